-- The roles that an account of the tenant has ever had. The link for the first administrator stays invalid after that
-- administrator is deleted.
CREATE TABLE held_roles (
    tenant_id BYTEA NOT NULL REFERENCES tenants (id),
    role TEXT NOT NULL,
    since BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, role)
);
INSERT INTO held_roles (tenant_id, role, since)
    SELECT tenant_id, role, MIN(created_at) FROM account_roles GROUP BY tenant_id, role;

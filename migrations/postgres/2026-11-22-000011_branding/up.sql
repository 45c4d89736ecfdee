-- Pictures that a tenant's pages show, by the hash of their bytes. The settings name those that are in use.
CREATE TABLE tenant_logos (
    tenant_id BYTEA NOT NULL REFERENCES tenants (id),
    hash TEXT NOT NULL,
    content BYTEA NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, hash)
);

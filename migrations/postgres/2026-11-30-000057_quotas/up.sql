-- How much a tenant has of what a quota limits. `began_at` is the start of the day, or 0 for what lasts.
CREATE TABLE quota_counters (
    tenant_id BYTEA NOT NULL REFERENCES tenants (id),
    quota TEXT NOT NULL,
    used BIGINT NOT NULL,
    began_at BIGINT NOT NULL,
    checked_at BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, quota)
);
INSERT INTO quota_counters (tenant_id, quota, used, began_at, checked_at)
    SELECT tenant_id, 'accounts', count(*), 0, 0 FROM accounts WHERE state <> 'deleted' GROUP BY tenant_id;
INSERT INTO quota_counters (tenant_id, quota, used, began_at, checked_at)
    SELECT tenant_id, 'organizations', count(*), 0, 0 FROM organizations WHERE state <> 'deleted' GROUP BY tenant_id;
INSERT INTO quota_counters (tenant_id, quota, used, began_at, checked_at)
    SELECT tenant_id, 'clients', count(*), 0, 0 FROM clients GROUP BY tenant_id;

-- Addresses that were replaced or removed. The link that was mailed there undoes the change, until it expires.
CREATE TABLE address_changes (
    tenant_id BLOB NOT NULL REFERENCES tenants (id),
    id BLOB NOT NULL,
    account_id BLOB NOT NULL,
    former TEXT NOT NULL,
    token_hash BLOB NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, id)
) WITHOUT ROWID;
CREATE UNIQUE INDEX address_changes_token ON address_changes (tenant_id, token_hash);
CREATE INDEX address_changes_account ON address_changes (tenant_id, account_id);
CREATE INDEX address_changes_expired ON address_changes (tenant_id, expires_at);
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
    ('address_changes', 'address_changes', '1000000 1000 1'),
    ('address_changes', 'address_changes_token', '1000000 1000 1'),
    ('address_changes', 'address_changes_account', '1000000 1000 2'),
    ('address_changes', 'address_changes_expired', '1000000 1000 1');
ANALYZE sqlite_schema;

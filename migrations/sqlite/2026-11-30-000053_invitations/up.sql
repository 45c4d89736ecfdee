-- Invitations of people to a tenant. The address and the name are deleted when an invitation is accepted.
CREATE TABLE invitations (
    tenant_id BLOB NOT NULL REFERENCES tenants (id),
    id BLOB NOT NULL,
    address TEXT,
    canonical TEXT,
    name TEXT,
    locale TEXT,
    token_hash BLOB NOT NULL,
    tenant_epoch BIGINT NOT NULL,
    account_id BLOB,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    consumed_at BIGINT,
    PRIMARY KEY (tenant_id, id)
) WITHOUT ROWID;
CREATE UNIQUE INDEX invitations_token ON invitations (tenant_id, token_hash);
CREATE UNIQUE INDEX invitations_address ON invitations (tenant_id, canonical);
CREATE INDEX invitations_expired ON invitations (tenant_id, expires_at);
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
    ('invitations', 'invitations', '1000000 1000 1'),
    ('invitations', 'invitations_token', '1000000 1000 1'),
    ('invitations', 'invitations_address', '1000000 1000 1'),
    ('invitations', 'invitations_expired', '1000000 1000 1');
ANALYZE sqlite_schema;

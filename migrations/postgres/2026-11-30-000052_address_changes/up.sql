-- Addresses that were replaced or removed. The link that was mailed there undoes the change, until it expires.
CREATE TABLE address_changes (
    tenant_id BYTEA NOT NULL REFERENCES tenants (id),
    id BYTEA NOT NULL,
    account_id BYTEA NOT NULL,
    former TEXT NOT NULL,
    token_hash BYTEA NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, id)
);
CREATE UNIQUE INDEX address_changes_token ON address_changes (tenant_id, token_hash);
CREATE INDEX address_changes_account ON address_changes (tenant_id, account_id);
CREATE INDEX address_changes_expired ON address_changes (tenant_id, expires_at);

-- Invitations of people to a tenant. The address and the name are deleted when an invitation is accepted.
CREATE TABLE invitations (
    tenant_id BYTEA NOT NULL REFERENCES tenants (id),
    id BYTEA NOT NULL,
    address TEXT,
    canonical TEXT,
    name TEXT,
    locale TEXT,
    token_hash BYTEA NOT NULL,
    tenant_epoch BIGINT NOT NULL,
    account_id BYTEA,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    consumed_at BIGINT,
    PRIMARY KEY (tenant_id, id)
);
CREATE UNIQUE INDEX invitations_token ON invitations (tenant_id, token_hash);
CREATE UNIQUE INDEX invitations_address ON invitations (tenant_id, canonical);
CREATE INDEX invitations_expired ON invitations (tenant_id, expires_at);

-- Accounts of programs: they have no address and no password, and cannot sign in.
ALTER TABLE accounts ADD COLUMN kind TEXT NOT NULL DEFAULT 'person';
-- API tokens: secrets of programs, bound to an account and optionally to an organization.
CREATE TABLE api_tokens (
    tenant_id BLOB NOT NULL,
    id BLOB NOT NULL,
    account_id BLOB NOT NULL,
    organization_id BLOB,
    name TEXT NOT NULL,
    secret_hash BLOB NOT NULL,
    roles TEXT NOT NULL,
    scopes TEXT NOT NULL,
    parent_id BLOB,
    account_epoch BIGINT NOT NULL,
    tenant_epoch BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT,
    last_used_at BIGINT,
    revoked_at BIGINT,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, organization_id) REFERENCES organizations (tenant_id, id)
) WITHOUT ROWID;
CREATE UNIQUE INDEX api_tokens_secret ON api_tokens (tenant_id, secret_hash);
CREATE INDEX api_tokens_of_account ON api_tokens (tenant_id, account_id, id);
CREATE INDEX api_tokens_of_organization ON api_tokens (tenant_id, organization_id, id) WHERE organization_id IS NOT NULL;
CREATE INDEX api_tokens_expired ON api_tokens (tenant_id, expires_at) WHERE expires_at IS NOT NULL;
CREATE INDEX api_tokens_revoked ON api_tokens (tenant_id, revoked_at) WHERE revoked_at IS NOT NULL;
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
    ('api_tokens', 'api_tokens', '1000000 1000 1'),
    ('api_tokens', 'api_tokens_secret', '1000000 1000 1'),
    ('api_tokens', 'api_tokens_of_account', '1000000 1000 5 1'),
    ('api_tokens', 'api_tokens_of_organization', '500000 500 50 1'),
    ('api_tokens', 'api_tokens_expired', '1000000 1000 1'),
    ('api_tokens', 'api_tokens_revoked', '10000 10 1');
ANALYZE sqlite_schema;

-- A grant is the family of its refresh tokens. An offline one outlives its session; refreshed_at is written first by
-- everybody who comes with a token of the family, so that one at a time goes on.
ALTER TABLE grants ADD COLUMN offline BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE grants ADD COLUMN refreshed_at BIGINT;
CREATE INDEX grants_expires ON grants (tenant_id, expires_at);

CREATE TABLE refresh_tokens (
    tenant_id BLOB NOT NULL,
    id BLOB NOT NULL,
    token_hash BLOB NOT NULL,
    grant_id BLOB NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    consumed_at BIGINT,
    successor_id BLOB,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, token_hash)
) WITHOUT ROWID;
CREATE INDEX refresh_tokens_grant ON refresh_tokens (tenant_id, grant_id);
CREATE INDEX refresh_tokens_expires ON refresh_tokens (tenant_id, expires_at);

-- Access tokens that were revoked one by one, until they would have ended anyway.
CREATE TABLE revoked_tokens (
    tenant_id BLOB NOT NULL,
    token_hash BLOB NOT NULL,
    expires_at BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, token_hash)
) WITHOUT ROWID;
CREATE INDEX revoked_tokens_expires ON revoked_tokens (tenant_id, expires_at);

-- What a resource server proves itself with at the introspection endpoint; none until it is given one.
ALTER TABLE resource_servers ADD COLUMN secret_hash BLOB;

-- The secret of a client that proves itself by HMAC (client_secret_jwt), sealed with the tenant's data key.
ALTER TABLE clients ADD COLUMN sealed_secret BYTEA;

-- Client assertions that were used, until they are over by themselves: each works once.
CREATE TABLE used_assertions (
    tenant_id BYTEA NOT NULL REFERENCES tenants (id),
    assertion_hash BYTEA NOT NULL,
    expires_at BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, assertion_hash)
);
CREATE INDEX used_assertions_expires ON used_assertions (tenant_id, expires_at);

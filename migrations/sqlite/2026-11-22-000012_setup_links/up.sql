-- One-time links by which a person sets a first password. Without an account it is the link of the deployment's first
-- administrator, whose account is made when it is used.
CREATE TABLE setup_links (
    tenant_id BLOB NOT NULL REFERENCES tenants (id),
    id BLOB NOT NULL,
    token_hash BLOB NOT NULL,
    account_id BLOB,
    account_epoch BIGINT NOT NULL,
    tenant_epoch BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    consumed_at BIGINT,
    PRIMARY KEY (tenant_id, id)
) WITHOUT ROWID;
CREATE UNIQUE INDEX setup_links_token ON setup_links (tenant_id, token_hash);

-- What an account may do besides signing in.
CREATE TABLE account_roles (
    tenant_id BLOB NOT NULL REFERENCES tenants (id),
    account_id BLOB NOT NULL,
    role TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, account_id, role)
) WITHOUT ROWID;

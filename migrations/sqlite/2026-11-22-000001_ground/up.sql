-- The deployment's own facts: recorded public URL, fingerprint of the master keys.
CREATE TABLE deployment (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE tenants (
    id BLOB NOT NULL PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    state TEXT NOT NULL,
    canonical_base TEXT NOT NULL UNIQUE,
    settings TEXT NOT NULL,
    data_key BLOB NOT NULL,
    epoch BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    deleted_at BIGINT
) WITHOUT ROWID;

CREATE TABLE signing_keys (
    tenant_id BLOB NOT NULL REFERENCES tenants (id),
    id BLOB NOT NULL,
    kid TEXT NOT NULL,
    alg TEXT NOT NULL,
    state TEXT NOT NULL,
    public_jwk TEXT NOT NULL,
    private_jwk BLOB NOT NULL,
    not_before BIGINT NOT NULL,
    retire_at BIGINT,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, kid)
) WITHOUT ROWID;

CREATE TABLE accounts (
    tenant_id BLOB NOT NULL REFERENCES tenants (id),
    id BLOB NOT NULL,
    sub TEXT NOT NULL,
    state TEXT NOT NULL,
    claims TEXT NOT NULL,
    epoch BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    deleted_at BIGINT,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, sub)
) WITHOUT ROWID;

CREATE INDEX accounts_deleted ON accounts (tenant_id, deleted_at) WHERE deleted_at IS NOT NULL;

CREATE TABLE account_emails (
    tenant_id BLOB NOT NULL,
    id BLOB NOT NULL,
    account_id BLOB NOT NULL,
    address TEXT NOT NULL,
    canonical TEXT NOT NULL,
    verified_at BIGINT,
    is_primary BOOLEAN NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, canonical),
    FOREIGN KEY (tenant_id, account_id) REFERENCES accounts (tenant_id, id)
) WITHOUT ROWID;
CREATE INDEX account_emails_account ON account_emails (tenant_id, account_id);

-- One namespace of addresses and user names per tenant. Rows outlive their account: a name is
-- never given again. Only its keyed hash is kept, so that a deleted person's address is gone.
CREATE TABLE account_identifiers (
    tenant_id BLOB NOT NULL,
    name_hash BLOB NOT NULL,
    account_id BLOB NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, name_hash)
) WITHOUT ROWID;

CREATE TABLE passwords (
    tenant_id BLOB NOT NULL,
    account_id BLOB NOT NULL,
    hash TEXT NOT NULL,
    pepper_id BLOB NOT NULL,
    changed_at BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, account_id),
    FOREIGN KEY (tenant_id, account_id) REFERENCES accounts (tenant_id, id)
) WITHOUT ROWID;

CREATE TABLE sessions (
    tenant_id BLOB NOT NULL REFERENCES tenants (id),
    id BLOB NOT NULL,
    kind TEXT NOT NULL,
    secret_hash BLOB NOT NULL,
    silent_hash BLOB,
    account_id BLOB NOT NULL,
    account_epoch BIGINT NOT NULL,
    tenant_epoch BIGINT NOT NULL,
    amr TEXT NOT NULL,
    auth_time BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    last_seen_at BIGINT NOT NULL,
    idle_expires_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    ended_at BIGINT,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, secret_hash),
    UNIQUE (tenant_id, silent_hash)
) WITHOUT ROWID;
CREATE INDEX sessions_account ON sessions (tenant_id, account_id);
CREATE INDEX sessions_expires ON sessions (tenant_id, expires_at);
CREATE INDEX sessions_ended ON sessions (tenant_id, ended_at) WHERE ended_at IS NOT NULL;

CREATE TABLE sign_in_flows (
    tenant_id BLOB NOT NULL REFERENCES tenants (id),
    id BLOB NOT NULL,
    browser_hash BLOB NOT NULL,
    request_id BLOB,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    consumed_at BIGINT,
    session_id BLOB,
    attempts BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, id)
) WITHOUT ROWID;
CREATE INDEX sign_in_flows_request ON sign_in_flows (tenant_id, request_id);

CREATE TABLE clients (
    tenant_id BLOB NOT NULL REFERENCES tenants (id),
    id BLOB NOT NULL,
    client_id TEXT NOT NULL,
    name TEXT NOT NULL,
    document TEXT NOT NULL,
    secret_hash BLOB,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, client_id)
) WITHOUT ROWID;

-- Origins from which browsers may call the token endpoint, by client (CORS).
CREATE TABLE client_origins (
    tenant_id BLOB NOT NULL,
    origin TEXT NOT NULL,
    client_row_id BLOB NOT NULL,
    PRIMARY KEY (tenant_id, origin, client_row_id)
) WITHOUT ROWID;

CREATE TABLE resource_servers (
    tenant_id BLOB NOT NULL REFERENCES tenants (id),
    id BLOB NOT NULL,
    identifier TEXT NOT NULL,
    name TEXT NOT NULL,
    document TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, identifier)
) WITHOUT ROWID;

CREATE TABLE authorization_requests (
    tenant_id BLOB NOT NULL REFERENCES tenants (id),
    id BLOB NOT NULL,
    browser_hash BLOB,
    client_row_id BLOB NOT NULL,
    document TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    consumed_at BIGINT,
    PRIMARY KEY (tenant_id, id)
) WITHOUT ROWID;

CREATE TABLE consents (
    tenant_id BLOB NOT NULL,
    account_id BLOB NOT NULL,
    client_row_id BLOB NOT NULL,
    scopes TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, account_id, client_row_id)
) WITHOUT ROWID;

-- What one authorization gave: every code and token names its grant, so revoking is one statement.
CREATE TABLE grants (
    tenant_id BLOB NOT NULL REFERENCES tenants (id),
    id BLOB NOT NULL,
    account_id BLOB NOT NULL,
    account_epoch BIGINT NOT NULL,
    tenant_epoch BIGINT NOT NULL,
    client_row_id BLOB NOT NULL,
    session_id BLOB NOT NULL,
    scope TEXT NOT NULL,
    audience TEXT NOT NULL,
    auth_time BIGINT NOT NULL,
    amr TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    revoked_at BIGINT,
    PRIMARY KEY (tenant_id, id)
) WITHOUT ROWID;
CREATE INDEX grants_account ON grants (tenant_id, account_id);
CREATE INDEX grants_client ON grants (tenant_id, client_row_id);
CREATE INDEX grants_session ON grants (tenant_id, session_id);

CREATE TABLE authorization_codes (
    tenant_id BLOB NOT NULL,
    id BLOB NOT NULL,
    code_hash BLOB NOT NULL,
    grant_id BLOB NOT NULL,
    redirect_uri TEXT NOT NULL,
    code_challenge TEXT,
    nonce TEXT,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    consumed_at BIGINT,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, code_hash)
) WITHOUT ROWID;

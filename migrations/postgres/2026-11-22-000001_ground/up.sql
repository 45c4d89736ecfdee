-- The deployment's own facts: recorded public URL, fingerprint of the master keys.
CREATE TABLE deployment (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);

CREATE TABLE tenants (
    id BYTEA NOT NULL PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    state TEXT NOT NULL,
    canonical_base TEXT NOT NULL UNIQUE,
    settings TEXT NOT NULL,
    data_key BYTEA NOT NULL,
    epoch BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    deleted_at BIGINT
);

CREATE TABLE signing_keys (
    tenant_id BYTEA NOT NULL REFERENCES tenants (id),
    id BYTEA NOT NULL,
    kid TEXT NOT NULL,
    alg TEXT NOT NULL,
    state TEXT NOT NULL,
    public_jwk TEXT NOT NULL,
    private_jwk BYTEA NOT NULL,
    not_before BIGINT NOT NULL,
    retire_at BIGINT,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, kid)
);

CREATE TABLE accounts (
    tenant_id BYTEA NOT NULL REFERENCES tenants (id),
    id BYTEA NOT NULL,
    sub TEXT NOT NULL,
    state TEXT NOT NULL,
    claims TEXT NOT NULL,
    epoch BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    deleted_at BIGINT,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, sub)
);

CREATE INDEX accounts_deleted ON accounts (tenant_id, deleted_at) WHERE deleted_at IS NOT NULL;

CREATE TABLE account_emails (
    tenant_id BYTEA NOT NULL,
    id BYTEA NOT NULL,
    account_id BYTEA NOT NULL,
    address TEXT NOT NULL,
    canonical TEXT NOT NULL,
    verified_at BIGINT,
    is_primary BOOLEAN NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, canonical),
    FOREIGN KEY (tenant_id, account_id) REFERENCES accounts (tenant_id, id)
);
CREATE INDEX account_emails_account ON account_emails (tenant_id, account_id);

-- One namespace of addresses and user names per tenant. Rows outlive their account: a name is
-- never given again. Only its keyed hash is kept, so that a deleted person's address is gone.
CREATE TABLE account_identifiers (
    tenant_id BYTEA NOT NULL,
    name_hash BYTEA NOT NULL,
    account_id BYTEA NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, name_hash)
);

CREATE TABLE passwords (
    tenant_id BYTEA NOT NULL,
    account_id BYTEA NOT NULL,
    hash TEXT NOT NULL,
    pepper_id BYTEA NOT NULL,
    changed_at BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, account_id),
    FOREIGN KEY (tenant_id, account_id) REFERENCES accounts (tenant_id, id)
);

CREATE TABLE sessions (
    tenant_id BYTEA NOT NULL REFERENCES tenants (id),
    id BYTEA NOT NULL,
    kind TEXT NOT NULL,
    secret_hash BYTEA NOT NULL,
    silent_hash BYTEA,
    account_id BYTEA NOT NULL,
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
);
CREATE INDEX sessions_account ON sessions (tenant_id, account_id);
CREATE INDEX sessions_expires ON sessions (tenant_id, expires_at);
CREATE INDEX sessions_ended ON sessions (tenant_id, ended_at) WHERE ended_at IS NOT NULL;

CREATE TABLE sign_in_flows (
    tenant_id BYTEA NOT NULL REFERENCES tenants (id),
    id BYTEA NOT NULL,
    browser_hash BYTEA NOT NULL,
    request_id BYTEA,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    consumed_at BIGINT,
    session_id BYTEA,
    attempts BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, id)
);
CREATE INDEX sign_in_flows_request ON sign_in_flows (tenant_id, request_id);

CREATE TABLE clients (
    tenant_id BYTEA NOT NULL REFERENCES tenants (id),
    id BYTEA NOT NULL,
    client_id TEXT NOT NULL,
    name TEXT NOT NULL,
    document TEXT NOT NULL,
    secret_hash BYTEA,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, client_id)
);

-- Origins from which browsers may call the token endpoint, by client (CORS).
CREATE TABLE client_origins (
    tenant_id BYTEA NOT NULL,
    origin TEXT NOT NULL,
    client_row_id BYTEA NOT NULL,
    PRIMARY KEY (tenant_id, origin, client_row_id)
);

CREATE TABLE resource_servers (
    tenant_id BYTEA NOT NULL REFERENCES tenants (id),
    id BYTEA NOT NULL,
    identifier TEXT NOT NULL,
    name TEXT NOT NULL,
    document TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, identifier)
);

CREATE TABLE authorization_requests (
    tenant_id BYTEA NOT NULL REFERENCES tenants (id),
    id BYTEA NOT NULL,
    browser_hash BYTEA,
    client_row_id BYTEA NOT NULL,
    document TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    consumed_at BIGINT,
    PRIMARY KEY (tenant_id, id)
);

CREATE TABLE consents (
    tenant_id BYTEA NOT NULL,
    account_id BYTEA NOT NULL,
    client_row_id BYTEA NOT NULL,
    scopes TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, account_id, client_row_id)
);

-- What one authorization gave: every code and token names its grant, so revoking is one statement.
CREATE TABLE grants (
    tenant_id BYTEA NOT NULL REFERENCES tenants (id),
    id BYTEA NOT NULL,
    account_id BYTEA NOT NULL,
    account_epoch BIGINT NOT NULL,
    tenant_epoch BIGINT NOT NULL,
    client_row_id BYTEA NOT NULL,
    session_id BYTEA NOT NULL,
    scope TEXT NOT NULL,
    audience TEXT NOT NULL,
    auth_time BIGINT NOT NULL,
    amr TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    revoked_at BIGINT,
    PRIMARY KEY (tenant_id, id)
);
CREATE INDEX grants_account ON grants (tenant_id, account_id);
CREATE INDEX grants_client ON grants (tenant_id, client_row_id);
CREATE INDEX grants_session ON grants (tenant_id, session_id);

CREATE TABLE authorization_codes (
    tenant_id BYTEA NOT NULL,
    id BYTEA NOT NULL,
    code_hash BYTEA NOT NULL,
    grant_id BYTEA NOT NULL,
    redirect_uri TEXT NOT NULL,
    code_challenge TEXT,
    nonce TEXT,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    consumed_at BIGINT,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, code_hash)
);

-- A request of a client to sign a person out, while it waits for our own GET or for the person's answer. `hint_sub` and
-- `hint_sid` are what a valid id_token_hint said.
CREATE TABLE logout_requests (
    tenant_id BYTEA NOT NULL REFERENCES tenants (id),
    id BYTEA NOT NULL,
    client_row_id BYTEA NOT NULL,
    browser_hash BYTEA,
    hint_sub TEXT,
    hint_sid TEXT,
    post_logout_redirect_uri TEXT,
    state TEXT,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    consumed_at BIGINT,
    PRIMARY KEY (tenant_id, id)
);

-- When the flow was finished by going on with the session that was there, without a new authentication.
ALTER TABLE sign_in_flows ADD COLUMN selected_at BIGINT;

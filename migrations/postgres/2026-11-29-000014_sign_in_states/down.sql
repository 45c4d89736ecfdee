ALTER TABLE sign_in_flows DROP COLUMN state;

CREATE TABLE old_logout_requests AS SELECT * FROM logout_requests;
DROP VIEW logout_requests;
DROP FUNCTION insert_logout_request();
DROP VIEW authorization_requests;
DELETE FROM pending_requests WHERE kind <> 'authorization';
ALTER TABLE pending_requests DROP COLUMN kind;
ALTER TABLE pending_requests RENAME TO authorization_requests;
ALTER INDEX pending_requests_unclaimed RENAME TO authorization_requests_unclaimed;
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
    ui_locales TEXT,
    PRIMARY KEY (tenant_id, id)
);
CREATE INDEX logout_requests_unclaimed ON logout_requests (tenant_id, expires_at) WHERE browser_hash IS NULL;
INSERT INTO logout_requests
    (tenant_id, id, client_row_id, browser_hash, hint_sub, hint_sid, post_logout_redirect_uri, state, created_at,
        expires_at, consumed_at, ui_locales)
    SELECT tenant_id, id, client_row_id, browser_hash, hint_sub, hint_sid, post_logout_redirect_uri, state, created_at,
        expires_at, consumed_at, ui_locales
    FROM old_logout_requests;
DROP TABLE old_logout_requests;

DROP VIEW setup_links;
DELETE FROM links WHERE purpose <> 'set_up';
DROP INDEX links_account;
ALTER TABLE links DROP COLUMN purpose;
ALTER TABLE links RENAME TO setup_links;
ALTER INDEX links_token RENAME TO setup_links_token;

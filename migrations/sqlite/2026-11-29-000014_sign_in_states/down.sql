ALTER TABLE sign_in_flows DROP COLUMN state;

CREATE TABLE logout_requests (
    tenant_id BLOB NOT NULL REFERENCES tenants (id),
    id BLOB NOT NULL,
    client_row_id BLOB NOT NULL,
    browser_hash BLOB,
    hint_sub TEXT,
    hint_sid TEXT,
    post_logout_redirect_uri TEXT,
    state TEXT,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    consumed_at BIGINT,
    ui_locales TEXT,
    PRIMARY KEY (tenant_id, id)
) WITHOUT ROWID;
INSERT INTO logout_requests
    (tenant_id, id, client_row_id, browser_hash, hint_sub, hint_sid, post_logout_redirect_uri, state, created_at,
        expires_at, consumed_at, ui_locales)
    SELECT tenant_id, id, client_row_id, browser_hash, document ->> 'hint_sub', document ->> 'hint_sid',
        document ->> 'post_logout_redirect_uri', document ->> 'state', created_at, expires_at, consumed_at,
        (SELECT group_concat(value, ' ') FROM json_each(document, '$.ui_locales'))
    FROM pending_requests WHERE kind = 'logout';
CREATE INDEX logout_requests_unclaimed ON logout_requests (tenant_id, expires_at) WHERE browser_hash IS NULL;
DELETE FROM pending_requests WHERE kind <> 'authorization';
DROP INDEX pending_requests_unclaimed;
ALTER TABLE pending_requests DROP COLUMN kind;
ALTER TABLE pending_requests RENAME TO authorization_requests;
CREATE INDEX authorization_requests_unclaimed ON authorization_requests (tenant_id, expires_at) WHERE browser_hash IS NULL;

DELETE FROM links WHERE purpose <> 'set_up';
DROP INDEX links_account;
DROP INDEX links_token;
ALTER TABLE links DROP COLUMN purpose;
ALTER TABLE links RENAME TO setup_links;
CREATE UNIQUE INDEX setup_links_token ON setup_links (tenant_id, token_hash);

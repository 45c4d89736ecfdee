-- One-time links of every purpose are one table, and so are requests that wait for a browser.

DROP INDEX setup_links_token;
ALTER TABLE setup_links RENAME TO links;
ALTER TABLE links ADD COLUMN purpose TEXT NOT NULL DEFAULT 'set_up';
CREATE UNIQUE INDEX links_token ON links (tenant_id, token_hash);
CREATE INDEX links_account ON links (tenant_id, account_id);

DROP INDEX authorization_requests_unclaimed;
ALTER TABLE authorization_requests RENAME TO pending_requests;
ALTER TABLE pending_requests ADD COLUMN kind TEXT NOT NULL DEFAULT 'authorization';
CREATE INDEX pending_requests_unclaimed ON pending_requests (tenant_id, expires_at) WHERE browser_hash IS NULL;
INSERT INTO pending_requests
    (tenant_id, id, kind, browser_hash, client_row_id, document, created_at, expires_at, consumed_at)
    SELECT tenant_id, id, 'logout', browser_hash, client_row_id,
        json_object('hint_sub', hint_sub, 'hint_sid', hint_sid,
            'post_logout_redirect_uri', post_logout_redirect_uri, 'state', state,
            'ui_locales', CASE WHEN coalesce(ui_locales, '') = '' THEN json('[]')
                ELSE json('["' || replace(ui_locales, ' ', '","') || '"]') END),
        created_at, expires_at, consumed_at
    FROM logout_requests;
DROP TABLE logout_requests;

-- Which step of a sign-in is due and what was proved, as versioned JSON. Empty: the first step, nothing proved.
ALTER TABLE sign_in_flows ADD COLUMN state TEXT NOT NULL DEFAULT '{}';

-- The views of migration 000014.
CREATE VIEW setup_links AS
    SELECT tenant_id, id, token_hash, account_id, account_epoch, tenant_epoch, created_at, expires_at, consumed_at
    FROM links WHERE purpose = 'set_up';
CREATE VIEW authorization_requests AS
    SELECT tenant_id, id, browser_hash, client_row_id, document, created_at, expires_at, consumed_at
    FROM pending_requests WHERE kind = 'authorization';
CREATE VIEW logout_requests AS
    SELECT tenant_id, id, client_row_id, browser_hash, document::json ->> 'hint_sub' AS hint_sub,
        document::json ->> 'hint_sid' AS hint_sid,
        document::json ->> 'post_logout_redirect_uri' AS post_logout_redirect_uri,
        document::json ->> 'state' AS state, created_at, expires_at, consumed_at,
        array_to_string(ARRAY(SELECT json_array_elements_text(document::json -> 'ui_locales')), ' ') AS ui_locales
    FROM pending_requests WHERE kind = 'logout';
CREATE FUNCTION insert_logout_request() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO pending_requests
        (tenant_id, id, kind, browser_hash, client_row_id, document, created_at, expires_at, consumed_at)
        VALUES (NEW.tenant_id, NEW.id, 'logout', NEW.browser_hash, NEW.client_row_id,
            json_build_object('hint_sub', NEW.hint_sub, 'hint_sid', NEW.hint_sid,
                'post_logout_redirect_uri', NEW.post_logout_redirect_uri, 'state', NEW.state,
                'ui_locales', to_json(string_to_array(coalesce(NEW.ui_locales, ''), ' ')))::text,
            NEW.created_at, NEW.expires_at, NEW.consumed_at);
    RETURN NEW;
END $$;
CREATE TRIGGER insert_logout_request INSTEAD OF INSERT ON logout_requests
    FOR EACH ROW EXECUTE FUNCTION insert_logout_request();

-- Whether the browser keeps the session after it is closed.
ALTER TABLE sessions ADD COLUMN remembered BOOLEAN NOT NULL DEFAULT false;
-- Tenants with lifetimes of their own keep them: their users are not offered longer ones until an administrator says so.
UPDATE tenants SET settings = json_set(settings, '$."sign_in.remember"', 'never')
    WHERE json_extract(settings, '$."session.idle"') <> 43200 OR json_extract(settings, '$."session.absolute"') <> 604800;

-- Whether the browser keeps the session after it is closed.
ALTER TABLE sessions ADD COLUMN remembered BOOLEAN NOT NULL DEFAULT false;
-- Tenants with lifetimes of their own keep them: their users are not offered longer ones until an administrator says so.
UPDATE tenants SET settings = (settings::jsonb || '{"sign_in.remember": "never"}')::text
    WHERE (settings::jsonb ->> 'session.idle')::bigint <> 43200
        OR (settings::jsonb ->> 'session.absolute')::bigint <> 604800;

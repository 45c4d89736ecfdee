-- Whether the browser keeps the session after it is closed.
ALTER TABLE sessions ADD COLUMN remembered BOOLEAN NOT NULL DEFAULT false;

-- The keyed hash of the newest refresh token of a session of the organization session API. An older one ends the session.
ALTER TABLE sessions ADD COLUMN refresh_hash BLOB;
-- When the user of an account signed up at a surface whose accounts begin with an organization, until the account has it.
ALTER TABLE accounts ADD COLUMN organization_due_at BIGINT;

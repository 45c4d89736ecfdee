DROP INDEX signing_keys_newest;
ALTER TABLE signing_keys DROP COLUMN retired_at;
ALTER TABLE signing_keys ADD COLUMN state TEXT NOT NULL DEFAULT 'active';

ALTER TABLE resource_servers DROP COLUMN secret_hash;
DROP TABLE revoked_tokens;
DROP TABLE refresh_tokens;
DROP INDEX grants_expires;
ALTER TABLE grants DROP COLUMN refreshed_at;
ALTER TABLE grants DROP COLUMN offline;

DROP TABLE verifications;
ALTER TABLE accounts DROP COLUMN terms_accepted_at;
ALTER TABLE accounts DROP COLUMN terms_version;
ALTER TABLE accounts DROP COLUMN signed_up_at;

ALTER TABLE verifications DROP COLUMN user_name;

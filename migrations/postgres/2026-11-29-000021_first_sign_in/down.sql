ALTER TABLE accounts DROP COLUMN first_sign_in_at;

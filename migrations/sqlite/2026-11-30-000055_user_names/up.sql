-- The user name that was typed at a sign-in by mail, in place of an address.
ALTER TABLE verifications ADD COLUMN user_name TEXT;

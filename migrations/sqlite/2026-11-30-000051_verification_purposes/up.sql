-- What a verification is for: the address of a sign-up, a sign-in by mail, or a further address of an account.
ALTER TABLE verifications ADD COLUMN purpose TEXT NOT NULL DEFAULT 'verify';

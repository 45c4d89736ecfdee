-- Accounts that were made by a sign-up, and the version of the terms of use that the user accepted.
ALTER TABLE accounts ADD COLUMN signed_up_at BIGINT;
ALTER TABLE accounts ADD COLUMN terms_version TEXT;
ALTER TABLE accounts ADD COLUMN terms_accepted_at BIGINT;

-- Verifications of an address after a sign-up, by a mailed link or code. What was chosen at the sign-up belongs to its
-- browser until then. Without an account it is a sign-up with a known address, which nothing can verify.
CREATE TABLE verifications (
    tenant_id BLOB NOT NULL REFERENCES tenants (id),
    id BLOB NOT NULL,
    account_id BLOB,
    address TEXT NOT NULL,
    browser_hash BLOB NOT NULL,
    flow_id BLOB NOT NULL,
    token_hash BLOB NOT NULL,
    code_hash BLOB NOT NULL,
    tries BIGINT NOT NULL,
    password_hash TEXT,
    pepper_id BLOB,
    claims TEXT NOT NULL,
    terms_version TEXT,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    consumed_at BIGINT,
    PRIMARY KEY (tenant_id, id)
) WITHOUT ROWID;
CREATE UNIQUE INDEX verifications_token ON verifications (tenant_id, token_hash);
CREATE INDEX verifications_account ON verifications (tenant_id, account_id, id);
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
    ('verifications', 'verifications', '1000000 1000 1'),
    ('verifications', 'verifications_token', '1000000 1000 1'),
    ('verifications', 'verifications_account', '1000000 1000 2 1');
ANALYZE sqlite_schema;

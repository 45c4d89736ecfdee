-- Sign-ups that nobody finished are deleted after a while.
CREATE INDEX accounts_unfinished ON accounts (tenant_id, signed_up_at) WHERE signed_up_at IS NOT NULL AND first_sign_in_at IS NULL;
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ('accounts', 'accounts_unfinished', '1000 10 1');
ANALYZE sqlite_schema;

DROP INDEX tenants_deleted;
DROP INDEX grants_account;
CREATE INDEX grants_account ON grants (tenant_id, account_id);
DROP INDEX sessions_account;
CREATE INDEX sessions_account ON sessions (tenant_id, account_id);
DELETE FROM sqlite_stat1 WHERE idx IN ('tenants_deleted', 'sessions_account', 'grants_account');
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
    ('sessions', 'sessions_account', '1000000 1000 4'),
    ('grants', 'grants_account', '1000000 1000 4');
ANALYZE sqlite_schema;

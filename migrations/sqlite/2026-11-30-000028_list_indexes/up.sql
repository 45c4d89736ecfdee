-- Each list is a range of one index, in the order of the list. Indexes without rowid end with the primary key.
DROP INDEX sessions_account;
CREATE INDEX sessions_account ON sessions (tenant_id, account_id, last_seen_at, id);
DROP INDEX grants_account;
CREATE INDEX grants_account ON grants (tenant_id, account_id, client_row_id, offline);
CREATE INDEX tenants_deleted ON tenants (deleted_at) WHERE deleted_at IS NOT NULL;
DELETE FROM sqlite_stat1 WHERE idx IN ('sessions_account', 'grants_account');
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
    ('sessions', 'sessions_account', '1000000 1000 4 1 1'),
    ('grants', 'grants_account', '1000000 1000 4 2 2'),
    ('tenants', 'tenants_deleted', '1000 1');
ANALYZE sqlite_schema;

ALTER TABLE audit_heads DROP COLUMN erased_to;
ALTER TABLE audit_events DROP COLUMN erased_mac;
DROP INDEX accounts_deletion_due;
DELETE FROM sqlite_stat1 WHERE idx = 'accounts_deletion_due';
ANALYZE sqlite_schema;
ALTER TABLE accounts DROP COLUMN deletion_due_at;

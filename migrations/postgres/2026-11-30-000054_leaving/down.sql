ALTER TABLE audit_heads DROP COLUMN erased_to;
ALTER TABLE audit_events DROP COLUMN erased_mac;
DROP INDEX accounts_deletion_due;
ALTER TABLE accounts DROP COLUMN deletion_due_at;

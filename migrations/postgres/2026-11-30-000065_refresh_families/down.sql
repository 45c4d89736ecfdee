ALTER TABLE accounts DROP COLUMN organization_due_at;
ALTER TABLE sessions DROP COLUMN refresh_hash;

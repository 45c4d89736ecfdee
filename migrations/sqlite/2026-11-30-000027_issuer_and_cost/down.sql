DROP INDEX passwords_cost;
ALTER TABLE passwords DROP COLUMN cost;
ALTER TABLE tenants DROP COLUMN former_bases;
ALTER TABLE tenants DROP COLUMN moved_at;

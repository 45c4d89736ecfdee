DROP INDEX tenants_deleted;
DROP INDEX grants_account;
CREATE INDEX grants_account ON grants (tenant_id, account_id);
DROP INDEX sessions_account;
CREATE INDEX sessions_account ON sessions (tenant_id, account_id);

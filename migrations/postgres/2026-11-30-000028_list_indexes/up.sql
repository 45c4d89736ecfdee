-- Each list is a range of one index, in the order of the list.
DROP INDEX sessions_account;
CREATE INDEX sessions_account ON sessions (tenant_id, account_id, last_seen_at, id);
DROP INDEX grants_account;
CREATE INDEX grants_account ON grants (tenant_id, account_id, client_row_id, offline);
CREATE INDEX tenants_deleted ON tenants (deleted_at) WHERE deleted_at IS NOT NULL;

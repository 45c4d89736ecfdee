-- The state of an organization before its deletion: what was suspended stays suspended when it is restored.
ALTER TABLE organizations ADD COLUMN deleted_from TEXT;
-- The epoch of the account that invited: the invitation ends when a reset, a lock or "This was not me" ends its sessions.
ALTER TABLE organization_invitations ADD COLUMN inviter_epoch BIGINT;
CREATE INDEX organization_invitations_by ON organization_invitations (tenant_id, invited_by) WHERE invited_by IS NOT NULL;
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
    ('organization_invitations', 'organization_invitations_by', '100000 100 10');
ANALYZE sqlite_schema;

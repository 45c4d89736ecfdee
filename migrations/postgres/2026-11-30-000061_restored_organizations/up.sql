-- The state of an organization before its deletion: what was suspended stays suspended when it is restored.
ALTER TABLE organizations ADD COLUMN deleted_from TEXT;
-- The epoch of the account that invited: the invitation ends when a reset, a lock or "This was not me" ends its sessions.
ALTER TABLE organization_invitations ADD COLUMN inviter_epoch BIGINT;
CREATE INDEX organization_invitations_by ON organization_invitations (tenant_id, invited_by) WHERE invited_by IS NOT NULL;
-- What unfinished sign-ups have left, which an operator had added to an organization.
DELETE FROM memberships WHERE NOT EXISTS (
    SELECT 1 FROM accounts WHERE accounts.tenant_id = memberships.tenant_id AND accounts.id = memberships.account_id
);
DELETE FROM api_tokens WHERE NOT EXISTS (
    SELECT 1 FROM accounts WHERE accounts.tenant_id = api_tokens.tenant_id AND accounts.id = api_tokens.account_id
);

DROP INDEX organization_invitations_by;
ALTER TABLE organization_invitations DROP COLUMN inviter_epoch;
ALTER TABLE organizations DROP COLUMN deleted_from;

ALTER TABLE grants DROP COLUMN organization_id;
ALTER TABLE sessions DROP COLUMN organization_id;
DROP TABLE organization_invitations;
DROP TABLE memberships;
DROP TABLE organization_roles;
DROP TABLE organizations;

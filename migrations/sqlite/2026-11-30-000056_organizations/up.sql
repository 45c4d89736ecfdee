-- Organizations: groups of people inside a tenant.
CREATE TABLE organizations (
    tenant_id BLOB NOT NULL REFERENCES tenants (id),
    id BLOB NOT NULL,
    slug TEXT NOT NULL,
    name TEXT NOT NULL,
    context TEXT,
    state TEXT NOT NULL,
    joining TEXT NOT NULL,
    joining_domain TEXT,
    joining_role BLOB NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    deleted_at BIGINT,
    purge_at BIGINT,
    PRIMARY KEY (tenant_id, id)
) WITHOUT ROWID;
CREATE UNIQUE INDEX organizations_slug ON organizations (tenant_id, slug);
CREATE INDEX organizations_joining ON organizations (tenant_id, joining, joining_domain, id);
CREATE INDEX organizations_purge ON organizations (tenant_id, purge_at) WHERE purge_at IS NOT NULL;
-- The roles that an organization defines itself. The system roles are in the program.
CREATE TABLE organization_roles (
    tenant_id BLOB NOT NULL,
    id BLOB NOT NULL,
    organization_id BLOB NOT NULL,
    key TEXT NOT NULL,
    name TEXT NOT NULL,
    base TEXT NOT NULL,
    permissions TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, organization_id) REFERENCES organizations (tenant_id, id)
) WITHOUT ROWID;
CREATE UNIQUE INDEX organization_roles_key ON organization_roles (tenant_id, organization_id, key);
CREATE TABLE memberships (
    tenant_id BLOB NOT NULL,
    id BLOB NOT NULL,
    organization_id BLOB NOT NULL,
    account_id BLOB NOT NULL,
    state TEXT NOT NULL,
    roles TEXT NOT NULL,
    is_owner BOOLEAN NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, organization_id) REFERENCES organizations (tenant_id, id)
) WITHOUT ROWID;
CREATE UNIQUE INDEX memberships_account ON memberships (tenant_id, organization_id, account_id);
CREATE INDEX memberships_of_account ON memberships (tenant_id, account_id, id);
CREATE INDEX memberships_of_organization ON memberships (tenant_id, organization_id, id);
CREATE INDEX memberships_owners ON memberships (tenant_id, organization_id, is_owner, state);
-- Invitations to organizations, bound to an address.
CREATE TABLE organization_invitations (
    tenant_id BLOB NOT NULL,
    id BLOB NOT NULL,
    organization_id BLOB NOT NULL,
    address TEXT,
    canonical TEXT,
    role_id BLOB NOT NULL,
    invited_by BLOB,
    token_hash BLOB NOT NULL,
    tenant_epoch BIGINT NOT NULL,
    account_id BLOB,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    consumed_at BIGINT,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, organization_id) REFERENCES organizations (tenant_id, id)
) WITHOUT ROWID;
CREATE UNIQUE INDEX organization_invitations_token ON organization_invitations (tenant_id, token_hash);
CREATE UNIQUE INDEX organization_invitations_address ON organization_invitations (tenant_id, organization_id, canonical);
CREATE INDEX organization_invitations_of_address ON organization_invitations (tenant_id, canonical, id);
CREATE INDEX organization_invitations_listed ON organization_invitations (tenant_id, organization_id, id);
CREATE INDEX organization_invitations_expired ON organization_invitations (tenant_id, expires_at);
-- The current organization of a session, and the one that a grant was made for.
ALTER TABLE sessions ADD COLUMN organization_id BLOB;
ALTER TABLE grants ADD COLUMN organization_id BLOB;
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
    ('organizations', 'organizations', '1000000 1000 1'),
    ('organizations', 'organizations_slug', '1000000 1000 1'),
    ('organizations', 'organizations_joining', '1000000 1000 300 10 1'),
    ('organizations', 'organizations_purge', '1000 10 1'),
    ('organization_roles', 'organization_roles', '1000000 1000 1'),
    ('organization_roles', 'organization_roles_key', '1000000 1000 10 1'),
    ('memberships', 'memberships', '1000000 1000 1'),
    ('memberships', 'memberships_account', '1000000 1000 100 1'),
    ('memberships', 'memberships_of_account', '1000000 1000 10 1'),
    ('memberships', 'memberships_of_organization', '1000000 1000 100 1'),
    ('memberships', 'memberships_owners', '1000000 1000 100 50 40'),
    ('organization_invitations', 'organization_invitations', '1000000 1000 1'),
    ('organization_invitations', 'organization_invitations_token', '1000000 1000 1'),
    ('organization_invitations', 'organization_invitations_address', '1000000 1000 100 1'),
    ('organization_invitations', 'organization_invitations_of_address', '1000000 1000 2 1'),
    ('organization_invitations', 'organization_invitations_listed', '1000000 1000 100 1'),
    ('organization_invitations', 'organization_invitations_expired', '1000000 1000 1');
ANALYZE sqlite_schema;

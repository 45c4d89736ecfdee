-- Organizations: groups of people inside a tenant.
CREATE TABLE organizations (
    tenant_id BYTEA NOT NULL REFERENCES tenants (id),
    id BYTEA NOT NULL,
    slug TEXT NOT NULL,
    name TEXT NOT NULL,
    context TEXT,
    state TEXT NOT NULL,
    joining TEXT NOT NULL,
    joining_domain TEXT,
    joining_role BYTEA NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    deleted_at BIGINT,
    purge_at BIGINT,
    PRIMARY KEY (tenant_id, id)
);
CREATE UNIQUE INDEX organizations_slug ON organizations (tenant_id, slug);
CREATE INDEX organizations_joining ON organizations (tenant_id, joining, joining_domain, id);
CREATE INDEX organizations_purge ON organizations (tenant_id, purge_at) WHERE purge_at IS NOT NULL;
-- The roles that an organization defines itself. The system roles are in the program.
CREATE TABLE organization_roles (
    tenant_id BYTEA NOT NULL,
    id BYTEA NOT NULL,
    organization_id BYTEA NOT NULL,
    key TEXT NOT NULL,
    name TEXT NOT NULL,
    base TEXT NOT NULL,
    permissions TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, organization_id) REFERENCES organizations (tenant_id, id)
);
CREATE UNIQUE INDEX organization_roles_key ON organization_roles (tenant_id, organization_id, key);
CREATE TABLE memberships (
    tenant_id BYTEA NOT NULL,
    id BYTEA NOT NULL,
    organization_id BYTEA NOT NULL,
    account_id BYTEA NOT NULL,
    state TEXT NOT NULL,
    roles TEXT NOT NULL,
    is_owner BOOLEAN NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, organization_id) REFERENCES organizations (tenant_id, id)
);
CREATE UNIQUE INDEX memberships_account ON memberships (tenant_id, organization_id, account_id);
CREATE INDEX memberships_of_account ON memberships (tenant_id, account_id, id);
CREATE INDEX memberships_of_organization ON memberships (tenant_id, organization_id, id);
CREATE INDEX memberships_owners ON memberships (tenant_id, organization_id, is_owner, state);
-- Invitations to organizations, bound to an address.
CREATE TABLE organization_invitations (
    tenant_id BYTEA NOT NULL,
    id BYTEA NOT NULL,
    organization_id BYTEA NOT NULL,
    address TEXT,
    canonical TEXT,
    role_id BYTEA NOT NULL,
    invited_by BYTEA,
    token_hash BYTEA NOT NULL,
    tenant_epoch BIGINT NOT NULL,
    account_id BYTEA,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    consumed_at BIGINT,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, organization_id) REFERENCES organizations (tenant_id, id)
);
CREATE UNIQUE INDEX organization_invitations_token ON organization_invitations (tenant_id, token_hash);
CREATE UNIQUE INDEX organization_invitations_address ON organization_invitations (tenant_id, organization_id, canonical);
CREATE INDEX organization_invitations_of_address ON organization_invitations (tenant_id, canonical, id);
CREATE INDEX organization_invitations_listed ON organization_invitations (tenant_id, organization_id, id);
CREATE INDEX organization_invitations_expired ON organization_invitations (tenant_id, expires_at);
-- The current organization of a session, and the one that a grant was made for.
ALTER TABLE sessions ADD COLUMN organization_id BYTEA;
ALTER TABLE grants ADD COLUMN organization_id BYTEA;

-- The custom attributes of a tenant, and their values by name in a JSON document of the account. The document of a sign-up
-- has the values that were typed there.
CREATE TABLE attribute_definitions (
    tenant_id BYTEA NOT NULL,
    name TEXT NOT NULL,
    document TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, name)
);
ALTER TABLE accounts ADD COLUMN attributes TEXT NOT NULL DEFAULT '{}';
ALTER TABLE verifications ADD COLUMN attributes TEXT NOT NULL DEFAULT '{}';

-- When an account is deleted at its user's wish, who can change their mind until then.
ALTER TABLE accounts ADD COLUMN deletion_due_at BIGINT;
CREATE INDEX accounts_deletion_due ON accounts (tenant_id, deletion_due_at) WHERE deletion_due_at IS NOT NULL;
-- The MAC of an event whose network and browser were erased; the chain goes on with the first one.
ALTER TABLE audit_events ADD COLUMN erased_mac BYTEA;
-- Up to which event that was done.
ALTER TABLE audit_heads ADD COLUMN erased_to BYTEA;

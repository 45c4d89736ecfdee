-- When the issuer of the tenant changed last, and its issuers before, separated by blanks.
ALTER TABLE tenants ADD COLUMN moved_at BIGINT;
ALTER TABLE tenants ADD COLUMN former_bases TEXT NOT NULL DEFAULT '';

-- The hashing parameters within the hash, such as m=19456,t=2,p=1: a sign-in computes one hash of each kind in use.
ALTER TABLE passwords ADD COLUMN cost TEXT GENERATED ALWAYS AS (split_part(hash, '$', 4)) STORED;
CREATE INDEX passwords_cost ON passwords (tenant_id, cost);

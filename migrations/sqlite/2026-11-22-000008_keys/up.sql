-- What a key is at an instant follows from its times, so that nodes agree by the clock alone.
ALTER TABLE signing_keys DROP COLUMN state;

-- When the private half was erased.
ALTER TABLE signing_keys ADD COLUMN retired_at BIGINT;

-- One key of an algorithm has no successor: of two nodes that rotate at once, one makes it.
CREATE UNIQUE INDEX signing_keys_newest ON signing_keys (tenant_id, alg) WHERE retire_at IS NULL;

-- What was done, by whom, to whom. Rows are never updated; `mac` covers every other column.
CREATE TABLE audit_events (
    tenant_id BLOB NOT NULL REFERENCES tenants (id),
    id BLOB NOT NULL,
    occurred_at BIGINT NOT NULL,
    event TEXT NOT NULL,
    actor_kind TEXT NOT NULL,
    actor_id BLOB,
    subject_kind TEXT NOT NULL,
    subject_id BLOB,
    network TEXT,
    details TEXT NOT NULL,
    key_id BLOB NOT NULL,
    mac BLOB NOT NULL,
    PRIMARY KEY (tenant_id, id)
) WITHOUT ROWID;

-- The chain over committed events: each seal covers the one before it.
CREATE TABLE audit_seals (
    tenant_id BLOB NOT NULL,
    seq BIGINT NOT NULL,
    event_id BLOB NOT NULL,
    previous_id BLOB,
    chain BLOB NOT NULL,
    PRIMARY KEY (tenant_id, seq),
    UNIQUE (tenant_id, event_id)
) WITHOUT ROWID;

-- Where the chain of a tenant ends.
CREATE TABLE audit_heads (
    tenant_id BLOB NOT NULL,
    seq BIGINT NOT NULL,
    event_id BLOB NOT NULL,
    chain BLOB NOT NULL,
    mac BLOB NOT NULL,
    sealed_at BIGINT NOT NULL,
    PRIMARY KEY (tenant_id)
) WITHOUT ROWID;

-- Events that have no seal yet, however late they were committed.
CREATE TABLE audit_unsealed (
    tenant_id BLOB NOT NULL,
    event_id BLOB NOT NULL,
    PRIMARY KEY (tenant_id, event_id)
) WITHOUT ROWID;

-- What was done, by whom, to whom. Rows are never updated; `mac` covers every other column.
CREATE TABLE audit_events (
    tenant_id BYTEA NOT NULL REFERENCES tenants (id),
    id BYTEA NOT NULL,
    occurred_at BIGINT NOT NULL,
    event TEXT NOT NULL,
    actor_kind TEXT NOT NULL,
    actor_id BYTEA,
    subject_kind TEXT NOT NULL,
    subject_id BYTEA,
    network TEXT,
    details TEXT NOT NULL,
    key_id BYTEA NOT NULL,
    mac BYTEA NOT NULL,
    PRIMARY KEY (tenant_id, id)
);

-- The chain over committed events: each seal covers the one before it.
CREATE TABLE audit_seals (
    tenant_id BYTEA NOT NULL,
    seq BIGINT NOT NULL,
    event_id BYTEA NOT NULL,
    previous_id BYTEA,
    chain BYTEA NOT NULL,
    PRIMARY KEY (tenant_id, seq),
    UNIQUE (tenant_id, event_id)
);

-- Where the chain of a tenant ends.
CREATE TABLE audit_heads (
    tenant_id BYTEA NOT NULL,
    seq BIGINT NOT NULL,
    event_id BYTEA NOT NULL,
    chain BYTEA NOT NULL,
    mac BYTEA NOT NULL,
    sealed_at BIGINT NOT NULL,
    PRIMARY KEY (tenant_id)
);

-- Events that have no seal yet, however late they were committed.
CREATE TABLE audit_unsealed (
    tenant_id BYTEA NOT NULL,
    event_id BYTEA NOT NULL,
    PRIMARY KEY (tenant_id, event_id)
);

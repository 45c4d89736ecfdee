-- Jobs that are done after the transaction that caused them, such as mails. A job is due at due_at. While a node works on
-- it, due_at is the end of the lease, and attempts is the fencing number. A dead job has kept_until and is never due.
CREATE TABLE queue_jobs (
    tenant_id BLOB NOT NULL,
    id BLOB NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    destination TEXT NOT NULL,
    payload BLOB NOT NULL,
    created_at BIGINT NOT NULL,
    due_at BIGINT NOT NULL,
    give_up_at BIGINT NOT NULL,
    attempts BIGINT NOT NULL,
    last_error TEXT,
    kept_until BIGINT,
    PRIMARY KEY (tenant_id, id)
) WITHOUT ROWID;
CREATE INDEX queue_jobs_due ON queue_jobs (tenant_id, due_at) WHERE kept_until IS NULL;
CREATE INDEX queue_jobs_next ON queue_jobs (due_at) WHERE kept_until IS NULL;
CREATE INDEX queue_jobs_kept ON queue_jobs (tenant_id, kept_until) WHERE kept_until IS NOT NULL;
CREATE INDEX queue_jobs_by_id ON queue_jobs (id, tenant_id);
CREATE INDEX queue_jobs_by_state ON queue_jobs (kind, state, destination, created_at);

INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
    ('queue_jobs', 'queue_jobs', '1000000 1000 1'),
    ('queue_jobs', 'queue_jobs_due', '1000000 1000 4'),
    ('queue_jobs', 'queue_jobs_next', '1000000 4'),
    ('queue_jobs', 'queue_jobs_kept', '1000000 1000 4'),
    ('queue_jobs', 'queue_jobs_by_id', '1000000 1 1'),
    ('queue_jobs', 'queue_jobs_by_state', '1000000 1000000 250000 1000 4');
ANALYZE sqlite_schema;

-- What changed, for caches: each change of a tenant's settings, keys, clients or resource servers has a number. The
-- counter's row is locked until the commit, so numbers are in the order of commits and have no gaps.
CREATE TABLE change_counter (
    id BIGINT NOT NULL PRIMARY KEY,
    n BIGINT NOT NULL
);
INSERT INTO change_counter (id, n) VALUES (1, 0);

CREATE TABLE change_log (
    n BIGINT NOT NULL PRIMARY KEY,
    changed_tenant BYTEA NOT NULL
);

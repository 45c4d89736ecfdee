-- The hashes of earlier passwords, for tenants that do not allow them again (password.history).
CREATE TABLE password_history (
    tenant_id BLOB NOT NULL,
    account_id BLOB NOT NULL,
    chosen_at BIGINT NOT NULL,
    hash TEXT NOT NULL,
    pepper_id BLOB NOT NULL,
    PRIMARY KEY (tenant_id, account_id, chosen_at),
    FOREIGN KEY (tenant_id, account_id) REFERENCES accounts (tenant_id, id)
) WITHOUT ROWID;
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ('password_history', 'password_history', '1000000 1000 4 1');
ANALYZE sqlite_schema;

-- The hashes of earlier passwords, for tenants that do not allow them again (password.history).
CREATE TABLE password_history (
    tenant_id BYTEA NOT NULL,
    account_id BYTEA NOT NULL,
    chosen_at BIGINT NOT NULL,
    hash TEXT NOT NULL,
    pepper_id BYTEA NOT NULL,
    PRIMARY KEY (tenant_id, account_id, chosen_at),
    FOREIGN KEY (tenant_id, account_id) REFERENCES accounts (tenant_id, id)
);

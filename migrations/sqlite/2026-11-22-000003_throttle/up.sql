-- How often somebody has guessed, by a keyed hash of what is counted.
CREATE TABLE throttle_counters (
    tenant_id BLOB NOT NULL,
    key_hash BLOB NOT NULL,
    count BIGINT NOT NULL,
    window_started_at BIGINT NOT NULL,
    blocked_until BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, key_hash)
) WITHOUT ROWID;
CREATE INDEX throttle_counters_expires ON throttle_counters (tenant_id, expires_at);

-- Browsers in which somebody has signed in: one row for each account and browser.
CREATE TABLE known_devices (
    tenant_id BLOB NOT NULL,
    id BLOB NOT NULL,
    secret_hash BLOB NOT NULL,
    account_id BLOB NOT NULL,
    account_epoch BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    last_seen_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, secret_hash, account_id)
) WITHOUT ROWID;
CREATE INDEX known_devices_account ON known_devices (tenant_id, account_id, last_seen_at);
CREATE INDEX known_devices_expires ON known_devices (tenant_id, expires_at);

-- The counters above take the place of a figure for each flow.
ALTER TABLE sign_in_flows DROP COLUMN attempts;
ALTER TABLE sign_in_flows ADD COLUMN network_hash BLOB;
CREATE INDEX sign_in_flows_network ON sign_in_flows (tenant_id, network_hash, expires_at) WHERE consumed_at IS NULL;

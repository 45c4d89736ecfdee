DROP INDEX sign_in_flows_network;
ALTER TABLE sign_in_flows DROP COLUMN network_hash;
ALTER TABLE sign_in_flows ADD COLUMN attempts BIGINT NOT NULL DEFAULT 0;
DROP TABLE known_devices;
DROP TABLE throttle_counters;

-- Flows and waiting requests are bounded per network and, for IPv6, per /48; so are those that ended. At the bound, the
-- oldest flow in which nothing was submitted is dropped.
ALTER TABLE sign_in_flows ADD COLUMN submitted_at BIGINT;
ALTER TABLE sign_in_flows ADD COLUMN site_hash BLOB;
DROP INDEX sign_in_flows_network;
CREATE INDEX sign_in_flows_network ON sign_in_flows (tenant_id, network_hash, expires_at);
CREATE INDEX sign_in_flows_site ON sign_in_flows (tenant_id, site_hash, expires_at) WHERE site_hash IS NOT NULL;
ALTER TABLE pending_requests ADD COLUMN network_hash BLOB;
ALTER TABLE pending_requests ADD COLUMN site_hash BLOB;
CREATE INDEX pending_requests_network ON pending_requests (tenant_id, network_hash, expires_at);
CREATE INDEX pending_requests_site ON pending_requests (tenant_id, site_hash, expires_at) WHERE site_hash IS NOT NULL;
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
    ('sign_in_flows', 'sign_in_flows_site', '1000000 1000 20 1'),
    ('pending_requests', 'pending_requests_network', '1000000 1000 20 1'),
    ('pending_requests', 'pending_requests_site', '1000000 1000 20 1');
ANALYZE sqlite_schema;

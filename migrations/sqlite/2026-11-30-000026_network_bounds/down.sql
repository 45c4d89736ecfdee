DROP INDEX pending_requests_site;
DROP INDEX pending_requests_network;
ALTER TABLE pending_requests DROP COLUMN site_hash;
ALTER TABLE pending_requests DROP COLUMN network_hash;
DROP INDEX sign_in_flows_site;
DROP INDEX sign_in_flows_network;
CREATE INDEX sign_in_flows_network ON sign_in_flows (tenant_id, network_hash, expires_at) WHERE consumed_at IS NULL;
ALTER TABLE sign_in_flows DROP COLUMN site_hash;
ALTER TABLE sign_in_flows DROP COLUMN submitted_at;

-- The origins of the setting `cors_origins`, so that a preflight without a tenant finds them.
CREATE TABLE cors_origins (
    tenant_id BLOB NOT NULL,
    origin TEXT NOT NULL,
    PRIMARY KEY (tenant_id, origin)
) WITHOUT ROWID;
CREATE INDEX cors_origins_origin ON cors_origins (origin);
-- Finds the tenants of a mail domain.
CREATE INDEX mail_domains_domain ON mail_domains (domain);
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
    ('cors_origins', 'cors_origins', '10000 5 1'),
    ('cors_origins', 'cors_origins_origin', '10000 2 1'),
    ('mail_domains', 'mail_domains_domain', '1000000 2 1');
ANALYZE sqlite_schema;

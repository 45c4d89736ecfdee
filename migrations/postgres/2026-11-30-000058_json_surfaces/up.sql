-- The origins of the setting `cors_origins`, so that a preflight without a tenant finds them.
CREATE TABLE cors_origins (
    tenant_id BYTEA NOT NULL,
    origin TEXT NOT NULL,
    PRIMARY KEY (tenant_id, origin)
);
CREATE INDEX cors_origins_origin ON cors_origins (origin);
-- Finds the tenants of a mail domain.
CREATE INDEX mail_domains_domain ON mail_domains (domain);

-- The mail domains of a tenant, as A-labels in lower case. Where registration is `domains`, an address of a verified one may
-- sign up.
CREATE TABLE mail_domains (
    tenant_id BYTEA NOT NULL,
    domain TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    verified_at BIGINT,
    PRIMARY KEY (tenant_id, domain)
);

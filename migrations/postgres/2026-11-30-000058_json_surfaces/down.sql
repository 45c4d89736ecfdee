DROP INDEX mail_domains_domain;
DROP TABLE cors_origins;

DROP INDEX mail_domains_domain;
DROP TABLE cors_origins;
DELETE FROM sqlite_stat1 WHERE tbl = 'cors_origins' OR idx = 'mail_domains_domain';
ANALYZE sqlite_schema;

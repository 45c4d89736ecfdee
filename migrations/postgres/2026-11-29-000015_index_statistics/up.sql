-- No node of the version that used these names runs any more. (On SQLite this migration stores index statistics, which
-- PostgreSQL collects itself.)
DROP VIEW setup_links;
DROP VIEW authorization_requests;
DROP VIEW logout_requests;
DROP FUNCTION insert_logout_request();

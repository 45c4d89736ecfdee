DROP TABLE api_tokens;
ALTER TABLE accounts DROP COLUMN kind;

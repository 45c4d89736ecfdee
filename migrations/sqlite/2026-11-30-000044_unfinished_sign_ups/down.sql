DROP INDEX accounts_unfinished;
DELETE FROM sqlite_stat1 WHERE idx = 'accounts_unfinished';
ANALYZE sqlite_schema;

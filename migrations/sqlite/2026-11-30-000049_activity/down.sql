DROP INDEX audit_events_subject;
DELETE FROM sqlite_stat1 WHERE idx = 'audit_events_subject';
ANALYZE sqlite_schema;

-- The events of one account, for the page that shows its user what was done.
CREATE INDEX audit_events_subject ON audit_events (tenant_id, subject_id, id) WHERE subject_id IS NOT NULL;

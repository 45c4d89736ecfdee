ALTER TABLE sessions DROP COLUMN place;
ALTER TABLE sessions DROP COLUMN agent;

DROP TABLE used_assertions;
ALTER TABLE clients DROP COLUMN sealed_secret;

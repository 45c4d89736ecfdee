ALTER TABLE verifications DROP COLUMN attributes;
ALTER TABLE accounts DROP COLUMN attributes;
DROP TABLE attribute_definitions;

ALTER TABLE verifications DROP COLUMN purpose;

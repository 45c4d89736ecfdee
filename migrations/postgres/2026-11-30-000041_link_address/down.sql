ALTER TABLE links DROP COLUMN address_hash;

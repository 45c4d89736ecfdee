-- A link that is mailed is tied to the address that it was sent to: the keyed hash of its canonical form.
ALTER TABLE links ADD COLUMN address_hash BYTEA;

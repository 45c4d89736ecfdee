-- What a client with the PKCE rule `auto` has protected its redeemed codes with: unknown, neither, nonce or pkce. NULL: the
-- client has another rule, which is in its document. Existing clients keep theirs.
ALTER TABLE clients ADD COLUMN auto_pkce TEXT;

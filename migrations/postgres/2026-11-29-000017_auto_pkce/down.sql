-- The documents of clients with the rule `auto` have `unless_nonce`, so that is their rule from here on.
ALTER TABLE clients DROP COLUMN auto_pkce;

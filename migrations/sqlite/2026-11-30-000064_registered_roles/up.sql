-- The keys of the roles that a program chose for an account, until it is in an organization.
ALTER TABLE accounts ADD COLUMN registered_roles TEXT;

ALTER TABLE accounts DROP COLUMN registered_roles;

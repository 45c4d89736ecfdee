DROP TABLE account_roles;
DROP TABLE setup_links;

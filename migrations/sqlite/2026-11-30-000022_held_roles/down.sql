DROP TABLE held_roles;

ALTER TABLE sign_in_flows DROP COLUMN selected_at;
DROP TABLE logout_requests;

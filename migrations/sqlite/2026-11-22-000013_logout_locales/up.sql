-- The languages that a logout request asks for, as tags with spaces between them.
ALTER TABLE logout_requests ADD COLUMN ui_locales TEXT;

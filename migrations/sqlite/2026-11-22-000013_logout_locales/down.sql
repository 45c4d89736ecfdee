ALTER TABLE logout_requests DROP COLUMN ui_locales;

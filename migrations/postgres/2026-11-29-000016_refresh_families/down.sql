ALTER TABLE grants DROP COLUMN refresh_expires_at;
ALTER TABLE grants DROP COLUMN refresh_rotated_at;
ALTER TABLE grants DROP COLUMN refresh_generation;

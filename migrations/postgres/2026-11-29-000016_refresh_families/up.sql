-- A family of refresh tokens is its grant's row: the generation of the current token, when that was issued and when it
-- expires. Tokens issued before stay in refresh_tokens until they are rotated into a family; rotated ones stay as long as
-- their grant, so that their reuse is recognised.
ALTER TABLE grants ADD COLUMN refresh_generation BIGINT;
ALTER TABLE grants ADD COLUMN refresh_rotated_at BIGINT;
ALTER TABLE grants ADD COLUMN refresh_expires_at BIGINT;
UPDATE refresh_tokens SET expires_at = (
    SELECT grants.expires_at FROM grants
    WHERE grants.tenant_id = refresh_tokens.tenant_id AND grants.id = refresh_tokens.grant_id
) WHERE consumed_at IS NOT NULL;

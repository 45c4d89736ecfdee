-- Sign-ups that nobody finished are deleted after a while.
CREATE INDEX accounts_unfinished ON accounts (tenant_id, signed_up_at) WHERE signed_up_at IS NOT NULL AND first_sign_in_at IS NULL;

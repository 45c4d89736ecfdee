-- Requests that came by POST and that no browser has taken up: anybody may send as many as they like, so what is left of
-- them goes soon.
CREATE INDEX authorization_requests_unclaimed ON authorization_requests (tenant_id, expires_at) WHERE browser_hash IS NULL;
CREATE INDEX logout_requests_unclaimed ON logout_requests (tenant_id, expires_at) WHERE browser_hash IS NULL;

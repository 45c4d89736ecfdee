CREATE TABLE public.__diesel_schema_migrations (
    version character varying(50) NOT NULL,
    run_on timestamp without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL
);
CREATE TABLE public.account_emails (
    tenant_id bytea NOT NULL,
    id bytea NOT NULL,
    account_id bytea NOT NULL,
    address text NOT NULL,
    canonical text NOT NULL,
    verified_at bigint,
    is_primary boolean NOT NULL,
    created_at bigint NOT NULL
);
CREATE TABLE public.account_identifiers (
    tenant_id bytea NOT NULL,
    name_hash bytea NOT NULL,
    account_id bytea NOT NULL,
    created_at bigint NOT NULL
);
CREATE TABLE public.account_roles (
    tenant_id bytea NOT NULL,
    account_id bytea NOT NULL,
    role text NOT NULL,
    created_at bigint NOT NULL
);
CREATE TABLE public.accounts (
    tenant_id bytea NOT NULL,
    id bytea NOT NULL,
    sub text NOT NULL,
    state text NOT NULL,
    claims text NOT NULL,
    epoch bigint NOT NULL,
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    deleted_at bigint
);
CREATE TABLE public.audit_events (
    tenant_id bytea NOT NULL,
    id bytea NOT NULL,
    occurred_at bigint NOT NULL,
    event text NOT NULL,
    actor_kind text NOT NULL,
    actor_id bytea,
    subject_kind text NOT NULL,
    subject_id bytea,
    network text,
    details text NOT NULL,
    key_id bytea NOT NULL,
    mac bytea NOT NULL
);
CREATE TABLE public.audit_heads (
    tenant_id bytea NOT NULL,
    seq bigint NOT NULL,
    event_id bytea NOT NULL,
    chain bytea NOT NULL,
    mac bytea NOT NULL,
    sealed_at bigint NOT NULL
);
CREATE TABLE public.audit_seals (
    tenant_id bytea NOT NULL,
    seq bigint NOT NULL,
    event_id bytea NOT NULL,
    previous_id bytea,
    chain bytea NOT NULL
);
CREATE TABLE public.audit_unsealed (
    tenant_id bytea NOT NULL,
    event_id bytea NOT NULL
);
CREATE TABLE public.authorization_codes (
    tenant_id bytea NOT NULL,
    id bytea NOT NULL,
    code_hash bytea NOT NULL,
    grant_id bytea NOT NULL,
    redirect_uri text NOT NULL,
    code_challenge text,
    nonce text,
    created_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    consumed_at bigint
);
CREATE TABLE public.authorization_requests (
    tenant_id bytea NOT NULL,
    id bytea NOT NULL,
    browser_hash bytea,
    client_row_id bytea NOT NULL,
    document text NOT NULL,
    created_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    consumed_at bigint
);
CREATE TABLE public.change_counter (
    id bigint NOT NULL,
    n bigint NOT NULL
);
CREATE TABLE public.change_log (
    n bigint NOT NULL,
    changed_tenant bytea NOT NULL
);
CREATE TABLE public.client_origins (
    tenant_id bytea NOT NULL,
    origin text NOT NULL,
    client_row_id bytea NOT NULL
);
CREATE TABLE public.clients (
    tenant_id bytea NOT NULL,
    id bytea NOT NULL,
    client_id text NOT NULL,
    name text NOT NULL,
    document text NOT NULL,
    secret_hash bytea,
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    sealed_secret bytea
);
CREATE TABLE public.consents (
    tenant_id bytea NOT NULL,
    account_id bytea NOT NULL,
    client_row_id bytea NOT NULL,
    scopes text NOT NULL,
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL
);
CREATE TABLE public.deployment (
    name text NOT NULL,
    value text NOT NULL
);
CREATE TABLE public.grants (
    tenant_id bytea NOT NULL,
    id bytea NOT NULL,
    account_id bytea NOT NULL,
    account_epoch bigint NOT NULL,
    tenant_epoch bigint NOT NULL,
    client_row_id bytea NOT NULL,
    session_id bytea NOT NULL,
    scope text NOT NULL,
    audience text NOT NULL,
    auth_time bigint NOT NULL,
    amr text NOT NULL,
    created_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    revoked_at bigint,
    offline boolean DEFAULT false NOT NULL,
    refreshed_at bigint
);
CREATE TABLE public.known_devices (
    tenant_id bytea NOT NULL,
    id bytea NOT NULL,
    secret_hash bytea NOT NULL,
    account_id bytea NOT NULL,
    account_epoch bigint NOT NULL,
    created_at bigint NOT NULL,
    last_seen_at bigint NOT NULL,
    expires_at bigint NOT NULL
);
CREATE TABLE public.logout_requests (
    tenant_id bytea NOT NULL,
    id bytea NOT NULL,
    client_row_id bytea NOT NULL,
    browser_hash bytea,
    hint_sub text,
    hint_sid text,
    post_logout_redirect_uri text,
    state text,
    created_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    consumed_at bigint,
    ui_locales text
);
CREATE TABLE public.passwords (
    tenant_id bytea NOT NULL,
    account_id bytea NOT NULL,
    hash text NOT NULL,
    pepper_id bytea NOT NULL,
    changed_at bigint NOT NULL
);
CREATE TABLE public.refresh_tokens (
    tenant_id bytea NOT NULL,
    id bytea NOT NULL,
    token_hash bytea NOT NULL,
    grant_id bytea NOT NULL,
    created_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    consumed_at bigint,
    successor_id bytea
);
CREATE TABLE public.resource_servers (
    tenant_id bytea NOT NULL,
    id bytea NOT NULL,
    identifier text NOT NULL,
    name text NOT NULL,
    document text NOT NULL,
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    secret_hash bytea
);
CREATE TABLE public.revoked_tokens (
    tenant_id bytea NOT NULL,
    token_hash bytea NOT NULL,
    expires_at bigint NOT NULL
);
CREATE TABLE public.sessions (
    tenant_id bytea NOT NULL,
    id bytea NOT NULL,
    kind text NOT NULL,
    secret_hash bytea NOT NULL,
    silent_hash bytea,
    account_id bytea NOT NULL,
    account_epoch bigint NOT NULL,
    tenant_epoch bigint NOT NULL,
    amr text NOT NULL,
    auth_time bigint NOT NULL,
    created_at bigint NOT NULL,
    last_seen_at bigint NOT NULL,
    idle_expires_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    ended_at bigint,
    agent text,
    place text
);
CREATE TABLE public.setup_links (
    tenant_id bytea NOT NULL,
    id bytea NOT NULL,
    token_hash bytea NOT NULL,
    account_id bytea,
    account_epoch bigint NOT NULL,
    tenant_epoch bigint NOT NULL,
    created_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    consumed_at bigint
);
CREATE TABLE public.sign_in_flows (
    tenant_id bytea NOT NULL,
    id bytea NOT NULL,
    browser_hash bytea NOT NULL,
    request_id bytea,
    created_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    consumed_at bigint,
    session_id bytea,
    network_hash bytea,
    selected_at bigint
);
CREATE TABLE public.signing_keys (
    tenant_id bytea NOT NULL,
    id bytea NOT NULL,
    kid text NOT NULL,
    alg text NOT NULL,
    public_jwk text NOT NULL,
    private_jwk bytea NOT NULL,
    not_before bigint NOT NULL,
    retire_at bigint,
    created_at bigint NOT NULL,
    retired_at bigint
);
CREATE TABLE public.tenant_logos (
    tenant_id bytea NOT NULL,
    hash text NOT NULL,
    content bytea NOT NULL,
    created_at bigint NOT NULL
);
CREATE TABLE public.tenants (
    id bytea NOT NULL,
    slug text NOT NULL,
    name text NOT NULL,
    state text NOT NULL,
    canonical_base text NOT NULL,
    settings text NOT NULL,
    data_key bytea NOT NULL,
    epoch bigint NOT NULL,
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    deleted_at bigint
);
CREATE TABLE public.throttle_counters (
    tenant_id bytea NOT NULL,
    key_hash bytea NOT NULL,
    count bigint NOT NULL,
    window_started_at bigint NOT NULL,
    blocked_until bigint NOT NULL,
    expires_at bigint NOT NULL
);
CREATE TABLE public.used_assertions (
    tenant_id bytea NOT NULL,
    assertion_hash bytea NOT NULL,
    expires_at bigint NOT NULL
);
INSERT INTO public.__diesel_schema_migrations VALUES
	('20261122000001', '2026-11-29 12:01:38.294963'),
	('20261122000002', '2026-11-29 12:01:38.347026'),
	('20261122000003', '2026-11-29 12:01:38.34983'),
	('20261122000004', '2026-11-29 12:01:38.360104'),
	('20261122000005', '2026-11-29 12:01:38.370518'),
	('20261122000006', '2026-11-29 12:01:38.37562'),
	('20261122000007', '2026-11-29 12:01:38.382392'),
	('20261122000008', '2026-11-29 12:01:38.384765'),
	('20261122000009', '2026-11-29 12:01:38.385514'),
	('20261122000010', '2026-11-29 12:01:38.38652'),
	('20261122000011', '2026-11-29 12:01:38.386751'),
	('20261122000012', '2026-11-29 12:01:38.388325'),
	('20261122000013', '2026-11-29 12:01:38.39442');
INSERT INTO public.account_emails VALUES
	('\x01a2272ea6a87b8c91d094607dd96d1b', '\x01a2272ea852711c977856513c00f5e2', '\x01a2272ea85270f7bba3072407b24ab1', 'root@example.com', 'root@example.com', 1795953698898271, true, 1795953698898271),
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272ea9ea7c448bb6344cacdf077f', '\x01a2272ea9ea790aa0d86768d7e3d08a', 'ada@example.com', 'ada@example.com', 1795953699306441, true, 1795953699306441),
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272eaad377ad8f7e74d463a36d19', '\x01a2272eaad37edebb6b8546fdc2b00c', 'bob@example.com', 'bob@example.com', 1795953699539740, true, 1795953699539740),
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272eab4c796bac20a8bdb9e7d737', '\x01a2272eab4c76d0aab7afe4a19cffff', 'eve@example.com', 'eve@example.com', 1795953699660299, true, 1795953699660299),
	('\x01a2272eaf117c10a0048307c3e467d0', '\x01a2272eaf4b72c3943b08b5e66a0249', '\x01a2272eaf4b7b4698b9a13c38505876', 'ada@example.com', 'ada@example.com', 1795953700683357, true, 1795953700683357);
INSERT INTO public.account_identifiers VALUES
	('\x01a2272ea6a87b8c91d094607dd96d1b', '\x162d832762569de67b3ac86960b8c626751381328f501543ee9d653057a48cf5', '\x01a2272ea85270f7bba3072407b24ab1', 1795953698898271),
	('\x01a2272ea93e7624907c256d595036df', '\xd3277c5601dc1c644f3bb8433b4890b3ada352e39efd1439268819e02d26d54f', '\x01a2272ea9ea790aa0d86768d7e3d08a', 1795953699306441),
	('\x01a2272ea93e7624907c256d595036df', '\xc70bc41aef8096bc315953b8b934ec547efa87aae1c6630255f40389b91d6b27', '\x01a2272eaad37edebb6b8546fdc2b00c', 1795953699539740),
	('\x01a2272ea93e7624907c256d595036df', '\x907b96706ebbf13291de50ac64b363b71c0f8f27a51f0363692328486ea07059', '\x01a2272eab4c76d0aab7afe4a19cffff', 1795953699660299),
	('\x01a2272ea93e7624907c256d595036df', '\x87484158ea48efca1c4470cd0e8d9ee44b24631c8d5513c4364567b203e9cfda', '\x01a2272eab7470bdacdfddea7fdcea49', 1795953699700202),
	('\x01a2272eaf117c10a0048307c3e467d0', '\xd3277c5601dc1c644f3bb8433b4890b3ada352e39efd1439268819e02d26d54f', '\x01a2272eaf4b7b4698b9a13c38505876', 1795953700683357);
INSERT INTO public.account_roles VALUES
	('\x01a2272ea6a87b8c91d094607dd96d1b', '\x01a2272ea85270f7bba3072407b24ab1', 'administrator', 1795953698898271);
INSERT INTO public.accounts VALUES
	('\x01a2272ea6a87b8c91d094607dd96d1b', '\x01a2272ea85270f7bba3072407b24ab1', 'yHA8tFbqpIFb6PzsWbjnfg', 'active', '{}', 1, 1795953698898271, 1795953698898271, NULL),
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272ea9ea790aa0d86768d7e3d08a', 'Nc_W_WYEQta3ISYXthBnMw', 'active', '{"name":"Ada Lovelace","given_name":"Ada","locale":"en-GB","address":{"country":"UK"}}', 1, 1795953699306441, 1795953699488268, NULL),
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272eab4c76d0aab7afe4a19cffff', 'FkRXY64pzMGbO8TMsJiHJA', 'active', '{"name":"Eve"}', 1, 1795953699660299, 1795953699660299, NULL),
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272eaad37edebb6b8546fdc2b00c', 'w_zuABUG2wUNKWIKbBhvyA', 'locked', '{"name":"Bob"}', 2, 1795953699539740, 1795953700365890, NULL),
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272eab7470bdacdfddea7fdcea49', 'W7MTCS4RU99BNUhSDLrl3w', 'deleted', '{}', 2, 1795953699700202, 1795953700414101, 1795953700414101),
	('\x01a2272eaf117c10a0048307c3e467d0', '\x01a2272eaf4b7b4698b9a13c38505876', 'NhTNxosJvJ6rpyWm6V7uDg', 'active', '{"name":"Ada of Globex"}', 1, 1795953700683357, 1795953700683357, NULL);
INSERT INTO public.audit_events VALUES
	('\x01a2272ea6a87b8c91d094607dd96d1b', '\x01a2272ea6a8762295cbfc1dac47fb85', 1795953698472057, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a2272ea6a87d008ec8a1b815ade1a3', NULL, '{"kid":"aRHGDZa1YJxOgE5UYQgs6MdNF_b_5Fl8nVl71lhPZTw","alg":"RS256"}', '\x56fdb9efe45f2b3d', '\x29cf4a8bdf7f54e9f39ece1fa418d0e47f07a209c795fc68efb19deff0c7c994'),
	('\x01a2272ea6a87b8c91d094607dd96d1b', '\x01a2272ea6a879b298cb1819722f0790', 1795953698472057, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a2272ea6a871f58b1e691fe8ddd033', NULL, '{"kid":"7VINDhxEyqL-UC1MRd9uN0iwwFS0FT9P7BWfaxjy9tU","alg":"ES256"}', '\x56fdb9efe45f2b3d', '\xd7566e493b13ef17f5e54cdc7e0d0755b778aa651ba962b197dc2aacd17dc177'),
	('\x01a2272ea6a87b8c91d094607dd96d1b', '\x01a2272ea6a87906bf48b4bb349ed2d7', 1795953698472057, 'tenant_created', 'operator', NULL, 'tenant', '\x01a2272ea6a87b8c91d094607dd96d1b', NULL, '{"slug":"_system"}', '\x56fdb9efe45f2b3d', '\x5355f82e9ea8336bd190726f331eee146092ec42db0e486e44cbef23f057aaf5'),
	('\x01a2272ea78778ecb006d6c4ea5374be', '\x01a2272ea78776c68f7172d22aa67e6c', 1795953698695041, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a2272ea7877a0bacc8b8437b334b4d', NULL, '{"kid":"vovgwDqT229DLBbsBxubnPHi0QC-9P2GKY8zHqt-Rp0","alg":"RS256"}', '\x56fdb9efe45f2b3d', '\xb239fdd2d342742143c011abe175f580dca49f887317b66f3c0174f857fb6948'),
	('\x01a2272ea78778ecb006d6c4ea5374be', '\x01a2272ea78771a9a04e1a892c7f4823', 1795953698695041, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a2272ea78774b088166bbe05edc447', NULL, '{"kid":"4loCw871O9IybdseZAwY6IovWmOnkdYqLgD4d0yqiF8","alg":"ES256"}', '\x56fdb9efe45f2b3d', '\x78774a9e46d66bd1b5ca741084a2a1f140104dcf6e9ee98f24945189da4f0f89'),
	('\x01a2272ea6a87b8c91d094607dd96d1b', '\x01a2272ea78779a19437b69b403cfe93', 1795953698695041, 'tenant_created', 'operator', NULL, 'tenant', '\x01a2272ea78778ecb006d6c4ea5374be', NULL, '{"slug":"default"}', '\x56fdb9efe45f2b3d', '\xa5e05c03e9ac8b66290d7beb99a5e24b89bdd355a3706080da93091a598523b5'),
	('\x01a2272ea6a87b8c91d094607dd96d1b', '\x01a2272ea78971ed93a427588cdef661', 1795953698697652, 'setup_link_made', 'system', NULL, 'account', NULL, NULL, '{}', '\x56fdb9efe45f2b3d', '\x4be5c4de4c331e2c3081eb969570b0f69c71aa77a54a1fa20d99b6a04f129c55'),
	('\x01a2272ea6a87b8c91d094607dd96d1b', '\x01a2272ea8527a55b39184f62cbe35c3', 1795953698898271, 'account_created', 'account', '\x01a2272ea85270f7bba3072407b24ab1', 'account', '\x01a2272ea85270f7bba3072407b24ab1', '127.0.0.1', '{}', '\x56fdb9efe45f2b3d', '\xd0316c2547f1cf414ffe3185e53f776b2a47008b323be580cf862c03fa2db0d9'),
	('\x01a2272ea6a87b8c91d094607dd96d1b', '\x01a2272ea8527030b777b68c7c5f7e11', 1795953698898271, 'role_given', 'account', '\x01a2272ea85270f7bba3072407b24ab1', 'account', '\x01a2272ea85270f7bba3072407b24ab1', '127.0.0.1', '{"role":"administrator"}', '\x56fdb9efe45f2b3d', '\x34ec67c43bd1b6050a34420ab7ff34bd835dc37e3b5d7a386081a27c3d443662'),
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272ea93e72988cd703fd3c074238', 1795953699134440, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a2272ea93e7a2cb5c28a825cbf6a59', NULL, '{"kid":"uEwgUAipWf1MkHgOOA7x4PeHkk0UgoNwUqPcqnLd1Zo","alg":"RS256"}', '\x56fdb9efe45f2b3d', '\x75a494cc1a7de842fcc5dc316d750d6fbd5965cdb9c90db7d922433bbddfb420'),
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272ea93e7b3e99f07f74f7fe8384', 1795953699134440, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a2272ea93e77768c0cc73380bc37b3', NULL, '{"kid":"YUEbm041-2rlS6ihJWrJi2Aczz0ur5Mbi6KNKZeW0jY","alg":"ES256"}', '\x56fdb9efe45f2b3d', '\x05b736fd3940799c8412917d89e48938a8026423ef3527a9bd8717ec27e33f3d'),
	('\x01a2272ea6a87b8c91d094607dd96d1b', '\x01a2272ea93e7264bb3b0c9adfd8a084', 1795953699134440, 'tenant_created', 'operator', NULL, 'tenant', '\x01a2272ea93e7624907c256d595036df', NULL, '{"slug":"acme"}', '\x56fdb9efe45f2b3d', '\x2e2d444b8e43b6dfa26f11f529b879528528f94566df2d3ddb271fd1dbf6dc8d'),
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272ea9887e178ea61750db600214', 1795953699208925, 'tenant_changed', 'operator', NULL, 'tenant', '\x01a2272ea93e7624907c256d595036df', NULL, '{"settings":["token.access","flow","branding.accent","branding.ground","privacy_url","branding.logo"]}', '\x56fdb9efe45f2b3d', '\x558df7e7bd85ab78a17005b7d5706fb9627415b526cba9e77c5a43e3174a1c3f'),
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272ea9ba7a589bc176cae6109253', 1795953699258301, 'resource_server_created', 'operator', NULL, 'resource_server', '\x01a2272ea9ba7e7a943687109d74cbf6', NULL, '{"identifier":"https://api.example.com"}', '\x56fdb9efe45f2b3d', '\x3385668065bb4fefa88646c50d3a33102ffa65ca2aff4922091a1ae608c02521'),
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272ea9ea7e6ca6cb29f585ce4e1c', 1795953699306441, 'account_created', 'operator', NULL, 'account', '\x01a2272ea9ea790aa0d86768d7e3d08a', NULL, '{}', '\x56fdb9efe45f2b3d', '\xb19b01463e182d83fa31ca82e00c6581c0cab0382acebd55c182acd55962fc59'),
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272eaaa07b78b21ac2f8dbf919cf', 1795953699488268, 'account_changed', 'operator', NULL, 'account', '\x01a2272ea9ea790aa0d86768d7e3d08a', NULL, '{"claims":["given_name","locale","address.country"]}', '\x56fdb9efe45f2b3d', '\x8d039daa2ff13bed73a158e0c2e196a7dffc56b14b24a7d20e3d645a58e3fd77'),
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272eaad37137ac17e885f51a1aeb', 1795953699539740, 'account_created', 'operator', NULL, 'account', '\x01a2272eaad37edebb6b8546fdc2b00c', NULL, '{}', '\x56fdb9efe45f2b3d', '\x2319d8a54548d8aede8d18a7382e4476f33700bd76a16fed45bc303794af456b'),
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272eab4c7a8cb3a5349151978be7', 1795953699660299, 'account_created', 'operator', NULL, 'account', '\x01a2272eab4c76d0aab7afe4a19cffff', NULL, '{}', '\x56fdb9efe45f2b3d', '\x5393391ce710ef6faf7750fc1481660944fbfb202c28d5d4c2318aecdd218838'),
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272eab4c752487198391bb705617', 1795953699660299, 'setup_link_made', 'operator', NULL, 'account', '\x01a2272eab4c76d0aab7afe4a19cffff', NULL, '{}', '\x56fdb9efe45f2b3d', '\xf340f0a940b72397f0e748444518a6c49632148e6a9cd553342c2a8230fd95a8'),
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272eab747356b6cbe4dc9e73d778', 1795953699700202, 'account_created', 'operator', NULL, 'account', '\x01a2272eab7470bdacdfddea7fdcea49', NULL, '{}', '\x56fdb9efe45f2b3d', '\x3508a7e151cd3eed988b2cce065d9c518bb9a28700bc339efe7992dfb5bc0719'),
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272eac747d1686a84035fdb031e0', 1795953699956368, 'client_created', 'operator', NULL, 'client', '\x01a2272eac747eb9851540e721a31126', NULL, '{"client_id":"aJArfMSg9Q2JTwr3Li-rfA"}', '\x56fdb9efe45f2b3d', '\xc0aed60f296c9810762167cfb6d6ad2faa73442946be32e51c5a19b41fd75d6e'),
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272eaca77e099e506d1225415fa5', 1795953700007151, 'client_created', 'operator', NULL, 'client', '\x01a2272eaca77b4e90eadc82033ba415', NULL, '{"client_id":"xYK79uQB0QtHgr-DikZbIw"}', '\x56fdb9efe45f2b3d', '\x5741985e796bf72d51aa3de258be22dac4fdc085d746bd20a221f7be69331aef'),
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272eaccf7cebb111305ef336e8a0', 1795953700047494, 'client_created', 'operator', NULL, 'client', '\x01a2272eaccf79e88e46a8b26e573d37', NULL, '{"client_id":"ne15O4zGFakYzbazi1ipGA"}', '\x56fdb9efe45f2b3d', '\x2c9ffb6439cb24e36b26d44565f4e96d050b19918d4df8c29c8a1f5c761ccbea'),
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272eacff73579c845c1ce199020d', 1795953700095417, 'client_created', 'operator', NULL, 'client', '\x01a2272eacff758faa0ea2562c627db6', NULL, '{"client_id":"KLYe7TZZD3H7lvnJngCW1w"}', '\x56fdb9efe45f2b3d', '\x83379e9c10d5092fe2b1979f386080103a0fa0528e9417fb89e6db6db9fd3575'),
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272ead30701189273f8dcfd88ea7', 1795953700144084, 'client_created', 'operator', NULL, 'client', '\x01a2272ead30736b9349b0a95c0aafe4', NULL, '{"client_id":"QQ3thI41xcK0nkv7gJrKsg"}', '\x56fdb9efe45f2b3d', '\x8203bc18748b8e9588bd7abccaf48a91e25eee6420514c0cac6f21fc27f1f0e0'),
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272ead51737eaf3c976f7176945e', 1795953700177105, 'signed_in', 'account', '\x01a2272ea9ea790aa0d86768d7e3d08a', 'account', '\x01a2272ea9ea790aa0d86768d7e3d08a', '127.0.0.1', '{"session":"01a2272e-ad51-7fe8-a82c-f2781e0a82e3","methods":["pwd"]}', '\x56fdb9efe45f2b3d', '\xad07f84a0accbf036cb8e4703bfd05dd0b5a5973221d2a44714c9b72da299a24'),
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272ead597b7da4df1a405c500f01', 1795953700185254, 'consent_given', 'account', '\x01a2272ea9ea790aa0d86768d7e3d08a', 'account', '\x01a2272ea9ea790aa0d86768d7e3d08a', '127.0.0.1', '{"client_id":"aJArfMSg9Q2JTwr3Li-rfA","items":["email","offline_access","openid","profile","01a2272e-a9ba-7e7a-9436-87109d74cbf6"]}', '\x56fdb9efe45f2b3d', '\x9f2751be654eb702f8677b0503f0537a5582dbe138d00420b43df149aa8c3818'),
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272ead5c7a7d9f003f01dae25da5', 1795953700188573, 'authorization_code_redeemed', 'client', '\x01a2272eac747eb9851540e721a31126', 'account', '\x01a2272ea9ea790aa0d86768d7e3d08a', '127.0.0.1', '{"client_id":"aJArfMSg9Q2JTwr3Li-rfA","grant":"01a2272e-ad59-781c-b82d-50f6f0e0d2b6"}', '\x56fdb9efe45f2b3d', '\x179bb28fe80cde5ff8d7d3c2bdd5d38cdaaeb666da1b7ea7e98ef45298115cc7'),
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272ead657ff490a8d8529835ecba', 1795953700197489, 'authorization_code_redeemed', 'client', '\x01a2272eac747eb9851540e721a31126', 'account', '\x01a2272ea9ea790aa0d86768d7e3d08a', '127.0.0.1', '{"client_id":"aJArfMSg9Q2JTwr3Li-rfA","grant":"01a2272e-ad63-78c8-a6f6-fb00aa79384a"}', '\x56fdb9efe45f2b3d', '\xe3d07aab34a5d8137d034e5af2f6ffd5aba7b389cecf6eb3843c0340ffbdd85c'),
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272ead6e74cf9efc47230491d765', 1795953700206046, 'authorization_code_redeemed', 'client', '\x01a2272eac747eb9851540e721a31126', 'account', '\x01a2272ea9ea790aa0d86768d7e3d08a', '127.0.0.1', '{"client_id":"aJArfMSg9Q2JTwr3Li-rfA","grant":"01a2272e-ad6c-7da6-8e13-5fbc127e3c87"}', '\x56fdb9efe45f2b3d', '\xd512e360198bfe65a07a2e19e3e43ead3cc781bee92c2655568aaf99dd90e9f1'),
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272ead717c02836a88d5f59be83b', 1795953700209812, 'grant_revoked', 'client', '\x01a2272eac747eb9851540e721a31126', 'account', '\x01a2272ea9ea790aa0d86768d7e3d08a', '127.0.0.1', '{"client_id":"aJArfMSg9Q2JTwr3Li-rfA","grant":"01a2272e-ad6c-7da6-8e13-5fbc127e3c87"}', '\x56fdb9efe45f2b3d', '\x4bc903c4ca97a27cd5169eb5db63cf2490ec38dbc6383e786f411149c8a42287'),
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272ead747dca8858258106a396b5', 1795953700212507, 'authorization_code_redeemed', 'client', '\x01a2272eaca77b4e90eadc82033ba415', 'account', '\x01a2272ea9ea790aa0d86768d7e3d08a', '127.0.0.1', '{"client_id":"xYK79uQB0QtHgr-DikZbIw","grant":"01a2272e-ad73-771d-a095-4908561388fc"}', '\x56fdb9efe45f2b3d', '\xb6df6f73eb5b3bc160bd0afd112957755ce604919428712081e510225ece96ac'),
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272ead7779a0af47cd65ee7b30bc', 1795953700215905, 'authorization_code_redeemed', 'client', '\x01a2272eaca77b4e90eadc82033ba415', 'account', '\x01a2272ea9ea790aa0d86768d7e3d08a', '127.0.0.1', '{"client_id":"xYK79uQB0QtHgr-DikZbIw","grant":"01a2272e-ad77-7bd5-b4a0-ebcb029e05a6"}', '\x56fdb9efe45f2b3d', '\x287bb0530e6eeefc6b59257d006718e11dee1d765ada95df4f476c3f38ace08e'),
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272ead7973a4b5c3d7a091a9db9a', 1795953700217376, 'access_token_revoked', 'client', '\x01a2272eaca77b4e90eadc82033ba415', 'client', '\x01a2272eaca77b4e90eadc82033ba415', '127.0.0.1', '{"client_id":"xYK79uQB0QtHgr-DikZbIw","jti":"AaInLq13e9W0oOvLAp4FpgGiJy6td3TYgLpF3pT38aA"}', '\x56fdb9efe45f2b3d', '\xe2adabdbeaf058399f3e91da7d9ca593aa0a25fe16d0d53a88dbfdf8ca724a57'),
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272ead8c75ce82ab606e90d7632c', 1795953700236411, 'signed_in', 'account', '\x01a2272ea9ea790aa0d86768d7e3d08a', 'account', '\x01a2272ea9ea790aa0d86768d7e3d08a', '127.0.0.1', '{"session":"01a2272e-ad8c-7f7d-85a7-3847b5f242a1","methods":["pwd"]}', '\x56fdb9efe45f2b3d', '\xfe4693b7ea9888965b32d94c7e4071a5c825539cdd1be6243649a3d33956e36e'),
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272ead907275a6602600da972271', 1795953700240658, 'authorization_code_redeemed', 'client', '\x01a2272eaca77b4e90eadc82033ba415', 'account', '\x01a2272ea9ea790aa0d86768d7e3d08a', '127.0.0.1', '{"client_id":"xYK79uQB0QtHgr-DikZbIw","grant":"01a2272e-ad8f-773b-b29f-12d0c62f8c5b"}', '\x56fdb9efe45f2b3d', '\x0986a055bd82b81c21e2e6832da9cc69aa3f0bd95ee441d9aad6aedd8748a39f'),
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272ead937d579419c5b6b803b167', 1795953700243380, 'signed_out', 'account', '\x01a2272ea9ea790aa0d86768d7e3d08a', 'account', '\x01a2272ea9ea790aa0d86768d7e3d08a', '127.0.0.1', '{"session":"01a2272e-ad8c-7f7d-85a7-3847b5f242a1"}', '\x56fdb9efe45f2b3d', '\xfc41fdf7eefe243ffaf3ff613fd787d5a4abe9d35bb6278f4ba9bf4f72380038'),
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272eadaa7805ae60a1af091ffb32', 1795953700266071, 'sign_in_failed', 'anonymous', NULL, 'account', '\x01a2272ea9ea790aa0d86768d7e3d08a', '127.0.0.1', '{"reason":"wrong_password"}', '\x56fdb9efe45f2b3d', '\x04aeff0b3635fae460787a4913a4054e03d4479ff1ce4cacf1cd97b9d16ed2a7'),
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272eadc67b2ea19eaff71b80c61b', 1795953700294796, 'signed_in', 'account', '\x01a2272eaad37edebb6b8546fdc2b00c', 'account', '\x01a2272eaad37edebb6b8546fdc2b00c', '127.0.0.1', '{"session":"01a2272e-adc6-700f-927a-074d79425804","methods":["pwd"]}', '\x56fdb9efe45f2b3d', '\x00693b51ffc3a8fccc52a87154cfdb9bcf1556750031bcc39f5d454fc31412aa'),
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272eadca785cbb2379dbe67b9fda', 1795953700298618, 'authorization_code_redeemed', 'client', '\x01a2272eaca77b4e90eadc82033ba415', 'account', '\x01a2272eaad37edebb6b8546fdc2b00c', '127.0.0.1', '{"client_id":"xYK79uQB0QtHgr-DikZbIw","grant":"01a2272e-adc9-7c0a-b28a-b6d0e7b9d71d"}', '\x56fdb9efe45f2b3d', '\x970029a1e8db0f6808092a7c3a06d740efedbed0be17bd0fec3a6d502028cc25'),
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272eae0d7bbe9f986ba4ad4e81a0', 1795953700365890, 'account_locked', 'operator', NULL, 'account', '\x01a2272eaad37edebb6b8546fdc2b00c', NULL, '{}', '\x56fdb9efe45f2b3d', '\x19e6ecb6c951bb55b489071c82cfc5472c3554832de264b618105d7707332a12'),
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272eae3e7843bd38320b9de6a99f', 1795953700414101, 'account_deleted', 'operator', NULL, 'account', '\x01a2272eab7470bdacdfddea7fdcea49', NULL, '{}', '\x56fdb9efe45f2b3d', '\x478b7155e196dd475edfecf46f2347aec82bab7cc11307bf2d35971b7b4e9707'),
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272eae4a754abd90e28df7303f2c', 1795953700426483, 'access_token_revoked', 'client', '\x01a2272eaccf79e88e46a8b26e573d37', 'client', '\x01a2272eaccf79e88e46a8b26e573d37', '127.0.0.1', '{"client_id":"ne15O4zGFakYzbazi1ipGA","jti":"AAAAAAAAAAEBoicurkh8vY4xZKSijcNG"}', '\x56fdb9efe45f2b3d', '\xcde86e442ccad402fa1298cfb068a43e07d6097763ab6925a505e684c1a9f37e'),
	('\x01a2272eaf117c10a0048307c3e467d0', '\x01a2272eaf117cd2a480c584eb8df9a2', 1795953700625208, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a2272eaf11780290023309fed861d6', NULL, '{"kid":"dT3mhEZwx2jXRIAKvfvl35qiEINDX4NVxEwsN1FlBHo","alg":"RS256"}', '\x56fdb9efe45f2b3d', '\x02e960c0672e4c2122bb5a205c116364590917bac5897618c9cfae7b3962a0c6'),
	('\x01a2272eaf117c10a0048307c3e467d0', '\x01a2272eaf1170189a0ebaacdb9aaa4e', 1795953700625208, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a2272eaf117ac7aa9dd980de846c38', NULL, '{"kid":"YiimeodKGnaCARS877kwDcQ231L_x2R1PONS6Q0z_5U","alg":"ES256"}', '\x56fdb9efe45f2b3d', '\xc25b4c2306f4cb1e5ae9d820a7de8c14070c32beeb50df06dfdc6422a51ec40c'),
	('\x01a2272ea6a87b8c91d094607dd96d1b', '\x01a2272eaf11708587663485b1a2e5f1', 1795953700625208, 'tenant_created', 'operator', NULL, 'tenant', '\x01a2272eaf117c10a0048307c3e467d0', NULL, '{"slug":"globex"}', '\x56fdb9efe45f2b3d', '\x805a954951cf2b299c4a0d0579ae7924ec8f1cb821f3a3bf82a47758030c5c75'),
	('\x01a2272eaf117c10a0048307c3e467d0', '\x01a2272eaf4b79d6b4408a0f788170fe', 1795953700683357, 'account_created', 'operator', NULL, 'account', '\x01a2272eaf4b7b4698b9a13c38505876', NULL, '{}', '\x56fdb9efe45f2b3d', '\xa4e307710d1d649dd064d66b011c1e47464a1422146ae74a6bf2f70e10d2c280'),
	('\x01a2272eaf117c10a0048307c3e467d0', '\x01a2272eb01b7788981bb8d15be0f70a', 1795953700891787, 'client_created', 'operator', NULL, 'client', '\x01a2272eb01b771e82fe30a05af0c994', NULL, '{"client_id":"Xl8glqHQxK2W5OiX88MKWw"}', '\x56fdb9efe45f2b3d', '\xb516b120428687769b3e608c347b27e9764a71bef07d701b224c72459473841c'),
	('\x01a2272eaf117c10a0048307c3e467d0', '\x01a2272eb0487b4e8ba8193756d6fbb3', 1795953700936191, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a2272eb04874b5a4ec939959042b37', NULL, '{"kid":"srJika_qyC_dInd8820ZeWn_19pQGR5b2VzEMJ2XdYA","alg":"ES256"}', '\x56fdb9efe45f2b3d', '\x81692889709183835f123b234852baf0de4c83bff0fc66cb26dc345de0fdc34b'),
	('\x01a2272ea6a87b8c91d094607dd96d1b', '\x01a2272eb0777f8aabfdff0fcd9f1c88', 1795953700983734, 'tenant_suspended', 'operator', NULL, 'tenant', '\x01a2272eaf117c10a0048307c3e467d0', NULL, '{"slug":"globex"}', '\x56fdb9efe45f2b3d', '\x116d1a5b902d05f97ebd7983b77f97a98b132cd3c61b8f44ea036728d79781ec');
INSERT INTO public.audit_heads VALUES
	('\x01a2272ea78778ecb006d6c4ea5374be', 2, '\x01a2272ea78776c68f7172d22aa67e6c', '\x9ce4bcdb9c48307727e1c0779346f95a630d03cb230c855a95068bba0730b06f', '\xb4c919f41e84f0af3aa4f82b8e36253f2cbb86328d397613a7cc14b81e0ff8fa', 1795953699714246),
	('\x01a2272ea93e7624907c256d595036df', 33, '\x01a2272eae4a754abd90e28df7303f2c', '\x0f595f13948fa6ed0c8eebe16cfb787b8e7a1e88a20f8b192f6e42c87d6f420b', '\xb9e55982b8eeac648e7d590004bfffde163430a8def16190fa94bf5989ae3528', 1795953700756353),
	('\x01a2272ea6a87b8c91d094607dd96d1b', 10, '\x01a2272eb0777f8aabfdff0fcd9f1c88', '\xd149588197a5157b59ccd7e66cdb67e2079808c432e82f83ec2e87873f61ff68', '\x7c64908c2a0d5d38bb8748808e620b7cf6c050d0157172c11557811955594276', 1795953701759579),
	('\x01a2272eaf117c10a0048307c3e467d0', 5, '\x01a2272eb0487b4e8ba8193756d6fbb3', '\x03555bd75f2b63268ea631a42971afa69a62051ae7a2e4355fbe5b8c8d7b9284', '\xe76e1e8448ea76134f2a77e66136097591e5be89ad0118a850714cc8f6d28add', 1795953701759579);
INSERT INTO public.audit_seals VALUES
	('\x01a2272ea6a87b8c91d094607dd96d1b', 1, '\x01a2272ea6a8762295cbfc1dac47fb85', NULL, '\xe35bdf669d71e1a7fc9e14bf2d92935873060c3abe3196b1ca13601080da204d'),
	('\x01a2272ea6a87b8c91d094607dd96d1b', 2, '\x01a2272ea6a87906bf48b4bb349ed2d7', '\x01a2272ea6a8762295cbfc1dac47fb85', '\xd0879b5c304ec7ca379e3f911fc587f41d978c09b059032c6d5ef2efd942f8d1'),
	('\x01a2272ea6a87b8c91d094607dd96d1b', 3, '\x01a2272ea6a879b298cb1819722f0790', '\x01a2272ea6a87906bf48b4bb349ed2d7', '\x88246138efd9da984f4229581be79a557e557b1673e7ef96ab6fbf9290919011'),
	('\x01a2272ea6a87b8c91d094607dd96d1b', 4, '\x01a2272ea78779a19437b69b403cfe93', '\x01a2272ea6a879b298cb1819722f0790', '\xe0aa4cc1f39319abc5c00c4787300e4e9dfce2754117c377a67aa71adbde0894'),
	('\x01a2272ea6a87b8c91d094607dd96d1b', 5, '\x01a2272ea78971ed93a427588cdef661', '\x01a2272ea78779a19437b69b403cfe93', '\x1411706f01cf6505bc3c7df437a9c233f7f9d0fc331ab4de168473a68af61086'),
	('\x01a2272ea6a87b8c91d094607dd96d1b', 6, '\x01a2272ea8527030b777b68c7c5f7e11', '\x01a2272ea78971ed93a427588cdef661', '\xde248d65a02fcc4530b45d6156f183df8a7aa421a4142e5648efd905d56f140d'),
	('\x01a2272ea6a87b8c91d094607dd96d1b', 7, '\x01a2272ea8527a55b39184f62cbe35c3', '\x01a2272ea8527030b777b68c7c5f7e11', '\x9c4ce9c3570b3be72aae377eb821d40180f1185b4bc0cd98e01d4f8b72366790'),
	('\x01a2272ea6a87b8c91d094607dd96d1b', 8, '\x01a2272ea93e7264bb3b0c9adfd8a084', '\x01a2272ea8527a55b39184f62cbe35c3', '\x8da7661fda726fd1e48d0f81b76b34663cb41c9f4aaa5c6119748784e0b81155'),
	('\x01a2272ea93e7624907c256d595036df', 1, '\x01a2272ea93e72988cd703fd3c074238', NULL, '\xc5339d6947761db2d4389aadafb30457da6f5918c4d1350928d0d690887193bd'),
	('\x01a2272ea93e7624907c256d595036df', 2, '\x01a2272ea93e7b3e99f07f74f7fe8384', '\x01a2272ea93e72988cd703fd3c074238', '\x1e57a84d9b05a34a8e7db869b25612fa2ac27bcb9343dcf91eeab065ff340d68'),
	('\x01a2272ea93e7624907c256d595036df', 3, '\x01a2272ea9887e178ea61750db600214', '\x01a2272ea93e7b3e99f07f74f7fe8384', '\xe10e2b93e11643b67ca690bf19ad6c041691f1d125117c34ab0f83a74b9378b0'),
	('\x01a2272ea93e7624907c256d595036df', 4, '\x01a2272ea9ba7a589bc176cae6109253', '\x01a2272ea9887e178ea61750db600214', '\x83ed287237e5c11ee3cd386aedaf158da3fc34acf7e0a99add4bd22daa9325fa'),
	('\x01a2272ea93e7624907c256d595036df', 5, '\x01a2272ea9ea7e6ca6cb29f585ce4e1c', '\x01a2272ea9ba7a589bc176cae6109253', '\xa600031fec6c880cf6af46f90b954bf6042bb139c5ae2e914bfb42626cdd5017'),
	('\x01a2272ea93e7624907c256d595036df', 6, '\x01a2272eaaa07b78b21ac2f8dbf919cf', '\x01a2272ea9ea7e6ca6cb29f585ce4e1c', '\xdf96818884c513aa5b375068b9dd9282189cbf58a5f2c0d1bb862d644309b7c1'),
	('\x01a2272ea93e7624907c256d595036df', 7, '\x01a2272eaad37137ac17e885f51a1aeb', '\x01a2272eaaa07b78b21ac2f8dbf919cf', '\x75a891315ad91e4b63287bac9c87922449b849a5d46e1bc35ae958f005face93'),
	('\x01a2272ea93e7624907c256d595036df', 8, '\x01a2272eab4c752487198391bb705617', '\x01a2272eaad37137ac17e885f51a1aeb', '\xb310682c7e731e2d29fe36b5aa9a4b71ae89a7c4ddbecd2f9c1bd21f77ccbdd6'),
	('\x01a2272ea93e7624907c256d595036df', 9, '\x01a2272eab4c7a8cb3a5349151978be7', '\x01a2272eab4c752487198391bb705617', '\x3c415fb6cc97bb3282d58293e3f96921bbe49c02695ff83b433aa7b3ba9ffbd5'),
	('\x01a2272ea78778ecb006d6c4ea5374be', 1, '\x01a2272ea78771a9a04e1a892c7f4823', NULL, '\xd4fd57e0b6191f5624db8fbc9b0870a010f3071aa53458bde55926ac9453756d'),
	('\x01a2272ea78778ecb006d6c4ea5374be', 2, '\x01a2272ea78776c68f7172d22aa67e6c', '\x01a2272ea78771a9a04e1a892c7f4823', '\x9ce4bcdb9c48307727e1c0779346f95a630d03cb230c855a95068bba0730b06f'),
	('\x01a2272ea6a87b8c91d094607dd96d1b', 9, '\x01a2272eaf11708587663485b1a2e5f1', '\x01a2272ea93e7264bb3b0c9adfd8a084', '\x9199742b0db7ae7359cf6301530a36894e68e07c3098c35ca58086dab48e74b0'),
	('\x01a2272eaf117c10a0048307c3e467d0', 1, '\x01a2272eaf1170189a0ebaacdb9aaa4e', NULL, '\x1f3f32e8d2394cbc88ff006ab939df87faffbd03aeeac188787722597b8d6684'),
	('\x01a2272eaf117c10a0048307c3e467d0', 2, '\x01a2272eaf117cd2a480c584eb8df9a2', '\x01a2272eaf1170189a0ebaacdb9aaa4e', '\x84437223793d267c1c49cf84b4008e78db3cff8ff3f858fcac90657e967cdb73'),
	('\x01a2272ea93e7624907c256d595036df', 10, '\x01a2272eab747356b6cbe4dc9e73d778', '\x01a2272eab4c7a8cb3a5349151978be7', '\x199c6af209ed3178e710b09bfe036ea40133079b55044c7f2e1771f072b885a8'),
	('\x01a2272ea93e7624907c256d595036df', 11, '\x01a2272eac747d1686a84035fdb031e0', '\x01a2272eab747356b6cbe4dc9e73d778', '\xefdc9ba82a2133180eb171571f3e601b17ca2870211e8c6d9b1f99049fb41b3a'),
	('\x01a2272ea93e7624907c256d595036df', 12, '\x01a2272eaca77e099e506d1225415fa5', '\x01a2272eac747d1686a84035fdb031e0', '\xa66e16b864ca9186695dcf871772a574895d184a5c1a8fa482a91bcde972ed66'),
	('\x01a2272ea93e7624907c256d595036df', 13, '\x01a2272eaccf7cebb111305ef336e8a0', '\x01a2272eaca77e099e506d1225415fa5', '\x3558f33c99e081eb6e61c2093046a0a10559a992d89024504ed38b1ec6ab6e0c'),
	('\x01a2272ea93e7624907c256d595036df', 14, '\x01a2272eacff73579c845c1ce199020d', '\x01a2272eaccf7cebb111305ef336e8a0', '\x19c2c3c67b1187ffbe3faa9209fa1acabdaa8cb20943448fa151319cc8c64e0d'),
	('\x01a2272ea93e7624907c256d595036df', 15, '\x01a2272ead30701189273f8dcfd88ea7', '\x01a2272eacff73579c845c1ce199020d', '\x9ae05c755fbb54a1b348b02660a22bbcf50cb5651eaa0a98648b7d6f18fe04ac'),
	('\x01a2272ea93e7624907c256d595036df', 16, '\x01a2272ead51737eaf3c976f7176945e', '\x01a2272ead30701189273f8dcfd88ea7', '\xcea71deecc283bea7e10dd3c763f0632441a3fc1acfeae62cad08ea187f4528a'),
	('\x01a2272ea93e7624907c256d595036df', 17, '\x01a2272ead597b7da4df1a405c500f01', '\x01a2272ead51737eaf3c976f7176945e', '\x978473c8cec896bd168a3664a05655bbcfedae43ad3184675af9bdeaf9d7bbbc'),
	('\x01a2272ea93e7624907c256d595036df', 18, '\x01a2272ead5c7a7d9f003f01dae25da5', '\x01a2272ead597b7da4df1a405c500f01', '\x49fcfc02920981bfd2f7b3cfd7ef86c087ea4dd0c95612615b0ee7b6185e4f52'),
	('\x01a2272ea93e7624907c256d595036df', 19, '\x01a2272ead657ff490a8d8529835ecba', '\x01a2272ead5c7a7d9f003f01dae25da5', '\x7a7173fdcb6691f736516676bc24746613549546ae5f068aa9bbbf36c3a83228'),
	('\x01a2272ea93e7624907c256d595036df', 20, '\x01a2272ead6e74cf9efc47230491d765', '\x01a2272ead657ff490a8d8529835ecba', '\x37ffd51928040cbdfeb6e6d33acf77d54403b5d7a69f3867fcdb30d61edb9d93'),
	('\x01a2272ea93e7624907c256d595036df', 21, '\x01a2272ead717c02836a88d5f59be83b', '\x01a2272ead6e74cf9efc47230491d765', '\x5976084dcfdf4df6eb6066895622e70f373553ac92a8b235a63d1afde1e2257b'),
	('\x01a2272ea93e7624907c256d595036df', 22, '\x01a2272ead747dca8858258106a396b5', '\x01a2272ead717c02836a88d5f59be83b', '\x67956fcfb4eabd76b493ccb91d3eba5d3ec5dc639eb7e1661c9e312245f1b8d6'),
	('\x01a2272ea93e7624907c256d595036df', 23, '\x01a2272ead7779a0af47cd65ee7b30bc', '\x01a2272ead747dca8858258106a396b5', '\xa2b2cf3646807eb0a4e15acd4105a6d28b1a3a29a6e60fb3bf2fcfe60115c468'),
	('\x01a2272ea93e7624907c256d595036df', 24, '\x01a2272ead7973a4b5c3d7a091a9db9a', '\x01a2272ead7779a0af47cd65ee7b30bc', '\x4efe4a34244acfc433d1271e31786fb0a99a5c84a0745c39f80497025f3fcae6'),
	('\x01a2272ea93e7624907c256d595036df', 25, '\x01a2272ead8c75ce82ab606e90d7632c', '\x01a2272ead7973a4b5c3d7a091a9db9a', '\x65d2880450a0dd53852064464dc2bc80a5dbefc290e0cde534635f6b65cef786'),
	('\x01a2272ea93e7624907c256d595036df', 26, '\x01a2272ead907275a6602600da972271', '\x01a2272ead8c75ce82ab606e90d7632c', '\x5c02952d2db7e7033833fff9d956172adce2ce8eccaa355db23e573dc047ae1e'),
	('\x01a2272ea93e7624907c256d595036df', 27, '\x01a2272ead937d579419c5b6b803b167', '\x01a2272ead907275a6602600da972271', '\x0192284a8abe67075d3425de6972e40c482843a90a6e53f2b5e318d4779d7d59'),
	('\x01a2272ea93e7624907c256d595036df', 28, '\x01a2272eadaa7805ae60a1af091ffb32', '\x01a2272ead937d579419c5b6b803b167', '\xb033167897f3747ac57d810beb450eed1238dfb677461f5c5545b7e8f25d3d61'),
	('\x01a2272ea93e7624907c256d595036df', 29, '\x01a2272eadc67b2ea19eaff71b80c61b', '\x01a2272eadaa7805ae60a1af091ffb32', '\x7ed6b0e9dd769ce8944d16b8591f1d38dc3db99ace430157e2341494a8385759'),
	('\x01a2272ea93e7624907c256d595036df', 30, '\x01a2272eadca785cbb2379dbe67b9fda', '\x01a2272eadc67b2ea19eaff71b80c61b', '\x645da02b44082e9138564948bda488be9a7df35b98c942eaf939c55a319d92d0'),
	('\x01a2272ea93e7624907c256d595036df', 31, '\x01a2272eae0d7bbe9f986ba4ad4e81a0', '\x01a2272eadca785cbb2379dbe67b9fda', '\x408ab46cef9137a13d03539e4b4cea80d544a421338673c2261e84f1c6f17abc'),
	('\x01a2272ea93e7624907c256d595036df', 32, '\x01a2272eae3e7843bd38320b9de6a99f', '\x01a2272eae0d7bbe9f986ba4ad4e81a0', '\x594153453e11254d96a73ae82346cd9a0c176d19a7fc9e01251be5feef8e4825'),
	('\x01a2272ea93e7624907c256d595036df', 33, '\x01a2272eae4a754abd90e28df7303f2c', '\x01a2272eae3e7843bd38320b9de6a99f', '\x0f595f13948fa6ed0c8eebe16cfb787b8e7a1e88a20f8b192f6e42c87d6f420b'),
	('\x01a2272ea6a87b8c91d094607dd96d1b', 10, '\x01a2272eb0777f8aabfdff0fcd9f1c88', '\x01a2272eaf11708587663485b1a2e5f1', '\xd149588197a5157b59ccd7e66cdb67e2079808c432e82f83ec2e87873f61ff68'),
	('\x01a2272eaf117c10a0048307c3e467d0', 3, '\x01a2272eaf4b79d6b4408a0f788170fe', '\x01a2272eaf117cd2a480c584eb8df9a2', '\x069f61e8e4ac4950c4fc81cac9908a8220651e7a90728029f457b89b34f32f9b'),
	('\x01a2272eaf117c10a0048307c3e467d0', 4, '\x01a2272eb01b7788981bb8d15be0f70a', '\x01a2272eaf4b79d6b4408a0f788170fe', '\x962e40da8733b7c112a84181f388910fabf702c95005d4c69183159ce23c8627'),
	('\x01a2272eaf117c10a0048307c3e467d0', 5, '\x01a2272eb0487b4e8ba8193756d6fbb3', '\x01a2272eb01b7788981bb8d15be0f70a', '\x03555bd75f2b63268ea631a42971afa69a62051ae7a2e4355fbe5b8c8d7b9284');
INSERT INTO public.authorization_codes VALUES
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272ead59727181c080c7dc80c521', '\xba9d20c1aa4ec8b7babb702cef97343255f59aae56cfd626f54ac60fb3657928', '\x01a2272ead59781cb82d50f6f0e0d2b6', 'https://rp.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', '2a8d1e5b27cf0099', 1795953700185254, 1795953760185254, 1795953700188573),
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272ead63751ba9cfb7cb1e1b904d', '\xd6fdd05ea9d9193ace52c850a565eb8728e0749603fee466385d6d72c5dfb765', '\x01a2272ead6378c8a6f6fb00aa79384a', 'https://rp.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', '98a7ac04dacddfe9', 1795953700195611, 1795953760195611, 1795953700197489),
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272ead6c7952906e74cd982db6f1', '\xcc08f838140cdb00e040a2f0caa1222a7cbee9736b494e7cd4cb230ebf3a1828', '\x01a2272ead6c7da68e135fbc127e3c87', 'https://rp.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', '28462d816eb7b03f', 1795953700204604, 1795953760204604, 1795953700206046),
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272ead737e48b7a4bb1707aa71c0', '\xe40828f6f4e376a5e83bb830a869a40772dafc479fb65508162db4da78905c3f', '\x01a2272ead73771da0954908561388fc', 'https://app.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', 'ee991b5aa4e6fb6b', 1795953700211548, 1795953760211548, 1795953700212507),
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272ead77723bb87e654feedca6b8', '\xe30caf74cf99869dd2b71217c89d21e9b56ee2b72c42a22b3553ca5bdcb67f11', '\x01a2272ead777bd5b4a0ebcb029e05a6', 'https://app.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', '8844e025af9c8cd8', 1795953700215005, 1795953760215005, 1795953700215905),
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272ead8f7d74900fc6ad76da9ebf', '\xb5be0b3d158cb52a59cc2b973795574f6975eaf847bffdec3ce95861f2cabaa6', '\x01a2272ead8f773bb29f12d0c62f8c5b', 'https://app.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', '65de5eff1620160c', 1795953700239436, 1795953760239436, 1795953700240658),
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272eadc97ac6b928daf574cb8a85', '\xf69940b79d1e0c0245cf4894c2eee25009815df8ab2d04c4ddb9f65843ad8164', '\x01a2272eadc97c0ab28ab6d0e7b9d71d', 'https://app.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', '441136b81a191122', 1795953700297276, 1795953760297276, 1795953700298618);
INSERT INTO public.authorization_requests VALUES
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272ead3973ecbc115048e52ef8e4', '\xaa68eae19e428b300112c04630b01c78d3daa3a408ebae70d3be1e5373de624d', '\x01a2272eac747eb9851540e721a31126', '{"redirect_uri":"https://rp.example.com/cb","state":"615608e1c3b1797f","scope":"email offline_access openid profile","audience":["https://api.example.com","http://localhost:8080/t/acme"],"consent_items":["email","offline_access","openid","profile","01a2272e-a9ba-7e7a-9436-87109d74cbf6"],"nonce":"2a8d1e5b27cf0099","code_challenge":"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM","prompt":{"none":false,"login":false,"consent":false,"select_account":false},"max_age":null,"hint_sub":null,"login_hint":null,"response_mode":"query","ui_locales":[]}', 1795953700153691, 1795960900153691, 1795953700185254),
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272ead7b77fdb8b3f53b13b9fbcd', '\x397194054582ef9d3dc0c3088a55b274f9116fced58ff85feccf2e4fc5b69727', '\x01a2272eaca77b4e90eadc82033ba415', '{"redirect_uri":"https://app.example.com/cb","state":"a01460ca6d7f5bfb","scope":"email openid profile","audience":["http://localhost:8080/t/acme"],"consent_items":["email","openid","profile"],"nonce":"65de5eff1620160c","code_challenge":"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM","prompt":{"none":false,"login":false,"consent":false,"select_account":false},"max_age":null,"hint_sub":null,"login_hint":null,"response_mode":"query","ui_locales":[]}', 1795953700219107, 1795960900219107, 1795953700239436),
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272ead9479499f3c17d90732fd2e', '\x4cc0e76247b4ef15db5477d35e6a2bf9374df385ddc8f766e67d434ae8b4f607', '\x01a2272eac747eb9851540e721a31126', '{"redirect_uri":"https://rp.example.com/cb","state":"49bba761ab3dd577","scope":"email offline_access openid profile","audience":["https://api.example.com","http://localhost:8080/t/acme"],"consent_items":["email","offline_access","openid","profile","01a2272e-a9ba-7e7a-9436-87109d74cbf6"],"nonce":"1af8217ca2581fbf","code_challenge":"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM","prompt":{"none":false,"login":false,"consent":false,"select_account":false},"max_age":null,"hint_sub":null,"login_hint":null,"response_mode":"query","ui_locales":[]}', 1795953700244481, 1795960900244481, NULL),
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272eadad7bdab9b41870e58afe1d', '\xd6b47fcb356892190c204980018f0cf3cd274594ef8003ace1bf81e1bd22c4dc', '\x01a2272eac747eb9851540e721a31126', '{"redirect_uri":"https://rp.example.com/cb","state":"8a93f347a5e9b9b6","scope":"email offline_access openid profile","audience":["https://api.example.com","http://localhost:8080/t/acme"],"consent_items":["email","offline_access","openid","profile","01a2272e-a9ba-7e7a-9436-87109d74cbf6"],"nonce":"5a1eca1ec0bb8da9","code_challenge":"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM","prompt":{"none":false,"login":false,"consent":false,"select_account":false},"max_age":null,"hint_sub":null,"login_hint":null,"response_mode":"query","ui_locales":[]}', 1795953700269722, 1795960900269722, NULL),
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272eadb5771b85b33288802c151f', '\x4d2e64b536339a45297c4ef108060405342c8c61284168dcfe849aad5e73746c', '\x01a2272eaca77b4e90eadc82033ba415', '{"redirect_uri":"https://app.example.com/cb","state":"631500d1d1f2fc21","scope":"email openid profile","audience":["http://localhost:8080/t/acme"],"consent_items":["email","openid","profile"],"nonce":"441136b81a191122","code_challenge":"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM","prompt":{"none":false,"login":false,"consent":false,"select_account":false},"max_age":null,"hint_sub":null,"login_hint":null,"response_mode":"query","ui_locales":[]}', 1795953700277274, 1795960900277274, 1795953700297276);
INSERT INTO public.change_counter VALUES
	(1, 14);
INSERT INTO public.change_log VALUES
	(1, '\x01a2272ea6a87b8c91d094607dd96d1b'),
	(2, '\x01a2272ea78778ecb006d6c4ea5374be'),
	(3, '\x01a2272ea93e7624907c256d595036df'),
	(4, '\x01a2272ea93e7624907c256d595036df'),
	(5, '\x01a2272ea93e7624907c256d595036df'),
	(6, '\x01a2272ea93e7624907c256d595036df'),
	(7, '\x01a2272ea93e7624907c256d595036df'),
	(8, '\x01a2272ea93e7624907c256d595036df'),
	(9, '\x01a2272ea93e7624907c256d595036df'),
	(10, '\x01a2272ea93e7624907c256d595036df'),
	(11, '\x01a2272eaf117c10a0048307c3e467d0'),
	(12, '\x01a2272eaf117c10a0048307c3e467d0'),
	(13, '\x01a2272eaf117c10a0048307c3e467d0'),
	(14, '\x01a2272eaf117c10a0048307c3e467d0');
INSERT INTO public.client_origins VALUES
	('\x01a2272ea93e7624907c256d595036df', 'https://app.example.com', '\x01a2272eaca77b4e90eadc82033ba415');
INSERT INTO public.clients VALUES
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272eac747eb9851540e721a31126', 'aJArfMSg9Q2JTwr3Li-rfA', 'Shop', '{"redirect_uris":["https://rp.example.com/cb"],"token_endpoint_auth_method":null,"grant_types":["authorization_code","refresh_token"],"scopes":[],"resources":["https://api.example.com"],"pkce":"unless_nonce","id_token_claims":"full","id_token_signed_response_alg":"RS256","consent":"remember","origins":[],"online_refresh":false,"refresh_grace":null,"post_logout_redirect_uris":["https://rp.example.com/bye"]}', '\x0ec729ade647d4ebab6e1e97dc9bea193190c1210bd3785bd2639f9739c7abbb', 1795953699956368, 1795953699956368, NULL),
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272eaca77b4e90eadc82033ba415', 'xYK79uQB0QtHgr-DikZbIw', 'Phone', '{"redirect_uris":["https://app.example.com/cb"],"token_endpoint_auth_method":"none","grant_types":["authorization_code","refresh_token"],"scopes":[],"resources":[],"pkce":"required","id_token_claims":"full","id_token_signed_response_alg":"RS256","consent":"implied","origins":[],"online_refresh":true,"refresh_grace":null,"post_logout_redirect_uris":[]}', NULL, 1795953700007151, 1795953700007151, NULL),
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272eaccf79e88e46a8b26e573d37', 'ne15O4zGFakYzbazi1ipGA', 'Nightly', '{"redirect_uris":[],"token_endpoint_auth_method":null,"grant_types":["client_credentials"],"scopes":[],"resources":["https://api.example.com"],"pkce":"unless_nonce","id_token_claims":"full","id_token_signed_response_alg":"RS256","consent":"remember","origins":[],"online_refresh":false,"refresh_grace":null,"post_logout_redirect_uris":[]}', '\x2825f22dea599b63757e50194916ac700fa58651e42043f0bc9855b445ed1d40', 1795953700047494, 1795953700047494, NULL),
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272eacff758faa0ea2562c627db6', 'KLYe7TZZD3H7lvnJngCW1w', 'Ledger', '{"redirect_uris":[],"token_endpoint_auth_method":"private_key_jwt","grant_types":["client_credentials"],"scopes":[],"resources":["https://api.example.com"],"pkce":"unless_nonce","id_token_claims":"full","id_token_signed_response_alg":"RS256","consent":"remember","origins":[],"online_refresh":false,"refresh_grace":null,"jwks":{"keys":[{"alg":"ES256","kid":"one","crv":"P-256","kty":"EC","x":"UrbwWqiPaDC7TuK7f4oF-IG9ySJCMyaenMPwS3u0HY8","y":"I_sdekEZ8t9pGSNZXskfAOwRCel9CeQem1ZwzVY1FX0"}]},"post_logout_redirect_uris":[]}', NULL, 1795953700095417, 1795953700095417, NULL),
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272ead30736b9349b0a95c0aafe4', 'QQ3thI41xcK0nkv7gJrKsg', 'Vault', '{"redirect_uris":[],"token_endpoint_auth_method":"client_secret_jwt","grant_types":["client_credentials"],"scopes":[],"resources":["https://api.example.com"],"pkce":"unless_nonce","id_token_claims":"full","id_token_signed_response_alg":"RS256","consent":"remember","origins":[],"online_refresh":false,"refresh_grace":null,"post_logout_redirect_uris":[]}', '\x9824ff3966b0900189b4f8f8d13fe31ddae109fc1472ea278e6fdd6c8c60e9ee', 1795953700144084, 1795953700144084, '\x01254967fc203c281684d50758d10c0b6729f81f8ad96057fb34076dbe51e72a800e76a18d410bb30fed1e65cd55cae6d3725e492a971e8843be771fe63acd878eccbd25bdabdcaa46c5b8d2ea919cef55f2dec663a6bad13f3b28bd99e7e0e21cad4a3f553b27e2a4d68fd050a4219942d500f5445963786526cdfa3f1406'),
	('\x01a2272eaf117c10a0048307c3e467d0', '\x01a2272eb01b771e82fe30a05af0c994', 'Xl8glqHQxK2W5OiX88MKWw', 'Shop', '{"redirect_uris":["https://rp.example.com/cb"],"token_endpoint_auth_method":null,"grant_types":["authorization_code"],"scopes":[],"resources":[],"pkce":"unless_nonce","id_token_claims":"full","id_token_signed_response_alg":"RS256","consent":"remember","origins":[],"online_refresh":false,"refresh_grace":null,"post_logout_redirect_uris":[]}', '\x995f7b0a1123ab671050eacd4ecfe355ac35f72b78b97d8f88d337d1f3f65d65', 1795953700891787, 1795953700891787, NULL);
INSERT INTO public.consents VALUES
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272ea9ea790aa0d86768d7e3d08a', '\x01a2272eac747eb9851540e721a31126', '["email","offline_access","openid","profile","01a2272e-a9ba-7e7a-9436-87109d74cbf6"]', 1795953700185254, 1795953700185254);
INSERT INTO public.deployment VALUES
	('master_keys', 'PpzUMGAJBrDIRvU4ZUHQ575ufPJHR0RatOhZrwRwqk8 4-BhFygENet4_Ms_5POe2ZTKQvJJ_kxlWe-y2whP4Zo pA9cXobTuqigFIfbRD-FT75wQrCmHtVODm6Huv89jQQ 51PoFWfJ9bHS_HhQ-N9mre5tI6qGMmkMSa9CgwGX5Oo'),
	('public_url', 'http://localhost:8080'),
	('first_setup', '2026-11-29T12:01:38Z');
INSERT INTO public.grants VALUES
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272ead59781cb82d50f6f0e0d2b6', '\x01a2272ea9ea790aa0d86768d7e3d08a', 1, 1, '\x01a2272eac747eb9851540e721a31126', '\x01a2272ead517fe8a82cf2781e0a82e3', 'email offline_access openid profile', '["https://api.example.com","http://localhost:8080/t/acme"]', 1795953700177105, 'pwd', 1795953700185254, 1811592100188573, NULL, true, NULL),
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272ead6378c8a6f6fb00aa79384a', '\x01a2272ea9ea790aa0d86768d7e3d08a', 1, 1, '\x01a2272eac747eb9851540e721a31126', '\x01a2272ead517fe8a82cf2781e0a82e3', 'email offline_access openid profile', '["https://api.example.com","http://localhost:8080/t/acme"]', 1795953700177105, 'pwd', 1795953700195611, 1811592100197489, NULL, true, 1795953700199881),
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272ead6c7da68e135fbc127e3c87', '\x01a2272ea9ea790aa0d86768d7e3d08a', 1, 1, '\x01a2272eac747eb9851540e721a31126', '\x01a2272ead517fe8a82cf2781e0a82e3', 'email offline_access openid profile', '["https://api.example.com","http://localhost:8080/t/acme"]', 1795953700177105, 'pwd', 1795953700204604, 1811592100206046, 1795953700209812, true, NULL),
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272ead73771da0954908561388fc', '\x01a2272ea9ea790aa0d86768d7e3d08a', 1, 1, '\x01a2272eaca77b4e90eadc82033ba415', '\x01a2272ead517fe8a82cf2781e0a82e3', 'email openid profile', '["http://localhost:8080/t/acme"]', 1795953700177105, 'pwd', 1795953700211548, 1811592100212507, NULL, false, NULL),
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272ead777bd5b4a0ebcb029e05a6', '\x01a2272ea9ea790aa0d86768d7e3d08a', 1, 1, '\x01a2272eaca77b4e90eadc82033ba415', '\x01a2272ead517fe8a82cf2781e0a82e3', 'email openid profile', '["http://localhost:8080/t/acme"]', 1795953700177105, 'pwd', 1795953700215005, 1811592100215905, NULL, false, NULL),
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272ead8f773bb29f12d0c62f8c5b', '\x01a2272ea9ea790aa0d86768d7e3d08a', 1, 1, '\x01a2272eaca77b4e90eadc82033ba415', '\x01a2272ead8c7f7d85a73847b5f242a1', 'email openid profile', '["http://localhost:8080/t/acme"]', 1795953700236411, 'pwd', 1795953700239436, 1811592100240658, NULL, false, NULL),
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272eadc97c0ab28ab6d0e7b9d71d', '\x01a2272eaad37edebb6b8546fdc2b00c', 1, 1, '\x01a2272eaca77b4e90eadc82033ba415', '\x01a2272eadc6700f927a074d79425804', 'email openid profile', '["http://localhost:8080/t/acme"]', 1795953700294796, 'pwd', 1795953700297276, 1811592100298618, NULL, false, NULL);
INSERT INTO public.known_devices VALUES
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272ead517cf3a9ca9cd027051564', '\xb0bc0172b71f094ea3e8ecfb6ac74164886354382d9b40baf5d78ae58cf37aee', '\x01a2272ea9ea790aa0d86768d7e3d08a', 1, 1795953700177105, 1795953700177105, 1811505700177105),
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272ead8c758984225e368c3ea539', '\x7c6ea2ddfa4e77a5e4b60aedf08e7809246e81b77f9a39598ff47b4d65c69756', '\x01a2272ea9ea790aa0d86768d7e3d08a', 1, 1795953700236411, 1795953700236411, 1811505700236411),
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272eadc67148889009012c6a26d7', '\x94cda4f4baccb9d5e3ae91d12916b956d13b7348f06fa64c219f86743550db4c', '\x01a2272eaad37edebb6b8546fdc2b00c', 1, 1795953700294796, 1795953700294796, 1811505700294796);
INSERT INTO public.logout_requests VALUES
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272eadb377c0a0c2b3172d8c9554', '\x01a2272eac747eb9851540e721a31126', '\xaa68eae19e428b300112c04630b01c78d3daa3a408ebae70d3be1e5373de624d', NULL, NULL, 'https://rp.example.com/bye', 'a state', 1795953700275390, 1795960900275390, NULL, '');
INSERT INTO public.passwords VALUES
	('\x01a2272ea6a87b8c91d094607dd96d1b', '\x01a2272ea85270f7bba3072407b24ab1', '$argon2id$v=19$m=19456,t=2,p=1$Xvh463o/Z0KtubWxRg6afQ$qwDkg7qXVqMZN8fXXeexv98eLRRpUqvI6RY4lh9PLL0', '\xe797d895542f621f', 1795953698898271),
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272ea9ea790aa0d86768d7e3d08a', '$argon2id$v=19$m=19456,t=2,p=1$5e2Ae69TA44PsUuvDwCl9w$Z9HubWHEl5UvhLI1sshQ5uru9r+F0Z2O6a7SbqU220M', '\xe797d895542f621f', 1795953699306441),
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272eaad37edebb6b8546fdc2b00c', '$argon2id$v=19$m=19456,t=2,p=1$5P4qz2TK0O4YkJCfvnngHQ$luPz3mpb9x1jFJoEFLwjdglGYFxiTQQwt3MLoclvlxo', '\xe797d895542f621f', 1795953699539740),
	('\x01a2272eaf117c10a0048307c3e467d0', '\x01a2272eaf4b7b4698b9a13c38505876', '$argon2id$v=19$m=19456,t=2,p=1$swgXEeJbuSjUuGILsN2Zgg$JtZNuvMqEvLv155E2bZoj1hnARrvpp4sQo/gPAXpfvA', '\xe797d895542f621f', 1795953700683357);
INSERT INTO public.refresh_tokens VALUES
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272ead5c74829a2046f66bed874f', '\xc3fb0b7369be9aef89862cbc034e6cf306635dc255a258ba2cc5b9da01ba4aaa', '\x01a2272ead59781cb82d50f6f0e0d2b6', 1795953700188573, 1798545700188573, NULL, NULL),
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272ead677bee996ce111585b5ef8', '\x4473e0781e0924c456d96872bf0e2df4bfe13f26ae6e300deca1c01aed2b37f0', '\x01a2272ead6378c8a6f6fb00aa79384a', 1795953700199881, 1798545700199881, NULL, NULL),
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272ead6574e097a4bba4480fb977', '\xce0a9558634bccb8467d678cb93d9b0bb40d43ffaa9b137045c7ba3c1d56571f', '\x01a2272ead6378c8a6f6fb00aa79384a', 1795953700197489, 1798545700197489, 1795953700199881, '\x01a2272ead677bee996ce111585b5ef8'),
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272ead6e7e8eb86e178fa097eeb4', '\x28444da8f3aeffdc5c930a536836bfd8bc7adc77c69dab6a03ffa4ac58e07fcf', '\x01a2272ead6c7da68e135fbc127e3c87', 1795953700206046, 1798545700206046, NULL, NULL),
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272ead7474a59f36dc716e310a0d', '\xebf4a6bc87b9b33b38057aafa5d4018992225f317b74cbf82045d9662a1fb5dc', '\x01a2272ead73771da0954908561388fc', 1795953700212507, 1798545700212507, NULL, NULL),
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272ead777373940aaadf2bdd7392', '\x7c7679b20a642162702005f576566b586b3661d228d1851ff497d1b736289bd5', '\x01a2272ead777bd5b4a0ebcb029e05a6', 1795953700215905, 1798545700215905, NULL, NULL),
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272ead90733b95b66ff92710aa11', '\xaa57965e658c2184b954b7ef05c81dde39f366631db875712aa3680e785658a1', '\x01a2272ead8f773bb29f12d0c62f8c5b', 1795953700240658, 1798545700240658, NULL, NULL),
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272eadca706b8665bfd59fa5d7d3', '\x7bf9809afffc660479d3ade4e39d49d6d517c5721c868b0651907707c9a2a632', '\x01a2272eadc97c0ab28ab6d0e7b9d71d', 1795953700298618, 1798545700298618, NULL, NULL);
INSERT INTO public.resource_servers VALUES
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272ea9ba7e7a943687109d74cbf6', 'https://api.example.com', 'Things', '{"scopes":[{"scope":"read","text":"Read your things"}],"lifetime":7200,"alg":null}', 1795953699258301, 1795953699258301, '\x1df82d4892fe950636ffcc77f1fb3b9410b0ed5ae9d881a56cc1c60ff05dc925');
INSERT INTO public.revoked_tokens VALUES
	('\x01a2272ea93e7624907c256d595036df', '\x54b6b8b64dd7a597449b2da107b91b0d453f32b6d02fe9070368c610312ad8ca', 1795960900000000),
	('\x01a2272ea93e7624907c256d595036df', '\x9baab9150544237e93f7d2f7d1ced16346e5a5f9ac5769beeefd58be10338a8e', 1795960900000000);
INSERT INTO public.sessions VALUES
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272ead517fe8a82cf2781e0a82e3', 'browser', '\xbb4c8bb527784d05aacf06e5788e1a7225b2e1f0daab7450583c413cb2535f68', NULL, '\x01a2272ea9ea790aa0d86768d7e3d08a', 1, 1, 'pwd', 1795953700177105, 1795953700177105, 1795953700177105, 1795996900177105, 1796558500177105, NULL, 'Firefox/Linux', '127.0.0.1'),
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272ead8c7f7d85a73847b5f242a1', 'browser', '\xe952d2a46c3a8bacea711c25cf989be4f9980aae34035ef037ad223335ebebeb', NULL, '\x01a2272ea9ea790aa0d86768d7e3d08a', 1, 1, 'pwd', 1795953700236411, 1795953700236411, 1795953700236411, 1795996900236411, 1796558500236411, 1795953700243380, 'Firefox/Linux', '127.0.0.1'),
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272eadc6700f927a074d79425804', 'browser', '\xfb338ece54061474d693044adde70cd64131418349684ced801822c58af13999', NULL, '\x01a2272eaad37edebb6b8546fdc2b00c', 1, 1, 'pwd', 1795953700294796, 1795953700294796, 1795953700294796, 1795996900294796, 1796558500294796, NULL, 'Firefox/Linux', '127.0.0.1');
INSERT INTO public.setup_links VALUES
	('\x01a2272ea6a87b8c91d094607dd96d1b', '\x01a2272ea7897d60a7df947f768d04ca', '\xc81162b79ea40efecf3244b4aab952727b0e51286700bd79b2fb608ad7477a92', NULL, 0, 1, 1795953698697652, 1796040098697652, 1795953698898271),
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272eab4c75c9a6532ce4dd8e6b51', '\x296a0a79c7febac4bc31f9b81c0da63ffa3af907cae6995c36cf4a52923bd239', '\x01a2272eab4c76d0aab7afe4a19cffff', 1, 1, 1795953699660299, 1796040099660299, NULL);
INSERT INTO public.sign_in_flows VALUES
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272ead3974ec8d974cb9d83e13ad', '\xaa68eae19e428b300112c04630b01c78d3daa3a408ebae70d3be1e5373de624d', '\x01a2272ead3973ecbc115048e52ef8e4', 1795953700153691, 1795960900153691, 1795953700177105, '\x01a2272ead517fe8a82cf2781e0a82e3', '\xdd57941ef9eb3ce1a855cc14762a29084761c76925dbc84397ba0e2900dd98ce', NULL),
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272ead7b71568219a05b9d159a71', '\x397194054582ef9d3dc0c3088a55b274f9116fced58ff85feccf2e4fc5b69727', '\x01a2272ead7b77fdb8b3f53b13b9fbcd', 1795953700219107, 1795960900219107, 1795953700236411, '\x01a2272ead8c7f7d85a73847b5f242a1', '\xdd57941ef9eb3ce1a855cc14762a29084761c76925dbc84397ba0e2900dd98ce', NULL),
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272ead9472ae9368915b7ca43528', '\x4cc0e76247b4ef15db5477d35e6a2bf9374df385ddc8f766e67d434ae8b4f607', '\x01a2272ead9479499f3c17d90732fd2e', 1795953700244481, 1795960900244481, NULL, NULL, '\xdd57941ef9eb3ce1a855cc14762a29084761c76925dbc84397ba0e2900dd98ce', NULL),
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272eadad7455b38890bd528d1722', '\xd6b47fcb356892190c204980018f0cf3cd274594ef8003ace1bf81e1bd22c4dc', '\x01a2272eadad7bdab9b41870e58afe1d', 1795953700269722, 1795960900269722, NULL, NULL, '\xdd57941ef9eb3ce1a855cc14762a29084761c76925dbc84397ba0e2900dd98ce', NULL),
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272eadb5755e8c9415439c16435b', '\x4d2e64b536339a45297c4ef108060405342c8c61284168dcfe849aad5e73746c', '\x01a2272eadb5771b85b33288802c151f', 1795953700277274, 1795960900277274, 1795953700294796, '\x01a2272eadc6700f927a074d79425804', '\xdd57941ef9eb3ce1a855cc14762a29084761c76925dbc84397ba0e2900dd98ce', NULL);
INSERT INTO public.signing_keys VALUES
	('\x01a2272ea6a87b8c91d094607dd96d1b', '\x01a2272ea6a87d008ec8a1b815ade1a3', 'aRHGDZa1YJxOgE5UYQgs6MdNF_b_5Fl8nVl71lhPZTw', 'RS256', '{"e":"AQAB","kty":"RSA","n":"ocgpfUu4evQNzny918U3M1RSU3e7gfuyZTdY3z7BC7yiiCjErEhBCRD91KaB13P77XC1YACSNNgkBN15fkTe39VvC1ujhENlvY0OQFb0xmWlCzOtV18BTgtkm7uZKYZqJLu0pZLMFyikt6jy3WiNAGQpVs_eMR7btoapBXUfRsoR5afzPd7iF1aLhGAm2cg6psSUbOZFRMgddFrnRlkoe1kdoM7R8W1OsxIokVf-IUe4pXE5WIMYmCMwqWzlhVjI5dW9IYhn8Y6hnDafSY-Qxr2MM9kiMdX51rN5P6-MD5cJFajKPB-stYtbFBi7oJZiGn2tl2_vcvutyl6lYudruQ","alg":"RS256","kid":"aRHGDZa1YJxOgE5UYQgs6MdNF_b_5Fl8nVl71lhPZTw","use":"sig"}', '\x01a0d1de00298d449331318123b525ce64680db906705f621dc9d79bf27cd530325a17f424128191c499c23c5cc428a2c116cd7eb4c44d075121bc883b7923d549fc053d616b38cc9d57c500cc85a982bfca4d9dfe1378be5337220d1d9679b90babd0b625c5c83ca5b7b1e5f896dd5af5afe2f2aaa56537198a8ac165a9882e8d10dcbb982899768e7abc64b804e0d661eb1fc65aa37aa285ca9ddda7ac0b18474af0f27744a072d42c9131ed82070e5e8f1e66c64eaadd2a716b9359ac13e8f6e2529cd76b514bbc6bde5a94070ac0f644cd3872b6662f7bddc87d5336a5da533c9b27c66c88f5b10d62c795a5c41e5de4b22f6565362b493d37361e807afd72419cac63744e4c94630986314dffc07a12d82c6de79aed6273464599950d58da487ce41491da95f238a97971de6de46b1f4f6e981d5f2a7a464681077b0b3124cf201aba95607bd8fef2505a6f79bbce30e16c5df2777869b156c36cb57d547aadab2bfcba09cf4ce62b007c25c045e85285fb2d31086967cea948130a37b479fb92c6d35dadc8061bc9fda1cd9ceedbe6d957da89b328e197b7715d1bd545b2b84174c0d46fddb9c46f888c6f61d503ecb8219c01979c30454e908e3f0834f7fa073a5cf279590ad6f46685f08fc975454d96fc293d5bdce05e815e7df11e3c6283e5d601426d317fde5c753a9c6299a60c49894001332dc23f995d29b56bb8af7ce3cefa8dd99ceaa6fb8aa38af3d016c348aaea06d81abebec6172c193b5804e5869cd9b1e079a85891b036ba6d16a7acce1aeed601e035b2d1c5648fc6668ffe397034d656d0f14e8ec1efb514bc8f321600529ba97a03db94b29ca5ad1ba5c250d8f706d49ed47f57a259a21ac230fe45a0b8e5dc0d6de001f612cc8576dfbd15ca3fd876e100a166850ae8ff672d36b29b31b0df53c6798e841490403c6738601362bb1d1f6d906d000bc67a1c9716bc6c1222869e1e19f48968e2e6bb12a6be7620dff5b28022cd9bc5c7447ddd5de9b7a51f6499922ea66fce71195f905e2caf8a711e2e9c6e2000d8a8f516c1f5224e2fcb46e880f315fe289098d4fc50feac971df9f13da60eb5e889465696e62b973d80f4e2eb411f11258e6c1ce092ff6107eee809ce0adb0d4ec9032e173aa2806962c79451f2a412136d29f4740390bee79d126e3dc3222c8eaf8c051c424c01eb2923e4aa65baf2077fb01c6e7db51d1e386b53c898e85b4cfa1e2f6dc1e9467f11a20490cb9b95ebf46437cfbb82f88a96b56bbd168563ff4f4322f27e740e351e4486b6888fd757060efc3a929c4e9b9bb81fc5e907b6f9405ca9de0cef798f60178ac5c7a552c89d42736b1a168ed9b7b70ac96e713e1dc8ed6523965a5f808ea821c7082240ed693e01c895803dd29916ee1d8151f29d4ca701388e10573d1fc42e00ead940345c84f2b3200bc4bc621307f823db1a1b5a23e6bb84c87960ffd16c0773f49700d685a9a684f00cdcd1bd9627670eaf6709b9f49d219abbab228c35867afaeb355057ce8012e9a450e0f05e39f8a12e2bf6fe81661c472313e64a1e6b5ba8292e9bd8b5f9c6f8f2160cc4513241efca9bd00c0e8b245eb4c6e69a1290085505132634d7ffff786805720879dade648a28f42d223f789267c1b41e21022ca723009c214e9c6d1a2694c4a2e2e4df954c5f93aac4f153594cf6393deb2bdc34a8c5c70bd99558e4dc1dd91fb781e8636e7bacfec6ad569dbf328d9ba14b0d572a316ef51745a3d89d85eaac8616d7573fad9e2f154a4190de62bec2da2b7d0fb9f4263176dc22b35798343e341680f81d7dcb7579209516732813afbe8b16f77ff959afa88054d702a318d0a175edf9fa23f386235861c6227b114ec0ffcdf3c75bf6f4c95b309746f5adce21552f2c5db950c91ef9648d36980bba6297871c12a16c6d49d02f56de180774ba908ee48fb1b8722ea043328632a95cbc8a0382e57bc1bfc568021957c44f8f45766e9de68dad1aab4797efe9e7524b6267a65837638fe71111606c2ee0bb870b6a603f0c752614665adebf54b74ae191288835034455ec84a317f87c21365e717cb18d533f9261340f5ac713a6840b932fc94ed1b88f8f1f4d0abfa6877d5211663ca85b966aaeb731fff3d30c392ad602eb69a76abdda65f1b069a1881d4eb67a92965db9ea7e0cc84960c2ab500ccff9646a28b456218fdf296090bfa09bd23112c9b821b1829c28e52914efce38f3532bf7383d1595a7f00e5d5d801507506db3c1e9433606d2a3fb9c1d7c5762fa6b8a9383fb770ac8544e43943bd75dbfcbbfba8677b7b837ff8334a4fd308e20ffc8b2fc005d337661018e5fb35ffbde6000716bce', 1795953698472057, NULL, 1795953698472057, NULL),
	('\x01a2272ea6a87b8c91d094607dd96d1b', '\x01a2272ea6a871f58b1e691fe8ddd033', '7VINDhxEyqL-UC1MRd9uN0iwwFS0FT9P7BWfaxjy9tU', 'ES256', '{"crv":"P-256","kty":"EC","x":"JifZQCmEmsBz9OF_tb47r0bgYG1zErh7BR-d7MIH2F0","y":"3BFchD7c16lCxnBQGnieRZUmg5j0hXrZ8XjobAU-fCs","alg":"ES256","kid":"7VINDhxEyqL-UC1MRd9uN0iwwFS0FT9P7BWfaxjy9tU","use":"sig"}', '\x01a0d1de00298d4493e0a2605441ea409a7c4e7e301e60afca801b855f987e3e2d2b629b86e1ebaaab5afee0b341bf7bb6492a83e4669e5a49fad3b3b48e671e88a1f50fd299c1ee7cb0fd4aebeb295231a21731017479439241117d6e6e9dd4553d0d6307d0831e0d3ef8012b18fd68f889d8597ad9b6aa035a4d4975a7ba864b3224ba3ead3287402f11d3165be7ffb45ab550ee6a0a7a7e25b4adcaf4a4106573439ebd7036f9157408c4c13b7e298542b31ff8e81e030ac2da6506f6e5791e9aed4013f950cd64c9ffd0c1adfad14efa88b77acb511aac30397464cb52164492b94d6841945b6699822371ee12', 1795953698472057, NULL, 1795953698472057, NULL),
	('\x01a2272ea78778ecb006d6c4ea5374be', '\x01a2272ea7877a0bacc8b8437b334b4d', 'vovgwDqT229DLBbsBxubnPHi0QC-9P2GKY8zHqt-Rp0', 'RS256', '{"e":"AQAB","kty":"RSA","n":"sp_YKlSDj2SUNmSq2jYIkre-d-3XX6mxKuCxvvMbitHsSU5boLO3MF_pagTvyZbq1FbiaVzOUZhN2t-zullM2VrJ1ZpTW2ukhqq6_tvrQCFxJ_Tf3bqtiys58g3j7BOOcdezJY4U5pP1RdMy2yFTEqECMA8XNnyx2GWMnSSP_H6V6UWh0YA3fSI83d3m8xA-HqShWfDVg61-CIOd4-L-DcOd_Rl1126wFpy20NZdhk_h1wxngVOVOUm8AdnKjXV60Fq6VHpaW3VDzUF3osI1equ2ptynx2wlcz1OY0bbupOsHOcvH0G0Hbx1Lyf_3lBK2SvIJi60GsEW6PtyxrNbWw","alg":"RS256","kid":"vovgwDqT229DLBbsBxubnPHi0QC-9P2GKY8zHqt-Rp0","use":"sig"}', '\x01c3648c178e314b06e5c5f1ea84396e4efcc01a33cb60bff066fefbc84106863ff057618ee7452c14381ac0b1e90c3d958014c3937e94bf7babd07948ae1d6d4d28894a380b1d1c3702911d7f8bd406dc07d11e9103339cc6ab758bf0246b6671d0759b72bedb90ee8e1389f78b5b0ac9249b07a583847be8e94de9a477918692fba70397128b83713045774b6e30c527b62027c80a3e5b5c17ab6b05e8387f9a702a4c0d1e3bed6b9a91d2856610d91571f20bba84e07c0e1440928a791a7fd185298bcab16cf8db000730fe32a525776f6736ada521846060e19cb8968974d7f07b5c0b2b627e325396b1b258f4b040e8d69093129824d7c8c264ba36ec3499d1ae015ada519379e7c06cab81cdcb78e5853a31917776874d36907ef0ebaa5fac036b01f672f2b259524a1f1dfc04a71ccf2556c882121fb6c43724f7bdc96bfbbb19ed5c0c7c6b28b1394882b0c70c047d8717765a35d1672ef80e03a2167c01ff23af75d428513952bd7388c34e190113177311aa0e87faa71eb0a6a45d947a7dcb2649eec12643fa7f955c9cf7003c6684c939b1f0baa256eaac019d4f70a302e41992c83f68bdf524fbeefb68b3d95af3df155439f822395580e933baf295ac19be0b74120a7f8de4f6e058e0643472ad59d98c9a1ee98b551bd81b97b36f47cb2c4fa9b96c1e9c3806107a4c0a61c40fd4fdf5f13d792575dd80ac25c9fd5512e7c25197b2959b66ea41c85a1dd70ed131e403cee0452dc221d2ba0bc5f874182a98aecb262b236c490cf65cd239d3033fb5b3373591bbd02e05fa621ecf5528ff57be29e3f51843d34f3d3633707843dc79841edb261272f72142455777a9f4b8dfeeebaa11f8181c08c52fe8a82ab90b62c165462afbc6503d64e6a5f568b44d7690f31331df81b1ae138ff71cfde26cfc5ec3a203517c729a684a8d895128a556d3781ce8ecf4ee8b7d9121da66b77f794cf9e97bbdc8c2ce853c5ebd5637c8814ce983f0defef53d63e8545288f61b573c1c221de23a94ddca4046e70579251b5f08ac3878a099bb48aa7d79cb9b348c3e062b2d1f7a4997f032d1dc12249c28c75fca69a5e2b8629718c050eacae2bf509d6790c7c522c8d70a9b31571487e0c3845e615b0b36a5da7ef9b9e30d231b105d3d6d3dd43834b3c52136e201124863b7d12f03601049ad2415e57b43ad27847c0edbe0290957d422a7d65f1a4e335794c62c71e6802024da30b237c5fef83178927c4c40d7cda464c43986dbae018ecd974bd8ff948f9baaa8a1f5ff956040e74d2a025ab2c5f221b74f7231ef933105a587d8716c9eefd9d01f74eaeaba87af531d320d2e59f7714baf47ab75981e9d62637f3701de454c8071f230da3b69ddd06d2262b8a55bd07ab63e6ce232a865ba82e9d0b31c4dd883185be6c84464befc5f539d72a989d67c6515861b4e22df63f661583059a4e54b719fa34702403b748eac3b7ec6715b6b3cfff6341efcc94789680f1389ce3723496fd81a8cd4b9c05a93842cd8655782d94d693d64963613bb816d0de1384c6727c2e7cec71fe9867c6ac98143040339e4b4c619d6332cd2397f0b1a875dffd4c8ee876f2aa56be79cc6ca820c02454448aa5311fb139732d1a60a5b4ccbac5adfe56e25e4b7861148c0795560822d42980ff73f748751af18d44e916e20c6e47c44b52cb82468e1971adadbd9ebec2e2c00b5b68e9c29c890f5796a23aba25ee258217487ee7ba785e705917df81b7b48f88528f02acb0c1039a5a71eb75f8e7e458b0fc91014f77f95b9fb1f5d5c2bb8387d8b86f9df3401c9fb6de23dbf025bc468b69683e54397b9b1a3255ea39e72cfeab8d0fcf68b2c11e928de197f373a470f2f8e2deb86fb49234dc8bb025dd7673e5d9d29263dda1856e4e5f31de54eea4cc74f39da65ac77fc434ad4af6e8b59778bf4bf479f636df9c4339bf623be23528bcbb4e514bf055c8ecde538bdbdb837879a712c516e51c55453ebdc1aae540759ae5e903e430cda1883238117c0ba72402a3365d0659123ccba4ece2b9ff7204974d6d3102d831f8ec0ada9232a661fc84bea01f633189a1d98e99ce14dd1cc3ce0b723cafce5d314c53f8d9282a6da6e075fbab0466a7b60d8ca7d08e7fd5c96e68cd56a12e32ecb88cd19c5abeec8d14cdbb51e645327b5a5c4c6a1954e342caef4fbde55356c440c1990e6e1076d41587b1706071c3c0e47eb008a2a9d710eff72382b69d83a2abf364d5a94b1013c08cfa02b7df77188f0e44dad17eaee638fe70c8539addae2d75677290732e67371c7dbea625ff6fd37acb6cf6d8099a92295bee4e7c575a76e64d8319b4817434f5f66db5c74ee5082', 1795953698695041, NULL, 1795953698695041, NULL),
	('\x01a2272ea78778ecb006d6c4ea5374be', '\x01a2272ea78774b088166bbe05edc447', '4loCw871O9IybdseZAwY6IovWmOnkdYqLgD4d0yqiF8', 'ES256', '{"crv":"P-256","kty":"EC","x":"D0_MjRVAPGQEOn30qhRICxYj2CfbOcnyfWUVAe_dPNU","y":"x1zp48ayIAm3vPf7COLUWppecXJ3-ZFKzOGMrkTs0Ms","alg":"ES256","kid":"4loCw871O9IybdseZAwY6IovWmOnkdYqLgD4d0yqiF8","use":"sig"}', '\x01c3648c178e314b0603b87dc2a84871bd23a5b9a2d5713c9c32af8e6af20d2450d7b263094b94be976b77b9b0f93017169be95b27657439765e04d009e367b7a7f5e9a435eee4e2acad0beeff4d0911ccc94b775f03a4fe08145e0985ce2784d5630904197f73e80900f607c331bf616fcf1042a3575f2bae7e4eec038ee40b9d0b79c48eb096ab080e4229c60a5724cdfd39e1c94e2bada1a045fe6b3c02a94704a05aeaa31d99459f9e8e515d3228d144b5fbc5d537af9ebf7a9a2f875fc52e38407c5932a5c2f886bd83e50e7a0a12a7f1ce8e11460b6462cb3d10c2b9ade17c3501f8ff22f56da3d3a95e0d89', 1795953698695041, NULL, 1795953698695041, NULL),
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272ea93e7a2cb5c28a825cbf6a59', 'uEwgUAipWf1MkHgOOA7x4PeHkk0UgoNwUqPcqnLd1Zo', 'RS256', '{"e":"AQAB","kty":"RSA","n":"zXv6ITgmPOY5WCuESWTcUj6cm8qvLMXuXb2oBoGIEmkox0vDTyZYUJ5XttJA6iUCQlHbJLjZ2S3iqZcrk9EHhXKuS0vmjI5X2gy-t_WCrZORmUINwb0sgDKPA9o3is0WnMWu5MXlr-QpDz8WYoQ3LEIupLG-wiLNVleMB5f1_XYD1-mWG7N6SLMK3kR_7Dhqcs6lypxJQO1Nw6p9QoZmruEqHtgVj1wbLS40SKVW0yKpgTJlqL7f4jQnPyCOMmArGx6wYFnnGrowBYh2eLx_sRPDVJfiac9tyY88UrAUKEDU77ndaME8fYrpkhBAof0Y7m-qm1HrKUJkaJF73atsIQ","alg":"RS256","kid":"uEwgUAipWf1MkHgOOA7x4PeHkk0UgoNwUqPcqnLd1Zo","use":"sig"}', '\x01254967fc203c28168bb45843deaf03516bc1d2726d6b49465d0eb7b34adb0713e1124b9e8791961830d7b7f7f5793d3db5f97df086e3524a0b06e0710a2394d55f92b6e905f65f07bf02c98b8a2c8b590a807e261f4772e7e15f175dc7766603f67d0839df66bf632cab70f7bad45657bb7d1103f8d3e7849c3e1f334a1ccbd4a582a9ca060b98e0b101b8fe85683a56c5d3c768a7a5022865c3d7dcdedee0d4cdf97df3d710c8cb7bdb21a3ac5e38f8d4c2db84dda1d6236d4cd49683d5a7495388493a7166c7f065b77d115ddbf2e0ba53c4fb7bf8d191c727c8cc95288d1b36a42711b743aef59509e98babb560b6a6fc9758308583e9c2e07215935ec44ce94ea00646878b4f19e81d68351d28a6d50d3b4cd1a8869b7ba9197f918114f329755d747ee347d94d2a70d479c38ce472baebf2a7c0baa02692862de48db59e01ee681599636f2dbc6a2e0c522242baf2608a83c4aba9f2f5e84703d05c7953425dbbfe228f40bebc11233f6c3ff54e0d5d5da04126a1a9ffeff3ac679adae399a2b802c59996a5475051e7f7b98353406752ec3abade8e743e9ca5d973a0422c32252de026e3fbff6130f0fea3d9600d73920282fe6a33e4c503df8127584aa6210473f3d2ac9ca0b5a0fd120e3f9b599db0d5b799754d59efb35cbb392a88b2592e78447d44fcfe6ca51eb7d7a71ea0ced28771e32c4a9da1b400170f2213254aa851d8704d02178c0bb8d0f4536fde3c1d6221afca13ec18b2345623429b9e10d73f959e692b58c14b244f613d642baf048c3810528de76aed434c12084cb3b63a7a624e5c2258a0b1b83f44759f42348a85ebf037ed3d9220a2aa065d069207e46bcd60e1bd5ebc77d3881bbe39057721bda6e6d83427ff87e8f3b3b20fd1d8d79dfb5d93f3257cdedd38067e5c61747c528e8d702a3cd0e50b799d59e42b1eb2338d0333b5784c2790ba607ad89613b0544090de8c66dced1a276e93daebb8d4fd39b246e1ab86630a7ec87fc95fdfe0e64350cc98b0d84a225c3e7470d09578a2e67ad7091594bfbe75981be6caf777a2224e21db19038d6eaaedf8faf7f024cf581ae8b76871cdcf91539bef323312e611ead1ea329dc0ef0e8a726b3e004f8fa746623dbb55b17f73f1ad14054cd800b7339033187f2b3e3fe1f42327fa18fe0f53bc749405b47e5f8d76012afeed4bd64e0e0292a59bbd765d6d31626ed28900b89f020e41b75acba7ce5c1666b1149664e10e5addccd139b20ab0d92f2242dfd00acf6b1fa04300e88e9a6322575adf1ed9a061c860bd20dab14a4c963a75d5f8930588c3b0bfd87be0b27a4eab2f9f855ef8b646c5d3e691e0a6817d65257394c6acc7c10fc60be8d3e674c59c23a5daa35b92b91910f963ec4be90e2f0bc5a4351c2b6f55523af7df353c31936a715d2195f0f02015899dbc21320c731627e5910aa0ed9f3f3ba56ba3d64bc9ca18037521c887446d7b74d5b2835395a93d868f94003fb09f8bb6671820c3e2e294505e1a4db2c5d4254135392e97b60e38297d72bb80227ed7ca66f886c7b08288d7ddb959eed2a8d1caae7efd861e180f3e9d24f79d121676f0821296f9cca581dd4f23f0a218b43ab4cfc670946f5ac54a7f839b6b1a264daa324916b32d5e1a1147883b385fd6e7d1d6b0de629d6d858e5592cf0a33fe77b3ffbe0c0752fa61f494fe74433135a958e4fa7f0ec9e9f5bab77ed1d70862fa2a196ad96f89dbdb050934d3f6d1006a58cf7bfad25a4c7a5cefbb9233e8a75337bc6be27c67a5c82d9685ad60b488d6780880fa2a21806a8ce09d5e391b93a8f162f6207013bf775803ed966c4b9aa8633269eff10011e9566872b890c47c315ae731cf7aba79fbf9c26ed4de34cdb456613d1fbb3f2ad4dff8df92cf90212d33b32c3e8cb2e6197a5b8a424d3f488344d7fc9dfe29eb20db9240c83e97dd30053fb0cb395d2f14af2b41ed9176098bc741e2c61404f5caa54a857682286ae84afb7be37d8c4c616836d53d7f1631c51ad0815a4e74253ea13b58bbc24c785a6d569a9995bde6813b35d20337fd953252a12f48a7cff814f54ba708efc8e812b8e360a05af966f03a3014b5c7d7d89a678e68ee94ee92a294b2ca7b4fea5b7bd89b78480b2a580164423b597858e94233a6d806795e2306d7b0a7624bc6097b5b2b56b12473e05295d3142c2e46a809f81d6b10670ddbba33703e4729cc10dd83213940835acb11f7c784df7411708092801501acbaa80a8ad86a3571bf7662983eeb070cdb470ba7882340abe703dda68b3ab0f8c7aae6d74cd6a3c1c7d45916eaa8210724abd400e6411a0e94ff149f6302323817a8ec0e089e6873095d9e', 1795953699134440, NULL, 1795953699134440, NULL),
	('\x01a2272ea93e7624907c256d595036df', '\x01a2272ea93e77768c0cc73380bc37b3', 'YUEbm041-2rlS6ihJWrJi2Aczz0ur5Mbi6KNKZeW0jY', 'ES256', '{"crv":"P-256","kty":"EC","x":"UKEuBuZpxLuN_4qsFL-iSMsZ-vqUFFGVRqTcMgHyQHk","y":"nN6zH3dapydqTqGYdDoNJ6okPn1R-UaFiCIbdWhrVPs","alg":"ES256","kid":"YUEbm041-2rlS6ihJWrJi2Aczz0ur5Mbi6KNKZeW0jY","use":"sig"}', '\x01254967fc203c2816fad0ec4f34e73f4142bbac131ce0cfd04df03740d01286d8f5582249b8ee42b6a65bdbc754567f789d0666efe85ecf1c80a8a6bd81f0337921684b022d682689a81ebd699313fde67a2c672c7a5549c26370b1bf80ba31ac884ebd523e767d65e5475daaa53b3fac2d1a23ac84e6c6a0df965a3cd263e7519ed9d49955080e9c304d6f8bd3cdd424e01882fc03b8179f5626206c2805f50a6172ce913aa041f5bc6cbb602b98a75d29f85bb0d00592377dd732e5ccc0de45795375cd55384b9cc8314c5d098cbc3d447a99c562bbf4c43a31dc2caec6898f262aa969ec7dfd7fe751e4842652', 1795953699134440, NULL, 1795953699134440, NULL),
	('\x01a2272eaf117c10a0048307c3e467d0', '\x01a2272eaf11780290023309fed861d6', 'dT3mhEZwx2jXRIAKvfvl35qiEINDX4NVxEwsN1FlBHo', 'RS256', '{"e":"AQAB","kty":"RSA","n":"sJiXdrOli8nyAO8-OcfDyGdjco8z4tLOpy4iTXYG0q114d4q5dyRh40ckCKHKYvYqURfBzPinbyRHJw5J03ShxYFS22zjgHj4ZWcAqe222FyQ2FN6j-kYI8N5fz-lUTZTvCGgu6CsSBdQSg0w4JylNDhKR9Czta_ScN7HOHmIcym2rtCivQ974N5XjlCKl9s-pk_vBGtbvrSVLLr-SyCQ_GlqtGGAZmkLo1jrcRl4Ih2WUBeRcrsTQOstcxcmDyOsAMCOTmzRBv2Oi9ZmDx1eu6XPV_T-8geZu9SwqdlgHqYBuvXMBLzxsCXZ8moXxR_m2o_Uq0imYZ8EdnYTNgAmw","alg":"RS256","kid":"dT3mhEZwx2jXRIAKvfvl35qiEINDX4NVxEwsN1FlBHo","use":"sig"}', '\x0189073e7e2e673174f47391b6496315169e413252ca7e558528d84127281c87d54a34748bfa3a06ec236549a5298a1c9d2d367767ed05311fbb68bba2fca8a9e28f9c09ba92ca7b68a114c787459cf9c734ff2f4414df58126baedd7884cf66beea84a0774b157841ba572fb90205890c3b071db178b332d81267c040aaf6895a73fc7256949195a3605cf2ffb8b2223bbaf2b1f5e6a62ed65dd9dffbda304cf410aacf2979c9ec4ec7645a6672c7869390361260aa7f43af4263036cb382d1d6dda706ed5055201979009c39e9de8af5a6c63adef8be69b9b60c8d845b8e6d9c1b152fb09c90f6a87e43a419e72a1bd9f510c57792ae506cd21a060ad772e916725c1b9d628814d1b5b6f5005f1dd268f97e661e0643845b757cf1780747d99d841f9f0a2072d3c97fbbd8dc7c70d7c3e98b1981f987ee29d963f1f914604eec5653e49eb6614c02642a7a9e87e5458f19be99db7ff99e9641c47a8853d8952e596038f87f54cf14a58a2722eb45891e1790fa3a839d44fc9be369ef7ade3fdd4296e538c2d6af76fd2801a334b2ec98f45b73a77ee7ab31076cf39ba17d569abf4c02c65ec270df1183b9fddad9b8117c85c5d3e41f5099c91a39af5e386e7c357aaeaa071c3ceddfda3c2e4721d483604041197726849134d88bdb912441bc569502b96ae5af0ffd0d2509359d2644ee389eb49da9a201ae7126180bad1f4ea34e01baf317ed7d35113906fd0aa9a4bdbb8d4f2a70168fee84511af5fddb71f3770b3b99e65a0368cac01bf5ca6380dc133ec52c0a728828cb13235a095625d9c146bc3c6d0111c2a1be7f246bbe7d07e3fc04c0e905100aa97b21b516f98e1e656fff6f0c8d1dbc720b90df22a41ea9e99106435677a1dbb6a9053312f55f1ed66c8cb31e040e8ed18384924f3293917275cf37b9f6bbdf074392c1e1bb4d8714bdd4ddd7c575b8e54c6d2c86e8844b84e10a81c1e880fe718bf47ede5daaad26a4a8cda3607bf2fb1f83ba6a3236c8794b73e775de76a65dcc10430dd3dffb101505575ac2b52b0f6021bc15ddd50c28f9b0f1a6b8a3042bda9ffec2036a7035add984cce74a5c864d5af31de58fdf430ccba139c260633415a0e164e16d8d90b3c9ef594a1a9af5114a640780ee43913287851c7477ed51c692ecd6cb0089ab0502f8eaedd960eca4e3cb09426bfc58ed8d5b09b938c39d1a2a42d012e350dfbb7ce6f8fe3b981a3fb39bfd15a6fbb216a57ed4ece3109cb0899f9710d2f8ea04c2a0b8ea39aaf64fd2994f360748e9033ada3a660fefe033704d4aca98a993b57bbf3c8cff6619f9a97f7411e8312e22c1f71210d89381fe294ae306f3cc95e1f2b026c8d86d4519ec5495a08df359d08c937344f6a3f6af353c96c2a73aec3f0d741c0f62944040f29a17401de4280370b711778d842cc1e00a6da506695a5727c470584e2576e64b503546fd1ace47ff63fa6b572859caa0e7c14a1f82ba7abc5b1d3e9b81463662f222ef9aea5a37c5a84271a2eacac2b806c262c113693f587dd41bb6f0d42293729ae7a0812c896f1746a4d65918b24b8f8526f60e4ed3a8e459eaecda07c454043eb5c232bc0cf880975176d3a8a4a9f27fa1c1787d39135dc5c7ee6ebeff9db310f20594bf5e94b4c0286685dd7917c82cc1e1fc9c45f9ed3354a5ea4954676f0b574a35c22e7aa7042b3edd9b997382a862c949a7226cb171fd0871e45cfb917231d831af61898b872b32a22ec09a184523ac6da6637f907b30d7ff9aceaf2842ccf3c46309a919775c46e448db9827775fcc2eb731cfa9f0e97b515bc2f7b786de16d10fd150d288892e4b1911adec7f44b3e4a342419e4e9bea5c0d9486df5ab85f02dba74adbb5552e1c4b1a4a906fc8df6695d3a7ef4c72fac983bdef1658b896ce4c636a0876e587aa89a89e77757a3f9ca085e41e9f51c304c906ccf89b6cf119a57c4f1173ea137c1303dc967d94ec2d9f4b23a39de2f794b308044604c108952648eecf0995508fa452b6070875d11dde8e17a98462cb03c39c361dbb47253e2a49fcb371fb6d94633849daf5e324d895019d61f3dc7b2387ef225aa84ec3a6cced7b78eabf3a03151d6b65a4562e06e7d5b21139ef6c2094e2e9fc592c71d3e4caf79f909f9abf7ecbac807c4e548c8e2bbabe81128b6bb8732c73ee81ef3a4043571d29bf28cfa78d67a7ea02b7fff1278e3cc656683091035e8ed5e0d66de89539467f80438332e515157234ca021fef226e0ac7e77230cf473e2ce66720dd5f882a7649d99716d3757d0a1baa0d33f0af780a4d921da96c18204fa0cfc839b67cb02385c53c3dd84e8032b235d13e8ea1f57cc14a24ef97d628', 1795953700625208, NULL, 1795953700625208, NULL),
	('\x01a2272eaf117c10a0048307c3e467d0', '\x01a2272eaf117ac7aa9dd980de846c38', 'YiimeodKGnaCARS877kwDcQ231L_x2R1PONS6Q0z_5U', 'ES256', '{"crv":"P-256","kty":"EC","x":"X3DWJAPwAyWCpr4OzQc-OzwxrluVb9tfWtVpDhZ-Vvo","y":"yHUjtFwbIOtKpoSH78On_GiPXAGfgaKW6nMncXI0ohk","alg":"ES256","kid":"YiimeodKGnaCARS877kwDcQ231L_x2R1PONS6Q0z_5U","use":"sig"}', '\x0189073e7e2e67317434d4ebe9d2466ab664a4705e47d57e024c5f7efecf4a5e9d29ba1045f8d39d1ece491da9c6fa2602b8d67a7a393189ca689944f7a6898ede456525cc6a2dadbe3fcf00739e7ab704f35a5273949e9741f71eb7f0cfc706f15d7f784ec7ad8f4ce8ce8443f73ced285fa0a62749e11df99824cabf7639fe73d935113b02141e377745499bb1f478a244588d108bfc93b9dcb53156cd3e29b4bc0c32a4cca412f411288e9b9321ff49558c1f100f7dbccd11d7f7805b4eb5f98c377366d53138e9f5fd453445f97cfc14ad66d4045217e9efeba90622d4ac0b264c52eca16ab1176dd9c5dd216a', 1795953700625208, 1796041000936191, 1795953700625208, NULL),
	('\x01a2272eaf117c10a0048307c3e467d0', '\x01a2272eb04874b5a4ec939959042b37', 'srJika_qyC_dInd8820ZeWn_19pQGR5b2VzEMJ2XdYA', 'ES256', '{"crv":"P-256","kty":"EC","x":"fiyJF6cDVwCshxcim9hPolx2EOlmUOIaFWDup2Vr3aE","y":"EfJ7yUqQ9JjkEC7PjB3a1p2adOlAKzZgX-WRyFIRwSI","alg":"ES256","kid":"srJika_qyC_dInd8820ZeWn_19pQGR5b2VzEMJ2XdYA","use":"sig"}', '\x0189073e7e2e6731745402caa0284c071b22ec23d72e355e7a81ecd05ae91dfeb81ee7001d1cdb197157b9e47c1913789891a0d0560c9478acd05d1f0d7e130079f74983c1e45b320f4215566bfd05a9e3b3234c673a0ac798ae9b9140eb633731855490f1cfe687ebe1be3e5e9c384bf736947ed01e0c63f39436668e9d1d277b9d6ab382a77a68bdf5a770206bad05e7a146b82e031732183768e9ff837c3ad58094472777a6229ec444c47a6ec74801faf3572ceee7db222e881132cd08706a4bd4a7dd835a082aff8a2af1fe3d089c72aa1b79733915c09bbe1bfad9734bba990a143065443044e05ba6b77715', 1795953700936191, NULL, 1795953700936191, NULL);
INSERT INTO public.tenant_logos VALUES
	('\x01a2272ea93e7624907c256d595036df', 'xbLkbEcmpcpdgS0szLCyog', '\x89504e470d0a1a0a0000000d49484452000000300000003008060000005702f98700000503494441547801d4586d6c5365143ee7edba75c07046269376092a3a32b6aa9018a2d1489638120d01b5ddf821e1870abfa60ea36202eaf80189d988c61f18e30f9728ac0d1f2231cc88183511311159976de88cd1b5ec0375c6e136baf61ecfb9704b37baedb6b9b76bdff4ecbe1fe73ce779deafde4e810585b62e775df4afaa0bfb6b9ac3f5de0fc3f5355f70bd976d54b7fa9a1ebd4fc6d8477c25c682d490b18048437505936aeaafafe9088f978c68e8380988bb98d41600ace57a25db22dd0057ea7d005bb8bd4b7c25a6dfef3dc9025fecf7dde3860c4bda022e6ebe7b49c4ef7d5bd3b00f005b10f0513617a459240611ea58502b20fd12f1d7ec1bf0ad284b13c6fc0a0cfbaa16f16cbfa9c58b7e238446442c4c37d94cfe88504c88afc4b1f8575e95372e6da82c99c9777abfa91588f8bc9551e5f881676d37cfd8a2e92096b5114b58cceb13aec233833eefed6670e714106ef0d66a8ace82be8f212b0511ab620ace46fcab1e9c2be1ac02f8906e030d3a78e617cf0564c3f8120dd497615ff5d3b361cf2820ecafde0e800700c101f35478250a41a9b6ab5c5293482920d250fd00a17a277548f67b85cb4cdbe90601e127bc1ed2d4310470669f6aea8cc285c07154b84df750c91dfaf555009ff2b649fb3e4ec6b1a58e50064e383efd1b7c8a800957d10e267faf2d04ac01bd2f3cb6f8d564a88480a1cdd54b79e005b65cff3cffb7ef8e9b0c920901939ada89088901c321d79eccb1741c17ee3478e90264f609689bd199eb4f0db071d857552e3c75019371d8848069bf9009c07c18af427114d546c9ade40f81d21b52cf1733382bfdea045a972fc4aff3a475f4dc1aa78a16173c8616be1a5f4f606f4d380f8c4cd62a8d1cfc6bc9de6476a1c711d62a045a6e5702bb7185bb22009302604a295cb91a16d63e698909d61470930de1ce2b00fa7d6a3226e1b6e0a1c7a1f4d9dd9698602580d3a8204039af006624208d3cb6b91260b9b20d3d4bc0bc8568304bb92c4fc3877890b710642460ec9b13f0cffbcd96986065a28e0006157f21642420dafb23fc77eab0252658990810ee720632129049421b627805207ec606e0ac40227357ae822b9f1151342b192d4c229c9d1a9d50b77cd4f72f009e86bc2b78fad660f765390380a01dcb37fe06675d40512cfe09f09ae48d08e6ea74c051e1ab0b283bd2334080cdd2910f265c971eec1a12aeba00a92c708eb50290de29ed9c358261d7c49516835f42c0b5c3bccf18c8d927c2deb2e317460d7e0901d2e11eea7c97b7d7d752cf4923f8563826739b2200bf8258018d3f05447f243be5469dfa95636293704ce63345800cdc16ecbb84f1f846029894762e18118c8316dfb0ece0cf7f4ee773830071701fee3e87a4354a3d178ceffcad9e60f74fa9b8a414208e9e40d701be95b6f39998b7d70cc98d9af60c730908a75436a30071f6b487de438247f84cfc05e9140b7c99fc00287cd81decfa6036b8590548a02718fa4ec5626bb87e8e2d4b1f3a5f44f1d515873abf9f2be19c020460d9919edfdd5a6c2d90f612ff177b44faec30c1468097dd5afc7e7e5133f53bc59400218bc1ee28efc5961207dc0944fbc9c25770fd9621d82bd8eef6ceb72497e43463a6051860a51f87463c81509352b482853471f20e9eb90963dcec5362d83ee78b620710dee50974be26d866e30dbfb4051881ee435dfd9e40687f45a073bda778f46645f1f52c680f8fb731a9536cbddcbe7ccd2e709bfba08ddb7bc457622ada43757c51b45604cf47382ea3cfff000000ffff44f6a00900000006494441540300d1de27497a58e6f90000000049454e44ae426082', 1795953699208925);
INSERT INTO public.tenants VALUES
	('\x01a2272ea6a87b8c91d094607dd96d1b', '_system', 'Portico administration', 'active', 'http://localhost:8080/t/_system', '{"session.idle":43200,"session.absolute":604800,"token.access":600,"token.id":3600,"flow":1800,"keys.rotate":7776000,"refresh.idle":2592000,"refresh.absolute":15552000,"refresh.grace":0,"unverified_sign_in":"deny","silent_cookie":true,"languages":["en","de","fr","es","ja","ar"],"branding.dark_mode":"auto"}', '\x01f5485ac5744a616af5407156c2d12143f1faf5744f76b3afa192703a75fd8b5606664bd61cd314815f2b511003ca45c7cc1f4118e6ac15f073dd55e4ecd64fc9b278aac3a728be75f0686064f534cb35951a853f03fc1b02', 1, 1795953698472057, 1795953698472057, NULL),
	('\x01a2272ea78778ecb006d6c4ea5374be', 'default', 'Portico', 'active', 'http://localhost:8080/t/default', '{"session.idle":43200,"session.absolute":604800,"token.access":600,"token.id":3600,"flow":1800,"keys.rotate":7776000,"refresh.idle":2592000,"refresh.absolute":15552000,"refresh.grace":0,"unverified_sign_in":"deny","silent_cookie":true,"languages":["en","de","fr","es","ja","ar"],"branding.dark_mode":"auto"}', '\x01f5485ac5744a616a18659bd612a58018e2039cc8f0df742492337e940507ebbf5b57e3c9e9caa1869e34bc5d791ffc2a3af44598cd192eb1f206217a7d836a149eec800cc9792c05009e872e0d242fde1235e2c21aa7c2f5', 1, 1795953698695041, 1795953698695041, NULL),
	('\x01a2272ea93e7624907c256d595036df', 'acme', 'Acme Inc', 'active', 'http://localhost:8080/t/acme', '{"session.idle":43200,"session.absolute":604800,"token.access":7200,"token.id":3600,"flow":7200,"keys.rotate":7776000,"refresh.idle":2592000,"refresh.absolute":15552000,"refresh.grace":0,"unverified_sign_in":"deny","silent_cookie":true,"languages":["en","de","fr","es","ja","ar"],"branding.accent":"#e4572e","branding.ground":"#1b2a41","branding.logo":{"file":"logo.xbLkbEcmpcpdgS0szLCyog.png","width":48,"height":48},"branding.dark_mode":"auto","privacy_url":"https://acme.example.com/privacy"}', '\x01f5485ac5744a616a1edcfcc5ba473b6bb3564806879f2660bbd90efbc56300335c92f4598130a7e8fbef3cc02d15bd781050d34b1950be62fb3c2cc78267d66d7be4ade0e252f94ef2c62a184e65362e44385dfbe77490dd', 1, 1795953699134440, 1795953699208925, NULL),
	('\x01a2272eaf117c10a0048307c3e467d0', 'globex', 'Globex', 'suspended', 'http://localhost:8080/t/globex', '{"session.idle":43200,"session.absolute":604800,"token.access":600,"token.id":3600,"flow":1800,"keys.rotate":7776000,"refresh.idle":2592000,"refresh.absolute":15552000,"refresh.grace":0,"unverified_sign_in":"deny","silent_cookie":true,"languages":["en","de","fr","es","ja","ar"],"branding.dark_mode":"auto"}', '\x01f5485ac5744a616a8d2605c4a7e607a86db35e7f68050c8738ffe1f8fa3452ac8b676566dc6d10ada761e9875afb4b1f7d00f862214a82b2ccde61fdd401bb85bcae02554f6bc1889f883b90193d4064185f3d65f749704b', 2, 1795953700625208, 1795953700983734, NULL);
INSERT INTO public.throttle_counters VALUES
	('\x01a2272ea93e7624907c256d595036df', '\x5f6022e3eb889e334b7e419d1f1ffbaf4b114ed548d1917ad02c25a4b3198a2a', 1, 1795953700246260, 0, 1796040100246260),
	('\x01a2272ea93e7624907c256d595036df', '\x20a13ffa683226bbbe73b5e89b4ceaf7aa41f107abac05667cb9ce5e85075bd3', 1, 1795953700157957, 0, 1796040100157957),
	('\x01a2272ea93e7624907c256d595036df', '\x31b90756ef618d8f542658b5c30728206493664b9ab7453c329aa04a7a646fcd', 1, 1795953700157957, 0, 1795957300157957),
	('\x01a2272ea93e7624907c256d595036df', '\xd9cf058e2836481d22453f907470ccc7e150baa782a6c36933a3ed3d5ed8bed4', 0, 1795953700279994, 0, 1796040100279994);
INSERT INTO public.used_assertions VALUES
	('\x01a2272ea93e7624907c256d595036df', '\xaee670cd60d84a230bc7c48b367e11fff6bb72656a15bf5f6c6758cc71a0520e', 1795954000000000);
ALTER TABLE ONLY public.__diesel_schema_migrations
    ADD CONSTRAINT __diesel_schema_migrations_pkey PRIMARY KEY (version);
ALTER TABLE ONLY public.account_emails
    ADD CONSTRAINT account_emails_pkey PRIMARY KEY (tenant_id, id);
ALTER TABLE ONLY public.account_emails
    ADD CONSTRAINT account_emails_tenant_id_canonical_key UNIQUE (tenant_id, canonical);
ALTER TABLE ONLY public.account_identifiers
    ADD CONSTRAINT account_identifiers_pkey PRIMARY KEY (tenant_id, name_hash);
ALTER TABLE ONLY public.account_roles
    ADD CONSTRAINT account_roles_pkey PRIMARY KEY (tenant_id, account_id, role);
ALTER TABLE ONLY public.accounts
    ADD CONSTRAINT accounts_pkey PRIMARY KEY (tenant_id, id);
ALTER TABLE ONLY public.accounts
    ADD CONSTRAINT accounts_tenant_id_sub_key UNIQUE (tenant_id, sub);
ALTER TABLE ONLY public.audit_events
    ADD CONSTRAINT audit_events_pkey PRIMARY KEY (tenant_id, id);
ALTER TABLE ONLY public.audit_heads
    ADD CONSTRAINT audit_heads_pkey PRIMARY KEY (tenant_id);
ALTER TABLE ONLY public.audit_seals
    ADD CONSTRAINT audit_seals_pkey PRIMARY KEY (tenant_id, seq);
ALTER TABLE ONLY public.audit_seals
    ADD CONSTRAINT audit_seals_tenant_id_event_id_key UNIQUE (tenant_id, event_id);
ALTER TABLE ONLY public.audit_unsealed
    ADD CONSTRAINT audit_unsealed_pkey PRIMARY KEY (tenant_id, event_id);
ALTER TABLE ONLY public.authorization_codes
    ADD CONSTRAINT authorization_codes_pkey PRIMARY KEY (tenant_id, id);
ALTER TABLE ONLY public.authorization_codes
    ADD CONSTRAINT authorization_codes_tenant_id_code_hash_key UNIQUE (tenant_id, code_hash);
ALTER TABLE ONLY public.authorization_requests
    ADD CONSTRAINT authorization_requests_pkey PRIMARY KEY (tenant_id, id);
ALTER TABLE ONLY public.change_counter
    ADD CONSTRAINT change_counter_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.change_log
    ADD CONSTRAINT change_log_pkey PRIMARY KEY (n);
ALTER TABLE ONLY public.client_origins
    ADD CONSTRAINT client_origins_pkey PRIMARY KEY (tenant_id, origin, client_row_id);
ALTER TABLE ONLY public.clients
    ADD CONSTRAINT clients_pkey PRIMARY KEY (tenant_id, id);
ALTER TABLE ONLY public.clients
    ADD CONSTRAINT clients_tenant_id_client_id_key UNIQUE (tenant_id, client_id);
ALTER TABLE ONLY public.consents
    ADD CONSTRAINT consents_pkey PRIMARY KEY (tenant_id, account_id, client_row_id);
ALTER TABLE ONLY public.deployment
    ADD CONSTRAINT deployment_pkey PRIMARY KEY (name);
ALTER TABLE ONLY public.grants
    ADD CONSTRAINT grants_pkey PRIMARY KEY (tenant_id, id);
ALTER TABLE ONLY public.known_devices
    ADD CONSTRAINT known_devices_pkey PRIMARY KEY (tenant_id, id);
ALTER TABLE ONLY public.known_devices
    ADD CONSTRAINT known_devices_tenant_id_secret_hash_account_id_key UNIQUE (tenant_id, secret_hash, account_id);
ALTER TABLE ONLY public.logout_requests
    ADD CONSTRAINT logout_requests_pkey PRIMARY KEY (tenant_id, id);
ALTER TABLE ONLY public.passwords
    ADD CONSTRAINT passwords_pkey PRIMARY KEY (tenant_id, account_id);
ALTER TABLE ONLY public.refresh_tokens
    ADD CONSTRAINT refresh_tokens_pkey PRIMARY KEY (tenant_id, id);
ALTER TABLE ONLY public.refresh_tokens
    ADD CONSTRAINT refresh_tokens_tenant_id_token_hash_key UNIQUE (tenant_id, token_hash);
ALTER TABLE ONLY public.resource_servers
    ADD CONSTRAINT resource_servers_pkey PRIMARY KEY (tenant_id, id);
ALTER TABLE ONLY public.resource_servers
    ADD CONSTRAINT resource_servers_tenant_id_identifier_key UNIQUE (tenant_id, identifier);
ALTER TABLE ONLY public.revoked_tokens
    ADD CONSTRAINT revoked_tokens_pkey PRIMARY KEY (tenant_id, token_hash);
ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT sessions_pkey PRIMARY KEY (tenant_id, id);
ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT sessions_tenant_id_secret_hash_key UNIQUE (tenant_id, secret_hash);
ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT sessions_tenant_id_silent_hash_key UNIQUE (tenant_id, silent_hash);
ALTER TABLE ONLY public.setup_links
    ADD CONSTRAINT setup_links_pkey PRIMARY KEY (tenant_id, id);
ALTER TABLE ONLY public.sign_in_flows
    ADD CONSTRAINT sign_in_flows_pkey PRIMARY KEY (tenant_id, id);
ALTER TABLE ONLY public.signing_keys
    ADD CONSTRAINT signing_keys_pkey PRIMARY KEY (tenant_id, id);
ALTER TABLE ONLY public.signing_keys
    ADD CONSTRAINT signing_keys_tenant_id_kid_key UNIQUE (tenant_id, kid);
ALTER TABLE ONLY public.tenant_logos
    ADD CONSTRAINT tenant_logos_pkey PRIMARY KEY (tenant_id, hash);
ALTER TABLE ONLY public.tenants
    ADD CONSTRAINT tenants_canonical_base_key UNIQUE (canonical_base);
ALTER TABLE ONLY public.tenants
    ADD CONSTRAINT tenants_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.tenants
    ADD CONSTRAINT tenants_slug_key UNIQUE (slug);
ALTER TABLE ONLY public.throttle_counters
    ADD CONSTRAINT throttle_counters_pkey PRIMARY KEY (tenant_id, key_hash);
ALTER TABLE ONLY public.used_assertions
    ADD CONSTRAINT used_assertions_pkey PRIMARY KEY (tenant_id, assertion_hash);
CREATE INDEX account_emails_account ON public.account_emails USING btree (tenant_id, account_id);
CREATE INDEX accounts_deleted ON public.accounts USING btree (tenant_id, deleted_at) WHERE (deleted_at IS NOT NULL);
CREATE INDEX authorization_requests_unclaimed ON public.authorization_requests USING btree (tenant_id, expires_at) WHERE (browser_hash IS NULL);
CREATE INDEX grants_account ON public.grants USING btree (tenant_id, account_id);
CREATE INDEX grants_client ON public.grants USING btree (tenant_id, client_row_id);
CREATE INDEX grants_expires ON public.grants USING btree (tenant_id, expires_at);
CREATE INDEX grants_session ON public.grants USING btree (tenant_id, session_id);
CREATE INDEX known_devices_account ON public.known_devices USING btree (tenant_id, account_id, last_seen_at);
CREATE INDEX known_devices_expires ON public.known_devices USING btree (tenant_id, expires_at);
CREATE INDEX logout_requests_unclaimed ON public.logout_requests USING btree (tenant_id, expires_at) WHERE (browser_hash IS NULL);
CREATE INDEX refresh_tokens_expires ON public.refresh_tokens USING btree (tenant_id, expires_at);
CREATE INDEX refresh_tokens_grant ON public.refresh_tokens USING btree (tenant_id, grant_id);
CREATE INDEX revoked_tokens_expires ON public.revoked_tokens USING btree (tenant_id, expires_at);
CREATE INDEX sessions_account ON public.sessions USING btree (tenant_id, account_id);
CREATE INDEX sessions_ended ON public.sessions USING btree (tenant_id, ended_at) WHERE (ended_at IS NOT NULL);
CREATE INDEX sessions_expires ON public.sessions USING btree (tenant_id, expires_at);
CREATE UNIQUE INDEX setup_links_token ON public.setup_links USING btree (tenant_id, token_hash);
CREATE INDEX sign_in_flows_network ON public.sign_in_flows USING btree (tenant_id, network_hash, expires_at) WHERE (consumed_at IS NULL);
CREATE INDEX sign_in_flows_request ON public.sign_in_flows USING btree (tenant_id, request_id);
CREATE UNIQUE INDEX signing_keys_newest ON public.signing_keys USING btree (tenant_id, alg) WHERE (retire_at IS NULL);
CREATE INDEX throttle_counters_expires ON public.throttle_counters USING btree (tenant_id, expires_at);
CREATE INDEX used_assertions_expires ON public.used_assertions USING btree (tenant_id, expires_at);
ALTER TABLE ONLY public.account_emails
    ADD CONSTRAINT account_emails_tenant_id_account_id_fkey FOREIGN KEY (tenant_id, account_id) REFERENCES public.accounts(tenant_id, id);
ALTER TABLE ONLY public.account_roles
    ADD CONSTRAINT account_roles_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants(id);
ALTER TABLE ONLY public.accounts
    ADD CONSTRAINT accounts_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants(id);
ALTER TABLE ONLY public.audit_events
    ADD CONSTRAINT audit_events_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants(id);
ALTER TABLE ONLY public.authorization_requests
    ADD CONSTRAINT authorization_requests_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants(id);
ALTER TABLE ONLY public.clients
    ADD CONSTRAINT clients_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants(id);
ALTER TABLE ONLY public.grants
    ADD CONSTRAINT grants_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants(id);
ALTER TABLE ONLY public.logout_requests
    ADD CONSTRAINT logout_requests_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants(id);
ALTER TABLE ONLY public.passwords
    ADD CONSTRAINT passwords_tenant_id_account_id_fkey FOREIGN KEY (tenant_id, account_id) REFERENCES public.accounts(tenant_id, id);
ALTER TABLE ONLY public.resource_servers
    ADD CONSTRAINT resource_servers_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants(id);
ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT sessions_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants(id);
ALTER TABLE ONLY public.setup_links
    ADD CONSTRAINT setup_links_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants(id);
ALTER TABLE ONLY public.sign_in_flows
    ADD CONSTRAINT sign_in_flows_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants(id);
ALTER TABLE ONLY public.signing_keys
    ADD CONSTRAINT signing_keys_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants(id);
ALTER TABLE ONLY public.tenant_logos
    ADD CONSTRAINT tenant_logos_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants(id);
ALTER TABLE ONLY public.used_assertions
    ADD CONSTRAINT used_assertions_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants(id);

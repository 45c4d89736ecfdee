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
    deleted_at bigint,
    first_sign_in_at bigint
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
    sealed_secret bytea,
    auto_pkce text
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
    refreshed_at bigint,
    refresh_generation bigint,
    refresh_rotated_at bigint,
    refresh_expires_at bigint
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
CREATE TABLE public.links (
    tenant_id bytea NOT NULL,
    id bytea NOT NULL,
    token_hash bytea NOT NULL,
    account_id bytea,
    account_epoch bigint NOT NULL,
    tenant_epoch bigint NOT NULL,
    created_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    consumed_at bigint,
    purpose text DEFAULT 'set_up'::text NOT NULL
);
CREATE TABLE public.passwords (
    tenant_id bytea NOT NULL,
    account_id bytea NOT NULL,
    hash text NOT NULL,
    pepper_id bytea NOT NULL,
    changed_at bigint NOT NULL
);
CREATE TABLE public.pending_requests (
    tenant_id bytea NOT NULL,
    id bytea NOT NULL,
    browser_hash bytea,
    client_row_id bytea NOT NULL,
    document text NOT NULL,
    created_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    consumed_at bigint,
    kind text DEFAULT 'authorization'::text NOT NULL
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
    place text,
    remembered boolean DEFAULT false NOT NULL
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
    selected_at bigint,
    state text DEFAULT '{}'::text NOT NULL
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
	('20261122000001', '2026-11-30 02:04:31.152751'),
	('20261122000002', '2026-11-30 02:04:31.19592'),
	('20261122000003', '2026-11-30 02:04:31.199542'),
	('20261122000004', '2026-11-30 02:04:31.206221'),
	('20261122000005', '2026-11-30 02:04:31.21459'),
	('20261122000006', '2026-11-30 02:04:31.221231'),
	('20261122000007', '2026-11-30 02:04:31.224446'),
	('20261122000008', '2026-11-30 02:04:31.227291'),
	('20261122000009', '2026-11-30 02:04:31.22845'),
	('20261122000010', '2026-11-30 02:04:31.229885'),
	('20261122000011', '2026-11-30 02:04:31.230232'),
	('20261122000012', '2026-11-30 02:04:31.232696'),
	('20261122000013', '2026-11-30 02:04:31.237474'),
	('20261129000014', '2026-11-30 02:04:31.23782'),
	('20261129000015', '2026-11-30 02:04:31.246024'),
	('20261129000016', '2026-11-30 02:04:31.247519'),
	('20261129000017', '2026-11-30 02:04:31.248984'),
	('20261129000020', '2026-11-30 02:04:31.249363'),
	('20261129000021', '2026-11-30 02:04:31.250418');
INSERT INTO public.account_emails VALUES
	('\x01a22a32552c72ca98bf6e7ce47a8cfa', '\x01a22a3256f3736daca7d225ce5e3d26', '\x01a22a3256f371a9a1707a00aacce411', 'root@example.com', 'root@example.com', 1796004271859331, true, 1796004271859331),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x01a22a3259277b57b96d0938bd64d702', '\x01a22a3259277509a50b02c5a1a4c0f0', 'ada@example.com', 'ada@example.com', 1796004272423435, true, 1796004272423435),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x01a22a3259cb7c0b871560ada000971b', '\x01a22a3259cb7125b472d15015c4197d', 'bob@example.com', 'bob@example.com', 1796004272587438, true, 1796004272587438),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x01a22a325a2b74e6a6ab9bb339f17d78', '\x01a22a325a2b761d9deebd0cf0b8b960', 'eve@example.com', 'eve@example.com', 1796004272683192, true, 1796004272683192),
	('\x01a22a325e867e69b70a151af7cd9bb9', '\x01a22a325eba744a9959d3efc95340ce', '\x01a22a325eba739b935fac9dc49fa196', 'ada@example.com', 'ada@example.com', 1796004273850180, true, 1796004273850180);
INSERT INTO public.account_identifiers VALUES
	('\x01a22a32552c72ca98bf6e7ce47a8cfa', '\xe9b5c626a45ac0edd1d3981dcd4c30deb336a8dd2884035814d5dddc1f2a531a', '\x01a22a3256f371a9a1707a00aacce411', 1796004271859331),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x6fe48992623f97944f8bfd42d1dec9f789213001a19a2addab4b21d6bccb759b', '\x01a22a3259277509a50b02c5a1a4c0f0', 1796004272423435),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\xf5b1295c5daa1cb9f363e3ce0fafe1929ad13bede3e0eb2d081fccffef36156e', '\x01a22a3259cb7125b472d15015c4197d', 1796004272587438),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x2170ac5339693ecdd2f1ca725255005dbe5e43395227bb18350e784e4a69e776', '\x01a22a325a2b761d9deebd0cf0b8b960', 1796004272683192),
	('\x01a22a325e867e69b70a151af7cd9bb9', '\x6fe48992623f97944f8bfd42d1dec9f789213001a19a2addab4b21d6bccb759b', '\x01a22a325eba739b935fac9dc49fa196', 1796004273850180);
INSERT INTO public.account_roles VALUES
	('\x01a22a32552c72ca98bf6e7ce47a8cfa', '\x01a22a3256f371a9a1707a00aacce411', 'administrator', 1796004271859331);
INSERT INTO public.accounts VALUES
	('\x01a22a32552c72ca98bf6e7ce47a8cfa', '\x01a22a3256f371a9a1707a00aacce411', 'RNPKUq2YYUTUBNqmblt6xg', 'active', '{}', 1, 1796004271859331, 1796004271859331, NULL, NULL),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x01a22a325a2b761d9deebd0cf0b8b960', '4O43WoaiCGrZke68Skx4qQ', 'active', '{"name":"Eve"}', 1, 1796004272683192, 1796004272683192, NULL, NULL),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x01a22a3259277509a50b02c5a1a4c0f0', 'ttcVTdFliTB2aNnduRCsCw', 'active', '{"name":"Ada Lovelace","given_name":"Ada","locale":"en-GB","address":{"country":"UK"}}', 1, 1796004272423435, 1796004272527149, NULL, 1796004273208660),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x01a22a3259cb7125b472d15015c4197d', '6OA-tyU4itBxggYRvOIK3A', 'locked', '{"name":"Bob"}', 2, 1796004272587438, 1796004273589403, NULL, 1796004273525626),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x01a22a325a6672e9a07007a99856a63f', '38KupNYimiVdqkAgeMXhNg', 'deleted', '{}', 2, 1796004272742531, 1796004273632587, 1796004273632587, NULL),
	('\x01a22a325e867e69b70a151af7cd9bb9', '\x01a22a325eba739b935fac9dc49fa196', 'hXueumt3Zu6gJs92KWNuZw', 'active', '{"name":"Ada of Globex"}', 1, 1796004273850180, 1796004273850180, NULL, NULL);
INSERT INTO public.audit_events VALUES
	('\x01a22a32552c72ca98bf6e7ce47a8cfa', '\x01a22a32552c7e7094cd6bcbebf3905b', 1796004271404476, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a22a32552c7a0bbc999e415479b57a', NULL, '{"kid":"KajeIEOs4EjkzejPMMwO3dYcnH0aBA0eq1U5tlIzSpI","alg":"RS256"}', '\xaa0f351ba9f25026', '\xd902ca7013df9869f5f78ddaea93ab12a2f3f6d4b7a875ba18b7026e7fa7c60d'),
	('\x01a22a32552c72ca98bf6e7ce47a8cfa', '\x01a22a32552c7414a1bf301fc8bd502f', 1796004271404476, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a22a32552c732ca4471f55428c4685', NULL, '{"kid":"_8-Uo22fLfT714DMg0UNgow5XdP52e7CqnVdszpwygA","alg":"ES256"}', '\xaa0f351ba9f25026', '\x73918815f3ca27e8792f0e142da68d45d9b9629707c08f994e55489589a78e99'),
	('\x01a22a32552c72ca98bf6e7ce47a8cfa', '\x01a22a32552c72e1a31d1a972aa14041', 1796004271404476, 'tenant_created', 'operator', NULL, 'tenant', '\x01a22a32552c72ca98bf6e7ce47a8cfa', NULL, '{"slug":"_system"}', '\xaa0f351ba9f25026', '\x539d963a4c558f4d2c02065a0bd61334fee3d921c507a758f0a1a2d9f425c661'),
	('\x01a22a32568179f4bc77ffa1bbba2e23', '\x01a22a3256817155ba802b303ffb38a1', 1796004271745567, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a22a325681757bacf8f7396f0b47b8', NULL, '{"kid":"OFX8EW9ZwF0tQHeE3SaLr6A2b4ukdzhncXcBiF2UBhE","alg":"RS256"}', '\xaa0f351ba9f25026', '\xa15813e96c9f3d3d33e177c6af13553d43d2843993b84ea549a4bbfd1213fbd8'),
	('\x01a22a32568179f4bc77ffa1bbba2e23', '\x01a22a3256817734b7c41a606f4009f1', 1796004271745567, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a22a325681721bb26d4958998d1ef9', NULL, '{"kid":"xd6CnpAt-AzbdkGT4JaKLmCKq4cbb8bbjTU49bjyHvY","alg":"ES256"}', '\xaa0f351ba9f25026', '\xa8a75025416c850f12301654c6bf86a5c8bd4f80dfce56839ae2538eb7e8fa68'),
	('\x01a22a32552c72ca98bf6e7ce47a8cfa', '\x01a22a3256817b55a98230a117daf126', 1796004271745567, 'tenant_created', 'operator', NULL, 'tenant', '\x01a22a32568179f4bc77ffa1bbba2e23', NULL, '{"slug":"default"}', '\xaa0f351ba9f25026', '\x05fd9d070eb1068214cde6f2a2a72662a9f417763266a9987caacbe00cefdd7f'),
	('\x01a22a32552c72ca98bf6e7ce47a8cfa', '\x01a22a32568a73c6a6369c4bab710f56', 1796004271754418, 'setup_link_made', 'system', NULL, 'account', NULL, NULL, '{}', '\xaa0f351ba9f25026', '\x220bf8f31cbf95a0a3a9cefc484f1eafd8bd31d8ab3cae49afe6e1f42a9750bd'),
	('\x01a22a32552c72ca98bf6e7ce47a8cfa', '\x01a22a3256f3751bb89b85ba000d7062', 1796004271859331, 'account_created', 'account', '\x01a22a3256f371a9a1707a00aacce411', 'account', '\x01a22a3256f371a9a1707a00aacce411', '127.0.0.1', '{}', '\xaa0f351ba9f25026', '\x03c259588f2e1e7c57123d763d71a89b1d297db2cffa163475a6f1da4936e761'),
	('\x01a22a32552c72ca98bf6e7ce47a8cfa', '\x01a22a3256f379c98ba1defa78cc8672', 1796004271859331, 'role_given', 'account', '\x01a22a3256f371a9a1707a00aacce411', 'account', '\x01a22a3256f371a9a1707a00aacce411', '127.0.0.1', '{"role":"administrator"}', '\xaa0f351ba9f25026', '\xcedd0cb81fa53de1d65159caf514908bc2823d334e4a252193b409fd1b28e4f9'),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x01a22a32584976ac9cde6a2e51e9be25', 1796004272201367, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a22a3258497f6193412f51590de69e', NULL, '{"kid":"C_3pqhwPLxvtnRIEQFoV24181JhEujeeIjmewCpDMjA","alg":"RS256"}', '\xaa0f351ba9f25026', '\x42ae303227a756a8a53d351c0bcc1b63f6911cd76dce0dfefb343c671b60abd4'),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x01a22a325849754db81946bad5940cdb', 1796004272201367, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a22a32584971fa952c1761317fd952', NULL, '{"kid":"8EwwJuJj1DUdLxWUN10i-FjknWARTAh9m-x8a_Pz6q8","alg":"ES256"}', '\xaa0f351ba9f25026', '\x3f7e424dddddb5447d2cd01edfc52249f31545e91d88305d1d3aec7681dd6b2c'),
	('\x01a22a32552c72ca98bf6e7ce47a8cfa', '\x01a22a3258497f6e89c83f94b2427ec8', 1796004272201367, 'tenant_created', 'operator', NULL, 'tenant', '\x01a22a32584975b8bf45b9ef8b9cbcf4', NULL, '{"slug":"acme"}', '\xaa0f351ba9f25026', '\xad7478f0737804b0db97b6bae036c5be6b37bfdaf1c400784709f26fc25d2c72'),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x01a22a32589779a2a6626b8d5618f7b2', 1796004272279945, 'tenant_changed', 'operator', NULL, 'tenant', '\x01a22a32584975b8bf45b9ef8b9cbcf4', NULL, '{"settings":["token.access","flow","branding.accent","branding.ground","privacy_url","branding.logo"]}', '\xaa0f351ba9f25026', '\xab4eeb29596eb20722b5ff7b10532c9879d1b6820625f35e42fafc66d204ec00'),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x01a22a3258e9787abe6c2db2b1be9291', 1796004272361256, 'resource_server_created', 'operator', NULL, 'resource_server', '\x01a22a3258e971448c739cc1a8b7ca68', NULL, '{"identifier":"https://api.example.com"}', '\xaa0f351ba9f25026', '\xb5b0685ff0c7c77f664b9386501483ed661116f0a3d093be4d4c97b10f2a2129'),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x01a22a3259277498a5f5ead9757e481a', 1796004272423435, 'account_created', 'operator', NULL, 'account', '\x01a22a3259277509a50b02c5a1a4c0f0', NULL, '{}', '\xaa0f351ba9f25026', '\xcbc70d1b944240825187da271bf2e4e031819ad13299e3c9beba565f3565dab4'),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x01a22a32598f7d57a49b69233bc6e6a0', 1796004272527149, 'account_changed', 'operator', NULL, 'account', '\x01a22a3259277509a50b02c5a1a4c0f0', NULL, '{"claims":["given_name","locale","address.country"]}', '\xaa0f351ba9f25026', '\x5b045e586f8db7e9a482e4a179fd26a738c04c2ac0abdaa61e29072e65af7f13'),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x01a22a3259cb7401a6d704791af0f19d', 1796004272587438, 'account_created', 'operator', NULL, 'account', '\x01a22a3259cb7125b472d15015c4197d', NULL, '{}', '\xaa0f351ba9f25026', '\xce691015614761390c79a38ba7865aded299b4ad2b600c3729db2ba75a69667d'),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x01a22a325a2b7638a2852ef9499e443b', 1796004272683192, 'account_created', 'operator', NULL, 'account', '\x01a22a325a2b761d9deebd0cf0b8b960', NULL, '{}', '\xaa0f351ba9f25026', '\xc7402cb0d53b3dcb02716d124db4084c8c9fc9336123ce622818ea51dffac96b'),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x01a22a325a2b75cb908b020e3530c07f', 1796004272683192, 'setup_link_made', 'operator', NULL, 'account', '\x01a22a325a2b761d9deebd0cf0b8b960', NULL, '{}', '\xaa0f351ba9f25026', '\x299d42fecd9faf918c30304f4380940b7fe47f70ea8c68ced0e3a1aa75b34e86'),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x01a22a325a667d959605cf89c8ffa916', 1796004272742531, 'account_created', 'operator', NULL, 'account', '\x01a22a325a6672e9a07007a99856a63f', NULL, '{}', '\xaa0f351ba9f25026', '\x7e369adba4bfa8f5b5a53ed922415a698c284731b42ea2e6888734246b005cca'),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x01a22a325ae87534b0948780615e4c97', 1796004272872453, 'client_created', 'operator', NULL, 'client', '\x01a22a325ae87143b1374a91e6951e71', NULL, '{"client_id":"ccuTL4tJu7Xu4w0s3yU6Rg"}', '\xaa0f351ba9f25026', '\x00cb50859cf3835f788a945901140ff5ac893fdad793be5aa5d038e364db1822'),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x01a22a325b2272d49d6237db8213505b', 1796004272930003, 'client_created', 'operator', NULL, 'client', '\x01a22a325b227f5cb84e244481976a65', NULL, '{"client_id":"8Y_fEaBCj8rG52NqRrpXTA"}', '\xaa0f351ba9f25026', '\xe41a439154bc73ecfeadfbbe8d33d21ef20c0d4cb89ce95ca0944d82ae034067'),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x01a22a325b597b71a3e2472d7fedfd7d', 1796004272985309, 'client_created', 'operator', NULL, 'client', '\x01a22a325b59794ba6f0a8d1f3bab017', NULL, '{"client_id":"iM7dY93MlQFuJ-6OCniIqw"}', '\xaa0f351ba9f25026', '\x3d95e8d06fd4532e3ed817e8a09fdd88ddfac0045205243234343dd09aa16f00'),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x01a22a325b9470ffb1aa137ac7c4aaad', 1796004273044229, 'client_created', 'operator', NULL, 'client', '\x01a22a325b947a54841f62621ff01667', NULL, '{"client_id":"pARuR7tev2f3RNUxkOBMjg"}', '\xaa0f351ba9f25026', '\x50fe7c480e400ff1507e00bce22bb9c93686484306b7ec077f350866cba5e583'),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x01a22a325bdc7a9fa64a873aee429e01', 1796004273116499, 'client_created', 'operator', NULL, 'client', '\x01a22a325bdc747da2b91fd2513287e4', NULL, '{"client_id":"tmwy5-FcnRucQ4o4F_ByIw"}', '\xaa0f351ba9f25026', '\xd3011e2c2bf1f682d4d866793febe3a77cdbc7e768e9ce718753fc6f711776c6'),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x01a22a325c3877f2ab8e0c583dc59ba5', 1796004273208660, 'signed_in', 'account', '\x01a22a3259277509a50b02c5a1a4c0f0', 'account', '\x01a22a3259277509a50b02c5a1a4c0f0', '127.0.0.1', '{"session":"01a22a32-5c38-7cae-a54d-1a8cf167b2a4","methods":["pwd"]}', '\xaa0f351ba9f25026', '\x71b0aa181f004229b21b3c900208ec14964e8a0887547cca63427a7a144f4480'),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x01a22a325c507f8f936a55ce82ecdb04', 1796004273232843, 'consent_given', 'account', '\x01a22a3259277509a50b02c5a1a4c0f0', 'account', '\x01a22a3259277509a50b02c5a1a4c0f0', '127.0.0.1', '{"client_id":"ccuTL4tJu7Xu4w0s3yU6Rg","items":["email","offline_access","openid","profile","01a22a32-58e9-7144-8c73-9cc1a8b7ca68"]}', '\xaa0f351ba9f25026', '\x447f60eb160ff91cc046b13051a857484623d41e0c753de5b1adf277a896aedc'),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x01a22a325c5a7c1491fd8241bbc97541', 1796004273242220, 'authorization_code_redeemed', 'client', '\x01a22a325ae87143b1374a91e6951e71', 'account', '\x01a22a3259277509a50b02c5a1a4c0f0', '127.0.0.1', '{"client_id":"ccuTL4tJu7Xu4w0s3yU6Rg","grant":"01a22a32-5c50-7c02-8699-e6d1d882383e"}', '\xaa0f351ba9f25026', '\xe0b77142d3a593484d9fc66c4ece184f7d28d4f44331a5ad55a70311f8da4e1f'),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x01a22a325c757851aad4d37ffaccd272', 1796004273269923, 'authorization_code_redeemed', 'client', '\x01a22a325ae87143b1374a91e6951e71', 'account', '\x01a22a3259277509a50b02c5a1a4c0f0', '127.0.0.1', '{"client_id":"ccuTL4tJu7Xu4w0s3yU6Rg","grant":"01a22a32-5c6e-7436-87be-1a582939c479"}', '\xaa0f351ba9f25026', '\x9be588cc6a39f8fbfda72b12282f16a0a72c76eec164616b26b0e3aba48b3e10'),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x01a22a325c9a7a3781bd74720a320f52', 1796004273306899, 'authorization_code_redeemed', 'client', '\x01a22a325ae87143b1374a91e6951e71', 'account', '\x01a22a3259277509a50b02c5a1a4c0f0', '127.0.0.1', '{"client_id":"ccuTL4tJu7Xu4w0s3yU6Rg","grant":"01a22a32-5c95-7fae-8ce0-ccc2fd0206e9"}', '\xaa0f351ba9f25026', '\xe7a3f423fafd15fa3237a3e4bce1d15f73c0380e7cff9b54cb0055f443977f12'),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x01a22a325ca87773b2c1b2211d99e2c8', 1796004273320201, 'grant_revoked', 'client', '\x01a22a325ae87143b1374a91e6951e71', 'account', '\x01a22a3259277509a50b02c5a1a4c0f0', '127.0.0.1', '{"client_id":"ccuTL4tJu7Xu4w0s3yU6Rg","grant":"01a22a32-5c95-7fae-8ce0-ccc2fd0206e9"}', '\xaa0f351ba9f25026', '\xcd732041502c5c2baf783d650b0f70bb500c86ee44b2e675454befd1785b5440'),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x01a22a325cb6761dbd0ff84431b66ef5', 1796004273334004, 'authorization_code_redeemed', 'client', '\x01a22a325b227f5cb84e244481976a65', 'account', '\x01a22a3259277509a50b02c5a1a4c0f0', '127.0.0.1', '{"client_id":"8Y_fEaBCj8rG52NqRrpXTA","grant":"01a22a32-5cb0-7df5-852d-49105b05b807"}', '\xaa0f351ba9f25026', '\xca2ba8b78dfbd87bd1a26c94ec566aab7d09cce06cc55d4351685b93ea2896ae'),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x01a22a325cc47f0399871870dbed02bc', 1796004273348616, 'authorization_code_redeemed', 'client', '\x01a22a325b227f5cb84e244481976a65', 'account', '\x01a22a3259277509a50b02c5a1a4c0f0', '127.0.0.1', '{"client_id":"8Y_fEaBCj8rG52NqRrpXTA","grant":"01a22a32-5cc1-7274-b091-64c5e94f7f29"}', '\xaa0f351ba9f25026', '\xd0faa0bf5674b81957bba8fcd4e2aa511d83d4416e697fc4d58629064d7b1800'),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x01a22a325cd07c67b74cab1292c701a1', 1796004273360671, 'access_token_revoked', 'client', '\x01a22a325b227f5cb84e244481976a65', 'client', '\x01a22a325b227f5cb84e244481976a65', '127.0.0.1', '{"client_id":"8Y_fEaBCj8rG52NqRrpXTA","jti":"AaIqMlzBcnSwkWTF6U9_KQGiKjJcxHZKtJRfA6tELB4"}', '\xaa0f351ba9f25026', '\xee32504af03a76579c5e4ab84c9d1faf81a61fbcd5de1ae1be2eaf76144dfb80'),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x01a22a325cfd74e89abef89e72803a1b', 1796004273405429, 'signed_in', 'account', '\x01a22a3259277509a50b02c5a1a4c0f0', 'account', '\x01a22a3259277509a50b02c5a1a4c0f0', '127.0.0.1', '{"session":"01a22a32-5cfd-7084-acc5-e833701f4810","methods":["pwd"]}', '\xaa0f351ba9f25026', '\xce83433322149dfdffca66a281a506babcd944101d5cc171393a6cf14e40733e'),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x01a22a325d097c938d4717ac8058dfad', 1796004273417802, 'authorization_code_redeemed', 'client', '\x01a22a325b227f5cb84e244481976a65', 'account', '\x01a22a3259277509a50b02c5a1a4c0f0', '127.0.0.1', '{"client_id":"8Y_fEaBCj8rG52NqRrpXTA","grant":"01a22a32-5d04-76d1-a040-56dbad3f20a5"}', '\xaa0f351ba9f25026', '\xcf26f5ab01c65b7dcaa8ba83f9e6100ade8eec15247430cbdcba4787fa4ba544'),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x01a22a325d187f0ba5b9fa7f2f178311', 1796004273432547, 'signed_out', 'account', '\x01a22a3259277509a50b02c5a1a4c0f0', 'account', '\x01a22a3259277509a50b02c5a1a4c0f0', '127.0.0.1', '{"session":"01a22a32-5cfd-7084-acc5-e833701f4810"}', '\xaa0f351ba9f25026', '\xa5308a82cb41e1b7be19c08525924b4d6b74d09ff3ef5285bde82fdf8f1527ce'),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x01a22a325d407ab0ab9e83a7158a8139', 1796004273472843, 'sign_in_failed', 'anonymous', NULL, 'account', '\x01a22a3259277509a50b02c5a1a4c0f0', '127.0.0.1', '{"reason":"wrong_password"}', '\xaa0f351ba9f25026', '\xbf90ffa63ca3441b847816da2418b1ccf0173571c4886862d5d52825d53feee2'),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x01a22a325d757cd78274075c8c60fcca', 1796004273525626, 'signed_in', 'account', '\x01a22a3259cb7125b472d15015c4197d', 'account', '\x01a22a3259cb7125b472d15015c4197d', '127.0.0.1', '{"session":"01a22a32-5d75-7b43-ba50-b03dd7447396","methods":["pwd"]}', '\xaa0f351ba9f25026', '\x9d480adfdb4ef2e21e2aad03de87612139430a4056ba8c0e8667762b36f8ae18'),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x01a22a325d817ac9b650138d95d76309', 1796004273537679, 'authorization_code_redeemed', 'client', '\x01a22a325b227f5cb84e244481976a65', 'account', '\x01a22a3259cb7125b472d15015c4197d', '127.0.0.1', '{"client_id":"8Y_fEaBCj8rG52NqRrpXTA","grant":"01a22a32-5d7d-79d7-9189-eef7236a0756"}', '\xaa0f351ba9f25026', '\xf96c338e6671abc1278547de33374826d25b1d057968e087e882bce0d0c4844f'),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x01a22a325db5718a9736c040f7180eb5', 1796004273589403, 'account_locked', 'operator', NULL, 'account', '\x01a22a3259cb7125b472d15015c4197d', NULL, '{}', '\xaa0f351ba9f25026', '\x92107577edc4ab34c75a3914642e2baea7c3be74fac96db1adab87819c7f73f4'),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x01a22a325de0716c8268dcfd3d185484', 1796004273632587, 'account_deleted', 'operator', NULL, 'account', '\x01a22a325a6672e9a07007a99856a63f', NULL, '{}', '\xaa0f351ba9f25026', '\x0c305c0b4977999b97c0c6406e4c6f67d03c420bf69c2f87d38e668b9666c8fa'),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x01a22a325dfb7fa3bf329166f1c97b5c', 1796004273659410, 'access_token_revoked', 'client', '\x01a22a325b59794ba6f0a8d1f3bab017', 'client', '\x01a22a325b59794ba6f0a8d1f3bab017', '127.0.0.1', '{"client_id":"iM7dY93MlQFuJ-6OCniIqw","jti":"AAAAAAAAAAEBoioyXfl7qpuyiA6o1IuL"}', '\xaa0f351ba9f25026', '\x6fab385969176362c59794dc2f81daaf51c71ada57d74e9cf7c601079d9b4555'),
	('\x01a22a325e867e69b70a151af7cd9bb9', '\x01a22a325e86760a9cfa41d495f114c0', 1796004273798482, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a22a325e867e4998c5663bcc716be7', NULL, '{"kid":"JQLiVwDk4A3NvNZyLFzTh9yzVUaIhlWwF6z_u36c6kE","alg":"RS256"}', '\xaa0f351ba9f25026', '\xe6771d42fbd8b51a383881821f0e486511b816124fb0700ebb3502c90b541498'),
	('\x01a22a325e867e69b70a151af7cd9bb9', '\x01a22a325e867320b8a8799556ba7b0b', 1796004273798482, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a22a325e86734ba989f51627c1c048', NULL, '{"kid":"P7ZEKgYSugyI3IrQsjr7lXdnqsXMQtjlTfhd1eZalAU","alg":"ES256"}', '\xaa0f351ba9f25026', '\x6cc5ab0d888afaf4b6851119e1e4450feedaae65c31750104279c6def01d2f49'),
	('\x01a22a32552c72ca98bf6e7ce47a8cfa', '\x01a22a325e867de3b1348e5bb560f0f6', 1796004273798482, 'tenant_created', 'operator', NULL, 'tenant', '\x01a22a325e867e69b70a151af7cd9bb9', NULL, '{"slug":"globex"}', '\xaa0f351ba9f25026', '\x08a74c6b84490e443e639fe6a9e11fc3f691700114f1e48909afeca82416a3d2'),
	('\x01a22a325e867e69b70a151af7cd9bb9', '\x01a22a325eba782b9b855a487447789b', 1796004273850180, 'account_created', 'operator', NULL, 'account', '\x01a22a325eba739b935fac9dc49fa196', NULL, '{}', '\xaa0f351ba9f25026', '\xcf8ac17a24a8a5eed1e8e018563773315b3832ce0d7bc2de5abf21770d12db3e'),
	('\x01a22a325e867e69b70a151af7cd9bb9', '\x01a22a325f1976249ee6217a0d86b066', 1796004273945338, 'client_created', 'operator', NULL, 'client', '\x01a22a325f19774eb3a95e95b2f37a2e', NULL, '{"client_id":"kvc6UG3n5nWWk-X5asnvzA"}', '\xaa0f351ba9f25026', '\x4b249612556bac154a37cc1cd9f1b5c30413c9da61e13a84d10023d1c231b86e'),
	('\x01a22a325e867e69b70a151af7cd9bb9', '\x01a22a325f4f77e1b2d7382fcdfea0bc', 1796004273999034, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a22a325f4f7f53b8a5b5edb3ab80a8', NULL, '{"kid":"M2OBPaDkKG2KCPMKsMWIoETZIMAaNhnX9xga2oo8lAU","alg":"ES256"}', '\xaa0f351ba9f25026', '\x5673f15a62a3f6dcd3def49722f1867559544038da90289693b4527fef51d6e8'),
	('\x01a22a32552c72ca98bf6e7ce47a8cfa', '\x01a22a325f8c7006a64b24a78d9ed1de', 1796004274060338, 'tenant_suspended', 'operator', NULL, 'tenant', '\x01a22a325e867e69b70a151af7cd9bb9', NULL, '{"slug":"globex"}', '\xaa0f351ba9f25026', '\x5e833393a617aa40407835055c4e61848df859fd5bf67ba931796151e72b6a60');
INSERT INTO public.audit_heads VALUES
	('\x01a22a32568179f4bc77ffa1bbba2e23', 2, '\x01a22a3256817734b7c41a606f4009f1', '\xdb4060f21f5644dfc1eda0b0b58da236323e0b6cc073729c9b760641f0a39182', '\xabb2018707e96f8d3845191a42f9a6a35f04e50edf68c060ffaa0ccb3e6269ad', 1796004272761076),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', 33, '\x01a22a325dfb7fa3bf329166f1c97b5c', '\x3ef2b8063487a01380c920d20ee5675315a263b99aface170c6c8917f3e6d720', '\x91a1eaa64737145192dc6a1b267ec63b0d02031ed6d150efc10d68bbfe29f8ac', 1796004273783380),
	('\x01a22a32552c72ca98bf6e7ce47a8cfa', 10, '\x01a22a325f8c7006a64b24a78d9ed1de', '\x4be25bc4db3e1235848bda86ef6e05e4869a69327c3e0ba248b169e1f8f13b5c', '\x11fcc7ef40c2eea4bac98b5d6b1d81f0c8281aed966011d85b5c4248fcaecf69', 1796004274793270),
	('\x01a22a325e867e69b70a151af7cd9bb9', 5, '\x01a22a325f4f77e1b2d7382fcdfea0bc', '\x4da6e9311a04614b896fb46417b2c3eb8afdb30309ebba4fac49cb1981a6906c', '\x91c5ad512408b654adfa774b4007635b6872dd5482d2b81d744fed8e683958c5', 1796004274793270);
INSERT INTO public.audit_seals VALUES
	('\x01a22a32552c72ca98bf6e7ce47a8cfa', 1, '\x01a22a32552c72e1a31d1a972aa14041', NULL, '\xe10fed873c21b855100f1bcf22b0cc66bbd014bd454898b626ee20fbbfc5d4fb'),
	('\x01a22a32552c72ca98bf6e7ce47a8cfa', 2, '\x01a22a32552c7414a1bf301fc8bd502f', '\x01a22a32552c72e1a31d1a972aa14041', '\xbaa43ad2de61f188284622c41046a3f9b4769a1e20377546d41b7bc98978bf41'),
	('\x01a22a32552c72ca98bf6e7ce47a8cfa', 3, '\x01a22a32552c7e7094cd6bcbebf3905b', '\x01a22a32552c7414a1bf301fc8bd502f', '\x491c0f8587859436700f29428ebd85a87b742a49457665665613700478a9a818'),
	('\x01a22a32552c72ca98bf6e7ce47a8cfa', 4, '\x01a22a3256817b55a98230a117daf126', '\x01a22a32552c7e7094cd6bcbebf3905b', '\x87f7b61f1040360e5317f7ccc618f3faed05a57ba9789b685fe4e3d00b6dd987'),
	('\x01a22a32552c72ca98bf6e7ce47a8cfa', 5, '\x01a22a32568a73c6a6369c4bab710f56', '\x01a22a3256817b55a98230a117daf126', '\x5d9bc9ccd098ae6e3111a5c92b45807b48a9267c551f58b235c42c485e365baa'),
	('\x01a22a32552c72ca98bf6e7ce47a8cfa', 6, '\x01a22a3256f3751bb89b85ba000d7062', '\x01a22a32568a73c6a6369c4bab710f56', '\xf5df94cb0c0234ac180a61f858f8938d3879ca48f336b42d81705ac5e7796018'),
	('\x01a22a32552c72ca98bf6e7ce47a8cfa', 7, '\x01a22a3256f379c98ba1defa78cc8672', '\x01a22a3256f3751bb89b85ba000d7062', '\x3990cf9fc2d89d2f6a5d764723e629c28e5bfedc6242614134e68c42780971aa'),
	('\x01a22a32552c72ca98bf6e7ce47a8cfa', 8, '\x01a22a3258497f6e89c83f94b2427ec8', '\x01a22a3256f379c98ba1defa78cc8672', '\x94190d3afd0804ad7db7b495d61a2b658c6e4e4189170bb4091898ea0e468c3a'),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', 1, '\x01a22a325849754db81946bad5940cdb', NULL, '\x515cef49d19b90b9e8313a223d9a0b35e121826550a7422d7ca0d99023a5767c'),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', 2, '\x01a22a32584976ac9cde6a2e51e9be25', '\x01a22a325849754db81946bad5940cdb', '\x19e8554cb57c944109fd42cd1e9c335bda3ad20c142b6566929d7c06630687e4'),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', 3, '\x01a22a32589779a2a6626b8d5618f7b2', '\x01a22a32584976ac9cde6a2e51e9be25', '\xb234433b6435480fe3b420d21110f5f4d8d8996c572873d6fae48417989fc0c0'),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', 4, '\x01a22a3258e9787abe6c2db2b1be9291', '\x01a22a32589779a2a6626b8d5618f7b2', '\x9ecd6a0c5d6894bf2802a50da3bd7674c6bf60b53a2fb20ad564d58e4a99fd43'),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', 5, '\x01a22a3259277498a5f5ead9757e481a', '\x01a22a3258e9787abe6c2db2b1be9291', '\x25107a941ba94087d56c5cf6e281a8288e97654e3bec28213eb5ba00a3879253'),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', 6, '\x01a22a32598f7d57a49b69233bc6e6a0', '\x01a22a3259277498a5f5ead9757e481a', '\x8874b527356f54b4bc5abb65732f23c159102bb80de9e4ffd405fcd96c4ae1f7'),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', 7, '\x01a22a3259cb7401a6d704791af0f19d', '\x01a22a32598f7d57a49b69233bc6e6a0', '\x67018a3afbf63dd05d3de0e47b30d705d14d3830349c0c738643d61231798b4d'),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', 8, '\x01a22a325a2b75cb908b020e3530c07f', '\x01a22a3259cb7401a6d704791af0f19d', '\x931841568bdee2f613d1fba13584e0e847dd88cf9d1f72981e3f82e6891aa3ee'),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', 9, '\x01a22a325a2b7638a2852ef9499e443b', '\x01a22a325a2b75cb908b020e3530c07f', '\xc368d054e4c326ee6127f242a743b1fe03a8b1f1fac581fd38089284edbe1b1c'),
	('\x01a22a32568179f4bc77ffa1bbba2e23', 1, '\x01a22a3256817155ba802b303ffb38a1', NULL, '\x4b61e151f941339500bcf4c76efb5a41bfaa1f3bb58ea4d200d56aa744450eb3'),
	('\x01a22a32568179f4bc77ffa1bbba2e23', 2, '\x01a22a3256817734b7c41a606f4009f1', '\x01a22a3256817155ba802b303ffb38a1', '\xdb4060f21f5644dfc1eda0b0b58da236323e0b6cc073729c9b760641f0a39182'),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', 10, '\x01a22a325a667d959605cf89c8ffa916', '\x01a22a325a2b7638a2852ef9499e443b', '\xc84816eb22aec5e2357a287c6462426003a917ea5e4b36a9f5ad25a09d692f9e'),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', 11, '\x01a22a325ae87534b0948780615e4c97', '\x01a22a325a667d959605cf89c8ffa916', '\x972bf8bb1230ca11545d517710322a64471b366a36760534e297f0bab97a91c5'),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', 12, '\x01a22a325b2272d49d6237db8213505b', '\x01a22a325ae87534b0948780615e4c97', '\xaf1fe2e6bbfa7c9f0f7ce217a4e47f5874b916b09a0f12693cce0ac529fea0ac'),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', 13, '\x01a22a325b597b71a3e2472d7fedfd7d', '\x01a22a325b2272d49d6237db8213505b', '\x47d1b61953fcf81bc91baf80cfe878ed6993ec7bbb4e995c05c13adfaa29ffdf'),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', 14, '\x01a22a325b9470ffb1aa137ac7c4aaad', '\x01a22a325b597b71a3e2472d7fedfd7d', '\x0312fb6a8f1078b4822092eddd3f99810dcc3150c62a65bf2d17fdfc9d680cbe'),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', 15, '\x01a22a325bdc7a9fa64a873aee429e01', '\x01a22a325b9470ffb1aa137ac7c4aaad', '\xcb5ef3b49433ea776e89af5ab4af10cef914f90a20969b9f95afac3e1b6e3805'),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', 16, '\x01a22a325c3877f2ab8e0c583dc59ba5', '\x01a22a325bdc7a9fa64a873aee429e01', '\x8e0d3f8cc0ac2b84a58ab75773e5c835adecc0b570517e4ba16caf2f5cb8a86b'),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', 17, '\x01a22a325c507f8f936a55ce82ecdb04', '\x01a22a325c3877f2ab8e0c583dc59ba5', '\x32e266f8f98c0d878839ce3acb1c0e9212b04567e3ade05a1a64ac2a48468515'),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', 18, '\x01a22a325c5a7c1491fd8241bbc97541', '\x01a22a325c507f8f936a55ce82ecdb04', '\xe63f43f7fb8b77261c9fe7c9f1008b056151bfb4bedf3f03b114cf814cbfdc36'),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', 19, '\x01a22a325c757851aad4d37ffaccd272', '\x01a22a325c5a7c1491fd8241bbc97541', '\xd4f6c143257c1b614593ea73649c5c28b1d47310a3d091900a3bba80d8080185'),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', 20, '\x01a22a325c9a7a3781bd74720a320f52', '\x01a22a325c757851aad4d37ffaccd272', '\x6950eb114c721692806b90c8748c4196725d9d4bc495f98e36c2a1998acd0cbc'),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', 21, '\x01a22a325ca87773b2c1b2211d99e2c8', '\x01a22a325c9a7a3781bd74720a320f52', '\xb82d9763bd47d933ea95f493f85f8a02dc89a74a6f6b7d9b26986656e795b745'),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', 22, '\x01a22a325cb6761dbd0ff84431b66ef5', '\x01a22a325ca87773b2c1b2211d99e2c8', '\x331a774233e64551fbded4443a3d26e704ac3f2e7cc0f21bb83e4e9911754679'),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', 23, '\x01a22a325cc47f0399871870dbed02bc', '\x01a22a325cb6761dbd0ff84431b66ef5', '\x9567620e690eff760ec5a4b79db03e7dd857d7474aba737d010b7fecb9fdfab5'),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', 24, '\x01a22a325cd07c67b74cab1292c701a1', '\x01a22a325cc47f0399871870dbed02bc', '\xd7954d532d221a363380ce482f48c4f005349c32fb68bae62a4fff156353d7b7'),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', 25, '\x01a22a325cfd74e89abef89e72803a1b', '\x01a22a325cd07c67b74cab1292c701a1', '\x25128ff4c7c0fe26545e0542ebc61edab715ccfcad0274e194eea7b94bcae9c6'),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', 26, '\x01a22a325d097c938d4717ac8058dfad', '\x01a22a325cfd74e89abef89e72803a1b', '\xf0c5c8155034409effe7f14e805c3737d5b782a3f8a4aac67b40efbc36a17ea8'),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', 27, '\x01a22a325d187f0ba5b9fa7f2f178311', '\x01a22a325d097c938d4717ac8058dfad', '\x7380efa75c86f79814b6eb19ec6a1209cbe111a8777c66b1ecadef941c2ae710'),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', 28, '\x01a22a325d407ab0ab9e83a7158a8139', '\x01a22a325d187f0ba5b9fa7f2f178311', '\xe12c49d19cccf014688de4db638ed4d9b99b34d45a5f0b7684b4ecf029cff172'),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', 29, '\x01a22a325d757cd78274075c8c60fcca', '\x01a22a325d407ab0ab9e83a7158a8139', '\xe8594c596bc691004903b29ab6afc644e5862529241448441d7bf9b21bfffb53'),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', 30, '\x01a22a325d817ac9b650138d95d76309', '\x01a22a325d757cd78274075c8c60fcca', '\xed33676a80615de354514609e063fcc89d4719b8f0656066c9ab63cc7f91bd5d'),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', 31, '\x01a22a325db5718a9736c040f7180eb5', '\x01a22a325d817ac9b650138d95d76309', '\xb2bb048e8bcf36fb14580fc9569db06bc3fe22e4f87f2f24b01714c5b650001d'),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', 32, '\x01a22a325de0716c8268dcfd3d185484', '\x01a22a325db5718a9736c040f7180eb5', '\x4dbd92ad7c6f8ffdc226aaa0c3ef1748182ab3fab6606bdb79e5648d45825552'),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', 33, '\x01a22a325dfb7fa3bf329166f1c97b5c', '\x01a22a325de0716c8268dcfd3d185484', '\x3ef2b8063487a01380c920d20ee5675315a263b99aface170c6c8917f3e6d720'),
	('\x01a22a32552c72ca98bf6e7ce47a8cfa', 9, '\x01a22a325e867de3b1348e5bb560f0f6', '\x01a22a3258497f6e89c83f94b2427ec8', '\x21d34096decaef0bb3d1b31d88d34c29e0c6632388d48f188bbc24eb61596bca'),
	('\x01a22a32552c72ca98bf6e7ce47a8cfa', 10, '\x01a22a325f8c7006a64b24a78d9ed1de', '\x01a22a325e867de3b1348e5bb560f0f6', '\x4be25bc4db3e1235848bda86ef6e05e4869a69327c3e0ba248b169e1f8f13b5c'),
	('\x01a22a325e867e69b70a151af7cd9bb9', 1, '\x01a22a325e867320b8a8799556ba7b0b', NULL, '\x53c2bc7a596e108ca2f9dd3081612824dd1dac625d195902e5d7b2b8217c6d48'),
	('\x01a22a325e867e69b70a151af7cd9bb9', 2, '\x01a22a325e86760a9cfa41d495f114c0', '\x01a22a325e867320b8a8799556ba7b0b', '\x7c511178da67459aeaf6d4fe19d8eb6c0404cdc8ac0bb03dc3eb52b3c0016151'),
	('\x01a22a325e867e69b70a151af7cd9bb9', 3, '\x01a22a325eba782b9b855a487447789b', '\x01a22a325e86760a9cfa41d495f114c0', '\x4ffef2f2f312f6b81469c8c8ab4e3c0daf2683d743f3985c230c85eb81687578'),
	('\x01a22a325e867e69b70a151af7cd9bb9', 4, '\x01a22a325f1976249ee6217a0d86b066', '\x01a22a325eba782b9b855a487447789b', '\x70ed7312ccbf9e1f761a357481f542919cbc3b2c9d4bfb82304349d98be49106'),
	('\x01a22a325e867e69b70a151af7cd9bb9', 5, '\x01a22a325f4f77e1b2d7382fcdfea0bc', '\x01a22a325f1976249ee6217a0d86b066', '\x4da6e9311a04614b896fb46417b2c3eb8afdb30309ebba4fac49cb1981a6906c');
INSERT INTO public.authorization_codes VALUES
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x01a22a325c5071b08d4a641cb691348a', '\xc2c3900e507acae5c35c03f9e5daf658e5a48b7776844d2de21aabc408631599', '\x01a22a325c507c028699e6d1d882383e', 'https://rp.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', '27ec3c52ff59c220', 1796004273232843, 1796004333232843, 1796004273242220),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x01a22a325c6e7a4ab6c5e0a500e5fc1b', '\xeaac2de2cbc15d4abb107db6b85078917f165b737e73ac133ece3edc23742e6c', '\x01a22a325c6e743687be1a582939c479', 'https://rp.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', '93268e8fec6197c2', 1796004273262772, 1796004333262772, 1796004273269923),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x01a22a325c9578f985fab3c32a1b06a8', '\x8effb2bc01d451ac0d65c4cf591e5284c18b517e4dabbae56e4faf4bb9da1989', '\x01a22a325c957fae8ce0ccc2fd0206e9', 'https://rp.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', '4ab8852173b82a0e', 1796004273301196, 1796004333301196, 1796004273306899),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x01a22a325cb07a7ca9ef6390a18ae0eb', '\x873811eecd40b610f854c847fda719f6a6a962689271df7ddc86df439a8a02db', '\x01a22a325cb07df5852d49105b05b807', 'https://app.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', '46fd9de8012d17ee', 1796004273328612, 1796004333328612, 1796004273334004),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x01a22a325cc17b41983bdb31281160b8', '\xa671c4d83fef0855cff1759ca47b57fbdfc5a0b10ee8c1d139a4f7713a979d55', '\x01a22a325cc17274b09164c5e94f7f29', 'https://app.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', '54b5aabc9f5f732f', 1796004273345043, 1796004333345043, 1796004273348616),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x01a22a325d047a778888f90adf3fc21f', '\x88e4f1ba1fa60a629213995279e1a98cc4e2c746dcc725ed3310454b144987fb', '\x01a22a325d0476d1a04056dbad3f20a5', 'https://app.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', '7333c85250e5bb49', 1796004273412615, 1796004333412615, 1796004273417802),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x01a22a325d7d778498647c0409493eed', '\x4c36cd798ea84775bdb324d992719998f2582fc2fdbbb387e9ac7688b60f2b01', '\x01a22a325d7d79d79189eef7236a0756', 'https://app.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', '355fc884dda57b83', 1796004273533031, 1796004333533031, 1796004273537679);
INSERT INTO public.change_counter VALUES
	(1, 15);
INSERT INTO public.change_log VALUES
	(1, '\x01a22a32552c72ca98bf6e7ce47a8cfa'),
	(2, '\x01a22a32568179f4bc77ffa1bbba2e23'),
	(3, '\x01a22a32584975b8bf45b9ef8b9cbcf4'),
	(4, '\x01a22a32584975b8bf45b9ef8b9cbcf4'),
	(5, '\x01a22a32584975b8bf45b9ef8b9cbcf4'),
	(6, '\x01a22a32584975b8bf45b9ef8b9cbcf4'),
	(7, '\x01a22a32584975b8bf45b9ef8b9cbcf4'),
	(8, '\x01a22a32584975b8bf45b9ef8b9cbcf4'),
	(9, '\x01a22a32584975b8bf45b9ef8b9cbcf4'),
	(10, '\x01a22a32584975b8bf45b9ef8b9cbcf4'),
	(11, '\x01a22a32584975b8bf45b9ef8b9cbcf4'),
	(12, '\x01a22a325e867e69b70a151af7cd9bb9'),
	(13, '\x01a22a325e867e69b70a151af7cd9bb9'),
	(14, '\x01a22a325e867e69b70a151af7cd9bb9'),
	(15, '\x01a22a325e867e69b70a151af7cd9bb9');
INSERT INTO public.client_origins VALUES
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', 'https://app.example.com', '\x01a22a325b227f5cb84e244481976a65');
INSERT INTO public.clients VALUES
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x01a22a325b227f5cb84e244481976a65', '8Y_fEaBCj8rG52NqRrpXTA', 'Phone', '{"redirect_uris":["https://app.example.com/cb"],"token_endpoint_auth_method":"none","grant_types":["authorization_code","refresh_token"],"scopes":[],"resources":[],"pkce":"required","id_token_claims":"full","id_token_signed_response_alg":"RS256","consent":"implied","origins":[],"online_refresh":true,"refresh_grace":null,"post_logout_redirect_uris":[]}', NULL, 1796004272930003, 1796004272930003, NULL, NULL),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x01a22a325b59794ba6f0a8d1f3bab017', 'iM7dY93MlQFuJ-6OCniIqw', 'Nightly', '{"redirect_uris":[],"token_endpoint_auth_method":null,"grant_types":["client_credentials"],"scopes":[],"resources":["https://api.example.com"],"pkce":"unless_nonce","id_token_claims":"full","id_token_signed_response_alg":"RS256","consent":"remember","origins":[],"online_refresh":false,"refresh_grace":null,"post_logout_redirect_uris":[]}', '\x645a1fb2c063312c0bc8a41cbfffbae3780e053350573bbf006111a3c3b17cc0', 1796004272985309, 1796004272985309, NULL, 'unknown'),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x01a22a325b947a54841f62621ff01667', 'pARuR7tev2f3RNUxkOBMjg', 'Ledger', '{"redirect_uris":[],"token_endpoint_auth_method":"private_key_jwt","grant_types":["client_credentials"],"scopes":[],"resources":["https://api.example.com"],"pkce":"unless_nonce","id_token_claims":"full","id_token_signed_response_alg":"RS256","consent":"remember","origins":[],"online_refresh":false,"refresh_grace":null,"jwks":{"keys":[{"alg":"ES256","kid":"one","crv":"P-256","kty":"EC","x":"FUIjG0OEI2utPP0ZNP8L7_cFY-82ZlYdxrc3JKUTdfA","y":"Ys7ltk2_rHDHyzOvs9_fOcGBnY6rOUN5gDI-C__wgrU"}]},"post_logout_redirect_uris":[]}', NULL, 1796004273044229, 1796004273044229, NULL, 'unknown'),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x01a22a325bdc747da2b91fd2513287e4', 'tmwy5-FcnRucQ4o4F_ByIw', 'Vault', '{"redirect_uris":[],"token_endpoint_auth_method":"client_secret_jwt","grant_types":["client_credentials"],"scopes":[],"resources":["https://api.example.com"],"pkce":"unless_nonce","id_token_claims":"full","id_token_signed_response_alg":"RS256","consent":"remember","origins":[],"online_refresh":false,"refresh_grace":null,"post_logout_redirect_uris":[]}', '\x8382113dd4647cfbc43b8d3e5fc212ec3b17de44267093b25bf8696b1c62bca9', 1796004273116499, 1796004273116499, '\x0169db115c7c7b9d716e69e0a10d0e9ff554abe737b7a569e1a491e03d748aa899906e8beec28ecf20a22bb7e4537d7f126e6c58a2ef1630676edc7c80c4ba5f294f62788cf29c5c63bb4297f5053b9b0f29b789611f778cc1496a0393f5eecd93d278bfe877e57416a76d81891ef7284ffb03be5478c115d854a1ecdd93c6', 'unknown'),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x01a22a325ae87143b1374a91e6951e71', 'ccuTL4tJu7Xu4w0s3yU6Rg', 'Shop', '{"redirect_uris":["https://rp.example.com/cb"],"token_endpoint_auth_method":null,"grant_types":["authorization_code","refresh_token"],"scopes":[],"resources":["https://api.example.com"],"pkce":"unless_nonce","id_token_claims":"full","id_token_signed_response_alg":"RS256","consent":"remember","origins":[],"online_refresh":false,"refresh_grace":null,"post_logout_redirect_uris":["https://rp.example.com/bye"]}', '\x487cff19faaba230238871cb547856e6c1e73161c944ad7eb3d4940667851ca8', 1796004272872453, 1796004272872453, NULL, 'pkce'),
	('\x01a22a325e867e69b70a151af7cd9bb9', '\x01a22a325f19774eb3a95e95b2f37a2e', 'kvc6UG3n5nWWk-X5asnvzA', 'Shop', '{"redirect_uris":["https://rp.example.com/cb"],"token_endpoint_auth_method":null,"grant_types":["authorization_code","refresh_token"],"scopes":[],"resources":[],"pkce":"unless_nonce","id_token_claims":"full","id_token_signed_response_alg":"RS256","consent":"remember","origins":[],"online_refresh":false,"refresh_grace":null,"post_logout_redirect_uris":[]}', '\x5f42a2af5277bbe2089dba11ea5bf7c8a3652e920273ec951112c4a84dec2520', 1796004273945338, 1796004273945338, NULL, 'unknown');
INSERT INTO public.consents VALUES
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x01a22a3259277509a50b02c5a1a4c0f0', '\x01a22a325ae87143b1374a91e6951e71', '["email","offline_access","openid","profile","01a22a32-58e9-7144-8c73-9cc1a8b7ca68"]', 1796004273232843, 1796004273232843);
INSERT INTO public.deployment VALUES
	('master_keys', 'tpIbMu2MO3orEvkAodHiWwBtavxtjq8tbcDCk_bSH_o 6abRU_-bZPX-mgY_72ytlJ8m4dXwEv4K5_Jaqvw0zho 4Yo6K-lezxa7pg6zzWGc1RYw_uHePulQ8a-MzKhT36Y EiX-YtWxqE0INw8-tyxyg0RsKBUo_jFDn7YHCUZ44LI'),
	('public_url', 'http://localhost:8080'),
	('first_setup', '2026-11-30T02:04:31Z');
INSERT INTO public.grants VALUES
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x01a22a325c507c028699e6d1d882383e', '\x01a22a3259277509a50b02c5a1a4c0f0', 1, 1, '\x01a22a325ae87143b1374a91e6951e71', '\x01a22a325c387caea54d1a8cf167b2a4', 'email offline_access openid profile', '["https://api.example.com","http://localhost:8080/t/acme"]', 1796004273208660, 'pwd', 1796004273232843, 1811642673242220, NULL, true, NULL, 1, 1796004273242220, 1798596273242220),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x01a22a325c6e743687be1a582939c479', '\x01a22a3259277509a50b02c5a1a4c0f0', 1, 1, '\x01a22a325ae87143b1374a91e6951e71', '\x01a22a325c387caea54d1a8cf167b2a4', 'email offline_access openid profile', '["https://api.example.com","http://localhost:8080/t/acme"]', 1796004273208660, 'pwd', 1796004273262772, 1811642673269923, NULL, true, 1796004273286029, 2, 1796004273286029, 1798596273286029),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x01a22a325c957fae8ce0ccc2fd0206e9', '\x01a22a3259277509a50b02c5a1a4c0f0', 1, 1, '\x01a22a325ae87143b1374a91e6951e71', '\x01a22a325c387caea54d1a8cf167b2a4', 'email offline_access openid profile', '["https://api.example.com","http://localhost:8080/t/acme"]', 1796004273208660, 'pwd', 1796004273301196, 1811642673306899, 1796004273320201, true, NULL, 1, 1796004273306899, 1798596273306899),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x01a22a325cb07df5852d49105b05b807', '\x01a22a3259277509a50b02c5a1a4c0f0', 1, 1, '\x01a22a325b227f5cb84e244481976a65', '\x01a22a325c387caea54d1a8cf167b2a4', 'email openid profile', '["http://localhost:8080/t/acme"]', 1796004273208660, 'pwd', 1796004273328612, 1811642673334004, NULL, false, NULL, 1, 1796004273334004, 1798596273334004),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x01a22a325cc17274b09164c5e94f7f29', '\x01a22a3259277509a50b02c5a1a4c0f0', 1, 1, '\x01a22a325b227f5cb84e244481976a65', '\x01a22a325c387caea54d1a8cf167b2a4', 'email openid profile', '["http://localhost:8080/t/acme"]', 1796004273208660, 'pwd', 1796004273345043, 1811642673348616, NULL, false, NULL, 1, 1796004273348616, 1798596273348616),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x01a22a325d0476d1a04056dbad3f20a5', '\x01a22a3259277509a50b02c5a1a4c0f0', 1, 1, '\x01a22a325b227f5cb84e244481976a65', '\x01a22a325cfd7084acc5e833701f4810', 'email openid profile', '["http://localhost:8080/t/acme"]', 1796004273405429, 'pwd', 1796004273412615, 1811642673417802, NULL, false, NULL, 1, 1796004273417802, 1798596273417802),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x01a22a325d7d79d79189eef7236a0756', '\x01a22a3259cb7125b472d15015c4197d', 1, 1, '\x01a22a325b227f5cb84e244481976a65', '\x01a22a325d757b43ba50b03dd7447396', 'email openid profile', '["http://localhost:8080/t/acme"]', 1796004273525626, 'pwd', 1796004273533031, 1811642673537679, NULL, false, NULL, 1, 1796004273537679, 1798596273537679);
INSERT INTO public.known_devices VALUES
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x01a22a325c387954903268759ada6420', '\x1dfc35cbafa7339b172c46791abf4043a4d40a9c50dee5d13a52808badfa1661', '\x01a22a3259277509a50b02c5a1a4c0f0', 1, 1796004273208660, 1796004273208660, 1811556273208660),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x01a22a325cfd7ce88b3f94b06d2b21d9', '\x2afa2c3d5d316147fb3e95b92eacbb59f01d73898a8c16fbdff9077b000e11fd', '\x01a22a3259277509a50b02c5a1a4c0f0', 1, 1796004273405429, 1796004273405429, 1811556273405429),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x01a22a325d757b25953ea29b18a9d675', '\xf68b95becfd0f225e1673e2d6230be581a24a7b774843b5a6f945df5099e4c4d', '\x01a22a3259cb7125b472d15015c4197d', 1, 1796004273525626, 1796004273525626, 1811556273525626);
INSERT INTO public.links VALUES
	('\x01a22a32552c72ca98bf6e7ce47a8cfa', '\x01a22a32568a74a09341d069d14ea1d0', '\x07a42dcccc56942f33253a4db71d3eb03bdf840238f45d7d0440b330038107f2', NULL, 0, 1, 1796004271754418, 1796090671754418, 1796004271859331, 'set_up'),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x01a22a325a2b7871bf1d728785ec56e5', '\x19db127fd54652581ba8ddcd70d53725615f8aec2afabdb87a734a1111bfadf6', '\x01a22a325a2b761d9deebd0cf0b8b960', 1, 1, 1796004272683192, 1796090672683192, NULL, 'set_up');
INSERT INTO public.passwords VALUES
	('\x01a22a32552c72ca98bf6e7ce47a8cfa', '\x01a22a3256f371a9a1707a00aacce411', '$argon2id$v=19$m=19456,t=2,p=1$vPvcJRjF00tj/00oy92q9A$j+dOlnwQRuLwGA5XFAn3naS8vFnV0d98nsUWwuHnJSc', '\x4104bfd92af0596d', 1796004271859331),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x01a22a3259277509a50b02c5a1a4c0f0', '$argon2id$v=19$m=19456,t=2,p=1$gUAZcq/WskEuySFvmT3qBA$AbLx/gx4fBaSCeRxmkGpOob+qxNZ56bGXnGoOoE7TPw', '\x4104bfd92af0596d', 1796004272423435),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x01a22a3259cb7125b472d15015c4197d', '$argon2id$v=19$m=19456,t=2,p=1$V0i9JIUWg+MObyD7ItMxVA$PN3J8mfzJPfEJLV6x5AWJ3m0EPRfJSzuIAgFbJZ6KVQ', '\x4104bfd92af0596d', 1796004272587438),
	('\x01a22a325e867e69b70a151af7cd9bb9', '\x01a22a325eba739b935fac9dc49fa196', '$argon2id$v=19$m=19456,t=2,p=1$3/6lEHL0L9U4Ko6Hs9VFlw$chUtr99G9oFsBqHr4616Ky9pHuaEusHMJClOssAZON8', '\x4104bfd92af0596d', 1796004273850180);
INSERT INTO public.pending_requests VALUES
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x01a22a325bf37ad98b03f49d9c976263', '\xef52220fadc6678658cb9dce6df3f20092d316c04ebfbf68e14a5fed9938a5a3', '\x01a22a325ae87143b1374a91e6951e71', '{"redirect_uri":"https://rp.example.com/cb","state":"4bf6d89e59974290","scope":"email offline_access openid profile","audience":["https://api.example.com","http://localhost:8080/t/acme"],"consent_items":["email","offline_access","openid","profile","01a22a32-58e9-7144-8c73-9cc1a8b7ca68"],"nonce":"27ec3c52ff59c220","code_challenge":"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM","prompt":{"none":false,"login":false,"consent":false,"select_account":false},"max_age":null,"hint_sub":null,"login_hint":null,"response_mode":"query","ui_locales":[]}', 1796004273139581, 1796011473139581, 1796004273232843, 'authorization'),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x01a22a325cd67eb39ebf50bdc4271c3b', '\xf9f4c5c57d2d603b2d6630dabcc6ee4a749313804e8415cc6b5dd537587f282d', '\x01a22a325b227f5cb84e244481976a65', '{"redirect_uri":"https://app.example.com/cb","state":"ae9a99c3ff81ad62","scope":"email openid profile","audience":["http://localhost:8080/t/acme"],"consent_items":["email","openid","profile"],"nonce":"7333c85250e5bb49","code_challenge":"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM","prompt":{"none":false,"login":false,"consent":false,"select_account":false},"max_age":null,"hint_sub":null,"login_hint":null,"response_mode":"query","ui_locales":[]}', 1796004273366508, 1796011473366508, 1796004273412615, 'authorization'),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x01a22a325d1c7c62903924d234062088', '\xcaeee42b1ebe85fc3817375ed7b3eabb40071fb79e4aa927b651e54bd939898e', '\x01a22a325ae87143b1374a91e6951e71', '{"redirect_uri":"https://rp.example.com/cb","state":"d175ec11121d61fb","scope":"email offline_access openid profile","audience":["https://api.example.com","http://localhost:8080/t/acme"],"consent_items":["email","offline_access","openid","profile","01a22a32-58e9-7144-8c73-9cc1a8b7ca68"],"nonce":"8df2533976f97087","code_challenge":"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM","prompt":{"none":false,"login":false,"consent":false,"select_account":false},"max_age":null,"hint_sub":null,"login_hint":null,"response_mode":"query","ui_locales":[]}', 1796004273436523, 1796011473436523, NULL, 'authorization'),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x01a22a325d477793bc19f35d9e105695', '\x512eec14d3565c5502f6ac566de1c8d58caec965c82ed7b02bacc1ddbb5851e6', '\x01a22a325ae87143b1374a91e6951e71', '{"redirect_uri":"https://rp.example.com/cb","state":"546fd6e4ecaa84e6","scope":"email offline_access openid profile","audience":["https://api.example.com","http://localhost:8080/t/acme"],"consent_items":["email","offline_access","openid","profile","01a22a32-58e9-7144-8c73-9cc1a8b7ca68"],"nonce":"75ff1ce19177c520","code_challenge":"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM","prompt":{"none":false,"login":false,"consent":false,"select_account":false},"max_age":null,"hint_sub":null,"login_hint":null,"response_mode":"query","ui_locales":[]}', 1796004273479144, 1796011473479144, NULL, 'authorization'),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x01a22a325d4e7dce9d165696d3252b0c', '\xef52220fadc6678658cb9dce6df3f20092d316c04ebfbf68e14a5fed9938a5a3', '\x01a22a325ae87143b1374a91e6951e71', '{"hint_sub":null,"hint_sid":null,"post_logout_redirect_uri":"https://rp.example.com/bye","state":"a state","ui_locales":[]}', 1796004273486564, 1796011473486564, NULL, 'logout'),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x01a22a325d53780fb64aaa6058f6e466', '\x1ff398d6ef3b31fc80e269f5275f47d256137abdfd262ee95af56837b5dfed54', '\x01a22a325b227f5cb84e244481976a65', '{"redirect_uri":"https://app.example.com/cb","state":"983df9c8ed789b15","scope":"email openid profile","audience":["http://localhost:8080/t/acme"],"consent_items":["email","openid","profile"],"nonce":"355fc884dda57b83","code_challenge":"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM","prompt":{"none":false,"login":false,"consent":false,"select_account":false},"max_age":null,"hint_sub":null,"login_hint":null,"response_mode":"query","ui_locales":[]}', 1796004273491260, 1796011473491260, 1796004273533031, 'authorization');
INSERT INTO public.resource_servers VALUES
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x01a22a3258e971448c739cc1a8b7ca68', 'https://api.example.com', 'Things', '{"scopes":[{"scope":"read","text":"Read your things"}],"lifetime":7200,"alg":null}', 1796004272361256, 1796004272361256, '\x65dbfe5595d6bdcb745b79a94b1559fb3cfb20946b118ec828e8c9da0f02d21f');
INSERT INTO public.revoked_tokens VALUES
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x6e4d0190d815dbf56e811f4d72834ac953785b6b00f1db86951454498c82ae1d', 1796011473000000),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x661740975f1828c52f16f921381cc596aecdc69cde6563d19a26b63ac8c076fc', 1796011473000000);
INSERT INTO public.sessions VALUES
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x01a22a325c387caea54d1a8cf167b2a4', 'browser', '\xda09bbd2481debb07c6d23c7c68923e177e9848587add6a838dd8f6a45c3b459', NULL, '\x01a22a3259277509a50b02c5a1a4c0f0', 1, 1, 'pwd', 1796004273208660, 1796004273208660, 1796004273208660, 1796047473208660, 1796609073208660, NULL, 'Firefox/Linux', '127.0.0.1', false),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x01a22a325cfd7084acc5e833701f4810', 'browser', '\x869294d3c6db6c1e8167d6aa6afe7453e004fc3b6f0b3efaf7881c7a8e531fb5', NULL, '\x01a22a3259277509a50b02c5a1a4c0f0', 1, 1, 'pwd', 1796004273405429, 1796004273405429, 1796004273405429, 1796047473405429, 1796609073405429, 1796004273432547, 'Firefox/Linux', '127.0.0.1', false),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x01a22a325d757b43ba50b03dd7447396', 'browser', '\x7e0860a78f63ac2450a92cd1e9c5dc1354c8c81d817b03e00d580d3fa5e87ef8', NULL, '\x01a22a3259cb7125b472d15015c4197d', 1, 1, 'pwd', 1796004273525626, 1796004273525626, 1796004273525626, 1796047473525626, 1796609073525626, NULL, 'Firefox/Linux', '127.0.0.1', false);
INSERT INTO public.sign_in_flows VALUES
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x01a22a325bf3749783d48dc5a1601220', '\xef52220fadc6678658cb9dce6df3f20092d316c04ebfbf68e14a5fed9938a5a3', '\x01a22a325bf37ad98b03f49d9c976263', 1796004273139581, 1796011473139581, 1796004273208660, '\x01a22a325c387caea54d1a8cf167b2a4', '\x47765db566959e12d9da7f28caab950a83db3201b22c20ab35a301d0e8460d32', NULL, '{"version":1,"due":"password","tries":0}'),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x01a22a325cd677da85f32bf597f9dcf4', '\xf9f4c5c57d2d603b2d6630dabcc6ee4a749313804e8415cc6b5dd537587f282d', '\x01a22a325cd67eb39ebf50bdc4271c3b', 1796004273366508, 1796011473366508, 1796004273405429, '\x01a22a325cfd7084acc5e833701f4810', '\x47765db566959e12d9da7f28caab950a83db3201b22c20ab35a301d0e8460d32', NULL, '{"version":1,"due":"password","tries":0}'),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x01a22a325d1c705e92b1041373ddf4b9', '\xcaeee42b1ebe85fc3817375ed7b3eabb40071fb79e4aa927b651e54bd939898e', '\x01a22a325d1c7c62903924d234062088', 1796004273436523, 1796011473436523, NULL, NULL, '\x47765db566959e12d9da7f28caab950a83db3201b22c20ab35a301d0e8460d32', NULL, '{"version":1,"due":"password","tries":1}'),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x01a22a325d47730cbe345017621e1db3', '\x512eec14d3565c5502f6ac566de1c8d58caec965c82ed7b02bacc1ddbb5851e6', '\x01a22a325d477793bc19f35d9e105695', 1796004273479144, 1796011473479144, NULL, NULL, '\x47765db566959e12d9da7f28caab950a83db3201b22c20ab35a301d0e8460d32', NULL, '{"version":1,"due":"password","tries":0}'),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x01a22a325d537582af43c90a7fe8378f', '\x1ff398d6ef3b31fc80e269f5275f47d256137abdfd262ee95af56837b5dfed54', '\x01a22a325d53780fb64aaa6058f6e466', 1796004273491260, 1796011473491260, 1796004273525626, '\x01a22a325d757b43ba50b03dd7447396', '\x47765db566959e12d9da7f28caab950a83db3201b22c20ab35a301d0e8460d32', NULL, '{"version":1,"due":"password","tries":0}');
INSERT INTO public.signing_keys VALUES
	('\x01a22a32552c72ca98bf6e7ce47a8cfa', '\x01a22a32552c7a0bbc999e415479b57a', 'KajeIEOs4EjkzejPMMwO3dYcnH0aBA0eq1U5tlIzSpI', 'RS256', '{"e":"AQAB","kty":"RSA","n":"0-_LUHzFvOCXcJtwcoLhbGGAHy1EDc4y7ogwjwZLFJsOk3FuCV0Q0FpnOfB3-RkiBGqJ3CmJhGbCN1IAwHHaGFaXf8W941YZEkn8Pe9tyc3FZkHhZE67QjYU1VppioMIzFp0up5bOyW4BoEa5ZNvBNSEagblv8wXWtqqu5XzmKAy0L2Bn_SvDfQg67Jd2bYTn-lTaqem7gFevJUEwm88Dw7Lw9mkMMlVZjgdWCnrqGE3UEuj59yGDOSSCwIdi48XPfagOfa1KNI-gI4wN9ATnaP5ghbY282xnDLHd6uqn7DhaONiepVhKYspd4_GNFxyPBZdst8nXk2ZHdIBMFYh6w","alg":"RS256","kid":"KajeIEOs4EjkzejPMMwO3dYcnH0aBA0eq1U5tlIzSpI","use":"sig"}', '\x014a73ad17337f447aff4492ca72d7e7a00aa58a0ff2aa828acc97da7cec1366eb0f46ba57a9858a352523980a9aec641b47b5bb584452abda38ffffb5be8ed550fb4d76316ceea8348f9f901779108290b16525fcff49cf13c343ff31d5e09a088aae9b51ba46e837ad28757497fc97f3f30666875e74b3a2a93d3c0bbd16267d850775bfd4799d5e052f3c38fe29e066a10dfe9a2e151a4a3784e40a6b56c342b0a8a74e840c0f3d83d5b25fa0973038145fb80bca69ec525703a3ec7e4b82e95ba80a7b461a5ab52d7deaf2f884fb4d8624d68b975cad7997a60b8d1c1ae6b8d85e677c3ea45fcd639d4505f04936060b1f804da5adfb8d06a2cd1ace89c46bbc9921ed4a4b478c4b82f5fcf0eaf5be72908ce830dedc628a52832c5c4cd6120c77357819d89bf952f3f16f1d38258a887d2cd0e905f24588b797bc4f4923bc82583292b9e97bf8a66328b9fb83ea22a8beca77763e8a87d3c4db5235136605e07ddcc6a67a7b8a04f411fa70372383a14fcd5bd1d38b3a6cb4a7207af10c060d614860bdbb8c938b530031bac706bd399e8f015e6c5e98e379b8d73cb72d5436f081bae29ce9bc30eb6ac148a337a827af823a6a998f340fa514ec83c9007d81020df6610c627147feb01ff02c54d39bea146b40ea2a9e6429a33b0e2613dc72d1e71223ffd079fe1fe274faee00f17628312c7b48c8c5ceec578598324c3e73a78832f3094a72370ccb35abe5610f3628ee41178e136b2af3c025d2db488f0310bc4144421c5e7a4d074b146b4dec470c7e1c6b6e584c870b856730aad0e7c48b1c0a25118dc432094b6b4fb5d2eec651eb87f7bfacc041b1132162e859c27cfd0e450c94c07ae0ac3ee8db38cab0bf4874051cdbe50827ef00f150c48646f49a0a91cedcf7625497c73d489ba4f375def367ad97269cb54ecfddcd1db6150d793c21a6c8572fa2d0403b9f2f4befea60fc9e80369517198b0af94580a42018dab1bec65206d88f23e05e97f9b72ad51ed9e01ed64021d6d43b1d9be7491285b6d822c3a274cf3de5bff08eb750050037d7e47e702b13fdef36f47ba931bde926af8e48ec111274c6ad1d506e0a57681beaf727972bf62f9f107c6087e15c81b5f51202d049b7d2613d9707395d513bdf765c2c597ded44add9a1a56b43f7de63c5afc201ae104d9c9d7909b4621c285a3dd86968848e6ea2bad2d6511c5a86f9f6039b6481d1eaa79987f62bc977546d8d663cc0aa0e9010b691e0b13e9e0fd7f14e190a624bbee76bb9b76ba6d02314eec6a682701a5a2ea9e4b0fa8982a454837bbe36a602752d36b60e32bf8644b0479996e4a785fdc3c29500802dea5c3acaabff01fc5cd1caf028b1d05efb77e9dbfb2daa3715019e9db82f3589ce7ce420c9cfb70a758c9cea3013279410304dcee019bade0caa2568edeaa4dea2c8048f3cec6f9fbcdfc2b87b10e9231836d79b5187c6046c2018a873a67bf0f88e637518d7aecfd20ea12773902d619f344d5f1f8aefcbe6149d2b079584f8348be184e991274fa0fc475c9393e0e4fb48e3133f475ba866b7278b73bd9fa4fc848557c372d5f39855df9a794800a4dea1956b86703b1936c8e149ec614296304098046bf63b742114ea7932c221fd93e97c41439d262244a72eca5de4b681bb2fc42537dc72293d9f9dda7c315f7efdcaf755f8cd39223141cfab0ad546d2a01fcdf86a1fb75f0289e98dde8e66ab846d1007433a10348f061bff59800f2690945b2444f74fa7e802da589ef92fc8517f6bc52a1af7f58bd1cf6d20d1f040c3da056bbe5f8204fe24cfef5dcc86e96cd2d86fa3cbce66bfcfc0f5077dad496e78e60daf2dd2329bbb3d5f1f1d3214c7cdd24159cfd97450d529cd921c340138c58926c508887877771fa855eff3a434c2914dad0560edac004d863e39eb64a4ee080b8a4ca3d3ce05a36f4cc7cd16dd9ce961d9c2a64ecca380698faeba06a893a427fbc56839d28ce227653a9061b21d850ec80e57e86f97168a32ccc7f630eff5c5dc038d6e86c59945dd6e8a78cae10780b0548d7063cda3adab68f44eb278db64d88285e131985376fdf5d3bb835aeebaadb5156df254456d451158f4a6130ea3ac3d896c68bce8cff7446039daad032cb86ed5e0b99a9c4cbc6d4e16e9addc28fed4217c40574a918eee7787fddf3c2061ab1b72a17a0587c27d3b0bf534b052a4f1599cc8ec232d6b5240a840989603c8c3461721813b0f7e5fb739ab9af7ae6e7fe84bba36fd4d9abde57e49528b9eaaffc81da3ef571917ec7c8fb9d57643ed3fc11d1279cdcb1c2245279234948d10e8f602ccda4ea71a06b3c85345fe4befa026dd9b34a966f9fa', 1796004271404476, NULL, 1796004271404476, NULL),
	('\x01a22a32552c72ca98bf6e7ce47a8cfa', '\x01a22a32552c732ca4471f55428c4685', '_8-Uo22fLfT714DMg0UNgow5XdP52e7CqnVdszpwygA', 'ES256', '{"crv":"P-256","kty":"EC","x":"0C34iDKar05Xtx8eRzTAvWYlsUvl8JpeR_izI4IB6KI","y":"nQXSVZUlt2g6I3d1p25xAEESdv9WttxCrSShWBnAdNI","alg":"ES256","kid":"_8-Uo22fLfT714DMg0UNgow5XdP52e7CqnVdszpwygA","use":"sig"}', '\x014a73ad17337f447aff71205c47976857bd9fd7448e0da92175a4b4efc2697034ecb989e77a950ecc6648629d6514bc1fd782e39f2f1e6a4bafc1a28e30a868eb3f4cc2326e4901e1116952d3e7f3063b587af9672c069d8631a44b84bc4a2a4727a740f7243ccfcc1e29d21e7b3194c44446810637658043a8eee02c29af92f89596edbbcaf8fd1cc2e384f38edf1ee42cffb89d98a4b904a6ad1f154f9bb6f348fc06bd854202074238eafa82d48e5d110631198f7117e70c428fbd52d030b1043f68106274f3c722f842e3184f1fa8535cb7979bc8028e5bcbe02fb02997a089080b79fcee9dc2aa1e629cf255', 1796004271404476, NULL, 1796004271404476, NULL),
	('\x01a22a32568179f4bc77ffa1bbba2e23', '\x01a22a325681757bacf8f7396f0b47b8', 'OFX8EW9ZwF0tQHeE3SaLr6A2b4ukdzhncXcBiF2UBhE', 'RS256', '{"e":"AQAB","kty":"RSA","n":"t92zyvv5wWGFvodPw2iZMt9uOStfxie3xFxhs4qHtvwwNWwf2sGWP2i2mGXnkPRFdHSe5qmEKsPLZdEmcB72tOKOPeIoLxfuu_CzfZoRRYOIy3w7ND9nnGoyuvsfm1TbEjPbfeaaQVvnK90XwGO5iWhIXx1k-Kbz2DDk5vkDVWsYUncKVkwhYKPxrPcEWX9avu6uR7VszFG0DTnihY8zJOeLgcPMzfFLDNS3XGToi6UrYnIpwLSZRUsntB93lt0Of1unia6zCG0-rWMdbT_W1sHRiNtsgF323_zF1jOLhziv79JJ2y1pnJ3dS8Bxby0QTAUyu27u2OuUHRCwlLMmPw","alg":"RS256","kid":"OFX8EW9ZwF0tQHeE3SaLr6A2b4ukdzhncXcBiF2UBhE","use":"sig"}', '\x017f5461deeb443e8047dfe25f3234c2f1e1a2b2a7bd8fa579e6973836ee582f2c7da10a6de3b41e4de9dacd33bb56727a89ce325450d0182841c0321009968dd2895d409f8feff16d0530aa0833b10e9b4efd7a708ed34ae8d1f1e1cc3ef580b9d848fb4d656992a617f2fb67f4aab212fb2c9861999192987755e1de07349eec55caa37e896669a301e23e5ebd89f0375119ccaa663e78797bf56e31b68d7ffc21ec3b71fd3d9ea6065c375c98eed712488b4e5c555e15007da7b1ff3daeeba82b873a447b54152b593b1e2300f4bfc89b16df311a5aee08f0b5eea6a1bda376f79a5902be878b5db73257c3651b0e4a51331b5f3af80e86a8c692f6003372e355e51e9a0aab222f01502d4f028e055f6f073807000ebb81afd14328ab8aa65651b2f4048b47f6c813b80c03388bd254f09f1fde47f535f7333dcd1b2ac3e372f3c666f01a66e941d2a95903dfd0d2873b6ef674ec70f31abefefd944424dcaca699715c64ceeeb53e6e0dbbf1acdd662a95fbcfd7fae681c563255d3a62160bcf42c15656cf4e9513d7fb21b2b2111cc2485f5cef5c7bda7a1c75c5fa0f79196c4850e28858f1cab9ff7bc819589c1a8dc607a912f74e110f991cfac2b9bd14330dc32a59dfe346c59d2bd81f1027255ac881cf06743ecd230e3d33abfbca8e2d3284ba5b433441b7b20fb0962aa4528f7afb07b7e11cc5de2bc8f90a2900cdb5da76954b208c6fefdad44aa9ee7a79aed3a03e41a9a64b1fe024bf2e44395c201ebf7ce6c3541a579209fb3a22db3adc609d230383f241b106d1c71da619ca32e68b6cd033165e55155d958c52aaf60ceb3301effe99facac635950f0169d65b709ee080623cda27b543869ae0cfc410a0c60575b1a5b5222b6f21d258e69ce88043c98932bae255cdb3d850317e7d11502c51dfa1f8354d566501c3f7fd948c480c2add049d1e515bf9a521a32938a4d3367358884df551de2373f7fd534a8fdcc9fdd6cfafec3154ca4801aa852ab32435466a4eb8f1059ee6ea60b1691de30dd43b6b9b2d33889236d17b631668aa1330c2b6d527c63a51d3212f9290465e770013e6d87bbef349de88df374d29905da8f07d9027c65e4a935f292353bb2e40c60ebd0cffe5c292c883c6cbec6901b9e7dfaae2ea5841a7af4dfa8b9d4f7a8e62efb867914f95def712d891343fedcdf04d374383b7b0447659824d70a3c5992e39f84c9423b235546c2a3e0909ae664d3962bafe3a8ae992f28e8cc5935c516e3e2ee81bc23d67f090f9af7c3830de09d98a9401b3b6ef5943c2c7964e0771fdfa65e9fdfbeafda388d83a959481af8898d83dbb4ceed20f49a31abae1227f440a0717d5cd1dc71a5764cc5a9c828b8acf8dbbbe27d9a45300a41f605f7174e58e70f761902067ebcde3e5dbcde0473765848b64a0b098fcb36f798a8631d13c62f441a12a15b1cbbde91e5d24644bd23ee496fcee59b491cb754283c3321ae22cba4c5f277d7e4cdb0c3cf705a5a25476a13b890b77c27acf686c1852e5a3913837e0cba4ea6dbf6a9b135784fd0d954effe99df2aa9e81f3c88c291b2d4d63451d03f500fe2ba8473952ca2589631f6ca2d8cbd2c65bf10003296598f162f49ae8966e2e4c60dd7afe4d4a0146a56b3c10f5e533d28dfa4e973d852389dd44ed5cafd0c19afafc3b51ca6e7713b66be0440946d68af008ef4dfc171d0a85c942804f237959348db3f760331513ed1f8639b6cfaba4dccae6ef3c41d1edf57b902d7cdc1d4b724d314c963bbbfceacd2316411e49082665b7742cecdf45713078bce09d3db30f96e74286db2bc03997e4cd873acd559a3eeaf698457e3d45538c957f5bd6dc6c55e1beb76a485ecffbeca5f65d90b63426dd0866f44b0e00e9bdc79ab411fa3231c835fcae4ed3900d0e00924f8d63578cb3f1922fd43123e8b880e9880f011930551d0ab10079216ba2c6ee73f55b76809bf26fad739a34f1402038c89dc170c03029638fec0fbcb255d7cf9f2a775b7c1a3d6aafbd6062e57d9425aa9d0cf28dd074d28b856d8c4d90512d0072a54bb2d4363b4e31c88113d9454af43cd88e5045818389e9a0270f4ff3fe1a466c929b0ef391e1b60b41c836e9e9753e720664006ea17a84d0e4ad65c9bb6bd0836cbf5946b93fadb3148870d98e6e6f6d1517b32af546346a1cd8161252d8389b5cc04b452f90ea7f5ea0e0b11af74d738d11c5e33766e14f1dae619f08f82be7c5345df6fdfc3a47c17f3b90b4b5a6c24ed4fa3778d3201dfe64d833266236dabb8f50cba77fd1ae0119e19b292cd13c7ba08233df392747412654c0dad6b7ca064a475f3f0927193fdaad5baf6f8d1c9385a041', 1796004271745567, NULL, 1796004271745567, NULL),
	('\x01a22a32568179f4bc77ffa1bbba2e23', '\x01a22a325681721bb26d4958998d1ef9', 'xd6CnpAt-AzbdkGT4JaKLmCKq4cbb8bbjTU49bjyHvY', 'ES256', '{"crv":"P-256","kty":"EC","x":"abJnS2gY5BEFxFTeqEuYKbGVJljM_xokkehKV2eXZ_U","y":"UkhBRlBjArbQnc9E10brxWehzSSZXAX85L3GEPNLoDE","alg":"ES256","kid":"xd6CnpAt-AzbdkGT4JaKLmCKq4cbb8bbjTU49bjyHvY","use":"sig"}', '\x017f5461deeb443e80780c4e3553503420946ea8b78da6c611294969aad90ec1fb960a42c668e63b61ef9b68bf7f0d52a8ca32ebac9590f28ff32d3a3abbbab7b416dec6924746a8917b3c80aaeca0825cdf9e531ef98642fa1d1e4f9bf0c66723ebfd423c97a0dfd00af621e65ac2f46de5fe4a6d20a04904b577898465c91c2d37ed0413f3069ca921ed3688d8159e330848480512e58742ba5f910c3238228a0041c995fcfaaabe294bfdaaa77c50d7958cddf716298a1d8fd561ab1c8800c5b7dc10112dcfec1a690929e0286d633ecf327fa38f5df30d9003fe3484c65225e2685c029f84a9c247d1ad2d661b', 1796004271745567, NULL, 1796004271745567, NULL),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x01a22a3258497f6193412f51590de69e', 'C_3pqhwPLxvtnRIEQFoV24181JhEujeeIjmewCpDMjA', 'RS256', '{"e":"AQAB","kty":"RSA","n":"sF8pCKi_XrxOa7qQ0qSPNjN4XopNo5jfPZeXIa-e-_6OR7ttsPIUBIDZUtQbVml9xk1vPoZ5oTpx_FbIVCnwT7gKlu-7WEbiToPwqmmDiBaFII5-dsQKstILCNe9WX15p9G4fOh_2RvW0zH77odjjzHDquqjT19J252qX-9pjSYCDdztN9GjQ3OsbRd3_JA41Hh2MTsxdAHj-S3GyCxnyaPuhY14NySePSmGcytge98n_wcar_eGxJMgNmANQU83UU0n161osXgCVtvRwiGV7f49QeI50fKMW9s3FVjgshtaBbtuwLfbRORJVS6X3awnkO60BG64XeQO0eJibZvlqQ","alg":"RS256","kid":"C_3pqhwPLxvtnRIEQFoV24181JhEujeeIjmewCpDMjA","use":"sig"}', '\x0169db115c7c7b9d718384d2d355f6331a1def51bdfa4d6369739c7195b37cd7dd8ace24fd4d880fa53df59788c16d47d13ca2239f459086b8b532222b80cdae7d568cd0c0e1e42aa82e7ddb4ac2d8db244643c6d3d80d198a7a4a41fddb13d9b138661b544396dcd83b0cc0d1e6ff5b0b7be8d244ed346fe926282d7b4350d5e7bd2b8a7ec1e3747d9a1fd8c30b7e1d077aa6bcf143f79ec9b9db242354835e880631e283ec78f9e817faebb42b88d97f5bd2253cf3d11de2860b06f0b1d53ef402e09cbb7aa4ff7e1a331a48358ffcbede4383b4024faa32a5f3b3f01303ef3823d19da820c3973bcdb08013af19e5e6e9d51da931885517d8d9b4088f453fcee68841a75561771f7450edc4244e5f5fbc9b0d43c96983cce7c2191f5b36dbc7140f3abe2c32d7dbe0beb4230885ca719c6f00e8fcdd4222176efd85d0e428ab7c89d5c2c0ff133c6c959c62ac5cffdc458ff00192aa0e14f4dbe8ff344f5239b9808e7941a606214b19dff362f2926c013f0ac501cf36c74aea036316ebbb167af699783b74aaecc1629e92f89366fdfc5a2c41cab8b3fe60ca3ee91a347bed54d03a3e0fd450b1c72311885ccca7848e3b9812a76640b3826f85428357ad2f7385e1d08d87a0c9764131b306da719b81a012942b4ae5044fa7d5ef3defffeedcec8be1ba1eb4f815ffc45cbf05c2c558f4516215d0c30744c26f5d74f333e100dd99e86ac9219d680f2671fb2242801e1f3dc13089b64ed5701d145d6ec99cf8df55c387551a2976d4e5ec073c8d988e075b6e5656fd6d02bef48eee652b929bc997d88997bebe085bc49e8f7632a3eac87072996b214dea37d109c244dab59f51a1d83f79fb22233b50c2589e76d5c0c30af8f8feaefe38cccf4ed340b349db5aae4ce9b43e724e72eafc71114586e5388656a2d049327220ab610e66c71940040241bbad6459522031ee634106ffe52e4e0255784330d6f1c1490fd38361214a2f5d68371ebb15757a4953de2b55e453a6ba75ddb0f588bafc8f5b3200a43eaad0a2dacf06b04309210f0e53aea101cbcef1431ec79a68fd74bdc889108eabd73daaabda91029e55b8b260d37331c9fa5235f4ede5ed8effd2cee8d0a95aa544336a3d1d45881b0940a47e20225dca153da3ace4d82332e990f24cfbedffebef9c2d95bacd1dbe67f9416f593ce150af5409347d737a85c18c74cbcb10bcff073361f414afb5331cc4ab2f2d9178213425700ba9dc813f2affb591afe549507a3bc05ecf718d8e524346563d588fb592e1588faaab19f2d7593778d0d16fe78634e82780b8f8c237b7d3c79b236e245d46f17d8a30266b89612f1998c048ed2374d95615e1b406ea23559a7c40d8d3584dced4f567f823c53c5b982f71e65078de9a310df824982ee10a256705a42733af1d7d503f47108823b6072e9e373d03715d88df1c0585c706e8740910585be4620fa5fb8b91d61a16a2ec6ee65fb92e8716ba463579cc323d220dff85751b48be66b0b57b00ae8558ae610128cbca4230c78b9c0c64cc7555cf55a628e82573b7106d6d227e4c7b5565f7b9d6e06c88fc0cede6bdb075726e07c7ecb7640c60c332659c01eb058820d8eb9e3a7c7aaff52cc909c3a1fbfcf17eef57878f85c39bf6004819f63e3b45f4e6b8c47567646660385d7e0e2eedc9b3a55e34b59bdc83f52013768f88bbc9a7957a0e561da9f5e84c0b99027e2b06c4aeb876d96d103f67e778ee8fb4010411670b27fc34905c7370390cb0b944b4ebc6e1227980c2cc14fbdc5ed98c625a27bdc8beab4dace5ce80109fbfd1f691483a282b236504fbedae992b29545982ee046893fa8fac58cd9b71c02d2e4b59eec8e4f38c39e18887b38b25728be2c4dc5b170955c426727b31406f7d10316cfe039719e6bba6729c0177435ccef00f96acb2996026172c28eb2365cba241486e6547a18eca1f7592db74a71f255514c820d880ecfd3be79536ba77030e9deec26e1ac78c14aa670e10f7e753a867804da8c9f173d75f988c0aa669cd9c19ddc2e08deac197034e6f934785e698b733c5ac6d6836e587300157a2f6bdb931c84cb3622da5d207530a87067da047ea989c8ea4eddcfc6a6ca3acb306149a7e4c9d9ca3ab9fdf9e59a18da8d09a84cc88e08445379ebd3b703256698c1efa925ecd31935ea3c73b645ff6402e3c878f2d743913a970354c5a9ea797c86528c6cb89cd2bbb2d1f47b1637d17b615ddecda2c5fbd9c0951edf2a236dcbc24c117045900586bbf6c65190265a1621c87ce649d6aa66a6be70df33cebf3417a34d50b23334409d7d1008a725613445652532276575581e759d050c5fa0b13aa9d72e84164', 1796004272201367, NULL, 1796004272201367, NULL),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x01a22a32584971fa952c1761317fd952', '8EwwJuJj1DUdLxWUN10i-FjknWARTAh9m-x8a_Pz6q8', 'ES256', '{"crv":"P-256","kty":"EC","x":"stwgefeIJ9y7fmCn_9onrm9SncxEXp0_j03NgpDBihI","y":"mxnZutEVpX_7St9_U2drILwlkGS-kOSYUmTwTJV-IuM","alg":"ES256","kid":"8EwwJuJj1DUdLxWUN10i-FjknWARTAh9m-x8a_Pz6q8","use":"sig"}', '\x0169db115c7c7b9d71e1a4d614f82a6ceee1453ef3b9403078ba997be99b4b7741c085ea22794a6dbea4d9cb396eae62aba7d06d0fdc7343a0acc09b7839fd3f0d3c13e106936887083c170f3271171ffcb4cc7e02f3bd1e4917baf5e53600c4656a0c9180ae5c7375b3ce8e51b627939027410df021cc06742bbe06d4cd8ad87e7c1597ee11ca61317428ab1669429664f7e33f06b74215489ac885ad1af2412e0ab46bfae75585d377ffd7a638a9a11e0905198eb2d82374681e38941fe9b9481f3cbbc42412599c918882b5018423725e9d47b10628cdab3553a3df667938e0eb762c55784fd57894fcebbed285', 1796004272201367, NULL, 1796004272201367, NULL),
	('\x01a22a325e867e69b70a151af7cd9bb9', '\x01a22a325e867e4998c5663bcc716be7', 'JQLiVwDk4A3NvNZyLFzTh9yzVUaIhlWwF6z_u36c6kE', 'RS256', '{"e":"AQAB","kty":"RSA","n":"vKleWxZ4EDzAGI53SFu-cIPI5mqlcqAKdlK0ySZIbqRVVqFzEo59rX51lMN_qMUW5grnXJZdBCEexN4BR796pJWMZWj6gt72H3B-naX-y6XQhWQmrsd7e3Oqy8ia9AV1qYmdAZylkng8LUSWJRbceqoFMl5c4OF89BaYoZc32Zt2_YE7nK0kSc8Move6mgukOJ2507fm_BRtKPKFZW7rUrn1jNwTy6GrdGfUsiwpppqs5Ug0ibt0kTY7_SjqGhiItGpaUKKnPhqyP9VBzji6Io3Dter2p10ZxfDLuTyKTWq0VUKPoQlN2rS4l2hu_yQW0-m2jj86kVWqf4JbTpBeZw","alg":"RS256","kid":"JQLiVwDk4A3NvNZyLFzTh9yzVUaIhlWwF6z_u36c6kE","use":"sig"}', '\x01af8b9f2ec5efd0a297c3a15236c1a23632e594a8b4655997eccce19075660ee0a538fcf6cd24dc35b8ab63a71a77d427864a03ec19dc16136ad1be8f24b48711ac10a743c5355c3429948aa0433a675b6854295bcbe53420b65437f5ebbc007a23d1e00db9ef16cea84e82e9eb8839c4cd13185bf7c43c306163e8a5ecad9cab6c4a211bfc136e48d8cc5b81ba1eb959e9d9f6d6ebfc0fe6daabcd0243ab710f47581dcf86cb5f091ce146767607803f9d27931f5ecdefef3de4812b294a5a20a302df3ee8011e0571a406659d6a4a8102f3fa3850451562d876d71362a31c050f2d6a49d2f74fcec9015594800f1ed35ea723fd75977992e9ccbd1e7dea4c31139e10c7422713cceee4b30a335dd014b2d195eb2b9ddb750c129e6c299a868969793e0e78b2605f7210cfd8e393b8d9f5d214f8b44d515a3a1adbf96e8e1f0b4b1e484d58680cc4f197db34ede8ee396e1ba21ffc38bbc95591929c379b8f83857b3be496641a5a8991655c00a8c45714d30c63ae05020d00725cdf802c40036b06ebd265b3f5d9ac52d4af1c1052286af736534bcc0db4f343a14b334b5b582a3e656bfe121f2de3d7b190f68f7b4ca8d2bcc2bf926c1c7a620b8b977ddea078f6ca1392fe5e9282895f38c2be6a8303883ca153614ccb3e4a2399d43851d09f5e1dd79c55e184a74695c3ce18fbdddbaba2ff5e48201e84bc0a685152953fb32e0023ffe6be51df2432d52664f0d5af6ef1e5f02f6c586f124089d7b2ddcf0c989a1436669409b926f32a1f64a6b3ca454a4ebf7bf5f50bbf2f6f2cca835b5bb4e54fd7d34808777bf0798ccbf353cb561696290ab833f794bdfb3cb066625a06a1b75a180e35161fad185d421e37f7a866db91333b6f62acee65de092fead946ae285f1c21cbce3d305abba27181d854f1546f8248fe5214e6948057de92c1fd97157f0b0f66f090322a8aa558914f050b46082166b0de31241da691819846e3fc0beb284575a8d75d53b3ae4c0fc92aed47800ec374e0dcac045b31771c175394ef831af3e39fe395dd0d5bc059438c6254be528df4d8628be842f8858f14ee624d82e55d46aef69621a3dcc25a686f584276b35ca80df120a94c8c487a7c7f8ab62a9a50e639a435cad19026e9691c6cc5d21fa9949b83cd11d7ca5288b118cd1197f96eabdd7ddc1bb2e359d43cda310c1e05590e1063be87e4ebec3d9631e6534bf1a072944dff30da5b481243f57e2d0f58c3cb24bf1afb00be5a2b77ea6568d4c89d18ec698ae991819921c0541c0fae502e5eaed4cf27112076e6165a4fe7838cf6da4ecfc02f684a4f56639f4bec4a5a200b4a44f5721d1ac3570d39867599ab2d574ae2f4be18aff105220134537da9a1e6fe0a01a449d9d8118b0fa9a13a802283cea8cd90f51ce095a65a41adc425b6c65080857bc36d4e634605f2432621c3e1b8083e7112da1ba453cfeb38a76821c5dd7e57d5baa9907d2c7ac3713fcac5b4bb7d253931d08fce0f729ef6faa01008144034db0f6558e922cb435e3b0c259bf58002b7c1ba3d2fd08a8b89e6d008414cb5f316b721eb2102692c1610d3d76bbd93fd500b2c841b522b3b37a45f0be5bf7ae4cd55153e5c27dc480e1c219ab3a0e5385716d5266c20e777b51a0916613fec6f704740453fd266a3508569962bab5733b4277d21e2c170b9bd32ab1070adab9c9e9b69d7f7ffc388680e63333640a15d10fcadae9af7031d4e1d7f70c6a86bff69456c57e30ae5b4ae477f1a394c1cc1d0638cd0ab9d24d2a32dead342af013807c0ee7c1701e4afe85b75b1e19b457c74b900f7f43eb201c48e6a6b68721bde2c09b20bf01d80e60a0e980730ada7e7ba5566af0b15ca6b2d8c4fef34f2793df8ebb224948ade94af3fe140d59d72c3cd05b0bf21f9bb346866a95d6528069912ea098d26f1b7483aa8e368cdae9d97f747435daff76164f906f8ae38549b96110b7176e8b6f046479f15cda8b53eafd291f74cbf666b5c4aa0476d7545891d57cc454791e95a82f3f1d413fa7ef98961297115e7ef72911d42cc5af3aeb42fb4d727e1da4730ea9a53cdd771f957da57b6d2a7ac70979704de0aeb5c3088d856372c7d211eb2b64ed587bf0032e9395e9c03b960bc6ffbd2b5016d5508bcf475f8c7833a49e08cc5b441b34ced3cbbf60a02e970f86be73af7a46ac159a933043cde418ed2e5ad0be60f04be5e8d33cdff53abfb68020067b5a95fc12b28a476c61a74cfddf3ff6ec503abd927f55d656bacf73e771c3a4aded4d190262abb72c4f21503aafc406f35c94261f0132721a04afefe9485593275ef29d1517001fc19c4b515e2c3a92a8241490eac91a9e742', 1796004273798482, NULL, 1796004273798482, NULL),
	('\x01a22a325e867e69b70a151af7cd9bb9', '\x01a22a325e86734ba989f51627c1c048', 'P7ZEKgYSugyI3IrQsjr7lXdnqsXMQtjlTfhd1eZalAU', 'ES256', '{"crv":"P-256","kty":"EC","x":"38HvV1GZWbBZa4Ie41apvDB-f31hz5QTo-PqQ8QMwXU","y":"IJbD_CisR6uDlT1cLx_S6SeBBpz3RTS7_E_O8n-DFT4","alg":"ES256","kid":"P7ZEKgYSugyI3IrQsjr7lXdnqsXMQtjlTfhd1eZalAU","use":"sig"}', '\x01af8b9f2ec5efd0a23acbf3cfb17f49adbcd2dd8a6abf072f129eea46612adc378c0f4da1e99ad0311cb3ec35fda166852c93beea4f7272b419b205c05ccb1c518b606e8dd6c9a32ec08d46af8b2006ef5a31873bacdc382087f8c097ee00aa0749d708662d3e6fda807821cc9021e4cd709fd8337b08c4702ff04fc9853c8c7982bb13e2970e68e81a9b6e2694daceee27e978ee81d24901a59f756e8b64626401b16e514391ce0ce8df77d8376ce8e17bb98fbe3b222e9d349eb3ef4963ed099dab3f482443925b8619c32f379e4f27120b5bb72c3c690972b3ffe550d1b36843b2aa6e34317fb67e231f54ce0f', 1796004273798482, 1796091573999034, 1796004273798482, NULL),
	('\x01a22a325e867e69b70a151af7cd9bb9', '\x01a22a325f4f7f53b8a5b5edb3ab80a8', 'M2OBPaDkKG2KCPMKsMWIoETZIMAaNhnX9xga2oo8lAU', 'ES256', '{"crv":"P-256","kty":"EC","x":"Wy6qeJYyHj9E8GqEpAWCZ7YYQS4nYG00i1lXf91bR90","y":"I_Jh_WIH7hrR1orFxZhOUDnurTY8jW4LnTIWya_I4II","alg":"ES256","kid":"M2OBPaDkKG2KCPMKsMWIoETZIMAaNhnX9xga2oo8lAU","use":"sig"}', '\x01af8b9f2ec5efd0a268fb7e398cc536234c2ad168adc836cbf9a61e12ebf004bec9b57318081046b83e6f6d64de02a05c9cb640da2c49d4b6885cbe93593676854e169189c6a912601b31a959e4a2122a3f3135af0cdb559e70a6f90ff190e980bdf40418d57d4a15d5fd3e7a7130dcb41c83d0fee1808be6be2168e450216ee070d323795f24ed84a14fc0b88ae96e944007e3a86a15f67a6252dbc90064c98d532f2abf38987d4f5e7fd8cf6a2a668107cbac5ede8e7b73d0373b8e1871ac7360bda2884f613311110e8574641ebf90ce1a62d46633768549e15202f96539a8de24c6da70840a238f64fda26360', 1796004273999034, NULL, 1796004273999034, NULL);
INSERT INTO public.tenant_logos VALUES
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', 'xbLkbEcmpcpdgS0szLCyog', '\x89504e470d0a1a0a0000000d49484452000000300000003008060000005702f98700000503494441547801d4586d6c5365143ee7edba75c07046269376092a3a32b6aa9018a2d1489638120d01b5ddf821e1870abfa60ea36202eaf80189d988c61f18e30f9728ac0d1f2231cc88183511311159976de88cd1b5ec0375c6e136baf61ecfb9704b37baedb6b9b76bdff4ecbe1fe73ce779deafde4e810585b62e775df4afaa0bfb6b9ac3f5de0fc3f5355f70bd976d54b7fa9a1ebd4fc6d8477c25c682d490b18048437505936aeaafafe9088f978c68e8380988bb98d41600ace57a25db22dd0057ea7d005bb8bd4b7c25a6dfef3dc9025fecf7dde3860c4bda022e6ebe7b49c4ef7d5bd3b00f005b10f0513617a459240611ea58502b20fd12f1d7ec1bf0ad284b13c6fc0a0cfbaa16f16cbfa9c58b7e238446442c4c37d94cfe88504c88afc4b1f8575e95372e6da82c99c9777abfa91588f8bc9551e5f881676d37cfd8a2e92096b5114b58cceb13aec233833eefed6670e714106ef0d66a8ace82be8f212b0511ab620ace46fcab1e9c2be1ac02f8906e030d3a78e617cf0564c3f8120dd497615ff5d3b361cf2820ecafde0e800700c101f35478250a41a9b6ab5c5293482920d250fd00a17a277548f67b85cb4cdbe90601e127bc1ed2d4310470669f6aea8cc285c07154b84df750c91dfaf555009ff2b649fb3e4ec6b1a58e50064e383efd1b7c8a800957d10e267faf2d04ac01bd2f3cb6f8d564a88480a1cdd54b79e005b65cff3cffb7ef8e9b0c920901939ada89088901c321d79eccb1741c17ee3478e90264f609689bd199eb4f0db071d857552e3c75019371d8848069bf9009c07c18af427114d546c9ade40f81d21b52cf1733382bfdea045a972fc4aff3a475f4dc1aa78a16173c8616be1a5f4f606f4d380f8c4cd62a8d1cfc6bc9de6476a1c711d62a045a6e5702bb7185bb22009302604a295cb91a16d63e698909d61470930de1ce2b00fa7d6a3226e1b6e0a1c7a1f4d9dd9698602580d3a8204039af006624208d3cb6b91260b9b20d3d4bc0bc8568304bb92c4fc3877890b710642460ec9b13f0cffbcd96986065a28e0006157f21642420dafb23fc77eab0252658990810ee720632129049421b627805207ec606e0ac40227357ae822b9f1151342b192d4c229c9d1a9d50b77cd4f72f009e86bc2b78fad660f765390380a01dcb37fe06675d40512cfe09f09ae48d08e6ea74c051e1ab0b283bd2334080cdd2910f265c971eec1a12aeba00a92c708eb50290de29ed9c358261d7c49516835f42c0b5c3bccf18c8d927c2deb2e317460d7e0901d2e11eea7c97b7d7d752cf4923f8563826739b2200bf8258018d3f05447f243be5469dfa95636293704ce63345800cdc16ecbb84f1f846029894762e18118c8316dfb0ece0cf7f4ee773830071701fee3e87a4354a3d178ceffcad9e60f74fa9b8a414208e9e40d701be95b6f39998b7d70cc98d9af60c730908a75436a30071f6b487de438247f84cfc05e9140b7c99fc00287cd81decfa6036b8590548a02718fa4ec5626bb87e8e2d4b1f3a5f44f1d515873abf9f2be19c020460d9919edfdd5a6c2d90f612ff177b44faec30c1468097dd5afc7e7e5133f53bc59400218bc1ee28efc5961207dc0944fbc9c25770fd9621d82bd8eef6ceb72497e43463a6051860a51f87463c81509352b482853471f20e9eb90963dcec5362d83ee78b620710dee50974be26d866e30dbfb4051881ee435dfd9e40687f45a073bda778f46645f1f52c680f8fb731a9536cbddcbe7ccd2e709bfba08ddb7bc457622ada43757c51b45604cf47382ea3cfff000000ffff44f6a00900000006494441540300d1de27497a58e6f90000000049454e44ae426082', 1796004272279945);
INSERT INTO public.tenants VALUES
	('\x01a22a32552c72ca98bf6e7ce47a8cfa', '_system', 'Portico administration', 'active', 'http://localhost:8080/t/_system', '{"session.idle":43200,"session.absolute":604800,"session.remember":{"idle":2592000,"absolute":7776000},"sign_in.remember":"offer","token.access":600,"token.id":3600,"flow":1800,"keys.rotate":7776000,"refresh.idle":2592000,"refresh.absolute":15552000,"refresh.grace":10,"unverified_sign_in":"deny","silent_cookie":true,"languages":["en","de","fr","es","ja","ar"],"branding.dark_mode":"auto"}', '\x01175beaca313bc4a475b24569db0f36714190997261dd5b812f820933f73944266dba623ef4bf6a5a0a56046df1ce826f331442917f473792ba9299041dd79cc7d27a7c3105067725b4a5aa4d6882c4397e9a0df87664d670', 1, 1796004271404476, 1796004271404476, NULL),
	('\x01a22a32568179f4bc77ffa1bbba2e23', 'default', 'Portico', 'active', 'http://localhost:8080/t/default', '{"session.idle":43200,"session.absolute":604800,"session.remember":{"idle":2592000,"absolute":7776000},"sign_in.remember":"offer","token.access":600,"token.id":3600,"flow":1800,"keys.rotate":7776000,"refresh.idle":2592000,"refresh.absolute":15552000,"refresh.grace":10,"unverified_sign_in":"deny","silent_cookie":true,"languages":["en","de","fr","es","ja","ar"],"branding.dark_mode":"auto"}', '\x01175beaca313bc4a454f84f2e2e7cd43f710ac9dc124e40ef7ba62f04e63025162d9d3c358c76b7b7973db890eab9e3c24fbed32fc1cfbd16046ddad4933ade88ede0541810bc6d8e2ea2a9fdbdfc3dd89da149ff77891bfb', 1, 1796004271745567, 1796004271745567, NULL),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', 'acme', 'Acme Inc', 'active', 'http://localhost:8080/t/acme', '{"session.idle":43200,"session.absolute":604800,"session.remember":{"idle":2592000,"absolute":7776000},"sign_in.remember":"offer","token.access":7200,"token.id":3600,"flow":7200,"keys.rotate":7776000,"refresh.idle":2592000,"refresh.absolute":15552000,"refresh.grace":10,"unverified_sign_in":"deny","silent_cookie":true,"languages":["en","de","fr","es","ja","ar"],"branding.accent":"#e4572e","branding.ground":"#1b2a41","branding.logo":{"file":"logo.xbLkbEcmpcpdgS0szLCyog.png","width":48,"height":48},"branding.dark_mode":"auto","privacy_url":"https://acme.example.com/privacy"}', '\x01175beaca313bc4a4430f254f2785f4412de71fd6f5a5c319ee30d883604f2e121552e918f8a11c6ab2cac5646998fb697f3e2a8c3c4e8cf34d8bdc6eecf19bb6767faf6dcb6e846b4d73ea8b3e71fb5e0c284583d14bb1c3', 1, 1796004272201367, 1796004272279945, NULL),
	('\x01a22a325e867e69b70a151af7cd9bb9', 'globex', 'Globex', 'suspended', 'http://localhost:8080/t/globex', '{"session.idle":43200,"session.absolute":604800,"session.remember":{"idle":2592000,"absolute":7776000},"sign_in.remember":"offer","token.access":600,"token.id":3600,"flow":1800,"keys.rotate":7776000,"refresh.idle":2592000,"refresh.absolute":15552000,"refresh.grace":10,"unverified_sign_in":"deny","silent_cookie":true,"languages":["en","de","fr","es","ja","ar"],"branding.dark_mode":"auto"}', '\x01175beaca313bc4a455fc0834f0ac245c68db01de0eb07d277fd992324d2ad74f3db4f7821e7b83bc7de236459dbab2d24628c0c9a23d0f41d537381f2e10a82ec9eb758e7d97cdb903682188f8c650595911573ce1da608a', 2, 1796004273798482, 1796004274060338, NULL);
INSERT INTO public.throttle_counters VALUES
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x541ada0cc1ee4dfd5aa7bec706b754ebed136eaec4a0b8def29055e66f818504', 1, 1796004273443008, 0, 1796090673443008),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x0bcff82463ee769e0c2427016f28e36c90fb99f40d210c08ee3af5c860388013', 1, 1796004273172621, 0, 1796090673172621),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x7925fe0df87eaf9cc2848eb658fa53adb8cf30d4f33602c1d6c2fa90a33db9b0', 1, 1796004273172621, 0, 1796007873172621),
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x7a8d887a39133cf4d2553d52839d852a75da604c5c46b91bcc15ceea5aeb4238', 0, 1796004273498969, 0, 1796090673498969);
INSERT INTO public.used_assertions VALUES
	('\x01a22a32584975b8bf45b9ef8b9cbcf4', '\x3a0eee19b7a4b4ed4442d564d541745bfe9168e74bb203ebb31a4996a3127eb0', 1796004573000000);
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
ALTER TABLE ONLY public.pending_requests
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
ALTER TABLE ONLY public.links
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
CREATE INDEX grants_account ON public.grants USING btree (tenant_id, account_id);
CREATE INDEX grants_client ON public.grants USING btree (tenant_id, client_row_id);
CREATE INDEX grants_expires ON public.grants USING btree (tenant_id, expires_at);
CREATE INDEX grants_session ON public.grants USING btree (tenant_id, session_id);
CREATE INDEX known_devices_account ON public.known_devices USING btree (tenant_id, account_id, last_seen_at);
CREATE INDEX known_devices_expires ON public.known_devices USING btree (tenant_id, expires_at);
CREATE INDEX links_account ON public.links USING btree (tenant_id, account_id);
CREATE UNIQUE INDEX links_token ON public.links USING btree (tenant_id, token_hash);
CREATE INDEX pending_requests_unclaimed ON public.pending_requests USING btree (tenant_id, expires_at) WHERE (browser_hash IS NULL);
CREATE INDEX refresh_tokens_expires ON public.refresh_tokens USING btree (tenant_id, expires_at);
CREATE INDEX refresh_tokens_grant ON public.refresh_tokens USING btree (tenant_id, grant_id);
CREATE INDEX revoked_tokens_expires ON public.revoked_tokens USING btree (tenant_id, expires_at);
CREATE INDEX sessions_account ON public.sessions USING btree (tenant_id, account_id);
CREATE INDEX sessions_ended ON public.sessions USING btree (tenant_id, ended_at) WHERE (ended_at IS NOT NULL);
CREATE INDEX sessions_expires ON public.sessions USING btree (tenant_id, expires_at);
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
ALTER TABLE ONLY public.pending_requests
    ADD CONSTRAINT authorization_requests_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants(id);
ALTER TABLE ONLY public.clients
    ADD CONSTRAINT clients_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants(id);
ALTER TABLE ONLY public.grants
    ADD CONSTRAINT grants_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants(id);
ALTER TABLE ONLY public.passwords
    ADD CONSTRAINT passwords_tenant_id_account_id_fkey FOREIGN KEY (tenant_id, account_id) REFERENCES public.accounts(tenant_id, id);
ALTER TABLE ONLY public.resource_servers
    ADD CONSTRAINT resource_servers_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants(id);
ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT sessions_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants(id);
ALTER TABLE ONLY public.links
    ADD CONSTRAINT setup_links_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants(id);
ALTER TABLE ONLY public.sign_in_flows
    ADD CONSTRAINT sign_in_flows_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants(id);
ALTER TABLE ONLY public.signing_keys
    ADD CONSTRAINT signing_keys_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants(id);
ALTER TABLE ONLY public.tenant_logos
    ADD CONSTRAINT tenant_logos_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants(id);
ALTER TABLE ONLY public.used_assertions
    ADD CONSTRAINT used_assertions_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants(id);

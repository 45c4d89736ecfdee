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
	('20261122000001', '2026-11-29 16:57:48.071405'),
	('20261122000002', '2026-11-29 16:57:48.117369'),
	('20261122000003', '2026-11-29 16:57:48.120525'),
	('20261122000004', '2026-11-29 16:57:48.132838'),
	('20261122000005', '2026-11-29 16:57:48.14244'),
	('20261122000006', '2026-11-29 16:57:48.161225'),
	('20261122000007', '2026-11-29 16:57:48.164584'),
	('20261122000008', '2026-11-29 16:57:48.180451'),
	('20261122000009', '2026-11-29 16:57:48.181769'),
	('20261122000010', '2026-11-29 16:57:48.182736'),
	('20261122000011', '2026-11-29 16:57:48.192398'),
	('20261122000012', '2026-11-29 16:57:48.204416'),
	('20261122000013', '2026-11-29 16:57:48.237123');
INSERT INTO public.account_emails VALUES
	('\x01a2283dccbd73d69860eefc7510e92d', '\x01a2283dcedf76f7826e2c9c1dc33e14', '\x01a2283dcedf701d8e22b3bfbaa73967', 'root@example.com', 'root@example.com', 1795971469023549, true, 1795971469023549),
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283dd4bd70549d9d5401709eb53f', '\x01a2283dd4bd7cc0b304607a966a054c', 'ada@example.com', 'ada@example.com', 1795971470525200, true, 1795971470525200),
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283dd6707ac99cd2ce74aeabd289', '\x01a2283dd6707d49930a12c4ee0db307', 'bob@example.com', 'bob@example.com', 1795971470960062, true, 1795971470960062),
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283dd8ec7b55b2811cbbe7c6c44d', '\x01a2283dd8ec7eee96e8460defba0293', 'eve@example.com', 'eve@example.com', 1795971471596055, true, 1795971471596055),
	('\x01a2283de2e27cefbedde535b95123ff', '\x01a2283de38c73e2a49d6a05d40f921f', '\x01a2283de38c7c1abdc297b04b277bd9', 'ada@example.com', 'ada@example.com', 1795971474316506, true, 1795971474316506);
INSERT INTO public.account_identifiers VALUES
	('\x01a2283dccbd73d69860eefc7510e92d', '\x8e29f9e03c642d58cf4d63963ab1f88120fa2ff58842502f147bf6748fddd094', '\x01a2283dcedf701d8e22b3bfbaa73967', 1795971469023549),
	('\x01a2283dd2327e9cb30171101a06f565', '\x41320c5cae3c1a5a45acaa8c0118105bd772e263c382eeb5c587ddbeafee5a46', '\x01a2283dd4bd7cc0b304607a966a054c', 1795971470525200),
	('\x01a2283dd2327e9cb30171101a06f565', '\xa9034b9c03977ffe6e2c0b90ab860f66da29c0396e6613abf9bd73585df310bb', '\x01a2283dd6707d49930a12c4ee0db307', 1795971470960062),
	('\x01a2283dd2327e9cb30171101a06f565', '\x749451148762ea33d70f5e55dda5c8bd2815ebd5142e126f5b8ca6f154566f29', '\x01a2283dd8ec7eee96e8460defba0293', 1795971471596055),
	('\x01a2283dd2327e9cb30171101a06f565', '\xc20d0e476684bc26115ac38b21d180807776bd4148bc0a589902b9eed6122684', '\x01a2283dd9a8731c8c31db72c91bfde1', 1795971471784589),
	('\x01a2283de2e27cefbedde535b95123ff', '\x41320c5cae3c1a5a45acaa8c0118105bd772e263c382eeb5c587ddbeafee5a46', '\x01a2283de38c7c1abdc297b04b277bd9', 1795971474316506);
INSERT INTO public.account_roles VALUES
	('\x01a2283dccbd73d69860eefc7510e92d', '\x01a2283dcedf701d8e22b3bfbaa73967', 'administrator', 1795971469023549);
INSERT INTO public.accounts VALUES
	('\x01a2283dccbd73d69860eefc7510e92d', '\x01a2283dcedf701d8e22b3bfbaa73967', 'UrT-sz_Cjyj3xBWaFp6bHA', 'active', '{}', 1, 1795971469023549, 1795971469023549, NULL),
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283dd4bd7cc0b304607a966a054c', 'zVQI_q9LheCSJk5Ea2TwTg', 'active', '{"name":"Ada Lovelace","given_name":"Ada","locale":"en-GB","address":{"country":"UK"}}', 1, 1795971470525200, 1795971470883267, NULL),
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283dd8ec7eee96e8460defba0293', 'Zu_2d6Pn2XV8SoCDnqp3vQ', 'active', '{"name":"Eve"}', 1, 1795971471596055, 1795971471596055, NULL),
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283dd6707d49930a12c4ee0db307', 'vQVCNMyE8mf4kWIDFfL2wg', 'locked', '{"name":"Bob"}', 2, 1795971470960062, 1795971473585914, NULL),
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283dd9a8731c8c31db72c91bfde1', 'xc-YYFqKw3c51nbDFeF67w', 'deleted', '{}', 2, 1795971471784589, 1795971473685440, 1795971473685440),
	('\x01a2283de2e27cefbedde535b95123ff', '\x01a2283de38c7c1abdc297b04b277bd9', 'DU_HDX1L5W-hgMRi_0oPbg', 'active', '{"name":"Ada of Globex"}', 1, 1795971474316506, 1795971474316506, NULL);
INSERT INTO public.audit_events VALUES
	('\x01a2283dccbd73d69860eefc7510e92d', '\x01a2283dccbd7d3db38439a38570ca45', 1795971468477327, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a2283dccbd76f0bcc41bd7cd44f7a3', NULL, '{"kid":"6ol4OG3QPxkzPYICcDWgBII_ifIM780LpGiFj1SX4Og","alg":"RS256"}', '\x07efa72096aafc0a', '\xf9c40d048b6f0341df247fe8a89ca3dc219cdbf11ffb088ccdebba936ee78aef'),
	('\x01a2283dccbd73d69860eefc7510e92d', '\x01a2283dccbd78e4881efdf234dd0173', 1795971468477327, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a2283dccbd763e8e73959d869f60fe', NULL, '{"kid":"hHR4gIjd-Fl48zJ2gkCUindO-VVOKQX44TYkRv-xNbQ","alg":"ES256"}', '\x07efa72096aafc0a', '\x99777756f1301ac4651e141014edf62872918c75c4903bd3cbce2a120f8b78a1'),
	('\x01a2283dccbd73d69860eefc7510e92d', '\x01a2283dccbd770b9e075a820c86e5c9', 1795971468477327, 'tenant_created', 'operator', NULL, 'tenant', '\x01a2283dccbd73d69860eefc7510e92d', NULL, '{"slug":"_system"}', '\x07efa72096aafc0a', '\x8019fc4fb1e1ceef5fe2c23794d5db8f190d648ed1f086c2d652c2dfd68ad230'),
	('\x01a2283dcdeb7282b8c8a072647822da', '\x01a2283dcdeb7543a99e8ac44f3985fe', 1795971468779581, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a2283dcdeb7d4c8c15ec1d8dde2cb0', NULL, '{"kid":"R0dJo_CtXafv4wsRXZ_gK-0y-thrke7ypp5BwKrGg5I","alg":"RS256"}', '\x07efa72096aafc0a', '\xa5f485e6ee67fbe33eb6bb539a21f81d57d89294cef2bc6c7e71c0f30eb64f21'),
	('\x01a2283dcdeb7282b8c8a072647822da', '\x01a2283dcdeb7027a14d0291db49b428', 1795971468779581, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a2283dcdeb741aacd609be383a56ea', NULL, '{"kid":"N9KIfioPvYd7gbgr-J29nEohoVaG35n3_1uqDF2IPeY","alg":"ES256"}', '\x07efa72096aafc0a', '\xab03f4767809d89f5790cf4528d96b1bbcf5d9a2a68e4441de795d0c32cedc69'),
	('\x01a2283dccbd73d69860eefc7510e92d', '\x01a2283dcdeb76198546f1cc4a0e9bfb', 1795971468779581, 'tenant_created', 'operator', NULL, 'tenant', '\x01a2283dcdeb7282b8c8a072647822da', NULL, '{"slug":"default"}', '\x07efa72096aafc0a', '\x4dfdf35d8291fb117849c1e9a8e6d7543b22dcb8e7d74aa11896ed98f2a473d9'),
	('\x01a2283dccbd73d69860eefc7510e92d', '\x01a2283dce277a428c55d3ae73150ed6', 1795971468839621, 'setup_link_made', 'system', NULL, 'account', NULL, NULL, '{}', '\x07efa72096aafc0a', '\x625a3b5823f4ba43d1c3817a647fe1c9f0b926881549f90469837d321b6f05bc'),
	('\x01a2283dccbd73d69860eefc7510e92d', '\x01a2283dcedf79b09a503c7d4994e7ea', 1795971469023549, 'account_created', 'account', '\x01a2283dcedf701d8e22b3bfbaa73967', 'account', '\x01a2283dcedf701d8e22b3bfbaa73967', '127.0.0.1', '{}', '\x07efa72096aafc0a', '\xd132fa790f4677a91dd93934695109298b59c6f55e75aa6d1c9f4b84ad8dee95'),
	('\x01a2283dccbd73d69860eefc7510e92d', '\x01a2283dcedf78909ac64f4dc1200a41', 1795971469023549, 'role_given', 'account', '\x01a2283dcedf701d8e22b3bfbaa73967', 'account', '\x01a2283dcedf701d8e22b3bfbaa73967', '127.0.0.1', '{"role":"administrator"}', '\x07efa72096aafc0a', '\xc4e1600684fc1cdd36a9cbb8d710228af9be9ee68314a6366979cd1f65989113'),
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283dd23276e1996c29dc8bc8dc49', 1795971469874975, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a2283dd2327419b2378e2715820f10', NULL, '{"kid":"H4q8LnMWtYJwBS2sGuMfo_0mNBEkwT9_SdCSzbzl-Z0","alg":"RS256"}', '\x07efa72096aafc0a', '\x2e13c6ca2ab57d14a720bcfd42a2451ec9d060a7d1d2d719cab60c811bf06f2a'),
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283dd232792d987f3195b5af1914', 1795971469874975, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a2283dd2327cff963db57f47b6fff8', NULL, '{"kid":"tR-AIYhCKYY0cQHWqaRIbX65vJXXoWyDl3Es3gsx2dY","alg":"ES256"}', '\x07efa72096aafc0a', '\xb8e3dbe0d7dc5402a2d85479cc30eb8e4db4f41a1f4e752cc284f359f6a45509'),
	('\x01a2283dccbd73d69860eefc7510e92d', '\x01a2283dd2327d4cb0ec6437ff79aee6', 1795971469874975, 'tenant_created', 'operator', NULL, 'tenant', '\x01a2283dd2327e9cb30171101a06f565', NULL, '{"slug":"acme"}', '\x07efa72096aafc0a', '\xc3301ad2f62f124a20dc5c830f2be227f53328179103907437044f7e71b2482f'),
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283dd31472659b8fa762452a98de', 1795971470100033, 'tenant_changed', 'operator', NULL, 'tenant', '\x01a2283dd2327e9cb30171101a06f565', NULL, '{"settings":["token.access","flow","branding.accent","branding.ground","privacy_url","branding.logo"]}', '\x07efa72096aafc0a', '\x1d78c1942094617bbe3796d83b1fdcf4a8fb69c048c927c11518afec48c3f0f9'),
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283dd43a74dfb5e6a16a189fc231', 1795971470394568, 'resource_server_created', 'operator', NULL, 'resource_server', '\x01a2283dd43a79c38ef0cba76532e799', NULL, '{"identifier":"https://api.example.com"}', '\x07efa72096aafc0a', '\x77bb9a8c5ddb020b64fa3280e7cc8ef360ffdb802c1c21425e3a794ae7ea91c4'),
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283dd4bd7ea4b3472dcf7c3e8547', 1795971470525200, 'account_created', 'operator', NULL, 'account', '\x01a2283dd4bd7cc0b304607a966a054c', NULL, '{}', '\x07efa72096aafc0a', '\xe13867dfd245bc976531cb929ec764c2ff19b3ef1dc598292542ee073488ea2a'),
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283dd6237fe49b81867f3913b383', 1795971470883267, 'account_changed', 'operator', NULL, 'account', '\x01a2283dd4bd7cc0b304607a966a054c', NULL, '{"claims":["given_name","locale","address.country"]}', '\x07efa72096aafc0a', '\x4ff2fd4d3871c6ce9256e89cf2c58e047ea7f39a0d26fbb0e62e3507199c0ec5'),
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283dd6707e57a60846a72bdb21be', 1795971470960062, 'account_created', 'operator', NULL, 'account', '\x01a2283dd6707d49930a12c4ee0db307', NULL, '{}', '\x07efa72096aafc0a', '\x290e8a4dd0bfe24980a5ba49657ef0dcefca6006b871828171aae47e48ccb2b3'),
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283dd8ec77949edd8e7aec74367a', 1795971471596055, 'account_created', 'operator', NULL, 'account', '\x01a2283dd8ec7eee96e8460defba0293', NULL, '{}', '\x07efa72096aafc0a', '\xad3241549f97cbc5418bdeda8be9e63b5a95321f3bb3a3f2e03f78ccfb34ad47'),
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283dd8ec7e9590b0d19078438123', 1795971471596055, 'setup_link_made', 'operator', NULL, 'account', '\x01a2283dd8ec7eee96e8460defba0293', NULL, '{}', '\x07efa72096aafc0a', '\x1d21e204b69f1f74252bb92dc5233b3facb91b88e7978721ec93b16e0561f311'),
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283dd9a8731cad116b4c230e9a4a', 1795971471784589, 'account_created', 'operator', NULL, 'account', '\x01a2283dd9a8731c8c31db72c91bfde1', NULL, '{}', '\x07efa72096aafc0a', '\x445c354a6ef6f010adaabc7d8c8d7f9e1664194a8bc14ad10b869575d3723c4c'),
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283ddafe7e7b964c4db6d84a8813', 1795971472126628, 'client_created', 'operator', NULL, 'client', '\x01a2283ddafe7c469e665be04717f308', NULL, '{"client_id":"nrviEDiFrjHHsJ_Nw5BBaA"}', '\x07efa72096aafc0a', '\xc058f9e618e6b8ca5cae22595a44b8074f69d909fb4827ea051208030ab39ef8'),
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283ddb5b734b8c5b95d3c9f6745e', 1795971472219392, 'client_created', 'operator', NULL, 'client', '\x01a2283ddb5b72e99ec338b4892c4f83', NULL, '{"client_id":"71WQJp-yssWtmXCDRz8nOQ"}', '\x07efa72096aafc0a', '\x69c3a29905deb9f63fcd75a37a2432b1c44d81f6f180cf5a77f80c6c219608fd'),
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283ddbff76fe8ba8a1aa3c271d72', 1795971472383835, 'client_created', 'operator', NULL, 'client', '\x01a2283ddbff7e168d91a4a65604354f', NULL, '{"client_id":"rZAFXdpgfNvse5KfUhKMbg"}', '\x07efa72096aafc0a', '\xc04a621febea3cc55113e63738a17f90a133c404648dcad251c3fe3bec1942b4'),
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283ddca87aed8397e7a1dca5d75f', 1795971472552331, 'client_created', 'operator', NULL, 'client', '\x01a2283ddca87c8d8f59cf2a3f639a8b', NULL, '{"client_id":"DahLvtgFodFm46Gs7GFICA"}', '\x07efa72096aafc0a', '\xa1c10e0de986d30b516a29b057a66711c7ec7aae38fed99444add5ed145c77f5'),
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283ddd4f7c93a2c452e47396472c', 1795971472719229, 'client_created', 'operator', NULL, 'client', '\x01a2283ddd4f7232a80e05b76b38dca7', NULL, '{"client_id":"vK0_CYlG5tl-QxmJKy8TpQ"}', '\x07efa72096aafc0a', '\xa1754dc795d855f767093e0b1c1413ad9bab3af4bc208e88dd4ba8991c81cf08'),
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283dde37702d9f6e95d8d06f1dba', 1795971472951225, 'signed_in', 'account', '\x01a2283dd4bd7cc0b304607a966a054c', 'account', '\x01a2283dd4bd7cc0b304607a966a054c', '127.0.0.1', '{"session":"01a2283d-de37-707e-b4af-b8dc974aa519","methods":["pwd"]}', '\x07efa72096aafc0a', '\x67a16c8fc5f4410cfedb06da1e537c21eba5232273ec044ef55b01426290acee'),
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283dde5971379368cdcbe63f3d12', 1795971472985247, 'consent_given', 'account', '\x01a2283dd4bd7cc0b304607a966a054c', 'account', '\x01a2283dd4bd7cc0b304607a966a054c', '127.0.0.1', '{"client_id":"nrviEDiFrjHHsJ_Nw5BBaA","items":["email","offline_access","openid","profile","01a2283d-d43a-79c3-8ef0-cba76532e799"]}', '\x07efa72096aafc0a', '\x4d4bdd5f5ecc54bc1473ae2c3d6b6fa32acfbf928f355c9e8a745721be111336'),
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283dde637f8ebf0b240cb06a56a1', 1795971472995583, 'authorization_code_redeemed', 'client', '\x01a2283ddafe7c469e665be04717f308', 'account', '\x01a2283dd4bd7cc0b304607a966a054c', '127.0.0.1', '{"client_id":"nrviEDiFrjHHsJ_Nw5BBaA","grant":"01a2283d-de59-76d6-b470-862ac9871705"}', '\x07efa72096aafc0a', '\xacfa3c1957f6450c4e323969a528beac4f278680f0d9ad288b1caebc1137fca5'),
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283dde8c76c48b22f2fe7a55ec9d', 1795971473036824, 'authorization_code_redeemed', 'client', '\x01a2283ddafe7c469e665be04717f308', 'account', '\x01a2283dd4bd7cc0b304607a966a054c', '127.0.0.1', '{"client_id":"nrviEDiFrjHHsJ_Nw5BBaA","grant":"01a2283d-de88-77fa-a9f2-09ffd4825b48"}', '\x07efa72096aafc0a', '\xdb46d8a28295d8fb316859ffbb31ffba6d693d5a7bf3f11d88b649667718c500'),
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283ddeca76c6bcee5f3ccc3c2d27', 1795971473098047, 'authorization_code_redeemed', 'client', '\x01a2283ddafe7c469e665be04717f308', 'account', '\x01a2283dd4bd7cc0b304607a966a054c', '127.0.0.1', '{"client_id":"nrviEDiFrjHHsJ_Nw5BBaA","grant":"01a2283d-dec3-7b5b-8b45-cb5dde5624a4"}', '\x07efa72096aafc0a', '\xa04722610190cd26dba07f0169108ef5920e940688ebe0350230357f9589aad6'),
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283ddede7aacb6d209571cd6e085', 1795971473118716, 'grant_revoked', 'client', '\x01a2283ddafe7c469e665be04717f308', 'account', '\x01a2283dd4bd7cc0b304607a966a054c', '127.0.0.1', '{"client_id":"nrviEDiFrjHHsJ_Nw5BBaA","grant":"01a2283d-dec3-7b5b-8b45-cb5dde5624a4"}', '\x07efa72096aafc0a', '\xb60e4dfa67ce4b84f52952bbf2b2877d0d33516fd8dbbc702a84e77b1e537bd6'),
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283ddf017d0b953a88b767ac93a0', 1795971473153855, 'authorization_code_redeemed', 'client', '\x01a2283ddb5b72e99ec338b4892c4f83', 'account', '\x01a2283dd4bd7cc0b304607a966a054c', '127.0.0.1', '{"client_id":"71WQJp-yssWtmXCDRz8nOQ","grant":"01a2283d-def9-7f93-9a24-1b5e59da1460"}', '\x07efa72096aafc0a', '\x1a42b1d032f0225e3b79ac9eac3432830279246faeeee8b78bae9171011f1603'),
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283ddf1977fb9113715f3b730898', 1795971473177430, 'authorization_code_redeemed', 'client', '\x01a2283ddb5b72e99ec338b4892c4f83', 'account', '\x01a2283dd4bd7cc0b304607a966a054c', '127.0.0.1', '{"client_id":"71WQJp-yssWtmXCDRz8nOQ","grant":"01a2283d-df12-72fb-96b2-4c33949d5a7c"}', '\x07efa72096aafc0a', '\x6f08324c7684b2812912afd7b6eec906089308c9ad017f411a4d225c67c772ca'),
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283ddf357d6f913d14d982ef9cda', 1795971473205904, 'access_token_revoked', 'client', '\x01a2283ddb5b72e99ec338b4892c4f83', 'client', '\x01a2283ddb5b72e99ec338b4892c4f83', '127.0.0.1', '{"client_id":"71WQJp-yssWtmXCDRz8nOQ","jti":"AaIoPd8ScvuWskwzlJ1afAGiKD3fGXX9hepL6Mz9mAI"}', '\x07efa72096aafc0a', '\xc3dc0c79ef5045d25c5da76fc60051c77a7ad42dc6b9d83b2cc9d99bb4c5cd6f'),
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283ddf947a40b904e3fd516a0d11', 1795971473300495, 'signed_in', 'account', '\x01a2283dd4bd7cc0b304607a966a054c', 'account', '\x01a2283dd4bd7cc0b304607a966a054c', '127.0.0.1', '{"session":"01a2283d-df94-7da5-af8e-7b292073ba7f","methods":["pwd"]}', '\x07efa72096aafc0a', '\x85f8b96f8ef3abdd0829a67e958fd8e9f6c921c86b11afbfb6ce9c7f18241a61'),
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283ddf9b78738fbfa1f8346f29e1', 1795971473307260, 'authorization_code_redeemed', 'client', '\x01a2283ddb5b72e99ec338b4892c4f83', 'account', '\x01a2283dd4bd7cc0b304607a966a054c', '127.0.0.1', '{"client_id":"71WQJp-yssWtmXCDRz8nOQ","grant":"01a2283d-df98-7bd9-87c0-f4f9eab9732d"}', '\x07efa72096aafc0a', '\xc81e2ee193d12bb25fbc32f6fa1fe3b6b8e7448df159ab8c3d33aafa90117b24'),
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283ddfb17988b58e28f277c27dd3', 1795971473329909, 'signed_out', 'account', '\x01a2283dd4bd7cc0b304607a966a054c', 'account', '\x01a2283dd4bd7cc0b304607a966a054c', '127.0.0.1', '{"session":"01a2283d-df94-7da5-af8e-7b292073ba7f"}', '\x07efa72096aafc0a', '\x29d2a3d4bce839e00c77901590c2bd7e18bf62aca5655fa149dc12bcb103e70f'),
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283de00e74d1bdbff0b9444a941d', 1795971473422934, 'sign_in_failed', 'anonymous', NULL, 'account', '\x01a2283dd4bd7cc0b304607a966a054c', '127.0.0.1', '{"reason":"wrong_password"}', '\x07efa72096aafc0a', '\x515b0cd658640b0dcbf74d91615129bd524392bc7c375cac246bb0a5ba84d2a8'),
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283de054744d93cf4667bea8fa5e', 1795971473492030, 'signed_in', 'account', '\x01a2283dd6707d49930a12c4ee0db307', 'account', '\x01a2283dd6707d49930a12c4ee0db307', '127.0.0.1', '{"session":"01a2283d-e054-7541-89d5-6804d5c79da4","methods":["pwd"]}', '\x07efa72096aafc0a', '\xf52397da14ee3dd5f3f5115830a229481c2447a5c96daee57ae1cd62723f923e'),
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283de05c78d7ae283b57cb562935', 1795971473500069, 'authorization_code_redeemed', 'client', '\x01a2283ddb5b72e99ec338b4892c4f83', 'account', '\x01a2283dd6707d49930a12c4ee0db307', '127.0.0.1', '{"client_id":"71WQJp-yssWtmXCDRz8nOQ","grant":"01a2283d-e058-7b17-a0c0-be466d80ff9f"}', '\x07efa72096aafc0a', '\x9fea14abd3d9e744954f94a3cad6abf112041fbcc2965ebdb7657a7fd01a3dda'),
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283de0b1789cb54c086981a933e0', 1795971473585914, 'account_locked', 'operator', NULL, 'account', '\x01a2283dd6707d49930a12c4ee0db307', NULL, '{}', '\x07efa72096aafc0a', '\xace0149ede13d73949e855f5d1185e63ab6c8b1534407e0b6ed839980f82f903'),
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283de115798b8e1319b25777c55a', 1795971473685440, 'account_deleted', 'operator', NULL, 'account', '\x01a2283dd9a8731c8c31db72c91bfde1', NULL, '{}', '\x07efa72096aafc0a', '\xd84e86fab4b3addedf76314ecfeeb3d43140103e4b6e1262935aa2a321e84b79'),
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283de1317178a95fd946f1cb2245', 1795971473713059, 'access_token_revoked', 'client', '\x01a2283ddbff7e168d91a4a65604354f', 'client', '\x01a2283ddbff7e168d91a4a65604354f', '127.0.0.1', '{"client_id":"rZAFXdpgfNvse5KfUhKMbg","jti":"AAAAAAAAAAEBoig94S946J0OObGQbs34"}', '\x07efa72096aafc0a', '\x4dc620ad356ea6d9d48b484e96074a48379b7994228740dde7df490b22f7dab2'),
	('\x01a2283de2e27cefbedde535b95123ff', '\x01a2283de2e27663ad36b5647b7a8fdf', 1795971474146335, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a2283de2e27586954b2c3595a4611c', NULL, '{"kid":"QOp2PTNwOHu-7V7UZSRs2Xeyo_wBHNWyLlDLwtbCbjc","alg":"RS256"}', '\x07efa72096aafc0a', '\x6f6924241a5fbe6a39e64a91131a95ce746c94d12ccfd8c238cc905fb7ceea79'),
	('\x01a2283de2e27cefbedde535b95123ff', '\x01a2283de2e27bdda4d57041a718cb7e', 1795971474146335, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a2283de2e27f178b257d6fef6ba0c4', NULL, '{"kid":"JYqp_XOmTItUbShAIm2R7VaFFOAOP7VZFAHfEpsGNFc","alg":"ES256"}', '\x07efa72096aafc0a', '\x1edd6a5105bd09fb01e3011d9799905ea94c59f08d8516082459a2af2546c520'),
	('\x01a2283dccbd73d69860eefc7510e92d', '\x01a2283de2e271758cea0cde2e666cfc', 1795971474146335, 'tenant_created', 'operator', NULL, 'tenant', '\x01a2283de2e27cefbedde535b95123ff', NULL, '{"slug":"globex"}', '\x07efa72096aafc0a', '\x006354496cae2059c571ae6a6df03544616271213233ad985c3bf291e8b405a0'),
	('\x01a2283de2e27cefbedde535b95123ff', '\x01a2283de38c7a599d62a335bc6bfa1a', 1795971474316506, 'account_created', 'operator', NULL, 'account', '\x01a2283de38c7c1abdc297b04b277bd9', NULL, '{}', '\x07efa72096aafc0a', '\x1e321a9ce85947bff1a4ac08a78b95731ba11649db86951e4bc8d2ddc9b5cbd2'),
	('\x01a2283de2e27cefbedde535b95123ff', '\x01a2283de454749bad78011c922ff813', 1795971474516084, 'client_created', 'operator', NULL, 'client', '\x01a2283de45479d88fd4071276f470ab', NULL, '{"client_id":"D71FD2_-AHJU0x2_23S4jg"}', '\x07efa72096aafc0a', '\xcd9a6779d7ed5bdac3ae30bee51b7584f8d740c97f9fbf09973a273bc3589bb4'),
	('\x01a2283de2e27cefbedde535b95123ff', '\x01a2283de4c175eda875d956a2ae8885', 1795971474625347, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a2283de4c172f7ba3a34a7917ad4cc', NULL, '{"kid":"1NaY7VH0JxHwfvRlFFNnZRU2tpeH6kY-qgTEkP5vtpM","alg":"ES256"}', '\x07efa72096aafc0a', '\x3a9ed370afb75a2172f8d21682ec9ed04124251d58569d2cb73a8a84b8bd1c3d'),
	('\x01a2283dccbd73d69860eefc7510e92d', '\x01a2283de52673279836a71b5106cb52', 1795971474726274, 'tenant_suspended', 'operator', NULL, 'tenant', '\x01a2283de2e27cefbedde535b95123ff', NULL, '{"slug":"globex"}', '\x07efa72096aafc0a', '\xb37c95030a33422435279609db603773101325ce8f1075cefa7deae00e6129ab');
INSERT INTO public.audit_heads VALUES
	('\x01a2283dcdeb7282b8c8a072647822da', 2, '\x01a2283dcdeb7543a99e8ac44f3985fe', '\xe0b1b22bdc474ca8a0f8d2331fb814e1c7ba4f2b03df54a2f069749dd967131b', '\xa319ccc2c81923f679630f6bcb3061ff7e87242cf5913ce7160613b19fbce50b', 1795971469848810),
	('\x01a2283dd2327e9cb30171101a06f565', 33, '\x01a2283de1317178a95fd946f1cb2245', '\xf22c08c3ea1fd3ca8debc290e9cf91b87b74c124700719d386c02f1f9b7774be', '\xe186cf3ebab2b7d40dc851fd62583971d474473b92db1d2619dac66233880a18', 1795971474142522),
	('\x01a2283de2e27cefbedde535b95123ff', 5, '\x01a2283de4c175eda875d956a2ae8885', '\x235c90b14d8f87e3da0383d28dc270392d5c040a78543da46d900189ee597e42', '\x0361143dc081383346c25ee22b73a511587d63fd8e82d194ac90892358186bda', 1795971475148459),
	('\x01a2283dccbd73d69860eefc7510e92d', 10, '\x01a2283de52673279836a71b5106cb52', '\x1be05c0e3ca3207b3c3c3fb0c9b8c5e4277dc3f336a716113e8c105d3f0e2c7f', '\x2979edfe60339dcb7b5bc0461bf29f719a2e9ad42f487c56c40fa30376937fdf', 1795971475148459);
INSERT INTO public.audit_seals VALUES
	('\x01a2283dcdeb7282b8c8a072647822da', 1, '\x01a2283dcdeb7027a14d0291db49b428', NULL, '\x966563cf25e3f7387df7c7e3723dcd0b942662545ea4048aaf5b1ba49073802e'),
	('\x01a2283dcdeb7282b8c8a072647822da', 2, '\x01a2283dcdeb7543a99e8ac44f3985fe', '\x01a2283dcdeb7027a14d0291db49b428', '\xe0b1b22bdc474ca8a0f8d2331fb814e1c7ba4f2b03df54a2f069749dd967131b'),
	('\x01a2283dccbd73d69860eefc7510e92d', 1, '\x01a2283dccbd770b9e075a820c86e5c9', NULL, '\xa3b4019a2a11c53472a5ebe8c4d141a9d07ad5506b98eb2fdedd1d4bba24c5ba'),
	('\x01a2283dccbd73d69860eefc7510e92d', 2, '\x01a2283dccbd78e4881efdf234dd0173', '\x01a2283dccbd770b9e075a820c86e5c9', '\xd6686a9bce6f1b98fc90c27144c187e41d60668b455a37d4e0b97bbc3510afeb'),
	('\x01a2283dccbd73d69860eefc7510e92d', 3, '\x01a2283dccbd7d3db38439a38570ca45', '\x01a2283dccbd78e4881efdf234dd0173', '\xc2623f5aeb668d5b12a9108342cde8bb34cbcb9fb36a8db2c63234f0a8f095dc'),
	('\x01a2283dccbd73d69860eefc7510e92d', 4, '\x01a2283dcdeb76198546f1cc4a0e9bfb', '\x01a2283dccbd7d3db38439a38570ca45', '\xdc6891e0a016810957dc023d37e953d33fcd51d84fb025b8f1053537c87983d4'),
	('\x01a2283dccbd73d69860eefc7510e92d', 5, '\x01a2283dce277a428c55d3ae73150ed6', '\x01a2283dcdeb76198546f1cc4a0e9bfb', '\xeedbafd89809c386a250e4faa626060d2199ba2741f304f494bce27d9237cb04'),
	('\x01a2283dccbd73d69860eefc7510e92d', 6, '\x01a2283dcedf78909ac64f4dc1200a41', '\x01a2283dce277a428c55d3ae73150ed6', '\x2bcf7b0c159925ce8c752be8134f6240d59e27712451217731c446d9cca6f6fe'),
	('\x01a2283dccbd73d69860eefc7510e92d', 7, '\x01a2283dcedf79b09a503c7d4994e7ea', '\x01a2283dcedf78909ac64f4dc1200a41', '\xc35aadc3222af5626649fc9f90dfe368170bff30a6589b045a2fa3f1570859b5'),
	('\x01a2283dccbd73d69860eefc7510e92d', 8, '\x01a2283dd2327d4cb0ec6437ff79aee6', '\x01a2283dcedf79b09a503c7d4994e7ea', '\x6f072afb41ea028aa77a18d74bcfc6c762805ffe5c5cb44985d428e5fed6d895'),
	('\x01a2283dd2327e9cb30171101a06f565', 1, '\x01a2283dd23276e1996c29dc8bc8dc49', NULL, '\x9ca93d3fb5d95f094a43ca54b49e4bb5e9a0e9dfabf3276ebf02081c6b04f818'),
	('\x01a2283dd2327e9cb30171101a06f565', 2, '\x01a2283dd232792d987f3195b5af1914', '\x01a2283dd23276e1996c29dc8bc8dc49', '\x4e63b2661d83c2d775716548eec7a13fa88ad9bab3b828420cb4fe5bf9085f1e'),
	('\x01a2283dd2327e9cb30171101a06f565', 3, '\x01a2283dd31472659b8fa762452a98de', '\x01a2283dd232792d987f3195b5af1914', '\xbe489c708b241921e2d995fd9d3bf01008e5c0960a227ffbcbf1852a38dc57a9'),
	('\x01a2283dd2327e9cb30171101a06f565', 4, '\x01a2283dd43a74dfb5e6a16a189fc231', '\x01a2283dd31472659b8fa762452a98de', '\xdfb3d8012dd5fc245de26119c255c024517a6c67875f98d4ee8e2a3960cc29d7'),
	('\x01a2283dd2327e9cb30171101a06f565', 5, '\x01a2283dd4bd7ea4b3472dcf7c3e8547', '\x01a2283dd43a74dfb5e6a16a189fc231', '\xe1b07cfc318cd8bae86e0e1345b2f4ed06b30061d84a3c08adbe0d958857825b'),
	('\x01a2283dd2327e9cb30171101a06f565', 6, '\x01a2283dd6237fe49b81867f3913b383', '\x01a2283dd4bd7ea4b3472dcf7c3e8547', '\x96dafaee7fc4a9834ae4bfa13372e87708d2ad673024cf1401510ddc9997d565'),
	('\x01a2283dd2327e9cb30171101a06f565', 7, '\x01a2283dd6707e57a60846a72bdb21be', '\x01a2283dd6237fe49b81867f3913b383', '\x787c597543b1d32f027871e574706d8b299833454af3abe01d57678a4e2ed82f'),
	('\x01a2283dd2327e9cb30171101a06f565', 8, '\x01a2283dd8ec77949edd8e7aec74367a', '\x01a2283dd6707e57a60846a72bdb21be', '\x245ed98eb93a069c26a65c212d71a02d02001b9ca0eafb3000ebd464b4efa9cc'),
	('\x01a2283dd2327e9cb30171101a06f565', 9, '\x01a2283dd8ec7e9590b0d19078438123', '\x01a2283dd8ec77949edd8e7aec74367a', '\x1fe6683d43e1d5c23071acc64140aa41fc0852136aa14b033ef6eb24ef3a0477'),
	('\x01a2283dd2327e9cb30171101a06f565', 10, '\x01a2283dd9a8731cad116b4c230e9a4a', '\x01a2283dd8ec7e9590b0d19078438123', '\x7b7992ef0025adddc4171bb2ae916e0d778ad4e793fc23da56dd48128049d14a'),
	('\x01a2283dd2327e9cb30171101a06f565', 11, '\x01a2283ddafe7e7b964c4db6d84a8813', '\x01a2283dd9a8731cad116b4c230e9a4a', '\x7db9e535fafd5da7bbb30edcaff5d4231238ed3f1ea9b1b611b357cf3d1feebd'),
	('\x01a2283dd2327e9cb30171101a06f565', 12, '\x01a2283ddb5b734b8c5b95d3c9f6745e', '\x01a2283ddafe7e7b964c4db6d84a8813', '\x378f4a095ea93d8489044e7225c5a9baf0327685a3ced0938df2c6b701ad5a14'),
	('\x01a2283dd2327e9cb30171101a06f565', 13, '\x01a2283ddbff76fe8ba8a1aa3c271d72', '\x01a2283ddb5b734b8c5b95d3c9f6745e', '\x3ff6ca25d30c8bdc8394736f044f140816e710fc23ff31511c0c5c89c37bd00f'),
	('\x01a2283dd2327e9cb30171101a06f565', 14, '\x01a2283ddca87aed8397e7a1dca5d75f', '\x01a2283ddbff76fe8ba8a1aa3c271d72', '\xa59bbcf1f8d312eece46b1dc0592f512c48cf99edda3a4f8d2c7441c03e3ac3c'),
	('\x01a2283dd2327e9cb30171101a06f565', 15, '\x01a2283ddd4f7c93a2c452e47396472c', '\x01a2283ddca87aed8397e7a1dca5d75f', '\xc5e0ea07bfa79cda6ee40d639c524aa0a3e23e5b8a3b26c0dd4032e45a45ab67'),
	('\x01a2283dd2327e9cb30171101a06f565', 16, '\x01a2283dde37702d9f6e95d8d06f1dba', '\x01a2283ddd4f7c93a2c452e47396472c', '\x8899e437538bc3d7f51b0fa81129c641aa6330d33c9cbc06758282c36df3ed37'),
	('\x01a2283dd2327e9cb30171101a06f565', 17, '\x01a2283dde5971379368cdcbe63f3d12', '\x01a2283dde37702d9f6e95d8d06f1dba', '\x546f6224778ba9e1e71308bdd2c0f340785a7bf0f59b1b4cff7bb8893c0118d7'),
	('\x01a2283dd2327e9cb30171101a06f565', 18, '\x01a2283dde637f8ebf0b240cb06a56a1', '\x01a2283dde5971379368cdcbe63f3d12', '\x5e5fee4bf97db1373e04840723f5b975cb2e2006dbcfd838ad4e1ac3ec4a46fa'),
	('\x01a2283dd2327e9cb30171101a06f565', 19, '\x01a2283dde8c76c48b22f2fe7a55ec9d', '\x01a2283dde637f8ebf0b240cb06a56a1', '\x02a10ef734e73e05971fa7fc67cbb3ebeb5e38c759e0ead7f482a796d25eaf96'),
	('\x01a2283dd2327e9cb30171101a06f565', 20, '\x01a2283ddeca76c6bcee5f3ccc3c2d27', '\x01a2283dde8c76c48b22f2fe7a55ec9d', '\xca025514c1df77c825b52ea388d2ab03e3f89cae7474d6e5156f0e03c078c142'),
	('\x01a2283dd2327e9cb30171101a06f565', 21, '\x01a2283ddede7aacb6d209571cd6e085', '\x01a2283ddeca76c6bcee5f3ccc3c2d27', '\x8f712e0e07a505b14317a0fdda4b5ecc805ace8f62dc66b9717609f5876d3762'),
	('\x01a2283dd2327e9cb30171101a06f565', 22, '\x01a2283ddf017d0b953a88b767ac93a0', '\x01a2283ddede7aacb6d209571cd6e085', '\x3c17c223627c446fdc5ad6fec6a7312b3fa6f6426c61b0aae2d2e42f5760229f'),
	('\x01a2283dd2327e9cb30171101a06f565', 23, '\x01a2283ddf1977fb9113715f3b730898', '\x01a2283ddf017d0b953a88b767ac93a0', '\xde16d988e50525f658a24bf3fe1ca6b97ec830ea31cf382780ef92196366795c'),
	('\x01a2283dd2327e9cb30171101a06f565', 24, '\x01a2283ddf357d6f913d14d982ef9cda', '\x01a2283ddf1977fb9113715f3b730898', '\xdbc1e541b47a9e8949fa2385611db118aeb3642622509297512d776f1a638074'),
	('\x01a2283dd2327e9cb30171101a06f565', 25, '\x01a2283ddf947a40b904e3fd516a0d11', '\x01a2283ddf357d6f913d14d982ef9cda', '\x2b7174f31039949ad346ce49d0b9761a37edbffc6ce0c9ae9286f5294a7776f5'),
	('\x01a2283dd2327e9cb30171101a06f565', 26, '\x01a2283ddf9b78738fbfa1f8346f29e1', '\x01a2283ddf947a40b904e3fd516a0d11', '\x2787781cf7163f31e75a866f5e7fe2d8b34a507bacfd06b6baeac2dc366f2784'),
	('\x01a2283dd2327e9cb30171101a06f565', 27, '\x01a2283ddfb17988b58e28f277c27dd3', '\x01a2283ddf9b78738fbfa1f8346f29e1', '\xcd5bcc4c53db48e170236d696f9e4c928a0a2fbdb7f29c59f03b9f1de4c45b84'),
	('\x01a2283dd2327e9cb30171101a06f565', 28, '\x01a2283de00e74d1bdbff0b9444a941d', '\x01a2283ddfb17988b58e28f277c27dd3', '\x3107221c5a5b6ce3420f7190517bfb1727deed6cdf492c81239df4b068917907'),
	('\x01a2283dd2327e9cb30171101a06f565', 29, '\x01a2283de054744d93cf4667bea8fa5e', '\x01a2283de00e74d1bdbff0b9444a941d', '\x53a2bb8b84d4b7288ba210463d5cebf52f380e6974896918eb7951268dc42a44'),
	('\x01a2283dd2327e9cb30171101a06f565', 30, '\x01a2283de05c78d7ae283b57cb562935', '\x01a2283de054744d93cf4667bea8fa5e', '\xe0fddff5cd9e528a0149f8b6ad00dd26953b50ca54190f4d7dd6b08e94c9819f'),
	('\x01a2283dd2327e9cb30171101a06f565', 31, '\x01a2283de0b1789cb54c086981a933e0', '\x01a2283de05c78d7ae283b57cb562935', '\xb6978f92f80fc1229fc521ea0688e8a32674cac36c6ffaa5356f4b01ac8fcde5'),
	('\x01a2283dd2327e9cb30171101a06f565', 32, '\x01a2283de115798b8e1319b25777c55a', '\x01a2283de0b1789cb54c086981a933e0', '\xf0faea1cd9829a9a30142864696054a1ee527e765768ccfd6825b8e94dc4e360'),
	('\x01a2283dd2327e9cb30171101a06f565', 33, '\x01a2283de1317178a95fd946f1cb2245', '\x01a2283de115798b8e1319b25777c55a', '\xf22c08c3ea1fd3ca8debc290e9cf91b87b74c124700719d386c02f1f9b7774be'),
	('\x01a2283de2e27cefbedde535b95123ff', 1, '\x01a2283de2e27663ad36b5647b7a8fdf', NULL, '\x4895e3847040d9a354e3c6e4d5c99eeb84a4974e575e903cedd5f90a84dead0a'),
	('\x01a2283de2e27cefbedde535b95123ff', 2, '\x01a2283de2e27bdda4d57041a718cb7e', '\x01a2283de2e27663ad36b5647b7a8fdf', '\x20e60e2a2314664d8ec52ef9ddf35db8df075a4266037b0bf7fddf6d21198f9b'),
	('\x01a2283de2e27cefbedde535b95123ff', 3, '\x01a2283de38c7a599d62a335bc6bfa1a', '\x01a2283de2e27bdda4d57041a718cb7e', '\x0c98c091137ea7eb2b0f33359c2e8625bda6756b9e22aaa9d17a3ba1550a73da'),
	('\x01a2283de2e27cefbedde535b95123ff', 4, '\x01a2283de454749bad78011c922ff813', '\x01a2283de38c7a599d62a335bc6bfa1a', '\x5f66ec1367842ef5c3a906869a04861283fe2c3a50a680c9e6d3cbecf0826ec8'),
	('\x01a2283de2e27cefbedde535b95123ff', 5, '\x01a2283de4c175eda875d956a2ae8885', '\x01a2283de454749bad78011c922ff813', '\x235c90b14d8f87e3da0383d28dc270392d5c040a78543da46d900189ee597e42'),
	('\x01a2283dccbd73d69860eefc7510e92d', 9, '\x01a2283de2e271758cea0cde2e666cfc', '\x01a2283dd2327d4cb0ec6437ff79aee6', '\xaa82d9d14400ed0199709d373b6759a01484cc46649c350e14108c97fa564269'),
	('\x01a2283dccbd73d69860eefc7510e92d', 10, '\x01a2283de52673279836a71b5106cb52', '\x01a2283de2e271758cea0cde2e666cfc', '\x1be05c0e3ca3207b3c3c3fb0c9b8c5e4277dc3f336a716113e8c105d3f0e2c7f');
INSERT INTO public.authorization_codes VALUES
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283dde597c3c9deb34157b09335e', '\x88f95014f5d632e9f3c7fd280e6b79881dd30fbe0aaff6ae9635acc0892d7870', '\x01a2283dde5976d6b470862ac9871705', 'https://rp.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', 'f547967ee98ddc66', 1795971472985247, 1795971532985247, 1795971472995583),
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283dde8874a79719149ff9af4f75', '\x7d537ae84f34c5ffd32acdb974c8318ccc082acce588a0889fb1cda48108f4a2', '\x01a2283dde8877faa9f209ffd4825b48', 'https://rp.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', '206f79fe79046ddc', 1795971473032815, 1795971533032815, 1795971473036824),
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283ddec372e98cc8b180242d1443', '\x7ad457fcf1fbc97cc952ed6c530452e2bfd2133ec6bea933966fc0f176cdd9a2', '\x01a2283ddec37b5b8b45cb5dde5624a4', 'https://rp.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', 'bf076b38d62b1a23', 1795971473091973, 1795971533091973, 1795971473098047),
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283ddef971119c2b0addf7b5909f', '\x6eaed59a6dc51c72731ef138dfbc544bb573560df404b00fef0a6eda54153951', '\x01a2283ddef97f939a241b5e59da1460', 'https://app.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', 'a666234e26bc701e', 1795971473145323, 1795971533145323, 1795971473153855),
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283ddf127fa09f7394cdecd69db0', '\x57d7e413ce3307cd5b15eeec11abf2bf7be59bfaec10b64f07095dfbcac13e5d', '\x01a2283ddf1272fb96b24c33949d5a7c', 'https://app.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', '3aa25c074a90bfbf', 1795971473170262, 1795971533170262, 1795971473177430),
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283ddf987b69ad64864cb29ea5ea', '\xf943e4823b9a2b61832b6a6fcae653bf5bd6f11f18487809ebde86db2dc83155', '\x01a2283ddf987bd987c0f4f9eab9732d', 'https://app.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', '5cca9bf4be927c08', 1795971473304757, 1795971533304757, 1795971473307260),
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283de05873e581164e277d0499c9', '\x566689f362b49b463f6327720d7b15a112430094f8e080ea49fc4dc78c4d42b4', '\x01a2283de0587b17a0c0be466d80ff9f', 'https://app.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', 'a4a05da94f0a3dd0', 1795971473496786, 1795971533496786, 1795971473500069);
INSERT INTO public.authorization_requests VALUES
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283ddd7d7ef8b33851b74c71b832', '\x1d842ae2cf8e68a90a0e4d3117de8fe2f67efa12747cd46e92df4c74a1cb2c11', '\x01a2283ddafe7c469e665be04717f308', '{"redirect_uri":"https://rp.example.com/cb","state":"e7a3013ba04766e0","scope":"email offline_access openid profile","audience":["https://api.example.com","http://localhost:8080/t/acme"],"consent_items":["email","offline_access","openid","profile","01a2283d-d43a-79c3-8ef0-cba76532e799"],"nonce":"f547967ee98ddc66","code_challenge":"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM","prompt":{"none":false,"login":false,"consent":false,"select_account":false},"max_age":null,"hint_sub":null,"login_hint":null,"response_mode":"query","ui_locales":[]}', 1795971472765118, 1795978672765118, 1795971472985247),
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283ddf4c7e49954f1158f6e2ca62', '\x12ac7b122257a4edd19f6025e0294308101e3bd0f23b04f51d0da4c2850ae01c', '\x01a2283ddb5b72e99ec338b4892c4f83', '{"redirect_uri":"https://app.example.com/cb","state":"895113bc22d6cd6c","scope":"email openid profile","audience":["http://localhost:8080/t/acme"],"consent_items":["email","openid","profile"],"nonce":"5cca9bf4be927c08","code_challenge":"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM","prompt":{"none":false,"login":false,"consent":false,"select_account":false},"max_age":null,"hint_sub":null,"login_hint":null,"response_mode":"query","ui_locales":[]}', 1795971473228393, 1795978673228393, 1795971473304757),
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283ddfb7786d9c4143bb24fe7cba', '\xad8392882f4f7f074ac50fd4304611b4e4c7738a56a4f5aa20b08284ec7f1899', '\x01a2283ddafe7c469e665be04717f308', '{"redirect_uri":"https://rp.example.com/cb","state":"aa2083e8c83d9ac0","scope":"email offline_access openid profile","audience":["https://api.example.com","http://localhost:8080/t/acme"],"consent_items":["email","offline_access","openid","profile","01a2283d-d43a-79c3-8ef0-cba76532e799"],"nonce":"73f52dc40669e328","code_challenge":"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM","prompt":{"none":false,"login":false,"consent":false,"select_account":false},"max_age":null,"hint_sub":null,"login_hint":null,"response_mode":"query","ui_locales":[]}', 1795971473335901, 1795978673335901, NULL),
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283de01275ba9ca31e1e28338dd1', '\xc84eb0d2172efea98e539486a5b42004cbf644c7d2e6fcae005b72206f58c936', '\x01a2283ddafe7c469e665be04717f308', '{"redirect_uri":"https://rp.example.com/cb","state":"59380631a68d66c7","scope":"email offline_access openid profile","audience":["https://api.example.com","http://localhost:8080/t/acme"],"consent_items":["email","offline_access","openid","profile","01a2283d-d43a-79c3-8ef0-cba76532e799"],"nonce":"386fd80bade3a4d6","code_challenge":"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM","prompt":{"none":false,"login":false,"consent":false,"select_account":false},"max_age":null,"hint_sub":null,"login_hint":null,"response_mode":"query","ui_locales":[]}', 1795971473426176, 1795978673426176, NULL),
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283de022790a8a9d26432ba02aec', '\x4cf1e4c11e0855533001a40359e82c24d091dae485082ade6ac55a2f319114be', '\x01a2283ddb5b72e99ec338b4892c4f83', '{"redirect_uri":"https://app.example.com/cb","state":"9464f93cd7894627","scope":"email openid profile","audience":["http://localhost:8080/t/acme"],"consent_items":["email","openid","profile"],"nonce":"a4a05da94f0a3dd0","code_challenge":"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM","prompt":{"none":false,"login":false,"consent":false,"select_account":false},"max_age":null,"hint_sub":null,"login_hint":null,"response_mode":"query","ui_locales":[]}', 1795971473442500, 1795978673442500, 1795971473496786);
INSERT INTO public.change_counter VALUES
	(1, 14);
INSERT INTO public.change_log VALUES
	(1, '\x01a2283dccbd73d69860eefc7510e92d'),
	(2, '\x01a2283dcdeb7282b8c8a072647822da'),
	(3, '\x01a2283dd2327e9cb30171101a06f565'),
	(4, '\x01a2283dd2327e9cb30171101a06f565'),
	(5, '\x01a2283dd2327e9cb30171101a06f565'),
	(6, '\x01a2283dd2327e9cb30171101a06f565'),
	(7, '\x01a2283dd2327e9cb30171101a06f565'),
	(8, '\x01a2283dd2327e9cb30171101a06f565'),
	(9, '\x01a2283dd2327e9cb30171101a06f565'),
	(10, '\x01a2283dd2327e9cb30171101a06f565'),
	(11, '\x01a2283de2e27cefbedde535b95123ff'),
	(12, '\x01a2283de2e27cefbedde535b95123ff'),
	(13, '\x01a2283de2e27cefbedde535b95123ff'),
	(14, '\x01a2283de2e27cefbedde535b95123ff');
INSERT INTO public.client_origins VALUES
	('\x01a2283dd2327e9cb30171101a06f565', 'https://app.example.com', '\x01a2283ddb5b72e99ec338b4892c4f83');
INSERT INTO public.clients VALUES
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283ddafe7c469e665be04717f308', 'nrviEDiFrjHHsJ_Nw5BBaA', 'Shop', '{"redirect_uris":["https://rp.example.com/cb"],"token_endpoint_auth_method":null,"grant_types":["authorization_code","refresh_token"],"scopes":[],"resources":["https://api.example.com"],"pkce":"unless_nonce","id_token_claims":"full","id_token_signed_response_alg":"RS256","consent":"remember","origins":[],"online_refresh":false,"refresh_grace":null,"post_logout_redirect_uris":["https://rp.example.com/bye"]}', '\x3b6eb38e0739de5fe77198cf4775451ee759d1af4357d89ad0e17bf6a13c34d3', 1795971472126628, 1795971472126628, NULL),
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283ddb5b72e99ec338b4892c4f83', '71WQJp-yssWtmXCDRz8nOQ', 'Phone', '{"redirect_uris":["https://app.example.com/cb"],"token_endpoint_auth_method":"none","grant_types":["authorization_code","refresh_token"],"scopes":[],"resources":[],"pkce":"required","id_token_claims":"full","id_token_signed_response_alg":"RS256","consent":"implied","origins":[],"online_refresh":true,"refresh_grace":null,"post_logout_redirect_uris":[]}', NULL, 1795971472219392, 1795971472219392, NULL),
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283ddbff7e168d91a4a65604354f', 'rZAFXdpgfNvse5KfUhKMbg', 'Nightly', '{"redirect_uris":[],"token_endpoint_auth_method":null,"grant_types":["client_credentials"],"scopes":[],"resources":["https://api.example.com"],"pkce":"unless_nonce","id_token_claims":"full","id_token_signed_response_alg":"RS256","consent":"remember","origins":[],"online_refresh":false,"refresh_grace":null,"post_logout_redirect_uris":[]}', '\x022e9eb2818eea880a15489680a0b88e5d8bd44c89d7339468e887c3e2885e0f', 1795971472383835, 1795971472383835, NULL),
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283ddca87c8d8f59cf2a3f639a8b', 'DahLvtgFodFm46Gs7GFICA', 'Ledger', '{"redirect_uris":[],"token_endpoint_auth_method":"private_key_jwt","grant_types":["client_credentials"],"scopes":[],"resources":["https://api.example.com"],"pkce":"unless_nonce","id_token_claims":"full","id_token_signed_response_alg":"RS256","consent":"remember","origins":[],"online_refresh":false,"refresh_grace":null,"jwks":{"keys":[{"alg":"ES256","kid":"one","crv":"P-256","kty":"EC","x":"Nu7RxwhA_Zek3chI6HIwNnreQSofW6VKzQH12BAVojQ","y":"jaZryfRUmOdTkduWlz6vPP9jVuL8isjxHY0yo7Tj_Ho"}]},"post_logout_redirect_uris":[]}', NULL, 1795971472552331, 1795971472552331, NULL),
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283ddd4f7232a80e05b76b38dca7', 'vK0_CYlG5tl-QxmJKy8TpQ', 'Vault', '{"redirect_uris":[],"token_endpoint_auth_method":"client_secret_jwt","grant_types":["client_credentials"],"scopes":[],"resources":["https://api.example.com"],"pkce":"unless_nonce","id_token_claims":"full","id_token_signed_response_alg":"RS256","consent":"remember","origins":[],"online_refresh":false,"refresh_grace":null,"post_logout_redirect_uris":[]}', '\xa2def9390b8427cb3a477f3a1ea2a7204fe2d1553855a5b03a421d8d49ce5512', 1795971472719229, 1795971472719229, '\x01cc55588d67203c37bacf3c1245b02fe8f413dd21868fadd01d52ff2531277aff60eed134c53548c4e61c0dcaea6bce80aa34d8b7c2f37fdac98f391acc46ed1e8c41cbccd1f13177970a3c92142d21c8e18438f09c86849fb51bfa24761d6ea1d5e39941f5f8311505837f9a4a879fabeeaa568dc043a308f7451e650bda'),
	('\x01a2283de2e27cefbedde535b95123ff', '\x01a2283de45479d88fd4071276f470ab', 'D71FD2_-AHJU0x2_23S4jg', 'Shop', '{"redirect_uris":["https://rp.example.com/cb"],"token_endpoint_auth_method":null,"grant_types":["authorization_code"],"scopes":[],"resources":[],"pkce":"unless_nonce","id_token_claims":"full","id_token_signed_response_alg":"RS256","consent":"remember","origins":[],"online_refresh":false,"refresh_grace":null,"post_logout_redirect_uris":[]}', '\x0d45ae3e4636237fb976e8bf276250addaf70a41c99ed024fe41b64b2ba8a332', 1795971474516084, 1795971474516084, NULL);
INSERT INTO public.consents VALUES
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283dd4bd7cc0b304607a966a054c', '\x01a2283ddafe7c469e665be04717f308', '["email","offline_access","openid","profile","01a2283d-d43a-79c3-8ef0-cba76532e799"]', 1795971472985247, 1795971472985247);
INSERT INTO public.deployment VALUES
	('master_keys', 'cW-CB3qrpWHmIeDP7Mm1j8YSpy7aMRpbHx02eUuGQ3E 5mUXJLBbxanTfj0PYCOkJOjGXFz34NgOo03NP84Xfp4 4ExSZPxpgsX_K-O4QvDktjnEYdtH3Orpzzm1kpsz5-g iYG6ntR793-mY6unxjPWAwE7-6OvnKogSj4nrlh1Xhg'),
	('public_url', 'http://localhost:8080'),
	('first_setup', '2026-11-29T16:57:48Z');
INSERT INTO public.grants VALUES
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283dde5976d6b470862ac9871705', '\x01a2283dd4bd7cc0b304607a966a054c', 1, 1, '\x01a2283ddafe7c469e665be04717f308', '\x01a2283dde37707eb4afb8dc974aa519', 'email offline_access openid profile', '["https://api.example.com","http://localhost:8080/t/acme"]', 1795971472951225, 'pwd', 1795971472985247, 1811609872995583, NULL, true, NULL),
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283dde8877faa9f209ffd4825b48', '\x01a2283dd4bd7cc0b304607a966a054c', 1, 1, '\x01a2283ddafe7c469e665be04717f308', '\x01a2283dde37707eb4afb8dc974aa519', 'email offline_access openid profile', '["https://api.example.com","http://localhost:8080/t/acme"]', 1795971472951225, 'pwd', 1795971473032815, 1811609873036824, NULL, true, 1795971473055087),
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283ddec37b5b8b45cb5dde5624a4', '\x01a2283dd4bd7cc0b304607a966a054c', 1, 1, '\x01a2283ddafe7c469e665be04717f308', '\x01a2283dde37707eb4afb8dc974aa519', 'email offline_access openid profile', '["https://api.example.com","http://localhost:8080/t/acme"]', 1795971472951225, 'pwd', 1795971473091973, 1811609873098047, 1795971473118716, true, NULL),
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283ddef97f939a241b5e59da1460', '\x01a2283dd4bd7cc0b304607a966a054c', 1, 1, '\x01a2283ddb5b72e99ec338b4892c4f83', '\x01a2283dde37707eb4afb8dc974aa519', 'email openid profile', '["http://localhost:8080/t/acme"]', 1795971472951225, 'pwd', 1795971473145323, 1811609873153855, NULL, false, NULL),
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283ddf1272fb96b24c33949d5a7c', '\x01a2283dd4bd7cc0b304607a966a054c', 1, 1, '\x01a2283ddb5b72e99ec338b4892c4f83', '\x01a2283dde37707eb4afb8dc974aa519', 'email openid profile', '["http://localhost:8080/t/acme"]', 1795971472951225, 'pwd', 1795971473170262, 1811609873177430, NULL, false, NULL),
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283ddf987bd987c0f4f9eab9732d', '\x01a2283dd4bd7cc0b304607a966a054c', 1, 1, '\x01a2283ddb5b72e99ec338b4892c4f83', '\x01a2283ddf947da5af8e7b292073ba7f', 'email openid profile', '["http://localhost:8080/t/acme"]', 1795971473300495, 'pwd', 1795971473304757, 1811609873307260, NULL, false, NULL),
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283de0587b17a0c0be466d80ff9f', '\x01a2283dd6707d49930a12c4ee0db307', 1, 1, '\x01a2283ddb5b72e99ec338b4892c4f83', '\x01a2283de054754189d56804d5c79da4', 'email openid profile', '["http://localhost:8080/t/acme"]', 1795971473492030, 'pwd', 1795971473496786, 1811609873500069, NULL, false, NULL);
INSERT INTO public.known_devices VALUES
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283dde37785687de57d1cd4a070b', '\xa0c52438ae4f677c813c708b6730e35cee0f1c750a90a7ca82bb234d251ebc06', '\x01a2283dd4bd7cc0b304607a966a054c', 1, 1795971472951225, 1795971472951225, 1811523472951225),
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283ddf9473afa12d48ac7ec248cb', '\x855c9510c2d59746f4c42ec438bab80e9d94943d730a8fde57548fd4ec68b6bc', '\x01a2283dd4bd7cc0b304607a966a054c', 1, 1795971473300495, 1795971473300495, 1811523473300495),
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283de0547ca48a038dd40d3b6eda', '\x8899a8157c252b3b220c3fb730e0fbe52ccbf4312a665206bf34b0c2bd2ba2c7', '\x01a2283dd6707d49930a12c4ee0db307', 1, 1795971473492030, 1795971473492030, 1811523473492030);
INSERT INTO public.logout_requests VALUES
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283de01c7b74a242963c5b2b8635', '\x01a2283ddafe7c469e665be04717f308', '\x1d842ae2cf8e68a90a0e4d3117de8fe2f67efa12747cd46e92df4c74a1cb2c11', NULL, NULL, 'https://rp.example.com/bye', 'a state', 1795971473436424, 1795978673436424, NULL, '');
INSERT INTO public.passwords VALUES
	('\x01a2283dccbd73d69860eefc7510e92d', '\x01a2283dcedf701d8e22b3bfbaa73967', '$argon2id$v=19$m=19456,t=2,p=1$yX84A1tpEFvgPBayeFiz4Q$hQOA2f6w4CAHm1dIc6FGZ3f6Tz/MKJ43sYKbkEdA3y0', '\xfa5e676c0bf9cf0e', 1795971469023549),
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283dd4bd7cc0b304607a966a054c', '$argon2id$v=19$m=19456,t=2,p=1$lbCbqzSfrOcNZDlSs4vGqg$ud+Bf3hCDTSZPZTvlbdJ74oIqWMjn9pvc4hpnwpWzUs', '\xfa5e676c0bf9cf0e', 1795971470525200),
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283dd6707d49930a12c4ee0db307', '$argon2id$v=19$m=19456,t=2,p=1$BRIhzAlEEq6GMrDgr/5y8A$9RFI86D0dpK9MYGCntPpoy9waTWcQQ1a99npsqv0pQA', '\xfa5e676c0bf9cf0e', 1795971470960062),
	('\x01a2283de2e27cefbedde535b95123ff', '\x01a2283de38c7c1abdc297b04b277bd9', '$argon2id$v=19$m=19456,t=2,p=1$4JMVoFKG0BSDj5B87+hDgg$PMzD4OmcvYFXo0zMzdHLZMF1YNPgj53A98jrlAN1Bbk', '\xfa5e676c0bf9cf0e', 1795971474316506);
INSERT INTO public.refresh_tokens VALUES
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283dde637507be507b10c9a70933', '\xb29731ab5ae392766d3bbedc4c7b26c14bb24f723b3f38f4f8a48f08b26a9b2a', '\x01a2283dde5976d6b470862ac9871705', 1795971472995583, 1798563472995583, NULL, NULL),
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283dde9f723d81e1e217b5449662', '\x4a03885de63f7a1224ad0c1634f50fc8920cac853393ecfb76b733faf6d7effb', '\x01a2283dde8877faa9f209ffd4825b48', 1795971473055087, 1798563473055087, NULL, NULL),
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283dde8c7a2eaaafd06ff044b695', '\xa7f33ad0282184e156c1bef6c9a742e496f1548ba760a3dac66bf815cad17a6c', '\x01a2283dde8877faa9f209ffd4825b48', 1795971473036824, 1798563473036824, 1795971473055087, '\x01a2283dde9f723d81e1e217b5449662'),
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283ddeca72ff90a856c4b1a090fa', '\xae6079a3dee007f5b4541f7eaaa4392ceccc346d965da0044fb131fc5a3d1fe6', '\x01a2283ddec37b5b8b45cb5dde5624a4', 1795971473098047, 1798563473098047, NULL, NULL),
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283ddf0178b6abc790c5ccbddb6a', '\xc9d43b3f8af800827a9e0db7f139cdd8dc30f0f4000258675ea90182423991b1', '\x01a2283ddef97f939a241b5e59da1460', 1795971473153855, 1798563473153855, NULL, NULL),
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283ddf197238bfbe6eec1ca7519f', '\xf41340c0df40d2ebcd30d34c558bb14e65fe2f5817cb79b94cb3418d9577d143', '\x01a2283ddf1272fb96b24c33949d5a7c', 1795971473177430, 1798563473177430, NULL, NULL),
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283ddf9b776aa47885978ad1f4a8', '\xeb35a641c6f28a7c54eb832ae38328008c5e67416d565b088fecfaf87934baad', '\x01a2283ddf987bd987c0f4f9eab9732d', 1795971473307260, 1798563473307260, NULL, NULL),
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283de05c7ba38f139da58590f168', '\x66adc48af02fe3539c2b96efcf6b6545fd384b39e5c8f95c1f69c82ab937bd82', '\x01a2283de0587b17a0c0be466d80ff9f', 1795971473500069, 1798563473500069, NULL, NULL);
INSERT INTO public.resource_servers VALUES
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283dd43a79c38ef0cba76532e799', 'https://api.example.com', 'Things', '{"scopes":[{"scope":"read","text":"Read your things"}],"lifetime":7200,"alg":null}', 1795971470394568, 1795971470394568, '\xdc7dbb88110833ff98f72b225976bb830465d763b20c3fc7c88e961d7aae3a61');
INSERT INTO public.revoked_tokens VALUES
	('\x01a2283dd2327e9cb30171101a06f565', '\xde1655c47ddea5b96c83ab0f83d8a3404061079c90ce4c9b590878c59e6fd768', 1795978673000000),
	('\x01a2283dd2327e9cb30171101a06f565', '\xff4ea87b39e8caaca8558a4fa951a9139afb2fdb43a3dae8b2b6112c3847db8d', 1795978673000000);
INSERT INTO public.sessions VALUES
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283dde37707eb4afb8dc974aa519', 'browser', '\xa7a143391790672ec7729d27ca1f23bb82fc65743b24e53bcd44d283a22282fb', NULL, '\x01a2283dd4bd7cc0b304607a966a054c', 1, 1, 'pwd', 1795971472951225, 1795971472951225, 1795971472951225, 1796014672951225, 1796576272951225, NULL, 'Firefox/Linux', '127.0.0.1'),
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283ddf947da5af8e7b292073ba7f', 'browser', '\x74da731f0cd3cdba28780000fd458c4fbb4b15533bdb1c085dc60255f846ec60', NULL, '\x01a2283dd4bd7cc0b304607a966a054c', 1, 1, 'pwd', 1795971473300495, 1795971473300495, 1795971473300495, 1796014673300495, 1796576273300495, 1795971473329909, 'Firefox/Linux', '127.0.0.1'),
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283de054754189d56804d5c79da4', 'browser', '\x10a14b275445d708d832040b89c3a6f3b94d0194aeb1d6818677976914a815ef', NULL, '\x01a2283dd6707d49930a12c4ee0db307', 1, 1, 'pwd', 1795971473492030, 1795971473492030, 1795971473492030, 1796014673492030, 1796576273492030, NULL, 'Firefox/Linux', '127.0.0.1');
INSERT INTO public.setup_links VALUES
	('\x01a2283dccbd73d69860eefc7510e92d', '\x01a2283dce277af4a0bfcaba949409ad', '\x4f710bb8fa5502fae669c9dfe8bd4301241bbd9bfd229088c4ad5357208b4c4b', NULL, 0, 1, 1795971468839621, 1796057868839621, 1795971469023549),
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283dd8ec7d518e0100c8168c965c', '\xc0deef7e7e06990cd0df089024c496ff6bf8a5e402f0b554a84ef612af877ee8', '\x01a2283dd8ec7eee96e8460defba0293', 1, 1, 1795971471596055, 1796057871596055, NULL);
INSERT INTO public.sign_in_flows VALUES
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283ddd7d7b8d936f110af12bc334', '\x1d842ae2cf8e68a90a0e4d3117de8fe2f67efa12747cd46e92df4c74a1cb2c11', '\x01a2283ddd7d7ef8b33851b74c71b832', 1795971472765118, 1795978672765118, 1795971472951225, '\x01a2283dde37707eb4afb8dc974aa519', '\x1991dc407f318d7b2573a8eae0487d7e4eded8b09e8d5b85885eb35a1454d37f', NULL),
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283ddf4c745087986dad551770d0', '\x12ac7b122257a4edd19f6025e0294308101e3bd0f23b04f51d0da4c2850ae01c', '\x01a2283ddf4c7e49954f1158f6e2ca62', 1795971473228393, 1795978673228393, 1795971473300495, '\x01a2283ddf947da5af8e7b292073ba7f', '\x1991dc407f318d7b2573a8eae0487d7e4eded8b09e8d5b85885eb35a1454d37f', NULL),
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283ddfb77d4a9a46493ea514e93a', '\xad8392882f4f7f074ac50fd4304611b4e4c7738a56a4f5aa20b08284ec7f1899', '\x01a2283ddfb7786d9c4143bb24fe7cba', 1795971473335901, 1795978673335901, NULL, NULL, '\x1991dc407f318d7b2573a8eae0487d7e4eded8b09e8d5b85885eb35a1454d37f', NULL),
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283de0127a6e9b6627fecb664d47', '\xc84eb0d2172efea98e539486a5b42004cbf644c7d2e6fcae005b72206f58c936', '\x01a2283de01275ba9ca31e1e28338dd1', 1795971473426176, 1795978673426176, NULL, NULL, '\x1991dc407f318d7b2573a8eae0487d7e4eded8b09e8d5b85885eb35a1454d37f', NULL),
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283de0227417806c71124331ae5f', '\x4cf1e4c11e0855533001a40359e82c24d091dae485082ade6ac55a2f319114be', '\x01a2283de022790a8a9d26432ba02aec', 1795971473442500, 1795978673442500, 1795971473492030, '\x01a2283de054754189d56804d5c79da4', '\x1991dc407f318d7b2573a8eae0487d7e4eded8b09e8d5b85885eb35a1454d37f', NULL);
INSERT INTO public.signing_keys VALUES
	('\x01a2283dccbd73d69860eefc7510e92d', '\x01a2283dccbd76f0bcc41bd7cd44f7a3', '6ol4OG3QPxkzPYICcDWgBII_ifIM780LpGiFj1SX4Og', 'RS256', '{"e":"AQAB","kty":"RSA","n":"wzP4v6cUs1DqJXPsJuMnCIsvCzn2r2wJ1-DA1QxAdmK1BT82LckT1kP2J2t1sMhcrtJBzHBm-jAHM_zxmOsSt7mCKq6uhgMVXcHU0DiEwknThHLSFpnWJ_g1-YwDSZkcZi6ZfkdtYqSWPgCQLbMZHcri6IM3Tm-G5LKzbuzJsuC5pHAMRTOZRPT2EBhOmz8ofuT3SRGZ58Q5p87tHWHzJaU96vpgDnos5WqymgG5l_km6fGeVCQF4isIGT27LRg5zVdtos-h8P0vt6Bqq8vR__a7x4brrO8UrjEg-dxBDAa5cziLJEH6NPzIJcO9u0DH7BoFaLyczqD9PMBnESNo1w","alg":"RS256","kid":"6ol4OG3QPxkzPYICcDWgBII_ifIM780LpGiFj1SX4Og","use":"sig"}', '\x0189851201cd232ce35b798443257b723f8907bff85bed94587cb180b228e0d8f4b910e2fe395c80fe22b4a2b2814e00fcd32b4b3b82d6c290d53b97d91de4874224a581ba0fb2c18f12ee031f4c42bd90f05c6f6d2c9119eb0d87b41e4c7551814624e3fab17259249089cc08c1bff16152c00be357ef6f453eab72a83a75a9f8d1a12c48387bd0a1056ed2ec30e35c90abd4fa237cccca0472307b59d66486abe51145921e994a4e709453084ef1345bc7837c989552b9b9c1bbb7f3ad14b6513901a5ac94f33b5bf2a1be86f16ef0bc704fcfaac852fdbee391cb44d5e57a41ae7025cea32154c07a27bca27bf15260715d2f19973ad8a373208e28b565b1331d6e51dc0c7b094dc251ed69e868e702c5de306153a62fb574a0c2cc53785177a537feee41d858c47ca6d2da65a0c69981f86ec243138b9e8adb597eb81ad481c7fb66ea684e27b759bc3afc8989aa9c44cff2e94d5060d1fc81af83f7988a1f84e81d80346e1fd70fd076a1a3f276d8ac0bd4b6d1ec0584a50a9b80eb7b8da95e9a8db6ea364025ef7f474ff0e4ddcbd49539925b4bcd27a7ddb969e90493dbed0067b5dddd61f25f5c7b174dc1e408ff9e75efd4bc59d4c8761d611fe03eab9634f8cd127213e460cd208b9d0b56bdc8ffab8b9de312eb6dfe3f0bd1388c88e3ddafdea6445426d82e7255ebdedf7623be1b3f267aba38087d6b60280145069f5bfa693331b05ff33d498fbfea2d398dca236fe70e2cca23b86677137116351f6baf59b05bc170463feb9e5e08b27ac1ed1e9b19c086120dd5b075f0cbc7239df42e02f5808e1bfee4e118cd98df545f94df0871183e025022cc9f95cc9262fc0018d169736d107d852db914c3f20e2fd6aa5037dcef67edd16661537fa3daa8feeb03f98c84bfd54a3d04dfd90863745921db7e5c8fbdf25d7eac999556917c2b668108b1b5b5095ff43ba62b809a3c2c083dec60eeb937a90d41d43bc743c81db8ab2815447ef1703fde91fd07cd71e48474efeba9d823c3ecf5dc6fe4aa9a73a72cb345babbbba4b4e847a116e95c146f43538b84a0285daf637b05344bd71b229b35280b8332be9e18b1a6dd29dcc5eda65317fbb101fce0f3c5baf2eb295d3cd1554e4947ec08648de903ecd4b821cc77a7efb77dea39274af967b2a08abead848171a389fa80fdda8149630752ac79ed84f81b4b44472d91bb856184b3c64f31b8278da387480a246102a8af8272d407dbbd20852da28f6c4974c7e4414fa1981d79ee1765402f590a6aa40423a8a58383d35d8ed9a51cf9d07a816ba1e94ca8ed2a29862548792f89aa3c8d9da07e65f37083ed47cd12c854b3e5de7aec5a2cf7f876741c52bf4fb15940ef290dc36c32d1f656f0916333ad127e1c704110eff729573d151e88227507d6c9037474fa82c5c0f04d05cd5151afa860a5653d818e71fcd6339f6590e8f1800d11962e898ba521b2609fbf61d08ba586d88c48cf2284b1410155c67773bc255d59a66a069654016cb5a41a0858fb801e9d01b19eed384a455d3b4bbee214041ee832b9a3fb62df328123a583084ef9adc3e579799b231b0a7ab8a354d25e5ba6a487ab9d6a7f1dfaa91073028ed3d286d5c335d9bea793191c09feb2ca10ffa4b05ea5d0060c04b839de0e082c6433324111c52c57ec51aacb8ea720bd24e9e8c77f6a3e93f0e7d2735ae6e7e84623eede9f502861be990a69a0f01820257b2477b68181af67f456a971bbd8504d169a0805d434453df7867daa03ca374d087ceab0358c7f15356ecf8af92fe3a2b9009b2db5643cf610b634aa97d32444ac58fd9b2822b7a208e44f14f4cb41fb9c026dff83cee18cc6ca248d14aac4473b88cdef379cfbe12a5de1593cb214573f74c287344e55c20fa6413c569c5569a89915e7763ff43deede24cdd8e7e07c612571f82c98ed9f14d1d3dab3bc352ae48ab394edfb740ec2a2f87068f559478ed39552113533a65f7f0d6030dde28ea248e5eed5be4c662df3daa5f0927fa96bf42bbc97a2607f96b5bb0e1902fe0d1c0ee24802f7272c730817a9b00ea92e4207b025076f0574180dc792757e144f46c81cf427eded9a96255c0d2d29e5a0073e32af171ba9af5998917e789be458a438c1172804ab641a89cf5532a3d938094791241217d387aab5d778f937372bd44b85ba7eee504903e5ca5bbc84439615a37a54f093da32c8fa7fd71e9498fc9207496cbbeb5a9389ad75efff249eba7a1832496f9d2033086b30d75929018e3439cf07992fd255d2ab1a7c49bac46faadad90cd63870c900564422e5df17e9e15e000ee6b8343cefabda349e2dba0d1fdaff2a3663120474dab6bff7c990', 1795971468477327, NULL, 1795971468477327, NULL),
	('\x01a2283dccbd73d69860eefc7510e92d', '\x01a2283dccbd763e8e73959d869f60fe', 'hHR4gIjd-Fl48zJ2gkCUindO-VVOKQX44TYkRv-xNbQ', 'ES256', '{"crv":"P-256","kty":"EC","x":"EZYH7lkK0uN3RhZWIJo2ntnJhgJbh61HRHekJpAyU2k","y":"QWnzrXpodFU9ha40x4m4fZrzQJX7R5KIBK2XJcJcB6s","alg":"ES256","kid":"hHR4gIjd-Fl48zJ2gkCUindO-VVOKQX44TYkRv-xNbQ","use":"sig"}', '\x0189851201cd232ce3bbfb17db86927b4988cccb2228d1079c593ecebba8d27e0a7b39ea57c83954ccdde6009def24931da6fa709cc428718b1cd4fdfb6a096bbbd37d267881b6c721e4146a1b3c10dc2e5b929bde5098f7325ef3d861d10bf367ce1f72269d4ed862715f2093cba6bc62047f6ba835cfcfdb80f9300cabd28bb88287b49d5df069e9ef19f3412a0a5049526edb8b17f13ea6d287113b24e2dd5f221a144f8e5ec328859cd47eb9564cd8506d10cdeaea055b6b4925849b91d9bbc8035a6ac62298b4fe89b8f7ea0161d673a53701d53558b6cbb21aaf8f85fb11ee28e8b9d38bbfe33be863f6bbb9', 1795971468477327, NULL, 1795971468477327, NULL),
	('\x01a2283dcdeb7282b8c8a072647822da', '\x01a2283dcdeb7d4c8c15ec1d8dde2cb0', 'R0dJo_CtXafv4wsRXZ_gK-0y-thrke7ypp5BwKrGg5I', 'RS256', '{"e":"AQAB","kty":"RSA","n":"u7nJuv9GR2sFqWhQiOP1CWKhe-XyYcRKTQ8oxlq59G2a3ZYFmzUWpPYFK9Bf97mAZbsPKvuGjlVpBpBF7jrxJXZRbzVGu2CBinGdbuVZJ-86s5KbSYGuVxU0VLxozpDcsTvHc60XwXDm3JTMiU1hIImVgapIbVBjYDpLZ8Oscr1tnE-WQ-q3DWIwyeGvIXACqzqH2MdyVJiwf7zRbD7wyQjK2isbZxXBlviKEcLQjF0i5a4-eVcagAvigd4hYtzuKNCOqW8HFW_mCy4Zn-nTxoae4NDD2vAvQBhcXTTRtf95AsehJrrEDZKcejassq7cqJ1cvOwDUKACgLK74U2MYw","alg":"RS256","kid":"R0dJo_CtXafv4wsRXZ_gK-0y-thrke7ypp5BwKrGg5I","use":"sig"}', '\x01dabe9e494f746d65ee9df26b3435f66cdd74829b77269323d6928ca6abf37e19203112ed000a75f6332f775d33daeb09aeddb5435485d4bc83fc2bcf639d6e9285f127004955dd96f50a908a4cd230ff13a7a269ccc2f239a73b03c1db53b13ff75f5980ccc3990964f42220fa315c61bfd9b861c53c6a4a6ae5d0ad28a8e4b83d9cc1e760e27d224b137957fa3637b3b00a2759d07c8a057fc21c77ef9a3c2697744d12b92a437f473ef63ba709ae0c5a1d2c7d721b38f620fbef571c472414b16ad94409c92dbf17fcf8aa597f2ab88ba9de74f81680afd23d5e48c410aa75d20db0e7f467c6a9f4bd54a06cfb7a8a8fea465fd72a75c2b3ef14d55b4cc2ca456e1d1d23aa430304a07c3c650900bd50655e6706a6a761a1b18d985395054acf489195c7dd35647aa0823f7e908a22e603ea53cc07d5657a5c95c51ee62402486a75b06eab4640e72e0c97ee3eecd6f905bc2ccc6cb8cd5eb1e465fc9ddd4bed6cbd1bb938108ef03ffbd3122dc316c73e5ccbe270b6cd8d1c6a916374b86b381e22a5e72ab5190f3671f7553489aa432b309d20392ad2f871f2be1b907777c0bac9ddfe7b775575e6868a57ef18a297fb907d59c9ef4af9fc3734740e6c297c529e0f8f3b1470bc28daf08fa074c7cfc5ce1da4101b2a2ca0d743a46f822d2793aa76a75b2f8ffc24d60f9022d17a7cc9e88f1913cbd92c32ce127e674e3ef5d5d8d446623a910cce3657645b1a7ac3f713cd1738d22f1e0db914fd5a0e1591390dbe85935e52365df052f3d76929bd2f2246303dddd58e14361d408804e0852916bf945af624b85eeb4d47e6b37a11ed5ee86b60bb1741b8aa6cff172597d82d7060d0685170b42d7a3bafbb4629760d5725a3e8013b5e0fec1a0a292953bc651e1589a56793c6c9c952d3686a51e52914e910785720fc0ae689974226b768afe656327efc11fefb8959337fd172179db4262e4c89f21d3a852c865f5dd61c6cddddeeef3172d54d5c86cfa291e986ca9d2de3e54fa492257d2e05d30b90df2afe15fcdab8a551a3568a1bc92ad7f13dee083f8951c32fc6610b2ccc60d645c57e56a21c1d9147aa4c21d23817f66d2097ae9340db5064119b76bc5d97cf35b44be956091905bfa18cfde813b26c849c0b3eebf4ad925d26dc3184c1a6300b095eda39af4dca55d7693fe0ebe32365c657010274fd34cfa65064a55f4c6fd26825474226425c839590d6c3869135c6d47753f2db8d7836b9fbedb50386ea493e4f1c7faab1e0e4f6b199e33309fd15ffef899b0eea85f7a74662b0ba5b73e57ec1ad0c4b4c177ee29acc93b797b4431adde7ff6df91e3c17b7ff4b373b2b64654214b606acbcd492f963af87519df352bb32579ac5b8da529331c74738c588c1896ae7867735cc34d3c136bd8f82421ae21f434cb7186abd024549bda710492554c9b43f4d73233d86fc2c143ee332612298914a5009f5529e753fd4df24facfd49aab88c64eee2a4bba7f73d5a744494c3c137ca62b0e1b1ed2fac6fcf0c840592859b25f015512a4fe3dac37e788e507e27e52cbb8e2453980ff255bea173c0703d3f9901221d7638c4822b37a2f12474be5d800d289e608aa88d078941a95c1cc1c9c8c8cdc6b9c9b79a505f3d8b46fc7e77fb67c543cbd0bde3f69a6c32aab9abc1f6b2bf9f8bbcfea2db354717545a0409cc5cc1f8c9ad049f1c22cc55fd769baa913160483d1f47712de28a721349dbbd21d3fd94879b4b2c26ea587d504081b33bddbd1a34609416d95b596274e2c977c8aae7a16cb84c9dbf0c8f5e340217ad05690d0fc36451265473a8bdcd3aaa34dcfe67952ca0be4b2c0f639bf35b5ee166c258b8c6b5130fbc6090276346a554bb5a38cc57c4798e7d6a3ef2c473dc5f1dc4371735dba2d3d3ad3cd5c993b48cc2e35aa9e5336a653a78a113e22d31b6260a6eb59d86b19b05c33a71a2244185f63a379bfeb97eaaaf746469eb5f252eeab5bb1950af9d4016c20630a054696e6392eb92adb5c11b03bd8465587b23e3528be1fd65cb73815599ee1f7761acd22d2736bf71459b4d9816d480f5738c236efd2cee6b4e9ae1f74c068eb29dc7b614a04509a7ea2d56d210401cc39131fb9fd798ae89facb79abc2ae7d509416d2dc591cba072ee448e166c9f44f73c5fb60fa8beb404c8cedadc715f731e5ae3b530c8228a3571db4b2acdf97d1b3a2aff2e6638756a9b26655d981376b9d4133907994ed980f40ff102cd83cb92f57974241fc79f6c30efd09d115705332d94d61b0fc7d4f49981271f2f352a27d61b6b6957bb3a1e5df31c9c8cd64fe7649a46fbf79b508b9f022a1314fc910e38bb9692f366369e4413', 1795971468779581, NULL, 1795971468779581, NULL),
	('\x01a2283dcdeb7282b8c8a072647822da', '\x01a2283dcdeb741aacd609be383a56ea', 'N9KIfioPvYd7gbgr-J29nEohoVaG35n3_1uqDF2IPeY', 'ES256', '{"crv":"P-256","kty":"EC","x":"OiHvtZ0az_CjgvaBmPOKzqNb7fJaPBwYvcu65ThyXU0","y":"VHzW4Eo_I99tW8f6MT20K8mmhk2R2nT-uY-77poaAfw","alg":"ES256","kid":"N9KIfioPvYd7gbgr-J29nEohoVaG35n3_1uqDF2IPeY","use":"sig"}', '\x01dabe9e494f746d65bf80c0067e993f6cf4954d2aca26443d16417b302beb636b8ee470b2ee63e0ac1b5cc422cc0e90bfc713ef1b23d2b6466fecfdf82105500e4f15fc6301e185d6ecf3338e348266b25920ed5f8aa62dca5613dab2ff7856941ce67451a20e8c7b69ff1aedaf77e85f015329f091216bbdaf0ab908e4a7275440058e198315e74a6097829abec20c7df982991fb5760975aa8e3c05a5a862f035d45676b9f567516a1058dfefc40249d032050b45357d1ae4b1339558004041b1ab19e0acfe1fa8c3c29bf5aed11aa0b0cde01c88b72bca144cab5ce188ec672ed39996ba9d8a708df02a537837', 1795971468779581, NULL, 1795971468779581, NULL),
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283dd2327419b2378e2715820f10', 'H4q8LnMWtYJwBS2sGuMfo_0mNBEkwT9_SdCSzbzl-Z0', 'RS256', '{"e":"AQAB","kty":"RSA","n":"wYwHk8GUqlkc801rGx8glMKYCNaXkVzogj02nrJG4x5-hq4HS1dmAgrnEkl0R_rsHvitwBBCcdNSyK13OLKE7OTG8QkKWFZbcgGkWqPbrZh3prVin1Fzi8mvwqawpPzTjkgElUXHuGXLUgeBvfGZDxP-6UBYGOdO4DgGTvmi-teDHypUvG3moXKutPaxDZK-KyW-E0k30FWlH41bYFIJoldDKxIwhMtHlU37BSG-4J_3GReh6MkKKKuhS-TC4Cvb5HCIvCJR6nE3nzSzf9540D2wk8Y9ZgVtMN8tiLH4o7ys-KGX4LvahRlS9Z6ANEOg5ZD2A053T94hA-bfkGD2MQ","alg":"RS256","kid":"H4q8LnMWtYJwBS2sGuMfo_0mNBEkwT9_SdCSzbzl-Z0","use":"sig"}', '\x01cc55588d67203c3744fed656152723cc7f12f86c43f14819d50cacfdc5ca790d4c64e8271a02f1b30729ba4649f4d33affcb7154a414bba4ad32dc8da5a293e5501ba9d6ea25b63332345c7c61c4e207bdd312fb074f0e11bceae9151fbcf4521fb65e52c5fcba2f4e77122be22127e34ace661aa70b0a4a2c4b2b3d68b7d88c455aa6c262395a7ef474ff0e9e5280c3fbc8e1f8e04686f11d958ce4a96e0d48ef4baaf7e3d7b649506a0f07da0175aa9ce32dd0424ab8dade4a33b66aaf2a338449d59cdd8661bb69c3907c7b31f38a2608863cd256c3be34bcd186ceceb8e803b24575770e0e827c0e3184961f41daca7327ba3087243e15028546ab6ec52b0fdfacd54fdf0560766f89a0f6c03964cdefaada346029f01d990d7fdc4a4b8be6788ccdcaf397cc9b52d5682aacd860039d966136d0fa617b7e0546920ec86c9cb794e717672233eb24bcb8d1b39ce002b300d043f4729a706192aa5dc60955add75eaa473bbbf816b610249c8e3678cd6b90fee2c08863d9be461722c60d9d53cea95d9364ef92e67c3d080e3a78045b040286802fac2243e3098f9b9436cd53c4deacc22e3b3ace3bcede1cce6e6dd523a649f531f573e66ed446293790e90cc66467b85ea82c22e5827deb39588b29b02af21afe01e7e0a75cddd5245c540897ca919d47cf42abe59f52194a20efc3e55087fd52bb15527620aed0224b38074b06f3af6f38245e39b6f10424cead5f20e96fdf57e4ae65b5ee195d61b97b2afeaf883b5af4cfb38a6ce454a3f1fa0fb6e015f79698098e7d548568059e1e824e50fa147039bf4b0363cec9ca09ecfc3886bc9ff1c66fd8dade34bd9bf9676b59a6361a2816821b01d0cedb2afbc3e2a33a27ba26a2ea07031e38c73ee7e29e459a87a6f3508b01aed070d3a23c1b6363b057b8a2a2c47f3a8b76ab6db1c18b27c88cb1807f8fb24ac06a051e56427b4bd53ae3a99fb58c0bfe2277cf92b2af9b20e0af51633d950e10b060808eccbdfd267475ba51ad5c9609e732652aa2a49965e516c34f2568752d3a463048467bbe76cce72ff2332dab0eb18b910478a2bbd830cc35913aca395bd31719e96b51eee3b4fdd9ff45a58f821ff2737c3fcc19bd34d903099b83c948f4d3c619a50d7be39532787c47a700b9390d2aa012a5f24af49093ebc0acfcd72decd03b73c59a47a9d7f6f73fc2fe91f573a5948430d093991bbdb04ce6e324ae178bdede951086eb10583a968f1d58846a25af9181f70147c22c5f80e47c3a6d49571c90298bec11f5d0cb588837d346d169b6e63c2ab02aae6b50817b13c63e014ec4b231e8b3bfca2b22967bf830105d2271c7e5863f42b95e5ba0ca42e52e172e33b17287d26454ce91d9bf07e21496a912d1f252572393141d8e8c75072659c1251832db26edbcad0e7264147f478703633db6db3ae83666a482704ebb0cc8c6cf511c69109f06553b07dc4e0375f525e08459bdb2a223ce769de2055d92d371b1f5467178e298a1ce09fd7b78794df7347d3308857a2218a014570e1e45897319f4ed06d334cea070043983ede78d491b63e2a6327bfaa0cf4cdc6953e50cbb9e717507af4693b55b6a756773e971117ab7be5cc239df7a94c980ac861f8284dc81a6c1467f58f8259aec3ea8a760a8167c1df2586de88fb6796ef4d06887d7e733a116d85867e716988efde9824a15c788aaba3d25657d5bf3e9e119bfef29864ca4f3057ab5e314bbc7499a0e9dd3b237b87994a6f4b41523a03c032e5a05f4576f46e10f33848174677c9073174078163a5b92c28e3153b68ad2b1812662662e73724e8c83e60621d73ec71464df81576bc6a6a61053524f4ddac02d178528f22ec49a3bc02735429bdb628e796c6221284832d07eef0495a0450e1fbc9afcfcabfc687057186f8aabf6dde9a35360aa202ca89124642ba265a82dbde2ea8b46a4e20fb0fd684b4e8b87f7ac30643a0cafda4651f6e83c6a2a332b784549ab1aed700d6eb6ffe070a8ac0bcd8d7dcf12c4b08fc2fc5b467bb9f0b5d3f049e99372c711fd13b0f6d883c605b600c1134cd2106aab671cffb870076a770a3999006e9dc1b3f645f3c79a91ba2f0b23e16839bd9a1b6ec1522ad17c31aeac5ffc402217a47def715ee080e90e982d3062a32a970ec10681e74b05f7e831327b7ac4939f56cf7c8ba05b3f6c03d8c11475e4cb30a889c1b994d196e0993f1256966142b46165345717b122da3e264729037b2494adae5af803d2302a6fa54645540b24cf53f979937a5ffe0c3828c15f5f2b870e5637e08b0563b2d338231bedf1a8a0f5a3419295bb9e35cb3f4dc45acef5703ec8f0e58f9a3aed36f2cebf', 1795971469874975, NULL, 1795971469874975, NULL),
	('\x01a2283dd2327e9cb30171101a06f565', '\x01a2283dd2327cff963db57f47b6fff8', 'tR-AIYhCKYY0cQHWqaRIbX65vJXXoWyDl3Es3gsx2dY', 'ES256', '{"crv":"P-256","kty":"EC","x":"weWT9hrszEYp9Me1ld5kEamfUuF3Xm6Ir2-74JrCHLM","y":"hoZIzUC-Kn3KQxwvZBtR1zPve9JxUPdTQp05CjLGP1g","alg":"ES256","kid":"tR-AIYhCKYY0cQHWqaRIbX65vJXXoWyDl3Es3gsx2dY","use":"sig"}', '\x01cc55588d67203c3701926257fa53e4726d281b1f40c4e9aeebb32e38310fa08b6abd0bcb4a00a0c98b44ff475c34d5a17613f91fbf66141fba45ba8d1189d05ee6d3845c5368f9382c8c49b35e0ea288d3acb2c4852d71de5127fc735502d298224c07d734b4411b5046fb04744f3d303ffde6cff648b735bd3e5fe4546b2ecabb24a002a7eb6165f17210e5300d520f24d179d964d4705aae98f8314671131893a3fdec260e5e1f401d931f4ea59709e8d8ad2420712fd7a79f71de1d5b79e7639d55585dbd940bfcfd8d3aa42258cc765dcebea317c8e013d9512245ff6bd9cae59e1931f5bf0b7674592fb848', 1795971469874975, NULL, 1795971469874975, NULL),
	('\x01a2283de2e27cefbedde535b95123ff', '\x01a2283de2e27586954b2c3595a4611c', 'QOp2PTNwOHu-7V7UZSRs2Xeyo_wBHNWyLlDLwtbCbjc', 'RS256', '{"e":"AQAB","kty":"RSA","n":"t4BCUyViqbZyPNDLHuxEbCAlNKutuOFoM3PpZ7NNUgSvT73G--AAoGhxam56TBHV3HvME0kjT7i0TIY_uCIYpmUzQ-0alr5laZPmqWwfuyXXV4_5VygEYNxqd-R6X78pm0Vt_wNT4c_7Ds7JL5gsZV9CkUFNozQ07gxTueOkOD3nRta8vURbGWOApTJmoj97IPa5WNpnWQd4ECW5MV0WGFVWkOGLF05KSs1SCnRhOyMnqHBM_mzl20PhLgvxyVHNUPunZ2hhz1zRfVmvzdei1kUXQZRKJfY0BhenxMbQCXMlZBZT0Yx9PEKw64jNeBitzmhW6ff-2Y3sO3UDeQ-6yQ","alg":"RS256","kid":"QOp2PTNwOHu-7V7UZSRs2Xeyo_wBHNWyLlDLwtbCbjc","use":"sig"}', '\x0188b237fa835d0ccd2fe4ba11f78b24f87bff723553048e7b0141df54b20173b3cee89c2be0e21cda7c34293dcab3b7dbf60a024c759c702dfe7173e4ccbd201cd338cbdb6ad6e274cfe1b20e800e398837817dda659cec3a7cceccda6d2eb0937dc3a9bda2884a323824a33e0504641db29286e8c5789574d97d06e51f4ceee9d7360f724799a507078f38a934a0f4dc2d3514a49f5d0de8e274db180309c02e9cac675819f509a4acc5fb613d5d7fe12c754d8756433ae4e594bee7caa49f2e9a7a530a0fa83543b6c24deefc9d7389ba40e673012282e7a185c2d94734d7d16a8fb12f3cdb6c72ac922a4af3c208fb96d55d41ba0b935104abbc677e759f0e8ce2f26c0361a2f48e45a7abb49c0cf455e705c3f990d42519853805dbc77496a7364768fbc2c5a7987d92fc23d1aead81aa3482b369732d2054feeff9d8a75b731e9cb5aa28f6149811bbb7bdf1de89abad06cdf5e4ac0e619cb06ad6576cfe3c1e47209b9977f0266f4730e8b00ef2ae9f2867b10c52596818b37a2f8d27bea59292dc63b7510e7c30ad8f07eb59024e3899ca1c9641741afe184ba260394add6921c1863337e81824f841fe3d194cb93ed973c02701947a8dd59c8058f19753f72e36446a2ca0d74748579b80cecdb357ac7b6eec0c58058f1696f13fc7b02026c24e9cb03c9552aa217743c1a865f1cbd2e749c09cd717b92dd2e719818b8f2d8c3e747b248dc8ada4c8a51f6e6a984dd2c0ebd55680ff8a2994d190057b6f7f35dbc1200ec3b30dbdef49c211b908bf5c1928dd5d58c6564131e541e3a8a516e0e7bbee0f888d03d3d4ae5fe9f7a1b940192d183203a7061bb60c8b421a5f88b657425daf2501f781a7720962926599d2a135484d3c50cc64e0abb18c86ab0e4de0659fd1959a2f39c6566656cb74e206327883f7de50855186264f887ffb63e41f37a55605a02175160fbb1f537832c9e6f368cecf0856f37a66d8ddebcc1e1fb994ece3156d31df94f3de92e961a91f8e7b71a7785cd7030927036487d399a0cba72d9019e154ba985cc8c0be3306563e6d0e338ab0b5e754995d1be18830137fc2d933158df1ec3f5df1641c50d2608bf3f2c9f87899e6404182b9d1d810b66dc14eaede4736afa710784263ff3da02a4fbdb1fb705327b962043e5fc1bb296001fdd6b7befb7dbd5b9967c800a00f53e5d7a830a3c35b548663a24cafc4f8960774ae221a9c51d513399c125f5311eb41f143116ba40cbd79c7c98f06531623d1c82c755b625813236ea73df75ba3f394d7ba0e5f80ffc3844aa8b823c4671b5cfcae63f817d961bcc444d2aeb81c440c7cfe68f2d0293bf730cbda5f92ec1652745e9d37e8e9823a866daf2afe81c11d4fbb701bc0c8f61e0d7527aecad90cee38d2a9260bd7a390ec539a9f8e16d5dea2ca84fb08ed6e2c1252854e4255b6e828fbd3298add4b60299bbe417038f60d6a58c8ac5b46786044cfc69ec03c718d845d28062c9671ab01f51012b9350a746f4f0abbc23f978b308147614630e5a172bd0db84ac2c805e39cdd9453b2e012e5eaa018b4a2a389e13b9d9287ba2bdf9b3415b78c965ac88b9db0c459fd0fa3b998c35d853d04e40fdc83c12e2f4660697fc3a78db3cf32580179acff904de14b560b3f9fd53ded7b3f7716eafda56313ad42c7f39c7bed3d75df8a113c39640a46a439979409655b59ec888b2029e22a512dee0a2825fdd59fb27e73f1c1e67d06384b14d717bb2a9bfe1807667d6870ce34e16029e9213665e221028b92a2c1e6ed255c62b988a8d89d9c0de424c0fb804680b0eb52b4174bbd4592fbbd6246668e2d0faf4a8de1130f89c356f6ddd896f597521fe2ec2ed306b9bdf70354e5a99178bd5a839d95fc0a415407d5cf013387c2d0244055e1ba7e8a4d5d53fc5d1f6939765e2c15eaf6f500f5acc9006362cf6f96c249dc0a6684342bb17dc9b5cc37c70187e13432919f20ad4d7537750bea5c39477e4b33dbbb69efe30d6271b46bf059c24fd6c6a56e31ba414099af218af26d5e35bba3087dc966ff1f8ec759d5cf3bc9a6e561848b09e3a1f89bd3d348c958fd0529fb1159626e9b6ad69282a3c0e898487c200127477ce28a807e6da6a4e005c426cff3696b85f3fac86fcbe473084bfed196dbf624ba605e2f431f6891505ee29622a9f9c415fa7b73e3c23868308d4d9c90ca22faf8a4963df5e48b724406b59cbc81cdd7ac08e96a76ece0d6e957136db3d3e01272cfadd6f141036e1fcc384c878de07ab0a081377b6cf85ab7719c32ce9adddfbeb5cbdba9bf93c22a8b7e5193382507046c9b225deed7b9d65a2926a14380e197510c51f88e6602a16ba0d7', 1795971474146335, NULL, 1795971474146335, NULL),
	('\x01a2283de2e27cefbedde535b95123ff', '\x01a2283de2e27f178b257d6fef6ba0c4', 'JYqp_XOmTItUbShAIm2R7VaFFOAOP7VZFAHfEpsGNFc', 'ES256', '{"crv":"P-256","kty":"EC","x":"xKzL99BAoi_CntU-K2leCmBd57cNWKnEybGmmLgh2Q4","y":"A-9tdfFO2L4F6xpJRinCNmQNVetOfz_KjJL6UmmeqIY","alg":"ES256","kid":"JYqp_XOmTItUbShAIm2R7VaFFOAOP7VZFAHfEpsGNFc","use":"sig"}', '\x0188b237fa835d0ccdb7d12ab076cbe95013e9fe35216210e3bc020da0502ab008f9e83080671d0422b105479483149859ef95e25ef061fa330799d4fb6405f4abee937fc8f33b7b4375117285d901bfcb6f2308a7af9dd1668198b0cf279d8903457fbd45be141c11a4c16494e86d9dee42ee067bcdf3cb4ba7e9cec83528aa5df2ae9c7cf25db182cbb6a66588fc585a45031dd2351d2ed2cf7186b78b379f3fedaba16bba6bb83072c5b291f777fe69d2eed7cae8911a11ab99d4e3974ea9789afcbad0eb5d5b8d77a52b8be04151d48c0bba63004a0f9c27c2d48460602ad87120c4af6931d8cb492c6f03a09d', 1795971474146335, 1796058774625347, 1795971474146335, NULL),
	('\x01a2283de2e27cefbedde535b95123ff', '\x01a2283de4c172f7ba3a34a7917ad4cc', '1NaY7VH0JxHwfvRlFFNnZRU2tpeH6kY-qgTEkP5vtpM', 'ES256', '{"crv":"P-256","kty":"EC","x":"1mbnb_J8bwxVUqPIEIhHf3H9WSKwBBr2gLVALbI9ukE","y":"TSSzl1YIxDvskdjR9QcqB8XMlq_mLE8OFNl7Ad_Ypdc","alg":"ES256","kid":"1NaY7VH0JxHwfvRlFFNnZRU2tpeH6kY-qgTEkP5vtpM","use":"sig"}', '\x0188b237fa835d0ccd95c5bad7002b288db15a9188c6240ef8dc9026f802301461b1eec36d39cea4782e1493d57f117b3c92ca77e060e1350106e944ddb10d4933c273585940121f6f27b7ff1dddaa6581430b7bf7b08e10a2a50fa1651b4ba9c22bd5f3fc159e7c7928d18560db844152b544977626f88ab9c916c598d215ea9d0996905bf4e9e0ca0a411151e8d08bdb484850dfa83fe1a1f38015be08964e7c8d62a390de34a4b72a4af6b11aa4bd13e31308b9045574e933118fadcfbe1b84f5c44377f52caacc50d894c8e36815ba6d21027b9af2b021217aec6ae4215be03246d3f7d6f4014dfa01efa716bb', 1795971474625347, NULL, 1795971474625347, NULL);
INSERT INTO public.tenant_logos VALUES
	('\x01a2283dd2327e9cb30171101a06f565', 'xbLkbEcmpcpdgS0szLCyog', '\x89504e470d0a1a0a0000000d49484452000000300000003008060000005702f98700000503494441547801d4586d6c5365143ee7edba75c07046269376092a3a32b6aa9018a2d1489638120d01b5ddf821e1870abfa60ea36202eaf80189d988c61f18e30f9728ac0d1f2231cc88183511311159976de88cd1b5ec0375c6e136baf61ecfb9704b37baedb6b9b76bdff4ecbe1fe73ce779deafde4e810585b62e775df4afaa0bfb6b9ac3f5de0fc3f5355f70bd976d54b7fa9a1ebd4fc6d8477c25c682d490b18048437505936aeaafafe9088f978c68e8380988bb98d41600ace57a25db22dd0057ea7d005bb8bd4b7c25a6dfef3dc9025fecf7dde3860c4bda022e6ebe7b49c4ef7d5bd3b00f005b10f0513617a459240611ea58502b20fd12f1d7ec1bf0ad284b13c6fc0a0cfbaa16f16cbfa9c58b7e238446442c4c37d94cfe88504c88afc4b1f8575e95372e6da82c99c9777abfa91588f8bc9551e5f881676d37cfd8a2e92096b5114b58cceb13aec233833eefed6670e714106ef0d66a8ace82be8f212b0511ab620ace46fcab1e9c2be1ac02f8906e030d3a78e617cf0564c3f8120dd497615ff5d3b361cf2820ecafde0e800700c101f35478250a41a9b6ab5c5293482920d250fd00a17a277548f67b85cb4cdbe90601e127bc1ed2d4310470669f6aea8cc285c07154b84df750c91dfaf555009ff2b649fb3e4ec6b1a58e50064e383efd1b7c8a800957d10e267faf2d04ac01bd2f3cb6f8d564a88480a1cdd54b79e005b65cff3cffb7ef8e9b0c920901939ada89088901c321d79eccb1741c17ee3478e90264f609689bd199eb4f0db071d857552e3c75019371d8848069bf9009c07c18af427114d546c9ade40f81d21b52cf1733382bfdea045a972fc4aff3a475f4dc1aa78a16173c8616be1a5f4f606f4d380f8c4cd62a8d1cfc6bc9de6476a1c711d62a045a6e5702bb7185bb22009302604a295cb91a16d63e698909d61470930de1ce2b00fa7d6a3226e1b6e0a1c7a1f4d9dd9698602580d3a8204039af006624208d3cb6b91260b9b20d3d4bc0bc8568304bb92c4fc3877890b710642460ec9b13f0cffbcd96986065a28e0006157f21642420dafb23fc77eab0252658990810ee720632129049421b627805207ec606e0ac40227357ae822b9f1151342b192d4c229c9d1a9d50b77cd4f72f009e86bc2b78fad660f765390380a01dcb37fe06675d40512cfe09f09ae48d08e6ea74c051e1ab0b283bd2334080cdd2910f265c971eec1a12aeba00a92c708eb50290de29ed9c358261d7c49516835f42c0b5c3bccf18c8d927c2deb2e317460d7e0901d2e11eea7c97b7d7d752cf4923f8563826739b2200bf8258018d3f05447f243be5469dfa95636293704ce63345800cdc16ecbb84f1f846029894762e18118c8316dfb0ece0cf7f4ee773830071701fee3e87a4354a3d178ceffcad9e60f74fa9b8a414208e9e40d701be95b6f39998b7d70cc98d9af60c730908a75436a30071f6b487de438247f84cfc05e9140b7c99fc00287cd81decfa6036b8590548a02718fa4ec5626bb87e8e2d4b1f3a5f44f1d515873abf9f2be19c020460d9919edfdd5a6c2d90f612ff177b44faec30c1468097dd5afc7e7e5133f53bc59400218bc1ee28efc5961207dc0944fbc9c25770fd9621d82bd8eef6ceb72497e43463a6051860a51f87463c81509352b482853471f20e9eb90963dcec5362d83ee78b620710dee50974be26d866e30dbfb4051881ee435dfd9e40687f45a073bda778f46645f1f52c680f8fb731a9536cbddcbe7ccd2e709bfba08ddb7bc457622ada43757c51b45604cf47382ea3cfff000000ffff44f6a00900000006494441540300d1de27497a58e6f90000000049454e44ae426082', 1795971470100033);
INSERT INTO public.tenants VALUES
	('\x01a2283dccbd73d69860eefc7510e92d', '_system', 'Portico administration', 'active', 'http://localhost:8080/t/_system', '{"session.idle":43200,"session.absolute":604800,"token.access":600,"token.id":3600,"flow":1800,"keys.rotate":7776000,"refresh.idle":2592000,"refresh.absolute":15552000,"refresh.grace":0,"unverified_sign_in":"deny","silent_cookie":true,"languages":["en","de","fr","es","ja","ar"],"branding.dark_mode":"auto"}', '\x01d986dff777c7d8f8d89f4791351901be6ce549ca204bce2bc55fda95c14abadcf9866d0d40f4357ad97eab4960da485e6a58696fec7e14d7f05fa84fada52d4525d4b09f1a10cbf036f3100d39ef13093815c37f4572819d', 1, 1795971468477327, 1795971468477327, NULL),
	('\x01a2283dcdeb7282b8c8a072647822da', 'default', 'Portico', 'active', 'http://localhost:8080/t/default', '{"session.idle":43200,"session.absolute":604800,"token.access":600,"token.id":3600,"flow":1800,"keys.rotate":7776000,"refresh.idle":2592000,"refresh.absolute":15552000,"refresh.grace":0,"unverified_sign_in":"deny","silent_cookie":true,"languages":["en","de","fr","es","ja","ar"],"branding.dark_mode":"auto"}', '\x01d986dff777c7d8f8363bec3292f3ef7db5bde6d650469d051c28e6a29ea0795ba4dc678bdcbd59164cd8073ec4627f4ca8a2cf434d793a094640922ac154fe434e5daed6c9702322a189452f47e272224dfb9338484cd968', 1, 1795971468779581, 1795971468779581, NULL),
	('\x01a2283dd2327e9cb30171101a06f565', 'acme', 'Acme Inc', 'active', 'http://localhost:8080/t/acme', '{"session.idle":43200,"session.absolute":604800,"token.access":7200,"token.id":3600,"flow":7200,"keys.rotate":7776000,"refresh.idle":2592000,"refresh.absolute":15552000,"refresh.grace":0,"unverified_sign_in":"deny","silent_cookie":true,"languages":["en","de","fr","es","ja","ar"],"branding.accent":"#e4572e","branding.ground":"#1b2a41","branding.logo":{"file":"logo.xbLkbEcmpcpdgS0szLCyog.png","width":48,"height":48},"branding.dark_mode":"auto","privacy_url":"https://acme.example.com/privacy"}', '\x01d986dff777c7d8f800f131a438c7db5e171150f9501191ec910a3d19ecfc840907bace8942d9270ba0d3334e166a6b985fef9317be0d681171b1fe9efb65924066532c6a91254807ff2c82357548b17d04c8b34b9c78ce2e', 1, 1795971469874975, 1795971470100033, NULL),
	('\x01a2283de2e27cefbedde535b95123ff', 'globex', 'Globex', 'suspended', 'http://localhost:8080/t/globex', '{"session.idle":43200,"session.absolute":604800,"token.access":600,"token.id":3600,"flow":1800,"keys.rotate":7776000,"refresh.idle":2592000,"refresh.absolute":15552000,"refresh.grace":0,"unverified_sign_in":"deny","silent_cookie":true,"languages":["en","de","fr","es","ja","ar"],"branding.dark_mode":"auto"}', '\x01d986dff777c7d8f8076c873280982f87323d58de2f932e53e1dd12efb5ca6a7223d1de40623e2887bc87fac09581812fcb2754daafc06c527b43141a7e8d70acd493db30a8a425e91ae91944d581379dbe00fe691e262540', 2, 1795971474146335, 1795971474726274, NULL);
INSERT INTO public.throttle_counters VALUES
	('\x01a2283dd2327e9cb30171101a06f565', '\xea8ddab0fb99c8f044715eab8389143b67cab98234bc56614ac2b3621fe9ccf3', 1, 1795971473342743, 0, 1796057873342743),
	('\x01a2283dd2327e9cb30171101a06f565', '\xc7492cc92aecfe72b53cee43265c4676d6b352ce24135f53628fc2b743996882', 1, 1795971472787148, 0, 1796057872787148),
	('\x01a2283dd2327e9cb30171101a06f565', '\x02cee2c226effb34167d3ff51435141f02d6ff41ddcab9f5790e8410355c87b6', 1, 1795971472787148, 0, 1795975072787148),
	('\x01a2283dd2327e9cb30171101a06f565', '\x2e98e14b31a320c0f814dde0211608971b0b46644f304b5a9defac107ae29356', 0, 1795971473449905, 0, 1796057873449905);
INSERT INTO public.used_assertions VALUES
	('\x01a2283dd2327e9cb30171101a06f565', '\x52aea9568127fdaa8c55d2add4220f28a09789f0f2bc769f5b868d51ce2e2842', 1795971773000000);
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

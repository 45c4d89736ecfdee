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
    first_sign_in_at bigint,
    signed_up_at bigint,
    terms_version text,
    terms_accepted_at bigint
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
CREATE TABLE public.held_roles (
    tenant_id bytea NOT NULL,
    role text NOT NULL,
    since bigint NOT NULL
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
    purpose text DEFAULT 'set_up'::text NOT NULL,
    address_hash bytea
);
CREATE TABLE public.mail_domains (
    tenant_id bytea NOT NULL,
    domain text NOT NULL,
    created_at bigint NOT NULL,
    verified_at bigint
);
CREATE TABLE public.password_history (
    tenant_id bytea NOT NULL,
    account_id bytea NOT NULL,
    chosen_at bigint NOT NULL,
    hash text NOT NULL,
    pepper_id bytea NOT NULL
);
CREATE TABLE public.passwords (
    tenant_id bytea NOT NULL,
    account_id bytea NOT NULL,
    hash text NOT NULL,
    pepper_id bytea NOT NULL,
    changed_at bigint NOT NULL,
    cost text GENERATED ALWAYS AS (split_part(hash, '$'::text, 4)) STORED
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
    kind text DEFAULT 'authorization'::text NOT NULL,
    network_hash bytea,
    site_hash bytea
);
CREATE TABLE public.queue_jobs (
    tenant_id bytea NOT NULL,
    id bytea NOT NULL,
    kind text NOT NULL,
    state text NOT NULL,
    destination text NOT NULL,
    payload bytea NOT NULL,
    created_at bigint NOT NULL,
    due_at bigint NOT NULL,
    give_up_at bigint NOT NULL,
    attempts bigint NOT NULL,
    last_error text,
    kept_until bigint
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
    state text DEFAULT '{}'::text NOT NULL,
    submitted_at bigint,
    site_hash bytea
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
    deleted_at bigint,
    moved_at bigint,
    former_bases text DEFAULT ''::text NOT NULL
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
CREATE TABLE public.verifications (
    tenant_id bytea NOT NULL,
    id bytea NOT NULL,
    account_id bytea,
    address text NOT NULL,
    browser_hash bytea NOT NULL,
    flow_id bytea NOT NULL,
    token_hash bytea NOT NULL,
    code_hash bytea NOT NULL,
    tries bigint NOT NULL,
    password_hash text,
    pepper_id bytea,
    claims text NOT NULL,
    terms_version text,
    created_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    consumed_at bigint
);
INSERT INTO public.__diesel_schema_migrations VALUES
	('20261122000001', '2026-11-30 11:04:46.328849'),
	('20261122000002', '2026-11-30 11:04:46.362821'),
	('20261122000003', '2026-11-30 11:04:46.365981'),
	('20261122000004', '2026-11-30 11:04:46.372403'),
	('20261122000005', '2026-11-30 11:04:46.378855'),
	('20261122000006', '2026-11-30 11:04:46.383967'),
	('20261122000007', '2026-11-30 11:04:46.386402'),
	('20261122000008', '2026-11-30 11:04:46.388458'),
	('20261122000009', '2026-11-30 11:04:46.389435'),
	('20261122000010', '2026-11-30 11:04:46.390471'),
	('20261122000011', '2026-11-30 11:04:46.391012'),
	('20261122000012', '2026-11-30 11:04:46.392865'),
	('20261122000013', '2026-11-30 11:04:46.39667'),
	('20261129000014', '2026-11-30 11:04:46.39703'),
	('20261129000015', '2026-11-30 11:04:46.405472'),
	('20261129000016', '2026-11-30 11:04:46.407122'),
	('20261129000017', '2026-11-30 11:04:46.408452'),
	('20261129000020', '2026-11-30 11:04:46.408802'),
	('20261129000021', '2026-11-30 11:04:46.409813'),
	('20261130000022', '2026-11-30 11:04:46.411013'),
	('20261130000026', '2026-11-30 11:04:46.413261'),
	('20261130000027', '2026-11-30 11:04:46.415545'),
	('20261130000028', '2026-11-30 11:04:46.418363'),
	('20261130000031', '2026-11-30 11:04:46.420336'),
	('20261130000034', '2026-11-30 11:04:46.423145'),
	('20261130000041', '2026-11-30 11:04:46.424969'),
	('20261130000042', '2026-11-30 11:04:46.425256'),
	('20261130000043', '2026-11-30 11:04:46.427848'),
	('20261130000044', '2026-11-30 11:04:46.429236');
INSERT INTO public.account_emails VALUES
	('\x01a22c20f32d741492ea22458e6e8cce', '\x01a22c20f5c97482ad6111beecf5dfd1', '\x01a22c20f5c974f8b029e9505b862986', 'root@example.com', 'root@example.com', 1796036687305055, true, 1796036687305055),
	('\x01a22c20f98878f18983991140d7afbc', '\x01a22c20faec7c2dac9007bcb171c94e', '\x01a22c20faec729db1673617deedc8a2', 'ada@example.com', 'ada@example.com', 1796036688620390, true, 1796036688620390),
	('\x01a22c20f98878f18983991140d7afbc', '\x01a22c20fc1f78359b8bdbf8b26f5d65', '\x01a22c20fc1f7d439e46ef48ad670d0a', 'bob@example.com', 'bob@example.com', 1796036688927466, true, 1796036688927466),
	('\x01a22c20f98878f18983991140d7afbc', '\x01a22c20fcd9780fbf9bcaf312ae557e', '\x01a22c20fcd9798ea265bd715b899e00', 'eve@example.com', 'eve@example.com', 1796036689113961, true, 1796036689113961),
	('\x01a22c21048179e9a793a44f1f35e7a1', '\x01a22c21050474cc9dd8652ce3a0dfd1', '\x01a22c21050479aa9554002a94a4a788', 'ada@example.com', 'ada@example.com', 1796036691204918, true, 1796036691204918);
INSERT INTO public.account_identifiers VALUES
	('\x01a22c20f32d741492ea22458e6e8cce', '\x2c98f1abe62861ebd484ced385e137e724b1aa2b5ab28713fcdbf968f57944f9', '\x01a22c20f5c974f8b029e9505b862986', 1796036687305055),
	('\x01a22c20f98878f18983991140d7afbc', '\xcdaa4549a5ebdc47dfc14ed98526f71c139f9f162514bfd35019643eb5d0ac5a', '\x01a22c20faec729db1673617deedc8a2', 1796036688620390),
	('\x01a22c20f98878f18983991140d7afbc', '\xed824a5bbb125f86a2a7149218c3ca38823c417997f3c7646790ac65ca477fa0', '\x01a22c20fc1f7d439e46ef48ad670d0a', 1796036688927466),
	('\x01a22c20f98878f18983991140d7afbc', '\x0bc7097050bf3941943966e2222f3c258b7538f704668ec0ae732c1682be3a60', '\x01a22c20fcd9798ea265bd715b899e00', 1796036689113961),
	('\x01a22c21048179e9a793a44f1f35e7a1', '\xcdaa4549a5ebdc47dfc14ed98526f71c139f9f162514bfd35019643eb5d0ac5a', '\x01a22c21050479aa9554002a94a4a788', 1796036691204918);
INSERT INTO public.account_roles VALUES
	('\x01a22c20f32d741492ea22458e6e8cce', '\x01a22c20f5c974f8b029e9505b862986', 'administrator', 1796036687305055);
INSERT INTO public.accounts VALUES
	('\x01a22c20f32d741492ea22458e6e8cce', '\x01a22c20f5c974f8b029e9505b862986', 'wUvRovDuuoEZPs5g2ngbUA', 'active', '{}', 1, 1796036687305055, 1796036687305055, NULL, NULL, NULL, NULL, NULL),
	('\x01a22c20f98878f18983991140d7afbc', '\x01a22c20fcd9798ea265bd715b899e00', '_Y04MbIueRBCSdQPu2NRLw', 'active', '{"name":"Eve"}', 1, 1796036689113961, 1796036689113961, NULL, NULL, NULL, NULL, NULL),
	('\x01a22c20f98878f18983991140d7afbc', '\x01a22c20faec729db1673617deedc8a2', 'u46v-aVUH7AdDWKJhryPFQ', 'active', '{"name":"Ada Lovelace","given_name":"Ada","locale":"en-GB","address":{"country":"UK"}}', 1, 1796036688620390, 1796036688835283, NULL, 1796036689709364, NULL, NULL, NULL),
	('\x01a22c20f98878f18983991140d7afbc', '\x01a22c20fc1f7d439e46ef48ad670d0a', 'OaNfpNFLex-rCflUoY7hOA', 'locked', '{"name":"Bob"}', 2, 1796036688927466, 1796036690321574, NULL, 1796036690226878, NULL, NULL, NULL),
	('\x01a22c20f98878f18983991140d7afbc', '\x01a22c20fd2a7de2995792269eb865b9', 'BHoHzYS7b7kNNpSHTIUoeA', 'deleted', '{}', 2, 1796036689194374, 1796036690420349, 1796036690420349, NULL, NULL, NULL, NULL),
	('\x01a22c21048179e9a793a44f1f35e7a1', '\x01a22c21050479aa9554002a94a4a788', 'pTV_qVSiwT12JLntZqc2oQ', 'active', '{"name":"Ada of Globex"}', 1, 1796036691204918, 1796036691204918, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.audit_events VALUES
	('\x01a22c20f32d741492ea22458e6e8cce', '\x01a22c20f32d7f8f88308dfb2c9689d7', 1796036686637082, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a22c20f32d780fa33d5d50e4addc0c', NULL, '{"kid":"5t5Cd2HVnZxYuM0VWceRcpg-WN54901L7laRuyFDZ6w","alg":"RS256"}', '\xcd85f41fe4817838', '\xacddc58a88a5c97f44b86efca98fbeae221feace9edcf853256359f9b6b86c9b'),
	('\x01a22c20f32d741492ea22458e6e8cce', '\x01a22c20f32d719d9f6b6d99c487a255', 1796036686637082, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a22c20f32d76768b339714bab4b505', NULL, '{"kid":"hfL_NqzNceooY1UGCswQZB1sc0Yt489YBT40Essg2T0","alg":"ES256"}', '\xcd85f41fe4817838', '\x3a3f6b7442db283737777a7ea598fd1b772dec3fa832409217ef242d86d99e81'),
	('\x01a22c20f32d741492ea22458e6e8cce', '\x01a22c20f32d78198734ae435c9299f3', 1796036686637082, 'tenant_created', 'operator', NULL, 'tenant', '\x01a22c20f32d741492ea22458e6e8cce', NULL, '{"slug":"_system"}', '\xcd85f41fe4817838', '\x93ae09cb040daf1eb20e7f1b4bdbe2cc07320e6269739dd436cb5ae6a2c3f58d'),
	('\x01a22c20f4377d048f30a8cd4aa6c7ab', '\x01a22c20f43771eeac7fd8538b6e40e8', 1796036686903534, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a22c20f4377d67b478a9bfbea38031', NULL, '{"kid":"WCJt3oOi7k2SCUnHhRwysKBeViZtx7SIBgELpJfqA3I","alg":"RS256"}', '\xcd85f41fe4817838', '\x1412682969918966f4473918848e00d36a1235a87716f855af794370c83e8d49'),
	('\x01a22c20f4377d048f30a8cd4aa6c7ab', '\x01a22c20f437774eae84fb54475e87dc', 1796036686903534, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a22c20f4377682b9d354117605f0a0', NULL, '{"kid":"XwVNOFxqOjNy1h0JDQRdvfNck4auN3SevNUZs7GH-UM","alg":"ES256"}', '\xcd85f41fe4817838', '\x0c2ddfc124a58f631f41b66b6b8c3550440b69934eff4564744412b59f613efc'),
	('\x01a22c20f32d741492ea22458e6e8cce', '\x01a22c20f43771429f4f77d5f9ab6423', 1796036686903534, 'tenant_created', 'operator', NULL, 'tenant', '\x01a22c20f4377d048f30a8cd4aa6c7ab', NULL, '{"slug":"default"}', '\xcd85f41fe4817838', '\x37ae324e364f911ef61d28736d057a0837daaea131b05da72f575028003ce361'),
	('\x01a22c20f32d741492ea22458e6e8cce', '\x01a22c20f43f753d8bf9faeddc926298', 1796036686911370, 'setup_link_made', 'system', NULL, 'account', NULL, NULL, '{}', '\xcd85f41fe4817838', '\xd6793cf85dcf019cecadc482ae63340b3e2b148918b296b495b109dfe9811593'),
	('\x01a22c20f32d741492ea22458e6e8cce', '\x01a22c20f5c97f7ba2338b2f806996c9', 1796036687305055, 'account_created', 'account', '\x01a22c20f5c974f8b029e9505b862986', 'account', '\x01a22c20f5c974f8b029e9505b862986', '127.0.0.1', '{}', '\xcd85f41fe4817838', '\x3973430e0d5b1396cb38d8ce5feeea679a50378c1e9930fc2f296b5c7f53a593'),
	('\x01a22c20f32d741492ea22458e6e8cce', '\x01a22c20f5c978a980b6fa4e0442dbab', 1796036687305055, 'role_given', 'account', '\x01a22c20f5c974f8b029e9505b862986', 'account', '\x01a22c20f5c974f8b029e9505b862986', '127.0.0.1', '{"role":"administrator"}', '\xcd85f41fe4817838', '\x3f5d5d0e66dbeee0cb1f12b7e56debb22e90c73c99e3f4ed03c7c5143835fed4'),
	('\x01a22c20f98878f18983991140d7afbc', '\x01a22c20f988752ebb77658db779746a', 1796036688264781, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a22c20f9887d8395c5c18165fcca40', NULL, '{"kid":"uXa4z2wv5lf9O-VFc3vkw_pDJ2Y3exXWmywg5baFpYk","alg":"RS256"}', '\xcd85f41fe4817838', '\xd5139479bf4589361d1e35b30349f9c27ef1ef49c5ca908fc45bba7f84c365ce'),
	('\x01a22c20f98878f18983991140d7afbc', '\x01a22c20f9887a59a00430f14fe81bc7', 1796036688264781, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a22c20f98871bfbe9e6818929ac24f', NULL, '{"kid":"djDVmOb08q2wSrOnbdezV6P5JVFXs6FC9LerAk1YNWc","alg":"ES256"}', '\xcd85f41fe4817838', '\x1885b46240c8216f9bb7d8d5b0b6da77ffc16cd8081f5057cb1eb1d8a71ed8ad'),
	('\x01a22c20f32d741492ea22458e6e8cce', '\x01a22c20f9887a4f94d36e7e55bc92c7', 1796036688264781, 'tenant_created', 'operator', NULL, 'tenant', '\x01a22c20f98878f18983991140d7afbc', NULL, '{"slug":"acme"}', '\xcd85f41fe4817838', '\x349a2037cb34ab13c8f9dfcbc5f0eb1856f72b38005cce35b792e1734e2847d7'),
	('\x01a22c20f98878f18983991140d7afbc', '\x01a22c20f9fa7c8284b001e09faa5c95', 1796036688378338, 'tenant_changed', 'operator', NULL, 'tenant', '\x01a22c20f98878f18983991140d7afbc', NULL, '{"settings":["token.access","flow","branding.accent","branding.ground","privacy_url","branding.logo"]}', '\xcd85f41fe4817838', '\xca43174b40651eb4ec412d6955db32baf3cb9f55e9141fea2a79f8afb4cf303a'),
	('\x01a22c20f98878f18983991140d7afbc', '\x01a22c20fa767ffcb23498dd749ec5fa', 1796036688502351, 'resource_server_created', 'operator', NULL, 'resource_server', '\x01a22c20fa76751eb88aebd57e00e3a6', NULL, '{"identifier":"https://api.example.com"}', '\xcd85f41fe4817838', '\x6fc015cbe0b6f9d19dc76f0ee267fa4916101199d27cd37db0bc4cceb53fdd13'),
	('\x01a22c20f98878f18983991140d7afbc', '\x01a22c20faec774ebfa83bf6c65bf869', 1796036688620390, 'account_created', 'operator', NULL, 'account', '\x01a22c20faec729db1673617deedc8a2', NULL, '{}', '\xcd85f41fe4817838', '\x4d3bb6634428f6180ab6d36795d98c4acd83fb5b75aef7c9e765e157b4dbd2f1'),
	('\x01a22c20f98878f18983991140d7afbc', '\x01a22c20fbc37b789c2e75376aefc449', 1796036688835283, 'account_changed', 'operator', NULL, 'account', '\x01a22c20faec729db1673617deedc8a2', NULL, '{"claims":["given_name","locale","address.country"]}', '\xcd85f41fe4817838', '\xbb73e951d3804a253dd8d798128b988c8dc27c524a372734ee989b3321c6e83b'),
	('\x01a22c20f98878f18983991140d7afbc', '\x01a22c20fc1f78b28aec6030d215e2c3', 1796036688927466, 'account_created', 'operator', NULL, 'account', '\x01a22c20fc1f7d439e46ef48ad670d0a', NULL, '{}', '\xcd85f41fe4817838', '\x678fe7975c63d73be23161a2e819b9a97fb92a08426d5ed878bef70c6d685709'),
	('\x01a22c20f98878f18983991140d7afbc', '\x01a22c20fcd971228c39961dd305fe6d', 1796036689113961, 'account_created', 'operator', NULL, 'account', '\x01a22c20fcd9798ea265bd715b899e00', NULL, '{}', '\xcd85f41fe4817838', '\xaf256c12be1ca441534cdd48e1b3511f1fe905f1f42385c9669f5ffbbe7dd970'),
	('\x01a22c20f98878f18983991140d7afbc', '\x01a22c20fcd97caab873464ba8e1c891', 1796036689113961, 'setup_link_made', 'operator', NULL, 'account', '\x01a22c20fcd9798ea265bd715b899e00', NULL, '{}', '\xcd85f41fe4817838', '\x5dec22c511192b7b5fdf629d3d1e99d128f7d4ce475eed5a9101dde0e74dde5d'),
	('\x01a22c20f98878f18983991140d7afbc', '\x01a22c20fd2a73ee87ce5a89d81e38c2', 1796036689194374, 'account_created', 'operator', NULL, 'account', '\x01a22c20fd2a7de2995792269eb865b9', NULL, '{}', '\xcd85f41fe4817838', '\x76fa4f924539c35f9d9c3817cdf0b3ce0356424b1a5a6acbcffa6e3fbfb03c42'),
	('\x01a22c20f98878f18983991140d7afbc', '\x01a22c20fdb176ef8ef87d78fe194fed', 1796036689329033, 'client_created', 'operator', NULL, 'client', '\x01a22c20fdb17906811af9471312fac1', NULL, '{"client_id":"V4edvfLwdN1vU-oi9p7vpA"}', '\xcd85f41fe4817838', '\x4a36c6fed87786d53a11db61248cbeb64c30bf92cef1ba4ffd9acecdde198da4'),
	('\x01a22c20f98878f18983991140d7afbc', '\x01a22c20fde87b658244b0c925e42fab', 1796036689384979, 'client_created', 'operator', NULL, 'client', '\x01a22c20fde879b0a3467ba957e8c741', NULL, '{"client_id":"Ps9s5Z4BruLJVZF9Vhtapw"}', '\xcd85f41fe4817838', '\x67dd6d185c8d1a8678fe29db2d1d30fd3244fbd6ddb1b5f828c79bc6a052566c'),
	('\x01a22c20f98878f18983991140d7afbc', '\x01a22c20fe2b7d91a83013f90af5280c', 1796036689451084, 'client_created', 'operator', NULL, 'client', '\x01a22c20fe2b7cc2b198d0c1a25b958a', NULL, '{"client_id":"NLk4AmTNcH1rK0-DxmvXmA"}', '\xcd85f41fe4817838', '\x4482d30cf2f9ed75f40c097c04f346a95449345f6540fa90eef1650f09f854b1'),
	('\x01a22c20f98878f18983991140d7afbc', '\x01a22c20fe6f767ab96681255e86ffac', 1796036689519079, 'client_created', 'operator', NULL, 'client', '\x01a22c20fe6f752a80cf9bb2b7c851f8', NULL, '{"client_id":"NN7j4KYUGMgtikCpTnm8qQ"}', '\xcd85f41fe4817838', '\x9d94327ec3b570b03a30979d92359cd1ce6c3b98735da14f45b1c295c78ca1a6'),
	('\x01a22c20f98878f18983991140d7afbc', '\x01a22c20fec17af190099b5a788f0179', 1796036689601185, 'client_created', 'operator', NULL, 'client', '\x01a22c20fec1722e8ac6c644fbadb51e', NULL, '{"client_id":"rU08AAXsWOECgHm-l_CCoA"}', '\xcd85f41fe4817838', '\x6108df6f245ed6c9f651237ee1ff7921cc47e0f27de8326b02eab72989f06f0e'),
	('\x01a22c20f98878f18983991140d7afbc', '\x01a22c20ff2d7555abf210ec7051f708', 1796036689709364, 'signed_in', 'account', '\x01a22c20faec729db1673617deedc8a2', 'account', '\x01a22c20faec729db1673617deedc8a2', '127.0.0.1', '{"session":"01a22c20-ff2d-7041-94e1-1d65a867c91d","methods":["pwd"]}', '\xcd85f41fe4817838', '\xbc06baae85ac1173ac98c2c4489e3c140f8218c7fcc6524cd2632d6efba13752'),
	('\x01a22c20f98878f18983991140d7afbc', '\x01a22c20ff537494a0bc0f0542557038', 1796036689747975, 'consent_given', 'account', '\x01a22c20faec729db1673617deedc8a2', 'account', '\x01a22c20faec729db1673617deedc8a2', '127.0.0.1', '{"client_id":"V4edvfLwdN1vU-oi9p7vpA","items":["email","offline_access","openid","profile","01a22c20-fa76-751e-b88a-ebd57e00e3a6"]}', '\xcd85f41fe4817838', '\xdac4483bb4d47eb220a1971c41d32ed31ec678d7f791f0e0f080ea323a1429ab'),
	('\x01a22c20f98878f18983991140d7afbc', '\x01a22c20ff61766abb82ebb88be807a3', 1796036689761127, 'authorization_code_redeemed', 'client', '\x01a22c20fdb17906811af9471312fac1', 'account', '\x01a22c20faec729db1673617deedc8a2', '127.0.0.1', '{"client_id":"V4edvfLwdN1vU-oi9p7vpA","grant":"01a22c20-ff53-7771-a38b-399c773b7b3f"}', '\xcd85f41fe4817838', '\xe228d763a10063daa3fd61a73e45eba98f6058922e090dceeca44b00bb3453db'),
	('\x01a22c20f98878f18983991140d7afbc', '\x01a22c20ff857d5ba357ddf34d333921', 1796036689797080, 'authorization_code_redeemed', 'client', '\x01a22c20fdb17906811af9471312fac1', 'account', '\x01a22c20faec729db1673617deedc8a2', '127.0.0.1', '{"client_id":"V4edvfLwdN1vU-oi9p7vpA","grant":"01a22c20-ff79-7f7d-b1b3-4d3be1bc2fc9"}', '\xcd85f41fe4817838', '\x55c453643fb6d647f94a6312aa9f5e004e64bb7fa17e078dbe10604473082ce4'),
	('\x01a22c20f98878f18983991140d7afbc', '\x01a22c20ffa67d529ce05761c88165ec', 1796036689830868, 'authorization_code_redeemed', 'client', '\x01a22c20fdb17906811af9471312fac1', 'account', '\x01a22c20faec729db1673617deedc8a2', '127.0.0.1', '{"client_id":"V4edvfLwdN1vU-oi9p7vpA","grant":"01a22c20-ff9f-75a5-b83e-91cad54ad99a"}', '\xcd85f41fe4817838', '\x0db881df2eb33c2acea81a8c14e19c8d18088e9cc80971e231f8eeec5af72468'),
	('\x01a22c20f98878f18983991140d7afbc', '\x01a22c20ffb57e6583baeb3d50349900', 1796036689845263, 'grant_revoked', 'client', '\x01a22c20fdb17906811af9471312fac1', 'account', '\x01a22c20faec729db1673617deedc8a2', '127.0.0.1', '{"client_id":"V4edvfLwdN1vU-oi9p7vpA","grant":"01a22c20-ff9f-75a5-b83e-91cad54ad99a"}', '\xcd85f41fe4817838', '\x8e07bb74697d88a0077b856a14094fe4ba1b14738b0ede6577587d612171bdb6'),
	('\x01a22c20f98878f18983991140d7afbc', '\x01a22c20ffcd7f8baab190e1ee1a8e7a', 1796036689869893, 'authorization_code_redeemed', 'client', '\x01a22c20fde879b0a3467ba957e8c741', 'account', '\x01a22c20faec729db1673617deedc8a2', '127.0.0.1', '{"client_id":"Ps9s5Z4BruLJVZF9Vhtapw","grant":"01a22c20-ffc0-70d3-8d0a-6d2f9918af47"}', '\xcd85f41fe4817838', '\xa0fddcf8a647ee07021c78aed0b109183a96ecf2824257518ca7baaeae7e1493'),
	('\x01a22c20f98878f18983991140d7afbc', '\x01a22c20ffe470f28b473222c96cc663', 1796036689892426, 'authorization_code_redeemed', 'client', '\x01a22c20fde879b0a3467ba957e8c741', 'account', '\x01a22c20faec729db1673617deedc8a2', '127.0.0.1', '{"client_id":"Ps9s5Z4BruLJVZF9Vhtapw","grant":"01a22c20-ffdb-7d29-aa1e-2bde597b09f7"}', '\xcd85f41fe4817838', '\x5ab9ffca8057457b29fc3c3e92db44de65a3ef73982535a4222aa8171096afe9'),
	('\x01a22c20f98878f18983991140d7afbc', '\x01a22c20fff579b09eee850911cfbe36', 1796036689909547, 'access_token_revoked', 'client', '\x01a22c20fde879b0a3467ba957e8c741', 'client', '\x01a22c20fde879b0a3467ba957e8c741', '127.0.0.1', '{"client_id":"Ps9s5Z4BruLJVZF9Vhtapw","jti":"AaIsIP_bfSmqHiveWXsJ9wGiLCD_5HrBh4B6M2kh-Mo"}', '\xcd85f41fe4817838', '\x441a8776a45f992c457d3027c69439ed9e38cde6b236b9d7722874119583c02c'),
	('\x01a22c20f98878f18983991140d7afbc', '\x01a22c21004e7a67a6ad81e3ad1aed77', 1796036689998252, 'signed_in', 'account', '\x01a22c20faec729db1673617deedc8a2', 'account', '\x01a22c20faec729db1673617deedc8a2', '127.0.0.1', '{"session":"01a22c21-004e-75e9-97a3-70559ebdae36","methods":["pwd"]}', '\xcd85f41fe4817838', '\x81ebb01f76ae5f9def7021a7e3b9e656c4b8a7f1a001a679b2e0e120bf7b63f8'),
	('\x01a22c20f98878f18983991140d7afbc', '\x01a22c2100777edfa38ea94c49c4806d', 1796036690039070, 'authorization_code_redeemed', 'client', '\x01a22c20fde879b0a3467ba957e8c741', 'account', '\x01a22c20faec729db1673617deedc8a2', '127.0.0.1', '{"client_id":"Ps9s5Z4BruLJVZF9Vhtapw","grant":"01a22c21-0063-797e-8f07-ec7cfe00e0a8"}', '\xcd85f41fe4817838', '\xe2d323a23e0b764309c271c756be30c055d13ef94e666666f1d14224658b54ae'),
	('\x01a22c20f98878f18983991140d7afbc', '\x01a22c2100957ce4aba28716cc28884c', 1796036690069525, 'signed_out', 'account', '\x01a22c20faec729db1673617deedc8a2', 'account', '\x01a22c20faec729db1673617deedc8a2', '127.0.0.1', '{"session":"01a22c21-004e-75e9-97a3-70559ebdae36"}', '\xcd85f41fe4817838', '\x09156ddd41ad493931d4e7e1bd13f77c183cfe802b36f5de986d74e489b9a15e'),
	('\x01a22c20f98878f18983991140d7afbc', '\x01a22c2100e47c4d8e9987c0c8cf42f0', 1796036690148945, 'sign_in_failed', 'anonymous', NULL, 'account', '\x01a22c20faec729db1673617deedc8a2', '127.0.0.1', '{"reason":"wrong_password"}', '\xcd85f41fe4817838', '\x31d6819f4cb6051c4da6086e0cd2ec77c3ab92bc1abe367383582810e988ba7d'),
	('\x01a22c20f98878f18983991140d7afbc', '\x01a22c21013277088af5c14e631e62e8', 1796036690226878, 'signed_in', 'account', '\x01a22c20fc1f7d439e46ef48ad670d0a', 'account', '\x01a22c20fc1f7d439e46ef48ad670d0a', '127.0.0.1', '{"session":"01a22c21-0132-7cb1-b267-36e7e20cae52","methods":["pwd"]}', '\xcd85f41fe4817838', '\x9c1a2988d1315af275d9bfd339bf813fe8fdb4434bc07bc0dba5b4efa434596a'),
	('\x01a22c20f98878f18983991140d7afbc', '\x01a22c2101417aa8a7825e26fb205160', 1796036690241648, 'authorization_code_redeemed', 'client', '\x01a22c20fde879b0a3467ba957e8c741', 'account', '\x01a22c20fc1f7d439e46ef48ad670d0a', '127.0.0.1', '{"client_id":"Ps9s5Z4BruLJVZF9Vhtapw","grant":"01a22c21-013b-7b93-9336-1fa28dceec5e"}', '\xcd85f41fe4817838', '\x0c414732d197ef53032f0386744019df2d36870735845c6255545c1343a8aa41'),
	('\x01a22c20f98878f18983991140d7afbc', '\x01a22c210191715082a09ed317775b88', 1796036690321574, 'account_locked', 'operator', NULL, 'account', '\x01a22c20fc1f7d439e46ef48ad670d0a', NULL, '{}', '\xcd85f41fe4817838', '\x2e93b37343a143abb0948939bda3e2f5ff6f939f8af78ff442f94ee381c3e45b'),
	('\x01a22c20f98878f18983991140d7afbc', '\x01a22c2101f471ad8ee271dc689bb8fd', 1796036690420349, 'account_deleted', 'operator', NULL, 'account', '\x01a22c20fd2a7de2995792269eb865b9', NULL, '{}', '\xcd85f41fe4817838', '\xf084ee2797df39f99bfdd7e9ffbdf4a27137da00b36a14ab5e869fb75d8e6367'),
	('\x01a22c20f98878f18983991140d7afbc', '\x01a22c2102317039afa432b933adf1b3', 1796036690481225, 'access_token_revoked', 'client', '\x01a22c20fe2b7cc2b198d0c1a25b958a', 'client', '\x01a22c20fe2b7cc2b198d0c1a25b958a', '127.0.0.1', '{"client_id":"NLk4AmTNcH1rK0-DxmvXmA","jti":"AAAAAAAAAAEBoiwhAip_lZvRn4AiLv0T"}', '\xcd85f41fe4817838', '\x0516cd5cb124b0daac4aa6f508773e94f32d9f417ac59ea7fb24f19998fbe67e'),
	('\x01a22c21048179e9a793a44f1f35e7a1', '\x01a22c210481762b95c00f07deb98feb', 1796036691073393, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a22c210481767d9b55a9b25b8de646', NULL, '{"kid":"3ROg66NZLBDXS-1_xZtIIrVYWWAIW9CfkA7CnHg_1Fs","alg":"RS256"}', '\xcd85f41fe4817838', '\x2e4843d9c385cd39cc6daacfd99a92be9da194869930debd565077a38ffe41b3'),
	('\x01a22c21048179e9a793a44f1f35e7a1', '\x01a22c2104817182abed0a8bf76310be', 1796036691073393, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a22c2104817fc3affd633166b5a2e1', NULL, '{"kid":"AL4KZ0p0Ce8OrKJBJVDXl7f6Xi8pIbxYJIBZoyBBIpk","alg":"ES256"}', '\xcd85f41fe4817838', '\xac502e2759e1d10c0b9472d9af4a98e5048382ba7390401cd25d22d123df38f0'),
	('\x01a22c20f32d741492ea22458e6e8cce', '\x01a22c21048170d5957578decf538dec', 1796036691073393, 'tenant_created', 'operator', NULL, 'tenant', '\x01a22c21048179e9a793a44f1f35e7a1', NULL, '{"slug":"globex"}', '\xcd85f41fe4817838', '\x30592ddf83e570051abdb07d6e2c01468cc014cca63791ccca618fd794733f04'),
	('\x01a22c21048179e9a793a44f1f35e7a1', '\x01a22c21050476dc8a67ceadc9762448', 1796036691204918, 'account_created', 'operator', NULL, 'account', '\x01a22c21050479aa9554002a94a4a788', NULL, '{}', '\xcd85f41fe4817838', '\x2a2d94ac7a1f3bc196a69678b578d245bba1dad7a6bfb94b05ff33521b852cb1'),
	('\x01a22c21048179e9a793a44f1f35e7a1', '\x01a22c21059c7343b8ea83766c85df14', 1796036691356134, 'client_created', 'operator', NULL, 'client', '\x01a22c21059c7da3b9807072122c1b7c', NULL, '{"client_id":"hN6E3n1E0Dlzb65-NkUOug"}', '\xcd85f41fe4817838', '\xc28a84a785c2f293ef11336d8c1e24be7b981435a06c8ee0bdbc13d34fe70aa2'),
	('\x01a22c21048179e9a793a44f1f35e7a1', '\x01a22c2105f07ba2a3e111137e65ef63', 1796036691440922, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a22c2105f074c0b7b9e6c5e977c2e5', NULL, '{"kid":"oFhyZwq9x35pJeatsLyuyioINxjNg8SLhYsgRwdBuTw","alg":"ES256"}', '\xcd85f41fe4817838', '\xfedb1963d770c299076ee636ccc576b526355051f6558c71b6cb373b9c043ed1'),
	('\x01a22c20f32d741492ea22458e6e8cce', '\x01a22c21063a73e8b51916158efca514', 1796036691514738, 'tenant_suspended', 'operator', NULL, 'tenant', '\x01a22c21048179e9a793a44f1f35e7a1', NULL, '{"slug":"globex"}', '\xcd85f41fe4817838', '\xe958dad560f4c87deda11f1fa086370eb130092588975d68553dfb5a802d1ebe');
INSERT INTO public.audit_heads VALUES
	('\x01a22c20f4377d048f30a8cd4aa6c7ab', 2, '\x01a22c20f437774eae84fb54475e87dc', '\x7fa8abef91cec1ad898dd2cc51e44d503b969f60ca7311f02e39e1bac400c4b6', '\xdde1358f6522c1a4503ad0a823461721b89d56a7c9a2696f3c39993054bf134d', 1796036687924233),
	('\x01a22c20f98878f18983991140d7afbc', 33, '\x01a22c2102317039afa432b933adf1b3', '\x6f29ac38766fd02dbf404e68f186ef2e67614c6de6112a5054d3dcf928fc0756', '\xb8ea6972773061bb020cfe4320d8ff7145029167ea5f63aaf980c234c7756036', 1796036690975677),
	('\x01a22c20f32d741492ea22458e6e8cce', 10, '\x01a22c21063a73e8b51916158efca514', '\x2694b7751db468a6e3170fa7544d0aa5233cbdb839d144e63422c7f564ca183a', '\x59410897ac3ceb3787cf846e340a4cd44e2b1058ac0322060e24064e34ecffb0', 1796036691979469),
	('\x01a22c21048179e9a793a44f1f35e7a1', 5, '\x01a22c2105f07ba2a3e111137e65ef63', '\x8f64c53a78515ab36007d499e7327580fc899b723037de74a2cbc5d6fb5a801f', '\xa155764438be894f61bcf37c52f451471182dd35f0d77413fd8292675dc13116', 1796036691979469);
INSERT INTO public.audit_seals VALUES
	('\x01a22c20f32d741492ea22458e6e8cce', 1, '\x01a22c20f32d719d9f6b6d99c487a255', NULL, '\x70f9c216a981d20fe018b37278efafe7440b7cdb71d02bf8a653fc188dec6ed0'),
	('\x01a22c20f32d741492ea22458e6e8cce', 2, '\x01a22c20f32d78198734ae435c9299f3', '\x01a22c20f32d719d9f6b6d99c487a255', '\xafdc0c8a695e194922ab131a3a85c813800bb4c0e4bfd9f9a4c0f5c0af5292ba'),
	('\x01a22c20f32d741492ea22458e6e8cce', 3, '\x01a22c20f32d7f8f88308dfb2c9689d7', '\x01a22c20f32d78198734ae435c9299f3', '\x223f8d2c8feba2132c184a233b98b7e3c46688fed767a47be76cc836b02ae888'),
	('\x01a22c20f32d741492ea22458e6e8cce', 4, '\x01a22c20f43771429f4f77d5f9ab6423', '\x01a22c20f32d7f8f88308dfb2c9689d7', '\x0682717fa7f5225e1c31ea0d7622e07cea7203f4286794d4127dac67e2896d69'),
	('\x01a22c20f32d741492ea22458e6e8cce', 5, '\x01a22c20f43f753d8bf9faeddc926298', '\x01a22c20f43771429f4f77d5f9ab6423', '\x491d210fd22805f50854cf6fd5be4b8992a4c1aa57bf62cfa5d9d407cf40a003'),
	('\x01a22c20f32d741492ea22458e6e8cce', 6, '\x01a22c20f5c978a980b6fa4e0442dbab', '\x01a22c20f43f753d8bf9faeddc926298', '\x33793a0b07636f13b3b18dcdd89d52b0268e0fd0d230f8f1c963abdfdd98c3d4'),
	('\x01a22c20f32d741492ea22458e6e8cce', 7, '\x01a22c20f5c97f7ba2338b2f806996c9', '\x01a22c20f5c978a980b6fa4e0442dbab', '\x828710ca0ebc4591ac814249ad4d8af7214222e9c2b34c740de2f9e117b16928'),
	('\x01a22c20f4377d048f30a8cd4aa6c7ab', 1, '\x01a22c20f43771eeac7fd8538b6e40e8', NULL, '\x6f02d8987ac9aa488c70d1da91b2ec5bcc63eb980b738cd6c422c8db204087ac'),
	('\x01a22c20f4377d048f30a8cd4aa6c7ab', 2, '\x01a22c20f437774eae84fb54475e87dc', '\x01a22c20f43771eeac7fd8538b6e40e8', '\x7fa8abef91cec1ad898dd2cc51e44d503b969f60ca7311f02e39e1bac400c4b6'),
	('\x01a22c20f32d741492ea22458e6e8cce', 8, '\x01a22c20f9887a4f94d36e7e55bc92c7', '\x01a22c20f5c97f7ba2338b2f806996c9', '\x3c57c6915a8fb782aea5edff864232a1d527fff03be255a61aec17bcb8798284'),
	('\x01a22c20f98878f18983991140d7afbc', 1, '\x01a22c20f988752ebb77658db779746a', NULL, '\xf20a211a3a9c24e2107c0783f21dc32b61df9bf80ef9b4c679e843ef69a14a98'),
	('\x01a22c20f98878f18983991140d7afbc', 2, '\x01a22c20f9887a59a00430f14fe81bc7', '\x01a22c20f988752ebb77658db779746a', '\x4d5089b237dd0590a617ea77c5f3d535736808c7719c1e648431e959de364455'),
	('\x01a22c20f98878f18983991140d7afbc', 3, '\x01a22c20f9fa7c8284b001e09faa5c95', '\x01a22c20f9887a59a00430f14fe81bc7', '\x7ab4c6a44f99d00bbc3934417e6e0e38d04dee72c04183616545e00b5ffda733'),
	('\x01a22c20f98878f18983991140d7afbc', 4, '\x01a22c20fa767ffcb23498dd749ec5fa', '\x01a22c20f9fa7c8284b001e09faa5c95', '\x14601d9902a8fd42251c4d769522782507d422e0af9185a91184844149ac1d1c'),
	('\x01a22c20f98878f18983991140d7afbc', 5, '\x01a22c20faec774ebfa83bf6c65bf869', '\x01a22c20fa767ffcb23498dd749ec5fa', '\x5c76891e4625eba416ee67027dd818bb7be9946768ae54ff20ce728818c75b41'),
	('\x01a22c20f98878f18983991140d7afbc', 6, '\x01a22c20fbc37b789c2e75376aefc449', '\x01a22c20faec774ebfa83bf6c65bf869', '\xa4faff0b102abf39678d96aaf5f358953d25163476cec091525ef659757d1cf2'),
	('\x01a22c20f98878f18983991140d7afbc', 7, '\x01a22c20fc1f78b28aec6030d215e2c3', '\x01a22c20fbc37b789c2e75376aefc449', '\x146904600b0ad07fe19cec28cf6534929290c0d5cb0f01aeda90e7fe409e216f'),
	('\x01a22c20f98878f18983991140d7afbc', 8, '\x01a22c20fcd971228c39961dd305fe6d', '\x01a22c20fc1f78b28aec6030d215e2c3', '\x10c66ea9e0a29c2e5a2224944a697c7fa0b9ba446db36128b820cf48ace36e5e'),
	('\x01a22c20f98878f18983991140d7afbc', 9, '\x01a22c20fcd97caab873464ba8e1c891', '\x01a22c20fcd971228c39961dd305fe6d', '\x29f3847bea8a30d1590d06c58fe28b8b88a11eba9296d20e2f4bfa4a954d43b5'),
	('\x01a22c20f98878f18983991140d7afbc', 10, '\x01a22c20fd2a73ee87ce5a89d81e38c2', '\x01a22c20fcd97caab873464ba8e1c891', '\x0c73c44172a3fc0ce1be1ad081350e5f467c69a0a9e6f9bc5bd4100287f1e42b'),
	('\x01a22c20f98878f18983991140d7afbc', 11, '\x01a22c20fdb176ef8ef87d78fe194fed', '\x01a22c20fd2a73ee87ce5a89d81e38c2', '\x2a1867894dacb7b58531e6cc1dff69359c1fe0901e81381c46756a80268e79f2'),
	('\x01a22c20f98878f18983991140d7afbc', 12, '\x01a22c20fde87b658244b0c925e42fab', '\x01a22c20fdb176ef8ef87d78fe194fed', '\x5230a21187ffdfbc60ca082273d9c5c2fa3fab93973709bd4afbe9a332ac8ea9'),
	('\x01a22c20f98878f18983991140d7afbc', 13, '\x01a22c20fe2b7d91a83013f90af5280c', '\x01a22c20fde87b658244b0c925e42fab', '\xb299010a4c109bf32306492793eff3c9d26c2762caf29ea25458674ba83f6d77'),
	('\x01a22c20f98878f18983991140d7afbc', 14, '\x01a22c20fe6f767ab96681255e86ffac', '\x01a22c20fe2b7d91a83013f90af5280c', '\x1d84c53207048ea84e4038040548fa668298c83684e0755a147027a905593f63'),
	('\x01a22c20f98878f18983991140d7afbc', 15, '\x01a22c20fec17af190099b5a788f0179', '\x01a22c20fe6f767ab96681255e86ffac', '\xfbecf65ae69840212faa27585d42978fef83d45134c842ff1d8c8984a32e9814'),
	('\x01a22c20f98878f18983991140d7afbc', 16, '\x01a22c20ff2d7555abf210ec7051f708', '\x01a22c20fec17af190099b5a788f0179', '\xd09e6cf3326ca054cbe98beed551f883cd3b85c55dba1606a0ffcd0e7c12e6b3'),
	('\x01a22c20f98878f18983991140d7afbc', 17, '\x01a22c20ff537494a0bc0f0542557038', '\x01a22c20ff2d7555abf210ec7051f708', '\xaea7e53f97316dd5a86ff03b45084f0be01d2cc828c41de77ea1738660bde8d4'),
	('\x01a22c20f98878f18983991140d7afbc', 18, '\x01a22c20ff61766abb82ebb88be807a3', '\x01a22c20ff537494a0bc0f0542557038', '\x840f6d77ba4c1f1a7612f9ffdfd98a2d85901f947fab46a39ca040d46a6b1a3a'),
	('\x01a22c20f98878f18983991140d7afbc', 19, '\x01a22c20ff857d5ba357ddf34d333921', '\x01a22c20ff61766abb82ebb88be807a3', '\x483ecc4275eb828d72454ab50667c1e00d710a9eb353c80a6bdbbebf7cb8c99e'),
	('\x01a22c20f98878f18983991140d7afbc', 20, '\x01a22c20ffa67d529ce05761c88165ec', '\x01a22c20ff857d5ba357ddf34d333921', '\x4bf9d334f286ac1beb7f2bbbd00af663f8b220bd035b5773ba982de663b5c5a7'),
	('\x01a22c20f98878f18983991140d7afbc', 21, '\x01a22c20ffb57e6583baeb3d50349900', '\x01a22c20ffa67d529ce05761c88165ec', '\xd394f77098e1c7405408b200d70f7ffc17a7ed7c2e547a4a71e57ae48f6f7d33'),
	('\x01a22c20f98878f18983991140d7afbc', 22, '\x01a22c20ffcd7f8baab190e1ee1a8e7a', '\x01a22c20ffb57e6583baeb3d50349900', '\x8b25f110ca9d41392f3c5eece2c00b03f1ab3ea86deb5d4c3ff65b7c6da670a1'),
	('\x01a22c20f98878f18983991140d7afbc', 23, '\x01a22c20ffe470f28b473222c96cc663', '\x01a22c20ffcd7f8baab190e1ee1a8e7a', '\xe9807ff9a9c9c19bafb355dc07080bc6dd7e8d397e106dbf6a03819ea8808e8e'),
	('\x01a22c20f98878f18983991140d7afbc', 24, '\x01a22c20fff579b09eee850911cfbe36', '\x01a22c20ffe470f28b473222c96cc663', '\xd2946e4d50f22d986996738ea245d390f95e14afc5d5c2b5c9f378df8117c486'),
	('\x01a22c20f98878f18983991140d7afbc', 25, '\x01a22c21004e7a67a6ad81e3ad1aed77', '\x01a22c20fff579b09eee850911cfbe36', '\x7b37d4823b4e57e6618e04ad18584ff8e442e59e15c328e95aa65cca3d042263'),
	('\x01a22c20f98878f18983991140d7afbc', 26, '\x01a22c2100777edfa38ea94c49c4806d', '\x01a22c21004e7a67a6ad81e3ad1aed77', '\x135612bdaeae20c3c0694ecfa0fc8958c4b0bc7e19393384ffb6487f10085f38'),
	('\x01a22c20f98878f18983991140d7afbc', 27, '\x01a22c2100957ce4aba28716cc28884c', '\x01a22c2100777edfa38ea94c49c4806d', '\x31f959ea43051e6ce703e163ca757d1bf6a34147ad6cea8e9daf57dfe447c897'),
	('\x01a22c20f98878f18983991140d7afbc', 28, '\x01a22c2100e47c4d8e9987c0c8cf42f0', '\x01a22c2100957ce4aba28716cc28884c', '\x70d6efc312f610798d5528157dd592fcc7c814ca5648fcdca3449a53fc377e6b'),
	('\x01a22c20f98878f18983991140d7afbc', 29, '\x01a22c21013277088af5c14e631e62e8', '\x01a22c2100e47c4d8e9987c0c8cf42f0', '\x28ef3d65f117c952cbc468d464a3be057ff2f2e52378c17f89982386f7835ee6'),
	('\x01a22c20f98878f18983991140d7afbc', 30, '\x01a22c2101417aa8a7825e26fb205160', '\x01a22c21013277088af5c14e631e62e8', '\x1b64569f7ca3f1eb604a4409ae53b842d530862124f7655669f496af5d47dc78'),
	('\x01a22c20f98878f18983991140d7afbc', 31, '\x01a22c210191715082a09ed317775b88', '\x01a22c2101417aa8a7825e26fb205160', '\x0a2a1d3397305db270e186ad6916dd3ed1026f42842aa2c9bca97e5f2c5159d4'),
	('\x01a22c20f98878f18983991140d7afbc', 32, '\x01a22c2101f471ad8ee271dc689bb8fd', '\x01a22c210191715082a09ed317775b88', '\xd52850f9b3aa947d7c272d4c6518bb1ac413f64df46435ecb828b696396c84c0'),
	('\x01a22c20f98878f18983991140d7afbc', 33, '\x01a22c2102317039afa432b933adf1b3', '\x01a22c2101f471ad8ee271dc689bb8fd', '\x6f29ac38766fd02dbf404e68f186ef2e67614c6de6112a5054d3dcf928fc0756'),
	('\x01a22c20f32d741492ea22458e6e8cce', 9, '\x01a22c21048170d5957578decf538dec', '\x01a22c20f9887a4f94d36e7e55bc92c7', '\x53eeaee815a824791300552756a1ab4dee9749adf9ba91a5dc00d537b08b91ee'),
	('\x01a22c20f32d741492ea22458e6e8cce', 10, '\x01a22c21063a73e8b51916158efca514', '\x01a22c21048170d5957578decf538dec', '\x2694b7751db468a6e3170fa7544d0aa5233cbdb839d144e63422c7f564ca183a'),
	('\x01a22c21048179e9a793a44f1f35e7a1', 1, '\x01a22c2104817182abed0a8bf76310be', NULL, '\xcadb1a924a9e0e5b291846035c062a5df97e49323790433130b436c4c3015016'),
	('\x01a22c21048179e9a793a44f1f35e7a1', 2, '\x01a22c210481762b95c00f07deb98feb', '\x01a22c2104817182abed0a8bf76310be', '\x8e33db0cc3ec76f53f32187e740b8af9b5be9130b04f648b0cb06efb59dc776e'),
	('\x01a22c21048179e9a793a44f1f35e7a1', 3, '\x01a22c21050476dc8a67ceadc9762448', '\x01a22c210481762b95c00f07deb98feb', '\x36750743580cdecc23dbe278ca056f1d1a3f200b9126ed37abd850ce125636d0'),
	('\x01a22c21048179e9a793a44f1f35e7a1', 4, '\x01a22c21059c7343b8ea83766c85df14', '\x01a22c21050476dc8a67ceadc9762448', '\x8a5bfc75bb7dd04faf5f2d660ce9c43ec3b2b2f731199869217bc39446dc83d2'),
	('\x01a22c21048179e9a793a44f1f35e7a1', 5, '\x01a22c2105f07ba2a3e111137e65ef63', '\x01a22c21059c7343b8ea83766c85df14', '\x8f64c53a78515ab36007d499e7327580fc899b723037de74a2cbc5d6fb5a801f');
INSERT INTO public.authorization_codes VALUES
	('\x01a22c20f98878f18983991140d7afbc', '\x01a22c20ff537771a38b399c773b7b3f', '\xd01cb49702059007089dfe8938983db6d30a75b9858f0a2da24a0e08390cd6a4', '\x01a22c20ff537771a38b399c773b7b3f', 'https://rp.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', 'ba284e062148d706', 1796036689747975, 1796036749747975, 1796036689761127),
	('\x01a22c20f98878f18983991140d7afbc', '\x01a22c20ff797f7db1b34d3be1bc2fc9', '\x9ac87be87475dc81f1cd8a5ea586d44a01e5170795206f7b8104ef61707d41d0', '\x01a22c20ff797f7db1b34d3be1bc2fc9', 'https://rp.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', '4457b1a6220de1d1', 1796036689785006, 1796036749785006, 1796036689797080),
	('\x01a22c20f98878f18983991140d7afbc', '\x01a22c20ff9f75a5b83e91cad54ad99a', '\x31d366956f27266445ec4b1646f6292bb647189633f64f26d2f6406dce21583f', '\x01a22c20ff9f75a5b83e91cad54ad99a', 'https://rp.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', '83583a42f8b44a22', 1796036689823051, 1796036749823051, 1796036689830868),
	('\x01a22c20f98878f18983991140d7afbc', '\x01a22c20ffc070d38d0a6d2f9918af47', '\x5b171a29e3cd17303fa329d25e873e2c699614befc266674ca24dd971aa5e1a3', '\x01a22c20ffc070d38d0a6d2f9918af47', 'https://app.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', '93620fae3875af1f', 1796036689856688, 1796036749856688, 1796036689869893),
	('\x01a22c20f98878f18983991140d7afbc', '\x01a22c20ffdb7d29aa1e2bde597b09f7', '\xa9203a329817a6db9b238bf143cff0ca5e0c18c542625aa49effb1dbd2a40609', '\x01a22c20ffdb7d29aa1e2bde597b09f7', 'https://app.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', '896b08fbee8ea5da', 1796036689883732, 1796036749883732, 1796036689892426),
	('\x01a22c20f98878f18983991140d7afbc', '\x01a22c210063797e8f07ec7cfe00e0a8', '\xc87e98511617f9f10b5078198420714e36af22ca20826524c52f14d31fc959da', '\x01a22c210063797e8f07ec7cfe00e0a8', 'https://app.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', 'c1e0bead379a45ae', 1796036690019077, 1796036750019077, 1796036690039070),
	('\x01a22c20f98878f18983991140d7afbc', '\x01a22c21013b7b9393361fa28dceec5e', '\xc03901b8510db2d1af7c72edaf0e17ef71a17d7e898765f2c8eda2182b111a23', '\x01a22c21013b7b9393361fa28dceec5e', 'https://app.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', 'be5ab35b3e60e685', 1796036690235656, 1796036750235656, 1796036690241648);
INSERT INTO public.change_counter VALUES
	(1, 15);
INSERT INTO public.change_log VALUES
	(1, '\x01a22c20f32d741492ea22458e6e8cce'),
	(2, '\x01a22c20f4377d048f30a8cd4aa6c7ab'),
	(3, '\x01a22c20f98878f18983991140d7afbc'),
	(4, '\x01a22c20f98878f18983991140d7afbc'),
	(5, '\x01a22c20f98878f18983991140d7afbc'),
	(6, '\x01a22c20f98878f18983991140d7afbc'),
	(7, '\x01a22c20f98878f18983991140d7afbc'),
	(8, '\x01a22c20f98878f18983991140d7afbc'),
	(9, '\x01a22c20f98878f18983991140d7afbc'),
	(10, '\x01a22c20f98878f18983991140d7afbc'),
	(11, '\x01a22c20f98878f18983991140d7afbc'),
	(12, '\x01a22c21048179e9a793a44f1f35e7a1'),
	(13, '\x01a22c21048179e9a793a44f1f35e7a1'),
	(14, '\x01a22c21048179e9a793a44f1f35e7a1'),
	(15, '\x01a22c21048179e9a793a44f1f35e7a1');
INSERT INTO public.client_origins VALUES
	('\x01a22c20f98878f18983991140d7afbc', 'https://app.example.com', '\x01a22c20fde879b0a3467ba957e8c741');
INSERT INTO public.clients VALUES
	('\x01a22c20f98878f18983991140d7afbc', '\x01a22c20fde879b0a3467ba957e8c741', 'Ps9s5Z4BruLJVZF9Vhtapw', 'Phone', '{"redirect_uris":["https://app.example.com/cb"],"token_endpoint_auth_method":"none","grant_types":["authorization_code","refresh_token"],"scopes":[],"resources":[],"pkce":"required","id_token_claims":"full","id_token_signed_response_alg":"RS256","consent":"implied","origins":[],"online_refresh":true,"refresh_grace":null,"post_logout_redirect_uris":[]}', NULL, 1796036689384979, 1796036689384979, NULL, NULL),
	('\x01a22c20f98878f18983991140d7afbc', '\x01a22c20fe2b7cc2b198d0c1a25b958a', 'NLk4AmTNcH1rK0-DxmvXmA', 'Nightly', '{"redirect_uris":[],"token_endpoint_auth_method":null,"grant_types":["client_credentials"],"scopes":[],"resources":["https://api.example.com"],"pkce":"unless_nonce","id_token_claims":"full","id_token_signed_response_alg":"RS256","consent":"remember","origins":[],"online_refresh":false,"refresh_grace":null,"post_logout_redirect_uris":[]}', '\x66a38fc1fa73838b5bbb7fa912ac2f8c9ff1822f98f6b76e9733ee68d33d9a8c', 1796036689451084, 1796036689451084, NULL, 'unknown'),
	('\x01a22c20f98878f18983991140d7afbc', '\x01a22c20fe6f752a80cf9bb2b7c851f8', 'NN7j4KYUGMgtikCpTnm8qQ', 'Ledger', '{"redirect_uris":[],"token_endpoint_auth_method":"private_key_jwt","grant_types":["client_credentials"],"scopes":[],"resources":["https://api.example.com"],"pkce":"unless_nonce","id_token_claims":"full","id_token_signed_response_alg":"RS256","consent":"remember","origins":[],"online_refresh":false,"refresh_grace":null,"jwks":{"keys":[{"alg":"ES256","kid":"one","crv":"P-256","kty":"EC","x":"e7adn6rQF7dS0yHsgcgifcK642v61VpnRJ4tuB7TZX8","y":"xfz05UJN2YmkXRYY-j8Rd6gEGQEg6MCRmleEF78O8DQ"}]},"post_logout_redirect_uris":[]}', NULL, 1796036689519079, 1796036689519079, NULL, 'unknown'),
	('\x01a22c20f98878f18983991140d7afbc', '\x01a22c20fec1722e8ac6c644fbadb51e', 'rU08AAXsWOECgHm-l_CCoA', 'Vault', '{"redirect_uris":[],"token_endpoint_auth_method":"client_secret_jwt","grant_types":["client_credentials"],"scopes":[],"resources":["https://api.example.com"],"pkce":"unless_nonce","id_token_claims":"full","id_token_signed_response_alg":"RS256","consent":"remember","origins":[],"online_refresh":false,"refresh_grace":null,"post_logout_redirect_uris":[]}', '\x3095ec87f9a8ad7716669be34394790afab09d5c5773b4e79a4322297485aa7f', 1796036689601185, 1796036689601185, '\x01c49cf50e2242c8cbd2e3d8acd7a3ec6ef38031978e32b1f788c75cabd22831c6aea9404d39b0ff75167244fa683393f4afdf6dcdf0bc3d47151ad90f8eec65f250440ffae7ff3aa99874fc850fdb95d72bdb82746c791e619e25674c5aa2b4afc3c3b270ea13a0f825f200f237dbe627cdb4835a443bc6c9ae299c80927d', 'unknown'),
	('\x01a22c20f98878f18983991140d7afbc', '\x01a22c20fdb17906811af9471312fac1', 'V4edvfLwdN1vU-oi9p7vpA', 'Shop', '{"redirect_uris":["https://rp.example.com/cb"],"token_endpoint_auth_method":null,"grant_types":["authorization_code","refresh_token"],"scopes":[],"resources":["https://api.example.com"],"pkce":"unless_nonce","id_token_claims":"full","id_token_signed_response_alg":"RS256","consent":"remember","origins":[],"online_refresh":false,"refresh_grace":null,"post_logout_redirect_uris":["https://rp.example.com/bye"]}', '\xc31201619b099c4cbc9163f22e19b4b9f3249bae17626ff2d4b3bf37455a4bb7', 1796036689329033, 1796036689329033, NULL, 'pkce'),
	('\x01a22c21048179e9a793a44f1f35e7a1', '\x01a22c21059c7da3b9807072122c1b7c', 'hN6E3n1E0Dlzb65-NkUOug', 'Shop', '{"redirect_uris":["https://rp.example.com/cb"],"token_endpoint_auth_method":null,"grant_types":["authorization_code","refresh_token"],"scopes":[],"resources":[],"pkce":"unless_nonce","id_token_claims":"full","id_token_signed_response_alg":"RS256","consent":"remember","origins":[],"online_refresh":false,"refresh_grace":null,"post_logout_redirect_uris":[]}', '\x71010f024adfecec4c68ed6711c7ce68a1fbb3908000aba4bb5dfd72cf0673ee', 1796036691356134, 1796036691356134, NULL, 'unknown');
INSERT INTO public.consents VALUES
	('\x01a22c20f98878f18983991140d7afbc', '\x01a22c20faec729db1673617deedc8a2', '\x01a22c20fdb17906811af9471312fac1', '["email","offline_access","openid","profile","01a22c20-fa76-751e-b88a-ebd57e00e3a6"]', 1796036689747975, 1796036689747975);
INSERT INTO public.deployment VALUES
	('master_keys', '-HiPXhRIP1DemiWuvCDcceLOhslyHkc-TZjPyWJlNkE 5i0HijneRt8_9riMIeTRHIBpQKMIzd0-x_L8EKz7A7o 05o_2MKW9HyxwDjW24OekuiBeUhagTV0m-Q-xkcUqok lrfEtoWzb7L3WZGFs39biBUbOGTAad18ocTiVPng4oQ'),
	('public_url', 'http://localhost:8080'),
	('deployment_id', 'yoETfWl0t9h3X2NmFgzs-g'),
	('first_setup', '2026-11-30T11:04:46Z'),
	('latest_time', '1796036694298968');
INSERT INTO public.grants VALUES
	('\x01a22c20f98878f18983991140d7afbc', '\x01a22c20ff537771a38b399c773b7b3f', '\x01a22c20faec729db1673617deedc8a2', 1, 1, '\x01a22c20fdb17906811af9471312fac1', '\x01a22c20ff2d704194e11d65a867c91d', 'email offline_access openid profile', '["https://api.example.com","http://localhost:8080/t/acme"]', 1796036689709364, 'pwd', 1796036689747975, 1811675089761127, NULL, true, NULL, 1, 1796036689761127, 1798628689761127),
	('\x01a22c20f98878f18983991140d7afbc', '\x01a22c20ff797f7db1b34d3be1bc2fc9', '\x01a22c20faec729db1673617deedc8a2', 1, 1, '\x01a22c20fdb17906811af9471312fac1', '\x01a22c20ff2d704194e11d65a867c91d', 'email offline_access openid profile', '["https://api.example.com","http://localhost:8080/t/acme"]', 1796036689709364, 'pwd', 1796036689785006, 1811675089797080, NULL, true, 1796036689809441, 2, 1796036689809441, 1798628689809441),
	('\x01a22c20f98878f18983991140d7afbc', '\x01a22c20ff9f75a5b83e91cad54ad99a', '\x01a22c20faec729db1673617deedc8a2', 1, 1, '\x01a22c20fdb17906811af9471312fac1', '\x01a22c20ff2d704194e11d65a867c91d', 'email offline_access openid profile', '["https://api.example.com","http://localhost:8080/t/acme"]', 1796036689709364, 'pwd', 1796036689823051, 1811675089830868, 1796036689845263, true, NULL, 1, 1796036689830868, 1798628689830868),
	('\x01a22c20f98878f18983991140d7afbc', '\x01a22c20ffc070d38d0a6d2f9918af47', '\x01a22c20faec729db1673617deedc8a2', 1, 1, '\x01a22c20fde879b0a3467ba957e8c741', '\x01a22c20ff2d704194e11d65a867c91d', 'email openid profile', '["http://localhost:8080/t/acme"]', 1796036689709364, 'pwd', 1796036689856688, 1811675089869893, NULL, false, NULL, 1, 1796036689869893, 1798628689869893),
	('\x01a22c20f98878f18983991140d7afbc', '\x01a22c20ffdb7d29aa1e2bde597b09f7', '\x01a22c20faec729db1673617deedc8a2', 1, 1, '\x01a22c20fde879b0a3467ba957e8c741', '\x01a22c20ff2d704194e11d65a867c91d', 'email openid profile', '["http://localhost:8080/t/acme"]', 1796036689709364, 'pwd', 1796036689883732, 1811675089892426, NULL, false, NULL, 1, 1796036689892426, 1798628689892426),
	('\x01a22c20f98878f18983991140d7afbc', '\x01a22c210063797e8f07ec7cfe00e0a8', '\x01a22c20faec729db1673617deedc8a2', 1, 1, '\x01a22c20fde879b0a3467ba957e8c741', '\x01a22c21004e75e997a370559ebdae36', 'email openid profile', '["http://localhost:8080/t/acme"]', 1796036689998252, 'pwd', 1796036690019077, 1811675090039070, NULL, false, NULL, 1, 1796036690039070, 1798628690039070),
	('\x01a22c20f98878f18983991140d7afbc', '\x01a22c21013b7b9393361fa28dceec5e', '\x01a22c20fc1f7d439e46ef48ad670d0a', 1, 1, '\x01a22c20fde879b0a3467ba957e8c741', '\x01a22c2101327cb1b26736e7e20cae52', 'email openid profile', '["http://localhost:8080/t/acme"]', 1796036690226878, 'pwd', 1796036690235656, 1811675090241648, NULL, false, NULL, 1, 1796036690241648, 1798628690241648);
INSERT INTO public.held_roles VALUES
	('\x01a22c20f32d741492ea22458e6e8cce', 'administrator', 1796036687305055);
INSERT INTO public.known_devices VALUES
	('\x01a22c20f98878f18983991140d7afbc', '\x01a22c20ff2d71b6bf1537827b9dfe1b', '\xa1df12ff7325885969cde5fed639a39540a2b3a5815895a0cddd480d8e36f4c0', '\x01a22c20faec729db1673617deedc8a2', 1, 1796036689709364, 1796036689709364, 1811588689709364),
	('\x01a22c20f98878f18983991140d7afbc', '\x01a22c21004e7c1db13d60519ad9ad96', '\xfa5126d62d5e2a2584425a312950f0b5ad6f45b98a4e565325163b19344d5168', '\x01a22c20faec729db1673617deedc8a2', 1, 1796036689998252, 1796036689998252, 1811588689998252),
	('\x01a22c20f98878f18983991140d7afbc', '\x01a22c2101327658aa635b32d81b5977', '\x2c323159933d54aa7f7a9851a5670cee31e9eeede67bbafb3f34e08dcfc969fb', '\x01a22c20fc1f7d439e46ef48ad670d0a', 1, 1796036690226878, 1796036690226878, 1811588690226878);
INSERT INTO public.links VALUES
	('\x01a22c20f32d741492ea22458e6e8cce', '\x01a22c20f43f7c99b0f4f538d5ab7a97', '\xcb6a31a4a1302a66e37e2fd5068daa6ce61d056e02509cbbd614772239ab46a7', NULL, 0, 1, 1796036686911370, 1796123086911370, 1796036687305055, 'set_up', NULL),
	('\x01a22c20f98878f18983991140d7afbc', '\x01a22c20fcd976d7969ca0c2d1244eab', '\x87c589670e8142d0dcbb70a8cc138257a90d83bec2f2382b7996ad720c3d14ec', '\x01a22c20fcd9798ea265bd715b899e00', 1, 1, 1796036689113961, 1796123089113961, NULL, 'set_up', NULL),
	('\x01a22c20f98878f18983991140d7afbc', '\x01a22c21004e7297a740b819e7765703', '\xe193f01ea605da3409ba872d02bf102b9ee7a4845cd1cda0e81560cf9863da8f', '\x01a22c20faec729db1673617deedc8a2', 1, 1, 1796036689998252, 1796641489998252, NULL, 'not_me', '\x7dfa9cfdbb01f03809b1b07fd1029ae34c0bc901b9e4be3c317fffa117370457');
INSERT INTO public.passwords VALUES
	('\x01a22c20f32d741492ea22458e6e8cce', '\x01a22c20f5c974f8b029e9505b862986', '$argon2id$v=19$m=19456,t=2,p=1$2R1vxRFS7f0c4psVDw45+A$iPRitMNru7L8r/EA47h4OakGAr9Kv2q2Xcfb1IxW4dU', '\x37ac40709f981196', 1796036687305055, DEFAULT),
	('\x01a22c20f98878f18983991140d7afbc', '\x01a22c20faec729db1673617deedc8a2', '$argon2id$v=19$m=19456,t=2,p=1$BNyoZVn3PgCkMfWzsm7vbw$F41ZLUUBzG/O6x+daLJZTeALH4omYmRD6CZgVeR7skg', '\x37ac40709f981196', 1796036688620390, DEFAULT),
	('\x01a22c20f98878f18983991140d7afbc', '\x01a22c20fc1f7d439e46ef48ad670d0a', '$argon2id$v=19$m=19456,t=2,p=1$WLsA/7FXYsf+pUJm5jr5lQ$h77Gq4a79dgf6D0svy7CLl5QUv/UaPUZQjwS6keZ9Ho', '\x37ac40709f981196', 1796036688927466, DEFAULT),
	('\x01a22c21048179e9a793a44f1f35e7a1', '\x01a22c21050479aa9554002a94a4a788', '$argon2id$v=19$m=19456,t=2,p=1$6V3n3LGZecrVr0Eu+UyN0g$vQRvVm8ntTy3bVVUveObNOG4bie1UBMGFJsx1ry+0Y4', '\x37ac40709f981196', 1796036691204918, DEFAULT);
INSERT INTO public.pending_requests VALUES
	('\x01a22c20f98878f18983991140d7afbc', '\x01a22c20fed27e669fe2ed7da65e5134', '\x9e21632a93f296602279cad49eba4ed8a771e369527e461fdecd471692ad1b2f', '\x01a22c20fdb17906811af9471312fac1', '{"redirect_uri":"https://rp.example.com/cb","state":"5703ac276f14f709","scope":"email offline_access openid profile","audience":["https://api.example.com","http://localhost:8080/t/acme"],"consent_items":["email","offline_access","openid","profile","01a22c20-fa76-751e-b88a-ebd57e00e3a6"],"nonce":"ba284e062148d706","code_challenge":"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM","prompt":{"none":false,"login":false,"consent":false,"select_account":false,"create":false},"max_age":null,"hint_sub":null,"login_hint":null,"response_mode":"query","ui_locales":[]}', 1796036689618206, 1796043889618206, 1796036689747975, 'authorization', '\xb0ebad669cf4f18491979da22e891c7595f80aeb8daf9d6bfe4d9e6752b5c351', NULL),
	('\x01a22c20f98878f18983991140d7afbc', '\x01a22c2100017dc3a9bd364b5f4c83c9', '\x38007a96770e27c2cad7da83c5f41e397e606fd9328cb24d9a2cb96896f879f4', '\x01a22c20fde879b0a3467ba957e8c741', '{"redirect_uri":"https://app.example.com/cb","state":"23f2b24cb9675cb3","scope":"email openid profile","audience":["http://localhost:8080/t/acme"],"consent_items":["email","openid","profile"],"nonce":"c1e0bead379a45ae","code_challenge":"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM","prompt":{"none":false,"login":false,"consent":false,"select_account":false,"create":false},"max_age":null,"hint_sub":null,"login_hint":null,"response_mode":"query","ui_locales":[]}', 1796036689921543, 1796043889921543, 1796036690019077, 'authorization', '\xb0ebad669cf4f18491979da22e891c7595f80aeb8daf9d6bfe4d9e6752b5c351', NULL),
	('\x01a22c20f98878f18983991140d7afbc', '\x01a22c21009e796ebcf670c7484cdb51', '\x6559ed17cd11b554234237714027cbd3ec4fc159747596fdb163fda3cbe85101', '\x01a22c20fdb17906811af9471312fac1', '{"redirect_uri":"https://rp.example.com/cb","state":"dcf0fcc4ba414cb0","scope":"email offline_access openid profile","audience":["https://api.example.com","http://localhost:8080/t/acme"],"consent_items":["email","offline_access","openid","profile","01a22c20-fa76-751e-b88a-ebd57e00e3a6"],"nonce":"1f705c2e6a71c0aa","code_challenge":"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM","prompt":{"none":false,"login":false,"consent":false,"select_account":false,"create":false},"max_age":null,"hint_sub":null,"login_hint":null,"response_mode":"query","ui_locales":[]}', 1796036690078430, 1796043890078430, NULL, 'authorization', '\xb0ebad669cf4f18491979da22e891c7595f80aeb8daf9d6bfe4d9e6752b5c351', NULL),
	('\x01a22c20f98878f18983991140d7afbc', '\x01a22c2100ee7b3cbbd84834478971cb', '\xc6b19c1c6e9dcb2515f4ca5eccb323036b93d8b1f6c37ba1b6b9f7c7d2cd1efa', '\x01a22c20fdb17906811af9471312fac1', '{"redirect_uri":"https://rp.example.com/cb","state":"5e0b2163c6af0910","scope":"email offline_access openid profile","audience":["https://api.example.com","http://localhost:8080/t/acme"],"consent_items":["email","offline_access","openid","profile","01a22c20-fa76-751e-b88a-ebd57e00e3a6"],"nonce":"a3b5842892767a22","code_challenge":"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM","prompt":{"none":false,"login":false,"consent":false,"select_account":false,"create":false},"max_age":null,"hint_sub":null,"login_hint":null,"response_mode":"query","ui_locales":[]}', 1796036690158119, 1796043890158119, NULL, 'authorization', '\xb0ebad669cf4f18491979da22e891c7595f80aeb8daf9d6bfe4d9e6752b5c351', NULL),
	('\x01a22c20f98878f18983991140d7afbc', '\x01a22c2100fb7d5183300d667dad3215', '\x9e21632a93f296602279cad49eba4ed8a771e369527e461fdecd471692ad1b2f', '\x01a22c20fdb17906811af9471312fac1', '{"hint_sub":null,"hint_sid":null,"post_logout_redirect_uri":"https://rp.example.com/bye","state":"a state","ui_locales":[]}', 1796036690171577, 1796043890171577, NULL, 'logout', '\xb0ebad669cf4f18491979da22e891c7595f80aeb8daf9d6bfe4d9e6752b5c351', NULL),
	('\x01a22c20f98878f18983991140d7afbc', '\x01a22c2101017b809e1f90102945b18f', '\xf767c2a9324ef8a60f0a4271bb96b47b1aec4e7fddb07530c9d1ab68150d7c25', '\x01a22c20fde879b0a3467ba957e8c741', '{"redirect_uri":"https://app.example.com/cb","state":"91028b2ce2c04bb7","scope":"email openid profile","audience":["http://localhost:8080/t/acme"],"consent_items":["email","openid","profile"],"nonce":"be5ab35b3e60e685","code_challenge":"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM","prompt":{"none":false,"login":false,"consent":false,"select_account":false,"create":false},"max_age":null,"hint_sub":null,"login_hint":null,"response_mode":"query","ui_locales":[]}', 1796036690177715, 1796043890177715, 1796036690235656, 'authorization', '\xb0ebad669cf4f18491979da22e891c7595f80aeb8daf9d6bfe4d9e6752b5c351', NULL);
INSERT INTO public.resource_servers VALUES
	('\x01a22c20f98878f18983991140d7afbc', '\x01a22c20fa76751eb88aebd57e00e3a6', 'https://api.example.com', 'Things', '{"scopes":[{"scope":"read","text":"Read your things"}],"lifetime":7200,"alg":null}', 1796036688502351, 1796036688502351, '\x1655420993c693a38ecc8a3a74c842816f4ad1b57789a97d27949c39eaed42e7');
INSERT INTO public.revoked_tokens VALUES
	('\x01a22c20f98878f18983991140d7afbc', '\x6f481ee8a86b5978fe62949cb2a6b12b3064d10858c2f6bbef8dda19b5470fe3', 1796043889000000),
	('\x01a22c20f98878f18983991140d7afbc', '\xd935597c71f7239c2de2ebc8af774661b157c81c8ec1446f5bcfc708381d99cb', 1796043890000000);
INSERT INTO public.sessions VALUES
	('\x01a22c20f98878f18983991140d7afbc', '\x01a22c20ff2d704194e11d65a867c91d', 'browser', '\xce57e6d924bc09b635db3ed4b9ce255aca371089d05162ea41ab412102e98f59', NULL, '\x01a22c20faec729db1673617deedc8a2', 1, 1, 'pwd', 1796036689709364, 1796036689709364, 1796036689709364, 1796079889709364, 1796641489709364, NULL, 'Firefox/Linux', '127.0.0.1', false),
	('\x01a22c20f98878f18983991140d7afbc', '\x01a22c21004e75e997a370559ebdae36', 'browser', '\x9b247bb04a1315e097cebc8f6802ec2e285174d666181105472e9b90f659af58', NULL, '\x01a22c20faec729db1673617deedc8a2', 1, 1, 'pwd', 1796036689998252, 1796036689998252, 1796036689998252, 1796079889998252, 1796641489998252, 1796036690069525, 'Firefox/Linux', '127.0.0.1', false),
	('\x01a22c20f98878f18983991140d7afbc', '\x01a22c2101327cb1b26736e7e20cae52', 'browser', '\x594804714a890b969c42325c377ee19bbebda205ab3d0b5f363d5ab5fcdafe2a', NULL, '\x01a22c20fc1f7d439e46ef48ad670d0a', 1, 1, 'pwd', 1796036690226878, 1796036690226878, 1796036690226878, 1796079890226878, 1796641490226878, NULL, 'Firefox/Linux', '127.0.0.1', false);
INSERT INTO public.sign_in_flows VALUES
	('\x01a22c20f98878f18983991140d7afbc', '\x01a22c20fed2779da624424fce1b006a', '\x9e21632a93f296602279cad49eba4ed8a771e369527e461fdecd471692ad1b2f', '\x01a22c20fed27e669fe2ed7da65e5134', 1796036689618206, 1796043889618206, 1796036689709364, '\x01a22c20ff2d704194e11d65a867c91d', '\xb0ebad669cf4f18491979da22e891c7595f80aeb8daf9d6bfe4d9e6752b5c351', NULL, '{"version":1,"due":"password","tries":0}', 1796036689652392, NULL),
	('\x01a22c20f98878f18983991140d7afbc', '\x01a22c2100017303abac927874817dac', '\x38007a96770e27c2cad7da83c5f41e397e606fd9328cb24d9a2cb96896f879f4', '\x01a22c2100017dc3a9bd364b5f4c83c9', 1796036689921543, 1796043889921543, 1796036689998252, '\x01a22c21004e75e997a370559ebdae36', '\xb0ebad669cf4f18491979da22e891c7595f80aeb8daf9d6bfe4d9e6752b5c351', NULL, '{"version":1,"due":"password","tries":0}', 1796036689936915, NULL),
	('\x01a22c20f98878f18983991140d7afbc', '\x01a22c21009e7429b64ac4b9e5b47a5b', '\x6559ed17cd11b554234237714027cbd3ec4fc159747596fdb163fda3cbe85101', '\x01a22c21009e796ebcf670c7484cdb51', 1796036690078430, 1796043890078430, NULL, NULL, '\xb0ebad669cf4f18491979da22e891c7595f80aeb8daf9d6bfe4d9e6752b5c351', NULL, '{"version":1,"due":"password","tries":1}', 1796036690100565, NULL),
	('\x01a22c20f98878f18983991140d7afbc', '\x01a22c2100ee7fa5b6a82a7730909095', '\xc6b19c1c6e9dcb2515f4ca5eccb323036b93d8b1f6c37ba1b6b9f7c7d2cd1efa', '\x01a22c2100ee7b3cbbd84834478971cb', 1796036690158119, 1796043890158119, NULL, NULL, '\xb0ebad669cf4f18491979da22e891c7595f80aeb8daf9d6bfe4d9e6752b5c351', NULL, '{"version":1,"due":"password","tries":0}', NULL, NULL),
	('\x01a22c20f98878f18983991140d7afbc', '\x01a22c2101017179ae7e42fe0a8d6fff', '\xf767c2a9324ef8a60f0a4271bb96b47b1aec4e7fddb07530c9d1ab68150d7c25', '\x01a22c2101017b809e1f90102945b18f', 1796036690177715, 1796043890177715, 1796036690226878, '\x01a22c2101327cb1b26736e7e20cae52', '\xb0ebad669cf4f18491979da22e891c7595f80aeb8daf9d6bfe4d9e6752b5c351', NULL, '{"version":1,"due":"password","tries":0}', 1796036690188253, NULL);
INSERT INTO public.signing_keys VALUES
	('\x01a22c20f32d741492ea22458e6e8cce', '\x01a22c20f32d780fa33d5d50e4addc0c', '5t5Cd2HVnZxYuM0VWceRcpg-WN54901L7laRuyFDZ6w', 'RS256', '{"e":"AQAB","kty":"RSA","n":"y-xa6r4ZXf6pLfW1BeG_Mxp2fV851s-sTsHZOknudyHom-zX0j5f4vcfhMAxPQv-V4EguNCBsnxSAMxaep0uh35d-zzQgnq7r41CPJL-xzmHJxejp8rY-NTCC0uZ_YAhQo4-Jp7NNMbE6w7CPbHCP3KWING42yfQs_YTBEGPjFuWjwJkB_ZlNl3ryuSr6og2ziIEUlupKT3L7iL7xDnFjLlDDGEBNKZPCfO2_Yqs18wc8PCAqB6psQguzfs5VPjULUg74K8Erm7iyNW10lYJ8cUxeywnfEKv_yqjHnyvjEPgoKT-zFPL2ynJ-HXJb1aNH0knviHlusc7MDvBxTZ-IQ","alg":"RS256","kid":"5t5Cd2HVnZxYuM0VWceRcpg-WN54901L7laRuyFDZ6w","use":"sig"}', '\x019d2e77e82d869f82bb8c84b11943560465be60b5f7d4d519cd009d393fa7bf992f3c037940c2813584f4663dadf5d85ddc24869c11d442517ab02c280be153369661e25691cd5c9f6e4b1115a7e8450d7f2351309459c780a4631a07e39bac80488d120ae4be0982d70dd6af53cd878a1e07d2a279435884d127c7d9013f7071d551deecae345fd8fc1362a9de3ae47807649172644e77f5dd074861d25c6805c78b120de6eef20c5690b88740ece93e245ffb89635374585b50ea25b7e3649e4221100f199e587c6957b14316daa30f810ebb2cf659944e0be77ee98629d9f4512497493d152a3661bfb60abf747f65a0f037b5539129974b5a7a7afeda7077a9bc1f6a682fe1580ea9a421fa0a30552a04904672276b11d77184dc9311d4d44531e90b27dd4938f32fc328eb90f01550e20de5436985644de5cb125300cbc40626623432a4610d2cadb9359ea7be8db88cc62d1b44f57447c4671f17bf5bc65b66cda565fba25dd931889aef500c153276cc35c57b95652825d7838fe8574ed82fc452135e92fce27587bdc0ff3adcac56d951b3179dda34d1437675463cf8f0801cff1694e17fd4e2c383b3301e9d5afe6291d554841a0a0bee2973106b47b185a6692b2605fec49fda3e7064b05d314646d99266c73a9cfba3544ecc3e0772e153466a87f8cf28d8cdf95d0e517975c8ab5c5a21903c5b3e38cf285eababcfe11d62437f388fcdd188f86e6654589e65881a2519fd80a297b3b29625b5b3bee3a358b17c64269e81dfa2f7b5d55a88dc1ad8ef2954882e3cfee76cd427a16252caf12435fd6161847fbd3d7ab4bc04f3d06e195fa29ed32d54ff38c30a4ecce4d8f55b7e0b8d69b5c0f4a19abd15b2ebed51e8d36b82b6259767b0bc779680d3ee60e897fa4bd04a9c7ff84b63068ad45c9cb0d192ce58f657a0472423113c8f55ec2e33a5718a9cb5acb0065d3b8564dd2c1dca742ffa4ab744b25cd98914c910323802b8321b590fbfb57cee945987ccaa0180d3cbafdf6d10f32ff69ace46b73f1cc9fe23aa49d484fdc2e0955964e1f09bf0ce605cb054b13613b5447d4f518175e113676cbab3e913cb15828a7ffe922495935c35cd6df9ee17c5d000b06c1d6ec9733d4f7bbe4354720b59cc6de8087835ba73b0377c97dee54be4c64d1cfcb4ffc22a330c5685ef68665dfb1699fa75457261c6843c67348b36ce58ec386c720af4d84e80a06f4be5a881888ca378c10cdbd8031876c32348db6ad9838906ef4de3e2171b1275627761f16b15357adc9347608db46d535eb2e2bdcc1ec04cd851a9bb0735771ac6feb66568791f7cc51135cd438b3d4741d2096f9e2b535128833169ea6e4b52c969eafa3e94befdf7f28acb45faf6d12b01ddf3cdc714681348d6726c54b031527b52e71d0d5bed004590f59cdd156369e7abcd9b7f591aafcd35bd3b79c9f7998d18ec54696a55f1055ca351a0b47ac25ea9168a15ef75da189e182bea0ddb28de68a5928af497fc266e4b88c0cac348704ac10864c1e6d481055f07516ec811d5ac4cc1e368db53bf2935765bdc1a7446a41c5b67d5e57499cc9dd764ea9d0cfcff43678c378d602a5c4b430bb345390a02260c6ea4df47f9ab5989e3c15f011ba13a6e953b9e8e45232500ca089b3b2a7b9bf71d5335966ef8c49db3380bf4ce15726264dce83dc505da9fb67686a0049fcd59b4a20a89a906d2407700fe12d0257cd8569f299ef12ebb0ff72a8c146c1c33cd79ce96c55a13dba56ccea3f047a54cda6b28f9a6d1ca722a6b59f25130e37e17faf1b0d8881ada4ed39b445669772bf736a08fb0b7fdd9cd1316344c66a6bde10a944ef8d64869e0cfc6d1d31a3e2fe8a05ad9371004dbe627dc8e85fa8f98ce56732dbf9fb6478ce2d5dab58091bcca07d1ea4ade778758fb96a91c90e3a70f09ba768adac46f93bb2216de5413f2fa217eb67b9f43f81d37efea7072ae2f0eb61045ee72a3afa4c65deeffc74dbca9d300aa4e540dde78699ade2fe4e77532e43260345b39bc9e7a55c2b081b823a9085446c37734d0aa1de68d05c7f5d551da13c74f64a417b247b064a24ce8c836e930108663729c6ba59e81361fd1a9b255cb052ae8039c91e1c3c8cb781ae5a9748d592f5fd87f78f11acb97edf69ddbb9726a07a2761f4c1354c1abce373d82570c07a150c58f6c2bafb309845954eb32291616162a823831a98d521011e3789ec01e3798172ae851e96e6e9c6a84da1b98a635d113734f3ab7a5c90979085464336e1bc95d031601a035585839fc4604b2d951cc95482efa43fc6f58c5544853ab6cde8f2034358a8305d55ba38d29875f61eccc88f982b8bd6c63', 1796036686637082, NULL, 1796036686637082, NULL),
	('\x01a22c20f32d741492ea22458e6e8cce', '\x01a22c20f32d76768b339714bab4b505', 'hfL_NqzNceooY1UGCswQZB1sc0Yt489YBT40Essg2T0', 'ES256', '{"crv":"P-256","kty":"EC","x":"k_RJiX2-IgrU1Fn7GS7vM7Pmd6IVnAfitrj8aHiGtCE","y":"rBAFxhhih3jN7ubkjpehwAgLZV25pgiBYdw5CuHZRCo","alg":"ES256","kid":"hfL_NqzNceooY1UGCswQZB1sc0Yt489YBT40Essg2T0","use":"sig"}', '\x019d2e77e82d869f8299433d7a39c84aae284dac38e10afd3d050db15851c697798be25fc1e49a3e0c1ea4083c884b71dc74b0a1eb0b9158aacbd20f1efc3a1bb31cb9c0608ed5f913b3e180105e2249d520a4c090882ecf949114d9f81f9f5bd86559e1ea60a36b9c77a3a978380651856a6b5523e93f58ffbe5d5672c3bb56ae232f5e83e7be3812153d3983327b22a9125273b465548bd64c11752acd26b8b1302beb25687cd20ed4be8baf1095a8e23467e2941541b32624c0cf5417a8004b349690334a83057453b29ec3178133b3cdc962e0c1593c442680ba97cbdab694bdce51594e29ef851716c91a3760', 1796036686637082, NULL, 1796036686637082, NULL),
	('\x01a22c20f4377d048f30a8cd4aa6c7ab', '\x01a22c20f4377d67b478a9bfbea38031', 'WCJt3oOi7k2SCUnHhRwysKBeViZtx7SIBgELpJfqA3I', 'RS256', '{"e":"AQAB","kty":"RSA","n":"ooCnZWFss_9Y34qVmZHIKAKwB19BWgYT6lqkd8km_i-GKdV8xpJ2aJ5XGhv0ZrImYwhB9oRxqaqBCVnNvMe8dHO9LhybgFUyBFYLe16F2nbnGlFyQ8BKAgEr0wVK8H-IqEWQoOa6QHIcXjXIbHuezMqXQipIO90w0U4RAUyaJNNCRes44IFAGJxa7aA5veYvg4XX4k1aWwT4gaJMddu5f6jSATP6on8lBfK4TVrsQB9G8OpKV121GfbJPzdYKNWMhG6_XvQZRCBZw_bp4dA_dIxrSGBeUYecVaYzGLQVGu9HzgrUndizo_WpJDm1AiptTeASlKdP4RJwrdSxSbUpWQ","alg":"RS256","kid":"WCJt3oOi7k2SCUnHhRwysKBeViZtx7SIBgELpJfqA3I","use":"sig"}', '\x0198709af8b96a12d84a2bd2bc564cad0dc49acd38c58df3237209ad6dece7e214810378b5329def2ee0e819dd405f498cf0f917d2cf94d4140f0caaba5f4450a39676acc6d9ab5f307663ebc6109f2c874e98408b720963c0f61b9e0f3ac28d2678466d040fb55087876fd75a41f1d4ec231324b303d28942476f0482101230e343712a63c7437edcf996385c5c5179885fb2240c5870238e47f9b4c253a393d6232a9642fa565c5e0c89e9b2111e415123f9480bb93ec537fbe3dcd1a0a82d0b82ad468edf0d2ad0bf05c36f5823cc96a8a6d60dc29d7902a7ebbbf2dfeae519372339db4816313194ea8eb179b0cc30134008c34e569790887079ac07327acdc7765e2b317a513b1c4f59d10fae00f2d994497adb4a20614bc45e464f1c643a2f2f27dc049d7a2d5ca8025240240c64ea4590ba5e57770f38018f52816cd1c9e27c9f3209112142c9b0fe3e7277b095f06825418b488737673bff5d309fa262eea855c2c64e0660af1ac026da0165242e6f428de5e0eb465d85f89275b68b4e248a6c62020db0a0733abfab87167a9de42b07e1cae3bd99e0f39343573384367b56928b99bda2f30b8e3e8496eb87feb61feacc592db2741d8848c96be35e7cc9c93f8681f6b58c5a3e324426c9c7dbb5e3bc99a61305c45049f41de59d4de323c7cfedcf91248cd8b1d93b54f26a1cf238932a0cd7b2924b94cdc428ede2dc39ff1f3957c2f4993847e2ab1e893c2de8e596021a37e8b859ccdf8679d827e733592bd9d30673d368932bb6d49f9f58ee5d2c24b5162fcd6c7e1b19d087b672f5a75b988e439000c95aaac3d4fb471b65346f25c72ca5ea77a4363d252d710393b328a94b4ef2659ee4903c6e915d619fd7115d337d23dba3fe49c093f43cb6c089fd591bd257c47de52ffca9c4a68f3988e47bb3eebd3756beb56530c064bec6221cc9cd7fba2a2d493f8612278b58a13a4a222a8bc06bc30c140da1cd386e5ad0ff865f65dfe962e1c70249e05e7cbe9211f3ea5c1d508e81c1350f8dfaa93ec3534c47bb51fa46ab32eecbf0959c2653fdb064d574df50d91e081ffc83655f3e0390ca3679a16bd4e9fd6ff14cd303d833e0a1b966d6cd1e0e2f634c6294b1d5d28896832cee0c983be06b8a39add68b217bff60768ab0821fbb5f6dbcbcd2e010f8672b792b37a8ca5e45e72c140b662275b5c87b8e48c5070c62d7606ee7c45a6149b3273d336768c0e5b294cac8a3a80046e79cc049c67c80c755c592471c750bb59c5c038fe97a940196931d44a2577b3431219593bef6006ea14184d5aa4fd8a434533612f8dc847aa34b9052d902c09b1c4accc1dbd0c0be8333e0a94601f1e09f0e352394b10275b1d568ef4109fb5f91c0c96027253759df02b7016c0ae03f36b30f8a05691da967e710e1ec882e65438bd9a7e72076ab76247dedb37acf496bf95a90331c55e517ca68a48267e7fff49fb9a47d8e5151b08325fd2805d94e8ad487c2178d9a6ca1e1518ef4908cdfcc69f1c3285d20b94384e9d783c658398ed11d998f5a79f556b265969ce927a7dfe675d0caf7483ed09c49e6db5e4d3f8300650386536bbb252a919cb651a8e6ff8e5178fd8b6fd85a37096a96132effca10ee02299f914910fb87958daf32139195299795044c6c0403abef886056745ee8e4d48c7626f784d101bd6e86d7ca7240291c383262bd5a4810762b209ea69e1e0e2f43af25f1c9fcd603c0ea0658e06e6554f31cd1e749b5a8df74611ace96d5385a7f2e6201bb16bca1deed194daf74d2780d7b45a7ab742cefea2f91f29dd65a9ca179ff43f7b08eec68fb19f5b0f2458437233851699450b99eaf7fcb704380405d060cb27fd8f43cc260a1abde52cf4213ecc36621dde6e310256abc413e061240cf71fb00aaed699b9309416d1497d98187fe6fd0ca8600f213f77d131759115142fa8bc439487b44fc037ec2e480ea8dcc2c41be71c448eef15122677d30b45838247530018148aa3e5b05c3960dc802ea098844c2c2e1118686755d075f1b056f10fe9fdc5569637b11d78b6153edd0ed48fd8e3e73d7d87b514d69eb929081aac9c4725f913db734c381450213f54e8bcedf6ea36a6b56f166aa29ab1c6a223e92ad2e2db1cf07782d737ff407e0f71132d6210859a11c20245ff881d3081de58cbbc9b24fbe384487480255e172267f752a0b72875931ecdc5c88ed19de39844b5f45e41567441a83d468cef1e7cdd6743b192832591d0016f8b7580d0876e49ec53e0b2f0b04826b1f8d34c8d4ac17ac930a50d10cf454d5684cffc639d88a78e26fcc9a8d344fb02d832a6da10aa3db1fa22bff51a6abc9e386eb24e7087955ff', 1796036686903534, NULL, 1796036686903534, NULL),
	('\x01a22c20f4377d048f30a8cd4aa6c7ab', '\x01a22c20f4377682b9d354117605f0a0', 'XwVNOFxqOjNy1h0JDQRdvfNck4auN3SevNUZs7GH-UM', 'ES256', '{"crv":"P-256","kty":"EC","x":"rJtLH9QGmTtTGUA0V1u3BO0Z5xrSuV0JLg28AyN0_mg","y":"ZwOmBeL3b4iL8Lfe0AIxtt45je88n2X5HXchP6CAaJg","alg":"ES256","kid":"XwVNOFxqOjNy1h0JDQRdvfNck4auN3SevNUZs7GH-UM","use":"sig"}', '\x0198709af8b96a12d810e5bc6ff6a2482cd0b4380c1414817e23c64ab90f4cc797470ae8769c60748f5722566992e4f3a32d36c9a72fd26c448007e660327d369e642c01315919ebdb9a53429c0aec2e7cb53e798c112b2a08ece460a90f6a99974125544df23b8105079021e6cdb01382f48332cd422d43972623c82fbbc15b4e12883f2693fc1cf10f0c3c35dd01bb0b7572c2880ac935acdb4c75ac38f1deb1b2f3a67a3d2726e82bc436044428ed7856362682ea18f07044be9e815afca19925ccedf16d470cc1bf47f014b14730b8e4e41806f1836b130594c4359a5657dbfcd080eb70bbb94f1c0362ec5c52', 1796036686903534, NULL, 1796036686903534, NULL),
	('\x01a22c20f98878f18983991140d7afbc', '\x01a22c20f9887d8395c5c18165fcca40', 'uXa4z2wv5lf9O-VFc3vkw_pDJ2Y3exXWmywg5baFpYk', 'RS256', '{"e":"AQAB","kty":"RSA","n":"iZbo729csQrvSKkXvAXV2kGB0vEthBhn9te8orzeF0gcApqu5G_eaW-GkpMdV3WhUtbQ1lWsZyyKJJYAQXeeUDzhs6iP510Visg8Y3UB6lGQL6krBTBmAi14WEuShWbXdqqRArBO4qX-3A_8RIbPq7sE8P8GsCutrmgow4P2b_vCULZukeQt3gnCaedHC62MoC8M50cCRE_4B2nOiSS5Uz5MJcqeOqFOENmSRSI1IJEq4I3I-PW_eD26fNUW5xG334OdCrMEnuKFTtt7IxeNowIZF19HkmLhgm98aqNAnUW4fEVOMZQjUKWuQPnwLdnB4V0hdTurcxvfhJ_DXPZa0Q","alg":"RS256","kid":"uXa4z2wv5lf9O-VFc3vkw_pDJ2Y3exXWmywg5baFpYk","use":"sig"}', '\x01c49cf50e2242c8cb0251216522f14ef3e0c1afa91791f1f0fb9a5888a89e550abf3e72d61ec01c8ad78958e3d114a4809b759756f549886d7ebb4ce8f42b2e2dec89ca468067be885e65005dbf66fa6f4713475554c0a4cf3a9c16e84c578feef985e160675260e738371f21af5f77c0a2c18d725888b6775d3e51c71fa10c5ae83f0d95da29e4a630c56b022c6240bbd73302d17eecacd448772c2ed5128a404ed4119fead9ef3bf48fb3c7e51d3d3dfa9972e9cf764b16efde35e684b8a58cc0621def4a623ede417ced2752782abfe42d4d593b8ba45d1baf8d877c026cdacaa03cabccd04bd31292dcb1a3be46ade8dfe04ec516ea9730cc2893e5aede96d420b1bf1b9ab9f32a9ee17e4ddb732469de83086713720df5665ff87d7551489c016c951764f549ee81c60f68fd739572673a5f8f2cffdad881515bba33c5a0499aae381d7af1bd5b23f3f1253c0b0a194ffe5c028b0a35137357317aafc8e1ded5a7c132a6ec8b04dd4e5f24ad771a9cb6b2500c523e773e7ce071d4e55eb03d0f28a13cd2431f6ed1c855bba67dd626d8fb155061fc0e3cda3c38a2801cd7af97a4e97db3460c2b655baf3cc98b0e16b047c2207874e660850a2730607faeb335ee4b3c8ff1302ffe8a07460d2ee1f2044121b293366c676d1235c1eeea129b8d47631ebb4a231b11a9baa5f1f925d9679d9aac99aff188c4eeefd2516f95679d132ae64a00767bf36075c9113ac8ab6c68e6200c03d5b728948144b160f9a1e15c1dad378e26218e23d0810ea7915cb74461428ba0be81883bfbd16253948c48da8db684c7986d85250a3e5b576b2c701cab07ba8f83c13135ee1506db702b35000e9882a4caf92d5e46695cd8f82cab8f78161d473647d4c92e7cfeae76142487726bbc5cfac9f8bf5647e696b79c8847899f8a6131a90c9e7b14d00f941cf6194e1b1fcbbcc32e79078826d0baa2a4f923b702e8caf3c641a35ebc6eff6d98abc6f0c96f571414db462ceb0ee8b278bcffcfc4c0ba5312fc83c6a586be0fb600caceaf2e964c095f1a3da9b609f7c01db728e60a3b65904e6d1443349ee0e6d75fad7da4ebbed85b1d241b94c90bc8bfb959325ec213afb9005dbcb3049d2f8f066cd88346b198230527a707dd87cca746191e4cf478c09f7c6082e5f7c6915f9ca90a64df0e3af72626d62d08473033997d353a11ace9a178da6258fe66d159ea6a3cae87fc7b9b450c2ceebd759c95bfcb32d0b43e0e18e451af8aa459722db75390c4ef0469ea3769a7f291bd49ffab74aba0cb5fd33191cbaa3158caf32a351827b662bac9bf2038f220dd0d12638c8108ef694ff2ef30887de79cc10a3d406d44bd594b2f87b615f7880ab07c5e62afe59d6115f4454be1bf8e817044864b318381c01ac4b77bff5918cd974d1a998279454bd9d08a96ad18c35b2674775687fc127fdc8843c4c35793e890ec17bbc10f8e1b0cbb4abf35a3ffa18d7810b12a89a2e625d2df3cee9f680900eff4a11db7f8e13709fc1a99c0927c107aca746c79f229a980d434d0b66f93d32d764eb59dbeb74b8f5179396795992c6b7753c663622a2fc97147ed0399f5f7133fe9d988cd4c7b16d3bb9c3b57574853f74cff5e19f6b90e4c04d87a2bd4b1a05462ad29821b760d4fde37ebd84f3d61bee392b90cd9e8b9c0d936789dbbc02eda27fb05cae29a66e5db0cc8009f655b4510ca73d9b689eb6c08381e19369c0840e1db2a59f2824c81e29d9c4e40116dec4ca4883f2146675fdb5a76cda0b82fa8052d2c76c56fbd9098a77621d4b7792c922222d2917fdecf8282d5d1ec0f66f22bb32b20a0e11927fc809c78f20f7ed64b800bd7a55627b46cf06509e0f4eaa930c914ad9253d65597e1d80ff52a78ed9482dcfe309040e8dc2d0f5ded30e02618ee924d8f196e55294b0e0796374aef263bc78853fbc4c9bd3b093f3fcc1c08e7e998cbaa5f84c654ef84976f4e739065f3abf2d3175b809e85003f53924b17ea6e3b7a4461b122a32564bca3f6b226ab5d834e97d1407804f4bbc2af1152b65fca82ceed677d0b44f07b344fca306d6321635d5a21c59a34c88237826f0823c0cc1df6ef4455afec59cb666ebbe2570d2e8b09c3e4ac35f5441a1dfa8ef3bb3d408af0b0bc5bd16722749bf288dd8d3d8e610d14be2924338509c91844b48baddf0edda6d42e1e17a3815036d825d5e7883b4dd37903362cf4e4a1e1641dc70ad098955336e699cf4f988fe45bbe79ba816461769300d867493199a85baec847ec4b45a84ab4fe2f750dee89612bd9728ca0e02a4d093f2485ca94c562e57dc3b85ae82369b20a27b1a2fde0b9ee2ef98805caa48d689d4aec', 1796036688264781, NULL, 1796036688264781, NULL),
	('\x01a22c20f98878f18983991140d7afbc', '\x01a22c20f98871bfbe9e6818929ac24f', 'djDVmOb08q2wSrOnbdezV6P5JVFXs6FC9LerAk1YNWc', 'ES256', '{"crv":"P-256","kty":"EC","x":"sFBpHc9xiKm_RleWgFarmCglVcdWvYpLKq4GfNT_FfQ","y":"OGzmAElI8-4DTZRwThYhQrED2_CRSEuSWtLR6hs9F3s","alg":"ES256","kid":"djDVmOb08q2wSrOnbdezV6P5JVFXs6FC9LerAk1YNWc","use":"sig"}', '\x01c49cf50e2242c8cb7909e5358d3970454b7283d57b046d3a200ef6651fb584d53eb4a7f5406b2ec17331c087aa508ff247f5831c37fb5568eacb9fd5e8bd8827593e4e4df82e71a808e90ec8ede6caa2d33d96b660964b6bd966bcf36d3946e3f94c0c07cf9a30be3f2b363c50d9c7635da26ed7c8d355dc7e3c7a94e3f92447173b335076732f704b3eedf237eb4129722f57474c5befbf7422c4751f38999b00b72c2c64b8f089bb9ad9b0a6a2d4b258a9186d4312a28568b906d3ac4f1e4313aec7dab09a8bb7bee3e6f93680eaad0bc2cd322c5121d9b892509bc66aeff9fa12d0dd4aaffd5fd65f9e707235', 1796036688264781, NULL, 1796036688264781, NULL),
	('\x01a22c21048179e9a793a44f1f35e7a1', '\x01a22c210481767d9b55a9b25b8de646', '3ROg66NZLBDXS-1_xZtIIrVYWWAIW9CfkA7CnHg_1Fs', 'RS256', '{"e":"AQAB","kty":"RSA","n":"sXP8lbcD4lcs2utn-1tnzDvoHd_gq1AhyGjnt4oTpFNSxiaST-NW2LtKvFeMMTicKJ2Ko2JRwAX80EVyFdHTgLE1Rxlz-smOY-t-0IVyfYOxKMKGeSh8TrDmAROgkDoHbsPK-BsMjWS6UGHcMSkQo9aCMYqqHImQTaQDANWw5A9SmjbmMmJ4ElfnQC8zGAkEeRuZOy0nd_Nx4A0LsRNwnxq0v4XWI20hVgH_K6JIu6pRFZJcijXLcwFuvGzQIN4L-ijCRLa8jHNSU0nzpOTqeztJ6_NaMGEtcYtSt7A1-N2Dsr_lPasO2IPRc6vceemjVyXySq4zgEj6ySGxl4P4vQ","alg":"RS256","kid":"3ROg66NZLBDXS-1_xZtIIrVYWWAIW9CfkA7CnHg_1Fs","use":"sig"}', '\x01d2a8d14fd20ec4c3ce02218a70d8050b075a765bfe993a3c327014b5e6e3e84f1acdc4034274bca5cce34d98ff2962ba24d57af904f63cd0a5093659988b12f2a1a4b9c23c218a2515f1f34aa2ad93ac4cc3efcd868099859c24a4a5741f1f8d69c74f847b043d50e9395c0c20746cea836c3e56d0706a4bbf21a651f9d6bc0bb5b695589d035e17dd4c87cecbc4a25cda31ac0272c404f18080d1fa746c1370e475d3c92db583bf4102118096e48c6b387151e2cd6f899821cdf844a4e1d27c066172b824e9dc002a4b0be28ca952c795302f6476e019d1321acf6ed63b9af1ddcc32a451cf0a7ae33ebfe2511d4b83627af4022f0e6db8fa409c924da10ea8674fb04490da3efb441ed0c4bbb460a29fc9306fff54b36a577a73fc95dfa71166230ebd473fd74f3850afac7855265883399c8a0be894436b9d507770fbeef057a1121caf9ff933de2abd567d37a8e5aec8cf8cabf526804a4fbfe67a3999afd43fea1db0ce709ba1c15c028b279abd28ba0daf8b11998cc9ec36499b153cd06c20f237dd969addeba05d888b57d03abbf2a1c336a515809968cfdb8e6b78ecb632c8e2655aa652d03625929bb9fe753f0bdb8dac25886d134b211d08b4cf2378380f0362373bbd1edfc2b1fbc6cbfa2e8e249bc44e00d714ea34e23ba40802a4dc0b8afe79f3c5d94855b346e20eac5b22899e4caf1a1e5c1e2b3d40b0121c8f55203a53bc6294f43bceda30df1e01c627fb3f0078d2ccec2f4936360b5d87db169b35cbb2e04f942b65df734c0e0fdf537c779fe306722a0a3e9a6a17e13904b77610f6731ef550e7165b608e93167623db8c7380fac632fc1d7dd30525c3924db4b6b9708ffee1240e9f8eb45ecbb0fbdd188502aac5676a939ac88b8a478bb05e3f71c79ae865ed61e8ab68ebf7233838481f4a3e1ecfb4723087aef4882c42aa06b9240494427ea037734e330d7e82ff10af15612af7836923531668b6367cbcbdfa614fd083d4c825b0857780b6ce70f49dcebf512409a3b40bd94bb3821feddc70cadd7d80cbe498e4f64849c77ddc208d29b448ea78dba479b6d8e6907879636c9e5b9d3e72b120c492141eb078db8956da197f624f370a17e119ee4d2f582de9c6ebd4d247b568a21d4ee1cdeb02d97030d7a02ae27b8cb2452844fce7b08905f7269700e66394de5b5617c517b9bc11f8ec8a5781aaa85f840b9db482cdeb86106e67a6c5211ab70e5c41950c8bfcf1b6a2c6402971ff66cdea21f747b0336a984af31e1059f62ad4ea2268e2ddb98eb5257aa8972134db04de7a98be8ff7e0372730c3368868125a9b7625306ab5a30c8974d3959e4dab6cc9a40544da37467cd1aa68003f70c479da0efba3d9c9a4bab6ebbd907ab666faa1efc7046d18c536c56269947df0f54be096e76ed0f900e6803d64d9058bc3746419068afb8d2803f9e102f0815942cc522f47f357785e98d51716f44ebc360aca7e1ed656db1c58ae312004e5863cbba899ea14d163f6e1d4b626494da6cc2ac1b05152a1f79842fb9f3d1de9ea0e8b404d82b4f840ae08d4ae391390f88f06217ee8a8e8313f20cd417a0babe1187d5010978803ddd379a316abe907f2714bbc414c60adc9f885d3fe2ee678137c2d16c5fe1fd851c5d21d7bca30107bce8135eaf66dfd93e02a0b02318c842369db3bccf5cb9d4d143026f249cbbbb4b1da430fa431f9c49ad7db200ec8620c396395ee5b3a71578dfec202416a8abdd60fd023f90c51637397d44071cf7f9e2237f8b7e5e9241f3159c29734388f95605c762238d573d39d0781058f4ffadf1bc3d8e09cc1dee485ffb8e0edcdc9fd786d56765bd4020de9576ee8404381f07b5c5ab9fc4847ce19b608d8523dd18a5a6155cf3bdeac57c58c0ed7835782e47de00d5e92f27a23655adb5aa6ef6ce745ce826e7965c58f9f27991fc46ffc77242055cca19cd99feb91b219f391164ac2f70ecb97e1bb6187fd08708c6fbcfbd7d5947dd29f8272637cc50bb12f94db62fa9d9c748d5b71e73521eec6fb896fa2e87fc3b093c254b99e4b122816781d8692190d7fdf1c15b6e4676efa8b883d600e3b19286520725e67b06a3b7f7cbbbfe355b13b7aa477d597b7db7088865d6d5108f8915102d73ba7c8ee1d2aa897a529b0d81c39d32ec5c36274eca9451a2c87ed9e5edc1a8e90b5449d2804c7133982a27855344e6e7e54783b20476c0d70983f33c2d3fedf8d17d6617ecdca4a49c5dd2fcdb6dae6f474b0f72b52f47331c4a5cc127b3bf5c81333be69361f18cbbe2dda070f408a32edaa68a6231e9191d518922fd780e00b3634294b401fa5c3082b4dd3c7cafce06ed01510988972ab', 1796036691073393, NULL, 1796036691073393, NULL),
	('\x01a22c21048179e9a793a44f1f35e7a1', '\x01a22c2104817fc3affd633166b5a2e1', 'AL4KZ0p0Ce8OrKJBJVDXl7f6Xi8pIbxYJIBZoyBBIpk', 'ES256', '{"crv":"P-256","kty":"EC","x":"AiSkagZw8uT6ndi_Xv6PudKfkz_4CMiJvkRjgC01s-U","y":"uoEbaJWPFC0tWZ40NSqMCOZaiJyJ0yMCk6zHS9SJQUY","alg":"ES256","kid":"AL4KZ0p0Ce8OrKJBJVDXl7f6Xi8pIbxYJIBZoyBBIpk","use":"sig"}', '\x01d2a8d14fd20ec4c3acba49d502dc1281804ad570c3c8105a625fb4bbeea81b04de326524cf8a325b85da4ca2d4845174340b3f153913d6ea2c626bd1a7c00d5aef323940ca0bdc7106e2f989801d5f41762d06141162b0e17dc35291d4dd407a42809e601d060d6eeaac8e5d37f12c68d248175f6b36bbfce4d65c0e9d408d504e944063c85f977a7bc628b0b989b0e75852d0b81faf80814a0bf4f139028a635137809296148e7bf1e00c206504d0b8ee1bab589381dc6be2b5b5466a2b215856612f055909be5b9ad9efc0bb08ccfd21012f69b40b871ca6278b6745f8a9a102c374a24426aeac8c6860ba34ae', 1796036691073393, 1796123991440922, 1796036691073393, NULL),
	('\x01a22c21048179e9a793a44f1f35e7a1', '\x01a22c2105f074c0b7b9e6c5e977c2e5', 'oFhyZwq9x35pJeatsLyuyioINxjNg8SLhYsgRwdBuTw', 'ES256', '{"crv":"P-256","kty":"EC","x":"tbXZS2LjtRCQZ3CVMF83ou7PmGKYVwZgCdoe3ccffp0","y":"TnTB1j4puzcmd1KEQdPq64NEfcOk2gAwI4h5Q58doj0","alg":"ES256","kid":"oFhyZwq9x35pJeatsLyuyioINxjNg8SLhYsgRwdBuTw","use":"sig"}', '\x01d2a8d14fd20ec4c3e8ca3a64f8b3162be2d0c5b8ef5efcd786610c314b2ecc73b80b3f04572bf23cd4004cc6231aef7f7507329158c786655e7f3728c6b29da14a76003b8d8c8bee9508c3313bca429d9465def3ecd58fd58f813c8c12541d3e852f4bddffd8cf3eb05ac902da12c08d0a81c52614b9938b3a163aa3ef6c643415aebb5d4b8e51e2a65d53b7e4b6e00212e5d7eb9a898d242d1ff724bd2150b19f23c5f1d3625ea8160b7e972ca6ac87b95cb5c45192d08b64261439f6ebc0d7ce0ebf06329e2df7106a68e22612fd3c503ad8ea648e8eb52b455f5a71a8b5c3efc4daf19dd9acc7bb758b3b9a64', 1796036691440922, NULL, 1796036691440922, NULL);
INSERT INTO public.tenant_logos VALUES
	('\x01a22c20f98878f18983991140d7afbc', 'xbLkbEcmpcpdgS0szLCyog', '\x89504e470d0a1a0a0000000d49484452000000300000003008060000005702f98700000503494441547801d4586d6c5365143ee7edba75c07046269376092a3a32b6aa9018a2d1489638120d01b5ddf821e1870abfa60ea36202eaf80189d988c61f18e30f9728ac0d1f2231cc88183511311159976de88cd1b5ec0375c6e136baf61ecfb9704b37baedb6b9b76bdff4ecbe1fe73ce779deafde4e810585b62e775df4afaa0bfb6b9ac3f5de0fc3f5355f70bd976d54b7fa9a1ebd4fc6d8477c25c682d490b18048437505936aeaafafe9088f978c68e8380988bb98d41600ace57a25db22dd0057ea7d005bb8bd4b7c25a6dfef3dc9025fecf7dde3860c4bda022e6ebe7b49c4ef7d5bd3b00f005b10f0513617a459240611ea58502b20fd12f1d7ec1bf0ad284b13c6fc0a0cfbaa16f16cbfa9c58b7e238446442c4c37d94cfe88504c88afc4b1f8575e95372e6da82c99c9777abfa91588f8bc9551e5f881676d37cfd8a2e92096b5114b58cceb13aec233833eefed6670e714106ef0d66a8ace82be8f212b0511ab620ace46fcab1e9c2be1ac02f8906e030d3a78e617cf0564c3f8120dd497615ff5d3b361cf2820ecafde0e800700c101f35478250a41a9b6ab5c5293482920d250fd00a17a277548f67b85cb4cdbe90601e127bc1ed2d4310470669f6aea8cc285c07154b84df750c91dfaf555009ff2b649fb3e4ec6b1a58e50064e383efd1b7c8a800957d10e267faf2d04ac01bd2f3cb6f8d564a88480a1cdd54b79e005b65cff3cffb7ef8e9b0c920901939ada89088901c321d79eccb1741c17ee3478e90264f609689bd199eb4f0db071d857552e3c75019371d8848069bf9009c07c18af427114d546c9ade40f81d21b52cf1733382bfdea045a972fc4aff3a475f4dc1aa78a16173c8616be1a5f4f606f4d380f8c4cd62a8d1cfc6bc9de6476a1c711d62a045a6e5702bb7185bb22009302604a295cb91a16d63e698909d61470930de1ce2b00fa7d6a3226e1b6e0a1c7a1f4d9dd9698602580d3a8204039af006624208d3cb6b91260b9b20d3d4bc0bc8568304bb92c4fc3877890b710642460ec9b13f0cffbcd96986065a28e0006157f21642420dafb23fc77eab0252658990810ee720632129049421b627805207ec606e0ac40227357ae822b9f1151342b192d4c229c9d1a9d50b77cd4f72f009e86bc2b78fad660f765390380a01dcb37fe06675d40512cfe09f09ae48d08e6ea74c051e1ab0b283bd2334080cdd2910f265c971eec1a12aeba00a92c708eb50290de29ed9c358261d7c49516835f42c0b5c3bccf18c8d927c2deb2e317460d7e0901d2e11eea7c97b7d7d752cf4923f8563826739b2200bf8258018d3f05447f243be5469dfa95636293704ce63345800cdc16ecbb84f1f846029894762e18118c8316dfb0ece0cf7f4ee773830071701fee3e87a4354a3d178ceffcad9e60f74fa9b8a414208e9e40d701be95b6f39998b7d70cc98d9af60c730908a75436a30071f6b487de438247f84cfc05e9140b7c99fc00287cd81decfa6036b8590548a02718fa4ec5626bb87e8e2d4b1f3a5f44f1d515873abf9f2be19c020460d9919edfdd5a6c2d90f612ff177b44faec30c1468097dd5afc7e7e5133f53bc59400218bc1ee28efc5961207dc0944fbc9c25770fd9621d82bd8eef6ceb72497e43463a6051860a51f87463c81509352b482853471f20e9eb90963dcec5362d83ee78b620710dee50974be26d866e30dbfb4051881ee435dfd9e40687f45a073bda778f46645f1f52c680f8fb731a9536cbddcbe7ccd2e709bfba08ddb7bc457622ada43757c51b45604cf47382ea3cfff000000ffff44f6a00900000006494441540300d1de27497a58e6f90000000049454e44ae426082', 1796036688378338);
INSERT INTO public.tenants VALUES
	('\x01a22c20f32d741492ea22458e6e8cce', '_system', 'Portico administration', 'active', 'http://localhost:8080/t/_system', '{"session.idle":43200,"session.absolute":604800,"session.remember":{"idle":2592000,"absolute":7776000},"sign_in.remember":"offer","token.access":600,"token.id":3600,"flow":1800,"reset":1800,"keys.rotate":7776000,"refresh.idle":2592000,"refresh.absolute":15552000,"refresh.grace":10,"unverified_sign_in":"deny","registration":"closed","registration.fields":["name?"],"verification":86400,"password.min_length":12,"password.min_score":3,"password.breached":"refuse","password.composition":[],"password.history":0,"terms_version":null,"silent_cookie":true,"languages":["en","de","fr","es","ja","ar"],"branding.dark_mode":"auto"}', '\x01d78b36a33185de7ce3ae83fe0f11e8ebd4f9da027f207a94e29606c67ca231a99be80a02ebfca05d098b4a0755a7e3d6b0c0c84887a10074236d002280d7cac74c53af87c7ebb14f0e0d3eedf0634f45f465ed31748076fd', 1, 1796036686637082, 1796036686637082, NULL, NULL, ''),
	('\x01a22c20f4377d048f30a8cd4aa6c7ab', 'default', 'Portico', 'active', 'http://localhost:8080/t/default', '{"session.idle":43200,"session.absolute":604800,"session.remember":{"idle":2592000,"absolute":7776000},"sign_in.remember":"offer","token.access":600,"token.id":3600,"flow":1800,"reset":1800,"keys.rotate":7776000,"refresh.idle":2592000,"refresh.absolute":15552000,"refresh.grace":10,"unverified_sign_in":"deny","registration":"closed","registration.fields":["name?"],"verification":86400,"password.min_length":12,"password.min_score":3,"password.breached":"refuse","password.composition":[],"password.history":0,"terms_version":null,"silent_cookie":true,"languages":["en","de","fr","es","ja","ar"],"branding.dark_mode":"auto"}', '\x01d78b36a33185de7cc21e167c9db76df3fa89f49cdf0c06569f9f32cbd4a418c809b350ff7b23a561a42dee672c68656c45620a0b1825d0fb5a4a8669ccfa08189f900767f21fc56f5ccfb478d8a5f73c9f398db8c0cd27ba', 1, 1796036686903534, 1796036686903534, NULL, NULL, ''),
	('\x01a22c20f98878f18983991140d7afbc', 'acme', 'Acme Inc', 'active', 'http://localhost:8080/t/acme', '{"session.idle":43200,"session.absolute":604800,"session.remember":{"idle":2592000,"absolute":7776000},"sign_in.remember":"offer","token.access":7200,"token.id":3600,"flow":7200,"reset":1800,"keys.rotate":7776000,"refresh.idle":2592000,"refresh.absolute":15552000,"refresh.grace":10,"unverified_sign_in":"deny","registration":"closed","registration.fields":["name?"],"verification":86400,"password.min_length":12,"password.min_score":3,"password.breached":"refuse","password.composition":[],"password.history":0,"terms_version":null,"silent_cookie":true,"languages":["en","de","fr","es","ja","ar"],"branding.accent":"#e4572e","branding.ground":"#1b2a41","branding.logo":{"file":"logo.xbLkbEcmpcpdgS0szLCyog.png","width":48,"height":48},"branding.dark_mode":"auto","privacy_url":"https://acme.example.com/privacy"}', '\x01d78b36a33185de7ce95a9b2c990d36595c6fd0ddbd56c2f6a9ed595d7d8e242b49164fbb2fd7d9091a10c5bc855b4fb94249259c809da7de54af2717dbc33074d06438a0bfbaa35cccfe4854bc9ca7562609066c54c33a41', 1, 1796036688264781, 1796036688378338, NULL, NULL, ''),
	('\x01a22c21048179e9a793a44f1f35e7a1', 'globex', 'Globex', 'suspended', 'http://localhost:8080/t/globex', '{"session.idle":43200,"session.absolute":604800,"session.remember":{"idle":2592000,"absolute":7776000},"sign_in.remember":"offer","token.access":600,"token.id":3600,"flow":1800,"reset":1800,"keys.rotate":7776000,"refresh.idle":2592000,"refresh.absolute":15552000,"refresh.grace":10,"unverified_sign_in":"deny","registration":"closed","registration.fields":["name?"],"verification":86400,"password.min_length":12,"password.min_score":3,"password.breached":"refuse","password.composition":[],"password.history":0,"terms_version":null,"silent_cookie":true,"languages":["en","de","fr","es","ja","ar"],"branding.dark_mode":"auto"}', '\x01d78b36a33185de7c13ec47bbd41a86826a4257e089c24b865a44c55804608750ac7524a3b6823ac81a9b5e7b7fda2bdf26e02b94f8a877223004fa7574df02b72dd5da26c1d1788e3b793be16d20ae9b80da9e7ae92bef82', 2, 1796036691073393, 1796036691514738, NULL, NULL, '');
INSERT INTO public.throttle_counters VALUES
	('\x01a22c20f98878f18983991140d7afbc', '\x54f51134a46e931814401f4264f644c336a689b89f242bb6c34f8b4c0ca04529', 1, 1796036690100565, 0, 1796123090100565),
	('\x01a22c20f98878f18983991140d7afbc', '\xd2ab80c2ad0d4e0dd12a229f71d7d9300a7ae0dbc48ff11c67d2ee4b8f515a1d', 1, 1796036690100565, 0, 1796037554100565),
	('\x01a22c20f98878f18983991140d7afbc', '\xeb327eef9636ee20587c3c26a1e2c18298c13a27a5839f9fa31bdde47c7e1381', 1, 1796036690100565, 0, 1796037554100565),
	('\x01a22c20f98878f18983991140d7afbc', '\xcc4d6812e141aa02a913c46cc5e70f2cb0f6906ac71708d818f6fe232c86f50d', 0, 1796036690188253, 0, 1796036690188253),
	('\x01a22c20f98878f18983991140d7afbc', '\xd81a052074acf7a3632833eb0b7779f2a576ad4143fd275c62fe869f31fe860f', 1, 1796036689652392, 0, 1796040289652392),
	('\x01a22c20f98878f18983991140d7afbc', '\xdd761765b4ceaeaed8a59653196d8a3ff294231ad1fb9dc7282fc9f0822be4ca', 0, 1796036690188253, 0, 1796036690188253);
INSERT INTO public.used_assertions VALUES
	('\x01a22c20f98878f18983991140d7afbc', '\x2476fcd6b88bccc68e56fc613f414717e963fc7b532852e314615828dab7a684', 1796036990000000);
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
ALTER TABLE ONLY public.held_roles
    ADD CONSTRAINT held_roles_pkey PRIMARY KEY (tenant_id, role);
ALTER TABLE ONLY public.known_devices
    ADD CONSTRAINT known_devices_pkey PRIMARY KEY (tenant_id, id);
ALTER TABLE ONLY public.known_devices
    ADD CONSTRAINT known_devices_tenant_id_secret_hash_account_id_key UNIQUE (tenant_id, secret_hash, account_id);
ALTER TABLE ONLY public.mail_domains
    ADD CONSTRAINT mail_domains_pkey PRIMARY KEY (tenant_id, domain);
ALTER TABLE ONLY public.password_history
    ADD CONSTRAINT password_history_pkey PRIMARY KEY (tenant_id, account_id, chosen_at);
ALTER TABLE ONLY public.passwords
    ADD CONSTRAINT passwords_pkey PRIMARY KEY (tenant_id, account_id);
ALTER TABLE ONLY public.queue_jobs
    ADD CONSTRAINT queue_jobs_pkey PRIMARY KEY (tenant_id, id);
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
ALTER TABLE ONLY public.verifications
    ADD CONSTRAINT verifications_pkey PRIMARY KEY (tenant_id, id);
CREATE INDEX account_emails_account ON public.account_emails USING btree (tenant_id, account_id);
CREATE INDEX accounts_deleted ON public.accounts USING btree (tenant_id, deleted_at) WHERE (deleted_at IS NOT NULL);
CREATE INDEX accounts_unfinished ON public.accounts USING btree (tenant_id, signed_up_at) WHERE ((signed_up_at IS NOT NULL) AND (first_sign_in_at IS NULL));
CREATE INDEX grants_account ON public.grants USING btree (tenant_id, account_id, client_row_id, offline);
CREATE INDEX grants_client ON public.grants USING btree (tenant_id, client_row_id);
CREATE INDEX grants_expires ON public.grants USING btree (tenant_id, expires_at);
CREATE INDEX grants_session ON public.grants USING btree (tenant_id, session_id);
CREATE INDEX known_devices_account ON public.known_devices USING btree (tenant_id, account_id, last_seen_at);
CREATE INDEX known_devices_expires ON public.known_devices USING btree (tenant_id, expires_at);
CREATE INDEX links_account ON public.links USING btree (tenant_id, account_id);
CREATE UNIQUE INDEX links_token ON public.links USING btree (tenant_id, token_hash);
CREATE INDEX passwords_cost ON public.passwords USING btree (tenant_id, cost);
CREATE INDEX pending_requests_network ON public.pending_requests USING btree (tenant_id, network_hash, expires_at);
CREATE INDEX pending_requests_site ON public.pending_requests USING btree (tenant_id, site_hash, expires_at) WHERE (site_hash IS NOT NULL);
CREATE INDEX pending_requests_unclaimed ON public.pending_requests USING btree (tenant_id, expires_at) WHERE (browser_hash IS NULL);
CREATE INDEX queue_jobs_by_id ON public.queue_jobs USING btree (id, tenant_id);
CREATE INDEX queue_jobs_by_state ON public.queue_jobs USING btree (kind, state, destination, created_at);
CREATE INDEX queue_jobs_due ON public.queue_jobs USING btree (tenant_id, due_at) WHERE (kept_until IS NULL);
CREATE INDEX queue_jobs_kept ON public.queue_jobs USING btree (tenant_id, kept_until) WHERE (kept_until IS NOT NULL);
CREATE INDEX queue_jobs_next ON public.queue_jobs USING btree (due_at) WHERE (kept_until IS NULL);
CREATE INDEX refresh_tokens_expires ON public.refresh_tokens USING btree (tenant_id, expires_at);
CREATE INDEX refresh_tokens_grant ON public.refresh_tokens USING btree (tenant_id, grant_id);
CREATE INDEX revoked_tokens_expires ON public.revoked_tokens USING btree (tenant_id, expires_at);
CREATE INDEX sessions_account ON public.sessions USING btree (tenant_id, account_id, last_seen_at, id);
CREATE INDEX sessions_ended ON public.sessions USING btree (tenant_id, ended_at) WHERE (ended_at IS NOT NULL);
CREATE INDEX sessions_expires ON public.sessions USING btree (tenant_id, expires_at);
CREATE INDEX sign_in_flows_network ON public.sign_in_flows USING btree (tenant_id, network_hash, expires_at);
CREATE INDEX sign_in_flows_request ON public.sign_in_flows USING btree (tenant_id, request_id);
CREATE INDEX sign_in_flows_site ON public.sign_in_flows USING btree (tenant_id, site_hash, expires_at) WHERE (site_hash IS NOT NULL);
CREATE UNIQUE INDEX signing_keys_newest ON public.signing_keys USING btree (tenant_id, alg) WHERE (retire_at IS NULL);
CREATE INDEX tenants_deleted ON public.tenants USING btree (deleted_at) WHERE (deleted_at IS NOT NULL);
CREATE INDEX throttle_counters_expires ON public.throttle_counters USING btree (tenant_id, expires_at);
CREATE INDEX used_assertions_expires ON public.used_assertions USING btree (tenant_id, expires_at);
CREATE INDEX verifications_account ON public.verifications USING btree (tenant_id, account_id, id);
CREATE UNIQUE INDEX verifications_token ON public.verifications USING btree (tenant_id, token_hash);
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
ALTER TABLE ONLY public.held_roles
    ADD CONSTRAINT held_roles_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants(id);
ALTER TABLE ONLY public.password_history
    ADD CONSTRAINT password_history_tenant_id_account_id_fkey FOREIGN KEY (tenant_id, account_id) REFERENCES public.accounts(tenant_id, id);
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
ALTER TABLE ONLY public.verifications
    ADD CONSTRAINT verifications_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants(id);

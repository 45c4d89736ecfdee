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
    purpose text DEFAULT 'set_up'::text NOT NULL
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
INSERT INTO public.__diesel_schema_migrations VALUES
	('20261122000001', '2026-11-30 07:53:08.827531'),
	('20261122000002', '2026-11-30 07:53:08.869367'),
	('20261122000003', '2026-11-30 07:53:08.872234'),
	('20261122000004', '2026-11-30 07:53:08.877416'),
	('20261122000005', '2026-11-30 07:53:08.884462'),
	('20261122000006', '2026-11-30 07:53:08.891342'),
	('20261122000007', '2026-11-30 07:53:08.894636'),
	('20261122000008', '2026-11-30 07:53:08.89812'),
	('20261122000009', '2026-11-30 07:53:08.899153'),
	('20261122000010', '2026-11-30 07:53:08.900855'),
	('20261122000011', '2026-11-30 07:53:08.901792'),
	('20261122000012', '2026-11-30 07:53:08.90451'),
	('20261122000013', '2026-11-30 07:53:08.908679'),
	('20261129000014', '2026-11-30 07:53:08.909161'),
	('20261129000015', '2026-11-30 07:53:08.932517'),
	('20261129000016', '2026-11-30 07:53:08.934409'),
	('20261129000017', '2026-11-30 07:53:08.940749'),
	('20261129000020', '2026-11-30 07:53:08.94124'),
	('20261129000021', '2026-11-30 07:53:08.944651'),
	('20261130000022', '2026-11-30 07:53:08.946073'),
	('20261130000026', '2026-11-30 07:53:08.948589'),
	('20261130000027', '2026-11-30 07:53:08.950993'),
	('20261130000028', '2026-11-30 07:53:08.957274'),
	('20261130000031', '2026-11-30 07:53:08.960711'),
	('20261130000034', '2026-11-30 07:53:08.975117');
INSERT INTO public.account_emails VALUES
	('\x01a22b71861c7d40a4f842307f6d510f', '\x01a22b71890d775a99f5365c640d481d', '\x01a22b71890d7780b1150dd9eeb931c2', 'root@example.com', 'root@example.com', 1796025190669691, true, 1796025190669691),
	('\x01a22b718b3b72e8a768b90481c60027', '\x01a22b718cc471cb99e686dd43803171', '\x01a22b718cc47eae8976b2d49130f27b', 'ada@example.com', 'ada@example.com', 1796025191620471, true, 1796025191620471),
	('\x01a22b718b3b72e8a768b90481c60027', '\x01a22b718eab7728bbea5b05fe75274a', '\x01a22b718eab7237a88b4bc0f1fc9ac7', 'bob@example.com', 'bob@example.com', 1796025192107100, true, 1796025192107100),
	('\x01a22b718b3b72e8a768b90481c60027', '\x01a22b718fc7721d920479e1a8555fda', '\x01a22b718fc775bfa327badbcfb4f607', 'eve@example.com', 'eve@example.com', 1796025192391314, true, 1796025192391314),
	('\x01a22b719b7978f5934aacea9b124b4f', '\x01a22b719c1c7f069f7d441ee257e06b', '\x01a22b719c1c75a8a54008dd731525d2', 'ada@example.com', 'ada@example.com', 1796025195548462, true, 1796025195548462);
INSERT INTO public.account_identifiers VALUES
	('\x01a22b71861c7d40a4f842307f6d510f', '\x2a2290044971ac6422d39c9714c82ca059657113caf8a2faa3479b864a597d1e', '\x01a22b71890d7780b1150dd9eeb931c2', 1796025190669691),
	('\x01a22b718b3b72e8a768b90481c60027', '\xba9f66923632e13c45f6d4fe4fdb6026beb13a0eb947b1e09c91881c0f21db70', '\x01a22b718cc47eae8976b2d49130f27b', 1796025191620471),
	('\x01a22b718b3b72e8a768b90481c60027', '\xc2db5a4626103c1a9c717b32714cdcd6967283f48c6ca829ff5c2ca6bcfa1b6f', '\x01a22b718eab7237a88b4bc0f1fc9ac7', 1796025192107100),
	('\x01a22b718b3b72e8a768b90481c60027', '\xcccfac88844621e537f60bf58ad2c42c2db31b5018678affcf0b0a55ccf187fd', '\x01a22b718fc775bfa327badbcfb4f607', 1796025192391314),
	('\x01a22b719b7978f5934aacea9b124b4f', '\xba9f66923632e13c45f6d4fe4fdb6026beb13a0eb947b1e09c91881c0f21db70', '\x01a22b719c1c75a8a54008dd731525d2', 1796025195548462);
INSERT INTO public.account_roles VALUES
	('\x01a22b71861c7d40a4f842307f6d510f', '\x01a22b71890d7780b1150dd9eeb931c2', 'administrator', 1796025190669691);
INSERT INTO public.accounts VALUES
	('\x01a22b71861c7d40a4f842307f6d510f', '\x01a22b71890d7780b1150dd9eeb931c2', 'MaXK6QE52TsTbZHJVpDM4g', 'active', '{}', 1, 1796025190669691, 1796025190669691, NULL, NULL),
	('\x01a22b718b3b72e8a768b90481c60027', '\x01a22b718fc775bfa327badbcfb4f607', 'Mbt-eRsgN1KKRKQFeXceEA', 'active', '{"name":"Eve"}', 1, 1796025192391314, 1796025192391314, NULL, NULL),
	('\x01a22b718b3b72e8a768b90481c60027', '\x01a22b718cc47eae8976b2d49130f27b', '8fOE3T2u4dBmiSp8pHkqbA', 'active', '{"name":"Ada Lovelace","given_name":"Ada","locale":"en-GB","address":{"country":"UK"}}', 1, 1796025191620471, 1796025191986884, NULL, 1796025193456691),
	('\x01a22b718b3b72e8a768b90481c60027', '\x01a22b718eab7237a88b4bc0f1fc9ac7', 'yTUeMJCWG-Z1b5VDS5huSA', 'locked', '{"name":"Bob"}', 2, 1796025192107100, 1796025194355757, NULL, 1796025194178835),
	('\x01a22b718b3b72e8a768b90481c60027', '\x01a22b7190407ab1a58cd05e3fc0395f', 'fxfrxJsS2ZjFM6VAUtn0eg', 'deleted', '{}', 2, 1796025192512471, 1796025194475819, 1796025194475819, NULL),
	('\x01a22b719b7978f5934aacea9b124b4f', '\x01a22b719c1c75a8a54008dd731525d2', 'TzZu0x5CfYw0Ms9QSCo-Hg', 'active', '{"name":"Ada of Globex"}', 1, 1796025195548462, 1796025195548462, NULL, NULL);
INSERT INTO public.audit_events VALUES
	('\x01a22b71861c7d40a4f842307f6d510f', '\x01a22b71861c7931938e3b23aa76c91c', 1796025189916586, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a22b71861c75d4895b3421f1e28fb4', NULL, '{"kid":"Qa7Aw5COgk4hGUBqDP4ReD3vHNy8kLcLOoPpCxijEhM","alg":"RS256"}', '\xe35c8bb150b8cc86', '\xa8ee3f016fcb650efaae3e7e8a7eae80e4c17a4747b4c6f387593dc10899933d'),
	('\x01a22b71861c7d40a4f842307f6d510f', '\x01a22b71861c7757a13cc2fe2c26b420', 1796025189916586, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a22b71861c7efcbef813b654cf7b65', NULL, '{"kid":"6RkjUftzO9Z-hDoDnytDSqTSnYQ1Tq5z10cqqDPti_w","alg":"ES256"}', '\xe35c8bb150b8cc86', '\xbf243d95b4b0a076bf38e227592502dc4cdbc5f18db32254ef45af21503e0c81'),
	('\x01a22b71861c7d40a4f842307f6d510f', '\x01a22b71861c7c62a2d42b189f69ff0b', 1796025189916586, 'tenant_created', 'operator', NULL, 'tenant', '\x01a22b71861c7d40a4f842307f6d510f', NULL, '{"slug":"_system"}', '\xe35c8bb150b8cc86', '\x2262ed9f6e1b713e78a4c523c783ea8f01ef73d199bc9b309ac0db040ac9cc73'),
	('\x01a22b71877a76a7b64b9ece8479803f', '\x01a22b71877a75e4ad5da840b785ac49', 1796025190266473, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a22b71877a7ecfaea9453e7b95f002', NULL, '{"kid":"YcWz9RwZ2vuvN9UPSnMDh2jq6d6UE7GevbeXZC6KKUI","alg":"RS256"}', '\xe35c8bb150b8cc86', '\xc2d605b9f6093f7f8ea1be16966f9719958bae92730cb89eddf110591d6fb364'),
	('\x01a22b71877a76a7b64b9ece8479803f', '\x01a22b71877a764f9986847501bee500', 1796025190266473, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a22b71877a7489acc68f4edc4dfafc', NULL, '{"kid":"CR4xZq2oQqJF7BtS4bsbkb4gm7pMF0Hro2-ao777G9Q","alg":"ES256"}', '\xe35c8bb150b8cc86', '\xe10a271a7786c186119ba2db8601d420954ea0b08658b4a1f37fc4e781c00910'),
	('\x01a22b71861c7d40a4f842307f6d510f', '\x01a22b71877a77eeb19cb939cc613565', 1796025190266473, 'tenant_created', 'operator', NULL, 'tenant', '\x01a22b71877a76a7b64b9ece8479803f', NULL, '{"slug":"default"}', '\xe35c8bb150b8cc86', '\xe7c7e8e16e2152bae26a2985feb032fd31da8635651ffbde0c1c337c6aa90822'),
	('\x01a22b71861c7d40a4f842307f6d510f', '\x01a22b718782735f83005c1625dc3fbc', 1796025190274331, 'setup_link_made', 'system', NULL, 'account', NULL, NULL, '{}', '\xe35c8bb150b8cc86', '\xb5727464162a43125e6dba14aa8da2dec80ce82a918017cba2c012574d1105db'),
	('\x01a22b71861c7d40a4f842307f6d510f', '\x01a22b71890d7d639c511935b8a93cd1', 1796025190669691, 'account_created', 'account', '\x01a22b71890d7780b1150dd9eeb931c2', 'account', '\x01a22b71890d7780b1150dd9eeb931c2', '127.0.0.1', '{}', '\xe35c8bb150b8cc86', '\x85cbcabcdacf30c3142c0e09d9e51304d18148b55f28974c75368831a3d3198a'),
	('\x01a22b71861c7d40a4f842307f6d510f', '\x01a22b71890d76c7a565c82e08fa3a38', 1796025190669691, 'role_given', 'account', '\x01a22b71890d7780b1150dd9eeb931c2', 'account', '\x01a22b71890d7780b1150dd9eeb931c2', '127.0.0.1', '{"role":"administrator"}', '\xe35c8bb150b8cc86', '\xc3fe15d42aa6bb5a37d13831a3ffd1e44e39797dbe36911802596c06f5602990'),
	('\x01a22b718b3b72e8a768b90481c60027', '\x01a22b718b3b7813af5c839b56be3620', 1796025191227440, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a22b718b3b7508ad7eca09621aa4a3', NULL, '{"kid":"ZCsYBP1_qz1CXM6RwmXJun7cVp73B6v4F6twAtUXo4U","alg":"RS256"}', '\xe35c8bb150b8cc86', '\xff6a029b214ec41389e25a3983738873e7ddcf170d0cdb311d20286c272a9290'),
	('\x01a22b718b3b72e8a768b90481c60027', '\x01a22b718b3b700396badc802fb2cca8', 1796025191227440, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a22b718b3b7b538c89d38972264d7f', NULL, '{"kid":"V6xiwPlwWrl3qfP62weZrXbUCeF-URp2OnIWlLIMHkk","alg":"ES256"}', '\xe35c8bb150b8cc86', '\xe2e7df03e68739265bbc652e6da4fdf291e781f70c2774e0b7b17beceb3bf2a3'),
	('\x01a22b71861c7d40a4f842307f6d510f', '\x01a22b718b3b7e80810bdff735c30671', 1796025191227440, 'tenant_created', 'operator', NULL, 'tenant', '\x01a22b718b3b72e8a768b90481c60027', NULL, '{"slug":"acme"}', '\xe35c8bb150b8cc86', '\x28c23f127ca9b5ba7385eb3d221438f8e27f8f859de04bd5c453844790dc5a50'),
	('\x01a22b718b3b72e8a768b90481c60027', '\x01a22b718bef7d5294c420961b131b3c', 1796025191407065, 'tenant_changed', 'operator', NULL, 'tenant', '\x01a22b718b3b72e8a768b90481c60027', NULL, '{"settings":["token.access","flow","branding.accent","branding.ground","privacy_url","branding.logo"]}', '\xe35c8bb150b8cc86', '\x13c3c58c848dedf6b338eb6021c60403206cfe810d51f79106bad71720f1bc91'),
	('\x01a22b718b3b72e8a768b90481c60027', '\x01a22b718c4e766c86fb1c4f6c42f8a7', 1796025191502338, 'resource_server_created', 'operator', NULL, 'resource_server', '\x01a22b718c4e7a478593ba28ad92b68e', NULL, '{"identifier":"https://api.example.com"}', '\xe35c8bb150b8cc86', '\xf0edca49be25f53c9639e4a8e704be606a76bd7b3f3954243b6fe27226133f9a'),
	('\x01a22b718b3b72e8a768b90481c60027', '\x01a22b718cc477a78e5febd512820656', 1796025191620471, 'account_created', 'operator', NULL, 'account', '\x01a22b718cc47eae8976b2d49130f27b', NULL, '{}', '\xe35c8bb150b8cc86', '\xffb2a5b8152506c8825b0807641e51e1e8da3c24a7c4b3e02e976ccc1081d529'),
	('\x01a22b718b3b72e8a768b90481c60027', '\x01a22b718e32758bb4ee56577f01f2e1', 1796025191986884, 'account_changed', 'operator', NULL, 'account', '\x01a22b718cc47eae8976b2d49130f27b', NULL, '{"claims":["given_name","locale","address.country"]}', '\xe35c8bb150b8cc86', '\x8a9e8250ff105772c446fdd6e90b6d60fa7484e5f6e4cc4a02f87d235fe5705f'),
	('\x01a22b718b3b72e8a768b90481c60027', '\x01a22b718eab78668007270313f9260e', 1796025192107100, 'account_created', 'operator', NULL, 'account', '\x01a22b718eab7237a88b4bc0f1fc9ac7', NULL, '{}', '\xe35c8bb150b8cc86', '\xca5e786dfab1c70220ad535217c7e65ae5cef0855b52db549c1c36fb0c9bd714'),
	('\x01a22b718b3b72e8a768b90481c60027', '\x01a22b718fc771d78bb67f4c81997930', 1796025192391314, 'account_created', 'operator', NULL, 'account', '\x01a22b718fc775bfa327badbcfb4f607', NULL, '{}', '\xe35c8bb150b8cc86', '\xcb037970b357d01f02d07cee69bcd34e73b92a3b425ace895f7fa8977d3bd881'),
	('\x01a22b718b3b72e8a768b90481c60027', '\x01a22b718fc7784fb11a7aeb615deee3', 1796025192391314, 'setup_link_made', 'operator', NULL, 'account', '\x01a22b718fc775bfa327badbcfb4f607', NULL, '{}', '\xe35c8bb150b8cc86', '\x29705ff6921c6e8a66d0cc2cd4bfce7b342be8e806f65ea2d893e77cfba7b3bc'),
	('\x01a22b718b3b72e8a768b90481c60027', '\x01a22b7190407f69bcaa9ec68e33de50', 1796025192512471, 'account_created', 'operator', NULL, 'account', '\x01a22b7190407ab1a58cd05e3fc0395f', NULL, '{}', '\xe35c8bb150b8cc86', '\x0ea1650b4d605d4c7a982e3b44dc0ced8632f4b480e4cae0ab304fa46c3bf968'),
	('\x01a22b718b3b72e8a768b90481c60027', '\x01a22b7191757369aa4020924506143a', 1796025192821121, 'client_created', 'operator', NULL, 'client', '\x01a22b7191757fab975a313bfa18c069', NULL, '{"client_id":"hYUesWfThfIwT6tLpH4j_g"}', '\xe35c8bb150b8cc86', '\x024dfb1472c36e7fd15e9dfaf58df1aea6ad8125d2acc526a4d52b8e2ec0340c'),
	('\x01a22b718b3b72e8a768b90481c60027', '\x01a22b7191d974b282ab99ec82e9c4f7', 1796025192921129, 'client_created', 'operator', NULL, 'client', '\x01a22b7191d97ff1979f70f587d08225', NULL, '{"client_id":"49X9iOW3N-rpy7dzTERRKg"}', '\xe35c8bb150b8cc86', '\x9136e0aac66b4fbfed5112c4066e7d4d7565ae323dd3c27001796321686512a2'),
	('\x01a22b718b3b72e8a768b90481c60027', '\x01a22b71925775b5a1e9644d202c6582', 1796025193047041, 'client_created', 'operator', NULL, 'client', '\x01a22b71925778b6918a70b0f61e156f', NULL, '{"client_id":"LoEtQ8c3leRqHO1IUdisxQ"}', '\xe35c8bb150b8cc86', '\x056d0b0e05cdfdc35e03ef75deb3c96ba12c1d337087eb17739e8d3d1e25b252'),
	('\x01a22b718b3b72e8a768b90481c60027', '\x01a22b7192f77fc8b29e96e490de92c7', 1796025193207657, 'client_created', 'operator', NULL, 'client', '\x01a22b7192f7757fab7db7fe81681127', NULL, '{"client_id":"7ri9rHmq1JaHm5N5ubeHUA"}', '\xe35c8bb150b8cc86', '\x672b08f40314c0d9fffaece11222986e9ab13f690c5f7c8b0bcc5154039e0da1'),
	('\x01a22b718b3b72e8a768b90481c60027', '\x01a22b71936c74c3a9613763856b7787', 1796025193324592, 'client_created', 'operator', NULL, 'client', '\x01a22b71936c7142a62e38e07ff7d996', NULL, '{"client_id":"dYeQpuAgxQeoPauOK-8DCw"}', '\xe35c8bb150b8cc86', '\x59b17edad8714603b4b8f80804e8d688969f42af72d8eb42369e01dcd1807eb5'),
	('\x01a22b718b3b72e8a768b90481c60027', '\x01a22b7193f0781895ab8ac1894f467f', 1796025193456691, 'signed_in', 'account', '\x01a22b718cc47eae8976b2d49130f27b', 'account', '\x01a22b718cc47eae8976b2d49130f27b', '127.0.0.1', '{"session":"01a22b71-93f0-70e2-aa17-3815192d5741","methods":["pwd"]}', '\xe35c8bb150b8cc86', '\xb55b26627aba4bba0535ed97a632c773d96ccbb4cf3f829c6a8bac4cd0f40057'),
	('\x01a22b718b3b72e8a768b90481c60027', '\x01a22b71942e7719a6ecb55af7a5d478', 1796025193518261, 'consent_given', 'account', '\x01a22b718cc47eae8976b2d49130f27b', 'account', '\x01a22b718cc47eae8976b2d49130f27b', '127.0.0.1', '{"client_id":"hYUesWfThfIwT6tLpH4j_g","items":["email","offline_access","openid","profile","01a22b71-8c4e-7a47-8593-ba28ad92b68e"]}', '\xe35c8bb150b8cc86', '\x85af7077aaa1b1374bbe90f3097a37a9fe41e60ad7174fbd80acadf8fe2bf03d'),
	('\x01a22b718b3b72e8a768b90481c60027', '\x01a22b71944a7f0baef7092537f8b876', 1796025193546676, 'authorization_code_redeemed', 'client', '\x01a22b7191757fab975a313bfa18c069', 'account', '\x01a22b718cc47eae8976b2d49130f27b', '127.0.0.1', '{"client_id":"hYUesWfThfIwT6tLpH4j_g","grant":"01a22b71-942e-7e3c-ad7b-a626e8c75b04"}', '\xe35c8bb150b8cc86', '\x835bef9b011479f0d3e935d08e7ff6d88f438a699930c491d3b00268f90379f0'),
	('\x01a22b718b3b72e8a768b90481c60027', '\x01a22b71948b7316a0aec3cbd43a4ad3', 1796025193611124, 'authorization_code_redeemed', 'client', '\x01a22b7191757fab975a313bfa18c069', 'account', '\x01a22b718cc47eae8976b2d49130f27b', '127.0.0.1', '{"client_id":"hYUesWfThfIwT6tLpH4j_g","grant":"01a22b71-947c-7e1c-a5d3-2cf99310697c"}', '\xe35c8bb150b8cc86', '\x819a7bf2f85e6b8ef82c1e982b0a997c01bab10944ccab169a6dd8a4427907a2'),
	('\x01a22b718b3b72e8a768b90481c60027', '\x01a22b7194d5782e9db73edadf6dd25b', 1796025193685746, 'authorization_code_redeemed', 'client', '\x01a22b7191757fab975a313bfa18c069', 'account', '\x01a22b718cc47eae8976b2d49130f27b', '127.0.0.1', '{"client_id":"hYUesWfThfIwT6tLpH4j_g","grant":"01a22b71-94c4-7958-869f-95eb1f690438"}', '\xe35c8bb150b8cc86', '\xd5dd4f736164a97629b793c1d88867dc10edef06c947f369f00cb4e568a0e411'),
	('\x01a22b718b3b72e8a768b90481c60027', '\x01a22b7194e57553ba2f46bbc8644a32', 1796025193701354, 'grant_revoked', 'client', '\x01a22b7191757fab975a313bfa18c069', 'account', '\x01a22b718cc47eae8976b2d49130f27b', '127.0.0.1', '{"client_id":"hYUesWfThfIwT6tLpH4j_g","grant":"01a22b71-94c4-7958-869f-95eb1f690438"}', '\xe35c8bb150b8cc86', '\xd012a7ddd5310de1ed82fe4881651a3f8bb272145527f13faa7f81927a6f0665'),
	('\x01a22b718b3b72e8a768b90481c60027', '\x01a22b7194f77a08be88634929c287ff', 1796025193719154, 'authorization_code_redeemed', 'client', '\x01a22b7191d97ff1979f70f587d08225', 'account', '\x01a22b718cc47eae8976b2d49130f27b', '127.0.0.1', '{"client_id":"49X9iOW3N-rpy7dzTERRKg","grant":"01a22b71-94ee-7dfc-bff8-be3aded1b8b7"}', '\xe35c8bb150b8cc86', '\x83ca0d35fb61d27e326e7d64bd82fc14da4e4c3ae6db1c669012cd4082895c43'),
	('\x01a22b718b3b72e8a768b90481c60027', '\x01a22b71950f7f4d8a78a89143c92dcb', 1796025193743053, 'authorization_code_redeemed', 'client', '\x01a22b7191d97ff1979f70f587d08225', 'account', '\x01a22b718cc47eae8976b2d49130f27b', '127.0.0.1', '{"client_id":"49X9iOW3N-rpy7dzTERRKg","grant":"01a22b71-9508-794b-a14b-f7e1cd87b0f9"}', '\xe35c8bb150b8cc86', '\xf01cd824e1138d6237324f15d1ec30c87ff6dc160bd453e5891359626ba1d1f8'),
	('\x01a22b718b3b72e8a768b90481c60027', '\x01a22b7195267dda9e168c492098866f', 1796025193766295, 'access_token_revoked', 'client', '\x01a22b7191d97ff1979f70f587d08225', 'client', '\x01a22b7191d97ff1979f70f587d08225', '127.0.0.1', '{"client_id":"49X9iOW3N-rpy7dzTERRKg","jti":"AaIrcZUIeUuhS_fhzYew-QGiK3GVD3NUrfNgJLgQeOY"}', '\xe35c8bb150b8cc86', '\x4fe0938187b2c4651a77793018570beb911b4380070f24f6adced200ace492dd'),
	('\x01a22b718b3b72e8a768b90481c60027', '\x01a22b71957e767d9e18f3f8df3edadf', 1796025193854809, 'signed_in', 'account', '\x01a22b718cc47eae8976b2d49130f27b', 'account', '\x01a22b718cc47eae8976b2d49130f27b', '127.0.0.1', '{"session":"01a22b71-957e-77bc-9878-4e6b0f9e34f8","methods":["pwd"]}', '\xe35c8bb150b8cc86', '\xf9ace3aafd803f85928227e609a2d5df7eb8d316782754cabdf3ad3f546c442c'),
	('\x01a22b718b3b72e8a768b90481c60027', '\x01a22b7195a576609e9c48b35b184130', 1796025193893419, 'authorization_code_redeemed', 'client', '\x01a22b7191d97ff1979f70f587d08225', 'account', '\x01a22b718cc47eae8976b2d49130f27b', '127.0.0.1', '{"client_id":"49X9iOW3N-rpy7dzTERRKg","grant":"01a22b71-9596-710b-88fd-4639057e38b9"}', '\xe35c8bb150b8cc86', '\x048fe58fa1e914cf6f344dd1fc3132fc67a2450eb1bdf7720415ec68e7f83350'),
	('\x01a22b718b3b72e8a768b90481c60027', '\x01a22b7195c27c3da650e32aa01a51ce', 1796025193922961, 'signed_out', 'account', '\x01a22b718cc47eae8976b2d49130f27b', 'account', '\x01a22b718cc47eae8976b2d49130f27b', '127.0.0.1', '{"session":"01a22b71-957e-77bc-9878-4e6b0f9e34f8"}', '\xe35c8bb150b8cc86', '\xb755126f2145e8749bfbc004173af2a6c9ac7d5226a4000e543daeae034a58d7'),
	('\x01a22b718b3b72e8a768b90481c60027', '\x01a22b71961f7ea0a00843a3a2d39c66', 1796025194015670, 'sign_in_failed', 'anonymous', NULL, 'account', '\x01a22b718cc47eae8976b2d49130f27b', '127.0.0.1', '{"reason":"wrong_password"}', '\xe35c8bb150b8cc86', '\xcf830cd1031182b00c7298fc0ccaa0487c395772478e984c6d2c322b6a1d7959'),
	('\x01a22b718b3b72e8a768b90481c60027', '\x01a22b7196c27d5ba0cb54c2585c102d', 1796025194178835, 'signed_in', 'account', '\x01a22b718eab7237a88b4bc0f1fc9ac7', 'account', '\x01a22b718eab7237a88b4bc0f1fc9ac7', '127.0.0.1', '{"session":"01a22b71-96c2-779a-9691-8c5fb7ab7d56","methods":["pwd"]}', '\xe35c8bb150b8cc86', '\xa80daf941d5ec3146cad89bb9917e0a327611c58cc9810c1a69354d02949a3d4'),
	('\x01a22b718b3b72e8a768b90481c60027', '\x01a22b7196e5713287083948c5650a67', 1796025194213394, 'authorization_code_redeemed', 'client', '\x01a22b7191d97ff1979f70f587d08225', 'account', '\x01a22b718eab7237a88b4bc0f1fc9ac7', '127.0.0.1', '{"client_id":"49X9iOW3N-rpy7dzTERRKg","grant":"01a22b71-96d6-744f-9992-aee8fc49c704"}', '\xe35c8bb150b8cc86', '\xe0f08883e53d29ac8a3385f169e3ca32c770249e75cd88d35f2f082c70c3a467'),
	('\x01a22b718b3b72e8a768b90481c60027', '\x01a22b7197737510a40a00e5669cf4a6', 1796025194355757, 'account_locked', 'operator', NULL, 'account', '\x01a22b718eab7237a88b4bc0f1fc9ac7', NULL, '{}', '\xe35c8bb150b8cc86', '\x5f60147ab0216f6ee3d15a665ec65f9c8d51bb4a5fc8fcc1b438d75efcb8c645'),
	('\x01a22b718b3b72e8a768b90481c60027', '\x01a22b7197eb7e52bbe472a0c71e71bc', 1796025194475819, 'account_deleted', 'operator', NULL, 'account', '\x01a22b7190407ab1a58cd05e3fc0395f', NULL, '{}', '\xe35c8bb150b8cc86', '\x72b7aad7032e44d9705a32680895fa7c5afe96e4f1cf5b00941de5c823f961cc'),
	('\x01a22b718b3b72e8a768b90481c60027', '\x01a22b71981f73bab1e2f4ffe55a67be', 1796025194527256, 'access_token_revoked', 'client', '\x01a22b71925778b6918a70b0f61e156f', 'client', '\x01a22b71925778b6918a70b0f61e156f', '127.0.0.1', '{"client_id":"LoEtQ8c3leRqHO1IUdisxQ","jti":"AAAAAAAAAAEBoitxmBx7va_1xMFSQjeH"}', '\xe35c8bb150b8cc86', '\x442a99c12b9eb11d0fb944403f92441282bd39bc58b8475e58fd4db7ecd3d699'),
	('\x01a22b719b7978f5934aacea9b124b4f', '\x01a22b719b7979c7a09e12b5e8572ed3', 1796025195385607, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a22b719b797bceb2696a58ccb1f6b6', NULL, '{"kid":"rg4Jl9vFPR1m8y5K_wvEghtXrB-skU5-4d6je8Jydz0","alg":"RS256"}', '\xe35c8bb150b8cc86', '\xc9cd8296aadf015437d7c693cfd36e54ae50868e92b385165d1b5859095b8119'),
	('\x01a22b719b7978f5934aacea9b124b4f', '\x01a22b719b7970679083bab4ab0feaa0', 1796025195385607, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a22b719b797c5db788b48bff91215b', NULL, '{"kid":"si3DJ7JXeHO_tCD_5a7OYRwBP_sgEO-DxvSbtVSsAGQ","alg":"ES256"}', '\xe35c8bb150b8cc86', '\xff70729beb337e78b0032137ff0389ff13665202a4d74464dd09d57dcbb67822'),
	('\x01a22b71861c7d40a4f842307f6d510f', '\x01a22b719b7979a2adec48962fabf547', 1796025195385607, 'tenant_created', 'operator', NULL, 'tenant', '\x01a22b719b7978f5934aacea9b124b4f', NULL, '{"slug":"globex"}', '\xe35c8bb150b8cc86', '\x3bcc221540ade351895f288ec9a21aeba8929b080db6fa86d4bf5b7f755ce532'),
	('\x01a22b719b7978f5934aacea9b124b4f', '\x01a22b719c1c700b9c44b2f8d1d36913', 1796025195548462, 'account_created', 'operator', NULL, 'account', '\x01a22b719c1c75a8a54008dd731525d2', NULL, '{}', '\xe35c8bb150b8cc86', '\x84ab350f3256b538e8ed2d438ef03f6675ed4507f701e182d79459b467bd3d8d'),
	('\x01a22b719b7978f5934aacea9b124b4f', '\x01a22b719cfc7e91a9dbfcca14c1aac1', 1796025195772307, 'client_created', 'operator', NULL, 'client', '\x01a22b719cfc7152beb1fec2c3372553', NULL, '{"client_id":"ag5hgy5fJ7DYBKWT8mkL4Q"}', '\xe35c8bb150b8cc86', '\x6c52ce75663e09caf2f0e06227e96ca04e0cf5a05cf11852164d0b66f2facf58'),
	('\x01a22b719b7978f5934aacea9b124b4f', '\x01a22b719d797b1d80a46dbc0821361b', 1796025195897936, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a22b719d797e698453438863a47d33', NULL, '{"kid":"061c2lgpjxRS4u_Bq1j9_fNv9rpsCeKSeYFGV3txs5Y","alg":"ES256"}', '\xe35c8bb150b8cc86', '\xfd95532d6d4a4d689c65191f4b7b3c29381830a638a663a1bddee33c6173f68a'),
	('\x01a22b71861c7d40a4f842307f6d510f', '\x01a22b719e1f77fd8c1dea90d2580d35', 1796025196063035, 'tenant_suspended', 'operator', NULL, 'tenant', '\x01a22b719b7978f5934aacea9b124b4f', NULL, '{"slug":"globex"}', '\xe35c8bb150b8cc86', '\xdf78ad2d8298d243215f5a1dc0bd52f1f0f7eaa9e80b8d150bb4541a7e8e6db7');
INSERT INTO public.audit_heads VALUES
	('\x01a22b71877a76a7b64b9ece8479803f', 2, '\x01a22b71877a764f9986847501bee500', '\x0ae421d1c37f5f8807813d5e638bd7942061ec850ea65137f65f1ddbea2affa1', '\xbb8d73b3db015a685a69c0b22ce5a2390b6ece3e3da27227640abbde5d27cfe5', 1796025191296418),
	('\x01a22b718b3b72e8a768b90481c60027', 33, '\x01a22b71981f73bab1e2f4ffe55a67be', '\xaba47bf7d1bb86e78b6497678d8202ddcf5fc8b07dc7bd552102764cc3a32113', '\xbdaf98a05b812243b68a5a27a8b83c14b8f7c3bfc4b4f849939f3e62adfc2349', 1796025195404911),
	('\x01a22b71861c7d40a4f842307f6d510f', 10, '\x01a22b719e1f77fd8c1dea90d2580d35', '\x5814cac5a9c95029aeca6f14e03d03ff8b6b4aac0eb6cb1e7de3c9892fe0aee6', '\xc5866008e9a01cee3dbcc8afd96ce84e6aa445130a771f3f01400c034ed62244', 1796025196433527),
	('\x01a22b719b7978f5934aacea9b124b4f', 5, '\x01a22b719d797b1d80a46dbc0821361b', '\x4d64bfd02b151afa572327c8c31d72f7c10f0a7e80d0dd3bfc18290ea78f2c1e', '\xdc8c04d1f900346ebabc70af10be2667273e339a79fc6d44ba29d4df5932f20a', 1796025196433527);
INSERT INTO public.audit_seals VALUES
	('\x01a22b71861c7d40a4f842307f6d510f', 1, '\x01a22b71861c7757a13cc2fe2c26b420', NULL, '\xf5777d2beb936d37da693580948d4a4d970a3ce9d81cf86c5eac622d4481f5a4'),
	('\x01a22b71861c7d40a4f842307f6d510f', 2, '\x01a22b71861c7931938e3b23aa76c91c', '\x01a22b71861c7757a13cc2fe2c26b420', '\xe19d7ba4734ac1ae39ff2b5762852f3334b379ff6bffc08125fb6ea0cc0a4e5a'),
	('\x01a22b71861c7d40a4f842307f6d510f', 3, '\x01a22b71861c7c62a2d42b189f69ff0b', '\x01a22b71861c7931938e3b23aa76c91c', '\x0ccce391dda37b2dad34daa5b4310398107f709b206a51c1c86add7db5fbf86f'),
	('\x01a22b71861c7d40a4f842307f6d510f', 4, '\x01a22b71877a77eeb19cb939cc613565', '\x01a22b71861c7c62a2d42b189f69ff0b', '\xabdd8bcb16bccfefd2ef198f4ad6a15ac6bd3868639507314d561895269bbfaf'),
	('\x01a22b71861c7d40a4f842307f6d510f', 5, '\x01a22b718782735f83005c1625dc3fbc', '\x01a22b71877a77eeb19cb939cc613565', '\xa8e81a6912f4ae3e95ab064f13acf559d78d3ef6736238be3f43829c6708f1e7'),
	('\x01a22b71861c7d40a4f842307f6d510f', 6, '\x01a22b71890d76c7a565c82e08fa3a38', '\x01a22b718782735f83005c1625dc3fbc', '\x1f04ff1ac0728590b12728ab6bdbe59af4136a03ac9f8f12f734e5e7be669083'),
	('\x01a22b71861c7d40a4f842307f6d510f', 7, '\x01a22b71890d7d639c511935b8a93cd1', '\x01a22b71890d76c7a565c82e08fa3a38', '\xdc373690ee60806a3b3ae9f15581160e50f5436bf6ce278dfe396b33254a6053'),
	('\x01a22b71861c7d40a4f842307f6d510f', 8, '\x01a22b718b3b7e80810bdff735c30671', '\x01a22b71890d7d639c511935b8a93cd1', '\x1df25d68627ffe163507195043ce200875135ea4f58fa8c5ec46d4d4a7559dfd'),
	('\x01a22b71877a76a7b64b9ece8479803f', 1, '\x01a22b71877a75e4ad5da840b785ac49', NULL, '\x63cafdea05e56e183f9cfc66fe5d6ef2022cef4a3289570a52fce6e04427dd60'),
	('\x01a22b71877a76a7b64b9ece8479803f', 2, '\x01a22b71877a764f9986847501bee500', '\x01a22b71877a75e4ad5da840b785ac49', '\x0ae421d1c37f5f8807813d5e638bd7942061ec850ea65137f65f1ddbea2affa1'),
	('\x01a22b718b3b72e8a768b90481c60027', 1, '\x01a22b718b3b700396badc802fb2cca8', NULL, '\x71acfb8c87221ec590595bcf3bc2bac448cee6822a3cec1a68cb8aeb362baf5e'),
	('\x01a22b718b3b72e8a768b90481c60027', 2, '\x01a22b718b3b7813af5c839b56be3620', '\x01a22b718b3b700396badc802fb2cca8', '\x6393446a204545ae1e1ef2fdc3ebd05b1f153f7b13100f72ccca2df33f251f8e'),
	('\x01a22b718b3b72e8a768b90481c60027', 3, '\x01a22b718bef7d5294c420961b131b3c', '\x01a22b718b3b7813af5c839b56be3620', '\x037c35b500ae7560c7e2bc48113c52aa4720d7bc64a2dfe7f5a52874495a4da6'),
	('\x01a22b718b3b72e8a768b90481c60027', 4, '\x01a22b718c4e766c86fb1c4f6c42f8a7', '\x01a22b718bef7d5294c420961b131b3c', '\x04cdf3034450efd89e033e9f1d294ac89aad5565790d2ed4c592e0e6cd9e79e5'),
	('\x01a22b718b3b72e8a768b90481c60027', 5, '\x01a22b718cc477a78e5febd512820656', '\x01a22b718c4e766c86fb1c4f6c42f8a7', '\x4f6c866aef98b94a1a9236cc511b2b5b6706c38daf4e82762201a02afc338920'),
	('\x01a22b718b3b72e8a768b90481c60027', 6, '\x01a22b718e32758bb4ee56577f01f2e1', '\x01a22b718cc477a78e5febd512820656', '\x2cbdf52e4b9d98bb230f963f48ed451aeea9603ebe1a4f14a6d71270c2205aa8'),
	('\x01a22b718b3b72e8a768b90481c60027', 7, '\x01a22b718eab78668007270313f9260e', '\x01a22b718e32758bb4ee56577f01f2e1', '\x59905fc547827f629c10af33105970589f8484e6dbed4af90c90777e86f5d175'),
	('\x01a22b718b3b72e8a768b90481c60027', 8, '\x01a22b718fc771d78bb67f4c81997930', '\x01a22b718eab78668007270313f9260e', '\x0740c23c9f056b6d21dc62ebf4827cceff07f917fffe47a153ec901fe7f22f2e'),
	('\x01a22b718b3b72e8a768b90481c60027', 9, '\x01a22b718fc7784fb11a7aeb615deee3', '\x01a22b718fc771d78bb67f4c81997930', '\xfadf1153409542bd136d5ea0ccbeee9cf8c63cc8f7af99f07af2e153c46df2d1'),
	('\x01a22b718b3b72e8a768b90481c60027', 10, '\x01a22b7190407f69bcaa9ec68e33de50', '\x01a22b718fc7784fb11a7aeb615deee3', '\x921f5a94b91db50af9bed28a43eb4b45c6f8a39d1c34622490c7c5aea162c58e'),
	('\x01a22b718b3b72e8a768b90481c60027', 11, '\x01a22b7191757369aa4020924506143a', '\x01a22b7190407f69bcaa9ec68e33de50', '\x38d932d8d565f6a7b5540be13302992ed195094786fdfe1c9fae0b46a291e175'),
	('\x01a22b718b3b72e8a768b90481c60027', 12, '\x01a22b7191d974b282ab99ec82e9c4f7', '\x01a22b7191757369aa4020924506143a', '\x5796345211202d626de6cc91893c5d8d1ad8e75da5cb22c83e671c71aae46bd0'),
	('\x01a22b718b3b72e8a768b90481c60027', 13, '\x01a22b71925775b5a1e9644d202c6582', '\x01a22b7191d974b282ab99ec82e9c4f7', '\x7e6efafbe8bcf5672c2a7e248c03dc00ef8a9f88d3133568406760d623649c15'),
	('\x01a22b718b3b72e8a768b90481c60027', 14, '\x01a22b7192f77fc8b29e96e490de92c7', '\x01a22b71925775b5a1e9644d202c6582', '\x00381c204d855451330c8c39f9b0b769aec2d8cf8b67f7aa807f678d5df3f93b'),
	('\x01a22b718b3b72e8a768b90481c60027', 15, '\x01a22b71936c74c3a9613763856b7787', '\x01a22b7192f77fc8b29e96e490de92c7', '\xb87bcfa15a4d0b3c8145b29846a497d6ca2d4ba97f8891167b8b77ca8af6e78f'),
	('\x01a22b718b3b72e8a768b90481c60027', 16, '\x01a22b7193f0781895ab8ac1894f467f', '\x01a22b71936c74c3a9613763856b7787', '\x5b7649e6abd78faa37da6f2891afc0bc230e676196b759c5030325f65f41b5e1'),
	('\x01a22b718b3b72e8a768b90481c60027', 17, '\x01a22b71942e7719a6ecb55af7a5d478', '\x01a22b7193f0781895ab8ac1894f467f', '\x1be6262fe8da4f77de011f9747899dcb16f684de402df4d93d0994281b6c68d7'),
	('\x01a22b718b3b72e8a768b90481c60027', 18, '\x01a22b71944a7f0baef7092537f8b876', '\x01a22b71942e7719a6ecb55af7a5d478', '\x894cbf9ca545f8e134fe700ebdc6c34f83c4daabbcc74efe0475b2b3684b6b7b'),
	('\x01a22b718b3b72e8a768b90481c60027', 19, '\x01a22b71948b7316a0aec3cbd43a4ad3', '\x01a22b71944a7f0baef7092537f8b876', '\xa0009c230cf2523f6afdf4ed139648940426b45e61ab95955391ebac20376e0d'),
	('\x01a22b718b3b72e8a768b90481c60027', 20, '\x01a22b7194d5782e9db73edadf6dd25b', '\x01a22b71948b7316a0aec3cbd43a4ad3', '\xe46841518659a6a96e1869bd53587855efba7147320b578a99a9095c0020a1cb'),
	('\x01a22b718b3b72e8a768b90481c60027', 21, '\x01a22b7194e57553ba2f46bbc8644a32', '\x01a22b7194d5782e9db73edadf6dd25b', '\x78466a0437082b492a691f507335230aecbfd23a8e0dc9003032a00ccf45290c'),
	('\x01a22b718b3b72e8a768b90481c60027', 22, '\x01a22b7194f77a08be88634929c287ff', '\x01a22b7194e57553ba2f46bbc8644a32', '\xd161a8cb6ba6e540ee4c40dbbc48c5077a0709a096d0d9739d1ea79857851f78'),
	('\x01a22b718b3b72e8a768b90481c60027', 23, '\x01a22b71950f7f4d8a78a89143c92dcb', '\x01a22b7194f77a08be88634929c287ff', '\xa9ed7ab560d7634735292c49211f477c666d02a8007af82d6a1baf641c22b448'),
	('\x01a22b718b3b72e8a768b90481c60027', 24, '\x01a22b7195267dda9e168c492098866f', '\x01a22b71950f7f4d8a78a89143c92dcb', '\x4c28228195ae34d7e74a28b059eda5a48a9d9ec4ed25fee14741741797482330'),
	('\x01a22b718b3b72e8a768b90481c60027', 25, '\x01a22b71957e767d9e18f3f8df3edadf', '\x01a22b7195267dda9e168c492098866f', '\x19af3d84cdeacf21777f088d9079f9cde5b355e390447d58d8be05fe289247a1'),
	('\x01a22b718b3b72e8a768b90481c60027', 26, '\x01a22b7195a576609e9c48b35b184130', '\x01a22b71957e767d9e18f3f8df3edadf', '\x6040f819b008fc4f9f2c84d48bc53a9edc0c4b38546f707f598bf3346f884ba2'),
	('\x01a22b718b3b72e8a768b90481c60027', 27, '\x01a22b7195c27c3da650e32aa01a51ce', '\x01a22b7195a576609e9c48b35b184130', '\x9e43466b2bc2c9ddced55acee2b8315908b4ddfa8efba3aa6914f0b602ab11df'),
	('\x01a22b718b3b72e8a768b90481c60027', 28, '\x01a22b71961f7ea0a00843a3a2d39c66', '\x01a22b7195c27c3da650e32aa01a51ce', '\x96755a5b85590da117d80c5df21fb2cf6ad94bcc928d1ea880e7cc1e43183c7c'),
	('\x01a22b718b3b72e8a768b90481c60027', 29, '\x01a22b7196c27d5ba0cb54c2585c102d', '\x01a22b71961f7ea0a00843a3a2d39c66', '\x12668676a17fa3575dd1fe0610a243aa574e50743b7df0f8f2cea89f83f8b21f'),
	('\x01a22b718b3b72e8a768b90481c60027', 30, '\x01a22b7196e5713287083948c5650a67', '\x01a22b7196c27d5ba0cb54c2585c102d', '\x0f38d1d4f007d9e4cd081e8132617d9aebadfc35c6c37c9a113864621d7af738'),
	('\x01a22b718b3b72e8a768b90481c60027', 31, '\x01a22b7197737510a40a00e5669cf4a6', '\x01a22b7196e5713287083948c5650a67', '\x9442437c983605b2e2b4a6ed8f6b316f55bc63334e3edf944cb64490cbcf17ee'),
	('\x01a22b71861c7d40a4f842307f6d510f', 9, '\x01a22b719b7979a2adec48962fabf547', '\x01a22b718b3b7e80810bdff735c30671', '\xbe1aef71bf0c25ccd2feab742e7b3be200a32a60bb33a6e92d1d3c5a8ba9f265'),
	('\x01a22b718b3b72e8a768b90481c60027', 32, '\x01a22b7197eb7e52bbe472a0c71e71bc', '\x01a22b7197737510a40a00e5669cf4a6', '\x71768e681747e1b797164ee6c134d2773f01fba16536ea8a1a9e96c4277cf781'),
	('\x01a22b718b3b72e8a768b90481c60027', 33, '\x01a22b71981f73bab1e2f4ffe55a67be', '\x01a22b7197eb7e52bbe472a0c71e71bc', '\xaba47bf7d1bb86e78b6497678d8202ddcf5fc8b07dc7bd552102764cc3a32113'),
	('\x01a22b719b7978f5934aacea9b124b4f', 1, '\x01a22b719b7970679083bab4ab0feaa0', NULL, '\x8dd0ccc8b7f058cd141a1cf3ebc6988af487642d24bb6ac431abf60a8773fa89'),
	('\x01a22b719b7978f5934aacea9b124b4f', 2, '\x01a22b719b7979c7a09e12b5e8572ed3', '\x01a22b719b7970679083bab4ab0feaa0', '\xfa9784777b921b82d7e32f6d85b39b614bec0f06e0f9068999a979f4aef78213'),
	('\x01a22b71861c7d40a4f842307f6d510f', 10, '\x01a22b719e1f77fd8c1dea90d2580d35', '\x01a22b719b7979a2adec48962fabf547', '\x5814cac5a9c95029aeca6f14e03d03ff8b6b4aac0eb6cb1e7de3c9892fe0aee6'),
	('\x01a22b719b7978f5934aacea9b124b4f', 3, '\x01a22b719c1c700b9c44b2f8d1d36913', '\x01a22b719b7979c7a09e12b5e8572ed3', '\xc6ae771aa95b0361cf883b69668bee4986425069eff5ff981c72fc38ca6df229'),
	('\x01a22b719b7978f5934aacea9b124b4f', 4, '\x01a22b719cfc7e91a9dbfcca14c1aac1', '\x01a22b719c1c700b9c44b2f8d1d36913', '\x221d91b3a8fdb658fc854b36e4550c96235035cf5bf0fccc62323ded2db7f315'),
	('\x01a22b719b7978f5934aacea9b124b4f', 5, '\x01a22b719d797b1d80a46dbc0821361b', '\x01a22b719cfc7e91a9dbfcca14c1aac1', '\x4d64bfd02b151afa572327c8c31d72f7c10f0a7e80d0dd3bfc18290ea78f2c1e');
INSERT INTO public.authorization_codes VALUES
	('\x01a22b718b3b72e8a768b90481c60027', '\x01a22b71942e7e3cad7ba626e8c75b04', '\x0e2d7e35d7270ee889430b3cb8ace91f55dda4d7f58c7b5841455494b4970db9', '\x01a22b71942e7e3cad7ba626e8c75b04', 'https://rp.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', '4e398b855d00ad68', 1796025193518261, 1796025253518261, 1796025193546676),
	('\x01a22b718b3b72e8a768b90481c60027', '\x01a22b71947c7e1ca5d32cf99310697c', '\xdb13385018ff28709fc9f24666ec0c9772025cf963ea96b8b09ccec15795265b', '\x01a22b71947c7e1ca5d32cf99310697c', 'https://rp.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', 'e7c5e1b3b61399f3', 1796025193596938, 1796025253596938, 1796025193611124),
	('\x01a22b718b3b72e8a768b90481c60027', '\x01a22b7194c47958869f95eb1f690438', '\x1b1798da25715b685593bc96d91c0a8deb5e63d1d1367ac6aa4f81855215925b', '\x01a22b7194c47958869f95eb1f690438', 'https://rp.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', '35dc73ca111d32cc', 1796025193668996, 1796025253668996, 1796025193685746),
	('\x01a22b718b3b72e8a768b90481c60027', '\x01a22b7194ee7dfcbff8be3aded1b8b7', '\xc89108539c7c682e3bed115f8c490dee7be6ebb45689ff0ddd6ea9cc91ea8cb0', '\x01a22b7194ee7dfcbff8be3aded1b8b7', 'https://app.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', 'a8071d3c96d793f3', 1796025193710678, 1796025253710678, 1796025193719154),
	('\x01a22b718b3b72e8a768b90481c60027', '\x01a22b719508794ba14bf7e1cd87b0f9', '\xdca1bb2ad411541c534ee85f2640119c6d94cd5e4ffb65755e0cebcee6684ad9', '\x01a22b719508794ba14bf7e1cd87b0f9', 'https://app.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', 'a9fd1978bf90813c', 1796025193736275, 1796025253736275, 1796025193743053),
	('\x01a22b718b3b72e8a768b90481c60027', '\x01a22b719596710b88fd4639057e38b9', '\xeacc53dae9ecce67561d262c14e520b10c9a8c03df651c7441ea70b1d1a8b675', '\x01a22b719596710b88fd4639057e38b9', 'https://app.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', '92cde9cd7c7b75ee', 1796025193878859, 1796025253878859, 1796025193893419),
	('\x01a22b718b3b72e8a768b90481c60027', '\x01a22b7196d6744f9992aee8fc49c704', '\xd2dc40c2a4ea16d7c52ad0691b28ae7a43d6e1d4727989293b2a3c40b8acb452', '\x01a22b7196d6744f9992aee8fc49c704', 'https://app.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', '6a741f0fb9e8cdd3', 1796025194198658, 1796025254198658, 1796025194213394);
INSERT INTO public.change_counter VALUES
	(1, 15);
INSERT INTO public.change_log VALUES
	(1, '\x01a22b71861c7d40a4f842307f6d510f'),
	(2, '\x01a22b71877a76a7b64b9ece8479803f'),
	(3, '\x01a22b718b3b72e8a768b90481c60027'),
	(4, '\x01a22b718b3b72e8a768b90481c60027'),
	(5, '\x01a22b718b3b72e8a768b90481c60027'),
	(6, '\x01a22b718b3b72e8a768b90481c60027'),
	(7, '\x01a22b718b3b72e8a768b90481c60027'),
	(8, '\x01a22b718b3b72e8a768b90481c60027'),
	(9, '\x01a22b718b3b72e8a768b90481c60027'),
	(10, '\x01a22b718b3b72e8a768b90481c60027'),
	(11, '\x01a22b718b3b72e8a768b90481c60027'),
	(12, '\x01a22b719b7978f5934aacea9b124b4f'),
	(13, '\x01a22b719b7978f5934aacea9b124b4f'),
	(14, '\x01a22b719b7978f5934aacea9b124b4f'),
	(15, '\x01a22b719b7978f5934aacea9b124b4f');
INSERT INTO public.client_origins VALUES
	('\x01a22b718b3b72e8a768b90481c60027', 'https://app.example.com', '\x01a22b7191d97ff1979f70f587d08225');
INSERT INTO public.clients VALUES
	('\x01a22b718b3b72e8a768b90481c60027', '\x01a22b7191d97ff1979f70f587d08225', '49X9iOW3N-rpy7dzTERRKg', 'Phone', '{"redirect_uris":["https://app.example.com/cb"],"token_endpoint_auth_method":"none","grant_types":["authorization_code","refresh_token"],"scopes":[],"resources":[],"pkce":"required","id_token_claims":"full","id_token_signed_response_alg":"RS256","consent":"implied","origins":[],"online_refresh":true,"refresh_grace":null,"post_logout_redirect_uris":[]}', NULL, 1796025192921129, 1796025192921129, NULL, NULL),
	('\x01a22b718b3b72e8a768b90481c60027', '\x01a22b71925778b6918a70b0f61e156f', 'LoEtQ8c3leRqHO1IUdisxQ', 'Nightly', '{"redirect_uris":[],"token_endpoint_auth_method":null,"grant_types":["client_credentials"],"scopes":[],"resources":["https://api.example.com"],"pkce":"unless_nonce","id_token_claims":"full","id_token_signed_response_alg":"RS256","consent":"remember","origins":[],"online_refresh":false,"refresh_grace":null,"post_logout_redirect_uris":[]}', '\x250f12e4a0bb5511cf625b33efae1c77bb08014d9be33de238be406cdc63d821', 1796025193047041, 1796025193047041, NULL, 'unknown'),
	('\x01a22b718b3b72e8a768b90481c60027', '\x01a22b7192f7757fab7db7fe81681127', '7ri9rHmq1JaHm5N5ubeHUA', 'Ledger', '{"redirect_uris":[],"token_endpoint_auth_method":"private_key_jwt","grant_types":["client_credentials"],"scopes":[],"resources":["https://api.example.com"],"pkce":"unless_nonce","id_token_claims":"full","id_token_signed_response_alg":"RS256","consent":"remember","origins":[],"online_refresh":false,"refresh_grace":null,"jwks":{"keys":[{"alg":"ES256","kid":"one","crv":"P-256","kty":"EC","x":"jTI34dKx0V3X-MmsAGcaslXTxkMwuXX7F4AFmQESJCo","y":"oSzyEDjCzZX91p2cDlOiAAYtT8rpJjzZUisshDKhDeQ"}]},"post_logout_redirect_uris":[]}', NULL, 1796025193207657, 1796025193207657, NULL, 'unknown'),
	('\x01a22b718b3b72e8a768b90481c60027', '\x01a22b71936c7142a62e38e07ff7d996', 'dYeQpuAgxQeoPauOK-8DCw', 'Vault', '{"redirect_uris":[],"token_endpoint_auth_method":"client_secret_jwt","grant_types":["client_credentials"],"scopes":[],"resources":["https://api.example.com"],"pkce":"unless_nonce","id_token_claims":"full","id_token_signed_response_alg":"RS256","consent":"remember","origins":[],"online_refresh":false,"refresh_grace":null,"post_logout_redirect_uris":[]}', '\xc1d802cd6e7fa35c63e761860b62d1d965f6d3d6750f64ff4dca1753f424d015', 1796025193324592, 1796025193324592, '\x0191873d5e84ed62ac5ce008a5c65d6cb72e7ac470a1ca887070889246249699e06fbad8c9603fc24fd79ef7c1d828aeaa36c423f4c62db3a62500254f84c81f71042d7b189a679a38106e8f14d8c9ce0734e504592429d7896d1e935172892ebf691eff8f5f46fef92c54c7b26d264f9640530d2188a9669ca9ca70f8df0c', 'unknown'),
	('\x01a22b718b3b72e8a768b90481c60027', '\x01a22b7191757fab975a313bfa18c069', 'hYUesWfThfIwT6tLpH4j_g', 'Shop', '{"redirect_uris":["https://rp.example.com/cb"],"token_endpoint_auth_method":null,"grant_types":["authorization_code","refresh_token"],"scopes":[],"resources":["https://api.example.com"],"pkce":"unless_nonce","id_token_claims":"full","id_token_signed_response_alg":"RS256","consent":"remember","origins":[],"online_refresh":false,"refresh_grace":null,"post_logout_redirect_uris":["https://rp.example.com/bye"]}', '\x3ba8f24bf860516d1bf49f34b818a183d4a0b1dfe95bf1b2b1de4f0b7bcb53d9', 1796025192821121, 1796025192821121, NULL, 'pkce'),
	('\x01a22b719b7978f5934aacea9b124b4f', '\x01a22b719cfc7152beb1fec2c3372553', 'ag5hgy5fJ7DYBKWT8mkL4Q', 'Shop', '{"redirect_uris":["https://rp.example.com/cb"],"token_endpoint_auth_method":null,"grant_types":["authorization_code","refresh_token"],"scopes":[],"resources":[],"pkce":"unless_nonce","id_token_claims":"full","id_token_signed_response_alg":"RS256","consent":"remember","origins":[],"online_refresh":false,"refresh_grace":null,"post_logout_redirect_uris":[]}', '\x7944b2aa17a58be9e93337267904599d738d74f1fd44e139324bf1ed7b6b1fef', 1796025195772307, 1796025195772307, NULL, 'unknown');
INSERT INTO public.consents VALUES
	('\x01a22b718b3b72e8a768b90481c60027', '\x01a22b718cc47eae8976b2d49130f27b', '\x01a22b7191757fab975a313bfa18c069', '["email","offline_access","openid","profile","01a22b71-8c4e-7a47-8593-ba28ad92b68e"]', 1796025193518261, 1796025193518261);
INSERT INTO public.deployment VALUES
	('master_keys', '2YFAZMTQntr5w781H-kFHXKGbJAPvf86hD0VVtS37-0 rogJN-t84PAbt0QkNEe9pD--MV4dRt60bnB5CCFiBLQ SI3Es4ojw2-I-3E0nG-JtFzEcMTgXYJDglc-PrLE_8s YECBiiqSiLzFDOMQvAF547Av7M2GgfRhNY73ysyXJDY'),
	('public_url', 'http://localhost:8080'),
	('deployment_id', 'W-0Zx1VLPBpmRa6H-fpE-w'),
	('first_setup', '2026-11-30T07:53:10Z'),
	('latest_time', '1796025198927818');
INSERT INTO public.grants VALUES
	('\x01a22b718b3b72e8a768b90481c60027', '\x01a22b71942e7e3cad7ba626e8c75b04', '\x01a22b718cc47eae8976b2d49130f27b', 1, 1, '\x01a22b7191757fab975a313bfa18c069', '\x01a22b7193f070e2aa173815192d5741', 'email offline_access openid profile', '["https://api.example.com","http://localhost:8080/t/acme"]', 1796025193456691, 'pwd', 1796025193518261, 1811663593546676, NULL, true, NULL, 1, 1796025193546676, 1798617193546676),
	('\x01a22b718b3b72e8a768b90481c60027', '\x01a22b71947c7e1ca5d32cf99310697c', '\x01a22b718cc47eae8976b2d49130f27b', 1, 1, '\x01a22b7191757fab975a313bfa18c069', '\x01a22b7193f070e2aa173815192d5741', 'email offline_access openid profile', '["https://api.example.com","http://localhost:8080/t/acme"]', 1796025193456691, 'pwd', 1796025193596938, 1811663593611124, NULL, true, 1796025193634696, 2, 1796025193634696, 1798617193634696),
	('\x01a22b718b3b72e8a768b90481c60027', '\x01a22b7194c47958869f95eb1f690438', '\x01a22b718cc47eae8976b2d49130f27b', 1, 1, '\x01a22b7191757fab975a313bfa18c069', '\x01a22b7193f070e2aa173815192d5741', 'email offline_access openid profile', '["https://api.example.com","http://localhost:8080/t/acme"]', 1796025193456691, 'pwd', 1796025193668996, 1811663593685746, 1796025193701354, true, NULL, 1, 1796025193685746, 1798617193685746),
	('\x01a22b718b3b72e8a768b90481c60027', '\x01a22b7194ee7dfcbff8be3aded1b8b7', '\x01a22b718cc47eae8976b2d49130f27b', 1, 1, '\x01a22b7191d97ff1979f70f587d08225', '\x01a22b7193f070e2aa173815192d5741', 'email openid profile', '["http://localhost:8080/t/acme"]', 1796025193456691, 'pwd', 1796025193710678, 1811663593719154, NULL, false, NULL, 1, 1796025193719154, 1798617193719154),
	('\x01a22b718b3b72e8a768b90481c60027', '\x01a22b719508794ba14bf7e1cd87b0f9', '\x01a22b718cc47eae8976b2d49130f27b', 1, 1, '\x01a22b7191d97ff1979f70f587d08225', '\x01a22b7193f070e2aa173815192d5741', 'email openid profile', '["http://localhost:8080/t/acme"]', 1796025193456691, 'pwd', 1796025193736275, 1811663593743053, NULL, false, NULL, 1, 1796025193743053, 1798617193743053),
	('\x01a22b718b3b72e8a768b90481c60027', '\x01a22b719596710b88fd4639057e38b9', '\x01a22b718cc47eae8976b2d49130f27b', 1, 1, '\x01a22b7191d97ff1979f70f587d08225', '\x01a22b71957e77bc98784e6b0f9e34f8', 'email openid profile', '["http://localhost:8080/t/acme"]', 1796025193854809, 'pwd', 1796025193878859, 1811663593893419, NULL, false, NULL, 1, 1796025193893419, 1798617193893419),
	('\x01a22b718b3b72e8a768b90481c60027', '\x01a22b7196d6744f9992aee8fc49c704', '\x01a22b718eab7237a88b4bc0f1fc9ac7', 1, 1, '\x01a22b7191d97ff1979f70f587d08225', '\x01a22b7196c2779a96918c5fb7ab7d56', 'email openid profile', '["http://localhost:8080/t/acme"]', 1796025194178835, 'pwd', 1796025194198658, 1811663594213394, NULL, false, NULL, 1, 1796025194213394, 1798617194213394);
INSERT INTO public.held_roles VALUES
	('\x01a22b71861c7d40a4f842307f6d510f', 'administrator', 1796025190669691);
INSERT INTO public.known_devices VALUES
	('\x01a22b718b3b72e8a768b90481c60027', '\x01a22b7193f07dd29a6f50b2fad99e49', '\x8b70a8dbe07c5c9171fd27da6298e3daae2988dfc2b461383ef3ed349a303c5d', '\x01a22b718cc47eae8976b2d49130f27b', 1, 1796025193456691, 1796025193456691, 1811577193456691),
	('\x01a22b718b3b72e8a768b90481c60027', '\x01a22b71957e7b9d98f6613d9c38c2f3', '\xc265d1e58f79093db4514b2a2f4fb84bb91bbc1729806c71d6ea0f9248d6ba48', '\x01a22b718cc47eae8976b2d49130f27b', 1, 1796025193854809, 1796025193854809, 1811577193854809),
	('\x01a22b718b3b72e8a768b90481c60027', '\x01a22b7196c27e798e73278d3ba9c289', '\x7bf02776b3aa63c3cf32506eb17975db2fd81b3d3f7bb0b4bcca2de480a96ee9', '\x01a22b718eab7237a88b4bc0f1fc9ac7', 1, 1796025194178835, 1796025194178835, 1811577194178835);
INSERT INTO public.links VALUES
	('\x01a22b71861c7d40a4f842307f6d510f', '\x01a22b71878273d8b17b3aedd04cb6d8', '\xa295bd9e9958a5ed0d0835b21c6d6596bdac21de526e74c07f3a4e154f2a3c12', NULL, 0, 1, 1796025190274331, 1796111590274331, 1796025190669691, 'set_up'),
	('\x01a22b718b3b72e8a768b90481c60027', '\x01a22b718fc77212be3d6ea6e09103d3', '\x90904c4e7236350c92f15cd31e552f00dc1e66950a28581dda36a346c51c8a44', '\x01a22b718fc775bfa327badbcfb4f607', 1, 1, 1796025192391314, 1796111592391314, NULL, 'set_up');
INSERT INTO public.passwords VALUES
	('\x01a22b71861c7d40a4f842307f6d510f', '\x01a22b71890d7780b1150dd9eeb931c2', '$argon2id$v=19$m=19456,t=2,p=1$a8wVDDdgB7+Yx1jopGE0Xw$TPCYuF3ubvHIZ1dFJIqG4LTvkgJhJBObw34l9/0ZBu4', '\x2337335d00204e8a', 1796025190669691, DEFAULT),
	('\x01a22b718b3b72e8a768b90481c60027', '\x01a22b718cc47eae8976b2d49130f27b', '$argon2id$v=19$m=19456,t=2,p=1$jevkXmc1WjHhvgh4hVWSTA$JIE3o4BiH6ZF6hRqdfG4UDV5kKGeeI18KG+htr41P84', '\x2337335d00204e8a', 1796025191620471, DEFAULT),
	('\x01a22b718b3b72e8a768b90481c60027', '\x01a22b718eab7237a88b4bc0f1fc9ac7', '$argon2id$v=19$m=19456,t=2,p=1$WkD1X0YLg9Kx/54Ck/iN+A$I6j9sHCuC9gvjJHAbGmepJxDu4jMEsc9lM7GSPOVnGA', '\x2337335d00204e8a', 1796025192107100, DEFAULT),
	('\x01a22b719b7978f5934aacea9b124b4f', '\x01a22b719c1c75a8a54008dd731525d2', '$argon2id$v=19$m=19456,t=2,p=1$euEM/aP3Y+htXxpC0+yu8A$04Tj8wC3zNz7mYN760UphwxQrw+H96OxMx4Cb+UaJ/g', '\x2337335d00204e8a', 1796025195548462, DEFAULT);
INSERT INTO public.pending_requests VALUES
	('\x01a22b718b3b72e8a768b90481c60027', '\x01a22b7193827e4085ac696c2fa38031', '\x09849e842a72bb4da18af30b0208d84ddf1c462008325815670b29e954ed30c5', '\x01a22b7191757fab975a313bfa18c069', '{"redirect_uri":"https://rp.example.com/cb","state":"0aa205f9ab0fa273","scope":"email offline_access openid profile","audience":["https://api.example.com","http://localhost:8080/t/acme"],"consent_items":["email","offline_access","openid","profile","01a22b71-8c4e-7a47-8593-ba28ad92b68e"],"nonce":"4e398b855d00ad68","code_challenge":"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM","prompt":{"none":false,"login":false,"consent":false,"select_account":false},"max_age":null,"hint_sub":null,"login_hint":null,"response_mode":"query","ui_locales":[]}', 1796025193346766, 1796032393346766, 1796025193518261, 'authorization', '\x48632bcf52e84289baf809204b179c536ae2bfd71aef9f191fda0967d8d36f3e', NULL),
	('\x01a22b718b3b72e8a768b90481c60027', '\x01a22b7195327fe3a41435935e1ee87e', '\x0e9f6e7006efaa9127595eb4404d85a41cc7c453d6806a348722654ebee27b7c', '\x01a22b7191d97ff1979f70f587d08225', '{"redirect_uri":"https://app.example.com/cb","state":"3144451f11aca19e","scope":"email openid profile","audience":["http://localhost:8080/t/acme"],"consent_items":["email","openid","profile"],"nonce":"92cde9cd7c7b75ee","code_challenge":"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM","prompt":{"none":false,"login":false,"consent":false,"select_account":false},"max_age":null,"hint_sub":null,"login_hint":null,"response_mode":"query","ui_locales":[]}', 1796025193778321, 1796032393778321, 1796025193878859, 'authorization', '\x48632bcf52e84289baf809204b179c536ae2bfd71aef9f191fda0967d8d36f3e', NULL),
	('\x01a22b718b3b72e8a768b90481c60027', '\x01a22b7195c97028833125dad96595d7', '\xc555172d3cb217466c4e22d2095754e35e4ed422d20a0ab592028b0eeb950334', '\x01a22b7191757fab975a313bfa18c069', '{"redirect_uri":"https://rp.example.com/cb","state":"21ea8c22b45768ff","scope":"email offline_access openid profile","audience":["https://api.example.com","http://localhost:8080/t/acme"],"consent_items":["email","offline_access","openid","profile","01a22b71-8c4e-7a47-8593-ba28ad92b68e"],"nonce":"0d2532886229805d","code_challenge":"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM","prompt":{"none":false,"login":false,"consent":false,"select_account":false},"max_age":null,"hint_sub":null,"login_hint":null,"response_mode":"query","ui_locales":[]}', 1796025193929184, 1796032393929184, NULL, 'authorization', '\x48632bcf52e84289baf809204b179c536ae2bfd71aef9f191fda0967d8d36f3e', NULL),
	('\x01a22b718b3b72e8a768b90481c60027', '\x01a22b71962e791eab7f44e0a93e913a', '\x8a7875f0c79934235004c8c5cd89eb1476e70f549281eaa1f39e5f89ae8cbbfa', '\x01a22b7191757fab975a313bfa18c069', '{"redirect_uri":"https://rp.example.com/cb","state":"c2dc18ea1c6daf95","scope":"email offline_access openid profile","audience":["https://api.example.com","http://localhost:8080/t/acme"],"consent_items":["email","offline_access","openid","profile","01a22b71-8c4e-7a47-8593-ba28ad92b68e"],"nonce":"2ab145c82d97ede0","code_challenge":"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM","prompt":{"none":false,"login":false,"consent":false,"select_account":false},"max_age":null,"hint_sub":null,"login_hint":null,"response_mode":"query","ui_locales":[]}', 1796025194030794, 1796032394030794, NULL, 'authorization', '\x48632bcf52e84289baf809204b179c536ae2bfd71aef9f191fda0967d8d36f3e', NULL),
	('\x01a22b718b3b72e8a768b90481c60027', '\x01a22b71965a74bd883eeab94c648fb4', '\x09849e842a72bb4da18af30b0208d84ddf1c462008325815670b29e954ed30c5', '\x01a22b7191757fab975a313bfa18c069', '{"hint_sub":null,"hint_sid":null,"post_logout_redirect_uri":"https://rp.example.com/bye","state":"a state","ui_locales":[]}', 1796025194074493, 1796032394074493, NULL, 'logout', '\x48632bcf52e84289baf809204b179c536ae2bfd71aef9f191fda0967d8d36f3e', NULL),
	('\x01a22b718b3b72e8a768b90481c60027', '\x01a22b7196747ce5baf5ebf51be09119', '\xb59dd740b576d76cc186ef64f47794749c9eecba98ebad1a44b1c945a8e4eaf5', '\x01a22b7191d97ff1979f70f587d08225', '{"redirect_uri":"https://app.example.com/cb","state":"e50f44c879a726ff","scope":"email openid profile","audience":["http://localhost:8080/t/acme"],"consent_items":["email","openid","profile"],"nonce":"6a741f0fb9e8cdd3","code_challenge":"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM","prompt":{"none":false,"login":false,"consent":false,"select_account":false},"max_age":null,"hint_sub":null,"login_hint":null,"response_mode":"query","ui_locales":[]}', 1796025194100357, 1796032394100357, 1796025194198658, 'authorization', '\x48632bcf52e84289baf809204b179c536ae2bfd71aef9f191fda0967d8d36f3e', NULL);
INSERT INTO public.resource_servers VALUES
	('\x01a22b718b3b72e8a768b90481c60027', '\x01a22b718c4e7a478593ba28ad92b68e', 'https://api.example.com', 'Things', '{"scopes":[{"scope":"read","text":"Read your things"}],"lifetime":7200,"alg":null}', 1796025191502338, 1796025191502338, '\x75987f79534ab1be5fb9a29009daccae671bea8361a8ac3cc09c57fb0749d664');
INSERT INTO public.revoked_tokens VALUES
	('\x01a22b718b3b72e8a768b90481c60027', '\x3f48c974aa9864780ed4ac181b9c1e5655fe409c02a1e2376f7a3e14bc49b049', 1796032393000000),
	('\x01a22b718b3b72e8a768b90481c60027', '\x6914547c01f44ce9e475068f5f7b172c4de405032e36f9f346edd3db9d30894f', 1796032394000000);
INSERT INTO public.sessions VALUES
	('\x01a22b718b3b72e8a768b90481c60027', '\x01a22b7193f070e2aa173815192d5741', 'browser', '\xd75619ec3e8e02ff5be2ad5d4d27cb5eeeaa30742277aa25484743fed71a38fc', NULL, '\x01a22b718cc47eae8976b2d49130f27b', 1, 1, 'pwd', 1796025193456691, 1796025193456691, 1796025193456691, 1796068393456691, 1796629993456691, NULL, 'Firefox/Linux', '127.0.0.1', false),
	('\x01a22b718b3b72e8a768b90481c60027', '\x01a22b71957e77bc98784e6b0f9e34f8', 'browser', '\x75aa0a262a91f71ce6f0ab7023ec636c14c2cc0a8e9e51fc115ca7970df43613', NULL, '\x01a22b718cc47eae8976b2d49130f27b', 1, 1, 'pwd', 1796025193854809, 1796025193854809, 1796025193854809, 1796068393854809, 1796629993854809, 1796025193922961, 'Firefox/Linux', '127.0.0.1', false),
	('\x01a22b718b3b72e8a768b90481c60027', '\x01a22b7196c2779a96918c5fb7ab7d56', 'browser', '\x580d5866727475e65f2c73bc8d75a4573700179060b84f18e4d85647580b74ac', NULL, '\x01a22b718eab7237a88b4bc0f1fc9ac7', 1, 1, 'pwd', 1796025194178835, 1796025194178835, 1796025194178835, 1796068394178835, 1796629994178835, NULL, 'Firefox/Linux', '127.0.0.1', false);
INSERT INTO public.sign_in_flows VALUES
	('\x01a22b718b3b72e8a768b90481c60027', '\x01a22b719382706c8b1f2b05b454418b', '\x09849e842a72bb4da18af30b0208d84ddf1c462008325815670b29e954ed30c5', '\x01a22b7193827e4085ac696c2fa38031', 1796025193346766, 1796032393346766, 1796025193456691, '\x01a22b7193f070e2aa173815192d5741', '\x48632bcf52e84289baf809204b179c536ae2bfd71aef9f191fda0967d8d36f3e', NULL, '{"version":1,"due":"password","tries":0}', 1796025193382969, NULL),
	('\x01a22b718b3b72e8a768b90481c60027', '\x01a22b7195327951bba50b27c7b0f461', '\x0e9f6e7006efaa9127595eb4404d85a41cc7c453d6806a348722654ebee27b7c', '\x01a22b7195327fe3a41435935e1ee87e', 1796025193778321, 1796032393778321, 1796025193854809, '\x01a22b71957e77bc98784e6b0f9e34f8', '\x48632bcf52e84289baf809204b179c536ae2bfd71aef9f191fda0967d8d36f3e', NULL, '{"version":1,"due":"password","tries":0}', 1796025193796495, NULL),
	('\x01a22b718b3b72e8a768b90481c60027', '\x01a22b7195c976df81c273349b832835', '\xc555172d3cb217466c4e22d2095754e35e4ed422d20a0ab592028b0eeb950334', '\x01a22b7195c97028833125dad96595d7', 1796025193929184, 1796032393929184, NULL, NULL, '\x48632bcf52e84289baf809204b179c536ae2bfd71aef9f191fda0967d8d36f3e', NULL, '{"version":1,"due":"password","tries":1}', 1796025193943509, NULL),
	('\x01a22b718b3b72e8a768b90481c60027', '\x01a22b71962e7b639898e8df66187b22', '\x8a7875f0c79934235004c8c5cd89eb1476e70f549281eaa1f39e5f89ae8cbbfa', '\x01a22b71962e791eab7f44e0a93e913a', 1796025194030794, 1796032394030794, NULL, NULL, '\x48632bcf52e84289baf809204b179c536ae2bfd71aef9f191fda0967d8d36f3e', NULL, '{"version":1,"due":"password","tries":0}', NULL, NULL),
	('\x01a22b718b3b72e8a768b90481c60027', '\x01a22b719674744bbf13373283b18fc0', '\xb59dd740b576d76cc186ef64f47794749c9eecba98ebad1a44b1c945a8e4eaf5', '\x01a22b7196747ce5baf5ebf51be09119', 1796025194100357, 1796032394100357, 1796025194178835, '\x01a22b7196c2779a96918c5fb7ab7d56', '\x48632bcf52e84289baf809204b179c536ae2bfd71aef9f191fda0967d8d36f3e', NULL, '{"version":1,"due":"password","tries":0}', 1796025194118878, NULL);
INSERT INTO public.signing_keys VALUES
	('\x01a22b71861c7d40a4f842307f6d510f', '\x01a22b71861c75d4895b3421f1e28fb4', 'Qa7Aw5COgk4hGUBqDP4ReD3vHNy8kLcLOoPpCxijEhM', 'RS256', '{"e":"AQAB","kty":"RSA","n":"5o5ZTBZeI27oxGcqq5WuFdb4Mkq1X8245gj1oFitQS5cM9jSEQzfviWJXCKGox-Ba6UpGy3KRREnNwUbhdg-CA4dqnr-x6nnEwTHnGrJJ7Mi8fdXV-DGaylYdvsCPnKdWFdXsgsMaS0LO1yRz2VAWS9zY4WHIvQIfc3_Z_-nIZ3PeHAFBDPiHfPwXXbTt2QYaOYaqmjrl2ydhzQSqHJB9wXHpl8wadE5JW9-28Lz-4uSoRDxZNbMJzxPaTI114ZmVamqbj1EqHVndF8grzHLGi9z41OZ6uPNqRa-YISPXHgwkxabybC83WaimKfVpJVAoB6kw1nXbyltrZLjDgRv5w","alg":"RS256","kid":"Qa7Aw5COgk4hGUBqDP4ReD3vHNy8kLcLOoPpCxijEhM","use":"sig"}', '\x01fb4f1f4c3e547b5e515051db796696f70f39100814fd137742b07269c522c2e4742885c1cfb9150b49b02c59bb1d68b41edc1ed0311e567145eef4edcb216aa50bdbf3e213152e2608d3e8d3f0c12e735d608222d1ee866878d73e4a02b07d240327761880cff68304e97ada54715795985158052aee17f76b31a2b29e7dc654d8d26cd6f49c0f7c73f560ea652e7c49dc2be881df6b42ee0f3ae57c50e60ebb185c456ea1e4a9f6409ea1f4628b48bb72c2ff4caacf1d98669548e1aebd345f7216bb5efa7c14a54e238814294e6003a4784422037db127dc9a1a9bd02c4e836e183ec07ff64358c68360b5385251aca2b8e36551c44d47f2af122f797f02ca9942b6766786c6402a46b7f6127e6e5251a3ba843d5598512a91d3885d8755851748b12d6c2cd43e6c7cdc3afa4aff3a1c90e22dba07f91e288a7b8bb69331b804300724a1d9d0550fab504eece66be0c49c5e11b049d4e6c6f7a678f5c9531f3a599ab492963fa91c1ab880f1204ec3da3f5db158fab169e0c1b36dab72d982653746909305adc67b9d3b7f8a04cf8f0b01fed3205c1e9bf8b520ac2032bcc6cd5b2d5a3981f3254aff92d39f7957e2f4ba81b48018b42d29451ec6706367b0521737cde83759b773c72ae053dc7be78e9e32647ccd9b4ba220aea1e3e5a99e0962507380d18865fa3ecbda430ed9e03adf59e2c5cfccb284cfbcee98465624e938f60f4d0cc2f289c1231e4f3d56d8e7254bc7c46c21dabcc52dbd4df679e840c92bce528abec279cb9d70deb72a843b64cd3845d0db588f908e268ffb9f789b63002264d3600e4d64d95cbdaeaed5e63269204127e6a687b73b4502443d9e8ef78588abfe986e6bd57540e4f05ee83d67906fa1ad33c5d293063d7647adda1348adc682d8d5d4db2af5b3d81eed6f517318354e91906436a99bf3321316f26a1b3af0ed9456f74278d4b2ec2d0460ca96170be657d9e306cf3a5dbfe7ab615a6e649c2ec92914373e85f5b921951133607d702a2a838cedbe80c657d92cf8018538e689a464f2cb6d191cb6a7e6b72926f91d7564b7b49ed21189e5c253dc9341b7b022179e2f8672281069144aa610ef594de4c2a7b6933a3d2e975d21698370390761c7facb305ab61817f5e07f696f55ec5a1cc7e96e951f4e010bb455b1959c67f124fd90bc7cf4ec207d2b4a27c3f80be86761ad6f40026305efbfe55cf2fec178b41cfe55ca95a136e269ef9913d7c8b0ad1b99026162126ec54d7b9d92e1f5528578fa1f2a6b6dc7c433e5f13c15e3e4cfd055d139fdc21ec4f10c53e7dc5694179000187b9b1d080e65d2d2531e8c139d00b15104462f5f07a9efe579c10bd8af440fa1c5e66660be73ae2d14b15944456decd1404e0388d55fd6bd56fe3dc337acb834aa964e0db66d3e9cc8da95f75f4d2ece821eeb440fd5e4aad2e9b36b83ac98ed1cd468c1ba2f4130381e4871b3d659574bfc1b9647d1594fc7e916c922b3489c7b99d3966fdaedfb7fc78f3db9e77ebcf2cda037ef4119edc8ae148fa27d5445c626f738125c2132cdcf21a5657dd8ef0d099b860044d0030a6041dff51ba09c3745c672604890a88cb97f3a83f6bd473c2b60c393bc7bb827b1d62429dec8cc371a1c3ce74fa11d10a1785b2489bffe240fc60e0ca0eaa7dc2384ef4bfdaae4197430450603ff3dadd0e1d1323101548d858cc8c777c67ed55cf0f2c04ec0a9b4ed417115a99519722333a9edc864b3bb1639cdc026d66ba4c57570ea2c64db4d7313b3542211958b89b1c4622c3bc24dcb5a390a18f5a62c369c327b13bfd5016c81039ed3ae15709f3e2f86c652642c2093fbce974f76ea24730910f7f5f66436ac33fa0d7c3ee8b19f3782f98a3faaad07b75d1311e691c49e64ec46ab17ec90a24bc15f4ede2b3382db3871d14120fc586551d50ce6ad13be164125d3ea45e74c5f35106e577268489cd91db9feea8158653615dd337004b244994c27970bbfe14e949f1a1b9bdbf70d3d36943a079530373028283fa5c5d0e14408cc3cbed6d79a116e4d8b9c60880f9ffe9ce97b5ede2476e422bdc01f117fdc5dad8dba80e29689bcecb0dfb9d6f125444267b4c73d1222aafb2a59cce0e74590f7739dd0474ed7b27d4159aa87ada49dd782cf708a897956ac609188ec8497250a3af68905d8794ee180f34203344218341db96614149d2879db190e8ee410af610aeb2a5e31b6071f287cc79125e74fb5d282e5778daa0e078e445ef4098c237cc7622477be53d758a48fab0c16053ba03e7a19a767a7a8fbf9b2d55fd962e8d7c15b10a89e3f07f72b95190b3fe9e9093b0e0da99f5819fc670714f6f587a82db64e147177', 1796025189916586, NULL, 1796025189916586, NULL),
	('\x01a22b71861c7d40a4f842307f6d510f', '\x01a22b71861c7efcbef813b654cf7b65', '6RkjUftzO9Z-hDoDnytDSqTSnYQ1Tq5z10cqqDPti_w', 'ES256', '{"crv":"P-256","kty":"EC","x":"9yweBSnMLpozKec2ZahrDt_dGeGACJ-05mpmjHEOHdM","y":"B73NdC-6Dh49jz9_o-J9853fBfdC6oSZVfOT3KuTKH4","alg":"ES256","kid":"6RkjUftzO9Z-hDoDnytDSqTSnYQ1Tq5z10cqqDPti_w","use":"sig"}', '\x01fb4f1f4c3e547b5eb7af3492918e6c6df9982e015da9272c056c48c790ed49e0a95f5a5ae6d8d740b4922c17751b798b6e08bbe05f0ac269f3b7c6e48ba830c6ad6e6defcf8a2792473e555698df9ff8d34ff5183d361978e0d57e27939ea0521052284b071c517df1344f7a56f59d2ccb55a15b5dc9461341041ad46d8eef336c568ee82f9af130f3243f1717d9008039373eea974a3254727c0e14d44ee1dd85e9c4c7c3f5f288ca0bfac46499a008acf0294da0648df97e7bdcf962c637c6cb8848e2c2e8d153034b74e1bd35d04dac845459365354553afaf5012bcd96edcdd99a04cf4405b29174a4306160', 1796025189916586, NULL, 1796025189916586, NULL),
	('\x01a22b71877a76a7b64b9ece8479803f', '\x01a22b71877a7ecfaea9453e7b95f002', 'YcWz9RwZ2vuvN9UPSnMDh2jq6d6UE7GevbeXZC6KKUI', 'RS256', '{"e":"AQAB","kty":"RSA","n":"rdoD06sH3-Dd7EnVvOy4B_2WqFP7gEWx_607sAzXOQ5VJGReojTw7uCkH-3lNh9i1RTy2DanA0vNpYHJscvB_VadOai19PVrqMIiiZgb9CDjc8mku5x-_Hod2iLkoJqUp-vR60Kd8gkbdmjq8BOpzbTFVE4XSfWR8k4vtJN2VnmUZ0OmvHR6rWuLdkoFKWPoT2fYFaEC7fxV4wHTIcyFhAh4DacA3vF3Crd_ZcSuAkY-CuyChK2RPv-C7rG9k50YmOsSw3m1iSJSBfIUmCQ8RZB4sGmmT7T9Ot9HJbbb2CAsHCSACpB5ALtaWQRw7E8YB1Rjwb-UJezymmvWC4UBCQ","alg":"RS256","kid":"YcWz9RwZ2vuvN9UPSnMDh2jq6d6UE7GevbeXZC6KKUI","use":"sig"}', '\x011b8e9dfd7c719dbbb8a3c16ed8181982e2201e7f065b033902ad8fdfe3ad9efe87c1afab194c5e8c2193a0d43c4c8367ae79969074dd3ee6a8f2a66b77842c288f0a8f9e5dbc39c5cc07d91f35b45b84b21f17f4b1df3be708cdde93d999ef9fafbf55648deb4267f18c30dbf5cb1f301d8d680bb95adb9c7c21c527edeccca6ef298b29b7c86d85c686914b1087e622f002e3efeebbb8a41c6c1e3da85528f4416c90d35bd29397c968c82de369c95c8f47a4912a4603ff7b50d80f608ad12d0542051a93de6c74de988cdfe0004362718b27f9ad3687a9dd7d75067c37bc1b1a368b9f9d6ecf461c7d9304ec7a6ad8f2349380e4695a2eb1696c1c5b460cf5010978e67617d984aa2a6dc68cd214385564f5e3b9b540586d14d1fd8ab0e0a05201c25fe167a6d3904357d46dce62e47512eea1dc69b281ac8d8813e517da931e82c3e0068facb43d2df10cf0923282f8734e94ca3dd7ab1a9804416b5f20cf01fbcdb172d6a6d42d95b628c10766fe22878e904246518a0c583503688c085e85d337d2805709d11e0da01a0f4e9f6d2d9c934b6b90ad620324ebe6a747fa45d44c354bfa2415e10db2308288f179e19556daa2bbd6965a209385ad02c540135ce70d132d982b6d3c59dc7d2568a6fae40272c9b51869095b37367094e174757b6ada56008f7f55598e0bc8e3a74801165fc75fdc13c9290b106cf2f17036e1bd3a3bedaf7d690ee284fedf0a51d54c8c761f6f391ab7452371c8ad9ac0cc621d7a6515b6e6d40e3e657b0530d3b2b5f43a96e67ad59d3f60f8f7a35889e2255cbfb3dac85d9821796936d294e979b31075c9bd865519c1ec8912b11659480ccc5da667b86a031c148c7a9bfc8e3e3f51546724ef671651fb871e68f8cc1a4575f75601d52518e4290fc9b48815c8d7c0c890875e58fc6d001645f6ffbb5a757a8f6ba120072f72e0af0a1f7e24b0e4e6e11b002ea38b290243965a29758044d280ff06393d5b577db6fb86ca7d8cfd76c7659aee76c0a299f2f29a2092ba15ccc17bccfd9df0285164752a22667eccc65b983eeb79532a4b47d0cf47b390ad34c64c691ab1c6124ad4b6f084f20a4d893f4469eb43686a7d2c0ff12cb8a54de642b58190956b2049ea7bd588f9d7c5fe1183810fbd04cbe4e62354ce8d1d635f074441329d1cfcf9cb3ddf2a6eca6450165b5d9a4f131590da01298d4de827fb6e1f7bc80f68c2a4f776db64b9f5a44384c1270a6513a629bdc08c619c576370fd4b7b8379f7bfaf984d8199ca61c3692831fb2966ea992e97229fc75309b9d16468b76835836aba924bf59583eeed51dd3f77e9316eb87a646819e28a5d3d2efa6c2405f828f7a62b9628fe367dad1ffadda6fa4f478ec6e5b1079ae6bf9907511bae64dc19e33722011a39d137f1833b5d3120a6b2a0652d905e36b2d483826d6189ebbc9307280b9fac9c0aad6dd2beb2129b9c228f5addbf1f1673c1fb0c29618efaa6e2afc9614a735534c614c0fe4e453e5616559c79ecc989bdd5275977d7a9a05d83c0d30694200a46e336a22a4cf3b55e7cce3f84140432a9300c105589c06a0d6b8d68aedcec712120c8e716463e1e63e9f2fd6d6c65905047e1cf995b30b0fbf3c0a0b150b92fc00963d3ef3e8909a2f3bb9c5f0c463a46375caabc9763d651f1fd36e99e555605f212a769004cf059fb740ab518bd6675babaee3e2cfdb813c2d58b59c1dc137fc4b70699f07d4833a52b901a57d598e572814d88c94ad749b9118fcf4d137f63a7271a223c88d3b91bb36e2a0d5afdbbc34a1e175ce3728f23a3789069795f30be83db09f9d1ea3cfc6b4c95ac8790445b0c0ed1518b4f08cdaba5bffbc3857e6e84f010fff0b634863b4a772ceca8c601ac6444d1a0e9d33078ba8f40b471b7439732e06682df6a3df695abc7aca98865eea682c6cd463f4fa12609ca9f151d37e2bb6771a76a1d348c456fc472b978f2bbd1ffbc5db22a805982f21f7cf68d6da1d69f80a4ff4f76d56ab0288434e2832a98e7cd611c7b545a3b6e0133eac138b620609b71387e229ed1632f22f95397063ca78ea5d7b4fc1562e2c125600fa7dc8c77d3752af98af57fba3d630b0963cf0ab605dbdb7b924e5d19bd25d6e4e5169a90cbaef76026581ff7319f5dfe06ca4fe5bdc9208996cbd1473224504db768fb8a93e26172851fe36cd8be2e87ef60c6005e62049b161841e1492894fb84b947357148b5570570ecf4c26fe65d2460c7f1b568e214f788553fee547d584f6d9329628012178a95f346d295399b358d09d281ce0705b88acfa70c2ac7b9a18615952f8c9ddbd84b093dff83b19ccef83ae32548b7f140114a21c40d4a', 1796025190266473, NULL, 1796025190266473, NULL),
	('\x01a22b71877a76a7b64b9ece8479803f', '\x01a22b71877a7489acc68f4edc4dfafc', 'CR4xZq2oQqJF7BtS4bsbkb4gm7pMF0Hro2-ao777G9Q', 'ES256', '{"crv":"P-256","kty":"EC","x":"ir-t-kBxlRS36s0dahspeOj-V6cHhY7EYmUDOzEKtKs","y":"iqB5Z1V2q1UNEdomtqDC4rX8kAxt4nrOXSp9Wx9sIrU","alg":"ES256","kid":"CR4xZq2oQqJF7BtS4bsbkb4gm7pMF0Hro2-ao777G9Q","use":"sig"}', '\x011b8e9dfd7c719dbb8295b29d6f5d8375b501584527bb21ba646e0af7c4518c1b83adcbd9159cbdf898cd85c358bdd4586583ef5698b7b41f90e977b1ed4e46d1dcb85b7d0ab785645054a0c320aaf968e90cdb94fc788c812f81105115940b24a00348ff2641f8e39fb1c570564d6858f188067aab8dfd0c6a8a4d00d98fd496f8fb2ee48c39cf78545a311147db39e52065015ff1b35afdba914eb72e74b32881c4877fee3e131081b8accd66161b85cd0153bd53924344770d173f61d687958acbff17eb73f0cbec0b872f0cdeaa3db10865bbaa3b4d47652381faeb05034b369ee05c3522295bee5ed6fdb945', 1796025190266473, NULL, 1796025190266473, NULL),
	('\x01a22b718b3b72e8a768b90481c60027', '\x01a22b718b3b7508ad7eca09621aa4a3', 'ZCsYBP1_qz1CXM6RwmXJun7cVp73B6v4F6twAtUXo4U', 'RS256', '{"e":"AQAB","kty":"RSA","n":"h6l0Ffzyr9MlLzlJ1m0LgQu-j0c5z0ezXpzJx4iM2gwVzak5hi9JNN_iZUar7BkVg6xm3cd_5TzfmzboTxIbpyOrWXbnuyoN7fmwvDQFCDMzaaJUXHI3DPFN4YxgsQjaZH-5MMhc8Q5uSFM2TuKkrhDMnEpD5xaIF2ural8w5M1n7MQh0lK2afVnu5HB1qQgkK9XbUQNhUcF9wPXUsdx-in-F6X4x2nIE0AKzOMF6LAUhy86j6B0dbPG5qjd7CCgUfCSSvWuoF5aWrfdhBXmXuUtZSLCUyKyG5oQD6NJWAcRhERw7b-okryEQj6xBpuT1ddzUw0h6SNCe4HjCrmHOw","alg":"RS256","kid":"ZCsYBP1_qz1CXM6RwmXJun7cVp73B6v4F6twAtUXo4U","use":"sig"}', '\x0191873d5e84ed62ac840fd08dc66f8786072379446092372095bf3a3ae7c38a10dec588d6b9861e7f832c4a067d5ec682d135576763ed1ef04738a54733e4adc6776aa0db4b099235fbb564a4377fbf3bb69486b6f49b10f32a752707d1363ba0538ce967bae7e9d27a89b63b0d5ab5f0ffc8760788e1d48e3ecee9513875a277c221e6becfe5ab9bb6f3578927c1f4c8fbdf66cb1733b2e814643c47a892c8810599ca0f3b8285af07d57c570266232873500acace5df5126d7be97459a4dc8a076a7ba97113bff61c872e0b2070e00d35ef53deca82fca4993c297e13b7bdf2eaf7f8813db9417f55e90cb3510b69cafad5bda937dd3218438c9a96a9acdd6cf8cad042f8a2ca6b7f8b9d4fc93480cd493f7f512a3e26a36f73bee9d4bf63f8c4747d1e21b7fafe307e6c63b0838ebc81284287af08d5af31958dcaf43a12247abfcceacc070eac8fa714a047c9d29d328823a716bdb1b9dc6244d1ea1b22d89e2fb9513f45d668d271ed23c36e44b661fd94ed7294e0f96d9d9697ed116648e4ab6f978ae1a9073274eec68f0e8d75bac54dbc5c32de930665c6f817ba6ea61c01485d6ae0a8f21a067b3779dbe203c496d5116608bb04f07e422e72b48549035b76e1c5ed23fb0b2bf815d05e7031d7b6d5e10031a995efd25873335d59b1feb8fdcf42ed8b53bef59f5c2270667adb58108af1feec5774930d3bb1604773ceb593d997a48fb45b0c42f8f235942fe07b1ab7a13116c6ea346a98d490f23fef0a6ca3f7dba56a1b93072559613c66b102b7fbf007a5f5a06d36800c9b8e44ea3396c21f6e81c2e6838665a758eeef83b6623f86d75206647bcc0dc8d44deb440d69f237a16c0b4622384d9f58a61c67499eb9097ed846575da69fdb06ed9007347fb6b1b49c1b6d7c34e95d93e2c0ec08e7596838e49d3383867b4ce31f9b36e557aca80d85a48e9f8fa670deb331339d7e465289e6dff5f3c7ed851710fed337dd7b4ae8b29a8bb726bccd7d9da88b9b4872625d7834966b7a6b254916bf2f031a093adba65ee849c8690fdc29d7dba38bbd1b9205b421baf62a7609dfb388caa031172eb7cd646520844a8e8bbbe630492132a8bb26f1d4155fce3f646d58105101dafeb3f235335ca2d44ab817b042203618099683664ff0e67f272b05f5ef42e72f1f18562798f4955fbc630e7df7e479b26a1f394685de698843f3fe19ec312fcba565e99334e5afbedec7dda52dd921795f9de0ba64157667d9ca2cb55ebc48d8df722be093b0892e7bd755cbbcf7526e9642a2f14ce22c23231da82e866d2434d4bb24f487bd120660e11ab4a76fdbf751dcccacb794ef0e0e70d14c32748b5533ffdb684ad83ec55f6b11a93a3fa9d67d9b5e1343b7cabf17b1f6138dd74c6d7c96953317f393658832f7490d04c60aef6774b6e82bd29a5a1b39ad82f2e559f276c0d6e169579677e5a8a5980bee3919b0d307f5b2919647cdc6ab2d321aa209336eb8307f7e52bed43f1759370d19146c56b54ab33ae4653bd6d57951131a73af5163f14a84e5b802e66c15779dece19714d3496deb89eaca174adf353932e401fe288b3fa0aa39ba93fd5079e029ec0922e169f7a20a2c94913dbaeaeb3ade365eeac9e84751fb48951b8851fa39b92df64e16158b8f0d92d968481dc2d8e681ae50867f2f5043dde138309a88bfb4c1d6b594cedd0dee206ee5e4697ed8b6bb5c816f8e5dbf8e74d1e30078fb66d4f903a6deb49a3dcacb9ea10e4e96c1792ecde1bef6c00b88861bec6028dd2798a007e88d7e3f223e3ab52a381b0119106a2b9ba1be6a4b3d26f4e08358fa26b855447065a5af09c68cc6d7f1bf97608ce24a9c792b0d85db9964ecf9c7c6959256a921fa4525ea07767afa762549afad569301d945e8b69186610526967c3950a97028bcf28b6f2938dc10668e0e0020d9fcc0ee777bc4f02b94234b6783b5601ebf60a4814002d6e8957b1f511eb1bc146e6e775dd18d7f826948c6c4b95a714eab723e69d718ebba643d7129ebc52e2d9b688d18a965ca1fb91a33b7f6ba1341c47864f6db5ddc4f73ccfb50dfffab4f4b1edcf9e674599931206c9c776b960f36d1e7c3d4dc309aec477daa0e7550340cfee81a842acdf0f69d7cd2a803ed3d4f8cb2dc143cc3bde4e8b7830a6ba683cd27f7e51c6c02073bf1b4c68e984ecab75c0fdc26882ab8dcddaeb30bae61ab5cd697d7daabb9af7319b6776455e22341a0f1566c20214b53ec8757617cb5dcc04486e99949879ff1750309dce66defcd10c9052faefbee3115567700258b2d235681e0e1ac8e2fb8a232b9d6bd1b2f551bffa0d2fb00981c32fe6ee4951b870ebbe8106b9a', 1796025191227440, NULL, 1796025191227440, NULL),
	('\x01a22b718b3b72e8a768b90481c60027', '\x01a22b718b3b7b538c89d38972264d7f', 'V6xiwPlwWrl3qfP62weZrXbUCeF-URp2OnIWlLIMHkk', 'ES256', '{"crv":"P-256","kty":"EC","x":"7dnDo-ShApB4z2cU8gYs1t2blfqZwVaZvvmWT_tNOy0","y":"dsS9Hi1USGxcTrlUyNfJyibb_w_BgrmX56x0EQdpKjk","alg":"ES256","kid":"V6xiwPlwWrl3qfP62weZrXbUCeF-URp2OnIWlLIMHkk","use":"sig"}', '\x0191873d5e84ed62acabecc42a48bf5f754eebabf63b906f0835de1ed982d2d3dd5e56c133ff32b53dd918d5f5e66517a1cb828eb6b78804ff9372a5769dae78a82737bc8f1241cf999f5eea6e3f33b9f771f536309ca9d8f2f6edc6021ac7ed27a36e22e5b582442fd35c2a4765b7c5187946ebc53a78fab9dfb8f042fa076e634c3654616ab09af535ce1d6e80f3b656e8298f9380d49bc9e1a06f4fbf5801f43dbd8c029c85b3bc4b94787fd7eac0704e26e87f8f266b0622acdc8ceca22b53242ab80faa083d3f2f8831c0bd30026e6fc87031b72c3766f65a7699a1ec50d3cd938f9f99b74891447b6152ce4d', 1796025191227440, NULL, 1796025191227440, NULL),
	('\x01a22b719b7978f5934aacea9b124b4f', '\x01a22b719b797bceb2696a58ccb1f6b6', 'rg4Jl9vFPR1m8y5K_wvEghtXrB-skU5-4d6je8Jydz0', 'RS256', '{"e":"AQAB","kty":"RSA","n":"584FCwxvshvBO0-bTJ4Js2Yp92vA-ZsydYFJWReVZcRP2wnJ_iIBrM4HTm3e4s9rCfRufEYFwOuTFYAWmrbvXsgVHSdm57bx3vxt0nuEhqR19O5ZBh8IHCr2rYqcAIcZP7WHXo5D3hTuEoLOsXTY3kQnwKxaFYF-XpB8vEz_8CAQcM_FHym4sQmZNbnQxaqS41icci99ZRHJkc5mpi69ghU_19IJ-EsjBi1FRl5t2gW_D7SWfufo0kuY8_a_HP8cMRhQZxrSCnXIksVGYYpAdJ-x33YotnefksPPOhBV6fmhT8_hNTzU8Qa1yULoG5aL78UCSW3BSEc57zOsMltLpw","alg":"RS256","kid":"rg4Jl9vFPR1m8y5K_wvEghtXrB-skU5-4d6je8Jydz0","use":"sig"}', '\x01fe0180bb7d16753bdc4f909bead116c6047cf9101bf2c6f0fa39879b1136c9e3e38854ddf639a497a1eead7722994a989053fb43b0d63ad3c511f672c0437be63fcc513b64366adebad61cabef240a37366de031146b3a4778a7b702c4e22f4f99fdf3f72040eea91185fd9524f65bf5242c55a163e2892864cd64b2edc4dac684852f9c4a919854dc9503dea858404979f27f5ac9c3015ae754fcd06f8d010ecfb372450fc422ff74393bbf0f506be7a405ed294ed8d5c77db281cad2d6e8462114185d84e943bcf94c8a4788e6d5fc604fad22a7f843f1bddfeb94ca2294cadb62bf802ee8ec8c5a6c43d3692a3380a738619a94684937bb0ab18239fab87b397ca545262aa042bb99281746ee56188535f87e71c208df34a910c1128bb49c91e5a04db571ffbee69846618bc4b70d85cd2a2d9203627bff637828e010ff39a117e90b10929215d145a558164b08cc2d128ae2bafed866dc77506ceb8f734b48ac7dc461e908762569ac1e181a6a00594969f6854395cb31253cc18c794a92f5669a59aad5dcee36aec30f1f843b275c1d566b53632ee09d90f753953e0ad538a26937ea4ad7be94b787d8dc5cbd5d1ccaee785a6752000a6fcd5d137aa761311abd1e19be138178a96e37a210a236b1cb9cc864e7409a9d68a50fc0118a1033699bd5377a67b6e1bf38288852ce245767584f6ed91f944a87991f8600e9390f2ff370fbaaa1ab6e0672c2bee4764ceae5ee8537feb79497fcce7585225c1503da6fc7debaa7bba56051235b710b85a08416320d0cb477ea35694a87fe2af410ee27bd41c43145d7be084eb81699c85d53af47cde142e823eb6aeb552e4cef41fab5c0ac7d786deac023ab65570f0f6acc0fee89c5f6d4fedee611625d5f026072f2c80e6b7f7ad9121ffe663fdd8ebb4dd2b7ba10aa0dcc837bbeafd2f1aacd96ef6a8895ac5f87b5677be971e3b231b91cd053014c46eae1d3d272a723d12b4bd5d7f57d32c9ee39427bff238a3e8d844c3b9b66a559917b53baabdc7ac14930e1bd6800e8d29a7108c51e5eff1e0ce1ad045ffa4bbe6a0685f05a50d686f75d3d60a5cd2b2e991f8360d2e59587873d2c962948ad4726e870fb35ed837a18da92f6eb6b7944bd22d3910951a73ae7413c67bfda55991c62d7e09b3929865525a0aab35c5d6ff7d5202c7ffbba6d0fcb1178644b3785d2bef34f74d18917417269ce2ffb1ba2ec0878eb1628531c1fd34a343552ae49e279b28968a7e77fd1965c300a23645c5f9e7cd5538eda355385f7416f912ae2156efdef867dc0446c145d54078cebfbc3620567c5bd29452e0fde298cb4db3c63bb04674a7468f41e2c6b2abe7f27876e3cfb79c1540277a478191beafa512fc2451a05a2a55ac2143b92e0d935b61ff04fb14d8ea6477b46ca3f039c6a8eafa45b2f4f20cc1a118d8dde2ef8c66f2b9e2575953b7a1a1b2a16fef1b14b9c858a00ffaa7fe700aac878de16f69f77cc4895b835e3fe862603e49b5766ada8c8c96c335aca53fc448ae7c9b4421919d07bb8c441acadcacd80da4d915db170f357446973a698b99c80c4388ca3c46a7972f9feefb3de92dbad9f25f585053746134a26e47960f5fa01640732d892c104bba11c0219582408669a29858f13d945dcc7106ada204c6f3575f7aef05a51fc1fa4240e530412fe40abafc7dcfb129187b276eddb260c8e4ac15411711f2d4c0c6dbb37453ec37da857223bdb479fa50e13f7cd752ef33235ae8736a607745cd0d876ac8a86846b24e470cff8bfddbb3996ad98730111a2a12c56c557e818cfd381db24a8ad568e74d94dac627b4f8876e94dd5c2c7dbc9829777c5afcd92361420bd998805ddf74177c38d2dd025f48b3481469c45e784a1e680202fa7be7d5103ed707690eacd854b3767a0236763026caf5d7cd606a39002a582253a563272eb09aa14ea5d90aad4552227f4f70060da7785cb0246d734506624a397c4dd238f88bb8b86031eeb644f37e639f4b779cee176e3b5d305b03c1f7687231fafb8174f0857f513a51c290a5a99cfb81cb2857dd1062742d9f98649e6e74b153f76a4d5f0b1b246e658672561bd45b348b102dcf0ef6ddebe0245c278c67ce34a4bcf644aefa7a2de807214645e1213f7df82f14b52b363acf44fb37424f51c5ac02f7611dbc3d501482be6d92ec0f02b34c46906aeaee4fb84542aabf5ecdcc366b2732867781de1aeaf193f6b795fedeb3d4390ba2736a1026aba238c38d698cbbe550dca53d4a7f8d09cd5bcc88dddbcaa71eeb960b3aa880c0b527e418a225ac74794360759779c1dbbbb4920c963c15aec2e03bd0d360868f967ab8547df696cddd35f', 1796025195385607, NULL, 1796025195385607, NULL),
	('\x01a22b719b7978f5934aacea9b124b4f', '\x01a22b719b797c5db788b48bff91215b', 'si3DJ7JXeHO_tCD_5a7OYRwBP_sgEO-DxvSbtVSsAGQ', 'ES256', '{"crv":"P-256","kty":"EC","x":"wL6iDYwpNd9lCpOmS2vjtaMOah3xs0c6ooaN4OExkig","y":"jlMqEroVsZWEA_i3Mzg5M8QuUdb0lrEo1QAlDZeLswA","alg":"ES256","kid":"si3DJ7JXeHO_tCD_5a7OYRwBP_sgEO-DxvSbtVSsAGQ","use":"sig"}', '\x01fe0180bb7d16753b0b94fa18d9d19a1bba1f78e092b6578b048f86cccfc11f741aa47ab01be72c1f09049d9a33075f179a7f347ba14b5f275ac49d318379184df13d7439328be3d072742616fe969aba01db4fd384b4d1c46c983131d60a892ed8547cf1399dc9fd202b8fce263947787b7730b33f37678b0f846aa9c833a78fb2cfb19c221bcbbc46bef0e12394c6063ee62fd5a3efa58be61c19d837c6e091815a91dfe0f550c2149ff1abe9bda00323683b8a98fd5bf8ab80146aa49a66a5214d2fcdead9728fec3570a857a995670e29dc94edd95b4da2a908c892a5b5ce6cc26f0f3d54301669549b1780aa', 1796025195385607, 1796112495897936, 1796025195385607, NULL),
	('\x01a22b719b7978f5934aacea9b124b4f', '\x01a22b719d797e698453438863a47d33', '061c2lgpjxRS4u_Bq1j9_fNv9rpsCeKSeYFGV3txs5Y', 'ES256', '{"crv":"P-256","kty":"EC","x":"rs1HnxtBbZ8B8ef3glTTWAvSE3Of3qGved0U07KiRtU","y":"cEl0FZ8yit_ilUy-X2n3nm_tkimuJ5yDQtVEJFseptk","alg":"ES256","kid":"061c2lgpjxRS4u_Bq1j9_fNv9rpsCeKSeYFGV3txs5Y","use":"sig"}', '\x01fe0180bb7d16753b9721be8a2e902bc2023cb791e64fc8cdc8a90d14ae5020d3c48fb1fc97642f4ff690fb80dda3bd2f1d1106e94dc94951fb823736fa1c9ae92fb87c405d2a0498b6706305cccf70e00c386b1bdb3441e1eab77ecb3571525379c9cfded666334f6a9c6e30963ff49d18ea588222d28458eaecd15b86602e19bf925a49d38ef1754537c75e0f571fef8b7ce9a795e204ea9322d979bd6df713b5d9942b0c8428a0bea9f137a660c7462e90f74e19da7b0d3af1f8ffd3a9ce51b83896ecac3da0f1887fd1cfaf4e3a19c8c60d2ba26c1477bd9241486a3a1dcb5941dfa2e545896a11c3b461b43d', 1796025195897936, NULL, 1796025195897936, NULL);
INSERT INTO public.tenant_logos VALUES
	('\x01a22b718b3b72e8a768b90481c60027', 'xbLkbEcmpcpdgS0szLCyog', '\x89504e470d0a1a0a0000000d49484452000000300000003008060000005702f98700000503494441547801d4586d6c5365143ee7edba75c07046269376092a3a32b6aa9018a2d1489638120d01b5ddf821e1870abfa60ea36202eaf80189d988c61f18e30f9728ac0d1f2231cc88183511311159976de88cd1b5ec0375c6e136baf61ecfb9704b37baedb6b9b76bdff4ecbe1fe73ce779deafde4e810585b62e775df4afaa0bfb6b9ac3f5de0fc3f5355f70bd976d54b7fa9a1ebd4fc6d8477c25c682d490b18048437505936aeaafafe9088f978c68e8380988bb98d41600ace57a25db22dd0057ea7d005bb8bd4b7c25a6dfef3dc9025fecf7dde3860c4bda022e6ebe7b49c4ef7d5bd3b00f005b10f0513617a459240611ea58502b20fd12f1d7ec1bf0ad284b13c6fc0a0cfbaa16f16cbfa9c58b7e238446442c4c37d94cfe88504c88afc4b1f8575e95372e6da82c99c9777abfa91588f8bc9551e5f881676d37cfd8a2e92096b5114b58cceb13aec233833eefed6670e714106ef0d66a8ace82be8f212b0511ab620ace46fcab1e9c2be1ac02f8906e030d3a78e617cf0564c3f8120dd497615ff5d3b361cf2820ecafde0e800700c101f35478250a41a9b6ab5c5293482920d250fd00a17a277548f67b85cb4cdbe90601e127bc1ed2d4310470669f6aea8cc285c07154b84df750c91dfaf555009ff2b649fb3e4ec6b1a58e50064e383efd1b7c8a800957d10e267faf2d04ac01bd2f3cb6f8d564a88480a1cdd54b79e005b65cff3cffb7ef8e9b0c920901939ada89088901c321d79eccb1741c17ee3478e90264f609689bd199eb4f0db071d857552e3c75019371d8848069bf9009c07c18af427114d546c9ade40f81d21b52cf1733382bfdea045a972fc4aff3a475f4dc1aa78a16173c8616be1a5f4f606f4d380f8c4cd62a8d1cfc6bc9de6476a1c711d62a045a6e5702bb7185bb22009302604a295cb91a16d63e698909d61470930de1ce2b00fa7d6a3226e1b6e0a1c7a1f4d9dd9698602580d3a8204039af006624208d3cb6b91260b9b20d3d4bc0bc8568304bb92c4fc3877890b710642460ec9b13f0cffbcd96986065a28e0006157f21642420dafb23fc77eab0252658990810ee720632129049421b627805207ec606e0ac40227357ae822b9f1151342b192d4c229c9d1a9d50b77cd4f72f009e86bc2b78fad660f765390380a01dcb37fe06675d40512cfe09f09ae48d08e6ea74c051e1ab0b283bd2334080cdd2910f265c971eec1a12aeba00a92c708eb50290de29ed9c358261d7c49516835f42c0b5c3bccf18c8d927c2deb2e317460d7e0901d2e11eea7c97b7d7d752cf4923f8563826739b2200bf8258018d3f05447f243be5469dfa95636293704ce63345800cdc16ecbb84f1f846029894762e18118c8316dfb0ece0cf7f4ee773830071701fee3e87a4354a3d178ceffcad9e60f74fa9b8a414208e9e40d701be95b6f39998b7d70cc98d9af60c730908a75436a30071f6b487de438247f84cfc05e9140b7c99fc00287cd81decfa6036b8590548a02718fa4ec5626bb87e8e2d4b1f3a5f44f1d515873abf9f2be19c020460d9919edfdd5a6c2d90f612ff177b44faec30c1468097dd5afc7e7e5133f53bc59400218bc1ee28efc5961207dc0944fbc9c25770fd9621d82bd8eef6ceb72497e43463a6051860a51f87463c81509352b482853471f20e9eb90963dcec5362d83ee78b620710dee50974be26d866e30dbfb4051881ee435dfd9e40687f45a073bda778f46645f1f52c680f8fb731a9536cbddcbe7ccd2e709bfba08ddb7bc457622ada43757c51b45604cf47382ea3cfff000000ffff44f6a00900000006494441540300d1de27497a58e6f90000000049454e44ae426082', 1796025191407065);
INSERT INTO public.tenants VALUES
	('\x01a22b71861c7d40a4f842307f6d510f', '_system', 'Portico administration', 'active', 'http://localhost:8080/t/_system', '{"session.idle":43200,"session.absolute":604800,"session.remember":{"idle":2592000,"absolute":7776000},"sign_in.remember":"offer","token.access":600,"token.id":3600,"flow":1800,"keys.rotate":7776000,"refresh.idle":2592000,"refresh.absolute":15552000,"refresh.grace":10,"unverified_sign_in":"deny","password.min_length":12,"password.min_score":3,"password.breached":"refuse","password.composition":[],"password.history":0,"silent_cookie":true,"languages":["en","de","fr","es","ja","ar"],"branding.dark_mode":"auto"}', '\x01c5e8efad325ed23ad10c8c81d078d4f87fb5403fd2a43608c858f1f794b9fdf20205a87f676bdb8777de274b26751fe35a016037f3dd2b202c5630bf1abebcf883be37f487a8ca638204e23cb22f23edf72214f4aba0ffc0', 1, 1796025189916586, 1796025189916586, NULL, NULL, ''),
	('\x01a22b71877a76a7b64b9ece8479803f', 'default', 'Portico', 'active', 'http://localhost:8080/t/default', '{"session.idle":43200,"session.absolute":604800,"session.remember":{"idle":2592000,"absolute":7776000},"sign_in.remember":"offer","token.access":600,"token.id":3600,"flow":1800,"keys.rotate":7776000,"refresh.idle":2592000,"refresh.absolute":15552000,"refresh.grace":10,"unverified_sign_in":"deny","password.min_length":12,"password.min_score":3,"password.breached":"refuse","password.composition":[],"password.history":0,"silent_cookie":true,"languages":["en","de","fr","es","ja","ar"],"branding.dark_mode":"auto"}', '\x01c5e8efad325ed23a0d8ef07b5ccf9f4eba596932eef4e56fe25d3491894befd847b296b94de559b4e3799d86f69b06f2f8593731ff2e6d2d2bc5d8069606ac3def484a01af0b70a7304dcabe326fcc7ca94f0d2ef981116f', 1, 1796025190266473, 1796025190266473, NULL, NULL, ''),
	('\x01a22b718b3b72e8a768b90481c60027', 'acme', 'Acme Inc', 'active', 'http://localhost:8080/t/acme', '{"session.idle":43200,"session.absolute":604800,"session.remember":{"idle":2592000,"absolute":7776000},"sign_in.remember":"offer","token.access":7200,"token.id":3600,"flow":7200,"keys.rotate":7776000,"refresh.idle":2592000,"refresh.absolute":15552000,"refresh.grace":10,"unverified_sign_in":"deny","password.min_length":12,"password.min_score":3,"password.breached":"refuse","password.composition":[],"password.history":0,"silent_cookie":true,"languages":["en","de","fr","es","ja","ar"],"branding.accent":"#e4572e","branding.ground":"#1b2a41","branding.logo":{"file":"logo.xbLkbEcmpcpdgS0szLCyog.png","width":48,"height":48},"branding.dark_mode":"auto","privacy_url":"https://acme.example.com/privacy"}', '\x01c5e8efad325ed23a8fc4ab2f82d27794293040e42d3ecebf0c0a26eca2a67002ec2e6db51f397fd7a0b85c1a270c564c837bcc2092c6e9ce830aafcacb9ce32786387764c8bdf04ddb442546e7656053d61c205e849a044d', 1, 1796025191227440, 1796025191407065, NULL, NULL, ''),
	('\x01a22b719b7978f5934aacea9b124b4f', 'globex', 'Globex', 'suspended', 'http://localhost:8080/t/globex', '{"session.idle":43200,"session.absolute":604800,"session.remember":{"idle":2592000,"absolute":7776000},"sign_in.remember":"offer","token.access":600,"token.id":3600,"flow":1800,"keys.rotate":7776000,"refresh.idle":2592000,"refresh.absolute":15552000,"refresh.grace":10,"unverified_sign_in":"deny","password.min_length":12,"password.min_score":3,"password.breached":"refuse","password.composition":[],"password.history":0,"silent_cookie":true,"languages":["en","de","fr","es","ja","ar"],"branding.dark_mode":"auto"}', '\x01c5e8efad325ed23a658148e1993d21b1e59688d79a04b1fff1735391c4a63667121e1ef66874b9a44c3bbd4083f3374c387e874e61a01d389b2fce20c81f88d56438291bab80be3d02d73af2077af62175c34ab18882fc49', 2, 1796025195385607, 1796025196063035, NULL, NULL, '');
INSERT INTO public.throttle_counters VALUES
	('\x01a22b718b3b72e8a768b90481c60027', '\x172349316a6144265a4f8dc4516673a736b43fea2807750b8979d5cd633edccb', 1, 1796025193943509, 0, 1796111593943509),
	('\x01a22b718b3b72e8a768b90481c60027', '\xdfa785a4aca3160a8745e0f0026f0ec6f611147195889c36f975704706c90e36', 1, 1796025193943509, 0, 1796026057943509),
	('\x01a22b718b3b72e8a768b90481c60027', '\x49a1370f7349899e525d08e29b80e38b9af39afa6dfa63965b303497ab3b15f6', 1, 1796025193943509, 0, 1796026057943509),
	('\x01a22b718b3b72e8a768b90481c60027', '\xafdcc02facb8a0c22074b8ce738a61d96a83a067de5c71df64ca47ef640c7554', 1, 1796025193382969, 0, 1796028793382969),
	('\x01a22b718b3b72e8a768b90481c60027', '\xc7a67ef43125a71d2c152abb365c664f9a3ff5913884f2051f26b36e2726258e', 0, 1796025194118878, 0, 1796025194118878),
	('\x01a22b718b3b72e8a768b90481c60027', '\xe40bcd1ebe7afabc05a3524ef7100ebff547b3b8ec60f59d0616a387bbc873d1', 0, 1796025194118878, 0, 1796025194118878);
INSERT INTO public.used_assertions VALUES
	('\x01a22b718b3b72e8a768b90481c60027', '\x594a55c69403c5c9df7482a69f1e68096893376adca35c71f7ff497b5820e52d', 1796025494000000);
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
CREATE INDEX account_emails_account ON public.account_emails USING btree (tenant_id, account_id);
CREATE INDEX accounts_deleted ON public.accounts USING btree (tenant_id, deleted_at) WHERE (deleted_at IS NOT NULL);
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

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
    place text
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
	('20261122000001', '2026-11-29 22:34:00.359882'),
	('20261122000002', '2026-11-29 22:34:00.471399'),
	('20261122000003', '2026-11-29 22:34:00.479125'),
	('20261122000004', '2026-11-29 22:34:00.48479'),
	('20261122000005', '2026-11-29 22:34:00.492792'),
	('20261122000006', '2026-11-29 22:34:00.500857'),
	('20261122000007', '2026-11-29 22:34:00.504136'),
	('20261122000008', '2026-11-29 22:34:00.506361'),
	('20261122000009', '2026-11-29 22:34:00.508076'),
	('20261122000010', '2026-11-29 22:34:00.510094'),
	('20261122000011', '2026-11-29 22:34:00.510489'),
	('20261122000012', '2026-11-29 22:34:00.512763'),
	('20261122000013', '2026-11-29 22:34:00.531258'),
	('20261129000014', '2026-11-29 22:34:00.53163'),
	('20261129000015', '2026-11-29 22:34:00.539061');
INSERT INTO public.account_emails VALUES
	('\x01a229719bed794498b0b24c3ca32ceb', '\x01a229719e097b7fa9bd648551a004b2', '\x01a229719e0978aa9b0c42b5410ac3ec', 'root@example.com', 'root@example.com', 1795991641609733, true, 1795991641609733),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971a3397aa9b2cc5ebf8d307427', '\x01a22971a339707086aaa7e3a7de8fd0', 'ada@example.com', 'ada@example.com', 1795991642937684, true, 1795991642937684),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971a4c37f0eae83bf34e407a9f5', '\x01a22971a4c3732c8eb4bea46eff1ad9', 'bob@example.com', 'bob@example.com', 1795991643331209, true, 1795991643331209),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971a5c872d59c64c93fd6428417', '\x01a22971a5c87416ae64d61a40ecc990', 'eve@example.com', 'eve@example.com', 1795991643592545, true, 1795991643592545),
	('\x01a22971b0957bbfa832fbf7bab74285', '\x01a22971b0e173529e3f622160e57a8d', '\x01a22971b0e1760aae14d7d3eb4c1d66', 'ada@example.com', 'ada@example.com', 1795991646433141, true, 1795991646433141);
INSERT INTO public.account_identifiers VALUES
	('\x01a229719bed794498b0b24c3ca32ceb', '\xf69135606419b587fd94f2db053e531bf1fcd786803a1143c9e5223eef0b0c58', '\x01a229719e0978aa9b0c42b5410ac3ec', 1795991641609733),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x94b39af53de802006ca8df82fbe569f3fff3e5ab6fb0029abeec1ed7c2b539e8', '\x01a22971a339707086aaa7e3a7de8fd0', 1795991642937684),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x8401bbd20af483da29abf27d53233a5fc86a0ee3dcd17200492f71b69c10c039', '\x01a22971a4c3732c8eb4bea46eff1ad9', 1795991643331209),
	('\x01a22971a1c97637bb10760f3eaf9821', '\xf8c838fa68c65678426d0cfd679493175f10f29d444c9935a0c06314bea9938b', '\x01a22971a5c87416ae64d61a40ecc990', 1795991643592545),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x8864769e578a5ea9573a12e095f1e05c2ec4137aae3d8aaa21113eac20250ec7', '\x01a22971a6677688b99725ec6e2a99da', 1795991643751625),
	('\x01a22971b0957bbfa832fbf7bab74285', '\x94b39af53de802006ca8df82fbe569f3fff3e5ab6fb0029abeec1ed7c2b539e8', '\x01a22971b0e1760aae14d7d3eb4c1d66', 1795991646433141);
INSERT INTO public.account_roles VALUES
	('\x01a229719bed794498b0b24c3ca32ceb', '\x01a229719e0978aa9b0c42b5410ac3ec', 'administrator', 1795991641609733);
INSERT INTO public.accounts VALUES
	('\x01a229719bed794498b0b24c3ca32ceb', '\x01a229719e0978aa9b0c42b5410ac3ec', 'VvMtQOaikQYo8JTiOf8r3w', 'active', '{}', 1, 1795991641609733, 1795991641609733, NULL),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971a339707086aaa7e3a7de8fd0', 'lF0i-pRLO4VpQVfswc47Dg', 'active', '{"name":"Ada Lovelace","given_name":"Ada","locale":"en-GB","address":{"country":"UK"}}', 1, 1795991642937684, 1795991643167348, NULL),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971a5c87416ae64d61a40ecc990', '77dFbDUYbTsm0qFKaR2Axg', 'active', '{"name":"Eve"}', 1, 1795991643592545, 1795991643592545, NULL),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971a4c3732c8eb4bea46eff1ad9', '7IyTh8kqNBYi2DtzV4ePrQ', 'locked', '{"name":"Bob"}', 2, 1795991643331209, 1795991645178203, NULL),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971a6677688b99725ec6e2a99da', 'gBAdP44Vc1HbHyHGpABeBw', 'deleted', '{}', 2, 1795991643751625, 1795991645308481, 1795991645308481),
	('\x01a22971b0957bbfa832fbf7bab74285', '\x01a22971b0e1760aae14d7d3eb4c1d66', 'nPoN3Fef7jOCQq-3QrqCEA', 'active', '{"name":"Ada of Globex"}', 1, 1795991646433141, 1795991646433141, NULL);
INSERT INTO public.audit_events VALUES
	('\x01a229719bed794498b0b24c3ca32ceb', '\x01a229719bed757e8d0e6dca751a1775', 1795991641069451, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a229719bed775781399e780abc1198', NULL, '{"kid":"Kk6Pkne8F_DVHelgeuAhG23XEt31oMMbmkWF9Drxwgw","alg":"RS256"}', '\x2bad24a4c5725ba5', '\x68a8f2f0eeb791db44cfc21c7e418a0fae04e54ae3d39e3d5f8f0f4136a2d615'),
	('\x01a229719bed794498b0b24c3ca32ceb', '\x01a229719bed7687acf9594ca3a0aab0', 1795991641069451, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a229719bed77a9a320453cdd50e363', NULL, '{"kid":"6ZedyNjU5ZfSkmzgM2Hv8o5S-oDKdESQGALIkf0hGKc","alg":"ES256"}', '\x2bad24a4c5725ba5', '\x09f977a73af7a9c0e45c92e85275216bd9448c39ab79b3ad1d23193757b2c8c2'),
	('\x01a229719bed794498b0b24c3ca32ceb', '\x01a229719bed76dbb0a524719412c68a', 1795991641069451, 'tenant_created', 'operator', NULL, 'tenant', '\x01a229719bed794498b0b24c3ca32ceb', NULL, '{"slug":"_system"}', '\x2bad24a4c5725ba5', '\xe11b39a01a79fb3bbd63492c0f93829cc51cff894f7e98119c74a5312e289635'),
	('\x01a229719cf87dafa719fea39d2ceb0a', '\x01a229719cf879b2afa8d1b037fffa7c', 1795991641336567, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a229719cf873d89860065a43929998', NULL, '{"kid":"6IWYREPNXTNm_WNz1dp4Mwi1bKACtzdKae6AxYLTK7M","alg":"RS256"}', '\x2bad24a4c5725ba5', '\xc87700da2f58c58237222eacbe6217153d9c195741cb684ef95e50df66bbe526'),
	('\x01a229719cf87dafa719fea39d2ceb0a', '\x01a229719cf87196a951dd7600783d17', 1795991641336567, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a229719cf87c448f392ddbc9e89a1a', NULL, '{"kid":"LhdntibGHrgkIbQsfzmUtFhESH6OqCU7fB6BdCp5_ZQ","alg":"ES256"}', '\x2bad24a4c5725ba5', '\xe47a5644a8e61d61a8a5fb8711ac9d07db47a2cc8772c157a928ec564b072c7a'),
	('\x01a229719bed794498b0b24c3ca32ceb', '\x01a229719cf879639ac1d85cb9bfce1d', 1795991641336567, 'tenant_created', 'operator', NULL, 'tenant', '\x01a229719cf87dafa719fea39d2ceb0a', NULL, '{"slug":"default"}', '\x2bad24a4c5725ba5', '\x9543eab546fc923014d5ca07b75f700b9cfefba76a4da20c2451302c5a76d7ab'),
	('\x01a229719bed794498b0b24c3ca32ceb', '\x01a229719d097e8882345ec32da91570', 1795991641353383, 'setup_link_made', 'system', NULL, 'account', NULL, NULL, '{}', '\x2bad24a4c5725ba5', '\xcb6ebf4bc77d59d33bdc8f57e8bdee663a255149a0e7297626aa4bc1aecf92a6'),
	('\x01a229719bed794498b0b24c3ca32ceb', '\x01a229719e097967b156b3ee2a4d5317', 1795991641609733, 'account_created', 'account', '\x01a229719e0978aa9b0c42b5410ac3ec', 'account', '\x01a229719e0978aa9b0c42b5410ac3ec', '127.0.0.1', '{}', '\x2bad24a4c5725ba5', '\xc596dd26cab73019ff249915479496b729f36fb19930304459d345a8312da63c'),
	('\x01a229719bed794498b0b24c3ca32ceb', '\x01a229719e0978ce9910503782be655a', 1795991641609733, 'role_given', 'account', '\x01a229719e0978aa9b0c42b5410ac3ec', 'account', '\x01a229719e0978aa9b0c42b5410ac3ec', '127.0.0.1', '{"role":"administrator"}', '\x2bad24a4c5725ba5', '\x7bd37c3011110b707fe7ebe3580132f2b0f32b6e58291f1e407579f9c4d4ec73'),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971a1c97ab1958ab9aca47e5365', 1795991642569602, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a22971a1c977e8a4c57dfa5737d257', NULL, '{"kid":"Qn3c7V2P1mjYIcf1J-0bzsSJmvhQWiWspTsB5-b9vcA","alg":"RS256"}', '\x2bad24a4c5725ba5', '\x49c6a5d92e57830b96a3d5e8935c5333a61c452fbab87ff407f616633a0d01b5'),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971a1c97ecebc6cc8e82973b0f2', 1795991642569602, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a22971a1c97ea9b8f5d44ad4bd4562', NULL, '{"kid":"FSSkR-V7otcMtWIw_ifjPcJGxL27oqBIKeD6Ov3QR3U","alg":"ES256"}', '\x2bad24a4c5725ba5', '\xe489a0089967f0b7af99196b875d6a68af6a4e5bf58e6257ebfa84f19532435a'),
	('\x01a229719bed794498b0b24c3ca32ceb', '\x01a22971a1c97b43b7c165bd302b62e3', 1795991642569602, 'tenant_created', 'operator', NULL, 'tenant', '\x01a22971a1c97637bb10760f3eaf9821', NULL, '{"slug":"acme"}', '\x2bad24a4c5725ba5', '\xc5a9133d821e0ede5003b9c527e2d1ed8753f6b180417f2326ad123ad60525a0'),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971a2477c8b9e81a1350a3a4204', 1795991642695501, 'tenant_changed', 'operator', NULL, 'tenant', '\x01a22971a1c97637bb10760f3eaf9821', NULL, '{"settings":["token.access","flow","branding.accent","branding.ground","privacy_url","branding.logo"]}', '\x2bad24a4c5725ba5', '\xfa5c9a273d1d61efffc6c64ccedef66898738ce6061e6263a7f69abdc4d477c6'),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971a28a70f5ac83f9f9660d41b5', 1795991642762767, 'resource_server_created', 'operator', NULL, 'resource_server', '\x01a22971a28a7fd4aa67e546ded3576e', NULL, '{"identifier":"https://api.example.com"}', '\x2bad24a4c5725ba5', '\xa3c96d485ebb31a53f942cb79d56236d80e49a473211c440329315b85927e04d'),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971a3397f39a4162fd21c0fcbdd', 1795991642937684, 'account_created', 'operator', NULL, 'account', '\x01a22971a339707086aaa7e3a7de8fd0', NULL, '{}', '\x2bad24a4c5725ba5', '\x3554a56a5dd6df97a60ecd46db420d978b55cb50169eec9f3f62c82eb264bdd1'),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971a41f75ad8ef36a54ea8daed4', 1795991643167348, 'account_changed', 'operator', NULL, 'account', '\x01a22971a339707086aaa7e3a7de8fd0', NULL, '{"claims":["given_name","locale","address.country"]}', '\x2bad24a4c5725ba5', '\x0fa98a75ebf239676e98d332942bde8dd95ec1c1148144e31387270f92518074'),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971a4c37202bac1c7d8c446a0c3', 1795991643331209, 'account_created', 'operator', NULL, 'account', '\x01a22971a4c3732c8eb4bea46eff1ad9', NULL, '{}', '\x2bad24a4c5725ba5', '\x2c3f682adc487eaa941c205f62984a49e3f4f04892c31e4f6bc08b4bd400fdf8'),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971a5c87fb391bcf461be644d27', 1795991643592545, 'account_created', 'operator', NULL, 'account', '\x01a22971a5c87416ae64d61a40ecc990', NULL, '{}', '\x2bad24a4c5725ba5', '\x58bcadf98a5942b9672f88181ba9984732a8570c8796a85b1a2cfcd7814d8df4'),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971a5c8750e973aa114a60e4aa8', 1795991643592545, 'setup_link_made', 'operator', NULL, 'account', '\x01a22971a5c87416ae64d61a40ecc990', NULL, '{}', '\x2bad24a4c5725ba5', '\x1fab3d6d4441ac2e90edae05b7f74bcb45ee4352bf217c9e5004e610b3fa9915'),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971a667789e87f7b4ea4cb054a9', 1795991643751625, 'account_created', 'operator', NULL, 'account', '\x01a22971a6677688b99725ec6e2a99da', NULL, '{}', '\x2bad24a4c5725ba5', '\x38f3d196b6833a34a12c30b28a61892af6570968a9afb81d10da7e112574921b'),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971a7197c2980077f8ac52e0be5', 1795991643929738, 'client_created', 'operator', NULL, 'client', '\x01a22971a7197754af31987d1d7666d9', NULL, '{"client_id":"hbesunsMY_uQzSJOXZ2ZJA"}', '\x2bad24a4c5725ba5', '\x02134410c19b6e0baaca39b02cda8758f9c1a1851ab37e731625cc316e863d90'),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971a7a47542bb041727106c1411', 1795991644068735, 'client_created', 'operator', NULL, 'client', '\x01a22971a7a47186ac7130fe16b637b6', NULL, '{"client_id":"hctjX0ZsAHkwudJ82VR1hw"}', '\x2bad24a4c5725ba5', '\x89987fcab59d825028742167268cffcaec8ec24011db0029917b1b018014efdc'),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971a8037b4e959bbd35e7490e0c', 1795991644163025, 'client_created', 'operator', NULL, 'client', '\x01a22971a8037393b62e3b5ceafc37f7', NULL, '{"client_id":"wF2_1-tPxlSF1cUyuYgiTw"}', '\x2bad24a4c5725ba5', '\x8ae1d77f0319ecf4ba00eee68062f2697128f4332d0a389f3502ede053b0c6d1'),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971a8457ee4aa9f0cb798cbd164', 1795991644229259, 'client_created', 'operator', NULL, 'client', '\x01a22971a8457b9985f9e7de87cdca01', NULL, '{"client_id":"C4xMj0XKvXUh9M9hudBbHQ"}', '\x2bad24a4c5725ba5', '\x7c221a2e4657c5b5371eac6138d90e8c612b6353cdbe16ce8277413b877e3522'),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971a8b87a2480df0e5b0ae7a197', 1795991644344528, 'client_created', 'operator', NULL, 'client', '\x01a22971a8b87af09c8617cd36df1dcb', NULL, '{"client_id":"buuWJlmOZ-PZoYbnHC3NXg"}', '\x2bad24a4c5725ba5', '\xc41c1db95deea1abb733fd6efcf09f43e429aaca3670cac0f9f283282f3af88a'),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971a93174f99198b0e893c5fe19', 1795991644465976, 'signed_in', 'account', '\x01a22971a339707086aaa7e3a7de8fd0', 'account', '\x01a22971a339707086aaa7e3a7de8fd0', '127.0.0.1', '{"session":"01a22971-a931-7cc0-98e7-ed8695eb4206","methods":["pwd"]}', '\x2bad24a4c5725ba5', '\x3da3c7e99467753ddd10792e33ac13b04cd51bf058634e8e590b1ce3aa4757ec'),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971a95b70afa481b63e06d99bdc', 1795991644507262, 'consent_given', 'account', '\x01a22971a339707086aaa7e3a7de8fd0', 'account', '\x01a22971a339707086aaa7e3a7de8fd0', '127.0.0.1', '{"client_id":"hbesunsMY_uQzSJOXZ2ZJA","items":["email","offline_access","openid","profile","01a22971-a28a-7fd4-aa67-e546ded3576e"]}', '\x2bad24a4c5725ba5', '\x5c74d9d8dacfbd55496d53056e0d6b49d1e02eafff7f799388646cb4ca5fc048'),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971a96a76c6be4e9944db19f99a', 1795991644522406, 'authorization_code_redeemed', 'client', '\x01a22971a7197754af31987d1d7666d9', 'account', '\x01a22971a339707086aaa7e3a7de8fd0', '127.0.0.1', '{"client_id":"hbesunsMY_uQzSJOXZ2ZJA","grant":"01a22971-a95b-7794-a236-74da7a559409"}', '\x2bad24a4c5725ba5', '\xdcd8de06f462be3ccc492f3c5638c803b4f997f5a672262252b7aaae690dd563'),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971a98973d4960f0afc26ebaee7', 1795991644553154, 'authorization_code_redeemed', 'client', '\x01a22971a7197754af31987d1d7666d9', 'account', '\x01a22971a339707086aaa7e3a7de8fd0', '127.0.0.1', '{"client_id":"hbesunsMY_uQzSJOXZ2ZJA","grant":"01a22971-a983-7e74-870c-a8c6fb9ff850"}', '\x2bad24a4c5725ba5', '\x3c011bbb619f836e3330f27bcb919608e2a9abf0f112a351c132124efb52c79d'),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971a9b27e6496e4b91333ca4bbb', 1795991644594949, 'authorization_code_redeemed', 'client', '\x01a22971a7197754af31987d1d7666d9', 'account', '\x01a22971a339707086aaa7e3a7de8fd0', '127.0.0.1', '{"client_id":"hbesunsMY_uQzSJOXZ2ZJA","grant":"01a22971-a9ac-79ad-87d7-79452fe6253a"}', '\x2bad24a4c5725ba5', '\x3fc1944b092f0689c0e29dc36fb029bdd71873a5264c907d45245f62ebae4697'),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971a9dd790ab4ce90469be303cf', 1795991644637324, 'grant_revoked', 'client', '\x01a22971a7197754af31987d1d7666d9', 'account', '\x01a22971a339707086aaa7e3a7de8fd0', '127.0.0.1', '{"client_id":"hbesunsMY_uQzSJOXZ2ZJA","grant":"01a22971-a9ac-79ad-87d7-79452fe6253a"}', '\x2bad24a4c5725ba5', '\xf1142b0300114ef846473b97d0b1f7ae36fdc7af7ee21416ce030527bc9ab3f3'),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971a9fd7334a4940709da365edf', 1795991644669165, 'authorization_code_redeemed', 'client', '\x01a22971a7a47186ac7130fe16b637b6', 'account', '\x01a22971a339707086aaa7e3a7de8fd0', '127.0.0.1', '{"client_id":"hctjX0ZsAHkwudJ82VR1hw","grant":"01a22971-a9f3-7b09-af1b-edaf3b1413c8"}', '\x2bad24a4c5725ba5', '\x083d83f28d78c96e77d189cb9f6a61fb480d6e7e736fce55aaef593cb7cca33a'),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971aa2a7d54880597ba572697c9', 1795991644714980, 'authorization_code_redeemed', 'client', '\x01a22971a7a47186ac7130fe16b637b6', 'account', '\x01a22971a339707086aaa7e3a7de8fd0', '127.0.0.1', '{"client_id":"hctjX0ZsAHkwudJ82VR1hw","grant":"01a22971-aa21-79a2-88cb-c7c06fa5d91d"}', '\x2bad24a4c5725ba5', '\x0b4cf10e152530b42c4df3891a8e18125f6fd499efdd3c41c843c06fc9cbd019'),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971aa3f7605b59e30c8ce9fbd02', 1795991644735831, 'access_token_revoked', 'client', '\x01a22971a7a47186ac7130fe16b637b6', 'client', '\x01a22971a7a47186ac7130fe16b637b6', '127.0.0.1', '{"client_id":"hctjX0ZsAHkwudJ82VR1hw","jti":"AaIpcaoheaKIy8fAb6XZHQGiKXGqKnlKluQ_9SY9-1M"}', '\x2bad24a4c5725ba5', '\xa8b0ccd2bae5fe5fc61abd36d6341db7b8cdaed6914a01783e5dc5d14a52a415'),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971aaa27efca93437bde0d3dc44', 1795991644834375, 'signed_in', 'account', '\x01a22971a339707086aaa7e3a7de8fd0', 'account', '\x01a22971a339707086aaa7e3a7de8fd0', '127.0.0.1', '{"session":"01a22971-aaa2-7c02-a986-e7fbf8401d9f","methods":["pwd"]}', '\x2bad24a4c5725ba5', '\x24f36f19b1a7e71b1e4aca39c1bb81a3675aa65a62cadbbec087796620e3124b'),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971aab87e088272733930e12819', 1795991644856880, 'authorization_code_redeemed', 'client', '\x01a22971a7a47186ac7130fe16b637b6', 'account', '\x01a22971a339707086aaa7e3a7de8fd0', '127.0.0.1', '{"client_id":"hctjX0ZsAHkwudJ82VR1hw","grant":"01a22971-aab0-769d-ad8b-793a2370684a"}', '\x2bad24a4c5725ba5', '\x6c28a0709b8e82483f1e179581988c1e78c81b083e483663a6baed2e2532f431'),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971aad77224a3a68e2e4fa2cebf', 1795991644887789, 'signed_out', 'account', '\x01a22971a339707086aaa7e3a7de8fd0', 'account', '\x01a22971a339707086aaa7e3a7de8fd0', '127.0.0.1', '{"session":"01a22971-aaa2-7c02-a986-e7fbf8401d9f"}', '\x2bad24a4c5725ba5', '\x2fdd40c82e70a2d66caeb6f00ac11629ef7d28c8da4defdbe4ff6dc1bacffe80'),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971ab177402923d5efdf571237d', 1795991644951061, 'sign_in_failed', 'anonymous', NULL, 'account', '\x01a22971a339707086aaa7e3a7de8fd0', '127.0.0.1', '{"reason":"wrong_password"}', '\x2bad24a4c5725ba5', '\x274e5e9777dfc29fa341dff7456c94476c991cb5a7210db6939d781827394e02'),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971ab4d788da18186ca12766652', 1795991645005393, 'signed_in', 'account', '\x01a22971a4c3732c8eb4bea46eff1ad9', 'account', '\x01a22971a4c3732c8eb4bea46eff1ad9', '127.0.0.1', '{"session":"01a22971-ab4d-7adf-9c53-47c281d9cdf8","methods":["pwd"]}', '\x2bad24a4c5725ba5', '\xc0cc2d7bb2f0a4bc410eb409667d0e7d91043399c40832571c35058eb44c60c2'),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971ab5a7c62b2f9ff173c387d2b', 1795991645018305, 'authorization_code_redeemed', 'client', '\x01a22971a7a47186ac7130fe16b637b6', 'account', '\x01a22971a4c3732c8eb4bea46eff1ad9', '127.0.0.1', '{"client_id":"hctjX0ZsAHkwudJ82VR1hw","grant":"01a22971-ab54-7b47-88c9-cba271d79729"}', '\x2bad24a4c5725ba5', '\x300a5d52ea17c9017481a328b6afed8c003c69d565ddd3eb79df5a80be10ca54'),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971abfa7c3dba2567d3e87bd639', 1795991645178203, 'account_locked', 'operator', NULL, 'account', '\x01a22971a4c3732c8eb4bea46eff1ad9', NULL, '{}', '\x2bad24a4c5725ba5', '\xd234fbff137528e230ab7e0c4ac1355948cfdab03494cf702ffe83bbc40ff17e'),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971ac7c7cb79f6606bd1cd225ad', 1795991645308481, 'account_deleted', 'operator', NULL, 'account', '\x01a22971a6677688b99725ec6e2a99da', NULL, '{}', '\x2bad24a4c5725ba5', '\x1ded763f13192cfe241c67433a5f7db8881ca86dda3f4c85fba059257565170b'),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971acd87f3fab34265e3b34f5af', 1795991645400974, 'access_token_revoked', 'client', '\x01a22971a8037393b62e3b5ceafc37f7', 'client', '\x01a22971a8037393b62e3b5ceafc37f7', '127.0.0.1', '{"client_id":"wF2_1-tPxlSF1cUyuYgiTw","jti":"AAAAAAAAAAEBoilxrKN8p6HZzEe2wVJe"}', '\x2bad24a4c5725ba5', '\x7d8932481cbfeefe40f7f1e6621c6d862b21153118a01018ffc7dda0c929d3a1'),
	('\x01a22971b0957bbfa832fbf7bab74285', '\x01a22971b09571a99bc56c31d51dc86f', 1795991646357108, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a22971b095724d8c50284622055bb7', NULL, '{"kid":"Z7jhsEUDa8N8Qs3mOkJBcVSqLm87R2YHv_HZ0MCx7dA","alg":"RS256"}', '\x2bad24a4c5725ba5', '\x08596a67aa1fffbed7b6e17673af758f194073e871b58285a9ee27696e50f53a'),
	('\x01a22971b0957bbfa832fbf7bab74285', '\x01a22971b09570f483b58da6b33ee9b9', 1795991646357108, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a22971b09578a2af8aa5a8f4dfab54', NULL, '{"kid":"RrscJIGGDE2e7-rmsBypmPWpg0HEYaJqrbcyleqOmV0","alg":"ES256"}', '\x2bad24a4c5725ba5', '\xa0378c6ee5a7280667e2982729412fd3fc6ba0d7976ca87171537a68c7c482ca'),
	('\x01a229719bed794498b0b24c3ca32ceb', '\x01a22971b0957d97a9575736d0a3f5e9', 1795991646357108, 'tenant_created', 'operator', NULL, 'tenant', '\x01a22971b0957bbfa832fbf7bab74285', NULL, '{"slug":"globex"}', '\x2bad24a4c5725ba5', '\xc537eef2e6ba80c35dc2f11b6e73ec26de36ceb47e2be6600994cd720bcae1c9'),
	('\x01a22971b0957bbfa832fbf7bab74285', '\x01a22971b0e17255a0e7f3fe48e31a31', 1795991646433141, 'account_created', 'operator', NULL, 'account', '\x01a22971b0e1760aae14d7d3eb4c1d66', NULL, '{}', '\x2bad24a4c5725ba5', '\xeaedd727e99b938c8bfb60c0adaf181df6c2459126afce10d9106abbba1741c1'),
	('\x01a22971b0957bbfa832fbf7bab74285', '\x01a22971b1c07053b6d6575b0df1cd9a', 1795991646656461, 'client_created', 'operator', NULL, 'client', '\x01a22971b1c07e9e8a66ce7bb6a6a0c1', NULL, '{"client_id":"5nawPRFAnt0mekN-nUdtcA"}', '\x2bad24a4c5725ba5', '\x140140a72894cb3f3a4e69cd7055bb14c367b911a040442a44c5883028da2145'),
	('\x01a22971b0957bbfa832fbf7bab74285', '\x01a22971b2357662927f260541c06203', 1795991646773038, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a22971b235756fbf08748a313d10f6', NULL, '{"kid":"aXi6VtZTQTr9EaCqWJJmjls_1FvgNN1ei14WUdqmmVk","alg":"ES256"}', '\x2bad24a4c5725ba5', '\x43056f6436eea31b70d601398ae639948f5ad2b0b12171a555f70072a76d0b36'),
	('\x01a229719bed794498b0b24c3ca32ceb', '\x01a22971b31379d2b25250632be4b6f8', 1795991646995995, 'tenant_suspended', 'operator', NULL, 'tenant', '\x01a22971b0957bbfa832fbf7bab74285', NULL, '{"slug":"globex"}', '\x2bad24a4c5725ba5', '\xf10cd29f965074b84ebca92ddecc4862f41a7d7855b1568d7d069e7ef07349b5');
INSERT INTO public.audit_heads VALUES
	('\x01a229719cf87dafa719fea39d2ceb0a', 2, '\x01a229719cf879b2afa8d1b037fffa7c', '\xf99f20b9ea20b91838a660b21d24082bdb15880b1c12151ac47edd3e7148cdfc', '\x0fce777b3ceed121b36579bc0f0f57a9f051e5afab3c9ca439a650b5215249f8', 1795991642361354),
	('\x01a22971a1c97637bb10760f3eaf9821', 33, '\x01a22971acd87f3fab34265e3b34f5af', '\x29e1834f6ed01cd8e43e4073295f3beaf00bd26df8abeb261540290db831a9c1', '\x14dbdc8cbee6344150179e0c368770cf9c5e8742d4d1552b0960a0fc4836b124', 1795991645441535),
	('\x01a229719bed794498b0b24c3ca32ceb', 10, '\x01a22971b31379d2b25250632be4b6f8', '\x1c90573f9172cfab2762501507bd693bd72d3d030a963519e37fc4d09ffc5e9c', '\x1c54a213016945d17b512bdeccf0b61bade47c426bcb471658e8b3c0fb3ee3ea', 1795991647521008),
	('\x01a22971b0957bbfa832fbf7bab74285', 5, '\x01a22971b2357662927f260541c06203', '\x0b9de50dd494cca1f0fd63795b4dac5cac19e2b109388462e1802c7133e62c22', '\xe9d0d73acb375be541a357df50dbb598ecc38426a7efc2256d1f486dc383320a', 1795991647521008);
INSERT INTO public.audit_seals VALUES
	('\x01a229719bed794498b0b24c3ca32ceb', 1, '\x01a229719bed757e8d0e6dca751a1775', NULL, '\x838bfb2dc2e64bdc14a1c78aba1ee79f3284dad68a4f3f13155a4b71f99a7ae5'),
	('\x01a229719bed794498b0b24c3ca32ceb', 2, '\x01a229719bed7687acf9594ca3a0aab0', '\x01a229719bed757e8d0e6dca751a1775', '\xe99da2b485fd479a67072197adecf9b692df252afc42e551d2aca581b91da417'),
	('\x01a229719bed794498b0b24c3ca32ceb', 3, '\x01a229719bed76dbb0a524719412c68a', '\x01a229719bed7687acf9594ca3a0aab0', '\x182d9f678646e23f1f9f1da14dcbb81bb7ac38c241010ec46f96ca508653ed91'),
	('\x01a229719bed794498b0b24c3ca32ceb', 4, '\x01a229719cf879639ac1d85cb9bfce1d', '\x01a229719bed76dbb0a524719412c68a', '\x9300eb3a2165706125f5196e481534959999e39e6f2823d3be5abea237df89a5'),
	('\x01a229719bed794498b0b24c3ca32ceb', 5, '\x01a229719d097e8882345ec32da91570', '\x01a229719cf879639ac1d85cb9bfce1d', '\xdac48634e48a9c0c308d241718e507f37b54a9b564064bdb6d2c9752e27b79b5'),
	('\x01a229719bed794498b0b24c3ca32ceb', 6, '\x01a229719e0978ce9910503782be655a', '\x01a229719d097e8882345ec32da91570', '\x49861b41d13a84bea9543eaa95a5b85d865d5a893629bf68acde0c2b367ec04c'),
	('\x01a229719bed794498b0b24c3ca32ceb', 7, '\x01a229719e097967b156b3ee2a4d5317', '\x01a229719e0978ce9910503782be655a', '\xa3e04466e3538970fd13ada9ffc007eaafd200943d7751e5fb6ade76b590fcaf'),
	('\x01a229719cf87dafa719fea39d2ceb0a', 1, '\x01a229719cf87196a951dd7600783d17', NULL, '\x7854a5a7ba6072787e6830e24ceb46844f6280924af8d5795e1fcba5d6df27b5'),
	('\x01a229719cf87dafa719fea39d2ceb0a', 2, '\x01a229719cf879b2afa8d1b037fffa7c', '\x01a229719cf87196a951dd7600783d17', '\xf99f20b9ea20b91838a660b21d24082bdb15880b1c12151ac47edd3e7148cdfc'),
	('\x01a229719bed794498b0b24c3ca32ceb', 8, '\x01a22971a1c97b43b7c165bd302b62e3', '\x01a229719e097967b156b3ee2a4d5317', '\xb32186073d7fd3e463aeb7dd9465611ade976f49226ca4225ad99d3ff2ec9116'),
	('\x01a22971a1c97637bb10760f3eaf9821', 1, '\x01a22971a1c97ab1958ab9aca47e5365', NULL, '\x0b97e4969d36286441aa7368557c43e7ea0c08d4107dfeeef4fdd7726c5aa874'),
	('\x01a22971a1c97637bb10760f3eaf9821', 2, '\x01a22971a1c97ecebc6cc8e82973b0f2', '\x01a22971a1c97ab1958ab9aca47e5365', '\x3b047f94fa634c2bdb2a4c785518f579deef8640d68091aafd9fb4c303354535'),
	('\x01a22971a1c97637bb10760f3eaf9821', 3, '\x01a22971a2477c8b9e81a1350a3a4204', '\x01a22971a1c97ecebc6cc8e82973b0f2', '\xa0ea2f428bc7072f40811462b63fdc18be18af73736a11d722372a33c9b6da3f'),
	('\x01a22971a1c97637bb10760f3eaf9821', 4, '\x01a22971a28a70f5ac83f9f9660d41b5', '\x01a22971a2477c8b9e81a1350a3a4204', '\x4ba80fffebfd25dfe3de9d13c6f0ecaeefe28acd1d8bc3b500b7632f0b8877f1'),
	('\x01a22971a1c97637bb10760f3eaf9821', 5, '\x01a22971a3397f39a4162fd21c0fcbdd', '\x01a22971a28a70f5ac83f9f9660d41b5', '\x15d302d2ee740a9328c7565c0d6a64790689dd6bfea038b9629723d9072691c8'),
	('\x01a22971a1c97637bb10760f3eaf9821', 6, '\x01a22971a41f75ad8ef36a54ea8daed4', '\x01a22971a3397f39a4162fd21c0fcbdd', '\x27853a7f3a9260dfc8035877db23e3eaa55c89d9f2c8809b571485ce8d4ac748'),
	('\x01a22971a1c97637bb10760f3eaf9821', 7, '\x01a22971a4c37202bac1c7d8c446a0c3', '\x01a22971a41f75ad8ef36a54ea8daed4', '\x7493497d840b59b94dae139c4b7b149ef08d76bca88065a3b8b19dd129ed8b47'),
	('\x01a22971a1c97637bb10760f3eaf9821', 8, '\x01a22971a5c8750e973aa114a60e4aa8', '\x01a22971a4c37202bac1c7d8c446a0c3', '\x151325726e6a95f4cd7c92a0ceafd0caab931fd94b7acdd0f7a05417634851fa'),
	('\x01a22971a1c97637bb10760f3eaf9821', 9, '\x01a22971a5c87fb391bcf461be644d27', '\x01a22971a5c8750e973aa114a60e4aa8', '\x7c9dcd1d0599b4bc53fe135070645158d33d2088ea1f2022952f5ad133c5bca2'),
	('\x01a22971a1c97637bb10760f3eaf9821', 10, '\x01a22971a667789e87f7b4ea4cb054a9', '\x01a22971a5c87fb391bcf461be644d27', '\x3ad304c47aeac9014110211a60afba265cc6173f28902c9d8d5c160b5558ed1f'),
	('\x01a22971a1c97637bb10760f3eaf9821', 11, '\x01a22971a7197c2980077f8ac52e0be5', '\x01a22971a667789e87f7b4ea4cb054a9', '\xdae118fef3b31660ff2cb9cdc4a86b427d2c54ec99ddaa0192bade18cde24282'),
	('\x01a22971a1c97637bb10760f3eaf9821', 12, '\x01a22971a7a47542bb041727106c1411', '\x01a22971a7197c2980077f8ac52e0be5', '\x152377f4337c84221512400b3b30d61364ee19ce8331dd03e8ddb1ca60f3d8f6'),
	('\x01a22971a1c97637bb10760f3eaf9821', 13, '\x01a22971a8037b4e959bbd35e7490e0c', '\x01a22971a7a47542bb041727106c1411', '\x3084540a271f4a4c05d13e6a41e00e76462ba6dfc63a62ff48998f0ad83673f3'),
	('\x01a22971a1c97637bb10760f3eaf9821', 14, '\x01a22971a8457ee4aa9f0cb798cbd164', '\x01a22971a8037b4e959bbd35e7490e0c', '\x821b180604bee229e0647e64b41d060cb8d4d3fcc8f2c965854727e426c64288'),
	('\x01a22971a1c97637bb10760f3eaf9821', 15, '\x01a22971a8b87a2480df0e5b0ae7a197', '\x01a22971a8457ee4aa9f0cb798cbd164', '\xaf6cdbd3b43f47443608ee8b6a729eb8fe77ae88a5924f1a9f4d27768390c006'),
	('\x01a22971a1c97637bb10760f3eaf9821', 16, '\x01a22971a93174f99198b0e893c5fe19', '\x01a22971a8b87a2480df0e5b0ae7a197', '\xcf0d0d896283a2d5ca2dd52c96eb36b6462b6dc7f407e9b3969dcc9cbbe23551'),
	('\x01a22971a1c97637bb10760f3eaf9821', 17, '\x01a22971a95b70afa481b63e06d99bdc', '\x01a22971a93174f99198b0e893c5fe19', '\xbd1509be6a00db5b6ee6f894101836bd85935751e342a64f49cca2d01870710a'),
	('\x01a22971a1c97637bb10760f3eaf9821', 18, '\x01a22971a96a76c6be4e9944db19f99a', '\x01a22971a95b70afa481b63e06d99bdc', '\x7ae2e8a556285dceb1f612efac7f00b5c895f9d8edbef0763746562ddf638642'),
	('\x01a22971a1c97637bb10760f3eaf9821', 19, '\x01a22971a98973d4960f0afc26ebaee7', '\x01a22971a96a76c6be4e9944db19f99a', '\x1071a38dfd53ec11e6f430ac4113a61f9969158785d5a8944cb788621f1bd17e'),
	('\x01a22971a1c97637bb10760f3eaf9821', 20, '\x01a22971a9b27e6496e4b91333ca4bbb', '\x01a22971a98973d4960f0afc26ebaee7', '\xafaefef0bd3e0423a58318ce24ccf655097ac0da03ce84c14f7da6e635be94c1'),
	('\x01a22971a1c97637bb10760f3eaf9821', 21, '\x01a22971a9dd790ab4ce90469be303cf', '\x01a22971a9b27e6496e4b91333ca4bbb', '\xa3347478aab68d6d50aaba454dded615afca8d9a63a87291030b88ce7f398475'),
	('\x01a22971a1c97637bb10760f3eaf9821', 22, '\x01a22971a9fd7334a4940709da365edf', '\x01a22971a9dd790ab4ce90469be303cf', '\x7a2aaddc43e100a56cbe499602410c26595c4e36133dba0da21429782d2c10c6'),
	('\x01a22971a1c97637bb10760f3eaf9821', 23, '\x01a22971aa2a7d54880597ba572697c9', '\x01a22971a9fd7334a4940709da365edf', '\xa2da1ec874c2ce642746a999d8959faec2af97647138ce7a97d1f5fd20b5547e'),
	('\x01a22971a1c97637bb10760f3eaf9821', 24, '\x01a22971aa3f7605b59e30c8ce9fbd02', '\x01a22971aa2a7d54880597ba572697c9', '\x2bfcfd10e22f799c07fce384187a28337bdf7219898e42b843857e2bee4411a2'),
	('\x01a22971a1c97637bb10760f3eaf9821', 25, '\x01a22971aaa27efca93437bde0d3dc44', '\x01a22971aa3f7605b59e30c8ce9fbd02', '\x13f2868ae1b21347b1b7eeb6ea03c447edc4d4f1017323ebfe909faf3401a30d'),
	('\x01a22971a1c97637bb10760f3eaf9821', 26, '\x01a22971aab87e088272733930e12819', '\x01a22971aaa27efca93437bde0d3dc44', '\x5b830f7279d7f21a4403c2edd20ca00cd6c6ff4eb1f563aec40f0b81c4f02d2e'),
	('\x01a22971a1c97637bb10760f3eaf9821', 27, '\x01a22971aad77224a3a68e2e4fa2cebf', '\x01a22971aab87e088272733930e12819', '\x4d4fbd100004e7dcfbcb2d4502740a83c8d524c43d8fb89132482aa0b464df52'),
	('\x01a22971a1c97637bb10760f3eaf9821', 28, '\x01a22971ab177402923d5efdf571237d', '\x01a22971aad77224a3a68e2e4fa2cebf', '\x67565d07221a839c87bb6653724894262f5d27f83c8632af8c4b92cdb0da192e'),
	('\x01a22971a1c97637bb10760f3eaf9821', 29, '\x01a22971ab4d788da18186ca12766652', '\x01a22971ab177402923d5efdf571237d', '\x265fbf76bf49153363d937fb75dc77eb8e833b920dcd6787672941310ec82e1e'),
	('\x01a22971a1c97637bb10760f3eaf9821', 30, '\x01a22971ab5a7c62b2f9ff173c387d2b', '\x01a22971ab4d788da18186ca12766652', '\x3b41f0f22965779537d964e18299a1b3883b3c95200bba738d63d28e101e2b39'),
	('\x01a22971a1c97637bb10760f3eaf9821', 31, '\x01a22971abfa7c3dba2567d3e87bd639', '\x01a22971ab5a7c62b2f9ff173c387d2b', '\x299e196283eb74b0b148d39ee4e862926b7451bc9d75e6fb1b9b43c83146c23e'),
	('\x01a22971a1c97637bb10760f3eaf9821', 32, '\x01a22971ac7c7cb79f6606bd1cd225ad', '\x01a22971abfa7c3dba2567d3e87bd639', '\x757e2613f600bf1e59c82d45aed71646f7282151a1867dfccc727d1d7f83b261'),
	('\x01a22971a1c97637bb10760f3eaf9821', 33, '\x01a22971acd87f3fab34265e3b34f5af', '\x01a22971ac7c7cb79f6606bd1cd225ad', '\x29e1834f6ed01cd8e43e4073295f3beaf00bd26df8abeb261540290db831a9c1'),
	('\x01a229719bed794498b0b24c3ca32ceb', 9, '\x01a22971b0957d97a9575736d0a3f5e9', '\x01a22971a1c97b43b7c165bd302b62e3', '\x422f8543074621944ef626cdb5606e3a0cb863ca0f2d8293015d6757dbc98af3'),
	('\x01a22971b0957bbfa832fbf7bab74285', 1, '\x01a22971b09570f483b58da6b33ee9b9', NULL, '\x252e36a80f3c40ad917e56fe9995d55de866bdb78bc1f8b0dce38a1ff89658bb'),
	('\x01a22971b0957bbfa832fbf7bab74285', 2, '\x01a22971b09571a99bc56c31d51dc86f', '\x01a22971b09570f483b58da6b33ee9b9', '\xe974e39874d22d34f5dfd26cad6afeb82bb824410c6567c4c0dffd257a0bf537'),
	('\x01a22971b0957bbfa832fbf7bab74285', 3, '\x01a22971b0e17255a0e7f3fe48e31a31', '\x01a22971b09571a99bc56c31d51dc86f', '\x1d9b070fd7a94e258ae9b86d026ab42652cd1b4c322cf5c4cead00efbfeeeabb'),
	('\x01a229719bed794498b0b24c3ca32ceb', 10, '\x01a22971b31379d2b25250632be4b6f8', '\x01a22971b0957d97a9575736d0a3f5e9', '\x1c90573f9172cfab2762501507bd693bd72d3d030a963519e37fc4d09ffc5e9c'),
	('\x01a22971b0957bbfa832fbf7bab74285', 4, '\x01a22971b1c07053b6d6575b0df1cd9a', '\x01a22971b0e17255a0e7f3fe48e31a31', '\xad41363c6e12ad4296f8ed6798a8a706d4a284c329be94fc6ac8cb5c1008c9ae'),
	('\x01a22971b0957bbfa832fbf7bab74285', 5, '\x01a22971b2357662927f260541c06203', '\x01a22971b1c07053b6d6575b0df1cd9a', '\x0b9de50dd494cca1f0fd63795b4dac5cac19e2b109388462e1802c7133e62c22');
INSERT INTO public.authorization_codes VALUES
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971a95b7207bfa1f97b13f9997b', '\x4ecf5cd8c4ff335ad16734a632f1b7c305593d06035c8e2b3c129fe52b75e6f8', '\x01a22971a95b7794a23674da7a559409', 'https://rp.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', '90c727820f359b70', 1795991644507262, 1795991704507262, 1795991644522406),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971a983703687368097293b909c', '\x8f7d9e01c28822c962ebcd33ce4209a3ed1691be1638e8939fc16396b91f5688', '\x01a22971a9837e74870ca8c6fb9ff850', 'https://rp.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', '6e7def0e8aa87dfa', 1795991644547100, 1795991704547100, 1795991644553154),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971a9ac7f069ed313e4f749fced', '\xb1480264dd2ac3d9d86f303ae151f8830244a3a7e3d7c481009d0f6829757703', '\x01a22971a9ac79ad87d779452fe6253a', 'https://rp.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', '4490857821831f90', 1795991644588977, 1795991704588977, 1795991644594949),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971a9f3748193d91bf970971274', '\xfaea9f6f33efc48d38f7cc30af746e53db552d86b43bfb318deb3fd9ea834229', '\x01a22971a9f37b09af1bedaf3b1413c8', 'https://app.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', '2d42c83b608efa70', 1795991644659686, 1795991704659686, 1795991644669165),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971aa21747e892bed994e6ee056', '\xfc082d43d61fdbcb9e6a8d4ae6c0f13fff80b60cd0655c62d307547fbc16ca52', '\x01a22971aa2179a288cbc7c06fa5d91d', 'https://app.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', 'ec2cba750d9cffc8', 1795991644705800, 1795991704705800, 1795991644714980),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971aab079f0a463b82c6f8faaf5', '\x9e461dace3967eaa158e1c6d412c9f7c64a6a0d0c8e2c4118fcccac85e5b7020', '\x01a22971aab0769dad8b793a2370684a', 'https://app.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', '59eb4f27a8b22a42', 1795991644848318, 1795991704848318, 1795991644856880),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971ab547f4e878e1341022ef0af', '\x0d8d990bda1526ab2c97bdb32a6cdccd6544043850030b09221e01709f7058d5', '\x01a22971ab547b4788c9cba271d79729', 'https://app.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', '8e6d753dc86fa136', 1795991645012204, 1795991705012204, 1795991645018305);
INSERT INTO public.change_counter VALUES
	(1, 14);
INSERT INTO public.change_log VALUES
	(1, '\x01a229719bed794498b0b24c3ca32ceb'),
	(2, '\x01a229719cf87dafa719fea39d2ceb0a'),
	(3, '\x01a22971a1c97637bb10760f3eaf9821'),
	(4, '\x01a22971a1c97637bb10760f3eaf9821'),
	(5, '\x01a22971a1c97637bb10760f3eaf9821'),
	(6, '\x01a22971a1c97637bb10760f3eaf9821'),
	(7, '\x01a22971a1c97637bb10760f3eaf9821'),
	(8, '\x01a22971a1c97637bb10760f3eaf9821'),
	(9, '\x01a22971a1c97637bb10760f3eaf9821'),
	(10, '\x01a22971a1c97637bb10760f3eaf9821'),
	(11, '\x01a22971b0957bbfa832fbf7bab74285'),
	(12, '\x01a22971b0957bbfa832fbf7bab74285'),
	(13, '\x01a22971b0957bbfa832fbf7bab74285'),
	(14, '\x01a22971b0957bbfa832fbf7bab74285');
INSERT INTO public.client_origins VALUES
	('\x01a22971a1c97637bb10760f3eaf9821', 'https://app.example.com', '\x01a22971a7a47186ac7130fe16b637b6');
INSERT INTO public.clients VALUES
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971a7197754af31987d1d7666d9', 'hbesunsMY_uQzSJOXZ2ZJA', 'Shop', '{"redirect_uris":["https://rp.example.com/cb"],"token_endpoint_auth_method":null,"grant_types":["authorization_code","refresh_token"],"scopes":[],"resources":["https://api.example.com"],"pkce":"unless_nonce","id_token_claims":"full","id_token_signed_response_alg":"RS256","consent":"remember","origins":[],"online_refresh":false,"refresh_grace":null,"post_logout_redirect_uris":["https://rp.example.com/bye"]}', '\xa2910b3a3fc5f404dd4bf6ddaf8e5434f5574975c41a93fb5a8d9265394f11e7', 1795991643929738, 1795991643929738, NULL),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971a7a47186ac7130fe16b637b6', 'hctjX0ZsAHkwudJ82VR1hw', 'Phone', '{"redirect_uris":["https://app.example.com/cb"],"token_endpoint_auth_method":"none","grant_types":["authorization_code","refresh_token"],"scopes":[],"resources":[],"pkce":"required","id_token_claims":"full","id_token_signed_response_alg":"RS256","consent":"implied","origins":[],"online_refresh":true,"refresh_grace":null,"post_logout_redirect_uris":[]}', NULL, 1795991644068735, 1795991644068735, NULL),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971a8037393b62e3b5ceafc37f7', 'wF2_1-tPxlSF1cUyuYgiTw', 'Nightly', '{"redirect_uris":[],"token_endpoint_auth_method":null,"grant_types":["client_credentials"],"scopes":[],"resources":["https://api.example.com"],"pkce":"unless_nonce","id_token_claims":"full","id_token_signed_response_alg":"RS256","consent":"remember","origins":[],"online_refresh":false,"refresh_grace":null,"post_logout_redirect_uris":[]}', '\x38b9ede2ea49d3ed8529fc1a6c2e400d0e3ecd41fee22900a8db204d5f19f141', 1795991644163025, 1795991644163025, NULL),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971a8457b9985f9e7de87cdca01', 'C4xMj0XKvXUh9M9hudBbHQ', 'Ledger', '{"redirect_uris":[],"token_endpoint_auth_method":"private_key_jwt","grant_types":["client_credentials"],"scopes":[],"resources":["https://api.example.com"],"pkce":"unless_nonce","id_token_claims":"full","id_token_signed_response_alg":"RS256","consent":"remember","origins":[],"online_refresh":false,"refresh_grace":null,"jwks":{"keys":[{"alg":"ES256","kid":"one","crv":"P-256","kty":"EC","x":"C0c02ELvIYuT-D6YVCZk8qZeimGzNDULx7_bx-4B99w","y":"p2eJZ3X9IRzbGIbm3vdC-wLI_nLwXWg2tlq7mZLbA20"}]},"post_logout_redirect_uris":[]}', NULL, 1795991644229259, 1795991644229259, NULL),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971a8b87af09c8617cd36df1dcb', 'buuWJlmOZ-PZoYbnHC3NXg', 'Vault', '{"redirect_uris":[],"token_endpoint_auth_method":"client_secret_jwt","grant_types":["client_credentials"],"scopes":[],"resources":["https://api.example.com"],"pkce":"unless_nonce","id_token_claims":"full","id_token_signed_response_alg":"RS256","consent":"remember","origins":[],"online_refresh":false,"refresh_grace":null,"post_logout_redirect_uris":[]}', '\x449439da63964fb7b2efea651b973fb44f71f25685fb1e9fb9fcd9def283a3f2', 1795991644344528, 1795991644344528, '\x01a6fc2a0e7d561aa2126e16bca0a967dd7c1e3b7e017307e84429b4e17fdd9f8e1aa9686cb91e30922df17d8df9fc272cdc8e63e57f0b13fa78bf0c716406e726c93e66efbd5f365581cc9548c09c1813f91dd19559b0c3735fb28b64fcdfb02f6a589d3e31eec517d0e7b23e2005041e49cbf77416cb356d426390a12973'),
	('\x01a22971b0957bbfa832fbf7bab74285', '\x01a22971b1c07e9e8a66ce7bb6a6a0c1', '5nawPRFAnt0mekN-nUdtcA', 'Shop', '{"redirect_uris":["https://rp.example.com/cb"],"token_endpoint_auth_method":null,"grant_types":["authorization_code"],"scopes":[],"resources":[],"pkce":"unless_nonce","id_token_claims":"full","id_token_signed_response_alg":"RS256","consent":"remember","origins":[],"online_refresh":false,"refresh_grace":null,"post_logout_redirect_uris":[]}', '\xdb24d614410d31058c97ee6305406c60f4f353447f2b5806d35277560b92692e', 1795991646656461, 1795991646656461, NULL);
INSERT INTO public.consents VALUES
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971a339707086aaa7e3a7de8fd0', '\x01a22971a7197754af31987d1d7666d9', '["email","offline_access","openid","profile","01a22971-a28a-7fd4-aa67-e546ded3576e"]', 1795991644507262, 1795991644507262);
INSERT INTO public.deployment VALUES
	('master_keys', 'BUMKKkHWcPaJ0jIQsbVUXeJFeFg2B0ekC59BcnQxsF0 eMpfn3f6V57-7TTOscJoHzQHv-lfbEZFqRu1RFcWhZ0 -MTeR2jQTZAqkeU0z09rZaQ4ZbjQccKAo-pQaR9n7pE fyeItiT6RH7GuQPuxSNXOKFPq3jgxK48rG5BW18672Q'),
	('public_url', 'http://localhost:8080'),
	('first_setup', '2026-11-29T22:34:01Z');
INSERT INTO public.grants VALUES
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971a95b7794a23674da7a559409', '\x01a22971a339707086aaa7e3a7de8fd0', 1, 1, '\x01a22971a7197754af31987d1d7666d9', '\x01a22971a9317cc098e7ed8695eb4206', 'email offline_access openid profile', '["https://api.example.com","http://localhost:8080/t/acme"]', 1795991644465976, 'pwd', 1795991644507262, 1811630044522406, NULL, true, NULL),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971a9837e74870ca8c6fb9ff850', '\x01a22971a339707086aaa7e3a7de8fd0', 1, 1, '\x01a22971a7197754af31987d1d7666d9', '\x01a22971a9317cc098e7ed8695eb4206', 'email offline_access openid profile', '["https://api.example.com","http://localhost:8080/t/acme"]', 1795991644465976, 'pwd', 1795991644547100, 1811630044553154, NULL, true, 1795991644570172),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971a9ac79ad87d779452fe6253a', '\x01a22971a339707086aaa7e3a7de8fd0', 1, 1, '\x01a22971a7197754af31987d1d7666d9', '\x01a22971a9317cc098e7ed8695eb4206', 'email offline_access openid profile', '["https://api.example.com","http://localhost:8080/t/acme"]', 1795991644465976, 'pwd', 1795991644588977, 1811630044594949, 1795991644637324, true, NULL),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971a9f37b09af1bedaf3b1413c8', '\x01a22971a339707086aaa7e3a7de8fd0', 1, 1, '\x01a22971a7a47186ac7130fe16b637b6', '\x01a22971a9317cc098e7ed8695eb4206', 'email openid profile', '["http://localhost:8080/t/acme"]', 1795991644465976, 'pwd', 1795991644659686, 1811630044669165, NULL, false, NULL),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971aa2179a288cbc7c06fa5d91d', '\x01a22971a339707086aaa7e3a7de8fd0', 1, 1, '\x01a22971a7a47186ac7130fe16b637b6', '\x01a22971a9317cc098e7ed8695eb4206', 'email openid profile', '["http://localhost:8080/t/acme"]', 1795991644465976, 'pwd', 1795991644705800, 1811630044714980, NULL, false, NULL),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971aab0769dad8b793a2370684a', '\x01a22971a339707086aaa7e3a7de8fd0', 1, 1, '\x01a22971a7a47186ac7130fe16b637b6', '\x01a22971aaa27c02a986e7fbf8401d9f', 'email openid profile', '["http://localhost:8080/t/acme"]', 1795991644834375, 'pwd', 1795991644848318, 1811630044856880, NULL, false, NULL),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971ab547b4788c9cba271d79729', '\x01a22971a4c3732c8eb4bea46eff1ad9', 1, 1, '\x01a22971a7a47186ac7130fe16b637b6', '\x01a22971ab4d7adf9c5347c281d9cdf8', 'email openid profile', '["http://localhost:8080/t/acme"]', 1795991645005393, 'pwd', 1795991645012204, 1811630045018305, NULL, false, NULL);
INSERT INTO public.known_devices VALUES
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971a9317a7e8e18d5a37eed59ac', '\x3f8a556f433b225d3d1ffc91217ddf3c9bb9d30af3f8fe609b3702afd13ffb17', '\x01a22971a339707086aaa7e3a7de8fd0', 1, 1795991644465976, 1795991644465976, 1811543644465976),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971aaa27edeabdff1572be5db3c', '\x8617f10b721999231a3fbe6d12c8f4d93f9ec23567a851b93cd0d514c9ae48fa', '\x01a22971a339707086aaa7e3a7de8fd0', 1, 1795991644834375, 1795991644834375, 1811543644834375),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971ab4d7977ac1553fa884a41bb', '\x7a48a8b5567544f07f2382c40bcb58ab19545bafba468e0718202eb9155494e3', '\x01a22971a4c3732c8eb4bea46eff1ad9', 1, 1795991645005393, 1795991645005393, 1811543645005393);
INSERT INTO public.links VALUES
	('\x01a229719bed794498b0b24c3ca32ceb', '\x01a229719d0976d4b6341d403c7df16e', '\xa68d497afcf3dc59bb89f90e2082f30ce40bb6256ddef5b9c4f2a6db49bbe2f8', NULL, 0, 1, 1795991641353383, 1796078041353383, 1795991641609733, 'set_up'),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971a5c87639a0e25e2abb967a9f', '\x7750e81321e27be35b549f7a0d2cc383517dbd5ae28904e620aad9c998e63317', '\x01a22971a5c87416ae64d61a40ecc990', 1, 1, 1795991643592545, 1796078043592545, NULL, 'set_up');
INSERT INTO public.passwords VALUES
	('\x01a229719bed794498b0b24c3ca32ceb', '\x01a229719e0978aa9b0c42b5410ac3ec', '$argon2id$v=19$m=19456,t=2,p=1$X9p3JRbd7WtfnNeIZ9j9QA$DmPDy0YE92ntGsnh/Du6ee+UCf6F6tvld7XInDzuS0U', '\xef53879170079c96', 1795991641609733),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971a339707086aaa7e3a7de8fd0', '$argon2id$v=19$m=19456,t=2,p=1$Rm1wh12UzxOymQ/pWuyr0w$fuJGw8di48AUlLb4ICWPGuf/38+LcDkaqw7RzubFgJ0', '\xef53879170079c96', 1795991642937684),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971a4c3732c8eb4bea46eff1ad9', '$argon2id$v=19$m=19456,t=2,p=1$mfR+6zBe5OtUZaOgGcjbMA$ZTXyj6m05LgCKQ3pkOB9p1LToqVXDjV5f1ApRWnFJMY', '\xef53879170079c96', 1795991643331209),
	('\x01a22971b0957bbfa832fbf7bab74285', '\x01a22971b0e1760aae14d7d3eb4c1d66', '$argon2id$v=19$m=19456,t=2,p=1$nOwrNGuDMvFs6sPXm0N72g$6kqEvDbFtmY8sB8No3HYSPa2jd2twaSLt/8MuetUAlM', '\xef53879170079c96', 1795991646433141);
INSERT INTO public.pending_requests VALUES
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971a8d77d92bf0d803df7e1b3fa', '\x922e3fb5281177d6765f11bbec88d002256859293243596ac309a35f8096d3e9', '\x01a22971a7197754af31987d1d7666d9', '{"redirect_uri":"https://rp.example.com/cb","state":"2ca523f0bdc01585","scope":"email offline_access openid profile","audience":["https://api.example.com","http://localhost:8080/t/acme"],"consent_items":["email","offline_access","openid","profile","01a22971-a28a-7fd4-aa67-e546ded3576e"],"nonce":"90c727820f359b70","code_challenge":"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM","prompt":{"none":false,"login":false,"consent":false,"select_account":false},"max_age":null,"hint_sub":null,"login_hint":null,"response_mode":"query","ui_locales":[]}', 1795991644375712, 1795998844375712, 1795991644507262, 'authorization'),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971aa4c7fd7941d34f3e4714434', '\xa51a559c649ff046aef04b568b0ea3846c1aa092c08303ec7e4377f8ffd8a844', '\x01a22971a7a47186ac7130fe16b637b6', '{"redirect_uri":"https://app.example.com/cb","state":"f5c6c53a95b1f721","scope":"email openid profile","audience":["http://localhost:8080/t/acme"],"consent_items":["email","openid","profile"],"nonce":"59eb4f27a8b22a42","code_challenge":"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM","prompt":{"none":false,"login":false,"consent":false,"select_account":false},"max_age":null,"hint_sub":null,"login_hint":null,"response_mode":"query","ui_locales":[]}', 1795991644748463, 1795998844748463, 1795991644848318, 'authorization'),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971aaeb76679c10794316098e05', '\xfed2ded3f5d27cc9293f9c04ee6fd5f2b4473fe36bdea56f775558c47bc42884', '\x01a22971a7197754af31987d1d7666d9', '{"redirect_uri":"https://rp.example.com/cb","state":"b6d554af9e53cef1","scope":"email offline_access openid profile","audience":["https://api.example.com","http://localhost:8080/t/acme"],"consent_items":["email","offline_access","openid","profile","01a22971-a28a-7fd4-aa67-e546ded3576e"],"nonce":"34b558ecc13f6cf0","code_challenge":"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM","prompt":{"none":false,"login":false,"consent":false,"select_account":false},"max_age":null,"hint_sub":null,"login_hint":null,"response_mode":"query","ui_locales":[]}', 1795991644907466, 1795998844907466, NULL, 'authorization'),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971ab1e7e0bbb95063aeaed0611', '\xf53ab6e1a7bf0799b722622773189b4bf1d0d32bd1acccef9bb0cdf6100d6f97', '\x01a22971a7197754af31987d1d7666d9', '{"redirect_uri":"https://rp.example.com/cb","state":"a5f82bd486c276b6","scope":"email offline_access openid profile","audience":["https://api.example.com","http://localhost:8080/t/acme"],"consent_items":["email","offline_access","openid","profile","01a22971-a28a-7fd4-aa67-e546ded3576e"],"nonce":"5342603c55298835","code_challenge":"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM","prompt":{"none":false,"login":false,"consent":false,"select_account":false},"max_age":null,"hint_sub":null,"login_hint":null,"response_mode":"query","ui_locales":[]}', 1795991644958471, 1795998844958471, NULL, 'authorization'),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971ab287cabb32b0b95b9de619e', '\x922e3fb5281177d6765f11bbec88d002256859293243596ac309a35f8096d3e9', '\x01a22971a7197754af31987d1d7666d9', '{"hint_sub":null,"hint_sid":null,"post_logout_redirect_uri":"https://rp.example.com/bye","state":"a state","ui_locales":[]}', 1795991644968310, 1795998844968310, NULL, 'logout'),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971ab2b7ebdbae8f2a45f244019', '\x2a0a0b480d2b5b9565cba2d680a059d2b975e71ad7b7819543e5d087f424f3d3', '\x01a22971a7a47186ac7130fe16b637b6', '{"redirect_uri":"https://app.example.com/cb","state":"0c119ae510e9f756","scope":"email openid profile","audience":["http://localhost:8080/t/acme"],"consent_items":["email","openid","profile"],"nonce":"8e6d753dc86fa136","code_challenge":"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM","prompt":{"none":false,"login":false,"consent":false,"select_account":false},"max_age":null,"hint_sub":null,"login_hint":null,"response_mode":"query","ui_locales":[]}', 1795991644971989, 1795998844971989, 1795991645012204, 'authorization');
INSERT INTO public.refresh_tokens VALUES
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971a96a7a5eaad100dc5a8b02d4', '\xa87dc562e1419aa20585b1aada13cd011cbf53960167f92d8e95654383ac3845', '\x01a22971a95b7794a23674da7a559409', 1795991644522406, 1798583644522406, NULL, NULL),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971a99a7c06995783be75782403', '\x9b3cafe0261cb3273ba74fc3819b43ab0908e0708b378cd099a72178877eec72', '\x01a22971a9837e74870ca8c6fb9ff850', 1795991644570172, 1798583644570172, NULL, NULL),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971a989788ca6e6a5f62bb863d3', '\xefec27a99c5f938ca5a85d09088a6a224b26784cb7e1493ff353865317f11542', '\x01a22971a9837e74870ca8c6fb9ff850', 1795991644553154, 1798583644553154, 1795991644570172, '\x01a22971a99a7c06995783be75782403'),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971a9b272868fbf8803e78480da', '\x2c090d036526651033d8cc4aa7442a93b202c8611132003a0cd7060e791d503f', '\x01a22971a9ac79ad87d779452fe6253a', 1795991644594949, 1798583644594949, NULL, NULL),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971a9fd7ee092ef721773fc9e68', '\x354529f9465edc095f2308e8ec87fa326ba33e0a614e8d7a0dcc50ab072c18f8', '\x01a22971a9f37b09af1bedaf3b1413c8', 1795991644669165, 1798583644669165, NULL, NULL),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971aa2a70139f1f31191e9bcd62', '\x22a94170a1b0e8851658474e98c03bc821e43b68be1d03dbcfcf2c4dee6fbf73', '\x01a22971aa2179a288cbc7c06fa5d91d', 1795991644714980, 1798583644714980, NULL, NULL),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971aab87ae7aef63cdac0c60150', '\x6f2bb65d54c1fe8fcb84cabc728c989f903a8fd5f22d7af4d425afa2d3289485', '\x01a22971aab0769dad8b793a2370684a', 1795991644856880, 1798583644856880, NULL, NULL),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971ab5a7a01b80c9ff1b92a4b69', '\x97ac077680abf7125f33394c54611da87ff9b29feba945c14365a43c1770d1f3', '\x01a22971ab547b4788c9cba271d79729', 1795991645018305, 1798583645018305, NULL, NULL);
INSERT INTO public.resource_servers VALUES
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971a28a7fd4aa67e546ded3576e', 'https://api.example.com', 'Things', '{"scopes":[{"scope":"read","text":"Read your things"}],"lifetime":7200,"alg":null}', 1795991642762767, 1795991642762767, '\x0e91a74d496953eef951eb06e1736de9c14549fbc96c9e7af0c31de981296b93');
INSERT INTO public.revoked_tokens VALUES
	('\x01a22971a1c97637bb10760f3eaf9821', '\x1cc1ac71892d925df1a2fd6472fb833f8ab40b9db7ccc1393795414d6d4cc5d3', 1795998844000000),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x46db8abb80354e374467942634c7bae21a133cd292507150f870dad979e49fff', 1795998845000000);
INSERT INTO public.sessions VALUES
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971a9317cc098e7ed8695eb4206', 'browser', '\xb5b8558d4503472f4e0f130b2a46a042ca577652e0f4afa72a67ee0330b50452', NULL, '\x01a22971a339707086aaa7e3a7de8fd0', 1, 1, 'pwd', 1795991644465976, 1795991644465976, 1795991644465976, 1796034844465976, 1796596444465976, NULL, 'Firefox/Linux', '127.0.0.1'),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971aaa27c02a986e7fbf8401d9f', 'browser', '\xd68e7c7fa456efae61335615b98d869cebc4eaf373e69dc04c69cee6d8c9ec6f', NULL, '\x01a22971a339707086aaa7e3a7de8fd0', 1, 1, 'pwd', 1795991644834375, 1795991644834375, 1795991644834375, 1796034844834375, 1796596444834375, 1795991644887789, 'Firefox/Linux', '127.0.0.1'),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971ab4d7adf9c5347c281d9cdf8', 'browser', '\xc5bbcbe6c791532b21da406a5957ac5e6e23344b2550e22e81e3b3f9d065168c', NULL, '\x01a22971a4c3732c8eb4bea46eff1ad9', 1, 1, 'pwd', 1795991645005393, 1795991645005393, 1795991645005393, 1796034845005393, 1796596445005393, NULL, 'Firefox/Linux', '127.0.0.1');
INSERT INTO public.sign_in_flows VALUES
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971a8d7758589dc04b646a8b31e', '\x922e3fb5281177d6765f11bbec88d002256859293243596ac309a35f8096d3e9', '\x01a22971a8d77d92bf0d803df7e1b3fa', 1795991644375712, 1795998844375712, 1795991644465976, '\x01a22971a9317cc098e7ed8695eb4206', '\x6b1778e839aa7b4466618fd46fca3b5406282b2e0578e52d4c3060e179a1862d', NULL, '{"version":1,"due":"password","tries":0}'),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971aa4c72c6bb69b7dbb64df26d', '\xa51a559c649ff046aef04b568b0ea3846c1aa092c08303ec7e4377f8ffd8a844', '\x01a22971aa4c7fd7941d34f3e4714434', 1795991644748463, 1795998844748463, 1795991644834375, '\x01a22971aaa27c02a986e7fbf8401d9f', '\x6b1778e839aa7b4466618fd46fca3b5406282b2e0578e52d4c3060e179a1862d', NULL, '{"version":1,"due":"password","tries":0}'),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971aaeb7ec8ba247f8754c717e7', '\xfed2ded3f5d27cc9293f9c04ee6fd5f2b4473fe36bdea56f775558c47bc42884', '\x01a22971aaeb76679c10794316098e05', 1795991644907466, 1795998844907466, NULL, NULL, '\x6b1778e839aa7b4466618fd46fca3b5406282b2e0578e52d4c3060e179a1862d', NULL, '{"version":1,"due":"password","tries":1}'),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971ab1e79e7a80b9b81899619a1', '\xf53ab6e1a7bf0799b722622773189b4bf1d0d32bd1acccef9bb0cdf6100d6f97', '\x01a22971ab1e7e0bbb95063aeaed0611', 1795991644958471, 1795998844958471, NULL, NULL, '\x6b1778e839aa7b4466618fd46fca3b5406282b2e0578e52d4c3060e179a1862d', NULL, '{"version":1,"due":"password","tries":0}'),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971ab2b77008700e61a90deaf1e', '\x2a0a0b480d2b5b9565cba2d680a059d2b975e71ad7b7819543e5d087f424f3d3', '\x01a22971ab2b7ebdbae8f2a45f244019', 1795991644971989, 1795998844971989, 1795991645005393, '\x01a22971ab4d7adf9c5347c281d9cdf8', '\x6b1778e839aa7b4466618fd46fca3b5406282b2e0578e52d4c3060e179a1862d', NULL, '{"version":1,"due":"password","tries":0}');
INSERT INTO public.signing_keys VALUES
	('\x01a229719bed794498b0b24c3ca32ceb', '\x01a229719bed775781399e780abc1198', 'Kk6Pkne8F_DVHelgeuAhG23XEt31oMMbmkWF9Drxwgw', 'RS256', '{"e":"AQAB","kty":"RSA","n":"wfYBgVrRa-NVwbUlE5TCYdUlTT0OvCxnG2ulLluA2oEdfVVCcuyeUv6i431Wh1xLDYRbYapMWbqaPBU_wd28MdLjnlJvegmYeS69hONRz_CsbwbSQ6-AR9C9mhRrjelK9oWAywX2JFYVJa6mKdS59TjcDYC-DN6yGz-upXulye3BfXzPe6H5iBwKg40FS32hqonsnWlS82clDxuuaHQiw0flwU9ZpVdSG3qYVE0SgdeKuxa6fnATbaCy8aY9Df_QJD2jI1iEKEJekzgQEc6fUZh-US0MBiUsshTTO_2rqpyuxZdH775EU3QnxApXjgt6Y7mNUFZEaqIyo0hg8EhhGw","alg":"RS256","kid":"Kk6Pkne8F_DVHelgeuAhG23XEt31oMMbmkWF9Drxwgw","use":"sig"}', '\x012608ee597f879e6423551937ea7db2ec8896d99f9d8ef7d0a4bf8afe3e476810529eeffabb09fb9c6ad73c64e7d31515bd37829773c92835f626a69bf78ab19b4ba6aa1aeb17b0d55d2845606268bbc3adccc33aac67ae12ac567f86d0f154640a9e7edfd844b050c2c1ed222ecc741f8afba27c4a65939640001da00147608522fb878745bf2acc74ecf56eec7dfe6f02a4855219f51e4f1f7d78944f1c1a3fa84921b595815d2d00b30e718d2b28e8d46378136284b306cb3f018a7edbd5ea83a4d585c6af034cbd8c7c6832b964b9d59ae9b928b1385b3a394aa1f603df861c93aec931e76f3c2cbc20d9bf5e0b872c6b93e4eb6d4978ba20b15eab3a133f9f15d5522f4861b33a448870e7335cc0f65fe7e04d16ac2641dbe8bf8a301c86f2d38f8ea2bd3c659f8e0d8b3a675563694f22f3c41cd8d32ba396b732b1d9396d7b745eaffea0138ce332fea115f772e95b4c7354c5da8316857df9f92eeced8be3fac6598dd7ef70bd7a6efce11c690aec19e04a8baafa64ffa567fc9d5ce92a98722dcf74c45ef99ef08556d11ffed23bc3e09a6fec3f99bdec093939f7d5e139a9c840ec1c59403f2deabb2620bd68a3e2a3888d46b65b7aa01e27cf072f01ca96bc534a10e1700a60e22da993e07217cf28a8b35778bca5338853030cc13963e4c2c45ff5adb2ac9587b764851cf88c35e19921a3407034e7bf3bb9782eaa1d33248e8df96aae4778f13f06faa93f3078360d7c4a5b1741181789dc85ab73276419b4f8dec90fa8134f8f768cea5a3d337897231c438b2c01f284229b912df5d873ba44100f7a8eebef1d2d16abdb4d3290fb78e131b66aa5910399543acf7f41dcfd8055fa383747caaec29e17b18af91a1c4b2a2dca5180de4203884443b6ed8bb824b957992be75639a5cb3df004153625ad55a8efed44b00e4ba9ec08277babb8465265923c174a0497dc16e981e05e91a677372bf2f466a4b28cd0d8e82a9a78b6f3c238c5ebf3153747e1cd6496713e8b276acb54d6c144ab5bb8414214381851ba73efbd27f8accd58b9c150a47b6a4caba508d8ca126f0f24eb3b28f20ecbb4016cd24b3a81439288d5c2de114253eaea19a891f76cd34bb2af431e02fb419f954ff8f3660bdac2461c6c802543c2e11fd523dc9b3641f3a597b425b955693670dfb7f6ce32ecdcc35a25c9ed7ac9f5a724ced4151afd2ffebccc1d67198e6c19159d2eadb4bb6b2921fdb948813bbffc98bf3373c6ddbf2bc86bbacb65864f2004c8fbb955a0782eb3786673859fa39d84bb9f2b077072ad0917d8ca2165d91ceb621411e62927172b302308af911f80a036e88f2d94e05898c0490dda325acbfdbab2853946c53102e394e2d8ffd504d166fc14d2f029d3bb1f77bb08300e8f757aefcfb59f270b6d813295a756b2d98a3e41a9eae49820bf0b6362c6c618de07438b5787f864c28dbdd0a0438a6f6e52da13760e7422aae9a6b97560fafb9a8facd2ce51abc3da4ffa71eda7254c885d62f4b74bd8255ce5c0b7b26273e396fa46a014e895c8d96ea193765f78d0bb14156df8958a4e6ce7dcbf8c6e01c34b2ba3d780c84f1edda6a795c7a0da8ed99af68243f0ca9dcc1535c084a4c044418f821cf00d9b2844470967d3ea7e998cec352180260ef30095f12dae2760a4530ee6b7d902f74c7a543dcd29d745a364a0256adef5f5d15dc411e05c379f9f31faf03f6eb5df607ed7cf4c939ce6b82a8e0fe44c9f90bfc630102cd3937d51931785610fd721f336e3a6f0020b281d136767afe99fc328b5b16eadc2723865fca688ee17c93b1946f49dd6bbd07d3ed916e1762bb0a6a1ffcc2fce8ba0bb4fd4288f04380e73ef1c615dee9129413515f4d7743beb90b56003dd1caaf6eec7951dd4e400e905f7e8e2d229a23525d78c73a833cf7568d5aaf3ce2e21ef8e949c2b57dfcf0ab62db90d9dbde95162db5774c3cdf5a6e8194728483498e68407fabd0dfe01c839f5dcd9cc03aea044a25540a565cdc28c9f2549164e3cbd2d3ac6940c72b8a73a23359c9f5affd3ead4c991ea1f8aabbf7b109a9a009a361d4fca8ef3ff24f86383d072302f601b91c4d9fee363453a6733a91cf2a9398f3d45e5c4ac9844c3659aabecc1b1df7ad63abb1ec6d5129badeb6f0b252186b92dcae54224c95618856469670f2d5bffd75b26b6de3de3082c89b36947a697afd6c4596c4d25dbeeb7dee9b7c13b870df99e93c8041da785c8898f5e4ba588797e60de262f5114769c8a3aa152219c09661b3c5fa8bfded18c86d7e6b2a83d58d302c7b606246b02158da0516aa3c3f816e523855c2197dd1db9e49d51453b02d8de8da285b038d56f', 1795991641069451, NULL, 1795991641069451, NULL),
	('\x01a229719bed794498b0b24c3ca32ceb', '\x01a229719bed77a9a320453cdd50e363', '6ZedyNjU5ZfSkmzgM2Hv8o5S-oDKdESQGALIkf0hGKc', 'ES256', '{"crv":"P-256","kty":"EC","x":"q7Alul1m5gMg5d0qb1NsjezJCUgZPWUsaw4Vojkm44A","y":"Dvx-FcSTOTburd5PIiJz4DrmSMw3gTNjoegnWEmxexs","alg":"ES256","kid":"6ZedyNjU5ZfSkmzgM2Hv8o5S-oDKdESQGALIkf0hGKc","use":"sig"}', '\x012608ee597f879e6421d2dc02cdd1767616d532336a68ca62d4450b9e8847d742a93f7d62b391631f9bdddc4a241c4960ee1f4d2f32776d8d473a3fc4d14cc1eab425e94567252f5cadf5a6b8d7248e9bf7145d42d9923842dd49adbb47fc86e09437bf2796d5844f21a7ca0182bd7354af13bbc621fcaefeae2797f2bc95d78274bf91656f340cfd0f3548b16bdc5201b92a1d76b3cf60c3a56e5288d0bbd4dd6b892d5884d3dadb1d8b340062692f2b911c30ee2b1684060a2dd651486b2eda9b51f0a25978d608917e4a5e3e9d751bb93352ac36349c95fb697e105c278b464a5a141009a216ba575cff26064b', 1795991641069451, NULL, 1795991641069451, NULL),
	('\x01a229719cf87dafa719fea39d2ceb0a', '\x01a229719cf873d89860065a43929998', '6IWYREPNXTNm_WNz1dp4Mwi1bKACtzdKae6AxYLTK7M', 'RS256', '{"e":"AQAB","kty":"RSA","n":"ro83HbnNN-svL6QAmdED6fS6jm8fUST8v0inVC026ZeCs6j6lzph2Tg8qDT6-x0jIp98SeZKtIUpe-ElROoYDoSkgMH93XOUcqQiajnQ0YiLNtm92woi5SnFwTSQnxh-i6C2Q28_M3XMQdCEawguvjYBXK2nQSX_R6kdZwRt9Z-yNib4SRKX0hhMas9DAjQ3TJow6aCTVPiEQN5_eNcpvBSSmbRnL3xMGULheH8Zk_JfCbUurEgMdvmMua6yr2fF0obs_hKoOcPh2UnPQy6aQgo6HttLqUdtXHSfpbP53UDzrqQW4d5X4zvRX72j0yFWBroPdRONtCNuNJxIKklk0Q","alg":"RS256","kid":"6IWYREPNXTNm_WNz1dp4Mwi1bKACtzdKae6AxYLTK7M","use":"sig"}', '\x0129dce115e5c7384d61f2c37e57ac493022efc600aae1b6f144f0d82d5d5dfc2dc3a883026473ddf6a29797d1fcc6ffaf60beae4e8da03333489dd2108863c4a9901897fb16c3387fc19c2c431282f4501f562fe5fb2d00b8c93c1c8ab6ed4b1905d8a775c2cdc9a855ba092689c54fa5a306737181b9063667d259a83224848cc82173a2f43d98dca46cde2c3be056747793957593847408d53037c22545283cbf9b375ab9a00b062010a9a42adb1907d71789a5f715b100614f6bcc1e1aa383bd6163ca1e3cf9ef32947b7a45cc3efba1a478a43c463b32a468d571314c1afdc28e3bd1849eab5bc94521105907fdba1cedecab0880183cdaa1fe32f503c5c417b7b2d9b8f08bc85ef9a90c1834d3e6804eec5bd7cc6ca58f6eadb5de7d1fc65ae28299b52d66993e869695e088c1b75f0e9ef14cd07c0e9e0580a30ad4386f6e3704e1fe66ec4baddafc0e0c1c3ee194ecd0b8c80a54343ca8d3cc5f1d3a15262a2721ecfaa247ae1e76c2b0bea91c86f4d818d2295c802014118a0e9b75a61e71d04e032b379c25d3b648c7f3c6689565364034e4a8b6204880a70d5a76359f2f8003dcdea57a502f0795066cf00d2b04190a7721b99f8cb6f1b303e7bbfff719c34ea634a4f5a524b22e438f0b130b0ce0a7b1abeb4559c000165d47b4b5d0f3f1a7d2caf3ab9b04e20ca60d017ce85d3523d2293c75a3894f405275a32b691dab038a8789fdcee9fcaa7e537795b8d233318174095ccaeca4128b7c57bab01ccd969948fd8386908d6954927eac48b75d47c964e17bc975ecfb15b4c34dd95effc1b46be88e11709e922f44922e4185f35f309914716e7e7c3098be224815fffabe1388912decef44f45886a98787772be78b89302de41e38c23bb91d63f7fda09f9bdf0cc301c0b86ce20a5f3d64298e90c39a95f4cd78eedde2152a14a2cca0a8e315d92bf81e125d166438cc38fc2283a899cf95401b888a78d97ad1a040a31ce9accde50dbb3f57ccb3aa6e4aa5db99b53e941d4384397d051f5b96dd09bccc96325abaf6d0ea05d1df694555095b8fad8f46f1b812ee07327612749db12a74fd68d25de93f3c18b224782cfc774a6a69f30553bb890d100c18fe1089c2bf3c9cb78c297dc0a8a88cb1d2f6f085788e5f7ee6c855721bb2d6e50fd0d31c741384cbe6a6da006959e507a23606fd3ccb39bda9d4e6c2d3dc43a4e8096d26baffea079b415eb4fb9e331dfed7e94209a12ab2bc090ef4642b939346a6c254e09b9898292049874415f4aa04ada415473bbd537cd9b9084b1a8c6c56083e14a3049a124ffcfeab2a3c0e355a48b1681ced39601d9084f037174d57a26c42d92c5924681a5421fb99c8b88decd8c664a41f9f766d23862416dd1fead89fc4cb63bde58a25885587a0d1b65f2a2473f648362ddb6e55042f9821997a0ca6d3f494d9bdf69f4554b2895f198052caf5c553ca499ffb68a3226927610f1c5ba01f23f22fa109021adb7edfddc67e2242d2a1cc3878aea0040ad841ee5e30b100d58e05bcbc378c3c4adb741a3edf500ad779f5fe78a4fe4ef2187c601623b19e34d97f2016ed51a443ffb1fdf6e3976e41e1557bd51bac51e4566bb52bd9956032e88ee2db122d8f88f5e1e966ed791e3c056b6785971dd1152b98d64306a5c32817c3b0c086d72183a76b9d0e96bb2ba49edc27db5554e76318038ad2f4325ac77ea693ed920dec987d786444c05b87ba9c3cf8b5ea5e826ed73198dc8514c36423565ac981ecb280168ca713dbea3df3e96094c96c7558219e3cc81135bb250de0501d07daca9f3abde0aad9126fb10f4b06d5300c9bca883c2669bd14c3a6ae98aa7eac28c88eff8dbf1d547a7bae68e12634d6d6a7900e0a25bf391bc4aeca72a7b1b8cf569de7369512ab2f5c8e1e2f7f6d38ac8cd994f63b744052a1bdae5797ead1d3e1ef0ff749df826d6d5d45779ba2741d50e1bd895987a9663a769bb98ee08a1a508c1a8602e5be6f2bcaabcdb952aeed2cd60f3e185598e9e07ee5da53d94d690993d14c421e4cd6d8944447b06c61f37312e3e44a5191be3c9ef23ed9493e4375dd5d04c9bf272a2d181f677f1a6cdfc2cfb32ae7c6852033cc0ef613a62f9905c986c7373da343b7bb720e79ee279d1b135dd85f7bbd36964d9a2758d81a41854a8c8a8dddcd94e9b0cb2a969a0f2e3c127be6a8c1c8647d46dd51e0fb22b95b17aa19ac33998138d507dae6e82cfb3cd1198a5737b41f601e99a95068bb4b36a2fe86980f8a9cda160d492b337a0b1c7310fcea2e3c2a358e4ef40bd50351d6555d965c1c3a783937ac39b8d950bbc42eff2b3869940416252b1023f49b049f8a349fd57a', 1795991641336567, NULL, 1795991641336567, NULL),
	('\x01a229719cf87dafa719fea39d2ceb0a', '\x01a229719cf87c448f392ddbc9e89a1a', 'LhdntibGHrgkIbQsfzmUtFhESH6OqCU7fB6BdCp5_ZQ', 'ES256', '{"crv":"P-256","kty":"EC","x":"3BM1ETd-RXj2Rm6Db_E_SPDbpCcO8IlWoxrZchgqXcE","y":"u6z_7WMoRrzTsSlDPH7ngE-To-sY4SUo8D9fxfhMdJg","alg":"ES256","kid":"LhdntibGHrgkIbQsfzmUtFhESH6OqCU7fB6BdCp5_ZQ","use":"sig"}', '\x0129dce115e5c7384d3b4c998eb4185adf7d5fec947e7cfe39320de9ddd27f1612222ecd9b980a32f4aeb306fe46ff901bf289c51ef9675b3dabde3501b199e6b801d248fae716058c011feb999edb1885be465dcad099f8dc3e2fa607cc2d8ce397f3a58534d89204010633989facd3a7992bda8e696d148b104d611caa2708f6cd1521f3dfed088d778cf553bd869631fd5873fdcdc9d742904f100b4c7995da3c06dba0a955e4c0958e8bcb34932a012b01b40889d729fdb268cffed8e641c68eed3b327460525d0decb2764b0b2436bb027861d3cb27fc226b51d180b304c4b2caeb311e0e5d2ae3e9250429c0', 1795991641336567, NULL, 1795991641336567, NULL),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971a1c977e8a4c57dfa5737d257', 'Qn3c7V2P1mjYIcf1J-0bzsSJmvhQWiWspTsB5-b9vcA', 'RS256', '{"e":"AQAB","kty":"RSA","n":"vDmG4VcUNeLG3-uQDGgtSnWyZeWRrZ5F8LiYa0S7tXxVZVIeKax_zcCgXWyOqknbQM_cp7AjV83mbZNRX3JXgxnZxxjE8ec1QRW0agnFSjjCYnAGz46jz72m-dSs1GSjtJRS6m5nITeRiHhAw6yPzF-sra3ujbjdOTd9U2ay4FRWBmVyqpEAv9ydc8cI3n-8cORXzXJuGxPkuu0SfKDvIomswpYUsOUD9qEaxqTbQispEXAOHDEavupyyWPJ7-GxPu30jsA1eJpUBcWjuu8eHPaFJdJeW0QMuZ6O8zqzdFURsOfPN1W0-PIZ35HaUuTkPcxWpkQQ0-4_tG8cwSyFzw","alg":"RS256","kid":"Qn3c7V2P1mjYIcf1J-0bzsSJmvhQWiWspTsB5-b9vcA","use":"sig"}', '\x01a6fc2a0e7d561aa2278307b99fc73b1ced8a60aaabf9d8028f213d2f06771fba5627013b255aaca49d77babf00105d425ff23e6833b67e6d464e0cd75d3aae2bb431d6e5823ad0a05e766cf3eb0310a217ec57e7ba3271635b27fd7c730f2bfdaec901245d4e0bc6a657cbc69bcda902831dd71b6319a93eb6b6c9b0ef6e9f2868128a484d0d306b073b563760561aee6d385101474336431f5be4a175bab58194739d6c274bf2996e9294ef241fa7d8870036915fdd986c6ccaf062da48894d16468c01722c347d0a64a79d0804b6f7e895c220aa4e12b47e52d792fc4e8e84ec2bcaf2ac15de6146e04d4f03a045d3608a83fa4c4fed00e0cd5fd0255b5230b64f6ca1bcd3bd1424d6e3ea470d310c9e7b27981899c3dfdca962bbd74e9af023060ecfa9839eab65660128fbbb88dca0eb6125f14a71279b4c60ad14bab157c458b4d8203c1e350ea234d95238b5f7a4778b7d1b3d5366898149e9d34e7257e33a7f5c0fbe177231bf5c2169b2af007f2a35e9eb4ee62073975008bd56eca5bc1d3bc914cc5760fb498b2418c24a72b5cb987ab1f7cb813055cacd03ce74c3c6e07764aae8b1900477d856c4cb994adf78c7645c2f0d47ae3adf8ece3ce252754a58590f5c9e4436ccf9d4bdc711eb8abf50e0f91ef4046389ab7bb5a49b6e5a3e161436088397348b8c366212b0470ef22613b5202710723e87779bcf33e215dec80017965bd57f773b92d3ff800d49f69e9525c0e9f95ea77f6a292259150b888583bbc6d6c750e926d39f0f01b9c816b8d3e2fc4dd96d48c0a3998dec6143491fb53fa0472eed997802bdf4a404a29a28d0585d27fea272649d202d842e1f0d4848756c5b2981541848d9ab10557e6a40e6aad90177333d8a5a9330beb03afbd31b583d69868a1f1929eff80c78c66590497273bdcbe8cbd58879cb98af0d3c365af53eb58d60abc9abb5eacee290e1313e1dfa374c086983b1bf5089db65301fa751022453cd6784d3b39162f1d2cf5dfadb0d47c102628c1a59f787d9564c2f5914e1cb0cc0a7132eac8e4a09150a9b8baf976f9c3a6c764425f0e35e5ca975fbbc031123a77f3afc73ff95ea63da04e9999cc2a63a3133861b4c5ba8ccf1d51c359a3e028b24b233c5df76b16b078453afd310bec359b55de9ab2ae3c527b636034faadbab2f3610ced27f94face607be060a25c81c6c4d19235caf27a02d3723e4bc75cf4d5e51028db4ea85435a6c29ee190e5fe92f95b2413f1d7c362762c9c595b5e537e5b4a73b389486b3ebfd971f25519be5b113d640f645f6dcd657565ebbf2d6b0ab7776e036d4a241800e7f9972c77512853c624794fcf00fa176141020528a4941e092a137b33e1ffc680946a328df661be9fdab55317d59e3d1bddd01d2c8117b1331c7e26010a1f1f343e16e44a44b54bcd8645ddb7c84650a2764790c58326b8c686225647d8d2d5deafff4779696498f6442117c002bfdb382a079be5abc967623e80db04d01dab337285fc1cfa6cb0ffba4e3bdf0c9bf543ce7d8e6de37406c9f2d0bd72d7a7f6abaff74c30b7939994a51a3dbc88c912e1dfaf71f0b4bcb1eae5f742440c9f47d22ebab2061def24120e8902c72bc4f8e12220cbf5faa2a1909a2105c3014bc0eecadef0fe17772e481ced935ff986158d6f2dde4ca6f2d6f58a5fab8253c49b55177f3ca5266254b69d339ed7eb0e0bed243f03f67b3953e4fac7c6ab18de9691884fc422422f707fa66e7f14660ebb6fdfec8046b8b483f3ba4e6c5de2dddfbe26c31ea1d7996b058845dea6ae45ee636d6149f6176daac50c0dc83b15443966a8c101656c45b130ce0075a79060a22e9275d28aaa6a56cdf4d9b49b57b64e1e2cb6886b5c6ba7713e469b3aa5fbd06cbc2c675f692f5920680c3c5dd6394ff3ee17a364633f1d40b79bd1728476a5a82e456b967175a1f98280af5bcee5642f008be55b04a74ed5f4bf1a6bdbc0058e52348d1575ea31ae68450d0de2495829e3868cb3b8a978c78eaca33cad15d41a531d83af12213bc1b2dd396900b38573f9949f8c40bad2cc1dced32cc6174ba9d26f0257d45417f1c6faed6e92c6cf322e7f1c191a4be4d25d9984ff9b53873b6cf022ecb46b337c94c7f7255a7d28e9cbff533d86260e388a6491f2dccffa0e75b1b0c0e25435b38463dbb85025500bcb33f3442496d6dab4b5a45d501beda2eb63de1e92e448dd66dd600568c4365b60bb3d38da1586366506ffaea2da60f9cc692369e4a5bd4ea7977e75116f373d27fd86ce7981a68a8084a748e8d0e9a71276ab8808741caa94513d8f1563a83a7585d38598b8da35d0c896ca7a771964f773334977fffa', 1795991642569602, NULL, 1795991642569602, NULL),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x01a22971a1c97ea9b8f5d44ad4bd4562', 'FSSkR-V7otcMtWIw_ifjPcJGxL27oqBIKeD6Ov3QR3U', 'ES256', '{"crv":"P-256","kty":"EC","x":"dv1TO2DkXO0OSEJZVMNzZVYPWXsR2UEEyWkAaIwwqis","y":"gpisbsAT0TYKsd_Gg4Zl7Kn2dO3YIfYoHd3DTyqFv6c","alg":"ES256","kid":"FSSkR-V7otcMtWIw_ifjPcJGxL27oqBIKeD6Ov3QR3U","use":"sig"}', '\x01a6fc2a0e7d561aa27e395e03e9c826f7f49a44f491a873c783c337edaaeacafa6de72747586e4cba20f871787fb1f6cdc13c4d8949a7711fd17bf0cb7212d2bd643d41130ab446ab1fbde86c0c65048b441381e2025bb1232ee48a3e1cd8543cd081a97abbd7fb0f953defd29beb2cd0610b0fbdf6b05c3bbbb9d273a83f1962ac5498c6bbafdb2f02d84822538633a9a1d3f2894edce31e5d5518fb43f0cff1e84b0546e7bd7c2b8de469d9e198a6f69093846da4b22de176e60e8e953b78409831cd6f4d3fbcab0fa72f62130c6add2c9ea1fd9ed7d364cf6ec428a67b40b024b90445fe4bbe6c1f352ebd3991', 1795991642569602, NULL, 1795991642569602, NULL),
	('\x01a22971b0957bbfa832fbf7bab74285', '\x01a22971b095724d8c50284622055bb7', 'Z7jhsEUDa8N8Qs3mOkJBcVSqLm87R2YHv_HZ0MCx7dA', 'RS256', '{"e":"AQAB","kty":"RSA","n":"2e1iaZZdtvFMzfP9KRTJue5MyvfF4ae0dnbeMTy2U6sjP2_3dTuvLIPZILVUknPjidkdn8PEb_qoqyypJVFXB2n4HDWGCg6fyD7W9x8_LyBofFplr4svZ96Qc5UUlZsDj54MHHN87x8SmOdmh3TbXf_55f8uzPWFJZl3nrlEb4oBAeNXf-hYqWnknwTQ2pRMEgFcHgpJhiSrrbTyGmHu7BNnUk68UaO6C_4S_0HWLk-O5G7VCeG4jgF3UnCw-YtVoqmMoEaCtpur4Z849wPgC_vxM6SWs6pYvpm4KnLxOYv9DQFjCW10iCwRT_y1e3arv9T6pqYPavD1bqTQRuUWrw","alg":"RS256","kid":"Z7jhsEUDa8N8Qs3mOkJBcVSqLm87R2YHv_HZ0MCx7dA","use":"sig"}', '\x01142d08150fefcbd8c7be98df5b9b00dddee3c1ff4734346707356aa0376bb9a61ce3b5a69d34e25b537c122834ba171632e7c03f524448683732459fb2cd45811e30bcbdff8ca26b34374126b0ff4688e282a6a2ec3d85c4ca1c0c03473d411730fccb8692dd44dffce39c62166ca79493689f570a0d0638986f456e9bb7fc63c536c6527b4aff2eb04e6d832ff0d2174a521295c891fb1b89e5f4cc5ed449aa20167c4f5d806cb11b738324f8661303fd0df283f4ae8f21e02bee6a6f50b1b431dab6bd85567f41020d6bed6b8a629e5318ddb4176183dc179232b389625b33a86afcb01b6766cfb09f0a55ac7b21718c77c2e20c092318e77faf538a7846f4ef0943443c8dc018fd24a379cb6e0ab65c2548255875e57a2f4f7d6bb05792dc1023597e6d2521b61606087d86f7d6aee7058ad7dade70a8bb9cc240afac070fec4a3ded311e89a23958453da5e77d16057f81a20d1fd301fd76619b1cb7994bb0a0879b8e4de76dd76e02cd9855b66294c5a55e092ac0832efccc6e6cf7d704181cb0bc649cbcee434e5dadfe1b35f6d51bbf9b17ec698bc7655d6061b582eb0e0cdea4352ec0a5816dfa7c56599c6cc4daea42f0234b76846ba39ae6ffe793f8b82a743900d3896b03a499ad298074e2b08897399f4050434938f96363ef05304c74ceba0f1db4dbe86557538e925de168f0ffcee1dd638ba8e397b57ea3ec98dc4392cc355bf527a6fea8c2e36d13d48f0c02e58beafd0d0a355f8a30b5acfd22792532bf73962cbab1e3ab4e3772fc0a068482aa67c584597a6436f7eaab6f2313dbfa18ddb392fa721705fa19226f86320df2953a4998bd2aac6e6e7dc65c13e9ce04f2a47d77c5fb67a6158242f6ae9005f8ce9f9aaffcf18cdf84a3d052785d0f61d47798d81963772a6c7669d4a88228fbf91eaed894fff9eed4dd9da6ed430666c5197d531ad819949b1ee1bd04950e9f59a19f3047b64a26d94f0f575cae9b0759f13d2ca30f6d59a7b2e7c9d2c4ecdb1540aa12f14170dd14b13551c5efc8da97c6519ec1aa550039dd97ef4f19f7cf272e9fa239c68600ca1714983bac39366c19823bd3be5e897c05e2377c8f41274b09cb45b1f1d69e04b0c68e20df91e9b8965d30e8cfcaa2267a7f7544fa150e8302ade5988a1274e84a21c31f3f7ae7e78ae479fe6b157f14586ce235f7dba0e18ccbd50fd20f17d61a7aa4d52b7fae6709302efe7da3b3d58a6ba1ad25896544f4b6e3fb7f28fabfe9dfafe7bbe6fed8855088310e6ef441afa277424e39a99e36f9abb27ffffb813ddb809d93ad9dd29bf7912884ca3d61bce129045953dcf3b52c1cd5756f0718d9540905a9ce0748fadd99bc88578d74d3e0bf4ebaef5fc02291070df8ca93c1d01494cbe24791bb5cf0fd3b64e926521f7a92d0f075b3648bb1bfae4c47c6f6490f7c27c7589ee28a5112bdeed6660550cb3160ba6d77f5a94d2d57529550d94a82f118e8829fdefd5d2cae8fcc8c2e6084db7e7f7b7f21ddc36aaff027546584ebfee8a5f847838b479fad4174cacdd0b1e89de2f1e14294830790d76d38276f26bd51b548227861d02f5d5af2e3a4a74bb8b1934e61ca8eff5f2afaa473975e3cd9379d1a57d388b968555527851e43cfe201bce57f657b43c69c495e303380168e012ec9488e38bfb66f3b115c59691bf42eb365e8e9c0eef0ab67b5c8efa0b301969fb1213a31058dbb7deca9f2a206709e423856f8a280eb7103458e254c14e8ed9540f15cd7c2dd4170a8edfb172a38c8c77651395056eaacda0530debd335cbf37c326caa8c110eb92e20a8232a5fca768f538af9233ff33dcee0171506d780da7d116f63cfc6fd44007e35903d0dffb881c2100785e39defee6a0105348d9ba1a0038d9dea08bebb5f6972c078fbc18f97df227a1398f006f29c48b8a476f12b52f0a00e8025ed7ed5303f514ffea299793475e4b2ad50fd34af1b385af2e8e680c3cb8a7a7ee272f6d63ba644dbcce1894fc6af5c0410b65bcdc1099311b2dfae1d456078b8940788da5d86f462fe941f5f6095195e952ba30c142937ee694e75e4cfa1407d8bf49e8d8417a1799e8ffb9e9a10d4947f2a0bfbe2c885751aa121b9b5591e2860df46dba4a4a9d1b7f417c848e0b082576d231041d172706348fecaeeec6e8ad4b2fae0a2b580783363c6716e43022951467b21f490ce5e826d060813361f2737b4355df07f0ffaf61ca959d2235bc2ad00f0fa9b7c9303dfa5a93d7caa1b81ad8f639b68f2932e985f375fddcae51db48c350b7601e2aa006be26b64bd07963c0b6856ed85c91ce8fd7b8233c58c6a799e59db097557161add49d57af512e15e89505aa', 1795991646357108, NULL, 1795991646357108, NULL),
	('\x01a22971b0957bbfa832fbf7bab74285', '\x01a22971b09578a2af8aa5a8f4dfab54', 'RrscJIGGDE2e7-rmsBypmPWpg0HEYaJqrbcyleqOmV0', 'ES256', '{"crv":"P-256","kty":"EC","x":"U8OcnFmC34N-NSx1zWraeKGA36-iM6mHecpf7glZNF8","y":"PlWYQNRoB1g-tJTFEHEF_QwWArrQPgpNHHcV7K2MOnQ","alg":"ES256","kid":"RrscJIGGDE2e7-rmsBypmPWpg0HEYaJqrbcyleqOmV0","use":"sig"}', '\x01142d08150fefcbd87d9420df77c3895632a99c3b769237ffb27d5a663b0d70eef4083b477303d68f320e535bdbdd3d312ab5e24dcbad3b724fe9200ed8ef23227538aba3b95bc108349e5f9ae8ba18bbcffb468878f1c10bf6e9d218a7f7eeb40193966ff6af2ba3e31d6a3b0b36bd41e17e56dac72b9e372e848bb1b02712558bd95bb82e100577820837e83480eebfe77aba67aaeefebbb4055e51764ba31db5a9a3d83640e2ca95bfc990d913dc615665e34fc16c8c8fb5a68286f9b9eb1f437b3e85667a9810d716c0c8f4840905841d37ae9d60402e52454911298c687caa0c3e62657c240e130917c4672f', 1795991646357108, 1796078946773038, 1795991646357108, NULL),
	('\x01a22971b0957bbfa832fbf7bab74285', '\x01a22971b235756fbf08748a313d10f6', 'aXi6VtZTQTr9EaCqWJJmjls_1FvgNN1ei14WUdqmmVk', 'ES256', '{"crv":"P-256","kty":"EC","x":"uUksrOFDcRiQR52zupQ6DGiOfAG2ILXEsyRMi5lg5gs","y":"bXNgw3CyvRtwzrmxnnkdcm79Jj9IXRwdYIKa6tSgBa0","alg":"ES256","kid":"aXi6VtZTQTr9EaCqWJJmjls_1FvgNN1ei14WUdqmmVk","use":"sig"}', '\x01142d08150fefcbd87998954b8cb7739e8c77238d4cda1cb42dc753a50b626deead4eaadb299216517ef80976bcbb089f24ab8203d48c96cfe05a040c781f2608e4b6a2faf4f5e0618bfd271a13a07d35555c25f987cf819aee84d6f0f8584876765c9b326af4e978693e719342596c15b678dce769ddfc931aceb9193623855eb598991a69e0e9ce0bbb269c7b6e3f6866fd20a384be4dec2e40b035f3eb662a30c9b779b127f4b35a8219f22f12504f74eeab09e4aa44f2a5a88450083a19e7f587b99fb772c980e5a3ec477523a2783e13abe9818ec485553086704fd59da9a944256ef5904b53e4b80381632e', 1795991646773038, NULL, 1795991646773038, NULL);
INSERT INTO public.tenant_logos VALUES
	('\x01a22971a1c97637bb10760f3eaf9821', 'xbLkbEcmpcpdgS0szLCyog', '\x89504e470d0a1a0a0000000d49484452000000300000003008060000005702f98700000503494441547801d4586d6c5365143ee7edba75c07046269376092a3a32b6aa9018a2d1489638120d01b5ddf821e1870abfa60ea36202eaf80189d988c61f18e30f9728ac0d1f2231cc88183511311159976de88cd1b5ec0375c6e136baf61ecfb9704b37baedb6b9b76bdff4ecbe1fe73ce779deafde4e810585b62e775df4afaa0bfb6b9ac3f5de0fc3f5355f70bd976d54b7fa9a1ebd4fc6d8477c25c682d490b18048437505936aeaafafe9088f978c68e8380988bb98d41600ace57a25db22dd0057ea7d005bb8bd4b7c25a6dfef3dc9025fecf7dde3860c4bda022e6ebe7b49c4ef7d5bd3b00f005b10f0513617a459240611ea58502b20fd12f1d7ec1bf0ad284b13c6fc0a0cfbaa16f16cbfa9c58b7e238446442c4c37d94cfe88504c88afc4b1f8575e95372e6da82c99c9777abfa91588f8bc9551e5f881676d37cfd8a2e92096b5114b58cceb13aec233833eefed6670e714106ef0d66a8ace82be8f212b0511ab620ace46fcab1e9c2be1ac02f8906e030d3a78e617cf0564c3f8120dd497615ff5d3b361cf2820ecafde0e800700c101f35478250a41a9b6ab5c5293482920d250fd00a17a277548f67b85cb4cdbe90601e127bc1ed2d4310470669f6aea8cc285c07154b84df750c91dfaf555009ff2b649fb3e4ec6b1a58e50064e383efd1b7c8a800957d10e267faf2d04ac01bd2f3cb6f8d564a88480a1cdd54b79e005b65cff3cffb7ef8e9b0c920901939ada89088901c321d79eccb1741c17ee3478e90264f609689bd199eb4f0db071d857552e3c75019371d8848069bf9009c07c18af427114d546c9ade40f81d21b52cf1733382bfdea045a972fc4aff3a475f4dc1aa78a16173c8616be1a5f4f606f4d380f8c4cd62a8d1cfc6bc9de6476a1c711d62a045a6e5702bb7185bb22009302604a295cb91a16d63e698909d61470930de1ce2b00fa7d6a3226e1b6e0a1c7a1f4d9dd9698602580d3a8204039af006624208d3cb6b91260b9b20d3d4bc0bc8568304bb92c4fc3877890b710642460ec9b13f0cffbcd96986065a28e0006157f21642420dafb23fc77eab0252658990810ee720632129049421b627805207ec606e0ac40227357ae822b9f1151342b192d4c229c9d1a9d50b77cd4f72f009e86bc2b78fad660f765390380a01dcb37fe06675d40512cfe09f09ae48d08e6ea74c051e1ab0b283bd2334080cdd2910f265c971eec1a12aeba00a92c708eb50290de29ed9c358261d7c49516835f42c0b5c3bccf18c8d927c2deb2e317460d7e0901d2e11eea7c97b7d7d752cf4923f8563826739b2200bf8258018d3f05447f243be5469dfa95636293704ce63345800cdc16ecbb84f1f846029894762e18118c8316dfb0ece0cf7f4ee773830071701fee3e87a4354a3d178ceffcad9e60f74fa9b8a414208e9e40d701be95b6f39998b7d70cc98d9af60c730908a75436a30071f6b487de438247f84cfc05e9140b7c99fc00287cd81decfa6036b8590548a02718fa4ec5626bb87e8e2d4b1f3a5f44f1d515873abf9f2be19c020460d9919edfdd5a6c2d90f612ff177b44faec30c1468097dd5afc7e7e5133f53bc59400218bc1ee28efc5961207dc0944fbc9c25770fd9621d82bd8eef6ceb72497e43463a6051860a51f87463c81509352b482853471f20e9eb90963dcec5362d83ee78b620710dee50974be26d866e30dbfb4051881ee435dfd9e40687f45a073bda778f46645f1f52c680f8fb731a9536cbddcbe7ccd2e709bfba08ddb7bc457622ada43757c51b45604cf47382ea3cfff000000ffff44f6a00900000006494441540300d1de27497a58e6f90000000049454e44ae426082', 1795991642695501);
INSERT INTO public.tenants VALUES
	('\x01a229719bed794498b0b24c3ca32ceb', '_system', 'Portico administration', 'active', 'http://localhost:8080/t/_system', '{"session.idle":43200,"session.absolute":604800,"token.access":600,"token.id":3600,"flow":1800,"keys.rotate":7776000,"refresh.idle":2592000,"refresh.absolute":15552000,"refresh.grace":0,"unverified_sign_in":"deny","silent_cookie":true,"languages":["en","de","fr","es","ja","ar"],"branding.dark_mode":"auto"}', '\x01a0c80dc2408da7d0c0a82377f88b72ad6cd9ed977079f6539a5144ad12e5785bb78c22aa31fbf9a1caea9c674406c81f29da65a805de850e7083053e37aa7f31fe46045ccc3f7bde592473028b4faf07939668378b2c8d41', 1, 1795991641069451, 1795991641069451, NULL),
	('\x01a229719cf87dafa719fea39d2ceb0a', 'default', 'Portico', 'active', 'http://localhost:8080/t/default', '{"session.idle":43200,"session.absolute":604800,"token.access":600,"token.id":3600,"flow":1800,"keys.rotate":7776000,"refresh.idle":2592000,"refresh.absolute":15552000,"refresh.grace":0,"unverified_sign_in":"deny","silent_cookie":true,"languages":["en","de","fr","es","ja","ar"],"branding.dark_mode":"auto"}', '\x01a0c80dc2408da7d00468aa92c9338c8f01eefa399a148a832afade35364956cfcb2d1dd6d973b3a6a28b640ae3b3b2c27ca719b9785ce17e6584be5f887781d41727183b4a61dba415679d6b5d6c88253d7260c55d292be9', 1, 1795991641336567, 1795991641336567, NULL),
	('\x01a22971a1c97637bb10760f3eaf9821', 'acme', 'Acme Inc', 'active', 'http://localhost:8080/t/acme', '{"session.idle":43200,"session.absolute":604800,"token.access":7200,"token.id":3600,"flow":7200,"keys.rotate":7776000,"refresh.idle":2592000,"refresh.absolute":15552000,"refresh.grace":0,"unverified_sign_in":"deny","silent_cookie":true,"languages":["en","de","fr","es","ja","ar"],"branding.accent":"#e4572e","branding.ground":"#1b2a41","branding.logo":{"file":"logo.xbLkbEcmpcpdgS0szLCyog.png","width":48,"height":48},"branding.dark_mode":"auto","privacy_url":"https://acme.example.com/privacy"}', '\x01a0c80dc2408da7d0a10e0b6d31a568aec0f0fe4294737c25f9ca29aa5a248bd86ae9e2e2bd8a34810eb5617d7a66c2b5150f425bb6848e7aa12061e7f4d76d36b61635cd7d34eeac36629d495fb5fc8648bfea119585d668', 1, 1795991642569602, 1795991642695501, NULL),
	('\x01a22971b0957bbfa832fbf7bab74285', 'globex', 'Globex', 'suspended', 'http://localhost:8080/t/globex', '{"session.idle":43200,"session.absolute":604800,"token.access":600,"token.id":3600,"flow":1800,"keys.rotate":7776000,"refresh.idle":2592000,"refresh.absolute":15552000,"refresh.grace":0,"unverified_sign_in":"deny","silent_cookie":true,"languages":["en","de","fr","es","ja","ar"],"branding.dark_mode":"auto"}', '\x01a0c80dc2408da7d02d18c8667ea15c9c5d4b013b540faccf79f68e10c8662ed9d6a56b0f2ea13f7f1a56a2bfe07dc077acd5c06ad8746121e5968059bd4977c5c05f3dfe1779516d974b298ca61f021f626bf08d5a98c072', 2, 1795991646357108, 1795991646995995, NULL);
INSERT INTO public.throttle_counters VALUES
	('\x01a22971a1c97637bb10760f3eaf9821', '\xfa29e6720fe4ae5d0ecba68e6dc42bee3649b0da1678d44201631ccf326c2d8a', 1, 1795991644917034, 0, 1796078044917034),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x6c165e65c53c49c54fb83ca12f442b8b2bafa3b7096822a58ddebe087c52db1a', 1, 1795991644402438, 0, 1796078044402438),
	('\x01a22971a1c97637bb10760f3eaf9821', '\x14692ae842f61a35394359e12eba595e3bb6e1cc17d34c46a1241fbef63e96c1', 1, 1795991644402438, 0, 1795995244402438),
	('\x01a22971a1c97637bb10760f3eaf9821', '\xe0e3af2ced0962eafe04b7aeed8d3b2691590491b64d9316baa9cb1ca86ca81c', 0, 1795991644978085, 0, 1796078044978085);
INSERT INTO public.used_assertions VALUES
	('\x01a22971a1c97637bb10760f3eaf9821', '\x3b7c6cea0afea67e275f706fcc2e71a035da4a0c17321157c459a5674b90fc34', 1795991945000000);
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

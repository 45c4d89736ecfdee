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
    terms_accepted_at bigint,
    attributes text DEFAULT '{}'::text NOT NULL,
    deletion_due_at bigint
);
CREATE TABLE public.address_changes (
    tenant_id bytea NOT NULL,
    id bytea NOT NULL,
    account_id bytea NOT NULL,
    former text NOT NULL,
    token_hash bytea NOT NULL,
    created_at bigint NOT NULL,
    expires_at bigint NOT NULL
);
CREATE TABLE public.attribute_definitions (
    tenant_id bytea NOT NULL,
    name text NOT NULL,
    document text NOT NULL,
    created_at bigint NOT NULL
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
    mac bytea NOT NULL,
    erased_mac bytea
);
CREATE TABLE public.audit_heads (
    tenant_id bytea NOT NULL,
    seq bigint NOT NULL,
    event_id bytea NOT NULL,
    chain bytea NOT NULL,
    mac bytea NOT NULL,
    sealed_at bigint NOT NULL,
    erased_to bytea
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
CREATE TABLE public.invitations (
    tenant_id bytea NOT NULL,
    id bytea NOT NULL,
    address text,
    canonical text,
    name text,
    locale text,
    token_hash bytea NOT NULL,
    tenant_epoch bigint NOT NULL,
    account_id bytea,
    created_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    consumed_at bigint
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
    consumed_at bigint,
    attributes text DEFAULT '{}'::text NOT NULL,
    purpose text DEFAULT 'verify'::text NOT NULL,
    user_name text
);
INSERT INTO public.__diesel_schema_migrations VALUES
	('20261122000001', '2026-11-30 16:34:04.422328'),
	('20261122000002', '2026-11-30 16:34:04.471921'),
	('20261122000003', '2026-11-30 16:34:04.477334'),
	('20261122000004', '2026-11-30 16:34:04.485716'),
	('20261122000005', '2026-11-30 16:34:04.501215'),
	('20261122000006', '2026-11-30 16:34:04.513487'),
	('20261122000007', '2026-11-30 16:34:04.521394'),
	('20261122000008', '2026-11-30 16:34:04.529316'),
	('20261122000009', '2026-11-30 16:34:04.532821'),
	('20261122000010', '2026-11-30 16:34:04.534244'),
	('20261122000011', '2026-11-30 16:34:04.534584'),
	('20261122000012', '2026-11-30 16:34:04.541287'),
	('20261122000013', '2026-11-30 16:34:04.545107'),
	('20261129000014', '2026-11-30 16:34:04.545451'),
	('20261129000015', '2026-11-30 16:34:04.557817'),
	('20261129000016', '2026-11-30 16:34:04.561096'),
	('20261129000017', '2026-11-30 16:34:04.562248'),
	('20261129000020', '2026-11-30 16:34:04.562532'),
	('20261129000021', '2026-11-30 16:34:04.564981'),
	('20261130000022', '2026-11-30 16:34:04.565901'),
	('20261130000026', '2026-11-30 16:34:04.573324'),
	('20261130000027', '2026-11-30 16:34:04.57624'),
	('20261130000028', '2026-11-30 16:34:04.583292'),
	('20261130000031', '2026-11-30 16:34:04.58973'),
	('20261130000034', '2026-11-30 16:34:04.592402'),
	('20261130000041', '2026-11-30 16:34:04.593953'),
	('20261130000042', '2026-11-30 16:34:04.594293'),
	('20261130000043', '2026-11-30 16:34:04.596391'),
	('20261130000044', '2026-11-30 16:34:04.59767'),
	('20261130000048', '2026-11-30 16:34:04.598212'),
	('20261130000049', '2026-11-30 16:34:04.599581'),
	('20261130000051', '2026-11-30 16:34:04.600132'),
	('20261130000052', '2026-11-30 16:34:04.600412'),
	('20261130000053', '2026-11-30 16:34:04.602385'),
	('20261130000054', '2026-11-30 16:34:04.604139'),
	('20261130000055', '2026-11-30 16:34:04.604884');
INSERT INTO public.account_emails VALUES
	('\x01a22d4e70157e49b685a4659552a003', '\x01a22d4e7289717cb3b3dd8fdaf1536e', '\x01a22d4e72897cc3bb19730764c31f73', 'root@example.com', 'root@example.com', 1796056445577036, true, 1796056445577036),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x01a22d4e78d47078b51d14ca75bd789d', '\x01a22d4e78d47a1d975daa47100ab357', 'ada@example.com', 'ada@example.com', 1796056447188945, true, 1796056447188945),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x01a22d4e7a75792cb279491485d424a9', '\x01a22d4e7a75793ca510a1c348421aee', 'bob@example.com', 'bob@example.com', 1796056447605609, true, 1796056447605609),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x01a22d4e7b897d40921fc71970c6f4c3', '\x01a22d4e7b89788182d52eac01b0ad37', 'eve@example.com', 'eve@example.com', 1796056447881853, true, 1796056447881853),
	('\x01a22d4e840b7ee29c1be16fe7e23e5c', '\x01a22d4e8499736aae3116752e0b6350', '\x01a22d4e849972319f1949056328f6e4', 'ada@example.com', 'ada@example.com', 1796056450201469, true, 1796056450201469),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e9290790398e3e6ab1f7c77f3', '\x01a22d4e8f487e1ba6ca8e17ca5f7812', 'ada@initech.example', 'ada@initech.example', 1796056453776703, true, 1796056453776703),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e93ad76fdbf404bc0b588ca9e', '\x01a22d4e8f487e1ba6ca8e17ca5f7812', 'ada@work.example', 'ada@work.example', 1796056454061644, false, 1796056454061644),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e949a7e109e1e595a2e6dfa47', '\x01a22d4e8f487e1ba6ca8e17ca5f7812', 'ada@home.example', 'ada@home.example', NULL, false, 1796056454298427),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e959673688c436c6c2242a5e2', '\x01a22d4e9596771f8e7a27006b4281b4', 'frank@initech.example', 'frank@initech.example', 1796056454550398, true, 1796056454550398),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e97de7e5d96f01d91ffeb5359', '\x01a22d4e97de74be85aec1e4209c9652', 'leo@initech.example', 'leo@initech.example', 1796056455134445, true, 1796056455134445),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e98d173409399d99cddc5799f', '\x01a22d4e98d17c4abdc91b9f6deeb5ab', 'hugo@initech.example', 'hugo@initech.example', NULL, true, 1796056455377060),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e99957791adcc385df2162310', '\x01a22d4e9995740391d6aace550679e3', 'irene@initech.example', 'irene@initech.example', NULL, true, 1796056455573093),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e9ae97e8a83742aea116ea5f3', '\x01a22d4e9ae9753eaa033cfe81163b0e', 'gina@initech.example', 'gina@initech.example', 1796056455913129, true, 1796056455913129),
	('\x01a22d4ea06f736fb685183d13da34b9', '\x01a22d4ea18c772da6b15728d830a56b', '\x01a22d4ea18c7415bb6c8a1f860cd3cc', 'ada@hooli.example', 'ada@hooli.example', 1796056457612967, true, 1796056457612967),
	('\x01a22d4ea06f736fb685183d13da34b9', '\x01a22d4ea23d7f599df7645f266e7d71', '\x01a22d4ea23d7419b19f5b613b66e370', 'hugo@hooli.example', 'hugo@hooli.example', NULL, true, 1796056457789960);
INSERT INTO public.account_identifiers VALUES
	('\x01a22d4e70157e49b685a4659552a003', '\xd3dd23846ccd1e7aed92a8453c4d6c0573e602fca49fd7a3df5d6e048d4dfa6e', '\x01a22d4e72897cc3bb19730764c31f73', 1796056445577036),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x748b64a05a9e14e94b3f75006b357814a6d2464fc27bf17501a205de4492c584', '\x01a22d4e78d47a1d975daa47100ab357', 1796056447188945),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\xd82247a5539d18cbb667a0c36de0a0e5fd80c9b810c350ce61f54e75cd0d697f', '\x01a22d4e7a75793ca510a1c348421aee', 1796056447605609),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x7e7b7700e7fd4c241b2520c4c601d0b69469ca25b2ed20e86cea14bb33077110', '\x01a22d4e7b89788182d52eac01b0ad37', 1796056447881853),
	('\x01a22d4e840b7ee29c1be16fe7e23e5c', '\x748b64a05a9e14e94b3f75006b357814a6d2464fc27bf17501a205de4492c584', '\x01a22d4e849972319f1949056328f6e4', 1796056450201469),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\xd3a305b5ed91642fa581464402f5ebb0402e8675f3a92693e47b7ed8de5b54ce', '\x01a22d4e8f487e1ba6ca8e17ca5f7812', 1796056452936965),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x9531ad038fbbf1bfff15df05f4374808617574433c35baaac1d6c3791e9f0782', '\x01a22d4e8f487e1ba6ca8e17ca5f7812', 1796056452936965),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\xc5074ae6967e65c8125e7c36da62bf756142027275833182c5ea49732282eb96', '\x01a22d4e8f487e1ba6ca8e17ca5f7812', 1796056453606242),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x0ce3f2ec5a24c60b19e1896f3bc166aca47a33db92e5fa9a1c4c7045f3311ae6', '\x01a22d4e8f487e1ba6ca8e17ca5f7812', 1796056453776703),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x811afd3b5bd68dd90d44a75e34d0e719c392698ad8412b549e14d5b4eb7ca4f7', '\x01a22d4e8f487e1ba6ca8e17ca5f7812', 1796056454061644),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x83424244e21a77763b0910fc240effe7b0b400f61e8b63172ba7aa524cd78208', '\x01a22d4e8f487e1ba6ca8e17ca5f7812', 1796056454298427),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x53d9768967ce77f3cd0d876b0f7a7277bd792d84e2d859c308f8863cfec18e65', '\x01a22d4e9596771f8e7a27006b4281b4', 1796056454550398),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\xee3d1deefba9fb9ae476204b7d6095fbc214e5c8f03af240d46e1796120d4c59', '\x01a22d4e97de74be85aec1e4209c9652', 1796056455134445),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x80d15e3b6fee5895e0026898a290a4e2b38aa30e40c6a28a1624f89f3a6bd30d', '\x01a22d4e98d17c4abdc91b9f6deeb5ab', 1796056455377060),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x79f005e2b26f9c2abc7b095b4ba38e80ac80c542a696d3ff6435389cd551ca36', '\x01a22d4e9995740391d6aace550679e3', 1796056455573093),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x0921863dfe81784ba32794d8cbb646d5c3691c5cef5f06428a50eb1012d2ebbc', '\x01a22d4e9ae9753eaa033cfe81163b0e', 1796056455913129),
	('\x01a22d4ea06f736fb685183d13da34b9', '\xb49548defb2dba5aa61d625682b35ff0fca0f57b9abc6a1048d40bb4f026410b', '\x01a22d4ea18c7415bb6c8a1f860cd3cc', 1796056457612967),
	('\x01a22d4ea06f736fb685183d13da34b9', '\xd05772a1c73682fc4e294f850b99eb3cd9b2ad06f75b96b8ce0dfb76f10f6b82', '\x01a22d4ea23d7419b19f5b613b66e370', 1796056457789960);
INSERT INTO public.account_roles VALUES
	('\x01a22d4e70157e49b685a4659552a003', '\x01a22d4e72897cc3bb19730764c31f73', 'administrator', 1796056445577036);
INSERT INTO public.accounts VALUES
	('\x01a22d4e70157e49b685a4659552a003', '\x01a22d4e72897cc3bb19730764c31f73', 'bW8muags5cITwS1R_0c1Ig', 'active', '{}', 1, 1796056445577036, 1796056445577036, NULL, NULL, NULL, NULL, NULL, '{}', NULL),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e9596771f8e7a27006b4281b4', 'CMJ9KkaUbK6qhfOdfKQFqg', 'active', '{}', 2, 1796056454550398, 1796056454550398, NULL, 1796056454921917, NULL, '2026-11', 1796056454921917, '{}', 1797266054944283),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e97de74be85aec1e4209c9652', 'oh_DcmAEnW34OklS3ox8lQ', 'active', '{}', 1, 1796056455134445, 1796056455134445, NULL, NULL, NULL, NULL, NULL, '{}', NULL),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e98d17c4abdc91b9f6deeb5ab', 'NWV6XpgdCWNqVOASeY5Rhw', 'active', '{"name":"Hugo","locale":"en"}', 1, 1796056455377060, 1796056455377060, NULL, NULL, 1796056455377060, '2026-11', 1796056455377060, '{"shirt_size":"L"}', NULL),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x01a22d4e7b89788182d52eac01b0ad37', 'zgqjlvogEakT6lpvFkBcGQ', 'active', '{"name":"Eve"}', 1, 1796056447881853, 1796056447881853, NULL, NULL, NULL, NULL, NULL, '{}', NULL),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x01a22d4e78d47a1d975daa47100ab357', 'n_uQN8Kc4ge1ifxZA4mSYw', 'active', '{"name":"Ada Lovelace","given_name":"Ada","locale":"en-GB","address":{"country":"UK"}}', 1, 1796056447188945, 1796056447469026, NULL, 1796056448582988, NULL, NULL, NULL, '{}', NULL),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x01a22d4e7a75793ca510a1c348421aee', '57RVEnMiWxbfawiZbmLX7A', 'locked', '{"name":"Bob"}', 2, 1796056447605609, 1796056449256940, NULL, 1796056449077056, NULL, NULL, NULL, '{}', NULL),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e9995740391d6aace550679e3', '73VXT4Lk2qWPhJpwE1WzUQ', 'active', '{"name":"Irene","locale":"en"}', 1, 1796056455573093, 1796056455573093, NULL, NULL, 1796056455573093, '2026-11', 1796056455573093, '{}', NULL),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e9ae9753eaa033cfe81163b0e', 'X11nBte3GVpd4xIoYFeDPw', 'active', '{"name":"Gina","locale":"en"}', 1, 1796056455913129, 1796056455913129, NULL, 1796056455913129, NULL, '2026-11', 1796056455913129, '{"shirt_size":"S"}', NULL),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x01a22d4e7c357eb8b561bff2da0255ca', 'FaUSuQsm8I8BN6n9gPbs8g', 'deleted', '{}', 2, 1796056448053734, 1796056449390360, 1796056449390360, NULL, NULL, NULL, NULL, '{}', NULL),
	('\x01a22d4e840b7ee29c1be16fe7e23e5c', '\x01a22d4e849972319f1949056328f6e4', '2uX0RMZjYURTmPFDyBLCzw', 'active', '{"name":"Ada of Globex"}', 1, 1796056450201469, 1796056450201469, NULL, NULL, NULL, NULL, NULL, '{}', NULL),
	('\x01a22d4ea06f736fb685183d13da34b9', '\x01a22d4ea18c7415bb6c8a1f860cd3cc', 'zbqq88SirD6T-xj8y5JiTg', 'active', '{"name":"Ada of Hooli"}', 1, 1796056457612967, 1796056457612967, NULL, 1796056457773474, NULL, NULL, NULL, '{}', NULL),
	('\x01a22d4ea06f736fb685183d13da34b9', '\x01a22d4ea23d7419b19f5b613b66e370', 'O67lgqO_KLSOes7563FwMg', 'active', '{"name":"Hugo of Hooli","locale":"en"}', 1, 1796056457789960, 1796056457789960, NULL, NULL, 1796056457789960, NULL, NULL, '{}', NULL),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e8f487e1ba6ca8e17ca5f7812', '93ehu0PBCmLanb9z1miYug', 'active', '{"name":"Ada Lovelace","preferred_username":"ada"}', 2, 1796056452936965, 1796056453606242, NULL, 1796056453560706, NULL, '2026-11', 1796056453560706, '{"department":"Research","shirt_size":"M","skills":["Rust","SQL"]}', NULL);
INSERT INTO public.address_changes VALUES
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e92907e3ea167bdd26ed7f842', '\x01a22d4e8f487e1ba6ca8e17ca5f7812', 'countess@initech.example', '\x98c2d46d464a05d7983f16c4f63810ef9f37e5c44aa31e040e692591c92fe0b4', 1796056453776703, 1796661253776703);
INSERT INTO public.attribute_definitions VALUES
	('\x01a22d4e89567ceb8ae67e3d150766ba', 'department', '{"type":"text","title":"Department","titles":{"de":"Abteilung"},"person":"read","scope":"employment","registration":"no"}', 1796056451803191),
	('\x01a22d4e89567ceb8ae67e3d150766ba', 'shirt_size', '{"type":"choice","choices":["S","M","L"],"title":"Shirt size","person":"write","registration":"optional"}', 1796056451974029),
	('\x01a22d4e89567ceb8ae67e3d150766ba', 'skills', '{"type":"list","title":"Skills","person":"write","registration":"no"}', 1796056452107155);
INSERT INTO public.audit_events VALUES
	('\x01a22d4e70157e49b685a4659552a003', '\x01a22d4e701575aa8a154aa0768be06a', 1796056444949243, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a22d4e701573ef84d331a8bbc57e8f', NULL, '{"kid":"UK5ZqEx0mXlX05iPfhHBC2NAUleNdR7S5l8M92ugURA","alg":"RS256"}', '\x6acf6423a431359d', '\xa0da28c0de068945d808f2c452ea38f1a0cf9fe41d0c8dc37b427d4817e5a638', NULL),
	('\x01a22d4e70157e49b685a4659552a003', '\x01a22d4e70157116b8819fdf14bd87bb', 1796056444949243, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a22d4e701570329cc3d6990a39c1a1', NULL, '{"kid":"WJdNV5Sg4iIJbrmHsN3hGKncY25GfaKxWJcJ6wamMsg","alg":"ES256"}', '\x6acf6423a431359d', '\x3e014e2283f0f371b1099bffbfdde8466e0bbd27e2e50fdbab3f202d2d13f484', NULL),
	('\x01a22d4e70157e49b685a4659552a003', '\x01a22d4e70157ac18da4bd015ace2384', 1796056444949243, 'tenant_created', 'operator', NULL, 'tenant', '\x01a22d4e70157e49b685a4659552a003', NULL, '{"slug":"_system"}', '\x6acf6423a431359d', '\x3fbe852a9ebd1304fb09c64356f9bff727afd6c43df135d2f980ba2cc932f225', NULL),
	('\x01a22d4e70ad747dae555aa7f415193c', '\x01a22d4e70ad775383a7e1c32b450544', 1796056445101363, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a22d4e70ad70d99151f525e95504d5', NULL, '{"kid":"Qk-xp3yW2HK44e3xI4QTLg8gy6RrpnuWEf1BFpeILbI","alg":"RS256"}', '\x6acf6423a431359d', '\x27bf08a6a7ba83c347320ae660e2df07923a046b97539cddc5f2347f83a1d146', NULL),
	('\x01a22d4e70ad747dae555aa7f415193c', '\x01a22d4e70ad75d9b085c60f15e65cbc', 1796056445101363, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a22d4e70ad705ea1314c7eb95e7cba', NULL, '{"kid":"SZLyGi298iE8KmpVaoOEKBFn6J4hh-JDFkFMv6os8_Q","alg":"ES256"}', '\x6acf6423a431359d', '\xd6e771239de76f1492d5f0c4d7cfd39029b3e1367f0202e9cc61a6fd7fb0f92e', NULL),
	('\x01a22d4e70157e49b685a4659552a003', '\x01a22d4e70ad7b4a959eae25c2328e9c', 1796056445101363, 'tenant_created', 'operator', NULL, 'tenant', '\x01a22d4e70ad747dae555aa7f415193c', NULL, '{"slug":"default"}', '\x6acf6423a431359d', '\x8a0b6e694129a3eda15eaa3b5f3cdb531188dc05f390a7b4df2526d1b913f9c7', NULL),
	('\x01a22d4e70157e49b685a4659552a003', '\x01a22d4e70c77961a0747cc9a135c3de', 1796056445127010, 'setup_link_made', 'system', NULL, 'account', NULL, NULL, '{}', '\x6acf6423a431359d', '\xd923eb6355ed31adb6dc5d097bd98604b2564b844e85cf5f108e850bdd8e0d18', NULL),
	('\x01a22d4e70157e49b685a4659552a003', '\x01a22d4e72897fb2b8dc4bc66563c0cf', 1796056445577036, 'account_created', 'account', '\x01a22d4e72897cc3bb19730764c31f73', 'account', '\x01a22d4e72897cc3bb19730764c31f73', '127.0.0.1', '{"browser":"Firefox/Linux"}', '\x6acf6423a431359d', '\x073d63e6e48888004148ef5f5af832a59fea2b763e7831e7fe1fe5bb15c9d649', NULL),
	('\x01a22d4e70157e49b685a4659552a003', '\x01a22d4e72897923949dda443454a870', 1796056445577036, 'role_given', 'account', '\x01a22d4e72897cc3bb19730764c31f73', 'account', '\x01a22d4e72897cc3bb19730764c31f73', '127.0.0.1', '{"role":"administrator","browser":"Firefox/Linux"}', '\x6acf6423a431359d', '\x26a793b16996ec38fb0f04fbc5ceec5422a1d701b62d83422be4eb38797fb081', NULL),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x01a22d4e766e783d9a6bac4b83c441c7', 1796056446574215, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a22d4e766e71d6a3a9a4679ae2680b', NULL, '{"kid":"cWTccx1C9uQ8YNE0iNWMgZRZ04UGoMLAKPDLynJNBug","alg":"RS256"}', '\x6acf6423a431359d', '\xb46f56e0af4f95cf61066719d7de55d3448962bd1726c8a48c1f9225d940c2a3', NULL),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x01a22d4e766e7aab9ab7ff1ad4afd027', 1796056446574215, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a22d4e766e70b19dcd2c0b65834c82', NULL, '{"kid":"J3qVNPN5baYwAUOJEciY5L2tV4uoRmg46fgUL64p9Zk","alg":"ES256"}', '\x6acf6423a431359d', '\x3965435ce76ad9dedb5afa912c131be5cbf2663e76264203c4874095e9d169c4', NULL),
	('\x01a22d4e70157e49b685a4659552a003', '\x01a22d4e766e7e37892cc2ee21f955bf', 1796056446574215, 'tenant_created', 'operator', NULL, 'tenant', '\x01a22d4e766e73e3ba067a0d4788805e', NULL, '{"slug":"acme"}', '\x6acf6423a431359d', '\xb898408a6eabf9e8dba0fd91170a5ea14be1ad33fe28f6c343319bc0fa83456b', NULL),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x01a22d4e773a7d22bb96ff376fd6cf0e', 1796056446778867, 'tenant_changed', 'operator', NULL, 'tenant', '\x01a22d4e766e73e3ba067a0d4788805e', NULL, '{"settings":["token.access","flow","branding.accent","branding.ground","privacy_url","branding.logo"]}', '\x6acf6423a431359d', '\xb76fc79ce4dfa6bf56b43bc56d64bbde55de682fec25efd9652aacc95f809332', NULL),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x01a22d4e7810749595ccd00aa8a97c6d', 1796056446992994, 'resource_server_created', 'operator', NULL, 'resource_server', '\x01a22d4e78107e6d93f27bedc839eee8', NULL, '{"identifier":"https://api.example.com"}', '\x6acf6423a431359d', '\x4690c2cd1f410ce7d36de8d643017dfbd3d7f25855c6f1de1433639994c5d4c9', NULL),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x01a22d4e78d472148ea285f9805de772', 1796056447188945, 'account_created', 'operator', NULL, 'account', '\x01a22d4e78d47a1d975daa47100ab357', NULL, '{}', '\x6acf6423a431359d', '\xcafcb593afbe5ca527f10f0af63b8d7479772795a2ff10c6a91b4028b97f7b67', NULL),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x01a22d4e79ed7f6da11fb53ae8332f26', 1796056447469026, 'account_changed', 'operator', NULL, 'account', '\x01a22d4e78d47a1d975daa47100ab357', NULL, '{"claims":["given_name","locale","address.country"]}', '\x6acf6423a431359d', '\x7bb92c58e20230cf6b8d39a3b2912981fb60650ef1b3b9c2852c6f22bf868195', NULL),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x01a22d4e7a7572b7876f3a1a2cf11339', 1796056447605609, 'account_created', 'operator', NULL, 'account', '\x01a22d4e7a75793ca510a1c348421aee', NULL, '{}', '\x6acf6423a431359d', '\x367152306075f2748c597eae805a6a93652d41d6d9bc46ae6ceaea99a611b828', NULL),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x01a22d4e7b897581aa83a1a826cc2417', 1796056447881853, 'account_created', 'operator', NULL, 'account', '\x01a22d4e7b89788182d52eac01b0ad37', NULL, '{}', '\x6acf6423a431359d', '\xa27168daeb4b717a8a9da09e30df2385ae3a2dddb677e7cd5e106ae7587259af', NULL),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x01a22d4e7b897bcabd7a997c29a43cf5', 1796056447881853, 'setup_link_made', 'operator', NULL, 'account', '\x01a22d4e7b89788182d52eac01b0ad37', NULL, '{}', '\x6acf6423a431359d', '\x9a021fb9b55a0c849b86e42df242c387a968922580dca179f5bcbad6bda9ae20', NULL),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x01a22d4e7c357a0fb9781be76a3708db', 1796056448053734, 'account_created', 'operator', NULL, 'account', '\x01a22d4e7c357eb8b561bff2da0255ca', NULL, '{}', '\x6acf6423a431359d', '\x88c75a4dcf0bce11a71e847abdb828d0065779da52ce1020a02d632acf15ab05', NULL),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x01a22d4e7ce577d8ab0ce6ac033c78c3', 1796056448229768, 'client_created', 'operator', NULL, 'client', '\x01a22d4e7ce570edb6194d5f9c66492f', NULL, '{"client_id":"oKy-AfzRp62TSKA0fh1UKQ"}', '\x6acf6423a431359d', '\xfe5485a342e334362718b84d241c7e32570c0e1a10a974fe6fb989f353574f9e', NULL),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x01a22d4e7d267ad4846b4e20514a5163', 1796056448294022, 'client_created', 'operator', NULL, 'client', '\x01a22d4e7d267a9791f2bc66f6c4cfee', NULL, '{"client_id":"ZbmJSXLFzfUDKCggORZMOw"}', '\x6acf6423a431359d', '\x7dd5003c8e9577be907a3c12b4b3d8170049ed87212374b35bc009da7cfec42c', NULL),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x01a22d4e7d6376c496427e0f17d2d197', 1796056448355861, 'client_created', 'operator', NULL, 'client', '\x01a22d4e7d63733c996828e855707706', NULL, '{"client_id":"18AN6WOAlgvU06rkN3bb7A"}', '\x6acf6423a431359d', '\x345bc62db60a94c0bfabe2a2a9b37ed8e54a09f128dc80b9e6f92f26349da5f0', NULL),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x01a22d4e7da778deba65914cf6c74045', 1796056448423950, 'client_created', 'operator', NULL, 'client', '\x01a22d4e7da7773ca1a42e1a2d18d957', NULL, '{"client_id":"xuucL-7HuWOKZXckdUV5RA"}', '\x6acf6423a431359d', '\x1dba7c9159c6a0a92759fe591917a3437a89f20e7249e97ddfc88ad36c62d672', NULL),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x01a22d4e7dea7da6924dabdfbe7661b2', 1796056448490894, 'client_created', 'operator', NULL, 'client', '\x01a22d4e7dea762bb36737ad22931a95', NULL, '{"client_id":"E5mzSG35HqCfwFH9szOCPw"}', '\x6acf6423a431359d', '\x5f19b4f7b2a7aa1666ea2b72a0dc8bb6dedf0070e70a6f741c4dbe79a7cff47f', NULL),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x01a22d4e7e4676b6b0542f55b56db73f', 1796056448582988, 'signed_in', 'account', '\x01a22d4e78d47a1d975daa47100ab357', 'account', '\x01a22d4e78d47a1d975daa47100ab357', '127.0.0.1', '{"session":"01a22d4e-7e46-776b-94d6-c31ab1fa8b28","methods":["pwd"],"browser":"Firefox/Linux"}', '\x6acf6423a431359d', '\x868341488f0dce8b164f4ed92d4e833f47ff6f1e04b6ae59e984d8df69d6e358', NULL),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x01a22d4e7e66704a922f6b7eab1bc83a', 1796056448614106, 'consent_given', 'account', '\x01a22d4e78d47a1d975daa47100ab357', 'account', '\x01a22d4e78d47a1d975daa47100ab357', '127.0.0.1', '{"client_id":"oKy-AfzRp62TSKA0fh1UKQ","items":["email","offline_access","openid","profile","01a22d4e-7810-7e6d-93f2-7bedc839eee8"],"browser":"Firefox/Linux"}', '\x6acf6423a431359d', '\x4ee5afd86cf34e1b3c89140edb21a71a8ecb632de57691cd05e52daec40a3924', NULL),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x01a22d4e7e7473c4bb788a5b236953f2', 1796056448628260, 'authorization_code_redeemed', 'client', '\x01a22d4e7ce570edb6194d5f9c66492f', 'account', '\x01a22d4e78d47a1d975daa47100ab357', '127.0.0.1', '{"client_id":"oKy-AfzRp62TSKA0fh1UKQ","grant":"01a22d4e-7e66-7b73-94fe-822a574b14cf"}', '\x6acf6423a431359d', '\x098b36bf4ccbf205a8dc731029e9b31a0be4d3fe1010f563be4c0ad0be729815', NULL),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x01a22d4e7e937e37931705eb033d2c9d', 1796056448659677, 'authorization_code_redeemed', 'client', '\x01a22d4e7ce570edb6194d5f9c66492f', 'account', '\x01a22d4e78d47a1d975daa47100ab357', '127.0.0.1', '{"client_id":"oKy-AfzRp62TSKA0fh1UKQ","grant":"01a22d4e-7e83-7bee-97c5-883978c37b22"}', '\x6acf6423a431359d', '\xa849920a0637c47f488b68255866c2e6eceba0331b009e04e6f8fccca3d0e60d', NULL),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x01a22d4e7eb375c28bdded4754c65fe7', 1796056448691844, 'authorization_code_redeemed', 'client', '\x01a22d4e7ce570edb6194d5f9c66492f', 'account', '\x01a22d4e78d47a1d975daa47100ab357', '127.0.0.1', '{"client_id":"oKy-AfzRp62TSKA0fh1UKQ","grant":"01a22d4e-7eab-7389-8581-8c3b2a16722d"}', '\x6acf6423a431359d', '\x6f0b69ae9144cf55f0376a849adc65edc3ed15a0c7d057c9d7c4eabcfefeca72', NULL),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x01a22d4e7ebf7a0da5d991a0b59f8c03', 1796056448703400, 'grant_revoked', 'client', '\x01a22d4e7ce570edb6194d5f9c66492f', 'account', '\x01a22d4e78d47a1d975daa47100ab357', '127.0.0.1', '{"client_id":"oKy-AfzRp62TSKA0fh1UKQ","grant":"01a22d4e-7eab-7389-8581-8c3b2a16722d"}', '\x6acf6423a431359d', '\x00b39612fd16a5c81c2deaaf29dcddc7b6cfb924d79d341ba2f8479cb79eecc9', NULL),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x01a22d4e7ed07d6daa95d8d4b22c1381', 1796056448720363, 'authorization_code_redeemed', 'client', '\x01a22d4e7d267a9791f2bc66f6c4cfee', 'account', '\x01a22d4e78d47a1d975daa47100ab357', '127.0.0.1', '{"client_id":"ZbmJSXLFzfUDKCggORZMOw","grant":"01a22d4e-7ec8-7b0e-aecd-9237f11f9088"}', '\x6acf6423a431359d', '\x7cd27abfd1d89c7f0920d1909bcc07e0659494c214694b912bf67a9983e4e001', NULL),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x01a22d4e7ee972b299bd06f4a6209dc4', 1796056448745935, 'authorization_code_redeemed', 'client', '\x01a22d4e7d267a9791f2bc66f6c4cfee', 'account', '\x01a22d4e78d47a1d975daa47100ab357', '127.0.0.1', '{"client_id":"ZbmJSXLFzfUDKCggORZMOw","grant":"01a22d4e-7ee4-7558-923e-7dae83fd037a"}', '\x6acf6423a431359d', '\x738c2abb9eae0539f9c213466d20fb884d677063850ec172c7d9e3d8e66843bc', NULL),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x01a22d4e7ef37f4aa44c7c507211e2d2', 1796056448755271, 'access_token_revoked', 'client', '\x01a22d4e7d267a9791f2bc66f6c4cfee', 'client', '\x01a22d4e7d267a9791f2bc66f6c4cfee', '127.0.0.1', '{"client_id":"ZbmJSXLFzfUDKCggORZMOw","jti":"AaItTn7kdViSPn2ug_0DegGiLU5-6X_YkDIiiD9sYak"}', '\x6acf6423a431359d', '\xbcc2d203f9ad3265c0c4ecafc374990369a209fd10b08ede72778eb7ab3ec9ab', NULL),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x01a22d4e7f3b7738863e0b3bd241da8d', 1796056448827097, 'signed_in', 'account', '\x01a22d4e78d47a1d975daa47100ab357', 'account', '\x01a22d4e78d47a1d975daa47100ab357', '127.0.0.1', '{"session":"01a22d4e-7f3b-7d1d-82ad-667d37c9979d","methods":["pwd"],"browser":"Firefox/Linux"}', '\x6acf6423a431359d', '\xc677772977c2a49a5c2c18a1511fb4a711c2f26a9a34b5bb3f61f814c5cb9249', NULL),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x01a22d4e7f6b7d8ea275eb9bd2a55cb7', 1796056448875404, 'authorization_code_redeemed', 'client', '\x01a22d4e7d267a9791f2bc66f6c4cfee', 'account', '\x01a22d4e78d47a1d975daa47100ab357', '127.0.0.1', '{"client_id":"ZbmJSXLFzfUDKCggORZMOw","grant":"01a22d4e-7f49-7a86-9964-7761ae2a93bb"}', '\x6acf6423a431359d', '\xb6cf8b209cdbc19cc481ea3dd6625bb2fad24013fb5fc65e9333acce9b348ab6', NULL),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x01a22d4e7f9a7af58ba65e191c42d06c', 1796056448922499, 'signed_out', 'account', '\x01a22d4e78d47a1d975daa47100ab357', 'account', '\x01a22d4e78d47a1d975daa47100ab357', '127.0.0.1', '{"session":"01a22d4e-7f3b-7d1d-82ad-667d37c9979d","browser":"Firefox/Linux"}', '\x6acf6423a431359d', '\x94b7f2d45bb34909e847e4dfb3aa8e4b7d98ab69a5ab5f59289c126f0c024126', NULL),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x01a22d4e7fe17448a3a50a3c651b363f', 1796056448993173, 'sign_in_failed', 'anonymous', NULL, 'account', '\x01a22d4e78d47a1d975daa47100ab357', '127.0.0.1', '{"reason":"wrong_password","browser":"Firefox/Linux"}', '\x6acf6423a431359d', '\x4da36040f824cef9542e51d1004d88e036738f8aed1f369df2faea7d784b1978', NULL),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x01a22d4e803577b79c4de688e18d9600', 1796056449077056, 'signed_in', 'account', '\x01a22d4e7a75793ca510a1c348421aee', 'account', '\x01a22d4e7a75793ca510a1c348421aee', '127.0.0.1', '{"session":"01a22d4e-8035-79cc-973c-88218e95c61f","methods":["pwd"],"browser":"Firefox/Linux"}', '\x6acf6423a431359d', '\xd5eed523a51f78b8b3fd20628d952bc731cec372faa127f662fc6285e1424fcf', NULL),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x01a22d4e8053706ba215b0b55311669d', 1796056449107168, 'authorization_code_redeemed', 'client', '\x01a22d4e7d267a9791f2bc66f6c4cfee', 'account', '\x01a22d4e7a75793ca510a1c348421aee', '127.0.0.1', '{"client_id":"ZbmJSXLFzfUDKCggORZMOw","grant":"01a22d4e-8040-73c8-9517-7505e34b69dc"}', '\x6acf6423a431359d', '\xd1e1a192591a6a358b5e608c2a3010b076dd3752cfdd1b5a353646647c4f61f8', NULL),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x01a22d4e80e87993af0f570727b71807', 1796056449256940, 'account_locked', 'operator', NULL, 'account', '\x01a22d4e7a75793ca510a1c348421aee', NULL, '{}', '\x6acf6423a431359d', '\x7752ca20641aaf668c7ac41812837837fa2af1455a18c1b466f9251201103753', NULL),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x01a22d4e816e7180bcb9aa3f5b3e9910', 1796056449390360, 'account_deleted', 'operator', NULL, 'account', '\x01a22d4e7c357eb8b561bff2da0255ca', NULL, '{}', '\x6acf6423a431359d', '\x2721f17e61666553aaf359342a30a9b731157e3b243f9289485eedc1f746f8ed', NULL),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x01a22d4e81bd7740885cae43c28fbf80', 1796056449469810, 'access_token_revoked', 'client', '\x01a22d4e7d63733c996828e855707706', 'client', '\x01a22d4e7d63733c996828e855707706', '127.0.0.1', '{"client_id":"18AN6WOAlgvU06rkN3bb7A","jti":"AAAAAAAAAAEBoi1OgbZ0jqfOS7fP0VJZ"}', '\x6acf6423a431359d', '\x61c4d0c928ae2c78cc763cb1f90bb14c79da71cbb618e280e7860dce55b9739c', NULL),
	('\x01a22d4e840b7ee29c1be16fe7e23e5c', '\x01a22d4e840b75a0b9ffc78e4db30bf6', 1796056450059249, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a22d4e840b748abf3300ef91a62526', NULL, '{"kid":"F9m0g4pDvp2Y4yOHVvjQN6gmoC9GezxVOL5GLfcW_RU","alg":"RS256"}', '\x6acf6423a431359d', '\xea3210786ac98be102eca50d718cfce65d4e63cbfeae9dac100e7c6db34a9fb8', NULL),
	('\x01a22d4e840b7ee29c1be16fe7e23e5c', '\x01a22d4e840b772babe8d70114436e36', 1796056450059249, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a22d4e840b776486ab4a5885a49d6a', NULL, '{"kid":"yBoSlP5DpdYwePGYYgFm5CKkd_1JcytOZVbn5LBdoiE","alg":"ES256"}', '\x6acf6423a431359d', '\xd75792b15f4b40fe8618ed5a40b7b65bc40162e793ceb10cc0773e8d864cff05', NULL),
	('\x01a22d4e70157e49b685a4659552a003', '\x01a22d4e840b7452923570228480f808', 1796056450059249, 'tenant_created', 'operator', NULL, 'tenant', '\x01a22d4e840b7ee29c1be16fe7e23e5c', NULL, '{"slug":"globex"}', '\x6acf6423a431359d', '\x9570ffbbbdd980f0a3ba6bdc80af446bc469ca7bb1678c81e5553ad7cd666858', NULL),
	('\x01a22d4e840b7ee29c1be16fe7e23e5c', '\x01a22d4e8499726ab4ffb4d0dbf8aade', 1796056450201469, 'account_created', 'operator', NULL, 'account', '\x01a22d4e849972319f1949056328f6e4', NULL, '{}', '\x6acf6423a431359d', '\x3b60aafaf8271aa0fbbbcfbd0b4fbfd234d84b06d19cbe16b1cf6a62e8d3fb95', NULL),
	('\x01a22d4e840b7ee29c1be16fe7e23e5c', '\x01a22d4e85f47b9284f37cc4ba9bc384', 1796056450548911, 'client_created', 'operator', NULL, 'client', '\x01a22d4e85f47a9dbd3e31ea6ccca299', NULL, '{"client_id":"GXqk72kqpvL2nY0MdP0BVA"}', '\x6acf6423a431359d', '\x5cd576f1979e66aa7e7d72586d9b031dd6c0b5a32a75832c73d328d6a828213f', NULL),
	('\x01a22d4e840b7ee29c1be16fe7e23e5c', '\x01a22d4e868e76cab0a7b9af058fa84a', 1796056450702240, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a22d4e868e7b4a95ecd601ce8def6e', NULL, '{"kid":"Boxebu-HnnDXlzqVCJX9hm9b-frntyWlSWg5qo_uHMI","alg":"ES256"}', '\x6acf6423a431359d', '\x63d101830445421af3542ed1b0b9a2d5be4cd10edc0378b656813e3fc6d163b2', NULL),
	('\x01a22d4e70157e49b685a4659552a003', '\x01a22d4e87327b1ea816dbff97f7b24f', 1796056450866503, 'tenant_suspended', 'operator', NULL, 'tenant', '\x01a22d4e840b7ee29c1be16fe7e23e5c', NULL, '{"slug":"globex"}', '\x6acf6423a431359d', '\x499fbdd21a5cec623dc3422d5e1041f3383aedb9829753e6b2238ebf035976fa', NULL),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e89567c7da0ba628b08512e70', 1796056451414465, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a22d4e89567136935f89e514a08c3e', NULL, '{"kid":"TaOB7HK_VKtsbfzIem_AkKenZf_hxtWAr9rPMmRQ69E","alg":"RS256"}', '\x6acf6423a431359d', '\x02f473c792f03b6f61adfb48dda3a2c6e8faa973e33ddfc4f9feab1a0eadb29d', NULL),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e89567312b7419a16cbe95556', 1796056451414465, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a22d4e8956780a880bc5e7920d57c3', NULL, '{"kid":"PcdGQ95ILlacJ8gTRbb26SLb5HRXyvHEh_pghf_ws48","alg":"ES256"}', '\x6acf6423a431359d', '\x462ac72366a15fd2152b90470e1a2c9adf1088290c3b59172e1b7553a09cdc51', NULL),
	('\x01a22d4e70157e49b685a4659552a003', '\x01a22d4e895672529e5f427a0980b187', 1796056451414465, 'tenant_created', 'operator', NULL, 'tenant', '\x01a22d4e89567ceb8ae67e3d150766ba', NULL, '{"slug":"initech"}', '\x6acf6423a431359d', '\x3b8fff69af8032bd54e2cb195d870ca74277dc3fc1ab529f8cb9d474975bb40f', NULL),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e8a2f7d5f8a0464831852a8af', 1796056451631803, 'tenant_changed', 'operator', NULL, 'tenant', '\x01a22d4e89567ceb8ae67e3d150766ba', NULL, '{"settings":["registration","sign_in.identifiers","password.history","terms_url","terms_version","token.access","flow"]}', '\x6acf6423a431359d', '\xde2398f3cc89f3d04e0ecf20cd39bb746d6eca1f60bab8d38372fae3764b7e12', NULL),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e8adb7815bd2799e442e9d474', 1796056451803191, 'attribute_added', 'operator', NULL, 'tenant', '\x01a22d4e89567ceb8ae67e3d150766ba', NULL, '{"name":"department"}', '\x6acf6423a431359d', '\xa51f056481f17ccca792eeaf2ca361189763248b871fe63a58e3b948632a44e8', NULL),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e8b867411a3d484578ebb483d', 1796056451974029, 'attribute_added', 'operator', NULL, 'tenant', '\x01a22d4e89567ceb8ae67e3d150766ba', NULL, '{"name":"shirt_size"}', '\x6acf6423a431359d', '\x67d4d08876c5a9c72dc85df2fae05942f2d733e2f758cbce16d828eee47e5d64', NULL),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e8c0b768b94067e1126ff9cb2', 1796056452107155, 'attribute_added', 'operator', NULL, 'tenant', '\x01a22d4e89567ceb8ae67e3d150766ba', NULL, '{"name":"skills"}', '\x6acf6423a431359d', '\x81fa307906fcee41089bb7fb41e8618d3830999ae5572bc8c0b9c8c07465bb0d', NULL),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e8c977ef69a382599afbf6591', 1796056452247345, 'mail_domain_added', 'operator', NULL, 'tenant', '\x01a22d4e89567ceb8ae67e3d150766ba', NULL, '{"domain":"initech.example"}', '\x6acf6423a431359d', '\xbe4748a8d81b3eb876f831101a9c0bc386f712e35e757556d4c1c49b47831f36', NULL),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e8d467c3d85147966dbf74b32', 1796056452422827, 'mail_domain_added', 'operator', NULL, 'tenant', '\x01a22d4e89567ceb8ae67e3d150766ba', NULL, '{"domain":"intertrode.example"}', '\x6acf6423a431359d', '\x26baef58f8b61fe0972b098ac8e8d1d141ca87e16b0cd927c24a8bd36f4bd3fd', NULL),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e8dd277b59049884193ff3992', 1796056452562828, 'mail_domain_verified', 'operator', NULL, 'tenant', '\x01a22d4e89567ceb8ae67e3d150766ba', NULL, '{"domain":"initech.example"}', '\x6acf6423a431359d', '\x6646b7fdb35d198cfc187cbf5acb18aa49d4f298e2958c06c6ac9e9d7f15fffe', NULL),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e8e8679fd8f8758b1bb3a6b91', 1796056452742509, 'client_created', 'operator', NULL, 'client', '\x01a22d4e8e86741282ad541ec3bd5032', NULL, '{"client_id":"I8x7kyx0drh4E9g3Oi9FxA"}', '\x6acf6423a431359d', '\x88466bc022fa00b97ca51b72a8486a7e51004ce44f69bd26c4159ae01b14200a', NULL),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e8f487eb5966657e9d9c6e6f5', 1796056452936965, 'account_created', 'operator', NULL, 'account', '\x01a22d4e8f487e1ba6ca8e17ca5f7812', NULL, '{}', '\x6acf6423a431359d', '\x6e9d1b54eaac2a6a4651454956807e9490d6345f2417fc7082893768f5befc6e', NULL),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e907e7e13bbd6af9c4f83bc2c', 1796056453246299, 'password_set', 'operator', NULL, 'account', '\x01a22d4e8f487e1ba6ca8e17ca5f7812', NULL, '{}', '\x6acf6423a431359d', '\xc671caffd80a6ed7886e2c8774ea079ec61d7f75cdebd1620b1ead1cef9d510e', NULL),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e91217e89bf95b31d168241af', 1796056453409116, 'account_changed', 'operator', NULL, 'account', '\x01a22d4e8f487e1ba6ca8e17ca5f7812', NULL, '{"claims":["department","skills"]}', '\x6acf6423a431359d', '\xd3b7b75f620b65a1cd3ec511460b9ac888f76216d13b838c3931ad5bd8e2761f', NULL),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e91b87a8687c8a2ff34c3e4e7', 1796056453560706, 'terms_accepted', 'account', '\x01a22d4e8f487e1ba6ca8e17ca5f7812', 'account', '\x01a22d4e8f487e1ba6ca8e17ca5f7812', '127.0.0.1', '{"version":"2026-11","browser":"Firefox/Linux"}', '\x6acf6423a431359d', '\x15043796bddeb1e06cd2a7af7ea0637a9c62db117aefe8b53ea964fa2b17de26', NULL),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e91b87a6381f7d1e66fbf92a9', 1796056453560706, 'signed_in', 'account', '\x01a22d4e8f487e1ba6ca8e17ca5f7812', 'account', '\x01a22d4e8f487e1ba6ca8e17ca5f7812', '127.0.0.1', '{"session":"01a22d4e-91b8-73bb-a44d-0bace0cd2a2c","methods":["pwd"],"browser":"Firefox/Linux"}', '\x6acf6423a431359d', '\x68e52f8bfedbfdf9ede7511ceb688ea28673325533bdbde4a156b4a9ab5e4ed3', NULL),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e91e67e509c2246cf9213e3ca', 1796056453606242, 'account_changed', 'account', '\x01a22d4e8f487e1ba6ca8e17ca5f7812', 'account', '\x01a22d4e8f487e1ba6ca8e17ca5f7812', '127.0.0.1', '{"claims":["shirt_size","preferred_username"],"browser":"Firefox/Linux"}', '\x6acf6423a431359d', '\x3932c68f19a46378041113bf22c8b6ef67877121f5088478c89a7314cec8452d', NULL),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e92907d88a0658cd6cae7cf06', 1796056453776703, 'address_added', 'account', '\x01a22d4e8f487e1ba6ca8e17ca5f7812', 'account', '\x01a22d4e8f487e1ba6ca8e17ca5f7812', '127.0.0.1', '{"browser":"Firefox/Linux"}', '\x6acf6423a431359d', '\xdc6b80648c5ba2d6db3b84739066de335a2973dedca4e19fa50bd9b299aa6537', NULL),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e92907bde9e375a5e9091d331', 1796056453776703, 'address_changed', 'account', '\x01a22d4e8f487e1ba6ca8e17ca5f7812', 'account', '\x01a22d4e8f487e1ba6ca8e17ca5f7812', '127.0.0.1', '{"browser":"Firefox/Linux"}', '\x6acf6423a431359d', '\x345ca2159f3d1e059113b12c8f8b681dd89ff8129b32dfb1047b37f7f532544c', NULL),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e92907079ba9f42f8aaf8f22f', 1796056453776703, 'address_removed', 'account', '\x01a22d4e8f487e1ba6ca8e17ca5f7812', 'account', '\x01a22d4e8f487e1ba6ca8e17ca5f7812', '127.0.0.1', '{"browser":"Firefox/Linux"}', '\x6acf6423a431359d', '\x1587d046c6fb9188b3bc0cf2089ec45b1c88d08b6a8b93c71012bea2b5cf1438', NULL),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e93ad706b877ee7f42accc2d6', 1796056454061644, 'address_added', 'account', '\x01a22d4e8f487e1ba6ca8e17ca5f7812', 'account', '\x01a22d4e8f487e1ba6ca8e17ca5f7812', '127.0.0.1', '{"browser":"Firefox/Linux"}', '\x6acf6423a431359d', '\x1287987bf2a3c9561aed8274db8210a526966c1a70ffa66b19fdd513055f1c3d', NULL),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e949a73b690330d7f5f878c12', 1796056454298427, 'address_added', 'operator', NULL, 'account', '\x01a22d4e8f487e1ba6ca8e17ca5f7812', NULL, '{}', '\x6acf6423a431359d', '\x9f5fb95e435fb53e0b7b9a08c57d87c5e73a175f09b19922022f52a8d2dfc1bc', NULL),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e94ef74349437dc70926c55e0', 1796056454383836, 'authorization_code_redeemed', 'client', '\x01a22d4e8e86741282ad541ec3bd5032', 'account', '\x01a22d4e8f487e1ba6ca8e17ca5f7812', '127.0.0.1', '{"client_id":"I8x7kyx0drh4E9g3Oi9FxA","grant":"01a22d4e-94cb-72b6-b5a7-77d0d82ab2bd"}', '\x6acf6423a431359d', '\xd8185bdc802f1cb301d1890dbf5e69d9a6e9c800693589800bb1ebfbc43a7eae', NULL),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e959677e0bf8834ef044ec3b7', 1796056454550398, 'account_created', 'operator', NULL, 'account', '\x01a22d4e9596771f8e7a27006b4281b4', NULL, '{}', '\x6acf6423a431359d', '\x9a87fe2705663f5259d63a64d4c2861d0b0cb1ab342e254b9da114efe2d8eeb8', NULL),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e97097dadb4b9d20ce9faf09b', 1796056454921917, 'terms_accepted', 'account', '\x01a22d4e9596771f8e7a27006b4281b4', 'account', '\x01a22d4e9596771f8e7a27006b4281b4', '127.0.0.1', '{"version":"2026-11","browser":"Firefox/Linux"}', '\x6acf6423a431359d', '\x1366a47fad46172ed9047006f11dd2ef40d9489056cd1aca4ef1c071fe1ec35a', NULL),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e97097c03ba9166bf8dfbca77', 1796056454921917, 'signed_in', 'account', '\x01a22d4e9596771f8e7a27006b4281b4', 'account', '\x01a22d4e9596771f8e7a27006b4281b4', '127.0.0.1', '{"session":"01a22d4e-9709-72ab-89b6-073215728dbf","methods":["pwd"],"browser":"Firefox/Linux"}', '\x6acf6423a431359d', '\x69f1bfc65264b0a226c3697463a4c25d6b076b6ebb6c218a7335dddded3222c5', NULL),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e97207ff7a81388e196592688', 1796056454944283, 'deletion_planned', 'account', '\x01a22d4e9596771f8e7a27006b4281b4', 'account', '\x01a22d4e9596771f8e7a27006b4281b4', '127.0.0.1', '{"browser":"Firefox/Linux"}', '\x6acf6423a431359d', '\x7b2b9e1916d043e47809ee2da3d3f173a258e17c35622e9285987d0daedba19f', NULL),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e97de7bd5a07045bfa2cf659a', 1796056455134445, 'account_created', 'operator', NULL, 'account', '\x01a22d4e97de74be85aec1e4209c9652', NULL, '{}', '\x6acf6423a431359d', '\x36d0208f4d7f6c912b98200cfed238ee463772d493f63fdb1516dd5ed35d3ca5', NULL),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e98d1796e92dd81e8b44ea8a1', 1796056455377060, 'account_created', 'anonymous', NULL, 'account', '\x01a22d4e98d17c4abdc91b9f6deeb5ab', '127.0.0.1', '{"browser":"Firefox/Linux"}', '\x6acf6423a431359d', '\xa84e2b0c59ddc069d6620d75c5c412db62b729effbf0e255d96b042ce2f6348f', NULL),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e999575308eecd79067dee3a7', 1796056455573093, 'account_created', 'anonymous', NULL, 'account', '\x01a22d4e9995740391d6aace550679e3', '127.0.0.1', '{"browser":"Firefox/Linux"}', '\x6acf6423a431359d', '\x691a94b30b0631dbc13338252345ef55b7eb31c3966549128c31aefabf8fa910', NULL),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e9a977891a2d893ad02e4bc05', 1796056455831184, 'invitation_made', 'operator', NULL, 'invitation', '\x01a22d4e9a977cf789dcea1ef84c8315', NULL, '{}', '\x6acf6423a431359d', '\xe02bd73b0e7dce683f1cc53d39ac8cb6c2ca40fe2da701652e00338777cf55b2', NULL),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e9ae977af815602c618a97999', 1796056455913129, 'account_created', 'account', '\x01a22d4e9ae9753eaa033cfe81163b0e', 'account', '\x01a22d4e9ae9753eaa033cfe81163b0e', '127.0.0.1', '{"browser":"Firefox/Linux"}', '\x6acf6423a431359d', '\xa59f0983577e5a84d15ff8fb6e646efca3f63b299bfee1558cf02017e5d743d8', NULL),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e9ae97e57a09075b8ba774675', 1796056455913129, 'invitation_accepted', 'account', '\x01a22d4e9ae9753eaa033cfe81163b0e', 'account', '\x01a22d4e9ae9753eaa033cfe81163b0e', '127.0.0.1', '{"invitation":"01a22d4e-9a97-7cf7-89dc-ea1ef84c8315","browser":"Firefox/Linux"}', '\x6acf6423a431359d', '\xe169dccfff1924ecc11ae8593e55de4e2f2d41a429043932b51f8d756f12b32d', NULL),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e9ae97cf59b3bc4ad0eee2b26', 1796056455913129, 'signed_in', 'account', '\x01a22d4e9ae9753eaa033cfe81163b0e', 'account', '\x01a22d4e9ae9753eaa033cfe81163b0e', '127.0.0.1', '{"session":"01a22d4e-9ae9-78e6-b695-bcf729238548","methods":["pwd"],"browser":"Firefox/Linux"}', '\x6acf6423a431359d', '\x24555b2058dd5daeb71f604a5f720ece1db38b1f3782187a8ab05fde87899db4', NULL),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e9b7a7155b5e5fb0e56e06b65', 1796056456058042, 'invitation_made', 'operator', NULL, 'invitation', '\x01a22d4e9b7a7b24a745acd5cd9960e3', NULL, '{}', '\x6acf6423a431359d', '\x0e5660301d6df3bf560dca37e4b0363a6dc94eb62802dadf55355244ecffaefd', NULL),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e9c0970e491c7ee90f9e5e2b4', 1796056456201841, 'invitation_made', 'operator', NULL, 'invitation', '\x01a22d4e9c097331acc2f789645146e1', NULL, '{}', '\x6acf6423a431359d', '\x4ac4f8198160560c30a75b0665f79e8d12857d57472b0764c25116ba25fd392f', NULL),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e9cc075beac0b938f44d4a4c5', 1796056456384930, 'invitation_withdrawn', 'operator', NULL, 'invitation', '\x01a22d4e9c097331acc2f789645146e1', NULL, '{}', '\x6acf6423a431359d', '\x2fb96ba296a189dbb25dbb2018d5812b21aad9e4ca23ab86dc7e68d01a428da1', NULL),
	('\x01a22d4ea06f736fb685183d13da34b9', '\x01a22d4ea06f7e69999c468bd1353992', 1796056457327948, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a22d4ea06f7e5a89fd041536f9a530', NULL, '{"kid":"M-bslvXwezzb4WYm8_rlXHBuArPot14Mtg3DlwYEUwA","alg":"RS256"}', '\x6acf6423a431359d', '\xb2f98d10d4800691f8d53957c87aa957c0ff740268f12dcd00a9208273d92b8d', NULL),
	('\x01a22d4ea06f736fb685183d13da34b9', '\x01a22d4ea06f7eb9ab63fec9fc9d6b16', 1796056457327948, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a22d4ea06f7814a350db22e9d6ddd4', NULL, '{"kid":"sRCgyUT7GpKeBCqZQZfI1-f8WFTyIcH5R3dwHVsJV3o","alg":"ES256"}', '\x6acf6423a431359d', '\x2894048360836a50b3dfdc84fb7fa8a9e4019defbd36a8fbccf10b63e480e775', NULL),
	('\x01a22d4e70157e49b685a4659552a003', '\x01a22d4ea06f797d94fb2679a24b0e29', 1796056457327948, 'tenant_created', 'operator', NULL, 'tenant', '\x01a22d4ea06f736fb685183d13da34b9', NULL, '{"slug":"hooli"}', '\x6acf6423a431359d', '\xcdf808c0e8dd06af3d2f9f3aa35ea9ca5e9050f1886520b11d2d7c115ac8f6fe', NULL),
	('\x01a22d4ea06f736fb685183d13da34b9', '\x01a22d4ea1037655b230b0827436118d', 1796056457475660, 'tenant_changed', 'operator', NULL, 'tenant', '\x01a22d4ea06f736fb685183d13da34b9', NULL, '{"settings":["registration","sign_in.methods","flow"]}', '\x6acf6423a431359d', '\x5e5c64f5fd6698b1d12b8326220295e5555eef72b26e1c9f2e4dbbea2c08585e', NULL),
	('\x01a22d4ea06f736fb685183d13da34b9', '\x01a22d4ea18c70bb991933f485f8daa0', 1796056457612967, 'account_created', 'operator', NULL, 'account', '\x01a22d4ea18c7415bb6c8a1f860cd3cc', NULL, '{}', '\x6acf6423a431359d', '\x58edd215b709b9ab2a7383b9dff2c442d9318b70a5477bc825faa1d48d5856f1', NULL),
	('\x01a22d4ea06f736fb685183d13da34b9', '\x01a22d4ea22d73b9a4cbb796f271c86c', 1796056457773474, 'signed_in', 'account', '\x01a22d4ea18c7415bb6c8a1f860cd3cc', 'account', '\x01a22d4ea18c7415bb6c8a1f860cd3cc', '127.0.0.1', '{"session":"01a22d4e-a22d-7b5c-952f-7de5f0c526d3","methods":["otp"],"browser":"Firefox/Linux"}', '\x6acf6423a431359d', '\x093f9bccf35055f641f3ef5796f38bd94ba141ec82f0f0ce01cb365ef87fac76', NULL),
	('\x01a22d4ea06f736fb685183d13da34b9', '\x01a22d4ea23d738387a3c5ef76db5373', 1796056457789960, 'account_created', 'anonymous', NULL, 'account', '\x01a22d4ea23d7419b19f5b613b66e370', '127.0.0.1', '{"browser":"Firefox/Linux"}', '\x6acf6423a431359d', '\x98ea78be8aafc7eb98bc83990695d76dc748a6ae8925482ea424fbce45b23a5e', NULL);
INSERT INTO public.audit_heads VALUES
	('\x01a22d4e70ad747dae555aa7f415193c', 2, '\x01a22d4e70ad775383a7e1c32b450544', '\x9877f984b396b0b3af94e1c4e80a2f2bee5baa8daefe83758c9bf8b859b8b233', '\x2a8bd059eb5bab557283a12da443c89f81fe99c852867183d0dc695ad426ddca', 1796056446148829, NULL),
	('\x01a22d4e766e73e3ba067a0d4788805e', 33, '\x01a22d4e81bd7740885cae43c28fbf80', '\xdaf98ed29eb9481ba7439ceebd6b9b70e86f335b41c7ace3d73e1add50c755e2', '\x52ccdadf9a0eb8a550283b80bd8c11df69308842e22bf019ae8f6aff7f53e111', 1796056450332164, NULL),
	('\x01a22d4e840b7ee29c1be16fe7e23e5c', 5, '\x01a22d4e868e76cab0a7b9af058fa84a', '\xeab0809c5a83e008d178fa86f40e7772d495c9ae957711c25c244b02c77c8051', '\xb4abdf91f4e273fdfebbc644a70563464702b7b6e6bd454b138485736fb824b6', 1796056451384014, NULL),
	('\x01a22d4e89567ceb8ae67e3d150766ba', 36, '\x01a22d4e9cc075beac0b938f44d4a4c5', '\x297f04c3911d614130933aaa46276767f4af60be243ba5c3cacf920fee6de271', '\xf9d899754970ee268ce39145d4af2aea5b3a25e3692e36ab50242bd4f7d9b3ba', 1796056456490266, NULL),
	('\x01a22d4e70157e49b685a4659552a003', 12, '\x01a22d4ea06f797d94fb2679a24b0e29', '\x7360f4cd2561a12264ff61de1e5b8ab7c72dea54bc647663e9f779f47df706fe', '\xbc46bcc547a4e0d8837f69fdb3d89daf5efa37d4b473cd4bb3e72ab43b511c8f', 1796056457494823, NULL),
	('\x01a22d4ea06f736fb685183d13da34b9', 6, '\x01a22d4ea23d738387a3c5ef76db5373', '\x5d9225d9a78a7d54f4fe147c6fba5eb7dde4a30a139bcc3512faa4bc95de58d0', '\x77f294c929d28ea69461ac28ccd5b5d25d3b157a459f5d51ca3e3508a8c8b3db', 1796056458508877, NULL);
INSERT INTO public.audit_seals VALUES
	('\x01a22d4e70157e49b685a4659552a003', 1, '\x01a22d4e70157116b8819fdf14bd87bb', NULL, '\x424db7862f8e75418591652c0068296df292a9dedef33a841cc3a29e3ffae6ea'),
	('\x01a22d4e70157e49b685a4659552a003', 2, '\x01a22d4e701575aa8a154aa0768be06a', '\x01a22d4e70157116b8819fdf14bd87bb', '\xa6eaff3560864852a46ae5958b728b849ed7d1673b376481be736f60188ded2f'),
	('\x01a22d4e70157e49b685a4659552a003', 3, '\x01a22d4e70157ac18da4bd015ace2384', '\x01a22d4e701575aa8a154aa0768be06a', '\xd2a4af8bdeebb063178a5e1f1985cf39f237f0aeb8984dbe728ad4808425883c'),
	('\x01a22d4e70157e49b685a4659552a003', 4, '\x01a22d4e70ad7b4a959eae25c2328e9c', '\x01a22d4e70157ac18da4bd015ace2384', '\xa45be1a8b62b370f7590a81a9691e53051331548c6597afa03580eea4741be52'),
	('\x01a22d4e70157e49b685a4659552a003', 5, '\x01a22d4e70c77961a0747cc9a135c3de', '\x01a22d4e70ad7b4a959eae25c2328e9c', '\x6220fa42946c023a0d013d32d3978c5c1e53a61741be7b7ddbf0a814c7a61982'),
	('\x01a22d4e70157e49b685a4659552a003', 6, '\x01a22d4e72897923949dda443454a870', '\x01a22d4e70c77961a0747cc9a135c3de', '\x583377a9da4c0c62fbff51d3eacde8d57ef341b2243553893ce8bb45ae4e5960'),
	('\x01a22d4e70157e49b685a4659552a003', 7, '\x01a22d4e72897fb2b8dc4bc66563c0cf', '\x01a22d4e72897923949dda443454a870', '\xa8c24c6c6c3f290f705c484afacc8d8b9b3b4442cc230ee798cdc3c2fa86f0e0'),
	('\x01a22d4e70ad747dae555aa7f415193c', 1, '\x01a22d4e70ad75d9b085c60f15e65cbc', NULL, '\x8924910662f74702c320b64157923d272a96f8fe69eed05369b2c05d1d058760'),
	('\x01a22d4e70ad747dae555aa7f415193c', 2, '\x01a22d4e70ad775383a7e1c32b450544', '\x01a22d4e70ad75d9b085c60f15e65cbc', '\x9877f984b396b0b3af94e1c4e80a2f2bee5baa8daefe83758c9bf8b859b8b233'),
	('\x01a22d4e70157e49b685a4659552a003', 8, '\x01a22d4e766e7e37892cc2ee21f955bf', '\x01a22d4e72897fb2b8dc4bc66563c0cf', '\x0ae83dd5e9671a804e35e64eede69f8b2b5940eb7a0a2a7437f36403e5013a82'),
	('\x01a22d4e766e73e3ba067a0d4788805e', 1, '\x01a22d4e766e783d9a6bac4b83c441c7', NULL, '\x9a0b1cdeaa25e876230c3d6f569c073f1a6d7e9a2dec50d179a7435dcdb3da48'),
	('\x01a22d4e766e73e3ba067a0d4788805e', 2, '\x01a22d4e766e7aab9ab7ff1ad4afd027', '\x01a22d4e766e783d9a6bac4b83c441c7', '\x363879835fef13aa0efc4bd4dc9047e0f72151e220995015381c38987ee03717'),
	('\x01a22d4e766e73e3ba067a0d4788805e', 3, '\x01a22d4e773a7d22bb96ff376fd6cf0e', '\x01a22d4e766e7aab9ab7ff1ad4afd027', '\x3aff444452383545d915eebfe2a3d4a747eb436e679e9b7d61d20f7ff13c061a'),
	('\x01a22d4e766e73e3ba067a0d4788805e', 4, '\x01a22d4e7810749595ccd00aa8a97c6d', '\x01a22d4e773a7d22bb96ff376fd6cf0e', '\x10968df344797d5657c4cc7368cada1d9f5c2844fffd10b77a5e9ce07646e3c1'),
	('\x01a22d4e766e73e3ba067a0d4788805e', 5, '\x01a22d4e78d472148ea285f9805de772', '\x01a22d4e7810749595ccd00aa8a97c6d', '\x1a5360142dc7b99939c512c8ab41745b48e6e0ce485a3942d6fcc4e07c43fe1e'),
	('\x01a22d4e766e73e3ba067a0d4788805e', 6, '\x01a22d4e79ed7f6da11fb53ae8332f26', '\x01a22d4e78d472148ea285f9805de772', '\xeed69ae5fe98a5c312c733006d95c78dc7e4348abb6c13fe910476f1449d7aef'),
	('\x01a22d4e766e73e3ba067a0d4788805e', 7, '\x01a22d4e7a7572b7876f3a1a2cf11339', '\x01a22d4e79ed7f6da11fb53ae8332f26', '\x7578b5c9fcc1f76617bf73dc4f4e584acfb5a14c290a79d013cee4ab51179709'),
	('\x01a22d4e766e73e3ba067a0d4788805e', 8, '\x01a22d4e7b897581aa83a1a826cc2417', '\x01a22d4e7a7572b7876f3a1a2cf11339', '\xfc40db89942b44a88fcdb63ec40d8414f19cc993d3a005b19743c1641f3fc2f4'),
	('\x01a22d4e766e73e3ba067a0d4788805e', 9, '\x01a22d4e7b897bcabd7a997c29a43cf5', '\x01a22d4e7b897581aa83a1a826cc2417', '\x4d082a972fa22d5d3b5fadf6b15726ffdd5c39d4064278dfa767107d5f1fced4'),
	('\x01a22d4e766e73e3ba067a0d4788805e', 10, '\x01a22d4e7c357a0fb9781be76a3708db', '\x01a22d4e7b897bcabd7a997c29a43cf5', '\xe9ecaa39513192bff47583a24793f54c2d74d583d11dcd8485293749698570b2'),
	('\x01a22d4e766e73e3ba067a0d4788805e', 11, '\x01a22d4e7ce577d8ab0ce6ac033c78c3', '\x01a22d4e7c357a0fb9781be76a3708db', '\x2aba3a7359658518d88be5d3b9173c8c2ba028dec8150aaa21658c376b52ffa3'),
	('\x01a22d4e766e73e3ba067a0d4788805e', 12, '\x01a22d4e7d267ad4846b4e20514a5163', '\x01a22d4e7ce577d8ab0ce6ac033c78c3', '\x02d47a7ac8b2fd08fe9fddc72b33b65b239cb9c403d8495afe039c9a2cdce59c'),
	('\x01a22d4e766e73e3ba067a0d4788805e', 13, '\x01a22d4e7d6376c496427e0f17d2d197', '\x01a22d4e7d267ad4846b4e20514a5163', '\xb590bc18d82e8915d28c9a143f123c2d2674583672048be6f898049b425d2a94'),
	('\x01a22d4e766e73e3ba067a0d4788805e', 14, '\x01a22d4e7da778deba65914cf6c74045', '\x01a22d4e7d6376c496427e0f17d2d197', '\x83772980f8d550f2764cea297b8f2d9a2905e8f161e03d7e660cfbab8805c14d'),
	('\x01a22d4e766e73e3ba067a0d4788805e', 15, '\x01a22d4e7dea7da6924dabdfbe7661b2', '\x01a22d4e7da778deba65914cf6c74045', '\x09609a7a493e19b1332e3f3a3ed045ce4b83e8ff34d32906e69b5c883d2035a2'),
	('\x01a22d4e766e73e3ba067a0d4788805e', 16, '\x01a22d4e7e4676b6b0542f55b56db73f', '\x01a22d4e7dea7da6924dabdfbe7661b2', '\x194a9267295257a025d4e3beacc299ab1a4f7039037fee613749d0ec634ac6bc'),
	('\x01a22d4e766e73e3ba067a0d4788805e', 17, '\x01a22d4e7e66704a922f6b7eab1bc83a', '\x01a22d4e7e4676b6b0542f55b56db73f', '\xbdce26931d9315ddde8f47e1fc47f563de447e65f8337c32ae5ac35743472069'),
	('\x01a22d4e766e73e3ba067a0d4788805e', 18, '\x01a22d4e7e7473c4bb788a5b236953f2', '\x01a22d4e7e66704a922f6b7eab1bc83a', '\x6d5bbff75934c0bb61103d3a23ea7c5c404c969604cb044bfca35f7a7dcaa5f3'),
	('\x01a22d4e766e73e3ba067a0d4788805e', 19, '\x01a22d4e7e937e37931705eb033d2c9d', '\x01a22d4e7e7473c4bb788a5b236953f2', '\xe430dcf49095768f321d718fcb330e3141bd93afc5ec08b8cb0617b9afb2c632'),
	('\x01a22d4e766e73e3ba067a0d4788805e', 20, '\x01a22d4e7eb375c28bdded4754c65fe7', '\x01a22d4e7e937e37931705eb033d2c9d', '\x1dcacde47ac3a9d5fe525b2c35a793e093ae2335670a66b1b8fa36bd7eb4553f'),
	('\x01a22d4e766e73e3ba067a0d4788805e', 21, '\x01a22d4e7ebf7a0da5d991a0b59f8c03', '\x01a22d4e7eb375c28bdded4754c65fe7', '\xeb99531daf14bad0dc7b9a418c33c1a451b07d97655b36f3fce7bc2b1908e014'),
	('\x01a22d4e766e73e3ba067a0d4788805e', 22, '\x01a22d4e7ed07d6daa95d8d4b22c1381', '\x01a22d4e7ebf7a0da5d991a0b59f8c03', '\x86b278a9bd031c5e7b9aeee78a08545b1faa3b987b0633583ce22bb975d862b3'),
	('\x01a22d4e766e73e3ba067a0d4788805e', 23, '\x01a22d4e7ee972b299bd06f4a6209dc4', '\x01a22d4e7ed07d6daa95d8d4b22c1381', '\xc005d893f3091875334467b3e38f16ad2bfa8b5462bd119c5912a40c0453e5df'),
	('\x01a22d4e766e73e3ba067a0d4788805e', 24, '\x01a22d4e7ef37f4aa44c7c507211e2d2', '\x01a22d4e7ee972b299bd06f4a6209dc4', '\x5af5968ce4b3cb8988b39e85e2d6b8d93d1e45946d6a15e34d302319bb11fd30'),
	('\x01a22d4e766e73e3ba067a0d4788805e', 25, '\x01a22d4e7f3b7738863e0b3bd241da8d', '\x01a22d4e7ef37f4aa44c7c507211e2d2', '\x61030e36de85a3615e968a0a665053ae1b4ae8df240e8c0a365901604b17daa1'),
	('\x01a22d4e766e73e3ba067a0d4788805e', 26, '\x01a22d4e7f6b7d8ea275eb9bd2a55cb7', '\x01a22d4e7f3b7738863e0b3bd241da8d', '\xb96b8beaffcabfc0d6d684df20a584b52ba3268c5ba19af0dcfd93da7b84aee7'),
	('\x01a22d4e766e73e3ba067a0d4788805e', 27, '\x01a22d4e7f9a7af58ba65e191c42d06c', '\x01a22d4e7f6b7d8ea275eb9bd2a55cb7', '\x3f1bbd130aa19c2eec9f90804abd72deda4a7046140b65e07af6195d34cadcbb'),
	('\x01a22d4e766e73e3ba067a0d4788805e', 28, '\x01a22d4e7fe17448a3a50a3c651b363f', '\x01a22d4e7f9a7af58ba65e191c42d06c', '\xd0ad11d7d90ce8f65767e41cc1509af98382fbe70ee96f3fc2705d857c7693a7'),
	('\x01a22d4e766e73e3ba067a0d4788805e', 29, '\x01a22d4e803577b79c4de688e18d9600', '\x01a22d4e7fe17448a3a50a3c651b363f', '\x70c3c15d094c75c622a1f84cae9fc2e49dfdd0e709ded707c9cb4dfc11ccfcfd'),
	('\x01a22d4e766e73e3ba067a0d4788805e', 30, '\x01a22d4e8053706ba215b0b55311669d', '\x01a22d4e803577b79c4de688e18d9600', '\xb6df44b366f93c9fdc48653a6c0b7dbd52a990eeb8122c3f3b2f8691974854b4'),
	('\x01a22d4e766e73e3ba067a0d4788805e', 31, '\x01a22d4e80e87993af0f570727b71807', '\x01a22d4e8053706ba215b0b55311669d', '\xc9c01cb679dd4107e22b56a62eaaa35f70d064396e781c6a497c5ac87355ed37'),
	('\x01a22d4e70157e49b685a4659552a003', 9, '\x01a22d4e840b7452923570228480f808', '\x01a22d4e766e7e37892cc2ee21f955bf', '\x4586ff345d9c59c72f52970affbcc7e094a18b560ca362181d9796d0871a4d0b'),
	('\x01a22d4e766e73e3ba067a0d4788805e', 32, '\x01a22d4e816e7180bcb9aa3f5b3e9910', '\x01a22d4e80e87993af0f570727b71807', '\xbdb2cd980a38e3ab9480022e338495b61c9ad6cffc406e838e161cb538e2b770'),
	('\x01a22d4e766e73e3ba067a0d4788805e', 33, '\x01a22d4e81bd7740885cae43c28fbf80', '\x01a22d4e816e7180bcb9aa3f5b3e9910', '\xdaf98ed29eb9481ba7439ceebd6b9b70e86f335b41c7ace3d73e1add50c755e2'),
	('\x01a22d4e840b7ee29c1be16fe7e23e5c', 1, '\x01a22d4e840b75a0b9ffc78e4db30bf6', NULL, '\xfce187065203b4184c989dbaeb4837273558cba3d15da17045b251629fa262b4'),
	('\x01a22d4e840b7ee29c1be16fe7e23e5c', 2, '\x01a22d4e840b772babe8d70114436e36', '\x01a22d4e840b75a0b9ffc78e4db30bf6', '\xda83116b9c6a03281fc43735307e96c75f48b993259064c017991a0b4fc55e78'),
	('\x01a22d4e840b7ee29c1be16fe7e23e5c', 3, '\x01a22d4e8499726ab4ffb4d0dbf8aade', '\x01a22d4e840b772babe8d70114436e36', '\x9a85b6f138e165a259aad67d49f2aec8e6c0d4c9aade128cbe6d3496c99c4509'),
	('\x01a22d4e70157e49b685a4659552a003', 10, '\x01a22d4e87327b1ea816dbff97f7b24f', '\x01a22d4e840b7452923570228480f808', '\xa44e8aa63d7e3412a21e89b44592ce04aaea11932ddffbf31179e41785068573'),
	('\x01a22d4e840b7ee29c1be16fe7e23e5c', 4, '\x01a22d4e85f47b9284f37cc4ba9bc384', '\x01a22d4e8499726ab4ffb4d0dbf8aade', '\x6887416e358773a47b319fccbdded675dd69606adc2aac74d111d0a42850c365'),
	('\x01a22d4e840b7ee29c1be16fe7e23e5c', 5, '\x01a22d4e868e76cab0a7b9af058fa84a', '\x01a22d4e85f47b9284f37cc4ba9bc384', '\xeab0809c5a83e008d178fa86f40e7772d495c9ae957711c25c244b02c77c8051'),
	('\x01a22d4e70157e49b685a4659552a003', 11, '\x01a22d4e895672529e5f427a0980b187', '\x01a22d4e87327b1ea816dbff97f7b24f', '\x6b682ef6c8e22c63252be7cd6de55967c12ed304a2eb04a38d321d673e265050'),
	('\x01a22d4e89567ceb8ae67e3d150766ba', 1, '\x01a22d4e89567312b7419a16cbe95556', NULL, '\x36ca5f63ff28f5a6a3cf893aa03ff894c2322591400e22a3827520cbb36f166c'),
	('\x01a22d4e89567ceb8ae67e3d150766ba', 2, '\x01a22d4e89567c7da0ba628b08512e70', '\x01a22d4e89567312b7419a16cbe95556', '\xbfb5c185fff98d877e7372d03ba65ddc128f1cc5d780c66232acaaedcce01b8f'),
	('\x01a22d4e89567ceb8ae67e3d150766ba', 3, '\x01a22d4e8a2f7d5f8a0464831852a8af', '\x01a22d4e89567c7da0ba628b08512e70', '\xe8d6c7a54aa2a183326ad6996925588fb6fb1a6f261794f07646736af18c1ee1'),
	('\x01a22d4e89567ceb8ae67e3d150766ba', 4, '\x01a22d4e8adb7815bd2799e442e9d474', '\x01a22d4e8a2f7d5f8a0464831852a8af', '\x79ac89e25683afcccba96df148c8a68913619034660d01f6c6cb15b17a93c747'),
	('\x01a22d4e89567ceb8ae67e3d150766ba', 5, '\x01a22d4e8b867411a3d484578ebb483d', '\x01a22d4e8adb7815bd2799e442e9d474', '\xf1172a6d8b0a14305f95af8dd23f30e85f8659fa632f9bed569e7f77b7e4e7ff'),
	('\x01a22d4e89567ceb8ae67e3d150766ba', 6, '\x01a22d4e8c0b768b94067e1126ff9cb2', '\x01a22d4e8b867411a3d484578ebb483d', '\xdbbcfc97bf6b0a50c3cd57e76739e9846b775ae42054d985b3957e36c3e2024a'),
	('\x01a22d4e89567ceb8ae67e3d150766ba', 7, '\x01a22d4e8c977ef69a382599afbf6591', '\x01a22d4e8c0b768b94067e1126ff9cb2', '\x764c7f177b9d8febf14ab1e420e3de2394d9bd2bf455d60569611289027049dc'),
	('\x01a22d4e89567ceb8ae67e3d150766ba', 8, '\x01a22d4e8d467c3d85147966dbf74b32', '\x01a22d4e8c977ef69a382599afbf6591', '\x08e83520a949988dd39d50e102763b1609185e3d77a95bf50adde83b1755e8b6'),
	('\x01a22d4e89567ceb8ae67e3d150766ba', 9, '\x01a22d4e8dd277b59049884193ff3992', '\x01a22d4e8d467c3d85147966dbf74b32', '\x009313749ec9307ce486a04aec6008139891ab990daf15f990c1b32110322792'),
	('\x01a22d4e89567ceb8ae67e3d150766ba', 10, '\x01a22d4e8e8679fd8f8758b1bb3a6b91', '\x01a22d4e8dd277b59049884193ff3992', '\x2e15817251c9974fd0b7cef973c68ba6a50b95cb73334dee1799e18e21fefae3'),
	('\x01a22d4e89567ceb8ae67e3d150766ba', 11, '\x01a22d4e8f487eb5966657e9d9c6e6f5', '\x01a22d4e8e8679fd8f8758b1bb3a6b91', '\xabc1646b33104ba3a0d77896aede924e0bb88df44e40cbc5b8987f9ca444eccd'),
	('\x01a22d4e89567ceb8ae67e3d150766ba', 12, '\x01a22d4e907e7e13bbd6af9c4f83bc2c', '\x01a22d4e8f487eb5966657e9d9c6e6f5', '\xc68ebfeec7109792fa510bc3f3a0275b08e3941132d853e4fa96aa423db94670'),
	('\x01a22d4e89567ceb8ae67e3d150766ba', 13, '\x01a22d4e91217e89bf95b31d168241af', '\x01a22d4e907e7e13bbd6af9c4f83bc2c', '\x2254bf77da91d377c052d37eab5e6170c12c05e3a1b0a55d1be5eb8ed42a7018'),
	('\x01a22d4e89567ceb8ae67e3d150766ba', 14, '\x01a22d4e91b87a6381f7d1e66fbf92a9', '\x01a22d4e91217e89bf95b31d168241af', '\xdf52caace9dc39c97ba42b924144c0c17f96d4c33fde06d44799dcec7e7bffed'),
	('\x01a22d4e89567ceb8ae67e3d150766ba', 15, '\x01a22d4e91b87a8687c8a2ff34c3e4e7', '\x01a22d4e91b87a6381f7d1e66fbf92a9', '\xb67c59f51344f2800d91840ff55b9b6f61031a72382fc5be4ed78855ada3590c'),
	('\x01a22d4e89567ceb8ae67e3d150766ba', 16, '\x01a22d4e91e67e509c2246cf9213e3ca', '\x01a22d4e91b87a8687c8a2ff34c3e4e7', '\x7d8ff29650c97b07410060f76474279c0d6a77fae46f7731d581e3e82ac134b6'),
	('\x01a22d4e89567ceb8ae67e3d150766ba', 17, '\x01a22d4e92907079ba9f42f8aaf8f22f', '\x01a22d4e91e67e509c2246cf9213e3ca', '\x5e075c5079d0af4c97b5afb1ea37daf495c0461d7ce066783de49d70aa22b3cc'),
	('\x01a22d4e89567ceb8ae67e3d150766ba', 18, '\x01a22d4e92907bde9e375a5e9091d331', '\x01a22d4e92907079ba9f42f8aaf8f22f', '\x3d075c65aa8137b8d8eb320e4df0985abbac37712c95d1435a03fcf39aaefe6c'),
	('\x01a22d4e89567ceb8ae67e3d150766ba', 19, '\x01a22d4e92907d88a0658cd6cae7cf06', '\x01a22d4e92907bde9e375a5e9091d331', '\x5a442892681f5cfd964fb6756eb90560c4f14d154ed72f876a21ee3881bfa943'),
	('\x01a22d4e89567ceb8ae67e3d150766ba', 20, '\x01a22d4e93ad706b877ee7f42accc2d6', '\x01a22d4e92907d88a0658cd6cae7cf06', '\x472cbb75b52f6c2e2cc00e217a547cd7fd5e131170bf63809d41013da52ccd21'),
	('\x01a22d4e89567ceb8ae67e3d150766ba', 21, '\x01a22d4e949a73b690330d7f5f878c12', '\x01a22d4e93ad706b877ee7f42accc2d6', '\x1028c7741a0efe64f4037be640a016580aa3eef3d2c0f21314706080f98f8c06'),
	('\x01a22d4e89567ceb8ae67e3d150766ba', 22, '\x01a22d4e94ef74349437dc70926c55e0', '\x01a22d4e949a73b690330d7f5f878c12', '\xc5f03318bbb51b7c432a4eccaaf528f72f0317fb560c51aa4257b25018f0ff1e'),
	('\x01a22d4e89567ceb8ae67e3d150766ba', 23, '\x01a22d4e959677e0bf8834ef044ec3b7', '\x01a22d4e94ef74349437dc70926c55e0', '\x84868952e164988a14e27fab37e18eebee290d42517e8d879eb591ccf467b86d'),
	('\x01a22d4e89567ceb8ae67e3d150766ba', 24, '\x01a22d4e97097c03ba9166bf8dfbca77', '\x01a22d4e959677e0bf8834ef044ec3b7', '\x4a667d08774301626af328296dbbcf10407d24940bf98b492bf708d4d0059e7a'),
	('\x01a22d4e89567ceb8ae67e3d150766ba', 25, '\x01a22d4e97097dadb4b9d20ce9faf09b', '\x01a22d4e97097c03ba9166bf8dfbca77', '\xb6ea7b0e9e5c5d9663e3960c4efc827222a0cfb3d41c95a0edab66c2df6e574b'),
	('\x01a22d4e89567ceb8ae67e3d150766ba', 26, '\x01a22d4e97207ff7a81388e196592688', '\x01a22d4e97097dadb4b9d20ce9faf09b', '\x4d34d9503936a119219e085cdcebbdd734147340e2d2d17a59c7329806794ab3'),
	('\x01a22d4e89567ceb8ae67e3d150766ba', 27, '\x01a22d4e97de7bd5a07045bfa2cf659a', '\x01a22d4e97207ff7a81388e196592688', '\x4147c1985e5b2d6ed54cef6f7bd504324c2678bfedce9ea5c20bf37a51a5e6e0'),
	('\x01a22d4e89567ceb8ae67e3d150766ba', 28, '\x01a22d4e98d1796e92dd81e8b44ea8a1', '\x01a22d4e97de7bd5a07045bfa2cf659a', '\x99d6305f7ea5fada9a69bd810ff1f5073bd7fb0e6b59ecde26e6d02cc0261400'),
	('\x01a22d4e89567ceb8ae67e3d150766ba', 29, '\x01a22d4e999575308eecd79067dee3a7', '\x01a22d4e98d1796e92dd81e8b44ea8a1', '\x3d3c5be6d14b768ca3c9a4d70bc7260ad01d0f04c24e34f5be7ba9ac51ca8a2b'),
	('\x01a22d4e89567ceb8ae67e3d150766ba', 30, '\x01a22d4e9a977891a2d893ad02e4bc05', '\x01a22d4e999575308eecd79067dee3a7', '\xc4d1b8710ce3948a30369d45cd24480ee43d92043521abe87f227ecd45950a72'),
	('\x01a22d4e89567ceb8ae67e3d150766ba', 31, '\x01a22d4e9ae977af815602c618a97999', '\x01a22d4e9a977891a2d893ad02e4bc05', '\xb372a5418ff2aff95518fc4be124e7bbe341692be5edc5fd6dc7bd9e5f1ff1d7'),
	('\x01a22d4e89567ceb8ae67e3d150766ba', 32, '\x01a22d4e9ae97cf59b3bc4ad0eee2b26', '\x01a22d4e9ae977af815602c618a97999', '\xd594367162b0131bde78680ef83c78dbf2d522022f0539a51bd036af92354308'),
	('\x01a22d4e89567ceb8ae67e3d150766ba', 33, '\x01a22d4e9ae97e57a09075b8ba774675', '\x01a22d4e9ae97cf59b3bc4ad0eee2b26', '\x45e4f7c7dcfb549fbb3d3825a7607a0c6fc4fbfb276dfe4fb8b963837b91796b'),
	('\x01a22d4e89567ceb8ae67e3d150766ba', 34, '\x01a22d4e9b7a7155b5e5fb0e56e06b65', '\x01a22d4e9ae97e57a09075b8ba774675', '\xc11d1c8243b309306ee80bbfd3246a32a3380345e77c427401a41fcd819f1932'),
	('\x01a22d4e89567ceb8ae67e3d150766ba', 35, '\x01a22d4e9c0970e491c7ee90f9e5e2b4', '\x01a22d4e9b7a7155b5e5fb0e56e06b65', '\x98cb0c3b4b3df8b1ed679bd01b11d0d81ab1e928597b2124819d34d4d0997771'),
	('\x01a22d4e89567ceb8ae67e3d150766ba', 36, '\x01a22d4e9cc075beac0b938f44d4a4c5', '\x01a22d4e9c0970e491c7ee90f9e5e2b4', '\x297f04c3911d614130933aaa46276767f4af60be243ba5c3cacf920fee6de271'),
	('\x01a22d4e70157e49b685a4659552a003', 12, '\x01a22d4ea06f797d94fb2679a24b0e29', '\x01a22d4e895672529e5f427a0980b187', '\x7360f4cd2561a12264ff61de1e5b8ab7c72dea54bc647663e9f779f47df706fe'),
	('\x01a22d4ea06f736fb685183d13da34b9', 1, '\x01a22d4ea06f7e69999c468bd1353992', NULL, '\x543fe8261bc56e70edf149586d6d603921bc4c428f1eca9143ae1ed1e4446223'),
	('\x01a22d4ea06f736fb685183d13da34b9', 2, '\x01a22d4ea06f7eb9ab63fec9fc9d6b16', '\x01a22d4ea06f7e69999c468bd1353992', '\x09899525d76a4646d7d038231f913df33a53a93b0a0c0e4c230dab3451abdf7a'),
	('\x01a22d4ea06f736fb685183d13da34b9', 3, '\x01a22d4ea1037655b230b0827436118d', '\x01a22d4ea06f7eb9ab63fec9fc9d6b16', '\x2dd897a4f76a3e690af8e70725a0767a93c548b99344d68b97f749b5e302065d'),
	('\x01a22d4ea06f736fb685183d13da34b9', 4, '\x01a22d4ea18c70bb991933f485f8daa0', '\x01a22d4ea1037655b230b0827436118d', '\x891095d507a0781b4ed11e6d3b85733ced9909b2c1b5410695157a258d0a9bf5'),
	('\x01a22d4ea06f736fb685183d13da34b9', 5, '\x01a22d4ea22d73b9a4cbb796f271c86c', '\x01a22d4ea18c70bb991933f485f8daa0', '\xbe39e532996ea8505811bef3d4c665f0bdeaa5c8c462291b8819332c47b09f53'),
	('\x01a22d4ea06f736fb685183d13da34b9', 6, '\x01a22d4ea23d738387a3c5ef76db5373', '\x01a22d4ea22d73b9a4cbb796f271c86c', '\x5d9225d9a78a7d54f4fe147c6fba5eb7dde4a30a139bcc3512faa4bc95de58d0');
INSERT INTO public.authorization_codes VALUES
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x01a22d4e7e667b7394fe822a574b14cf', '\xa91e53b13b77c1a7e47602e61b71106e41258b1f0695e77d0d9e2c10ca1e81b6', '\x01a22d4e7e667b7394fe822a574b14cf', 'https://rp.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', 'c2408f5a41a14005', 1796056448614106, 1796056508614106, 1796056448628260),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x01a22d4e7e837bee97c5883978c37b22', '\xeff1595059d488758501c518a3e1a6a376444406d4af1590a77bd872645e3bbb', '\x01a22d4e7e837bee97c5883978c37b22', 'https://rp.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', '1a98f8551eb20b19', 1796056448643811, 1796056508643811, 1796056448659677),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x01a22d4e7eab738985818c3b2a16722d', '\x8b8de1858370124559af6d04e1a73e3da4f1089a8d525fbf118d71d09c985a7e', '\x01a22d4e7eab738985818c3b2a16722d', 'https://rp.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', 'be062b26fe813b74', 1796056448683971, 1796056508683971, 1796056448691844),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x01a22d4e7ec87b0eaecd9237f11f9088', '\x11cd18f348e73d09e9bedc9a744143b74968d6111aa5cda4ea7e57987aedcfc3', '\x01a22d4e7ec87b0eaecd9237f11f9088', 'https://app.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', '541e0e9586c68236', 1796056448712534, 1796056508712534, 1796056448720363),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x01a22d4e7ee47558923e7dae83fd037a', '\x8c288f72422bb79855e35a7644cfabecb48f49668cd650ea1cf4efa7466ec3d2', '\x01a22d4e7ee47558923e7dae83fd037a', 'https://app.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', '6bc0572b1a38bc1d', 1796056448740630, 1796056508740630, 1796056448745935),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x01a22d4e7f497a8699647761ae2a93bb', '\xd7720097d9db6e595c0ddb405a7f410602db1de804bceeb3fa16b65f44a29500', '\x01a22d4e7f497a8699647761ae2a93bb', 'https://app.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', '2c84d6f9a5ab20c2', 1796056448841569, 1796056508841569, 1796056448875404),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x01a22d4e804073c895177505e34b69dc', '\x5010d45db0e8be679151a897684ea7f2d717585d6b269f2dc7613975aeba6b51', '\x01a22d4e804073c895177505e34b69dc', 'https://app.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', 'ad976450cb5d9bdc', 1796056449088405, 1796056509088405, 1796056449107168),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e94cb72b6b5a777d0d82ab2bd', '\xb96f6fce04b33a1565b537de17f2ae93be453ad863a8987bc664718af27e5c80', '\x01a22d4e94cb72b6b5a777d0d82ab2bd', 'https://rp.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', 'df61628fdb1ee4cf', 1796056454347461, 1796056514347461, 1796056454383836);
INSERT INTO public.change_counter VALUES
	(1, 24);
INSERT INTO public.change_log VALUES
	(1, '\x01a22d4e70157e49b685a4659552a003'),
	(2, '\x01a22d4e70ad747dae555aa7f415193c'),
	(3, '\x01a22d4e766e73e3ba067a0d4788805e'),
	(4, '\x01a22d4e766e73e3ba067a0d4788805e'),
	(5, '\x01a22d4e766e73e3ba067a0d4788805e'),
	(6, '\x01a22d4e766e73e3ba067a0d4788805e'),
	(7, '\x01a22d4e766e73e3ba067a0d4788805e'),
	(8, '\x01a22d4e766e73e3ba067a0d4788805e'),
	(9, '\x01a22d4e766e73e3ba067a0d4788805e'),
	(10, '\x01a22d4e766e73e3ba067a0d4788805e'),
	(11, '\x01a22d4e766e73e3ba067a0d4788805e'),
	(12, '\x01a22d4e840b7ee29c1be16fe7e23e5c'),
	(13, '\x01a22d4e840b7ee29c1be16fe7e23e5c'),
	(14, '\x01a22d4e840b7ee29c1be16fe7e23e5c'),
	(15, '\x01a22d4e840b7ee29c1be16fe7e23e5c'),
	(16, '\x01a22d4e89567ceb8ae67e3d150766ba'),
	(17, '\x01a22d4e89567ceb8ae67e3d150766ba'),
	(18, '\x01a22d4e89567ceb8ae67e3d150766ba'),
	(19, '\x01a22d4e89567ceb8ae67e3d150766ba'),
	(20, '\x01a22d4e89567ceb8ae67e3d150766ba'),
	(21, '\x01a22d4e89567ceb8ae67e3d150766ba'),
	(22, '\x01a22d4e89567ceb8ae67e3d150766ba'),
	(23, '\x01a22d4ea06f736fb685183d13da34b9'),
	(24, '\x01a22d4ea06f736fb685183d13da34b9');
INSERT INTO public.client_origins VALUES
	('\x01a22d4e766e73e3ba067a0d4788805e', 'https://app.example.com', '\x01a22d4e7d267a9791f2bc66f6c4cfee');
INSERT INTO public.clients VALUES
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x01a22d4e7d267a9791f2bc66f6c4cfee', 'ZbmJSXLFzfUDKCggORZMOw', 'Phone', '{"redirect_uris":["https://app.example.com/cb"],"token_endpoint_auth_method":"none","grant_types":["authorization_code","refresh_token"],"scopes":[],"resources":[],"pkce":"required","id_token_claims":"full","id_token_signed_response_alg":"RS256","consent":"implied","origins":[],"online_refresh":true,"refresh_grace":null,"post_logout_redirect_uris":[]}', NULL, 1796056448294022, 1796056448294022, NULL, NULL),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x01a22d4e7d63733c996828e855707706', '18AN6WOAlgvU06rkN3bb7A', 'Nightly', '{"redirect_uris":[],"token_endpoint_auth_method":null,"grant_types":["client_credentials"],"scopes":[],"resources":["https://api.example.com"],"pkce":"unless_nonce","id_token_claims":"full","id_token_signed_response_alg":"RS256","consent":"remember","origins":[],"online_refresh":false,"refresh_grace":null,"post_logout_redirect_uris":[]}', '\xa975183200be0f74d2507a58baa5346f32ad517cf92a1a14d5b689fe661bb7eb', 1796056448355861, 1796056448355861, NULL, 'unknown'),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x01a22d4e7da7773ca1a42e1a2d18d957', 'xuucL-7HuWOKZXckdUV5RA', 'Ledger', '{"redirect_uris":[],"token_endpoint_auth_method":"private_key_jwt","grant_types":["client_credentials"],"scopes":[],"resources":["https://api.example.com"],"pkce":"unless_nonce","id_token_claims":"full","id_token_signed_response_alg":"RS256","consent":"remember","origins":[],"online_refresh":false,"refresh_grace":null,"jwks":{"keys":[{"alg":"ES256","kid":"one","crv":"P-256","kty":"EC","x":"5xDujYG7iqwyGD7yMlE8s6TFtopXtv01hAXd3HXccRA","y":"wwv3PZtZnTubbejP1daVncl-ihuf7YsPiOAoNV_0RDc"}]},"post_logout_redirect_uris":[]}', NULL, 1796056448423950, 1796056448423950, NULL, 'unknown'),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x01a22d4e7dea762bb36737ad22931a95', 'E5mzSG35HqCfwFH9szOCPw', 'Vault', '{"redirect_uris":[],"token_endpoint_auth_method":"client_secret_jwt","grant_types":["client_credentials"],"scopes":[],"resources":["https://api.example.com"],"pkce":"unless_nonce","id_token_claims":"full","id_token_signed_response_alg":"RS256","consent":"remember","origins":[],"online_refresh":false,"refresh_grace":null,"post_logout_redirect_uris":[]}', '\x60364cdf1231c26b9dc563dea927f11287519c8cbe525d6cd73641f1883cd7e2', 1796056448490894, 1796056448490894, '\x01cfec18b97a626a8c0d1b13775edad874ea851bb71b281c36cc42a642cf8b7e00a1eec10bde7faa9dffbdfdccc6ba67372aa7323d0c94e6102ae2c9b824b1cad0781e19389ec83d11f65984ffc8686ba4d93babadc9a08a7a97fb72b02ae6e14bf1a2e0612c510f1478a7691acad3896652c2f7b40bc7b163168643b42e7f', 'unknown'),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x01a22d4e7ce570edb6194d5f9c66492f', 'oKy-AfzRp62TSKA0fh1UKQ', 'Shop', '{"redirect_uris":["https://rp.example.com/cb"],"token_endpoint_auth_method":null,"grant_types":["authorization_code","refresh_token"],"scopes":[],"resources":["https://api.example.com"],"pkce":"unless_nonce","id_token_claims":"full","id_token_signed_response_alg":"RS256","consent":"remember","origins":[],"online_refresh":false,"refresh_grace":null,"post_logout_redirect_uris":["https://rp.example.com/bye"]}', '\x4fc5edee156d2b629692887b40944ff02cd90e3685e88abcaefcf0b4d7a1b2fd', 1796056448229768, 1796056448229768, NULL, 'pkce'),
	('\x01a22d4e840b7ee29c1be16fe7e23e5c', '\x01a22d4e85f47a9dbd3e31ea6ccca299', 'GXqk72kqpvL2nY0MdP0BVA', 'Shop', '{"redirect_uris":["https://rp.example.com/cb"],"token_endpoint_auth_method":null,"grant_types":["authorization_code","refresh_token"],"scopes":[],"resources":[],"pkce":"unless_nonce","id_token_claims":"full","id_token_signed_response_alg":"RS256","consent":"remember","origins":[],"online_refresh":false,"refresh_grace":null,"post_logout_redirect_uris":[]}', '\xfaa5add56e089c4ca06d7ecc8efaa6202287d3afca2e680f5de587afa5e80291', 1796056450548911, 1796056450548911, NULL, 'unknown'),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e8e86741282ad541ec3bd5032', 'I8x7kyx0drh4E9g3Oi9FxA', 'Shop', '{"redirect_uris":["https://rp.example.com/cb"],"token_endpoint_auth_method":null,"grant_types":["authorization_code","refresh_token"],"scopes":[],"resources":[],"pkce":"unless_nonce","id_token_claims":"full","id_token_signed_response_alg":"RS256","consent":"implied","origins":[],"online_refresh":false,"refresh_grace":null,"post_logout_redirect_uris":[]}', '\x4064892925c9d1a84fe3ee9159d1ed81186e815b00581440f48d9a2026de2f4e', 1796056452742509, 1796056452742509, NULL, 'pkce');
INSERT INTO public.consents VALUES
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x01a22d4e78d47a1d975daa47100ab357', '\x01a22d4e7ce570edb6194d5f9c66492f', '["email","offline_access","openid","profile","01a22d4e-7810-7e6d-93f2-7bedc839eee8"]', 1796056448614106, 1796056448614106);
INSERT INTO public.deployment VALUES
	('master_keys', 'GYIsKw2p_UhqpXxdlTuztRP4RXa9hZC_5OHOthPT2CA -fN6axjuQn8DlfB3SIYZJ-sE6uMZLeK6N6JPBrvdYOI R8CaLpGLFEb4n6ukUlF7d6Sh4DsUMLxFN8Tyzq5GBF8 rnVs7ULWV11jATP0A-a7foYElrD75dB3nUg_QC3PqVI'),
	('public_url', 'http://localhost:8080'),
	('deployment_id', 'OD9NO1cPUiI_T2AnsXkCtw'),
	('first_setup', '2026-11-30T16:34:05Z'),
	('latest_time', '1796056460881755');
INSERT INTO public.grants VALUES
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x01a22d4e7e667b7394fe822a574b14cf', '\x01a22d4e78d47a1d975daa47100ab357', 1, 1, '\x01a22d4e7ce570edb6194d5f9c66492f', '\x01a22d4e7e46776b94d6c31ab1fa8b28', 'email offline_access openid profile', '["https://api.example.com","http://localhost:8080/t/acme"]', 1796056448582988, 'pwd', 1796056448614106, 1811694848628260, NULL, true, NULL, 1, 1796056448628260, 1798648448628260),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x01a22d4e7e837bee97c5883978c37b22', '\x01a22d4e78d47a1d975daa47100ab357', 1, 1, '\x01a22d4e7ce570edb6194d5f9c66492f', '\x01a22d4e7e46776b94d6c31ab1fa8b28', 'email offline_access openid profile', '["https://api.example.com","http://localhost:8080/t/acme"]', 1796056448582988, 'pwd', 1796056448643811, 1811694848659677, NULL, true, 1796056448674294, 2, 1796056448674294, 1798648448674294),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x01a22d4e7eab738985818c3b2a16722d', '\x01a22d4e78d47a1d975daa47100ab357', 1, 1, '\x01a22d4e7ce570edb6194d5f9c66492f', '\x01a22d4e7e46776b94d6c31ab1fa8b28', 'email offline_access openid profile', '["https://api.example.com","http://localhost:8080/t/acme"]', 1796056448582988, 'pwd', 1796056448683971, 1811694848691844, 1796056448703400, true, NULL, 1, 1796056448691844, 1798648448691844),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x01a22d4e7ec87b0eaecd9237f11f9088', '\x01a22d4e78d47a1d975daa47100ab357', 1, 1, '\x01a22d4e7d267a9791f2bc66f6c4cfee', '\x01a22d4e7e46776b94d6c31ab1fa8b28', 'email openid profile', '["http://localhost:8080/t/acme"]', 1796056448582988, 'pwd', 1796056448712534, 1811694848720363, NULL, false, NULL, 1, 1796056448720363, 1798648448720363),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x01a22d4e7ee47558923e7dae83fd037a', '\x01a22d4e78d47a1d975daa47100ab357', 1, 1, '\x01a22d4e7d267a9791f2bc66f6c4cfee', '\x01a22d4e7e46776b94d6c31ab1fa8b28', 'email openid profile', '["http://localhost:8080/t/acme"]', 1796056448582988, 'pwd', 1796056448740630, 1811694848745935, NULL, false, NULL, 1, 1796056448745935, 1798648448745935),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x01a22d4e7f497a8699647761ae2a93bb', '\x01a22d4e78d47a1d975daa47100ab357', 1, 1, '\x01a22d4e7d267a9791f2bc66f6c4cfee', '\x01a22d4e7f3b7d1d82ad667d37c9979d', 'email openid profile', '["http://localhost:8080/t/acme"]', 1796056448827097, 'pwd', 1796056448841569, 1811694848875404, NULL, false, NULL, 1, 1796056448875404, 1798648448875404),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x01a22d4e804073c895177505e34b69dc', '\x01a22d4e7a75793ca510a1c348421aee', 1, 1, '\x01a22d4e7d267a9791f2bc66f6c4cfee', '\x01a22d4e803579cc973c88218e95c61f', 'email openid profile', '["http://localhost:8080/t/acme"]', 1796056449077056, 'pwd', 1796056449088405, 1811694849107168, NULL, false, NULL, 1, 1796056449107168, 1798648449107168),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e94cb72b6b5a777d0d82ab2bd', '\x01a22d4e8f487e1ba6ca8e17ca5f7812', 2, 1, '\x01a22d4e8e86741282ad541ec3bd5032', '\x01a22d4e91b873bba44d0bace0cd2a2c', 'email employment openid profile', '["http://localhost:8080/t/initech"]', 1796056453560706, 'pwd', 1796056454347461, 1796142914347461, NULL, false, NULL, NULL, NULL, NULL);
INSERT INTO public.held_roles VALUES
	('\x01a22d4e70157e49b685a4659552a003', 'administrator', 1796056445577036);
INSERT INTO public.invitations VALUES
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e9a977cf789dcea1ef84c8315', NULL, NULL, NULL, NULL, '\xd57c760f6094785a596d779239100988c24e64d638d6c6b27f79689112660e91', 1, '\x01a22d4e9ae9753eaa033cfe81163b0e', 1796056455831184, 1796661255831184, 1796056455913129),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e9b7a7b24a745acd5cd9960e3', 'jane@initech.example', 'jane@initech.example', 'Jane Open', 'de', '\x53c8b4041df467b71064ed563ae41834105dfc8ba68a812d0695efce3cc56cd9', 1, NULL, 1796056456058042, 1796661256058042, NULL);
INSERT INTO public.known_devices VALUES
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x01a22d4e7e467e2bb03a232dcf4e0ca5', '\x6d7be7fdc94cee200124d44665e59a27657fa753122c36e2424d744701bcd475', '\x01a22d4e78d47a1d975daa47100ab357', 1, 1796056448582988, 1796056448582988, 1811608448582988),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x01a22d4e7f3b7be5aac0d8c00bdf04a3', '\xcb445cabc4a9077f15097248da025799fb0776286ecdc5ba5354e870a877e52a', '\x01a22d4e78d47a1d975daa47100ab357', 1, 1796056448827097, 1796056448827097, 1811608448827097),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x01a22d4e80357a49821dea05e982d32c', '\xdc3c7806e4a7f63aac724d2625941744cb214ac087230d127dd8f77a8146f455', '\x01a22d4e7a75793ca510a1c348421aee', 1, 1796056449077056, 1796056449077056, 1811608449077056),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e91b870d0a5bb605aa3b5403e', '\x7eb8200c46560b188848d251d751283ddf2d749148a08bddb2d0d2e3b3dcdae8', '\x01a22d4e8f487e1ba6ca8e17ca5f7812', 2, 1796056453560706, 1796056453560706, 1811608453560706),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e97097b2aa5f0871cca9444a6', '\x2bbcf349bf508ce980a26c32cde74f799bf9e074dd472b89d2b1e5930978fab4', '\x01a22d4e9596771f8e7a27006b4281b4', 1, 1796056454921917, 1796056454921917, 1811608454921917),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e9ae979edad3775fd247c6652', '\x663bb632cf3e1b593ad859198f2ebb9526442ed9d055865f57ed8c2efd6d9057', '\x01a22d4e9ae9753eaa033cfe81163b0e', 1, 1796056455913129, 1796056455913129, 1811608455913129),
	('\x01a22d4ea06f736fb685183d13da34b9', '\x01a22d4ea22d7035baa9f1c29e8fa423', '\x151af45af98686827e4f94520aac99a60635770d528e7633c8c03f665d8fb4be', '\x01a22d4ea18c7415bb6c8a1f860cd3cc', 1, 1796056457773474, 1796056457773474, 1811608457773474);
INSERT INTO public.links VALUES
	('\x01a22d4e70157e49b685a4659552a003', '\x01a22d4e70c77c75bb5c74fae8562013', '\x138ae2c1b0013330c47ffa34290503a11ea2d8f418108b6847797f1331c992c2', NULL, 0, 1, 1796056445127010, 1796142845127010, 1796056445577036, 'set_up', NULL),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x01a22d4e7b8975b4b342048b43fc2dcb', '\x5b3e02626628dc4bb575aceaf1cdba62f4eef21221ab69c096a1094ebf52a032', '\x01a22d4e7b89788182d52eac01b0ad37', 1, 1, 1796056447881853, 1796142847881853, NULL, 'set_up', NULL),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x01a22d4e7f3b741a8ff156197c4031cc', '\xfa74f393eb27f41da332722d5268c947bcc5455b552c5bd1e53f5c8721392fb3', '\x01a22d4e78d47a1d975daa47100ab357', 1, 1, 1796056448827097, 1796661248827097, NULL, 'not_me', '\xefe34db95cb8600d9baacaf833a9f2f0527d2e0dc3d1679aa103d56b7c30be39'),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e907e766089d1d92014ceac72', '\x5422aabd1a21bbd30929ec3ae323a3aa83f7d3a40cdb892bd5392ec5657f6eec', '\x01a22d4e8f487e1ba6ca8e17ca5f7812', 2, 1, 1796056453246299, 1796661253246299, NULL, 'not_me', '\x9d6654dd430f3cd591640750a5742aae46b7a0d7b37609e3d375f87f12248b25'),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e93ad75a79402ac7d44bda979', '\x1c5b5d4df638de77b98fb02587ce423bbafe44fb570dd38fd03f264691222a53', '\x01a22d4e8f487e1ba6ca8e17ca5f7812', 2, 1, 1796056454061644, 1796661254061644, NULL, 'not_me', '\x310848f64a4a2aa646948496efb3aa5400fad2568e0edc8c875ef77e7143e78b'),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e949a75c8ba73c93871da9a31', '\xfcae55fcebd9c6d0ea31aa858e9fc31831dd08fd101848af5e58945c01df3c13', '\x01a22d4e8f487e1ba6ca8e17ca5f7812', 2, 1, 1796056454298427, 1796661254298427, NULL, 'not_me', '\x310848f64a4a2aa646948496efb3aa5400fad2568e0edc8c875ef77e7143e78b');
INSERT INTO public.mail_domains VALUES
	('\x01a22d4e89567ceb8ae67e3d150766ba', 'intertrode.example', 1796056452422827, NULL),
	('\x01a22d4e89567ceb8ae67e3d150766ba', 'initech.example', 1796056452247345, 1796056452562828);
INSERT INTO public.password_history VALUES
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e8f487e1ba6ca8e17ca5f7812', 1796056452936965, '$argon2id$v=19$m=19456,t=2,p=1$dJgTcI4SQZpSVDFIruo9CA$v82NgWlyObPw1wFhq9a7Ge+3/6OTinla1W24uJAp/IU', '\xcefb6401e61a141f');
INSERT INTO public.passwords VALUES
	('\x01a22d4e70157e49b685a4659552a003', '\x01a22d4e72897cc3bb19730764c31f73', '$argon2id$v=19$m=19456,t=2,p=1$fBU+srvbg7xGgOrInEtT1Q$Fjul8f0beZ/PXSqAxR0HLtEMT4pilnKcu/N8+LaFKFA', '\xcefb6401e61a141f', 1796056445577036, DEFAULT),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x01a22d4e78d47a1d975daa47100ab357', '$argon2id$v=19$m=19456,t=2,p=1$06r1lLVrYJmMyM+hoeO4aA$BbA97vLNAyyBEDAIOOESW9MOheiT7Sm6ADKlFCOoBME', '\xcefb6401e61a141f', 1796056447188945, DEFAULT),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x01a22d4e7a75793ca510a1c348421aee', '$argon2id$v=19$m=19456,t=2,p=1$MlM0OgBIJ8AmhsZ2TPwZ4Q$8W7ecejQxTFCKuoQv7tTYggBcDjXfVqm6CICA9fypo4', '\xcefb6401e61a141f', 1796056447605609, DEFAULT),
	('\x01a22d4e840b7ee29c1be16fe7e23e5c', '\x01a22d4e849972319f1949056328f6e4', '$argon2id$v=19$m=19456,t=2,p=1$7tQjUjSxKAnt9O0D57SsGg$Xe98vwOk9O44E+TQJyB9BkVhFZL0O+g4WOqMO5QNwZA', '\xcefb6401e61a141f', 1796056450201469, DEFAULT),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e8f487e1ba6ca8e17ca5f7812', '$argon2id$v=19$m=19456,t=2,p=1$f5+ccVbJjZ7rf0fHAejPzQ$rOOrUnmcU11JyG4vCun64CK0pYAKhSxoWvED0Fb4CS8', '\xcefb6401e61a141f', 1796056453246299, DEFAULT),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e9596771f8e7a27006b4281b4', '$argon2id$v=19$m=19456,t=2,p=1$HWJh+ZaDcccGMa8PiB9yFg$eadulks8qsN5pO/3HpPwVrcoDWbY9TYcA89BFd6Hojc', '\xcefb6401e61a141f', 1796056454550398, DEFAULT),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e97de74be85aec1e4209c9652', '$argon2id$v=19$m=19456,t=2,p=1$SuRJIrP1SYJC4vnGnVmfZA$qto0ZFeyd5eMJmiv9Nqi0+8C1HmnSeLq2Vuq05fyDAk', '\xcefb6401e61a141f', 1796056455134445, DEFAULT),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e98d17c4abdc91b9f6deeb5ab', '$argon2id$v=19$m=19456,t=2,p=1$2tGZrpCokiMS6DznJbvCGA$lcioFLLHFNB/awC0xd8TX+dcgMh8zI+eBUDmJiGCGQw', '\xcefb6401e61a141f', 1796056455377060, DEFAULT),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e9995740391d6aace550679e3', '$argon2id$v=19$m=19456,t=2,p=1$6oCUP9SZe1yxoeyPAnNaKg$3HJq9QiCP2mEsE45Gcysnjc8hUhGj0xxBJ8SPF98DFY', '\xcefb6401e61a141f', 1796056455573093, DEFAULT),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e9ae9753eaa033cfe81163b0e', '$argon2id$v=19$m=19456,t=2,p=1$UVzGU/JILSjR+6Bsyx0HFw$wjMplhzDEhmFa0X9nz8CKOQmaCPSBFd0+g2IaM+wOnE', '\xcefb6401e61a141f', 1796056455913129, DEFAULT);
INSERT INTO public.pending_requests VALUES
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x01a22d4e7dfa7c6eaa04c33030b9a6ee', '\x3f0d5810d5ebeebc5f78114a75455861345874662765459e7497a9b365522783', '\x01a22d4e7ce570edb6194d5f9c66492f', '{"redirect_uri":"https://rp.example.com/cb","state":"312e03eb1bc0b372","scope":"email offline_access openid profile","audience":["https://api.example.com","http://localhost:8080/t/acme"],"consent_items":["email","offline_access","openid","profile","01a22d4e-7810-7e6d-93f2-7bedc839eee8"],"nonce":"c2408f5a41a14005","code_challenge":"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM","prompt":{"none":false,"login":false,"consent":false,"select_account":false,"create":false},"max_age":null,"hint_sub":null,"login_hint":null,"response_mode":"query","ui_locales":[]}', 1796056448506731, 1796063648506731, 1796056448614106, 'authorization', '\x035f05293214c8d15ac5885261c4320454ef0e21ab2a09a640dc6019bde70956', NULL),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x01a22d4e7ef87c98a789bfcc77d991b8', '\x381ccf970faec33b6d2748390c9010c37a235a743ea2442b4cc6c5c4e11f69c2', '\x01a22d4e7d267a9791f2bc66f6c4cfee', '{"redirect_uri":"https://app.example.com/cb","state":"034803331377a8ae","scope":"email openid profile","audience":["http://localhost:8080/t/acme"],"consent_items":["email","openid","profile"],"nonce":"2c84d6f9a5ab20c2","code_challenge":"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM","prompt":{"none":false,"login":false,"consent":false,"select_account":false,"create":false},"max_age":null,"hint_sub":null,"login_hint":null,"response_mode":"query","ui_locales":[]}', 1796056448760695, 1796063648760695, 1796056448841569, 'authorization', '\x035f05293214c8d15ac5885261c4320454ef0e21ab2a09a640dc6019bde70956', NULL),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x01a22d4e7fa47eabaa99bfc5dbdb0e2b', '\xa2e6d244b803391999006071d41969bad0c267f9f93ca53790eb9d45b7a9cf05', '\x01a22d4e7ce570edb6194d5f9c66492f', '{"redirect_uri":"https://rp.example.com/cb","state":"72e1091b9eb14c9a","scope":"email offline_access openid profile","audience":["https://api.example.com","http://localhost:8080/t/acme"],"consent_items":["email","offline_access","openid","profile","01a22d4e-7810-7e6d-93f2-7bedc839eee8"],"nonce":"872a31e75e9bfb66","code_challenge":"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM","prompt":{"none":false,"login":false,"consent":false,"select_account":false,"create":false},"max_age":null,"hint_sub":null,"login_hint":null,"response_mode":"query","ui_locales":[]}', 1796056448932541, 1796063648932541, NULL, 'authorization', '\x035f05293214c8d15ac5885261c4320454ef0e21ab2a09a640dc6019bde70956', NULL),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x01a22d4e7fee7fd6b77fa20e6351609c', '\xb0cb41c775ee29cb813e111ffa93f086dd2f2e8e138e6a40c993d8473f312f40', '\x01a22d4e7ce570edb6194d5f9c66492f', '{"redirect_uri":"https://rp.example.com/cb","state":"977e0d64cc4189f7","scope":"email offline_access openid profile","audience":["https://api.example.com","http://localhost:8080/t/acme"],"consent_items":["email","offline_access","openid","profile","01a22d4e-7810-7e6d-93f2-7bedc839eee8"],"nonce":"4de6d2b234cf55b2","code_challenge":"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM","prompt":{"none":false,"login":false,"consent":false,"select_account":false,"create":false},"max_age":null,"hint_sub":null,"login_hint":null,"response_mode":"query","ui_locales":[]}', 1796056449006786, 1796063649006786, NULL, 'authorization', '\x035f05293214c8d15ac5885261c4320454ef0e21ab2a09a640dc6019bde70956', NULL),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x01a22d4e80007e3299839e10eb046f6e', '\x3f0d5810d5ebeebc5f78114a75455861345874662765459e7497a9b365522783', '\x01a22d4e7ce570edb6194d5f9c66492f', '{"hint_sub":null,"hint_sid":null,"post_logout_redirect_uri":"https://rp.example.com/bye","state":"a state","ui_locales":[]}', 1796056449024882, 1796063649024882, NULL, 'logout', '\x035f05293214c8d15ac5885261c4320454ef0e21ab2a09a640dc6019bde70956', NULL),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x01a22d4e800a731499d78adc950ce09f', '\x94139d4738f48c64c34cd1adb668fd1f40c027d899acd7ae59df241b6527f6e9', '\x01a22d4e7d267a9791f2bc66f6c4cfee', '{"redirect_uri":"https://app.example.com/cb","state":"15c345f3e3093d6a","scope":"email openid profile","audience":["http://localhost:8080/t/acme"],"consent_items":["email","openid","profile"],"nonce":"ad976450cb5d9bdc","code_challenge":"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM","prompt":{"none":false,"login":false,"consent":false,"select_account":false,"create":false},"max_age":null,"hint_sub":null,"login_hint":null,"response_mode":"query","ui_locales":[]}', 1796056449034528, 1796063649034528, 1796056449088405, 'authorization', '\x035f05293214c8d15ac5885261c4320454ef0e21ab2a09a640dc6019bde70956', NULL);
INSERT INTO public.resource_servers VALUES
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x01a22d4e78107e6d93f27bedc839eee8', 'https://api.example.com', 'Things', '{"scopes":[{"scope":"read","text":"Read your things"}],"lifetime":7200,"alg":null}', 1796056446992994, 1796056446992994, '\x835f313944d0891bc280940cbb6de07b1edb696577d13ddd3a2b30f03440d203');
INSERT INTO public.revoked_tokens VALUES
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x3cc0c4fe71509578f592aeb2ef6cdf5f16ed4fa0a735e19169352b2110115210', 1796063648000000),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x8b47823deb3c2dea430a5cd450014fcc8aca1c3b36e78724c87bd87fe1fcd5a3', 1796063649000000);
INSERT INTO public.sessions VALUES
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x01a22d4e7e46776b94d6c31ab1fa8b28', 'browser', '\x28ca398f607022bbfe40705d9623cde16a9d15e7f0720032c541ef097c61917d', NULL, '\x01a22d4e78d47a1d975daa47100ab357', 1, 1, 'pwd', 1796056448582988, 1796056448582988, 1796056448582988, 1796099648582988, 1796661248582988, NULL, 'Firefox/Linux', '127.0.0.1', false),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x01a22d4e7f3b7d1d82ad667d37c9979d', 'browser', '\x30224ac919cd256180d9b1706c90a8414840202589a3a25673e888f87ed6116c', NULL, '\x01a22d4e78d47a1d975daa47100ab357', 1, 1, 'pwd', 1796056448827097, 1796056448827097, 1796056448827097, 1796099648827097, 1796661248827097, 1796056448922499, 'Firefox/Linux', '127.0.0.1', false),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x01a22d4e803579cc973c88218e95c61f', 'browser', '\x05ac9d7623488ad7e7f74bd82308c4a2c867ece03360a1db72dcf5c599642ab0', NULL, '\x01a22d4e7a75793ca510a1c348421aee', 1, 1, 'pwd', 1796056449077056, 1796056449077056, 1796056449077056, 1796099649077056, 1796661249077056, NULL, 'Firefox/Linux', '127.0.0.1', false),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e91b873bba44d0bace0cd2a2c', 'browser', '\x56c53719eb7f38dd143845a19db2f017dfeb58f692025c63e89d5972bcdff1e3', NULL, '\x01a22d4e8f487e1ba6ca8e17ca5f7812', 2, 1, 'pwd', 1796056453560706, 1796056453560706, 1796056453560706, 1796099653560706, 1796661253560706, NULL, 'Firefox/Linux', '127.0.0.1', false),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e970972ab89b6073215728dbf', 'browser', '\x91cced752f7b905f416032386df26846263324703053e1798b55b7b499398363', NULL, '\x01a22d4e9596771f8e7a27006b4281b4', 1, 1, 'pwd', 1796056454921917, 1796056454921917, 1796056454921917, 1796099654921917, 1796661254921917, NULL, 'Firefox/Linux', '127.0.0.1', false),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e9ae978e6b695bcf729238548', 'browser', '\x5397a7d0cb639e4b8a3d7158690d77ddd63ee08ed079d19f9de7434bbfe260c7', NULL, '\x01a22d4e9ae9753eaa033cfe81163b0e', 1, 1, 'pwd', 1796056455913129, 1796056455913129, 1796056455913129, 1796099655913129, 1796661255913129, NULL, 'Firefox/Linux', '127.0.0.1', false),
	('\x01a22d4ea06f736fb685183d13da34b9', '\x01a22d4ea22d7b5c952f7de5f0c526d3', 'browser', '\x8938c2f86152b11d3d4305f9dde61b931e8a1b8ce9bd7d00bc46f2c4718fe4b6', NULL, '\x01a22d4ea18c7415bb6c8a1f860cd3cc', 1, 1, 'otp', 1796056457773474, 1796056457773474, 1796056457773474, 1796099657773474, 1796661257773474, NULL, 'Firefox/Linux', '127.0.0.1', false);
INSERT INTO public.sign_in_flows VALUES
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e99957a76bdf9bb8ca82dde80', '\x4040be5d970dad6c0292d90c92c5dbe5b838748bfbe88a7d9e45623d044fdf81', NULL, 1796056455573093, 1796063655573093, NULL, NULL, '\x035f05293214c8d15ac5885261c4320454ef0e21ab2a09a640dc6019bde70956', NULL, '{"version":1,"due":"verify_email","proved":{"account":"AaItTpmVdAOR1qrOVQZ54w","epoch":1,"methods":["pwd"],"persistence":"browser_session"},"tries":0,"verification":"AaItTpmVfFGXVONGyXh-_A"}', 1796056455573093, NULL),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x01a22d4e7dfa7a278d16f789c8c750b0', '\x3f0d5810d5ebeebc5f78114a75455861345874662765459e7497a9b365522783', '\x01a22d4e7dfa7c6eaa04c33030b9a6ee', 1796056448506731, 1796063648506731, 1796056448582988, '\x01a22d4e7e46776b94d6c31ab1fa8b28', '\x035f05293214c8d15ac5885261c4320454ef0e21ab2a09a640dc6019bde70956', NULL, '{"version":1,"due":"password","tries":0}', 1796056448526733, NULL),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x01a22d4e7ef87bcda5fac9994ce876f1', '\x381ccf970faec33b6d2748390c9010c37a235a743ea2442b4cc6c5c4e11f69c2', '\x01a22d4e7ef87c98a789bfcc77d991b8', 1796056448760695, 1796063648760695, 1796056448827097, '\x01a22d4e7f3b7d1d82ad667d37c9979d', '\x035f05293214c8d15ac5885261c4320454ef0e21ab2a09a640dc6019bde70956', NULL, '{"version":1,"due":"password","tries":0}', 1796056448769118, NULL),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e9ae97610b0d67cb1c4e62806', '\x733fde7b61283f0cefd38dda532bd40e1a35a8ed133b4e8ed0c601de005dc7c9', NULL, 1796056455913129, 1796063655913129, 1796056455913129, '\x01a22d4e9ae978e6b695bcf729238548', '\x035f05293214c8d15ac5885261c4320454ef0e21ab2a09a640dc6019bde70956', NULL, '{"version":1,"due":"password","tries":0}', NULL, NULL),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x01a22d4e7fa47b95884cc01407f7e8ff', '\xa2e6d244b803391999006071d41969bad0c267f9f93ca53790eb9d45b7a9cf05', '\x01a22d4e7fa47eabaa99bfc5dbdb0e2b', 1796056448932541, 1796063648932541, NULL, NULL, '\x035f05293214c8d15ac5885261c4320454ef0e21ab2a09a640dc6019bde70956', NULL, '{"version":1,"due":"password","tries":1}', 1796056448950503, NULL),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x01a22d4e7fee73df9146f425be6e1697', '\xb0cb41c775ee29cb813e111ffa93f086dd2f2e8e138e6a40c993d8473f312f40', '\x01a22d4e7fee7fd6b77fa20e6351609c', 1796056449006786, 1796063649006786, NULL, NULL, '\x035f05293214c8d15ac5885261c4320454ef0e21ab2a09a640dc6019bde70956', NULL, '{"version":1,"due":"password","tries":0}', NULL, NULL),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x01a22d4e800a79eabe8c1d7c45e83270', '\x94139d4738f48c64c34cd1adb668fd1f40c027d899acd7ae59df241b6527f6e9', '\x01a22d4e800a731499d78adc950ce09f', 1796056449034528, 1796063649034528, 1796056449077056, '\x01a22d4e803579cc973c88218e95c61f', '\x035f05293214c8d15ac5885261c4320454ef0e21ab2a09a640dc6019bde70956', NULL, '{"version":1,"due":"password","tries":0}', 1796056449047062, NULL),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e913e7063b83542f788782318', '\xd7882fade2fcac9af9d18eda5ff09fb3e93dcd69fb2881b208ccd9b14e4f4180', NULL, 1796056453438998, 1796063653438998, 1796056453560706, '\x01a22d4e91b873bba44d0bace0cd2a2c', '\x035f05293214c8d15ac5885261c4320454ef0e21ab2a09a640dc6019bde70956', NULL, '{"version":1,"due":"accept_terms","proved":{"account":"AaItTo9Ifhumyo4Xyl94Eg","epoch":2,"methods":["pwd"],"persistence":"browser_session"},"tries":0}', NULL, NULL),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e92097f589711a12d41cc203a', '\xd7882fade2fcac9af9d18eda5ff09fb3e93dcd69fb2881b208ccd9b14e4f4180', NULL, 1796056453641089, 1796063653641089, 1796056453776703, '\x01a22d4e91b873bba44d0bace0cd2a2c', '\x035f05293214c8d15ac5885261c4320454ef0e21ab2a09a640dc6019bde70956', 1796056453776703, '{"version":1,"due":"verify_email","tries":0,"verification":"AaItTpIJcLi6dWbajNDPAw"}', NULL, NULL),
	('\x01a22d4ea06f736fb685183d13da34b9', '\x01a22d4ea1b17644b0ad8be77da325e0', '\x48485c823f87ff17b981c8723f30c5c384a90fbb56f4e2b7ecf42c87612cca72', NULL, 1796056457649500, 1796063657649500, 1796056457773474, '\x01a22d4ea22d7b5c952f7de5f0c526d3', '\x035f05293214c8d15ac5885261c4320454ef0e21ab2a09a640dc6019bde70956', NULL, '{"version":1,"due":"sign_in_mail","proved":{"account":"AaItTqGMdBW7bIofhgzTzA","epoch":1,"methods":[],"persistence":"browser_session"},"tries":0,"verification":"AaItTqGxcHeBj6ra0HutwA"}', 1796056457649500, NULL),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e93337b848fe042a4478b3e6f', '\xd7882fade2fcac9af9d18eda5ff09fb3e93dcd69fb2881b208ccd9b14e4f4180', NULL, 1796056453939443, 1796063653939443, 1796056454061644, '\x01a22d4e91b873bba44d0bace0cd2a2c', '\x035f05293214c8d15ac5885261c4320454ef0e21ab2a09a640dc6019bde70956', 1796056454061644, '{"version":1,"due":"verify_email","tries":0,"verification":"AaItTpMzdiCpkloyh5PuuQ"}', NULL, NULL),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e96837a48ad8682974dafdab7', '\xb591cbcec552a3c7df41c5edaf27f887a13dc0318d991a312dce3095363395a2', NULL, 1796056454787287, 1796063654787287, 1796056454921917, '\x01a22d4e970972ab89b6073215728dbf', '\x035f05293214c8d15ac5885261c4320454ef0e21ab2a09a640dc6019bde70956', NULL, '{"version":1,"due":"accept_terms","proved":{"account":"AaItTpWWdx-OeicAa0KBtA","epoch":1,"methods":["pwd"],"persistence":"browser_session"},"tries":0}', NULL, NULL),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e98d1709195cd62298d50b425', '\x2ddf8a638704421de76e913c5a8f736f4b89738424e73d69b7e5c7263dbcd8ed', NULL, 1796056455377060, 1796063655377060, NULL, NULL, '\x035f05293214c8d15ac5885261c4320454ef0e21ab2a09a640dc6019bde70956', NULL, '{"version":1,"due":"verify_email","proved":{"account":"AaItTpjRfEq9yRufbe61qw","epoch":1,"methods":["pwd"],"persistence":"browser_session"},"tries":0,"verification":"AaItTpjRef6mtrm1XRsLiw"}', 1796056455377060, NULL),
	('\x01a22d4ea06f736fb685183d13da34b9', '\x01a22d4ea23d74c9a1b130dc935e7786', '\x52575cb43db468e1141d0d39a42f838d15d727b2aa573f3e8c6e4a292d4e9e29', NULL, 1796056457789960, 1796063657789960, NULL, NULL, '\x035f05293214c8d15ac5885261c4320454ef0e21ab2a09a640dc6019bde70956', NULL, '{"version":1,"due":"verify_email","proved":{"account":"AaItTqI9dBmxn1thO2bjcA","epoch":1,"methods":[],"persistence":"browser_session"},"tries":0,"verification":"AaItTqI9cDelUyMsD8k8rQ"}', 1796056457789960, NULL);
INSERT INTO public.signing_keys VALUES
	('\x01a22d4e70157e49b685a4659552a003', '\x01a22d4e701573ef84d331a8bbc57e8f', 'UK5ZqEx0mXlX05iPfhHBC2NAUleNdR7S5l8M92ugURA', 'RS256', '{"e":"AQAB","kty":"RSA","n":"wMTyBbmUTUzZMABsVT9mH1bbtb5bg0lf5OIoS3alLaFkj32QKpUXtvxAFoXXG6gWN7TOXfIJToahdnPszdxcNBPfHuqUMi-hGOC8hNszl_YjQNaer_NPM-niJGnirmsG-ud1CO-WqVANpTNB0vuriAB3fsGO6qoLbqs_OJdvwuvq8sY6QIJWvKBVk406seeYKcgs0RKfvozQHLd9B8VB5OlXaBb5Ula8Q1LdN0-BkdKkl-8drdxN7u8qzPC-vamiLMsW0qXqbbhZ9hDBecgyJSWFfGqDP9HbcwhJ2EsmjfMsJVvYv4d43SbsiroIsyBKAalQObo2TjK9gxAWZ3e0Ow","alg":"RS256","kid":"UK5ZqEx0mXlX05iPfhHBC2NAUleNdR7S5l8M92ugURA","use":"sig"}', '\x01627e1a705ecedd76e959a08f9a5fb6dc157990cb5e8655e6ee3d8bb0ca8e35d5393292efdbb162e0faa437c9d125caff8b5747ee9be342d3e2ef596f7c1f6db8d146b747171ddea72b83791c8ad8a26946a2a89286a43bce05ceaba064b2377737d7877ee3039daa2dd7469f590c10bf97fbfddf5906f23fa695001290ca4705199b3b6ba83aebd3bf17ec48b249234b0417b3c1868d6f62d5fefebbf78d2e58ae822563f50694f88a8c3e3d60ca20db4e08f44cfafd1efb472cb147190693a1983979a666bff32f28a8373a52116a72c7746a4d28f9b3ef3f3b527c0f570b414164de52295dc3dc3045e60b41ab12af20c6684c767146164daaadfe667ca31825156cf8771d850711a4683de68aaff7860f36bdc0bedfa00f013e136f5493698dd0e414002947caf224d88e5341b22a802fac8dceb483441ac1e3035bb5e06ea4afdafde303ee815a20a74f17b04a2d3a8fb691dc207eaa49b01fd8891e30d600d4de133ca94c14b765b1154264f57efe74d6dce995fda2c946d973eb0047a606c29a0ae936d8da7560b5fe1db807090bb65ba4fc050b3e7a0dab4ee5f3ea16609d278fc1b0dbd04dcc98957bfa96b52aac6d62299e7de39216ca381c5a154aca5b7f6271ff8c660de2ba1b13efc013b2834bea2a0a1ccc39defc95437321b6d0eb5e178a9b2528926701ab354cb05f934895c00c71174a45f25a722ac01c2511fa6dae450b14919e80536a63970761c1febd79f0a385f696d00ef562894328ef01b3d6eaec6ff38ab9ecf2c5f090a11dd4c5b2e956782b844836c984bd3db3ad5130c3d2c219240832a5c8cadf8c36c7724a12772ea15ea4e784a3bdba8d3c351078736c770c6f7ea4aa204f67735a29ee3bef3e3496adf28e8c2258415cab5ae5254b8b6b0174ae0084e025d0b5354e5b60e321599e08160b998e1bf19480b6a303e7a6540d88b764fc4718b8db4b2195d84f23b8ef1426d3343eae7dcc0bc6934b76545f81b6a83bc4d5e952402003fe90209218f5aefa0dd6c91d3af9108a8c8dcb3bf67f93255fb021b2d3ede66e9c13640ceaa7b46d5f706f78b649894b97a548af49605e9541175e60efd88d3afb8bdd5abf3e6d5fd6b9a76f1bdc37ef30ab15d222d97aee2f128dd32892a021f89c2a56d03aafca22c3f069c121f43849bbc71e4dba44a60285987c3487f47e68a4517ac5f5fba8605b74d3aba787696fbdd399485e7c070de99bd6f67ce88d4ab4458c6420e3e0663794d10489820149ba1be42ba21285c07145caa6aee7f5bdb0e0f61a541c733344b36110e8af73c52350229e216649dcac89df2cc17e8fac75bd89f4ec510e34b56b3dfc9a3941144d449fd435140df668df723ba8967413bc5dd6c544e02196a9d60098532b77e641c40ae5fb0fe66be3b2c5c697d82df67fc68e67f5ae12fee76009b93aeec64280f61916a5db36fd352e75eae31721adb1ff3822cb1168bf565c31dbeb5763feb56126e0f9b3452a5a04598b51623c1b9c5afa827997a46b692c369ae3784f77b43591bee975886eae652e38ff31016c11188c5abc238a1e21b77457ba0c6b8af2d30723d0425d3fb324db4df3db21dd64ef24eb4b5fd4676975144fff40b4a2f8be1b08e034f4ef345b2ed4b4ac38a7d4af0590463455f15f141138c80c8708cab0568ca501fdc927f8ac7656dd7beb5138d59f29760b604e03e18dced149b6a0d5f4fb4026f9ffb0ae7ddd043db4b84c48348ca593e57ca398e70f7163889deb61e28669e82870ab1cb53e16a124c7848cb1fb49dcabe8fe90cce549848f2181a317dda16fac7bc9ba24cc400ddda99731bd1b037940a5c9a11d438f0814006d74b6235f30cb2312de70588fb26205de8744cce182f43f04a2c11fcacc0abc14094b68dfc11415d4aa6d2f98a24205fa00e00a308cfe184f47b83427d4307794a1ff8fb380808e1175c7103e25fc743faf60a5194e022ad737553c16d2710247d31e0af6cdc9972b415938f4acba281091e657fa311479b1df9bf9a7dc37212243d9a50fcd67f0eb190713c0a1972f84aae30409f42b3e1c9d90311f8fe4fc18a9b068da15748e2690cb13fc9a31f164acd363db9ce3b373204c91199e8a4090fe667674a3b91846cf71541c34d2353711cb96a3b44b6729d4f8a06253a1abc6efd0c9f0d7a8ee934d812a7b6c0aac078ba8a00a4111f87104d354f8067db8282b551c390828326dce3a77ddaa83d8829ba2ff3fad131e80eed592352a9ca5c425e956eb400e0e652069787df819f9cf98629ee2c0c1b7172046a9df843d3cd803ce5b49f5384594a71b7cbd9a2a0d9b2c685650ec797483d94dc11f64e73e75f8f0e5dc948417ad7753', 1796056444949243, NULL, 1796056444949243, NULL),
	('\x01a22d4e70157e49b685a4659552a003', '\x01a22d4e701570329cc3d6990a39c1a1', 'WJdNV5Sg4iIJbrmHsN3hGKncY25GfaKxWJcJ6wamMsg', 'ES256', '{"crv":"P-256","kty":"EC","x":"Da9WyNQiXEfd8-aq23juE6rfs6B1W2aU_a7WMfd4P68","y":"h0FGabADsCb6x8KrtxoV60FjXfWBVUKap6luylXJMTk","alg":"ES256","kid":"WJdNV5Sg4iIJbrmHsN3hGKncY25GfaKxWJcJ6wamMsg","use":"sig"}', '\x01627e1a705ecedd7692e11ae8a9264bd3115611979e5c80a2c0b88d8432196121ad51c2c7f87478950c492fc1fc94b23e61252641d1c4fb491f8208d265d0d6169a2920331c9cc5eb3c4db0b3462db9f4b40eb95f4d0e0c336d436eb71cd93f8120a98277a66c204485fcbcadaf180ab2f36d7e4ec4216a9827ef5fd8f8efa3570e2539f897fda314a230654dee687e574be23626f6631a1e86c223a514603563acb97ec4b0d990586f5f1cdf98847a81d02ef05660a1c51b0009fe3c1d7a0ed75e1b8b415b5f9cf312a607f35887c8bb3db0ab7dd65097583c939ced0594ed47a88de7ed595760fc2cb2943d1c75', 1796056444949243, NULL, 1796056444949243, NULL),
	('\x01a22d4e70ad747dae555aa7f415193c', '\x01a22d4e70ad70d99151f525e95504d5', 'Qk-xp3yW2HK44e3xI4QTLg8gy6RrpnuWEf1BFpeILbI', 'RS256', '{"e":"AQAB","kty":"RSA","n":"liNIlWv2YYuXZxx1uaabhLWn14asOtWItsTH6YhFsaGaFjmw6QrHaPczCsFBBWruZUj34vhqN7LXL0FMRssU_gk0DJ2mLXS2FnPQH6_b2Jb0JKlU36b9CGWFhVpuCilt1kgryut4k05hCscmOzA9AQFpwG3HRDvzxJccOrBZqLr-uYO7kPug26Ec-W9J_7luZFyNUA7MCHYjkjtixd7mBNrzsHQc7WkUpxPycrI6gIrjVUsAA5JuiOCyhFDE_Zdk50J8eDpNNAydruZpGCw3feddFL1n-4ehIOYiFW5vZzOqqegZLa6SvJkFSCFNckrh_tQblxybWFJHq1NlxkHuOQ","alg":"RS256","kid":"Qk-xp3yW2HK44e3xI4QTLg8gy6RrpnuWEf1BFpeILbI","use":"sig"}', '\x01629c34f678d1729e9fac69c88a22f34b0f8552b8107abb50dc186d02190784cc16dba177f621e8bf3e058bab1f57815aece1738175e08b4abd1c349b9a65608ef73e41f0179819a4d274fa07e19e621a1a248ac4b281d0de7da3c52fd1b121fbe89e039e5b303b6dfdf8c8c958c999d5da9b63a4fef92e84d45e8807cfdced1e4b5b6c5c34224001cbdbbd6597d98e05ede163a94150710279ea989ce6ed5d141bef5d561706a26580235d48bf2e90de9aef259c2067413ce9e3eaacf1fa287b062a6a46c458dfd817f4bef17f2e6ee80c5959cc7a1f3f8081d2a467a77a45e8b624eac3059231d2a94dafdaff11ee4c07a669e8276da553ef99ab70bbc6a129dc591e649d3d714af7b898ef6aaeb40cc7292d758819c3a40e4301a2f7ee3a9f58ade6cf28664ce43b305165d9439728b87619cc5c59eb8f75ccd5deaeccb4bb7c49c665c1abd1c05d7a9c3dc3a53899f2b5ca547a9a0f9b9ae51c2cf284fbc4cd8b473f3e13622fd5edbf6b8d27e8283783ddec0d1935eb5a6925603cf63fb9998bd98a8d37d6f2c77cc337207aea090bc839eea487852a5fc67f87f18bffebe3dcf83a1e89aefd5e7ea32a3a9aa52d72da15f6b303644c2df7e36c558bf71fd2e084d5e916f8a8cc8a253c32b237233b63b78980e75a8ff6d6f75e5407ec328b3b1e33ce953e1725c671b1d1b6807e31c14e7eeebe8bef210be3eb7b4da31ab1263dfdcb61f420537f351c40843f5b80c1878e3bcfccc7b966c1ac0d0c853ae1e53cccb88418fdc17be10477c0c6389f0174110cf5a74d0da97011913c1c1a5cdf93482b464d548dce5292fd0059943ad70a06b5fdc1e1e0de709d150c23509ed2c9f0d2f6e26a8d05c93f45d956cbc15c6bbecbbe358b892e5d159ba4fcd4fda1c24500f047a1f9ae24c178a9afab9a342752cbc3838d6be8ea0727221c97f5a7e19e72336691303f057626e17c446d34dd9634de252e63892f32eaafbb0b6c39b95f44a5b5cc105d6ea27c8166dc41a9a6dc164e77ea39b8facfdb0480cf20b49728790c93afc3d94ea8ce4cff9f0296001d98e126bd76cc1f59b82b47398a73452c1ae839575bd0d704322bee16de1947743ab3c6ab79e4b1ec4f499ad8c8d815d7dfe00b15306fa81c5e808762d6ff78ae13904c788e6dc382e574c8182b1fe43b29334d7390fc07b1bfc7855e0c8136cca930bcd8efed01ee04131f14944d23953afa6048331aca463ced72c1992fc1d425fd11c06283612cbc9b819de7084c1bb4827b20070af409afe562320081f1f5ff2e4b20555309e810abed083fb214fd6a4f3cab732337ad4aa67d821af98c1e8fca117fef577a254defdd4b0d11d7edc7201d4c2cb3dcd45de9e1502f2bbe786a119f6439e17f13488f63ae1fae5df65389afd9c9a5d07bd5e4fbc9a189f756f1426a97de28d5f0cd1d91f0e1c80b44f3d359f33e9f05d9dc6ffcbf4cd60b8d8b5ca43ace08e703b952a3609e44a0ffb862d601f7cef57c3dcf523c140f5ffdaf605ec3df0d9cc995dfdca0f4e2f2d62be7ce502982db0b1e0c18051ff1de4767be1d256d60a4d024a77b6c6b676e4a60c0de3c8b3e2db6baae028517ef9604e2e6849ab0187cdf43e8b30618bba4e08b9a7a220c46e2b9b470989aa4e8c2d0c6f5612e83b41ceda4e53bb84916b58bb5755be75b3f654708114f47f5265a53fe7879d332d130c16bff1b5dcf7712421f6ea515561db37e9cbaa634344d6d565cbf368cc7937125e155e21b2d00dfd74014d89f6beb2eac7713b7b8cb0e11f7a1a35ef714355136c9370c4aef05ef10e57fde5fdc0da543c9493c7be325cf4723d47c945abcc187f6a1b97d70cac6ac0b27e5936b8835bb4ed0b8c9484df7d24ee709629b522e4b4672a7051ebae0907ef8f540c334c197ddcc23b519b773548156960ad8435fefc99283fa6799844f23e1e6a1f04e66da0bbf9d8065021aff8fffab2c6adc813759cf5d1874c1eb6363f8bec3d5271ef40320611ef01c43d0a46e09170b096d0e7a60abc4a7b4b5ea6007306d91b723a1136b831cdc17bb7d288a7c038cd901cace88bad395820bca0995c1804bd7a1cfdf05fe83eaed4e4a45c3a378f2fe2c7d01c154fee506fc8f9e9ccff8a8808b53ad27fbd14f67c60a5d8b5745bc31a5af9c00e0b5409a58ec1dc36e12a91b023fd5088829748e6131908d297cb5d5dbc0248355462bfea2f55b7309a7944b4563e37a5873573967cd0990ec4472226c270df9b52c6b56dba970f1a0a866ec1d53ed9e7b6fb530ee8ca13e6db899de83a3e713d8e361d7ecd991f24e96230a19d9cf55d3798ba1607ae664b992f927e5dc0eac9e11b526024ea66347ebf4c282c2c6', 1796056445101363, NULL, 1796056445101363, NULL),
	('\x01a22d4e70ad747dae555aa7f415193c', '\x01a22d4e70ad705ea1314c7eb95e7cba', 'SZLyGi298iE8KmpVaoOEKBFn6J4hh-JDFkFMv6os8_Q', 'ES256', '{"crv":"P-256","kty":"EC","x":"T1E_cMvsgoJSHjbABNBbzlqdXl9RicH3PSoOPjImr-o","y":"i3ooqrwUAPjvq3JI5xrLWe8Bi0mqoRarO5ggJc-CJX8","alg":"ES256","kid":"SZLyGi298iE8KmpVaoOEKBFn6J4hh-JDFkFMv6os8_Q","use":"sig"}', '\x01629c34f678d1729ea23b5a3e9247a2d1d4aeb3cf126e91d4134c041f0c15a7a05a049c8dd46c7362979a16e00b32c2735841a467c0dd31b4284ba8e89cfa0f1806db08ccef3ae55675fe393683451d7a974b21048dbe31a687b29e6779a2f51f5dc8239028535a8a78664b7fc176b7e86be2e8077b63d51f1d200af973ac2a48822d3266b212fae2b7a526c1c9434f5e3e20a1e5af6695a1b16120c3106ec79a868918f33f4590b511b81667ff5c4243b9baa9b74a9b370d3f5ac6809916bf1bdb307d0c58c3a147c31a6400c5e0d277ea3bea04e846909be82fbeed2fae6326b6f7eb509191d4bf1d84e9e26b41', 1796056445101363, NULL, 1796056445101363, NULL),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x01a22d4e766e71d6a3a9a4679ae2680b', 'cWTccx1C9uQ8YNE0iNWMgZRZ04UGoMLAKPDLynJNBug', 'RS256', '{"e":"AQAB","kty":"RSA","n":"unlAHJ8xLuQvfV-P17iwwSwtzlBKs6yavS79ftfAWeE413XrIcbghJPRypiBMlgdizXijUQayho2s3ibA33AAtuFbZNHdCod57iEYOtjGffvQ-dJ1JJnhOnI966t6LS6O4Yn0vEkiv-D6beffQtG53Bz9hMxJj5Uc2MBqspDK7Pxz-g_OR59w_5DLfjYCaICN5c8jKaquajTBk7o5qbl0lhbSQqBlPFEq9-KWrGLTQB979BzDZy7nfttt_tkoO6cQhrFybSjjqGpt61KXmTkLs_qf3ANHlzB8zB96kQ3tYC-y4Lehwxvl3LS6S0LOOcD9jSermny7jMemvDWU3yiiw","alg":"RS256","kid":"cWTccx1C9uQ8YNE0iNWMgZRZ04UGoMLAKPDLynJNBug","use":"sig"}', '\x01cfec18b97a626a8c31b220cf0941c358392c8fe4557976baf351e36bb2e6db956826b80167abdc97d445f87cc472247d7d0b2546b39822965c007767c529361fc753e20ffca15235d3c040b30666bae9971d2afefb800518539557cdc1855947c530b370d310ef603f59c00bd6a67a8cc580a4a420f1af7adc0d79a65ad6fc31834fa8fdd11fba2feb1b13802ea442cb2ab077faf2d2cb6a8883ac871d7d0d279db28394f380c136d568f60098be278505f127afadb656a97d0f13ed2f9dfecc994efbc7411fce1e9e608e4dbf4c5ef87bf09baad7a5a67cc14dd3424f57363828c39107dca9a0d35890ae564156b6c31bcbec9092e00e1b165014f0e913b1f9c84fcbea95a1225e0a9b07a5b6a1f1cadb0198c08b29621672d2aff9ab782dae6b2f89a269fee69f2d579cd817ecf9e4b0252f9e2d5aff2817c95c8e3178b6257a0bbb4a3010e7005e9eefdacf5656483b2579993b0d08463e3665b65e3013c477cea0bed4603158fcc3a90c2a4fd1800e3456efe67ed682b2616db5a913f0f73c7cba0cb1f82cb53ac94b9045fcf5b68337a8229c658b9f317a65e617213c429a59a23b5e49078d0335de0d121d94c257129d44c57a85fd73cf7981950890737c2e9fe88e1a2b247f31248b2b363bd454e202a5c9126f8aeb114019dc41f0e11b194edf92df7d4e0e685eb68caa23f74a9eb9c0aef7353819c7a80982c75588c6c45b0a912204409ffd674786f8251639f41fa7a17dd1b5e41ea3198fda3aadb30c41f166aeb80b97ede3b53fa3a891d909dae0a0e0e1a71646687dd20adf73812f7db49f04bfd55474e10b44e07fd725cc0c873c07a7af9c5429ce851aa441459a30d8fed30a2fd4918f03d421cedb17dbe856adac6cf5da2cd1aecb6e642d8fe9ccb72d8e891ef3097c878bbbf355497cbdfa94c652a8995d476d4d23ce4eedaa8cb3820333994d88b32481abbcb3046de5f939f702cf6c06f6f308116ac5fa67b06d74e89942ee6933c1774877e57b28c5965eeac6347ea5f8b7db9d207c883eec38188cf2b06396e03ce2b9254ea2ba20bae7fcd159665b465bfedefed2ab1d918e04134540d26fbc02c0e978f5508a07c39d7d4fe40a58bbe87260881254720d320a6f39b3da9a66050e44d84e7c91021d79d88fe976364d1517f6d442754ef6f7aecac48b23eb25a2195d8eb8fb0c612eb05a0d7ee82fd3807da39cf28ce4523e137043321f4d5db7702721c555399d4e6465933b0d7b13a3063b5acdcd21f38459f8a5688ef1fa47b453bf50a467f467633d5483801c413e61003b718922802ff72dbb8ad2a256ac04419c32b0ca416cca9ba7d5a4a7e84d0a45f0c936d7a58fcab99c761398e254c3b325a070b834a6eb3beb9e35bfae5c22f2172b71377dc01b55ed904dd91358820de79c4ab4579601ad0c7a6ba737a887c9c6c08afcbaa0d4430e39d39ab98d97c8f8090d1ba50ef08d511d92f7b813b10d21a43deb6b3c1b6d4f2f89d0850adcd70e203a0dcc62ee521bfeb59725df1d9dce91dff29f198a53c987bb7e2f08062dc8cdde5f78f256a710a4212266f7bc0490fa4bc7aaae8e10fc11d688d5a84b1cda48217532d6987e18ac094cb318ba8d649dddf1f58cf116dd4e026ab93c5445fbdf3752cede41e742244600bc39669e07beb80b9283714f0f82dc5457cacd71dc7501aaf84708525addc024d76f53574815a6c9e3fccc7f049245bd3f322350fdca1ebf5ea130b090511fcb586f1973a1a1b2f5e6e49619196d1508afed90c4c96695172ae61f2cfb13d349c35eba202dcca422417f6d294405cd523e4bce2223fb4cc48c77cd5b6e0030c7fbaa0bb71249ad544eba6bc68fcd6a33ea1d9276d61070bec62ca4aec0a85caf76e3d0f495c7406e423a392f70507b46309e5bc6c6ff09a8f60717f0555b287b4d5eeabf1d6675b5f5c3b1191a07adca8379c44565ad6f5bcc6d1552587a0d0f021928c567284e51b97c71ab152604930ff40325d0a03b9f4a04769fa13a760d91bd79b39be2ecf2f62b8e57ea95cbada428ecc4c08d80178fdbba99af57decc73bad803b8e782f0d91362709fc87c4ce039f06d5bcb146265fa9fdb346a3e18481c1a5aceb55aa99a810cf48d6dae098336d98cd77b7f8b6ce137446747492e96a15887ecb84d4791029f6c5a05262e6bf6eb060a588e57278e8e1a9b3f3ab51775b220b6e9ff97bc166e52e15899b05258c91de437347dd4902c2592416b373968a60c244f7455ebf40d8b5e701aa5140c5027ccec3270e9eb344f3da6cbcf190c9982a9326a72495bbe3bc11c202e099454511370e00527a4f136389d5a4d044b4234ed764f68f382fccb81a0a473189229', 1796056446574215, NULL, 1796056446574215, NULL),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x01a22d4e766e70b19dcd2c0b65834c82', 'J3qVNPN5baYwAUOJEciY5L2tV4uoRmg46fgUL64p9Zk', 'ES256', '{"crv":"P-256","kty":"EC","x":"fB9qFlVGQ13A7l_E1oKlwVWkKsRHWSoCDDb02d4xQAo","y":"p97MZU0cm_NCdH4sDTRrPIX_m8ws5CdXYQDq5uIOlPo","alg":"ES256","kid":"J3qVNPN5baYwAUOJEciY5L2tV4uoRmg46fgUL64p9Zk","use":"sig"}', '\x01cfec18b97a626a8c8582c37bbbfb3d1f77641147cb510cd3ea565292165a2a08750d4b93df9a28ead0e7b5c343e8879bd80d1eda85d35e10dd3203ff552fd5491b03fc73c01776917e33437ad5951ddb4d7687564a05e95215e31bf0e719a3707dd7e1127213eaf0fb0d006a2b2b00c7228c3945540f0a33db94668c6cc14f87b2c8592fa117f341a715400dfaa0a3897ba2c06210e15c5a9b2e9900e7ef81ae71f6ec357062757a669e67de7097aea509625aeb4e8253f5e3bf8b26c81b2428587342d44217ac11a3850f1c3f7256ba5ace703fdb7898cd51f37704190e90b13007efacf56dcb5a93c64bf0bb2c', 1796056446574215, NULL, 1796056446574215, NULL),
	('\x01a22d4e840b7ee29c1be16fe7e23e5c', '\x01a22d4e840b748abf3300ef91a62526', 'F9m0g4pDvp2Y4yOHVvjQN6gmoC9GezxVOL5GLfcW_RU', 'RS256', '{"e":"AQAB","kty":"RSA","n":"sHuCLb8uMhwbQKUdIpkIG3EvkX9crOjW1nzjbf9wVwgP7C-Tu-rkyGPHnNu2Swph6IZtrsgWLBm3zGZVUCqGjYDBHoog7XIaGDgYYZJtctCr_Le0EHpm4XUQSxkM8kqu0Bo1O6GpH8IkkWXOxGdehZ7ClkvBLkhTWyXTX3dhrF9fLcEI3SwXwzbah1EHU5PsjTh4HXH5xI8gMv-CIyKlf-gEGHhWUbu9FDYvQ-JmkiprBtKdE8Jm-pU5FFtMGoLdzFWYSRWzwobJueCg--Hs7RN92YO-hM1ph-7l4qnl7JKkxZ2E1vc0lHyHw5O7-SolTgK22GYWbD1bqnbKpcC5OQ","alg":"RS256","kid":"F9m0g4pDvp2Y4yOHVvjQN6gmoC9GezxVOL5GLfcW_RU","use":"sig"}', '\x01d3e37921f2a171cafa85bf311e2c5811d6cd80ba5cdd1479378d1765899d486f200d661327237b9bacf4c3be511736323f11780d4e8040e53c23e8a668b4c8e696a46a9f2ebe95d3d22c18a01989a3fdd1166f29281f68819793b7b6c067f46c4f71d1aba30662906e6e4523f64ee21a807a9fa64792cfa18c5c5576e5da383d37a5ddd4d59db523cf4e1b9ac6fa1ed195bd6e98179fb4dd417bebbd7d5d4e8fd8661aca7e4b587c2ff8ff9c4f57e99487f6be1d85d8c288c835f32f45e30b478fd232df602ba9885da669a7d446ba171b3ebbbe2de8115cfd1905db7239c34adaf45bd2ff4ca794372aeae286c65069338c3fbb9caae479b2b7e882ceca258bc0c02c67cfefccddb30eabe60bc58b5017a5427873f81211c2d5a5e1916235f2a28153cce0d2caf70e5a346cdbb357d19d1939e3e2a8a8b9e822f572c8eb99365b227888ad3e034aa9357a16c4286b5b6aa83e55865100a783c49e20e39723e44fd0b637b2a2cee5ed7d3274330720e5b78ef35835894e41ac84e26e17621ca789b0069390c24af68e9bd57e54f45239b1075fa3d9dc4508d97ef682daf00b1430cede6c8d3c14d76c3ba5e028a891838a0302d8012af68867dbff2696685d716ecbf863743db00456aecdcf6643f69f61c98f2dc2e3eaafe270c1b11055e0d0cdfb9eac3cfaa202b0288a3cd08e9735d823317ed19f97f7fa804e8d653c050c79fd93319982d1c75c94b2161c0508dbd49a45a97a58c9c59055c01ac2f8958a9c012129220b5b29d9f19193509b0ac5ea84e45088d1eea74592bc36a055cb049bab517b111310fe713525161f7e9767c754900fa8536498031df6596f7ec2553b6ef355baef608975b93892ab4c81f988f3ae916998ddfeca001cdeaed50781d68863dfb59a0e8ec371893703ab6eff8d948392b00cf080ca96fc9daf97535bf9426399dd61cb6edca85b122230bbea321c83c90edb8a8a184ed8b76f32510170420a99c67cc2c744d695992390947eaf74a2c7a70ff913e8f8a0f1d2359f647ef0898ba4265832e6c611355f1551df0a59ad38f4bb7f609fda380abff7d3535ee79caccf6bb88934191ba11d486d3cd6d3770c77df7179d6f3672c8bd8c171e30bfcf9c11d70cccd6ba503bf8b638822adaff90475410e27be0f6ce8dd9d476b86a9683b06833fa3847b7560ae47de2351514a74fc7ff4f6e23157070f1e2dc1412096dd0c7e416bd2c7db5d9ff9dc0bc53e02e20aa42db99ddb622daeaa3795635359ebc3430f32bcdd0bfb674382a972e2544bbe8990742039e9c2f1b0ed2656087c3228d284c2af2450d8b63017459ad7e41a5c6828c654eb96866b8e13ec8f8f8f28769ca177f461d0e9aeb096a4014bcee5927903626a25214653b4430c89847596b1bb8cab0d8f0a500dd6e1ac83a81b44b71e9396696b622b4f63d52f8caec0139596f9c545e45056c47ef5b1f3a862988ef0878ec0c51b2ea2be11b8d07af7dc7112169698e7b998edcd84a8e152c15a37fb2a7a39b68006905226a57145a2cc3941b3493df467b5ba08d5d1fd4fb9d2af81b57c1a9c187d2d29c9a62080e69c4fa41987012a74c12860711e4259653e43f995d9c448419b6413b3946d5d84037084a1b456ee98429db35968f2f00d7c6ba37b419007f55fcfc12c23e89e2da3d92597d7652a7451632496b6a05e83af2ad32551f7a50ebd3eb51a1dc26b93506391cc819847bf505e9e92aeba7672dcd1e3275129fb40396891da7cd22cbdf74fdd08a45fd6fbad3d304e7c75f59aaa1a6c821f019832f3c89a496d830784f29920f4633607b41897a6bebb5402b3730c84ee65a0b2b000a50d6c0690e6b8fcaa4e17853932c522cca148d815f472a2f24d6e6052dd9895a8d117e465be46082e504644ae194348e6907ad87b329dae914251c410f9402f0ea8a92d3904546fe1a30de5f57110d8a77cfd5f3ac74b643f6ac37ea4a83b20b9e1c5b6a92cc99af2c78d156e97d2bf8ec7575adbbdb5c86f0540bbc372787939bcb260085f1daa917e04f407f9541eb11757467f8d9b35aeaa2447d0bef90d9db85ed5f99b203083b910c366620824e18e80f2411fe4af3a16a2a29996f56907b39ccbed4d58963f708280e15694a87d1f9f7d638060d3085b62e90c585c2915c0dc92b17c37dd489090be7b6a3bbc770778901659a4fd40882bad09463fa55fe11f1e513d78f77ef0335e1930b4e83693a949baae89433594dc1da43cb5a359731bd02a11a275d042a767a93e29ac0ee317e89e1356fd878d9dd308f6c99cecd43fd2f9307c103ebeccd488f86e10bd18c5334fc823ef1131299fe001a960ffb18e43006fe6385b742cb34503e6bd', 1796056450059249, NULL, 1796056450059249, NULL),
	('\x01a22d4ea06f736fb685183d13da34b9', '\x01a22d4ea06f7e5a89fd041536f9a530', 'M-bslvXwezzb4WYm8_rlXHBuArPot14Mtg3DlwYEUwA', 'RS256', '{"e":"AQAB","kty":"RSA","n":"tdE9O5C6oVgHLRfB6-PpMz6RDtEOAY0LeTiWdK7xlQsA_TZ3TAtTFBlsVGIBQpnEuC0K9NJ17BrUqYbWQz8BokRHdqczwjstigl8b7vI-BObWBavt8U7xwuQH_iN-Mv1fzIvKTblAj_y_AssnvNkoSNi_77tifiwl9AUVX3B0URUU01o5QLHNWz-V7nXjIpu_R-qfX7crV1mt6d28ocOImpydrbIQVAC_0A98dB0fplLWbvCETbVKO9ChC3AWGPeKxIhpFElrBj02nf5f59kJJs3sNJamiH1ItH-CLiePIJ9tp7J6HOH7EuiuEPWPO3NeU1Anyz3IEWKGVTvVoNmoQ","alg":"RS256","kid":"M-bslvXwezzb4WYm8_rlXHBuArPot14Mtg3DlwYEUwA","use":"sig"}', '\x01f11622871bad0e4571a08e9dd6ecc89658516a64056a6b054e21887495d3c9964d255dfe9fccde31e10745b3ba578a5c43f1775b1b7a5f1e20907b67a419a17ae3ca88468af32cce07b1858cb0d701e2dadd5024aaa32d57e963c383d19883461861ac96433d29ce498cd3612e3d636a6ac7cd19484a8ead7c20427c8430cab2f0cab16fcb15b62f22ed2b3cf6d0834e394a316e15c57740574a84047a70a6dfde31eca5b44aed0a5a46f4a8dc2459320166ef43dd24ec38b521f7cffbc02f33b57af4e38131ed71206cd566d744febaec9b58e7f0b7c05fe5b68930f437000e7a5a5444f6e03e1f815cd307c306cdc829002cd7400f91ce9c4412e42bcd87fedafae19ec677ae8098e0dc1a079c2ef0d91254a1a4c1db75894e8d90f63683c40013a5875f615e5941a3bc6146505045ad1a62ee5abb1c02c289459a8bbba3bfaa3dd26a452c1e7c16c7000afaf68e6ad860c4b6ca586ca699e25eee08afe5779f21bfc2a578c5b828a53fab3d7f8be00f17953bad1e3fdd6be80363c8f334e5c3363d636211e0c734699ca2a4b101fb07354570eb4bf1bc85efc3b8e3c9989b993f1b72dbfef367611fa98c2748fc6d6d72cf3256bec314c9bace47fd88f49317fa92fac10767fa2f373dab3003123a671b55b95ec3b39aa5982d8086272e4c2c20f7669e60a6b70a8dc7a9d7e53e2df3249ff0311efe7940bb9c27d65b39709650c413c3e2ac7947abcbaa1d05407bf190784d758adae34b6c86c314457a6837a05d5856189890e22ec3b2217ec7cb97ea1f71eed5754c32e0dd6fc42e20f94e3d351e54d305e89116ed3daa328f88ff8f4e6311f34deb372bd2bfdf2798b00c6ea06ead4ce8a92b7fab0ec1e97524beefc979f57e243bc728ac9003b71617ce066e6c360542e40b54d2207db50dd831bcf04465a5a308fb2965606cc3e01b99cf9a7e6857ac642fdc20b8285a50b4e8fee399b05683d9b63c3e5cd68cb9699f0df11111faeda45683b607caed683bcba3e8c66a2ed0416842d14b0fcf1a5d82594f1009438b131bba333a7f87857e4f250ac9872c037aef01832648554b74f73ee7342add2490e16462cad12b05c6275b7bbdbe56f095df812ccd6415eeed31e56ceac9ad7c868e9eddde2fdd38179867f4edd454b7a6b7f805419a723eabbd25e254103a916973d0847747d3d7fc9b77fe2584006cef88e26db2998c317b77a3518d413933d800c776757eadb4fa2344956ad967ec5fe6b6be7381b373c43906e02f1538a054b792c7f2895d058bab87c653e3f9725ff226ec09700edc40e6e87c5c5b46a5b84cf2b3abb2a1e54a626cd05b514d50ff06481c1bea7514543e47a61e4f414f18646419f61f3a1f21cfcd2b16c60fa54e4457a3eb76ce8b6bc4093e8ea51d06113095bd4ee34593a6f0178e4b81693c8b5507f39f638ad67edc1997b25f0ae371c6af6cd22aa881ebbb7f093609d75b16bca7e3310e22b2361825c487e2a347e132a8d4735ccc1f97539ea2e4c5b16cbdd97ddd933e3b0b139bf95d8f2993ad72633428efa7dc83235ab0690bdb3bedbee6d55f5db9b7ad1c0fbb043efe7c4d6073ba275f7db3888c402524dd1a06793e187fd8dfb2427d0a516369c8feb27c50eedb9b202829fb784b6f08394cb0f61dc234531b20b194a6c25c80c5be9e215f64863d82c93900825c6a46010183f36fe5138019b03753b014749da464367eb75c58960dbdea7ac2ec96ec6cfb78cd71667a5174b675ba5aba37a43000bf03fd032ee6c6e54a3271c6fe7fed3a6ef0a3c3e3a8e9ea5260883a5ba8c40cdaa676e82145feb74a3c68ba4767cfb164c90017fdf2ec6ee0b5eb9853c1f856f31fb49681ba8618047b9e49e4010d91d0586570fbbf7f6813a9baf06954d882adac0dede05c5577f5bf25749dab4ec4d57b0e6825c4309ff873c534d0f554cd64f9621e782d1368a27f4ab4f673be7538e5f3c7c68d6062387c294057ca056eabfbfd54ec1c4447960093ee3f537313e67a9f7315258ba395167f43cb2ce5856e73161f5cdb0552ab2f93dcdee244171a787c8ed1ba61410cc2eec2b9f05bac54927de8d053934b6288c1810b25db87c4b5c0bc73aabc8b57286c418d55d274cc3b6ab29fee4da87c502800fdbe8b5aeaefc6c34883686f92ec29ad4360d4810c60e747d7ec1504abf4a0beb11bec0958ad7124815e9035d4f5f26c20b5fdf4af1e1c283e9e864fae886ca06580d17cd0d76df177997a236f1ac334ac6db22a2459200280d9a577fd8f2c0e4532a91ae5bf6a4912ae85a483d1a05caca10632aee5cf0a5abe0d83dc2d90b2d78bfa2635ddb8647b5d15b2493c0b23ee1cfe7ba4625fef000b96', 1796056457327948, NULL, 1796056457327948, NULL),
	('\x01a22d4e840b7ee29c1be16fe7e23e5c', '\x01a22d4e840b776486ab4a5885a49d6a', 'yBoSlP5DpdYwePGYYgFm5CKkd_1JcytOZVbn5LBdoiE', 'ES256', '{"crv":"P-256","kty":"EC","x":"AkZiUcH2zlXCNFUBOqkNeSz8FSNzSVg5ZdWe4vCS6HI","y":"JyBoeROcnEbm1EWl33azpjmzeEZkigu-26XblocGWGA","alg":"ES256","kid":"yBoSlP5DpdYwePGYYgFm5CKkd_1JcytOZVbn5LBdoiE","use":"sig"}', '\x01d3e37921f2a171ca8417f21f144b1dccc67173f9cf487ff186b487d5a25bf5d77114182504d5bee2071ce41b3a4b904e44f2b71fc2c157227cf69fb740dbeaf59ae2d0c8f61719291fb8c0f8c5df114445ff521c1327e57f37e3f3bc47329aaca4614acb1746082e138620e559fcf101e950941360cde1b4b60670ac46715933b4dd5bf5d3b9e4a88ad3228ce681fcf117ac144416a6bdd6a600af93b11e74d1155468c3b75b4d1453e482a8a540da357f1bf6fdb23309867ba6d9799fd7e501c408088bcd076d792f330267e60f495e9807ee768e896cf79ca5531b88d32072362ffd9b520085f551aa33c81761', 1796056450059249, 1796143750702240, 1796056450059249, NULL),
	('\x01a22d4e840b7ee29c1be16fe7e23e5c', '\x01a22d4e868e7b4a95ecd601ce8def6e', 'Boxebu-HnnDXlzqVCJX9hm9b-frntyWlSWg5qo_uHMI', 'ES256', '{"crv":"P-256","kty":"EC","x":"SVUXvq0Qbu3Dn3GIvDfwIQWulEh0y-D3ArF-CLt4wGI","y":"4xunwoQP1pLlUv4sVSZHPc_bk30Umjl_ZILzf9-ns-0","alg":"ES256","kid":"Boxebu-HnnDXlzqVCJX9hm9b-frntyWlSWg5qo_uHMI","use":"sig"}', '\x01d3e37921f2a171ca94c9ecbc55cab94f2ce7ed3cefeae3fbfa5f8af9d6c741e2c217720cb8fe953e3638b5f4f5575763619973fb7355d517cdfbd8d2ab487a0dbb529e6910d5f6c2de1f5678dadf1710998105b697150849bd31ec75b34c182a57ccdcc42c5450ec82bc7a0ebd19671a4bbb45be9cacc94e197cafb3fcac3df7ea5dbc92eacd69fac0046deb869c1b7959b92c8f35350ae68e24201a424e30c6cf3933bd9c804023e4e32aa9cd74007db8c9bfe10f1cbc3622c9fc116b323a9fc4a70dd6399afebf5ee49113dd8ce3dd9d8cce76176e710848569483b6d550cecfd1e8e4c69406239ea1772b5987', 1796056450702240, NULL, 1796056450702240, NULL),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e89567136935f89e514a08c3e', 'TaOB7HK_VKtsbfzIem_AkKenZf_hxtWAr9rPMmRQ69E', 'RS256', '{"e":"AQAB","kty":"RSA","n":"zU8Jo_9O7oxO12wNjgzrTjJzRFOo6kIXG-8WyGVUbj2SnY-T48nFW7dALzcUEi4YQsVGnd3cevJ9qE7aWLSkFc1LJmobVBRnCra_YfMk98qc693L9XixojNrXSmKVpQ-fJA1BhlgNxjCkPfZJgLPuzgxqAXhasXhmEcvmGC87rzBnFgFSkO__61ikVZtWDxyGHHiQMrvJc2xXfpjT7z1g6feCNBFyiL9hDfos79-YXKyfxnofCLY2TLDLB8Tym5Ex9i8mVTIJyxTlanbuD2OTDzZUTsUdfcSkOJcwNdoPwB-kG6X0hXvCnSwKXw48bhfnfwMjA8Z9X7IZZDiM9F4ww","alg":"RS256","kid":"TaOB7HK_VKtsbfzIem_AkKenZf_hxtWAr9rPMmRQ69E","use":"sig"}', '\x0121010dec26a30137ef86b5e994743fd75dbeda989510815e2536b79a66d6f15ee7b985f7947667aac03fb815869901c61e018a516484263a7f434cfb4e6c0ade6497f7ac9ca954801dde60cdc2c97985010ed93a9ebf8320928643a6e975d5c629bf4e7a0b8da8dd9202a75b6d741b815453d484d71a20a2cb022ba54beec3dc48e724e28680b98f0a9960988ee32c641c17ad43c8175395d449097659dbc804027b207db6de26a19b87824de13612abcdf75299890bc5b0047a27ac341c877fa3dd146b9fab1f0bc5e51c9d540df357e5121436ddcf42325262d5ec2d29515c02605818bf1fc6e0a9e382f3922f0fd2be875e00bf5d6296fb605befdf1b45da51f78e5a14509be10858d24a0210ac42200dce5887ff3f639255c45c36076af27764ad1056146fc0cfc807b7b19c18851b911599080c3a373cb1cce0ccad71617c6520f5b59496d909c45ca71a2b0be1665086e0fffe822eb9ee4afbb84e06f8efd00f102a000c053817f6c3847a7fc9f387dae9ccb29bba76f3357329460a7b1c00e82426e067fd51cf5d1376d43eb42d1e75a6c46095590afeaa8801ddfb54d66f1e080c84bb39dcd5179eaf0727af3530213ea5d9a1dfe4ef318d18a68aa4706f29bc5663c38275d1068f9a5657ff75172b4d9dabd549e6aeb203c6c1f4909558923a8663d9eb38f5dc113ed7e19178cccb15a776958211ce5e9c0dc96ed2b41a46c64041619470a4819e8a4973695ff3cd677cabcdd03b47eed7afee20ce376767f8afef43aa5596b1c6a45545f69d44746ee557f41f263a8531b8fdda8a8369b374ff2a15c565d4238a4caae932bf55fe630128a40d97a5f39ebbde9a9570e46f68a1bb2a7c1d1af346d6e431a70653b770fa745a3dd5451b6d499a6a63aa3d5296b5a4e02701065d0ed12c2cfe796f6108a34fc0f88348747f617e162a8c2ca20fb7ba766401fc8da57129e7df7c9ffe621340e8aaa6306abe1a35bdd5681fd4510ca40671ac484f9758627eef0c7323e4133891e7c7a49701ac9278d1ab1320d080230c14785a36215252e4636b9ed0d2a38f5f81ed3bb5471eac2a92753fb4ea5b79c3bdb77b714b8b642ee7b03e64c08090921db422c10338a2c1f45f3398d47e5e3017008cb5c5fdccb31af4add45013b54a4ce44bb2af92e6ed1f91d79c9e1e8d69f9652f9daaa76974db61028edcd4b723f7b406b5f511881153e8127ddfffcce3435c432a8cb8ed05ba1af139c6126de33b1ea79cfe088ea3a02aabd78a4a2376c120c00f9dd51dd363ac5dcce6c5ab7887d2a3508a6f15a7bd8da9649908f6590005cc2ef56d5695f9f5584cad55c999008771b30949df069defc9558668875d11879d530081ba7f3bcbe6136febaa4c1c5d4e20e5e315574bac3c3bda64e4303ef0d4ef8cea2fd75ae563d38a868afeb820056020f2e3b917c12383159b597c7ef09c92cd532fc9e0f22cfbcc515d02d161c1fe3dbbae0373080be2825315dd6b18e45a904e636b9a20aaf2ae1f8b6432dd47457166d98cb628a3c9e2169e91d4890ec558393525fc44e3324212ec05550cb3bbc8ac87ff5a307331bf706e9659de90fcf6d9636be97c31158f8633cf3c49c46d615a4b1e3d82e74ef7ba5990e9183dad29ffb2b99c9d70b0aefb54f5dadcd7f811e0a77e51dce82251297fa849244e8cf253fa1a2208e32decba9a03b1f94aa090ec4ecfd04725ef0a0f69c6e2b9fcb5ba592bf9dd5a83154fc9b2fe151f99ba233cbff4631a1b02b915a10ac2c1213a5c56f5dbb1c95b189e8935eea879ee6243420670ba72ec216dbe1d8fc1a08f9bc83031be082071d4a89666f02567637763319af1e913a4f132fea7bcfd9ba28686c1692e0b793df5f9ba30f66b6e663a074c4b034b740ffcfe7c69ec07ff920368a93c8f1f3d55482019c686b6793da8664a8308d777180e30fac8028a025b7302ecc2f4ef38d4dd9d42abda45a913084e5ecdfe99b3804341fd2113f9b89e375e69d7d03baa646552b07b715198e383731f95d387bed9c7cf107064d0a903788b8e305129430ce3f0331d85388f18139c98a4decb234f494d3030d31c2d79e0e800968af2571c906d4901bbf77c06a98dcf63912bb0a59324ad7d2335b748d6ace6c5b48f3f960d1f3eb6e56c5065671d290c330110aa812ffe4b3d224754cb1f0ac29bd52180e156e03eebcad64dedc55bd28b024d0164e4c80489576e837fec0a3552c71ed9ba6483a684d1b84543ad1c6992a1b73c765bbfe71f9cdb04f898870488a685f150f700a77bd5b997bf92c0a8854b69e0582f563a8b110e17dafd753969d9439b6f922fb7709e2cae22b8b702643b3fdd47847919b4f830cd9ba455', 1796056451414465, NULL, 1796056451414465, NULL),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e8956780a880bc5e7920d57c3', 'PcdGQ95ILlacJ8gTRbb26SLb5HRXyvHEh_pghf_ws48', 'ES256', '{"crv":"P-256","kty":"EC","x":"PrJoDINO5r4i1meIdA2nhaS3eL_i_mHh0hCHbuYScWE","y":"_csbXDPG_hwLzTEP-BtiI5yDKwMp8WCEEaCQzQAY9VY","alg":"ES256","kid":"PcdGQ95ILlacJ8gTRbb26SLb5HRXyvHEh_pghf_ws48","use":"sig"}', '\x0121010dec26a3013715181c96c5f1f9c583f789fbca94b447b138a68e84bb25b2529c91ca9fcd3b04ea1719c0c339419cc5fe8d59fae5ffd22b5d2eb131afcd55805e932f3339c7e5c100c390bd5b8822b8baf3cf25d40568d2999a8f5e83bec42bc9cf2d1375adaaeea0263deb25c4ef07b1f9712e133853f003230c6a12809f48d69a7454791b832ee304da668e707a9d071a5fd541ca0f28816205b3cd0a03adb9cf65b7d497e599be1153d8d0d1a9cb1163e5a1d08eb0cc3bea334a6a3dec176430197404d078b0192044a2715250ce2990a1681a596a474427ce35df950c760810a42ed7fd2cc394b28aeca7', 1796056451414465, NULL, 1796056451414465, NULL),
	('\x01a22d4ea06f736fb685183d13da34b9', '\x01a22d4ea06f7814a350db22e9d6ddd4', 'sRCgyUT7GpKeBCqZQZfI1-f8WFTyIcH5R3dwHVsJV3o', 'ES256', '{"crv":"P-256","kty":"EC","x":"sKcJkBtYhUtaIC6JnWcVZDaKa-cJHxu6Fa4lsocQvOE","y":"VcAMEktgudwUunTIzJd9wmN7uJTtCCkB6nXP0cGiHlo","alg":"ES256","kid":"sRCgyUT7GpKeBCqZQZfI1-f8WFTyIcH5R3dwHVsJV3o","use":"sig"}', '\x01f11622871bad0e45aefed2b462b33c938f6b3d05e2453f78487864c7342a16363a2ef0b006b74b1d27817da86016ffee07355c079b87d2ac7069dc2580aa8f25b413ad608e2971140e6e5a715da9b23e7e79bdd1f270e14d1e295029e70a5b4265d88e082882f1b546a3cc45a8d5e5d80dee2ed1feecc9e0586aa4d5c7b4b0c8b0cecb017a29de157e0f7804d73d875867814fbfedb75e95ede7849dd865906e9679734aaaec3a2429cad38a684ef340cdb57acc498f1beed68caf1e716b6840bae119aef54d9e4ceebc90c47b1761a2eaaf2da5b2b02a28d222c6e7144383f5aff54eb1f090c0980e9f4c5a4414', 1796056457327948, NULL, 1796056457327948, NULL);
INSERT INTO public.tenant_logos VALUES
	('\x01a22d4e766e73e3ba067a0d4788805e', 'xbLkbEcmpcpdgS0szLCyog', '\x89504e470d0a1a0a0000000d49484452000000300000003008060000005702f98700000503494441547801d4586d6c5365143ee7edba75c07046269376092a3a32b6aa9018a2d1489638120d01b5ddf821e1870abfa60ea36202eaf80189d988c61f18e30f9728ac0d1f2231cc88183511311159976de88cd1b5ec0375c6e136baf61ecfb9704b37baedb6b9b76bdff4ecbe1fe73ce779deafde4e810585b62e775df4afaa0bfb6b9ac3f5de0fc3f5355f70bd976d54b7fa9a1ebd4fc6d8477c25c682d490b18048437505936aeaafafe9088f978c68e8380988bb98d41600ace57a25db22dd0057ea7d005bb8bd4b7c25a6dfef3dc9025fecf7dde3860c4bda022e6ebe7b49c4ef7d5bd3b00f005b10f0513617a459240611ea58502b20fd12f1d7ec1bf0ad284b13c6fc0a0cfbaa16f16cbfa9c58b7e238446442c4c37d94cfe88504c88afc4b1f8575e95372e6da82c99c9777abfa91588f8bc9551e5f881676d37cfd8a2e92096b5114b58cceb13aec233833eefed6670e714106ef0d66a8ace82be8f212b0511ab620ace46fcab1e9c2be1ac02f8906e030d3a78e617cf0564c3f8120dd497615ff5d3b361cf2820ecafde0e800700c101f35478250a41a9b6ab5c5293482920d250fd00a17a277548f67b85cb4cdbe90601e127bc1ed2d4310470669f6aea8cc285c07154b84df750c91dfaf555009ff2b649fb3e4ec6b1a58e50064e383efd1b7c8a800957d10e267faf2d04ac01bd2f3cb6f8d564a88480a1cdd54b79e005b65cff3cffb7ef8e9b0c920901939ada89088901c321d79eccb1741c17ee3478e90264f609689bd199eb4f0db071d857552e3c75019371d8848069bf9009c07c18af427114d546c9ade40f81d21b52cf1733382bfdea045a972fc4aff3a475f4dc1aa78a16173c8616be1a5f4f606f4d380f8c4cd62a8d1cfc6bc9de6476a1c711d62a045a6e5702bb7185bb22009302604a295cb91a16d63e698909d61470930de1ce2b00fa7d6a3226e1b6e0a1c7a1f4d9dd9698602580d3a8204039af006624208d3cb6b91260b9b20d3d4bc0bc8568304bb92c4fc3877890b710642460ec9b13f0cffbcd96986065a28e0006157f21642420dafb23fc77eab0252658990810ee720632129049421b627805207ec606e0ac40227357ae822b9f1151342b192d4c229c9d1a9d50b77cd4f72f009e86bc2b78fad660f765390380a01dcb37fe06675d40512cfe09f09ae48d08e6ea74c051e1ab0b283bd2334080cdd2910f265c971eec1a12aeba00a92c708eb50290de29ed9c358261d7c49516835f42c0b5c3bccf18c8d927c2deb2e317460d7e0901d2e11eea7c97b7d7d752cf4923f8563826739b2200bf8258018d3f05447f243be5469dfa95636293704ce63345800cdc16ecbb84f1f846029894762e18118c8316dfb0ece0cf7f4ee773830071701fee3e87a4354a3d178ceffcad9e60f74fa9b8a414208e9e40d701be95b6f39998b7d70cc98d9af60c730908a75436a30071f6b487de438247f84cfc05e9140b7c99fc00287cd81decfa6036b8590548a02718fa4ec5626bb87e8e2d4b1f3a5f44f1d515873abf9f2be19c020460d9919edfdd5a6c2d90f612ff177b44faec30c1468097dd5afc7e7e5133f53bc59400218bc1ee28efc5961207dc0944fbc9c25770fd9621d82bd8eef6ceb72497e43463a6051860a51f87463c81509352b482853471f20e9eb90963dcec5362d83ee78b620710dee50974be26d866e30dbfb4051881ee435dfd9e40687f45a073bda778f46645f1f52c680f8fb731a9536cbddcbe7ccd2e709bfba08ddb7bc457622ada43757c51b45604cf47382ea3cfff000000ffff44f6a00900000006494441540300d1de27497a58e6f90000000049454e44ae426082', 1796056446778867);
INSERT INTO public.tenants VALUES
	('\x01a22d4e70157e49b685a4659552a003', '_system', 'Portico administration', 'active', 'http://localhost:8080/t/_system', '{"session.idle":43200,"session.absolute":604800,"session.remember":{"idle":2592000,"absolute":7776000},"sign_in.remember":"offer","token.access":600,"token.id":3600,"flow":1800,"reset":1800,"keys.rotate":7776000,"refresh.idle":2592000,"refresh.absolute":15552000,"refresh.grace":10,"unverified_sign_in":"deny","sign_in.methods":["password"],"sign_in.identifiers":["email"],"registration":"closed","registration.fields":["name?"],"verification":86400,"invitation":604800,"password.min_length":12,"password.min_score":3,"password.breached":"refuse","password.composition":[],"password.history":0,"terms_version":null,"turnstile.site_key":null,"turnstile.secret":null,"retention.deletion":1209600,"retention.networks":31536000,"silent_cookie":true,"languages":["en","de","fr","es","ja","ar"],"branding.dark_mode":"auto"}', '\x01c60aeb4cb1b371c62a370b971be273b65576320a45c90d76d31837dae4d6f815f4583ce10692ed1edd93d46383148213dcaa6b4b2f9b290542fe37925e641efd5c7f7d56781261c359427a467038ecf75446d134c7c9e597', 1, 1796056444949243, 1796056444949243, NULL, NULL, ''),
	('\x01a22d4e70ad747dae555aa7f415193c', 'default', 'Portico', 'active', 'http://localhost:8080/t/default', '{"session.idle":43200,"session.absolute":604800,"session.remember":{"idle":2592000,"absolute":7776000},"sign_in.remember":"offer","token.access":600,"token.id":3600,"flow":1800,"reset":1800,"keys.rotate":7776000,"refresh.idle":2592000,"refresh.absolute":15552000,"refresh.grace":10,"unverified_sign_in":"deny","sign_in.methods":["password"],"sign_in.identifiers":["email"],"registration":"closed","registration.fields":["name?"],"verification":86400,"invitation":604800,"password.min_length":12,"password.min_score":3,"password.breached":"refuse","password.composition":[],"password.history":0,"terms_version":null,"turnstile.site_key":null,"turnstile.secret":null,"retention.deletion":1209600,"retention.networks":31536000,"silent_cookie":true,"languages":["en","de","fr","es","ja","ar"],"branding.dark_mode":"auto"}', '\x01c60aeb4cb1b371c6ec822b52cd2e427985da2e485fe2bbfbc46afe2d2e095bc7bddfad9119792ff0fdefbc3a7cddc6e857983eedcee3446ca1fe9b0295beef59e945fc6e01fca65e1f84810be5c98169fb4e63d6634ed96f', 1, 1796056445101363, 1796056445101363, NULL, NULL, ''),
	('\x01a22d4e766e73e3ba067a0d4788805e', 'acme', 'Acme Inc', 'active', 'http://localhost:8080/t/acme', '{"session.idle":43200,"session.absolute":604800,"session.remember":{"idle":2592000,"absolute":7776000},"sign_in.remember":"offer","token.access":7200,"token.id":3600,"flow":7200,"reset":1800,"keys.rotate":7776000,"refresh.idle":2592000,"refresh.absolute":15552000,"refresh.grace":10,"unverified_sign_in":"deny","sign_in.methods":["password"],"sign_in.identifiers":["email"],"registration":"closed","registration.fields":["name?"],"verification":86400,"invitation":604800,"password.min_length":12,"password.min_score":3,"password.breached":"refuse","password.composition":[],"password.history":0,"terms_version":null,"turnstile.site_key":null,"turnstile.secret":null,"retention.deletion":1209600,"retention.networks":31536000,"silent_cookie":true,"languages":["en","de","fr","es","ja","ar"],"branding.accent":"#e4572e","branding.ground":"#1b2a41","branding.logo":{"file":"logo.xbLkbEcmpcpdgS0szLCyog.png","width":48,"height":48},"branding.dark_mode":"auto","privacy_url":"https://acme.example.com/privacy"}', '\x01c60aeb4cb1b371c696e75c76c6db2387b551a863db1287901f2792276ceb49b903a63d8e05f4c6cab8d6c5488b0f4d7fa8699e120f62f46918af93f4c134b53c4aa19f26c9a3350446519a58f46eea3b9be25e56bb49465d', 1, 1796056446574215, 1796056446778867, NULL, NULL, ''),
	('\x01a22d4e840b7ee29c1be16fe7e23e5c', 'globex', 'Globex', 'suspended', 'http://localhost:8080/t/globex', '{"session.idle":43200,"session.absolute":604800,"session.remember":{"idle":2592000,"absolute":7776000},"sign_in.remember":"offer","token.access":600,"token.id":3600,"flow":1800,"reset":1800,"keys.rotate":7776000,"refresh.idle":2592000,"refresh.absolute":15552000,"refresh.grace":10,"unverified_sign_in":"deny","sign_in.methods":["password"],"sign_in.identifiers":["email"],"registration":"closed","registration.fields":["name?"],"verification":86400,"invitation":604800,"password.min_length":12,"password.min_score":3,"password.breached":"refuse","password.composition":[],"password.history":0,"terms_version":null,"turnstile.site_key":null,"turnstile.secret":null,"retention.deletion":1209600,"retention.networks":31536000,"silent_cookie":true,"languages":["en","de","fr","es","ja","ar"],"branding.dark_mode":"auto"}', '\x01c60aeb4cb1b371c60e44abdf4aadd7ff008a6c7fc0eeb67d870d135ca8c798fc82b2a45ecefa5f8b330d5eaff2db6bbedad0694d903de36ce06983fa4323066e7bc7d4f3a81129da219c37008109534014093e68886d2d9f', 2, 1796056450059249, 1796056450866503, NULL, NULL, ''),
	('\x01a22d4e89567ceb8ae67e3d150766ba', 'initech', 'Initech', 'active', 'http://localhost:8080/t/initech', '{"session.idle":43200,"session.absolute":604800,"session.remember":{"idle":2592000,"absolute":7776000},"sign_in.remember":"offer","token.access":7200,"token.id":3600,"flow":7200,"reset":1800,"keys.rotate":7776000,"refresh.idle":2592000,"refresh.absolute":15552000,"refresh.grace":10,"unverified_sign_in":"deny","sign_in.methods":["password"],"sign_in.identifiers":["email","username"],"registration":"open","registration.fields":["name?"],"verification":86400,"invitation":604800,"password.min_length":12,"password.min_score":3,"password.breached":"refuse","password.composition":[],"password.history":3,"terms_version":"2026-11","turnstile.site_key":null,"turnstile.secret":null,"retention.deletion":1209600,"retention.networks":31536000,"silent_cookie":true,"languages":["en","de","fr","es","ja","ar"],"branding.dark_mode":"auto","terms_url":"https://initech.example/terms"}', '\x01c60aeb4cb1b371c6a7d60bc2e609cc6e9de1c634b8b1895050005e3a3c69baeebd3a31a39f32f4115125b8b07721c21555e913b0515a7680c2429059a715c3b1db6ee50bdec2ed7ff813b971ff0625ca5f3966b67bdec45a', 1, 1796056451414465, 1796056451631803, NULL, NULL, ''),
	('\x01a22d4ea06f736fb685183d13da34b9', 'hooli', 'Hooli', 'active', 'http://localhost:8080/t/hooli', '{"session.idle":43200,"session.absolute":604800,"session.remember":{"idle":2592000,"absolute":7776000},"sign_in.remember":"offer","token.access":600,"token.id":3600,"flow":7200,"reset":1800,"keys.rotate":7776000,"refresh.idle":2592000,"refresh.absolute":15552000,"refresh.grace":10,"unverified_sign_in":"deny","sign_in.methods":["link","code"],"sign_in.identifiers":["email"],"registration":"open","registration.fields":["name?"],"verification":86400,"invitation":604800,"password.min_length":12,"password.min_score":3,"password.breached":"refuse","password.composition":[],"password.history":0,"terms_version":null,"turnstile.site_key":null,"turnstile.secret":null,"retention.deletion":1209600,"retention.networks":31536000,"silent_cookie":true,"languages":["en","de","fr","es","ja","ar"],"branding.dark_mode":"auto"}', '\x01c60aeb4cb1b371c6bb47df44d31e535690bd00078470555950c4250d6eae33e37db80e4801234ce2cfe356e9ce1da95751ba3cdfe0132ddce47bc756e62a27733608ad0ef8606d69b6b79f9ac6fe4962212967fc35d43cd8', 1, 1796056457327948, 1796056457475660, NULL, NULL, '');
INSERT INTO public.throttle_counters VALUES
	('\x01a22d4ea06f736fb685183d13da34b9', '\x2bacdc3803390f1b17072a50ccc080af12b322666198d963f9f3861a4b3823f0', 2, 1796056457649500, 0, 1796060057649500),
	('\x01a22d4ea06f736fb685183d13da34b9', '\x9a9e20d37f37907f9c608a1ab9cc6f73db2e9c9bf4ab2d29aa60d33a4377f710', 1, 1796056457789960, 0, 1796060057789960),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x404c7e70a43be660c37d6c504dfaef03e35f71ac916777295b5e04080be22d37', 1, 1796056448950503, 0, 1796142848950503),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x3f566cc54cb4a6c52be93e8fb5118fd6079f1442dab49d9a63bed949c6aafd95', 1, 1796056448950503, 0, 1796057312950503),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x2cabce770152971d2ae3551565aa3ce9bfa362e0faf4a2cc94f8382698d0a304', 1, 1796056448950503, 0, 1796057312950503),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x4792802d980e4a19bad78afba7f8abbf2a91b49b4997124b4aa377382cf1edf6', 1, 1796056448526733, 0, 1796060048526733),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\x7ecec3a28d619d3a318a199ab271091dc775412da4b7b02309e55ba1fe87573d', 0, 1796056449047062, 0, 1796056449047062),
	('\x01a22d4e766e73e3ba067a0d4788805e', '\xd46ef238a32337f719826d5b7430760d1fa6f96013877dae9110eb96c746a8a2', 0, 1796056449047062, 0, 1796056449047062),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x9dfd71c81fcaba03cf05d3c5ec4535e290c44aadc2937181de18ebab5a1a2dc1', 1, 1796056453606242, 0, 1798648453606242),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x6c767abc0084e5927c07f858de986c2b4201c2a5e35ab2bfe49306a7ee89f53f', 1, 1796056453641089, 0, 1796060053641089),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x559bdb025e4eeadc5fe6387c65b910cbca211f072041e06b1d69a6f3bc210710', 1, 1796056453939443, 0, 1796060053939443),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x2e03f6307c13b3fbcd9fe0311538649f36e83dab5ac769daf6c1bfa4d83ae07f', 0, 1796056454061644, 0, 1796056454061644),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x705f91710ac0eea45a0f5151fa7b1288742cba80858ebdf364a0ed3e615a6404', 0, 1796056454061644, 0, 1796056454061644),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x4792802d980e4a19bad78afba7f8abbf2a91b49b4997124b4aa377382cf1edf6', 0, 1796056453438998, 0, 1796060053438998),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\xc91d181fc5c97c8b642681b75750e01690e73d2283cc7cc24f2369df557fbf91', 0, 1796056454787287, 0, 1796056454787287),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\xe297914af8cd4e212d3f9680f401ec0fb4b64980590f561bcf37131b9f90bb9b', 0, 1796056454787287, 0, 1796056454787287),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\xfd94050668e922abd68303f4a221fa2266b8af038d46b1a106d133e806d11361', 1, 1796056455377060, 0, 1796060055377060),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x2bacdc3803390f1b17072a50ccc080af12b322666198d963f9f3861a4b3823f0', 4, 1796056453641089, 0, 1796060053641089),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x75644f34065a5b0b0ebe2b4a6f6ebddb124edc108a1580b664a740db0c5444fd', 1, 1796056455573093, 0, 1796060055573093),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x774d73a892da9dc59c38c9293d8c2dd4f3fc5953e529f7a299f16c3618208f57', 1, 1796056456058042, 0, 1796060056058042),
	('\x01a22d4ea06f736fb685183d13da34b9', '\x008f4ecad03d19cd54619601868e7294aedde7b0d71c9d3070037d072ffbb267', 1, 1796056457649500, 0, 1796060057649500);
INSERT INTO public.used_assertions VALUES
	('\x01a22d4e766e73e3ba067a0d4788805e', '\xe3a646db6acb262f72dd21be44a4ade9f1c805eaad57298570d69c8895a0db50', 1796056749000000);
INSERT INTO public.verifications VALUES
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e920970b8ba7566da8cd0cf03', '\x01a22d4e8f487e1ba6ca8e17ca5f7812', 'ada@initech.example', '\xd7882fade2fcac9af9d18eda5ff09fb3e93dcd69fb2881b208ccd9b14e4f4180', '\x01a22d4e92097f589711a12d41cc203a', '\x7e8bc7b088d711a5dc3e1afcbeb8b2afdf74ae6f345f62ed4eb6065b354e4a24', '\x58d81dccc73fc2be415278433fcb1c6dabcd43933203122e2a63764e659258ef', 1, NULL, NULL, '{}', NULL, 1796056453641089, 1796142853641089, 1796056453776703, '{}', 'replace_address', NULL),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e93337620a9925a328793eeb9', '\x01a22d4e8f487e1ba6ca8e17ca5f7812', 'ada@work.example', '\xd7882fade2fcac9af9d18eda5ff09fb3e93dcd69fb2881b208ccd9b14e4f4180', '\x01a22d4e93337b848fe042a4478b3e6f', '\x88c0a914b1411496ea44943b9ba972e447628fea7f49e311eb984ddcec9670f0', '\x696bc24fe5d13a0488e79188dd79f015036000cc0195201530a6d458e51ff7d5', 1, NULL, NULL, '{}', NULL, 1796056453939443, 1796142853939443, 1796056454061644, '{}', 'add_address', NULL),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e98d179fea6b6b9b55d1b0b8b', '\x01a22d4e98d17c4abdc91b9f6deeb5ab', 'hugo@initech.example', '\x2ddf8a638704421de76e913c5a8f736f4b89738424e73d69b7e5c7263dbcd8ed', '\x01a22d4e98d1709195cd62298d50b425', '\x4b268f37deaae850299e53b6270624f503f594e600f32adfb4ac9348da62839d', '\xa909a61e7c5b7f17f465eee8ba5204a1936d2152ed703c818a1609b7d8b14804', 0, '$argon2id$v=19$m=19456,t=2,p=1$2tGZrpCokiMS6DznJbvCGA$lcioFLLHFNB/awC0xd8TX+dcgMh8zI+eBUDmJiGCGQw', '\xcefb6401e61a141f', '{"name":"Hugo","locale":"en"}', '2026-11', 1796056455377060, 1796142855377060, NULL, '{"shirt_size":"L"}', 'verify', NULL),
	('\x01a22d4e89567ceb8ae67e3d150766ba', '\x01a22d4e99957c519754e346c9787efc', '\x01a22d4e9995740391d6aace550679e3', 'irene@initech.example', '\x4040be5d970dad6c0292d90c92c5dbe5b838748bfbe88a7d9e45623d044fdf81', '\x01a22d4e99957a76bdf9bb8ca82dde80', '\x306235c94bdf8217b517a7c441bc20a5b01815a1b98264248568057879c31a20', '\xf5f418de169efa0398dbc823992acaa57449209f229789686e9f494c08c9f71a', 0, '$argon2id$v=19$m=19456,t=2,p=1$6oCUP9SZe1yxoeyPAnNaKg$3HJq9QiCP2mEsE45Gcysnjc8hUhGj0xxBJ8SPF98DFY', '\xcefb6401e61a141f', '{"name":"Irene","locale":"en"}', '2026-11', 1796056455573093, 1796142855573093, NULL, '{}', 'verify', NULL),
	('\x01a22d4ea06f736fb685183d13da34b9', '\x01a22d4ea1b17077818faadad07badc0', '\x01a22d4ea18c7415bb6c8a1f860cd3cc', 'ada@hooli.example', '\x48485c823f87ff17b981c8723f30c5c384a90fbb56f4e2b7ecf42c87612cca72', '\x01a22d4ea1b17644b0ad8be77da325e0', '\xf814f3df156199dcfec25c2f2a666faa2b1c66893a9ecf8ce133bb839f8e321b', '\xd708387fe1617886903ac6d4efdcd7cdd66f94d6e81cecbff216e68e3184d7cf', 0, NULL, NULL, '{}', NULL, 1796056457649500, 1796057357649500, 1796056457773474, '{}', 'sign_in', NULL),
	('\x01a22d4ea06f736fb685183d13da34b9', '\x01a22d4ea23d7037a553232c0fc93cad', '\x01a22d4ea23d7419b19f5b613b66e370', 'hugo@hooli.example', '\x52575cb43db468e1141d0d39a42f838d15d727b2aa573f3e8c6e4a292d4e9e29', '\x01a22d4ea23d74c9a1b130dc935e7786', '\xd6f7392d03f9a1cace4e233527cac7b521ae7312f655ed775ec034766cd6ccb0', '\xd28385653c4aaf36c3229a37a9ac4c902153f944a94ee737e31dbccf0d946912', 0, NULL, NULL, '{"name":"Hugo of Hooli","locale":"en"}', NULL, 1796056457789960, 1796142857789960, NULL, '{}', 'verify', NULL);
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
ALTER TABLE ONLY public.address_changes
    ADD CONSTRAINT address_changes_pkey PRIMARY KEY (tenant_id, id);
ALTER TABLE ONLY public.attribute_definitions
    ADD CONSTRAINT attribute_definitions_pkey PRIMARY KEY (tenant_id, name);
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
ALTER TABLE ONLY public.invitations
    ADD CONSTRAINT invitations_pkey PRIMARY KEY (tenant_id, id);
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
CREATE INDEX accounts_deletion_due ON public.accounts USING btree (tenant_id, deletion_due_at) WHERE (deletion_due_at IS NOT NULL);
CREATE INDEX accounts_unfinished ON public.accounts USING btree (tenant_id, signed_up_at) WHERE ((signed_up_at IS NOT NULL) AND (first_sign_in_at IS NULL));
CREATE INDEX address_changes_account ON public.address_changes USING btree (tenant_id, account_id);
CREATE INDEX address_changes_expired ON public.address_changes USING btree (tenant_id, expires_at);
CREATE UNIQUE INDEX address_changes_token ON public.address_changes USING btree (tenant_id, token_hash);
CREATE INDEX audit_events_subject ON public.audit_events USING btree (tenant_id, subject_id, id) WHERE (subject_id IS NOT NULL);
CREATE INDEX grants_account ON public.grants USING btree (tenant_id, account_id, client_row_id, offline);
CREATE INDEX grants_client ON public.grants USING btree (tenant_id, client_row_id);
CREATE INDEX grants_expires ON public.grants USING btree (tenant_id, expires_at);
CREATE INDEX grants_session ON public.grants USING btree (tenant_id, session_id);
CREATE UNIQUE INDEX invitations_address ON public.invitations USING btree (tenant_id, canonical);
CREATE INDEX invitations_expired ON public.invitations USING btree (tenant_id, expires_at);
CREATE UNIQUE INDEX invitations_token ON public.invitations USING btree (tenant_id, token_hash);
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
ALTER TABLE ONLY public.address_changes
    ADD CONSTRAINT address_changes_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants(id);
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
ALTER TABLE ONLY public.invitations
    ADD CONSTRAINT invitations_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants(id);
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

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
    deletion_due_at bigint,
    kind text DEFAULT 'person'::text NOT NULL,
    registered_roles text,
    organization_due_at bigint
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
CREATE TABLE public.api_tokens (
    tenant_id bytea NOT NULL,
    id bytea NOT NULL,
    account_id bytea NOT NULL,
    organization_id bytea,
    name text NOT NULL,
    secret_hash bytea NOT NULL,
    roles text NOT NULL,
    scopes text NOT NULL,
    parent_id bytea,
    account_epoch bigint NOT NULL,
    tenant_epoch bigint NOT NULL,
    created_at bigint NOT NULL,
    expires_at bigint,
    last_used_at bigint,
    revoked_at bigint
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
CREATE TABLE public.cors_origins (
    tenant_id bytea NOT NULL,
    origin text NOT NULL
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
    refresh_expires_at bigint,
    organization_id bytea
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
CREATE TABLE public.memberships (
    tenant_id bytea NOT NULL,
    id bytea NOT NULL,
    organization_id bytea NOT NULL,
    account_id bytea NOT NULL,
    state text NOT NULL,
    roles text NOT NULL,
    is_owner boolean NOT NULL,
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL
);
CREATE TABLE public.organization_invitations (
    tenant_id bytea NOT NULL,
    id bytea NOT NULL,
    organization_id bytea NOT NULL,
    address text,
    canonical text,
    role_id bytea NOT NULL,
    invited_by bytea,
    token_hash bytea NOT NULL,
    tenant_epoch bigint NOT NULL,
    account_id bytea,
    created_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    consumed_at bigint,
    inviter_epoch bigint
);
CREATE TABLE public.organization_roles (
    tenant_id bytea NOT NULL,
    id bytea NOT NULL,
    organization_id bytea NOT NULL,
    key text NOT NULL,
    name text NOT NULL,
    base text NOT NULL,
    permissions text NOT NULL,
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL
);
CREATE TABLE public.organizations (
    tenant_id bytea NOT NULL,
    id bytea NOT NULL,
    slug text NOT NULL,
    name text NOT NULL,
    context text,
    state text NOT NULL,
    joining text NOT NULL,
    joining_domain text,
    joining_role bytea NOT NULL,
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    deleted_at bigint,
    purge_at bigint,
    deleted_from text
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
CREATE TABLE public.quota_counters (
    tenant_id bytea NOT NULL,
    quota text NOT NULL,
    used bigint NOT NULL,
    began_at bigint NOT NULL,
    checked_at bigint NOT NULL
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
    remembered boolean DEFAULT false NOT NULL,
    organization_id bytea,
    refresh_hash bytea
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
	('20261122000001', '2026-12-01 05:14:25.976798'),
	('20261122000002', '2026-12-01 05:14:26.012738'),
	('20261122000003', '2026-12-01 05:14:26.017036'),
	('20261122000004', '2026-12-01 05:14:26.025118'),
	('20261122000005', '2026-12-01 05:14:26.030939'),
	('20261122000006', '2026-12-01 05:14:26.037086'),
	('20261122000007', '2026-12-01 05:14:26.041063'),
	('20261122000008', '2026-12-01 05:14:26.042928'),
	('20261122000009', '2026-12-01 05:14:26.043649'),
	('20261122000010', '2026-12-01 05:14:26.045127'),
	('20261122000011', '2026-12-01 05:14:26.045847'),
	('20261122000012', '2026-12-01 05:14:26.047927'),
	('20261122000013', '2026-12-01 05:14:26.053181'),
	('20261129000014', '2026-12-01 05:14:26.053649'),
	('20261129000015', '2026-12-01 05:14:26.065516'),
	('20261129000016', '2026-12-01 05:14:26.066551'),
	('20261129000017', '2026-12-01 05:14:26.069083'),
	('20261129000020', '2026-12-01 05:14:26.069522'),
	('20261129000021', '2026-12-01 05:14:26.070623'),
	('20261130000022', '2026-12-01 05:14:26.073036'),
	('20261130000026', '2026-12-01 05:14:26.076812'),
	('20261130000027', '2026-12-01 05:14:26.07924'),
	('20261130000028', '2026-12-01 05:14:26.084813'),
	('20261130000031', '2026-12-01 05:14:26.087117'),
	('20261130000034', '2026-12-01 05:14:26.095216'),
	('20261130000041', '2026-12-01 05:14:26.09739'),
	('20261130000042', '2026-12-01 05:14:26.097839'),
	('20261130000043', '2026-12-01 05:14:26.105274'),
	('20261130000044', '2026-12-01 05:14:26.107221'),
	('20261130000048', '2026-12-01 05:14:26.108115'),
	('20261130000049', '2026-12-01 05:14:26.110083'),
	('20261130000051', '2026-12-01 05:14:26.110705'),
	('20261130000052', '2026-12-01 05:14:26.111005'),
	('20261130000053', '2026-12-01 05:14:26.113459'),
	('20261130000054', '2026-12-01 05:14:26.115731'),
	('20261130000055', '2026-12-01 05:14:26.116567'),
	('20261130000056', '2026-12-01 05:14:26.118613'),
	('20261130000057', '2026-12-01 05:14:26.128568'),
	('20261130000058', '2026-12-01 05:14:26.131586'),
	('20261130000060', '2026-12-01 05:14:26.13377'),
	('20261130000061', '2026-12-01 05:14:26.137346'),
	('20261130000064', '2026-12-01 05:14:26.138068'),
	('20261130000065', '2026-12-01 05:14:26.138329');
INSERT INTO public.account_emails VALUES
	('\x01a230069138760d97e52403b2fc5b3a', '\x01a23006933276a6bcea62600a0f6db4', '\x01a2300693327d36baee7f7fdc02e7ec', 'root@example.com', 'root@example.com', 1796102066994102, true, 1796102066994102),
	('\x01a2300694617459819ca2d333f6f7ad', '\x01a23006959a772498e0e634d5e3bcd7', '\x01a23006959a7597b5c7c6bc3dd09ac2', 'ada@example.com', 'ada@example.com', 1796102067610746, true, 1796102067610746),
	('\x01a2300694617459819ca2d333f6f7ad', '\x01a2300697137a55a6f0e0a7495e0922', '\x01a2300697137136a490637de97064c7', 'bob@example.com', 'bob@example.com', 1796102067987142, true, 1796102067987142),
	('\x01a2300694617459819ca2d333f6f7ad', '\x01a23006978e7448b13ddf600a906fd6', '\x01a23006978e744e92be73a949bd6f65', 'eve@example.com', 'eve@example.com', 1796102068110224, true, 1796102068110224),
	('\x01a230069e8273e6bfe87d72e5759ab3', '\x01a230069ef47a73b0a0dd898dd50802', '\x01a230069ef472d796621a729b2bd81d', 'ada@example.com', 'ada@example.com', 1796102070004883, true, 1796102070004883),
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006a6fa7e75b7d7c8b79906187e', '\x01a23006a4a27ce0a21b897a6003926e', 'ada@initech.example', 'ada@initech.example', 1796102072058568, true, 1796102072058568),
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006a7e476c5b0a102e9c5679bdb', '\x01a23006a4a27ce0a21b897a6003926e', 'ada@work.example', 'ada@work.example', 1796102072292575, false, 1796102072292575),
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006a8247ce18562dfdfe7136662', '\x01a23006a4a27ce0a21b897a6003926e', 'ada@home.example', 'ada@home.example', NULL, false, 1796102072356297),
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006a8987843bb5f6bcd0d853201', '\x01a23006a89875309e7b2c5145436c26', 'frank@initech.example', 'frank@initech.example', 1796102072472617, true, 1796102072472617),
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006a9a576248020ab093f8895f6', '\x01a23006a9a57849aa9cc3c79f4914a5', 'leo@initech.example', 'leo@initech.example', 1796102072741967, true, 1796102072741967),
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006aa6476c9b31627156d1daa98', '\x01a23006aa64781dbadca3e0a6d94428', 'hugo@initech.example', 'hugo@initech.example', NULL, true, 1796102072932381),
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006aaf977d4ada197893288a8f8', '\x01a23006aaf97313b100c402a10798da', 'irene@initech.example', 'irene@initech.example', NULL, true, 1796102073081772),
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006abfa796184bebc2eaeb084a1', '\x01a23006abfa7326b8fe2d0f36a67796', 'gina@initech.example', 'gina@initech.example', 1796102073338138, true, 1796102073338138),
	('\x01a23006b02f7b478aeb4ce0ed813cce', '\x01a23006b0b97a0fab9fe23932964282', '\x01a23006b0b97d14ba9e47b2646aaa5a', 'ada@hooli.example', 'ada@hooli.example', 1796102074553039, true, 1796102074553039),
	('\x01a23006b02f7b478aeb4ce0ed813cce', '\x01a23006b14d7ebc87f4084da8e5107f', '\x01a23006b14d71f98d781a5d60188f26', 'hugo@hooli.example', 'hugo@hooli.example', NULL, true, 1796102074701746),
	('\x01a23006b2827ff69af85ec2b576660c', '\x01a23006b2e07d9f9e4ba21ed955018e', '\x01a23006b2e076efad4686b12b99498f', 'ada@example.com', 'ada@example.com', 1796102075104444, true, 1796102075104444),
	('\x01a23006b2827ff69af85ec2b576660c', '\x01a23006b3c57853a7eb01ccbb4a3802', '\x01a23006b3c57774b727dd6877cae220', 'bob@example.com', 'bob@example.com', 1796102075333934, true, 1796102075333934);
INSERT INTO public.account_identifiers VALUES
	('\x01a230069138760d97e52403b2fc5b3a', '\x90bc5352b87b4cbe6f11c3b14ebfe6a3f45ebf0fc9fec5ed9f8d7994d2ffef16', '\x01a2300693327d36baee7f7fdc02e7ec', 1796102066994102),
	('\x01a2300694617459819ca2d333f6f7ad', '\x12c87b2f31bacfd6045b9e09575ddd309117a5845d289aa2303173aa1dc40c8d', '\x01a23006959a7597b5c7c6bc3dd09ac2', 1796102067610746),
	('\x01a2300694617459819ca2d333f6f7ad', '\xf1e297a106ab91da51c643534e0e14968095b2fd65851a88dc911dea3fb6b1e3', '\x01a2300697137136a490637de97064c7', 1796102067987142),
	('\x01a2300694617459819ca2d333f6f7ad', '\xbc8def22c3cc17c947b368270ddacbaec19fa5b0fb34a17fb9f7064442003d50', '\x01a23006978e744e92be73a949bd6f65', 1796102068110224),
	('\x01a230069e8273e6bfe87d72e5759ab3', '\x12c87b2f31bacfd6045b9e09575ddd309117a5845d289aa2303173aa1dc40c8d', '\x01a230069ef472d796621a729b2bd81d', 1796102070004883),
	('\x01a23006a1477662ac4a662771a4926b', '\xe62af9eee5cdd93255499f9550544e1e753c28e3812ae04c636b2a162839829b', '\x01a23006a4a27ce0a21b897a6003926e', 1796102071458851),
	('\x01a23006a1477662ac4a662771a4926b', '\x2226149f634a636ee578f99fa4126538c5bb3d947a38e38d8b71e9ddfeda6537', '\x01a23006a4a27ce0a21b897a6003926e', 1796102071458851),
	('\x01a23006a1477662ac4a662771a4926b', '\xbcca9ecf1704e6f8fce77e43940886ccc10291bdc281456661deb16cd93ae42a', '\x01a23006a4a27ce0a21b897a6003926e', 1796102071933851),
	('\x01a23006a1477662ac4a662771a4926b', '\x2c940d89e34e3dd5868a3ef03fec457aeb442beb5465c446c9c8366e339f018a', '\x01a23006a4a27ce0a21b897a6003926e', 1796102072058568),
	('\x01a23006a1477662ac4a662771a4926b', '\x0960edba4a3c2ad4f7b61d5edae021e320a921a53c840afd5f673fc57e7572e8', '\x01a23006a4a27ce0a21b897a6003926e', 1796102072292575),
	('\x01a23006a1477662ac4a662771a4926b', '\xa71c7ff746ff3d92950c5d4852a3e0b006d2fae21e1569f570bdb2b3238bbe62', '\x01a23006a4a27ce0a21b897a6003926e', 1796102072356297),
	('\x01a23006a1477662ac4a662771a4926b', '\xb9dd8e97ac9d45bc7aa9e53ddb95f0938afb4f2ee0463f1cfd55ad6d49241673', '\x01a23006a89875309e7b2c5145436c26', 1796102072472617),
	('\x01a23006a1477662ac4a662771a4926b', '\xf3dc92c0ea0f191eef9e5b2b1a8cc8ea62aca73c9105749cc60970d3114f32f7', '\x01a23006a9a57849aa9cc3c79f4914a5', 1796102072741967),
	('\x01a23006a1477662ac4a662771a4926b', '\x32c5222e80113580b55f53568aa982561dc42bb667e15a84567fcf25f0a9012a', '\x01a23006aa64781dbadca3e0a6d94428', 1796102072932381),
	('\x01a23006a1477662ac4a662771a4926b', '\x432ada18c53b07568b098565cbf1f0d077a323e3e8ba68cf40d223d58d9c3680', '\x01a23006aaf97313b100c402a10798da', 1796102073081772),
	('\x01a23006a1477662ac4a662771a4926b', '\xba69e70e99b4854bd7c438ed2b20e7ef8188329e3a6f991eb83db9a929399feb', '\x01a23006abfa7326b8fe2d0f36a67796', 1796102073338138),
	('\x01a23006b02f7b478aeb4ce0ed813cce', '\x8a9116f4a15d255bb587cc02f71af89a0ba36aace1823a9aa269b47e2d92efb8', '\x01a23006b0b97d14ba9e47b2646aaa5a', 1796102074553039),
	('\x01a23006b02f7b478aeb4ce0ed813cce', '\xc6457bda6833fd5cb242c0cc4fa7ca09ac97ba6d901bbcb1298a91ffc6ad4aa2', '\x01a23006b14d71f98d781a5d60188f26', 1796102074701746),
	('\x01a23006b2827ff69af85ec2b576660c', '\x12c87b2f31bacfd6045b9e09575ddd309117a5845d289aa2303173aa1dc40c8d', '\x01a23006b2e076efad4686b12b99498f', 1796102075104444),
	('\x01a23006b2827ff69af85ec2b576660c', '\xf1e297a106ab91da51c643534e0e14968095b2fd65851a88dc911dea3fb6b1e3', '\x01a23006b3c57774b727dd6877cae220', 1796102075333934),
	('\x01a23006b2827ff69af85ec2b576660c', '\xc1440ba99048b33cc9d5c0f93f8d71181d74df99397bd53dcac3922b42010bdc', '\x01a23006b6d675818e5dcbcbc3ad2cfa', 1796102076118006);
INSERT INTO public.account_roles VALUES
	('\x01a230069138760d97e52403b2fc5b3a', '\x01a2300693327d36baee7f7fdc02e7ec', 'administrator', 1796102066994102);
INSERT INTO public.accounts VALUES
	('\x01a230069138760d97e52403b2fc5b3a', '\x01a2300693327d36baee7f7fdc02e7ec', 'vhc58WWDOBAv23Kvx4KhBQ', 'active', '{}', 1, 1796102066994102, 1796102066994102, NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'person', NULL, NULL),
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006a89875309e7b2c5145436c26', 'ytx3xDnRqQAXoPXdfx4snA', 'active', '{}', 2, 1796102072472617, 1796102072472617, NULL, 1796102072610185, NULL, '2026-11', 1796102072610185, '{}', 1797311672618367, 'person', NULL, NULL),
	('\x01a2300694617459819ca2d333f6f7ad', '\x01a23006978e744e92be73a949bd6f65', 'KK-V46cNSl5gzH7GogewLA', 'active', '{"name":"Eve"}', 1, 1796102068110224, 1796102068110224, NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'person', NULL, NULL),
	('\x01a2300694617459819ca2d333f6f7ad', '\x01a23006959a7597b5c7c6bc3dd09ac2', 'SxhOJqOB7VVNLuqJ2O4I7Q', 'active', '{"name":"Ada Lovelace","given_name":"Ada","locale":"en-GB","address":{"country":"UK"}}', 1, 1796102067610746, 1796102067860955, NULL, 1796102068930543, NULL, NULL, NULL, '{}', NULL, 'person', NULL, NULL),
	('\x01a2300694617459819ca2d333f6f7ad', '\x01a2300697137136a490637de97064c7', 'VB4AtygOjxCMczI80dZEvw', 'locked', '{"name":"Bob"}', 2, 1796102067987142, 1796102069385743, NULL, 1796102069263055, NULL, NULL, NULL, '{}', NULL, 'person', NULL, NULL),
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006a9a57849aa9cc3c79f4914a5', '0omWOJafgzXCz-woUnFoLA', 'active', '{}', 1, 1796102072741967, 1796102072741967, NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'person', NULL, NULL),
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006aa64781dbadca3e0a6d94428', 'vkG49UoGILMy2iG9ZTkaIA', 'active', '{"name":"Hugo","locale":"en"}', 1, 1796102072932381, 1796102072932381, NULL, NULL, 1796102072932381, '2026-11', 1796102072932381, '{"shirt_size":"L"}', NULL, 'person', NULL, NULL),
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006aaf97313b100c402a10798da', 'RAiSL1zo_2E2f4IGF6MQ6A', 'active', '{"name":"Irene","locale":"en"}', 1, 1796102073081772, 1796102073081772, NULL, NULL, 1796102073081772, '2026-11', 1796102073081772, '{}', NULL, 'person', NULL, NULL),
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006abfa7326b8fe2d0f36a67796', 'PaCl4YaXE5ItG5M0bANFIw', 'active', '{"name":"Gina","locale":"en"}', 1, 1796102073338138, 1796102073338138, NULL, 1796102073338138, NULL, '2026-11', 1796102073338138, '{"shirt_size":"S"}', NULL, 'person', NULL, NULL),
	('\x01a2300694617459819ca2d333f6f7ad', '\x01a2300698017cf78bf0e9ce90f15294', 'BtPtXhzuCuOGcPriz1s-3w', 'deleted', '{}', 2, 1796102068225526, 1796102069465733, 1796102069465733, NULL, NULL, NULL, NULL, '{}', NULL, 'person', NULL, NULL),
	('\x01a230069e8273e6bfe87d72e5759ab3', '\x01a230069ef472d796621a729b2bd81d', 'Ki1CXIwSbZJbVd2yLBuejQ', 'active', '{"name":"Ada of Globex"}', 1, 1796102070004883, 1796102070004883, NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'person', NULL, NULL),
	('\x01a23006b02f7b478aeb4ce0ed813cce', '\x01a23006b0b97d14ba9e47b2646aaa5a', 'FRue4YClgStHW3x-lG9hkA', 'active', '{"name":"Ada of Hooli"}', 1, 1796102074553039, 1796102074553039, NULL, 1796102074691571, NULL, NULL, NULL, '{}', NULL, 'person', NULL, NULL),
	('\x01a23006b02f7b478aeb4ce0ed813cce', '\x01a23006b14d71f98d781a5d60188f26', 'NB39wEUwmPC12HBh4QmJfw', 'active', '{"name":"Hugo of Hooli","locale":"en"}', 1, 1796102074701746, 1796102074701746, NULL, NULL, 1796102074701746, NULL, NULL, '{}', NULL, 'person', NULL, NULL),
	('\x01a23006b2827ff69af85ec2b576660c', '\x01a23006b3c57774b727dd6877cae220', 'g-V8WWMOIfC8kksu9zN3ow', 'active', '{}', 1, 1796102075333934, 1796102075333934, NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'person', NULL, NULL),
	('\x01a23006b2827ff69af85ec2b576660c', '\x01a23006b6d675818e5dcbcbc3ad2cfa', 'YmjwVR41GAgVtTMbRxmVpw', 'active', '{"name":"onboarding","preferred_username":"onboarding"}', 1, 1796102076118006, 1796102076118006, NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'service', NULL, NULL),
	('\x01a23006b2827ff69af85ec2b576660c', '\x01a23006b2e076efad4686b12b99498f', 'OPa9FieKz4c9p1_hzP5FrA', 'active', '{}', 1, 1796102075104444, 1796102075104444, NULL, 1796102076159910, NULL, NULL, NULL, '{}', NULL, 'person', NULL, NULL),
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006a4a27ce0a21b897a6003926e', '4ujkG-MrBlqj4GCakJ0wxg', 'active', '{"name":"Ada Lovelace","preferred_username":"ada"}', 2, 1796102071458851, 1796102071933851, NULL, 1796102071911157, NULL, '2026-11', 1796102071911157, '{"department":"Research","shirt_size":"M","skills":["Rust","SQL"]}', NULL, 'person', NULL, NULL);
INSERT INTO public.address_changes VALUES
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006a6fa768b9f427be64155ad06', '\x01a23006a4a27ce0a21b897a6003926e', 'countess@initech.example', '\xd101a61edd12b130c38616ea1f08b1861d2054de64a5c71ea4212d3ec216f0d8', 1796102072058568, 1796706872058568);
INSERT INTO public.api_tokens VALUES
	('\x01a23006b2827ff69af85ec2b576660c', '\x01a23006b6757f52b4220ce7e02c6ae9', '\x01a23006b2e076efad4686b12b99498f', '\x01a23006b4d2701582ea3196e30616fb', 'Laptop', '\xd3c13e46f1d96c76b438d0cc711611c94f9a3637a438159fda2234fb443c7079', '726f6c65000080008000000000000001', '', NULL, 1, 1, 1796102076021227, NULL, NULL, NULL),
	('\x01a23006b2827ff69af85ec2b576660c', '\x01a23006b6d67bc3939ec80933d7e17c', '\x01a23006b6d675818e5dcbcbc3ad2cfa', NULL, 'Onboarding', '\xcf27073ac5ba803efd04177a239c5731ff40eacfee93a3968146cf757d1b6818', '726f6c65000080008000000000000006', 'accounts.create', NULL, 1, 1, 1796102076118006, NULL, NULL, NULL);
INSERT INTO public.attribute_definitions VALUES
	('\x01a23006a1477662ac4a662771a4926b', 'department', '{"type":"text","title":"Department","titles":{"de":"Abteilung"},"person":"read","scope":"employment","registration":"no"}', 1796102070777779),
	('\x01a23006a1477662ac4a662771a4926b', 'shirt_size', '{"type":"choice","choices":["S","M","L"],"title":"Shirt size","person":"write","registration":"optional"}', 1796102070872296),
	('\x01a23006a1477662ac4a662771a4926b', 'skills', '{"type":"list","title":"Skills","person":"write","registration":"no"}', 1796102070962191);
INSERT INTO public.audit_events VALUES
	('\x01a230069138760d97e52403b2fc5b3a', '\x01a23006913875e0a048c2276ddde96c', 1796102066488649, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a2300691387a37b293419b79d89fbc', NULL, '{"kid":"UrjkrjsD-c4B_bYqAuuYbR9qrocYFo5gk40kXBzz_5g","alg":"RS256"}', '\x45b322e0a2ce6d4c', '\x5e6523aa4733006ee2f6d511d7552f12a9b9938108c8a78090d4655bc27c40af', NULL),
	('\x01a230069138760d97e52403b2fc5b3a', '\x01a2300691387752a326d4d14244b159', 1796102066488649, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a23006913876339d8dd74ab76cffbc', NULL, '{"kid":"BtT8S75wC8zRB0yQC6BB2fuscgNitVqJdGe6vt24Zos","alg":"ES256"}', '\x45b322e0a2ce6d4c', '\x55ea9ae7a7c5331e4ae841f1924acf732baa3b149d1a8c832f8c1f5536ea46c9', NULL),
	('\x01a230069138760d97e52403b2fc5b3a', '\x01a230069138791da4b9ae20520777ef', 1796102066488649, 'tenant_created', 'operator', NULL, 'tenant', '\x01a230069138760d97e52403b2fc5b3a', NULL, '{"slug":"_system"}', '\x45b322e0a2ce6d4c', '\x681156f7a1c06f226720ebbd3151620a333dca3a9524e11bfc78d5a67d681df3', NULL),
	('\x01a230069181767da2944549dc09b9af', '\x01a2300691817863849d040fbf3ebaf2', 1796102066561422, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a2300691817493b18b5a5a87606207', NULL, '{"kid":"zeaeEAykNBkIKzvIa_5dgDdCYMPcqEGhlGXM7EDSAyE","alg":"RS256"}', '\x45b322e0a2ce6d4c', '\xc4abcd879204c47bcb623fdffd9c733280afbe0f27cd918006a68ac3f813db91', NULL),
	('\x01a230069181767da2944549dc09b9af', '\x01a2300691817dffb9abe87d9284817d', 1796102066561422, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a23006918179cd994eb2a5e543891d', NULL, '{"kid":"pcqjSeREWl9AWjrP1w7zzPTgN77mGuQI34cde10nu04","alg":"ES256"}', '\x45b322e0a2ce6d4c', '\x4b929e0c116676d9b5b40d5b8cadec05afa40ff31620f4b82012d606f208f4b4', NULL),
	('\x01a230069138760d97e52403b2fc5b3a', '\x01a2300691817578b469ac0379227443', 1796102066561422, 'tenant_created', 'operator', NULL, 'tenant', '\x01a230069181767da2944549dc09b9af', NULL, '{"slug":"default"}', '\x45b322e0a2ce6d4c', '\xb1d96b41e3953f02c138497d95b5e5ff827b30306104a50dba7a17c58e463372', NULL),
	('\x01a230069138760d97e52403b2fc5b3a', '\x01a23006919377849995476b8bcb0cad', 1796102066579131, 'setup_link_made', 'system', NULL, 'account', NULL, NULL, '{}', '\x45b322e0a2ce6d4c', '\x028d1c20a577f98fde4e6241747974b1ed0be09fd0c9f1b3e493faaaade6b376', NULL),
	('\x01a230069138760d97e52403b2fc5b3a', '\x01a2300693327dcf84d89b6070e9db24', 1796102066994102, 'account_created', 'account', '\x01a2300693327d36baee7f7fdc02e7ec', 'account', '\x01a2300693327d36baee7f7fdc02e7ec', '127.0.0.1', '{"browser":"Firefox/Linux"}', '\x45b322e0a2ce6d4c', '\x01246926c5eaee73aa69dba8bce25a94689402d1ea10fd84bba49ff80176c671', NULL),
	('\x01a230069138760d97e52403b2fc5b3a', '\x01a2300693327a40b932f94f83ac3a57', 1796102066994102, 'role_given', 'account', '\x01a2300693327d36baee7f7fdc02e7ec', 'account', '\x01a2300693327d36baee7f7fdc02e7ec', '127.0.0.1', '{"role":"administrator","browser":"Firefox/Linux"}', '\x45b322e0a2ce6d4c', '\xbc2942377657bd9f85a656910da8111fe6486acbd2d6dc8b12564691b22e3158', NULL),
	('\x01a2300694617459819ca2d333f6f7ad', '\x01a2300694617538ba5427200bb2efa7', 1796102067297400, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a2300694617adaa8ece51422e35cf9', NULL, '{"kid":"vkyz7uek695Eo73oCoubBlP260hc2NYzGCxRiTqhEwU","alg":"RS256"}', '\x45b322e0a2ce6d4c', '\xdd88f8a0f654625ce65520ff26d97b434c9e5320b27709682ef6ee52d95ee92c', NULL),
	('\x01a2300694617459819ca2d333f6f7ad', '\x01a2300694617fdfa41f4335e04f4176', 1796102067297400, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a23006946178d99f7de178c3919773', NULL, '{"kid":"Bk4UWixyqq7jpj7c5f-DAZB8NBXeftGlwv-TxQdVrPU","alg":"ES256"}', '\x45b322e0a2ce6d4c', '\x7b535d1b7d5b08484f2159002853696aea8c1881ca611e1fb60a84205f79ee61', NULL),
	('\x01a230069138760d97e52403b2fc5b3a', '\x01a2300694617c589e010cb9a46d63c6', 1796102067297400, 'tenant_created', 'operator', NULL, 'tenant', '\x01a2300694617459819ca2d333f6f7ad', NULL, '{"slug":"acme"}', '\x45b322e0a2ce6d4c', '\xba4d487affd788056c2d9a01f1428e7ebb2b519c4684a68c11077bb1d50e6ed6', NULL),
	('\x01a2300694617459819ca2d333f6f7ad', '\x01a2300694d678b89d9e5fe0226a3f99', 1796102067414000, 'tenant_changed', 'operator', NULL, 'tenant', '\x01a2300694617459819ca2d333f6f7ad', NULL, '{"settings":["token.access","flow","branding.accent","branding.ground","privacy_url","branding.logo"]}', '\x45b322e0a2ce6d4c', '\x1c9ea42bd824f981752e342d1caf2c3f0f46c244c8cb06c510e7b80f54621efb', NULL),
	('\x01a2300694617459819ca2d333f6f7ad', '\x01a23006953e7812bd0ab7af342107ec', 1796102067518126, 'resource_server_created', 'operator', NULL, 'resource_server', '\x01a23006953e77a09f9aefef93d02773', NULL, '{"identifier":"https://api.example.com"}', '\x45b322e0a2ce6d4c', '\xdfce7010fed50ab848198a60c8eec6b21c573a2caaac89a846b4ffadb91cb6c1', NULL),
	('\x01a2300694617459819ca2d333f6f7ad', '\x01a23006959a7ff28c130379ece5f806', 1796102067610746, 'account_created', 'operator', NULL, 'account', '\x01a23006959a7597b5c7c6bc3dd09ac2', NULL, '{}', '\x45b322e0a2ce6d4c', '\x471c117efbd944ea9dc4a18e1e66b9a71ed721df37f8af3b98fbfab126d7c3f1', NULL),
	('\x01a2300694617459819ca2d333f6f7ad', '\x01a23006969472a9b0b99668bff91a18', 1796102067860955, 'account_changed', 'operator', NULL, 'account', '\x01a23006959a7597b5c7c6bc3dd09ac2', NULL, '{"claims":["given_name","locale","address.country"]}', '\x45b322e0a2ce6d4c', '\x4506bd6c15808511857c32f4c444b51af654141f2668bae30aff1b136d620461', NULL),
	('\x01a2300694617459819ca2d333f6f7ad', '\x01a23006971379ad9db89af582f4e24b', 1796102067987142, 'account_created', 'operator', NULL, 'account', '\x01a2300697137136a490637de97064c7', NULL, '{}', '\x45b322e0a2ce6d4c', '\x5aaa097eaddb57d342a652e50eea00bb7b0bb1f03c60ad34db48cd46b325677b', NULL),
	('\x01a2300694617459819ca2d333f6f7ad', '\x01a23006978e7c19b1496d3960a40e38', 1796102068110224, 'account_created', 'operator', NULL, 'account', '\x01a23006978e744e92be73a949bd6f65', NULL, '{}', '\x45b322e0a2ce6d4c', '\x29779708921ee8edd92d72569a7e2123de1cd10aaf3f0fd7d8ab08e5ac2fb37d', NULL),
	('\x01a2300694617459819ca2d333f6f7ad', '\x01a23006978e78188766d2898aea0f9d', 1796102068110224, 'setup_link_made', 'operator', NULL, 'account', '\x01a23006978e744e92be73a949bd6f65', NULL, '{}', '\x45b322e0a2ce6d4c', '\xcb077c4cea1859a0888553878e80e2303195598a43cb10de46ab2cbe0cf35d24', NULL),
	('\x01a2300694617459819ca2d333f6f7ad', '\x01a2300698017d2785b8c9c4650479af', 1796102068225526, 'account_created', 'operator', NULL, 'account', '\x01a2300698017cf78bf0e9ce90f15294', NULL, '{}', '\x45b322e0a2ce6d4c', '\x37cf296fda9a1a99ecdc242fbf00c356a79ab229e52c8e7a3fe72747b64e773e', NULL),
	('\x01a2300694617459819ca2d333f6f7ad', '\x01a2300698b170ff8c2cad86dffecefa', 1796102068401878, 'client_created', 'operator', NULL, 'client', '\x01a2300698b1715394306ff96c19779b', NULL, '{"client_id":"sActN7RNAoNmshFmtqN6YQ"}', '\x45b322e0a2ce6d4c', '\x84650e584ad907eb47c74c1391fc02931d3311656977901695ab312d6471ef3a', NULL),
	('\x01a2300694617459819ca2d333f6f7ad', '\x01a2300699357c3bac211cdf3157c6da', 1796102068533769, 'client_created', 'operator', NULL, 'client', '\x01a23006993571bb934077304cc43b74', NULL, '{"client_id":"CHxWD1z9nBFr1qCkmMEnpA"}', '\x45b322e0a2ce6d4c', '\xbe5bc9943fae728bc941d8f559b95599e7bc3c9152d60b6862eb28378ffbc59c', NULL),
	('\x01a2300694617459819ca2d333f6f7ad', '\x01a2300699a17b15b5ef84849239a35d', 1796102068641622, 'client_created', 'operator', NULL, 'client', '\x01a2300699a175b0b7fa9d3aed2d352b', NULL, '{"client_id":"G_X3CtKkUhe9UDsO8W4B_A"}', '\x45b322e0a2ce6d4c', '\x30475f084b0a25e3acfefbadc65ce5a0370f10b73ca2154742efd955c76322c2', NULL),
	('\x01a2300694617459819ca2d333f6f7ad', '\x01a230069a1779a2b0fb6aae78394dd9', 1796102068759223, 'client_created', 'operator', NULL, 'client', '\x01a230069a177bf1afde223425947565', NULL, '{"client_id":"UqMXTBfhKmwJ6XZtFcJofw"}', '\x45b322e0a2ce6d4c', '\x13dfb5169e7167f9a0c6eeae8ff9bf58a504983082cbbc4077bd7c42198513b5', NULL),
	('\x01a2300694617459819ca2d333f6f7ad', '\x01a230069a717ac5a75a6f24b26a64fd', 1796102068849909, 'client_created', 'operator', NULL, 'client', '\x01a230069a717ff3b6724919988eaa85', NULL, '{"client_id":"ax2i2HpW4hKjOgU0fD0XeQ"}', '\x45b322e0a2ce6d4c', '\x4c98ac8b458e054471989740a29c8fd648dbaceaea2f54d94e874d6509271395', NULL),
	('\x01a2300694617459819ca2d333f6f7ad', '\x01a230069ac27daf9a464a172e64e2b9', 1796102068930543, 'signed_in', 'account', '\x01a23006959a7597b5c7c6bc3dd09ac2', 'account', '\x01a23006959a7597b5c7c6bc3dd09ac2', '127.0.0.1', '{"session":"01a23006-9ac2-713e-97fb-a61afe4857fb","methods":["pwd"],"browser":"Firefox/Linux"}', '\x45b322e0a2ce6d4c', '\x95a6abe2391393d5b2ab0a9b3a1d57ae8e9366318e2f7a20d5efc026824dc0ab', NULL),
	('\x01a2300694617459819ca2d333f6f7ad', '\x01a230069ae9760ea097249fabf0d3bd', 1796102068969559, 'consent_given', 'account', '\x01a23006959a7597b5c7c6bc3dd09ac2', 'account', '\x01a23006959a7597b5c7c6bc3dd09ac2', '127.0.0.1', '{"client_id":"sActN7RNAoNmshFmtqN6YQ","items":["email","offline_access","openid","profile","01a23006-953e-77a0-9f9a-efef93d02773"],"browser":"Firefox/Linux"}', '\x45b322e0a2ce6d4c', '\xf3f4b8ad0d800b8cef6f03ee12f627b4da2abb366e8e7bd82f5779a45f07f20d', NULL),
	('\x01a2300694617459819ca2d333f6f7ad', '\x01a230069af4718c8d07e4032b4bf519', 1796102068980299, 'authorization_code_redeemed', 'client', '\x01a2300698b1715394306ff96c19779b', 'account', '\x01a23006959a7597b5c7c6bc3dd09ac2', '127.0.0.1', '{"client_id":"sActN7RNAoNmshFmtqN6YQ","grant":"01a23006-9ae9-7df5-9e38-578451aa201e"}', '\x45b322e0a2ce6d4c', '\x18bae6fb9076bc32385f9ad31f55fb6b682a5b7f066fb7515f26b099d90a07e3', NULL),
	('\x01a2300694617459819ca2d333f6f7ad', '\x01a230069b0e7f1aba4fbf7b3278b150', 1796102069006340, 'authorization_code_redeemed', 'client', '\x01a2300698b1715394306ff96c19779b', 'account', '\x01a23006959a7597b5c7c6bc3dd09ac2', '127.0.0.1', '{"client_id":"sActN7RNAoNmshFmtqN6YQ","grant":"01a23006-9b04-7d69-b4cc-cb817a258206"}', '\x45b322e0a2ce6d4c', '\xcae1b2367fc502a02bbbee1099adaff6f9ac21c5293bcd3118cc5552c845049d', NULL),
	('\x01a2300694617459819ca2d333f6f7ad', '\x01a230069b1d7d33ace13f5c8b61ee74', 1796102069021074, 'authorization_code_redeemed', 'client', '\x01a2300698b1715394306ff96c19779b', 'account', '\x01a23006959a7597b5c7c6bc3dd09ac2', '127.0.0.1', '{"client_id":"sActN7RNAoNmshFmtqN6YQ","grant":"01a23006-9b19-7b5e-a6a6-206c20727ecf"}', '\x45b322e0a2ce6d4c', '\xd1e9ab33077f7aaad777144603c6e8e3f111c49504662c9b1e0609febe4893e5', NULL),
	('\x01a2300694617459819ca2d333f6f7ad', '\x01a230069b28727eb1fb12ffdad24a6d', 1796102069032650, 'grant_revoked', 'client', '\x01a2300698b1715394306ff96c19779b', 'account', '\x01a23006959a7597b5c7c6bc3dd09ac2', '127.0.0.1', '{"client_id":"sActN7RNAoNmshFmtqN6YQ","grant":"01a23006-9b19-7b5e-a6a6-206c20727ecf"}', '\x45b322e0a2ce6d4c', '\x847c5b9017a8070c3d0e4eaf82e27b9441eff4132293fbbe988eab4ff1bd65a6', NULL),
	('\x01a2300694617459819ca2d333f6f7ad', '\x01a230069b31715e97d893178d59b3f1', 1796102069041362, 'authorization_code_redeemed', 'client', '\x01a23006993571bb934077304cc43b74', 'account', '\x01a23006959a7597b5c7c6bc3dd09ac2', '127.0.0.1', '{"client_id":"CHxWD1z9nBFr1qCkmMEnpA","grant":"01a23006-9b2d-7d0d-9bd3-448c3f7c4a4a"}', '\x45b322e0a2ce6d4c', '\x5b4dd95e6e8b9b001fef1b1f96f5d120618f9b4ddd73c2ceb9865f48318ba154', NULL),
	('\x01a2300694617459819ca2d333f6f7ad', '\x01a230069b3a77518e316b7b39198d68', 1796102069050767, 'authorization_code_redeemed', 'client', '\x01a23006993571bb934077304cc43b74', 'account', '\x01a23006959a7597b5c7c6bc3dd09ac2', '127.0.0.1', '{"client_id":"CHxWD1z9nBFr1qCkmMEnpA","grant":"01a23006-9b37-758f-b072-e697f465f544"}', '\x45b322e0a2ce6d4c', '\x3f63e25159cf59e77dc4e0efc4814b0b49fcc1fc68d95ee517cf3ae82870ef00', NULL),
	('\x01a2300694617459819ca2d333f6f7ad', '\x01a230069b4170e9aa862355d887b998', 1796102069057015, 'access_token_revoked', 'client', '\x01a23006993571bb934077304cc43b74', 'client', '\x01a23006993571bb934077304cc43b74', '127.0.0.1', '{"client_id":"CHxWD1z9nBFr1qCkmMEnpA","jti":"AaIwBps3dY-wcuaX9GX1RAGiMAabOn4citzRFzFwj-U"}', '\x45b322e0a2ce6d4c', '\xfdd4ba9c421fac26de8d06ee919c82b45299fd974465a4cca89d7c0a844250c1', NULL),
	('\x01a2300694617459819ca2d333f6f7ad', '\x01a230069b7374928bf462255e1e680a', 1796102069107485, 'signed_in', 'account', '\x01a23006959a7597b5c7c6bc3dd09ac2', 'account', '\x01a23006959a7597b5c7c6bc3dd09ac2', '127.0.0.1', '{"session":"01a23006-9b73-7e0b-b34d-1bdf44108467","methods":["pwd"],"browser":"Firefox/Linux"}', '\x45b322e0a2ce6d4c', '\xea6a9263a8b1bdba35f81cc7daf9dc6b25beb5d2fbebd6e65a93f9bc94b15f1f', NULL),
	('\x01a2300694617459819ca2d333f6f7ad', '\x01a230069b817fdf8d6e6be73addaeaa', 1796102069121857, 'authorization_code_redeemed', 'client', '\x01a23006993571bb934077304cc43b74', 'account', '\x01a23006959a7597b5c7c6bc3dd09ac2', '127.0.0.1', '{"client_id":"CHxWD1z9nBFr1qCkmMEnpA","grant":"01a23006-9b7d-7fbd-a511-bc4a60b46573"}', '\x45b322e0a2ce6d4c', '\x1b396fe7b9ee3c7b5006360ddf9dfcb620949d4417d0f26f39add03e484851b1', NULL),
	('\x01a2300694617459819ca2d333f6f7ad', '\x01a230069b9d7d78add50b52b1abba56', 1796102069149839, 'signed_out', 'account', '\x01a23006959a7597b5c7c6bc3dd09ac2', 'account', '\x01a23006959a7597b5c7c6bc3dd09ac2', '127.0.0.1', '{"session":"01a23006-9b73-7e0b-b34d-1bdf44108467","browser":"Firefox/Linux"}', '\x45b322e0a2ce6d4c', '\x8245537c6869f4790bc0aeebd8c4f4ae98354984aebbaca4cc87c578429b2c91', NULL),
	('\x01a2300694617459819ca2d333f6f7ad', '\x01a230069bd47993858faf9a6a15c2c3', 1796102069204196, 'sign_in_failed', 'anonymous', NULL, 'account', '\x01a23006959a7597b5c7c6bc3dd09ac2', '127.0.0.1', '{"reason":"wrong_password","browser":"Firefox/Linux"}', '\x45b322e0a2ce6d4c', '\x4c71dfdc6cdcf51d779eecf029ac3e18b91365898d81d725a9e034570e1b1fcb', NULL),
	('\x01a2300694617459819ca2d333f6f7ad', '\x01a230069c0f73dc9161bb95eb88f4a8', 1796102069263055, 'signed_in', 'account', '\x01a2300697137136a490637de97064c7', 'account', '\x01a2300697137136a490637de97064c7', '127.0.0.1', '{"session":"01a23006-9c0f-769e-8d6e-32039ee9eb7d","methods":["pwd"],"browser":"Firefox/Linux"}', '\x45b322e0a2ce6d4c', '\x6055072868ca2878854c41c7c63136a41f6362a1a7b0f2c479d8d06da22498df', NULL),
	('\x01a2300694617459819ca2d333f6f7ad', '\x01a230069c22746c8302e57492f529af', 1796102069282824, 'authorization_code_redeemed', 'client', '\x01a23006993571bb934077304cc43b74', 'account', '\x01a2300697137136a490637de97064c7', '127.0.0.1', '{"client_id":"CHxWD1z9nBFr1qCkmMEnpA","grant":"01a23006-9c18-7a13-b986-2b6bd537639d"}', '\x45b322e0a2ce6d4c', '\x7bd1aeecd45cd37a4f21aceb73c48cc023db62ad6e9f31575c565b53744784df', NULL),
	('\x01a2300694617459819ca2d333f6f7ad', '\x01a230069c897159bd486f3a609cd56f', 1796102069385743, 'account_locked', 'operator', NULL, 'account', '\x01a2300697137136a490637de97064c7', NULL, '{}', '\x45b322e0a2ce6d4c', '\x2283b8294feed92f5bd12f9f7ad9b48e18690c3c958d6022eba222f8eb590cb1', NULL),
	('\x01a2300694617459819ca2d333f6f7ad', '\x01a230069cd97e6ebab2ceee7d747295', 1796102069465733, 'account_deleted', 'operator', NULL, 'account', '\x01a2300698017cf78bf0e9ce90f15294', NULL, '{}', '\x45b322e0a2ce6d4c', '\x89a70cf3cbb98507729988b57c5625cb2adba446a9a5a6920d3af5057008305a', NULL),
	('\x01a2300694617459819ca2d333f6f7ad', '\x01a230069d017e99bf2e21015c0b8ca5', 1796102069505405, 'access_token_revoked', 'client', '\x01a2300699a175b0b7fa9d3aed2d352b', 'client', '\x01a2300699a175b0b7fa9d3aed2d352b', '127.0.0.1', '{"client_id":"G_X3CtKkUhe9UDsO8W4B_A","jti":"AAAAAAAAAAEBojAGnQB5zLAKipObiJvY"}', '\x45b322e0a2ce6d4c', '\xe951f93f41e832b55accfb5a5782444e153044e05aadefcf0cf3c19b21d73f73', NULL),
	('\x01a230069e8273e6bfe87d72e5759ab3', '\x01a230069e8276a59e78bcc4992d0ffa', 1796102069890932, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a230069e827bd299fa8d77688025cc', NULL, '{"kid":"fVBhGIkz8H_2gepZLlw9QcY83gadHF392nymmqkphEM","alg":"RS256"}', '\x45b322e0a2ce6d4c', '\xbf2f9087ef18454bf7675b70699f1d279a4cc0381652d4ddc234b6b129df8600', NULL),
	('\x01a230069e8273e6bfe87d72e5759ab3', '\x01a230069e82705b98e04ad2398e138e', 1796102069890932, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a230069e827efcb5353546ee013e24', NULL, '{"kid":"Qfw2iMi3DXiTdeZs-_QAni34QVcgIrjASrvDsxKlAdQ","alg":"ES256"}', '\x45b322e0a2ce6d4c', '\x48bb7b432bc1d445c98ae1e3f8c34374a7cdd3bc9c17ae779aba1f9da25ec79e', NULL),
	('\x01a230069138760d97e52403b2fc5b3a', '\x01a230069e827c95ba6b491c26ed0c71', 1796102069890932, 'tenant_created', 'operator', NULL, 'tenant', '\x01a230069e8273e6bfe87d72e5759ab3', NULL, '{"slug":"globex"}', '\x45b322e0a2ce6d4c', '\xb4b60fca296671a6e2136b6ab33f67f96480c2f5c6ad1308150d01a6d95f4ca3', NULL),
	('\x01a230069e8273e6bfe87d72e5759ab3', '\x01a230069ef47863b431ab4678dbc3e4', 1796102070004883, 'account_created', 'operator', NULL, 'account', '\x01a230069ef472d796621a729b2bd81d', NULL, '{}', '\x45b322e0a2ce6d4c', '\x7eced06b6d982ad89276fad8f6b07f0e682d92c20ae3d6d1963d56c5eee8423e', NULL),
	('\x01a230069e8273e6bfe87d72e5759ab3', '\x01a230069f887942a651e26b776f3519', 1796102070152831, 'client_created', 'operator', NULL, 'client', '\x01a230069f8870ceba0ecbf5fdcbb5b7', NULL, '{"client_id":"Ivo8fGmaDLdc8lVdL__-Jw"}', '\x45b322e0a2ce6d4c', '\xc91a449e92f6460d420e258f3e05ef3f36fde7b17361edbc2c5d0c1b62c42d8a', NULL),
	('\x01a230069e8273e6bfe87d72e5759ab3', '\x01a230069fe175e1b68fd292b7eb997e', 1796102070241657, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a230069fe1774b9ea2b378826cb944', NULL, '{"kid":"ygafu3RpWYFzKidT3GjcevpDyaKuwP5cjGUvL0Lh50Y","alg":"ES256"}', '\x45b322e0a2ce6d4c', '\x209346acfd36d80c9249dcaeb8ff41e1629e5b78d575dc3397f266ca3168b685', NULL),
	('\x01a230069138760d97e52403b2fc5b3a', '\x01a23006a0407730b9c5be2cf16c6a56', 1796102070336293, 'tenant_suspended', 'operator', NULL, 'tenant', '\x01a230069e8273e6bfe87d72e5759ab3', NULL, '{"slug":"globex"}', '\x45b322e0a2ce6d4c', '\x07098b67488ea31d6a5c28b67cad5d59a5b8441c37807efb12347db6fca05448', NULL),
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006a14774e4bd5936a633d1ecce', 1796102070599673, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a23006a1477085ac961d751da57d36', NULL, '{"kid":"LWxc5SCeObB76N2aeNR7Y0_WFG9l-GGs89tNwCXhyB8","alg":"RS256"}', '\x45b322e0a2ce6d4c', '\x060741e126fff36c2053abcd2d628d9c3593c596aee9498f3e8bac6b5d553bf6', NULL),
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006a14772798016c94fcb6c6743', 1796102070599673, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a23006a1477852934708293974a11d', NULL, '{"kid":"4xpQwhgXDuZ3kSzPQ9CyVMJ5Vzco-qNyMJ9SZIvwIHU","alg":"ES256"}', '\x45b322e0a2ce6d4c', '\x7a45065244f544fdbe4496776f2e5c509d4d0e4d2d55a5b5203770694e0643f9', NULL),
	('\x01a230069138760d97e52403b2fc5b3a', '\x01a23006a1477f57b0509687b25a8b9a', 1796102070599673, 'tenant_created', 'operator', NULL, 'tenant', '\x01a23006a1477662ac4a662771a4926b', NULL, '{"slug":"initech"}', '\x45b322e0a2ce6d4c', '\x1b918bedcb9de079c301565d71d501baefe1ac38b772c031e9d5e2da2b489c74', NULL),
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006a1aa7647a4311af2affde125', 1796102070698569, 'tenant_changed', 'operator', NULL, 'tenant', '\x01a23006a1477662ac4a662771a4926b', NULL, '{"settings":["registration","sign_in.identifiers","password.history","terms_url","terms_version","token.access","flow"]}', '\x45b322e0a2ce6d4c', '\xcc21110685ba49b72c3e44c36bfb5332abfc68d15f9eb697207653cb8c678157', NULL),
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006a1f970b1a62aea3863ad8554', 1796102070777779, 'attribute_added', 'operator', NULL, 'tenant', '\x01a23006a1477662ac4a662771a4926b', NULL, '{"name":"department"}', '\x45b322e0a2ce6d4c', '\x8607358b2f6689c42a0b82c86f660984ae8aeade7d11a8ec22b90f31b5810c06', NULL),
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006a25872dfbc5a580756b44829', 1796102070872296, 'attribute_added', 'operator', NULL, 'tenant', '\x01a23006a1477662ac4a662771a4926b', NULL, '{"name":"shirt_size"}', '\x45b322e0a2ce6d4c', '\xa2ad891c55f46d30033c1d853ca49eb25f0fc006ec97b8cc917d849b014cc038', NULL),
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006a2b27a3eb137120c0af8a86e', 1796102070962191, 'attribute_added', 'operator', NULL, 'tenant', '\x01a23006a1477662ac4a662771a4926b', NULL, '{"name":"skills"}', '\x45b322e0a2ce6d4c', '\xdd2aa4c81fbf648c82ac61f3226d2487b8ff7468ace9ded63bdf836f2f0e76f2', NULL),
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006a32f7be7b07239e2c5f9b115', 1796102071087352, 'mail_domain_added', 'operator', NULL, 'tenant', '\x01a23006a1477662ac4a662771a4926b', NULL, '{"domain":"initech.example"}', '\x45b322e0a2ce6d4c', '\x7c59629aa94e6514d401364a3c59fb488228d0326429515c51f3d6daabb75eae', NULL),
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006a3837255b3298ea3c7dbed85', 1796102071171099, 'mail_domain_added', 'operator', NULL, 'tenant', '\x01a23006a1477662ac4a662771a4926b', NULL, '{"domain":"intertrode.example"}', '\x45b322e0a2ce6d4c', '\xaf013ec23247194b20ee2a5892f9db9fb27820c672ca23433dc680ecf66abc44', NULL),
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006a3e373b3ba279d9918d272a1', 1796102071267403, 'mail_domain_verified', 'operator', NULL, 'tenant', '\x01a23006a1477662ac4a662771a4926b', NULL, '{"domain":"initech.example"}', '\x45b322e0a2ce6d4c', '\x2c3f05f04c39e38b9ef84efe4d1e54e64cbb707cd8bf9cd9cb53c55de5ece7f3', NULL),
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006a4467600abb00b3a7a94cae2', 1796102071366201, 'client_created', 'operator', NULL, 'client', '\x01a23006a4467604be8fa305878cd89a', NULL, '{"client_id":"m8GCkH3Yw60UVutpNYHHOw"}', '\x45b322e0a2ce6d4c', '\x524fcdf4a6efb61c3ead388914b2bc12a120d4db72b3572e982678e2584a3d04', NULL),
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006a4a27339b91d568478045b8c', 1796102071458851, 'account_created', 'operator', NULL, 'account', '\x01a23006a4a27ce0a21b897a6003926e', NULL, '{}', '\x45b322e0a2ce6d4c', '\x460b7af70bcabd0cc147a58b6128dfa304344cfe841f69cbcb0bcf818a649e90', NULL),
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006a57c7f43a2bb283dd3c20200', 1796102071676960, 'password_set', 'operator', NULL, 'account', '\x01a23006a4a27ce0a21b897a6003926e', NULL, '{}', '\x45b322e0a2ce6d4c', '\xde4397ec9fa50462857c04003f5d8c2f704d419fcb6906e4328decf4cb42bf44', NULL),
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006a61e74a28299531f13f7e930', 1796102071838263, 'account_changed', 'operator', NULL, 'account', '\x01a23006a4a27ce0a21b897a6003926e', NULL, '{"claims":["department","skills"]}', '\x45b322e0a2ce6d4c', '\x86b790178b8c12b34b855ed21f2fc27a19c5e1ba0382ba231a734ff705a6eef3', NULL),
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006a66770149aec48a37648d819', 1796102071911157, 'terms_accepted', 'account', '\x01a23006a4a27ce0a21b897a6003926e', 'account', '\x01a23006a4a27ce0a21b897a6003926e', '127.0.0.1', '{"version":"2026-11","browser":"Firefox/Linux"}', '\x45b322e0a2ce6d4c', '\xccbab113a4a719d7161f219e1a93ea77533ad7fba5810b4b387f2aba6c866036', NULL),
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006a6677d419b59be8cc320388f', 1796102071911157, 'signed_in', 'account', '\x01a23006a4a27ce0a21b897a6003926e', 'account', '\x01a23006a4a27ce0a21b897a6003926e', '127.0.0.1', '{"session":"01a23006-a667-7480-9538-a89fee06c03a","methods":["pwd"],"browser":"Firefox/Linux"}', '\x45b322e0a2ce6d4c', '\x4fe8657f9f934310a906f2eca13d224bfd9b4fdc201a1bdc2a7a2b8fa46d38fb', NULL),
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006a67d7edd9665fd6c6fe33301', 1796102071933851, 'account_changed', 'account', '\x01a23006a4a27ce0a21b897a6003926e', 'account', '\x01a23006a4a27ce0a21b897a6003926e', '127.0.0.1', '{"claims":["shirt_size","preferred_username"],"browser":"Firefox/Linux"}', '\x45b322e0a2ce6d4c', '\x7f7e87f8de9fb584654a5899d65e9e1fe33003e00fd694c80aba2a01f5cefb32', NULL),
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006a6fa730f87d90ca8f22f4c53', 1796102072058568, 'address_added', 'account', '\x01a23006a4a27ce0a21b897a6003926e', 'account', '\x01a23006a4a27ce0a21b897a6003926e', '127.0.0.1', '{"browser":"Firefox/Linux"}', '\x45b322e0a2ce6d4c', '\x1d459b4db0364cb228531ec4d27e6d352771cd9a7f609f89d917451d217e3699', NULL),
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006a6fa7a1d82b821d52a193f04', 1796102072058568, 'address_changed', 'account', '\x01a23006a4a27ce0a21b897a6003926e', 'account', '\x01a23006a4a27ce0a21b897a6003926e', '127.0.0.1', '{"browser":"Firefox/Linux"}', '\x45b322e0a2ce6d4c', '\x636811421abc24a07cf5fc54a4f77b5253c6a1c81955655e7d04d7c14f5d7e54', NULL),
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006a6fa791e98553663d1ad6c0f', 1796102072058568, 'address_removed', 'account', '\x01a23006a4a27ce0a21b897a6003926e', 'account', '\x01a23006a4a27ce0a21b897a6003926e', '127.0.0.1', '{"browser":"Firefox/Linux"}', '\x45b322e0a2ce6d4c', '\x93aff6f7e3377c90f154da9ce18d79b09fae8ec7b7570cc40e0263370faaef44', NULL),
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006aa647958a59fda72c7568690', 1796102072932381, 'account_created', 'anonymous', NULL, 'account', '\x01a23006aa64781dbadca3e0a6d94428', '127.0.0.1', '{"browser":"Firefox/Linux"}', '\x45b322e0a2ce6d4c', '\x15fb1a907a0163067d8017bbe8dfcdd75bccde3c6f80d367d1b5f1e69d89e39d', NULL),
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006aaf97d59aa68ec48e311e573', 1796102073081772, 'account_created', 'anonymous', NULL, 'account', '\x01a23006aaf97313b100c402a10798da', '127.0.0.1', '{"browser":"Firefox/Linux"}', '\x45b322e0a2ce6d4c', '\x12fd23f555dc24e31bf9d74a44817eee5a2c387f214ac775931abea14bde67a9', NULL),
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006abfa7533b07ff7b92efb92c0', 1796102073338138, 'account_created', 'account', '\x01a23006abfa7326b8fe2d0f36a67796', 'account', '\x01a23006abfa7326b8fe2d0f36a67796', '127.0.0.1', '{"browser":"Firefox/Linux"}', '\x45b322e0a2ce6d4c', '\x92aba16dd1e5d8adcf175b4c2c00fa46e2a351b20f6f289650b0f1fc16432a2b', NULL),
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006abfa7395868b2391cb585d3f', 1796102073338138, 'invitation_accepted', 'account', '\x01a23006abfa7326b8fe2d0f36a67796', 'account', '\x01a23006abfa7326b8fe2d0f36a67796', '127.0.0.1', '{"invitation":"01a23006-abc3-73b8-b5cf-36fc1ae9098d","browser":"Firefox/Linux"}', '\x45b322e0a2ce6d4c', '\xbbedd2be4397cd6ac2f9de8d8e9ef6cedae711dea31ae1bcd153a79fb22ad38f', NULL),
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006abfa7f01b3fac8dba848b0c4', 1796102073338138, 'signed_in', 'account', '\x01a23006abfa7326b8fe2d0f36a67796', 'account', '\x01a23006abfa7326b8fe2d0f36a67796', '127.0.0.1', '{"session":"01a23006-abfa-774b-903b-0c8a23e53be9","methods":["pwd"],"browser":"Firefox/Linux"}', '\x45b322e0a2ce6d4c', '\x7c258d46ebefb4cc15550eab298a6fe8479dcf68bbbfde4846ebd35d18728d83', NULL),
	('\x01a23006b02f7b478aeb4ce0ed813cce', '\x01a23006b1437e27a3f6bffeaebbd56f', 1796102074691571, 'signed_in', 'account', '\x01a23006b0b97d14ba9e47b2646aaa5a', 'account', '\x01a23006b0b97d14ba9e47b2646aaa5a', '127.0.0.1', '{"session":"01a23006-b143-76fe-9ae7-79bdf6739246","methods":["otp"],"browser":"Firefox/Linux"}', '\x45b322e0a2ce6d4c', '\xad55854c813b9c969bdfa4f567664506f52331f85e5b0f8246d0724fa14fed99', NULL),
	('\x01a23006b02f7b478aeb4ce0ed813cce', '\x01a23006b14d7f3485a95455de68d997', 1796102074701746, 'account_created', 'anonymous', NULL, 'account', '\x01a23006b14d71f98d781a5d60188f26', '127.0.0.1', '{"browser":"Firefox/Linux"}', '\x45b322e0a2ce6d4c', '\x7df0d1bd137128aa04f9f54cc404f083d15cac22f279cebff3a90c2504dc4ed5', NULL),
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006a7e47ae1b16b539488332cdf', 1796102072292575, 'address_added', 'account', '\x01a23006a4a27ce0a21b897a6003926e', 'account', '\x01a23006a4a27ce0a21b897a6003926e', '127.0.0.1', '{"browser":"Firefox/Linux"}', '\x45b322e0a2ce6d4c', '\x1d52eb984a6c2e182280c4eae38ff84b31e642402874c86f934a1bd08e9799b2', NULL),
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006a824745b8149c2ffdd71dba9', 1796102072356297, 'address_added', 'operator', NULL, 'account', '\x01a23006a4a27ce0a21b897a6003926e', NULL, '{}', '\x45b322e0a2ce6d4c', '\x2bfc0138dc4cc13f7aa395714f94c3735dce535f6bd4633dd75d66498796e929', NULL),
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006a845781dba98d44039a09a63', 1796102072389845, 'authorization_code_redeemed', 'client', '\x01a23006a4467604be8fa305878cd89a', 'account', '\x01a23006a4a27ce0a21b897a6003926e', '127.0.0.1', '{"client_id":"m8GCkH3Yw60UVutpNYHHOw","grant":"01a23006-a839-7079-8a9a-eb3e8ba3681b"}', '\x45b322e0a2ce6d4c', '\xfb0841d430a2ba38909c6fa0f9f735f10fcadd7ed886fb0da09bc8c885ae4096', NULL),
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006a8987b7f9af0f39d0c671b33', 1796102072472617, 'account_created', 'operator', NULL, 'account', '\x01a23006a89875309e7b2c5145436c26', NULL, '{}', '\x45b322e0a2ce6d4c', '\x039de365bdbf8e909c51f42b6c31963b2a28a7c8a456e69eb725f01adce167a1', NULL),
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006a92277599a918da4c560e193', 1796102072610185, 'terms_accepted', 'account', '\x01a23006a89875309e7b2c5145436c26', 'account', '\x01a23006a89875309e7b2c5145436c26', '127.0.0.1', '{"version":"2026-11","browser":"Firefox/Linux"}', '\x45b322e0a2ce6d4c', '\xdce907f66dae3bd5fb786f98e06ce6c0b0c4123c590f01d1f0af2b80dce8980a', NULL),
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006a9227bf1824e96cc0c4f3053', 1796102072610185, 'signed_in', 'account', '\x01a23006a89875309e7b2c5145436c26', 'account', '\x01a23006a89875309e7b2c5145436c26', '127.0.0.1', '{"session":"01a23006-a922-7b86-b528-282fc5b949bd","methods":["pwd"],"browser":"Firefox/Linux"}', '\x45b322e0a2ce6d4c', '\x68ee0b27bee852c229c8f1bc1b7318af293689c91fd9a497e890fa568d998146', NULL),
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006a92a75a4b9f9741b93b38c0d', 1796102072618367, 'deletion_planned', 'account', '\x01a23006a89875309e7b2c5145436c26', 'account', '\x01a23006a89875309e7b2c5145436c26', '127.0.0.1', '{"browser":"Firefox/Linux"}', '\x45b322e0a2ce6d4c', '\xf5df76a93314f67d3c100ca07758d19aabc9f642627bbfd9c086b8f236aae53a', NULL),
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006a9a574acaee693158d46c0ea', 1796102072741967, 'account_created', 'operator', NULL, 'account', '\x01a23006a9a57849aa9cc3c79f4914a5', NULL, '{}', '\x45b322e0a2ce6d4c', '\xa9af416e3b479c3ac521f92350475b8650aa3cc47cf229ea639842358eb6cc38', NULL),
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006abc371cebd3ec44ac1e96ede', 1796102073283529, 'invitation_made', 'operator', NULL, 'invitation', '\x01a23006abc373b8b5cf36fc1ae9098d', NULL, '{}', '\x45b322e0a2ce6d4c', '\x0d33ccdc321ed69f5d1d754f20a8490b3b67f730e76940d5caba7bf6a2468c29', NULL),
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006ac5a74408e8de24d23ae0d32', 1796102073434099, 'invitation_made', 'operator', NULL, 'invitation', '\x01a23006ac5a739f8ebcccc6fc8d0374', NULL, '{}', '\x45b322e0a2ce6d4c', '\x240e629538e5908e56bad81c092426b03d2d959a5328b9dfc6ea38453e9d94c5', NULL),
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006acbe733e85268a3e90ccc5f2', 1796102073534320, 'invitation_made', 'operator', NULL, 'invitation', '\x01a23006acbe70d89e05bb641a2f23fb', NULL, '{}', '\x45b322e0a2ce6d4c', '\x46d5e2e96a7a41d9eec530fd440b8d684f44d5d55da9af0168092b09feb61670', NULL),
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006ad1577b380c8f2f1b1b92401', 1796102073621607, 'invitation_withdrawn', 'operator', NULL, 'invitation', '\x01a23006acbe70d89e05bb641a2f23fb', NULL, '{}', '\x45b322e0a2ce6d4c', '\x190ae91fb291c5a66f5f95db95fab8c4ae3982d20f0eadc7b9e345da2aa6bf19', NULL),
	('\x01a23006b02f7b478aeb4ce0ed813cce', '\x01a23006b02f7417be7f340144d4f1f0', 1796102074415489, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a23006b02f789bbbc8b98cdb5b8131', NULL, '{"kid":"TAn8feKnHNZFy6DVd6MNHy8oXfrmHDToRE7Ktuqfr1c","alg":"RS256"}', '\x45b322e0a2ce6d4c', '\x9091866e9b3cb772061eeaf040e654014632df7d4eac510616183550b82d5179', NULL),
	('\x01a23006b02f7b478aeb4ce0ed813cce', '\x01a23006b02f7c6f85128a849d00d8f0', 1796102074415489, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a23006b02f7f6ba6fff425e17d1ce1', NULL, '{"kid":"_fF-vz4ycBOHAiDUED4dDStjia-4neIPnGrq15Q3tdQ","alg":"ES256"}', '\x45b322e0a2ce6d4c', '\xc7f23a9113ca391b95abba9b83d251fd6ac2ef0941957a5e4ea217a4ca1802db', NULL),
	('\x01a230069138760d97e52403b2fc5b3a', '\x01a23006b02f7aa28f347eecf84d380c', 1796102074415489, 'tenant_created', 'operator', NULL, 'tenant', '\x01a23006b02f7b478aeb4ce0ed813cce', NULL, '{"slug":"hooli"}', '\x45b322e0a2ce6d4c', '\xeb9ab149a778738deaa304ff22fca7d765ddbf1a869079a6c256e7177739ded7', NULL),
	('\x01a23006b02f7b478aeb4ce0ed813cce', '\x01a23006b0787a318c9262fa5ecc9b86', 1796102074488426, 'tenant_changed', 'operator', NULL, 'tenant', '\x01a23006b02f7b478aeb4ce0ed813cce', NULL, '{"settings":["registration","sign_in.methods","flow"]}', '\x45b322e0a2ce6d4c', '\x2776450045bcf1256bdaf14ae883c4e89283ab2169a27618f413f8cf5fc3b661', NULL),
	('\x01a23006b02f7b478aeb4ce0ed813cce', '\x01a23006b0b97af7b2b78fc42250d10a', 1796102074553039, 'account_created', 'operator', NULL, 'account', '\x01a23006b0b97d14ba9e47b2646aaa5a', NULL, '{}', '\x45b322e0a2ce6d4c', '\x3858312140ddffd53222a27f2f02241c90942993bff7a1ac0e1bc7050cae0e41', NULL),
	('\x01a23006b2827ff69af85ec2b576660c', '\x01a23006b28272009b24993a05395920', 1796102075010231, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a23006b28276a5a6dd1d9c7b16d75b', NULL, '{"kid":"YpmYuCNL6iesbcWN1-u_M3dayYXKdliHbt6gPj1VTRw","alg":"RS256"}', '\x45b322e0a2ce6d4c', '\x05011742cb7bb1beafa136aea7155df951cea2eb951ddcb6c2e0926880703b10', NULL),
	('\x01a23006b2827ff69af85ec2b576660c', '\x01a23006b2827b8a8e0a8dfbd1a03a66', 1796102075010231, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a23006b2827c78a380880b9d0011df', NULL, '{"kid":"QuAn18JFbY7oZDLAOJuPolui4aKkLFlikxQ64OyZ04I","alg":"ES256"}', '\x45b322e0a2ce6d4c', '\x21877580c4a764f248567d8e0da915ebb98e12a461bd83a58460b77e5182c5c7', NULL),
	('\x01a230069138760d97e52403b2fc5b3a', '\x01a23006b28273498b98264c09d412d5', 1796102075010231, 'tenant_created', 'operator', NULL, 'tenant', '\x01a23006b2827ff69af85ec2b576660c', NULL, '{"slug":"umbrella"}', '\x45b322e0a2ce6d4c', '\x38f8f16dcf5fd9e6a41675124b28de0be4e8aa8d36e6047d8d6303ff16ddcc1c', NULL),
	('\x01a23006b2827ff69af85ec2b576660c', '\x01a23006b2e073bc8390e558d46be6e8', 1796102075104444, 'account_created', 'operator', NULL, 'account', '\x01a23006b2e076efad4686b12b99498f', NULL, '{}', '\x45b322e0a2ce6d4c', '\x790796ccd054eec4ebe21e908a6d6c97c9e20f06627624236cc8274680875f87', NULL),
	('\x01a23006b2827ff69af85ec2b576660c', '\x01a23006b3c5710581e7fa769b27bdb1', 1796102075333934, 'account_created', 'operator', NULL, 'account', '\x01a23006b3c57774b727dd6877cae220', NULL, '{}', '\x45b322e0a2ce6d4c', '\x6d96f2c597b2e92f60ffbccfb274f8a17309b2c2105d584f0974ff70d31bea3b', NULL),
	('\x01a23006b2827ff69af85ec2b576660c', '\x01a23006b4d27a42b0ad4d1b9c0c38a5', 1796102075602294, 'organization_created', 'operator', NULL, 'organization', '\x01a23006b4d2701582ea3196e30616fb', NULL, '{"slug":"aurora-labs"}', '\x45b322e0a2ce6d4c', '\x36dce4ea98c1b71a9bd2ba31190e4fbcf968f77fb923b4cf33a16d5ade101f30', NULL);
INSERT INTO public.audit_events VALUES
	('\x01a23006b2827ff69af85ec2b576660c', '\x01a23006b53b7d02818caa15022caaa6', 1796102075707396, 'organization_role_created', 'operator', NULL, 'organization', '\x01a23006b4d2701582ea3196e30616fb', NULL, '{"role":"01a23006-b53b-7dc2-ba7e-eae61af4b1c9"}', '\x45b322e0a2ce6d4c', '\x7ec079c730ad6ebcca34e9c11d58dbf0ca756eae24c7c884267e8484e4c67402', NULL),
	('\x01a23006b2827ff69af85ec2b576660c', '\x01a23006b59c73179fa8a4b6cecea9ff', 1796102075804523, 'member_added', 'operator', NULL, 'account', '\x01a23006b3c57774b727dd6877cae220', NULL, '{"organization":"01a23006-b4d2-7015-82ea-3196e30616fb"}', '\x45b322e0a2ce6d4c', '\xb1cd97d3553b0a3499edfc83131575e58df65d108776fc8196ab23c13901d5cf', NULL),
	('\x01a23006b2827ff69af85ec2b576660c', '\x01a23006b60d78b78dfca16f5f3fd012', 1796102075917822, 'organization_invitation_made', 'operator', NULL, 'organization', '\x01a23006b4d2701582ea3196e30616fb', NULL, '{"invitation":"01a23006-b60d-7a40-bea1-dbb9bcab7dfe"}', '\x45b322e0a2ce6d4c', '\xd3645b6b887b5bb158226dd9566b9b96087296dbd50b926748379361c6241934', NULL),
	('\x01a23006b2827ff69af85ec2b576660c', '\x01a23006b67578938ce7a5de69ea1c36', 1796102076021227, 'api_token_made', 'operator', NULL, 'account', '\x01a23006b2e076efad4686b12b99498f', NULL, '{"token":"01a23006-b675-7f52-b422-0ce7e02c6ae9","organization":"01a23006-b4d2-7015-82ea-3196e30616fb"}', '\x45b322e0a2ce6d4c', '\x317754301b2bd11a56de88f1ba24bd75d6231e729534f9ba1586a42d2ee2c2a1', NULL),
	('\x01a23006b2827ff69af85ec2b576660c', '\x01a23006b6d67638862dba7d4f59a39d', 1796102076118006, 'account_created', 'operator', NULL, 'account', '\x01a23006b6d675818e5dcbcbc3ad2cfa', NULL, '{}', '\x45b322e0a2ce6d4c', '\x951cb14243431516c6deedf34a5204578d1b8f2ceb7c8ae390c804dad4d47f2c', NULL),
	('\x01a23006b2827ff69af85ec2b576660c', '\x01a23006b6d67c339b0e6d1ffd0ae737', 1796102076118006, 'api_token_made', 'operator', NULL, 'account', '\x01a23006b6d675818e5dcbcbc3ad2cfa', NULL, '{"token":"01a23006-b6d6-7bc3-939e-c80933d7e17c","organization":null}', '\x45b322e0a2ce6d4c', '\x79538eebfc1b99eb2934f103c087135f34c399e1be670b4e0493c6f710eccb17', NULL),
	('\x01a23006b2827ff69af85ec2b576660c', '\x01a23006b6ff75e1a77dbb44535781a5', 1796102076159910, 'signed_in', 'account', '\x01a23006b2e076efad4686b12b99498f', 'account', '\x01a23006b2e076efad4686b12b99498f', '127.0.0.1', '{"session":"01a23006-b6ff-7c70-9524-434c7d67b9fa","methods":["pwd"],"browser":"Firefox/Linux"}', '\x45b322e0a2ce6d4c', '\x928a9fd9be833ecde190a27f5b3019d32d0b2404666975e351efcb6519f35bc9', NULL);
INSERT INTO public.audit_heads VALUES
	('\x01a230069181767da2944549dc09b9af', 2, '\x01a2300691817dffb9abe87d9284817d', '\x8dbbea0a6090dad74db7512943609790c99a6a6e24879606e03298612336d7d0', '\x4c7e1902891f30faab264f9682ee81cdf4e1101d378a967e34db279b43249be4', 1796102067589082, NULL),
	('\x01a2300694617459819ca2d333f6f7ad', 33, '\x01a230069d017e99bf2e21015c0b8ca5', '\x2051df54a130705db4437241b12807b0f303ca2be06f591261d91bd83f04e8f2', '\x7c87a8a223af818788ff473de3b9b7249c5c4c147e437dd910eaa083425d85d5', 1796102069632844, NULL),
	('\x01a230069e8273e6bfe87d72e5759ab3', 5, '\x01a230069fe175e1b68fd292b7eb997e', '\xc1618fa8fa3c91bf526cb10d3738108e971b7a2c7af265a8e0a05f28ac812d19', '\xddc36b5d41e56ee21f01c9bd44aa21a259bbcb62c96ab6fed4c97ddac874e848', 1796102070656216, NULL),
	('\x01a23006a1477662ac4a662771a4926b', 36, '\x01a23006ad1577b380c8f2f1b1b92401', '\xacc69035311108ec8dc66e351d5412bb03b2ae539b60b72366c054c2620796b9', '\x148127e267e95b3c7d217e81292cf8e9a2913335ee8084448d5f5a166697818a', 1796102073694813, NULL),
	('\x01a230069138760d97e52403b2fc5b3a', 13, '\x01a23006b28273498b98264c09d412d5', '\x6a9e2bae91aa146a29bbecbc0d346c26ef6b045f6c5af1467d99bdb098dc1c79', '\x03d33edefcc1df2458ced01648d786613364d39c5d260e87381c56e3add4fcf6', 1796102075701626, NULL),
	('\x01a23006b02f7b478aeb4ce0ed813cce', 6, '\x01a23006b14d7f3485a95455de68d997', '\xde3be0a3eea8a2b4ddc815377b0f87c29fcd29cc902805bd4c500de3e1e21e75', '\x4e50b66ae7823bbd4a98563ebd6a77f478e3aab95e8d13dd729daba99325c6f9', 1796102075701626, NULL),
	('\x01a23006b2827ff69af85ec2b576660c', 12, '\x01a23006b6ff75e1a77dbb44535781a5', '\x1c75d0bb8a032dc17f3b36f8f3740eb739da2d4a4d5037591e61f9e269fc0ea6', '\x9d94b35db42988909c716c8979dae94d92fa2a6a435bd7b40b6ae3a9c30044d8', 1796102076710794, NULL);
INSERT INTO public.audit_seals VALUES
	('\x01a230069138760d97e52403b2fc5b3a', 1, '\x01a23006913875e0a048c2276ddde96c', NULL, '\x35313e115df4b821c05a90e0c0c8308264b832a4a9ff8f31a2ec9daeb7a044af'),
	('\x01a230069138760d97e52403b2fc5b3a', 2, '\x01a2300691387752a326d4d14244b159', '\x01a23006913875e0a048c2276ddde96c', '\x9a51adbe608b1b6e42e03b290c003cab3fe6bac3389ee882adf3182667d0f08e'),
	('\x01a230069138760d97e52403b2fc5b3a', 3, '\x01a230069138791da4b9ae20520777ef', '\x01a2300691387752a326d4d14244b159', '\xda927d328250fe87d44e2c25584d622256cd755f77d4ddb6fa0980388c767b7c'),
	('\x01a230069138760d97e52403b2fc5b3a', 4, '\x01a2300691817578b469ac0379227443', '\x01a230069138791da4b9ae20520777ef', '\x466ebd4b53a290fc54d860443f79d5f389cbe49a69322cb0d6d183dd36c9ef43'),
	('\x01a230069138760d97e52403b2fc5b3a', 5, '\x01a23006919377849995476b8bcb0cad', '\x01a2300691817578b469ac0379227443', '\x5d3412bc596e69303d1a6d59a0d05a662957670db57001eb0498b8246bd54514'),
	('\x01a230069138760d97e52403b2fc5b3a', 6, '\x01a2300693327a40b932f94f83ac3a57', '\x01a23006919377849995476b8bcb0cad', '\x7ee0c3c43208039743fc37c8af285de9491447a4812018376803df071eadc570'),
	('\x01a230069138760d97e52403b2fc5b3a', 7, '\x01a2300693327dcf84d89b6070e9db24', '\x01a2300693327a40b932f94f83ac3a57', '\xd190aea481aa94765ced689c70056f3ea02e13ed4aae57204fa9ae4ee954616b'),
	('\x01a230069138760d97e52403b2fc5b3a', 8, '\x01a2300694617c589e010cb9a46d63c6', '\x01a2300693327dcf84d89b6070e9db24', '\x449915ff8d36b4c1d5d8d0ca02c79dc063bbc9cf7e3dda63ec3beea6d3ce7074'),
	('\x01a230069181767da2944549dc09b9af', 1, '\x01a2300691817863849d040fbf3ebaf2', NULL, '\xfe6d390c9b14adce4c18ba6d2bd7f9652eaed1a435f8ecde307ffa527e9f6521'),
	('\x01a230069181767da2944549dc09b9af', 2, '\x01a2300691817dffb9abe87d9284817d', '\x01a2300691817863849d040fbf3ebaf2', '\x8dbbea0a6090dad74db7512943609790c99a6a6e24879606e03298612336d7d0'),
	('\x01a2300694617459819ca2d333f6f7ad', 1, '\x01a2300694617538ba5427200bb2efa7', NULL, '\xa9b83ada9b8922b40e97d23aace495b142a756f385ebb9e6f5d32d71d4f725e6'),
	('\x01a2300694617459819ca2d333f6f7ad', 2, '\x01a2300694617fdfa41f4335e04f4176', '\x01a2300694617538ba5427200bb2efa7', '\x8ccd7885f9514b6b5822a209fcda7cf93dd79a3941cacb47b5545a9d8801c041'),
	('\x01a2300694617459819ca2d333f6f7ad', 3, '\x01a2300694d678b89d9e5fe0226a3f99', '\x01a2300694617fdfa41f4335e04f4176', '\x531ac06510aeebe8a856260a1487b66ec15b65c49af36a50479022f3c1e3fa2f'),
	('\x01a2300694617459819ca2d333f6f7ad', 4, '\x01a23006953e7812bd0ab7af342107ec', '\x01a2300694d678b89d9e5fe0226a3f99', '\x4e3a62ea510976b32f02b13d12963c82d5d674f3e0026a53414612cc9a09697d'),
	('\x01a2300694617459819ca2d333f6f7ad', 5, '\x01a23006959a7ff28c130379ece5f806', '\x01a23006953e7812bd0ab7af342107ec', '\x4942f0e89431e0f04a9e953874096a27e38186f2981d4c595e94fb496d158598'),
	('\x01a2300694617459819ca2d333f6f7ad', 6, '\x01a23006969472a9b0b99668bff91a18', '\x01a23006959a7ff28c130379ece5f806', '\x2c2813c2d910a07baac4b09a1789c0cc22276de0da5fee2bf9c8871f658c0521'),
	('\x01a2300694617459819ca2d333f6f7ad', 7, '\x01a23006971379ad9db89af582f4e24b', '\x01a23006969472a9b0b99668bff91a18', '\xda1ac2c4bd23aaf2da9a316cc459cbf6416f86daf661238503f9ef7ca7ae6eab'),
	('\x01a2300694617459819ca2d333f6f7ad', 8, '\x01a23006978e78188766d2898aea0f9d', '\x01a23006971379ad9db89af582f4e24b', '\xa88720c185cfb5b2b124e0a0f5f1b120abefcfc25826d05c2de778214f3adde2'),
	('\x01a2300694617459819ca2d333f6f7ad', 9, '\x01a23006978e7c19b1496d3960a40e38', '\x01a23006978e78188766d2898aea0f9d', '\x5d6f56309d29afcc0d5a559174c53814e81bd3bc7bbc540027e3cc078b7521f2'),
	('\x01a2300694617459819ca2d333f6f7ad', 10, '\x01a2300698017d2785b8c9c4650479af', '\x01a23006978e7c19b1496d3960a40e38', '\x60e05e9af39fdb9e39c4c4e0c60ad871106d29c6839e62b0bc19d8e3fa2d673c'),
	('\x01a2300694617459819ca2d333f6f7ad', 11, '\x01a2300698b170ff8c2cad86dffecefa', '\x01a2300698017d2785b8c9c4650479af', '\xb022761c2dee398150ff2a789f715d36cec628bd0ee249f1a2df80a81555b604'),
	('\x01a2300694617459819ca2d333f6f7ad', 12, '\x01a2300699357c3bac211cdf3157c6da', '\x01a2300698b170ff8c2cad86dffecefa', '\x7020f3416468f2bd6b43146ad1f65c13a5ba0b6330fe03f79850630d62ddf7d0'),
	('\x01a2300694617459819ca2d333f6f7ad', 13, '\x01a2300699a17b15b5ef84849239a35d', '\x01a2300699357c3bac211cdf3157c6da', '\x8fcd547d4be70f8c5fd00bcd0fac941e0bf4ed8935a6d4ab36365586587c7588'),
	('\x01a2300694617459819ca2d333f6f7ad', 14, '\x01a230069a1779a2b0fb6aae78394dd9', '\x01a2300699a17b15b5ef84849239a35d', '\x1ba07859ce2c7252a7264d0f3c47664b73f616b5f44e46375e73e6872fc2d2f7'),
	('\x01a2300694617459819ca2d333f6f7ad', 15, '\x01a230069a717ac5a75a6f24b26a64fd', '\x01a230069a1779a2b0fb6aae78394dd9', '\x422a34da5e5ff449f1198fbe1c8a5eae25e5a4e21145585e8ffeff5d1a4cd834'),
	('\x01a2300694617459819ca2d333f6f7ad', 16, '\x01a230069ac27daf9a464a172e64e2b9', '\x01a230069a717ac5a75a6f24b26a64fd', '\x4f04bbb187a50e0768357e27d0f981432ebca0ae2fba535eba3cdfa78a4fec76'),
	('\x01a2300694617459819ca2d333f6f7ad', 17, '\x01a230069ae9760ea097249fabf0d3bd', '\x01a230069ac27daf9a464a172e64e2b9', '\x2087dcda69e5785ea5ed2217350897f628590f007a4c31e0d402630a08e3e712'),
	('\x01a2300694617459819ca2d333f6f7ad', 18, '\x01a230069af4718c8d07e4032b4bf519', '\x01a230069ae9760ea097249fabf0d3bd', '\x85bf22618324193c4f3f0be0fb48ba900680a339ebfdf12b75d3f81ef852604e'),
	('\x01a2300694617459819ca2d333f6f7ad', 19, '\x01a230069b0e7f1aba4fbf7b3278b150', '\x01a230069af4718c8d07e4032b4bf519', '\x17dab778605586c1a6f97cded27e3efc2bd255ca2cda23cbb9541a2b50ad9cef'),
	('\x01a2300694617459819ca2d333f6f7ad', 20, '\x01a230069b1d7d33ace13f5c8b61ee74', '\x01a230069b0e7f1aba4fbf7b3278b150', '\xb097890c3b1dc97253fa1d235827668a251750532eb6534308a3210b1099f06b'),
	('\x01a2300694617459819ca2d333f6f7ad', 21, '\x01a230069b28727eb1fb12ffdad24a6d', '\x01a230069b1d7d33ace13f5c8b61ee74', '\x4ce8793e66a51ed6395516d6fcaf1083951ec245b5dd232b92d03253cf7b91c2'),
	('\x01a2300694617459819ca2d333f6f7ad', 22, '\x01a230069b31715e97d893178d59b3f1', '\x01a230069b28727eb1fb12ffdad24a6d', '\xe8158f311cf31ebcba132786183e61f2fea17856dd46f11c7593d8247453ea01'),
	('\x01a2300694617459819ca2d333f6f7ad', 23, '\x01a230069b3a77518e316b7b39198d68', '\x01a230069b31715e97d893178d59b3f1', '\xd032e9cffda7efae26c42fe32b2e19492540b6dfe21278b0d7cb66e9a9d76c07'),
	('\x01a2300694617459819ca2d333f6f7ad', 24, '\x01a230069b4170e9aa862355d887b998', '\x01a230069b3a77518e316b7b39198d68', '\x1615e492fa9d218cce9aea3780e28202d122e2c4d691270f02fb636effc49eb1'),
	('\x01a2300694617459819ca2d333f6f7ad', 25, '\x01a230069b7374928bf462255e1e680a', '\x01a230069b4170e9aa862355d887b998', '\x1a9610c473599581105813fd484e345e914f2926816e9aeac0251a35868c6f21'),
	('\x01a2300694617459819ca2d333f6f7ad', 26, '\x01a230069b817fdf8d6e6be73addaeaa', '\x01a230069b7374928bf462255e1e680a', '\xb0523c20ff910d00c6950dcda7a8fbeb4bd502734c222afaa265aa25ca89f491'),
	('\x01a2300694617459819ca2d333f6f7ad', 27, '\x01a230069b9d7d78add50b52b1abba56', '\x01a230069b817fdf8d6e6be73addaeaa', '\xd229d7cfcfaf5df55acdcd0e796a89fe7823cca2e0032d618037020787b75152'),
	('\x01a2300694617459819ca2d333f6f7ad', 28, '\x01a230069bd47993858faf9a6a15c2c3', '\x01a230069b9d7d78add50b52b1abba56', '\x1e9dcdb349e292c654c14c84420836fd3fe46b308523d9c0431ef7b30c85def2'),
	('\x01a2300694617459819ca2d333f6f7ad', 29, '\x01a230069c0f73dc9161bb95eb88f4a8', '\x01a230069bd47993858faf9a6a15c2c3', '\xfe05130e91f31f8398d6c1371d4c03dd1083fdd1407cf936603c0d9c302176de'),
	('\x01a2300694617459819ca2d333f6f7ad', 30, '\x01a230069c22746c8302e57492f529af', '\x01a230069c0f73dc9161bb95eb88f4a8', '\xb194ac685b6589e996d1eaf28537d5429abf31a3acfa6f48e5403e64ac8db61a'),
	('\x01a2300694617459819ca2d333f6f7ad', 31, '\x01a230069c897159bd486f3a609cd56f', '\x01a230069c22746c8302e57492f529af', '\x68cc209ce5c8877c04127185d37d02e2d63a6e3ddc8feb781906d4791a87d4ad'),
	('\x01a2300694617459819ca2d333f6f7ad', 32, '\x01a230069cd97e6ebab2ceee7d747295', '\x01a230069c897159bd486f3a609cd56f', '\xe5d193099b314b2ab4cb633b4d3a51e6cc8eeae31d40d4abd01939eac06e92bb'),
	('\x01a2300694617459819ca2d333f6f7ad', 33, '\x01a230069d017e99bf2e21015c0b8ca5', '\x01a230069cd97e6ebab2ceee7d747295', '\x2051df54a130705db4437241b12807b0f303ca2be06f591261d91bd83f04e8f2'),
	('\x01a230069138760d97e52403b2fc5b3a', 9, '\x01a230069e827c95ba6b491c26ed0c71', '\x01a2300694617c589e010cb9a46d63c6', '\x2b1d1f0fae9592608436ac8e9c3ba854871ff4c865538dddff6122ce4d86ed1b'),
	('\x01a230069138760d97e52403b2fc5b3a', 10, '\x01a23006a0407730b9c5be2cf16c6a56', '\x01a230069e827c95ba6b491c26ed0c71', '\x227cb4d81ed382f935158648d5bbd4563c7a647af0f3b827bf690a746ecc3562'),
	('\x01a230069138760d97e52403b2fc5b3a', 11, '\x01a23006a1477f57b0509687b25a8b9a', '\x01a23006a0407730b9c5be2cf16c6a56', '\x1cff40a706b4ce0525d2467e3fbf5ac104e0f747657a90cef10ca23bc6e8b29d'),
	('\x01a230069e8273e6bfe87d72e5759ab3', 1, '\x01a230069e82705b98e04ad2398e138e', NULL, '\x30e4fb45478b52c0ee81a5e3b8812dcabbb851c1aa9f4a1ed6300fbfe0338b3e'),
	('\x01a230069e8273e6bfe87d72e5759ab3', 2, '\x01a230069e8276a59e78bcc4992d0ffa', '\x01a230069e82705b98e04ad2398e138e', '\x7677fffb5e937117de6070e2d3809ea8406f9902384a677980cc5c64f3a731d1'),
	('\x01a230069e8273e6bfe87d72e5759ab3', 3, '\x01a230069ef47863b431ab4678dbc3e4', '\x01a230069e8276a59e78bcc4992d0ffa', '\xdd685d5e2bc94b6a2dcf6d8f42f9d47ec9249c4826719bd9a8d54130ad223e80'),
	('\x01a230069e8273e6bfe87d72e5759ab3', 4, '\x01a230069f887942a651e26b776f3519', '\x01a230069ef47863b431ab4678dbc3e4', '\x0f6661faa23d70a89f2c56a0b9b2dbdb4cfbaef424a764f3064af91c4232f6b7'),
	('\x01a230069e8273e6bfe87d72e5759ab3', 5, '\x01a230069fe175e1b68fd292b7eb997e', '\x01a230069f887942a651e26b776f3519', '\xc1618fa8fa3c91bf526cb10d3738108e971b7a2c7af265a8e0a05f28ac812d19'),
	('\x01a23006a1477662ac4a662771a4926b', 1, '\x01a23006a14772798016c94fcb6c6743', NULL, '\x7553b2976fbacc4142d4b469e51ce06e2e2c4bd397e79c45e9c2bea5c0b2db06'),
	('\x01a23006a1477662ac4a662771a4926b', 2, '\x01a23006a14774e4bd5936a633d1ecce', '\x01a23006a14772798016c94fcb6c6743', '\x6847d30c7aa1752ddb8096a8b06760ab701665558b7d504956ed4c6875055909'),
	('\x01a23006a1477662ac4a662771a4926b', 3, '\x01a23006a1aa7647a4311af2affde125', '\x01a23006a14774e4bd5936a633d1ecce', '\xbc33c3d727169e3e16a105d3447bdba741bef69cbece03a19949d86c7eb77065'),
	('\x01a23006a1477662ac4a662771a4926b', 4, '\x01a23006a1f970b1a62aea3863ad8554', '\x01a23006a1aa7647a4311af2affde125', '\x17b5075ca2ac15484c167840ca718421f5d886808893052d3d81d25664e11d6b'),
	('\x01a23006a1477662ac4a662771a4926b', 5, '\x01a23006a25872dfbc5a580756b44829', '\x01a23006a1f970b1a62aea3863ad8554', '\xad5aa837478107b409a75e3a60862896bebe3461e2d4c194d8d3d09fbf30053d'),
	('\x01a23006a1477662ac4a662771a4926b', 6, '\x01a23006a2b27a3eb137120c0af8a86e', '\x01a23006a25872dfbc5a580756b44829', '\x4ccc81fdf4edf2d593c5315e2387071bba1066028eeb35cff78ce2882d947496'),
	('\x01a23006a1477662ac4a662771a4926b', 7, '\x01a23006a32f7be7b07239e2c5f9b115', '\x01a23006a2b27a3eb137120c0af8a86e', '\x0cac8619873c9eca4dd27e3d7de50deff755f07736ed6f148bd9fcc2eb6f5f18'),
	('\x01a23006a1477662ac4a662771a4926b', 8, '\x01a23006a3837255b3298ea3c7dbed85', '\x01a23006a32f7be7b07239e2c5f9b115', '\x59889217494657bf139e2f9ed6e619b5c350cfd0ae84bc38a9e5223ade740486'),
	('\x01a23006a1477662ac4a662771a4926b', 9, '\x01a23006a3e373b3ba279d9918d272a1', '\x01a23006a3837255b3298ea3c7dbed85', '\xc8a94972871a6fa7f75d37e256cf6157703ae06db0b50a459c97875ad29a4971'),
	('\x01a23006a1477662ac4a662771a4926b', 10, '\x01a23006a4467600abb00b3a7a94cae2', '\x01a23006a3e373b3ba279d9918d272a1', '\x3a2224a0aacfa26cff604dbe8b670ee78cb5995f35dac9248dce76133befed58'),
	('\x01a23006a1477662ac4a662771a4926b', 11, '\x01a23006a4a27339b91d568478045b8c', '\x01a23006a4467600abb00b3a7a94cae2', '\xb8963b8c63593727333e454cd14ad1f30f5be1af3c05c537c95c6eb7619ccd6f'),
	('\x01a23006a1477662ac4a662771a4926b', 12, '\x01a23006a57c7f43a2bb283dd3c20200', '\x01a23006a4a27339b91d568478045b8c', '\x040d6594709ffcddf94bb319a616ffad64b3809f222aa5629ec7040f5807cd02'),
	('\x01a23006a1477662ac4a662771a4926b', 13, '\x01a23006a61e74a28299531f13f7e930', '\x01a23006a57c7f43a2bb283dd3c20200', '\x0e96f12978b2b058b425365db7eeee63a44734c73227c93dfeab2b9ecaf1d31b'),
	('\x01a23006a1477662ac4a662771a4926b', 14, '\x01a23006a66770149aec48a37648d819', '\x01a23006a61e74a28299531f13f7e930', '\x2ff0a5e96a86181535c32d7e1cf64c2a62733c3b302992c66b40c4efee7466a6'),
	('\x01a23006a1477662ac4a662771a4926b', 15, '\x01a23006a6677d419b59be8cc320388f', '\x01a23006a66770149aec48a37648d819', '\x7cd226a231fd799c499c5e6eaa97369aafbc6da16afbacab9e5b995ce61f7c33'),
	('\x01a23006a1477662ac4a662771a4926b', 16, '\x01a23006a67d7edd9665fd6c6fe33301', '\x01a23006a6677d419b59be8cc320388f', '\xead30be8e3d7381b72900ca21869c79ebfde0b7181bb3031a7e6aeccabe6f666'),
	('\x01a23006a1477662ac4a662771a4926b', 17, '\x01a23006a6fa730f87d90ca8f22f4c53', '\x01a23006a67d7edd9665fd6c6fe33301', '\x9567a7cce941585d24a11eda0970073cfc04f289e8d93f674c98626bd328badb'),
	('\x01a23006a1477662ac4a662771a4926b', 18, '\x01a23006a6fa791e98553663d1ad6c0f', '\x01a23006a6fa730f87d90ca8f22f4c53', '\xf5b80a5a7e1e98ea0b02f98a435715bf0ad98b6b3fcf1fa48bbd6f4ef9e08478'),
	('\x01a23006a1477662ac4a662771a4926b', 19, '\x01a23006a6fa7a1d82b821d52a193f04', '\x01a23006a6fa791e98553663d1ad6c0f', '\x45dc8b539c09f249f95712415f939f774daeb948dc4f56d4c2adf8080dd35da4'),
	('\x01a23006a1477662ac4a662771a4926b', 20, '\x01a23006a7e47ae1b16b539488332cdf', '\x01a23006a6fa7a1d82b821d52a193f04', '\x20da12daf24a543cd4f5d596c5e220ac5150a4b3bc15abc50db129cb276613ec'),
	('\x01a23006a1477662ac4a662771a4926b', 21, '\x01a23006a824745b8149c2ffdd71dba9', '\x01a23006a7e47ae1b16b539488332cdf', '\xd137b3d4e343958f7e134598178f66f8edce916dd36dc63e031e0e0c32050204'),
	('\x01a23006a1477662ac4a662771a4926b', 22, '\x01a23006a845781dba98d44039a09a63', '\x01a23006a824745b8149c2ffdd71dba9', '\x91eb77fb067e2a5390151df6c3fd57ac0c792b57f641ab1ba384ac95a854fede'),
	('\x01a23006a1477662ac4a662771a4926b', 23, '\x01a23006a8987b7f9af0f39d0c671b33', '\x01a23006a845781dba98d44039a09a63', '\x59674494603ed66a08bcd99eb0f7bdcf68b45dff66dff44550f61e072fbd635d'),
	('\x01a23006a1477662ac4a662771a4926b', 24, '\x01a23006a92277599a918da4c560e193', '\x01a23006a8987b7f9af0f39d0c671b33', '\x1595f07d7102edf1dc8dc2279dec75889d7e1fffc2ab60727e4dab945e5cb076'),
	('\x01a23006a1477662ac4a662771a4926b', 25, '\x01a23006a9227bf1824e96cc0c4f3053', '\x01a23006a92277599a918da4c560e193', '\x6ea9bd1719e14b8e47301688e115224691908d17fd1a3cbc6e0097bb24e12b90'),
	('\x01a23006a1477662ac4a662771a4926b', 26, '\x01a23006a92a75a4b9f9741b93b38c0d', '\x01a23006a9227bf1824e96cc0c4f3053', '\x2ba82af879ebef70df24f5e5b7690d9420c748535f137d276b03917d3e9207b8'),
	('\x01a23006a1477662ac4a662771a4926b', 27, '\x01a23006a9a574acaee693158d46c0ea', '\x01a23006a92a75a4b9f9741b93b38c0d', '\x816d54c8d97f76de28cb975fc6b2a90f4eaa8eae2c46ef0ba8e77bf17bd5e077'),
	('\x01a23006a1477662ac4a662771a4926b', 28, '\x01a23006aa647958a59fda72c7568690', '\x01a23006a9a574acaee693158d46c0ea', '\x01c6113148bbc1aeb98037cbb73f5af01660d887f2a31ad10ae8700f972eb923'),
	('\x01a23006a1477662ac4a662771a4926b', 29, '\x01a23006aaf97d59aa68ec48e311e573', '\x01a23006aa647958a59fda72c7568690', '\x465510f82fa92d6f9a3dc3b9552e43ec63813967e55a87a90fb5e871970d593f'),
	('\x01a23006a1477662ac4a662771a4926b', 30, '\x01a23006abc371cebd3ec44ac1e96ede', '\x01a23006aaf97d59aa68ec48e311e573', '\x46539f101136424a802465f5e3e29b4cfd35deeeea0899638cf88a7a6b9dcb93'),
	('\x01a23006a1477662ac4a662771a4926b', 31, '\x01a23006abfa7395868b2391cb585d3f', '\x01a23006abc371cebd3ec44ac1e96ede', '\xd2556d2fa958bf1d7f84c49a9cc19dbd56ee164317278c70741f44767b532f59'),
	('\x01a23006a1477662ac4a662771a4926b', 32, '\x01a23006abfa7533b07ff7b92efb92c0', '\x01a23006abfa7395868b2391cb585d3f', '\xe2cd25b02b3f2e7bc969ba9d915dbf35f8568892e1d6bdcc0f9d91559e242e0c'),
	('\x01a23006a1477662ac4a662771a4926b', 33, '\x01a23006abfa7f01b3fac8dba848b0c4', '\x01a23006abfa7533b07ff7b92efb92c0', '\xa6c5c5644cffc9f6b3ed33fcbd0a4552668927ca82d69488736b8dba6e410b78'),
	('\x01a23006a1477662ac4a662771a4926b', 34, '\x01a23006ac5a74408e8de24d23ae0d32', '\x01a23006abfa7f01b3fac8dba848b0c4', '\x0dc990423f3b4da34771c878363ef1970de99d0e3ee56cb0dce7a882655a738c'),
	('\x01a23006a1477662ac4a662771a4926b', 35, '\x01a23006acbe733e85268a3e90ccc5f2', '\x01a23006ac5a74408e8de24d23ae0d32', '\x0398db038566f2b218cadd45adad7e3dd5c087b5bf24fff7e92218fa20ee2fe0'),
	('\x01a23006a1477662ac4a662771a4926b', 36, '\x01a23006ad1577b380c8f2f1b1b92401', '\x01a23006acbe733e85268a3e90ccc5f2', '\xacc69035311108ec8dc66e351d5412bb03b2ae539b60b72366c054c2620796b9'),
	('\x01a230069138760d97e52403b2fc5b3a', 12, '\x01a23006b02f7aa28f347eecf84d380c', '\x01a23006a1477f57b0509687b25a8b9a', '\x8f6d8383481edb43d3433e0a57466cb564e1c9c821c840ad19324a2a20475634'),
	('\x01a23006b02f7b478aeb4ce0ed813cce', 1, '\x01a23006b02f7417be7f340144d4f1f0', NULL, '\xdb84f027c9e4449d17ab4a1a80732d692de77966c2fd4d5ff299ed94ab129292'),
	('\x01a23006b02f7b478aeb4ce0ed813cce', 2, '\x01a23006b02f7c6f85128a849d00d8f0', '\x01a23006b02f7417be7f340144d4f1f0', '\x2e1ca7a76b42afc44b915a448daf4c30ce54236b9751ca44dfd4336a31564284'),
	('\x01a23006b02f7b478aeb4ce0ed813cce', 3, '\x01a23006b0787a318c9262fa5ecc9b86', '\x01a23006b02f7c6f85128a849d00d8f0', '\xbed581a321960813cc332a2136bdf6a3178d7b8b60051f0e546adeb59cf64d79'),
	('\x01a23006b02f7b478aeb4ce0ed813cce', 4, '\x01a23006b0b97af7b2b78fc42250d10a', '\x01a23006b0787a318c9262fa5ecc9b86', '\x3de9df7095886ce6918904cadfc2b7d220afbe773ef257fb645fed39f586238d'),
	('\x01a23006b02f7b478aeb4ce0ed813cce', 5, '\x01a23006b1437e27a3f6bffeaebbd56f', '\x01a23006b0b97af7b2b78fc42250d10a', '\x5e1b454aed1d5e41373fcd223f0f44c984f2e6318502f5cbb8b7bc1a4ffc92b1'),
	('\x01a230069138760d97e52403b2fc5b3a', 13, '\x01a23006b28273498b98264c09d412d5', '\x01a23006b02f7aa28f347eecf84d380c', '\x6a9e2bae91aa146a29bbecbc0d346c26ef6b045f6c5af1467d99bdb098dc1c79'),
	('\x01a23006b02f7b478aeb4ce0ed813cce', 6, '\x01a23006b14d7f3485a95455de68d997', '\x01a23006b1437e27a3f6bffeaebbd56f', '\xde3be0a3eea8a2b4ddc815377b0f87c29fcd29cc902805bd4c500de3e1e21e75'),
	('\x01a23006b2827ff69af85ec2b576660c', 1, '\x01a23006b28272009b24993a05395920', NULL, '\xce8a4abff43c4e63c15a0ce8662be5c898594c689b1afb57f7e3d5f103e660b5'),
	('\x01a23006b2827ff69af85ec2b576660c', 2, '\x01a23006b2827b8a8e0a8dfbd1a03a66', '\x01a23006b28272009b24993a05395920', '\x53b9ab943f5fb7f7f0bb8ebd192debc514faf2207397fa63cd11a5cc614c6836'),
	('\x01a23006b2827ff69af85ec2b576660c', 3, '\x01a23006b2e073bc8390e558d46be6e8', '\x01a23006b2827b8a8e0a8dfbd1a03a66', '\x0107e570eb8e43cb8151561dae6e0e1a57b994c6335b28d59b454ce34ac74f04'),
	('\x01a23006b2827ff69af85ec2b576660c', 4, '\x01a23006b3c5710581e7fa769b27bdb1', '\x01a23006b2e073bc8390e558d46be6e8', '\x17d503faf82a0154c7dc9daac84545e13c9a98d37c47a3669fe7d3406469b907'),
	('\x01a23006b2827ff69af85ec2b576660c', 5, '\x01a23006b4d27a42b0ad4d1b9c0c38a5', '\x01a23006b3c5710581e7fa769b27bdb1', '\xdc18f2071931ca247e146d4abad953179c367178bf8f2cffa02de90add40555d');
INSERT INTO public.audit_seals VALUES
	('\x01a23006b2827ff69af85ec2b576660c', 6, '\x01a23006b53b7d02818caa15022caaa6', '\x01a23006b4d27a42b0ad4d1b9c0c38a5', '\xc0a871d27549f50f38e040944d5998b16c886179a3b18015fa72b6b0851e2e0e'),
	('\x01a23006b2827ff69af85ec2b576660c', 7, '\x01a23006b59c73179fa8a4b6cecea9ff', '\x01a23006b53b7d02818caa15022caaa6', '\xd1c513735b4afd968787d812a09708f8642793e5d6ef26eb4dfdb2cb0513f4ba'),
	('\x01a23006b2827ff69af85ec2b576660c', 8, '\x01a23006b60d78b78dfca16f5f3fd012', '\x01a23006b59c73179fa8a4b6cecea9ff', '\xe0846704f8c5472a52852fd3a75bf0d153f8fa1aa92c250fb19559b5ec8b9fb3'),
	('\x01a23006b2827ff69af85ec2b576660c', 9, '\x01a23006b67578938ce7a5de69ea1c36', '\x01a23006b60d78b78dfca16f5f3fd012', '\x5bdb8b3d79363580d2704ef0de149af48e200ae6f38f0b30a80c3a8c164dca7c'),
	('\x01a23006b2827ff69af85ec2b576660c', 10, '\x01a23006b6d67638862dba7d4f59a39d', '\x01a23006b67578938ce7a5de69ea1c36', '\xead1a03a6d10d3ea0df4cd10f60670c5ddfe33b69aa7cdceac9fee2ed26fc84b'),
	('\x01a23006b2827ff69af85ec2b576660c', 11, '\x01a23006b6d67c339b0e6d1ffd0ae737', '\x01a23006b6d67638862dba7d4f59a39d', '\x7eb8bfd0a1c861d0a18ea9018458841310715959ca63fc27e434c2794c8731b4'),
	('\x01a23006b2827ff69af85ec2b576660c', 12, '\x01a23006b6ff75e1a77dbb44535781a5', '\x01a23006b6d67c339b0e6d1ffd0ae737', '\x1c75d0bb8a032dc17f3b36f8f3740eb739da2d4a4d5037591e61f9e269fc0ea6');
INSERT INTO public.authorization_codes VALUES
	('\x01a2300694617459819ca2d333f6f7ad', '\x01a230069ae97df59e38578451aa201e', '\x77b4b90aa6e6564a04f9dba72f12ed18b091bde91fb7482dd116fdb78da7e912', '\x01a230069ae97df59e38578451aa201e', 'https://rp.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', '26ab64bd4612fdd5', 1796102068969559, 1796102128969559, 1796102068980299),
	('\x01a2300694617459819ca2d333f6f7ad', '\x01a230069b047d69b4cccb817a258206', '\x7fc032a84eca877e6127a7092864cc9695591ed755556a38bdaafd699d95ec95', '\x01a230069b047d69b4cccb817a258206', 'https://rp.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', '62c50983d56306a9', 1796102068996013, 1796102128996013, 1796102069006340),
	('\x01a2300694617459819ca2d333f6f7ad', '\x01a230069b197b5ea6a6206c20727ecf', '\xfddb016f5a0d1e1dff3267e65cec5317400fea25fcd73641b892e2ad201005fd', '\x01a230069b197b5ea6a6206c20727ecf', 'https://rp.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', '474cf35ce1257758', 1796102069017638, 1796102129017638, 1796102069021074),
	('\x01a2300694617459819ca2d333f6f7ad', '\x01a230069b2d7d0d9bd3448c3f7c4a4a', '\x2e570a85e9d20be11c5050b0fc5bf33ce88c25ca7fa49068bdec901b56d59bd5', '\x01a230069b2d7d0d9bd3448c3f7c4a4a', 'https://app.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', 'c6a9b175ece798c6', 1796102069037367, 1796102129037367, 1796102069041362),
	('\x01a2300694617459819ca2d333f6f7ad', '\x01a230069b37758fb072e697f465f544', '\xdb9bb4d76d3642e2e84968f56ed12f783842071e2ff510ecb1d56f63980850af', '\x01a230069b37758fb072e697f465f544', 'https://app.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', 'e798a8440be04776', 1796102069047926, 1796102129047926, 1796102069050767),
	('\x01a2300694617459819ca2d333f6f7ad', '\x01a230069b7d7fbda511bc4a60b46573', '\xa430f829e9ca165e5272b160d6702f169f0f256dffa87dc447de3513d603bea5', '\x01a230069b7d7fbda511bc4a60b46573', 'https://app.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', '27f1fcb35e23a737', 1796102069117113, 1796102129117113, 1796102069121857),
	('\x01a2300694617459819ca2d333f6f7ad', '\x01a230069c187a13b9862b6bd537639d', '\x52c39682f4e604ecc64e6ebe7b7ca3b9cc89ce3b80545156e58cf4e2594b8cae', '\x01a230069c187a13b9862b6bd537639d', 'https://app.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', '465c3e4ec3b58f10', 1796102069272971, 1796102129272971, 1796102069282824),
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006a83970798a9aeb3e8ba3681b', '\x25592f409f2ae59107f6dcaba6728849ac7083827e7d988b3771e00419f51e10', '\x01a23006a83970798a9aeb3e8ba3681b', 'https://rp.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', '522041ee4b1af9ad', 1796102072377671, 1796102132377671, 1796102072389845);
INSERT INTO public.change_counter VALUES
	(1, 25);
INSERT INTO public.change_log VALUES
	(1, '\x01a230069138760d97e52403b2fc5b3a'),
	(2, '\x01a230069181767da2944549dc09b9af'),
	(3, '\x01a2300694617459819ca2d333f6f7ad'),
	(4, '\x01a2300694617459819ca2d333f6f7ad'),
	(5, '\x01a2300694617459819ca2d333f6f7ad'),
	(6, '\x01a2300694617459819ca2d333f6f7ad'),
	(7, '\x01a2300694617459819ca2d333f6f7ad'),
	(8, '\x01a2300694617459819ca2d333f6f7ad'),
	(9, '\x01a2300694617459819ca2d333f6f7ad'),
	(10, '\x01a2300694617459819ca2d333f6f7ad'),
	(11, '\x01a2300694617459819ca2d333f6f7ad'),
	(12, '\x01a230069e8273e6bfe87d72e5759ab3'),
	(13, '\x01a230069e8273e6bfe87d72e5759ab3'),
	(14, '\x01a230069e8273e6bfe87d72e5759ab3'),
	(15, '\x01a230069e8273e6bfe87d72e5759ab3'),
	(16, '\x01a23006a1477662ac4a662771a4926b'),
	(17, '\x01a23006a1477662ac4a662771a4926b'),
	(18, '\x01a23006a1477662ac4a662771a4926b'),
	(19, '\x01a23006a1477662ac4a662771a4926b'),
	(20, '\x01a23006a1477662ac4a662771a4926b'),
	(21, '\x01a23006a1477662ac4a662771a4926b'),
	(22, '\x01a23006a1477662ac4a662771a4926b'),
	(23, '\x01a23006b02f7b478aeb4ce0ed813cce'),
	(24, '\x01a23006b02f7b478aeb4ce0ed813cce'),
	(25, '\x01a23006b2827ff69af85ec2b576660c');
INSERT INTO public.client_origins VALUES
	('\x01a2300694617459819ca2d333f6f7ad', 'https://app.example.com', '\x01a23006993571bb934077304cc43b74');
INSERT INTO public.clients VALUES
	('\x01a2300694617459819ca2d333f6f7ad', '\x01a23006993571bb934077304cc43b74', 'CHxWD1z9nBFr1qCkmMEnpA', 'Phone', '{"redirect_uris":["https://app.example.com/cb"],"token_endpoint_auth_method":"none","grant_types":["authorization_code","refresh_token"],"scopes":[],"resources":[],"pkce":"required","id_token_claims":"full","id_token_signed_response_alg":"RS256","consent":"implied","origins":[],"online_refresh":true,"refresh_grace":null,"post_logout_redirect_uris":[]}', NULL, 1796102068533769, 1796102068533769, NULL, NULL),
	('\x01a2300694617459819ca2d333f6f7ad', '\x01a2300699a175b0b7fa9d3aed2d352b', 'G_X3CtKkUhe9UDsO8W4B_A', 'Nightly', '{"redirect_uris":[],"token_endpoint_auth_method":null,"grant_types":["client_credentials"],"scopes":[],"resources":["https://api.example.com"],"pkce":"unless_nonce","id_token_claims":"full","id_token_signed_response_alg":"RS256","consent":"remember","origins":[],"online_refresh":false,"refresh_grace":null,"post_logout_redirect_uris":[]}', '\x809af257ca4fc85542b4fba7b9c9ced3946b6b0acf7333b855c0b541e3e1a957', 1796102068641622, 1796102068641622, NULL, 'unknown'),
	('\x01a2300694617459819ca2d333f6f7ad', '\x01a230069a177bf1afde223425947565', 'UqMXTBfhKmwJ6XZtFcJofw', 'Ledger', '{"redirect_uris":[],"token_endpoint_auth_method":"private_key_jwt","grant_types":["client_credentials"],"scopes":[],"resources":["https://api.example.com"],"pkce":"unless_nonce","id_token_claims":"full","id_token_signed_response_alg":"RS256","consent":"remember","origins":[],"online_refresh":false,"refresh_grace":null,"jwks":{"keys":[{"alg":"ES256","kid":"one","crv":"P-256","kty":"EC","x":"Y3mFRa0lxinPzdioKXC4Qjk6B5sVlf2IocA7D01pzNg","y":"G_1F23Jy6JgM4OGqYUDzxx8p13bhTHETQAPJAHc9f-8"}]},"post_logout_redirect_uris":[]}', NULL, 1796102068759223, 1796102068759223, NULL, 'unknown'),
	('\x01a2300694617459819ca2d333f6f7ad', '\x01a230069a717ff3b6724919988eaa85', 'ax2i2HpW4hKjOgU0fD0XeQ', 'Vault', '{"redirect_uris":[],"token_endpoint_auth_method":"client_secret_jwt","grant_types":["client_credentials"],"scopes":[],"resources":["https://api.example.com"],"pkce":"unless_nonce","id_token_claims":"full","id_token_signed_response_alg":"RS256","consent":"remember","origins":[],"online_refresh":false,"refresh_grace":null,"post_logout_redirect_uris":[]}', '\x49d5960c15828ea4c6b93dd3188eb852d0c10d348a2532d4e5f844dffe27953e', 1796102068849909, 1796102068849909, '\x018a300bb33fddd8561ea8bd63c7b52b8ac1b699e81e57be4f23194a9588e6f3eedec2cb19449587af3ae79bfdf9849c9d2359aafa1ad711dd04e81ff16c7f516f7477f14e63fceb9ec2d2e46e3435bd416e6a9534a8e9dddb2a4f66904216a18bd4606640e295133c8ebc9c2e6a40ae9792943fe499a91d9fa5c3b91f8f84', 'unknown'),
	('\x01a2300694617459819ca2d333f6f7ad', '\x01a2300698b1715394306ff96c19779b', 'sActN7RNAoNmshFmtqN6YQ', 'Shop', '{"redirect_uris":["https://rp.example.com/cb"],"token_endpoint_auth_method":null,"grant_types":["authorization_code","refresh_token"],"scopes":[],"resources":["https://api.example.com"],"pkce":"unless_nonce","id_token_claims":"full","id_token_signed_response_alg":"RS256","consent":"remember","origins":[],"online_refresh":false,"refresh_grace":null,"post_logout_redirect_uris":["https://rp.example.com/bye"]}', '\x6cb5ff9fa1f4f098c6efc6172f34ca7ba188160edfe217218c1e0e8f183ed6c3', 1796102068401878, 1796102068401878, NULL, 'pkce'),
	('\x01a230069e8273e6bfe87d72e5759ab3', '\x01a230069f8870ceba0ecbf5fdcbb5b7', 'Ivo8fGmaDLdc8lVdL__-Jw', 'Shop', '{"redirect_uris":["https://rp.example.com/cb"],"token_endpoint_auth_method":null,"grant_types":["authorization_code","refresh_token"],"scopes":[],"resources":[],"pkce":"unless_nonce","id_token_claims":"full","id_token_signed_response_alg":"RS256","consent":"remember","origins":[],"online_refresh":false,"refresh_grace":null,"post_logout_redirect_uris":[]}', '\x43527a50deacf3b0bcb556e9a4f4467fa2b6e892f9829ad6e3b8fc85bac1fe8c', 1796102070152831, 1796102070152831, NULL, 'unknown'),
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006a4467604be8fa305878cd89a', 'm8GCkH3Yw60UVutpNYHHOw', 'Shop', '{"redirect_uris":["https://rp.example.com/cb"],"token_endpoint_auth_method":null,"grant_types":["authorization_code","refresh_token"],"scopes":[],"resources":[],"pkce":"unless_nonce","id_token_claims":"full","id_token_signed_response_alg":"RS256","consent":"implied","origins":[],"online_refresh":false,"refresh_grace":null,"post_logout_redirect_uris":[]}', '\x390fd18c5eecac35fae54077f9d51d289af7bad916eb1a4cfc45e4a4f8eaf5c6', 1796102071366201, 1796102071366201, NULL, 'pkce');
INSERT INTO public.consents VALUES
	('\x01a2300694617459819ca2d333f6f7ad', '\x01a23006959a7597b5c7c6bc3dd09ac2', '\x01a2300698b1715394306ff96c19779b', '["email","offline_access","openid","profile","01a23006-953e-77a0-9f9a-efef93d02773"]', 1796102068969559, 1796102068969559);
INSERT INTO public.deployment VALUES
	('master_keys', 'rvRhCYDQA5Yt1kcd4rzWlPgVg59RhIH3fkQjkGWzuok LyEToQF_-BtQHjCcA7F0UCHMBAjP24r08Zez4Q-5P68 yLztOuek5REo_QU-yyZwOzuOEkxzWdOR3R5e0o4oJ8s zc4gg6MIrl-YhdZxPJQXavRKSU_lp_aLJ1PBPXCuC70'),
	('public_url', 'http://localhost:8080'),
	('deployment_id', 'i0s-XI0JtwUSFqqQNX5_jg'),
	('first_setup', '2026-12-01T05:14:26Z'),
	('latest_time', '1796102079018073');
INSERT INTO public.grants VALUES
	('\x01a2300694617459819ca2d333f6f7ad', '\x01a230069ae97df59e38578451aa201e', '\x01a23006959a7597b5c7c6bc3dd09ac2', 1, 1, '\x01a2300698b1715394306ff96c19779b', '\x01a230069ac2713e97fba61afe4857fb', 'email offline_access openid profile', '["https://api.example.com","http://localhost:8080/t/acme"]', 1796102068930543, 'pwd', 1796102068969559, 1811740468980299, NULL, true, NULL, 1, 1796102068980299, 1798694068980299, NULL),
	('\x01a2300694617459819ca2d333f6f7ad', '\x01a230069b047d69b4cccb817a258206', '\x01a23006959a7597b5c7c6bc3dd09ac2', 1, 1, '\x01a2300698b1715394306ff96c19779b', '\x01a230069ac2713e97fba61afe4857fb', 'email offline_access openid profile', '["https://api.example.com","http://localhost:8080/t/acme"]', 1796102068930543, 'pwd', 1796102068996013, 1811740469006340, NULL, true, 1796102069012571, 2, 1796102069012571, 1798694069012571, NULL),
	('\x01a2300694617459819ca2d333f6f7ad', '\x01a230069b197b5ea6a6206c20727ecf', '\x01a23006959a7597b5c7c6bc3dd09ac2', 1, 1, '\x01a2300698b1715394306ff96c19779b', '\x01a230069ac2713e97fba61afe4857fb', 'email offline_access openid profile', '["https://api.example.com","http://localhost:8080/t/acme"]', 1796102068930543, 'pwd', 1796102069017638, 1811740469021074, 1796102069032650, true, NULL, 1, 1796102069021074, 1798694069021074, NULL),
	('\x01a2300694617459819ca2d333f6f7ad', '\x01a230069b2d7d0d9bd3448c3f7c4a4a', '\x01a23006959a7597b5c7c6bc3dd09ac2', 1, 1, '\x01a23006993571bb934077304cc43b74', '\x01a230069ac2713e97fba61afe4857fb', 'email openid profile', '["http://localhost:8080/t/acme"]', 1796102068930543, 'pwd', 1796102069037367, 1811740469041362, NULL, false, NULL, 1, 1796102069041362, 1798694069041362, NULL),
	('\x01a2300694617459819ca2d333f6f7ad', '\x01a230069b37758fb072e697f465f544', '\x01a23006959a7597b5c7c6bc3dd09ac2', 1, 1, '\x01a23006993571bb934077304cc43b74', '\x01a230069ac2713e97fba61afe4857fb', 'email openid profile', '["http://localhost:8080/t/acme"]', 1796102068930543, 'pwd', 1796102069047926, 1811740469050767, NULL, false, NULL, 1, 1796102069050767, 1798694069050767, NULL),
	('\x01a2300694617459819ca2d333f6f7ad', '\x01a230069b7d7fbda511bc4a60b46573', '\x01a23006959a7597b5c7c6bc3dd09ac2', 1, 1, '\x01a23006993571bb934077304cc43b74', '\x01a230069b737e0bb34d1bdf44108467', 'email openid profile', '["http://localhost:8080/t/acme"]', 1796102069107485, 'pwd', 1796102069117113, 1811740469121857, NULL, false, NULL, 1, 1796102069121857, 1798694069121857, NULL),
	('\x01a2300694617459819ca2d333f6f7ad', '\x01a230069c187a13b9862b6bd537639d', '\x01a2300697137136a490637de97064c7', 1, 1, '\x01a23006993571bb934077304cc43b74', '\x01a230069c0f769e8d6e32039ee9eb7d', 'email openid profile', '["http://localhost:8080/t/acme"]', 1796102069263055, 'pwd', 1796102069272971, 1811740469282824, NULL, false, NULL, 1, 1796102069282824, 1798694069282824, NULL),
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006a83970798a9aeb3e8ba3681b', '\x01a23006a4a27ce0a21b897a6003926e', 2, 1, '\x01a23006a4467604be8fa305878cd89a', '\x01a23006a66774809538a89fee06c03a', 'email employment openid profile', '["http://localhost:8080/t/initech"]', 1796102071911157, 'pwd', 1796102072377671, 1796188532377671, NULL, false, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.held_roles VALUES
	('\x01a230069138760d97e52403b2fc5b3a', 'administrator', 1796102066994102);
INSERT INTO public.invitations VALUES
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006abc373b8b5cf36fc1ae9098d', NULL, NULL, NULL, NULL, '\x2aa74550ee9d48310835555c3e0f187c009ff7a49e5dbe1288e88d9dad722133', 1, '\x01a23006abfa7326b8fe2d0f36a67796', 1796102073283529, 1796706873283529, 1796102073338138),
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006ac5a739f8ebcccc6fc8d0374', 'jane@initech.example', 'jane@initech.example', 'Jane Open', 'de', '\xc245bb98ae1dfa0461270cd8a2b368fe41a6569a02c5bc2feba142af7c67d4bf', 1, NULL, 1796102073434099, 1796706873434099, NULL);
INSERT INTO public.known_devices VALUES
	('\x01a2300694617459819ca2d333f6f7ad', '\x01a230069ac27a5ab0124d91e331f251', '\x59f24a2b6e098f2b67c91b9efde424d5caf6b98903410382a70ea52abbdf7517', '\x01a23006959a7597b5c7c6bc3dd09ac2', 1, 1796102068930543, 1796102068930543, 1811654068930543),
	('\x01a2300694617459819ca2d333f6f7ad', '\x01a230069b737d37a0fd6d8355e4dab7', '\x3a64d41a986798742e1eb2ba9cc7df2ccc0dec5262e03dd3b774d6b4b5bcb827', '\x01a23006959a7597b5c7c6bc3dd09ac2', 1, 1796102069107485, 1796102069107485, 1811654069107485),
	('\x01a2300694617459819ca2d333f6f7ad', '\x01a230069c0f7646be2d3bd029c7d55c', '\x7005dc63e25db0d4050d960c58aa02669a0b6906196e9b252063beb90fb0f494', '\x01a2300697137136a490637de97064c7', 1, 1796102069263055, 1796102069263055, 1811654069263055),
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006a66770948abe89daf98feb38', '\x469c5087b268675d1c2edc0874e2cd0c182ea75029d99f86ffe1504dcb41a341', '\x01a23006a4a27ce0a21b897a6003926e', 2, 1796102071911157, 1796102071911157, 1811654071911157),
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006a922769cba4fcb86c6c37dfc', '\xda56c9b773a41ca75778ffe7e9d1ad35cfabf841649d8e231608b9e761027d70', '\x01a23006a89875309e7b2c5145436c26', 1, 1796102072610185, 1796102072610185, 1811654072610185),
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006abfa7a6986ba6434bd67460b', '\x25c856f66f366e67929f111eebe113e69d037e1813cbb2c0a3d175c18ddbf68a', '\x01a23006abfa7326b8fe2d0f36a67796', 1, 1796102073338138, 1796102073338138, 1811654073338138),
	('\x01a23006b02f7b478aeb4ce0ed813cce', '\x01a23006b1437a2c99f0c3852a416175', '\xd33170ee109a3318c8d0162a929170896c0a75829510eed9da8db9859b69159b', '\x01a23006b0b97d14ba9e47b2646aaa5a', 1, 1796102074691571, 1796102074691571, 1811654074691571);
INSERT INTO public.links VALUES
	('\x01a230069138760d97e52403b2fc5b3a', '\x01a23006919371768c25b78e4e733a46', '\xa54d108af3ce59c8b7372de104d1ba4df24770280234882ee056cf03416f2e7f', NULL, 0, 1, 1796102066579131, 1796188466579131, 1796102066994102, 'set_up', NULL),
	('\x01a2300694617459819ca2d333f6f7ad', '\x01a23006978e75328a05c8c3df2e859d', '\x08c8fbdf9bf565a65e95a1004daee8f77cbb489974e8e251604b81c4ab474607', '\x01a23006978e744e92be73a949bd6f65', 1, 1, 1796102068110224, 1796188468110224, NULL, 'set_up', NULL),
	('\x01a2300694617459819ca2d333f6f7ad', '\x01a230069b73774bb619e51773f9e82b', '\xa12e0e1f57ed47f24a96b2796b60c6b96f47667dbb7d28bde457220dc37c2585', '\x01a23006959a7597b5c7c6bc3dd09ac2', 1, 1, 1796102069107485, 1796706869107485, NULL, 'not_me', '\x137b0fa7973308820852a98574340fad248491559d7b9d1b76ad38c7be5d8d40'),
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006a57c7b5abb62e2bfbdebffef', '\xe771d3b6bd998c8d72e984b7190487eef193b2d41ee7f06b13250782ce9c55ee', '\x01a23006a4a27ce0a21b897a6003926e', 2, 1, 1796102071676960, 1796706871676960, NULL, 'not_me', '\x613dbe3efa5de10dd6b7e89fe8654c75b5a73fba7a1ba7f1a50a7a1a46e69ad2'),
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006a7e4782e902225c3eb87186e', '\xe42a56200416294918acf17cddee9531dfbc603b22db2b32d8a9b67b84aff930', '\x01a23006a4a27ce0a21b897a6003926e', 2, 1, 1796102072292575, 1796706872292575, NULL, 'not_me', '\xc1164b3124593e101c054fd0b7b352b0f10c3b5132a8786630a4d487f9a4a051'),
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006a82473398d3d4054ee013584', '\x0f022150b1a0c3ababf466cbeedbd9e8f1f2117518e89841bfaa5c4c3c7b919e', '\x01a23006a4a27ce0a21b897a6003926e', 2, 1, 1796102072356297, 1796706872356297, NULL, 'not_me', '\xc1164b3124593e101c054fd0b7b352b0f10c3b5132a8786630a4d487f9a4a051');
INSERT INTO public.mail_domains VALUES
	('\x01a23006a1477662ac4a662771a4926b', 'intertrode.example', 1796102071171099, NULL),
	('\x01a23006a1477662ac4a662771a4926b', 'initech.example', 1796102071087352, 1796102071267403);
INSERT INTO public.memberships VALUES
	('\x01a23006b2827ff69af85ec2b576660c', '\x01a23006b4d27b1c8e71f7715efe29bd', '\x01a23006b4d2701582ea3196e30616fb', '\x01a23006b2e076efad4686b12b99498f', 'active', '726f6c65000080008000000000000001', true, 1796102075602294, 1796102075602294),
	('\x01a23006b2827ff69af85ec2b576660c', '\x01a23006b59c733ca8d9292952e8d8c8', '\x01a23006b4d2701582ea3196e30616fb', '\x01a23006b3c57774b727dd6877cae220', 'active', '01a23006b53b7dc2ba7eeae61af4b1c9', false, 1796102075804523, 1796102075804523);
INSERT INTO public.organization_invitations VALUES
	('\x01a23006b2827ff69af85ec2b576660c', '\x01a23006b60d7a40bea1dbb9bcab7dfe', '\x01a23006b4d2701582ea3196e30616fb', 'member@example.com', 'member@example.com', '\x726f6c65000080008000000000000005', NULL, '\xc17d3c5087f01a1a622e3962fdcf0d819e5319501cb881a46e4f1275ac1ad295', 1, NULL, 1796102075917822, 1796706875917822, NULL, NULL);
INSERT INTO public.organization_roles VALUES
	('\x01a23006b2827ff69af85ec2b576660c', '\x01a23006b53b7dc2ba7eeae61af4b1c9', '\x01a23006b4d2701582ea3196e30616fb', 'reviewers', 'Reviewers', 'admin', 'org.read members.read members.invite', 1796102075707396, 1796102075707396);
INSERT INTO public.organizations VALUES
	('\x01a23006b2827ff69af85ec2b576660c', '\x01a23006b4d2701582ea3196e30616fb', 'aurora-labs', 'Aurora Labs', NULL, 'active', 'invitation', NULL, '\x726f6c65000080008000000000000005', 1796102075602294, 1796102075602294, NULL, NULL, NULL);
INSERT INTO public.password_history VALUES
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006a4a27ce0a21b897a6003926e', 1796102071458851, '$argon2id$v=19$m=19456,t=2,p=1$/zfpl5AYU3AV11rBCFv1Aw$A+NSwBJmkiUNLvIuwZW3EfKTYRu9X7Xw6DGktwPGCaw', '\x3a6dfd8e641f8305');
INSERT INTO public.passwords VALUES
	('\x01a230069138760d97e52403b2fc5b3a', '\x01a2300693327d36baee7f7fdc02e7ec', '$argon2id$v=19$m=19456,t=2,p=1$J94eVlsJ5M7J+QzEmz0Rmg$yX+nU068NURAynGm6RYvOPhpvfxOFUV0fspZKmG8UqM', '\x3a6dfd8e641f8305', 1796102066994102, DEFAULT),
	('\x01a2300694617459819ca2d333f6f7ad', '\x01a23006959a7597b5c7c6bc3dd09ac2', '$argon2id$v=19$m=19456,t=2,p=1$oYbcJYQe3rDIhrvIkZ/9IQ$ySNu5TWBlOFJi+gsoRtB89F2GXUdDkNYD6nTqK4Z56k', '\x3a6dfd8e641f8305', 1796102067610746, DEFAULT),
	('\x01a2300694617459819ca2d333f6f7ad', '\x01a2300697137136a490637de97064c7', '$argon2id$v=19$m=19456,t=2,p=1$Xgx5thfaIX+pMzUOhZdd8g$HbptW4zawAbbIQD9nLJChNoSJv5f4A8dE/wa4YMdlKQ', '\x3a6dfd8e641f8305', 1796102067987142, DEFAULT),
	('\x01a230069e8273e6bfe87d72e5759ab3', '\x01a230069ef472d796621a729b2bd81d', '$argon2id$v=19$m=19456,t=2,p=1$pQpUwUFqAgIwfulSzPcbZQ$JRhVnAAJAWVa/1YavVNtfj7phxmA6/NRGkAEvRDNKPA', '\x3a6dfd8e641f8305', 1796102070004883, DEFAULT),
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006a4a27ce0a21b897a6003926e', '$argon2id$v=19$m=19456,t=2,p=1$z6JG0ECfu8bqYAOJAe7ajQ$B1uqvXnlXB0GqjTtwHrUS9uos3bNoYpI2m+rvkQCp6k', '\x3a6dfd8e641f8305', 1796102071676960, DEFAULT),
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006a89875309e7b2c5145436c26', '$argon2id$v=19$m=19456,t=2,p=1$p46RF/BBJ5pmr7zbNro5FQ$cRRSQaO4WqHRNf6KODe4H91mIu7e02OZPnjPrHiHOok', '\x3a6dfd8e641f8305', 1796102072472617, DEFAULT),
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006a9a57849aa9cc3c79f4914a5', '$argon2id$v=19$m=19456,t=2,p=1$WGJ6gQTXRgR6Vhhb88U7/w$7PBDVXFomW07wldZDF+OwaZRLhTEi2c0n4LHYT90hZE', '\x3a6dfd8e641f8305', 1796102072741967, DEFAULT),
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006aa64781dbadca3e0a6d94428', '$argon2id$v=19$m=19456,t=2,p=1$t1Wj40Onhe0qa2kLDxtEOw$1+SNfiZ3f4+m9gP4vpO/jhwc436KKPOBEVexgIQjFDw', '\x3a6dfd8e641f8305', 1796102072932381, DEFAULT),
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006aaf97313b100c402a10798da', '$argon2id$v=19$m=19456,t=2,p=1$n9hgp/bsWMpe0MAmRw3yrQ$q+VHU/S6cXmE2xV2zNZmsdoLBS2PTRX/U305NMZJe2k', '\x3a6dfd8e641f8305', 1796102073081772, DEFAULT),
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006abfa7326b8fe2d0f36a67796', '$argon2id$v=19$m=19456,t=2,p=1$FRPjuSJFBY6VxipWbl+g9g$4RpRJ5WzmrD4vWG+3E7/Dm1gF07AEDaQTdEAhQsJuig', '\x3a6dfd8e641f8305', 1796102073338138, DEFAULT),
	('\x01a23006b2827ff69af85ec2b576660c', '\x01a23006b2e076efad4686b12b99498f', '$argon2id$v=19$m=19456,t=2,p=1$PrxqIgxLRpUkTnrOnROQKw$FRt0WosAV3VytoGsuWQS5mLbrFpYg3krWztRigZxUJA', '\x3a6dfd8e641f8305', 1796102075104444, DEFAULT),
	('\x01a23006b2827ff69af85ec2b576660c', '\x01a23006b3c57774b727dd6877cae220', '$argon2id$v=19$m=19456,t=2,p=1$zWmM2/Xd26e7jAFXBy2sSQ$PTf7c3a8kRQh4j3qIVQ8MlDw/wuXeCb0oqKCW3uKtPM', '\x3a6dfd8e641f8305', 1796102075333934, DEFAULT);
INSERT INTO public.pending_requests VALUES
	('\x01a2300694617459819ca2d333f6f7ad', '\x01a230069a887f2689f5ac713e8331eb', '\x146350feb6a82a86344c49bc85a5cafbd918b712b12ddb1beda057b18667db9e', '\x01a2300698b1715394306ff96c19779b', '{"redirect_uri":"https://rp.example.com/cb","state":"b160150f41d96b05","scope":"email offline_access openid profile","audience":["https://api.example.com","http://localhost:8080/t/acme"],"consent_items":["email","offline_access","openid","profile","01a23006-953e-77a0-9f9a-efef93d02773"],"nonce":"26ab64bd4612fdd5","code_challenge":"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM","prompt":{"none":false,"login":false,"consent":false,"select_account":false,"create":false},"max_age":null,"hint_sub":null,"login_hint":null,"response_mode":"query","ui_locales":[],"for_organization":false}', 1796102068872276, 1796109268872276, 1796102068969559, 'authorization', '\xe6087da221e0da78bdba6baeb9ede32ea79cd462d5068abed52778804b01906e', NULL),
	('\x01a2300694617459819ca2d333f6f7ad', '\x01a230069b45745986e599a286a1bbff', '\xf9d6b9da632605ded4fd3ce72fc82cb6f987d0afc1351c1789c670a30dada74d', '\x01a23006993571bb934077304cc43b74', '{"redirect_uri":"https://app.example.com/cb","state":"08f461ccd0297996","scope":"email openid profile","audience":["http://localhost:8080/t/acme"],"consent_items":["email","openid","profile"],"nonce":"27f1fcb35e23a737","code_challenge":"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM","prompt":{"none":false,"login":false,"consent":false,"select_account":false,"create":false},"max_age":null,"hint_sub":null,"login_hint":null,"response_mode":"query","ui_locales":[],"for_organization":false}', 1796102069061383, 1796109269061383, 1796102069117113, 'authorization', '\xe6087da221e0da78bdba6baeb9ede32ea79cd462d5068abed52778804b01906e', NULL),
	('\x01a2300694617459819ca2d333f6f7ad', '\x01a230069ba273c8991ac988dd6afb03', '\x052eb074e6e057545717cda1dfc03d09501ef473b1f8f0cfee4f83fa2b5689c7', '\x01a2300698b1715394306ff96c19779b', '{"redirect_uri":"https://rp.example.com/cb","state":"b22d9dd23897d788","scope":"email offline_access openid profile","audience":["https://api.example.com","http://localhost:8080/t/acme"],"consent_items":["email","offline_access","openid","profile","01a23006-953e-77a0-9f9a-efef93d02773"],"nonce":"8d323e668cb20791","code_challenge":"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM","prompt":{"none":false,"login":false,"consent":false,"select_account":false,"create":false},"max_age":null,"hint_sub":null,"login_hint":null,"response_mode":"query","ui_locales":[],"for_organization":false}', 1796102069154155, 1796109269154155, NULL, 'authorization', '\xe6087da221e0da78bdba6baeb9ede32ea79cd462d5068abed52778804b01906e', NULL),
	('\x01a2300694617459819ca2d333f6f7ad', '\x01a230069bde79949595aa1b4b0dff4d', '\xa71a594476cbf9e74cd0cf00564a1680ab7d5d46a6ed55f69dc615ae0f800c98', '\x01a2300698b1715394306ff96c19779b', '{"redirect_uri":"https://rp.example.com/cb","state":"8fbfe5d656d71d42","scope":"email offline_access openid profile","audience":["https://api.example.com","http://localhost:8080/t/acme"],"consent_items":["email","offline_access","openid","profile","01a23006-953e-77a0-9f9a-efef93d02773"],"nonce":"2ce8453b8c9deec1","code_challenge":"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM","prompt":{"none":false,"login":false,"consent":false,"select_account":false,"create":false},"max_age":null,"hint_sub":null,"login_hint":null,"response_mode":"query","ui_locales":[],"for_organization":false}', 1796102069214605, 1796109269214605, NULL, 'authorization', '\xe6087da221e0da78bdba6baeb9ede32ea79cd462d5068abed52778804b01906e', NULL),
	('\x01a2300694617459819ca2d333f6f7ad', '\x01a230069be576dfaa7978a6b1a6d114', '\x146350feb6a82a86344c49bc85a5cafbd918b712b12ddb1beda057b18667db9e', '\x01a2300698b1715394306ff96c19779b', '{"hint_sub":null,"hint_sid":null,"post_logout_redirect_uri":"https://rp.example.com/bye","state":"a state","ui_locales":[]}', 1796102069221090, 1796109269221090, NULL, 'logout', '\xe6087da221e0da78bdba6baeb9ede32ea79cd462d5068abed52778804b01906e', NULL),
	('\x01a2300694617459819ca2d333f6f7ad', '\x01a230069be97ed09557c934d141f127', '\xb7d6bf1a0f40d9d85565c82a17536e8b01cf9f8a4f1f710a9b9f7af79b309b53', '\x01a23006993571bb934077304cc43b74', '{"redirect_uri":"https://app.example.com/cb","state":"7917e30130ab14d1","scope":"email openid profile","audience":["http://localhost:8080/t/acme"],"consent_items":["email","openid","profile"],"nonce":"465c3e4ec3b58f10","code_challenge":"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM","prompt":{"none":false,"login":false,"consent":false,"select_account":false,"create":false},"max_age":null,"hint_sub":null,"login_hint":null,"response_mode":"query","ui_locales":[],"for_organization":false}', 1796102069225229, 1796109269225229, 1796102069272971, 'authorization', '\xe6087da221e0da78bdba6baeb9ede32ea79cd462d5068abed52778804b01906e', NULL);
INSERT INTO public.quota_counters VALUES
	('\x01a230069138760d97e52403b2fc5b3a', 'accounts', 1, 0, 0),
	('\x01a2300694617459819ca2d333f6f7ad', 'clients', 5, 0, 0),
	('\x01a2300694617459819ca2d333f6f7ad', 'accounts', 3, 0, 0),
	('\x01a230069e8273e6bfe87d72e5759ab3', 'accounts', 1, 0, 0),
	('\x01a230069e8273e6bfe87d72e5759ab3', 'clients', 1, 0, 0),
	('\x01a23006a1477662ac4a662771a4926b', 'clients', 1, 0, 0),
	('\x01a23006a1477662ac4a662771a4926b', 'accounts', 6, 0, 0),
	('\x01a23006a1477662ac4a662771a4926b', 'mails_per_day', 5, 1796083200000000, 0),
	('\x01a23006b02f7b478aeb4ce0ed813cce', 'mails_per_day', 2, 1796083200000000, 0),
	('\x01a23006b02f7b478aeb4ce0ed813cce', 'accounts', 2, 0, 0),
	('\x01a23006b2827ff69af85ec2b576660c', 'organizations', 1, 0, 0),
	('\x01a23006b2827ff69af85ec2b576660c', 'mails_per_day', 1, 1796083200000000, 0),
	('\x01a23006b2827ff69af85ec2b576660c', 'accounts', 3, 0, 0),
	('\x01a23006b2827ff69af85ec2b576660c', 'tokens', 2, 0, 0);
INSERT INTO public.resource_servers VALUES
	('\x01a2300694617459819ca2d333f6f7ad', '\x01a23006953e77a09f9aefef93d02773', 'https://api.example.com', 'Things', '{"scopes":[{"scope":"read","text":"Read your things"}],"lifetime":7200,"alg":null}', 1796102067518126, 1796102067518126, '\xa518585c60399d9ee4f346aa787c69e6c9b83c5a7c9931903ac5ec68c4b462ad');
INSERT INTO public.revoked_tokens VALUES
	('\x01a2300694617459819ca2d333f6f7ad', '\xf13eae55e51f2b99852ba84f10c7d2e52b9b0d6452334099963249e13addb8c6', 1796109269000000),
	('\x01a2300694617459819ca2d333f6f7ad', '\x43dc1bc3287ca980f850cf570bae534e59ff5736267858a5cc0f1c5a0cab5b14', 1796109269000000);
INSERT INTO public.sessions VALUES
	('\x01a2300694617459819ca2d333f6f7ad', '\x01a230069ac2713e97fba61afe4857fb', 'browser', '\x549467f516c13335677890be581ab21ade0f0ab275c724d42c0c27cbb47ad5ba', NULL, '\x01a23006959a7597b5c7c6bc3dd09ac2', 1, 1, 'pwd', 1796102068930543, 1796102068930543, 1796102068930543, 1796145268930543, 1796706868930543, NULL, 'Firefox/Linux', '127.0.0.1', false, NULL, NULL),
	('\x01a2300694617459819ca2d333f6f7ad', '\x01a230069b737e0bb34d1bdf44108467', 'browser', '\xd26d393efbe49d0221583a93b733b6ce48ec56266ce32aff8942b09efd436f5d', NULL, '\x01a23006959a7597b5c7c6bc3dd09ac2', 1, 1, 'pwd', 1796102069107485, 1796102069107485, 1796102069107485, 1796145269107485, 1796706869107485, 1796102069149839, 'Firefox/Linux', '127.0.0.1', false, NULL, NULL),
	('\x01a2300694617459819ca2d333f6f7ad', '\x01a230069c0f769e8d6e32039ee9eb7d', 'browser', '\x2e646be1fca64f5294ec9931f72bc5bc4e58d7c39c6165cd69724116b89fd86b', NULL, '\x01a2300697137136a490637de97064c7', 1, 1, 'pwd', 1796102069263055, 1796102069263055, 1796102069263055, 1796145269263055, 1796706869263055, NULL, 'Firefox/Linux', '127.0.0.1', false, NULL, NULL),
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006a66774809538a89fee06c03a', 'browser', '\x7bf277f71dc2f2a260905f34c71d162dd35d1011a67de48a95ee8594ae7039e3', NULL, '\x01a23006a4a27ce0a21b897a6003926e', 2, 1, 'pwd', 1796102071911157, 1796102071911157, 1796102071911157, 1796145271911157, 1796706871911157, NULL, 'Firefox/Linux', '127.0.0.1', false, NULL, NULL),
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006a9227b86b528282fc5b949bd', 'browser', '\x51253af5bbf7536fa197e5ab8aa022b68a85308f12f9349712f075d24e752d35', NULL, '\x01a23006a89875309e7b2c5145436c26', 1, 1, 'pwd', 1796102072610185, 1796102072610185, 1796102072610185, 1796145272610185, 1796706872610185, NULL, 'Firefox/Linux', '127.0.0.1', false, NULL, NULL),
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006abfa774b903b0c8a23e53be9', 'browser', '\x69952fafaa8293e51ff353cd4c1f1e2dbd64f754366f267f4229d37c99cbdcb7', NULL, '\x01a23006abfa7326b8fe2d0f36a67796', 1, 1, 'pwd', 1796102073338138, 1796102073338138, 1796102073338138, 1796145273338138, 1796706873338138, NULL, 'Firefox/Linux', '127.0.0.1', false, NULL, NULL),
	('\x01a23006b02f7b478aeb4ce0ed813cce', '\x01a23006b14376fe9ae779bdf6739246', 'browser', '\x7007d2176ccabaf5813fab3e38b49075cbc3aeb6acfe490f66cfc7d85ec7aaa4', NULL, '\x01a23006b0b97d14ba9e47b2646aaa5a', 1, 1, 'otp', 1796102074691571, 1796102074691571, 1796102074691571, 1796145274691571, 1796706874691571, NULL, 'Firefox/Linux', '127.0.0.1', false, NULL, NULL),
	('\x01a23006b2827ff69af85ec2b576660c', '\x01a23006b6ff7c709524434c7d67b9fa', 'organization_api', '\x74214809f26788f021e6b351bd4e27535cdb1c6343194bf9435474aebdc48b30', NULL, '\x01a23006b2e076efad4686b12b99498f', 1, 1, 'pwd', 1796102076159910, 1796102076159910, 1796102076159910, 1798694076159910, 1811654076159910, NULL, 'Firefox/Linux', '127.0.0.1', false, '\x01a23006b4d2701582ea3196e30616fb', '\xc5b1ca6b65f476860a590db86d5f02ed34e1d58832cfa92d9e199e7626f6bab9');
INSERT INTO public.sign_in_flows VALUES
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006aaf97619933285f41b7213bf', '\x98f1fb3e5acaa38199d574eff6f04c3ed27c12af049cf59a56c42fd4d25d2648', NULL, 1796102073081772, 1796109273081772, NULL, NULL, '\xe6087da221e0da78bdba6baeb9ede32ea79cd462d5068abed52778804b01906e', NULL, '{"version":1,"due":"verify_email","proved":{"account":"AaIwBqr5cxOxAMQCoQeY2g","epoch":1,"methods":["pwd"],"persistence":"browser_session"},"tries":0,"verification":"AaIwBqr5fCi7wsWX7aAIrg"}', 1796102073081772, NULL),
	('\x01a2300694617459819ca2d333f6f7ad', '\x01a230069a887535b65f356d504024d5', '\x146350feb6a82a86344c49bc85a5cafbd918b712b12ddb1beda057b18667db9e', '\x01a230069a887f2689f5ac713e8331eb', 1796102068872276, 1796109268872276, 1796102068930543, '\x01a230069ac2713e97fba61afe4857fb', '\xe6087da221e0da78bdba6baeb9ede32ea79cd462d5068abed52778804b01906e', NULL, '{"version":1,"due":"password","tries":0}', 1796102068898119, NULL),
	('\x01a2300694617459819ca2d333f6f7ad', '\x01a230069b457eb8b2a84cea87da24cf', '\xf9d6b9da632605ded4fd3ce72fc82cb6f987d0afc1351c1789c670a30dada74d', '\x01a230069b45745986e599a286a1bbff', 1796102069061383, 1796109269061383, 1796102069107485, '\x01a230069b737e0bb34d1bdf44108467', '\xe6087da221e0da78bdba6baeb9ede32ea79cd462d5068abed52778804b01906e', NULL, '{"version":1,"due":"password","tries":0}', 1796102069066630, NULL),
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006abfa7b718e0347e8f9e89b1a', '\xb7206a961e73fa881d9ce96b5064f971504d6e3db3172964a5e5258cf5aa975a', NULL, 1796102073338138, 1796109273338138, 1796102073338138, '\x01a23006abfa774b903b0c8a23e53be9', '\xe6087da221e0da78bdba6baeb9ede32ea79cd462d5068abed52778804b01906e', NULL, '{"version":1,"due":"password","tries":0}', NULL, NULL),
	('\x01a2300694617459819ca2d333f6f7ad', '\x01a230069ba277eeb1a454e7a4744ed7', '\x052eb074e6e057545717cda1dfc03d09501ef473b1f8f0cfee4f83fa2b5689c7', '\x01a230069ba273c8991ac988dd6afb03', 1796102069154155, 1796109269154155, NULL, NULL, '\xe6087da221e0da78bdba6baeb9ede32ea79cd462d5068abed52778804b01906e', NULL, '{"version":1,"due":"password","tries":1}', 1796102069169992, NULL),
	('\x01a2300694617459819ca2d333f6f7ad', '\x01a230069bde7c368415e25d08dcfdb6', '\xa71a594476cbf9e74cd0cf00564a1680ab7d5d46a6ed55f69dc615ae0f800c98', '\x01a230069bde79949595aa1b4b0dff4d', 1796102069214605, 1796109269214605, NULL, NULL, '\xe6087da221e0da78bdba6baeb9ede32ea79cd462d5068abed52778804b01906e', NULL, '{"version":1,"due":"password","tries":0}', NULL, NULL),
	('\x01a2300694617459819ca2d333f6f7ad', '\x01a230069be977c3a91b9346e345244e', '\xb7d6bf1a0f40d9d85565c82a17536e8b01cf9f8a4f1f710a9b9f7af79b309b53', '\x01a230069be97ed09557c934d141f127', 1796102069225229, 1796109269225229, 1796102069263055, '\x01a230069c0f769e8d6e32039ee9eb7d', '\xe6087da221e0da78bdba6baeb9ede32ea79cd462d5068abed52778804b01906e', NULL, '{"version":1,"due":"password","tries":0}', 1796102069231710, NULL),
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006a6377416a21deaf4d20a5d8c', '\x9503257c8f296ca9152e9f2900cc432e202c52c6752fc07c5d1ce270f7815723', NULL, 1796102071863597, 1796109271863597, 1796102071911157, '\x01a23006a66774809538a89fee06c03a', '\xe6087da221e0da78bdba6baeb9ede32ea79cd462d5068abed52778804b01906e', NULL, '{"version":1,"due":"accept_terms","proved":{"account":"AaIwBqSifOCiG4l6YAOSbg","epoch":2,"methods":["pwd"],"persistence":"browser_session"},"tries":0}', NULL, NULL),
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006a68875fea55dc2872ecb1fbc', '\x9503257c8f296ca9152e9f2900cc432e202c52c6752fc07c5d1ce270f7815723', NULL, 1796102071944054, 1796109271944054, 1796102072058568, '\x01a23006a66774809538a89fee06c03a', '\xe6087da221e0da78bdba6baeb9ede32ea79cd462d5068abed52778804b01906e', 1796102072058568, '{"version":1,"due":"verify_email","tries":0,"verification":"AaIwBqaIeV-U37tRb5kb8A"}', NULL, NULL),
	('\x01a23006b02f7b478aeb4ce0ed813cce', '\x01a23006b0c97afa99c859420cbebc31', '\x291d8874b33b20c1aa7ff0af456d205558894abdd98b4287cca9c392621c6baa', NULL, 1796102074569806, 1796109274569806, 1796102074691571, '\x01a23006b14376fe9ae779bdf6739246', '\xe6087da221e0da78bdba6baeb9ede32ea79cd462d5068abed52778804b01906e', NULL, '{"version":1,"due":"sign_in_mail","proved":{"account":"AaIwBrC5fRS6nkeyZGqqWg","epoch":1,"methods":[],"persistence":"browser_session"},"tries":0,"verification":"AaIwBrDJfHOcP7FP3FHczg"}', 1796102074569806, NULL),
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006a7717ecdb8c551a15f0c1b21', '\x9503257c8f296ca9152e9f2900cc432e202c52c6752fc07c5d1ce270f7815723', NULL, 1796102072177272, 1796109272177272, 1796102072292575, '\x01a23006a66774809538a89fee06c03a', '\xe6087da221e0da78bdba6baeb9ede32ea79cd462d5068abed52778804b01906e', 1796102072292575, '{"version":1,"due":"verify_email","tries":0,"verification":"AaIwBqdxdG6nLfTWzHLLxQ"}', NULL, NULL),
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006a8f67a7e9af4c3e3a6c63cb1', '\xb8fb7223b50eaf443cf8261bea5fe829117a6f4b497f72adf37be50ae5fda986', NULL, 1796102072566147, 1796109272566147, 1796102072610185, '\x01a23006a9227b86b528282fc5b949bd', '\xe6087da221e0da78bdba6baeb9ede32ea79cd462d5068abed52778804b01906e', NULL, '{"version":1,"due":"accept_terms","proved":{"account":"AaIwBqiYdTCeeyxRRUNsJg","epoch":1,"methods":["pwd"],"persistence":"browser_session"},"tries":0}', NULL, NULL),
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006aa647c51951477780ccf5bfe', '\xdafa6209e324e1a039bb01f173d9c83fed668349b53631033e509aa6090ef72f', NULL, 1796102072932381, 1796109272932381, NULL, NULL, '\xe6087da221e0da78bdba6baeb9ede32ea79cd462d5068abed52778804b01906e', NULL, '{"version":1,"due":"verify_email","proved":{"account":"AaIwBqpkeB263KPgptlEKA","epoch":1,"methods":["pwd"],"persistence":"browser_session"},"tries":0,"verification":"AaIwBqpkdka4fLeYpNCuIQ"}', 1796102072932381, NULL),
	('\x01a23006b02f7b478aeb4ce0ed813cce', '\x01a23006b14d7d61925a99f3215d1efa', '\xccd830b029cbac94a7d0da7e0c9a3034073614eea172948a1b25527a8cb1c625', NULL, 1796102074701746, 1796109274701746, NULL, NULL, '\xe6087da221e0da78bdba6baeb9ede32ea79cd462d5068abed52778804b01906e', NULL, '{"version":1,"due":"verify_email","proved":{"account":"AaIwBrFNcfmNeBpdYBiPJg","epoch":1,"methods":[],"persistence":"browser_session"},"tries":0,"verification":"AaIwBrFNfy6_mxRl9DyjYw"}', 1796102074701746, NULL),
	('\x01a23006b2827ff69af85ec2b576660c', '\x01a23006b6e972c69885233f8702f187', '\x2b1c2f1dea68682260089b3bc379dc2110f9d43c98851f6d522de1dcabe95c2e', NULL, 1796102076137635, 1796103876137635, 1796102076159910, '\x01a23006b6ff7c709524434c7d67b9fa', '\xe6087da221e0da78bdba6baeb9ede32ea79cd462d5068abed52778804b01906e', NULL, '{"version":1,"due":"password","tries":0,"surface":"organization"}', NULL, NULL);
INSERT INTO public.signing_keys VALUES
	('\x01a230069138760d97e52403b2fc5b3a', '\x01a2300691387a37b293419b79d89fbc', 'UrjkrjsD-c4B_bYqAuuYbR9qrocYFo5gk40kXBzz_5g', 'RS256', '{"e":"AQAB","kty":"RSA","n":"qg0Ne0NQeEUhvwTJWY1PdDGAjvsZIDUBFnAE6oMottww9Q5bVzQxO47APBYe4Q--GaqaetyUV8lazLpTz56zsvqp61zIEAgTcW83HanRKBbsCKPIlitcKlQeKBKfD4qFWb3SOBTx7CW80boTXNMmNdANbUWYde7lH8HV9NeXhJsAR0xI5nTBOYkuSj_xrj3uEDb7-W28nvQ3QbWU7_dxeYwpKnRU2Nu9U7C1AS1wkphcAusxIzSr1ba7DGPYrBFDd37KkdTIoUUgkqdpX9PKqbQuSUtAdOU_45TDkpsTWcnHphHP66iPrGIlh50_y-ODJ6vERHmYOrfJdkg5xsmWgQ","alg":"RS256","kid":"UrjkrjsD-c4B_bYqAuuYbR9qrocYFo5gk40kXBzz_5g","use":"sig"}', '\x01c2c7a986bcfee67a14a3f4a0af51473ab8cea9f6960fcc999d1f980222d7bee0896c0a7bd5cc992fbbc7b8dccac4db44ed5a6671880a7b0d46b6a057a9697d205456c01df26c48b02ae98560f5beecd569e6f944cd4004a6fa18cc928d87e07f7c5921edf52ce5f1805dd4c35cbb37cc3c8920903c4a06bdaf9dcee1c5c907074e7339093d2ebacc57759565262de76de64dccbb271589b601a42bdb5a9b721098635e326dc993f3c0d3e164a805c1c4624e14d601346b493c8ffbf511f576762f2e30e0b5ab36994daf01ecc8de86faba1ca7d60639fec3a37d17abf408e8ca147ab4341dbeac8e77762657d695601bec912b4dd68dba1476fcb470f4bd1f116ac0749d909a69f8de35be45d442c443f27976c3d7179bf2ce5d7d18e34312d69fe085b3df80cb8540b4f9863e10dd9b7067043eb0a3221ef73bb068e516aa3434b3a363939c20325101d8dcb415e85de763847d3c5631684de8128805acbec197a5dd6a72f9db9e6393add4a6f8ef34842820e40dfcae8fe604d5894c2d74c2938f15d1b05f334ea928c8d1dbb018167538b27dd261df2fd3afa1b7007f10ccd26e7109f605c6896f6c1999fd320c876475d05a0c3c65d8ea5dcdaa03ea6df61e07a79414ac3d24d105e155c62ed4516ea83d133b3aa412d4d60eedf12eea3acc2fbfdaceb5350d21ca25848cb138bf299c3547ee1de3a324c0c9226e5475a91c1db5d8e48f52becbf4dfb4b03ad65661fe4262cb9267d10c84ebf6b1de27de84529e233d1ef5471a65c41ac09f0fbba0210157b942497ff814ef422870a4a9f64e33968539536bc6b37ee3c446f1668df6ff43cb526873b266f483e7d12019ecf4eda5610e98f3f3af78fed518e41fd819533e59575816bb48354bf1a5d5b36988e89a0bfa623ff239994a6d20c6002f961630c691c78e0ad81ca68cfb80bdaa9405627d06318c06541edb6904e3c68314f3f6fdb58e9b1bd3d5e0d43fcfe23670a77e1b98c7cd9f8971f6efb8a399e5bfcd9e0b0e901c62aab3ab01404fa23b709337be1c94ebf5c9fa8c6a0e7bc66e450ea6691e561f1b0857234084dccb3e48e23ad24a8b580f36a40d42e6a1ae4b9774024107c9d2c2f6669610e987aa6632dde36ded2939952ec9b39330938bf1d97892f992dcb6786f86081990ce911d41869824e84b98ef8dbe56844b49e30e88ea3dca23742cfa5f91e413ca0f152893d8cbae80b505d32e095ec99511cbadae7271593519bd5fa1f43b0b87985476f53f47d5ab04ebb3b8559a2e823d6f029a0cbf171540a82f3b9e17819eab1411ddf6fa0f32aaf677b5eeea5a06a3964688f78bcb5278ccbcfddf657e91a0a69cf46257df31f145896dfb013ffee1f6c03ad3a16fe67c3662a95b1cc4c12c736427353ddc9eb5dda9c73a50375d345b13d2f220f51d41e90f86c61b9131032a0818ba7fdca932cabe89f6bd53f25aa12695c3bb8fdf690ad28b04f740853551ac19dd4dd8d5834074d89feef4d4f09b102ec58ec6c087c0e7949e72bda69342eb814d3e46aad362f577ed7592d24087305d489fcb930a34c02f322cef30317e62fe2fa868492ef80e8cb3ff9b0da72524126a0bdd1020b25d9f31695f44e74d3110da38cb04ca9d39067e1883f689c626a1834fcec3ae263cfeccaf80e33c2118987673a76f8a8cd335cca726a8613f05e7437a7352ff237f9b4983e3ee2960305315bf331bbe14e8009bc60eb809a58ee88379e53e19a85005103378f4f042895dcb420b110316c86899a9e664176112fe98849b0cfc7b2e81df1303b2cadb3c2f02480c28d1854f76c46c8b9bb7548c3c10a0f0d9b00b9a54c8812006755b73c795f1e54a35f5e753aa40e6285e5098edd2e5aaa1a8110e5743b40aae85b3b9d30a451769d9475e6ff18cef3b6cdc215dbb479ffcf027ae758e62f646ce04df9b41b9ca96adf110a78d2423eb575ff5c3eb7e5a8f5a736ffb4b80b6a40336061eb74d5996b2fdb8ef1c4148acd74e1b32b07ed622e413abcd18e578eecc89d152d3f7b77ad048a89058fd3569cce5b47a1c3f1778a3281c5f07ff3a98c9c5561cb4a241faf6143c8450b3ddb8c83c751bd5df7230de6d063fca2d48643da37e90fe7b553d929d22300edd916c377a6d2a4a0e4dd8f7ba2311af3377be3931a11cc7a55402813b21d1a1f069f577cb8eb80e9355cc80e615173b214c437b1a05dab6cf762229e5b3388abea43bfe223b3ee19f2c83367ed9145cca6a3f07d8f82cc92cc825169e2938c5d6b1c651e0ee8b89f120bd11983533c804b17ad6af29cd85a5a78171ca2706bc6dd24c1ac340445911f0472e920609af27b9931d70d15cdaf45f1a4a7526b04581d8', 1796102066488649, NULL, 1796102066488649, NULL),
	('\x01a230069138760d97e52403b2fc5b3a', '\x01a23006913876339d8dd74ab76cffbc', 'BtT8S75wC8zRB0yQC6BB2fuscgNitVqJdGe6vt24Zos', 'ES256', '{"crv":"P-256","kty":"EC","x":"ePTqnvkyaYti_mUJwFBiyxfrBbZNCnwABSYfzlSShbM","y":"Usy1BDoGx-gNHKlV--bwo-ps-NGmau16DGsfftc_Awk","alg":"ES256","kid":"BtT8S75wC8zRB0yQC6BB2fuscgNitVqJdGe6vt24Zos","use":"sig"}', '\x01c2c7a986bcfee67ad5dc0962b2ec6f7da22a4b179092ad72d6eba55199b77a60e8d60f299a02351347db93c3ad7696f5ff06715d4befd22a8ce6f3502a12b0635a08e23c28796a2efffed13aafe045e93b793aa74311ff20a786089beb09875c5a303b2f69be6b0ea2e8e1105640c9388b68b5c3c7fdcd69be836a40729117145645d63c36eb44b4472f3bd31e51df2eeda9682477a5710b07f0e21252205e32508ce5ec48e6df8098b945f320595728cedc125494261c76efa7bc3949174d46ded2d4841e0820a0e57c897fff0d8a63213d02c19cde4aa935504f037fa9a25ba56dd8a5117952f6218f52902fd4', 1796102066488649, NULL, 1796102066488649, NULL),
	('\x01a230069181767da2944549dc09b9af', '\x01a2300691817493b18b5a5a87606207', 'zeaeEAykNBkIKzvIa_5dgDdCYMPcqEGhlGXM7EDSAyE', 'RS256', '{"e":"AQAB","kty":"RSA","n":"nAMi4zbRsuqdze3qRCsz-tuOqzVZdrk6RWl3Hv-A7Xlsj4ALL-14TKYpSCeAEwctIdbWoZyql-j6GzXSItWXNmfKzpTjh2itv0EubCLHEjBnB-59DMwBxKb8SeejySbsJj5jUGPSvx14KgabaVkz6bfJ9u_3QSCjWoU447oIB7Uup40sxeq_--v_OZOmJBmq3dZ5l4fKhhs51WzpyOvJllGWTGpMLENkEfhL6iBeaLxftWGKz0MpHpBqZhkiiIpXRoSbDTm5NL7rMFTeh-JoEL0pjZV_DeDygfdJyzNHe_y5m1RoCUJ6C-LARoiaEaOgvCGdbz7N9hO0o_lZi9u2iw","alg":"RS256","kid":"zeaeEAykNBkIKzvIa_5dgDdCYMPcqEGhlGXM7EDSAyE","use":"sig"}', '\x0198fa3b3a8266d812e859fffa0cd74666ce27eaf93d9cfdcc07329b28296039be272f2247dcad4656600bf712475f2d8dbd4509a50a4644cc60c86fbecad7ea5091da83f14e40697e7364790b8554abca5249e5b48204fa35b804fb809233061b578e154ea90fa79cb040713da740efc052838164a791596f8abc78ab7f0e8998c3c1455f2c2a4b14125e6e0293200401f10306b18a4a7fc790593c2cc006eb55e6b2f6feb4b69a836a60898cb62b6244286c49eccf801d2d8705c51007b207cbd680caca76736575c8c7ae3759df86c20bfd1b647574743e23d064a5f7abd1039b5ec841f721f4845a6d70384480b5b7611e584d1c5cef0d766dd14331636618dad1d5b20528f919fd31eace970f9f893ce8468f781be87c5fe04cf600231f3dfc44119fd7c1502eeeaa3a81931f5d49edcec3cd547ba98896c3fb81854b15b6f488cdbfe0c41d7c4c24da350c04efda44ed645a3d33a18d9b9b14d751c7701cee01ae80e2adce694dedb8313bd3baaa8304d30dea6372520597170f6bb81c3f4f7c18ebeeb10078299802fda0ff7ee7f2fe3908fa095eb185da1f68e5b5c6f30a5aef8fef4e5d48ac4c034c5f29f8f93b9d016499a5fb49766a17ad6c62b262ac6f09916d259c9a9af65a548b1843c3c3e1c633bc09c497f97934c0124fc5e7df838284ca9dfbcd7932f115eeceea257b1c36ad3e8119ddfb13464664bcfcc8c7429c12d016de14e97b261304b85f5cd1edb4e26bdbb109df916299c1f28be8a8b6f4fe36c99aaca3bb583390f46575f94328f2c1893ac9a6c43ded8899f723a440f9458f556e149f7ceae0aa9f64b53afeb6cda9ed17798cdd8c7b9e61f2a25c44bb2147e3631d3cf12c95be7c43c5f0eda238defdd391b34083d7e6d66ff1ca3a92ef64e7757864b07d18cfd238b5c03cb3fa10fb58ceff00aa6e36e76459bc9e9566b5c9759aa29f7cf2c40f971d059a28838c4e3d5f930ae4b5eda20e926aee98d83365d4d0f19c0cab29a04cc67aafcd8394fa45d792a95c27241a77ac75493e6c1359d9ed4e3397e93893a8b2e0d338a0f1878fa45e09d2893fe097b4e017b3578d353512abe9d3c5a559f9b2711cc822728ee681cdabc1996eb7cf9f8c4c946db7c92480db15e0528fef29845fab9263259c6e3e9f2387ddcd8e9ff9ac3db77f967a67e3ac6ae2f4a6d5bc2d142521871be3bb5ce676c064d4eb523551eda627269bf6c5d76c530d120e79c922abf8c30bbcb64021ce1fb205eaf09a06d0dce5a32bfd8ad8cc794997b8ac0144d73a9783aa61e058fd19d5a48125db0f1bfaa9c8f8fc1b113ff1f3c40316dfa5eb8eceb33d3f45c27ca0e4090b8405769d591f4da5f675b9584d65603a4d64f5e210704316ac3880ffcd2136479028d051d663079a7b3f5b754059f5cc5ac6a6b273c9b1264a60555f647d103662e256a56d688a5e4756b5bbb031bc9d0ef779ad251fd4a6f8a37aa998280682a9b8705171c11a9e91ca70839d6288e2f5c7ea93c472933276b88c0e2419f8dec19d4b8afa677fbc613984acc2005aa53170d726ed6abe2ac1e18f685fa5dbbe5c37ec09bd6aa67ff1337fa1095b6908c8ebb70966b07708b0d74c6225abd4f1f9ad306ecb845190e3c8fb06810859f029dadb95000a7bab2ec2d541aeecea139eaac00c196c43f32b63867526c89ae20a9c3a812e6172053baa3600f005e4d0bf355ea248c1c1509e5421f676d7e64d1313d3f893e82ccf0d1fea4dcb9e05a26fc5dc40086330cb1b4313cd13fd7614932dcbf2d2395459dd955be7dacc089724016dd361d89750356bb7686c575bfd2425d04d4cc80902a8a1ab857f055696c752c3915bffbe1add3b085abc5bb457510cf354bed4f83b1ed3ea77cd4664421935b7f405d3116172497641b255e7ccc5168872c1ee6e649225be8fbc8b2dc1cc329955434683baa5d5507b8937f1b57e02c2a6cb7b78799fc198682969b3dd987d556feb5e223be4eed90fe52212b8ee197ba7980d0ba06c730fc3ff42843e1fe6259d51ade5fb5fd26a0264a7d9ab9d4ee25025add3196dd7db613d80772bd7cfa483ca308a5496f1de574e369a8378f4ba7924f096b921400f146559374635ad3b0f8ba3f8dad6acc540f46e7858bc354b02e84ef330908689d42f08887979bf9347159aaa8c334411c03036fc3ae9168dafbb11614da79714a0beed843e14ffab479737ed4227ed09dd125aa02de6d2673cf15a8864638075b7ca4a1a1982e8436d6b72993103221b2a4db276956313542734a952dba80523ba5602ec34d2e7e0a7d4d56284766de7ebd1325a357b8a4c11cc80d7e9a18b82d34fc54b367e8b6a22d314f45fa37ef6bfe85ea6', 1796102066561422, NULL, 1796102066561422, NULL),
	('\x01a230069181767da2944549dc09b9af', '\x01a23006918179cd994eb2a5e543891d', 'pcqjSeREWl9AWjrP1w7zzPTgN77mGuQI34cde10nu04', 'ES256', '{"crv":"P-256","kty":"EC","x":"yWQNWgNvDeSXgsZ1L3URNTUIYRwzLQNJ5uVQ7Udjeao","y":"O8r5pAINKWCPSGdi5ZJYlczusYPUvWUgqxDFPDu0S_8","alg":"ES256","kid":"pcqjSeREWl9AWjrP1w7zzPTgN77mGuQI34cde10nu04","use":"sig"}', '\x0198fa3b3a8266d812a1324ade942ef803b940a48e49487eb306a61934b53d7bd0dc5b5901c8362d2db8ac9471c50cdb8e44a98a0a445f53e0f58b6a25b1187129888c72c7861014fb76641884f9b05fcac35d089d074c724732eed47e5451123a0bb1fc89b1d4d19aaddd0979914bc27c52f0a9bb723226b10943f302faab597632c083626cce8b668ae3b73692994af8b67aaf1d95c39a3acef9fa49239e917921bff77cdf802e24e68a85951b148d9b9d05264ab116785e4eeb077fc5da70f06fe7808c6998fbcbfc61d17075432e9cd4abdd6c839ba5708a8548601c85e7cb1b70898d6a61a926833cbaa46342', 1796102066561422, NULL, 1796102066561422, NULL),
	('\x01a2300694617459819ca2d333f6f7ad', '\x01a2300694617adaa8ece51422e35cf9', 'vkyz7uek695Eo73oCoubBlP260hc2NYzGCxRiTqhEwU', 'RS256', '{"e":"AQAB","kty":"RSA","n":"s4GQ7q2eIGvfQTqOVZt1WEtQZ5Iop6FcvJR1J3USSeFLWVnLGFt83nE8UAYrrduFrTBluFvx8PcrOCpgeyU4VJJ9Bp9KD29YmDmAXcEQk3NRaoAAOzixwxVZmhdAuFBwyvnQeZf2Qe0zl6oPbm9rBKtnGgjk3sXpCX3BNgMYWgvvi9HawmiCAtUEKZ5eDo-CoQ8bKDVrBPOmuxCk1CDiA6ZUtZCiD0_55WBT3eWQcjE1jNbu47tOd5f8KIm34SblZ3rfmMgS1F2iZtKpG7WSRrlrsmYNpHN4Pogk8SjGMS2Ee-XinsiHJ4jbgAFiGZ71SXpd8khuGd7EEagBe2M4aQ","alg":"RS256","kid":"vkyz7uek695Eo73oCoubBlP260hc2NYzGCxRiTqhEwU","use":"sig"}', '\x018a300bb33fddd856aa93a4753c85bd0848f96e76b880e27d5784291bd35458855ce12ff93142d917bab7ae941b17db636f5cb0115fdbba82f6ff9b9d3790166217ec6dd526662c5793b83ae1caedb7a44c481bf70a86011b47c388809afca637ea84da208c52cb59e8f183327b31a37a779e2d97002df4dce749705e63c09a790a6e1af8823b94db34cce6e4340a5bf0b3c8903dabee92292818b046b7c9ca8a1b43bf5e10ad64d7db298691687ce66bada162dec6643aa05e8d01cc545f19354d9a899188a78b9ac40fc037c7e79553df98bd5b44889f771963d2bacdb20a12c80b7a2dead553e3b8ef2fefcdf20e0442e52e72f32249fe4da37ba79fb664bd551941441039a9bb4a1a1870104bc4b5ed7b4f43edf82865e2489295c9d00852207578d305c61d0424be74e02a5e0ea899d0317c304f13a9b99ead897ee53ae02f536756ba647a93952dcfbebc989eeb0114cfcd1036a72c4a46db89dd25b04f5a2e8d2672ee60e6d23053078e806ef72dee60b79d0d8582a48b7e21faf4ae13740920a54be30f482e3ebd62e9ed2eb784bae0a39698ee3db299505ad9aac02ca6069d306159dc60425cec9530f8b73b1e1924dd90203ca9f3a89153796d2c3e31a27a7fe403906cf47dd2ca6a0633a0d609d603bfc4df03b0e490882d37b81c55d4b5c88906010d44d31fdc7c307aa1411c11ba833b108d2766b2f5deb54f419bc1ea01455f6d956c9b12dbb0d1b5427fe502568564952a58a75a2de54efd88083210ec41071c29019ad32926440475c1c4d633e0b5549e7218651efac0b5f3929b8cda4ed43878b2663a7ccdfcfcecf6f508383791be7377fc17fe79c5057c7b36b5ea2ec94010425d1f822ab4e6479bebd441af8be3818faacf002456b61aceca4576d6fc8c0b36c962e61001b1e8d08d324172de4ed126a72a41c948b212637ea71b8706dc3a3e7bed2d02e39e0832f15be8400a32f5116dbc7694c3a67f4178dcf01d1c3d8f2286ccae5fc695cb6ee9177c390d0cf4747c36a9d667d3e4c94c2e49d6a7d9d208f447c0955d3767c88bc7cc733b7583f4abb392389b7c0d909df623ef7b0c517783bf525cc486fbceea96f1ea1542597e5f1bbc48bf8e6c7998b747e5b260ba993f046bbd113e3c102646d04498e1e38c6b5d8dd0b13adb92d764f7ff6d9175a0bc372a02a6af70b1d0c66d9319ebb60efdc396041a1a414161e2e02ee58f3708bbd01cee56e66fa5d9db2bce696b7029ce7a3497848d78464b3a248fcea0fc9f128231768aa0f9024324dafbfe88b9ffdd16f014f016b4cd621c5f000b17cbd69a0f78b58ebfce5cab8111d481a8e45c487c77673acd437686c2751fd1f855f85c48713b2ae1c2b7d0551751d6dbeba362612829d09fdbf43e10d800e0be3c66f279ef3249a31d91d614e91bbc4ebbd12e281e047cee919b58536113c683104c9e994969bf747cf9758158faa8829c6401ec419217ce83bd77992416b1d5db6ab4bf8c509a5206b150a29eb7f6143513026b1ac621fc46d3508a9b0ce9ad95563b3d6a47502cd1f6d2a5e937e1e32916c6fa1f85286b0da66ce2b701fbdc0529c1344fe31a8c56b7584bf0891541b91f173d7d8aa8e2aedc90e650878dd1c5301b27bec4987938e9bbac91d9a9e4755322c85fa17a385a01690f8106537887f4d69ef45264976f41abdae5c856df9ed768843f17d431329ff7fe2134d0a519ed0644aaf444850109670a1fe51eaa1e6a97be937a7d7b7776522a2d938558d3fdd091ee3ff97ba0283274bca2f5e1adf5624ec638b7ae095e1aa3de36e4719104e7c6e30d10891d0288a9349cd6e2d71bfd843594ea93f1ccf23e37badde334f328a0841210c77f094c72198f8b088d299e04433032460ba2978fd2c7d2c73db4d2e03b91744e33afb90bb7f043f81d3ec697352575cc331761c08e725c83f5913091fb9373027d9b9d9cce09997a5a89d4b2a70d7df8e59d6e28e3397733d0035042531c7af194232fb5aa842fc82c694e59f61e6a8ca3f32d460ce2db9c7372f497284c0c1d4b03c936f034144bb5116aded62b97bd63163cd0d98c5b657983214443829d26430baeda4355a145a97027b4a7cb683e17253cb37954aea0b328571ac5ff7d98c77fbdcaedc373596a6cfb5c787cde4b683ab0ca992fdcd7faa56608bab9b6eb2d03b21ea53a8f0d52b06ab78401d15b0b5bc52ef13a2cfdd657a80c7e5bd1f48faae5382dd8286b45c5cd1e27776c471ae1d2c66850f02f23d0df52b267ac1b558f0e6bd3a83cd5cb6ed614a85736a95465277e804c2df2db13a7abb2306ae507a063e322ed7d1e3ca1214a80edfb028fa59c9b6c17afdc1eadf8e3c299', 1796102067297400, NULL, 1796102067297400, NULL),
	('\x01a2300694617459819ca2d333f6f7ad', '\x01a23006946178d99f7de178c3919773', 'Bk4UWixyqq7jpj7c5f-DAZB8NBXeftGlwv-TxQdVrPU', 'ES256', '{"crv":"P-256","kty":"EC","x":"mkcAKGHlCn9gfSuozp2qS0EpAGPWRLYLGfHz--6QV8g","y":"uH5S7LtR2qjaL9d7k4vDtf0YzZIXFtT3b8Lz4i0Y6p8","alg":"ES256","kid":"Bk4UWixyqq7jpj7c5f-DAZB8NBXeftGlwv-TxQdVrPU","use":"sig"}', '\x018a300bb33fddd856003f20850898bd923efbe6da33fff2f69a536ddd1288937afe432f61e07bc542e6d5b41990754d582d57b85def3d1aa4a132bcb9321256cc369411505f13edcbc6aafcec4b47b05dd0918b8c81d78a52a0a7c6f236c52353911ddb063badc2b817ab128c98501b5a6bf15ab388aeb6f00f093c399a37a49073654022b4b93c6bf256d8bb8621949b1c9b1cc22ed9b30c391b1ac0855d6907d4b1308ef8b0cae0f57096e25def1c7b6925e9efdb18bbc2903b270a92f012f250175a8061356f7ff4b12153043c01f47a8fd4ceddc4466a77869cd35c8f67884e2fd07c6d03870e460eef503b71', 1796102067297400, NULL, 1796102067297400, NULL),
	('\x01a230069e8273e6bfe87d72e5759ab3', '\x01a230069e827bd299fa8d77688025cc', 'fVBhGIkz8H_2gepZLlw9QcY83gadHF392nymmqkphEM', 'RS256', '{"e":"AQAB","kty":"RSA","n":"4THcH0vKPHH9F8nXvg4nrkEJ1gJUmOFX7kzEmVJ6B55He4j864a_rAZu6mMRkG0iCigqHRaKnmIdaA1lN3cIZLoj8dGF2z33G3Jh1bbzdhCl5ehV-Kagcw2jdZroB0tK9Inq2ali8P7dACHhIV983xLSUjM3XDdui5B-PYEGMbaNy-RXMvvH-fGMNqRpmJwAWqMv9vC5h1u2-9R_vQtRA2It5FTreHCpFfTXlzwQS1gUdHgM9KoQ378fIziApLrfyLiLGnCQPslFvx3RrlRm4l9Ot5BnyJd8GIHrA_h88519Ao6PUkxnsVMPNLF1qiLKvVWQTfMzy2-85onpccKc-Q","alg":"RS256","kid":"fVBhGIkz8H_2gepZLlw9QcY83gadHF392nymmqkphEM","use":"sig"}', '\x01410822e26c244637791d8230f0fc84c5427534705a1b3ac9e9a084993df63e315922f3b125124dcbdd9b840ae9f55f08742d55994bc32c87ee25fc5e99fabb9fe62c17354d023655b2c1ada3933766f84e1738f8733d5075e2e90d121f3d3f313f8c8043aac7c8df7e0c6b189e5937a6b4069885077c896b860a43cd8e21351d3f60837aa3085d7898a10c3b0d69760ddda398149c69ff79056d622dfe5a88250196884d5143db186d179f7c2e9cdc7a7503ce16e634eb5f3b577ff04092e5303844d51ab6cd8d0559c0a072deda624b8663299e7c0f9835556174598b2e72e4075c9b7fe235dad53b7c3d5045ce3e2b9ca3045524e5715c32e70ad3f109cdafa898cbbfc641321396badbc32239f1059d882c383028eff4e0847e9c3f9879dd19ce98076a602104361ecb58949ed294eed5d02cf31fc2da7ad20e412f70373e0c7f170785fa8c243687a9c600700393f8facc06cd2bb8f5411cbe82e10cc9761c830d8efdfb0b235deea763ebabcb2db7a296c3e869aee13a91a67e290cb8c9508a9c79e7d3fb9038453504d778755fbf08e4153b82eec1fe646305060a4dd8f588cbfa95a2879419c809011ec9f12dfc393eab14a42c8a88b3a7dccf350faf46b69f865ef8ef20d30a7922f9dceee3c1bbb577d6807f5b4322037212c7917c9f2fc3217a1930824467a3b7edcc3fcb38ff28062bd8ba8a02cc9352fa833050fb316beb26735412cb880f3c458ef50a99ca6394bf27632dc3f0ab9c66a550921b4480172ceded1a9085fc5c1d4730880ac56efe15a21335cb58a6bf42481049be6a56a190f01a365a4afbefc1667e4ae573e374355204168f274eeab9bf6105ad9b11ef420cf4229a4eeea2b187f44e7b0aea103ea4e0d85035a7c055005cc4d297ebb8d7acd9bcae64e54c3247e27dc1e2834dea91efaea363b4420bfa455d292013511164e3cd8ac87f56b34ba11826b64fa198a59ccff6c2bc10de2eaaa28a07a6d8bdac82bc422a741302dd4732a13d38b2786c6816de79caaef7ba69d83ff901c8186d30f674ab9d7881f91b08b917fc2d251a106a71fc50b42317d4abd8c18c6e26c8cd33e0ecd74499d24677819f1a20ba6571fbb60454a22d249321deab704d18d259c5196d9c1d60ee7b2ffa6ec54de0fc448e2096df4599cb9cac4aaba85bf10ab530bdfaeae0f67d7f25e7d04ab187808d289dc9c8a0eda5330280fea0e21f9319c52c953981304f4979c3890e0202acf2a4ae8316fd6245b329827d6c405922ac4d9d27d6baed38ef82bf974eb95d01b15ec46661a5e92ef276bc6cd0ac31bf7d0ec14b275c920d7bbaa569dd93fa3589ca7ff9957cd34f472e06fc1f39a2c13542c9b75aaf445f66fdd73404d87e75b9da85ad97d96700b7083ad16fe3e23b409a19be91e584c04128c090cd8634fb58c278ecb7df8b838a9dde9a62835cc7ee59b54fcc1f73b4aa35c712a23fb708a4997faa49f9584975282f3579fba18a24f698c998352a927079448dbecceac760a42456e822b6d5204ee55a3383ec58522038582863c7511dc3432dbabd878590b5d2158226c3da943c2173951bb5aaeac7aabb91c0a8e9e93da2a5ec358dffddcfe23a1f8031f962fe9c010f996cc23b330ca49684d39ff8df3bf4b8c98fd7dc2a13b645275ecc902c55a34bb24343004b2058503013679cbfa767befc770caf6aa65c82691ac218ae36f0723feb02accdd54ae625960cd2d007b8bc32c423724c48248dbe993b886c152d7143a39810301b4fb0888da56f522d999262043b808634e374a494965476a315419c381aff196de1355e3df8607080a221cc2b4db4104244a669041b238ad258aa3f023be3293ecc77e23840dda69fcdb91605930602c93ef3b49f1b75e12655dd62383884bc5d64dfb55895be18235c331560927e44b95afcb61853e2210e6840ce8398bb4e7c2e7999e9f0c381dedab1b6e7898c960a7eb0f1a59eac6f30c4523dcea3a69b74521114e4b5cd15ea0fc0291bfe4ca34fcb5f1d673875785d6002c689833dac757abe793ef5e42aea64b14b295a37aa9cb5dae495dedd924c92ccce3f0b6d125b7f7c4b035f489cda12d955f885d778882e991f8148f9705184f506a69cef282cc58cbca1952516ac5882932f0c9d9f0f30d3c349f17da2a2b9e160885e8139a609c511474e8fd45be375d32f17a50511663e742196163b0c9e027ebc656c293bfd48088e7dbbf28286811c1a813883a23d8cdbf7905ab39ebb88e75fca7349445f44167a3efb567971ffce011bf3ba9bc6afd2206bbaf2557f60b29fc62369a6f58a59a7c751b6f77c8f63aa4b5d9938060038e2afb6a92f3f0e85fe39077344e22a8a72', 1796102069890932, NULL, 1796102069890932, NULL),
	('\x01a23006b02f7b478aeb4ce0ed813cce', '\x01a23006b02f789bbbc8b98cdb5b8131', 'TAn8feKnHNZFy6DVd6MNHy8oXfrmHDToRE7Ktuqfr1c', 'RS256', '{"e":"AQAB","kty":"RSA","n":"tBHxaCrsAbPj7MjlJpBwTTOA6XycSJ-xNpJFzzjxkLaaMfB_0MCFzrjxub3yJiC_YGgww7fXqD6nWFzfQAsVOx6LptNvda4qmAiFE9cCGdxw1yye7T-kCqPtXlIn_xYBkXuHPnq0HNyRNcHwdSN15YLrH4rDyso-fSmf4wLsN1SPyf9k2wHLJqEi2RDkcwnyrVIXBh717NFktrOSvuLU0u9fo0qdlL7pqZfqgZzb6zbY1h7-upfGxP8MDDPzfMF75dGyTXUQZBqU_YrDFSmUDxu6_9hgyflr15_tkICYQofvPSLW68O-oP2RmXZrfciJ-ioWP8C0Hkkfa_dttFyK1Q","alg":"RS256","kid":"TAn8feKnHNZFy6DVd6MNHy8oXfrmHDToRE7Ktuqfr1c","use":"sig"}', '\x013c98030d5e2773a192503144ebe314cb683c0b78243bd8f94afc683a4706440e1ee945dbff7ab42b6447e035e0657a35b2f7022b7e359ff267938490bf1220333dcd37d2663f1200e7e96dfb295c03c9cc62d4106ab487afce0d8231dab6bd089a99bade1cea4c4cd034e9409fa455aff7433f15d31554860d6f0eda406ed0449181702738bef01a9c5138f163a029d9494ab93b24fb9aff0148929fc6217e176884aba50533d4fd630ccf9e4fe81ee0585a7f46861acbf671e00077201130281b1f2af898ef80d7d7d111988e787dbf1c8acd192f87e06923b65ba3bf5c3895bdbb9987cae4ca67fc9566faa5e669ac57ab1ade0ef7b8614747086ed35aa3186175049a13cc620b5117a9197f8698e2e5810f48d1bbfc3bffaf052fb79db25d871a9faa72b9c53587c00ed0762f77cf6ed99ccf2d9d2d7fab3e339810d0d15c8717e62d656fbb276e6741d4dedadbbcfcdc74e684cc0a9f2230acfd54147ff680bbc29a36f749e771692cc6eacc8fabf7c246e2d54e90ba13e0b09cfa693d87988fa5c8a23d684720eec6638df4c87c90f30754efea7e9afbdbad64a053265f72270b75801264678d2729ea3a7d4b29b3517cd8320df60cd95ebb6db2eb825ece229d5a22ad62d77da2154ae95a788bc70b7bccd5f2eb6caf3ddd9eec2e464afcdfaf41a1d35902e29fbbf0a2a0e564ea65c643e9b78d2a6cb575f27764e2aeb3f6b3c2fd9c805cacb3dd66cdd955cb623686d6401e2b301eabef239815336a334d6167eb6d283cf98f142cf66f2579ace86b912e6563007938356c54deb10b6e0c09b6b7bb42d7060e00c09e75c3327d197f09f3c7fa294c5d3b80673bdf06bdcddd00b1b5c705ef68ac34a846efab12e8f2001783c37a899efaa0f24ae415a4a2d89318e6da1e7ff78812f04db3e9924527de32ef37b7834438878c58d48b96f3286fb4065d25a6d22d888856df46ff3e7f036dd5177ae342548a17f36fb3cc912115f3605e9577832c85a207bea14e85d065a95d909c438ab727753d3475ad642289e0bab3e24dda4b9a4a0fb393da4fa7c4aeafcc138e94f38a3c9d2f919b9920b3354ae219f3b4a08230db4cbc9987abedbca83c2d278486300f7b31371765bc5603e6c7cf8101afbb62b8bf35a73e6ef7ee9ceb51ad1fe5aaabdb4223bf97c6013ddb685154be0abfccbb7e3f52827ec4e89cb368932ecd79f7c3af1be4c0c940dfd6c07c353382e8738e0928763f19f8d4e63c339906e5b04a4a072351d3a2da9d5b5d18144eecf9537da5bb05e4e9958c66c1afae204b273bc63d1ecea7ee9644ff6a2bed1e3ce007d994c90ef2aae35ad3d6003c5e200377e1ef2b35d6a5bae1a18fef53c07901afb823e454841f1c69806602c57257bb2241cb2e93707195da9dfcc17575a18851acc52395524c28628f368e23a89df02d78370275ddf79ec44e315e59482effa33efddda94f5246ccd78f6fa19ad672a0a963beec88c4613e3da52c19eef9094f3756b711ab46f363397da919c74989350fc89f6013a0dfe28507df2580c35e8568cdab4d9e617bd089c5118758b5d272c570ee254ea32a5192b80bbce0b926131829801938d649c2316dfd0e840e43cb958bfef05f0dc28ce85ab8ec2e16db43a6b9c6c81f03af6210a4f1df8805d93b57bf11b2f6cb2867b50462b926bee63d30c14f8eba67e8e61f6ef6f53ef6e1f81b6ad799a29825a060a54a2c2e28567db84869abdb1089de312555fd1904468839802e4967500ff901c245712afba1f981fb2a6706a59c23e31f983e25ccd7f3ed63b0532cbf914b7041464f2a7325eae8b0cb84c1ca2a56fc6a0e25e5fa56d27bd45a7ece9e0dda264cbdba872dcc07c94d4e5ff66cb96231b26bea5090b76eef7b24d18d76d494bbf8bb9bce268bfb52d684062ad302700d5d0a81d733fa6aabcadc16307949b75689222b2a5e8136848be3d542765aa71a87683d8dfcd7986cccb96a64cdede8ad66b26faafe50e0c77c27559140b3f514cdd36eff64130d73cffe6ebe3f5227602337dba6222632c403e9d774687de7d1980cc5d6532627ea553b2f6067ebc73db0e7df2d33c249dc29edba2567d04e196c3bf29051701a67f2748c8fd7f6e8f4d7c354519f5863417f460212d3c7969cd10f8f90d7167421c1e6914dd61fc0e6c7224105bec2ef5424cef5cf6f46ff2c0a6755f03ed213286c5f616b1a50082288c3b125080cd64cdd77a8b5482c9d62bb55ad4827a76b83153f0bf396ab347a11ee15681182f5fa611c5ce41e09980e1dff32eb53fb711f340afb3d0bf8a706ebac3a183f1a8a9bcf2297ffeefe2667c26ee29ec69744a29343c0a071483659902b92f10afb3a', 1796102074415489, NULL, 1796102074415489, NULL),
	('\x01a230069e8273e6bfe87d72e5759ab3', '\x01a230069e827efcb5353546ee013e24', 'Qfw2iMi3DXiTdeZs-_QAni34QVcgIrjASrvDsxKlAdQ', 'ES256', '{"crv":"P-256","kty":"EC","x":"cdVCwwfL92jyZjJIx7rcxVg2GOmEjc2os9UlkP5A3T4","y":"mZINL2jam_bJS02AsV-WDRT7mb4gq2BWk6ThmBn6L2E","alg":"ES256","kid":"Qfw2iMi3DXiTdeZs-_QAni34QVcgIrjASrvDsxKlAdQ","use":"sig"}', '\x01410822e26c2446379c7e3376fe2c8f7358b0494a43f79871c9b01fe03224d45dc5728daed8eeace7fa3d7e884bf986ce3a2ca9276dee511687514d6cb7ef860aed69ee661c338a6016dd223ac818b7df46839604f2de167a50365b8d62951f634bf786084f3c59727004a6d46030b7c866e4e87de52a8f9bfc4e548ad4e1c43d616fc3f6c475850cf4df353472bc4d90704fd02c7a82484b61329b37ce607495ac5ff308e6f0d3aaa9f9861558ddabd115f84135801d52a42fdfd221f10c1b18b049b68668514a96e81eddd1b967dad12269c2038ecf10643b094e79b625d74a49ae00dd95502bdd8b67a80728d4', 1796102069890932, 1796189370241657, 1796102069890932, NULL),
	('\x01a230069e8273e6bfe87d72e5759ab3', '\x01a230069fe1774b9ea2b378826cb944', 'ygafu3RpWYFzKidT3GjcevpDyaKuwP5cjGUvL0Lh50Y', 'ES256', '{"crv":"P-256","kty":"EC","x":"wBqtqa3zJ37CiCpghfEEIFB4Gd4F2ejPPh5PSK-Kclo","y":"8Z_j_KlxfuYtj9-ky-gXeIQhv5tIRYXp49dEONzIwY8","alg":"ES256","kid":"ygafu3RpWYFzKidT3GjcevpDyaKuwP5cjGUvL0Lh50Y","use":"sig"}', '\x01410822e26c2446371e6655fa798170d79d8139b529236aa3b2be6e2e26c20006122a5b3d2cdabe3ebca4e1e49dceb818744ebab7b038fb624cbb64b901921d035d4dd6be373ef27b50397e1dd9b62f9951d7a4874d38d8c3e89714f802784d9748601d419e378419b052e496d3c200416ad569d46256bca76d802768e1de1395c3fec6b704ec2c0fe1e122ce9033af9f1c01c3c0c4827e12accc2ff7e4a39e56eed5e84bff44c6973d119ef2ff9a7b58cdf0f6d349edf0e0a982cb491831bd432764d37111132b56240740096d93863d6f718e1b7e1665877ce89ac7b2eb874b69b8b4000f0c1b95fd59d38c2d33', 1796102070241657, NULL, 1796102070241657, NULL),
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006a1477085ac961d751da57d36', 'LWxc5SCeObB76N2aeNR7Y0_WFG9l-GGs89tNwCXhyB8', 'RS256', '{"e":"AQAB","kty":"RSA","n":"rAWIJ_byRK3SXPl7IAs6lUDfSmAntBIax4XtRLaRA9yruQhoEf2Rhg32JlAGWjB78Ehyafuq_SNaoJ449Fzl1VoGzfVByJ3QVHxkC4zzA6EkENkY9vLBOSSrIcVhyMlO-X-FFIIY2Q14LG3kiVpN8AxJV82Qk3fYLLglQ-dv1ZxFkcZhG3xEjUixZkXvz-_WbVOJaFdhKnmzkj3qpo28WtX-z7eAWoddWnrU9zgcPDjmdstREjkkFZMy3p7l5asbznbw13kuNIJG_Vm46597MAJdQHc8jHuevFP9SGDIW1UwN6AzdQtSJzqTWB-IwQUilpUjZ8K3ssR4TigyO6V2bQ","alg":"RS256","kid":"LWxc5SCeObB76N2aeNR7Y0_WFG9l-GGs89tNwCXhyB8","use":"sig"}', '\x01d82019398828f206b74c453cd708c1337433372ae05183fb1ceb67037c855e810043b02a8c113681c8c94b12fa08bf3d03bd64a4611f8e6448a914db50fc0e706e353f0b7c960c3a07630ad29d2511fad0e9f0ddcded4ddd54a73eb9b1a7e170d79ef947638c3d04799dd88913422c5732d5474f42b780336c5cc186e8132c7d27cdb84a8b0068f8e3af4dcb501f97f338e614ee60e1c08b8576f698d0b06e46cb1da33f2dd3e0cc004a5a67598960d3902c0205e0d20cf9d5d5d9d681fcc23227ef5451799b3d418c6625924b9a7c0e6fac5da325c4d5f33f86ba8cde32523d8b43c3a959f4d254689d9c00e232588fae11eb49b6466407d40bbf6a3d22440f7cb18002c76dd26d1c0f709c977da8512cf50a3710db6d4adcc36f7d0bf5908aacdcb307bce7a75346a273a66f322bbb8b43beb4eb570c4e4fd4de80eaaf7d60ec9e2bab500229d820e988d69825905c66e7fd171b00b2885317dc4f33879e5fced24a3ded4e5ab0f34aed4dfdf1b319a741cea958faa3d738b4ff6604b3ae81ca76dd7a571353b48b59d85f12319064f8cd5584331ab71b205297ad7555b215b473bc2e2e976dc6483b2e0cabbe66450d4ddb563b46e80c64346212c66515f8f3592385018fa188c82e6c2c1adc1e401da4341dd87014d9da960aca5c8dde0e9fa2d964f7faab81248abd21ea1f234db39d2cd3e31592b0d908ae721c47cbbb05e8d82d3eb224cf8f8a40c2c02206ef3afbffd969b7d393ef3760290236c9412f64e78388c5343be4838ab09a9389f8ff54d13631aaccfdca54f6120ba04dc89b052da031457d72b43db7f1258a28f02654b6d741104b3f0f4e0094976bfe50e7661d0de735a98c308fc5aaad4846d5eedcd95dec16b1c0a09d49bfb9d4d78f108ba4c5d3f50e530b8d89e57f1b6bf1128abac0f4d0a413c92518930e4bf2994658347aa7dc9d31bf17bd97c69202cdfb856fd340a41f77e2d2f64caacba03bbf1c68b6f12ba8571b3b0cfcaf603f48cfeb7677b772050159b960be946a9a7f476525c4dae6deff8762e313400844badcd9605de99c1d69b48d183fba65563e174c00572108c7ee22e848f353793cc22443587f1e7ab63d1ca25a47d6daaccd5318345ace1454d15a3b2bbc2354b5127c46582a52c2d02a6390bbf394499f6a9a7de4cebe9a2ea1d719aa3bd2e7bf6f6d23952d8f606e6d3eaab2ac9c29322c58a610a0b8143f954809a83b4482832beabd09cd761f219f9969221487ec481716b1ff27059fbc0b4930e7a425fc6b52e87fb249e82766dfedba61f04b7984181be3843ed4df62e925eb1af3fa6efee8f9be2dfe4353aa21c9c71d966293e932bec303306b9e6c4bbcbe59ae6fc94d452e65e9a507e2d56bc2c0bea813d11526177b1ba1b191e1ee25d6b5058a6da664ec7ed955674836b1de8b1249f582016b7d3c5e1d0e4a4da95e7555726cbee9f13706e773528d73e654319741ac42408d7b8344e8b7536f828f1ec0bfa029812118da001574859f3efc24a63c3a1273f57977c16b2978c350889924aee39faee26e62c98b543ca0433a98489dc45e7dcb36b5cd9bf4ed714cba4588e1b5306776256a4266639e1a3a8d5bffef85857a5c0f2494e8804505f79f3c0fc751697711235c2ed7346caf28ddb13c236dd7b9ae1505d0ca937e9c14d886d72aa457eb9dc0d00b4cb71cb778529a09a9d5e07512e712beadd8ff929e6f4cf27e372c560f226a1b3f4d96e4ce86b2f27be4103fcf06c6fbd6afd4ecf6a691144f64ba6a643ff9cdf7aa488c6a63a4bedc33d56b07d97cecff362d16414cac52ece78638254ee6c2c044ccd794f26423246e918eaaa29d3d7fcc321055213f3100cb5ccaa51b57af7fbf9b76be8ae2e3f4d1c2d547774515c1a38cdc97464740aa77688952e0928f6d9ec66869a333ee1f8dc77ab7f3bba4ec7bb2c07cfcaf70ceec1a477f972aacb581e0331bcb0cb6ab941bd33b48bdba55e2d25cc70390f84bcf0e88a7177206d9f4f6d274f6755712ca976d8550b95fc9d39af60231dc157d090c9c601794ff728d98fd8238a48e5a7d29b04956af43377c110528c5e110d7c6e39c9b3116e62c8f03ef0bcdb52d1f368cb0660adb4292f2a663623b04a73eb95b8545010f5ae6bc8f63cc075fdaa6efb86715d06d71af03a556fa88a529135e34f350880c659f43669854b74427244b12c66286b8f71592f6f9cb30af8f7b3a233d4ef37b4b140090321c954d434ddac87348deabd640fd94ea4b62f31dcbf186401d520c0d8fc03c437ec6b99420b40435a1db10b4a6bc89d8e1557fffb9af41ed4d5e0067fc649fb954cd6bf60c5179e887f5a3af4cdf10b38fe79d628617', 1796102070599673, NULL, 1796102070599673, NULL),
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006a1477852934708293974a11d', '4xpQwhgXDuZ3kSzPQ9CyVMJ5Vzco-qNyMJ9SZIvwIHU', 'ES256', '{"crv":"P-256","kty":"EC","x":"IvsYRLvB2F17ZM0ogVomdm4_TnlFlx5HZy_Exd8iPBE","y":"2sbs3TMonNbax2JGqVRBX3ysfAinJ4sZBMRyxAXy4hA","alg":"ES256","kid":"4xpQwhgXDuZ3kSzPQ9CyVMJ5Vzco-qNyMJ9SZIvwIHU","use":"sig"}', '\x01d82019398828f206c6627f095936661d2098e0d8cdff107df3a02f0868f043058a85a19c64420adbd3cb2405cad402635f04c6254f40d0e673e6b24eafe638d7f842252161eb465e3192f77eece2252e13891cbcb840c1a12e739fc5947c26e10d2ae37a1d674aa9c53fd0b48623b1108b3d32442bcf3b99dbdf7d7c3cd1d12e272d9019bb2ad22f7ec04bf7c20fdc60d280146d00fae7ea90ed255ecd1029c402f28d7aaf5e6eca910523e83c31cdbc0520b7e3fa9e0070e52767ed404afc891650d3e5e76d28b6b5f0eee8913b1d4464945690a77a1610e38a1375dbb472e672fdf2a9c8a0803b437a316d1a1d', 1796102070599673, NULL, 1796102070599673, NULL),
	('\x01a23006b02f7b478aeb4ce0ed813cce', '\x01a23006b02f7f6ba6fff425e17d1ce1', '_fF-vz4ycBOHAiDUED4dDStjia-4neIPnGrq15Q3tdQ', 'ES256', '{"crv":"P-256","kty":"EC","x":"Xa8pVkPb3kEGCzVq2Hy1irWvPxq68jwJL8GeiQtbW6c","y":"uEvbKj2Xu2Xr2YWv-jIp032i6w3JxaphoaEC877OzIU","alg":"ES256","kid":"_fF-vz4ycBOHAiDUED4dDStjia-4neIPnGrq15Q3tdQ","use":"sig"}', '\x013c98030d5e2773a179608cf26ebfe86a21dac0cfe085be150d16b13f850a7daebf516ca763622b44f1918a7ee98b94bab9fc555b4a3ef7f7712842bffacee35a9b2dcf3b63b4b595a08d40d2063f82bd458db5100b939cfeaae3cf321e4ba0fa85362558aa4249b46b317fe36457918b4b34465610ddda80ffd323c48c9f7bd7ba0141ec23c4e7ccd703a933afcd4683c781d9ec99a626fe84fb8d59b9241c4f0904f5f41882f1cba7ed93292f3c04d069b31c6bd40e8b6dc90262105ad027e5926878efc377daaaee1805628afd38f9a095aff9dcbcb9a5940c88342268cfa3c5b37cf7e9250a2893ba003ee903', 1796102074415489, NULL, 1796102074415489, NULL),
	('\x01a23006b2827ff69af85ec2b576660c', '\x01a23006b28276a5a6dd1d9c7b16d75b', 'YpmYuCNL6iesbcWN1-u_M3dayYXKdliHbt6gPj1VTRw', 'RS256', '{"e":"AQAB","kty":"RSA","n":"tu542a6naabNvqGGL1bSyNKN1VZgYwrP7hWwjxobe-p03exFPisYkXhksUsKtrRWxy1d1ZWA03NUCPW-9UA8CQpQGEhA2FqKZUlLp6KvfAofoSZUQ-6k_gN25opK5WKkF94oCjfSvwAmjKPngs83IHNneDzH2CZDQRecqlecdxhwO-XeAbCwwdLPh7BQeVV3X9k-ca3v8sQes-Qn_oISRZixfu5vfW0ZrypawoQkFzgtUeFfCF5o7KkNyHJWkL3hrVExzMajJj0C6hENZ-WWyHhNaIuXUd79z-cvzPqL11D4M6P1_h5txHibQFZFbr_wDZlKvZSfI6fQnu2aFt8spw","alg":"RS256","kid":"YpmYuCNL6iesbcWN1-u_M3dayYXKdliHbt6gPj1VTRw","use":"sig"}', '\x01d90cba2cc91573740a357f7820ac3c1a044cb494178b6c02ffdda5f660c55824119bf523e8925dc98ea237bdc16d8c8aecdeea8ab41e8bea54fe70355cdf8242c52fac0ebf191642a584f9f2521e294c2c40ccb6ea7be769e087c712e861f5c073b9322ae6e701a880164bfc5c668753ed6d28dc0e7c37e95ea035ed06fe8460e3085a77774a3538dd781af2400932cc2af7e533671d65fe92d0b810772189579b954e66348ca3ea3fef18a9342ec55a19a433f5cb2a7913fb947337d2daaff4c4e3ad923f84bc322a7e37460713b0a96b603f387cd86c987c65871a275c85fed465fd1adb82afd7da275e991ee5ffe886c63d19519c1b255ebee3c6f9cbcea8c045d180e5c89007e198e1ba40ffe780ea3fb79ae8940476cdb82205edbbb9017e36a3000a30c4933dba3186d216ae2434d479be49921b673c1045d4d7a4ce89950ad2746c7784a3f2878138e289ae91d8d3d5eb7e39029d48d9ffa58b7737556ed4bf5e3178a454ab191ff252f2caecd82b86b1ff1f5604b3fdcc1d699f1dc7b047e483febffee4895381b670545bf78bf85b91d8b3a4299ca6e16a8748702a6d725f685f6530a428d852b1d34409b6ea81810e1cab639c3fc3a73ccff70ba0b4342caf944164f3b3316f6ea532ceb8ef96c9b40b6c496f42d403550b1009055b980d7d1a389effb451ceb2601326d3efbc8684df8b81f0606dd211204e0a3fe621306a59a7e32398b2ffaf06aec63e138fccd24496f68b4199b061bc9f6b34e9c07252af07c96d075cffb50a98402d14bd76216f67ee11a929fb56b5564a3bf031fbab0be630f0233f519758da803201fa77bf574847c797203ac26813c636f004268e2e683e193330b76029fffa599a31e5ecfe330f1f7b388c2c592077f3e326fd3fd11fa48c62cd53c0a68bfb7263398b79dcf136afc1977139dc9dbedeb3e2c0e53e55a1cdefd47add00e7cbfe3d660ceb971cf7d24962039b760f3b3575a6f42867fccb4584de9da7e75a0634114ce55af66280f0c30b108aa8e503a76ce91263577edafe7cf0cea1c1dd86a407cf8160faf5dd7cf2b414ba8440a16831004254a4e5e35efa0488c830c082e79df2b7742867d1514e4f8c676efb66cad29f01d908ce8ebedfbc3bac894e0c532e4d1a422dd949a1be960e9b30db015b66978c7d3b4f350b314a08c2526bbd1ca277bcd7fc7bd6a0b6a4d9193f8fab14b09ef7433fd4516715b89e03a6d563651d08a8106dfc7c7c13bd972b5b1fc8e5a730aa699f41ca797883394307c141635c9e92c7d2813df9c322d1c5ed56c4c6d4bcb68536c9ba8c2d8723c59839600cf451a25dd909c8f7fbced71d9bb72becbb17517e96753bc311fa761ddf212e5d02e967d90e822cfc57ed29580d70075ea9b8463a57d26c1517f48898321ff771971365377494d97aa6e553f33976018dbd59ce36acfe364069e8d2e09ed7e9b77c30189d6b3e732fb979cbc19db24a0bc75f55f4eddce5dac1b1c803678811873cec139fe5da0f9412bde98a59755f97e69d5d44bfed0ff80cf1360094b522f732c70c45a5b352cee03dbff72e216f8001a0f8cf7047b2b818be36ba0e895563205bafc41679a34f5a6febbb6cd7944126d897b71f195427f80d06aab61d5ec86b57269b6c11c196782a4c1e72ef15368bfe9f0141b4e13b37b80afd339cd576333a69a0aa33ad720dc43fcc9065532a8e5992e9d2bf0328f326fdbc0c0de0692fc67ae9e5d0c19109e8f8274f4077719b90430e1a8f23a22f34977957ee298ad303165be16ff06d135e729102c008635b32f8a416fa35bb2de454a89b5d782006ce3083e0e28d63250167df6a14794b282025f2519cd383a5af478e49b6d6039f8d3be18deaa54b17e0e3cdfc3c62d05e88ec1228c6a99bc54893f99d5d21a1090c8c383a59956434949cba3b54eab1a27ddef55875765132b50b7a0976bb298b1b62028d386511f824c701f54f795206afc0784bdfdfc274bdcb4c39c9ed4eb795c2d43e7b55bbf8ae08b3be362cd24e71d130781db4e16e6b1c2d61864135f239841b7fd813d84e238dfd06bda64b21453a885644ec2fe1fd4c893609f457e07eea623abf5ca72c8ec5dff1ad897fdb5b22a32a47b397631c6933e85c24121555830063d5ce411328d87ec99aef7365abbec3f2dc0dd597d081966731763e3fda05887eb1d789c64af19b8cda51728359e4964a8645d805fd37e46c1887d308909746528644570adfdcf5004e9ba88eea644feeac9ddb2758ecf753122251e7b75e1e18887bbe56277ceb1a856a37219d65639625e7b70a745a369892630398feea4443daf56346011b24a11d9b15bb0499acbf92f9bb6b6280', 1796102075010231, NULL, 1796102075010231, NULL),
	('\x01a23006b2827ff69af85ec2b576660c', '\x01a23006b2827c78a380880b9d0011df', 'QuAn18JFbY7oZDLAOJuPolui4aKkLFlikxQ64OyZ04I', 'ES256', '{"crv":"P-256","kty":"EC","x":"DOoYJYrc3abBr4qs4p0gylqF0CLNIc2sC8iY0nyZ-mE","y":"J3HCHul0G3thOb7qlrqGkbEJpFxjJ2PH9ttMGdmDtME","alg":"ES256","kid":"QuAn18JFbY7oZDLAOJuPolui4aKkLFlikxQ64OyZ04I","use":"sig"}', '\x01d90cba2cc9157374cbcbed706ecc06d2ae0097bbc348a7134600240eccfd6838e49cf6cf3697c330129781700ae3f02ddcbcf3f415b0c7e1b83883f38eb4cfe3e838cc3185b4152946db982d67e2e262c68e9a492d95ca8e4a5496d410a2a10520974010d3657d0f089a3e8a79c01dfa98227ea3d4ce2b89110ca800dc4287a29cf6d8907188502bd83c25384ed66b8fe96272953d84b6c1eddb916b1c6e4aa3e32064bfac6afef36ba0cc21b8ae58d5706908a5e3ae9de049f6c2c0b0ea89811863e6c33260191dcd464249be46314e45568d15260470281c3fed7a114c5ec74e3a9e32d545456f7d53cf936419', 1796102075010231, NULL, 1796102075010231, NULL);
INSERT INTO public.tenant_logos VALUES
	('\x01a2300694617459819ca2d333f6f7ad', 'xbLkbEcmpcpdgS0szLCyog', '\x89504e470d0a1a0a0000000d49484452000000300000003008060000005702f98700000503494441547801d4586d6c5365143ee7edba75c07046269376092a3a32b6aa9018a2d1489638120d01b5ddf821e1870abfa60ea36202eaf80189d988c61f18e30f9728ac0d1f2231cc88183511311159976de88cd1b5ec0375c6e136baf61ecfb9704b37baedb6b9b76bdff4ecbe1fe73ce779deafde4e810585b62e775df4afaa0bfb6b9ac3f5de0fc3f5355f70bd976d54b7fa9a1ebd4fc6d8477c25c682d490b18048437505936aeaafafe9088f978c68e8380988bb98d41600ace57a25db22dd0057ea7d005bb8bd4b7c25a6dfef3dc9025fecf7dde3860c4bda022e6ebe7b49c4ef7d5bd3b00f005b10f0513617a459240611ea58502b20fd12f1d7ec1bf0ad284b13c6fc0a0cfbaa16f16cbfa9c58b7e238446442c4c37d94cfe88504c88afc4b1f8575e95372e6da82c99c9777abfa91588f8bc9551e5f881676d37cfd8a2e92096b5114b58cceb13aec233833eefed6670e714106ef0d66a8ace82be8f212b0511ab620ace46fcab1e9c2be1ac02f8906e030d3a78e617cf0564c3f8120dd497615ff5d3b361cf2820ecafde0e800700c101f35478250a41a9b6ab5c5293482920d250fd00a17a277548f67b85cb4cdbe90601e127bc1ed2d4310470669f6aea8cc285c07154b84df750c91dfaf555009ff2b649fb3e4ec6b1a58e50064e383efd1b7c8a800957d10e267faf2d04ac01bd2f3cb6f8d564a88480a1cdd54b79e005b65cff3cffb7ef8e9b0c920901939ada89088901c321d79eccb1741c17ee3478e90264f609689bd199eb4f0db071d857552e3c75019371d8848069bf9009c07c18af427114d546c9ade40f81d21b52cf1733382bfdea045a972fc4aff3a475f4dc1aa78a16173c8616be1a5f4f606f4d380f8c4cd62a8d1cfc6bc9de6476a1c711d62a045a6e5702bb7185bb22009302604a295cb91a16d63e698909d61470930de1ce2b00fa7d6a3226e1b6e0a1c7a1f4d9dd9698602580d3a8204039af006624208d3cb6b91260b9b20d3d4bc0bc8568304bb92c4fc3877890b710642460ec9b13f0cffbcd96986065a28e0006157f21642420dafb23fc77eab0252658990810ee720632129049421b627805207ec606e0ac40227357ae822b9f1151342b192d4c229c9d1a9d50b77cd4f72f009e86bc2b78fad660f765390380a01dcb37fe06675d40512cfe09f09ae48d08e6ea74c051e1ab0b283bd2334080cdd2910f265c971eec1a12aeba00a92c708eb50290de29ed9c358261d7c49516835f42c0b5c3bccf18c8d927c2deb2e317460d7e0901d2e11eea7c97b7d7d752cf4923f8563826739b2200bf8258018d3f05447f243be5469dfa95636293704ce63345800cdc16ecbb84f1f846029894762e18118c8316dfb0ece0cf7f4ee773830071701fee3e87a4354a3d178ceffcad9e60f74fa9b8a414208e9e40d701be95b6f39998b7d70cc98d9af60c730908a75436a30071f6b487de438247f84cfc05e9140b7c99fc00287cd81decfa6036b8590548a02718fa4ec5626bb87e8e2d4b1f3a5f44f1d515873abf9f2be19c020460d9919edfdd5a6c2d90f612ff177b44faec30c1468097dd5afc7e7e5133f53bc59400218bc1ee28efc5961207dc0944fbc9c25770fd9621d82bd8eef6ceb72497e43463a6051860a51f87463c81509352b482853471f20e9eb90963dcec5362d83ee78b620710dee50974be26d866e30dbfb4051881ee435dfd9e40687f45a073bda778f46645f1f52c680f8fb731a9536cbddcbe7ccd2e709bfba08ddb7bc457622ada43757c51b45604cf47382ea3cfff000000ffff44f6a00900000006494441540300d1de27497a58e6f90000000049454e44ae426082', 1796102067414000);
INSERT INTO public.tenants VALUES
	('\x01a230069138760d97e52403b2fc5b3a', '_system', 'Portico administration', 'active', 'http://localhost:8080/t/_system', '{"session.idle":43200,"session.absolute":604800,"session.remember":{"idle":2592000,"absolute":7776000},"sign_in.remember":"offer","token.access":600,"token.id":3600,"flow":1800,"reset":1800,"keys.rotate":7776000,"refresh.idle":2592000,"refresh.absolute":15552000,"refresh.grace":10,"unverified_sign_in":"deny","sign_in.methods":["password"],"sign_in.identifiers":["email"],"registration":"closed","registration.fields":["name?"],"verification":86400,"invitation":604800,"organizations.creation":"people","password.min_length":12,"password.min_score":3,"password.breached":"refuse","password.composition":[],"password.history":0,"terms_version":null,"turnstile.site_key":null,"turnstile.secret":null,"retention.deletion":1209600,"retention.networks":31536000,"silent_cookie":true,"surfaces":["login","workspace","organization","dashboard"],"cors_origins":[],"uniform_registration":false,"reveal_unknown_account":false,"discoverable":false,"languages":["en","de","fr","es","ja","ar"],"branding.dark_mode":"auto"}', '\x011671ebec5c7a829344d5a7b01180fdc091a300aef9f01fb364ae43c26d5a51b932de874f74f3047050a4f7389eb0280c1e09c293291f521795607929a677c5cc3a4031c6a6d313bebb776b6d0f7426e3266fecb7533e1936', 1, 1796102066488649, 1796102066488649, NULL, NULL, ''),
	('\x01a230069181767da2944549dc09b9af', 'default', 'Portico', 'active', 'http://localhost:8080/t/default', '{"session.idle":43200,"session.absolute":604800,"session.remember":{"idle":2592000,"absolute":7776000},"sign_in.remember":"offer","token.access":600,"token.id":3600,"flow":1800,"reset":1800,"keys.rotate":7776000,"refresh.idle":2592000,"refresh.absolute":15552000,"refresh.grace":10,"unverified_sign_in":"deny","sign_in.methods":["password"],"sign_in.identifiers":["email"],"registration":"closed","registration.fields":["name?"],"verification":86400,"invitation":604800,"organizations.creation":"people","password.min_length":12,"password.min_score":3,"password.breached":"refuse","password.composition":[],"password.history":0,"terms_version":null,"turnstile.site_key":null,"turnstile.secret":null,"retention.deletion":1209600,"retention.networks":31536000,"silent_cookie":true,"surfaces":["login","workspace","organization","dashboard"],"cors_origins":[],"uniform_registration":false,"reveal_unknown_account":false,"discoverable":false,"languages":["en","de","fr","es","ja","ar"],"branding.dark_mode":"auto"}', '\x011671ebec5c7a82932f415e69b0e6ee1eae75aaa5510c7ba394e4e98d7c0ecd35ea6bfe40793be1eeda349cb3d6347d9b18ff87a5020f0f959107e5bc645ca3c8778bb5331497cad799d45b8740da78aeda602c6e40aa145c', 1, 1796102066561422, 1796102066561422, NULL, NULL, ''),
	('\x01a230069e8273e6bfe87d72e5759ab3', 'globex', 'Globex', 'suspended', 'http://localhost:8080/t/globex', '{"session.idle":43200,"session.absolute":604800,"session.remember":{"idle":2592000,"absolute":7776000},"sign_in.remember":"offer","token.access":600,"token.id":3600,"flow":1800,"reset":1800,"keys.rotate":7776000,"refresh.idle":2592000,"refresh.absolute":15552000,"refresh.grace":10,"unverified_sign_in":"deny","sign_in.methods":["password"],"sign_in.identifiers":["email"],"registration":"closed","registration.fields":["name?"],"verification":86400,"invitation":604800,"organizations.creation":"people","password.min_length":12,"password.min_score":3,"password.breached":"refuse","password.composition":[],"password.history":0,"terms_version":null,"turnstile.site_key":null,"turnstile.secret":null,"retention.deletion":1209600,"retention.networks":31536000,"silent_cookie":true,"surfaces":["login","workspace","organization","dashboard"],"cors_origins":[],"uniform_registration":false,"reveal_unknown_account":false,"discoverable":false,"languages":["en","de","fr","es","ja","ar"],"branding.dark_mode":"auto"}', '\x011671ebec5c7a82934077649f071ddc7a65615211d774e10b2a2cc3a56b6d0d9fbd082df487727d268165318b096c994d3d3e8eb0cb5b0d774b54c8e8bd799f1e40cfecdf0f82bc2274aeeb25b8121944a35e0ed7bc37cf46', 2, 1796102069890932, 1796102070336293, NULL, NULL, ''),
	('\x01a2300694617459819ca2d333f6f7ad', 'acme', 'Acme Inc', 'active', 'http://localhost:8080/t/acme', '{"session.idle":43200,"session.absolute":604800,"session.remember":{"idle":2592000,"absolute":7776000},"sign_in.remember":"offer","token.access":7200,"token.id":3600,"flow":7200,"reset":1800,"keys.rotate":7776000,"refresh.idle":2592000,"refresh.absolute":15552000,"refresh.grace":10,"unverified_sign_in":"deny","sign_in.methods":["password"],"sign_in.identifiers":["email"],"registration":"closed","registration.fields":["name?"],"verification":86400,"invitation":604800,"organizations.creation":"people","password.min_length":12,"password.min_score":3,"password.breached":"refuse","password.composition":[],"password.history":0,"terms_version":null,"turnstile.site_key":null,"turnstile.secret":null,"retention.deletion":1209600,"retention.networks":31536000,"silent_cookie":true,"surfaces":["login","workspace","organization","dashboard"],"cors_origins":[],"uniform_registration":false,"reveal_unknown_account":false,"discoverable":false,"languages":["en","de","fr","es","ja","ar"],"branding.accent":"#e4572e","branding.ground":"#1b2a41","branding.logo":{"file":"logo.xbLkbEcmpcpdgS0szLCyog.png","width":48,"height":48},"branding.dark_mode":"auto","privacy_url":"https://acme.example.com/privacy"}', '\x011671ebec5c7a8293c8a989aac6c3a69344e36071de44d48a31e29a2a0a237a0e337c95b13b467f06424453c495ce0dd6415c580e9d330b9cdae0d5ba6cec85050e20de2c90fe82cca85cf4f3d9c508bb3e10f5673f851061', 1, 1796102067297400, 1796102067414000, NULL, NULL, ''),
	('\x01a23006a1477662ac4a662771a4926b', 'initech', 'Initech', 'active', 'http://localhost:8080/t/initech', '{"session.idle":43200,"session.absolute":604800,"session.remember":{"idle":2592000,"absolute":7776000},"sign_in.remember":"offer","token.access":7200,"token.id":3600,"flow":7200,"reset":1800,"keys.rotate":7776000,"refresh.idle":2592000,"refresh.absolute":15552000,"refresh.grace":10,"unverified_sign_in":"deny","sign_in.methods":["password"],"sign_in.identifiers":["email","username"],"registration":"open","registration.fields":["name?"],"verification":86400,"invitation":604800,"organizations.creation":"people","password.min_length":12,"password.min_score":3,"password.breached":"refuse","password.composition":[],"password.history":3,"terms_version":"2026-11","turnstile.site_key":null,"turnstile.secret":null,"retention.deletion":1209600,"retention.networks":31536000,"silent_cookie":true,"surfaces":["login","workspace","organization","dashboard"],"cors_origins":[],"uniform_registration":false,"reveal_unknown_account":false,"discoverable":false,"languages":["en","de","fr","es","ja","ar"],"branding.dark_mode":"auto","terms_url":"https://initech.example/terms"}', '\x011671ebec5c7a829311ca3359af5db2374ae6881d0b813c806399030409f55f2b3ddccd93208f9016f0e2216fa2c2224d1fe0c4f28ed7e20d6e270f48b7acdd4c200fec8e116209401d7ba8777281a67ce4fe2300376b0cef', 1, 1796102070599673, 1796102070698569, NULL, NULL, ''),
	('\x01a23006b2827ff69af85ec2b576660c', 'umbrella', 'Umbrella', 'active', 'http://localhost:8080/t/umbrella', '{"session.idle":43200,"session.absolute":604800,"session.remember":{"idle":2592000,"absolute":7776000},"sign_in.remember":"offer","token.access":600,"token.id":3600,"flow":1800,"reset":1800,"keys.rotate":7776000,"refresh.idle":2592000,"refresh.absolute":15552000,"refresh.grace":10,"unverified_sign_in":"deny","sign_in.methods":["password"],"sign_in.identifiers":["email"],"registration":"closed","registration.fields":["name?"],"verification":86400,"invitation":604800,"organizations.creation":"people","password.min_length":12,"password.min_score":3,"password.breached":"refuse","password.composition":[],"password.history":0,"terms_version":null,"turnstile.site_key":null,"turnstile.secret":null,"retention.deletion":1209600,"retention.networks":31536000,"silent_cookie":true,"surfaces":["login","workspace","organization","dashboard"],"cors_origins":[],"uniform_registration":false,"reveal_unknown_account":false,"discoverable":false,"languages":["en","de","fr","es","ja","ar"],"branding.dark_mode":"auto"}', '\x011671ebec5c7a8293acd7dfa55ef2fce2e69c96bb29ac86dbb570b6bf5314d6531c4006b07b91644ae8a16fb899ee0659b82832967085ffed01c73161d61d42865104b77b10656e33874125d775a08b73c024e3aab13132eb', 1, 1796102075010231, 1796102075010231, NULL, NULL, ''),
	('\x01a23006b02f7b478aeb4ce0ed813cce', 'hooli', 'Hooli', 'active', 'http://localhost:8080/t/hooli', '{"session.idle":43200,"session.absolute":604800,"session.remember":{"idle":2592000,"absolute":7776000},"sign_in.remember":"offer","token.access":600,"token.id":3600,"flow":7200,"reset":1800,"keys.rotate":7776000,"refresh.idle":2592000,"refresh.absolute":15552000,"refresh.grace":10,"unverified_sign_in":"deny","sign_in.methods":["link","code"],"sign_in.identifiers":["email"],"registration":"open","registration.fields":["name?"],"verification":86400,"invitation":604800,"organizations.creation":"people","password.min_length":12,"password.min_score":3,"password.breached":"refuse","password.composition":[],"password.history":0,"terms_version":null,"turnstile.site_key":null,"turnstile.secret":null,"retention.deletion":1209600,"retention.networks":31536000,"silent_cookie":true,"surfaces":["login","workspace","organization","dashboard"],"cors_origins":[],"uniform_registration":false,"reveal_unknown_account":false,"discoverable":false,"languages":["en","de","fr","es","ja","ar"],"branding.dark_mode":"auto"}', '\x011671ebec5c7a8293e5529ca8765d159ba6a6ebcbf79347b539cf5b50429504f93d0f19b19ddfe0da6ab4550547e4e09430ade5b9fec52fc2b874b49895054264cd3c424d445219574a12469b87f72cbce76e5adff1e27d30', 1, 1796102074415489, 1796102074488426, NULL, NULL, '');
INSERT INTO public.throttle_counters VALUES
	('\x01a23006b02f7b478aeb4ce0ed813cce', '\x197c3c7a8eb2c1a731bcc4a136e8420e2b41e9e3afd19a63358256f68e0ac66f', 2, 1796102074569806, 0, 1796105674569806),
	('\x01a23006b02f7b478aeb4ce0ed813cce', '\x071233f683eb3d54f9b4d56adcbadcbb5a6591fc352bcf5057681d966545ba5a', 1, 1796102074701746, 0, 1796105674701746),
	('\x01a23006b2827ff69af85ec2b576660c', '\xbb0b66c4b4678e8b5a09a0006f7ba5f9753245e115c9068342920754ac25527f', 1, 1796102075917822, 0, 1796105675917822),
	('\x01a2300694617459819ca2d333f6f7ad', '\x2dc5330bfd36c99a540f9ac748006952135861cf35db273a06924983cee7837b', 1, 1796102069169992, 0, 1796188469169992),
	('\x01a2300694617459819ca2d333f6f7ad', '\xb22567c4ce0cb835c7f10bc10bea5b47d286d7815627bd35713f01ef0d230828', 1, 1796102069169992, 0, 1796102933169992),
	('\x01a2300694617459819ca2d333f6f7ad', '\x40160ea7e150f48664f2ebd13bb0c497d372824369249b2a326e99f9184c5eaa', 1, 1796102069169992, 0, 1796102933169992),
	('\x01a2300694617459819ca2d333f6f7ad', '\x27435df9889253c97007a1d33beded8e0ee0ba038f7a8a89daaa738779b525e6', 0, 1796102069231710, 0, 1796102069231710),
	('\x01a2300694617459819ca2d333f6f7ad', '\x8581d8bd502e363b7716f70e953c2dc70109b434ea6846c8dfd810c241e5505a', 0, 1796102069231710, 0, 1796102069231710),
	('\x01a2300694617459819ca2d333f6f7ad', '\xad21603a7c238bad3a1fb09900c86c235eb596f37aaeb3164201f0cb52c40407', 1, 1796102068898119, 0, 1796105668898119),
	('\x01a23006a1477662ac4a662771a4926b', '\xe78e325c30ef27bd98c41e3ff67851800f81b17a45be65c26eedfbdfca453356', 1, 1796102071933851, 0, 1798694071933851),
	('\x01a23006a1477662ac4a662771a4926b', '\x109fd4b5fd464e596a121b2483bb5445454e83b29fbf08dbbb7c71c4fc166302', 1, 1796102071944054, 0, 1796105671944054),
	('\x01a23006b2827ff69af85ec2b576660c', '\x8c25ca78c69548600eb0db94341a3617645ee6ca0a38c30ae5b4ee15fc487120', 0, 1796102076137635, 0, 1796102076137635),
	('\x01a23006b2827ff69af85ec2b576660c', '\xa20097d66016032011cc69b1b47b822a59c3b82317319c2af182a16b6366e61c', 0, 1796102076137635, 0, 1796102076137635),
	('\x01a23006b2827ff69af85ec2b576660c', '\xad21603a7c238bad3a1fb09900c86c235eb596f37aaeb3164201f0cb52c40407', 0, 1796102076137635, 0, 1796105676137635),
	('\x01a23006a1477662ac4a662771a4926b', '\x7ee6bdce4755bcd28f639fe5a83dd3d5f39639e357cdd46eb2dca01494951c8a', 1, 1796102072177272, 0, 1796105672177272),
	('\x01a23006a1477662ac4a662771a4926b', '\x07f86b3980ec2e7754cd9d1483696992d131100d666d760997ea504178344b2b', 0, 1796102072292575, 0, 1796102072292575),
	('\x01a23006a1477662ac4a662771a4926b', '\x1fc51387f3e99af87360fcca49aaad7ac1bb6d5ad3f41a2895f64507a52a9b0e', 0, 1796102072292575, 0, 1796102072292575),
	('\x01a23006a1477662ac4a662771a4926b', '\x1a7946e2e41eb3d7771404ebeb9db79328329eda447c25b4a3db8e7de4b4567c', 0, 1796102072566147, 0, 1796102072566147),
	('\x01a23006a1477662ac4a662771a4926b', '\x4129d926b0c6c12aef7c376837f93d6f1cfa67d2c03dd056836ed641f7299967', 0, 1796102072566147, 0, 1796102072566147),
	('\x01a23006a1477662ac4a662771a4926b', '\xad21603a7c238bad3a1fb09900c86c235eb596f37aaeb3164201f0cb52c40407', 0, 1796102071863597, 0, 1796105671863597),
	('\x01a23006a1477662ac4a662771a4926b', '\x3e3a63848ce8604fc472ee476c37ba15ed3ca4e05fe484cab2b19a8165e26ccf', 1, 1796102072932381, 0, 1796105672932381),
	('\x01a23006a1477662ac4a662771a4926b', '\x197c3c7a8eb2c1a731bcc4a136e8420e2b41e9e3afd19a63358256f68e0ac66f', 4, 1796102071944054, 0, 1796105671944054),
	('\x01a23006a1477662ac4a662771a4926b', '\x555557487f863ff6a40d629821641420d9c6d5d84e58dbb74ab1f51a7dbe6851', 1, 1796102073081772, 0, 1796105673081772),
	('\x01a23006a1477662ac4a662771a4926b', '\xa434a780fc42da64d496eeba78d7032261b8e0b13ecdda472938fe6b19e71cf3', 1, 1796102073434099, 0, 1796105673434099),
	('\x01a23006b02f7b478aeb4ce0ed813cce', '\x2b8785fc87dee583f97ef710452c66e810d4548ac0ac8cfd680b369042328929', 1, 1796102074569806, 0, 1796105674569806);
INSERT INTO public.used_assertions VALUES
	('\x01a2300694617459819ca2d333f6f7ad', '\x27b6cf040ba01bd0b8ef3d7d2459016f3a51871cec83a167361535215969fd94', 1796102369000000);
INSERT INTO public.verifications VALUES
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006a688795f94dfbb516f991bf0', '\x01a23006a4a27ce0a21b897a6003926e', 'ada@initech.example', '\x9503257c8f296ca9152e9f2900cc432e202c52c6752fc07c5d1ce270f7815723', '\x01a23006a68875fea55dc2872ecb1fbc', '\x6879cdb97c7d2d5a4ed65b28bf299ee7c1925b73d1a0996c22f91801c5c95922', '\x7d94321c5dc3af32640eb6f10b2b38b89e784f26d1c8af7ae4402f35796492ff', 1, NULL, NULL, '{}', NULL, 1796102071944054, 1796188471944054, 1796102072058568, '{}', 'replace_address', NULL),
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006a771746ea72df4d6cc72cbc5', '\x01a23006a4a27ce0a21b897a6003926e', 'ada@work.example', '\x9503257c8f296ca9152e9f2900cc432e202c52c6752fc07c5d1ce270f7815723', '\x01a23006a7717ecdb8c551a15f0c1b21', '\xe76d4225b62a383540eed3e8f2cf8d775b603405d59b275f70ae123fdcce056e', '\x77aaceeb463e8475b31fa44f0753953d76ee295e28370c48cfa6282c9beb769e', 1, NULL, NULL, '{}', NULL, 1796102072177272, 1796188472177272, 1796102072292575, '{}', 'add_address', NULL),
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006aa647646b87cb798a4d0ae21', '\x01a23006aa64781dbadca3e0a6d94428', 'hugo@initech.example', '\xdafa6209e324e1a039bb01f173d9c83fed668349b53631033e509aa6090ef72f', '\x01a23006aa647c51951477780ccf5bfe', '\xe697dec5029dbef57c9d18e52e8d22e08d4b3a5e1a90511b4491cb043860eb55', '\xc1dbdf9f67375671473f76730d8f1f3a07eeffbea415ef86006e08eb597eef9b', 0, '$argon2id$v=19$m=19456,t=2,p=1$t1Wj40Onhe0qa2kLDxtEOw$1+SNfiZ3f4+m9gP4vpO/jhwc436KKPOBEVexgIQjFDw', '\x3a6dfd8e641f8305', '{"name":"Hugo","locale":"en"}', '2026-11', 1796102072932381, 1796188472932381, NULL, '{"shirt_size":"L"}', 'verify', NULL),
	('\x01a23006a1477662ac4a662771a4926b', '\x01a23006aaf97c28bbc2c597eda008ae', '\x01a23006aaf97313b100c402a10798da', 'irene@initech.example', '\x98f1fb3e5acaa38199d574eff6f04c3ed27c12af049cf59a56c42fd4d25d2648', '\x01a23006aaf97619933285f41b7213bf', '\x82de1afdc375716d486c675701ebdc05398ad8f98f7e5be4568b6c371da1e8d6', '\xd79f70ddc7eb33210bd084875dbcaec5101cea76f43f10cce36ff350aecbddac', 0, '$argon2id$v=19$m=19456,t=2,p=1$n9hgp/bsWMpe0MAmRw3yrQ$q+VHU/S6cXmE2xV2zNZmsdoLBS2PTRX/U305NMZJe2k', '\x3a6dfd8e641f8305', '{"name":"Irene","locale":"en"}', '2026-11', 1796102073081772, 1796188473081772, NULL, '{}', 'verify', NULL),
	('\x01a23006b02f7b478aeb4ce0ed813cce', '\x01a23006b0c97c739c3fb14fdc51dcce', '\x01a23006b0b97d14ba9e47b2646aaa5a', 'ada@hooli.example', '\x291d8874b33b20c1aa7ff0af456d205558894abdd98b4287cca9c392621c6baa', '\x01a23006b0c97afa99c859420cbebc31', '\x41d6e7dc358460b263ef19e00c7a8ad89ae9508f3b766702eb1f6fea30f85605', '\x9ca546e6d77a9d2b0e643e01f6577750497684277af2c293fd54046d1e1eff3d', 0, NULL, NULL, '{}', NULL, 1796102074569806, 1796102974569806, 1796102074691571, '{}', 'sign_in', NULL),
	('\x01a23006b02f7b478aeb4ce0ed813cce', '\x01a23006b14d7f2ebf9b1465f43ca363', '\x01a23006b14d71f98d781a5d60188f26', 'hugo@hooli.example', '\xccd830b029cbac94a7d0da7e0c9a3034073614eea172948a1b25527a8cb1c625', '\x01a23006b14d7d61925a99f3215d1efa', '\x0c9cf283713d2df9073a91bccccecff1e375d8bd2fb22f68a3539803c30391ce', '\xdb2a9aabda9e403199f183de24804ce12ae24d419e6414169e0b6666faa4fc8e', 0, NULL, NULL, '{"name":"Hugo of Hooli","locale":"en"}', NULL, 1796102074701746, 1796188474701746, NULL, '{}', 'verify', NULL);
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
ALTER TABLE ONLY public.api_tokens
    ADD CONSTRAINT api_tokens_pkey PRIMARY KEY (tenant_id, id);
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
ALTER TABLE ONLY public.cors_origins
    ADD CONSTRAINT cors_origins_pkey PRIMARY KEY (tenant_id, origin);
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
ALTER TABLE ONLY public.memberships
    ADD CONSTRAINT memberships_pkey PRIMARY KEY (tenant_id, id);
ALTER TABLE ONLY public.organization_invitations
    ADD CONSTRAINT organization_invitations_pkey PRIMARY KEY (tenant_id, id);
ALTER TABLE ONLY public.organization_roles
    ADD CONSTRAINT organization_roles_pkey PRIMARY KEY (tenant_id, id);
ALTER TABLE ONLY public.organizations
    ADD CONSTRAINT organizations_pkey PRIMARY KEY (tenant_id, id);
ALTER TABLE ONLY public.password_history
    ADD CONSTRAINT password_history_pkey PRIMARY KEY (tenant_id, account_id, chosen_at);
ALTER TABLE ONLY public.passwords
    ADD CONSTRAINT passwords_pkey PRIMARY KEY (tenant_id, account_id);
ALTER TABLE ONLY public.queue_jobs
    ADD CONSTRAINT queue_jobs_pkey PRIMARY KEY (tenant_id, id);
ALTER TABLE ONLY public.quota_counters
    ADD CONSTRAINT quota_counters_pkey PRIMARY KEY (tenant_id, quota);
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
CREATE INDEX api_tokens_expired ON public.api_tokens USING btree (tenant_id, expires_at) WHERE (expires_at IS NOT NULL);
CREATE INDEX api_tokens_of_account ON public.api_tokens USING btree (tenant_id, account_id, id);
CREATE INDEX api_tokens_of_organization ON public.api_tokens USING btree (tenant_id, organization_id, id) WHERE (organization_id IS NOT NULL);
CREATE INDEX api_tokens_revoked ON public.api_tokens USING btree (tenant_id, revoked_at) WHERE (revoked_at IS NOT NULL);
CREATE UNIQUE INDEX api_tokens_secret ON public.api_tokens USING btree (tenant_id, secret_hash);
CREATE INDEX audit_events_subject ON public.audit_events USING btree (tenant_id, subject_id, id) WHERE (subject_id IS NOT NULL);
CREATE INDEX cors_origins_origin ON public.cors_origins USING btree (origin);
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
CREATE INDEX mail_domains_domain ON public.mail_domains USING btree (domain);
CREATE UNIQUE INDEX memberships_account ON public.memberships USING btree (tenant_id, organization_id, account_id);
CREATE INDEX memberships_of_account ON public.memberships USING btree (tenant_id, account_id, id);
CREATE INDEX memberships_of_organization ON public.memberships USING btree (tenant_id, organization_id, id);
CREATE INDEX memberships_owners ON public.memberships USING btree (tenant_id, organization_id, is_owner, state);
CREATE UNIQUE INDEX organization_invitations_address ON public.organization_invitations USING btree (tenant_id, organization_id, canonical);
CREATE INDEX organization_invitations_by ON public.organization_invitations USING btree (tenant_id, invited_by) WHERE (invited_by IS NOT NULL);
CREATE INDEX organization_invitations_expired ON public.organization_invitations USING btree (tenant_id, expires_at);
CREATE INDEX organization_invitations_listed ON public.organization_invitations USING btree (tenant_id, organization_id, id);
CREATE INDEX organization_invitations_of_address ON public.organization_invitations USING btree (tenant_id, canonical, id);
CREATE UNIQUE INDEX organization_invitations_token ON public.organization_invitations USING btree (tenant_id, token_hash);
CREATE UNIQUE INDEX organization_roles_key ON public.organization_roles USING btree (tenant_id, organization_id, key);
CREATE INDEX organizations_joining ON public.organizations USING btree (tenant_id, joining, joining_domain, id);
CREATE INDEX organizations_purge ON public.organizations USING btree (tenant_id, purge_at) WHERE (purge_at IS NOT NULL);
CREATE UNIQUE INDEX organizations_slug ON public.organizations USING btree (tenant_id, slug);
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
ALTER TABLE ONLY public.api_tokens
    ADD CONSTRAINT api_tokens_tenant_id_organization_id_fkey FOREIGN KEY (tenant_id, organization_id) REFERENCES public.organizations(tenant_id, id);
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
ALTER TABLE ONLY public.memberships
    ADD CONSTRAINT memberships_tenant_id_organization_id_fkey FOREIGN KEY (tenant_id, organization_id) REFERENCES public.organizations(tenant_id, id);
ALTER TABLE ONLY public.organization_invitations
    ADD CONSTRAINT organization_invitations_tenant_id_organization_id_fkey FOREIGN KEY (tenant_id, organization_id) REFERENCES public.organizations(tenant_id, id);
ALTER TABLE ONLY public.organization_roles
    ADD CONSTRAINT organization_roles_tenant_id_organization_id_fkey FOREIGN KEY (tenant_id, organization_id) REFERENCES public.organizations(tenant_id, id);
ALTER TABLE ONLY public.organizations
    ADD CONSTRAINT organizations_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants(id);
ALTER TABLE ONLY public.password_history
    ADD CONSTRAINT password_history_tenant_id_account_id_fkey FOREIGN KEY (tenant_id, account_id) REFERENCES public.accounts(tenant_id, id);
ALTER TABLE ONLY public.passwords
    ADD CONSTRAINT passwords_tenant_id_account_id_fkey FOREIGN KEY (tenant_id, account_id) REFERENCES public.accounts(tenant_id, id);
ALTER TABLE ONLY public.quota_counters
    ADD CONSTRAINT quota_counters_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants(id);
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

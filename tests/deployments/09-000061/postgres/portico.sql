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
    kind text DEFAULT 'person'::text NOT NULL
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
    organization_id bytea
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
	('20261122000001', '2026-12-01 01:51:11.728289'),
	('20261122000002', '2026-12-01 01:51:11.773441'),
	('20261122000003', '2026-12-01 01:51:11.779492'),
	('20261122000004', '2026-12-01 01:51:11.78913'),
	('20261122000005', '2026-12-01 01:51:11.794995'),
	('20261122000006', '2026-12-01 01:51:11.824824'),
	('20261122000007', '2026-12-01 01:51:11.831071'),
	('20261122000008', '2026-12-01 01:51:11.833253'),
	('20261122000009', '2026-12-01 01:51:11.841038'),
	('20261122000010', '2026-12-01 01:51:11.842378'),
	('20261122000011', '2026-12-01 01:51:11.842657'),
	('20261122000012', '2026-12-01 01:51:11.844332'),
	('20261122000013', '2026-12-01 01:51:11.860934'),
	('20261129000014', '2026-12-01 01:51:11.861504'),
	('20261129000015', '2026-12-01 01:51:11.869718'),
	('20261129000016', '2026-12-01 01:51:11.876957'),
	('20261129000017', '2026-12-01 01:51:11.878353'),
	('20261129000020', '2026-12-01 01:51:11.878643'),
	('20261129000021', '2026-12-01 01:51:11.879521'),
	('20261130000022', '2026-12-01 01:51:11.88046'),
	('20261130000026', '2026-12-01 01:51:11.882754'),
	('20261130000027', '2026-12-01 01:51:11.884991'),
	('20261130000028', '2026-12-01 01:51:11.889719'),
	('20261130000031', '2026-12-01 01:51:11.891772'),
	('20261130000034', '2026-12-01 01:51:11.900406'),
	('20261130000041', '2026-12-01 01:51:11.902621'),
	('20261130000042', '2026-12-01 01:51:11.902872'),
	('20261130000043', '2026-12-01 01:51:11.905686'),
	('20261130000044', '2026-12-01 01:51:11.907755'),
	('20261130000048', '2026-12-01 01:51:11.908505'),
	('20261130000049', '2026-12-01 01:51:11.910539'),
	('20261130000051', '2026-12-01 01:51:11.911112'),
	('20261130000052', '2026-12-01 01:51:11.911365'),
	('20261130000053', '2026-12-01 01:51:11.920159'),
	('20261130000054', '2026-12-01 01:51:11.92334'),
	('20261130000055', '2026-12-01 01:51:11.924209'),
	('20261130000056', '2026-12-01 01:51:11.924457'),
	('20261130000057', '2026-12-01 01:51:11.935611'),
	('20261130000058', '2026-12-01 01:51:11.938229'),
	('20261130000060', '2026-12-01 01:51:11.940339'),
	('20261130000061', '2026-12-01 01:51:11.943906');
INSERT INTO public.account_emails VALUES
	('\x01a22f4c82c67ba4a12acada2ba888a2', '\x01a22f4c879c74bf9e91f619ad982447', '\x01a22f4c879c779d83d095ae98780d00', 'root@example.com', 'root@example.com', 1796089874332983, true, 1796089874332983),
	('\x01a22f4c8ae177a586163d1823cf9008', '\x01a22f4c8d38739a88dee37637dcdcf3', '\x01a22f4c8d387ec49647dcfc8f9be4f2', 'ada@example.com', 'ada@example.com', 1796089875768871, true, 1796089875768871),
	('\x01a22f4c8ae177a586163d1823cf9008', '\x01a22f4c8f7a764085bf0c62a09e874a', '\x01a22f4c8f7a781d8bb70c2a0d40ca68', 'bob@example.com', 'bob@example.com', 1796089876346610, true, 1796089876346610),
	('\x01a22f4c8ae177a586163d1823cf9008', '\x01a22f4c914d705da7b384ef2d86037c', '\x01a22f4c914d76218c04296cd38f71ae', 'eve@example.com', 'eve@example.com', 1796089876813251, true, 1796089876813251),
	('\x01a22f4c9ccb79c1abf77902c05688bc', '\x01a22f4c9d3274d68bbb1981a3b7d364', '\x01a22f4c9d327b8eaf9aec80cfff0898', 'ada@example.com', 'ada@example.com', 1796089879858397, true, 1796089879858397),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4cb1737ebda20cb18143cf8ea2', '\x01a22f4cab1573b999d122b8168b84f8', 'ada@initech.example', 'ada@initech.example', 1796089885043482, true, 1796089885043482),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4cb23f7b6aa255fb0c96c9c144', '\x01a22f4cab1573b999d122b8168b84f8', 'ada@work.example', 'ada@work.example', 1796089885247061, false, 1796089885247061),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4cb2f17226a7d9cfbd819ace86', '\x01a22f4cab1573b999d122b8168b84f8', 'ada@home.example', 'ada@home.example', NULL, false, 1796089885425588),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4cb46e741485253f72a295906e', '\x01a22f4cb46e7b56b9cf57fa2a0ad0bb', 'frank@initech.example', 'frank@initech.example', 1796089885806077, true, 1796089885806077),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4cb6ed7b529b9b3c7fdc92f194', '\x01a22f4cb6ed79d4b29286367c0ac7b8', 'leo@initech.example', 'leo@initech.example', 1796089886445884, true, 1796089886445884),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4cb8a87c0e88a6585d8f81c631', '\x01a22f4cb8a87ce28a8e0ea59a832a6b', 'hugo@initech.example', 'hugo@initech.example', NULL, true, 1796089886888928),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4cb98d7480a19bb23a8f9c515f', '\x01a22f4cb98d775d9c3a58571521feb0', 'irene@initech.example', 'irene@initech.example', NULL, true, 1796089887117419),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4cbbbd7cc496ccc887e001d48f', '\x01a22f4cbbbd759995120758e91b28bd', 'gina@initech.example', 'gina@initech.example', 1796089887677236, true, 1796089887677236),
	('\x01a22f4cc6207775a789aed3136967dd', '\x01a22f4cc73d7074aa1b22a5574b843a', '\x01a22f4cc73d7c71acc0b756e8ca0571', 'ada@hooli.example', 'ada@hooli.example', 1796089890621369, true, 1796089890621369),
	('\x01a22f4cc6207775a789aed3136967dd', '\x01a22f4cc7fc78dea61000e23c56e04c', '\x01a22f4cc7fc753485a66d7e433fe143', 'hugo@hooli.example', 'hugo@hooli.example', NULL, true, 1796089890812633),
	('\x01a22f4ccbfc74179200664abd0ae0c2', '\x01a22f4cccc07ee9b3580fcbf2fb8453', '\x01a22f4cccc07f229adee527b49d27c8', 'ada@example.com', 'ada@example.com', 1796089892032835, true, 1796089892032835),
	('\x01a22f4ccbfc74179200664abd0ae0c2', '\x01a22f4ccebd78039725be988aaf67c2', '\x01a22f4ccebd7e689bafb21c317c293d', 'bob@example.com', 'bob@example.com', 1796089892541402, true, 1796089892541402);
INSERT INTO public.account_identifiers VALUES
	('\x01a22f4c82c67ba4a12acada2ba888a2', '\x3d80ed410c56b2933a7fef223a8333e44f8a878682bbbc8f1a33b28e4f8b7e5b', '\x01a22f4c879c779d83d095ae98780d00', 1796089874332983),
	('\x01a22f4c8ae177a586163d1823cf9008', '\x61adaa066e5f445d0c14a0fcfc57ac979b450623b674ebf2073fe6254b5d6c07', '\x01a22f4c8d387ec49647dcfc8f9be4f2', 1796089875768871),
	('\x01a22f4c8ae177a586163d1823cf9008', '\x8e0329a14cf83ba268b9546b80a1d86486cf6a5d1bd554d9d765c6287e08de9e', '\x01a22f4c8f7a781d8bb70c2a0d40ca68', 1796089876346610),
	('\x01a22f4c8ae177a586163d1823cf9008', '\xe7e5afbf7488ff9fd5a19d3c118bdcbc5006c159cc339d225ac18378be1d545e', '\x01a22f4c914d76218c04296cd38f71ae', 1796089876813251),
	('\x01a22f4c9ccb79c1abf77902c05688bc', '\x61adaa066e5f445d0c14a0fcfc57ac979b450623b674ebf2073fe6254b5d6c07', '\x01a22f4c9d327b8eaf9aec80cfff0898', 1796089879858397),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\xaf0516b232faf990462aecf10ea1a260c8fbfc460d4fab37afc191e021d976d7', '\x01a22f4cab1573b999d122b8168b84f8', 1796089883413267),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x55b83a6918d61bd5d0b2731a67d62fbcbe343fe991dc472cfc62ecfd406bfa7b', '\x01a22f4cab1573b999d122b8168b84f8', 1796089883413267),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x5a7198e8798316849b8d456b3c822effa1c6f9222543bd3f40eca0a7a427b1ef', '\x01a22f4cab1573b999d122b8168b84f8', 1796089884894140),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\xf70ea01d32bffe21f3e6edd67973793e5682957fe95e62a5220cf80348dd3f61', '\x01a22f4cab1573b999d122b8168b84f8', 1796089885043482),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x3cf8fea76c37372342fea71ab9d3613894c42aa70840f2689fb8240ff5079727', '\x01a22f4cab1573b999d122b8168b84f8', 1796089885247061),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\xa2fa87b547e3dce7937de083652ae6a932ba67e2ca3eb2b2a93d6dd64878af33', '\x01a22f4cab1573b999d122b8168b84f8', 1796089885425588),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x538c40ee73e8a9dfe8387b8afa6f6b9581a97e6bda8734a60ed747e21d98599b', '\x01a22f4cb46e7b56b9cf57fa2a0ad0bb', 1796089885806077),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\xbce1e4f715ec08bd16280313cd5a84d48e6c26cec647053c6f3669a341ef983b', '\x01a22f4cb6ed79d4b29286367c0ac7b8', 1796089886445884),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x194c61de524c6c5334b3d4dd3deb936c72c62bd602d5ec865cdf7246e1c8cbcf', '\x01a22f4cb8a87ce28a8e0ea59a832a6b', 1796089886888928),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x82cb61c4be2829b6863a8eb1a2631a0cfc06562c99e63a729c3a2b525a9e0d69', '\x01a22f4cb98d775d9c3a58571521feb0', 1796089887117419),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x4931d9d2718d20b9a46acb03df7d8834a1fbfcbbd3fa7e0927b441f56559422e', '\x01a22f4cbbbd759995120758e91b28bd', 1796089887677236),
	('\x01a22f4cc6207775a789aed3136967dd', '\x2782b93523458072bb6994fc52a7f98fa16e45a74a2e55bbbad8564b1e0c80eb', '\x01a22f4cc73d7c71acc0b756e8ca0571', 1796089890621369),
	('\x01a22f4cc6207775a789aed3136967dd', '\x71e48b67c8d339a940e3287c04f3d40555a12e8aff13a5680a5ff2cf16463600', '\x01a22f4cc7fc753485a66d7e433fe143', 1796089890812633),
	('\x01a22f4ccbfc74179200664abd0ae0c2', '\x61adaa066e5f445d0c14a0fcfc57ac979b450623b674ebf2073fe6254b5d6c07', '\x01a22f4cccc07f229adee527b49d27c8', 1796089892032835),
	('\x01a22f4ccbfc74179200664abd0ae0c2', '\x8e0329a14cf83ba268b9546b80a1d86486cf6a5d1bd554d9d765c6287e08de9e', '\x01a22f4ccebd7e689bafb21c317c293d', 1796089892541402),
	('\x01a22f4ccbfc74179200664abd0ae0c2', '\x826235dd330fd142fd66972bec9a04ea4646fb062263e3e59ed539f8a6c6bbc4', '\x01a22f4cd4857cb89f81a88cc251e45d', 1796089894021607);
INSERT INTO public.account_roles VALUES
	('\x01a22f4c82c67ba4a12acada2ba888a2', '\x01a22f4c879c779d83d095ae98780d00', 'administrator', 1796089874332983);
INSERT INTO public.accounts VALUES
	('\x01a22f4c82c67ba4a12acada2ba888a2', '\x01a22f4c879c779d83d095ae98780d00', 'TONTzGOhroPuNybGyERXIA', 'active', '{}', 1, 1796089874332983, 1796089874332983, NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'person'),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4cb46e7b56b9cf57fa2a0ad0bb', 'x7fCtwRsqlkG70Lp909e7w', 'active', '{}', 2, 1796089885806077, 1796089885806077, NULL, 1796089886298190, NULL, '2026-11', 1796089886298190, '{}', 1797299486333041, 'person'),
	('\x01a22f4c8ae177a586163d1823cf9008', '\x01a22f4c914d76218c04296cd38f71ae', 'MCFieU63A526UkqOtPvKcw', 'active', '{"name":"Eve"}', 1, 1796089876813251, 1796089876813251, NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'person'),
	('\x01a22f4c8ae177a586163d1823cf9008', '\x01a22f4c8d387ec49647dcfc8f9be4f2', 't9yz8ZpjtyT7A9OKUWepOA', 'active', '{"name":"Ada Lovelace","given_name":"Ada","locale":"en-GB","address":{"country":"UK"}}', 1, 1796089875768871, 1796089876188313, NULL, 1796089878379131, NULL, NULL, NULL, '{}', NULL, 'person'),
	('\x01a22f4c8ae177a586163d1823cf9008', '\x01a22f4c8f7a781d8bb70c2a0d40ca68', '6WV-BsbWrNHRHOSh0Jn_GA', 'locked', '{"name":"Bob"}', 2, 1796089876346610, 1796089879262927, NULL, 1796089879140735, NULL, NULL, NULL, '{}', NULL, 'person'),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4cb6ed79d4b29286367c0ac7b8', 'zd1_d9Fyl9SIe2JweLYsWA', 'active', '{}', 1, 1796089886445884, 1796089886445884, NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'person'),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4cb8a87ce28a8e0ea59a832a6b', 'DgGWL96HyroWaqI9Q5-yZA', 'active', '{"name":"Hugo","locale":"en"}', 1, 1796089886888928, 1796089886888928, NULL, NULL, 1796089886888928, '2026-11', 1796089886888928, '{"shirt_size":"L"}', NULL, 'person'),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4cb98d775d9c3a58571521feb0', 'ld3b-TAgACyee1KfgGfL0w', 'active', '{"name":"Irene","locale":"en"}', 1, 1796089887117419, 1796089887117419, NULL, NULL, 1796089887117419, '2026-11', 1796089887117419, '{}', NULL, 'person'),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4cbbbd759995120758e91b28bd', 'aUyakgD4WYS3No8rLdthmw', 'active', '{"name":"Gina","locale":"en"}', 1, 1796089887677236, 1796089887677236, NULL, 1796089887677236, NULL, '2026-11', 1796089887677236, '{"shirt_size":"S"}', NULL, 'person'),
	('\x01a22f4c8ae177a586163d1823cf9008', '\x01a22f4c91f770afbf727546004dab01', 'Zf3hulUXSad4LOXo9BtcRQ', 'deleted', '{}', 2, 1796089876983446, 1796089879317889, 1796089879317889, NULL, NULL, NULL, NULL, '{}', NULL, 'person'),
	('\x01a22f4c9ccb79c1abf77902c05688bc', '\x01a22f4c9d327b8eaf9aec80cfff0898', 'EULTkgkOiMYfHuvwwhPoFw', 'active', '{"name":"Ada of Globex"}', 1, 1796089879858397, 1796089879858397, NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'person'),
	('\x01a22f4cc6207775a789aed3136967dd', '\x01a22f4cc73d7c71acc0b756e8ca0571', '67EZ5nEm4uADY1n5Sgfzew', 'active', '{"name":"Ada of Hooli"}', 1, 1796089890621369, 1796089890621369, NULL, 1796089890798504, NULL, NULL, NULL, '{}', NULL, 'person'),
	('\x01a22f4cc6207775a789aed3136967dd', '\x01a22f4cc7fc753485a66d7e433fe143', 'InNjEyQ6zWknAavEz7_Bjw', 'active', '{"name":"Hugo of Hooli","locale":"en"}', 1, 1796089890812633, 1796089890812633, NULL, NULL, 1796089890812633, NULL, NULL, '{}', NULL, 'person'),
	('\x01a22f4ccbfc74179200664abd0ae0c2', '\x01a22f4ccebd7e689bafb21c317c293d', '9pSmodyD72ZNsgz9CT7Pvg', 'active', '{}', 1, 1796089892541402, 1796089892541402, NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'person'),
	('\x01a22f4ccbfc74179200664abd0ae0c2', '\x01a22f4cccc07f229adee527b49d27c8', 'TN5L23cgZ5RHub94pyovQA', 'active', '{}', 1, 1796089892032835, 1796089892032835, NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'person'),
	('\x01a22f4ccbfc74179200664abd0ae0c2', '\x01a22f4cd4857cb89f81a88cc251e45d', 'KO24TZuyhOPgm98QpIK0fg', 'active', '{"name":"onboarding","preferred_username":"onboarding"}', 1, 1796089894021607, 1796089894021607, NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'service'),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4cab1573b999d122b8168b84f8', 'yBwDT68nH4yo4VDczzAdXQ', 'active', '{"name":"Ada Lovelace","preferred_username":"ada"}', 2, 1796089883413267, 1796089884894140, NULL, 1796089884873046, NULL, '2026-11', 1796089884873046, '{"department":"Research","shirt_size":"M","skills":["Rust","SQL"]}', NULL, 'person');
INSERT INTO public.address_changes VALUES
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4cb1737344bbe26be569f8d39c', '\x01a22f4cab1573b999d122b8168b84f8', 'countess@initech.example', '\x2c8f9822d1e1ea5d1e29e5679486c1ba8bd94797de6fe49929dd3269679e09a8', 1796089885043482, 1796694685043482);
INSERT INTO public.api_tokens VALUES
	('\x01a22f4ccbfc74179200664abd0ae0c2', '\x01a22f4cd3ed78a2bbb81d6997c4192e', '\x01a22f4cccc07f229adee527b49d27c8', '\x01a22f4cd0e477c6ad1aa995f6319ffe', 'Laptop', '\xbc0694fff7b8dd4e265662dfbf9b444db17b323c5d2bb09a5e20c4e627e6697a', '726f6c65000080008000000000000001', '', NULL, 1, 1, 1796089893869071, NULL, NULL, NULL),
	('\x01a22f4ccbfc74179200664abd0ae0c2', '\x01a22f4cd4857cafb03eab3eac6141b1', '\x01a22f4cd4857cb89f81a88cc251e45d', NULL, 'Onboarding', '\xc72a99955f6d9ef67cee4a91ba52a17760752995a2248392219b49fd123f7716', '726f6c65000080008000000000000006', 'accounts.create', NULL, 1, 1, 1796089894021607, NULL, NULL, NULL);
INSERT INTO public.attribute_definitions VALUES
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', 'department', '{"type":"text","title":"Department","titles":{"de":"Abteilung"},"person":"read","scope":"employment","registration":"no"}', 1796089881966089),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', 'shirt_size', '{"type":"choice","choices":["S","M","L"],"title":"Shirt size","person":"write","registration":"optional"}', 1796089882154458),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', 'skills', '{"type":"list","title":"Skills","person":"write","registration":"no"}', 1796089882370812);
INSERT INTO public.audit_events VALUES
	('\x01a22f4c82c67ba4a12acada2ba888a2', '\x01a22f4c82c67067bd0748c02ced1138', 1796089873094100, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a22f4c82c675efb64b4d04077f968e', NULL, '{"kid":"rNK1N87d4gvJN7_0zr14kTmvv_QxCdGCfk411ngsq6s","alg":"RS256"}', '\x8908002d4b4899c3', '\xb74bfabf95e4e20693de5cc6fe37281e20da6ea4b9a0b6b708b4404dc35f04a5', NULL),
	('\x01a22f4c82c67ba4a12acada2ba888a2', '\x01a22f4c82c673c695bc3792cf85f5e1', 1796089873094100, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a22f4c82c673fc9e88d9327acc11e5', NULL, '{"kid":"lyWwkiBylxG0YvAbiQH1MlbiU_bC8g3HzXj67F3r9tQ","alg":"ES256"}', '\x8908002d4b4899c3', '\x43927d1e0d1a8c6f0d0fe6c3e0e3925d85d5f6d5e432905a700e59d793a82081', NULL),
	('\x01a22f4c82c67ba4a12acada2ba888a2', '\x01a22f4c82c67bf6a65773bcac8eda65', 1796089873094100, 'tenant_created', 'operator', NULL, 'tenant', '\x01a22f4c82c67ba4a12acada2ba888a2', NULL, '{"slug":"_system"}', '\x8908002d4b4899c3', '\x97135eec05d03b550f663d916e0ff1a25d97694516da4ad1b9e240fd699f6258', NULL),
	('\x01a22f4c85a87f58b4886121d8614506', '\x01a22f4c85a87b16aab278882c6edaaa', 1796089873832296, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a22f4c85a87b59893bb5416a954974', NULL, '{"kid":"pu7mPVjoMlBRT_vXjv0-bD5bKGTXHKlq8PqkBwaOXEI","alg":"RS256"}', '\x8908002d4b4899c3', '\x0f8a5a1de63ebb08d20d62d650efba7d29bada6a083ab61864105bd6da59b914', NULL),
	('\x01a22f4c85a87f58b4886121d8614506', '\x01a22f4c85a87f71968c4ddb5899fc91', 1796089873832296, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a22f4c85a87fd2affb79d555d7b8b9', NULL, '{"kid":"j8uGGKGSy0epL_zC_5ELoo5B_XCQSgFwXIruw0Hj8NA","alg":"ES256"}', '\x8908002d4b4899c3', '\x5a4fac975ffbcf30da58c17244f9ebe332ddc54e049bbdf457bc97ca2de1409c', NULL),
	('\x01a22f4c82c67ba4a12acada2ba888a2', '\x01a22f4c85a8773a96fb6e99d257aea0', 1796089873832296, 'tenant_created', 'operator', NULL, 'tenant', '\x01a22f4c85a87f58b4886121d8614506', NULL, '{"slug":"default"}', '\x8908002d4b4899c3', '\x1eab9174d76e3e7a9d53b7a034fa4c7bebc54a324850b7b3cef50e9f95847364', NULL),
	('\x01a22f4c82c67ba4a12acada2ba888a2', '\x01a22f4c85d973588da5b86da3fe4b47', 1796089873881817, 'setup_link_made', 'system', NULL, 'account', NULL, NULL, '{}', '\x8908002d4b4899c3', '\x523e61267da9154e03c58cd39973f326a7c2db8bcf36d69c12151d04aac28d2e', NULL),
	('\x01a22f4c82c67ba4a12acada2ba888a2', '\x01a22f4c879c7b40b984abcc7e0b9f99', 1796089874332983, 'account_created', 'account', '\x01a22f4c879c779d83d095ae98780d00', 'account', '\x01a22f4c879c779d83d095ae98780d00', '127.0.0.1', '{"browser":"Firefox/Linux"}', '\x8908002d4b4899c3', '\x08cca1152d2d621cdc5aca1ad5ef82faaa00bcea2d228d8c562ab1fbf74eb820', NULL),
	('\x01a22f4c82c67ba4a12acada2ba888a2', '\x01a22f4c879c7375a8515a8d2c43a2ab', 1796089874332983, 'role_given', 'account', '\x01a22f4c879c779d83d095ae98780d00', 'account', '\x01a22f4c879c779d83d095ae98780d00', '127.0.0.1', '{"role":"administrator","browser":"Firefox/Linux"}', '\x8908002d4b4899c3', '\x841a563f887594b93bca7b671ae74c60a604b0ed9d8a8598320c3254fafb55d0', NULL),
	('\x01a22f4c8ae177a586163d1823cf9008', '\x01a22f4c8ae173b2bdfab5939b77cf7a', 1796089875169751, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a22f4c8ae173d6a8555aa0816c35b1', NULL, '{"kid":"dwwbl6Jhl7EfrXAUhO1NrfJRP0UY42SqE2tU9OU3u6Q","alg":"RS256"}', '\x8908002d4b4899c3', '\xb3b0323eaa7746c0f1cb3b81d029c65c654a603953cc5c3707f0fcd14badec54', NULL),
	('\x01a22f4c8ae177a586163d1823cf9008', '\x01a22f4c8ae17d8ebcf5edab0ebf97cb', 1796089875169751, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a22f4c8ae178899ee46eb24f330f33', NULL, '{"kid":"SuzDT1T5KlzUcy6L12gaSHkNm-0b19a7VGNyxiIOspQ","alg":"ES256"}', '\x8908002d4b4899c3', '\x475f01bae62df91a4770d8781b383f711d36ab6c63f6355659197272f7ff928e', NULL),
	('\x01a22f4c82c67ba4a12acada2ba888a2', '\x01a22f4c8ae1792d80ea4ce884f3ade4', 1796089875169751, 'tenant_created', 'operator', NULL, 'tenant', '\x01a22f4c8ae177a586163d1823cf9008', NULL, '{"slug":"acme"}', '\x8908002d4b4899c3', '\x0ca03af1c4d7db26353336c6f8243d6fcf6a92d13686160d315dff3183d7c049', NULL),
	('\x01a22f4c8ae177a586163d1823cf9008', '\x01a22f4c8bc173f0847963517a749f66', 1796089875393149, 'tenant_changed', 'operator', NULL, 'tenant', '\x01a22f4c8ae177a586163d1823cf9008', NULL, '{"settings":["token.access","flow","branding.accent","branding.ground","privacy_url","branding.logo"]}', '\x8908002d4b4899c3', '\x43e897aaa19a3cde1784b1e59a688253138752144a6b9e0ec193c93ed4ce8357', NULL),
	('\x01a22f4c8ae177a586163d1823cf9008', '\x01a22f4c8c8e76bdadcf9dc43eb4d3c7', 1796089875598155, 'resource_server_created', 'operator', NULL, 'resource_server', '\x01a22f4c8c8e73d59cf6cf4071c5a023', NULL, '{"identifier":"https://api.example.com"}', '\x8908002d4b4899c3', '\x7c306f6242f2f3221c0489e67797369442143b89ecd71da796885921e3e60bfb', NULL),
	('\x01a22f4c8ae177a586163d1823cf9008', '\x01a22f4c8d387554b2d8db721d4fce76', 1796089875768871, 'account_created', 'operator', NULL, 'account', '\x01a22f4c8d387ec49647dcfc8f9be4f2', NULL, '{}', '\x8908002d4b4899c3', '\x613addabd299bc821e7db9785231f72c90fd65e19c84dd764677593596302127', NULL),
	('\x01a22f4c8ae177a586163d1823cf9008', '\x01a22f4c8edc7e2ca4b285aca03c2bca', 1796089876188313, 'account_changed', 'operator', NULL, 'account', '\x01a22f4c8d387ec49647dcfc8f9be4f2', NULL, '{"claims":["given_name","locale","address.country"]}', '\x8908002d4b4899c3', '\x697e05d23f107f10e50c6947f6b60209a5ceaca74756763438cd808ce84d800d', NULL),
	('\x01a22f4c8ae177a586163d1823cf9008', '\x01a22f4c8f7a7b748c3c79d4a3f650d9', 1796089876346610, 'account_created', 'operator', NULL, 'account', '\x01a22f4c8f7a781d8bb70c2a0d40ca68', NULL, '{}', '\x8908002d4b4899c3', '\x4eb72cf12ffaffd4506cb41a8efdb5877ad7d6e28481560f3ce48e8ed8cefd3d', NULL),
	('\x01a22f4c8ae177a586163d1823cf9008', '\x01a22f4c914d700fbafbc4da2bd07c62', 1796089876813251, 'account_created', 'operator', NULL, 'account', '\x01a22f4c914d76218c04296cd38f71ae', NULL, '{}', '\x8908002d4b4899c3', '\x93f698f8e5d9c0ee58c74b5db01de3018acaa8d506a50b0e62a083effefe5ee4', NULL),
	('\x01a22f4c8ae177a586163d1823cf9008', '\x01a22f4c914d76ec8560f54d616a27d8', 1796089876813251, 'setup_link_made', 'operator', NULL, 'account', '\x01a22f4c914d76218c04296cd38f71ae', NULL, '{}', '\x8908002d4b4899c3', '\x293f716b685c3ae00467ed49e5e90750d0112456d07b2ab9154f40f80edbe8e6', NULL),
	('\x01a22f4c8ae177a586163d1823cf9008', '\x01a22f4c91f77bd290e10b46d985dde0', 1796089876983446, 'account_created', 'operator', NULL, 'account', '\x01a22f4c91f770afbf727546004dab01', NULL, '{}', '\x8908002d4b4899c3', '\x6d68a97e976b3ecbe853b98571ab6700407682141e8dcb07de51f0614ae5624d', NULL),
	('\x01a22f4c8ae177a586163d1823cf9008', '\x01a22f4c93a976fc80ae1ec000f53a65', 1796089877417011, 'client_created', 'operator', NULL, 'client', '\x01a22f4c93a97f8a83851ddb02f618b1', NULL, '{"client_id":"u1ZEfqxrYQHBI70wmQQgbg"}', '\x8908002d4b4899c3', '\x41878691fa149ce8154d6f962e5bc216e3c5ed5ae46c70d01d1f83f069950a40', NULL),
	('\x01a22f4c8ae177a586163d1823cf9008', '\x01a22f4c94447523a13a919fd44a4f44', 1796089877572893, 'client_created', 'operator', NULL, 'client', '\x01a22f4c944479e085413d71afb3179d', NULL, '{"client_id":"0NDNeJNwjmP3tgIdLdG9wA"}', '\x8908002d4b4899c3', '\x3fcc22e5509c3bf5dc16669b531e3a74735542c6af03fb6f6c8ee02daf5e54c4', NULL),
	('\x01a22f4c8ae177a586163d1823cf9008', '\x01a22f4c94fa7a7ebf3137b952ada575', 1796089877754886, 'client_created', 'operator', NULL, 'client', '\x01a22f4c94fa78a582fd1ec941b8a148', NULL, '{"client_id":"INpLNX-YE5l9skp33LMe4g"}', '\x8908002d4b4899c3', '\x96da50a8ad9fa43148aea7ab6514cf01912ce4792ecf30635da226690c0d80dd', NULL),
	('\x01a22f4c8ae177a586163d1823cf9008', '\x01a22f4c95e170a281163fd808e2ec77', 1796089877985229, 'client_created', 'operator', NULL, 'client', '\x01a22f4c95e17a6193bbcef5c26ca001', NULL, '{"client_id":"LyBcs_zrHcnms0PvhBQwBw"}', '\x8908002d4b4899c3', '\x36e7716e19e80a5468b9940f23a1b8afff79c9a5f47cd5d6d09497a8869390d1', NULL),
	('\x01a22f4c8ae177a586163d1823cf9008', '\x01a22f4c96b87511a18e2f5bc9dc1042', 1796089878200843, 'client_created', 'operator', NULL, 'client', '\x01a22f4c96b875ac99008a612adc5668', NULL, '{"client_id":"KobN8ZVd7Rl_O0tvMxN7Tw"}', '\x8908002d4b4899c3', '\x60ff492ab2c2b14a76a62b7cdddfd8e58396803b630c45747f9ba890e90170a8', NULL),
	('\x01a22f4c8ae177a586163d1823cf9008', '\x01a22f4c976b7fd3a09803633d15b62e', 1796089878379131, 'signed_in', 'account', '\x01a22f4c8d387ec49647dcfc8f9be4f2', 'account', '\x01a22f4c8d387ec49647dcfc8f9be4f2', '127.0.0.1', '{"session":"01a22f4c-976b-7031-9a55-45efd25a6cea","methods":["pwd"],"browser":"Firefox/Linux"}', '\x8908002d4b4899c3', '\x4234145de3914328005cdfc3ccc33d88733f052aa6e6e589f80a4ca70838424e', NULL),
	('\x01a22f4c8ae177a586163d1823cf9008', '\x01a22f4c9792720091c7c24104893318', 1796089878418249, 'consent_given', 'account', '\x01a22f4c8d387ec49647dcfc8f9be4f2', 'account', '\x01a22f4c8d387ec49647dcfc8f9be4f2', '127.0.0.1', '{"client_id":"u1ZEfqxrYQHBI70wmQQgbg","items":["email","offline_access","openid","profile","01a22f4c-8c8e-73d5-9cf6-cf4071c5a023"],"browser":"Firefox/Linux"}', '\x8908002d4b4899c3', '\xc2306efd52362af408de6ac1aad2d9a8fd9ab9f763d12bd6f7b9f45f4e7f7fff', NULL),
	('\x01a22f4c8ae177a586163d1823cf9008', '\x01a22f4c97a57544a4b0eba39fa9bc2c', 1796089878437016, 'authorization_code_redeemed', 'client', '\x01a22f4c93a97f8a83851ddb02f618b1', 'account', '\x01a22f4c8d387ec49647dcfc8f9be4f2', '127.0.0.1', '{"client_id":"u1ZEfqxrYQHBI70wmQQgbg","grant":"01a22f4c-9792-7a22-b0a0-087f95bf0741"}', '\x8908002d4b4899c3', '\xa6784fe0a99d6ecd2833eabb93ef8d82c2e33b352f110119415169ec1d674069', NULL),
	('\x01a22f4c8ae177a586163d1823cf9008', '\x01a22f4c97bd7e5bb39b19321c7e6613', 1796089878461586, 'authorization_code_redeemed', 'client', '\x01a22f4c93a97f8a83851ddb02f618b1', 'account', '\x01a22f4c8d387ec49647dcfc8f9be4f2', '127.0.0.1', '{"client_id":"u1ZEfqxrYQHBI70wmQQgbg","grant":"01a22f4c-97b3-7668-8f0b-0e6c21270fad"}', '\x8908002d4b4899c3', '\x67e49d86691e245df5faca9710a22739df0b3d542e30c8ea0dedd4822ce9401c', NULL),
	('\x01a22f4c8ae177a586163d1823cf9008', '\x01a22f4c982877e99f8fed29191e6998', 1796089878568114, 'authorization_code_redeemed', 'client', '\x01a22f4c93a97f8a83851ddb02f618b1', 'account', '\x01a22f4c8d387ec49647dcfc8f9be4f2', '127.0.0.1', '{"client_id":"u1ZEfqxrYQHBI70wmQQgbg","grant":"01a22f4c-9819-7c2b-9d05-04cebe8cc3b0"}', '\x8908002d4b4899c3', '\xfdb2cfbaf9589fb1555a672714d46603c59ad63ae88a4d94ca139487a723c84b', NULL),
	('\x01a22f4c8ae177a586163d1823cf9008', '\x01a22f4c98337fec871f71f8d4c0b06e', 1796089878579862, 'grant_revoked', 'client', '\x01a22f4c93a97f8a83851ddb02f618b1', 'account', '\x01a22f4c8d387ec49647dcfc8f9be4f2', '127.0.0.1', '{"client_id":"u1ZEfqxrYQHBI70wmQQgbg","grant":"01a22f4c-9819-7c2b-9d05-04cebe8cc3b0"}', '\x8908002d4b4899c3', '\x0b0a10622065ee60d9b433f168d51481f1a00935976641e6912878f64c4b583b', NULL),
	('\x01a22f4c8ae177a586163d1823cf9008', '\x01a22f4c98667740bed43024635bbd96', 1796089878630653, 'authorization_code_redeemed', 'client', '\x01a22f4c944479e085413d71afb3179d', 'account', '\x01a22f4c8d387ec49647dcfc8f9be4f2', '127.0.0.1', '{"client_id":"0NDNeJNwjmP3tgIdLdG9wA","grant":"01a22f4c-9855-7fb0-898c-1b1fdb3668f9"}', '\x8908002d4b4899c3', '\xb085d51ea260241888d57eaf8c1c8a7a767453229f3d5bdb4bb61ebee9ff5f27', NULL),
	('\x01a22f4c8ae177a586163d1823cf9008', '\x01a22f4c98797b7f9afeedec65764edc', 1796089878649039, 'authorization_code_redeemed', 'client', '\x01a22f4c944479e085413d71afb3179d', 'account', '\x01a22f4c8d387ec49647dcfc8f9be4f2', '127.0.0.1', '{"client_id":"0NDNeJNwjmP3tgIdLdG9wA","grant":"01a22f4c-986e-79e9-88e7-427b1757c88b"}', '\x8908002d4b4899c3', '\x5c65a28af89366d47f9122978bc49743427a4b339c977d236cb33eb53e05fd99', NULL),
	('\x01a22f4c8ae177a586163d1823cf9008', '\x01a22f4c988a701ab526905d02fb6159', 1796089878666240, 'access_token_revoked', 'client', '\x01a22f4c944479e085413d71afb3179d', 'client', '\x01a22f4c944479e085413d71afb3179d', '127.0.0.1', '{"client_id":"0NDNeJNwjmP3tgIdLdG9wA","jti":"AaIvTJhueemI50J7F1fIiwGiL0yYeXlZgJTrdwjG66A"}', '\x8908002d4b4899c3', '\x79a3357f1e8c2a4a78e60657f8a9a0727d3830f64275d7d6efd4bbd3f193ec38', NULL),
	('\x01a22f4c8ae177a586163d1823cf9008', '\x01a22f4c992c77bd8de818730e0463d1', 1796089878828301, 'signed_in', 'account', '\x01a22f4c8d387ec49647dcfc8f9be4f2', 'account', '\x01a22f4c8d387ec49647dcfc8f9be4f2', '127.0.0.1', '{"session":"01a22f4c-992c-7828-b7e9-f346774466ec","methods":["pwd"],"browser":"Firefox/Linux"}', '\x8908002d4b4899c3', '\xe680ba265d81657aebe2364f132bac7896e8d04840caa77c8dca8b3353307255', NULL),
	('\x01a22f4c8ae177a586163d1823cf9008', '\x01a22f4c99527cd0b8d1f91b12a407bc', 1796089878866190, 'authorization_code_redeemed', 'client', '\x01a22f4c944479e085413d71afb3179d', 'account', '\x01a22f4c8d387ec49647dcfc8f9be4f2', '127.0.0.1', '{"client_id":"0NDNeJNwjmP3tgIdLdG9wA","grant":"01a22f4c-9938-7e7a-8630-635136e4b6c2"}', '\x8908002d4b4899c3', '\x552c3818841a3b4666072cacf49061baa2ac19606a82a9e2cf556314b589b6fb', NULL),
	('\x01a22f4c8ae177a586163d1823cf9008', '\x01a22f4c9965734283be07f3b6799eda', 1796089878885002, 'signed_out', 'account', '\x01a22f4c8d387ec49647dcfc8f9be4f2', 'account', '\x01a22f4c8d387ec49647dcfc8f9be4f2', '127.0.0.1', '{"session":"01a22f4c-992c-7828-b7e9-f346774466ec","browser":"Firefox/Linux"}', '\x8908002d4b4899c3', '\xe80a7a60d8414d39308f7d30c874cb8f2a8302f366d8328099aed083e747e8c4', NULL),
	('\x01a22f4c8ae177a586163d1823cf9008', '\x01a22f4c99987e1ca55a1180924f27ad', 1796089878936742, 'sign_in_failed', 'anonymous', NULL, 'account', '\x01a22f4c8d387ec49647dcfc8f9be4f2', '127.0.0.1', '{"reason":"wrong_password","browser":"Firefox/Linux"}', '\x8908002d4b4899c3', '\x777b21b9ff48a7010f3515fb073b13851ef3fbc7bc0bb5254d2a310f3001c878', NULL),
	('\x01a22f4c8ae177a586163d1823cf9008', '\x01a22f4c9a6477a5884896f041b17a02', 1796089879140735, 'signed_in', 'account', '\x01a22f4c8f7a781d8bb70c2a0d40ca68', 'account', '\x01a22f4c8f7a781d8bb70c2a0d40ca68', '127.0.0.1', '{"session":"01a22f4c-9a64-7287-85be-15999ac68222","methods":["pwd"],"browser":"Firefox/Linux"}', '\x8908002d4b4899c3', '\xad7aa9e9348088c442d0de3e5dc53f706e3c5d1554236ed6777e4e4643ddf45e', NULL),
	('\x01a22f4c8ae177a586163d1823cf9008', '\x01a22f4c9a7e7ae7b04501b2af2b8af8', 1796089879166455, 'authorization_code_redeemed', 'client', '\x01a22f4c944479e085413d71afb3179d', 'account', '\x01a22f4c8f7a781d8bb70c2a0d40ca68', '127.0.0.1', '{"client_id":"0NDNeJNwjmP3tgIdLdG9wA","grant":"01a22f4c-9a78-79e8-ae8d-20feed262e31"}', '\x8908002d4b4899c3', '\x6c6c80fc9e02b343c4503e074534010eb6fc9fe18be328cbb7dfbcd12d10146c', NULL),
	('\x01a22f4c8ae177a586163d1823cf9008', '\x01a22f4c9ade71d293e7b7d1b3e2b3c7', 1796089879262927, 'account_locked', 'operator', NULL, 'account', '\x01a22f4c8f7a781d8bb70c2a0d40ca68', NULL, '{}', '\x8908002d4b4899c3', '\x6d69e51bebba13a401d95ebad4bff93d2369263951de6fef76c5bbe846acc08d', NULL),
	('\x01a22f4c8ae177a586163d1823cf9008', '\x01a22f4c9b157dea8734c9bdb470d2cd', 1796089879317889, 'account_deleted', 'operator', NULL, 'account', '\x01a22f4c91f770afbf727546004dab01', NULL, '{}', '\x8908002d4b4899c3', '\xf8cfc5ab2f766818cc72b6e2dc652ac90b09e1700d933ea539e82779d51b018a', NULL),
	('\x01a22f4c8ae177a586163d1823cf9008', '\x01a22f4c9b2f7125b7c7caf70a326b9a', 1796089879343779, 'access_token_revoked', 'client', '\x01a22f4c94fa78a582fd1ec941b8a148', 'client', '\x01a22f4c94fa78a582fd1ec941b8a148', '127.0.0.1', '{"client_id":"INpLNX-YE5l9skp33LMe4g","jti":"AAAAAAAAAAEBoi9Mmy90uZhf80I1GSmB"}', '\x8908002d4b4899c3', '\xabf49620581f961361cb96bd19fa12785156ee61d571366ba9fe4f121dd73669', NULL),
	('\x01a22f4c9ccb79c1abf77902c05688bc', '\x01a22f4c9ccb7a8996be9bee3e150296', 1796089879755894, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a22f4c9ccb79efa1fb77341b8e771a', NULL, '{"kid":"UzQ7TkY2o7OplACqQs5uAdPyTEkEf27iTAe6sduszEU","alg":"RS256"}', '\x8908002d4b4899c3', '\x264e3063e751370a016a3f71980995630c28ce3e64f29a8c331fec02a9d5960b', NULL),
	('\x01a22f4c9ccb79c1abf77902c05688bc', '\x01a22f4c9ccb746fba437d67d38b7b88', 1796089879755894, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a22f4c9ccb7e5aa819d88d4ac15b0d', NULL, '{"kid":"gf5DK5f5yToHCsMeI_QQtifoGk5u5OJe0cqJpw-uI-Q","alg":"ES256"}', '\x8908002d4b4899c3', '\x82218688144013e83013f4d4de6ef4670e0fedb9c43a61c2a45355c20d31fca3', NULL),
	('\x01a22f4c82c67ba4a12acada2ba888a2', '\x01a22f4c9ccb7b8cb0f6fb55051b6463', 1796089879755894, 'tenant_created', 'operator', NULL, 'tenant', '\x01a22f4c9ccb79c1abf77902c05688bc', NULL, '{"slug":"globex"}', '\x8908002d4b4899c3', '\x9994a4a02733a9f6e872e957762f2e3df79942772b204df6d955fd04f716e064', NULL),
	('\x01a22f4c9ccb79c1abf77902c05688bc', '\x01a22f4c9d32735ca8c19ad1d724298b', 1796089879858397, 'account_created', 'operator', NULL, 'account', '\x01a22f4c9d327b8eaf9aec80cfff0898', NULL, '{}', '\x8908002d4b4899c3', '\x8ea8d0595634d055c5c85772e3b54bcb2dc5d260b5905f0171ac3722710cc872', NULL),
	('\x01a22f4c9ccb79c1abf77902c05688bc', '\x01a22f4c9f0378a7af5ab32cc3b5da9e', 1796089880323522, 'client_created', 'operator', NULL, 'client', '\x01a22f4c9f037246ad946486454fd851', NULL, '{"client_id":"spHIMynyUMlHsgEi9LLPSw"}', '\x8908002d4b4899c3', '\x9eadec5f01f037aacca051585595846430fdfeb3ae97597a63a249ba1dfaa296', NULL),
	('\x01a22f4c9ccb79c1abf77902c05688bc', '\x01a22f4ca01672a69bc61c98e9aa73ac', 1796089880598382, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a22f4ca0167d808414e28237053fb4', NULL, '{"kid":"ixUy2j6g-32C9hldLX52Mj2XuAl-3Fl99knQaMRBVWk","alg":"ES256"}', '\x8908002d4b4899c3', '\x03a7ba50c5ceae590d39a369c9ef442b9dd9b428d65a057085db389a969f52d0', NULL),
	('\x01a22f4c82c67ba4a12acada2ba888a2', '\x01a22f4ca0a97f408bb6105257b77a4e', 1796089880745316, 'tenant_suspended', 'operator', NULL, 'tenant', '\x01a22f4c9ccb79c1abf77902c05688bc', NULL, '{"slug":"globex"}', '\x8908002d4b4899c3', '\x773fa2eb4828c95977b17e3fe630c7adb611cba3c09b89e8f9a330d9215adf4e', NULL),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4ca3de7c919de66fd91b4a7002', 1796089881566911, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a22f4ca3de79ea8a35d507aca3174b', NULL, '{"kid":"w3VZDK2TlLCmN2qou4VrfG2Z3L7t-uN_bmhjbVFbaug","alg":"RS256"}', '\x8908002d4b4899c3', '\x0f8014a67662cb283719e0b1a38326a341b8b66195350b03aa12fed6da24dccf', NULL),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4ca3de756ea66c57aa0f0d5923', 1796089881566911, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a22f4ca3de7926b905b8582f4cb285', NULL, '{"kid":"ZgvCY1__q-3hOZD64r6aI7DSPwQTYw3sjeFBepMNU4A","alg":"ES256"}', '\x8908002d4b4899c3', '\x37bc93e4aa9141f3a9a724fbf14b572d335e30727d3b60c52510f49486a62bf8', NULL),
	('\x01a22f4c82c67ba4a12acada2ba888a2', '\x01a22f4ca3de71438eee04918926c9cd', 1796089881566911, 'tenant_created', 'operator', NULL, 'tenant', '\x01a22f4ca3de73749b34a6bf3c18fdfb', NULL, '{"slug":"initech"}', '\x8908002d4b4899c3', '\x5b405d19c7004a1b7ec10ce3837558d7b3e3811fe080e288b719934287f2141a', NULL),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4ca4b676e59f39342248e7583e', 1796089881782210, 'tenant_changed', 'operator', NULL, 'tenant', '\x01a22f4ca3de73749b34a6bf3c18fdfb', NULL, '{"settings":["registration","sign_in.identifiers","password.history","terms_url","terms_version","token.access","flow"]}', '\x8908002d4b4899c3', '\xa75ed030e54dff9edc4efc2cde7a98382f52399787dd6235402cc55df62f92ef', NULL),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4ca56e7d418047c88c98efb50d', 1796089881966089, 'attribute_added', 'operator', NULL, 'tenant', '\x01a22f4ca3de73749b34a6bf3c18fdfb', NULL, '{"name":"department"}', '\x8908002d4b4899c3', '\x62831472ca514dea5aad65c8a7494a2e25098677eb834b555ff1d07d2cabf950', NULL),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4ca62a7cc386093449cf5ba2c7', 1796089882154458, 'attribute_added', 'operator', NULL, 'tenant', '\x01a22f4ca3de73749b34a6bf3c18fdfb', NULL, '{"name":"shirt_size"}', '\x8908002d4b4899c3', '\xd0e70623c580a6be43812850c5c1ee5acf656f0c0eea99666222a3dc0dd4bef3', NULL),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4ca7027a39933359ccd2efd49c', 1796089882370812, 'attribute_added', 'operator', NULL, 'tenant', '\x01a22f4ca3de73749b34a6bf3c18fdfb', NULL, '{"name":"skills"}', '\x8908002d4b4899c3', '\x2b5f63401d8e3da68be4658d70309922ec90f578b2644d7d0d781733c74a3afa', NULL),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4ca7d876fd873f27505df985b5', 1796089882584101, 'mail_domain_added', 'operator', NULL, 'tenant', '\x01a22f4ca3de73749b34a6bf3c18fdfb', NULL, '{"domain":"initech.example"}', '\x8908002d4b4899c3', '\xdb2c07ac32431acae73b450fa1ff71fe58add468be233a9093d798c8189476ef', NULL),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4ca8e1798db3f4816689125efb', 1796089882849408, 'mail_domain_added', 'operator', NULL, 'tenant', '\x01a22f4ca3de73749b34a6bf3c18fdfb', NULL, '{"domain":"intertrode.example"}', '\x8908002d4b4899c3', '\x3123a8d45787b67f32619515df8f633fc2da340720ba97b6fc087fb4275c8a08', NULL),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4ca9c97f84a8449eb3f78f0726', 1796089883081525, 'mail_domain_verified', 'operator', NULL, 'tenant', '\x01a22f4ca3de73749b34a6bf3c18fdfb', NULL, '{"domain":"initech.example"}', '\x8908002d4b4899c3', '\x68ad05de781e02a2c9b9a32dcb7bb6f6579d7031714b20e44583edff171db7d7', NULL),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4caa547993b6fff7869f5ac940', 1796089883220842, 'client_created', 'operator', NULL, 'client', '\x01a22f4caa547c709d8f34cdc5acbc22', NULL, '{"client_id":"y3FT_fYyCqRAA_HyOrZEtA"}', '\x8908002d4b4899c3', '\xa6a6b8adfa0ba2bc65ecaf4db382ba90b859fdba1c0da083719a69c935d2a734', NULL),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4cab157aa89779ca5d3d60186f', 1796089883413267, 'account_created', 'operator', NULL, 'account', '\x01a22f4cab1573b999d122b8168b84f8', NULL, '{}', '\x8908002d4b4899c3', '\x50b31388896a966e4fd26b56adc4d601e023e09ae141314f5c8f69a35f1cce3e', NULL),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4cad0471738260f125849bced2', 1796089883908344, 'password_set', 'operator', NULL, 'account', '\x01a22f4cab1573b999d122b8168b84f8', NULL, '{}', '\x8908002d4b4899c3', '\x74778f6ec073fe0ea9b5b01cf15601a33b249c34f3f1c7d37727c47bdfb6e471', NULL),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4cafdd7bdd9f8f2db89b5ac65c', 1796089884637382, 'account_changed', 'operator', NULL, 'account', '\x01a22f4cab1573b999d122b8168b84f8', NULL, '{"claims":["department","skills"]}', '\x8908002d4b4899c3', '\x91f2c630a165fe6390c6fb32d39bc3e69a5e880fde7daf4c98cad76ca6c31624', NULL),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4cb0c9720bbcf5b96eeb800b24', 1796089884873046, 'terms_accepted', 'account', '\x01a22f4cab1573b999d122b8168b84f8', 'account', '\x01a22f4cab1573b999d122b8168b84f8', '127.0.0.1', '{"version":"2026-11","browser":"Firefox/Linux"}', '\x8908002d4b4899c3', '\x279338fbb0f67413e1c0a08857aeb24725c505cd6182ff1a6873bc8e37aad8f6', NULL),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4cb0c97ee98019e234193de868', 1796089884873046, 'signed_in', 'account', '\x01a22f4cab1573b999d122b8168b84f8', 'account', '\x01a22f4cab1573b999d122b8168b84f8', '127.0.0.1', '{"session":"01a22f4c-b0c9-77ab-82ef-07e3a698357b","methods":["pwd"],"browser":"Firefox/Linux"}', '\x8908002d4b4899c3', '\xa41cbc375b8c85a97e277ed32ac612382be2c797ec1f3379be525472d1aee969', NULL),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4cb0de7ed180af873eb057743c', 1796089884894140, 'account_changed', 'account', '\x01a22f4cab1573b999d122b8168b84f8', 'account', '\x01a22f4cab1573b999d122b8168b84f8', '127.0.0.1', '{"claims":["shirt_size","preferred_username"],"browser":"Firefox/Linux"}', '\x8908002d4b4899c3', '\xf06e43217f456772cc7aee12f02174adb7895e34732fc733f06ecb090062792a', NULL),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4cb1737838abce67a7c611a500', 1796089885043482, 'address_added', 'account', '\x01a22f4cab1573b999d122b8168b84f8', 'account', '\x01a22f4cab1573b999d122b8168b84f8', '127.0.0.1', '{"browser":"Firefox/Linux"}', '\x8908002d4b4899c3', '\xf433859f51a3c58eb02f1fd7f53fb851b4ec4fe083547ba1404bc9c8506275e8', NULL),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4cb17373c0a7c01ec83298030d', 1796089885043482, 'address_changed', 'account', '\x01a22f4cab1573b999d122b8168b84f8', 'account', '\x01a22f4cab1573b999d122b8168b84f8', '127.0.0.1', '{"browser":"Firefox/Linux"}', '\x8908002d4b4899c3', '\xcc7fc141a83e6176fb2f6ab05cbd61f4e2a9cb067ddde165fa0095630acac5d1', NULL),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4cb1737d928f5274ff30de465b', 1796089885043482, 'address_removed', 'account', '\x01a22f4cab1573b999d122b8168b84f8', 'account', '\x01a22f4cab1573b999d122b8168b84f8', '127.0.0.1', '{"browser":"Firefox/Linux"}', '\x8908002d4b4899c3', '\x33e43e92fe820d17d77090c1cd310d28e6a00c0abad5b25c941c67c499f6463c', NULL),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4cb23f78e097699665bf0bef9f', 1796089885247061, 'address_added', 'account', '\x01a22f4cab1573b999d122b8168b84f8', 'account', '\x01a22f4cab1573b999d122b8168b84f8', '127.0.0.1', '{"browser":"Firefox/Linux"}', '\x8908002d4b4899c3', '\x04095c1d8faa8604205ff3db8db0c9cace9c24c739ec09a942b17750ac7ebc49', NULL),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4cb2f17b43833c3ce099caeaec', 1796089885425588, 'address_added', 'operator', NULL, 'account', '\x01a22f4cab1573b999d122b8168b84f8', NULL, '{}', '\x8908002d4b4899c3', '\xf87afcd2e38277fb2da7f645033bd6ea6840f9a06213d48d8babda199677a16b', NULL),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4cb65a70d2a2460454d1a6759f', 1796089886298190, 'terms_accepted', 'account', '\x01a22f4cb46e7b56b9cf57fa2a0ad0bb', 'account', '\x01a22f4cb46e7b56b9cf57fa2a0ad0bb', '127.0.0.1', '{"version":"2026-11","browser":"Firefox/Linux"}', '\x8908002d4b4899c3', '\x1258cf0416d93734cf111e66beca7c80693bd57133caa5f8130c761d8efc4680', NULL),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4cb65a792a939db1baf2fae22c', 1796089886298190, 'signed_in', 'account', '\x01a22f4cb46e7b56b9cf57fa2a0ad0bb', 'account', '\x01a22f4cb46e7b56b9cf57fa2a0ad0bb', '127.0.0.1', '{"session":"01a22f4c-b65a-78c3-bac5-3fb434855ec6","methods":["pwd"],"browser":"Firefox/Linux"}', '\x8908002d4b4899c3', '\xbfb0066d65e415e9d33b491f99c2efdda2d3b6d160057ce5080a35b2958b2972', NULL),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4cb67d70878192e53e95954682', 1796089886333041, 'deletion_planned', 'account', '\x01a22f4cb46e7b56b9cf57fa2a0ad0bb', 'account', '\x01a22f4cb46e7b56b9cf57fa2a0ad0bb', '127.0.0.1', '{"browser":"Firefox/Linux"}', '\x8908002d4b4899c3', '\xd3c53f996924bf6b92ccbcdb4547ad5d5cd5898b29d0795746fabb6cae8ff56e', NULL),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4cb8a8711a960ca137a5cf3a02', 1796089886888928, 'account_created', 'anonymous', NULL, 'account', '\x01a22f4cb8a87ce28a8e0ea59a832a6b', '127.0.0.1', '{"browser":"Firefox/Linux"}', '\x8908002d4b4899c3', '\x83c1cf9dfe24289772c9e9b00573932723a9240aacd004a3aca25be49a8cd90d', NULL),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4cb35d7cdfabcbf4c454dc5eee', 1796089885533064, 'authorization_code_redeemed', 'client', '\x01a22f4caa547c709d8f34cdc5acbc22', 'account', '\x01a22f4cab1573b999d122b8168b84f8', '127.0.0.1', '{"client_id":"y3FT_fYyCqRAA_HyOrZEtA","grant":"01a22f4c-b326-7629-9900-61133de3841b"}', '\x8908002d4b4899c3', '\x756c75ad6b8bd63006f3988a5da9b908283a64c7286d96f59fbae453174ba1b1', NULL),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4cb46e724783f2973689096231', 1796089885806077, 'account_created', 'operator', NULL, 'account', '\x01a22f4cb46e7b56b9cf57fa2a0ad0bb', NULL, '{}', '\x8908002d4b4899c3', '\x0a528686e63c1f335427789cdc82241495ed840afe339b64ecfcc03400d04541', NULL),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4cb6ed7e96b247e82025a99abc', 1796089886445884, 'account_created', 'operator', NULL, 'account', '\x01a22f4cb6ed79d4b29286367c0ac7b8', NULL, '{}', '\x8908002d4b4899c3', '\x7ed254ce5b4a90cb04899415f099c3ee5b11e964442977afadaa8179c2f2c109', NULL),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4cb98d799a9cbd903d7bad079a', 1796089887117419, 'account_created', 'anonymous', NULL, 'account', '\x01a22f4cb98d775d9c3a58571521feb0', '127.0.0.1', '{"browser":"Firefox/Linux"}', '\x8908002d4b4899c3', '\x6c7237900e9f43f54cdba7af124c8baf53c4599473cbb906dfa791f73d9741d9', NULL),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4cbb3171f3bb0dcc27c3a49ad2', 1796089887537701, 'invitation_made', 'operator', NULL, 'invitation', '\x01a22f4cbb31705c9874dafaff08113c', NULL, '{}', '\x8908002d4b4899c3', '\xd3453427896604cb6eafddc6c67b504408013d3cabbc936c6ff9a687a6c2a920', NULL),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4cbbbd7e7aa37dc587307e861b', 1796089887677236, 'account_created', 'account', '\x01a22f4cbbbd759995120758e91b28bd', 'account', '\x01a22f4cbbbd759995120758e91b28bd', '127.0.0.1', '{"browser":"Firefox/Linux"}', '\x8908002d4b4899c3', '\x4a043b670b7b399cc070a0fcf8d54e28a3332d11aebbef84510f3c67bd52d372', NULL),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4cbbbd7cf3a34ed27a43807992', 1796089887677236, 'invitation_accepted', 'account', '\x01a22f4cbbbd759995120758e91b28bd', 'account', '\x01a22f4cbbbd759995120758e91b28bd', '127.0.0.1', '{"invitation":"01a22f4c-bb31-705c-9874-dafaff08113c","browser":"Firefox/Linux"}', '\x8908002d4b4899c3', '\xecde1265af6231b6dd6598b243797e3616b8dadc11de2b09a4e5b353db6cc282', NULL),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4cbbbd70ed8b91d95d37526b54', 1796089887677236, 'signed_in', 'account', '\x01a22f4cbbbd759995120758e91b28bd', 'account', '\x01a22f4cbbbd759995120758e91b28bd', '127.0.0.1', '{"session":"01a22f4c-bbbd-7b47-a958-abb3ba5a5a4c","methods":["pwd"],"browser":"Firefox/Linux"}', '\x8908002d4b4899c3', '\x0f8c8ec44aa647799a9c087f42200ce01c3f3a252032a9944afd5fa5418f14d9', NULL),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4cbc5a7aff9c7ee4cfa4bce263', 1796089887834555, 'invitation_made', 'operator', NULL, 'invitation', '\x01a22f4cbc5a71e0be2c14035e30fad7', NULL, '{}', '\x8908002d4b4899c3', '\xb6b91b1ad43bc036c2bdc99d6bc6be0a0029e9c347e5cad263075d1cc0b67696', NULL),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4cbd137b16a3df7421b19f6fe5', 1796089888019200, 'invitation_made', 'operator', NULL, 'invitation', '\x01a22f4cbd137f68968e08e9db22affd', NULL, '{}', '\x8908002d4b4899c3', '\xaa1a134eb92374b623d977f30347c100a0839e2b4135a3753c47e638ae0c7ea3', NULL),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4cbdc17052812a78857c4a37a2', 1796089888193499, 'invitation_withdrawn', 'operator', NULL, 'invitation', '\x01a22f4cbd137f68968e08e9db22affd', NULL, '{}', '\x8908002d4b4899c3', '\x0d3a979ed4a37b8ccd0a3fa66600c6b13f43c1bc7da1cb5dcb689dcab33e0c52', NULL),
	('\x01a22f4cc6207775a789aed3136967dd', '\x01a22f4cc62076d7a7dcfb9dc757f833', 1796089890336223, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a22f4cc6207db389766f5a07392583', NULL, '{"kid":"3He5trkG9Col-UG3fOZNcoOT92G7lDZgKXNl7-UY_C0","alg":"RS256"}', '\x8908002d4b4899c3', '\x8694d882728eaa831554edc5637e4c6086b454376010440497107388308b2db6', NULL),
	('\x01a22f4cc6207775a789aed3136967dd', '\x01a22f4cc62075d0a07654fcf9cb476a', 1796089890336223, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a22f4cc62074c0843cb8859fc8f8e9', NULL, '{"kid":"qMhIGVOzrGh7mVe9jcJ_8sTb_J4vSe4UVK5bMPbIBuI","alg":"ES256"}', '\x8908002d4b4899c3', '\x2dc512ca61c3994fcb47b9ce1ccba4735b3b8cdb41db0717559c90746babacc6', NULL),
	('\x01a22f4c82c67ba4a12acada2ba888a2', '\x01a22f4cc6207d5d81a5df49b1772de0', 1796089890336223, 'tenant_created', 'operator', NULL, 'tenant', '\x01a22f4cc6207775a789aed3136967dd', NULL, '{"slug":"hooli"}', '\x8908002d4b4899c3', '\xa1ccb3913c0f32ab4071c3ca0aad587fcfd961e5759ab52a1478bc1f6728a176', NULL),
	('\x01a22f4cc6207775a789aed3136967dd', '\x01a22f4cc6c97090a814c3bbd292d2a4', 1796089890505489, 'tenant_changed', 'operator', NULL, 'tenant', '\x01a22f4cc6207775a789aed3136967dd', NULL, '{"settings":["registration","sign_in.methods","flow"]}', '\x8908002d4b4899c3', '\x4fda97f18b6b68e12f9a5065d8d167c5b3ab65a4f5fe1515347daa6f834621ce', NULL),
	('\x01a22f4cc6207775a789aed3136967dd', '\x01a22f4cc73d79ac95904b76710c61af', 1796089890621369, 'account_created', 'operator', NULL, 'account', '\x01a22f4cc73d7c71acc0b756e8ca0571', NULL, '{}', '\x8908002d4b4899c3', '\x1993372c55b7a105b5035551c8dd004f14582426701ba2e2ade47b33698929d9', NULL),
	('\x01a22f4cc6207775a789aed3136967dd', '\x01a22f4cc7ee7b69967ad4ac0ec0d660', 1796089890798504, 'signed_in', 'account', '\x01a22f4cc73d7c71acc0b756e8ca0571', 'account', '\x01a22f4cc73d7c71acc0b756e8ca0571', '127.0.0.1', '{"session":"01a22f4c-c7ee-7a45-b7e4-a085fbcf8b6c","methods":["otp"],"browser":"Firefox/Linux"}', '\x8908002d4b4899c3', '\xce9c976331b7a3ee84863797a89541882f577dc7e5d6d790e765cb60b3bca604', NULL),
	('\x01a22f4cc6207775a789aed3136967dd', '\x01a22f4cc7fc7c558cf2d29d55508d33', 1796089890812633, 'account_created', 'anonymous', NULL, 'account', '\x01a22f4cc7fc753485a66d7e433fe143', '127.0.0.1', '{"browser":"Firefox/Linux"}', '\x8908002d4b4899c3', '\x92846831732f7204a24279d9601b4120873aad65f1c850842cb954937eb88329', NULL),
	('\x01a22f4ccbfc74179200664abd0ae0c2', '\x01a22f4ccbfc7a39be32c7f93d120b8e', 1796089891836410, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a22f4ccbfc7527822fe38a48d5b567', NULL, '{"kid":"FYH-h1cOVs79MuSo3Qx3NIKCp_hmREI7m8iHZ5cgF9c","alg":"RS256"}', '\x8908002d4b4899c3', '\xe24bf0989ac973759523a027b8f39fefdedf74dc1a972868aa376b3d6aaf7d4a', NULL),
	('\x01a22f4ccbfc74179200664abd0ae0c2', '\x01a22f4ccbfc738398c7e9483ff0737e', 1796089891836410, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a22f4ccbfc70df9f4167bb768ef19c', NULL, '{"kid":"XZQGWfarSSCWVi-M73nZIgC4T3zlc-AMW3u-XXEQRrM","alg":"ES256"}', '\x8908002d4b4899c3', '\x3e7633709ac7531f763a8a4f7154b7ee01735a36417139e1e8f17f2484c75803', NULL),
	('\x01a22f4c82c67ba4a12acada2ba888a2', '\x01a22f4ccbfc76ceba2a7416b4f9db5d', 1796089891836410, 'tenant_created', 'operator', NULL, 'tenant', '\x01a22f4ccbfc74179200664abd0ae0c2', NULL, '{"slug":"umbrella"}', '\x8908002d4b4899c3', '\x015fe64269c81ef6ef7c849fb3f68bbdb0c8e259fa5d773b722799d656ae9584', NULL),
	('\x01a22f4ccbfc74179200664abd0ae0c2', '\x01a22f4cccc07a0d9a3153d3d4242f3d', 1796089892032835, 'account_created', 'operator', NULL, 'account', '\x01a22f4cccc07f229adee527b49d27c8', NULL, '{}', '\x8908002d4b4899c3', '\x0f88cbd429e0506e1a22cfc8a240c213fff0a5b53d59a73182fe2a25b54d7e5d', NULL),
	('\x01a22f4ccbfc74179200664abd0ae0c2', '\x01a22f4ccebd73329aba858cf6453ecc', 1796089892541402, 'account_created', 'operator', NULL, 'account', '\x01a22f4ccebd7e689bafb21c317c293d', NULL, '{}', '\x8908002d4b4899c3', '\xfdf150c4ddb44af82d2d979b1668a9fc39200c0b2b823cdcf3155c1b2e6866df', NULL),
	('\x01a22f4ccbfc74179200664abd0ae0c2', '\x01a22f4cd0e47c23aa0713676e04a3ca', 1796089893092643, 'organization_created', 'operator', NULL, 'organization', '\x01a22f4cd0e477c6ad1aa995f6319ffe', NULL, '{"slug":"aurora-labs"}', '\x8908002d4b4899c3', '\x01d2cdd0d8940794dc7684052a5b7658d738eacb8afffc9b0508ae53826e0803', NULL);
INSERT INTO public.audit_events VALUES
	('\x01a22f4ccbfc74179200664abd0ae0c2', '\x01a22f4cd16b7249bf068c61982456c8', 1796089893227736, 'organization_role_created', 'operator', NULL, 'organization', '\x01a22f4cd0e477c6ad1aa995f6319ffe', NULL, '{"role":"01a22f4c-d16b-7c42-bdb4-840ba44f8d13"}', '\x8908002d4b4899c3', '\x371c79f64a715a0f1c33be6d453200401d21f9515a18252b473043c1209053b4', NULL),
	('\x01a22f4ccbfc74179200664abd0ae0c2', '\x01a22f4cd2217ccfa8edd6aa5acf2d19', 1796089893409467, 'member_added', 'operator', NULL, 'account', '\x01a22f4ccebd7e689bafb21c317c293d', NULL, '{"organization":"01a22f4c-d0e4-77c6-ad1a-a995f6319ffe"}', '\x8908002d4b4899c3', '\xddfe4cb0afdf9e1c4c5bb21ca783db305e3d8f400156ccde1a2d8669802f4296', NULL),
	('\x01a22f4ccbfc74179200664abd0ae0c2', '\x01a22f4cd3357c778cc13352c8b22acd', 1796089893685536, 'organization_invitation_made', 'operator', NULL, 'organization', '\x01a22f4cd0e477c6ad1aa995f6319ffe', NULL, '{"invitation":"01a22f4c-d335-7a7f-94c2-d163ec6eecfa"}', '\x8908002d4b4899c3', '\xadddd214e1f6a2166ba962c6227f9eb87a2573830e03e8504e70f5b45f465c54', NULL),
	('\x01a22f4ccbfc74179200664abd0ae0c2', '\x01a22f4cd3ed753cacb353abc3af549f', 1796089893869071, 'api_token_made', 'operator', NULL, 'account', '\x01a22f4cccc07f229adee527b49d27c8', NULL, '{"token":"01a22f4c-d3ed-78a2-bbb8-1d6997c4192e","organization":"01a22f4c-d0e4-77c6-ad1a-a995f6319ffe"}', '\x8908002d4b4899c3', '\x2195dc9fe84ae9f62c989bf85ab3702aa077dfa31be68e720e283f5936e494b8', NULL),
	('\x01a22f4ccbfc74179200664abd0ae0c2', '\x01a22f4cd4857956ad81fedaaa56ae45', 1796089894021607, 'account_created', 'operator', NULL, 'account', '\x01a22f4cd4857cb89f81a88cc251e45d', NULL, '{}', '\x8908002d4b4899c3', '\xec691028d6ce82ef54b0913e6567a49fb36fb4a351a8bae80d679347f36074f0', NULL),
	('\x01a22f4ccbfc74179200664abd0ae0c2', '\x01a22f4cd48575678a8f90ed02202d11', 1796089894021607, 'api_token_made', 'operator', NULL, 'account', '\x01a22f4cd4857cb89f81a88cc251e45d', NULL, '{"token":"01a22f4c-d485-7caf-b03e-ab3eac6141b1","organization":null}', '\x8908002d4b4899c3', '\xe601a486c89dde708f00dad7a9163aed0591a41c49f5910b97614ead34c1c666', NULL);
INSERT INTO public.audit_heads VALUES
	('\x01a22f4c85a87f58b4886121d8614506', 2, '\x01a22f4c85a87f71968c4ddb5899fc91', '\xddb371c3d31161b50c258df962f17c0a09cc9c2172e06003abadf0c6ef636689', '\x8711505d2734de97f0a61fd61f7db28a59b3e3d2596cc86a67dd334a78946587', 1796089874893054, NULL),
	('\x01a22f4c8ae177a586163d1823cf9008', 33, '\x01a22f4c9b2f7125b7c7caf70a326b9a', '\x279ebd9049b47c439305258fe1f83a0f75ffb18133b587984122bdf83cbf05d0', '\x1524ee565c7428f5124d31fbf4fbc0f2ed9fe91e1ec2f27827ee6fe3c2f62994', 1796089880002658, NULL),
	('\x01a22f4c9ccb79c1abf77902c05688bc', 5, '\x01a22f4ca01672a69bc61c98e9aa73ac', '\x1ad6272442c73c62c99a46ee2a91f9c8d8af5d5fbb7ea9fed3a39decfb3421c4', '\x5e88325f2ec200487ecefde02b55aaf49b8b4c58ccb8d4786d99a2760ec98f00', 1796089881025539, NULL),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', 36, '\x01a22f4cbdc17052812a78857c4a37a2', '\x563dc0fd33f03df13da04262ed3ed8e2fd616d968ebb9984cc62f6b24f6485ef', '\xb8c0884c70ba8d640bb79874e8402905258d4baaef1a54aebd256014ce777ce4', 1796089889094909, NULL),
	('\x01a22f4cc6207775a789aed3136967dd', 6, '\x01a22f4cc7fc7c558cf2d29d55508d33', '\xa32658f2da752f0d1eb1c4680531337a369cf28c16f8c64c9901bfdbf926ed20', '\x944b03826e994055a8e403f302799dba44b003c3bef9edbc26f239c12c1034c5', 1796089891113314, NULL),
	('\x01a22f4c82c67ba4a12acada2ba888a2', 13, '\x01a22f4ccbfc76ceba2a7416b4f9db5d', '\xa9f331d7a6cc9a04a6e42460ca10fe0bb62509ee39e223464ec4faf1ab2563f6', '\x995c384a2d4787bb322cb2a5e28560d2d86050bd6b3ffddeb6c184dd97d88396', 1796089892148826, NULL),
	('\x01a22f4ccbfc74179200664abd0ae0c2', 11, '\x01a22f4cd4857956ad81fedaaa56ae45', '\xd1f41066e95a260c94747bf0425ce9730ca948a5b04bf43bb9c068c2ca2ac194', '\xf37fd4040d98e5a39c206d37a07c84365b7a05aec4ed6ba205e9289148c59d7b', 1796089894195690, NULL);
INSERT INTO public.audit_seals VALUES
	('\x01a22f4c82c67ba4a12acada2ba888a2', 1, '\x01a22f4c82c67067bd0748c02ced1138', NULL, '\x55dc61f90b891a8ec7c81622431690def79f6c37ea330cd57aab78a09c2e963e'),
	('\x01a22f4c82c67ba4a12acada2ba888a2', 2, '\x01a22f4c82c673c695bc3792cf85f5e1', '\x01a22f4c82c67067bd0748c02ced1138', '\x4686a4948005deb867f4ad59792cbe88ca424cda83931c089cd1d4763f47b9d8'),
	('\x01a22f4c82c67ba4a12acada2ba888a2', 3, '\x01a22f4c82c67bf6a65773bcac8eda65', '\x01a22f4c82c673c695bc3792cf85f5e1', '\xa712be18aa596da42d462d0fd1b88eb5cd30810fff7fffd324badccb223db5a5'),
	('\x01a22f4c82c67ba4a12acada2ba888a2', 4, '\x01a22f4c85a8773a96fb6e99d257aea0', '\x01a22f4c82c67bf6a65773bcac8eda65', '\xa3ab78844ecf395081ce1794916eec658c8f485401b4421017c1a6158bee79bd'),
	('\x01a22f4c82c67ba4a12acada2ba888a2', 5, '\x01a22f4c85d973588da5b86da3fe4b47', '\x01a22f4c85a8773a96fb6e99d257aea0', '\x9f34e4b1f9f9ef9e0ef4d648e884b9168b639c661672a4ecbb65b42718c065fd'),
	('\x01a22f4c82c67ba4a12acada2ba888a2', 6, '\x01a22f4c879c7375a8515a8d2c43a2ab', '\x01a22f4c85d973588da5b86da3fe4b47', '\x894999be096fbe854de5bf5623a6d17442c0410cfce8870504d86c4410f26ad6'),
	('\x01a22f4c82c67ba4a12acada2ba888a2', 7, '\x01a22f4c879c7b40b984abcc7e0b9f99', '\x01a22f4c879c7375a8515a8d2c43a2ab', '\x73eea71bb720b4a42de323f780f50d5a267f635cad3c76f4cdb0def1f6f70a00'),
	('\x01a22f4c85a87f58b4886121d8614506', 1, '\x01a22f4c85a87b16aab278882c6edaaa', NULL, '\x7d43cf11ab19377bfe2d907fd56e584ae4851ed1daa2af7c173b803617e5e94d'),
	('\x01a22f4c85a87f58b4886121d8614506', 2, '\x01a22f4c85a87f71968c4ddb5899fc91', '\x01a22f4c85a87b16aab278882c6edaaa', '\xddb371c3d31161b50c258df962f17c0a09cc9c2172e06003abadf0c6ef636689'),
	('\x01a22f4c82c67ba4a12acada2ba888a2', 8, '\x01a22f4c8ae1792d80ea4ce884f3ade4', '\x01a22f4c879c7b40b984abcc7e0b9f99', '\x34730d069cc7a901a71c9611de4edc4a282291e4e4a1bd3bcf7a1e20af1e8673'),
	('\x01a22f4c8ae177a586163d1823cf9008', 1, '\x01a22f4c8ae173b2bdfab5939b77cf7a', NULL, '\x9e92d140ab267c346bb970d960ada6a46349cc644f773814fb2f11daba499804'),
	('\x01a22f4c8ae177a586163d1823cf9008', 2, '\x01a22f4c8ae17d8ebcf5edab0ebf97cb', '\x01a22f4c8ae173b2bdfab5939b77cf7a', '\xa12ff656cf0435b6218ba090a29eccc3f54c27a16e518adaeac7ed5c5638102c'),
	('\x01a22f4c8ae177a586163d1823cf9008', 3, '\x01a22f4c8bc173f0847963517a749f66', '\x01a22f4c8ae17d8ebcf5edab0ebf97cb', '\xc5b8721f096e3dabae7a6c27d3e44ed51ef1ed88c37af0abde75c5f008bfdb85'),
	('\x01a22f4c8ae177a586163d1823cf9008', 4, '\x01a22f4c8c8e76bdadcf9dc43eb4d3c7', '\x01a22f4c8bc173f0847963517a749f66', '\x84a091c2ba48bf3fc8c19455db22313fdb271f0552a479c41e5ac5801fe6ba06'),
	('\x01a22f4c8ae177a586163d1823cf9008', 5, '\x01a22f4c8d387554b2d8db721d4fce76', '\x01a22f4c8c8e76bdadcf9dc43eb4d3c7', '\xa87268b3cbe6fe231aa91cd782fa48c7a55049dbb63cbe015acad04709063a0e'),
	('\x01a22f4c8ae177a586163d1823cf9008', 6, '\x01a22f4c8edc7e2ca4b285aca03c2bca', '\x01a22f4c8d387554b2d8db721d4fce76', '\xab978efff65774fdf265a303429c291fa78a72706e173372403c2357e351e117'),
	('\x01a22f4c8ae177a586163d1823cf9008', 7, '\x01a22f4c8f7a7b748c3c79d4a3f650d9', '\x01a22f4c8edc7e2ca4b285aca03c2bca', '\x7cfb8c8dce49aaf67c8a6c331dc54477e86cd764f0c9ad26cd720f844ac20c27'),
	('\x01a22f4c8ae177a586163d1823cf9008', 8, '\x01a22f4c914d700fbafbc4da2bd07c62', '\x01a22f4c8f7a7b748c3c79d4a3f650d9', '\x27904bd111a0b668b9fbbe292a163afddbcad0f3f6c8d718687eb097e3bd2bc5'),
	('\x01a22f4c8ae177a586163d1823cf9008', 9, '\x01a22f4c914d76ec8560f54d616a27d8', '\x01a22f4c914d700fbafbc4da2bd07c62', '\x489f403a1bb1c031c5b464704983cefe0f6c3b2f9fedff76d6bc5ecdb56a9c20'),
	('\x01a22f4c8ae177a586163d1823cf9008', 10, '\x01a22f4c91f77bd290e10b46d985dde0', '\x01a22f4c914d76ec8560f54d616a27d8', '\xbb4d9f54bd7208e2958d152a7a6680dd49a4d13680068a00d3d620df4cc59ed1'),
	('\x01a22f4c8ae177a586163d1823cf9008', 11, '\x01a22f4c93a976fc80ae1ec000f53a65', '\x01a22f4c91f77bd290e10b46d985dde0', '\x17d056c183d6549a0edd873647c3adc1f06cc453138fc808e44b954b3a2f94a8'),
	('\x01a22f4c8ae177a586163d1823cf9008', 12, '\x01a22f4c94447523a13a919fd44a4f44', '\x01a22f4c93a976fc80ae1ec000f53a65', '\xf0d3cd88353318d7dfa6b4931895095014417108dc86f90f179438e29438aa2b'),
	('\x01a22f4c8ae177a586163d1823cf9008', 13, '\x01a22f4c94fa7a7ebf3137b952ada575', '\x01a22f4c94447523a13a919fd44a4f44', '\xd3fa5d11ed5293a14caf752fc8a9efce7807801957cd29c7f768319210105c2a'),
	('\x01a22f4c8ae177a586163d1823cf9008', 14, '\x01a22f4c95e170a281163fd808e2ec77', '\x01a22f4c94fa7a7ebf3137b952ada575', '\x73ec27905cedbc3dad12d8dd200b1135068e815a7b07ec29dd9f0a7bc6344baf'),
	('\x01a22f4c8ae177a586163d1823cf9008', 15, '\x01a22f4c96b87511a18e2f5bc9dc1042', '\x01a22f4c95e170a281163fd808e2ec77', '\x53bd1e8716f1cace50c3ca9ac27399c32e9f137e2865ab385a42b3a898d5feb4'),
	('\x01a22f4c8ae177a586163d1823cf9008', 16, '\x01a22f4c976b7fd3a09803633d15b62e', '\x01a22f4c96b87511a18e2f5bc9dc1042', '\x910031d44dc21727bc2fa615c895e23f85ee8fd520aef4b0e2d82e71984ccb45'),
	('\x01a22f4c8ae177a586163d1823cf9008', 17, '\x01a22f4c9792720091c7c24104893318', '\x01a22f4c976b7fd3a09803633d15b62e', '\x5fd0568d39679437c755ea5d7df4b3a47c2e3321e1c26f8e3c220fd5b49c8ddd'),
	('\x01a22f4c8ae177a586163d1823cf9008', 18, '\x01a22f4c97a57544a4b0eba39fa9bc2c', '\x01a22f4c9792720091c7c24104893318', '\xafe53a17d0b5b74f3763b7da514370a9c1d378d384c2fefc3a3149d7a84a59b9'),
	('\x01a22f4c8ae177a586163d1823cf9008', 19, '\x01a22f4c97bd7e5bb39b19321c7e6613', '\x01a22f4c97a57544a4b0eba39fa9bc2c', '\x29a6750977be551b1dce5dec797fd12efe7b3e386cfe7499d22db3d9aeea12d1'),
	('\x01a22f4c8ae177a586163d1823cf9008', 20, '\x01a22f4c982877e99f8fed29191e6998', '\x01a22f4c97bd7e5bb39b19321c7e6613', '\x2f586ecef8105d7da593eee041785196be76e8eae57b3e5f8841271264f0cef5'),
	('\x01a22f4c8ae177a586163d1823cf9008', 21, '\x01a22f4c98337fec871f71f8d4c0b06e', '\x01a22f4c982877e99f8fed29191e6998', '\x29ffe181ebfb177afed41a10e2a5b3b9e9b1a2f2c89706d8d1d3b2faffc6b4c7'),
	('\x01a22f4c8ae177a586163d1823cf9008', 22, '\x01a22f4c98667740bed43024635bbd96', '\x01a22f4c98337fec871f71f8d4c0b06e', '\x1928d571adfadd50d184e34ee4a4dee8251e96bb04e1b43982836f50379ec1b7'),
	('\x01a22f4c8ae177a586163d1823cf9008', 23, '\x01a22f4c98797b7f9afeedec65764edc', '\x01a22f4c98667740bed43024635bbd96', '\x4ffc3662727396c5c144433077fb2de2a385538311ed895cae869caffcccf3b5'),
	('\x01a22f4c8ae177a586163d1823cf9008', 24, '\x01a22f4c988a701ab526905d02fb6159', '\x01a22f4c98797b7f9afeedec65764edc', '\x9025c10d3eb690f4b5ff0d3ac0344af67deec21aaf33e97fcbee27c2bd80139c'),
	('\x01a22f4c8ae177a586163d1823cf9008', 25, '\x01a22f4c992c77bd8de818730e0463d1', '\x01a22f4c988a701ab526905d02fb6159', '\x5839a97934365d1b6bfc1afcf66f29189faa0dab1775188d4374eab92d9da8eb'),
	('\x01a22f4c8ae177a586163d1823cf9008', 26, '\x01a22f4c99527cd0b8d1f91b12a407bc', '\x01a22f4c992c77bd8de818730e0463d1', '\xa39874fcfc41f2a4fe618c1033feef44483ac7d27f41eacd84293c9beead25b2'),
	('\x01a22f4c8ae177a586163d1823cf9008', 27, '\x01a22f4c9965734283be07f3b6799eda', '\x01a22f4c99527cd0b8d1f91b12a407bc', '\x2b01ec2bd464d5d6699591b019d80debc033e2c25ff17f3d699b674bba98dc31'),
	('\x01a22f4c8ae177a586163d1823cf9008', 28, '\x01a22f4c99987e1ca55a1180924f27ad', '\x01a22f4c9965734283be07f3b6799eda', '\xaae2de1469b3658bb11d88b597133b6caf443f5ee5afebbcb2a45c23c0edc9a2'),
	('\x01a22f4c82c67ba4a12acada2ba888a2', 9, '\x01a22f4c9ccb7b8cb0f6fb55051b6463', '\x01a22f4c8ae1792d80ea4ce884f3ade4', '\xe15e66a96f09bd087411573154431ea0a83aadd804087303043c5b88a81d9639'),
	('\x01a22f4c8ae177a586163d1823cf9008', 29, '\x01a22f4c9a6477a5884896f041b17a02', '\x01a22f4c99987e1ca55a1180924f27ad', '\xdddb7e9657068d8d895cf14e6c8c6ece8d8c3766941915c5a435dbbd3ac1a629'),
	('\x01a22f4c8ae177a586163d1823cf9008', 30, '\x01a22f4c9a7e7ae7b04501b2af2b8af8', '\x01a22f4c9a6477a5884896f041b17a02', '\xc7508ba9ab0e8720474d4c146fd30eb9ab880e33c2eafdc2ed74bedcf082fde2'),
	('\x01a22f4c8ae177a586163d1823cf9008', 31, '\x01a22f4c9ade71d293e7b7d1b3e2b3c7', '\x01a22f4c9a7e7ae7b04501b2af2b8af8', '\xbdfd4435af89fb0ade515ee39ab29bf1df9244d565478223d27a08800351e6df'),
	('\x01a22f4c8ae177a586163d1823cf9008', 32, '\x01a22f4c9b157dea8734c9bdb470d2cd', '\x01a22f4c9ade71d293e7b7d1b3e2b3c7', '\x944e7bda2781ba823af6ad3f76d273cd914c2e4aefcd8de7e6ee932da212d4d3'),
	('\x01a22f4c8ae177a586163d1823cf9008', 33, '\x01a22f4c9b2f7125b7c7caf70a326b9a', '\x01a22f4c9b157dea8734c9bdb470d2cd', '\x279ebd9049b47c439305258fe1f83a0f75ffb18133b587984122bdf83cbf05d0'),
	('\x01a22f4c9ccb79c1abf77902c05688bc', 1, '\x01a22f4c9ccb746fba437d67d38b7b88', NULL, '\x440dcac6bdd09293fce63472d2a15adb0bba679d7629cec4d2ed0489b948d194'),
	('\x01a22f4c9ccb79c1abf77902c05688bc', 2, '\x01a22f4c9ccb7a8996be9bee3e150296', '\x01a22f4c9ccb746fba437d67d38b7b88', '\x2e1799ba93530b1de641f66b624ba494cc7e49bcc64e8411ee0fb78ed0931521'),
	('\x01a22f4c82c67ba4a12acada2ba888a2', 10, '\x01a22f4ca0a97f408bb6105257b77a4e', '\x01a22f4c9ccb7b8cb0f6fb55051b6463', '\x74dad30229676e2feb1b7b240f52e28ed716c50f443157bb7d32e206e44f585d'),
	('\x01a22f4c9ccb79c1abf77902c05688bc', 3, '\x01a22f4c9d32735ca8c19ad1d724298b', '\x01a22f4c9ccb7a8996be9bee3e150296', '\x68208acbfc4732bfa2962223ded1c7d585c41290787b39d23d3670c01a7a7398'),
	('\x01a22f4c9ccb79c1abf77902c05688bc', 4, '\x01a22f4c9f0378a7af5ab32cc3b5da9e', '\x01a22f4c9d32735ca8c19ad1d724298b', '\x316f0d667d04252f1cd892123d300adefa7594b5df724a68db6f6c8ae199657f'),
	('\x01a22f4c9ccb79c1abf77902c05688bc', 5, '\x01a22f4ca01672a69bc61c98e9aa73ac', '\x01a22f4c9f0378a7af5ab32cc3b5da9e', '\x1ad6272442c73c62c99a46ee2a91f9c8d8af5d5fbb7ea9fed3a39decfb3421c4'),
	('\x01a22f4c82c67ba4a12acada2ba888a2', 11, '\x01a22f4ca3de71438eee04918926c9cd', '\x01a22f4ca0a97f408bb6105257b77a4e', '\x5bc892542d6562dba24190d35c2fc5c82009cce934cf202804c0fb5bd3cba2fe'),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', 1, '\x01a22f4ca3de756ea66c57aa0f0d5923', NULL, '\xabbca7a06d68c88e4be26e4528c2d9ab6b82059cfd1ca71e19fe52c4b74dea49'),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', 2, '\x01a22f4ca3de7c919de66fd91b4a7002', '\x01a22f4ca3de756ea66c57aa0f0d5923', '\x55812005e427cd1bdf438335cb1d752be9b5dcd1dd2b7d1aef701dc508632b5a'),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', 3, '\x01a22f4ca4b676e59f39342248e7583e', '\x01a22f4ca3de7c919de66fd91b4a7002', '\x9d26d2379ff3d13269ec8a789147f5517c0d5c16211c2eff356f62efd3a02ea3'),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', 4, '\x01a22f4ca56e7d418047c88c98efb50d', '\x01a22f4ca4b676e59f39342248e7583e', '\x10176af80ae89e735b757b5d6589f069ba552c9ab22490303c05836f45fff96f'),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', 5, '\x01a22f4ca62a7cc386093449cf5ba2c7', '\x01a22f4ca56e7d418047c88c98efb50d', '\xa483bbb2b2d95b7b7cde7b3a8e80ab2195ddfe38a0027c914e8dd15ff46972ad'),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', 6, '\x01a22f4ca7027a39933359ccd2efd49c', '\x01a22f4ca62a7cc386093449cf5ba2c7', '\x9456661018ce2d5f74b392b93229865509e98d981d33462dbdc47a7ff8031f4f'),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', 7, '\x01a22f4ca7d876fd873f27505df985b5', '\x01a22f4ca7027a39933359ccd2efd49c', '\xc9bee5c3c1830439ab2677822600c72474fade74aa0eee4c6d5b427a994b9cc5'),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', 8, '\x01a22f4ca8e1798db3f4816689125efb', '\x01a22f4ca7d876fd873f27505df985b5', '\x6e6c35b12007edc8d60785227d6198d84e49d009d22fc21b1d477495113d90f2'),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', 9, '\x01a22f4ca9c97f84a8449eb3f78f0726', '\x01a22f4ca8e1798db3f4816689125efb', '\x25482a40a3b1040bab0ce1502e00013208908e12e5fcab5a4d5e87ad18df6b47'),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', 10, '\x01a22f4caa547993b6fff7869f5ac940', '\x01a22f4ca9c97f84a8449eb3f78f0726', '\xdc459c5e176aaf977d9306787808af0ee63b6c380f89106efc86d39746d9b6d8'),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', 11, '\x01a22f4cab157aa89779ca5d3d60186f', '\x01a22f4caa547993b6fff7869f5ac940', '\x503afe9c41990b42a0e539a34992a9281ea940198b0499503ec9a23786788b6a'),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', 12, '\x01a22f4cad0471738260f125849bced2', '\x01a22f4cab157aa89779ca5d3d60186f', '\xbd7421de572303ed8690ef51fde9e3d610ce0f1623879ed05a4fb8827c49487f'),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', 13, '\x01a22f4cafdd7bdd9f8f2db89b5ac65c', '\x01a22f4cad0471738260f125849bced2', '\x43b8424c894fbbcd352e9b163f9cd4f2a400082f35357c700c6d7bbff8f698dc'),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', 14, '\x01a22f4cb0c9720bbcf5b96eeb800b24', '\x01a22f4cafdd7bdd9f8f2db89b5ac65c', '\xb94a5b9068438a253bfc3717b9b3fcafa8f6d5bd27b61c6768105d20fc965be0'),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', 15, '\x01a22f4cb0c97ee98019e234193de868', '\x01a22f4cb0c9720bbcf5b96eeb800b24', '\x8fc5ec367d6efc45c304d99cbd2a58068b0670d6d9fda00b416162e99696b433'),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', 16, '\x01a22f4cb0de7ed180af873eb057743c', '\x01a22f4cb0c97ee98019e234193de868', '\x2e84d900b116767bf3fd669912e9dee16dfe702f3375537b76acc067309f326e'),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', 17, '\x01a22f4cb17373c0a7c01ec83298030d', '\x01a22f4cb0de7ed180af873eb057743c', '\xe335f7cca6c6377d48dafa86e5e3391dd3731408489372e9951dc180cf9c3c51'),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', 18, '\x01a22f4cb1737838abce67a7c611a500', '\x01a22f4cb17373c0a7c01ec83298030d', '\x4fd26d78212a55697ea568505d4c87f6d0e29a39d3ebb9ac89006efc02ae3ca3'),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', 19, '\x01a22f4cb1737d928f5274ff30de465b', '\x01a22f4cb1737838abce67a7c611a500', '\xb8736a37f73805571dac7d22d7a10bdbd70adb6f12f5692639a2bde39c55512f'),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', 20, '\x01a22f4cb23f78e097699665bf0bef9f', '\x01a22f4cb1737d928f5274ff30de465b', '\x14524caa84b460c9e2d4f115b707fddab16bb32b10cb03f51f9ffdf4498ec6ea'),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', 21, '\x01a22f4cb2f17b43833c3ce099caeaec', '\x01a22f4cb23f78e097699665bf0bef9f', '\x0e850a3db299f479379cbc024e15f5d4cfe4a75997a5efa81d2326eaa304b99c'),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', 22, '\x01a22f4cb35d7cdfabcbf4c454dc5eee', '\x01a22f4cb2f17b43833c3ce099caeaec', '\xb0bd23e5c8307cdcff927123f3923139916f32401a4b30ec5d81ca5cca5e3c54'),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', 23, '\x01a22f4cb46e724783f2973689096231', '\x01a22f4cb35d7cdfabcbf4c454dc5eee', '\x681461196a4b8c21de6449ad0b2cc7aaa6545f53b215ae616faacec51e8c8ab5'),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', 24, '\x01a22f4cb65a70d2a2460454d1a6759f', '\x01a22f4cb46e724783f2973689096231', '\xfba81f5460e5acc3292283d7b80d08bf71b82fa1225923b36cf56ec0fee58445'),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', 25, '\x01a22f4cb65a792a939db1baf2fae22c', '\x01a22f4cb65a70d2a2460454d1a6759f', '\x500a2ba0ae44fbc30940f7ce3b6241cc9c8be909eff0039042beefdbd6481b6a'),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', 26, '\x01a22f4cb67d70878192e53e95954682', '\x01a22f4cb65a792a939db1baf2fae22c', '\xa3e4d386738c67277a53b5308e690dcd2deaf749fd57a61cbee86e888c25515c'),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', 27, '\x01a22f4cb6ed7e96b247e82025a99abc', '\x01a22f4cb67d70878192e53e95954682', '\xabc336ebc45fac5cf3767e553b0af2fe234a2d60df16285613f08a452b060550'),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', 28, '\x01a22f4cb8a8711a960ca137a5cf3a02', '\x01a22f4cb6ed7e96b247e82025a99abc', '\xbb186dce765578dbc12b7467fb749f6ddb0a8828df9de1cd499b1749e32d055c'),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', 29, '\x01a22f4cb98d799a9cbd903d7bad079a', '\x01a22f4cb8a8711a960ca137a5cf3a02', '\x7807813ab654e5607e9eacce3b19615c321b8326603627e7628088dcfee0bd59'),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', 30, '\x01a22f4cbb3171f3bb0dcc27c3a49ad2', '\x01a22f4cb98d799a9cbd903d7bad079a', '\x327a40b8dd49214ba7a231cde116e70c8d3ce5f67fc076e5cbc22fc5c2a76d34'),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', 31, '\x01a22f4cbbbd70ed8b91d95d37526b54', '\x01a22f4cbb3171f3bb0dcc27c3a49ad2', '\x2ae822dcf2f8af69eb212c251bbdbdfbd5c7dc91963ddf05347c0a8723358da8'),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', 32, '\x01a22f4cbbbd7cf3a34ed27a43807992', '\x01a22f4cbbbd70ed8b91d95d37526b54', '\x0f09311ccd9dbfbea6d4c89b6a18cdfa92fda0b4db5019e96cc674f0ec8f7b85'),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', 33, '\x01a22f4cbbbd7e7aa37dc587307e861b', '\x01a22f4cbbbd7cf3a34ed27a43807992', '\x968630787daae46d31119f0c220332f8a960c107f30f513cd6795e7629494137'),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', 34, '\x01a22f4cbc5a7aff9c7ee4cfa4bce263', '\x01a22f4cbbbd7e7aa37dc587307e861b', '\xbe611ec5779fb1ca4e8d12b8e579f1a407c088d3252b144ae5b25cbcfe3f082f'),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', 35, '\x01a22f4cbd137b16a3df7421b19f6fe5', '\x01a22f4cbc5a7aff9c7ee4cfa4bce263', '\xae26af95e8de8566ad8ddc965151ee7de74f506f0b70591086937c3a0ed06354'),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', 36, '\x01a22f4cbdc17052812a78857c4a37a2', '\x01a22f4cbd137b16a3df7421b19f6fe5', '\x563dc0fd33f03df13da04262ed3ed8e2fd616d968ebb9984cc62f6b24f6485ef'),
	('\x01a22f4c82c67ba4a12acada2ba888a2', 12, '\x01a22f4cc6207d5d81a5df49b1772de0', '\x01a22f4ca3de71438eee04918926c9cd', '\x1868225c358a8fea5bd45f61c1b741a40fcbcf647a36971e3798e0e93cfa5028'),
	('\x01a22f4cc6207775a789aed3136967dd', 1, '\x01a22f4cc62075d0a07654fcf9cb476a', NULL, '\x05025a6e20053d71191236b7357ed2a4b1d02a6c67de403e740c27985097082f'),
	('\x01a22f4cc6207775a789aed3136967dd', 2, '\x01a22f4cc62076d7a7dcfb9dc757f833', '\x01a22f4cc62075d0a07654fcf9cb476a', '\x270a4bbe8933527e75ac15263c51a751c58754eab7a555da4263e4d18ed8f7ae'),
	('\x01a22f4cc6207775a789aed3136967dd', 3, '\x01a22f4cc6c97090a814c3bbd292d2a4', '\x01a22f4cc62076d7a7dcfb9dc757f833', '\xe24326f0895b11e9d861240f6c5787c743559c964e6e415293af1c5dbc0b6e55'),
	('\x01a22f4cc6207775a789aed3136967dd', 4, '\x01a22f4cc73d79ac95904b76710c61af', '\x01a22f4cc6c97090a814c3bbd292d2a4', '\x7928ac85e197144b7bb7ef8976bffd222892e34acb020a8e6f51dd5aad2a52e1'),
	('\x01a22f4cc6207775a789aed3136967dd', 5, '\x01a22f4cc7ee7b69967ad4ac0ec0d660', '\x01a22f4cc73d79ac95904b76710c61af', '\xa1fc63c54042b09ff3200c4f902dffbf35ef399a8817fdd095143fb79c4ef59a'),
	('\x01a22f4cc6207775a789aed3136967dd', 6, '\x01a22f4cc7fc7c558cf2d29d55508d33', '\x01a22f4cc7ee7b69967ad4ac0ec0d660', '\xa32658f2da752f0d1eb1c4680531337a369cf28c16f8c64c9901bfdbf926ed20'),
	('\x01a22f4c82c67ba4a12acada2ba888a2', 13, '\x01a22f4ccbfc76ceba2a7416b4f9db5d', '\x01a22f4cc6207d5d81a5df49b1772de0', '\xa9f331d7a6cc9a04a6e42460ca10fe0bb62509ee39e223464ec4faf1ab2563f6'),
	('\x01a22f4ccbfc74179200664abd0ae0c2', 1, '\x01a22f4ccbfc738398c7e9483ff0737e', NULL, '\x44ee056696989a4e096402d45a8dfc617814356c5b7b31e6899cbb7863a185bf'),
	('\x01a22f4ccbfc74179200664abd0ae0c2', 2, '\x01a22f4ccbfc7a39be32c7f93d120b8e', '\x01a22f4ccbfc738398c7e9483ff0737e', '\xae14910fe677ba5e7eac820cd4f28e0dac4218f7b5cac031f582236be9317deb'),
	('\x01a22f4ccbfc74179200664abd0ae0c2', 3, '\x01a22f4cccc07a0d9a3153d3d4242f3d', '\x01a22f4ccbfc7a39be32c7f93d120b8e', '\x7e08d027f9b875cd272ad01a4145ea22350a2c04ad7c821488a9fe084b172f9a'),
	('\x01a22f4ccbfc74179200664abd0ae0c2', 4, '\x01a22f4ccebd73329aba858cf6453ecc', '\x01a22f4cccc07a0d9a3153d3d4242f3d', '\x37c33aa8b7085ce9972c7697c00121e0e544b53ac31b0aea0651ea0dacfab1aa'),
	('\x01a22f4ccbfc74179200664abd0ae0c2', 5, '\x01a22f4cd0e47c23aa0713676e04a3ca', '\x01a22f4ccebd73329aba858cf6453ecc', '\xe66d7ed94168536fffb9d48a21cbc79d4468ba927d553acd33173248874c4e60');
INSERT INTO public.audit_seals VALUES
	('\x01a22f4ccbfc74179200664abd0ae0c2', 6, '\x01a22f4cd16b7249bf068c61982456c8', '\x01a22f4cd0e47c23aa0713676e04a3ca', '\x5d05738c66ca8c93cf3856b9960ae5cc245174edfb224147a330cd602c15709c'),
	('\x01a22f4ccbfc74179200664abd0ae0c2', 7, '\x01a22f4cd2217ccfa8edd6aa5acf2d19', '\x01a22f4cd16b7249bf068c61982456c8', '\x615f4f862589b5de72e18c57f64b41f7d71c0003ca12d4424bfe003c3f7f8169'),
	('\x01a22f4ccbfc74179200664abd0ae0c2', 8, '\x01a22f4cd3357c778cc13352c8b22acd', '\x01a22f4cd2217ccfa8edd6aa5acf2d19', '\x0664307f915ef5d8a09299fce7b5a59c9fb2a6787c73e18d0093bd385c7514ca'),
	('\x01a22f4ccbfc74179200664abd0ae0c2', 9, '\x01a22f4cd3ed753cacb353abc3af549f', '\x01a22f4cd3357c778cc13352c8b22acd', '\x48de50792308190bffd75eda4b24a3143ac71d035018fde62bb46357b6c1a07e'),
	('\x01a22f4ccbfc74179200664abd0ae0c2', 10, '\x01a22f4cd48575678a8f90ed02202d11', '\x01a22f4cd3ed753cacb353abc3af549f', '\x4cee3c44989f3e32608e80e3f2b41e742c944eb53fcfbf56bf4c7a3a43b0cebd'),
	('\x01a22f4ccbfc74179200664abd0ae0c2', 11, '\x01a22f4cd4857956ad81fedaaa56ae45', '\x01a22f4cd48575678a8f90ed02202d11', '\xd1f41066e95a260c94747bf0425ce9730ca948a5b04bf43bb9c068c2ca2ac194');
INSERT INTO public.authorization_codes VALUES
	('\x01a22f4c8ae177a586163d1823cf9008', '\x01a22f4c97927a22b0a0087f95bf0741', '\x8de1e12dd58a3d6504234c54c991ec5ade65aa8b0778e4a216ee95b1b7c5244d', '\x01a22f4c97927a22b0a0087f95bf0741', 'https://rp.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', '0ce588647ed131d1', 1796089878418249, 1796089938418249, 1796089878437016),
	('\x01a22f4c8ae177a586163d1823cf9008', '\x01a22f4c97b376688f0b0e6c21270fad', '\x7f2f4eb2a04c5f76cc7c3009bc79f83b064ab9bafa1c33206a22c3c1dd17f5b7', '\x01a22f4c97b376688f0b0e6c21270fad', 'https://rp.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', '3b7cf596fe7bcdfd', 1796089878451417, 1796089938451417, 1796089878461586),
	('\x01a22f4c8ae177a586163d1823cf9008', '\x01a22f4c98197c2b9d0504cebe8cc3b0', '\x1488df93b4608f60e8c4ce2e928721db4946e0e63f6c35a67d5109208858a13d', '\x01a22f4c98197c2b9d0504cebe8cc3b0', 'https://rp.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', '65f46f54da9ae4b5', 1796089878553361, 1796089938553361, 1796089878568114),
	('\x01a22f4c8ae177a586163d1823cf9008', '\x01a22f4c98557fb0898c1b1fdb3668f9', '\xb74de0a273b90eb795eb5481979c4f94998f6cf5c9b0fcc39be30c37cce2d870', '\x01a22f4c98557fb0898c1b1fdb3668f9', 'https://app.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', '1854be12520c8dda', 1796089878613185, 1796089938613185, 1796089878630653),
	('\x01a22f4c8ae177a586163d1823cf9008', '\x01a22f4c986e79e988e7427b1757c88b', '\xa3dd682c77508f2d30e369560b0482d4d933cb8933f1c085c42bc778ff9049da', '\x01a22f4c986e79e988e7427b1757c88b', 'https://app.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', 'ab5ca26db3348088', 1796089878638973, 1796089938638973, 1796089878649039),
	('\x01a22f4c8ae177a586163d1823cf9008', '\x01a22f4c99387e7a8630635136e4b6c2', '\x05870430dfe19f6abd57569d52ed2ee1ba6d2d059e8e58fd42397f732e71902c', '\x01a22f4c99387e7a8630635136e4b6c2', 'https://app.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', '791e11f303f6dc24', 1796089878840387, 1796089938840387, 1796089878866190),
	('\x01a22f4c8ae177a586163d1823cf9008', '\x01a22f4c9a7879e8ae8d20feed262e31', '\xcc871364b298682166649eeb2e446312878ff7cd88afe944f8c6024b9d859dce', '\x01a22f4c9a7879e8ae8d20feed262e31', 'https://app.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', '249bef506cbdaf6b', 1796089879160890, 1796089939160890, 1796089879166455),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4cb3267629990061133de3841b', '\x9b9855cb32a4d6e885eeeee5253248d613e652edeca7317541c885ff3f8807ea', '\x01a22f4cb3267629990061133de3841b', 'https://rp.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', 'ff947102432ccec4', 1796089885478383, 1796089945478383, 1796089885533064);
INSERT INTO public.change_counter VALUES
	(1, 25);
INSERT INTO public.change_log VALUES
	(1, '\x01a22f4c82c67ba4a12acada2ba888a2'),
	(2, '\x01a22f4c85a87f58b4886121d8614506'),
	(3, '\x01a22f4c8ae177a586163d1823cf9008'),
	(4, '\x01a22f4c8ae177a586163d1823cf9008'),
	(5, '\x01a22f4c8ae177a586163d1823cf9008'),
	(6, '\x01a22f4c8ae177a586163d1823cf9008'),
	(7, '\x01a22f4c8ae177a586163d1823cf9008'),
	(8, '\x01a22f4c8ae177a586163d1823cf9008'),
	(9, '\x01a22f4c8ae177a586163d1823cf9008'),
	(10, '\x01a22f4c8ae177a586163d1823cf9008'),
	(11, '\x01a22f4c8ae177a586163d1823cf9008'),
	(12, '\x01a22f4c9ccb79c1abf77902c05688bc'),
	(13, '\x01a22f4c9ccb79c1abf77902c05688bc'),
	(14, '\x01a22f4c9ccb79c1abf77902c05688bc'),
	(15, '\x01a22f4c9ccb79c1abf77902c05688bc'),
	(16, '\x01a22f4ca3de73749b34a6bf3c18fdfb'),
	(17, '\x01a22f4ca3de73749b34a6bf3c18fdfb'),
	(18, '\x01a22f4ca3de73749b34a6bf3c18fdfb'),
	(19, '\x01a22f4ca3de73749b34a6bf3c18fdfb'),
	(20, '\x01a22f4ca3de73749b34a6bf3c18fdfb'),
	(21, '\x01a22f4ca3de73749b34a6bf3c18fdfb'),
	(22, '\x01a22f4ca3de73749b34a6bf3c18fdfb'),
	(23, '\x01a22f4cc6207775a789aed3136967dd'),
	(24, '\x01a22f4cc6207775a789aed3136967dd'),
	(25, '\x01a22f4ccbfc74179200664abd0ae0c2');
INSERT INTO public.client_origins VALUES
	('\x01a22f4c8ae177a586163d1823cf9008', 'https://app.example.com', '\x01a22f4c944479e085413d71afb3179d');
INSERT INTO public.clients VALUES
	('\x01a22f4c8ae177a586163d1823cf9008', '\x01a22f4c944479e085413d71afb3179d', '0NDNeJNwjmP3tgIdLdG9wA', 'Phone', '{"redirect_uris":["https://app.example.com/cb"],"token_endpoint_auth_method":"none","grant_types":["authorization_code","refresh_token"],"scopes":[],"resources":[],"pkce":"required","id_token_claims":"full","id_token_signed_response_alg":"RS256","consent":"implied","origins":[],"online_refresh":true,"refresh_grace":null,"post_logout_redirect_uris":[]}', NULL, 1796089877572893, 1796089877572893, NULL, NULL),
	('\x01a22f4c8ae177a586163d1823cf9008', '\x01a22f4c94fa78a582fd1ec941b8a148', 'INpLNX-YE5l9skp33LMe4g', 'Nightly', '{"redirect_uris":[],"token_endpoint_auth_method":null,"grant_types":["client_credentials"],"scopes":[],"resources":["https://api.example.com"],"pkce":"unless_nonce","id_token_claims":"full","id_token_signed_response_alg":"RS256","consent":"remember","origins":[],"online_refresh":false,"refresh_grace":null,"post_logout_redirect_uris":[]}', '\x2291362f7da8b40817c8e38f00739ac3f708099d2c2b32a1594467b563192daa', 1796089877754886, 1796089877754886, NULL, 'unknown'),
	('\x01a22f4c8ae177a586163d1823cf9008', '\x01a22f4c95e17a6193bbcef5c26ca001', 'LyBcs_zrHcnms0PvhBQwBw', 'Ledger', '{"redirect_uris":[],"token_endpoint_auth_method":"private_key_jwt","grant_types":["client_credentials"],"scopes":[],"resources":["https://api.example.com"],"pkce":"unless_nonce","id_token_claims":"full","id_token_signed_response_alg":"RS256","consent":"remember","origins":[],"online_refresh":false,"refresh_grace":null,"jwks":{"keys":[{"alg":"ES256","kid":"one","crv":"P-256","kty":"EC","x":"O_o3f6IaZyhJd3zzFUqhh_q3kvMono6GpI6zLokVBfc","y":"6KDxDWaW-7d8R-ohfBvgxAVVjmJOvDCK9vYDYf0BWq4"}]},"post_logout_redirect_uris":[]}', NULL, 1796089877985229, 1796089877985229, NULL, 'unknown'),
	('\x01a22f4c8ae177a586163d1823cf9008', '\x01a22f4c96b875ac99008a612adc5668', 'KobN8ZVd7Rl_O0tvMxN7Tw', 'Vault', '{"redirect_uris":[],"token_endpoint_auth_method":"client_secret_jwt","grant_types":["client_credentials"],"scopes":[],"resources":["https://api.example.com"],"pkce":"unless_nonce","id_token_claims":"full","id_token_signed_response_alg":"RS256","consent":"remember","origins":[],"online_refresh":false,"refresh_grace":null,"post_logout_redirect_uris":[]}', '\x5dfe99f0b14374ab07aca218c1e9071539dded5d1c27c26f7eb2850be0cbe8d3', 1796089878200843, 1796089878200843, '\x0144b8609cf7bb42af9a516c6b15eac79e247806243a5706ed90202f4dd3f0e23843054d566b1c84d1d51f9e27c45476825428bdfa2b408c9f69514a3338bddb6b448674ef2588120e8ca2b06e856a44088d0c3e70e7cc3da0c05606de1a11437cf0ef045506869b19b26adeed673d868f8cd335c9972f25a0a5e7e35c7920', 'unknown'),
	('\x01a22f4c8ae177a586163d1823cf9008', '\x01a22f4c93a97f8a83851ddb02f618b1', 'u1ZEfqxrYQHBI70wmQQgbg', 'Shop', '{"redirect_uris":["https://rp.example.com/cb"],"token_endpoint_auth_method":null,"grant_types":["authorization_code","refresh_token"],"scopes":[],"resources":["https://api.example.com"],"pkce":"unless_nonce","id_token_claims":"full","id_token_signed_response_alg":"RS256","consent":"remember","origins":[],"online_refresh":false,"refresh_grace":null,"post_logout_redirect_uris":["https://rp.example.com/bye"]}', '\x720539e4879c464c0c130f96c1bf8b8f953ff5983a73c8b7256b81e4c3182cdb', 1796089877417011, 1796089877417011, NULL, 'pkce'),
	('\x01a22f4c9ccb79c1abf77902c05688bc', '\x01a22f4c9f037246ad946486454fd851', 'spHIMynyUMlHsgEi9LLPSw', 'Shop', '{"redirect_uris":["https://rp.example.com/cb"],"token_endpoint_auth_method":null,"grant_types":["authorization_code","refresh_token"],"scopes":[],"resources":[],"pkce":"unless_nonce","id_token_claims":"full","id_token_signed_response_alg":"RS256","consent":"remember","origins":[],"online_refresh":false,"refresh_grace":null,"post_logout_redirect_uris":[]}', '\x94bec634a7e1f54bcbde8c06e61a8c4231ac289dac45e7046b873c1fb2e27db8', 1796089880323522, 1796089880323522, NULL, 'unknown'),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4caa547c709d8f34cdc5acbc22', 'y3FT_fYyCqRAA_HyOrZEtA', 'Shop', '{"redirect_uris":["https://rp.example.com/cb"],"token_endpoint_auth_method":null,"grant_types":["authorization_code","refresh_token"],"scopes":[],"resources":[],"pkce":"unless_nonce","id_token_claims":"full","id_token_signed_response_alg":"RS256","consent":"implied","origins":[],"online_refresh":false,"refresh_grace":null,"post_logout_redirect_uris":[]}', '\x42153238c801d61ead98a3a49d729e512f4f3ead4d4bb38d2d8a19d2102a580e', 1796089883220842, 1796089883220842, NULL, 'pkce');
INSERT INTO public.consents VALUES
	('\x01a22f4c8ae177a586163d1823cf9008', '\x01a22f4c8d387ec49647dcfc8f9be4f2', '\x01a22f4c93a97f8a83851ddb02f618b1', '["email","offline_access","openid","profile","01a22f4c-8c8e-73d5-9cf6-cf4071c5a023"]', 1796089878418249, 1796089878418249);
INSERT INTO public.deployment VALUES
	('master_keys', 'EjxyF2P7Bs2gEB0wRnXROvo_GY30ZwwDKV7vb7ARLi8 CDHjZgeJRd2EmIcONaf0D-gRQj-9Jt0ZF6EY2vF06bA momvzpOIIDHDTqrYFuY_8fL9tFki3u_IOlNCcBMpxXA -xc7sDvfnmuuskphRXjNt7CuPdsTI783RGrXmlNNZhI'),
	('public_url', 'http://localhost:8080'),
	('deployment_id', 'itLT1wdZPx32f3Gp0wVJ5A'),
	('first_setup', '2026-12-01T01:51:13Z'),
	('latest_time', '1796089896973277');
INSERT INTO public.grants VALUES
	('\x01a22f4c8ae177a586163d1823cf9008', '\x01a22f4c97927a22b0a0087f95bf0741', '\x01a22f4c8d387ec49647dcfc8f9be4f2', 1, 1, '\x01a22f4c93a97f8a83851ddb02f618b1', '\x01a22f4c976b70319a5545efd25a6cea', 'email offline_access openid profile', '["https://api.example.com","http://localhost:8080/t/acme"]', 1796089878379131, 'pwd', 1796089878418249, 1811728278437016, NULL, true, NULL, 1, 1796089878437016, 1798681878437016, NULL),
	('\x01a22f4c8ae177a586163d1823cf9008', '\x01a22f4c97b376688f0b0e6c21270fad', '\x01a22f4c8d387ec49647dcfc8f9be4f2', 1, 1, '\x01a22f4c93a97f8a83851ddb02f618b1', '\x01a22f4c976b70319a5545efd25a6cea', 'email offline_access openid profile', '["https://api.example.com","http://localhost:8080/t/acme"]', 1796089878379131, 'pwd', 1796089878451417, 1811728278461586, NULL, true, 1796089878496997, 2, 1796089878496997, 1798681878496997, NULL),
	('\x01a22f4c8ae177a586163d1823cf9008', '\x01a22f4c98197c2b9d0504cebe8cc3b0', '\x01a22f4c8d387ec49647dcfc8f9be4f2', 1, 1, '\x01a22f4c93a97f8a83851ddb02f618b1', '\x01a22f4c976b70319a5545efd25a6cea', 'email offline_access openid profile', '["https://api.example.com","http://localhost:8080/t/acme"]', 1796089878379131, 'pwd', 1796089878553361, 1811728278568114, 1796089878579862, true, NULL, 1, 1796089878568114, 1798681878568114, NULL),
	('\x01a22f4c8ae177a586163d1823cf9008', '\x01a22f4c98557fb0898c1b1fdb3668f9', '\x01a22f4c8d387ec49647dcfc8f9be4f2', 1, 1, '\x01a22f4c944479e085413d71afb3179d', '\x01a22f4c976b70319a5545efd25a6cea', 'email openid profile', '["http://localhost:8080/t/acme"]', 1796089878379131, 'pwd', 1796089878613185, 1811728278630653, NULL, false, NULL, 1, 1796089878630653, 1798681878630653, NULL),
	('\x01a22f4c8ae177a586163d1823cf9008', '\x01a22f4c986e79e988e7427b1757c88b', '\x01a22f4c8d387ec49647dcfc8f9be4f2', 1, 1, '\x01a22f4c944479e085413d71afb3179d', '\x01a22f4c976b70319a5545efd25a6cea', 'email openid profile', '["http://localhost:8080/t/acme"]', 1796089878379131, 'pwd', 1796089878638973, 1811728278649039, NULL, false, NULL, 1, 1796089878649039, 1798681878649039, NULL),
	('\x01a22f4c8ae177a586163d1823cf9008', '\x01a22f4c99387e7a8630635136e4b6c2', '\x01a22f4c8d387ec49647dcfc8f9be4f2', 1, 1, '\x01a22f4c944479e085413d71afb3179d', '\x01a22f4c992c7828b7e9f346774466ec', 'email openid profile', '["http://localhost:8080/t/acme"]', 1796089878828301, 'pwd', 1796089878840387, 1811728278866190, NULL, false, NULL, 1, 1796089878866190, 1798681878866190, NULL),
	('\x01a22f4c8ae177a586163d1823cf9008', '\x01a22f4c9a7879e8ae8d20feed262e31', '\x01a22f4c8f7a781d8bb70c2a0d40ca68', 1, 1, '\x01a22f4c944479e085413d71afb3179d', '\x01a22f4c9a64728785be15999ac68222', 'email openid profile', '["http://localhost:8080/t/acme"]', 1796089879140735, 'pwd', 1796089879160890, 1811728279166455, NULL, false, NULL, 1, 1796089879166455, 1798681879166455, NULL),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4cb3267629990061133de3841b', '\x01a22f4cab1573b999d122b8168b84f8', 2, 1, '\x01a22f4caa547c709d8f34cdc5acbc22', '\x01a22f4cb0c977ab82ef07e3a698357b', 'email employment openid profile', '["http://localhost:8080/t/initech"]', 1796089884873046, 'pwd', 1796089885478383, 1796176345478383, NULL, false, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.held_roles VALUES
	('\x01a22f4c82c67ba4a12acada2ba888a2', 'administrator', 1796089874332983);
INSERT INTO public.invitations VALUES
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4cbb31705c9874dafaff08113c', NULL, NULL, NULL, NULL, '\xc3092578ac1edb42e8ae01bc27bf7522fdd686630c4cb503f4540a97039d262c', 1, '\x01a22f4cbbbd759995120758e91b28bd', 1796089887537701, 1796694687537701, 1796089887677236),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4cbc5a71e0be2c14035e30fad7', 'jane@initech.example', 'jane@initech.example', 'Jane Open', 'de', '\x3f055d3da2c428fb1f3b78440590412b48490d6d19e662500997ca07e3b578bd', 1, NULL, 1796089887834555, 1796694687834555, NULL);
INSERT INTO public.known_devices VALUES
	('\x01a22f4c8ae177a586163d1823cf9008', '\x01a22f4c976b7813841dcb2ae8eebc7e', '\x9d8ed28e0b21c1d78a894cb9dcdff9c985f7216eac380e587e99d8c8fe511d9e', '\x01a22f4c8d387ec49647dcfc8f9be4f2', 1, 1796089878379131, 1796089878379131, 1811641878379131),
	('\x01a22f4c8ae177a586163d1823cf9008', '\x01a22f4c992c750498b7bc0d76bd97b4', '\xaa3456ddb07552e80cdeaf76c49d76f305890030e417a8381eedf8f3ec4b1b65', '\x01a22f4c8d387ec49647dcfc8f9be4f2', 1, 1796089878828301, 1796089878828301, 1811641878828301),
	('\x01a22f4c8ae177a586163d1823cf9008', '\x01a22f4c9a647a2bbc49976d116a2954', '\x5f9ee5650643953284351f6bf9cbe713ab4bf5be929656fd9c050c69a0c4a9ef', '\x01a22f4c8f7a781d8bb70c2a0d40ca68', 1, 1796089879140735, 1796089879140735, 1811641879140735),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4cb0c97d6c9ca2ac091d9490d5', '\x39ff69e1fa059f3050fdd017491234f6afb1f7fa5a9dd8364d91b8f86030d901', '\x01a22f4cab1573b999d122b8168b84f8', 2, 1796089884873046, 1796089884873046, 1811641884873046),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4cb65a7e998dce104ebd344077', '\x430e91afb4c7f86db5fca79508ade2d012538683a06b2778f9bc949ceab74b6e', '\x01a22f4cb46e7b56b9cf57fa2a0ad0bb', 1, 1796089886298190, 1796089886298190, 1811641886298190),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4cbbbd7833998c1c3e6bf403c1', '\x6047fe69826c3947fdc00df4935f148f853d6b00cbd0ed6a48c1298c3965ebc8', '\x01a22f4cbbbd759995120758e91b28bd', 1, 1796089887677236, 1796089887677236, 1811641887677236),
	('\x01a22f4cc6207775a789aed3136967dd', '\x01a22f4cc7ee714bbaa2dec1ad9c8670', '\x2a92783de41cb11fa09e328360d575eab65da0b274ce8c64590a3b89c829dd42', '\x01a22f4cc73d7c71acc0b756e8ca0571', 1, 1796089890798504, 1796089890798504, 1811641890798504);
INSERT INTO public.links VALUES
	('\x01a22f4c82c67ba4a12acada2ba888a2', '\x01a22f4c85d97e0abc38d36ff34e2a0c', '\xfc3d0d22073d7f35c10d8fc3fbd1410ee599c7db0ee857f4c7ef07d9f9bee972', NULL, 0, 1, 1796089873881817, 1796176273881817, 1796089874332983, 'set_up', NULL),
	('\x01a22f4c8ae177a586163d1823cf9008', '\x01a22f4c914d7980a8610ab4c4d576cc', '\xf422eafc5727b81a927a4007c3c37354a8cbeb1e0b33a1026be4fa2fb2f667b9', '\x01a22f4c914d76218c04296cd38f71ae', 1, 1, 1796089876813251, 1796176276813251, NULL, 'set_up', NULL),
	('\x01a22f4c8ae177a586163d1823cf9008', '\x01a22f4c992c71779cfa5c872f8c4682', '\x4ce6039cf46b090e9f99964957e9b08543b16d8a61d732fc6aacf36a213fd6b2', '\x01a22f4c8d387ec49647dcfc8f9be4f2', 1, 1, 1796089878828301, 1796694678828301, NULL, 'not_me', '\xea8d7c9a68dae1299e56d510dda789cd7b747b43db29507267fcebc8d5637183'),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4cad04771fab70cc517f3b5ba6', '\x8f94442e5db17c59a2220f8281138f14fed822580b12425fddf5ef235332ab02', '\x01a22f4cab1573b999d122b8168b84f8', 2, 1, 1796089883908344, 1796694683908344, NULL, 'not_me', '\x09631ec10a813c9d3bed5eed8837c6a1ec0a22611d85b4856b7e4f047794b36c'),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4cb23f7ceb8f5328306d267cc0', '\x7e8c802432de62b90a47a94a0c8bb998c321fd4a8b4a7d90cdd35f995d9e0d85', '\x01a22f4cab1573b999d122b8168b84f8', 2, 1, 1796089885247061, 1796694685247061, NULL, 'not_me', '\x2345d25ceb9f4e2fef53c979d1af752d500006ea33a92595257767d9e78d6968'),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4cb2f1771db5f9752b69c81dc0', '\xac5fb72dcf32bbe42c5ba7f7caceb970c02e30bd14e40877ebe4630227fc3ebd', '\x01a22f4cab1573b999d122b8168b84f8', 2, 1, 1796089885425588, 1796694685425588, NULL, 'not_me', '\x2345d25ceb9f4e2fef53c979d1af752d500006ea33a92595257767d9e78d6968');
INSERT INTO public.mail_domains VALUES
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', 'intertrode.example', 1796089882849408, NULL),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', 'initech.example', 1796089882584101, 1796089883081525);
INSERT INTO public.memberships VALUES
	('\x01a22f4ccbfc74179200664abd0ae0c2', '\x01a22f4cd0e4786fa4c39c215178a914', '\x01a22f4cd0e477c6ad1aa995f6319ffe', '\x01a22f4cccc07f229adee527b49d27c8', 'active', '726f6c65000080008000000000000001', true, 1796089893092643, 1796089893092643),
	('\x01a22f4ccbfc74179200664abd0ae0c2', '\x01a22f4cd22175dcae828a38c0113b93', '\x01a22f4cd0e477c6ad1aa995f6319ffe', '\x01a22f4ccebd7e689bafb21c317c293d', 'active', '01a22f4cd16b7c42bdb4840ba44f8d13', false, 1796089893409467, 1796089893409467);
INSERT INTO public.organization_invitations VALUES
	('\x01a22f4ccbfc74179200664abd0ae0c2', '\x01a22f4cd3357a7f94c2d163ec6eecfa', '\x01a22f4cd0e477c6ad1aa995f6319ffe', 'member@example.com', 'member@example.com', '\x726f6c65000080008000000000000005', NULL, '\xde6038b458456a7ef3880f9d1c894fc1fcb30ccda599ab6ce1f1aca6a9a4e385', 1, NULL, 1796089893685536, 1796694693685536, NULL, NULL);
INSERT INTO public.organization_roles VALUES
	('\x01a22f4ccbfc74179200664abd0ae0c2', '\x01a22f4cd16b7c42bdb4840ba44f8d13', '\x01a22f4cd0e477c6ad1aa995f6319ffe', 'reviewers', 'Reviewers', 'admin', 'org.read members.read members.invite', 1796089893227736, 1796089893227736);
INSERT INTO public.organizations VALUES
	('\x01a22f4ccbfc74179200664abd0ae0c2', '\x01a22f4cd0e477c6ad1aa995f6319ffe', 'aurora-labs', 'Aurora Labs', NULL, 'active', 'invitation', NULL, '\x726f6c65000080008000000000000005', 1796089893092643, 1796089893092643, NULL, NULL, NULL);
INSERT INTO public.password_history VALUES
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4cab1573b999d122b8168b84f8', 1796089883413267, '$argon2id$v=19$m=19456,t=2,p=1$GxKfmVUZKOX4jRQWl9RYEQ$46ZRnpoU4nE7wZ1QBnHmaOWv/tHshWzMPINRaJ4rhCI', '\x0e6677e701729434');
INSERT INTO public.passwords VALUES
	('\x01a22f4c82c67ba4a12acada2ba888a2', '\x01a22f4c879c779d83d095ae98780d00', '$argon2id$v=19$m=19456,t=2,p=1$VxE+kbLj8b4z3iamqDxgGQ$JxlD9ZQZh15IE/+6ri52Ja9T2B3Tjf18Z8QAJVaJHyY', '\x0e6677e701729434', 1796089874332983, DEFAULT),
	('\x01a22f4c8ae177a586163d1823cf9008', '\x01a22f4c8d387ec49647dcfc8f9be4f2', '$argon2id$v=19$m=19456,t=2,p=1$U6njz4DOK/VwY9dMPaCehQ$+lTdd2+NjsIIzqFOfhmmV+GRRegX51xM/clUMhsONcI', '\x0e6677e701729434', 1796089875768871, DEFAULT),
	('\x01a22f4c8ae177a586163d1823cf9008', '\x01a22f4c8f7a781d8bb70c2a0d40ca68', '$argon2id$v=19$m=19456,t=2,p=1$d4bJayHywjiwYyzMrtwx9Q$BIWZgxmW3RuTJGQ8c6uW2Xmm+gtkWjppCbThiCX2TV0', '\x0e6677e701729434', 1796089876346610, DEFAULT),
	('\x01a22f4c9ccb79c1abf77902c05688bc', '\x01a22f4c9d327b8eaf9aec80cfff0898', '$argon2id$v=19$m=19456,t=2,p=1$hsbhT7HMpa+jwJo5wHPiow$UU2OJ6oKd1o2kssD1XzhZN//VfE2sH4Lm2vkVD/Cjjk', '\x0e6677e701729434', 1796089879858397, DEFAULT),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4cab1573b999d122b8168b84f8', '$argon2id$v=19$m=19456,t=2,p=1$m3sGs+6xqxqa0DtiFcLZqw$oLkY/iGDhPd3IDUis5tHsFFxJY1v1pdOBaITeYh9+iw', '\x0e6677e701729434', 1796089883908344, DEFAULT),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4cb46e7b56b9cf57fa2a0ad0bb', '$argon2id$v=19$m=19456,t=2,p=1$Fd3j8V6G96VrDt/24HCDYw$jR3PxVbrP7xni8D2oCDGMQjXTaAXp/TxwESDOhQ2y/0', '\x0e6677e701729434', 1796089885806077, DEFAULT),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4cb6ed79d4b29286367c0ac7b8', '$argon2id$v=19$m=19456,t=2,p=1$GA16LtJjF9XxTl4DzOLotQ$rE+mq0JCPwNW5dHRC3ELVe9+zIRqbDbcXNoUC1bKR14', '\x0e6677e701729434', 1796089886445884, DEFAULT),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4cb8a87ce28a8e0ea59a832a6b', '$argon2id$v=19$m=19456,t=2,p=1$sbW7yzHQAiWFmQ85nCpD7Q$YdsUHOSKvp1cdFiv6+KGbEbNWO1dYQdxzjVMxk/YlVc', '\x0e6677e701729434', 1796089886888928, DEFAULT),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4cb98d775d9c3a58571521feb0', '$argon2id$v=19$m=19456,t=2,p=1$CqEtkx0GJ7lsmKWzmfnhnQ$5I+EYcoQ24dMX0UEXcS4Rub68Odq4rBNwG/JUHESw3c', '\x0e6677e701729434', 1796089887117419, DEFAULT),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4cbbbd759995120758e91b28bd', '$argon2id$v=19$m=19456,t=2,p=1$8VnT29dRRjlD12O0rE+RDw$AMI2r+08lxJEZodjlkvAT9PKhRDkqbQB/z7x8ixIGXE', '\x0e6677e701729434', 1796089887677236, DEFAULT),
	('\x01a22f4ccbfc74179200664abd0ae0c2', '\x01a22f4cccc07f229adee527b49d27c8', '$argon2id$v=19$m=19456,t=2,p=1$maKKdN5EIgWTe6tn+WBkyw$dgTQR/zDUupThuj2k734WB31mEss3U1wcXyJ37fE2ps', '\x0e6677e701729434', 1796089892032835, DEFAULT),
	('\x01a22f4ccbfc74179200664abd0ae0c2', '\x01a22f4ccebd7e689bafb21c317c293d', '$argon2id$v=19$m=19456,t=2,p=1$W0RlzsbENL+nYZwNrv0O8g$a9O1oabFScTIX9VP1dE+wwnA3qr2LweO52xoDTkd7Y8', '\x0e6677e701729434', 1796089892541402, DEFAULT);
INSERT INTO public.pending_requests VALUES
	('\x01a22f4c8ae177a586163d1823cf9008', '\x01a22f4c96f07a28824796a331b27537', '\x12e302532169131e1e25d56b446f5017d7bae2420a5233565703d203cfbf9234', '\x01a22f4c93a97f8a83851ddb02f618b1', '{"redirect_uri":"https://rp.example.com/cb","state":"8c0a14c2ebb659f1","scope":"email offline_access openid profile","audience":["https://api.example.com","http://localhost:8080/t/acme"],"consent_items":["email","offline_access","openid","profile","01a22f4c-8c8e-73d5-9cf6-cf4071c5a023"],"nonce":"0ce588647ed131d1","code_challenge":"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM","prompt":{"none":false,"login":false,"consent":false,"select_account":false,"create":false},"max_age":null,"hint_sub":null,"login_hint":null,"response_mode":"query","ui_locales":[],"for_organization":false}', 1796089878256994, 1796097078256994, 1796089878418249, 'authorization', '\xb7a9ada3dc2e0b47f406968ee7177c552efc2c5c730890f33fffb38dbee661ae', NULL),
	('\x01a22f4c8ae177a586163d1823cf9008', '\x01a22f4c9892728ba1f1dd1a56e61d5f', '\xcf25166b02abe664422e34e71a04a3f690ea4ae2d1a7dfa00c410d5104a2b44a', '\x01a22f4c944479e085413d71afb3179d', '{"redirect_uri":"https://app.example.com/cb","state":"67aa866ac5970340","scope":"email openid profile","audience":["http://localhost:8080/t/acme"],"consent_items":["email","openid","profile"],"nonce":"791e11f303f6dc24","code_challenge":"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM","prompt":{"none":false,"login":false,"consent":false,"select_account":false,"create":false},"max_age":null,"hint_sub":null,"login_hint":null,"response_mode":"query","ui_locales":[],"for_organization":false}', 1796089878674073, 1796097078674073, 1796089878840387, 'authorization', '\xb7a9ada3dc2e0b47f406968ee7177c552efc2c5c730890f33fffb38dbee661ae', NULL),
	('\x01a22f4c8ae177a586163d1823cf9008', '\x01a22f4c996d75bf9289731563257878', '\x131d1f35e6c8a34cb0ecfe9064cb5f65a78b9fef00515281313b393d03185e52', '\x01a22f4c93a97f8a83851ddb02f618b1', '{"redirect_uri":"https://rp.example.com/cb","state":"86b2432abc8c41e8","scope":"email offline_access openid profile","audience":["https://api.example.com","http://localhost:8080/t/acme"],"consent_items":["email","offline_access","openid","profile","01a22f4c-8c8e-73d5-9cf6-cf4071c5a023"],"nonce":"a3d26923bfdb1ae0","code_challenge":"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM","prompt":{"none":false,"login":false,"consent":false,"select_account":false,"create":false},"max_age":null,"hint_sub":null,"login_hint":null,"response_mode":"query","ui_locales":[],"for_organization":false}', 1796089878893056, 1796097078893056, NULL, 'authorization', '\xb7a9ada3dc2e0b47f406968ee7177c552efc2c5c730890f33fffb38dbee661ae', NULL),
	('\x01a22f4c8ae177a586163d1823cf9008', '\x01a22f4c99a1750094ca34ab594518be', '\x49f497c6307f9b23520960fc0027ba1426f07f2bbab09b79180bb4a9034053c7', '\x01a22f4c93a97f8a83851ddb02f618b1', '{"redirect_uri":"https://rp.example.com/cb","state":"1780660b2208cc6d","scope":"email offline_access openid profile","audience":["https://api.example.com","http://localhost:8080/t/acme"],"consent_items":["email","offline_access","openid","profile","01a22f4c-8c8e-73d5-9cf6-cf4071c5a023"],"nonce":"d357bcaa47fb4300","code_challenge":"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM","prompt":{"none":false,"login":false,"consent":false,"select_account":false,"create":false},"max_age":null,"hint_sub":null,"login_hint":null,"response_mode":"query","ui_locales":[],"for_organization":false}', 1796089878945442, 1796097078945442, NULL, 'authorization', '\xb7a9ada3dc2e0b47f406968ee7177c552efc2c5c730890f33fffb38dbee661ae', NULL),
	('\x01a22f4c8ae177a586163d1823cf9008', '\x01a22f4c99af7eaea37b9943bdbf0bce', '\x12e302532169131e1e25d56b446f5017d7bae2420a5233565703d203cfbf9234', '\x01a22f4c93a97f8a83851ddb02f618b1', '{"hint_sub":null,"hint_sid":null,"post_logout_redirect_uri":"https://rp.example.com/bye","state":"a state","ui_locales":[]}', 1796089878959497, 1796097078959497, NULL, 'logout', '\xb7a9ada3dc2e0b47f406968ee7177c552efc2c5c730890f33fffb38dbee661ae', NULL),
	('\x01a22f4c8ae177a586163d1823cf9008', '\x01a22f4c99b979dfac0771c1ceaa77e1', '\x040b525af4603a980c699659e8103ce77d6cd8e6e69e3d7ce3823f177cb5b762', '\x01a22f4c944479e085413d71afb3179d', '{"redirect_uri":"https://app.example.com/cb","state":"6a7a334e64633b9f","scope":"email openid profile","audience":["http://localhost:8080/t/acme"],"consent_items":["email","openid","profile"],"nonce":"249bef506cbdaf6b","code_challenge":"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM","prompt":{"none":false,"login":false,"consent":false,"select_account":false,"create":false},"max_age":null,"hint_sub":null,"login_hint":null,"response_mode":"query","ui_locales":[],"for_organization":false}', 1796089878969039, 1796097078969039, 1796089879160890, 'authorization', '\xb7a9ada3dc2e0b47f406968ee7177c552efc2c5c730890f33fffb38dbee661ae', NULL);
INSERT INTO public.quota_counters VALUES
	('\x01a22f4c82c67ba4a12acada2ba888a2', 'accounts', 1, 0, 0),
	('\x01a22f4c8ae177a586163d1823cf9008', 'clients', 5, 0, 0),
	('\x01a22f4c8ae177a586163d1823cf9008', 'accounts', 3, 0, 0),
	('\x01a22f4c9ccb79c1abf77902c05688bc', 'accounts', 1, 0, 0),
	('\x01a22f4c9ccb79c1abf77902c05688bc', 'clients', 1, 0, 0),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', 'clients', 1, 0, 0),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', 'accounts', 6, 0, 0),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', 'mails_per_day', 5, 1796083200000000, 0),
	('\x01a22f4cc6207775a789aed3136967dd', 'mails_per_day', 2, 1796083200000000, 0),
	('\x01a22f4cc6207775a789aed3136967dd', 'accounts', 2, 0, 0),
	('\x01a22f4ccbfc74179200664abd0ae0c2', 'organizations', 1, 0, 0),
	('\x01a22f4ccbfc74179200664abd0ae0c2', 'mails_per_day', 1, 1796083200000000, 0),
	('\x01a22f4ccbfc74179200664abd0ae0c2', 'accounts', 3, 0, 0),
	('\x01a22f4ccbfc74179200664abd0ae0c2', 'tokens', 2, 0, 0);
INSERT INTO public.resource_servers VALUES
	('\x01a22f4c8ae177a586163d1823cf9008', '\x01a22f4c8c8e73d59cf6cf4071c5a023', 'https://api.example.com', 'Things', '{"scopes":[{"scope":"read","text":"Read your things"}],"lifetime":7200,"alg":null}', 1796089875598155, 1796089875598155, '\x05189988e06f59ecc682582ee98a6d7b611cec753655a53fa5034d3ef4594e1c');
INSERT INTO public.revoked_tokens VALUES
	('\x01a22f4c8ae177a586163d1823cf9008', '\x85c29a28b0bb9417add4d5939937b86a95808554fb555948c53d525cce12fc90', 1796097078000000),
	('\x01a22f4c8ae177a586163d1823cf9008', '\x5767e9307ef1badd74caab33e1a0bdf5970e8c5654c8f9bd95b3a000e25b3524', 1796097079000000);
INSERT INTO public.sessions VALUES
	('\x01a22f4c8ae177a586163d1823cf9008', '\x01a22f4c976b70319a5545efd25a6cea', 'browser', '\x8625027994e3474e435201d86475b56c54366b86d81f4fc3cdab949c3c1c8eaa', NULL, '\x01a22f4c8d387ec49647dcfc8f9be4f2', 1, 1, 'pwd', 1796089878379131, 1796089878379131, 1796089878379131, 1796133078379131, 1796694678379131, NULL, 'Firefox/Linux', '127.0.0.1', false, NULL),
	('\x01a22f4c8ae177a586163d1823cf9008', '\x01a22f4c992c7828b7e9f346774466ec', 'browser', '\x8412a51436eba01840c7c071c2c64b5c57adb22c1bf887a726d0331b047f0d90', NULL, '\x01a22f4c8d387ec49647dcfc8f9be4f2', 1, 1, 'pwd', 1796089878828301, 1796089878828301, 1796089878828301, 1796133078828301, 1796694678828301, 1796089878885002, 'Firefox/Linux', '127.0.0.1', false, NULL),
	('\x01a22f4c8ae177a586163d1823cf9008', '\x01a22f4c9a64728785be15999ac68222', 'browser', '\x742b15acb21bfea14932491a5e08fdd5786f5225c5abbbd0b9581feae3a4058d', NULL, '\x01a22f4c8f7a781d8bb70c2a0d40ca68', 1, 1, 'pwd', 1796089879140735, 1796089879140735, 1796089879140735, 1796133079140735, 1796694679140735, NULL, 'Firefox/Linux', '127.0.0.1', false, NULL),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4cb0c977ab82ef07e3a698357b', 'browser', '\x48e7a762f5115209f28237991b89e9703769e18153cd65ec2f699fc1e619bd06', NULL, '\x01a22f4cab1573b999d122b8168b84f8', 2, 1, 'pwd', 1796089884873046, 1796089884873046, 1796089884873046, 1796133084873046, 1796694684873046, NULL, 'Firefox/Linux', '127.0.0.1', false, NULL),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4cb65a78c3bac53fb434855ec6', 'browser', '\x9fdee6eb843a7d8c643a23e4f4760837c009bd4d694efb2cc109a21f8055748b', NULL, '\x01a22f4cb46e7b56b9cf57fa2a0ad0bb', 1, 1, 'pwd', 1796089886298190, 1796089886298190, 1796089886298190, 1796133086298190, 1796694686298190, NULL, 'Firefox/Linux', '127.0.0.1', false, NULL),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4cbbbd7b47a958abb3ba5a5a4c', 'browser', '\x06aaa80e17323bf4eef651522cf294e194fcc8c64b5839652a4d340a320f0a43', NULL, '\x01a22f4cbbbd759995120758e91b28bd', 1, 1, 'pwd', 1796089887677236, 1796089887677236, 1796089887677236, 1796133087677236, 1796694687677236, NULL, 'Firefox/Linux', '127.0.0.1', false, NULL),
	('\x01a22f4cc6207775a789aed3136967dd', '\x01a22f4cc7ee7a45b7e4a085fbcf8b6c', 'browser', '\xc000295c2e55e76e242eff6a0cf2a9d784dda5f45433841b0bf3a6740801ff52', NULL, '\x01a22f4cc73d7c71acc0b756e8ca0571', 1, 1, 'otp', 1796089890798504, 1796089890798504, 1796089890798504, 1796133090798504, 1796694690798504, NULL, 'Firefox/Linux', '127.0.0.1', false, NULL);
INSERT INTO public.sign_in_flows VALUES
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4cb98d7e979bf18126b3f41718', '\x2fb00d9adbcdaa6c2cea07d7da7d5240fd59ea92babb8b4d3042cb194f0a5cb3', NULL, 1796089887117419, 1796097087117419, NULL, NULL, '\xb7a9ada3dc2e0b47f406968ee7177c552efc2c5c730890f33fffb38dbee661ae', NULL, '{"version":1,"due":"verify_email","proved":{"account":"AaIvTLmNd12cOlhXFSH-sA","epoch":1,"methods":["pwd"],"persistence":"browser_session"},"tries":0,"verification":"AaIvTLmNfOeTlhbchYc-lw"}', 1796089887117419, NULL),
	('\x01a22f4c8ae177a586163d1823cf9008', '\x01a22f4c96f078baaa9dfd834939a001', '\x12e302532169131e1e25d56b446f5017d7bae2420a5233565703d203cfbf9234', '\x01a22f4c96f07a28824796a331b27537', 1796089878256994, 1796097078256994, 1796089878379131, '\x01a22f4c976b70319a5545efd25a6cea', '\xb7a9ada3dc2e0b47f406968ee7177c552efc2c5c730890f33fffb38dbee661ae', NULL, '{"version":1,"due":"password","tries":0}', 1796089878341160, NULL),
	('\x01a22f4c8ae177a586163d1823cf9008', '\x01a22f4c98927d77b855884829678149', '\xcf25166b02abe664422e34e71a04a3f690ea4ae2d1a7dfa00c410d5104a2b44a', '\x01a22f4c9892728ba1f1dd1a56e61d5f', 1796089878674073, 1796097078674073, 1796089878828301, '\x01a22f4c992c7828b7e9f346774466ec', '\xb7a9ada3dc2e0b47f406968ee7177c552efc2c5c730890f33fffb38dbee661ae', NULL, '{"version":1,"due":"password","tries":0}', 1796089878696999, NULL),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4cbbbd73e8bf8ce77fb2389473', '\xe06106f7cc92082253ef03d38695adec046a87bd943bae4bcd4571312cb8c5b0', NULL, 1796089887677236, 1796097087677236, 1796089887677236, '\x01a22f4cbbbd7b47a958abb3ba5a5a4c', '\xb7a9ada3dc2e0b47f406968ee7177c552efc2c5c730890f33fffb38dbee661ae', NULL, '{"version":1,"due":"password","tries":0}', NULL, NULL),
	('\x01a22f4c8ae177a586163d1823cf9008', '\x01a22f4c996d77d8897372f1f7a3d12d', '\x131d1f35e6c8a34cb0ecfe9064cb5f65a78b9fef00515281313b393d03185e52', '\x01a22f4c996d75bf9289731563257878', 1796089878893056, 1796097078893056, NULL, NULL, '\xb7a9ada3dc2e0b47f406968ee7177c552efc2c5c730890f33fffb38dbee661ae', NULL, '{"version":1,"due":"password","tries":1}', 1796089878902756, NULL),
	('\x01a22f4c8ae177a586163d1823cf9008', '\x01a22f4c99a179c8a1bbae466a63c758', '\x49f497c6307f9b23520960fc0027ba1426f07f2bbab09b79180bb4a9034053c7', '\x01a22f4c99a1750094ca34ab594518be', 1796089878945442, 1796097078945442, NULL, NULL, '\xb7a9ada3dc2e0b47f406968ee7177c552efc2c5c730890f33fffb38dbee661ae', NULL, '{"version":1,"due":"password","tries":0}', NULL, NULL),
	('\x01a22f4c8ae177a586163d1823cf9008', '\x01a22f4c99b97b548d6438a516a36d62', '\x040b525af4603a980c699659e8103ce77d6cd8e6e69e3d7ce3823f177cb5b762', '\x01a22f4c99b979dfac0771c1ceaa77e1', 1796089878969039, 1796097078969039, 1796089879140735, '\x01a22f4c9a64728785be15999ac68222', '\xb7a9ada3dc2e0b47f406968ee7177c552efc2c5c730890f33fffb38dbee661ae', NULL, '{"version":1,"due":"password","tries":0}', 1796089879013096, NULL),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4cb01571099825217eb77bebc7', '\x01626d1365083d54e3b8b474a89a05f7368787123787f0b47a107de528409be4', NULL, 1796089884693024, 1796097084693024, 1796089884873046, '\x01a22f4cb0c977ab82ef07e3a698357b', '\xb7a9ada3dc2e0b47f406968ee7177c552efc2c5c730890f33fffb38dbee661ae', NULL, '{"version":1,"due":"accept_terms","proved":{"account":"AaIvTKsVc7mZ0SK4FouE-A","epoch":2,"methods":["pwd"],"persistence":"browser_session"},"tries":0}', NULL, NULL),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4cb0e67ca7956ebe2801129129', '\x01626d1365083d54e3b8b474a89a05f7368787123787f0b47a107de528409be4', NULL, 1796089884902805, 1796097084902805, 1796089885043482, '\x01a22f4cb0c977ab82ef07e3a698357b', '\xb7a9ada3dc2e0b47f406968ee7177c552efc2c5c730890f33fffb38dbee661ae', 1796089885043482, '{"version":1,"due":"verify_email","tries":0,"verification":"AaIvTLDmcr272ooViQNvMw"}', NULL, NULL),
	('\x01a22f4cc6207775a789aed3136967dd', '\x01a22f4cc75472b69e794cd152375119', '\xe727a48ec27cd3294af8396bff123954606b01962d8b8e474cef36f817258b08', NULL, 1796089890644874, 1796097090644874, 1796089890798504, '\x01a22f4cc7ee7a45b7e4a085fbcf8b6c', '\xb7a9ada3dc2e0b47f406968ee7177c552efc2c5c730890f33fffb38dbee661ae', NULL, '{"version":1,"due":"sign_in_mail","proved":{"account":"AaIvTMc9fHGswLdW6MoFcQ","epoch":1,"methods":[],"persistence":"browser_session"},"tries":0,"verification":"AaIvTMdUd9y0uV_W9sNbGg"}', 1796089890644874, NULL),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4cb1a673a59a9ea544021e97d0', '\x01626d1365083d54e3b8b474a89a05f7368787123787f0b47a107de528409be4', NULL, 1796089885094458, 1796097085094458, 1796089885247061, '\x01a22f4cb0c977ab82ef07e3a698357b', '\xb7a9ada3dc2e0b47f406968ee7177c552efc2c5c730890f33fffb38dbee661ae', 1796089885247061, '{"version":1,"due":"verify_email","tries":0,"verification":"AaIvTLGmcaeYccdarXZj1A"}', NULL, NULL),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4cb5a1784d95cef28bd409ab30', '\x98290252173641820bb9eceac6df88d16bba095ccd0c73e3ad70731f500f4b45', NULL, 1796089886113540, 1796097086113540, 1796089886298190, '\x01a22f4cb65a78c3bac53fb434855ec6', '\xb7a9ada3dc2e0b47f406968ee7177c552efc2c5c730890f33fffb38dbee661ae', NULL, '{"version":1,"due":"accept_terms","proved":{"account":"AaIvTLRue1a5z1f6KgrQuw","epoch":1,"methods":["pwd"],"persistence":"browser_session"},"tries":0}', NULL, NULL),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4cb8a87e4593ac64aeac25d996', '\xbf4e67781ba2674f8586836ea80f58a63dee1f3fc15c0bd6b0c2cad9d77cdd90', NULL, 1796089886888928, 1796097086888928, NULL, NULL, '\xb7a9ada3dc2e0b47f406968ee7177c552efc2c5c730890f33fffb38dbee661ae', NULL, '{"version":1,"due":"verify_email","proved":{"account":"AaIvTLiofOKKjg6lmoMqaw","epoch":1,"methods":["pwd"],"persistence":"browser_session"},"tries":0,"verification":"AaIvTLiofMSqeqfOcq7O2g"}', 1796089886888928, NULL),
	('\x01a22f4cc6207775a789aed3136967dd', '\x01a22f4cc7fc70a6b3d39795bb4ce5a1', '\x22886c488904edfe85a668cbcaa3a23792e269aae24ad4dc15191a3ecb84f267', NULL, 1796089890812633, 1796097090812633, NULL, NULL, '\xb7a9ada3dc2e0b47f406968ee7177c552efc2c5c730890f33fffb38dbee661ae', NULL, '{"version":1,"due":"verify_email","proved":{"account":"AaIvTMf8dTSFpm1-Qz_hQw","epoch":1,"methods":[],"persistence":"browser_session"},"tries":0,"verification":"AaIvTMf8fNeovL-UamVwSA"}', 1796089890812633, NULL);
INSERT INTO public.signing_keys VALUES
	('\x01a22f4c82c67ba4a12acada2ba888a2', '\x01a22f4c82c675efb64b4d04077f968e', 'rNK1N87d4gvJN7_0zr14kTmvv_QxCdGCfk411ngsq6s', 'RS256', '{"e":"AQAB","kty":"RSA","n":"qR0Lz9AVvT476WXvtU4-AODGx5E38Qf58Jp4O_anp9BD33Bc_u6EUE0mybppGbRn4WB6w5nFIDjs7njTXyScVF3XrZUSuMwCCyn9idIdh2A-KAtu39FicOSd2BlNIiuwXYkDT9YriS7Kxioqw5N94htCfx6VTAB8u86yz7SV1PLJ6xXJsC3YnTecdWmS1z-ZO0bFYn3ZYb_2LY6agjY2jPseRBVa2QOTl5RD-KQ2MZIADNC0NfxQZPPITL_4WjuRymrFA9YXGYUVjQ3l0n_uO2DKpNsq3kJKs40jZSU4D6Ine7QMY4oyUR4vVlhbRIe3TY1lI_aAvCdkWqapbK-vdw","alg":"RS256","kid":"rNK1N87d4gvJN7_0zr14kTmvv_QxCdGCfk411ngsq6s","use":"sig"}', '\x019046faac81166331c14725a7b727f272b2c463fc3b7b1efc28361e4307739ee5e8b681418413465101072629f587f4e20519c63c8b2da74fe1322ddc2d5057e4f76c6bf34ebf3422ab5fcaf2b84159df0b5f561f0c9ab4b3fba3c1c1e11acc1cc76e300fd97ff9239774e284af315c6d9f384e7e286016be403b0cf035ab952fb8c05f83116fa27d7f48f54a0b00fe339b9c3969f14c9944be87ae193d76ef4f25e0cd930c02318ea5650519322ce758ee104fabd244a227cbdc89cef14d21babd9f97437985aa2493103265aef79a48bc38aedd8b5c6068efff81e035d951513ec112a06ed39dd972bc0c94d6c4a50135759042a1008ef16ddd3ef89bfff80ae24bba6529170cdb8c1e7bb6b7ced4fdd5c7aee8898c15d15755157dc152345a81a37fb916a9677dcaef5d2660228d2b1ae93b01b2a84dbd0dad4258b223ec9f51323c8218a8a15f49848607fedbab71195aa886e3fe97cfe3dff37f039e05a49d6eaf61ddb5d8115a0572bd834f659505ec57f58ed4648b59e7e63ff26a2420dccea3934104f7e0297a610e018fb19315a4793841a5f0c9bd521c61d249df2afe1486b0d83328ab2d716583fe4f0d6216c14fdd985d4b7d95521b57c7f7ab67f78112bd2b5c3143fca2a5386ce5eb4aaacce5124b56feb418082ac618293a6e5ff16134c7d0d066baf20c878dde2cc4930982bdcd29644711991798e34a279e82f944b3c0f1267bed371065282c4af798b15f100fddcc458c40bf0d4071c264f0dd428e6cc6e1cdf36440bad9815e201d374a6ac491a4b471506a35e390b4778fb687e62678bce9df11a5edfcb6ffaa1a096e94d20401d9ad7e64f691b1a51dd6c202de0fbcdd76ace2827a5d6b8fd2035a3fd1e05fe66723a43acc3165e95e9ad2ae822e7aaddd948d95977ddd86338da502cd668287cf94e90a9e23093227c56f32d5e62fd3c7971213e3e6d1645359d8d70ff8698de2651ca8c334295bfabb658c86ace4c96b79ed0c3c36cdadb1e71c57bfaf5957b6a3d4efcd9e0e818ca0cab12641f622293201e5c77783bc7b40dc0191fa6643d8e1e33d21d6f1ebc02bb6f7571b8f51f04026942f18e07f84fffc02e1f21e8e237a1bddf1b2f7d269d4cff55bb531c04459585df1b026595c291d59f725646e954e19f10f7093e7d9322543b2f116896084d3d30df351a66215cd81f1a0f5424c23750d2d43b00a032c30d32a335a66c69752038923c687a1e885fcb951ad724468a329eb3f7f4f5a2f68b86c6a6b16520b30c08e9607d52486fcb11b5f1360a148647ba1ba5a75a94ddef68651a3ee0272197ca7cadc3217810ba722135b9ec8b910e973b92aa25a6401a31400f301320ae9eeb2c33e1e4bec58d969f6518f1a2549d962deac79f5720989ccd8b6c2b43fe3b710b3b9f7294b6dbd18ce56cf123e7db749508ab80b27295abac12aba7c9071f8ed404cc7d9272b5672c8d0afa51a33131aecaf92c143c69c63c9aa01f0d782b4c7dd29379d132a41c70715dcf331c35d8fac2c434f6ff2b29745d19a93bf7baa7decc0f4b756327d34a164d280f37cca9f6afc7e03309c700dc8107ae38689607f5066b07aa475e0c3cd19937ce6e781d38fc6a06100bd0fd8e68fb2c1f357e113276b25c94b03b27b8a66cc01cb8d74d6120af87835b0ddf4900f234cb959e36cc232b7092046cdf86be567e25a950e8f0139cc5fc280ed8a836c035b39e26e2092d3393d3a7a06fe72ce8701b5c11452b12247be4e82eff9c338f9a89f36973fbd3246a6facd4092be06d3320378fb62c3ed24f2c532c4b8eed9e2491b1480cf9a2bc37fa721fc2b743a83c06c4702ad7f6c8b083b3f787aeebf8312417ee45510864fd8e8a7a0e1daaf6cf3f6ce0fe31b6d1b5d4a318b034a6714f6b3fe326987379d703aec2bf835c05e7677d1c7e56479b72539a0c8db9231e7f550a4977303cca7175d49df168d0cd58154a0fdf739878d042c91dcfc2b69e8e51ed16077883adec1276aea4b7683c673e6503aea100e157a45849b72a556f32c6499578bea9753280459f4a552603cb75953137bd524fcc30bb15f53230c72849f3716944f1849034c0e30ae838d8799a41a737f48ced5f381dd9290150520b9c9c399de399d227ac6cee74907d36db98b32a46b4f057ba2e6f413308e691fb5d07b969888f3efd7bcdd0d252d4837348345adde05db711defc2cb25b5c25871995f8585697000945324057d8ee639c9a3d109d832055626290d2436b725271b668431289b37e3488bde93efb3805802b90643e1ceaaaba2a6f6b4a2b5ac72935447069c2f06db857f1d7aa691c4085aacdb78aa1a759d7281c9888434c117ff4e69c734f9', 1796089873094100, NULL, 1796089873094100, NULL),
	('\x01a22f4c82c67ba4a12acada2ba888a2', '\x01a22f4c82c673fc9e88d9327acc11e5', 'lyWwkiBylxG0YvAbiQH1MlbiU_bC8g3HzXj67F3r9tQ', 'ES256', '{"crv":"P-256","kty":"EC","x":"YFExRSaUWimMB3nccor0R1Xdo5fFg9wYmFQHPFov190","y":"W3HQfuDQUSPXlafGpjr0FMnWUx2FoBmpplVjOFKadV0","alg":"ES256","kid":"lyWwkiBylxG0YvAbiQH1MlbiU_bC8g3HzXj67F3r9tQ","use":"sig"}', '\x019046faac8116633110a09042cfabf69c3b812736b8ad5ea62337afdb6050dd0e059d878c3b4db6604c5dc3bf0e16bf1e6f1ee5fb7f66808fa6fb34623917de32d51034beb0881dbcaac803f2bb36e54cb02b40a4a2add2d46b29e59a0e1e40a94d80b3e64e06bc50d4844800dde712314bcc5907863b5225fe211c08430365ddfa3906a1bde12025646c3b0643ed6d633314968852ce70224c4d99579547425b455a71661a156ecb066630c4517fb85236827f994b72e85cba6c1017ceaa2a9c0a5468ce194a0182e3eb52af73ca99c377bacd84346e28460b36898c097d1ca2585833bb58d199b2f473d2f4a1d3', 1796089873094100, NULL, 1796089873094100, NULL),
	('\x01a22f4c85a87f58b4886121d8614506', '\x01a22f4c85a87b59893bb5416a954974', 'pu7mPVjoMlBRT_vXjv0-bD5bKGTXHKlq8PqkBwaOXEI', 'RS256', '{"e":"AQAB","kty":"RSA","n":"z_hkQdYDeFS5TypIZp4pKqTN6c0CUKAQj4Clv7DB4mDN3gUOChAWL7IIxM5RPREC4VwcjQJm7oeknNrWxrs7KJSESBW9ZMFJPsBo5ZXDmUw755jNxjMNLNblabNDGgiWaLK0uvlxNPQXMyl2u2SYCNuXyNKvvcGQYOexXCr7XilmudaABgr7yFIOTYsD2pOHOF_O9pLbDmEO4_JXHwu36gUh-p4t2cMuzuFfwey-ejbJmRYSkABJclU0WQdyqQQlBQaVqjlC3mLFwLHBK_TiP9Jmw4WHsSpdCMETAKizf8N5jU6xo4VSjCcDFHIQAmA47EDYSdvhqhkY5gndQcba1w","alg":"RS256","kid":"pu7mPVjoMlBRT_vXjv0-bD5bKGTXHKlq8PqkBwaOXEI","use":"sig"}', '\x0142d857cd874a987e7ccdb0da7a0424d7fa106b3e0c00d402084dd6ec948dd1e9779b13a7faf88f2acd7d7a47c4e01014cc658734ffc3c360ad6a45987b4187cb014ff5a364312c6e37a72d283140ba882c63a5d45abd1f25827c904688cd93259d4960971ac177ced207839ccb244a275cc56c8a005bca34d115efc24e7e01d31cb7542890b86e43617a8d010d250829d080653f5f573397c4bfe306b31306a440594767cded133acdc5d081b3e02648ff18af9dbf1090dce91cea91980ecbced23c6745403ccb4f045517ffd17aed3ffe37d412073549cb770abf15f64529c09d917e8ee0af96bb5f3c1be428a114568b64cad46d8d88c7b17f0e32521fe2a23ff83c5d1fab16e137c251d9e2c6e8539a57b613ed68270d88570c2795f8364d9cd64cc33f7c2351275978958daacfb198e7697560b96da94dc9a81ac849fa122bf5a6188f20ff7e5bf7132e0374c8421013adf475be1deac0b4c289b338f6e231adb6cd484b458bb91a7a56bec1cfea87ba4f0fb6ed6f0572068bb226c1221e64e5f2be1dce68f187d2f07469e976d92745ed254df8cf693c51f4cdd3955b1363cd5225cbdf9e6fe2e8fb86e00fd0106543fda127a8917a9e499307567f04d37bc1f716fb4b0079cc971ff824fd0b59b21ecb47b24a2452874708b782943260c41ef57e8cb488d688c60458d537eb44638599f2600e7f71a3d4c5b7b9eaa072bae5d9e65801f3a3d17ccc60b61278703bdeb886e57e1f89a8ab56c8b2e598867e911772a3ae95ff07bd7f824f64854bc0d07ef28c03a68a75fad21fd750548f485d856faefaf9bfb86b6f8e7efba5c3dec348271474d7252d97b47f8d6c7297e49b5f9dc9a2c6d1ab89c686657e48141690edeac5521d1c3074e29a366b06ef4e43c6099976d10ef971eef0b7021bd50c614e68e697e663ea4b91d1d970589e00084136f8a77214d046e9c7b763bbc71743c3dd4161f9022b271cc6dc4ae50d97efc525cbc64e82cb5022b8f85d6005304890fda2294f598fbdd879dff95a80c3fc9f736da88af530e6f9666dca53c2ec75995c475afa92065d4f93f2d66dc5807afc0b4f7174a40ee4d4bbcc91eea60ae0e7b35bddf5b578ffa1fdaba4f1c8a974320ad8909f3adee252f9f6e8b950319e8ad397fc4d8abec2d38990bbe59e4b7c10f53981d5b3166dd57fe7462fca070c7152aab175bb112e8b58060d23c7b10ecae96be4503d3981730a36d9e07869fbd285e62ceabe29df52fd010e877820e70ba99f8a821cbf7e1d852ecee154b1d882eecf2a298b9c250d5399dffcdf3efb91e704a65348e58cba9c0aa355796bfcc2c2f9cf29c5a8915115add94e172721904f72e9efb27065163e633998a5522ef3a0eebb8c69a46cbb5bde474587b0c0a8c0953ee02aa2e339293affd77cb6de348bbdc32bfeddeef5da221b608026616e1dbdb3535d10c0f023ad6a80bbb95136e5a275fd02a63574b9b7a5e273bfb6e30987989dff47d7cbe3697e22df4b372be2d0accb30e52e8dca8738cb93b8ffce8d51b38b07d285c84988748dbbdd668d1efc5f548fb85f8d8f40f32e2b41b8eb4cb9df99867bdee0c9a2a27c66f3c67f7ef3fd441d6e827566814e5cbc035b0b7c1de5caddc65d4ab447c67f3dc5ca1168521425809592a826c1d185229c7fd66b72574fbaa970ef18ffe20a20747a845307661f0f4ab508f6de05f2fb050171059d0a5566e9a99d8792664e03a15b2e2996cdd2f2660424719811ead05207afccb75e4c933f2f5a431b777bf57eb16618eb5189916e2715625d3a11e74b521d7749a38eaa0c7d70490d4ffc5db916b0c8c5d2be0068a449023ab1bceea0f24dbde2142eb6bf5bd345ab26b71a8b06773f1a77ddad0555b3c93a63df2d57839f2da6110c2a220e882a08b199f857df17cb2f2196725b09234c68eb4df94434a44c43195ca7b77b59ac65d3c925b9186b6f8c4b73ba1af56e470f02c363985f814fee4c3d486a2cb8406bc36ee1d75332dd91d2915d50ab597f51db43ac595713e3fbdf195baccdbc393db43e9911914918dc4da87099d86085b4efa23bbbee0784e4ac25ac3f669a8cbbd9f48a37b950fd51f0a39533c9c8e88d3617e0428ca867bc61616417abdf99039b7bba450a44a5e14be4776613ff2bf01bbc8e228aa44430683dd8ca4094fa28dbccfb586318b299824e1f1ccaa8ab200b724ef90da979b7ebfaed2a2ee3ff90e10265fe94e48a77f03b143c0a57549164641d8a2704907a55d029289169e90b8c0cf97e94ffc331c2d8ed94a0930ab2476214c073332ef43bbe3cb7e906a821d277f85933eb5a660dee77c906fa4cc73286759132a161ebb90efa418f4ef9a8', 1796089873832296, NULL, 1796089873832296, NULL),
	('\x01a22f4c85a87f58b4886121d8614506', '\x01a22f4c85a87fd2affb79d555d7b8b9', 'j8uGGKGSy0epL_zC_5ELoo5B_XCQSgFwXIruw0Hj8NA', 'ES256', '{"crv":"P-256","kty":"EC","x":"I8wQ8OIbhYvScOxQUw5Wa828NRcFyekixDATEGM0C9c","y":"3lrVn_UhtTwujVmU-IvJhGlI6X_1b2O3RCcWbxLAicY","alg":"ES256","kid":"j8uGGKGSy0epL_zC_5ELoo5B_XCQSgFwXIruw0Hj8NA","use":"sig"}', '\x0142d857cd874a987eb7e612d269eee20e14ad3354d3e2b3d9fde45fad57345d496270ac11c82a9e4ca3cfe69b93fb9d3a54f3468bbaaeb10686a050c90a32d7726d27b5acd6c8af015fdccf949f6197979ff0492774f6e1d1da7a2eda02ae963cfd59ecf6d430472f9954e4b6dcbff0551cde25bf91336fa256fa8d00f93da72f18fbaab3e742b07351e212f432be940be70db74d18623509db38190d3e260aca33f6702aa447b7d79e7f0f09c8ee592cf085bc7a18d43d2b9ca2ec451fda5ed291218eae82aa6808e86d980a343b285556809d366e5c9adf951317c35b63b9e45b52ae84656ddbce85d95a03293c', 1796089873832296, NULL, 1796089873832296, NULL),
	('\x01a22f4c8ae177a586163d1823cf9008', '\x01a22f4c8ae173d6a8555aa0816c35b1', 'dwwbl6Jhl7EfrXAUhO1NrfJRP0UY42SqE2tU9OU3u6Q', 'RS256', '{"e":"AQAB","kty":"RSA","n":"2TUscl9i9XnKeQGiGIwxJjq7KF7brUAqUXnqUlXuQZWxUZFj1pVkzOt2hGa21AEMvzB7qa5QRJ3RANc8UHQt0J_rZ2Vj3w9UJZtyMxvJRdEZ7nkPmyzf-2vyKUCE3TyB5n0s-aHiXIoQEsT0q_zWqWtUDJ9iw2dcVpfKSZzwqTzk2cNKNWmvGaBjxvvvkxfq84zLs-c4BzhtwcbpEMKYIu368f7zeOLiwrQsdZNr-VxesoIqyHeHHhMPeXc0IF0Uot2a4Z-GoTonW39U5g7rLiu4EAsnIhlPPah7zyYRM0TUNINpb8aGg7Pv6LT4NnuoV_gHq-nuWHT3wnBSc9tjQw","alg":"RS256","kid":"dwwbl6Jhl7EfrXAUhO1NrfJRP0UY42SqE2tU9OU3u6Q","use":"sig"}', '\x0144b8609cf7bb42af4c2ebb6c9cbfe462a75ce141cb44319317449117534bb3c830673570a3460c0c1c9a95c3a3e566a8eab89b7f10bca90c173c4efd0f29a03a93730b74557e2fcfd3961f5e1ccc875699a1b8c5466b4a7513d1ed213c57c27ddfa21f6383269331bd8fb3437a35699f7d0dd84c375d94fcbcb893b99e5e69163130cd74574e9583ef5a24cb70e3bb07729daae79a3ad55224fbbd8c82d1c1dce65573ddf4d81439fc6a29b4714295652fe438504b5d9f95c2433bf40080f8aa9dbef6e812d20cbda7d4459c84bc88025aeb4e6cb193c3c5c90438313ad50736e70960dd743e22237d04d81abe912eb23114863c8445061ba101768aaef0d5cd72e618b1d4ba2d5d4a8f6b91dee1ae7ca225b475569978a1ae25441c7a48f8c2e09b36ccf04a114e55fcd036362ff6d6e7d7bf985294269642872f5d391d583e152e45ae5afc1789d5accb4d523e7fda1af2addfa6d47428d577a542eed9d1714c5b888169a24253d2f5a65f78b0224b3db9017a7eb5d5fed5e0d7b4051d76c95a40027dd48a9b9219e2e4c297b240447eec8a4fe6d1faeabb633e9c52aa71b970d64c3abe5fb40b726a8caed0a7486d40464e27202a277e8af3d4fb4f4dc5785d2698308de8f6949fa87b24a1ef05c0cad65eda6e038e4ae8d02301051ce1676d71bbd5e106bc7a85ec62b5acf6c32782524d70dc8793649a983e91699d13e0093e1e93fc8e4c7a95bccdc99ddccc1a5e3fa6d9a1b0618fae416393a22146d28bf07470ba367312cbbaa2926cb8f7abe76a694d1db7f9b1630b7e7fa3279f0dd8b6f5bdea9383d9095776b4558057bf5d9abd73f3149b96571139830a3734a2d9603b1f14cc57fe31d9949c1692ef9ea8764d9b38011e0863f59dd9b90933d57966701aedfc66a2002182aa47e770a29c82f694f492b3469dd5bfa8a791c87dc8db6d2bd68801c130066f5ce243d83acc7f1e38f30a714738ad081d25f85801199a1eb197175baffd5a69d58cdc8e689db148c8844294e1f758459cd3a3df106cd5510c35c2c6e5ec5244d63994f6d6400537d5c87d3bf645ebb72ec4d1157438e4720bc726641a1ba4d9f4e9cae75ff4d7763484122e7eb1641e9bbcba449023b85890f34af61bfffa5baee2e2f36194edec58c352b9f841701ac1af89ee43ffc3a80cb57a4af6fa074d5b2c3a9e4d8fda37d44eb65d3007d592cef2d5758a82632e615c8a934d4fe5992fe4943da74912c409b1aa5766cce53945a23a580042c0713acae091e858d2b156e470088dc07115a23cdefcffaee8fe1bf211ea59f1335b57d78ef9ea4c201dc039011e14c0fa4d10caa0c0a1f8d3c76e17a0a9c6fa06355c74e0719668d97d00d8baffb9fecea2b5e45e9cdaa7b71edede0c756e5c1d2daf8aa5c4d9b95b921f1737d26e11e8801e6a0f6e07702c78b4c0cbef5f8599ef3edb35898c1fe6471b44fbafccd43c371250a57532670c0ac28d6d2ebc19083bd02bb02e47b2e5e6164801dbcd295927c3448af67d3d3dbcc3687e673a136eeb6cceeb6e343360420cf319e9022a277288099b5d7ebf2cc116a17dac256fdc9752c34effe76d902a2bb70efd349cae6209b0bac038084eb1a73a2a1b24a3f9182a7a5ada15045bdaac3b34d98f87d1363c4403a9f5b565b195b0aa636e7d26a17d7f135ce25ebd30beaf2d07727bcb7ab12ac9d492f6336983099ef63c11ec4cea4667beab625d109223761c3c46fdff95a7050002f51eb22be23801f71fa84d0465983d65317f4f60a75dbe57d048c7b0c95deb2a561ef34f334c3badccdcfc01a942c5700dc0eb56e4d87359814fe823b09d94a982bbccfa6234cdf9001270539c6ab2833b6d4edba9423707bbefc2d55a9a754f450c81169e6bde3e240d5bf025a3d57d993a035cf688b50cb9d08792ea76db3873ea0dc9f996a9c2ffca0428f7bc2354b6354b6515a4d0cdd550c78a8e5203a10cf1b71ac561dc1b7d79c950b10ca7d3a72c0d2fb5dea456f1a687adf2a19ff869aed43c85172b844e94fd89ac5578ef969fbe42e4b7cc2f108f3c31a64446f255fe8df357c4236a2dc31c51efe848e64c60ee1779153b4b2200a4fa3a1fcf0ea8128b351f226649589102aceddcaf3cee8a68ec745bd27cc30e15e5030135ef6b02f97f82f5abbbe83b6b8d113aa5d3dac1d6c15b830673529355b8987e8761530ff16f077ba28c3b1168347b9bc990f6cd54ecec0ecb12010ad8fd6293a383f3c2c35d6482673e472b1a2811b06ce7e3203d9acdf62a2751a2323cadd915bd310dc6d46e2b88f4a5c45a72743a12d3475f0f1ee3ea9a8387ea3f433c74adcf15715e8ca73154d2741dd8212ffc9456df0201031b', 1796089875169751, NULL, 1796089875169751, NULL),
	('\x01a22f4c8ae177a586163d1823cf9008', '\x01a22f4c8ae178899ee46eb24f330f33', 'SuzDT1T5KlzUcy6L12gaSHkNm-0b19a7VGNyxiIOspQ', 'ES256', '{"crv":"P-256","kty":"EC","x":"aoQmVM179e80v6a3Dsl0qvmadPgMUpDsl3mi5o3SEVs","y":"kIk9L9xBJf_OxjhkvS560lh9JcaL8yoJcoSDyt-MhII","alg":"ES256","kid":"SuzDT1T5KlzUcy6L12gaSHkNm-0b19a7VGNyxiIOspQ","use":"sig"}', '\x0144b8609cf7bb42af96f76478f01519a8e50a34a29c96b3d2f5d09e2edd2e644a6176237fd913db4491625b160d3c7398bd19f17130092a0ac7b70264f0335bdbec32521d9457b22960b9128204df6d82f5877540650f8703bee4b4402ef9fa19d0edb8e92e067f645e3dd72925318a3efdc39de8d25931ed082fbfe62a9c382352e8a2513c27939963e71974728c65368049d5fe2a78a022e9de80beda9edf645c808bc484e42665a4332c8781a6109f9bfeb919ae0a9b814ab93a2f3b476d5b44066981ffa95cc5e4a19c041ebd0dad62995895aa642b6a11a1b8251c4635277af75936bf9dc6d4238cf19a2a63', 1796089875169751, NULL, 1796089875169751, NULL),
	('\x01a22f4c9ccb79c1abf77902c05688bc', '\x01a22f4c9ccb79efa1fb77341b8e771a', 'UzQ7TkY2o7OplACqQs5uAdPyTEkEf27iTAe6sduszEU', 'RS256', '{"e":"AQAB","kty":"RSA","n":"qBXjLrBZeHNMSiCDhJ2buYf-BMYdrC6yHSMxHHg8KRUeWFjTGs4Dlrm1WHl3JMQc7H7Aem6VHolArX3kPHVSoCZgNBkoyiSeA0JuxDd_Nu8eui7tI9nUNZMdH0qZdQ3dPJY9oopctQUnVUPt_22qJTh2oDQpz1EVUAksj0cpnLVQqcfawOnOFVjIXjPKF9eNArpH_cF5WCTahpTlOJUITX8PWLKYS9pzv6UEgKelmbV1v3Pf1oSo9D-Zo66ptUAup6luKe_pQsE23GrBPr8vd-7F_1cJoj0wIMZuADOuAqG2Q2GZKcMGzYgu9Ywto2BX6TqNtWs9jV8h-iiE4_hkvw","alg":"RS256","kid":"UzQ7TkY2o7OplACqQs5uAdPyTEkEf27iTAe6sduszEU","use":"sig"}', '\x0126cfd396cf8fa5e8291d4bbe43be65d96ab33f07153a7137e299f7a515ff94f55c35d670c761e8a014f4ca5191ac43c923ed127b017d8eacaab9fd3e47601280e9959fa9296d354bd3574b45e7ff4bc4925fcb93741fc1bc1a9d10c764fd87c0e68d22a516d358b64249c064cf6159e45c5040f2580d1db10ae8a24dce07656061e1c59763a3ec53626852d09947c5a93de3a011195d476836d69deb832568dcadc3eb58148278650b6e9710748cb7325c840059d3205ec785376dc483e96ac511028f533e84e095b3462e2f7be3777686c29bef8fabad0d978baadd679ebbb6a074c5fc838b8a31fe1d15b682921b3a9c4c41c8c00f3a5369af5f265b7993f9474d419ad8aa8376230e986b8b225555a09cace6e5f08b486de04bacd44b1f7093312d0ea8ecfcd76b79e8875f73ceff1b0508091d85744750069a8fbc49e6287eb9cb0e7fa2dcbd168ce20dd63d12d1b196c406a42981db82f8f88f441c411a083384d8a6f78bb1d96e2f09b8e9044ce683b95346c5a6fc3af25285f0b74d3a078c7e8809fce0b02885901627336d3574ab3f37e3b61e3010d48f63da0fbd86ff571124cd80da942e3eeb4e720c011c2adaec4fed131813422605def6305f252166a233621e221695d46ab82a87a83d18d93edd2734a9937a351bc82364066fd6571fba19391f40f065c3f2377e53a342914116e2c2b2154d56a0913813d45f421e69ef93a038117abc093f8c8af2c49b1a2b9c7580fb8028d8ed6d87bb1fd1c9fb9c36e47d5d0afeb4c61f83761451c732f3a7a03c7fa9df3dd1ac334f94a6f478286bef335b6ffe8e60556f171e537ffe050366acee11e11a73560d733bb3f556fbd7b80e995ad449eb0d4dac11a0855bb57b16068695418180fbe0b39cc3671e95ad8c49623ef54893dc93b60e5619bf3bd77c3dc78f13581abe28ce85ae8989ac051554b4751ad4de377aeaff51927fe2c3fcdf8f7e4edcf0cc1df627a73f72891617e2e6c9681662fb2c5848f67e32af3f7c7a97f59d53ec04abd5196c1228b913118cc8a0b1175dc4397b956323ad8876749d4e6fb7729c658a75bbc72b531caec8349a8f8d0c343e73959b040c81e2b40bf63c5aaff69cfe649905b195f60776eda2e30bd9c8db510a23ce2526897a5022c8c42195e982434c9ceeb8fd0b9d92a4a4da2312700df9ed023e9c3ad438eb4b2a697ff894ee57e2ad28f885c7a08f8428bf48a60d296ff21a3c29f58fc5078a85dbd1787f88b4e9936a7ea8048c1d9bf7d92ef7c23bae3ce7797b2840a89b28f0eb836a9c25d4a616723851c1f127ad1713c742124a394d23cbdbf35560505d981ba0b97acad8199cea4e24bed884d57a06768bc3aa1507126fa7b88c81716dfa8e7847dc88b0fbc1639d0811891d0f18bd46e70dd394ac025350a3488d2a3cb7af5c07c6963b93bd292e28638fc4e2af5655b4ef10e9ac5807f44937f15daf0de68d3a9e1c4c094b8758067c92dfe8d8d09c168bef09615e35acd41c882a273dfc0c0a17bc05f6cffcffcfb9603d1f6bf72f744069bbc85f249243efbc616478f1ac7df01d6ea28ebb580c4b3b52986f198a3ff4c99789bfc4e4b6657f706b5b2d3bb8c4f74bfa233c903b2cc78de72b8314c882348e6dfe0ca9d31c951bd41b4877f7b480eba403dcf6fe9b46c2d97d05f63846e0f6eb1d20300740655bf96ba688836cc08afd1bdbe902784f231c0a141c7130d08c2390f5f5f03a94980ac5208f9c5d16b5650d95f9a73ff2204a35bd4e40924f679e53050c3d26d81de60428ebeb7b16cbd8f6ef1c43c375394be574010689acf58360c5c309547cc635398d6e0f592b3e25dc8a1d555cb0f04d5f2a1e2bead0334629c28419e71e028f95ef212dea7923d3d137da102811a08f080baa2e72ae2341e810cc0b11e3bb11959a3caa67172ae450782c7808cd428dc893d5b63b4b9a93f02a706f77101542d247afa21c68ad72c76f6493eedc5468a9c7a1b8bb9e4f919a560331ebc1a3c56adf955b5ba3dc3416a534e6f5027bf1ad239fe5af4bd76566912090061efd61624ab0e10fb751e5a115b01e6c4f19be61fa26d3a537418d08bc6a913507a8b5d8d18910d775481811a37a17873fc5cca8c8e25edbc9ab6627afe440b11e654af5bcffab2bb7e2ad4cf8000cd372f637c6e38d63433dac94773fe1988b90c944f14e6e220982897b1febc4acaee4bc7632f5785a0b280c922d1ff2ff2dedd2f6594b6b98af7c081871a62bc85c674adc375847b2e3bebebe62c86fc9415c6d68aa521ad44414990181602b36341029053391226ea725fdc21cf1a7356be2f226814822367596a728fc357f642f4c5bb62918ff3b54fd605c', 1796089879755894, NULL, 1796089879755894, NULL),
	('\x01a22f4cc6207775a789aed3136967dd', '\x01a22f4cc6207db389766f5a07392583', '3He5trkG9Col-UG3fOZNcoOT92G7lDZgKXNl7-UY_C0', 'RS256', '{"e":"AQAB","kty":"RSA","n":"4UQVEw50Ti8sa_YacMPS0grWPjKZKoQnMsPajqWM_Ujb1CV5yAsMDeKeIuSXlT6w3qKubtscHOB8L7NgQG2RODAuY81cC6glJ2NFwR3sNvKwGTMQwMUExirwbpVWwrS1IQ_eWo-E5nkNb-P-UpayXEqb5B3l0hNZ46IAPROEnh4gBr2oEnoDzw5lth-6rav7AKl6E1y4swHMCqPeC2MQI6FuW0icDttLBBow29RSI1FWcMcKdP30hz4o1HHNZ-KJ9QES_a-8_zVwF-f5ONjE3TsF6uoeGsSsudmzWlnySwLznSXAjkt_8aULSulhcrm4Y_CHGWnLz-liwA7bv5zZjQ","alg":"RS256","kid":"3He5trkG9Col-UG3fOZNcoOT92G7lDZgKXNl7-UY_C0","use":"sig"}', '\x012b52a2ade75157437c1c07571ec60d9d5c1f606fffe705947ea2df692a478b469daea46edde9fbf56ec3c3b53eddc28596a225f7b53193aed7df586ffc38108f038cccbd2a072985fe302e43017c2087def67593746dffaf1545221dcafdbc74162071ff55aaa293483c85b222372c89b49a615ed43e57ffad4f619b5d4e1921cca1fc1eecb21dc6c1bd37439c7d7ac5c17050ada9cdf9c9fc96ef56ac164a24f1c31f4a8e54c94b152a7f416d24c9bf021cf697064c19abb6828eb93f4d13ecc03ee690e01faa7f0357a215d964c609ee9dc517b47404cb52c69d4a3563c5b4692a41f57976073c9dd98134dc86c132eaf73f46b689911bc069a70782cf834b79c26c247a38547b937a4aeaaf60676a39553100cd6f86d566b9d0444ad1687f3d6e6486fa69f69d888feeec5c66e21532e77789a456ef56428fbb45742680753f5b3e6c019f0afe60555acbaa0af809133cb65e348245a103ebb1f38dd7fd0f43661317d458fd8424df75cd4651075db4a01133777ff38083cf0078e21db1892b15d734ef3f924d473d6e36232625426fe4c175a247a03af4e379dbc3eada4765fd59ced034316917002421f96370d6a37e9796457745376b13fc3bd4945a4ae0b6d8acf1de1bacdb5b529f71f0178f832a91b65a2a1cade1ce30c31fd23d56b6e300bd63479bf90a716b26209743562f6329e4c7bc0292ec8413be806931173847cd9907d735a84799d2fde757b0238ccd156380a91927366122b9d10e6bb35ff1a0b409890c858243081223202197f981335b7bd84f45b0d2bd7a5cdff687bfb21aa7033fbd46755b81625fd6c370983af2fa30ef98747ff9a6ac3a8788b43d7874572960134814f0ce0615af50ea85bf258a559da20dcec8b25f4746da93f364fc6e9381b5668a92a6e9dca0a0344eb8c9c250cac033534f0309688132aa9cde938e27bb4f910a39f60a906ae907f365b0a97239bb332f79cf0e9d8a28bd72546097b7cb40009529dcdf8d0850d406e8b6890cbe2463f586fcd251a4dcc91d3302c5087d4e21253032c7945656eeeb0ab020f3e10641fb88da94397dd621e85517df3a27d3db02c0e623be8dbfcd5e8e4c6a91135c63bd2344c83fda47341b181733f0f5b2e1210eac03b0025782bd0de928acba41c6cea6736e56cb505be4d2c4d00b34bd1a05d912f6857b66e6343e8b69bfd23e14907eddf1f5375a8d69897d48adaf443910cdf2640d5765a9dff883a59d55761fea1047499a3d595387ca11b64ba0b118ac4d509a0d7d8cdac522cd9561650ff3bb8e34684dfeb040fc6e59b99365158c20f9ea706d32a232e99b7d8f24425bc3cd66f228a21a7e85f304369286d7b4f61ecf13e16c0539488780992998950c837fc5f4732d5e7d0b994fd27a68cbe77ae483f0b5c2d0294c5129876d7ebac6c1ea8f9d3bd49a70ae3466006cff395270ffa621a32b9f2821e0dce9ea241cc60eecc1861cd6c886c3f4542f2cb725abb84b8c6e8721f47cb7e3bc3d886cae8d32b9010adc7eeafbd4cfd08d071a8ad5d126776703af8de8f6f3809d129d8a6f788448b4db1141eac53c585965a18396c597ab0e970aa0438259a0074a1c1b0b5bbfecbe01102b66bb6ab106571e8b22220e267dccc328b4f0f39a296f2b8f86e5392f4604e6b026db6659ba7a5db9c985c32f28f20da22eebef663e71c696f1d5985518b27c6c775972e1b54cc05c56a95b9695203262d0beef3466cbd08f9a0ec0c9b84b9a40908ec4111994b22c97bbbe57e7e4ba4aea4e7612795bce4d61ea0d81094434ffe0ad9c8af019f0b47e3162351ac83cfecf022125f9973b1257c461caaf42605695ab550db41793619cc8fdd8d6d91c8ad8653657fc555cbaf94b31e4b21a563a8a79ba3fc39a0282aa750019fa0bd434ad0e5fcc81ba849e3b7bdd515784b6e0a1d6d79d7edeeab0cf30a2f6500cb0839feb09842d18c1d53468d1e0f3d13f1c78ca0dae42a1c1a0568067c29ba25aeed31fb06a428f3b09638de0b5824141636de621ad4550dfa3018e26af2b77ac1f4422d8b53346e792fc480ba9a0bcdd338bd7d2cf48fe362a9c233d2d94a2863e94f58967745c283fd3652ae96ec2a667ca31ccad6716cd33864e473cdb60deae193ccfb4cff38c072aaca4a85c6639ec5bed4df9858c6e73437f72f4efb0091a9ec4aa621cf006f9c25171ccafba03a4c5e80e6f9ab435582fb2ce5ac410f05344de95237840bb2a5a49d937fbec15e5635ca7016a6a3a05808613e7f5a889944ddc7ab7f774ede94b209f94f9106b2e7a78cea6fabb2be68d2b374d19ce2133457b4ba1a06516942fb6b94a5534ee2c931e2fa0b50647105579d9ca8e840b', 1796089890336223, NULL, 1796089890336223, NULL),
	('\x01a22f4c9ccb79c1abf77902c05688bc', '\x01a22f4c9ccb7e5aa819d88d4ac15b0d', 'gf5DK5f5yToHCsMeI_QQtifoGk5u5OJe0cqJpw-uI-Q', 'ES256', '{"crv":"P-256","kty":"EC","x":"Qtks0YI83PsAQqB_2oDdF44DDXJRzLlhrV8S0UXr0Uw","y":"_PKD-koUtNOXw-O7weyBx3lW3crxPqSoWFa-aKsBTS4","alg":"ES256","kid":"gf5DK5f5yToHCsMeI_QQtifoGk5u5OJe0cqJpw-uI-Q","use":"sig"}', '\x0126cfd396cf8fa5e8894f06aefff1251e467a948e3dc62a3e011d7caf21d8be74426a11b33dd835f377cdc94032d788dd62fbcf245b4ddbbb0c8e65aff6125fb29a0eb3f920ceef1e5039741b22248d8a17c7f65772243413e00bcbf15d90398b6e005aba31f7e71bd78a853e43e7bd0057ca87aa363e3e95afebd702bbe11a7146917425943cff6e194d6ed99eb0ac41fe3a31813c8e32bd14bedc651b9d44497a139f9218e78bdd3e0d4bb406e1350faaa32ea05319a9a9c5293288402abbb0c18ec7ed27a70fecfaf53589ecda71688e89924ed584a42e8b1b63592769cf52b0673b29c22fa8e98b08e06e77f4', 1796089879755894, 1796177180598382, 1796089879755894, NULL),
	('\x01a22f4c9ccb79c1abf77902c05688bc', '\x01a22f4ca0167d808414e28237053fb4', 'ixUy2j6g-32C9hldLX52Mj2XuAl-3Fl99knQaMRBVWk', 'ES256', '{"crv":"P-256","kty":"EC","x":"DEwjVMIJsEE4uP4xc6Vg6KcPzSERpCfVCafPmx7mDZ8","y":"0q17yj75mnuxy1nGjRExXNbx1MLUonM74QBftfGsl0s","alg":"ES256","kid":"ixUy2j6g-32C9hldLX52Mj2XuAl-3Fl99knQaMRBVWk","use":"sig"}', '\x0126cfd396cf8fa5e806c86082621c362c66497169ae272f605682966d94e3c795fb2fbd53df9ac2abbfc498a8b227dcba5327ae4b687aa956db081b4d886621eb37bf2007b912c03083ef93f640991d7a8107d39d1012503422c3afca1c1187b6dda8e6b9f75ff7bc005a6d02ba41f69e0d388eae0ef49e0ec140659d0ad9863ea53f1f33e24924243aeb2883a4505bd1669521bc7c30a6cb287927cf391c3a3b4b2165d21fb20d9bc463ff68abe77071552eaffbcfc4e55d278001157261d77dc625caddf2d42737c539b5fbadd3c2949aa306d7a86eb43daf2f7dc5894f4919a040fe70b5fe6bb1dafa009b0893', 1796089880598382, NULL, 1796089880598382, NULL),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4ca3de79ea8a35d507aca3174b', 'w3VZDK2TlLCmN2qou4VrfG2Z3L7t-uN_bmhjbVFbaug', 'RS256', '{"e":"AQAB","kty":"RSA","n":"xgKso6xBUlcOE2QqDYW8zXDRMRO2ZOk_fiO1hVCmDOcOvyBq3sydxCqlJco_s4D8QPvqcds0tZTqDUA7MblzgiXWQQJwtOPk3_eZE7dKtESjYjeHBBL9CN7eeXdEQiyl-iFcoQBwXStofvsPXgJPxK0_uVZc_2ZAjJnV3x_5FVZ_O25wPNE_F08Gb9V8wUR2TTjej2t23_bFFWhmvZc3REPg5GPLXGNV9G47ZCYWZ3eu3LWRzsIrxrRDCIUVijLLi2mlgQsuoi3eZiLNRlx13cFnJ2lAjLOiPYPmZ-l7JD1_XERZvlLzbR-Ha7_EmYdMI4y_pBNfOs49ot0eQhxZhw","alg":"RS256","kid":"w3VZDK2TlLCmN2qou4VrfG2Z3L7t-uN_bmhjbVFbaug","use":"sig"}', '\x014c6de5a053034a9880ba8b1dc1bd145f6ee5198666eef05971dfa74bb36c92592feb9f90b60583583edf7cf026009df64b3161e39a86a94f48a69701ff57db9c1aee6a28dc6a8f98e127d9b64cab7c85ef396f3ae3cf7cfc7d49815394c3fab42382d290f6c1b2ac2592558f703af6c758a52e70344d04a4205339637edd800eb47ebac8a00b7b282ab3932dc787901b249b37b4f57d96a70e5f42485e41aa6f3c3b5a96191ab9b7ad80f9a705388b74b35838cd418b49fc3131c60a5393c07f38e5552cecd6aad4a15f3f3a493dec421c28243bd0de08d43f4c4e4515f76dd3c9e179a2523c20c96c560317380c8b3e4ea387ec188c2e3b939067b5d515dd3eb41947ec9d3517f5599be76814174f54bf9313fa24654081ed2a6de2b6b91c48d8bb2d31aff9ded51aa47fb19f217679cbb24ebbf1301f0f787ec256257df9199cbf06142fec0a4c267a0d96a8fbf5b4a205cdc7e200ec9ef9a30135b701e47b3d20987005a9fc12f5682e8e503d4388559a4fa4f1e38326c3bd82459c3b72a3d57a9fbb012ff939b3bf468f6bcebe8392f2061e0be7d3c45533260f46348ecec755df442783695d46890f91d62ccb3f5908c729e1c8511b4ea79990634f44517246a04cfeec1fe30c933e389963bb7f4c4227dfd441d9c22aba5fbb4b459366c21197c846d28ca226a0343b1e40ca67846a4cd846006a85efbf8a23f7efb8f160091815af7645e139b01e5c57d72c28a254a42ea853f9d5d12725231eeb0bdae22a173893bce6e1dbb780277f036fcc292f798fbb516644d2452fe1688c46ced2e7d3c06cd3fd7814a64cccd605ddb9019cdb0228d9071d2e60da7b6852d4cc7486b2cee18dc827d58340896908497bdad267a5075c3494e45101f3f56934d84604c5a3146ea9535d36fd46bfd1e4b14c14166ef2e6a7588b448e36443343fd4f0d8df766087f885d95883120895f96c35de5c10f0284d75e97c60304220f49404c3f758f80cdcb10b825e6e759d77c7152879195e86eb7f15a0d40f9ddff91288f443f7c60f1d412d3193b0eb77ada457bfa4d5e6fdc5fd17872bdd5d1b81a4308bc1a67255b5f9a91d98d4f77a2e00cd441576408c3c5ec0f3d6afb4e72f7a5b0c03d242a7693401285f18b8d85843b572e86f742d31674c7571c0db54ef1c26c79384d0279325a5a25148767e37c7b58f3e48516fb991bd8ef0c377711eb78aea931df121bbb89735bb85444858c704b88765d8a3e847049c47e2305c2a3f08c1f2fa6d70c9b4142f16190d89b2a72c4900b39735c02134cd6da8e04774557533393bb926050a1535c5f99ae834d796fe1ce6389d33ca7b434507d3e70299f5d5d4231a5f0ff83272082e6db1be79e5f07c51fd2172af30ddaaade485dad3d06816f81302066590daf4ad32eb64c262a3de9813a56ec80a6b7070cdab6e71f5d054a1b2d9f300caa5cf896b3b48325a560c5ef0682a4ac493427eaf9560412a46bd73dac6c75ccdbbacb2b6883ae489bd0b53e79daf641f08c25d396e228b43d14f4d809a37cb181f28a35940b127fa363994119354499c8c66cd20172530e77c24357a299fb29d9882c7ed33490deb563315356ffb38c2dd4073e2cfeda6a7004f9ca71c4da33c3c1e6e3c9132e555ce0e7ecdea3add9e232e61f1907a9e5bb415a455debb94980545c78f348729222dffacfe59061bd4eb1575e43fe55fc661e1534363430fb1512ef26ba5f6f72760427c9f40b34a7cc094492325a110f80371052abf5959d442723c9c83a99eaf2cd0da583e13c02f195f62109a81b20ee4bf38dfc9fa8697d549e9a8fad8e9e84e0953cd22d85b348adb09cce2a359a6ab9052b679369a7dd373a7cdc87ccfe21d8976ff255e5b82a2ff7867190bc59d58dabc027b73d4601e04d029d16f7bdda8cb33ce6769b53df675ef563802b5db11d465ecfffc6fc8fe10201166524201e872e928263a6dbd87fb647a7b30875ccc6e646be8217a8a085d7747be552a0d8f3d1821e0863f9a20c0c1a968139a59f358d74dbe276a72a1ec2de9d3e0f27b2952ca011d2536bec29fb0809808515711f4a90bdcd01e46901a6c81fe38cc399d52d1795071a9c00f3d0c72c1fff8e4301cda87774d29a6ed61774ebbf41fde5fee20d6b4f0fc8eb35a8dc5afee83893f41d9b23b8b9e2605ad30bbe3262734646a550f0f7977404968b4c4d251f77f3e3f87edeacbb2305d6a041cc1e4101268636a2131d03e8ac671ffbc178b9f3f4c22ff293a0079127467ad09712a7a4fa69d9c1cad20d069b02f4d1d83d4598d8fd63d2567ed7a154ac82be1947fedb6e06d70a095784298f6843c18dcb23f7ec63b80e858d9384473495f6', 1796089881566911, NULL, 1796089881566911, NULL),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4ca3de7926b905b8582f4cb285', 'ZgvCY1__q-3hOZD64r6aI7DSPwQTYw3sjeFBepMNU4A', 'ES256', '{"crv":"P-256","kty":"EC","x":"1Da3yDacrkQKB44i_BEuwl_WVFksGt9E-mTnNRXbumY","y":"djFY-2MpCz4v_Q1XQih2lJeI434IxIRHg5hXLGtV8Hk","alg":"ES256","kid":"ZgvCY1__q-3hOZD64r6aI7DSPwQTYw3sjeFBepMNU4A","use":"sig"}', '\x014c6de5a053034a98a01fa38de48de5beeea1dd1f4bdce119c88c707a39f2fb38d6e2c402d813cdc05a4d0e5c335f0addeeb4a4e3960cadad05cc54a8d32f0d4d1a73bfecad044aa0de4e2a8dda282a964c9abbd7bee6ffaa0b3f2e2bb22434fccf667276b45696315b6d8bf9d70c045936a7c619dc11e957fc4bfea4d20dd948fa33b603a9f4600f6d95b4baa9db85bc9f9ca08d6de6711890ec0b11b9b355136ccc3d91678428279f5f50393d9607764c7cda3d6175d882e6cf51232381337742d8eb78fd0c9f68604acd9b7b48122d063e4960a41ede1c5d73ce37869bb182882e0fe78a4e8b80964271391766', 1796089881566911, NULL, 1796089881566911, NULL),
	('\x01a22f4cc6207775a789aed3136967dd', '\x01a22f4cc62074c0843cb8859fc8f8e9', 'qMhIGVOzrGh7mVe9jcJ_8sTb_J4vSe4UVK5bMPbIBuI', 'ES256', '{"crv":"P-256","kty":"EC","x":"f_kBVdYTpm8M3hSsSHFck1T9k9Rpm_DBP9aqtd0wxzo","y":"3Wo6dT-u4ZSx9PwaQEFFKJuZ776kKzJpMPkXR602Tk0","alg":"ES256","kid":"qMhIGVOzrGh7mVe9jcJ_8sTb_J4vSe4UVK5bMPbIBuI","use":"sig"}', '\x012b52a2ade75157430e72b25315c25ea01462574f6abee2e283962a0d01a88df5ff4f74cb2b421d79e9abd55d484cad10ada2d32c5ec4b5d84921e7a789f5e5d0f4e3768a5ed732d904931e88ecc9ca00d1a786d8ad281cab8990317f80c0a182adcb87e432aba235dbb4037fc1b46847f2face0250d31b2d209e92ea025f4b6258c622fcbde8efc1a8b8f055468220fe96010138c70294b829f57f00834726df3c56671c53c08dc9cc3ccbaf3b1ef0fe74f7145e15e5c6f2586aebb32265cfc8252eca51412c3e928087a4a426fc6d8dd6e4cc17881556c5bed13c010e5352d6386fd0edec8fa318f2386d35fdd2', 1796089890336223, NULL, 1796089890336223, NULL),
	('\x01a22f4ccbfc74179200664abd0ae0c2', '\x01a22f4ccbfc7527822fe38a48d5b567', 'FYH-h1cOVs79MuSo3Qx3NIKCp_hmREI7m8iHZ5cgF9c', 'RS256', '{"e":"AQAB","kty":"RSA","n":"5gCuoXSDVO-gvWCoywKekK4drF7wAQ4aOisXLbiDuVgY5sUNDdE2EKeCrAew2lvhLY0kVLv98TxJStNFQrByrwPAJ_6XMdVcNBDf1UVO4_N1AeJ2LyaLIy2K5Q7d0p59wZ8PvV5WWe84BR8UZ0XoxXUMjKQNXOC1UyjsNz-_KuWhBUs2cWsAAvRraik1pz_jdP2ZNCdfGavAeqVLKwhGC32nPA8-n00CiXpYiNL6QSAvoCwoyClpsJPEUlIJvmnrIe72wDJ4-48W4GKicjVdKBJAhtCcGz7BsjPx3tT1J9pn6ZcO9QJnRp3rZ0FFEKXc0WhVn61pYvCVKflcA9qiwQ","alg":"RS256","kid":"FYH-h1cOVs79MuSo3Qx3NIKCp_hmREI7m8iHZ5cgF9c","use":"sig"}', '\x01a2dec990086886e0252bb6fed6c944b26fad996be8c8de08a06134e518b96fa2b2c52defe0ff235e723cea8f7e38c8a756115111c5715cee620f73deb1886dc3b899019f7fbd9fa0a19149e129828ece856c6f5ae1646c656ec879f738250272ce903e38ff50a1c36d23c84ea330680f4bf819fddedfa46a0b30c9f3f6a1b501409a145c571eb93c7d9fbf0b3556682ac597cb4714ecb9a8a737885ee23c82489dad3b56a127157a28f5edb6c1c720362bb7174edaf1c8f02f4e71f6098fb8866dab581042d509d2dd5c1628d6e156c03d16845a4484bc672a8a1d00b872048b808755d011b9f8de0b6ebd1cc150e06002b3969d6233dbb7c399c05121c0865e4fa183fe15da19acc9594801928dbb267309a624eca0863eae2697796a1dd37258d984729819adb452063a69704d110a152319d961e493df1f5cad634856c3e4407ef5e1544c6e640c16b0748017652bd8f7b1c4d26084955cb383f85e63393c6fa4e6a45e2828eafb72d162244ae469558d5edfd2d0d9c9764b8c5b212de58bc69bf61429aab1b3c38288049907c9bc4532a0dd84bec5ee6a27d120b9dc03b26dc84e061281cfc2bb3fb92e7cfd60c6d91e4ea20eacb268ff2031f05a657240fa0673b3fe0bd89ca5e8e21ad0e344d386a566584a284febacb3e583f78015017aaa91aee1468aa9f0aa23a3df3fae724d768aef6c2ff6ddeef451c0c382bac083dc9b471e68378946e52573ec4b76ed1cf5bb53cd1c4781f9705a628adbf9fe1afa9d05040efe9f03aeb1fe7e54fd12f22e23c43f387f4990471ebba149dff173949ef8826997b235e6d5204b3c660ae1e669983cefb25e4983278d3c13adc5a828f169b8bc289af42f0966bb144bf55e7648e77d427c252cf8cf862414ca34c522db20bc49a24a13bf7e0a94ca12e057d53f3ae187d4c4cc3d07ca2908b5344624ea583853e80d0a0a69c5fe7d33dd7173a8151c8a7bd57ba4c81fc4a4464a88004278ae00f264258650cd496d4534cbb22cfa5a4a7d790bfba421ff9bcc761012afad584663da25a791d2ae588a62dd1c141ffef955bd1d20791ccc4cddcf9e8caa171480b755d29f3b65a655b5d4e7d2f5af04a65f9d09e7224cc32a06d6c44ddbebf104e07c78acc9ee8b8ed07a41b6431b1e209cb605b841473d01e4cffb0bb73e9e43645c2d5267b8715e6115f7f0fa3a8a9f13d4b693100707d1ee43878c004e5fce1ebb5e2ba48f90c2f27ee36b59ad19ba1265779c4fdd979b2a9be77e8d1790f807b828394ec1ccbc067571e0b7ec645a8a4db38780a22679ca01938338425d646dd63a4d9d90c23255070edef11a05d7de6700d9c081657c9bd14fae7f951100995c31dd1636079b7a52b0cf5265b312c99d0da9f8b102ebd7a5efa63e5805908045ed0782a82af093ada0876444646e9d1f113af70a6dc1b574233ff5f39dd682c40ff4fbdd3715cc3c139fe9613d38b11ac2ac48f7988fa4ee5dcd4485f17f44f0f1ce6c5d6d827fd6afa6274f643dc823b581dc54867c913b926f0d47dfbcc0217bc01a24cadd185e43d86c060de21211b6a87cd302c8479e42a0f952c7ebe25e5d2426ffbc367d7e9d6d3723ce94ac6f4c84030581c67724c06a81098839665fe35d00b5545674955cb076a1ad86cc9dd8e3974adfffe41aae213f08eeb618a95e590db3e49f6f23e718f88394786ba1db39f76e32e31c0dba8db5f258822f36a5f4983e743d408dc73f0be4ed61c69593cb2c8461129fdac8ed4109ebb58824d6976875f68b86eeb063a789f5d3e369734e5148a148fff093b49cebd70a15b076f12676d51e791aa9896e12177be15064eb2d788d3161cfd7e4d2bf5ce977a1912f77d3f6b635e9d8831cfea0ecff59ad5a8ca7817acebce9c44c02e5652eabe4a68903ab80e2a603391a459549d97c9b213a2e8c4c5f6ac7c563f2b9bc83b261860964d756b708c62e10786bb59e375261f2b18b7fd77aa4f5e71eb2bc7bfa8ead9097247067710d60f874802601f50b975fe3a5e172f18390aabf726db79d1d56934feb47953fc8251de57e7a991646c0ad189ec71ec7d84809d3a9f718f061d4d0c59aa762d7849a164079b4164f8dd74e7589b90aa9be896cbdd78e1942432c916e33cfa5ddd4e532750959bc227bfbfed6cc024cfa8eeb5c437dd662bfd2b0561b8d159e0122dbf4c3f606ca004792779799653e9a123a6011bf5e5500f0f2e1c756a37c13de4061b32793696e04a167edc8ce8c9c335616c805e4024b946e2e330a70b932e95aa74950bf7a8f320dcfb70eaf8f12862da5f2efe82afe9af326080bc9674ed2c46e7c66dce73149b0d8a92bc5a87780e1c9034742b33707cd8f5529', 1796089891836410, NULL, 1796089891836410, NULL),
	('\x01a22f4ccbfc74179200664abd0ae0c2', '\x01a22f4ccbfc70df9f4167bb768ef19c', 'XZQGWfarSSCWVi-M73nZIgC4T3zlc-AMW3u-XXEQRrM', 'ES256', '{"crv":"P-256","kty":"EC","x":"ixXsb1toPln_kbAvaZkQ7XEvkixrk6Sr8jXRtPbecf0","y":"Wa1vIc_FyVH6LLIoven1PS_M72Q6RUntPJS_KnyXW2A","alg":"ES256","kid":"XZQGWfarSSCWVi-M73nZIgC4T3zlc-AMW3u-XXEQRrM","use":"sig"}', '\x01a2dec990086886e058a593c61d3fac898433f62900c3026bd82f183227ac20f9d8cc2f330e84dfadd046107d58ab83d0475dfcdcd4edfeeed958c1b8f43f8bc324fffd502c59389e0f74c81d5f28002645e646a83b750ac1d46ff27fffb3bf1ea79a9cb6c9a3dc3d84b08cdc4575595c16bf86cb8bd8ed034012637cc6f9f781bc71bc5efe3a6e95a6695564ca403c0ec5051deff1ec609fcd7ab724417316f2e2af0ceee6837457a1c1f5648d755242aa9e67758677a2367983a408ac300ebb95fcfa09da6bc232d7c742c11afd4362d4568625c0f6fca87f70a15236e720bb125df7d7ed85b29108c48d44c44f', 1796089891836410, NULL, 1796089891836410, NULL);
INSERT INTO public.tenant_logos VALUES
	('\x01a22f4c8ae177a586163d1823cf9008', 'xbLkbEcmpcpdgS0szLCyog', '\x89504e470d0a1a0a0000000d49484452000000300000003008060000005702f98700000503494441547801d4586d6c5365143ee7edba75c07046269376092a3a32b6aa9018a2d1489638120d01b5ddf821e1870abfa60ea36202eaf80189d988c61f18e30f9728ac0d1f2231cc88183511311159976de88cd1b5ec0375c6e136baf61ecfb9704b37baedb6b9b76bdff4ecbe1fe73ce779deafde4e810585b62e775df4afaa0bfb6b9ac3f5de0fc3f5355f70bd976d54b7fa9a1ebd4fc6d8477c25c682d490b18048437505936aeaafafe9088f978c68e8380988bb98d41600ace57a25db22dd0057ea7d005bb8bd4b7c25a6dfef3dc9025fecf7dde3860c4bda022e6ebe7b49c4ef7d5bd3b00f005b10f0513617a459240611ea58502b20fd12f1d7ec1bf0ad284b13c6fc0a0cfbaa16f16cbfa9c58b7e238446442c4c37d94cfe88504c88afc4b1f8575e95372e6da82c99c9777abfa91588f8bc9551e5f881676d37cfd8a2e92096b5114b58cceb13aec233833eefed6670e714106ef0d66a8ace82be8f212b0511ab620ace46fcab1e9c2be1ac02f8906e030d3a78e617cf0564c3f8120dd497615ff5d3b361cf2820ecafde0e800700c101f35478250a41a9b6ab5c5293482920d250fd00a17a277548f67b85cb4cdbe90601e127bc1ed2d4310470669f6aea8cc285c07154b84df750c91dfaf555009ff2b649fb3e4ec6b1a58e50064e383efd1b7c8a800957d10e267faf2d04ac01bd2f3cb6f8d564a88480a1cdd54b79e005b65cff3cffb7ef8e9b0c920901939ada89088901c321d79eccb1741c17ee3478e90264f609689bd199eb4f0db071d857552e3c75019371d8848069bf9009c07c18af427114d546c9ade40f81d21b52cf1733382bfdea045a972fc4aff3a475f4dc1aa78a16173c8616be1a5f4f606f4d380f8c4cd62a8d1cfc6bc9de6476a1c711d62a045a6e5702bb7185bb22009302604a295cb91a16d63e698909d61470930de1ce2b00fa7d6a3226e1b6e0a1c7a1f4d9dd9698602580d3a8204039af006624208d3cb6b91260b9b20d3d4bc0bc8568304bb92c4fc3877890b710642460ec9b13f0cffbcd96986065a28e0006157f21642420dafb23fc77eab0252658990810ee720632129049421b627805207ec606e0ac40227357ae822b9f1151342b192d4c229c9d1a9d50b77cd4f72f009e86bc2b78fad660f765390380a01dcb37fe06675d40512cfe09f09ae48d08e6ea74c051e1ab0b283bd2334080cdd2910f265c971eec1a12aeba00a92c708eb50290de29ed9c358261d7c49516835f42c0b5c3bccf18c8d927c2deb2e317460d7e0901d2e11eea7c97b7d7d752cf4923f8563826739b2200bf8258018d3f05447f243be5469dfa95636293704ce63345800cdc16ecbb84f1f846029894762e18118c8316dfb0ece0cf7f4ee773830071701fee3e87a4354a3d178ceffcad9e60f74fa9b8a414208e9e40d701be95b6f39998b7d70cc98d9af60c730908a75436a30071f6b487de438247f84cfc05e9140b7c99fc00287cd81decfa6036b8590548a02718fa4ec5626bb87e8e2d4b1f3a5f44f1d515873abf9f2be19c020460d9919edfdd5a6c2d90f612ff177b44faec30c1468097dd5afc7e7e5133f53bc59400218bc1ee28efc5961207dc0944fbc9c25770fd9621d82bd8eef6ceb72497e43463a6051860a51f87463c81509352b482853471f20e9eb90963dcec5362d83ee78b620710dee50974be26d866e30dbfb4051881ee435dfd9e40687f45a073bda778f46645f1f52c680f8fb731a9536cbddcbe7ccd2e709bfba08ddb7bc457622ada43757c51b45604cf47382ea3cfff000000ffff44f6a00900000006494441540300d1de27497a58e6f90000000049454e44ae426082', 1796089875393149);
INSERT INTO public.tenants VALUES
	('\x01a22f4c82c67ba4a12acada2ba888a2', '_system', 'Portico administration', 'active', 'http://localhost:8080/t/_system', '{"session.idle":43200,"session.absolute":604800,"session.remember":{"idle":2592000,"absolute":7776000},"sign_in.remember":"offer","token.access":600,"token.id":3600,"flow":1800,"reset":1800,"keys.rotate":7776000,"refresh.idle":2592000,"refresh.absolute":15552000,"refresh.grace":10,"unverified_sign_in":"deny","sign_in.methods":["password"],"sign_in.identifiers":["email"],"registration":"closed","registration.fields":["name?"],"verification":86400,"invitation":604800,"organizations.creation":"people","password.min_length":12,"password.min_score":3,"password.breached":"refuse","password.composition":[],"password.history":0,"terms_version":null,"turnstile.site_key":null,"turnstile.secret":null,"retention.deletion":1209600,"retention.networks":31536000,"silent_cookie":true,"surfaces":["login","workspace","organization","dashboard"],"cors_origins":[],"discoverable":false,"languages":["en","de","fr","es","ja","ar"],"branding.dark_mode":"auto"}', '\x01189897f459f771e4afe7a519561e1364d11d3e16175dd17fc2c209132076402715c1cf22b7f3b714c89af947efa35c5a2394cd0f97bcc139f38a9fc1dbc3b1dabba3ecbdc545611abee682ae9643f378cc19bc81413b5613', 1, 1796089873094100, 1796089873094100, NULL, NULL, ''),
	('\x01a22f4c85a87f58b4886121d8614506', 'default', 'Portico', 'active', 'http://localhost:8080/t/default', '{"session.idle":43200,"session.absolute":604800,"session.remember":{"idle":2592000,"absolute":7776000},"sign_in.remember":"offer","token.access":600,"token.id":3600,"flow":1800,"reset":1800,"keys.rotate":7776000,"refresh.idle":2592000,"refresh.absolute":15552000,"refresh.grace":10,"unverified_sign_in":"deny","sign_in.methods":["password"],"sign_in.identifiers":["email"],"registration":"closed","registration.fields":["name?"],"verification":86400,"invitation":604800,"organizations.creation":"people","password.min_length":12,"password.min_score":3,"password.breached":"refuse","password.composition":[],"password.history":0,"terms_version":null,"turnstile.site_key":null,"turnstile.secret":null,"retention.deletion":1209600,"retention.networks":31536000,"silent_cookie":true,"surfaces":["login","workspace","organization","dashboard"],"cors_origins":[],"discoverable":false,"languages":["en","de","fr","es","ja","ar"],"branding.dark_mode":"auto"}', '\x01189897f459f771e421fadeb541da083adcbc3b0a2f72d47b690266c31d5db0531e3342c97da3e3257a4dc3191ef36f9f68dc39543787f9fb10a59da4dbcb33e0a63ff739f5d4c9829ea9c30b79b9b3d216b8ddcb91307f7e', 1, 1796089873832296, 1796089873832296, NULL, NULL, ''),
	('\x01a22f4c8ae177a586163d1823cf9008', 'acme', 'Acme Inc', 'active', 'http://localhost:8080/t/acme', '{"session.idle":43200,"session.absolute":604800,"session.remember":{"idle":2592000,"absolute":7776000},"sign_in.remember":"offer","token.access":7200,"token.id":3600,"flow":7200,"reset":1800,"keys.rotate":7776000,"refresh.idle":2592000,"refresh.absolute":15552000,"refresh.grace":10,"unverified_sign_in":"deny","sign_in.methods":["password"],"sign_in.identifiers":["email"],"registration":"closed","registration.fields":["name?"],"verification":86400,"invitation":604800,"organizations.creation":"people","password.min_length":12,"password.min_score":3,"password.breached":"refuse","password.composition":[],"password.history":0,"terms_version":null,"turnstile.site_key":null,"turnstile.secret":null,"retention.deletion":1209600,"retention.networks":31536000,"silent_cookie":true,"surfaces":["login","workspace","organization","dashboard"],"cors_origins":[],"discoverable":false,"languages":["en","de","fr","es","ja","ar"],"branding.accent":"#e4572e","branding.ground":"#1b2a41","branding.logo":{"file":"logo.xbLkbEcmpcpdgS0szLCyog.png","width":48,"height":48},"branding.dark_mode":"auto","privacy_url":"https://acme.example.com/privacy"}', '\x01189897f459f771e42154e4b1fd885aa342f8270fd95dd7fa2d42aa1189c3f55ed8976bd62c9f78eaa4e5784f74c59a6fd50389bd18f88048c683f7e3e231bf9554d950b2f0bf5e9a6e1c939da93e3c56264e0ac1e54e54d3', 1, 1796089875169751, 1796089875393149, NULL, NULL, ''),
	('\x01a22f4c9ccb79c1abf77902c05688bc', 'globex', 'Globex', 'suspended', 'http://localhost:8080/t/globex', '{"session.idle":43200,"session.absolute":604800,"session.remember":{"idle":2592000,"absolute":7776000},"sign_in.remember":"offer","token.access":600,"token.id":3600,"flow":1800,"reset":1800,"keys.rotate":7776000,"refresh.idle":2592000,"refresh.absolute":15552000,"refresh.grace":10,"unverified_sign_in":"deny","sign_in.methods":["password"],"sign_in.identifiers":["email"],"registration":"closed","registration.fields":["name?"],"verification":86400,"invitation":604800,"organizations.creation":"people","password.min_length":12,"password.min_score":3,"password.breached":"refuse","password.composition":[],"password.history":0,"terms_version":null,"turnstile.site_key":null,"turnstile.secret":null,"retention.deletion":1209600,"retention.networks":31536000,"silent_cookie":true,"surfaces":["login","workspace","organization","dashboard"],"cors_origins":[],"discoverable":false,"languages":["en","de","fr","es","ja","ar"],"branding.dark_mode":"auto"}', '\x01189897f459f771e405cd6542f3af9f28c094e51fd4d8586762825f56dd63513b9f7f1399c84e9cf30ffdb5f8f63d79be5dd2377837a662c96aabca7d7ad9b41ce917a86282b6bb16c8d238f04c01fb3300a389c1b7507d60', 2, 1796089879755894, 1796089880745316, NULL, NULL, ''),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', 'initech', 'Initech', 'active', 'http://localhost:8080/t/initech', '{"session.idle":43200,"session.absolute":604800,"session.remember":{"idle":2592000,"absolute":7776000},"sign_in.remember":"offer","token.access":7200,"token.id":3600,"flow":7200,"reset":1800,"keys.rotate":7776000,"refresh.idle":2592000,"refresh.absolute":15552000,"refresh.grace":10,"unverified_sign_in":"deny","sign_in.methods":["password"],"sign_in.identifiers":["email","username"],"registration":"open","registration.fields":["name?"],"verification":86400,"invitation":604800,"organizations.creation":"people","password.min_length":12,"password.min_score":3,"password.breached":"refuse","password.composition":[],"password.history":3,"terms_version":"2026-11","turnstile.site_key":null,"turnstile.secret":null,"retention.deletion":1209600,"retention.networks":31536000,"silent_cookie":true,"surfaces":["login","workspace","organization","dashboard"],"cors_origins":[],"discoverable":false,"languages":["en","de","fr","es","ja","ar"],"branding.dark_mode":"auto","terms_url":"https://initech.example/terms"}', '\x01189897f459f771e4d694afe5f5a35d1d531be030b8effdd9b546ca6071dfaae355f4085e07bb4364c45583c8a8ca6eb7d02c942a34b370af960cd6183b64e82541172667b4d547115fe899f19500738209aee0ff411f7add', 1, 1796089881566911, 1796089881782210, NULL, NULL, ''),
	('\x01a22f4cc6207775a789aed3136967dd', 'hooli', 'Hooli', 'active', 'http://localhost:8080/t/hooli', '{"session.idle":43200,"session.absolute":604800,"session.remember":{"idle":2592000,"absolute":7776000},"sign_in.remember":"offer","token.access":600,"token.id":3600,"flow":7200,"reset":1800,"keys.rotate":7776000,"refresh.idle":2592000,"refresh.absolute":15552000,"refresh.grace":10,"unverified_sign_in":"deny","sign_in.methods":["link","code"],"sign_in.identifiers":["email"],"registration":"open","registration.fields":["name?"],"verification":86400,"invitation":604800,"organizations.creation":"people","password.min_length":12,"password.min_score":3,"password.breached":"refuse","password.composition":[],"password.history":0,"terms_version":null,"turnstile.site_key":null,"turnstile.secret":null,"retention.deletion":1209600,"retention.networks":31536000,"silent_cookie":true,"surfaces":["login","workspace","organization","dashboard"],"cors_origins":[],"discoverable":false,"languages":["en","de","fr","es","ja","ar"],"branding.dark_mode":"auto"}', '\x01189897f459f771e478f99ca5c18097c16c35205ba355e83118833ca2d0cc76969f1a815743f7a0470a70e35f7840fa4f9380e249be689722c4525ceadfd015f4e17f7d3bdb66cce05fb3ba05b2c614a3b6923f3c09ba6fa9', 1, 1796089890336223, 1796089890505489, NULL, NULL, ''),
	('\x01a22f4ccbfc74179200664abd0ae0c2', 'umbrella', 'Umbrella', 'active', 'http://localhost:8080/t/umbrella', '{"session.idle":43200,"session.absolute":604800,"session.remember":{"idle":2592000,"absolute":7776000},"sign_in.remember":"offer","token.access":600,"token.id":3600,"flow":1800,"reset":1800,"keys.rotate":7776000,"refresh.idle":2592000,"refresh.absolute":15552000,"refresh.grace":10,"unverified_sign_in":"deny","sign_in.methods":["password"],"sign_in.identifiers":["email"],"registration":"closed","registration.fields":["name?"],"verification":86400,"invitation":604800,"organizations.creation":"people","password.min_length":12,"password.min_score":3,"password.breached":"refuse","password.composition":[],"password.history":0,"terms_version":null,"turnstile.site_key":null,"turnstile.secret":null,"retention.deletion":1209600,"retention.networks":31536000,"silent_cookie":true,"surfaces":["login","workspace","organization","dashboard"],"cors_origins":[],"discoverable":false,"languages":["en","de","fr","es","ja","ar"],"branding.dark_mode":"auto"}', '\x01189897f459f771e4c24c436161be8d6c8ff82cb5cc0f9d1405dc1aba8be41598beaf4da4e47291113d3083a9f04a983760c4026aca3c660fca7da104d19cb2c598b0c575743eea0fbb5d6dc2230edc75be7d11e154e60831', 1, 1796089891836410, 1796089891836410, NULL, NULL, '');
INSERT INTO public.throttle_counters VALUES
	('\x01a22f4cc6207775a789aed3136967dd', '\xf073099c5bf6292587696b8c9bdd07f5e705f19ea2865b22651a86eea5072679', 2, 1796089890644874, 0, 1796093490644874),
	('\x01a22f4cc6207775a789aed3136967dd', '\x65681a8772248b93fed6528de76e5839ca552f7175d49d1c60bedab812ab6a3f', 1, 1796089890812633, 0, 1796093490812633),
	('\x01a22f4ccbfc74179200664abd0ae0c2', '\xb64ff2e439f63d02d0a791bae32215836a2b0b30bfbca97c6b916fd2e158e219', 1, 1796089893685536, 0, 1796093493685536),
	('\x01a22f4c8ae177a586163d1823cf9008', '\xb0ce113c8c88105b134567401f535dcfcf8d90cc433a7d807bf6d3a4250bb8fa', 1, 1796089878902756, 0, 1796176278902756),
	('\x01a22f4c8ae177a586163d1823cf9008', '\x91a2a964eba326cc14989ac2ebd82e872410d8088466a91d73a8ea34f4b9e4c4', 1, 1796089878902756, 0, 1796090742902756),
	('\x01a22f4c8ae177a586163d1823cf9008', '\x680ce338b362f8725b3c911bc52b199495d67e8d75cb0b495f41594dd2c186b2', 1, 1796089878902756, 0, 1796090742902756),
	('\x01a22f4c8ae177a586163d1823cf9008', '\x1126a3ec854912f22929d298d0ef89a8c02e5f16e4ab880e47e0ea09b244109d', 0, 1796089879013096, 0, 1796089879013096),
	('\x01a22f4c8ae177a586163d1823cf9008', '\x22aa4b52980837f264e254f312a39400a30cadd4a96899424869e58ef5d57e82', 0, 1796089879013096, 0, 1796089879013096),
	('\x01a22f4c8ae177a586163d1823cf9008', '\x2401993cb6ef5de85b771922837e78bcc873f8dda99a31976156ec05e3ecb9ed', 1, 1796089878341160, 0, 1796093478341160),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x467930672487fa42adcd7633bc155c4ffcfac156f3892b810e46664ad5ffc82f', 1, 1796089884894140, 0, 1798681884894140),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x231b727ca0893e8ec9a3b1f2adeec9f8f422eaa4518ea51be54b6aeff0c7e363', 1, 1796089884902805, 0, 1796093484902805),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\xc77f11d3eb8b85ae7ec45ec231072858a4f177191ab01efe8609d5362c556751', 1, 1796089885094458, 0, 1796093485094458),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x4a1889ebedec073c4da107e7da5914f5d2d5cf3cce6e3b906f3749db0294b5f4', 0, 1796089885247061, 0, 1796089885247061),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\xaa0253b0258ffa108a6f0f6c66cc69690a59b34fac550d7e59ef34e11a80546d', 0, 1796089885247061, 0, 1796089885247061),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x15f53b4ff273a6448f5cf2f454ead4d0268df952f253263d5cbd5bcdff5fa2ae', 0, 1796089886113540, 0, 1796089886113540),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x2401993cb6ef5de85b771922837e78bcc873f8dda99a31976156ec05e3ecb9ed', 0, 1796089884693024, 0, 1796093484693024),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x9bc95d4226b063c48856b0ac62c478bd1d16112ee5b783957a70d906d3b00921', 0, 1796089886113540, 0, 1796089886113540),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\xa7b780745ca4b34ad9488e85fb2564f9696e5548d91613e72fc0b5fff45b2bcf', 1, 1796089886888928, 0, 1796093486888928),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\xf073099c5bf6292587696b8c9bdd07f5e705f19ea2865b22651a86eea5072679', 4, 1796089884902805, 0, 1796093484902805),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\xf06185c6e12d3ef792f379e219443705a438646ef05445a294755cc35bb1ed64', 1, 1796089887117419, 0, 1796093487117419),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\xa5ba27c4dbe3ea66a239d87ffb91ffc09447d8480abfeb132d4d2cc5b138aa95', 1, 1796089887834555, 0, 1796093487834555),
	('\x01a22f4cc6207775a789aed3136967dd', '\x6a1b56536612fa00d4a42cd5173aaee3dd8078d14893d2536693f12a962d36a1', 1, 1796089890644874, 0, 1796093490644874);
INSERT INTO public.used_assertions VALUES
	('\x01a22f4c8ae177a586163d1823cf9008', '\x9f6161aac7bd58cf46824dec5cdbff536a2457c96d7e810adbb4134aed317f91', 1796090179000000);
INSERT INTO public.verifications VALUES
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4cb0e672bdbbda8a1589036f33', '\x01a22f4cab1573b999d122b8168b84f8', 'ada@initech.example', '\x01626d1365083d54e3b8b474a89a05f7368787123787f0b47a107de528409be4', '\x01a22f4cb0e67ca7956ebe2801129129', '\x6d4f274f68af9fa63dbfc774381051f14926239d9d414c14eaafe060d3b4dd12', '\xf1e9b013895038ec8e4ea782ac848811731f5f42ea4e2f97edcf76e4aa912e94', 1, NULL, NULL, '{}', NULL, 1796089884902805, 1796176284902805, 1796089885043482, '{}', 'replace_address', NULL),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4cb1a671a79871c75aad7663d4', '\x01a22f4cab1573b999d122b8168b84f8', 'ada@work.example', '\x01626d1365083d54e3b8b474a89a05f7368787123787f0b47a107de528409be4', '\x01a22f4cb1a673a59a9ea544021e97d0', '\x8ab3873ac2045a423a0d45b2c488195dd2b05c10c3b115793e65f79265e00fe5', '\x2aba378e68a0b9c815e7e5561bdc30e051649d8b6434e000589bdaac30f389fd', 1, NULL, NULL, '{}', NULL, 1796089885094458, 1796176285094458, 1796089885247061, '{}', 'add_address', NULL),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4cb8a87cc4aa7aa7ce72aeceda', '\x01a22f4cb8a87ce28a8e0ea59a832a6b', 'hugo@initech.example', '\xbf4e67781ba2674f8586836ea80f58a63dee1f3fc15c0bd6b0c2cad9d77cdd90', '\x01a22f4cb8a87e4593ac64aeac25d996', '\x5a239e697139c28657ffeedacee29bcc1abac5d89e2d8ddb2f5ace86fcb372d0', '\xf3f176de050e23b107430b08ab7e0e320e8027cd951f0a962396b12fcd4c6e63', 0, '$argon2id$v=19$m=19456,t=2,p=1$sbW7yzHQAiWFmQ85nCpD7Q$YdsUHOSKvp1cdFiv6+KGbEbNWO1dYQdxzjVMxk/YlVc', '\x0e6677e701729434', '{"name":"Hugo","locale":"en"}', '2026-11', 1796089886888928, 1796176286888928, NULL, '{"shirt_size":"L"}', 'verify', NULL),
	('\x01a22f4ca3de73749b34a6bf3c18fdfb', '\x01a22f4cb98d7ce7939616dc85873e97', '\x01a22f4cb98d775d9c3a58571521feb0', 'irene@initech.example', '\x2fb00d9adbcdaa6c2cea07d7da7d5240fd59ea92babb8b4d3042cb194f0a5cb3', '\x01a22f4cb98d7e979bf18126b3f41718', '\x1ea0d850111785ae7e539b5af6008a4c346cf7c03cac0a9c76b88e75e38dc29d', '\xf95e5b9c69b1d9c7bd89e30e85c7987d7f92e3bac9a4bc511e0d50df7ecbd6bc', 0, '$argon2id$v=19$m=19456,t=2,p=1$CqEtkx0GJ7lsmKWzmfnhnQ$5I+EYcoQ24dMX0UEXcS4Rub68Odq4rBNwG/JUHESw3c', '\x0e6677e701729434', '{"name":"Irene","locale":"en"}', '2026-11', 1796089887117419, 1796176287117419, NULL, '{}', 'verify', NULL),
	('\x01a22f4cc6207775a789aed3136967dd', '\x01a22f4cc75477dcb4b95fd6f6c35b1a', '\x01a22f4cc73d7c71acc0b756e8ca0571', 'ada@hooli.example', '\xe727a48ec27cd3294af8396bff123954606b01962d8b8e474cef36f817258b08', '\x01a22f4cc75472b69e794cd152375119', '\xf755b482c0fa080e3151cae7e10542af87b35e12e232b2af87d67d607f6eb9f7', '\xcdf2837c781ab2304d9fcfb7aabc97f9c0eb5b4b34205f4ec0259c103020c0f8', 0, NULL, NULL, '{}', NULL, 1796089890644874, 1796090790644874, 1796089890798504, '{}', 'sign_in', NULL),
	('\x01a22f4cc6207775a789aed3136967dd', '\x01a22f4cc7fc7cd7a8bcbf946a657048', '\x01a22f4cc7fc753485a66d7e433fe143', 'hugo@hooli.example', '\x22886c488904edfe85a668cbcaa3a23792e269aae24ad4dc15191a3ecb84f267', '\x01a22f4cc7fc70a6b3d39795bb4ce5a1', '\xec9f3588f7d76008900e941686518943bdd84d4947c43761a5bdd343aeb1064f', '\x024898f5de92633c6af2e11287efd690f439b87ce182d84d354b69bbeec013f7', 0, NULL, NULL, '{"name":"Hugo of Hooli","locale":"en"}', NULL, 1796089890812633, 1796176290812633, NULL, '{}', 'verify', NULL);
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

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
	('20261122000001', '2026-11-30 02:23:03.861675'),
	('20261122000002', '2026-11-30 02:23:03.907187'),
	('20261122000003', '2026-11-30 02:23:03.912885'),
	('20261122000004', '2026-11-30 02:23:03.917727'),
	('20261122000005', '2026-11-30 02:23:03.927894'),
	('20261122000006', '2026-11-30 02:23:03.93683'),
	('20261122000007', '2026-11-30 02:23:03.939548'),
	('20261122000008', '2026-11-30 02:23:03.94324'),
	('20261122000009', '2026-11-30 02:23:03.944187'),
	('20261122000010', '2026-11-30 02:23:03.945148'),
	('20261122000011', '2026-11-30 02:23:03.948671'),
	('20261122000012', '2026-11-30 02:23:03.950589'),
	('20261122000013', '2026-11-30 02:23:03.954256'),
	('20261129000014', '2026-11-30 02:23:03.954582'),
	('20261129000015', '2026-11-30 02:23:03.969338'),
	('20261129000016', '2026-11-30 02:23:03.970856'),
	('20261129000017', '2026-11-30 02:23:03.972431'),
	('20261129000020', '2026-11-30 02:23:03.972774'),
	('20261129000021', '2026-11-30 02:23:03.973816');
INSERT INTO public.account_emails VALUES
	('\x01a22a4355317952b0a3df9496ce4152', '\x01a22a435794706b8ee88a290362a415', '\x01a22a4357947948b1e123b417e27d64', 'root@example.com', 'root@example.com', 1796005386132716, true, 1796005386132716),
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a435f7a761cbec9312d23351801', '\x01a22a435f7a7d608bebdc479a7b6a10', 'ada@example.com', 'ada@example.com', 1796005388154863, true, 1796005388154863),
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a4360dd7fdabba2dd68c6b336a5', '\x01a22a4360dd7fa5aabba268445301d2', 'bob@example.com', 'bob@example.com', 1796005388509084, true, 1796005388509084),
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a4361c479aa89f804e9e3babe6f', '\x01a22a4361c47a5f99575284142b12f5', 'eve@example.com', 'eve@example.com', 1796005388740586, true, 1796005388740586),
	('\x01a22a436d267eb08628b6558bd47b45', '\x01a22a436de674f3b65ba0bcb0c86fce', '\x01a22a436de67a72951c5459ac5d2a7c', 'ada@example.com', 'ada@example.com', 1796005391846752, true, 1796005391846752);
INSERT INTO public.account_identifiers VALUES
	('\x01a22a4355317952b0a3df9496ce4152', '\xe2e995dc2a0a2d3e5e6b0e8da19d429cfb6d72c61612ea4436a47f8cb2db0f8d', '\x01a22a4357947948b1e123b417e27d64', 1796005386132716),
	('\x01a22a435dc9774b9f83e738067ca417', '\xff98ae24371205b7dc7c3171335f2d7009a8bb7d21e1f5a1185c28572e582e08', '\x01a22a435f7a7d608bebdc479a7b6a10', 1796005388154863),
	('\x01a22a435dc9774b9f83e738067ca417', '\x8a57824f898333cb4d9daa9ce3e0c421f593265a5556e7fda653f9e40a95a97b', '\x01a22a4360dd7fa5aabba268445301d2', 1796005388509084),
	('\x01a22a435dc9774b9f83e738067ca417', '\x9891285d6fbb48fe93f7a8f31560dceaa87dc9f2694571fa0294b4730c0448af', '\x01a22a4361c47a5f99575284142b12f5', 1796005388740586),
	('\x01a22a436d267eb08628b6558bd47b45', '\xff98ae24371205b7dc7c3171335f2d7009a8bb7d21e1f5a1185c28572e582e08', '\x01a22a436de67a72951c5459ac5d2a7c', 1796005391846752);
INSERT INTO public.account_roles VALUES
	('\x01a22a4355317952b0a3df9496ce4152', '\x01a22a4357947948b1e123b417e27d64', 'administrator', 1796005386132716);
INSERT INTO public.accounts VALUES
	('\x01a22a4355317952b0a3df9496ce4152', '\x01a22a4357947948b1e123b417e27d64', 'mzHZ2ffUNcS0RMsPTh-z7g', 'active', '{}', 1, 1796005386132716, 1796005386132716, NULL, NULL),
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a4361c47a5f99575284142b12f5', 'aAztTHg7HPVsRElOxM32vA', 'active', '{"name":"Eve"}', 1, 1796005388740586, 1796005388740586, NULL, NULL),
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a435f7a7d608bebdc479a7b6a10', 'vjJyo46cLvVPYnk3QQmXIQ', 'active', '{"name":"Ada Lovelace","given_name":"Ada","locale":"en-GB","address":{"country":"UK"}}', 1, 1796005388154863, 1796005388448442, NULL, 1796005390196636),
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a4360dd7fa5aabba268445301d2', 'bOkS09TR2PWuJ8qg5e2aFw', 'locked', '{"name":"Bob"}', 2, 1796005388509084, 1796005390732478, NULL, 1796005390616892),
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a436285757f90e07bb25b6ca242', '4yfc6xChK3dGVQmxjRBybQ', 'deleted', '{}', 2, 1796005388933468, 1796005390960277, 1796005390960277, 1796005390798573),
	('\x01a22a436d267eb08628b6558bd47b45', '\x01a22a436de67a72951c5459ac5d2a7c', 'ejstJHC8ZyphDA5UeNyx-Q', 'active', '{"name":"Ada of Globex"}', 1, 1796005391846752, 1796005391846752, NULL, NULL);
INSERT INTO public.audit_events VALUES
	('\x01a22a4355317952b0a3df9496ce4152', '\x01a22a435531756e8053fccde1f2997d', 1796005385521372, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a22a4355317c49b56fa81cbfa7dbfe', NULL, '{"kid":"XeABFcSDoCUWFQ8n_s4kTu8ocKqN-YAv-eGoxq4r33s","alg":"RS256"}', '\x239d422bc9e644f3', '\x00f489f72ed6246892b6d2d03512c0a619ad626e30e926bfaacf3b5587e9e7d3'),
	('\x01a22a4355317952b0a3df9496ce4152', '\x01a22a435531745ba3204abae77402f6', 1796005385521372, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a22a4355317ee396a0a64e809f7efe', NULL, '{"kid":"zaAy3eijEJe84-532NtNwFGIE2xG-XVS3WpS7ZvSgU8","alg":"ES256"}', '\x239d422bc9e644f3', '\xc2209ef642a3940f4da1cae2bc189ebdd6e088c40aab60439024bb77f885836f'),
	('\x01a22a4355317952b0a3df9496ce4152', '\x01a22a43553178b490b044774c164d09', 1796005385521372, 'tenant_created', 'operator', NULL, 'tenant', '\x01a22a4355317952b0a3df9496ce4152', NULL, '{"slug":"_system"}', '\x239d422bc9e644f3', '\xe803a9553850f44be9d3eab5affb09480c1158a26057b6e77efde35bc927c59b'),
	('\x01a22a4355e673acb7997b0822e4ba17', '\x01a22a4355e67bfeb50932ac78f5a2ab', 1796005385702393, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a22a4355e67bd6ae6d333c27052374', NULL, '{"kid":"EbwopVkhAaBPNZJGgX_CiDgpKMnqjsONuheyiw6o7Ik","alg":"RS256"}', '\x239d422bc9e644f3', '\xdc9eb49fec69341ac13f01a9669dd12c8686ca5e35b32760cc36c97a293ef84e'),
	('\x01a22a4355e673acb7997b0822e4ba17', '\x01a22a4355e67a9880af0270a2254cda', 1796005385702393, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a22a4355e670eba0b902e80e68813c', NULL, '{"kid":"qkAQulOWwyBov45k6czrNBmwVZC13XQr27gOE9Ib5G0","alg":"ES256"}', '\x239d422bc9e644f3', '\xe76172d2a410e256deae13966e7cd340112e2ef6e59687adcf482a124b6be82b'),
	('\x01a22a4355317952b0a3df9496ce4152', '\x01a22a4355e6754ea45076f2408157e2', 1796005385702393, 'tenant_created', 'operator', NULL, 'tenant', '\x01a22a4355e673acb7997b0822e4ba17', NULL, '{"slug":"default"}', '\x239d422bc9e644f3', '\x89ee8146a9ba5d30df6fb0309eef31a7e36c308051da0a2a32b21febbc38cf11'),
	('\x01a22a4355317952b0a3df9496ce4152', '\x01a22a4356037f89bec3b90070496d22', 1796005385731373, 'setup_link_made', 'system', NULL, 'account', NULL, NULL, '{}', '\x239d422bc9e644f3', '\x58a0a79f86238e93b3eaa585f404b8af4dc4115459652b6fe8457867a95dda9f'),
	('\x01a22a4355317952b0a3df9496ce4152', '\x01a22a4357947cbfbd82ed724ad55f4d', 1796005386132716, 'account_created', 'account', '\x01a22a4357947948b1e123b417e27d64', 'account', '\x01a22a4357947948b1e123b417e27d64', '127.0.0.1', '{}', '\x239d422bc9e644f3', '\x22eccaf18b8e9c45ecc8607439941e8d9bc569a42b8ff6bc2798f144ba2883f1'),
	('\x01a22a4355317952b0a3df9496ce4152', '\x01a22a4357947a3ea18579d441089c39', 1796005386132716, 'role_given', 'account', '\x01a22a4357947948b1e123b417e27d64', 'account', '\x01a22a4357947948b1e123b417e27d64', '127.0.0.1', '{"role":"administrator"}', '\x239d422bc9e644f3', '\x952269fd6a52c07de756b578504a3507f4a1c77529245a07d90c69aa149b07e5'),
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a435dc97933bfcebe71041c8333', 1796005387721872, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a22a435dc97905a086b1e2879a01ee', NULL, '{"kid":"l9goTnKsX5V5C6Ttb-A_-4Tu9UDcfalr1slyFR3Kgws","alg":"RS256"}', '\x239d422bc9e644f3', '\x993789c92f9750420c9a7fe7aa910aaab461f42d6086f362f69c5cb3aaf0697e'),
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a435dc97111a8fcbd130a64f02f', 1796005387721872, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a22a435dc97c8bb5d0aa50b860f2db', NULL, '{"kid":"mRCz954QzYmJAd-_IxC1NUVBgmYaLaFe_Iwjig29HeE","alg":"ES256"}', '\x239d422bc9e644f3', '\x1870d6e5a6ace7acff421e8f0c391832d28c4a4eaf1612201b1b26d89b9eedd5'),
	('\x01a22a4355317952b0a3df9496ce4152', '\x01a22a435dc97d3db0bd850ef8048d55', 1796005387721872, 'tenant_created', 'operator', NULL, 'tenant', '\x01a22a435dc9774b9f83e738067ca417', NULL, '{"slug":"acme"}', '\x239d422bc9e644f3', '\x3639023aa85aba59faca3b21a0ddb07ac0d42b289406cb5b9de891c4e87d3fa1'),
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a435e5b76cd8ad7bbe8ec17a48e', 1796005387867269, 'tenant_changed', 'operator', NULL, 'tenant', '\x01a22a435dc9774b9f83e738067ca417', NULL, '{"settings":["token.access","flow","branding.accent","branding.ground","privacy_url","branding.logo"]}', '\x239d422bc9e644f3', '\xda6ec410a49f75e5a762ffd23f40ebc8d03627eb30b5a92cee674e3a2a803a1c'),
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a435ecd70969aa98087e6237d99', 1796005387981287, 'resource_server_created', 'operator', NULL, 'resource_server', '\x01a22a435ecd7483af30d4d778256021', NULL, '{"identifier":"https://api.example.com"}', '\x239d422bc9e644f3', '\x9a460e863376667063b49ef9124087d65c8f1dd1299cc5554307409220b7c050'),
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a435f7a736797a100e2194ed91d', 1796005388154863, 'account_created', 'operator', NULL, 'account', '\x01a22a435f7a7d608bebdc479a7b6a10', NULL, '{}', '\x239d422bc9e644f3', '\xb71eb824313c0140744d2ef6a2617f4ad9da58666d4132b139b9d9d18602728c'),
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a4360a078e8a67076998f8be11a', 1796005388448442, 'account_changed', 'operator', NULL, 'account', '\x01a22a435f7a7d608bebdc479a7b6a10', NULL, '{"claims":["given_name","locale","address.country"]}', '\x239d422bc9e644f3', '\xde309b01d82f21f09af39223d2fa3883d4c67762b8bd3a91b8f6286a749196bc'),
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a4360dd7e3796dfb146e1b78159', 1796005388509084, 'account_created', 'operator', NULL, 'account', '\x01a22a4360dd7fa5aabba268445301d2', NULL, '{}', '\x239d422bc9e644f3', '\x4202779c69d7b81bc9d6a63ecd9ed396dd66e58e7deb5dc3295f9653c93b4552'),
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a4361c47073a5a8e1f51b5caa0d', 1796005388740586, 'account_created', 'operator', NULL, 'account', '\x01a22a4361c47a5f99575284142b12f5', NULL, '{}', '\x239d422bc9e644f3', '\x876034250c5f9fd7330da5fb10c5f9477760f377eda77c94412d3fb146054aef'),
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a4361c47a8ea6a90798c82413f4', 1796005388740586, 'setup_link_made', 'operator', NULL, 'account', '\x01a22a4361c47a5f99575284142b12f5', NULL, '{}', '\x239d422bc9e644f3', '\xfd78db85225e64ef41889b2aa4a519f758bc1f940b73142a6e713bf65d479f82'),
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a4362857599853de71c7e011a72', 1796005388933468, 'account_created', 'operator', NULL, 'account', '\x01a22a436285757f90e07bb25b6ca242', NULL, '{}', '\x239d422bc9e644f3', '\x9d60699d47277a8b6ee052ae3e43029f8beba6a873330b2d2cf5a6298a0ba094'),
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a4363f87b1cafb707f5d52dd0a1', 1796005389304408, 'client_created', 'operator', NULL, 'client', '\x01a22a4363f870b2aaa0d1d8b6c678a6', NULL, '{"client_id":"U5cBsIKyisedoOTPwNj8Hw"}', '\x239d422bc9e644f3', '\x61fd42221abc79e37a125bf092f51348115f7a00c6c5143f49bf42e724aec8fe'),
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a4364a272e8a0e0b4787a00d0b4', 1796005389474833, 'client_created', 'operator', NULL, 'client', '\x01a22a4364a27197b08b14b46a35db7e', NULL, '{"client_id":"HWBQYCKjZXQelq4Mr6MxyQ"}', '\x239d422bc9e644f3', '\xd9c86901954e6cdbaeb30b86eb389c2d48a4605fa882645b9666fcc7be3ff851'),
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a43652474859b75a76cac5fbf32', 1796005389604472, 'client_created', 'operator', NULL, 'client', '\x01a22a43652471f2a06812f658d799ff', NULL, '{"client_id":"pDWsItA4AVix2OEI7_fijA"}', '\x239d422bc9e644f3', '\x7d7836580214e15447ac35be2538027a2ca5c3a707b43d0d75872a5930778517'),
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a4365e47b7d83594dee90450b47', 1796005389796568, 'client_created', 'operator', NULL, 'client', '\x01a22a4365e478b887886d3b61d4078a', NULL, '{"client_id":"PZYwEKCpxm-zrdUlDC0CsQ"}', '\x239d422bc9e644f3', '\x319075349bfc308b8e2b1814e352e74d8575aa40071b661d51298fd439198884'),
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a4366b077ae8b0209a5fb53a82a', 1796005390000492, 'client_created', 'operator', NULL, 'client', '\x01a22a4366b07b74b340c60746e37653', NULL, '{"client_id":"F_7dXot7QWQ3EsLq5VLCIQ"}', '\x239d422bc9e644f3', '\xf68b6d3211a35eeb95366d35ffbbd153d44f6c27ca898742244f48a09d3881f0'),
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a4367747c29afd21ab70345c89f', 1796005390196636, 'signed_in', 'account', '\x01a22a435f7a7d608bebdc479a7b6a10', 'account', '\x01a22a435f7a7d608bebdc479a7b6a10', '127.0.0.1', '{"session":"01a22a43-6774-75f2-95fd-830f9371a5d3","methods":["pwd"]}', '\x239d422bc9e644f3', '\x44b0d4d8cfc20ba327f4b4ae1a0ce35fd32ead869c6a54c13b1b8b9c1db374ea'),
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a4367967a71aa9b4296bc800904', 1796005390230744, 'consent_given', 'account', '\x01a22a435f7a7d608bebdc479a7b6a10', 'account', '\x01a22a435f7a7d608bebdc479a7b6a10', '127.0.0.1', '{"client_id":"U5cBsIKyisedoOTPwNj8Hw","items":["email","offline_access","openid","profile","01a22a43-5ecd-7483-af30-d4d778256021"]}', '\x239d422bc9e644f3', '\x8e7234c6e07dabf8eca5e4f4d593c6fc96f451cbf9be709d8e6d54a4d78b8104'),
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a4367a67bd4b17e368f2dfa60f4', 1796005390246161, 'authorization_code_redeemed', 'client', '\x01a22a4363f870b2aaa0d1d8b6c678a6', 'account', '\x01a22a435f7a7d608bebdc479a7b6a10', '127.0.0.1', '{"client_id":"U5cBsIKyisedoOTPwNj8Hw","grant":"01a22a43-6796-704a-a2fa-61600e6ee818"}', '\x239d422bc9e644f3', '\xeb1b7e35d316c49c8800ec7f28ab32c29dabca53bafbb3899725cbc0b8184ce6'),
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a4367c674fbbc5364d4c919d9c0', 1796005390278021, 'authorization_code_redeemed', 'client', '\x01a22a4363f870b2aaa0d1d8b6c678a6', 'account', '\x01a22a435f7a7d608bebdc479a7b6a10', '127.0.0.1', '{"client_id":"U5cBsIKyisedoOTPwNj8Hw","grant":"01a22a43-67be-71a1-b022-f8b4afaf7904"}', '\x239d422bc9e644f3', '\x400b60c1478e478e9d39a7929ff2d10743a2ddbc6e24447cf126f2c7c7a55e15'),
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a4367f475baa2765e8ff0b10796', 1796005390324114, 'authorization_code_redeemed', 'client', '\x01a22a4363f870b2aaa0d1d8b6c678a6', 'account', '\x01a22a435f7a7d608bebdc479a7b6a10', '127.0.0.1', '{"client_id":"U5cBsIKyisedoOTPwNj8Hw","grant":"01a22a43-67ee-758f-a55e-bf9254e8a1a3"}', '\x239d422bc9e644f3', '\xb769228315cf2876ae6d4257030ed704fd19c96fb2ad3f7d5c879779e727c05e'),
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a4368037baab04be229da41003e', 1796005390339730, 'grant_revoked', 'client', '\x01a22a4363f870b2aaa0d1d8b6c678a6', 'account', '\x01a22a435f7a7d608bebdc479a7b6a10', '127.0.0.1', '{"client_id":"U5cBsIKyisedoOTPwNj8Hw","grant":"01a22a43-67ee-758f-a55e-bf9254e8a1a3"}', '\x239d422bc9e644f3', '\xd964b67576b2f634e0fc431f302f00941cea4efb003e009f05aafc0c1de6a87b'),
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a4368187b33b54204bf494efa3f', 1796005390360478, 'authorization_code_redeemed', 'client', '\x01a22a4364a27197b08b14b46a35db7e', 'account', '\x01a22a435f7a7d608bebdc479a7b6a10', '127.0.0.1', '{"client_id":"HWBQYCKjZXQelq4Mr6MxyQ","grant":"01a22a43-680f-7aea-8b9c-25b7fdfd80f0"}', '\x239d422bc9e644f3', '\x57a2fbefa820ec4b656b70bee80ed2ecb608362c6c79b87f7661903f44b754c3'),
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a4368367c0b91bb8f5b86dec2cb', 1796005390390963, 'authorization_code_redeemed', 'client', '\x01a22a4364a27197b08b14b46a35db7e', 'account', '\x01a22a435f7a7d608bebdc479a7b6a10', '127.0.0.1', '{"client_id":"HWBQYCKjZXQelq4Mr6MxyQ","grant":"01a22a43-6831-7320-8eb1-760c78af0bc1"}', '\x239d422bc9e644f3', '\xd762cdaedbfa92839322158fbfafb71b53e657513b2b38fbba13853ca7ea4e3e'),
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a43684e7cfab1d7c706b8895a26', 1796005390414884, 'access_token_revoked', 'client', '\x01a22a4364a27197b08b14b46a35db7e', 'client', '\x01a22a4364a27197b08b14b46a35db7e', '127.0.0.1', '{"client_id":"HWBQYCKjZXQelq4Mr6MxyQ","jti":"AaIqQ2gxcyCOsXYMeK8LwQGiKkNoNnX4kwDyHth4bk8"}', '\x239d422bc9e644f3', '\x671fc1c437726e0d06c1620eb5266c8ded89257380f6dac520b9af1aa24864b1'),
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a4368837b78ad58690017a8b31c', 1796005390467498, 'signed_in', 'account', '\x01a22a435f7a7d608bebdc479a7b6a10', 'account', '\x01a22a435f7a7d608bebdc479a7b6a10', '127.0.0.1', '{"session":"01a22a43-6883-7146-834d-7602caaa10d0","methods":["pwd"]}', '\x239d422bc9e644f3', '\xb734eaf635cec8947f9a5b9f0ca17097ad51de35c56383bb097c44ce0254307c'),
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a43689079fa8768a2ec984ffd02', 1796005390480797, 'authorization_code_redeemed', 'client', '\x01a22a4364a27197b08b14b46a35db7e', 'account', '\x01a22a435f7a7d608bebdc479a7b6a10', '127.0.0.1', '{"client_id":"HWBQYCKjZXQelq4Mr6MxyQ","grant":"01a22a43-688b-766c-9d00-142bbece04b2"}', '\x239d422bc9e644f3', '\x1a3bcd1ec5477a613cf53f4a16dd150fd3fd40603a2a1822f170a33ad598ee12'),
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a4368a87ef6ab6e43d23601bfa7', 1796005390504704, 'signed_out', 'account', '\x01a22a435f7a7d608bebdc479a7b6a10', 'account', '\x01a22a435f7a7d608bebdc479a7b6a10', '127.0.0.1', '{"session":"01a22a43-6883-7146-834d-7602caaa10d0"}', '\x239d422bc9e644f3', '\x7e826720b814ddc207b03659c96d12bfff9a2835ac7291aa8f60ea10bdbbe446'),
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a4368da7abca03a5a18d39b3119', 1796005390554337, 'sign_in_failed', 'anonymous', NULL, 'account', '\x01a22a435f7a7d608bebdc479a7b6a10', '127.0.0.1', '{"reason":"wrong_password"}', '\x239d422bc9e644f3', '\x6717b6e2567006ebe98b69e4ef661c200e3a2831f00b50b2db2f344c27e4a33d'),
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a436918789294a370e0c4aecb02', 1796005390616892, 'signed_in', 'account', '\x01a22a4360dd7fa5aabba268445301d2', 'account', '\x01a22a4360dd7fa5aabba268445301d2', '127.0.0.1', '{"session":"01a22a43-6918-70e7-948c-3146a14f5b15","methods":["pwd"]}', '\x239d422bc9e644f3', '\x26317dba6a4bc90afd52ca55546add65954916d7ab967e0d75ef70bab36ede8f'),
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a4369267af3b31fe7cc2c060354', 1796005390630266, 'authorization_code_redeemed', 'client', '\x01a22a4364a27197b08b14b46a35db7e', 'account', '\x01a22a4360dd7fa5aabba268445301d2', '127.0.0.1', '{"client_id":"HWBQYCKjZXQelq4Mr6MxyQ","grant":"01a22a43-6920-77e9-a251-a9025e593f39"}', '\x239d422bc9e644f3', '\x0810fc7f166a51dd8f7328396422070dd1d62fc4d6a61fb5de177d3098c90af3'),
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a43698c7cef8bee222e5771347e', 1796005390732478, 'account_locked', 'operator', NULL, 'account', '\x01a22a4360dd7fa5aabba268445301d2', NULL, '{}', '\x239d422bc9e644f3', '\xc728182f44493256a792b27b5f630b5656301d2e58599c48d45cb83774993919'),
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a4369ce71739c2d134199e7ce61', 1796005390798573, 'signed_in', 'account', '\x01a22a436285757f90e07bb25b6ca242', 'account', '\x01a22a436285757f90e07bb25b6ca242', '127.0.0.1', '{"session":"01a22a43-69ce-7a9a-b7d5-fab8abfdcf17","methods":["pwd"]}', '\x239d422bc9e644f3', '\xe48646d2bc432b14182a22cdf668fe1a398f15df007d6c91e83935574b644a43'),
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a436a707b8490b8737e08c6e25b', 1796005390960277, 'account_deleted', 'operator', NULL, 'account', '\x01a22a436285757f90e07bb25b6ca242', NULL, '{}', '\x239d422bc9e644f3', '\xaf8784db138e6793b0bc5b7ea74221d04cfab740ca018be5be6f563831459a10'),
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a436aba702ea79231838e32e11e', 1796005391034269, 'access_token_revoked', 'client', '\x01a22a43652471f2a06812f658d799ff', 'client', '\x01a22a43652471f2a06812f658d799ff', '127.0.0.1', '{"client_id":"pDWsItA4AVix2OEI7_fijA","jti":"AAAAAAAAAAEBoipDardyvLENIwHQLmQj"}', '\x239d422bc9e644f3', '\xf792e5dc96131bcde0b627563ff56f7e33812a93c0c5c63adeaf47f16992dcb1'),
	('\x01a22a436d267eb08628b6558bd47b45', '\x01a22a436d2679adb578abb1f3065801', 1796005391654750, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a22a436d267cafa041b39f85ee1dfe', NULL, '{"kid":"JN5WPw4NekE6FR2SzQ6EH7yeCvr_kKCpQqLu3GvIbS8","alg":"RS256"}', '\x239d422bc9e644f3', '\x5126306ced99105ec941e963fc8cac828dd0c19855ec2cc1d1a614f30b146810'),
	('\x01a22a436d267eb08628b6558bd47b45', '\x01a22a436d267acd9b5487dedb6998a7', 1796005391654750, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a22a436d26791a88c155548f556d28', NULL, '{"kid":"mWHoNlzM6qg0ucUTyC6tz4Wn2CRODDuLsITOE04-2tw","alg":"ES256"}', '\x239d422bc9e644f3', '\xefbab526ad8d2cd594d2c532b03f404ccfc92dd09c73ac47d500d947a18cfbf3'),
	('\x01a22a4355317952b0a3df9496ce4152', '\x01a22a436d2670adbb6c39f0d385b711', 1796005391654750, 'tenant_created', 'operator', NULL, 'tenant', '\x01a22a436d267eb08628b6558bd47b45', NULL, '{"slug":"globex"}', '\x239d422bc9e644f3', '\x21a90ed726dc8990391869378bac18771ff110a6dbb00447c2293ac0ba1574fb'),
	('\x01a22a436d267eb08628b6558bd47b45', '\x01a22a436de67aefb7cc9688c842506c', 1796005391846752, 'account_created', 'operator', NULL, 'account', '\x01a22a436de67a72951c5459ac5d2a7c', NULL, '{}', '\x239d422bc9e644f3', '\x6e8dd69bd63c7159737539963e8222de900460e0bf8fadb979835f2c3c359e6c'),
	('\x01a22a436d267eb08628b6558bd47b45', '\x01a22a436f317586894adcea2a7ebc5e', 1796005392177098, 'client_created', 'operator', NULL, 'client', '\x01a22a436f317911bb0d9d13f427c178', NULL, '{"client_id":"IRBu6d8sBx-xIGpA_WqZXw"}', '\x239d422bc9e644f3', '\xa5c50b42712621d2bf032bde55a182990e42fdcb14cc7b11bd5edfcabd24ae01'),
	('\x01a22a436d267eb08628b6558bd47b45', '\x01a22a436fea70d9a7931dba7b2c349b', 1796005392362777, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a22a436fea752fb945dab977f620a6', NULL, '{"kid":"zytlNa88Oid6i0QfCXbKJ3cmg-TyIYVUtDLbQHqEUAo","alg":"ES256"}', '\x239d422bc9e644f3', '\x88114f71acb9ee5eefba5dce5a3f9f664b2f762e3cd5502d191c1f646440d379'),
	('\x01a22a4355317952b0a3df9496ce4152', '\x01a22a4370ba7bfb8bf801e898bf1c7b', 1796005392570363, 'tenant_suspended', 'operator', NULL, 'tenant', '\x01a22a436d267eb08628b6558bd47b45', NULL, '{"slug":"globex"}', '\x239d422bc9e644f3', '\x38c1c1e236a31901d556cf08d107d0c9f0ec29f653f3422c550d8efff28698de');
INSERT INTO public.audit_heads VALUES
	('\x01a22a4355e673acb7997b0822e4ba17', 2, '\x01a22a4355e67bfeb50932ac78f5a2ab', '\x9313fa346d4d46175334863b7f029f6dd183e5b1a6d5df41026ad0941b30d77f', '\x406e53eaf29ea0dc870b3e2f4804f3fa9ffa2eb0e660c98446ee704e4097c2b4', 1796005386754982),
	('\x01a22a435dc9774b9f83e738067ca417', 34, '\x01a22a436aba702ea79231838e32e11e', '\x8e4d7517b1b73fe8e5b8251dd355c7f3d725bc4244a6ce819a02d7104b07d3ca', '\x777c8d86495ec8732d5ef72e463497378318fd4c7f65cb19632ce7fa980e062e', 1796005391956429),
	('\x01a22a4355317952b0a3df9496ce4152', 10, '\x01a22a4370ba7bfb8bf801e898bf1c7b', '\x899f9445def71f8dec151079c23e3d539dfbf00f0d5b1c2c1e00cb03cebbc24c', '\x2f0dec74814c8e094f00d0096b1a8ef4c778a92ecdbac50cd2f7da6c2b973310', 1796005392988117),
	('\x01a22a436d267eb08628b6558bd47b45', 5, '\x01a22a436fea70d9a7931dba7b2c349b', '\xff8af507ef60b43a21ba1e6162eb3f2162639957ae545aa08903e2defea049b8', '\xf588a22d6b0e4112d01536d1681d2f4c000a9bec6635bedfdd24fb24fde70655', 1796005392988117);
INSERT INTO public.audit_seals VALUES
	('\x01a22a4355317952b0a3df9496ce4152', 1, '\x01a22a435531745ba3204abae77402f6', NULL, '\x92efd5cf9b7dcfc32edcc2cc279bd0bc252d701795e0eafade31b0c8a9d4dbc4'),
	('\x01a22a4355317952b0a3df9496ce4152', 2, '\x01a22a435531756e8053fccde1f2997d', '\x01a22a435531745ba3204abae77402f6', '\x3fd844a84c494bbb7df8981aa72e4397473840d71040802afeb487b323027f75'),
	('\x01a22a4355317952b0a3df9496ce4152', 3, '\x01a22a43553178b490b044774c164d09', '\x01a22a435531756e8053fccde1f2997d', '\x2f20afe657b4d280964b806cc3f253f42402deb8aa71f1f5caebb41c45e69978'),
	('\x01a22a4355317952b0a3df9496ce4152', 4, '\x01a22a4355e6754ea45076f2408157e2', '\x01a22a43553178b490b044774c164d09', '\x8159957dbee2083c8c594995bd7096c56084efe65bf23b219ac949b0f0236ef6'),
	('\x01a22a4355317952b0a3df9496ce4152', 5, '\x01a22a4356037f89bec3b90070496d22', '\x01a22a4355e6754ea45076f2408157e2', '\xa2f997e1c942c9f87c08aa0d8c0bf467ddacd5700591a539514fac601a25c793'),
	('\x01a22a4355317952b0a3df9496ce4152', 6, '\x01a22a4357947a3ea18579d441089c39', '\x01a22a4356037f89bec3b90070496d22', '\x534c7fc6498160043349d5682cd3f1bdabe55a21cbe5f483764ada37c42e4cc6'),
	('\x01a22a4355317952b0a3df9496ce4152', 7, '\x01a22a4357947cbfbd82ed724ad55f4d', '\x01a22a4357947a3ea18579d441089c39', '\xb0b7909bd22b351ed8b176ad67aa6cd1ca4dfd100f5432edb432254e11a298c3'),
	('\x01a22a4355e673acb7997b0822e4ba17', 1, '\x01a22a4355e67a9880af0270a2254cda', NULL, '\x6e993016af4f5620e5747a835d64f4b2568f0df375745403d49b58578ddd8883'),
	('\x01a22a4355e673acb7997b0822e4ba17', 2, '\x01a22a4355e67bfeb50932ac78f5a2ab', '\x01a22a4355e67a9880af0270a2254cda', '\x9313fa346d4d46175334863b7f029f6dd183e5b1a6d5df41026ad0941b30d77f'),
	('\x01a22a4355317952b0a3df9496ce4152', 8, '\x01a22a435dc97d3db0bd850ef8048d55', '\x01a22a4357947cbfbd82ed724ad55f4d', '\xca284e1718dc9af9503d51fe837e843e2b1dddec44d188478e5f1503aa28c366'),
	('\x01a22a435dc9774b9f83e738067ca417', 1, '\x01a22a435dc97111a8fcbd130a64f02f', NULL, '\xa56002b1e1301c1b33259b8a1b3d5aec2d250feef700da8242402a25bba0a8cb'),
	('\x01a22a435dc9774b9f83e738067ca417', 2, '\x01a22a435dc97933bfcebe71041c8333', '\x01a22a435dc97111a8fcbd130a64f02f', '\xe6a645300109569d3b8891212845b83f7be4f117b90a2fb84e94b3c2cef0ccf3'),
	('\x01a22a435dc9774b9f83e738067ca417', 3, '\x01a22a435e5b76cd8ad7bbe8ec17a48e', '\x01a22a435dc97933bfcebe71041c8333', '\x6f7726287a4bc56117e5237b0cf3110e7e045b2390bc29e4b684a6f76eacc691'),
	('\x01a22a435dc9774b9f83e738067ca417', 4, '\x01a22a435ecd70969aa98087e6237d99', '\x01a22a435e5b76cd8ad7bbe8ec17a48e', '\x6b09e6f0f2811eee4e7d3bf69bcf09b5797823dd652f71aa8c81e70983f8df1a'),
	('\x01a22a435dc9774b9f83e738067ca417', 5, '\x01a22a435f7a736797a100e2194ed91d', '\x01a22a435ecd70969aa98087e6237d99', '\x7c8aebb8366381b584b0d184c6f0be2a7bcc23fcd858da7ac681223fea4d82f0'),
	('\x01a22a435dc9774b9f83e738067ca417', 6, '\x01a22a4360a078e8a67076998f8be11a', '\x01a22a435f7a736797a100e2194ed91d', '\x871b66a5416411946f0445ca80800f62969c24365152d80058bc03853c8d0f43'),
	('\x01a22a435dc9774b9f83e738067ca417', 7, '\x01a22a4360dd7e3796dfb146e1b78159', '\x01a22a4360a078e8a67076998f8be11a', '\x640625b77a62a6b15942bd6509cdd43b499cafeb8b9d4356f32b21f35970560d'),
	('\x01a22a435dc9774b9f83e738067ca417', 8, '\x01a22a4361c47073a5a8e1f51b5caa0d', '\x01a22a4360dd7e3796dfb146e1b78159', '\xabc85226d8d1053c13d8b236d05511369edb5a6ffcd5e1f8416117031c291554'),
	('\x01a22a435dc9774b9f83e738067ca417', 9, '\x01a22a4361c47a8ea6a90798c82413f4', '\x01a22a4361c47073a5a8e1f51b5caa0d', '\x99a6db11daf56ec77db5be306dd30b997a7c96eade734ce6225c7d76e845d4f6'),
	('\x01a22a435dc9774b9f83e738067ca417', 10, '\x01a22a4362857599853de71c7e011a72', '\x01a22a4361c47a8ea6a90798c82413f4', '\xf831a250f541239bb4a8117b4ba9124134fb8c139b560bf80af0a67dd55208ac'),
	('\x01a22a435dc9774b9f83e738067ca417', 11, '\x01a22a4363f87b1cafb707f5d52dd0a1', '\x01a22a4362857599853de71c7e011a72', '\xcc7406c0f0f57b814626b5c9c7926347905c4035379e5a3b3e365196bab4dcc4'),
	('\x01a22a435dc9774b9f83e738067ca417', 12, '\x01a22a4364a272e8a0e0b4787a00d0b4', '\x01a22a4363f87b1cafb707f5d52dd0a1', '\x1e3b1cec8b39b93cfb44a8ae5d619e2d8ab588424c87e042a87d38b5542a949e'),
	('\x01a22a435dc9774b9f83e738067ca417', 13, '\x01a22a43652474859b75a76cac5fbf32', '\x01a22a4364a272e8a0e0b4787a00d0b4', '\xf2cc2bb558da55da0675f7cabd36ed820cc45be2f6c6a82c723e135420a0bd03'),
	('\x01a22a435dc9774b9f83e738067ca417', 14, '\x01a22a4365e47b7d83594dee90450b47', '\x01a22a43652474859b75a76cac5fbf32', '\x2d23ac476164adc94cfd761e7f878501a6f833bfd2248950ca8dba075fdb1fc0'),
	('\x01a22a435dc9774b9f83e738067ca417', 15, '\x01a22a4366b077ae8b0209a5fb53a82a', '\x01a22a4365e47b7d83594dee90450b47', '\xe2c71c12ad1c10efeb6ab2d7360d80ae6d5ba230898578a076979cdda571da0a'),
	('\x01a22a435dc9774b9f83e738067ca417', 16, '\x01a22a4367747c29afd21ab70345c89f', '\x01a22a4366b077ae8b0209a5fb53a82a', '\xf40376682de95751c3f1437e939495d4ffb4e729b1964fa193fa332a248fe44c'),
	('\x01a22a435dc9774b9f83e738067ca417', 17, '\x01a22a4367967a71aa9b4296bc800904', '\x01a22a4367747c29afd21ab70345c89f', '\xe48cc3704afc3679a3f3478bf61843cce699c0bc9f0343d75b7978020da9827b'),
	('\x01a22a435dc9774b9f83e738067ca417', 18, '\x01a22a4367a67bd4b17e368f2dfa60f4', '\x01a22a4367967a71aa9b4296bc800904', '\xe07046962285cfb524368b63d9687fd92d518dcde994c4e537f801420dc1da82'),
	('\x01a22a435dc9774b9f83e738067ca417', 19, '\x01a22a4367c674fbbc5364d4c919d9c0', '\x01a22a4367a67bd4b17e368f2dfa60f4', '\x172e4e8b82a50096dd9416e496b3a7f08274ae1f8489d267554a443ccbbd665e'),
	('\x01a22a435dc9774b9f83e738067ca417', 20, '\x01a22a4367f475baa2765e8ff0b10796', '\x01a22a4367c674fbbc5364d4c919d9c0', '\x30058a35a4e4562c0a8655a18ae224023c509c18e7bc09194963d732c712a251'),
	('\x01a22a435dc9774b9f83e738067ca417', 21, '\x01a22a4368037baab04be229da41003e', '\x01a22a4367f475baa2765e8ff0b10796', '\xf5497d7b8faa30cecc031a94187849dd4301a232a03fa7d644d4f99a2d3ca8e3'),
	('\x01a22a435dc9774b9f83e738067ca417', 22, '\x01a22a4368187b33b54204bf494efa3f', '\x01a22a4368037baab04be229da41003e', '\x5d71fe26bf48fa0a7c151b1763d214b1bd1d62e0f52094123decea5f54768a6e'),
	('\x01a22a435dc9774b9f83e738067ca417', 23, '\x01a22a4368367c0b91bb8f5b86dec2cb', '\x01a22a4368187b33b54204bf494efa3f', '\x9308d009e0758c4c32eeab6f962860b1e2eca91e91294400d65206d752d6c6cd'),
	('\x01a22a435dc9774b9f83e738067ca417', 24, '\x01a22a43684e7cfab1d7c706b8895a26', '\x01a22a4368367c0b91bb8f5b86dec2cb', '\x9558be4a26474ec250262bb7f41862221ff9c33d86d4aa8b1d0b575b9b30bb30'),
	('\x01a22a435dc9774b9f83e738067ca417', 25, '\x01a22a4368837b78ad58690017a8b31c', '\x01a22a43684e7cfab1d7c706b8895a26', '\x96be537657ffb725982ec92e68a631baa0c2fc3f51ce590b1a4ef1bb3ec2f579'),
	('\x01a22a435dc9774b9f83e738067ca417', 26, '\x01a22a43689079fa8768a2ec984ffd02', '\x01a22a4368837b78ad58690017a8b31c', '\x6430fc587be7171812b166edbfac8fdb22906f9c4e9a016ab53aa71f95edd51d'),
	('\x01a22a435dc9774b9f83e738067ca417', 27, '\x01a22a4368a87ef6ab6e43d23601bfa7', '\x01a22a43689079fa8768a2ec984ffd02', '\xecfd493010bcfb660c8b48230cb618c8e69135a6005f9061b3ed810589dfbe25'),
	('\x01a22a435dc9774b9f83e738067ca417', 28, '\x01a22a4368da7abca03a5a18d39b3119', '\x01a22a4368a87ef6ab6e43d23601bfa7', '\x74b1a3d5ab0e0ff6425644ac3fb0e28e23aa27848f4a1ce7a7cd44ff8775dfa4'),
	('\x01a22a435dc9774b9f83e738067ca417', 29, '\x01a22a436918789294a370e0c4aecb02', '\x01a22a4368da7abca03a5a18d39b3119', '\x85286e9c48c9aab70aa2e00a828ec8a45057ee6314e7c5e7720827768eef76fe'),
	('\x01a22a435dc9774b9f83e738067ca417', 30, '\x01a22a4369267af3b31fe7cc2c060354', '\x01a22a436918789294a370e0c4aecb02', '\xa6c39b0dc0cbde2b53ae4e9316ec4f4155bed29d23e10794fa943671cd0edcfc'),
	('\x01a22a435dc9774b9f83e738067ca417', 31, '\x01a22a43698c7cef8bee222e5771347e', '\x01a22a4369267af3b31fe7cc2c060354', '\x13ae59796819bf8430712f92cec71aa39808eb61fe3c8be1252f3bf05ac6a287'),
	('\x01a22a435dc9774b9f83e738067ca417', 32, '\x01a22a4369ce71739c2d134199e7ce61', '\x01a22a43698c7cef8bee222e5771347e', '\x2bdc1a76c54a828983d0c05c79d9b90dce5d6f1d2fe6ae72c6d388a0ad03ce62'),
	('\x01a22a4355317952b0a3df9496ce4152', 9, '\x01a22a436d2670adbb6c39f0d385b711', '\x01a22a435dc97d3db0bd850ef8048d55', '\xf473c2502d9f5615dbf9dd350faf246b126802b399915e61932228446a516278'),
	('\x01a22a436d267eb08628b6558bd47b45', 1, '\x01a22a436d2679adb578abb1f3065801', NULL, '\x6506387632ca370bfcd05a5f4bf913bb427bdbcfc3a0dc88011e135d29a35628'),
	('\x01a22a436d267eb08628b6558bd47b45', 2, '\x01a22a436d267acd9b5487dedb6998a7', '\x01a22a436d2679adb578abb1f3065801', '\x9799dae2618e2a1a15121b6ec36816c595888a46eff5caf6c749e4077a959e63'),
	('\x01a22a435dc9774b9f83e738067ca417', 33, '\x01a22a436a707b8490b8737e08c6e25b', '\x01a22a4369ce71739c2d134199e7ce61', '\x237a1d0aae7a21bf029bb55b2dbbc4a245adbeaec933622829aa7b948567d9f0'),
	('\x01a22a435dc9774b9f83e738067ca417', 34, '\x01a22a436aba702ea79231838e32e11e', '\x01a22a436a707b8490b8737e08c6e25b', '\x8e4d7517b1b73fe8e5b8251dd355c7f3d725bc4244a6ce819a02d7104b07d3ca'),
	('\x01a22a4355317952b0a3df9496ce4152', 10, '\x01a22a4370ba7bfb8bf801e898bf1c7b', '\x01a22a436d2670adbb6c39f0d385b711', '\x899f9445def71f8dec151079c23e3d539dfbf00f0d5b1c2c1e00cb03cebbc24c'),
	('\x01a22a436d267eb08628b6558bd47b45', 3, '\x01a22a436de67aefb7cc9688c842506c', '\x01a22a436d267acd9b5487dedb6998a7', '\xbcdc600137b57c87942cb8b59f70721357c958ca12dc677816a45e47a5f6816a'),
	('\x01a22a436d267eb08628b6558bd47b45', 4, '\x01a22a436f317586894adcea2a7ebc5e', '\x01a22a436de67aefb7cc9688c842506c', '\x464bb9eab1fbd274dd6cf432e554a872b92a5f0412b0f17f76df6f3c6e0e3da7'),
	('\x01a22a436d267eb08628b6558bd47b45', 5, '\x01a22a436fea70d9a7931dba7b2c349b', '\x01a22a436f317586894adcea2a7ebc5e', '\xff8af507ef60b43a21ba1e6162eb3f2162639957ae545aa08903e2defea049b8');
INSERT INTO public.authorization_codes VALUES
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a4367967487a6c25eca0371958f', '\x4e811c7a5629d9b00d21a179633c1522c0533c5aa3906447eb9d49ce55af6d24', '\x01a22a436796704aa2fa61600e6ee818', 'https://rp.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', '2f42f09e27ca1318', 1796005390230744, 1796005450230744, 1796005390246161),
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a4367be70388c9edfd1696126d3', '\x90f0ec338305ae64ab29fe72468ecaf0946b130d6d0ef581d66ae487fc76b910', '\x01a22a4367be71a1b022f8b4afaf7904', 'https://rp.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', 'cafe88d8cb5ec1da', 1796005390270333, 1796005450270333, 1796005390278021),
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a4367ee7eb1945fb9397dd200bf', '\xcb0f0f657a27a3c6f45e3ba86d4b9c82034df0f0bf34c13f2fa3c78ace8f207b', '\x01a22a4367ee758fa55ebf9254e8a1a3', 'https://rp.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', 'ab29adc11c44117f', 1796005390318727, 1796005450318727, 1796005390324114),
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a43680f7a889c754b9e656d5ec4', '\x24ee4f618ec0ae0cb635403aee5a4560ec564596d5d7f62ed8d4f49c8da1d07a', '\x01a22a43680f7aea8b9c25b7fdfd80f0', 'https://app.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', '9636839a95061709', 1796005390351131, 1796005450351131, 1796005390360478),
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a436831736a84e95166efb82e50', '\x9533149f4c30dd9781857eb1afbf4e18c8a7bcacde4dc4ba3f5ce50b1d81a8c7', '\x01a22a43683173208eb1760c78af0bc1', 'https://app.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', 'b08c0128c1e0a1d6', 1796005390385373, 1796005450385373, 1796005390390963),
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a43688b7dbb86caed4225d0b243', '\x82c29d54a8371ba2decc5ef61450908b0cb02b30ef3205c5576b5d2c09e977b1', '\x01a22a43688b766c9d00142bbece04b2', 'https://app.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', '9666236cc5ad5afc', 1796005390475106, 1796005450475106, 1796005390480797),
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a4369207971b64245deabb4f217', '\x08177b32159d51730032c8c8cb4f4a4236fb9e7ca2703d5c2114fc5033f4a1d1', '\x01a22a43692077e9a251a9025e593f39', 'https://app.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', '878aa9714b754c39', 1796005390624939, 1796005450624939, 1796005390630266),
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a4369d77a3ab80d22c21272ec9b', '\xbf628d21b0455b99f5e49b9af5fddcaf6ec9adb7dbc32c216e0cb6c61a0430e9', '\x01a22a4369d779b293cdae72088c246d', 'https://app.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', 'b5381cf80cd92ce4', 1796005390807947, 1796005450807947, NULL);
INSERT INTO public.change_counter VALUES
	(1, 15);
INSERT INTO public.change_log VALUES
	(1, '\x01a22a4355317952b0a3df9496ce4152'),
	(2, '\x01a22a4355e673acb7997b0822e4ba17'),
	(3, '\x01a22a435dc9774b9f83e738067ca417'),
	(4, '\x01a22a435dc9774b9f83e738067ca417'),
	(5, '\x01a22a435dc9774b9f83e738067ca417'),
	(6, '\x01a22a435dc9774b9f83e738067ca417'),
	(7, '\x01a22a435dc9774b9f83e738067ca417'),
	(8, '\x01a22a435dc9774b9f83e738067ca417'),
	(9, '\x01a22a435dc9774b9f83e738067ca417'),
	(10, '\x01a22a435dc9774b9f83e738067ca417'),
	(11, '\x01a22a435dc9774b9f83e738067ca417'),
	(12, '\x01a22a436d267eb08628b6558bd47b45'),
	(13, '\x01a22a436d267eb08628b6558bd47b45'),
	(14, '\x01a22a436d267eb08628b6558bd47b45'),
	(15, '\x01a22a436d267eb08628b6558bd47b45');
INSERT INTO public.client_origins VALUES
	('\x01a22a435dc9774b9f83e738067ca417', 'https://app.example.com', '\x01a22a4364a27197b08b14b46a35db7e');
INSERT INTO public.clients VALUES
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a4364a27197b08b14b46a35db7e', 'HWBQYCKjZXQelq4Mr6MxyQ', 'Phone', '{"redirect_uris":["https://app.example.com/cb"],"token_endpoint_auth_method":"none","grant_types":["authorization_code","refresh_token"],"scopes":[],"resources":[],"pkce":"required","id_token_claims":"full","id_token_signed_response_alg":"RS256","consent":"implied","origins":[],"online_refresh":true,"refresh_grace":null,"post_logout_redirect_uris":[]}', NULL, 1796005389474833, 1796005389474833, NULL, NULL),
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a43652471f2a06812f658d799ff', 'pDWsItA4AVix2OEI7_fijA', 'Nightly', '{"redirect_uris":[],"token_endpoint_auth_method":null,"grant_types":["client_credentials"],"scopes":[],"resources":["https://api.example.com"],"pkce":"unless_nonce","id_token_claims":"full","id_token_signed_response_alg":"RS256","consent":"remember","origins":[],"online_refresh":false,"refresh_grace":null,"post_logout_redirect_uris":[]}', '\xa8d59634c0041e95f8086d74b29fc243839d1db13398b901f5a40435d710caef', 1796005389604472, 1796005389604472, NULL, 'unknown'),
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a4365e478b887886d3b61d4078a', 'PZYwEKCpxm-zrdUlDC0CsQ', 'Ledger', '{"redirect_uris":[],"token_endpoint_auth_method":"private_key_jwt","grant_types":["client_credentials"],"scopes":[],"resources":["https://api.example.com"],"pkce":"unless_nonce","id_token_claims":"full","id_token_signed_response_alg":"RS256","consent":"remember","origins":[],"online_refresh":false,"refresh_grace":null,"jwks":{"keys":[{"alg":"ES256","kid":"one","crv":"P-256","kty":"EC","x":"Ql95g4Eaa_QLxuF6bLn7B-Ohzx0QA1ea1Au6eqZs69M","y":"fABMpU8dOMfpc6n3aSnpGOJZtAFQG9enVzkorxbiFSg"}]},"post_logout_redirect_uris":[]}', NULL, 1796005389796568, 1796005389796568, NULL, 'unknown'),
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a4366b07b74b340c60746e37653', 'F_7dXot7QWQ3EsLq5VLCIQ', 'Vault', '{"redirect_uris":[],"token_endpoint_auth_method":"client_secret_jwt","grant_types":["client_credentials"],"scopes":[],"resources":["https://api.example.com"],"pkce":"unless_nonce","id_token_claims":"full","id_token_signed_response_alg":"RS256","consent":"remember","origins":[],"online_refresh":false,"refresh_grace":null,"post_logout_redirect_uris":[]}', '\x109fd9815d06806e89c60c7fd7adbdc02b98a4b25a92dce52841180f89fb2601', 1796005390000492, 1796005390000492, '\x012c2cf5b2d32a80624967d9df91532b2efaa17d35afc0ff59b009149253f7849a840725d07250f85bc5bfc9b441c569cbac02d0ba196264491ac601f31e3d54bcd55335827427f4be2c5eee7b59e90593d890228d0543e8ea788d7e0cc4a95bbc6a4372ee027b4374a0a62ee2c0146553fd9887f6daa6d256ce8a1f896a38', 'unknown'),
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a4363f870b2aaa0d1d8b6c678a6', 'U5cBsIKyisedoOTPwNj8Hw', 'Shop', '{"redirect_uris":["https://rp.example.com/cb"],"token_endpoint_auth_method":null,"grant_types":["authorization_code","refresh_token"],"scopes":[],"resources":["https://api.example.com"],"pkce":"unless_nonce","id_token_claims":"full","id_token_signed_response_alg":"RS256","consent":"remember","origins":[],"online_refresh":false,"refresh_grace":null,"post_logout_redirect_uris":["https://rp.example.com/bye"]}', '\x896d870689e72bbe5f2aca0bb7c053cf75e92dfeea912a44f2d0cad21d45712f', 1796005389304408, 1796005389304408, NULL, 'pkce'),
	('\x01a22a436d267eb08628b6558bd47b45', '\x01a22a436f317911bb0d9d13f427c178', 'IRBu6d8sBx-xIGpA_WqZXw', 'Shop', '{"redirect_uris":["https://rp.example.com/cb"],"token_endpoint_auth_method":null,"grant_types":["authorization_code","refresh_token"],"scopes":[],"resources":[],"pkce":"unless_nonce","id_token_claims":"full","id_token_signed_response_alg":"RS256","consent":"remember","origins":[],"online_refresh":false,"refresh_grace":null,"post_logout_redirect_uris":[]}', '\x84c153ff90b312c5a6bda7198a0fe9efd0da95b0fb3368960b50c876ba42e77f', 1796005392177098, 1796005392177098, NULL, 'unknown');
INSERT INTO public.consents VALUES
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a435f7a7d608bebdc479a7b6a10', '\x01a22a4363f870b2aaa0d1d8b6c678a6', '["email","offline_access","openid","profile","01a22a43-5ecd-7483-af30-d4d778256021"]', 1796005390230744, 1796005390230744);
INSERT INTO public.deployment VALUES
	('master_keys', '0SkNsbrDWyqC4lR-V6qbymRtjB6LpUFAt9TZmDtZlb0 OTREl_FE_JDsR9PbfDD6F47iB1yEUD80Whc-dw9yEWg 8pWJwnHVI-SA1tChNKgfgJp0gvnNjYOfUk2ug86KI5Y zIpjN5mpRi8wIFSyqQMc5s7VE0-No2v20XsTLd-mCVM'),
	('public_url', 'http://localhost:8080'),
	('first_setup', '2026-11-30T02:23:05Z');
INSERT INTO public.grants VALUES
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a436796704aa2fa61600e6ee818', '\x01a22a435f7a7d608bebdc479a7b6a10', 1, 1, '\x01a22a4363f870b2aaa0d1d8b6c678a6', '\x01a22a43677475f295fd830f9371a5d3', 'email offline_access openid profile', '["https://api.example.com","http://localhost:8080/t/acme"]', 1796005390196636, 'pwd', 1796005390230744, 1811643790246161, NULL, true, NULL, 1, 1796005390246161, 1798597390246161),
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a4367be71a1b022f8b4afaf7904', '\x01a22a435f7a7d608bebdc479a7b6a10', 1, 1, '\x01a22a4363f870b2aaa0d1d8b6c678a6', '\x01a22a43677475f295fd830f9371a5d3', 'email offline_access openid profile', '["https://api.example.com","http://localhost:8080/t/acme"]', 1796005390196636, 'pwd', 1796005390270333, 1811643790278021, NULL, true, 1796005390302375, 2, 1796005390302375, 1798597390302375),
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a4367ee758fa55ebf9254e8a1a3', '\x01a22a435f7a7d608bebdc479a7b6a10', 1, 1, '\x01a22a4363f870b2aaa0d1d8b6c678a6', '\x01a22a43677475f295fd830f9371a5d3', 'email offline_access openid profile', '["https://api.example.com","http://localhost:8080/t/acme"]', 1796005390196636, 'pwd', 1796005390318727, 1811643790324114, 1796005390339730, true, NULL, 1, 1796005390324114, 1798597390324114),
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a43680f7aea8b9c25b7fdfd80f0', '\x01a22a435f7a7d608bebdc479a7b6a10', 1, 1, '\x01a22a4364a27197b08b14b46a35db7e', '\x01a22a43677475f295fd830f9371a5d3', 'email openid profile', '["http://localhost:8080/t/acme"]', 1796005390196636, 'pwd', 1796005390351131, 1811643790360478, NULL, false, NULL, 1, 1796005390360478, 1798597390360478),
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a43683173208eb1760c78af0bc1', '\x01a22a435f7a7d608bebdc479a7b6a10', 1, 1, '\x01a22a4364a27197b08b14b46a35db7e', '\x01a22a43677475f295fd830f9371a5d3', 'email openid profile', '["http://localhost:8080/t/acme"]', 1796005390196636, 'pwd', 1796005390385373, 1811643790390963, NULL, false, NULL, 1, 1796005390390963, 1798597390390963),
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a43688b766c9d00142bbece04b2', '\x01a22a435f7a7d608bebdc479a7b6a10', 1, 1, '\x01a22a4364a27197b08b14b46a35db7e', '\x01a22a4368837146834d7602caaa10d0', 'email openid profile', '["http://localhost:8080/t/acme"]', 1796005390467498, 'pwd', 1796005390475106, 1811643790480797, NULL, false, NULL, 1, 1796005390480797, 1798597390480797),
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a43692077e9a251a9025e593f39', '\x01a22a4360dd7fa5aabba268445301d2', 1, 1, '\x01a22a4364a27197b08b14b46a35db7e', '\x01a22a43691870e7948c3146a14f5b15', 'email openid profile', '["http://localhost:8080/t/acme"]', 1796005390616892, 'pwd', 1796005390624939, 1811643790630266, NULL, false, NULL, 1, 1796005390630266, 1798597390630266),
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a4369d779b293cdae72088c246d', '\x01a22a436285757f90e07bb25b6ca242', 1, 1, '\x01a22a4364a27197b08b14b46a35db7e', '\x01a22a4369ce7a9ab7d5fab8abfdcf17', 'email openid profile', '["http://localhost:8080/t/acme"]', 1796005390798573, 'pwd', 1796005390807947, 1796091850807947, NULL, false, NULL, NULL, NULL, NULL);
INSERT INTO public.known_devices VALUES
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a43677470ad8bf8dd71b0f064b6', '\xc6b06b71cba02a0aea1cadf1d611bcbabdcf178c0d2634f2b6eb4bfaad4f2e16', '\x01a22a435f7a7d608bebdc479a7b6a10', 1, 1796005390196636, 1796005390196636, 1811557390196636),
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a43688374c9b532684e031eff4f', '\xbcc7e0910a9f90a24804dad7d8e561e1c8e304c12fb17adc45718910f6290072', '\x01a22a435f7a7d608bebdc479a7b6a10', 1, 1796005390467498, 1796005390467498, 1811557390467498),
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a436918796a80837b2b99243865', '\x3e57e69b6f8a59e506fb63df6c5a650cd9215c29d0aaf726095d6ffdbf12860a', '\x01a22a4360dd7fa5aabba268445301d2', 1, 1796005390616892, 1796005390616892, 1811557390616892),
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a4369ce7eff8f958ecf97c931e0', '\xbf7239aaeb71f2754bf0e213a112fbe4fb5f884f0ef836e6cf415dad8d3186be', '\x01a22a436285757f90e07bb25b6ca242', 1, 1796005390798573, 1796005390798573, 1811557390798573);
INSERT INTO public.links VALUES
	('\x01a22a4355317952b0a3df9496ce4152', '\x01a22a435603726f9d294d6319d9d016', '\x0bdc6474661eb763f59273718e25627edfcf8307e58dabed38bb94004a0ed496', NULL, 0, 1, 1796005385731373, 1796091785731373, 1796005386132716, 'set_up'),
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a4361c473d7b8d4461d159657ce', '\xf7b0ecc8274eb4a0f959eb104cc1a82bd3acacfe1d4bb3279b703073fbb5d24c', '\x01a22a4361c47a5f99575284142b12f5', 1, 1, 1796005388740586, 1796091788740586, NULL, 'set_up');
INSERT INTO public.passwords VALUES
	('\x01a22a4355317952b0a3df9496ce4152', '\x01a22a4357947948b1e123b417e27d64', '$argon2id$v=19$m=19456,t=2,p=1$3SLo5BJms15PiRSCflYSdA$+6BIEQ7JtYBZc0nAI1xPJcbk2iCqmCW9O/KCTAfAEko', '\xc1508ccbe092b998', 1796005386132716),
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a435f7a7d608bebdc479a7b6a10', '$argon2id$v=19$m=19456,t=2,p=1$u3WjtuyQhXdn5Xm8WFLeuw$mmHSjlEMs7EZVzsCnh1GhH8qVg5oWYdLNrjtIxEGji0', '\xc1508ccbe092b998', 1796005388154863),
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a4360dd7fa5aabba268445301d2', '$argon2id$v=19$m=19456,t=2,p=1$IfKMKpQUGHF68lQI9FF/hw$kg5V9JFRMVhbCjvZMWBwsyG7bjXkrufK+tYtzz5zhHg', '\xc1508ccbe092b998', 1796005388509084),
	('\x01a22a436d267eb08628b6558bd47b45', '\x01a22a436de67a72951c5459ac5d2a7c', '$argon2id$v=19$m=19456,t=2,p=1$/VcD0PQjjrko4PP3ozyfVw$BY8Ejwib5qPapCX2z2mRhpyX1hCuh5gp7vExIXOKjPQ', '\xc1508ccbe092b998', 1796005391846752);
INSERT INTO public.pending_requests VALUES
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a4366e3730684d6befe224751f4', '\x2f5d97928a7a7ab91f2a935047cfb1329725dc3ef97abd594ad3134b3e7900dc', '\x01a22a4363f870b2aaa0d1d8b6c678a6', '{"redirect_uri":"https://rp.example.com/cb","state":"89dc2046642f7e2e","scope":"email offline_access openid profile","audience":["https://api.example.com","http://localhost:8080/t/acme"],"consent_items":["email","offline_access","openid","profile","01a22a43-5ecd-7483-af30-d4d778256021"],"nonce":"2f42f09e27ca1318","code_challenge":"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM","prompt":{"none":false,"login":false,"consent":false,"select_account":false},"max_age":null,"hint_sub":null,"login_hint":null,"response_mode":"query","ui_locales":[]}', 1796005390051293, 1796012590051293, 1796005390230744, 'authorization'),
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a4368567a738291049639361afa', '\xa882041f2e4f38738195d95f796fd45c23a0e7e83dc6a7f0aa631b7563898872', '\x01a22a4364a27197b08b14b46a35db7e', '{"redirect_uri":"https://app.example.com/cb","state":"a7b0769976e945ad","scope":"email openid profile","audience":["http://localhost:8080/t/acme"],"consent_items":["email","openid","profile"],"nonce":"9666236cc5ad5afc","code_challenge":"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM","prompt":{"none":false,"login":false,"consent":false,"select_account":false},"max_age":null,"hint_sub":null,"login_hint":null,"response_mode":"query","ui_locales":[]}', 1796005390422563, 1796012590422563, 1796005390475106, 'authorization'),
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a4368ad751494b9280fb47a23ff', '\x2aa70f3dae033b953e328764fb2e518c75ef81539e67ab42d3fa9041bb414215', '\x01a22a4363f870b2aaa0d1d8b6c678a6', '{"redirect_uri":"https://rp.example.com/cb","state":"215333c486f91bdf","scope":"email offline_access openid profile","audience":["https://api.example.com","http://localhost:8080/t/acme"],"consent_items":["email","offline_access","openid","profile","01a22a43-5ecd-7483-af30-d4d778256021"],"nonce":"8dfe0f488494daee","code_challenge":"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM","prompt":{"none":false,"login":false,"consent":false,"select_account":false},"max_age":null,"hint_sub":null,"login_hint":null,"response_mode":"query","ui_locales":[]}', 1796005390509441, 1796012590509441, NULL, 'authorization'),
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a4368e07667a02ecc9898c73d33', '\xe044b01974d6f01267b892e9c1e0d9ed596897d1a2b1ace34278a36de15c9e70', '\x01a22a4363f870b2aaa0d1d8b6c678a6', '{"redirect_uri":"https://rp.example.com/cb","state":"dcb0f6dd1e7342ed","scope":"email offline_access openid profile","audience":["https://api.example.com","http://localhost:8080/t/acme"],"consent_items":["email","offline_access","openid","profile","01a22a43-5ecd-7483-af30-d4d778256021"],"nonce":"3de66ec735ad9f54","code_challenge":"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM","prompt":{"none":false,"login":false,"consent":false,"select_account":false},"max_age":null,"hint_sub":null,"login_hint":null,"response_mode":"query","ui_locales":[]}', 1796005390560672, 1796012590560672, NULL, 'authorization'),
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a4368e8787e82f4b5751c03642a', '\x2f5d97928a7a7ab91f2a935047cfb1329725dc3ef97abd594ad3134b3e7900dc', '\x01a22a4363f870b2aaa0d1d8b6c678a6', '{"hint_sub":null,"hint_sid":null,"post_logout_redirect_uri":"https://rp.example.com/bye","state":"a state","ui_locales":[]}', 1796005390568547, 1796012590568547, NULL, 'logout'),
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a4368ec724d8f4ca246662cd7d0', '\x3b4f76e3f91c9b3e1efcc2080483850c6fce85187424ae9134ba20d93a92e7e3', '\x01a22a4364a27197b08b14b46a35db7e', '{"redirect_uri":"https://app.example.com/cb","state":"4fa3a95e6650cdbb","scope":"email openid profile","audience":["http://localhost:8080/t/acme"],"consent_items":["email","openid","profile"],"nonce":"878aa9714b754c39","code_challenge":"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM","prompt":{"none":false,"login":false,"consent":false,"select_account":false},"max_age":null,"hint_sub":null,"login_hint":null,"response_mode":"query","ui_locales":[]}', 1796005390572578, 1796012590572578, 1796005390624939, 'authorization'),
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a4369a17915838521b03f6a4b62', '\xe9c7c58c8e6dc76755cbd0582ccf9c9dc57e3b642446ac268b5bf3b74fe35105', '\x01a22a4364a27197b08b14b46a35db7e', '{"redirect_uri":"https://app.example.com/cb","state":"4d482f0423a5313e","scope":"email openid profile","audience":["http://localhost:8080/t/acme"],"consent_items":["email","openid","profile"],"nonce":"b5381cf80cd92ce4","code_challenge":"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM","prompt":{"none":false,"login":false,"consent":false,"select_account":false},"max_age":null,"hint_sub":null,"login_hint":null,"response_mode":"query","ui_locales":[]}', 1796005390753745, 1796012590753745, 1796005390807947, 'authorization');
INSERT INTO public.resource_servers VALUES
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a435ecd7483af30d4d778256021', 'https://api.example.com', 'Things', '{"scopes":[{"scope":"read","text":"Read your things"}],"lifetime":7200,"alg":null}', 1796005387981287, 1796005387981287, '\x0647afa0c51d48d2b3655fff70a14b572c690235003509b11e42deb7191814f7');
INSERT INTO public.revoked_tokens VALUES
	('\x01a22a435dc9774b9f83e738067ca417', '\x352c2688bf1b985b842f119afcc438e41d6d7dfffc8f8f08ed505a7427b340d4', 1796012590000000),
	('\x01a22a435dc9774b9f83e738067ca417', '\xdc96ca6beff2ef9fa90720a242d4238b82ba21b369b89b052af447bd0aee2770', 1796012591000000);
INSERT INTO public.sessions VALUES
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a43677475f295fd830f9371a5d3', 'browser', '\x1fbe1739d826f49a20ad6b8c2600289105aa79d62e7b1a578e7163a3ae8383ee', NULL, '\x01a22a435f7a7d608bebdc479a7b6a10', 1, 1, 'pwd', 1796005390196636, 1796005390196636, 1796005390196636, 1796048590196636, 1796610190196636, NULL, 'Firefox/Linux', '127.0.0.1', false),
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a4368837146834d7602caaa10d0', 'browser', '\xb520cec2142ec33b5477c6ffedeca2dc270f96ec704d454249ea912d0e250c36', NULL, '\x01a22a435f7a7d608bebdc479a7b6a10', 1, 1, 'pwd', 1796005390467498, 1796005390467498, 1796005390467498, 1796048590467498, 1796610190467498, 1796005390504704, 'Firefox/Linux', '127.0.0.1', false),
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a43691870e7948c3146a14f5b15', 'browser', '\xb41e2c2d625ae893b78162539568e08754184ad02842813d789e36e5963d70d1', NULL, '\x01a22a4360dd7fa5aabba268445301d2', 1, 1, 'pwd', 1796005390616892, 1796005390616892, 1796005390616892, 1796048590616892, 1796610190616892, NULL, 'Firefox/Linux', '127.0.0.1', false),
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a4369ce7a9ab7d5fab8abfdcf17', 'browser', '\x743235f6a3d9807af3cb7e8103d934589a66f01bd2e3516da6224581483c8e0c', NULL, '\x01a22a436285757f90e07bb25b6ca242', 1, 1, 'pwd', 1796005390798573, 1796005390798573, 1796005390798573, 1796048590798573, 1796610190798573, NULL, 'Firefox/Linux', '127.0.0.1', false);
INSERT INTO public.sign_in_flows VALUES
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a4366e3754c84d900f42e68d478', '\x2f5d97928a7a7ab91f2a935047cfb1329725dc3ef97abd594ad3134b3e7900dc', '\x01a22a4366e3730684d6befe224751f4', 1796005390051293, 1796012590051293, 1796005390196636, '\x01a22a43677475f295fd830f9371a5d3', '\x269ede3032489df94ee9b0a9b370222118844b70872741e5791aa91349a97c48', NULL, '{"version":1,"due":"password","tries":0}'),
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a4368567525866f12dd5f582e30', '\xa882041f2e4f38738195d95f796fd45c23a0e7e83dc6a7f0aa631b7563898872', '\x01a22a4368567a738291049639361afa', 1796005390422563, 1796012590422563, 1796005390467498, '\x01a22a4368837146834d7602caaa10d0', '\x269ede3032489df94ee9b0a9b370222118844b70872741e5791aa91349a97c48', NULL, '{"version":1,"due":"password","tries":0}'),
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a4368ad747d99a1279b6abe2ea8', '\x2aa70f3dae033b953e328764fb2e518c75ef81539e67ab42d3fa9041bb414215', '\x01a22a4368ad751494b9280fb47a23ff', 1796005390509441, 1796012590509441, NULL, NULL, '\x269ede3032489df94ee9b0a9b370222118844b70872741e5791aa91349a97c48', NULL, '{"version":1,"due":"password","tries":1}'),
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a4368e0759c9f8d4fea3e544197', '\xe044b01974d6f01267b892e9c1e0d9ed596897d1a2b1ace34278a36de15c9e70', '\x01a22a4368e07667a02ecc9898c73d33', 1796005390560672, 1796012590560672, NULL, NULL, '\x269ede3032489df94ee9b0a9b370222118844b70872741e5791aa91349a97c48', NULL, '{"version":1,"due":"password","tries":0}'),
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a4368ec7b5d923308bc7a8277a6', '\x3b4f76e3f91c9b3e1efcc2080483850c6fce85187424ae9134ba20d93a92e7e3', '\x01a22a4368ec724d8f4ca246662cd7d0', 1796005390572578, 1796012590572578, 1796005390616892, '\x01a22a43691870e7948c3146a14f5b15', '\x269ede3032489df94ee9b0a9b370222118844b70872741e5791aa91349a97c48', NULL, '{"version":1,"due":"password","tries":0}'),
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a4369a17765b068669903194540', '\xe9c7c58c8e6dc76755cbd0582ccf9c9dc57e3b642446ac268b5bf3b74fe35105', '\x01a22a4369a17915838521b03f6a4b62', 1796005390753745, 1796012590753745, 1796005390798573, '\x01a22a4369ce7a9ab7d5fab8abfdcf17', '\x269ede3032489df94ee9b0a9b370222118844b70872741e5791aa91349a97c48', NULL, '{"version":1,"due":"password","tries":0}');
INSERT INTO public.signing_keys VALUES
	('\x01a22a4355317952b0a3df9496ce4152', '\x01a22a4355317c49b56fa81cbfa7dbfe', 'XeABFcSDoCUWFQ8n_s4kTu8ocKqN-YAv-eGoxq4r33s', 'RS256', '{"e":"AQAB","kty":"RSA","n":"rUJR-rR2472WJwjjbQghq6025jP_ktklJndLWA4PUNDUrSCxWq86pG5wzN7PZmqC0SzUnmLwses83iKM_gf-wjX4VlzBQZVIcfMV4oJ-yQqnHxxOJewnjGFjclIfO6o7gTrxfFe6TkmT9dPygfnyZA4h_wluLviJzq0vS3EQmdhklTw47pU6XAozvZSHDp46MflRjPni71WBYrVSlvBZKvBBw1CHfueLDHb5SIT7ZKlNu14Exea8_Nc6e8c7aMJMdAbC7XZuo3L5rVh6OdJv-BOZ8e1uZnMY7EzCFcemzAnNfJcDFYJEovnfUWcZ76g2_wDlW3N-ic5kG9T_-l_I7w","alg":"RS256","kid":"XeABFcSDoCUWFQ8n_s4kTu8ocKqN-YAv-eGoxq4r33s","use":"sig"}', '\x0192f5ed1a02aecb838a3e100ce953a1faccf7810c7dd5979545ca963e4e28ce72bd963c03aade99aadf1c5c6745796368e60b6bb23ac2c6b94f004e65e7516b6e319e8e67d9d0f0e74bd36217625a89f2866477fa9cfa0f9618f27d17fa3ec303484c8ce8ddbbd30cfab0af25c11dbaca15bad4b2c497db438fa73af2bdf037e100d71002105bb28199c7e428df0d9c2c154fd9379b1416585968a511b2b3a580e16cbeb1bd48a8e29cbfc31a7eaf9850f9886c291f17b3f46af14da554c0f0a5f5219cf093d6ddd6e7f653d8625a299f5b2f1b9a52b90cd5e2e39d4de6fdfb631a5c105da3e212163f129c37f2942dff488824574deeb9167bddd8f20c8e2339a63ae9d28cf1cdbb1bbd4037b0d07441a7562e275f5510789920b356b128b5536aaa40e1d8894ca13ec977f7fbf469de082d4cdcca2e201b720ec435f17640350f2459900a95b0165aaec0995265b4a9517eb4b606f1b8ba264bdeba63365f417d44454e13acbd767b2f9512704ccb2b142476ba2a2fa6a2067c435f289499fc11ef0528875f868d93126c800f1f0e0def42303bb3fc0ea8066cb2a024dc52cdacba0622a5696cf2b6441d1449a481f30226c6bc7eacc72eae8bdd1a4d9e99479aa445c67dd1cc4adf1a4b646c4bc90e17db002c9adeeb8d9071cd7417f7907a091dbeec1bff2b15c613e090c955934c3c3831bd10da9b744745beff98570df973cb1be3774fb1dcb2b3aa86cc3e91754f0a5a67e9754d8052396c002262244e9e9091dc47c2690f22e58b512edb9436731f8130f6ef01fc72e834e8167488e071587b908c32d0cca5c3d6ebef38a1bef7dc4c91b88612d47c4ca1b30efd47532a63f023c3522738944d2b344b4cc20e0603f08064bef9e16c493531951844d1fdf3ac90406ad816e0bf3aa806cf780924e332aef5603ba33c596e8176fb34562f14df1a49912890edfcf6138f2500359658386638f342c3603e550b080689e9a9a6a49b6e08235d34d1ce3ea3548e3ac06af9b7689c5023bc0847004bd882b4a866aca753c1b216e0fbd7793f5e6972ea00f8ec41fc6caa3f7c7e8447263abe354af2c06d4fdc85ec70b44b9c02228ddf4f18d05c26ebdcb68ed2404e231643c7a853743d8c42c2fca98fdf1a0c31d87d735d74e139fe0a4cea68dc6e7d8e7abcef0ea8f0fdbb82471512e7aea61a7ac2cf9a599211e6aa3f38771bd840b6d74377e66dbcfe7e32d56703b4acd060ad05eacccc1c6e1713e6445d31f103552f31424d8b06cc55d4a2bb0a5d546353bbc211490a255d55c9e99e08dd98f6d55eac45afe6bedf5d62cf5a10b452d6235fbd94f4811ff8acbf441fd7f843dc777ee2e83be34466293643e97677aef7d05d4bbb7cbbf5cf510ce1199d62bdb42fc8e0f7d0c3e44561f26dbc2cf4c050b5068682834616d9aa9ca1da7fa605d317d5d14470747d699276438f1c5de13dfe59a9bc62d011ac23a6fb17d08ff190b48a1e35d168c5919226b4746b3638f9a20b43abc3381715bf79215ff6952102c0f070eba4015824447b802bfbb51c2d0f57e7f129c0c5fd7a188eff2aa3f40ce6f7bef1b2c5c45448ced5ff2b55af81f1b8d344cfe4002159600e0af131e8da90c198c814c73787c49301027195fb4ac4220a5adc85bcd307ced828fae7e32c610d61730ba7d034b9aa72dac0a485e2d6202a4d0263a46081aba219b501d146065d8ca8d7e468c4656f569e64880127b2a33880f72c2bcc241cdef5bd259fc2711f3824987792636aa9b395011de2194b693ce3b70918569620db63c0d61a0de70a92bcc9c2328254860ed41393680430c023c631fcb16cb31ac1e44d40943717548234646d83a874abd86d866cbf5ee37587ccde53d9677b6f9b0f875493d20e5f035fef9bdd2419a6906ce1c33be29d25a65c812fd1b3ca2655e82f2ca28d6e2603f1a8ed7832fa897512f03fb08fb5ecfe3ecbd78f677aa988c4e1ad32100568f050fd8fce36d98ce2bcc1828ca5fe40ac46c21989c8bb8e65ab21914ffbb73a65b32e5a6cb3c1d17ac808bb487f84c537c2a71739a9cf951316d53b493dd7b00db96727b9e5cf80b34f701add4411c7123c7abcc57dc85848c165b49fdb2c6dc5e3175bbec59149af48ae6219ae18b10d1bd5e30088b728fe64faa2de8f879ae87c9379d9cfb18888281538713d6dd85de210e5850e0e96203a74fc6dcea2c8b144fffb261ca9353509d75195e4db186c868dc12d4061ba415c20311d6e60107794b20f853d0f12178a0c2bc54dab31e7bf6701a8eb7ff4a6c0d4175a8ac94cb552dd4dce1c3adfb26354eedc5bc97e827ee7fcc1bda24eede19126814447310b014686f54fa90276d9bb0f72', 1796005385521372, NULL, 1796005385521372, NULL),
	('\x01a22a4355317952b0a3df9496ce4152', '\x01a22a4355317ee396a0a64e809f7efe', 'zaAy3eijEJe84-532NtNwFGIE2xG-XVS3WpS7ZvSgU8', 'ES256', '{"crv":"P-256","kty":"EC","x":"2e-zO7i_WcoWBNcBKQ7hZI0EEaOK_zuuB-Nf0Z5G7RE","y":"hPGKwBeD0yi2ZzcrLmUQF3Zjo2LsM_g-mFZdFvB5ABg","alg":"ES256","kid":"zaAy3eijEJe84-532NtNwFGIE2xG-XVS3WpS7ZvSgU8","use":"sig"}', '\x0192f5ed1a02aecb83e2fc50db6499372584f950d2238accc1960a39d62c4bdeea74e7f005691ff906925b47a077b7975f2c68709de4e18e7047f9427d28a8da05c5fdd8820c6603542c1affc085f8f10ee1328aceb8641da3cef031cd8e7be63ce5b30eb6172d5e6bbc0d49133b3244133e277a73f354eb9f510fb47456ebf48836710a447de52a29ce26b2a248938b380e0b5d8f2936f3182dc4011eff3f579303b118f45b4350579f005d8d714d93bc2e82ccb8567652bc723691c85a4f766bb6e9d51bc51e99d3ed3ae8dbd500660a163b3377b270efef644b6387d203c8550afe1364b0fd9757a0ce0c61984b', 1796005385521372, NULL, 1796005385521372, NULL),
	('\x01a22a4355e673acb7997b0822e4ba17', '\x01a22a4355e67bd6ae6d333c27052374', 'EbwopVkhAaBPNZJGgX_CiDgpKMnqjsONuheyiw6o7Ik', 'RS256', '{"e":"AQAB","kty":"RSA","n":"tH-Qwk8UkLytSJlPYkzfdMercfIWfj6JX6qP_ZqFmhpMXrOgPvmvqitbk8MEc1GESOSkjh5TBslOOZub9LgHTEDOmFRY0e_j9PWCX0-K9DVCL4-zBAIvMuXNJZBOc_C7V2-4BMdSiUuSlKl8I9rDQPQnV8XlBes36l73RP8_rN0LOtmE7-hFaQn1vlcUURLiW97S0mvB0IVhk-vpMXMIIDaJ0TYnidWhGQwzSUWjLZizNrAiPye3z6aRV8GcOt8HRVLixbM6I0HbvNggPvZ-y_th823vhR9RnaDfhu1TsgLLgQD1UNfUJrW3PtjEEmffsnw--lzLOBPJIBiU_atVMQ","alg":"RS256","kid":"EbwopVkhAaBPNZJGgX_CiDgpKMnqjsONuheyiw6o7Ik","use":"sig"}', '\x01970df298aa2c0be63ba7ded8ed43acfe22ac5bc3c961da7e95ff3e43418519139c36395e0a1d89479d9d7da84893253b908ecc1fba445ba4b62be975587ed0fceb0a29ab7cbb52b178258f52617d15e986a70daef11228ee456f71222ebcb92b6fa556cd8565165596d771d84fb818799479858babc0178bc75308acd53201dacce3f95a171100b4f42cdfa4b6f1c84b349f146d68aadc02d3dae75252e26ca5d125736af5de582dd0c09317dfaf5ac77af2bab19453cc4ffe70232c26dbae9fcd36d81ac6173014c872ae7abe178bed34a9c1d14f3d7ce4489bffd73450b011a8d9c4752202b739e4daba1d444fd15be01869fcdaab3d7ff305c4d0e4a745dd66d71c22d587311f8222f45cb25868ab641bf7834d0dbcb5ad1a552d44c42bdc9f9b973d6a8cf5ae0eedda5c04d1feb71550b976b0a7752e207bf977c811267c5e04d4f23777b82f06baef16e770911ee1421c1e9d57036b64358e28a37ef877ef9291fa28e42a156f830dc12108a6307a6a372103bcbb301f748e02273911112eec85a57bde73fe430b0a5946512367ccfd215ebb9c3f6e16fce7738b109b923e7dfbc3844a95b4bd37568b57bb937d5c64bb43293b78e402351d281226696aa7525cc2e51e5eacac27fa1221b6914946420b201e3ab190defd070b47de90d289c2a49a265412f14db811f173b8a8d1cde8c47b7b44699b11d21ceafcacb8952e4d4bc2b01f75823dc38b93671207f40092b09b0641276b4f8f202f29cb308b540e89f43e5408299dbd77c494ce0abcfe141dc49428ad1968cfecbc71d574510a096cb4c51fff21fee41a14fdefb13eaf6e2705e03a3ac90aa413e2ca55a6db090d20cd1cea82e425c91fad96a9e8f3887fffe88b4acded6250fb93d8c0ae5a674b8ba13b662f6f58c2899f7d5502185f4a24d37496e815047964e11606857a53bacad074699f8165c7c5d65d2589e4b76a11403719308a008c162ccbc06a73e9d551b205e8c64bdfddabe9162a9abec055fa847a499c6e80cac9e63fa2180326afa97a2408da55946ffe44ab3a1519a6cdf3346f73e027492506cc1074de1d7f4299b94033a81eb84f098e2bbb8869721d64d26f8676aad1d1be03a139fcfe53046cded3ac23d5eb4f42c7429cf5e9a52bec3bbc4cffd610804f8762f8f49a09ceda3a6df84857b2c86f09993fbf45d0f2799b2602d8e489e1a4768bc47d9205881a5be0262020979e907e15acabd021f36fae87c6a7ab01ccb982d1324507090611d35021a485b42eff443030784b5d921f257a26643d317dee23ff137a1f3d9747d3a536cd7b94256b08d62dcb4d3d200e432cad8bc66d1d906aabb5dbc4eb94c0808c03f611cd4f8559193aa72ddfc7c8508175ec81829d9863a1983c400a3bd6d7335fe6db54e7f1b4f37595dd983ba4c3d166aa2fa23201fed5bf8ad09cc0a2f946ab31ae17135ba9badcf343f489e821124a42b87420d4c9cbfd5c4aea8ab6519c868c049493f2b015b29a7fe471e1e6a44d500df5b798f34e3d451a397669c7e211f6c4da0089dafee393dd8bc613ba188483afdab76feb3b0bcb5edd1e08ab04e821d5dd07df35b638f6c8bda16964e43f72ebb9e8f572c6d307aec267a49ab3631c67d68f099654952040d2272447df92902b8cec368f6698279fa743b3ee05df579658e23fd34aba808a7af85167b0372c80c4ccab370c9a12143419d985ba457443f0aae851cca6d27068ccb15d7429101a8a4672022dd4764168543b8658c92e558739b1b552273b32c0d73e440ae8e0a12a011029e3f94dec13a583d066b0716597ec42a3e4a25fccd6d8a744b7f41d16c17cbd5e71ba236ee0df755ca317d7cb9607c3aa6031e4a72ca1d533f4a946c3878b4c6315e84e8a28e9130cd716db2d80e297dece5161bb228ca1eae3223f96222021715739339209fd88a759464dca11bc4eac9138bd248a37534539490b512f6f911bf9b65bea84f516e62e4f4a7cda0977601e61ffd3ce0d661b09e94cdde58fc7ec818e2d875ce893007abd0495d5955e42427e30b0fa3ea01bef7904f3c538d7fcbfb756a153f327fb59ede940c4d575cf97baea4fe0621c0532c4f6b9401a6f29f13271eefbb19277826ab65bf1a95604f194aa484d4604a6f5234bcdf3a1052caf1715b80b5cd5a79fe0cf81b9dba356f89aae04862c2fcf769284e62621766fdaef86351ba34eddaaae79b3a02b5527d9b50bea1790e21aef3b73dbee1d0e61a814a07a6471388d1490c36afb038362b603a43a0788289f33450616fdb1eb443f1fa0b33252c1216efb3adcf18dc4643a0910e011990c5f51c47cde56e638cd08907b4c591df5a199f7f8414d0e1cd9a9', 1796005385702393, NULL, 1796005385702393, NULL),
	('\x01a22a4355e673acb7997b0822e4ba17', '\x01a22a4355e670eba0b902e80e68813c', 'qkAQulOWwyBov45k6czrNBmwVZC13XQr27gOE9Ib5G0', 'ES256', '{"crv":"P-256","kty":"EC","x":"nBVQuakpHHTN7IpsxskIH_nZoQE5vzvogytgBiQnxZY","y":"ZoGeA6kK3Kzp8-4jGdQFow30A4G8DaIYl48NIdTMMck","alg":"ES256","kid":"qkAQulOWwyBov45k6czrNBmwVZC13XQr27gOE9Ib5G0","use":"sig"}', '\x01970df298aa2c0be6397788e9498b1925b4371f8f2c76ed2d811940effd17a3d3d47e60449548e1efad43bc9ab61117de65fa393ed35c91ad912d3f0084ad39a7bf9624e5eaf0cb150c7eb0a6c61d3fa22094ef680af4f5fd002bc34ee0d37e9937eb71ab373c50992e313a34b1f50512f55c574d8e511d480c5b9a962e8950988586c46834c75d60f7d9978dcd5d9368cfd1e0c0164356b5cd505976c6e9ce00b2eb7220042fc38eb608ad5f8a80f2f6acdc9cc61f76fb74ea0a4bdd9d0f7a42dde1f595d7874f494f21f01133db0f3fc1bc60c1749859dac772a44632e7fe3808999213c9077ea2640cae18bd67', 1796005385702393, NULL, 1796005385702393, NULL),
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a435dc97905a086b1e2879a01ee', 'l9goTnKsX5V5C6Ttb-A_-4Tu9UDcfalr1slyFR3Kgws', 'RS256', '{"e":"AQAB","kty":"RSA","n":"1amtmR1QludE84sUQKTb3ZUUoUzNDcvTfGFEQGsE3EdjQc9igoCOLSZsFfePq_GXjtiTS2fQs2dW2K2Pwx4fV27L0BRxv3EscAzmlVtZr1nWBjWt2Whie6tG5-ruavfiBN1Gq7dfW-UQhFkCCrtk9xGJ7cOVpud08tTZx6SrhXSE49U0Jon1KofLywGenbMWjOVBpn-uAg3G5iezvoQ_l1lea2s0rSzeyyZcfhX2a3yix2jl8Upy2vgbZ6aPYzTySfsVRcCKiR4IpBgEOXO_HkVSHoBZ9j89Lf0liwsqIQ1q0k0xAv97xB-cDl58BoFmiju8lgjqAbgG8h9j4CbD0Q","alg":"RS256","kid":"l9goTnKsX5V5C6Ttb-A_-4Tu9UDcfalr1slyFR3Kgws","use":"sig"}', '\x012c2cf5b2d32a8062e2bd4df8fa2438159d3254d9e30ef64101d86ed8ae3db80d921a9d7d6bbc291017f8e14a0e0caef3d16b8113fdfa69617db5d806d74d9fb87455ae05d86ffb696da8a7030109822b01e74ebc69a658b33041b6cd963c05e49eede81611b0833ff700069e1faa1179ff5e3e32a341aac27d647b1e38da849adc84e68e9c1f9b2aee52ab484e4e81e7d1b360ac7ff11d5122967fae3ac3b55e06566c04ce8aea4aec3a6f9a6980898aebfabe1226f4a2e93600830d67a6f3a66b1ff3a439e4c710808c5b3682a0cbbe0fe8f796eecf21bcf40990b069a4f680bcfd04f80c4c1cea81dc8d9ede72b70cf2bfe283d5ca51f6ee12320518694144d4dc0b9c2566f0d505d18989f6aa661d15f91fe8d32c29d90567e1073f9949aea2b863eb137e90d06dabd98254ea67e502e4b246ad1722c08a2008186e72a4e58b401e8b7fbb7799cd0d1c72dd82531e247ef4452513a42c0c99ceb0c80952d0b3343c5b6e16bbb8cbf892e75692ecb724f17957d498f1f1b28287df16e091fc261d74c3829f0f3282c50f496fce5af644fdd9589979186deb8472ea7514ace2bc9466a690eb604340fe4390fff26582648d1d6078d2ff6f9534cf60c5c8baaafb1f37ea32f8008f3172b16ea57184d3839556b944ee110a4082db9aef93809e763b9459a360bf72d259a4966c3ebc97ae3ec21ecd17493b49c594f4b60364c784a26c93f19286b8e64eb0cf1bdfc5af9794899be0626a4bc44c9e5027a10339a6c5302597f52050c74ed5a0174de1d7e97c8675aa30041185f19c147d6bd64bdbcacad000321ab3dd19214deab4977ae8b8fe1f67228ff50cbc97976b86bd975287feef6d771f9b9315afdc264d2628132f1039f0a6ddde54a3f46f06756f50ec3269c4457460400841916443cfd24f9d2c89cba211bb9c676ebbab3cef5d891e87d8d10ee9533af0b014e57409053af9c6ae7b3db81dc5e80a094c3f6868bf51b742f51352b38e5c1295dcc0d0b35ebb6de72ceb2a3edc64eae6da2f81e663da7a5a7b12db5592a037acc4ec3fe2d241e51c0da87dbb13e934ea1f835b1b6065b23cdf865bd1a1a0528b334dc1a43ec63dcae841c65e557576cacf8d449be26f1f5bb0ad2eda8fbfe28149b88faf5bc7ecbdd6da0d1928722d0dcfbc8fbb5b50c2ac3392a65e6b9a699024df2a47fc70068138e78843f8a38c3abda1e3409d3a6376cafe46f23b19f247944ef7e48c4c3f94f813999fae45db025809d8373e059fc0e9c33c119c226885122a2a88f831ae890aaf745b57950704a1831de9c711e998065e3cb2fd0a278f58bb1d926b89bd5c88bdf5b5f74467c781477057e5c1ef6fa42a00becefbbba8ac9da495191c1c72a4fad6b6742ab1d292be3ebc078f8de36d6178087419651925827de80841a6260614a9c0e3e4a26a66f52069c9314110c673049365317acb04619d5dca5bddd0409b3705e4ff5f44d47f00646f22cb91cbcdb971887f41fb571a06ffb453a881373e37dd19c9e24f35b68e8cee61d181372fc9a3a8cc5eecdb4068d4167874b27199f683ae666b73f1dccb74aef5b8d93ec6b40a41d3eb7df63bc927a08b6eab663dc06d5bca68ce557b32e456572be5f474fb93d6158b14e14a56c360509d5749df58ce8251e8a2802c3e7f635c9c7c2ef596ee06bb1db14e36d6448cc0d6aaf1fbe0693f280e8149c637837cda423253dbb33497df57ae5e979c8908f6e7a71ba9973a0cbe111094ddc4fe7d6698566c94393163f24f925e4ab37773d307c95358c7c780681f0066d1b30fc03406adbecfdcee985121d158f8f4c9b502ee924376a3e1fb00564b9e7dc92b1ab511bcfc18caba5df0bed027a25ea69c86dccf7070e20f51820d4691aa0bb78410baa856c7c67250e3fb9ef62c252186e2d2a0c684b5148ab7c00c4bc30555710d29f425d39500f03cd63457d896814d8f1b3742bde5e9e369b241289fc0bed16096798b1127152bff14f4c55b6aa4836df394a12156a1fd4f4b3a422bd192e96650fadac1d16d94784d149ec877cc5fa32f18a58383cfdc6c4d618b6f7fa4b406cb6aaf6335a233f7c2b673e99b8a25c91665fcbc07bf9857f71269a7d080aefb1f52179a4bd8dc86c09310e6f22da8aa1b359fcf1d1931b93da947b37249d9eb4389ad7e2ba5b0f61ae3ea42b868fb41b98a78f7d629068e549609e1104775e44ef82f8f79d8d69cea3343c3ebfee4c31da3f0a350cbf0905fd4a83ee7878c45c38a889d24a958e22171ccb9cf3e77b8a0cb4fd2e26ef61ed1ea5f2b4a02444229a558782794bb90fa470572ebebf51eb81d1d77f39b0fee76b2bd25209bcb15717a0494b353c09a7bc0e180', 1796005387721872, NULL, 1796005387721872, NULL),
	('\x01a22a435dc9774b9f83e738067ca417', '\x01a22a435dc97c8bb5d0aa50b860f2db', 'mRCz954QzYmJAd-_IxC1NUVBgmYaLaFe_Iwjig29HeE', 'ES256', '{"crv":"P-256","kty":"EC","x":"Lz-BcEJSYNzYOE4rcPd2zXRAffpCLeqgfSLk1KTGVAE","y":"8_BDlSH1-2rtcyBZcgWn-KKHnfs98loKnOIJnJ3uZNg","alg":"ES256","kid":"mRCz954QzYmJAd-_IxC1NUVBgmYaLaFe_Iwjig29HeE","use":"sig"}', '\x012c2cf5b2d32a8062aadc38ce76687aa1037661c1dd008deb163711a85bb041d59f1d0f74a319532bc6b75c50c55471050b2c656f76d46d38c690537609726bc3e9c822872784bb926a2fd9d813bdfd932eb6a3a8fa324549f6b6cf0baaaf44c7783aa069f33759c1a459e6efd968f5c94caeda7e6160cbfe95fd714fe6232101a2af731d967b416b961fe5ea2a5d57cb7c7921d5051da96a96c40c9719fcd8bd28767f82d946d667163af22c086f0e585d632e0d13e5c8cc73f5002e69e5b3a78c669d4c0627f8356291c9ca7fc5634f1dc527f4010f88d10c4b997b890d2aa57931b94aa2e105692aecbef28361', 1796005387721872, NULL, 1796005387721872, NULL),
	('\x01a22a436d267eb08628b6558bd47b45', '\x01a22a436d267cafa041b39f85ee1dfe', 'JN5WPw4NekE6FR2SzQ6EH7yeCvr_kKCpQqLu3GvIbS8', 'RS256', '{"e":"AQAB","kty":"RSA","n":"rID-erKZIBvIxsuS5w7I65k5QQYsQ4jRGXcnM7qPOawIGFVyiBMjNei-EChkWU-xh4VOerQbv2_xBnRcxFmMkAUGWjXFosOY_58zz4moNCYjodUqagbi1Ax0ieUD67uaVZuQV4JIJTO3qjTlHoaKpKrBbD06weX4M6ESJkDlMrL-BZI14j96F9ISMg-KdFG3_qIGZ33-EZt9JXTQn6mMdM8n9JAekWBn6g69nphPphV9Kl5JP0LwdQAvJX9M_TmmBu3qbItNt9aEUmasDspTa4ct9qQqbfS1TF0pu3SxoyirGeJgDHV0KFWHnDurC7lyBgdvqRf7fYQo9Y4Uoqbbnw","alg":"RS256","kid":"JN5WPw4NekE6FR2SzQ6EH7yeCvr_kKCpQqLu3GvIbS8","use":"sig"}', '\x01f23ab211444ccaaddd3e91d7c66a5f07b126914e5d0f27aa89c6f79bfa02bf85ccbdc916252f3532c189570e0713e5eb440c1d86c8eab1e65dbe9c9bce89c66a63f6d55846f1e4abbfe0d343261e77cdfe74f10a407e263a46dfc404130e931c9850c93e80e610228a3ecae9b2c770b869abefb614c9c8d8cb5974556b06158a78be6fa880af630119117e0904ce3338c8f580a133cf29589b6a778cdb83f62a5c360269a623bc999b4a58a0d33c32312614c77e3e02390b2c50211490c89fece1d0b2d2cedc692eff826477b3c7f9a0d23e6e58f674c746143eefab099f779074fdbb4911e8e842371d21e296efbae4b891bedd828de29672a2eb75e9314cdf605e6368084c350e06c3e5849d62b372337c2620af505076d8d1e72de278f8366b46cce20c447dd3135c6d7e11f9d1b31886a4f517b89d8ba8bfdb435aa8e3082422078d49c6c27bd30096d0d38bcb387bd0f5ea64ed084f2fe67e3daa9206ad1300272af9b721d5fcb3760622c2b8a958c2feed4bacd794202adca4c1e2d58154876f9f9ced7dd0862c353129b156be4d9af42ab262f96b6df39f874e54773f8b2ef6e41b46117c86fe0d85c6943ed85d1435b41090ab2127792a04f86eac98a25eb06c7a28a166300a3643b65ef1d3c9bde10f26f13f46ac7c1cb2b95c2736089d106944e65250ce7d1f7852e58fbcb14e9fb52cc7d13716a613b6efd0007edaa36d16779c121ee13f11f0537b6407624c7535569112ffe9dea3dac38562c7801f7e196f4dd1bb3e770ae2574829369e6a6f02b276b0db28eae4d94cf85cf058fbb8c8a2df9dfea12eb00454256bb2ec245b77e99b97ba5490780b2fba0417b1b1e50019f1dc2f1ad3f01ee6dfc20095d0dd7a2ef347655598ffadf0f0b093e0329758959fa7412b8e3ce439a86b2d7b7ac62c0dc296bd5b118f77c2948b195d060bc870118bab12b9cd35b339cdd956eab3035221c2b2e19907cffe5c91fd0f91b5fc6f4efe9402f64cb7c985af3e2928b7d29f2b13fe9e83111535a6a1f6e3b67ab8de65f0b6bb35352fed1d23c475ab21002f0a1c7dff0915d71f411e9803a145019cdcf27b21d8c8be399fde04aa3b4fdcd11651bebefc8eb8189658bbd0438b044ef0b66430ddc6055816fc2f29158de58642ddc6ec8c7b3ad7e6dd67027f74eed6941c252e34a6fc94fdb7b5b660118feab7fb7552952c6501ff46e7b1f7bc56691e9c595bbb7eef67abd58b35bba5925d8218e2774d242996bf3ab8e79e9dce16d6537d7966365dacc4ea02786288d70c2bb2af49dd1bbb434c73059670836ea0eeab845373123c9d18de33f83001e7f555a10109f6f0999ddb735d6f509bd9cad7fae66974c435a058448b84ecb923df3ec37c571df870c79285d26d0da59c10cfe0ed0d19863fdb506c82a07da94f4b90314bf0d41e6026cb67a9d37cb1553cf65edf0994ddc2b8006ac6926ee6f0187fa98d5af7dab5dee31ba746fa4dbd96c7933e30482cb1cfcefcff7ed0b15acd8490357bfe29e2ed032a2914e517905ecb0ceb819e6f5559e0a95a7732b2972252561a79ec5784b79915c3508d66f314b6320a89b994eedf781156c834877fb2fb8fc69a375ba29abbc2fbaa8aaf19ad7c85d4809d48cb7ac955acac1e26e99b69b349e724606c2815485767fab31f59c941e7e11c1ac40e3a838209b5b7586c401e18c95d0d38994244b0f5c70d6798820d6fe0794afb06ff7940eb6791a7517af18f434bfe191cb81a3ab180aefd00931c8c447302962e9199ac99a8bed694d82f75052ed3aefd0e5bea2f2c05cb9e267e8198ecad02ae2392d30939fb6501fc2d89c3256872c7708eb9a1dc780697ae218c44b82546a376174088c2326236347a62aaf1e780a59faedddb69ff2416ab2a6adf6f4224a7abd22eb886fd42908e55323dbc29e3017d460c8916cc720bc9b63f3b296add45476d8fe6a060aedecb15ad0c5e4a6564a342f16fdf46b461fe7196bac764aab7abe96847ae55d6c5d872d8bc152144c2c1b36a3447dfc5294be55c6bf59188ae824ba46c126341b0233a57e56d7ddfcd85da49af8402bdd9fc6dbbb21baca40cb74b952f5ac6c842bf32802d00bbb82872e6fd59d442604d2ccfd4f64bc2d7d85a659e14d1563d8d6ee6789787bbbd18db4be0987eb208b9a9ab39a154d7fbe63beaae4dce43c17ca79e917068dfe6b92d9f20cfb32ad245518269bb5922ccbc21413e01bc4a12de9766d016661f026fbbe4fe6e48bd7fc73425314cbb5990c04b17911167e32bc0b3a9f6b6df11e73744a873133e3b99299980c9df876fac676681dc339692f319a5fd60758703b42a9f514104fe170131fa3341c325dc016b', 1796005391654750, NULL, 1796005391654750, NULL),
	('\x01a22a436d267eb08628b6558bd47b45', '\x01a22a436d26791a88c155548f556d28', 'mWHoNlzM6qg0ucUTyC6tz4Wn2CRODDuLsITOE04-2tw', 'ES256', '{"crv":"P-256","kty":"EC","x":"lRysw_aetJFZ71mOzuT-7zDE8_TJMSw867ylMiWqsGA","y":"fmrXEoj9IehMKlcOOURHZNbsYTozctBpjH4Q5BhWR-w","alg":"ES256","kid":"mWHoNlzM6qg0ucUTyC6tz4Wn2CRODDuLsITOE04-2tw","use":"sig"}', '\x01f23ab211444ccaad66a5ef5b698289d07f5bffcf89fa1b1a184f8e90fc0d23a25f4e41ea2d9fb43077db24ebf0a13f76449ee9c9d720470d45e9aeec3802b9943209fdb8c0785eb7a6f9cc55cd173ab8cc2f1755062b82fd3e417a3a5ba86c01b9c6e401346fd50d02b498d93f036289523d837a2f4a131137f01fed7bf15d02db46ff6cb93062d844c8f1925b3f7d9b64f8938832382700ee857afa44baf792814fc5e860ddfd254c45d25d58509bfa9e3b48247a80fb1b09e792a01a64f7741e8be1304c5664c1580e0014bdc1f05cd4c5eb71ce3b852668c1421842cd04d4c71d4e4604aa8d6c03bab58eeccc', 1796005391654750, 1796092692362777, 1796005391654750, NULL),
	('\x01a22a436d267eb08628b6558bd47b45', '\x01a22a436fea752fb945dab977f620a6', 'zytlNa88Oid6i0QfCXbKJ3cmg-TyIYVUtDLbQHqEUAo', 'ES256', '{"crv":"P-256","kty":"EC","x":"x5SrqKehsvKVnaLMgM08_lUPLDLVbNNROhoLnZpVrOQ","y":"qcLq7yGuGeoDqSPg2dnnaA_CE-h3n4SQKpARi6t9szo","alg":"ES256","kid":"zytlNa88Oid6i0QfCXbKJ3cmg-TyIYVUtDLbQHqEUAo","use":"sig"}', '\x01f23ab211444ccaadaa8db26f6fe4d5caee8e85720d6d56eb52f5569b9259262ef0857d678e7fe03a5febe6ae22d2badee67cc752107ec235e1de8377bf3089265295f5922c7da424fb79375597678a64e20ebc3e08d38c31f6316e8912f584180cd50fffdc4d1cf3e824e89cd687cd93b61023dfec991f3ddad9146e2e8c96da84f847c32679c78eef753d3bfdbe2a7bb011920a871dd76b5e631f01cfe8d469ffe48d9997fcbc5665b5ab74fca83f662a905cc0ef0086ef827dec5683c91375b51b507b2796d9479cb871bcaa45a03fbfca82f2bb8d909126598f5c7b67232796cd7a3a35941cc44d70f22d5d29', 1796005392362777, NULL, 1796005392362777, NULL);
INSERT INTO public.tenant_logos VALUES
	('\x01a22a435dc9774b9f83e738067ca417', 'xbLkbEcmpcpdgS0szLCyog', '\x89504e470d0a1a0a0000000d49484452000000300000003008060000005702f98700000503494441547801d4586d6c5365143ee7edba75c07046269376092a3a32b6aa9018a2d1489638120d01b5ddf821e1870abfa60ea36202eaf80189d988c61f18e30f9728ac0d1f2231cc88183511311159976de88cd1b5ec0375c6e136baf61ecfb9704b37baedb6b9b76bdff4ecbe1fe73ce779deafde4e810585b62e775df4afaa0bfb6b9ac3f5de0fc3f5355f70bd976d54b7fa9a1ebd4fc6d8477c25c682d490b18048437505936aeaafafe9088f978c68e8380988bb98d41600ace57a25db22dd0057ea7d005bb8bd4b7c25a6dfef3dc9025fecf7dde3860c4bda022e6ebe7b49c4ef7d5bd3b00f005b10f0513617a459240611ea58502b20fd12f1d7ec1bf0ad284b13c6fc0a0cfbaa16f16cbfa9c58b7e238446442c4c37d94cfe88504c88afc4b1f8575e95372e6da82c99c9777abfa91588f8bc9551e5f881676d37cfd8a2e92096b5114b58cceb13aec233833eefed6670e714106ef0d66a8ace82be8f212b0511ab620ace46fcab1e9c2be1ac02f8906e030d3a78e617cf0564c3f8120dd497615ff5d3b361cf2820ecafde0e800700c101f35478250a41a9b6ab5c5293482920d250fd00a17a277548f67b85cb4cdbe90601e127bc1ed2d4310470669f6aea8cc285c07154b84df750c91dfaf555009ff2b649fb3e4ec6b1a58e50064e383efd1b7c8a800957d10e267faf2d04ac01bd2f3cb6f8d564a88480a1cdd54b79e005b65cff3cffb7ef8e9b0c920901939ada89088901c321d79eccb1741c17ee3478e90264f609689bd199eb4f0db071d857552e3c75019371d8848069bf9009c07c18af427114d546c9ade40f81d21b52cf1733382bfdea045a972fc4aff3a475f4dc1aa78a16173c8616be1a5f4f606f4d380f8c4cd62a8d1cfc6bc9de6476a1c711d62a045a6e5702bb7185bb22009302604a295cb91a16d63e698909d61470930de1ce2b00fa7d6a3226e1b6e0a1c7a1f4d9dd9698602580d3a8204039af006624208d3cb6b91260b9b20d3d4bc0bc8568304bb92c4fc3877890b710642460ec9b13f0cffbcd96986065a28e0006157f21642420dafb23fc77eab0252658990810ee720632129049421b627805207ec606e0ac40227357ae822b9f1151342b192d4c229c9d1a9d50b77cd4f72f009e86bc2b78fad660f765390380a01dcb37fe06675d40512cfe09f09ae48d08e6ea74c051e1ab0b283bd2334080cdd2910f265c971eec1a12aeba00a92c708eb50290de29ed9c358261d7c49516835f42c0b5c3bccf18c8d927c2deb2e317460d7e0901d2e11eea7c97b7d7d752cf4923f8563826739b2200bf8258018d3f05447f243be5469dfa95636293704ce63345800cdc16ecbb84f1f846029894762e18118c8316dfb0ece0cf7f4ee773830071701fee3e87a4354a3d178ceffcad9e60f74fa9b8a414208e9e40d701be95b6f39998b7d70cc98d9af60c730908a75436a30071f6b487de438247f84cfc05e9140b7c99fc00287cd81decfa6036b8590548a02718fa4ec5626bb87e8e2d4b1f3a5f44f1d515873abf9f2be19c020460d9919edfdd5a6c2d90f612ff177b44faec30c1468097dd5afc7e7e5133f53bc59400218bc1ee28efc5961207dc0944fbc9c25770fd9621d82bd8eef6ceb72497e43463a6051860a51f87463c81509352b482853471f20e9eb90963dcec5362d83ee78b620710dee50974be26d866e30dbfb4051881ee435dfd9e40687f45a073bda778f46645f1f52c680f8fb731a9536cbddcbe7ccd2e709bfba08ddb7bc457622ada43757c51b45604cf47382ea3cfff000000ffff44f6a00900000006494441540300d1de27497a58e6f90000000049454e44ae426082', 1796005387867269);
INSERT INTO public.tenants VALUES
	('\x01a22a4355317952b0a3df9496ce4152', '_system', 'Portico administration', 'active', 'http://localhost:8080/t/_system', '{"session.idle":43200,"session.absolute":604800,"session.remember":{"idle":2592000,"absolute":7776000},"sign_in.remember":"offer","token.access":600,"token.id":3600,"flow":1800,"keys.rotate":7776000,"refresh.idle":2592000,"refresh.absolute":15552000,"refresh.grace":10,"unverified_sign_in":"deny","silent_cookie":true,"languages":["en","de","fr","es","ja","ar"],"branding.dark_mode":"auto"}', '\x019991c83c4ff36f5fd7d79e593eea6aca3c317cf542cb7039ebe84b702227b30096c19facd648fbb2385d566a62725ab793927ca0174b4ee8e0f0682e1958e6f42eba0485607d275246573e11bc8de255e0f1c2d0592f7aaa', 1, 1796005385521372, 1796005385521372, NULL),
	('\x01a22a4355e673acb7997b0822e4ba17', 'default', 'Portico', 'active', 'http://localhost:8080/t/default', '{"session.idle":43200,"session.absolute":604800,"session.remember":{"idle":2592000,"absolute":7776000},"sign_in.remember":"offer","token.access":600,"token.id":3600,"flow":1800,"keys.rotate":7776000,"refresh.idle":2592000,"refresh.absolute":15552000,"refresh.grace":10,"unverified_sign_in":"deny","silent_cookie":true,"languages":["en","de","fr","es","ja","ar"],"branding.dark_mode":"auto"}', '\x019991c83c4ff36f5ff9d8df0d7977ebace3a9dc636afcfa92a4869e08237ad478a2ed784513763789f0cbc76305f14e199741ff85b81562a945003cf93f67aef3f5bfc8e99216107050c214d45522b884f8a836afa488aceb', 1, 1796005385702393, 1796005385702393, NULL),
	('\x01a22a435dc9774b9f83e738067ca417', 'acme', 'Acme Inc', 'active', 'http://localhost:8080/t/acme', '{"session.idle":43200,"session.absolute":604800,"session.remember":{"idle":2592000,"absolute":7776000},"sign_in.remember":"offer","token.access":7200,"token.id":3600,"flow":7200,"keys.rotate":7776000,"refresh.idle":2592000,"refresh.absolute":15552000,"refresh.grace":10,"unverified_sign_in":"deny","silent_cookie":true,"languages":["en","de","fr","es","ja","ar"],"branding.accent":"#e4572e","branding.ground":"#1b2a41","branding.logo":{"file":"logo.xbLkbEcmpcpdgS0szLCyog.png","width":48,"height":48},"branding.dark_mode":"auto","privacy_url":"https://acme.example.com/privacy"}', '\x019991c83c4ff36f5f4ac874395b32184c67cc884183f11c4d3dfdaa9221663f781b8aeabb45436bae197c8a7fe44c03ba349e243588d76ff7a24704d21ef6b040a047facdefff344dd961e49583b1c053d2e4d60bbd3c9651', 1, 1796005387721872, 1796005387867269, NULL),
	('\x01a22a436d267eb08628b6558bd47b45', 'globex', 'Globex', 'suspended', 'http://localhost:8080/t/globex', '{"session.idle":43200,"session.absolute":604800,"session.remember":{"idle":2592000,"absolute":7776000},"sign_in.remember":"offer","token.access":600,"token.id":3600,"flow":1800,"keys.rotate":7776000,"refresh.idle":2592000,"refresh.absolute":15552000,"refresh.grace":10,"unverified_sign_in":"deny","silent_cookie":true,"languages":["en","de","fr","es","ja","ar"],"branding.dark_mode":"auto"}', '\x019991c83c4ff36f5f93c0777ee0cd11268a03304d5bfea3134b2d01102ab97e1e9ee744096f52dfb2e9539b52ba1c6e571636455c9a85b7205cf8959e32fceeb0d53bf104cb3cc57b7e530ec224e408e516bef915f2050bcd', 2, 1796005391654750, 1796005392570363, NULL);
INSERT INTO public.throttle_counters VALUES
	('\x01a22a435dc9774b9f83e738067ca417', '\x4adf21909c74c4631db0601cf090b0f2488eb0867de2261ed49c758f29ef1e7f', 1, 1796005390519013, 0, 1796091790519013),
	('\x01a22a435dc9774b9f83e738067ca417', '\x69fc3c2f34139476525b92fce51271d6813bbdd411ae798718b355a867ccded3', 1, 1796005390102951, 0, 1796091790102951),
	('\x01a22a435dc9774b9f83e738067ca417', '\x09d045b71286d69bc68537762f2354f42cc4ff376e52c1bafcc160b66af281b5', 0, 1796005390580049, 0, 1796091790580049),
	('\x01a22a435dc9774b9f83e738067ca417', '\xce01a1e8df03592513ab2436cc0faea201814969023f529edc53d26b83b9af12', 1, 1796005390102951, 0, 1796008990102951),
	('\x01a22a435dc9774b9f83e738067ca417', '\x5c95462891e71e0eb3c00fd60f15a4cbb8d99e561661e235798740032e077b19', 0, 1796005390764233, 0, 1796091790764233);
INSERT INTO public.used_assertions VALUES
	('\x01a22a435dc9774b9f83e738067ca417', '\x1ef59ab87a58a0a8dd69b95ae93619377b019233203a890c5236b9cdfc8312f2', 1796005691000000);
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

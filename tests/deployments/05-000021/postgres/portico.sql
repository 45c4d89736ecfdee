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
	('20261122000001', '2026-11-30 02:26:15.160419'),
	('20261122000002', '2026-11-30 02:26:15.285687'),
	('20261122000003', '2026-11-30 02:26:15.296986'),
	('20261122000004', '2026-11-30 02:26:15.312703'),
	('20261122000005', '2026-11-30 02:26:15.332894'),
	('20261122000006', '2026-11-30 02:26:15.347149'),
	('20261122000007', '2026-11-30 02:26:15.356775'),
	('20261122000008', '2026-11-30 02:26:15.365964'),
	('20261122000009', '2026-11-30 02:26:15.367178'),
	('20261122000010', '2026-11-30 02:26:15.372669'),
	('20261122000011', '2026-11-30 02:26:15.373122'),
	('20261122000012', '2026-11-30 02:26:15.380676'),
	('20261122000013', '2026-11-30 02:26:15.389529'),
	('20261129000014', '2026-11-30 02:26:15.389854'),
	('20261129000015', '2026-11-30 02:26:15.412409'),
	('20261129000016', '2026-11-30 02:26:15.414068'),
	('20261129000017', '2026-11-30 02:26:15.4247'),
	('20261129000020', '2026-11-30 02:26:15.425218'),
	('20261129000021', '2026-11-30 02:26:15.426411');
INSERT INTO public.account_emails VALUES
	('\x01a22a463b16754aa65fa9a649320d5c', '\x01a22a463d2e7a7f94bf649a532a2483', '\x01a22a463d2e7f24bf6f73e64561660a', 'root@example.com', 'root@example.com', 1796005575982902, true, 1796005575982902),
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x01a22a46431971459dacbd080ee1f353', '\x01a22a4643197314b3d377fe78eef2c8', 'ada@example.com', 'ada@example.com', 1796005577497189, true, 1796005577497189),
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x01a22a464528784284c9f2c477645fc3', '\x01a22a4645287af1a222c3e0c4105d0c', 'bob@example.com', 'bob@example.com', 1796005578024473, true, 1796005578024473),
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x01a22a4646157cf9ae9a64f12ee7ef76', '\x01a22a46461575bc8ef33b08bd1e4493', 'eve@example.com', 'eve@example.com', 1796005578261693, true, 1796005578261693),
	('\x01a22a464fed71f9aaec70a6cc0dccfa', '\x01a22a4650597fd99925878d42eda110', '\x01a22a4650597449a5e6c523f1313a9b', 'ada@example.com', 'ada@example.com', 1796005580889155, true, 1796005580889155);
INSERT INTO public.account_identifiers VALUES
	('\x01a22a463b16754aa65fa9a649320d5c', '\x0c1d1257f15ee853cfd8c162a75c219c1b6c906ef68eeec071ec3522ead49843', '\x01a22a463d2e7f24bf6f73e64561660a', 1796005575982902),
	('\x01a22a4640b971b9ac684e6a539fbde6', '\xdfb7d4df23467126cb60935a28e8debd6eb859e2d9aaddd510531fce9d2c2ff2', '\x01a22a4643197314b3d377fe78eef2c8', 1796005577497189),
	('\x01a22a4640b971b9ac684e6a539fbde6', '\xafa43377bab0dd6b16854e309e1c032c37deb8e68016abcb173b5922836b0ce9', '\x01a22a4645287af1a222c3e0c4105d0c', 1796005578024473),
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x29e588203bfab39521bb4552bb1351f430c71eea30e2e7a53036a5a3b1863f65', '\x01a22a46461575bc8ef33b08bd1e4493', 1796005578261693),
	('\x01a22a464fed71f9aaec70a6cc0dccfa', '\xdfb7d4df23467126cb60935a28e8debd6eb859e2d9aaddd510531fce9d2c2ff2', '\x01a22a4650597449a5e6c523f1313a9b', 1796005580889155);
INSERT INTO public.account_roles VALUES
	('\x01a22a463b16754aa65fa9a649320d5c', '\x01a22a463d2e7f24bf6f73e64561660a', 'administrator', 1796005575982902);
INSERT INTO public.accounts VALUES
	('\x01a22a463b16754aa65fa9a649320d5c', '\x01a22a463d2e7f24bf6f73e64561660a', 'R8KN95xPFIWJBBK6cLtF8w', 'active', '{}', 1, 1796005575982902, 1796005575982902, NULL, NULL),
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x01a22a46461575bc8ef33b08bd1e4493', 'ZA-nmKmR3ak7_89EVG_JDQ', 'active', '{"name":"Eve"}', 1, 1796005578261693, 1796005578261693, NULL, NULL),
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x01a22a4643197314b3d377fe78eef2c8', 'q6-dKMhPWuAdG-SK2Z8dCA', 'active', '{"name":"Ada Lovelace","given_name":"Ada","locale":"en-GB","address":{"country":"UK"}}', 1, 1796005577497189, 1796005577904677, NULL, 1796005579144601),
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x01a22a4645287af1a222c3e0c4105d0c', 'vcAuwXJl2h5IO0qWH1E4BQ', 'locked', '{"name":"Bob"}', 2, 1796005578024473, 1796005579877322, NULL, 1796005579741190),
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x01a22a46465a79a79b54798a64626bfe', '1UgAV6ZUx9_WOkckDAWj4A', 'deleted', '{}', 2, 1796005578330055, 1796005580012672, 1796005580012672, NULL),
	('\x01a22a464fed71f9aaec70a6cc0dccfa', '\x01a22a4650597449a5e6c523f1313a9b', 'hb20H-eezIOPlw7nyFE04Q', 'active', '{"name":"Ada of Globex"}', 1, 1796005580889155, 1796005580889155, NULL, NULL);
INSERT INTO public.audit_events VALUES
	('\x01a22a463b16754aa65fa9a649320d5c', '\x01a22a463b167b1eab0983e03cc051ca', 1796005575446120, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a22a463b1671139b4c42848bf85d30', NULL, '{"kid":"9ryYIvVV1fyof_2gcN_ZbG7axDSpR_aWL7CqSL4pZtE","alg":"RS256"}', '\xa1eb94cef5e57099', '\xffdb2d9d56696731e6e83ed2df3e97ad749eb1510883e357882d9d1de797f7d2'),
	('\x01a22a463b16754aa65fa9a649320d5c', '\x01a22a463b1670f9abe3b65ceeacb405', 1796005575446120, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a22a463b1672c894ae7e8ac1225a7b', NULL, '{"kid":"TXvKmN12LUSS3kH3mYIcho2Zk3dZwnXPTXfWzTrKiSs","alg":"ES256"}', '\xa1eb94cef5e57099', '\x9549a32a6b6bd4544eb5fa1ab3e5f4414fa3286e86b3c1432119a275dd5d6b75'),
	('\x01a22a463b16754aa65fa9a649320d5c', '\x01a22a463b167e259ec4b70145faac56', 1796005575446120, 'tenant_created', 'operator', NULL, 'tenant', '\x01a22a463b16754aa65fa9a649320d5c', NULL, '{"slug":"_system"}', '\xa1eb94cef5e57099', '\x1097f88168c4022462dfe60cb9bfd626d2756ce8a497be8d2882aa3937d6076b'),
	('\x01a22a463bf37f87943b5cd340f8ec01', '\x01a22a463bf37f83bb36b4feaf1d1a40', 1796005575667801, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a22a463bf370b3b7129ad841ed10c9', NULL, '{"kid":"V_X8Nxn7qzd49YKeOq7U53Kg65XqysrGAshk4OwP0EY","alg":"RS256"}', '\xa1eb94cef5e57099', '\xb9ad6fd0dbeab04032a3a2c85b36c5a6a9d326a27ebff8c5c058e26e493522c7'),
	('\x01a22a463bf37f87943b5cd340f8ec01', '\x01a22a463bf37563b1c3e36e8d167dfa', 1796005575667801, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a22a463bf37ebfbc20de241474a54f', NULL, '{"kid":"MK6gZtwFZcZ3p6BJwOx9Q2z6gY40oe3BiyHtaRS4ebE","alg":"ES256"}', '\xa1eb94cef5e57099', '\xf00258d7b8c84dec97eb36a9077c507c630e79e796debfb2b9e13c1ad35d27a2'),
	('\x01a22a463b16754aa65fa9a649320d5c', '\x01a22a463bf37d5380d2867a7380d4d3', 1796005575667801, 'tenant_created', 'operator', NULL, 'tenant', '\x01a22a463bf37f87943b5cd340f8ec01', NULL, '{"slug":"default"}', '\xa1eb94cef5e57099', '\xbe311fd7c202f69f6353ae1600a544ab473fcdbed8884b444619344c0eb695a3'),
	('\x01a22a463b16754aa65fa9a649320d5c', '\x01a22a463c15736f9d29ba608f274fd5', 1796005575701184, 'setup_link_made', 'system', NULL, 'account', NULL, NULL, '{}', '\xa1eb94cef5e57099', '\x16fb767f2a320444dcc58508904f1c3c6d377fd1adb922cfa7d3f0bfb6be6cdc'),
	('\x01a22a463b16754aa65fa9a649320d5c', '\x01a22a463d2e7382b6407ee62f47a54a', 1796005575982902, 'account_created', 'account', '\x01a22a463d2e7f24bf6f73e64561660a', 'account', '\x01a22a463d2e7f24bf6f73e64561660a', '127.0.0.1', '{}', '\xa1eb94cef5e57099', '\x5908ad6b671a9eea12993b661b89e9b9197913e7d6857a17283ff6810665cd4e'),
	('\x01a22a463b16754aa65fa9a649320d5c', '\x01a22a463d2e729ba49607eb42bd3e86', 1796005575982902, 'role_given', 'account', '\x01a22a463d2e7f24bf6f73e64561660a', 'account', '\x01a22a463d2e7f24bf6f73e64561660a', '127.0.0.1', '{"role":"administrator"}', '\xa1eb94cef5e57099', '\xc9f5b317bc004678a6209abaf35fa98a9b997452f67beca338142d579819bfd7'),
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x01a22a4640b977c4a8f909cc9dad5318', 1796005576889503, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a22a4640b9758cb4bcccebe12b43be', NULL, '{"kid":"yvkO-RW_602zhJzxUSY0NVitqraIKr8q2OJwu1FK01s","alg":"RS256"}', '\xa1eb94cef5e57099', '\x85dc5eff991de8838dbf40af853ac0e63e3c8ca97c2c9d980ba2a733fb2345be'),
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x01a22a4640b979d29df88b8916eed756', 1796005576889503, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a22a4640b97766986fdeb2c1612aac', NULL, '{"kid":"LTWzaxxI8LoyCQuEeJDvhbNm0G9Z5F6iQ5Z5yjJ2kNw","alg":"ES256"}', '\xa1eb94cef5e57099', '\x7fe39d05a31ffe37571be58b3bc01bf903f79162a567d13da938451f1c7f0af0'),
	('\x01a22a463b16754aa65fa9a649320d5c', '\x01a22a4640b97a0d998ef68219096d57', 1796005576889503, 'tenant_created', 'operator', NULL, 'tenant', '\x01a22a4640b971b9ac684e6a539fbde6', NULL, '{"slug":"acme"}', '\xa1eb94cef5e57099', '\x842623ba8c96129b1f1b4207ae9a4b17f9b6789e857f97865ae7341da77379ed'),
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x01a22a4641a179da99085cf605fb67b5', 1796005577121478, 'tenant_changed', 'operator', NULL, 'tenant', '\x01a22a4640b971b9ac684e6a539fbde6', NULL, '{"settings":["token.access","flow","branding.accent","branding.ground","privacy_url","branding.logo"]}', '\xa1eb94cef5e57099', '\x40d097c36742e995d48f3754a14227c35ec0e7725ad2afbdeb4d664ea6d52dda'),
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x01a22a464243783bbed47166a205f631', 1796005577283112, 'resource_server_created', 'operator', NULL, 'resource_server', '\x01a22a4642437c219f1d0c4b35afba02', NULL, '{"identifier":"https://api.example.com"}', '\xa1eb94cef5e57099', '\xdf05b12d961f62cb6e4310cc54c2c0fc5277cda47dca835a4314f0f71f8594d9'),
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x01a22a4643197bfb90b1ddffcf3c3b63', 1796005577497189, 'account_created', 'operator', NULL, 'account', '\x01a22a4643197314b3d377fe78eef2c8', NULL, '{}', '\xa1eb94cef5e57099', '\x3af9fd0e4eae5d35a6730d2b454fbf435ef312ee800e91aaac61d221d7880135'),
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x01a22a4644b0790ba3c399e3e1a87721', 1796005577904677, 'account_changed', 'operator', NULL, 'account', '\x01a22a4643197314b3d377fe78eef2c8', NULL, '{"claims":["given_name","locale","address.country"]}', '\xa1eb94cef5e57099', '\x4392d539fc58e45dd2572b7679e7f02a757a4072a40a977c7844c3113629390a'),
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x01a22a46452878adbe875b16ae9187e1', 1796005578024473, 'account_created', 'operator', NULL, 'account', '\x01a22a4645287af1a222c3e0c4105d0c', NULL, '{}', '\xa1eb94cef5e57099', '\xa4e0574476fdd3a33985ea1f09f8cfa6f54192782887bdfd44292ad8b7401005'),
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x01a22a46461577fc97a3b65484566ed3', 1796005578261693, 'account_created', 'operator', NULL, 'account', '\x01a22a46461575bc8ef33b08bd1e4493', NULL, '{}', '\xa1eb94cef5e57099', '\xd0020356b21538b60914d9719e81c2a6feaa500629c7bec27dcf3d2a19427bec'),
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x01a22a464615747f95cdf40929911fda', 1796005578261693, 'setup_link_made', 'operator', NULL, 'account', '\x01a22a46461575bc8ef33b08bd1e4493', NULL, '{}', '\xa1eb94cef5e57099', '\xf4645ec295e6af90faf379f90893936c7b8ccef9351d28193d06ed138a416483'),
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x01a22a46465a71839b007813f384663f', 1796005578330055, 'account_created', 'operator', NULL, 'account', '\x01a22a46465a79a79b54798a64626bfe', NULL, '{}', '\xa1eb94cef5e57099', '\x9a2a8b68ee7b96891e2e36dae09c80a6b2f1b585d8834cc0a6adbc66db9ac9d2'),
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x01a22a4646e87bcfa1428b0b9ca1903b', 1796005578472025, 'client_created', 'operator', NULL, 'client', '\x01a22a4646e872dd935bf4998196324f', NULL, '{"client_id":"A2gobk0TUG3RQQxTK7P0ZA"}', '\xa1eb94cef5e57099', '\xbbd114cb45c97666b0415338ecbc85714fed2adcc2fa8322876c70380a318c4b'),
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x01a22a46475575bebf5812dde29d8eac', 1796005578581094, 'client_created', 'operator', NULL, 'client', '\x01a22a46475573199b2f04480f8e86d6', NULL, '{"client_id":"QJ6wSxb2wm-OWKD7pbOInA"}', '\xa1eb94cef5e57099', '\x0009170319794ad1955ac0d8ea2fe29496091dd196c42ad70534502261e8c4a7'),
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x01a22a4647dc7000b8d3065cf8f0ada6', 1796005578716463, 'client_created', 'operator', NULL, 'client', '\x01a22a4647dc7631b9c901d263be4227', NULL, '{"client_id":"GmAw2bLYV5A_Mo-c5Z017g"}', '\xa1eb94cef5e57099', '\x7a3fca39b3190516f2b072aacc346ba32fd8f5d532f8b6226e12ff45b9922c68'),
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x01a22a46485578b9b13a5463eb185fd7', 1796005578837263, 'client_created', 'operator', NULL, 'client', '\x01a22a4648557363bee0274981a58e03', NULL, '{"client_id":"OaOfgYfsRJgIlbTg_O667w"}', '\xa1eb94cef5e57099', '\x103de9b759543952454979451179f5b235e6bf3576a433f93e4fa73b8f20b89e'),
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x01a22a4649007e209f409a38d96b78c5', 1796005579008569, 'client_created', 'operator', NULL, 'client', '\x01a22a4649007b0cb3a0259e81c8c33f', NULL, '{"client_id":"bhH5unMcjrWFaSqU__pYDg"}', '\xa1eb94cef5e57099', '\x04dd8330d996bd1cfa1fee546cef4e1d7ccd2c6142706310485c97fe21191676'),
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x01a22a4649887526aaadd218c7bf5dab', 1796005579144601, 'signed_in', 'account', '\x01a22a4643197314b3d377fe78eef2c8', 'account', '\x01a22a4643197314b3d377fe78eef2c8', '127.0.0.1', '{"session":"01a22a46-4988-75ed-a517-d8ea31611ff6","methods":["pwd"]}', '\xa1eb94cef5e57099', '\xe089f38fe20f2c9087fed40d99632c8b3b152582024667cc77dbcda570330335'),
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x01a22a4649bd7e958d722af6ad286525', 1796005579197551, 'consent_given', 'account', '\x01a22a4643197314b3d377fe78eef2c8', 'account', '\x01a22a4643197314b3d377fe78eef2c8', '127.0.0.1', '{"client_id":"A2gobk0TUG3RQQxTK7P0ZA","items":["email","offline_access","openid","profile","01a22a46-4243-7c21-9f1d-0c4b35afba02"]}', '\xa1eb94cef5e57099', '\x3a46227a2915585762f44dc5e343f2948285958143522961b39d90e2196ee09a'),
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x01a22a4649d27e84a71f0da4cda3624d', 1796005579218177, 'authorization_code_redeemed', 'client', '\x01a22a4646e872dd935bf4998196324f', 'account', '\x01a22a4643197314b3d377fe78eef2c8', '127.0.0.1', '{"client_id":"A2gobk0TUG3RQQxTK7P0ZA","grant":"01a22a46-49bd-7632-86f3-8958c8e75596"}', '\xa1eb94cef5e57099', '\x3ea86d07ec5728b2c1fd64c2da058bc34ab18d883ef71433f4dd280b2bfb6fd6'),
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x01a22a464a027c3cb2cafa7e9fab0c11', 1796005579266549, 'authorization_code_redeemed', 'client', '\x01a22a4646e872dd935bf4998196324f', 'account', '\x01a22a4643197314b3d377fe78eef2c8', '127.0.0.1', '{"client_id":"A2gobk0TUG3RQQxTK7P0ZA","grant":"01a22a46-49f9-75bb-88b7-a152fa50680f"}', '\xa1eb94cef5e57099', '\x88adb67f583050bb68d377e71bedceda9c6d2db34b360c9b9a3ec434bf6d8c58'),
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x01a22a464a3c7eb7a4454457b4ccb76b', 1796005579324827, 'authorization_code_redeemed', 'client', '\x01a22a4646e872dd935bf4998196324f', 'account', '\x01a22a4643197314b3d377fe78eef2c8', '127.0.0.1', '{"client_id":"A2gobk0TUG3RQQxTK7P0ZA","grant":"01a22a46-4a35-7eb7-8103-08355d6b1263"}', '\xa1eb94cef5e57099', '\x041cd8e977c6240c4b304a8c648634b2bc26f1425d16ae839b0e3645d3b7323d'),
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x01a22a464a547e1f805a88329a31a55c', 1796005579348058, 'grant_revoked', 'client', '\x01a22a4646e872dd935bf4998196324f', 'account', '\x01a22a4643197314b3d377fe78eef2c8', '127.0.0.1', '{"client_id":"A2gobk0TUG3RQQxTK7P0ZA","grant":"01a22a46-4a35-7eb7-8103-08355d6b1263"}', '\xa1eb94cef5e57099', '\xfeacc72f5f50a5c709760fc75db576bfd046e694fc7ea4f1e84c2946dd63021e'),
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x01a22a464a657777b828c699c5dd7eaa', 1796005579365177, 'authorization_code_redeemed', 'client', '\x01a22a46475573199b2f04480f8e86d6', 'account', '\x01a22a4643197314b3d377fe78eef2c8', '127.0.0.1', '{"client_id":"QJ6wSxb2wm-OWKD7pbOInA","grant":"01a22a46-4a5d-7e48-9d9d-db2719c7745f"}', '\xa1eb94cef5e57099', '\x6abb758e4354bb3b42e6c56748a71b4cb1c1a82aa34386e08d8f43d02c5968a5'),
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x01a22a464a7b78ce984e3470319c87bc', 1796005579387235, 'authorization_code_redeemed', 'client', '\x01a22a46475573199b2f04480f8e86d6', 'account', '\x01a22a4643197314b3d377fe78eef2c8', '127.0.0.1', '{"client_id":"QJ6wSxb2wm-OWKD7pbOInA","grant":"01a22a46-4a75-750c-be58-19e680ceb6bf"}', '\xa1eb94cef5e57099', '\x0335b15beaf41deb94a5f9157e1cf95f4e2127e89a4ff43cd8ae3182fa89800a'),
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x01a22a464a8f7a188048fd3c52baa75c', 1796005579407899, 'access_token_revoked', 'client', '\x01a22a46475573199b2f04480f8e86d6', 'client', '\x01a22a46475573199b2f04480f8e86d6', '127.0.0.1', '{"client_id":"QJ6wSxb2wm-OWKD7pbOInA","jti":"AaIqRkp1dQy-WBnmgM62vwGiKkZKe3AChWj6FtcLa1o"}', '\xa1eb94cef5e57099', '\xb42d5bff9885420a0cf99556bf19cc6a1b2e49661128580bdc780845480165c6'),
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x01a22a464afc7e05acccec78eece14b4', 1796005579516597, 'signed_in', 'account', '\x01a22a4643197314b3d377fe78eef2c8', 'account', '\x01a22a4643197314b3d377fe78eef2c8', '127.0.0.1', '{"session":"01a22a46-4afc-7971-9b79-90cb7999843e","methods":["pwd"]}', '\xa1eb94cef5e57099', '\x3e186a73f8bcd1b3d616e814b1813dd4032c59867891e8a430416c0b05bb6682'),
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x01a22a464b157cff8d5274105829f998', 1796005579541105, 'authorization_code_redeemed', 'client', '\x01a22a46475573199b2f04480f8e86d6', 'account', '\x01a22a4643197314b3d377fe78eef2c8', '127.0.0.1', '{"client_id":"QJ6wSxb2wm-OWKD7pbOInA","grant":"01a22a46-4b0b-7230-8f4a-712cdacc52cb"}', '\xa1eb94cef5e57099', '\x4eab68994954a07e03e288ab0e77ca19b5dc0c0116f9aee66aed614fbaac93af'),
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x01a22a464b3e7b63bb2bd36aaba3b181', 1796005579582131, 'signed_out', 'account', '\x01a22a4643197314b3d377fe78eef2c8', 'account', '\x01a22a4643197314b3d377fe78eef2c8', '127.0.0.1', '{"session":"01a22a46-4afc-7971-9b79-90cb7999843e"}', '\xa1eb94cef5e57099', '\xc42559042136b9d6ae24f2d4d35fa989701114ce3cf0f1f831ebf36513f2c5d7'),
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x01a22a464b837a83bc117b30a2a6dfa1', 1796005579651423, 'sign_in_failed', 'anonymous', NULL, 'account', '\x01a22a4643197314b3d377fe78eef2c8', '127.0.0.1', '{"reason":"wrong_password"}', '\xa1eb94cef5e57099', '\x22bd23047aaf1cb8bf1be72b3226d7be1dfd85bf5a0bb0c43f0d01c6ac714ac2'),
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x01a22a464bdd7f75b992180d4af96405', 1796005579741190, 'signed_in', 'account', '\x01a22a4645287af1a222c3e0c4105d0c', 'account', '\x01a22a4645287af1a222c3e0c4105d0c', '127.0.0.1', '{"session":"01a22a46-4bdd-7b05-aa12-049ec76b0f6a","methods":["pwd"]}', '\xa1eb94cef5e57099', '\xe0d3e7f5747f02c4500be3c0925d60605755cdd808c58b7b63a75282ad698d5b'),
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x01a22a464bed78a89ea88738cb003d96', 1796005579757667, 'authorization_code_redeemed', 'client', '\x01a22a46475573199b2f04480f8e86d6', 'account', '\x01a22a4645287af1a222c3e0c4105d0c', '127.0.0.1', '{"client_id":"QJ6wSxb2wm-OWKD7pbOInA","grant":"01a22a46-4be6-7e0a-b11c-5bfa1aa3146c"}', '\xa1eb94cef5e57099', '\xf102503249969831716fbebaf0c3e252da73f4b9161341b7cd5bb75d590d4d5e'),
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x01a22a464c657fdfb569d9769f38434d', 1796005579877322, 'account_locked', 'operator', NULL, 'account', '\x01a22a4645287af1a222c3e0c4105d0c', NULL, '{}', '\xa1eb94cef5e57099', '\x371689cf60dedde0f27dae47aa4d6a00b0d6139160216a57a06f657dabdb5c08'),
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x01a22a464cec7e5bbcf2c8a58ad43328', 1796005580012672, 'account_deleted', 'operator', NULL, 'account', '\x01a22a46465a79a79b54798a64626bfe', NULL, '{}', '\xa1eb94cef5e57099', '\xaf58f1c4147de3e55f016b6e6d857d8bdeb99d9d782d9bd0fd4909c72de3be4a'),
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x01a22a464d187db2bf819e6aca6035d2', 1796005580056250, 'access_token_revoked', 'client', '\x01a22a4647dc7631b9c901d263be4227', 'client', '\x01a22a4647dc7631b9c901d263be4227', '127.0.0.1', '{"client_id":"GmAw2bLYV5A_Mo-c5Z017g","jti":"AAAAAAAAAAEBoipGTRN4Rrm47p_ILnSG"}', '\xa1eb94cef5e57099', '\xd0163c628a1d0ae8899f916dfa922381eeffa8a1d5f070282890f7b1e63a2859'),
	('\x01a22a464fed71f9aaec70a6cc0dccfa', '\x01a22a464fed7538905d752ae926173c', 1796005580781038, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a22a464fed739a971cd413cbd3c312', NULL, '{"kid":"UVFiNu5KURdIXZO_XfNLS1DpnhGoFkRj7BApsEqdTgM","alg":"RS256"}', '\xa1eb94cef5e57099', '\xcf016809e06a32621e3cb67e4490de2cef9b471767c281c8ddedba682d1ca247'),
	('\x01a22a464fed71f9aaec70a6cc0dccfa', '\x01a22a464fed7acfa5d02aa19c5d16f8', 1796005580781038, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a22a464fed788ca61a1f3325489551', NULL, '{"kid":"hixglZRuXJwqcl2GJbQghfFz2mzI8_nZZOfgF7sXPrk","alg":"ES256"}', '\xa1eb94cef5e57099', '\xbfa24f230a2d729b9b44d5b434c6eb010a39cb9860ebe16ddd7f1d55f8ca5c44'),
	('\x01a22a463b16754aa65fa9a649320d5c', '\x01a22a464fed761b845ba23e2697d90f', 1796005580781038, 'tenant_created', 'operator', NULL, 'tenant', '\x01a22a464fed71f9aaec70a6cc0dccfa', NULL, '{"slug":"globex"}', '\xa1eb94cef5e57099', '\xf9dc500dbd95506f82a876c9cba6de193f0d42c126cdbc1ecde3311710b02010'),
	('\x01a22a464fed71f9aaec70a6cc0dccfa', '\x01a22a465059765d8751a083f279b227', 1796005580889155, 'account_created', 'operator', NULL, 'account', '\x01a22a4650597449a5e6c523f1313a9b', NULL, '{}', '\xa1eb94cef5e57099', '\x1bfd257351757f461a54c5d81384003563ebb6f3f63a8547cfc17fd9920c5ee7'),
	('\x01a22a464fed71f9aaec70a6cc0dccfa', '\x01a22a46513a70e3867ed36a43d4908d', 1796005581114363, 'client_created', 'operator', NULL, 'client', '\x01a22a46513a751c8fca7f6c4c63fb4b', NULL, '{"client_id":"ODyaf2DxrlEZPLrYovjmIw"}', '\xa1eb94cef5e57099', '\x9349f2b78728705775b0e0f8c067fe84677db6e79083a1959d21518723b5cd8e'),
	('\x01a22a464fed71f9aaec70a6cc0dccfa', '\x01a22a4651c371c0a0a6bf46fe8ad145', 1796005581251963, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a22a4651c3707a939b4becdd8e8469', NULL, '{"kid":"cVqirW4OlmfrXrb9cGlWr2giHGajsXAdOsk0jJUu2z0","alg":"ES256"}', '\xa1eb94cef5e57099', '\x763ff598c16636acb3d122da4e041c18c3511ea195f5d670dfa57306229b1833'),
	('\x01a22a463b16754aa65fa9a649320d5c', '\x01a22a46523f75eaad55f865098589bd', 1796005581375147, 'tenant_suspended', 'operator', NULL, 'tenant', '\x01a22a464fed71f9aaec70a6cc0dccfa', NULL, '{"slug":"globex"}', '\xa1eb94cef5e57099', '\x76fc81bbada1a7f66fb5838dacd16999fb9dfb9168d26063d6dedacbe84c1c8e');
INSERT INTO public.audit_heads VALUES
	('\x01a22a463bf37f87943b5cd340f8ec01', 2, '\x01a22a463bf37f83bb36b4feaf1d1a40', '\xbe2375d39b22ff770794a05ca4a8f400ca50c036944049bd069e4ccc75c60a00', '\x2eb8473726ebbc2648dcd16a04aaa39979f909f0b3c41da50c3e0f2c9c4f083e', 1796005576724415),
	('\x01a22a4640b971b9ac684e6a539fbde6', 33, '\x01a22a464d187db2bf819e6aca6035d2', '\x27a589b4c10b5fba66a96c6152d01025f97c357f88252c70c5b435df4df6a487', '\xe974b208488e224c6a8ad90e2fee3a74c00b42a162e7e87ad273ed11835b7de2', 1796005580864671),
	('\x01a22a463b16754aa65fa9a649320d5c', 10, '\x01a22a46523f75eaad55f865098589bd', '\xa44675f7f7b711a78ad53c3c9cfdd6434e43927635b3e700a972827ad5443a7f', '\x1ebe5bd6eeab4fcc691349c8b38474fdbb4e9216adc0cb1fe1192a23b3a9ab21', 1796005581916429),
	('\x01a22a464fed71f9aaec70a6cc0dccfa', 5, '\x01a22a4651c371c0a0a6bf46fe8ad145', '\x7811160d917a5860649da036064b1379d8b36577875820cc4eee32b6c52ad1d5', '\x922bdf8a4087f62cd72ba5238ddeeaa8b1649ba980756c60a9abec3367ebc603', 1796005581916429);
INSERT INTO public.audit_seals VALUES
	('\x01a22a463bf37f87943b5cd340f8ec01', 1, '\x01a22a463bf37563b1c3e36e8d167dfa', NULL, '\x9111c4a0abf0a7bc82fd01618e6f8b75e13b9a37f616e9e8e453ed259ddc1621'),
	('\x01a22a463bf37f87943b5cd340f8ec01', 2, '\x01a22a463bf37f83bb36b4feaf1d1a40', '\x01a22a463bf37563b1c3e36e8d167dfa', '\xbe2375d39b22ff770794a05ca4a8f400ca50c036944049bd069e4ccc75c60a00'),
	('\x01a22a463b16754aa65fa9a649320d5c', 1, '\x01a22a463b1670f9abe3b65ceeacb405', NULL, '\x8152b7f9fe3226bf6ca0d15defc13003c1ed44706a06aa0f19a7d3cf54f292ac'),
	('\x01a22a463b16754aa65fa9a649320d5c', 2, '\x01a22a463b167b1eab0983e03cc051ca', '\x01a22a463b1670f9abe3b65ceeacb405', '\xc9482ebb4d54813f9cf8d3417513db141e26bb65d3005beb83f3b30b55e2f303'),
	('\x01a22a463b16754aa65fa9a649320d5c', 3, '\x01a22a463b167e259ec4b70145faac56', '\x01a22a463b167b1eab0983e03cc051ca', '\x8ece533e2969bcb780c17f305809bb0dcde91599f2283365fc3aa34cf586bdc7'),
	('\x01a22a463b16754aa65fa9a649320d5c', 4, '\x01a22a463bf37d5380d2867a7380d4d3', '\x01a22a463b167e259ec4b70145faac56', '\xe78a7b3a6182e4da68d26bf3b3b5a7d5ed367340d4d5395811bfd7f593365d2f'),
	('\x01a22a463b16754aa65fa9a649320d5c', 5, '\x01a22a463c15736f9d29ba608f274fd5', '\x01a22a463bf37d5380d2867a7380d4d3', '\xef396e70c597d1597acc7678a474566b3357eb34de05868904d5895978315ee5'),
	('\x01a22a463b16754aa65fa9a649320d5c', 6, '\x01a22a463d2e729ba49607eb42bd3e86', '\x01a22a463c15736f9d29ba608f274fd5', '\x29c4f90e3cd14db327f9b3bd19479570eafebb02d8be547a1065a589f1938534'),
	('\x01a22a463b16754aa65fa9a649320d5c', 7, '\x01a22a463d2e7382b6407ee62f47a54a', '\x01a22a463d2e729ba49607eb42bd3e86', '\x1453d561d7fd648ae6c44142bb9c35a6464e263b32de63d730d233acd47dddac'),
	('\x01a22a4640b971b9ac684e6a539fbde6', 1, '\x01a22a4640b977c4a8f909cc9dad5318', NULL, '\xe030375260acc50bef4ffecb6dbf043d4acaecc581c2c181509d1c6ccfbaa884'),
	('\x01a22a4640b971b9ac684e6a539fbde6', 2, '\x01a22a4640b979d29df88b8916eed756', '\x01a22a4640b977c4a8f909cc9dad5318', '\x4fe8aaf000ca0c7d5b195df97f64f96196a7c7cc7fe3c7f4ea5e985312fc2b65'),
	('\x01a22a4640b971b9ac684e6a539fbde6', 3, '\x01a22a4641a179da99085cf605fb67b5', '\x01a22a4640b979d29df88b8916eed756', '\xc82e8750538a165df7c3e597ad8939c00771f3c0965d004d778a5db4a8c39a54'),
	('\x01a22a4640b971b9ac684e6a539fbde6', 4, '\x01a22a464243783bbed47166a205f631', '\x01a22a4641a179da99085cf605fb67b5', '\xec8d853e2d6e16a4e818c3dcff1e755f9d3139e60a39d1ab559222a42dabe6e4'),
	('\x01a22a4640b971b9ac684e6a539fbde6', 5, '\x01a22a4643197bfb90b1ddffcf3c3b63', '\x01a22a464243783bbed47166a205f631', '\x68fe65fbfb0238d18f1bf15fe1a8600dacb6bd6020e65dafaeab4c7c202470b6'),
	('\x01a22a463b16754aa65fa9a649320d5c', 8, '\x01a22a4640b97a0d998ef68219096d57', '\x01a22a463d2e7382b6407ee62f47a54a', '\x26bbae1afa09a97ddbf11a08c6580a7f30d53bcf04f187d98c5fb2deee58b9d5'),
	('\x01a22a4640b971b9ac684e6a539fbde6', 6, '\x01a22a4644b0790ba3c399e3e1a87721', '\x01a22a4643197bfb90b1ddffcf3c3b63', '\x3c8d10abc7a8f9c206c55614263af7bd48472bfdfdf2c2fe9ef87658850cbca6'),
	('\x01a22a4640b971b9ac684e6a539fbde6', 7, '\x01a22a46452878adbe875b16ae9187e1', '\x01a22a4644b0790ba3c399e3e1a87721', '\xc971bbf6d01d6bc9f1eda802a61ca1f9e7677bdce502326819420ef0642f64db'),
	('\x01a22a4640b971b9ac684e6a539fbde6', 8, '\x01a22a464615747f95cdf40929911fda', '\x01a22a46452878adbe875b16ae9187e1', '\x9cb949130c643f8b95c3ba3f57cf3d7d23bdf05459c8e47af7f8ff18b5913794'),
	('\x01a22a4640b971b9ac684e6a539fbde6', 9, '\x01a22a46461577fc97a3b65484566ed3', '\x01a22a464615747f95cdf40929911fda', '\x4a85de672703e252ef0b9332fc828e92c7a0a638ef820b1e9a8871aee735774f'),
	('\x01a22a4640b971b9ac684e6a539fbde6', 10, '\x01a22a46465a71839b007813f384663f', '\x01a22a46461577fc97a3b65484566ed3', '\xd342dcb162ea0a895146115c9ac8749627bbb3b440348e53e767bfbaa3ab470b'),
	('\x01a22a4640b971b9ac684e6a539fbde6', 11, '\x01a22a4646e87bcfa1428b0b9ca1903b', '\x01a22a46465a71839b007813f384663f', '\x810cc203a3824395bd51dc98cf852aa0f386e1c224153fee921ca452662b68a2'),
	('\x01a22a4640b971b9ac684e6a539fbde6', 12, '\x01a22a46475575bebf5812dde29d8eac', '\x01a22a4646e87bcfa1428b0b9ca1903b', '\xc9f9bc5ca1be0850b8e63d5a35a0cf691e3b554cf9548554e947cca98e8be149'),
	('\x01a22a4640b971b9ac684e6a539fbde6', 13, '\x01a22a4647dc7000b8d3065cf8f0ada6', '\x01a22a46475575bebf5812dde29d8eac', '\x14f644f09cf083d00cb54f71eee703d70071a7e674245b8359d338a880802c1b'),
	('\x01a22a4640b971b9ac684e6a539fbde6', 14, '\x01a22a46485578b9b13a5463eb185fd7', '\x01a22a4647dc7000b8d3065cf8f0ada6', '\x404ce65fb8e5c2b276035179ad724972d2afee3ee48ee05588204635956bfe4a'),
	('\x01a22a4640b971b9ac684e6a539fbde6', 15, '\x01a22a4649007e209f409a38d96b78c5', '\x01a22a46485578b9b13a5463eb185fd7', '\x7eb37a78f62155421ba3f748fe422c910703091f2810132dcdcf379bbd02ef4b'),
	('\x01a22a4640b971b9ac684e6a539fbde6', 16, '\x01a22a4649887526aaadd218c7bf5dab', '\x01a22a4649007e209f409a38d96b78c5', '\x53f1f47f1ffc9054784567930946d16ace507badf0de917790b04a120950b414'),
	('\x01a22a4640b971b9ac684e6a539fbde6', 17, '\x01a22a4649bd7e958d722af6ad286525', '\x01a22a4649887526aaadd218c7bf5dab', '\xe5e260879cc30afc39486e43a35cb70950c7e8fe069bcbfed440a3d5bb36d461'),
	('\x01a22a4640b971b9ac684e6a539fbde6', 18, '\x01a22a4649d27e84a71f0da4cda3624d', '\x01a22a4649bd7e958d722af6ad286525', '\x4f97be8858b666ff5f97e2f7e0c5c928b6c5ed39ecb1a5c37d3e45c3efaae3d6'),
	('\x01a22a4640b971b9ac684e6a539fbde6', 19, '\x01a22a464a027c3cb2cafa7e9fab0c11', '\x01a22a4649d27e84a71f0da4cda3624d', '\xe913a0cc82d08c2b8f99d8dc7119f70e4aaf42cc358b6586c64cf1a58c392c95'),
	('\x01a22a4640b971b9ac684e6a539fbde6', 20, '\x01a22a464a3c7eb7a4454457b4ccb76b', '\x01a22a464a027c3cb2cafa7e9fab0c11', '\xb8ea7bfa6ae2a6d4848ae4225829cf8ea1e40943c68b1f6740218257c43fe1c1'),
	('\x01a22a4640b971b9ac684e6a539fbde6', 21, '\x01a22a464a547e1f805a88329a31a55c', '\x01a22a464a3c7eb7a4454457b4ccb76b', '\xaad3c6b623f92884e9feffd037343d90d69d8008e5662d340000675b07ac0d07'),
	('\x01a22a4640b971b9ac684e6a539fbde6', 22, '\x01a22a464a657777b828c699c5dd7eaa', '\x01a22a464a547e1f805a88329a31a55c', '\xa695df5fd82e37b6c4af1e711be55dff242777888658827a9899a3f26c2dd657'),
	('\x01a22a4640b971b9ac684e6a539fbde6', 23, '\x01a22a464a7b78ce984e3470319c87bc', '\x01a22a464a657777b828c699c5dd7eaa', '\x9c46357e435821f6d5b43f47a09988ce0b650af80b31876963a47347d43a7628'),
	('\x01a22a4640b971b9ac684e6a539fbde6', 24, '\x01a22a464a8f7a188048fd3c52baa75c', '\x01a22a464a7b78ce984e3470319c87bc', '\x42cd6417ab60e064c526774b5be336677d8a2ad07dff2ab6ec0b049f377cfe29'),
	('\x01a22a4640b971b9ac684e6a539fbde6', 25, '\x01a22a464afc7e05acccec78eece14b4', '\x01a22a464a8f7a188048fd3c52baa75c', '\x6e3e1d2e4e19b649c51c9e786605b6740d95ee30d6280f48dec80ebf63898441'),
	('\x01a22a4640b971b9ac684e6a539fbde6', 26, '\x01a22a464b157cff8d5274105829f998', '\x01a22a464afc7e05acccec78eece14b4', '\x7c8248f4f7ecd5964fbda9de1c2d46718b0a3ae72748d70eab359a9d2ed5fe4b'),
	('\x01a22a4640b971b9ac684e6a539fbde6', 27, '\x01a22a464b3e7b63bb2bd36aaba3b181', '\x01a22a464b157cff8d5274105829f998', '\xbb5f4f201219e4296ff4fe4931a65faa48a24375e4afa3f9fd5a74194bb39f74'),
	('\x01a22a4640b971b9ac684e6a539fbde6', 28, '\x01a22a464b837a83bc117b30a2a6dfa1', '\x01a22a464b3e7b63bb2bd36aaba3b181', '\x3f3abd8a1828907257ea2feafea83c30ea9e8b1dfb80e4f9af8fc61f712b2cf9'),
	('\x01a22a4640b971b9ac684e6a539fbde6', 29, '\x01a22a464bdd7f75b992180d4af96405', '\x01a22a464b837a83bc117b30a2a6dfa1', '\x6b928b34e6acef2d17f9c687568b70e93ef5973b1019758fc6fc89eb8a41872e'),
	('\x01a22a4640b971b9ac684e6a539fbde6', 30, '\x01a22a464bed78a89ea88738cb003d96', '\x01a22a464bdd7f75b992180d4af96405', '\xab9a0104902e429cbff424bc1fc01101707dee604fe99ac419100e0b2280d0e2'),
	('\x01a22a4640b971b9ac684e6a539fbde6', 31, '\x01a22a464c657fdfb569d9769f38434d', '\x01a22a464bed78a89ea88738cb003d96', '\x779e7359e9912353d20d733989bcd56ff3f3426b297913daf84e59a224469b91'),
	('\x01a22a4640b971b9ac684e6a539fbde6', 32, '\x01a22a464cec7e5bbcf2c8a58ad43328', '\x01a22a464c657fdfb569d9769f38434d', '\x33d1747dd83942523d86b7c4b38620e014528ddacab9ba51c5a4d21a5a136c83'),
	('\x01a22a4640b971b9ac684e6a539fbde6', 33, '\x01a22a464d187db2bf819e6aca6035d2', '\x01a22a464cec7e5bbcf2c8a58ad43328', '\x27a589b4c10b5fba66a96c6152d01025f97c357f88252c70c5b435df4df6a487'),
	('\x01a22a463b16754aa65fa9a649320d5c', 9, '\x01a22a464fed761b845ba23e2697d90f', '\x01a22a4640b97a0d998ef68219096d57', '\x98c6a86d2adc033cf34f5317a153998d5bb144c803aac0ac2592947de47ad099'),
	('\x01a22a464fed71f9aaec70a6cc0dccfa', 1, '\x01a22a464fed7538905d752ae926173c', NULL, '\xf733a062a6ccc66f6c58fbe82b11ca88342472fc5677095e875596aed097224f'),
	('\x01a22a464fed71f9aaec70a6cc0dccfa', 2, '\x01a22a464fed7acfa5d02aa19c5d16f8', '\x01a22a464fed7538905d752ae926173c', '\x3c304b89021dbd6b918d7433cbfa7691179099757874e34eb13dadda1acdff29'),
	('\x01a22a463b16754aa65fa9a649320d5c', 10, '\x01a22a46523f75eaad55f865098589bd', '\x01a22a464fed761b845ba23e2697d90f', '\xa44675f7f7b711a78ad53c3c9cfdd6434e43927635b3e700a972827ad5443a7f'),
	('\x01a22a464fed71f9aaec70a6cc0dccfa', 3, '\x01a22a465059765d8751a083f279b227', '\x01a22a464fed7acfa5d02aa19c5d16f8', '\xb34a2386483f69d155bcf41ffd3a8772f44a9e71d2a6af5cd52818606c64aeca'),
	('\x01a22a464fed71f9aaec70a6cc0dccfa', 4, '\x01a22a46513a70e3867ed36a43d4908d', '\x01a22a465059765d8751a083f279b227', '\xf6aeebae2a2e49dea1f4aa0b6a8d30b4ffbe97f8fa8221ad33c79cd879ede0b4'),
	('\x01a22a464fed71f9aaec70a6cc0dccfa', 5, '\x01a22a4651c371c0a0a6bf46fe8ad145', '\x01a22a46513a70e3867ed36a43d4908d', '\x7811160d917a5860649da036064b1379d8b36577875820cc4eee32b6c52ad1d5');
INSERT INTO public.authorization_codes VALUES
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x01a22a4649bd7ae6b25bfdbba1bbed17', '\xb5852ec0e7c28ccacc4677933004ac50cffc0aa1fd96c7d5e5215d4561ecff90', '\x01a22a4649bd763286f38958c8e75596', 'https://rp.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', 'dc3f4f3ada88dc63', 1796005579197551, 1796005639197551, 1796005579218177),
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x01a22a4649f9729b879b35c5b0645d70', '\x871930422ff0702810ce3e6a84269a9d4a8facaefa3de7b984b47b16024304e5', '\x01a22a4649f975bb88b7a152fa50680f', 'https://rp.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', 'dea3a4c305ec17fd', 1796005579257766, 1796005639257766, 1796005579266549),
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x01a22a464a357675b4512c15b66356ad', '\xa2108376c68981bf2d0db29e7029747b6ccdfab51cb6c00d6b3e51044e073ada', '\x01a22a464a357eb7810308355d6b1263', 'https://rp.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', 'd4f4b1f1bc1bc71b', 1796005579317585, 1796005639317585, 1796005579324827),
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x01a22a464a5d7fefaf36effe2387ebb5', '\x7c8e4bf102f97d20a37da836c8e9e1ac6504d8bbf934d852de134754fea0c5b7', '\x01a22a464a5d7e489d9ddb2719c7745f', 'https://app.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', 'debc83e64a291ceb', 1796005579357040, 1796005639357040, 1796005579365177),
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x01a22a464a75760eb356269f8081ae7b', '\xed1e1abd5b51b8c3f261366811ddad4a8222904a9b3e9c5d0794300fcbbb7133', '\x01a22a464a75750cbe5819e680ceb6bf', 'https://app.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', 'ae71ffe8c505db5f', 1796005579381028, 1796005639381028, 1796005579387235),
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x01a22a464b0b73c584e0667ae50157bf', '\x5373c6f85903a97152079562e9f46fe6b36eb923577236c4712b5419d197ecb2', '\x01a22a464b0b72308f4a712cdacc52cb', 'https://app.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', 'fa9d36c131a0f4d9', 1796005579531622, 1796005639531622, 1796005579541105),
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x01a22a464be67a139ab04178c9193d74', '\xb4c410c457650a2d3139729b1cd517a3705cc2898976402ee036204e27d4b050', '\x01a22a464be67e0ab11c5bfa1aa3146c', 'https://app.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', '0412b76039033720', 1796005579750945, 1796005639750945, 1796005579757667);
INSERT INTO public.change_counter VALUES
	(1, 15);
INSERT INTO public.change_log VALUES
	(1, '\x01a22a463b16754aa65fa9a649320d5c'),
	(2, '\x01a22a463bf37f87943b5cd340f8ec01'),
	(3, '\x01a22a4640b971b9ac684e6a539fbde6'),
	(4, '\x01a22a4640b971b9ac684e6a539fbde6'),
	(5, '\x01a22a4640b971b9ac684e6a539fbde6'),
	(6, '\x01a22a4640b971b9ac684e6a539fbde6'),
	(7, '\x01a22a4640b971b9ac684e6a539fbde6'),
	(8, '\x01a22a4640b971b9ac684e6a539fbde6'),
	(9, '\x01a22a4640b971b9ac684e6a539fbde6'),
	(10, '\x01a22a4640b971b9ac684e6a539fbde6'),
	(11, '\x01a22a4640b971b9ac684e6a539fbde6'),
	(12, '\x01a22a464fed71f9aaec70a6cc0dccfa'),
	(13, '\x01a22a464fed71f9aaec70a6cc0dccfa'),
	(14, '\x01a22a464fed71f9aaec70a6cc0dccfa'),
	(15, '\x01a22a464fed71f9aaec70a6cc0dccfa');
INSERT INTO public.client_origins VALUES
	('\x01a22a4640b971b9ac684e6a539fbde6', 'https://app.example.com', '\x01a22a46475573199b2f04480f8e86d6');
INSERT INTO public.clients VALUES
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x01a22a46475573199b2f04480f8e86d6', 'QJ6wSxb2wm-OWKD7pbOInA', 'Phone', '{"redirect_uris":["https://app.example.com/cb"],"token_endpoint_auth_method":"none","grant_types":["authorization_code","refresh_token"],"scopes":[],"resources":[],"pkce":"required","id_token_claims":"full","id_token_signed_response_alg":"RS256","consent":"implied","origins":[],"online_refresh":true,"refresh_grace":null,"post_logout_redirect_uris":[]}', NULL, 1796005578581094, 1796005578581094, NULL, NULL),
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x01a22a4647dc7631b9c901d263be4227', 'GmAw2bLYV5A_Mo-c5Z017g', 'Nightly', '{"redirect_uris":[],"token_endpoint_auth_method":null,"grant_types":["client_credentials"],"scopes":[],"resources":["https://api.example.com"],"pkce":"unless_nonce","id_token_claims":"full","id_token_signed_response_alg":"RS256","consent":"remember","origins":[],"online_refresh":false,"refresh_grace":null,"post_logout_redirect_uris":[]}', '\x0fc5bb54559dfa4e14827003cb3002cd6fd92e66bc0bd8ff6e5d58824e05970b', 1796005578716463, 1796005578716463, NULL, 'unknown'),
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x01a22a4648557363bee0274981a58e03', 'OaOfgYfsRJgIlbTg_O667w', 'Ledger', '{"redirect_uris":[],"token_endpoint_auth_method":"private_key_jwt","grant_types":["client_credentials"],"scopes":[],"resources":["https://api.example.com"],"pkce":"unless_nonce","id_token_claims":"full","id_token_signed_response_alg":"RS256","consent":"remember","origins":[],"online_refresh":false,"refresh_grace":null,"jwks":{"keys":[{"alg":"ES256","kid":"one","crv":"P-256","kty":"EC","x":"4EgdXdbvM7qZbJMLIMtaNACuujJdHKsGvOqpgkwfhbg","y":"-ODxR-jBwVlEAwNZRgiMRViwRkzjwPnu_MUugvEpDhM"}]},"post_logout_redirect_uris":[]}', NULL, 1796005578837263, 1796005578837263, NULL, 'unknown'),
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x01a22a4649007b0cb3a0259e81c8c33f', 'bhH5unMcjrWFaSqU__pYDg', 'Vault', '{"redirect_uris":[],"token_endpoint_auth_method":"client_secret_jwt","grant_types":["client_credentials"],"scopes":[],"resources":["https://api.example.com"],"pkce":"unless_nonce","id_token_claims":"full","id_token_signed_response_alg":"RS256","consent":"remember","origins":[],"online_refresh":false,"refresh_grace":null,"post_logout_redirect_uris":[]}', '\x6140c5269022c98d8bcc4ba432630d4cea44358ac6da8f7b65b1670c045d957a', 1796005579008569, 1796005579008569, '\x01fcb296902860d4c21e4ed47734a33aaf380ae8950d14bb6b0563b080c3077f435b1499505ad82af2ee607c4f0b4fe80670e6545880ef64485e31908062a3dc21d56ba42d6ca280fdc25a986d512e0a243d85b07ae87cae9fcd685bb049426362a33fec4aed1dc8deaa048128f35d42197f52b8f9b5cba7260bca9cd5d246', 'unknown'),
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x01a22a4646e872dd935bf4998196324f', 'A2gobk0TUG3RQQxTK7P0ZA', 'Shop', '{"redirect_uris":["https://rp.example.com/cb"],"token_endpoint_auth_method":null,"grant_types":["authorization_code","refresh_token"],"scopes":[],"resources":["https://api.example.com"],"pkce":"unless_nonce","id_token_claims":"full","id_token_signed_response_alg":"RS256","consent":"remember","origins":[],"online_refresh":false,"refresh_grace":null,"post_logout_redirect_uris":["https://rp.example.com/bye"]}', '\xb4e572e7360c67654db9bc5a3a1cdf0b90afc294157aee89ebc695a418463558', 1796005578472025, 1796005578472025, NULL, 'pkce'),
	('\x01a22a464fed71f9aaec70a6cc0dccfa', '\x01a22a46513a751c8fca7f6c4c63fb4b', 'ODyaf2DxrlEZPLrYovjmIw', 'Shop', '{"redirect_uris":["https://rp.example.com/cb"],"token_endpoint_auth_method":null,"grant_types":["authorization_code","refresh_token"],"scopes":[],"resources":[],"pkce":"unless_nonce","id_token_claims":"full","id_token_signed_response_alg":"RS256","consent":"remember","origins":[],"online_refresh":false,"refresh_grace":null,"post_logout_redirect_uris":[]}', '\x094f875305170a14003665af009c2d6c7da454af54579c908bd2ceb4ddd2a615', 1796005581114363, 1796005581114363, NULL, 'unknown');
INSERT INTO public.consents VALUES
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x01a22a4643197314b3d377fe78eef2c8', '\x01a22a4646e872dd935bf4998196324f', '["email","offline_access","openid","profile","01a22a46-4243-7c21-9f1d-0c4b35afba02"]', 1796005579197551, 1796005579197551);
INSERT INTO public.deployment VALUES
	('master_keys', 'JRQX085raZZZL4o9d5Dw-knj8n6PlSTEmB4po95uezo 8U6bSsXIb73BMTfwxLa6gQcjcVPBKEWRcTJSTNelEvQ OfWLSRCszl0l2nIUyBnQZzkgXVaDYO5oPUyPx1I6l50 gqPHQxhEXjF5TBcPUxh03M9P-bumhTKLiGNvZSN-J-o'),
	('public_url', 'http://localhost:8080'),
	('first_setup', '2026-11-30T02:26:15Z');
INSERT INTO public.grants VALUES
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x01a22a4649bd763286f38958c8e75596', '\x01a22a4643197314b3d377fe78eef2c8', 1, 1, '\x01a22a4646e872dd935bf4998196324f', '\x01a22a46498875eda517d8ea31611ff6', 'email offline_access openid profile', '["https://api.example.com","http://localhost:8080/t/acme"]', 1796005579144601, 'pwd', 1796005579197551, 1811643979218177, NULL, true, NULL, 1, 1796005579218177, 1798597579218177),
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x01a22a4649f975bb88b7a152fa50680f', '\x01a22a4643197314b3d377fe78eef2c8', 1, 1, '\x01a22a4646e872dd935bf4998196324f', '\x01a22a46498875eda517d8ea31611ff6', 'email offline_access openid profile', '["https://api.example.com","http://localhost:8080/t/acme"]', 1796005579144601, 'pwd', 1796005579257766, 1811643979266549, NULL, true, 1796005579292740, 2, 1796005579292740, 1798597579292740),
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x01a22a464a357eb7810308355d6b1263', '\x01a22a4643197314b3d377fe78eef2c8', 1, 1, '\x01a22a4646e872dd935bf4998196324f', '\x01a22a46498875eda517d8ea31611ff6', 'email offline_access openid profile', '["https://api.example.com","http://localhost:8080/t/acme"]', 1796005579144601, 'pwd', 1796005579317585, 1811643979324827, 1796005579348058, true, NULL, 1, 1796005579324827, 1798597579324827),
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x01a22a464a5d7e489d9ddb2719c7745f', '\x01a22a4643197314b3d377fe78eef2c8', 1, 1, '\x01a22a46475573199b2f04480f8e86d6', '\x01a22a46498875eda517d8ea31611ff6', 'email openid profile', '["http://localhost:8080/t/acme"]', 1796005579144601, 'pwd', 1796005579357040, 1811643979365177, NULL, false, NULL, 1, 1796005579365177, 1798597579365177),
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x01a22a464a75750cbe5819e680ceb6bf', '\x01a22a4643197314b3d377fe78eef2c8', 1, 1, '\x01a22a46475573199b2f04480f8e86d6', '\x01a22a46498875eda517d8ea31611ff6', 'email openid profile', '["http://localhost:8080/t/acme"]', 1796005579144601, 'pwd', 1796005579381028, 1811643979387235, NULL, false, NULL, 1, 1796005579387235, 1798597579387235),
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x01a22a464b0b72308f4a712cdacc52cb', '\x01a22a4643197314b3d377fe78eef2c8', 1, 1, '\x01a22a46475573199b2f04480f8e86d6', '\x01a22a464afc79719b7990cb7999843e', 'email openid profile', '["http://localhost:8080/t/acme"]', 1796005579516597, 'pwd', 1796005579531622, 1811643979541105, NULL, false, NULL, 1, 1796005579541105, 1798597579541105),
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x01a22a464be67e0ab11c5bfa1aa3146c', '\x01a22a4645287af1a222c3e0c4105d0c', 1, 1, '\x01a22a46475573199b2f04480f8e86d6', '\x01a22a464bdd7b05aa12049ec76b0f6a', 'email openid profile', '["http://localhost:8080/t/acme"]', 1796005579741190, 'pwd', 1796005579750945, 1811643979757667, NULL, false, NULL, 1, 1796005579757667, 1798597579757667);
INSERT INTO public.known_devices VALUES
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x01a22a46498877a6813c260d298c51b8', '\xee66a7fef51633eb0ddead2b61810b0e4086ffe75583d8f73d2928f9ea6539f0', '\x01a22a4643197314b3d377fe78eef2c8', 1, 1796005579144601, 1796005579144601, 1811557579144601),
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x01a22a464afc7c47845557353be3c1bf', '\xc9dbedeb063d70cfdf147e7a20c0553bb78f11b322062cb7e512cad30df2cc92', '\x01a22a4643197314b3d377fe78eef2c8', 1, 1796005579516597, 1796005579516597, 1811557579516597),
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x01a22a464bdd71579b4e97ba85b44403', '\xe25348df49b9de0b73a9541945e9982e5465a403a1693ec63ab7cf929c0c55b3', '\x01a22a4645287af1a222c3e0c4105d0c', 1, 1796005579741190, 1796005579741190, 1811557579741190);
INSERT INTO public.links VALUES
	('\x01a22a463b16754aa65fa9a649320d5c', '\x01a22a463c15724f98673b81862a804e', '\x56bf8809f558ed7ce4255799787b685d71cab965fecc3cb503392a1c3f26258e', NULL, 0, 1, 1796005575701184, 1796091975701184, 1796005575982902, 'set_up'),
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x01a22a46461574738c1adec33b70e352', '\xef4bccf8cb112992cc30b274ddff429a4705c1d4083aae326e5b2023093931ca', '\x01a22a46461575bc8ef33b08bd1e4493', 1, 1, 1796005578261693, 1796091978261693, NULL, 'set_up');
INSERT INTO public.passwords VALUES
	('\x01a22a463b16754aa65fa9a649320d5c', '\x01a22a463d2e7f24bf6f73e64561660a', '$argon2id$v=19$m=19456,t=2,p=1$ub6w0QviT0Z06iMkLHGEcQ$+QT71yoNuAJOTftTLF5ml9t/ufzs3N67S5YAK0xgzZs', '\x2b3ec7a717d2912c', 1796005575982902),
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x01a22a4643197314b3d377fe78eef2c8', '$argon2id$v=19$m=19456,t=2,p=1$K4sugcR36wwSaxrpaXsY1A$zPf+/E25RoKA8YOYjM2ygddnY5dh5Brh4klZ9pCmxh8', '\x2b3ec7a717d2912c', 1796005577497189),
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x01a22a4645287af1a222c3e0c4105d0c', '$argon2id$v=19$m=19456,t=2,p=1$ZcuQ9796dAnSkGi48KPqSQ$tW1ZhD/pIQ0s/aivyngH2VW483LkulIlUNP7TJZzcvo', '\x2b3ec7a717d2912c', 1796005578024473),
	('\x01a22a464fed71f9aaec70a6cc0dccfa', '\x01a22a4650597449a5e6c523f1313a9b', '$argon2id$v=19$m=19456,t=2,p=1$VczbSJl9TTBgRRLboDd29g$Wvn80LiNNKgMB4FWKs6dE6cn35JpjcK1VmxWo/8Djn0', '\x2b3ec7a717d2912c', 1796005580889155);
INSERT INTO public.pending_requests VALUES
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x01a22a4649247e38942a81e323875cc6', '\xb7a5b57655be74a6946cd50a36f22e6e9c3cdaef04525bf01d827022c55859d1', '\x01a22a4646e872dd935bf4998196324f', '{"redirect_uri":"https://rp.example.com/cb","state":"c8db58ba1a9e2919","scope":"email offline_access openid profile","audience":["https://api.example.com","http://localhost:8080/t/acme"],"consent_items":["email","offline_access","openid","profile","01a22a46-4243-7c21-9f1d-0c4b35afba02"],"nonce":"dc3f4f3ada88dc63","code_challenge":"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM","prompt":{"none":false,"login":false,"consent":false,"select_account":false},"max_age":null,"hint_sub":null,"login_hint":null,"response_mode":"query","ui_locales":[]}', 1796005579044797, 1796012779044797, 1796005579197551, 'authorization'),
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x01a22a464a9e7347b3c659f615056a37', '\xa90db44543ab9b8431fdedf30873b998a9d2f4fe3c81d3f4c010c21328814599', '\x01a22a46475573199b2f04480f8e86d6', '{"redirect_uri":"https://app.example.com/cb","state":"cd7b62bcee070167","scope":"email openid profile","audience":["http://localhost:8080/t/acme"],"consent_items":["email","openid","profile"],"nonce":"fa9d36c131a0f4d9","code_challenge":"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM","prompt":{"none":false,"login":false,"consent":false,"select_account":false},"max_age":null,"hint_sub":null,"login_hint":null,"response_mode":"query","ui_locales":[]}', 1796005579422714, 1796012779422714, 1796005579531622, 'authorization'),
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x01a22a464b4572fea7e17f852fea495e', '\x01e0b92dae24985e880be1e957d85758d4a663b44ebbfa8e1a4e8cbba5668545', '\x01a22a4646e872dd935bf4998196324f', '{"redirect_uri":"https://rp.example.com/cb","state":"7bbafb6d7829cd6c","scope":"email offline_access openid profile","audience":["https://api.example.com","http://localhost:8080/t/acme"],"consent_items":["email","offline_access","openid","profile","01a22a46-4243-7c21-9f1d-0c4b35afba02"],"nonce":"99a9a3f2bf3a9d42","code_challenge":"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM","prompt":{"none":false,"login":false,"consent":false,"select_account":false},"max_age":null,"hint_sub":null,"login_hint":null,"response_mode":"query","ui_locales":[]}', 1796005579589977, 1796012779589977, NULL, 'authorization'),
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x01a22a464b8d7982a1077a24bc36d18f', '\x740974a1ec04fb40ba00ef63ad478b1d70b6516de2e7c7e0fc815aba9e241130', '\x01a22a4646e872dd935bf4998196324f', '{"redirect_uri":"https://rp.example.com/cb","state":"d33c691e45402599","scope":"email offline_access openid profile","audience":["https://api.example.com","http://localhost:8080/t/acme"],"consent_items":["email","offline_access","openid","profile","01a22a46-4243-7c21-9f1d-0c4b35afba02"],"nonce":"f54d115259934811","code_challenge":"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM","prompt":{"none":false,"login":false,"consent":false,"select_account":false},"max_age":null,"hint_sub":null,"login_hint":null,"response_mode":"query","ui_locales":[]}', 1796005579661622, 1796012779661622, NULL, 'authorization'),
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x01a22a464b9c772bb972aba259fa66e0', '\xb7a5b57655be74a6946cd50a36f22e6e9c3cdaef04525bf01d827022c55859d1', '\x01a22a4646e872dd935bf4998196324f', '{"hint_sub":null,"hint_sid":null,"post_logout_redirect_uri":"https://rp.example.com/bye","state":"a state","ui_locales":[]}', 1796005579676018, 1796012779676018, NULL, 'logout'),
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x01a22a464ba0769c9007206159782289', '\x7d3ad5296d631dfeae27b2cedb554d60eef743f4b701df427da4cb70201cfa4d', '\x01a22a46475573199b2f04480f8e86d6', '{"redirect_uri":"https://app.example.com/cb","state":"33fd74df6a2ee4a4","scope":"email openid profile","audience":["http://localhost:8080/t/acme"],"consent_items":["email","openid","profile"],"nonce":"0412b76039033720","code_challenge":"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM","prompt":{"none":false,"login":false,"consent":false,"select_account":false},"max_age":null,"hint_sub":null,"login_hint":null,"response_mode":"query","ui_locales":[]}', 1796005579680149, 1796012779680149, 1796005579750945, 'authorization');
INSERT INTO public.resource_servers VALUES
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x01a22a4642437c219f1d0c4b35afba02', 'https://api.example.com', 'Things', '{"scopes":[{"scope":"read","text":"Read your things"}],"lifetime":7200,"alg":null}', 1796005577283112, 1796005577283112, '\x36761da81f4c5ff823ba88899c7582df302bba3f7b66568d30db524b6941660a');
INSERT INTO public.revoked_tokens VALUES
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x7366970117dfea76c4ca04a3a765b0c541b1e3949467fc21b45cfd80da81c3db', 1796012779000000),
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x085c5a7854ebf07c362305348a409dd177964b512a79151445bbe554c97f4edf', 1796012780000000);
INSERT INTO public.sessions VALUES
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x01a22a46498875eda517d8ea31611ff6', 'browser', '\xd5f98a514db598c1f4215c28e8560fa2904dc3e412eb8622e13d5bd87c8bfd8d', NULL, '\x01a22a4643197314b3d377fe78eef2c8', 1, 1, 'pwd', 1796005579144601, 1796005579144601, 1796005579144601, 1796048779144601, 1796610379144601, NULL, 'Firefox/Linux', '127.0.0.1', false),
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x01a22a464afc79719b7990cb7999843e', 'browser', '\xca8a8f540529b8a7c89812b3f6aa0128930c3a19bc053b982657ec55e09a1cf1', NULL, '\x01a22a4643197314b3d377fe78eef2c8', 1, 1, 'pwd', 1796005579516597, 1796005579516597, 1796005579516597, 1796048779516597, 1796610379516597, 1796005579582131, 'Firefox/Linux', '127.0.0.1', false),
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x01a22a464bdd7b05aa12049ec76b0f6a', 'browser', '\xf1c84c18bf3faeb12678e75e1fe5feecacdc0bda2f3f6809f97b17a6bf1b0296', NULL, '\x01a22a4645287af1a222c3e0c4105d0c', 1, 1, 'pwd', 1796005579741190, 1796005579741190, 1796005579741190, 1796048779741190, 1796610379741190, NULL, 'Firefox/Linux', '127.0.0.1', false);
INSERT INTO public.sign_in_flows VALUES
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x01a22a4649247dfab5e3f2ff0b8b0ef3', '\xb7a5b57655be74a6946cd50a36f22e6e9c3cdaef04525bf01d827022c55859d1', '\x01a22a4649247e38942a81e323875cc6', 1796005579044797, 1796012779044797, 1796005579144601, '\x01a22a46498875eda517d8ea31611ff6', '\x219043cf92d265ad9b3bec3614c08793b3fbbaac50c131e31e92d80335ba81bb', NULL, '{"version":1,"due":"password","tries":0}'),
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x01a22a464a9e71d09ea2ec01f9f6f22b', '\xa90db44543ab9b8431fdedf30873b998a9d2f4fe3c81d3f4c010c21328814599', '\x01a22a464a9e7347b3c659f615056a37', 1796005579422714, 1796012779422714, 1796005579516597, '\x01a22a464afc79719b7990cb7999843e', '\x219043cf92d265ad9b3bec3614c08793b3fbbaac50c131e31e92d80335ba81bb', NULL, '{"version":1,"due":"password","tries":0}'),
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x01a22a464b4577aa8c0c84db9d9dc554', '\x01e0b92dae24985e880be1e957d85758d4a663b44ebbfa8e1a4e8cbba5668545', '\x01a22a464b4572fea7e17f852fea495e', 1796005579589977, 1796012779589977, NULL, NULL, '\x219043cf92d265ad9b3bec3614c08793b3fbbaac50c131e31e92d80335ba81bb', NULL, '{"version":1,"due":"password","tries":1}'),
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x01a22a464b8d7f96a10fb160f935a3c6', '\x740974a1ec04fb40ba00ef63ad478b1d70b6516de2e7c7e0fc815aba9e241130', '\x01a22a464b8d7982a1077a24bc36d18f', 1796005579661622, 1796012779661622, NULL, NULL, '\x219043cf92d265ad9b3bec3614c08793b3fbbaac50c131e31e92d80335ba81bb', NULL, '{"version":1,"due":"password","tries":0}'),
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x01a22a464ba0731cbc1b74e3fddcdcd2', '\x7d3ad5296d631dfeae27b2cedb554d60eef743f4b701df427da4cb70201cfa4d', '\x01a22a464ba0769c9007206159782289', 1796005579680149, 1796012779680149, 1796005579741190, '\x01a22a464bdd7b05aa12049ec76b0f6a', '\x219043cf92d265ad9b3bec3614c08793b3fbbaac50c131e31e92d80335ba81bb', NULL, '{"version":1,"due":"password","tries":0}');
INSERT INTO public.signing_keys VALUES
	('\x01a22a463b16754aa65fa9a649320d5c', '\x01a22a463b1671139b4c42848bf85d30', '9ryYIvVV1fyof_2gcN_ZbG7axDSpR_aWL7CqSL4pZtE', 'RS256', '{"e":"AQAB","kty":"RSA","n":"yNaL7dNOXSYLPrw8_t2fZ-t9M--SbRhkukr5FKI-yjsMxZ_h74e_2-9qxBbEDpw_rtL2NHVyWSFHeKvjem9V7JH9EKYM3K2v9_9Y55vUyBxWVJSXxMTmuqtWlc_vrpYRvrPGteYIsovgki4PA36_WzfBngp9cNWuonYbnSzq6ZNbIz9HPIwlsNPshzu3HjJGmFZh5K8kfeHmvUlgjNfnihq2IhjuODaqkOD5OmTuB7eVKC7KHov6E9pqWvhlRUbKyIemFLVzbbojj1XtZq_xIEy0wuiLkSZEsPYvPFEQM0NQfAReOZqGbgUOBpUSMI-ApAJ6yKmbEV5BVTYjWqLDMQ","alg":"RS256","kid":"9ryYIvVV1fyof_2gcN_ZbG7axDSpR_aWL7CqSL4pZtE","use":"sig"}', '\x01ee091c914b41a7b6d81ecf6825952a32e9f6bd060491345f8703f6138993409ff6fdf9747cf4062b09eab186bc69cfeeb913776f210afc119f4ceba956fb5378cf67d935b8222a7553a8c8a80f2c10d99a8d2d117bf2dc7a411574e0b356d0e5ab1f3751ac985e4e67f224a1be44ab68a4e4c7cb1b9eaf6565efab5dc679dcae8fce4f7c91a212aaa1441329911fa8ddea099bb075fb435af5039e48a96fb64bdd72a76f19d837fa47a23dcf1c2c047011b9de451789e72e57b2de979735ff9a65a6ca473eceeec20e3f99d535dbfbb14a2f516f92891fe56fadb4dfc5bf4d2ce59baeb4d64015a3111bf2a4452f39a0fd88459ba80a9caab12f2ab16fbb9cd23a0c8495966415ca9b08fd3784e1147e2e9f56117afa6a6e3a7a760f39ac843c80b07f0e733c9c9cff5cebfbf235a1476a66b0f6ea5895db08e3c3ff204c1f5d05122843b09481344f6855d7cd5c8adce689ae73ccbae1923312b9783e16485115101dd1a17df84030603e8368bff394a04bf9d24ea61ae4824a2a861a51c430c463c0fa815f992a4552393a771625dd9a8da4199d95c664c2ab880e2702de3a3defa0d3cff61c264c21f87f18f04a93d57c4861d9d278717cd4f78ebd8c72cc105862e1e6bdb6ce3221012aaaa3cfe5a3581dc781f40008c9facf38f75bf3b9b49e19305b8b2fef4f719453477c2214d610becc2518330b1cd7a8b598d2bfc23784ae9f3c31efd7ee69dbe08cb671b5b74b94a055e2ac8dbf966f5c84de5f7ac8368b7382b833e6634cded1cc639a373a4321945b8370c8bdc4bd2b89c6ab46ad240234996b9cfad84da4260be79282610abe473c0cbced0e06884c2428f628eb972aae5dc8d85f196affdcc2a55bd7b69f12622deec2d4c08189d620fa5691990224f2bb7f1c2c40cf040319d9960dc6ca03c30681c7c121d0845fb41c31c1aa40cd1db67f3d1b7d2e2fb6e04f1970871dc9f10193647928b3b9bc3093188c1d3b9a072b8c6a434dc5af152b55d01e9753d8ada45f0b56e26a930f3f00eee88652a6974919006292d2ca2bd0a6ee8fb5dd5ec34ed96e52505ccf8fa0b6ca04e1330405855aff66fd725f7d3f6cc0dd5a8ab49d64e9e01abe2c47e8ccf6291f437a0f03a82c754de2035060ef2dc00915b8f7adfbb0fffa8fedbe65b7d374366f1cef77ceee047c20504e7c067ada38a8c3f2e2b14199f1093fca6396697aa850a4c050f3bfb8e6700101164171472f88a00a0ea5abc5077f6525e7b10f53119facc572c1767b6791ed189f650395105c24d826abc7cf6779cff4ca5648cdff9d93db41bca5fc91272eff5223de00b021adb9dcc0bf3537504024bd64f66f9ccb56c40409f2020dd74c95ca0543a6700a42341d7f51ec6a417ccf98ad1c9e2d123109ae91139a4647f592d413a65691bf580aef1e21b22090040681658af330de11d558fa341ab7b4e0ddb1b87e8ec1c7e16f91d7258231d3b15d62141aeef86b8bef72422184344597e7323685ec5f45fe2a04faf379f6dc5db8f2a15649bdd66cb3ab3c69701557a5ca4ac58d261b7ee82e4c82426fbc6fa2430e6cbb359d0bf539c8f160d1bb11325c4c01da2fbc1fd71371cd2eccb312581ef09dc5a367cd6b45b7e878e8ff77a30398be081ef5313ff705351141f95887a7d2954e4713196ac144d9def139722234953a1ca60a7864d68f8297119e3a08861584faceb5ad8a7c53407bbf3203d101a119e32acaf44593681bbd9825dc99fa84848ed4687b1b10de4ef332582f170ede381d4116fbaecbc832dd655b6aa6cbf1a370acbf32210f1463688dc915d2829b6245aa968383d248c105e98588db538b21de8387a217b5299024ac9d70cadddeaf3e1735c851c6956d2c12fa21f34d821cbcf51e32ddee3aede227af937aa68f73c52f7c2685cce71f8cd4adb4b156195e3c6fde9fcbac8daa1c5c64241b835d3571b80946d4f4382ab81caed2a1cf3b5845eec84949f8a4986dd67fb2a572192e704c9540927b9b7f7610b976ac76551ba1b7d698786c0248fe2b87b329b0aee4f5f60f6588366fc9315b59edaecdca494067a0aeec85ae62fc3b4f8c398fa52b6efb7258ca44c32e9979842ac4548f274aaece61376bec4a1a2d36bc92ad4aa0b64751cd18ace5894b636548ed9dc30be7267dd9a8e53761b068ba60533be67a4154699fef6c9f486e557121963cf9f0d4e7169452dc8709894096240b9e68edcf8bfec47c07145c09d322aeb9cb0136493d1848c85041128afd3ec9222c336d8f448a0123c3368312097a68e5936b1fca075ffddcdea26b8018ae6e1011cc3d658bbef1bd704ccf2d2fa21f24401a0fd61c4b0ffc256887ab77b62af32e6d86', 1796005575446120, NULL, 1796005575446120, NULL),
	('\x01a22a463b16754aa65fa9a649320d5c', '\x01a22a463b1672c894ae7e8ac1225a7b', 'TXvKmN12LUSS3kH3mYIcho2Zk3dZwnXPTXfWzTrKiSs', 'ES256', '{"crv":"P-256","kty":"EC","x":"J-tfZLHENns3UmnUZCIJxKzLcPfwG-OuWXeLfjrozxo","y":"bFxft_nijGFsIDlTDShnC83oC8f4ZEZSgvtTA-wLxJE","alg":"ES256","kid":"TXvKmN12LUSS3kH3mYIcho2Zk3dZwnXPTXfWzTrKiSs","use":"sig"}', '\x01ee091c914b41a7b60b36c5e2f4a6501ecec51848936ee15e84108622363954f2008c811e9280c49ea411f794700668abe67455bbe3cb6e5dee23293ad16728dbb490c8b50743164233b04772eb5895120b9f188ffac3e74c7f8a04f558cb547ed7a9abad7a4281103a08ed8da3316967250cdf11dfd150c949e973dc91aeefcf2aea4c43e656c4fba8e2643830ceb0452dcc7a791772b815a3c019836a0db236ac9f06bbb9ee2a85d96771b89b3f8752a88b6dd8c487f5047ad02d2b88a1863353a8838ae87e29eb7c6f298e295c987f569bf86569f23f934f3567b817b015050b337f7e311b617d0076a8fdd448', 1796005575446120, NULL, 1796005575446120, NULL),
	('\x01a22a463bf37f87943b5cd340f8ec01', '\x01a22a463bf370b3b7129ad841ed10c9', 'V_X8Nxn7qzd49YKeOq7U53Kg65XqysrGAshk4OwP0EY', 'RS256', '{"e":"AQAB","kty":"RSA","n":"3ff8X6OLSB32EGzw2R-r_JtGHM8SNRuBHjZiay2KonWUdIgkHCnyu1bBnsRA0Hnc7tQvv5ChsLSf9X31ZJytUy1I9bRiXEaRJlsJtgbJAaX74jyefuIr9CzQJDIrbbeCifDsDUD60G9YpwolVivWDdeFri8e9JZs_2RhaiosyalKDkRfMX13E3FHDCdHBMcsDnvfjh_4mX-UzdArHdftGf3XzlUnC91EZvQWVPdUuSeQkWhAtQfb5y7W7O_futB48qEG72MXGMCYp_1Oj7Yo8mf6bT8g-bhBbSais2Pi7I-XGtBnN7QYeEnuksLJJUleHM3Pr8qwCszO48suz7yUqw","alg":"RS256","kid":"V_X8Nxn7qzd49YKeOq7U53Kg65XqysrGAshk4OwP0EY","use":"sig"}', '\x019c7b615970a9e17f858671c5bb8ede7894c036d0f14174242c2e680111eb2468086b45040f5ba81810a5e539f6ef920389ff6d0ada6a53609ded2dc84daea890f1fbba01134edc3055f912d87ed6c73eeee9734b14eadd5b40d83244e1b6c9a6e9c2901891134a7c26b2ba2b17ead44a937a43ffa840440ca4fbe1c5f85d63347bdf41a17f0cde657a6ec010e7dfdff9fd198fae11363452a516790532d1b7b675e744d7ee08a31b7cce8c5656cb9706f8976aacb19307ed80fd86c488a728893c74cf85ebf18083b13698abc573f3d56044579911660c736fed023504aff19cc1bf2231df8c19b4153bac0cd638e213e8cd89110d769bf01a966f215fe563c3711aeba1811b5314060aefb962e9df9f39108da995347b0e38349f861e08ccca92ad48b9963903975acd78afde7b1f3ed76fa7fb497361288b106c019d9556a1b310f143af65985abc1e09b0cdb6e9a65aa978bd2d225bbe4b553731c9e3d60f200858788bc17e0dddf22f7223522b4e9969c9f6e61de9d2b3ac2f835dde37ad668929b3b375b627404b83d3fbc477201896018b7634172d2f64e3b3bce6ae53e7a026cd8ad29b47e8dc1cbb07ed6490ac30ba5f761dda786959472635c2a6c66de05ab141862dd22af7f76ff3c0946d4f9de9a2118406f7699db8de6b714a850746986bc98264b25b4f007b6e4b1b4adefe82d2d94377677bcda597cd357ceed992d005bac3e0b692ba07867b04b6c23a177429aab524e732a3fc40219061935405309ea35a6eb1272797889abc7f3452c19c6a8625c43314258940bd809b4674c938c4d7f83a0be2133cbb6c75d3a45b6f91a77853acd8df24484a7fee08e212e1fa5cbbf677536f3a5633d24b36c11faec69041108e62b3c9c5edce5f51d684a73514d8043b3c92ff9b0f6ed50ec9a55497b2ba26c673f572ad1dc7797dae08e3dd25c0065b52be82b17452aed41f43cfb6022f6ea88be39f9c5e737d918e4c3f0380d2304b55076b9ad7ca01be5496842f9f4ac0f5cde4c292049cbf9098d9cc792c4c0e2b90b6bfb78308a04d1272b353ad1b36f4a80de9e81c90508d952f5d5aff85ae669afd46674d7b7a594bece153096f7fef4745c2afb8bddcbd2b4aecee2d35932c17c76810eb546ee8b2aa3d158116ab81cc1a6928d0aac83d3fa4b5aeb4f2ee77397afd77f473bb7312f28f0537c9ee88b26c6df596077e32e2cf9347113d5de8d5607407d82ea74531ae7be618d109d3831c8dcb914b6610e359c2ff7957d68f1f95478ed70e8692e1b52bc98a1c073ce80814a0efa9d4e0dd0ffc7fd7deffc05a9eb14eb5a4e9a97f5a9c2426838b0f74c62a063b9fab607ba3d5464d044f3c1929500a11295d2049c6e51b930faca676d15de1cbac03081548df7e9179fdb2d9d936c151bbe9e07339c49d5543be08c6028d4e4e1d3da385b8344f3855e60bad88cac95b03294aba0a8058848eaf607fb3d0e9df0d86c1ebca7d260010b904fca227fb8c3d536cbc5602708d1490fe487e1a622746c9e81c5291d423e5db68d15028513396d417e67f3251fee8705da8731d7dc24f3e14786adc5dcb1b05e1b023443b9e083a95949e67414e100ae7d69d1f0b71f174ea86ac584a018ed5d16e0c4d6d85335aa164bf9099a345335876e1ba7982d178cca7f3b5fae7a14d44ff84d814426a0529dc2a84304a89265853008949ec44f19cb7d734934d4bd8891d827797d11c08f5e6ce29a1b4043ce7ac78c068b5eaac131642490f9defc2464ebf0e87b75ccd39906b79a2dd6f5fc52d49eba9928a16cb306e2383d592018a81b585f5fc18aadb69bb1b589d739af0e2395dca3c135e0b14b46ee91514bd988059d29853420418a754bf4cfd2acbd852f072b66a40f3c5ff687948d87e659bcdd445416cb5468a3ab49a94de0a10f0710b3160cd9c9aba4eee1c6ebe40db8643a2388c1828060be23311c5e52215f8921e83d54581f17582705ba5427b0aa7b820140a5c45c10a07442b9c8af0583f570f790cfc7ddaf68b54f26625fe5e2fe10086704ecf12979b4ad62bbf998616e0b964948f3dce78819bf9fb840990e1fbf1b0a35c609ec5676c1c59ba03a526368f3ce6d120face32453d8e32f3f85da078a3380d176c2cedaa2ec04721ceb77c9b2c737b3e51a59f84ca94b0bfc72bc8a33320d0c63ad581ceacd169d1542c2d849b4163997202b4bb71f0e9de158ef0f7b5badb356e188a9149be8a189002f164ef4d26c19615a35db4c9872575de1794685fdc21cee24a7af3a101f5685685c3d13f1d5311729d85ef0f38f64db61af8d6ec84eed2a3418b26be4f4d622cc0ce7d071c766365176a6c26c1d2742724a60e037a19', 1796005575667801, NULL, 1796005575667801, NULL),
	('\x01a22a463bf37f87943b5cd340f8ec01', '\x01a22a463bf37ebfbc20de241474a54f', 'MK6gZtwFZcZ3p6BJwOx9Q2z6gY40oe3BiyHtaRS4ebE', 'ES256', '{"crv":"P-256","kty":"EC","x":"jMVpFvh6-MSlPrrTyLwVDT4rn0cOsp7egkpokk-niqA","y":"ue0LFMbVFG51Y1HSo54rtOeHYF288kADiuVnPDVSzXI","alg":"ES256","kid":"MK6gZtwFZcZ3p6BJwOx9Q2z6gY40oe3BiyHtaRS4ebE","use":"sig"}', '\x019c7b615970a9e17f83b8cbbee7b35ddd6a772faef680577ecc997c0bf6b1db7889ac60cee20dc246dafed372e565a303752cf4dbe355715545c257dbb0f44a4b20233954cdd79366c43e5235393ad6527938c44d3265b5cf06eeb1368f7c62e705b665b75def39aadc1c2f5e0e95a2557ee0c6a962991abaf5576762bc6016f035f7f4128c3b811156ff7a44cc44e9cd0c176cc23968069020474e13b9a7257302251d923324b7f92754863473f09748e4b5ebd0a81b8452f53cc16be6bc056d3511205d8f0d0c331a73a5b6715575a898aca1bad03496275fcfc2540c1be8c3eca6af5fba4bcd5d330261dcd0f4', 1796005575667801, NULL, 1796005575667801, NULL),
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x01a22a4640b9758cb4bcccebe12b43be', 'yvkO-RW_602zhJzxUSY0NVitqraIKr8q2OJwu1FK01s', 'RS256', '{"e":"AQAB","kty":"RSA","n":"o8iS2qJE5OFN_t-OpW7sUYRE3mh60P9zOjb7A7yBb-U2hDi1IgVi-F08KRcDPXYzYM4hVHkYTr4WZTlkXZ4ewQ8RTC770u3s6PdnxiWOSg8Cym3ZTObPXrCQbMP2SBRPXYlwW5w9FUe_b7j4qJC1h7N9ocB2xCe-kLBPAdp9i6kRaPKbS4gZIir9iRgKOJ9t5eij3Q8-kPLngp-XbEyi8sjNvMKF-JYPViNQG1h8TCqhouLvu1OaWUkmj4zBNF3vHw753AdoO4C2qN90oTJAOJaJcUxbOSoX6hazZrXHn_-GOw-qSnIWA7D0le45GyMlnZHqD5IM2fJMAyTJ5GhnWw","alg":"RS256","kid":"yvkO-RW_602zhJzxUSY0NVitqraIKr8q2OJwu1FK01s","use":"sig"}', '\x01fcb296902860d4c27b15ed6f5651a33882d7fb2ace5cc9b3787d8231dc16394b045f30005b00cf715415f68d059f8294edd3cdc08e1f9285bf3aa8e632f065c8c0fb70a84624cce4e7a217dd05822ae6fa0835bee35b6ba9ff0c1577780f1a80d6692659391f6a59f6b480f8a5c9800001377f543aa5152c25ed8540e80a6bf70d797d05cbc80157940f8548e4ceb73031c577353f6f490a6fa84578b04fbeb769072046c616b6141d4965fb078ebd428201f1fb25baddf2279752343469bf4a8aa62fb04439a946f79352a84f8fb01e8beccb939748c8d4d401eb7feb787c9ab7fc8eb26e25127d15396f3f88316b297e42ad4b3416549b31f908979a938b4d91cd91306819f30e94ba8a2edbc223bb834fea023d7915f0ea92d44d2acce0456899815540db21243c966e8c1fe66b564b3010140a73a2b3756184e7026904e677864d72d520658e59fde5089f3445d0d3d8af7a38e9ee637e81f87a57212e4c9aeeb7e2b07d522d8708db4f521443eb48ddeb551b9c65277b6ca27a85ec812b6ae14101f05c8168cb8882a6b984f0196a92e003576e4c0640b93e05046d1ced864810e604f4c951c8d725528635aa5e4a3dab75cd84e5755156cf707f86182b2dd537793c3de5d91b1312127dd7c22979cb6fdabfc807f7d1e6199d33dafc5c5ccb756b5b68fb12c4d91a400d10dedccea8d4e69a90f8cf777f0036b25c0106d65b3c74920ca07c1ed526e8eefa910c6b97f86da9cb97116070096fd0e1a5063cc95bd7d5be12353cf1dbe4d88cb84f8979717f7f595056b2f2f13fbbe4ac0e7d7bb235470824e111489dae8cd9d0243f4a7ecc0599fdefee6c4409aafcba0883d9b37714beed511a55dc5d53ebc1b9d0c7b1adbd7b6766967c279a1a408e0a20dff26eed89529adf112a24fd7f21a54e87c7230419d16364cea4791b8e0fe2cbc3ab9705b5f168a686240ad31f1ca44355af7770049a4c48c8d648befabdff8a99b4a9a83519aa8309e7203f0862aa771d7982e4e252e40b6e8042196601453b4733985638c6407a9f25287347fa0373e0cb96be79d742bcea9a530e94d9c76191230e833bcac1fd39cbaf377d7f793d9ab4686e28e02246dd77d40d722e93a4851311b7c6a5b27c802146817c6acaed160db185d52103d800603fb0fb856c13d08c210c38415b4c1464a4b095a3c3d4dc04e7fb03ea4544284c796fb435899045f583fc4a0fcc949832a127780663ebd777e223466a1aa57d6167e03dc43ee3f0bbecc2d95f975bf9bc95ad08e96134b2d435647d1eccd429a617318f24f96fd2da5e82cad3d4e72ded9e45a7596fad118bf6f6301a41e1c6ae19ff574864feac3622b1af263a18177a06704d6c7b8bada1b3feff75ad9cb9c1e15c755ef83751a608f41edf86e27f98cbe198b864204d20ea5e7aff143c48ff6480624c356a6da5c6c7ad7372a02cd21ab0a07701894859680e6b34b84728a1d0c20a1285308c04b8341b31ec259300c180e4a81ac65a61c28ce64fddc1d3f2a75572f15c5996e929794ba11888e765245ea3a31ec3bf33ffcf21feed7e2b375ff3bd6dbf76fa793eb6fe2463a62e8d93c634500c56faa97b8427e813aefafdc7bedd7b5abd5b7cc7c7ad1d7b5fb144a92e57535e11c944f86b619ac2409394a3f21f34b73a04ec1042cd6c89cf2046d042540fd2ebcd0f766dfcdb2a7b1146000c41356e11403267389bf1c169211be764e1f03375147197526953f0a24e176057b6d4157b2f2bfdfbf186762e8757f9deb994581f4cd5106b83a536d55fa243ea12a44fc167638f150c99aa4e2c09b9d3b4073a494eee0061a0c4ba57259120cf31eda132492d65e4c3bf71e2b1bb246f8e323ec57b69dcaf56a9400f82ea84b2b7fa4a49c318e939711b6569d174baeec2d247bc00e5f5ea4975b265a9aa54424396738178cbc6a9f82c9e6dd329650986f7b00da5aed8af6ddb8b19ed08c1f839ff476049259a8b9f75999ce1947d7612f848e88b4cd69bae30897c868828ae88b98d3df2024eb28de59f76cd08d51fbf44d0a7e4a59d35ae4602ea508e99ceaf4561052372f8cd5ab073c9ab767e68e428983b157a93693139336e7ae88d2ad57f4d9b43d24cb7548457d4034f0f62e55cf517d28d2af1eb56cd9d78ebc020b5891f0f4a3b5cf4a3a3f4ef60920a51c2bdc64419e80428375fe4b66468d9fb34977ac7874f54b1386bd6dba479a2434ae5aeed413f9bbb807f1421d8e94effdeab8e644eaa8f5cd9069a7b8fdd3c058a19ce0878da1d2b6894e96772e61180a31c158fa2dfc104350396d1f6ed8ef4773d402e24cb203c35b516debe4d18dd745e06fb7d1c1f84a9aacaff8490d0db', 1796005576889503, NULL, 1796005576889503, NULL),
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x01a22a4640b97766986fdeb2c1612aac', 'LTWzaxxI8LoyCQuEeJDvhbNm0G9Z5F6iQ5Z5yjJ2kNw', 'ES256', '{"crv":"P-256","kty":"EC","x":"JfOfb3LKyTV5FIMhNBA1uauTKoeBUyHuwiLh_Co-HYk","y":"5C_Rj3y3IcYuQuE3nD1I-lhO8j4TBoHuE3fZOcLHc7w","alg":"ES256","kid":"LTWzaxxI8LoyCQuEeJDvhbNm0G9Z5F6iQ5Z5yjJ2kNw","use":"sig"}', '\x01fcb296902860d4c221c7ff1840b44da23e57b824acda18a251f9b686701ea2beb1e0dc84c85e7bfb3168c4cb7086614b4853766191bc243a9fedc40fd0e8f975750d564769298631528121b9fd7a1668d4b47cd441b7e366c658b8411a7d523737feffca4f9bee086afe79cfb84aff7a05e8b43a1a8b2c1ec55d2eb3ba537d1edb5ee1751e099c6036b49cb2b11ec95f88ca9e0f68cdc5ddbda2d69710e0d6b24cec1f300561d91eccca2f0fd655983b3ba5a87bfee3a5a3ffec3603a9fc4627547c400ff59eb30536f4dd3973fdcf50d092fdb33cff255578e7b2378e9346148e338917384fc369a5265af2b43f', 1796005576889503, NULL, 1796005576889503, NULL),
	('\x01a22a464fed71f9aaec70a6cc0dccfa', '\x01a22a464fed739a971cd413cbd3c312', 'UVFiNu5KURdIXZO_XfNLS1DpnhGoFkRj7BApsEqdTgM', 'RS256', '{"e":"AQAB","kty":"RSA","n":"0l2FqFbm9asHwCyeHXug93tVzVLvXbk6Mo8C3oXwp4OM-gEHJShWU5wcqRyNiU0x38atRDarzsczSGVkzxWJLKus48eecCCfnraw1gPnwaDamwdGubXwsWovA46zF4iBdIS_3Pp_t8ntjaylU2ANXkFbLeAg62pHrXBMdifQNLPgFTjwpopRdDp4gOPBXb0jcPhjoLYkQsIR1P8tS8VhrAU-nkVuo8gWSNVTHqP5MzVcgpXSSxcjABzHlogKvcly3WkdaLZUTugZRiTk-PHPBC5xskip60jDzZ6YSqAtKTotrkfd7EEiWHallLUvlsAs4zvXVSym3K9sVQz40OhFpw","alg":"RS256","kid":"UVFiNu5KURdIXZO_XfNLS1DpnhGoFkRj7BApsEqdTgM","use":"sig"}', '\x0166e14ce073b4ef07ab12eef14450e06b935bc23b0277bf68abf6c339d22e02221867f410ad58f6f09ff37edd558ea19a80380e3d7b410132b8deebb7982193ad68def3752cbdd3216ad06287b25fdf6e4d1dfaf0ae7433012ccaedffba5532c2ce6bf64f3639662fe484009617e5eb71b872a8edb09de4279063442cdfce15b8a0facfeff804fd98527f30666c308262cbd972864cdba910b11dd76537ffeb159309c83b35b102bde57ae656f26246fe15afccf2ef33cca6585950fe2b4b3094c3932f5fbf48a03e7e9cbd41f20bb6529134ceccd69148d14e9090ecf1289fd513c02f67505c8c74628a26dbd99f10454c12633e720b1a2d15c6ee1fff670005f52eaf427fb41f660c9088dd481ab6714f140a9215bea89713953b088c00660112ad3e212841a3f2c86bacf95f2318769996477b1fb14aff4aeaa9af4162b702d70838d9edbfd5f927e62a1ba4e69fd6c88806253f7c4bc063e9cbfaf6348f9eeb7cff9684f130f1ec77d83a047e1f9d82b66379dd336c10b491295bb8234251b61adeb2c353323e50824b363b50a1b4f78aac6e616300d64e0284c47a537c327773aa27755e998a2c8af875f3de4421f5ee1428ac154d7bd8a23b1bae534f2cd9879e01fdb09ac2acd22f43c696681e98988d02f215022baa6133ad6cc3e3b7a440f8f9ddbdd245fcd19169d0c323b542a3d1866c377bfbab7ac41d6b5bbbd0d3fb5f701a93ac66da3ea7ebdfcd2a84e34f43d6df2f77a18d3a6ce3264e83a868533a3ea8ddf80daa1c36918705d195dd1d7914e4ca8f4a9635dcee2e15012f2d90d4131e7fc3598948f1d6f1176c59b5aed3e838579f3ba1b9b52a324da2b5618af752e10a9edf5c08d317621c45b0f149a8feacd8e18720b619416ea3075917bc5150aa5d6968c9e686af5693058fe4e4e45b552bd5a68d62754569c98bc4ae87902d4bf9cb9797b041cd9580dd2decaf11f296d6323c6ea9e26681d3773face85e6cda33171103abdc484f7f5836f9c69b663a5ca87178aa65fdec4679dfeffe001932ea09326329c61d28ed39d2ac29871336f15bce698c8358362ea1460393c27a5c369012c32a8ea1e1a976fe9c90118bafc637ef0a9a9bfa568be9d54afff800b9b1b506401b8efc0443d147647ee5f0a508880830424d62b401fe64108fd2318e0a1cfec2fd585bd40b913966eb7afe6699fd9d32f4e615847f13d5c7221fc5fd982d9fe82bc65614e25ea2a0e21df326bde3e4795de204ebaaaf1a9dddbf139b364047e4a12658f169d9f4b7f519dafadb333828d90d03e490822df87d09b4138eed7623853c7febabd808b72ff070a716e8cd84073352940eccdc114b36a123245411c0e0aecce89c66b07dcbd3367bf7d57bc378c1edbff5374ad36dcdf9ac9a472cec6fe09a6b31c509b33e4721e846c75df9988e0047ec5fbdc45d424afe577bf6f545bf76560c83875d0fa249a15fd2a434824aafe16162863877ba3ed2390681ef1e51c6f46ff92923b7c76a311009224ae32b4011ed40203413efe5062c3b3b042cbdcc43b622d8de725ad5e34fe093a78ba721b1b59caa9bbaab862db9d27fd021f5d162576fc1b3434e3e1c00d4e65628c7f7993358c410f5b27b6abff526f576627ceb0827501eba8831b142f1cd13d80b35e071dea703279b1e38beec5b02f67981bed9ae60fce861a8972a173636d177b77709f711c806384b86730c42339db7ee20939d0d154a473de16ab1041a307fbdbd15f17f1ae8929a045e958a905861059a9ce41e10cd3f5ad010140a23596dec4f2d8602840c9b339d85f45dd5102da40d5d3dc10fc4177c465ed48fd54a82fbc0e2b55e0d4e3dd739b1b6bf17a6efdf6da93f8351db0adffb99717e96a21d6836eaadc2d14df97de0a7644aaef406cf1aae92f8bdf977bfe1b851684d02c661bda9c8ac63aa808584247f651c5e0f61be533abda83e9f5ebb7de4a42df6e4e6ab4c3ab9a0fa2670b31222d0a9fc7f81eb8e397a3f9f1f9adbd50ad21126abdcd0af15bf89044601a4a59f046b17257dffb03ea521c4272805edb7591456049496da4b5be001097ea75f96f1c08452a4f0af9c324a6082eb109f1a1f124bf53b40a38df436daa5d9d21ac102c15702137db01b5fdb102d6ce14e14477f3a82bd45a8eee36ba5375d62e0d3ea4e04cd68035c9da8f89d183cd2e180756be7f63e1346c74bd0c4b5fc45f16bdc0cce802fd0462137955b6c0fc00892709f2aff1de1bb164fd8e6c43692d4bbc563f5d83709334ffbae4c150d79ac63b742a8329c5be6416fdf0de977117f1a18f3348089a635c406efc55971564e6549efd2d9d84a3c3845ad6bfa306e720b26e21c0b65cc', 1796005580781038, NULL, 1796005580781038, NULL),
	('\x01a22a464fed71f9aaec70a6cc0dccfa', '\x01a22a464fed788ca61a1f3325489551', 'hixglZRuXJwqcl2GJbQghfFz2mzI8_nZZOfgF7sXPrk', 'ES256', '{"crv":"P-256","kty":"EC","x":"OngXomT3-rcHeyVy0J2pRc9KYuTswShnor2MxI5L8nY","y":"1VeFsqSr9HTgWCL5_kME1gphowuMfNLOai31zs9zVyQ","alg":"ES256","kid":"hixglZRuXJwqcl2GJbQghfFz2mzI8_nZZOfgF7sXPrk","use":"sig"}', '\x0166e14ce073b4ef070f8a46776cb3acc7956db1719b9af9fbfb8615185ee0ce26724f443eb26cadc88f192d4b0f2e356b5d2f74d1a069c9b1ccccb52c2f93a0d52d28e09f09abdcdd89a2704eb3c6ec4ee7aed01fe1b2b106a4b92932a37f92368ff2233ca3b56c82bda502c7fc937e3d9bdb3c882d9c394d860876aa026089267c26ade49b749dc7964ace19a0513d6e2357c52cb24adc27e404ab15d1ba04c4c6a67bf498ea2d21a33950f5b4c0b14bc4b9a397b5ed696475d79cb3bc48e4be344f9cbc77ff2dc0d15452dfc488ab50da809ae68086dc559e115ac2da109baaf888ca67412e0a29e13b7e10c2fc', 1796005580781038, 1796092881251963, 1796005580781038, NULL),
	('\x01a22a464fed71f9aaec70a6cc0dccfa', '\x01a22a4651c3707a939b4becdd8e8469', 'cVqirW4OlmfrXrb9cGlWr2giHGajsXAdOsk0jJUu2z0', 'ES256', '{"crv":"P-256","kty":"EC","x":"3-t7YL_w15pm9Dd_wvXFLL0REQYE3U9-MxL7opKJB9Q","y":"1P0vs8E027N6bg4mLayVjp4Ku0AntzTUKnjRUiGZtWQ","alg":"ES256","kid":"cVqirW4OlmfrXrb9cGlWr2giHGajsXAdOsk0jJUu2z0","use":"sig"}', '\x0166e14ce073b4ef0781463ecdc50ced0ea1c6dad743659daad4367642a111ba556568537a42e3247039718081fb9c9b00adaed7bf72b1e8c60dbe12f532051935e3bd3bac595d1f9a60864298fd00e6a80b858de8afd477f7bda825735f91a3930c1280b8b87062e9adbd0e2f390a45bfd851d37a77ed76562b9c6ed799cd9bcc2aac8c613e36b53fe16689014a4e174470dfe24af0fcf18eb38be8d388ed9f9b427dc3bafe47bcb7e24e13354636145b312bf476578c3956fdd80b6c5f14ec2d6d40929090d62b83c6ba11c1883cd5fb616e551f359342e9aa644eefa4e90421895a2c0de8c9c8628bd439a3d4a4', 1796005581251963, NULL, 1796005581251963, NULL);
INSERT INTO public.tenant_logos VALUES
	('\x01a22a4640b971b9ac684e6a539fbde6', 'xbLkbEcmpcpdgS0szLCyog', '\x89504e470d0a1a0a0000000d49484452000000300000003008060000005702f98700000503494441547801d4586d6c5365143ee7edba75c07046269376092a3a32b6aa9018a2d1489638120d01b5ddf821e1870abfa60ea36202eaf80189d988c61f18e30f9728ac0d1f2231cc88183511311159976de88cd1b5ec0375c6e136baf61ecfb9704b37baedb6b9b76bdff4ecbe1fe73ce779deafde4e810585b62e775df4afaa0bfb6b9ac3f5de0fc3f5355f70bd976d54b7fa9a1ebd4fc6d8477c25c682d490b18048437505936aeaafafe9088f978c68e8380988bb98d41600ace57a25db22dd0057ea7d005bb8bd4b7c25a6dfef3dc9025fecf7dde3860c4bda022e6ebe7b49c4ef7d5bd3b00f005b10f0513617a459240611ea58502b20fd12f1d7ec1bf0ad284b13c6fc0a0cfbaa16f16cbfa9c58b7e238446442c4c37d94cfe88504c88afc4b1f8575e95372e6da82c99c9777abfa91588f8bc9551e5f881676d37cfd8a2e92096b5114b58cceb13aec233833eefed6670e714106ef0d66a8ace82be8f212b0511ab620ace46fcab1e9c2be1ac02f8906e030d3a78e617cf0564c3f8120dd497615ff5d3b361cf2820ecafde0e800700c101f35478250a41a9b6ab5c5293482920d250fd00a17a277548f67b85cb4cdbe90601e127bc1ed2d4310470669f6aea8cc285c07154b84df750c91dfaf555009ff2b649fb3e4ec6b1a58e50064e383efd1b7c8a800957d10e267faf2d04ac01bd2f3cb6f8d564a88480a1cdd54b79e005b65cff3cffb7ef8e9b0c920901939ada89088901c321d79eccb1741c17ee3478e90264f609689bd199eb4f0db071d857552e3c75019371d8848069bf9009c07c18af427114d546c9ade40f81d21b52cf1733382bfdea045a972fc4aff3a475f4dc1aa78a16173c8616be1a5f4f606f4d380f8c4cd62a8d1cfc6bc9de6476a1c711d62a045a6e5702bb7185bb22009302604a295cb91a16d63e698909d61470930de1ce2b00fa7d6a3226e1b6e0a1c7a1f4d9dd9698602580d3a8204039af006624208d3cb6b91260b9b20d3d4bc0bc8568304bb92c4fc3877890b710642460ec9b13f0cffbcd96986065a28e0006157f21642420dafb23fc77eab0252658990810ee720632129049421b627805207ec606e0ac40227357ae822b9f1151342b192d4c229c9d1a9d50b77cd4f72f009e86bc2b78fad660f765390380a01dcb37fe06675d40512cfe09f09ae48d08e6ea74c051e1ab0b283bd2334080cdd2910f265c971eec1a12aeba00a92c708eb50290de29ed9c358261d7c49516835f42c0b5c3bccf18c8d927c2deb2e317460d7e0901d2e11eea7c97b7d7d752cf4923f8563826739b2200bf8258018d3f05447f243be5469dfa95636293704ce63345800cdc16ecbb84f1f846029894762e18118c8316dfb0ece0cf7f4ee773830071701fee3e87a4354a3d178ceffcad9e60f74fa9b8a414208e9e40d701be95b6f39998b7d70cc98d9af60c730908a75436a30071f6b487de438247f84cfc05e9140b7c99fc00287cd81decfa6036b8590548a02718fa4ec5626bb87e8e2d4b1f3a5f44f1d515873abf9f2be19c020460d9919edfdd5a6c2d90f612ff177b44faec30c1468097dd5afc7e7e5133f53bc59400218bc1ee28efc5961207dc0944fbc9c25770fd9621d82bd8eef6ceb72497e43463a6051860a51f87463c81509352b482853471f20e9eb90963dcec5362d83ee78b620710dee50974be26d866e30dbfb4051881ee435dfd9e40687f45a073bda778f46645f1f52c680f8fb731a9536cbddcbe7ccd2e709bfba08ddb7bc457622ada43757c51b45604cf47382ea3cfff000000ffff44f6a00900000006494441540300d1de27497a58e6f90000000049454e44ae426082', 1796005577121478);
INSERT INTO public.tenants VALUES
	('\x01a22a463b16754aa65fa9a649320d5c', '_system', 'Portico administration', 'active', 'http://localhost:8080/t/_system', '{"session.idle":43200,"session.absolute":604800,"session.remember":{"idle":2592000,"absolute":7776000},"sign_in.remember":"offer","token.access":600,"token.id":3600,"flow":1800,"keys.rotate":7776000,"refresh.idle":2592000,"refresh.absolute":15552000,"refresh.grace":10,"unverified_sign_in":"deny","silent_cookie":true,"languages":["en","de","fr","es","ja","ar"],"branding.dark_mode":"auto"}', '\x0196f9351738df94e3d197ee00442b42e254e2c0e1bdd410e63dac9156b4432dcae64db46218bacaf51270ed637e95320dab900fa5aa618ca4da3c18a73d2fa32792944f9ba75c0a3a6fef6a9ec57335bf219e89b715b1fe74', 1, 1796005575446120, 1796005575446120, NULL),
	('\x01a22a463bf37f87943b5cd340f8ec01', 'default', 'Portico', 'active', 'http://localhost:8080/t/default', '{"session.idle":43200,"session.absolute":604800,"session.remember":{"idle":2592000,"absolute":7776000},"sign_in.remember":"offer","token.access":600,"token.id":3600,"flow":1800,"keys.rotate":7776000,"refresh.idle":2592000,"refresh.absolute":15552000,"refresh.grace":10,"unverified_sign_in":"deny","silent_cookie":true,"languages":["en","de","fr","es","ja","ar"],"branding.dark_mode":"auto"}', '\x0196f9351738df94e34bc458f895db4bcd19b258b11ca7960b0bd100f48325ec9f4bf66cfb1fa77b0d9d85a3f9d5a15a645e6159dbc509eb4fa985dd3adba9ca2dcc64d1790bdbeecaba2b21c664ef2591ee416842dbf1f46f', 1, 1796005575667801, 1796005575667801, NULL),
	('\x01a22a4640b971b9ac684e6a539fbde6', 'acme', 'Acme Inc', 'active', 'http://localhost:8080/t/acme', '{"session.idle":43200,"session.absolute":604800,"session.remember":{"idle":2592000,"absolute":7776000},"sign_in.remember":"offer","token.access":7200,"token.id":3600,"flow":7200,"keys.rotate":7776000,"refresh.idle":2592000,"refresh.absolute":15552000,"refresh.grace":10,"unverified_sign_in":"deny","silent_cookie":true,"languages":["en","de","fr","es","ja","ar"],"branding.accent":"#e4572e","branding.ground":"#1b2a41","branding.logo":{"file":"logo.xbLkbEcmpcpdgS0szLCyog.png","width":48,"height":48},"branding.dark_mode":"auto","privacy_url":"https://acme.example.com/privacy"}', '\x0196f9351738df94e3202ca9f515b26ab8fba75e4deeb7e135f5f1ece7c790b7ee85fbd6a718e270a1c0ffee22045962a752be9508574df5e67972eebcf0416c6114d6b047ef5f57b88e40a846b2e1d51cf81bc252889271c2', 1, 1796005576889503, 1796005577121478, NULL),
	('\x01a22a464fed71f9aaec70a6cc0dccfa', 'globex', 'Globex', 'suspended', 'http://localhost:8080/t/globex', '{"session.idle":43200,"session.absolute":604800,"session.remember":{"idle":2592000,"absolute":7776000},"sign_in.remember":"offer","token.access":600,"token.id":3600,"flow":1800,"keys.rotate":7776000,"refresh.idle":2592000,"refresh.absolute":15552000,"refresh.grace":10,"unverified_sign_in":"deny","silent_cookie":true,"languages":["en","de","fr","es","ja","ar"],"branding.dark_mode":"auto"}', '\x0196f9351738df94e3dc567848a653bdb760c1a5e321ecc5b5d7f9f5c07a6f478b4399fa7f69ce0114a22a2afcfee91639270115d009691df081a144c5dfc32d060bed0fe7ca9d5ba818dbc0538eca9182d813bfb64c9e04bd', 2, 1796005580781038, 1796005581375147, NULL);
INSERT INTO public.throttle_counters VALUES
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x307b7b58550678d1e480b5febc428780d75367ac1a616b71788f54751ad12000', 1, 1796005579600994, 0, 1796091979600994),
	('\x01a22a4640b971b9ac684e6a539fbde6', '\xdbcaf39f6cae10407adadbc6a4542f4bbc994a7f21fb50027f3c0006b8f48340', 1, 1796005579073883, 0, 1796091979073883),
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x017a36148f1617dc3f81c686070da5fb1c27eb513cb26b68f9b0eff54c9ecf69', 1, 1796005579073883, 0, 1796009179073883),
	('\x01a22a4640b971b9ac684e6a539fbde6', '\xd89dcc193ddfd1d8701aafcea4b25183adfe68fc353af8a5cc30ba7c276857a1', 0, 1796005579691433, 0, 1796091979691433);
INSERT INTO public.used_assertions VALUES
	('\x01a22a4640b971b9ac684e6a539fbde6', '\x3f13a8645d49e4bb85db672cdfa4123b27afffd371584a4402c2251f574ea9b8', 1796005880000000);
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

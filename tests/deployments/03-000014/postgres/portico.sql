CREATE FUNCTION public.insert_logout_request() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO pending_requests
        (tenant_id, id, kind, browser_hash, client_row_id, document, created_at, expires_at, consumed_at)
        VALUES (NEW.tenant_id, NEW.id, 'logout', NEW.browser_hash, NEW.client_row_id,
            json_build_object('hint_sub', NEW.hint_sub, 'hint_sid', NEW.hint_sid,
                'post_logout_redirect_uri', NEW.post_logout_redirect_uri, 'state', NEW.state,
                'ui_locales', to_json(string_to_array(coalesce(NEW.ui_locales, ''), ' ')))::text,
            NEW.created_at, NEW.expires_at, NEW.consumed_at);
    RETURN NEW;
END $$;
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
CREATE VIEW public.authorization_requests AS
 SELECT pending_requests.tenant_id,
    pending_requests.id,
    pending_requests.browser_hash,
    pending_requests.client_row_id,
    pending_requests.document,
    pending_requests.created_at,
    pending_requests.expires_at,
    pending_requests.consumed_at
   FROM public.pending_requests
  WHERE (pending_requests.kind = 'authorization'::text);
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
CREATE VIEW public.logout_requests AS
 SELECT pending_requests.tenant_id,
    pending_requests.id,
    pending_requests.client_row_id,
    pending_requests.browser_hash,
    ((pending_requests.document)::json ->> 'hint_sub'::text) AS hint_sub,
    ((pending_requests.document)::json ->> 'hint_sid'::text) AS hint_sid,
    ((pending_requests.document)::json ->> 'post_logout_redirect_uri'::text) AS post_logout_redirect_uri,
    ((pending_requests.document)::json ->> 'state'::text) AS state,
    pending_requests.created_at,
    pending_requests.expires_at,
    pending_requests.consumed_at,
    array_to_string(ARRAY( SELECT json_array_elements_text(((pending_requests.document)::json -> 'ui_locales'::text)) AS json_array_elements_text), ' '::text) AS ui_locales
   FROM public.pending_requests
  WHERE (pending_requests.kind = 'logout'::text);
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
CREATE VIEW public.setup_links AS
 SELECT links.tenant_id,
    links.id,
    links.token_hash,
    links.account_id,
    links.account_epoch,
    links.tenant_epoch,
    links.created_at,
    links.expires_at,
    links.consumed_at
   FROM public.links
  WHERE (links.purpose = 'set_up'::text);
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
	('20261122000001', '2026-11-29 19:23:46.38936'),
	('20261122000002', '2026-11-29 19:23:46.438342'),
	('20261122000003', '2026-11-29 19:23:46.445329'),
	('20261122000004', '2026-11-29 19:23:46.452757'),
	('20261122000005', '2026-11-29 19:23:46.465256'),
	('20261122000006', '2026-11-29 19:23:46.47404'),
	('20261122000007', '2026-11-29 19:23:46.48114'),
	('20261122000008', '2026-11-29 19:23:46.483668'),
	('20261122000009', '2026-11-29 19:23:46.484773'),
	('20261122000010', '2026-11-29 19:23:46.485959'),
	('20261122000011', '2026-11-29 19:23:46.48635'),
	('20261122000012', '2026-11-29 19:23:46.488358'),
	('20261122000013', '2026-11-29 19:23:46.495833'),
	('20261129000014', '2026-11-29 19:23:46.496193');
INSERT INTO public.account_emails VALUES
	('\x01a228c36fdd7d3ca85c3f1a39e70b86', '\x01a228c371187674bced53dea8e7e73d', '\x01a228c37118728fbab4cfcea5c388ec', 'root@example.com', 'root@example.com', 1795980226840242, true, 1795980226840242),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c373cc7de08356a010c2abcbde', '\x01a228c373cc7009b19e742645932d26', 'ada@example.com', 'ada@example.com', 1795980227532522, true, 1795980227532522),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c374787858aa62f3496d221f9c', '\x01a228c374787f8ca43dafbe5a013c42', 'bob@example.com', 'bob@example.com', 1795980227704867, true, 1795980227704867),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c374fc79578df0a4c8dd719857', '\x01a228c374fc7881b9a2defda522ca65', 'eve@example.com', 'eve@example.com', 1795980227836916, true, 1795980227836916),
	('\x01a228c379e37fae8e3452507552fb11', '\x01a228c37a0e762e87865fd93d44dd74', '\x01a228c37a0e7544aaf5fdf0eb48e109', 'ada@example.com', 'ada@example.com', 1795980229134679, true, 1795980229134679);
INSERT INTO public.account_identifiers VALUES
	('\x01a228c36fdd7d3ca85c3f1a39e70b86', '\xe04eedeed5b00bfb32ebd3bbddafad1ef45a9805ed28ff66e9ebfea7669c3dcf', '\x01a228c37118728fbab4cfcea5c388ec', 1795980226840242),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x5b2b17fbce16244cdf6258045b73008a48d0804aa17c2ab7d6a11bb222361ccd', '\x01a228c373cc7009b19e742645932d26', 1795980227532522),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\xe4aa146933fa05d7111b8de3f8c19e419864477b6ae0257c41d40ec310d0075a', '\x01a228c374787f8ca43dafbe5a013c42', 1795980227704867),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x9d55809905a2aad8598739e0721496302159319de42366a8e7b2cafb7574a46c', '\x01a228c374fc7881b9a2defda522ca65', 1795980227836916),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x5b9a1c42f9b918a27bf89630a3f4ec03174acb82aa2a607a26cbdfa5704ae373', '\x01a228c3752e7325b46e3fc71cbedad0', 1795980227886563),
	('\x01a228c379e37fae8e3452507552fb11', '\x5b2b17fbce16244cdf6258045b73008a48d0804aa17c2ab7d6a11bb222361ccd', '\x01a228c37a0e7544aaf5fdf0eb48e109', 1795980229134679);
INSERT INTO public.account_roles VALUES
	('\x01a228c36fdd7d3ca85c3f1a39e70b86', '\x01a228c37118728fbab4cfcea5c388ec', 'administrator', 1795980226840242);
INSERT INTO public.accounts VALUES
	('\x01a228c36fdd7d3ca85c3f1a39e70b86', '\x01a228c37118728fbab4cfcea5c388ec', 'EJ59lm2bDbCt0Kr20YgvQw', 'active', '{}', 1, 1795980226840242, 1795980226840242, NULL),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c373cc7009b19e742645932d26', 'zPacq3KNS_IOo0VS71tzRQ', 'active', '{"name":"Ada Lovelace","given_name":"Ada","locale":"en-GB","address":{"country":"UK"}}', 1, 1795980227532522, 1795980227656516, NULL),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c374fc7881b9a2defda522ca65', '6VCxZmnMEB2FOyHyP2m0IA', 'active', '{"name":"Eve"}', 1, 1795980227836916, 1795980227836916, NULL),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c374787f8ca43dafbe5a013c42', 'NK1NdBkPMkwEx7YZjyLzVQ', 'locked', '{"name":"Bob"}', 2, 1795980227704867, 1795980228484653, NULL),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c3752e7325b46e3fc71cbedad0', 'm7Rz6Lc7Jpj9zqsr8bk1CA', 'deleted', '{}', 2, 1795980227886563, 1795980228522082, 1795980228522082),
	('\x01a228c379e37fae8e3452507552fb11', '\x01a228c37a0e7544aaf5fdf0eb48e109', 'R-NYI94uN4NKHXCWkDx5jg', 'active', '{"name":"Ada of Globex"}', 1, 1795980229134679, 1795980229134679, NULL);
INSERT INTO public.audit_events VALUES
	('\x01a228c36fdd7d3ca85c3f1a39e70b86', '\x01a228c36fdd7c21b6a66403c96a950e', 1795980226525792, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a228c36fdd7ac19cc5096186c52287', NULL, '{"kid":"E_i56rhIheGGcNf1axioVvjAypnPWmLFbTezQ1uJq44","alg":"RS256"}', '\xd8b6bd7b323a199a', '\x33973872f68d2260edc73317f46072892ba2b3d1bd2121f6127009e59b122818'),
	('\x01a228c36fdd7d3ca85c3f1a39e70b86', '\x01a228c36fdd7660bbd64925f186ce78', 1795980226525792, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a228c36fdd7ee5ad6740fccd9ecce3', NULL, '{"kid":"fQC3Ek-mdt-Dx9azx5nuaGerJjLtKlvvLcIAaqfcuD4","alg":"ES256"}', '\xd8b6bd7b323a199a', '\x4e015e0ae9399c73f6061564cc405e37de07f7129768286ac3179e74b8691a1b'),
	('\x01a228c36fdd7d3ca85c3f1a39e70b86', '\x01a228c36fdd74c28955a44a1e50b1ce', 1795980226525792, 'tenant_created', 'operator', NULL, 'tenant', '\x01a228c36fdd7d3ca85c3f1a39e70b86', NULL, '{"slug":"_system"}', '\xd8b6bd7b323a199a', '\xcd296a8248490a449ebe5ed2b6ea82f4aa3ad6dad072e71e31a69dc9cc4626da'),
	('\x01a228c370867dfdb0e3f805590a9971', '\x01a228c3708673cf96c1446dd9d304fa', 1795980226694688, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a228c37086749cbb1b1bf97f1baaf2', NULL, '{"kid":"Qye62gODhQTGonwOrTvRVq8g_BHmYSeLJxbEd67vguk","alg":"RS256"}', '\xd8b6bd7b323a199a', '\x6c030269809134d59dc9abd9079ccf45ab99308aac399eee6d8091d31062d4f3'),
	('\x01a228c370867dfdb0e3f805590a9971', '\x01a228c370867fb1976104b2da1ea346', 1795980226694688, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a228c3708670c3b0752441fccc82ec', NULL, '{"kid":"Fl1LwDPcWBUGrlgBYOA0hwuLAke0SKxLKQ18a47GeTk","alg":"ES256"}', '\xd8b6bd7b323a199a', '\x1823630af0d04f8ebe99dc9e7349df1a743f89bf3c53f4d147f483ee5f1a0595'),
	('\x01a228c36fdd7d3ca85c3f1a39e70b86', '\x01a228c3708678f78358cb5d3f5a8220', 1795980226694688, 'tenant_created', 'operator', NULL, 'tenant', '\x01a228c370867dfdb0e3f805590a9971', NULL, '{"slug":"default"}', '\xd8b6bd7b323a199a', '\xd67c0249bcb6e408084167da212af19eb464a8aad5bc17e0914e3da61543403c'),
	('\x01a228c36fdd7d3ca85c3f1a39e70b86', '\x01a228c3708f7f2e9377beaa9c49753f', 1795980226703003, 'setup_link_made', 'system', NULL, 'account', NULL, NULL, '{}', '\xd8b6bd7b323a199a', '\x8daaa8af08d0d699df1521a5c1f50d13b56045e872fdfdd04cf041b74e1d8864'),
	('\x01a228c36fdd7d3ca85c3f1a39e70b86', '\x01a228c3711870b9a19b2540e2c6339c', 1795980226840242, 'account_created', 'account', '\x01a228c37118728fbab4cfcea5c388ec', 'account', '\x01a228c37118728fbab4cfcea5c388ec', '127.0.0.1', '{}', '\xd8b6bd7b323a199a', '\xa3ca6c0ce72a0bcff37243c581f276088e4ab49527258998b6b39626211f3c28'),
	('\x01a228c36fdd7d3ca85c3f1a39e70b86', '\x01a228c3711871109d0a9f3eb9c1ec86', 1795980226840242, 'role_given', 'account', '\x01a228c37118728fbab4cfcea5c388ec', 'account', '\x01a228c37118728fbab4cfcea5c388ec', '127.0.0.1', '{"role":"administrator"}', '\xd8b6bd7b323a199a', '\x78fb24d8ad7172e8537db36f6a283c31611f45e5f5e3e53d353e11e7cd780a45'),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c373427bb0b1fe559629f1e84d', 1795980227394456, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a228c373427276bfa6d9c9d08a7905', NULL, '{"kid":"OFoHmtZ1JS34VXQNPUS-atOQhwq1lMBYSJ69zBZEL3Q","alg":"RS256"}', '\xd8b6bd7b323a199a', '\xe0f4db5486fbd83792654043960dc4c4409962a2263875ce9558e981278c6c47'),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c373427309855d7df4a0191f3d', 1795980227394456, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a228c3734279f7a5fac395e6972108', NULL, '{"kid":"nU0GNfdjMdJr2mhGoX-9VOm9MYTEbPpiuc4UuxYhQ6Q","alg":"ES256"}', '\xd8b6bd7b323a199a', '\x4838525e33d271798dff3b1b8ae4ea9920bed7d66f346fed946bdd7443883f07'),
	('\x01a228c36fdd7d3ca85c3f1a39e70b86', '\x01a228c3734271feb042fae464763b01', 1795980227394456, 'tenant_created', 'operator', NULL, 'tenant', '\x01a228c373427a1a9e1d36cf0bface9f', NULL, '{"slug":"acme"}', '\xd8b6bd7b323a199a', '\xef2716f56e083ad66468da03d84f9b925ef27d79c7087588774f7e17c84fa078'),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c373787263afa85804d2294ed1', 1795980227448226, 'tenant_changed', 'operator', NULL, 'tenant', '\x01a228c373427a1a9e1d36cf0bface9f', NULL, '{"settings":["token.access","flow","branding.accent","branding.ground","privacy_url","branding.logo"]}', '\xd8b6bd7b323a199a', '\x8a556c6208b817556895f0756c0134ee3fef572626d75c192c9ea66ef8fe0bca'),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c373a67c65b075632c7cfaca0d', 1795980227494467, 'resource_server_created', 'operator', NULL, 'resource_server', '\x01a228c373a671bc9cc4dae9e93e10f1', NULL, '{"identifier":"https://api.example.com"}', '\xd8b6bd7b323a199a', '\x33ae741c13fec41c0cb98e555f10e196a7e80e3f23b78d16be722f61e9b3d18e'),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c373cc7983aeb81ef91c25090e', 1795980227532522, 'account_created', 'operator', NULL, 'account', '\x01a228c373cc7009b19e742645932d26', NULL, '{}', '\xd8b6bd7b323a199a', '\x04a5ae8e6266027bf95a75aa4788cb0480ab6fb555ef34ffc8d449d146e6bc2b'),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c374487b9082b25ee6807f2e88', 1795980227656516, 'account_changed', 'operator', NULL, 'account', '\x01a228c373cc7009b19e742645932d26', NULL, '{"claims":["given_name","locale","address.country"]}', '\xd8b6bd7b323a199a', '\xfef71cf57c14973fddc8092474784a24ec00499f476e89065dae0c013ce993e8'),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c37478706082612c6c3fe9c5ab', 1795980227704867, 'account_created', 'operator', NULL, 'account', '\x01a228c374787f8ca43dafbe5a013c42', NULL, '{}', '\xd8b6bd7b323a199a', '\x5157f14593c5d98abba95b5bfef878a3cdb47a798ed40ae4a0e37a66e377e812'),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c374fc752ba6a359bd0e89c844', 1795980227836916, 'account_created', 'operator', NULL, 'account', '\x01a228c374fc7881b9a2defda522ca65', NULL, '{}', '\xd8b6bd7b323a199a', '\xa7eb2b2d765610e2d362a10a550602fa51b70dd5062c36dcb1ef4232638726fe'),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c374fc78cb90ef1100ea6e7106', 1795980227836916, 'setup_link_made', 'operator', NULL, 'account', '\x01a228c374fc7881b9a2defda522ca65', NULL, '{}', '\xd8b6bd7b323a199a', '\x8a6bb0da2f81f21576dc4c332979456ecb18be521d818e68a2f29d706c56c5d8'),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c3752e7c1d8594d7ae39e1f987', 1795980227886563, 'account_created', 'operator', NULL, 'account', '\x01a228c3752e7325b46e3fc71cbedad0', NULL, '{}', '\xd8b6bd7b323a199a', '\xbc3254b3655e03705b1f2c75e1f654d785e56006523a39275f044fbd4cda405f'),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c375a878ef95d4243aafe245ae', 1795980228008204, 'client_created', 'operator', NULL, 'client', '\x01a228c375a87888b85bffc45d8ccc5c', NULL, '{"client_id":"QDRrTKcDIUX593wCXd1Q4w"}', '\xd8b6bd7b323a199a', '\x735aab13fcda17b2101c28a886fd317d8cc5ca17a026e29c3d66a96d0df76279'),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c375dc77d299588f8f1ff9f7ed', 1795980228060649, 'client_created', 'operator', NULL, 'client', '\x01a228c375dc700d987a662f23ad0312', NULL, '{"client_id":"l42xdAy6XH8055Y_YFkdyg"}', '\xd8b6bd7b323a199a', '\xf04a214225c778c6fdefd4f06ee4b4a821de1c439ae2b1ce2eea7c9d904aa763'),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c3760d72dc95b361eadf9272fe', 1795980228109583, 'client_created', 'operator', NULL, 'client', '\x01a228c3760d741899d273536f9b6faa', NULL, '{"client_id":"EvBtthjPYDkYx7qABhAn-Q"}', '\xd8b6bd7b323a199a', '\xc68c36f23c50a88215b767f6561074d2fd812b6f0ec3360e3d6054e6ab9020ad'),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c3764273c9997368ed7a1a3142', 1795980228162866, 'client_created', 'operator', NULL, 'client', '\x01a228c3764272c9af665881f1576e65', NULL, '{"client_id":"wf4UJeQXgQJbM6AlgQIsrA"}', '\xd8b6bd7b323a199a', '\x5371f6f73b7782b2e11cb1966c6810dd9f53eb16c6b146d2eb6a067102666b4b'),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c3767479f9a5553fa3dbcf17b3', 1795980228212902, 'client_created', 'operator', NULL, 'client', '\x01a228c376747797adcb7119adcc2f9e', NULL, '{"client_id":"MCRQFsqa_SvhuXLTjjaWBw"}', '\xd8b6bd7b323a199a', '\xe2ee2cfd06e08df147a0d06ba8f30809312c42ecf3c57abea1bcbd5fdd398f79'),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c376a2785ba8d9cf8af8395935', 1795980228258101, 'signed_in', 'account', '\x01a228c373cc7009b19e742645932d26', 'account', '\x01a228c373cc7009b19e742645932d26', '127.0.0.1', '{"session":"01a228c3-76a2-79a1-8eeb-be72cd47dc71","methods":["pwd"]}', '\xd8b6bd7b323a199a', '\x40b556114d608af1ca2533e789c2d1aede0aa28480756ad5d12ec6e7567bce57'),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c376ac7be98128e2e638fd89dd', 1795980228268310, 'consent_given', 'account', '\x01a228c373cc7009b19e742645932d26', 'account', '\x01a228c373cc7009b19e742645932d26', '127.0.0.1', '{"client_id":"QDRrTKcDIUX593wCXd1Q4w","items":["email","offline_access","openid","profile","01a228c3-73a6-71bc-9cc4-dae9e93e10f1"]}', '\xd8b6bd7b323a199a', '\xfd3a167449f13bf718867d8e083ece4ab99611b0526b29334a1221bb73f5f5e3'),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c376b071e9b8b0fc00ebf92cb4', 1795980228272535, 'authorization_code_redeemed', 'client', '\x01a228c375a87888b85bffc45d8ccc5c', 'account', '\x01a228c373cc7009b19e742645932d26', '127.0.0.1', '{"client_id":"QDRrTKcDIUX593wCXd1Q4w","grant":"01a228c3-76ac-7c23-938d-5cf9188a62ff"}', '\xd8b6bd7b323a199a', '\xa1348fa2e4a09a86c5a656618276c9181d32990dc11f963424338ac2bfe9db74'),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c376ba7882aa86ee05e84702ce', 1795980228282883, 'authorization_code_redeemed', 'client', '\x01a228c375a87888b85bffc45d8ccc5c', 'account', '\x01a228c373cc7009b19e742645932d26', '127.0.0.1', '{"client_id":"QDRrTKcDIUX593wCXd1Q4w","grant":"01a228c3-76b9-781e-8025-ebc6415d0912"}', '\xd8b6bd7b323a199a', '\xd5761afae43ac4da79dc00c611d87237b707f2c4b47e7738dbde1708e7bb7603'),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c376cc74048b1af5d8be5be7eb', 1795980228300466, 'authorization_code_redeemed', 'client', '\x01a228c375a87888b85bffc45d8ccc5c', 'account', '\x01a228c373cc7009b19e742645932d26', '127.0.0.1', '{"client_id":"QDRrTKcDIUX593wCXd1Q4w","grant":"01a228c3-76c8-7fb6-a64f-9229f1254e8c"}', '\xd8b6bd7b323a199a', '\x7608b6e7079af0576f49e17c923cf2628bc822ede627153a632eadd32a6b4581'),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c376d4799cb58f0f3bacd0c19a', 1795980228308097, 'grant_revoked', 'client', '\x01a228c375a87888b85bffc45d8ccc5c', 'account', '\x01a228c373cc7009b19e742645932d26', '127.0.0.1', '{"client_id":"QDRrTKcDIUX593wCXd1Q4w","grant":"01a228c3-76c8-7fb6-a64f-9229f1254e8c"}', '\xd8b6bd7b323a199a', '\x52558b80ff26d5ab1fbf2550a3ddde8b243e408437c89a114abd6c6f3f94e32d'),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c376de7c2b8e66980f86368b3e', 1795980228318158, 'authorization_code_redeemed', 'client', '\x01a228c375dc700d987a662f23ad0312', 'account', '\x01a228c373cc7009b19e742645932d26', '127.0.0.1', '{"client_id":"l42xdAy6XH8055Y_YFkdyg","grant":"01a228c3-76da-7b53-a460-820c112cd3a6"}', '\xd8b6bd7b323a199a', '\xff2cd4e821dc8aa28ab2213673653d32280d9afa47876f1db502a5b007b6e871'),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c376e67b2ea1529838dd8dbf26', 1795980228326418, 'authorization_code_redeemed', 'client', '\x01a228c375dc700d987a662f23ad0312', 'account', '\x01a228c373cc7009b19e742645932d26', '127.0.0.1', '{"client_id":"l42xdAy6XH8055Y_YFkdyg","grant":"01a228c3-76e5-78c6-8af4-c17315106e4c"}', '\xd8b6bd7b323a199a', '\x58745a141571722727ababe5a3faacfa53b764daccb92a366b01669f2aaf35b3'),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c376ec714d8467175978771a22', 1795980228332324, 'access_token_revoked', 'client', '\x01a228c375dc700d987a662f23ad0312', 'client', '\x01a228c375dc700d987a662f23ad0312', '127.0.0.1', '{"client_id":"l42xdAy6XH8055Y_YFkdyg","jti":"AaIow3bleMaK9MFzFRBuTAGiKMN25nt3iIHIkEIMnpY"}', '\xd8b6bd7b323a199a', '\x7b6801ec0efbb5299f0e2b1b8aa2a8e23d78cfa4646edb584a25e1032bc8da19'),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c3770b71a1ad88dce4536cd9ba', 1795980228363487, 'signed_in', 'account', '\x01a228c373cc7009b19e742645932d26', 'account', '\x01a228c373cc7009b19e742645932d26', '127.0.0.1', '{"session":"01a228c3-770b-7fe1-b7b5-7ef2ad365ad9","methods":["pwd"]}', '\xd8b6bd7b323a199a', '\x087fb86dadf70ddf12608b1e4902201024a436ae435b7d7ce44e8d72a3293f00'),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c3771071808c25d45f6909db14', 1795980228368995, 'authorization_code_redeemed', 'client', '\x01a228c375dc700d987a662f23ad0312', 'account', '\x01a228c373cc7009b19e742645932d26', '127.0.0.1', '{"client_id":"l42xdAy6XH8055Y_YFkdyg","grant":"01a228c3-770e-7a7f-a23b-a9829eca6992"}', '\xd8b6bd7b323a199a', '\xea799109619785ba92b809186987b3e32d8d376e84b3141986254c28d6e689db'),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c3771879598c6996acb5558460', 1795980228376546, 'signed_out', 'account', '\x01a228c373cc7009b19e742645932d26', 'account', '\x01a228c373cc7009b19e742645932d26', '127.0.0.1', '{"session":"01a228c3-770b-7fe1-b7b5-7ef2ad365ad9"}', '\xd8b6bd7b323a199a', '\x688720c577f6e8d8ddb3f0add5c2baad0f47e3a309511d898aab83cf1e83f365'),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c377347113bf21ba3534b2196f', 1795980228404517, 'sign_in_failed', 'anonymous', NULL, 'account', '\x01a228c373cc7009b19e742645932d26', '127.0.0.1', '{"reason":"wrong_password"}', '\xd8b6bd7b323a199a', '\x74c362f486d8c2992b6048967d08812791e2ce34707d959c51eccb20fb0e6679'),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c37757706194a76e4b8fad2049', 1795980228439529, 'signed_in', 'account', '\x01a228c374787f8ca43dafbe5a013c42', 'account', '\x01a228c374787f8ca43dafbe5a013c42', '127.0.0.1', '{"session":"01a228c3-7757-7564-a868-c7eecff9f4bc","methods":["pwd"]}', '\xd8b6bd7b323a199a', '\x55a47b8847b7b987b48f9e5a9022f9e476797edd0a826dc011b23bba6d09bd6c'),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c3775c725d8c6b4037c5f36383', 1795980228444515, 'authorization_code_redeemed', 'client', '\x01a228c375dc700d987a662f23ad0312', 'account', '\x01a228c374787f8ca43dafbe5a013c42', '127.0.0.1', '{"client_id":"l42xdAy6XH8055Y_YFkdyg","grant":"01a228c3-775a-713f-af61-9712545af2f3"}', '\xd8b6bd7b323a199a', '\x3d284dd8f0d610f39477c97d43c2a54f2104803754b00680aa9847ccfa090a17'),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c37784773094637fa9908fa9fc', 1795980228484653, 'account_locked', 'operator', NULL, 'account', '\x01a228c374787f8ca43dafbe5a013c42', NULL, '{}', '\xd8b6bd7b323a199a', '\xd26e5dc33a947f345e913e5e713cc1c24634580d9200341ce23107690e583d2c'),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c377aa7da08e7456c4040711b5', 1795980228522082, 'account_deleted', 'operator', NULL, 'account', '\x01a228c3752e7325b46e3fc71cbedad0', NULL, '{}', '\xd8b6bd7b323a199a', '\x60431c0ec945a5f39219c947967b7ab7e0a827b3451cc4efe027aa0bea76a8fa'),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c377b8733dadcc3ed74ece829f', 1795980228536818, 'access_token_revoked', 'client', '\x01a228c3760d741899d273536f9b6faa', 'client', '\x01a228c3760d741899d273536f9b6faa', '127.0.0.1', '{"client_id":"EvBtthjPYDkYx7qABhAn-Q","jti":"AAAAAAAAAAEBoijDd7Z1eZ5L7hUZYW9T"}', '\xd8b6bd7b323a199a', '\x5ccf71309606dea00058d803f7f4885ac1d46868806ef5004e458938736cdab8'),
	('\x01a228c379e37fae8e3452507552fb11', '\x01a228c379e3796891e90185fa5bc3e7', 1795980229091615, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a228c379e370d79eca0996875dce8d', NULL, '{"kid":"B4V-1GwItomLIQ9yTjP9v7gRjKriLqWXUymMq4vvxRc","alg":"RS256"}', '\xd8b6bd7b323a199a', '\x2285b822c41b8f4747821b9e95cd4b87c8535c4b2e1ffa72b6656241be13824e'),
	('\x01a228c379e37fae8e3452507552fb11', '\x01a228c379e37b9a9ab1b7f5b0ffec20', 1795980229091615, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a228c379e37c4ca9200e025eee3d29', NULL, '{"kid":"Fc-xt20AquwZ676f6eJ8O_QvQt1nofVGd7x0sCxVC6A","alg":"ES256"}', '\xd8b6bd7b323a199a', '\x4a13919ce45a4073bc6819b7eea279ff9d9b37d33be7418a57d4de1a5d662b08'),
	('\x01a228c36fdd7d3ca85c3f1a39e70b86', '\x01a228c379e37986ba19d4b79e54d2a8', 1795980229091615, 'tenant_created', 'operator', NULL, 'tenant', '\x01a228c379e37fae8e3452507552fb11', NULL, '{"slug":"globex"}', '\xd8b6bd7b323a199a', '\xa27df935be0c47b729b03b87f17533f730b884bffe7bd4d9dff8c0a9d0ae5015'),
	('\x01a228c379e37fae8e3452507552fb11', '\x01a228c37a0e78b9afba0b1fb6d35ed9', 1795980229134679, 'account_created', 'operator', NULL, 'account', '\x01a228c37a0e7544aaf5fdf0eb48e109', NULL, '{}', '\xd8b6bd7b323a199a', '\x2f046b9dc61dc9d7157b0d713d86f3c7ed7b8e88cdb5f917ebf158978bbdb581'),
	('\x01a228c379e37fae8e3452507552fb11', '\x01a228c37a7e732baece26fb0cb50327', 1795980229246179, 'client_created', 'operator', NULL, 'client', '\x01a228c37a7e7777895dfcb0e980a504', NULL, '{"client_id":"Nj7ISKAphvSX-u7J3lOuHw"}', '\xd8b6bd7b323a199a', '\xadeccf4fb909e4a95d5c182614f302b4c7cc3e3dd732f8bbab3bde8f45f88b7d'),
	('\x01a228c379e37fae8e3452507552fb11', '\x01a228c37aa87fe5968ce01670361765', 1795980229288677, 'signing_key_made', 'operator', NULL, 'signing_key', '\x01a228c37aa87e81823a436bae5ec9f6', NULL, '{"kid":"KAsNGXG0ao_JnliKcn3F8zC0Uy7TVdp9q2J4tTP975o","alg":"ES256"}', '\xd8b6bd7b323a199a', '\x837bece0922b18190421607c608b4d9c887ee2f7fa010e2153ee181ff791a0fe'),
	('\x01a228c36fdd7d3ca85c3f1a39e70b86', '\x01a228c37ad17fb99572cf4e6058cae3', 1795980229329057, 'tenant_suspended', 'operator', NULL, 'tenant', '\x01a228c379e37fae8e3452507552fb11', NULL, '{"slug":"globex"}', '\xd8b6bd7b323a199a', '\x28c0c9d05255e40460306ff1016e9dafa0727aec99fac86d6cf65b81b8f7e2d1');
INSERT INTO public.audit_heads VALUES
	('\x01a228c370867dfdb0e3f805590a9971', 2, '\x01a228c370867fb1976104b2da1ea346', '\x1ad8c8a580993f99f65f105d987b05c7b7c82355fc47d4d80ad1acab84330cca', '\x540cee88c47ba52bcb11d73d68f48bc5323e060246f9c57651e984c64653f7ed', 1795980227708407),
	('\x01a228c373427a1a9e1d36cf0bface9f', 33, '\x01a228c377b8733dadcc3ed74ece829f', '\x261a9ca04ca464464630f4c96a8b68a2fd44994d984f35d530bd62521b4e71b9', '\x33adfb2d419c09c62896f3b3c08114a585802da6d4ba4b26779f95c5215c44c7', 1795980228720035),
	('\x01a228c379e37fae8e3452507552fb11', 5, '\x01a228c37aa87fe5968ce01670361765', '\x60e68c0def60de0ee8978d30b539bab40d790fc38ea1e8b82c6e62483e5991f7', '\xabb42765d149460a9ee4789c5d912fe32964505e9eed00e42948ad1c39326581', 1795980229727506),
	('\x01a228c36fdd7d3ca85c3f1a39e70b86', 10, '\x01a228c37ad17fb99572cf4e6058cae3', '\xccc101f4f0b0a5e30aa43efe1891b8ef4ab8d062878d8ee1ef6cd2c94a40a9ee', '\x272a6afd21642d2f91e5d094e17d6128f9302d121c571f6b39d156e736a7ee5d', 1795980229727506);
INSERT INTO public.audit_seals VALUES
	('\x01a228c36fdd7d3ca85c3f1a39e70b86', 1, '\x01a228c36fdd74c28955a44a1e50b1ce', NULL, '\xbaa931e8eb334a769211a3742787388fc212be28a951388429731929ec0d142d'),
	('\x01a228c36fdd7d3ca85c3f1a39e70b86', 2, '\x01a228c36fdd7660bbd64925f186ce78', '\x01a228c36fdd74c28955a44a1e50b1ce', '\x103a8fc0349884cc3d03f4b5a9eddfae3ac2fe747b505339b61794cba4f2b2d3'),
	('\x01a228c36fdd7d3ca85c3f1a39e70b86', 3, '\x01a228c36fdd7c21b6a66403c96a950e', '\x01a228c36fdd7660bbd64925f186ce78', '\x06c36632b36c7f879b42cbee9502fcfe93c8d1df850b31cfe1461497954dee5b'),
	('\x01a228c36fdd7d3ca85c3f1a39e70b86', 4, '\x01a228c3708678f78358cb5d3f5a8220', '\x01a228c36fdd7c21b6a66403c96a950e', '\xa0515117113751f7d473b84fb1cc35038cf2cb924d515d03f8c5fb31f6ab13d2'),
	('\x01a228c36fdd7d3ca85c3f1a39e70b86', 5, '\x01a228c3708f7f2e9377beaa9c49753f', '\x01a228c3708678f78358cb5d3f5a8220', '\x480d1ad3ee622eeb2c6e6d7594dcdc309a36362bfd82b7ddf67ff5c8bbfb96ea'),
	('\x01a228c36fdd7d3ca85c3f1a39e70b86', 6, '\x01a228c3711870b9a19b2540e2c6339c', '\x01a228c3708f7f2e9377beaa9c49753f', '\x180bb129480aebb33c389472af99a6744a2452c5efe166698baffe02a4eeb326'),
	('\x01a228c36fdd7d3ca85c3f1a39e70b86', 7, '\x01a228c3711871109d0a9f3eb9c1ec86', '\x01a228c3711870b9a19b2540e2c6339c', '\x4766e4634d05fd89136afec37cfef8cad9d2e5088767e5125b0625f2729a9e23'),
	('\x01a228c36fdd7d3ca85c3f1a39e70b86', 8, '\x01a228c3734271feb042fae464763b01', '\x01a228c3711871109d0a9f3eb9c1ec86', '\xe6e4954021520525ecf1b1a05e1e9ae6276bbbceb647b9d2f68344281eb96f9f'),
	('\x01a228c373427a1a9e1d36cf0bface9f', 1, '\x01a228c373427309855d7df4a0191f3d', NULL, '\x3f3c32d56e98ae24fc845e497c308f12796e33be608385f367b5523abb0c3cc2'),
	('\x01a228c373427a1a9e1d36cf0bface9f', 2, '\x01a228c373427bb0b1fe559629f1e84d', '\x01a228c373427309855d7df4a0191f3d', '\x2327a22322b33d575e83d2e86018085c748a978938da87b7842e6f92b2d2a6d8'),
	('\x01a228c373427a1a9e1d36cf0bface9f', 3, '\x01a228c373787263afa85804d2294ed1', '\x01a228c373427bb0b1fe559629f1e84d', '\x891542e959b36f56e1c594ae1a2050d07432273d1ee20e3c5fa0856965e7d079'),
	('\x01a228c373427a1a9e1d36cf0bface9f', 4, '\x01a228c373a67c65b075632c7cfaca0d', '\x01a228c373787263afa85804d2294ed1', '\xb6bccae2e964b46e34c8c0ca16b0d4468d671477de4ac98311d56b852e3fd936'),
	('\x01a228c373427a1a9e1d36cf0bface9f', 5, '\x01a228c373cc7983aeb81ef91c25090e', '\x01a228c373a67c65b075632c7cfaca0d', '\x42bffc0785e80be206f44e4d4b0bac450e116d94dd34ab5d58af9ef89e8619b9'),
	('\x01a228c373427a1a9e1d36cf0bface9f', 6, '\x01a228c374487b9082b25ee6807f2e88', '\x01a228c373cc7983aeb81ef91c25090e', '\xd34fb7a67dcadfa96e582d0f0435d59fa596583e63743871d1e32d8f6bb18145'),
	('\x01a228c370867dfdb0e3f805590a9971', 1, '\x01a228c3708673cf96c1446dd9d304fa', NULL, '\xb81c771800a1c62fe23cee31ee63e67b8ec04de0e98d3926ecbb33ccf41e6d74'),
	('\x01a228c370867dfdb0e3f805590a9971', 2, '\x01a228c370867fb1976104b2da1ea346', '\x01a228c3708673cf96c1446dd9d304fa', '\x1ad8c8a580993f99f65f105d987b05c7b7c82355fc47d4d80ad1acab84330cca'),
	('\x01a228c373427a1a9e1d36cf0bface9f', 7, '\x01a228c37478706082612c6c3fe9c5ab', '\x01a228c374487b9082b25ee6807f2e88', '\x09301a6984a2cd9e0f64152c511bcd523ec898f4563468bb29fcfb43b87cfeb4'),
	('\x01a228c373427a1a9e1d36cf0bface9f', 8, '\x01a228c374fc752ba6a359bd0e89c844', '\x01a228c37478706082612c6c3fe9c5ab', '\x854cace7278e8fc3ae9c01e5af44ca701951137344729ee12cc0f1a9d16f725a'),
	('\x01a228c373427a1a9e1d36cf0bface9f', 9, '\x01a228c374fc78cb90ef1100ea6e7106', '\x01a228c374fc752ba6a359bd0e89c844', '\xc3482238da6dbe373d225b0e0ffb7382125f1bf515b18a86a612046f00745c4b'),
	('\x01a228c373427a1a9e1d36cf0bface9f', 10, '\x01a228c3752e7c1d8594d7ae39e1f987', '\x01a228c374fc78cb90ef1100ea6e7106', '\x54e0232ab8e6b150d704e62511339a16eb96aafb774b461e885796ee7978e7ce'),
	('\x01a228c373427a1a9e1d36cf0bface9f', 11, '\x01a228c375a878ef95d4243aafe245ae', '\x01a228c3752e7c1d8594d7ae39e1f987', '\x2c91c8daaf475553b0757db8dd7ea0c24ee00df5599cdf9119af5d41c219ed35'),
	('\x01a228c373427a1a9e1d36cf0bface9f', 12, '\x01a228c375dc77d299588f8f1ff9f7ed', '\x01a228c375a878ef95d4243aafe245ae', '\xcd989eb46aecc9bb037d5b8daaf0da4def4a8c935fe87bd846a1b65bb42d8246'),
	('\x01a228c373427a1a9e1d36cf0bface9f', 13, '\x01a228c3760d72dc95b361eadf9272fe', '\x01a228c375dc77d299588f8f1ff9f7ed', '\x68de6fef79db7b81a49bd532e9fa89f1c8e8f594a0fc8deace872526d826d916'),
	('\x01a228c373427a1a9e1d36cf0bface9f', 14, '\x01a228c3764273c9997368ed7a1a3142', '\x01a228c3760d72dc95b361eadf9272fe', '\xcccb878f9b965c0d6d667b2c0a209e8b7c5367e818f321a111b39de7fdf49c22'),
	('\x01a228c373427a1a9e1d36cf0bface9f', 15, '\x01a228c3767479f9a5553fa3dbcf17b3', '\x01a228c3764273c9997368ed7a1a3142', '\x504a37ab85d4b040742aa8c0ca8a7f2d10f7b8767c8248166541a30fc2e66f2d'),
	('\x01a228c373427a1a9e1d36cf0bface9f', 16, '\x01a228c376a2785ba8d9cf8af8395935', '\x01a228c3767479f9a5553fa3dbcf17b3', '\x8b09bc732f0853102e1f3fb099b4a7a5521b6ed5f641adad818ab9977da21a10'),
	('\x01a228c373427a1a9e1d36cf0bface9f', 17, '\x01a228c376ac7be98128e2e638fd89dd', '\x01a228c376a2785ba8d9cf8af8395935', '\x1feb8c04819a789d74e1c5b4dc3e3d2ce6b0d35d9e1ff08ab82dc66f066e2d07'),
	('\x01a228c373427a1a9e1d36cf0bface9f', 18, '\x01a228c376b071e9b8b0fc00ebf92cb4', '\x01a228c376ac7be98128e2e638fd89dd', '\x68b7203d2c4f7869b7f63fd0b4b949b8aaa6793cb944a21f3f686c832aaf0651'),
	('\x01a228c373427a1a9e1d36cf0bface9f', 19, '\x01a228c376ba7882aa86ee05e84702ce', '\x01a228c376b071e9b8b0fc00ebf92cb4', '\x4ba1348ea5dd664772aaa87eec86977d4dd258d004158707b8be93492db5c3d2'),
	('\x01a228c373427a1a9e1d36cf0bface9f', 20, '\x01a228c376cc74048b1af5d8be5be7eb', '\x01a228c376ba7882aa86ee05e84702ce', '\xa440060a4c50d83f726ee9c73b1789a1d822f052358d1c1eed7ab6e25556c809'),
	('\x01a228c373427a1a9e1d36cf0bface9f', 21, '\x01a228c376d4799cb58f0f3bacd0c19a', '\x01a228c376cc74048b1af5d8be5be7eb', '\x1036f779309259bb7c6f7bbf48714a6c48a981b1a1439ab1e3efe8a33729a00b'),
	('\x01a228c373427a1a9e1d36cf0bface9f', 22, '\x01a228c376de7c2b8e66980f86368b3e', '\x01a228c376d4799cb58f0f3bacd0c19a', '\x938cf318fbabe3a5c2a4ff5edb18d2fecb4883c1d758d0c9bf813d876b8886cd'),
	('\x01a228c373427a1a9e1d36cf0bface9f', 23, '\x01a228c376e67b2ea1529838dd8dbf26', '\x01a228c376de7c2b8e66980f86368b3e', '\xbda46affc13b0c3020cefd536c1ba5a84bd63d38ff1044bb36c83f544633e536'),
	('\x01a228c373427a1a9e1d36cf0bface9f', 24, '\x01a228c376ec714d8467175978771a22', '\x01a228c376e67b2ea1529838dd8dbf26', '\xfe89ffdfad8fc3bf1bde852b6bd18e63783a16fe3b3b7315bf5603ab212ef0dc'),
	('\x01a228c373427a1a9e1d36cf0bface9f', 25, '\x01a228c3770b71a1ad88dce4536cd9ba', '\x01a228c376ec714d8467175978771a22', '\x509931555077aaabdfe54342b9c5c5e457ee9809ad19ab303b38e822739f3342'),
	('\x01a228c373427a1a9e1d36cf0bface9f', 26, '\x01a228c3771071808c25d45f6909db14', '\x01a228c3770b71a1ad88dce4536cd9ba', '\xe94e1c2e8202166467c8428dd5d11fe62369cdf6ab60f78a72a787a64d59cafc'),
	('\x01a228c373427a1a9e1d36cf0bface9f', 27, '\x01a228c3771879598c6996acb5558460', '\x01a228c3771071808c25d45f6909db14', '\xb27807d5354b6c686204674a0d04a911c57a8f64159a8863e53c894af9cbf372'),
	('\x01a228c373427a1a9e1d36cf0bface9f', 28, '\x01a228c377347113bf21ba3534b2196f', '\x01a228c3771879598c6996acb5558460', '\x6427c59a33f2f108515222b24dcdc7279eff375c5bd4537c0501c0fb59b45484'),
	('\x01a228c373427a1a9e1d36cf0bface9f', 29, '\x01a228c37757706194a76e4b8fad2049', '\x01a228c377347113bf21ba3534b2196f', '\xdd89c738d6cb00f328d6b2a0f65375cf39d1e175cdd5638d592cb56e485a8a2d'),
	('\x01a228c373427a1a9e1d36cf0bface9f', 30, '\x01a228c3775c725d8c6b4037c5f36383', '\x01a228c37757706194a76e4b8fad2049', '\x27220f05ad8c9d720748d08cfbd0209f46f9015706a7a7946fc2f4aa8e127fd0'),
	('\x01a228c373427a1a9e1d36cf0bface9f', 31, '\x01a228c37784773094637fa9908fa9fc', '\x01a228c3775c725d8c6b4037c5f36383', '\xd50e8fd4c45a8157e63ee8646cbaf2de93e59847c6f42d7754d3657ca12abd94'),
	('\x01a228c373427a1a9e1d36cf0bface9f', 32, '\x01a228c377aa7da08e7456c4040711b5', '\x01a228c37784773094637fa9908fa9fc', '\xf38a230f2b796a251ac438f227f3edeac31b612da4bb7a60e241250b8381c092'),
	('\x01a228c373427a1a9e1d36cf0bface9f', 33, '\x01a228c377b8733dadcc3ed74ece829f', '\x01a228c377aa7da08e7456c4040711b5', '\x261a9ca04ca464464630f4c96a8b68a2fd44994d984f35d530bd62521b4e71b9'),
	('\x01a228c379e37fae8e3452507552fb11', 1, '\x01a228c379e3796891e90185fa5bc3e7', NULL, '\x08ca3fe7fa049ee7b3abc53324c95b28ede6458623b4c13fa205eebf18754f44'),
	('\x01a228c379e37fae8e3452507552fb11', 2, '\x01a228c379e37b9a9ab1b7f5b0ffec20', '\x01a228c379e3796891e90185fa5bc3e7', '\xe6d06328fdeb32f8cb32f72a8f6f8113bc047a0acabfc12ebc93b60df36a0651'),
	('\x01a228c379e37fae8e3452507552fb11', 3, '\x01a228c37a0e78b9afba0b1fb6d35ed9', '\x01a228c379e37b9a9ab1b7f5b0ffec20', '\xaced5f6bc4522cdc7225b3ca12c39f21d3b1c8d676fc1f172521bf302701338f'),
	('\x01a228c379e37fae8e3452507552fb11', 4, '\x01a228c37a7e732baece26fb0cb50327', '\x01a228c37a0e78b9afba0b1fb6d35ed9', '\x79b6c266aa429a5da3b88705d53b01715cb86921e8ec504f5a0712d86a1bd3a6'),
	('\x01a228c379e37fae8e3452507552fb11', 5, '\x01a228c37aa87fe5968ce01670361765', '\x01a228c37a7e732baece26fb0cb50327', '\x60e68c0def60de0ee8978d30b539bab40d790fc38ea1e8b82c6e62483e5991f7'),
	('\x01a228c36fdd7d3ca85c3f1a39e70b86', 9, '\x01a228c379e37986ba19d4b79e54d2a8', '\x01a228c3734271feb042fae464763b01', '\xa35fa2f64678aec79b9fa04e23c5650b0404d7057a28f367398727a3f165a5c2'),
	('\x01a228c36fdd7d3ca85c3f1a39e70b86', 10, '\x01a228c37ad17fb99572cf4e6058cae3', '\x01a228c379e37986ba19d4b79e54d2a8', '\xccc101f4f0b0a5e30aa43efe1891b8ef4ab8d062878d8ee1ef6cd2c94a40a9ee');
INSERT INTO public.authorization_codes VALUES
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c376ac7671a276b725cc12e1c1', '\x5bb337d23919336437dffa00e7f275890fbfa5582663ac8092d83f57c67dfe1b', '\x01a228c376ac7c23938d5cf9188a62ff', 'https://rp.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', '1ecd25479944c4d3', 1795980228268310, 1795980288268310, 1795980228272535),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c376b977d4ab5d557ab72d89fc', '\x466fa822e6ff3398d11bc041ebf5dc1e4200418a843208eecdc49ff95d767932', '\x01a228c376b9781e8025ebc6415d0912', 'https://rp.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', '9c15cfbf803e7aa0', 1795980228281165, 1795980288281165, 1795980228282883),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c376c87b55b460c10846d8a1c4', '\x2d7278a98246c3f4ae0c7958ff9568606fda2286c9ff336010c2600a9b90309e', '\x01a228c376c87fb6a64f9229f1254e8c', 'https://rp.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', 'e88541d59d266435', 1795980228296917, 1795980288296917, 1795980228300466),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c376da7adc90e9f89555cb77dd', '\x81511a09b29b569780448b6a25e69b248cdc0d69dc5f7143080660d62ab934d9', '\x01a228c376da7b53a460820c112cd3a6', 'https://app.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', '7189d7e9e589ec12', 1795980228314219, 1795980288314219, 1795980228318158),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c376e57678a05ae532cd7e96a8', '\xee3f328d1687bea1d0cbea7f3ef14cc2e6ba99a51777ba9c183245ee98b23143', '\x01a228c376e578c68af4c17315106e4c', 'https://app.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', 'c4e710f0529dc6ec', 1795980228325068, 1795980288325068, 1795980228326418),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c3770e7e829cc2f21e0276b8b3', '\x3895f10100962d608a8f893c452e9f8eed02296b6c38233a6f274390e006b7ad', '\x01a228c3770e7a7fa23ba9829eca6992', 'https://app.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', '43dfb9428c62d6f5', 1795980228366935, 1795980288366935, 1795980228368995),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c3775a734dace810b334f59b93', '\xacf278c05494e62697b76d9576076717a14611a498efa4502c0c6ce217147ca8', '\x01a228c3775a713faf619712545af2f3', 'https://app.example.com/cb', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', 'e3c813bb71c35bbd', 1795980228442546, 1795980288442546, 1795980228444515);
INSERT INTO public.change_counter VALUES
	(1, 14);
INSERT INTO public.change_log VALUES
	(1, '\x01a228c36fdd7d3ca85c3f1a39e70b86'),
	(2, '\x01a228c370867dfdb0e3f805590a9971'),
	(3, '\x01a228c373427a1a9e1d36cf0bface9f'),
	(4, '\x01a228c373427a1a9e1d36cf0bface9f'),
	(5, '\x01a228c373427a1a9e1d36cf0bface9f'),
	(6, '\x01a228c373427a1a9e1d36cf0bface9f'),
	(7, '\x01a228c373427a1a9e1d36cf0bface9f'),
	(8, '\x01a228c373427a1a9e1d36cf0bface9f'),
	(9, '\x01a228c373427a1a9e1d36cf0bface9f'),
	(10, '\x01a228c373427a1a9e1d36cf0bface9f'),
	(11, '\x01a228c379e37fae8e3452507552fb11'),
	(12, '\x01a228c379e37fae8e3452507552fb11'),
	(13, '\x01a228c379e37fae8e3452507552fb11'),
	(14, '\x01a228c379e37fae8e3452507552fb11');
INSERT INTO public.client_origins VALUES
	('\x01a228c373427a1a9e1d36cf0bface9f', 'https://app.example.com', '\x01a228c375dc700d987a662f23ad0312');
INSERT INTO public.clients VALUES
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c375a87888b85bffc45d8ccc5c', 'QDRrTKcDIUX593wCXd1Q4w', 'Shop', '{"redirect_uris":["https://rp.example.com/cb"],"token_endpoint_auth_method":null,"grant_types":["authorization_code","refresh_token"],"scopes":[],"resources":["https://api.example.com"],"pkce":"unless_nonce","id_token_claims":"full","id_token_signed_response_alg":"RS256","consent":"remember","origins":[],"online_refresh":false,"refresh_grace":null,"post_logout_redirect_uris":["https://rp.example.com/bye"]}', '\xd25ae3a2311159186e39ff20e01a9fd166ba0cc6aeab9c2616ee410bb13b68df', 1795980228008204, 1795980228008204, NULL),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c375dc700d987a662f23ad0312', 'l42xdAy6XH8055Y_YFkdyg', 'Phone', '{"redirect_uris":["https://app.example.com/cb"],"token_endpoint_auth_method":"none","grant_types":["authorization_code","refresh_token"],"scopes":[],"resources":[],"pkce":"required","id_token_claims":"full","id_token_signed_response_alg":"RS256","consent":"implied","origins":[],"online_refresh":true,"refresh_grace":null,"post_logout_redirect_uris":[]}', NULL, 1795980228060649, 1795980228060649, NULL),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c3760d741899d273536f9b6faa', 'EvBtthjPYDkYx7qABhAn-Q', 'Nightly', '{"redirect_uris":[],"token_endpoint_auth_method":null,"grant_types":["client_credentials"],"scopes":[],"resources":["https://api.example.com"],"pkce":"unless_nonce","id_token_claims":"full","id_token_signed_response_alg":"RS256","consent":"remember","origins":[],"online_refresh":false,"refresh_grace":null,"post_logout_redirect_uris":[]}', '\x89ae964c334d36ea7df42592dfe9fe156aba75f23b36877b2592de26b60bbc5e', 1795980228109583, 1795980228109583, NULL),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c3764272c9af665881f1576e65', 'wf4UJeQXgQJbM6AlgQIsrA', 'Ledger', '{"redirect_uris":[],"token_endpoint_auth_method":"private_key_jwt","grant_types":["client_credentials"],"scopes":[],"resources":["https://api.example.com"],"pkce":"unless_nonce","id_token_claims":"full","id_token_signed_response_alg":"RS256","consent":"remember","origins":[],"online_refresh":false,"refresh_grace":null,"jwks":{"keys":[{"alg":"ES256","kid":"one","crv":"P-256","kty":"EC","x":"Tj3Pan2EQQiITd_EJlYmmSzSfxHO9TNQeRM6dmf5OBE","y":"RITmPCwfTiy4QQyS0tvzRCgfbkeucBAa6W5QKI-nYwo"}]},"post_logout_redirect_uris":[]}', NULL, 1795980228162866, 1795980228162866, NULL),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c376747797adcb7119adcc2f9e', 'MCRQFsqa_SvhuXLTjjaWBw', 'Vault', '{"redirect_uris":[],"token_endpoint_auth_method":"client_secret_jwt","grant_types":["client_credentials"],"scopes":[],"resources":["https://api.example.com"],"pkce":"unless_nonce","id_token_claims":"full","id_token_signed_response_alg":"RS256","consent":"remember","origins":[],"online_refresh":false,"refresh_grace":null,"post_logout_redirect_uris":[]}', '\x430b55ecdf87461ac7d50a3207c36e7a225c2dab4ba293543ee0bcc3034c33b3', 1795980228212902, 1795980228212902, '\x01ba8527364b32262b3f461ec3261b6dfb69162f067971f9d8279132a763afb112c4bfab9b1ab7b42b12149cd074379262aefc5e243895695b9b153a0936dd80eb029f8759200a6bc012787ca0e744880a4f249dbf9801076fbe047b98ed7077bc33154b740319c170622cda6f81961a886ef55cfe5ca9244ac1c9967dcb9f'),
	('\x01a228c379e37fae8e3452507552fb11', '\x01a228c37a7e7777895dfcb0e980a504', 'Nj7ISKAphvSX-u7J3lOuHw', 'Shop', '{"redirect_uris":["https://rp.example.com/cb"],"token_endpoint_auth_method":null,"grant_types":["authorization_code"],"scopes":[],"resources":[],"pkce":"unless_nonce","id_token_claims":"full","id_token_signed_response_alg":"RS256","consent":"remember","origins":[],"online_refresh":false,"refresh_grace":null,"post_logout_redirect_uris":[]}', '\xf1e70c709cecfd5e68723be511c58e723bc48b54e9f2f30e045784328ac215f6', 1795980229246179, 1795980229246179, NULL);
INSERT INTO public.consents VALUES
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c373cc7009b19e742645932d26', '\x01a228c375a87888b85bffc45d8ccc5c', '["email","offline_access","openid","profile","01a228c3-73a6-71bc-9cc4-dae9e93e10f1"]', 1795980228268310, 1795980228268310);
INSERT INTO public.deployment VALUES
	('master_keys', 'VCt8sFKZxE35u2kzm2UrQURG6pV-0rG4oOIGB9tyFvs RhIYcFD3IUMxJqi7wMyXSv1UxQj3YtO4ZmfYKLVK_wQ cAace4R-YM4SgPAvCCNuRTDVRR2_maVBuoFPeofR3_k If9FsB-YEwSPf0CgoXqUxgZmF5R-smhsZ6A7SIIoXic'),
	('public_url', 'http://localhost:8080'),
	('first_setup', '2026-11-29T19:23:46Z');
INSERT INTO public.grants VALUES
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c376ac7c23938d5cf9188a62ff', '\x01a228c373cc7009b19e742645932d26', 1, 1, '\x01a228c375a87888b85bffc45d8ccc5c', '\x01a228c376a279a18eebbe72cd47dc71', 'email offline_access openid profile', '["https://api.example.com","http://localhost:8080/t/acme"]', 1795980228258101, 'pwd', 1795980228268310, 1811618628272535, NULL, true, NULL),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c376b9781e8025ebc6415d0912', '\x01a228c373cc7009b19e742645932d26', 1, 1, '\x01a228c375a87888b85bffc45d8ccc5c', '\x01a228c376a279a18eebbe72cd47dc71', 'email offline_access openid profile', '["https://api.example.com","http://localhost:8080/t/acme"]', 1795980228258101, 'pwd', 1795980228281165, 1811618628282883, NULL, true, 1795980228289214),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c376c87fb6a64f9229f1254e8c', '\x01a228c373cc7009b19e742645932d26', 1, 1, '\x01a228c375a87888b85bffc45d8ccc5c', '\x01a228c376a279a18eebbe72cd47dc71', 'email offline_access openid profile', '["https://api.example.com","http://localhost:8080/t/acme"]', 1795980228258101, 'pwd', 1795980228296917, 1811618628300466, 1795980228308097, true, NULL),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c376da7b53a460820c112cd3a6', '\x01a228c373cc7009b19e742645932d26', 1, 1, '\x01a228c375dc700d987a662f23ad0312', '\x01a228c376a279a18eebbe72cd47dc71', 'email openid profile', '["http://localhost:8080/t/acme"]', 1795980228258101, 'pwd', 1795980228314219, 1811618628318158, NULL, false, NULL),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c376e578c68af4c17315106e4c', '\x01a228c373cc7009b19e742645932d26', 1, 1, '\x01a228c375dc700d987a662f23ad0312', '\x01a228c376a279a18eebbe72cd47dc71', 'email openid profile', '["http://localhost:8080/t/acme"]', 1795980228258101, 'pwd', 1795980228325068, 1811618628326418, NULL, false, NULL),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c3770e7a7fa23ba9829eca6992', '\x01a228c373cc7009b19e742645932d26', 1, 1, '\x01a228c375dc700d987a662f23ad0312', '\x01a228c3770b7fe1b7b57ef2ad365ad9', 'email openid profile', '["http://localhost:8080/t/acme"]', 1795980228363487, 'pwd', 1795980228366935, 1811618628368995, NULL, false, NULL),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c3775a713faf619712545af2f3', '\x01a228c374787f8ca43dafbe5a013c42', 1, 1, '\x01a228c375dc700d987a662f23ad0312', '\x01a228c377577564a868c7eecff9f4bc', 'email openid profile', '["http://localhost:8080/t/acme"]', 1795980228439529, 'pwd', 1795980228442546, 1811618628444515, NULL, false, NULL);
INSERT INTO public.known_devices VALUES
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c376a2755e82e5f9131ece5fe7', '\x378fc482b9915658aa8eeb6a0bb0c6c15b7b9e4ebdea2952fb6a240c7d991cb9', '\x01a228c373cc7009b19e742645932d26', 1, 1795980228258101, 1795980228258101, 1811532228258101),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c3770b758693c601d2237d9d01', '\xfb993136598b75e18fd305a8676ddb9eafe35a3c2d93d523fb672504eb1b135d', '\x01a228c373cc7009b19e742645932d26', 1, 1795980228363487, 1795980228363487, 1811532228363487),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c377577bd598cdfddfc44afb52', '\x6ff478c725262b233df9476414b152d62e56796490443e0592791d912a43464f', '\x01a228c374787f8ca43dafbe5a013c42', 1, 1795980228439529, 1795980228439529, 1811532228439529);
INSERT INTO public.links VALUES
	('\x01a228c36fdd7d3ca85c3f1a39e70b86', '\x01a228c3708f772088f8605efdc2f193', '\x53049706cbe61944770f208a4bd30a1b91a9059dd4432fa8957209408cd914c8', NULL, 0, 1, 1795980226703003, 1796066626703003, 1795980226840242, 'set_up'),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c374fc73c096d40fc6d30ab8c5', '\x871619f114e68f0b5b5588cdcd5bb5975d196d3719717cbd4d2445c2548cc337', '\x01a228c374fc7881b9a2defda522ca65', 1, 1, 1795980227836916, 1796066627836916, NULL, 'set_up');
INSERT INTO public.passwords VALUES
	('\x01a228c36fdd7d3ca85c3f1a39e70b86', '\x01a228c37118728fbab4cfcea5c388ec', '$argon2id$v=19$m=19456,t=2,p=1$d4dKOyRMlPM5XaGUK7u5MA$hrEC7f7bY7jHU+GC/UZH8fYkDeybzvSI1C7QDwnDLTM', '\x65d3869ed15cb704', 1795980226840242),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c373cc7009b19e742645932d26', '$argon2id$v=19$m=19456,t=2,p=1$ap6ioqC4JiNlcRfAorILCw$85txkWJj99rUrM4i+XXyGLGEFpCH4GUVBh39+SvJFLs', '\x65d3869ed15cb704', 1795980227532522),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c374787f8ca43dafbe5a013c42', '$argon2id$v=19$m=19456,t=2,p=1$sVXqvzXac1dupErFtZ3Ttg$iXVTLQmVl15DuJ34/hECG34dsfxH8aZuZTeDX9zezq4', '\x65d3869ed15cb704', 1795980227704867),
	('\x01a228c379e37fae8e3452507552fb11', '\x01a228c37a0e7544aaf5fdf0eb48e109', '$argon2id$v=19$m=19456,t=2,p=1$jWZqmXuMhj5EP9JoHVEqXA$7TxG35H08mvhYYs3v5HTEhFq34ZmjKfwDf5xDXyePCw', '\x65d3869ed15cb704', 1795980229134679);
INSERT INTO public.pending_requests VALUES
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c3767e706daf1dc5de5cc8770f', '\x78cbda7e40ec423a0ae6a3fa74e2e782a431d3265fadfca400f2ccb5df07851b', '\x01a228c375a87888b85bffc45d8ccc5c', '{"redirect_uri":"https://rp.example.com/cb","state":"43e7d7f6a0954ef6","scope":"email offline_access openid profile","audience":["https://api.example.com","http://localhost:8080/t/acme"],"consent_items":["email","offline_access","openid","profile","01a228c3-73a6-71bc-9cc4-dae9e93e10f1"],"nonce":"1ecd25479944c4d3","code_challenge":"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM","prompt":{"none":false,"login":false,"consent":false,"select_account":false},"max_age":null,"hint_sub":null,"login_hint":null,"response_mode":"query","ui_locales":[]}', 1795980228222816, 1795987428222816, 1795980228268310, 'authorization'),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c376ee78288ddf8d0bcc86701c', '\xfc197592cce2eea2a9c228db004a98246ac03b1aeca98863be333d55d3eb9cef', '\x01a228c375dc700d987a662f23ad0312', '{"redirect_uri":"https://app.example.com/cb","state":"0d26f91cc879890b","scope":"email openid profile","audience":["http://localhost:8080/t/acme"],"consent_items":["email","openid","profile"],"nonce":"43dfb9428c62d6f5","code_challenge":"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM","prompt":{"none":false,"login":false,"consent":false,"select_account":false},"max_age":null,"hint_sub":null,"login_hint":null,"response_mode":"query","ui_locales":[]}', 1795980228334806, 1795987428334806, 1795980228366935, 'authorization'),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c3771a7c5b9813367a463f7f68', '\xb6e69c78cf6c499fa6738c1ab884e10aef1b28acf649504a4438b1147238852e', '\x01a228c375a87888b85bffc45d8ccc5c', '{"redirect_uri":"https://rp.example.com/cb","state":"cc1a72b9523398c3","scope":"email offline_access openid profile","audience":["https://api.example.com","http://localhost:8080/t/acme"],"consent_items":["email","offline_access","openid","profile","01a228c3-73a6-71bc-9cc4-dae9e93e10f1"],"nonce":"94557b1663d6bd95","code_challenge":"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM","prompt":{"none":false,"login":false,"consent":false,"select_account":false},"max_age":null,"hint_sub":null,"login_hint":null,"response_mode":"query","ui_locales":[]}', 1795980228378153, 1795987428378153, NULL, 'authorization'),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c377367870a07d254b8a1fa5c1', '\xdd5c2aa7a8bd5d8e39af4dd2cb8d8c6b4ea0c0b0b7d62fd2ac5a6cbaa89a309b', '\x01a228c375a87888b85bffc45d8ccc5c', '{"redirect_uri":"https://rp.example.com/cb","state":"2c40de13d82005bc","scope":"email offline_access openid profile","audience":["https://api.example.com","http://localhost:8080/t/acme"],"consent_items":["email","offline_access","openid","profile","01a228c3-73a6-71bc-9cc4-dae9e93e10f1"],"nonce":"644383bc558f2370","code_challenge":"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM","prompt":{"none":false,"login":false,"consent":false,"select_account":false},"max_age":null,"hint_sub":null,"login_hint":null,"response_mode":"query","ui_locales":[]}', 1795980228406958, 1795987428406958, NULL, 'authorization'),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c3773c719391418f3ca31302ca', '\x78cbda7e40ec423a0ae6a3fa74e2e782a431d3265fadfca400f2ccb5df07851b', '\x01a228c375a87888b85bffc45d8ccc5c', '{"hint_sub":null,"hint_sid":null,"post_logout_redirect_uri":"https://rp.example.com/bye","state":"a state","ui_locales":[]}', 1795980228412147, 1795987428412147, NULL, 'logout'),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c3773d7d898b74d0a72dc7bd0a', '\x72edf8df5398aec40608a5212e80019934ffdb988f2289e4e18ffe025d0cd391', '\x01a228c375dc700d987a662f23ad0312', '{"redirect_uri":"https://app.example.com/cb","state":"a5e2fc72cfd39da6","scope":"email openid profile","audience":["http://localhost:8080/t/acme"],"consent_items":["email","openid","profile"],"nonce":"e3c813bb71c35bbd","code_challenge":"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM","prompt":{"none":false,"login":false,"consent":false,"select_account":false},"max_age":null,"hint_sub":null,"login_hint":null,"response_mode":"query","ui_locales":[]}', 1795980228413554, 1795987428413554, 1795980228442546, 'authorization');
INSERT INTO public.refresh_tokens VALUES
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c376b07e45b2b77e573e35db4f', '\xfba3bb9df733968d44205b681c67ca51e203726ec5bd97acc51c674cc5876741', '\x01a228c376ac7c23938d5cf9188a62ff', 1795980228272535, 1798572228272535, NULL, NULL),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c376c1776dae678bc86f273b6b', '\xfcdbeecb8cdf6a7170c256ad37c76fa1827d17ddadb54e5885705a5420e40cf6', '\x01a228c376b9781e8025ebc6415d0912', 1795980228289214, 1798572228289214, NULL, NULL),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c376ba7b2080b9b2c5c364913e', '\x08efe0aed63f3463fa71e8548b89c79045b0748cab7e158bd3b3bbe9af9f1503', '\x01a228c376b9781e8025ebc6415d0912', 1795980228282883, 1798572228282883, 1795980228289214, '\x01a228c376c1776dae678bc86f273b6b'),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c376cc78b5a379b5ab3c44c27f', '\xe0f8b79c8504739bc5775ce67c02045d6900d14fe8ecfdd208397db2424b1998', '\x01a228c376c87fb6a64f9229f1254e8c', 1795980228300466, 1798572228300466, NULL, NULL),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c376de78a78ca6a74f580a2983', '\xb96c7e8a7e1e170b6ece5ed00edca32737415af90d2869b4667c4e293a6522ec', '\x01a228c376da7b53a460820c112cd3a6', 1795980228318158, 1798572228318158, NULL, NULL),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c376e679eabff22085b6a4cf81', '\x5736c529230aae3c9f10a0e951d1ab89d561d1ab9d0128cee24dd5fbc188d65e', '\x01a228c376e578c68af4c17315106e4c', 1795980228326418, 1798572228326418, NULL, NULL),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c377107ea1bf8aaa0d83096086', '\x9f269b017bb2958405cba83d9de89489508c2ecc0c803a056d031ac0ad6c530b', '\x01a228c3770e7a7fa23ba9829eca6992', 1795980228368995, 1798572228368995, NULL, NULL),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c3775c7184bc59a2e2892711f2', '\x4a3bbf5113dd02033a0b0bf0a3b9b76d8fa780017d2bc6f609e7c3387065ee25', '\x01a228c3775a713faf619712545af2f3', 1795980228444515, 1798572228444515, NULL, NULL);
INSERT INTO public.resource_servers VALUES
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c373a671bc9cc4dae9e93e10f1', 'https://api.example.com', 'Things', '{"scopes":[{"scope":"read","text":"Read your things"}],"lifetime":7200,"alg":null}', 1795980227494467, 1795980227494467, '\x8bf4e7735ec2627d5ff53c1ca9e693d37470633b0e9f1bf232c354d872ed2977');
INSERT INTO public.revoked_tokens VALUES
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x80d09e41886896342580bff87d303218239c9c04dd923260bd10e962fb916f85', 1795987428000000),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x5ee45007ffc158c87cb9da1d18db55b57fb3822de331735af83e9846bb4b1e83', 1795987428000000);
INSERT INTO public.sessions VALUES
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c376a279a18eebbe72cd47dc71', 'browser', '\xd7d72b1f868187c6cefc7843833885621eaf3fbddefec02166ea641c8fccacca', NULL, '\x01a228c373cc7009b19e742645932d26', 1, 1, 'pwd', 1795980228258101, 1795980228258101, 1795980228258101, 1796023428258101, 1796585028258101, NULL, 'Firefox/Linux', '127.0.0.1'),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c3770b7fe1b7b57ef2ad365ad9', 'browser', '\x351c074d24d9cb30712f16007e03c0a5ff425a841bf26d57e8ebda7523bd58a4', NULL, '\x01a228c373cc7009b19e742645932d26', 1, 1, 'pwd', 1795980228363487, 1795980228363487, 1795980228363487, 1796023428363487, 1796585028363487, 1795980228376546, 'Firefox/Linux', '127.0.0.1'),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c377577564a868c7eecff9f4bc', 'browser', '\xa421ab0af90d26f56a99bdb1ceb8cb070fdba00e18e93f09a767bd9f60fd4a09', NULL, '\x01a228c374787f8ca43dafbe5a013c42', 1, 1, 'pwd', 1795980228439529, 1795980228439529, 1795980228439529, 1796023428439529, 1796585028439529, NULL, 'Firefox/Linux', '127.0.0.1');
INSERT INTO public.sign_in_flows VALUES
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c3767e7ae7b380a99396a9b706', '\x78cbda7e40ec423a0ae6a3fa74e2e782a431d3265fadfca400f2ccb5df07851b', '\x01a228c3767e706daf1dc5de5cc8770f', 1795980228222816, 1795987428222816, 1795980228258101, '\x01a228c376a279a18eebbe72cd47dc71', '\x8632e1befa6927ab6c00abe00ffa0e4942db06969a1b10544e4be769d2a95334', NULL, '{"version":1,"due":"password","tries":0}'),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c376ee708f864f54f2ae59c3b2', '\xfc197592cce2eea2a9c228db004a98246ac03b1aeca98863be333d55d3eb9cef', '\x01a228c376ee78288ddf8d0bcc86701c', 1795980228334806, 1795987428334806, 1795980228363487, '\x01a228c3770b7fe1b7b57ef2ad365ad9', '\x8632e1befa6927ab6c00abe00ffa0e4942db06969a1b10544e4be769d2a95334', NULL, '{"version":1,"due":"password","tries":0}'),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c3771a7abc83f3e7a96fffdf52', '\xb6e69c78cf6c499fa6738c1ab884e10aef1b28acf649504a4438b1147238852e', '\x01a228c3771a7c5b9813367a463f7f68', 1795980228378153, 1795987428378153, NULL, NULL, '\x8632e1befa6927ab6c00abe00ffa0e4942db06969a1b10544e4be769d2a95334', NULL, '{"version":1,"due":"password","tries":1}'),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c377367544bcb4d01da0f17b4c', '\xdd5c2aa7a8bd5d8e39af4dd2cb8d8c6b4ea0c0b0b7d62fd2ac5a6cbaa89a309b', '\x01a228c377367870a07d254b8a1fa5c1', 1795980228406958, 1795987428406958, NULL, NULL, '\x8632e1befa6927ab6c00abe00ffa0e4942db06969a1b10544e4be769d2a95334', NULL, '{"version":1,"due":"password","tries":0}'),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c3773d71818d03c2e527c8e53b', '\x72edf8df5398aec40608a5212e80019934ffdb988f2289e4e18ffe025d0cd391', '\x01a228c3773d7d898b74d0a72dc7bd0a', 1795980228413554, 1795987428413554, 1795980228439529, '\x01a228c377577564a868c7eecff9f4bc', '\x8632e1befa6927ab6c00abe00ffa0e4942db06969a1b10544e4be769d2a95334', NULL, '{"version":1,"due":"password","tries":0}');
INSERT INTO public.signing_keys VALUES
	('\x01a228c36fdd7d3ca85c3f1a39e70b86', '\x01a228c36fdd7ac19cc5096186c52287', 'E_i56rhIheGGcNf1axioVvjAypnPWmLFbTezQ1uJq44', 'RS256', '{"e":"AQAB","kty":"RSA","n":"ynS8tPYvEYHNMJQ5f9jBEqFBv7g8dCTnD0bb7w9gYgRCrKe1A05lcOUk-LFvIAUH_aRXdr6w_2uZ2JETkRBN1UkyrmrdPnioXi09R4Zve1OuRfJUon-LDdLv5-N3NvXMmLtm-aS7KI6oYYu0bZ4H5D0wf1gTyqKaXkwOpHBs8Tx0I39axp3ZF6D9sRqRFFRw_2RiBAQlMMn7TMvX5vSZMwmeVjWYfFG8m38OYoIQ-MH5u0EfKqldc4gnukq28i1fjm78PLCHrExZ8j1YuIwDqxa-hGPEMPxVgvHJ1j8ovs6cHA6W8ejeXAJvJeFC-D3atSfwYZpK_U9SaxTx4dOK6Q","alg":"RS256","kid":"E_i56rhIheGGcNf1axioVvjAypnPWmLFbTezQ1uJq44","use":"sig"}', '\x01dda4e4faca7a432fb189447554bb1429b1427334062b10fed1f3419ad7e88c3834b92315c84f4201a9e2609a7e7bb8ad8851e19b87eb45c0ee16ec79edcadc55ec263007903f4b803516c8226b4e8cbab678a514ecc1af73125e6fb95504dd17af68baa25f334b55541036b62d2a84c610fe736ec4e606defcaa7949996156cd8338d1f99973a1d87bece101262b05911b24e1389ec6c98c06cce04d9cda49f2daec3a7d2d670a6d29e182d7aa4f12b14042fef2b01a873122ede424a637341b13298c685df11b44d3b422a8bcc32bf31d001241bd2e714516b6525cde782b1df03758a7041de50c551b4ac842db2db88a3845cf7676d2b65ea7d0b9b1c0e6fc3adfc2c7ccf1671d6e2277165980963522bbc4cfc2ad5643d44edb9606dd03b627d159594e5e9eae90e60ec912165a2709a33e5365798c76243024e6aeb400d2bf4988eeaed0ca38b0f0665fc128899caca6d9f4e7b327ed8217e432fb913b23e7cfc03ff5c6bebe4f20ff6a67b390f1ba6028473510f4c4aab57dbffd63196642d2a4f9ff726a33442906dbed1c3ef41723bbb18324b592701016ff8790c3ea790df00e9a8f651c30907475dcc6c675c5ba2f2ea3c3681e0546f908e2f565661a394d59350f923fa92338c62d2f9e22529671caee677e2a8ee3d7d3418c2fb736bf4faf83c14b0e86e6c79cf915afbde95f318b3a38edf307e3c4f3dac57f05b953c2f120629862ab5c579f4a6ccf6b12fb542fd4f1365eeb3ba66c566bf129290d5b1c4848b315755f87e9584489b9a243bee466403f79f71f932be0edbc390e9dafac6f2651ef20903cb6fd7300383ff0948c1614dee03ea94a9d9aeed6f7128849967317f35acba08a0827a9ff4b9891a0628dcccfd1808fb68fd07a93c37e3fc1aa81c0ff34dc815af73bd7cb0b59295858bfc88d51b703b7915297f3061cd5cf2eedb427d725f1b3a55a0beaa51028f6bc714a5ab66ff0309d814d9e24ab6a39e6ee3440c027208b468717ae3fb933a9ca2b1d27a634ed2b2643869e384b1245f5da74a72e78fea993ffa5c5f2e9e3337b798d6427be7d928fba76cc608cdd4fa53071154d5247c0ac89baf6dbe7f861f3e86fedaf8345d8dabd31fe3282fe36596344cd4018ebc96c1cdfc1dc728f61adc8608e9ebca2d650264d9805234fd16e80d1a1619334b9c0be6019095333db7aa7ee92c756797a48cb5e660ccf523cb6e32346eb4ae564a645071dcdcd4c76f86a54d924dc168e16b59609f87ab62046de36945a7ad8f3396ee9c02325d0a27fdf68336f8b1ce7cb544fd5beb5235c69b833aa1316a8611999bf29e5002c26bc9f863c36a8d32aefe8db5e6a2cd8d8c1fd5913f77089a223a1540ba0f67f15ecfd18a2db2f1e1a808fd8cc2ff00c9b95970be5ad3fdd51d745f53e60a267ee42d715c8b494848ad1808094043e1e631a3664a9add58a97b201cbafc99883af26d2a0762aab584d5a883f5c7741fd402cf9ebaac1c7263bd28f32e592b646828ca77ac2cbc0225374de764e358cdb883994fba6474b68dce54979560742ca9ed05fc46043ff6a72a27ec4365e774f09410b004fff7478912f59de77536b0d3544cfd0aeb635fb158c5bae92ed25b09034e0a7c8af34e618c4eb65f4d69a5260d8a7d38596f2cbbb5f8a34c90996a110c02c0853adcce90c4f0db7a1bacc500f6b23d9a32659927fa5a73c6c7e4cf7ffb43b805501884137dcc2a9cf41d08c04ec552eccf276ac866942b85583ff559f0e4e532b0fc535b5022ed76b3ff670a35c0307869a5d2908aa658955d58485f33e87dfc974de7328fae5616d9649da7c76ae434475960f41a8ebe48bfb8aeaed26aa911b66ab08e9dbfcae7a075c81f6f685c77a986f28290dbfb815988a26943687a6e7b054bc1cd68c50437c4c044e35c9431c07b40d275b94f66dce29c7c51757aed8a715959a4b10b45acae8769513c81093c2c3cf2752179528529c86c4c70c39a5e66ad500b0f1097b889d26ec744a65abc0414fe4defc89b5fcb1ac9c370940a9f5b083f73bdc95d7a46db2a6b8bb0e4b4f7dd67e1e5e55e1acf4eb9f73d3da6eee07c4bbe1efd01a2ac05adf99ed060e78ca1acaa536f596121a11e521fec8e957a722f124fbc81217952c697271f3c4b8d9f462f6ea6a29253b5fe5a9cb51f5d641b039c9cfec5e54b8cd482ae5b3e4f967cf0d22f104d05e7b5dd77d48f0368e7794d145728b0e63005281e5bcaaacae0037e8dcd7cb6bcfbaae7d1e6a085fa6434871c62e092fe3b5751b9b3c5b734196c69f1cb1b79c46f9278441e71ddd9985e1d8036b92738f7ea05116390844397fd97f5142ed8c41c9d716621443acdbc6d4204748', 1795980226525792, NULL, 1795980226525792, NULL),
	('\x01a228c36fdd7d3ca85c3f1a39e70b86', '\x01a228c36fdd7ee5ad6740fccd9ecce3', 'fQC3Ek-mdt-Dx9azx5nuaGerJjLtKlvvLcIAaqfcuD4', 'ES256', '{"crv":"P-256","kty":"EC","x":"ipCaXO2tA_BCx5AJmJpw4DAxv4Cj0byWFbB3tB_77GI","y":"q_oUXdIGcblMs53bFvL90bw0acwzV_5aMqjEhf5sdgg","alg":"ES256","kid":"fQC3Ek-mdt-Dx9azx5nuaGerJjLtKlvvLcIAaqfcuD4","use":"sig"}', '\x01dda4e4faca7a432fa9941dc988169b44e19c0d7700af5af6c30735c1e888ef2c02a2aa93f9c699a8db8a8994416c54a3091b28288fa6b094c4a252df5eb909c0e3cb299b0b99b13db3a7bea86846757c0d56304d082602edf970935577df6080d260dcc2477f78f3d57d5eed5c27b1ff9e34f737baeb33cc3c346c9df0c8c1e255c96b829a6a87674af0d88aedb2bb27d9e6254d6f8991ba9dad7edf20f47b568cd018ef3375ed92f13a0e3bd483babe8cf7f8fe3509986fc0a27f24f6f5dae82a93dff2cf76dd64763044ffcd93e38d2f18235b4eb9e79e8bd1c072d69851e9450d85c86833356601fd6e85a26f', 1795980226525792, NULL, 1795980226525792, NULL),
	('\x01a228c370867dfdb0e3f805590a9971', '\x01a228c37086749cbb1b1bf97f1baaf2', 'Qye62gODhQTGonwOrTvRVq8g_BHmYSeLJxbEd67vguk', 'RS256', '{"e":"AQAB","kty":"RSA","n":"zXUQx1FGFvnw1aYQMsaOss47gwOju6pf2h0iyAYXKnUQVmxU6r9p00Cj9FiJ-FgYv5MlwBbcqUDmWZaTpBrPkDoPUMqdG9_3erWt8aa-8LwvuNjulE4vLr9vhUBkUoa_a2PG_PDZ5HYa6V_SjKCfbZ0drWUDtBRFCNiUv83p1a9FmTSlx6EIFipKx9Lea7mLcke6gTzk22G8QzHM50HF-xlz7EgkVzagIynHsFv0UqzOMOO6dSmLAZsZ9DCpKJAOr4hPvEGe8o2AS6SrBfyp04_6qJU1darIn0t_D3EeIINvfHlPkcYFXTxYVSvGfmCLGr4yFdYN2aKDBzLtO1Ij6Q","alg":"RS256","kid":"Qye62gODhQTGonwOrTvRVq8g_BHmYSeLJxbEd67vguk","use":"sig"}', '\x01fd2eb96a895ec948b9873851ff6b549fb477cde0a68fee8e8ae6dc7efd60f411f404d882f36f339ea4126e92d810bc1ef63d2b4a39f4cc38181abdbe2c0236f20791cdc67fe89b56754a8e9dd2873e64b702ebd653dbb3c41d2d77d9962b67c44e466ec4925836a53c7019109a314aa719ec984fe8e6fd86122382571202c8b6fa6c08fcfe677e547295acea8f2f82376e0e2ce6c695abdaa9ff8bcf43848b5ee7d07ceb10737ba5ae7cf7bfcd44b728ed61ae01951069cd16d32a0d92ab6cf38cfde38dc60dd9d2a52dc0d088b38c8b5a1c76ab3a8b1b59c82a492d7cf9628943e8719fda61ebc9ebad97730bc68d185667873b1c19ccd380ccaa5cf2ca037132a8c803963fb9b74c46a6b8b14545c6ae292ba5f363f49d2ed05c09a1a983aab4bee303e0e4527356065324a6ae1d349ea078b952ba3665eb4ebb4a520b6fb3b0adc443d43c62a3cfac618171e418a0fafa5cb44db285857bbdcd65ccd5688be1cfc39ae883f1596ea4f970b1d0d18f0da8445acbec2cea90e24d250df6c89c4ea6c1726cfdc15b8f4dd2b4afa2f3a4b49ec780d413e5ebb0753c7ef92bd53844e3907c6bc4c9f12beae36a6f265d501ed7bad8597bc7203ef4fc72598f9eeb07d5b252b8635004c8624c52c487733b23852e8f8a5d470b3c494066e2b4b5a153048986c2caf8f87865d4d6cec2213331856e3c1a19ced24e427aa29c5477b4b23764d62d36468da9b1ad50bb574375d0da32091096d844556b5b7d6b382c9feaa79ba34d8f634e868c214440b6b4331958bd3a9a55f509313bdab3d6689cc09d18d3b9e2e4db73d2a707527742fe9bbfe84bf3157ee1327055727c316ffac7f74f7be348cec602696a1000b6c368a63bf9d508fb3266b8d77a9b6a91d9eb527093f4ee9df00d2058df615603c11ead3c3f1353aef0d852c892a6cfc9cc4ea5d301ccda2e5202fd9f0f29ac7ab0c4f2242bf7b46998edda5182c81f0e8afec1d20955cd0b0e4f01e2081d4dae93d10c585fff68c9ca8f8254eb8bbf09566019197a7c750ff9e890396789e9e7972c99954b0b6a2e72e8dd3eca13b06432ec91fabdb27a0c23d60253c9a17334becbc50d536efe09a93b012652b7c1850019da1840dac34c72ab2d8b6d2c5c3c78a47aa64b0676dc5d9e7a9012886afe59ad1091dd37e2302e6dd85a502e01877cbf362ea1d84de581faf92b953cea8fe96e261d108d926be72978a4a47494f383d61772c8b7b26995cb41a14844e887bea3d36cfb88887ad0278d2409559628ffc01194083bb5d3c113a27cd1e74de0c9586778192f37fd8435a34f070b158271093ab72a75cde745dc9843433f807f794805bd4b5668e365216518f28ec16fed961a029b6f544d60ad0feae768c2b4e69bd10aa59b02ca5aa581eeff14e4619eb2d5328de625ed91eeb9fc71f96e9aed23ca032a7102951a270ffeacb2132b39a99276e880e5747e3c3ec54b2b1c1002b0b2f9dc90b55814fdf6b07a718e139511ef0fc3e5a93696a460e976f77211197ec4f7cba9faea9ece41d21ccb7040c963afa591d39f94d9a59aa229951c0e987230274f3387952d250b087ee3300c6a87800f2d3b90b7ce619947e7f6ae85d454426cd1601642822324ce4e845ab8884efb8e3563740493cd2d4eedb218e086700b0230be46e6fefb178013a2f7eb92c85d66b617036580ce0f71b8df8c199f28fd0821922adcb57ab45828754d1c186794412f4a5e20ac8dfbf3f087c9120f75b2785f236a9cf80a28dac4bb89684e71a05f5c57d801c7d5ad5e22a63e3b29806508fe0acd596cfd314fc4af0871b6f54a47813332d31f1e7dbbeb4eb8f9cf1217fc76a956c7922a64acdd6ec129ba91ad818280599959966cf1d9537ddd1cca8b10ea447494bdf6fec60963b7bd0e8bb4fb82e3e01baddcc161994e8fbdfec464657b00fb48a4a60c0e7924ea61b5b23dd7e1fb62e008a928b620623bb293bf765bd5c78a5ebc270420c4ee2932272418ee187a7f6f99b123c8ce60b1002631663a3a10c3e12eb70ff54da3e36781e57d632550a812613c77b7f771f9d8b56de962748be74fb01a6d530fed1c90d999e7fefd85a501b102995b3defe4720ceb3034244558e33a8776d32b3352bf8b2fed8ccc3c14eaa8f6cafc576985be781a99f5ab3e7d0bead5345d5ddfd72a2afcd6adbae636fc59944e867135b045c26799f7b9b672e22154fbbfd6d96ff68660030f664f16092d40b11acea237588e2bff1a3cab51b7e7f86da5de840c65fc02d4d217e13334e97a44c9b1787844ab3337bdc22a2d480cabdf20d15a4d0ffd8a6e701848ece25df9c913f0d92d5a74e253e2b35d63d85d10df864dfb979e', 1795980226694688, NULL, 1795980226694688, NULL),
	('\x01a228c370867dfdb0e3f805590a9971', '\x01a228c3708670c3b0752441fccc82ec', 'Fl1LwDPcWBUGrlgBYOA0hwuLAke0SKxLKQ18a47GeTk', 'ES256', '{"crv":"P-256","kty":"EC","x":"DL2ePkQyU_COG2-gMScku6EmsKpIesdAhQfxViYtJyI","y":"gvSg3vgEd4o1XGO35C-XYfLUpqf60-Xy7KlPRMv138Q","alg":"ES256","kid":"Fl1LwDPcWBUGrlgBYOA0hwuLAke0SKxLKQ18a47GeTk","use":"sig"}', '\x01fd2eb96a895ec94810229e049a38d03cdfe29bdc0cc289859484010f787696540200a1aa37a624c10d5a7ea18877819a88348f3b648e6cb4450290e38fdefddc274a0be248750f58a0cd64ff678bd8f9b52a2683decb0f6ce79ae928bc2d2e5f5ab4b4702480e7104e34f1a2fb1a98e20557d52d146215be98f266f97223a102e060f61deb47e4570aa82b9f0bf2c8c5657b99c8e276dc82da0b918277ba1ec64c0799967b35ca5dc866115b68a97ed100280187b3f3f5211d03e5edeb33d6ca0321b3b0c116660a2e943ab8d8849beb6f6dabdeb359fa45d64e1c566d0d7700e683bbad9d7041adfc8dc05a5680', 1795980226694688, NULL, 1795980226694688, NULL),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c373427276bfa6d9c9d08a7905', 'OFoHmtZ1JS34VXQNPUS-atOQhwq1lMBYSJ69zBZEL3Q', 'RS256', '{"e":"AQAB","kty":"RSA","n":"u_-mvCQ3HiSTEauFimjYAtL9lkv1yNvF9QEjHGlPgF_Prz_uPMKGE7VitpwkByLmXZpTwBJz7EvThMpkrREP1qWYVC9dg5lDI0vc1umdjPqFVLL9g40fF_K-KjXD74RAE1kVDw6K9tWM5FI4NqZXl7a1MHLgqEU8xnom5pUMSCrvKINo3G_rjjCXqNR7Z45eBX7ZMV3lNEPIzxG40A95N8UWQN1I6KstxKN-uKpNWRmf8NdiF5pc6qmrQa8OwNsm93kuRSh_JpwVSp12wceFyH2Cq200MLB2PlzuXGYbiWbFJN96y3ezY28ANH6kJiTYgAN-Hntkl0mgGlyu6FJgPQ","alg":"RS256","kid":"OFoHmtZ1JS34VXQNPUS-atOQhwq1lMBYSJ69zBZEL3Q","use":"sig"}', '\x01ba8527364b32262bc8cbc3a4df1dfb54be32d78aff264db9e08b7de8797813b1f7fb8c6628222e0a6a985b7c9f4cfab851ab9c3f028c66c30e0a54d1130687e9532e9d70c6b1be054a4f05f986e48526395b712e81dc4731a11f61ce75fba7e7ea42002e220e4c1ba2ca2ee83adb8e98416fe356c585ddebb7b1a6a22f633b04150707ea5072f57d73d08a59c7697c9ee6831aa3b80fc1036c5bfee2d4fe234a0b9660df12341eb71353be03155eca5134d4126724b72210e80317cc7efb2f5d11007ead14624c5c3c11d405ea523887eb0458f7ab52cf95ea05116a59adcf6963241c0c8fbc4be5f8053790deaa6e4d45aca3721443c1f8fb4fb85679ef5ac39db488477d23b3cc036fff470bfdbb937f8379017eb981b58bd203164847a76404e101ef4c5d01c0965b66e9f83fed3928fa3e9371038db63c776c3d50822303605c064dece3695df086902051acb52d1c4196bfa129b3ca0a74e33e8f54998e13dea2352835762198e47239445391ec649411a5f9f5962ad12c1bf07c8a39006d8009c596df48198b9344102e36603fb82fa8da88dc406bcc0ce4b59add99ae66f3ad1e15945800130f7247c17e66537d3c929298e81fcc01799ac4e3e4716d14e77d42f727bcf4e4558c6d3b3f748856f676ed1c393476926535ae2df8f2b4d7140ed88166171981e1509abfedbf32a937dc0a4f8ac8932db6c8d587886baf8623bf200c29ca01a1ab63eb5e295d80a281502596cecf99e4ce6207a89796454a48e0dd48f4d18aa4bd5a041767d4b245797d9e700ee012226e14af1076668cc0fcfa601ec064a61c3a26b90ab8aa5a1ceb60c23d677197316f76a82fcdda86b91a382eef45de138e339e60b304f5816a39f84804107470e188ac5fad19d654d141332ab95fc5fbd6c97b62f02267005d98338ac79b132a3e3ab209d2ecd04f83da4aba73e6ed295ef1af21f3ca4fd098d266f9521817d365408e37b3824f01703301feff6594be94673bc7737db37a232378246f8de2fce6268873c2c10cf7da2f8d5726a3b1a3789c09ff45f781fdbb92acc6b450703ba6efa18a565a8be0dd05b46c7cc0b987a4a3ef9ce0a50a782aff927e1863da0441cede17274b7381bd7f5bec6f01a48a41013d53fa5df7da9354038e8da2b96606b3f8fd48bcfad53618f16d883cd51bb58b361099ee517900e55941d7dd015da92db12ca1d5df3120f8c3f1af30190f33878b4268078829722cec8f195843505b0a900ab9ca268a57e366d3671dc012b54d1f1be4941f13a55469c52cff1bbc582e6d450fdfa34e2e8a32438eb95ab70c97458feec90b685711ce2d997c1e60b402f5c12b51ae50afa9ff55d82c2bd946714f20e4afdef58529499901f62f3e44e58d036091db4e45a1b62eeb54ed5c7f3547884472cee4a48809d123cc0e509c48606a3457f6d7c2822507b55bacb5f77f7f027cf602ce84d59af26edad451388cab0c083f94e3254f80105b43113f91dd9756998cc0dcdb8531b23fd6e65f993c960e46dca91a210bea7d2110c7802846462e28bed582ec2afe16716f06d637e3bbbf3dc9cef288efd95ecd782f8b35da51832d79e4e3d13d721d6a9d23b2e92b7023fa62e5b0f77c7a8a70744312f8a40e1f03107023a313ba82ab2fcf9906fa82a93699a1791aa967ab2b8a8b33bb970567d9a0f486f3018db0a7dc2bcd99e4d056f80e6edf2aed19dec3a08b16938cd3a07fe72c23c471f56be7eb1e9c769a1d29a9c8d7d4d0029fe05a0f40bb0e57426f5ef2d0cb425a8bfd338bd06af3f0d12b9330756c44a6f8d7fca35cad56804481458788acb222adb2a633468f80bf6656b3f08bdf049df448f3b7ddf392ce41839dd338c513f88bd5f3d51f9e4796951ff594bb52f26166a3ab499132d6e309fc7825f6bc90d5e4ad9c899912366fc60f13cb27109734170fead2c28eb7f23fb789aab12963054537fd7cadcf35f843fb9806066706ab179501ce0ad00280171415a447861f8d8d5c49444fa77df13508e08fc0a4a2977a2a39265e8833db32937282ee7c07e1eeae1d263783cbd99b3130758a0f929650ac048770a2d9ee6ab5e1a014fa370c70554128eef5f2b6fad3c4a0b1f380b7d46edbbe58170f90df5c04c2035631fbe6f879eabcc853465814f8efa27e3e2e7d9c5d5cc66c8c863ebc99a5ffeb1ab2c48df5ab8b87c129b6ce747671820a8e403ba45b192eb1c8a236571210536cdb17587d1b655a032a4b71fd6005a3ea0f08f7caba6b994c25747a0efe988956d14122dea2f0c5ad2c854a07f1bcd770aa45ff22eb5a733b9599db4ec433cd683968256cd9075a134cf681fe97b5c0401fbf5837134d0e446ffa2d74', 1795980227394456, NULL, 1795980227394456, NULL),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x01a228c3734279f7a5fac395e6972108', 'nU0GNfdjMdJr2mhGoX-9VOm9MYTEbPpiuc4UuxYhQ6Q', 'ES256', '{"crv":"P-256","kty":"EC","x":"FN4QNGrMix__89Rrn6nnaxXEy8SFZsvZISsBJjBk5tg","y":"xZKeuniQjaYijYKownzfQsqA2G_nm0mNxrjy6Japm70","alg":"ES256","kid":"nU0GNfdjMdJr2mhGoX-9VOm9MYTEbPpiuc4UuxYhQ6Q","use":"sig"}', '\x01ba8527364b32262bca40a1eab27064831c73081195f23e7f93980f33aa1e7122a98c7eebfa80caeb144240ed5ab72489be427cff61390c314ce67e53b40a7295b97ba7af5c81a8fee4559c2bae46a8aa18f7dc4c989a06fe8fa7970ba56b8dd1481672704357369cd9851330d7db0a345994eeecd7bdee18ef4f7779c282d310a616beb7d04cbfcd2e090675c12feac9b0aa2d876e315cb665ed7b1418ac9ac33ae0edabd3317945a91c2f7ee1bf5855352d02231900cbc760727ba85eccbcdff1b5ee101b32b0091ca0da02bd62855656f08e6bb94e7142a33b2f6b7cda3357547f21b4a0014b5c65f7f08c450b', 1795980227394456, NULL, 1795980227394456, NULL),
	('\x01a228c379e37fae8e3452507552fb11', '\x01a228c379e370d79eca0996875dce8d', 'B4V-1GwItomLIQ9yTjP9v7gRjKriLqWXUymMq4vvxRc', 'RS256', '{"e":"AQAB","kty":"RSA","n":"7sdj-pruaL-UAjMVccZV-HyUHXqrtx5mvlf_im9Ldro4Ney395t_lVDes29HA-BWxWVs68VzIXa90zi1zfNyUw5QHoqah5zd6f9EyfX3IUJEpcrEMLbE-7egYpjui6PPZ65nnqIfqivG8EeTF3JNR0XzFVV0y_rUQsb3Fhr1cfTiU_cdjdh3tMe52dPTrvCJNXSKsMT3jxZ_1AtsK1l2DAlgZ-rvaX0s8JBIYlDfmJ2h2tipQM9P1hg43jvzWpIMXdkAbeZmYKaooPx8TtzZqf2tR6C1wbmfp0L0wRhdBUqpZYB0vc3N3XfmiAgkLfnyc-lLXIfVR5MdbjZY9E62uw","alg":"RS256","kid":"B4V-1GwItomLIQ9yTjP9v7gRjKriLqWXUymMq4vvxRc","use":"sig"}', '\x01fb65231535797f37144fdee9bcc0debe3dafe4b4c8c20d61c4952a43032add9e307625778ecd6860130feef2334c7b8ee26cc19e4e32cc9afc47ea4af2caa7b5f7d8d7dd67b7592b382c25b903405ede274697251b8b008b681cd6a3aebe7c10b595645e9cd284acfd141876516a3a96685a39f42c74c3b44db35fc7b0ec81fe2624ae38f61f2e3b8056613090311dba3665db5af5e19ac9f5a435f48b6d618930f5eedbb3bdaed59d69bdb4378aea17c7852c990678222b79ceeb55ba004b082bd3d61bca136e6a33d8fba593fe52c4c0c704744f21eb8945fb5e861587070180479994592af77f23e9cce3af3d3b63abdef8f4e8391f43b7298aaa8b4ca61fea4d37414c48cf162e616a130fd87ec9e04a67e325caae08a650bb677141d9aa6514776daa6cdf1167aab44ed9bd6ba8092195f3c9c445bcc4a100f6333f387703fb26da847dcef1c95c7bff8ccc534b4ec61331ea757e7d710cbf3bee09908f2f4978cc7063af1985035ff85af762205911ed7677d83afdfe6b5aca1cec58719c6508014d8127f86b60103d49117f4218db3ddc7cfbd36bf0b898ebaf83b06c4bb2b6e592d2ad612386b5a20ce501e4e6023c731411aaa83dfe2d838d1a18b335672781d9b05eb9f73f66f3caab62ad3204263d5cd7ce459eca3bc81cb7bade5b47bb6fbf81124f593934dc1bbbba2841063363a765707e888b1aa4b8e1b5f52542d43fde777877af0ae31f6a69d9222b1f9f3715fb2438b1e55fef3897fed2fcd03982d645adb80bc4f26f47e0940650e90c3e07808549f4963051419b93a39cf27c64a79d69a40d9213a2a94328fbc8146b246f91622a3d71162075bb883e5dadc308d59ec26af3a3d175b9e306da6b437fc19941d2d75edb59a6c205156dc0b337e4f470a50e65275c0b55fadadac4dc1d68652b7716b503306d86b9370f19050fb182ec7858937d4948bb0d51fb6c74294b5bf690858f158df20693884b15202d8a09094f3d6a33761a3bc2eac89b8cc91320d18a2fc5bbe8c8c1335ec0ce4117bd9daed6d63a50427414714152cc9cb1a14faf2398befb0171e005ff1de875ba2930745d32277dda34c9deaaa1746ef29dea290b44857de76f8d57f01da1ba99f918acf388a764f2e7bca2bceed4f9fe4891132e9e216a8aef05688caa7f0695fdd44ae326af7986d64c99ce66cd40bcc22b4a759cd5f90e123cf5d847c272526e4df0905deb17d86e38eaff8a6120d4b6a2bd43408268de5e58386f8ee3f7ce6b1c1852d78c75184b1e2e0c8178ac1e8b3a683670503932e819d82790204ff38644bd00e44814bf69f5b4e05441dff9fdb92c287ec9082beb00ac2e5fd96780f094584c0f68495102603f5214a833e2f5697eb0a641519ae2967ed2f5827f79f7ec3fa3ff4ff781a67d61b6f6be294628cea097e953c5e54e234c774cdf88f4bd2a24a0c4b31266a560ea76efb78db322c9dad620160d432f3b971da973c548668c4e1a5272bd1fee3e4b41cdbd7470f4d349474097a3cb4aab55edfd5fb04c152740493519cbd65256f2e2cdf309d6d981b08733a19d59fcde4ec8c5f345856ebe6806e69c6a01ec37949021358ac9d2c5095662f9ddb7caae298f4554c02f79e9d237e29aa1b289bb0a8da6e60cc1b74fa43ec7d70df245c69e0627ef91625341f6c12b2df87c3bf0d239da158ddbbc9f1136366fcf74d5dc1067509ff2a8119df0f4ecee0c7d721afc7e7d24c88a4c072690a23b36848a999d6c6636c5bc11689561f523cba582e0b843da56374aa6554078e18605c3201fd04456209a177c8d88c552304a31a06200f678772285ba1d407397f4f795654820b74fdcc98cad1a834cc8742dd6417f6fdd9caac6c898ed75336a169149d5b609df0701ecef49b15392802fd0a635240fbc33751b15165438863a6406a6372c36640c3c80e40baceaea65b4dd7c9c3c33df0739072547c2149024f7bc60e71834c6bdfa6ba2a57fd07e0a3b145aa6a542ff8ef29643326c953dfedc4c46adf95a35bd0615dad360ed4c6703da9fe9f7ab28e1801af9239c946f005de7361028b1b1ffd9b8199ecfd286caef70b471f05e7ba6907dec97dbef9aca850df6613d8ff0f70f939d003a564281151657b8b5aa297f4a77a903be01889ff9c1a1dc4f912ce75fd3c098e497f54a4be08934c06ae3d1782f3279da9dad9a88ec2316966565cb1de6b12a6a4c75ce69507d16177f835b218b9c6d2bb9b27c6b22de98f4a801ebc707a7a4f69490d276baa02a1250a4d7bc6ec1ac1fcae4d274de6642f67756023d3204c8961346e9d628899d970920f2e8acec268513309e3d7b7a5ce8d79f748b242b92b78bf60aaea12da523', 1795980229091615, NULL, 1795980229091615, NULL),
	('\x01a228c379e37fae8e3452507552fb11', '\x01a228c379e37c4ca9200e025eee3d29', 'Fc-xt20AquwZ676f6eJ8O_QvQt1nofVGd7x0sCxVC6A', 'ES256', '{"crv":"P-256","kty":"EC","x":"XEHnklAZWrdM6WbIpClJ8YB7WOV-to2hI0Lv7Mt7D8w","y":"-CIY3VUribyr70B5uUHYRfjo4h-fOumkUl5RcR4pH7Y","alg":"ES256","kid":"Fc-xt20AquwZ676f6eJ8O_QvQt1nofVGd7x0sCxVC6A","use":"sig"}', '\x01fb65231535797f3786c85e71e53e54a64f044eac3e881b46906e4f6d8551b934fb192630fc82e54fb3cb05b2cf86d64f3bb67ed11da73698b6ae986b583ed3427e8af72e99749fe5f9b7677e30e2f6a6bdaf4feaa5c65cf0006e80bd69d06e392531520265c75caeb3be96232f0a59ca067ea4462e46586a5671ad0e483e72597d869ad2e1f2b0b86d43068931f8a000dfacbe2863448659dc847ed20080e01b36b1d2e056738764008f90b04cba2a6833d4b16260af1bc70ef2b1afd4788db41712d0a1bf0b7c367788468a6f990529fe486768b62d99c066ce9e6d9081dc4bc7245fd3882e3288b9daf2858b5e', 1795980229091615, 1796067529288677, 1795980229091615, NULL),
	('\x01a228c379e37fae8e3452507552fb11', '\x01a228c37aa87e81823a436bae5ec9f6', 'KAsNGXG0ao_JnliKcn3F8zC0Uy7TVdp9q2J4tTP975o', 'ES256', '{"crv":"P-256","kty":"EC","x":"GB-8z5dyM3mZYpdNQ1h_dJYAqRllSpdOkt6MUhHqsNw","y":"z5jlmQGTHaqU2ys3eMDFwfecNXjpCXTF2NlpOBZI0KM","alg":"ES256","kid":"KAsNGXG0ao_JnliKcn3F8zC0Uy7TVdp9q2J4tTP975o","use":"sig"}', '\x01fb65231535797f3777af9bd2cfd137c5739f0416956121055c2c5472a372194c7423047496ecfcdf35cc02b9ccce808905f501ea89da669c212eef0c809af44c696c38beddccb7c50dc3df73e213e2b75deacc023be819aa575962e054c1e4c17cf3e09e60e13b64088730ef85f40c07da3ae6405139ab41af36ddcfd9ea51791a9e183d7a9db0fe582f1d28fbba52533485520327d61f9635653d2255436dc845344fca6a3056a78f0b21e223ec7b1346a07518f179cf927295ef4760814b1b16fa9eb14f2d01231f37a845e503ae7457d69b1a67a8574fe7a06f812a10e25ff3edfd84c3931fa611b81cdb1e4d', 1795980229288677, NULL, 1795980229288677, NULL);
INSERT INTO public.tenant_logos VALUES
	('\x01a228c373427a1a9e1d36cf0bface9f', 'xbLkbEcmpcpdgS0szLCyog', '\x89504e470d0a1a0a0000000d49484452000000300000003008060000005702f98700000503494441547801d4586d6c5365143ee7edba75c07046269376092a3a32b6aa9018a2d1489638120d01b5ddf821e1870abfa60ea36202eaf80189d988c61f18e30f9728ac0d1f2231cc88183511311159976de88cd1b5ec0375c6e136baf61ecfb9704b37baedb6b9b76bdff4ecbe1fe73ce779deafde4e810585b62e775df4afaa0bfb6b9ac3f5de0fc3f5355f70bd976d54b7fa9a1ebd4fc6d8477c25c682d490b18048437505936aeaafafe9088f978c68e8380988bb98d41600ace57a25db22dd0057ea7d005bb8bd4b7c25a6dfef3dc9025fecf7dde3860c4bda022e6ebe7b49c4ef7d5bd3b00f005b10f0513617a459240611ea58502b20fd12f1d7ec1bf0ad284b13c6fc0a0cfbaa16f16cbfa9c58b7e238446442c4c37d94cfe88504c88afc4b1f8575e95372e6da82c99c9777abfa91588f8bc9551e5f881676d37cfd8a2e92096b5114b58cceb13aec233833eefed6670e714106ef0d66a8ace82be8f212b0511ab620ace46fcab1e9c2be1ac02f8906e030d3a78e617cf0564c3f8120dd497615ff5d3b361cf2820ecafde0e800700c101f35478250a41a9b6ab5c5293482920d250fd00a17a277548f67b85cb4cdbe90601e127bc1ed2d4310470669f6aea8cc285c07154b84df750c91dfaf555009ff2b649fb3e4ec6b1a58e50064e383efd1b7c8a800957d10e267faf2d04ac01bd2f3cb6f8d564a88480a1cdd54b79e005b65cff3cffb7ef8e9b0c920901939ada89088901c321d79eccb1741c17ee3478e90264f609689bd199eb4f0db071d857552e3c75019371d8848069bf9009c07c18af427114d546c9ade40f81d21b52cf1733382bfdea045a972fc4aff3a475f4dc1aa78a16173c8616be1a5f4f606f4d380f8c4cd62a8d1cfc6bc9de6476a1c711d62a045a6e5702bb7185bb22009302604a295cb91a16d63e698909d61470930de1ce2b00fa7d6a3226e1b6e0a1c7a1f4d9dd9698602580d3a8204039af006624208d3cb6b91260b9b20d3d4bc0bc8568304bb92c4fc3877890b710642460ec9b13f0cffbcd96986065a28e0006157f21642420dafb23fc77eab0252658990810ee720632129049421b627805207ec606e0ac40227357ae822b9f1151342b192d4c229c9d1a9d50b77cd4f72f009e86bc2b78fad660f765390380a01dcb37fe06675d40512cfe09f09ae48d08e6ea74c051e1ab0b283bd2334080cdd2910f265c971eec1a12aeba00a92c708eb50290de29ed9c358261d7c49516835f42c0b5c3bccf18c8d927c2deb2e317460d7e0901d2e11eea7c97b7d7d752cf4923f8563826739b2200bf8258018d3f05447f243be5469dfa95636293704ce63345800cdc16ecbb84f1f846029894762e18118c8316dfb0ece0cf7f4ee773830071701fee3e87a4354a3d178ceffcad9e60f74fa9b8a414208e9e40d701be95b6f39998b7d70cc98d9af60c730908a75436a30071f6b487de438247f84cfc05e9140b7c99fc00287cd81decfa6036b8590548a02718fa4ec5626bb87e8e2d4b1f3a5f44f1d515873abf9f2be19c020460d9919edfdd5a6c2d90f612ff177b44faec30c1468097dd5afc7e7e5133f53bc59400218bc1ee28efc5961207dc0944fbc9c25770fd9621d82bd8eef6ceb72497e43463a6051860a51f87463c81509352b482853471f20e9eb90963dcec5362d83ee78b620710dee50974be26d866e30dbfb4051881ee435dfd9e40687f45a073bda778f46645f1f52c680f8fb731a9536cbddcbe7ccd2e709bfba08ddb7bc457622ada43757c51b45604cf47382ea3cfff000000ffff44f6a00900000006494441540300d1de27497a58e6f90000000049454e44ae426082', 1795980227448226);
INSERT INTO public.tenants VALUES
	('\x01a228c36fdd7d3ca85c3f1a39e70b86', '_system', 'Portico administration', 'active', 'http://localhost:8080/t/_system', '{"session.idle":43200,"session.absolute":604800,"token.access":600,"token.id":3600,"flow":1800,"keys.rotate":7776000,"refresh.idle":2592000,"refresh.absolute":15552000,"refresh.grace":0,"unverified_sign_in":"deny","silent_cookie":true,"languages":["en","de","fr","es","ja","ar"],"branding.dark_mode":"auto"}', '\x01a227cbff188a6ed7f2014da628f2a115447d6a6bb21e5f2cb8cf2453f24c2d35a2faa89d71ca4a87f3044df0712e0ab22bfe277b44a926c342164072544a8b1567c7b4126b6ddaf2477730c9c4ec8bf03d23c2d644bcc775', 1, 1795980226525792, 1795980226525792, NULL),
	('\x01a228c370867dfdb0e3f805590a9971', 'default', 'Portico', 'active', 'http://localhost:8080/t/default', '{"session.idle":43200,"session.absolute":604800,"token.access":600,"token.id":3600,"flow":1800,"keys.rotate":7776000,"refresh.idle":2592000,"refresh.absolute":15552000,"refresh.grace":0,"unverified_sign_in":"deny","silent_cookie":true,"languages":["en","de","fr","es","ja","ar"],"branding.dark_mode":"auto"}', '\x01a227cbff188a6ed7861e1ce6e76abb56b75d6d7c5ae4f90afc61191788066200103cb0ae181da3625255aa1a9455021ddf3d21b1073e17ec228a5021ca2493434d856d05bd95f224b46f2a633b730f36098d8e17271e19a9', 1, 1795980226694688, 1795980226694688, NULL),
	('\x01a228c373427a1a9e1d36cf0bface9f', 'acme', 'Acme Inc', 'active', 'http://localhost:8080/t/acme', '{"session.idle":43200,"session.absolute":604800,"token.access":7200,"token.id":3600,"flow":7200,"keys.rotate":7776000,"refresh.idle":2592000,"refresh.absolute":15552000,"refresh.grace":0,"unverified_sign_in":"deny","silent_cookie":true,"languages":["en","de","fr","es","ja","ar"],"branding.accent":"#e4572e","branding.ground":"#1b2a41","branding.logo":{"file":"logo.xbLkbEcmpcpdgS0szLCyog.png","width":48,"height":48},"branding.dark_mode":"auto","privacy_url":"https://acme.example.com/privacy"}', '\x01a227cbff188a6ed79001e5d945427b0b8ec4d4c0fead695fa0750db579559cc6d8dc08041db006cd183522f46a6c471f424182834f3bc51691a08ea7a2af69c4181eb4ac466ca4ebe07914bef8d17344493479f59a1dc305', 1, 1795980227394456, 1795980227448226, NULL),
	('\x01a228c379e37fae8e3452507552fb11', 'globex', 'Globex', 'suspended', 'http://localhost:8080/t/globex', '{"session.idle":43200,"session.absolute":604800,"token.access":600,"token.id":3600,"flow":1800,"keys.rotate":7776000,"refresh.idle":2592000,"refresh.absolute":15552000,"refresh.grace":0,"unverified_sign_in":"deny","silent_cookie":true,"languages":["en","de","fr","es","ja","ar"],"branding.dark_mode":"auto"}', '\x01a227cbff188a6ed70a0f1fe8d4bab2424d1e0c980ff1f73625949faac494e5a04f33c1a7884c10f3c02a5fbe1ac22aec27f9b0566248468d2ad6c553a4aa99d013946acb749b7987a01baf758e8f57e416a73fa28ca507ff', 2, 1795980229091615, 1795980229329057, NULL);
INSERT INTO public.throttle_counters VALUES
	('\x01a228c373427a1a9e1d36cf0bface9f', '\xdcb4d5dd93cf72ef554c7d58adaaa285716eccd6c54b7236c3566874b6fced3b', 1, 1795980228380506, 0, 1796066628380506),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x02a7e8d77f95b2e75fb75ad0542ed1eaf229f3a746d6407e3595c0d630e2f26c', 1, 1795980228233858, 0, 1796066628233858),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\xf05a4dad33b9770b638092dc33cd866f29d43e7ca1fd59c11d11802b66162ca4', 1, 1795980228233858, 0, 1795983828233858),
	('\x01a228c373427a1a9e1d36cf0bface9f', '\xa5892c2e08025da4c6f6f059cc4d0526890a19829a5da16e3221b74488647085', 0, 1795980228415878, 0, 1796066628415878);
INSERT INTO public.used_assertions VALUES
	('\x01a228c373427a1a9e1d36cf0bface9f', '\x5f0ddaa8f1d59a7ff7f9dcfb6e9f8135e97520cb19da8954f4ca53e48cf50da9', 1795980528000000);
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
CREATE TRIGGER insert_logout_request INSTEAD OF INSERT ON public.logout_requests FOR EACH ROW EXECUTE FUNCTION public.insert_logout_request();
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

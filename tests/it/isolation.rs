//! Nothing of one tenant has any effect in another (P-04, A-31, A-32).
//!
//! Made from the route table: for every route and every kind of credential that it looks at, the credential of `acme`
//! works at `acme` before and after (a one-time thing after only), at `globex` it gets byte for byte the answer of a
//! made-up one, and not a row of `acme` has changed. Copies of one deployment with the same entropy give the
//! answers, so that even nonces and ids in them must agree.

use std::collections::HashSet;
use std::sync::LazyLock;

use portico::base::crypto::digest::base64url;
use portico::base::id::TenantId;
use portico::base::token::{BearerToken, TokenKind};
use portico::oidc::clients;
use portico::storage::Tx;
use portico::web::routes::{Credential, Method, ROUTES, Route};

pub use crate::support::dump;
use crate::support::{
    API, Answer, Browser, Fixture, POST_LOGOUT_URI, Req, Template, TestKey, TestTenant, VERIFIER, asserted,
    signing_client,
};

const POST_LOGOUT: (&str, &str) = ("post_logout_redirect_uri", POST_LOGOUT_URI);
/// The public client's.
const PUBLIC_POST_LOGOUT: &str = "https://app.example.com/bye";
/// The key of the client that signs assertions.
static KEY: LazyLock<TestKey> = LazyLock::new(|| TestKey::new("ES256"));
/// A key that nobody registered.
static STRANGER: LazyLock<TestKey> = LazyLock::new(|| TestKey::new("ES256"));

/// What a request may carry.
#[derive(Clone)]
pub struct Carried {
    pub session: String,
    /// Made under https only.
    pub silent: String,
    pub browser: String,
    pub device: String,
    /// A request with `prompt=none` that came by POST.
    posted: String,
    /// Ids in addresses and forms; worth nothing without the browser that they belong to.
    pub flow: String,
    pub request: String,
    /// The same of a logout request of the confidential client, and of one by POST with a hint that no browser has yet.
    logout: String,
    posted_logout: String,
    /// The session's id, as the page that lets a person choose brings it back.
    pub session_id: String,
    /// What the consent page brings back: the request, and the session that it was shown to.
    consenting: String,
    /// Goes with the binding.
    pub form_token: String,
    pub id_token_hint: String,
    pub client_id: String,
    pub client_secret: String,
    /// What an assertion says of the client; it is signed for whichever tenant is asked, as an attacker would.
    assertion: serde_json::Value,
    /// The key that signs it.
    key: &'static TestKey,
    /// What is sent in its place, if anything.
    pub in_place_of_assertion: Option<String>,
    pub code: String,
    pub access_token: String,
    /// Of the confidential client, for the API.
    pub api_token: String,
    pub refresh_token: String,
    pub api_secret: String,
    /// Of `ada@example.com`.
    pub setup_link: String,
}

impl Carried {
    /// Everything that a person, a browser and a client have at this tenant.
    pub async fn at(fixture: &Fixture, tenant: &TestTenant) -> Carried {
        let mut browser = fixture.signed_in(tenant).await;
        let tokens_code = fixture.code(&mut browser, tenant, &[]).await;
        let tokens = fixture.send(fixture.redeem_request(tenant, &tokens_code)).await.json();
        let asked = [("scope", "read offline_access")];
        let own = fixture.tokens_for(&mut browser, (tenant, &tenant.confidential), &asked).await;
        let consent = browser.get(fixture, &fixture.authorize_uri(tenant, &tenant.confidential, &[])).await;
        let request = consent.location_query().remove("request").expect("consent is asked for");
        let page = browser.follow(fixture, consent).await;
        let consenting = page.field("request").expect("the page names its request");
        let form_token = page.field("form_token").expect("the page has a form token");
        let login = browser.get(fixture, &fixture.authorize_uri(tenant, &tenant.public, &[("prompt", "login")])).await;
        let flow = login.location_query().remove("flow").expect("a sign-in is asked for");
        let choice = fixture.authorize_uri(tenant, &tenant.public, &[("prompt", "select_account")]);
        let choice = browser.get(fixture, &choice).await;
        let session_id = browser.follow(fixture, choice).await.field("session").expect("the page names the session");
        let uri = fixture.logout_uri(tenant, &[("client_id", &tenant.confidential.client_id), POST_LOGOUT]);
        let logout = browser.get(fixture, &uri).await.location_query().remove("request").expect("it asks");
        let hint = [("id_token_hint", tokens["id_token"].as_str().expect("a token"))];
        let posted_logout = fixture.send(Req::post(format!("{}/oauth2/logout", tenant.path), &hint)).await;
        let posted_logout = posted_logout.location_query().remove("request").expect("it is stored");
        let code = fixture.code(&mut browser, tenant, &[]).await;
        let signing = fixture.client(tenant, signing_client(&KEY));
        let assertion = fixture.assertion_claims(tenant, &signing.client_id);
        let silent = browser.cookie("portico-silent", "").unwrap_or_default().to_owned();
        let posting = posted(&fixture.authorize_uri(tenant, &tenant.public, &[("prompt", "none")]));
        let posted = fixture.send(posting).await.location_query().remove("request").expect("it is stored");
        let text = |value: &serde_json::Value| value.as_str().expect("a token").to_owned();
        Carried {
            session: browser.cookie("portico-session", "").expect("a session").to_owned(),
            browser: browser.cookie("portico-browser", "").expect("a binding").to_owned(),
            device: browser.cookie("portico-device", "").expect("a known device").to_owned(),
            silent,
            posted,
            flow,
            request,
            logout,
            posted_logout,
            session_id,
            consenting,
            form_token,
            id_token_hint: text(&tokens["id_token"]),
            client_id: tenant.confidential.client_id.clone(),
            client_secret: tenant.confidential.client_secret.clone().expect("a secret"),
            assertion,
            key: &KEY,
            in_place_of_assertion: None,
            code,
            access_token: text(&tokens["access_token"]),
            api_token: text(&own["access_token"]),
            refresh_token: text(&own["refresh_token"]),
            api_secret: tenant.api_secret.clone(),
            setup_link: fixture.setup_link(tenant, "ada@example.com"),
        }
    }

    /// The assertion, signed for whichever tenant is asked.
    pub fn assertion_for(&self, tenant: &TestTenant) -> String {
        let mut claims = self.assertion.clone();
        claims["aud"] = tenant.tenant.issuer().into();
        self.in_place_of_assertion.clone().unwrap_or_else(|| self.key.sign(&claims))
    }

    /// The same, but what this kind of credential is made of is made up: well formed, and nobody's.
    pub fn made_up(&self, kind: Credential, named: TenantId) -> Carried {
        let bearer = |kind: TokenKind| BearerToken::new(kind, named, [0xa5; 32]).expose().to_owned();
        let id = base64url(&[0x5a; 16]);
        // Another signature, over the same header and claims.
        let forged = |token: &str| format!("{}.{}", token.rsplit_once('.').expect("a JWT").0, base64url(&[0x5a; 64]));
        let mut made = self.clone();
        match kind {
            Credential::Session => made.session = bearer(TokenKind::Session),
            Credential::SilentSession => (made.silent, made.posted) = (bearer(TokenKind::SilentSession), id),
            Credential::BrowserBinding => {
                made.browser = bearer(TokenKind::BrowserBinding);
                made.consenting = format!("{id}.{id}");
                (made.flow, made.request, made.logout) = (id.clone(), id.clone(), id);
            }
            Credential::KnownDevice => made.device = bearer(TokenKind::KnownDevice),
            Credential::SetupLink => made.setup_link = bearer(TokenKind::SetupLink),
            Credential::IdTokenHint => made.id_token_hint = forged(&self.id_token_hint),
            Credential::ClientSecret => (made.client_secret, made.client_id) = (bearer(TokenKind::ClientSecret), id),
            Credential::ClientAssertion => made.key = &STRANGER,
            Credential::Code => made.code = bearer(TokenKind::AuthorizationCode),
            Credential::AccessToken => {
                made.access_token = forged(&self.access_token);
                made.api_token = forged(&self.api_token);
            }
            Credential::RefreshToken => made.refresh_token = bearer(TokenKind::RefreshToken),
            Credential::ResourceServerSecret => made.api_secret = bearer(TokenKind::ResourceServerSecret),
        }
        made
    }
}

/// The request of a route that carries this kind of credential, at this tenant.
pub fn request(fixture: &Fixture, (route, kind): (&Route, Credential), tenant: &TestTenant, carried: &Carried) -> Req {
    let uri = format!("{}{}", tenant.path, route.path.replace("{token}", &carried.setup_link));
    let client = &tenant.public;
    let id = tenant.tenant.id.to_string();
    let suffix = &id[id.len() - 12..];
    let host = if tenant.tenant.base.is_https() { "__Host-" } else { "" };
    let session = format!("{host}portico-session-{suffix}={}", carried.session);
    let silent = format!("{host}portico-silent-{suffix}={}", carried.silent);
    let browser = format!("{host}portico-browser-{suffix}={}", carried.browser);
    let both = format!("{session}; {browser}");
    let hint = [("id_token_hint", carried.id_token_hint.as_str())];
    let post = |form: &[(&str, &str)]| Req::post(uri.clone(), form).same_origin();
    match (route.method, route.path, kind) {
        (Method::Get, "/oauth2/authorize", Credential::Session) => {
            Req::get(fixture.authorize_uri(tenant, client, &[])).header("cookie", &session)
        }
        (Method::Get, "/oauth2/authorize", Credential::SilentSession) => {
            Req::get(fixture.authorize_uri(tenant, client, &[("prompt", "none")])).header("cookie", &silent)
        }
        (Method::Get, "/oauth2/authorize/resume", Credential::SilentSession) => {
            Req::get(format!("{uri}?request={}", carried.posted)).header("cookie", &silent)
        }
        (Method::Get, "/oauth2/authorize", Credential::BrowserBinding) => {
            Req::get(fixture.authorize_uri(tenant, client, &[("prompt", "login")])).header("cookie", &browser)
        }
        (Method::Get, "/oauth2/authorize", Credential::IdTokenHint) => {
            Req::get(fixture.authorize_uri(tenant, client, &hint))
        }
        (Method::Post, "/oauth2/authorize", Credential::IdTokenHint) => {
            posted(&fixture.authorize_uri(tenant, client, &hint))
        }
        (Method::Get, "/oauth2/authorize/resume" | "/consent", Credential::Session | Credential::BrowserBinding) => {
            Req::get(format!("{uri}?request={}", carried.request)).header("cookie", &both)
        }
        (Method::Post, "/oauth2/token", Credential::ClientSecret) => post(&[
            ("grant_type", "authorization_code"),
            ("code", "made up"),
            ("redirect_uri", tenant.confidential.redirect_uri),
            ("code_verifier", VERIFIER),
        ])
        .basic(&carried.client_id, &carried.client_secret),
        (Method::Post, "/oauth2/token", Credential::ClientAssertion) => {
            asserted(uri, &[("grant_type", "client_credentials")], &carried.assertion_for(tenant))
        }
        (Method::Post, "/oauth2/revoke" | "/oauth2/introspect", Credential::ClientAssertion) => {
            asserted(uri, &[("token", "made up")], &carried.assertion_for(tenant))
        }
        (Method::Post, "/oauth2/token", Credential::Code) => fixture.redeem_request(tenant, &carried.code),
        (Method::Post, "/oauth2/token", Credential::RefreshToken) => fixture.client_request(
            tenant,
            (&tenant.confidential, route.path),
            &[("grant_type", "refresh_token"), ("refresh_token", &carried.refresh_token)],
        ),
        (Method::Post, "/oauth2/revoke" | "/oauth2/introspect", Credential::ClientSecret) => {
            post(&[("token", "made up")]).basic(&carried.client_id, &carried.client_secret)
        }
        (Method::Post, "/oauth2/introspect", Credential::ResourceServerSecret) => {
            post(&[("token", "made up"), ("client_id", API), ("client_secret", &carried.api_secret)])
        }
        (Method::Post, "/oauth2/revoke" | "/oauth2/introspect", Credential::RefreshToken | Credential::AccessToken) => {
            let refresh = kind == Credential::RefreshToken;
            let token = if refresh { &carried.refresh_token } else { &carried.api_token };
            fixture.client_request(tenant, (&tenant.confidential, route.path), &[("token", token)])
        }
        (Method::Get, "/oauth2/userinfo", Credential::AccessToken) => Req::get(uri).bearer(&carried.access_token),
        (Method::Post, "/oauth2/userinfo", Credential::AccessToken) => {
            Req::post(uri, &[("access_token", &carried.access_token)])
        }
        (Method::Get, "/login", Credential::BrowserBinding) => {
            Req::get(format!("{uri}?flow={}", carried.flow)).header("cookie", &browser)
        }
        (Method::Post, "/login", Credential::BrowserBinding) => {
            let form =
                [("flow", carried.flow.as_str()), ("email", "ada@example.com"), ("password", "a wrong password")];
            post(&form).header("cookie", &browser)
        }
        (Method::Post, "/login", Credential::KnownDevice) => {
            let device = format!("{host}portico-device-{suffix}={}", carried.device);
            wrong_password(&uri).header("cookie", &device)
        }
        (Method::Post, "/login", Credential::Session) => {
            post(&[("email", "ada@example.com"), ("password", tenant.password)]).header("cookie", &session)
        }
        (Method::Post, "/consent", Credential::Session | Credential::BrowserBinding) => {
            post(&[("request", &carried.consenting), ("decision", "allow")]).header("cookie", &both)
        }
        // The hint ends the session at once, or there is none to end.
        (Method::Get, "/oauth2/logout", Credential::Session) => {
            Req::get(fixture.logout_uri(tenant, &hint)).header("cookie", &session)
        }
        // The address is known by the hint alone.
        (Method::Get, "/oauth2/logout", Credential::IdTokenHint) => {
            Req::get(fixture.logout_uri(tenant, &[hint[0], ("post_logout_redirect_uri", PUBLIC_POST_LOGOUT)]))
        }
        (Method::Post, "/oauth2/logout", Credential::IdTokenHint) => {
            Req::post(uri, &[hint[0], ("post_logout_redirect_uri", PUBLIC_POST_LOGOUT)])
        }
        (Method::Get, "/oauth2/logout", Credential::BrowserBinding) => {
            Req::get(fixture.logout_uri(tenant, &[("client_id", &client.client_id)])).header("cookie", &both)
        }
        (Method::Get, "/oauth2/logout/resume", Credential::Session) => {
            Req::get(format!("{uri}?request={}", carried.posted_logout)).header("cookie", &session)
        }
        (Method::Get, "/oauth2/logout/resume" | "/logout", Credential::BrowserBinding) => {
            Req::get(format!("{uri}?request={}", carried.logout)).header("cookie", &both)
        }
        (Method::Get, "/select-account", _) => Req::get(format!("{uri}?flow={}", carried.flow)).header("cookie", &both),
        (Method::Post, "/select-account", _) => {
            let form = [("flow", carried.flow.as_str()), ("session", &carried.session_id), ("account", "present")];
            post(&form).header("cookie", &both)
        }
        (Method::Get, "/logout" | "/account", Credential::Session) => Req::get(uri).header("cookie", &session),
        (Method::Get, "/account", Credential::BrowserBinding) => Req::get(uri).header("cookie", &both),
        (Method::Get, path, _) if path.starts_with("/account/") => {
            Req::get(uri).header("cookie", if kind == Credential::Session { &session } else { &both })
        }
        (Method::Post, "/account/password", Credential::KnownDevice) => {
            let device = format!("{session}; {host}portico-device-{suffix}={}", carried.device);
            let form = account_form(fixture, route, tenant).into_iter();
            let form: Vec<_> = form.filter(|(name, _)| *name != "password").collect();
            let form: Vec<_> = form.iter().map(|(name, value)| (*name, value.as_str())).collect();
            let form = [&form[..], &[("password", "a wrong password")]].concat();
            Req::post(uri, &form).same_origin().from("203.0.113.7").header("cookie", &device)
        }
        (Method::Post, path, _) if path.starts_with("/account/") => {
            let form = account_form(fixture, route, tenant);
            let mut form: Vec<_> = form.iter().map(|(name, value)| (*name, value.as_str())).collect();
            if kind == Credential::Session {
                return post(&form).header("cookie", &session);
            }
            // Without a word from the browser about where the form came from, its token and the binding decide.
            form.push(("form_token", &carried.form_token));
            Req::post(uri.clone(), &form).header("cookie", &both)
        }
        // Without a word from the browser about where the form came from, its token and the binding decide.
        (Method::Post, "/logout", Credential::BrowserBinding) => {
            Req::post(uri, &[("form_token", &carried.form_token), ("request", &carried.logout)]).header("cookie", &both)
        }
        (Method::Post, "/logout", Credential::Session) => post(&[]).header("cookie", &session),
        (Method::Get, "/setup/{token}", Credential::SetupLink) => Req::get(uri),
        (Method::Get, "/setup/{token}", Credential::BrowserBinding) => Req::get(uri).header("cookie", &browser),
        (Method::Post, "/setup/{token}", Credential::SetupLink) => post(&[("password", "a password of one's own")]),
        (Method::Post, "/setup/{token}", Credential::BrowserBinding) => {
            let form = [("form_token", carried.form_token.as_str()), ("password", "a password of one's own")];
            Req::post(uri, &form).header("cookie", &browser)
        }
        other => panic!("no request is written for {other:?}: every credential in the route table needs one"),
    }
}

/// What a page of the account sends, so that something is done.
fn account_form(fixture: &Fixture, route: &Route, tenant: &TestTenant) -> Vec<(&'static str, String)> {
    let person = ("person", tenant.sub.clone());
    let new = "a wholly new password".to_owned();
    match route.path {
        "/account/profile" => vec![person, ("name", "Augusta Ada King".to_owned())],
        "/account/password" => vec![
            person,
            ("password", tenant.password.to_owned()),
            ("new_password", new.clone()),
            ("new_password_again", new),
        ],
        "/account/sessions" => vec![person, ("end", "others".to_owned())],
        "/account/applications" => {
            let client_id = tenant.confidential.client_id.clone();
            let find = |tx: &mut Tx<'_>| clients::store::find_by_client_id(tx, &client_id);
            let client = fixture.services.db.read(tenant.tenant.id, find).expect("it reads").expect("it is there");
            vec![person, ("remove", client.id.to_base64url())]
        }
        other => panic!("no form is written for {other}"),
    }
}

/// A guess from a network in which strangers have none left.
pub fn wrong_password(uri: &str) -> Req {
    let form = [("email", "ada@example.com"), ("password", "a wrong password")];
    Req::post(uri, &form).same_origin().from("203.0.113.7")
}

/// An authorization request by POST.
pub fn posted(authorize_uri: &str) -> Req {
    let (uri, query) = authorize_uri.split_once('?').expect("a query");
    let mut req = Req::post(uri, &[]);
    req.body = query.as_bytes().to_vec();
    req
}

/// Whether the credential worked at its own tenant. `changed`: whether rows of the tenant changed.
pub fn works((route, kind): (&Route, Credential), answer: &Answer, changed: bool) -> bool {
    let location = answer.header("location").unwrap_or_default();
    match (route.method, route.path, kind) {
        (Method::Get, "/oauth2/authorize", Credential::Session) | (_, _, Credential::SilentSession) => {
            location.contains("code=pt_ac_")
        }
        (Method::Get, "/oauth2/authorize", Credential::BrowserBinding) => {
            location.contains("/login?flow=") && answer.header("set-cookie").is_none()
        }
        (Method::Get, "/oauth2/authorize", Credential::IdTokenHint) => location.contains("/login?flow="),
        (Method::Post, "/oauth2/authorize", _) => location.contains("/oauth2/authorize/resume?request="),
        (Method::Get, "/oauth2/authorize/resume", _) => location.contains("/consent?request="),
        (Method::Post, "/oauth2/token", Credential::ClientSecret) => answer.text().contains("invalid_grant"),
        (Method::Post, "/oauth2/revoke" | "/oauth2/introspect", Credential::ClientSecret) => answer.status == 200,
        (Method::Post, "/oauth2/revoke", _) => changed,
        (Method::Post, "/oauth2/introspect", Credential::RefreshToken | Credential::AccessToken) => {
            answer.text().contains("\"active\":true")
        }
        // The password was looked at, where a stranger is told to wait.
        (Method::Post, "/login", Credential::BrowserBinding | Credential::KnownDevice) => answer.status == 401,
        // The session is carried on under a new secret: no second one was made.
        (Method::Post, "/login", Credential::Session) => answer.status == 303 && changed,
        (Method::Post, "/consent", _) => location.contains("code=pt_ac_"),
        (Method::Get, "/oauth2/logout" | "/oauth2/logout/resume", Credential::Session) => {
            changed && answer.headers_named("set-cookie").iter().any(|cookie| cookie.contains("Max-Age=0"))
        }
        (Method::Get, "/oauth2/logout", Credential::IdTokenHint) => location == PUBLIC_POST_LOGOUT,
        (Method::Post, "/oauth2/logout", _) => location.contains("/oauth2/logout/resume?request="),
        (Method::Get, "/oauth2/logout" | "/oauth2/logout/resume", Credential::BrowserBinding) => {
            location.contains("/logout?request=") && answer.header("set-cookie").is_none()
        }
        (Method::Get, "/select-account", _) => answer.text().contains("id=\"select-account-form\""),
        (Method::Post, "/select-account", _) => location.contains("/oauth2/authorize/resume?request=") && changed,
        // Only the browser that was asked is sent on to the client.
        (Method::Post, "/logout", Credential::BrowserBinding) => location == POST_LOGOUT_URI && changed,
        (Method::Post, "/logout", _) => changed,
        // The page goes with the binding that is there: no new one is set.
        (Method::Post, "/account/password", Credential::KnownDevice) => answer.status == 422,
        (Method::Post, path, _) if path.starts_with("/account/") => location.contains("?done="),
        (Method::Get, path, Credential::BrowserBinding) if path.starts_with("/account/") => {
            answer.status == 200 && answer.header("set-cookie").is_none()
        }
        (Method::Get, "/logout" | "/account", Credential::BrowserBinding) => {
            answer.status == 200 && answer.header("set-cookie").is_none()
        }
        (Method::Get, "/setup/{token}", kind) => {
            let binding = kind == Credential::BrowserBinding;
            answer.text().contains("setup-form") && (!binding || answer.header("set-cookie").is_none())
        }
        (Method::Post, "/setup/{token}", _) => answer.status == 200 && changed,
        (Method::Get, "/logout", _) => answer.text().contains("logout-form"),
        _ => answer.status == 200,
    }
}

/// What works once only, or changes the credential: it is tried at its own tenant after the other tenant only.
fn works_once((route, kind): (&Route, Credential)) -> bool {
    matches!(
        (route.method, route.path, kind),
        (Method::Get, "/oauth2/authorize/resume", Credential::SilentSession)
            | (
                Method::Post,
                "/oauth2/token",
                Credential::Code | Credential::RefreshToken | Credential::ClientAssertion
            )
            | (
                Method::Post,
                "/oauth2/revoke",
                Credential::AccessToken | Credential::RefreshToken | Credential::ClientAssertion
            )
            | (Method::Post, "/oauth2/introspect", Credential::ClientAssertion)
            | (Method::Get, "/oauth2/logout" | "/oauth2/logout/resume", Credential::Session)
            | (Method::Post, "/consent" | "/logout" | "/select-account" | "/setup/{token}", _)
            | (Method::Post, "/login", Credential::Session)
            | (Method::Post, "/account/password", Credential::Session | Credential::BrowserBinding)
            | (Method::Post, "/account/applications", _)
    )
}

/// A deployment in which somebody has everything at `acme`: made once, copied for each request.
struct Prepared {
    template: Template,
    carried: Carried,
}

impl Prepared {
    async fn from(fixture: Fixture) -> Prepared {
        let carried = Carried::at(&fixture, &fixture.acme).await;
        Prepared { template: fixture.into_template(), carried }
    }
}

/// Runs the cases of one pair, the real credential against one that is made up under each of these tenants' names; every
/// way in which one goes wrong.
async fn cases(pair: (&Route, Credential), prepared: &Prepared, names: &[fn(&Fixture) -> TenantId]) -> Vec<String> {
    let (route, kind) = pair;
    let mut faults = Vec::new();
    let mut answers = Vec::new();
    let presented = std::iter::once(None).chain(names.iter().map(Some));
    for made_up in presented {
        let fixture = prepared.template.copy();
        let (own, other) = (fixture.acme.clone(), fixture.globex.clone());
        let carried = prepared.carried.clone();
        if kind == Credential::KnownDevice {
            let uri = format!("{}/login", own.path);
            for _ in 0..fixture.services.throttle.free_attempts {
                fixture.send(wrong_password(&uri)).await;
            }
            assert_eq!(fixture.send(wrong_password(&uri)).await.status, 429);
        }
        let mut try_own = async |when: &str| {
            let before = fixture.rows_of(own.tenant.id);
            let answer = fixture.send(request(&fixture, pair, &own, &carried)).await;
            if !works(pair, &answer, fixture.rows_of(own.tenant.id) != before) {
                faults.push(format!("{when}: does not work at its own tenant: {} {:?}", answer.status, answer.headers));
            }
        };
        if !works_once(pair) {
            try_own("before").await;
        }
        let before = fixture.rows_of(own.tenant.id);
        let presented = made_up.map_or_else(|| carried.clone(), |named| carried.made_up(kind, named(&fixture)));
        answers.push(fixture.send(request(&fixture, pair, &other, &presented)).await);
        if fixture.rows_of(own.tenant.id) != before {
            faults.push("rows of its own tenant changed by a request to another".to_owned());
        }
        let mut try_own = async |when: &str| {
            let before = fixture.rows_of(own.tenant.id);
            let answer = fixture.send(request(&fixture, pair, &own, &carried)).await;
            if !works(pair, &answer, fixture.rows_of(own.tenant.id) != before) {
                faults.push(format!("{when}: does not work at its own tenant: {} {:?}", answer.status, answer.headers));
            }
        };
        try_own("after").await;
    }
    for made_up in &answers[1..] {
        if answers[0] != *made_up {
            faults.push(format!(
                "the other tenant tells it from a made-up one:\n  {:?}\n  {:?}",
                shown(&answers[0]),
                shown(made_up)
            ));
        }
    }
    faults.into_iter().map(|fault| format!("{} with {kind:?}: {fault}", at(route))).collect()
}

pub fn at(route: &Route) -> String {
    format!("{:?} {}", route.method, route.path)
}

pub fn shown(answer: &Answer) -> String {
    format!("{} {:?} {}", answer.status, answer.headers, answer.text().chars().take(300).collect::<String>())
}

#[actix_web::test]
async fn p_04_a_credential_is_worth_nothing_at_another_tenant() {
    let pairs: Vec<(&Route, Credential)> =
        ROUTES.iter().flat_map(|route| route.credentials.iter().map(move |kind| (route, *kind))).collect();
    let kinds: HashSet<Credential> = pairs.iter().map(|(_, kind)| *kind).collect();
    assert_eq!(
        kinds.len(),
        12,
        "session, silent session, binding, device, set-up link, hint, code, two tokens, assertion, secrets of clients \
         and of APIs"
    );
    let by_path = Prepared::from(Fixture::deterministic()).await;
    let by_host = Prepared::from(Fixture::deterministic_by_host()).await;
    let mut faults = Vec::new();
    let mut count = 0;
    for pair in &pairs {
        // Made up under the name of the tenant that the real one belongs to, and under that of the one that is asked. A
        // browser binding is not looked up: one that names the tenant that is asked is simply another browser.
        let mut names: Vec<fn(&Fixture) -> TenantId> = vec![|fixture| fixture.acme.tenant.id];
        if pair.1 != Credential::BrowserBinding {
            names.push(|fixture| fixture.globex.tenant.id);
        }
        let prepared = if pair.1 == Credential::SilentSession { &by_host } else { &by_path };
        faults.extend(cases(*pair, prepared, &names).await);
        count += names.len();
    }
    println!("{} routes, {} pairs of route and credential, {count} cases", ROUTES.len(), pairs.len());
    assert!(count >= pairs.len());
    let taking: HashSet<String> = pairs.iter().map(|(route, _)| at(route)).collect();
    let faulty = taking.iter().filter(|route| faults.iter().any(|fault| fault.starts_with(&format!("{route} with "))));
    let faulty = faulty.count();
    assert!(
        faults.is_empty(),
        "{} faults, at {faulty} of {} routes that take a credential:\n{}",
        faults.len(),
        taking.len(),
        faults.join("\n")
    );
}

/// Which routes take a credential is itself data; a route that reads a cookie without saying so would go untested.
#[actix_web::test]
async fn routes_without_credentials_answer_alike_with_and_without_cookies() {
    for route in ROUTES.iter().filter(|r| r.credentials.is_empty() && r.method == Method::Get && !r.path.contains('{'))
    {
        let mut answers = Vec::new();
        for with in [true, false] {
            let fixture = Fixture::deterministic();
            let browser = fixture.signed_in(&fixture.acme).await;
            let mut sender = if with { browser } else { Browser::new() };
            let path = if route.path == "/" { "/".to_owned() } else { format!("{}{}", fixture.acme.path, route.path) };
            answers.push(sender.get(&fixture, &path).await);
        }
        assert_eq!(answers[0], answers[1], "{}", route.path);
    }
}

//! The answer of each route to a request without one of its credentials, and with a credential of another kind (A-19,
//!
//!
//! Generated from the route table: for each route and each kind of credential that it reads, the request of
//! `isolation.rs` without that credential, and with every other secret of the tenant instead of it.

use std::collections::{BTreeMap, BTreeSet};

use portico::base::code::Dialect;
use portico::base::crypto::digest::base64url;
use portico::base::jose;
use portico::base::token::{BearerToken, TokenKind};
use portico::web::route::Route;
use portico::web::routes::ROUTES;
use portico::web::spec::{Access, Credential, Method};
use serde_json::json;

use crate::bad_input::empty_request;
use crate::cases::{Carried, Prepared, States, request, works, wrong_password};
use crate::isolation::{at, shown};
use crate::support::{Answer, Fixture, Req, TestTenant, jwt};

/// Every kind, in the order of the enum; a new kind breaks the match in [`fill`].
const KINDS: [Credential; 22] = [
    Credential::Session,
    Credential::SilentSession,
    Credential::BrowserBinding,
    Credential::KnownDevice,
    Credential::SetupLink,
    Credential::ResetLink,
    Credential::VerificationLink,
    Credential::NotMeLink,
    Credential::UndoLink,
    Credential::InvitationLink,
    Credential::OrganizationInvitationLink,
    Credential::IdTokenHint,
    Credential::ClientSecret,
    Credential::ClientAssertion,
    Credential::Code,
    Credential::AccessToken,
    Credential::RefreshToken,
    Credential::ResourceServerSecret,
    Credential::ApiToken,
    Credential::LoginToken,
    Credential::OrganizationToken,
    Credential::SessionRefreshToken,
];

/// The parts of a request that carry a kind of credential.
struct Parts {
    /// A part of the cookie name.
    cookie: Option<&'static str>,
    /// The scheme of the `Authorization` header.
    scheme: Option<&'static str>,
    /// Parameters of the query or the form.
    parameters: &'static [&'static str],
}

fn parts_of(kind: Credential) -> Parts {
    let cookie = |name| Parts { cookie: Some(name), scheme: None, parameters: &[] };
    let parameters = |parameters| Parts { cookie: None, scheme: None, parameters };
    match kind {
        Credential::Session => cookie("portico-session-"),
        Credential::SilentSession => cookie("portico-silent-"),
        Credential::BrowserBinding => cookie("portico-browser-"),
        Credential::KnownDevice => cookie("portico-device-"),
        // In the path.
        Credential::SetupLink => parameters(&[]),
        Credential::ResetLink
        | Credential::VerificationLink
        | Credential::NotMeLink
        | Credential::UndoLink
        | Credential::InvitationLink
        | Credential::OrganizationInvitationLink => parameters(&["token"]),
        Credential::SessionRefreshToken => parameters(&["refresh_token"]),
        Credential::IdTokenHint => parameters(&["id_token_hint"]),
        Credential::ClientSecret => Parts { scheme: Some("Basic "), ..parameters(&["client_secret"]) },
        Credential::ClientAssertion => parameters(&["client_assertion", "client_assertion_type"]),
        Credential::Code => parameters(&["code"]),
        Credential::AccessToken => Parts { scheme: Some("Bearer "), ..parameters(&["access_token", "token"]) },
        Credential::RefreshToken => parameters(&["refresh_token", "token"]),
        Credential::ResourceServerSecret => parameters(&["client_secret"]),
        Credential::ApiToken => Parts { scheme: Some("Bearer "), ..parameters(&[]) },
        Credential::LoginToken | Credential::OrganizationToken => Parts { scheme: Some("Bearer "), ..parameters(&[]) },
    }
}

/// The credentials in the path of a JSON surface, and what is before and at the end of it.
const IN_PATH: [(Credential, &str, &str); 2] = [
    (Credential::ResetLink, "/auth/reset-password/", ""),
    (Credential::OrganizationInvitationLink, "/workspaces/invitations/", "/accept"),
];

/// Returns the request without this kind of credential and otherwise unchanged.
fn without(mut req: Req, kind: Credential) -> Req {
    let parts = parts_of(kind);
    let kept = |pairs: &[u8]| {
        let kept = url::form_urlencoded::parse(pairs).filter(|(name, _)| !parts.parameters.contains(&&**name));
        url::form_urlencoded::Serializer::new(String::new()).extend_pairs(kept).finish()
    };
    for (name, value) in &mut req.headers {
        if let Some(cookie) = parts.cookie.filter(|_| name == "cookie") {
            let pairs: Vec<&str> = value.split("; ").filter(|pair| !pair.contains(cookie)).collect();
            *value = pairs.join("; ");
        }
    }
    let scheme = parts.scheme.unwrap_or("no scheme");
    req.headers.retain(|(name, value)| match name.as_str() {
        "authorization" => !value.starts_with(scheme),
        "cookie" => !value.is_empty(),
        _ => true,
    });
    if let (Credential::SetupLink, Some((before, _))) = (kind, req.uri.split_once("/setup/")) {
        req.uri = format!("{before}/setup/nothing");
    }
    for (credential, before, after) in IN_PATH {
        if kind == credential
            && let Some((own, rest)) = req.uri.clone().split_once(before)
            && rest.ends_with(after)
        {
            let end = rest.find(['?', '/']).unwrap_or(rest.len());
            req.uri = format!("{own}{before}nothing{}", &rest[end..]);
        }
    }
    req.body = match serde_json::from_slice::<serde_json::Value>(&req.body) {
        Ok(mut body) => {
            let members = body.as_object_mut().expect("a body of JSON is an object");
            members.retain(|name, _| !parts.parameters.contains(&name.as_str()));
            body.to_string().into_bytes()
        }
        Err(_) => kept(&req.body).into_bytes(),
    };
    if let Some((path, query)) = req.uri.clone().split_once('?') {
        req.uri = format!("{path}?{}", kept(query.as_bytes()));
    }
    req
}

/// Returns the table name of a dumped row.
fn table(row: &str) -> &str {
    row.split(':').next().expect("a row begins with its table")
}

/// Returns each route with each credential that it reads.
fn pairs() -> impl Iterator<Item = (&'static Route, Credential)> {
    ROUTES.iter().copied().flat_map(|route| route.credentials.iter().map(move |kind| (route, *kind)))
}

/// The expected answer to a request that lacks one kind of credential and is valid otherwise.
#[derive(Debug)]
enum Expected {
    /// 401 `invalid_client` (RFC 6749, 5.2).
    InvalidClient,
    /// 401 with a challenge that names no error (RFC 6750, 3.1).
    Challenge,
    /// 401 of the dashboard API, which expects no bearer token.
    Unauthorized,
    /// 400 `invalid_request`: the client is authenticated, but the token that it asks about is missing; or a member of a JSON
    /// body is missing.
    InvalidRequest,
    /// 410: the handle is bound to its browser.
    Gone,
    /// 404: no resource has this address.
    NotFound,
    /// The answer does not need the credential.
    NotNeeded,
    /// A 303 to an address of this tenant, or a page that names no account.
    OwnPage,
    /// An error page with 400: without the hint, the redirect address is not registered for any client.
    NotFollowed,
    /// A redirect to the client with this error.
    AtClient(&'static str),
    /// A redirect to the page of an application with this error.
    AtApplication(&'static str),
    /// The usual page, with a new browser binding.
    NewBinding,
    /// A sign-in of the new user: the link alone is enough.
    SignsIn,
    /// The usual page, or an error about the form's values.
    Served,
}

/// Returns the expected answer by access and missing credential. `whole` shows whether the request has a handle.
fn expected_answer(pair: (&Route, Credential), whole: &Req) -> Expected {
    let text = format!("{}&{}", whole.uri, String::from_utf8_lossy(&whole.body));
    let has_handle = ["flow=", "request="].iter().any(|name| text.contains(name));
    match (pair.0.access, pair.1) {
        (Access::ApiSession, Credential::OrganizationInvitationLink) => Expected::NotFound,
        (Access::ApiSession, Credential::KnownDevice | Credential::BrowserBinding) => Expected::NotNeeded,
        (Access::ApiVisitor, _) => Expected::NotNeeded,
        (Access::Anyone, Credential::Session | Credential::KnownDevice | Credential::BrowserBinding)
            if pair.0.dialect() == Some(Dialect::Dashboard) =>
        {
            Expected::NotNeeded
        }
        (Access::Anyone, Credential::ResetLink) if pair.0.path == "/auth/reset-password/{token}" => {
            Expected::AtApplication("INVALID_TOKEN")
        }
        (_, Credential::SessionRefreshToken | Credential::VerificationLink) => Expected::InvalidRequest,
        (
            Access::Client | Access::Introspector,
            Credential::ClientSecret | Credential::ClientAssertion | Credential::ResourceServerSecret,
        ) => Expected::InvalidClient,
        (Access::Link, Credential::SetupLink) => Expected::NotFound,
        (Access::Link, Credential::BrowserBinding) if pair.0.method == Method::Get => Expected::NewBinding,
        (Access::Link, Credential::Session) if pair.0.method == Method::Get => Expected::Served,
        (Access::Link, Credential::Session) => Expected::SignsIn,
        (Access::Link, _) => Expected::Gone,
        (Access::Client | Access::Introspector, _) => Expected::InvalidRequest,
        (Access::Bearer | Access::ApiBearer | Access::ApiCaller, _) => Expected::Challenge,
        (Access::ApiSession, _) => Expected::Unauthorized,
        (Access::Anyone, Credential::OrganizationToken) => Expected::Challenge,
        (Access::Anyone, Credential::OrganizationInvitationLink) => Expected::InvalidRequest,
        (Access::Anyone, Credential::ResetLink | Credential::Code) if pair.0.dialect().is_some() => {
            Expected::InvalidRequest
        }
        // The page is shown without the flow to which it would lead back.
        (Access::Anyone, Credential::BrowserBinding)
            if pair.0.path == "/forgot-password" && pair.0.method == Method::Get =>
        {
            Expected::NewBinding
        }
        (Access::Flow | Access::Anyone, Credential::BrowserBinding) if has_handle => Expected::Gone,
        (Access::Person | Access::Anyone, Credential::BrowserBinding) if pair.0.method == Method::Post => {
            Expected::Gone
        }
        (Access::Anyone, Credential::IdTokenHint) if text.contains("post_logout_redirect_uri=") => {
            Expected::NotFollowed
        }
        (_, Credential::SilentSession) => Expected::AtClient("login_required"),
        (Access::Person, Credential::BrowserBinding) => Expected::NewBinding,
        (Access::Flow | Access::Person, Credential::KnownDevice) if guesses(pair.0) => Expected::Served,
        (Access::Anyone | Access::Flow | Access::Person, _) => Expected::OwnPage,
    }
}

fn is_as_expected(expected: &Expected, answer: &Answer, own: &TestTenant) -> bool {
    let error = || answer.json()["error"].as_str().unwrap_or_default().to_owned();
    let no_account = !answer.text().contains("ada@example.com") && !answer.text().contains("Ada");
    match expected {
        Expected::InvalidClient => answer.status == 401 && error() == "invalid_client",
        Expected::Challenge => answer.status == 401 && answer.header("www-authenticate") == Some("Bearer"),
        Expected::Unauthorized => {
            let challenge = answer.header("www-authenticate");
            (answer.status, answer.json()["code"].as_str(), challenge) == (401, Some("UNAUTHORIZED"), None)
        }
        Expected::InvalidRequest if answer.json()["code"] == "VALIDATION_ERROR" => answer.status == 422,
        Expected::InvalidRequest => {
            answer.status == 400 && (error() == "invalid_request" || answer.json()["code"] == "invalid_request")
        }
        // a form that fails the CSRF check is refused before its handle is read.
        Expected::Gone => answer.status == 410 || (answer.status == 403 && answer.text().contains("form_rejected")),
        Expected::NotFound => answer.status == 404,
        Expected::NotNeeded => [200, 409].contains(&answer.status),
        Expected::NotFollowed => answer.status == 400 && answer.text().contains("error-code"),
        Expected::OwnPage => match answer.header("location") {
            Some(location) => [302, 303].contains(&answer.status) && location.starts_with(own.tenant.issuer()),
            None => answer.status == 200 && no_account,
        },
        Expected::AtClient(error) => {
            answer.location().starts_with(own.public.redirect_uri)
                && answer.location_query().get("error").is_some_and(|e| e == error)
        }
        Expected::AtApplication(error) => answer.location() == format!("https://app.example.com/welcome?error={error}"),
        Expected::NewBinding => answer.status == 200 && set(answer, "portico-browser-"),
        Expected::SignsIn => answer.status == 303 && set(answer, "portico-session-"),
        Expected::Served => [200, 401, 422].contains(&answer.status) && !set(answer, "portico-session-"),
    }
}

/// Returns whether the answer sets this cookie to a value.
fn set(answer: &Answer, cookie: &str) -> bool {
    answer.headers_named("set-cookie").iter().any(|set| set.contains(cookie) && !set.contains("Max-Age=0"))
}

/// Returns whether the route compares a password or a code, or counts mails.
fn guesses(route: &Route) -> bool {
    ["/login", "/account/password", "/register", "/verify-email", "/sign-in-link"].contains(&route.path)
        && route.method == Method::Post
}

/// Returns whether the session of the route is enough, and a known device only gives room for more flows or stays known.
fn gives_room(route: &Route) -> bool {
    ["/accept-terms", "/account/verify-email", "/account/addresses"].contains(&route.path)
}

/// Returns whether a credential is a cookie beside the one that a request of the dashboard needs.
fn is_of_browser(kind: Credential) -> bool {
    [Credential::KnownDevice, Credential::BrowserBinding].contains(&kind)
}

/// Returns what is wrong with the rows after an unauthenticated request. Only rows of the flow itself may change, and
/// only rows that the route creates may be new. Signing in depends on the password alone.
fn unexpected_changes((route, kind): (&Route, Credential), before: &[String], after: &[String]) -> Option<String> {
    let (old, now): (BTreeSet<&String>, BTreeSet<&String>) = (before.iter().collect(), after.iter().collect());
    let gone: BTreeSet<&str> = old.difference(&now).map(|row| table(row)).collect();
    let new: BTreeSet<&str> = now.difference(&old).map(|row| table(row)).collect();
    const REQUESTS: [&str; 1] = ["pending_requests"];
    let begins = |table: &str| REQUESTS.contains(&table) || table == "sign_in_flows";
    let fine = match route.access {
        // An attempt is counted.
        _ if guesses(route) => true,
        // The rest of the request is valid.
        _ if route.dialect() == Some(Dialect::Dashboard) && is_of_browser(kind) => true,
        _ if route.path == "/keep-account" && kind != Credential::BrowserBinding => true,
        // A link that is valid without the session creates its account.
        Access::Link if kind == Credential::Session => true,
        _ if kind == Credential::KnownDevice && gives_room(route) => true,
        // It signs in without the session before too.
        Access::Anyone if route.path == "/auth/sign-in/email" || route.path == "/auth/verify-email" => true,
        Access::Anyone | Access::ApiVisitor => gone.is_empty() && new.iter().all(|table| begins(table)),
        // A pending request that is bound to no browser yet continues in the first browser, and is deleted then.
        Access::Flow => gone.iter().all(|table| REQUESTS.contains(table)) && new.iter().all(|table| begins(table)),
        // What was typed on the profile is kept in a flow.
        Access::Person if route.path == "/account/profile" => {
            gone.is_empty() && new.iter().all(|table| *table == "sign_in_flows")
        }
        Access::Person
        | Access::Link
        | Access::Client
        | Access::Introspector
        | Access::Bearer
        | Access::ApiBearer
        | Access::ApiCaller
        | Access::ApiSession => gone.is_empty() && new.is_empty(),
    };
    (!fine).then(|| format!("rows deleted from {gone:?}, inserted into {new:?}"))
}

#[actix_web::test]
async fn a_40_without_a_credential_every_route_answers_as_expected() {
    let mut states = States::of(Fixture::deterministic_by_host);
    let (mut fixture, mut carried) = states.at("").await.copy();
    let mut before = fixture.rows_of(fixture.acme.tenant.id);
    let (mut faults, mut counts): (Vec<String>, BTreeMap<String, usize>) = (Vec::new(), BTreeMap::new());
    let mut state = None;
    for pair in pairs() {
        if Carried::state_of(pair.0.path) != state {
            state = Carried::state_of(pair.0.path);
            (fixture, carried) = states.at(pair.0.path).await.copy();
            before = fixture.rows_of(fixture.acme.tenant.id);
        }
        let (own, name) = (fixture.acme.clone(), format!("{} without {:?}", at(pair.0), pair.1));
        let whole = request(&fixture, pair, &own, &carried);
        let req = without(whole.clone(), pair.1);
        let said = |req: &Req| (req.uri.clone(), req.headers.clone(), req.body.clone());
        assert_ne!(said(&req), said(&whole), "{name}: the request has the credential");
        let answer = fixture.send(req).await;
        let expected = expected_answer(pair, &whole);
        if !is_as_expected(&expected, &answer, &own) {
            faults.push(format!("{name}: {expected:?} was expected: {}", shown(&answer)));
        }
        // The flow has the user who signed in; the session and the known device are only replaced.
        let is_replaced = pair.0.path == "/keep-account" && pair.1 != Credential::BrowserBinding;
        let signs_in = is_replaced || matches!(expected, Expected::SignsIn | Expected::NotNeeded);
        if set(&answer, "portico-session-") && pair.0.path != "/login" && !signs_in {
            faults.push(format!("{name}: the answer sets a session"));
        }
        *counts.entry(format!("{expected:?}")).or_default() += 1;
        let after = fixture.rows_of(own.tenant.id);
        faults.extend(unexpected_changes(pair, &before, &after).map(|what| format!("{name}: {what}")));
        if before != after {
            (fixture, carried) = states.at(pair.0.path).await.copy();
            before = fixture.rows_of(fixture.acme.tenant.id);
        }
    }
    println!("{} requests without one credential: {counts:?}", counts.values().sum::<usize>());
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

/// A request without parameters and credentials is refused, or shown a page, and changes nothing.
#[actix_web::test]
async fn a_40_an_empty_request_is_refused_or_shown_a_page() {
    let fixture = Fixture::new();
    let before = fixture.rows_of(fixture.acme.tenant.id);
    let mut statuses: BTreeMap<(String, u16), usize> = BTreeMap::new();
    for route in ROUTES.iter().copied() {
        let empty = empty_request(route, "acme");
        // A program sends no such header, and a write of a JSON surface needs `Origin` with it.
        let empty = if route.dialect().is_some() { empty } else { empty.same_origin() };
        let answer = fixture.send(empty).await;
        let fine: &[u16] = match route.access {
            // The form to reset a password says that the address is missing.
            Access::Anyone => &[200, 302, 303, 400, 404, 422],
            Access::ApiVisitor => &[200],
            Access::Person => &[200, 303],
            // Sign-up is closed.
            Access::Flow if route.path == "/register" => &[403],
            Access::Flow => &[200, 400, 410, 422],
            Access::Client | Access::Introspector => &[400, 401],
            Access::Link => &[404, 410],
            Access::Bearer | Access::ApiBearer | Access::ApiCaller | Access::ApiSession => &[401],
        };
        assert!(fine.contains(&answer.status), "{}: {}", at(route), shown(&answer));
        assert!(!set(&answer, "portico-session-"), "{}", at(route));
        *statuses.entry((format!("{:?}", route.access), answer.status)).or_default() += 1;
    }
    assert_eq!(fixture.rows_of(fixture.acme.tenant.id), before, "no row was inserted");
    println!("answers of {} routes to an empty request: {statuses:?}", ROUTES.len());
}

/// Returns a copy of `carried` with this text as the credential of a kind.
fn fill(carried: &Carried, kind: Credential, text: &str) -> Carried {
    let mut filled = carried.clone();
    let text = text.to_owned();
    match kind {
        Credential::Session => filled.session = text,
        Credential::SilentSession => filled.silent = text,
        Credential::BrowserBinding => filled.browser = text,
        Credential::KnownDevice => filled.device = text,
        Credential::SetupLink => filled.setup_link = text,
        Credential::ResetLink => filled.reset_link = text,
        Credential::VerificationLink => filled.verification_link = text,
        Credential::NotMeLink => filled.not_me_link = text,
        Credential::UndoLink => filled.undo_link = text,
        Credential::InvitationLink => filled.invitation_link = text,
        Credential::OrganizationInvitationLink => filled.organization_invitation_link = text,
        Credential::IdTokenHint => filled.id_token_hint = text,
        Credential::ClientSecret => filled.client_secret = text,
        Credential::ClientAssertion => filled.in_place_of_assertion = Some(text),
        Credential::Code => filled.code = text,
        Credential::AccessToken => (filled.access_token, filled.api_token) = (text.clone(), text),
        Credential::RefreshToken => filled.refresh_token = text,
        Credential::ResourceServerSecret => filled.api_secret = text,
        Credential::ApiToken => filled.program_token = text,
        Credential::LoginToken => filled.login_token = text,
        Credential::OrganizationToken => filled.organization_token = text,
        Credential::SessionRefreshToken => filled.session_refresh_token = text,
    }
    filled
}

/// Returns the tenant's secrets of a kind.
fn secrets(carried: &Carried, tenant: &TestTenant, kind: Credential) -> Vec<String> {
    let of = |text: &String| vec![text.clone()];
    match kind {
        Credential::Session => of(&carried.session),
        Credential::SilentSession => of(&carried.silent),
        Credential::BrowserBinding => of(&carried.browser),
        Credential::KnownDevice => of(&carried.device),
        Credential::SetupLink => of(&carried.setup_link),
        Credential::ResetLink => of(&carried.reset_link),
        Credential::VerificationLink => of(&carried.verification_link),
        Credential::NotMeLink => of(&carried.not_me_link),
        Credential::UndoLink => of(&carried.undo_link),
        Credential::InvitationLink => of(&carried.invitation_link),
        Credential::OrganizationInvitationLink => of(&carried.organization_invitation_link),
        Credential::IdTokenHint => of(&carried.id_token_hint),
        Credential::ClientSecret => of(&carried.client_secret),
        Credential::ClientAssertion => vec![carried.assertion_for(tenant)],
        Credential::Code => of(&carried.code),
        Credential::AccessToken => vec![carried.access_token.clone(), carried.api_token.clone()],
        Credential::RefreshToken => of(&carried.refresh_token),
        Credential::ResourceServerSecret => of(&carried.api_secret),
        Credential::ApiToken => of(&carried.program_token),
        Credential::LoginToken => of(&carried.login_token),
        Credential::OrganizationToken => of(&carried.organization_token),
        Credential::SessionRefreshToken => of(&carried.session_refresh_token),
    }
}

/// Returns known values of a tenant that are not credentials: handles in addresses and forms, and a client id.
fn handles(carried: &Carried) -> Vec<String> {
    vec![
        carried.flow.clone(),
        carried.request.clone(),
        carried.session_id.clone(),
        carried.form_token.clone(),
        carried.client_id.clone(),
    ]
}

/// Returns the request whose answer a wrong kind must get. In a cookie, a malformed value equals an absent one;
/// elsewhere, it equals a made-up value.
fn reference_request(fixture: &Fixture, pair: (&Route, Credential), own: &TestTenant, carried: &Carried) -> Req {
    let kind = pair.1;
    let bearer = |kind: TokenKind| BearerToken::new(kind, own.tenant.id, [0xa5; 32]).expose().to_owned();
    let forged = |token: &str| format!("{}.{}", token.rsplit_once('.').expect("a JWT").0, base64url(&[0x5a; 64]));
    let text = match kind {
        // A member of a JSON body.
        Credential::OrganizationInvitationLink if pair.0.dialect().is_some() => {
            bearer(TokenKind::OrganizationInvitation)
        }
        Credential::ResetLink if pair.0.dialect().is_some() => bearer(TokenKind::ResetLink),
        Credential::VerificationLink => bearer(TokenKind::Verification),
        Credential::Session
        | Credential::SilentSession
        | Credential::BrowserBinding
        | Credential::KnownDevice
        | Credential::SetupLink
        | Credential::ResetLink
        | Credential::NotMeLink
        | Credential::UndoLink
        | Credential::InvitationLink
        | Credential::OrganizationInvitationLink => {
            return without(request(fixture, pair, own, carried), kind);
        }
        Credential::IdTokenHint => forged(&carried.id_token_hint),
        Credential::ClientSecret => bearer(TokenKind::ClientSecret),
        Credential::ClientAssertion => carried.made_up(kind, own.tenant.id).assertion_for(own),
        Credential::Code => bearer(TokenKind::AuthorizationCode),
        Credential::AccessToken => forged(&carried.access_token),
        Credential::RefreshToken => bearer(TokenKind::RefreshToken),
        Credential::ResourceServerSecret => bearer(TokenKind::ResourceServerSecret),
        Credential::ApiToken => bearer(TokenKind::ApiToken),
        Credential::LoginToken => forged(&carried.login_token),
        Credential::OrganizationToken => forged(&carried.organization_token),
        Credential::SessionRefreshToken => forged(&carried.session_refresh_token),
    };
    request(fixture, pair, own, &fill(carried, kind, &text))
}

/// Two copies of one deployment that receive equally many requests: one gets the wrong kind, the other the reference
/// request. While answers and rows are equal, no case disturbs the next.
struct Twins([(Fixture, Carried); 2]);

impl Twins {
    fn of(prepared: &Prepared) -> Twins {
        Twins([prepared.copy(), prepared.copy()])
    }

    /// Returns the rows of the tenant in each of them.
    fn rows(&self) -> [Vec<String>; 2] {
        [0, 1].map(|n| self.0[n].0.rows_of(self.0[n].0.acme.tenant.id))
    }

    /// Limits the open sign-in flows of a network.
    fn limit_flows(&mut self, most: i64) {
        for (fixture, _) in &mut self.0 {
            fixture.configure(|state| state.services.throttle.open_flows = most);
        }
    }

    /// Uses up the attempts of unknown browsers in the network of [`wrong_password`].
    async fn exhaust(&self) {
        for (fixture, _) in &self.0 {
            let uri = format!("{}/login", fixture.acme.path);
            for _ in 0..fixture.services.throttle.free_attempts {
                fixture.send(wrong_password(&uri)).await;
            }
            assert_eq!(fixture.send(wrong_password(&uri)).await.status, 429);
        }
    }
}

/// Returns whether both kinds are valid in the parameter `token` (RFC 7009, 2.1; RFC 7662, 2.1).
fn may_be_either(route: &Route, kinds: [Credential; 2]) -> bool {
    kinds.iter().all(|kind| route.credentials.contains(kind) && parts_of(*kind).parameters.contains(&"token"))
}

#[actix_web::test]
async fn a_19_a_credential_of_another_kind_is_refused_like_a_made_up_one() {
    let (mut faults, mut cases): (Vec<String>, BTreeMap<String, usize>) = (Vec::new(), BTreeMap::new());
    let mut statuses: BTreeMap<u16, usize> = BTreeMap::new();
    assert!(pairs().all(|(_, kind)| KINDS.contains(&kind)), "KINDS has every kind of the route table");
    let mut states = States::of(Fixture::deterministic_by_host);
    let mut kept = None;
    for route in ROUTES.iter().copied().filter(|route| !route.credentials.is_empty()) {
        let state = Carried::state_of(route.path);
        let prepared = states.at(route.path).await;
        let kept_twins = kept.take().filter(|(of, _)| *of == state);
        let mut twins = kept_twins.map_or_else(|| Twins::of(prepared), |(_, twins)| twins);
        let start = twins.rows();
        for kind in route.credentials {
            let pair = (route, *kind);
            if *kind == Credential::KnownDevice && !guesses(route) {
                // Something was submitted in each open flow of the network, and the limit is reached.
                twins.limit_flows(1);
                twins.0.iter().for_each(|(fixture, _)| fixture.submit_in_every_flow());
            } else if *kind == Credential::KnownDevice {
                twins.exhaust().await;
            }
            // One twin after the other, since only the application of the last fixture is cached.
            let (mut named, mut answers, mut expected) = (Vec::new(), Vec::new(), Vec::new());
            let (fixture, carried) = &twins.0[0];
            let whole = request(fixture, pair, &fixture.acme, carried);
            let is_needless = matches!(expected_answer(pair, &whole), Expected::NotNeeded);
            for (what, text) in others(&twins.0[0], pair) {
                let presented = fill(carried, *kind, &text);
                answers.push(fixture.send(request(fixture, pair, &fixture.acme, &presented)).await);
                named.push(format!("{} with {what} for {kind:?}", at(route)));
            }
            let (fixture, carried) = &twins.0[1];
            for _ in &named {
                expected.push(fixture.send(reference_request(fixture, pair, &fixture.acme, carried)).await);
            }
            let mut disturbed = answers != expected;
            for ((name, answer), expected) in named.iter().zip(&answers).zip(&expected) {
                if answer != expected {
                    faults.push(format!(
                        "{name} gets another answer than a made-up one:\n  {}\n  {}",
                        shown(answer),
                        shown(expected)
                    ));
                } else if works(pair, answer, false) && !is_needless {
                    faults.push(format!("{name} works: {}", shown(answer)));
                }
                *statuses.entry(answer.status).or_default() += 1;
            }
            *cases.entry(format!("{kind:?}")).or_default() += named.len();
            let rows = twins.rows();
            if rows[0] != rows[1] {
                faults.push(format!("{} with another kind for {kind:?} changes rows", at(route)));
                disturbed = true;
            }
            // Its limits do not apply to the other kinds.
            if disturbed || *kind == Credential::KnownDevice {
                twins = Twins::of(prepared);
            }
        }
        // Twins in which no row has changed serve the next route too.
        kept = (twins.rows() == start).then_some((state, twins));
    }
    let count: usize = cases.values().sum();
    println!("{count} wrong kinds, by the expected kind {cases:?}, answers {statuses:?}");
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

/// Returns every other secret and handle of the tenant, with a label.
fn others((fixture, carried): &(Fixture, Carried), (route, kind): (&Route, Credential)) -> Vec<(String, String)> {
    let kinds = KINDS.iter().filter(|other| **other != kind && !may_be_either(route, [**other, kind]));
    let of = |other: &Credential| {
        let name = format!("{other:?}");
        secrets(carried, &fixture.acme, *other).into_iter().map(move |text| (name.clone(), text))
    };
    let handles = handles(carried).into_iter().map(|text| ("a handle".to_owned(), text));
    kinds.flat_map(of).chain(handles).collect()
}

/// Where the claims fit another kind of token, the `typ` header decides. The type `JWT` of access tokens is for APIs that
/// ask for it; `access_token_types.rs` tests which claims
/// distinguish them from ID tokens. The tokens are signed again with the tenant's
/// own key and differ in `typ` only.
#[actix_web::test]
async fn a_19_the_typ_header_of_a_token_decides() {
    let fixture = Fixture::new();
    let own = &fixture.acme;
    let tokens = fixture.tokens(own, &[]).await;
    let claims = |name: &str| jwt(tokens[name].as_str().expect("a token")).1;
    let (id_claims, access_claims, key) = (claims("id_token"), claims("access_token"), fixture.rsa_signer());
    let mut refused = 0;
    for typ in ["JWT", "at+jwt", "AT+JWT", "client-authentication+jwt", "logout+jwt", "refresh+jwt", ""] {
        let hint = jose::sign(&key, typ, &id_claims).expect("the claims are signed");
        let logout = [("id_token_hint", hint.as_str()), ("post_logout_redirect_uri", "https://app.example.com/bye")];
        let asked = fixture.send(Req::get(fixture.logout_uri(own, &logout))).await;
        let begun = fixture.authorize_uri(own, &own.public, &[("id_token_hint", &hint)]);
        let begun = fixture.send(Req::get(begun)).await.location().contains("/login?flow=");
        assert_eq!((asked.status == 303, begun), (typ == "JWT", typ == "JWT"), "a hint of type {typ:?}");
        let access = json!(jose::sign(&key, typ, &access_claims).expect("the claims are signed"));
        let status = fixture.userinfo(own, &access).await.status;
        assert_eq!(status, if ["at+jwt", "JWT"].contains(&typ) { 200 } else { 401 }, "an access token of type {typ:?}");
        let known = fixture.introspect((own, &own.confidential), &access).await.json();
        assert_eq!(known, json!({ "active": false }), "the token was not issued to this client");
        refused += 4 - 2 * usize::from(begun) - usize::from(status == 200);
    }
    println!("{refused} tokens signed with the tenant's own key were refused for their typ");
}

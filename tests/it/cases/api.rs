//! The JSON surfaces. The body of a request has the examples of the document.

use portico::base::code::Dialect;
use portico::web::openapi::method_of;
use portico::web::route::Route;
use portico::web::spec::{Credential, Method};
use serde_json::{Map, Value};

use super::Case;
use crate::bad_input::http_method;
use crate::support::contract::DOCUMENT;
use crate::support::{Answer, Req};

pub(super) fn request(case: Case<'_>) -> Option<Req> {
    case.route.dialect()?;
    let mut req = Req::get(case.uri()).method(http_method(case.route.method));
    if let Some(body) = body(case) {
        req = req.header("content-type", "application/json");
        req.body = body.to_string().into_bytes();
    }
    let reads = |kind| case.route.credentials.contains(&kind);
    if case.route.dialect() == Some(Dialect::Dashboard) {
        return Some(dashboard(case, req));
    }
    Some(match case.kind {
        Credential::LoginToken => req.bearer(&case.carried.login_token),
        Credential::OrganizationToken => req.bearer(&case.carried.organization_token),
        Credential::OrganizationInvitationLink if reads(Credential::OrganizationToken) => {
            req.bearer(&case.carried.organization_token)
        }
        Credential::ApiToken => req.bearer(&case.carried.program_token),
        Credential::Session => req.header("cookie", &case.cookie("session")),
        Credential::SessionRefreshToken if reads(Credential::OrganizationToken) => {
            req.bearer(&case.carried.organization_token)
        }
        // It is in the body.
        Credential::ResetLink | Credential::VerificationLink | Credential::SessionRefreshToken | Credential::Code => {
            req
        }
        _ => return None,
    })
}

/// Returns a request of the dashboard API with the cookies that it reads.
fn dashboard(case: Case<'_>, mut req: Req) -> Req {
    let cookies = [
        (Credential::Session, "session"),
        (Credential::BrowserBinding, "browser"),
        (Credential::KnownDevice, "device"),
    ];
    let read = cookies.into_iter().filter(|(kind, _)| case.route.credentials.contains(kind));
    let read: Vec<String> = read.map(|(_, what)| case.cookie(what)).collect();
    if case.route.path == "/auth/verify-email" {
        req.uri = format!("{}?token={}", req.uri, case.carried.verification_link);
    }
    if case.route.path == "/auth/reset-password/{token}" {
        req.uri += "?callbackURL=https://app.example.com/welcome";
    }
    if read.is_empty() { req } else { req.header("cookie", &read.join("; ")) }
}

/// Returns the body of a request: the one that was prepared for it, or each member with its example; and the secrets that
/// the request carries.
fn body(case: Case<'_>) -> Option<Value> {
    let mut members = example(case.route)?;
    if let Some(own) = case.carried.bodies.get(case.route.path) {
        members = serde_json::from_str(own).expect("a body");
    }
    let secrets = [
        (Credential::OrganizationInvitationLink, "token", &case.carried.organization_invitation_link),
        (Credential::ResetLink, "token", &case.carried.reset_link),
        (Credential::VerificationLink, "token", &case.carried.verification_link),
        (Credential::SessionRefreshToken, "refresh_token", &case.carried.session_refresh_token),
        (Credential::Code, "code", &case.carried.code),
    ];
    for (kind, member, secret) in secrets {
        if case.route.credentials.contains(&kind) {
            members.insert(member.to_owned(), secret.clone().into());
        }
    }
    Some(Value::Object(members))
}

/// Returns a request of a route of a surface without a credential, with an example of its body.
pub fn json_of(route: &Route, uri: String) -> Req {
    let req = Req::get(uri).method(http_method(route.method));
    match example(route) {
        Some(body) => {
            Req { body: Value::Object(body).to_string().into_bytes(), ..req.header("content-type", "application/json") }
        }
        None => req,
    }
}

/// Returns the body of a route of a surface that the document gives as an example: each member that has one. `None`: the
/// operation reads no body.
fn example(route: &Route) -> Option<Map<String, Value>> {
    let operation = &DOCUMENT.value["paths"][route.path][method_of(route.method)];
    let schema = operation.pointer("/requestBody/content/application~1json/schema")?;
    let mut members = Map::new();
    collect(schema, &mut members);
    Some(members)
}

/// Collects the examples of the members of an object.
fn collect(schema: &Value, members: &mut Map<String, Value>) {
    if let Some(reference) = schema["$ref"].as_str() {
        collect(DOCUMENT.value.pointer(reference.trim_start_matches('#')).expect("the reference"), members);
    }
    for part in schema["allOf"].as_array().into_iter().flatten() {
        collect(part, members);
    }
    for (name, member) in schema["properties"].as_object().into_iter().flatten() {
        if let Some(example) = member.get("example").or_else(|| member.pointer("/examples/0")) {
            members.insert(name.clone(), example.clone());
        }
    }
}

/// Returns whether the credential worked, where that is another status than 200.
pub(super) fn works((route, kind): (&Route, Credential), answer: &Answer, changed: bool) -> Option<bool> {
    route.dialect()?;
    match (route.method, route.path, kind) {
        (_, "/auth/logout" | "/auth/sign-out", _) => Some(answer.status == 200 && changed),
        (_, "/auth/get-session", _) => Some(answer.json()["session"].is_object()),
        (_, "/auth/reset-password/{token}", _) => {
            Some(answer.status == 302 && answer.location_query().contains_key("token"))
        }
        // The user is known, has a password, and signs in with nothing else.
        (_, "/auth/set-password" | "/auth/unlink-provider" | "/auth/unlink-account", _) => Some(answer.status == 409),
        (Method::Post, "/v1/auth/logout", Credential::LoginToken) => Some(answer.status == 204),
        // The caller is known, but only a program creates an account, and only a user creates an organization.
        (Method::Post, "/api/v1/auth/register" | "/api/v1/auth/login", Credential::Session) => {
            Some(answer.status == 403)
        }
        (Method::Post, "/api/v1/app/organization", Credential::ApiToken) => Some(answer.status == 403),
        _ => None,
    }
}

/// What is deleted, ended, used up or accepted is gone.
pub(super) fn works_once((route, kind): (&Route, Credential)) -> bool {
    const ONCE: [&str; 22] = [
        "/auth/logout",
        "/auth/sign-out",
        "/auth/reset-password",
        "/auth/sign-in/email",
        "/auth/change-password",
        "/auth/revoke-sessions",
        "/auth/delete-user",
        "/workspaces/{id}/transfer-ownership",
        "/workspaces/invitations/{token}/accept",
        "/v1/auth/callback",
        "/v1/auth/verify-email",
        "/api/v1/verify-email",
        "/api/v1/reset-password",
        "/api/v1/refresh-token",
        "/api/v1/me/switch-organization",
        "/v1/auth/logout",
        "/v1/auth/reset-password",
        "/api/v1/logout",
        "/api/v1/invitations/accept",
        "/api/v1/auth/register",
        "/api/v1/app/user",
        "/api/v1/account/organization/{orgId}/join",
    ];
    match route.path {
        "/api/v1/auth/logout" => kind == Credential::Session,
        "/auth/verify-email" => true,
        path => route.method == Method::Delete || (route.method == Method::Post && ONCE.contains(&path)),
    }
}

//! The JSON surfaces.

use portico::web::openapi::method_of;
use portico::web::route::Route;
use portico::web::spec::{Body, Credential, Method};
use serde_json::{Map, Value};

use super::Case;
use crate::bad_input::http_method;
use crate::support::contract::DOCUMENT;
use crate::support::{Answer, Req};

pub(super) fn request(case: Case<'_>) -> Option<Req> {
    case.route.dialect()?;
    let mut req = Req::get(case.uri()).method(http_method(case.route.method));
    if takes_body(case.route) {
        let json = &case.carried.json;
        let own = case.carried.bodies.get(case.route.path).or((!json.is_empty()).then_some(json));
        let json = own.cloned().unwrap_or_else(|| example(case.route));
        req = req.header("content-type", "application/json");
        req.body = json.into_bytes();
    }
    Some(match case.kind {
        Credential::LoginToken => req.bearer(&case.carried.login_token),
        Credential::OrganizationToken => req.bearer(&case.carried.organization_token),
        Credential::ApiToken => req.bearer(&case.carried.program_token),
        Credential::Session => req.header("cookie", &case.cookie("session")),
        _ => return None,
    })
}

/// Whether the operation of a route of a surface reads a body.
fn takes_body(route: &Route) -> bool {
    route.operation.is_some_and(|operation| operation.body.is_some())
}

/// Returns a request of a route of a surface without a credential, with an example of its body.
pub fn json_of(route: &Route, uri: String) -> Req {
    let mut req = Req::get(uri).method(http_method(route.method));
    if let (Body::Json { .. }, true) = (route.body, takes_body(route)) {
        req = req.header("content-type", "application/json");
        req.body = example(route).into_bytes();
    }
    req
}

/// Returns the body of a route of a surface that the document gives as an example: each member that has one.
fn example(route: &Route) -> String {
    let document = &DOCUMENT.value;
    let operation = &document["paths"][route.path][method_of(route.method)];
    let schema = &operation["requestBody"]["content"]["application/json"]["schema"];
    let mut members = Map::new();
    collect(document, schema, &mut members);
    Value::Object(members).to_string()
}

fn collect(document: &Value, schema: &Value, members: &mut Map<String, Value>) {
    if let Some(reference) = schema["$ref"].as_str() {
        let target = document.pointer(reference.trim_start_matches('#')).expect("the reference leads somewhere");
        collect(document, target, members);
    }
    for part in schema["allOf"].as_array().into_iter().flatten() {
        collect(document, part, members);
    }
    for (name, member) in schema["properties"].as_object().into_iter().flatten() {
        if let Some(example) = member.get("example") {
            members.insert(name.clone(), example.clone());
        }
    }
}

/// Returns whether the credential worked, where that is another status than 200.
pub(super) fn works((route, kind): (&Route, Credential), answer: &Answer) -> Option<bool> {
    route.dialect()?;
    match (route.method, route.path, kind) {
        (Method::Post, "/v1/auth/logout", Credential::LoginToken) => Some(answer.status == 204),
        // The caller is known, but only a program creates an account, and only a user creates an organization.
        (Method::Post, "/api/v1/auth/register", Credential::Session) => Some(answer.status == 403),
        (Method::Post, "/api/v1/app/organization", Credential::ApiToken) => Some(answer.status == 403),
        _ => None,
    }
}

pub(super) fn works_once((route, kind): (&Route, Credential)) -> bool {
    match (route.method, route.path) {
        (Method::Post, "/v1/auth/logout") => kind == Credential::LoginToken,
        (Method::Post, "/api/v1/auth/logout") => kind == Credential::Session,
        (Method::Post, "/api/v1/auth/register" | "/api/v1/app/user" | "/api/v1/account/organization/{orgId}/join") => {
            true
        }
        (Method::Delete, _) => true,
        _ => false,
    }
}

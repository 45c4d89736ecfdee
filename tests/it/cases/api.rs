//! The JSON surfaces. The body of a request has the examples of the document.

use portico::web::openapi::method_of;
use portico::web::route::Route;
use portico::web::spec::{Credential, Method};
use serde_json::{Map, Value};

use super::Case;
use crate::bad_input::http_method;
use crate::support::Req;
use crate::support::contract::DOCUMENT;

pub(super) fn request(case: Case<'_>) -> Option<Req> {
    case.route.dialect()?;
    let mut req = Req::get(case.uri()).method(http_method(case.route.method));
    if let Some(body) = body(case) {
        req = req.header("content-type", "application/json");
        req.body = body.to_string().into_bytes();
    }
    let reads = |kind| case.route.credentials.contains(&kind);
    Some(match case.kind {
        Credential::LoginToken => req.bearer(&case.carried.login_token),
        Credential::OrganizationToken => req.bearer(&case.carried.organization_token),
        Credential::OrganizationInvitationLink if reads(Credential::OrganizationToken) => {
            req.bearer(&case.carried.organization_token)
        }
        Credential::ApiToken => req.bearer(&case.carried.program_token),
        Credential::Session => req.header("cookie", &case.cookie("session")),
        _ => return None,
    })
}

/// Returns the body of a request: each member with its example, and the secrets that the request carries.
fn body(case: Case<'_>) -> Option<Value> {
    let operation = &DOCUMENT.value["paths"][case.route.path][method_of(case.route.method)];
    let schema = operation.pointer("/requestBody/content/application~1json/schema")?;
    let mut members = Map::new();
    collect(schema, &mut members);
    if case.route.credentials.contains(&Credential::OrganizationInvitationLink) {
        members.insert("token".to_owned(), case.carried.organization_invitation_link.clone().into());
    }
    Some(Value::Object(members))
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

/// What is deleted, ended or accepted is gone.
pub(super) fn works_once((route, _): (&Route, Credential)) -> bool {
    route.dialect().is_some()
        && (route.method == Method::Delete || ["/api/v1/logout", "/api/v1/invitations/accept"].contains(&route.path))
}

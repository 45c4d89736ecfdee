//! The document: info, servers, security schemes, paths and components.

use std::collections::{BTreeMap, BTreeSet};

use bytes::Bytes;
use serde_json::{Map, Value, json};

use super::codes::{Listed, refusals};
use super::schemas::{Schemas, Use, members};
use crate::base::code::Dialect;
use crate::base::crypto::digest::{base64url, sha256};
use crate::web::operation::{Operation, Parameter, Shape, Success};
use crate::web::respond::SurfaceError;
use crate::web::spec::{Access, Credential, Discovery, Method, Spec};

const DESCRIPTION: &str = "The JSON APIs of a tenant. They work on the same accounts, sessions and rules as its pages and as \
    OpenID Connect.\n\nA GET also answers HEAD. Another method than those of a path is refused with 405 \
    `method_not_allowed` and `Allow`. Members that an API does not know are ignored; a body with a repeated member is \
    refused. Codes are stable, messages are not.";

/// The OpenAPI document of a route table.
pub struct Document {
    pub value: Value,
    /// The document as it is served.
    pub json: Bytes,
    pub etag: String,
}

/// What the document says about a surface.
struct About {
    title: &'static str,
    text: &'static str,
}

const fn about(dialect: Dialect) -> About {
    match dialect {
        Dialect::Login => About {
            title: "Tenant login API",
            text: "Signs users of a tenant in. Members that do not apply are absent. Times \
                   are in UTC with whole seconds.",
        },
        Dialect::Workspace => About {
            title: "Workspace API",
            text: "Registers accounts, signs them in, and manages the users of organizations. No member is ever absent, \
                   except cursors. Ids have a prefix. Times are in UTC with whole seconds.",
        },
        Dialect::Organization => About {
            title: "Organization session API",
            text: "Sessions in an organization, and its members, invitations and roles. Every success is 200. Times are in \
                   UTC with whole seconds.",
        },
        Dialect::Dashboard => About {
            title: "Dashboard account API",
            text: "The account of the user of a browser session, and the user's workspaces. Every success is 200. Names are \
                   in camel case, codes in upper case. Times are in UTC with milliseconds.",
        },
    }
}

/// A credential that an operation accepts.
struct Scheme {
    name: &'static str,
    value: Value,
}

/// Returns how the document names a credential; `None` for a credential that no surface accepts.
fn scheme(credential: Credential) -> Option<Scheme> {
    let (name, value) = match credential {
        Credential::Session => (
            "session",
            json!({
                "type": "apiKey", "in": "cookie", "name": "portico-session-TENANT",
                "description": "The session cookie of the tenant's pages. Its name ends with the last 12 digits of the \
                    tenant's id; at an https address it begins with `__Host-`.",
            }),
        ),
        Credential::LoginToken => (
            "loginToken",
            json!({
                "type": "http", "scheme": "bearer", "bearerFormat": "JWT",
                "description": "An access token of the tenant login API, with the audience `{issuer}/v1`.",
            }),
        ),
        Credential::OrganizationToken => (
            "organizationToken",
            json!({
                "type": "http", "scheme": "bearer", "bearerFormat": "JWT",
                "description": "An access token of the organization session API, with the audience `{issuer}/api/v1`.",
            }),
        ),
        Credential::ApiToken => (
            "apiToken",
            json!({
                "type": "http", "scheme": "bearer",
                "description": "An API token of an account. It begins with `pt_`.",
            }),
        ),
        Credential::SilentSession
        | Credential::BrowserBinding
        | Credential::KnownDevice
        | Credential::SetupLink
        | Credential::ResetLink
        | Credential::VerificationLink
        | Credential::SessionRefreshToken
        | Credential::NotMeLink
        | Credential::UndoLink
        | Credential::InvitationLink
        | Credential::OrganizationInvitationLink
        | Credential::IdTokenHint
        | Credential::ClientSecret
        | Credential::ClientAssertion
        | Credential::Code
        | Credential::AccessToken
        | Credential::RefreshToken
        | Credential::ResourceServerSecret => return None,
    };
    Some(Scheme { name, value })
}

/// Returns the name of a method in the document.
pub fn method_of(method: Method) -> String {
    method.as_str().to_lowercase()
}

/// Returns the id of an operation, which is unique in the document.
pub fn operation_id(spec: &Spec) -> String {
    let path = spec.path.replace(['{', '}'], "").replace(['/', '-'], "_");
    format!("{}{path}", method_of(spec.method))
}

/// What is collected while the paths are made.
#[derive(Default)]
struct Parts {
    schemas: Schemas,
    responses: BTreeMap<String, Value>,
    schemes: BTreeMap<&'static str, Value>,
}

impl Document {
    /// Makes the document of the JSON surfaces in a route table. A route that is not described is left out.
    pub fn of(specs: &[&Spec]) -> Document {
        let mut parts = Parts::default();
        let mut paths: BTreeMap<&str, Map<String, Value>> = BTreeMap::new();
        let mut used = BTreeSet::new();
        let error = parts.schemas.refer(None, Shape::of::<SurfaceError<'static>>(), Use::Request);
        for spec in specs {
            let (Some(dialect), Some(operation)) = (spec.dialect(), spec.operation) else { continue };
            used.insert(dialect.as_str());
            let described = parts.operation(spec, Described { dialect, operation }, &error);
            paths.entry(spec.path).or_default().insert(method_of(spec.method), described);
        }
        let tags = Dialect::ALL.into_iter().filter(|dialect| used.contains(dialect.as_str()));
        let tags: Vec<Value> = tags
            .map(|dialect| {
                let About { title, text } = about(dialect);
                json!({ "name": dialect.as_str(), "x-displayName": title, "description": text })
            })
            .collect();
        let Parts { schemas, responses, schemes } = parts;
        let value = json!({
            "openapi": "3.1.0",
            "info": { "title": "Portico", "version": env!("CARGO_PKG_VERSION"), "description": DESCRIPTION },
            "servers": [
                { "url": "/", "description": "The request itself names the tenant, or the address is one of its own." },
                {
                    "url": "/t/{slug}", "description": "The address of a tenant.",
                    "variables": { "slug": { "default": "default", "description": "The slug of the tenant." } },
                },
            ],
            "tags": tags,
            "paths": paths,
            "components": {
                "schemas": schemas.into_components(),
                "responses": responses,
                "parameters": common_parameters(),
                "securitySchemes": schemes,
            },
        });
        let json = Bytes::from(value.to_string());
        let etag = format!("\"{}\"", base64url(&sha256(&json)));
        Document { value, json, etag }
    }
}

/// An operation with its surface.
#[derive(Clone, Copy)]
struct Described {
    dialect: Dialect,
    operation: Operation,
}

impl Parts {
    fn operation(&mut self, spec: &Spec, described: Described, error: &Value) -> Value {
        let Described { dialect, operation } = described;
        let mut value = json!({
            "operationId": operation_id(spec),
            "tags": [dialect.as_str()],
            "summary": operation.summary,
            "security": self.security(spec),
            "parameters": parameters(spec, operation),
            "responses": self.responses(spec, described, error),
        });
        let body = self.body(spec, described);
        if let (Some(body), Some(members)) = (body, value.as_object_mut()) {
            members.insert("requestBody".to_owned(), body);
        }
        value
    }

    fn security(&mut self, spec: &Spec) -> Vec<Value> {
        let schemes: Vec<Scheme> = spec.credentials.iter().filter_map(|credential| scheme(*credential)).collect();
        let mut security: Vec<Value> = schemes.iter().map(|scheme| json!({ scheme.name: [] })).collect();
        if matches!(spec.access, Access::Anyone | Access::ApiVisitor) && !security.is_empty() {
            security.push(json!({}));
        }
        self.schemes.extend(schemes.into_iter().map(|scheme| (scheme.name, scheme.value)));
        security
    }

    /// The body, with the members that the dispatcher reads.
    fn body(&mut self, spec: &Spec, Described { dialect, operation }: Described) -> Option<Value> {
        let shape = operation.body?;
        let own = members(shape);
        // A request without a body is read like one with an empty object.
        let required = own.iter().any(|(.., required)| *required);
        let mut added = Map::new();
        if spec.access == Access::Anyone && dialect != Dialect::Workspace {
            let text = "The slug of the tenant, where nothing else names it.";
            added.insert("tenant_slug".to_owned(), json!({ "type": ["string", "null"], "description": text }));
        }
        if operation.has_bot_check {
            let name = if dialect == Dialect::Dashboard { "turnstileToken" } else { "turnstile_token" };
            let text = "The answer of the bot check, where the tenant has one.";
            added.insert(name.to_owned(), json!({ "type": ["string", "null"], "description": text }));
        }
        added.retain(|name, _| own.iter().all(|(known, ..)| known != name));
        let schema = self.schemas.refer(Some(dialect), shape, Use::Request);
        let schema = match added.is_empty() {
            true => schema,
            false => json!({ "allOf": [schema, { "type": "object", "properties": added }] }),
        };
        Some(json!({ "required": required, "content": { "application/json": { "schema": schema } } }))
    }

    fn responses(&mut self, spec: &Spec, described: Described, error: &Value) -> Map<String, Value> {
        let Described { dialect, operation } = described;
        let mut responses = Map::new();
        if let Some(Success { status, shape }) = operation.success {
            let mut success = json!({ "description": reason(status) });
            let schema = shape.map(|shape| self.schemas.refer(Some(dialect), shape, Use::Answer));
            if let (Some(schema), Some(members)) = (schema, success.as_object_mut()) {
                members.insert("content".to_owned(), json!({ "application/json": { "schema": schema } }));
            }
            responses.insert(status.to_string(), success);
        }
        if let Some(status) = operation.redirect {
            let headers = json!({ "Location": { "schema": { "type": "string", "format": "uri" } } });
            responses.insert(status.to_string(), json!({ "description": reason(status), "headers": headers }));
        }
        for (status, codes) in refusals(spec, dialect) {
            let words: Vec<&str> = codes.keys().map(String::as_str).collect();
            let name = format!("{}_{status}_{}", dialect.as_str(), words.join("_"));
            let reference = json!({ "$ref": format!("#/components/responses/{name}") });
            let refusal = || refusal(status, &codes, error);
            let response = self.responses.entry(name).or_insert_with(refusal);
            add_codes(response, &codes);
            responses.insert(status.to_string(), reference);
        }
        responses
    }
}

/// Returns the response of a status with these codes.
fn refusal(status: u16, codes: &BTreeMap<String, Listed>, error: &Value) -> Value {
    let words: Vec<&String> = codes.keys().collect();
    let schema = json!({ "allOf": [error, { "type": "object", "properties": { "code": { "enum": words } } }] });
    let mut response = json!({ "content": { "application/json": { "schema": schema } }, "x-codes": [] });
    if let (Some(members), 429 | 503) = (response.as_object_mut(), status) {
        let text = "After how many seconds to try again.";
        let header = json!({ "description": text, "schema": { "type": "integer", "minimum": 0 } });
        members.insert("headers".to_owned(), json!({ "Retry-After": header }));
    }
    if let Some(members) = response.as_object_mut() {
        members.insert("description".to_owned(), json!(reason(status)));
    }
    response
}

/// Adds the reasons and messages of an operation to the response that it shares with others.
fn add_codes(response: &mut Value, codes: &BTreeMap<String, Listed>) {
    let mut all: Vec<Value> = Vec::new();
    for (word, listed) in codes {
        let known = response.get("x-codes").and_then(Value::as_array).into_iter().flatten();
        let known = known.filter(|known| known.get("code").is_some_and(|own| own == word));
        let texts = |member: &'static str| {
            let arrays = known.clone().filter_map(move |known| known.get(member).and_then(Value::as_array));
            arrays.flatten().filter_map(Value::as_str).map(str::to_owned)
        };
        let reasons: BTreeSet<String> =
            texts("reasons").chain(listed.reasons.iter().map(|r| (*r).to_owned())).collect();
        let messages: BTreeSet<String> = texts("messages").chain(listed.messages.iter().cloned()).collect();
        all.push(json!({ "code": word, "reasons": reasons, "messages": messages }));
    }
    if let Some(members) = response.as_object_mut() {
        members.insert("x-codes".to_owned(), Value::Array(all));
    }
}

/// The parameters by which every request may name its tenant.
fn common_parameters() -> Value {
    json!({
        "TenantId": {
            "name": "X-Tenant-ID", "in": "header", "schema": { "type": "string", "format": "uuid" },
            "description": "The id of the tenant. It must agree with whatever else names a tenant.",
        },
        "Slug": {
            "name": "slug", "in": "query", "schema": { "type": "string" },
            "description": "The slug of the tenant. It must agree with whatever else names a tenant.",
        },
    })
}

fn parameters(spec: &Spec, operation: Operation) -> Vec<Value> {
    let text = |place: &'static str, required: Requirement| {
        move |Parameter { name, text }: &Parameter| {
            json!({
                "name": name, "in": place, "required": required == Requirement::Needed, "description": text,
                "schema": { "type": "string" },
            })
        }
    };
    let mut parameters: Vec<Value> = operation.path.iter().map(text("path", Requirement::Needed)).collect();
    for (name, mut schema, required) in operation.query.map(members).unwrap_or_default() {
        let text = schema.as_object_mut().and_then(|members| members.remove("description"));
        let mut parameter = json!({ "name": name, "in": "query", "required": required, "schema": schema });
        if let (Some(text), Some(members)) = (text, parameter.as_object_mut()) {
            members.insert("description".to_owned(), text);
        }
        parameters.push(parameter);
    }
    if spec.discovery == Discovery::DomainOfQuery {
        let parameter = Parameter {
            name: "domain",
            text: "A mail domain. Where nothing else names a tenant, it selects the one that has verified the domain.",
        };
        parameters.push(text("query", Requirement::Optional)(&parameter));
    }
    parameters.extend(operation.headers.iter().map(text("header", Requirement::Optional)));
    if operation.has_bot_check {
        let parameter =
            Parameter { name: "x-captcha-response", text: "The answer of the bot check, where the body has none." };
        parameters.push(text("header", Requirement::Optional)(&parameter));
    }
    for name in ["Slug", "TenantId"] {
        parameters.push(json!({ "$ref": format!("#/components/parameters/{name}") }));
    }
    parameters
}

/// Whether a request must have a parameter.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Requirement {
    Needed,
    Optional,
}

/// Returns the reason phrase of a status (RFC 9110, 15).
const fn reason(status: u16) -> &'static str {
    match status {
        200 => "OK",
        201 => "Created",
        204 => "No Content",
        302 => "Found",
        303 => "See Other",
        400 => "Bad Request",
        401 => "Unauthorized",
        403 => "Forbidden",
        404 => "Not Found",
        408 => "Request Timeout",
        409 => "Conflict",
        410 => "Gone",
        413 => "Content Too Large",
        414 => "URI Too Long",
        415 => "Unsupported Media Type",
        421 => "Misdirected Request",
        422 => "Unprocessable Content",
        429 => "Too Many Requests",
        431 => "Request Header Fields Too Large",
        500 => "Internal Server Error",
        503 => "Service Unavailable",
        _ => "Another status",
    }
}

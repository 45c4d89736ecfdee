//! Hints for administrators and developers: what of a registration or a request is ignored, and how a refusal can be
//! avoided. Only the log and the command line show them.

use url::Url;

use super::client::Client;
use super::pkce_use::PkceUse;
use super::registration::GrantType;
use crate::base::code::Code;
use crate::base::name::shown;
use crate::base::near::nearest;
use crate::base::refusal::Refusal;
use crate::base::text::Text;
use crate::base::token::holds_secret;
use crate::base::uri::check_redirect_uri;
use crate::oidc::resource_servers::ResourceServer;
use crate::oidc::scope::{OFFLINE_ACCESS, STANDARD, ScopeSet, is_standard};
use crate::op::Op;

/// The maximum length of a redirect URI that a page and the log show, in characters.
const SHOWN_URI: usize = 300;
/// The maximum number of ignored scopes and of registered values that a hint lists.
const LISTED: usize = 10;

/// Returns the hints on a registration. `servers` are the tenant's resource servers.
pub fn hints(op: &Op, client: &Client, servers: &[ResourceServer]) -> Vec<Text> {
    let protection = (client.stored_pkce_use() == Some(PkceUse::Neither)).then(|| without_pkce(op, client));
    let registered: ScopeSet = client.registered.scopes.iter().map(String::as_str).collect();
    let resources = &client.registered.resources;
    let may_have =
        |scope: &str| servers.iter().any(|server| resources.contains(&server.identifier) && server.has_scope(scope));
    let is_usable = |scope: &str| match scope {
        OFFLINE_ACCESS => client.may_use(GrantType::RefreshToken),
        scope => is_standard(scope) || op.tenant.attributes.has_scope(scope) || may_have(scope),
    };
    let unusable = registered.filtered(|scope| !is_usable(scope));
    protection.into_iter().chain(unusable.iter().map(|scope| unusable_scope(op, client, servers, scope))).collect()
}

/// Returns why no token of the client has a registered scope. `servers` are the tenant's resource servers.
fn unusable_scope(op: &Op, client: &Client, servers: &[ResourceServer], scope: &str) -> Text {
    let text = |key: &'static str| about(op, client, key).with("scope", scope);
    if scope == OFFLINE_ACCESS {
        return text("hint-offline-access-ignored");
    }
    if let Some(server) = servers.iter().find(|server| server.has_scope(scope)) {
        return text("hint-scope-of-unlisted-api").with("resource", server.identifier.as_str());
    }
    let of_servers = servers.iter().flat_map(|server| &server.document.scopes).map(|own| own.scope.as_str());
    let own = op.tenant.attributes.scopes();
    match nearest(scope, STANDARD.iter().map(|(name, _)| *name).chain(own).chain(of_servers)) {
        Some(near) => text("hint-scope-near").with("near", near),
        None => text("hint-scope-unknown"),
    }
}

/// Returns the hint that the client should turn on PKCE.
pub fn without_pkce(op: &Op, client: &Client) -> Text {
    about(op, client, "hint-neither-pkce-nor-nonce")
}

/// Returns why the requested scopes that were not granted are ignored. `servers` are the client's resource servers.
pub fn ignored_scopes(
    op: &Op,
    client: &Client,
    servers: &[ResourceServer],
    requested: &ScopeSet,
    granted: &ScopeSet,
) -> Vec<Text> {
    let allowed = &client.registered.scopes;
    let why = |scope: &str| {
        let key = if !allowed.is_empty() && !allowed.iter().any(|own| own == scope) {
            "hint-scope-not-allowed"
        } else if scope == OFFLINE_ACCESS && !client.may_use(GrantType::RefreshToken) {
            "hint-offline-access-ignored"
        } else if is_standard(scope) {
            "hint-scope-of-users"
        } else if servers.iter().any(|server| server.has_scope(scope)) {
            "hint-scope-of-another-resource"
        } else if op.tenant.attributes.has_scope(scope) {
            "hint-scope-of-users"
        } else {
            "hint-scope-unknown"
        };
        about(op, client, key).with("scope", shown_scope(op, scope, client, servers)).with("allowed", listed(allowed))
    };
    requested.iter().filter(|scope| !granted.contains(scope)).take(LISTED).map(why).collect()
}

/// Returns several hints as one.
pub fn joined(hints: &[Text]) -> Text {
    const LIST: &str = "hint-list";
    let hints: Vec<String> = hints.iter().map(Text::english).collect();
    Text::new(LIST).with("hints", hints.join("; "))
}

/// Returns the refusal of a request for no scope that the client can get, with the reason for each scope.
pub fn no_scope_left(code: Code, ignored: &[Text]) -> Refusal {
    const NONE_REQUESTED: &str = "hint-scope-missing";
    let remedy = if ignored.is_empty() { Text::new(NONE_REQUESTED) } else { joined(ignored) };
    Refusal::new(code).with_remedy(Some(remedy))
}

/// Returns the refusal with every way to avoid it, if it follows from the client's registration.
pub fn refusal(op: &Op, client: &Client, code: Code) -> Refusal {
    let key = match code {
        Code::CodeChallengeRequired if client.is_public() => "hint-pkce-of-public-client",
        Code::CodeChallengeRequired => "hint-pkce-required",
        Code::CodeChallengeMethodNotSupported | Code::CodeChallengeMissing => "hint-pkce-method",
        Code::CodesNotPermitted => return grant_missing(op, client, code, GrantType::AuthorizationCode),
        Code::ResourceNotAllowed => "hint-resource-not-allowed",
        _ => return code.into(),
    };
    let remedy = about(op, client, key).with("resources", listed(&client.registered.resources));
    Refusal::new(code).with_remedy(Some(remedy))
}

/// Returns the refusal of a grant type that the client is not registered for.
pub fn grant_missing(op: &Op, client: &Client, code: Code, grant_type: GrantType) -> Refusal {
    let remedy = about(op, client, "hint-grant-missing").with("grant", grant_type.as_str());
    Refusal::new(code).with_remedy(Some(remedy))
}

/// Returns the refusal of a token request of a client of the tenant login API.
pub fn of_login_api(op: &Op, client: &Client, code: Code) -> Refusal {
    Refusal::new(code).with_remedy(Some(about(op, client, "hint-login-api")))
}

/// Returns the refusal of a redirect URI that is not registered. The page shows it and the client's name; the log also
/// has the registered ones and the command that adds it.
pub fn not_registered(op: &Op, client: &Client, uri: &str) -> Refusal {
    let list = Listed { key: "redirect_uris", values: &client.registered.redirect_uris };
    unregistered(op, client, Code::RedirectUriNotRegistered, &list, uri)
}

/// Returns the refusal of a post-logout redirect URI that is not registered, as [`not_registered`] does.
pub fn post_logout_not_registered(op: &Op, client: &Client, uri: &str) -> Refusal {
    let list = Listed { key: "post_logout_redirect_uris", values: &client.registered.post_logout_redirect_uris };
    unregistered(op, client, Code::PostLogoutUriNotRegistered, &list, uri)
}

/// A list of registered URIs, with its key in the metadata.
struct Listed<'c> {
    key: &'static str,
    values: &'c [String],
}

fn unregistered(op: &Op, client: &Client, code: Code, list: &Listed<'_>, uri: &str) -> Refusal {
    // An administrator may paste the command: a quotation mark could end its argument, and a comma could separate a second
    // URI from the first.
    let unfit = match check_redirect_uri(uri) {
        // The reason repeats the URI.
        _ if holds_secret(uri) => Some(String::new()),
        Err(refusal) => Some(refusal.text().english()),
        Ok(()) if uri.contains(['\'', ',', ';']) || uri.chars().count() > SHOWN_URI => Some(String::new()),
        Ok(()) => None,
    };
    let hint = if unfit.is_some() { "hint-redirect-uri-unfit" } else { "hint-redirect-uri-unregistered" };
    let why = shown(&unfit.unwrap_or_default(), SHOWN_URI);
    let uri = shown_uri(uri);
    let uris = about(op, client, hint).with("registered", listed(list.values)).with("uri", uri.as_str());
    let remedy = uris.with("key", list.key).with("why", why);
    Refusal::new(code).with("uri", uri).with("client", client.name.as_str()).with_remedy(Some(remedy))
}

/// Returns a URI of a request as a page and the log show it. Other text, which could pretend to be a message to the user,
/// and secrets that were put in the wrong parameter are not shown.
fn shown_uri(uri: &str) -> String {
    let is_uri = uri.bytes().all(|byte| byte.is_ascii_graphic()) && Url::parse(uri).is_ok();
    match (holds_secret(uri), is_uri) {
        (true, _) => "(not shown: it holds a secret)".to_owned(),
        (false, true) => shown(uri, SHOWN_URI),
        (false, false) => "(not a URI)".to_owned(),
    }
}

/// Returns a scope of a request as the log shows it. An unknown one may be a password or a token in the wrong parameter
/// so only its length and the most similar scope are shown.
fn shown_scope(op: &Op, scope: &str, client: &Client, servers: &[ResourceServer]) -> String {
    let standard = STANDARD.iter().map(|(name, _)| *name).chain(op.tenant.attributes.scopes());
    let of_servers = servers.iter().flat_map(|server| &server.document.scopes).map(|scope| scope.scope.as_str());
    let known = standard.chain(client.registered.scopes.iter().map(String::as_str)).chain(of_servers);
    match nearest(scope, known) {
        Some(same) if same == scope => scope.to_owned(),
        Some(other) => format!("(unknown, similar to {other})"),
        None => format!("(unknown, length {})", scope.chars().count()),
    }
}

/// Returns the first values, separated by commas.
fn listed(values: &[String]) -> String {
    let mut shown: Vec<&str> = values.iter().take(LISTED).map(String::as_str).collect();
    if values.len() > LISTED {
        shown.push("\u{2026}");
    }
    if shown.is_empty() { "none".to_owned() } else { shown.join(", ") }
}

/// Returns a message that names the client and its tenant.
fn about(op: &Op, client: &Client, key: &'static str) -> Text {
    Text::new(key).with("tenant", op.tenant.slug.as_str()).with("client_id", client.client_id.as_str())
}

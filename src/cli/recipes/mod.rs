//! Settings of common relying parties, ready to paste: `portico client create --for LIBRARY`.
//!
//! The texts beside this file are those of `docs/recipes.md`, which the system tests sign in with.

use clap::ValueEnum;
use serde_json::json;
use url::Url;

use crate::oidc::clients::{Client, GrantType};
use crate::tenancy::Tenant;

/// A library or program that signs users in at a client.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Library {
    OpenidClient,
    Authlib,
    Spring,
    Quarkus,
    Oauth2Proxy,
    /// As an identity broker.
    Keycloak,
    /// As an identity broker.
    Dex,
    GoOidc,
}

/// Optional parts of a text, for clients that refresh.
const REFRESHING: [&str; 4] = [", offline_access", ",offline_access", " offline_access", ", oidc.ScopeOfflineAccess"];

/// Returns the settings of a client. Without a secret, which is shown only once, its name stands in its place.
pub(super) fn settings(library: Library, tenant: &Tenant, client: &Client, secret: Option<&str>) -> String {
    let mut text = text_of(library).trim_end().to_owned();
    for part in REFRESHING {
        let shown = if client.may_use(GrantType::RefreshToken) { part } else { "" };
        text = text.replace(&format!("{{{part}}}"), shown);
    }
    let redirect_uri = client.registered.redirect_uris.first().map_or("REDIRECT_URI", String::as_str);
    let path = path_of(redirect_uri);
    let post_logout_uri = client.registered.post_logout_redirect_uris.first();
    if post_logout_uri.is_none() {
        // Without the setting, the library requests no redirect after sign-out.
        text = text.lines().filter(|line| !line.contains("{post_logout_path}")).collect::<Vec<_>>().join("\n");
    }
    let post_logout_path = post_logout_uri.map(|uri| path_of(uri)).unwrap_or_default();
    let insecure = match tenant.issuer().starts_with("http:") {
        // The library refuses plain HTTP otherwise, which is used on this machine only.
        true => ", undefined, { execute: [oidc.allowInsecureRequests] }",
        false => "",
    };
    let tenant_name = json!(tenant.name).to_string();
    let values = [
        ("issuer", tenant.issuer()),
        ("client_id", client.client_id.as_str()),
        ("client_secret", secret.unwrap_or("CLIENT_SECRET")),
        ("redirect_uri", redirect_uri),
        ("redirect_path", path.as_str()),
        ("post_logout_path", post_logout_path.as_str()),
        ("name", name_in(&path).unwrap_or(tenant.slug.as_str())),
        // Quoted for TOML, YAML and JSON.
        ("tenant_name", tenant_name.as_str()),
        ("insecure", insecure),
    ];
    // One pass over the text, so that a value is never taken for a placeholder.
    let mut filled = String::new();
    let mut rest = text.as_str();
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let value = values.iter().find_map(|(name, value)| Some((value, after.strip_prefix(name)?.strip_prefix('}')?)));
        rest = match value {
            Some((value, after)) => {
                filled.push_str(value);
                after
            }
            None => {
                filled.push('{');
                after
            }
        };
    }
    filled.push_str(rest);
    filled
}

fn path_of(uri: &str) -> String {
    Url::parse(uri).map(|uri| uri.path().to_owned()).unwrap_or_default()
}

/// Returns the name that Spring and Keycloak give the provider, which is a part of the redirect URI.
fn name_in(path: &str) -> Option<&str> {
    let spring = path.rsplit_once("/login/oauth2/code/").map(|(_, name)| name);
    let keycloak = path.strip_suffix("/endpoint").and_then(|path| path.rsplit_once("/broker/")).map(|(_, name)| name);
    spring.or(keycloak).filter(|name| !name.is_empty() && !name.contains('/'))
}

fn text_of(library: Library) -> &'static str {
    match library {
        Library::OpenidClient => include_str!("openid-client.txt"),
        Library::Authlib => include_str!("authlib.txt"),
        Library::Spring => include_str!("spring.txt"),
        Library::Quarkus => include_str!("quarkus.txt"),
        Library::Oauth2Proxy => include_str!("oauth2-proxy.txt"),
        Library::Keycloak => include_str!("keycloak.txt"),
        Library::Dex => include_str!("dex.txt"),
        Library::GoOidc => include_str!("go-oidc.txt"),
    }
}

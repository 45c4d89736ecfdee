//! Settings of common relying parties, ready to paste: `portico client create --for LIBRARY`.
//!
//! The texts beside this file are those of `docs/recipes.md`, which the system tests sign in with.

use clap::ValueEnum;
use serde_json::json;
use url::Url;

use super::failed::{Done, Failed};
use crate::oidc::clients::{AuthMethod, Client, GrantType, Registration};
use crate::oidc::scope::{OFFLINE_ACCESS, STANDARD};
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

impl Library {
    fn name(self) -> String {
        self.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default()
    }

    /// Returns whether it can be set up without a client secret.
    fn can_be_public(self) -> bool {
        match self {
            Library::OpenidClient | Library::Authlib | Library::Spring | Library::Quarkus | Library::GoOidc => true,
            Library::Oauth2Proxy | Library::Keycloak | Library::Dex => false,
        }
    }

    /// Returns the form of the paths at which the program receives responses; `None` if the application chooses it.
    fn path_form(self) -> Option<PathForm> {
        match self {
            Library::Spring => Some(PathForm { before: "/login/oauth2/code/", after: "" }),
            Library::Keycloak => Some(PathForm { before: "/broker/", after: "/endpoint" }),
            _ => None,
        }
    }

    /// Returns whether the program receives responses at this path.
    fn receives_at(self, path: &str) -> bool {
        match self {
            Library::Oauth2Proxy => path == "/oauth2/callback",
            Library::Dex => path.ends_with("/callback"),
            _ => self.path_form().is_none_or(|form| form.name_in(path).is_some()),
        }
    }

    /// Returns a path at which the program receives responses, for a provider of this name.
    fn path(self, name: &str) -> String {
        match self {
            Library::Spring => format!("/login/oauth2/code/{name}"),
            Library::Keycloak => format!("/realms/REALM/broker/{name}/endpoint"),
            Library::Oauth2Proxy => "/oauth2/callback".to_owned(),
            Library::Dex => "/dex/callback".to_owned(),
            Library::OpenidClient | Library::Authlib | Library::Quarkus | Library::GoOidc => "/callback".to_owned(),
        }
    }
}

/// A path with the name that the program gives the provider.
struct PathForm {
    before: &'static str,
    after: &'static str,
}

impl PathForm {
    fn name_in<'p>(&self, path: &'p str) -> Option<&'p str> {
        let (_, name) = path.strip_suffix(self.after)?.rsplit_once(self.before)?;
        Some(name).filter(|name| !name.is_empty() && !name.contains('/'))
    }
}

/// Settings that are ready to paste.
pub(super) struct Settings {
    pub(super) text: String,
    /// The redirect URI in the text, if it is not registered.
    pub(super) unregistered: Option<String>,
}

/// Refuses a client that the library cannot sign users in with.
pub(super) fn check(library: Library, registered: &Registration) -> Done {
    let name = library.name();
    let refuse = |why: String| -> Done { Err(Failed::Refused(format!("--for {name}: {why}"))) };
    if registered.login_api {
        return refuse("the codes of a client of the login API are exchanged there, which no library does".to_owned());
    }
    if !registered.grant_types.contains(&GrantType::AuthorizationCode) {
        return refuse(
            "signing users in needs a client with the grant authorization_code and a redirect URI".to_owned(),
        );
    }
    if !registered.scopes.is_empty() && !registered.scopes.iter().any(|scope| scope == OPENID) {
        return refuse("signing users in needs a client that may request the scope openid".to_owned());
    }
    match registered.token_endpoint_auth_method {
        Some(AuthMethod::None) if !library.can_be_public() => {
            refuse(format!("{name} needs a client with a secret, which a public client does not have"))
        }
        Some(method @ (AuthMethod::ClientSecretJwt | AuthMethod::PrivateKeyJwt)) => refuse(format!(
            "there are no settings for a client with {}; the manual of {name} describes whether it has that method",
            method.as_str()
        )),
        Some(AuthMethod::None | AuthMethod::ClientSecretBasic | AuthMethod::ClientSecretPost) | None => Ok(()),
    }
}

const OPENID: &str = "openid";

/// Returns the settings of a client. Without a secret, which is shown only once, its name stands in its place.
pub(super) fn settings(library: Library, tenant: &Tenant, client: &Client, secret: Option<&str>) -> Settings {
    let slug = tenant.slug.as_str();
    let registered = &client.registered.redirect_uris;
    let path_of = |uri: &str| Url::parse(uri).map(|uri| uri.path().to_owned()).unwrap_or_default();
    let suitable = registered.iter().find(|uri| library.receives_at(&path_of(uri))).cloned();
    let unregistered = match suitable {
        Some(_) => None,
        None => Some(format!("{}{}", origin(registered.first()), library.path(slug))),
    };
    let redirect_uri = suitable.or_else(|| unregistered.clone()).unwrap_or_default();
    let path = path_of(&redirect_uri);
    let name = library.path_form().and_then(|form| form.name_in(&path)).unwrap_or(slug).to_owned();
    let scopes = scopes(client);
    let without_refresh: Vec<&str> = scopes.iter().copied().filter(|scope| *scope != OFFLINE_ACCESS).collect();
    // These programs add `openid` themselves, and have defaults for an empty list.
    let more: Vec<&str> = match scopes.iter().copied().filter(|scope| *scope != OPENID).collect::<Vec<_>>() {
        more if more.is_empty() => vec![OPENID],
        more => more,
    };
    let quoted: Vec<String> = scopes.iter().map(|scope| format!("\"{scope}\"")).collect();
    let insecure = match tenant.issuer().starts_with("http:") {
        // The library refuses plain HTTP otherwise, which is used on this machine only.
        true => ", { execute: [oidc.allowInsecureRequests] }",
        false => "",
    };
    let values = [
        ("issuer", tenant.issuer().to_owned()),
        ("client_id", client.client_id.clone()),
        ("client_secret", secret.unwrap_or("CLIENT_SECRET").to_owned()),
        ("redirect_uri", redirect_uri),
        ("redirect_path", path),
        (
            "post_logout_path",
            client.registered.post_logout_redirect_uris.first().map(|uri| path_of(uri)).unwrap_or_default(),
        ),
        ("name", name),
        // Quoted for TOML, YAML and JSON.
        ("tenant_name", json!(tenant.name).to_string()),
        ("insecure", insecure.to_owned()),
        ("scopes", scopes.join(" ")),
        ("scopes_listed", scopes.join(", ")),
        ("scopes_quoted", quoted.join(", ")),
        ("scopes_without_refresh", without_refresh.join(" ")),
        ("more_scopes_listed", more.join(", ")),
        ("more_scopes_joined", more.join(",")),
    ];
    let text = lines_for(client, text_of(library));
    Settings { text: filled(&text, &values), unregistered }
}

/// Returns the standard scopes that the client may request; by default those that programs use, and refresh tokens only
/// with the grant.
fn scopes(client: &Client) -> Vec<&'static str> {
    const DEFAULT: [&str; 4] = [OPENID, "profile", "email", OFFLINE_ACCESS];
    let own = &client.registered.scopes;
    let may_request = |scope: &str| match own.is_empty() {
        true => DEFAULT.contains(&scope),
        false => own.iter().any(|own| own == scope),
    };
    let may_refresh = client.may_use(GrantType::RefreshToken);
    let usable = |scope: &&str| may_request(scope) && (*scope != OFFLINE_ACCESS || may_refresh);
    STANDARD.iter().map(|(scope, _)| *scope).filter(usable).collect()
}

/// Returns scheme, host and port of the first redirect URI, or a placeholder.
fn origin(uri: Option<&String>) -> String {
    let uri = uri.and_then(|uri| Url::parse(uri).ok()).filter(|uri| uri.scheme().starts_with("http"));
    uri.map_or("https://HOST".to_owned(), |uri| uri.origin().ascii_serialization())
}

/// Returns the text without the lines that the client does not need. A line that begins with `{if WORDS}` is for clients
/// with one of these words: `secret` or `public`; the registered method `basic` or `post`, else `default`; `post_logout`
/// with a post-logout redirect URI.
fn lines_for(client: &Client, text: &str) -> String {
    let mut words = match client.registered.token_endpoint_auth_method {
        Some(AuthMethod::None) => vec!["public"],
        Some(AuthMethod::ClientSecretBasic) => vec!["secret", "basic"],
        Some(AuthMethod::ClientSecretPost) => vec!["secret", "post"],
        _ => vec!["secret", "default"],
    };
    if !client.registered.post_logout_redirect_uris.is_empty() {
        words.push("post_logout");
    }
    let kept = text.trim_end().lines().filter_map(|line| {
        match line.strip_prefix("{if ").and_then(|rest| rest.split_once('}')) {
            Some((condition, line)) => condition.split(' ').any(|word| words.contains(&word)).then_some(line),
            None => Some(line),
        }
    });
    kept.collect::<Vec<_>>().join("\n")
}

/// Returns the text with values in the place of their names.
fn filled(text: &str, values: &[(&str, String)]) -> String {
    // One pass over the text, so that a value is never taken for a placeholder.
    let mut filled = String::new();
    let mut rest = text;
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

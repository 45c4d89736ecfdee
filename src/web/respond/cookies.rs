//! Names of our cookies and their `Set-Cookie` headers. Each tenant has its own set: the name ends with the last 12 hex
//! digits of the tenant's id.

use crate::authn::devices;
use crate::base::locale::Locale;
use crate::base::token::{BearerToken, TokenKind};
use crate::sessions::SessionSecrets;
use crate::tenancy::Tenant;

use super::Reply;

/// Returns the name of a tenant's cookie of this kind. The prefix `__Host-` needs `Secure`, so http on loopback has
/// none.
pub fn cookie_name(tenant: &Tenant, kind: TokenKind) -> String {
    let what = match kind {
        TokenKind::Session => "session",
        TokenKind::SilentSession => "silent",
        TokenKind::KnownDevice => "device",
        _ => "browser",
    };
    name_of(tenant, what)
}

/// Returns the name of the cookie of the selected language.
pub fn language_cookie_name(tenant: &Tenant) -> String {
    name_of(tenant, "language")
}

fn name_of(tenant: &Tenant, what: &str) -> String {
    let id = tenant.id.to_string();
    let suffix = id.get(id.len().saturating_sub(12)..).unwrap_or_default();
    let prefix = if tenant.base.is_https() { "__Host-" } else { "" };
    format!("{prefix}portico-{what}-{suffix}")
}

fn set(tenant: &Tenant, kind: TokenKind, value: &str, lifetime: &str) -> String {
    let name = cookie_name(tenant, kind);
    let same_site = if kind == TokenKind::SilentSession { "None" } else { "Lax" };
    let secure = if tenant.base.is_https() { "; Secure" } else { "" };
    format!("{name}={value}; Path=/; HttpOnly; SameSite={same_site}{secure}{lifetime}")
}

/// Sets the session cookie, and the cookie of the silent session if there is one.
pub fn set_session(reply: Reply, tenant: &Tenant, secrets: &SessionSecrets) -> Reply {
    let reply = reply.with_header("set-cookie", set(tenant, TokenKind::Session, secrets.session.expose(), ""));
    match &secrets.silent {
        Some(silent) => reply.with_header("set-cookie", set(tenant, TokenKind::SilentSession, silent.expose(), "")),
        None => reply,
    }
}

/// Deletes the session cookies.
pub fn clear_session(reply: Reply, tenant: &Tenant) -> Reply {
    let reply = reply.with_header("set-cookie", set(tenant, TokenKind::Session, "", "; Max-Age=0"));
    if tenant.base.is_https() {
        return reply.with_header("set-cookie", set(tenant, TokenKind::SilentSession, "", "; Max-Age=0"));
    }
    reply
}

/// Sets the cookie that makes this browser a known device.
pub fn set_device(reply: Reply, tenant: &Tenant, device: &BearerToken) -> Reply {
    let lifetime = format!("; Max-Age={}", devices::LIFETIME.as_secs());
    reply.with_header("set-cookie", set(tenant, TokenKind::KnownDevice, device.expose(), &lifetime))
}

/// How long a browser keeps the selected language: a year, in seconds.
const LANGUAGE_AGE: u64 = 365 * 24 * 60 * 60;

/// Sets the language cookie of this tenant's pages. It is not a secret.
pub fn set_language(reply: Reply, tenant: &Tenant, locale: Locale) -> Reply {
    let (name, secure) = (language_cookie_name(tenant), if tenant.base.is_https() { "; Secure" } else { "" });
    let value = format!("{name}={}; Path=/; HttpOnly; SameSite=Lax{secure}; Max-Age={LANGUAGE_AGE}", locale.tag());
    reply.with_header("set-cookie", value)
}

/// Sets the browser binding cookie, to which flows are bound.
pub fn set_browser(reply: Reply, tenant: &Tenant, browser: Option<&BearerToken>) -> Reply {
    match browser {
        Some(token) => reply.with_header("set-cookie", set(tenant, TokenKind::BrowserBinding, token.expose(), "")),
        None => reply,
    }
}

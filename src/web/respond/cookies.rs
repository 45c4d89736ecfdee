//! Names of our cookies and their `Set-Cookie` headers. Each tenant has its own set: the name ends with the last 12 hex
//! digits of the tenant's id.

use cookie::time::Duration;
use cookie::{Cookie, SameSite};

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

/// A cookie of a tenant: for the whole host, without access by scripts, and `Secure` where the tenant has https.
fn own(tenant: &Tenant, name: String, value: &str) -> Cookie<'static> {
    Cookie::build((name, value.to_owned()))
        .path("/")
        .http_only(true)
        .same_site(SameSite::Lax)
        .secure(tenant.base.is_https())
        .build()
}

fn of_kind(tenant: &Tenant, kind: TokenKind, value: &str) -> Cookie<'static> {
    let mut cookie = own(tenant, cookie_name(tenant, kind), value);
    if kind == TokenKind::SilentSession {
        cookie.set_same_site(SameSite::None);
    }
    cookie
}

/// A cookie that makes the browser delete its own one of this kind.
fn removal(tenant: &Tenant, kind: TokenKind) -> Cookie<'static> {
    let mut cookie = of_kind(tenant, kind, "");
    cookie.set_max_age(Duration::ZERO);
    cookie
}

fn with(reply: Reply, cookie: &Cookie<'_>) -> Reply {
    reply.with_header("set-cookie", cookie.to_string())
}

/// Sets the session cookie, and the cookie of the silent session if there is one. Without `Max-Age` both end when the
/// browser is closed.
pub fn set_session(reply: Reply, tenant: &Tenant, secrets: &SessionSecrets) -> Reply {
    let cookie = |kind, secret: &BearerToken| {
        let mut cookie = of_kind(tenant, kind, secret.expose());
        cookie.set_max_age(secrets.max_age.map(seconds));
        cookie
    };
    let reply = with(reply, &cookie(TokenKind::Session, &secrets.session));
    match &secrets.silent {
        Some(silent) => with(reply, &cookie(TokenKind::SilentSession, silent)),
        None => reply,
    }
}

fn seconds(span: std::time::Duration) -> Duration {
    Duration::seconds(i64::try_from(span.as_secs()).unwrap_or(i64::MAX))
}

/// Deletes the session cookies.
pub fn clear_session(reply: Reply, tenant: &Tenant) -> Reply {
    let reply = with(reply, &removal(tenant, TokenKind::Session));
    if tenant.base.is_https() { with(reply, &removal(tenant, TokenKind::SilentSession)) } else { reply }
}

/// Sets the cookie that makes this browser a known device.
pub fn set_device(reply: Reply, tenant: &Tenant, device: Option<&BearerToken>) -> Reply {
    let Some(device) = device else { return reply };
    let mut cookie = of_kind(tenant, TokenKind::KnownDevice, device.expose());
    cookie.set_max_age(seconds(devices::LIFETIME));
    with(reply, &cookie)
}

/// How long a browser keeps the selected language: a year, in seconds.
const LANGUAGE_AGE: Duration = Duration::days(365);

/// Sets the language cookie of this tenant's pages. It is not a secret.
pub fn set_language(reply: Reply, tenant: &Tenant, locale: Locale) -> Reply {
    let mut cookie = own(tenant, language_cookie_name(tenant), locale.tag());
    cookie.set_max_age(LANGUAGE_AGE);
    with(reply, &cookie)
}

/// Sets the browser binding cookie, to which flows are bound.
pub fn set_browser(reply: Reply, tenant: &Tenant, browser: Option<&BearerToken>) -> Reply {
    match browser {
        Some(token) => with(reply, &of_kind(tenant, TokenKind::BrowserBinding, token.expose())),
        None => reply,
    }
}

//! Reading of our cookies. Each tenant has its own set: the name ends with the last 12 hex digits of the tenant's id.

use cookie::Cookie;

use crate::base::id::TenantId;
use crate::base::locale::Locale;
use crate::base::token::{BearerToken, TokenKind};
use crate::tenancy::Tenant;
use crate::web::respond::{cookie_name, language_cookie_name};

/// The cookies of a request.
#[derive(Clone, Default)]
pub struct CookieJar(Vec<Cookie<'static>>);

impl CookieJar {
    /// Parses `Cookie` headers (RFC 6265, 4.2). Malformed pairs are skipped.
    pub fn read<'a>(headers: impl Iterator<Item = &'a str>) -> CookieJar {
        CookieJar(headers.flat_map(|header| Cookie::split_parse(header.to_owned())).flatten().collect())
    }

    /// Returns the language that was selected on the pages of a tenant.
    pub fn language(&self, tenant: &Tenant) -> Option<Locale> {
        let name = language_cookie_name(tenant);
        self.0.iter().find(|cookie| cookie.name() == name).and_then(|cookie| Locale::parse(cookie.value()))
    }

    /// Returns the tenants whose session cookies are sent, each once. The sessions are not verified.
    pub fn session_tenants(&self) -> Vec<TenantId> {
        let token = |cookie: &Cookie<'_>| BearerToken::parse(TokenKind::Session, cookie.value());
        let mut tenants: Vec<TenantId> = self.0.iter().filter_map(token).map(|token| token.tenant()).collect();
        tenants.sort_unstable();
        tenants.dedup();
        tenants
    }

    /// Returns the token of a tenant's cookie. A cookie that is malformed, repeated, or of another tenant counts as
    /// absent.
    pub fn token(&self, tenant: &Tenant, kind: TokenKind) -> Option<BearerToken> {
        let name = cookie_name(tenant, kind);
        let mut values = self.0.iter().filter(|cookie| cookie.name() == name).map(Cookie::value);
        let token = BearerToken::parse(kind, values.next()?)?;
        (values.next().is_none() && token.tenant() == tenant.id).then_some(token)
    }
}

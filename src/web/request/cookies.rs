//! Reading of our cookies. Each tenant has its own set: the name ends with the last 12 hex digits of the tenant's id.

use crate::base::locale::Locale;
use crate::base::token::{BearerToken, TokenKind};
use crate::tenancy::Tenant;
use crate::web::respond::{cookie_name, language_cookie_name};

/// The cookies of a request.
#[derive(Clone, Default)]
pub struct CookieJar(Vec<(String, String)>);

impl CookieJar {
    /// Parses `Cookie` headers (RFC 6265, 4.2). Malformed pairs are skipped.
    pub fn read<'a>(headers: impl Iterator<Item = &'a str>) -> CookieJar {
        let pairs = headers.flat_map(|header| header.split(';')).filter_map(|pair| pair.trim().split_once('='));
        CookieJar(pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).collect())
    }

    /// Returns the language that was selected on the pages of a tenant.
    pub fn language(&self, tenant: &Tenant) -> Option<Locale> {
        let name = language_cookie_name(tenant);
        self.0.iter().find(|(n, _)| *n == name).and_then(|(_, value)| Locale::parse(value))
    }

    /// Returns the token of a tenant's cookie. A cookie that is malformed, repeated, or of another tenant counts as
    /// absent.
    pub fn token(&self, tenant: &Tenant, kind: TokenKind) -> Option<BearerToken> {
        let name = cookie_name(tenant, kind);
        let mut values = self.0.iter().filter(|(n, _)| *n == name).map(|(_, value)| value);
        let token = BearerToken::parse(kind, values.next()?)?;
        (values.next().is_none() && token.tenant() == tenant.id).then_some(token)
    }
}

//! What a request to a JSON surface says about its tenant. Every source that is present must name the same tenant, so that
//! no header, body or credential overrules another one.
//!
//! | rank | source |
//! | --- | --- |
//! | 1 | the tenant's own host |
//! | 2 | the path `/t/{slug}` |
//! | 3 | the credential: the tenant part of a secret, the `iss` of a JWT of this deployment |
//! | 4 | the header `X-Tenant-ID` |
//! | 5 | `slug` of the query, `tenant_slug` of the body |
//! | 6 | the mail domain of an address, for a sign-in |
//! | 7 | the default tenant |
//!
//! 6 and 7 count only if none of the others is present. A cookie is no source: it is sent whether its user means it or not.
//! There is one exception, at an address that names no tenant: the only tenant whose session cookie is sent is meant there
//! by requests of signed-in users. They change nothing that another tenant's user could want.

use super::resolve::Unresolved;
use super::{Tenant, TenantState};
use crate::base::domain::Domain;
use crate::base::id::TenantId;
use crate::base::slug::Slug;

/// The sources of one request.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    /// (1)
    pub host: Option<Slug>,
    /// (2) As it was sent.
    pub path: Option<String>,
    /// (3) The tenants that the credentials name. They are not verified.
    pub credentials: Vec<Claimed>,
    /// (4)
    pub header: Option<TenantId>,
    /// (5) As they were sent.
    pub slugs: Vec<String>,
    /// (6)
    pub domain: Option<Domain>,
    /// The tenants whose session cookies are sent, each once; empty for requests that no cookie may direct.
    pub cookies: Vec<TenantId>,
    /// (7)
    pub default: Option<Slug>,
}

/// The tenant that a credential names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Claimed {
    Id(TenantId),
    Issuer(String),
}

/// The tenant to look up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum First {
    Slug(Slug),
    Id(TenantId),
    Issuer(String),
    /// The discoverable tenant that has verified this mail domain, or else the default one.
    Domain(Domain, Option<Slug>),
}

impl Sources {
    /// Returns the source with the highest rank.
    pub(super) fn first(&self) -> Result<First, Unresolved> {
        let parse = |text: &String| Slug::parse(text).ok_or(Unresolved::NotFound);
        if let (Some(host), Some(path)) = (&self.host, &self.path) {
            return if host.as_str() == path { Ok(First::Slug(host.clone())) } else { Err(Unresolved::Mismatch) };
        }
        if let Some(host) = &self.host {
            return Ok(First::Slug(host.clone()));
        }
        if let Some(path) = &self.path {
            return parse(path).map(First::Slug);
        }
        match (self.credentials.first(), self.header, self.slugs.first()) {
            (Some(Claimed::Id(id)), _, _) => return Ok(First::Id(*id)),
            (Some(Claimed::Issuer(issuer)), _, _) => return Ok(First::Issuer(issuer.clone())),
            (None, Some(id), _) => return Ok(First::Id(id)),
            (None, None, Some(slug)) => return parse(slug).map(First::Slug),
            (None, None, None) => {}
        }
        match (&self.domain, self.cookies.as_slice(), &self.default) {
            (Some(domain), _, default) => Ok(First::Domain(domain.clone(), default.clone())),
            (None, [tenant], _) => Ok(First::Id(*tenant)),
            (None, [], Some(slug)) => Ok(First::Slug(slug.clone())),
            (None, [], None) => Err(Unresolved::Unnamed),
            (None, _, _) => Err(Unresolved::Several),
        }
    }

    /// Checks that the tenant is active and that every source from 1 to 5 names it. An issuer that the tenant had before
    /// names it too.
    pub(super) fn check(&self, tenant: &Tenant) -> Result<(), Unresolved> {
        if tenant.state != TenantState::Active {
            return Err(Unresolved::NotFound);
        }
        let is_slug = |text: &str| text == tenant.slug.as_str();
        let claims = |claimed: &Claimed| match claimed {
            Claimed::Id(id) => *id == tenant.id,
            Claimed::Issuer(issuer) => tenant.is_or_was_issuer(issuer),
        };
        let agree = self.host.as_ref().is_none_or(|host| is_slug(host.as_str()))
            && self.path.as_deref().is_none_or(is_slug)
            && self.credentials.iter().all(claims)
            && self.header.is_none_or(|id| id == tenant.id)
            && self.slugs.iter().all(|slug| is_slug(slug));
        if agree { Ok(()) } else { Err(Unresolved::Mismatch) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::epoch::Epoch;
    use crate::base::uri::CanonicalBase;
    use crate::tenancy::Moves;
    use crate::tenancy::attributes::Attributes;
    use crate::tenancy::settings::TenantSettings;

    const ACME: TenantId = TenantId::from_bytes([1; 16]);
    const GLOBEX: TenantId = TenantId::from_bytes([2; 16]);
    const ISSUER: &str = "https://id.example.com/t/acme";
    const FORMER: &str = "https://old.example.com/t/acme";

    fn slug(text: &str) -> Slug {
        Slug::new(text).unwrap()
    }

    fn acme() -> Tenant {
        Tenant {
            id: ACME,
            slug: slug("acme"),
            name: "Acme".into(),
            state: TenantState::Active,
            base: CanonicalBase::parse(ISSUER).unwrap(),
            settings: TenantSettings::default(),
            look: None,
            epoch: Epoch::FIRST,
            moves: Moves { former: vec![FORMER.to_owned()], last: None },
            attributes: Attributes::default(),
        }
    }

    fn issuer(text: &str) -> Claimed {
        Claimed::Issuer(text.to_owned())
    }

    /// Every source of the tenant acme.
    fn all() -> Sources {
        Sources {
            host: Some(slug("acme")),
            path: Some("acme".to_owned()),
            credentials: vec![issuer(ISSUER), Claimed::Id(ACME), issuer(FORMER)],
            header: Some(ACME),
            slugs: vec!["acme".to_owned(), "acme".to_owned()],
            domain: Some(Domain::parse("globex.example").unwrap()),
            cookies: vec![GLOBEX, ACME],
            default: Some(slug("globex")),
        }
    }

    #[test]
    fn the_source_with_the_highest_rank_is_looked_up() {
        let mut sources = all();
        let mut seen = Vec::new();
        let mut next = |sources: &Sources| seen.push(sources.first());
        next(&sources);
        sources.host = None;
        next(&sources);
        sources.path = None;
        next(&sources);
        sources.credentials.remove(0);
        next(&sources);
        sources.credentials.clear();
        next(&sources);
        sources.header = None;
        next(&sources);
        sources.slugs.clear();
        next(&sources);
        sources.domain = None;
        next(&sources);
        sources.cookies.pop();
        next(&sources);
        sources.cookies.clear();
        next(&sources);
        sources.default = None;
        next(&sources);
        assert_eq!(
            seen,
            [
                Ok(First::Slug(slug("acme"))),
                Ok(First::Slug(slug("acme"))),
                Ok(First::Issuer(ISSUER.to_owned())),
                Ok(First::Id(ACME)),
                Ok(First::Id(ACME)),
                Ok(First::Slug(slug("acme"))),
                Ok(First::Domain(Domain::parse("globex.example").unwrap(), Some(slug("globex")))),
                Err(Unresolved::Several),
                Ok(First::Id(GLOBEX)),
                Ok(First::Slug(slug("globex"))),
                Err(Unresolved::Unnamed),
            ]
        );
    }

    #[test]
    fn a_31_every_source_must_name_the_tenant_and_cookies_and_defaults_have_no_say() {
        assert_eq!(all().check(&acme()), Ok(()));
        let differ: [fn(&mut Sources); 8] = [
            |sources| sources.host = Some(slug("globex")),
            |sources| sources.path = Some("globex".to_owned()),
            |sources| sources.credentials.push(Claimed::Id(GLOBEX)),
            |sources| sources.credentials.push(issuer("https://id.example.com/t/globex")),
            |sources| sources.credentials.push(issuer("https://id.example.com/t/acme/")),
            |sources| sources.header = Some(GLOBEX),
            |sources| sources.slugs[0] = "globex".to_owned(),
            |sources| sources.slugs[1] = "No slug".to_owned(),
        ];
        for (n, change) in differ.into_iter().enumerate() {
            let mut sources = all();
            change(&mut sources);
            assert_eq!(sources.check(&acme()), Err(Unresolved::Mismatch), "{n}");
        }
        let mut sources = all();
        sources.path = Some("globex".to_owned());
        assert_eq!(sources.first(), Err(Unresolved::Mismatch), "host and path differ: no look-up");
        for state in [TenantState::Suspended, TenantState::Deleted] {
            assert_eq!(all().check(&Tenant { state, ..acme() }), Err(Unresolved::NotFound), "{state:?}");
        }
        for bad in ["", "A", "ac me", "_systen"] {
            let sources = Sources { path: Some(bad.to_owned()), ..Sources::default() };
            assert_eq!(sources.first(), Err(Unresolved::NotFound), "{bad}");
        }
    }
}

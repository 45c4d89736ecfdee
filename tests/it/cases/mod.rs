//! The cases of the tests that are generated from the route table. Each route and each kind of credential that it reads
//! has a request that carries it, a check that it worked, and whether it is a one-time credential. One file per route
//! group.

mod api;
mod carried;
mod files;
mod oidc;
mod pages;
mod prepared;

use portico::web::route::Route;
use portico::web::spec::Credential;

use crate::support::{Answer, Fixture, Req, TestTenant};

pub use api::json_of;
pub use carried::{Carried, posted, wrong_password};
pub use prepared::{Prepared, States};

/// A route with one of its credentials, at a tenant.
#[derive(Clone, Copy)]
pub struct Case<'c> {
    pub fixture: &'c Fixture,
    pub route: &'c Route,
    pub kind: Credential,
    pub tenant: &'c TestTenant,
    pub carried: &'c Carried,
}

/// Returns the request of a route that carries this kind of credential, at this tenant.
pub fn request(fixture: &Fixture, (route, kind): (&Route, Credential), tenant: &TestTenant, carried: &Carried) -> Req {
    let case = Case { fixture, route, kind, tenant, carried };
    // The surfaces first: the rules of pages match their paths too.
    let found = api::request(case).or_else(|| oidc::request(case));
    let found = found.or_else(|| pages::request(case)).or_else(|| files::request(case));
    found.unwrap_or_else(|| {
        panic!("no request is defined for {:?} {} with {kind:?}: every credential needs one", route.method, route.path)
    })
}

/// Returns whether the credential worked at its own tenant. `changed`: rows of the tenant changed.
pub fn works((route, kind): (&Route, Credential), answer: &Answer, changed: bool) -> bool {
    let found = api::works((route, kind), answer, changed).or_else(|| oidc::works((route, kind), answer, changed));
    let found = found.or_else(|| pages::works((route, kind), answer, changed));
    found.unwrap_or(answer.status == 200)
}

/// Returns whether the request uses up or changes the credential. Such a case runs at its own tenant only after the
/// other tenant.
pub fn works_once(pair: (&Route, Credential)) -> bool {
    match pair.0.dialect() {
        Some(_) => api::works_once(pair),
        None => oidc::works_once(pair) || pages::works_once(pair),
    }
}

impl Case<'_> {
    /// Returns the URL of the route at the tenant.
    pub fn uri(&self) -> String {
        let Carried { setup_link, reset_link, organization_invitation_link, .. } = self.carried;
        let Carried { organization_slug, member, role, .. } = self.carried;
        let token = match self.route.path {
            "/auth/reset-password/{token}" => reset_link,
            "/workspaces/invitations/{token}/accept" => organization_invitation_link,
            _ => setup_link,
        };
        let parameters =
            [("{token}", token), ("{organization}", organization_slug), ("{member}", member), ("{role}", role)];
        let path =
            parameters.into_iter().fold(self.route.path.to_owned(), |path, (name, value)| path.replace(name, value));
        // The values of a path of the JSON surfaces, in their order.
        let ids = self.carried.ids.get(self.route.path).map(String::as_str).unwrap_or_default();
        let path = ids.split_whitespace().fold(path, |path, id| match path.split_once('{') {
            Some((before, rest)) => format!("{before}{id}{}", rest.split_once('}').map_or("", |(_, rest)| rest)),
            None => path,
        });
        format!("{}{path}", self.tenant.path)
    }

    /// Returns a form post of one of our pages.
    pub fn own_form(&self, form: &[(&str, &str)]) -> Req {
        Req::post(self.uri(), form).same_origin()
    }

    /// Returns a cookie of the tenant.
    pub fn cookie(&self, what: &str) -> String {
        let id = self.tenant.tenant.id.to_string();
        let prefix = if self.tenant.tenant.base.is_https() { "__Host-" } else { "" };
        let value = match what {
            "session" => &self.carried.session,
            "silent" => &self.carried.silent,
            "device" => &self.carried.device,
            _ => &self.carried.browser,
        };
        format!("{prefix}portico-{what}-{}={value}", &id[id.len() - 12..])
    }

    /// Returns the session cookie and the browser binding.
    pub fn both(&self) -> String {
        format!("{}; {}", self.cookie("session"), self.cookie("browser"))
    }
}

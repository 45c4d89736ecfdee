//! The cases of the tests that are generated from the route table: for each route and each kind of credential that it is
//! given, a request that carries it, whether it worked, and whether it works once only. One file a face.

mod carried;
mod files;
mod oidc;
mod pages;

use portico::web::route::Route;
use portico::web::spec::Credential;

use crate::support::{Answer, Fixture, Req, TestTenant};

pub use carried::{Carried, posted, wrong_password};

/// A route with one of its credentials, at a tenant.
#[derive(Clone, Copy)]
pub struct Case<'c> {
    pub fixture: &'c Fixture,
    pub route: &'c Route,
    pub kind: Credential,
    pub tenant: &'c TestTenant,
    pub carried: &'c Carried,
}

/// The request of a route that carries this kind of credential, at this tenant.
pub fn request(fixture: &Fixture, (route, kind): (&Route, Credential), tenant: &TestTenant, carried: &Carried) -> Req {
    let case = Case { fixture, route, kind, tenant, carried };
    let found = oidc::request(case).or_else(|| pages::request(case)).or_else(|| files::request(case));
    found.unwrap_or_else(|| {
        panic!("no request is written for {:?} {} with {kind:?}: every credential needs one", route.method, route.path)
    })
}

/// Whether the credential worked at its own tenant. `changed`: whether rows of the tenant changed.
pub fn works((route, kind): (&Route, Credential), answer: &Answer, changed: bool) -> bool {
    let found = oidc::works((route, kind), answer, changed).or_else(|| pages::works((route, kind), answer, changed));
    found.unwrap_or(answer.status == 200)
}

/// What works once only, or changes the credential: it is tried at its own tenant after the other tenant only.
pub fn works_once(pair: (&Route, Credential)) -> bool {
    oidc::works_once(pair) || pages::works_once(pair)
}

impl Case<'_> {
    /// The route's address at the tenant.
    pub fn uri(&self) -> String {
        format!("{}{}", self.tenant.path, self.route.path.replace("{token}", &self.carried.setup_link))
    }

    /// A form of one of our pages.
    pub fn own_form(&self, form: &[(&str, &str)]) -> Req {
        Req::post(self.uri(), form).same_origin()
    }

    /// A cookie of the tenant.
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

    /// The session and the browser binding.
    pub fn both(&self) -> String {
        format!("{}; {}", self.cookie("session"), self.cookie("browser"))
    }
}

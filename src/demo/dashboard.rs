//! A dashboard: one page of plain JavaScript that uses the `dashboard` API alone, with Better Auth's own client. It is
//! another origin at the tenants' host, because browsers send the session cookie of the API to its own site only.
//!
//! The client is the code of others, so this repository does not contain it. The page loads a build of its package from a
//! content delivery network, or from a file that the operator names.

use std::sync::Arc;

use askama::Template;

use super::cast::{Cast, Company, Person};
use crate::base::entropy::Entropy;
use crate::base::fault::Fault;
use crate::base::locale::Locale;
use crate::web::respond::{PageNonce, Reply};
use crate::web::small::{self, Answering, Asked};

/// The package of the client, with the version that the page is tested with.
const PACKAGE: &str = "better-auth@1.7.25";
/// The network that builds packages of npm for browsers.
const NETWORK: &str = "https://esm.sh";
/// The path of the operator's own build.
const OWN: &str = "/client.js";

/// The source of Better Auth's client.
pub enum Client {
    Network,
    /// The content of an ES module that exports `createAuthClient`.
    Own(Vec<u8>),
}

/// The configuration of the dashboard.
pub struct Setting {
    pub cast: Cast,
    /// The origin of the provider.
    pub provider: String,
    /// The origin of the page of mails.
    pub inbox: String,
    pub client: Client,
    pub entropy: Arc<dyn Entropy>,
}

#[derive(Clone)]
pub struct Dashboard(Arc<Setting>);

#[derive(Template)]
#[template(path = "demo/dashboard.html")]
struct DashboardPage {
    nonce: PageNonce,
    company: &'static str,
    /// The class of the company's accent.
    tint: &'static str,
    /// The base of the tenant's addresses.
    base: String,
    /// A user of the company that exists already.
    person: Person,
    /// The first page of the demonstration.
    home: String,
    inbox: String,
    /// The URL of the client.
    client: String,
    package: &'static str,
    is_own: bool,
}

impl Dashboard {
    pub fn new(setting: Setting) -> Dashboard {
        Dashboard(Arc::new(setting))
    }

    /// Handles one request.
    pub fn answer(&self, asked: &Asked) -> Answering {
        let reply = self.reply(asked).unwrap_or_else(|fault| {
            tracing::error!(%fault, "the dashboard failed to handle a request");
            Reply::empty(500)
        });
        Box::pin(async { reply })
    }

    fn reply(&self, asked: &Asked) -> Result<Reply, Fault> {
        // Another host name for this address may belong to an attacker's page (DNS rebinding).
        if format!("http://{}", asked.host) != self.0.cast.dashboard {
            return Ok(Reply::empty(421));
        }
        if asked.method != "GET" {
            return Ok(Reply::empty(405).with_header("allow", "GET, HEAD"));
        }
        const SCRIPT: &str = "text/javascript; charset=utf-8";
        let file = match (asked.path.as_str(), &self.0.client) {
            ("/", _) => {
                let company = self.0.cast.companies.first();
                return company.map_or_else(|| Ok(Reply::empty(404)), |company| self.page(company));
            }
            ("/dashboard.js", _) => Reply::file(SCRIPT, include_bytes!("../../static/dashboard.js")),
            (OWN, Client::Own(module)) => Reply::file_bytes(SCRIPT, module.clone().into()),
            (path, _) => return Ok(small::file(path).unwrap_or_else(|| Reply::empty(404))),
        };
        Ok(file.with_header("cache-control", "no-cache"))
    }

    fn page(&self, company: &Company) -> Result<Reply, Fault> {
        let setting = &self.0;
        let nonce = PageNonce { value: setting.entropy.seed()?.text_22("nonce"), locale: Locale::En };
        let person = company.people.first().cloned();
        let (client, scripts, is_own) = match setting.client {
            Client::Own(_) => (OWN.to_owned(), "'self'", true),
            Client::Network => (format!("{NETWORK}/{PACKAGE}/client"), NETWORK, false),
        };
        let policy = format!(
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; img-src 'self'; \
             style-src 'self'; script-src 'nonce-{nonce}' {scripts}; connect-src {}",
            setting.provider
        );
        let page = DashboardPage {
            nonce,
            company: company.name,
            tint: company.slug,
            base: company.issuer.clone(),
            person: person.ok_or_else(|| Fault::internal("the company has no user"))?,
            home: setting.cast.origin.clone(),
            inbox: setting.inbox.clone(),
            client,
            package: PACKAGE,
            is_own,
        };
        Ok(Reply::foreign(page.render().map_err(Fault::internal)?, policy))
    }
}

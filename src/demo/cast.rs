//! The data of the demonstration: two tenants, each with users, applications and an API.

use std::sync::Arc;

use serde_json::{Value, json};

use super::group::{self, Group};
use super::making::{fault_text, op, refusal_text, refusal_texts};
use crate::accounts::Account;
use crate::accounts::attributes::AttributeValues;
use crate::accounts::claims::ProfileClaims;
use crate::accounts::hasher::Chosen;
use crate::accounts::manage::{self as accounts, NewAccount};
use crate::accounts::password::ContextWords;
use crate::app::{self, App};
use crate::authn::new_password;
use crate::base::email::Email;
use crate::base::refusal::Stop;
use crate::base::slug::Slug;
use crate::oidc::clients::{ClientMetadata, manage as clients};
use crate::oidc::resource_servers::ScopeText;
use crate::oidc::resource_servers::manage::{self as resource_servers, NewResourceServer};
use crate::provisioning;
use crate::tenancy::{Tenant, store};

/// The whole data of the demonstration.
#[derive(Clone, Debug)]
pub struct Cast {
    /// The origin of the demonstration's applications.
    pub origin: String,
    /// The origin of the dashboard of the first company.
    pub dashboard: String,
    pub companies: Vec<Company>,
}

/// A tenant with its users, applications and API.
#[derive(Clone, Debug)]
pub struct Company {
    pub slug: &'static str,
    pub name: &'static str,
    pub issuer: String,
    pub people: Vec<Person>,
    pub group: Group,
    pub applications: Vec<Application>,
    pub api: Api,
}

#[derive(Clone, Debug)]
pub struct Person {
    pub name: &'static str,
    pub email: &'static str,
    pub password: &'static str,
}

/// A client, with the data that its application needs.
#[derive(Clone, Debug)]
pub struct Application {
    pub kind: Kind,
    pub name: String,
    pub client_id: String,
    pub client_secret: Option<String>,
    pub redirect_uri: Option<String>,
    pub post_logout_redirect_uri: Option<String>,
    /// The scopes besides `openid`.
    pub scopes: Vec<String>,
}

/// An API that can introspect tokens.
#[derive(Clone, Debug)]
pub struct Api {
    pub identifier: String,
    pub secret: String,
}

/// The kinds of applications. Each tenant has one of each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A confidential client that requires consent.
    Shop,
    /// A confidential first-party client without consent.
    Intranet,
    /// A public client: a native application.
    Desktop,
    /// A client that uses the client credentials grant, without a user.
    Machine,
}

impl Kind {
    pub const ALL: [Kind; 4] = [Kind::Shop, Kind::Intranet, Kind::Desktop, Kind::Machine];

    /// Returns the path segment of the application's URL.
    pub const fn slug(self) -> &'static str {
        match self {
            Kind::Shop => "shop",
            Kind::Intranet => "intranet",
            Kind::Desktop => "desktop",
            Kind::Machine => "stocktaking",
        }
    }

    const fn word(self) -> &'static str {
        match self {
            Kind::Shop => "Shop",
            Kind::Intranet => "Intranet",
            Kind::Desktop => "Desktop",
            Kind::Machine => "Stocktaking",
        }
    }

    /// Describes the application for the page.
    pub const fn words(self) -> &'static str {
        match self {
            Kind::Shop => "has a secret, asks for your consent",
            Kind::Intranet => "is first-party and needs no consent",
            Kind::Desktop => "is public: no secret, PKCE and any loopback port",
            Kind::Machine => "uses its own credentials, without a user",
        }
    }
}

/// The fixed data of a tenant.
struct Template {
    slug: &'static str,
    name: &'static str,
    /// The accent colour of the tenant and its applications.
    accent: &'static str,
    people: [Person; 3],
    /// The name of its organization.
    group: &'static str,
}

const COMPANIES: [Template; 2] = [
    Template {
        slug: "acme",
        name: "Acme",
        accent: "#b3361b",
        people: [
            Person { name: "Ada Lovelace", email: "ada@example.com", password: "welcome-to-acme" },
            Person { name: "Grace Hopper", email: "grace@example.com", password: "welcome-to-acme" },
            Person { name: "Edsger Dijkstra", email: "edsger@example.com", password: "welcome-to-acme" },
        ],
        group: "Acme Research",
    },
    Template {
        slug: "globex",
        name: "Globex",
        accent: "#0b6b5d",
        people: [
            Person { name: "Ada Lovelace", email: "ada@example.com", password: "welcome-to-globex" },
            Person { name: "Alan Turing", email: "alan@example.com", password: "welcome-to-globex" },
            Person { name: "Barbara Liskov", email: "barbara@example.com", password: "welcome-to-globex" },
        ],
        group: "Globex Energy",
    },
];

/// The tenant that the provider's root URL redirects to.
pub const DEFAULT: &str = COMPANIES[0].slug;

const ORDERS: &str = "orders.read";
const STOCK: &str = "stock.write";

/// Creates all data in a new deployment. `origin` is the origin of the applications, and `dashboard` that of the dashboard.
/// An error is text for the operator.
pub fn make(app: &App, origin: &str, dashboard: &str) -> Result<Cast, String> {
    let companies = COMPANIES.into_iter().map(|template| {
        let dashboard = if template.slug == DEFAULT { dashboard } else { "" };
        make_company(app, origin, dashboard, template)
    });
    let companies = companies.collect::<Result<_, _>>()?;
    Ok(Cast { origin: origin.to_owned(), dashboard: dashboard.to_owned(), companies })
}

fn make_company(app: &App, origin: &str, dashboard: &str, template: Template) -> Result<Company, String> {
    let tenant = Arc::new(make_tenant(app, &template, dashboard)?);
    let Template { slug, name, people, group, .. } = template;
    let mut accounts = Vec::new();
    for person in &people {
        accounts.push(make_account(app, &tenant, person)?);
    }
    let group = group::make(app, &tenant, group, &accounts)?;
    let api = make_api(app, &tenant)?;
    let applications = Kind::ALL.into_iter().map(|kind| make_client(app, &tenant, kind, origin, &api));
    let applications = applications.collect::<Result<_, _>>()?;
    Ok(Company { slug, name, issuer: tenant.issuer().to_owned(), people: people.to_vec(), group, applications, api })
}

/// Creates or configures a tenant. The default tenant already exists with a generic name. `dashboard` is the origin of the
/// tenant's dashboard, or empty.
fn make_tenant(app: &App, template: &Template, dashboard: &str) -> Result<Tenant, String> {
    let services = &app.services;
    let (slug, name) = (Slug::new(template.slug).map_err(refusal_text)?, template.name);
    let at = slug.clone();
    if services.db.system_read(|stx| store::find_by_slug(stx, &at)).map_err(fault_text)?.is_none() {
        let base = app.services.addresses.base_for(&slug);
        let new =
            app::new_tenant(app.services.keys.as_ref(), slug.clone(), name.to_owned(), base).map_err(fault_text)?;
        let moment = services.moment().map_err(fault_text)?;
        let made = services.db.system(move |stx| provisioning::create_tenant(stx, &new, &moment));
        made.map_err(fault_text)?.map_err(|why| format!("{why:?}"))?;
    }
    let changes = [
        ("name", name),
        ("branding.accent", template.accent),
        ("registration", "open"),
        ("cors_origins", dashboard),
        ("return_urls", dashboard),
    ]
    .map(|(name, value)| (name.to_owned(), value.to_owned()));
    let moment = services.moment().map_err(fault_text)?;
    let set = services.db.system(move |stx| provisioning::set_tenant(stx, &slug, &changes, &moment));
    set.map_err(fault_text)?.map_err(|why| format!("{why:?}"))
}

fn make_account(app: &App, tenant: &Arc<Tenant>, person: &Person) -> Result<Account, String> {
    let op = op(app, tenant)?;
    let mut claims = ProfileClaims::default();
    claims.set("name", person.name).map_err(|fault| refusal_text(fault.refusal()))?;
    let (given, family) = person.name.split_once(' ').unwrap_or((person.name, ""));
    claims.set("given_name", given).map_err(|fault| refusal_text(fault.refusal()))?;
    claims.set("family_name", family).map_err(|fault| refusal_text(fault.refusal()))?;
    let words = ContextWords::of(tenant).with(person.email).with_claims(&claims);
    let chosen = new_password::choose_blocking(&op, &app.services, person.password, words);
    let password = Stop::outcome(chosen).map_err(fault_text)?.map_err(|why| format!("{}: {why:?}", person.email))?;
    let chosen = Chosen { password, salt: op.salt("password") };
    let password = app.services.hasher.run_blocking(tenant.id, chosen).map_err(fault_text)?;
    let email = Email::parse(person.email).map_err(refusal_text)?;
    let new = NewAccount {
        email,
        verified: true,
        claims,
        attributes: AttributeValues::default(),
        password: Some(password),
        terms: None,
    };
    let made = app.services.db.write(tenant.id, move |wtx| accounts::create(&op, wtx, &new)).map_err(fault_text)?;
    made.map_err(|why| format!("{why:?}"))
}

fn make_api(app: &App, tenant: &Arc<Tenant>) -> Result<Api, String> {
    let op = op(app, tenant)?;
    let scope = |scope: &str, text: &str| ScopeText { scope: scope.to_owned(), text: text.to_owned() };
    let new = NewResourceServer {
        identifier: format!("https://api.{}.example", tenant.slug),
        name: format!("{} orders", tenant.name),
        scopes: vec![scope(ORDERS, "See your orders"), scope(STOCK, "Update the stock")],
        ..NewResourceServer::default()
    };
    let made =
        app.services.db.write(tenant.id, move |wtx| resource_servers::create(&op, wtx, &new)).map_err(fault_text)?;
    let (server, secret) = made.map_err(refusal_texts)?;
    Ok(Api { identifier: server.identifier, secret: secret.expose().to_owned() })
}

fn make_client(app: &App, tenant: &Arc<Tenant>, kind: Kind, origin: &str, api: &Api) -> Result<Application, String> {
    let op = op(app, tenant)?;
    let (slug, place) = (&tenant.slug, kind.slug());
    let signs_in = kind != Kind::Machine;
    let redirect_uri = signs_in.then(|| format!("{origin}/{slug}/{place}/callback"));
    let post_logout_redirect_uri = signs_in.then(|| format!("{origin}/{slug}/{place}/signed-out"));
    // A native application listens on any free port (RFC 8252, section 7.3), so it registers a URI without one.
    let registered = match kind {
        Kind::Desktop => Some(format!("http://127.0.0.1/{slug}/{place}/callback")),
        _ => redirect_uri.clone(),
    };
    let scopes: &[&str] = match kind {
        Kind::Shop => &["profile", "email", "organizations", "roles", ORDERS],
        Kind::Intranet | Kind::Desktop => &["profile", "email"],
        Kind::Machine => &[STOCK],
    };
    let new = ClientMetadata {
        client_name: format!("{} {}", tenant.name, kind.word()),
        redirect_uris: registered.into_iter().collect(),
        post_logout_redirect_uris: post_logout_redirect_uri.iter().cloned().collect(),
        token_endpoint_auth_method: (kind == Kind::Desktop).then(|| "none".into()),
        first_party: kind == Kind::Intranet,
        grant_types: match kind {
            Kind::Machine => vec!["client_credentials".into()],
            _ => vec!["authorization_code".into(), "refresh_token".into()],
        },
        online_refresh: signs_in,
        resources: if matches!(kind, Kind::Shop | Kind::Machine) { vec![api.identifier.clone()] } else { Vec::new() },
        ..ClientMetadata::default()
    };
    let made =
        app.services.db.write(tenant.id, move |wtx| clients::create(&op, wtx, &new, None)).map_err(fault_text)?;
    let (client, secret) = made.map_err(refusal_texts)?;
    Ok(Application {
        kind,
        name: client.name,
        client_id: client.client_id,
        client_secret: secret.map(|secret| secret.expose().to_owned()),
        redirect_uri,
        post_logout_redirect_uri,
        scopes: scopes.iter().map(|scope| (*scope).to_owned()).collect(),
    })
}

impl Cast {
    /// Finds a company and its application by the path segments.
    pub fn find(&self, company: &str, application: &str) -> Option<(&Company, &Application)> {
        let company = self.companies.iter().find(|c| c.slug == company)?;
        let application = company.applications.iter().find(|a| a.kind.slug() == application)?;
        Some((company, application))
    }

    /// Returns all data as a JSON document.
    pub fn document(&self) -> Value {
        let company = |company: &Company| {
            let people: Vec<Value> = company
                .people
                .iter()
                .map(|p| json!({ "name": p.name, "email": p.email, "password": p.password }))
                .collect();
            let applications: Vec<Value> = company
                .applications
                .iter()
                .map(|a| {
                    json!({
                        "name": a.name,
                        "url": self.address(company, a),
                        "client_id": a.client_id,
                        "client_secret": a.client_secret,
                        "redirect_uri": a.redirect_uri,
                        "scopes": a.scopes,
                    })
                })
                .collect();
            json!({
                "slug": company.slug,
                "name": company.name,
                "issuer": company.issuer,
                "people": people,
                "organization": { "name": company.group.name, "slug": company.group.slug },
                "api_token": company.group.token,
                "applications": applications,
                "api": { "identifier": company.api.identifier, "introspection_secret": company.api.secret },
            })
        };
        self.companies.iter().map(company).collect()
    }

    /// Returns the URL of an application.
    pub fn address(&self, company: &Company, application: &Application) -> String {
        format!("{}/{}/{}", self.origin, company.slug, application.kind.slug())
    }
}

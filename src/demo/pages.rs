//! The pages of the demonstration's applications. They represent third-party applications, not the product, and are in
//! English only.

use askama::Template;

use super::apis::JsonApi;
use super::cast::{Application, Cast, Company, Kind, Person};
use super::story::Chapter;

/// The start page.
#[derive(Template)]
#[template(path = "demo/home.html")]
pub struct HomePage {
    pub provider: String,
    /// A file for `portico --config`, so that commands operate on this demonstration.
    pub config: String,
    /// The origin of the page of mails.
    pub inbox: String,
    pub companies: Vec<CompanyView>,
    pub apis: Vec<&'static JsonApi>,
    /// The origin of the dashboard of the first company.
    pub dashboard: String,
    pub notice: String,
}

/// The page of one application: the signed-in user and the protocol steps.
#[derive(Template)]
#[template(path = "demo/application.html")]
pub struct ApplicationPage {
    pub company: CompanyView,
    pub application: ApplicationView,
    pub person: Option<PersonView>,
    /// Newest first.
    pub chapters: Vec<Chapter>,
}

/// An error page.
#[derive(Template)]
#[template(path = "demo/failed.html")]
pub struct FailedPage {
    pub title: &'static str,
    pub message: String,
    /// The target of the link back.
    pub href: String,
}

pub struct CompanyView {
    pub slug: &'static str,
    pub name: &'static str,
    pub issuer: String,
    pub people: Vec<Person>,
    /// The name of its organization.
    pub organization: String,
    pub applications: Vec<ApplicationView>,
    pub api: (String, String),
}

pub struct ApplicationView {
    pub name: String,
    pub words: &'static str,
    pub href: String,
    pub client_id: String,
    pub client_secret: Option<String>,
    pub is_machine: bool,
    /// The user that is signed in to the application in this browser.
    pub signed_in: Option<String>,
}

pub struct PersonView {
    pub name: String,
    pub email: String,
    pub sub: String,
}

impl CompanyView {
    /// Builds the view. `signed_in` returns the signed-in user of an application of this company.
    pub fn new(company: &Company, signed_in: impl Fn(&Application) -> Option<String>) -> CompanyView {
        let view = |application: &Application| ApplicationView {
            name: application.name.clone(),
            words: application.kind.words(),
            href: format!("/{}/{}", company.slug, application.kind.slug()),
            client_id: application.client_id.clone(),
            client_secret: application.client_secret.clone(),
            is_machine: application.kind == Kind::Machine,
            signed_in: signed_in(application),
        };
        CompanyView {
            slug: company.slug,
            name: company.name,
            issuer: company.issuer.clone(),
            people: company.people.clone(),
            organization: company.group.name.clone(),
            applications: company.applications.iter().map(view).collect(),
            api: (company.api.identifier.clone(), company.api.secret.clone()),
        }
    }

    /// Takes the application with this path out of the list.
    pub fn take(&mut self, href: &str) -> Option<ApplicationView> {
        let at = self.applications.iter().position(|application| application.href == href)?;
        Some(self.applications.swap_remove(at))
    }
}

impl HomePage {
    pub fn new(cast: &Cast, signed_in: impl Fn(&Company, &Application) -> Option<String>) -> HomePage {
        let companies = cast.companies.iter().map(|company| CompanyView::new(company, |a| signed_in(company, a)));
        HomePage {
            provider: String::new(),
            config: String::new(),
            inbox: String::new(),
            apis: Vec::new(),
            dashboard: String::new(),
            companies: companies.collect(),
            notice: String::new(),
        }
    }
}

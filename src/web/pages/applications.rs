//! The page of the applications with access to the account.

use askama::Template;
use serde::Deserialize;

use super::consent::{ScopeLine, words_of};
use super::person::{self, Menu, Notice, OwnForm};
use crate::base::id::ClientRowId;
use crate::oidc::applications::{self, Application};
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::Person;
use crate::web::html::{Chrome, Markup};
use crate::web::respond::{Failure, Reply};

const PATH: &str = "/account/applications";

#[derive(Template)]
#[template(path = "pages/applications.html")]
pub struct ApplicationsPage {
    pub chrome: Chrome,
    pub menu: Menu,
    pub form: OwnForm,
    pub notice: Option<String>,
    pub applications: Vec<Line>,
}

/// An application on the page.
pub struct Line {
    /// The value of the form button.
    pub id: String,
    pub name: String,
    pub host: String,
    pub scopes: Vec<ScopeLine>,
    pub since: Markup,
    /// When one of its grants was last used; `None` if it has no open grant.
    pub used_at: Option<Markup>,
}

/// `GET /account/applications`
pub async fn get(req: Request<Person>) -> Result<Reply, Failure> {
    let (op, account) = (req.op.clone(), req.caller.account.id);
    let listed = req.read(move |tx| applications::list(&op, tx, account)).await?;
    person::show(&req, 200, PATH, &req.caller.account, |chrome, form, menu| ApplicationsPage {
        menu,
        notice: person::notice(&req, &chrome),
        applications: listed.into_iter().map(|application| line(&chrome, application)).collect(),
        chrome,
        form,
    })
}

fn line(chrome: &Chrome, application: Application) -> Line {
    let scopes = application.scopes.into_iter();
    Line {
        id: application.client.to_base64url(),
        name: application.name,
        host: application.host,
        scopes: scopes.map(|(name, words)| ScopeLine { name, text: words_of(chrome, words) }).collect(),
        since: chrome.time(application.since),
        used_at: application.used_at.map(|at| chrome.time(at)),
    }
}

#[derive(Deserialize)]
struct Form<'f> {
    remove: Option<&'f str>,
}

/// `POST /account/applications`
pub async fn post(req: Request<Person>) -> Result<Reply, Failure> {
    let client = req.form::<Form<'_>>()?.remove.and_then(ClientRowId::from_base64url);
    let removed = person::act(&req, move |op, wtx, account, _| match client {
        Some(client) => applications::remove(op, wtx, account, client),
        None => Ok(false),
    });
    match removed.await? {
        true => Ok(person::done(&req, PATH, Notice::ApplicationRemoved)),
        false => Err(person::not_there(&req, PATH).into()),
    }
}

//! The page of the applications with access to the account.

use askama::Template;
use serde::Deserialize;

use super::consent::{ScopeLine, words_of};
use super::person::{self, Menu, Notice, OwnForm, Said};
use crate::base::id::ClientRowId;
use crate::base::uri::with_query;
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
    pub notice: Option<Said>,
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

#[derive(Default, Deserialize)]
struct Query<'q> {
    /// The application whose access was removed.
    application: Option<&'q str>,
}

/// `GET /account/applications`
pub async fn get(req: Request<Person>) -> Result<Reply, Failure> {
    let (op, account, notice) = (req.op.clone(), req.caller.account.id, person::notice(&req));
    let removed = req.query::<Query<'_>>().unwrap_or_default().application.and_then(ClientRowId::from_base64url);
    let removed = removed.filter(|_| notice == Some(Notice::ApplicationRemoved));
    let (listed, name) = req
        .read(move |tx| {
            let name = match removed {
                Some(client) => applications::find_name(tx, client)?,
                None => None,
            };
            Ok((applications::list(&op, tx, account)?, name))
        })
        .await?;
    let said = |chrome: &Chrome, notice: Notice| match &name {
        Some(name) => notice.said_as(chrome.m1("done-application-named", "application", name)),
        None => notice.said(chrome),
    };
    person::show(&req, 200, PATH, &req.caller.account, |chrome, form, menu| ApplicationsPage {
        menu,
        notice: notice.map(|notice| said(&chrome, notice)),
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
    match (removed.await?, client) {
        (true, Some(client)) => {
            let page = person::done_address(&req, PATH, Notice::ApplicationRemoved);
            Ok(Reply::see_other(with_query(&page, &[("application", &client.to_base64url())])))
        }
        _ => Err(person::not_there(&req, PATH).into()),
    }
}

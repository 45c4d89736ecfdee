//! The page of the applications that a person lets use their account.

use askama::Template;

use super::chrome::Chrome;
use super::consent::{ScopeLine, words_of};
use super::person::{self, Notice, OwnForm};
use super::require_own_form;
use crate::base::id::ClientRowId;
use crate::oidc::applications::{self, Application};
use crate::web::enter::{Ctx, Failure};
use crate::web::respond::Reply;

const PATH: &str = "/account/applications";

#[derive(Template)]
#[template(path = "pages/applications.html")]
pub struct ApplicationsPage {
    pub chrome: Chrome,
    pub form: OwnForm,
    pub notice: Option<String>,
    pub applications: Vec<Line>,
}

pub struct Line {
    /// What the form brings back.
    pub id: String,
    pub name: String,
    pub host: String,
    pub scopes: Vec<ScopeLine>,
    pub since: String,
    /// Empty where it was given nothing that is still there.
    pub used_at: String,
}

/// `GET /account/applications`
pub fn get(ctx: &Ctx) -> Result<Reply, Failure> {
    let account = match person::signed_in(ctx)? {
        Ok((account, _)) => account,
        Err(reply) => return Ok(reply),
    };
    let listed = ctx.services.db.read(ctx.op.tenant.id, |tx| applications::list(&ctx.op, tx, &account))?;
    person::show(ctx, 200, (PATH, &account), |chrome, form| ApplicationsPage {
        notice: person::notice(ctx, &chrome),
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
        used_at: application.used_at.map(|at| chrome.time(at)).unwrap_or_default(),
    }
}

/// `POST /account/applications`
pub fn post(ctx: &Ctx) -> Result<Reply, Failure> {
    require_own_form(ctx)?;
    let client = ctx.call.form_value("remove").and_then(ClientRowId::from_base64url);
    let removed = person::act(ctx, move |op, wtx, account, _| match client {
        Some(client) => applications::remove(op, wtx, account, client),
        None => Ok(false),
    })?;
    match removed {
        Ok(true) => Ok(person::done(ctx, PATH, Notice::ApplicationRemoved)),
        Ok(false) => Err(person::not_there(ctx, PATH).into()),
        Err(reply) => Ok(reply),
    }
}

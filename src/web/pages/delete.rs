//! The page on which a user deletes the account.

use askama::Template;

use super::form::{FieldErrors, Wrong, wrong};
use super::frame::own_page;
use super::person::{self, Menu, OwnForm};
use crate::authn::acting;
use crate::base::code::Code;
use crate::base::refusal::Stop;
use crate::personal_data::leaving::{self, Left};
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::Person;
use crate::web::html::{Chrome, Markup};
use crate::web::respond::{Failure, Reply, clear_session};

const PATH: &str = "/account/delete";

#[derive(Template)]
#[template(path = "pages/delete.html")]
pub struct DeletePage {
    pub chrome: Chrome,
    pub menu: Menu,
    pub form: OwnForm,
    pub account: String,
    /// When the account would be deleted; `None`: at once.
    pub due: Option<Markup>,
    /// The sign-in page, if the last sign-in was a while ago; the page has no form then.
    pub sign_in_again: Option<String>,
    /// The page with the user's data.
    pub data: String,
    pub errors: FieldErrors,
}

#[derive(Template)]
#[template(path = "pages/delete_done.html")]
pub struct DeleteDonePage {
    pub chrome: Chrome,
    pub account: String,
    /// When the account is deleted; `None`: it was deleted at once.
    pub due: Option<Markup>,
    pub sign_in: String,
}

/// `GET /account/delete`
pub async fn get(req: Request<Person>) -> Result<Reply, Failure> {
    page(&req, 200, Vec::new())
}

fn page(req: &Request<Person>, status: u16, errors: Vec<Wrong>) -> Result<Reply, Failure> {
    let Person { account, session, .. } = &req.caller;
    let wait = req.tenant().settings.retention_deletion();
    let is_fresh = acting::is_fresh(&req.op, session);
    own_page(req, status, |chrome, token| DeletePage {
        // It is reached from the page of the data.
        menu: person::menu(req, &chrome, "/account/data"),
        form: person::form(req, PATH, account, token),
        account: account.address().to_owned(),
        due: (!wait.is_zero()).then(|| chrome.time(req.op.now + wait)),
        sign_in_again: (!is_fresh).then(|| person::fresh_address(req)),
        data: req.tenant().base.join("/account/data"),
        errors: FieldErrors::new(chrome.locale, errors),
        chrome,
    })
}

/// `POST /account/delete`
pub async fn post(req: Request<Person>) -> Result<Reply, Failure> {
    let (op, sender) = (req.op.clone(), person::sender(&req)?);
    let left = req.write(move |wtx| Stop::outcome(leaving::leave(&op, wtx, &sender))).await?;
    let due = match person::acted(&req, left)? {
        Left::LastAdministrator => return page(&req, 409, vec![wrong("", Code::LastAdministrator)]),
        Left::LastOwner(refusal) => return page(&req, 409, vec![wrong("", refusal)]),
        Left::Planned(due) => Some(due),
        Left::Deleted => None,
    };
    let reply = own_page(&req, 200, |chrome, _| DeleteDonePage {
        account: req.caller.account.address().to_owned(),
        due: due.map(|due| chrome.time(due)),
        sign_in: req.tenant().base.join("/login"),
        chrome,
    })?;
    Ok(clear_session(reply, req.tenant()))
}

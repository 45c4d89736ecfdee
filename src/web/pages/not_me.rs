//! The page of the link in a notice: "This was not me".

use askama::Template;

use super::frame::own_page;
use super::language;
use crate::authn::not_me::{self, Outcome};
use crate::base::uri::with_query;
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::{NotMeHolder, mailed_link_over};
use crate::web::html::{Chrome, Markup};
use crate::web::respond::{Failure, Reply};

#[derive(Template)]
#[template(path = "pages/not_me.html")]
pub struct NotMePage {
    pub chrome: Chrome,
    pub action: String,
    pub form_token: String,
    /// The address of the account.
    pub account: String,
    pub lead: String,
}

#[derive(Template)]
#[template(path = "pages/not_me_done.html")]
pub struct NotMeDonePage {
    pub chrome: Chrome,
    pub done: Markup,
    pub advice: String,
}

/// `GET /not-me?token=…`. It changes nothing, because programs open the links in mails.
pub async fn get(req: Request<NotMeHolder>) -> Result<Reply, Failure> {
    page(&req)
}

fn page(req: &Request<NotMeHolder>) -> Result<Reply, Failure> {
    let NotMeHolder { token, account } = &req.caller;
    let lead = if req.tenant().settings.has_passwords() { "not-me-lead" } else { "not-me-lead-no-passwords" };
    own_page(req, 200, |chrome, form_token| NotMePage {
        lead: chrome.t(lead),
        chrome: chrome.keeping("not-me-form"),
        action: with_query(&req.tenant().base.join("/not-me"), &[("token", token.expose())]),
        form_token,
        account: account.address().to_owned(),
    })
}

/// `POST /not-me?token=…`
pub async fn post(req: Request<NotMeHolder>) -> Result<Reply, Failure> {
    if let Some(language) = language::chosen(&req)? {
        return Ok(language::keep(&req, Some(language), page(&req)?));
    }
    let (op, link) = (req.op.clone(), req.caller.token.clone());
    match req.write(move |wtx| not_me::finish(&op, wtx, &link)).await? {
        Outcome::Done => {
            let (done, advice) = match req.tenant().settings.has_passwords() {
                true => ("not-me-done", "not-me-done-advice"),
                false => ("not-me-done-no-passwords", "not-me-done-advice-no-passwords"),
            };
            own_page(&req, 200, |chrome, _| NotMeDonePage {
                done: chrome.m1(done, "account", req.caller.account.address()),
                advice: chrome.t(advice),
                chrome,
            })
        }
        Outcome::LinkGone => Err(mailed_link_over(&req).into()),
    }
}

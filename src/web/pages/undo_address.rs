//! The page of the link that undoes a change of an address.

use askama::Template;

use super::frame::own_page;
use crate::authn::address_changes::{self, Outcome};
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::{UndoHolder, undo_over};
use crate::web::html::{Chrome, Markup};
use crate::web::respond::{Failure, Reply};

#[derive(Template)]
#[template(path = "pages/undo_address.html")]
pub struct UndoAddressPage {
    pub chrome: Chrome,
    pub lead: Markup,
    pub action: String,
    pub form_token: String,
}

#[derive(Template)]
#[template(path = "pages/undo_address_done.html")]
pub struct UndoAddressDonePage {
    pub chrome: Chrome,
    pub lead: Markup,
}

/// `GET /undo-address?token=…`. It changes nothing, so that mail scanners do not use up the link.
pub async fn get(req: Request<UndoHolder>) -> Result<Reply, Failure> {
    own_page(&req, 200, |chrome, form_token| UndoAddressPage {
        lead: chrome.m1("undo-lead", "address", req.caller.undoable.former.address()),
        chrome,
        action: req.own_address(),
        form_token,
    })
}

/// `POST /undo-address?token=…`
pub async fn post(req: Request<UndoHolder>) -> Result<Reply, Failure> {
    let (op, token) = (req.op.clone(), req.caller.token.clone());
    match req.write(move |wtx| address_changes::undo(&op, wtx, &token)).await? {
        Outcome::Done(address) => {
            let lead = if req.tenant().settings.has_passwords() { "undo-done" } else { "undo-done-no-passwords" };
            own_page(&req, 200, |chrome, _| UndoAddressDonePage {
                lead: chrome.m1(lead, "address", address.address()),
                chrome,
            })
        }
        Outcome::LinkGone => Err(undo_over(&req).into()),
    }
}

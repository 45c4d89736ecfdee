//! The page of the addresses of an account.

use askama::Template;
use serde::Deserialize;

use super::form::{FieldErrors, Wrong, wrong};
use super::frame::own_page;
use super::person::{self, Menu, Notice, OwnForm, Said};
use crate::accounts::addresses::store::{OwnEmail, Rank, list_emails};
use crate::accounts::addresses::{AddressRefusal, MOST};
use crate::authn::acting;
use crate::authn::address_changes::{self, Asked, Deed, Kind, NewAddress};
use crate::authn::{self, Step};
use crate::base::code::Code;
use crate::base::email::Email;
use crate::base::refusal::{Refusal, Stop};
use crate::web::continuation::{page_of, too_many_sign_ins};
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::Person;
use crate::web::html::Chrome;
use crate::web::respond::{Failure, Reply, set_browser};

const PATH: &str = "/account/addresses";

#[derive(Template)]
#[template(path = "pages/addresses.html")]
pub struct AddressesPage {
    pub chrome: Chrome,
    pub menu: Menu,
    pub form: OwnForm,
    pub notice: Option<Said>,
    pub addresses: Vec<Line>,
    /// The sign-in page, if the last sign-in was a while ago; the page has no forms then.
    pub sign_in_again: Option<String>,
    /// The address that was typed.
    pub email: String,
    pub errors: FieldErrors,
}

/// An address on the page.
pub struct Line {
    pub address: String,
    pub state: LineState,
}

/// What an address is, and with it what can be done with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineState {
    Main,
    Further,
    /// An administrator has added it, and it is not verified.
    Unverified,
}

impl LineState {
    pub fn is_main(self) -> bool {
        self == LineState::Main
    }

    pub fn is_unverified(self) -> bool {
        self == LineState::Unverified
    }
}

/// `GET /account/addresses`
pub async fn get(req: Request<Person>) -> Result<Reply, Failure> {
    page(&req, 200, String::new(), Vec::new()).await
}

async fn page(req: &Request<Person>, status: u16, email: String, errors: Vec<Wrong>) -> Result<Reply, Failure> {
    let Person { account, session, .. } = &req.caller;
    let id = account.id;
    let own = req.read(move |tx| list_emails(tx, id)).await?;
    let is_fresh = acting::is_fresh(&req.op, session);
    own_page(req, status, |chrome, token| AddressesPage {
        menu: person::menu(req, &chrome, PATH),
        form: person::form(req, PATH, account, token),
        notice: person::notice(req).filter(|_| errors.is_empty()).map(|notice| notice.said(&chrome)),
        addresses: own.into_iter().map(line).collect(),
        sign_in_again: (!is_fresh).then(|| person::fresh_address(req)),
        email,
        errors: FieldErrors::new(chrome.locale, errors),
        chrome,
    })
}

fn line(own: OwnEmail) -> Line {
    let state = match own.rank {
        Rank::Primary => LineState::Main,
        Rank::Further if own.verified => LineState::Further,
        Rank::Further => LineState::Unverified,
    };
    Line { address: own.email.address().to_owned(), state }
}

#[derive(Deserialize)]
struct Form<'f> {
    /// The address to add.
    email: Option<&'f str>,
    /// `add` or `replace`.
    kind: Option<&'f str>,
    /// The address that becomes the primary one.
    primary: Option<&'f str>,
    /// The address that is removed.
    remove: Option<&'f str>,
}

/// `POST /account/addresses`
pub async fn post(req: Request<Person>) -> Result<Reply, Failure> {
    let form: Form<'_> = req.form()?;
    match (form.primary, form.remove) {
        (Some(address), _) => change(&req, address, Deed::MakePrimary).await,
        (None, Some(address)) => change(&req, address, Deed::Remove).await,
        (None, None) => ask(&req, &form).await,
    }
}

async fn ask(req: &Request<Person>, form: &Form<'_>) -> Result<Reply, Failure> {
    let typed: String = form.email.unwrap_or_default().trim().chars().take(320).collect();
    let Ok(email) = Email::parse(&typed) else {
        let code = if typed.is_empty() { Code::EmailMissing } else { Code::EmailInvalid };
        return page(req, 422, typed, vec![wrong("email", code)]).await;
    };
    let kind = if form.kind == Some("replace") { Kind::Replace } else { Kind::Add };
    let new = NewAddress { email, kind, return_url: None };
    let (op, limits, sender) = (req.op.clone(), req.services().throttle, person::sender(req)?);
    let (binding, device) = (req.binding(), req.caller.device.clone());
    let browser = authn::Browser { binding: binding.token.clone(), session: None, device };
    let asked = req.write(move |wtx| Stop::outcome(address_changes::ask(&op, wtx, &limits, &sender, &new, &browser)));
    match person::acted(req, asked.await?)? {
        Asked::Waits(flow) => {
            let reply = Reply::see_other(page_of(req, flow, Step::VerifyEmail));
            Ok(set_browser(reply, req.tenant(), binding.to_set()))
        }
        Asked::Refused(refusal) => page(req, 422, typed, vec![error_of(refusal)]).await,
        Asked::TooMany(too_many) => Err(too_many_sign_ins(too_many).into()),
    }
}

async fn change(req: &Request<Person>, address: &str, deed: Deed) -> Result<Reply, Failure> {
    let Ok(email) = Email::parse(address) else {
        return page(req, 422, String::new(), vec![error_of(AddressRefusal::NotOwn)]).await;
    };
    let (op, sender) = (req.op.clone(), person::sender(req)?);
    let changed = req.write(move |wtx| Stop::outcome(address_changes::act(&op, wtx, &sender, &email, deed)));
    match (person::acted(req, changed.await?)?, deed) {
        (Ok(()), Deed::MakePrimary) => Ok(person::done(req, PATH, Notice::AddressMain)),
        (Ok(()), Deed::Remove) => Ok(person::done(req, PATH, Notice::AddressRemoved)),
        (Err(refusal), _) => page(req, 422, String::new(), vec![error_of(refusal)]).await,
    }
}

fn error_of(refusal: AddressRefusal) -> Wrong {
    match refusal {
        // Another account has it: the answer is that of an address that is not there.
        AddressRefusal::NotOwn | AddressRefusal::Taken | AddressRefusal::OfService => wrong("", Code::NotThere),
        AddressRefusal::Own => wrong("email", Code::AddressOwn),
        AddressRefusal::TooMany => wrong("email", Refusal::new(Code::TooManyAddresses).with("number", MOST as u64)),
        AddressRefusal::IsPrimary => wrong("", Code::AddressPrimary),
    }
}

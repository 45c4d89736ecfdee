//! Resets a forgotten password by a mailed link.
//!
//! The mail goes to the stored address of the account, whether the address is verified or not. The link is the
//! proof of the address, so a reset verifies it. A reset does not sign in and does not change factors. It ends
//! every session and grant, every known device and every other link of the account.
//!
//! Where a tenant offers no sign-in with a password, no link is mailed and none sets one.
//!
//! [`ask`] costs the same statements and the same queued job for an address with and without an account.

use super::identifier::Identifier;
use super::new_password;
use super::throttle::{self, MailPurpose, TooMany};
use super::verification;
use crate::accounts::manage;
use crate::accounts::password::StoredPassword;
use crate::accounts::{self, Account};
use crate::audit::{self, Event};
use crate::base::fault::Fault;
use crate::base::id::{AccountId, SignInFlowId};
use crate::base::refusal::Stop;
use crate::base::return_url::ReturnUrl;
use crate::base::token::BearerToken;
use crate::base::uri::with_query;
use crate::config::ThrottleConfig;
use crate::links::{self, NewLink, Purpose};
use crate::mail::{self, Message, Occasion, Validity};
use crate::op::{Op, Principal};
use crate::storage::{Tx, WriteTx};

/// A request for a link.
#[derive(Clone, Debug)]
pub struct Asked {
    pub name: Identifier,
    pub to: Destination,
}

/// Where the link leads.
#[derive(Clone, Debug)]
pub enum Destination {
    /// Our page. With the sign-in that the user left, it leads back to it in the browser that it is bound to.
    Page(Option<SignInFlowId>),
    /// The page of an application, which gets the token.
    Application(ReturnUrl),
}

/// Mails a link to the account of an address or a user name, if there is one and its limit is not reached. The result does not depend on
/// either.
pub fn ask(op: &Op, wtx: &mut WriteTx<'_>, limits: &ThrottleConfig, asked: &Asked) -> Result<(), Stop<TooMany>> {
    if !op.tenant.settings.has_passwords() {
        return Ok(());
    }
    let found = asked.name.find_account(wtx)?;
    if !throttle::may_mail(op, wtx, limits, MailPurpose::Reset, &asked.name.subject(found))? {
        return Ok(());
    }
    let id = found.unwrap_or_else(|| op.id("no account"));
    // Locks the row, so that of two concurrent links the later one is valid.
    accounts::store::lock_account(wtx, id)?;
    let account = accounts::store::find_account(wtx, id)?.filter(|account| account.is_for_people());
    match &account {
        Some(account) => send(op, wtx, account, &asked.to)?,
        None => {
            links::make_decoy(op, wtx, Purpose::Reset, "reset")?;
            mail::enqueue_decoy(op, wtx)?;
        }
    }
    audit::record(op, wtx, Event::PasswordResetAsked { account: account.map(|account| account.id) })?;
    Ok(())
}

/// Mails a link to the stored address of an account, if the tenant offers passwords. The earlier ones end.
pub(super) fn send(op: &Op, wtx: &mut WriteTx<'_>, account: &Account, to: &Destination) -> Result<(), Fault> {
    if !op.tenant.settings.has_passwords() {
        return Ok(());
    }
    let token = links::make(op, wtx, &NewLink::mailed(Purpose::Reset, account))?;
    let link = match to {
        Destination::Page(flow) => address(op, &token, *flow),
        Destination::Application(url) => {
            let way = op.tenant.base.join(&format!("/auth/reset-password/{}", token.expose()));
            with_query(&way, &[("callbackURL", url.as_str())])
        }
    };
    let valid = Validity::of(op.tenant.settings.reset());
    accounts::send(op, wtx, account, Message::ResetPassword { link, valid, asked: Occasion::of(op) })
}

/// Returns the URL of a link. It is made from the base of the tenant.
pub fn address(op: &Op, token: &BearerToken, flow: Option<SignInFlowId>) -> String {
    let link = with_query(&op.tenant.base.join("/reset-password"), &[("token", token.expose())]);
    match flow {
        Some(flow) => with_query(&link, &[("flow", &flow.to_base64url())]),
        None => link,
    }
}

/// Returns the account of a link if the link is valid now. It changes nothing.
pub fn find(op: &Op, tx: &mut Tx<'_>, token: &BearerToken) -> Result<Option<Account>, Fault> {
    Ok(links::find(op, tx, Purpose::Reset, token)?.and_then(|found| found.account))
}

/// Whether a link has set a password.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The password is set. The user can sign in with it.
    Done,
    /// The link is unknown, used or expired, or its account has changed since.
    LinkGone,
}

/// Consumes a link and sets the password (A-76: both in one transaction).
pub fn finish(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    token: &BearerToken,
    password: &StoredPassword,
) -> Result<Outcome, Fault> {
    if !op.tenant.settings.has_passwords() {
        return Ok(Outcome::LinkGone);
    }
    let taken = links::take(op, wtx, Purpose::Reset, token)?;
    let Some(account) = taken.and_then(|found| found.account) else { return Ok(Outcome::LinkGone) };
    let by = op.by(Principal::Account(account.id));
    drop_links(wtx, account.id)?;
    if !account.is_verified() {
        verify(&by, wtx, account.id)?;
        if account.is_sign_up {
            manage::drop_claims(&by, wtx, &account)?;
            verification::drop_made(&by, wtx, &account)?;
        }
    }
    match new_password::set(&by, wtx, account.id, password)? {
        Ok(()) => Ok(Outcome::Done),
        Err(_) => Ok(Outcome::LinkGone),
    }
}

/// Deletes every link of an account, which another person may have caused or read.
pub(super) fn drop_links(wtx: &mut WriteTx<'_>, account: AccountId) -> Result<(), Fault> {
    links::store::delete_all_of(wtx, account).map(|_| ())
}

/// Marks the address as verified: the link was mailed to it.
fn verify(op: &Op, wtx: &mut WriteTx<'_>, account: AccountId) -> Result<(), Fault> {
    let changes = [("email_verified".to_owned(), "true".to_owned())];
    match manage::set_claims(op, wtx, account, &changes)? {
        Ok(_) => Ok(()),
        Err(_) => Err(Fault::internal("the address of an account could not be verified")),
    }
}

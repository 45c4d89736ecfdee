//! "This was not me": a link in a notice ends every session and grant of the account, and starts a reset.
//!
//! The reset goes to the stored address, so the link gives its holder no access. The password stays valid until the
//! user has set another one by the reset.
//!
//! A signed-in user can say so too, on the page of the activity. The present session goes on, under a new secret.

use super::acting::{self, NotSender, Sender};
use super::devices;
use super::reset::{self, Destination};
use super::throttle::{self, MailPurpose, Subject};
use crate::accounts::{self, Account};
use crate::audit::{self, Event};
use crate::base::fault::Fault;
use crate::base::refusal::Stop;
use crate::base::token::BearerToken;
use crate::config::ThrottleConfig;
use crate::links::{self, Purpose};
use crate::op::{Op, Principal};
use crate::sessions::{self, SessionSecrets, SignedIn};
use crate::storage::{Tx, WriteTx};

/// Returns the account of a link if the link is valid now. It changes nothing.
pub fn find(op: &Op, tx: &mut Tx<'_>, token: &BearerToken) -> Result<Option<Account>, Fault> {
    Ok(links::find(op, tx, Purpose::NotMe, token)?.and_then(|found| found.account))
}

/// Whether a link has ended the sessions of its account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    Done,
    /// The link is unknown, used or expired, or its account has changed since.
    LinkGone,
}

/// Consumes a link, ends the sessions, grants, known devices and links of the account, and mails a link to reset the
/// password.
pub fn finish(op: &Op, wtx: &mut WriteTx<'_>, token: &BearerToken) -> Result<Outcome, Fault> {
    let taken = links::take(op, wtx, Purpose::NotMe, token)?;
    let Some(account) = taken.and_then(|found| found.account) else { return Ok(Outcome::LinkGone) };
    reset::drop_links(wtx, account.id)?;
    accounts::store::advance_epoch(wtx, account.id)?;
    let by = op.by(Principal::Account(account.id));
    audit::record(&by, wtx, Event::NotMeReported { account: account.id })?;
    if let Some(account) = accounts::store::find_account(wtx, account.id)? {
        reset::send(&by, wtx, &account, &Destination::Page(None))?;
    }
    Ok(Outcome::Done)
}

/// What a signed-in user has caused.
pub struct Reported {
    pub secrets: SessionSecrets,
    /// The new secret by which the account recognizes this browser. The new epoch has invalidated every known device.
    pub device: BearerToken,
    pub mail: Mail,
}

/// Whether the mail with the link to reset the password was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mail {
    Sent,
    /// The account has got enough of them. The user is signed in and can change the password.
    Enough,
    /// The tenant offers no passwords.
    NoPasswords,
}

/// Ends every session except the present one, the grants, known devices and links of the account of a signed-in user, and
/// mails a link to reset the password.
pub fn report(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    limits: &ThrottleConfig,
    sender: &Sender,
) -> Result<Reported, Stop<NotSender>> {
    let SignedIn { account, .. } = acting::find(op, wtx, sender)?;
    // Locked before the session is read again, so that concurrent changes of the account are serialized.
    accounts::store::lock_account(wtx, account.id)?;
    let SignedIn { account, session } = acting::find(op, wtx, sender)?;
    let account = Account { epoch: account.epoch.next(), ..account };
    let secret = sender.session.as_ref().ok_or(Stop::Refused(NotSender::SignedOut))?;
    // The session is renewed before the epoch changes, because the new epoch ends every session.
    let renewed = sessions::renew_under(op, wtx, &session, secret, account.epoch)?;
    let secrets = renewed.ok_or(Stop::Refused(NotSender::SignedOut))?;
    reset::drop_links(wtx, account.id)?;
    accounts::store::advance_epoch(wtx, account.id)?;
    let device = devices::remember(op, wtx, &account, None)?.secret;
    let by = op.by(Principal::Account(account.id));
    audit::record(&by, wtx, Event::NotMeReported { account: account.id })?;
    if !op.tenant.settings.has_passwords() {
        return Ok(Reported { secrets, device, mail: Mail::NoPasswords });
    }
    let may_mail = throttle::may_mail(op, wtx, limits, MailPurpose::Reset, &Subject::Account(account.id));
    let mail = match Stop::outcome(may_mail)? {
        Ok(true) => {
            reset::send(&by, wtx, &account, &Destination::Page(None))?;
            Mail::Sent
        }
        Ok(false) | Err(_) => Mail::Enough,
    };
    Ok(Reported { secrets, device, mail })
}

//! "This was not me": a link in a notice ends every session and grant of the account, and starts a reset.
//!
//! The reset goes to the stored address, so the link gives its holder no access. The password stays valid until the
//! user has set another one by the reset.

use super::reset;
use crate::accounts::{self, Account};
use crate::audit::{self, Event};
use crate::base::fault::Fault;
use crate::base::token::BearerToken;
use crate::links::{self, Purpose};
use crate::op::{Op, Principal};
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
    let Some(account) = find(op, wtx, token)? else { return Ok(Outcome::LinkGone) };
    // Locked before the link is read again, so that concurrent changes of the account are serialized.
    accounts::store::lock_account(wtx, account.id)?;
    let Some(found) = links::find(op, wtx, Purpose::NotMe, token)? else { return Ok(Outcome::LinkGone) };
    if !links::use_up(op, wtx, found.link.id)? {
        return Ok(Outcome::LinkGone);
    }
    reset::drop_links(wtx, account.id)?;
    accounts::store::advance_epoch(wtx, account.id)?;
    let by = op.by(Principal::Account(account.id));
    audit::record(&by, wtx, Event::NotMeReported { account: account.id })?;
    if let Some(account) = accounts::store::find_account(wtx, account.id)? {
        reset::send(&by, wtx, &account, None)?;
    }
    Ok(Outcome::Done)
}

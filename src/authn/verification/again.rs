//! Sends the mail of a verification again, for a program.

use super::begin::{Addressee, Chosen, New, begin, may_send, send};
use super::row::Purpose;
use super::store;
use crate::accounts::{self, Account};
use crate::authn::throttle::TooMany;
use crate::base::email::Email;
use crate::base::refusal::Stop;
use crate::base::token::TokenKind;
use crate::config::ThrottleConfig;
use crate::mail;
use crate::op::Op;
use crate::storage::{Changes, WriteTx};

/// Mails the link and the code once more to an address that waits for its verification, for a program that has no flow. The
/// result does not depend on whether there is such an account, and neither does the effort.
///
/// The links before stay valid, because anyone may ask. The new one verifies the newest sign-up.
pub fn send_again(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    limits: &ThrottleConfig,
    address: &Email,
) -> Result<(), Stop<TooMany>> {
    let may_send = may_send(op, wtx, limits, address)?;
    let owner = accounts::store::find_id_by_email(wtx, address)?;
    let id = owner.unwrap_or_else(|| op.id("no account"));
    let account = accounts::store::find_account(wtx, id)?;
    let newest = store::find_newest_of(wtx, id)?.filter(|newest| newest.is_open(op.now));
    let waits = |account: &Account| {
        let own = account.email.as_ref().map(|own| own.email.canonical());
        account.is_for_people() && !account.is_verified() && own == Some(address.canonical())
    };
    let account = account.filter(|account| may_send && waits(account));
    // In the browser of that sign-up, the new link does what the first one does.
    let no_browser = wtx.lookup_hash(&op.bearer(TokenKind::BrowserBinding, "no browser"));
    let browser = newest.as_ref().map_or(no_browser, |newest| newest.browser);
    let flow = newest.as_ref().map_or_else(|| op.id("no flow"), |newest| newest.flow);
    let chosen = newest.map(Chosen::from).unwrap_or_default();
    let (purpose, owner) = (Purpose::Verify, account.as_ref().map(|account| account.id));
    let new = New { purpose, flow, browser, account: owner, address, user_name: None, chosen };
    wtx.tentatively(|wtx| {
        let (_, secrets) = begin(op, wtx, new)?;
        Ok(match &account {
            Some(account) => {
                send(op, wtx, Addressee::Unverified(account), &secrets)?;
                Changes::Keep(())
            }
            None => Changes::Undo(()),
        })
    })?;
    if account.is_none() {
        mail::enqueue_decoy(op, wtx)?;
    }
    Ok(())
}

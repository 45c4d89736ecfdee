//! Lets a flow wait for the verification of an account's address.

use super::begin::{Addressee, Chosen, New, begin, may_send, send};
use super::row::Purpose;
use super::store;
use crate::accounts::Account;
use crate::authn::state::Flow;
use crate::base::fault::Fault;
use crate::base::id::VerificationId;
use crate::base::refusal::Stop;
use crate::base::token::BearerToken;
use crate::config::ThrottleConfig;
use crate::op::Op;
use crate::storage::WriteTx;

/// Returns the verification that the flow of a user has to wait for; `None` if the account has no address. The caller
/// knows the user by a correct password or a session.
///
/// An open verification that this browser began for the account goes on with this flow, so that the link and the code of
/// its mail stay valid. Otherwise a new one begins and its mail is sent, if the address may get one more.
pub(in crate::authn) fn ask(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    limits: &ThrottleConfig,
    flow: &Flow,
    binding: &BearerToken,
    account: &Account,
) -> Result<Option<VerificationId>, Fault> {
    let Some(own) = &account.email else { return Ok(None) };
    let browser = wtx.lookup_hash(binding);
    let open = store::find_newest(wtx, account.id, &browser)?.filter(|found| found.is_open(op.now));
    if let Some(open) = open.filter(|open| open.address.canonical() == own.email.canonical()) {
        store::update_flow(wtx, open.id, flow.id)?;
        return Ok(Some(open.id));
    }
    let to = match Stop::outcome(may_send(op, wtx, limits, &own.email))? {
        Ok(true) => Addressee::Unverified(account),
        Ok(false) | Err(_) => Addressee::Nobody,
    };
    let new = New {
        purpose: Purpose::Verify,
        flow: flow.id,
        browser,
        account: Some(account.id),
        address: &own.email,
        user_name: None,
        chosen: Chosen::default(),
    };
    let (id, secrets) = begin(op, wtx, new)?;
    send(op, wtx, to, &secrets)?;
    Ok(Some(id))
}

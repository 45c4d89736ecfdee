//! The step in which a user accepts the terms of use of the tenant, in a version that the user has not accepted yet.

use super::flow::signed_in;
use super::state::{Flow, Step};
use crate::accounts::terms::{self, Terms};
use crate::accounts::{self, Account, may_sign_in};
use crate::base::fault::Fault;
use crate::base::token::BearerToken;
use crate::op::Op;
use crate::storage::Tx;

/// Finds the user of a flow: the one who has signed in in it, or else the one of the session of its browser. Returns
/// `None` if a lock or a new password since then has ended the sign-in.
pub(super) fn find_user(
    op: &Op,
    tx: &mut Tx<'_>,
    flow: &Flow,
    session: Option<&BearerToken>,
) -> Result<Option<Account>, Fault> {
    let user = match &flow.state.proved {
        Some(proved) => accounts::store::find_account(tx, proved.account)?.filter(|user| user.epoch == proved.epoch),
        None => signed_in(tx, session, op.now)?.map(|found| found.account),
    };
    Ok(user.filter(|user| may_sign_in(op, user, flow.origin.purpose()).is_ok()))
}

/// Returns who has to accept which terms in this flow. `session`: the secret of the session of its browser.
pub fn find(
    op: &Op,
    tx: &mut Tx<'_>,
    flow: &Flow,
    session: Option<&BearerToken>,
) -> Result<Option<(Account, Terms)>, Fault> {
    if flow.state.due != Step::AcceptTerms {
        return Ok(None);
    }
    let user = find_user(op, tx, flow, session)?;
    Ok(user.and_then(|user| terms::due(op, &user).map(|terms| (user, terms))))
}

//! The step in which a user accepts the terms of use of the tenant, in a version that the user has not accepted yet.

use super::flow::find_user;
use super::state::{Flow, Step};
use crate::accounts::Account;
use crate::accounts::terms::{self, Terms};
use crate::base::fault::Fault;
use crate::base::token::BearerToken;
use crate::op::Op;
use crate::storage::Tx;

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

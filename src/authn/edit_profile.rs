//! Changes of a user's own profile, with the limits of a new user name.

use super::throttle::{self, TooMany, Tried};
use crate::accounts::Account;
use crate::accounts::profile::{self, Edited, Edits, ProfileFaults, UserNameFault};
use crate::base::refusal::Stop;
use crate::op::Op;
use crate::storage::WriteTx;

/// Changes the profile of a signed-in user as [`profile::edit`] does. Each new user name is counted before it is looked up, so
/// that a user cannot list the names of others (P-06) or reserve many names.
pub fn edit(op: &Op, wtx: &mut WriteTx<'_>, account: &Account, edits: &Edits) -> Result<Edited, Stop<TooMany>> {
    if edits.new_user_name(&op.tenant.settings, account).is_none() {
        return Ok(profile::edit(op, wtx, account.id, edits)?);
    }
    let reservation = throttle::reserve_user_name(op, wtx, account.id)?;
    let edited = profile::edit(op, wtx, account.id, edits)?;
    let tried = match &edited {
        Edited::Saved => Tried::Chosen,
        Edited::Refused(ProfileFaults { user_name: Some(UserNameFault::Taken), .. }) => Tried::Refused,
        Edited::Refused(_) | Edited::Unchanged | Edited::NotFound => Tried::NotEvaluated,
    };
    reservation.settle(wtx, tried)?;
    Ok(edited)
}

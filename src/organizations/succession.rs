//! The next owner of an organization whose last one is gone.

use super::authority::Authority;
use super::membership::{Membership, Roles};
use super::memberships::store;
use super::role::{Base, SystemRole};
use super::roles;
use crate::accounts::AccountState;
use crate::base::fault::Fault;
use crate::base::id::{MembershipId, OrganizationId};
use crate::base::page::PageRequest;
use crate::storage::Tx;

/// How many of the oldest members are considered as the next owner.
const CONSIDERED: u32 = 200;

/// Returns the active member who becomes the owner, with the role: the strongest, then the oldest. `leaving` is not
/// considered. Members whose account is locked come last.
pub(super) fn successor(
    tx: &mut Tx<'_>,
    organization: OrganizationId,
    leaving: Option<MembershipId>,
) -> Result<Option<Membership>, Fault> {
    let members = store::list(tx, organization, &PageRequest::first(CONSIDERED))?;
    let mut best: Option<((bool, Base), Membership)> = None;
    for member in members.items {
        let candidate = member.membership;
        if Some(candidate.id) == leaving || !candidate.is_active() {
            continue;
        }
        let Some(authority) = Authority::of(&roles::resolve(tx, organization, candidate.roles.ids())?) else {
            continue;
        };
        // The oldest of equals stays.
        let rank = (member.account.state == AccountState::Active, authority.strength());
        if best.as_ref().is_none_or(|(strongest, _)| rank > *strongest) {
            best = Some((rank, candidate));
        }
    }
    Ok(best.map(|(_, next)| Membership { roles: Roles::one(SystemRole::OWNER.id()), ..next }))
}

//! Transfers the ownership of an organization.

use super::change::{keep_owner, lock};
use crate::audit::{self, Event};
use crate::base::code::Code;
use crate::base::id::{MembershipId, OrganizationId};
use crate::base::refusal::{Refusal, Stop};
use crate::op::Op;
use crate::organizations::authority::{self, Authority};
use crate::organizations::membership::{Membership, Roles};
use crate::organizations::memberships::store;
use crate::organizations::role::SystemRole;
use crate::storage::WriteTx;

/// Makes an active member the owner. The caller's own ownership becomes the role admin. An operator or a
/// service account makes the member a further owner.
pub fn transfer(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    organization: OrganizationId,
    to: MembershipId,
) -> Result<Membership, Stop<Refusal>> {
    lock(wtx, organization)?;
    let acting = authority::find(op, wtx, organization)?;
    // A role based on owner is not enough, nor is a token with less authority than its owner.
    let from = match acting.membership {
        Some(own) if own.roles.has_owner() && acting.authority == Authority::FULL => Some(own),
        Some(_) => return Err(Code::OrganizationForbidden.into()),
        // A service account without each right of an owner.
        None if acting.authority != Authority::FULL => return Err(Code::OrganizationForbidden.into()),
        None => None,
    };
    let present = store::find(wtx, organization, to)?.filter(Membership::is_active).ok_or(Code::NotFound)?;
    if from.as_ref().is_some_and(|own| own.id == to) {
        return Ok(present);
    }
    let next = Membership { roles: with_owner(&present.roles), updated_at: op.now, ..present };
    store::update(wtx, &next)?;
    if let Some(own) = from {
        let roles = without_owner(&own.roles);
        let former = Membership { roles, updated_at: op.now, ..own.clone() };
        keep_owner(wtx, &own, Some(&former))?;
        store::update(wtx, &former)?;
    }
    audit::record(op, wtx, Event::OwnershipTransferred { account: next.account, organization })?;
    Ok(next)
}

/// Returns the roles with the role owner. It replaces the weaker system roles.
fn with_owner(roles: &Roles) -> Roles {
    let owner = SystemRole::OWNER.id();
    let custom = roles.ids().iter().copied().filter(|id| SystemRole::find(*id).is_none());
    Roles::new(custom.chain([owner])).unwrap_or_else(|| Roles::one(owner))
}

/// Returns the roles of a former owner: admin in place of owner.
fn without_owner(roles: &Roles) -> Roles {
    let (owner, admin) = (SystemRole::OWNER.id(), SystemRole::ADMIN.id());
    let others = roles.ids().iter().copied().filter(|id| *id != owner);
    Roles::new(others.chain([admin])).unwrap_or_else(|| Roles::one(admin))
}

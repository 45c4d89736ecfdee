//! The rights of a caller in an organization. Every operation asks here, on every surface (A-36: a grantor can only grant
//! what it holds).

use super::api_tokens;
use super::membership::Membership;
use super::memberships::store as memberships;
use super::organization::{Organization, OrganizationState};
use super::permission::{Permission, Permissions};
use super::role::{Base, Role};
use super::roles;
use super::store;
use crate::base::code::Code;
use crate::base::fault::Fault;
use crate::base::id::{AccountId, OrganizationId};
use crate::base::refusal::{Refusal, Stop};
use crate::op::{ApiTokenRights, Op, Principal, TokenHolder};
use crate::storage::Tx;

/// What a caller may do in an organization.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Authority {
    permissions: Permissions,
    /// The strongest base of its roles.
    strength: Base,
}

impl Authority {
    /// The authority of the operator and of jobs.
    pub const FULL: Authority = Authority { permissions: Permissions::ALL, strength: Base::Owner };

    /// Returns the authority that roles give together; `None` without any role.
    pub fn of(roles: &[Role]) -> Option<Authority> {
        let strength = roles.iter().map(|role| role.base).max()?;
        let permissions = roles.iter().fold(Permissions::NONE, |all, role| all.union(role.permissions));
        Some(Authority { permissions, strength })
    }

    /// Returns the authority that both have.
    #[must_use]
    pub fn limited_to(self, other: Authority) -> Authority {
        Authority {
            permissions: self.permissions.intersection(other.permissions),
            strength: self.strength.min(other.strength),
        }
    }

    pub fn permissions(&self) -> Permissions {
        self.permissions
    }

    pub fn strength(&self) -> Base {
        self.strength
    }

    pub fn may(&self, permission: Permission) -> bool {
        self.permissions.contains(permission)
    }

    /// Returns whether the caller may give this role: it is not stronger than the caller's own, and the caller has each of
    /// its permissions.
    pub fn may_grant(&self, role: &Role) -> bool {
        role.base <= self.strength && self.permissions.covers(role.permissions)
    }

    /// Returns whether the caller may change a member of this strength.
    pub fn may_change(&self, strength: Base) -> bool {
        strength <= self.strength
    }
}

/// A caller in an organization.
#[derive(Clone, Debug)]
pub struct Acting {
    pub organization: Organization,
    pub authority: Authority,
    /// The caller's own membership; `None` for the operator and for service accounts.
    pub membership: Option<Membership>,
}

/// Returns the caller of the operation in an organization, whatever its permissions are. Refuses an organization that is
/// unknown or deleted with 404, and a caller without an active membership with 403.
///
/// An API token gives its roles, limited to what the person may do now; the one of a service account gives them without a
/// membership. Bound to another organization, it gives nothing. Revoked since it was presented, it is refused with 401.
pub fn find(op: &Op, tx: &mut Tx<'_>, id: OrganizationId) -> Result<Acting, Stop<Refusal>> {
    match op.caller.principal {
        Principal::Operator | Principal::System => {
            let organization = store::find(tx, id)?.filter(|found| found.state != OrganizationState::Deleted);
            let organization = organization.ok_or(Code::OrganizationNotFound)?;
            Ok(Acting { organization, authority: Authority::FULL, membership: None })
        }
        Principal::Account(account) => {
            api_tokens::check(op, tx)?;
            match op.caller.api_token.as_deref() {
                Some(token) if token.organization.is_some_and(|own| own != id) => Err(absent(tx, id)?),
                Some(token) if token.holder == TokenHolder::Service && token.account == account => {
                    service(tx, id, token)
                }
                token => member(tx, id, account, token),
            }
        }
        Principal::Anonymous | Principal::Client(_) | Principal::ResourceServer(_) => {
            Err(Code::OrganizationForbidden.into())
        }
    }
}

/// Returns the refusal of a caller who has nothing to do with an organization.
fn absent(tx: &mut Tx<'_>, id: OrganizationId) -> Result<Stop<Refusal>, Fault> {
    let known = store::find(tx, id)?.is_some_and(|found| found.state != OrganizationState::Deleted);
    Ok(if known { Code::OrganizationForbidden } else { Code::OrganizationNotFound }.into())
}

/// Returns an account by its membership, limited by the roles of its API token if it has presented one.
fn member(
    tx: &mut Tx<'_>,
    id: OrganizationId,
    account: AccountId,
    token: Option<&ApiTokenRights>,
) -> Result<Acting, Stop<Refusal>> {
    let Some(found) = memberships::find_with_organization(tx, id, account)? else { return Err(absent(tx, id)?) };
    let (organization, membership) = (found.organization, found.membership);
    if organization.state == OrganizationState::Deleted {
        return Err(Code::OrganizationNotFound.into());
    }
    if !organization.is_active() || !membership.is_active() {
        return Err(Code::OrganizationForbidden.into());
    }
    let own = Authority::of(&roles::resolve(tx, id, membership.roles.ids())?).ok_or(Code::OrganizationForbidden)?;
    let authority = match token {
        Some(token) => {
            let given = Authority::of(&roles::resolve(tx, id, &token.roles)?);
            own.limited_to(given.ok_or(Code::OrganizationForbidden)?)
        }
        None => own,
    };
    Ok(Acting { organization, authority, membership: Some(membership) })
}

/// Returns a service account by the roles of its API token.
fn service(tx: &mut Tx<'_>, id: OrganizationId, token: &ApiTokenRights) -> Result<Acting, Stop<Refusal>> {
    let found = store::find(tx, id)?.filter(|found| found.state != OrganizationState::Deleted);
    let organization = found.ok_or(Code::OrganizationNotFound)?;
    let given = Authority::of(&roles::resolve(tx, id, &token.roles)?).filter(|_| organization.is_active());
    let authority = given.ok_or(Code::OrganizationForbidden)?;
    Ok(Acting { organization, authority, membership: None })
}

/// Returns the caller of the operation in an organization, if it has this permission there.
pub fn require(op: &Op, tx: &mut Tx<'_>, id: OrganizationId, permission: Permission) -> Result<Acting, Stop<Refusal>> {
    let acting = find(op, tx, id)?;
    if acting.authority.may(permission) { Ok(acting) } else { Err(Code::OrganizationForbidden.into()) }
}

/// Returns the authority of an account in an organization; `None` if it has no active membership there.
pub fn of_account(
    tx: &mut Tx<'_>,
    organization: OrganizationId,
    account: AccountId,
) -> Result<Option<Authority>, Fault> {
    let found = memberships::find_with_organization(tx, organization, account)?;
    match found.filter(|found| found.organization.is_active() && found.membership.is_active()) {
        Some(found) => Ok(Authority::of(&roles::resolve(tx, organization, found.membership.roles.ids())?)),
        None => Ok(None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::id::RoleId;
    use crate::base::time::Time;
    use crate::organizations::role::{RoleOrigin, SystemRole};

    fn custom(base: Base, permissions: &[Permission]) -> Role {
        let (id, at) = (OrganizationId::from_bytes([1; 16]), Time::from_seconds(0));
        Role {
            id: RoleId::from_bytes([9; 16]),
            key: "custom".into(),
            name: "Custom".into(),
            base,
            permissions: Permissions::of(permissions),
            origin: RoleOrigin::Organization { id, created_at: at, updated_at: at },
        }
    }

    /// each system role may grant exactly the roles that are no stronger.
    #[test]
    fn a_36_no_role_may_grant_a_stronger_one() {
        for own in SystemRole::ALL {
            let authority = Authority::of(&[own.into()]).unwrap();
            for other in SystemRole::ALL {
                assert_eq!(authority.may_grant(&other.into()), other.base <= own.base, "{} {}", own.key, other.key);
                assert_eq!(authority.may_change(other.base), other.base <= own.base);
            }
        }
    }

    /// a custom role with few permissions gives no way to those that its base has.
    #[test]
    fn a_36_a_custom_role_grants_only_the_permissions_that_it_holds() {
        let inviter = Authority::of(&[custom(Base::Admin, &[Permission::OrgRead, Permission::MembersInvite])]).unwrap();
        assert!(!inviter.may_grant(&SystemRole::ADMIN.into()));
        assert!(!inviter.may_grant(&SystemRole::VIEWER.into()), "it lacks members.read");
        assert!(inviter.may_grant(&custom(Base::Viewer, &[Permission::OrgRead])));
        assert!(inviter.may_change(Base::Admin) && !inviter.may_change(Base::Owner));
        assert_eq!(Authority::of(&[]), None);
        let both = Authority::FULL.limited_to(inviter);
        assert_eq!(both, inviter);
    }
}

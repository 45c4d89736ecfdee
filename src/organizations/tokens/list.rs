//! Lists API tokens.

use super::make::MOST_STORED;
use crate::base::code::Code;
use crate::base::fault::Fault;
use crate::base::id::{AccountId, OrganizationId};
use crate::base::refusal::{Refusal, Stop};
use crate::op::{Op, Principal};
use crate::organizations::api_tokens::store::{self, Found};
use crate::organizations::api_tokens::{ApiToken, check};
use crate::organizations::authority::Authority;
use crate::organizations::members;
use crate::organizations::organization::Organization;
use crate::organizations::permission::Permission;
use crate::organizations::role::{Role, SystemRole};
use crate::organizations::roles;
use crate::storage::Tx;

/// A valid token with the names of what it gives.
#[derive(Clone, Debug)]
pub struct Granted {
    pub token: ApiToken,
    pub organization: Option<Organization>,
    pub roles: Vec<Role>,
}

/// Lists the valid tokens of an account, the oldest first. A caller with an API token that is bound to an organization sees
/// the tokens of that organization only.
pub fn list_live(op: &Op, tx: &mut Tx<'_>, account: AccountId) -> Result<Vec<Granted>, Stop<Refusal>> {
    if op.caller.principal != Principal::Account(account) && op.caller.principal != Principal::Operator {
        return Err(Code::OrganizationForbidden.into());
    }
    check(op, tx)?;
    let within = op.caller.api_token.as_ref().and_then(|token| token.organization);
    let mut listed = Vec::new();
    for found in store::list_of_account(tx, account, MOST_STORED)? {
        if !found.is_live(op.now) || within.is_some_and(|own| found.token.organization != Some(own)) {
            continue;
        }
        let Found { token, organization, .. } = found;
        let roles = match token.organization {
            Some(organization) => roles::resolve(tx, organization, token.role_ids())?,
            None => token.role_ids().iter().filter_map(|id| SystemRole::find(*id)).map(Role::from).collect(),
        };
        listed.push(Granted { token, organization, roles });
    }
    Ok(listed)
}

/// Lists the valid tokens of an account that have rights in this organization: those that are bound to it, and those for every
/// organization.
pub fn list_within(
    op: &Op,
    tx: &mut Tx<'_>,
    account: AccountId,
    organization: OrganizationId,
) -> Result<Vec<Granted>, Stop<Refusal>> {
    let mut listed = list_live(op, tx, account)?;
    listed.retain(|granted| granted.token.organization.is_none_or(|own| own == organization));
    Ok(listed)
}

/// An organization where a person may make tokens, and the roles that they may have.
#[derive(Clone, Debug)]
pub struct Offer {
    pub organization: Organization,
    pub roles: Vec<Role>,
}

/// Lists the organizations where a person may make tokens for itself, with the roles that it may grant.
pub fn list_offers(tx: &mut Tx<'_>, account: AccountId) -> Result<Vec<Offer>, Fault> {
    let may_make = |own: &Authority| own.may(Permission::TokensCreate);
    let current = members::list_current(tx, account)?.into_iter();
    let current: Vec<(Organization, Authority)> = current
        .filter_map(|current| Some((current.organization, Authority::of(&current.roles).filter(may_make)?)))
        .collect();
    let all = roles::store::list_of(tx, current.iter().map(|(organization, _)| organization.id).collect())?;
    let offers = current.into_iter().map(|(organization, authority)| {
        let own = all.iter().filter(|role| role.is_of(organization.id)).cloned();
        let all = SystemRole::ALL.into_iter().map(Role::from).chain(own);
        Offer { roles: all.filter(|role| authority.may_grant(role)).collect(), organization }
    });
    Ok(offers.collect())
}

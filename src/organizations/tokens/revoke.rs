//! Revokes API tokens.

use super::make::MOST_STORED;
use crate::accounts;
use crate::audit::{self, Event};
use crate::base::code::Code;
use crate::base::id::{AccountId, ApiTokenId, OrganizationId};
use crate::base::refusal::{Refusal, Stop};
use crate::op::{Op, Principal};
use crate::organizations::api_tokens::{ApiToken, check, store};
use crate::organizations::authority;
use crate::organizations::permission::Permission;
use crate::organizations::roles;
use crate::storage::{Tx, WriteTx};

/// Revokes a token of this account, with every token that was made with it. From then on its secret gives nothing. A token
/// that is unknown, revoked or of another account has the same answer.
pub fn revoke(op: &Op, wtx: &mut WriteTx<'_>, account: AccountId, id: ApiTokenId) -> Result<(), Stop<Refusal>> {
    if op.caller.principal != Principal::Account(account) && op.caller.principal != Principal::Operator {
        return Err(Code::OrganizationForbidden.into());
    }
    // The making of a token locks the account too, so that a token which is revoked leaves none behind.
    accounts::store::lock_account(wtx, account)?;
    check(op, wtx)?;
    let stored: Vec<ApiToken> =
        store::list_of_account(wtx, account, MOST_STORED)?.into_iter().map(|found| found.token).collect();
    let own = stored.iter().find(|token| token.id == id && token.revoked_at.is_none()).ok_or(Code::NotThere)?;
    check_reach(op, wtx, own)?;
    for token in with_descendants(&stored, id) {
        if store::revoke(wtx, token, op.now)? {
            audit::record(op, wtx, Event::ApiTokenRevoked { account, token })?;
        }
    }
    Ok(())
}

/// Like [`revoke`], for a token that has rights in this organization, see [`super::list_within`].
pub fn revoke_within(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    account: AccountId,
    organization: OrganizationId,
    id: ApiTokenId,
) -> Result<(), Stop<Refusal>> {
    let stored = store::find(wtx, id)?.map(|found| found.token);
    let is_here = stored.is_some_and(|token| token.organization.is_none_or(|own| own == organization));
    if is_here { revoke(op, wtx, account, id) } else { Err(Code::NotThere.into()) }
}

/// Like [`revoke`], for a token that is bound to this organization.
pub fn revoke_bound(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    account: AccountId,
    organization: OrganizationId,
    id: ApiTokenId,
) -> Result<(), Stop<Refusal>> {
    let stored = store::find(wtx, id)?.map(|found| found.token);
    let is_bound = stored.is_some_and(|token| token.organization == Some(organization));
    if is_bound { revoke(op, wtx, account, id) } else { Err(Code::NotThere.into()) }
}

/// Refuses a caller with an API token that revokes what it could not have made, except itself.
fn check_reach(op: &Op, tx: &mut Tx<'_>, target: &ApiToken) -> Result<(), Stop<Refusal>> {
    let Some(presented) = &op.caller.api_token else { return Ok(()) };
    if presented.id == target.id {
        return Ok(());
    }
    let organization = target.organization.ok_or(Code::NotThere)?;
    let acting = authority::require(op, tx, organization, Permission::TokensCreate)?;
    let given = roles::resolve(tx, organization, target.role_ids())?;
    match given.iter().all(|role| acting.authority.may_grant(role)) {
        true => Ok(()),
        false => Err(Code::OrganizationForbidden.into()),
    }
}

/// Returns a token and the tokens that were made with it, and with those.
pub(super) fn with_descendants(stored: &[ApiToken], id: ApiTokenId) -> Vec<ApiTokenId> {
    let mut found = vec![id];
    let mut next = 0;
    // Whatever the order of the list is: the clocks of two nodes may differ.
    while let Some(parent) = found.get(next).copied() {
        let made = stored.iter().filter(|token| token.parent == Some(parent)).map(|token| token.id);
        let new: Vec<ApiTokenId> = made.filter(|id| !found.contains(id)).collect();
        found.extend(new);
        next += 1;
    }
    found
}

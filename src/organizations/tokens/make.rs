//! Makes API tokens.

use std::time::Duration;

use crate::accounts::{self, Account, AccountState};
use crate::audit::{self, Event};
use crate::base::code::Code;
use crate::base::fault::Fault;
use crate::base::id::{AccountId, OrganizationId};
use crate::base::name::display_name;
use crate::base::quota::Quota;
use crate::base::refusal::{Refusal, Stop};
use crate::base::time::Time;
use crate::base::token::{BearerToken, TokenKind};
use crate::op::{Op, Principal};
use crate::organizations::api_tokens::store;
use crate::organizations::api_tokens::{ApiToken, LONGEST_NAME, Scopes, may};
use crate::organizations::authority::{self, Acting};
use crate::organizations::membership::{Membership, Roles};
use crate::organizations::memberships::store as memberships;
use crate::organizations::permission::Permission;
use crate::organizations::role::SystemRole;
use crate::organizations::roles;
use crate::organizations::store as organizations;
use crate::quotas;
use crate::storage::{Tx, WriteTx};
use crate::tenancy;

/// The maximum number of valid tokens of an account.
pub const MOST_OF_ACCOUNT: usize = 50;
/// More tokens of an account than are ever stored: each new one deletes those that ended.
pub(super) const MOST_STORED: i64 = 4 * MOST_OF_ACCOUNT as i64;
/// The longest lifetime of a token, unless an operator makes it; also the lifetime of one for which none is chosen.
pub const LONGEST: Duration = Duration::from_secs(365 * 86_400);

/// A token to be made.
#[derive(Clone, Debug)]
pub struct NewApiToken {
    /// The account that it belongs to. Everyone except an operator makes tokens for itself only.
    pub account: AccountId,
    /// The only organization where it has rights; `None`: every organization of the tenant, for operators only.
    pub organization: Option<OrganizationId>,
    pub name: String,
    pub roles: Option<Roles>,
    pub scopes: Scopes,
    /// `None`: the longest lifetime; of an operator's token, none.
    pub expires_at: Option<Time>,
}

/// A new token with its secret, which is shown once.
#[derive(Debug)]
pub struct Made {
    pub token: ApiToken,
    pub secret: BearerToken,
}

/// Makes a token. Its maker gives it no more than it has itself: roles that it may grant, scopes that it has, and of a token
/// no longer life.
pub fn make(op: &Op, wtx: &mut WriteTx<'_>, new: &NewApiToken) -> Result<Made, Stop<Refusal>> {
    let name = display_name(&new.name, LONGEST_NAME)?;
    if new.roles.is_none() && new.scopes.is_empty() {
        return Err(Code::ApiTokenEmpty.into());
    }
    let is_own = op.caller.principal == Principal::Account(new.account);
    if !is_own && op.caller.principal != Principal::Operator {
        return Err(Code::OrganizationForbidden.into());
    }
    // The account first, then the organization: each transaction locks in this order. A concurrent revocation of the
    // caller's token locks the account too.
    accounts::store::lock_account(wtx, new.account)?;
    let account = accounts::store::find_account(wtx, new.account)?;
    let account = account.filter(|account| account.state == AccountState::Active).ok_or(Code::NoSuchAccount)?;
    match new.organization {
        Some(organization) => {
            if !organizations::lock(wtx, organization)? {
                return Err(Code::OrganizationNotFound.into());
            }
            let acting = authority::require(op, wtx, organization, Permission::TokensCreate)?;
            check_roles(wtx, &acting, new.roles.as_ref())?;
            check_member(wtx, organization, &account)?;
        }
        None if op.caller.principal == Principal::Operator => check_system_roles(new.roles.as_ref())?,
        None => return Err(Code::OrganizationForbidden.into()),
    }
    if new.scopes.iter().any(|scope| !may(op, scope)) {
        return Err(Code::OrganizationForbidden.into());
    }
    let expires_at = expiry(op, new.expires_at)?;
    let tenant_epoch = tenancy::store::state_and_epoch(wtx)?.epoch;
    make_room(op, wtx, &account)?;
    quotas::take(op, wtx, Quota::Tokens).map_err(|stop| stop.map(Refusal::from))?;
    let secret = op.bearer(TokenKind::ApiToken, "api token");
    let token = ApiToken {
        id: op.id("api token"),
        account: account.id,
        organization: new.organization,
        name,
        roles: new.roles.clone(),
        scopes: new.scopes.clone(),
        parent: op.caller.api_token.as_ref().map(|parent| parent.id),
        account_epoch: account.epoch,
        tenant_epoch,
        created_at: op.now,
        expires_at,
        last_used_at: None,
        revoked_at: None,
    };
    let hash = wtx.lookup_hash(&secret);
    if !store::insert(wtx, &token, &hash)? {
        return Err(Fault::internal("a new API token exists").into());
    }
    let (account, organization) = (token.account, token.organization);
    audit::record(op, wtx, Event::ApiTokenMade { account, token: token.id, organization })?;
    Ok(Made { token, secret })
}

/// Checks that the organization has the roles, and that the maker may grant each of them.
pub(super) fn check_roles(tx: &mut Tx<'_>, acting: &Acting, wanted: Option<&Roles>) -> Result<(), Stop<Refusal>> {
    let Some(wanted) = wanted else { return Ok(()) };
    let found = roles::resolve(tx, acting.organization.id, wanted.ids())?;
    if found.len() != wanted.ids().len() {
        return Err(Code::RoleUnknown.into());
    }
    match found.iter().all(|role| acting.authority.may_grant(role)) {
        true => Ok(()),
        false => Err(Code::OrganizationForbidden.into()),
    }
}

/// Checks the roles of a token for every organization, which has none of its own.
fn check_system_roles(wanted: Option<&Roles>) -> Result<(), Refusal> {
    let is_known = wanted.is_none_or(|wanted| wanted.ids().iter().all(|id| SystemRole::find(*id).is_some()));
    if is_known { Ok(()) } else { Err(Code::RoleUnknown.into()) }
}

/// Refuses a token of a person who is no active member: it would give nothing.
fn check_member(tx: &mut Tx<'_>, organization: OrganizationId, account: &Account) -> Result<(), Stop<Refusal>> {
    let found = if account.is_service() { return Ok(()) } else { memberships::find_of(tx, organization, account.id)? };
    if found.as_ref().is_some_and(Membership::is_active) { Ok(()) } else { Err(Code::NotAMember.into()) }
}

/// Returns when a token expires.
pub(super) fn expiry(op: &Op, wanted: Option<Time>) -> Result<Option<Time>, Refusal> {
    if wanted.is_some_and(|at| at <= op.now) {
        return Err(Code::ApiTokenExpiryPast.into());
    }
    if op.caller.principal == Principal::Operator {
        return Ok(wanted);
    }
    let of_maker = op.caller.api_token.as_ref().and_then(|token| token.expires_at);
    let latest = op.now + LONGEST;
    let latest = of_maker.map_or(latest, |end| end.min(latest));
    match wanted {
        Some(at) if at > latest => {
            Err(Refusal::new(Code::ApiTokenExpiryTooLate).with("days", LONGEST.as_secs() / 86_400))
        }
        Some(at) => Ok(Some(at)),
        None => Ok(Some(latest)),
    }
}

/// Deletes the tokens of an account that ended, and refuses another one where it has as many as it may have.
fn make_room(op: &Op, wtx: &mut WriteTx<'_>, account: &Account) -> Result<(), Stop<Refusal>> {
    let mut valid = 0;
    for found in store::list_of_account(wtx, account.id, MOST_STORED)? {
        let is_over = found.token.revoked_at.is_some()
            || found.token.expires_at.is_some_and(|end| end <= op.now)
            || !found.parties.stand_by(found.token.account_epoch, found.token.tenant_epoch);
        match is_over {
            true => {
                let deleted = store::delete(wtx, found.token.id)?;
                quotas::give_back(op, wtx, Quota::Tokens, usize::from(deleted))?;
            }
            false => valid += 1,
        }
    }
    if valid < MOST_OF_ACCOUNT {
        return Ok(());
    }
    Err(Refusal::new(Code::TooManyApiTokens).with("most", MOST_OF_ACCOUNT as u64).into())
}

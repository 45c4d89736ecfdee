//! Changes API tokens.

use super::make::{MOST_STORED, NewApiToken, check_roles, expiry};
use super::revoke::with_descendants;
use crate::accounts;
use crate::audit::{self, Event};
use crate::base::code::Code;
use crate::base::id::ApiTokenId;
use crate::base::name::display_name;
use crate::base::refusal::{Refusal, Stop};
use crate::op::{Op, Principal};
use crate::organizations::api_tokens::{ApiToken, LONGEST_NAME, may, store};
use crate::organizations::authority;
use crate::organizations::permission::Permission;
use crate::organizations::store as organizations;
use crate::storage::WriteTx;

/// Gives a token of the caller another name, other roles, scopes and another end, by the rules of a new one. Its secret
/// stays, and without a wanted end its end. If more than the name changes, tokens that were made with it end, because they may
/// have what it has no longer.
///
/// `wanted` names the account and the organization of the token. A token that is unknown, over or of another account or
/// organization has the same answer.
pub fn change(op: &Op, wtx: &mut WriteTx<'_>, id: ApiTokenId, wanted: &NewApiToken) -> Result<ApiToken, Stop<Refusal>> {
    if op.caller.principal != Principal::Account(wanted.account) || op.caller.api_token.is_some() {
        return Err(Code::OrganizationForbidden.into());
    }
    let organization = wanted.organization.ok_or(Code::NotThere)?;
    let name = display_name(&wanted.name, LONGEST_NAME)?;
    if wanted.roles.is_none() && wanted.scopes.is_empty() {
        return Err(Code::ApiTokenEmpty.into());
    }
    // The account first, then the organization, as for a new token.
    accounts::store::lock_account(wtx, wanted.account)?;
    if !organizations::lock(wtx, organization)? {
        return Err(Code::OrganizationNotFound.into());
    }
    let stored = store::list_of_account(wtx, wanted.account, MOST_STORED)?;
    let own = stored.iter().find(|found| found.token.id == id && found.token.organization == Some(organization));
    let present = own.filter(|found| found.is_live(op.now)).map(|found| found.token.clone()).ok_or(Code::NotThere)?;
    let acting = authority::require(op, wtx, organization, Permission::TokensCreate)?;
    check_roles(wtx, &acting, wanted.roles.as_ref())?;
    if wanted.scopes.iter().any(|scope| !may(op, scope)) {
        return Err(Code::OrganizationForbidden.into());
    }
    let changed = ApiToken {
        name,
        roles: wanted.roles.clone(),
        scopes: wanted.scopes.clone(),
        expires_at: match wanted.expires_at {
            Some(_) => expiry(op, wanted.expires_at)?,
            None => present.expires_at,
        },
        ..present.clone()
    };
    let rights = |token: &ApiToken| (token.roles.clone(), token.scopes.clone(), token.expires_at);
    let is_renamed_only = rights(&changed) == rights(&present);
    let tokens: Vec<ApiToken> = stored.into_iter().map(|found| found.token).collect();
    for made_with_it in with_descendants(&tokens, id).into_iter().filter(|other| *other != id && !is_renamed_only) {
        if store::revoke(wtx, made_with_it, op.now)? {
            let account = wanted.account;
            audit::record(op, wtx, Event::ApiTokenRevoked { account, token: made_with_it })?;
        }
    }
    if !store::update(wtx, &changed)? {
        return Err(Code::NotThere.into());
    }
    audit::record(op, wtx, Event::ApiTokenChanged { account: wanted.account, token: id })?;
    Ok(changed)
}

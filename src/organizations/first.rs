//! The first organization of a user who signed up at a surface whose accounts begin with one.

use super::create::{LONGEST_NAME, NewOrganization, create};
use super::memberships::store as memberships;
use super::organization::Joining;
use crate::accounts::{self, Account};
use crate::base::fault::Fault;
use crate::base::refusal::Stop;
use crate::op::{Op, Principal};
use crate::storage::{Changes, WriteTx};

/// Creates the organization that an account is still to get, at the verification of its address or at its sign-in. It has the name of the account, which its user can
/// change. The account has then proved its address, unless the tenant lets users sign in before that.
///
/// Nothing is created where the account is in an organization already, or the tenant lets only administrators create them. At the
/// tenant's quota, the account gets it at a later sign-in.
pub fn create_due(op: &Op, wtx: &mut WriteTx<'_>, account: &Account) -> Result<(), Fault> {
    if !account.organization_due {
        return Ok(());
    }
    accounts::store::lock_account(wtx, account.id)?;
    // Of two concurrent sign-ins, the second one finds that the first has created it.
    if !accounts::store::update_organization_due(wtx, account.id, None)?
        || memberships::count_of_account(wtx, account.id)? > 0
    {
        return Ok(());
    }
    let name: String = account.full_name().unwrap_or_default().chars().take(LONGEST_NAME).collect();
    let new = NewOrganization { name, context: None, joining: Joining::Invitation, owner: account.id };
    let by = op.by(Principal::Account(account.id));
    let created = wtx.tentatively(|wtx| {
        Ok(match Stop::outcome(create(&by, wtx, &new))? {
            Ok(_) => Changes::Keep(Ok(())),
            Err(refusal) => Changes::Undo(Err(refusal)),
        })
    })?;
    if let Err(refusal) = created {
        let (tenant, code) = (&op.tenant.slug, refusal.code.row().code);
        tracing::warn!(%tenant, account = %account.id, code, "the first organization of an account was not created");
        if refusal.code.row().status == 429 {
            accounts::store::update_organization_due(wtx, account.id, Some(op.now))?;
        }
    }
    Ok(())
}

//! Creates, finds and consumes links.

use super::row::{EndedBy, Link, Purpose, ValidLink};
use super::store;
use crate::accounts::{self, Account};
use crate::base::email::Email;
use crate::base::epoch::Epoch;
use crate::base::fault::Fault;
use crate::base::id::AccountId;
use crate::base::token::BearerToken;
use crate::op::Op;
use crate::storage::consume::consume;
use crate::storage::{Tx, WriteTx};
use crate::tenancy;

/// A link to be created.
#[derive(Clone, Debug)]
pub struct NewLink {
    pub purpose: Purpose,
    /// The account and its epoch; `None` if no account exists yet.
    pub account: Option<(AccountId, Epoch)>,
    /// The address that the link is mailed to.
    pub address: Option<Email>,
    /// Distinguishes this link from the others of the operation.
    pub label: &'static str,
}

impl NewLink {
    /// A link that is mailed to the stored address of an account.
    pub fn mailed(purpose: Purpose, account: &Account) -> NewLink {
        let address = account.email.as_ref().map(|own| own.email.clone());
        NewLink { purpose, account: Some((account.id, account.epoch)), address, label: purpose.as_str() }
    }

    /// The link with another label.
    #[must_use]
    pub fn labelled(self, label: &'static str) -> NewLink {
        NewLink { label, ..self }
    }
}

/// Returns the keyed hash of an address, as the row of a link contains it.
fn address_hash(tx: &Tx<'_>, email: &Email) -> [u8; 32] {
    tx.keys().lookup_hash(&format!("link to {}", email.canonical()))
}

/// Creates a link. It replaces the account's other links of this purpose, if a newer link ends them. Returns its secret.
pub fn make(op: &Op, wtx: &mut WriteTx<'_>, new: &NewLink) -> Result<BearerToken, Fault> {
    if let (Some((account, _)), EndedBy::NewerLinkOrEpoch) = (new.account, new.purpose.ended_by()) {
        store::delete_of(wtx, account, new.purpose)?;
    }
    let token = op.bearer(new.purpose.token_kind(), new.label);
    let tenant_epoch = tenancy::store::state_and_epoch(wtx)?.epoch;
    let link = Link {
        id: op.id(new.label),
        purpose: new.purpose,
        account: new.account.map(|(id, _)| id),
        account_epoch: new.account.map_or(Epoch::NONE, |(_, epoch)| epoch),
        tenant_epoch,
        address: new.address.as_ref().map(|email| address_hash(wtx, email)),
        expires_at: op.now + new.purpose.lifetime(&op.tenant.settings),
    };
    let hash = wtx.lookup_hash(&token);
    store::insert(wtx, &link, &hash, op.now)?;
    Ok(token)
}

/// Costs the same statements as [`make`] for an account, and leaves a row that is of no use until it expires (A-80: equal
/// effort with and without an account).
pub fn make_decoy(op: &Op, wtx: &mut WriteTx<'_>, purpose: Purpose, label: &'static str) -> Result<(), Fault> {
    if purpose.ended_by() == EndedBy::NewerLinkOrEpoch {
        store::delete_of(wtx, op.id("no account"), purpose)?;
    }
    make(op, wtx, &NewLink { purpose, account: None, address: None, label }).map(|_| ())
}

/// Finds the link of this purpose and secret, if it is valid. It must be unused and not expired, its tenant and account
/// active and of the epochs at its creation, and its account must have the address that it was mailed to.
pub fn find(op: &Op, tx: &mut Tx<'_>, purpose: Purpose, token: &BearerToken) -> Result<Option<ValidLink>, Fault> {
    let hash = tx.lookup_hash(token);
    let Some(found) = store::find_open(tx, purpose, &hash, op.now)? else { return Ok(None) };
    let link = found.link;
    if !found.tenant.accepts(link.tenant_epoch) {
        return Ok(None);
    }
    let is_valid = |account: &Account| {
        let present = account.email.as_ref().map(|own| address_hash(tx, &own.email));
        account.is_for_people()
            && (account.epoch == link.account_epoch || link.purpose.ended_by() == EndedBy::Nothing)
            && (link.address.is_none() || link.address == present)
    };
    match (link.account, found.account) {
        (None, _) => Ok(Some(ValidLink { link, account: None })),
        (Some(_), Some(account)) if is_valid(&account) => Ok(Some(ValidLink { link, account: Some(account) })),
        (Some(_), _) => Ok(None),
    }
}

/// Locks the account of a link and consumes the link, if it is valid. A concurrent password change or lock of the account
/// invalidates the link, so it is read again after the lock.
pub fn take(op: &Op, wtx: &mut WriteTx<'_>, purpose: Purpose, token: &BearerToken) -> Result<Option<ValidLink>, Fault> {
    if let Some(ValidLink { account: Some(account), .. }) = find(op, wtx, purpose, token)? {
        accounts::store::lock_account(wtx, account.id)?;
    }
    let Some(found) = find(op, wtx, purpose, token)? else { return Ok(None) };
    Ok(consume(wtx, &store::LINKS, found.link.id, op.now)?.then_some(found))
}

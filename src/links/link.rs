//! Creates, finds and consumes links.

use super::row::{Link, Purpose, ValidLink};
use super::store;
use crate::accounts::{Account, AccountState};
use crate::base::epoch::Epoch;
use crate::base::fault::Fault;
use crate::base::id::{AccountId, LinkId};
use crate::base::token::BearerToken;
use crate::op::Op;
use crate::storage::consume::consume;
use crate::storage::{Tx, WriteTx};
use crate::tenancy;

/// A link to be created.
#[derive(Clone, Copy, Debug)]
pub struct NewLink {
    pub purpose: Purpose,
    /// The account and its epoch; `None` if no account exists yet.
    pub account: Option<(AccountId, Epoch)>,
}

/// Creates a link and replaces the account's other links of this purpose. Returns its secret.
pub fn make(op: &Op, wtx: &mut WriteTx<'_>, new: NewLink) -> Result<BearerToken, Fault> {
    if let Some((account, _)) = new.account {
        store::delete_of(wtx, account, new.purpose)?;
    }
    let token = op.bearer(new.purpose.token_kind(), new.purpose.as_str());
    let tenant_epoch = tenancy::store::state_and_epoch(wtx)?.epoch;
    let link = Link {
        id: op.id(new.purpose.as_str()),
        purpose: new.purpose,
        account: new.account.map(|(id, _)| id),
        account_epoch: new.account.map_or(Epoch::NONE, |(_, epoch)| epoch),
        tenant_epoch,
        expires_at: op.now + new.purpose.lifetime(),
    };
    let hash = wtx.lookup_hash(&token);
    store::insert(wtx, &link, &hash, op.now)?;
    Ok(token)
}

/// Finds the link of this purpose and secret, if it is valid. It must be unused and not expired, its tenant and account
/// active and of the epochs at its creation.
pub fn find(op: &Op, tx: &mut Tx<'_>, purpose: Purpose, token: &BearerToken) -> Result<Option<ValidLink>, Fault> {
    let hash = tx.lookup_hash(token);
    let Some(found) = store::find_open(tx, purpose, &hash, op.now)? else { return Ok(None) };
    let link = found.link;
    if !found.tenant.accepts(link.tenant_epoch) {
        return Ok(None);
    }
    let is_valid = |account: &Account| account.state == AccountState::Active && account.epoch == link.account_epoch;
    match (link.account, found.account) {
        (None, _) => Ok(Some(ValidLink { link, account: None })),
        (Some(_), Some(account)) if is_valid(&account) => Ok(Some(ValidLink { link, account: Some(account) })),
        (Some(_), _) => Ok(None),
    }
}

/// Consumes a link. Returns false if it was used or has expired in the meantime.
pub fn use_up(op: &Op, wtx: &mut WriteTx<'_>, id: LinkId) -> Result<bool, Fault> {
    consume(wtx, &store::LINKS, id, op.now)
}

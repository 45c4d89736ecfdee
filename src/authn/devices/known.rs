//! Recognizes known devices and registers new ones.

use std::time::Duration;

use super::row::KnownDevice;
use super::store;
use crate::accounts::Account;
use crate::base::fault::Fault;
use crate::base::id::{AccountId, KnownDeviceId};
use crate::base::token::{BearerToken, TokenKind};
use crate::op::Op;
use crate::storage::{Tx, WriteTx};

/// The lifetime of a known device after the last sign-in, and of its cookie: 180 days.
pub const LIFETIME: Duration = Duration::from_secs(180 * 86_400);

/// The maximum number of known devices per account. Those unused for longest are deleted, because a client without
/// cookies would add one at each sign-in.
const MOST: i64 = 20;

/// Finds the device of this secret, if it is known to the account.
pub fn find(op: &Op, tx: &mut Tx<'_>, token: &BearerToken, account: AccountId) -> Result<Option<KnownDeviceId>, Fault> {
    let hash = tx.lookup_hash(token);
    store::find(tx, &hash, account, op.now)
}

/// Returns whether the device of this secret is known to any account.
pub fn is_known(op: &Op, tx: &mut Tx<'_>, token: &BearerToken) -> Result<bool, Fault> {
    let hash = tx.lookup_hash(token);
    store::is_known(tx, &hash, op.now)
}

/// A device that an account knows.
pub struct Remembered {
    /// The new secret by which the account recognizes the browser.
    pub secret: BearerToken,
    pub before: Before,
}

/// Whether the account knew the browser before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Before {
    Known,
    Unknown,
}

/// Makes the browser a known device of an account after its sign-in. The secret is replaced each time, so that a
/// planted one is worthless afterwards. Other accounts that know this browser get the new secret as well.
pub fn remember(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    account: &Account,
    presented: Option<&BearerToken>,
) -> Result<Remembered, Fault> {
    let token = op.bearer(TokenKind::KnownDevice, "device");
    let hash = wtx.lookup_hash(&token);
    let device = KnownDevice {
        id: op.id("known device"),
        account_id: account.id,
        account_epoch: account.epoch,
        expires_at: op.now + LIFETIME,
    };
    if let Some(presented) = presented {
        let before = wtx.lookup_hash(presented);
        if store::replace_secret(wtx, &before, &hash)? > 0 && store::renew(wtx, &hash, &device, op.now)? {
            return Ok(Remembered { secret: token, before: Before::Known });
        }
    }
    // Room is made before, so that this device is never the one that is forgotten.
    store::delete_beyond(wtx, account.id, MOST - 1)?;
    store::insert(wtx, &hash, &device, op.now)?;
    Ok(Remembered { secret: token, before: Before::Unknown })
}

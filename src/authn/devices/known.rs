//! Whether a browser is known, and how it becomes so.

use std::time::Duration;

use super::row::KnownDevice;
use super::store;
use crate::accounts::Account;
use crate::base::fault::Fault;
use crate::base::id::{AccountId, KnownDeviceId};
use crate::base::token::{BearerToken, TokenKind};
use crate::op::Op;
use crate::storage::{Tx, WriteTx};

/// How long a device stays known after the last sign-in, and how long its cookie lives: 180 days.
pub const LIFETIME: Duration = Duration::from_secs(180 * 86_400);

/// Devices that one account knows at most; those that were not seen for longest are forgotten. A program that signs in
/// without keeping cookies would leave one behind each time.
const MOST: i64 = 20;

/// The device behind this secret, if the account knows it.
pub fn find(op: &Op, tx: &mut Tx<'_>, token: &BearerToken, account: AccountId) -> Result<Option<KnownDeviceId>, Fault> {
    let hash = tx.lookup_hash(token);
    store::find(tx, &hash, account, op.now)
}

/// Whether any account knows the device behind this secret.
pub fn is_known(op: &Op, tx: &mut Tx<'_>, token: &BearerToken) -> Result<bool, Fault> {
    let hash = tx.lookup_hash(token);
    store::is_known(tx, &hash, op.now)
}

/// Makes the browser known to an account that has just signed in. Its secret is a new one each time, so that one which
/// somebody planted is worth nothing afterwards; the other accounts that knew the browser know it by the new one.
pub fn remember(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    account: &Account,
    presented: Option<&BearerToken>,
) -> Result<BearerToken, Fault> {
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
            return Ok(token);
        }
    }
    store::insert(wtx, &hash, &device, op.now)?;
    store::delete_beyond(wtx, account.id, MOST)?;
    Ok(token)
}

//! The table `known_devices`.

use diesel::{BoolExpressionMethods, ExpressionMethods, JoinOnDsl, OptionalExtension, QueryDsl, Queryable, Selectable};

use super::row::KnownDevice;
use crate::accounts::AccountState;
use crate::base::fault::Fault;
use crate::base::id::{AccountId, KnownDeviceId};
use crate::base::time::Time;
use crate::storage::columns::columns;
use crate::storage::purge::{self, Newest};
use crate::storage::run::RunQuery;
use crate::storage::schema::{accounts, known_devices};
use crate::storage::tables::{End, OnRestore, Rows, Table};
use crate::storage::{Tx, WriteTx};

/// The table `known_devices`.
const DEVICES: Table = Table {
    ends: &[End::at("expires_at"), End { rows: Rows::OfDeletedAccounts, ..End::at("") }],
    on_restore: OnRestore::Delete,
    ..Table::new("known_devices", "id")
};
pub const TABLES: &[Table] = &[DEVICES];

/// Finds the device with this secret, if it is not expired and the account is active and of the device's epoch.
pub fn find(
    tx: &mut Tx<'_>,
    secret_hash: &[u8; 32],
    account: AccountId,
    now: Time,
) -> Result<Option<KnownDeviceId>, Fault> {
    let tenant = tx.tenant();
    Ok(known_devices::table
        .inner_join(
            accounts::table
                .on(accounts::tenant_id.eq(known_devices::tenant_id).and(accounts::id.eq(known_devices::account_id))),
        )
        .filter(known_devices::tenant_id.eq(tenant).and(known_devices::secret_hash.eq(secret_hash)))
        .filter(known_devices::account_id.eq(account).and(known_devices::expires_at.gt(now)))
        .filter(accounts::state.eq(AccountState::Active).and(accounts::epoch.eq(known_devices::account_epoch)))
        .select(known_devices::id)
        .get_result(tx.conn())
        .optional()?)
}

/// Returns whether any active account knows the device with this secret.
pub fn is_known(tx: &mut Tx<'_>, secret_hash: &[u8; 32], now: Time) -> Result<bool, Fault> {
    let tenant = tx.tenant();
    let found: Vec<KnownDeviceId> = known_devices::table
        .inner_join(
            accounts::table
                .on(accounts::tenant_id.eq(known_devices::tenant_id).and(accounts::id.eq(known_devices::account_id))),
        )
        .filter(known_devices::tenant_id.eq(tenant).and(known_devices::secret_hash.eq(secret_hash)))
        .filter(known_devices::expires_at.gt(now))
        .filter(accounts::state.eq(AccountState::Active).and(accounts::epoch.eq(known_devices::account_epoch)))
        .select(known_devices::id)
        .load(tx.conn())?;
    Ok(!found.is_empty())
}

/// Stores a new device.
pub fn insert(wtx: &mut WriteTx<'_>, secret_hash: &[u8; 32], device: &KnownDevice, now: Time) -> Result<(), Fault> {
    let tenant = wtx.tenant();
    diesel::insert_into(known_devices::table)
        .values((
            known_devices::tenant_id.eq(tenant),
            known_devices::id.eq(device.id),
            known_devices::secret_hash.eq(secret_hash),
            known_devices::account_id.eq(device.account_id),
            known_devices::account_epoch.eq(device.account_epoch),
            known_devices::created_at.eq(now),
            known_devices::last_seen_at.eq(now),
            known_devices::expires_at.eq(device.expires_at),
        ))
        .execute(wtx.conn())?;
    Ok(())
}

/// Extends the device with this secret and account. Returns false if there is none.
pub fn renew(wtx: &mut WriteTx<'_>, secret_hash: &[u8; 32], device: &KnownDevice, now: Time) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let changed = diesel::update(known_devices::table)
        .filter(known_devices::tenant_id.eq(tenant).and(known_devices::secret_hash.eq(secret_hash)))
        .filter(known_devices::account_id.eq(device.account_id))
        .set((
            known_devices::account_epoch.eq(device.account_epoch),
            known_devices::last_seen_at.eq(now),
            known_devices::expires_at.eq(device.expires_at),
        ))
        .execute(wtx.conn())?;
    Ok(changed == 1)
}

/// Replaces the secret of a device for every account and returns the number of accounts.
pub fn replace_secret(wtx: &mut WriteTx<'_>, before: &[u8; 32], after: &[u8; 32]) -> Result<usize, Fault> {
    let tenant = wtx.tenant();
    let changed = diesel::update(known_devices::table)
        .filter(known_devices::tenant_id.eq(tenant).and(known_devices::secret_hash.eq(before)))
        .set(known_devices::secret_hash.eq(after))
        .execute(wtx.conn())?;
    Ok(changed)
}

/// Deletes the least recently used devices of an account beyond `most` and returns how many.
pub fn delete_beyond(wtx: &mut WriteTx<'_>, account: AccountId, most: i64) -> Result<usize, Fault> {
    purge::delete_beyond(wtx, &DEVICES, account, Newest { order: "last_seen_at DESC", most })
}

/// When a device was used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Queryable, Selectable)]
#[diesel(table_name = known_devices)]
pub struct DeviceUse {
    pub created_at: Time,
    pub last_seen_at: Time,
    pub expires_at: Time,
}

/// Lists the devices of an account.
pub fn list_of(tx: &mut Tx<'_>, account: AccountId) -> Result<Vec<DeviceUse>, Fault> {
    let tenant = tx.tenant();
    Ok(known_devices::table
        .filter(known_devices::tenant_id.eq(tenant).and(known_devices::account_id.eq(account)))
        .select(columns::<DeviceUse>())
        .load(tx.conn())?)
}

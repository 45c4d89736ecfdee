//! The table `known_devices`.

use diesel::{BoolExpressionMethods, ExpressionMethods, OptionalExtension, QueryDsl};

use super::row::KnownDevice;
use crate::base::fault::Fault;
use crate::base::id::{AccountId, KnownDeviceId};
use crate::base::time::Time;
use crate::storage::run::RunQuery;
use crate::storage::schema::known_devices;
use crate::storage::tables::{End, OnRestore, Table};
use crate::storage::{Tx, WriteTx};

pub const TABLES: &[Table] =
    &[Table { ends: &[End::at("expires_at")], on_restore: OnRestore::Delete, ..Table::new("known_devices", "id") }];

pub fn find(tx: &mut Tx<'_>, secret_hash: &[u8; 32], account: AccountId) -> Result<Option<KnownDevice>, Fault> {
    let tenant = tx.tenant();
    let found: Option<(Vec<u8>, i64, i64)> = known_devices::table
        .filter(known_devices::tenant_id.eq(tenant.as_slice()).and(known_devices::secret_hash.eq(&secret_hash[..])))
        .filter(known_devices::account_id.eq(account.as_slice()))
        .select((known_devices::id, known_devices::account_epoch, known_devices::expires_at))
        .get_result(tx.conn())
        .optional()?;
    found
        .map(|(id, account_epoch, expires_at)| {
            let id = KnownDeviceId::try_from(id).map_err(Fault::internal)?;
            Ok(KnownDevice { id, account_id: account, account_epoch, expires_at: Time::from_micros(expires_at) })
        })
        .transpose()
}

pub fn insert(wtx: &mut WriteTx<'_>, secret_hash: &[u8; 32], device: &KnownDevice, now: Time) -> Result<(), Fault> {
    let tenant = wtx.tenant();
    diesel::insert_into(known_devices::table)
        .values((
            known_devices::tenant_id.eq(tenant.as_slice()),
            known_devices::id.eq(device.id.as_slice()),
            known_devices::secret_hash.eq(&secret_hash[..]),
            known_devices::account_id.eq(device.account_id.as_slice()),
            known_devices::account_epoch.eq(device.account_epoch),
            known_devices::created_at.eq(now.micros()),
            known_devices::last_seen_at.eq(now.micros()),
            known_devices::expires_at.eq(device.expires_at.micros()),
        ))
        .execute(wtx.conn())?;
    Ok(())
}

/// Carries the device of this secret and account on. False if there is none.
pub fn renew(wtx: &mut WriteTx<'_>, secret_hash: &[u8; 32], device: &KnownDevice, now: Time) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let changed = diesel::update(known_devices::table)
        .filter(known_devices::tenant_id.eq(tenant.as_slice()).and(known_devices::secret_hash.eq(&secret_hash[..])))
        .filter(known_devices::account_id.eq(device.account_id.as_slice()))
        .set((
            known_devices::account_epoch.eq(device.account_epoch),
            known_devices::last_seen_at.eq(now.micros()),
            known_devices::expires_at.eq(device.expires_at.micros()),
        ))
        .execute(wtx.conn())?;
    Ok(changed == 1)
}

/// Gives the devices of a secret another one, for every account. How many there were.
pub fn replace_secret(wtx: &mut WriteTx<'_>, before: &[u8; 32], after: &[u8; 32]) -> Result<usize, Fault> {
    let tenant = wtx.tenant();
    let changed = diesel::update(known_devices::table)
        .filter(known_devices::tenant_id.eq(tenant.as_slice()).and(known_devices::secret_hash.eq(&before[..])))
        .set(known_devices::secret_hash.eq(&after[..]))
        .execute(wtx.conn())?;
    Ok(changed)
}

/// The accounts that have a device of this secret.
pub fn list_accounts(tx: &mut Tx<'_>, secret_hash: &[u8; 32]) -> Result<Vec<AccountId>, Fault> {
    let tenant = tx.tenant();
    let ids: Vec<Vec<u8>> = known_devices::table
        .filter(known_devices::tenant_id.eq(tenant.as_slice()).and(known_devices::secret_hash.eq(&secret_hash[..])))
        .select(known_devices::account_id)
        .load(tx.conn())?;
    ids.into_iter().map(|id| AccountId::try_from(id).map_err(Fault::internal)).collect()
}

/// The devices of an account, the one that was seen last first.
pub fn list_ids(tx: &mut Tx<'_>, account: AccountId) -> Result<Vec<KnownDeviceId>, Fault> {
    let tenant = tx.tenant();
    let ids: Vec<Vec<u8>> = known_devices::table
        .filter(known_devices::tenant_id.eq(tenant.as_slice()).and(known_devices::account_id.eq(account.as_slice())))
        .order((known_devices::last_seen_at.desc(), known_devices::id.desc()))
        .select(known_devices::id)
        .load(tx.conn())?;
    ids.into_iter().map(|id| KnownDeviceId::try_from(id).map_err(Fault::internal)).collect()
}

/// Forgets a device.
pub fn delete(wtx: &mut WriteTx<'_>, id: KnownDeviceId) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let key = known_devices::tenant_id.eq(tenant.as_slice()).and(known_devices::id.eq(id.as_slice()));
    Ok(diesel::delete(known_devices::table.filter(key)).execute(wtx.conn())? == 1)
}

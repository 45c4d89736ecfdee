//! The table `address_changes`.

use std::time::Duration;

use diesel::{BoolExpressionMethods, ExpressionMethods, OptionalExtension, QueryDsl, Queryable, Selectable};

use crate::accounts::AccountState;
use crate::base::email::Email;
use crate::base::fault::Fault;
use crate::base::id::{AccountId, AddressChangeId};
use crate::base::time::Time;
use crate::storage::columns::columns;
use crate::storage::run::RunQuery;
use crate::storage::schema::{accounts, address_changes};
use crate::storage::tables::{OnRestore, Table};
use crate::storage::{Tx, WriteTx};

/// How long a change can be undone.
pub const LIFETIME: Duration = Duration::from_secs(7 * 86_400);

/// An undo deletes the row of its change, and `address_changes::release` the others, with the names that they hold.
pub const TABLES: &[Table] = &[Table { on_restore: OnRestore::Delete, ..Table::new("address_changes", "id") }];

/// A change that can be undone.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = address_changes)]
pub struct AddressChange {
    pub id: AddressChangeId,
    pub account_id: AccountId,
    /// The address that was replaced or removed.
    pub former: Email,
    pub created_at: Time,
    pub expires_at: Time,
}

/// Stores a new change, with the hash of the secret of its link.
pub fn insert(wtx: &mut WriteTx<'_>, change: &AddressChange, token: &[u8; 32]) -> Result<(), Fault> {
    let tenant = wtx.tenant();
    diesel::insert_into(address_changes::table)
        .values((
            address_changes::tenant_id.eq(tenant),
            address_changes::id.eq(change.id),
            address_changes::account_id.eq(change.account_id),
            address_changes::former.eq(change.former.address()),
            address_changes::token_hash.eq(token),
            address_changes::created_at.eq(change.created_at),
            address_changes::expires_at.eq(change.expires_at),
        ))
        .execute(wtx.conn())?;
    Ok(())
}

/// Finds the change of a link that can still be undone.
pub fn find_open(tx: &mut Tx<'_>, token: &[u8; 32], now: Time) -> Result<Option<AddressChange>, Fault> {
    let tenant = tx.tenant();
    Ok(address_changes::table
        .filter(address_changes::tenant_id.eq(tenant).and(address_changes::token_hash.eq(token)))
        .filter(address_changes::expires_at.gt(now))
        .select(columns::<AddressChange>())
        .get_result(tx.conn())
        .optional()?)
}

/// Lists the changes of an account.
pub fn list_of(tx: &mut Tx<'_>, account: AccountId) -> Result<Vec<AddressChange>, Fault> {
    let tenant = tx.tenant();
    Ok(address_changes::table
        .filter(address_changes::tenant_id.eq(tenant).and(address_changes::account_id.eq(account)))
        .select(columns::<AddressChange>())
        .load(tx.conn())?)
}

/// Lists changes that expired before `now`, the oldest first, up to `most`.
pub fn list_expired(tx: &mut Tx<'_>, now: Time, most: i64) -> Result<Vec<AddressChange>, Fault> {
    let tenant = tx.tenant();
    Ok(address_changes::table
        .filter(address_changes::tenant_id.eq(tenant).and(address_changes::expires_at.lt(now)))
        .order(address_changes::expires_at)
        .limit(most)
        .select(columns::<AddressChange>())
        .load(tx.conn())?)
}

/// Lists changes of deleted accounts, up to `most`. Deleted accounts leave a tombstone and are rare.
pub fn list_of_deleted(tx: &mut Tx<'_>, most: i64) -> Result<Vec<AddressChange>, Fault> {
    let tenant = tx.tenant();
    let deleted = accounts::table
        .filter(accounts::tenant_id.eq(tenant).and(accounts::deleted_at.is_not_null()))
        .filter(accounts::state.eq(AccountState::Deleted))
        .select(accounts::id);
    Ok(address_changes::table
        .filter(address_changes::tenant_id.eq(tenant).and(address_changes::account_id.eq_any(deleted)))
        .limit(most)
        .select(columns::<AddressChange>())
        .load(tx.conn())?)
}

/// Deletes a change. Returns false if it does not exist.
pub fn delete(wtx: &mut WriteTx<'_>, id: AddressChangeId) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let key = address_changes::tenant_id.eq(tenant).and(address_changes::id.eq(id));
    Ok(diesel::delete(address_changes::table.filter(key)).execute(wtx.conn())? == 1)
}

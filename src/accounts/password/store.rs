//! The table `password_history`: the hashes of earlier passwords, for tenants that do not allow them again.

use diesel::{BoolExpressionMethods, ExpressionMethods, OptionalExtension, QueryDsl, Queryable, Selectable};

use super::hash::StoredPassword;
use crate::base::fault::Fault;
use crate::base::id::AccountId;
use crate::base::time::Time;
use crate::storage::columns::{Bytes, columns};
use crate::storage::run::RunQuery;
use crate::storage::schema::password_history;
use crate::storage::unique::insert_unique;
use crate::storage::{Tx, WriteTx};

/// A row of `password_history`.
#[derive(Queryable, Selectable)]
#[diesel(table_name = password_history)]
struct EarlierRow {
    hash: String,
    pepper_id: Bytes<8>,
}

/// Keeps the hash of an earlier password, which was chosen at this time.
pub fn insert_earlier(
    wtx: &mut WriteTx<'_>,
    account: AccountId,
    password: &StoredPassword,
    chosen_at: Time,
) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let row = (
        password_history::tenant_id.eq(tenant),
        password_history::account_id.eq(account),
        password_history::chosen_at.eq(chosen_at),
        password_history::hash.eq(&password.phc),
        password_history::pepper_id.eq(password.pepper_id),
    );
    insert_unique(wtx, diesel::insert_into(password_history::table).values(row))
}

/// Lists the earlier passwords of an account, the newest first, at most this many.
pub fn list_earlier(tx: &mut Tx<'_>, account: AccountId, most: usize) -> Result<Vec<StoredPassword>, Fault> {
    let stored = |row: EarlierRow| StoredPassword { phc: row.hash, pepper_id: row.pepper_id.0 };
    let tenant = tx.tenant();
    let rows: Vec<EarlierRow> = password_history::table
        .filter(password_history::tenant_id.eq(tenant).and(password_history::account_id.eq(account)))
        .order(password_history::chosen_at.desc())
        .limit(i64::try_from(most).unwrap_or(i64::MAX))
        .select(columns::<EarlierRow>())
        .load(tx.conn())?;
    Ok(rows.into_iter().map(stored).collect())
}

/// Deletes the earlier passwords of an account except the newest ones. Returns how many.
pub fn trim_earlier(wtx: &mut WriteTx<'_>, account: AccountId, keep: usize) -> Result<usize, Fault> {
    let tenant = wtx.tenant();
    let own = || password_history::tenant_id.eq(tenant).and(password_history::account_id.eq(account));
    if keep == 0 {
        return Ok(diesel::delete(password_history::table.filter(own())).execute(wtx.conn())?);
    }
    let newest: Option<Time> = password_history::table
        .filter(own())
        .order(password_history::chosen_at.desc())
        .offset(i64::try_from(keep).unwrap_or(i64::MAX))
        .limit(1)
        .select(password_history::chosen_at)
        .get_result(wtx.conn())
        .optional()?;
    match newest {
        Some(chosen_at) => {
            let old = own().and(password_history::chosen_at.le(chosen_at));
            Ok(diesel::delete(password_history::table.filter(old)).execute(wtx.conn())?)
        }
        None => Ok(0),
    }
}

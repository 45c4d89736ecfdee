//! The table `setup_links`.

use diesel::{BoolExpressionMethods, ExpressionMethods, OptionalExtension, QueryDsl};

use super::row::{LIFETIME, Link};
use crate::base::fault::Fault;
use crate::base::id::{AccountId, SetupLinkId};
use crate::base::time::Time;
use crate::storage::purge::{Over, Purge, purge_all, purge_over};
use crate::storage::run::RunQuery;
use crate::storage::schema::setup_links;
use crate::storage::{Tx, WriteTx};

type Columns = (Vec<u8>, Option<Vec<u8>>, i64, i64, i64, Option<i64>);

pub fn insert(wtx: &mut WriteTx<'_>, link: &Link, (hash, now): (&[u8; 32], Time)) -> Result<(), Fault> {
    let tenant = wtx.tenant();
    diesel::insert_into(setup_links::table)
        .values((
            setup_links::tenant_id.eq(tenant.as_slice()),
            setup_links::id.eq(link.id.as_slice()),
            setup_links::token_hash.eq(&hash[..]),
            setup_links::account_id.eq(link.account.map(|id| id.as_slice().to_vec())),
            setup_links::account_epoch.eq(link.account_epoch),
            setup_links::tenant_epoch.eq(link.tenant_epoch),
            setup_links::created_at.eq(now.micros()),
            setup_links::expires_at.eq(link.expires_at.micros()),
        ))
        .execute(wtx.conn())?;
    Ok(())
}

/// A link by the hash of its token, also one that is over.
pub fn find_by_hash(tx: &mut Tx<'_>, hash: &[u8; 32]) -> Result<Option<Link>, Fault> {
    let tenant = tx.tenant();
    let row: Option<Columns> = setup_links::table
        .filter(setup_links::tenant_id.eq(tenant.as_slice()).and(setup_links::token_hash.eq(&hash[..])))
        .select((
            setup_links::id,
            setup_links::account_id,
            setup_links::account_epoch,
            setup_links::tenant_epoch,
            setup_links::expires_at,
            setup_links::consumed_at,
        ))
        .get_result(tx.conn())
        .optional()?;
    row.map(|(id, account, account_epoch, tenant_epoch, expires_at, consumed_at)| {
        Ok(Link {
            id: SetupLinkId::try_from(id).map_err(Fault::internal)?,
            account: account.map(AccountId::try_from).transpose().map_err(Fault::internal)?,
            account_epoch,
            tenant_epoch,
            expires_at: Time::from_micros(expires_at),
            consumed: consumed_at.is_some(),
        })
    })
    .transpose()
}

/// Takes the links of an account away. How many there were.
pub fn delete_of(wtx: &mut WriteTx<'_>, account: AccountId) -> Result<usize, Fault> {
    let tenant = wtx.tenant();
    let key = setup_links::tenant_id.eq(tenant.as_slice()).and(setup_links::account_id.eq(account.as_slice()));
    Ok(diesel::delete(setup_links::table.filter(key)).execute(wtx.conn())?)
}

/// Deletes links that were over before `before`, a step of them.
pub fn delete_over(wtx: &mut WriteTx<'_>, before: Time) -> Result<usize, Fault> {
    purge_over(wtx, Over { table: "setup_links", column: "expires_at", longest: Some(LIFETIME) }, before)
}

/// Empties the table of a tenant that is being deleted, a step of it.
pub fn delete_all(wtx: &mut WriteTx<'_>) -> Result<usize, Fault> {
    purge_all(wtx, Purge { table: "setup_links", key: "id" })
}

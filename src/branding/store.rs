//! The table `tenant_logos`.

use diesel::{BoolExpressionMethods, ExpressionMethods, OptionalExtension, QueryDsl};

use super::{Logo, logo_of};
use crate::base::fault::Fault;
use crate::base::time::Time;
use crate::storage::run::RunQuery;
use crate::storage::schema::tenant_logos;
use crate::storage::tables::Table;
use crate::storage::unique::insert_unique;
use crate::storage::{Tx, WriteTx};

pub const TABLES: &[Table] = &[Table::new("tenant_logos", "hash")];

/// Finds the bytes of the logo with this hash.
pub fn find_logo(tx: &mut Tx<'_>, hash: &str) -> Result<Option<Vec<u8>>, Fault> {
    let tenant = tx.tenant();
    Ok(tenant_logos::table
        .filter(tenant_logos::tenant_id.eq(tenant).and(tenant_logos::hash.eq(hash)))
        .select(tenant_logos::content)
        .get_result(tx.conn())
        .optional()?)
}

/// Stores a logo, unless it is stored already.
pub fn insert_logo(wtx: &mut WriteTx<'_>, logo: &Logo, now: Time) -> Result<(), Fault> {
    let (hash, _) = logo_of(&logo.file.name).ok_or_else(|| Fault::internal("a logo has no name of ours"))?;
    let tenant = wtx.tenant();
    let row = (
        tenant_logos::tenant_id.eq(tenant),
        tenant_logos::hash.eq(hash),
        tenant_logos::content.eq(&logo.bytes),
        tenant_logos::created_at.eq(now),
    );
    insert_unique(wtx, diesel::insert_into(tenant_logos::table).values(row))?;
    Ok(())
}

/// Deletes every logo except those with these hashes and returns how many it deleted.
pub fn delete_logos_except(wtx: &mut WriteTx<'_>, [one, other]: [&str; 2]) -> Result<usize, Fault> {
    let tenant = wtx.tenant();
    Ok(diesel::delete(tenant_logos::table.filter(tenant_logos::tenant_id.eq(tenant)))
        .filter(tenant_logos::hash.ne(one).and(tenant_logos::hash.ne(other)))
        .execute(wtx.conn())?)
}

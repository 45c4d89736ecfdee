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

/// The bytes of the logo with this hash.
pub fn find_logo(tx: &mut Tx<'_>, hash: &str) -> Result<Option<Vec<u8>>, Fault> {
    let tenant = tx.tenant();
    Ok(tenant_logos::table
        .filter(tenant_logos::tenant_id.eq(tenant.as_slice()).and(tenant_logos::hash.eq(hash)))
        .select(tenant_logos::content)
        .get_result(tx.conn())
        .optional()?)
}

/// Keeps a logo; the same one again is the same row.
pub fn insert_logo(wtx: &mut WriteTx<'_>, logo: &Logo, now: Time) -> Result<(), Fault> {
    let (hash, _) = logo_of(&logo.file.name).ok_or_else(|| Fault::internal("a logo has no name of ours"))?;
    let tenant = wtx.tenant();
    let row = (
        tenant_logos::tenant_id.eq(tenant.as_slice()),
        tenant_logos::hash.eq(hash),
        tenant_logos::content.eq(&logo.bytes),
        tenant_logos::created_at.eq(now.micros()),
    );
    insert_unique(wtx, diesel::insert_into(tenant_logos::table).values(row))?;
    Ok(())
}

/// Deletes every logo but those with these hashes. The number that went.
pub fn delete_logos_except(wtx: &mut WriteTx<'_>, [one, other]: [&str; 2]) -> Result<usize, Fault> {
    let tenant = wtx.tenant();
    Ok(diesel::delete(tenant_logos::table.filter(tenant_logos::tenant_id.eq(tenant.as_slice())))
        .filter(tenant_logos::hash.ne(one).and(tenant_logos::hash.ne(other)))
        .execute(wtx.conn())?)
}

//! The table `revoked_tokens`.

use diesel::{BoolExpressionMethods, ExpressionMethods, OptionalExtension, QueryDsl};

use crate::base::fault::Fault;
use crate::base::time::Time;
use crate::storage::run::RunQuery;
use crate::storage::schema::revoked_tokens;
use crate::storage::tables::{End, Table};
use crate::storage::unique::insert_unique;
use crate::storage::{Tx, WriteTx};

pub const TABLES: &[Table] = &[Table { ends: &[End::at("expires_at")], ..Table::new("revoked_tokens", "token_hash") }];

/// What is stored of a token: no bearer secret begins like this.
fn hash(tx: &Tx<'_>, jti: &str) -> [u8; 32] {
    tx.keys().lookup_hash(&format!("jti {jti}"))
}

/// Revokes one token, named by its `jti`, until it ends by itself. False if it was revoked before.
pub fn revoke(wtx: &mut WriteTx<'_>, jti: &str, expires_at: Time) -> Result<bool, Fault> {
    let (tenant, hash) = (wtx.tenant(), hash(wtx, jti));
    let row = (
        revoked_tokens::tenant_id.eq(tenant.as_slice()),
        revoked_tokens::token_hash.eq(&hash[..]),
        revoked_tokens::expires_at.eq(expires_at.micros()),
    );
    insert_unique(wtx, diesel::insert_into(revoked_tokens::table).values(row))
}

/// Whether the token of this `jti` was revoked by itself.
pub fn is_revoked(tx: &mut Tx<'_>, jti: &str) -> Result<bool, Fault> {
    let (tenant, hash) = (tx.tenant(), hash(tx, jti));
    let found: Option<i64> = revoked_tokens::table
        .filter(revoked_tokens::tenant_id.eq(tenant.as_slice()).and(revoked_tokens::token_hash.eq(&hash[..])))
        .select(revoked_tokens::expires_at)
        .get_result(tx.conn())
        .optional()?;
    Ok(found.is_some())
}

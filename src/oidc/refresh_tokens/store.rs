//! The table `refresh_tokens`.

use diesel::{BoolExpressionMethods, ExpressionMethods, JoinOnDsl, OptionalExtension, QueryDsl, Queryable};

use super::row::RefreshToken;
use crate::base::fault::Fault;
use crate::base::id::{ClientRowId, GrantId, RefreshTokenId};
use crate::base::time::Time;
use crate::storage::run::RunQuery;
use crate::storage::schema::{grants, refresh_tokens};
use crate::storage::tables::{End, OnRestore, Table, Uses};
use crate::storage::{Tx, WriteTx};

/// The table `refresh_tokens`.
pub const REFRESH_TOKENS: Table = Table {
    ends: &[End::at("expires_at")],
    uses: Uses::Once,
    on_restore: OnRestore::Delete,
    ..Table::new("refresh_tokens", "id")
};
pub const TABLES: &[Table] = &[REFRESH_TOKENS];

/// A refresh token to be stored.
pub struct NewRefreshToken {
    pub id: RefreshTokenId,
    pub hash: [u8; 32],
    pub grant: GrantId,
    pub expires_at: Time,
}

pub fn insert_refresh_token(wtx: &mut WriteTx<'_>, new: &NewRefreshToken, now: Time) -> Result<(), Fault> {
    let tenant = wtx.tenant();
    diesel::insert_into(refresh_tokens::table)
        .values((
            refresh_tokens::tenant_id.eq(tenant.as_slice()),
            refresh_tokens::id.eq(new.id.as_slice()),
            refresh_tokens::token_hash.eq(&new.hash[..]),
            refresh_tokens::grant_id.eq(new.grant.as_slice()),
            refresh_tokens::created_at.eq(now.micros()),
            refresh_tokens::expires_at.eq(new.expires_at.micros()),
        ))
        .execute(wtx.conn())?;
    Ok(())
}

#[derive(Queryable)]
struct RefreshTokenRow {
    _tenant_id: Vec<u8>,
    #[diesel(deserialize_as = Vec<u8>)]
    id: RefreshTokenId,
    _token_hash: Vec<u8>,
    #[diesel(deserialize_as = Vec<u8>)]
    grant: GrantId,
    created_at: i64,
    expires_at: i64,
    consumed_at: Option<i64>,
    successor: Option<Vec<u8>>,
}

impl RefreshTokenRow {
    fn into_token(self) -> Result<RefreshToken, Fault> {
        Ok(RefreshToken {
            id: self.id,
            grant: self.grant,
            created_at: Time::from_micros(self.created_at),
            expires_at: Time::from_micros(self.expires_at),
            consumed_at: self.consumed_at.map(Time::from_micros),
            successor: self.successor.map(RefreshTokenId::try_from).transpose().map_err(Fault::internal)?,
        })
    }
}

/// A refresh token by its hash, if it was given to this client.
pub fn find_refresh_token(
    tx: &mut Tx<'_>,
    (client, hash): (ClientRowId, &[u8; 32]),
) -> Result<Option<RefreshToken>, Fault> {
    let tenant = tx.tenant();
    let grant = grants::tenant_id.eq(refresh_tokens::tenant_id).and(grants::id.eq(refresh_tokens::grant_id));
    let row: Option<RefreshTokenRow> = refresh_tokens::table
        .inner_join(grants::table.on(grant))
        .filter(refresh_tokens::tenant_id.eq(tenant.as_slice()).and(refresh_tokens::token_hash.eq(&hash[..])))
        .filter(grants::client_row_id.eq(client.as_slice()))
        .select(refresh_tokens::all_columns)
        .get_result(tx.conn())
        .optional()?;
    row.map(RefreshTokenRow::into_token).transpose()
}

pub fn find_refresh_token_by_id(tx: &mut Tx<'_>, id: RefreshTokenId) -> Result<Option<RefreshToken>, Fault> {
    let tenant = tx.tenant();
    let row: Option<RefreshTokenRow> = refresh_tokens::table
        .filter(refresh_tokens::tenant_id.eq(tenant.as_slice()).and(refresh_tokens::id.eq(id.as_slice())))
        .get_result(tx.conn())
        .optional()?;
    row.map(RefreshTokenRow::into_token).transpose()
}

/// Says what a used token was rotated to.
pub fn set_successor(wtx: &mut WriteTx<'_>, id: RefreshTokenId, successor: RefreshTokenId) -> Result<(), Fault> {
    let tenant = wtx.tenant();
    diesel::update(refresh_tokens::table)
        .filter(refresh_tokens::tenant_id.eq(tenant.as_slice()).and(refresh_tokens::id.eq(id.as_slice())))
        .filter(refresh_tokens::consumed_at.is_not_null())
        .set(refresh_tokens::successor_id.eq(successor.as_slice()))
        .execute(wtx.conn())?;
    Ok(())
}

//! The table `refresh_tokens`.

use diesel::{
    BoolExpressionMethods, ExpressionMethods, JoinOnDsl, NullableExpressionMethods, OptionalExtension, QueryDsl,
    Queryable, Selectable,
};

use super::row::{PresentedRefreshToken, RefreshToken};
use crate::base::fault::Fault;
use crate::base::id::{ClientRowId, GrantId, RefreshTokenId, TenantId};
use crate::base::time::Time;
use crate::oidc::grant::store::{RedeemableRow, extension, refreshed, with_redeemable};
use crate::storage::columns::columns;
use crate::storage::hold::get_held;
use crate::storage::run::{RunQuery, Statement};
use crate::storage::schema::{grants, refresh_tokens};
use crate::storage::tables::{End, OnRestore, Table, Uses};
use crate::storage::together::{execute_three, execute_two};
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

fn insertion(tenant: TenantId, new: &NewRefreshToken, now: Time) -> impl Statement + use<> {
    diesel::insert_into(refresh_tokens::table).values((
        refresh_tokens::tenant_id.eq(tenant),
        refresh_tokens::id.eq(new.id),
        refresh_tokens::token_hash.eq(new.hash),
        refresh_tokens::grant_id.eq(new.grant),
        refresh_tokens::created_at.eq(now),
        refresh_tokens::expires_at.eq(new.expires_at),
    ))
}

/// Stores the first refresh token of a grant and extends the grant to `grant_ends`.
pub fn insert_first(wtx: &mut WriteTx<'_>, new: &NewRefreshToken, grant_ends: Time, now: Time) -> Result<(), Fault> {
    let tenant = wtx.tenant();
    execute_two(wtx, extension(tenant, new.grant, grant_ends), insertion(tenant, new, now))
}

/// Stores the successor of a used refresh token.
pub fn insert_successor(
    wtx: &mut WriteTx<'_>,
    new: &NewRefreshToken,
    of: RefreshTokenId,
    now: Time,
) -> Result<(), Fault> {
    let tenant = wtx.tenant();
    let succeeded = diesel::update(refresh_tokens::table)
        .filter(refresh_tokens::tenant_id.eq(tenant).and(refresh_tokens::id.eq(of)))
        .filter(refresh_tokens::consumed_at.is_not_null())
        .set(refresh_tokens::successor_id.eq(new.id));
    execute_three(wtx, refreshed(tenant, new.grant, now), succeeded, insertion(tenant, new, now))
}

/// A row of `refresh_tokens`.
#[derive(Queryable, Selectable)]
#[diesel(table_name = refresh_tokens)]
struct RefreshTokenRow {
    id: RefreshTokenId,
    created_at: Time,
    expires_at: Time,
    consumed_at: Option<Time>,
    successor_id: Option<RefreshTokenId>,
}

impl From<RefreshTokenRow> for RefreshToken {
    fn from(row: RefreshTokenRow) -> RefreshToken {
        RefreshToken {
            id: row.id,
            created_at: row.created_at,
            expires_at: row.expires_at,
            consumed_at: row.consumed_at,
            successor: row.successor_id,
        }
    }
}

impl From<RedeemableRow<RefreshTokenRow>> for PresentedRefreshToken {
    fn from(row: RedeemableRow<RefreshTokenRow>) -> PresentedRefreshToken {
        let (redeemable, token) = row.into_redeemable();
        PresentedRefreshToken { token: token.into(), redeemable }
    }
}

/// Selects a refresh token by its hash, with its grant. The client is compared afterwards: until PostgreSQL has
/// statistics, a condition on the client makes it read every grant of the client.
macro_rules! presented_token {
    ($tenant:expr, $hash:expr) => {{
        let grant = grants::tenant_id.eq(refresh_tokens::tenant_id).and(grants::id.eq(refresh_tokens::grant_id));
        with_redeemable!(refresh_tokens::table.inner_join(grants::table.on(grant)), columns::<RefreshTokenRow>())
            .filter(refresh_tokens::tenant_id.eq($tenant).and(refresh_tokens::token_hash.eq($hash)))
    }};
}

/// Finds a refresh token by its hash, with its grant. A token of another client is not found (A-10: a refresh token
/// works only for its own client).
pub(in crate::oidc) fn find_presented(
    tx: &mut Tx<'_>,
    client: ClientRowId,
    hash: &[u8; 32],
) -> Result<Option<PresentedRefreshToken>, Fault> {
    let tenant = tx.tenant();
    let row: Option<RedeemableRow<RefreshTokenRow>> =
        presented_token!(tenant, hash).get_result(tx.conn()).optional()?;
    Ok(row.map(PresentedRefreshToken::from).filter(|own| own.redeemable.client.id == client))
}

/// Like [`find_presented`], and locks the row of the grant as [`lock_family`] does, but without waiting: returns `None`
/// also if another transaction has locked it.
///
/// [`lock_family`]: crate::oidc::grant::store::lock_family
pub(in crate::oidc) fn hold_presented(
    wtx: &mut WriteTx<'_>,
    client: ClientRowId,
    hash: &[u8; 32],
) -> Result<Option<PresentedRefreshToken>, Fault> {
    let tenant = wtx.tenant();
    let row: Option<RedeemableRow<RefreshTokenRow>> = get_held(wtx, presented_token!(tenant, hash), grants::table)?;
    Ok(row.map(PresentedRefreshToken::from).filter(|own| own.redeemable.client.id == client))
}

/// Finds a refresh token by its id.
pub fn find_refresh_token_by_id(tx: &mut Tx<'_>, id: RefreshTokenId) -> Result<Option<RefreshToken>, Fault> {
    let tenant = tx.tenant();
    let row: Option<RefreshTokenRow> = refresh_tokens::table
        .filter(refresh_tokens::tenant_id.eq(tenant).and(refresh_tokens::id.eq(id)))
        .select(columns::<RefreshTokenRow>())
        .get_result(tx.conn())
        .optional()?;
    Ok(row.map(RefreshToken::from))
}

//! The table `refresh_tokens`.

use diesel::{
    BoolExpressionMethods, ExpressionMethods, JoinOnDsl, NullableExpressionMethods, OptionalExtension, QueryDsl,
    Queryable,
};

use super::row::{PresentedRefreshToken, RefreshToken};
use crate::base::fault::Fault;
use crate::base::id::{ClientRowId, GrantId, RefreshTokenId, TenantId};
use crate::base::time::Time;
use crate::oidc::grant::store::{RedeemableRow, extension, refreshed, with_redeemable};
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
        refresh_tokens::tenant_id.eq(tenant.as_slice().to_vec()),
        refresh_tokens::id.eq(new.id.as_slice().to_vec()),
        refresh_tokens::token_hash.eq(new.hash.to_vec()),
        refresh_tokens::grant_id.eq(new.grant.as_slice().to_vec()),
        refresh_tokens::created_at.eq(now.micros()),
        refresh_tokens::expires_at.eq(new.expires_at.micros()),
    ))
}

/// Stores the first refresh token of a grant, whose row is kept until `grant_ends`.
pub fn insert_first(wtx: &mut WriteTx<'_>, new: &NewRefreshToken, grant_ends: Time, now: Time) -> Result<(), Fault> {
    let tenant = wtx.tenant();
    execute_two(wtx, extension(tenant, new.grant, grant_ends), insertion(tenant, new, now))
}

/// Stores what a used token is rotated to.
pub fn insert_successor(
    wtx: &mut WriteTx<'_>,
    new: &NewRefreshToken,
    of: RefreshTokenId,
    now: Time,
) -> Result<(), Fault> {
    let tenant = wtx.tenant();
    let succeeded = diesel::update(refresh_tokens::table)
        .filter(refresh_tokens::tenant_id.eq(tenant.as_slice()).and(refresh_tokens::id.eq(of.as_slice())))
        .filter(refresh_tokens::consumed_at.is_not_null())
        .set(refresh_tokens::successor_id.eq(new.id.as_slice()));
    execute_three(wtx, refreshed(tenant, new.grant, now), succeeded, insertion(tenant, new, now))
}

/// What of a row a refresh token is read from.
const COLUMNS: (
    refresh_tokens::id,
    refresh_tokens::created_at,
    refresh_tokens::expires_at,
    refresh_tokens::consumed_at,
    refresh_tokens::successor_id,
) = (
    refresh_tokens::id,
    refresh_tokens::created_at,
    refresh_tokens::expires_at,
    refresh_tokens::consumed_at,
    refresh_tokens::successor_id,
);

#[derive(Queryable)]
struct RefreshTokenRow {
    #[diesel(deserialize_as = Vec<u8>)]
    id: RefreshTokenId,
    created_at: i64,
    expires_at: i64,
    consumed_at: Option<i64>,
    successor: Option<Vec<u8>>,
}

impl RefreshTokenRow {
    fn into_token(self) -> Result<RefreshToken, Fault> {
        Ok(RefreshToken {
            id: self.id,
            created_at: Time::from_micros(self.created_at),
            expires_at: Time::from_micros(self.expires_at),
            consumed_at: self.consumed_at.map(Time::from_micros),
            successor: self.successor.map(RefreshTokenId::try_from).transpose().map_err(Fault::internal)?,
        })
    }
}

fn presented(row: RedeemableRow<RefreshTokenRow>) -> Result<PresentedRefreshToken, Fault> {
    let (redeemable, token) = row.into_redeemable()?;
    Ok(PresentedRefreshToken { token: token.into_token()?, redeemable })
}

/// A refresh token by its hash with its grant, if it was given to this client.
macro_rules! presented_token {
    ($tenant:expr, $client:expr, $hash:expr) => {{
        let grant = grants::tenant_id.eq(refresh_tokens::tenant_id).and(grants::id.eq(refresh_tokens::grant_id));
        with_redeemable!(refresh_tokens::table.inner_join(grants::table.on(grant)), COLUMNS)
            .filter(refresh_tokens::tenant_id.eq($tenant.as_slice()).and(refresh_tokens::token_hash.eq(&$hash[..])))
            .filter(grants::client_row_id.eq($client.as_slice()))
    }};
}

/// A refresh token by its hash with its grant, if it was given to this client.
pub(in crate::oidc) fn find_presented(
    tx: &mut Tx<'_>,
    client: ClientRowId,
    hash: &[u8; 32],
) -> Result<Option<PresentedRefreshToken>, Fault> {
    let tenant = tx.tenant();
    let row = presented_token!(tenant, client, hash).get_result(tx.conn()).optional()?;
    row.map(presented).transpose()
}

/// As [`find_presented`], and takes the row of the grant as [`lock_family`] does. `None` also where another transaction
/// has it: nothing is waited for.
///
/// [`lock_family`]: crate::oidc::grant::store::lock_family
pub(in crate::oidc) fn hold_presented(
    wtx: &mut WriteTx<'_>,
    client: ClientRowId,
    hash: &[u8; 32],
) -> Result<Option<PresentedRefreshToken>, Fault> {
    let tenant = wtx.tenant();
    let row = get_held(wtx, presented_token!(tenant, client, hash), grants::table)?;
    row.map(presented).transpose()
}

pub fn find_refresh_token_by_id(tx: &mut Tx<'_>, id: RefreshTokenId) -> Result<Option<RefreshToken>, Fault> {
    let tenant = tx.tenant();
    let row: Option<RefreshTokenRow> = refresh_tokens::table
        .filter(refresh_tokens::tenant_id.eq(tenant.as_slice()).and(refresh_tokens::id.eq(id.as_slice())))
        .select(COLUMNS)
        .get_result(tx.conn())
        .optional()?;
    row.map(RefreshTokenRow::into_token).transpose()
}

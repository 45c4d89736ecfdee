//! The table `refresh_tokens`, and the families in `grants`.

use diesel::{
    BoolExpressionMethods, ExpressionMethods, JoinOnDsl, NullableExpressionMethods, OptionalExtension, QueryDsl,
    Queryable, Selectable,
};

use super::row::{Form, PresentedRefreshToken, StoredToken};
use crate::base::fault::Fault;
use crate::base::id::{GrantId, RefreshTokenId};
use crate::base::time::Time;
use crate::oidc::grant::store::{RedeemableRow, with_redeemable};
use crate::oidc::grant::{Grant, RedeemableGrant};
use crate::storage::columns::columns;
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

/// Keeps the row of a used token as long as its grant, so that its reuse is recognised.
pub fn keep_used(wtx: &mut WriteTx<'_>, token: RefreshTokenId, grant: &Grant) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let changed = diesel::update(refresh_tokens::table)
        .filter(refresh_tokens::tenant_id.eq(tenant).and(refresh_tokens::id.eq(token)))
        .filter(refresh_tokens::consumed_at.is_not_null())
        .set(refresh_tokens::expires_at.eq(grant.expires_at))
        .execute(wtx.conn())?;
    Ok(changed == 1)
}

/// Finds the grant of a family with everything that decides whether more is issued for it.
pub(in crate::oidc) fn find_family(tx: &mut Tx<'_>, family: GrantId) -> Result<Option<RedeemableGrant>, Fault> {
    let tenant = tx.tenant();
    let row: Option<RedeemableRow<GrantId>> = with_redeemable!(grants::table, grants::id)
        .filter(grants::tenant_id.eq(tenant).and(grants::id.eq(family)))
        .get_result(tx.conn())
        .optional()?;
    Ok(row.map(|row| row.into_redeemable().0))
}

/// A row of `refresh_tokens`.
#[derive(Queryable, Selectable)]
#[diesel(table_name = refresh_tokens)]
struct StoredTokenRow {
    id: RefreshTokenId,
    created_at: Time,
    expires_at: Time,
    consumed_at: Option<Time>,
    successor_id: Option<RefreshTokenId>,
}

impl From<StoredTokenRow> for StoredToken {
    fn from(row: StoredTokenRow) -> StoredToken {
        let StoredTokenRow { id, created_at, expires_at, consumed_at, successor_id } = row;
        StoredToken { id, created_at, expires_at, consumed_at, successor: successor_id }
    }
}

/// Finds a stored token by its hash, with its grant.
pub(in crate::oidc) fn find_stored(tx: &mut Tx<'_>, hash: &[u8; 32]) -> Result<Option<PresentedRefreshToken>, Fault> {
    let tenant = tx.tenant();
    let grant = grants::tenant_id.eq(refresh_tokens::tenant_id).and(grants::id.eq(refresh_tokens::grant_id));
    let source = refresh_tokens::table.inner_join(grants::table.on(grant));
    let row: Option<RedeemableRow<StoredTokenRow>> = with_redeemable!(source, columns::<StoredTokenRow>())
        .filter(refresh_tokens::tenant_id.eq(tenant).and(refresh_tokens::token_hash.eq(hash)))
        .get_result(tx.conn())
        .optional()?;
    Ok(row.map(|row| {
        let (redeemable, token) = row.into_redeemable();
        PresentedRefreshToken { form: Form::Stored(token.into()), redeemable }
    }))
}

/// Finds a stored token by its id.
pub(in crate::oidc) fn find_stored_by_id(tx: &mut Tx<'_>, id: RefreshTokenId) -> Result<Option<StoredToken>, Fault> {
    let tenant = tx.tenant();
    let row: Option<StoredTokenRow> = refresh_tokens::table
        .filter(refresh_tokens::tenant_id.eq(tenant).and(refresh_tokens::id.eq(id)))
        .select(columns::<StoredTokenRow>())
        .get_result(tx.conn())
        .optional()?;
    Ok(row.map(StoredToken::from))
}

//! The table `authorization_codes`.

use std::time::Duration;

use diesel::{
    BoolExpressionMethods, ExpressionMethods, JoinOnDsl, NullableExpressionMethods, OptionalExtension, QueryDsl,
    Queryable, Selectable,
};

use super::row::AuthorizationCode;
use crate::base::fault::Fault;
use crate::base::id::{ClientRowId, CodeId, GrantId};
use crate::base::time::Time;
use crate::oidc::grant::store::{RedeemableRow, insertion, with_redeemable};
use crate::oidc::grant::{self, Grant};
use crate::storage::columns::{IsSet, columns};
use crate::storage::run::RunQuery;
use crate::storage::schema::{authorization_codes, grants};
use crate::storage::tables::{End, OnRestore, Table, Uses};
use crate::storage::together::execute_two;
use crate::storage::{Tx, WriteTx};

/// The table `authorization_codes`.
pub const CODES: Table = Table {
    ends: &[End { longest: Some(LONGEST), ..End::at("expires_at") }],
    uses: Uses::Once,
    on_restore: OnRestore::Delete,
    ..Table::new("authorization_codes", "id")
};
pub const TABLES: &[Table] = &[CODES];

/// The longest lifetime of a code.
const LONGEST: Duration = Duration::from_secs(86_400);

/// A code to be stored.
pub struct NewCode<'a> {
    pub id: CodeId,
    pub hash: [u8; 32],
    pub redirect_uri: &'a str,
    pub code_challenge: Option<&'a str>,
    pub nonce: Option<&'a str>,
    pub expires_at: Time,
}

/// Stores a new grant with its code.
pub fn insert_with_grant(wtx: &mut WriteTx<'_>, grant: &Grant, code: &NewCode<'_>, now: Time) -> Result<(), Fault> {
    let tenant = wtx.tenant();
    let code = diesel::insert_into(authorization_codes::table).values((
        authorization_codes::tenant_id.eq(tenant),
        authorization_codes::id.eq(code.id),
        authorization_codes::code_hash.eq(code.hash),
        authorization_codes::grant_id.eq(grant.id),
        authorization_codes::redirect_uri.eq(code.redirect_uri),
        authorization_codes::code_challenge.eq(code.code_challenge),
        authorization_codes::nonce.eq(code.nonce),
        authorization_codes::created_at.eq(now),
        authorization_codes::expires_at.eq(code.expires_at),
    ));
    execute_two(wtx, insertion(tenant, grant, now), code)
}

/// Deletes grants with their codes.
pub fn delete_with_grants(wtx: &mut WriteTx<'_>, ids: &[GrantId]) -> Result<usize, Fault> {
    if ids.is_empty() {
        return Ok(0);
    }
    let tenant = wtx.tenant();
    let codes: Vec<CodeId> = ids.iter().map(|id| CodeId::from_bytes(id.to_bytes())).collect();
    let own = authorization_codes::tenant_id.eq(tenant).and(authorization_codes::id.eq_any(codes));
    diesel::delete(authorization_codes::table.filter(own)).execute(wtx.conn())?;
    grant::store::delete(wtx, ids)
}

/// Returns whether there is a code with this hash, of any client.
pub(in crate::oidc) fn exists(tx: &mut Tx<'_>, hash: &[u8; 32]) -> Result<bool, Fault> {
    let tenant = tx.tenant();
    let found: Option<CodeId> = authorization_codes::table
        .filter(authorization_codes::tenant_id.eq(tenant))
        .filter(authorization_codes::code_hash.eq(&hash[..]))
        .select(authorization_codes::id)
        .get_result(tx.conn())
        .optional()?;
    Ok(found.is_some())
}

/// A row of `authorization_codes`.
#[derive(Queryable, Selectable)]
#[diesel(table_name = authorization_codes)]
struct CodeRow {
    id: CodeId,
    redirect_uri: String,
    code_challenge: Option<String>,
    nonce: Option<String>,
    expires_at: Time,
    #[diesel(column_name = consumed_at, deserialize_as = IsSet)]
    consumed: bool,
}

/// Finds a code by its hash, if it was issued to this client (A-10: a code works only for its own client), with its
/// grant. The client is compared after the statement: until PostgreSQL has statistics, a condition on it makes the
/// planner read every grant of the client.
pub(in crate::oidc) fn find_code(
    tx: &mut Tx<'_>,
    client: ClientRowId,
    hash: &[u8; 32],
) -> Result<Option<AuthorizationCode>, Fault> {
    Ok(find_of_any_client(tx, hash)?.filter(|code| code.redeemable.client.id == client))
}

/// Finds a code by its hash, with its grant and the client that it was issued to.
pub(in crate::oidc) fn find_of_any_client(
    tx: &mut Tx<'_>,
    hash: &[u8; 32],
) -> Result<Option<AuthorizationCode>, Fault> {
    let tenant = tx.tenant();
    let grant = grants::tenant_id.eq(authorization_codes::tenant_id).and(grants::id.eq(authorization_codes::grant_id));
    let found: Option<RedeemableRow<CodeRow>> =
        with_redeemable!(authorization_codes::table.inner_join(grants::table.on(grant)), columns::<CodeRow>())
            .filter(authorization_codes::tenant_id.eq(tenant))
            .filter(authorization_codes::code_hash.eq(hash))
            .get_result(tx.conn())
            .optional()?;
    Ok(found.map(RedeemableRow::into_redeemable).map(|(redeemable, code)| AuthorizationCode {
        id: code.id,
        redeemable,
        redirect_uri: code.redirect_uri,
        code_challenge: code.code_challenge,
        nonce: code.nonce,
        expires_at: code.expires_at,
        consumed: code.consumed,
    }))
}

//! The table `authorization_codes`.

use std::time::Duration;

use diesel::{
    BoolExpressionMethods, ExpressionMethods, JoinOnDsl, NullableExpressionMethods, OptionalExtension, QueryDsl,
};

use super::row::AuthorizationCode;
use crate::base::fault::Fault;
use crate::base::id::{ClientRowId, CodeId};
use crate::base::time::Time;
use crate::oidc::grant::Grant;
use crate::oidc::grant::store::{RedeemableRow, insertion, with_redeemable};
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

/// No code lives longer.
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

/// Stores a grant with its code.
pub fn insert_with_grant(wtx: &mut WriteTx<'_>, grant: &Grant, code: &NewCode<'_>, now: Time) -> Result<(), Fault> {
    let tenant = wtx.tenant();
    let code = diesel::insert_into(authorization_codes::table).values((
        authorization_codes::tenant_id.eq(tenant.as_slice()),
        authorization_codes::id.eq(code.id.as_slice()),
        authorization_codes::code_hash.eq(&code.hash[..]),
        authorization_codes::grant_id.eq(grant.id.as_slice()),
        authorization_codes::redirect_uri.eq(code.redirect_uri),
        authorization_codes::code_challenge.eq(code.code_challenge),
        authorization_codes::nonce.eq(code.nonce),
        authorization_codes::created_at.eq(now.micros()),
        authorization_codes::expires_at.eq(code.expires_at.micros()),
    ));
    execute_two(wtx, insertion(tenant, grant, now)?, code)
}

type CodeColumns = (Vec<u8>, String, Option<String>, Option<String>, i64, Option<i64>);

/// A code by its hash, if it was given to this client, with its grant and what that stands on.
pub(in crate::oidc) fn find_code(
    tx: &mut Tx<'_>,
    client: ClientRowId,
    hash: &[u8; 32],
) -> Result<Option<AuthorizationCode>, Fault> {
    let tenant = tx.tenant();
    let grant = grants::tenant_id.eq(authorization_codes::tenant_id).and(grants::id.eq(authorization_codes::grant_id));
    let columns = (
        authorization_codes::id,
        authorization_codes::redirect_uri,
        authorization_codes::code_challenge,
        authorization_codes::nonce,
        authorization_codes::expires_at,
        authorization_codes::consumed_at,
    );
    let found: Option<RedeemableRow<CodeColumns>> =
        with_redeemable!(authorization_codes::table.inner_join(grants::table.on(grant)), columns)
            .filter(authorization_codes::tenant_id.eq(tenant.as_slice()))
            .filter(authorization_codes::code_hash.eq(&hash[..]))
            .filter(grants::client_row_id.eq(client.as_slice()))
            .get_result(tx.conn())
            .optional()?;
    let Some(row) = found else { return Ok(None) };
    let (redeemable, (id, redirect_uri, code_challenge, nonce, expires_at, consumed_at)) = row.into_redeemable()?;
    Ok(Some(AuthorizationCode {
        id: CodeId::try_from(id).map_err(Fault::internal)?,
        redeemable,
        redirect_uri,
        code_challenge,
        nonce,
        expires_at: Time::from_micros(expires_at),
        consumed: consumed_at.is_some(),
    }))
}

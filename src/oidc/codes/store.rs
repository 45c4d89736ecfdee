//! The table `authorization_codes`.

use std::time::Duration;

use diesel::{ExpressionMethods, OptionalExtension, QueryDsl};

use super::row::AuthorizationCode;
use crate::base::fault::Fault;
use crate::base::id::{CodeId, GrantId};
use crate::base::time::Time;
use crate::oidc::grant::store::find_standing;
use crate::storage::run::RunQuery;
use crate::storage::schema::authorization_codes;
use crate::storage::tables::{End, OnRestore, Table, Uses};
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
    pub grant: GrantId,
    pub redirect_uri: &'a str,
    pub code_challenge: Option<&'a str>,
    pub nonce: Option<&'a str>,
    pub expires_at: Time,
}

pub fn insert_code(wtx: &mut WriteTx<'_>, code: &NewCode<'_>, now: Time) -> Result<(), Fault> {
    let tenant = wtx.tenant();
    diesel::insert_into(authorization_codes::table)
        .values((
            authorization_codes::tenant_id.eq(tenant.as_slice()),
            authorization_codes::id.eq(code.id.as_slice()),
            authorization_codes::code_hash.eq(&code.hash[..]),
            authorization_codes::grant_id.eq(code.grant.as_slice()),
            authorization_codes::redirect_uri.eq(code.redirect_uri),
            authorization_codes::code_challenge.eq(code.code_challenge),
            authorization_codes::nonce.eq(code.nonce),
            authorization_codes::created_at.eq(now.micros()),
            authorization_codes::expires_at.eq(code.expires_at.micros()),
        ))
        .execute(wtx.conn())?;
    Ok(())
}

type CodeColumns = (Vec<u8>, Vec<u8>, String, Option<String>, Option<String>, i64, Option<i64>);

/// A code by its hash, with its grant and what that stands on.
pub(in crate::oidc) fn find_code(tx: &mut Tx<'_>, hash: &[u8; 32]) -> Result<Option<AuthorizationCode>, Fault> {
    let tenant = tx.tenant();
    let found: Option<CodeColumns> = authorization_codes::table
        .filter(authorization_codes::tenant_id.eq(tenant.as_slice()))
        .filter(authorization_codes::code_hash.eq(&hash[..]))
        .select((
            authorization_codes::id,
            authorization_codes::grant_id,
            authorization_codes::redirect_uri,
            authorization_codes::code_challenge,
            authorization_codes::nonce,
            authorization_codes::expires_at,
            authorization_codes::consumed_at,
        ))
        .get_result(tx.conn())
        .optional()?;
    let Some((id, grant, redirect_uri, code_challenge, nonce, expires_at, consumed_at)) = found else {
        return Ok(None);
    };
    let standing = find_standing(tx, GrantId::try_from(grant).map_err(Fault::internal)?)?;
    let Some(standing) = standing else { return Ok(None) };
    Ok(Some(AuthorizationCode {
        id: CodeId::try_from(id).map_err(Fault::internal)?,
        standing,
        redirect_uri,
        code_challenge,
        nonce,
        expires_at: Time::from_micros(expires_at),
        consumed: consumed_at.is_some(),
    }))
}

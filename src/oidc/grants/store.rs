//! The tables `grants` and `authorization_codes`.

use std::time::Duration;

use diesel::{BoolExpressionMethods, ExpressionMethods, OptionalExtension, QueryDsl, Queryable, RunQueryDsl};

use super::Grant;
use super::authorization_code::Code;
use crate::base::fault::Fault;
use crate::base::id::{AccountId, ClientRowId, CodeId, GrantId, SessionId};
use crate::base::time::Time;
use crate::oidc::scope::ScopeSet;
use crate::storage::purge::{Over, Purge, purge_all, purge_over};
use crate::storage::schema::{authorization_codes, grants};
use crate::storage::{Tx, WriteTx};

#[derive(Queryable)]
struct GrantRow {
    _tenant_id: Vec<u8>,
    #[diesel(deserialize_as = Vec<u8>)]
    id: GrantId,
    #[diesel(deserialize_as = Vec<u8>)]
    account_id: AccountId,
    account_epoch: i64,
    tenant_epoch: i64,
    #[diesel(deserialize_as = Vec<u8>)]
    client: ClientRowId,
    #[diesel(deserialize_as = Vec<u8>)]
    session: SessionId,
    scope: String,
    audience: String,
    auth_time: i64,
    amr: String,
    _created_at: i64,
    expires_at: i64,
    revoked_at: Option<i64>,
}

impl GrantRow {
    fn into_grant(self) -> Result<Grant, Fault> {
        let wrong = |column: &str| Fault::internal(format!("grant {}: column {column} is damaged", self.id));
        Ok(Grant {
            id: self.id,
            account_id: self.account_id,
            account_epoch: self.account_epoch,
            tenant_epoch: self.tenant_epoch,
            client: self.client,
            session: self.session,
            scope: ScopeSet::parse(&self.scope).ok_or_else(|| wrong("scope"))?,
            audience: serde_json::from_str(&self.audience).map_err(|_| wrong("audience"))?,
            auth_time: Time::from_micros(self.auth_time),
            amr: self.amr.split_whitespace().map(str::to_owned).collect(),
            expires_at: Time::from_micros(self.expires_at),
            revoked: self.revoked_at.is_some(),
        })
    }
}

pub fn find_grant(tx: &mut Tx<'_>, id: GrantId) -> Result<Option<Grant>, Fault> {
    let tenant = tx.tenant();
    let row: Option<GrantRow> = grants::table
        .filter(grants::tenant_id.eq(tenant.as_slice()).and(grants::id.eq(id.as_slice())))
        .get_result(tx.conn())
        .optional()?;
    row.map(GrantRow::into_grant).transpose()
}

pub fn insert_grant(wtx: &mut WriteTx<'_>, grant: &Grant, now: Time) -> Result<(), Fault> {
    let tenant = wtx.tenant();
    diesel::insert_into(grants::table)
        .values((
            grants::tenant_id.eq(tenant.as_slice()),
            grants::id.eq(grant.id.as_slice()),
            grants::account_id.eq(grant.account_id.as_slice()),
            grants::account_epoch.eq(grant.account_epoch),
            grants::tenant_epoch.eq(grant.tenant_epoch),
            grants::client_row_id.eq(grant.client.as_slice()),
            grants::session_id.eq(grant.session.as_slice()),
            grants::scope.eq(grant.scope.to_string()),
            grants::audience.eq(serde_json::to_string(&grant.audience).map_err(Fault::internal)?),
            grants::auth_time.eq(grant.auth_time.micros()),
            grants::amr.eq(grant.amr.join(" ")),
            grants::created_at.eq(now.micros()),
            grants::expires_at.eq(grant.expires_at.micros()),
        ))
        .execute(wtx.conn())?;
    Ok(())
}

/// Ends a grant with everything that it gave. True if it was not ended before.
pub fn revoke(wtx: &mut WriteTx<'_>, id: GrantId, now: Time) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let changed = diesel::update(grants::table)
        .filter(grants::tenant_id.eq(tenant.as_slice()).and(grants::id.eq(id.as_slice())))
        .filter(grants::revoked_at.is_null())
        .set(grants::revoked_at.eq(now.micros()))
        .execute(wtx.conn())?;
    Ok(changed == 1)
}

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

/// A code by its hash, with its grant.
pub(super) fn find_code(tx: &mut Tx<'_>, hash: &[u8; 32]) -> Result<Option<Code>, Fault> {
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
    let grant = find_grant(tx, GrantId::try_from(grant).map_err(Fault::internal)?)?;
    let Some(grant) = grant else { return Ok(None) };
    Ok(Some(Code {
        id: CodeId::try_from(id).map_err(Fault::internal)?,
        grant,
        redirect_uri,
        code_challenge,
        nonce,
        expires_at: Time::from_micros(expires_at),
        consumed: consumed_at.is_some(),
    }))
}

/// No code and no grant lives longer.
const LONGEST: Duration = Duration::from_secs(2 * 86_400);

/// Deletes codes and grants that were over before `before`, a step of them.
pub fn delete_over(wtx: &mut WriteTx<'_>, before: Time) -> Result<usize, Fault> {
    let longest = Some(LONGEST);
    let codes = Over { table: "authorization_codes", column: "expires_at", longest };
    Ok(purge_over(wtx, codes, before)? + purge_over(wtx, Over { table: "grants", ..codes }, before)?)
}

/// Empties the tables of a tenant that is being deleted, a step of them.
pub fn delete_all(wtx: &mut WriteTx<'_>) -> Result<usize, Fault> {
    let codes = purge_all(wtx, Purge { table: "authorization_codes", key: "id" })?;
    Ok(codes + purge_all(wtx, Purge { table: "grants", key: "id" })?)
}

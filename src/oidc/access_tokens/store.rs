//! The table `revoked_tokens`.

use diesel::{
    BoolExpressionMethods, ExpressionMethods, JoinOnDsl, NullableExpressionMethods, OptionalExtension, QueryDsl,
    Queryable,
};

use crate::accounts::Account;
use crate::accounts::store::AccountRows;
use crate::base::fault::Fault;
use crate::base::id::{ClientRowId, GrantId};
use crate::base::time::Time;
use crate::oidc::grant::StandingGrant;
use crate::oidc::grant::store::{StandingRow, with_account, with_standing};
use crate::storage::columns::columns;
use crate::storage::run::RunQuery;
use crate::storage::schema::{clients, grants, revoked_tokens, tenants};
use crate::storage::tables::{End, Table};
use crate::storage::unique::insert_unique;
use crate::storage::{Tx, WriteTx};
use crate::tenancy::store::TenantStatus;

pub const TABLES: &[Table] = &[Table { ends: &[End::at("expires_at")], ..Table::new("revoked_tokens", "token_hash") }];

/// Returns the hash under which the revocation of a token is stored. No bearer secret begins with `jti`, so no other
/// stored hash equals it.
fn hash(tx: &Tx<'_>, jti: &str) -> [u8; 32] {
    tx.keys().lookup_hash(&format!("jti {jti}"))
}

/// Revokes one token, named by its `jti`, until it expires. Returns false if it was revoked before.
pub fn revoke(wtx: &mut WriteTx<'_>, jti: &str, expires_at: Time) -> Result<bool, Fault> {
    let (tenant, hash) = (wtx.tenant(), hash(wtx, jti));
    let row = (
        revoked_tokens::tenant_id.eq(tenant),
        revoked_tokens::token_hash.eq(hash),
        revoked_tokens::expires_at.eq(expires_at),
    );
    insert_unique(wtx, diesel::insert_into(revoked_tokens::table).values(row))
}

/// Everything that decides whether a token of a grant is valid.
pub struct TokenOfGrant {
    /// Whether the token itself was revoked.
    pub revoked: bool,
    pub standing: StandingGrant,
}

/// Joins the revocation of the token with this hash to its grant.
macro_rules! revocation {
    ($hash:expr) => {
        revoked_tokens::table
            .on(revoked_tokens::tenant_id.eq(grants::tenant_id).and(revoked_tokens::token_hash.eq($hash)))
    };
}

/// Finds everything that decides whether a token of this grant is valid.
pub fn find_of_grant(tx: &mut Tx<'_>, jti: &str, grant: GrantId) -> Result<Option<TokenOfGrant>, Fault> {
    let (tenant, hash) = (tx.tenant(), hash(tx, jti));
    let source = grants::table.left_join(revocation!(hash));
    let found: Option<(StandingRow, Option<Time>)> = with_standing!(source, revoked_tokens::expires_at.nullable())
        .filter(grants::tenant_id.eq(tenant).and(grants::id.eq(grant)))
        .get_result(tx.conn())
        .optional()?;
    Ok(found.map(|(row, revoked)| TokenOfGrant { revoked: revoked.is_some(), standing: row.into() }))
}

#[derive(Queryable)]
struct PersonRow {
    standing: StandingRow,
    account: AccountRows,
    revoked_until: Option<Time>,
}

/// Like [`find_of_grant`], with the account of the token's subject.
pub fn find_of_person(tx: &mut Tx<'_>, jti: &str, grant: GrantId) -> Result<Option<(TokenOfGrant, Account)>, Fault> {
    let (tenant, hash) = (tx.tenant(), hash(tx, jti));
    let source = grants::table.left_join(revocation!(hash));
    let found: Option<PersonRow> = with_account!(source, revoked_tokens::expires_at.nullable())
        .filter(grants::tenant_id.eq(tenant).and(grants::id.eq(grant)))
        .get_result(tx.conn())
        .optional()?;
    Ok(found.map(|row| {
        let token = TokenOfGrant { revoked: row.revoked_until.is_some(), standing: row.standing.into() };
        (token, row.account.into())
    }))
}

/// Everything that decides whether a token of `client_credentials` is valid.
pub struct TokenOfClient {
    /// Whether the token itself was revoked.
    pub revoked: bool,
    pub tenant: TenantStatus,
    /// Whether the client still exists.
    pub has_client: bool,
}

#[derive(Queryable)]
struct ClientTokenRow {
    tenant: TenantStatus,
    client: Option<ClientRowId>,
    revoked_until: Option<Time>,
}

/// Finds everything that decides whether a token of `client_credentials` is valid.
pub fn find_of_client(tx: &mut Tx<'_>, jti: &str, client_id: &str) -> Result<TokenOfClient, Fault> {
    let (tenant, hash) = (tx.tenant(), hash(tx, jti));
    let client = clients::tenant_id.eq(tenants::id).and(clients::client_id.eq(client_id.to_owned()));
    let revocation = revoked_tokens::tenant_id.eq(tenants::id).and(revoked_tokens::token_hash.eq(hash));
    let row: ClientTokenRow = tenants::table
        .left_join(clients::table.on(client))
        .left_join(revoked_tokens::table.on(revocation))
        .filter(tenants::id.eq(tenant))
        .select((columns::<TenantStatus>(), clients::id.nullable(), revoked_tokens::expires_at.nullable()))
        .get_result(tx.conn())?;
    Ok(TokenOfClient { revoked: row.revoked_until.is_some(), tenant: row.tenant, has_client: row.client.is_some() })
}

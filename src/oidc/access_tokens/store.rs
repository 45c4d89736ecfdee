//! The table `revoked_tokens`.

use diesel::{
    BoolExpressionMethods, ExpressionMethods, JoinOnDsl, NullableExpressionMethods, OptionalExtension, QueryDsl,
};

use crate::accounts::Account;
use crate::accounts::store::{AccountRow, EmailColumns};
use crate::base::fault::Fault;
use crate::base::id::GrantId;
use crate::base::time::Time;
use crate::oidc::grant::StandingGrant;
use crate::oidc::grant::store::{StandingRow, with_account, with_standing};
use crate::storage::run::RunQuery;
use crate::storage::schema::{clients, grants, revoked_tokens, tenants};
use crate::storage::tables::{End, Table};
use crate::storage::unique::insert_unique;
use crate::storage::{Tx, WriteTx};
use crate::tenancy::TenantState;

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

/// What a token of a grant stands on.
pub struct TokenOfGrant {
    /// It was revoked by itself.
    pub revoked: bool,
    pub standing: StandingGrant,
}

/// The revocation of the token of this hash, to be joined to its grant.
macro_rules! revocation {
    ($hash:expr) => {
        revoked_tokens::table
            .on(revoked_tokens::tenant_id.eq(grants::tenant_id).and(revoked_tokens::token_hash.eq($hash.to_vec())))
    };
}

/// What the token of this `jti` stands on, which came from this grant.
pub fn find_of_grant(tx: &mut Tx<'_>, jti: &str, grant: GrantId) -> Result<Option<TokenOfGrant>, Fault> {
    let (tenant, hash) = (tx.tenant(), hash(tx, jti));
    let source = grants::table.left_join(revocation!(hash));
    let found: Option<(StandingRow, Option<i64>)> = with_standing!(source, revoked_tokens::expires_at.nullable())
        .filter(grants::tenant_id.eq(tenant.as_slice()).and(grants::id.eq(grant.as_slice())))
        .get_result(tx.conn())
        .optional()?;
    let Some((row, revocation)) = found else { return Ok(None) };
    Ok(Some(TokenOfGrant { revoked: revocation.is_some(), standing: row.into_standing()? }))
}

type PersonColumns = (StandingRow, AccountRow, Option<EmailColumns>, Option<i64>);

/// As [`find_of_grant`], with the account whose person the token speaks for.
pub fn find_of_person(tx: &mut Tx<'_>, jti: &str, grant: GrantId) -> Result<Option<(TokenOfGrant, Account)>, Fault> {
    let (tenant, hash) = (tx.tenant(), hash(tx, jti));
    let source = grants::table.left_join(revocation!(hash));
    let found: Option<PersonColumns> = with_account!(source, revoked_tokens::expires_at.nullable())
        .filter(grants::tenant_id.eq(tenant.as_slice()).and(grants::id.eq(grant.as_slice())))
        .get_result(tx.conn())
        .optional()?;
    let Some((row, account, email, revocation)) = found else { return Ok(None) };
    let token = TokenOfGrant { revoked: revocation.is_some(), standing: row.into_standing()? };
    Ok(Some((token, account.into_account(email)?)))
}

/// What a client's own token stands on.
pub struct TokenOfClient {
    /// It was revoked by itself.
    pub revoked: bool,
    pub tenant_state: TenantState,
    pub tenant_epoch: i64,
    /// There is a client of this `client_id`.
    pub has_client: bool,
}

/// What the token of this `jti` stands on, which this client got for itself.
pub fn find_of_client(tx: &mut Tx<'_>, jti: &str, client_id: &str) -> Result<TokenOfClient, Fault> {
    let (tenant, hash) = (tx.tenant(), hash(tx, jti));
    let client = clients::tenant_id.eq(tenants::id).and(clients::client_id.eq(client_id.to_owned()));
    let revocation = revoked_tokens::tenant_id.eq(tenants::id).and(revoked_tokens::token_hash.eq(hash.to_vec()));
    let (state, tenant_epoch, client, revocation): (String, i64, Option<Vec<u8>>, Option<i64>) = tenants::table
        .left_join(clients::table.on(client))
        .left_join(revoked_tokens::table.on(revocation))
        .filter(tenants::id.eq(tenant.as_slice()))
        .select((tenants::state, tenants::epoch, clients::id.nullable(), revoked_tokens::expires_at.nullable()))
        .get_result(tx.conn())?;
    Ok(TokenOfClient {
        revoked: revocation.is_some(),
        tenant_state: TenantState::parse(&state).ok_or_else(|| Fault::internal("tenant state is damaged"))?,
        tenant_epoch,
        has_client: client.is_some(),
    })
}

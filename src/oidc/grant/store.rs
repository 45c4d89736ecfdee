//! The table `grants`.

use diesel::{
    BoolExpressionMethods, ExpressionMethods, JoinOnDsl, NullableExpressionMethods, OptionalExtension, QueryDsl,
    Queryable,
};

use super::row::Grant;
use super::standing::StandingGrant;
use crate::accounts::AccountState;
use crate::base::fault::Fault;
use crate::base::id::{AccountId, ClientRowId, GrantId, SessionId};
use crate::base::time::Time;
use crate::oidc::scope::ScopeSet;
use crate::sessions::Parties;
use crate::sessions::store::{TERM, term_of};
use crate::storage::run::RunQuery;
use crate::storage::schema::{accounts, clients, grants, sessions, tenants};
use crate::storage::tables::{End, OnRestore, Table};
use crate::storage::{Tx, WriteTx};
use crate::tenancy::TenantState;

pub const TABLES: &[Table] =
    &[Table { ends: &[End::at("expires_at")], on_restore: OnRestore::Delete, ..Table::new("grants", "id") }];

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
    created_at: i64,
    expires_at: i64,
    revoked_at: Option<i64>,
    offline: bool,
    refreshed_at: Option<i64>,
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
            offline: self.offline,
        })
    }
}

/// A grant with everything that decides whether it is still good, in one statement: whoever uses a token waits for it.
pub fn find_standing(tx: &mut Tx<'_>, id: GrantId) -> Result<Option<StandingGrant>, Fault> {
    let tenant = tx.tenant();
    let account = accounts::tenant_id.eq(grants::tenant_id).and(accounts::id.eq(grants::account_id));
    let client = clients::tenant_id.eq(grants::tenant_id).and(clients::id.eq(grants::client_row_id));
    let session = sessions::tenant_id.eq(grants::tenant_id).and(sessions::id.eq(grants::session_id));
    let found: Option<StandingColumns> = grants::table
        .inner_join(tenants::table.on(tenants::id.eq(grants::tenant_id)))
        .left_join(accounts::table.on(account))
        .left_join(clients::table.on(client))
        .left_join(sessions::table.on(session))
        .filter(grants::tenant_id.eq(tenant.as_slice()).and(grants::id.eq(id.as_slice())))
        .select((
            grants::all_columns,
            (tenants::state, tenants::epoch),
            (accounts::state, accounts::epoch, accounts::sub).nullable(),
            clients::id.nullable(),
            TERM.nullable(),
        ))
        .get_result(tx.conn())
        .optional()?;
    let Some((row, tenant, account, client, term)) = found else { return Ok(None) };
    let damaged = |what: &str| Fault::internal(format!("the state of the {what} is damaged"));
    let mut sub = None;
    let account = match account {
        Some((state, epoch, its)) => {
            sub = Some(its);
            Some((AccountState::parse(&state).ok_or_else(|| damaged("account"))?, epoch))
        }
        None => None,
    };
    let tenant = (TenantState::parse(&tenant.0).ok_or_else(|| damaged("tenant"))?, tenant.1);
    Ok(Some(StandingGrant {
        grant: row.into_grant()?,
        parties: Parties { account, tenant },
        sub,
        has_client: client.is_some(),
        session: term.map(term_of),
    }))
}

type StandingColumns = (
    GrantRow,
    (String, i64),
    Option<(String, i64, String)>,
    Option<Vec<u8>>,
    Option<(i64, i64, i64, i64, Option<i64>)>,
);

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
            grants::offline.eq(grant.offline),
        ))
        .execute(wtx.conn())?;
    Ok(())
}

/// A grant that a list shows: since when it is there, and when something was last given for it.
pub struct ListedGrant {
    pub grant: Grant,
    pub created_at: Time,
    pub used_at: Time,
}

/// Clients that one list shows, and the newest grants of each that it looks at.
const MOST: i64 = 200;
const MOST_OF_ONE: i64 = 20;

/// The clients that hold a grant of an account which was made under these epochs of account and tenant and is neither
/// revoked nor expired.
pub fn list_clients(
    tx: &mut Tx<'_>,
    (account, account_epoch, tenant_epoch): (AccountId, i64, i64),
    now: Time,
) -> Result<Vec<ClientRowId>, Fault> {
    let tenant = tx.tenant();
    let ids: Vec<Vec<u8>> = grants::table
        .filter(grants::tenant_id.eq(tenant.as_slice()).and(grants::account_id.eq(account.as_slice())))
        .filter(grants::account_epoch.eq(account_epoch).and(grants::tenant_epoch.eq(tenant_epoch)))
        .filter(grants::revoked_at.is_null().and(grants::expires_at.gt(now.micros())))
        .select(grants::client_row_id)
        .distinct()
        .limit(MOST)
        .load(tx.conn())?;
    ids.into_iter().map(|id| ClientRowId::try_from(id).map_err(Fault::internal)).collect()
}

/// Of those grants the newest of one client: of one kind, since those that end with their session may be many.
pub fn list_open(
    tx: &mut Tx<'_>,
    (account, account_epoch, tenant_epoch): (AccountId, i64, i64),
    (client, offline): (ClientRowId, bool),
    now: Time,
) -> Result<Vec<ListedGrant>, Fault> {
    let tenant = tx.tenant();
    let rows: Vec<GrantRow> = grants::table
        .filter(grants::tenant_id.eq(tenant.as_slice()).and(grants::account_id.eq(account.as_slice())))
        .filter(grants::account_epoch.eq(account_epoch).and(grants::tenant_epoch.eq(tenant_epoch)))
        .filter(grants::client_row_id.eq(client.as_slice()).and(grants::offline.eq(offline)))
        .filter(grants::revoked_at.is_null().and(grants::expires_at.gt(now.micros())))
        .order(grants::id.desc())
        .limit(MOST_OF_ONE)
        .load(tx.conn())?;
    rows.into_iter()
        .map(|row| {
            let (created_at, refreshed_at) = (row.created_at, row.refreshed_at);
            Ok(ListedGrant {
                grant: row.into_grant()?,
                created_at: Time::from_micros(created_at),
                used_at: Time::from_micros(refreshed_at.unwrap_or(created_at)),
            })
        })
        .collect()
}

/// Ends every grant that this person gave a client. How many were neither revoked nor expired.
pub fn revoke_own(
    wtx: &mut WriteTx<'_>,
    (account, client): (AccountId, ClientRowId),
    now: Time,
) -> Result<usize, Fault> {
    let tenant = wtx.tenant();
    let changed = diesel::update(grants::table)
        .filter(grants::tenant_id.eq(tenant.as_slice()).and(grants::account_id.eq(account.as_slice())))
        .filter(grants::client_row_id.eq(client.as_slice()))
        .filter(grants::revoked_at.is_null().and(grants::expires_at.gt(now.micros())))
        .set(grants::revoked_at.eq(now.micros()))
        .execute(wtx.conn())?;
    Ok(changed)
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

/// Moves the end of a grant that is given refresh tokens.
pub fn extend(wtx: &mut WriteTx<'_>, id: GrantId, expires_at: Time) -> Result<(), Fault> {
    let tenant = wtx.tenant();
    diesel::update(grants::table)
        .filter(grants::tenant_id.eq(tenant.as_slice()).and(grants::id.eq(id.as_slice())))
        .filter(grants::revoked_at.is_null())
        .set(grants::expires_at.eq(expires_at.micros()))
        .execute(wtx.conn())?;
    Ok(())
}

/// Takes the row of a grant that is not revoked: until this transaction ends, nobody else goes on with a refresh token
/// of it, on any node. False if the grant was revoked.
pub fn lock_family(wtx: &mut WriteTx<'_>, id: GrantId, now: Time) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let changed = diesel::update(grants::table)
        .filter(grants::tenant_id.eq(tenant.as_slice()).and(grants::id.eq(id.as_slice())))
        .filter(grants::revoked_at.is_null())
        .set(grants::refreshed_at.eq(now.micros()))
        .execute(wtx.conn())?;
    Ok(changed == 1)
}

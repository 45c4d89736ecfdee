//! The table `grants`.

use std::collections::BTreeMap;

use diesel::dsl::{max, min};
use diesel::{BoolExpressionMethods, ExpressionMethods, JoinOnDsl, QueryDsl, Queryable, Selectable};

use super::row::{Grant, RefreshFamily};
use super::standing::{RedeemableGrant, StandingGrant};
use crate::accounts::AccountState;
use crate::accounts::store::{AccountRows, AccountStatus};
use crate::base::epoch::Epoch;
use crate::base::fault::Fault;
use crate::base::id::{AccountId, ClientRowId, GrantId, OrganizationId, SessionId, TenantId};
use crate::base::time::Time;
use crate::oidc::clients::store::ClientRow;
use crate::oidc::consents::store::ConsentRow;
use crate::oidc::scope::ScopeSet;
use crate::sessions::store::TermRow;
use crate::sessions::{Parties, Term};
use crate::storage::columns::{IsSet, Json, Words, columns};
use crate::storage::purge::{self, Newest, Owned, Owner};
use crate::storage::run::{RunQuery, Statement};
use crate::storage::schema::{accounts, grants, sessions, tenants};
use crate::storage::tables::{End, OnRestore, Rows, Table};
use crate::storage::{Tx, WriteTx};
use crate::tenancy::store::TenantStatus;

const GRANTS: Table = Table {
    ends: &[End::at("expires_at"), End { rows: Rows::OfDeletedAccounts, ..End::at("") }],
    on_restore: OnRestore::Delete,
    ..Table::new("grants", "id")
};
pub const TABLES: &[Table] = &[GRANTS];

/// A row of `grants`.
#[derive(Queryable, Selectable)]
#[diesel(table_name = grants)]
pub(in crate::oidc) struct GrantRow {
    id: GrantId,
    account_id: AccountId,
    account_epoch: Epoch,
    tenant_epoch: Epoch,
    client_row_id: ClientRowId,
    session_id: SessionId,
    scope: ScopeSet,
    audience: Json<Vec<String>>,
    auth_time: Time,
    amr: Words,
    created_at: Time,
    expires_at: Time,
    #[diesel(column_name = revoked_at, deserialize_as = IsSet)]
    revoked: bool,
    offline: bool,
    refresh_generation: Option<i64>,
    refresh_rotated_at: Option<Time>,
    refresh_expires_at: Option<Time>,
    organization_id: Option<OrganizationId>,
}

impl From<GrantRow> for Grant {
    fn from(row: GrantRow) -> Grant {
        let generation = row.refresh_generation.and_then(|generation| u32::try_from(generation).ok());
        let refresh = match (generation, row.refresh_rotated_at, row.refresh_expires_at) {
            (Some(generation), Some(rotated_at), Some(expires_at)) => {
                Some(RefreshFamily { generation, rotated_at, expires_at })
            }
            _ => None,
        };
        Grant {
            refresh,
            id: row.id,
            account_id: row.account_id,
            account_epoch: row.account_epoch,
            tenant_epoch: row.tenant_epoch,
            client: row.client_row_id,
            session: row.session_id,
            scope: row.scope,
            audience: row.audience.0,
            auth_time: row.auth_time,
            amr: row.amr.0,
            created_at: row.created_at,
            expires_at: row.expires_at,
            revoked: row.revoked,
            offline: row.offline,
            organization: row.organization_id,
        }
    }
}

/// The columns of the account that gave a grant.
#[derive(Queryable, Selectable)]
#[diesel(table_name = accounts)]
pub(in crate::oidc) struct OwnerRow {
    state: AccountState,
    epoch: Epoch,
    sub: String,
}

/// A grant with everything that decides whether it is valid, as [`with_standing`] selects it.
#[derive(Queryable, Selectable)]
pub(in crate::oidc) struct StandingRow {
    #[diesel(embed)]
    grant: GrantRow,
    #[diesel(embed)]
    tenant: TenantStatus,
    #[diesel(embed)]
    account: OwnerRow,
    #[diesel(embed)]
    term: Option<TermRow>,
}

impl From<StandingRow> for StandingGrant {
    fn from(row: StandingRow) -> StandingGrant {
        let OwnerRow { state, epoch, sub } = row.account;
        StandingGrant {
            grant: row.grant.into(),
            parties: Parties { account: Some(AccountStatus { state, epoch }), tenant: row.tenant },
            sub,
            session: row.term.map(Term::from),
        }
    }
}

/// A grant with everything that decides whether more is issued for it, as [`with_redeemable`] selects it, and columns
/// of the source.
#[derive(Queryable)]
pub(in crate::oidc) struct RedeemableRow<Own> {
    standing: StandingRow,
    account: AccountRows,
    client: ClientRow,
    consented: Option<ConsentRow>,
    own: Own,
}

impl<Own> RedeemableRow<Own> {
    pub(in crate::oidc) fn into_redeemable(self) -> (RedeemableGrant, Own) {
        let redeemable = RedeemableGrant {
            standing: self.standing.into(),
            account: self.account.into(),
            client: self.client.into(),
            consented: self.consented.map(|row| row.scopes.0).unwrap_or_default(),
        };
        (redeemable, self.own)
    }
}

/// Joins to a source that contains `grants` everything that a grant depends on, and selects a [`StandingRow`] followed
/// by columns of the source. A token is therefore checked by one statement. The source must begin with the table that
/// its filter is on, since PostgreSQL keeps the written order of more than eight joins.
macro_rules! with_standing {
    ($source:expr, $($own:expr),+) => {{
        use $crate::oidc::grant::store::StandingRow;
        use $crate::storage::schema::{accounts, clients, grants, sessions, tenants};
        let account = accounts::tenant_id.eq(grants::tenant_id).and(accounts::id.eq(grants::account_id));
        let client = clients::tenant_id.eq(grants::tenant_id).and(clients::id.eq(grants::client_row_id));
        let session = sessions::tenant_id.eq(grants::tenant_id).and(sessions::id.eq(grants::session_id));
        $source
            .inner_join(tenants::table.on(tenants::id.eq(grants::tenant_id)))
            .inner_join(accounts::table.on(account))
            .inner_join(clients::table.on(client))
            .left_join(sessions::table.on(session))
            .select(($crate::storage::columns::columns::<StandingRow>(), $($own),+))
    }};
}
pub(in crate::oidc) use with_standing;

/// Like [`with_standing`], with the account and its primary address: [`AccountRows`] follow the [`StandingRow`].
macro_rules! with_account {
    ($source:expr, $($own:expr),+) => {{
        use $crate::storage::schema::{account_emails, grants};
        let email = account_emails::tenant_id
            .eq(grants::tenant_id)
            .and(account_emails::account_id.eq(grants::account_id).and(account_emails::is_primary.eq(true)));
        $crate::oidc::grant::store::with_standing!(
            $source.left_join(account_emails::table.on(email)),
            $crate::storage::columns::columns::<$crate::accounts::store::AccountRows>(),
            $($own),+
        )
    }};
}
pub(in crate::oidc) use with_account;

/// Like [`with_account`], with the client and the consent for it: selects a [`RedeemableRow`].
macro_rules! with_redeemable {
    ($source:expr, $own:expr) => {{
        use $crate::oidc::clients::store::ClientRow;
        use $crate::oidc::consents::store::ConsentRow;
        use $crate::storage::schema::{consents, grants};
        let consent = consents::tenant_id
            .eq(grants::tenant_id)
            .and(consents::account_id.eq(grants::account_id).and(consents::client_row_id.eq(grants::client_row_id)));
        $crate::oidc::grant::store::with_account!(
            $source.left_join(consents::table.on(consent)),
            $crate::storage::columns::columns::<ClientRow>(),
            $crate::storage::columns::columns::<ConsentRow>().nullable(),
            $own
        )
    }};
}
pub(in crate::oidc) use with_redeemable;

/// Returns the statement that inserts a grant. It is sent together with the insertion of its code.
pub(in crate::oidc) fn insertion(tenant: TenantId, grant: &Grant, now: Time) -> impl Statement + use<'_> {
    diesel::insert_into(grants::table).values((
        grants::tenant_id.eq(tenant),
        grants::id.eq(grant.id),
        grants::account_id.eq(grant.account_id),
        grants::account_epoch.eq(grant.account_epoch),
        grants::tenant_epoch.eq(grant.tenant_epoch),
        grants::client_row_id.eq(grant.client),
        grants::session_id.eq(grant.session),
        grants::scope.eq(&grant.scope),
        grants::audience.eq(Json(&grant.audience)),
        grants::auth_time.eq(grant.auth_time),
        grants::amr.eq(grant.amr.join(" ")),
        grants::created_at.eq(now),
        grants::expires_at.eq(grant.expires_at),
        grants::offline.eq(grant.offline),
        grants::organization_id.eq(grant.organization),
    ))
}

/// The SQL condition for grants with refresh tokens of before there were families.
const HAS_STORED_TOKENS: &str = "EXISTS (SELECT 1 FROM refresh_tokens AS r WHERE r.tenant_id = grants.tenant_id \
                                 AND r.grant_id = grants.id)";

/// Lists the grants of a session without refresh tokens beyond the `most` newest ones, up to a hundred.
pub fn list_beyond_of_session(tx: &mut Tx<'_>, session: SessionId, most: i64) -> Result<Vec<GrantId>, Fault> {
    let owner = [Owner { column: "session_id", id: session.to_bytes() }];
    let owned = Owned { owner: &owner, condition: "refresh_generation IS NULL", kept: HAS_STORED_TOKENS };
    purge::list_beyond(tx, &GRANTS, &owned, Newest { order: "id DESC", most })
}

/// Lists the families of an account at a client beyond the `most` that were used last, up to a hundred.
pub fn list_families_beyond(
    tx: &mut Tx<'_>,
    account: AccountId,
    client: ClientRowId,
    most: i64,
) -> Result<Vec<GrantId>, Fault> {
    let owner = [
        Owner { column: "account_id", id: account.to_bytes() },
        Owner { column: "client_row_id", id: client.to_bytes() },
    ];
    let owned = Owned { owner: &owner, condition: "refresh_generation IS NOT NULL", kept: "FALSE" };
    purge::list_beyond(tx, &GRANTS, &owned, Newest { order: "refresh_rotated_at DESC, id DESC", most })
}

/// Deletes these grants, which ends their tokens. Their codes must be deleted before.
pub fn delete(wtx: &mut WriteTx<'_>, grants: &[GrantId]) -> Result<usize, Fault> {
    let tenant = wtx.tenant();
    let own = grants::tenant_id.eq(tenant).and(grants::id.eq_any(grants.to_vec()));
    Ok(diesel::delete(grants::table.filter(own)).execute(wtx.conn())?)
}

/// The access that a client has by the open grants of an account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenAccess {
    pub client: ClientRowId,
    /// Each combination of scope and audience once; some of them if there are too many.
    pub granted: Vec<Granted>,
    /// Whether one of the grants has `offline_access`.
    pub offline: bool,
    /// When the oldest of the grants was made.
    pub since: Time,
    /// When tokens were last issued for one of them.
    pub used_at: Time,
}

/// A combination of scope and audience that was granted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Granted {
    pub scope: ScopeSet,
    pub audience: Vec<String>,
}

/// The limit of rows of clients in one list, at most two for each client.
const MOST_CLIENTS: i64 = 2_000;
/// The limit of grants whose scopes and audiences are read for one list. Clients are read by a statement of their own, so
/// that a client with many grants does not displace another client.
const MOST_GRANTS: i64 = 10_000;

/// The grants of one client, those with and those without `offline_access` in rows of their own.
#[derive(Queryable)]
struct ClientAccessRow {
    client: ClientRowId,
    offline: bool,
    /// When the oldest of the grants was made.
    oldest: Option<Time>,
    /// When the newest of the grants was made.
    newest: Option<Time>,
    refreshed: Option<Time>,
}

#[derive(Queryable)]
struct GrantedRow {
    client: ClientRowId,
    scope: ScopeSet,
    audience: Json<Vec<String>>,
}

/// Lists the access that clients have by the open grants of an account, in two statements. An open grant is neither
/// revoked nor expired and was made under the current epochs. Unless it has `offline_access`, its session must not have
/// ended.
///
/// Both statements read one range of the index on account and client in its order, so that neither sorts.
pub fn list_open(tx: &mut Tx<'_>, account: AccountId, now: Time) -> Result<Vec<OpenAccess>, Fault> {
    let tenant = tx.tenant();
    let owner = accounts::tenant_id.eq(grants::tenant_id).and(accounts::id.eq(grants::account_id));
    let session = sessions::tenant_id.eq(grants::tenant_id).and(sessions::id.eq(grants::session_id));
    let in_session = sessions::id.is_not_null().and(sessions::ended_at.is_null());
    let open = grants::table
        .inner_join(tenants::table.on(tenants::id.eq(grants::tenant_id)))
        .inner_join(accounts::table.on(owner))
        .left_join(sessions::table.on(session))
        .filter(grants::tenant_id.eq(tenant).and(grants::account_id.eq(account)))
        .filter(grants::account_epoch.eq(accounts::epoch).and(grants::tenant_epoch.eq(tenants::epoch)))
        .filter(grants::revoked_at.is_null().and(grants::expires_at.gt(now)))
        .filter(grants::offline.eq(true).or(in_session));
    let clients: Vec<ClientAccessRow> = open
        .group_by((grants::client_row_id, grants::offline))
        .limit(MOST_CLIENTS)
        .select((
            grants::client_row_id,
            grants::offline,
            min(grants::created_at),
            max(grants::created_at),
            max(grants::refreshed_at),
        ))
        .load(tx.conn())?;
    let rows: Vec<GrantedRow> = open
        .order((grants::client_row_id, grants::offline))
        .limit(MOST_GRANTS)
        .select((grants::client_row_id, grants::scope, grants::audience))
        .load(tx.conn())?;
    let mut found: BTreeMap<ClientRowId, OpenAccess> = BTreeMap::new();
    for row in clients {
        let since = row.oldest.unwrap_or(Time::from_micros(0));
        let used_at = row.refreshed.max(row.newest).unwrap_or(Time::from_micros(0));
        let new = || OpenAccess { client: row.client, granted: Vec::new(), offline: row.offline, since, used_at };
        let access = found.entry(row.client).or_insert_with(new);
        access.offline |= row.offline;
        access.since = access.since.min(since);
        access.used_at = access.used_at.max(used_at);
    }
    for GrantedRow { client, scope, audience } in rows {
        let granted = Granted { scope, audience: audience.0 };
        if let Some(access) = found.get_mut(&client).filter(|access| !access.granted.contains(&granted)) {
            access.granted.push(granted);
        }
    }
    Ok(found.into_values().collect())
}

/// Ends every grant of an account for a client. Returns how many were neither revoked nor expired.
pub fn revoke_own(wtx: &mut WriteTx<'_>, account: AccountId, client: ClientRowId, now: Time) -> Result<usize, Fault> {
    let tenant = wtx.tenant();
    let changed = diesel::update(grants::table)
        .filter(grants::tenant_id.eq(tenant).and(grants::account_id.eq(account)))
        .filter(grants::client_row_id.eq(client))
        .filter(grants::revoked_at.is_null().and(grants::expires_at.gt(now)))
        .set(grants::revoked_at.eq(now))
        .execute(wtx.conn())?;
    Ok(changed)
}

/// Ends a grant with all of its tokens. Returns false if it was ended before.
pub fn revoke(wtx: &mut WriteTx<'_>, id: GrantId, now: Time) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let changed = diesel::update(grants::table)
        .filter(grants::tenant_id.eq(tenant).and(grants::id.eq(id)))
        .filter(grants::revoked_at.is_null())
        .set(grants::revoked_at.eq(now))
        .execute(wtx.conn())?;
    Ok(changed == 1)
}

/// Starts the family of refresh tokens of a grant that has none yet, and keeps the grant's row until `ends`. Returns false
/// if the grant was revoked or has a family.
pub fn start_family(wtx: &mut WriteTx<'_>, id: GrantId, family: &RefreshFamily, ends: Time) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let changed = diesel::update(grants::table)
        .filter(grants::tenant_id.eq(tenant).and(grants::id.eq(id)))
        .filter(grants::revoked_at.is_null().and(grants::refresh_generation.is_null()))
        .set((
            grants::expires_at.eq(ends),
            grants::refresh_generation.eq(i64::from(family.generation)),
            grants::refresh_rotated_at.eq(family.rotated_at),
            grants::refresh_expires_at.eq(family.expires_at),
        ))
        .execute(wtx.conn())?;
    Ok(changed == 1)
}

/// Records that the current refresh token of a family is returned once more. Returns false if the family was rotated or
/// ended since it was read.
pub fn repeat_family(wtx: &mut WriteTx<'_>, id: GrantId, generation: u32, now: Time) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let changed = diesel::update(grants::table)
        .filter(grants::tenant_id.eq(tenant).and(grants::id.eq(id)))
        .filter(grants::revoked_at.is_null().and(grants::refresh_generation.eq(i64::from(generation))))
        .set(grants::refreshed_at.eq(now))
        .execute(wtx.conn())?;
    Ok(changed == 1)
}

/// Replaces the current refresh token of a family by its successor. Returns false if the family was rotated or ended
/// since it was read (A-12: one guarded UPDATE decides which request is first).
pub fn rotate_family(
    wtx: &mut WriteTx<'_>,
    id: GrantId,
    current: &RefreshFamily,
    next: &RefreshFamily,
) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let changed = diesel::update(grants::table)
        .filter(grants::tenant_id.eq(tenant).and(grants::id.eq(id)))
        .filter(grants::revoked_at.is_null().and(grants::refresh_generation.eq(i64::from(current.generation))))
        .set((
            grants::refreshed_at.eq(next.rotated_at),
            grants::refresh_generation.eq(i64::from(next.generation)),
            grants::refresh_rotated_at.eq(next.rotated_at),
            grants::refresh_expires_at.eq(next.expires_at),
        ))
        .execute(wtx.conn())?;
    Ok(changed == 1)
}

/// Lists grants of an account that are stored, valid or not, up to `most`.
pub fn list_of(tx: &mut Tx<'_>, account: AccountId, most: i64) -> Result<Vec<Grant>, Fault> {
    let tenant = tx.tenant();
    let rows: Vec<GrantRow> = grants::table
        .filter(grants::tenant_id.eq(tenant).and(grants::account_id.eq(account)))
        .limit(most)
        .select(columns::<GrantRow>())
        .load(tx.conn())?;
    Ok(rows.into_iter().map(Grant::from).collect())
}

//! The table `grants`.

use std::collections::BTreeMap;

use diesel::dsl::{max, min};
use diesel::{BoolExpressionMethods, ExpressionMethods, JoinOnDsl, QueryDsl, Queryable};

use super::row::Grant;
use super::standing::{RedeemableGrant, StandingGrant};
use crate::accounts::AccountState;
use crate::accounts::store::{AccountRow, EmailColumns};
use crate::base::fault::Fault;
use crate::base::id::{AccountId, ClientRowId, GrantId, SessionId, TenantId};
use crate::base::time::Time;
use crate::oidc::clients::store::ClientRow;
use crate::oidc::scope::ScopeSet;
use crate::sessions::Parties;
use crate::sessions::Term;
use crate::sessions::store::TermRow;
use crate::storage::run::{RunQuery, Statement};
use crate::storage::schema::{accounts, grants, sessions, tenants};
use crate::storage::tables::{End, OnRestore, Table};
use crate::storage::{Tx, WriteTx};
use crate::tenancy::TenantState;

pub const TABLES: &[Table] =
    &[Table { ends: &[End::at("expires_at")], on_restore: OnRestore::Delete, ..Table::new("grants", "id") }];

/// A grant as it is stored.
#[derive(Queryable)]
pub(in crate::oidc) struct GrantRow {
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
    offline: bool,
    _refreshed_at: Option<i64>,
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

/// A grant with everything that decides whether it is still good, as [`with_standing`] selects it.
#[derive(Queryable)]
pub(in crate::oidc) struct StandingRow {
    grant: GrantRow,
    tenant: (String, i64),
    /// State, epoch and `sub`.
    account: (String, i64, String),
    term: Option<TermRow>,
}

impl StandingRow {
    pub(in crate::oidc) fn into_standing(self) -> Result<StandingGrant, Fault> {
        let damaged = |what: &str| Fault::internal(format!("the state of the {what} is damaged"));
        let ((account, account_epoch, sub), (tenant, tenant_epoch)) = (self.account, self.tenant);
        let account = AccountState::parse(&account).ok_or_else(|| damaged("account"))?;
        let tenant = TenantState::parse(&tenant).ok_or_else(|| damaged("tenant"))?;
        Ok(StandingGrant {
            grant: self.grant.into_grant()?,
            parties: Parties { account: Some((account, account_epoch)), tenant: (tenant, tenant_epoch) },
            sub,
            session: self.term.map(Term::from),
        })
    }
}

/// A grant with everything that decides whether more is issued for it, as [`with_redeemable`] selects it, and what the
/// source has of its own.
#[derive(Queryable)]
pub(in crate::oidc) struct RedeemableRow<Own> {
    standing: StandingRow,
    account: AccountRow,
    email: Option<EmailColumns>,
    client: ClientRow,
    consented: Option<String>,
    own: Own,
}

impl<Own> RedeemableRow<Own> {
    pub(in crate::oidc) fn into_redeemable(self) -> Result<(RedeemableGrant, Own), Fault> {
        let consented = self.consented.map(|items| serde_json::from_str(&items).map_err(Fault::internal));
        let redeemable = RedeemableGrant {
            standing: self.standing.into_standing()?,
            account: self.account.into_account(self.email)?,
            client: self.client.into_client()?,
            consented: consented.transpose()?.unwrap_or_default(),
        };
        Ok((redeemable, self.own))
    }
}

/// Joins to a source with `grants` in it what a grant stands on, and selects a [`StandingRow`] and columns of the
/// source's own, so that whatever uses a token waits for one statement. The source begins with the table that its filter
/// is on: PostgreSQL keeps the order of joins where there are more than eight.
macro_rules! with_standing {
    ($source:expr, $($own:expr),+) => {{
        use $crate::storage::schema::{accounts, clients, grants, sessions, tenants};
        let account = accounts::tenant_id.eq(grants::tenant_id).and(accounts::id.eq(grants::account_id));
        let client = clients::tenant_id.eq(grants::tenant_id).and(clients::id.eq(grants::client_row_id));
        let session = sessions::tenant_id.eq(grants::tenant_id).and(sessions::id.eq(grants::session_id));
        $source
            .inner_join(tenants::table.on(tenants::id.eq(grants::tenant_id)))
            .inner_join(accounts::table.on(account))
            .inner_join(clients::table.on(client))
            .left_join(sessions::table.on(session))
            .select((
                (
                    grants::all_columns,
                    (tenants::state, tenants::epoch),
                    (accounts::state, accounts::epoch, accounts::sub),
                    $crate::sessions::store::TERM.nullable(),
                ),
                $($own),+,
            ))
    }};
}
pub(in crate::oidc) use with_standing;

/// As [`with_standing`], with the whole account: an [`AccountRow`] and its primary address follow the [`StandingRow`].
macro_rules! with_account {
    ($source:expr, $($own:expr),+) => {{
        use $crate::storage::schema::{account_emails, grants};
        let email = account_emails::tenant_id
            .eq(grants::tenant_id)
            .and(account_emails::account_id.eq(grants::account_id).and(account_emails::is_primary.eq(true)));
        $crate::oidc::grant::store::with_standing!(
            $source.left_join(account_emails::table.on(email)),
            accounts::all_columns,
            (account_emails::address, account_emails::verified_at).nullable(),
            $($own),+
        )
    }};
}
pub(in crate::oidc) use with_account;

/// As [`with_account`], with the client and what was consented to for it: selects a [`RedeemableRow`].
macro_rules! with_redeemable {
    ($source:expr, $own:expr) => {{
        use $crate::storage::schema::{consents, grants};
        let consent = consents::tenant_id
            .eq(grants::tenant_id)
            .and(consents::account_id.eq(grants::account_id).and(consents::client_row_id.eq(grants::client_row_id)));
        $crate::oidc::grant::store::with_account!(
            $source.left_join(consents::table.on(consent)),
            clients::all_columns,
            consents::scopes.nullable(),
            $own
        )
    }};
}
pub(in crate::oidc) use with_redeemable;

/// The insertion of a grant, to be sent with that of its code.
pub(in crate::oidc) fn insertion(tenant: TenantId, grant: &Grant, now: Time) -> Result<impl Statement + use<>, Fault> {
    Ok(diesel::insert_into(grants::table).values((
        grants::tenant_id.eq(tenant.as_slice().to_vec()),
        grants::id.eq(grant.id.as_slice().to_vec()),
        grants::account_id.eq(grant.account_id.as_slice().to_vec()),
        grants::account_epoch.eq(grant.account_epoch),
        grants::tenant_epoch.eq(grant.tenant_epoch),
        grants::client_row_id.eq(grant.client.as_slice().to_vec()),
        grants::session_id.eq(grant.session.as_slice().to_vec()),
        grants::scope.eq(grant.scope.to_string()),
        grants::audience.eq(serde_json::to_string(&grant.audience).map_err(Fault::internal)?),
        grants::auth_time.eq(grant.auth_time.micros()),
        grants::amr.eq(grant.amr.join(" ")),
        grants::created_at.eq(now.micros()),
        grants::expires_at.eq(grant.expires_at.micros()),
        grants::offline.eq(grant.offline),
    )))
}

/// What a client holds by an account's open grants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenAccess {
    pub client: ClientRowId,
    /// Each combination of scope and audience once; of very many those of the newest grants.
    pub granted: Vec<Granted>,
    /// Whether one of the grants lasts while the person is away.
    pub offline: bool,
    /// When the first of the grants was made.
    pub since: Time,
    /// When something was last given for one of them.
    pub used_at: Time,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Granted {
    pub scope: ScopeSet,
    pub audience: Vec<String>,
}

/// Clients of one list, those with the newest grants.
const MOST_CLIENTS: i64 = 1_000;
/// Combinations of client, scope and audience that are read for one list. A client that is granted more and more of them
/// takes no other client off the list, since clients are read by themselves.
const MOST_COMBINATIONS: i64 = 2_000;

/// A client, whether its grants last while the person is away; when the first and the last of them were made, and when
/// one was refreshed last.
type ClientColumns = (Vec<u8>, bool, Option<i64>, Option<i64>, Option<i64>);

/// What clients hold by this account's open grants, in two statements. A grant is open if it was made under the epochs of
/// account and tenant that are current, is neither revoked nor expired, and, unless it is offline access, belongs to a
/// session that was not ended.
pub fn list_open(tx: &mut Tx<'_>, account: AccountId, now: Time) -> Result<Vec<OpenAccess>, Fault> {
    let tenant = tx.tenant();
    let owner = accounts::tenant_id.eq(grants::tenant_id).and(accounts::id.eq(grants::account_id));
    let session = sessions::tenant_id.eq(grants::tenant_id).and(sessions::id.eq(grants::session_id));
    let in_session = sessions::id.is_not_null().and(sessions::ended_at.is_null());
    let open = grants::table
        .inner_join(tenants::table.on(tenants::id.eq(grants::tenant_id)))
        .inner_join(accounts::table.on(owner))
        .left_join(sessions::table.on(session))
        .filter(grants::tenant_id.eq(tenant.as_slice()).and(grants::account_id.eq(account.as_slice())))
        .filter(grants::account_epoch.eq(accounts::epoch).and(grants::tenant_epoch.eq(tenants::epoch)))
        .filter(grants::revoked_at.is_null().and(grants::expires_at.gt(now.micros())))
        .filter(grants::offline.eq(true).or(in_session));
    let clients: Vec<ClientColumns> = open
        .group_by((grants::client_row_id, grants::offline))
        .order(max(grants::created_at).desc())
        .limit(MOST_CLIENTS)
        .select((
            grants::client_row_id,
            grants::offline,
            min(grants::created_at),
            max(grants::created_at),
            max(grants::refreshed_at),
        ))
        .load(tx.conn())?;
    let combinations: Vec<(Vec<u8>, String, String)> = open
        .group_by((grants::client_row_id, grants::scope, grants::audience))
        .order(max(grants::created_at).desc())
        .limit(MOST_COMBINATIONS)
        .select((grants::client_row_id, grants::scope, grants::audience))
        .load(tx.conn())?;
    let mut found: BTreeMap<ClientRowId, OpenAccess> = BTreeMap::new();
    for (client, offline, first, last, refreshed) in clients {
        let client = ClientRowId::try_from(client).map_err(Fault::internal)?;
        let since = Time::from_micros(first.unwrap_or_default());
        let used_at = Time::from_micros(refreshed.max(last).unwrap_or_default());
        let new = || OpenAccess { client, granted: Vec::new(), offline, since, used_at };
        let access = found.entry(client).or_insert_with(new);
        access.offline |= offline;
        access.since = access.since.min(since);
        access.used_at = access.used_at.max(used_at);
    }
    for (client, scope, audience) in combinations {
        let client = ClientRowId::try_from(client).map_err(Fault::internal)?;
        let wrong = |column: &str| Fault::internal(format!("a grant to client {client}: column {column} is damaged"));
        let granted = Granted {
            scope: ScopeSet::parse(&scope).ok_or_else(|| wrong("scope"))?,
            audience: serde_json::from_str(&audience).map_err(|_| wrong("audience"))?,
        };
        if let Some(access) = found.get_mut(&client) {
            access.granted.push(granted);
        }
    }
    Ok(found.into_values().collect())
}

/// Ends every grant that this person gave a client. How many were neither revoked nor expired.
pub fn revoke_own(wtx: &mut WriteTx<'_>, account: AccountId, client: ClientRowId, now: Time) -> Result<usize, Fault> {
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
pub fn extension(tenant: TenantId, id: GrantId, expires_at: Time) -> impl Statement + use<> {
    diesel::update(grants::table)
        .filter(grants::tenant_id.eq(tenant.as_slice().to_vec()).and(grants::id.eq(id.as_slice().to_vec())))
        .filter(grants::revoked_at.is_null())
        .set(grants::expires_at.eq(expires_at.micros()))
}

/// Notes that something was given for a grant once more.
pub fn refreshed(tenant: TenantId, id: GrantId, now: Time) -> impl Statement + use<> {
    diesel::update(grants::table)
        .filter(grants::tenant_id.eq(tenant.as_slice().to_vec()).and(grants::id.eq(id.as_slice().to_vec())))
        .filter(grants::revoked_at.is_null())
        .set(grants::refreshed_at.eq(now.micros()))
}

/// Takes the row of a grant that is not revoked: until this transaction ends, nobody else goes on with a refresh token
/// of it, on any node. False if the grant was revoked.
pub fn lock_family(wtx: &mut WriteTx<'_>, id: GrantId, now: Time) -> Result<bool, Fault> {
    let taken = refreshed(wtx.tenant(), id, now);
    Ok(RunQuery::execute(taken, wtx.conn())? == 1)
}

//! The table `sessions`.

use diesel::{BoolExpressionMethods, ExpressionMethods, JoinOnDsl, OptionalExtension, QueryDsl, Queryable, Selectable};

use super::session::{Parties, Persistence, Session, SessionKind, Term};
use crate::accounts::store::{AccountRows, AccountStatus};
use crate::accounts::{Account, AccountState};
use crate::base::agent::Agent;
use crate::base::epoch::Epoch;
use crate::base::fault::Fault;
use crate::base::id::{AccountId, ClientRowId, OrganizationId, SessionId};
use crate::base::time::Time;
use crate::storage::columns::{IsSet, Words, columns};
use crate::storage::purge::{self, Newest};
use crate::storage::run::RunQuery;
use crate::storage::schema::{account_emails, accounts, grants, sessions, tenants};
use crate::storage::tables::{End, OnRestore, Rows, Table};
use crate::storage::{Tx, WriteTx};
use crate::tenancy::store::TenantStatus;

const SESSIONS: Table = Table {
    ends: &[End::at("expires_at"), End::at("ended_at"), End { rows: Rows::OfDeletedAccounts, ..End::at("") }],
    on_restore: OnRestore::Delete,
    ..Table::new("sessions", "id")
};
pub const TABLES: &[Table] = &[SESSIONS];

/// The hashes of the secrets that open a session.
pub(super) struct SecretHashes {
    pub(super) session: [u8; 32],
    pub(super) silent: Option<[u8; 32]>,
    /// Of the newest refresh token.
    pub(super) refresh: Option<[u8; 32]>,
}

/// A row of `sessions`.
#[derive(Queryable, Selectable)]
#[diesel(table_name = sessions)]
struct SessionRow {
    id: SessionId,
    kind: SessionKind,
    account_id: AccountId,
    account_epoch: Epoch,
    tenant_epoch: Epoch,
    amr: Words,
    auth_time: Time,
    last_seen_at: Time,
    idle_expires_at: Time,
    expires_at: Time,
    #[diesel(column_name = ended_at, deserialize_as = IsSet)]
    ended: bool,
    agent: Option<String>,
    place: Option<String>,
    remembered: bool,
    organization_id: Option<OrganizationId>,
}

impl From<SessionRow> for Session {
    fn from(row: SessionRow) -> Session {
        Session {
            id: row.id,
            kind: row.kind,
            account_id: row.account_id,
            account_epoch: row.account_epoch,
            tenant_epoch: row.tenant_epoch,
            amr: row.amr.0,
            auth_time: row.auth_time,
            last_seen_at: row.last_seen_at,
            idle_expires_at: row.idle_expires_at,
            expires_at: row.expires_at,
            ended: row.ended,
            persistence: if row.remembered { Persistence::Remembered } else { Persistence::BrowserSession },
            agent: row.agent.as_deref().and_then(Agent::parse),
            place: row.place,
            organization: row.organization_id,
        }
    }
}

/// A session with everything that decides whether it is valid.
pub(super) struct Found {
    pub(super) session: Session,
    pub(super) parties: Parties,
    /// Its account; `None` for a tombstone or if there is no such account.
    pub(super) account: Option<Account>,
}

/// The hash of a secret that opens a session.
#[derive(Clone, Copy, Debug)]
pub(super) enum SecretHash {
    /// Of the session cookie, or of the `sid` of a JSON surface's token.
    Session([u8; 32]),
    Silent([u8; 32]),
}

/// A session with its tenant's status and its account, as one statement reads them.
#[derive(Queryable, Selectable)]
struct FoundRows {
    #[diesel(embed)]
    session: SessionRow,
    #[diesel(embed)]
    tenant: TenantStatus,
    #[diesel(embed)]
    account: Option<AccountRows>,
}

/// Finds the session that a secret opens, valid or not, with its account and its tenant.
pub(super) fn find_by_secret(tx: &mut Tx<'_>, secret: SecretHash) -> Result<Option<Found>, Fault> {
    let tenant = tx.tenant();
    macro_rules! find_where {
        ($own:expr) => {
            sessions::table
                .inner_join(tenants::table.on(tenants::id.eq(sessions::tenant_id)))
                .left_join(
                    accounts::table
                        .on(accounts::tenant_id.eq(sessions::tenant_id).and(accounts::id.eq(sessions::account_id))),
                )
                .left_join(
                    account_emails::table.on(account_emails::tenant_id
                        .eq(sessions::tenant_id)
                        .and(account_emails::account_id.eq(sessions::account_id))
                        .and(account_emails::is_primary.eq(true))),
                )
                .filter(sessions::tenant_id.eq(tenant).and($own))
                .select(columns::<FoundRows>())
                .get_result(tx.conn())
                .optional()?
        };
    }
    let found: Option<FoundRows> = match secret {
        SecretHash::Session(hash) => find_where!(sessions::secret_hash.eq(hash)),
        SecretHash::Silent(hash) => find_where!(sessions::silent_hash.eq(hash)),
    };
    Ok(found.map(|rows| {
        let account = rows.account.map(Account::from);
        Found {
            session: rows.session.into(),
            parties: Parties {
                account: account.as_ref().map(|account| AccountStatus { state: account.state, epoch: account.epoch }),
                tenant: rows.tenant,
            },
            account: account.filter(|account| account.state != AccountState::Deleted),
        }
    }))
}

/// The columns of a session's [`Term`]. Other stores join them to their own tables.
#[derive(Queryable, Selectable)]
#[diesel(table_name = sessions)]
pub struct TermRow {
    account_epoch: Epoch,
    tenant_epoch: Epoch,
    idle_expires_at: Time,
    expires_at: Time,
    #[diesel(column_name = ended_at, deserialize_as = IsSet)]
    ended: bool,
}

impl From<TermRow> for Term {
    fn from(row: TermRow) -> Term {
        Term {
            account_epoch: row.account_epoch,
            tenant_epoch: row.tenant_epoch,
            idle_expires_at: row.idle_expires_at,
            expires_at: row.expires_at,
            ended: row.ended,
        }
    }
}

/// Stores a new session.
pub(super) fn insert(wtx: &mut WriteTx<'_>, session: &Session, hashes: &SecretHashes) -> Result<(), Fault> {
    let tenant = wtx.tenant();
    diesel::insert_into(sessions::table)
        .values((
            sessions::tenant_id.eq(tenant),
            sessions::id.eq(session.id),
            sessions::kind.eq(session.kind),
            sessions::secret_hash.eq(hashes.session),
            sessions::silent_hash.eq(hashes.silent),
            sessions::refresh_hash.eq(hashes.refresh),
            sessions::account_id.eq(session.account_id),
            sessions::account_epoch.eq(session.account_epoch),
            sessions::tenant_epoch.eq(session.tenant_epoch),
            sessions::amr.eq(session.amr.join(" ")),
            sessions::auth_time.eq(session.auth_time),
            // The sign-in of the user may have been before.
            sessions::created_at.eq(session.last_seen_at),
            sessions::last_seen_at.eq(session.last_seen_at),
            sessions::idle_expires_at.eq(session.idle_expires_at),
            sessions::expires_at.eq(session.expires_at),
            sessions::agent.eq(session.agent.map(Agent::to_text)),
            sessions::place.eq(session.place.as_deref()),
            sessions::remembered.eq(session.persistence.is_remembered()),
            sessions::organization_id.eq(session.organization),
        ))
        .execute(wtx.conn())?;
    Ok(())
}

/// Returns the hash under which the `sid` of a JSON surface's token is stored. No bearer secret begins with `api session`, so
/// no other stored hash equals it.
pub(super) fn sid_hash(tx: &Tx<'_>, sid: &str) -> [u8; 32] {
    tx.keys().lookup_hash(&format!("api session {sid}"))
}

/// Returns the hash under which the `jti` of a refresh token is stored.
pub(super) fn refresh_hash(tx: &Tx<'_>, jti: &str) -> [u8; 32] {
    tx.keys().lookup_hash(&format!("api refresh {jti}"))
}

/// A refresh token takes the place of another one, and moves the idle end of its session.
pub(super) struct Turn {
    pub(super) old: [u8; 32],
    pub(super) new: [u8; 32],
    pub(super) now: Time,
    pub(super) idle_end: Time,
}

/// Makes another refresh token the newest one of a session. Returns false if the old one is not the newest, or the session has
/// ended.
pub(super) fn turn_refresh(wtx: &mut WriteTx<'_>, id: SessionId, turn: &Turn) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let changed = diesel::update(sessions::table)
        .filter(sessions::tenant_id.eq(tenant).and(sessions::id.eq(id)))
        .filter(sessions::ended_at.is_null().and(sessions::refresh_hash.eq(turn.old.to_vec())))
        .set((
            sessions::refresh_hash.eq(turn.new.to_vec()),
            sessions::last_seen_at.eq(turn.now),
            sessions::idle_expires_at.eq(turn.idle_end),
        ))
        .execute(wtx.conn())?;
    Ok(changed == 1)
}

/// Deletes the sessions of an account beyond the `most` that were used last, and returns how many.
pub fn delete_beyond(wtx: &mut WriteTx<'_>, account: AccountId, most: i64) -> Result<usize, Fault> {
    purge::delete_beyond(wtx, &SESSIONS, account, Newest { order: "last_seen_at DESC, id DESC", most })
}

/// Renews a session with new secrets. Returns false if it has ended or was renewed since its old secret was looked up.
pub(super) fn renew(
    wtx: &mut WriteTx<'_>,
    session: &Session,
    hashes: &SecretHashes,
    old_secret: &[u8; 32],
) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let changed = diesel::update(sessions::table)
        .filter(sessions::tenant_id.eq(tenant).and(sessions::id.eq(session.id)))
        .filter(sessions::ended_at.is_null().and(sessions::secret_hash.eq(old_secret)))
        .set((
            sessions::secret_hash.eq(hashes.session),
            sessions::silent_hash.eq(hashes.silent),
            sessions::account_epoch.eq(session.account_epoch),
            sessions::tenant_epoch.eq(session.tenant_epoch),
            sessions::amr.eq(session.amr.join(" ")),
            sessions::auth_time.eq(session.auth_time),
            sessions::last_seen_at.eq(session.last_seen_at),
            sessions::idle_expires_at.eq(session.idle_expires_at),
            sessions::expires_at.eq(session.expires_at),
            sessions::agent.eq(session.agent.map(Agent::to_text)),
            sessions::place.eq(session.place.as_deref()),
            sessions::remembered.eq(session.persistence.is_remembered()),
        ))
        .execute(wtx.conn())?;
    Ok(changed == 1)
}

/// Renews a valid session of this account with new secrets, whatever its present ones are. Returns false if it is no
/// longer valid.
pub(super) fn renew_own(wtx: &mut WriteTx<'_>, session: &Session, hashes: &SecretHashes) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let now = session.auth_time;
    let changed = diesel::update(sessions::table)
        .filter(sessions::tenant_id.eq(tenant).and(sessions::id.eq(session.id)))
        .filter(sessions::account_id.eq(session.account_id))
        .filter(sessions::account_epoch.eq(session.account_epoch).and(sessions::tenant_epoch.eq(session.tenant_epoch)))
        .filter(sessions::ended_at.is_null().and(sessions::idle_expires_at.gt(now)))
        .filter(sessions::expires_at.gt(now))
        .set((
            sessions::secret_hash.eq(hashes.session),
            sessions::silent_hash.eq(hashes.silent),
            sessions::auth_time.eq(now),
            sessions::last_seen_at.eq(session.last_seen_at),
            sessions::idle_expires_at.eq(session.idle_expires_at),
            sessions::expires_at.eq(session.expires_at),
            sessions::remembered.eq(session.persistence.is_remembered()),
        ))
        .execute(wtx.conn())?;
    Ok(changed == 1)
}

/// Moves the idle end of a session that has not ended.
pub(super) fn touch(wtx: &mut WriteTx<'_>, id: SessionId, now: Time, idle_end: Time) -> Result<(), Fault> {
    let tenant = wtx.tenant();
    diesel::update(sessions::table)
        .filter(sessions::tenant_id.eq(tenant).and(sessions::id.eq(id)))
        .filter(sessions::ended_at.is_null())
        .set((sessions::last_seen_at.eq(now), sessions::idle_expires_at.eq(idle_end)))
        .execute(wtx.conn())?;
    Ok(())
}

/// The limit of sessions in one list.
const MOST: i64 = 50;

/// Lists the sessions of an account that were made under these epochs and are valid, the most recently used first.
pub fn list_open(
    tx: &mut Tx<'_>,
    account: AccountId,
    account_epoch: Epoch,
    tenant_epoch: Epoch,
    now: Time,
) -> Result<Vec<Session>, Fault> {
    let tenant = tx.tenant();
    let rows: Vec<SessionRow> = sessions::table
        .filter(sessions::tenant_id.eq(tenant).and(sessions::account_id.eq(account)))
        .filter(sessions::account_epoch.eq(account_epoch).and(sessions::tenant_epoch.eq(tenant_epoch)))
        .filter(sessions::ended_at.is_null().and(sessions::idle_expires_at.gt(now)))
        .filter(sessions::expires_at.gt(now))
        .order((sessions::last_seen_at.desc(), sessions::id.desc()))
        .limit(MOST)
        .select(columns::<SessionRow>())
        .load(tx.conn())?;
    Ok(rows.into_iter().map(Session::from).collect())
}

/// Ends a session of this account. Returns false if it has ended already or belongs to another account.
pub fn end_own(wtx: &mut WriteTx<'_>, account: AccountId, id: SessionId, now: Time) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let changed = diesel::update(sessions::table)
        .filter(sessions::tenant_id.eq(tenant).and(sessions::id.eq(id)))
        .filter(sessions::account_id.eq(account).and(sessions::ended_at.is_null()))
        .set(sessions::ended_at.eq(now))
        .execute(wtx.conn())?;
    Ok(changed == 1)
}

/// Ends every session of this account except `kept`. Returns how many it ended.
pub fn end_others(wtx: &mut WriteTx<'_>, account: AccountId, kept: SessionId, now: Time) -> Result<usize, Fault> {
    let tenant = wtx.tenant();
    let changed = diesel::update(sessions::table)
        .filter(sessions::tenant_id.eq(tenant).and(sessions::account_id.eq(account)))
        .filter(sessions::id.ne(kept).and(sessions::ended_at.is_null()))
        .set(sessions::ended_at.eq(now))
        .execute(wtx.conn())?;
    Ok(changed)
}

/// Makes an organization the current one of a session of this account. Returns false if the session has ended or belongs to
/// another account.
pub fn set_organization(
    wtx: &mut WriteTx<'_>,
    account: AccountId,
    id: SessionId,
    organization: Option<OrganizationId>,
) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let changed = diesel::update(sessions::table)
        .filter(sessions::tenant_id.eq(tenant).and(sessions::id.eq(id)))
        .filter(sessions::account_id.eq(account).and(sessions::ended_at.is_null()))
        .set(sessions::organization_id.eq(organization))
        .execute(wtx.conn())?;
    Ok(changed == 1)
}

/// Ends a session. Returns false if it has ended already.
pub fn end(wtx: &mut WriteTx<'_>, id: SessionId, now: Time) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let changed = diesel::update(sessions::table)
        .filter(sessions::tenant_id.eq(tenant).and(sessions::id.eq(id)))
        .filter(sessions::ended_at.is_null())
        .set(sessions::ended_at.eq(now))
        .execute(wtx.conn())?;
    Ok(changed == 1)
}

/// Ends the sessions that codes of a client were exchanged for: each has the id of its grant. Returns how many it ended.
pub fn end_exchanged(wtx: &mut WriteTx<'_>, client: ClientRowId, now: Time) -> Result<usize, Fault> {
    let tenant = wtx.tenant();
    let of_client = grants::tenant_id.eq(tenant).and(grants::client_row_id.eq(client));
    Ok(diesel::update(sessions::table)
        .filter(sessions::tenant_id.eq(tenant).and(sessions::ended_at.is_null()))
        .filter(sessions::id.eq_any(grants::table.filter(of_client).select(grants::id)))
        .set(sessions::ended_at.eq(now))
        .execute(wtx.conn())?)
}

/// Lists sessions of an account that are stored, valid or not, up to `most`.
pub fn list_all_of(tx: &mut Tx<'_>, account: AccountId, most: i64) -> Result<Vec<Session>, Fault> {
    let tenant = tx.tenant();
    let rows: Vec<SessionRow> = sessions::table
        .filter(sessions::tenant_id.eq(tenant).and(sessions::account_id.eq(account)))
        .limit(most)
        .select(columns::<SessionRow>())
        .load(tx.conn())?;
    Ok(rows.into_iter().map(Session::from).collect())
}

/// Erases the browsers and networks of the sessions of a deleted account. Returns how many sessions there were.
pub fn erase_browsers(wtx: &mut WriteTx<'_>, account: AccountId) -> Result<usize, Fault> {
    let tenant = wtx.tenant();
    Ok(diesel::update(sessions::table)
        .filter(sessions::tenant_id.eq(tenant).and(sessions::account_id.eq(account)))
        .set((sessions::agent.eq(None::<String>), sessions::place.eq(None::<String>)))
        .execute(wtx.conn())?)
}

//! The table `sessions`.

use diesel::{
    BoolExpressionMethods, ExpressionMethods, JoinOnDsl, NullableExpressionMethods, OptionalExtension, QueryDsl,
    Queryable,
};

use super::session::{Parties, Session, Term};
use crate::accounts::store::{ACCOUNT, AccountRow, EmailColumns, PRIMARY_EMAIL};
use crate::accounts::{Account, AccountState};
use crate::base::agent::Agent;
use crate::base::fault::Fault;
use crate::base::id::{AccountId, SessionId};
use crate::base::time::Time;
use crate::storage::run::RunQuery;
use crate::storage::schema::{account_emails, accounts, sessions, tenants};
use crate::storage::tables::{End, OnRestore, Table};
use crate::storage::{Tx, WriteTx};
use crate::tenancy::TenantState;

pub const TABLES: &[Table] = &[Table {
    ends: &[End::at("expires_at"), End::at("ended_at")],
    on_restore: OnRestore::Delete,
    ..Table::new("sessions", "id")
}];

const BROWSER: &str = "browser";

pub(super) struct SecretHashes {
    pub(super) session: [u8; 32],
    pub(super) silent: Option<[u8; 32]>,
}

#[derive(Queryable)]
struct SessionRow {
    _tenant_id: Vec<u8>,
    #[diesel(deserialize_as = Vec<u8>)]
    id: SessionId,
    _kind: String,
    _secret_hash: Vec<u8>,
    _silent_hash: Option<Vec<u8>>,
    #[diesel(deserialize_as = Vec<u8>)]
    account_id: AccountId,
    account_epoch: i64,
    tenant_epoch: i64,
    amr: String,
    auth_time: i64,
    _created_at: i64,
    last_seen_at: i64,
    idle_expires_at: i64,
    expires_at: i64,
    ended_at: Option<i64>,
    agent: Option<String>,
    place: Option<String>,
}

impl SessionRow {
    fn into_session(self) -> Session {
        Session {
            id: self.id,
            account_id: self.account_id,
            account_epoch: self.account_epoch,
            tenant_epoch: self.tenant_epoch,
            amr: self.amr.split_whitespace().map(str::to_owned).collect(),
            auth_time: Time::from_micros(self.auth_time),
            last_seen_at: Time::from_micros(self.last_seen_at),
            idle_expires_at: Time::from_micros(self.idle_expires_at),
            expires_at: Time::from_micros(self.expires_at),
            ended: self.ended_at.is_some(),
            agent: self.agent.as_deref().and_then(Agent::parse),
            place: self.place,
        }
    }
}

/// A session with what it depends on, as one statement reads it.
pub(super) struct Found {
    pub(super) session: Session,
    pub(super) parties: Parties,
    /// Its account; `None` where that is not there, or is a tombstone.
    pub(super) account: Option<Account>,
}

/// A hash of a secret that opens a session.
#[derive(Clone, Copy, Debug)]
pub(super) enum SecretHash {
    Session([u8; 32]),
    Silent([u8; 32]),
}

/// A session, its tenant's state and epoch, its account and that one's primary address.
type FoundColumns = (SessionRow, (String, i64), Option<AccountRow>, Option<EmailColumns>);

/// The session that a secret opens, live or not, with its account and its tenant.
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
                .filter(sessions::tenant_id.eq(tenant.as_slice()).and($own))
                .select((
                    sessions::all_columns,
                    (tenants::state, tenants::epoch),
                    ACCOUNT.nullable(),
                    PRIMARY_EMAIL.nullable(),
                ))
                .get_result(tx.conn())
                .optional()?
        };
    }
    let found: Option<FoundColumns> = match secret {
        SecretHash::Session(hash) => find_where!(sessions::secret_hash.eq(&hash[..])),
        SecretHash::Silent(hash) => find_where!(sessions::silent_hash.eq(&hash[..])),
    };
    let Some((row, (state, epoch), account, email)) = found else { return Ok(None) };
    let damaged = || Fault::internal("the state of the tenant is damaged");
    let account = account.map(|row| row.into_account(email)).transpose()?;
    Ok(Some(Found {
        session: row.into_session(),
        parties: Parties {
            account: account.as_ref().map(|account| (account.state, account.epoch)),
            tenant: (TenantState::parse(&state).ok_or_else(damaged)?, epoch),
        },
        account: account.filter(|account| account.state != AccountState::Deleted),
    }))
}

/// The columns of a session's [`Term`], to be read with what was made in it.
pub type TermColumns = (
    sessions::account_epoch,
    sessions::tenant_epoch,
    sessions::idle_expires_at,
    sessions::expires_at,
    sessions::ended_at,
);
pub const TERM: TermColumns = (
    sessions::account_epoch,
    sessions::tenant_epoch,
    sessions::idle_expires_at,
    sessions::expires_at,
    sessions::ended_at,
);

/// What [`TERM`] holds.
#[derive(Queryable)]
pub struct TermRow {
    account_epoch: i64,
    tenant_epoch: i64,
    idle_expires_at: i64,
    expires_at: i64,
    ended_at: Option<i64>,
}

impl From<TermRow> for Term {
    fn from(row: TermRow) -> Term {
        Term {
            account_epoch: row.account_epoch,
            tenant_epoch: row.tenant_epoch,
            idle_expires_at: Time::from_micros(row.idle_expires_at),
            expires_at: Time::from_micros(row.expires_at),
            ended: row.ended_at.is_some(),
        }
    }
}

pub(super) fn insert(wtx: &mut WriteTx<'_>, session: &Session, hashes: &SecretHashes) -> Result<(), Fault> {
    let tenant = wtx.tenant();
    diesel::insert_into(sessions::table)
        .values((
            sessions::tenant_id.eq(tenant.as_slice()),
            sessions::id.eq(session.id.as_slice()),
            sessions::kind.eq(BROWSER),
            sessions::secret_hash.eq(&hashes.session[..]),
            sessions::silent_hash.eq(hashes.silent.as_ref().map(|h| &h[..])),
            sessions::account_id.eq(session.account_id.as_slice()),
            sessions::account_epoch.eq(session.account_epoch),
            sessions::tenant_epoch.eq(session.tenant_epoch),
            sessions::amr.eq(session.amr.join(" ")),
            sessions::auth_time.eq(session.auth_time.micros()),
            sessions::created_at.eq(session.auth_time.micros()),
            sessions::last_seen_at.eq(session.last_seen_at.micros()),
            sessions::idle_expires_at.eq(session.idle_expires_at.micros()),
            sessions::expires_at.eq(session.expires_at.micros()),
            sessions::agent.eq(session.agent.map(Agent::to_text)),
            sessions::place.eq(session.place.as_deref()),
        ))
        .execute(wtx.conn())?;
    Ok(())
}

/// Carries a live session on under new secrets. False if it has ended, or was carried on under other secrets, since its
/// old secret was looked up.
pub(super) fn renew(
    wtx: &mut WriteTx<'_>,
    session: &Session,
    hashes: &SecretHashes,
    old_secret: &[u8; 32],
) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let changed = diesel::update(sessions::table)
        .filter(sessions::tenant_id.eq(tenant.as_slice()).and(sessions::id.eq(session.id.as_slice())))
        .filter(sessions::ended_at.is_null().and(sessions::secret_hash.eq(&old_secret[..])))
        .set((
            sessions::secret_hash.eq(&hashes.session[..]),
            sessions::silent_hash.eq(hashes.silent.as_ref().map(|h| &h[..])),
            sessions::account_epoch.eq(session.account_epoch),
            sessions::tenant_epoch.eq(session.tenant_epoch),
            sessions::amr.eq(session.amr.join(" ")),
            sessions::auth_time.eq(session.auth_time.micros()),
            sessions::last_seen_at.eq(session.last_seen_at.micros()),
            sessions::idle_expires_at.eq(session.idle_expires_at.micros()),
            sessions::expires_at.eq(session.expires_at.micros()),
            sessions::agent.eq(session.agent.map(Agent::to_text)),
            sessions::place.eq(session.place.as_deref()),
        ))
        .execute(wtx.conn())?;
    Ok(changed == 1)
}

/// Carries a live session of this account on under new secrets, whichever it has now. False if it is not there any more.
pub(super) fn renew_own(wtx: &mut WriteTx<'_>, session: &Session, hashes: &SecretHashes) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let now = session.auth_time;
    let changed = diesel::update(sessions::table)
        .filter(sessions::tenant_id.eq(tenant.as_slice()).and(sessions::id.eq(session.id.as_slice())))
        .filter(sessions::account_id.eq(session.account_id.as_slice()))
        .filter(sessions::account_epoch.eq(session.account_epoch).and(sessions::tenant_epoch.eq(session.tenant_epoch)))
        .filter(sessions::ended_at.is_null().and(sessions::idle_expires_at.gt(now.micros())))
        .filter(sessions::expires_at.gt(now.micros()))
        .set((
            sessions::secret_hash.eq(&hashes.session[..]),
            sessions::silent_hash.eq(hashes.silent.as_ref().map(|h| &h[..])),
            sessions::auth_time.eq(now.micros()),
            sessions::last_seen_at.eq(session.last_seen_at.micros()),
            sessions::idle_expires_at.eq(session.idle_expires_at.micros()),
            sessions::expires_at.eq(session.expires_at.micros()),
        ))
        .execute(wtx.conn())?;
    Ok(changed == 1)
}

pub(super) fn touch(wtx: &mut WriteTx<'_>, id: SessionId, now: Time, idle_end: Time) -> Result<(), Fault> {
    let tenant = wtx.tenant();
    diesel::update(sessions::table)
        .filter(sessions::tenant_id.eq(tenant.as_slice()).and(sessions::id.eq(id.as_slice())))
        .filter(sessions::ended_at.is_null())
        .set((sessions::last_seen_at.eq(now.micros()), sessions::idle_expires_at.eq(idle_end.micros())))
        .execute(wtx.conn())?;
    Ok(())
}

/// Sessions that one list shows at most, those in use last.
const MOST: i64 = 50;

/// The sessions of an account that have been made under these epochs of account and tenant and are not over, the one
/// that was used last first.
pub fn list_open(
    tx: &mut Tx<'_>,
    account: AccountId,
    account_epoch: i64,
    tenant_epoch: i64,
    now: Time,
) -> Result<Vec<Session>, Fault> {
    let tenant = tx.tenant();
    let rows: Vec<SessionRow> = sessions::table
        .filter(sessions::tenant_id.eq(tenant.as_slice()).and(sessions::account_id.eq(account.as_slice())))
        .filter(sessions::account_epoch.eq(account_epoch).and(sessions::tenant_epoch.eq(tenant_epoch)))
        .filter(sessions::ended_at.is_null().and(sessions::idle_expires_at.gt(now.micros())))
        .filter(sessions::expires_at.gt(now.micros()))
        .order((sessions::last_seen_at.desc(), sessions::id.desc()))
        .limit(MOST)
        .load(tx.conn())?;
    Ok(rows.into_iter().map(SessionRow::into_session).collect())
}

/// Ends a session of this account. False if it was ended before, or is another account's.
pub fn end_own(wtx: &mut WriteTx<'_>, account: AccountId, id: SessionId, now: Time) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let changed = diesel::update(sessions::table)
        .filter(sessions::tenant_id.eq(tenant.as_slice()).and(sessions::id.eq(id.as_slice())))
        .filter(sessions::account_id.eq(account.as_slice()).and(sessions::ended_at.is_null()))
        .set(sessions::ended_at.eq(now.micros()))
        .execute(wtx.conn())?;
    Ok(changed == 1)
}

/// Ends every session of this account but one. How many were not ended before.
pub fn end_others(wtx: &mut WriteTx<'_>, account: AccountId, kept: SessionId, now: Time) -> Result<usize, Fault> {
    let tenant = wtx.tenant();
    let changed = diesel::update(sessions::table)
        .filter(sessions::tenant_id.eq(tenant.as_slice()).and(sessions::account_id.eq(account.as_slice())))
        .filter(sessions::id.ne(kept.as_slice()).and(sessions::ended_at.is_null()))
        .set(sessions::ended_at.eq(now.micros()))
        .execute(wtx.conn())?;
    Ok(changed)
}

/// Ends a session. True if it was not ended before.
pub fn end(wtx: &mut WriteTx<'_>, id: SessionId, now: Time) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let changed = diesel::update(sessions::table)
        .filter(sessions::tenant_id.eq(tenant.as_slice()).and(sessions::id.eq(id.as_slice())))
        .filter(sessions::ended_at.is_null())
        .set(sessions::ended_at.eq(now.micros()))
        .execute(wtx.conn())?;
    Ok(changed == 1)
}

//! The table `queue_jobs`. Every change of a leased job is guarded by its fencing number.

use diesel::dsl::{count_star, min};
use diesel::{
    BoolExpressionMethods, ExpressionMethods, OptionalExtension, QueryDsl, Queryable, RunQueryDsl, Selectable,
};

use super::job::{Kind, Leased, ListedJob, State};
use crate::base::fault::Fault;
use crate::base::id::{QueueJobId, TenantId, kind};
use crate::base::page::{Cursor, Page, PageRequest};
use crate::base::time::Time;
use crate::storage::columns::columns;
use crate::storage::connection::AnyConnection;
use crate::storage::run::RunQuery;
use crate::storage::schema::queue_jobs;
use crate::storage::tables::{End, Kept, OnRestore, Table};
use crate::storage::{SystemTx, Tx, WriteTx};

/// The links in queued mails are void after a restore, so jobs are deleted.
pub const TABLES: &[Table] = &[Table {
    ends: &[End { kept: Kept::Briefly, ..End::at("kept_until") }],
    on_restore: OnRestore::Delete,
    ..Table::new("queue_jobs", "id")
}];

/// The id below every other.
pub(super) const FIRST: TenantId = TenantId::from_bytes([0; 16]);

/// The maximum number of rows that one step of [`wake`] or [`retry_dead`] changes.
pub const STEP: i64 = 200;

/// A row of `queue_jobs`.
#[derive(Queryable, Selectable)]
#[diesel(table_name = queue_jobs)]
struct JobRow {
    tenant_id: TenantId,
    id: QueueJobId,
    state: State,
    destination: String,
    payload: Vec<u8>,
    created_at: Time,
    due_at: Time,
    give_up_at: Time,
    attempts: i64,
    last_error: Option<String>,
}

impl From<JobRow> for ListedJob {
    fn from(row: JobRow) -> ListedJob {
        let JobRow { tenant_id, id, state, destination, payload, created_at, due_at, attempts, last_error, .. } = row;
        ListedJob { tenant: tenant_id, id, state, destination, payload, created_at, due_at, attempts, last_error }
    }
}

/// A job as it is inserted.
pub(super) struct NewRow<'a> {
    pub id: QueueJobId,
    pub kind: Kind,
    pub destination: &'a str,
    pub payload: &'a [u8],
    pub created_at: Time,
    pub give_up_at: Time,
}

/// Stores a new job, due at once.
pub(super) fn insert(wtx: &mut WriteTx<'_>, new: &NewRow<'_>) -> Result<(), Fault> {
    let tenant = wtx.tenant();
    RunQuery::execute(
        diesel::insert_into(queue_jobs::table).values((
            queue_jobs::tenant_id.eq(tenant),
            queue_jobs::id.eq(new.id),
            queue_jobs::kind.eq(new.kind),
            queue_jobs::state.eq(State::Waiting),
            queue_jobs::destination.eq(new.destination),
            queue_jobs::payload.eq(new.payload),
            queue_jobs::created_at.eq(new.created_at),
            queue_jobs::due_at.eq(new.created_at),
            queue_jobs::give_up_at.eq(new.give_up_at),
            queue_jobs::attempts.eq(0_i64),
        )),
        wtx.conn(),
    )?;
    Ok(())
}

/// Returns whether any job of a kind that this version knows is due.
pub fn is_any_due(stx: &mut SystemTx<'_>, now: Time) -> Result<bool, Fault> {
    let kinds: Vec<&str> = Kind::ALL.iter().map(|kind| kind.as_str()).collect();
    let one: Option<QueueJobId> = RunQuery::get_result(
        queue_jobs::table
            .filter(queue_jobs::kept_until.is_null().and(queue_jobs::due_at.le(now)))
            .filter(queue_jobs::kind.eq_any(kinds))
            .select(queue_jobs::id)
            .limit(1),
        stx.conn(),
    )
    .optional()?;
    Ok(one.is_some())
}

/// Leases the first due job of the first tenant after `after`, unless it is for one of the `busy` destinations. On
/// PostgreSQL, rows that another node is leasing are skipped.
pub(super) fn lease(
    stx: &mut SystemTx<'_>,
    after: TenantId,
    busy: &[String],
    now: Time,
    until: Time,
) -> Result<Option<Leased>, Fault> {
    let kinds: Vec<&str> = Kind::ALL.iter().map(|kind| kind.as_str()).collect();
    let query = queue_jobs::table
        .filter(queue_jobs::kept_until.is_null().and(queue_jobs::due_at.le(now)))
        .filter(queue_jobs::tenant_id.gt(after))
        .filter(queue_jobs::kind.eq_any(kinds))
        .filter(queue_jobs::destination.ne_all(busy.to_vec()))
        .order((queue_jobs::tenant_id, queue_jobs::due_at))
        .limit(1)
        .select(columns::<JobRow>());
    let found: Option<JobRow> = match stx.conn() {
        AnyConnection::Sqlite(connection) => RunQueryDsl::get_result(query, connection).optional()?,
        AnyConnection::Postgres(connection) => {
            RunQueryDsl::get_result(query.for_update().skip_locked(), connection).optional()?
        }
    };
    let Some(row) = found else { return Ok(None) };
    let attempt = row.attempts + 1;
    let taken = RunQuery::execute(
        diesel::update(queue_jobs::table)
            .filter(queue_jobs::tenant_id.eq(row.tenant_id).and(queue_jobs::id.eq(row.id)))
            .filter(queue_jobs::attempts.eq(row.attempts).and(queue_jobs::kept_until.is_null()))
            .set((queue_jobs::state.eq(State::Leased), queue_jobs::due_at.eq(until), queue_jobs::attempts.eq(attempt))),
        stx.conn(),
    )?;
    let JobRow { tenant_id, id, destination, payload, created_at, give_up_at, .. } = row;
    let leased = Leased { tenant: tenant_id, id, destination, payload, created_at, give_up_at, attempt };
    Ok((taken == 1).then_some(leased))
}

/// The condition for a job whose lease this attempt still holds: the fencing number is the attempt's.
#[diesel::dsl::auto_type(no_type_alias)]
fn held_lease(tenant: TenantId, id: QueueJobId, attempt: i64) -> _ {
    let own = queue_jobs::tenant_id.eq(tenant).and(queue_jobs::id.eq(id));
    let leased: State = State::Leased;
    own.and(queue_jobs::attempts.eq(attempt).and(queue_jobs::state.eq(leased)))
}

/// Extends the leases of these jobs, unless they were leased again. Returns how many.
pub fn renew(stx: &mut SystemTx<'_>, jobs: &[Leased], until: Time) -> Result<usize, Fault> {
    let mut renewed = 0;
    for job in jobs {
        renewed += RunQuery::execute(
            diesel::update(queue_jobs::table)
                .filter(held_lease(job.tenant, job.id, job.attempt))
                .set(queue_jobs::due_at.eq(until)),
            stx.conn(),
        )?;
    }
    Ok(renewed)
}

/// Deletes a job that is done. Returns false if the lease has lapsed and the job was leased again.
pub fn delete_leased(wtx: &mut WriteTx<'_>, id: QueueJobId, attempt: i64) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let done = diesel::delete(queue_jobs::table.filter(held_lease(tenant, id, attempt)));
    Ok(RunQuery::execute(done, wtx.conn())? == 1)
}

/// When and why a job is tried again.
#[derive(Clone, Debug)]
pub struct Postponed {
    pub state: State,
    pub due_at: Time,
    pub error: String,
}

/// Reschedules a leased job. Returns false if it was leased again.
pub fn reschedule(wtx: &mut WriteTx<'_>, id: QueueJobId, attempt: i64, to: &Postponed) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let changed = RunQuery::execute(
        diesel::update(queue_jobs::table).filter(held_lease(tenant, id, attempt)).set((
            queue_jobs::state.eq(to.state),
            queue_jobs::due_at.eq(to.due_at),
            queue_jobs::last_error.eq(Some(&to.error)),
        )),
        wtx.conn(),
    )?;
    Ok(changed == 1)
}

/// The end of a job that failed for good.
#[derive(Clone, Debug)]
pub struct Burial {
    pub at: Time,
    pub kept_until: Time,
    pub error: String,
}

/// Marks a leased job as dead. Returns false if it was leased again.
pub fn bury(wtx: &mut WriteTx<'_>, id: QueueJobId, attempt: i64, burial: &Burial) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let changed = RunQuery::execute(
        diesel::update(queue_jobs::table).filter(held_lease(tenant, id, attempt)).set((
            queue_jobs::state.eq(State::Dead),
            queue_jobs::due_at.eq(burial.at),
            queue_jobs::kept_until.eq(Some(burial.kept_until)),
            queue_jobs::last_error.eq(Some(&burial.error)),
        )),
        wtx.conn(),
    )?;
    Ok(changed == 1)
}

/// Makes a job due now, dead or not, unless a worker holds it. Returns whether it did.
pub fn make_due(wtx: &mut WriteTx<'_>, id: QueueJobId, now: Time, give_up_at: Time) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let changed = RunQuery::execute(
        diesel::update(queue_jobs::table)
            .filter(queue_jobs::tenant_id.eq(tenant).and(queue_jobs::id.eq(id)))
            .filter(queue_jobs::state.ne(State::Leased).or(queue_jobs::due_at.le(now)))
            .set((
                queue_jobs::state.eq(State::Waiting),
                queue_jobs::due_at.eq(now),
                queue_jobs::give_up_at.eq(give_up_at),
                queue_jobs::kept_until.eq(None::<Time>),
            )),
        wtx.conn(),
    )?;
    Ok(changed == 1)
}

/// Returns whether jobs wait because this destination was unreachable.
pub fn is_any_unreachable(stx: &mut SystemTx<'_>, destination: &str) -> Result<bool, Fault> {
    let kinds: Vec<&str> = Kind::ALL.iter().map(|kind| kind.as_str()).collect();
    let one: Option<QueueJobId> = RunQuery::get_result(
        queue_jobs::table
            .filter(queue_jobs::kind.eq_any(kinds).and(queue_jobs::state.eq(State::Unreachable)))
            .filter(queue_jobs::destination.eq(destination))
            .select(queue_jobs::id)
            .limit(1),
        stx.conn(),
    )
    .optional()?;
    Ok(one.is_some())
}

/// Makes up to [`STEP`] jobs due that wait because this destination was unreachable. Returns how many.
pub fn wake(stx: &mut SystemTx<'_>, destination: &str, now: Time) -> Result<i64, Fault> {
    let kinds: Vec<&str> = Kind::ALL.iter().map(|kind| kind.as_str()).collect();
    let mut found: Vec<(TenantId, QueueJobId)> = RunQuery::load(
        queue_jobs::table
            .filter(queue_jobs::kind.eq_any(kinds).and(queue_jobs::state.eq(State::Unreachable)))
            .filter(queue_jobs::destination.eq(destination))
            .limit(STEP)
            .select((queue_jobs::tenant_id, queue_jobs::id)),
        stx.conn(),
    )?;
    // In one order, so that concurrent transactions do not deadlock.
    found.sort_unstable();
    for (tenant, id) in &found {
        RunQuery::execute(
            diesel::update(queue_jobs::table)
                .filter(queue_jobs::tenant_id.eq(tenant).and(queue_jobs::id.eq(id)))
                .filter(queue_jobs::state.eq(State::Unreachable))
                .set((queue_jobs::state.eq(State::Waiting), queue_jobs::due_at.eq(now))),
            stx.conn(),
        )?;
    }
    if !found.is_empty() {
        stx.note_jobs();
    }
    Ok(i64::try_from(found.len()).unwrap_or(i64::MAX))
}

/// Lists up to [`STEP`] dead jobs of all tenants.
pub fn list_dead(stx: &mut SystemTx<'_>) -> Result<Vec<ListedJob>, Fault> {
    let rows: Vec<JobRow> = RunQuery::load(
        queue_jobs::table
            .filter(queue_jobs::kept_until.is_not_null().and(queue_jobs::tenant_id.ge(FIRST)))
            .order((queue_jobs::tenant_id, queue_jobs::kept_until))
            .limit(STEP)
            .select(columns::<JobRow>()),
        stx.conn(),
    )?;
    Ok(rows.into_iter().map(ListedJob::from).collect())
}

/// Which jobs to list.
#[derive(Clone, Copy, Debug, Default)]
pub struct Filter {
    /// Only jobs of this tenant.
    pub tenant: Option<TenantId>,
    /// Only jobs in this state.
    pub state: Option<State>,
}

/// Lists a page of jobs, the oldest first.
pub fn list(stx: &mut SystemTx<'_>, filter: Filter, request: &PageRequest) -> Result<Page<ListedJob>, Fault> {
    let mut query = queue_jobs::table
        .filter(queue_jobs::id.gt(request.floor::<kind::QueueJob>()))
        .order((queue_jobs::id, queue_jobs::tenant_id))
        .limit(request.rows())
        .select(columns::<JobRow>())
        .into_boxed();
    if let Some(tenant) = filter.tenant {
        query = query.filter(queue_jobs::tenant_id.eq(tenant));
    }
    if let Some(state) = filter.state {
        query = query.filter(queue_jobs::state.eq(state));
    }
    let rows: Vec<JobRow> = RunQueryDsl::load(query, stx.conn())?;
    let found = rows.into_iter().map(ListedJob::from).collect();
    Ok(Page::of(found, request, |job: &ListedJob| Some(Cursor::after(job.id))))
}

/// Finds a job of any tenant.
pub fn find(stx: &mut SystemTx<'_>, id: QueueJobId) -> Result<Option<ListedJob>, Fault> {
    let row: Option<JobRow> =
        RunQuery::get_result(queue_jobs::table.filter(queue_jobs::id.eq(id)).select(columns::<JobRow>()), stx.conn())
            .optional()?;
    Ok(row.map(ListedJob::from))
}

/// Counts the tenant's jobs, dead ones included.
pub fn count(tx: &mut Tx<'_>) -> Result<i64, Fault> {
    let tenant = tx.tenant();
    Ok(RunQuery::get_result(
        queue_jobs::table.filter(queue_jobs::tenant_id.eq(tenant)).select(count_star()),
        tx.conn(),
    )?)
}

/// The jobs of a kind in one state.
pub(super) struct Counted {
    pub state: State,
    pub number: i64,
    /// The creation time of the oldest one.
    pub oldest: Option<Time>,
}

/// Counts the jobs of a kind in each state.
pub(super) fn count_by_state(stx: &mut SystemTx<'_>, of: Kind) -> Result<Vec<Counted>, Fault> {
    let rows: Vec<(State, i64, Option<Time>)> = RunQuery::load(
        queue_jobs::table.filter(queue_jobs::kind.eq(of)).group_by(queue_jobs::state).select((
            queue_jobs::state,
            count_star(),
            min(queue_jobs::created_at),
        )),
        stx.conn(),
    )?;
    Ok(rows.into_iter().map(|(state, number, oldest)| Counted { state, number, oldest }).collect())
}

//! The tables `audit_events`, `audit_seals`, `audit_heads` and `audit_unsealed`.
//!
//! Ids are read as bytes, so that verification can name a row even if an attacker has written an invalid id into it.

use diesel::{
    BoolExpressionMethods, ExpressionMethods, JoinOnDsl, NullableExpressionMethods, OptionalExtension, QueryDsl,
    Queryable, Selectable,
};

use crate::base::fault::Fault;
use crate::base::id::{AccountId, AuditEventId, TenantId, kind};
use crate::base::page::{Cursor, Page, PageRequest};
use crate::base::time::Time;
use crate::storage::columns::columns;
use crate::storage::run::RunQuery;
use crate::storage::schema::{audit_events, audit_heads, audit_seals, audit_unsealed};
use crate::storage::tables::Table;
use crate::storage::together::execute_two;
use crate::storage::unique::insert_unique;
use crate::storage::{SystemTx, Tx, WriteTx};

pub const TABLES: &[Table] = &[
    Table::new("audit_unsealed", "event_id"),
    Table::new("audit_heads", "seq"),
    Table::new("audit_seals", "seq"),
    Table::new("audit_events", "id"),
];

/// A row of `audit_events`.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = audit_events)]
pub struct EventRow {
    pub tenant_id: Vec<u8>,
    pub id: Vec<u8>,
    pub occurred_at: Time,
    pub event: String,
    pub actor_kind: String,
    pub actor_id: Option<Vec<u8>>,
    pub subject_kind: String,
    pub subject_id: Option<Vec<u8>>,
    pub network: Option<String>,
    /// A JSON object.
    pub details: String,
    pub key_id: Vec<u8>,
    pub mac: Vec<u8>,
    /// The MAC of the row after its network and browser were erased. The chain goes on with `mac`.
    pub erased_mac: Option<Vec<u8>>,
}

/// The position of an event in the chain: a row of `audit_seals`.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = audit_seals)]
pub struct Seal {
    /// Counts from 1 without gaps.
    pub seq: i64,
    pub event_id: Vec<u8>,
    /// The previous event in the chain.
    pub previous_id: Option<Vec<u8>>,
    pub chain: Vec<u8>,
}

/// An event without a seal.
#[derive(Clone, Debug, Queryable)]
pub struct Waiting {
    pub event_id: Vec<u8>,
    /// Its MAC; `None` if the event itself was deleted.
    pub mac: Option<Vec<u8>>,
}

/// The end of the chain: a row of `audit_heads`.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = audit_heads)]
pub struct Head {
    pub seq: i64,
    pub event_id: Vec<u8>,
    pub chain: Vec<u8>,
    pub mac: Vec<u8>,
    pub sealed_at: Time,
}

/// Which events to list.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// The name of the event.
    pub event: Option<String>,
    pub since: Option<Time>,
}

/// Appends an event and marks it as unsealed.
pub(super) fn insert_event(wtx: &mut WriteTx<'_>, row: &EventRow) -> Result<(), Fault> {
    let event = diesel::insert_into(audit_events::table).values((
        audit_events::tenant_id.eq(&row.tenant_id),
        audit_events::id.eq(&row.id),
        audit_events::occurred_at.eq(row.occurred_at),
        audit_events::event.eq(&row.event),
        audit_events::actor_kind.eq(&row.actor_kind),
        audit_events::actor_id.eq(row.actor_id.as_deref()),
        audit_events::subject_kind.eq(&row.subject_kind),
        audit_events::subject_id.eq(row.subject_id.as_deref()),
        audit_events::network.eq(row.network.as_deref()),
        audit_events::details.eq(&row.details),
        audit_events::key_id.eq(&row.key_id),
        audit_events::mac.eq(&row.mac),
    ));
    let mark = diesel::insert_into(audit_unsealed::table)
        .values((audit_unsealed::tenant_id.eq(&row.tenant_id), audit_unsealed::event_id.eq(&row.id)));
    execute_two(wtx, event, mark)
}

/// Finds the end of the chain.
pub fn find_head(tx: &mut Tx<'_>) -> Result<Option<Head>, Fault> {
    let tenant = tx.tenant();
    Ok(audit_heads::table
        .filter(audit_heads::tenant_id.eq(tenant))
        .select(columns::<Head>())
        .get_result(tx.conn())
        .optional()?)
}

/// Moves the head from the position `from`; inserts it if `from` is `None`. Returns false if another node was first.
pub(super) fn move_head(wtx: &mut WriteTx<'_>, from: Option<i64>, to: &Head) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let Some(from) = from else {
        let row = (
            audit_heads::tenant_id.eq(tenant),
            audit_heads::seq.eq(to.seq),
            audit_heads::event_id.eq(&to.event_id),
            audit_heads::chain.eq(&to.chain),
            audit_heads::mac.eq(&to.mac),
            audit_heads::sealed_at.eq(to.sealed_at),
        );
        return insert_unique(wtx, diesel::insert_into(audit_heads::table).values(row));
    };
    let changed = diesel::update(audit_heads::table)
        .filter(audit_heads::tenant_id.eq(tenant).and(audit_heads::seq.eq(from)))
        .set((
            audit_heads::seq.eq(to.seq),
            audit_heads::event_id.eq(&to.event_id),
            audit_heads::chain.eq(&to.chain),
            audit_heads::mac.eq(&to.mac),
            audit_heads::sealed_at.eq(to.sealed_at),
        ))
        .execute(wtx.conn())?;
    Ok(changed == 1)
}

/// Counts the unsealed events of all tenants.
pub(super) fn count_unsealed(stx: &mut SystemTx<'_>) -> Result<i64, Fault> {
    Ok(audit_unsealed::table.count().get_result(stx.conn())?)
}

/// Finds the first tenant after `after` that has unsealed events, in the order of their ids.
pub(super) fn find_unsealed_tenant(stx: &mut SystemTx<'_>, after: TenantId) -> Result<Option<TenantId>, Fault> {
    Ok(audit_unsealed::table
        .filter(audit_unsealed::tenant_id.gt(after))
        .order(audit_unsealed::tenant_id)
        .select(audit_unsealed::tenant_id)
        .limit(1)
        .get_result(stx.conn())
        .optional()?)
}

/// Lists the events after `after` that are marked as unsealed, in the order of their ids.
pub(super) fn list_unsealed(tx: &mut Tx<'_>, after: &[u8], limit: i64) -> Result<Vec<Waiting>, Fault> {
    let tenant = tx.tenant();
    // A left join, so that SQLite begins with the small table.
    let same = audit_events::tenant_id.eq(audit_unsealed::tenant_id).and(audit_events::id.eq(audit_unsealed::event_id));
    Ok(audit_unsealed::table
        .left_join(audit_events::table.on(same))
        .filter(audit_unsealed::tenant_id.eq(tenant).and(audit_unsealed::event_id.gt(after)))
        .order(audit_unsealed::event_id)
        .limit(limit)
        .select((audit_unsealed::event_id, audit_events::mac.nullable()))
        .load(tx.conn())?)
}

/// Stores the seal of an event and deletes its mark.
pub(super) fn insert_seal(wtx: &mut WriteTx<'_>, seal: &Seal) -> Result<(), Fault> {
    let tenant = wtx.tenant();
    diesel::insert_into(audit_seals::table)
        .values((
            audit_seals::tenant_id.eq(tenant),
            audit_seals::seq.eq(seal.seq),
            audit_seals::event_id.eq(&seal.event_id),
            audit_seals::previous_id.eq(seal.previous_id.as_deref()),
            audit_seals::chain.eq(&seal.chain),
        ))
        .execute(wtx.conn())?;
    let marked = audit_unsealed::tenant_id.eq(tenant).and(audit_unsealed::event_id.eq(&seal.event_id));
    diesel::delete(audit_unsealed::table.filter(marked)).execute(wtx.conn())?;
    Ok(())
}

/// Lists a page of the chain after a position, with the events that still exist.
pub fn list_sealed(tx: &mut Tx<'_>, after: i64, limit: i64) -> Result<Vec<(Seal, Option<EventRow>)>, Fault> {
    let tenant = tx.tenant();
    let same = audit_events::tenant_id.eq(audit_seals::tenant_id).and(audit_events::id.eq(audit_seals::event_id));
    Ok(audit_seals::table
        .left_join(audit_events::table.on(same))
        .filter(audit_seals::tenant_id.eq(tenant).and(audit_seals::seq.gt(after)))
        .order(audit_seals::seq)
        .limit(limit)
        .select((columns::<Seal>(), columns::<EventRow>().nullable()))
        .load(tx.conn())?)
}

/// Events without a seal, and whether each is marked as unsealed.
type WithoutSeal = Vec<(EventRow, bool)>;

/// An event with what seals and marks it.
#[derive(Queryable)]
struct PageRow {
    event: EventRow,
    seal: Option<i64>,
    mark: Option<Vec<u8>>,
}

/// Reads a page of events in the order of their ids and returns those without a seal. Returns also the last id of the
/// page, sealed or not; `None` if the page is empty.
pub fn list_without_seal(tx: &mut Tx<'_>, after: &[u8], limit: i64) -> Result<(WithoutSeal, Option<Vec<u8>>), Fault> {
    let tenant = tx.tenant();
    let sealed = audit_seals::tenant_id.eq(audit_events::tenant_id).and(audit_seals::event_id.eq(audit_events::id));
    let marked =
        audit_unsealed::tenant_id.eq(audit_events::tenant_id).and(audit_unsealed::event_id.eq(audit_events::id));
    let page: Vec<PageRow> = audit_events::table
        .left_join(audit_seals::table.on(sealed))
        .left_join(audit_unsealed::table.on(marked))
        .filter(audit_events::tenant_id.eq(tenant).and(audit_events::id.gt(after)))
        .order(audit_events::id)
        .limit(limit)
        .select((columns::<EventRow>(), audit_seals::seq.nullable(), audit_unsealed::event_id.nullable()))
        .load(tx.conn())?;
    let last = page.last().map(|row| row.event.id.clone());
    let without = page.into_iter().filter(|row| row.seal.is_none());
    Ok((without.map(|row| (row.event, row.mark.is_some())).collect(), last))
}

/// An event with its position in the chain, if it has one.
pub type ListedEvent = (EventRow, Option<i64>);

/// Lists a page of events, the oldest first. If neither the request nor the filter sets a start, the page has the
/// newest events and no page follows.
pub fn list_events(tx: &mut Tx<'_>, filter: &Filter, request: &PageRequest) -> Result<Page<ListedEvent>, Fault> {
    let tenant = tx.tenant();
    let sealed = audit_seals::tenant_id.eq(audit_events::tenant_id).and(audit_seals::event_id.eq(audit_events::id));
    let mut query = audit_events::table
        .left_join(audit_seals::table.on(sealed))
        .filter(audit_events::tenant_id.eq(tenant))
        .select((columns::<EventRow>(), audit_seals::seq.nullable()))
        .limit(request.rows())
        .into_boxed();
    if let Some(event) = &filter.event {
        query = query.filter(audit_events::event.eq(event));
    }
    if let Some(after) = request.after {
        query = query.filter(audit_events::id.gt(after.id::<kind::AuditEvent>()));
    }
    if let Some(since) = filter.since {
        // Ids are UUIDv7 of the time of the event, so the primary key finds the start.
        let floor = AuditEventId::new_v7(since.millis(), [0; 10]);
        query = query.filter(audit_events::id.ge(floor)).filter(audit_events::occurred_at.ge(since));
    }
    let id = |bytes: &Vec<u8>| Some(AuditEventId::from_bytes(bytes.as_slice().try_into().ok()?));
    let cursor = |(row, _): &ListedEvent| id(&row.id).map(Cursor::after);
    if request.after.is_some() || filter.since.is_some() {
        let rows = diesel::RunQueryDsl::load(query.order(audit_events::id), tx.conn())?;
        return Ok(Page::of(rows, request, cursor));
    }
    let newest = diesel::RunQueryDsl::load(query.order(audit_events::id.desc()), tx.conn())?;
    let mut page = Page { next: None, ..Page::of(newest, request, cursor) };
    page.items.reverse();
    Ok(page)
}

/// A range of ids: from `from`, included, to `before`, excluded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Range {
    pub from: AuditEventId,
    pub before: AuditEventId,
}

/// Lists the newest of these events of an account in a range, the newest first.
pub fn list_of_account(
    tx: &mut Tx<'_>,
    account: AccountId,
    range: Range,
    events: &[&str],
    most: i64,
) -> Result<Vec<EventRow>, Fault> {
    let tenant = tx.tenant();
    Ok(audit_events::table
        .filter(audit_events::tenant_id.eq(tenant).and(audit_events::subject_id.eq(account)))
        .filter(audit_events::id.ge(range.from).and(audit_events::id.lt(range.before)))
        .filter(audit_events::subject_kind.eq("account").and(audit_events::event.eq_any(events.to_vec())))
        .order(audit_events::id.desc())
        .limit(most)
        .select(columns::<EventRow>())
        .load(tx.conn())?)
}

/// Returns whether the tenant's log has one of these events.
pub fn has_event(tx: &mut Tx<'_>, events: &[&str]) -> Result<bool, Fault> {
    let tenant = tx.tenant();
    let one: Option<Vec<u8>> = audit_events::table
        .filter(audit_events::tenant_id.eq(tenant).and(audit_events::event.eq_any(events.to_vec())))
        .select(audit_events::id)
        .limit(1)
        .get_result(tx.conn())
        .optional()?;
    Ok(one.is_some())
}

/// Lists the newest events of an account, the newest first, whatever they are.
pub fn list_all_of_account(tx: &mut Tx<'_>, account: AccountId, most: i64) -> Result<Vec<EventRow>, Fault> {
    let tenant = tx.tenant();
    Ok(audit_events::table
        .filter(audit_events::tenant_id.eq(tenant).and(audit_events::subject_id.eq(account)))
        .filter(audit_events::subject_kind.eq("account"))
        .order(audit_events::id.desc())
        .limit(most)
        .select(columns::<EventRow>())
        .load(tx.conn())?)
}

/// Finds the last event up to which networks and browsers were erased; `None` if the log has no head yet.
pub(super) fn find_erased_to(tx: &mut Tx<'_>) -> Result<Option<Vec<u8>>, Fault> {
    let tenant = tx.tenant();
    let found: Option<Option<Vec<u8>>> = audit_heads::table
        .filter(audit_heads::tenant_id.eq(tenant))
        .select(audit_heads::erased_to)
        .get_result(tx.conn())
        .optional()?;
    Ok(found.map(Option::unwrap_or_default))
}

/// Records up to which event networks and browsers were erased.
pub(super) fn update_erased_to(wtx: &mut WriteTx<'_>, event: &[u8]) -> Result<(), Fault> {
    let tenant = wtx.tenant();
    diesel::update(audit_heads::table.filter(audit_heads::tenant_id.eq(tenant)))
        .set(audit_heads::erased_to.eq(event))
        .execute(wtx.conn())?;
    Ok(())
}

/// Lists the events after an id, up to the id `before`, in the order of their ids, up to `most`.
pub(super) fn list_before(
    tx: &mut Tx<'_>,
    after: &[u8],
    before: AuditEventId,
    most: i64,
) -> Result<Vec<EventRow>, Fault> {
    let tenant = tx.tenant();
    Ok(audit_events::table
        .filter(audit_events::tenant_id.eq(tenant))
        .filter(audit_events::id.gt(after).and(audit_events::id.lt(before)))
        .order(audit_events::id)
        .limit(most)
        .select(columns::<EventRow>())
        .load(tx.conn())?)
}

/// Stores an event without its network and browser.
pub(super) fn update_erased(wtx: &mut WriteTx<'_>, row: &EventRow) -> Result<(), Fault> {
    let tenant = wtx.tenant();
    diesel::update(audit_events::table)
        .filter(audit_events::tenant_id.eq(tenant).and(audit_events::id.eq(&row.id)))
        .set((
            audit_events::network.eq(row.network.as_deref()),
            audit_events::details.eq(&row.details),
            audit_events::erased_mac.eq(row.erased_mac.as_deref()),
        ))
        .execute(wtx.conn())?;
    Ok(())
}

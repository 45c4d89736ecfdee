//! The tables `audit_events`, `audit_seals`, `audit_heads` and `audit_unsealed`.
//!
//! Ids are read as bytes: verification must be able to name a row whatever somebody wrote into it.

use diesel::{
    BoolExpressionMethods, ExpressionMethods, JoinOnDsl, NullableExpressionMethods, OptionalExtension, QueryDsl,
    Queryable,
};

use crate::base::fault::Fault;
use crate::base::id::{AuditEventId, TenantId, kind};
use crate::base::page::{Cursor, Page, PageRequest};
use crate::base::time::Time;
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

/// An event as it is stored.
#[derive(Clone, Debug, Queryable)]
pub struct EventRow {
    pub tenant_id: Vec<u8>,
    pub id: Vec<u8>,
    /// Microseconds.
    pub occurred_at: i64,
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
}

/// The place of an event in the chain.
#[derive(Clone, Debug, Queryable)]
pub struct Seal {
    /// From 1 on, without gaps.
    pub seq: i64,
    pub event_id: Vec<u8>,
    /// The event before it in the chain.
    pub previous_id: Option<Vec<u8>>,
    pub chain: Vec<u8>,
}

/// An event that waits for its seal.
#[derive(Clone, Debug, Queryable)]
pub struct Waiting {
    pub event_id: Vec<u8>,
    /// Its MAC; none where the event itself is gone.
    pub mac: Option<Vec<u8>>,
}

/// The end of the chain.
#[derive(Clone, Debug, Queryable)]
pub struct Head {
    pub seq: i64,
    pub event_id: Vec<u8>,
    pub chain: Vec<u8>,
    pub mac: Vec<u8>,
    /// Microseconds.
    pub sealed_at: i64,
}

/// Which events to list.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// One event's name.
    pub event: Option<String>,
    pub since: Option<Time>,
}

/// Appends an event, and marks that it has no seal yet.
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

pub fn find_head(tx: &mut Tx<'_>) -> Result<Option<Head>, Fault> {
    let tenant = tx.tenant();
    Ok(audit_heads::table
        .filter(audit_heads::tenant_id.eq(tenant.as_slice()))
        .select((audit_heads::seq, audit_heads::event_id, audit_heads::chain, audit_heads::mac, audit_heads::sealed_at))
        .get_result(tx.conn())
        .optional()?)
}

/// Moves the head on from `from`, or makes it where there was none. False if somebody else did.
pub(super) fn move_head(wtx: &mut WriteTx<'_>, from: Option<i64>, to: &Head) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let Some(from) = from else {
        let row = (
            audit_heads::tenant_id.eq(tenant.as_slice()),
            audit_heads::seq.eq(to.seq),
            audit_heads::event_id.eq(&to.event_id),
            audit_heads::chain.eq(&to.chain),
            audit_heads::mac.eq(&to.mac),
            audit_heads::sealed_at.eq(to.sealed_at),
        );
        return insert_unique(wtx, diesel::insert_into(audit_heads::table).values(row));
    };
    let changed = diesel::update(audit_heads::table)
        .filter(audit_heads::tenant_id.eq(tenant.as_slice()).and(audit_heads::seq.eq(from)))
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

/// How many events have no seal yet, of all tenants.
pub(super) fn count_unsealed(stx: &mut SystemTx<'_>) -> Result<i64, Fault> {
    Ok(audit_unsealed::table.count().get_result(stx.conn())?)
}

/// Tenants that have events without a seal.
pub(super) fn list_unsealed_tenants(stx: &mut SystemTx<'_>) -> Result<Vec<TenantId>, Fault> {
    let ids: Vec<Vec<u8>> = audit_unsealed::table.select(audit_unsealed::tenant_id).distinct().load(stx.conn())?;
    ids.into_iter().map(|id| TenantId::try_from(id).map_err(Fault::internal)).collect()
}

/// Marked events after `after` in the order of their ids.
pub(super) fn list_unsealed(tx: &mut Tx<'_>, after: &[u8], limit: i64) -> Result<Vec<Waiting>, Fault> {
    let tenant = tx.tenant();
    // A left join: SQLite begins with the small table.
    let same = audit_events::tenant_id.eq(audit_unsealed::tenant_id).and(audit_events::id.eq(audit_unsealed::event_id));
    Ok(audit_unsealed::table
        .left_join(audit_events::table.on(same))
        .filter(audit_unsealed::tenant_id.eq(tenant.as_slice()).and(audit_unsealed::event_id.gt(after)))
        .order(audit_unsealed::event_id)
        .limit(limit)
        .select((audit_unsealed::event_id, audit_events::mac.nullable()))
        .load(tx.conn())?)
}

/// Gives an event its seal, and takes its mark away.
pub(super) fn insert_seal(wtx: &mut WriteTx<'_>, seal: &Seal) -> Result<(), Fault> {
    let tenant = wtx.tenant();
    diesel::insert_into(audit_seals::table)
        .values((
            audit_seals::tenant_id.eq(tenant.as_slice()),
            audit_seals::seq.eq(seal.seq),
            audit_seals::event_id.eq(&seal.event_id),
            audit_seals::previous_id.eq(seal.previous_id.as_deref()),
            audit_seals::chain.eq(&seal.chain),
        ))
        .execute(wtx.conn())?;
    let marked = audit_unsealed::tenant_id.eq(tenant.as_slice()).and(audit_unsealed::event_id.eq(&seal.event_id));
    diesel::delete(audit_unsealed::table.filter(marked)).execute(wtx.conn())?;
    Ok(())
}

/// A page of the chain after a place in it, with the events that are still there.
pub fn list_sealed(tx: &mut Tx<'_>, after: i64, limit: i64) -> Result<Vec<(Seal, Option<EventRow>)>, Fault> {
    let tenant = tx.tenant();
    let same = audit_events::tenant_id.eq(audit_seals::tenant_id).and(audit_events::id.eq(audit_seals::event_id));
    Ok(audit_seals::table
        .left_join(audit_events::table.on(same))
        .filter(audit_seals::tenant_id.eq(tenant.as_slice()).and(audit_seals::seq.gt(after)))
        .order(audit_seals::seq)
        .limit(limit)
        .select((
            (audit_seals::seq, audit_seals::event_id, audit_seals::previous_id, audit_seals::chain),
            audit_events::all_columns.nullable(),
        ))
        .load(tx.conn())?)
}

/// Events without a seal, and whether each is marked.
type WithoutSeal = Vec<(EventRow, bool)>;

/// Of a page of events, in the order of their ids, those that no seal names, and whether each is marked; and the last of
/// the page, if there is a page. Its size is bounded whether or not there are many without a seal.
pub fn list_without_seal(tx: &mut Tx<'_>, after: &[u8], limit: i64) -> Result<(WithoutSeal, Option<Vec<u8>>), Fault> {
    let tenant = tx.tenant();
    let sealed = audit_seals::tenant_id.eq(audit_events::tenant_id).and(audit_seals::event_id.eq(audit_events::id));
    let marked =
        audit_unsealed::tenant_id.eq(audit_events::tenant_id).and(audit_unsealed::event_id.eq(audit_events::id));
    let page: Vec<(EventRow, Option<i64>, Option<Vec<u8>>)> = audit_events::table
        .left_join(audit_seals::table.on(sealed))
        .left_join(audit_unsealed::table.on(marked))
        .filter(audit_events::tenant_id.eq(tenant.as_slice()).and(audit_events::id.gt(after)))
        .order(audit_events::id)
        .limit(limit)
        .select((audit_events::all_columns, audit_seals::seq.nullable(), audit_unsealed::event_id.nullable()))
        .load(tx.conn())?;
    let last = page.last().map(|(row, ..)| row.id.clone());
    let without = page.into_iter().filter(|(_, seal, _)| seal.is_none());
    Ok((without.map(|(row, _, mark)| (row, mark.is_some())).collect(), last))
}

/// An event with its place in the chain, where it has one.
pub type ListedEvent = (EventRow, Option<i64>);

/// A page of events, oldest first. Where neither the request nor the filter names a beginning they are the newest, and no
/// page follows; else the first from there on.
pub fn list_events(tx: &mut Tx<'_>, filter: &Filter, request: &PageRequest) -> Result<Page<ListedEvent>, Fault> {
    let tenant = tx.tenant();
    let sealed = audit_seals::tenant_id.eq(audit_events::tenant_id).and(audit_seals::event_id.eq(audit_events::id));
    let mut query = audit_events::table
        .left_join(audit_seals::table.on(sealed))
        .filter(audit_events::tenant_id.eq(tenant.as_slice()))
        .select((audit_events::all_columns, audit_seals::seq.nullable()))
        .limit(request.rows())
        .into_boxed();
    if let Some(event) = &filter.event {
        query = query.filter(audit_events::event.eq(event));
    }
    if let Some(after) = request.after {
        query = query.filter(audit_events::id.gt(after.id_column().to_vec()));
    }
    if let Some(since) = filter.since {
        // Ids are UUIDv7 of the instant: the key finds the beginning.
        let floor = AuditEventId::new_v7(since.millis(), [0; 10]);
        query = query
            .filter(audit_events::id.ge(floor.as_slice().to_vec()))
            .filter(audit_events::occurred_at.ge(since.micros()));
    }
    let cursor = |(row, _): &ListedEvent| row.id.clone().try_into().ok().map(Cursor::after::<kind::AuditEvent>);
    if request.after.is_some() || filter.since.is_some() {
        let rows = diesel::RunQueryDsl::load(query.order(audit_events::id), tx.conn())?;
        return Ok(Page::of(rows, request, cursor));
    }
    let newest = diesel::RunQueryDsl::load(query.order(audit_events::id.desc()), tx.conn())?;
    let mut page = Page { next: None, ..Page::of(newest, request, cursor) };
    page.items.reverse();
    Ok(page)
}

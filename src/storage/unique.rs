//! Inserts that may collide: `ON CONFLICT DO NOTHING` with its row count, the same words on both engines.

use diesel::query_builder::{AstPass, QueryFragment, QueryId};
use diesel::{QueryResult, RunQueryDsl};

use super::connection::{AnyConnection, MultiBackend};
use super::tx::WriteTx;
use crate::base::fault::Fault;

/// An insert statement that leaves an existing row alone.
struct OrNothing<Q>(Q);

impl<Q: QueryFragment<MultiBackend>> QueryFragment<MultiBackend> for OrNothing<Q> {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, MultiBackend>) -> QueryResult<()> {
        self.0.walk_ast(out.reborrow())?;
        out.push_sql(" ON CONFLICT DO NOTHING");
        Ok(())
    }
}

impl<Q> QueryId for OrNothing<Q> {
    type QueryId = ();
    const HAS_STATIC_QUERY_ID: bool = false;
}

impl<Q> RunQueryDsl<AnyConnection> for OrNothing<Q> {}

/// Inserts one row unless a unique key is taken. True if it was inserted.
pub fn insert_unique<Q: QueryFragment<MultiBackend>>(wtx: &mut WriteTx<'_>, insert: Q) -> Result<bool, Fault> {
    insert_unique_on(wtx.conn(), insert)
}

/// The same on a bare connection, for the global tables.
pub fn insert_unique_on<Q: QueryFragment<MultiBackend>>(conn: &mut AnyConnection, insert: Q) -> Result<bool, Fault> {
    Ok(OrNothing(insert).execute(conn)? == 1)
}

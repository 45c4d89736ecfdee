//! Inserts that may collide: `ON CONFLICT DO NOTHING` with its row count, the same SQL on both engines.

use diesel::backend::Backend;
use diesel::query_builder::{AstPass, QueryFragment, QueryId};
use diesel::{QueryResult, RunQueryDsl};

use super::connection::AnyConnection;
use super::run::{RunQuery, Statement};
use super::tx::WriteTx;
use crate::base::fault::Fault;

/// An insert statement that leaves an existing row unchanged.
struct OrNothing<Q>(Q);

impl<DB: Backend, Q: QueryFragment<DB>> QueryFragment<DB> for OrNothing<Q> {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, DB>) -> QueryResult<()> {
        self.0.walk_ast(out.reborrow())?;
        out.push_sql(" ON CONFLICT DO NOTHING");
        Ok(())
    }
}

impl<Q: QueryId> QueryId for OrNothing<Q> {
    type QueryId = OrNothing<Q::QueryId>;
    const HAS_STATIC_QUERY_ID: bool = Q::HAS_STATIC_QUERY_ID;
}

impl<Q, C> RunQueryDsl<C> for OrNothing<Q> {}

/// Inserts one row unless a unique key is taken. Returns whether it was inserted.
pub fn insert_unique(wtx: &mut WriteTx<'_>, insert: impl Statement) -> Result<bool, Fault> {
    insert_unique_on(wtx.conn(), insert)
}

/// Like [`insert_unique`], on a bare connection, for the global tables.
pub fn insert_unique_on(conn: &mut AnyConnection, insert: impl Statement) -> Result<bool, Fault> {
    Ok(RunQuery::execute(OrNothing(insert), conn)? == 1)
}

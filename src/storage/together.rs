//! Runs statements together whose row counts are not needed: on PostgreSQL in one round trip.
//!
//! On PostgreSQL, all statements but the last become common table expressions (`WITH a AS (INSERT …) UPDATE …`). Each
//! of them sees the rows before the whole statement, so no two may touch the same row.

use diesel::backend::Backend;
use diesel::query_builder::{AstPass, QueryFragment, QueryId};
use diesel::{QueryResult, RunQueryDsl};

use super::connection::AnyConnection;
use super::run::{Kept, RunQuery, Statement};
use super::tx::WriteTx;
use crate::base::fault::Fault;

/// `WITH` the first, the second.
struct Two<A, B>(A, B);

impl<DB: Backend, A: QueryFragment<DB>, B: QueryFragment<DB>> QueryFragment<DB> for Two<A, B> {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, DB>) -> QueryResult<()> {
        out.push_sql("WITH first AS (");
        self.0.walk_ast(out.reborrow())?;
        out.push_sql(") ");
        self.1.walk_ast(out)
    }
}

impl<A: QueryId, B: QueryId> QueryId for Two<A, B> {
    type QueryId = Two<A::QueryId, B::QueryId>;
    const HAS_STATIC_QUERY_ID: bool = A::HAS_STATIC_QUERY_ID && B::HAS_STATIC_QUERY_ID;
}

/// Runs two statements.
pub fn execute_two(wtx: &mut WriteTx<'_>, first: impl Statement, second: impl Statement) -> Result<(), Fault> {
    match wtx.conn() {
        AnyConnection::Postgres(connection) => {
            RunQueryDsl::execute(Kept(Two(first, second)), connection)?;
        }
        sqlite => {
            RunQuery::execute(first, sqlite)?;
            RunQuery::execute(second, sqlite)?;
        }
    }
    Ok(())
}

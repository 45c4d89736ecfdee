//! Reads a row with its joined rows and locks it until the transaction ends, in one statement.

use diesel::pg::Pg;
use diesel::query_builder::{AstPass, Query, QueryFragment, QueryId};
use diesel::query_dsl::methods::LoadQuery;
use diesel::{OptionalExtension, PgConnection, QueryResult, RunQueryDsl, SqliteConnection};

use super::connection::AnyConnection;
use super::tx::WriteTx;
use crate::base::fault::Fault;

/// A query that locks the rows of one of its tables.
pub struct Holding<Q, T> {
    query: Q,
    table: T,
}

impl<Q: QueryFragment<Pg>, T: QueryFragment<Pg>> QueryFragment<Pg> for Holding<Q, T> {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, Pg>) -> QueryResult<()> {
        self.query.walk_ast(out.reborrow())?;
        out.push_sql(" FOR NO KEY UPDATE OF ");
        self.table.walk_ast(out.reborrow())?;
        out.push_sql(" SKIP LOCKED");
        Ok(())
    }
}

impl<Q: QueryId, T: QueryId> QueryId for Holding<Q, T> {
    type QueryId = Holding<Q::QueryId, T::QueryId>;
    const HAS_STATIC_QUERY_ID: bool = Q::HAS_STATIC_QUERY_ID && T::HAS_STATIC_QUERY_ID;
}

impl<Q: Query, T> Query for Holding<Q, T> {
    type SqlType = Q::SqlType;
}

impl<Q, T, C> RunQueryDsl<C> for Holding<Q, T> {}

/// Reads the one row of a query and locks its part in `table`. Until this transaction ends, no other transaction
/// changes or locks that row. Returns `None` if no such row exists, or if another transaction holds it.
///
/// It never waits for a lock (`SKIP LOCKED`). After a wait, PostgreSQL would read the locked row again, but not the
/// joined rows, which would then be stale.
///
/// Joined rows may still be older than the lock, if another transaction has just released the row. So a decision that
/// ends something must read them again afterwards. SQLite has one writer and needs no lock.
pub fn get_held<'q, Q, T, U>(wtx: &mut WriteTx<'_>, query: Q, table: T) -> Result<Option<U>, Fault>
where
    Q: LoadQuery<'q, SqliteConnection, U>,
    Holding<Q, T>: LoadQuery<'q, PgConnection, U>,
{
    let found = match wtx.conn() {
        AnyConnection::Sqlite(connection) => RunQueryDsl::get_result(query, connection),
        AnyConnection::Postgres(connection) => RunQueryDsl::get_result(Holding { query, table }, connection),
    };
    Ok(found.optional()?)
}

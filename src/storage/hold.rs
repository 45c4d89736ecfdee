//! Reading a row together with what it is joined to, and holding it until the transaction ends, by one statement.

use diesel::pg::Pg;
use diesel::query_builder::{AstPass, Query, QueryFragment, QueryId};
use diesel::query_dsl::methods::LoadQuery;
use diesel::{OptionalExtension, PgConnection, QueryResult, RunQueryDsl, SqliteConnection};

use super::connection::AnyConnection;
use super::tx::WriteTx;
use crate::base::fault::Fault;

/// A query that holds the rows of one of its tables.
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

/// Reads the one row of a query and holds the part of it that is in `table`: until this transaction ends, no other
/// changes or holds that row. `None` where there is no such row, and where another transaction has it now: the two are
/// not told apart, since nothing is waited for. A wait would leave the rest of what was read behind: after it PostgreSQL
/// reads the held row anew, and nothing that is joined to it.
///
/// What is joined may still be from the moment before the row was held, where another transaction has just let it go: a
/// decision that ends something is made by what is read after that. SQLite has one writer: there nothing is held.
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

//! Running a query on whichever engine there is.

use diesel::backend::Backend;
use diesel::connection::SimpleConnection;
use diesel::pg::Pg;
use diesel::query_builder::{AstPass, QueryFragment, QueryId};
use diesel::query_dsl::methods::LoadQuery;
use diesel::sqlite::Sqlite;
use diesel::{PgConnection, QueryResult, RunQueryDsl, SqliteConnection};

use super::connection::AnyConnection;

/// A statement of either engine that changes rows.
pub trait Statement: QueryFragment<Sqlite> + QueryFragment<Pg> + QueryId {}

impl<Q: QueryFragment<Sqlite> + QueryFragment<Pg> + QueryId> Statement for Q {}

/// Takes the place of diesel's `RunQueryDsl`, by the same names: the engine is chosen first, then the query is one of that
/// engine's. Where diesel runs a query on a connection that may be of either, it writes out its SQL anew each time, and
/// more than once, before it finds the statement that was prepared long ago: a good part of the cost of a look-up.
pub trait RunQuery: Sized {
    fn execute(self, connection: &mut AnyConnection) -> QueryResult<usize>
    where
        Self: Statement,
    {
        match connection {
            AnyConnection::Sqlite(connection) => RunQueryDsl::execute(Kept(self), connection),
            AnyConnection::Postgres(connection) => RunQueryDsl::execute(Kept(self), connection),
        }
    }

    fn load<'q, U>(self, connection: &mut AnyConnection) -> QueryResult<Vec<U>>
    where
        Self: RunQueryDsl<SqliteConnection> + LoadQuery<'q, SqliteConnection, U>,
        Self: RunQueryDsl<PgConnection> + LoadQuery<'q, PgConnection, U>,
    {
        match connection {
            AnyConnection::Sqlite(connection) => RunQueryDsl::load(self, connection),
            AnyConnection::Postgres(connection) => RunQueryDsl::load(self, connection),
        }
    }

    fn get_result<'q, U>(self, connection: &mut AnyConnection) -> QueryResult<U>
    where
        Self: RunQueryDsl<SqliteConnection> + LoadQuery<'q, SqliteConnection, U>,
        Self: RunQueryDsl<PgConnection> + LoadQuery<'q, PgConnection, U>,
    {
        match connection {
            AnyConnection::Sqlite(connection) => RunQueryDsl::get_result(self, connection),
            AnyConnection::Postgres(connection) => RunQueryDsl::get_result(self, connection),
        }
    }
}

impl<Q> RunQuery for Q {}

/// A statement that stays prepared. Diesel prepares every insert and update anew, since some change their text with their
/// values; those are kept by their text, the others by their type, and ours have few texts.
pub(super) struct Kept<Q>(pub(super) Q);

impl<DB: Backend, Q: QueryFragment<DB>> QueryFragment<DB> for Kept<Q> {
    fn walk_ast<'b>(&'b self, out: AstPass<'_, 'b, DB>) -> QueryResult<()> {
        self.0.walk_ast(out)
    }

    fn is_safe_to_cache_prepared(&self, _: &DB) -> QueryResult<bool> {
        Ok(true)
    }
}

impl<Q: QueryId> QueryId for Kept<Q> {
    type QueryId = Kept<Q::QueryId>;
    const HAS_STATIC_QUERY_ID: bool = Q::HAS_STATIC_QUERY_ID;
}

impl<Q, C> RunQueryDsl<C> for Kept<Q> {}

/// Begins or ends something by this one statement.
pub(super) fn command(connection: &mut AnyConnection, sql: &'static str) -> QueryResult<()> {
    match connection {
        AnyConnection::Sqlite(connection) => RunQueryDsl::execute(Kept(diesel::sql_query(sql)), connection).map(|_| ()),
        AnyConnection::Postgres(connection) => connection.batch_execute(sql),
    }
}

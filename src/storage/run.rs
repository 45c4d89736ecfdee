//! Runs a query on either engine.

use diesel::backend::Backend;
use diesel::connection::SimpleConnection;
use diesel::pg::Pg;
use diesel::query_builder::{AstPass, QueryFragment, QueryId};
use diesel::query_dsl::methods::LoadQuery;
use diesel::sqlite::Sqlite;
use diesel::{PgConnection, QueryResult, RunQueryDsl, SqliteConnection};

use super::connection::AnyConnection;

/// A statement that changes rows, for either engine.
pub trait Statement: QueryFragment<Sqlite> + QueryFragment<Pg> + QueryId {}

impl<Q: QueryFragment<Sqlite> + QueryFragment<Pg> + QueryId> Statement for Q {}

/// Replaces diesel's `RunQueryDsl` under the same method names. It chooses the engine first, so that the query is typed
/// for that engine.
///
/// On a connection of either engine, diesel builds the SQL text on each run, more than once, before it finds the
/// prepared statement. That is a large part of the cost of a look-up.
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

/// A statement that stays prepared. Diesel prepares inserts and updates each time, because the text of some depends on
/// their values. Here, such statements are cached by their text and the others by their type; there are few texts.
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

/// Runs one statement that begins or ends a transaction or savepoint.
pub(super) fn command(connection: &mut AnyConnection, sql: &'static str) -> QueryResult<()> {
    match connection {
        AnyConnection::Sqlite(connection) => RunQueryDsl::execute(Kept(diesel::sql_query(sql)), connection).map(|_| ()),
        AnyConnection::Postgres(connection) => connection.batch_execute(sql),
    }
}

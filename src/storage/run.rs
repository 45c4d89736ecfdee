//! Running a query on whichever engine there is.

use diesel::query_dsl::methods::{ExecuteDsl, LoadQuery};
use diesel::{PgConnection, QueryResult, RunQueryDsl, SqliteConnection};

use super::connection::AnyConnection;

/// Takes the place of diesel's `RunQueryDsl`, by the same names: the engine is chosen first, then the query is one of that
/// engine's. Where diesel runs a query on a connection that may be of either, it writes out its SQL anew each time, and
/// more than once, before it finds the statement that was prepared long ago: a good part of the cost of a look-up.
pub trait RunQuery: Sized {
    fn execute(self, connection: &mut AnyConnection) -> QueryResult<usize>
    where
        Self: RunQueryDsl<SqliteConnection> + ExecuteDsl<SqliteConnection>,
        Self: RunQueryDsl<PgConnection> + ExecuteDsl<PgConnection>,
    {
        match connection {
            AnyConnection::Sqlite(connection) => RunQueryDsl::execute(self, connection),
            AnyConnection::Postgres(connection) => RunQueryDsl::execute(self, connection),
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

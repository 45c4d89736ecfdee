//! Statements that diesel's query builder cannot express: with a variable number of values. The SQL is the same for
//! both engines.

use diesel::pg::Pg;
use diesel::query_builder::BoxedSqlQuery;
use diesel::sql_types::{BigInt, Binary};
use diesel::sqlite::Sqlite;
use diesel::{QueryResult, QueryableByName, RunQueryDsl};

use super::connection::AnyConnection;

/// The text of a statement with its values. The text consists of constants and of `$1`, `$2`, … (A-89: no input in SQL
/// text).
#[derive(Debug, Default)]
pub struct Statement {
    text: String,
    values: Vec<Value>,
}

#[derive(Debug)]
enum Value {
    Binary(Vec<u8>),
    BigInt(i64),
}

impl Statement {
    /// Appends constant text.
    pub fn push(&mut self, words: &str) {
        self.text.push_str(words);
    }

    /// Adds a value. Returns its placeholder, which may be used several times.
    pub fn binary(&mut self, value: &[u8]) -> String {
        self.value(Value::Binary(value.to_vec()))
    }

    /// Adds a value. Returns its placeholder, which may be used several times.
    pub fn big_int(&mut self, value: i64) -> String {
        self.value(Value::BigInt(value))
    }

    fn value(&mut self, value: Value) -> String {
        self.values.push(value);
        // Numbered, since SQLite would number a named value by its first position in the text.
        format!("${}", self.values.len())
    }

    /// Runs the statement and returns its rows.
    pub fn load<T>(self, connection: &mut AnyConnection) -> QueryResult<Vec<T>>
    where
        T: QueryableByName<Sqlite> + QueryableByName<Pg> + 'static,
    {
        macro_rules! load_with {
            ($engine:ty, $connection:expr, $text:expr) => {{
                let mut query: BoxedSqlQuery<'_, $engine, _> = diesel::sql_query($text).into_boxed();
                for value in self.values {
                    query = match value {
                        Value::Binary(bytes) => query.bind::<Binary, _>(bytes),
                        Value::BigInt(number) => query.bind::<BigInt, _>(number),
                    };
                }
                RunQueryDsl::load(query, $connection)
            }};
        }
        match connection {
            AnyConnection::Sqlite(connection) => load_with!(Sqlite, connection, self.text.replace('$', "?")),
            AnyConnection::Postgres(connection) => load_with!(Pg, connection, self.text),
        }
    }
}

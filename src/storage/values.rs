//! Statements that both engines share but diesel's query builder does not make: with as many values as a call has.

use diesel::pg::Pg;
use diesel::query_builder::BoxedSqlQuery;
use diesel::sql_types::{BigInt, Binary};
use diesel::sqlite::Sqlite;
use diesel::{QueryResult, QueryableByName, RunQueryDsl};

use super::connection::AnyConnection;

/// The text of a statement with its values. The text is made of fixed words and of `$1`, `$2`, ….
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
    /// Appends fixed words.
    pub fn push(&mut self, words: &str) {
        self.text.push_str(words);
    }

    /// Adds a value; its name in the text, which may be used again.
    pub fn binary(&mut self, value: &[u8]) -> String {
        self.value(Value::Binary(value.to_vec()))
    }

    /// Adds a value; its name in the text, which may be used again.
    pub fn big_int(&mut self, value: i64) -> String {
        self.value(Value::BigInt(value))
    }

    fn value(&mut self, value: Value) -> String {
        self.values.push(value);
        // Numbered, since SQLite would number a named value by its first place in the text.
        format!("${}", self.values.len())
    }

    /// Runs the statement and gives the rows that it returns.
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

//! The ground that keeps things: three doors to the database, the master keys, the schema.
//!
//! A feature reads and writes through [`Database::read`], [`Database::write`] and [`Database::system`]; its queries are
//! free functions in its own `store.rs`. What differs between SQLite and PostgreSQL lives here and nowhere else.

pub mod connection;
pub mod consume;
pub mod database;
pub mod master_key;
pub mod migrate;
pub mod purge;
mod reader;
pub mod schema;
mod tx;
pub mod unique;
mod writer;

pub use database::Database;
pub use tx::{SystemTx, Tx, WriteTx};

#[cfg(test)]
mod tests;

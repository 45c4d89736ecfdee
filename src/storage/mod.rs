//! The ground that keeps things: three doors to the database, the master keys, the schema.
//!
//! A feature reads and writes through [`Database::read`], [`Database::write`] and [`Database::system`]; its queries are
//! free functions in its own `store.rs`. What differs between SQLite and PostgreSQL lives here and nowhere else.
//!
//! A look-up ends in `get_result`, not in diesel's `first`, which binds `LIMIT ?`: SQLite plans a statement anew whenever
//! its LIMIT is bound, and that is half the cost of a look-up. Queries are run by [`run::RunQuery`].

pub mod backup;
pub mod cache;
pub mod cancellation;
pub mod changes;
mod commit;
pub mod connection;
pub mod consume;
pub mod database;
pub mod files;
mod inside;
pub mod inspect;
pub mod master_key;
pub mod migrate;
mod pool;
mod postgres;
pub mod purge;
pub mod replace;
pub mod run;
pub mod schema;
mod trouble;
mod turn;
mod tx;
pub mod unique;
mod writer;

pub use database::Database;
pub use tx::{SystemTx, Tx, WriteTx};

#[cfg(test)]
mod tests;

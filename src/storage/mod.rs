//! Storage: database access for both engines, the master keys, the schema.
//!
//! A feature reads and writes through [`Database::read`], [`Database::write`] and [`Database::system`]. Its queries are
//! free functions in its own `store.rs`. All differences between SQLite and PostgreSQL are handled here.
//!
//! A look-up ends in `get_result`, not in diesel's `first`, which binds `LIMIT ?`. SQLite prepares a statement again
//! whenever its LIMIT is bound, which is half the cost of a look-up. [`run::RunQuery`] runs the queries.

pub mod schema;
mod trouble;
pub mod columns;
pub mod connection;
pub mod files;
pub mod run;
pub mod values;
pub mod changes;
pub mod cache;
pub mod cancellation;
pub mod master_key;
pub mod health;
mod outage;
pub mod signal;
mod shared;
mod commit;
mod tx;
pub mod unique;
pub mod tables;
pub mod together;
pub mod consume;
pub mod purge;
pub mod counters;
pub mod bounded;
pub mod distinct;
mod inside;
mod turn;
mod pool;
mod postgres;
pub mod rights;
mod writer;
pub mod database;
pub mod inspect;
pub mod backup;
mod copies;
pub mod compact;
pub mod migrate;
pub mod replace;

pub use database::Database;
pub use tx::{Changes, SystemTx, Tx, WriteTx};

#[cfg(test)]
mod tests;

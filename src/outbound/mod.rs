//! Outgoing HTTP requests. The only folder that names an HTTP client.
//!
//! [`Outbound`] calls the servers that tenants and the operator choose: https only, to public addresses or allowed
//! networks. It follows no redirect, uses no proxy of the environment, and has limits on time, size and concurrency (A-51,
//! [`loopback`] and [`probe`] are for the demonstration and for commands, and call this machine only.

mod exchange;
pub mod probe;
pub mod loopback;
mod names;
mod failed;
mod target;
mod slots;
mod client;

pub use client::{CallOutcome, ChosenBy, JSON, Outbound, Parts};
pub use failed::{Failed, Why};
pub use names::{LookUp, Names, SystemNames};

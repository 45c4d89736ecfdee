//! Outgoing HTTP requests. The only folder that names an HTTP client.
//!
//! All targets are local: the demonstration's applications call their provider, and commands call the server of their
//! deployment. No request of the product uses this folder.

mod exchange;
pub mod probe;
pub mod loopback;

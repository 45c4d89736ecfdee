//! Requests that this process makes itself. The only folder that names an HTTP client.
//!
//! So far they stay in the house: an application of the demonstration asks the provider beside it, and commands ask the
//! server of their own deployment how it is. Nothing that serves a request of the product comes here.

mod exchange;
pub mod knock;
pub mod loopback;

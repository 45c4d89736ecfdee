//! Requests that this process makes itself. The only folder that names an HTTP client.
//!
//! So far they go to loopback only: an application of the demonstration asks the provider beside it. Nothing that serves
//! a request of the product comes here.

pub mod loopback;

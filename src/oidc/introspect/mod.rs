//! Token introspection (RFC 7662): for confidential clients and resource servers. Owns no table.
//!
//! A caller sees a token that was issued to it or that it is the audience of; for every other token, and for one
//! that no longer holds, the answer is `{"active":false}` and nothing else.

mod resource_server;
mod caller;
mod answer;

pub use answer::introspect;
pub use caller::Introspector;

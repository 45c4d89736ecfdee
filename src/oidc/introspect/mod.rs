//! Token introspection (RFC 7662) for confidential clients and resource servers. Owns no table.
//!
//! A caller sees a token that was issued to it or that has it as an audience. For every other token, and for an
//! invalid one, the response is `{"active":false}`.

mod resource_server;
mod caller;
mod answer;

pub use answer::introspect;
pub use caller::Introspector;

//! One-time links: a secret in an address that does one thing, once. Owns the table `links`.
//!
//! A link has a purpose, and works for no other. What ends it early is derived: its row holds the epochs of its tenant and
//! account, which a suspension, a lock or a changed password move on. Reading a link changes nothing; programs
//! that open the links in mails use none up.

mod row;
pub mod store;
mod link;

pub use link::{NewLink, find, make, use_up};
pub use row::{GoodLink, Link, Purpose};

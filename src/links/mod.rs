//! One-time links: a secret in a URL for one action, usable once. Owns the table `links`.
//!
//! A link works only for its purpose. Its row contains the epochs of its tenant and account, so a suspension, a lock or
//! a changed password invalidates it. Reading a link changes nothing, so programs that open the links in mails
//! do not consume them (A-55: no state change on GET).

mod row;
pub mod store;
mod link;

pub use link::{NewLink, find, make, use_up};
pub use row::{Link, Purpose, ValidLink};

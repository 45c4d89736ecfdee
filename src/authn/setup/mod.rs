//! Set-up links: whoever holds one sets the password of one account, once, within a day. Owns the table
//! `setup_links`.
//!
//! A link is worth as much as the password that it sets, and no more: it does not sign in and proves no
//! address. What ends it is derived: a password that was set meanwhile, a lock, a suspended tenant move the epochs that
//! its row holds. A link without an account makes the deployment's first administrator, and works while there is none.

mod row;
pub mod store;
mod link;

pub use link::{Chosen, Holder, Outcome, address, find, finish, issue};
pub use row::{LIFETIME, Link};

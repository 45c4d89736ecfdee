//! One-time links: a secret in a URL for one action, usable once. Owns the table `links`.
//!
//! A link works only for its purpose. Its row contains the epochs of its tenant and account, so a suspension, a lock or
//! a changed password invalidates it. Reading a link changes nothing, so programs that open the links in mails
//! do not consume them (A-55: no state change on GET).
//!
//! | purpose | ends before its time by |
//! | --- | --- |
//! | set up | a newer one, a new epoch of the account |
//! | reset | a newer one, a new epoch, another address of the account (A-77) |
//! | not me | another address of the account |
//!
//! A "not me" link does not end with the epoch: the change that it reports has advanced it, and a thief who changes the
//! password again must not disable it. It does not end by a newer one either, because the thief can cause notices. It
//! grants no access: it ends sessions and grants, and mails a reset to the stored address. It ends with the address,
//! because the former owner of a mailbox must not end the sessions of the present one.

mod row;
pub mod store;
mod link;

pub use link::{NewLink, find, make, make_decoy, take};
pub use row::{Link, Purpose, ValidLink};

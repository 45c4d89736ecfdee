//! Verifications of an address by a mailed link or code. Owns the table `verifications`.
//!
//! A verification belongs to one sign-up: its browser, its password (if the tenant has passwords), its claims and custom
//! attributes. They are kept if the verification is finished in that browser, or with that password. Elsewhere the link only
//! verifies the address. The password, the claims and every session of the account are then dropped, because the user of
//! the mailbox did not choose them (A-48: no account pre-hijacking).
//!
//! A sign-in by mail is one as well: its link acts only in the browser that asked for it, and shows the code elsewhere.
//!
//! A sign-up with the address of an existing account has a verification too, without an account, which nothing can
//! finish. So the waiting page, the limits and the effort do not show whether there is an account.

mod row;
pub mod store;
mod begin;
mod ask;
mod again;
mod complete;

pub use again::send_again;
pub(super) use ask::ask;
pub use begin::{Addressee, Chosen, New, Secrets, begin, may_send, renew, send};
pub(super) use begin::{code_hash, code_of, lifetime};
pub use complete::{Kept, complete, complete_sign_in, confirm, drop_made};
pub use row::{Purpose, Verification};
pub(super) use store::VERIFICATIONS;

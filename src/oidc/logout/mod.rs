//! The end session endpoint without HTTP (OpenID Connect RP-Initiated Logout 1.0). Owns no table.
//!
//! `check` checks a request, `begin` goes on with it, `resume` takes up one that came by POST, `confirm` is the person's
//! yes. Only a valid hint of this very session ends it without asking; where a person goes afterwards is a URI
//! registered for the client that the request proves or names, or nowhere.

mod outcome;
mod request;
mod check;
mod proceed;

pub use check::{Checked, check};
pub use outcome::{AfterLogout, Hinted, Logout};
pub use proceed::{Asking, begin, confirm, describe, resume};

//! The end session endpoint without HTTP (OpenID Connect RP-Initiated Logout 1.0). Owns no table.
//!
//! `check` checks a request, `begin` processes it, `resume` resumes one that was sent by POST, and `confirm` is the
//! user's confirmation. Only a valid hint of the current session ends it without confirmation (A-56: no link signs a
//! user out). Afterwards the user is redirected only to a URI registered for the client that the request names (A-05:
//! no open redirector). With a valid hint, another URI withholds only the redirect.

mod outcome;
mod request;
mod check;
mod proceed;

pub use check::{Checked, check};
pub use outcome::{AfterLogout, Hinted, Logout, Withheld};
pub use proceed::{Asking, Described, begin, confirm, describe, resume};

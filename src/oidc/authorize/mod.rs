//! The authorization endpoint without HTTP (RFC 6749, 4.1.1; OpenID Connect Core, 3.1.2). Owns no table.
//!
//! `check` checks a request, `begin` goes on with it, `resume` takes it up again after a sign-in, `decide` records the
//! decision of the consent page. A request that has to wait is stored once, never changed, and bound to the browser that
//! brought it. Nothing is sent to a redirect URI that was not proved to be the client's.
//! Specifications: RFC 6749, 4.1; RFC 7636; RFC 8707; RFC 9207; OAuth 2.0 Form Post Response Mode; OpenID Connect Core, 3.1.2.

pub mod params;
pub mod request;
mod outcome;
pub mod checks;
mod pending;
mod standing;
mod advance;
mod decide;

pub use advance::{Checked, begin, check, check_known, resume};
pub use decide::{ConsentView, Decision, Shown, decide, show};
pub use outcome::{Answer, Application, Authorized, Back, Method, Visitor};
pub use pending::describe;

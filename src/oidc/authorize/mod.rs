//! The authorization endpoint without HTTP (RFC 6749, 4.1.1; OpenID Connect Core, 3.1.2). Owns no table.
//!
//! `check` checks a request, `begin` processes it, `resume` resumes it after a sign-in, and `decide` records the
//! decision of the consent page. A request that has to wait is stored once, never changed, and bound to its browser
//! another browser cannot continue or answer it). Nothing is sent to a redirect URI that is not verified
//! no open redirector). Specifications: RFC 6749, 4.1; RFC 7636; RFC 8707; RFC 9207; OAuth 2.0 Form Post
//! Response Mode; OpenID Connect Core, 3.1.2.

pub mod params;
pub mod request;
mod outcome;
pub mod checks;
mod pending;
mod standing;
mod pick;
mod advance;
mod decide;
mod organization;

pub use advance::{Checked, begin, check, check_known, resume};
pub use decide::{Choice, ConsentView, Decision, Shown, decide, show};
pub use organization::{
    OrganizationChoice, OrganizationView, OrganizationsShown, choose_organization, show_organizations,
};
pub use outcome::{Answer, Application, Authorized, Back, Method, Over, Visitor};
pub use pending::{describe, look};

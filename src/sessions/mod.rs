//! Every signed-in thing; for now the browser session. Owns the table `sessions`.
//!
//! Whether a session lives is one predicate over its own row, its account and its tenant ([`Term::is_on`], A-53). Its
//! secret changes at every sign-in, its row stays while the same person signs in again in the same browser.

mod session;
pub mod store;
mod live;
mod establish;
mod end;

pub use end::{end, end_others, end_own};
pub use establish::{Authentication, Established, Planned, SessionSecrets, carry_on, establish, plan};
pub use live::{SignedIn, find_live, find_not_ended, find_signed_in, find_signed_in_silently, list_live, touch};
pub use session::{Parties, Session, Term};

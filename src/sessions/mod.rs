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
pub use establish::{Authentication, SessionSecrets, establish};
pub use live::{find_live, find_live_silent, find_not_ended, list_live, still_valid, touch};
pub use session::{Parties, Session, Term};

//! Sessions: one row for everything that is signed in, a browser or a program with a token of a JSON surface ([`api`]). Owns
//! the table `sessions`.
//!
//! One predicate over the session's row, its account and its tenant decides whether the session is live
//! ([`Term::is_on`], A-53). The secret changes at every sign-in (A-52: no session fixation). The row remains when the
//! same account signs in again in the same browser.

mod session;
pub mod store;
mod live;
mod establish;
mod end;
pub mod api;

pub use end::{end, end_others, end_own, sign_out};
pub use establish::{Authentication, Established, Planned, SessionSecrets, carry_on, establish, plan, renew_under};
pub use live::{SignedIn, find_live, find_not_ended, find_signed_in, find_signed_in_silently, list_live, touch};
pub use session::{Parties, Persistence, Session, SessionKind, Term};

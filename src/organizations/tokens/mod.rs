//! Makes, lists, changes and revokes API tokens.

mod make;
mod list;
mod revoke;
mod service;
mod change;

pub use change::change;
pub use list::{Granted, Offer, list_live, list_offers, list_within};
pub use make::{LONGEST, MOST_OF_ACCOUNT, Made, NewApiToken, make};
pub use revoke::{revoke, revoke_bound, revoke_within};
pub use service::may_service_grant;

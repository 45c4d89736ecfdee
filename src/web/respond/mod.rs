//! What goes back: plain data with the headers that its kind demands.

mod reply;
mod cookies;
mod problem;
mod failure;

pub use cookies::{
    clear_session, cookie_name, language_cookie_name, set_browser, set_device, set_language, set_session,
};
pub use failure::Failure;
pub use problem::Problem;
pub use reply::{Forms, PageNonce, Reply, ReplyKind};

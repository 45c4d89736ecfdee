//! What goes back: plain data with the headers that its kind demands.

mod cookies;
mod problem;
mod reply;

pub use cookies::{clear_session, set_browser, set_device, set_language, set_session};
pub use problem::Problem;
pub use reply::{Reply, ReplyKind};

//! Responses: plain data with the security headers of their kind (A-58: no script injection; A-60: no framing).

mod reply;
mod cookies;
mod problem;
mod surface_error;
mod failure;

pub use cookies::{
    clear_session, cookie_name, language_cookie_name, set_browser, set_device, set_language, set_session,
};
pub use failure::Failure;
pub use problem::Problem;
pub use reply::{Forms, Hsts, PageNonce, Reply, ReplyKind};
pub use surface_error::{FieldError, SurfaceDetails, SurfaceError};

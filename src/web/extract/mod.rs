//! Reading a request. Extractors only parse: what does not parse is refused, and nothing is decided here.

mod call;
mod cookies;
mod csrf;
mod guard;
mod network;

pub use call::{Call, Presented, page_language};
pub use cookies::{CookieJar, cookie_name, language_cookie_name};
pub use csrf::{form_passes, form_token};
pub use guard::{HostRule, check_request, check_size};
pub use network::client_network;

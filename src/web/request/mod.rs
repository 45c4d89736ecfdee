//! Parsing of requests. Malformed requests are refused; no other decision is made here.

mod cookies;
pub mod form;
mod id;
mod log;
mod call;
mod credentials;
mod csrf;
mod guard;
mod network;

pub use call::{BodyRead, Call, Origin, Presented, Sent, accepted, page_language, spoken};
pub use cookies::CookieJar;
pub use credentials::{client_credentials, refuse_repeated};
pub use csrf::{Binding, is_own_form, is_own_json};
pub use guard::{HostRule, check_request, check_size, unknown_host_hint};
pub use id::{RequestId, RequestIds, X_REQUEST_ID};
pub use log::{Answered, RequestLog};
pub use network::client_network;

//! The JSON APIs of a tenant, each as a story of calls ([`story`](self::call)): a page shows each call as a line for a
//! shell, makes it, and shows the answer. Values of an answer, such as a token, go into the calls after it.

mod call;
mod login;
mod workspace;
mod organization;
mod shell;
pub mod progress;
pub mod page;

pub use call::JsonApi;

/// The APIs, in the order of the documentation.
pub static ALL: [&JsonApi; 3] = [&login::API, &workspace::API, &organization::API];

/// Finds an API by the path segment of its page.
pub fn find(slug: &str) -> Option<&'static JsonApi> {
    ALL.into_iter().find(|api| api.slug == slug)
}

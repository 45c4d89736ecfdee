//! The error page: rendered wherever a page fails, and at `/error` for links that lead nowhere in particular.

use askama::Template;

use super::chrome::Chrome;
use super::markup::Markup;
use crate::web::enter::{Ctx, Failure};
use crate::web::respond::{Problem, Reply};

#[derive(Template)]
#[template(path = "pages/error.html")]
pub struct ErrorPage {
    pub chrome: Chrome,
    pub title: String,
    pub message: Markup,
    /// What to do next.
    pub advice: String,
    pub code: &'static str,
    /// What developers are told, in English.
    pub detail: Option<&'static str>,
    /// What an administrator finds in the log.
    pub reference: String,
    pub back: Option<BackLink>,
}

pub struct BackLink {
    pub label: Markup,
    pub href: String,
}

/// `GET /error`
pub fn get(_: &Ctx) -> Result<Reply, Failure> {
    Err(Problem::new(400, "error", "error-message").titled("problem-internal-title", "error-advice").into())
}

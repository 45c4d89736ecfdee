//! The error page: rendered wherever a page fails, and at `/error` for links that lead nowhere in particular.

use askama::Template;

use super::chrome::Chrome;
use crate::web::enter::{Ctx, Failure};
use crate::web::respond::{Problem, Reply};

#[derive(Template)]
#[template(path = "pages/error.html")]
pub struct ErrorPage {
    pub chrome: Chrome,
    pub title: String,
    pub message: String,
    /// What to do next.
    pub advice: String,
    pub code: &'static str,
    /// What an administrator finds in the log.
    pub reference: String,
    pub back: Option<BackLink>,
}

pub struct BackLink {
    pub label: String,
    pub href: String,
}

/// `GET /error`
pub fn get(_: &Ctx) -> Result<Reply, Failure> {
    Err(Problem::new(400, "error", "Something that you followed led to an error.")
        .titled("Something went wrong", "Go back to the application that you came from and try again.")
        .into())
}

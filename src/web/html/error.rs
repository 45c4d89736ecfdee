//! The error page.

use askama::Template;

use super::chrome::Chrome;
use super::markup::Markup;

#[derive(Template)]
#[template(path = "pages/error.html")]
pub struct ErrorPage {
    pub chrome: Chrome,
    pub title: String,
    pub message: Markup,
    /// Whether the page reports a failure; false if what was asked for is already done.
    pub is_failure: bool,
    /// What the user can do.
    pub advice: String,
    pub code: &'static str,
    /// A detail for developers, in English.
    pub detail: Option<String>,
    /// The reference of the log entry.
    pub reference: String,
    pub back: Option<BackLink>,
}

pub struct BackLink {
    pub label: Markup,
    pub href: String,
}

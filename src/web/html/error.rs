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
    /// What to do next.
    pub advice: String,
    pub code: &'static str,
    /// What developers are told, in English.
    pub detail: Option<String>,
    /// What an administrator finds in the log.
    pub reference: String,
    pub back: Option<BackLink>,
}

pub struct BackLink {
    pub label: Markup,
    pub href: String,
}

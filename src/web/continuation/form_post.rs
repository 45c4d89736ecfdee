//! The page that sends an authorization response to the client (OAuth 2.0 Form Post Response Mode, 2). Its script
//! submits the form; without JavaScript the user submits it.

use askama::Template;

use crate::base::locale::Locales;
use crate::web::assets;
use crate::web::dispatch::Context;
use crate::web::html::Chrome;
use crate::web::respond::{Failure, Reply};

#[derive(Template)]
#[template(path = "pages/form_post.html")]
pub struct FormPostPage {
    pub chrome: Chrome,
    pub script: &'static str,
    /// The client's redirect URI.
    pub action: String,
    pub host: String,
    pub fields: Vec<(&'static str, String)>,
}

/// Returns the page for a response to this redirect URI, in the languages of `ui_locales`. It has no language menu,
/// because the browser leaves it immediately.
pub fn page(
    context: &Context,
    action: String,
    host: String,
    fields: Vec<(&'static str, String)>,
    ui_locales: Locales,
) -> Result<Reply, Failure> {
    let chrome = context.chrome_in(ui_locales);
    let chrome = Chrome { choice: None, ..chrome };
    let nonce = chrome.nonce.clone();
    let template = FormPostPage { chrome, script: assets::form_post(), action, host, fields };
    Ok(Reply::leaving_page(200, &nonce, &template)?)
}

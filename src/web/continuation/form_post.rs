//! The page that carries an answer to the client (OAuth 2.0 Form Post Response Mode, 2): a form that its script sends,
//! or the person, where there is no script.

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

/// The page for an answer to this address, in one of the languages that its client asked for. It offers no other, since
/// nobody stays here.
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

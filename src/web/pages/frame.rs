//! Pages whose forms come back to us.

use askama::Template;

use crate::web::dispatch::Context;
use crate::web::html::Chrome;
use crate::web::respond::{Failure, Reply, set_browser};

/// A page in the frame of its tenant, made of that frame and of the token that its forms bring back. Its forms lead to us
/// and no further.
pub(super) fn own_page<T: Template>(
    context: &Context,
    status: u16,
    template: impl FnOnce(Chrome, String) -> T,
) -> Result<Reply, Failure> {
    let chrome = context.chrome();
    let nonce = chrome.nonce.clone();
    let template = template(chrome, context.form_token());
    let reply = Reply::own_page(status, &nonce, &template)?;
    Ok(set_browser(reply, context.tenant(), context.binding().to_set()))
}

/// A page whose form may lead on to a client by a redirect.
pub(super) fn flow_page<T: Template>(
    context: &Context,
    status: u16,
    chrome: Chrome,
    template: impl FnOnce(Chrome, String) -> T,
) -> Result<Reply, Failure> {
    let nonce = chrome.nonce.clone();
    let template = template(chrome, context.form_token());
    let reply = Reply::page(status, &nonce, &template)?;
    Ok(set_browser(reply, context.tenant(), context.binding().to_set()))
}

//! Responses for pages with our own forms.

use askama::Template;

use crate::web::dispatch::Context;
use crate::web::html::Chrome;
use crate::web::respond::{Failure, Reply, set_browser};

/// Returns a page in the layout of its tenant, made from the layout and the form token. Its forms are submitted to us
/// and do not redirect to other sites.
pub(super) fn own_page<T: Template>(
    context: &Context,
    status: u16,
    template: impl FnOnce(Chrome, String) -> T,
) -> Result<Reply, Failure> {
    own_page_in(context, status, context.chrome(), template)
}

/// Like [`own_page`], with a layout in another language.
pub(super) fn own_page_in<T: Template>(
    context: &Context,
    status: u16,
    chrome: Chrome,
    template: impl FnOnce(Chrome, String) -> T,
) -> Result<Reply, Failure> {
    let nonce = chrome.nonce.clone();
    let template = template(chrome, context.form_token());
    let reply = Reply::own_page(status, &nonce, &template)?;
    Ok(set_browser(reply, context.tenant(), context.binding().to_set()))
}

/// Returns a page of a flow, whose form may redirect to a client.
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

//! URLs of the application to which a user returns.

use crate::base::code::Code;
use crate::base::return_url::ReturnUrl;
use crate::web::dispatch::Context;

/// Returns the URL that a request names, which must lie under those that the tenant lists. A path is one of the page that
/// sent the request.
pub(super) fn find(context: &Context, text: Option<&str>) -> Result<Option<ReturnUrl>, Code> {
    let Some(text) = text.filter(|text| !text.is_empty()) else { return Ok(None) };
    let found = context.tenant().settings.return_urls.find(text, context.call.origin.as_deref());
    Ok(Some(found.ok_or(Code::CallbackUrlNotListed)?))
}

//! The language menu in the page footer. The selection is stored in a cookie that contains only the language.
//!
//! On a page whose form has typed values, the menu belongs to that form: its page is shown again in the language, with
//! the values.

use serde::Deserialize;

use crate::base::code::Code;
use crate::base::locale::Locale;
use crate::web::dispatch::callers::Anonymous;
use crate::web::dispatch::{Context, Request};
use crate::web::respond::{Failure, Reply, set_language};

#[derive(Deserialize)]
struct Form<'f> {
    language: Option<&'f str>,
    /// The path and query of the page to return to, below the tenant's base.
    back: Option<&'f str>,
}

/// `POST /language`
pub async fn post(req: Request<Anonymous>) -> Result<Reply, Failure> {
    let locale = chosen(&req)?.ok_or(Code::InvalidLanguage)?;
    let back = req.form::<Form<'_>>()?.back.filter(|back| req.is_page(back)).unwrap_or("/account");
    Ok(set_language(Reply::see_other(req.tenant().base.join(back)), req.tenant(), locale))
}

/// Returns the language that the form selects, and renders the page of this request in it.
pub(super) fn chosen(context: &Context) -> Result<Option<Locale>, Failure> {
    let Some(tag) = context.form::<Form<'_>>()?.language else { return Ok(None) };
    let offered = context.tenant().settings.languages();
    let locale = Locale::parse(tag).filter(|locale| offered.contains(*locale)).ok_or(Code::InvalidLanguage)?;
    context.speak(locale);
    Ok(Some(locale))
}

/// Stores the selected language, if there is one.
pub(super) fn keep(context: &Context, chosen: Option<Locale>, reply: Reply) -> Reply {
    match chosen {
        Some(locale) => set_language(reply, context.tenant(), locale),
        None => reply,
    }
}

//! The language menu in the page footer. The selection is stored in a cookie that contains only the language.

use serde::Deserialize;

use crate::base::code::Code;
use crate::base::locale::Locale;
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::Anonymous;
use crate::web::respond::{Failure, Reply, set_language};

#[derive(Deserialize)]
struct Form<'f> {
    language: Option<&'f str>,
    /// The path and query of the page to return to, below the tenant's base.
    back: Option<&'f str>,
}

/// `POST /language`
pub async fn post(req: Request<Anonymous>) -> Result<Reply, Failure> {
    let form: Form<'_> = req.form()?;
    let offered = req.tenant().settings.languages();
    let wanted = form.language.and_then(Locale::parse).filter(|locale| offered.contains(*locale));
    let locale = wanted.ok_or(Code::InvalidLanguage)?;
    let back = form.back.filter(|back| req.is_page(back)).unwrap_or("/account");
    Ok(set_language(Reply::see_other(req.tenant().base.join(back)), req.tenant(), locale))
}

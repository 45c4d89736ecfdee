//! The choice of a language, in the foot of the pages: kept in a cookie, which tells nobody anything.

use super::require_own_form;
use crate::base::locale::Locale;
use crate::web::enter::{Ctx, Failure};
use crate::web::respond::{Problem, Reply, set_language};
use crate::web::routes::{Kind, Method, Mount, ROUTES};

/// Longest address of a page, with its query, that the choice leads back to, in bytes.
const LONGEST: usize = 2_048;

/// `POST /language`
pub fn post(ctx: &Ctx) -> Result<Reply, Failure> {
    require_own_form(ctx)?;
    let offered = ctx.tenant().settings.languages();
    let wanted = ctx.call.form_value("language").and_then(Locale::parse).filter(|locale| offered.contains(*locale));
    let Some(locale) = wanted else {
        return Err(Problem::new(400, "invalid_language", "problem-language").into());
    };
    let back = ctx.call.form_value("back").filter(|back| is_page(back)).unwrap_or("/account");
    Ok(set_language(Reply::see_other(ctx.tenant().base.join(back)), ctx.tenant(), locale))
}

/// Whether this is a page of ours, below a tenant's base.
fn is_page(address: &str) -> bool {
    let path = address.split('?').next().unwrap_or_default();
    let plain = address.bytes().all(|b| b.is_ascii_graphic() && b != b'#' && b != b'\\');
    plain && has_page(path)
}

fn has_page(path: &str) -> bool {
    let page = |kind| kind == Kind::Page;
    ROUTES.iter().any(|route| {
        route.method == Method::Get && route.mount == Mount::Tenant && page(route.kind) && route.path == path
    })
}

/// The address, below the tenant's base, under which this request's page is to be seen again: its own, or after a form
/// that of the page which had it. Of the query it has the handle of what is under way, and nothing that anybody could
/// have put there to be shown.
pub fn own_address(ctx: &Ctx) -> Option<String> {
    let call = &ctx.call;
    let path = call.route.path;
    if !has_page(path) {
        return None;
    }
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    for name in ["flow", "request"] {
        let handle = match call.route.method {
            Method::Get => call.query_value(name),
            // What a form says of its request may be followed by a session, after a full stop.
            Method::Post => call.form_value(name).and_then(|value| value.split('.').next()),
        };
        query.extend_pairs(handle.map(|handle| (name, handle)));
    }
    let query = query.finish();
    let address = if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") };
    (address.len() <= LONGEST).then_some(address)
}

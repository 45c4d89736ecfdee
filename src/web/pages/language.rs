//! The choice of a language, in the foot of the pages: kept in a cookie, which tells nobody anything.

use super::require_own_form;
use crate::base::locale::Locale;
use crate::base::token;
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
    ROUTES.iter().any(|route| {
        let page = route.method == Method::Get && route.mount == Mount::Tenant && route.kind == Kind::Page;
        page && is_at(route.path, path)
    })
}

/// Whether a path is one of this pattern's, in which `{…}` stands for any one secret.
fn is_at(pattern: &str, path: &str) -> bool {
    let is_secret = |segment: &str| !segment.is_empty() && segment.chars().all(token::may_hold);
    let fits =
        |(pattern, segment): (&str, &str)| pattern == segment || (pattern.starts_with('{') && is_secret(segment));
    pattern.split('/').count() == path.split('/').count() && pattern.split('/').zip(path.split('/')).all(fits)
}

/// The address, below the tenant's base, under which this request's page is to be seen again: its own, or after a form
/// that of the page which had it. Of the query it has the handle of what is under way, and nothing that anybody could
/// have put there to be shown.
pub fn own_address(ctx: &Ctx) -> Option<String> {
    let call = &ctx.call;
    // A link that is given to somebody names itself.
    let path = call.route.path.replace("{token}", call.token.as_deref().unwrap_or_default());
    if !has_page(&path) {
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
    let address = if query.is_empty() { path } else { format!("{path}?{query}") };
    (address.len() <= LONGEST).then_some(address)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_05_the_choice_leads_back_to_pages_of_ours_only() {
        for page in ["/login", "/login?flow=x", "/account", "/account/sessions", "/setup/pt_su_x-y_z"] {
            assert!(is_page(page), "{page}");
        }
        for none in [
            "",
            "/",
            "//evil.example",
            "login",
            "/setup",
            "/setup/",
            "/setup/..",
            "/setup/a/b",
            "/setup/a%2fb",
            "/oauth2/token",
            "/login\\x",
            "/login#x",
            "/login ?",
        ] {
            assert!(!is_page(none), "{none}");
        }
    }
}

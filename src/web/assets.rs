//! Static files, embedded in the binary. Their names contain a hash of their content, so that clients may cache them
//! without limit.

use std::borrow::Cow;
use std::sync::LazyLock;

use crate::base::crypto::digest::{base64, base64url, sha256};

struct Asset {
    path: String,
    content_type: &'static str,
    content: Cow<'static, [u8]>,
}

static CSS: LazyLock<Asset> = LazyLock::new(|| {
    let content = compact(include_str!("../../static/portico.css")).into_bytes();
    asset("portico", "css", "text/css; charset=utf-8", Cow::Owned(content))
});
static DOCS_CSS: LazyLock<Asset> = LazyLock::new(|| {
    let content = compact(include_str!("../../static/docs.css")).into_bytes();
    asset("docs", "css", "text/css; charset=utf-8", Cow::Owned(content))
});
static JS: LazyLock<Asset> = LazyLock::new(|| {
    asset("portico", "js", "text/javascript; charset=utf-8", Cow::Borrowed(include_bytes!("../../static/portico.js")))
});
static FORM_POST: LazyLock<Asset> = LazyLock::new(|| {
    asset(
        "form-post",
        "js",
        "text/javascript; charset=utf-8",
        Cow::Borrowed(include_bytes!("../../static/form_post.js")),
    )
});
static ICON: LazyLock<Asset> = LazyLock::new(|| {
    asset("favicon", "svg", "image/svg+xml", Cow::Borrowed(include_bytes!("../../static/favicon.svg")))
});

fn asset(name: &str, extension: &str, content_type: &'static str, content: Cow<'static, [u8]>) -> Asset {
    let hash = base64url(&sha256(&content));
    let hash = hash.get(..12).unwrap_or_default();
    Asset { path: format!("/static/{name}.{hash}.{extension}"), content_type, content }
}

/// The stylesheet as a `data:` URL (RFC 2397), for pages that are opened from a file.
pub fn css_inside() -> &'static str {
    static INSIDE: LazyLock<String> = LazyLock::new(|| data_url(CSS.content_type, &CSS.content));
    &INSIDE
}

/// Returns a file as a `data:` URL (RFC 2397).
pub fn data_url(content_type: &str, content: &[u8]) -> String {
    format!("data:{};base64,{}", content_type.replace("; ", ";"), base64(content))
}

/// The path of the stylesheet.
pub fn css() -> &'static str {
    &CSS.path
}

/// The path of the stylesheet of the documentation, which is used with the other one.
pub fn docs_css() -> &'static str {
    &DOCS_CSS.path
}

/// The path of the script.
pub fn js() -> &'static str {
    &JS.path
}

/// The path of the script that submits the form of the `form_post` page.
pub fn form_post() -> &'static str {
    &FORM_POST.path
}

/// The path of the icon.
pub fn icon() -> &'static str {
    &ICON.path
}

/// Returns the media type and the content of the file with this name.
pub fn find(name: &str) -> Option<(&'static str, &'static [u8])> {
    let found = [&CSS, &DOCS_CSS, &JS, &FORM_POST, &ICON]
        .into_iter()
        .find(|asset| asset.path.strip_prefix("/static/") == Some(name));
    found.map(|asset| (asset.content_type, &*asset.content))
}

/// Returns a stylesheet without comments, indentation and empty lines: each page loads it.
fn compact(css: &str) -> String {
    let mut rest = css;
    let mut code = String::new();
    while let Some((before, after)) = rest.split_once("/*") {
        code.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    code.push_str(rest);
    let lines: Vec<&str> = code.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stylesheet_loses_only_comments_and_blanks() {
        assert_eq!(
            compact("/* One */\na {\n  b: c; /* d\n e */\n}\n\nf::after { content: \"/\"; }\n"),
            "a {\nb: c;\n}\nf::after { content: \"/\"; }"
        );
        let whole = include_str!("../../static/portico.css");
        assert!(compact(whole).len() < whole.len() && !compact(whole).contains("/*"));
        assert_eq!(compact(whole).matches('{').count(), whole.matches('{').count(), "no comment has a brace");
    }
}

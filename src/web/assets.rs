//! Static files, embedded in the binary. Their names contain a hash of their content, so that clients may cache them
//! without limit.

use std::sync::LazyLock;

use crate::base::crypto::digest::{base64, base64url, sha256};

struct Asset {
    path: String,
    content_type: &'static str,
    content: &'static [u8],
}

static CSS: LazyLock<Asset> =
    LazyLock::new(|| asset("portico", "css", "text/css; charset=utf-8", include_bytes!("../../static/portico.css")));
static JS: LazyLock<Asset> = LazyLock::new(|| {
    asset("portico", "js", "text/javascript; charset=utf-8", include_bytes!("../../static/portico.js"))
});
static FORM_POST: LazyLock<Asset> = LazyLock::new(|| {
    asset("form-post", "js", "text/javascript; charset=utf-8", include_bytes!("../../static/form_post.js"))
});
static ICON: LazyLock<Asset> =
    LazyLock::new(|| asset("favicon", "svg", "image/svg+xml", include_bytes!("../../static/favicon.svg")));

fn asset(name: &str, extension: &str, content_type: &'static str, content: &'static [u8]) -> Asset {
    let hash = base64url(&sha256(content));
    let hash = hash.get(..12).unwrap_or_default();
    Asset { path: format!("/static/{name}.{hash}.{extension}"), content_type, content }
}

/// The stylesheet as a `data:` URL (RFC 2397), for pages that are opened from a file.
pub fn css_inside() -> &'static str {
    static INSIDE: LazyLock<String> = LazyLock::new(|| data_url(CSS.content_type, CSS.content));
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
    let found =
        [&CSS, &JS, &FORM_POST, &ICON].into_iter().find(|asset| asset.path.strip_prefix("/static/") == Some(name));
    found.map(|asset| (asset.content_type, asset.content))
}

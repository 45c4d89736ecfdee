//! The pages: an overview, and one page for each surface. They need no script.

use std::sync::Arc;

use askama::Template;

use super::view::{self, Surface};
use crate::base::code::Code;
use crate::base::locale::Locale;
use crate::web::assets;
use crate::web::dispatch::OriginRequest;
use crate::web::html::Chrome;
use crate::web::respond::{Failure, Reply};

#[derive(Template)]
#[template(path = "docs/index.html")]
struct IndexPage {
    chrome: Chrome,
    css: &'static str,
    version: &'static str,
    surfaces: Vec<Surface>,
}

#[derive(Template)]
#[template(path = "docs/surface.html")]
struct SurfacePage {
    chrome: Chrome,
    css: &'static str,
    surfaces: Vec<Surface>,
    shown: Surface,
}

/// `GET /docs`
pub async fn index(req: Arc<OriginRequest>) -> Result<Reply, Failure> {
    let chrome = chrome(&req)?;
    let surfaces = view::surfaces(&req.state.openapi().value);
    let nonce = chrome.nonce.clone();
    let page = IndexPage { chrome, css: assets::docs_css(), version: env!("CARGO_PKG_VERSION"), surfaces };
    Ok(Reply::own_page(200, &nonce, &page)?)
}

/// `GET /docs/{surface}`
pub async fn surface(req: Arc<OriginRequest>) -> Result<Reply, Failure> {
    let name = req.call.param("surface").unwrap_or_default();
    let mut surfaces = view::surfaces(&req.state.openapi().value);
    let at = surfaces.iter().position(|surface| surface.name == name).ok_or(Code::NotFound)?;
    let shown = surfaces.remove(at);
    let chrome = chrome(&req)?;
    let nonce = chrome.nonce.clone();
    Ok(Reply::own_page(200, &nonce, &SurfacePage { chrome, css: assets::docs_css(), surfaces, shown })?)
}

/// The layout of a page for developers, in English.
fn chrome(req: &OriginRequest) -> Result<Chrome, Failure> {
    let nonce = req.state.services.entropy.seed()?.text_22("nonce");
    Ok(Chrome::new("", Locale::En, nonce))
}

//! What every page shows around its own matter.

use crate::web::assets;

#[derive(Clone, Debug)]
pub struct Chrome {
    pub lang: &'static str,
    pub dir: &'static str,
    /// The tenant's display name; empty where no tenant is known.
    pub tenant: String,
    pub css: &'static str,
    pub js: &'static str,
    pub icon: &'static str,
    pub nonce: String,
}

impl Chrome {
    pub fn new(tenant: &str, nonce: String) -> Chrome {
        Chrome {
            lang: "en",
            dir: "ltr",
            tenant: tenant.to_owned(),
            css: assets::css(),
            js: assets::js(),
            icon: assets::icon(),
            nonce,
        }
    }
}

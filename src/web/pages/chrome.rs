//! What every page shows around its own matter.

use super::brand::Brand;
use crate::tenancy::Tenant;
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
    pub brand: Brand,
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
            brand: Brand::default(),
        }
    }

    /// A page of this tenant.
    pub fn of(tenant: &Tenant, nonce: String) -> Chrome {
        Chrome { brand: Brand::of(tenant), ..Chrome::new(&tenant.name, nonce) }
    }
}

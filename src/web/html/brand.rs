//! What a tenant's branding puts around every page of it.

use crate::base::raster::Format;
use crate::branding::{DarkMode, LogoFile};
use crate::tenancy::Tenant;

/// Where the files of a tenant are, before their names.
const FOLDER: &str = "/branding/";

/// The path of a file of this tenant, from the origin on.
fn path(tenant: &Tenant, file: &str) -> String {
    format!("{}{FOLDER}{file}", tenant.base.path())
}

/// How a page looks, in addresses that stand in it.
#[derive(Clone, Debug)]
pub struct Brand {
    /// The tenant's stylesheet, if it has one.
    pub css: Option<String>,
    /// Which of light and dark the page may be.
    pub color_scheme: &'static str,
    pub logo: Option<LogoImage>,
    /// The tenant's own terms and privacy statement.
    pub terms_url: Option<String>,
    pub privacy_url: Option<String>,
}

/// A logo on a page.
#[derive(Clone, Debug)]
pub struct LogoImage {
    pub src: String,
    /// The media type, for the icon of the window.
    pub media_type: &'static str,
    pub width: u32,
    pub height: u32,
    /// It shows the tenant's name; a mark stands beside the name.
    pub is_name: bool,
    /// Shown instead of it where the page is dark: address, width and height.
    pub dark: Option<(String, u32, u32)>,
}

impl Default for Brand {
    fn default() -> Brand {
        let color_scheme = DarkMode::Auto.color_scheme();
        Brand { css: None, color_scheme, logo: None, terms_url: None, privacy_url: None }
    }
}

impl Brand {
    pub fn of(tenant: &Tenant) -> Brand {
        Brand::with(tenant, &|file| path(tenant, file))
    }

    /// The mark that stands for the window too; what shows a name is too wide for that.
    pub fn icon(&self) -> Option<&LogoImage> {
        self.logo.as_ref().filter(|logo| !logo.is_name)
    }

    /// With files at addresses of one's own.
    pub fn with(tenant: &Tenant, address: &dyn Fn(&str) -> String) -> Brand {
        let branding = &tenant.settings.branding;
        // Where a page is dark at all times there is no other picture to choose.
        let (logo, dark) = match branding.dark_mode {
            DarkMode::Auto => (branding.logo.as_ref(), branding.dark_logo.as_ref()),
            DarkMode::Light => (branding.logo.as_ref(), None),
            DarkMode::Dark => (branding.dark_logo.as_ref().or(branding.logo.as_ref()), None),
        };
        let image = |logo: &LogoFile| LogoImage {
            src: address(&logo.name),
            media_type: logo.parts().map_or(Format::Png, |(_, format)| format).media_type(),
            width: logo.width,
            height: logo.height,
            is_name: logo.is_name(),
            dark: dark.map(|dark| (address(&dark.name), dark.width, dark.height)),
        };
        Brand {
            css: tenant.look.as_ref().map(|look| address(&look.file)),
            color_scheme: branding.dark_mode.color_scheme(),
            logo: logo.map(image),
            terms_url: branding.terms_url.clone(),
            privacy_url: branding.privacy_url.clone(),
        }
    }
}

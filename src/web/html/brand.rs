//! The branding of a tenant's pages.

use crate::base::raster::Format;
use crate::branding::{DarkMode, LogoFile};
use crate::tenancy::Tenant;

/// The path below the tenant's base of its files.
const FOLDER: &str = "/branding/";

/// Returns the path of a file of this tenant from the root of the origin.
fn path(tenant: &Tenant, file: &str) -> String {
    format!("{}{FOLDER}{file}", tenant.base.path())
}

/// The branding values of the layout template.
#[derive(Clone, Debug)]
pub struct Brand {
    /// The URL of the tenant's stylesheet, if it has one.
    pub css: Option<String>,
    /// The value of `<meta name="color-scheme">`.
    pub color_scheme: &'static str,
    pub logo: Option<LogoImage>,
    /// The tenant's terms of service and privacy policy.
    pub terms_url: Option<String>,
    pub privacy_url: Option<String>,
}

/// A logo on a page.
#[derive(Clone, Debug)]
pub struct LogoImage {
    pub src: String,
    /// The media type, for the favicon.
    pub media_type: &'static str,
    pub width: u32,
    pub height: u32,
    /// Whether the logo contains the tenant's name. Otherwise the name is shown next to it.
    pub is_name: bool,
    /// The logo for dark mode: URL, width and height.
    pub dark: Option<(String, u32, u32)>,
}

impl Default for Brand {
    fn default() -> Brand {
        let color_scheme = DarkMode::Auto.color_scheme();
        Brand { css: None, color_scheme, logo: None, terms_url: None, privacy_url: None }
    }
}

impl Brand {
    /// The branding of a tenant, with files served at `/branding/`.
    pub fn of(tenant: &Tenant) -> Brand {
        Brand::with(tenant, &|file| path(tenant, file))
    }

    /// Returns the logo as favicon, unless it contains the name and is too wide.
    pub fn icon(&self) -> Option<&LogoImage> {
        self.logo.as_ref().filter(|logo| !logo.is_name)
    }

    /// The branding of a tenant, with file URLs from this function.
    pub fn with(tenant: &Tenant, address: &dyn Fn(&str) -> String) -> Brand {
        let branding = &tenant.settings.branding;
        // A page that is always light or always dark needs only one logo.
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

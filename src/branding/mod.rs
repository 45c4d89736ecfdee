//! The appearance of a tenant's pages: colours, logo, dark mode, links to terms and privacy policy. Owns the table
//! `tenant_logos`.
//!
//! Values from a tenant never reach a stylesheet or markup unchanged (A-58, A-59: no CSS injection, no active content
//! in logos). Colours are parsed to numbers, pictures are re-encoded ([`crate::base::raster`]), and links are validated
//! and escaped. Settings name a logo by the hash of its bytes; the bytes are read on request.

pub mod store;
pub mod logos;
pub mod palette;
pub mod look;

use serde::{Deserialize, Serialize};

use crate::base::code::Code;
use crate::base::colour::Rgb;
use crate::base::crypto::digest::{base64url, sha256};
use crate::base::raster::{self, Format, Picture};
use crate::base::refusal::{FieldFault, Refusal};

/// The branding settings of a tenant. An absent setting means Portico's own appearance.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Branding {
    /// The fill of the primary button.
    #[serde(rename = "branding.accent", skip_serializing_if = "Option::is_none")]
    pub accent: Option<Rgb>,
    /// The page background behind the card.
    #[serde(rename = "branding.ground", skip_serializing_if = "Option::is_none")]
    pub ground: Option<Rgb>,
    #[serde(rename = "branding.logo", skip_serializing_if = "Option::is_none")]
    pub logo: Option<LogoFile>,
    #[serde(rename = "branding.dark.accent", skip_serializing_if = "Option::is_none")]
    pub dark_accent: Option<Rgb>,
    #[serde(rename = "branding.dark.ground", skip_serializing_if = "Option::is_none")]
    pub dark_ground: Option<Rgb>,
    /// The logo of the dark scheme instead of `logo`. It requires `logo`.
    #[serde(rename = "branding.dark.logo", skip_serializing_if = "Option::is_none")]
    pub dark_logo: Option<LogoFile>,
    #[serde(rename = "branding.dark_mode")]
    pub dark_mode: DarkMode,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub terms_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub privacy_url: Option<String>,
}

/// When pages use the dark scheme.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DarkMode {
    /// Follows the user's system.
    #[default]
    Auto,
    /// Never.
    Light,
    /// Always.
    Dark,
}

impl DarkMode {
    /// The value of `color-scheme` (CSS Color Adjustment, section 2).
    pub const fn color_scheme(self) -> &'static str {
        match self {
            DarkMode::Auto => "light dark",
            DarkMode::Light => "light",
            DarkMode::Dark => "dark",
        }
    }
}

/// A logo as stored in the settings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LogoFile {
    /// `logo.{hash}.{extension}`: the name changes with the content.
    #[serde(rename = "file")]
    pub name: String,
    /// In pixels.
    pub width: u32,
    pub height: u32,
}

impl LogoFile {
    /// Returns whether the logo is wide enough to contain the tenant's name. Otherwise the name is shown beside it.
    pub fn is_name(&self) -> bool {
        self.width >= 2 * self.height
    }

    /// Returns the hash of the bytes and their format.
    pub fn parts(&self) -> Option<(&str, Format)> {
        logo_of(&self.name)
    }
}

/// Parses the file name of a logo.
fn logo_of(name: &str) -> Option<(&str, Format)> {
    let (hash, extension) = name.strip_prefix("logo.")?.split_once('.')?;
    let plain = hash.len() == 22 && hash.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
    Format::of_extension(extension).filter(|_| plain).map(|format| (hash, format))
}

/// A logo with its bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Logo {
    pub file: LogoFile,
    pub bytes: Vec<u8>,
}

impl Logo {
    /// Parses an image file, or refuses it.
    pub fn read(file: &[u8]) -> Result<Logo, Refusal> {
        let Picture { format, width, height, bytes } = raster::read(file)?;
        let hash = base64url(sha256(&bytes).first_chunk::<16>().unwrap_or(&[0; 16]));
        Ok(Logo { file: LogoFile { name: format!("logo.{hash}.{}", format.extension()), width, height }, bytes })
    }
}

/// The scheme that a logo is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogoPlace {
    Light,
    Dark,
}

impl LogoPlace {
    /// Returns the scheme of a setting's key.
    pub fn of_key(key: &str) -> Option<LogoPlace> {
        match key {
            "branding.logo" => Some(LogoPlace::Light),
            "branding.dark.logo" => Some(LogoPlace::Dark),
            _ => None,
        }
    }

    pub const fn key(self) -> &'static str {
        match self {
            LogoPlace::Light => "branding.logo",
            LogoPlace::Dark => "branding.dark.logo",
        }
    }
}

impl Branding {
    pub fn put_logo(&mut self, place: LogoPlace, logo: Option<LogoFile>) {
        match place {
            LogoPlace::Light => self.logo = logo,
            LogoPlace::Dark => self.dark_logo = logo,
        }
    }

    /// Checks settings that depend on each other, after all are applied.
    pub fn check(&self) -> Result<(), FieldFault> {
        if self.dark_logo.is_some() && self.logo.is_none() {
            return Err(FieldFault::new(LogoPlace::Dark.key(), Code::BrandingDarkLogo));
        }
        Ok(())
    }

    /// Finds the logo with this file name.
    pub fn logo_named(&self, file: &str) -> Option<&LogoFile> {
        [&self.logo, &self.dark_logo].into_iter().flatten().find(|logo| logo.name == file)
    }

    /// Returns the hashes of both logos; the empty string if one is not set.
    pub fn logo_hashes(&self) -> [&str; 2] {
        [&self.logo, &self.dark_logo]
            .map(|logo| logo.as_ref().and_then(LogoFile::parts).map(|(hash, _)| hash).unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn logo_file_names_have_one_format() {
        let hash = "A-_a0".repeat(5);
        let hash = &hash[..22];
        assert_eq!(logo_of(&format!("logo.{hash}.png")), Some((hash, Format::Png)));
        for wrong in [
            format!("logo.{hash}.svg"),
            format!("logo.{hash}x.png"),
            format!("logo.{hash}.png.png"),
            format!("Logo.{hash}.png"),
            "logo..png".to_owned(),
            "logo.png".to_owned(),
            format!("logo.{}.png", "/".repeat(22)),
        ] {
            assert_eq!(logo_of(&wrong), None, "{wrong}");
        }
    }
}

//! How a tenant's pages look: colours, logo, dark mode, and the links to its own terms. Owns the table `tenant_logos`.
//!
//! Nothing that a tenant gives stands in a stylesheet or in markup as it was given: colours are numbers that we write,
//! pictures are files that we put together anew ([`crate::base::raster`]), and links are checked and escaped.
//! Settings name a logo by the hash of its bytes; the bytes themselves are read when they are asked for.

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

/// What a tenant has set. What is absent looks as Portico looks by itself.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Branding {
    /// What the primary button is filled with.
    #[serde(rename = "branding.accent", skip_serializing_if = "Option::is_none")]
    pub accent: Option<Rgb>,
    /// What is behind the card.
    #[serde(rename = "branding.ground", skip_serializing_if = "Option::is_none")]
    pub ground: Option<Rgb>,
    #[serde(rename = "branding.logo", skip_serializing_if = "Option::is_none")]
    pub logo: Option<LogoFile>,
    #[serde(rename = "branding.dark.accent", skip_serializing_if = "Option::is_none")]
    pub dark_accent: Option<Rgb>,
    #[serde(rename = "branding.dark.ground", skip_serializing_if = "Option::is_none")]
    pub dark_ground: Option<Rgb>,
    /// Shown in the dark instead of `logo`, never without it.
    #[serde(rename = "branding.dark.logo", skip_serializing_if = "Option::is_none")]
    pub dark_logo: Option<LogoFile>,
    #[serde(rename = "branding.dark_mode")]
    pub dark_mode: DarkMode,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub terms_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub privacy_url: Option<String>,
}

/// When pages are dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DarkMode {
    /// As the person's system is.
    #[default]
    Auto,
    /// Never.
    Light,
    /// Always.
    Dark,
}

impl DarkMode {
    /// The value of `color-scheme` (CSS Color Adjustment, 2).
    pub const fn color_scheme(self) -> &'static str {
        match self {
            DarkMode::Auto => "light dark",
            DarkMode::Light => "light",
            DarkMode::Dark => "dark",
        }
    }
}

/// A logo as settings name it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LogoFile {
    /// `logo.{hash}.{extension}`: never another picture under the same name.
    #[serde(rename = "file")]
    pub name: String,
    /// In pixels.
    pub width: u32,
    pub height: u32,
}

impl LogoFile {
    /// Whether it is so wide that it shows the tenant's name itself. A mark is shown beside the name.
    pub fn is_name(&self) -> bool {
        self.width >= 2 * self.height
    }

    /// The hash of its bytes, and what they are.
    pub fn parts(&self) -> Option<(&str, Format)> {
        logo_of(&self.name)
    }
}

/// Reads the name of a logo's file.
fn logo_of(name: &str) -> Option<(&str, Format)> {
    let (hash, extension) = name.strip_prefix("logo.")?.split_once('.')?;
    let plain = hash.len() == 22 && hash.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
    Format::of_extension(extension).filter(|_| plain).map(|format| (hash, format))
}

/// A logo with its bytes, as it was read from a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Logo {
    pub file: LogoFile,
    pub bytes: Vec<u8>,
}

impl Logo {
    /// Reads the file of a picture, or refuses it.
    pub fn read(file: &[u8]) -> Result<Logo, Refusal> {
        let Picture { format, width, height, bytes } = raster::read(file)?;
        let hash = base64url(sha256(&bytes).first_chunk::<16>().unwrap_or(&[0; 16]));
        Ok(Logo { file: LogoFile { name: format!("logo.{hash}.{}", format.extension()), width, height }, bytes })
    }
}

/// Which of the two logos.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogoPlace {
    Light,
    Dark,
}

impl LogoPlace {
    /// The place that a setting stands for.
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

    /// Whether the settings go together, once all are made.
    pub fn check(&self) -> Result<(), FieldFault> {
        if self.dark_logo.is_some() && self.logo.is_none() {
            return Err(FieldFault::new(LogoPlace::Dark.key(), Code::BrandingDarkLogo));
        }
        Ok(())
    }

    /// The logo whose file has this name.
    pub fn logo_named(&self, file: &str) -> Option<&LogoFile> {
        [&self.logo, &self.dark_logo].into_iter().flatten().find(|logo| logo.name == file)
    }

    /// The hashes of the logos that are shown; a place without one is empty.
    pub fn logo_hashes(&self) -> [&str; 2] {
        [&self.logo, &self.dark_logo]
            .map(|logo| logo.as_ref().and_then(LogoFile::parts).map(|(hash, _)| hash).unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_files_are_ours_alone() {
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

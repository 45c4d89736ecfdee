//! Reads a picture of any of the formats.

use super::format::Format;
use super::parts::DAMAGED;
use super::{jpeg, png, webp};
use crate::base::limits;

/// A picture that may be served.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    pub format: Format,
    /// In pixels, 1 to [`limits::LOGO_SIDE`].
    pub width: u32,
    pub height: u32,
    /// The whole file, as we wrote it.
    pub bytes: Vec<u8>,
}

/// Reads a picture. The error says what is wrong with it.
pub fn read(file: &[u8]) -> Result<Picture, String> {
    if file.len() > limits::LOGO {
        return Err(format!("the file is longer than 256 kB ({} bytes)", limits::LOGO));
    }
    let (format, read) = if file.starts_with(png::SIGNATURE) {
        (Format::Png, png::read(file))
    } else if file.starts_with(&[0xff, 0xd8, 0xff]) {
        (Format::Jpeg, jpeg::read(file))
    } else if file.starts_with(b"RIFF") && file.get(8..12) == Some(b"WEBP") {
        (Format::Webp, webp::read(file))
    } else {
        return Err("the file is no PNG, JPEG or WebP picture".to_owned());
    };
    let (width, height, bytes) = read?;
    if width == 0 || height == 0 {
        return Err(DAMAGED.to_owned());
    }
    if width.max(height) > limits::LOGO_SIDE {
        return Err(format!("the picture has {width} × {height} pixels; {} a side are the most", limits::LOGO_SIDE));
    }
    Ok(Picture { format, width, height, bytes })
}

//! Reads a picture of any format.

use super::format::Format;
use super::parts::DAMAGED;
use super::{jpeg, png, webp};
use crate::base::code::Code;
use crate::base::limits;
use crate::base::refusal::Refusal;

/// A picture that may be served.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    pub format: Format,
    /// In pixels, 1 to [`limits::LOGO_SIDE`].
    pub width: u32,
    pub height: u32,
    /// The whole rewritten file.
    pub bytes: Vec<u8>,
}

/// Parses and rewrites a picture, or refuses its file.
pub fn read(file: &[u8]) -> Result<Picture, Refusal> {
    if file.len() > limits::LOGO {
        return Err(Refusal::new(Code::PictureTooLong).with("number", limits::LOGO as u64));
    }
    let (format, read) = if file.starts_with(png::SIGNATURE) {
        (Format::Png, png::read(file))
    } else if file.starts_with(&[0xff, 0xd8, 0xff]) {
        (Format::Jpeg, jpeg::read(file))
    } else if file.starts_with(b"RIFF") && file.get(8..12) == Some(b"WEBP") {
        (Format::Webp, webp::read(file))
    } else {
        return Err(Code::PictureFormat.into());
    };
    let (width, height, bytes) = read?;
    if width == 0 || height == 0 {
        return Err(DAMAGED.into());
    }
    if width.max(height) > limits::LOGO_SIDE {
        let sides = [("width", width), ("height", height), ("most", limits::LOGO_SIDE)];
        let refusal = Refusal::new(Code::PictureTooLarge);
        return Err(sides.into_iter().fold(refusal, |refusal, (name, side)| refusal.with(name, u64::from(side))));
    }
    Ok(Picture { format, width, height, bytes })
}

//! Pictures from outside: PNG, JPEG and WebP, told by their bytes and written anew.
//!
//! A file is taken apart as far as the parts that its format is made of, and what is kept is put together again: what
//! makes the picture, and nothing else. Comments, places and cameras (EXIF, XMP, text), anything behind the end, and the
//! further pictures of an animation are not in what we serve. The compressed pixels themselves are left as they are.

mod jpeg;
mod png;
mod webp;

#[cfg(test)]
mod tests;

use super::limits;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    Png,
    Jpeg,
    Webp,
}

impl Format {
    pub const ALL: [Format; 3] = [Format::Png, Format::Jpeg, Format::Webp];

    pub const fn media_type(self) -> &'static str {
        match self {
            Format::Png => "image/png",
            Format::Jpeg => "image/jpeg",
            Format::Webp => "image/webp",
        }
    }

    /// What its file names end in.
    pub const fn extension(self) -> &'static str {
        match self {
            Format::Png => "png",
            Format::Jpeg => "jpg",
            Format::Webp => "webp",
        }
    }

    pub fn of_extension(text: &str) -> Option<Format> {
        Format::ALL.into_iter().find(|format| format.extension() == text)
    }
}

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

/// What a format's own reader found: width, height, and the file put together again.
type Read = Result<(u32, u32, Vec<u8>), &'static str>;

const DAMAGED: &str = "the picture is damaged or cut off";
const ANIMATED: &str = "the picture is animated; a single one is needed";

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

/// A file that is read from its beginning on.
struct Parts<'a>(&'a [u8]);

impl<'a> Parts<'a> {
    fn take(&mut self, length: usize) -> Result<&'a [u8], &'static str> {
        let (taken, rest) = self.0.split_at_checked(length).ok_or(DAMAGED)?;
        self.0 = rest;
        Ok(taken)
    }

    fn array<const N: usize>(&mut self) -> Result<[u8; N], &'static str> {
        self.take(N)?.try_into().map_err(|_| DAMAGED)
    }

    fn byte(&mut self) -> Result<u8, &'static str> {
        let [byte] = self.array()?;
        Ok(byte)
    }

    fn big_u16(&mut self) -> Result<u16, &'static str> {
        Ok(u16::from_be_bytes(self.array()?))
    }

    fn big_u32(&mut self) -> Result<u32, &'static str> {
        Ok(u32::from_be_bytes(self.array()?))
    }

    fn little_u32(&mut self) -> Result<u32, &'static str> {
        Ok(u32::from_le_bytes(self.array()?))
    }
}

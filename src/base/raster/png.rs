//! PNG (W3C Portable Network Graphics, Third Edition).

use super::parts::{DAMAGED, Parts, Read};
use crate::base::code::Code;

pub(super) const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";

/// Chunks of the picture itself (11.2 and 11.3.2 to 11.3.3). Other ancillary chunks are dropped, so an animation
/// (11.3.6) is reduced to its first frame.
const KEPT: [&[u8; 4]; 11] =
    [b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"sBIT", b"pHYs"];

pub(super) fn read(file: &[u8]) -> Read {
    let mut parts = Parts(file);
    let mut kept = parts.take(SIGNATURE.len())?.to_vec();
    let (mut size, mut has_pixels) = (None, false);
    loop {
        let whole = parts.0;
        let length = usize::try_from(parts.big_u32()?).map_err(|_| DAMAGED)?;
        let (kind, data) = (parts.array::<4>()?, parts.take(length)?);
        let mut crc = crc32fast::Hasher::new();
        crc.update(&kind);
        crc.update(data);
        if parts.big_u32()? != crc.finalize() {
            return Err(DAMAGED);
        }
        match (&kind, size) {
            (b"IHDR", None) => size = Some(header(data)?),
            // The header must be first and unique.
            (b"IHDR", Some(_)) | (_, None) => return Err(DAMAGED),
            (b"IDAT", _) => has_pixels = true,
            // A chunk whose name begins with a capital letter is critical: an unknown one is refused.
            (kind, _) if kind.first().is_some_and(u8::is_ascii_uppercase) && !KEPT.contains(&kind) => {
                return Err(DAMAGED);
            }
            _ => {}
        }
        if KEPT.contains(&&kind) {
            kept.extend_from_slice(whole.get(..length + 12).ok_or(DAMAGED)?);
        }
        if &kind == b"IEND" {
            break;
        }
    }
    match size {
        Some((width, height)) if has_pixels => Ok((width, height, kept)),
        _ => Err(DAMAGED),
    }
}

/// Returns width and height (11.2.1).
fn header(data: &[u8]) -> Result<(u32, u32), Code> {
    let mut parts = Parts(data);
    let (width, height) = (parts.big_u32()?, parts.big_u32()?);
    let [depth, colour, compression, filter, interlace] = parts.array()?;
    let fits = match colour {
        0 => [1, 2, 4, 8, 16].contains(&depth),
        3 => [1, 2, 4, 8].contains(&depth),
        2 | 4 | 6 => [8, 16].contains(&depth),
        _ => false,
    };
    if !fits || (compression, filter) != (0, 0) || interlace > 1 || !parts.0.is_empty() {
        return Err(DAMAGED);
    }
    Ok((width, height))
}

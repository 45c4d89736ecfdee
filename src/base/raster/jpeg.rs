//! JPEG (ITU-T T.81, annex B): baseline, extended and progressive with Huffman codes, which browsers support.

use super::parts::{DAMAGED, Parts, Read};
use crate::base::code::Code;

const SOI: u8 = 0xd8;
const EOI: u8 = 0xd9;
const SOS: u8 = 0xda;

pub(super) fn read(file: &[u8]) -> Read {
    let mut parts = Parts(file);
    let mut kept = vec![0xff, SOI];
    parts.take(2)?;
    let mut size = None;
    let mut has_pixels = false;
    loop {
        let marker = marker(&mut parts)?;
        if marker == EOI {
            kept.extend_from_slice(&[0xff, EOI]);
            break;
        }
        let length = usize::from(parts.big_u16()?).checked_sub(2).ok_or(DAMAGED)?;
        let data = parts.take(length)?;
        match marker {
            // Browsers do not show frames of other codings.
            0xc0..=0xc2 if size.is_none() => size = Some(frame(data)?),
            // Tables: Huffman, quantization, restart. JFIF, the colour profile and Adobe's marker define the colours.
            0xc4 | 0xdb | 0xdd | 0xe0 | 0xe2 | 0xee => {}
            SOS if size.is_some() => {}
            // Metadata and comments.
            0xe1..=0xef | 0xfe => continue,
            _ => return Err(DAMAGED),
        }
        kept.extend_from_slice(&[0xff, marker]);
        // The length was read from two bytes.
        kept.extend_from_slice(&u16::try_from(length + 2).map_err(|_| DAMAGED)?.to_be_bytes());
        kept.extend_from_slice(data);
        if marker == SOS {
            has_pixels = true;
            kept.extend_from_slice(scan(&mut parts)?);
        }
    }
    match size {
        Some((width, height)) if has_pixels => Ok((width, height, kept)),
        _ => Err(DAMAGED),
    }
}

/// Returns the next marker. Skips fill bytes before it (B.1.1.2).
fn marker(parts: &mut Parts<'_>) -> Result<u8, Code> {
    if parts.byte()? != 0xff {
        return Err(DAMAGED);
    }
    loop {
        match parts.byte()? {
            0xff => {}
            marker => return Ok(marker),
        }
    }
}

/// Returns width and height (B.2.2).
fn frame(data: &[u8]) -> Result<(u32, u32), Code> {
    let mut parts = Parts(data);
    let precision = parts.byte()?;
    let (height, width) = (parts.big_u16()?, parts.big_u16()?);
    let components = parts.byte()?;
    if precision != 8 || ![1, 3, 4].contains(&components) || parts.0.len() != usize::from(components) * 3 {
        return Err(DAMAGED);
    }
    Ok((width.into(), height.into()))
}

/// Returns the coded pixels up to the next marker. They include stuffed bytes (255 0) and restart markers (B.1.1.5).
fn scan<'a>(parts: &mut Parts<'a>) -> Result<&'a [u8], Code> {
    let mut pairs = parts.0.windows(2);
    let length = pairs.position(|pair| matches!(pair, [0xff, after] if !matches!(after, 0 | 0xd0..=0xd7)));
    parts.take(length.ok_or(DAMAGED)?)
}

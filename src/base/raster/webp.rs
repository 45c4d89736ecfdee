//! WebP (RFC 9649).

use super::parts::{ANIMATED, DAMAGED, Parts, Read};
use crate::base::code::Code;

/// The flags of an extended file (2.7.1) for the chunks that are kept: colour profile and alpha.
const PROFILE_AND_ALPHA: u8 = 0x30;
const ANIMATION: u8 = 0x02;

pub(super) fn read(file: &[u8]) -> Read {
    let mut parts = Parts(file);
    parts.take(4)?;
    let length = usize::try_from(parts.little_u32()?).map_err(|_| DAMAGED)?;
    // Data after the stated length is not part of the file.
    let mut parts = Parts(parts.take(length)?);
    parts.take(4)?;
    let mut kept = b"WEBP".to_vec();
    let (mut canvas, mut size) = (None, None);
    while !parts.0.is_empty() {
        let kind = parts.array::<4>()?;
        let length = usize::try_from(parts.little_u32()?).map_err(|_| DAMAGED)?;
        let data = parts.take(length)?;
        if length % 2 == 1 {
            parts.take(1)?;
        }
        let first = kept.len() == 4;
        let mut data = data.to_vec();
        match &kind {
            b"VP8X" if first => {
                canvas = Some(extended(&data)?);
                if let Some(flags) = data.first_mut() {
                    *flags &= PROFILE_AND_ALPHA;
                }
            }
            // A file without a canvas contains only its picture (2.5 and 2.6).
            b"VP8 " if size.is_none() && (first || canvas.is_some()) => size = Some(lossy(&data)?),
            b"VP8L" if size.is_none() && (first || canvas.is_some()) => size = Some(lossless(&data)?),
            b"ALPH" | b"ICCP" if canvas.is_some() && size.is_none() => {}
            b"ANIM" | b"ANMF" => return Err(ANIMATED),
            b"VP8X" | b"VP8 " | b"VP8L" | b"ALPH" | b"ICCP" => return Err(DAMAGED),
            // EXIF, XMP and unknown chunks.
            _ => continue,
        }
        write_chunk(&mut kept, kind, &data)?;
    }
    let (width, height) = size.ok_or(DAMAGED)?;
    if canvas.is_some_and(|canvas| canvas != (width, height)) {
        return Err(DAMAGED);
    }
    let mut file = Vec::with_capacity(kept.len() + 8);
    write_chunk(&mut file, *b"RIFF", &kept)?;
    Ok((width, height, file))
}

fn write_chunk(to: &mut Vec<u8>, kind: [u8; 4], data: &[u8]) -> Result<(), Code> {
    to.extend_from_slice(&kind);
    to.extend_from_slice(&u32::try_from(data.len()).map_err(|_| DAMAGED)?.to_le_bytes());
    to.extend_from_slice(data);
    if data.len() % 2 == 1 {
        to.push(0);
    }
    Ok(())
}

/// Returns width and height of the canvas, each minus one in 24 bits (2.7.1).
fn extended(data: &[u8]) -> Result<(u32, u32), Code> {
    let [flags, _, _, _, w0, w1, w2, h0, h1, h2]: [u8; 10] = data.try_into().map_err(|_| DAMAGED)?;
    if flags & ANIMATION != 0 {
        return Err(ANIMATED);
    }
    Ok((u32::from_le_bytes([w0, w1, w2, 0]) + 1, u32::from_le_bytes([h0, h1, h2, 0]) + 1))
}

/// Returns width and height of a key frame (RFC 6386, 9.1).
fn lossy(data: &[u8]) -> Result<(u32, u32), Code> {
    let mut parts = Parts(data);
    let [a, b, c] = parts.array()?;
    let tag = u32::from_le_bytes([a, b, c, 0]);
    let is_key_frame = tag & 1 == 0;
    if !is_key_frame || parts.array()? != [0x9d, 0x01, 0x2a] {
        return Err(DAMAGED);
    }
    let [w0, w1, h0, h1] = parts.array()?;
    let first_partition = usize::try_from(tag >> 5).map_err(|_| DAMAGED)?;
    if first_partition > parts.0.len() {
        return Err(DAMAGED);
    }
    // The two upper bits are a scale that decoders ignore.
    let side = |low: u8, high: u8| u32::from(u16::from_le_bytes([low, high]) & 0x3fff);
    Ok((side(w0, w1), side(h0, h1)))
}

/// Returns width and height, each minus one in 14 bits (RFC 9649, 3.4).
fn lossless(data: &[u8]) -> Result<(u32, u32), Code> {
    let mut parts = Parts(data);
    if parts.byte()? != 0x2f {
        return Err(DAMAGED);
    }
    let bits = parts.little_u32()?;
    if bits >> 29 != 0 {
        return Err(DAMAGED);
    }
    Ok(((bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1))
}

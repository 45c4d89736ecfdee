//! Tests with image files of common programs and with malformed ones.

use super::parts::{ANIMATED, DAMAGED};
use super::*;
use crate::base::limits;
use crate::base::refusal::Refusal;

const PNG: &[u8] = include_bytes!("../../../tests/pictures/mark.png");
const JPEG: &[u8] = include_bytes!("../../../tests/pictures/mark.jpg");
/// With alpha and a colour profile.
const WEBP: &[u8] = include_bytes!("../../../tests/pictures/mark.webp");
const OPAQUE_WEBP: &[u8] = include_bytes!("../../../tests/pictures/opaque.webp");
const LOSSLESS_WEBP: &[u8] = include_bytes!("../../../tests/pictures/lossless.webp");
const ALL: [(&[u8], Format); 5] = [
    (PNG, Format::Png),
    (JPEG, Format::Jpeg),
    (WEBP, Format::Webp),
    (OPAQUE_WEBP, Format::Webp),
    (LOSSLESS_WEBP, Format::Webp),
];
const SECRET: &[u8] = b"<script>52.5200 N 13.4050 E</script>";

fn chunk(kind: &[u8; 4], data: &[u8]) -> Vec<u8> {
    let mut chunk = u32::try_from(data.len()).unwrap().to_be_bytes().to_vec();
    chunk.extend_from_slice(kind);
    chunk.extend_from_slice(data);
    chunk.extend_from_slice(&crc32fast::hash(&chunk[4..]).to_be_bytes());
    chunk
}

/// Returns a PNG of this size with chunks between its header and its end.
fn png(width: u32, height: u32, chunks: &[Vec<u8>]) -> Vec<u8> {
    let header = [&width.to_be_bytes()[..], &height.to_be_bytes(), &[8, 6, 0, 0, 0]].concat();
    [png::SIGNATURE, &chunk(b"IHDR", &header), &chunks.concat(), &chunk(b"IEND", b"")].concat()
}

fn riff(kind: &[u8; 4], data: &[u8]) -> Vec<u8> {
    let length = u32::try_from(data.len()).unwrap().to_le_bytes();
    [&kind[..], &length, data, if data.len() % 2 == 1 { &[0] } else { &[] }].concat()
}

/// Returns a WebP file of these chunks.
fn webp(chunks: &[Vec<u8>]) -> Vec<u8> {
    riff(b"RIFF", &[b"WEBP", &chunks.concat()[..]].concat())
}

fn segment(marker: u8, data: &[u8]) -> Vec<u8> {
    [&[0xff, marker][..], &u16::try_from(data.len() + 2).unwrap().to_be_bytes(), data].concat()
}

/// Returns a JPEG of this size with one component, and segments after its start.
fn jpeg(width: u16, height: u16, segments: &[Vec<u8>]) -> Vec<u8> {
    let frame = [&[8][..], &height.to_be_bytes(), &width.to_be_bytes(), &[1, 1, 0x11, 0]].concat();
    let scan = [segment(SOS, &[1, 1, 0, 0, 63, 0]), vec![1, 0xff, 0, 2, 0xff, 0xd0, 3]].concat();
    [&[0xff, 0xd8], &segments.concat()[..], &segment(0xc0, &frame), &scan, &[0xff, 0xd9]].concat()
}

const SOS: u8 = 0xda;

/// Returns the chunk of a lossless image (RFC 9649, 3.4).
fn lossless(width: u32, height: u32) -> Vec<u8> {
    let sides = (width - 1) | (height - 1) << 14;
    riff(b"VP8L", &[&[0x2f][..], &sides.to_le_bytes(), &[0; 9]].concat())
}

fn canvas(flags: u8, width: u32, height: u32) -> Vec<u8> {
    let (w, h) = ((width - 1).to_le_bytes(), (height - 1).to_le_bytes());
    riff(b"VP8X", &[&[flags, 0, 0, 0], &w[..3], &h[..3]].concat())
}

fn has(file: &[u8], what: &[u8]) -> bool {
    file.windows(what.len()).any(|window| window == what)
}

#[test]
fn a_59_the_format_is_detected_by_content_and_the_file_is_rewritten() {
    for (file, format) in ALL {
        let picture = read(file).unwrap();
        assert_eq!((picture.format, picture.width, picture.height), (format, 48, 48));
        assert!(picture.bytes.len() <= file.len());
        assert_eq!(read(&picture.bytes).unwrap(), picture, "a rewritten file is read unchanged");
    }
}

#[test]
fn a_59_metadata_and_trailing_bytes_are_removed() {
    let plain = [PNG, JPEG, WEBP].map(|file| read(file).unwrap().bytes);
    let (signature, rest) = PNG.split_at(8 + 25);
    let comment = chunk(b"tEXt", SECRET);
    let png = [signature, &comment, &chunk(b"eXIf", SECRET), rest, SECRET].concat();
    let jpeg = [&JPEG[..2], &segment(0xe1, SECRET), &segment(0xfe, SECRET), &JPEG[2..], SECRET].concat();
    let mut chunks = WEBP[12..].to_vec();
    chunks[8] |= 0x0c;
    let webp = [webp(&[chunks, riff(b"EXIF", SECRET), riff(b"XMP ", SECRET), riff(b"what", SECRET)]), SECRET.to_vec()];
    for (file, plain) in [png, jpeg, webp.concat()].into_iter().zip(plain) {
        assert!(has(&file, SECRET) && !has(&plain, SECRET));
        assert_eq!(read(&file).unwrap().bytes, plain);
    }
}

#[test]
fn a_59_a_truncated_or_modified_file_is_refused() {
    for (file, _) in ALL {
        for length in 0..file.len() {
            assert!(read(&file[..length]).is_err(), "{length} of {} bytes", file.len());
        }
        for at in 0..file.len() {
            let mut changed = file.to_vec();
            changed[at] ^= 0xff;
            // PNG has checksums. Of the other formats, a file that is accepted must be readable after rewriting.
            match read(&changed) {
                Ok(_) if file == PNG => panic!("byte {at}"),
                Ok(picture) => assert_eq!(read(&picture.bytes).unwrap(), picture),
                Err(refusal) => assert!(refusal.text().english().starts_with("the "), "{refusal:?}"),
            }
        }
    }
}

#[test]
fn a_59_other_formats_are_refused() {
    for file in [
        &b""[..],
        b"<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>",
        b"<?xml version=\"1.0\"?><svg/>",
        b"<!doctype html><script>alert(1)</script>",
        b"GIF89a\x01\0\x01\0\0\0\0;",
        b"BM\0\0\0\0",
        b"\0\0\x01\0\x01\0",
        b"\0\0\0\x1cftypavif",
        b"%PDF-1.7",
        b"RIFF\0\0\0\0WAVE",
        b" \x89PNG\r\n\x1a\n",
    ] {
        let why = read(file).unwrap_err().text().english();
        assert_eq!(why, "the file is not a PNG, JPEG or WebP image", "{}", file.escape_ascii());
    }
}

#[test]
fn sides_are_one_to_2048_pixels() {
    let dot = chunk(b"IDAT", b"x");
    let side = |read: Result<Picture, Refusal>| read.map(|picture| (picture.width, picture.height));
    for (width, height) in [(2_048, 1), (1, 2_048), (2_048, 2_048), (1, 1)] {
        assert_eq!(side(read(&png(width, height, std::slice::from_ref(&dot)))), Ok((width, height)));
        let small = |side: u32| u16::try_from(side).unwrap();
        assert_eq!(side(read(&jpeg(small(width), small(height), &[]))), Ok((width, height)));
        assert_eq!(side(read(&webp(&[lossless(width, height)]))), Ok((width, height)));
        assert_eq!(side(read(&webp(&[canvas(0, width, height), lossless(width, height)]))), Ok((width, height)));
    }
    for file in [
        png(2_049, 1, std::slice::from_ref(&dot)),
        png(1, u32::MAX, std::slice::from_ref(&dot)),
        jpeg(1, 2_049, &[]),
        jpeg(u16::MAX, 1, &[]),
        webp(&[lossless(2_049, 1)]),
        webp(&[canvas(0, 1, 16_384), lossless(1, 16_384)]),
    ] {
        let why = read(&file).unwrap_err().text().english();
        assert!(why.ends_with(" pixels; the limit is 2048 on each side"), "{why}");
    }
    for file in [png(0, 1, std::slice::from_ref(&dot)), jpeg(1, 0, &[])] {
        assert_eq!(read(&file).unwrap_err().code, DAMAGED);
    }
}

#[test]
fn an_animation_is_reduced_to_a_still_image_or_refused() {
    let dot = chunk(b"IDAT", b"x");
    let still = png(1, 1, std::slice::from_ref(&dot));
    let animated = png(1, 1, &[chunk(b"acTL", &[0; 8]), dot.clone(), chunk(b"fcTL", &[0; 26]), chunk(b"fdAT", SECRET)]);
    assert_eq!(read(&animated).unwrap().bytes, still);
    for chunks in [&[canvas(0x02, 1, 1), lossless(1, 1)][..], &[canvas(0, 1, 1), riff(b"ANIM", &[0; 6])]] {
        assert_eq!(read(&webp(chunks)).unwrap_err().code, ANIMATED);
    }
}

/// Files whose parts violate their format.
#[test]
fn parts_in_the_wrong_order_are_refused() {
    let dot = || chunk(b"IDAT", b"x");
    let header = |depth, colour| {
        let header = [&[0, 0, 0, 1, 0, 0, 0, 1, depth, colour][..], &[0, 0, 0]].concat();
        [png::SIGNATURE, &chunk(b"IHDR", &header), &dot(), &chunk(b"IEND", b"")].concat()
    };
    assert!(read(&header(8, 3)).is_ok() && read(&header(16, 6)).is_ok());
    let no_scan = [&[0xff, 0xd8][..], &segment(0xc0, &[8, 0, 1, 0, 1, 1, 1, 0x11, 0]), &[0xff, 0xd9]].concat();
    for file in [
        header(16, 3),
        header(4, 2),
        header(8, 5),
        png(1, 1, &[]),
        png(1, 1, &[dot(), chunk(b"IHDR", &[0; 13])]),
        png(1, 1, &[dot(), chunk(b"WHAT", b"")]),
        [png::SIGNATURE, &dot(), &chunk(b"IEND", b"")].concat(),
        no_scan,
        // Arithmetic coding, two frames, a scan before its frame.
        jpeg(1, 1, &[segment(0xc9, &[8, 0, 1, 0, 1, 1, 1, 0x11, 0])]),
        jpeg(1, 1, &[segment(0xc0, &[8, 0, 1, 0, 1, 1, 1, 0x11, 0])]),
        jpeg(1, 1, &[segment(SOS, &[1, 1, 0, 0, 63, 0])]),
        jpeg(1, 1, &[vec![0xff, 0xdb, 0, 1]]),
        webp(&[]),
        webp(&[canvas(0, 1, 1)]),
        webp(&[canvas(0, 2, 1), lossless(1, 1)]),
        webp(&[lossless(1, 1), lossless(1, 1)]),
        webp(&[lossless(1, 1), canvas(0, 1, 1)]),
        webp(&[riff(b"ALPH", b"x"), lossless(1, 1)]),
        webp(&[riff(b"VP8 ", &[1, 0, 0, 0x9d, 1, 0x2a, 1, 0, 1, 0])]),
        webp(&[riff(b"VP8 ", &[0xe0, 0xff, 0, 0x9d, 1, 0x2a, 1, 0, 1, 0])]),
    ] {
        assert_eq!(read(&file).unwrap_err().code, DAMAGED, "{}", file.escape_ascii());
    }
}

#[test]
fn a_file_has_at_most_256_kb() {
    let frame = png(1, 1, &[chunk(b"IDAT", b"")]).len();
    for (length, valid) in [(limits::LOGO, true), (limits::LOGO + 1, false)] {
        let file = png(1, 1, &[chunk(b"IDAT", &vec![0; length - frame])]);
        assert_eq!((file.len(), read(&file).is_ok()), (length, valid));
    }
}

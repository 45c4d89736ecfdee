//! Uploaded pictures: PNG, JPEG and WebP, recognized by content and rewritten (A-59: no scripts or metadata).
//!
//! A file is parsed into the parts of its format, and only the parts that make up the picture are written again.
//! Comments, locations and camera data (EXIF, XMP, text), data after the end, and further frames of an animation are
//! dropped. The compressed pixels themselves are not changed.

mod format;
mod parts;
mod jpeg;
mod png;
mod webp;
mod picture;

pub use format::Format;
pub use picture::{Picture, read};

#[cfg(test)]
mod tests;

//! Pictures from outside: PNG, JPEG and WebP, told by their bytes and written anew.
//!
//! A file is taken apart as far as the parts that its format is made of, and what is kept is put together again: what
//! makes the picture, and nothing else. Comments, places and cameras (EXIF, XMP, text), anything behind the end, and the
//! further pictures of an animation are not in what we serve. The compressed pixels themselves are left as they are.

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

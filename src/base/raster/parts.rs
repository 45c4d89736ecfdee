//! Reads the parts of a file, and reports a missing part.

use crate::base::code::Code;

/// The result of a format's reader: width, height, and the rewritten file.
pub(super) type Read = Result<(u32, u32, Vec<u8>), Code>;

pub(super) const DAMAGED: Code = Code::PictureDamaged;
pub(super) const ANIMATED: Code = Code::PictureAnimated;

/// The unread rest of a file.
pub(super) struct Parts<'a>(pub(super) &'a [u8]);

impl<'a> Parts<'a> {
    pub(super) fn take(&mut self, length: usize) -> Result<&'a [u8], Code> {
        let (taken, rest) = self.0.split_at_checked(length).ok_or(DAMAGED)?;
        self.0 = rest;
        Ok(taken)
    }

    pub(super) fn array<const N: usize>(&mut self) -> Result<[u8; N], Code> {
        self.take(N)?.try_into().map_err(|_| DAMAGED)
    }

    pub(super) fn byte(&mut self) -> Result<u8, Code> {
        let [byte] = self.array()?;
        Ok(byte)
    }

    pub(super) fn big_u16(&mut self) -> Result<u16, Code> {
        Ok(u16::from_be_bytes(self.array()?))
    }

    pub(super) fn big_u32(&mut self) -> Result<u32, Code> {
        Ok(u32::from_be_bytes(self.array()?))
    }

    pub(super) fn little_u32(&mut self) -> Result<u32, Code> {
        Ok(u32::from_le_bytes(self.array()?))
    }
}

//! Free space on file systems.

use std::path::Path;

/// The space on a file system in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Space {
    pub free: u64,
    pub all: u64,
}

#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Room {
    None,
    Scarce,
    Enough,
}

impl Space {
    pub(super) fn room(self) -> Room {
        match self.free {
            free if free < NONE => Room::None,
            free if free < SCARCE || free < self.all / 20 => Room::Scarce,
            _ => Room::Enough,
        }
    }

    /// Orders by severity, the worst first.
    pub(super) fn order(self) -> (Room, u64) {
        (self.room(), self.free)
    }
}

/// Less space than this can be used up by one busy hour, a migration's copy or a backup.
const SCARCE: u64 = 1 << 30;
/// With less space than this, a checkpoint and then every write may fail.
const NONE: u64 = 100 << 20;

/// Returns the space that an unprivileged process has on the file system of a folder.
pub fn free_space(folder: &Path) -> Option<Space> {
    let found = rustix::fs::statvfs(folder).ok()?;
    Some(Space { free: found.f_bavail * found.f_frsize, all: found.f_blocks * found.f_frsize })
}

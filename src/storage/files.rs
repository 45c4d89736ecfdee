//! The files of a SQLite database, and the errors for files that cannot be used.

use std::fs::{self, DirBuilder, File, Permissions};
use std::io::{self, Write};
use std::os::unix::fs::{DirBuilderExt, PermissionsExt};
use std::path::{Path, PathBuf};

use super::connection::new_private_file;
use crate::base::fault::Fault;

pub(super) fn cannot(what: &str, path: &Path, error: impl std::fmt::Display) -> Fault {
    Fault::unavailable(format!("{} cannot be {what}: {error}", path.display()))
}

/// Returns whether a file or link of this name exists, even a dangling link.
pub(super) fn is_there(path: &Path) -> bool {
    path.symlink_metadata().is_ok()
}

pub(super) fn not_overwritten(path: &Path) -> Fault {
    Fault::unavailable(format!("{} already exists and is not overwritten; choose another name", path.display()))
}

/// Returns the folder of a file: `.` for a bare file name.
pub fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Writes a file of this size without a name in a folder, of which nothing stays.
pub(super) fn try_disk(folder: &Path, size: usize) -> io::Result<()> {
    let mut file = tempfile::tempfile_in(folder)?;
    file.write_all(&vec![0; size])?;
    file.sync_all()
}

/// Creates the missing folders of a path. The new ones are accessible to their owner only, whatever the umask.
pub fn make_private_folder(path: &Path) -> Result<(), Fault> {
    if path.is_dir() {
        return Ok(());
    }
    if let Some(parent) = path.parent().filter(|parent| !parent.as_os_str().is_empty()) {
        make_private_folder(parent)?;
    }
    match DirBuilder::new().mode(0o700).create(path) {
        Ok(()) => fs::set_permissions(path, Permissions::from_mode(0o700)).map_err(|e| cannot("made private", path, e)),
        // Another process created it first.
        Err(_) if path.is_dir() => Ok(()),
        Err(error) => Err(cannot("created", path, error)),
    }
}

/// Syncs the folder of a file, so that its file names are durable.
pub fn sync_folder_of(path: &Path) -> Result<(), Fault> {
    let folder = folder_of(path);
    File::open(folder).and_then(|folder| folder.sync_all()).map_err(|e| cannot("written", folder, e))
}

/// Copies a file to a new one and syncs it.
pub(super) fn copy_file(from: &Path, to: &Path) -> Result<(), Fault> {
    let mut source = File::open(from).map_err(|e| cannot("read", from, e))?;
    let mut target = new_private_file(to).map_err(|e| cannot("created", to, e))?;
    let copied = io::copy(&mut source, &mut target).and_then(|_| target.sync_all());
    copied.map_err(|e| {
        let _ = fs::remove_file(to);
        cannot("copied", from, e)
    })
}

/// The suffixes of the files that SQLite keeps beside a database and reads when it opens it.
pub(super) const LOGS: [&str; 3] = ["wal", "shm", "journal"];

/// Returns the paths of a database and of the files that SQLite may keep beside it.
pub fn names_of(path: &Path) -> [PathBuf; 4] {
    let [wal, shm, journal] = LOGS.map(|which| log_of(path, which));
    [path.to_owned(), wal, shm, journal]
}

/// Returns the path of a file that SQLite keeps beside a database: one of [`LOGS`].
pub(super) fn log_of(path: &Path, which: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push("-");
    name.push(which);
    PathBuf::from(name)
}

/// Lists the names in a folder, sorted.
#[cfg(test)]
pub(super) fn names_in(folder: &Path) -> Vec<String> {
    let names = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> = names.collect();
    names.sort();
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_folder_of_a_bare_file_name_is_the_current_one() {
        assert_eq!(folder_of(Path::new("portico.db")), Path::new("."));
        assert_eq!(folder_of(Path::new("data/portico.db")), Path::new("data"));
    }
}

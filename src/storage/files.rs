//! The files of a SQLite database, and what is said where one cannot be used.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use super::connection::new_private_file;
use crate::base::fault::Fault;

pub(super) fn cannot(what: &str, path: &Path, error: impl std::fmt::Display) -> Fault {
    Fault::unavailable(format!("{} cannot be {what}: {error}", path.display()))
}

/// Whether something has this name, if only a link that leads nowhere.
pub(super) fn is_there(path: &Path) -> bool {
    path.symlink_metadata().is_ok()
}

pub(super) fn not_overwritten(path: &Path) -> Fault {
    Fault::unavailable(format!("{} is there already; it is not overwritten", path.display()))
}

/// The folder in which a file is: `.` for a name alone.
pub fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Makes the names in a file's folder durable.
pub fn sync_folder_of(path: &Path) -> Result<(), Fault> {
    let folder = folder_of(path);
    File::open(folder).and_then(|folder| folder.sync_all()).map_err(|e| cannot("written", folder, e))
}

/// Copies a file to one that is not there yet, onto the disk.
pub(super) fn copy_file(from: &Path, to: &Path) -> Result<(), Fault> {
    let mut source = File::open(from).map_err(|e| cannot("read", from, e))?;
    let mut target = new_private_file(to).map_err(|e| cannot("made", to, e))?;
    let copied = io::copy(&mut source, &mut target).and_then(|_| target.sync_all());
    copied.map_err(|e| {
        let _ = fs::remove_file(to);
        cannot("copied", from, e)
    })
}

/// What SQLite keeps beside a database, and reads when it opens it.
pub(super) const LOGS: [&str; 3] = ["wal", "shm", "journal"];

/// A database and what SQLite may keep beside it.
pub fn names_of(path: &Path) -> [PathBuf; 4] {
    let [wal, shm, journal] = LOGS.map(|which| log_of(path, which));
    [path.to_owned(), wal, shm, journal]
}

/// The file that SQLite keeps beside a database: one of [`LOGS`].
pub(super) fn log_of(path: &Path, which: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push("-");
    name.push(which);
    PathBuf::from(name)
}

/// The names in a folder, in order.
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

//! Key file, rights, room.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use super::{Patient, Verdict};
use crate::base::fault::Fault;
use crate::config::DatabaseUrl;
use crate::storage::backup::log_of;

/// The room on a file system, in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Space {
    pub free: u64,
    pub all: u64,
}

/// Less room than this is used up by one busy hour, a migration's copy or a backup.
const SCARCE: u64 = 1 << 30;
/// With less than this a checkpoint may fail, and with it every write.
const NONE: u64 = 100 << 20;

/// The room that a program without privileges has in the file system of a folder.
pub fn free_space(folder: &Path) -> Option<Space> {
    let found = rustix::fs::statvfs(folder).ok()?;
    Some(Space { free: found.f_bavail * found.f_frsize, all: found.f_blocks * found.f_frsize })
}

pub(super) fn key_file(patient: &Patient<'_>) -> Result<Verdict, Fault> {
    let path = patient.config.keys.master_key_file.display();
    Ok(match &patient.keys {
        Ok(_) => Verdict::good(format!("the key file at {path} is whole, and its owner's alone")),
        Err(why) if patient.config.keys.master_key_file.exists() => {
            Verdict::failure(why, "Set that right: as it is no server starts, and nothing in the database opens.")
        }
        Err(why) => Verdict::failure(
            why,
            format!(
                "Is this the data_dir that is meant? Else put the deployment's key file at {path}, mode 0600: without it \
                 nothing in the database opens."
            ),
        ),
    })
}

pub(super) fn key_fits(patient: &Patient<'_>) -> Result<Verdict, Fault> {
    Ok(match (&patient.keys, &patient.schema) {
        (Ok(keys), Ok((_, Some(recorded)))) if *recorded == keys.fingerprint() => {
            Verdict::good("the key file belongs to this database")
        }
        (Ok(_), Ok((_, Some(_)))) => Verdict::failure(
            "the key file belongs to another database",
            "Put the key file there that belongs to it: the server refuses to start with this one.",
        ),
        (Ok(_), Ok((_, None))) => Verdict::failure(
            "the database says nothing of the keys that it belongs to",
            "Start the server once, or restore a backup.",
        ),
        _ => Verdict::not_seen("not looked at: the key file or the database cannot be read"),
    })
}

/// Others must not read what is ours, nor put something else into its place.
pub(super) fn rights(patient: &Patient<'_>) -> Result<Verdict, Fault> {
    let config = patient.config;
    let mut private = vec![config.keys.master_key_file.clone()];
    let mut folders = vec![config.data_dir.clone()];
    folders.extend(config.keys.master_key_file.parent().map(Path::to_owned));
    if let DatabaseUrl::Sqlite(path) = &config.database.url {
        private.extend([path.clone(), log_of(path, "wal"), log_of(path, "shm")]);
        folders.extend(path.parent().map(Path::to_owned));
    }
    let open = |paths: &[PathBuf], bits: u32| -> Option<(String, u32)> {
        paths.iter().find_map(|path| {
            let mode = fs::metadata(path).ok()?.permissions().mode() & 0o7777;
            // In a sticky folder nobody replaces what is another's.
            (mode & bits != 0 && mode & 0o1000 == 0).then(|| (path.display().to_string(), mode))
        })
    };
    Ok(if let Some((path, mode)) = open(&private, 0o077) {
        Verdict::failure(format!("others may read or write {path} (mode {mode:04o})"), format!("chmod 600 {path}"))
    } else if let Some((path, mode)) = open(&folders, 0o022) {
        let text = format!("others may put files into {path} (mode {mode:04o})");
        Verdict::failure(text, format!("chmod go-w {path}"))
    } else {
        Verdict::good("key file and database are their owner's alone")
    })
}

pub(super) fn disk_space(patient: &Patient<'_>) -> Result<Verdict, Fault> {
    let folder = &patient.config.data_dir;
    let Some(Space { free, all }) = (patient.space)(folder) else {
        return Ok(Verdict::failure(
            format!(
                "the room at {} cannot be asked for: there is no such folder, or it may not be read",
                folder.display()
            ),
            "Is this the data_dir that is meant, and do you run this as the server's user?",
        ));
    };
    let text = format!("{} MB of {} MB are free at {}", free >> 20, all >> 20, folder.display());
    Ok(match free {
        free if free < NONE => {
            Verdict::failure(text, "Make room now: without it nothing can be written, and nobody signs in.")
        }
        free if free < SCARCE || free < all / 20 => {
            Verdict::warning(text, "Make room: a migration and a backup each want as much again as the database has.")
        }
        _ => Verdict::good(text),
    })
}

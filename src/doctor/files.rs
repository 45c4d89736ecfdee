//! Key file, rights, room.

use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::PathBuf;

use super::finding::Verdict;
use super::patient::Patient;
use super::space::{Room, Space};
use crate::base::fault::Fault;
use crate::config::{Config, DatabaseUrl};
use crate::storage::files::{folder_of, names_of};

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
    let key_file = &config.keys.master_key_file;
    let (mut private, mut folders) = (vec![key_file.clone()], vec![config.data_dir.clone()]);
    folders.push(folder_of(key_file).to_owned());
    if let DatabaseUrl::Sqlite(path) = &config.database.url {
        private.extend(names_of(path));
        folders.push(folder_of(path).to_owned());
    }
    let (private, folders) = (found(&private), found(&folders));
    // In a sticky folder nobody replaces what is another's; for a file that bit means nothing.
    let may_change = |mode: u32| mode & 0o022 != 0 && mode & 0o1000 == 0;
    Ok(if let Some(Found { path, mode, .. }) = private.iter().find(|file| file.mode & 0o077 != 0) {
        Verdict::failure(format!("others may read or write {path} (mode {mode:04o})"), format!("chmod 600 {path}"))
    } else if let Some(Found { path, mode, .. }) = folders.iter().find(|folder| may_change(folder.mode)) {
        let text = format!("others may put files into {path} (mode {mode:04o})");
        Verdict::failure(text, format!("chmod go-w {path}"))
    } else if let Some(Found { path, owner, .. }) = not_ours(config, private.iter().chain(&folders)) {
        Verdict::failure(
            format!("{path} belongs to somebody else (user {owner})"),
            format!("Say `portico doctor` as the user that the server runs as; if it is that one, chown {path} to it."),
        )
    } else {
        Verdict::good("key file and database are their owner's alone")
    })
}

struct Found {
    path: String,
    mode: u32,
    owner: u32,
}

/// Those of these that are there.
fn found(paths: &[PathBuf]) -> Vec<Found> {
    let look = |path: &PathBuf| {
        let metadata = fs::metadata(path).ok()?;
        Some(Found { path: path.display().to_string(), mode: metadata.mode() & 0o7777, owner: metadata.uid() })
    };
    paths.iter().filter_map(look).collect()
}

/// One that belongs to a user who is neither root nor this one. Root looks at deployments of others: there the folder of
/// the data says whose it is.
fn not_ours<'a>(config: &Config, mut all: impl Iterator<Item = &'a Found>) -> Option<&'a Found> {
    let me = rustix::process::geteuid().as_raw();
    let ours = if me == 0 { fs::metadata(&config.data_dir).map_or(me, |folder| folder.uid()) } else { me };
    all.find(|found| ![0, ours].contains(&found.owner))
}

/// The room for the database and for the folder of the data, where there is less of it.
pub(super) fn disk_space(patient: &Patient<'_>) -> Result<Verdict, Fault> {
    let mut folder = patient.config.data_dir.as_path();
    let mut space = (patient.space)(folder);
    if let DatabaseUrl::Sqlite(path) = &patient.config.database.url {
        let other = (folder_of(path), (patient.space)(folder_of(path)));
        // One that cannot be asked is the worst.
        if other.1.map(Space::order) < space.map(Space::order) {
            (folder, space) = other;
        }
    }
    let Some(space) = space else {
        return Ok(Verdict::failure(
            format!(
                "the room at {} cannot be asked for: there is no such folder, or it may not be read",
                folder.display()
            ),
            "Is this the data_dir that is meant, and do you run this as the server's user?",
        ));
    };
    let text = format!("{} MB of {} MB are free at {}", space.free >> 20, space.all >> 20, folder.display());
    Ok(match space.room() {
        Room::None => Verdict::failure(text, "Make room now: without it nothing can be written, and nobody signs in."),
        Room::Scarce => {
            Verdict::warning(text, "Make room: a migration and a backup each want as much again as the database has.")
        }
        Room::Enough => Verdict::good(text),
    })
}

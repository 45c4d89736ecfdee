//! Checks the key file, file permissions and free disk space.

use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::PathBuf;

use super::finding::Verdict;
use super::patient::Patient;
use super::space::{Room, Space};
use crate::accounts::password::{InUse, KnownPasswords};
use crate::base::fault::Fault;
use crate::config::{Config, DatabaseUrl};
use crate::provisioning::Recorded;
use crate::storage::files::{folder_of, names_of};
use crate::storage::master_key::MasterKeys;

pub(super) fn key_file(patient: &Patient<'_>) -> Result<Verdict, Fault> {
    let path = patient.config.keys.master_key_file.display();
    Ok(match &patient.keys {
        Ok(_) => Verdict::ok(format!("the key file {path} is valid, and only its owner can read it")),
        Err(why) if patient.config.keys.master_key_file.exists() => Verdict::failure(
            why,
            "Fix the key file. Without it, the server does not start and the database cannot be decrypted.",
        ),
        Err(why) => Verdict::failure(
            why,
            format!(
                "Check data_dir, or copy the deployment's key file to {path} with mode 0600. Without it, the database \
                 cannot be decrypted."
            ),
        ),
    })
}

pub(super) fn key_fits(patient: &Patient<'_>) -> Result<Verdict, Fault> {
    Ok(match (&patient.keys, &patient.schema) {
        (Ok(keys), Ok((_, recorded))) if recorded.fits(keys) => Verdict::ok("the key file matches this database"),
        (Ok(_), Ok((_, Recorded { master_keys: Some(_), .. }))) => Verdict::failure(
            "the key file belongs to another database",
            "Install the key file of this database. The server refuses to start with this one.",
        ),
        (Ok(MasterKeys { deployment: Some(id), .. }), Ok(_)) => Verdict::failure(
            format!("the database is empty, but the key file belongs to the deployment {id}"),
            "The content of the database is lost, or database.url names another one. Restore a backup with `portico \
             restore`. The server refuses to start.",
        ),
        (Ok(_), Ok(_)) => Verdict::failure(
            "the database has no record of its key file",
            "Run `portico init` for a new deployment, or restore a backup.",
        ),
        _ => Verdict::skipped("skipped: the key file or the database cannot be read"),
    })
}

/// Checks that other users can neither read nor replace the key file and the database.
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
    // In a sticky directory other users cannot replace files. The bit has no meaning for a file.
    let may_change = |mode: u32| mode & 0o022 != 0 && mode & 0o1000 == 0;
    Ok(if let Some(Found { path, mode, .. }) = private.iter().find(|file| file.mode & 0o077 != 0) {
        Verdict::failure(
            format!("other users can read or write {path} (mode {mode:04o})"),
            format!("Run chmod 600 {path}"),
        )
    } else if let Some(Found { path, mode, .. }) = folders.iter().find(|folder| may_change(folder.mode)) {
        let text = format!("other users can create files in {path} (mode {mode:04o})");
        Verdict::failure(text, format!("Run chmod go-w {path}"))
    } else if let Some(Found { path, owner, .. }) = not_ours(config, private.iter().chain(&folders)) {
        Verdict::failure(
            format!("{path} is owned by another user (uid {owner})"),
            format!("Run `portico doctor` as the server's user; if you already do, chown {path} to that user."),
        )
    } else {
        match found(std::slice::from_ref(&config.data_dir)).first() {
            Some(Found { path, mode, .. }) if mode & 0o077 != 0 => Verdict::warning(
                format!("other users can list the files in {path} (mode {mode:04o})"),
                format!("Run chmod 700 {path}"),
            ),
            _ => Verdict::ok("only their owner can access the key file and the database"),
        }
    })
}

struct Found {
    path: String,
    mode: u32,
    owner: u32,
}

/// Returns those of the paths that exist.
fn found(paths: &[PathBuf]) -> Vec<Found> {
    let look = |path: &PathBuf| {
        let metadata = fs::metadata(path).ok()?;
        Some(Found { path: path.display().to_string(), mode: metadata.mode() & 0o7777, owner: metadata.uid() })
    };
    paths.iter().filter_map(look).collect()
}

/// Returns a file that is owned neither by root nor by the current user. If root runs the check, the owner of the data
/// directory counts as the current user.
fn not_ours<'a>(config: &Config, mut all: impl Iterator<Item = &'a Found>) -> Option<&'a Found> {
    let me = rustix::process::geteuid().as_raw();
    let ours = if me == 0 { fs::metadata(&config.data_dir).map_or(me, |folder| folder.uid()) } else { me };
    all.find(|found| ![0, ours].contains(&found.owner))
}

/// Checks the free space for the database and the data directory, and reports the smaller one.
pub(super) fn disk_space(patient: &Patient<'_>) -> Result<Verdict, Fault> {
    let mut folder = patient.config.data_dir.as_path();
    let mut space = (patient.space)(folder);
    if let DatabaseUrl::Sqlite(path) = &patient.config.database.url {
        let other = (folder_of(path), (patient.space)(folder_of(path)));
        // A file system that cannot be queried counts as the worst.
        if other.1.map(Space::order) < space.map(Space::order) {
            (folder, space) = other;
        }
    }
    let Some(space) = space else {
        return Ok(Verdict::failure(
            format!(
                "the free space of {} is unknown: the directory does not exist or cannot be read",
                folder.display()
            ),
            "Check data_dir, and run this command as the server's user.",
        ));
    };
    let text = format!("{} MB of {} MB are free at {}", space.free >> 20, space.all >> 20, folder.display());
    Ok(match space.room() {
        Room::None => Verdict::failure(text, "Free disk space now: without it writes fail, and users cannot sign in."),
        Room::Scarce => Verdict::warning(
            text,
            "Free disk space: a migration and a backup each need as much as the database itself.",
        ),
        Room::Enough => Verdict::ok(text),
    })
}

/// Checks the list of known passwords with its whole index.
pub(super) fn password_list(patient: &Patient<'_>) -> Result<Verdict, Fault> {
    let path = &patient.config.passwords.known_file;
    let known = KnownPasswords::open(path)?;
    Ok(match known.check() {
        InUse::File(summary) => Verdict::ok(format!("{} known passwords are refused", summary.entries)),
        // The default is enough for the doctor: the large list is a choice.
        InUse::BuiltIn => Verdict::ok(format!(
            "{} common passwords are refused; `portico passwords build` adds those of data breaches",
            known.built_in().entries
        )),
        InUse::Unusable(why) => Verdict::failure(
            format!("the list of known passwords {} is not used: {why}", path.display()),
            "Build it again with `portico passwords build`. Until then only common passwords are refused.",
        ),
    })
}

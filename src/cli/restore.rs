//! `portico restore FILE`

use std::fs::{self, DirBuilder};
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde_json::{Value, json};

use super::arguments::RestoreArguments;
use super::failed::{Done, Failed};
use super::output::Output;
use crate::app;
use crate::base::entropy::Entropy;
use crate::base::fault::Fault;
use crate::base::time::Time;
use crate::config::{Config, DatabaseUrl};
use crate::jobs::forget::{Forgotten, forget};
use crate::keys::KeySource;
use crate::provisioning;
use crate::services::World;
use crate::storage::Database;
use crate::storage::backup;
use crate::storage::files::names_of;
use crate::storage::inspect::{Look, faults_of};
use crate::storage::master_key::MasterKeys;
use crate::storage::migrate::Schema;
use crate::storage::replace::{self, HeldDatabase, Hold};

/// What a restore cannot know, said to whoever does it.
const UNKNOWN: [&str; 4] = [
    "Everybody signs in again, and every program gets new tokens: what was given before has ended, and what was used up \
     or withdrawn stays so.",
    "As they were when the backup was made, because nobody knows better: passwords, client secrets, locked and deleted \
     accounts, deleted clients and tenants, settings. What was changed there since is to be changed again.",
    "The audit logs end where the backup was made and go on with this restore. `portico audit verify` finds nothing \
     wrong with that; an `end` and `link` that it printed after the backup are no longer there.",
    "Programs that keep a copy of a tenant's JWK set follow when they renew it.",
];

pub(super) fn run(config: &Config, wanted: &RestoreArguments, output: &Output) -> Done {
    crate::telemetry::init(&config.telemetry);
    let world = World::system()?;
    let Some(file) = &wanted.file else { return in_place(config, world, wanted, output) };
    let DatabaseUrl::Sqlite(path) = &config.database.url else {
        return Err(Failed::Refused(
            "a database on PostgreSQL is put back with PostgreSQL's own tools, while no node runs; then say \
             `portico restore --in-place --yes`"
                .to_owned(),
        ));
    };
    let (now, at) = (world.clock.now(), config.keys.master_key_file.display());
    if !file.is_file() {
        return Err(Failed::Refused(format!("there is no file at {}", file.display())));
    }
    if !config.keys.master_key_file.exists() {
        return Err(Failed::Refused(format!(
            "there is no master key file at {at}; put the one there that belongs to the backup"
        )));
    }
    let keys = MasterKeys::read(&config.keys.master_key_file).map_err(Failed::Refused)?;
    let place = Place { path, now };
    place.check_not(file)?;
    // Until the end, so that no server begins to write to what is about to be put aside.
    let _held = place.hold(output)?;
    let room = Room::make(&place)?;
    backup::copy_bytes(file, &room.database())?;
    check_backup(file, &room.database(), &keys)?;
    let source = (!wanted.keep_keys).then_some(world.keys.as_ref());
    let (made_at, done) = apply(&room, &keys, now, source, world.entropy.as_ref())?;
    // One file, without a log beside it.
    let whole = room.folder.join("whole.db");
    backup::copy_online(&room.database(), &whole)?;
    let aside = replace::replace(path, &whole, &place.aside())?;
    drop(room);
    tell(
        output,
        json!({ "restored": file.display().to_string(), "backup_made_at": made_at.map(Time::to_rfc3339),
        "put_aside": aside.first().map(|path| path.display().to_string()) }),
        done,
    );
    Ok(())
}

/// Ends what a database gave that was put back by other means.
fn in_place(config: &Config, world: World, wanted: &RestoreArguments, output: &Output) -> Done {
    if !wanted.yes {
        return Err(Failed::Usage(
            "this ends every session and token of every tenant, in the database as it stands: say --yes".to_owned(),
        ));
    }
    let (now, entropy) = (world.clock.now(), world.entropy.clone());
    let app = app::open(config, world).map_err(Failed::Refused)?;
    let keys = (!wanted.keep_keys).then_some(app.services.keys.as_ref());
    let done = forget(&app.services.db, keys, entropy.as_ref(), now)?;
    tell(output, json!({ "restored": "in place" }), done);
    Ok(())
}

fn tell(output: &Output, mut document: Value, done: Forgotten) {
    if let Value::Object(members) = &mut document {
        members.insert("tenants".to_owned(), json!(done.tenants));
        members.insert("ended".to_owned(), json!(done.rows));
        members.insert("new_signing_keys".to_owned(), json!(done.keys));
    }
    output.show(&document);
    for line in UNKNOWN {
        output.remark(line);
    }
}

/// Where the database is to be.
struct Place<'a> {
    path: &'a Path,
    now: Time,
}

impl Place<'_> {
    /// The database itself is no backup of itself.
    fn check_not(&self, file: &Path) -> Done {
        match (fs::canonicalize(self.path), fs::canonicalize(file)) {
            (Ok(present), Ok(file)) if present == file => {
                Err(Failed::Refused(format!("{} is the database itself", file.display())))
            }
            _ => Ok(()),
        }
    }

    fn hold(&self, output: &Output) -> Result<HeldDatabase, Failed> {
        match replace::hold(self.path)? {
            Hold::Held(held) => Ok(held),
            Hold::InUse => Err(Failed::Refused(format!(
                "the database at {} is in use; stop the server first",
                self.path.display()
            ))),
            Hold::Damaged(why, held) => {
                output.remark(&format!("The database at {} is damaged ({why}).", self.path.display()));
                Ok(held)
            }
        }
    }

    /// A name that is free, for the present database, which is never deleted, and for what lies beside it.
    fn aside(&self) -> PathBuf {
        let named = |n: u32| match n {
            0 => self.path.with_extension(format!("before-restore-{}.db", self.now.seconds())),
            n => self.path.with_extension(format!("before-restore-{}-{n}.db", self.now.seconds())),
        };
        let is_free = |aside: &PathBuf| names_of(aside).iter().all(|name| !name.exists());
        (0..u32::MAX).map(named).find(is_free).unwrap_or_else(|| named(0))
    }
}

/// A folder beside the database in which the backup is made ready: until that is done nothing else is touched.
struct Room {
    folder: PathBuf,
}

impl Room {
    fn make(place: &Place<'_>) -> Result<Room, Failed> {
        let folder = place.path.with_extension(format!("restoring-{}-{}", place.now.seconds(), std::process::id()));
        let made = DirBuilder::new().mode(0o700).create(&folder);
        made.map_err(|e| Failed::Refused(format!("{}: {e}", folder.display())))?;
        Ok(Room { folder })
    }

    fn database(&self) -> PathBuf {
        self.folder.join("portico.db")
    }
}

impl Drop for Room {
    fn drop(&mut self) {
        // What is left in it was made of the backup, which is where it was.
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// Whether the copy is a whole database of ours that these keys belong to and that this version can read.
fn check_backup(file: &Path, copy: &Path, keys: &MasterKeys) -> Done {
    let refused = |why: &str| Err(Failed::Refused(format!("{} {why}", file.display())));
    if let Some(fault) = faults_of(copy, Look::Thorough)?.first() {
        return refused(&format!("is not a whole database: {fault}"));
    }
    let mut schema = Schema::open(&DatabaseUrl::Sqlite(copy.to_owned()))?;
    match schema.fact(provisioning::MASTER_KEYS)? {
        None => refused("is not a database of Portico"),
        Some(recorded) if recorded != keys.fingerprint() => {
            refused("belongs to another master key file; put the one there that belongs to the backup")
        }
        Some(_) if schema.status()?.unknown() > 0 => {
            refused("was made by a newer version of Portico; restore it with that version")
        }
        Some(_) => Ok(()),
    }
}

/// Brings the copy to this version's schema and lets it forget. New signing keys come from `source`; without one those
/// of the backup stay. When the backup was made, and what was forgotten.
fn apply(
    room: &Room,
    keys: &MasterKeys,
    now: Time,
    source: Option<&dyn KeySource>,
    entropy: &dyn Entropy,
) -> Result<(Option<Time>, Forgotten), Fault> {
    let url = DatabaseUrl::Sqlite(room.database());
    Schema::open(&url)?.up(now)?;
    let db = Database::open(&url, 1, Arc::new(keys.clone()))?;
    let made_at = db.system_read(provisioning::backup_begun)?;
    Ok((made_at, forget(&db, source, entropy, now)?))
}

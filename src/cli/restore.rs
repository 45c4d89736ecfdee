//! `portico restore FILE`

use std::fs::{self, DirBuilder};
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::Args;
use serde_json::{Value, json};

use super::failed::{Done, Failed};
use super::output::Output;
use crate::app::{self, Latest};
use crate::base::entropy::Entropy;
use crate::base::fault::Fault;
use crate::base::time::Time;
use crate::config::{Config, DatabaseUrl, QuotasConfig};
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

#[derive(Args)]
pub(super) struct RestoreArguments {
    /// A file that `portico backup` wrote
    #[arg(required_unless_present = "in_place", conflicts_with = "in_place")]
    file: Option<PathBuf>,
    /// The database was already restored, by pg_restore or from a snapshot: only end its sessions, codes and tokens
    #[arg(long)]
    in_place: bool,
    /// Keep the signing keys; only if none was retired since the backup
    #[arg(long)]
    keep_keys: bool,
    /// Confirm --in-place
    #[arg(long)]
    yes: bool,
}

/// Printed after a restore: what it cannot know.
const UNKNOWN: [&str; 4] = [
    "Every user signs in again, and every program needs new tokens: all earlier sessions, codes and tokens have ended, \
     so that nothing that was used or revoked since the backup is valid again.",
    "These are as they were when the backup was made: passwords, client secrets, locked and deleted accounts, deleted \
     clients and tenants, settings. Repeat the changes that were made since.",
    "The audit logs end at the time of the backup and continue with this restore. `portico audit verify` reports no \
     error for that; an `end` and `link` that it printed after the backup no longer exist.",
    "Programs with a cached JWK set of a tenant know the new keys when they fetch it again.",
];

pub(super) fn run(config: &Config, wanted: &RestoreArguments, output: &Output) -> Done {
    let world = World::system()?;
    let Some(file) = &wanted.file else { return in_place(config, world, wanted, output) };
    let DatabaseUrl::Sqlite(path) = &config.database.url else {
        return Err(Failed::Refused(
            "a database on PostgreSQL is restored with PostgreSQL's own tools, while no node runs; then run \
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
            "there is no master key file at {at}; copy the one that belongs to the backup there, or name the right folder \
             with --data-dir or --config"
        )));
    }
    let keys = MasterKeys::read(&config.keys.master_key_file).map_err(Failed::Refused)?;
    let target = Target { path, now };
    target.check_not(file)?;
    // Held until the end, so that no server starts to write to the database that is being replaced.
    let _held = target.hold(output)?;
    let staging = Staging::create(&target)?;
    backup::copy_bytes(file, &staging.database())?;
    check_backup(file, &staging.database(), &keys)?;
    let source = (!wanted.keep_keys).then_some(world.keys.as_ref());
    let (made_at, done) = apply(&staging, &keys, now, source, world.entropy.as_ref())?;
    // One file without a WAL.
    let whole = staging.folder.join("whole.db");
    backup::copy_online(&staging.database(), &whole)?;
    let aside = replace::replace(path, &whole, &target.aside())?;
    drop(staging);
    tell(
        output,
        json!({ "restored": file.display().to_string(), "backup_made_at": made_at.map(Time::to_rfc3339),
        "previous_database": aside.first().map(|path| path.display().to_string()) }),
        done,
    );
    Ok(())
}

/// Ends the sessions, codes and tokens of a database that was restored by other means.
fn in_place(config: &Config, world: World, wanted: &RestoreArguments, output: &Output) -> Done {
    if !wanted.yes {
        return Err(Failed::Usage(
            "this ends every session and token of every tenant in the database; add --yes to do it".to_owned(),
        ));
    }
    let (now, entropy) = (world.clock.now(), world.entropy.clone());
    let app = app::open_existing(config, world, Latest::Ignore).map_err(Failed::Refused)?;
    let keys = (!wanted.keep_keys).then_some(app.services.keys.as_ref());
    let done = forget(&app.services.db, keys, entropy.as_ref(), now)?;
    tell(output, json!({ "restored": "in place" }), done);
    Ok(())
}

fn tell(output: &Output, mut document: Value, done: Forgotten) {
    if let Value::Object(fields) = &mut document {
        fields.insert("tenants".to_owned(), json!(done.tenants));
        fields.insert("ended".to_owned(), json!(done.rows));
        fields.insert("new_signing_keys".to_owned(), json!(done.keys));
    }
    output.show(&document);
    for line in UNKNOWN {
        output.remark(line);
    }
}

/// The database that is replaced.
struct Target<'a> {
    path: &'a Path,
    now: Time,
}

impl Target<'_> {
    /// Refuses a backup file that is the database itself.
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

    /// Returns an unused name for the present database and its WAL, which are kept.
    fn aside(&self) -> PathBuf {
        let named = |n: u32| match n {
            0 => self.path.with_extension(format!("before-restore-{}.db", self.now.seconds())),
            n => self.path.with_extension(format!("before-restore-{}-{n}.db", self.now.seconds())),
        };
        let is_free = |aside: &PathBuf| names_of(aside).iter().all(|name| !name.exists());
        (0..u32::MAX).map(named).find(is_free).unwrap_or_else(|| named(0))
    }
}

/// A folder beside the database in which the backup is prepared. No other file is changed before that is done.
struct Staging {
    folder: PathBuf,
}

impl Staging {
    fn create(target: &Target<'_>) -> Result<Staging, Failed> {
        let folder = target.path.with_extension(format!("restoring-{}-{}", target.now.seconds(), std::process::id()));
        let made = DirBuilder::new().mode(0o700).create(&folder);
        made.map_err(|e| Failed::Refused(format!("{}: {e}", folder.display())))?;
        Ok(Staging { folder })
    }

    fn database(&self) -> PathBuf {
        self.folder.join("portico.db")
    }
}

impl Drop for Staging {
    fn drop(&mut self) {
        // It holds only copies of the backup.
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// Checks that the copy is a whole Portico database, fits these keys, and is not from a newer version.
fn check_backup(file: &Path, copy: &Path, keys: &MasterKeys) -> Done {
    let refused = |why: &str| Err(Failed::Refused(format!("{} {why}", file.display())));
    if let Some(fault) = faults_of(copy, Look::Thorough)?.first() {
        return refused(&format!("is not a whole database: {fault}"));
    }
    let mut schema = Schema::open(&DatabaseUrl::Sqlite(copy.to_owned()))?;
    let recorded = provisioning::recorded(|name| schema.fact(name))?;
    if recorded.master_keys.is_none() {
        return refused("is not a database of Portico");
    }
    if !recorded.fits(keys) {
        return refused("belongs to another master key file; copy the one that belongs to the backup there");
    }
    if schema.status()?.unknown() > 0 {
        return refused("was written by a newer version of Portico; restore it with that version");
    }
    Ok(())
}

/// Migrates the copy to this version's schema and ends its sessions, codes and tokens. New signing keys come from
/// `source`; without one the keys of the backup are kept. Returns when the backup was made, and what was ended.
fn apply(
    staging: &Staging,
    keys: &MasterKeys,
    now: Time,
    source: Option<&dyn KeySource>,
    entropy: &dyn Entropy,
) -> Result<(Option<Time>, Forgotten), Fault> {
    let url = DatabaseUrl::Sqlite(staging.database());
    Schema::open(&url)?.up(now)?;
    let db = Database::open(&url, 1, Arc::new(keys.clone()), QuotasConfig::default())?;
    let made_at = db.system_read(provisioning::backup_begun)?;
    Ok((made_at, forget(&db, source, entropy, now)?))
}

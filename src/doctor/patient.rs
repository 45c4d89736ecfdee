//! The checked deployment, opened as far as possible.

use std::path::Path;
use std::sync::Arc;

use super::finding::Verdict;
use super::space::Space;
use crate::base::fault::Fault;
use crate::base::time::{Clock, Time};
use crate::config::{Config, DatabaseUrl};
use crate::provisioning::{self, Recorded};
use crate::storage::Database;
use crate::storage::inspect::{Look, journal_mode};
use crate::storage::master_key::MasterKeys;
use crate::storage::migrate::{Schema, Status};

/// The access to the outside world, replaceable in tests.
pub struct Probes<'a> {
    pub clock: &'a dyn Clock,
    /// Returns the space on the file system of a folder.
    pub space: &'a dyn Fn(&Path) -> Option<Space>,
    pub depth: Depth<'a>,
}

/// How much is read.
#[derive(Clone, Copy)]
pub enum Depth<'a> {
    Usual,
    /// Every row of every table.
    Deep {
        /// Receives what is read next.
        progress: &'a dyn Fn(&str),
    },
}

impl Depth<'_> {
    pub(super) fn look(self) -> Look {
        match self {
            Depth::Usual => Look::Quick,
            Depth::Deep { .. } => Look::Thorough,
        }
    }
}

/// The deployment, opened as far as possible.
pub(super) struct Patient<'a> {
    pub(super) config: &'a Config,
    pub(super) now: Time,
    pub(super) space: &'a dyn Fn(&Path) -> Option<Space>,
    pub(super) depth: Depth<'a>,
    pub(super) keys: Result<MasterKeys, String>,
    /// The journal mode of SQLite before the first writing connection.
    pub(super) journal_mode: Option<Result<String, Fault>>,
    /// The state of the migrations, and what the database records about its key file.
    pub(super) schema: Result<(Status, Recorded), Fault>,
    /// The open database, if the keys match and no migration is pending; otherwise the reason.
    pub(super) db: Result<Database, String>,
}

impl<'a> Patient<'a> {
    pub(super) fn open(config: &'a Config, probes: &Probes<'a>) -> Patient<'a> {
        let keys = MasterKeys::read(&config.keys.master_key_file);
        let url = &config.database.url;
        let journal_mode = match url {
            DatabaseUrl::Sqlite(path) => Some(journal_mode(path)),
            DatabaseUrl::Postgres(_) => None,
        };
        let schema = look_at_schema(url);
        let db = match (&keys, &schema) {
            (Err(_), _) => Err("the key file cannot be read".to_owned()),
            (_, Err(_)) => Err("the database cannot be read".to_owned()),
            (Ok(keys), Ok((_, recorded))) if !recorded.fits(keys) => {
                Err("the key file does not match the database".to_owned())
            }
            (_, Ok((status, _))) if status.pending() > 0 => Err("migrations are pending".to_owned()),
            (Ok(keys), Ok(_)) => {
                Database::open(url, 1, Arc::new(keys.clone()), config.quotas).map_err(|fault| fault.to_string())
            }
        };
        Patient {
            config,
            now: probes.clock.now(),
            space: probes.space,
            depth: probes.depth,
            keys,
            journal_mode,
            schema,
            db,
        }
    }

    /// Runs a check on the open database, or returns why it is skipped.
    pub(super) fn ask(&self, ask: impl FnOnce(&Database) -> Result<Verdict, Fault>) -> Result<Verdict, Fault> {
        match &self.db {
            Ok(db) => ask(db),
            Err(why) => Ok(Verdict::skipped(format!("skipped: {why}"))),
        }
    }
}

/// Reads the migrations and the record of the key file. It does not create a missing database.
fn look_at_schema(url: &DatabaseUrl) -> Result<(Status, Recorded), Fault> {
    if let DatabaseUrl::Sqlite(path) = url
        && !path.is_file()
    {
        return Err(Fault::unavailable(format!("there is no database at {}", path.display())));
    }
    let mut schema = Schema::open(url)?;
    let recorded = provisioning::recorded(|name| schema.fact(name))?;
    Ok((schema.status()?, recorded))
}

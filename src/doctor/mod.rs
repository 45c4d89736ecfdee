//! The doctor: looks at a deployment and says what is wrong with it, what that means and what to do.
//!
//! It changes nothing, and says what it could not look at and why. Every check is an entry of [`CHECKS`]; a test breaks
//! each thing and sees it named (`tests/it/doctor.rs`).

mod database;
mod deployment;
mod files;
mod surroundings;

use std::path::Path;
use std::sync::Arc;

pub use files::{Space, free_space};

use crate::base::fault::Fault;
use crate::base::time::{Clock, Time};
use crate::config::{Config, DatabaseUrl};
use crate::provisioning;
use crate::storage::Database;
use crate::storage::inspect::journal_mode;
use crate::storage::master_key::MasterKeys;
use crate::storage::migrate::{Schema, Status};

/// How a thing is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Good,
    /// It works, and something about it should be changed.
    Warning,
    /// It does not work, or is not safe.
    Failure,
    /// It could not be looked at, for a fault that another check names.
    NotSeen,
}

impl State {
    pub const fn as_str(self) -> &'static str {
        match self {
            State::Good => "good",
            State::Warning => "warning",
            State::Failure => "failure",
            State::NotSeen => "not_seen",
        }
    }
}

/// What was found at one thing.
#[derive(Clone, Debug)]
pub struct Finding {
    /// The stable name of the check.
    pub check: &'static str,
    pub state: State,
    /// What is so.
    pub text: String,
    /// What to do; empty where nothing is to be done.
    pub advice: String,
}

/// What a check says.
struct Verdict {
    state: State,
    text: String,
    advice: String,
}

impl Verdict {
    fn good(text: impl Into<String>) -> Verdict {
        Verdict { state: State::Good, text: text.into(), advice: String::new() }
    }

    fn warning(text: impl Into<String>, advice: impl Into<String>) -> Verdict {
        Verdict { state: State::Warning, text: text.into(), advice: advice.into() }
    }

    fn failure(text: impl Into<String>, advice: impl Into<String>) -> Verdict {
        Verdict { state: State::Failure, text: text.into(), advice: advice.into() }
    }

    fn not_seen(why: impl Into<String>) -> Verdict {
        Verdict { state: State::NotSeen, text: why.into(), advice: String::new() }
    }
}

/// What the doctor looks with: the outside world, or a test's stand-ins for it.
pub struct Eyes<'a> {
    pub clock: &'a dyn Clock,
    /// The room on the file system of a folder.
    pub space: &'a dyn Fn(&Path) -> Option<Space>,
}

/// The deployment as far as it can be opened.
struct Patient<'a> {
    config: &'a Config,
    now: Time,
    space: &'a dyn Fn(&Path) -> Option<Space>,
    keys: Result<MasterKeys, String>,
    /// SQLite: as it was before anybody opened it to write.
    journal_mode: Option<Result<String, Fault>>,
    /// Which migrations there are, and the fingerprint of the keys that the database belongs to.
    schema: Result<(Status, Option<String>), Fault>,
    /// Open, where the keys fit and no migration is missing; else why not.
    db: Result<Database, String>,
}

type Check = fn(&Patient<'_>) -> Result<Verdict, Fault>;

/// Every check by its name, in the order in which they are told.
const CHECKS: [(&str, Check); 18] = [
    ("key_file", files::key_file),
    ("key_fits", files::key_fits),
    ("file_rights", files::rights),
    ("disk_space", files::disk_space),
    ("database", database::whole),
    ("durability", database::durable),
    ("schema", database::schema),
    ("clock", surroundings::clock),
    ("public_url", surroundings::public_url),
    ("listener", surroundings::listener),
    ("ops_listener", surroundings::ops_listener),
    ("proxies", surroundings::proxies),
    ("password_cost", surroundings::password_cost),
    ("tenants", deployment::tenants),
    ("administrator", deployment::administrator),
    ("signing_keys", deployment::signing_keys),
    ("audit_log", deployment::audit_log),
    ("backup", deployment::backup),
];

/// The names of all checks.
pub fn names() -> impl Iterator<Item = &'static str> {
    CHECKS.iter().map(|(name, _)| *name)
}

/// Looks at everything. A check that fails by itself is a failure with its reason.
pub fn examine(config: &Config, eyes: &Eyes<'_>) -> Vec<Finding> {
    let patient = Patient::open(config, eyes);
    let look = |(check, look): &(&'static str, Check)| {
        let verdict = look(&patient).unwrap_or_else(|fault| {
            Verdict::failure(fault.to_string(), "Look at the log and at the disk; the server would meet the same.")
        });
        let Verdict { state, text, advice } = verdict;
        Finding { check, state, text, advice }
    };
    CHECKS.iter().map(look).collect()
}

impl<'a> Patient<'a> {
    fn open(config: &'a Config, eyes: &Eyes<'a>) -> Patient<'a> {
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
            (Ok(keys), Ok((_, recorded))) if *recorded != Some(keys.fingerprint()) => {
                Err("the key file does not fit the database".to_owned())
            }
            (_, Ok((status, _))) if status.pending() > 0 => Err("migrations are missing".to_owned()),
            (Ok(keys), Ok(_)) => Database::open(url, 1, Arc::new(keys.clone())).map_err(|fault| fault.to_string()),
        };
        Patient { config, now: eyes.clock.now(), space: eyes.space, keys, journal_mode, schema, db }
    }

    /// Asks the open database, or says why it is not.
    fn ask(&self, ask: impl FnOnce(&Database) -> Result<Verdict, Fault>) -> Result<Verdict, Fault> {
        match &self.db {
            Ok(db) => ask(db),
            Err(why) => Ok(Verdict::not_seen(format!("not looked at: {why}"))),
        }
    }
}

/// Which migrations were applied, and to whose keys the database belongs. One that is not there is not made.
fn look_at_schema(url: &DatabaseUrl) -> Result<(Status, Option<String>), Fault> {
    if let DatabaseUrl::Sqlite(path) = url
        && !path.is_file()
    {
        return Err(Fault::unavailable(format!("there is no database at {}", path.display())));
    }
    let mut schema = Schema::open(url)?;
    Ok((schema.status()?, schema.fact(provisioning::MASTER_KEYS)?))
}

//! Finds the deployment that the configuration names, or prepares a new one.
//!
//! A deployment is a key file and a database. The database records the fingerprint of the keys; both record the id of the
//! deployment, so that a database that lost its content is never taken for a new one.
//!
//! | key file | database | a command | the server, `portico init` |
//! | --- | --- | --- | --- |
//! | missing | missing or empty | refused: there is no deployment | a new deployment |
//! | without an id | missing or empty | refused: there is no deployment | a new deployment; the server refuses if it cannot write the id |
//! | with an id | missing or empty | refused: the content is lost | refused: the content is lost |
//! | missing | with content | refused | refused |
//! | of another database | with content | refused | refused |
//! | fits | with content | opened | opened; the id is written where it is missing |

use crate::base::crypto::digest::base64url;
use crate::base::fault::Fault;
use crate::base::moment::Moment;
use crate::config::{Config, DatabaseUrl};
use crate::provisioning::{self, Recorded, StartRefusal};
use crate::services::World;
use crate::storage::Database;
use crate::storage::files::{folder_of, make_private_folder};
use crate::storage::inspect::{FileState, obstacle};
use crate::storage::master_key::MasterKeys;
use crate::storage::migrate::Schema;

/// What may be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opening {
    /// An existing deployment. Nothing is created.
    Existing,
    /// An existing schema, also without a deployment in it: for `portico migrate`. Nothing is created.
    Schema,
    /// An existing deployment, or a new one if the key file is new or can record it.
    OrNew,
    /// An existing deployment, or a new one: an operator says that it is new (`portico init`).
    Declared,
}

impl Opening {
    /// Returns whether a deployment may be created.
    pub fn may_create(self) -> bool {
        matches!(self, Opening::OrNew | Opening::Declared)
    }
}

/// Whether a deployment was there before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    Existing,
    New,
}

/// The keys and the schema of a deployment, not yet migrated.
pub struct Opened {
    pub keys: MasterKeys,
    pub schema: Schema,
    pub found: Found,
}

/// Opens the key file and the schema, and checks that they fit. A refusal changes nothing and leaves no file behind. The
/// error is one line for the operator.
pub fn open_schema(config: &Config, world: &World, opening: Opening) -> Result<Opened, String> {
    let url = &config.database.url;
    // PostgreSQL first: another process that creates the deployment is then done with the schema, or waits.
    let mut schema = match url {
        DatabaseUrl::Postgres(_) => Some(Schema::open(url).map_err(|f| f.to_string())?),
        DatabaseUrl::Sqlite(_) => None,
    };
    // Before the database is read: the id is written to the database first, so a key file with an id has a database.
    let keys = read_keys(config)?;
    if let DatabaseUrl::Sqlite(path) = url
        && path.exists()
    {
        schema = Some(Schema::open(url).map_err(|f| unusable(url, &f))?);
    }
    let (recorded, begun) = match &mut schema {
        Some(schema) => recorded(url, schema)?,
        None => (Recorded::default(), false),
    };
    let keys = match keys {
        // Another process may have created the deployment since.
        None if recorded.master_keys.is_some() => read_keys(config)?,
        keys => keys,
    };
    let found = if recorded.master_keys.is_some() { Found::Existing } else { Found::New };
    let keys = match keys {
        None if found == Found::Existing || (opening == Opening::Schema && begun) => {
            return Err(format!(
                "there is a database at {url} but no master key file at {}; restore the key file of this database",
                config.keys.master_key_file.display()
            ));
        }
        Some(keys) if found == Found::Existing => {
            if !recorded.fits(&keys) {
                return Err(explain(config, &StartRefusal::WrongMasterKeys));
            }
            keys
        }
        Some(keys) if opening == Opening::Schema && begun => keys,
        Some(MasterKeys { deployment: Some(id), .. }) => return Err(lost(config, &id)),
        _ if !opening.may_create() => return Err(none(config)),
        Some(keys) => {
            if opening == Opening::OrNew {
                check_key_file(config)?;
            }
            make_folders(config)?;
            keys
        }
        None => {
            make_folders(config)?;
            create_keys(config, world)?
        }
    };
    let schema = match schema {
        Some(schema) => schema,
        None => Schema::open(url).map_err(|f| unusable(url, &f))?,
    };
    Ok(Opened { keys, schema, found })
}

/// Returns what the database records, and whether a schema was ever created in it.
fn recorded(url: &DatabaseUrl, schema: &mut Schema) -> Result<(Recorded, bool), String> {
    let recorded = provisioning::recorded(|name| schema.fact(name)).map_err(|f| unusable(url, &f))?;
    Ok((recorded, schema.is_begun().map_err(|f| unusable(url, &f))?))
}

/// Explains why a database cannot be used. SQLite has one text for a file that may not be read, a file system that is
/// read-only and others; the files tell which.
pub fn unusable(url: &DatabaseUrl, fault: &Fault) -> String {
    let (Fault::Internal(why) | Fault::Unavailable { cause: why, .. }) = fault;
    let obstacle = match url {
        DatabaseUrl::Sqlite(path) => obstacle(path),
        DatabaseUrl::Postgres(_) => None,
    };
    let (verb, why) = match &obstacle {
        Some(FileState::NotReadable(found)) => ("read", found),
        Some(FileState::ReadOnly(found) | FileState::Full(found)) => ("written", found),
        Some(FileState::DiskFails(found)) => ("opened", found),
        _ => ("used", why),
    };
    format!("the database at {url} cannot be {verb}: {why}; `portico doctor` says what to do")
}

fn read_keys(config: &Config) -> Result<Option<MasterKeys>, String> {
    let path = &config.keys.master_key_file;
    if path.exists() { MasterKeys::read(path).map(Some) } else { Ok(None) }
}

fn make_folders(config: &Config) -> Result<(), String> {
    let mut folders = vec![folder_of(&config.keys.master_key_file)];
    if let DatabaseUrl::Sqlite(path) = &config.database.url {
        folders.push(folder_of(path));
    }
    folders.into_iter().try_for_each(make_private_folder).map_err(|f| f.to_string())
}

fn create_keys(config: &Config, world: &World) -> Result<MasterKeys, String> {
    let path = &config.keys.master_key_file;
    let keys = MasterKeys::generate(&world.entropy.seed().map_err(|f| f.to_string())?);
    match keys.create(path) {
        Ok(()) => Ok(keys),
        // Another process created the file first: use its keys.
        Err(_) if path.exists() => MasterKeys::read(path),
        Err(error) => Err(error),
    }
}

/// Checks that a key file which was made beforehand can record the deployment. Otherwise the next start could not tell a
/// new deployment from one whose database lost its content.
fn check_key_file(config: &Config) -> Result<(), String> {
    MasterKeys::check_writable(&config.keys.master_key_file).map_err(|why| {
        format!(
            "the database at {} is empty, and the key file cannot record that a deployment uses it ({why}); if the \
             deployment is new, create it with `portico init`, otherwise restore its database",
            config.database.url
        )
    })
}

/// Explains that there is no deployment.
pub fn none(config: &Config) -> String {
    format!(
        "there is no deployment: no database at {} with the key file {}; name the right one with --data-dir or --config, \
         or create one with `portico init` or `portico serve`",
        config.database.url,
        config.keys.master_key_file.display()
    )
}

/// Explains that the database of a deployment is empty.
pub fn lost(config: &Config, id: &str) -> String {
    format!(
        "the database at {} is missing or empty, but the key file {} belongs to the deployment {id}: its content is \
         lost, or the configuration names another database (--data-dir, --config); restore a backup with `portico \
         restore`, or move the key file away to create a new deployment",
        config.database.url,
        config.keys.master_key_file.display()
    )
}

/// Explains why a start is refused.
pub fn explain(config: &Config, refusal: &StartRefusal) -> String {
    match refusal {
        StartRefusal::WrongMasterKeys => format!(
            "the master key file {} does not belong to this database; restore the key file of this database",
            config.keys.master_key_file.display()
        ),
        StartRefusal::PublicUrlChanged { recorded } => format!(
            "this deployment was set up as {recorded}, and http.public_url is now {url}; every issuer would change. \
             Set http.public_url back, or move it with `portico move-origin {recorded} {url}`",
            url = config.http.public_url
        ),
    }
}

/// Records the id of the deployment in the database, and then in the key file if it has none.
pub fn identify(config: &Config, db: &Database, moment: &Moment) -> Result<(), String> {
    let own = db.keys().deployment.clone();
    let fresh: Vec<u8> = moment.seed.expand("deployment id").into_iter().take(16).collect();
    let proposed = own.clone().unwrap_or_else(|| base64url(&fresh));
    let identified = db.system(move |stx| provisioning::identify(stx, &proposed)).map_err(|f| f.to_string())?;
    if own.is_some() {
        return Ok(());
    }
    match MasterKeys::record_deployment(&config.keys.master_key_file, &identified.id) {
        // Said once, when the id is new. An unwritable key file is no fault: it may be mounted read-only.
        Err(why) if identified.is_new => {
            tracing::warn!(why, "the key file does not record the id of the deployment");
        }
        _ => {}
    }
    Ok(())
}

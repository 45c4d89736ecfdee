//! `keys.*`: the deployment's master keys.

use std::path::{Path, PathBuf};

use super::database::{DatabaseConfig, DatabaseUrl};
use super::reader::Reader;
use super::setting::{DefaultValue, Parsed, Row, Setting, parse_path};

#[derive(Clone, Debug)]
pub struct KeysConfig {
    pub master_key_file: PathBuf,
}

static MASTER_KEY_FILE: Setting<Parsed<PathBuf>> = Setting {
    key: "keys.master_key_file",
    default: DefaultValue::Derived("`{data_dir}/master.key`"),
    kind: Parsed { values: "a file", parse: parse_path },
    text: "The file of the master keys, mode 0600; without it the database cannot be read.",
};

pub(super) static SETTINGS: &[&dyn Row] = &[&MASTER_KEY_FILE];

pub(super) fn read(reader: &mut Reader, data_dir: &Path, database: Option<&DatabaseConfig>) -> Option<KeysConfig> {
    let default = data_dir.join("master.key").display().to_string();
    let master_key_file = reader.get_or(&MASTER_KEY_FILE, &default)?;
    if let Some(DatabaseConfig { url: DatabaseUrl::Sqlite(path), .. }) = database
        && *path == master_key_file
    {
        reader.fault(MASTER_KEY_FILE.key, "must be another file than the database");
    }
    Some(KeysConfig { master_key_file })
}

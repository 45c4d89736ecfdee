//! `passwords.*`: the list of known passwords.

use std::path::{Path, PathBuf};

use super::reader::Reader;
use super::setting::{DefaultValue, Parsed, Row, Setting};

#[derive(Clone, Debug)]
pub struct PasswordsConfig {
    pub known_file: PathBuf,
}

static KNOWN_FILE: Setting<Parsed<PathBuf>> = Setting {
    key: "passwords.known_file",
    default: DefaultValue::Derived("`{data_dir}/passwords.list`"),
    kind: Parsed { values: "a file", parse: |text| Ok(PathBuf::from(text)) },
    text: "The list of known passwords that `portico passwords build` writes; without it only the small built-in list is used.",
};

pub(super) static SETTINGS: &[&dyn Row] = &[&KNOWN_FILE];

pub(super) fn read(reader: &mut Reader, data_dir: &Path) -> Option<PasswordsConfig> {
    let default = data_dir.join("passwords.list").display().to_string();
    Some(PasswordsConfig { known_file: reader.get_or(&KNOWN_FILE, &default)? })
}

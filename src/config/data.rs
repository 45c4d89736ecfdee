//! `data_dir`: the folder of everything that is kept on this machine.

use std::path::PathBuf;

use super::reader::Reader;
use super::setting::{DefaultValue, Parsed, Row, Setting, parse_path};

static DATA_DIR: Setting<Parsed<PathBuf>> = Setting {
    key: "data_dir",
    default: DefaultValue::Fixed("./data"),
    kind: Parsed { values: "a folder", parse: parse_path },
    text: "The folder of the key file and of the SQLite database.",
};

pub(super) static SETTINGS: &[&dyn Row] = &[&DATA_DIR];

pub(super) fn read(reader: &mut Reader) -> Option<PathBuf> {
    reader.get(&DATA_DIR)
}

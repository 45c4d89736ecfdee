//! `keys.*`: where the deployment's master keys are.

use std::path::{Path, PathBuf};

use super::reader::Reader;

#[derive(Clone, Debug)]
pub struct KeysConfig {
    pub master_key_file: PathBuf,
}

pub(super) fn read(reader: &mut Reader, data_dir: &Path) -> Option<KeysConfig> {
    let default = data_dir.join("master.key").display().to_string();
    let master_key_file = reader.get("keys.master_key_file", &default, |text| Ok(PathBuf::from(text)))?;
    Some(KeysConfig { master_key_file })
}

//! `database.*`: which database, how many read connections.

use std::path::{Path, PathBuf};

use super::reader::Reader;

#[derive(Clone, Debug)]
pub struct DatabaseConfig {
    pub url: DatabaseUrl,
    pub pool_size: u32,
}

#[derive(Clone, Debug)]
pub enum DatabaseUrl {
    Sqlite(PathBuf),
}

pub(super) fn read(reader: &mut Reader, data_dir: &Path) -> Option<DatabaseConfig> {
    let default = format!("sqlite:{}", data_dir.join("portico.db").display());
    let parse = |text: &str| match text.strip_prefix("sqlite:") {
        Some(path) if !path.is_empty() => Ok(DatabaseUrl::Sqlite(PathBuf::from(path))),
        _ if text.starts_with("postgres://") || text.starts_with("postgresql://") => {
            Err("this version keeps its data in SQLite only; use sqlite:PATH".to_owned())
        }
        _ => Err("must be sqlite:PATH".to_owned()),
    };
    let mask = |text: &str| match text.split_once('@') {
        Some((_, host)) if text.contains("://") => format!("postgres://[hidden]@{host}"),
        _ => text.to_owned(),
    };
    let url = reader.get_secret(("database.url", "database.url_file"), &default, (parse, mask));
    let cores = std::thread::available_parallelism().map_or(1, |n| n.get());
    let pool_size = reader.get("database.pool_size", &(cores * 2).to_string(), |text| match text.parse() {
        Ok(n @ 1..=256) => Ok(n),
        _ => Err("must be a number from 1 to 256".to_owned()),
    });
    Some(DatabaseConfig { url: url?, pool_size: pool_size? })
}

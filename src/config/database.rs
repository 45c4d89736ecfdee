//! `database.*`: the database and the number of connections.

use std::fmt;
use std::path::{Path, PathBuf};

use super::reader::{Reader, SecretSetting};
use super::setting::{DefaultValue, Number, Parsed, Row, Setting, parse_path};
use crate::base::secret::Secret;

#[derive(Clone, Debug)]
pub struct DatabaseConfig {
    pub url: DatabaseUrl,
    pub pool_size: u32,
}

#[derive(Clone, Debug)]
pub enum DatabaseUrl {
    Sqlite(PathBuf),
    /// A URI in the form that libpq accepts. It may hold a password.
    Postgres(Secret<String>),
}

impl DatabaseUrl {
    /// Parses `sqlite:PATH` or `postgres://…`. The error says which form is expected.
    pub fn parse(text: &str) -> Result<DatabaseUrl, String> {
        if let Some(path) = text.strip_prefix("sqlite:") {
            return match path {
                "" => Err("sqlite: wants a path after it".to_owned()),
                // Each connection would have an empty database of its own.
                _ if path.contains(":memory:") => Err("must name a file, not a database in memory".to_owned()),
                _ if path.starts_with("file:") => Err("must be sqlite:PATH, without a file: URI".to_owned()),
                _ if path.starts_with("//") && !path.starts_with("///") => {
                    Err("must be sqlite:PATH, without slashes before the path".to_owned())
                }
                _ if path.ends_with('/') || path.contains('\0') => Err("sqlite: wants the path of a file".to_owned()),
                path => Ok(DatabaseUrl::Sqlite(PathBuf::from(path))),
            };
        }
        let Some(rest) = ["postgres://", "postgresql://"].iter().find_map(|scheme| text.strip_prefix(scheme)) else {
            return Err("must be sqlite:PATH or postgres://USER:PASSWORD@HOST:PORT/DATABASE".to_owned());
        };
        let (address, parameters) = rest.split_once('?').unwrap_or((rest, ""));
        let (_, address) = address.rsplit_once('@').unwrap_or(("", address));
        let named = address.split_once('/').is_some_and(|(_, database)| !database.is_empty());
        if !named && !parameters.split('&').any(|p| p.starts_with("dbname=")) {
            return Err("names no database: postgres://USER:PASSWORD@HOST:PORT/DATABASE".to_owned());
        }
        // libpq quotes a URL that it cannot parse in its error, password included, so such a URL is refused here.
        if rest.contains(|c: char| c.is_whitespace() || c.is_control()) || broken_escape(rest) {
            return Err("has a character that must be percent-encoded".to_owned());
        }
        Ok(DatabaseUrl::Postgres(Secret::new(text.to_owned())))
    }
}

/// Returns whether a `%` is followed by something other than two hexadecimal digits, or by a zero byte.
fn broken_escape(text: &str) -> bool {
    text.split('%').skip(1).any(|part| {
        let digits = part.get(..2).unwrap_or_default();
        digits == "00" || digits.len() != 2 || !digits.bytes().all(|b| b.is_ascii_hexdigit())
    })
}

/// Writes the address without user, password and parameters.
impl fmt::Display for DatabaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            DatabaseUrl::Sqlite(path) => write!(f, "{}", path.display()),
            DatabaseUrl::Postgres(url) => f.write_str(&masked(url.expose())),
        }
    }
}

/// Returns the address of a database without user, password and parameters. Every part that could belong to a password
/// is left out (A-92: secrets are never printed).
fn masked(text: &str) -> String {
    let Some((scheme, rest)) = text.split_once("://") else {
        return text.to_owned();
    };
    let (address, parameters) = rest.split_once('?').unwrap_or((rest, ""));
    // After an unescaped `?` in a password come the rest of the password and the real host.
    if parameters.contains('@') {
        return format!("{scheme}://[hidden]");
    }
    match address.rsplit_once('@') {
        Some((_, address)) => format!("{scheme}://[hidden]@{address}"),
        None => format!("{scheme}://{address}"),
    }
}

static URL: Setting<Parsed<DatabaseUrl>> = Setting {
    key: "database.url",
    default: DefaultValue::Derived("`sqlite:{data_dir}/portico.db`"),
    kind: Parsed {
        values: "`sqlite:PATH` or `postgres://USER:PASSWORD@HOST:PORT/DATABASE`",
        parse: DatabaseUrl::parse,
    },
    text: "The database.",
};

static URL_FILE: Setting<Parsed<Option<PathBuf>>> = Setting {
    key: "database.url_file",
    default: DefaultValue::Fixed(""),
    kind: Parsed {
        values: "a file, or empty for none",
        parse: |text| if text.is_empty() { Ok(None) } else { parse_path(text).map(Some) },
    },
    text: "A file that holds `database.url`.",
};

static SECRET_URL: SecretSetting<Parsed<DatabaseUrl>> = SecretSetting { value: &URL, file: &URL_FILE, mask: masked };

static POOL_SIZE: Setting<Number<u32>> = Setting {
    key: "database.pool_size",
    default: DefaultValue::Derived("2 per core"),
    kind: Number { least: 1, most: 256 },
    text: "Connections; with SQLite those that read.",
};

pub(super) static SETTINGS: &[&dyn Row] = &[&URL, &URL_FILE, &POOL_SIZE];

pub(super) fn read(reader: &mut Reader, data_dir: &Path) -> Option<DatabaseConfig> {
    let default = format!("sqlite:{}", data_dir.join("portico.db").display());
    let url = reader.get_secret(&SECRET_URL, &default);
    let cores = std::thread::available_parallelism().map_or(1, |n| n.get());
    let pool_size = reader.get_or(&POOL_SIZE, &(cores * 2).to_string());
    Some(DatabaseConfig { url: url?, pool_size: pool_size? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_database_url_is_shown_without_passwords() {
        for (url, shown) in [
            ("postgres://db.example/portico", "postgres://db.example/portico"),
            (
                "postgres://u:secret@db.example:5433/portico?sslmode=require",
                "postgres://[hidden]@db.example:5433/portico",
            ),
            ("postgresql://u:sec@ret@h/d", "postgresql://[hidden]@h/d"),
            ("postgres://h/d?user=u&password=secret", "postgres://h/d"),
            ("postgres://u:p?secret@h/d", "postgres://[hidden]"),
            ("postgres://u:a@b?secret@h/d", "postgres://[hidden]"),
            ("sqlite:/data/portico.db", "sqlite:/data/portico.db"),
        ] {
            assert_eq!(masked(url), shown, "A-92: no password is shown");
            let parsed = DatabaseUrl::parse(url).map(|parsed| format!("{parsed} {parsed:?}")).unwrap_or_default();
            assert!(!parsed.contains("secret"), "{parsed}");
        }
    }

    #[test]
    fn an_invalid_database_url_is_refused_with_the_valid_forms() {
        for (url, words) in [
            ("sqlite:", "wants a path"),
            ("sqlite::memory:", "must name a file"),
            ("sqlite:file:x?mode=memory", "without a file: URI"),
            ("sqlite://data/portico.db", "without slashes"),
            ("sqlite:data/", "path of a file"),
            ("mysql://h/d", "sqlite:PATH or postgres://"),
            ("/data/portico.db", "sqlite:PATH or postgres://"),
            ("postgres://u:p@h", "names no database"),
            ("postgres://u:p@h/", "names no database"),
            ("postgres://u:p w@h/d", "percent-encoded"),
            ("postgres://u:100%@h/d", "percent-encoded"),
            ("postgres://u:%00@h/d", "percent-encoded"),
        ] {
            let why = DatabaseUrl::parse(url).err().unwrap_or_default();
            assert!(why.contains(words), "{url}: {why}");
        }
        assert!(DatabaseUrl::parse("sqlite:///data/portico.db").is_ok());
        assert!(DatabaseUrl::parse("postgres:///?host=/run/postgresql&dbname=portico").is_ok());
        assert!(DatabaseUrl::parse("postgresql://a:1,b:2/portico?target_session_attrs=read-write").is_ok());
    }
}

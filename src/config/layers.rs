//! The layers of the configuration: `portico.toml`, the environment, the flags. A later layer wins.
//!
//! Every value keeps its origin: file and line, environment variable, or flag.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fmt;
use std::path::{Path, PathBuf};

use toml::de::{DeTable, DeValue};

use super::setting::{Row, Table};
use crate::base::near::nearest;

/// Values given by command-line flags. They win over every other layer.
#[derive(Clone, Debug, Default)]
pub struct Overrides {
    pub config_file: Option<PathBuf>,
    pub data_dir: Option<PathBuf>,
}

/// Where the effective value of a setting comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    Default,
    /// A line of the configuration file, counted from 1.
    File(PathBuf, usize),
    /// An environment variable.
    Variable(String),
    Flag(&'static str),
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Origin::Default => f.write_str("default"),
            Origin::File(path, line) => write!(f, "{}:{line}", path.display()),
            Origin::Variable(name) => f.write_str(name),
            Origin::Flag(flag) => f.write_str(flag),
        }
    }
}

/// A value as a layer gives it, before it is parsed.
#[derive(Clone, Debug)]
pub(super) enum Raw {
    One(String),
    Many(Vec<String>),
    /// A table, or a list of something other than plain values.
    Other,
}

/// A value and its origin.
#[derive(Clone, Debug)]
pub(super) struct Given {
    pub(super) raw: Raw,
    pub(super) origin: Origin,
}

/// Every value that a layer gives, by key.
pub(super) struct Layers {
    table: &'static Table,
    given: BTreeMap<String, Given>,
    /// The faults of variables that are not text.
    unreadable: Vec<String>,
}

/// The configuration file that is read if it exists and no other one is named.
const FILE: &str = "portico.toml";

/// The prefix of environment variables.
const PREFIX: &str = "PORTICO_";

impl Layers {
    /// Reads every layer, or returns every reason why the file cannot be read. Variables that are not UTF-8 are noted.
    pub(super) fn read(table: &'static Table, overrides: &Overrides) -> Result<Layers, Vec<String>> {
        let mut layers = Layers { table, given: BTreeMap::new(), unreadable: Vec::new() };
        let path = match &overrides.config_file {
            Some(path) if !path.is_file() => {
                return Err(vec![format!("configuration file {}: there is no such file", path.display())]);
            }
            Some(path) => path.clone(),
            None => PathBuf::from(FILE),
        };
        if path.is_file() {
            layers.add_file(&path)?;
        }
        layers.add_environment(std::env::vars_os());
        if let Some(dir) = &overrides.data_dir {
            layers.set("data_dir".to_owned(), Raw::One(dir.display().to_string()), Origin::Flag("--data-dir"));
        }
        Ok(layers)
    }

    /// The table of settings that the layers are read for.
    pub(super) fn table(&self) -> &'static Table {
        self.table
    }

    /// Returns the faults of variables that are not text.
    pub(super) fn unreadable(&self) -> &[String] {
        &self.unreadable
    }

    pub(super) fn get(&self, key: &str) -> Option<&Given> {
        self.given.get(key)
    }

    /// Returns every key that a layer gives, with its value.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, &Given)> {
        self.given.iter().map(|(key, given)| (key.as_str(), given))
    }

    fn set(&mut self, key: String, raw: Raw, origin: Origin) {
        self.given.insert(key, Given { raw, origin });
    }

    fn add_file(&mut self, path: &Path) -> Result<(), Vec<String>> {
        let text = std::fs::read_to_string(path)
            .map_err(|error| vec![format!("configuration file {}: {error}", path.display())])?;
        let (table, errors) = DeTable::parse_recoverable(&text);
        if errors.is_empty() {
            self.add_table("", table.get_ref(), &File { path, text: &text });
            return Ok(());
        }
        // Without an excerpt, which could show a secret (A-92: secrets are never printed).
        let worded = |error: toml::de::Error| {
            let line = line_of(&text, error.span().map_or(0, |span| span.start));
            format!("{}:{line}: TOML parse error: {}", path.display(), error.message())
        };
        Err(errors.into_iter().map(worded).collect())
    }

    /// Adds the values of a table. A table at the key of a setting is kept as a value, so that it is refused there.
    fn add_table(&mut self, prefix: &str, table: &DeTable<'_>, file: &File<'_>) {
        for (name, value) in table {
            let key = match prefix {
                "" => name.get_ref().to_string(),
                prefix => format!("{prefix}.{}", name.get_ref()),
            };
            match value.get_ref() {
                DeValue::Table(inner) if !self.table.has(&key) => self.add_table(&key, inner, file),
                value => {
                    let line = line_of(file.text, name.span().start);
                    self.set(key, raw(value), Origin::File(file.path.to_owned(), line));
                }
            }
        }
    }

    /// Adds the variables that name a setting. Any other variable is ignored, whatever its value.
    fn add_environment(&mut self, variables: impl Iterator<Item = (OsString, OsString)>) {
        for (name, value) in variables {
            let Some(name) = name.to_str() else { continue };
            let Some(key) = key_of(self.table, name) else { continue };
            match value.into_string() {
                Ok(text) => self.set(key.to_owned(), Raw::One(text), Origin::Variable(name.to_owned())),
                Err(_) => self.unreadable.push(format!("{key}: is not UTF-8 ({name})")),
            }
        }
    }
}

/// The file that values come from.
struct File<'f> {
    path: &'f Path,
    text: &'f str,
}

/// Returns the line of a byte, counted from 1.
fn line_of(text: &str, byte: usize) -> usize {
    text.bytes().take(byte).filter(|byte| *byte == b'\n').count() + 1
}

fn raw(value: &DeValue<'_>) -> Raw {
    match value {
        DeValue::Array(items) => {
            let items: Option<Vec<String>> = items.iter().map(|item| plain(item.get_ref())).collect();
            items.map_or(Raw::Other, Raw::Many)
        }
        value => plain(value).map_or(Raw::Other, Raw::One),
    }
}

/// Returns the text of a value that is neither a table nor a list.
fn plain(value: &DeValue<'_>) -> Option<String> {
    match value {
        DeValue::String(text) => Some(text.to_string()),
        DeValue::Integer(number) => {
            let parsed = i128::from_str_radix(number.as_str(), number.radix());
            Some(parsed.map_or_else(|_| number.to_string(), |n| n.to_string()))
        }
        DeValue::Float(number) => Some(number.as_str().to_owned()),
        DeValue::Boolean(flag) => Some(flag.to_string()),
        DeValue::Datetime(instant) => Some(instant.to_string()),
        DeValue::Array(_) | DeValue::Table(_) => None,
    }
}

/// Returns the name of the variable that sets a key: `PORTICO_SECTION__KEY`, or `PORTICO_KEY` without a section.
fn variable_of(key: &str) -> String {
    format!("{PREFIX}{}", key.to_ascii_uppercase().replace('.', "__"))
}

/// Returns the key that a variable of the environment sets.
fn key_of(table: &Table, variable: &str) -> Option<&'static str> {
    table.rows().map(Row::key).find(|key| variable_of(key) == variable)
}

/// Returns a hint for each variable of the environment that sets nothing but is nearly a setting, such as
/// `PORTICO_HTTP_LISTEN`. Other variables with the prefix are ignored: platforms add some for a service of this name.
/// Variables that begin with `PORTICO_TEST_` control the tests.
pub(super) fn hints(table: &Table) -> Vec<String> {
    let names = std::env::vars_os().filter_map(|(name, _)| name.into_string().ok());
    names.filter_map(|name| hint(table, &name)).collect()
}

fn hint(table: &Table, variable: &str) -> Option<String> {
    let name = variable.strip_prefix(PREFIX).filter(|name| !name.starts_with("TEST_") && !name.is_empty())?;
    if key_of(table, variable).is_some() {
        return None;
    }
    let keys = || table.rows().map(Row::key);
    let letters = |text: &str| text.replace(['_', '.'], "").to_ascii_lowercase();
    let typed = name.to_ascii_lowercase().replace("__", ".");
    // One underscore in place of two, or small letters.
    let same = keys().find(|key| letters(key) == letters(name));
    // A mistyped name. One without a section is compared only with such keys: platforms add many names with one
    // underscore.
    let key = same.or_else(|| nearest(&typed, keys().filter(|key| key.contains('.') == typed.contains('.'))))?;
    Some(format!("The environment variable {variable} sets nothing; {key} is set by {}.", variable_of(key)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::setting::{DefaultValue, Parsed, Setting};

    const fn named(key: &'static str) -> Setting<Parsed<()>> {
        let kind = Parsed { values: "", parse: |_| Ok(()) };
        Setting { key, default: DefaultValue::Fixed(""), kind, text: "" }
    }

    static TABLE: Table = Table(&[&[&named("data_dir")], &[&named("http.listen")]]);

    fn environment(variables: &[(&str, &str)]) -> Vec<String> {
        let mut layers = Layers { table: &TABLE, given: BTreeMap::new(), unreadable: Vec::new() };
        layers.add_environment(variables.iter().map(|(name, value)| (name.into(), value.into())));
        layers.iter().map(|(key, given)| format!("{key} = {:?} ({})", given.raw, given.origin)).collect()
    }

    #[test]
    fn variables_of_the_environment_set_keys() {
        let given = environment(&[
            ("PORTICO_HTTP__LISTEN", "[::1]:8080"),
            ("PORTICO_DATA_DIR", "7"),
            ("PORTICO_NO__SUCH__KEY", ""),
            // Kubernetes sets these for a service called "portico".
            ("PORTICO_SERVICE_HOST", "10.0.0.1"),
            ("PORTICO_PORT", "tcp://10.0.0.1:80"),
            ("PORTICO_TEST_WRITE__DOCS", "1"),
            ("PORTICO_HTTP__LISTNE", "[::1]:8080"),
            ("portico_http__listen", "x"),
            ("PORTICO_http__listen", "x"),
            ("HOME", "/root"),
        ]);
        assert_eq!(
            given,
            [r#"data_dir = One("7") (PORTICO_DATA_DIR)"#, r#"http.listen = One("[::1]:8080") (PORTICO_HTTP__LISTEN)"#,]
        );
    }

    #[test]
    fn a_variable_that_is_nearly_a_setting_is_hinted_at() {
        let meant =
            "The environment variable PORTICO_HTTP_LISTEN sets nothing; http.listen is set by PORTICO_HTTP__LISTEN.";
        assert_eq!(hint(&TABLE, "PORTICO_HTTP_LISTEN").as_deref(), Some(meant));
        for near in ["PORTICO_HTTP__LISTNE", "PORTICO_http__listen", "PORTICO__HTTP__LISTEN", "PORTICO_HTTPS__LISTEN"] {
            assert!(hint(&TABLE, near).is_some_and(|hint| hint.ends_with("is set by PORTICO_HTTP__LISTEN.")), "{near}");
        }
        assert!(hint(&TABLE, "PORTICO_DATADIR").is_some_and(|hint| hint.ends_with("is set by PORTICO_DATA_DIR.")));
        for ignored in [
            "PORTICO_HTTP__LISTEN",
            "PORTICO_DATA_DIR",
            "PORTICO_PORT",
            "PORTICO_SERVICE_HOST",
            "PORTICO_SERVICE_PORT_HTTP",
            "PORTICO_PORT_8080_TCP_ADDR",
            "PORTICO_NO__SUCH",
            "PORTICO_",
            "PORTICO_TEST_POSTGRES",
            "HOME",
        ] {
            assert_eq!(hint(&TABLE, ignored), None, "{ignored}");
        }
    }
}

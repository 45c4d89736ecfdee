//! Parses each setting with its origin and collects every fault.

use std::fmt;
use std::fs;
use std::path::PathBuf;

use super::layers::{Given, Layers, Origin, Overrides, Raw};
use super::setting::{DefaultValue, Kind, Parsed, Setting, Table};

/// The effective value of a setting, with secrets hidden.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Effective {
    pub key: &'static str,
    pub value: String,
    pub origin: Origin,
}

/// Every fault of a configuration, one line each.
#[derive(Debug)]
pub struct Faults(pub Vec<String>);

impl fmt::Display for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.join("\n"))
    }
}

/// A setting that may hold a secret.
pub(super) struct SecretSetting<K: 'static> {
    pub(super) value: &'static Setting<K>,
    /// Names the file that holds the value.
    pub(super) file: &'static Setting<Parsed<Option<PathBuf>>>,
    /// Hides the secret parts of a value.
    pub(super) mask: fn(&str) -> String,
}

pub(super) struct Reader {
    layers: Layers,
    effective: Vec<Effective>,
    faults: Vec<String>,
}

impl Reader {
    pub(super) fn open(table: &'static Table, overrides: &Overrides) -> Result<Reader, Faults> {
        let layers = Layers::read(table, overrides).map_err(Faults)?;
        let faults = layers.unreadable().to_vec();
        Ok(Reader { layers, effective: Vec::new(), faults })
    }

    /// Reads a setting with a fixed default.
    pub(super) fn get<K: Kind>(&mut self, setting: &Setting<K>) -> Option<K::Value> {
        self.get_or(setting, "")
    }

    /// Reads a setting. `derived` is its value where no layer sets it and its default is not fixed.
    pub(super) fn get_or<K: Kind>(&mut self, setting: &Setting<K>, derived: &str) -> Option<K::Value> {
        self.read(setting, derived, str::to_owned)
    }

    /// Reads a setting of several values: a list, or one text with commas between the values.
    pub(super) fn get_list<K: Kind>(&mut self, setting: &Setting<K>) -> Option<Vec<K::Value>> {
        let (text, origin) = match self.layers.get(setting.key).cloned() {
            Some(Given { raw: Raw::One(text), origin }) => (text, origin),
            Some(Given { raw: Raw::Many(items), origin }) => (items.join(","), origin),
            Some(Given { raw: Raw::Other, .. }) => {
                self.fault(setting.key, "a list of texts is wanted here");
                return None;
            }
            None => (default_of(setting, ""), Origin::Default),
        };
        let items: Vec<&str> = text.split(',').map(str::trim).filter(|item| !item.is_empty()).collect();
        self.effective.push(Effective { key: setting.key, value: items.join(", "), origin });
        let parsed =
            items.into_iter().map(|item| setting.kind.parse(item).map_err(|why| without_secret(why, item))).collect();
        self.parsed(setting.key, parsed)
    }

    /// Reads a setting that may hold a secret from its own value or from the file that the other setting names.
    pub(super) fn get_secret<K: Kind>(&mut self, secret: &SecretSetting<K>, derived: &str) -> Option<K::Value> {
        let SecretSetting { value, file, mask } = secret;
        let Some(path) = self.get(file)? else {
            return self.read(value, derived, mask);
        };
        if self.layers.get(value.key).is_some() {
            self.fault(value.key, &format!("{} is set too: keep one of the two", file.key));
        }
        let parsed = match fs::read_to_string(&path) {
            Ok(text) => value
                .kind
                .parse(text.trim())
                .map_err(|why| format!("{} (in {})", without_secret(why, text.trim()), path.display())),
            Err(error) => Err(format!("{}: {error}", path.display())),
        };
        parsed.map_err(|why| self.fault(file.key, &why)).ok()
    }

    fn read<K: Kind>(
        &mut self,
        setting: &Setting<K>,
        derived: &str,
        show: impl Fn(&str) -> String,
    ) -> Option<K::Value> {
        let (text, origin) = match self.layers.get(setting.key).cloned() {
            Some(Given { raw: Raw::One(text), origin }) => (text, origin),
            Some(_) => {
                self.fault(setting.key, "one value is wanted here, not a table or a list");
                return None;
            }
            None => (default_of(setting, derived), Origin::Default),
        };
        self.effective.push(Effective { key: setting.key, value: show(&text), origin });
        let parsed = setting.kind.parse(&text).map_err(|why| without_secret(why, &text));
        self.parsed(setting.key, parsed)
    }

    fn parsed<T>(&mut self, key: &str, result: Result<T, String>) -> Option<T> {
        result.map_err(|why| self.fault(key, &why)).ok()
    }

    /// Adds a fault of a setting, with the origin of its value.
    pub(super) fn fault(&mut self, key: &str, why: &str) {
        self.faults.push(match self.layers.get(key) {
            Some(given) => format!("{key}: {why} ({})", given.origin),
            None => format!("{key}: {why}"),
        });
    }

    /// Returns every setting that was read, or every fault, unknown keys included.
    pub(super) fn finish(mut self) -> Result<Vec<Effective>, Faults> {
        let table = self.layers.table();
        let unknown = self.layers.iter().filter(|(key, _)| !table.has(key));
        let unknown = unknown.map(|(key, given)| format!("{key}: there is no such setting ({})", given.origin));
        self.faults.extend(unknown);
        if self.faults.is_empty() { Ok(self.effective) } else { Err(Faults(self.faults)) }
    }
}

/// Removes a value from the message that refuses it, if it has the form `user:password@host` (A-92: secrets are never
/// printed).
fn without_secret(why: String, value: &str) -> String {
    if value.contains('@') {
        why.replace(&format!("\"{value}\""), "the value").replace(value, "the value")
    } else {
        why
    }
}

fn default_of<K>(setting: &Setting<K>, derived: &str) -> String {
    match setting.default {
        DefaultValue::Fixed(text) => text.to_owned(),
        DefaultValue::Derived(_) => derived.to_owned(),
    }
}

//! Merges the layers, hands out each setting with its origin, collects every fault.

use std::collections::BTreeSet;
use std::fmt;
use std::path::PathBuf;

use figment::providers::{Env, Format, Serialized, Toml};
use figment::value::Value;
use figment::{Figment, Provider};

use crate::base::refusal::Refusal;

/// Words why a value is refused; the setting is named before it.
pub(super) fn worded(refusal: Refusal) -> String {
    refusal.text().english()
}

/// What flags say: they win over every other layer.
#[derive(Clone, Debug, Default)]
pub struct Overrides {
    pub config_file: Option<PathBuf>,
    pub data_dir: Option<PathBuf>,
}

/// A setting as it is in force. Secrets are already hidden.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Effective {
    pub key: &'static str,
    pub value: String,
    pub origin: String,
}

/// Everything that is wrong with a configuration, one line each.
#[derive(Debug)]
pub struct Faults(pub Vec<String>);

impl fmt::Display for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.join("\n"))
    }
}

pub(super) struct Reader {
    figment: Figment,
    known: BTreeSet<&'static str>,
    effective: Vec<Effective>,
    faults: Vec<String>,
}

impl Reader {
    pub(super) fn open(overrides: &Overrides) -> Result<Reader, Faults> {
        let file = match &overrides.config_file {
            Some(path) if !path.is_file() => {
                return Err(Faults(vec![format!("configuration file {}: there is no such file", path.display())]));
            }
            Some(path) => path.clone(),
            None => PathBuf::from("portico.toml"),
        };
        let mut figment = Figment::new();
        if file.is_file() {
            figment = figment.merge(Toml::file_exact(&file));
        }
        // Variables that begin with PORTICO_TEST_ steer the tests and are no settings.
        let is_setting = |key: &figment::value::UncasedStr| !key.as_str().to_ascii_lowercase().starts_with("test_");
        figment = figment.merge(Env::prefixed("PORTICO_").filter(is_setting).split("__"));
        if let Some(dir) = &overrides.data_dir {
            figment = figment.merge(Serialized::default("data_dir", dir.display().to_string()));
        }
        if let Err(error) = figment.data() {
            return Err(Faults(error.into_iter().map(|e| e.to_string()).collect()));
        }
        Ok(Reader { figment, known: BTreeSet::new(), effective: Vec::new(), faults: Vec::new() })
    }

    /// Whether some layer names this setting.
    pub(super) fn is_set(&self, key: &str) -> bool {
        self.figment.find_value(key).is_ok()
    }

    /// A setting that may be shown.
    pub(super) fn get<T>(
        &mut self,
        key: &'static str,
        default: &str,
        parse: impl Fn(&str) -> Result<T, String>,
    ) -> Option<T> {
        self.read(key, default, parse, |text: &str| text.to_owned())
    }

    /// A setting of several values: a list, or one text with commas between them. Empty by default.
    pub(super) fn get_list<T>(
        &mut self,
        key: &'static str,
        parse: impl Fn(&str) -> Result<T, String>,
    ) -> Option<Vec<T>> {
        self.known.insert(key);
        let (text, origin) = match self.figment.find_value(key) {
            Ok(value) => match listed(&value) {
                Some(text) => (text, self.origin(key)),
                None => return self.parsed(key, Err("a list of texts is wanted here".to_owned())),
            },
            Err(_) => (String::new(), "default".to_owned()),
        };
        let items: Vec<&str> = text.split(',').map(str::trim).filter(|item| !item.is_empty()).collect();
        self.effective.push(Effective { key, value: items.join(", "), origin });
        let result = items.into_iter().map(parse).collect();
        self.parsed(key, result)
    }

    /// A setting that may hold a secret: shown through `mask`, and readable from the file that `file_key` names.
    pub(super) fn get_secret<T>(
        &mut self,
        key: &'static str,
        file_key: &'static str,
        default: &str,
        parse: impl Fn(&str) -> Result<T, String>,
        mask: impl Fn(&str) -> String,
    ) -> Option<T> {
        let file = self.get(file_key, "", |text| Ok((!text.is_empty()).then(|| PathBuf::from(text))))?;
        let Some(path) = file else {
            return self.read(key, default, parse, mask);
        };
        if self.is_set(key) {
            self.faults.push(format!("{key} and {file_key} are both set: keep one"));
        }
        self.known.insert(key);
        match std::fs::read_to_string(&path) {
            Ok(text) => self.parsed(key, parse(text.trim())),
            Err(error) => self.parsed(key, Err(format!("{}: {error}", path.display()))),
        }
    }

    fn read<T>(
        &mut self,
        key: &'static str,
        default: &str,
        parse: impl Fn(&str) -> Result<T, String>,
        show: impl Fn(&str) -> String,
    ) -> Option<T> {
        self.known.insert(key);
        let (text, origin) = match self.figment.find_value(key) {
            Ok(value) => match plain(&value) {
                Some(text) => (text, self.origin(key)),
                None => return self.parsed(key, Err("one value is wanted here, not a table or a list".to_owned())),
            },
            Err(_) => (default.to_owned(), "default".to_owned()),
        };
        self.effective.push(Effective { key, value: show(&text), origin });
        let result = parse(&text);
        self.parsed(key, result)
    }

    fn parsed<T>(&mut self, key: &'static str, result: Result<T, String>) -> Option<T> {
        result.map_err(|why| self.faults.push(format!("{key}: {why}"))).ok()
    }

    /// A fault that concerns more than one setting.
    pub(super) fn fault(&mut self, text: String) {
        self.faults.push(text);
    }

    fn origin(&self, key: &str) -> String {
        let Some(metadata) = self.figment.find_metadata(key) else {
            return "flag".to_owned();
        };
        match &metadata.source {
            Some(figment::Source::File(path)) => path.display().to_string(),
            _ if metadata.name.contains("environment") => "environment".to_owned(),
            _ => "flag".to_owned(),
        }
    }

    /// All settings that were read, or every fault, unknown keys among them.
    pub(super) fn finish(mut self) -> Result<Vec<Effective>, Faults> {
        if let Ok(profiles) = self.figment.data() {
            for dict in profiles.values() {
                for (name, value) in dict {
                    self.unknown(name, value);
                }
            }
        }
        if self.faults.is_empty() { Ok(self.effective) } else { Err(Faults(self.faults)) }
    }

    fn unknown(&mut self, path: &str, value: &Value) {
        match value {
            Value::Dict(_, inner) if !self.known.contains(path) => {
                for (name, value) in inner {
                    self.unknown(&format!("{path}.{name}"), value);
                }
            }
            _ if self.known.contains(path) => {}
            _ => self.faults.push(format!("{path}: there is no such setting ({})", self.origin(path))),
        }
    }
}

/// A list of plain values as one text with commas.
fn listed(value: &Value) -> Option<String> {
    match value {
        Value::Array(_, items) => items.iter().map(plain).collect::<Option<Vec<String>>>().map(|items| items.join(",")),
        other => plain(other),
    }
}

fn plain(value: &Value) -> Option<String> {
    match value {
        Value::String(_, text) => Some(text.clone()),
        Value::Bool(_, flag) => Some(flag.to_string()),
        // The file gives signed numbers, the environment unsigned ones; each is read by its own function only.
        Value::Num(_, number) => number
            .to_i128()
            .map(|n| n.to_string())
            .or_else(|| number.to_u128().map(|n| n.to_string()))
            .or_else(|| number.to_f64().map(|n| n.to_string())),
        Value::Char(_, letter) => Some(letter.to_string()),
        Value::Empty(..) => Some(String::new()),
        _ => None,
    }
}

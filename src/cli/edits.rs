//! Changes in `KEY=VALUE`, `KEY+=VALUE` and `KEY-=VALUE` arguments, by a table of the keys that an object has.

use std::path::Path;
use std::sync::Arc;

use serde_json::Value;

use super::failed::Failed;
use super::lists::{scope_texts, uris, words};
use crate::base::jose::Alg;
use crate::base::limits;
use crate::base::near::nearest;
use crate::base::refusal::Refusal;
use crate::base::span::{parse_span, show_span};
use crate::oidc::resource_servers::{AccessTokenType, ScopeText};

/// A key of an object, and where its value is.
pub(super) struct Key<T: 'static> {
    pub(super) name: &'static str,
    pub(super) field: Field<T>,
    pub(super) help: &'static str,
}

/// The kind of a value. Only lists can be added to and removed from.
pub(super) enum Field<T: 'static> {
    Text(fn(&mut T) -> &mut String),
    Optional(fn(&mut T) -> &mut Option<String>),
    Boolean(fn(&mut T) -> &mut bool),
    /// Seconds.
    Duration(fn(&mut T) -> &mut Option<u64>),
    Algorithm(fn(&mut T) -> &mut Option<Alg>),
    TokenType(fn(&mut T) -> &mut Option<AccessTokenType>),
    /// A JWK set, given by its file.
    Keys(fn(&mut T) -> &mut Option<Value>),
    Uris(fn(&mut T) -> &mut Vec<String>),
    Words(fn(&mut T) -> &mut Vec<String>),
    /// Words in one text, separated by spaces.
    Spaced(fn(&mut T) -> &mut String),
    /// Scopes with their texts, each `SCOPE=TEXT`.
    Scopes(fn(&mut T) -> &mut Vec<ScopeText>),
}

/// The keys of a command, and the words that users of other products try instead.
pub(super) struct Keys<T: 'static> {
    /// The command, for messages.
    pub(super) command: &'static str,
    pub(super) keys: &'static [Key<T>],
    /// A word that is no key, and the key that is meant.
    pub(super) meant: &'static [(&'static str, &'static str)],
    /// A value that cannot be changed by a key, and the reason.
    pub(super) fixed: &'static [(&'static str, &'static str)],
}

/// Stands for an absent value in what is printed.
pub(super) const NOT_SET: &str = "(not set)";

/// Returns the line that describes a change of a value.
pub(super) fn difference(key: &str, old: &str, new: &str) -> String {
    format!("{key}: {old} -> {new}")
}

/// One change, which can be repeated on another copy of the object.
pub(super) type Change<T> = Arc<dyn Fn(&mut T) + Send + Sync>;

/// What an argument does to a value.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Act {
    Put,
    Add,
    Remove,
}

/// An argument in its parts.
struct Argument<'a> {
    key: &'a str,
    act: Act,
    value: &'a str,
}

impl<'a> Argument<'a> {
    fn parse(text: &'a str) -> Result<Argument<'a>, Failed> {
        let Some((key, value)) = text.split_once('=') else {
            return Err(Failed::Usage(format!("\"{text}\" is not KEY=VALUE, KEY+=VALUE or KEY-=VALUE")));
        };
        let added = key.strip_suffix('+').map(|key| Argument { key, act: Act::Add, value });
        let removed = key.strip_suffix('-').map(|key| Argument { key, act: Act::Remove, value });
        Ok(added.or(removed).unwrap_or(Argument { key, act: Act::Put, value }))
    }
}

impl<T: 'static> Keys<T> {
    /// Parses the arguments and applies them in order to `preview`, a copy of the object as it is now.
    pub(super) fn read(&self, arguments: &[String], preview: &mut T) -> Result<Vec<Change<T>>, Failed> {
        let read = arguments.iter().map(|text| {
            let argument = Argument::parse(text)?;
            let key = self.keys.iter().find(|key| key.name == argument.key);
            let change = key.ok_or_else(|| self.unknown(argument.key))?.change(&argument, preview)?;
            change(preview);
            Ok(change)
        });
        read.collect()
    }

    fn unknown(&self, key: &str) -> Failed {
        if let Some((_, why)) = self.fixed.iter().find(|(word, _)| *word == key) {
            return Failed::Usage(format!("{key}: {why}"));
        }
        let word = self.meant.iter().find(|(word, _)| *word == key).map(|(_, meant)| *meant);
        let near = nearest(key, self.names());
        let help = format!("`{} --help` lists the keys", self.command);
        Failed::Usage(match word.or(near) {
            Some(meant) => format!("there is no key {key}; do you mean {meant}? {help}"),
            None => format!("there is no key {key}; {help}"),
        })
    }

    /// Returns a line `KEY: OLD -> NEW` for each value that differs.
    pub(super) fn differences(&self, before: &mut T, after: &mut T) -> Vec<String> {
        let shown = self.keys.iter().filter_map(|key| {
            let (old, new) = (key.field.show(before), key.field.show(after));
            (old != new).then(|| difference(key.name, &old, &new))
        });
        shown.collect()
    }

    pub(super) fn names(&self) -> impl Iterator<Item = &'static str> {
        self.keys.iter().map(|key| key.name)
    }

    /// Returns the help of the keys.
    pub(super) fn help(&self) -> String {
        let width = self.keys.iter().map(|key| key.name.len()).max().unwrap_or(0);
        let mut lines = vec!["Keys; an empty value removes one. Lists, marked *, take += and -= too:".to_owned()];
        lines.extend(self.keys.iter().map(|Key { name, field, help }| {
            let mark = if field.is_list() { '*' } else { ' ' };
            format!("  {name:width$} {mark} {help}")
        }));
        lines.join("\n")
    }
}

impl<T: 'static> Key<T> {
    fn change(&self, argument: &Argument<'_>, preview: &mut T) -> Result<Change<T>, Failed> {
        let (name, Argument { act, value, .. }) = (self.name, argument);
        let wrong = |why: &str| Failed::Usage(format!("{name}: {why}"));
        let misused = |refusal: Refusal| wrong(&refusal.text().english());
        if *act != Act::Put && !self.field.is_list() {
            return Err(wrong(&format!("it is one value, not a list; set it by {name}=VALUE")));
        }
        let optional = (!value.is_empty()).then(|| (*value).to_owned());
        let (text, act) = ((*value).to_owned(), *act);
        Ok(match self.field {
            Field::Text(at) => Arc::new(move |object| at(object).clone_from(&text)),
            Field::Optional(at) => Arc::new(move |object| at(object).clone_from(&optional)),
            Field::Boolean(at) => {
                let flag = text.parse::<bool>().map_err(|_| wrong("must be true or false"))?;
                Arc::new(move |object| *at(object) = flag)
            }
            Field::Duration(at) => {
                let seconds = optional.as_deref().map(parse_span).transpose().map_err(misused)?;
                Arc::new(move |object| *at(object) = seconds)
            }
            Field::Algorithm(at) => {
                let alg: Option<Alg> = optional.as_deref().map(str::parse).transpose().map_err(misused)?;
                Arc::new(move |object| *at(object) = alg)
            }
            Field::TokenType(at) => {
                let typ = optional.as_deref().map(AccessTokenType::parse).transpose();
                let typ = typ.map_err(misused)?;
                Arc::new(move |object| *at(object) = typ)
            }
            Field::Keys(at) => {
                let set = match text.strip_prefix('@') {
                    Some(file) => Some(read_jwks(name, Path::new(file))?),
                    None if text.is_empty() => None,
                    None => return Err(wrong(&format!("name the file of a JWK set, such as {name}=@public.json"))),
                };
                Arc::new(move |object| at(object).clone_from(&set))
            }
            Field::Uris(at) => listed(name, act, uris(&text), at, preview)?,
            Field::Words(at) => listed(name, act, words(&text), at, preview)?,
            Field::Spaced(at) => {
                let values = words(&text);
                check(name, act, &values, &words(at(preview)))?;
                Arc::new(move |object| {
                    let mut list = words(at(object));
                    apply(act, &mut list, &values);
                    *at(object) = list.join(" ");
                })
            }
            Field::Scopes(at) if act == Act::Remove => {
                let names = words(&text);
                let known: Vec<String> = at(preview).iter().map(|own| own.scope.clone()).collect();
                check(name, act, &names, &known)?;
                Arc::new(move |object| at(object).retain(|own| !names.contains(&own.scope)))
            }
            Field::Scopes(at) => {
                let new = match text.as_str() {
                    "" => Vec::new(),
                    text => scope_texts(text).map_err(|part| {
                        let form = format!("{name}+=SCOPE=TEXT, with the text of the consent page");
                        wrong(&format!("\"{part}\" must be {form}"))
                    })?,
                };
                Arc::new(move |object| {
                    let scopes = at(object);
                    if act == Act::Put {
                        scopes.clear();
                    }
                    for new in &new {
                        match scopes.iter_mut().find(|own| own.scope == new.scope) {
                            Some(own) => own.text.clone_from(&new.text),
                            None => scopes.push(new.clone()),
                        }
                    }
                })
            }
        })
    }
}

impl<T: 'static> Field<T> {
    fn is_list(&self) -> bool {
        matches!(self, Field::Uris(_) | Field::Words(_) | Field::Spaced(_) | Field::Scopes(_))
    }

    /// Prints the value for people.
    fn show(&self, object: &mut T) -> String {
        let shown = match self {
            Field::Text(at) | Field::Spaced(at) => at(object).clone(),
            Field::Optional(at) => at(object).clone().unwrap_or_default(),
            Field::Boolean(at) => at(object).to_string(),
            Field::Duration(at) => at(object).map(show_span).unwrap_or_default(),
            Field::Algorithm(at) => at(object).map(|alg| alg.to_string()).unwrap_or_default(),
            Field::TokenType(at) => at(object).map(AccessTokenType::as_str).unwrap_or_default().to_owned(),
            Field::Keys(at) => at(object).as_ref().map(show_keys).unwrap_or_default(),
            Field::Uris(at) | Field::Words(at) => at(object).join(" "),
            Field::Scopes(at) => {
                at(object).iter().map(|own| format!("{}={}", own.scope, own.text)).collect::<Vec<_>>().join(", ")
            }
        };
        if shown.is_empty() { NOT_SET.to_owned() } else { shown }
    }
}

/// Prints the keys of a JWK set by their `kid`.
fn show_keys(set: &Value) -> String {
    let keys = set.get("keys").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let name = |key: &Value| key.get("kid").or_else(|| key.get("x")).or_else(|| key.get("n")).cloned();
    let names: Vec<String> =
        keys.iter().filter_map(name).filter_map(|name| Some(name.as_str()?.chars().take(12).collect())).collect();
    format!("keys {}", names.join(", "))
}

fn listed<T: 'static>(
    name: &str,
    act: Act,
    values: Vec<String>,
    at: fn(&mut T) -> &mut Vec<String>,
    preview: &mut T,
) -> Result<Change<T>, Failed> {
    check(name, act, &values, at(preview))?;
    Ok(Arc::new(move |object| apply(act, at(object), &values)))
}

/// Refuses to remove what is not in the list: it is probably mistyped, and would stay.
fn check(name: &str, act: Act, values: &[String], list: &[String]) -> Result<(), Failed> {
    match values.iter().find(|value| act == Act::Remove && !list.contains(value)) {
        Some(value) => Err(Failed::Refused(format!("{name} does not contain {value}; it is {}", list.join(" ")))),
        None => Ok(()),
    }
}

fn apply(act: Act, list: &mut Vec<String>, values: &[String]) {
    if act == Act::Put {
        list.clear();
    }
    match act {
        Act::Remove => list.retain(|own| !values.contains(own)),
        Act::Put | Act::Add => {
            for value in values {
                if !list.contains(value) {
                    list.push(value.clone());
                }
            }
        }
    }
}

/// Reads a JWK set from a file; messages name `argument`.
pub(super) fn read_jwks(argument: &str, path: &Path) -> Result<Value, Failed> {
    let wrong = |why: String| Failed::Usage(format!("{argument} {}: {why}", path.display()));
    let length = std::fs::metadata(path).map_err(|e| wrong(e.to_string()))?.len();
    if length > limits::JWK_SET as u64 {
        return Err(wrong("it is longer than 64 kB".to_owned()));
    }
    let text = std::fs::read(path).map_err(|e| wrong(e.to_string()))?;
    serde_json::from_slice(&text).map_err(|e| wrong(format!("it is not JSON: {e}")))
}

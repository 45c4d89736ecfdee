//! The parameters of an authorization request as received.

use std::collections::{BTreeMap, BTreeSet};

/// Decoded parameters, each at most once. `resource` may be repeated (RFC 8707, 2), and so may `audience`, a parameter
/// of other providers that is ignored here.
#[derive(Clone, Default)]
pub struct Params {
    values: BTreeMap<String, String>,
    repeated: BTreeSet<String>,
    pub resources: Vec<String>,
}

impl Params {
    /// Collects name and value pairs. A parameter without a value is treated as omitted (RFC 6749, 3.1).
    pub fn from_pairs(pairs: impl IntoIterator<Item = (String, String)>) -> Params {
        let mut params = Params::default();
        for (name, value) in pairs {
            if value.is_empty() {
                continue;
            }
            if name == "resource" {
                // A repeated value is one audience.
                if !params.resources.contains(&value) {
                    params.resources.push(value);
                }
            } else if params.values.insert(name.clone(), value).is_some() && name != "audience" {
                params.repeated.insert(name);
            }
        }
        params
    }

    /// Returns the value of a parameter that was sent exactly once.
    pub fn get(&self, name: &str) -> Option<&str> {
        if self.repeated.contains(name) { None } else { self.values.get(name).map(String::as_str) }
    }

    pub fn is_repeated(&self, name: &str) -> bool {
        self.repeated.contains(name)
    }

    pub fn any_repeated(&self) -> bool {
        !self.repeated.is_empty()
    }
}

//! The definitions of one tenant.

use super::definition::{Asked, Definition, Permission};

/// The custom attributes of a tenant, in the order in which they were added.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Attributes(Vec<Definition>);

impl Attributes {
    pub fn iter(&self) -> std::slice::Iter<'_, Definition> {
        self.0.iter()
    }

    pub fn find(&self, name: &str) -> Option<&Definition> {
        self.iter().find(|definition| definition.name == name)
    }

    /// Iterates over the attributes that the user of an account may write.
    pub fn writable(&self) -> impl Iterator<Item = &Definition> {
        self.iter().filter(|definition| definition.person == Permission::Write)
    }

    /// Iterates over the attributes that the user of an account may only read.
    pub fn readable(&self) -> impl Iterator<Item = &Definition> {
        self.iter().filter(|definition| definition.person == Permission::Read)
    }

    /// Iterates over the attributes that the sign-up page asks for.
    pub fn asked(&self) -> impl Iterator<Item = &Definition> {
        self.iter().filter(|definition| definition.registration != Asked::No)
    }

    /// Returns whether an attribute has this scope.
    pub fn has_scope(&self, scope: &str) -> bool {
        self.of_scope(scope).next().is_some()
    }

    /// Iterates over the attributes that this scope releases.
    pub fn of_scope(&self, scope: &str) -> impl Iterator<Item = &Definition> {
        self.iter().filter(move |definition| definition.scope.as_deref() == Some(scope))
    }

    /// Iterates over the attributes that a scope releases, with that scope.
    pub fn released(&self) -> impl Iterator<Item = (&str, &Definition)> {
        self.iter().filter_map(|definition| Some((definition.scope.as_deref()?, definition)))
    }

    /// Returns each scope once.
    pub fn scopes(&self) -> Vec<&str> {
        let mut scopes = Vec::new();
        for (scope, _) in self.released() {
            if !scopes.contains(&scope) {
                scopes.push(scope);
            }
        }
        scopes
    }

    /// Returns the names, separated by commas.
    pub fn names(&self) -> String {
        self.iter().map(|definition| definition.name.as_str()).collect::<Vec<_>>().join(", ")
    }
}

impl FromIterator<Definition> for Attributes {
    fn from_iter<I: IntoIterator<Item = Definition>>(definitions: I) -> Attributes {
        Attributes(definitions.into_iter().collect())
    }
}

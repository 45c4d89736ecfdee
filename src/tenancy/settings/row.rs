//! A row of the table of settings: key, description, and the member of the document with its value.

use serde_json::Value;

use super::kinds::Kind;
use crate::base::refusal::Refusal;

/// Which administrators may change a setting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SetBy {
    /// Those of the tenant, and those of the deployment.
    Tenant,
    /// Only those of the deployment: the tenant must not be able to raise it.
    Deployment,
}

/// A setting of the document `D`.
pub struct Setting<D: 'static> {
    /// Its name: the member in the stored document, and the key in `key=value`.
    pub key: &'static str,
    /// Its description, in English.
    pub text: &'static str,
    pub set_by: SetBy,
    pub(super) member: &'static dyn Member<D>,
}

impl<D: Default> Setting<D> {
    /// Parses a value and sets it in the document.
    pub(super) fn set(&self, document: &mut D, text: &str) -> Result<(), Refusal> {
        self.member.set(document, text)
    }

    /// Returns the value in this document as text; empty if it is not set.
    pub fn show(&self, document: &D) -> String {
        self.member.show(document)
    }

    /// Returns the default as text; empty if it has none.
    pub fn default(&self) -> String {
        self.show(&D::default())
    }

    /// Describes the allowed values.
    pub fn range(&self) -> String {
        self.member.range()
    }

    /// Returns a JSON Schema of the value in the stored document, without description and default.
    pub(super) fn schema(&self) -> Value {
        self.member.schema()
    }

    /// The unit of the stored value, if any.
    pub(super) fn unit(&self) -> Option<&'static str> {
        self.member.unit()
    }
}

/// A member of the document `D`, of any kind.
pub(super) trait Member<D>: Sync {
    fn set(&self, document: &mut D, text: &str) -> Result<(), Refusal>;
    fn show(&self, document: &D) -> String;
    fn range(&self) -> String;
    fn schema(&self) -> Value;
    fn unit(&self) -> Option<&'static str>;
}

/// A field of the document and the kind of its value.
pub(super) struct Field<D, K: Kind> {
    pub(super) kind: K,
    pub(super) get: fn(&D) -> &K::Value,
    pub(super) get_mut: fn(&mut D) -> &mut K::Value,
}

impl<D, K: Kind> Member<D> for Field<D, K> {
    fn set(&self, document: &mut D, text: &str) -> Result<(), Refusal> {
        *(self.get_mut)(document) = self.kind.parse(text)?;
        Ok(())
    }

    fn show(&self, document: &D) -> String {
        self.kind.print((self.get)(document))
    }

    fn range(&self) -> String {
        self.kind.range()
    }

    fn schema(&self) -> Value {
        self.kind.schema()
    }

    fn unit(&self) -> Option<&'static str> {
        self.kind.unit()
    }
}

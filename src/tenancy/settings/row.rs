//! A row of the table of settings: a key, what it does, and the member of the document that holds its value.

use serde_json::Value;

use super::kinds::Kind;
use crate::base::refusal::Refusal;

/// A setting of the document `D`.
pub struct Setting<D: 'static> {
    /// Its name: of the member in the stored document, and in `key=value`.
    pub key: &'static str,
    /// What it does, in English.
    pub text: &'static str,
    pub(super) member: &'static dyn Member<D>,
}

impl<D: Default> Setting<D> {
    /// Reads the value from text and puts it into the document.
    pub(super) fn set(&self, document: &mut D, text: &str) -> Result<(), Refusal> {
        self.member.set(document, text)
    }

    /// The value in this document as text; empty where there is none.
    pub fn show(&self, document: &D) -> String {
        self.member.show(document)
    }

    /// The default as text; empty where there is none.
    pub fn default(&self) -> String {
        self.show(&D::default())
    }

    /// The values that are allowed, in words.
    pub fn range(&self) -> String {
        self.member.range()
    }

    /// A JSON Schema of the value in the stored document, without description and default.
    pub(super) fn schema(&self) -> Value {
        self.member.schema()
    }

    /// The unit of the stored value, where it has one.
    pub(super) fn unit(&self) -> Option<&'static str> {
        self.member.unit()
    }
}

/// A member of the document `D`, whatever its kind is.
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

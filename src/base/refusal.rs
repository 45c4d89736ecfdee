//! Refusals as data: a code with values, worded by the face that answers.

use std::borrow::Cow;

use super::code::{Code, OAuthCode};
use super::fault::Fault;
use super::text::{Text, Value};

/// Why an operation is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    pub code: Code,
    /// What goes into its message, by name.
    pub values: Vec<(&'static str, Value)>,
}

impl Refusal {
    pub const fn new(code: Code) -> Refusal {
        Refusal { code, values: Vec::new() }
    }

    /// With one more value, under the name that its message has for it.
    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Refusal {
        self.values.push((name, value.into()));
        self
    }

    /// The error code at OAuth endpoints.
    pub fn oauth(&self) -> OAuthCode {
        let row = self.code.row();
        row.oauth.unwrap_or(OAuthCode::InvalidRequest)
    }

    /// Its message, in no language yet.
    pub fn text(&self) -> Text {
        self.values.iter().fold(self.code.text(), |text, (name, value)| text.with(name, value.clone()))
    }
}

impl From<Code> for Refusal {
    fn from(code: Code) -> Refusal {
        Refusal::new(code)
    }
}

/// What is wrong with one field of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldFault {
    /// The name of the field, as the request has it; empty for the request as a whole.
    pub field: Cow<'static, str>,
    pub code: Code,
    /// What goes into its message, by name.
    pub values: Vec<(&'static str, Value)>,
}

impl FieldFault {
    pub fn new(field: impl Into<Cow<'static, str>>, refusal: impl Into<Refusal>) -> FieldFault {
        let Refusal { code, values } = refusal.into();
        FieldFault { field: field.into(), code, values }
    }

    /// The refusal without its field.
    pub fn refusal(&self) -> Refusal {
        Refusal { code: self.code, values: self.values.clone() }
    }
}

/// Why an operation went no further: it was refused, or something failed. Lets `?` pass both.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stop<R> {
    Refused(R),
    Fault(Fault),
}

impl<R> From<Fault> for Stop<R> {
    fn from(fault: Fault) -> Stop<R> {
        Stop::Fault(fault)
    }
}

impl From<Refusal> for Stop<Refusal> {
    fn from(refusal: Refusal) -> Stop<Refusal> {
        Stop::Refused(refusal)
    }
}

impl From<Code> for Stop<Refusal> {
    fn from(code: Code) -> Stop<Refusal> {
        Stop::Refused(code.into())
    }
}

impl<R> Stop<R> {
    /// Parts a refusal, which is an outcome to be committed or worded, from a fault, which ends the transaction.
    pub fn outcome<T>(result: Result<T, Stop<R>>) -> Result<Result<T, R>, Fault> {
        match result {
            Ok(done) => Ok(Ok(done)),
            Err(Stop::Refused(refusal)) => Ok(Err(refusal)),
            Err(Stop::Fault(fault)) => Err(fault),
        }
    }
}

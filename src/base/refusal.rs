//! Refusals as data: a code with values. The interface that answers adds the text.

use std::borrow::Cow;

use super::cause::Cause;
use super::code::{Code, OAuthCode};
use super::fault::Fault;
use super::text::{Text, Value};

/// The reason why an operation is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    pub code: Code,
    /// The values of its message, by name.
    pub values: Vec<(&'static str, Value)>,
    /// The precise cause, for the log only.
    pub cause: Option<Cause>,
    /// Every way to avoid the refusal, for the log only.
    pub remedy: Option<Box<Text>>,
}

impl Refusal {
    pub const fn new(code: Code) -> Refusal {
        Refusal { code, values: Vec::new(), cause: None, remedy: None }
    }

    /// Adds the precise cause. The response does not reveal it.
    pub const fn because(mut self, cause: Cause) -> Refusal {
        self.cause = Some(cause);
        self
    }

    /// Adds every way to avoid the refusal. The response does not contain it.
    pub fn with_remedy(mut self, remedy: Option<Text>) -> Refusal {
        self.remedy = remedy.map(Box::new);
        self
    }

    /// Adds a value, under its name in the message.
    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Refusal {
        self.values.push((name, value.into()));
        self
    }

    /// Returns the error code at OAuth endpoints.
    pub fn oauth(&self) -> OAuthCode {
        let row = self.code.row();
        row.oauth.unwrap_or(OAuthCode::InvalidRequest)
    }

    /// Returns its message, not yet translated.
    pub fn text(&self) -> Text {
        self.values.iter().fold(self.code.text(), |text, (name, value)| text.with(name, value.clone()))
    }
}

impl From<Code> for Refusal {
    fn from(code: Code) -> Refusal {
        Refusal::new(code)
    }
}

/// The fault of one field of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldFault {
    /// The name of the field in the request; empty for the request as a whole.
    pub field: Cow<'static, str>,
    pub code: Code,
    /// The values of its message, by name.
    pub values: Vec<(&'static str, Value)>,
}

impl FieldFault {
    pub fn new(field: impl Into<Cow<'static, str>>, refusal: impl Into<Refusal>) -> FieldFault {
        let Refusal { code, values, .. } = refusal.into();
        FieldFault { field: field.into(), code, values }
    }

    /// Returns the refusal without its field.
    pub fn refusal(&self) -> Refusal {
        Refusal { code: self.code, values: self.values.clone(), cause: None, remedy: None }
    }
}

/// The error of an operation: a refusal or a fault. Lets `?` propagate both.
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
    /// Separates a refusal, which is an outcome and may be committed, from a fault, which ends the transaction.
    pub fn outcome<T>(result: Result<T, Stop<R>>) -> Result<Result<T, R>, Fault> {
        match result {
            Ok(done) => Ok(Ok(done)),
            Err(Stop::Refused(refusal)) => Ok(Err(refusal)),
            Err(Stop::Fault(fault)) => Err(fault),
        }
    }

    /// Converts the refusal; a fault stays as it is.
    pub fn map<S>(self, convert: impl FnOnce(R) -> S) -> Stop<S> {
        match self {
            Stop::Refused(refusal) => Stop::Refused(convert(refusal)),
            Stop::Fault(fault) => Stop::Fault(fault),
        }
    }

    /// Returns the refusal as the value, for an operation whose outcomes include its refusals.
    pub fn merge(result: Result<R, Stop<R>>) -> Result<R, Fault> {
        Ok(Stop::outcome(result)?.unwrap_or_else(|refusal| refusal))
    }
}

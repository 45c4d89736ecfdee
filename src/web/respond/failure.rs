//! The error type of handlers.

use super::{Problem, Reply};
use crate::base::code::Code;
use crate::base::fault::Fault;
use crate::base::locale::Locales;
use crate::base::refusal::Refusal;

/// The error of a handler. Only the dispatcher turns it into a response.
pub enum Failure {
    /// An internal error: 500 or 503, logged once.
    Fault(Fault),
    /// A refusal, rendered as a page, JSON or an OAuth error.
    Problem(Box<Problem>),
    /// Another response than the handler's, such as a redirect to the sign-in page.
    Instead(Box<Reply>),
}

impl From<Fault> for Failure {
    fn from(fault: Fault) -> Failure {
        Failure::Fault(fault)
    }
}

impl From<Problem> for Failure {
    fn from(problem: Problem) -> Failure {
        Failure::Problem(Box::new(problem))
    }
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Failure {
        Problem::from(refusal).into()
    }
}

impl From<Code> for Failure {
    fn from(code: Code) -> Failure {
        Problem::from(code).into()
    }
}

impl From<Reply> for Failure {
    fn from(reply: Reply) -> Failure {
        Failure::Instead(Box::new(reply))
    }
}

impl Failure {
    /// Sets the `ui_locales` of the error page, if the problem has none.
    pub fn spoken_in(self, ui_locales: Locales) -> Failure {
        match self {
            Failure::Problem(problem) if problem.ui_locales.is_empty() => {
                Failure::Problem(Box::new(problem.spoken_in(ui_locales)))
            }
            other => other,
        }
    }
}

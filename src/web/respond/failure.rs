//! Why a handler gives no reply of its own.

use super::{Problem, Reply};
use crate::base::code::Code;
use crate::base::fault::Fault;
use crate::base::locale::Locales;
use crate::base::refusal::Refusal;

/// Ends a handler by `?`. The dispatcher alone makes an answer of it.
pub enum Failure {
    /// 500 or 503, logged once.
    Fault(Fault),
    Problem(Box<Problem>),
    /// Another answer than the handler's, such as a redirect to the sign-in page.
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
    /// In a language that the application asked for, where nothing else is known yet.
    pub fn spoken_in(self, ui_locales: Locales) -> Failure {
        match self {
            Failure::Problem(problem) if problem.ui_locales.is_empty() => {
                Failure::Problem(Box::new(problem.spoken_in(ui_locales)))
            }
            other => other,
        }
    }
}

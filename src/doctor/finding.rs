//! The result of a check.

/// The state of the checked item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Ok,
    /// It works, but something should be changed.
    Warning,
    /// It does not work or is not safe.
    Failure,
    /// The check was skipped, because of a fault that another check reports.
    Skipped,
}

impl State {
    pub const fn as_str(self) -> &'static str {
        match self {
            State::Ok => "ok",
            State::Warning => "warning",
            State::Failure => "failure",
            State::Skipped => "skipped",
        }
    }
}

/// The result of one check.
#[derive(Clone, Debug)]
pub struct Finding {
    /// The stable name of the check.
    pub check: &'static str,
    pub state: State,
    /// The finding.
    pub text: String,
    /// What to do; empty if nothing is to be done.
    pub advice: String,
}

/// The result that a check function returns.
pub(super) struct Verdict {
    pub(super) state: State,
    pub(super) text: String,
    pub(super) advice: String,
}

impl Verdict {
    pub(super) fn ok(text: impl Into<String>) -> Verdict {
        Verdict { state: State::Ok, text: text.into(), advice: String::new() }
    }

    pub(super) fn warning(text: impl Into<String>, advice: impl Into<String>) -> Verdict {
        Verdict { state: State::Warning, text: text.into(), advice: advice.into() }
    }

    pub(super) fn failure(text: impl Into<String>, advice: impl Into<String>) -> Verdict {
        Verdict { state: State::Failure, text: text.into(), advice: advice.into() }
    }

    pub(super) fn skipped(why: impl Into<String>) -> Verdict {
        Verdict { state: State::Skipped, text: why.into(), advice: String::new() }
    }
}

//! What is found at a thing.

/// How a thing is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Good,
    /// It works, and something about it should be changed.
    Warning,
    /// It does not work, or is not safe.
    Failure,
    /// It could not be looked at, for a fault that another check names.
    NotSeen,
}

impl State {
    pub const fn as_str(self) -> &'static str {
        match self {
            State::Good => "good",
            State::Warning => "warning",
            State::Failure => "failure",
            State::NotSeen => "not_seen",
        }
    }
}

/// What was found at one thing.
#[derive(Clone, Debug)]
pub struct Finding {
    /// The stable name of the check.
    pub check: &'static str,
    pub state: State,
    /// What is so.
    pub text: String,
    /// What to do; empty where nothing is to be done.
    pub advice: String,
}

/// What a check says.
pub(super) struct Verdict {
    pub(super) state: State,
    pub(super) text: String,
    pub(super) advice: String,
}

impl Verdict {
    pub(super) fn good(text: impl Into<String>) -> Verdict {
        Verdict { state: State::Good, text: text.into(), advice: String::new() }
    }

    pub(super) fn warning(text: impl Into<String>, advice: impl Into<String>) -> Verdict {
        Verdict { state: State::Warning, text: text.into(), advice: advice.into() }
    }

    pub(super) fn failure(text: impl Into<String>, advice: impl Into<String>) -> Verdict {
        Verdict { state: State::Failure, text: text.into(), advice: advice.into() }
    }

    pub(super) fn not_seen(why: impl Into<String>) -> Verdict {
        Verdict { state: State::NotSeen, text: why.into(), advice: String::new() }
    }
}

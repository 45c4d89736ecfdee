//! A job and its state.

use crate::base::id::{QueueJobId, TenantId};
use crate::base::time::Time;
use crate::storage::columns::text_column;

/// The kinds of jobs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    Mail,
}

impl Kind {
    pub const ALL: [Kind; 1] = [Kind::Mail];

    pub const fn as_str(self) -> &'static str {
        match self {
            Kind::Mail => "mail",
        }
    }
}

text_column!(Kind, written);

/// The state of a job.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    /// It is due at `due_at`.
    Waiting,
    /// Like `Waiting`, after its destination was unreachable: the first success there makes it due.
    Unreachable,
    /// A worker holds it until `due_at`.
    Leased,
    /// It is not tried again; it died at `due_at`.
    Dead,
}

impl State {
    pub const ALL: [State; 4] = [State::Waiting, State::Unreachable, State::Leased, State::Dead];

    pub const fn as_str(self) -> &'static str {
        match self {
            State::Waiting => "waiting",
            State::Unreachable => "unreachable",
            State::Leased => "leased",
            State::Dead => "dead",
        }
    }

    pub fn parse(text: &str) -> Option<State> {
        State::ALL.into_iter().find(|state| state.as_str() == text)
    }
}

text_column!(State);

/// A job that a worker holds. Its payload is sealed.
#[derive(Clone, Debug)]
pub struct Leased {
    pub tenant: TenantId,
    pub id: QueueJobId,
    pub destination: String,
    pub payload: Vec<u8>,
    pub created_at: Time,
    pub give_up_at: Time,
    /// The fencing number: attempts so far, this one included.
    pub attempt: i64,
}

/// A job as lists show it. Its payload is sealed.
#[derive(Clone, Debug)]
pub struct ListedJob {
    pub tenant: TenantId,
    pub id: QueueJobId,
    pub state: State,
    pub destination: String,
    pub payload: Vec<u8>,
    pub created_at: Time,
    pub due_at: Time,
    pub attempts: i64,
    pub last_error: Option<String>,
}

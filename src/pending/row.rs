//! A stored request.

use std::time::Duration;

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::base::id::{ClientRowId, Id};
use crate::base::time::Time;
use crate::storage::columns::text_column;

/// How long an unclaimed request is valid: the browser sends a GET immediately after the POST that created it.
pub const UNCLAIMED_LIFETIME: Duration = Duration::from_secs(60);

/// The kind of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Authorization,
    Logout,
}

impl Kind {
    pub const fn as_str(self) -> &'static str {
        match self {
            Kind::Authorization => "authorization",
            Kind::Logout => "logout",
        }
    }
}

text_column!(Kind, written);

/// A request that may be stored. Its JSON must be readable by the versions before and after this one.
pub trait Waits: Serialize + DeserializeOwned + 'static {
    const KIND: Kind;
    /// The label under which its id is derived from the operation's seed.
    const LABEL: &'static str;
    /// The kind of its ids.
    type IdKind;
}

/// A stored request.
pub struct PendingRequest<D: Waits> {
    pub id: Id<D::IdKind>,
    pub client: ClientRowId,
    /// The hash of the browser's binding; `None` until a browser claims the request.
    pub browser: Option<[u8; 32]>,
    pub request: D,
    pub created_at: Time,
    pub expires_at: Time,
    pub progress: Progress,
}

/// Whether a request was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    Waiting,
    Answered,
}

/// The state of a stored request for a given browser.
pub enum Own<D: Waits> {
    /// It waits for this browser.
    Open(PendingRequest<D>),
    /// It waits, and no browser has claimed it.
    Unclaimed(PendingRequest<D>),
    /// It belongs to this browser, and is answered or expired.
    Over(PendingRequest<D>),
    /// It belongs to another browser, or does not exist: both give the same result.
    NotFound,
}

impl<D: Waits> PendingRequest<D> {
    /// Returns the state of the request for the browser whose binding has this hash.
    pub fn own(self, now: Time, browser: Option<&[u8; 32]>) -> Own<D> {
        let is_over = self.progress == Progress::Answered || now >= self.expires_at;
        match (&self.browser, browser) {
            (Some(_), None) => Own::NotFound,
            (Some(bound), Some(hash)) if bound != hash => Own::NotFound,
            _ if is_over => Own::Over(self),
            (Some(_), Some(_)) => Own::Open(self),
            (None, _) => Own::Unclaimed(self),
        }
    }
}

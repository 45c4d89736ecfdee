//! A request as it is stored.

use std::time::Duration;

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::base::id::{ClientRowId, Id};
use crate::base::time::Time;

/// How long a request waits that no browser has claimed: a GET of ours follows the POST that brought it at once.
pub const UNCLAIMED_LIFETIME: Duration = Duration::from_secs(60);

/// What a request asks for.
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

/// A request that may wait. It is stored as JSON, which the versions before and after this one read.
pub trait Waits: Serialize + DeserializeOwned {
    const KIND: Kind;
    /// What its id is called where it is made from an operation's seed.
    const LABEL: &'static str;
    /// The kind of its ids.
    type IdKind;
}

/// A request that waits.
pub struct PendingRequest<D: Waits> {
    pub id: Id<D::IdKind>,
    pub client: ClientRowId,
    /// The hash of the browser's binding; `None` until a browser claims the request.
    pub browser: Option<[u8; 32]>,
    pub request: D,
    pub expires_at: Time,
    pub progress: Progress,
}

/// Whether a request was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    Waiting,
    Answered,
}

/// What a stored request is to a browser.
pub enum Own<D: Waits> {
    /// It waits for this browser.
    Open(PendingRequest<D>),
    /// It waits, and no browser has claimed it.
    Unclaimed(PendingRequest<D>),
    /// It was this browser's, and is answered or expired.
    Over(PendingRequest<D>),
    /// It is another browser's, or not there: the two are not told apart.
    NotFound,
}

impl<D: Waits> PendingRequest<D> {
    /// What the request is to the browser whose binding has this hash.
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

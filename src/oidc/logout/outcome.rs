//! What a request asks for, and what happens next.

use crate::base::id::LogoutRequestId;
use crate::base::locale::Locales;
use crate::base::refusal::Refusal;
use crate::base::token::BearerToken;
use crate::base::uri::with_query;

/// What a valid hint says about whom it was issued for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hinted {
    pub sub: String,
    /// Absent in ID tokens of before there was a `sid`.
    pub sid: Option<String>,
}

/// Where a person goes after signing out: a registered URI with the `state` of the request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AfterLogout {
    pub uri: String,
    pub state: Option<String>,
}

impl AfterLogout {
    /// The address; `state` only if one was sent.
    pub fn location(&self) -> String {
        match &self.state {
            Some(state) => with_query(&self.uri, &[("state", state)]),
            None => self.uri.clone(),
        }
    }
}

/// What happens next.
#[derive(Debug)]
pub enum Logout {
    /// There is nothing to ask. `ended`: the browser's session was ended. `location`: the client's address, if it sent
    /// one.
    Done { ended: bool, location: Option<String>, ui_locales: Locales },
    /// The person is asked on our page; `request` is what waits for the answer, where anything hangs on it. `browser` is
    /// a new binding for this browser, where it had none.
    Ask { request: Option<LogoutRequestId>, browser: Option<BearerToken>, ui_locales: Locales },
    /// To our own GET, which sees the cookies.
    Resume { request: LogoutRequestId },
    /// No redirect, and nobody is signed out.
    ErrorPage(Refusal),
    /// The stored request is unknown, another browser's, expired or used up.
    Gone,
}

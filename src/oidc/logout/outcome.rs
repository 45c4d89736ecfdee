//! The values of a logout request, and its outcomes.

use crate::base::id::LogoutRequestId;
use crate::base::locale::Locales;
use crate::base::refusal::Refusal;
use crate::base::token::BearerToken;
use crate::base::uri::with_query;

/// The claims of a valid hint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hinted {
    pub sub: String,
    /// Absent in ID tokens issued before Portico supported `sid`.
    pub sid: Option<String>,
}

/// The redirect after logout: a registered URI with the `state` of the request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AfterLogout {
    pub uri: String,
    pub state: Option<String>,
}

impl AfterLogout {
    /// Returns the URI, with `state` only if it was sent.
    pub fn location(&self) -> String {
        match &self.state {
            Some(state) => with_query(&self.uri, &[("state", state)]),
            None => self.uri.clone(),
        }
    }
}

/// A redirect to a URI that is not registered for the client (A-05: no open redirector).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Withheld {
    pub client_id: String,
    pub client_name: String,
    /// The reason, for developers.
    pub refusal: Refusal,
}

/// The outcome of a logout request.
#[derive(Debug)]
pub enum Logout {
    /// No confirmation is needed. `ended`: the browser's session was ended. `location`: the redirect URI, if the
    /// request has one.
    Done { ended: bool, location: Option<String>, ui_locales: Locales },
    /// The session has ended, or there was none, and the redirect is withheld: its URI is not registered.
    Withheld { ended: bool, withheld: Withheld, ui_locales: Locales },
    /// The user is asked for confirmation. `request` is the stored request, if there is one. `browser` is a new binding
    /// if the browser had none.
    Ask { request: Option<LogoutRequestId>, browser: Option<BearerToken>, ui_locales: Locales },
    /// Redirect to a GET of this provider, which receives the cookies.
    Resume { request: LogoutRequestId },
    /// An error page without a redirect; no session is ended.
    ErrorPage(Refusal),
    /// The stored request is unknown, bound to another browser, expired or already answered.
    Gone,
}

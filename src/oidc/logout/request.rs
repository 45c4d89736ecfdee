//! A logout request that passed its checks.

use serde::{Deserialize, Serialize};

use super::outcome::{AfterLogout, Hinted};
use crate::base::id::kind;
use crate::base::locale::Locales;
use crate::pending::{Kind, Waits};

/// The parameters of a checked request, stored while the user is asked for confirmation.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct LogoutRequest {
    hint_sub: Option<String>,
    hint_sid: Option<String>,
    post_logout_redirect_uri: Option<String>,
    state: Option<String>,
    /// The URI of the request if it is not registered. The browser is not redirected to it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) withheld: Option<String>,
    /// The requested languages of the pages.
    #[serde(default)]
    pub(super) ui_locales: Locales,
}

impl Waits for LogoutRequest {
    const KIND: Kind = Kind::Logout;
    const LABEL: &'static str = "logout request";
    type IdKind = kind::LogoutRequest;
}

impl LogoutRequest {
    pub(super) fn new(hinted: Option<Hinted>, after: Option<AfterLogout>, ui_locales: Locales) -> LogoutRequest {
        let (hint_sub, hint_sid) = hinted.map(|hinted| (hinted.sub, hinted.sid)).unzip();
        let (post_logout_redirect_uri, state) = after.map(|after| (after.uri, after.state)).unzip();
        LogoutRequest {
            hint_sub,
            hint_sid: hint_sid.flatten(),
            post_logout_redirect_uri,
            state: state.flatten(),
            withheld: None,
            ui_locales,
        }
    }

    /// Returns the claims of the hint, if it is valid; an invalid hint is ignored (section 4).
    pub(super) fn hinted(&self) -> Option<Hinted> {
        Some(Hinted { sub: self.hint_sub.clone()?, sid: self.hint_sid.clone() })
    }

    pub(super) fn after(&self) -> Option<AfterLogout> {
        Some(AfterLogout { uri: self.post_logout_redirect_uri.clone()?, state: self.state.clone() })
    }
}

//! An authorization request that passed its checks.

use serde::{Deserialize, Serialize};

use crate::base::locale::Locales;
use crate::base::refusal::Refusal;

/// Immutable from here on; stored as it is while a person signs in or decides.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AuthorizationRequest {
    pub redirect_uri: String,
    pub state: Option<String>,
    /// The scopes that will be granted: known ones that the client may have.
    pub scope: String,
    /// The `aud` of the access token.
    pub audience: Vec<String>,
    /// What consent is asked for and remembered by, see `consents`.
    pub consent_items: Vec<String>,
    pub nonce: Option<String>,
    pub code_challenge: Option<String>,
    pub prompt: Prompt,
    /// Seconds.
    pub max_age: Option<u64>,
    /// The person that `id_token_hint` names.
    pub hint_sub: Option<String>,
    pub login_hint: Option<String>,
    #[serde(default)]
    pub response_mode: ResponseMode,
    /// What the pages are asked to be in (OpenID Connect Core, 3.1.2.1), as far as there are pages in it.
    #[serde(default)]
    pub ui_locales: Locales,
}

/// How the answer reaches the client (OAuth 2.0 Multiple Response Types, 2.1; OAuth 2.0 Form Post Response Mode, 2).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ResponseMode {
    /// In the query of a redirect.
    #[default]
    Query,
    /// In a form that the browser posts to the redirect URI.
    FormPost,
}

impl ResponseMode {
    /// The mode of this name; `None` for one that is not offered.
    pub fn parse(text: &str) -> Option<ResponseMode> {
        match text {
            "query" => Some(ResponseMode::Query),
            "form_post" => Some(ResponseMode::FormPost),
            _ => None,
        }
    }
}

/// Where an answer goes, and what comes back with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReturnTo {
    pub redirect_uri: String,
    pub state: Option<String>,
    pub response_mode: ResponseMode,
    /// For the page that carries the answer, if one does.
    pub ui_locales: Locales,
}

impl AuthorizationRequest {
    pub fn return_to(&self) -> ReturnTo {
        ReturnTo {
            redirect_uri: self.redirect_uri.clone(),
            state: self.state.clone(),
            response_mode: self.response_mode,
            ui_locales: self.ui_locales,
        }
    }
}

/// `prompt` (OpenID Connect Core, 3.1.2.1).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Prompt {
    pub none: bool,
    pub login: bool,
    pub consent: bool,
    #[serde(default)]
    pub select_account: bool,
}

/// How a request is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// On our own page: redirecting would make us an open redirector.
    Page(Refusal),
    /// At the client's proved redirect URI.
    AtClient { to: ReturnTo, refusal: Refusal },
}

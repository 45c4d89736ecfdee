//! An authorization request that passed its checks.

use serde::{Deserialize, Serialize};

use crate::base::locale::Locales;
use crate::base::refusal::Refusal;

/// The immutable parameters of a checked request, stored while the user signs in or decides.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AuthorizationRequest {
    pub redirect_uri: String,
    pub state: Option<String>,
    /// The scopes to grant: known ones that the client may request.
    pub scope: String,
    /// The `aud` of the access token.
    pub audience: Vec<String>,
    /// The items that consent is requested for, see `consents`.
    pub consent_items: Vec<String>,
    pub nonce: Option<String>,
    pub code_challenge: Option<String>,
    pub prompt: Prompt,
    /// Seconds.
    pub max_age: Option<u64>,
    /// The `sub` of `id_token_hint`.
    pub hint_sub: Option<String>,
    pub login_hint: Option<String>,
    #[serde(default)]
    pub response_mode: ResponseMode,
    /// The requested languages of the pages (OpenID Connect Core, 3.1.2.1), as far as they are supported.
    #[serde(default)]
    pub ui_locales: Locales,
    /// The organization that the client named: an id or a slug.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization: Option<String>,
    /// Whether its scopes ask for an organization of the user.
    #[serde(default)]
    pub for_organization: bool,
}

/// The response mode (OAuth 2.0 Multiple Response Types, 2.1; OAuth 2.0 Form Post Response Mode, 2).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ResponseMode {
    /// In the query component of the redirect URI.
    #[default]
    Query,
    /// In a form that the browser posts to the redirect URI.
    FormPost,
}

impl ResponseMode {
    /// Parses a `response_mode`. Returns `None` for an unsupported mode.
    pub fn parse(text: &str) -> Option<ResponseMode> {
        match text {
            "query" => Some(ResponseMode::Query),
            "form_post" => Some(ResponseMode::FormPost),
            _ => None,
        }
    }
}

/// The destination of an authorization response, with the parameters to return.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReturnTo {
    pub redirect_uri: String,
    pub state: Option<String>,
    pub response_mode: ResponseMode,
    /// The languages of the page that posts the response, for `form_post`.
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

/// The `prompt` parameter (OpenID Connect Core, 3.1.2.1; Initiating User Registration via OpenID Connect 1.0, 3).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Prompt {
    pub none: bool,
    pub login: bool,
    pub consent: bool,
    #[serde(default)]
    pub select_account: bool,
    #[serde(default)]
    pub create: bool,
}

/// The refusal of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// As an error page: a redirect would make this provider an open redirector.
    Page(Refusal),
    /// As an error response at the client's verified redirect URI.
    AtClient { to: ReturnTo, refusal: Refusal },
}

//! The cookies of a browser, and the outcomes of an authorization request.

use super::request::ReturnTo;
use crate::authn::Step;
use crate::authn::throttle::TooMany;
use crate::base::id::{AuthorizationRequestId, SignInFlowId};
use crate::base::locale::Locales;
use crate::base::refusal::Refusal;
use crate::base::token::{BearerToken, TokenKind};
use crate::op::Op;

/// The secrets in the cookies of a browser.
#[derive(Clone, Debug, Default)]
pub struct Visitor {
    pub session: Option<BearerToken>,
    pub silent: Option<BearerToken>,
    pub browser: Option<BearerToken>,
    pub device: Option<BearerToken>,
    /// Whether the response is not shown in a window but in a frame, as an image or to a script, where no page is
    /// visible.
    pub embedded: bool,
}

impl Visitor {
    /// Returns the binding of this browser and, if it is new, the binding again to be set as a cookie. Repeated calls
    /// in one operation return the same binding.
    pub fn binding(&self, op: &Op) -> (BearerToken, Option<BearerToken>) {
        match &self.browser {
            Some(token) => (token.clone(), None),
            None => {
                let new = op.bearer(TokenKind::BrowserBinding, "browser");
                (new.clone(), Some(new))
            }
        }
    }
}

/// The HTTP method of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    Get,
    /// Often sent by another site, without this provider's `SameSite=Lax` cookies. The request is stored and resumed by
    /// a GET.
    Post,
}

/// An authorization response for the client's verified redirect URI (RFC 6749, 4.1.2). The web layer sends it with
/// `state` and `iss` (RFC 9207, 2), in the requested response mode.
#[derive(Clone, Debug)]
pub struct Answer {
    pub client_id: String,
    pub to: ReturnTo,
    /// The authorization code, or the error.
    pub result: Result<BearerToken, Refusal>,
}

/// The outcome of an authorization request.
pub enum Authorized {
    /// Redirect to the client with a code or an error.
    Respond(Answer),
    /// Redirect to the page of this step. `browser` is a new binding if the browser had none.
    Step { step: Step, flow: SignInFlowId, browser: Option<BearerToken> },
    /// Nothing was started, since no page can be shown in a frame, as an image or to a script.
    WindowNeeded,
    /// Nothing was started, since too many sign-ins are open for this network.
    TooManySignIns(TooMany),
    /// Redirect to the consent page.
    Consent { request: AuthorizationRequestId, browser: Option<BearerToken> },
    /// Redirect to the page on which the user chooses an organization.
    ChooseOrganization { request: AuthorizationRequestId, browser: Option<BearerToken> },
    /// Redirect to a GET of this provider, which receives the cookies.
    Resume { request: AuthorizationRequestId },
    /// An error page without a redirect: client and redirect URI are not verified (RFC 6749, 4.1.2.1).
    ErrorPage(Refusal),
    /// The stored request does not wait for this browser.
    Over(Over),
}

/// Why a stored request does not wait for this browser. The link to the client is absent if its redirect URI has no
/// origin, for example with a private-use scheme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Over {
    /// This browser has completed it.
    Completed(Option<Back>),
    /// It was bound to this browser and has expired.
    Expired(Option<Back>),
    /// It is unknown or bound to another browser.
    Unknown,
}

/// A link back to the client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Back {
    pub client_name: String,
    pub href: String,
    /// The languages that the client requested.
    pub ui_locales: Locales,
}

/// The application that a sign-in is for, as shown to the user.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Application {
    pub name: String,
    pub host: String,
    pub login_hint: Option<String>,
    /// The user that has to sign in, from `id_token_hint`.
    pub hint_sub: Option<String>,
    /// The languages that the application requested.
    pub ui_locales: Locales,
}

//! What a browser brings along, and what happens next.

use super::request::ReturnTo;
use crate::authn::throttle::TooMany;
use crate::base::id::{AuthorizationRequestId, SignInFlowId};
use crate::base::locale::Locales;
use crate::base::refusal::Refusal;
use crate::base::token::{BearerToken, TokenKind};
use crate::op::Op;

/// The secrets that a browser brought along in its cookies.
#[derive(Clone, Debug, Default)]
pub struct Visitor {
    pub session: Option<BearerToken>,
    pub silent: Option<BearerToken>,
    pub browser: Option<BearerToken>,
    pub device: Option<BearerToken>,
    /// The answer is not shown in a window of its own but in a frame, as an image or to a script, where our pages are
    /// never seen.
    pub embedded: bool,
}

impl Visitor {
    /// The binding of this browser, and once more where it is new and has to be set. The same one throughout an operation.
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

/// How a request came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    Get,
    /// Often from another site, without our Lax cookies: it is stored, and taken up by a GET of ours.
    Post,
}

/// An answer at the client's proved redirect URI (RFC 6749, 4.1.2). It is worded and sent there by the face, with `state`
/// and `iss` (RFC 9207, 2), in the mode that was asked for.
#[derive(Clone, Debug)]
pub struct Answer {
    pub to: ReturnTo,
    /// The code, or why there is none.
    pub result: Result<BearerToken, Refusal>,
}

/// What happens next.
pub enum Authorized {
    /// To the client, with a code or an error.
    Respond(Answer),
    /// To the sign-in page. `browser` is a new binding for this browser, where it had none.
    SignIn { flow: SignInFlowId, browser: Option<BearerToken> },
    /// Nothing was begun, since our pages cannot be shown there.
    WindowNeeded,
    /// Too many sign-ins are under way in this network: nothing was begun.
    TooManySignIns(TooMany),
    /// To the page where the person says whether to go on as who is signed in. `flow` and `browser` as at the sign-in.
    SelectAccount { flow: SignInFlowId, browser: Option<BearerToken> },
    /// To the consent page.
    Consent { request: AuthorizationRequestId, browser: Option<BearerToken> },
    /// To our own GET, which sees the cookies.
    Resume { request: AuthorizationRequestId },
    /// No redirect: client and redirect URI were not proved to belong together (openid.md, rule 1).
    ErrorPage(Refusal),
    /// The stored request is unknown, another browser's, expired or used up. `back` leads to the client where the
    /// request was this browser's.
    Gone { back: Option<Back> },
}

/// A way back to the client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Back {
    pub client_name: String,
    pub href: String,
    /// The languages that the client asked for.
    pub ui_locales: Locales,
}

/// The application that waits behind a sign-in, for people to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Application {
    pub name: String,
    pub host: String,
    pub login_hint: Option<String>,
    /// The languages that it asked for.
    pub ui_locales: Locales,
}

//! The consent page.

use askama::Template;
use serde::Deserialize;

use super::flow::Application;
use super::frame::flow_page;
use crate::base::code::Code;
use crate::base::id::{AuthorizationRequestId, SessionId};
use crate::base::text::Text;
use crate::oidc::authorize::{Authorized, Choice, Decision, Shown, decide, show};
use crate::oidc::consents::ScopeWords;
use crate::web::continuation::{go_on, gone, over, resume_address};
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::Browser;
use crate::web::html::{Chrome, Markup};
use crate::web::respond::{Failure, Reply, set_browser};

#[derive(Template)]
#[template(path = "pages/consent.html")]
pub struct ConsentPage {
    pub chrome: Chrome,
    pub application: Application,
    pub account: String,
    /// Whether another account may be used.
    pub may_switch: bool,
    pub action: String,
    /// The request and the session for which the page is shown, see [`read_handle`].
    pub request: String,
    pub form_token: String,
    pub scopes: Vec<ScopeLine>,
    /// The message that the session has changed since the page was shown.
    pub notice: Option<String>,
}

pub struct ScopeLine {
    pub name: String,
    pub text: Markup,
}

#[derive(Deserialize)]
struct Query<'q> {
    request: Option<&'q str>,
    /// Present if the decision was made for another session.
    again: Option<&'q str>,
}

/// `GET /consent?request=…`
pub async fn get(req: Request<Browser>) -> Result<Reply, Failure> {
    let Query { request, again } = req.query()?;
    let id = request.and_then(AuthorizationRequestId::from_base64url);
    let Some(id) = id else { return Err(gone(&req).into()) };
    let (op, who) = (req.op.clone(), req.caller.cookies());
    let view = match req.read(move |tx| show(&op, tx, id, &who)).await? {
        Shown::View(view) => view,
        Shown::Resume => return Ok(Reply::see_other(resume_address(&req, id))),
        Shown::Over(why) => return Err(over(&req, why).into()),
    };
    flow_page(&req, 200, req.chrome_in(view.application.ui_locales), |chrome, form_token| {
        let scopes = view.scopes.into_iter().map(|(name, words)| ScopeLine { name, text: words_of(&chrome, words) });
        ConsentPage {
            scopes: scopes.collect(),
            notice: again.map(|_| chrome.t("consent-again")),
            chrome,
            application: Application::from(view.application),
            account: view.account,
            may_switch: view.may_switch,
            action: req.own_address(),
            request: format!("{}.{}", id.to_base64url(), view.session.to_base64url()),
            form_token,
        }
    })
}

/// Returns the description of a scope: a standard scope and the titles of custom attributes in the language of the page, a
/// scope of a resource server as registered.
pub(super) fn words_of(chrome: &Chrome, words: ScopeWords) -> Markup {
    match words {
        ScopeWords::Standard(key) => chrome.say(&Text::new(key)),
        ScopeWords::Attributes(titles) => {
            let titles: Vec<&str> = titles.iter().map(|titles| titles.in_language(chrome.locale)).collect();
            chrome.m1("scope-attributes", "titles", titles.join(chrome.locale.list_separator()))
        }
        ScopeWords::Own(words) => Markup::own(&words),
        ScopeWords::Server(name) => chrome.m1("consent-use-server", "server", name),
    }
}

#[derive(Deserialize)]
struct Form<'f> {
    request: Option<&'f str>,
    decision: Option<&'f str>,
}

/// `POST /consent`. If the session has changed since the page was shown, it is shown again and says so.
pub async fn post(req: Request<Browser>) -> Result<Reply, Failure> {
    let form: Form<'_> = req.form()?;
    let choice = match form.decision {
        Some("allow") => Choice::Allow,
        Some("deny") => Choice::Deny,
        Some("another") => Choice::UseAnotherAccount,
        _ => return Err(Code::InvalidDecision.into()),
    };
    let handle = form.request.and_then(read_handle);
    let Some((request, session)) = handle else { return Err(gone(&req).into()) };
    let (op, who, decision) = (req.op.clone(), req.caller.cookies(), Decision { request, session, choice });
    let limits = req.services().throttle;
    let next = req.write(move |wtx| decide(&op, wtx, &limits, decision, &who)).await?;
    match next {
        Authorized::Consent { request, browser } => {
            let page = req.tenant().base.join(&format!("/consent?request={}&again=yes", request.to_base64url()));
            Ok(set_browser(Reply::see_other(page), req.tenant(), browser.as_ref()))
        }
        next => go_on(&req, next),
    }
}

/// Parses the form field `{request}.{session}`.
pub(super) fn read_handle(text: &str) -> Option<(AuthorizationRequestId, SessionId)> {
    let (request, session) = text.split_once('.')?;
    Some((AuthorizationRequestId::from_base64url(request)?, SessionId::from_base64url(session)?))
}

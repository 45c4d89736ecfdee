//! The consent page.

use askama::Template;

use super::chrome::Chrome;
use super::login::Application;
use super::markup::Markup;
use super::{Binding, require_own_form};
use crate::base::id::{AuthorizationRequestId, SessionId};
use crate::base::text::Text;
use crate::oidc::authorize::{Decision, Shown, decide, show};
use crate::oidc::consents::ScopeWords;
use crate::web::continuation::{go_on, gone, resume_address, visitor};
use crate::web::enter::{Ctx, Failure};
use crate::web::respond::{Problem, Reply, set_browser};

#[derive(Template)]
#[template(path = "pages/consent.html")]
pub struct ConsentPage {
    pub chrome: Chrome,
    pub application: Application,
    pub account: String,
    pub action: String,
    /// The request and the session that it is shown to, see [`read_handle`].
    pub request: String,
    pub form_token: String,
    pub scopes: Vec<ScopeLine>,
}

pub struct ScopeLine {
    pub name: String,
    pub text: Markup,
}

/// `GET /consent?request=…`
pub fn get(ctx: &Ctx) -> Result<Reply, Failure> {
    let id = ctx.call.query_value("request").and_then(AuthorizationRequestId::from_base64url);
    let Some(id) = id else { return Err(gone(None).into()) };
    let who = visitor(ctx);
    let view = match ctx.services.db.read(ctx.op.tenant.id, |tx| show(&ctx.op, tx, id, &who))? {
        Shown::View(view) => view,
        Shown::Resume => return Ok(Reply::see_other(resume_address(ctx, id))),
        Shown::Gone { back } => return Err(gone(back).into()),
    };
    let chrome = ctx.chrome_in(view.application.ui_locales);
    let nonce = chrome.nonce.clone();
    let binding = Binding::of(ctx);
    let scopes = view.scopes.into_iter().map(|(name, words)| ScopeLine { name, text: words_of(&chrome, words) });
    let scopes = scopes.collect();
    let template = ConsentPage {
        chrome,
        application: Application { name: view.application.name, host: view.application.host },
        account: view.account,
        action: ctx.tenant().base.join("/consent"),
        request: format!("{}.{}", id.to_base64url(), view.session.to_base64url()),
        form_token: binding.form_token(ctx),
        scopes,
    };
    Ok(set_browser(Reply::page(200, &nonce, &template)?, ctx.tenant(), binding.to_set()))
}

/// The words of a scope: ours in the language of the page, a resource server's own as it gave them.
pub(super) fn words_of(chrome: &Chrome, words: ScopeWords) -> Markup {
    match words {
        ScopeWords::Standard(key) => chrome.say(&Text::new(key)),
        ScopeWords::Own(words) => Markup::own(&words),
        ScopeWords::Server(name) => chrome.m1("consent-use-server", "server", name),
    }
}

/// `POST /consent`
pub fn post(ctx: &Ctx) -> Result<Reply, Failure> {
    require_own_form(ctx)?;
    let handle = ctx.call.form_value("request").and_then(read_handle);
    let allow = match ctx.call.form_value("decision") {
        Some("allow") => true,
        Some("deny") => false,
        _ => return Err(Problem::new(400, "invalid_decision", "problem-decision").into()),
    };
    let Some((request, session)) = handle else { return Err(gone(None).into()) };
    let (op, who, decision) = (ctx.op.clone(), visitor(ctx), Decision { request, session, allow });
    let next = ctx.services.db.write(op.tenant.id, move |wtx| decide(&op, wtx, decision, &who))?;
    go_on(ctx, next)
}

/// What the form brings back: `{request}.{session}`.
fn read_handle(text: &str) -> Option<(AuthorizationRequestId, SessionId)> {
    let (request, session) = text.split_once('.')?;
    Some((AuthorizationRequestId::from_base64url(request)?, SessionId::from_base64url(session)?))
}

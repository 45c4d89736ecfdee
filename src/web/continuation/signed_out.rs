//! The page after a sign-out that leads to no application.

use askama::Template;

use crate::base::locale::Locales;
use crate::oidc::logout::Withheld;
use crate::web::dispatch::Context;
use crate::web::html::Chrome;
use crate::web::respond::{Failure, Problem, Reply};

#[derive(Template)]
#[template(path = "pages/signed_out.html")]
pub struct SignedOutPage {
    pub chrome: Chrome,
    pub sign_in: String,
    pub next: Option<Next>,
    pub withheld: Option<Unregistered>,
}

/// A link back to the application that requested the sign-out.
pub struct Next {
    pub name: String,
    pub href: String,
}

/// An application whose redirect is withheld.
pub struct Unregistered {
    pub application: String,
    /// The detail for developers, in English.
    pub detail: String,
    /// The id of the request, which the log line has.
    pub reference: String,
}

/// Returns the page, with a link to the application if there is one.
pub fn signed_out(context: &Context, next: Option<Next>, ui_locales: Locales) -> Result<Reply, Failure> {
    page(context, next, None, ui_locales)
}

/// Returns the page for an application that requested a redirect to a URI that is not registered. The page shows the URI
/// to developers; the log also has the registered ones and the command that adds it.
pub(super) fn without_redirect(context: &Context, to: Withheld, ui_locales: Locales) -> Result<Reply, Failure> {
    let Withheld { client_id, client_name, refusal } = to;
    let (reference, detail) = (context.reference().to_owned(), refusal.text().english());
    context.answers(Some(&client_id));
    context.log_refusal(&Problem::from(refusal));
    page(context, None, Some(Unregistered { application: client_name, detail, reference }), ui_locales)
}

fn page(
    context: &Context,
    next: Option<Next>,
    withheld: Option<Unregistered>,
    ui_locales: Locales,
) -> Result<Reply, Failure> {
    let chrome = context.chrome_in(ui_locales);
    let nonce = chrome.nonce.clone();
    let template = SignedOutPage { chrome, sign_in: context.tenant().base.join("/login"), next, withheld };
    Ok(Reply::page(200, &nonce, &template)?)
}

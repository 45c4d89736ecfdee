//! Signs a user in with a password.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::callback;
use super::session::SessionDocument;
use super::user::{User, document};
use crate::authn;
use crate::base::code::Code;
use crate::sessions::Persistence;
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::DashboardBrowser;
use crate::web::operation::Operation;
use crate::web::respond::{Failure, Problem, Reply, set_device, set_session};
use crate::web::surface::sign_in::{Client, Credentials, REFUSALS, sign_in_in_browser};

pub(super) const POST: Operation =
    Operation::new("Signs a user in with a password, and sets the cookie of the session.")
        .takes::<SignIn>()
        .answers::<SignedIn>(200)
        .refuses(&[Code::WrongOrigin, Code::CallbackUrlNotListed, Code::CallerUnknown])
        .also_refuses(REFUSALS)
        .checks_for_bots();

/// The address and the password of a user.
#[derive(Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = DashboardSignIn)]
struct SignIn {
    /// The address, or the user name where the tenant takes user names.
    #[schema(example = "sasha@auroralabs.com")]
    email: String,
    #[schema(format = Password, example = "correct horse battery staple")]
    password: String,
    /// Whether the browser keeps the session when it is closed, where the tenant lets users choose; true by default.
    remember_me: Option<bool>,
    /// Where the page goes on: a URL under one of the tenant's `return_urls`, or a path of the page that sends the request.
    #[serde(rename = "callbackURL")]
    #[schema(example = "https://app.example.com/welcome")]
    callback_url: Option<String>,
}

/// The session that has begun.
#[derive(Serialize, ToSchema)]
#[schema(as = DashboardSignedIn)]
struct SignedIn {
    /// Whether the client goes to `url`.
    redirect: bool,
    /// The URL of `callbackURL`, if it was sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false, example = "https://app.example.com/welcome")]
    url: Option<String>,
    /// Always null: the secret of the session is in its cookie only.
    #[schema(value_type = Option<String>)]
    token: Option<()>,
    user: User,
    session: SessionDocument,
}

/// `POST /auth/sign-in/email`
pub async fn post(req: Request<DashboardBrowser>) -> Result<Reply, Failure> {
    let SignIn { email, password, remember_me, callback_url } = req.body()?;
    // The cookie of another origin would be sent to no page of the tenant.
    if !req.is_at_own_host() {
        return Err(Problem::from(Code::WrongOrigin).with_origin(req.tenant().base.origin()).into());
    }
    let url = callback::find(&req, callback_url.as_deref())?.map(|url| url.to_string());
    let persistence = match remember_me {
        Some(false) => Persistence::BrowserSession,
        Some(true) | None => Persistence::Remembered,
    };
    let authn::Browser { session, device, .. } = req.browser();
    let credentials = Credentials { member: "email", name: email.trim().to_owned(), password };
    let begun = sign_in_in_browser(&req, credentials, Client { session, device, persistence }).await?;
    let (token, now) = (begun.secrets.session.clone(), req.op.now);
    // It may have ended since.
    let found = req.read_one(move |tx| authn::signed_in(tx, Some(&token), now)).await?.ok_or(Code::CallerUnknown)?;
    let body = SignedIn {
        redirect: url.is_some(),
        url,
        token: None,
        user: document(&found.account),
        session: (&found.session).into(),
    };
    let reply = set_session(Reply::json(200, &body)?, req.tenant(), &begun.secrets);
    Ok(set_device(reply, req.tenant(), begun.device.as_ref()))
}

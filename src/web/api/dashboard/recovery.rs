//! The reset of a forgotten password.

use serde::Deserialize;
use utoipa::ToSchema;

use super::callback;
use super::calls::Done;
use crate::authn::reset::{self, Destination};
use crate::base::code::Code;
use crate::base::token::{BearerToken, TokenKind};
use crate::base::uri::with_query;
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::Anonymous;
use crate::web::operation::{Operation, Parameter};
use crate::web::respond::{Failure, Reply};
use crate::web::surface::recovery::{self, ASK_REFUSALS, RESET_REFUSALS};

pub(super) const ASK: Operation =
    Operation::new("Mails a link to reset the password. The answer does not tell whether there is an account.")
        .takes::<Ask>()
        .answers::<Done>(200)
        .refuses(&[Code::CallbackUrlNotListed])
        .also_refuses(ASK_REFUSALS)
        .checks_for_bots();

pub(super) const RESET: Operation =
    Operation::new("Sets the password by the token of a mailed link, and ends every session.")
        .takes::<Reset>()
        .answers::<Done>(200)
        .refuses(RESET_REFUSALS);

pub(super) const OPEN: Operation =
    Operation::new("Redirects from a mailed link to the page of the application, with the token in its query.")
        .path(&[Parameter { name: "token", text: "The token of the mailed link." }])
        .query::<Open>()
        .redirects(302)
        .refuses(&[Code::CallbackUrlNotListed]);

/// The address of the account.
#[derive(Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = DashboardPasswordForgotten)]
struct Ask {
    /// The address, or the user name where the tenant takes user names.
    #[schema(example = "sasha@auroralabs.com")]
    email: String,
    /// The page of the application that sets the password, with the token in its query: a URL under one of the tenant's
    /// `return_urls`. Without it, the link opens a page of the tenant.
    #[schema(example = "https://app.example.com/reset")]
    redirect_to: Option<String>,
}

/// A new password and what proves the right to set it.
#[derive(Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = DashboardPasswordReset)]
struct Reset {
    #[schema(example = "pt_rp_AZDk2jxOdkiyYAAAAAAAAQ_EhISEhISEhISEhISEhISEhISEhISEhISEhISEhISEhI0000000")]
    token: String,
    #[schema(format = Password, example = "correct horse battery staple")]
    new_password: String,
}

/// The page that a mailed link leads to.
#[derive(Deserialize, ToSchema)]
pub(super) struct Open {
    /// The page of the application that sets the password.
    #[serde(rename = "callbackURL")]
    #[schema(example = "https://app.example.com/reset")]
    callback_url: Option<String>,
}

/// `POST /auth/forget-password` and `POST /auth/request-password-reset`
pub async fn ask(req: Request<Anonymous>) -> Result<Reply, Failure> {
    let Ask { email, redirect_to } = req.body()?;
    let to = match callback::find(&req, redirect_to.as_deref())? {
        Some(url) => Destination::Application(url),
        None => Destination::Page(None),
    };
    recovery::ask(&req, "email", email.trim(), to).await?;
    Ok(Reply::json(200, &Done::DONE)?)
}

/// `POST /auth/reset-password`
pub async fn reset(req: Request<Anonymous>) -> Result<Reply, Failure> {
    let Reset { token, new_password } = req.body()?;
    recovery::reset(&req, &token, "newPassword", &new_password).await?;
    Ok(Reply::json(200, &Done::DONE)?)
}

/// `GET /auth/reset-password/{token}`. It changes nothing.
pub async fn open(req: Request<Anonymous>) -> Result<Reply, Failure> {
    let Open { callback_url } = req.query()?;
    let sent = req.param("token").to_owned();
    let Some(url) = callback::find(&req, callback_url.as_deref())? else {
        return Ok(Reply::found(with_query(&req.tenant().base.join("/reset-password"), &[("token", &sent)])));
    };
    let is_valid = match BearerToken::parse(TokenKind::ResetLink, &sent) {
        Some(token) => {
            let op = req.op.clone();
            req.read(move |tx| reset::find(&op, tx, &token)).await?.is_some()
        }
        None => false,
    };
    let result = if is_valid { ("token", sent.as_str()) } else { ("error", "INVALID_TOKEN") };
    Ok(Reply::found(url.with(&[result])))
}

//! The reset of a forgotten password.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::address::Address;
use super::verification::Sent;
use crate::authn::reset::Destination;
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::Anonymous;
use crate::web::operation::Operation;
use crate::web::respond::{Failure, Reply};
use crate::web::surface::recovery::{self, ASK_REFUSALS, RESET_REFUSALS};

pub(super) const FORGOT: Operation =
    Operation::new("Mails a link to reset a forgotten password. The answer does not tell whether there is an account.")
        .takes::<Forgot>()
        .answers::<Sent>(200)
        .refuses(ASK_REFUSALS)
        .checks_for_bots();

pub(super) const RESET: Operation =
    Operation::new("Sets a password by the token of a mailed link, and ends every session of the account.")
        .takes::<Reset>()
        .answers::<Done>(200)
        .refuses(RESET_REFUSALS);

#[derive(Deserialize, ToSchema)]
#[schema(as = ForgottenPassword)]
struct Forgot {
    /// The address, or the user name where the tenant takes user names.
    #[schema(example = "onur@example.com")]
    username: Option<String>,
    /// The address, in place of `username`.
    #[schema(example = "onur@example.com")]
    email: Option<String>,
}

#[derive(Deserialize, ToSchema)]
#[schema(as = PasswordReset)]
struct Reset {
    /// The parameter `token` of the mailed link.
    #[schema(example = "pt_pr_AZDk2jxOdkiyYAAAAAAAAQ_EhISEhISEhISEhISEhISEhISEhISEhISEhISEhISEhI0000000")]
    token: String,
    #[schema(format = "password", example = "seven lamps at the gate")]
    password: String,
}

/// A password was set.
#[derive(Serialize, ToSchema)]
#[schema(as = PasswordResetDone)]
struct Done {
    #[schema(example = true)]
    reset: bool,
}

/// `POST /api/v1/forgot-password`
pub async fn forgot(req: Request<Anonymous>) -> Result<Reply, Failure> {
    let Forgot { username, email } = req.body()?;
    let address = Address::of(username, email)?;
    recovery::ask(&req, address.member, &address.text, Destination::Page(None)).await?;
    Ok(Reply::json(200, &Sent { sent: true })?)
}

/// `POST /api/v1/reset-password`
pub async fn reset(req: Request<Anonymous>) -> Result<Reply, Failure> {
    let Reset { token, password } = req.body()?;
    recovery::reset(&req, &token, "password", &password).await?;
    Ok(Reply::json(200, &Done { reset: true })?)
}

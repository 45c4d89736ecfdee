//! The reset of a forgotten password.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::authn::reset::Destination;
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::Anonymous;
use crate::web::operation::Operation;
use crate::web::respond::{Failure, Reply};
use crate::web::surface::recovery::{self, ASK_REFUSALS, RESET_REFUSALS};

pub(super) const FORGOT: Operation =
    Operation::new("Mails a link to reset a forgotten password. The answer does not tell whether there is an account.")
        .takes::<Forgot>()
        .answers::<Done>(200)
        .refuses(ASK_REFUSALS)
        .checks_for_bots();

pub(super) const RESET: Operation =
    Operation::new("Sets a password by the token of a mailed link, and ends every session of the account.")
        .takes::<Reset>()
        .answers::<Done>(200)
        .refuses(RESET_REFUSALS);

#[derive(Deserialize, ToSchema)]
#[schema(as = ForgotPassword)]
pub(super) struct Forgot {
    /// The address, or the user name where the tenant takes user names.
    #[schema(example = "hello@example.com")]
    email: String,
}

#[derive(Deserialize, ToSchema)]
#[schema(as = ResetPassword)]
pub(super) struct Reset {
    /// The parameter `token` of the mailed link.
    #[schema(example = "example")]
    token: String,
    #[schema(format = "password", example = "seven lamps at the gate")]
    password: String,
}

/// What was done.
#[derive(Serialize, ToSchema)]
pub(super) struct Done {
    #[schema(example = "Where the address has an account, a link was mailed to it.")]
    pub(super) message: &'static str,
}

/// `POST /v1/auth/forgot-password`
pub async fn forgot(req: Request<Anonymous>) -> Result<Reply, Failure> {
    let Forgot { email } = req.body()?;
    recovery::ask(&req, "email", email.trim(), Destination::Page(None)).await?;
    Ok(Reply::json(200, &Done { message: "Where the address has an account, a link was mailed to it." })?)
}

/// `POST /v1/auth/reset-password`
pub async fn reset(req: Request<Anonymous>) -> Result<Reply, Failure> {
    let Reset { token, password } = req.body()?;
    recovery::reset(&req, &token, "password", &password).await?;
    Ok(Reply::json(200, &Done { message: "The password is set. Every session of the account has ended." })?)
}

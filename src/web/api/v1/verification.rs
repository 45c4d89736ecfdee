//! The verification of an address.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::recovery::Done;
use crate::authn::verification::Kept;
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::Anonymous;
use crate::web::operation::Operation;
use crate::web::respond::{Failure, Reply};
use crate::web::surface::verification::{self, AGAIN_REFUSALS, REFUSALS};

pub(super) const VERIFY: Operation = Operation::new("Verifies an address by the token of a mailed link.")
    .takes::<Verification>()
    .answers::<Verified>(200)
    .refuses(REFUSALS);

pub(super) const RESEND: Operation =
    Operation::new("Mails the link to verify an address again. The answer does not tell whether there is an account.")
        .takes::<Resend>()
        .answers::<Done>(200)
        .refuses(AGAIN_REFUSALS);

#[derive(Deserialize, ToSchema)]
#[schema(as = VerifyEmail)]
pub(super) struct Verification {
    /// The parameter `token` of the mailed link.
    #[schema(example = "example")]
    token: String,
    /// The password of the sign-up. Without it, the account is left without a password.
    #[schema(format = "password", example = "example")]
    password: Option<String>,
}

#[derive(Deserialize, ToSchema)]
#[schema(as = ResendVerification)]
pub(super) struct Resend {
    #[schema(example = "hello@example.com")]
    email: String,
}

/// An address that was verified.
#[derive(Serialize, ToSchema)]
#[schema(as = VerifiedEmail)]
pub(super) struct Verified {
    #[schema(example = "The address is verified.")]
    message: &'static str,
    #[schema(example = "hello@example.com")]
    email: String,
    /// Whether the password of the sign-up stays. If not, the user chooses one by a reset.
    password_kept: bool,
}

/// `POST /v1/auth/verify-email`
pub async fn verify(req: Request<Anonymous>) -> Result<Reply, Failure> {
    let Verification { token, password } = req.body()?;
    let done = verification::verify(&req, &token, password.as_deref().unwrap_or_default()).await?;
    let verified = Verified {
        message: "The address is verified.",
        email: done.address.address().to_owned(),
        password_kept: done.kept == Kept::Yes,
    };
    Ok(Reply::json(200, &verified)?)
}

/// `POST /v1/auth/resend-verification`
pub async fn resend(req: Request<Anonymous>) -> Result<Reply, Failure> {
    let Resend { email } = req.body()?;
    verification::send_again(&req, "email", &email).await?;
    Ok(Reply::json(200, &Done { message: "Where an account waits for it, the link was mailed to the address." })?)
}

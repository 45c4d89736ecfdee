//! The verification of an address.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::address::Address;
use crate::authn::verification::Kept;
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::Anonymous;
use crate::web::operation::Operation;
use crate::web::respond::{Failure, Reply};
use crate::web::surface::verification::{self, AGAIN_REFUSALS, REFUSALS};

pub(super) const VERIFY: Operation = Operation::new("Verifies an address by the token of a mailed link.")
    .takes::<Verification>()
    .answers::<VerifiedAddress>(200)
    .refuses(REFUSALS);

pub(super) const RESEND: Operation =
    Operation::new("Mails the link to verify an address again. The answer does not tell whether there is an account.")
        .takes::<Resend>()
        .answers::<Sent>(200)
        .refuses(AGAIN_REFUSALS);

#[derive(Deserialize, ToSchema)]
#[schema(as = AddressVerification)]
struct Verification {
    /// The parameter `token` of the mailed link.
    #[schema(example = "pt_ve_AZDk2jxOdkiyYAAAAAAAAQ_EhISEhISEhISEhISEhISEhISEhISEhISEhISEhISEhI0000000")]
    token: String,
    /// The password of the sign-up. Without it, the account is left without a password.
    #[schema(format = "password", example = "mypassword123 of Onur")]
    password: Option<String>,
}

#[derive(Deserialize, ToSchema)]
#[schema(as = AddressVerificationMail)]
struct Resend {
    /// The address.
    #[schema(example = "onur@example.com")]
    username: Option<String>,
    /// The address, in place of `username`.
    #[schema(example = "onur@example.com")]
    email: Option<String>,
}

/// An address was verified.
#[derive(Serialize, ToSchema)]
struct VerifiedAddress {
    #[schema(example = true)]
    verified: bool,
    /// Whether the password of the sign-up stays. If not, the user chooses one by a reset.
    #[schema(example = true)]
    password_kept: bool,
}

/// A mail was sent, if there is an account for it.
#[derive(Serialize, ToSchema)]
#[schema(as = SentMail)]
pub(super) struct Sent {
    #[schema(example = true)]
    pub(super) sent: bool,
}

/// `POST /api/v1/verify-email`
pub async fn verify(req: Request<Anonymous>) -> Result<Reply, Failure> {
    let Verification { token, password } = req.body()?;
    let done = verification::verify(&req, &token, password.as_deref().unwrap_or_default()).await?;
    Ok(Reply::json(200, &VerifiedAddress { verified: true, password_kept: done.kept == Kept::Yes })?)
}

/// `POST /api/v1/resend-verification`
pub async fn resend(req: Request<Anonymous>) -> Result<Reply, Failure> {
    let Resend { username, email } = req.body()?;
    let address = Address::of(username, email)?;
    verification::send_again(&req, address.member, &address.text).await?;
    Ok(Reply::json(200, &Sent { sent: true })?)
}

//! The verification of an address.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::callback;
use super::calls::Done;
use crate::authn::Next;
use crate::authn::verification::Kept;
use crate::base::code::Code;
use crate::base::uri::with_query;
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::{Anonymous, DashboardBrowser};
use crate::web::operation::Operation;
use crate::web::respond::{Failure, Reply, set_device, set_session};
use crate::web::surface::faults::missing;
use crate::web::surface::verification::{self, AGAIN_REFUSALS, REFUSALS, Used};

pub(super) const VERIFY: Operation = Operation::new(
    "Verifies an address by the token of a mailed link, and signs in where the sign-up came from this browser.",
)
.query::<Link>()
.answers::<Verified>(200)
.redirects(303)
.refuses(&[Code::CallbackUrlNotListed])
.also_refuses(REFUSALS);

pub(super) const RESEND: Operation =
    Operation::new("Mails the link to verify an address again. The answer does not tell whether there is an account.")
        .takes::<Resend>()
        .answers::<Done>(200)
        .refuses(&[Code::CallbackUrlNotListed])
        .also_refuses(AGAIN_REFUSALS);

/// The parameters of a verification.
#[derive(Deserialize, ToSchema)]
pub(super) struct Link {
    /// The parameter `token` of the mailed link.
    #[serde(default)]
    #[schema(required, example = "pt_ve_AZDk2jxOdkiyYAAAAAAAAQ_EhISEhISEhISEhISEhISEhISEhISEhISEhISEhISEhI0000000")]
    token: String,
    /// Where a script goes on: a URL under one of the tenant's `return_urls`. The page leads to that of the sign-up.
    #[serde(rename = "callbackURL")]
    #[schema(example = "https://app.example.com/welcome")]
    callback_url: Option<String>,
}

/// A verified address.
#[derive(Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = DashboardVerified)]
struct Verified {
    #[serde(flatten)]
    done: Done,
    /// Whether the account has the password of its sign-up. Else it gets one by a reset.
    #[schema(example = true)]
    password_kept: bool,
}

/// The address of the account.
#[derive(Deserialize, ToSchema)]
#[schema(as = DashboardVerificationMail)]
struct Resend {
    #[schema(example = "sasha@auroralabs.com")]
    email: String,
    /// A URL under one of the tenant's `return_urls`. The link leads to that of the sign-up, because anyone may ask for it.
    #[serde(rename = "callbackURL")]
    #[schema(example = "https://app.example.com/welcome")]
    callback_url: Option<String>,
}

/// `GET /auth/verify-email`. A browser that shows the answer is redirected to the page, whose button verifies.
pub async fn verify(req: Request<DashboardBrowser>) -> Result<Reply, Failure> {
    let Link { token, callback_url } = req.query()?;
    if token.is_empty() {
        return Err(missing(["token"].into_iter()).into());
    }
    let callback = callback::find(&req, callback_url.as_deref())?;
    if req.call.prefers_page {
        return Ok(Reply::see_other(with_query(&req.tenant().base.join("/verify-email"), &[("token", &token)])));
    }
    // At another host of the tenant, no cookie of a session can be set.
    let browser = if req.is_at_own_host() { req.browser() } else { verification::no_browser(&req) };
    let used = verification::use_link(&req, &token, "", browser).await?;
    let password_kept = match &used {
        Used::Here(_) => true,
        Used::Elsewhere(done) => done.kept == Kept::Yes,
    };
    let reply = match callback {
        Some(url) => Reply::see_other(url.to_string()),
        None => Reply::json(200, &Verified { done: Done::DONE, password_kept })?,
    };
    Ok(match used {
        Used::Here(next) => match *next {
            Next::SignedIn { secrets, device, .. } => {
                set_device(set_session(reply, req.tenant(), &secrets), req.tenant(), device.as_ref())
            }
            // The user goes on on a page, for example to accept terms of use.
            _ => reply,
        },
        Used::Elsewhere(_) => reply,
    })
}

/// `POST /auth/resend-verification` and `POST /auth/send-verification-email`
pub async fn resend(req: Request<Anonymous>) -> Result<Reply, Failure> {
    let Resend { email, callback_url } = req.body()?;
    callback::find(&req, callback_url.as_deref())?;
    verification::send_again(&req, "email", &email).await?;
    Ok(Reply::json(200, &Done::DONE)?)
}

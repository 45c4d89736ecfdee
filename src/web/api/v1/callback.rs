//! The exchange of a code of the tenant's own authorization endpoint.

use serde::Deserialize;
use utoipa::ToSchema;

use super::login::Token;
use crate::base::code::Code;
use crate::base::refusal::Stop;
use crate::base::secret::Secret;
use crate::oidc::login_callback::{self, Exchanged, LoginCode};
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::Anonymous;
use crate::web::operation::Operation;
use crate::web::respond::{Failure, Reply};
use crate::web::surface::sign_in::sign;

pub(super) const POST: Operation = Operation::new(
    "Signs a user in with the authorization code of a client of this API, which the token endpoint does not take.",
)
.takes::<Callback>()
.answers::<Token>(200)
.refuses(&[Code::AuthorizationCodeInvalid, Code::EmailNotVerified, Code::TermsDue, Code::DeletionDue]);

/// The response of the authorization endpoint, as the browser brought it.
#[derive(Deserialize, ToSchema)]
pub(super) struct Callback {
    /// It works once. A second use ends the session.
    #[schema(example = "example")]
    code: String,
    /// The redirect URI of the authorization request.
    #[schema(example = "https://app.example.com/callback")]
    redirect_uri: String,
    /// The secret of the `code_challenge` of the authorization request. Such a client cannot go without it.
    #[serde(default)]
    #[schema(nullable = false, example = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")]
    code_verifier: Option<String>,
    /// It is not used: the program compares it with its own before this call.
    #[serde(default)]
    #[schema(nullable = false, example = "example")]
    #[expect(dead_code, reason = "only its type is checked")]
    state: Option<String>,
}

/// `POST /v1/auth/callback`
pub async fn post(req: Request<Anonymous>) -> Result<Reply, Failure> {
    let Callback { code, redirect_uri, code_verifier, .. } = req.body()?;
    let sent = LoginCode { code: Secret::new(code), redirect_uri, code_verifier: code_verifier.map(Secret::new) };
    let looked_up = sent.clone();
    req.read(move |tx| Stop::outcome(login_callback::check(tx, &looked_up))).await??;
    let op = req.op.clone();
    let exchanged = req.write(move |wtx| Stop::outcome(login_callback::exchange(&op, wtx, &sent))).await??;
    match exchanged {
        Exchanged::SignedIn(begun) => Ok(Reply::json(200, &Token::from(sign(&req, *begun).await?))?),
        Exchanged::Reused(refusal) => Err(refusal.into()),
    }
}

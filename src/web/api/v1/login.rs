//! The sign-in with a password, further tokens of its session, and its end.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::sessions;
use crate::sessions::api::{ApiAudience, ApiToken};
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::{Anonymous, LoginUser};
use crate::web::operation::Operation;
use crate::web::respond::{Failure, Reply};
use crate::web::surface::sign_in::{Credentials, REFUSALS, sign, sign_in};

pub(super) const LOGIN: Operation = Operation::new("Signs a user in with a password.")
    .takes::<Login>()
    .answers::<Token>(200)
    .refuses(REFUSALS)
    .checks_for_bots();

pub(super) const REFRESH: Operation =
    Operation::new("Returns another token of the session, whose end stays.").answers::<Token>(200);

pub(super) const LOGOUT: Operation = Operation::new("Ends the session.").answers_nothing(204);

/// The address and the password of a user.
#[derive(Deserialize, ToSchema)]
pub(super) struct Login {
    /// The address, or the user name where the tenant takes user names.
    #[schema(example = "hello@example.com")]
    email: String,
    #[schema(format = "password", example = "example")]
    password: String,
}

/// An access token of this API.
#[derive(Serialize, ToSchema)]
pub(super) struct Token {
    token: String,
    #[schema(format = DateTime, example = "2026-02-08T15:12:45Z")]
    expires_at: String,
}

impl From<ApiToken> for Token {
    fn from(made: ApiToken) -> Token {
        Token { token: made.token.expose().clone(), expires_at: made.expires_at.to_rfc3339() }
    }
}

/// `POST /v1/auth/login`
pub async fn post(req: Request<Anonymous>) -> Result<Reply, Failure> {
    let Login { email, password } = req.body()?;
    let credentials = Credentials { member: "email", name: email.trim().to_owned(), password };
    let begun = sign_in(&req, ApiAudience::Login, credentials).await?;
    Ok(Reply::json(200, &Token::from(sign(&req, begun).await?))?)
}

/// `POST /v1/auth/refresh`
pub async fn refresh(req: Request<LoginUser>) -> Result<Reply, Failure> {
    Ok(Reply::json(200, &Token::from(sign(&req, req.caller.begun()).await?))?)
}

/// `POST /v1/auth/logout`
pub async fn logout(req: Request<LoginUser>) -> Result<Reply, Failure> {
    let (op, session) = (req.op.clone(), req.caller.session.clone());
    req.write(move |wtx| sessions::sign_out(&op, wtx, &session)).await?;
    Ok(Reply::empty(204))
}

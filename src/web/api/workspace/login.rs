//! Signs a user of a program in.

use serde::Deserialize;
use utoipa::ToSchema;

use super::account::{AccountDocument, document, list_users};
use crate::authn;
use crate::base::code::Code;
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::WorkspaceCaller;
use crate::web::operation::Operation;
use crate::web::respond::{Failure, Problem, Reply, set_session};
use crate::web::surface::sign_in::{Credentials, REFUSALS, sign_in_for_program};

pub(super) const LOGIN: Operation = Operation::new(
    "Signs a user in with a password, and sets the cookie of the session. The API token needs the scope accounts.sign_in.",
)
.takes::<Login>()
.answers::<AccountDocument>(200)
.refuses(&[Code::ProgramForbidden, Code::ApiTokenInvalid, Code::WrongOrigin])
.also_refuses(REFUSALS);

/// The address and the password of a user.
#[derive(Deserialize, ToSchema)]
#[schema(as = WorkspaceLogin)]
struct Login {
    /// The address, or the user name where the tenant takes user names.
    #[schema(example = "sasha@auroralabs.com")]
    email: String,
    #[schema(format = Password, example = "correct horse battery staple")]
    password: String,
}

/// `POST /api/v1/auth/login`
pub async fn post(req: Request<WorkspaceCaller>) -> Result<Reply, Failure> {
    let Login { email, password } = req.body()?;
    if !req.is_at_own_host() {
        return Err(Problem::from(Code::WrongOrigin).with_origin(req.tenant().base.origin()).into());
    }
    let credentials = Credentials { member: "email", name: email.trim().to_owned(), password };
    let secrets = sign_in_for_program(&req, credentials, req.session_token()).await?;
    let (token, now, within) = (secrets.session.clone(), req.op.now, req.caller.within());
    let read = req.read(move |tx| {
        let Some(signed_in) = authn::signed_in(tx, Some(&token), now)? else { return Ok(None) };
        let users = list_users(tx, &signed_in.account, within)?;
        Ok(Some(document(&signed_in.account, users)))
    });
    // It may have ended since.
    let account = read.await?.ok_or(Code::CallerUnknown)?;
    Ok(set_session(Reply::json(200, &account)?, req.tenant(), &secrets))
}

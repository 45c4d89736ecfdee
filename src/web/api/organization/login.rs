//! The sign-in with a password, and what a refresh token does.

use serde::Deserialize;
use utoipa::ToSchema;

use super::address::Address;
use super::calls::refused;
use super::session::{OpenSession, opened};
use crate::base::code::Code;
use crate::base::refusal::{Refusal, Stop};
use crate::op::Op;
use crate::organizations::members;
use crate::sessions::api::{self, ApiAudience, Begun, RefreshClaims};
use crate::storage::WriteTx;
use crate::web::dispatch::callers::{Anonymous, OrganizationUser};
use crate::web::dispatch::{Context, Request};
use crate::web::operation::Operation;
use crate::web::respond::{Failure, Reply};
use crate::web::surface::ids;
use crate::web::surface::sign_in::{Credentials, REFUSALS, sign_in};

pub(super) const LOGIN: Operation = Operation::new("Signs a user in with a password.")
    .takes::<Login>()
    .answers::<OpenSession>(200)
    .refuses(&[Code::AccountNotFound])
    .also_refuses(REFUSALS)
    .checks_for_bots();

pub(super) const REFRESH: Operation = Operation::new(
    "Returns new tokens of a session, and uses the refresh token up; one that was used before ends the session.",
)
.takes::<Refresh>()
.answers::<OpenSession>(200)
.refuses(&[Code::RefreshTokenOver, Code::EmailNotVerified]);

pub(super) const SWITCH: Operation = Operation::new(
    "Makes an organization the current one of the session, returns new tokens, and uses the refresh token up.",
)
.takes::<Switch>()
.answers::<OpenSession>(200)
.refuses(&[Code::RefreshTokenOver, Code::OrganizationForbidden]);

/// The address and the password of a user.
#[derive(Deserialize, ToSchema)]
#[schema(as = OrganizationLogin)]
struct Login {
    /// The address, or the user name where the tenant takes user names.
    #[schema(example = "onur@example.com")]
    username: Option<String>,
    /// The address, in place of `username`.
    #[schema(example = "onur@example.com")]
    email: Option<String>,
    #[schema(format = "password", example = "mypassword123")]
    password: String,
}

/// The newest refresh token of a session.
#[derive(Deserialize, ToSchema)]
#[schema(as = SessionRefresh)]
struct Refresh {
    #[schema(example = "eyJhbGciOiJFUzI1NiIsInR5cCI6InJlZnJlc2grand0In0.e30.c2ln")]
    refresh_token: String,
}

/// An organization of the user, and the newest refresh token of the session.
#[derive(Deserialize, ToSchema)]
#[schema(as = OrganizationSwitch)]
struct Switch {
    #[schema(format = "uuid", example = "018bcfe5-6800-7707-8707-070707070707")]
    organization_id: String,
    #[schema(example = "eyJhbGciOiJFUzI1NiIsInR5cCI6InJlZnJlc2grand0In0.e30.c2ln")]
    refresh_token: String,
}

/// `POST /api/v1/login`
pub async fn login(req: Request<Anonymous>) -> Result<Reply, Failure> {
    let Login { username, email, password } = req.body()?;
    let Address { member, text } = Address::of(username, email)?;
    let begun = sign_in(&req, ApiAudience::Organization, Credentials { member, name: text, password }).await?;
    Ok(Reply::json(200, &opened(&req, begun).await?)?)
}

/// `POST /api/v1/refresh-token`
pub async fn refresh(req: Request<Anonymous>) -> Result<Reply, Failure> {
    let Refresh { refresh_token } = req.body()?;
    let claims = read(&req, refresh_token).await?;
    let begun = turn(&req, claims, |_, _, _| Ok(())).await?;
    Ok(Reply::json(200, &opened(&req, begun).await?)?)
}

/// `POST /api/v1/me/switch-organization`
pub async fn switch(req: Request<OrganizationUser>) -> Result<Reply, Failure> {
    let Switch { organization_id, refresh_token } = req.body()?;
    let organization = ids::parse_plain(&organization_id).map_err(|_| Code::OrganizationForbidden)?;
    let claims = read(&req, refresh_token).await?;
    // The refresh token of another session moves none.
    if !req.caller.begun().has(&claims) {
        return Err(Code::RefreshTokenOver.into());
    }
    let (session, account) = (req.caller.session.id, req.caller.account.id);
    // Before the refresh token is used up, so that a refusal leaves it good.
    let member = req.read(move |tx| members::find_current(tx, organization, account)).await?;
    member.ok_or(Code::OrganizationForbidden)?;
    let begun = turn(&req, claims, move |op, wtx, begun| {
        members::switch(op, wtx, session, account, organization)?;
        begun.session.organization = Some(organization);
        Ok(())
    });
    Ok(Reply::json(200, &opened(&req, begun.await?).await?)?)
}

async fn read(context: &Context, token: String) -> Result<RefreshClaims, Failure> {
    let (op, keyring) = (context.op.clone(), context.services().keyring.clone());
    let read = context.read(move |tx| api::read(&op, tx, &keyring, &token)).await?;
    read.map_err(|cause| Refusal::new(Code::RefreshTokenOver).because(cause).into())
}

/// Uses a refresh token up, and does more with its session in the same transaction.
async fn turn(
    context: &Context,
    claims: RefreshClaims,
    more: impl Fn(&Op, &mut WriteTx<'_>, &mut Begun) -> Result<(), Stop<Refusal>> + Send + 'static,
) -> Result<Begun, Failure> {
    let op = context.op.clone();
    let turned = context.write(move |wtx| {
        Stop::outcome(api::refresh(&op, wtx, &claims).and_then(|mut begun| {
            more(&op, wtx, &mut begun)?;
            Ok(begun)
        }))
    });
    turned.await?.map_err(|refusal| refused(refusal).into())
}

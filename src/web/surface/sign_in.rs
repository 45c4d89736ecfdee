//! A sign-in with a password at a surface whose sessions have tokens.

use crate::authn::bot_check::Purpose;
use crate::authn::sign_in::{Attempt, with_password};
use crate::authn::{Browser, Next, Origin, Refused};
use crate::base::code::Code;
use crate::base::fault::Fault;
use crate::base::jose::Alg;
use crate::base::token::{BearerToken, TokenKind};
use crate::sessions::api::{self, ApiAudience, ApiToken, Begun};
use crate::sessions::{Persistence, SessionSecrets};
use crate::web::dispatch::Context;
use crate::web::respond::{Failure, Problem};
use crate::web::surface::bot_check;
use crate::web::surface::faults::{self, missing, wrong};

/// What a sign-in sends.
pub struct Credentials {
    /// The member that has the address or the user name.
    pub member: &'static str,
    pub name: String,
    pub password: String,
}

/// Signs a user in, with the bot check before it. The session has no cookie: its token is made by [`sign`].
pub async fn sign_in(context: &Context, audience: ApiAudience, credentials: Credentials) -> Result<Begun, Failure> {
    check(&credentials)?;
    bot_check::check(context, Purpose::SignIn).await?;
    match attempt(context, Origin::Api(audience), credentials, Client::default()).await? {
        Next::SignedInByApi { begun } => Ok(*begun),
        other => Err(unexpected(&other).into()),
    }
}

/// Signs a user in for a program of the tenant, which has an API token. The session has a cookie. It replaces `present`, the
/// session of the same browser.
pub async fn sign_in_for_program(
    context: &Context,
    credentials: Credentials,
    present: Option<BearerToken>,
) -> Result<SessionSecrets, Failure> {
    check(&credentials)?;
    let client = Client { session: present, ..Client::default() };
    match attempt(context, Origin::Workspace, credentials, client).await? {
        Next::SignedIn { secrets, .. } => Ok(secrets),
        other => Err(unexpected(&other).into()),
    }
}

/// The secrets of a session that began in a browser.
pub struct SignedInHere {
    pub secrets: SessionSecrets,
    pub device: Option<BearerToken>,
}

/// What signs in, as far as it has cookies.
#[derive(Default)]
pub struct Client {
    /// The secret of its present session, which the new one replaces.
    pub session: Option<BearerToken>,
    /// The secret by which an account may know it.
    pub device: Option<BearerToken>,
    /// How long it is asked to keep the session.
    pub persistence: Persistence,
}

/// Signs a user in in a browser, at a page of an application, with the bot check before it. The session has a cookie.
pub async fn sign_in_in_browser(
    context: &Context,
    credentials: Credentials,
    client: Client,
) -> Result<SignedInHere, Failure> {
    check(&credentials)?;
    bot_check::check(context, Purpose::SignIn).await?;
    match attempt(context, Origin::Dashboard, credentials, client).await? {
        Next::SignedIn { secrets, device, .. } => Ok(SignedInHere { secrets, device }),
        other => Err(unexpected(&other).into()),
    }
}

/// Refuses credentials that are not complete.
fn check(credentials: &Credentials) -> Result<(), Problem> {
    // A password is taken as it is: one of spaces is wrong, not missing.
    let members = [(credentials.member, credentials.name.trim()), ("password", &credentials.password)];
    let empty: Vec<&str> =
        members.into_iter().filter(|(_, value)| value.is_empty()).map(|(member, _)| member).collect();
    if empty.is_empty() { Ok(()) } else { Err(missing(empty.into_iter())) }
}

/// Makes an attempt in a flow that belongs to this request alone.
async fn attempt(context: &Context, origin: Origin, credentials: Credentials, client: Client) -> Result<Next, Failure> {
    let Credentials { member, name, password } = credentials;
    let Client { session, device, persistence } = client;
    let binding = context.op.bearer(TokenKind::BrowserBinding, "sign-in at a surface");
    let browser = Browser { binding, session, device };
    let attempt = Attempt { flow: None, origin, name, persistence, browser };
    match with_password(&context.op, context.services(), attempt, &password).await? {
        Next::Refused { why: Refused::NotAnIdentifier, .. } => Err(wrong(member, Code::EmailInvalid).into()),
        Next::Refused { why, .. } => Err(refused(why)),
        next => Ok(next),
    }
}

fn unexpected(next: &Next) -> Fault {
    Fault::internal(format!("a sign-in at a surface ended like one elsewhere: {next:?}"))
}

fn refused(why: Refused) -> Failure {
    match why {
        Refused::TooManyAttempts(limit) | Refused::TooManyFlows(limit) => {
            faults::refused(limit.refusal(why.code())).into()
        }
        Refused::WrongCredentials
        | Refused::UnknownAccount
        | Refused::NotAnIdentifier
        | Refused::EmailNotVerified
        | Refused::WrongCode
        | Refused::CodeOver
        | Refused::AddressNotAllowed
        | Refused::ProgramUnknown
        | Refused::ProgramForbidden
        | Refused::MethodNotOffered
        | Refused::StepDue(_) => why.code().into(),
    }
}

/// Makes an access token of a session.
pub async fn sign(context: &Context, begun: Begun) -> Result<ApiToken, Failure> {
    let (op, keyring) = (context.op.clone(), context.services().keyring.clone());
    let signed = context.read(move |tx| {
        let signer = keyring.signing_key(tx, Alg::Es256, op.now)?;
        api::sign(&op, &signer, &begun)
    });
    Ok(signed.await?)
}

/// The codes with which a sign-in is refused, beyond those of any request.
pub const REFUSALS: &[Code] = &[
    Code::WrongCredentials,
    Code::EmailNotVerified,
    Code::MethodNotOffered,
    Code::TermsDue,
    Code::DeletionDue,
    Code::TooManyAttempts,
    Code::TooManySignIns,
    Code::RequestsReached,
];

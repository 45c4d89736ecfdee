//! A sign-in with a password at a surface whose sessions have tokens.

use crate::authn::bot_check::Purpose;
use crate::authn::sign_in::{Attempt, with_password};
use crate::authn::{Browser, Next, Origin, Refused};
use crate::base::code::Code;
use crate::base::fault::Fault;
use crate::base::jose::Alg;
use crate::base::refusal::FieldFault;
use crate::base::token::TokenKind;
use crate::sessions::Persistence;
use crate::sessions::api::{self, ApiAudience, ApiToken, Begun};
use crate::web::dispatch::Context;
use crate::web::respond::{Failure, Problem};
use crate::web::surface::bot_check;

/// What a sign-in sends.
pub struct Credentials {
    /// The member that has the address or the user name.
    pub member: &'static str,
    pub name: String,
    pub password: String,
}

/// Signs a user in, with the bot check before it. The session has no cookie: its token is made by [`sign`].
pub async fn sign_in(context: &Context, audience: ApiAudience, credentials: Credentials) -> Result<Begun, Failure> {
    let Credentials { member, name, password } = credentials;
    // A password is taken as it is: one of spaces is wrong, not missing.
    let missing = [(member, name.trim()), ("password", &password)].into_iter().filter(|(_, value)| value.is_empty());
    let missing: Vec<FieldFault> = missing.map(|(member, _)| FieldFault::new(member, Code::FieldMissing)).collect();
    if !missing.is_empty() {
        return Err(Problem::from(Code::FieldsInvalid).with_fields(missing).into());
    }
    bot_check::check(context, Purpose::SignIn).await?;
    // The flow belongs to this request alone.
    let binding = context.op.bearer(TokenKind::BrowserBinding, "sign-in at a surface");
    let attempt = Attempt {
        flow: None,
        origin: Origin::Api(audience),
        name,
        persistence: Persistence::BrowserSession,
        browser: Browser { binding, session: None, device: None },
    };
    match with_password(&context.op, context.services(), attempt, &password).await? {
        Next::SignedInByApi { begun } => Ok(*begun),
        Next::Refused { why: Refused::NotAnIdentifier, .. } => {
            let fault = FieldFault::new(member, Code::EmailInvalid);
            Err(Problem::from(Code::FieldsInvalid).with_fields(vec![fault]).into())
        }
        Next::Refused { why, .. } => Err(refused(why)),
        Next::Show { .. } | Next::SignedIn { .. } | Next::Led { .. } | Next::Gone { .. } => {
            Err(Fault::internal("a sign-in at a surface ended like that of a browser").into())
        }
    }
}

fn refused(why: Refused) -> Failure {
    match why {
        Refused::TooManyAttempts(limit) | Refused::TooManyFlows(limit) => {
            Problem::from(limit.refusal(why.code())).retry_after(limit.retry_after).into()
        }
        Refused::WrongCredentials
        | Refused::NotAnIdentifier
        | Refused::EmailNotVerified
        | Refused::WrongCode
        | Refused::CodeOver
        | Refused::AddressNotAllowed
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

//! The callers of the JSON surfaces. Each surface accepts exactly its own credential. Any other one gets the answer of a
//! made-up one, and so does a request without a credential.

use std::ops::Deref;

use crate::accounts;
use crate::authn;
use crate::base::cause::Cause;
use crate::base::code::Code;
use crate::base::id::OrganizationId;
use crate::base::refusal::Refusal;
use crate::base::token::{BearerToken, TokenKind};
use crate::op::{Caller, Credential, Principal};
use crate::organizations::api_tokens::{self, Live};
use crate::sessions::SignedIn;
use crate::sessions::api::{self, ApiAudience, ApiSession, Begun};
use crate::web::dispatch::context::{Admit, Context, Request};
use crate::web::respond::{Failure, Problem};
use crate::web::spec::Access;

/// The user of a valid access token of the tenant login API.
pub struct LoginUser(ApiSession);

/// The user of a valid access token of the organization session API.
pub struct OrganizationUser(ApiSession);

/// Any caller of the organization session API: the user of its access token, or a caller without one. A token that is not
/// valid is refused.
pub struct OrganizationVisitor {
    pub user: Option<OrganizationUser>,
}

/// A caller of the workspace API.
pub enum WorkspaceCaller {
    /// The user of the session of this browser, even if the address is not verified: this API lets the user sign in.
    Session(Box<SignedIn>),
    /// The bearer of an API token, whose rights decide. `acting`: the user of the session of this browser, if its cookie
    /// is sent too.
    Token { live: Box<Live>, acting: Option<Box<SignedIn>> },
}

impl Deref for LoginUser {
    type Target = SignedIn;
    fn deref(&self) -> &SignedIn {
        &self.0.signed_in
    }
}

impl LoginUser {
    /// Returns what a further token of the session is made from.
    pub fn begun(&self) -> Begun {
        self.0.begun()
    }
}

impl Deref for OrganizationUser {
    type Target = SignedIn;
    fn deref(&self) -> &SignedIn {
        &self.0.signed_in
    }
}

impl OrganizationUser {
    /// Returns what a further token of the session is made from.
    pub fn begun(&self) -> Begun {
        self.0.begun()
    }
}

impl WorkspaceCaller {
    /// Returns the account that acts.
    pub fn account(&self) -> &accounts::Account {
        match self {
            WorkspaceCaller::Session(signed_in) => &signed_in.account,
            WorkspaceCaller::Token { acting: Some(signed_in), .. } => &signed_in.account,
            WorkspaceCaller::Token { live, acting: None } => &live.account,
        }
    }

    /// Returns the account whose rights decide.
    pub fn deciding(&self) -> &accounts::Account {
        match self {
            WorkspaceCaller::Session(signed_in) => &signed_in.account,
            WorkspaceCaller::Token { live, .. } => &live.account,
        }
    }

    /// Returns the only organization that the caller's token is for.
    pub fn within(&self) -> Option<OrganizationId> {
        match self {
            WorkspaceCaller::Session(_) => None,
            WorkspaceCaller::Token { live, .. } => live.token.organization,
        }
    }
}

impl Request<WorkspaceCaller> {
    /// Returns the secret of the session of this browser, if its cookie is sent. A transaction that changes something reads
    /// the session again with it.
    pub fn session_token(&self) -> Option<BearerToken> {
        self.presented().session.clone()
    }
}

/// Refuses a caller of a surface that expects a bearer token. The answer is alike for every cause, which is logged.
fn unknown(cause: Option<Cause>) -> Problem {
    let refusal = Refusal::new(Code::CallerUnknown);
    Problem::from(cause.map_or(refusal.clone(), |cause| refusal.because(cause)))
}

/// Authenticates the bearer of an access token of a surface. A user whose address has to be verified first could not sign in
/// there either.
async fn bearer(context: &Context, audience: ApiAudience) -> Result<ApiSession, Failure> {
    let Some(token) = context.bearer() else { return Err(unknown(None).into()) };
    let found = api::find(&context.op, context.services(), &context.state.api_tokens, audience, token).await?;
    let found = found.map_err(|cause| unknown(Some(cause)))?;
    match accounts::is_limited(&context.op, &found.signed_in.account) {
        true => Err(Code::EmailNotVerified.into()),
        false => Ok(found),
    }
}

/// Authenticates the bearer of an API token, counts the request against the quota of the token, and records its use once a
/// minute.
async fn program(context: &Context) -> Result<Live, Failure> {
    let sent = context.bearer().and_then(|text| BearerToken::parse(TokenKind::ApiToken, text));
    let Some(sent) = sent else { return Err(unknown(None).into()) };
    let op = context.op.clone();
    let found = context.read_one(move |tx| api_tokens::find_live(&op, tx, &sent)).await?;
    let live = found.map_err(|refusal| unknown(refusal.cause))?;
    if let Err(reached) = context.services().rates.allow(context.tenant(), live.token.id, context.op.now) {
        return Err(Problem::from(Refusal::from(reached)).retry_after(reached.retry_after).into());
    }
    if api_tokens::is_use_due(&live.token, context.op.now) {
        let (op, token) = (context.op.clone(), live.token.clone());
        context.write(move |wtx| api_tokens::touch(&op, wtx, &token)).await?;
    }
    Ok(live)
}

/// Finds the user of the session of this browser.
pub(super) async fn of_session(context: &Context) -> Result<Option<SignedIn>, Failure> {
    let Some(token) = context.presented().session.clone() else { return Ok(None) };
    let now = context.op.now;
    Ok(context.read_one(move |tx| authn::signed_in(tx, Some(&token), now)).await?)
}

fn by(signed_in: &SignedIn, credential: Credential) -> Caller {
    Caller::by(Principal::Account(signed_in.account.id), credential)
}

impl Admit for LoginUser {
    const ACCESS: Access = Access::ApiBearer;
    const CREDENTIALS: &'static [Credential] = &[Credential::LoginToken];

    async fn admit(context: &Context) -> Result<LoginUser, Failure> {
        bearer(context, ApiAudience::Login).await.map(LoginUser)
    }

    fn caller(&self) -> Caller {
        by(self, Credential::LoginToken)
    }
}

impl Admit for OrganizationUser {
    const ACCESS: Access = Access::ApiBearer;
    const CREDENTIALS: &'static [Credential] = &[Credential::OrganizationToken];

    async fn admit(context: &Context) -> Result<OrganizationUser, Failure> {
        bearer(context, ApiAudience::Organization).await.map(OrganizationUser)
    }

    fn caller(&self) -> Caller {
        by(self, Credential::OrganizationToken)
    }
}

impl Admit for OrganizationVisitor {
    const ACCESS: Access = Access::Anyone;
    const CREDENTIALS: &'static [Credential] = OrganizationUser::CREDENTIALS;

    async fn admit(context: &Context) -> Result<OrganizationVisitor, Failure> {
        let user = match context.authorization() {
            Some(_) => Some(OrganizationUser::admit(context).await?),
            None => None,
        };
        Ok(OrganizationVisitor { user })
    }

    fn caller(&self) -> Caller {
        self.user.as_ref().map_or_else(|| Principal::Anonymous.into(), OrganizationUser::caller)
    }
}

impl Admit for WorkspaceCaller {
    const ACCESS: Access = Access::ApiCaller;
    const CREDENTIALS: &'static [Credential] = &[Credential::Session, Credential::ApiToken];

    /// Where a token is sent, the token decides, whatever the cookie is.
    async fn admit(context: &Context) -> Result<WorkspaceCaller, Failure> {
        if context.authorization().is_some() {
            let live = Box::new(program(context).await?);
            return Ok(WorkspaceCaller::Token { live, acting: of_session(context).await?.map(Box::new) });
        }
        let found = of_session(context).await?;
        Ok(WorkspaceCaller::Session(Box::new(found.ok_or_else(|| unknown(None))?)))
    }

    fn caller(&self) -> Caller {
        match self {
            WorkspaceCaller::Session(signed_in) => by(signed_in, Credential::Session),
            WorkspaceCaller::Token { live, .. } => live.caller(),
        }
    }
}

//! The bearer of an access token (RFC 6750).

use std::ops::Deref;

use serde::Deserialize;

use crate::base::code::Code;
use crate::oidc::access_tokens;
use crate::op::{Caller, Credential, Principal};
use crate::web::dispatch::context::{Admit, Context};
use crate::web::request::form::from_pairs;
use crate::web::respond::{Failure, Problem};
use crate::web::spec::Access;

/// The bearer of a valid access token of this issuer, and the user of the token.
pub struct Bearer(access_tokens::Bearer);

impl Deref for Bearer {
    type Target = access_tokens::Bearer;
    fn deref(&self) -> &access_tokens::Bearer {
        &self.0
    }
}

impl Admit for Bearer {
    const ACCESS: Access = Access::Bearer;
    const CREDENTIALS: &'static [Credential] = &[Credential::AccessToken];

    async fn admit(context: &Context) -> Result<Bearer, Failure> {
        // RFC 6750, 3.1: no error code for a request without authentication.
        let needed = || Problem::from(Code::AccessTokenMissing).with_challenge("Bearer");
        let token = presented(context)?.ok_or_else(needed)?;
        let provider = context.provider();
        let presented = provider.verified.bearer(&context.op, &provider.services, token).await?;
        context.answers(presented.token.as_ref().map(|token| token.client_id.as_str()));
        Ok(Bearer(presented.bearer?))
    }

    fn caller(&self) -> Caller {
        Caller {
            principal: Principal::Client(self.client),
            credential: Some(Credential::AccessToken),
            on_behalf_of: Some(self.account.id),
            scope: Some(self.token.scopes().to_owned()),
            api_token: None,
        }
    }

    /// The error response of an endpoint with bearer tokens (RFC 6750, 3).
    fn refused(_: &Context, problem: Problem) -> Problem {
        if problem.challenge().is_some() {
            return problem.bare();
        }
        let (error, description) = (problem.oauth_error().as_str(), problem.message.english());
        let challenge = format!("Bearer error=\"{error}\", error_description=\"{description}\"");
        problem.bare().with_challenge(challenge)
    }
}

#[derive(Deserialize)]
struct Form<'f> {
    #[serde(borrow, default)]
    access_token: Vec<&'f str>,
}

/// Returns the access token of the header (RFC 6750, 2.1) or the form (2.2); `None` if there is none. More than one
/// token is refused.
fn presented(context: &Context) -> Result<Option<&str>, Code> {
    let form: Form<'_> = from_pairs(&context.call.form).unwrap_or(Form { access_token: Vec::new() });
    let mut sent = form.access_token.into_iter().filter(|token| !token.is_empty());
    let in_form = sent.next();
    let in_header = in_header(context)?;
    if sent.next().is_some() || (in_header.is_some() && in_form.is_some()) {
        return Err(Code::AccessTokenRepeated);
    }
    Ok(in_header.or(in_form))
}

/// Returns the bearer token of the header (RFC 6750, 2.1); `None` if there is none.
pub(super) fn in_header(context: &Context) -> Result<Option<&str>, Code> {
    match context.authorization() {
        None => Ok(None),
        Some(header) => match header.split_once(' ') {
            Some((scheme, token)) if scheme.eq_ignore_ascii_case("bearer") => Ok(Some(token.trim())),
            _ => Err(Code::AuthorizationNotBearer),
        },
    }
}

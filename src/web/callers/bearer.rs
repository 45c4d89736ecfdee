//! The bearer of an access token (RFC 6750).

use std::ops::Deref;

use serde::Deserialize;

use crate::oidc::access_tokens;
use crate::oidc::error::{ErrorCode, OAuthError, invalid_request};
use crate::op::{Caller, Credential, Principal};
use crate::web::context::{Admit, Context};
use crate::web::request::Call;
use crate::web::request::form::from_pairs;
use crate::web::respond::{Failure, Problem};
use crate::web::spec::Access;

/// The bearer of a token of this issuer that holds now, and the person it speaks for.
pub struct Bearer(access_tokens::Bearer);

impl Deref for Bearer {
    type Target = access_tokens::Bearer;
    fn deref(&self) -> &access_tokens::Bearer {
        &self.0
    }
}

impl Admit for Bearer {
    const ACCESS: Access = Access::Bearer;

    async fn admit(context: &Context) -> Result<Bearer, Failure> {
        let token = match presented(&context.call) {
            Ok(Some(token)) => token,
            // RFC 6750, 3.1: no error code for a request without any authentication.
            Ok(None) => {
                let needed = OAuthError::new(ErrorCode::InvalidToken, "an access token is needed");
                return Err(Problem::bare_oauth(needed, 401).with_challenge("Bearer").into());
            }
            Err(refusal) => return Err(bearer_refused(400, refusal)),
        };
        let provider = context.provider();
        let access_tokens::Presented { client_id, bearer } =
            provider.verified.bearer(&context.op, &provider.services, token).await?;
        context.answers(client_id);
        Ok(Bearer(bearer.map_err(|refusal| bearer_refused(401, refusal))?))
    }

    fn caller(&self) -> Caller {
        Caller {
            principal: Principal::Client(self.client),
            credential: Some(Credential::AccessToken),
            on_behalf_of: Some(self.account.id),
            scopes: Some(self.token.scope.split(' ').map(str::to_owned).collect()),
        }
    }
}

/// The error of an endpoint that takes bearer tokens (RFC 6750, 3).
pub fn bearer_refused(status: u16, refusal: OAuthError) -> Failure {
    let challenge =
        format!("Bearer error=\"{}\", error_description=\"{}\"", refusal.code.as_str(), refusal.description);
    Problem::bare_oauth(refusal, status).with_challenge(challenge).into()
}

#[derive(Deserialize)]
struct Form<'f> {
    #[serde(borrow, default)]
    access_token: Vec<&'f str>,
}

/// The one token of the request, in the header (RFC 6750, 2.1) or the form (2.2); `None` if it has none.
fn presented(call: &Call) -> Result<Option<&str>, OAuthError> {
    let form: Form<'_> = from_pairs(&call.form).unwrap_or(Form { access_token: Vec::new() });
    let mut sent = form.access_token.into_iter().filter(|token| !token.is_empty());
    let in_form = sent.next();
    let in_header = match &call.authorization {
        None => None,
        Some(header) => match header.split_once(' ') {
            Some((scheme, token)) if scheme.eq_ignore_ascii_case("bearer") => Some(token.trim()),
            _ => return Err(invalid_request("the Authorization header is not Bearer")),
        },
    };
    if sent.next().is_some() || (in_header.is_some() && in_form.is_some()) {
        return Err(invalid_request("the access token is given more than once"));
    }
    Ok(in_header.or(in_form))
}

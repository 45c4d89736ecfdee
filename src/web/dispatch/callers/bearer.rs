//! The bearer of an access token (RFC 6750).

use std::ops::Deref;

use serde::Deserialize;

use crate::base::code::Code;
use crate::base::refusal::Refusal;
use crate::oidc::access_tokens;
use crate::op::{Caller, Credential, Principal};
use crate::web::dispatch::context::{Admit, Context};
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
                return Err(Problem::bare_oauth(Code::AccessTokenMissing).with_challenge("Bearer").into());
            }
            Err(code) => return Err(bearer_refused(code)),
        };
        let provider = context.provider();
        let access_tokens::Presented { client_id, bearer } =
            provider.verified.bearer(&context.op, &provider.services, token).await?;
        context.answers(client_id);
        Ok(Bearer(bearer.map_err(bearer_refused)?))
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
pub fn bearer_refused(refusal: impl Into<Refusal>) -> Failure {
    let refusal = refusal.into();
    let (error, description) = (refusal.oauth().as_str(), refusal.text().english());
    let challenge = format!("Bearer error=\"{error}\", error_description=\"{description}\"");
    Problem::bare_oauth(refusal).with_challenge(challenge).into()
}

#[derive(Deserialize)]
struct Form<'f> {
    #[serde(borrow, default)]
    access_token: Vec<&'f str>,
}

/// The one token of the request, in the header (RFC 6750, 2.1) or the form (2.2); `None` if it has none.
fn presented(call: &Call) -> Result<Option<&str>, Code> {
    let form: Form<'_> = from_pairs(&call.form).unwrap_or(Form { access_token: Vec::new() });
    let mut sent = form.access_token.into_iter().filter(|token| !token.is_empty());
    let in_form = sent.next();
    let in_header = match &call.authorization {
        None => None,
        Some(header) => match header.split_once(' ') {
            Some((scheme, token)) if scheme.eq_ignore_ascii_case("bearer") => Some(token.trim()),
            _ => return Err(Code::AuthorizationNotBearer),
        },
    };
    if sent.next().is_some() || (in_header.is_some() && in_form.is_some()) {
        return Err(Code::AccessTokenRepeated);
    }
    Ok(in_header.or(in_form))
}

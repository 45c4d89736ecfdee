//! The token endpoint (RFC 6749, 3.2).

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use percent_encoding::percent_decode_str;

use super::{client_error, for_client_origin};
use crate::base::secret::Secret;
use crate::oidc::clients::authenticate::{BasicCredentials, ClientCredentials};
use crate::oidc::error::{ErrorCode, OAuthError, invalid_request};
use crate::oidc::token_endpoint::authorization_code::CodeRequest;
use crate::oidc::token_endpoint::client_credentials::{self, ClientCredentialsRequest};
use crate::oidc::token_endpoint::refresh_token::RefreshRequest;
use crate::oidc::token_endpoint::{GrantRequest, exchange};
use crate::web::enter::{Ctx, Failure, Recalled};
use crate::web::extract::Call;
use crate::web::respond::Reply;

/// `POST /oauth2/token`
pub fn post(ctx: &Ctx) -> Result<Reply, Failure> {
    let credentials = credentials(&ctx.call);
    // Known whatever else is wrong with the request, so that the client's own scripts can read the error.
    let client_id = credentials.as_ref().ok().and_then(ClientCredentials::client_id);
    let answer = match credentials.and_then(|credentials| Ok((credentials, grant_request(&ctx.call)?))) {
        Ok((credentials, request)) => exchange(&ctx.op, ctx.services.powers(), &credentials, request)?,
        Err(error) => Err(error),
    };
    let reply = match answer {
        Ok(tokens) => Reply::json(200, &tokens)?,
        Err(error) => client_error(ctx, error)?,
    };
    Ok(for_client_origin(ctx, reply, client_id.as_deref())?)
}

/// The same from memory: a client that acts for itself and proves it by its secret.
pub fn recall(from: &Recalled<'_>) -> Option<Reply> {
    // What scripts may read is asked of the database.
    if from.call.origin.is_some() {
        return None;
    }
    let (Ok(GrantRequest::ClientCredentials(request)), Ok(credentials)) =
        (grant_request(from.call), credentials(from.call))
    else {
        return None;
    };
    let (services, op) = (from.services, from.op().ok()?);
    let tokens = client_credentials::recall(&op, services.powers(), (&credentials, &request))?;
    // A fault takes the long way, where it is told.
    Reply::json(200, &tokens.ok()?).ok()
}

/// Parameters must not repeat (RFC 6749, 3.2), but for `resource` (RFC 8707, 2; A-04).
pub(super) fn repeated(pairs: &[(String, String)]) -> bool {
    let mut seen = std::collections::BTreeSet::new();
    pairs.iter().any(|(name, _)| name != "resource" && !seen.insert(name))
}

fn grant_request(call: &Call) -> Result<GrantRequest, OAuthError> {
    if repeated(&call.form) {
        return Err(invalid_request("a parameter is given more than once"));
    }
    let value = |name: &str| call.form_value(name).filter(|v| !v.is_empty()).map(str::to_owned);
    match value("grant_type").as_deref() {
        None => Err(invalid_request("grant_type is missing")),
        Some("authorization_code") => {
            let code = value("code").ok_or(invalid_request("code is missing"))?;
            Ok(GrantRequest::AuthorizationCode(CodeRequest {
                code: Secret::new(code),
                redirect_uri: value("redirect_uri"),
                code_verifier: value("code_verifier").map(Secret::new),
                resources: resources(call),
            }))
        }
        Some("refresh_token") => {
            let refresh_token = value("refresh_token").ok_or(invalid_request("refresh_token is missing"))?;
            Ok(GrantRequest::RefreshToken(RefreshRequest {
                refresh_token: Secret::new(refresh_token),
                scope: value("scope"),
                resources: resources(call),
            }))
        }
        Some("client_credentials") => Ok(GrantRequest::ClientCredentials(ClientCredentialsRequest {
            scope: value("scope"),
            resources: resources(call),
        })),
        Some(_) => Err(OAuthError::new(ErrorCode::UnsupportedGrantType, "the grant type is not supported")),
    }
}

/// The audiences that are asked for (RFC 8707, 2).
fn resources(call: &Call) -> Vec<String> {
    let named = call.form.iter().filter(|(name, value)| name == "resource" && !value.is_empty());
    named.map(|(_, value)| value.clone()).collect()
}

/// What a request says about its client; the same at every endpoint that clients prove themselves to.
pub(super) fn credentials(call: &Call) -> Result<ClientCredentials, OAuthError> {
    let value = |name: &str| call.form_value(name).filter(|v| !v.is_empty()).map(str::to_owned);
    let basic = match &call.authorization {
        None => None,
        Some(header) => Some(read_basic(header).ok_or(invalid_request("the Authorization header is not Basic"))?),
    };
    Ok(ClientCredentials {
        basic,
        client_id: value("client_id"),
        client_secret: value("client_secret"),
        assertion: value("client_assertion").map(Secret::new),
        assertion_type: value("client_assertion_type"),
    })
}

/// Reads both ways in which programs write it (RFC 6749, 2.3.1; RFC 7617, 2). The scheme's case does not matter.
fn read_basic(header: &str) -> Option<BasicCredentials> {
    let (scheme, encoded) = header.split_once(' ')?;
    let bytes = STANDARD.decode(encoded.trim()).ok().filter(|_| scheme.eq_ignore_ascii_case("basic"))?;
    let text = String::from_utf8(bytes).ok()?;
    let (user, password) = text.split_once(':')?;
    let form = |part: &str| {
        let spaced = part.replace('+', " ");
        percent_decode_str(&spaced).decode_utf8().map(|text| text.into_owned()).ok()
    };
    let raw = (user.to_owned(), password.to_owned());
    let form_decoded = form(user).zip(form(password)).unwrap_or_else(|| raw.clone());
    Some(BasicCredentials { form_decoded, raw })
}

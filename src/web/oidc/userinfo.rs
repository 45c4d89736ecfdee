//! The UserInfo endpoint (OpenID Connect Core, 5.3; RFC 6750).

use super::{for_client_origin, oauth_error};
use crate::oidc::error::{ErrorCode, OAuthError, invalid_request};
use crate::oidc::userinfo;
use crate::web::enter::{Ctx, Failure, Recalled};
use crate::web::extract::Call;
use crate::web::respond::Reply;

/// `GET /oauth2/userinfo`, token in the header (RFC 6750, 2.1); `POST`, there or in the form (2.2).
pub fn answer(ctx: &Ctx) -> Result<Reply, Failure> {
    let token = match presented(&ctx.call) {
        Ok(Some(token)) => token,
        // RFC 6750, 3.1: no error code for a request without any authentication.
        Ok(None) => {
            let error = OAuthError::new(ErrorCode::InvalidToken, "an access token is needed");
            return Ok(oauth_error(401, error)?.with_header("www-authenticate", "Bearer"));
        }
        Err(error) => return refuse(400, error),
    };
    let answer = userinfo::userinfo(&ctx.op, ctx.services.powers(), token)?;
    let reply = match answer.result {
        Ok(claims) => Reply::json(200, &claims)?,
        Err(error) if error.code == ErrorCode::InsufficientScope => refuse(403, error)?,
        Err(error) => refuse(401, error)?,
    };
    Ok(for_client_origin(ctx, reply, answer.client_id.as_deref())?)
}

/// The same for a token that was seen lately.
pub fn recall(from: &Recalled<'_>) -> Option<Reply> {
    // What scripts may read is asked of the database.
    if from.call.origin.is_some() {
        return None;
    }
    let token = presented(from.call).ok()??;
    let claims = userinfo::recall(&from.op().ok()?, from.services.powers(), token)?;
    Reply::json(200, &claims).ok()
}

/// The one token of the request; `None` if it has none.
fn presented(call: &Call) -> Result<Option<&str>, OAuthError> {
    let mut sent = call.form.iter().filter(|(name, token)| name == "access_token" && !token.is_empty());
    let in_form = sent.next().map(|(_, token)| token.as_str());
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

fn refuse(status: u16, error: OAuthError) -> Result<Reply, Failure> {
    let challenge = format!("Bearer error=\"{}\", error_description=\"{}\"", error.code.as_str(), error.description);
    Ok(oauth_error(status, error)?.with_header("www-authenticate", challenge))
}

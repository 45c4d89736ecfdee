//! The UserInfo endpoint (OpenID Connect Core, 5.3; RFC 6750).

use super::{for_client_origin, oauth_error};
use crate::oidc::error::{ErrorCode, OAuthError, invalid_request};
use crate::oidc::userinfo::userinfo;
use crate::web::enter::{Ctx, Failure};
use crate::web::respond::Reply;

/// `GET /oauth2/userinfo`, token in the header (RFC 6750, 2.1).
pub fn get(ctx: &Ctx) -> Result<Reply, Failure> {
    answer(ctx, None)
}

/// `POST /oauth2/userinfo`, token in the header or the form (RFC 6750, 2.2).
pub fn post(ctx: &Ctx) -> Result<Reply, Failure> {
    let mut sent = ctx.call.form.iter().filter(|(name, token)| name == "access_token" && !token.is_empty());
    match (sent.next(), sent.next()) {
        (Some(_), Some(_)) => refuse(400, invalid_request("the access token is given more than once")),
        (first, _) => answer(ctx, first.map(|(_, token)| token.as_str())),
    }
}

fn answer(ctx: &Ctx, in_form: Option<&str>) -> Result<Reply, Failure> {
    let in_header = match &ctx.call.authorization {
        None => None,
        Some(header) => match header.split_once(' ') {
            Some((scheme, token)) if scheme.eq_ignore_ascii_case("bearer") => Some(token.trim()),
            _ => return refuse(400, invalid_request("the Authorization header is not Bearer")),
        },
    };
    let token = match (in_header, in_form) {
        (Some(_), Some(_)) => return refuse(400, invalid_request("the access token is given more than once")),
        (Some(token), None) | (None, Some(token)) => token,
        // RFC 6750, 3.1: no error code for a request without any authentication.
        (None, None) => {
            let error = OAuthError::new(ErrorCode::InvalidToken, "an access token is needed");
            return Ok(oauth_error(401, error)?.with_header("www-authenticate", "Bearer"));
        }
    };
    let answer = userinfo(&ctx.op, ctx.services.powers(), token)?;
    let reply = match answer.result {
        Ok(claims) => Reply::json(200, &claims)?,
        Err(error) if error.code == ErrorCode::InsufficientScope => refuse(403, error)?,
        Err(error) => refuse(401, error)?,
    };
    Ok(for_client_origin(ctx, reply, answer.client_id.as_deref())?)
}

fn refuse(status: u16, error: OAuthError) -> Result<Reply, Failure> {
    let challenge = format!("Bearer error=\"{}\", error_description=\"{}\"", error.code.as_str(), error.description);
    Ok(oauth_error(status, error)?.with_header("www-authenticate", challenge))
}

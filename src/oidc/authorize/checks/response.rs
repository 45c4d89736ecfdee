//! Form of the request and of the answer it wants (RFC 6749, 3.1.1; OAuth 2.0 Multiple Response Types, 2.1; OpenID
//! Connect Core, 6; ).

use crate::base::limits;
use crate::oidc::authorize::params::Params;
use crate::oidc::authorize::request::ResponseMode;
use crate::oidc::clients::{Client, GrantType};
use crate::oidc::error::{ErrorCode, OAuthError, invalid_request};

pub(super) fn check(client: &Client, params: &Params) -> Result<(), OAuthError> {
    if params.any_repeated() {
        return Err(invalid_request("a parameter is given more than once"));
    }
    if params.get("state").is_some_and(|state| state.len() > limits::STATE) {
        return Err(invalid_request("state is longer than 2048 characters"));
    }
    if params.get("nonce").is_some_and(|nonce| nonce.len() > limits::NONCE) {
        return Err(invalid_request("nonce is longer than 255 characters"));
    }
    for (name, code) in [
        ("request", ErrorCode::RequestNotSupported),
        ("request_uri", ErrorCode::RequestUriNotSupported),
        ("registration", ErrorCode::RegistrationNotSupported),
    ] {
        if params.get(name).is_some() {
            return Err(OAuthError::new(code, "this parameter is not supported"));
        }
    }
    match params.get("response_type") {
        None => return Err(invalid_request("response_type is missing")),
        Some("code") => {}
        Some(_) => return Err(OAuthError::new(ErrorCode::UnsupportedResponseType, "response_type must be code")),
    }
    if params.get("response_mode").is_some_and(|mode| ResponseMode::parse(mode).is_none()) {
        return Err(invalid_request("response_mode must be query or form_post"));
    }
    if !client.registered.grant_types.contains(&GrantType::AuthorizationCode) {
        return Err(OAuthError::new(ErrorCode::UnauthorizedClient, "the client may not ask for codes"));
    }
    Ok(())
}

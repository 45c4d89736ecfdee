//! Request parameters, `response_type` and `response_mode` (RFC 6749, 3.1.1; OAuth 2.0 Multiple Response Types, 2.1;
//! OpenID Connect Core, 6). No parameter may be repeated, and the client must be registered for the grant type
//!

use crate::base::code::Code;
use crate::base::limits;
use crate::oidc::authorize::params::Params;
use crate::oidc::authorize::request::ResponseMode;
use crate::oidc::clients::{Client, GrantType};

pub(super) fn check(client: &Client, params: &Params) -> Result<(), Code> {
    if params.any_repeated() {
        return Err(Code::ParameterRepeated);
    }
    if params.get("nonce").is_some_and(|nonce| nonce.len() > limits::NONCE) {
        return Err(Code::NonceTooLong);
    }
    for (name, code) in [
        ("request", Code::RequestNotSupported),
        ("request_uri", Code::RequestUriNotSupported),
        ("registration", Code::RegistrationNotSupported),
    ] {
        if params.get(name).is_some() {
            return Err(code);
        }
    }
    match params.get("response_type") {
        None => return Err(Code::ResponseTypeMissing),
        Some("code") => {}
        Some(_) => return Err(Code::ResponseTypeNotSupported),
    }
    if params.get("response_mode").is_some_and(|mode| ResponseMode::parse(mode).is_none()) {
        return Err(Code::ResponseModeNotSupported);
    }
    if !client.registered.grant_types.contains(&GrantType::AuthorizationCode) {
        return Err(Code::CodesNotPermitted);
    }
    Ok(())
}

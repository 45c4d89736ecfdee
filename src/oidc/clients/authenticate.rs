//! Client authentication at the token endpoint (RFC 6749, 2.3): none, basic, post.

use super::{AuthMethod, Client, store};
use crate::base::crypto::digest::constant_time_eq;
use crate::base::fault::Fault;
use crate::base::token::{BearerToken, TokenKind};
use crate::oidc::error::{ErrorCode, OAuthError, invalid_request};
use crate::storage::Tx;

/// What a request says about the client that sends it.
#[derive(Clone, Default)]
pub struct ClientCredentials {
    /// User and password of an `Authorization: Basic` header.
    pub basic: Option<BasicCredentials>,
    /// `client_id` of the form.
    pub client_id: Option<String>,
    /// `client_secret` of the form.
    pub client_secret: Option<String>,
}

/// Both readings of a Basic header: form-decoded as RFC 6749 wants it, and raw as many programs send it.
#[derive(Clone)]
pub struct BasicCredentials {
    pub form_decoded: (String, String),
    pub raw: (String, String),
}

impl ClientCredentials {
    /// Who the request says it is.
    pub fn client_id(&self) -> Option<&str> {
        self.basic.as_ref().map(|basic| readable(basic).0.as_str()).or(self.client_id.as_deref())
    }
}

/// One answer for unknown clients, foreign clients and wrong secrets, byte for byte.
pub const INVALID_CLIENT: OAuthError = OAuthError::new(ErrorCode::InvalidClient, "client authentication failed");

/// The client that proved who it is, or how the request is refused.
///
/// Attempts are not counted: a secret has 256 random bits, so guessing is hopeless at any rate, and a counter for
/// each client would only let strangers lock it out.
pub fn authenticate(tx: &mut Tx<'_>, credentials: &ClientCredentials) -> Result<Result<Client, OAuthError>, Fault> {
    let (client_id, secret, method) = match (&credentials.basic, &credentials.client_id, &credentials.client_secret) {
        (Some(_), _, Some(_)) => return Ok(Err(invalid_request("use one client authentication method only"))),
        (Some(basic), form_id, None) => {
            let (id, secret) = readable(basic);
            if form_id.as_ref().is_some_and(|form_id| form_id != id) {
                return Ok(Err(invalid_request("client_id in the form and in the Authorization header differ")));
            }
            (id.as_str(), Some(secret.as_str()), AuthMethod::ClientSecretBasic)
        }
        (None, Some(id), Some(secret)) => (id.as_str(), Some(secret.as_str()), AuthMethod::ClientSecretPost),
        (None, Some(id), None) => (id.as_str(), None, AuthMethod::None),
        (None, None, _) => return Ok(Err(INVALID_CLIENT)),
    };
    let Some(client) = store::find_by_client_id(tx, client_id)? else {
        return Ok(Err(INVALID_CLIENT));
    };
    let proved = match (secret, client.registered.token_endpoint_auth_method) {
        // A registered method binds; where none was named, basic and post both pass (openid.md, rule 13).
        (None, Some(AuthMethod::None)) => true,
        (Some(text), registered) if registered.is_none() || registered == Some(method) => {
            let presented = BearerToken::parse(TokenKind::ClientSecret, text).map(|token| tx.lookup_hash(&token));
            match (presented, &client.secret_hash) {
                (Some(hash), Some(stored)) => constant_time_eq(&hash, stored),
                _ => false,
            }
        }
        _ => false,
    };
    Ok(if proved { Ok(client) } else { Err(INVALID_CLIENT) })
}

/// Our ids and secrets read the same in both forms; the form-decoded one is the standard's.
fn readable(basic: &BasicCredentials) -> (&String, &String) {
    let decoded_is_ours = BearerToken::parse(TokenKind::ClientSecret, &basic.form_decoded.1).is_some();
    let (id, secret) = if decoded_is_ours { &basic.form_decoded } else { &basic.raw };
    (id, secret)
}

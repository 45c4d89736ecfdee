//! Authentication of a resource server at the introspection endpoint (RFC 7662, 2.1).

use crate::base::crypto::digest::constant_time_eq;
use crate::base::fault::Fault;
use crate::base::id::ResourceServerId;
use crate::base::token::{BearerToken, TokenKind};
use crate::oidc::clients::authenticate::ClientCredentials;
use crate::oidc::resource_servers::{ResourceServer, store};
use crate::storage::Tx;

/// The result of authenticating a resource server.
pub enum Presented {
    Proved(ResourceServer),
    /// A secret of a resource server, but not of the named one.
    Wrong,
    /// No secret of a resource server, or not sent in a supported way.
    Nothing,
}

/// Authenticates a resource server by its secret. The secret is either the password of a Basic header or
/// `client_secret` in the form beside `client_id`, never both. In a Basic header, the user is the form-encoded
/// identifier (RFC 6749, 2.3.1), or the short id, which needs no encoding.
pub fn authenticate_resource_server(tx: &mut Tx<'_>, credentials: &ClientCredentials) -> Result<Presented, Fault> {
    let (identifier, secret) = match (&credentials.basic, &credentials.client_id, &credentials.client_secret) {
        (Some(basic), None, None) => (&basic.form_decoded.0, &basic.form_decoded.1),
        (Some(basic), Some(named), None) if *named == basic.form_decoded.0 => (named, &basic.form_decoded.1),
        (None, Some(identifier), Some(secret)) => (identifier, secret),
        _ => return Ok(Presented::Nothing),
    };
    let Some(secret) = BearerToken::parse(TokenKind::ResourceServerSecret, secret) else {
        return Ok(Presented::Nothing);
    };
    let hash = tx.lookup_hash(&secret);
    let server = match ResourceServerId::from_base64url(identifier) {
        Some(id) => store::find(tx, id)?,
        None => store::find_by_identifier(tx, identifier)?,
    };
    let own = |server: &ResourceServer| server.secret_hash.as_ref().is_some_and(|own| constant_time_eq(&hash, own));
    Ok(server.filter(own).map_or(Presented::Wrong, Presented::Proved))
}

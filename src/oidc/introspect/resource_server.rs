//! How a resource server proves who it is at the introspection endpoint (RFC 7662, 2.1).

use crate::base::crypto::digest::constant_time_eq;
use crate::base::fault::Fault;
use crate::base::token::{BearerToken, TokenKind};
use crate::oidc::clients::authenticate::ClientCredentials;
use crate::oidc::resource_servers::{ResourceServer, store};
use crate::storage::Tx;

/// What a request brings of a resource server's.
pub enum Presented {
    Proved(ResourceServer),
    /// A secret of this kind that is not the named resource server's.
    Wrong,
    /// No secret of this kind, or not as one of these is sent.
    Nothing,
}

/// Looks for the secret of a resource server: as the password of Basic, its identifier form-encoded as the user (RFC
/// 6749, 2.3.1), or as `client_secret` of the form beside `client_id`; never both.
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
    let server = store::find_by_identifier(tx, identifier)?;
    let own = |server: &ResourceServer| server.secret_hash.as_ref().is_some_and(|own| constant_time_eq(&hash, own));
    Ok(server.filter(own).map_or(Presented::Wrong, Presented::Proved))
}

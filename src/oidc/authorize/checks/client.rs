//! Client and redirect URI (RFC 6749, 3.1.2; ).

use crate::base::code::Code;
use crate::base::refusal::{Refusal, Stop};
use crate::base::uri::{ClientType, redirect_uri_matches};
use crate::oidc::authorize::params::Params;
use crate::oidc::clients::{Client, store};
use crate::storage::Tx;

pub(super) fn check(tx: &mut Tx<'_>, params: &Params) -> Result<(Client, String), Stop<Refusal>> {
    for (name, repeated) in [("client_id", Code::ClientIdRepeated), ("redirect_uri", Code::RedirectUriRepeated)] {
        if params.is_repeated(name) {
            return Err(repeated.into());
        }
    }
    let client_id = params.get("client_id").ok_or(Code::ClientIdMissing)?;
    let client = store::find_by_client_id(tx, client_id)?.ok_or(Code::ClientUnknown)?;
    let redirect_uri = params.get("redirect_uri").ok_or(Code::RedirectUriMissing)?;
    let client_type = if client.is_public() { ClientType::Public } else { ClientType::Confidential };
    let matches = |registered: &String| redirect_uri_matches(registered, redirect_uri, client_type);
    if !client.registered.redirect_uris.iter().any(matches) {
        return Err(Code::RedirectUriNotRegistered.into());
    }
    Ok((client, redirect_uri.to_owned()))
}

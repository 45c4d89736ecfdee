//! Client and redirect URI (RFC 6749, 3.1.2; ).

use crate::base::fault::Fault;
use crate::base::uri::redirect_uri_matches;
use crate::oidc::authorize::params::Params;
use crate::oidc::clients::{Client, store};
use crate::oidc::error::{OAuthError, invalid_request};
use crate::storage::Tx;

pub(super) fn check(tx: &mut Tx<'_>, params: &Params) -> Result<Result<(Client, String), OAuthError>, Fault> {
    for (name, refusal) in [
        ("client_id", invalid_request("client_id is given more than once")),
        ("redirect_uri", invalid_request("redirect_uri is given more than once")),
    ] {
        if params.is_repeated(name) {
            return Ok(Err(refusal));
        }
    }
    let Some(client_id) = params.get("client_id") else {
        return Ok(Err(invalid_request("client_id is missing")));
    };
    let Some(client) = store::find_by_client_id(tx, client_id)? else {
        return Ok(Err(invalid_request("the client is not known")));
    };
    let Some(redirect_uri) = params.get("redirect_uri") else {
        return Ok(Err(invalid_request("redirect_uri is missing")));
    };
    let native = client.is_public();
    if !client.registered.redirect_uris.iter().any(|registered| redirect_uri_matches(registered, redirect_uri, native))
    {
        return Ok(Err(invalid_request("redirect_uri is not registered for this client")));
    }
    Ok(Ok((client, redirect_uri.to_owned())))
}

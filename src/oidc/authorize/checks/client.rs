//! Client and redirect URI (RFC 6749, 3.1.2). Neither may be repeated. The redirect URI must equal a registered
//! one byte by byte, except for the port of a loopback address. Otherwise nothing is sent to it (A-05: no open
//! redirector).

use crate::base::code::Code;
use crate::base::refusal::Refusal;
use crate::oidc::authorize::params::Params;
use crate::oidc::clients::hints::not_registered;
use crate::oidc::known_clients::KnownClient;
use crate::op::Op;

pub(super) fn check<'k>(
    op: &Op,
    known: Option<&'k KnownClient>,
    params: &Params,
) -> Result<(&'k KnownClient, String), Refusal> {
    for (name, repeated) in [("client_id", Code::ClientIdRepeated), ("redirect_uri", Code::RedirectUriRepeated)] {
        if params.is_repeated(name) {
            return Err(repeated.into());
        }
    }
    params.get("client_id").ok_or(Code::ClientIdMissing)?;
    let known = known.ok_or(Code::ClientUnknown)?;
    let redirect_uri = params.get("redirect_uri").ok_or(Code::RedirectUriMissing)?;
    if !known.client.has_redirect_uri(redirect_uri) {
        return Err(not_registered(op, &known.client, redirect_uri));
    }
    Ok((known, redirect_uri.to_owned()))
}

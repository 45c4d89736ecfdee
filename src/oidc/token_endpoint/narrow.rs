//! Restricting a token to some of the granted audiences (RFC 8707, 2.2).

use crate::base::code::Code;
use crate::base::normal_uri::find_same;
use crate::oidc::clients::Client;
use crate::oidc::grant::Grant;
use crate::oidc::resource_servers::Servers;
use crate::op::Op;

/// Returns the audience of an access token: the requested part, by equivalent URIs, of the granted audience, or all of it. A resource that
/// was not granted is refused (A-18: a token never exceeds its grant). Resource servers that no longer exist for this
/// client are left out.
pub(super) fn narrow(
    op: &Op,
    client: &Client,
    grant: &Grant,
    servers: &Servers<'_>,
    asked: &[String],
) -> Result<Vec<String>, Code> {
    let granted = asked.iter().map(|resource| find_same(&grant.audience, resource, String::as_str));
    let asked: Vec<&String> = granted.collect::<Option<_>>().ok_or(Code::ResourceNotGranted)?;
    let exists = |identifier: &String| {
        identifier == op.tenant.issuer()
            || (client.registered.resources.contains(identifier) && servers.get(identifier).is_some())
    };
    // In the order of the grant, so that a repeated resource is one audience.
    let chosen = grant.audience.iter().filter(|resource| asked.is_empty() || asked.contains(resource));
    let audience: Vec<String> = chosen.filter(|identifier| exists(identifier)).cloned().collect();
    if audience.is_empty() { Err(Code::ResourceGone) } else { Ok(audience) }
}

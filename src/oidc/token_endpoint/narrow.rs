//! Narrowing a token to some of the audiences that were granted (RFC 8707, 2.2).

use crate::base::code::Code;
use crate::oidc::clients::Client;
use crate::oidc::grant::Grant;
use crate::oidc::resource_servers::Servers;
use crate::op::Op;

/// The audience of an access token: what is asked for, which must be among what was granted, else all of it; of
/// that, the resource servers that are still there for this client.
pub(super) fn narrow(
    op: &Op,
    client: &Client,
    grant: &Grant,
    servers: &Servers<'_>,
    asked: &[String],
) -> Result<Vec<String>, Code> {
    if !asked.iter().all(|resource| grant.audience.contains(resource)) {
        return Err(Code::ResourceNotGranted);
    }
    let is_there = |identifier: &String| {
        identifier == op.tenant.issuer()
            || (client.registered.resources.contains(identifier) && servers.get(identifier).is_some())
    };
    // In the order of the grant, so that a resource named twice is one audience.
    let chosen = grant.audience.iter().filter(|resource| asked.is_empty() || asked.contains(resource));
    let audience: Vec<String> = chosen.filter(|identifier| is_there(identifier)).cloned().collect();
    if audience.is_empty() { Err(Code::ResourceGone) } else { Ok(audience) }
}

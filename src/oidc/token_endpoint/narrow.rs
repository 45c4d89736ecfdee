//! Narrowing a token to some of the audiences that were granted (RFC 8707, 2.2).

use crate::base::code::Code;
use crate::base::fault::Fault;
use crate::base::refusal::Refusal;
use crate::oidc::clients::Client;
use crate::oidc::grant::Grant;
use crate::oidc::resource_servers;
use crate::op::Op;
use crate::storage::Tx;

/// The audience of an access token: what is asked for, which must be among what was granted, else all of it; of
/// that, the resource servers that are still there for this client.
pub(super) fn narrow(
    op: &Op,
    tx: &mut Tx<'_>,
    (client, grant): (&Client, &Grant),
    asked: &[String],
) -> Result<Result<Vec<String>, Refusal>, Fault> {
    if !asked.iter().all(|resource| grant.audience.contains(resource)) {
        return Ok(Err(Code::ResourceNotGranted.into()));
    }
    let mut audience = Vec::new();
    // In the order of the grant, so that a resource named twice is one audience.
    for identifier in grant.audience.iter().filter(|resource| asked.is_empty() || asked.contains(resource)) {
        let there = identifier == op.tenant.issuer()
            || (client.registered.resources.contains(identifier)
                && resource_servers::store::find_by_identifier(tx, identifier)?.is_some());
        if there {
            audience.push(identifier.clone());
        }
    }
    Ok(if audience.is_empty() { Err(Code::ResourceGone.into()) } else { Ok(audience) })
}

//! The audience of a token (RFC 8707, 2).

use super::server::ResourceServer;
use crate::base::code::Code;
use crate::base::normal_uri::{find_same, is_same};
use crate::oidc::scope::ScopeSet;

/// The resource servers of a token. `audience` is empty if the client has no default.
pub struct Chosen<'a> {
    pub servers: Vec<&'a ResourceServer>,
    pub audience: Vec<String>,
}

/// Selects the requested resource servers by equivalent URIs, else the one that has the requested scopes, else the client's default.
/// `servers` are the client's resource servers, the default first.
pub fn choose<'a>(
    issuer: &str,
    servers: &'a [ResourceServer],
    asked: &ScopeSet,
    resources: &[String],
) -> Result<Chosen<'a>, Code> {
    if !resources.is_empty() {
        let audience = named(issuer, servers, resources).ok_or(Code::ResourceNotAllowed)?;
        let chosen = servers.iter().filter(|s| audience.contains(&s.identifier)).collect();
        return Ok(Chosen { servers: chosen, audience });
    }
    let by_scope: Vec<&ResourceServer> =
        servers.iter().filter(|server| asked.iter().any(|s| server.has_scope(s))).collect();
    match by_scope.as_slice() {
        [] => {
            let default: Vec<&ResourceServer> = servers.first().into_iter().collect();
            let audience = default.iter().map(|s| s.identifier.clone()).collect();
            Ok(Chosen { servers: default, audience })
        }
        [one] => Ok(Chosen { servers: vec![*one], audience: vec![one.identifier.clone()] }),
        _ => Err(Code::ScopesOfSeveralResources),
    }
}

/// Returns the identifiers of the requested resources, each once: a repeated resource is one audience. Returns `None` if
/// one is neither the issuer nor a resource server of the client.
fn named(issuer: &str, servers: &[ResourceServer], resources: &[String]) -> Option<Vec<String>> {
    let mut audience: Vec<String> = Vec::new();
    for resource in resources {
        let server = find_same(servers, resource, |server| &server.identifier);
        let identifier = match server {
            Some(server) => &server.identifier,
            None if is_same(issuer, resource) => issuer,
            None => return None,
        };
        if !audience.iter().any(|known| known == identifier) {
            audience.push(identifier.to_owned());
        }
    }
    Some(audience)
}

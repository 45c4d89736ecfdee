//! The audience of a token (RFC 8707, 2).

use super::server::ResourceServer;
use crate::base::code::Code;
use crate::oidc::scope::ScopeSet;

/// The resource servers of a token. `audience` is empty if the client has no default.
pub struct Chosen<'a> {
    pub servers: Vec<&'a ResourceServer>,
    pub audience: Vec<String>,
}

/// Selects the requested resource servers, else the one that has the requested scopes, else the client's default.
/// `servers` are the client's resource servers, the default first.
pub fn choose<'a>(
    issuer: &str,
    servers: &'a [ResourceServer],
    asked: &ScopeSet,
    resources: &[String],
) -> Result<Chosen<'a>, Code> {
    if !resources.is_empty() {
        let known = |r: &String| r == issuer || servers.iter().any(|s| &s.identifier == r);
        if !resources.iter().all(known) {
            return Err(Code::ResourceNotAllowed);
        }
        let chosen = servers.iter().filter(|s| resources.contains(&s.identifier)).collect();
        return Ok(Chosen { servers: chosen, audience: distinct(resources) });
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

/// Returns each resource once: a repeated resource is one audience.
fn distinct(resources: &[String]) -> Vec<String> {
    let mut audience: Vec<String> = Vec::new();
    for resource in resources {
        if !audience.contains(resource) {
            audience.push(resource.clone());
        }
    }
    audience
}

//! For whom a token is: the audience that a request means (RFC 8707, 2; openid.md, rule 7).

use super::server::ResourceServer;
use crate::base::code::Code;
use crate::oidc::scope::ScopeSet;

/// The resource servers that a token is for. `audience` is empty where the client has none to be the default.
pub struct Chosen<'a> {
    pub servers: Vec<&'a ResourceServer>,
    pub audience: Vec<String>,
}

/// The resource servers asked for; else the one whose scopes are asked for; else the client's default. `servers` are
/// the client's, the default first.
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

/// A resource that is named twice is one audience.
fn distinct(resources: &[String]) -> Vec<String> {
    let mut audience: Vec<String> = Vec::new();
    for resource in resources {
        if !audience.contains(resource) {
            audience.push(resource.clone());
        }
    }
    audience
}

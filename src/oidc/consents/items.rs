//! What consent is asked for and remembered by.

use crate::oidc::resource_servers::ResourceServer;
use crate::oidc::scope::{ScopeSet, is_standard};

/// What consent is asked for and remembered by: standard scopes by their names, a resource server by its id, each of
/// its scopes by both.
pub(in crate::oidc) fn items(scope: &ScopeSet, servers: &[&ResourceServer]) -> Vec<String> {
    let mut items: Vec<String> = scope.iter().filter(|s| is_standard(s)).map(str::to_owned).collect();
    for server in servers {
        // A token that an API takes is something to consent to, also without a scope of its own.
        items.push(server.id.to_string());
        let own = scope.iter().filter(|s| server.has_scope(s));
        items.extend(own.map(|s| format!("{} {s}", server.id)));
    }
    items
}

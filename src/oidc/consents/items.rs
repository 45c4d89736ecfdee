//! The items that consent is requested for and remembered by.

use crate::oidc::resource_servers::ResourceServer;
use crate::oidc::scope::{ScopeSet, is_standard};
use crate::tenancy::attributes::Attributes;

/// The first word of the item of a scope of custom attributes, so that it is no item of another kind.
pub(super) const ATTRIBUTES: &str = "attributes";

/// Returns the consent items of a scope: standard scopes by name, scopes of custom attributes, a resource server by its id,
/// and each of its scopes by both.
pub(in crate::oidc) fn items(attributes: &Attributes, scope: &ScopeSet, servers: &[&ResourceServer]) -> Vec<String> {
    let mut items: Vec<String> = scope.iter().filter(|s| is_standard(s)).map(str::to_owned).collect();
    let of_attributes = scope.iter().filter(|scope| attributes.has_scope(scope));
    items.extend(of_attributes.map(|scope| format!("{ATTRIBUTES} {scope}")));
    for server in servers {
        // A token for a resource server needs consent even if it has no scope of that server.
        items.push(server.id.to_string());
        let own = scope.iter().filter(|s| server.has_scope(s));
        items.extend(own.map(|s| format!("{} {s}", server.id)));
    }
    items
}

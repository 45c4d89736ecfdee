//! The words that explain an item, on the consent page and in the list of applications.

use crate::base::fault::Fault;
use crate::oidc::resource_servers::{self, ResourceServer};
use crate::oidc::scope::STANDARD;
use crate::storage::Tx;

/// What explains a scope.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ScopeWords {
    /// Of a standard scope: a key of the catalogue.
    Standard(&'static str),
    /// Those of a resource server, as it gave them.
    Own(String),
    /// A resource server as a whole, by its name.
    Server(String),
}

/// [`explain_by`] with the resource servers as they are now.
pub(in crate::oidc) fn explain(tx: &mut Tx<'_>, items: &[String]) -> Result<Vec<(String, ScopeWords)>, Fault> {
    Ok(explain_by(&resource_servers::store::list(tx)?, items))
}

/// The words for each item: a standard scope's (its name), those of a resource server's scope (`id scope`), or the
/// resource server as a whole (`id`).
pub(in crate::oidc) fn explain_by(servers: &[ResourceServer], items: &[String]) -> Vec<(String, ScopeWords)> {
    let mut lines = Vec::new();
    for (name, text) in STANDARD {
        if !text.is_empty() && items.iter().any(|item| item == name) {
            lines.push((name.to_owned(), ScopeWords::Standard(text)));
        }
    }
    for server in servers {
        let id = server.id.to_string();
        let own = |item: &&String| item.strip_prefix(&id).is_some_and(|rest| rest.starts_with(' '));
        let scopes: Vec<&str> = items.iter().filter(own).filter_map(|item| item.split(' ').nth(1)).collect();
        if scopes.is_empty() && items.contains(&id) {
            lines.push((server.identifier.clone(), ScopeWords::Server(server.name.clone())));
        }
        for scope in scopes {
            let text = server.document.scopes.iter().find(|s| s.scope == scope).map_or(scope, |s| s.text.as_str());
            lines.push((scope.to_owned(), ScopeWords::Own(text.to_owned())));
        }
    }
    lines
}

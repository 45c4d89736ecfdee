//! The descriptions of consent items, on the consent page and in the list of applications.

use super::items::ATTRIBUTES;
use crate::base::fault::Fault;
use crate::oidc::resource_servers::{self, ResourceServer};
use crate::oidc::scope::STANDARD;
use crate::op::Op;
use crate::storage::Tx;
use crate::tenancy::attributes::{Attributes, Titles};

/// The description of a consent item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ScopeWords {
    /// Of a standard scope: a key of the message catalogue.
    Standard(&'static str),
    /// Of a scope of custom attributes: their titles.
    Attributes(Vec<Titles>),
    /// Of a scope of a resource server: the text that was registered for it.
    Own(String),
    /// Of a resource server as a whole: its name.
    Server(String),
}

/// Does what [`explain_by`] does, with the resource servers in the database.
pub(in crate::oidc) fn explain(op: &Op, tx: &mut Tx<'_>, items: &[String]) -> Result<Vec<(String, ScopeWords)>, Fault> {
    Ok(explain_by(&op.tenant.attributes, &resource_servers::store::list(tx)?, items))
}

/// Returns the names and descriptions of the items: standard scopes (by name), scopes of custom attributes
/// (`attributes scope`), scopes of resource servers (`id scope`), and resource servers as a whole (`id`).
pub(in crate::oidc) fn explain_by(
    attributes: &Attributes,
    servers: &[ResourceServer],
    items: &[String],
) -> Vec<(String, ScopeWords)> {
    let mut lines = Vec::new();
    for (name, text) in STANDARD {
        if !text.is_empty() && items.iter().any(|item| item == name) {
            lines.push((name.to_owned(), ScopeWords::Standard(text)));
        }
    }
    for scope in attributes.scopes() {
        if items.contains(&format!("{ATTRIBUTES} {scope}")) {
            let titles = attributes.of_scope(scope).map(|definition| definition.titles.clone()).collect();
            lines.push((scope.to_owned(), ScopeWords::Attributes(titles)));
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

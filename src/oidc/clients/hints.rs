//! Hints for administrators: what of a client's registration is ignored, and what should be turned on.

use super::client::Client;
use super::pkce_use::PkceUse;
use super::registration::GrantType;
use crate::base::text::Text;
use crate::oidc::resource_servers::ResourceServer;
use crate::oidc::scope::{OFFLINE_ACCESS, is_standard};
use crate::op::Op;

/// Returns the hints on a registration. `servers` are the client's resource servers.
pub fn hints(op: &Op, client: &Client, servers: &[ResourceServer]) -> Vec<Text> {
    let mut hints = Vec::new();
    if client.stored_pkce_use() == Some(PkceUse::Neither) {
        hints.push(without_pkce(op, client));
    }
    for scope in &client.registered.scopes {
        let is_known = is_standard(scope) || servers.iter().any(|server| server.has_scope(scope));
        if !is_known {
            hints.push(about(op, client, "hint-scope-unknown").with("scope", scope.as_str()));
        } else if scope == OFFLINE_ACCESS && !client.may_use(GrantType::RefreshToken) {
            hints.push(about(op, client, "hint-offline-access-ignored"));
        }
    }
    hints
}

/// Returns the hint that the client should turn on PKCE.
pub(super) fn without_pkce(op: &Op, client: &Client) -> Text {
    about(op, client, "hint-neither-pkce-nor-nonce")
}

/// Returns a message that names the client and its tenant.
fn about(op: &Op, client: &Client, key: &'static str) -> Text {
    Text::new(key).with("tenant", op.tenant.slug.as_str()).with("client_id", client.client_id.as_str())
}

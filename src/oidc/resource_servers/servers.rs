//! The resource servers of an audience, and the token settings that follow from them.

use std::borrow::Cow;
use std::time::Duration;

use super::server::{AccessTokenForm, ResourceServer};
use super::store;
use crate::base::fault::Fault;
use crate::op::Op;
use crate::storage::Tx;

/// The existing resource servers of an audience. The issuer may be in the audience too, but has no row.
pub struct Servers<'k>(Vec<Cow<'k, ResourceServer>>);

impl<'k> Servers<'k> {
    /// Returns the resource servers of an audience if all of them are in `known`. These are cached with their client
    /// and are as current as it (A-34: caches follow the change log).
    pub fn recall(op: &Op, known: &'k [ResourceServer], audience: &[String]) -> Option<Servers<'k>> {
        let found = named(op, audience).map(|identifier| remembered(known, identifier));
        found.collect::<Option<Vec<_>>>().map(Servers)
    }

    /// Does what [`Servers::recall`] does, and reads those that are not cached from the database, by a statement each.
    pub fn find(
        op: &Op,
        tx: &mut Tx<'_>,
        known: &'k [ResourceServer],
        audience: &[String],
    ) -> Result<Servers<'k>, Fault> {
        let mut found = Vec::new();
        for identifier in named(op, audience) {
            match remembered(known, identifier) {
                Some(server) => found.push(server),
                None => found.extend(store::find_by_identifier(tx, identifier)?.map(Cow::Owned)),
            }
        }
        Ok(Servers(found))
    }

    pub fn list(&self) -> Vec<&ResourceServer> {
        self.0.iter().map(Cow::as_ref).collect()
    }

    /// Returns the resource server with this identifier.
    pub fn get(&self, identifier: &str) -> Option<&ResourceServer> {
        self.0.iter().map(Cow::as_ref).find(|server| server.identifier == identifier)
    }

    /// Returns the form of an access token for this audience: that of the first resource server.
    pub fn form_for(&self, audience: &[String]) -> AccessTokenForm {
        let first = audience.first().and_then(|first| self.get(first));
        first.map(ResourceServer::form).unwrap_or_default()
    }

    /// Returns the lifetime of an access token for this audience: the shortest of its resource servers, else the
    /// tenant's setting.
    pub fn lifetime_for(&self, op: &Op, audience: &[String]) -> Duration {
        let own = audience.iter().filter_map(|identifier| self.get(identifier));
        own.map(|server| server.token_lifetime(op)).min().unwrap_or(op.tenant.settings.token_access())
    }
}

/// Returns the identifiers that have a row.
fn named<'a>(op: &'a Op, audience: &'a [String]) -> impl Iterator<Item = &'a String> {
    audience.iter().filter(|identifier| *identifier != op.tenant.issuer())
}

fn remembered<'k>(known: &'k [ResourceServer], identifier: &str) -> Option<Cow<'k, ResourceServer>> {
    known.iter().find(|server| server.identifier == identifier).map(Cow::Borrowed)
}

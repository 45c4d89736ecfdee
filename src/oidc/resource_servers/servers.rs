//! The resource servers of an audience, and what they say of its tokens.

use std::borrow::Cow;
use std::time::Duration;

use super::server::{ACCESS_TOKEN_ALG, ResourceServer};
use super::store;
use crate::base::fault::Fault;
use crate::base::jose::Alg;
use crate::op::Op;
use crate::storage::Tx;

/// Those resource servers of an audience that there are. The issuer, which is one too, has no row.
pub struct Servers<'k>(Vec<Cow<'k, ResourceServer>>);

impl<'k> Servers<'k> {
    /// The resource servers of an audience, where `known` has all of them: they are in memory, and trusted as the client
    /// is that they are kept with.
    pub fn recall(op: &Op, known: &'k [ResourceServer], audience: &[String]) -> Option<Servers<'k>> {
        let found = named(op, audience).map(|identifier| remembered(known, identifier));
        found.collect::<Option<Vec<_>>>().map(Servers)
    }

    /// As [`Servers::recall`]; those that are not in memory are looked up, by a statement each.
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

    /// The resource server of this identifier.
    pub fn get(&self, identifier: &str) -> Option<&ResourceServer> {
        self.0.iter().map(Cow::as_ref).find(|server| server.identifier == identifier)
    }

    /// What an access token for these audiences is signed with: the algorithm of the first.
    pub fn alg_for(&self, audience: &[String]) -> Alg {
        let first = audience.first().and_then(|first| self.get(first));
        first.map_or(ACCESS_TOKEN_ALG, ResourceServer::alg)
    }

    /// How long an access token for these audiences lives: the shortest of theirs, the tenant's where none says more.
    pub fn lifetime_for(&self, op: &Op, audience: &[String]) -> Duration {
        let own = audience.iter().filter_map(|identifier| self.get(identifier));
        own.map(|server| server.token_lifetime(op)).min().unwrap_or(op.tenant.settings.token_access())
    }
}

/// The identifiers that have a row.
fn named<'a>(op: &'a Op, audience: &'a [String]) -> impl Iterator<Item = &'a String> {
    audience.iter().filter(|identifier| *identifier != op.tenant.issuer())
}

fn remembered<'k>(known: &'k [ResourceServer], identifier: &str) -> Option<Cow<'k, ResourceServer>> {
    known.iter().find(|server| server.identifier == identifier).map(Cow::Borrowed)
}

//! Clients in memory, with everything that their tokens are made of. Who is kept here has proved itself to the database,
//! and is passed by once the change log names its tenant; so is a key that was withdrawn.

use std::sync::Arc;
use std::time::Duration;

use crate::base::fault::Fault;
use crate::base::id::TenantId;
use crate::base::time::Time;
use crate::keys::{self, Keyring};
use crate::oidc::clients::Client;
use crate::oidc::clients::authenticate::{Authenticated, ClientCredentials, authenticate, proves};
use crate::oidc::error::OAuthError;
use crate::oidc::resource_servers::{self, ResourceServer};
use crate::oidc::tokens::Signers;
use crate::op::Op;
use crate::storage::cache::{Cache, Trust};
use crate::storage::{Database, Tx};
use crate::telemetry::figures::CacheName;
use crate::tenancy;

/// A client as one snapshot of the database has it.
pub struct KnownClient {
    pub client: Client,
    /// Its resource servers, its default first.
    pub servers: Vec<ResourceServer>,
    pub signers: Signers,
    pub tenant_epoch: i64,
    /// When other keys begin to sign.
    until: Option<Time>,
}

/// Clients that stay in memory.
const CAPACITY: u64 = 4_096;
/// For how long, when they do not come back: a signer that signs no more does not outlive its last client by much.
const IDLE: Duration = Duration::from_secs(600);

/// The clients that came lately, by tenant and `client_id`.
pub struct KnownClients(Cache<(TenantId, String), KnownClient>);

impl Default for KnownClients {
    fn default() -> Self {
        KnownClients(Cache::forgetting(CacheName::Clients, CAPACITY, IDLE))
    }
}

impl KnownClients {
    /// The client that these credentials prove, without opening a door. `None` wherever anything stands in the way, such
    /// as an assertion, which works once: then the database decides, and says why.
    pub fn recall(&self, op: &Op, db: &Database, credentials: &ClientCredentials) -> Option<Arc<KnownClient>> {
        let key = (op.tenant.id, credentials.client_id()?);
        let known = self.0.recall(db.changes(), &key, (Trust::Fresh, op.now))?;
        let current = known.until.is_none_or(|until| op.now < until);
        (current && proves(db.keys(), credentials, &known.client)).then_some(known)
    }

    /// The same, from the database where it must be. An assertion is not used up yet.
    pub(super) fn prove(
        &self,
        op: &Op,
        (db, keyring): (&Database, &Keyring),
        credentials: &ClientCredentials,
    ) -> Result<Result<(Arc<KnownClient>, Authenticated), OAuthError>, Fault> {
        if let Some(known) = self.recall(op, db, credentials) {
            let proved = Authenticated { client: known.client.clone(), assertion: None };
            return Ok(Ok((known, proved)));
        }
        self.0.missed(db.changes());
        let point = db.changes().point()?;
        let read = db.read(op.tenant.id, |tx| match authenticate(op, tx, credentials)? {
            Ok(proved) => Ok(Ok((Arc::new(look(op, tx, (keyring, &proved.client))?), proved))),
            Err(refusal) => Ok(Err(refusal)),
        })?;
        if let Ok((known, _)) = &read {
            let key = (op.tenant.id, known.client.client_id.clone());
            self.0.put(key, known.clone(), (op.tenant.id, point));
        }
        Ok(read)
    }
}

fn look(op: &Op, tx: &mut Tx<'_>, (keyring, client): (&Keyring, &Client)) -> Result<KnownClient, Fault> {
    let coming = keys::list_published(tx, op.now)?.into_iter().map(|key| key.not_before);
    let (_, tenant_epoch) = tenancy::store::state_and_epoch(tx)?;
    Ok(KnownClient {
        client: client.clone(),
        servers: resource_servers::store::list_by_identifier(tx, &client.registered.resources)?,
        signers: Signers::find(tx, keyring, op.now)?,
        tenant_epoch,
        until: coming.filter(|from| *from > op.now).min(),
    })
}

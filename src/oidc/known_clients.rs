//! A cache of clients with the data that issuing their tokens needs. Every entry was read from the database. It is
//! ignored after any change of its tenant in the change log, also a withdrawn key (A-34: caches follow the change log).

use std::sync::Arc;
use std::time::Duration;

use crate::base::cause::Cause;
use crate::base::epoch::Epoch;
use crate::base::fault::Fault;
use crate::base::id::TenantId;
use crate::base::refusal::{Refusal, Stop};
use crate::base::time::Time;
use crate::keys::{self, Keyring};
use crate::oidc::clients::authenticate::{Asserted, Authenticated, ClientCredentials, Proof, authenticate, proves};
use crate::oidc::clients::{self, Client, RemoteKeys, UsedAssertion};
use crate::oidc::resource_servers::{self, ResourceServer};
use crate::oidc::tokens::Signers;
use crate::op::{Credential, Op};
use crate::services::Services;
use crate::storage::cache::{Cache, Trust};
use crate::storage::changes::TenantVersion;
use crate::storage::{Database, Tx};
use crate::telemetry::deployment_metrics::CacheName;
use crate::tenancy;

/// A client as read in one snapshot of the database.
pub struct KnownClient {
    pub client: Client,
    /// Its resource servers, the default first.
    pub servers: Vec<ResourceServer>,
    pub signers: Signers,
    pub tenant_epoch: Epoch,
    /// The time at which other keys begin to sign.
    until: Option<Time>,
}

impl KnownClient {
    /// Finds the client with this `client_id` in this snapshot.
    pub fn find(op: &Op, tx: &mut Tx<'_>, keyring: &Keyring, client_id: &str) -> Result<Option<KnownClient>, Fault> {
        match clients::store::find_by_client_id(tx, client_id)? {
            Some(client) => load(op, tx, keyring, client).map(Some),
            None => Ok(None),
        }
    }

    /// Returns whether the signing keys are still those that were read.
    fn is_current(&self, now: Time) -> bool {
        self.until.is_none_or(|until| now < until)
    }
}

/// The maximum number of cached clients.
const CAPACITY: u64 = 4_096;
/// Entries are evicted after this time without use, so that keys that no longer sign do not stay in memory.
const IDLE: Duration = Duration::from_secs(600);

/// The recently used clients, by tenant and `client_id`, and the keys at their `jwks_uri`.
pub struct KnownClients {
    clients: Cache<(TenantId, String), KnownClient>,
    remote_keys: Arc<RemoteKeys>,
}

impl Default for KnownClients {
    fn default() -> Self {
        let clients = Cache::forgetting(CacheName::Clients, CAPACITY, IDLE);
        KnownClients { clients, remote_keys: Arc::default() }
    }
}

impl KnownClients {
    /// Authenticates a client from the cache alone. Returns `None` if the cache cannot decide, as for an assertion,
    /// which works once. The caller then authenticates by the database, which returns the reason for a refusal.
    pub fn recall(&self, op: &Op, db: &Database, credentials: &ClientCredentials) -> Option<ProvedClient> {
        let key = (op.tenant.id, credentials.client_id()?);
        let known = self.clients.recall(db.changes(), &key, Trust::Fresh, op.now)?;
        let proved = known.is_current(op.now) && proves(db.keys(), credentials, &known.client);
        proved.then_some(ProvedClient { known, assertion: None })
    }

    /// Returns the client from the cache, also while the database is unavailable. No decision on credentials may use it.
    pub fn last_known(&self, op: &Op, db: &Database, client_id: &str) -> Option<Arc<KnownClient>> {
        self.clients.last_known(db.changes(), &(op.tenant.id, client_id.to_owned()), op.now)
    }

    /// Finds the client with this `client_id` in the cache or in the database. Returns `None` if it does not exist.
    pub async fn find(&self, op: &Op, services: &Services, client_id: &str) -> Result<Option<Arc<KnownClient>>, Fault> {
        let (tenant, changes) = (op.tenant.id, services.db.changes());
        let key = (tenant, client_id.to_owned());
        let known = self.clients.recall(changes, &key, Trust::Fresh, op.now);
        if let Some(known) = known.filter(|known| known.is_current(op.now)) {
            return Ok(Some(known));
        }
        self.clients.missed(changes);
        let point = changes.point()?;
        let (at, keyring, client_id) = (op.clone(), services.keyring.clone(), client_id.to_owned());
        let read = services.read(tenant, move |tx| KnownClient::find(&at, tx, &keyring, &client_id)).await?;
        let Some(known) = read.map(Arc::new) else { return Ok(None) };
        self.clients.put(key, known.clone(), TenantVersion { tenant, point });
        Ok(Some(known))
    }

    /// Authenticates a client by the cache or the database. An assertion is not consumed yet. If its key is at the
    /// client's `jwks_uri` and not in memory, the keys are fetched, between two transactions.
    pub async fn prove(
        &self,
        op: &Op,
        services: &Services,
        credentials: ClientCredentials,
    ) -> Result<Result<ProvedClient, Refusal>, Fault> {
        if let Some(proved) = self.recall(op, &services.db, &credentials) {
            return Ok(Ok(proved));
        }
        let proved = self.prove_by_database(op, services, credentials.clone()).await?;
        let cause = proved.as_ref().err().and_then(|refusal| refusal.cause);
        if !matches!(cause, Some(Cause::AssertionKey | Cause::JwksUriFailed)) {
            return Ok(proved);
        }
        match self.fetch_keys(op, services, &credentials).await? {
            true => self.prove_by_database(op, services, credentials).await,
            false => Ok(proved),
        }
    }

    /// Fetches the keys of the client that an assertion names. Returns whether its key is in memory afterwards.
    async fn fetch_keys(&self, op: &Op, services: &Services, credentials: &ClientCredentials) -> Result<bool, Fault> {
        let Some(Asserted { client_id, header }) = credentials.asserted() else { return Ok(false) };
        let Some(known) = self.find(op, services, &client_id).await? else { return Ok(false) };
        Ok(self.remote_keys.fetch(op, services, &known.client, &header).await)
    }

    async fn prove_by_database(
        &self,
        op: &Op,
        services: &Services,
        credentials: ClientCredentials,
    ) -> Result<Result<ProvedClient, Refusal>, Fault> {
        let changes = services.db.changes();
        self.clients.missed(changes);
        let point = changes.point()?;
        let (at, keyring, remote) = (op.clone(), services.keyring.clone(), self.remote_keys.clone());
        let (tenant, signed) = (op.tenant.id, credentials.is_signed());
        let work = move |tx: &mut Tx<'_>| {
            let authenticated = authenticate(&at, tx, &remote, &credentials);
            Stop::outcome(authenticated.and_then(|client| proved_in(&at, tx, &keyring, client)))
        };
        // Verifying a signature would block the worker thread for too long.
        let read = if signed {
            let db = services.db.clone();
            services.blocking(move || db.read(tenant, work)).await?
        } else {
            services.read(tenant, work).await?
        };
        if let Ok(ProvedClient { known, .. }) = &read {
            let key = (op.tenant.id, known.client.client_id.clone());
            self.clients.put(key, known.clone(), TenantVersion { tenant: op.tenant.id, point });
        }
        Ok(read)
    }
}

/// An authenticated client. Its assertion is not consumed yet.
#[derive(Clone)]
pub struct ProvedClient {
    pub known: Arc<KnownClient>,
    assertion: Option<UsedAssertion>,
}

impl ProvedClient {
    pub fn client(&self) -> &Client {
        &self.known.client
    }

    /// Returns the kind of credential that authenticated the client.
    pub fn credential(&self) -> Option<Credential> {
        match (&self.assertion, self.client().is_public()) {
            (Some(_), _) => Some(Credential::ClientAssertion),
            (None, false) => Some(Credential::ClientSecret),
            (None, true) => None,
        }
    }

    /// Returns the proof to be confirmed in the transaction that issues the result.
    pub fn proof(&self) -> Proof<'_> {
        Proof { client: self.client(), assertion: self.assertion.as_ref() }
    }

    /// Runs [`Proof::confirm`] for an endpoint that writes nothing else. A write transaction is needed only to consume
    /// an assertion.
    pub async fn spend(&self, op: &Op, services: &Services) -> Result<Result<(), Refusal>, Fault> {
        if self.assertion.is_none() {
            return Ok(Ok(()));
        }
        let proved = self.clone();
        services.write(op.tenant.id, move |wtx| Stop::outcome(proved.proof().confirm(wtx).map(|_| ()))).await
    }
}

fn proved_in(
    op: &Op,
    tx: &mut Tx<'_>,
    keyring: &Keyring,
    authenticated: Authenticated,
) -> Result<ProvedClient, Stop<Refusal>> {
    let Authenticated { client, assertion } = authenticated;
    Ok(ProvedClient { known: Arc::new(load(op, tx, keyring, client)?), assertion })
}

fn load(op: &Op, tx: &mut Tx<'_>, keyring: &Keyring, client: Client) -> Result<KnownClient, Fault> {
    let coming = keys::list_published(tx, op.now)?.into_iter().map(|key| key.not_before);
    let tenant_epoch = tenancy::store::state_and_epoch(tx)?.epoch;
    Ok(KnownClient {
        servers: resource_servers::store::list_by_identifier(tx, &client.registered.resources)?,
        client,
        signers: Signers::find(tx, keyring, op.now)?,
        tenant_epoch,
        until: coming.filter(|from| *from > op.now).min(),
    })
}

//! Clients in memory, with everything that their tokens are made of. Who is kept here has proved itself to the database,
//! and is passed by once the change log names its tenant; so is a key that was withdrawn.

use std::sync::Arc;
use std::time::Duration;

use crate::base::fault::Fault;
use crate::base::id::TenantId;
use crate::base::refusal::{Refusal, Stop};
use crate::base::time::Time;
use crate::keys::{self, Keyring};
use crate::oidc::clients::UsedAssertion;
use crate::oidc::clients::authenticate::{Authenticated, ClientCredentials, Proof, authenticate, proves};
use crate::oidc::clients::{self, Client};
use crate::oidc::resource_servers::{self, ResourceServer};
use crate::oidc::tokens::Signers;
use crate::op::{Credential, Op};
use crate::services::Services;
use crate::storage::cache::{Cache, Trust};
use crate::storage::changes::TenantVersion;
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

impl KnownClient {
    /// The client of this `client_id`, as it is in this snapshot.
    pub fn find(op: &Op, tx: &mut Tx<'_>, keyring: &Keyring, client_id: &str) -> Result<Option<KnownClient>, Fault> {
        match clients::store::find_by_client_id(tx, client_id)? {
            Some(client) => look(op, tx, keyring, client).map(Some),
            None => Ok(None),
        }
    }

    /// Whether no other keys have begun to sign since it was read.
    fn is_current(&self, now: Time) -> bool {
        self.until.is_none_or(|until| now < until)
    }
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
    /// The client that these credentials prove, from memory alone. `None` wherever anything stands in the way, such as an
    /// assertion, which works once: then the database decides, and says why.
    pub fn recall(&self, op: &Op, db: &Database, credentials: &ClientCredentials) -> Option<ProvedClient> {
        let key = (op.tenant.id, credentials.client_id()?);
        let known = self.0.recall(db.changes(), &key, Trust::Fresh, op.now)?;
        let proved = known.is_current(op.now) && proves(db.keys(), credentials, &known.client);
        proved.then_some(ProvedClient { known, assertion: None })
    }

    /// The client of this `client_id`, from memory where it is there; `None` if there is none.
    pub async fn find(&self, op: &Op, services: &Services, client_id: &str) -> Result<Option<Arc<KnownClient>>, Fault> {
        let (tenant, changes) = (op.tenant.id, services.db.changes());
        let key = (tenant, client_id.to_owned());
        let known = self.0.recall(changes, &key, Trust::Fresh, op.now);
        if let Some(known) = known.filter(|known| known.is_current(op.now)) {
            return Ok(Some(known));
        }
        self.0.missed(changes);
        let point = changes.point()?;
        let (at, keyring, client_id) = (op.clone(), services.keyring.clone(), client_id.to_owned());
        let read = services.read(tenant, move |tx| KnownClient::find(&at, tx, &keyring, &client_id)).await?;
        let Some(known) = read.map(Arc::new) else { return Ok(None) };
        self.0.put(key, known.clone(), TenantVersion { tenant, point });
        Ok(Some(known))
    }

    /// The client that these credentials prove, from the database where it must be. An assertion is not used up yet.
    pub async fn prove(
        &self,
        op: &Op,
        services: &Services,
        credentials: ClientCredentials,
    ) -> Result<Result<ProvedClient, Refusal>, Fault> {
        let changes = services.db.changes();
        if let Some(proved) = self.recall(op, &services.db, &credentials) {
            return Ok(Ok(proved));
        }
        self.0.missed(changes);
        let point = changes.point()?;
        let (at, keyring) = (op.clone(), services.keyring.clone());
        let (tenant, signed) = (op.tenant.id, credentials.is_signed());
        let work = move |tx: &mut Tx<'_>| Stop::outcome(prove_in(&at, tx, &keyring, &credentials));
        // A signature takes longer to verify than a worker may be held up.
        let read = if signed {
            let db = services.db.clone();
            services.blocking(move || db.read(tenant, work)).await?
        } else {
            services.read(tenant, work).await?
        };
        if let Ok(ProvedClient { known, .. }) = &read {
            let key = (op.tenant.id, known.client.client_id.clone());
            self.0.put(key, known.clone(), TenantVersion { tenant: op.tenant.id, point });
        }
        Ok(read)
    }
}

/// A client that has authenticated. An assertion is not used up yet.
#[derive(Clone)]
pub struct ProvedClient {
    pub known: Arc<KnownClient>,
    assertion: Option<UsedAssertion>,
}

impl ProvedClient {
    pub fn client(&self) -> &Client {
        &self.known.client
    }

    /// The kind of secret that proved it.
    pub fn credential(&self) -> Option<Credential> {
        match (&self.assertion, self.client().is_public()) {
            (Some(_), _) => Some(Credential::ClientAssertion),
            (None, false) => Some(Credential::ClientSecret),
            (None, true) => None,
        }
    }

    /// What it proved, to be confirmed in the transaction that issues the result.
    pub fn proof(&self) -> Proof<'_> {
        Proof { client: self.client(), assertion: self.assertion.as_ref() }
    }

    /// [`Proof::confirm`] for an endpoint that writes nothing else: a write transaction is needed only where there is an
    /// assertion to use up.
    pub async fn spend(&self, op: &Op, services: &Services) -> Result<Result<(), Refusal>, Fault> {
        if self.assertion.is_none() {
            return Ok(Ok(()));
        }
        let proved = self.clone();
        services.write(op.tenant.id, move |wtx| Stop::outcome(proved.proof().confirm(wtx).map(|_| ()))).await
    }
}

fn prove_in(
    op: &Op,
    tx: &mut Tx<'_>,
    keyring: &Keyring,
    credentials: &ClientCredentials,
) -> Result<ProvedClient, Stop<Refusal>> {
    let Authenticated { client, assertion } = authenticate(op, tx, credentials)?;
    Ok(ProvedClient { known: Arc::new(look(op, tx, keyring, client)?), assertion })
}

fn look(op: &Op, tx: &mut Tx<'_>, keyring: &Keyring, client: Client) -> Result<KnownClient, Fault> {
    let coming = keys::list_published(tx, op.now)?.into_iter().map(|key| key.not_before);
    let (_, tenant_epoch) = tenancy::store::state_and_epoch(tx)?;
    Ok(KnownClient {
        servers: resource_servers::store::list_by_identifier(tx, &client.registered.resources)?,
        client,
        signers: Signers::find(tx, keyring, op.now)?,
        tenant_epoch,
        until: coming.filter(|from| *from > op.now).min(),
    })
}

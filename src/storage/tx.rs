//! The argument of a transaction's closure: a connection inside that transaction, bound to a tenant.

use std::ops::{Deref, DerefMut};

use diesel::connection::SimpleConnection;

use super::commit::Commit;
use super::connection::AnyConnection;
use super::master_key::MasterKeys;
use crate::base::crypto::digest::hmac_sha256;
use crate::base::fault::Fault;
use crate::base::id::TenantId;
use crate::base::token::BearerToken;
use crate::config::QuotasConfig;
use crate::telemetry::deployment_metrics::Count;

/// A transaction that reads one tenant's rows.
pub struct Tx<'c> {
    connection: &'c mut AnyConnection,
    tenant: TenantId,
    keys: &'c MasterKeys,
    statements: usize,
}

impl<'c> Tx<'c> {
    pub(super) fn new(connection: &'c mut AnyConnection, tenant: TenantId, keys: &'c MasterKeys) -> Tx<'c> {
        Tx { connection, tenant, keys, statements: 0 }
    }

    /// Returns the connection, for one statement.
    pub fn conn(&mut self) -> &mut AnyConnection {
        self.statements += 1;
        self.connection
    }

    /// The number of statements that were run.
    pub(super) fn statements(&self) -> usize {
        self.statements
    }

    /// The tenant by which every query of this transaction filters.
    pub fn tenant(&self) -> TenantId {
        self.tenant
    }

    pub fn keys(&self) -> &MasterKeys {
        self.keys
    }

    /// Returns the stored form of a bearer token: HMAC-SHA-256 of the whole text under the `lookup` key.
    pub fn lookup_hash(&self, token: &BearerToken) -> [u8; 32] {
        self.keys.lookup_hash(token.expose())
    }
}

/// A transaction that also changes the tenant's rows.
pub struct WriteTx<'c> {
    tx: Tx<'c>,
    commit: &'c mut Commit,
    quotas: &'c QuotasConfig,
}

impl<'c> WriteTx<'c> {
    pub(super) fn new(
        connection: &'c mut AnyConnection,
        tenant: TenantId,
        keys: &'c MasterKeys,
        commit: &'c mut Commit,
        quotas: &'c QuotasConfig,
    ) -> WriteTx<'c> {
        WriteTx { tx: Tx::new(connection, tenant, keys), commit, quotas }
    }

    /// The deployment's quotas. The transaction carries them, like the keys, so that nothing is created without them.
    pub fn quotas(&self) -> &QuotasConfig {
        self.quotas
    }

    /// Records that this transaction changes a cached record of the tenant.
    pub fn note_change(&mut self) {
        self.commit.note_change(self.tx.tenant);
    }

    /// Counts something after the commit.
    pub fn count(&mut self, what: Count) {
        self.commit.count(what);
    }

    /// Records that this transaction queued jobs: a worker of this process looks for them after the commit.
    pub fn note_jobs(&mut self) {
        self.commit.note_jobs();
    }

    /// Runs short work after the commit, such as waking a queue.
    pub fn after_commit(&mut self, work: impl FnOnce() + Send + 'static) {
        self.commit.after(work);
    }
}

/// What becomes of the changes of [`WriteTx::tentatively`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Changes<T> {
    Keep(T),
    Undo(T),
}

impl WriteTx<'_> {
    /// Does work whose changes are kept or undone, by a savepoint. Both cost the same statements. What the work noted for
    /// after the commit stays.
    pub fn tentatively<T>(
        &mut self,
        work: impl FnOnce(&mut WriteTx<'_>) -> Result<Changes<T>, Fault>,
    ) -> Result<T, Fault> {
        self.conn().batch_execute("SAVEPOINT tentative")?;
        let (value, end) = match work(self)? {
            Changes::Keep(value) => (value, "RELEASE SAVEPOINT tentative"),
            Changes::Undo(value) => (value, "ROLLBACK TO SAVEPOINT tentative; RELEASE SAVEPOINT tentative"),
        };
        self.conn().batch_execute(end)?;
        Ok(value)
    }
}

impl<'c> Deref for WriteTx<'c> {
    type Target = Tx<'c>;
    fn deref(&self) -> &Tx<'c> {
        &self.tx
    }
}

impl<'c> DerefMut for WriteTx<'c> {
    fn deref_mut(&mut self) -> &mut Tx<'c> {
        &mut self.tx
    }
}

/// A transaction over the global tables.
pub struct SystemTx<'c> {
    connection: &'c mut AnyConnection,
    keys: &'c MasterKeys,
    commit: &'c mut Commit,
    quotas: &'c QuotasConfig,
}

impl<'c> SystemTx<'c> {
    pub(super) fn new(
        connection: &'c mut AnyConnection,
        keys: &'c MasterKeys,
        commit: &'c mut Commit,
        quotas: &'c QuotasConfig,
    ) -> SystemTx<'c> {
        SystemTx { connection, keys, commit, quotas }
    }

    pub fn conn(&mut self) -> &mut AnyConnection {
        self.connection
    }

    pub fn keys(&self) -> &MasterKeys {
        self.keys
    }

    /// Records that this transaction changes a cached record of a tenant.
    pub fn note_change(&mut self, tenant: TenantId) {
        self.commit.note_change(tenant);
    }

    /// Records that this transaction made jobs due.
    pub fn note_jobs(&mut self) {
        self.commit.note_jobs();
    }

    /// Returns access to a tenant's rows inside the same transaction.
    pub fn tenant(&mut self, id: TenantId) -> WriteTx<'_> {
        WriteTx::new(self.connection, id, self.keys, self.commit, self.quotas)
    }
}

impl MasterKeys {
    /// Returns the stored form of a bearer token.
    pub fn lookup_hash(&self, text: &str) -> [u8; 32] {
        hmac_sha256(self.lookup.key.expose(), text.as_bytes())
    }
}

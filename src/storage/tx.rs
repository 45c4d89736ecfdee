//! What the closure of a transaction holds: a connection inside that transaction, bound to a tenant.

use std::ops::{Deref, DerefMut};

use super::commit::Commit;
use super::connection::AnyConnection;
use super::master_key::MasterKeys;
use crate::base::crypto::digest::hmac_sha256;
use crate::base::id::TenantId;
use crate::base::token::BearerToken;
use crate::telemetry::figures::Count;

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

    /// The connection, for one statement.
    pub fn conn(&mut self) -> &mut AnyConnection {
        self.statements += 1;
        self.connection
    }

    /// How often the connection was asked for.
    pub(super) fn statements(&self) -> usize {
        self.statements
    }

    /// The tenant whose rows every query of this transaction names.
    pub fn tenant(&self) -> TenantId {
        self.tenant
    }

    pub fn keys(&self) -> &MasterKeys {
        self.keys
    }

    /// What is stored of a bearer secret: HMAC-SHA-256 of the whole text under the `lookup` key.
    pub fn lookup_hash(&self, token: &BearerToken) -> [u8; 32] {
        self.keys.lookup_hash(token.expose())
    }
}

/// A transaction that also changes the tenant's rows.
pub struct WriteTx<'c> {
    tx: Tx<'c>,
    commit: &'c mut Commit,
}

impl<'c> WriteTx<'c> {
    pub(super) fn new(
        connection: &'c mut AnyConnection,
        tenant: TenantId,
        keys: &'c MasterKeys,
        commit: &'c mut Commit,
    ) -> WriteTx<'c> {
        WriteTx { tx: Tx::new(connection, tenant, keys), commit }
    }

    /// Notes that this transaction changes a record of the tenant that caches may hold.
    pub fn note_change(&mut self) {
        self.commit.note_change(self.tx.tenant);
    }

    /// Counts something, once it is committed.
    pub fn count(&mut self, what: Count) {
        self.commit.count(what);
    }

    /// Does some short work once this is committed: waking a queue, say.
    pub fn after_commit(&mut self, work: impl FnOnce() + Send + 'static) {
        self.commit.after(work);
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

/// A transaction over the global tables. Named only in storage, tenancy, provisioning, audit, queue, jobs and mfa.
pub struct SystemTx<'c> {
    connection: &'c mut AnyConnection,
    keys: &'c MasterKeys,
    commit: &'c mut Commit,
}

impl<'c> SystemTx<'c> {
    pub(super) fn new(connection: &'c mut AnyConnection, keys: &'c MasterKeys, commit: &'c mut Commit) -> SystemTx<'c> {
        SystemTx { connection, keys, commit }
    }

    pub fn conn(&mut self) -> &mut AnyConnection {
        self.connection
    }

    pub fn keys(&self) -> &MasterKeys {
        self.keys
    }

    /// Notes that this transaction changes a record of a tenant that caches may hold.
    pub fn note_change(&mut self, tenant: TenantId) {
        self.commit.note_change(tenant);
    }

    /// A tenant's rows inside the same transaction.
    pub fn tenant(&mut self, id: TenantId) -> WriteTx<'_> {
        WriteTx::new(self.connection, id, self.keys, self.commit)
    }
}

impl MasterKeys {
    /// What is stored of a bearer secret.
    pub fn lookup_hash(&self, text: &str) -> [u8; 32] {
        hmac_sha256(self.lookup.key.expose(), text.as_bytes())
    }
}

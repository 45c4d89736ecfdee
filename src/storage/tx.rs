//! What a closure behind a door holds: a connection inside a transaction, bound to a tenant.

use std::ops::{Deref, DerefMut};

use super::changes;
use super::connection::AnyConnection;
use super::master_key::MasterKeys;
use crate::base::crypto::digest::hmac_sha256;
use crate::base::id::TenantId;
use crate::base::token::BearerToken;

/// A transaction that reads one tenant's rows.
pub struct Tx<'c> {
    connection: &'c mut AnyConnection,
    tenant: TenantId,
    keys: &'c MasterKeys,
}

impl<'c> Tx<'c> {
    pub(super) fn new(connection: &'c mut AnyConnection, tenant: TenantId, keys: &'c MasterKeys) -> Tx<'c> {
        Tx { connection, tenant, keys }
    }

    pub fn conn(&mut self) -> &mut AnyConnection {
        self.connection
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
pub struct WriteTx<'c>(Tx<'c>);

impl<'c> WriteTx<'c> {
    pub(super) fn new(connection: &'c mut AnyConnection, tenant: TenantId, keys: &'c MasterKeys) -> WriteTx<'c> {
        WriteTx(Tx::new(connection, tenant, keys))
    }

    /// Says that this transaction changes a record of the tenant that caches may hold.
    pub fn note_change(&self) {
        changes::note(self.0.tenant);
    }
}

impl<'c> Deref for WriteTx<'c> {
    type Target = Tx<'c>;
    fn deref(&self) -> &Tx<'c> {
        &self.0
    }
}

impl<'c> DerefMut for WriteTx<'c> {
    fn deref_mut(&mut self) -> &mut Tx<'c> {
        &mut self.0
    }
}

/// A transaction over the global tables. Named only in storage, tenancy, provisioning, queue, jobs and mfa.
pub struct SystemTx<'c> {
    connection: &'c mut AnyConnection,
    keys: &'c MasterKeys,
}

impl<'c> SystemTx<'c> {
    pub(super) fn new(connection: &'c mut AnyConnection, keys: &'c MasterKeys) -> SystemTx<'c> {
        SystemTx { connection, keys }
    }

    pub fn conn(&mut self) -> &mut AnyConnection {
        self.connection
    }

    pub fn keys(&self) -> &MasterKeys {
        self.keys
    }

    /// Says that this transaction changes a record of a tenant that caches may hold.
    pub fn note_change(&self, tenant: TenantId) {
        changes::note(tenant);
    }

    /// A tenant's rows inside the same transaction.
    pub fn tenant(&mut self, id: TenantId) -> WriteTx<'_> {
        WriteTx::new(self.connection, id, self.keys)
    }
}

impl MasterKeys {
    /// What is stored of a bearer secret.
    pub fn lookup_hash(&self, text: &str) -> [u8; 32] {
        hmac_sha256(self.lookup.key.expose(), text.as_bytes())
    }
}

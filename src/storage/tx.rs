//! What a closure behind a door holds: a connection inside a transaction, bound to a tenant.

use std::ops::{Deref, DerefMut};

use diesel::result::{DatabaseErrorKind, Error};

use super::connection::AnyConnection;
use super::master_key::MasterKeys;
use crate::base::crypto::digest::hmac_sha256;
use crate::base::fault::Fault;
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

/// A transaction over the global tables. Named only in storage, tenancy, provisioning, audit, queue, jobs and mfa.
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

impl From<Error> for Fault {
    fn from(error: Error) -> Fault {
        let passing = match &error {
            Error::DatabaseError(DatabaseErrorKind::ClosedConnection, _) => true,
            Error::DatabaseError(_, info) => {
                // SQLite's texts for SQLITE_BUSY, SQLITE_LOCKED, SQLITE_FULL, SQLITE_IOERR, SQLITE_CANTOPEN.
                let message = info.message();
                ["locked", "is full", "disk I/O error", "unable to open", "readonly"]
                    .iter()
                    .any(|m| message.contains(m))
            }
            _ => false,
        };
        if passing { Fault::unavailable(error) } else { Fault::internal(error) }
    }
}

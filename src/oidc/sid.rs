//! `sid`: a session as one client knows it (OpenID Connect Front-Channel Logout, 3; Back-Channel Logout, 2.1).
//!
//! It is the same for as long as the session lives, and tells two clients nothing about whether they share one.

use crate::base::crypto::digest::base64url;
use crate::base::id::{ClientRowId, SessionId, TenantId};
use crate::storage::master_key::MasterKeys;

/// 22 characters: the first 16 bytes of a keyed hash over tenant, session and client.
pub fn sid(keys: &MasterKeys, tenant: TenantId, session: SessionId, client: ClientRowId) -> String {
    let [tenant, session] = [tenant.to_base64url(), session.to_base64url()];
    let hash = keys.lookup_hash(&format!("sid {tenant} {session} {}", client.to_base64url()));
    base64url(hash.first_chunk::<16>().unwrap_or(&[0; 16]))
}

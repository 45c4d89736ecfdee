//! The session id `sid` (OpenID Connect Front-Channel Logout, 3; Back-Channel Logout, 2.1).

use crate::base::crypto::digest::base64url;
use crate::base::id::{ClientRowId, SessionId, TenantId};
use crate::storage::master_key::MasterKeys;

/// Returns the session id for this client: constant for the session, different for each client, 22 characters long. It
/// reveals nothing about the session. It is derived by a keyed hash, so it needs no table.
pub fn sid(keys: &MasterKeys, tenant: TenantId, session: SessionId, client: ClientRowId) -> String {
    // No bearer token begins with this prefix, so a `sid` is never the stored hash of one.
    let hash = keys.lookup_hash(&format!("sid {tenant} {session} {client}"));
    base64url(hash.first_chunk::<16>().unwrap_or(&[0; 16]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::entropy::Seed;

    #[test]
    fn a_sid_differs_per_session_and_per_client() {
        let keys = MasterKeys::generate(&Seed::from_bytes([1; 32]));
        let of = |t: u8, s: u8, c: u8| {
            sid(&keys, TenantId::from_bytes([t; 16]), SessionId::from_bytes([s; 16]), ClientRowId::from_bytes([c; 16]))
        };
        assert_eq!(of(1, 2, 3), of(1, 2, 3));
        assert_eq!(of(1, 2, 3).len(), 22);
        for other in [of(9, 2, 3), of(1, 9, 3), of(1, 2, 9), of(1, 3, 2)] {
            assert_ne!(of(1, 2, 3), other);
        }
        let others = MasterKeys::generate(&Seed::from_bytes([2; 32]));
        let (t, s, c) =
            (TenantId::from_bytes([1; 16]), SessionId::from_bytes([2; 16]), ClientRowId::from_bytes([3; 16]));
        assert_ne!(sid(&others, t, s, c), of(1, 2, 3), "a sid depends on the deployment's key");
    }
}

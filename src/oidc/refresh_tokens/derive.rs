//! Deriving refresh tokens from their family and generation.

use crate::base::id::GrantId;
use crate::base::refresh_token::FamilyToken;
use crate::storage::Tx;

/// Derives the token of a generation.
pub(super) fn derive(tx: &Tx<'_>, family: GrantId, generation: u32) -> FamilyToken {
    FamilyToken::new(tx.tenant(), family, generation, mac(tx, family, generation))
}

/// Computes the MAC of the token of a generation.
pub(super) fn mac(tx: &Tx<'_>, family: GrantId, generation: u32) -> [u8; 16] {
    let hash = tx.keys().lookup_hash(&FamilyToken::mac_input(tx.tenant(), family, generation));
    let mut mac = [0; 16];
    mac.iter_mut().zip(hash).for_each(|(to, from)| *to = from);
    mac
}

//! The format of a refresh token: `pt_rt_{tenant}_{secret}{checksum}`, 83 characters.
//!
//! `secret` is the family's id (16 bytes), the generation (4 bytes, big-endian) and a MAC of 16 bytes, in 48 base64url
//! characters. The MAC under the deployment's `lookup` key covers kind, tenant, family and generation. A token is
//! therefore derived from its family's row and never stored, and every earlier token of the family is recognised. The
//! other parts are those of [`BearerToken`](super::token::BearerToken).

use std::fmt;

use super::crypto::digest::{base64url, base64url_decode};
use super::id::{GrantId, TenantId};
use super::secret::Secret;
use super::token::checksum;

const LENGTH: usize = 83;
/// The length of everything before the checksum.
const HEAD: usize = 77;

/// A well-formed refresh token of a family. It is not necessarily valid: see [`FamilyToken::mac`].
#[derive(Clone)]
pub struct FamilyToken {
    tenant: TenantId,
    family: GrantId,
    generation: u32,
    mac: [u8; 16],
    text: Secret<String>,
}

impl FamilyToken {
    /// Creates the token of a generation with the MAC of [`FamilyToken::mac_input`].
    pub fn new(tenant: TenantId, family: GrantId, generation: u32, mac: [u8; 16]) -> FamilyToken {
        let secret = [&family.bytes()[..], &generation.to_be_bytes(), &mac].concat();
        let head = format!("pt_rt_{}_{}", tenant.to_base64url(), base64url(&secret));
        let text = Secret::new(format!("{head}{}", checksum(&head)));
        FamilyToken { tenant, family, generation, mac, text }
    }

    /// Parses a token; `None` for anything that does not have exactly this form and length (A-26: a token is compared
    /// over its whole length).
    pub fn parse(text: &str) -> Option<FamilyToken> {
        if text.len() != LENGTH || !text.is_ascii() {
            return None;
        }
        let (head, sum) = text.split_at_checked(HEAD)?;
        let (tenant, secret) = head.strip_prefix("pt_rt_")?.split_at_checked(22)?;
        let secret = base64url_decode(secret.strip_prefix('_')?)?;
        let (family, rest) = secret.split_first_chunk::<16>()?;
        let (generation, mac) = rest.split_first_chunk::<4>()?;
        (sum == checksum(head)).then_some(FamilyToken {
            tenant: TenantId::from_base64url(tenant)?,
            family: GrantId::from_bytes(*family),
            generation: u32::from_be_bytes(*generation),
            mac: mac.try_into().ok()?,
            text: Secret::new(text.to_owned()),
        })
    }

    /// Returns the text that the MAC of a token covers.
    pub fn mac_input(tenant: TenantId, family: GrantId, generation: u32) -> String {
        format!("refresh token {} {} {generation}", tenant.to_base64url(), family.to_base64url())
    }

    /// The tenant that issued the token.
    pub fn tenant(&self) -> TenantId {
        self.tenant
    }

    /// The grant whose tokens are the family.
    pub fn family(&self) -> GrantId {
        self.family
    }

    pub fn generation(&self) -> u32 {
        self.generation
    }

    /// The MAC that the token carries. The caller compares it with the right one.
    pub fn mac(&self) -> &[u8; 16] {
        &self.mac
    }

    /// The whole text, for the response that issues it.
    pub fn expose(&self) -> &str {
        self.text.expose()
    }
}

impl fmt::Debug for FamilyToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[refresh token]")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_26_a_refresh_token_is_parsed_whole_or_refused() {
        let (tenant, family) = (TenantId::from_bytes([0xff; 16]), GrantId::from_bytes([7; 16]));
        let text = FamilyToken::new(tenant, family, 3, [9; 16]).expose().to_owned();
        assert_eq!(text.len(), LENGTH);
        let parsed = FamilyToken::parse(&text).unwrap();
        assert_eq!((parsed.tenant(), parsed.family(), parsed.generation()), (tenant, family, 3));
        assert_eq!(parsed.mac(), &[9; 16]);
        for at in 0..text.len() {
            let mut bytes = text.clone().into_bytes();
            bytes[at] = if bytes[at] == b'A' { b'B' } else { b'A' };
            assert!(FamilyToken::parse(&String::from_utf8(bytes).unwrap()).is_none(), "A-26: changed at {at}");
        }
        assert!(FamilyToken::parse(&format!("{text}x")).is_none());
        assert_eq!(format!("{parsed:?}"), "[refresh token]");
    }
}

//! The MACs of the log: HMAC-SHA-256 under the master key `audit`. The input is a purpose string and the parts, each
//! with its length first, so that different inputs never have the same bytes.

use super::store::{EventRow, Head, Seal};
use crate::base::crypto::digest::hmac_sha256;
use crate::base::crypto::seal::SealingKey;
use crate::base::id::TenantId;

/// A byte string of length-prefixed parts.
struct Parts(Vec<u8>);

impl Parts {
    fn of(purpose: &str) -> Parts {
        Parts(Vec::with_capacity(512)).with(purpose.as_bytes())
    }

    fn with(mut self, part: &[u8]) -> Parts {
        self.0.extend_from_slice(&u32::try_from(part.len()).unwrap_or(u32::MAX).to_be_bytes());
        self.0.extend_from_slice(part);
        self
    }

    /// Distinguishes an absent part from an empty one.
    fn with_optional(self, part: Option<&[u8]>) -> Parts {
        match part {
            None => self.with(b"none"),
            Some(part) => self.with(b"some").with(part),
        }
    }

    fn with_number(self, number: i64) -> Parts {
        self.with(&number.to_be_bytes())
    }

    fn mac(&self, key: &SealingKey) -> [u8; 32] {
        hmac_sha256(key.key.expose(), &self.0)
    }
}

/// Computes the MAC of an event over all columns except the MACs themselves.
pub(super) fn of_event(key: &SealingKey, row: &EventRow) -> [u8; 32] {
    event("audit event 1", row).mac(key)
}

/// Computes the second MAC of an event whose network and browser were erased. It covers the first one, with which the chain
/// goes on.
pub(super) fn of_erased(key: &SealingKey, row: &EventRow) -> [u8; 32] {
    event("audit event erased 1", row).with(&row.mac).mac(key)
}

fn event(purpose: &str, row: &EventRow) -> Parts {
    Parts::of(purpose)
        .with(&row.tenant_id)
        .with(&row.id)
        .with_number(row.occurred_at.micros())
        .with(row.event.as_bytes())
        .with(row.actor_kind.as_bytes())
        .with_optional(row.actor_id.as_deref())
        .with(row.subject_kind.as_bytes())
        .with_optional(row.subject_id.as_deref())
        .with_optional(row.network.as_deref().map(str::as_bytes))
        .with(row.details.as_bytes())
        .with(&row.key_id)
}

/// Computes the link of a seal from the previous link (empty for the first) and its event's MAC.
pub(super) fn of_link(key: &SealingKey, tenant: TenantId, before: &[u8], seal: &Seal, event_mac: &[u8]) -> [u8; 32] {
    Parts::of("audit link 1")
        .with(tenant.as_slice())
        .with(before)
        .with_number(seal.seq)
        .with(&seal.event_id)
        .with_optional(seal.previous_id.as_deref())
        .with(event_mac)
        .mac(key)
}

/// Computes the MAC of the head over all columns except the MAC itself.
pub(super) fn of_head(key: &SealingKey, tenant: TenantId, head: &Head) -> [u8; 32] {
    Parts::of("audit head 1")
        .with(tenant.as_slice())
        .with_number(head.seq)
        .with(&head.event_id)
        .with(&head.chain)
        .with_number(head.sealed_at.micros())
        .mac(key)
}

//! Typed ids: 16 bytes, UUIDv7 created in Rust. The type system prevents mixing ids of different kinds.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;

use uuid::Uuid;

use super::encoding::{base64url, base64url_decode};

/// An id of an object of kind `K`. Displayed as a hyphenated UUID; in URLs as 22 base64url characters.
pub struct Id<K> {
    bytes: [u8; 16],
    kind: PhantomData<fn() -> K>,
}

/// The kinds of ids.
pub mod kind {
    #[derive(Debug)]
    pub enum Tenant {}
    #[derive(Debug)]
    pub enum Account {}
    #[derive(Debug)]
    pub enum Email {}
    #[derive(Debug)]
    pub enum Session {}
    #[derive(Debug)]
    pub enum SignInFlow {}
    #[derive(Debug)]
    pub enum Client {}
    #[derive(Debug)]
    pub enum ResourceServer {}
    #[derive(Debug)]
    pub enum AuthorizationRequest {}
    #[derive(Debug)]
    pub enum LogoutRequest {}
    #[derive(Debug)]
    pub enum Grant {}
    #[derive(Debug)]
    pub enum Code {}
    #[derive(Debug)]
    pub enum RefreshToken {}
    #[derive(Debug)]
    pub enum SigningKey {}
    #[derive(Debug)]
    pub enum KnownDevice {}
    #[derive(Debug)]
    pub enum Link {}
    #[derive(Debug)]
    pub enum Verification {}
    pub enum AddressChange {}
    #[derive(Debug)]
    pub enum Invitation {}
    #[derive(Debug)]
    pub enum Organization {}
    #[derive(Debug)]
    pub enum Membership {}
    #[derive(Debug)]
    pub enum Role {}
    #[derive(Debug)]
    pub enum OrganizationInvitation {}
    #[derive(Debug)]
    pub enum ApiToken {}
    #[derive(Debug)]
    pub enum AuditEvent {}
    #[derive(Debug)]
    pub enum QueueJob {}
}

pub type TenantId = Id<kind::Tenant>;
pub type AccountId = Id<kind::Account>;
pub type EmailId = Id<kind::Email>;
pub type SessionId = Id<kind::Session>;
pub type SignInFlowId = Id<kind::SignInFlow>;
pub type ClientRowId = Id<kind::Client>;
pub type ResourceServerId = Id<kind::ResourceServer>;
pub type AuthorizationRequestId = Id<kind::AuthorizationRequest>;
pub type LogoutRequestId = Id<kind::LogoutRequest>;
pub type GrantId = Id<kind::Grant>;
pub type CodeId = Id<kind::Code>;
pub type RefreshTokenId = Id<kind::RefreshToken>;
pub type SigningKeyId = Id<kind::SigningKey>;
pub type KnownDeviceId = Id<kind::KnownDevice>;
pub type LinkId = Id<kind::Link>;
pub type VerificationId = Id<kind::Verification>;
pub type AddressChangeId = Id<kind::AddressChange>;
pub type InvitationId = Id<kind::Invitation>;
pub type OrganizationId = Id<kind::Organization>;
pub type MembershipId = Id<kind::Membership>;
pub type RoleId = Id<kind::Role>;
pub type OrganizationInvitationId = Id<kind::OrganizationInvitation>;
pub type ApiTokenId = Id<kind::ApiToken>;
pub type AuditEventId = Id<kind::AuditEvent>;
pub type QueueJobId = Id<kind::QueueJob>;

impl<K> Id<K> {
    /// Creates an id from the bytes of its column.
    pub const fn from_bytes(bytes: [u8; 16]) -> Id<K> {
        Id { bytes, kind: PhantomData }
    }

    /// Creates a UUIDv7 (RFC 9562, 5.7) from this millisecond and random bytes.
    pub fn new_v7(unix_millis: u64, random: [u8; 10]) -> Id<K> {
        Id::from_bytes(uuid::Builder::from_unix_timestamp_millis(unix_millis, &random).into_uuid().into_bytes())
    }

    pub const fn to_bytes(self) -> [u8; 16] {
        self.bytes
    }

    pub fn as_slice(&self) -> &[u8] {
        &self.bytes
    }

    pub fn bytes(&self) -> [u8; 16] {
        self.bytes
    }

    /// Returns the 22 characters that URLs and the tenant part of bearer tokens use.
    pub fn to_base64url(self) -> String {
        base64url(&self.bytes)
    }

    /// Parses the 22-character form; `None` for anything else.
    pub fn from_base64url(text: &str) -> Option<Id<K>> {
        let bytes: [u8; 16] = base64url_decode(text)?.try_into().ok()?;
        Some(Id::from_bytes(bytes))
    }

    /// Parses a UUID with or without hyphens; `None` for anything else.
    pub fn from_uuid(text: &str) -> Option<Id<K>> {
        Some(Id::from_bytes(Uuid::try_parse(text).ok()?.into_bytes()))
    }
}

impl<K> Clone for Id<K> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<K> Copy for Id<K> {}
impl<K> PartialEq for Id<K> {
    fn eq(&self, other: &Self) -> bool {
        self.bytes == other.bytes
    }
}
impl<K> Eq for Id<K> {}
impl<K> PartialOrd for Id<K> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl<K> Ord for Id<K> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.bytes.cmp(&other.bytes)
    }
}
impl<K> Hash for Id<K> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.bytes.hash(state);
    }
}
impl<K> fmt::Display for Id<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Uuid::from_bytes(self.bytes).hyphenated().fmt(f)
    }
}
impl<K> fmt::Debug for Id<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_text_forms_are_parsed_back() {
        let id: TenantId = Id::new_v7(1_700_000_000_000, [7; 10]);
        assert_eq!(TenantId::from_base64url(&id.to_base64url()), Some(id));
        assert_eq!(TenantId::from_uuid(&id.to_string()), Some(id));
        assert_eq!(id.to_base64url().len(), 22);
        assert_eq!(TenantId::from_base64url("short"), None);
    }
}

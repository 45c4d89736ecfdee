//! The format of every bearer token: `pt_{kind}_{tenant}_{secret}{checksum}`, 78 characters.
//!
//! `kind` has two letters, `tenant` is the tenant's id in 22 base64url characters, `secret` is 32 random bytes in 43.
//! `checksum` is the CRC-32 of everything before it in 6 base62 digits. Parts are parsed by position, since base64url
//! contains `_`. Only the HMAC-SHA-256 of the whole text is stored, under the deployment's `lookup` key. The tenant
//! part only selects the rows for the look-up.

use std::fmt;

use super::crypto::digest::{base64url, base64url_decode};
use super::id::TenantId;
use super::secret::Secret;

/// The kind of a bearer token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenKind {
    AuthorizationCode,
    Session,
    SilentSession,
    BrowserBinding,
    ClientSecret,
    RefreshToken,
    ResourceServerSecret,
    KnownDevice,
    SetupLink,
    ResetLink,
    NotMeLink,
    /// Verifies an address.
    Verification,
    /// Undoes the change of an address.
    UndoLink,
    /// Accepts an invitation.
    InvitationLink,
    /// Accepts an invitation to an organization.
    OrganizationInvitation,
    /// A token for programs.
    ApiToken,
}

impl TokenKind {
    pub const fn letters(self) -> &'static str {
        match self {
            TokenKind::AuthorizationCode => "ac",
            TokenKind::Session => "se",
            TokenKind::SilentSession => "si",
            TokenKind::BrowserBinding => "bb",
            TokenKind::ClientSecret => "cs",
            TokenKind::RefreshToken => "rt",
            TokenKind::ResourceServerSecret => "rs",
            TokenKind::KnownDevice => "kd",
            TokenKind::SetupLink => "su",
            TokenKind::ResetLink => "pr",
            TokenKind::NotMeLink => "nm",
            TokenKind::Verification => "ve",
            TokenKind::UndoLink => "ua",
            TokenKind::InvitationLink => "in",
            TokenKind::OrganizationInvitation => "oi",
            TokenKind::ApiToken => "at",
        }
    }
}

const LENGTH: usize = 78;
const BASE62: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/// A well-formed bearer token of a known kind. It is not necessarily valid.
#[derive(Clone)]
pub struct BearerToken {
    tenant: TenantId,
    text: Secret<String>,
}

impl BearerToken {
    /// Creates a token from 32 random bytes.
    pub fn new(kind: TokenKind, tenant: TenantId, random: [u8; 32]) -> BearerToken {
        let head = format!("pt_{}_{}_{}", kind.letters(), tenant.to_base64url(), base64url(&random));
        let text = format!("{head}{}", checksum(&head));
        BearerToken { tenant, text: Secret::new(text) }
    }

    /// Parses a token of this kind; `None` for anything that does not have exactly this form and length.
    pub fn parse(kind: TokenKind, text: &str) -> Option<BearerToken> {
        let (letters, tenant) = read(text)?;
        (letters == kind.letters()).then(|| BearerToken { tenant, text: Secret::new(text.to_owned()) })
    }

    /// Returns the tenant that a text names, if it has the form of a bearer token of any kind.
    pub fn tenant_of(text: &str) -> Option<TenantId> {
        read(text).map(|(_, tenant)| tenant)
    }

    /// The tenant whose rows are searched for this token.
    pub fn tenant(&self) -> TenantId {
        self.tenant
    }

    /// The whole text: for the response that issues it, and for its hash.
    pub fn expose(&self) -> &str {
        self.text.expose()
    }
}

/// Reads the kind and the tenant of a text that has exactly the form and the length of a bearer token.
fn read(text: &str) -> Option<(&str, TenantId)> {
    if text.len() != LENGTH || !text.is_ascii() {
        return None;
    }
    let (head, sum) = text.split_at_checked(72)?;
    let (letters, rest) = head.strip_prefix("pt_")?.split_at_checked(2)?;
    let (tenant, secret) = rest.strip_prefix('_')?.split_at_checked(22)?;
    let tenant = TenantId::from_base64url(tenant)?;
    let secret = base64url_decode(secret.strip_prefix('_')?)?;
    (secret.len() == 32 && sum == checksum(head)).then_some((letters, tenant))
}

impl fmt::Debug for BearerToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[bearer token]")
    }
}

/// Returns whether bearer tokens may contain this character: a character of base64url.
pub fn may_hold(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '-' || c == '_'
}

/// Returns whether a text holds a bearer token of ours or a signed JWT, so that it must not be logged.
pub fn holds_secret(text: &str) -> bool {
    let ours = text.match_indices("pt_").any(|(at, _)| {
        let rest = text.as_bytes().get(at + 3..at + 6).unwrap_or_default();
        matches!(rest, [first, second, b'_'] if first.is_ascii_lowercase() && second.is_ascii_lowercase())
    });
    ours || text.contains("eyJ")
}

/// Computes the CRC-32 as six base62 digits, most significant first.
pub(super) fn checksum(head: &str) -> String {
    let mut rest = crc32fast::hash(head.as_bytes());
    let mut digits = [b'0'; 6];
    for digit in digits.iter_mut().rev() {
        *digit = BASE62.get((rest % 62) as usize).copied().unwrap_or(b'0');
        rest /= 62;
    }
    digits.iter().map(|b| char::from(*b)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_parsed_whole_or_refused() {
        let tenant = TenantId::from_bytes([0xff; 16]);
        let token = BearerToken::new(TokenKind::Session, tenant, [0xfb; 32]);
        let text = token.expose().to_owned();
        assert_eq!(text.len(), LENGTH);
        assert_eq!(BearerToken::parse(TokenKind::Session, &text).unwrap().tenant(), tenant);
        assert!(BearerToken::parse(TokenKind::AuthorizationCode, &text).is_none(), "another kind");
        assert_eq!(BearerToken::tenant_of(&text), Some(tenant));
        assert_eq!(BearerToken::tenant_of(&text[1..]), None);
        for at in 0..text.len() {
            let mut bytes = text.clone().into_bytes();
            bytes[at] = if bytes[at] == b'A' { b'B' } else { b'A' };
            let changed = String::from_utf8(bytes).unwrap();
            assert!(BearerToken::parse(TokenKind::Session, &changed).is_none(), "A-26: changed at {at}");
        }
        assert!(BearerToken::parse(TokenKind::Session, &format!("{text}x")).is_none());
        assert_eq!(format!("{token:?}"), "[bearer token]");
    }
}

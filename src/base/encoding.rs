//! Base64 and base64url.

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};

/// Encodes as base64url without padding (RFC 4648, 5), as in JOSE and PKCE.
pub fn base64url(data: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(data)
}

/// Encodes as base64 with padding (RFC 4648, 4), as in data URLs (RFC 2397).
pub fn base64(data: &[u8]) -> String {
    STANDARD.encode(data)
}

/// Decodes base64url in canonical form only: no padding, no stray bits.
pub fn base64url_decode(text: &str) -> Option<Vec<u8>> {
    URL_SAFE_NO_PAD.decode(text).ok()
}

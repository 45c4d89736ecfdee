//! Base64 and base64url.

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};

/// Without padding (RFC 4648, 5), as JOSE and PKCE write it.
pub fn base64url(data: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(data)
}

/// With padding (RFC 4648, 4), as data URLs have it (RFC 2397).
pub fn base64(data: &[u8]) -> String {
    STANDARD.encode(data)
}

/// The canonical form only: no padding, no stray bits.
pub fn base64url_decode(text: &str) -> Option<Vec<u8>> {
    URL_SAFE_NO_PAD.decode(text).ok()
}

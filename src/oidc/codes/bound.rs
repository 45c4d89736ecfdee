//! The values that a code is bound to, besides its client.

use super::row::AuthorizationCode;
use crate::base::cause::Cause;
use crate::base::crypto::digest::{base64url, constant_time_eq, sha256};

/// The values that a request presents with a code.
#[derive(Clone, Copy)]
pub(in crate::oidc) struct Presented<'r> {
    pub(in crate::oidc) redirect_uri: Option<&'r str>,
    pub(in crate::oidc) code_verifier: Option<&'r str>,
}

/// Returns which of the values that the code is bound to, besides its client, the request does not match: the
/// redirect URI or PKCE. A verifier must be present if and only if the code has a challenge (A-09: no PKCE downgrade).
pub(in crate::oidc) fn mismatch(code: &AuthorizationCode, presented: Presented<'_>) -> Option<Cause> {
    let Some(redirect_uri) = presented.redirect_uri else { return Some(Cause::RedirectUriMissing) };
    if redirect_uri != code.redirect_uri {
        return Some(Cause::RedirectUriDiffers);
    }
    let (challenge, verifier) = match (&code.code_challenge, presented.code_verifier) {
        (None, None) => return None,
        (Some(_), None) => return Some(Cause::VerifierMissing),
        (None, Some(_)) => return Some(Cause::VerifierNotExpected),
        (Some(challenge), Some(verifier)) => (challenge, verifier),
    };
    if !is_code_verifier(verifier) {
        return Some(Cause::VerifierMalformed);
    }
    let hash = base64url(&sha256(verifier.as_bytes()));
    (!constant_time_eq(hash.as_bytes(), challenge.as_bytes())).then_some(Cause::VerifierWrong)
}

/// Returns whether the text is a `code-verifier` of RFC 7636, 4.1.
fn is_code_verifier(text: &str) -> bool {
    (43..=128).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._~".contains(&b))
}

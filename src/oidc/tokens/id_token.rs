//! ID tokens (OpenID Connect Core, 2).

use serde_json::{Map, Value, json};

use super::issue::Issue;
use super::signers::Signers;
use crate::base::crypto::digest::{base64url, sha256, sha512};
use crate::base::fault::Fault;
use crate::base::jose::{self, Alg};
use crate::oidc::claims;
use crate::oidc::clients::IdTokenClaims;
use crate::op::Op;

/// `typ` of an ID token.
pub const ID_TOKEN_TYP: &str = "JWT";

pub(super) fn id_token(op: &Op, signers: &Signers, issue: &Issue, access_token: &str) -> Result<String, Fault> {
    let signer = signers.of(issue.client.registered.id_token_signed_response_alg)?;
    let mut payload: Map<String, Value> = match issue.client.registered.id_token_claims {
        IdTokenClaims::Full => claims::for_scopes(&op.tenant.attributes, &issue.account, &issue.scope),
        IdTokenClaims::Conform => Map::new(),
    };
    issue.organizations.add_to(&mut payload);
    let mut put = |name: &str, value: Value| payload.insert(name.to_owned(), value);
    put("iss", json!(op.tenant.issuer()));
    put("sub", json!(issue.account.sub));
    put("aud", json!(issue.client.client_id));
    put("iat", json!(op.now.seconds()));
    put("exp", json!((op.now + op.tenant.settings.token_id()).seconds()));
    put("auth_time", json!(issue.grant.auth_time.seconds()));
    put("amr", json!(issue.grant.amr));
    put("sid", json!(issue.sid));
    put("at_hash", json!(left_half_hash(signer.alg, access_token)));
    if let Some(nonce) = &issue.nonce {
        put("nonce", json!(nonce));
    }
    jose::sign(signer, ID_TOKEN_TYP, &payload)
}

/// Returns `at_hash` (OpenID Connect Core, 3.1.3.6): the base64url of the left half of the token's hash. The hash
/// function is that of the ID token's algorithm; Ed25519 uses SHA-512 (RFC 8032, 5.1).
fn left_half_hash(alg: Alg, token: &str) -> String {
    match alg {
        Alg::Rs256 | Alg::Es256 => base64url(sha256(token.as_bytes()).first_chunk::<16>().unwrap_or(&[0; 16])),
        Alg::EdDsa => base64url(sha512(token.as_bytes()).first_chunk::<32>().unwrap_or(&[0; 32])),
    }
}

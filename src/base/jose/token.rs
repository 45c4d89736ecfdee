//! JWS compact serialization (RFC 7515, 7.1) with strict header rules.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::{PublicKey, SigningKey};
use crate::base::crypto::digest::{base64url, base64url_decode};
use crate::base::fault::Fault;
use crate::base::limits;

/// The parsed header. A header that contains or references a key is refused (A-21), as is `crit`.
#[derive(Debug, Deserialize)]
pub struct JwtHeader {
    pub alg: String,
    pub kid: String,
    pub typ: Option<String>,
    jku: Option<serde_json::Value>,
    jwk: Option<serde_json::Value>,
    x5u: Option<serde_json::Value>,
    x5c: Option<serde_json::Value>,
    crit: Option<serde_json::Value>,
}

/// The reason why a token is invalid. Clients learn only that it is invalid.
#[derive(Debug, PartialEq, Eq)]
pub enum VerifyError {
    Malformed,
    WrongKey,
    WrongType,
    BadSignature,
    Claims,
}

/// Signs claims as a JWT of this `typ`.
pub fn sign(key: &SigningKey, typ: &str, claims: &impl Serialize) -> Result<String, Fault> {
    let header = json!({ "alg": key.alg.as_str(), "kid": key.kid, "typ": typ });
    let payload = serde_json::to_vec(claims).map_err(Fault::internal)?;
    let mut token = format!("{}.{}", base64url(header.to_string().as_bytes()), base64url(&payload));
    let signature = key.signer.sign(token.as_bytes()).map_err(Fault::internal)?;
    token.push('.');
    token.push_str(&base64url(&signature));
    Ok(token)
}

/// Splits a token into its three parts. Refuses a token that is too long.
pub(super) fn parts(token: &str) -> Result<(&str, &str, &str), VerifyError> {
    if token.len() > limits::JWT {
        return Err(VerifyError::Malformed);
    }
    let mut parts = token.split('.');
    match (parts.next(), parts.next(), parts.next(), parts.next()) {
        (Some(header), Some(payload), Some(signature), None) => Ok((header, payload, signature)),
        _ => Err(VerifyError::Malformed),
    }
}

/// Returns the signed part: everything before the last dot.
pub(super) fn signed_part(token: &str) -> Result<&[u8], VerifyError> {
    let end = token.rfind('.').ok_or(VerifyError::Malformed)?;
    token.get(..end).map(str::as_bytes).ok_or(VerifyError::Malformed)
}

/// Parses the header, to select the key.
pub fn read_header(token: &str) -> Result<JwtHeader, VerifyError> {
    let (header, _, _) = parts(token)?;
    let bytes = base64url_decode(header).ok_or(VerifyError::Malformed)?;
    let header: JwtHeader = serde_json::from_slice(&bytes).map_err(|_| VerifyError::Malformed)?;
    let carries_key = header.jku.is_some() || header.jwk.is_some() || header.x5u.is_some() || header.x5c.is_some();
    // No valid `kid` contains a control character, and PostgreSQL cannot compare text with NUL.
    if carries_key || header.crit.is_some() || header.kid.contains(char::is_control) {
        return Err(VerifyError::Malformed);
    }
    Ok(header)
}

/// Verifies the signature with this key, and requires this `typ` (A-19: no token of another type is accepted). Parses
/// the claims into `C`, whose required claims are plain fields. The caller checks the values of the claims.
pub fn verify<C: DeserializeOwned>(key: &PublicKey, typ: &str, token: &str) -> Result<C, VerifyError> {
    let header = read_header(token)?;
    if header.kid != key.kid || header.alg != key.alg.as_str() {
        return Err(VerifyError::WrongKey);
    }
    if header.typ.as_deref() != Some(typ) {
        return Err(VerifyError::WrongType);
    }
    let (_, payload, signature) = parts(token)?;
    let signature = base64url_decode(signature).ok_or(VerifyError::Malformed)?;
    key.verifier.verify(signed_part(token)?, &signature).map_err(|_| VerifyError::BadSignature)?;
    let payload = base64url_decode(payload).ok_or(VerifyError::Malformed)?;
    serde_json::from_slice(&payload).map_err(|_| VerifyError::Claims)
}

#[cfg(test)]
mod tests {
    use super::super::{Alg, KeyPair};
    use super::*;

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Claims {
        iss: String,
        exp: i64,
    }

    fn pair() -> (SigningKey, PublicKey) {
        pair_of(Alg::Es256)
    }

    fn pair_of(alg: Alg) -> (SigningKey, PublicKey) {
        let pair = KeyPair::generate(alg).unwrap();
        let again = KeyPair::from_private_jwk(alg, pair.private_jwk.expose()).unwrap();
        assert_eq!(pair.kid, again.kid);
        assert_eq!(pair.public_jwk, again.public_jwk);
        assert!(!pair.public_jwk.contains("\"d\""), "the published key has no private part");
        let signing = SigningKey::new(alg, &pair.kid, pair.private_jwk.expose()).unwrap();
        let public = PublicKey::new(alg, &pair.kid, &pair.public_jwk).unwrap();
        (signing, public)
    }

    #[test]
    fn a_token_verifies_only_with_its_key_its_type_and_all_claims() {
        let (signing, public) = pair();
        let claims = Claims { iss: "i".into(), exp: 5 };
        let token = sign(&signing, "at+jwt", &claims).unwrap();
        assert_eq!(verify::<Claims>(&public, "at+jwt", &token).unwrap(), claims);
        assert_eq!(verify::<Claims>(&public, "JWT", &token).unwrap_err(), VerifyError::WrongType, "A-19: another type");
        let (_, other) = pair();
        assert_eq!(verify::<Claims>(&other, "at+jwt", &token).unwrap_err(), VerifyError::WrongKey, "A-21: another key");
        let (head, _) = token.rsplit_once('.').unwrap();
        assert!(verify::<Claims>(&public, "at+jwt", &format!("{head}.")).is_err(), "A-20: no signature");
        let partial = sign(&signing, "at+jwt", &json!({ "iss": "i" })).unwrap();
        assert_eq!(
            verify::<Claims>(&public, "at+jwt", &partial).unwrap_err(),
            VerifyError::Claims,
            "a claim is missing"
        );
    }

    #[test]
    fn the_thumbprint_and_the_signature_of_rfc_8037_appendix_a_match() {
        let private = r#"{"kty":"OKP","crv":"Ed25519","d":"nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A",
            "x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}"#;
        let pair = KeyPair::from_private_jwk(Alg::EdDsa, private).unwrap();
        assert_eq!(pair.kid, "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k");
        assert_eq!(
            serde_json::from_str::<serde_json::Value>(&pair.public_jwk).unwrap(),
            json!({ "kty": "OKP", "crv": "Ed25519", "x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo",
                    "alg": "EdDSA", "use": "sig", "kid": pair.kid })
        );
        let signing = SigningKey::new(Alg::EdDsa, &pair.kid, private).unwrap();
        let signature = signing.signer.sign(b"eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc").unwrap();
        assert_eq!(
            base64url(&signature),
            "hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg"
        );
        let (signing, public) = pair_of(Alg::EdDsa);
        let token = sign(&signing, "JWT", &Claims { iss: "i".into(), exp: 5 }).unwrap();
        assert!(verify::<Claims>(&public, "JWT", &token).is_ok());
    }

    #[test]
    fn a_20_the_algorithm_is_that_of_the_key() {
        for alg in Alg::ALL {
            let (signing, public) = pair_of(alg);
            let token = sign(&signing, "at+jwt", &Claims { iss: "i".into(), exp: 5 }).unwrap();
            assert!(verify::<Claims>(&public, "at+jwt", &token).is_ok(), "{alg}");
            let (_, rest) = token.split_once('.').unwrap();
            for other in Alg::ALL.into_iter().filter(|other| *other != alg) {
                let header = json!({ "alg": other.as_str(), "kid": public.kid, "typ": "at+jwt" });
                let forged = format!("{}.{rest}", base64url(header.to_string().as_bytes()));
                let refused = verify::<Claims>(&public, "at+jwt", &forged).unwrap_err();
                assert_eq!(refused, VerifyError::WrongKey, "{alg} as {other}");
            }
        }
    }

    #[test]
    fn a_20_and_a_21_headers_cannot_select_key_or_algorithm() {
        let (signing, public) = pair();
        let token = sign(&signing, "at+jwt", &Claims { iss: "i".into(), exp: 5 }).unwrap();
        let (_, rest) = token.split_once('.').unwrap();
        for header in [
            json!({ "alg": "none", "kid": public.kid, "typ": "at+jwt" }),
            json!({ "alg": "HS256", "kid": public.kid, "typ": "at+jwt" }),
            json!({ "alg": "ES256", "kid": public.kid, "typ": "at+jwt", "jwk": {} }),
            json!({ "alg": "ES256", "kid": public.kid, "typ": "at+jwt", "crit": ["b64"] }),
            json!({ "alg": "ES256", "typ": "at+jwt" }),
        ] {
            let forged = format!("{}.{rest}", base64url(header.to_string().as_bytes()));
            assert!(verify::<Claims>(&public, "at+jwt", &forged).is_err(), "{header}");
        }
        assert_eq!(read_header(&"a".repeat(limits::JWT + 1)).unwrap_err(), VerifyError::Malformed);
    }
}

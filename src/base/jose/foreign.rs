//! Keys that clients register, and tokens that they sign: client assertions (RFC 7523).
//!
//! A registered key has exactly one algorithm, chosen at registration. A token's header may repeat it but never selects
//! it (A-20: no algorithm confusion). Shared secrets have a separate type and function, so that a public key is never
//! used as a secret. Keys come only from the registration: a header that contains or references a key is refused
//! (A-21).

use std::collections::BTreeMap;
use std::fmt;

use josekit::jwk::Jwk;
use josekit::jws::{ES256, EdDSA, JwsVerifier, PS256, RS256};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::{Map, Value};

use super::token::{parts, signed_part};
use super::{ED25519, VerifyError};
use crate::base::code::Code;
use crate::base::crypto::digest::{base64url, base64url_decode, hmac_sha256_matches, sha256};
use crate::base::fault::Fault;
use crate::base::limits;
use crate::base::refusal::Refusal;

/// The allowed sizes of an RSA modulus, in bits.
const RSA_BITS: std::ops::RangeInclusive<usize> = 2_048..=limits::RSA_BITS;
/// Members that only private and symmetric keys have (RFC 7518, 6.2.2, 6.3.2 and 6.4; RFC 8037, 2).
const PRIVATE: [&str; 8] = ["d", "p", "q", "dp", "dq", "qi", "oth", "k"];

/// The only algorithm for shared secrets.
pub const HS256: &str = "HS256";

/// The algorithms of keys that clients may register (RFC 7518, 3.1; RFC 8037, 3.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ForeignAlg {
    #[serde(rename = "RS256")]
    Rs256,
    #[serde(rename = "PS256")]
    Ps256,
    #[serde(rename = "ES256")]
    Es256,
    #[serde(rename = "EdDSA")]
    EdDsa,
}

impl ForeignAlg {
    pub const ALL: [ForeignAlg; 4] = [ForeignAlg::Rs256, ForeignAlg::Ps256, ForeignAlg::Es256, ForeignAlg::EdDsa];

    pub const fn as_str(self) -> &'static str {
        match self {
            ForeignAlg::Rs256 => "RS256",
            ForeignAlg::Ps256 => "PS256",
            ForeignAlg::Es256 => "ES256",
            ForeignAlg::EdDsa => "EdDSA",
        }
    }

    /// Its names in headers, keys and metadata: [`ForeignAlg::as_str`], and others that are accepted too.
    pub const fn names(self) -> &'static [&'static str] {
        match self {
            ForeignAlg::Rs256 => &["RS256"],
            ForeignAlg::Ps256 => &["PS256"],
            ForeignAlg::Es256 => &["ES256"],
            ForeignAlg::EdDsa => &["EdDSA", ED25519],
        }
    }

    /// The members of a public key of this algorithm, besides `kty`.
    const fn members(self) -> &'static [&'static str] {
        match self {
            ForeignAlg::Rs256 | ForeignAlg::Ps256 => &["e", "n"],
            ForeignAlg::Es256 => &["crv", "x", "y"],
            ForeignAlg::EdDsa => &["crv", "x"],
        }
    }
}

/// A stored public key: its algorithm, its optional `kid`, and the required members of RFC 7638. Other members of the
/// registration are dropped.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublicJwk {
    pub alg: ForeignAlg,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kid: Option<String>,
    #[serde(flatten)]
    pub(super) members: BTreeMap<String, String>,
}

impl PublicJwk {
    /// Parses a key. The caller adds its number in the set to the refusal.
    pub(super) fn read(key: &Value) -> Result<PublicJwk, Refusal> {
        let Value::Object(given) = key else {
            return Err(Code::JwkInvalid.into());
        };
        if let Some(name) = PRIVATE.iter().find(|name| given.contains_key(**name)) {
            return Err(Refusal::new(Code::JwkPrivate).with("member", *name));
        }
        let text = |name: &'static str| match given.get(name) {
            None => Ok(None),
            Some(Value::String(text)) => Ok(Some(text.as_str())),
            Some(_) => Err(Refusal::new(Code::JwkMemberType).with("member", name)),
        };
        let verifies = |operations: &Vec<Value>| operations.iter().any(|operation| operation == "verify");
        let operations = given.get("key_ops").and_then(Value::as_array);
        if text("use")?.is_some_and(|purpose| purpose != "sig") || operations.is_some_and(|all| !verifies(all)) {
            return Err(Code::JwkUse.into());
        }
        let kid = text("kid")?.map(str::to_owned);
        if kid.as_ref().is_some_and(|kid| kid.is_empty() || kid.len() > limits::KID) {
            return Err(Refusal::new(Code::JwkKidLength).with("most", limits::KID as u64));
        }
        let kty = text("kty")?;
        let alg = match (kty, text("crv")?, text("alg")?) {
            (Some("RSA"), _, None | Some("RS256")) => ForeignAlg::Rs256,
            (Some("RSA"), _, Some("PS256")) => ForeignAlg::Ps256,
            (Some("EC"), Some("P-256"), None | Some("ES256")) => ForeignAlg::Es256,
            (Some("OKP"), Some("Ed25519"), None | Some("EdDSA" | ED25519)) => ForeignAlg::EdDsa,
            _ => return Err(Code::JwkKind.into()),
        };
        let mut members = BTreeMap::from([("kty".to_owned(), kty.unwrap_or_default().to_owned())]);
        for name in alg.members() {
            let value = text(name)?.ok_or_else(|| Refusal::new(Code::JwkMemberMissing).with("member", *name))?;
            members.insert((*name).to_owned(), value.to_owned());
        }
        let key = PublicJwk { alg, kid, members };
        key.check()?;
        Ok(key)
    }

    /// Checks that the key is strong enough, and not so large that verification would be expensive.
    fn check(&self) -> Result<(), Refusal> {
        let number = |name: &'static str| {
            let text = self.members.get(name).map(String::as_str).unwrap_or_default();
            base64url_decode(text).ok_or_else(|| Refusal::new(Code::JwkMemberEncoding).with("member", name))
        };
        match self.alg {
            ForeignAlg::Rs256 | ForeignAlg::Ps256 => {
                let (n, e) = (number("n")?, number("e")?);
                if !RSA_BITS.contains(&bits(&n)) {
                    let refusal = Refusal::new(Code::JwkRsaLength);
                    return Err(refusal.with("least", *RSA_BITS.start() as u64).with("most", *RSA_BITS.end() as u64));
                }
                // In practice 65537; an even exponent or 1 is invalid.
                let odd = e.last().is_some_and(|last| last % 2 == 1);
                if !odd || !(2..=32).contains(&bits(&e)) {
                    return Err(Code::JwkRsaExponent.into());
                }
            }
            ForeignAlg::Es256 if number("x")?.len() != 32 || number("y")?.len() != 32 => {
                return Err(Code::JwkP256Length.into());
            }
            ForeignAlg::EdDsa if number("x")?.len() != 32 => {
                return Err(Code::JwkEd25519Length.into());
            }
            ForeignAlg::Es256 | ForeignAlg::EdDsa => {}
        }
        // This also refuses a point that is not on the curve.
        self.verifying_key().map(|_| ()).map_err(|_| Code::JwkNumbers.into())
    }

    /// The RFC 7638 thumbprint, usable as a cache key for a prepared verifier.
    pub fn thumbprint(&self) -> Result<String, Fault> {
        let canonical = serde_json::to_string(&self.members).map_err(Fault::internal)?;
        Ok(base64url(&sha256(canonical.as_bytes())))
    }

    /// Prepares a verifier for the key's only algorithm.
    pub fn verifying_key(&self) -> Result<ForeignKey, Fault> {
        let members: Map<String, Value> =
            self.members.iter().map(|(name, value)| (name.clone(), Value::String(value.clone()))).collect();
        let jwk = Jwk::from_map(members).map_err(Fault::internal)?;
        let verifier: Box<dyn JwsVerifier> = match self.alg {
            ForeignAlg::Rs256 => Box::new(RS256.verifier_from_jwk(&jwk).map_err(Fault::internal)?),
            ForeignAlg::Ps256 => Box::new(PS256.verifier_from_jwk(&jwk).map_err(Fault::internal)?),
            ForeignAlg::Es256 => Box::new(ES256.verifier_from_jwk(&jwk).map_err(Fault::internal)?),
            ForeignAlg::EdDsa => Box::new(EdDSA.verifier_from_jwk(&jwk).map_err(Fault::internal)?),
        };
        let signature_length = match self.alg {
            ForeignAlg::Rs256 | ForeignAlg::Ps256 => {
                let modulus = self.members.get("n").and_then(|text| base64url_decode(text)).unwrap_or_default();
                bits(&modulus).div_ceil(8)
            }
            ForeignAlg::Es256 | ForeignAlg::EdDsa => 64,
        };
        Ok(ForeignKey { verifier, alg: self.alg, signature_length })
    }
}

/// Returns the bit length of a big-endian number.
fn bits(number: &[u8]) -> usize {
    let significant: Vec<u8> = number.iter().copied().skip_while(|byte| *byte == 0).collect();
    let high = significant.first().map_or(0, |byte| byte.leading_zeros() as usize);
    significant.len() * 8 - high
}

/// A client's public key, prepared for verification.
pub struct ForeignKey {
    verifier: Box<dyn JwsVerifier>,
    alg: ForeignAlg,
    /// In bytes.
    signature_length: usize,
}

impl fmt::Debug for ForeignKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "[{} key]", self.alg.as_str())
    }
}

/// The header of a token that a client signed.
#[derive(Debug, Deserialize)]
pub struct ForeignHeader {
    pub alg: String,
    #[serde(default)]
    pub kid: Option<String>,
    #[serde(default)]
    pub typ: Option<String>,
    #[serde(default, deserialize_with = "present")]
    jku: bool,
    #[serde(default, deserialize_with = "present")]
    jwk: bool,
    #[serde(default, deserialize_with = "present")]
    x5u: bool,
    #[serde(default, deserialize_with = "present")]
    x5c: bool,
    #[serde(default, deserialize_with = "present")]
    crit: bool,
}

/// Returns true if the member is present, with any value, also `null`.
fn present<'de, D: Deserializer<'de>>(value: D) -> Result<bool, D::Error> {
    serde::de::IgnoredAny::deserialize(value).map(|_| true)
}

/// Parses the header. Refuses a header that contains or references a key (A-21), or has `crit`.
pub fn read_foreign_header(token: &str) -> Result<ForeignHeader, VerifyError> {
    let header: ForeignHeader = json_of(parts(token)?.0)?;
    if header.jku || header.jwk || header.x5u || header.x5c || header.crit {
        return Err(VerifyError::Malformed);
    }
    Ok(header)
}

/// Parses the claims of a token without verification: only to find out which client's keys to try.
pub fn read_unverified<C: DeserializeOwned>(token: &str) -> Result<C, VerifyError> {
    json_of(parts(token)?.1)
}

/// Verifies that this key signed the token with its own algorithm, and returns the claims.
pub fn verify_foreign<C: DeserializeOwned>(key: &ForeignKey, token: &str) -> Result<C, VerifyError> {
    let (_, payload, signature) = with_alg(token, key.alg.names())?;
    // Each signature has one valid encoding (RFC 8017, 8.1.2). OpenSSL also accepts an RSASSA-PSS signature without its
    // leading zeros.
    if signature.len() != key.signature_length {
        return Err(VerifyError::BadSignature);
    }
    key.verifier.verify(signed_part(token)?, &signature).map_err(|_| VerifyError::BadSignature)?;
    json_of(payload)
}

/// Verifies the HS256 tag of the token in constant time, and returns the claims. The key is the octets of the secret's
/// text (OpenID Connect Core, 10.1).
pub fn verify_hs256<C: DeserializeOwned>(secret: &[u8], token: &str) -> Result<C, VerifyError> {
    let (_, payload, tag) = with_alg(token, &[HS256])?;
    if !hmac_sha256_matches(secret, signed_part(token)?, &tag) {
        return Err(VerifyError::BadSignature);
    }
    json_of(payload)
}

/// Returns header, encoded payload and signature of a token whose header states an algorithm by one of these names.
fn with_alg<'t>(token: &'t str, names: &[&str]) -> Result<(ForeignHeader, &'t str, Vec<u8>), VerifyError> {
    let header = read_foreign_header(token)?;
    if !names.contains(&header.alg.as_str()) {
        return Err(VerifyError::WrongKey);
    }
    let (_, payload, signature) = parts(token)?;
    Ok((header, payload, base64url_decode(signature).ok_or(VerifyError::Malformed)?))
}

fn json_of<T: DeserializeOwned>(part: &str) -> Result<T, VerifyError> {
    let bytes = base64url_decode(part).ok_or(VerifyError::Malformed)?;
    serde_json::from_slice(&bytes).map_err(|_| VerifyError::Claims)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::test_keys::pairs;
    use super::*;

    fn token(header: &Value, sign: impl Fn(&[u8]) -> Vec<u8>) -> String {
        let signed = format!("{}.{}", base64url(header.to_string().as_bytes()), base64url(br#"{"sub":"c"}"#));
        format!("{signed}.{}", base64url(&sign(signed.as_bytes())))
    }

    fn only(key: &Value) -> Result<PublicJwk, String> {
        PublicJwk::read(key).map_err(|refusal| refusal.text().english())
    }

    #[test]
    fn a_20_each_key_verifies_with_its_own_algorithm_only() {
        for (alg, signer, jwk) in pairs() {
            let mut jwk = jwk;
            if alg == ForeignAlg::Ps256 {
                jwk["alg"] = json!("PS256");
            }
            let key = only(&jwk).unwrap();
            assert_eq!(key.alg, alg);
            let again: PublicJwk = serde_json::from_str(&serde_json::to_string(&key).unwrap()).unwrap();
            assert_eq!(again, key, "a record is parsed back");
            assert_eq!(key.thumbprint().unwrap().len(), 43);
            let ready = key.verifying_key().unwrap();
            let sign = |bytes: &[u8]| signer.sign(bytes).unwrap();
            let valid = token(&json!({ "alg": alg.as_str() }), sign);
            assert_eq!(verify_foreign::<Value>(&ready, &valid).unwrap(), json!({ "sub": "c" }));
            for other in ["none", "HS256", "RS512", "ES384", ""] {
                let bad = token(&json!({ "alg": other }), sign);
                assert_eq!(verify_foreign::<Value>(&ready, &bad).unwrap_err(), VerifyError::WrongKey, "{other}");
            }
            for other in ForeignAlg::ALL.iter().filter(|other| **other != alg) {
                let bad = token(&json!({ "alg": other.as_str() }), sign);
                assert!(verify_foreign::<Value>(&ready, &bad).is_err(), "{}", other.as_str());
            }
            let (head, signature) = valid.rsplit_once('.').unwrap();
            let bytes = base64url_decode(signature).unwrap();
            for bad in [vec![], vec![0; bytes.len()], bytes[1..].to_vec(), [&bytes[..], &[0]].concat()] {
                let bad = format!("{head}.{}", base64url(&bad));
                assert_eq!(verify_foreign::<Value>(&ready, &bad).unwrap_err(), VerifyError::BadSignature);
            }
        }
    }

    #[test]
    fn a_20_a_signature_without_its_leading_zero_is_refused() {
        let (alg, signer, mut jwk) = pairs().swap_remove(1);
        assert_eq!(alg, ForeignAlg::Ps256);
        jwk["alg"] = json!("PS256");
        let ready = only(&jwk).unwrap().verifying_key().unwrap();
        // PSS is salted: one in 256 signatures begins with a zero.
        let (head, signature) = (0..10_000)
            .find_map(|_| {
                let valid = token(&json!({ "alg": "PS256" }), |bytes| signer.sign(bytes).unwrap());
                let (head, signature) = valid.rsplit_once('.').unwrap();
                let bytes = base64url_decode(signature).unwrap();
                (bytes[0] == 0).then(|| (head.to_owned(), bytes))
            })
            .expect("a signature that begins with a zero");
        let whole = format!("{head}.{}", base64url(&signature));
        assert_eq!(verify_foreign::<Value>(&ready, &whole).unwrap(), json!({ "sub": "c" }));
        let short = format!("{head}.{}", base64url(&signature[1..]));
        assert_eq!(verify_foreign::<Value>(&ready, &short).unwrap_err(), VerifyError::BadSignature);
    }

    #[test]
    fn a_20_a_secret_is_not_a_key_and_a_key_is_not_a_secret() {
        let secret = b"a secret of more than sixty-four bytes, as all client secrets of this server are: pt_cs_";
        let tag = |bytes: &[u8]| {
            use hmac::{Hmac, KeyInit, Mac};
            let mut mac = Hmac::<sha2::Sha256>::new_from_slice(secret).unwrap();
            mac.update(bytes);
            mac.finalize().into_bytes().to_vec()
        };
        let valid = token(&json!({ "alg": "HS256" }), tag);
        assert_eq!(verify_hs256::<Value>(secret, &valid).unwrap(), json!({ "sub": "c" }));
        assert_eq!(verify_hs256::<Value>(b"another", &valid).unwrap_err(), VerifyError::BadSignature);
        assert!(verify_hs256::<Value>(b"", &valid).is_err());
        for alg in ["none", "RS256", "HS512", "hs256"] {
            let bad = token(&json!({ "alg": alg }), tag);
            assert_eq!(verify_hs256::<Value>(secret, &bad).unwrap_err(), VerifyError::WrongKey, "{alg}");
        }
        let (head, _) = valid.rsplit_once('.').unwrap();
        assert!(verify_hs256::<Value>(secret, &format!("{head}.")).is_err());
    }

    #[test]
    fn a_21_headers_with_keys_are_refused() {
        for name in ["jku", "jwk", "x5u", "x5c", "crit"] {
            for value in [json!(null), json!("x"), json!({}), json!([])] {
                let bad = token(&json!({ "alg": "RS256", name: value }), |_| vec![1]);
                assert_eq!(read_foreign_header(&bad).unwrap_err(), VerifyError::Malformed, "{name}");
            }
        }
        let fine = token(&json!({ "alg": "RS256", "x5t": "y" }), |_| vec![1]);
        assert_eq!(read_foreign_header(&fine).unwrap().kid, None);
    }

    #[test]
    fn only_public_keys_of_sufficient_strength_are_registered() {
        let pairs = pairs();
        let (rsa, ec, ed) = (&pairs[0].2, &pairs[2].2, &pairs[3].2);
        let with = |key: &Value, name: &str, value: Value| {
            let mut changed = key.clone();
            changed[name] = value;
            changed
        };
        let private = json!("AQ");
        let mut weak = rsa.clone();
        weak["n"] = json!(base64url(&[0xff; 255]));
        let mut vast = rsa.clone();
        vast["n"] = json!(base64url(&[0xff; 1025]));
        for (key, word) in [
            (with(rsa, "d", private.clone()), "private field \"d\""),
            (with(ec, "d", private.clone()), "private"),
            (with(ed, "d", private.clone()), "private"),
            (json!({ "kty": "oct", "k": "AQ" }), "private field \"k\""),
            (with(rsa, "use", json!("enc")), "\"use\""),
            (with(rsa, "key_ops", json!(["encrypt"])), "\"key_ops\""),
            (with(rsa, "key_ops", json!([])), "\"key_ops\""),
            (with(rsa, "alg", json!("RS512")), "RS256"),
            (with(rsa, "alg", json!("HS256")), "RS256"),
            (with(rsa, "alg", json!("none")), "RS256"),
            (with(rsa, "alg", json!("ES256")), "RS256"),
            (with(ec, "alg", json!("EdDSA")), "P-256"),
            (with(ec, "crv", json!("P-384")), "P-256"),
            (with(ed, "crv", json!("X25519")), "Ed25519"),
            (with(rsa, "e", json!("AQ")), "exponent"),
            (with(rsa, "e", json!("AQAA")), "exponent"),
            (with(rsa, "e", json!("AQAAAAAB")), "exponent"),
            (with(rsa, "n", json!("AQ==")), "base64url"),
            (with(rsa, "n", json!(3)), "not a string"),
            (weak, "2048"),
            (vast, "8192"),
            (with(ec, "x", json!(base64url(&[1; 32]))), "not a valid key"),
            (with(ec, "x", json!(base64url(&[1; 31]))), "32 bytes"),
            (with(ed, "x", json!(base64url(&[1; 33]))), "32 bytes"),
            (with(rsa, "kid", json!("")), "kid"),
            (with(rsa, "kid", json!("k".repeat(256))), "kid"),
            (json!("x"), "not a JSON object"),
        ] {
            let fault = only(&key).unwrap_err();
            assert!(fault.contains(word), "{key}: {fault}");
        }
    }
}

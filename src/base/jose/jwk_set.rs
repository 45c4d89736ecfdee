//! The JWK set that a client registers (RFC 7517, 5).

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::foreign::{ForeignHeader, PublicJwk};
use crate::base::code::Code;
use crate::base::limits;
use crate::base::refusal::Refusal;

/// A JWK set by value (RFC 7517, 5): 1 to 20 distinct public keys for signatures. If there are several, each has a unique
/// `kid`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct JwkSet {
    pub keys: Vec<PublicJwk>,
}

impl JwkSet {
    /// Parses a set, or returns all its faults. Keys for other uses are left out (RFC 7517, 5), see
    /// [`JwkSet::unused_keys`]; only where no other key is left they are faults.
    pub fn read(set: &Value) -> Result<JwkSet, Vec<Refusal>> {
        let Some(keys) = set.get("keys").and_then(Value::as_array) else {
            return Err(vec![Code::JwkSetInvalid.into()]);
        };
        if keys.is_empty() || keys.len() > limits::JWK_SET_KEYS {
            return Err(vec![Refusal::new(Code::JwkSetLength).with("most", limits::JWK_SET_KEYS as u64)]);
        }
        let parsed: Vec<Result<PublicJwk, Refusal>> = keys.iter().map(PublicJwk::read).collect();
        let used = parsed.iter().filter(|key| !key.as_ref().is_err_and(is_other_use)).count();
        let mut read: Vec<PublicJwk> = Vec::new();
        let mut faults = Vec::new();
        for (n, key) in parsed.into_iter().enumerate() {
            let fault = match key {
                Err(refusal) if is_other_use(&refusal) && used > 0 => None,
                Err(refusal) => Some(refusal),
                Ok(key) if read.iter().any(|other| other.members == key.members) => Some(Code::JwkRepeated.into()),
                Ok(key) if used > 1 && key.kid.is_none() => Some(Code::JwkKidMissing.into()),
                Ok(key) if key.kid.is_some() && read.iter().any(|other| other.kid == key.kid) => {
                    Some(Code::JwkKidRepeated.into())
                }
                Ok(key) => {
                    read.push(key);
                    None
                }
            };
            faults.extend(fault.map(|refusal| numbered(refusal, n)));
        }
        if faults.is_empty() { Ok(JwkSet { keys: read }) } else { Err(faults) }
    }

    /// Returns why keys of a valid set are not used: they are for encryption, or of an unsupported kind.
    pub fn unused_keys(set: &Value) -> Vec<Refusal> {
        let keys = set.get("keys").and_then(Value::as_array).into_iter().flatten().enumerate();
        let refused = keys.filter_map(|(n, key)| PublicJwk::read(key).err().map(|refusal| numbered(refusal, n)));
        refused.filter(is_other_use).collect()
    }

    /// Finds the key that a token's header identifies: by `kid`, or without `kid` the only key of its algorithm.
    pub fn find(&self, header: &ForeignHeader) -> Option<&PublicJwk> {
        let mut fitting = self.keys.iter().filter(|key| match &header.kid {
            Some(kid) => key.kid.as_ref() == Some(kid),
            None => key.alg.names().contains(&header.alg.as_str()),
        });
        fitting.next().filter(|_| fitting.next().is_none())
    }
}

/// Returns whether a key was refused because it is not for signatures that a client may make.
fn is_other_use(refusal: &Refusal) -> bool {
    matches!(refusal.code, Code::JwkUse | Code::JwkKind)
}

/// Adds the number of the key in its set.
fn numbered(refusal: Refusal, index: usize) -> Refusal {
    refusal.with("key", index as u64 + 1)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::test_keys::pairs;
    use super::*;

    /// Parses a JWK set, or returns all its faults.
    fn read(set: &Value) -> Result<JwkSet, Vec<String>> {
        JwkSet::read(set).map_err(|faults| faults.iter().map(|refusal| refusal.text().english()).collect())
    }

    #[test]
    fn a_set_has_1_to_20_keys_and_its_faults_are_numbered() {
        for set in [json!([]), json!({}), json!({ "keys": {} }), json!({ "keys": [] }), json!("x"), json!(null)] {
            assert_eq!(JwkSet::read(&set).unwrap_err().len(), 1, "{set}");
        }
        let pairs = pairs();
        let many = vec![pairs[0].2.clone(); limits::JWK_SET_KEYS + 1];
        assert_eq!(read(&json!({ "keys": many })).unwrap_err(), ["a JWK set must have 1 to 20 keys"]);
        let faults = read(&json!({ "keys": [pairs[0].2, "x"] })).unwrap_err();
        assert_eq!(
            faults,
            ["key 1: it needs a \"kid\", because the set has several keys", "key 2: it is not a JSON object"]
        );
    }

    /// Keycloak publishes a key for encryption beside each one for signatures.
    #[test]
    fn keys_for_other_uses_are_left_out() {
        let pairs = pairs();
        let key = |n: usize, members: Value| {
            let mut key = pairs[n].2.clone();
            key.as_object_mut().unwrap().extend(members.as_object().unwrap().clone());
            key
        };
        let signing = key(0, json!({ "kid": "sig", "use": "sig", "alg": "RS256", "x5c": ["AA"] }));
        let others = [
            key(1, json!({ "kid": "enc", "use": "enc", "alg": "RSA-OAEP" })),
            key(1, json!({ "kid": "sig", "alg": "RSA-OAEP-256" })),
            key(1, json!({ "key_ops": ["wrapKey"] })),
            key(1, json!({ "alg": "RS512" })),
            json!({ "kty": "EC", "crv": "P-384", "x": "AQ", "y": "AQ" }),
            json!({ "kty": "OKP", "crv": "X25519", "x": "AQ" }),
            json!({ "kty": "AKP", "alg": "ML-DSA-44", "pub": "AQ" }),
            json!({ "kid": "none" }),
        ];
        for other in &others {
            let set = json!({ "keys": [other, signing] });
            let read = read(&set).unwrap();
            assert_eq!((read.keys.len(), read.keys[0].kid.as_deref()), (1, Some("sig")), "{other}");
            let hints: Vec<String> = JwkSet::unused_keys(&set).iter().map(|hint| hint.text().english()).collect();
            assert!(hints.len() == 1 && hints[0].starts_with("key 1: "), "{other}: {hints:?}");
        }
        let all = [&others[..], &[pairs[2].2.clone()]].concat();
        assert_eq!(read(&json!({ "keys": all })).unwrap().keys.len(), 1, "the only key that is used needs no kid");
        assert_eq!(read(&json!({ "keys": others })).unwrap_err().len(), others.len(), "no key is left");
        let private = json!({ "keys": [signing, key(1, json!({ "kid": "enc", "use": "enc", "d": "AQ" }))] });
        assert!(read(&private).unwrap_err()[0].contains("private"), "a private key is never ignored");
        assert!(JwkSet::unused_keys(&json!({ "keys": [signing] })).is_empty());
    }

    #[test]
    fn several_keys_are_distinguished_by_kid() {
        let pairs = pairs();
        let named = |n: usize, kid: &str| {
            let mut key = pairs[n].2.clone();
            key["kid"] = json!(kid);
            key
        };
        let set = JwkSet::read(&json!({ "keys": [named(0, "a"), named(2, "b")] })).unwrap();
        let found = |header: Value| {
            let header: ForeignHeader = serde_json::from_value(header).unwrap();
            set.find(&header).and_then(|key| key.kid.clone())
        };
        assert_eq!(found(json!({ "alg": "x", "kid": "b" })).as_deref(), Some("b"));
        assert_eq!(found(json!({ "alg": "RS256" })).as_deref(), Some("a"));
        assert_eq!(found(json!({ "alg": "EdDSA" })), None);
        assert_eq!(found(json!({ "alg": "RS256", "kid": "c" })), None);
        for (keys, word) in [
            (json!([named(0, "a"), pairs[2].2]), "key 2: it needs a \"kid\""),
            (json!([named(0, "a"), named(2, "a")]), "key 2: another key has the same \"kid\""),
            (json!([named(0, "a"), named(0, "b")]), "key 2: it occurs twice"),
        ] {
            let faults = read(&json!({ "keys": keys })).unwrap_err();
            assert!(faults[0].contains(word), "{faults:?}");
        }
        let two = JwkSet::read(
            &json!({ "keys": [named(0, "a"), { "kty": "RSA", "n": pairs[1].2["n"], "e": "AQAB", "kid": "b" }] }),
        );
        let header: ForeignHeader = serde_json::from_value(json!({ "alg": "RS256" })).unwrap();
        assert_eq!(two.unwrap().find(&header), None, "two keys of one algorithm without kid are ambiguous");
    }
}

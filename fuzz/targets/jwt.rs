//! Tokens: a valid token with a change, any header over a valid payload with a signature that needs no private key, or
//! any text. Only signed tokens are accepted (A-19 to A-22: confusion of type, algorithm and key).
#![no_main]

use std::sync::OnceLock;

use libfuzzer_sys::fuzz_target;
use portico::base::crypto::digest::{base64url, hmac_sha256, sha256};
use portico::base::jose::{
    Alg, ForeignKey, HS256, JwkSet, KeyPair, PublicKey, SigningKey, read_foreign_header, read_header, read_unverified,
    sign, verify, verify_foreign, verify_hs256,
};
use serde_json::{Value, json};

/// The secret has the length of client secrets.
const SECRET: &str = "pt_cs_AAAAAAAAAAAAAAAAAAAAAA_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA000000";

struct Keys {
    ours: Vec<PublicKey>,
    theirs: Vec<ForeignKey>,
    /// The public JWKs as published.
    published: Vec<String>,
    /// A token for each of our algorithms, and one with an HMAC under the secret.
    tokens: Vec<String>,
}

/// Computes HMAC-SHA-256 under a key of more than 64 bytes, which is hashed first (RFC 2104, section 2).
fn tag(key: &str, data: &str) -> String {
    assert!(key.len() > 64);
    base64url(&hmac_sha256(&sha256(key.as_bytes()), data.as_bytes()))
}

fn keys() -> &'static Keys {
    static KEYS: OnceLock<Keys> = OnceLock::new();
    KEYS.get_or_init(|| {
        let mut keys = Keys { ours: Vec::new(), theirs: Vec::new(), published: Vec::new(), tokens: Vec::new() };
        for alg in Alg::ALL {
            let pair = KeyPair::generate(alg).unwrap();
            let signer = SigningKey::new(alg, &pair.kid, pair.private_jwk.expose()).unwrap();
            let token = sign(&signer, "at+jwt", &json!({ "iss": "i", "aud": "a", "exp": 1 })).unwrap();
            let ours = PublicKey::new(alg, &pair.kid, &pair.public_jwk).unwrap();
            let public: Value = serde_json::from_str(&pair.public_jwk).unwrap();
            let theirs = JwkSet::read(&json!({ "keys": [public] })).unwrap().keys[0].verifying_key().unwrap();
            assert!(
                verify::<Value>(&ours, "at+jwt", &token).is_ok() && verify_foreign::<Value>(&theirs, &token).is_ok()
            );
            keys.tokens.push(token);
            keys.ours.push(ours);
            keys.theirs.push(theirs);
            keys.published.push(pair.public_jwk);
        }
        let signed = format!("{}.{}", base64url(br#"{"alg":"HS256"}"#), base64url(br#"{"iss":"i"}"#));
        let token = format!("{signed}.{}", tag(SECRET, &signed));
        assert!(verify_hs256::<Value>(SECRET.as_bytes(), &token).is_ok());
        keys.tokens.push(token);
        keys
    })
}

/// Builds a token as an attacker with valid tokens and the public keys can.
fn made(keys: &Keys, (way, at, cut, put): (u8, u16, u8, &str)) -> String {
    let good = &keys.tokens[way as usize % keys.tokens.len()];
    let public = &keys.published[way as usize % keys.published.len()];
    let mut parts = good.split('.');
    let (_, payload, signature) = (parts.next(), parts.next().unwrap(), parts.next().unwrap());
    let signed = format!("{}.{payload}", base64url(put.as_bytes()));
    match way / 16 {
        // The text alone.
        0 => put.to_owned(),
        // The text as the header: unsigned, with another header's signature, or with the public key as HMAC secret
        // (A-20).
        1 => format!("{signed}."),
        2 => format!("{signed}.{signature}"),
        3 => format!("{signed}.{}", tag(public, &signed)),
        // The text as the payload.
        4 => format!("{}.{}.{signature}", good.split('.').next().unwrap(), base64url(put.as_bytes())),
        // Some bytes replaced by the text.
        _ => {
            let at = at as usize % (good.len() + 1);
            let end = (at + cut as usize).min(good.len());
            format!("{}{put}{}", &good[..at], &good[end..])
        }
    }
}

fuzz_target!(|data: (u8, u16, u8, &str)| {
    let keys = keys();
    let put = data.3;
    let token = made(keys, data);
    let _ = (read_header(&token), read_foreign_header(&token), read_unverified::<Value>(&token));
    let good = keys.tokens.contains(&token);
    for key in &keys.ours {
        assert!(good || verify::<Value>(key, "at+jwt", &token).is_err(), "accepted: {token}");
        assert!(verify::<Value>(key, "JWT", &token).is_err(), "another type was accepted: {token}");
    }
    for key in &keys.theirs {
        assert!(good || verify_foreign::<Value>(key, &token).is_err(), "accepted: {token}");
    }
    assert!(good || verify_hs256::<Value>(SECRET.as_bytes(), &token).is_err(), "accepted as {HS256}: {token}");
    for public in &keys.published {
        let confused = verify_hs256::<Value>(public.as_bytes(), &token).is_err();
        assert!(confused || data.0 / 16 == 3, "a public key was taken for a secret: {token}");
    }
    assert!(verify_hs256::<Value>(b"", &token).is_err(), "accepted under an empty secret: {token}");
    // A key set under an attacker's control.
    if let Ok(set) = serde_json::from_str::<Value>(put)
        && let Ok(set) = JwkSet::read(&set)
    {
        for key in &set.keys {
            key.verifying_key().expect("an accepted key is usable");
            key.thumbprint().expect("an accepted key has a thumbprint");
        }
    }
});

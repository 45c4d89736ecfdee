//! Clients that sign: their keys, and valid and invalid assertions.

use hmac::{Hmac, KeyInit, Mac};
use josekit::jwk::Jwk;
use josekit::jwk::alg::ed::EdCurve;
use josekit::jws::{ES256, EdDSA, JwsSigner, PS256, RS256};
use portico::base::crypto::digest::base64url;
use portico::base::time::Clock;
use portico::oidc::clients::ClientMetadata;
use serde_json::{Value, json};
use sha2::Sha256;

use super::{Fixture, Req, TestTenant, confidential};

/// A key pair of a client.
pub struct TestKey {
    pub alg: &'static str,
    signer: Box<dyn JwsSigner>,
    /// The public JWK, without `alg`, `kid` and `use`.
    pub public: Value,
}

impl TestKey {
    pub fn new(alg: &'static str) -> TestKey {
        let public = |jwk: Jwk| -> Value {
            let mut jwk: Value = serde_json::from_str(&jwk.to_string()).unwrap();
            for name in ["alg", "kid", "use", "key_ops"] {
                jwk.as_object_mut().unwrap().remove(name);
            }
            jwk
        };
        let (signer, public): (Box<dyn JwsSigner>, Value) = match alg {
            "RS256" => {
                let pair = RS256.generate_key_pair(2048).unwrap();
                let signer = RS256.signer_from_der(pair.to_der_private_key()).unwrap();
                (Box::new(signer), public(pair.to_jwk_public_key()))
            }
            "PS256" => {
                let pair = PS256.generate_key_pair(2048).unwrap();
                let signer = PS256.signer_from_der(pair.to_der_private_key()).unwrap();
                (Box::new(signer), public(pair.to_jwk_public_key()))
            }
            "ES256" => {
                let pair = ES256.generate_key_pair().unwrap();
                let signer = ES256.signer_from_der(pair.to_der_private_key()).unwrap();
                (Box::new(signer), public(pair.to_jwk_public_key()))
            }
            "EdDSA" => {
                let pair = EdDSA.generate_key_pair(EdCurve::Ed25519).unwrap();
                let signer = EdDSA.signer_from_der(pair.to_der_private_key()).unwrap();
                (Box::new(signer), public(pair.to_jwk_public_key()))
            }
            other => panic!("no key for {other}"),
        };
        TestKey { alg, signer, public }
    }

    /// Returns the public JWK with its algorithm and this `kid`.
    pub fn jwk(&self, kid: &str) -> Value {
        let mut jwk = self.public.clone();
        jwk["alg"] = json!(self.alg);
        jwk["kid"] = json!(kid);
        jwk
    }

    /// Signs a token with these claims and only the algorithm in its header.
    pub fn sign(&self, claims: &Value) -> String {
        self.sign_with(&json!({ "alg": self.alg }), claims)
    }

    /// Signs a token with this header, which may be invalid.
    pub fn sign_with(&self, header: &Value, claims: &Value) -> String {
        signed(header, claims, |text| self.signer.sign(text).unwrap())
    }
}

fn signed(header: &Value, claims: &Value, sign: impl Fn(&[u8]) -> Vec<u8>) -> String {
    let text = format!("{}.{}", base64url(header.to_string().as_bytes()), base64url(claims.to_string().as_bytes()));
    let signature = sign(text.as_bytes());
    format!("{text}.{}", base64url(&signature))
}

/// Signs a token with HMAC-SHA-256 under this secret.
pub fn hs256(secret: &[u8], claims: &Value) -> String {
    signed(&json!({ "alg": "HS256", "typ": "JWT" }), claims, |text| {
        let mut mac = Hmac::<Sha256>::new_from_slice(secret).unwrap();
        mac.update(text);
        mac.finalize().into_bytes().to_vec()
    })
}

/// Returns a POST with these form fields and a client assertion.
pub fn asserted(uri: impl Into<String>, fields: &[(&str, &str)], assertion: &str) -> Req {
    let proof = [
        ("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"),
        ("client_assertion", assertion),
    ];
    Req::post(uri, &[fields, &proof].concat())
}

/// Returns a client that authenticates with this key and has every grant type.
pub fn signing_client(key: &TestKey) -> ClientMetadata {
    ClientMetadata {
        token_endpoint_auth_method: Some("private_key_jwt".into()),
        jwks: Some(json!({ "keys": [key.jwk("first")] })),
        grant_types: vec!["authorization_code".into(), "client_credentials".into()],
        ..confidential("Signing")
    }
}

impl Fixture {
    /// Returns the claims of a valid assertion of this client at this tenant, with a unique `jti`.
    pub fn assertion_claims(&self, tenant: &TestTenant, client_id: &str) -> Value {
        let now = self.clock.now().seconds();
        let jti = self.op(tenant).text_22("a test's jti");
        json!({
            "iss": client_id, "sub": client_id, "aud": tenant.tenant.issuer(), "exp": now + 60, "iat": now, "jti": jti,
        })
    }
}

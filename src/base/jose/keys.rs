//! Key pairs, their public JWK, and prepared signers (preparing one costs more than a signature).

use std::fmt;

use josekit::jwk::alg::ed::EdCurve;
use josekit::jwk::{Jwk, KeyPair as _};
use josekit::jws::{ES256, EdDSA, JwsSigner, JwsVerifier, RS256};
use serde_json::{Map, Value, json};

use super::Alg;
use crate::base::crypto::digest::{base64url, sha256};
use crate::base::fault::Fault;
use crate::base::secret::Secret;

/// A new key pair, not yet stored.
#[derive(Clone)]
pub struct KeyPair {
    pub alg: Alg,
    /// The RFC 7638 thumbprint of the public key.
    pub kid: String,
    /// The published JWK: `kty`, `use`, `alg`, `kid` and the public members.
    pub public_jwk: String,
    pub private_jwk: Secret<String>,
}

impl fmt::Debug for KeyPair {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "[{} key pair {}]", self.alg, self.kid)
    }
}

impl KeyPair {
    /// Generates a pair: RSA with 2048 bits (50 to 310 ms), P-256 or Ed25519.
    pub fn generate(alg: Alg) -> Result<KeyPair, Fault> {
        let (private, public) = match alg {
            Alg::Rs256 => {
                let pair = RS256.generate_key_pair(2048).map_err(Fault::internal)?;
                (pair.to_jwk_key_pair(), pair.to_jwk_public_key())
            }
            Alg::Es256 => {
                let pair = ES256.generate_key_pair().map_err(Fault::internal)?;
                (pair.to_jwk_key_pair(), pair.to_jwk_public_key())
            }
            Alg::EdDsa => {
                let pair = EdDSA.generate_key_pair(EdCurve::Ed25519).map_err(Fault::internal)?;
                (pair.to_jwk_key_pair(), pair.to_jwk_public_key())
            }
        };
        KeyPair::from_jwks(alg, &private, &public)
    }

    /// Restores a pair that [`KeyPair::generate`] created, from its private JWK.
    pub fn from_private_jwk(alg: Alg, private_jwk: &str) -> Result<KeyPair, Fault> {
        let private = Jwk::from_bytes(private_jwk).map_err(Fault::internal)?;
        let public = private.to_public_key().map_err(Fault::internal)?;
        KeyPair::from_jwks(alg, &private, &public)
    }

    fn from_jwks(alg: Alg, private: &Jwk, public: &Jwk) -> Result<KeyPair, Fault> {
        let members: &Map<String, Value> = public.as_ref();
        let required: &[&str] = match alg {
            Alg::Rs256 => &["e", "kty", "n"],
            Alg::Es256 => &["crv", "kty", "x", "y"],
            // RFC 8037, 2.
            Alg::EdDsa => &["crv", "kty", "x"],
        };
        let mut published = Map::new();
        for name in required {
            let value = members.get(*name).ok_or_else(|| Fault::internal(format!("the new key has no {name}")))?;
            published.insert((*name).to_owned(), value.clone());
        }
        // RFC 7638, 3: only the required members, in lexicographic order, without white space.
        let canonical = serde_json::to_string(&published).map_err(Fault::internal)?;
        let kid = base64url(&sha256(canonical.as_bytes()));
        published.insert("alg".to_owned(), json!(alg.as_str()));
        published.insert("kid".to_owned(), json!(kid));
        published.insert("use".to_owned(), json!("sig"));
        Ok(KeyPair {
            alg,
            kid,
            public_jwk: serde_json::to_string(&published).map_err(Fault::internal)?,
            private_jwk: Secret::new(private.to_string()),
        })
    }
}

/// A private key, prepared for signing.
pub struct SigningKey {
    pub(super) signer: Box<dyn JwsSigner>,
    pub alg: Alg,
    pub kid: String,
}

impl SigningKey {
    pub fn new(alg: Alg, kid: &str, private_jwk: &str) -> Result<SigningKey, Fault> {
        let jwk = Jwk::from_bytes(private_jwk).map_err(Fault::internal)?;
        let signer: Box<dyn JwsSigner> = match alg {
            Alg::Rs256 => Box::new(RS256.signer_from_jwk(&jwk).map_err(Fault::internal)?),
            Alg::Es256 => Box::new(ES256.signer_from_jwk(&jwk).map_err(Fault::internal)?),
            Alg::EdDsa => Box::new(EdDSA.signer_from_jwk(&jwk).map_err(Fault::internal)?),
        };
        Ok(SigningKey { signer, alg, kid: kid.to_owned() })
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "[{} signing key {}]", self.alg, self.kid)
    }
}

/// A public key of a tenant. Its algorithm comes from the stored record, never from the token (A-20: no algorithm
/// confusion).
pub struct PublicKey {
    pub(super) verifier: Box<dyn JwsVerifier>,
    pub alg: Alg,
    pub kid: String,
}

impl PublicKey {
    pub fn new(alg: Alg, kid: &str, public_jwk: &str) -> Result<PublicKey, Fault> {
        let jwk = Jwk::from_bytes(public_jwk).map_err(Fault::internal)?;
        let verifier: Box<dyn JwsVerifier> = match alg {
            Alg::Rs256 => Box::new(RS256.verifier_from_jwk(&jwk).map_err(Fault::internal)?),
            Alg::Es256 => Box::new(ES256.verifier_from_jwk(&jwk).map_err(Fault::internal)?),
            Alg::EdDsa => Box::new(EdDSA.verifier_from_jwk(&jwk).map_err(Fault::internal)?),
        };
        Ok(PublicKey { verifier, alg, kid: kid.to_owned() })
    }
}

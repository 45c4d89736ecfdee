//! JSON Web Signature and Key. The only folder that names josekit and OpenSSL.
//!
//! josekit's JWT validator accepts a token without `aud` or `exp`, so it is not used for claims. A verified payload is
//! parsed into a type with the required claims as fields, and the caller checks them.

mod keys;
mod token;
mod foreign;
mod jwk_set;
#[cfg(test)]
mod test_keys;

pub use foreign::{
    ForeignAlg, ForeignHeader, ForeignKey, HS256, PublicJwk, read_foreign_header, read_unverified, verify_foreign,
    verify_hs256,
};
pub use jwk_set::JwkSet;
pub use keys::{KeyPair, PublicKey, SigningKey};
pub use token::{JwtHeader, VerifyError, read_header, sign, verify};

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::code::Code;
use super::refusal::Refusal;

/// Sets up OpenSSL, which josekit uses, before any thread starts. Its memory is then kept until the process has ended, so
/// that a thread inside of it cannot use freed memory while the process exits.
pub fn set_up() {
    openssl::init();
}

/// Another name of EdDSA with the curve Ed25519, the only curve that is supported (RFC 9864, 2.2). It is accepted
/// wherever `EdDSA` is.
const ED25519: &str = "Ed25519";

/// The signature algorithms of tenants' keys (RFC 7518, 3.1; RFC 8037, 3.1 with Ed25519).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Alg {
    #[serde(rename = "RS256")]
    Rs256,
    #[serde(rename = "ES256")]
    Es256,
    #[serde(rename = "EdDSA")]
    EdDsa,
}

impl Alg {
    pub const ALL: [Alg; 3] = [Alg::Rs256, Alg::Es256, Alg::EdDsa];

    pub const fn as_str(self) -> &'static str {
        match self {
            Alg::Rs256 => "RS256",
            Alg::Es256 => "ES256",
            Alg::EdDsa => "EdDSA",
        }
    }
}

impl fmt::Display for Alg {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Alg {
    type Err = Refusal;
    fn from_str(text: &str) -> Result<Alg, Refusal> {
        let found = Alg::ALL.into_iter().find(|alg| alg.as_str() == text);
        // The name of RFC 9864, 2.2 for EdDSA with Ed25519.
        let found = found.or((text == ED25519).then_some(Alg::EdDsa));
        let known = || Alg::ALL.map(Alg::as_str).join(", ");
        found.ok_or_else(|| Refusal::new(Code::AlgorithmUnknown).with("text", text).with("known", known()))
    }
}

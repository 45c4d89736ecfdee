//! JSON Web Signature and Key. The only folder that names josekit.
//!
//! josekit's own JWT validator accepts a token without `aud` or `exp`, so claims are never checked by it: a verified
//! payload is read into a type whose required claims are fields, and the caller compares them.

mod foreign;
mod keys;
mod token;

pub use foreign::{
    ForeignAlg, ForeignHeader, ForeignKey, HS256, JwkSet, PublicJwk, read_foreign_header, read_unverified,
    verify_foreign, verify_hs256,
};
pub use keys::{KeyPair, PublicKey, SigningKey};
pub use token::{JwtHeader, VerifyError, read_header, sign, verify};

use std::fmt;
use std::str::FromStr;

/// The signature algorithms we make and accept (RFC 7518, 3.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Alg {
    Rs256,
    Es256,
}

impl Alg {
    pub const fn as_str(self) -> &'static str {
        match self {
            Alg::Rs256 => "RS256",
            Alg::Es256 => "ES256",
        }
    }
}

impl fmt::Display for Alg {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Alg {
    type Err = String;
    fn from_str(text: &str) -> Result<Alg, String> {
        match text {
            "RS256" => Ok(Alg::Rs256),
            "ES256" => Ok(Alg::Es256),
            _ => Err(format!("unknown signature algorithm \"{text}\"")),
        }
    }
}

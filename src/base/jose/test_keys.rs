//! Key pairs for the tests of this folder.

use josekit::jwk::Jwk;
use josekit::jws::{ES256, EdDSA, JwsSigner, PS256, RS256};
use serde_json::Value;

use super::foreign::ForeignAlg;

/// Returns a signer of each algorithm with its public JWK.
pub(super) fn pairs() -> Vec<(ForeignAlg, Box<dyn JwsSigner>, Value)> {
    let public = |jwk: Jwk| -> Value { serde_json::from_str(&jwk.to_string()).unwrap() };
    let (rs, ps) = (RS256.generate_key_pair(2048).unwrap(), PS256.generate_key_pair(2048).unwrap());
    let (es, ed) =
        (ES256.generate_key_pair().unwrap(), EdDSA.generate_key_pair(josekit::jwk::alg::ed::EdCurve::Ed25519));
    let ed = ed.unwrap();
    let signers: Vec<(ForeignAlg, Box<dyn JwsSigner>, Value)> = vec![
        (
            ForeignAlg::Rs256,
            Box::new(RS256.signer_from_jwk(&rs.to_jwk_private_key()).unwrap()),
            public(rs.to_jwk_public_key()),
        ),
        (
            ForeignAlg::Ps256,
            Box::new(PS256.signer_from_der(ps.to_der_private_key()).unwrap()),
            public(ps.to_jwk_public_key()),
        ),
        (
            ForeignAlg::Es256,
            Box::new(ES256.signer_from_jwk(&es.to_jwk_private_key()).unwrap()),
            public(es.to_jwk_public_key()),
        ),
        (
            ForeignAlg::EdDsa,
            Box::new(EdDSA.signer_from_jwk(&ed.to_jwk_private_key()).unwrap()),
            public(ed.to_jwk_public_key()),
        ),
    ];
    signers
}

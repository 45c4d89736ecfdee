//! Client assertions: `private_key_jwt` and `client_secret_jwt` (RFC 7523, 2.2 and 3; OpenID Connect Core, 9).

use std::time::Duration;

use serde::{Deserialize, Deserializer};

use super::client::{Client, secret_place};
use super::registration::AuthMethod;
use crate::base::fault::Fault;
use crate::base::jose::{self, PublicJwk, VerifyError};
use crate::base::limits;
use crate::base::time::Time;
use crate::oidc::metadata::TOKEN_ENDPOINT;
use crate::op::Op;
use crate::storage::Tx;
use crate::tenancy;

/// `typ` of an assertion, where it has one; letter case does not matter (RFC 7515, 4.1.9).
const TYPES: [&str; 2] = ["JWT", "client-authentication+jwt"];

/// What is remembered of an assertion until it is over by itself.
#[derive(Clone, Copy, Debug)]
pub struct UsedAssertion {
    /// Keyed hash of the client's id and the `jti`.
    pub hash: [u8; 32],
    pub expires_at: Time,
}

/// The claims that count. What is required is no `Option`; what is optional is right where it is there, so that `null`
/// is no way to leave it out.
#[derive(Deserialize)]
struct Claims {
    iss: String,
    sub: String,
    aud: Audience,
    exp: NumericDate,
    jti: String,
    #[serde(default, deserialize_with = "given")]
    iat: Option<NumericDate>,
    #[serde(default, deserialize_with = "given")]
    nbf: Option<NumericDate>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Audience {
    One(String),
    Many(Vec<String>),
}

impl Audience {
    /// The one value; a list of more, or of none, names nobody.
    fn single(&self) -> Option<&str> {
        match self {
            Audience::One(value) => Some(value),
            Audience::Many(values) => match values.as_slice() {
                [value] => Some(value),
                _ => None,
            },
        }
    }
}

/// Seconds since the epoch, perhaps with a fraction (RFC 7519, 2).
#[derive(Clone, Copy, Deserialize)]
struct NumericDate(f64);

impl NumericDate {
    /// Whether it lies later than so long after `now`.
    fn is_later(self, now: Time, ahead: Duration) -> bool {
        self.micros() > (now + ahead).micros() as f64
    }

    fn micros(self) -> f64 {
        self.0 * 1_000_000.0
    }
}

fn given<'de, D: Deserializer<'de>>(value: D) -> Result<Option<NumericDate>, D::Error> {
    NumericDate::deserialize(value).map(Some)
}

/// Who an assertion says it is from, before anything of it is believed.
pub(super) fn unverified_subject(assertion: &str) -> Option<String> {
    #[derive(Deserialize)]
    struct Subject {
        sub: String,
    }
    jose::read_unverified::<Subject>(assertion).ok().map(|claims| claims.sub)
}

/// What is to be remembered of an assertion that this client made for us and that is good now; `None` for any other.
/// Whether it was used before, the database says.
pub(super) fn verify(
    op: &Op,
    tx: &mut Tx<'_>,
    client: &Client,
    assertion: &str,
) -> Result<Option<UsedAssertion>, Fault> {
    let claims = match verified_claims(tx, client, assertion)? {
        Ok(claims) if is_good(op, client, &claims) => claims,
        _ => return Ok(None),
    };
    // The client's id has 22 characters, so that this text is of one client and one jti only.
    let hash = tx.keys().lookup_hash(&format!("client assertion {} {}", client.client_id, claims.jti));
    // Rounded up, so that what is forgotten is over.
    Ok(Some(UsedAssertion { hash, expires_at: Time::from_micros(claims.exp.micros().ceil() as i64) }))
}

/// The claims, if the client's registered method, key and algorithm made the signature.
fn verified_claims(tx: &mut Tx<'_>, client: &Client, assertion: &str) -> Result<Result<Claims, VerifyError>, Fault> {
    let header = match jose::read_foreign_header(assertion) {
        Ok(header) => header,
        Err(error) => return Ok(Err(error)),
    };
    if header.typ.as_ref().is_some_and(|typ| !TYPES.iter().any(|known| typ.eq_ignore_ascii_case(known))) {
        return Ok(Err(VerifyError::WrongType));
    }
    // The registered method decides between keys and secret; neither is ever tried in place of the other.
    match client.registered.token_endpoint_auth_method {
        Some(AuthMethod::PrivateKeyJwt) => {
            let Some(key) = client.registered.jwks.as_ref().and_then(|set| set.find(&header)) else {
                return Ok(Err(VerifyError::WrongKey));
            };
            Ok(jose::verify_foreign(&ready(key)?, assertion))
        }
        Some(AuthMethod::ClientSecretJwt) => {
            let Some(sealed) = &client.sealed_secret else {
                return Ok(Err(VerifyError::WrongKey));
            };
            let tenant = tx.tenant();
            let place = secret_place(tenant.as_slice(), client.id.as_slice());
            let secret = tenancy::store::data_key(tx)?.open(place, sealed)?;
            Ok(jose::verify_hs256(secret.expose(), assertion))
        }
        _ => Ok(Err(VerifyError::WrongKey)),
    }
}

/// A client's key, ready to verify: the one place where such a verifier is made, and where it would be kept under the
/// key's thumbprint.
fn ready(key: &PublicJwk) -> Result<jose::ForeignKey, Fault> {
    key.verifying_key()
}

/// Whether the claims are of this client, for us, and of now (RFC 7523, 3; openid.md, rule 19).
fn is_good(op: &Op, client: &Client, claims: &Claims) -> bool {
    let own = claims.iss == client.client_id && claims.sub == client.client_id;
    let for_us =
        claims.aud.single().is_some_and(|aud| aud == op.tenant.issuer() || aud == op.tenant.base.join(TOKEN_ENDPOINT));
    let lives = claims.exp.is_later(op.now, Duration::ZERO) && !claims.exp.is_later(op.now, limits::ASSERTION_AHEAD);
    let begun = |date: Option<NumericDate>| !date.is_some_and(|date| date.is_later(op.now, limits::ASSERTION_SKEW));
    let named = !claims.jti.is_empty() && claims.jti.chars().count() <= limits::JTI;
    own && for_us && lives && begun(claims.iat) && begun(claims.nbf) && named && is_after_restore(op, claims)
}

/// Which assertions were used between a backup and its restore, nobody knows. All of them end within the longest life
/// of one; so long only those count that say they were made after it, by any clock that is believed.
fn is_after_restore(op: &Op, claims: &Claims) -> bool {
    op.tenant.restored_at().is_none_or(|restored| {
        op.now.since(restored) > limits::ASSERTION_AHEAD
            || claims.iat.is_some_and(|iat| iat.is_later(restored, limits::ASSERTION_SKEW))
    })
}

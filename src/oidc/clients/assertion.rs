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

/// The accepted values of `typ`, which is optional and case-insensitive (RFC 7515, 4.1.9).
const TYPES: [&str; 2] = ["JWT", "client-authentication+jwt"];

/// The record of a used assertion, kept until the assertion expires.
#[derive(Clone, Copy, Debug)]
pub struct UsedAssertion {
    /// Keyed hash of the client's id and the `jti`.
    pub hash: [u8; 32],
    pub expires_at: Time,
}

/// The claims that are checked. A required claim is not an `Option`. An optional claim must be valid if present, so
/// `null` is refused.
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
    /// Returns the only value. Several values, or none, are refused (A-23: an assertion for another server must not be
    /// replayed here).
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

/// Seconds since the epoch, optionally with a fraction (RFC 7519, 2).
#[derive(Clone, Copy, Deserialize)]
struct NumericDate(f64);

impl NumericDate {
    /// Returns whether this time is later than `now + ahead`.
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

/// Returns the `sub` of an assertion before anything is verified.
pub(super) fn unverified_subject(assertion: &str) -> Option<String> {
    #[derive(Deserialize)]
    struct Subject {
        sub: String,
    }
    jose::read_unverified::<Subject>(assertion).ok().map(|claims| claims.sub)
}

/// Verifies an assertion of this client. Returns the record to store, or `None` if the assertion is not valid. Whether
/// it was used before is decided by inserting the record.
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
    // The client's id has 22 characters, so this text is unique for each client and `jti`.
    let hash = tx.keys().lookup_hash(&format!("client assertion {} {}", client.client_id, claims.jti));
    // Rounded up, so that the record is kept until the assertion has expired.
    Ok(Some(UsedAssertion { hash, expires_at: Time::from_micros(claims.exp.micros().ceil() as i64) }))
}

/// Returns the claims if the signature matches the client's registered method, key and algorithm.
fn verified_claims(tx: &mut Tx<'_>, client: &Client, assertion: &str) -> Result<Result<Claims, VerifyError>, Fault> {
    let header = match jose::read_foreign_header(assertion) {
        Ok(header) => header,
        Err(error) => return Ok(Err(error)),
    };
    if header.typ.as_ref().is_some_and(|typ| !TYPES.iter().any(|known| typ.eq_ignore_ascii_case(known))) {
        return Ok(Err(VerifyError::WrongType));
    }
    // The registered method decides between keys and secret, so that neither is accepted instead of the other (A-20: no
    // algorithm confusion).
    match client.registered.token_endpoint_auth_method {
        Some(AuthMethod::PrivateKeyJwt) => {
            let Some(key) = client.registered.jwks.as_ref().and_then(|set| set.find(&header)) else {
                return Ok(Err(VerifyError::WrongKey));
            };
            Ok(jose::verify_foreign(&verifying_key(key)?, assertion))
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

/// Builds the verifier of a client's key. A cache by the key's thumbprint would belong here.
fn verifying_key(key: &PublicJwk) -> Result<jose::ForeignKey, Fault> {
    key.verifying_key()
}

/// Returns whether the claims name this client, this provider and a current time (RFC 7523, 3).
fn is_good(op: &Op, client: &Client, claims: &Claims) -> bool {
    let own = claims.iss == client.client_id && claims.sub == client.client_id;
    let for_us =
        claims.aud.single().is_some_and(|aud| aud == op.tenant.issuer() || aud == op.tenant.base.join(TOKEN_ENDPOINT));
    let in_time = claims.exp.is_later(op.now, Duration::ZERO) && !claims.exp.is_later(op.now, limits::ASSERTION_AHEAD);
    let started = |date: Option<NumericDate>| !date.is_some_and(|date| date.is_later(op.now, limits::ASSERTION_SKEW));
    let named = !claims.jti.is_empty() && claims.jti.chars().count() <= limits::JTI;
    own && for_us && in_time && started(claims.iat) && started(claims.nbf) && named && is_after_restore(op, claims)
}

/// Refuses assertions made before a restore from a backup, since the records of those used after the backup are lost
/// . All of them expire within `limits::ASSERTION_AHEAD`. Until then, `iat` must be later than the restore, plus
/// the allowed clock skew.
fn is_after_restore(op: &Op, claims: &Claims) -> bool {
    op.tenant.restored_at().is_none_or(|restored| {
        op.now.since(restored) > limits::ASSERTION_AHEAD
            || claims.iat.is_some_and(|iat| iat.is_later(restored, limits::ASSERTION_SKEW))
    })
}

//! Client assertions: `private_key_jwt` and `client_secret_jwt` (RFC 7523, 2.2 and 3; OpenID Connect Core, 9).

use std::time::Duration;

use serde::{Deserialize, Deserializer};

use super::client::{Client, secret_context};
use super::registration::AuthMethod;
use super::remote_keys::RemoteKeys;
use crate::base::cause::Cause;
use crate::base::fault::Fault;
use crate::base::jose::{self, ForeignHeader, PublicJwk, VerifyError};
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
    /// Returns whether there is a value and each is one of ours (A-23: an assertion for another server must not be
    /// replayed here).
    fn is_only(&self, ours: &[&str]) -> bool {
        match self {
            Audience::One(value) => ours.contains(&value.as_str()),
            Audience::Many(values) => !values.is_empty() && values.iter().all(|value| ours.contains(&value.as_str())),
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

/// Verifies an assertion of this client. Returns the record to store, or why the assertion is not valid. Whether it was
/// used before is decided by inserting the record.
pub(super) fn verify(
    op: &Op,
    tx: &mut Tx<'_>,
    remote: &RemoteKeys,
    client: &Client,
    assertion: &str,
) -> Result<Result<UsedAssertion, Cause>, Fault> {
    let claims = match verified_claims(op, tx, remote, client, assertion)? {
        Ok(claims) => claims,
        Err(cause) => return Ok(Err(cause)),
    };
    if let Err(cause) = check(op, client, &claims) {
        return Ok(Err(cause));
    }
    // The client's id has 22 characters, so this text is unique for each client and `jti`.
    let hash = tx.keys().lookup_hash(&format!("client assertion {} {}", client.client_id, claims.jti));
    // Rounded up, so that the record is kept until the assertion has expired.
    Ok(Ok(UsedAssertion { hash, expires_at: Time::from_micros(claims.exp.micros().ceil() as i64) }))
}

fn cause_of(error: VerifyError) -> Cause {
    match error {
        VerifyError::Malformed => Cause::AssertionMalformed,
        VerifyError::WrongKey => Cause::AssertionKey,
        VerifyError::WrongType => Cause::AssertionType,
        VerifyError::BadSignature => Cause::AssertionSignature,
        VerifyError::Claims => Cause::AssertionClaims,
    }
}

/// Returns the claims if the signature matches the client's registered method, key and algorithm.
fn verified_claims(
    op: &Op,
    tx: &mut Tx<'_>,
    remote: &RemoteKeys,
    client: &Client,
    assertion: &str,
) -> Result<Result<Claims, Cause>, Fault> {
    let header = match jose::read_foreign_header(assertion) {
        Ok(header) => header,
        // A header that is not as expected is malformed, too.
        Err(_) => return Ok(Err(Cause::AssertionMalformed)),
    };
    if header.typ.as_ref().is_some_and(|typ| !TYPES.iter().any(|known| typ.eq_ignore_ascii_case(known))) {
        return Ok(Err(Cause::AssertionType));
    }
    // The registered method decides between keys and secret, so that neither is accepted instead of the other (A-20: no
    // algorithm confusion).
    let verified = match client.registered.token_endpoint_auth_method {
        Some(AuthMethod::PrivateKeyJwt) => {
            let key = match registered_key(op, remote, client, &header) {
                Ok(key) => key,
                Err(cause) => return Ok(Err(cause)),
            };
            jose::verify_foreign(&verifying_key(&key)?, assertion)
        }
        Some(AuthMethod::ClientSecretJwt) => {
            let Some(sealed) = &client.sealed_secret else {
                return Ok(Err(Cause::AssertionKey));
            };
            let tenant = tx.tenant();
            let place = secret_context(tenant.as_slice(), client.id.as_slice());
            let secret = tenancy::store::data_key(tx)?.open(place, sealed)?;
            jose::verify_hs256(secret.expose(), assertion)
        }
        _ => return Ok(Err(Cause::AuthMethodDiffers)),
    };
    Ok(verified.map_err(cause_of))
}

/// Returns the client's key that a header identifies, by value or as it was fetched.
fn registered_key(op: &Op, remote: &RemoteKeys, client: &Client, header: &ForeignHeader) -> Result<PublicJwk, Cause> {
    let found = match &client.registered.jwks_uri {
        Some(_) => remote.known(op.tenant.id, client, op.now).ok_or(Cause::JwksUriFailed)?.find(header).cloned(),
        None => client.registered.jwks.as_ref().and_then(|set| set.find(header)).cloned(),
    };
    found.ok_or(Cause::AssertionKey)
}

/// Builds the verifier of a client's key. A cache by the key's thumbprint would belong here.
fn verifying_key(key: &PublicJwk) -> Result<jose::ForeignKey, Fault> {
    key.verifying_key()
}

/// Checks that the claims name this client, this provider and a current time (RFC 7523, 3).
fn check(op: &Op, client: &Client, claims: &Claims) -> Result<(), Cause> {
    // Some libraries name the issuer and the token endpoint together.
    let ours = [op.tenant.issuer(), &op.tenant.base.join(TOKEN_ENDPOINT)];
    let is_early = |date: Option<NumericDate>| date.is_some_and(|date| date.is_later(op.now, limits::ASSERTION_SKEW));
    let cause = if claims.iss != client.client_id || claims.sub != client.client_id {
        Cause::AssertionIssuer
    } else if !claims.aud.is_only(&ours) {
        Cause::AssertionAudience
    } else if !claims.exp.is_later(op.now, Duration::ZERO) {
        Cause::AssertionExpired
    } else if claims.exp.is_later(op.now, limits::ASSERTION_AHEAD) {
        Cause::AssertionLifetime
    } else if is_early(claims.iat) || is_early(claims.nbf) {
        Cause::AssertionNotYetValid
    } else if claims.jti.is_empty() {
        Cause::AssertionWithoutId
    } else if !is_after_restore(op, claims) {
        Cause::AssertionBeforeRestore
    } else {
        return Ok(());
    };
    Err(cause)
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

//! Client authentication (RFC 6749, 2.3; RFC 7523, 2.2; OpenID Connect Core, 9): none, basic, post, and assertions.
//!
//! It has two steps, since an assertion works once (A-24: no replay). [`authenticate`] only reads, so that
//! unauthenticated requests never take the write lock. [`Proof::confirm`] runs first in the transaction that issues the
//! result: it checks that the client is unchanged and consumes the assertion.

use super::assertion::{self, UsedAssertion};
use super::client::Client;
use super::registration::{AuthMethod, Registration};
use super::remote_keys::RemoteKeys;
use super::store;
use crate::base::cause::Cause;
use crate::base::code::Code;
use crate::base::crypto::digest::constant_time_eq;
use crate::base::jose::{self, ForeignHeader};
use crate::base::refusal::{Refusal, Stop};
use crate::base::secret::Secret;
use crate::base::token::{BearerToken, TokenKind};
use crate::op::Op;
use crate::storage::master_key::MasterKeys;
use crate::storage::{Tx, WriteTx};

/// The supported assertion type (RFC 7523, 2.2).
const JWT_BEARER: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

/// The client credentials of a request.
#[derive(Clone, Default)]
pub struct ClientCredentials {
    /// User and password of an `Authorization: Basic` header.
    pub basic: Option<BasicCredentials>,
    /// `client_id` of the form.
    pub client_id: Option<String>,
    /// `client_secret` of the form.
    pub client_secret: Option<String>,
    /// `client_assertion` of the form.
    pub assertion: Option<Secret<String>>,
    /// `client_assertion_type` of the form.
    pub assertion_type: Option<String>,
}

/// Both decodings of a Basic header: form-decoded as RFC 6749, 2.3.1 requires, and raw as many clients send it.
#[derive(Clone)]
pub struct BasicCredentials {
    pub form_decoded: (String, String),
    pub raw: (String, String),
}

impl ClientCredentials {
    /// Returns the `client_id` that the request claims. It is not authenticated yet.
    pub fn client_id(&self) -> Option<String> {
        let basic = self.basic.as_ref().map(|basic| readable(basic).0.clone());
        let named = basic.or_else(|| self.client_id.clone());
        named.or_else(|| self.assertion.as_ref().and_then(|text| assertion::unverified_subject(text.expose())))
    }

    /// Returns whether a signature has to be verified.
    pub fn is_signed(&self) -> bool {
        self.assertion.is_some()
    }

    /// Returns the client and the header of an assertion, of which nothing is verified yet.
    pub(in crate::oidc) fn asserted(&self) -> Option<Asserted> {
        let Ok(Way::Assertion(text)) = self.way() else { return None };
        let client_id = assertion::unverified_subject(text)?;
        let is_same = self.client_id.as_ref().is_none_or(|form_id| *form_id == client_id);
        let header = jose::read_foreign_header(text).ok().filter(|_| is_same)?;
        Some(Asserted { client_id, header })
    }

    /// Returns the authentication method of the request. A request with several methods is refused.
    fn way(&self) -> Result<Way<'_>, Refusal> {
        if self.assertion_type.is_some() != self.assertion.is_some() {
            return Err(Code::AssertionIncomplete.into());
        }
        let no_id = || INVALID_CLIENT.because(Cause::ClientIdMissing);
        let form_id = self.client_id.as_deref();
        match (&self.basic, &self.client_secret, &self.assertion) {
            (Some(basic), None, None) => {
                let (id, secret) = readable(basic);
                if form_id.is_some_and(|form_id| form_id != id) {
                    return Err(Code::ClientIdsDiffer.into());
                }
                Ok(Way::Secret { id, secret, method: AuthMethod::ClientSecretBasic })
            }
            (None, Some(secret), None) => {
                let id = form_id.ok_or_else(no_id)?;
                Ok(Way::Secret { id, secret, method: AuthMethod::ClientSecretPost })
            }
            (None, None, Some(assertion)) if self.assertion_type.as_deref() == Some(JWT_BEARER) => {
                Ok(Way::Assertion(assertion.expose()))
            }
            (None, None, Some(_)) => Err(Code::AssertionTypeNotSupported.into()),
            (None, None, None) => Ok(Way::None { id: form_id.ok_or_else(no_id)? }),
            _ => Err(Code::SeveralAuthMethods.into()),
        }
    }
}

/// What an assertion says before it is verified.
pub(in crate::oidc) struct Asserted {
    pub(in crate::oidc) client_id: String,
    pub(in crate::oidc) header: ForeignHeader,
}

enum Way<'a> {
    None { id: &'a str },
    Secret { id: &'a str, secret: &'a str, method: AuthMethod },
    Assertion(&'a str),
}

/// The error for unknown clients, clients of another tenant, wrong secrets and invalid assertions. The response is
/// identical in all cases, so that it does not reveal the cause, which is logged.
pub const INVALID_CLIENT: Refusal = Refusal::new(Code::ClientAuthenticationFailed);

/// An authenticated client. Its assertion is not consumed yet.
pub struct Authenticated {
    pub client: Client,
    pub assertion: Option<UsedAssertion>,
}

/// Authenticates the client, or returns the reason for the refusal. Of the keys at a `jwks_uri`, only those in memory are
/// used.
///
/// Failed attempts are not rate limited. Guessing a secret of 256 random bits is infeasible, and a counter per
/// client would let an attacker lock the client out.
pub fn authenticate(
    op: &Op,
    tx: &mut Tx<'_>,
    remote: &RemoteKeys,
    credentials: &ClientCredentials,
) -> Result<Authenticated, Stop<Refusal>> {
    let checked = match credentials.way()? {
        Way::None { id } => {
            let client = find(tx, id)?;
            let assertion = if client.is_public() { Ok(None) } else { Err(Cause::CredentialsMissing) };
            assertion.map(|assertion| Authenticated { client, assertion })
        }
        Way::Secret { id, secret, method } => {
            let client = find(tx, id)?;
            check_secret(tx.keys(), &client, secret, method).map(|()| Authenticated { client, assertion: None })
        }
        Way::Assertion(text) => by_assertion(op, tx, remote, text, credentials.client_id.as_deref())?,
    };
    Ok(checked.map_err(|cause| INVALID_CLIENT.because(cause))?)
}

fn find(tx: &mut Tx<'_>, client_id: &str) -> Result<Client, Stop<Refusal>> {
    let found = store::find_by_client_id(tx, client_id)?;
    Ok(found.ok_or(INVALID_CLIENT.because(Cause::ClientUnknown))?)
}

/// Checks that this is the client's secret, sent by a permitted method. A client without a registered method may use
/// `client_secret_basic` and `client_secret_post`.
fn check_secret(keys: &MasterKeys, client: &Client, secret: &str, method: AuthMethod) -> Result<(), Cause> {
    let registered = client.registered.token_endpoint_auth_method;
    let presented = BearerToken::parse(TokenKind::ClientSecret, secret).map(|token| keys.lookup_hash(token.expose()));
    match (presented, &client.secret_hash) {
        (_, None) => Err(Cause::SecretNotExpected),
        _ if registered.is_some_and(|registered| registered != method) => Err(Cause::AuthMethodDiffers),
        (None, _) => Err(Cause::SecretMalformed),
        (Some(hash), Some(stored)) if constant_time_eq(&hash, stored) => Ok(()),
        (Some(_), Some(_)) => Err(Cause::SecretWrong),
    }
}

/// Returns whether the credentials authenticate this cached client without the database. An assertion never does, since
/// it works once.
pub fn proves(keys: &MasterKeys, credentials: &ClientCredentials, client: &Client) -> bool {
    match credentials.way() {
        Ok(Way::None { id }) => id == client.client_id && client.is_public(),
        Ok(Way::Secret { id, secret, method }) => {
            id == client.client_id && check_secret(keys, client, secret, method).is_ok()
        }
        Ok(Way::Assertion(_)) | Err(_) => false,
    }
}

/// Authenticates a client by its assertion. A `client_id` in the form must equal its subject (RFC 7521, 4.2).
fn by_assertion(
    op: &Op,
    tx: &mut Tx<'_>,
    remote: &RemoteKeys,
    text: &str,
    form_id: Option<&str>,
) -> Result<Result<Authenticated, Cause>, Stop<Refusal>> {
    let Some(subject) = assertion::unverified_subject(text) else { return Ok(Err(Cause::AssertionMalformed)) };
    if form_id.is_some_and(|id| id != subject) {
        return Ok(Err(Cause::AssertionOfAnotherClient));
    }
    let client = find(tx, &subject)?;
    let used = assertion::verify(op, tx, remote, &client, text)?;
    Ok(used.map(|used| Authenticated { client, assertion: Some(used) }))
}

/// An authenticated client, before the transaction that issues the result.
#[derive(Clone, Copy)]
pub struct Proof<'p> {
    pub client: &'p Client,
    pub assertion: Option<&'p UsedAssertion>,
}

impl Proof<'_> {
    /// Checks again in the transaction that issues the result: the client exists, its credentials are unchanged, and
    /// its assertion was not used before. Consumes the assertion and returns the client as it is now.
    pub fn confirm(&self, wtx: &mut WriteTx<'_>) -> Result<Client, Stop<Refusal>> {
        let current = store::find(wtx, self.client.id)?.ok_or(INVALID_CLIENT.because(Cause::ClientChanged))?;
        self.confirm_as(wtx, &current)?;
        Ok(current)
    }

    /// Does what [`Proof::confirm`] does for a client that the transaction has already read.
    pub fn confirm_as(&self, wtx: &mut WriteTx<'_>, current: &Client) -> Result<(), Stop<Refusal>> {
        let proved = self.client;
        let same = current.id == proved.id
            && proofs(&current.registered) == proofs(&proved.registered)
            && current.secret_hash == proved.secret_hash;
        let cause = match self.assertion {
            _ if !same => Cause::ClientChanged,
            Some(used) if !store::insert_used_assertion(wtx, used)? => Cause::AssertionUsed,
            _ => return Ok(()),
        };
        Err(INVALID_CLIENT.because(cause).into())
    }
}

/// The registered values that authentication depends on.
fn proofs(registered: &Registration) -> impl PartialEq + '_ {
    (registered.token_endpoint_auth_method, &registered.jwks, &registered.jwks_uri)
}

/// Returns the form-decoded pair if its secret has this provider's format, else the raw pair. Ids and secrets of this
/// provider are equal in both decodings.
fn readable(basic: &BasicCredentials) -> (&String, &String) {
    let decoded_is_ours = BearerToken::parse(TokenKind::ClientSecret, &basic.form_decoded.1).is_some();
    let (id, secret) = if decoded_is_ours { &basic.form_decoded } else { &basic.raw };
    (id, secret)
}

//! ID tokens (OpenID Connect Core, 2) and access tokens (RFC 9068), signed outside of the transaction that they
//! follow from, and given out once it is committed.

use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::claims;
use super::clients::{Client, IdTokenClaims};
use super::grants::{Grant, Signers};
use super::scope::ScopeSet;
use crate::accounts::Account;
use crate::base::crypto::digest::{base64url, base64url_decode, sha256, sha512};
use crate::base::fault::Fault;
use crate::base::id::{GrantId, kind};
use crate::base::jose::{self, Alg, SigningKey};
use crate::base::token::BearerToken;
use crate::op::Op;

/// `typ` of an access token (RFC 9068, 2.1).
pub const ACCESS_TOKEN_TYP: &str = "at+jwt";
/// `typ` of an ID token.
pub const ID_TOKEN_TYP: &str = "JWT";

/// What is to be issued.
pub struct Issue {
    pub client: Client,
    pub account: Account,
    pub grant: Grant,
    /// The scopes of the access token: the grant's, or some of them.
    pub scope: ScopeSet,
    pub audience: Vec<String>,
    pub lifetime: Duration,
    pub access_token_alg: Alg,
    pub nonce: Option<String>,
    pub sid: String,
    pub refresh_token: Option<BearerToken>,
}

/// What a client is to get for itself: there is no person, and no grant row.
#[derive(Debug)]
pub struct ClientToken {
    pub client_id: String,
    pub scope: ScopeSet,
    pub audience: Vec<String>,
    pub lifetime: Duration,
    pub alg: Alg,
    /// The tenant's when the token was made: with a newer one it is over.
    pub tenant_epoch: i64,
}

/// The successful answer of the token endpoint (RFC 6749, 5.1).
#[derive(Serialize)]
pub struct TokenResponse {
    pub access_token: String,
    pub token_type: &'static str,
    /// Seconds.
    pub expires_in: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refresh_token: Option<String>,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub scope: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_token: Option<String>,
}

/// The claims of an access token. What is no `Option` is required when one is read back; the others are there exactly
/// when a person stands behind the token.
#[derive(Debug, Serialize, Deserialize)]
pub struct AccessTokenClaims {
    pub iss: String,
    pub sub: String,
    pub aud: Vec<String>,
    pub exp: i64,
    pub iat: i64,
    /// The grant's id and 16 bytes of its own: 43 characters. A client's own token has no grant: the tenant's epoch and
    /// 16 bytes, 32 characters.
    pub jti: String,
    pub client_id: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub scope: String,
    /// When the person signed in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auth_time: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sid: Option<String>,
}

impl AccessTokenClaims {
    /// The grant that this token came from, if it came from one.
    pub fn grant_id(&self) -> Option<GrantId> {
        let bytes = base64url_decode(&self.jti).filter(|b| b.len() == 32)?;
        bytes.first_chunk::<16>().map(|id| GrantId::from_bytes(*id))
    }

    /// The tenant's epoch that a client's own token was made under.
    pub fn tenant_epoch(&self) -> Option<i64> {
        let bytes = base64url_decode(&self.jti).filter(|b| b.len() == 24)?;
        bytes.first_chunk::<8>().map(|epoch| i64::from_be_bytes(*epoch))
    }
}

/// Signs the tokens of an issue.
pub fn sign(op: &Op, signers: &Signers, issue: &Issue) -> Result<TokenResponse, Fault> {
    let access_token = access_token(op, signers, issue)?;
    let id_token = match issue.scope.contains("openid") {
        true => Some(id_token(op, signers, (issue, &access_token))?),
        false => None,
    };
    Ok(TokenResponse {
        access_token,
        token_type: "Bearer",
        expires_in: issue.lifetime.as_secs(),
        refresh_token: issue.refresh_token.as_ref().map(|token| token.expose().to_owned()),
        scope: issue.scope.to_string(),
        id_token,
    })
}

fn access_token(op: &Op, signers: &Signers, issue: &Issue) -> Result<String, Fault> {
    let mut jti = issue.grant.id.bytes().to_vec();
    jti.extend_from_slice(&op.id::<kind::Grant>("jti").bytes());
    let claims = AccessTokenClaims {
        iss: op.tenant.issuer().to_owned(),
        sub: issue.account.sub.clone(),
        aud: issue.audience.clone(),
        exp: (op.now + issue.lifetime).seconds(),
        iat: op.now.seconds(),
        jti: base64url(&jti),
        client_id: issue.client.client_id.clone(),
        scope: issue.scope.to_string(),
        auth_time: Some(issue.grant.auth_time.seconds()),
        sid: Some(issue.sid.clone()),
    };
    jose::sign(signers.of(issue.access_token_alg)?, ACCESS_TOKEN_TYP, &claims)
}

/// Signs what a client gets for itself: an access token with the client as its subject (RFC 9068, 2.2), nothing else
/// (RFC 6749, 4.4.3).
pub fn sign_for_client(op: &Op, signer: &SigningKey, token: &ClientToken) -> Result<TokenResponse, Fault> {
    let claims = AccessTokenClaims {
        iss: op.tenant.issuer().to_owned(),
        sub: token.client_id.clone(),
        aud: token.audience.clone(),
        exp: (op.now + token.lifetime).seconds(),
        iat: op.now.seconds(),
        jti: base64url(&[&token.tenant_epoch.to_be_bytes()[..], &op.id::<kind::Grant>("jti").bytes()].concat()),
        client_id: token.client_id.clone(),
        scope: token.scope.to_string(),
        auth_time: None,
        sid: None,
    };
    Ok(TokenResponse {
        access_token: jose::sign(signer, ACCESS_TOKEN_TYP, &claims)?,
        token_type: "Bearer",
        expires_in: token.lifetime.as_secs(),
        refresh_token: None,
        scope: claims.scope,
        id_token: None,
    })
}

fn id_token(op: &Op, signers: &Signers, (issue, access_token): (&Issue, &str)) -> Result<String, Fault> {
    let signer = signers.of(issue.client.registered.id_token_signed_response_alg)?;
    let mut payload: Map<String, Value> = match issue.client.registered.id_token_claims {
        IdTokenClaims::Full => claims::for_scopes(&issue.account, &issue.scope),
        IdTokenClaims::Conform => Map::new(),
    };
    let mut put = |name: &str, value: Value| payload.insert(name.to_owned(), value);
    put("iss", json!(op.tenant.issuer()));
    put("sub", json!(issue.account.sub));
    put("aud", json!(issue.client.client_id));
    put("iat", json!(op.now.seconds()));
    put("exp", json!((op.now + op.tenant.settings.token_id()).seconds()));
    put("auth_time", json!(issue.grant.auth_time.seconds()));
    put("amr", json!(issue.grant.amr));
    put("sid", json!(issue.sid));
    put("at_hash", json!(left_half_hash(signer.alg, access_token)));
    if let Some(nonce) = &issue.nonce {
        put("nonce", json!(nonce));
    }
    jose::sign(signer, ID_TOKEN_TYP, &payload)
}

/// `at_hash` (OpenID Connect Core, 3.1.3.6): the left half of the hash that the ID token's own algorithm uses, base64url.
/// That of Ed25519 is SHA-512 (RFC 8032, 5.1).
fn left_half_hash(alg: Alg, token: &str) -> String {
    match alg {
        Alg::Rs256 | Alg::Es256 => base64url(sha256(token.as_bytes()).first_chunk::<16>().unwrap_or(&[0; 16])),
        Alg::EdDsa => base64url(sha512(token.as_bytes()).first_chunk::<32>().unwrap_or(&[0; 32])),
    }
}

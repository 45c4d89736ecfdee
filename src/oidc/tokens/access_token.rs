//! Access tokens (RFC 9068).

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::issue::{ClientToken, Issue, TokenResponse};
use super::signers::Signers;
use crate::base::crypto::digest::{base64url, base64url_decode};
use crate::base::epoch::Epoch;
use crate::base::fault::Fault;
use crate::base::id::{GrantId, kind};
use crate::base::jose::{self, PublicKey, SigningKey, VerifyError};
use crate::oidc::organization_claims::OrganizationMembers;
use crate::oidc::resource_servers::{AccessTokenForm, AccessTokenType};
use crate::oidc::scope::ScopeSet;
use crate::op::Op;
use crate::tenancy::settings::LONGEST_TOKEN;

/// The maximum lifetime of an access token, whether set by a tenant or a resource server.
pub const LONGEST_ACCESS_TOKEN: Duration = LONGEST_TOKEN;

/// The claims of an access token. A claim that is not an `Option` is required when a token is parsed. The others are
/// present if and only if the token has a user.
#[derive(Debug, Serialize, Deserialize)]
pub struct AccessTokenClaims {
    pub iss: String,
    pub sub: String,
    pub aud: Vec<String>,
    pub exp: i64,
    pub iat: i64,
    /// The base64url of the grant's id and 16 random bytes: 43 characters. A token of the client credentials grant has
    /// the tenant's epoch instead of a grant's id: 32 characters.
    pub jti: String,
    pub client_id: String,
    /// Always present in a token of the type `JWT`, which distinguishes it from an ID token.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scope: Option<String>,
    /// The time of the user's authentication.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auth_time: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sid: Option<String>,
    /// For resource servers; this provider does not read it.
    #[serde(flatten)]
    pub organization: OrganizationMembers,
}

impl AccessTokenClaims {
    /// Returns the scopes of the token, separated by spaces.
    pub fn scopes(&self) -> &str {
        self.scope.as_deref().unwrap_or_default()
    }

    /// Returns the id of the token's grant; `None` for a token of the client credentials grant.
    pub fn grant_id(&self) -> Option<GrantId> {
        let bytes = base64url_decode(&self.jti).filter(|b| b.len() == 32)?;
        bytes.first_chunk::<16>().map(|id| GrantId::from_bytes(*id))
    }

    /// Returns the tenant's epoch in which a token of the client credentials grant was issued.
    pub fn tenant_epoch(&self) -> Option<Epoch> {
        let bytes = base64url_decode(&self.jti).filter(|b| b.len() == 24)?;
        bytes.first_chunk::<8>().map(|epoch| Epoch::from_be_bytes(*epoch))
    }
}

/// Returns the claim `scope`. Without scopes it is left out, except from a token of the type `JWT`.
fn scope_claim(form: AccessTokenForm, scope: &ScopeSet) -> Option<String> {
    (form.typ == AccessTokenType::Jwt || !scope.is_empty()).then(|| scope.to_string())
}

/// Verifies the signature of an access token with this key, and its type. A token of the type `JWT` is an access token
/// only if it cannot be an ID token (A-19: no token of another type is accepted). It has `client_id` and `scope`, and each
/// audience is a URI, which no client id is.
pub fn verify(key: &PublicKey, token: &str) -> Result<AccessTokenClaims, VerifyError> {
    match jose::verify(key, AccessTokenType::AtJwt.as_str(), token) {
        Err(VerifyError::WrongType) => {
            let claims: AccessTokenClaims = jose::verify(key, AccessTokenType::Jwt.as_str(), token)?;
            let is_for_apis = !claims.aud.is_empty() && claims.aud.iter().all(|aud| aud.contains(':'));
            if claims.scope.is_some() && is_for_apis { Ok(claims) } else { Err(VerifyError::Claims) }
        }
        verified => verified,
    }
}

pub(super) fn access_token(op: &Op, signers: &Signers, issue: &Issue) -> Result<String, Fault> {
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
        scope: scope_claim(issue.form, &issue.scope),
        auth_time: Some(issue.grant.auth_time.seconds()),
        sid: Some(issue.sid.clone()),
        organization: issue.organizations.organization.clone(),
    };
    jose::sign(signers.of(issue.form.alg)?, issue.form.typ.as_str(), &claims)
}

/// Signs the access token of a client credentials grant, with the client as its subject (RFC 9068, 2.2). No refresh
/// token is issued (RFC 6749, 4.4.3).
pub fn sign_for_client(op: &Op, signer: &SigningKey, token: &ClientToken) -> Result<TokenResponse, Fault> {
    let claims = AccessTokenClaims {
        iss: op.tenant.issuer().to_owned(),
        sub: token.client_id.clone(),
        aud: token.audience.clone(),
        exp: (op.now + token.lifetime).seconds(),
        iat: op.now.seconds(),
        jti: base64url(&[&token.tenant_epoch.to_be_bytes()[..], &op.id::<kind::Grant>("jti").bytes()].concat()),
        client_id: token.client_id.clone(),
        scope: scope_claim(token.form, &token.scope),
        auth_time: None,
        sid: None,
        organization: OrganizationMembers::default(),
    };
    Ok(TokenResponse {
        access_token: jose::sign(signer, token.form.typ.as_str(), &claims)?,
        token_type: "Bearer",
        expires_in: token.lifetime.as_secs(),
        refresh_token: None,
        scope: claims.scope.unwrap_or_default(),
        id_token: None,
    })
}

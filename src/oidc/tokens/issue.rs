//! The tokens to issue, and the token response.

use std::time::Duration;

use serde::Serialize;

use crate::accounts::Account;
use crate::base::epoch::Epoch;
use crate::base::refresh_token::FamilyToken;
use crate::oidc::clients::Client;
use crate::oidc::grant::Grant;
use crate::oidc::organization_claims::OrganizationClaims;
use crate::oidc::resource_servers::AccessTokenForm;
use crate::oidc::scope::ScopeSet;

/// The tokens to issue for a grant.
pub struct Issue {
    pub client: Client,
    pub account: Account,
    pub grant: Grant,
    /// The scopes of the access token: all or some of the granted ones.
    pub scope: ScopeSet,
    pub audience: Vec<String>,
    pub lifetime: Duration,
    /// The form of the access token.
    pub form: AccessTokenForm,
    pub nonce: Option<String>,
    pub sid: String,
    pub organizations: OrganizationClaims,
    pub refresh_token: Option<FamilyToken>,
}

/// The access token to issue for a client credentials grant, which has no user and no grant row.
#[derive(Debug)]
pub struct ClientToken {
    pub client_id: String,
    pub scope: ScopeSet,
    pub audience: Vec<String>,
    pub lifetime: Duration,
    pub form: AccessTokenForm,
    /// The tenant's epoch at the time of issue; a later epoch invalidates the token.
    pub tenant_epoch: Epoch,
}

/// The successful response of the token endpoint (RFC 6749, 5.1).
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

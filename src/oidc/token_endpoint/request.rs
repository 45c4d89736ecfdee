//! A parsed token request.

use super::authorization_code::CodeRequest;
use super::client_credentials::ClientCredentialsRequest;
use super::refresh_token::RefreshRequest;
use crate::telemetry::deployment_metrics::TokenGrant;

/// A token request, one variant for each grant type (RFC 6749, 4).
#[derive(Clone, Debug)]
pub enum GrantRequest {
    AuthorizationCode(CodeRequest),
    RefreshToken(RefreshRequest),
    ClientCredentials(ClientCredentialsRequest),
}

impl GrantRequest {
    pub(super) fn named(&self) -> TokenGrant {
        match self {
            GrantRequest::AuthorizationCode(_) => TokenGrant::AuthorizationCode,
            GrantRequest::RefreshToken(_) => TokenGrant::RefreshToken,
            GrantRequest::ClientCredentials(_) => TokenGrant::ClientCredentials,
        }
    }
}

//! Whether a client may use a grant type.

use crate::oidc::clients::{Client, GrantType};
use crate::oidc::error::{ErrorCode, OAuthError};

/// Refuses a client that is not registered for this grant (RFC 6749, 5.2).
pub(super) fn refuse_grant(client: &Client, grant_type: GrantType) -> Result<(), OAuthError> {
    if client.may_use(grant_type) {
        return Ok(());
    }
    Err(OAuthError::new(ErrorCode::UnauthorizedClient, "the client may not use this grant"))
}

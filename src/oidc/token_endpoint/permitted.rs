//! The check that a client may use a grant type.

use crate::base::code::Code;
use crate::oidc::clients::{Client, GrantType};

/// Refuses a client that is not registered for this grant type (RFC 6749, 5.2).
pub(super) fn refuse_grant(client: &Client, grant_type: GrantType) -> Result<(), Code> {
    if client.may_use(grant_type) {
        return Ok(());
    }
    Err(Code::GrantTypeNotPermitted)
}

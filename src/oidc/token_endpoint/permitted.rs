//! The check that a client may use a grant type.

use crate::base::code::Code;
use crate::base::refusal::Refusal;
use crate::oidc::clients::{Client, GrantType, hints};
use crate::op::Op;

/// Refuses a client that is not registered for this grant type (RFC 6749, 5.2).
pub(super) fn refuse_grant(op: &Op, client: &Client, grant_type: GrantType) -> Result<(), Refusal> {
    if client.may_use(grant_type) {
        return Ok(());
    }
    Err(hints::grant_missing(op, client, Code::GrantTypeNotPermitted, grant_type))
}

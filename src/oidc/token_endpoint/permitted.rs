//! The check that a client may use a grant type at the token endpoint.

use crate::base::code::Code;
use crate::base::refusal::Refusal;
use crate::oidc::clients::{Client, GrantType, hints};
use crate::op::Op;

/// Refuses a client that is not registered for this grant type (RFC 6749, 5.2), and every client of the tenant login API:
/// its codes are exchanged there (A-19: no client gets tokens of both).
pub(super) fn refuse_grant(op: &Op, client: &Client, grant_type: GrantType) -> Result<(), Refusal> {
    if client.registered.login_api {
        return Err(hints::of_login_api(op, client, Code::GrantTypeNotPermitted));
    }
    if client.may_use(grant_type) {
        return Ok(());
    }
    Err(hints::grant_missing(op, client, Code::GrantTypeNotPermitted, grant_type))
}

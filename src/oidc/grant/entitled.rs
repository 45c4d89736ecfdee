//! Whether tokens may be issued for a grant.

use super::standing::RedeemableGrant;
use crate::accounts;
use crate::base::cause::Cause;
use crate::oidc::consents;
use crate::oidc::resource_servers::Servers;
use crate::op::Op;

/// Returns whether the client may be issued tokens for this grant now. Every grant type that has a user calls it (A-17:
/// no token is issued after its conditions have ended). The grant must be valid, its session active unless the grant is
/// offline, the email address verified if required, and consent still given. `servers` are the resource servers of the
/// grant's audience.
pub(in crate::oidc) fn entitled(op: &Op, redeemable: &RedeemableGrant, servers: &Servers<'_>) -> bool {
    why_not(op, redeemable, servers).is_none()
}

/// Returns which of the conditions of [`entitled`] is not met.
pub(in crate::oidc) fn why_not(op: &Op, redeemable: &RedeemableGrant, servers: &Servers<'_>) -> Option<Cause> {
    let RedeemableGrant { standing, account, client, consented } = redeemable;
    let limited = accounts::is_limited(op, account);
    let (scope, attributes) = (&standing.grant.scope, &op.tenant.attributes);
    let consent = consents::still_given(client.registered.consent, consented, scope, servers, attributes);
    let flaw = standing.giving_flaw(op.now);
    flaw.or(limited.then_some(Cause::EmailNotVerified)).or((!consent).then_some(Cause::ConsentWithdrawn))
}

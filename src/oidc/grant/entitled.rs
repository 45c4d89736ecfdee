//! Whether more may be issued for a grant.

use super::standing::RedeemableGrant;
use crate::oidc::consents;
use crate::oidc::resource_servers::Servers;
use crate::op::Op;
use crate::tenancy::settings::UnverifiedSignIn;

/// Whether the client may be given tokens for this grant now. The one decision on every way to a token: the grant is
/// still good, its session lives unless it outlives that, the person's address is verified where it must be, and what was
/// consented to still is. `servers` are those of the grant's audience.
pub(in crate::oidc) fn entitled(op: &Op, redeemable: &RedeemableGrant, servers: &Servers<'_>) -> bool {
    let RedeemableGrant { standing, account, client, consented } = redeemable;
    let verified = account.is_verified() || op.tenant.settings.unverified_sign_in == UnverifiedSignIn::Allow;
    standing.gives(op.now)
        && verified
        && consents::still_given(client.registered.consent, consented, &standing.grant.scope, servers)
}

//! Whether more may be issued for a grant.

use super::standing::StandingGrant;
use crate::accounts::{self, Account};
use crate::base::fault::Fault;
use crate::oidc::clients::Client;
use crate::oidc::consents;
use crate::op::Op;
use crate::storage::Tx;
use crate::tenancy::settings::UnverifiedSignIn;

/// The person whose tokens this client may be given for this grant now; `None` where it may not. The one decision on
/// every way to a token: the grant is still good, its session lives unless it outlives that, the person's address
/// is verified where it must be, and what was consented to still is.
pub(in crate::oidc) fn entitled(
    op: &Op,
    tx: &mut Tx<'_>,
    client: &Client,
    standing: &StandingGrant,
) -> Result<Option<Account>, Fault> {
    let grant = &standing.grant;
    if grant.client != client.id || !standing.gives(op.now) {
        return Ok(None);
    }
    let account = accounts::store::find_account(tx, grant.account_id)?;
    let verified =
        |account: &Account| account.is_verified() || op.tenant.settings.unverified_sign_in == UnverifiedSignIn::Allow;
    let of = (grant.account_id, client.id, client.registered.consent);
    Ok(match account.filter(verified) {
        Some(account) if consents::still_given(tx, of, (&grant.scope, &grant.audience))? => Some(account),
        _ => None,
    })
}

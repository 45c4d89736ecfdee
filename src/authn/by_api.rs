//! The last transition of a sign-in at a surface whose sessions have tokens, and the session of such a surface for a user
//! who has signed in in a browser.

use super::notices;
use super::state::Completed;
use super::store;
use crate::accounts;
use crate::audit::{self, Event};
use crate::base::fault::Fault;
use crate::base::id::SignInFlowId;
use crate::op::{Op, Principal};
use crate::organizations::{first, members};
use crate::sessions::api::{self, ApiAudience, Beginning, Begun};
use crate::sessions::{self, Authentication};
use crate::storage::WriteTx;

/// Consumes the flow and creates the session in one transaction. Returns `None` if the flow is finished already.
pub(super) fn finish_by_api(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    flow: SignInFlowId,
    audience: ApiAudience,
    authentication: &Authentication,
) -> Result<Option<Begun>, Fault> {
    let Some(account) = accounts::store::find_account(wtx, authentication.account)? else { return Ok(None) };
    let session = api::planned(op);
    if !store::finish(wtx, flow, session, Completed::Authenticated, op.now)? {
        return Ok(None);
    }
    first::create_due(op, wtx, &account)?;
    let organization = match audience {
        ApiAudience::Login => None,
        ApiAudience::Organization => members::find_last(wtx, account.id)?,
    };
    let (amr, auth_time) = (&authentication.amr, op.now);
    let beginning = Beginning { session, audience, account: &account, amr, auth_time, organization };
    begin_by_api(op, wtx, &beginning).map(Some)
}

/// Creates the session of a user whose sign-in is complete. The caller has consumed what proves it, in this transaction.
///
/// The user is notified of a program that the account does not know, like of a new browser. It is known by what it calls
/// itself and by its network.
pub fn begin_by_api(op: &Op, wtx: &mut WriteTx<'_>, beginning: &Beginning<'_>) -> Result<Begun, Fault> {
    let (account, session) = (beginning.account, beginning.session);
    let is_known = sessions::is_known_client(op, wtx, account.id)?;
    let begun = api::begin(op, wtx, beginning)?;
    if !account.has_signed_in {
        accounts::store::record_sign_in(wtx, account.id, op.now)?;
    }
    if !is_known {
        notices::new_device(op, wtx, account)?;
    }
    let event = Event::SignedIn { account: account.id, session, methods: beginning.amr.to_vec() };
    audit::record(&op.by(Principal::Account(account.id)), wtx, event)?;
    Ok(begun)
}

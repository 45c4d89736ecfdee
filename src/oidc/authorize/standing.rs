//! Whether the right person is signed in at this browser, freshly enough.

use std::time::Duration;

use super::outcome::Visitor;
use super::pending::Pending;
use crate::accounts::{self, Account};
use crate::authn::{self, Completed};
use crate::base::code::Code;
use crate::base::fault::Fault;
use crate::base::refusal::Refusal;
use crate::op::Op;
use crate::sessions::{self, Session};
use crate::storage::Tx;
use crate::tenancy::settings::UnverifiedSignIn;

/// Who a request is about to be answered for.
pub(super) enum Standing {
    /// The person whom the request asks for is signed in, as freshly as it asks.
    Here(Box<Session>, Box<Account>),
    /// Somebody has to sign in first.
    SignInNeeded,
    /// The session that is there would do, and the person has to say so first (`prompt=select_account`).
    SelectionNeeded,
    Refused(Refusal),
}

/// Whether the person at this browser is the one whom the request asks for, and signed in freshly enough.
pub(super) fn standing(op: &Op, tx: &mut Tx<'_>, pending: &Pending, visitor: &Visitor) -> Result<Standing, Fault> {
    let prompt = pending.request.prompt;
    let session = find_session(op, tx, (visitor, prompt.none))?;
    let account = match &session {
        Some(session) => accounts::store::find_account(tx, session.account_id)?,
        None => None,
    };
    let (Some(session), Some(account)) = (session, account) else {
        return Ok(Standing::SignInNeeded);
    };
    let completed = match pending.stored {
        Some(id) => authn::completed(tx, id, session.id)?,
        None => None,
    };
    let authenticated_here = completed == Some(Completed::Authenticated);
    let another_person = pending.request.hint_sub.as_ref().is_some_and(|sub| *sub != account.sub);
    if another_person && authenticated_here {
        return Ok(Standing::Refused(Code::AnotherPersonSignedIn.into()));
    }
    let too_old = pending.request.max_age.is_some_and(|max| op.now.since(session.auth_time) > Duration::from_secs(max));
    // Met by an authentication in this very flow, and not tested again on the way back (openid.md, rule 3).
    if another_person || (!authenticated_here && (prompt.login || too_old)) {
        return Ok(Standing::SignInNeeded);
    }
    // At the sign-in page a person chooses an account too, so whoever signed in in this flow has chosen.
    if prompt.select_account && completed.is_none() {
        return Ok(Standing::SelectionNeeded);
    }
    if !account.is_verified() && op.tenant.settings.unverified_sign_in == UnverifiedSignIn::Deny {
        let code = if prompt.none { Code::VerifiedEmailNeededSilently } else { Code::VerifiedEmailNeeded };
        return Ok(Standing::Refused(code.into()));
    }
    Ok(Standing::Here(Box::new(session), Box::new(account)))
}

/// The browser's session; the silent cookie counts for `prompt=none` only.
fn find_session(op: &Op, tx: &mut Tx<'_>, (visitor, silent): (&Visitor, bool)) -> Result<Option<Session>, Fault> {
    if let Some(token) = &visitor.session
        && let Some(session) = sessions::find_live(tx, token, op.now)?
    {
        return Ok(Some(session));
    }
    match &visitor.silent {
        Some(token) if silent => sessions::find_live_silent(tx, token, op.now),
        _ => Ok(None),
    }
}

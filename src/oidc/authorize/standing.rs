//! Whether the right person is signed in at this browser, freshly enough.

use std::time::Duration;

use super::outcome::Visitor;
use super::pending::Pending;
use super::request::Prompt;
use crate::accounts::{Account, Barred, may_sign_in};
use crate::authn::{self, Completed};
use crate::base::code::Code;
use crate::base::fault::Fault;
use crate::base::refusal::Refusal;
use crate::op::Op;
use crate::sessions::{self, Session, SignedIn};
use crate::storage::Tx;

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
    let Some(SignedIn { session, account }) = find_signed_in(op, tx, visitor, prompt)? else {
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
    match may_sign_in(op, &account) {
        Ok(()) => {}
        Err(Barred::EmailNotVerified) => {
            let code = if prompt.none { Code::VerifiedEmailNeededSilently } else { Code::VerifiedEmailNeeded };
            return Ok(Standing::Refused(code.into()));
        }
        Err(Barred::NotActive) => return Ok(Standing::SignInNeeded),
    }
    Ok(Standing::Here(Box::new(session), Box::new(account)))
}

/// Who is signed in at the browser; the silent cookie counts for `prompt=none` only.
fn find_signed_in(op: &Op, tx: &mut Tx<'_>, visitor: &Visitor, prompt: Prompt) -> Result<Option<SignedIn>, Fault> {
    if let Some(token) = &visitor.session
        && let Some(signed_in) = sessions::find_signed_in(tx, token, op.now)?
    {
        return Ok(Some(signed_in));
    }
    match &visitor.silent {
        Some(token) if prompt.none => sessions::find_signed_in_silently(tx, token, op.now),
        _ => Ok(None),
    }
}

//! Whether the browser's session satisfies a request: the user of `id_token_hint`, `max_age`, `prompt`, and the rules of
//! the tenant.

use std::time::Duration;

use super::outcome::Visitor;
use super::pending::Pending;
use super::request::Prompt;
use crate::accounts::{Account, Barred, Purpose, may_sign_in, terms};
use crate::authn::{self, Completed, Step};
use crate::base::cause::Cause;
use crate::base::code::Code;
use crate::base::fault::Fault;
use crate::base::refusal::Refusal;
use crate::op::Op;
use crate::sessions::{self, Session, SignedIn};
use crate::storage::Tx;

/// The result of comparing the browser's session with a request.
pub(super) enum Standing {
    /// The session satisfies the request.
    Here(Box<Session>, Box<Account>),
    /// The user has to sign in first, for this reason.
    SignInNeeded(Cause),
    /// This step comes first: to create an account or sign in (`prompt=create`), to confirm the session
    /// (`prompt=select_account`), or to accept the terms of use.
    StepNeeded(Step),
    /// The session satisfies the request, and the user has to verify the address of the account first.
    VerificationNeeded(Box<Account>),
    Refused(Refusal),
}

/// Compares the browser's session with the request: the user of `id_token_hint`, `max_age` and `prompt`.
pub(super) fn standing(op: &Op, tx: &mut Tx<'_>, pending: &Pending, visitor: &Visitor) -> Result<Standing, Fault> {
    let prompt = pending.request.prompt;
    let Some(SignedIn { session, account }) = find_signed_in(op, tx, visitor, prompt)? else {
        if wants_registration(op, prompt) {
            return Ok(Standing::StepNeeded(Step::Register));
        }
        let has_cookie = visitor.session.is_some() || visitor.silent.is_some();
        return Ok(Standing::SignInNeeded(if has_cookie { Cause::SessionEnded } else { Cause::SessionMissing }));
    };
    let completed = match pending.stored {
        Some(id) => authn::completed(tx, id, session.id)?,
        None => None,
    };
    let authenticated_here = completed == Some(Completed::Authenticated);
    // A sign-up in this flow satisfies `create`, and so does a sign-in of a user who has an account already.
    if wants_registration(op, prompt) && !authenticated_here {
        return Ok(Standing::StepNeeded(Step::Register));
    }
    let another_person = pending.request.hint_sub.as_ref().is_some_and(|sub| *sub != account.sub);
    if another_person && authenticated_here {
        return Ok(Standing::Refused(Code::AnotherPersonSignedIn.into()));
    }
    let too_old = pending.request.max_age.is_some_and(|max| op.now.since(session.auth_time) > Duration::from_secs(max));
    // An authentication in this flow satisfies `max_age` and `prompt=login`; neither is tested again when the request
    // resumes.
    if another_person {
        return Ok(Standing::SignInNeeded(Cause::SessionOfAnotherPerson));
    }
    if !authenticated_here && (prompt.login || too_old) {
        return Ok(Standing::SignInNeeded(Cause::SessionTooOld));
    }
    // The sign-in page also lets the user choose an account, so a sign-in in this flow satisfies `select_account`.
    if prompt.select_account && completed.is_none() {
        return Ok(Standing::StepNeeded(Step::SelectAccount));
    }
    match may_sign_in(op, &account, Purpose::Application) {
        Ok(()) => {}
        Err(Barred::EmailNotVerified) if prompt.none => {
            return Ok(Standing::Refused(Code::VerifiedEmailNeededSilently.into()));
        }
        Err(Barred::EmailNotVerified) if account.email.is_none() => {
            return Ok(Standing::Refused(Code::VerifiedEmailNeeded.into()));
        }
        Err(Barred::EmailNotVerified) => return Ok(Standing::VerificationNeeded(Box::new(account))),
        Err(Barred::NotActive) => return Ok(Standing::SignInNeeded(Cause::AccountNotActive)),
    }
    if terms::due(op, &account).is_some() {
        return Ok(match prompt.none {
            true => Standing::Refused(Code::TermsNeeded.into()),
            false => Standing::StepNeeded(Step::AcceptTerms),
        });
    }
    Ok(Standing::Here(Box::new(session), Box::new(account)))
}

/// Returns whether the request wants a sign-up. Without the page, which may have been closed since the request arrived, it
/// is a request for a sign-in.
fn wants_registration(op: &Op, prompt: Prompt) -> bool {
    prompt.create && op.tenant.settings.registration.has_page()
}

/// Finds the session of the browser and its account. The silent cookie is used for `prompt=none` only.
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

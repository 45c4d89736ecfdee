//! The state transitions of a sign-in. Every sign-in method arrives as an [`Input`]. Only the last transition creates a
//! session (A-72: no session before all factors are verified).

use super::by_api::finish_by_api;
use super::devices::{Before, Remembered};
use super::refused::Refused;
use super::state::{Completed, Flow, Origin, Progress, Proved, State, Step, by_mail, by_password};
use super::throttle::Reservation;
use super::verification;
use super::{devices, flow, notices, store};
use crate::accounts::password::StoredPassword;
use crate::accounts::{self, Account, Barred, Purpose, deletion, may_sign_in, terms};
use crate::audit::{self, Event};
use crate::base::fault::Fault;
use crate::base::id::{AccountId, SessionId, SignInFlowId};
use crate::base::refusal::Stop;
use crate::base::time::Time;
use crate::base::token::BearerToken;
use crate::config::ThrottleConfig;
use crate::op::{Op, Principal};
use crate::organizations::first;
use crate::sessions::api::{self, ApiAudience};
use crate::sessions::{self, Authentication, Persistence, SessionSecrets};
use crate::storage::WriteTx;

/// The secrets of the browser that sends an input.
#[derive(Clone, Debug)]
pub struct Browser {
    /// The secret that binds a flow to this browser (A-52: a flow id alone is not enough).
    pub binding: BearerToken,
    /// The secret of the browser's present session.
    pub session: Option<BearerToken>,
    /// The secret by which an account recognizes a known device.
    pub device: Option<BearerToken>,
}

/// The input of a transition. A new sign-in method is a new variant.
#[derive(Clone)]
pub enum Input {
    /// The result of comparing a password.
    Password(PasswordVerdict),
    /// The user continues with the session shown on the page.
    Session(SessionId),
    /// The address was verified in the browser of the verification, by its link or code.
    Verified(AccountId),
    /// The link or the code of a sign-in by mail was used in the browser that asked for it.
    Mailed(AccountId),
    /// The user has created this account by an invitation.
    Invited(AccountId),
    /// The user accepts this version of the terms of use.
    TermsAccepted(String),
    /// The user keeps an account that is going to be deleted.
    Kept,
}

/// A compared password.
#[derive(Clone)]
pub struct PasswordVerdict {
    /// The account of the submitted address or user name.
    pub account: Option<AccountId>,
    /// The time at which the compared password was set.
    pub chosen_at: Option<Time>,
    pub verdict: Verdict,
    /// The rate-limit reservation of the attempt.
    pub reservation: Reservation,
    /// How long the browser keeps the session.
    pub persistence: Persistence,
    /// The limits of the mail that verifies an address.
    pub limits: ThrottleConfig,
}

/// Whether a password is correct.
#[derive(Clone)]
pub enum Verdict {
    Wrong,
    /// The password is correct. `rehashed` is a new hash, if the stored one has an older cost.
    Right {
        rehashed: Option<StoredPassword>,
    },
}

/// The result of a transition.
#[derive(Clone, Debug)]
pub enum Next {
    /// Show the page of this step.
    Show { flow: SignInFlowId, step: Step },
    /// The last transition was made: the user is signed in.
    SignedIn {
        secrets: SessionSecrets,
        /// The new secret by which the account recognizes this browser; `None` where a program signs its user in.
        device: Option<BearerToken>,
        origin: Origin,
    },
    /// The last transition was made: a program is signed in at a surface whose sessions have tokens.
    SignedInByApi { begun: Box<api::Begun> },
    /// The flow was already finished with a session of this browser. Redirect to its origin.
    Led { origin: Origin },
    /// The input is refused. The step is still due.
    Refused { why: Refused, origin: Option<Origin> },
    /// The flow is unknown, expired, closed or bound to another browser. The origin is set if the flow is this
    /// browser's.
    Gone { origin: Option<Origin> },
}

/// The reason why a password does not sign the user in, as the audit log records it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Failure {
    UnknownAccount,
    WrongPassword,
    NotActive,
}

/// Why a password does not sign the user in.
enum NotAdmitted {
    Refused(Refused),
    /// The password is correct, and the address of the account is not verified.
    Unverified(Box<Account>),
}

impl Failure {
    const fn as_str(self) -> &'static str {
        match self {
            Failure::UnknownAccount => "unknown_account",
            Failure::WrongPassword => "wrong_password",
            Failure::NotActive => "not_active",
        }
    }

    /// Returns the refusal that the browser gets.
    const fn refused(self) -> Refused {
        match self {
            Failure::UnknownAccount | Failure::WrongPassword | Failure::NotActive => Refused::WrongCredentials,
        }
    }
}

/// Returns the step that is due after the verified factors. `None` if the last transition can be made.
fn due(op: &Op, account: &Account, proved: &Proved) -> Option<Step> {
    // One factor is enough until tenants can require more.
    if proved.methods.is_empty() {
        return Some(Step::Password);
    }
    if account.deletion_due.is_some() {
        return Some(Step::KeepAccount);
    }
    terms::due(op, account).map(|_| Step::AcceptTerms)
}

/// Applies an input of this browser to its flow.
pub fn advance(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    id: SignInFlowId,
    browser: &Browser,
    input: &Input,
) -> Result<Next, Fault> {
    let hash = wtx.lookup_hash(&browser.binding);
    let Some(flow) = store::find(wtx, id, &hash)? else { return Ok(Next::Gone { origin: None }) };
    match (flow.progress, input) {
        (
            Progress::Finished(_),
            Input::Session(_)
            | Input::Verified(_)
            | Input::Mailed(_)
            | Input::Invited(_)
            | Input::TermsAccepted(_)
            | Input::Kept,
        ) => Ok(Next::Led { origin: flow.origin }),
        (Progress::Finished(_), Input::Password(verdict)) => again(op, wtx, &flow, browser, verdict),
        (Progress::Open, Input::Password(verdict)) if flow.is_open(op.now) => {
            with_password(op, wtx, &flow, browser, verdict)
        }
        (Progress::Open, Input::Session(shown)) if flow.is_open(op.now) => {
            with_session(op, wtx, &flow, browser, *shown)
        }
        (Progress::Open, Input::Verified(account)) if flow.is_open(op.now) => {
            with_address(op, wtx, &flow, browser, *account)
        }
        (Progress::Open, Input::Mailed(account)) if flow.is_open(op.now) => {
            with_mail(op, wtx, &flow, browser, *account)
        }
        (Progress::Open, Input::Invited(account)) if flow.is_open(op.now) => {
            with_invitation(op, wtx, &flow, browser, *account)
        }
        (Progress::Open, Input::TermsAccepted(version)) if flow.is_open(op.now) => {
            with_terms(op, wtx, &flow, browser, version)
        }
        (Progress::Open, Input::Kept) if flow.is_open(op.now) => with_keeping(op, wtx, &flow, browser),
        (Progress::Open | Progress::Closed, _) => Ok(Next::Gone { origin: Some(flow.origin) }),
    }
}

fn with_password(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    flow: &Flow,
    browser: &Browser,
    verdict: &PasswordVerdict,
) -> Result<Next, Fault> {
    let account = match Stop::outcome(check_password(op, wtx, flow.origin.purpose(), verdict))? {
        Ok(account) => account,
        Err(NotAdmitted::Unverified(_)) if flow.origin.is_of_surface() => {
            return Ok(Next::Refused { why: Refused::EmailNotVerified, origin: Some(flow.origin) });
        }
        Err(NotAdmitted::Unverified(account)) => {
            return wait_for_address(op, wtx, flow, browser, &account, verdict);
        }
        Err(NotAdmitted::Refused(why)) => {
            let state = State { tries: flow.state.tries.saturating_add(1), ..flow.state.clone() };
            store::update_state(wtx, flow, &state, op.now)?;
            let is_told =
                op.tenant.settings.reveal_unknown_account && flow.origin == Origin::Api(ApiAudience::Organization);
            let why = if is_told && verdict.account.is_none() { Refused::UnknownAccount } else { why };
            return Ok(Next::Refused { why, origin: Some(flow.origin) });
        }
    };
    let proved = by_password(&account, verdict.persistence);
    go_on(op, wtx, flow, browser, &account, proved)
}

/// Stores the verified factors until the next step, or makes the last transition.
fn go_on(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    flow: &Flow,
    browser: &Browser,
    account: &Account,
    proved: Proved,
) -> Result<Next, Fault> {
    match due(op, account, &proved) {
        Some(step) => {
            let state = State { due: step, proved: Some(proved), ..flow.state.clone() };
            if !store::update_state(wtx, flow, &state, op.now)? {
                return lost(wtx, flow, browser);
            }
            Ok(Next::Show { flow: flow.id, step })
        }
        None => finish(op, wtx, flow, browser, account, proved),
    }
}

/// Returns the account if the password is correct, still current and the account may sign in. The audit log gets the
/// exact reason of a failure; the response does not. A password change during the comparison makes the compared
/// password wrong.
fn check_password(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    purpose: Purpose,
    verdict: &PasswordVerdict,
) -> Result<Account, Stop<NotAdmitted>> {
    let failed = |wtx: &mut WriteTx<'_>, failure: Failure| {
        audit::record(op, wtx, Event::SignInFailed { account: verdict.account, reason: failure.as_str() })?;
        Err(Stop::Refused(NotAdmitted::Refused(failure.refused())))
    };
    let Some(id) = verdict.account else { return failed(wtx, Failure::UnknownAccount) };
    let Verdict::Right { rehashed } = &verdict.verdict else { return failed(wtx, Failure::WrongPassword) };
    let found = accounts::store::find_with_password(wtx, id)?;
    let Some((account, chosen_at)) = found else { return failed(wtx, Failure::NotActive) };
    let barred = may_sign_in(op, &account, purpose).err();
    if barred == Some(Barred::NotActive) {
        return failed(wtx, Failure::NotActive);
    }
    if chosen_at != verdict.chosen_at {
        return failed(wtx, Failure::WrongPassword);
    }
    // The password is correct, so this was no guess, even if another check fails.
    verdict.reservation.settle(wtx)?;
    if barred == Some(Barred::EmailNotVerified) {
        let reason = "email_not_verified";
        audit::record(op, wtx, Event::SignInFailed { account: verdict.account, reason })?;
        return Err(Stop::Refused(NotAdmitted::Unverified(Box::new(account))));
    }
    if let (Some(rehashed), Some(chosen_at)) = (rehashed, verdict.chosen_at) {
        accounts::store::update_hash(wtx, account.id, rehashed, chosen_at)?;
    }
    Ok(account)
}

/// Lets the flow wait for the verification of the account's address, after a correct password.
fn wait_for_address(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    flow: &Flow,
    browser: &Browser,
    account: &Account,
    verdict: &PasswordVerdict,
) -> Result<Next, Fault> {
    let Some(id) = verification::ask(op, wtx, &verdict.limits, flow, &browser.binding, account)? else {
        return Ok(Next::Refused { why: Refused::EmailNotVerified, origin: Some(flow.origin) });
    };
    let state = flow.state.waiting_for(id, Some(by_password(account, verdict.persistence)));
    if !store::update_state(wtx, flow, &state, op.now)? {
        return lost(wtx, flow, browser);
    }
    Ok(Next::Show { flow: flow.id, step: Step::VerifyEmail })
}

/// Leads the user on whose address was verified in this browser: one who signed up or entered the password in this flow,
/// or who was signed in already. Without a password, the mailed link or code is the factor.
fn with_address(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    flow: &Flow,
    browser: &Browser,
    account: AccountId,
) -> Result<Next, Fault> {
    let proved = flow.state.proved.clone().filter(|proved| proved.account == account);
    let found = admitted(op, wtx, flow, account)?;
    match (proved, found) {
        // The epoch is that of the verification, which may have ended what was made before.
        (Some(proved), Some(account)) => {
            let has_password = op.tenant.settings.has_passwords() && !proved.methods.is_empty();
            let methods = if has_password { proved.methods } else { by_mail() };
            let proved = Proved { epoch: account.epoch, methods, ..proved };
            go_on(op, wtx, flow, browser, &account, proved)
        }
        (None, Some(account)) => stay_signed_in(op, wtx, flow, browser, &account),
        (_, None) => Ok(Next::Show { flow: flow.id, step: Step::Password }),
    }
}

/// Returns the account if it may sign in now in this flow.
fn admitted(op: &Op, wtx: &mut WriteTx<'_>, flow: &Flow, account: AccountId) -> Result<Option<Account>, Fault> {
    let found = accounts::store::find_account(wtx, account)?;
    Ok(found.filter(|account| may_sign_in(op, account, flow.origin.purpose()).is_ok()))
}

/// Signs the user in who has the mailbox.
fn with_mail(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    flow: &Flow,
    browser: &Browser,
    account: AccountId,
) -> Result<Next, Fault> {
    let proved = flow.state.proved.clone().filter(|proved| proved.account == account);
    let found = admitted(op, wtx, flow, account)?;
    let Some((proved, account)) = proved.zip(found) else {
        return Ok(Next::Show { flow: flow.id, step: Step::Password });
    };
    let proved = Proved { epoch: account.epoch, methods: by_mail(), ..proved };
    go_on(op, wtx, flow, browser, &account, proved)
}

/// Signs the user in who has accepted an invitation.
fn with_invitation(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    flow: &Flow,
    browser: &Browser,
    account: AccountId,
) -> Result<Next, Fault> {
    let found = accounts::store::find_with_password(wtx, account)?;
    let found = found.filter(|(account, _)| may_sign_in(op, account, flow.origin.purpose()).is_ok());
    let Some((account, chosen_at)) = found else { return Ok(Next::Show { flow: flow.id, step: Step::Password }) };
    let proved = by_password(&account, flow::persistence(op, Persistence::BrowserSession));
    let methods = if chosen_at.is_some() { proved.methods } else { by_mail() };
    go_on(op, wtx, flow, browser, &account, Proved { methods, ..proved })
}

/// Leads the user on who has accepted the terms of use: one who has signed in in this flow, or who was signed in already.
fn with_terms(op: &Op, wtx: &mut WriteTx<'_>, flow: &Flow, browser: &Browser, version: &str) -> Result<Next, Fault> {
    if flow.state.due != Step::AcceptTerms {
        return Ok(Next::Show { flow: flow.id, step: flow.state.due });
    }
    let Some(user) = flow::find_user(op, wtx, flow, browser.session.as_ref())? else {
        return sign_in_again(op, wtx, flow);
    };
    match terms::due(op, &user) {
        // Another version was published since the page was shown.
        Some(terms) if terms.version != version => return Ok(Next::Show { flow: flow.id, step: Step::AcceptTerms }),
        Some(_) => terms::accept(op, wtx, &user, version)?,
        None => {}
    }
    match flow.state.proved.clone() {
        Some(proved) => finish(op, wtx, flow, browser, &user, proved),
        None => stay_signed_in(op, wtx, flow, browser, &user),
    }
}

/// Leads the user on who has signed in in this flow and keeps the account.
fn with_keeping(op: &Op, wtx: &mut WriteTx<'_>, flow: &Flow, browser: &Browser) -> Result<Next, Fault> {
    if flow.state.due != Step::KeepAccount {
        return Ok(Next::Show { flow: flow.id, step: flow.state.due });
    }
    let Some(proved) = flow.state.proved.clone() else { return sign_in_again(op, wtx, flow) };
    // Locked before it is read, because its deletion may be due now.
    accounts::store::lock_account(wtx, proved.account)?;
    let Some(user) = flow::find_user(op, wtx, flow, None)? else { return sign_in_again(op, wtx, flow) };
    deletion::cancel(&op.by(Principal::Account(user.id)), wtx, &user)?;
    go_on(op, wtx, flow, browser, &Account { deletion_due: None, ..user }, proved)
}

/// Lets a flow begin again whose user can no longer go on: a lock or a new password has ended the sign-in.
fn sign_in_again(op: &Op, wtx: &mut WriteTx<'_>, flow: &Flow) -> Result<Next, Fault> {
    if flow.state.proved.is_some() {
        let state = State { due: Step::Password, proved: None, ..flow.state.clone() };
        store::update_state(wtx, flow, &state, op.now)?;
    }
    Ok(Next::Show { flow: flow.id, step: Step::Password })
}

/// Makes the last transition with the session of this user, which keeps its secret and its `auth_time`.
fn stay_signed_in(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    flow: &Flow,
    browser: &Browser,
    account: &Account,
) -> Result<Next, Fault> {
    let here = flow::signed_in(wtx, browser.session.as_ref(), op.now)?;
    match here.filter(|here| here.account.id == account.id) {
        Some(here) => select(op, wtx, flow, browser, here.session.id),
        None => Ok(Next::Show { flow: flow.id, step: Step::Password }),
    }
}

fn select(op: &Op, wtx: &mut WriteTx<'_>, flow: &Flow, browser: &Browser, session: SessionId) -> Result<Next, Fault> {
    if !store::finish(wtx, flow.id, session, Completed::Selected, op.now)? {
        return lost(wtx, flow, browser);
    }
    Ok(Next::Led { origin: flow.origin })
}

fn with_session(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    flow: &Flow,
    browser: &Browser,
    shown: SessionId,
) -> Result<Next, Fault> {
    let session = match &browser.session {
        Some(token) => sessions::find_live(wtx, token, op.now)?,
        None => None,
    };
    // Show the page again, for the user that is signed in now or for the step that is due.
    let again = Next::Show { flow: flow.id, step: flow.state.due };
    let Some(session) = session.filter(|session| session.id == shown) else { return Ok(again) };
    if flow.state.due != Step::SelectAccount {
        return Ok(again);
    }
    select(op, wtx, flow, browser, session.id)
}

/// Makes the last transition: consumes the flow and creates the session in one transaction.
fn finish(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    flow: &Flow,
    browser: &Browser,
    account: &Account,
    proved: Proved,
) -> Result<Next, Fault> {
    if let Origin::Api(audience) = flow.origin {
        return Ok(match finish_by_api(op, wtx, flow.id, audience, &authentication(account, proved))? {
            Some(begun) => Next::SignedInByApi { begun: Box::new(begun) },
            None => Next::Gone { origin: Some(flow.origin) },
        });
    }
    let authentication = authentication(account, proved);
    let planned = sessions::plan(op, wtx, &authentication, browser.session.as_ref())?;
    let session = planned.session();
    if !store::finish(wtx, flow.id, session, Completed::Authenticated, op.now)? {
        let hash = wtx.lookup_hash(&browser.binding);
        return match store::find(wtx, flow.id, &hash)? {
            Some(flow) => carry_on(op, wtx, &flow, browser, account, authentication.persistence),
            None => Ok(Next::Gone { origin: Some(flow.origin) }),
        };
    }
    first::create_due(op, wtx, account)?;
    // A program has no cookie that recognizes it.
    let is_known = flow.origin == Origin::Workspace && sessions::is_known_client(op, wtx, account.id)?;
    let established = planned.establish(op, wtx)?;
    if established.session != session {
        store::record_session(wtx, flow.id, established.session)?;
    }
    if flow.state.draft.as_ref().is_some_and(|draft| draft.person != account.sub) {
        store::remove_draft(wtx, flow)?;
    }
    if !account.has_signed_in {
        accounts::store::record_sign_in(wtx, account.id, op.now)?;
    }
    let device = match flow.origin {
        Origin::Workspace => {
            if !is_known {
                notices::new_device(op, wtx, account)?;
            }
            None
        }
        _ => Some(remember(op, wtx, account, browser)?),
    };
    let by = op.by(Principal::Account(account.id));
    if let Some(ended) = established.ended {
        audit::record(&by, wtx, Event::SignedOut { account: ended.account_id, session: ended.id })?;
    }
    let signed_in = Event::SignedIn { account: account.id, session: established.session, methods: authentication.amr };
    audit::record(&by, wtx, signed_in)?;
    Ok(Next::SignedIn { secrets: established.secrets, device, origin: flow.origin })
}

/// Makes the browser a known device of the account, and notifies the user of a new one. Returns its new secret.
fn remember(op: &Op, wtx: &mut WriteTx<'_>, account: &Account, browser: &Browser) -> Result<BearerToken, Fault> {
    let Remembered { secret, before } = devices::remember(op, wtx, account, browser.device.as_ref())?;
    if before == Before::Unknown {
        notices::new_device(op, wtx, account)?;
    }
    Ok(secret)
}

fn authentication(account: &Account, proved: Proved) -> Authentication {
    let Proved { methods, persistence, .. } = proved;
    Authentication { account: account.id, account_epoch: account.epoch, amr: methods, persistence }
}

/// Handles a password for a flow that this browser has already finished: a form that was submitted twice.
fn again(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    flow: &Flow,
    browser: &Browser,
    verdict: &PasswordVerdict,
) -> Result<Next, Fault> {
    match Stop::outcome(check_password(op, wtx, flow.origin.purpose(), verdict))? {
        Ok(account) => carry_on(op, wtx, flow, browser, &account, verdict.persistence),
        Err(NotAdmitted::Refused(why)) => Ok(Next::Refused { why, origin: Some(flow.origin) }),
        Err(NotAdmitted::Unverified(_)) => Ok(Next::Gone { origin: Some(flow.origin) }),
    }
}

/// Renews the session of a finished flow under new secrets, after a correct password in the same browser. The response
/// with the first secrets may have been lost.
fn carry_on(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    flow: &Flow,
    browser: &Browser,
    account: &Account,
    persistence: Persistence,
) -> Result<Next, Fault> {
    let Progress::Finished(session) = flow.progress else { return Ok(Next::Gone { origin: Some(flow.origin) }) };
    let proved = by_password(account, persistence);
    // A password grants no more here than in an open flow. If more factors are required, the user starts the sign-in
    // again.
    if due(op, account, &proved).is_some() {
        return Ok(Next::Gone { origin: Some(flow.origin) });
    }
    let authentication = authentication(account, proved);
    // Another account or an ended session requires a new sign-in.
    let Some(secrets) = sessions::carry_on(op, wtx, session, &authentication)? else {
        return Ok(Next::Gone { origin: Some(flow.origin) });
    };
    let device = Some(remember(op, wtx, account, browser)?);
    let by = op.by(Principal::Account(account.id));
    audit::record(&by, wtx, Event::SignedIn { account: account.id, session, methods: authentication.amr })?;
    Ok(Next::SignedIn { secrets, device, origin: flow.origin })
}

/// Returns the open flow of this browser.
pub(super) fn open_flow(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    id: SignInFlowId,
    browser: &Browser,
) -> Result<Flow, Stop<Next>> {
    match flow::find_flow(wtx, id, &browser.binding)? {
        Some(flow) if flow.is_open(op.now) => Ok(flow),
        Some(Flow { progress: Progress::Finished(_), origin, .. }) => Err(Stop::Refused(Next::Led { origin })),
        other => Err(Stop::Refused(Next::Gone { origin: other.map(|flow| flow.origin) })),
    }
}

/// Returns the result for a flow that a concurrent input has advanced first.
fn lost(wtx: &mut WriteTx<'_>, flow: &Flow, browser: &Browser) -> Result<Next, Fault> {
    let hash = wtx.lookup_hash(&browser.binding);
    Ok(match store::find(wtx, flow.id, &hash)? {
        Some(Flow { progress: Progress::Finished(_), origin, .. }) => Next::Led { origin },
        Some(Flow { progress: Progress::Open, state, .. }) => Next::Show { flow: flow.id, step: state.due },
        _ => Next::Gone { origin: Some(flow.origin) },
    })
}

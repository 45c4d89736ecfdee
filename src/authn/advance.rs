//! The transitions of a sign-in. Every way in enters by an [`Input`]; only the last transition makes a session.

use super::state::{Completed, Flow, Origin, Progress, Proved, State, Step};
use super::throttle::{Reservation, TooMany};
use super::{devices, store};
use crate::accounts::password::StoredPassword;
use crate::accounts::{self, Account, Barred, may_sign_in};
use crate::audit::{self, Event};
use crate::base::code::Code;
use crate::base::fault::Fault;
use crate::base::id::{AccountId, SessionId, SignInFlowId};
use crate::base::time::Time;
use crate::base::token::BearerToken;
use crate::op::{Op, Principal};
use crate::sessions::{self, Authentication, SessionSecrets};
use crate::storage::WriteTx;

/// The secrets of the browser that sends an input.
#[derive(Clone, Debug)]
pub struct Browser {
    /// By which a flow is this browser's.
    pub binding: BearerToken,
    /// The session that it has.
    pub session: Option<BearerToken>,
    /// By which some accounts may know it.
    pub device: Option<BearerToken>,
}

/// What brings a sign-in on. A new way to sign in is a new input.
#[derive(Clone)]
pub enum Input {
    /// What the hasher said of a password.
    Password(PasswordVerdict),
    /// The person goes on with the session that the page showed.
    Session(SessionId),
}

/// A password that was compared.
#[derive(Clone)]
pub struct PasswordVerdict {
    /// The account that the typed address belongs to.
    pub account: Option<AccountId>,
    /// When the password was chosen that it was compared with.
    pub chosen_at: Option<Time>,
    pub verdict: Verdict,
    /// The attempt, as it was counted.
    pub reservation: Reservation,
}

/// Whether a password was right.
#[derive(Clone)]
pub enum Verdict {
    Wrong,
    /// It was; with another hash of it, where the stored one is of an older cost.
    Right {
        rehashed: Option<StoredPassword>,
    },
}

/// What happens next.
#[derive(Clone, Debug)]
pub enum Next {
    /// The page of this step.
    Show { flow: SignInFlowId, step: Step },
    /// The last transition was made: the person is signed in.
    SignedIn {
        secrets: SessionSecrets,
        /// By which the account knows the browser from now on.
        device: BearerToken,
        origin: Origin,
    },
    /// The flow is finished by the session that this browser has, now or before: on to where it leads.
    Led { origin: Origin },
    /// The input is not accepted; the same step is still due.
    Refused { why: Refused, origin: Option<Origin> },
    /// The flow is unknown, another browser's, expired or closed. With its origin where it was this browser's.
    Gone { origin: Option<Origin> },
}

/// Why an input is not accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// Unknown, wrong, locked: not told apart.
    WrongCredentials,
    /// Told only after a right password.
    EmailNotVerified,
    /// The attempt is not looked at, whether it is right or not.
    TooManyAttempts(TooMany),
    /// Too many sign-ins of this network are under way.
    TooManyFlows(TooMany),
}

impl Refused {
    /// The code that each face translates.
    pub fn code(self) -> Code {
        match self {
            Refused::WrongCredentials => Code::WrongCredentials,
            Refused::EmailNotVerified => Code::EmailNotVerified,
            Refused::TooManyAttempts(_) => Code::TooManyAttempts,
            Refused::TooManyFlows(_) => Code::TooManySignIns,
        }
    }
}

/// The step that is due after what was proved; `None`: nothing more, so the last transition can be made.
fn due(proved: &Proved) -> Option<Step> {
    // One factor is enough until a tenant can ask for more.
    proved.methods.is_empty().then_some(Step::Password)
}

/// Takes an input of this browser into its flow.
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
        (Progress::Finished(_), Input::Session(_)) => Ok(Next::Led { origin: flow.origin }),
        (Progress::Finished(session), Input::Password(verdict)) => again(op, wtx, &flow, session, browser, verdict),
        (Progress::Open, Input::Password(verdict)) if flow.is_open(op.now) => {
            with_password(op, wtx, &flow, browser, verdict)
        }
        (Progress::Open, Input::Session(shown)) if flow.is_open(op.now) => {
            with_session(op, wtx, &flow, browser, *shown)
        }
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
    let account = match check_password(op, wtx, verdict)? {
        Ok(account) => account,
        Err(why) => {
            let state = State { tries: flow.state.tries.saturating_add(1), ..flow.state.clone() };
            store::update_state(wtx, flow, &state, op.now)?;
            return Ok(Next::Refused { why, origin: Some(flow.origin) });
        }
    };
    let proved = by_password(&account);
    match due(&proved) {
        Some(step) => {
            let state = State { due: step, proved: Some(proved), ..flow.state.clone() };
            if !store::update_state(wtx, flow, &state, op.now)? {
                return lost(wtx, flow, browser);
            }
            Ok(Next::Show { flow: flow.id, step })
        }
        None => finish(op, wtx, flow, browser, &account, proved),
    }
}

/// The account whose password it was, and still is, if it may sign in. What is wrong is recorded in the audit log, in words
/// that the answer does not have. A password that was changed while the old one was being compared counts.
fn check_password(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    verdict: &PasswordVerdict,
) -> Result<Result<Account, Refused>, Fault> {
    let failed = |wtx: &mut WriteTx<'_>, reason, why| {
        audit::record(op, wtx, Event::SignInFailed { account: verdict.account, reason })?;
        Ok(Err(why))
    };
    let Some(id) = verdict.account else { return failed(wtx, "unknown_account", Refused::WrongCredentials) };
    let Verdict::Right { rehashed } = &verdict.verdict else {
        return failed(wtx, "wrong_password", Refused::WrongCredentials);
    };
    let found = accounts::store::find_with_password(wtx, id)?;
    let Some((account, chosen_at)) = found else { return failed(wtx, "not_active", Refused::WrongCredentials) };
    let barred = may_sign_in(op, &account).err();
    if barred == Some(Barred::NotActive) {
        return failed(wtx, "not_active", Refused::WrongCredentials);
    }
    if chosen_at != verdict.chosen_at {
        return failed(wtx, "wrong_password", Refused::WrongCredentials);
    }
    // Whatever else stands in the way, nothing was guessed.
    verdict.reservation.settle(wtx)?;
    if barred == Some(Barred::EmailNotVerified) {
        return failed(wtx, "email_not_verified", Refused::EmailNotVerified);
    }
    if let (Some(rehashed), Some(chosen_at)) = (rehashed, verdict.chosen_at) {
        accounts::store::update_hash(wtx, account.id, rehashed, chosen_at)?;
    }
    Ok(Ok(account))
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
    // The page again, with the person who is signed in now; or the page of the step that is due.
    let again = Next::Show { flow: flow.id, step: flow.state.due };
    let Some(session) = session.filter(|session| session.id == shown) else { return Ok(again) };
    if flow.state.due != Step::SelectAccount {
        return Ok(again);
    }
    // The session is the one that it was: same secret, same `auth_time`.
    if !store::finish(wtx, flow.id, session.id, Completed::Selected, op.now)? {
        return lost(wtx, flow, browser);
    }
    Ok(Next::Led { origin: flow.origin })
}

/// The last transition: uses the flow up and makes the session, in one transaction.
fn finish(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    flow: &Flow,
    browser: &Browser,
    account: &Account,
    proved: Proved,
) -> Result<Next, Fault> {
    let authentication = Authentication { account: account.id, account_epoch: account.epoch, amr: proved.methods };
    let planned = sessions::plan(op, wtx, &authentication, browser.session.as_ref())?;
    let session = planned.session();
    if !store::finish(wtx, flow.id, session, Completed::Authenticated, op.now)? {
        let hash = wtx.lookup_hash(&browser.binding);
        return match store::find(wtx, flow.id, &hash)?.map(|flow| flow.progress) {
            Some(Progress::Finished(session)) => carry_on(op, wtx, flow, session, browser, account),
            _ => Ok(Next::Gone { origin: Some(flow.origin) }),
        };
    }
    let established = planned.establish(op, wtx)?;
    if established.session != session {
        store::record_session(wtx, flow.id, established.session)?;
    }
    let device = devices::remember(op, wtx, account, browser.device.as_ref())?;
    let by = op.by(Principal::Account(account.id));
    if let Some(ended) = established.ended {
        audit::record(&by, wtx, Event::SignedOut { account: ended.account_id, session: ended.id })?;
    }
    let signed_in = Event::SignedIn { account: account.id, session: established.session, methods: authentication.amr };
    audit::record(&by, wtx, signed_in)?;
    Ok(Next::SignedIn { secrets: established.secrets, device, origin: flow.origin })
}

/// What a right password proves.
fn by_password(account: &Account) -> Proved {
    Proved { account: account.id, epoch: account.epoch, methods: vec!["pwd".to_owned()] }
}

/// A password for a flow that this browser has finished: a form that was sent twice.
fn again(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    flow: &Flow,
    session: SessionId,
    browser: &Browser,
    verdict: &PasswordVerdict,
) -> Result<Next, Fault> {
    match check_password(op, wtx, verdict)? {
        Ok(account) => carry_on(op, wtx, flow, session, browser, &account),
        Err(why) => Ok(Next::Refused { why, origin: Some(flow.origin) }),
    }
}

/// Carries the session of a finished flow on under new secrets, for a right password in the same browser: the answer that
/// had the first ones may never have arrived.
fn carry_on(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    flow: &Flow,
    session: SessionId,
    browser: &Browser,
    account: &Account,
) -> Result<Next, Fault> {
    let proved = by_password(account);
    // A password gives no more here than it gives in an open flow: where it is not all that is asked for, the sign-in is
    // begun anew.
    if due(&proved).is_some() {
        return Ok(Next::Gone { origin: Some(flow.origin) });
    }
    let authentication = Authentication { account: account.id, account_epoch: account.epoch, amr: proved.methods };
    // Another person, or a session that has ended: that is a sign-in of its own.
    let Some(secrets) = sessions::carry_on(op, wtx, session, &authentication)? else {
        return Ok(Next::Gone { origin: Some(flow.origin) });
    };
    let device = devices::remember(op, wtx, account, browser.device.as_ref())?;
    let by = op.by(Principal::Account(account.id));
    audit::record(&by, wtx, Event::SignedIn { account: account.id, session, methods: authentication.amr })?;
    Ok(Next::SignedIn { secrets, device, origin: flow.origin })
}

/// What became of a flow that another input was quicker with.
fn lost(wtx: &mut WriteTx<'_>, flow: &Flow, browser: &Browser) -> Result<Next, Fault> {
    let hash = wtx.lookup_hash(&browser.binding);
    Ok(match store::find(wtx, flow.id, &hash)? {
        Some(Flow { progress: Progress::Finished(_), origin, .. }) => Next::Led { origin },
        Some(Flow { progress: Progress::Open, state, .. }) => Next::Show { flow: flow.id, step: state.due },
        _ => Next::Gone { origin: Some(flow.origin) },
    })
}

//! Signs in with a password. The first transaction reserves an attempt, and the hasher compares the password. The
//! second transaction applies the result to the flow and reads every fact again. If nothing was compared, the
//! reservation is released.

use super::advance::{Browser, Input, Next, PasswordVerdict, Verdict, advance};
use super::flow::{self, NewFlow};
use super::identifier::Identifier;
use super::refused::Refused;
use super::reserved::{Reserved, hash_and_decide};
use super::state::{Flow, Origin, Progress, Step};
use super::throttle::{self, Budget, Channel, Reservation};
use super::{devices, notices, store};
use crate::accounts;
use crate::accounts::hasher::Verification;
use crate::accounts::password::{Password, StoredPassword, Verdict as Compared, Work};
use crate::base::fault::Fault;
use crate::base::id::{AccountId, SignInFlowId, TenantId};
use crate::base::refusal::Stop;
use crate::base::time::Time;
use crate::config::ThrottleConfig;
use crate::op::Op;
use crate::organizations::api_tokens::{self, TokenScope};
use crate::services::Services;
use crate::sessions::{self, Persistence};
use crate::storage::{Tx, WriteTx};
use crate::telemetry::deployment_metrics::{Count, SignIn};
use crate::tenancy::settings::SignInMethod;

/// An attempt as submitted by the page. Only the hasher receives the password.
#[derive(Clone, Debug)]
pub struct Attempt {
    /// `None` opens a new flow of this origin.
    pub flow: Option<SignInFlowId>,
    pub origin: Origin,
    /// The address or the user name.
    pub name: String,
    /// How long the browser is asked to keep the session, where the tenant lets the user choose.
    pub persistence: Persistence,
    pub browser: Browser,
}

/// Signs a user in with a password, or returns the reason of the refusal.
pub async fn with_password(op: &Op, services: &Services, attempt: Attempt, typed: &str) -> Result<Next, Fault> {
    // Under overload, refuse before the attempt costs a transaction.
    services.hasher.check_capacity(op.tenant.id)?;
    let (tenant, at, limits, browser) = (op.tenant.id, op.clone(), services.throttle, attempt.browser.clone());
    // If the transaction commits after the caller's timeout, the attempt is released.
    let (too_late, undo) = (op.clone(), |op: &Op, wtx: &mut WriteTx<'_>, begun: &Begun| match begun {
        Begun::Compare(ticket) => ticket.abandon(op, wtx),
        Begun::Ended(_) => Ok(()),
    });
    let begun = services.write_or_undo(
        tenant,
        move |wtx| begin(&at, wtx, &limits, &attempt),
        move |wtx, begun| undo(&too_late, wtx, begun),
    );
    let ticket = match begun.await? {
        Begun::Compare(ticket) => ticket,
        Begun::Ended(next) => return Ok(next),
    };
    let task = ticket.verification(op, typed);
    hash_and_decide(op, services, ticket, task, move |op, wtx, ticket, compared: &Compared| {
        finish(op, wtx, ticket, &browser, compared)
    })
    .await
}

/// The state between the two transactions: the input of the hasher and the facts for [`finish`].
#[derive(Clone)]
pub struct Ticket {
    tenant: TenantId,
    flow: SignInFlowId,
    account: Option<AccountId>,
    /// The hash to compare with, and the time at which that password was set.
    stored: Option<(StoredPassword, Time)>,
    /// The hashing parameters of the tenant's passwords.
    in_use: Vec<Work>,
    opened: Opened,
    reservation: Reservation,
    persistence: Persistence,
    origin: Origin,
    limits: ThrottleConfig,
}

/// The origin of an attempt's flow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Opened {
    Before,
    /// The flow was opened for this attempt and is deleted with it.
    ForThisAttempt,
}

impl Ticket {
    /// Returns the input of the hasher. Without a stored hash, or for a text that cannot be a password, the hasher does
    /// equal work with the result "no match".
    pub fn verification(&self, op: &Op, typed: &str) -> Result<Verification, Fault> {
        let (salt, in_use) = (op.salt("rehash"), self.in_use.clone());
        if let Some(password) = Password::attempt(typed) {
            let stored = self.stored.clone().map(|(hash, _)| hash);
            return Ok(Verification { password, stored, in_use, salt, chosen: None });
        }
        let password =
            Password::attempt("-").ok_or_else(|| Fault::internal("the placeholder password is not valid"))?;
        Ok(Verification { password, stored: None, in_use, salt, chosen: None })
    }
}

impl Reserved for Ticket {
    /// Releases an attempt without a decision, because the hasher was full or [`finish`] could not be committed. The
    /// user does not lose an attempt.
    fn abandon(&self, _op: &Op, wtx: &mut WriteTx<'_>) -> Result<(), Fault> {
        self.reservation.give_back(wtx)?;
        close(wtx, self)
    }
}

pub enum Begun {
    Compare(Ticket),
    /// The attempt ends without a comparison.
    Ended(Next),
}

/// Reserves an attempt and reads the stored hash.
pub fn begin(op: &Op, wtx: &mut WriteTx<'_>, limits: &ThrottleConfig, attempt: &Attempt) -> Result<Begun, Fault> {
    Ok(match Stop::outcome(reserve(op, wtx, limits, attempt))? {
        Ok(ticket) => Begun::Compare(ticket),
        Err(next) => {
            count(wtx, &next);
            Begun::Ended(next)
        }
    })
}

/// Refuses a program that may not sign users in: its API token has no right to, or was revoked. Each transaction of the attempt
/// reads it, so that no session begins after the revocation.
fn check_program(op: &Op, tx: &mut Tx<'_>, origin: Origin) -> Result<(), Stop<Refused>> {
    if origin != Origin::Workspace {
        return Ok(());
    }
    api_tokens::check(op, tx).map_err(|stop| stop.map(|_| Refused::ProgramUnknown))?;
    match api_tokens::may(op, TokenScope::AccountsSignIn) {
        true => Ok(()),
        false => Err(Stop::Refused(Refused::ProgramForbidden)),
    }
}

fn reserve(op: &Op, wtx: &mut WriteTx<'_>, limits: &ThrottleConfig, attempt: &Attempt) -> Result<Ticket, Stop<Next>> {
    let browser = &attempt.browser;
    check_program(op, wtx, attempt.origin)
        .map_err(|stop| stop.map(|why| Next::Refused { why, origin: Some(attempt.origin) }))?;
    let flow = match attempt.flow {
        None => None,
        Some(id) => match flow::find_flow(wtx, id, &browser.binding)? {
            Some(flow) => {
                standing(op, wtx, &flow, browser)?;
                Some(flow)
            }
            None => return Err(Stop::Refused(Next::Gone { origin: None })),
        },
    };
    let origin = flow.as_ref().map(|flow| flow.origin);
    let refused = |why| Next::Refused { why, origin };
    if !op.tenant.settings.sign_in_methods.has(SignInMethod::Password) {
        return Err(Stop::Refused(refused(Refused::MethodNotOffered)));
    }
    let Some(name) = Identifier::parse(&op.tenant.settings, &attempt.name) else {
        return Err(Stop::Refused(refused(Refused::NotAnIdentifier)));
    };
    if flow.is_none() {
        flow::make_room(op, wtx, limits, browser.device.as_ref())
            .map_err(|stop| stop.map(|too_many| refused(Refused::TooManyFlows(too_many))))?;
    }
    let found = name.find_credentials(wtx)?;
    let (account, stored) = found.map(|found| (found.account, found.password)).unzip();
    let budget = Budget {
        channel: Channel::Password,
        subject: name.subject(account),
        device: match (account, &browser.device) {
            (Some(id), Some(token)) => devices::find(op, wtx, token, id)?,
            _ => None,
        },
        program: match attempt.origin {
            Origin::Workspace => op.caller.api_token.as_ref().map(|token| token.id),
            Origin::Authorization(_)
            | Origin::AccountPage
            | Origin::Profile(_)
            | Origin::Return(_)
            | Origin::Api(_)
            | Origin::Dashboard => None,
        },
    };
    let reservation = throttle::reserve(op, wtx, limits, &budget)
        .map_err(|stop| stop.map(|too_many| Next::Refused { why: Refused::TooManyAttempts(too_many), origin }))?;
    notices::many_attempts(op, wtx, &reservation, &budget.subject)?;
    let (flow, opened) = match flow {
        Some(flow) => {
            store::record_submit(wtx, flow.id, op.now)?;
            (flow.id, Opened::Before)
        }
        None => {
            let new = NewFlow { origin: attempt.origin, step: Step::Password, draft: None, return_url: None };
            (flow::start(op, wtx, &browser.binding, new)?, Opened::ForThisAttempt)
        }
    };
    let (tenant, stored, origin) = (wtx.tenant(), stored.flatten(), attempt.origin);
    let in_use = accounts::store::list_costs(wtx)?;
    let persistence = flow::persistence(op, attempt.persistence);
    Ok(Ticket { tenant, flow, account, stored, in_use, opened, reservation, persistence, origin, limits: *limits })
}

/// Decides whether to compare a password for this flow. If the browser has finished the flow and has its session, it is
/// redirected. If the session is missing, the first response may have been lost.
fn standing(op: &Op, wtx: &mut WriteTx<'_>, flow: &Flow, browser: &Browser) -> Result<(), Stop<Next>> {
    match flow.progress {
        Progress::Open if flow.is_open(op.now) => Ok(()),
        Progress::Finished(session) => match &browser.session {
            Some(token) if sessions::find_live(wtx, token, op.now)?.is_some_and(|live| live.id == session) => {
                Err(Stop::Refused(Next::Led { origin: flow.origin }))
            }
            _ => Ok(()),
        },
        Progress::Open | Progress::Closed => Err(Stop::Refused(Next::Gone { origin: Some(flow.origin) })),
    }
}

/// Counts the outcome in the sign-in metrics.
fn count(wtx: &mut WriteTx<'_>, next: &Next) {
    let label = match next {
        Next::SignedIn { .. } | Next::SignedInByApi { .. } => SignIn::SignedIn,
        Next::Refused { why: Refused::WrongCredentials | Refused::UnknownAccount, .. } => SignIn::WrongCredentials,
        Next::Refused { why: Refused::EmailNotVerified, .. } => SignIn::EmailNotVerified,
        Next::Refused { why: Refused::TooManyAttempts(_), .. } => SignIn::TooManyAttempts,
        Next::Refused { why: Refused::TooManyFlows(_), .. } => SignIn::TooManyFlows,
        Next::Led { .. } | Next::Gone { .. } => SignIn::FlowOver,
        Next::Show { step: Step::VerifyEmail, .. } => SignIn::EmailNotVerified,
        // The sign-in continues, or nothing was compared.
        Next::Show { .. }
        | Next::Refused {
            why:
                Refused::NotAnIdentifier
                | Refused::WrongCode
                | Refused::CodeOver
                | Refused::AddressNotAllowed
                | Refused::ProgramUnknown
                | Refused::ProgramForbidden
                | Refused::MethodNotOffered
                | Refused::StepDue(_),
            ..
        } => return,
    };
    wtx.count(Count::SignIn(label));
}

/// Applies the result of the comparison to the flow.
pub fn finish(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    ticket: &Ticket,
    browser: &Browser,
    compared: &Compared,
) -> Result<Next, Fault> {
    if ticket.tenant != wtx.tenant() {
        return Err(Fault::internal("the attempt belongs to another tenant"));
    }
    if let Err(why) = Stop::outcome(check_program(op, wtx, ticket.origin))? {
        ticket.abandon(op, wtx)?;
        return Ok(Next::Refused { why, origin: Some(ticket.origin) });
    }
    let rehashed = compared.rehashed.clone();
    let verdict = if compared.matches { Verdict::Right { rehashed } } else { Verdict::Wrong };
    let input = Input::Password(PasswordVerdict {
        account: ticket.account,
        chosen_at: ticket.stored.as_ref().map(|(_, at)| *at),
        verdict,
        reservation: ticket.reservation.clone(),
        persistence: ticket.persistence,
        limits: ticket.limits,
    });
    let next = match advance(op, wtx, ticket.flow, browser, &input)? {
        // Only a page has this step.
        Next::Show { step, .. } if ticket.origin.is_of_surface() => {
            Next::Refused { why: Refused::StepDue(step), origin: Some(ticket.origin) }
        }
        next => next,
    };
    if matches!(next, Next::Refused { .. }) {
        close(wtx, ticket)?;
    }
    count(wtx, &next);
    Ok(next)
}

/// Deletes a flow that was opened for one attempt only.
fn close(wtx: &mut WriteTx<'_>, ticket: &Ticket) -> Result<(), Fault> {
    if ticket.opened == Opened::ForThisAttempt {
        store::delete(wtx, ticket.flow)?;
    }
    Ok(())
}

//! Signing in with a password: a first transaction reserves an attempt, the hasher compares, a second transaction reads
//! every fact again and decides. Where nothing was compared, the reservation is given back.

use super::reserved::{Reserved, hash_and_decide};
use super::throttle::{self, Budget, Channel, Reservation, Subject, TooMany};
use super::{devices, flow, store};
use crate::accounts::hasher::Verification;
use crate::accounts::manage::canonical_name;
use crate::accounts::password::{Password, StoredPassword, Verdict};
use crate::accounts::{self, Account, AccountState};
use crate::audit::{self, Event};
use crate::base::email::Email;
use crate::base::fault::Fault;
use crate::base::id::{AccountId, AuthorizationRequestId, SignInFlowId, TenantId};
use crate::base::time::Time;
use crate::base::token::BearerToken;
use crate::config::ThrottleConfig;
use crate::op::{Op, Principal};
use crate::services::Services;
use crate::sessions::{self, Authentication, SessionSecrets};
use crate::storage::WriteTx;
use crate::storage::consume::{OneTime, consume};
use crate::telemetry::figures::{Count, SignIn};
use crate::tenancy::settings::UnverifiedSignIn;

/// An attempt as it came from a page. The password itself goes to the hasher only.
#[derive(Clone, Debug)]
pub struct Attempt {
    /// `None` opens a flow of its own, for signing in without an application.
    pub flow: Option<SignInFlowId>,
    pub email: String,
    pub browser: BearerToken,
    /// The secret by which some accounts may know this browser.
    pub device: Option<BearerToken>,
    /// The session that this browser had before.
    pub previous: Option<BearerToken>,
}

/// Signs a person in, or says why not.
pub async fn with_password(op: &Op, services: &Services, attempt: Attempt, typed: &str) -> Result<Outcome, Fault> {
    // A storm is refused before it costs a transaction.
    services.hasher.check_room(op.tenant.id)?;
    let (tenant, at, limits, previous) = (op.tenant.id, op.clone(), services.throttle, attempt.previous.clone());
    // An attempt that is begun too late to be looked at costs nothing.
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
        Begun::Ended(outcome) => return Ok(outcome),
    };
    let task = ticket.verification(op, typed);
    hash_and_decide(op, services, ticket, task, move |op, wtx, ticket, verdict: &Verdict| {
        finish(op, wtx, &Compared::new(ticket.clone(), verdict.clone(), previous.clone()))
    })
    .await
}

/// What the hasher has to do, and what `finish` needs to know.
#[derive(Clone)]
pub struct Ticket {
    tenant: TenantId,
    flow: SignInFlowId,
    request: Option<AuthorizationRequestId>,
    account: Option<AccountId>,
    /// The hash to compare with, and when that password was chosen.
    stored: Option<(StoredPassword, Time)>,
    /// Whether the flow was opened for this attempt alone, and ends with it.
    own_flow: bool,
    device: Option<BearerToken>,
    reservation: Reservation,
}

impl Ticket {
    /// What the hasher has to do. Without a stored hash, and for what cannot be anybody's password, it does the same work
    /// and the answer is no.
    pub fn verification(&self, op: &Op, typed: &str) -> Result<Verification, Fault> {
        let salt = op.salt("rehash");
        if let Some(password) = Password::attempt(typed) {
            let stored = self.stored.clone().map(|(hash, _)| hash);
            return Ok(Verification { password, stored, salt, chosen: None });
        }
        let password = Password::attempt("-").ok_or_else(|| Fault::internal("the impossible password"))?;
        Ok(Verification { password, stored: None, salt, chosen: None })
    }
}

impl Reserved for Ticket {
    fn abandon(&self, op: &Op, wtx: &mut WriteTx<'_>) -> Result<(), Fault> {
        abandon(op, wtx, self)
    }
}

pub enum Begun {
    Compare(Ticket),
    /// Nothing is compared.
    Ended(Outcome),
}

/// Reserves an attempt and reads what there is to compare with.
pub fn begin(op: &Op, wtx: &mut WriteTx<'_>, limits: &ThrottleConfig, attempt: &Attempt) -> Result<Begun, Fault> {
    let begun = reserve(op, wtx, limits, attempt)?;
    if let Begun::Ended(outcome) = &begun {
        wtx.count(Count::SignIn(outcome.counted()));
    }
    Ok(begun)
}

fn reserve(op: &Op, wtx: &mut WriteTx<'_>, limits: &ThrottleConfig, attempt: &Attempt) -> Result<Begun, Fault> {
    let browser_hash = wtx.lookup_hash(&attempt.browser);
    let open = match attempt.flow {
        None => None,
        Some(id) => match flow::find_flow(wtx, id, &browser_hash)? {
            Some(flow) if flow.is_open(op.now) => Some((flow.id, flow.request)),
            other => return Ok(Begun::Ended(Outcome::FlowGone { request: other.and_then(|f| f.request) })),
        },
    };
    if open.is_none()
        && let Err(too_many) = flow::room(op, wtx, limits, attempt.device.as_ref())?
    {
        return Ok(Begun::Ended(Outcome::TooManyFlows(too_many)));
    }
    let email = Email::parse(&attempt.email).ok();
    let account = match &email {
        Some(email) => accounts::store::find_id_by_email(wtx, email)?,
        None => None,
    };
    let budget = Budget {
        channel: Channel::Password,
        subject: match (account, &email) {
            (Some(id), _) => Subject::Account(id),
            (None, Some(email)) => Subject::Nobody(email.canonical().to_owned()),
            (None, None) => Subject::Nobody(canonical_name(attempt.email.trim())),
        },
        device: match (account, &attempt.device) {
            (Some(id), Some(token)) => devices::find(op, wtx, token, id)?,
            _ => None,
        },
    };
    let reservation = match throttle::reserve(op, wtx, limits, &budget)? {
        Ok(reservation) => reservation,
        Err(too_many) => return Ok(Begun::Ended(Outcome::TooManyAttempts(too_many))),
    };
    let own_flow = open.is_none();
    let (flow, request) = match open {
        Some(open) => open,
        None => (flow::start(op, wtx, &browser_hash, None)?, None),
    };
    let stored = match account {
        Some(id) => accounts::store::find_password(wtx, id)?,
        None => None,
    };
    let (tenant, device) = (wtx.tenant(), attempt.device.clone());
    Ok(Begun::Compare(Ticket { tenant, flow, request, account, stored, own_flow, device, reservation }))
}

pub enum Outcome {
    SignedIn {
        secrets: SessionSecrets,
        /// By which this account knows the browser from now on.
        device: BearerToken,
        request: Option<AuthorizationRequestId>,
    },
    /// Unknown, wrong, locked: not told apart.
    WrongCredentials { request: Option<AuthorizationRequestId> },
    /// Told only after a right password.
    EmailNotVerified { request: Option<AuthorizationRequestId> },
    /// The flow is unknown, another browser's, expired or used up.
    FlowGone { request: Option<AuthorizationRequestId> },
    /// The attempt is not looked at, whether it is right or not.
    TooManyAttempts(TooMany),
    /// Too many sign-ins of this network are under way.
    TooManyFlows(TooMany),
}

impl Outcome {
    /// The label under which it is counted.
    fn counted(&self) -> SignIn {
        match self {
            Outcome::SignedIn { .. } => SignIn::SignedIn,
            Outcome::WrongCredentials { .. } => SignIn::WrongCredentials,
            Outcome::EmailNotVerified { .. } => SignIn::EmailNotVerified,
            Outcome::FlowGone { .. } => SignIn::FlowOver,
            Outcome::TooManyAttempts(_) => SignIn::TooManyAttempts,
            Outcome::TooManyFlows(_) => SignIn::TooManyFlows,
        }
    }
}

/// What `finish` decides upon.
#[derive(Clone)]
pub struct Compared {
    pub ticket: Ticket,
    pub matches: bool,
    pub rehashed: Option<StoredPassword>,
    /// The session that this browser had before.
    pub previous: Option<BearerToken>,
}

impl Compared {
    pub fn new(ticket: Ticket, verdict: Verdict, previous: Option<BearerToken>) -> Compared {
        Compared { ticket, matches: verdict.matches, rehashed: verdict.rehashed, previous }
    }
}

/// The last transition: re-reads every fact, uses the flow up, makes the session.
pub fn finish(op: &Op, wtx: &mut WriteTx<'_>, compared: &Compared) -> Result<Outcome, Fault> {
    let outcome = decide(op, wtx, compared)?;
    wtx.count(Count::SignIn(outcome.counted()));
    Ok(outcome)
}

fn decide(op: &Op, wtx: &mut WriteTx<'_>, compared: &Compared) -> Result<Outcome, Fault> {
    let ticket = &compared.ticket;
    let request = ticket.request;
    if ticket.tenant != wtx.tenant() {
        return Err(Fault::internal("a ticket of another tenant"));
    }
    let failed =
        |wtx: &mut WriteTx<'_>, reason| audit::record(op, wtx, Event::SignInFailed { account: ticket.account, reason });
    let account = match matching_account(wtx, compared)? {
        Ok(account) => account,
        Err(reason) => {
            failed(wtx, reason)?;
            close_own_flow(op, wtx, ticket)?;
            return Ok(Outcome::WrongCredentials { request });
        }
    };
    // Whatever else stands in the way, nobody guessed.
    ticket.reservation.settle(wtx)?;
    if !account.is_verified() && op.tenant.settings.unverified_sign_in == UnverifiedSignIn::Deny {
        failed(wtx, "email_not_verified")?;
        close_own_flow(op, wtx, ticket)?;
        return Ok(Outcome::EmailNotVerified { request });
    }
    if !consume(wtx, OneTime::SignInFlow(ticket.flow), op.now)? {
        return Ok(Outcome::FlowGone { request });
    }
    if let (Some(rehashed), Some((_, chosen_at))) = (&compared.rehashed, &ticket.stored) {
        accounts::store::update_hash(wtx, account.id, rehashed, *chosen_at)?;
    }
    let authentication =
        Authentication { account: account.id, account_epoch: account.epoch, amr: vec!["pwd".to_owned()] };
    let (session, secrets, ended) = sessions::establish(op, wtx, &authentication, compared.previous.as_ref())?;
    store::record_session(wtx, ticket.flow, (session, None))?;
    let device = devices::remember(op, wtx, &account, ticket.device.as_ref())?;
    let by = op.by(Principal::Account(account.id));
    if let Some(ended) = ended {
        audit::record(&by, wtx, Event::SignedOut { account: ended.account_id, session: ended.id })?;
    }
    audit::record(&by, wtx, Event::SignedIn { account: account.id, session, methods: authentication.amr })?;
    Ok(Outcome::SignedIn { secrets, device, request })
}

/// The active account whose password it was, and still is; else why it is none, in the words of the audit log. A
/// password that was changed while the old one was being compared counts.
fn matching_account(wtx: &mut WriteTx<'_>, compared: &Compared) -> Result<Result<Account, &'static str>, Fault> {
    let ticket = &compared.ticket;
    let Some(id) = ticket.account else { return Ok(Err("unknown_account")) };
    if !compared.matches {
        return Ok(Err("wrong_password"));
    }
    let Some(account) = accounts::store::find_account(wtx, id)?.filter(|a| a.state == AccountState::Active) else {
        return Ok(Err("not_active"));
    };
    let chosen_at = |stored: &Option<(StoredPassword, Time)>| stored.as_ref().map(|(_, at)| *at);
    let unchanged = chosen_at(&accounts::store::find_password(wtx, id)?) == chosen_at(&ticket.stored);
    Ok(if unchanged { Ok(account) } else { Err("wrong_password") })
}

/// A flow that was opened for one attempt does not stay open after it.
fn close_own_flow(op: &Op, wtx: &mut WriteTx<'_>, ticket: &Ticket) -> Result<(), Fault> {
    if ticket.own_flow {
        consume(wtx, OneTime::SignInFlow(ticket.flow), op.now)?;
    }
    Ok(())
}

/// Ends an attempt that came to nothing, since the hasher was full or `finish` could not be written: it costs the person
/// nothing.
pub fn abandon(op: &Op, wtx: &mut WriteTx<'_>, ticket: &Ticket) -> Result<(), Fault> {
    ticket.reservation.give_back(wtx)?;
    close_own_flow(op, wtx, ticket)
}

//! Signing in with a password: `begin` reserves an attempt, the hasher compares, `finish` re-reads and decides.

use super::{flow, store};
use crate::accounts::hasher::Verification;
use crate::accounts::password::{Password, StoredPassword, Verdict};
use crate::accounts::{self, AccountState};
use crate::audit::{self, Event};
use crate::base::email::Email;
use crate::base::fault::Fault;
use crate::base::id::{AccountId, AuthorizationRequestId, SignInFlowId, TenantId};
use crate::base::time::Time;
use crate::base::token::BearerToken;
use crate::op::{Actor, Op};
use crate::sessions::{self, Authentication, SessionSecrets};
use crate::storage::WriteTx;
use crate::storage::consume::{OneTime, consume};
use crate::tenancy::settings::UnverifiedSignIn;

/// Attempts that one flow allows.
const ATTEMPTS_PER_FLOW: i64 = 20;

/// An attempt as it came from a page. The password itself goes to the hasher only.
#[derive(Clone, Debug)]
pub struct Attempt {
    /// `None` opens a flow of its own, for signing in without an application.
    pub flow: Option<SignInFlowId>,
    pub email: String,
    pub browser: BearerToken,
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
}

impl Ticket {
    /// What the hasher has to do. Without a stored hash, and for what cannot be anybody's password, it does the same work
    /// and the answer is no.
    pub fn verification(&self, op: &Op, typed: &str) -> Result<Verification, Fault> {
        let salt = op.salt("rehash");
        if let Some(password) = Password::attempt(typed) {
            return Ok(Verification { password, stored: self.stored.clone().map(|(hash, _)| hash), salt });
        }
        let password = Password::attempt("-").ok_or_else(|| Fault::internal("the impossible password"))?;
        Ok(Verification { password, stored: None, salt })
    }
}

pub enum Begun {
    Compare(Ticket),
    /// The flow is unknown, another browser's, expired or used up.
    FlowGone {
        request: Option<AuthorizationRequestId>,
    },
    TooManyAttempts,
}

/// Reserves an attempt and reads what there is to compare with.
pub fn begin(op: &Op, wtx: &mut WriteTx<'_>, attempt: &Attempt) -> Result<Begun, Fault> {
    let browser_hash = wtx.lookup_hash(&attempt.browser);
    let (flow, request) = match attempt.flow {
        None => (flow::start(op, wtx, &browser_hash, None)?, None),
        Some(id) => match flow::find_flow(wtx, id, &browser_hash)? {
            Some(flow) if flow.is_open(op.now) => (flow.id, flow.request),
            other => return Ok(Begun::FlowGone { request: other.and_then(|f| f.request) }),
        },
    };
    if !store::reserve_attempt(wtx, flow, ATTEMPTS_PER_FLOW)? {
        return Ok(Begun::TooManyAttempts);
    }
    let account = match Email::parse(&attempt.email) {
        Ok(email) => accounts::store::find_id_by_email(wtx, &email)?,
        Err(_) => None,
    };
    let stored = match account {
        Some(id) => accounts::store::find_password(wtx, id)?,
        None => None,
    };
    Ok(Begun::Compare(Ticket { tenant: wtx.tenant(), flow, request, account, stored }))
}

pub enum Outcome {
    SignedIn {
        secrets: SessionSecrets,
        request: Option<AuthorizationRequestId>,
    },
    /// Unknown, wrong, locked: not told apart.
    WrongCredentials {
        request: Option<AuthorizationRequestId>,
    },
    /// Told only after a right password.
    EmailNotVerified {
        request: Option<AuthorizationRequestId>,
    },
    FlowGone {
        request: Option<AuthorizationRequestId>,
    },
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
    let ticket = &compared.ticket;
    let request = ticket.request;
    if ticket.tenant != wtx.tenant() {
        return Err(Fault::internal("a ticket of another tenant"));
    }
    let account = match ticket.account.filter(|_| compared.matches) {
        Some(id) => accounts::store::find_account(wtx, id)?,
        None => None,
    };
    let failed =
        |wtx: &mut WriteTx<'_>, reason| audit::record(op, wtx, Event::SignInFailed { account: ticket.account, reason });
    let Some(account) = account.filter(|a| a.state == AccountState::Active) else {
        let reason = match (ticket.account, compared.matches) {
            (None, _) => "unknown_account",
            (Some(_), false) => "wrong_password",
            (Some(_), true) => "not_active",
        };
        failed(wtx, reason)?;
        return Ok(Outcome::WrongCredentials { request });
    };
    // A password that was changed while the old one was being compared counts.
    let chosen_at = |stored: &Option<(StoredPassword, Time)>| stored.as_ref().map(|(_, at)| *at);
    if chosen_at(&accounts::store::find_password(wtx, account.id)?) != chosen_at(&ticket.stored) {
        failed(wtx, "wrong_password")?;
        return Ok(Outcome::WrongCredentials { request });
    }
    if !account.is_verified() && op.tenant.settings.unverified_sign_in == UnverifiedSignIn::Deny {
        failed(wtx, "email_not_verified")?;
        return Ok(Outcome::EmailNotVerified { request });
    }
    if !consume(wtx, OneTime::SignInFlow(ticket.flow), op.now)? {
        return Ok(Outcome::FlowGone { request });
    }
    if let Some(rehashed) = &compared.rehashed {
        accounts::store::update_hash(wtx, account.id, rehashed)?;
    }
    let authentication =
        Authentication { account: account.id, account_epoch: account.epoch, amr: vec!["pwd".to_owned()] };
    let (session, secrets) = sessions::establish(op, wtx, &authentication, compared.previous.as_ref())?;
    store::record_session(wtx, ticket.flow, session)?;
    let by = op.by(Actor::Account(account.id));
    audit::record(&by, wtx, Event::SignedIn { account: account.id, session, methods: authentication.amr })?;
    Ok(Outcome::SignedIn { secrets, request })
}

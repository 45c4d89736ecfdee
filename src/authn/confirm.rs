//! Confirms a signed-in user by the present password, in place of a recent sign-in (A-73: step-up).
//!
//! The first transaction reserves an attempt, which counts towards the rate limits of a sign-in. The hasher compares, and
//! the second transaction executes the deed of the user.

use super::acting::{self, NotSender, Sender};
use super::devices;
use super::notices;
use super::reserved::{Reserved, hash_and_decide};
use super::throttle::{self, Budget, Channel, Reservation, Subject, TooMany};
use crate::accounts;
use crate::accounts::hasher::Verification;
use crate::accounts::password::{Password, StoredPassword, Verdict};
use crate::audit::{self, Event};
use crate::base::fault::Fault;
use crate::base::id::{AccountId, SessionId};
use crate::base::refusal::Stop;
use crate::base::token::BearerToken;
use crate::config::ThrottleConfig;
use crate::op::{Op, Principal};
use crate::services::Services;
use crate::storage::WriteTx;

/// Why a deed was not executed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotConfirmed {
    NotSender(NotSender),
    WrongPassword,
    TooManyAttempts(TooMany),
}

/// The state between the two transactions.
#[derive(Clone)]
struct Ticket {
    account: AccountId,
    session: SessionId,
    stored: Option<StoredPassword>,
    reservation: Reservation,
}

impl Reserved for Ticket {
    fn abandon(&self, _op: &Op, wtx: &mut WriteTx<'_>) -> Result<(), Fault> {
        self.reservation.give_back(wtx)
    }
}

/// The sender of a request, and what its password is compared for.
pub struct Confirmation<'p> {
    pub sender: Sender,
    /// The secret by which the account may know this browser.
    pub device: Option<BearerToken>,
    pub password: &'p str,
}

/// Executes a deed of the sender if the password is right. The deed reads the session of the sender again.
pub async fn by_password<T: Send + 'static>(
    op: &Op,
    services: &Services,
    confirmation: Confirmation<'_>,
    deed: impl Fn(&Op, &mut WriteTx<'_>, &Sender) -> Result<T, Stop<NotSender>> + Send + 'static,
) -> Result<T, Stop<NotConfirmed>> {
    services.hasher.check_capacity(op.tenant.id)?;
    let Confirmation { sender, device, password } = confirmation;
    let (at, limits, sent) = (op.clone(), services.throttle, sender.clone());
    let begun =
        services.write(op.tenant.id, move |wtx| Stop::outcome(begin(&at, wtx, &limits, &sent, device.as_ref())));
    let ticket = begun.await?.map_err(Stop::Refused)?;
    let task = comparison(op, &ticket, password);
    let done = hash_and_decide(op, services, ticket, task, move |op, wtx, ticket, compared: &Verdict| {
        if !compared.matches {
            let (account, session) = (ticket.account, ticket.session);
            let by = op.by(Principal::Account(account));
            audit::record(&by, wtx, Event::ConfirmationFailed { account, session })?;
            return Ok(Err(NotConfirmed::WrongPassword));
        }
        ticket.reservation.settle(wtx)?;
        Ok(Stop::outcome(deed(op, wtx, &sender))?.map_err(NotConfirmed::NotSender))
    });
    done.await?.map_err(Stop::Refused)
}

fn begin(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    limits: &ThrottleConfig,
    sender: &Sender,
    device: Option<&BearerToken>,
) -> Result<Ticket, Stop<NotConfirmed>> {
    let found = acting::find(op, wtx, sender).map_err(|stop| stop.map(NotConfirmed::NotSender))?;
    let account = found.account.id;
    let device = match device {
        Some(token) => devices::find(op, wtx, token, account)?,
        None => None,
    };
    let budget = Budget { channel: Channel::Password, subject: Subject::Account(account), device, program: None };
    let reservation =
        throttle::reserve(op, wtx, limits, &budget).map_err(|stop| stop.map(NotConfirmed::TooManyAttempts))?;
    notices::many_attempts(op, wtx, &reservation, &budget.subject)?;
    let stored = accounts::store::find_password(wtx, account)?.map(|(hash, _)| hash);
    Ok(Ticket { account, session: found.session.id, stored, reservation })
}

/// Returns the input of the hasher. For a text that cannot be a password, it does the same work with the result "no match".
fn comparison(op: &Op, ticket: &Ticket, typed: &str) -> Result<Verification, Fault> {
    let (attempt, stored) = match Password::attempt(typed) {
        Some(attempt) => (Some(attempt), ticket.stored.clone()),
        None => (Password::attempt("-"), None),
    };
    let password = attempt.ok_or_else(|| Fault::internal("the placeholder password is not valid"))?;
    Ok(Verification { password, stored, in_use: Vec::new(), salt: op.salt("rehash"), chosen: None })
}

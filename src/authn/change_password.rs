//! Choosing another password: a first transaction reserves an attempt, the hasher compares the present password and hashes
//! the new one, a second transaction reads every fact again and decides. Where nothing was compared, the reservation is
//! given back.
//!
//! Whoever changes a password types the present one with it, however recent the sign-in is: that is the step-up,
//! it is of this very moment, and it falls under the same counters as a sign-in, so that a browser which was left
//! open is no better place to guess at. The change ends every session and every grant of the account by its epoch; this
//! browser goes on under new secrets, with this authentication as its latest.

use super::acting::{self, Acted, Sender};
use super::devices;
use super::reserved::{Reserved, hash_and_decide};
use super::throttle::{self, Budget, Channel, Reservation, Subject, TooMany};
use crate::accounts::hasher::{Chosen, Verification};
use crate::accounts::password::{Password, PasswordFault, StoredPassword, Verdict};
use crate::accounts::{self, Account};
use crate::audit::{self, Event};
use crate::base::fault::Fault;
use crate::base::id::{AccountId, SessionId, TenantId};
use crate::base::token::BearerToken;
use crate::config::ThrottleConfig;
use crate::op::{Op, Principal};
use crate::services::Services;
use crate::sessions::{self, Authentication, Established, SessionSecrets};
use crate::storage::WriteTx;

/// Why somebody may not choose a password.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// Nobody may.
    Password(PasswordFault),
    /// It is the one that they have.
    Same,
}

/// The password that somebody chooses who has typed `present` as theirs.
pub fn choose(present: &str, new: &str) -> Result<Password, Unfit> {
    let password = Password::choose(new).map_err(Unfit::Password)?;
    match Password::attempt(present) {
        Some(present) if present.is(&password) => Err(Unfit::Same),
        _ => Ok(password),
    }
}

/// An attempt as it came from a page. The present password itself goes to the hasher only.
pub struct Attempt {
    pub sender: Sender,
    /// The secret by which the account may know this browser.
    pub device: Option<BearerToken>,
    pub chosen: Password,
}

/// Changes the password of the sender, who types the present one.
pub async fn change(op: &Op, services: &Services, attempt: Attempt, present: &str) -> Result<Acted<Outcome>, Fault> {
    services.hasher.check_room(op.tenant.id)?;
    let Attempt { sender, device, chosen } = attempt;
    let (tenant, at, limits, of) = (op.tenant.id, op.clone(), services.throttle, (sender.clone(), device.clone()));
    let too_late = op.clone();
    let begun = services.write_or_undo(
        tenant,
        move |wtx| begin(&at, wtx, &limits, &of.0, of.1.as_ref()),
        move |wtx, begun| match begun {
            Acted::Done(Ok(ticket)) => ticket.abandon(&too_late, wtx),
            _ => Ok(()),
        },
    );
    let ticket = match begun.await? {
        Acted::Done(Ok(ticket)) => ticket,
        Acted::Done(Err(too_many)) => return Ok(Acted::Done(Outcome::TooManyAttempts(too_many))),
        Acted::Nobody => return Ok(Acted::Nobody),
        Acted::AnotherPerson => return Ok(Acted::AnotherPerson),
    };
    let task = ticket.verification(op, present, chosen);
    let changed = hash_and_decide(op, services, ticket, task, move |op, wtx, ticket, verdict: &Verdict| {
        finish(op, wtx, &Compared::new(ticket.clone(), verdict.clone(), sender.clone(), device.clone()))
    });
    changed.await.map(Acted::Done)
}

/// What the hasher has to do, and what `finish` needs to know.
#[derive(Clone)]
pub struct Ticket {
    tenant: TenantId,
    account: AccountId,
    session: SessionId,
    stored: Option<StoredPassword>,
    reservation: Reservation,
}

impl Ticket {
    /// What the hasher has to do. For what cannot be anybody's password it does the same work, and the answer is no.
    pub fn verification(&self, op: &Op, present: &str, password: Password) -> Result<Verification, Fault> {
        let chosen = Some(Chosen { password, salt: op.salt("chosen") });
        let (attempt, stored) = match Password::attempt(present) {
            Some(attempt) => (Some(attempt), self.stored.clone()),
            None => (Password::attempt("-"), None),
        };
        let password = attempt.ok_or_else(|| Fault::internal("the impossible password"))?;
        Ok(Verification { password, stored, salt: op.salt("rehash"), chosen })
    }
}

impl Reserved for Ticket {
    fn abandon(&self, _op: &Op, wtx: &mut WriteTx<'_>) -> Result<(), Fault> {
        self.reservation.give_back(wtx)
    }
}

/// Reserves an attempt and reads what there is to compare with. `device`: the secret by which the account may know this
/// browser.
pub fn begin(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    limits: &ThrottleConfig,
    sender: &Sender,
    device: Option<&BearerToken>,
) -> Result<Acted<Result<Ticket, TooMany>>, Fault> {
    acting::act(op, wtx, sender, |op, wtx, account, session| {
        let device = match device {
            Some(token) => devices::find(op, wtx, token, account.id)?,
            None => None,
        };
        let budget = Budget { channel: Channel::Password, subject: Subject::Account(account.id), device };
        let reservation = match throttle::reserve(op, wtx, limits, &budget)? {
            Ok(reservation) => reservation,
            Err(too_many) => return Ok(Err(too_many)),
        };
        let stored = accounts::store::find_password(wtx, account.id)?.map(|(hash, _)| hash);
        Ok(Ok(Ticket { tenant: wtx.tenant(), account: account.id, session: session.id, stored, reservation }))
    })
}

pub enum Outcome {
    Changed {
        secrets: SessionSecrets,
        /// By which the account knows this browser from now on: with the epoch it forgot every device.
        device: BearerToken,
    },
    WrongPassword,
    /// The session is over, or another one took its place, since the attempt began: by another change, perhaps.
    SessionOver,
    /// The attempt is not looked at, whether it is right or not.
    TooManyAttempts(TooMany),
}

/// What `finish` decides upon.
#[derive(Clone)]
pub struct Compared {
    pub ticket: Ticket,
    pub matches: bool,
    pub chosen: Option<StoredPassword>,
    pub sender: Sender,
    pub device: Option<BearerToken>,
}

impl Compared {
    pub fn new(ticket: Ticket, verdict: Verdict, sender: Sender, device: Option<BearerToken>) -> Compared {
        Compared { ticket, matches: verdict.matches, chosen: verdict.chosen, sender, device }
    }
}

/// Re-reads every fact, then stores the new password and ends everything that was made under the old one.
pub fn finish(op: &Op, wtx: &mut WriteTx<'_>, compared: &Compared) -> Result<Outcome, Fault> {
    let Compared { ticket, sender, .. } = compared;
    if ticket.tenant != wtx.tenant() {
        return Err(Fault::internal("a ticket of another tenant"));
    }
    let by = op.by(Principal::Account(ticket.account));
    if !compared.matches {
        let (account, session) = (ticket.account, ticket.session);
        audit::record(&by, wtx, Event::PasswordChangeFailed { account, session })?;
        return Ok(Outcome::WrongPassword);
    }
    // Whatever else stands in the way, nobody guessed.
    ticket.reservation.settle(wtx)?;
    // Held, so that of two changes at once the second finds what the first has left: its session is over by the epoch.
    accounts::store::lock_account(wtx, ticket.account)?;
    let account = match acting::find(op, wtx, sender)? {
        Acted::Done((account, session)) if (account.id, session.id) == (ticket.account, ticket.session) => account,
        _ => return Ok(Outcome::SessionOver),
    };
    let chosen = compared.chosen.as_ref().ok_or_else(|| Fault::internal("no new password was hashed"))?;
    let account = Account { epoch: account.epoch + 1, ..account };
    let authentication =
        Authentication { account: account.id, account_epoch: account.epoch, amr: vec!["pwd".to_owned()] };
    // Carried on before the epoch moves, since after that the session is over like every other.
    let Established { session, secrets, .. } = sessions::establish(op, wtx, &authentication, sender.session.as_ref())?;
    accounts::store::replace_password(wtx, account.id, chosen, op.now)?;
    accounts::store::advance_epoch(wtx, account.id)?;
    let device = devices::remember(op, wtx, &account, compared.device.as_ref())?;
    audit::record(&by, wtx, Event::PasswordChanged { account: account.id, session })?;
    Ok(Outcome::Changed { secrets, device })
}

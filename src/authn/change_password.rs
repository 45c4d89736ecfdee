//! Changes a password. The first transaction reserves an attempt. The hasher compares the present password and hashes
//! the new one. The second transaction reads every fact again and decides. If nothing was compared, the reservation is
//! released.
//!
//! A password change always requires the present password, however recent the sign-in is (A-73: step-up). The attempt
//! counts towards the rate limits of a sign-in (A-69: all channels share their counters). An unattended browser
//! therefore gives an attacker no additional guesses. The change ends every session and grant of the account through
//! its epoch; its API tokens are carried over. The current browser continues under new secrets, and its `auth_time` is updated.

use super::acting::{self, NotSender, Sender};
use super::devices;
use super::notices;
use super::reserved::{Reserved, hash_and_decide};
use super::throttle::{self, Budget, Channel, Reservation, Subject, TooMany};
use crate::accounts::hasher::{Chosen, Renewal, Verification};
use crate::accounts::manage;
use crate::accounts::password::{NewHash, NewPassword, Password, StoredPassword, Verdict};
use crate::accounts::{self, Account};
use crate::audit::{self, Event};
use crate::base::fault::Fault;
use crate::base::id::{AccountId, SessionId, TenantId};
use crate::base::refusal::Stop;
use crate::base::token::BearerToken;
use crate::config::ThrottleConfig;
use crate::op::{Op, Principal};
use crate::organizations::{api_tokens, invitations};
use crate::services::Services;
use crate::sessions::{self, Authentication, Established, SessionSecrets, SignedIn};
use crate::storage::WriteTx;

/// An attempt as submitted by the page. Only the hasher receives the present password.
pub struct Attempt {
    pub sender: Sender,
    /// The secret by which the account recognizes a known device.
    pub device: Option<BearerToken>,
    pub chosen: NewPassword,
}

/// Changes the password of the sender after comparing the present one.
pub async fn change(op: &Op, services: &Services, attempt: Attempt, present: &str) -> Result<Outcome, Stop<NotSender>> {
    services.hasher.check_capacity(op.tenant.id)?;
    let Attempt { sender, device, chosen } = attempt;
    let (tenant, at, limits, of) = (op.tenant.id, op.clone(), services.throttle, (sender.clone(), device.clone()));
    let too_late = op.clone();
    let begun = services.write_or_undo(
        tenant,
        move |wtx| Stop::outcome(begin(&at, wtx, &limits, &of.0, of.1.as_ref())),
        move |wtx, begun| match begun {
            Ok(ticket) => ticket.abandon(&too_late, wtx),
            Err(_) => Ok(()),
        },
    );
    let ticket = match begun.await? {
        Ok(ticket) => ticket,
        Err(NotBegun::TooManyAttempts(too_many)) => return Ok(Outcome::TooManyAttempts(too_many)),
        Err(NotBegun::NotOffered) => return Ok(Outcome::NotOffered),
        Err(NotBegun::NotSender(why)) => return Err(Stop::Refused(why)),
    };
    let task = ticket.verification(op, present, chosen);
    let changed = hash_and_decide(op, services, ticket, task, move |op, wtx, ticket, verdict: &Verdict| {
        finish(op, wtx, &Compared::new(ticket.clone(), verdict.clone(), sender.clone(), device.clone()))
    });
    Ok(changed.await?)
}

/// The state between the two transactions: the input of the hasher and the facts for [`finish`].
#[derive(Clone)]
pub struct Ticket {
    tenant: TenantId,
    account: AccountId,
    session: SessionId,
    stored: Option<StoredPassword>,
    /// The passwords that the account cannot choose again.
    forbidden: Vec<StoredPassword>,
    reservation: Reservation,
}

impl Ticket {
    /// Returns the input of the hasher. For a text that cannot be a password, it does the same work with the result "no
    /// match".
    pub fn verification(&self, op: &Op, present: &str, password: NewPassword) -> Result<Verification, Fault> {
        let chosen = Chosen { password, salt: op.salt("chosen") };
        let chosen = Some(Renewal { chosen, earlier: self.forbidden.clone() });
        let (attempt, stored) = match Password::attempt(present) {
            Some(attempt) => (Some(attempt), self.stored.clone()),
            None => (Password::attempt("-"), None),
        };
        let password = attempt.ok_or_else(|| Fault::internal("the placeholder password is not valid"))?;
        // The account is known, so its response time reveals nothing.
        Ok(Verification { password, stored, in_use: Vec::new(), salt: op.salt("rehash"), chosen })
    }
}

impl Reserved for Ticket {
    fn abandon(&self, _op: &Op, wtx: &mut WriteTx<'_>) -> Result<(), Fault> {
        self.reservation.give_back(wtx)
    }
}

/// Why an attempt is not begun.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotBegun {
    /// The tenant offers no passwords.
    NotOffered,
    NotSender(NotSender),
    TooManyAttempts(TooMany),
}

/// Reserves an attempt and reads what there is to compare with. `device`: the secret by which the account may know this
/// browser.
pub fn begin(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    limits: &ThrottleConfig,
    sender: &Sender,
    device: Option<&BearerToken>,
) -> Result<Ticket, Stop<NotBegun>> {
    let SignedIn { account, session } = acting::find(op, wtx, sender).map_err(|stop| stop.map(NotBegun::NotSender))?;
    if !op.tenant.settings.has_passwords() {
        return Err(Stop::Refused(NotBegun::NotOffered));
    }
    let device = match device {
        Some(token) => devices::find(op, wtx, token, account.id)?,
        None => None,
    };
    let budget = Budget { channel: Channel::Password, subject: Subject::Account(account.id), device, program: None };
    let reservation =
        throttle::reserve(op, wtx, limits, &budget).map_err(|stop| stop.map(NotBegun::TooManyAttempts))?;
    notices::many_attempts(op, wtx, &reservation, &budget.subject)?;
    let stored = accounts::store::find_password(wtx, account.id)?.map(|(hash, _)| hash);
    let forbidden = manage::list_forbidden(op, wtx, account.id)?;
    Ok(Ticket { tenant: wtx.tenant(), account: account.id, session: session.id, stored, forbidden, reservation })
}

pub enum Outcome {
    /// The tenant offers no passwords.
    NotOffered,
    Changed {
        secrets: SessionSecrets,
        /// The new secret by which the account recognizes this browser. The new epoch has invalidated every known
        /// device.
        device: BearerToken,
    },
    WrongPassword,
    /// The account had the new password before, and its tenant does not allow it again. The present one was right.
    Reused,
    /// The session has ended or was replaced since the attempt began, for example by another password change.
    SessionOver,
    /// The rate limit is reached. The attempt is not evaluated, whether it is correct or not.
    TooManyAttempts(TooMany),
}

/// The input of [`finish`].
#[derive(Clone)]
pub struct Compared {
    pub ticket: Ticket,
    pub matches: bool,
    pub chosen: Option<NewHash>,
    pub sender: Sender,
    pub device: Option<BearerToken>,
}

impl Compared {
    pub fn new(ticket: Ticket, verdict: Verdict, sender: Sender, device: Option<BearerToken>) -> Compared {
        Compared { ticket, matches: verdict.matches, chosen: verdict.chosen, sender, device }
    }
}

/// Reads every fact again, stores the new password and ends everything that was issued under the old one.
pub fn finish(op: &Op, wtx: &mut WriteTx<'_>, compared: &Compared) -> Result<Outcome, Fault> {
    let Compared { ticket, sender, .. } = compared;
    if ticket.tenant != wtx.tenant() {
        return Err(Fault::internal("the attempt belongs to another tenant"));
    }
    let by = op.by(Principal::Account(ticket.account));
    if !compared.matches {
        let (account, session) = (ticket.account, ticket.session);
        audit::record(&by, wtx, Event::PasswordChangeFailed { account, session })?;
        return Ok(Outcome::WrongPassword);
    }
    // The password is correct, so this was no guess, even if another check fails.
    ticket.reservation.settle(wtx)?;
    let chosen = match &compared.chosen {
        Some(NewHash::Made(hash)) => hash,
        Some(NewHash::Reused) => return Ok(Outcome::Reused),
        None => return Err(Fault::internal("no new password was hashed")),
    };
    // Locks the row. Of two concurrent changes, the second finds that its session is over by the epoch.
    accounts::store::lock_account(wtx, ticket.account)?;
    let (account, persistence) = match Stop::outcome(acting::find(op, wtx, sender))? {
        Ok(SignedIn { account, session }) if (account.id, session.id) == (ticket.account, ticket.session) => {
            (account, session.persistence)
        }
        _ => return Ok(Outcome::SessionOver),
    };
    let before = account.epoch;
    let account = Account { epoch: before.next(), ..account };
    let (account_epoch, amr) = (account.epoch, vec!["pwd".to_owned()]);
    let authentication = Authentication { account: account.id, account_epoch, amr, persistence };
    // The session is renewed before the epoch changes, because the new epoch ends every session.
    let Established { session, secrets, .. } = sessions::establish(op, wtx, &authentication, sender.session.as_ref())?;
    manage::replace_password(op, wtx, account.id, chosen)?;
    // The programs of the user go on: their secrets do not depend on the password. So do the user's invitations.
    api_tokens::store::carry_over(wtx, account.id, before)?;
    invitations::store::carry_over(wtx, account.id, before)?;
    accounts::store::advance_epoch(wtx, account.id)?;
    let device = devices::remember(op, wtx, &account, compared.device.as_ref())?.secret;
    notices::password_changed(op, wtx, &account)?;
    audit::record(&by, wtx, Event::PasswordChanged { account: account.id, session })?;
    Ok(Outcome::Changed { secrets, device })
}

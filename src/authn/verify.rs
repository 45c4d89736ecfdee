//! Verifies the address of a sign-up or of a signed-in user, by the code that is typed into the page that waits, or by the
//! mailed link.
//!
//! In the browser of the sign-up both lead on, signed in, through its flow. Elsewhere the link only verifies the address,
//! without a sign-in; the page that waits then leads to the sign-in.

use super::acting::{self, NotSender, Sender};
use super::advance::{Browser, Input, Next, advance, open_flow};
use super::flow::{NewFlow, find_flow, make_room, signed_in, start};
use super::refused::Refused;
use super::reserved::{Reserved, hash_and_decide};
use super::state::{Flow, Origin, Step};
use super::store;
use super::throttle::{self, Budget, Channel, Reservation, Subject, TooMany};
use super::verification::{self, Addressee, Kept, Purpose, Verification, complete, complete_sign_in};
use super::{address_changes, mailed};
use crate::accounts::hasher::Verification as Comparison;
use crate::accounts::password::{Password, StoredPassword, Verdict};
use crate::accounts::{self, Account};
use crate::base::crypto::digest::constant_time_eq;
use crate::base::email::Email;
use crate::base::fault::Fault;
use crate::base::id::SignInFlowId;
use crate::base::refusal::Stop;
use crate::base::secret::Secret;
use crate::base::token::BearerToken;
use crate::config::ThrottleConfig;
use crate::op::{Op, Principal};
use crate::services::Services;
use crate::storage::{Tx, WriteTx};

/// What the page of a flow that waits for a verification shows.
#[derive(Clone, Debug)]
pub enum Waiting {
    /// The address or the user name that was typed, or the address of the signed-in user.
    For { name: String, is_sign_up: bool },
    /// The address was verified elsewhere, or the verification is over: the user signs in, with what was typed.
    Over(String),
    /// The address of the signed-in user was verified elsewhere. The flow may go on.
    Done,
    /// The flow does not wait for a verification.
    Nothing,
}

/// Returns what a flow waits for. `session`: the secret of the browser's session.
pub fn find_waiting(op: &Op, tx: &mut Tx<'_>, flow: &Flow, session: Option<&BearerToken>) -> Result<Waiting, Fault> {
    let found = find(tx, flow)?;
    if let Some(open) = found.as_ref().filter(|found| !found.is_over) {
        // Of a sign-up with a known address, no account waits (A-79: the page does not tell).
        let is_sign_up = flow.state.proved.is_some() || open.account.is_none();
        return Ok(Waiting::For { name: open.typed().to_owned(), is_sign_up });
    }
    if flow.state.verification().is_some() && flow.state.proved.is_none() {
        let here = signed_in(tx, session, op.now)?;
        if here.is_some_and(|here| !accounts::is_limited(op, &here.account)) {
            return Ok(Waiting::Done);
        }
    }
    Ok(found.map_or(Waiting::Nothing, |found| Waiting::Over(found.typed().to_owned())))
}

/// The result of [`begin`].
#[derive(Clone, Copy, Debug)]
pub enum Begun {
    /// This flow waits for the proof.
    Waits(SignInFlowId),
    /// The address is verified already.
    Verified,
    TooMany(TooMany),
}

/// Opens a flow in which a signed-in user verifies the address of the account, and sends the mail.
pub fn begin(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    limits: &ThrottleConfig,
    sender: &Sender,
    browser: &Browser,
) -> Result<Begun, Stop<NotSender>> {
    let account = acting::find_limited(op, wtx, sender)?.account;
    if account.is_verified() || account.email.is_none() {
        return Ok(Begun::Verified);
    }
    if let Err(too_many) = Stop::outcome(make_room(op, wtx, limits, browser.device.as_ref()))? {
        return Ok(Begun::TooMany(too_many));
    }
    let by = op.by(Principal::Account(account.id));
    let new = NewFlow { origin: Origin::AccountPage, step: Step::VerifyEmail, draft: None, return_url: None };
    let flow = start(&by, wtx, &browser.binding, new)?;
    wait_in(&by, wtx, limits, flow, &browser.binding, &account)?;
    Ok(Begun::Waits(flow))
}

/// Lets a new flow wait for the verification of the address of a signed-in user.
pub fn wait_in(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    limits: &ThrottleConfig,
    flow: SignInFlowId,
    binding: &BearerToken,
    account: &Account,
) -> Result<(), Fault> {
    let found = find_flow(wtx, flow, binding)?.ok_or_else(|| Fault::internal("the new flow is not found"))?;
    if let Some(id) = verification::ask(op, wtx, limits, &found, binding, account)? {
        let state = found.state.waiting_for(id, None);
        store::update_state(wtx, &found, &state, op.now)?;
    }
    Ok(())
}

/// Applies a code to the flow of this browser.
pub fn by_code(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    limits: &ThrottleConfig,
    id: SignInFlowId,
    browser: &Browser,
    code: &str,
) -> Result<Next, Fault> {
    let flow = match Stop::outcome(open_flow(op, wtx, id, browser))? {
        Ok(flow) => flow,
        Err(next) => return Ok(next),
    };
    let refused = |why| Ok(Next::Refused { why, origin: Some(flow.origin) });
    let sign_in = Next::Show { flow: id, step: Step::Password };
    let Some(found) = find(wtx, &flow)? else { return Ok(sign_in) };
    if found.is_over {
        return Ok(sign_in);
    }
    // a code and a password share the attempts of an account, over all flows.
    let reservation = match Stop::outcome(throttle::reserve(op, wtx, limits, &budget(&found)))? {
        Ok(reservation) => reservation,
        Err(too_many) => return refused(Refused::TooManyAttempts(too_many)),
    };
    if !verification::store::count_try(wtx, found.id, op.now)? {
        return refused(Refused::CodeOver);
    }
    let digits: String = code.chars().filter(|c| !c.is_whitespace() && *c != '-').collect();
    let hash = verification::code_hash(wtx, found.id, &digits);
    if !constant_time_eq(&hash, &found.code_hash) || found.account.is_none() {
        return refused(Refused::WrongCode);
    }
    reservation.settle(wtx)?;
    match proved(op, wtx, &found, browser, Kept::Yes)? {
        Some(input) => advance(op, wtx, id, browser, &input),
        None => Ok(sign_in),
    }
}

/// Sends the mail of a flow once more, with a new link and code.
pub fn resend(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    limits: &ThrottleConfig,
    id: SignInFlowId,
    browser: &Browser,
) -> Result<Next, Fault> {
    let flow = match Stop::outcome(open_flow(op, wtx, id, browser))? {
        Ok(flow) => flow,
        Err(next) => return Ok(next),
    };
    let sign_in = Next::Show { flow: id, step: Step::Password };
    let Some(found) = find(wtx, &flow)? else { return Ok(sign_in) };
    if found.is_over {
        return Ok(sign_in);
    }
    if found.purpose == Purpose::SignIn {
        return Ok(match Stop::outcome(mailed::resend(op, wtx, limits, &found))? {
            Ok(()) => Next::Show { flow: id, step: Step::SignInMail },
            Err(too_many) => Next::Refused { why: Refused::TooManyAttempts(too_many), origin: Some(flow.origin) },
        });
    }
    let may_send = match Stop::outcome(verification::may_send(op, wtx, limits, &found.address))? {
        Ok(may_send) => may_send,
        Err(too_many) => {
            return Ok(Next::Refused { why: Refused::TooManyAttempts(too_many), origin: Some(flow.origin) });
        }
    };
    let account = accounts::store::find_account(wtx, found.account.unwrap_or_else(|| op.id("no account")))?;
    let account = account.filter(|account| account.is_for_people());
    let to = match (&account, found.purpose) {
        (Some(account), Purpose::Verify) if !account.is_verified() => Addressee::Unverified(account),
        (Some(account), Purpose::AddAddress | Purpose::ReplaceAddress) => Addressee::Entered(account, &found.address),
        _ => Addressee::Nobody,
    };
    // A mail that may not be sent does not void the one before.
    if may_send && let Some(secrets) = verification::renew(op, wtx, &found)? {
        verification::send(op, wtx, to, &secrets)?;
    }
    Ok(Next::Show { flow: id, step: Step::VerifyEmail })
}

fn find(tx: &mut Tx<'_>, flow: &Flow) -> Result<Option<Verification>, Fault> {
    match flow.state.verification() {
        Some(id) => verification::store::find(tx, id),
        None => Ok(None),
    }
}

/// Finishes a verification. Returns the input for the flow that waits for it, or `None` if the verification is over.
fn proved(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    found: &Verification,
    browser: &Browser,
    kept: Kept,
) -> Result<Option<Input>, Fault> {
    Ok(match found.purpose {
        Purpose::Verify => complete(op, wtx, found, kept)?.map(|account| Input::Verified(account.id)),
        Purpose::SignIn => complete_sign_in(op, wtx, found)?.map(|account| Input::Mailed(account.id)),
        Purpose::AddAddress | Purpose::ReplaceAddress => {
            let done = address_changes::complete(op, wtx, found, browser.session.as_ref())?;
            done.map(|account| Input::Verified(account.id))
        }
    })
}

/// The attempts of a verification are those of its account. A sign-up with a known address has attempts of its own, which
/// take none of that account.
fn budget(found: &Verification) -> Budget {
    let subject = match (found.account, found.purpose) {
        (Some(_), _) | (None, Purpose::SignIn) => found.name().subject(found.account),
        (None, Purpose::Verify | Purpose::AddAddress | Purpose::ReplaceAddress) => {
            Subject::UnknownName(format!("sign-up {}", found.address.canonical()))
        }
    };
    Budget { channel: Channel::Password, subject, device: None, program: None }
}

/// What the page of a link shows.
#[derive(Clone, Debug)]
pub struct Linked {
    pub address: Email,
    pub action: LinkAction,
}

/// What a link does.
#[derive(Clone, Debug)]
pub enum LinkAction {
    /// It verifies the address.
    Verify,
    /// It verifies the address in another browser than that of the sign-up, whose password is asked for.
    VerifyElsewhere,
    /// It verifies the address in another browser than that of a sign-up without a password. What was typed is dropped.
    VerifyAndDrop,
    /// It signs in.
    SignIn,
    /// It was opened in another browser than that which asked for it, in which this code signs in.
    ShowCode(Purpose, Secret<String>),
}

/// Returns what a link verifies. It changes nothing: programs that open the links in mails do not use it up.
pub fn find_link(
    op: &Op,
    tx: &mut Tx<'_>,
    token: &BearerToken,
    binding: Option<&BearerToken>,
) -> Result<Option<Linked>, Fault> {
    let Some((found, account)) = find_open(op, tx, token)? else { return Ok(None) };
    let is_own = binding.is_some_and(|binding| constant_time_eq(&tx.lookup_hash(binding), &found.browser));
    let action = match found.purpose {
        Purpose::SignIn if is_own => LinkAction::SignIn,
        Purpose::AddAddress | Purpose::ReplaceAddress if is_own => LinkAction::Verify,
        Purpose::SignIn | Purpose::AddAddress | Purpose::ReplaceAddress => {
            LinkAction::ShowCode(found.purpose, verification::code_of(tx, token))
        }
        Purpose::Verify if !is_own && account.is_sign_up => match asks_password(op, tx, &found, &account)? {
            true => LinkAction::VerifyElsewhere,
            false => LinkAction::VerifyAndDrop,
        },
        Purpose::Verify => LinkAction::Verify,
    };
    Ok(Some(Linked { address: found.address, action }))
}

/// Whether a password of the sign-up can keep what was typed there.
fn asks_password(op: &Op, tx: &mut Tx<'_>, found: &Verification, account: &Account) -> Result<bool, Fault> {
    if !op.tenant.settings.has_passwords() {
        return Ok(false);
    }
    Ok(password_of(tx, found, account)?.is_some())
}

/// Returns the password that finishes a verification: that of its sign-up, or the present one of its account.
fn password_of(tx: &mut Tx<'_>, found: &Verification, account: &Account) -> Result<Option<StoredPassword>, Fault> {
    if found.is_sign_up() {
        return Ok(found.password.clone());
    }
    Ok(accounts::store::find_password(tx, account.id)?.map(|(stored, _)| stored))
}

/// Finds the open verification of a link, with the account that waits for it.
fn find_open(op: &Op, tx: &mut Tx<'_>, token: &BearerToken) -> Result<Option<(Verification, Account)>, Fault> {
    let hash = tx.lookup_hash(token);
    let found = verification::store::find_by_token(tx, &hash)?.filter(|found| found.is_open(op.now));
    let Some((found, id)) = found.and_then(|found| found.account.map(|id| (found, id))) else { return Ok(None) };
    let account = accounts::store::find_account(tx, id)?;
    let waits =
        |account: &Account| account.is_for_people() && (found.purpose != Purpose::Verify || !account.is_verified());
    Ok(account.filter(waits).map(|account| (found, account)))
}

/// The result of a link.
pub enum Verified {
    /// The browser of the sign-up is signed in, or its flow is over.
    Onward(Next),
    /// The address is verified, without a sign-in.
    Elsewhere {
        kept: Kept,
        address: Email,
    },
    /// The link is unknown, used, replaced or expired.
    Over,
    /// The link acts only in the browser that asked for it.
    NotHere,
    /// The password of the sign-up is wrong.
    WrongPassword,
    TooManyAttempts(TooMany),
}

/// Uses a link. `typed`: the password of the sign-up, which keeps it in another browser; may be empty, and is ignored
/// where the tenant has no passwords.
pub async fn by_link(
    op: &Op,
    services: &Services,
    token: BearerToken,
    browser: Browser,
    typed: &str,
) -> Result<Verified, Fault> {
    let (tenant, at, sent) = (op.tenant.id, op.clone(), (token.clone(), browser.clone()));
    let attempt = Password::attempt(typed).filter(|_| op.tenant.settings.has_passwords());
    let Some(password) = attempt else {
        return services.write(tenant, move |wtx| use_link(&at, wtx, &sent.0, &sent.1)).await;
    };
    services.hasher.check_capacity(tenant)?;
    let (limits, presented) = (services.throttle, token.clone());
    let begun = services.write(tenant, move |wtx| Stop::outcome(reserve(&at, wtx, &limits, &presented)));
    let ticket = match begun.await? {
        Ok(ticket) => ticket,
        Err(verified) => return Ok(verified),
    };
    let stored = ticket.stored.clone();
    let task = Comparison { password, stored, in_use: Vec::new(), salt: op.salt("rehash"), chosen: None };
    hash_and_decide(op, services, ticket, Ok(task), move |op, wtx, ticket, compared: &Verdict| {
        if !compared.matches {
            return Ok(Verified::WrongPassword);
        }
        ticket.reservation.settle(wtx)?;
        let Some((found, _)) = find_open(op, wtx, &token)? else { return Ok(Verified::Over) };
        finish(op, wtx, &found, &browser, Kept::Yes)
    })
    .await
}

/// The state between the two transactions of a link with a password.
#[derive(Clone)]
struct Ticket {
    stored: Option<StoredPassword>,
    reservation: Reservation,
}

impl Reserved for Ticket {
    fn abandon(&self, _op: &Op, wtx: &mut WriteTx<'_>) -> Result<(), Fault> {
        self.reservation.give_back(wtx)
    }
}

fn reserve(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    limits: &ThrottleConfig,
    token: &BearerToken,
) -> Result<Ticket, Stop<Verified>> {
    let Some((found, account)) = find_open(op, wtx, token)? else { return Err(Stop::Refused(Verified::Over)) };
    let reservation =
        throttle::reserve(op, wtx, limits, &budget(&found)).map_err(|stop| stop.map(Verified::TooManyAttempts))?;
    Ok(Ticket { stored: password_of(wtx, &found, &account)?, reservation })
}

/// Uses a link without a password.
pub fn use_link(op: &Op, wtx: &mut WriteTx<'_>, token: &BearerToken, browser: &Browser) -> Result<Verified, Fault> {
    let Some((found, account)) = find_open(op, wtx, token)? else { return Ok(Verified::Over) };
    let is_own = constant_time_eq(&wtx.lookup_hash(&browser.binding), &found.browser);
    let kept = if is_own || !account.is_sign_up { Kept::Yes } else { Kept::No };
    finish(op, wtx, &found, browser, kept)
}

fn finish(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    found: &Verification,
    browser: &Browser,
    kept: Kept,
) -> Result<Verified, Fault> {
    let is_own = constant_time_eq(&wtx.lookup_hash(&browser.binding), &found.browser);
    if !is_own && found.purpose != Purpose::Verify {
        return Ok(Verified::NotHere);
    }
    let Some(input) = proved(op, wtx, found, browser, kept)? else { return Ok(Verified::Over) };
    if !is_own {
        return Ok(Verified::Elsewhere { kept, address: found.address.clone() });
    }
    match find_flow(wtx, found.flow, &browser.binding)? {
        Some(flow) if flow.is_open(op.now) => Ok(Verified::Onward(advance(op, wtx, found.flow, browser, &input)?)),
        _ => Ok(Verified::Elsewhere { kept, address: found.address.clone() }),
    }
}

//! Signs a user up: creates an account with an unverified address, and mails a link and a code that verify it.
//!
//! A sign-up with the address of an existing account looks the same. It costs the same hash, statements and queued jobs,
//! and the user of the account gets a mail (A-79, A-80: neither text nor effort shows whether an account exists).
//!
//! Where the tenant has no passwords, the mail is the only factor. So each sign-up waits for it, whatever the setting
//! `unverified_sign_in` is.

use super::advance::{Browser, Input, Next, advance, open_flow};
use super::flow::{self, NewFlow};
use super::refused::Refused;
use super::sign_up::Checked;
use super::state::{Flow, Origin, Step, by_password, by_sign_up};
use super::store;
use super::verification::{self, Addressee, Chosen, New, Purpose};
use crate::accounts::manage::{self, AccountRefusal, NewAccount};
use crate::accounts::password::StoredPassword;
use crate::accounts::{self, Account, may_sign_in};
use crate::base::code::Code;
use crate::base::email::Email;
use crate::base::fault::Fault;
use crate::base::id::SignInFlowId;
use crate::base::quota::Quota;
use crate::base::refusal::Stop;
use crate::base::return_url::ReturnUrl;
use crate::config::ThrottleConfig;
use crate::op::Op;
use crate::quotas::{self, Reached};
use crate::services::Services;
use crate::sessions::Persistence;
use crate::storage::{Changes, Tx, WriteTx};
use crate::tenancy::Tenant;
use crate::tenancy::domains;
use crate::tenancy::settings::Registration;

/// A checked sign-up. Its password is hashed.
#[derive(Clone)]
pub(super) struct SignUp {
    /// `None` opens a new flow of this origin.
    pub(super) flow: Option<SignInFlowId>,
    pub(super) origin: Origin,
    pub(super) checked: Checked<Option<StoredPassword>>,
    pub(super) browser: Browser,
    /// The URL of an application that a new flow leads to.
    pub(super) return_url: Option<ReturnUrl>,
}

/// Signs a user up in this flow; without one, a new flow is opened, for a sign-up without an application.
pub async fn register(
    op: &Op,
    services: &Services,
    flow: Option<SignInFlowId>,
    checked: Checked,
    browser: Browser,
) -> Result<Next, Fault> {
    let checked = checked.hashed(op, services).await?;
    let sign_up = SignUp { flow, origin: Origin::AccountPage, checked, browser, return_url: None };
    let (later, limits) = (services.later(op)?, services.throttle);
    services.write(op.tenant.id, move |wtx| finish(&later, wtx, &limits, &sign_up)).await
}

/// What an address is at its sign-up.
pub(super) enum Standing {
    /// No account has it. This one was made.
    Free(Account),
    /// An account has it, and has not proved it.
    Unverified(Account),
    /// An account has it.
    Known(Account),
    /// It is the name of an account that is locked or deleted, or the user name of another one.
    Reserved,
}

/// Creates the account, or finds the one that has the address, and lets the flow wait for the verification.
fn finish(op: &Op, wtx: &mut WriteTx<'_>, limits: &ThrottleConfig, sign_up: &SignUp) -> Result<Next, Fault> {
    let entered = match Stop::outcome(enter(op, wtx, limits, sign_up))? {
        Ok(entered) => entered,
        Err(next) => return Ok(next),
    };
    if !wait(op, wtx, sign_up, &entered)? {
        return Ok(Next::Gone { origin: Some(entered.flow.origin) });
    }
    let Entered { flow, standing, .. } = entered;
    let has_password = sign_up.checked.password.is_some();
    match standing {
        Standing::Free(account) if has_password && may_sign_in(op, &account, flow.origin.purpose()).is_ok() => {
            advance(op, wtx, flow.id, &sign_up.browser, &Input::Verified(account.id))
        }
        _ => Ok(Next::Show { flow: flow.id, step: Step::VerifyEmail }),
    }
}

/// A sign-up that the tenant lets in.
pub(super) struct Entered {
    flow: Flow,
    pub(super) standing: Standing,
    /// Whether the address may get one more mail.
    may_send: bool,
}

/// Creates the account, or finds the one that has the address. Returns what to do if the sign-up is refused.
pub(super) fn enter(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    limits: &ThrottleConfig,
    sign_up: &SignUp,
) -> Result<Entered, Stop<Next>> {
    let SignUp { checked, browser, .. } = sign_up;
    let email = &checked.email;
    let refused = |why, flow: Option<&Flow>| Next::Refused { why, origin: flow.map(|flow| flow.origin) };
    let flow = match sign_up.flow {
        None => None,
        Some(id) => match Stop::outcome(open_flow(op, wtx, id, browser))? {
            Ok(flow) => Some(flow),
            Err(next) => return Err(Stop::Refused(next)),
        },
    };
    if !is_allowed(op, wtx, email)? {
        return Err(Stop::Refused(refused(Refused::AddressNotAllowed, flow.as_ref())));
    }
    // Before anything depends on the address: the refusal says nothing about it, and no mail is counted (P-06).
    if let Some(reached) = quotas::is_reached(op, wtx, Quota::Accounts)? {
        return Err(Stop::Refused(refused(Refused::TooManyAttempts(reached.into()), flow.as_ref())));
    }
    let may_send = match Stop::outcome(verification::may_send(op, wtx, limits, email))? {
        Ok(may_send) => may_send,
        Err(too_many) => return Err(Stop::Refused(refused(Refused::TooManyAttempts(too_many), flow.as_ref()))),
    };
    let flow = match flow {
        Some(flow) => flow,
        None => match Stop::outcome(new_flow(op, wtx, limits, sign_up))? {
            Ok(flow) => flow,
            Err(why) => return Err(Stop::Refused(refused(why, None))),
        },
    };
    store::record_submit(wtx, flow.id, op.now)?;
    let standing = match Stop::outcome(stand(op, wtx, checked))? {
        Ok(standing) => standing,
        Err(reached) => return Err(Stop::Refused(refused(Refused::TooManyAttempts(reached.into()), Some(&flow)))),
    };
    Ok(Entered { flow, standing, may_send })
}

/// Lets the flow of a sign-up wait for the verification of its address, and sends the mail. Returns false if the flow is over.
pub(super) fn wait(op: &Op, wtx: &mut WriteTx<'_>, sign_up: &SignUp, entered: &Entered) -> Result<bool, Fault> {
    let SignUp { checked, browser, .. } = sign_up;
    let Entered { flow, standing, may_send } = entered;
    let (account, to) = match standing {
        Standing::Free(account) | Standing::Unverified(account) => (Some(account), Addressee::Unverified(account)),
        Standing::Known(account) => (None, Addressee::Known(account)),
        Standing::Reserved => (None, Addressee::Nobody),
    };
    let chosen = Chosen {
        password: checked.password.clone(),
        claims: checked.claims.clone(),
        attributes: checked.attributes.clone(),
        terms: checked.terms.clone(),
    };
    let hash = wtx.lookup_hash(&browser.binding);
    let owner = account.map(|account| account.id);
    let purpose = Purpose::Verify;
    let new =
        New { purpose, flow: flow.id, browser: hash, account: owner, address: &checked.email, user_name: None, chosen };
    let (id, secrets) = verification::begin(op, wtx, new)?;
    verification::send(op, wtx, if *may_send { to } else { Addressee::Nobody }, &secrets)?;
    let persistence = flow::persistence(op, Persistence::BrowserSession);
    let by = if checked.password.is_some() { by_password } else { by_sign_up };
    let state = flow.state.waiting_for(id, account.map(|account| by(account, persistence)));
    store::update_state(wtx, flow, &state, op.now)
}

/// Refuses where the tenant lets no one sign up. Whether an address may is decided at the sign-up itself.
pub fn check_offered(tenant: &Tenant) -> Result<(), Code> {
    match tenant.settings.registration {
        Registration::Open | Registration::Domains => Ok(()),
        Registration::Closed => Err(Code::RegistrationClosed),
        Registration::Invited => Err(Code::InvitationNeeded),
    }
}

/// Whether the tenant lets this address sign up.
pub(super) fn is_allowed(op: &Op, tx: &mut Tx<'_>, email: &Email) -> Result<bool, Fault> {
    match op.tenant.settings.registration {
        Registration::Open => Ok(true),
        Registration::Domains => domains::is_allowed(tx, email),
        Registration::Closed | Registration::Invited => Ok(false),
    }
}

fn new_flow(op: &Op, wtx: &mut WriteTx<'_>, limits: &ThrottleConfig, sign_up: &SignUp) -> Result<Flow, Stop<Refused>> {
    let SignUp { origin, browser, .. } = sign_up;
    flow::make_room(op, wtx, limits, browser.device.as_ref()).map_err(|stop| stop.map(Refused::TooManyFlows))?;
    let new = NewFlow { origin: *origin, step: Step::VerifyEmail, draft: None, return_url: sign_up.return_url.clone() };
    let id = flow::start(op, wtx, &browser.binding, new)?;
    let flow = flow::find_flow(wtx, id, &browser.binding)?;
    Ok(flow.ok_or_else(|| Fault::internal("the new flow is not found"))?)
}

/// Creates the account if no other one has the address. For a known address, the same statements are run for a made-up
/// one and undone, so that the quota of accounts refuses both.
fn stand(op: &Op, wtx: &mut WriteTx<'_>, checked: &Checked<Option<StoredPassword>>) -> Result<Standing, Stop<Reached>> {
    let email = &checked.email;
    let owner = accounts::store::find_identifier_owner(wtx, email.canonical())?;
    let holder = accounts::store::find_id_by_email(wtx, email)?;
    let found = accounts::store::find_account(wtx, owner.unwrap_or_else(|| op.id("no account")))?;
    let made = match owner {
        None => create(op, wtx, checked)?,
        Some(_) => {
            let nobody = Email::parse(&format!("{}@nobody.invalid", op.text_22("no address").to_lowercase()));
            let nobody = nobody.unwrap_or_else(|_| email.clone());
            let made_up = Checked { email: nobody, ..checked.clone() };
            wtx.tentatively(|wtx| Stop::outcome(create(op, wtx, &made_up)).map(Changes::Undo))?
                .map_err(Stop::Refused)?;
            None
        }
    };
    if let Some(account) = made {
        return Ok(Standing::Free(account));
    }
    // Also if a concurrent sign-up was faster.
    let found = match owner {
        Some(_) => found,
        None => match accounts::store::find_identifier_owner(wtx, email.canonical())? {
            Some(id) => accounts::store::find_account(wtx, id)?,
            None => None,
        },
    };
    let Some(account) = found.filter(|account| account.is_for_people()) else {
        return Ok(Standing::Reserved);
    };
    let is_primary = account.email.as_ref().is_some_and(|own| own.email.canonical() == email.canonical());
    Ok(match (is_primary, account.is_verified()) {
        (true, false) => Standing::Unverified(account),
        (true, true) => Standing::Known(account),
        (false, _) if holder == Some(account.id) => Standing::Known(account),
        (false, _) => Standing::Reserved,
    })
}

/// Creates the account, in a savepoint. Returns `None` if a concurrent sign-up was faster.
fn create(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    checked: &Checked<Option<StoredPassword>>,
) -> Result<Option<Account>, Stop<Reached>> {
    let new = NewAccount {
        email: checked.email.clone(),
        verified: false,
        claims: checked.claims.clone(),
        attributes: checked.attributes.clone(),
        password: checked.password.clone(),
        terms: checked.terms.clone(),
    };
    match manage::create_by_sign_up(op, wtx, &new)? {
        Ok(account) => Ok(Some(account)),
        Err(AccountRefusal::QuotaReached(reached)) => Err(Stop::Refused(reached)),
        Err(_) => Ok(None),
    }
}

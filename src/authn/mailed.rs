//! Sign-in by a mailed link or code, without a password. It is bound to the browser that asked for it: there the link or the
//! code signs in, and elsewhere the link only shows the code.
//!
//! [`ask`] costs the same statements and the same queued job for an address with and without an account, and the
//! result is the same. The mail goes to the stored address.

use super::advance::{Browser, Next, open_flow};
use super::flow::{self, NewFlow};
use super::identifier::Identifier;
use super::refused::Refused;
use super::state::{Origin, Proved, Step};
use super::store;
use super::throttle::{MailPurpose, TooMany, may_mail};
use super::verification::{self, Chosen, New, Purpose, Secrets, Verification};
use crate::accounts::{self, Account};
use crate::base::email::Email;
use crate::base::fault::Fault;
use crate::base::id::{AccountId, SignInFlowId};
use crate::base::refusal::Stop;
use crate::config::ThrottleConfig;
use crate::mail::{self, Message, Occasion, Validity};
use crate::op::Op;
use crate::sessions::Persistence;
use crate::storage::WriteTx;
use crate::tenancy::settings::SignInMethod;

/// A request for a mail, as submitted by the page.
#[derive(Clone, Debug)]
pub struct Asked {
    /// `None` opens a new flow, for a sign-in without an application.
    pub flow: Option<SignInFlowId>,
    /// The address or the user name.
    pub name: String,
    /// How long the browser is asked to keep the session, where the tenant lets the user choose.
    pub persistence: Persistence,
    pub browser: Browser,
}

/// Mails a link or a code to the account of an address or a user name, and lets the flow wait for it.
pub fn ask(op: &Op, wtx: &mut WriteTx<'_>, limits: &ThrottleConfig, asked: &Asked) -> Result<Next, Fault> {
    Stop::merge(begin(op, wtx, limits, asked))
}

fn begin(op: &Op, wtx: &mut WriteTx<'_>, limits: &ThrottleConfig, asked: &Asked) -> Result<Next, Stop<Next>> {
    let browser = &asked.browser;
    let flow = match asked.flow {
        None => None,
        Some(id) => Some(open_flow(op, wtx, id, browser)?),
    };
    let origin = flow.as_ref().map(|flow| flow.origin);
    let refused = |why| Next::Refused { why, origin };
    if !op.tenant.settings.sign_in_methods.by_mail() {
        return Err(Stop::Refused(refused(Refused::MethodNotOffered)));
    }
    let Some(name) = Identifier::parse(&op.tenant.settings, &asked.name) else {
        return Err(Stop::Refused(refused(Refused::NotAnIdentifier)));
    };
    let owner = name.find_account(wtx)?;
    let may_send = may_send(op, wtx, limits, owner, &name)
        .map_err(|stop| stop.map(|why| refused(Refused::TooManyAttempts(why))))?;
    let flow = match flow {
        Some(flow) => flow,
        None => {
            flow::make_room(op, wtx, limits, browser.device.as_ref())
                .map_err(|stop| stop.map(|why| refused(Refused::TooManyFlows(why))))?;
            let new = NewFlow { origin: Origin::AccountPage, step: Step::SignInMail, draft: None, return_url: None };
            let id = flow::start(op, wtx, &browser.binding, new)?;
            let found = flow::find_flow(wtx, id, &browser.binding)?;
            found.ok_or_else(|| Fault::internal("the new flow is not found"))?
        }
    };
    store::record_submit(wtx, flow.id, op.now)?;
    let found = accounts::store::find_account(wtx, owner.unwrap_or_else(|| op.id("no account")))?;
    let account = found.filter(|account| account.is_for_people() && account.email.is_some());
    let own = account.as_ref().and_then(|account| account.email.as_ref());
    let (address, user_name) = match &name {
        Identifier::Address(typed) => (typed.clone(), None),
        Identifier::UserName(_) => {
            (own.map_or_else(Email::of_no_account, |own| own.email.clone()), Some(asked.name.trim().to_owned()))
        }
    };
    let (purpose, hash) = (Purpose::SignIn, wtx.lookup_hash(&browser.binding));
    let owner = account.as_ref().map(|account| account.id);
    let chosen = Chosen::default();
    let new = New { purpose, flow: flow.id, browser: hash, account: owner, address: &address, user_name, chosen };
    let (id, secrets) = verification::begin(op, wtx, new)?;
    send(op, wtx, account.as_ref().filter(|_| may_send), &secrets)?;
    let persistence = flow::persistence(op, asked.persistence);
    let proved =
        account.map(|account| Proved { account: account.id, epoch: account.epoch, methods: Vec::new(), persistence });
    let state = flow.state.waiting_for_mail(id, proved);
    if !store::update_state(wtx, &flow, &state, op.now)? {
        return Err(Stop::Refused(Next::Gone { origin: Some(flow.origin) }));
    }
    Ok(Next::Show { flow: flow.id, step: Step::SignInMail })
}

/// Counts a mail to the account of this name and returns whether it is sent.
fn may_send(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    limits: &ThrottleConfig,
    owner: Option<AccountId>,
    name: &Identifier,
) -> Result<bool, Stop<TooMany>> {
    may_mail(op, wtx, limits, MailPurpose::SignIn, &name.subject(owner))
}

/// Queues the mail. Without an account, or if the address has got enough mail, it costs the same and nothing is sent.
fn send(op: &Op, wtx: &mut WriteTx<'_>, to: Option<&Account>, secrets: &Secrets) -> Result<(), Fault> {
    let Some(account) = to else { return mail::enqueue_decoy(op, wtx) };
    let methods = &op.tenant.settings.sign_in_methods;
    let link = || op.tenant.base.join(&format!("/sign-in-link?token={}", secrets.token.expose()));
    let message = Message::SignInLink {
        link: methods.has(SignInMethod::Link).then(link),
        code: methods.has(SignInMethod::Code).then(|| secrets.code.expose().clone()),
        valid: Validity::of(verification::lifetime(op, Purpose::SignIn)),
        asked: Occasion::of(op),
    };
    accounts::send(op, wtx, account, message)
}

/// Sends the mail of a flow once more, with a new link and code.
pub(super) fn resend(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    limits: &ThrottleConfig,
    found: &Verification,
) -> Result<(), Stop<TooMany>> {
    // A mail that may not be sent does not void the one before.
    if may_send(op, wtx, limits, found.account, &found.name())?
        && let Some(secrets) = verification::renew(op, wtx, found)?
    {
        let account = accounts::store::find_account(wtx, found.account.unwrap_or_else(|| op.id("no account")))?;
        let account = account.filter(|account| account.is_for_people());
        send(op, wtx, account.as_ref(), &secrets)?;
    }
    Ok(())
}

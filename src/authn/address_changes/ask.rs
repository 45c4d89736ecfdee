//! Asks for the proof of a further address.

use crate::accounts::addresses::{self, AddressRefusal};
use crate::accounts::{self, Account};
use crate::authn::acting::{self, NotSender, Sender};
use crate::authn::advance::Browser;
use crate::authn::flow::{self, NewFlow, find_flow, make_room};
use crate::authn::state::{Origin, Step};
use crate::authn::store;
use crate::authn::throttle::TooMany;
use crate::authn::verification::{self, Addressee, Chosen, New, Purpose};
use crate::base::email::Email;
use crate::base::fault::Fault;
use crate::base::id::SignInFlowId;
use crate::base::refusal::Stop;
use crate::base::return_url::ReturnUrl;
use crate::config::ThrottleConfig;
use crate::op::{Op, Principal};
use crate::storage::WriteTx;

/// What happens to the address once it is verified.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// It is a further address of the account.
    Add,
    /// It replaces the primary address.
    Replace,
}

/// The address to prove.
#[derive(Clone, Debug)]
pub struct NewAddress {
    pub email: Email,
    pub kind: Kind,
    /// The URL of an application that the link leads to.
    pub return_url: Option<ReturnUrl>,
}

/// The result of [`ask`].
#[derive(Clone, Copy, Debug)]
pub enum Asked {
    /// This flow waits for the proof.
    Waits(SignInFlowId),
    Refused(AddressRefusal),
    TooMany(TooMany),
}

/// Mails a link and a code to the address, shortly after a sign-in, and opens a flow that waits for them. For an address of another account, the
/// result is the same, and its user gets a mail.
pub fn ask(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    limits: &ThrottleConfig,
    sender: &Sender,
    new: &NewAddress,
    browser: &Browser,
) -> Result<Asked, Stop<NotSender>> {
    let account = &acting::find_fresh(op, wtx, sender)?.account;
    let op = &op.by(Principal::Account(account.id));
    if let Err(refusal) = addresses::may_add(wtx, account, &new.email)? {
        return Ok(Asked::Refused(refusal));
    }
    Ok(match Stop::outcome(begin(op, wtx, limits, account, new, browser))? {
        Ok(flow) => Asked::Waits(flow),
        Err(too_many) => Asked::TooMany(too_many),
    })
}

fn begin(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    limits: &ThrottleConfig,
    account: &Account,
    new: &NewAddress,
    browser: &Browser,
) -> Result<SignInFlowId, Stop<TooMany>> {
    let email = &new.email;
    let may_send = verification::may_send(op, wtx, limits, email)?;
    make_room(op, wtx, limits, browser.device.as_ref())?;
    let opened = NewFlow {
        origin: Origin::AccountPage,
        step: Step::VerifyEmail,
        draft: None,
        return_url: new.return_url.clone(),
    };
    let id = flow::start(op, wtx, &browser.binding, opened)?;
    let flow = find_flow(wtx, id, &browser.binding)?.ok_or_else(|| Fault::internal("the new flow is not found"))?;
    let owner = accounts::store::find_identifier_owner(wtx, email.canonical())?.filter(|owner| *owner != account.id);
    let other = match owner {
        Some(owner) => accounts::store::find_account(wtx, owner)?,
        None => None,
    };
    let purpose = match new.kind {
        Kind::Add => Purpose::AddAddress,
        Kind::Replace => Purpose::ReplaceAddress,
    };
    let browser = wtx.lookup_hash(&browser.binding);
    let of = owner.is_none().then_some(account.id);
    let chosen = Chosen::default();
    let new = New { purpose, flow: flow.id, browser, account: of, address: email, user_name: None, chosen };
    let (verification, secrets) = verification::begin(op, wtx, new)?;
    let to = match &other {
        _ if !may_send => Addressee::Nobody,
        Some(other) => Addressee::Known(other),
        None if owner.is_some() => Addressee::Nobody,
        None => Addressee::Entered(account, email),
    };
    verification::send(op, wtx, to, &secrets)?;
    let state = flow.state.waiting_for(verification, None);
    store::update_state(wtx, &flow, &state, op.now)?;
    Ok(id)
}

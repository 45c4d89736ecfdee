//! Accepts an invitation to an organization by a sign-up: creates the account, makes it a member and signs its user in.
//!
//! The invitation is bound to its address. Unlike an invitation to the tenant, it opens no way around the setting
//! `registration`: users who may invite to an organization are no administrators of the tenant.

use super::advance::{Browser, Input, Next, advance};
use super::flow::{self, NewFlow};
use super::invitations::{Standing, standing};
use super::refused::Refused;
use super::register;
use super::sign_up::Checked;
use super::state::{Origin, Step};
use super::unfinished;
use crate::accounts::manage::{self, NewAccount};
use crate::accounts::password::StoredPassword;
use crate::base::email::Email;
use crate::base::fault::Fault;
use crate::base::id::AccountId;
use crate::base::refusal::Stop;
use crate::base::token::BearerToken;
use crate::config::ThrottleConfig;
use crate::op::{Op, Principal};
use crate::organizations::{Membership, Organization, Role, invited, members, roles};
use crate::services::Services;
use crate::storage::{Changes, Tx, WriteTx};
use crate::tenancy::settings::Registration;

/// A valid invitation to an organization.
#[derive(Clone, Debug)]
pub struct InvitedMember {
    pub organization: Organization,
    pub email: Email,
    pub role: Role,
    pub sign_up: SignUp,
}

/// Whether an invited person can create an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignUp {
    Offered,
    /// The tenant does not let the address sign up.
    Closed,
    /// An account has the address, or had it a short time ago.
    Taken,
}

/// Returns the invitation of a link if it can be accepted. It changes nothing.
pub fn find(op: &Op, tx: &mut Tx<'_>, token: &BearerToken) -> Result<Option<InvitedMember>, Fault> {
    let Some(found) = invited::find(op, tx, token)? else { return Ok(None) };
    let (organization, invitation) = (found.organization, found.invitation);
    let Some(email) = invitation.email else { return Ok(None) };
    let Some(role) = roles::find(tx, organization.id, invitation.role)? else { return Ok(None) };
    // An operator's invitation counts where sign-up needs one.
    let is_by_operator = invitation.invited_by.is_none();
    let is_open = match op.tenant.settings.registration {
        Registration::Invited => is_by_operator,
        _ => register::is_allowed(op, tx, &email)?,
    };
    // Where sign-up is closed, the answer does not depend on the accounts (P-06).
    let sign_up = match is_open {
        false => SignUp::Closed,
        true if standing(tx, &email)?.is_available() => SignUp::Offered,
        true => SignUp::Taken,
    };
    Ok(Some(InvitedMember { organization, email, role, sign_up }))
}

/// Returns whether an account has this address, verified.
pub fn is_of(tx: &mut Tx<'_>, invited: &InvitedMember, account: AccountId) -> Result<bool, Fault> {
    let own = members::verified_addresses(tx, account)?;
    Ok(own.iter().any(|own| own.canonical() == invited.email.canonical()))
}

/// The result of a sign-up.
#[derive(Debug)]
pub enum Joined {
    /// The account is created and a member, and its flow goes on; or no flow can be opened now, and the invitation stays
    /// open.
    Onward(Next),
    /// The link is unknown, used, withdrawn, replaced or expired.
    Gone,
    /// The tenant does not let the address sign up.
    Closed,
    /// Another account has got the address. The invitation stays open.
    Taken,
}

/// The result of a sign-up that signs no one in.
#[derive(Debug)]
pub enum Created {
    Member(Membership),
    /// See [`Joined`].
    Gone,
    Closed,
    Taken,
}

/// What a user has chosen on the page. The password is hashed.
#[derive(Clone)]
struct Chosen {
    checked: Checked<Option<StoredPassword>>,
    browser: Browser,
}

/// Creates the account of an invited person, who becomes a member and is not signed in. `checked` has the address of the
/// invitation.
pub async fn create_member(
    op: &Op,
    services: &Services,
    token: BearerToken,
    checked: Checked,
) -> Result<Created, Fault> {
    let checked = checked.hashed(op, services).await?;
    let later = services.later(op)?;
    services.write(op.tenant.id, move |wtx| create_only(&later, wtx, &token, &checked)).await
}

fn create_only(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    token: &BearerToken,
    checked: &Checked<Option<StoredPassword>>,
) -> Result<Created, Fault> {
    let Some(invited) = find(op, wtx, token)? else { return Ok(Created::Gone) };
    match invited.sign_up {
        SignUp::Offered => {}
        SignUp::Closed => return Ok(Created::Closed),
        SignUp::Taken => return Ok(Created::Taken),
    }
    wtx.tentatively(|wtx| {
        Ok(match create(op, wtx, &invited.email, token, checked)? {
            Ok(member) => Changes::Keep(Created::Member(member)),
            Err(NotCreated::Taken) => Changes::Undo(Created::Taken),
            Err(NotCreated::Gone) => Changes::Undo(Created::Gone),
        })
    })
}

/// Creates the account of an invited person, who becomes a member. `checked` has the address of the invitation.
pub async fn sign_up(
    op: &Op,
    services: &Services,
    token: BearerToken,
    checked: Checked,
    browser: Browser,
) -> Result<Joined, Fault> {
    let chosen = Chosen { checked: checked.hashed(op, services).await?, browser };
    let (later, limits) = (services.later(op)?, services.throttle);
    services.write(op.tenant.id, move |wtx| finish(&later, wtx, &limits, &token, &chosen)).await
}

/// Creates the account, uses the invitation up and makes the last transition of a new flow, in one transaction.
fn finish(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    limits: &ThrottleConfig,
    token: &BearerToken,
    chosen: &Chosen,
) -> Result<Joined, Fault> {
    let Some(invited) = find(op, wtx, token)? else { return Ok(Joined::Gone) };
    match invited.sign_up {
        SignUp::Offered => {}
        SignUp::Closed => return Ok(Joined::Closed),
        SignUp::Taken => return Ok(Joined::Taken),
    }
    let browser = &chosen.browser;
    if let Err(too_many) = Stop::outcome(flow::make_room(op, wtx, limits, browser.device.as_ref()))? {
        let why = Refused::TooManyFlows(too_many);
        return Ok(Joined::Onward(Next::Refused { why, origin: Some(Origin::AccountPage) }));
    }
    let made = wtx.tentatively(|wtx| {
        let made = create(op, wtx, &invited.email, token, &chosen.checked)?;
        Ok(if made.is_ok() { Changes::Keep(made) } else { Changes::Undo(made) })
    })?;
    let account = match made {
        Ok(member) => member.account,
        Err(NotCreated::Taken) => return Ok(Joined::Taken),
        Err(NotCreated::Gone) => return Ok(Joined::Gone),
    };
    let new = NewFlow { origin: Origin::AccountPage, step: Step::Password, draft: None, return_url: None };
    let flow = flow::start(op, wtx, &browser.binding, new)?;
    Ok(Joined::Onward(advance(op, wtx, flow, browser, &Input::Invited(account))?))
}

/// Why no account is created after all.
enum NotCreated {
    Taken,
    Gone,
}

/// Creates the account and accepts the invitation. If it returns an error, the caller undoes its changes.
fn create(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    email: &Email,
    token: &BearerToken,
    checked: &Checked<Option<StoredPassword>>,
) -> Result<Result<Membership, NotCreated>, Fault> {
    // What was typed at the unproved sign-up may be another person's: the new account inherits nothing of it.
    if let Standing::Unfinished(id) = standing(wtx, email)?
        && !unfinished::discard(op, wtx, id)?
    {
        return Ok(Err(NotCreated::Taken));
    }
    let new = NewAccount {
        email: email.clone(),
        // The link was mailed to this address, or an operator handed it out.
        verified: true,
        claims: checked.claims.clone(),
        attributes: checked.attributes.clone(),
        password: checked.password.clone(),
        terms: checked.terms.clone(),
    };
    let by = op.by(Principal::Account(op.id("account")));
    let account = match manage::create(&by, wtx, &new)? {
        Ok(account) => account.id,
        // A concurrent request was faster.
        Err(_) => return Ok(Err(NotCreated::Taken)),
    };
    Ok(match Stop::outcome(invited::accept(&by, wtx, token, account))? {
        Ok(member) => Ok(member),
        Err(_) => Err(NotCreated::Gone),
    })
}

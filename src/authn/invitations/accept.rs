//! Accepts an invitation: creates the account, and signs its user in through a flow.

use super::standing::{Standing, standing};
use super::store;
use crate::accounts::claims::ProfileClaims;
use crate::accounts::manage::{self, AccountRefusal, NewAccount};
use crate::accounts::password::StoredPassword;
use crate::audit::{self, Event};
use crate::authn::advance::{Browser, Input, Next, advance};
use crate::authn::flow::{self, NewFlow};
use crate::authn::refused::Refused;
use crate::authn::sign_up::Checked;
use crate::authn::state::{Origin, Step};
use crate::authn::unfinished;
use crate::base::email::Email;
use crate::base::fault::Fault;
use crate::base::id::{AccountId, InvitationId};
use crate::base::locale::Locale;
use crate::base::refusal::Stop;
use crate::base::token::BearerToken;
use crate::config::ThrottleConfig;
use crate::op::{Op, Principal};
use crate::services::Services;
use crate::storage::consume::consume;
use crate::storage::{Changes, Tx, WriteTx};

/// A valid invitation.
#[derive(Clone, Debug)]
pub struct Invited {
    pub id: InvitationId,
    pub email: Email,
    pub name: Option<String>,
    pub locale: Option<Locale>,
    /// What its address is now.
    pub standing: Standing,
}

/// Returns the invitation of a link if the link is valid now: it is unused and not expired, and its tenant is active and of
/// the epoch at its creation. It changes nothing.
pub fn find(op: &Op, tx: &mut Tx<'_>, token: &BearerToken) -> Result<Option<Invited>, Fault> {
    let hash = tx.lookup_hash(token);
    let Some(found) = store::find_open(tx, &hash, op.now)? else { return Ok(None) };
    if !found.tenant.accepts(found.tenant_epoch) {
        return Ok(None);
    }
    let invitation = found.invitation;
    let Some(email) = invitation.email else { return Ok(None) };
    let standing = standing(tx, &email)?;
    Ok(Some(Invited { id: invitation.id, email, name: invitation.name, locale: invitation.locale, standing }))
}

/// The result of an acceptance.
#[derive(Debug)]
pub enum Accepted {
    /// The account is created, and its flow goes on; or no flow can be opened or no account created now, and the
    /// invitation stays open.
    Onward(Next),
    /// The link is unknown, used, withdrawn, replaced or expired.
    Gone,
    /// Another account has got the address. The invitation stays open.
    AddressTaken,
}

/// What a user has chosen on the page of an invitation. The password is hashed.
#[derive(Clone)]
struct Chosen {
    checked: Checked<Option<StoredPassword>>,
    browser: Browser,
}

/// Accepts an invitation. `checked` has its address.
pub async fn accept(
    op: &Op,
    services: &Services,
    token: BearerToken,
    checked: Checked,
    browser: Browser,
) -> Result<Accepted, Fault> {
    let chosen = Chosen { checked: checked.hashed(op, services).await?, browser };
    let (later, limits) = (services.later(op)?, services.throttle);
    services.write(op.tenant.id, move |wtx| finish(&later, wtx, &limits, &token, &chosen)).await
}

/// Uses the invitation up, creates the account and makes the last transition of a new flow, in one transaction.
fn finish(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    limits: &ThrottleConfig,
    token: &BearerToken,
    chosen: &Chosen,
) -> Result<Accepted, Fault> {
    let Some(invited) = find(op, wtx, token)? else { return Ok(Accepted::Gone) };
    if !invited.standing.is_available() {
        return Ok(Accepted::AddressTaken);
    }
    let browser = &chosen.browser;
    if let Err(too_many) = Stop::outcome(flow::make_room(op, wtx, limits, browser.device.as_ref()))? {
        let why = Refused::TooManyFlows(too_many);
        return Ok(Accepted::Onward(Next::Refused { why, origin: Some(Origin::AccountPage) }));
    }
    let made = wtx.tentatively(|wtx| {
        let made = create(op, wtx, &invited, chosen)?;
        Ok(if made.is_ok() { Changes::Keep(made) } else { Changes::Undo(made) })
    })?;
    let account = match made {
        Ok(account) => account,
        Err(outcome) => return Ok(outcome),
    };
    let new = NewFlow { origin: Origin::AccountPage, step: Step::Password, draft: None, return_url: None };
    let flow = flow::start(op, wtx, &browser.binding, new)?;
    Ok(Accepted::Onward(advance(op, wtx, flow, browser, &Input::Invited(account))?))
}

/// Consumes the invitation and creates the account. If it returns an error, the caller undoes its changes.
fn create(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    invited: &Invited,
    chosen: &Chosen,
) -> Result<Result<AccountId, Accepted>, Fault> {
    if !consume(wtx, &store::INVITATIONS, invited.id, op.now)? {
        return Ok(Err(Accepted::Gone));
    }
    // What was typed at the unproved sign-up may be another person's: the new account inherits nothing of it.
    if let Standing::Unfinished(id) = invited.standing
        && !unfinished::discard(op, wtx, id)?
    {
        return Ok(Err(Accepted::AddressTaken));
    }
    let checked = &chosen.checked;
    let new = NewAccount {
        email: invited.email.clone(),
        // The link was mailed to this address, or an administrator handed it out.
        verified: true,
        claims: claims(op, invited, &checked.claims)?,
        attributes: checked.attributes.clone(),
        password: checked.password.clone(),
        terms: checked.terms.clone(),
    };
    let by = op.by(Principal::Account(op.id("account")));
    let account = match manage::create(&by, wtx, &new)? {
        Ok(account) => account.id,
        Err(AccountRefusal::QuotaReached(reached)) => {
            let why = Refused::TooManyAttempts(reached.into());
            return Ok(Err(Accepted::Onward(Next::Refused { why, origin: Some(Origin::AccountPage) })));
        }
        // A concurrent request was faster.
        Err(_) => return Ok(Err(Accepted::AddressTaken)),
    };
    store::record_acceptance(wtx, invited.id, account)?;
    audit::record(&by, wtx, Event::InvitationAccepted { account, invitation: invited.id })?;
    Ok(Ok(account))
}

/// Returns the claims of the account: those that the page asks for, and the name that the administrator has given if the
/// page does not ask for it (A-37: a form sets no other claims).
fn claims(op: &Op, invited: &Invited, typed: &ProfileClaims) -> Result<ProfileClaims, Fault> {
    let mut claims = typed.clone();
    let asks_name = op.tenant.settings.registration_fields.iter().any(|asked| asked.claim == "name");
    if let Some(name) = invited.name.as_deref().filter(|_| !asks_name) {
        claims.set("name", name).map_err(|_| Fault::internal("the name of an invitation is not valid"))?;
    }
    Ok(claims)
}

//! Invites a person.

use super::standing::{Standing, standing};
use super::store::{self, Binding, Invitation};
use crate::accounts::claims::ProfileClaims;
use crate::audit::{self, Event};
use crate::authn::throttle::{MailPurpose, Subject, may_mail};
use crate::base::email::Email;
use crate::base::fault::Fault;
use crate::base::locale::Locale;
use crate::base::refusal::{FieldFault, Stop};
use crate::base::token::{BearerToken, TokenKind};
use crate::config::ThrottleConfig;
use crate::mail::{self, Letter, Message, Recipient, Validity};
use crate::op::Op;
use crate::storage::WriteTx;
use crate::tenancy;

/// The maximum number of open invitations of a tenant.
pub const MOST_OPEN: i64 = 10_000;

/// An invitation to be made.
#[derive(Clone, Debug)]
pub struct NewInvitation {
    pub email: Email,
    /// The name of the person.
    pub name: Option<String>,
    /// The language of the mail and the page, one of the tenant's.
    pub locale: Option<Locale>,
    pub delivery: Delivery,
}

/// How the link reaches the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Delivery {
    /// It is mailed to the address.
    Mail,
    /// The caller gets it, and vouches for the address by handing it on.
    Caller,
}

/// A new invitation.
#[derive(Debug)]
pub struct Made {
    pub invitation: Invitation,
    /// The URL of its link, for [`Delivery::Caller`].
    pub link: Option<String>,
}

/// Why a person is not invited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum InviteRefusal {
    /// An account has the address.
    HasAccount,
    /// An account had the address a short time ago, and can get it back.
    AddressHeld,
    /// The tenant has [`MOST_OPEN`] open invitations.
    TooManyOpen,
    /// The address got as many invitations as it gets in an hour.
    TooManyMails,
    /// The tenant has sent as many mails as it can in a day.
    MailQuotaReached,
    /// The name is not valid.
    Name(FieldFault),
}

/// Invites a person. The earlier invitation of the address ends.
pub fn invite(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    limits: &ThrottleConfig,
    new: &NewInvitation,
) -> Result<Result<Made, InviteRefusal>, Fault> {
    let email = &new.email;
    let name = new.name.as_deref().map(str::trim).filter(|name| !name.is_empty());
    if let Err(fault) = ProfileClaims::default().set("name", name.unwrap_or_default()) {
        return Ok(Err(InviteRefusal::Name(fault)));
    }
    match standing(wtx, email)? {
        Standing::Free | Standing::Unfinished(_) => {}
        Standing::HasAccount => return Ok(Err(InviteRefusal::HasAccount)),
        Standing::Held => return Ok(Err(InviteRefusal::AddressHeld)),
    }
    let replaces_open = store::find_of(wtx, email)?.is_some_and(|earlier| op.now < earlier.expires_at);
    if !replaces_open && store::count_open(wtx, op.now)? >= MOST_OPEN {
        return Ok(Err(InviteRefusal::TooManyOpen));
    }
    if new.delivery == Delivery::Mail {
        // Counted like other mail that an address gets without asking for it.
        let subject = Subject::UnknownName(email.canonical().to_owned());
        match Stop::outcome(may_mail(op, wtx, limits, MailPurpose::Invitation, &subject))? {
            Ok(true) => {}
            Err(too_many) if too_many.quota.is_some() => return Ok(Err(InviteRefusal::MailQuotaReached)),
            Ok(false) | Err(_) => return Ok(Err(InviteRefusal::TooManyMails)),
        }
    }
    let token = op.bearer(TokenKind::InvitationLink, "invitation");
    let tenant_epoch = tenancy::store::state_and_epoch(wtx)?.epoch;
    let invitation = Invitation {
        id: op.id("invitation"),
        email: Some(email.clone()),
        name: name.map(str::to_owned),
        locale: new.locale,
        account: None,
        created_at: op.now,
        expires_at: op.now + op.tenant.settings.invitation(),
    };
    store::delete_of(wtx, email)?;
    let binding = Binding { token: wtx.lookup_hash(&token), tenant_epoch };
    if !store::insert(wtx, &invitation, &binding)? {
        return Err(Fault::unavailable("a concurrent request invited the address; retry"));
    }
    audit::record(op, wtx, Event::InvitationMade { invitation: invitation.id })?;
    let link = address(op, &token);
    if new.delivery == Delivery::Caller {
        return Ok(Ok(Made { invitation, link: Some(link) }));
    }
    let message = Message::Invitation { link, valid: Validity::of(op.tenant.settings.invitation()) };
    let language = new.locale.or_else(|| op.tenant.settings.languages().iter().next()).unwrap_or(Locale::En);
    let letter = Letter::new(Recipient::of(email), language, message).greeting(invitation.name.as_deref());
    mail::enqueue(op, wtx, &letter)?;
    Ok(Ok(Made { invitation, link: None }))
}

/// Returns the URL of a link. It is made from the base of the tenant.
fn address(op: &Op, token: &BearerToken) -> String {
    op.tenant.base.join(&format!("/invitation?token={}", token.expose()))
}

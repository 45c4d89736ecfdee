//! Invites a person to an organization. The invitation is bound to the address.

use std::time::Duration;

use super::invitations::Delivery;
use super::throttle::{MailPurpose, Subject, may_mail};
use crate::accounts;
use crate::audit::{self, Event};
use crate::base::code::Code;
use crate::base::email::Email;
use crate::base::fault::Fault;
use crate::base::id::{OrganizationId, RoleId};
use crate::base::locale::Locale;
use crate::base::refusal::{Refusal, Stop};
use crate::base::token::TokenKind;
use crate::config::ThrottleConfig;
use crate::mail::{self, Letter, Message, Recipient, Validity};
use crate::op::{Op, Principal};
use crate::organizations::invitations::store::{self, Binding, Invitation, Inviter};
use crate::organizations::memberships::store as memberships;
use crate::organizations::{Joining, Permission, authority, invited, roles, store as organizations};
use crate::storage::WriteTx;
use crate::tenancy;

/// The maximum number of open invitations of an organization.
pub const MOST_OPEN: i64 = 1_000;

/// The longest wait for a further mail to an address that has received too many.
const ADDRESS_WAIT: Duration = Duration::from_secs(3_600);

/// A person to be invited.
#[derive(Clone, Debug)]
pub struct NewMemberInvitation {
    pub organization: OrganizationId,
    pub email: Email,
    pub role: RoleId,
    /// The language of the mail, one of the tenant's.
    pub locale: Option<Locale>,
    pub delivery: Delivery,
}

/// A new invitation.
#[derive(Debug)]
pub struct MemberInvited {
    pub invitation: Invitation,
    /// The URL of its link, for [`Delivery::Caller`].
    pub link: Option<String>,
}

/// Invites a person to an organization with a role that the caller may grant. The earlier invitation of the address
/// ends. The answer does not depend on whether the address has an account (P-06), except for members, whom the caller can
/// list.
pub fn invite_member(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    limits: &ThrottleConfig,
    new: &NewMemberInvitation,
) -> Result<MemberInvited, Stop<Refusal>> {
    let (id, email) = (new.organization, &new.email);
    if !organizations::lock(wtx, id)? {
        return Err(Code::OrganizationNotFound.into());
    }
    let acting = authority::require(op, wtx, id, Permission::MembersInvite)?;
    let role = roles::find(wtx, id, new.role)?.ok_or(Code::RoleUnknown)?;
    if !acting.authority.may_grant(&role) {
        return Err(Code::OrganizationForbidden.into());
    }
    // The holder of a link can create an account whose address counts as verified, so only an operator gets one.
    if new.delivery == Delivery::Caller && op.caller.principal != Principal::Operator {
        return Err(Code::OrganizationForbidden.into());
    }
    if acting.organization.joining == Joining::Closed || !acting.organization.is_active() {
        return Err(Code::JoiningForbidden.into());
    }
    if let Some(account) = accounts::store::find_id_by_email(wtx, email)?
        && memberships::find_of(wtx, id, account)?.is_some()
    {
        return Err(Code::AlreadyMember.into());
    }
    if let Some(earlier) = store::find_of(wtx, id, email)?.filter(|earlier| op.now < earlier.expires_at) {
        invited::check_may_end(wtx, &acting, &earlier)?;
    }
    if store::count_open(wtx, id, op.now)? >= MOST_OPEN {
        return Err(Code::TooManyInvitations.into());
    }
    if new.delivery == Delivery::Mail {
        // Counted like other mail that an address gets without asking for it.
        let subject = Subject::UnknownName(email.canonical().to_owned());
        let may_mail = may_mail(op, wtx, limits, MailPurpose::Invitation, &subject);
        if !may_mail.map_err(|stop| stop.map(|too_many| too_many.refusal(Code::TooManyMails)))? {
            return Err(Refusal::new(Code::TooManyMails).with("wait", ADDRESS_WAIT).into());
        }
    }
    store::delete_of(wtx, id, email)?;
    let token = op.bearer(TokenKind::OrganizationInvitation, "organization invitation");
    let tenant_epoch = tenancy::store::state_and_epoch(wtx)?.epoch;
    let lifetime = op.tenant.settings.invitation();
    let invitation = Invitation {
        id: op.id("organization invitation"),
        organization: id,
        email: Some(email.clone()),
        role: new.role,
        invited_by: match op.caller.principal {
            Principal::Account(account) => accounts::store::find_account(wtx, account)?.map(Inviter::from),
            _ => None,
        },
        created_at: op.now,
        expires_at: op.now + lifetime,
    };
    let binding = Binding { token: wtx.lookup_hash(&token), tenant_epoch };
    if !store::insert(wtx, &invitation, &binding)? {
        return Err(Fault::internal("an invitation was made in spite of the lock").into());
    }
    audit::record(op, wtx, Event::OrganizationInvitationMade { organization: id, invitation: invitation.id })?;
    // The URL is made from the base of the tenant.
    let link = op.tenant.base.join(&format!("/invitation?token={}", token.expose()));
    if new.delivery == Delivery::Caller {
        return Ok(MemberInvited { invitation, link: Some(link) });
    }
    let message = Message::OrganizationInvitation {
        organization: acting.organization.name.clone(),
        link,
        valid: Validity::of(lifetime),
    };
    let language = new.locale.or_else(|| op.tenant.settings.languages().iter().next()).unwrap_or(Locale::En);
    mail::enqueue(op, wtx, &Letter::new(Recipient::of(email), language, message))?;
    Ok(MemberInvited { invitation, link: None })
}

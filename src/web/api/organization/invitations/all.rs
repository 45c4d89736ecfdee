//! The list of the invitations, and a new one.

use serde::Serialize;
use utoipa::ToSchema;

use super::document::{InvitationDocument, NewInvitation, OneInvitation};
use crate::authn::invitations::Delivery;
use crate::authn::invite_member::{NewMemberInvitation, invite_member};
use crate::base::code::Code;
use crate::base::email::Email;
use crate::base::locale::Locale;
use crate::organizations::{invited, members};
use crate::web::api::organization::calls::{read, write};
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::OrganizationUser;
use crate::web::operation::Operation;
use crate::web::respond::{Failure, Reply};
use crate::web::surface::faults::wrong;
use crate::web::surface::ids;
use crate::web::surface::lists::OrganizationList;

pub(in crate::web::api::organization) const GET: Operation =
    Operation::new("Lists the invitations of the current organization that were not accepted, the oldest first.")
        .query::<OrganizationList<'static>>()
        .answers::<Invitations>(200)
        .refuses(&[Code::NoOrganization, Code::OrganizationForbidden]);

pub(in crate::web::api::organization) const POST: Operation =
    Operation::new("Invites a person to the current organization by mail.")
        .takes::<NewInvitation>()
        .answers::<OneInvitation>(200)
        .refuses(&[
            Code::NoOrganization,
            Code::OrganizationForbidden,
            Code::JoiningForbidden,
            Code::AlreadyMember,
            Code::TooManyInvitations,
            Code::TooManyMails,
            Code::MailsReached,
        ]);

/// Invitations.
#[derive(Serialize, ToSchema)]
struct Invitations {
    invitations: Vec<InvitationDocument>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    next_cursor: Option<String>,
}

/// `GET /api/v1/invitations`
pub async fn get(req: Request<OrganizationUser>) -> Result<Reply, Failure> {
    let request = req.query::<OrganizationList<'_>>()?.request()?;
    let page = read(&req, move |op, tx, caller| {
        let organization = members::require_current(tx, &caller.session)?;
        invited::list_with_roles(op, tx, organization, &request)
    });
    let page = page.await?;
    let body = Invitations {
        invitations: page.items.iter().map(InvitationDocument::from).collect(),
        next_cursor: page.next.map(|next| next.to_string()),
    };
    Ok(Reply::json(200, &body)?)
}

/// `POST /api/v1/invitations`
pub async fn post(req: Request<OrganizationUser>) -> Result<Reply, Failure> {
    let body: NewInvitation = req.body()?;
    let email = Email::parse(body.email.trim()).map_err(|_| wrong("email", Code::EmailInvalid))?;
    let role = ids::parse_plain(&body.role_id).map_err(|_| wrong("role_id", Code::RoleUnknown))?;
    let offered = req.tenant().settings.languages();
    let locale = body.locale.as_deref().and_then(Locale::look_up).filter(|locale| offered.contains(*locale));
    let limits = req.services().throttle;
    let made = write(&req, move |op, wtx, caller| {
        let organization = members::require_current(wtx, &caller.session)?;
        let email = email.clone();
        let new = NewMemberInvitation { organization, email, role, locale, delivery: Delivery::Mail };
        let made = invite_member(op, wtx, &limits, &new)?;
        Ok(invited::with_role(wtx, made.invitation)?.ok_or(Code::RoleUnknown)?)
    });
    Ok(Reply::json(200, &OneInvitation { invitation: InvitationDocument::from(&made.await?) })?)
}

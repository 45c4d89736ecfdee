//! Invitations to workspaces.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::members::OneMember;
use super::path::{PATH, workspace};
use crate::authn::invitations::Delivery;
use crate::authn::invite_member::{NewMemberInvitation, invite_member};
use crate::base::code::Code;
use crate::base::email::Email;
use crate::base::fault::Fault;
use crate::base::id::OrganizationInvitationId;
use crate::base::locale::Locale;
use crate::base::refusal::Stop;
use crate::base::token::{BearerToken, TokenKind};
use crate::organizations::invitations::{Invitation, InvitedTo, store};
use crate::organizations::{Organization, Role, invited, members, roles};
use crate::web::api::dashboard::calls::{Done, read, write};
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::DashboardUser;
use crate::web::operation::{Operation, Parameter};
use crate::web::respond::{Failure, Reply};
use crate::web::surface::faults::wrong;
use crate::web::surface::ids;
use crate::web::surface::lists::{DashboardList, Pagination};
use crate::web::surface::roles::refuse_ownership;

pub(in crate::web::api::dashboard) const INVITE: Operation = Operation::new("Invites a person to a workspace by mail.")
    .path(PATH)
    .takes::<NewInvitation>()
    .answers::<OneInvitation>(200)
    .refuses(&[
        Code::EmailNotVerified,
        Code::OrganizationNotFound,
        Code::OrganizationForbidden,
        Code::JoiningForbidden,
        Code::RoleTransition,
        Code::AlreadyMember,
        Code::TooManyInvitations,
        Code::TooManyMails,
        Code::MailsReached,
    ]);

pub(in crate::web::api::dashboard) const PENDING: Operation =
    Operation::new("Lists the invitations that the user can accept: those of the verified addresses.")
        .query::<DashboardList<'static>>()
        .answers::<Invitations>(200)
        .refuses(&[Code::EmailNotVerified]);

pub(in crate::web::api::dashboard) const ACCEPT: Operation = Operation::new("Accepts an invitation to a workspace.")
    .path(&[Parameter {
        name: "token",
        text: "The token of the mailed link, or the id of an invitation that the user can accept.",
    }])
    .answers::<OneMember>(200)
    .refuses(&[
        Code::EmailNotVerified,
        Code::OrganizationInvitationOver,
        Code::OrganizationInvitationOfAnother,
        Code::AlreadyMember,
        Code::TooManyMemberships,
    ]);

pub(in crate::web::api::dashboard) const END: Operation =
    Operation::new("Declines an invitation of the user, or withdraws one of a workspace. Its link ends at once.")
        .path(&[Parameter { name: "id", text: "The id of the invitation." }])
        .answers::<Done>(200)
        .refuses(&[Code::EmailNotVerified, Code::OrganizationInvitationOver, Code::OrganizationForbidden]);

/// A person to invite.
#[derive(Deserialize, ToSchema)]
#[schema(as = NewWorkspaceInvitation)]
struct NewInvitation {
    /// The address that the link is mailed to. The earlier invitation of the address ends.
    #[schema(example = "noor@auroralabs.com")]
    email: String,
    /// The key or the id of a role.
    #[schema(example = "developer")]
    role: String,
    /// The language of the mail, one of the tenant's.
    #[schema(example = "en")]
    locale: Option<String>,
}

/// An invitation that was not accepted.
#[derive(Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = WorkspaceInvitation)]
struct InvitationDocument {
    #[schema(format = "uuid", example = "6c2f3a45-0d1e-7f6a-9b7c-8d9e0f1a2b3c")]
    id: String,
    #[schema(example = "noor@auroralabs.com")]
    email: String,
    /// The key of the role.
    #[schema(example = "developer")]
    role: String,
    workspace: InvitingWorkspace,
    #[schema(format = DateTime, example = "2026-02-15T14:12:45.000Z")]
    expires_at: String,
    #[schema(format = DateTime, example = "2026-02-08T14:12:45.000Z")]
    created_at: String,
}

/// The workspace of an invitation.
#[derive(Serialize, ToSchema)]
struct InvitingWorkspace {
    #[schema(format = "uuid")]
    id: String,
    #[schema(example = "aurora-labs")]
    slug: String,
    #[schema(example = "Aurora Labs")]
    name: String,
}

/// One invitation.
#[derive(Serialize, ToSchema)]
#[schema(as = OneWorkspaceInvitation)]
struct OneInvitation {
    invitation: InvitationDocument,
}

/// Invitations.
#[derive(Serialize, ToSchema)]
#[schema(as = WorkspaceInvitations)]
struct Invitations {
    invitations: Vec<InvitationDocument>,
    pagination: Pagination,
}

fn document(invitation: &Invitation, organization: &Organization, role: &Role) -> InvitationDocument {
    InvitationDocument {
        id: invitation.id.to_string(),
        // Only an accepted one has no address.
        email: invitation.email.as_ref().map(Email::address).unwrap_or_default().to_owned(),
        role: role.key.clone(),
        workspace: InvitingWorkspace {
            id: organization.id.to_string(),
            slug: organization.slug.clone(),
            name: organization.name.clone(),
        },
        expires_at: invitation.expires_at.to_rfc3339_millis(),
        created_at: invitation.created_at.to_rfc3339_millis(),
    }
}

/// `POST /workspaces/{id}/members/invite`
pub async fn invite(req: Request<DashboardUser>) -> Result<Reply, Failure> {
    let (organization, body) = (workspace(&req)?, req.body::<NewInvitation>()?);
    let email = Email::parse(body.email.trim()).map_err(|_| wrong("email", Code::EmailInvalid))?;
    let offered = req.tenant().settings.languages();
    let locale = body.locale.as_deref().and_then(Locale::look_up).filter(|locale| offered.contains(*locale));
    let (limits, named) = (req.services().throttle, body.role);
    let made = write(&req, move |op, wtx, caller| {
        let current = members::get_current(wtx, organization, caller.account.id)?;
        let role = roles::find_named(wtx, Some(organization), &named)?.ok_or(Code::RoleUnknown)?;
        refuse_ownership(&role)?;
        let new =
            NewMemberInvitation { organization, email: email.clone(), role: role.id, locale, delivery: Delivery::Mail };
        let made = invite_member(op, wtx, &limits, &new)?;
        Ok(document(&made.invitation, &current.organization, &role))
    });
    Ok(Reply::json(200, &OneInvitation { invitation: made.await? })?)
}

/// `GET /workspaces/invitations/pending`
pub async fn pending(req: Request<DashboardUser>) -> Result<Reply, Failure> {
    let window = req.query::<DashboardList<'_>>()?.window()?;
    let listed = read(&req, |op, tx, caller| {
        let mut listed = Vec::new();
        for InvitedTo { invitation, organization } in invited::list_of(op, tx, caller.account.id)? {
            if let Some(role) = roles::find(tx, organization.id, invitation.role)? {
                listed.push(document(&invitation, &organization, &role));
            }
        }
        Ok(listed)
    });
    let (invitations, pagination) = Pagination::cut(listed.await?, window);
    Ok(Reply::json(200, &Invitations { invitations, pagination })?)
}

/// How an invitation is named.
#[derive(Clone)]
enum Named {
    Token(BearerToken),
    Id(OrganizationInvitationId),
}

/// `POST /workspaces/invitations/{token}/accept`
pub async fn accept(req: Request<DashboardUser>) -> Result<Reply, Failure> {
    let text = req.param("token");
    let named = match BearerToken::parse(TokenKind::OrganizationInvitation, text) {
        Some(token) => Named::Token(token),
        None => Named::Id(ids::parse_plain(text).map_err(|_| Code::OrganizationInvitationOver)?),
    };
    let joined = write(&req, move |op, wtx, caller| {
        let account = caller.account.id;
        members::keep_current(wtx, &caller.session)?;
        // The operation compares the addresses of the account.
        let membership = match &named {
            Named::Token(token) => invited::accept(op, wtx, token, account)?,
            // An invitation of another person has the answer of an unknown one.
            Named::Id(id) => match Stop::outcome(invited::accept_own(op, wtx, *id, account))? {
                Err(refusal) if refusal.code == Code::OrganizationInvitationOfAnother => {
                    return Err(Code::OrganizationInvitationOver.into());
                }
                accepted => accepted?,
            },
        };
        let found = members::find_listed(wtx, membership.organization, membership.id)?;
        Ok(found.ok_or_else(|| Fault::internal("a new member is not found"))?)
    });
    Ok(Reply::json(200, &OneMember::from(&joined.await?))?)
}

/// `DELETE /workspaces/invitations/{id}`
pub async fn end(req: Request<DashboardUser>) -> Result<Reply, Failure> {
    let id: OrganizationInvitationId =
        ids::parse_plain(req.param("id")).map_err(|_| Code::OrganizationInvitationOver)?;
    let done = write(&req, move |op, wtx, caller| {
        let account = caller.account.id;
        match Stop::outcome(invited::decline(op, wtx, id, account))? {
            Err(refusal) if refusal.code == Code::OrganizationInvitationOfAnother => {}
            declined => return Ok(declined?),
        }
        let found = store::find_open_by_id(wtx, id, op.now)?.ok_or(Code::OrganizationInvitationOver)?;
        let organization = found.organization.id;
        // Of a workspace of others it is unknown.
        members::find_current(wtx, organization, account)?.ok_or(Code::OrganizationInvitationOver)?;
        invited::withdraw(op, wtx, organization, id)
    });
    done.await?;
    Ok(Reply::json(200, &Done::DONE)?)
}

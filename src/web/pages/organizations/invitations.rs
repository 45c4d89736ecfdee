//! The page of the invitations to an organization.

use askama::Template;
use serde::Deserialize;

use super::frame::{Need, act, all_roles, error_of, path_of, read, show};
use super::words::{Choice, role_choices, role_names};
use crate::authn::invitations::Delivery;
use crate::authn::invite_member::{NewMemberInvitation, invite_member};
use crate::base::code::Code;
use crate::base::email::Email;
use crate::base::id::{OrganizationInvitationId, RoleId};
use crate::base::page::{Cursor, PageRequest};
use crate::base::refusal::Refusal;
use crate::base::uri::with_query;
use crate::organizations::invitations::Invitation;
use crate::organizations::{Joining, Role, invited};
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::Person;
use crate::web::html::{Chrome, Markup};
use crate::web::pages::form::{FieldErrors, Wrong, wrong};
use crate::web::pages::person::{self, Menu, Notice, OwnForm, Said};
use crate::web::respond::{Failure, Reply};

/// How many invitations the page shows.
const SHOWN: u32 = 10;

#[derive(Template)]
#[template(path = "pages/organization_invitations.html")]
pub struct InvitationsPage {
    pub chrome: Chrome,
    pub menu: Menu,
    pub form: OwnForm,
    pub notice: Option<Said>,
    pub organization: String,
    pub invitations: Vec<Line>,
    /// The URL of the page with further invitations.
    pub next: Option<String>,
    /// The URL of the first page, on the others.
    pub first: Option<String>,
    /// Whether the joining rule allows invitations.
    pub is_open: bool,
    /// The address that was typed.
    pub email: String,
    /// The roles that the user may give.
    pub roles: Vec<Choice>,
    pub back: String,
    pub errors: FieldErrors,
}

/// An invitation on the page.
pub struct Line {
    pub id: String,
    pub address: String,
    pub role: String,
    pub until: Markup,
}

#[derive(Default, Deserialize)]
struct Query<'q> {
    /// The end of the page before.
    after: Option<&'q str>,
}

/// What was typed.
#[derive(Default)]
struct Typed {
    email: String,
    role: Option<RoleId>,
}

/// `GET /account/organizations/{organization}/invitations?after=…`
pub async fn get(req: Request<Person>) -> Result<Reply, Failure> {
    page(&req, 200, Typed::default(), Vec::new()).await
}

async fn page(req: &Request<Person>, status: u16, typed: Typed, errors: Vec<Wrong>) -> Result<Reply, Failure> {
    let after = req.query::<Query<'_>>().unwrap_or_default().after.and_then(Cursor::parse);
    let (acting, (page, all)) = read(req, move |op, tx, acting| {
        let page = invited::list(op, tx, acting.organization.id, &PageRequest::new(after, SHOWN))?;
        Ok((page, all_roles(tx, acting)?))
    })
    .await?;
    let own = |part: &str| req.tenant().base.join(&path_of(&acting.organization, part));
    let chosen = typed.role.or(Some(acting.organization.joining_role));
    let may_give = |role: &&Role| acting.authority.may_grant(role);
    show(req, status, |chrome, form, menu| InvitationsPage {
        menu,
        notice: person::notice(req).filter(|_| errors.is_empty()).map(|notice| notice.said(&chrome)),
        organization: acting.organization.name.clone(),
        invitations: page.items.iter().map(|invitation| line(&chrome, invitation, &all)).collect(),
        next: page.next.map(|next| with_query(&own("/invitations"), &[("after", &next.to_string())])),
        first: after.map(|_| own("/invitations")),
        is_open: acting.organization.joining != Joining::Closed,
        email: typed.email,
        roles: role_choices(&chrome, all.iter().filter(may_give), chosen),
        back: own(""),
        errors: FieldErrors::new(chrome.locale, errors),
        chrome,
        form,
    })
}

fn line(chrome: &Chrome, invitation: &Invitation, all: &[Role]) -> Line {
    Line {
        id: invitation.id.to_base64url(),
        address: invitation.email.as_ref().map(|email| email.address().to_owned()).unwrap_or_default(),
        role: role_names(chrome, all, &[invitation.role]),
        until: chrome.time(invitation.expires_at),
    }
}

#[derive(Deserialize)]
struct Form<'f> {
    email: Option<&'f str>,
    role: Option<&'f str>,
    withdraw: Option<&'f str>,
}

/// `POST /account/organizations/{organization}/invitations`
pub async fn post(req: Request<Person>) -> Result<Reply, Failure> {
    let form: Form<'_> = req.form()?;
    match form.withdraw {
        Some(id) => withdraw(&req, OrganizationInvitationId::from_base64url(id)).await,
        None => invite(&req, &form).await,
    }
}

async fn withdraw(req: &Request<Person>, id: Option<OrganizationInvitationId>) -> Result<Reply, Failure> {
    let done = act(req, Need::Session, move |op, wtx, acting| {
        invited::withdraw(op, wtx, acting.organization.id, id.ok_or(Code::NotThere)?)?;
        Ok(path_of(&acting.organization, "/invitations"))
    });
    match done.await? {
        Ok(path) => Ok(person::done(req, &path, Notice::InvitationWithdrawn)),
        Err(refusal) => again(req, Typed::default(), refusal).await,
    }
}

async fn invite(req: &Request<Person>, form: &Form<'_>) -> Result<Reply, Failure> {
    let typed = Typed {
        email: form.email.unwrap_or_default().trim().chars().take(320).collect(),
        role: form.role.and_then(RoleId::from_base64url),
    };
    let Ok(email) = Email::parse(&typed.email) else {
        let code = if typed.email.is_empty() { Code::EmailMissing } else { Code::EmailInvalid };
        return page(req, 422, typed, vec![wrong("email", code)]).await;
    };
    let (limits, role, locale) = (req.services().throttle, typed.role, req.chrome().locale);
    let done = act(req, Need::Session, move |op, wtx, acting| {
        let new = NewMemberInvitation {
            organization: acting.organization.id,
            email: email.clone(),
            role: role.unwrap_or(acting.organization.joining_role),
            // Few know the language of the person whom they invite: it is that of the page.
            locale: Some(locale),
            delivery: Delivery::Mail,
        };
        invite_member(op, wtx, &limits, &new)?;
        Ok(path_of(&acting.organization, "/invitations"))
    });
    match done.await? {
        Ok(path) => Ok(person::done(req, &path, Notice::MemberInvited)),
        Err(refusal) => again(req, typed, refusal).await,
    }
}

async fn again(req: &Request<Person>, typed: Typed, refusal: Refusal) -> Result<Reply, Failure> {
    let status = refusal.code.row().status;
    let error = match refusal.code {
        Code::AlreadyMember | Code::TooManyMails => wrong("email", refusal),
        _ => error_of(req, refusal)?,
    };
    page(req, status, typed, vec![error]).await
}

//! The page of one organization: its settings, its parts, and how to leave or delete it.

use askama::Template;
use serde::Deserialize;

use super::frame::{Need, PATH, act, all_roles, error_of, path_of, read, show};
use super::words::{Choice, role_choices, role_names};
use crate::authn::acting::is_fresh;
use crate::base::code::Code;
use crate::base::domain::Domain;
use crate::base::id::RoleId;
use crate::base::refusal::Refusal;
use crate::base::text::Text;
use crate::organizations::authority::Acting;
use crate::organizations::{self, Base, Changes, Joining, LONGEST_NAME, Permission, Role, members};
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::Person;
use crate::web::html::Chrome;
use crate::web::pages::form::{FieldErrors, Wrong, wrong};
use crate::web::pages::person::{self, Menu, Notice, OwnForm, Said};
use crate::web::respond::{Failure, Reply};

#[derive(Template)]
#[template(path = "pages/organization.html")]
pub struct OrganizationPage {
    pub chrome: Chrome,
    pub menu: Menu,
    pub form: OwnForm,
    pub notice: Option<Said>,
    pub name: String,
    pub slug: String,
    pub roles: String,
    /// The pages of its members, invitations and roles, as far as the user may see them.
    pub parts: Vec<Part>,
    /// `None`: the user may not change the organization.
    pub settings: Option<SettingsForm>,
    pub delete: Delete,
    pub back: String,
    pub errors: FieldErrors,
}

/// A link to a page of the organization.
pub struct Part {
    pub id: &'static str,
    pub href: String,
    pub text: String,
}

/// The values of the settings.
pub struct SettingsForm {
    pub name: String,
    pub joining: Vec<Choice>,
    pub domain: String,
    pub roles: Vec<Choice>,
}

/// How the user can delete the organization.
pub enum Delete {
    NotAllowed,
    /// After a sign-in at this URL.
    SignIn(String),
    Offered,
}

/// The settings as they are or were typed.
#[derive(Clone)]
struct Typed {
    name: String,
    joining: String,
    domain: String,
    role: Option<RoleId>,
}

impl Typed {
    fn of(acting: &Acting) -> Typed {
        let organization = &acting.organization;
        Typed {
            name: organization.name.clone(),
            joining: organization.joining.word().to_owned(),
            domain: organization.joining.domain().map(|domain| domain.as_str().to_owned()).unwrap_or_default(),
            role: Some(organization.joining_role),
        }
    }

    /// Returns the joining rule; `None` if its mail domain is none.
    fn rule(&self) -> Option<Joining> {
        match self.joining.as_str() {
            "closed" => Some(Joining::Closed),
            "open" => Some(Joining::Open),
            "domain" => Domain::parse(&self.domain).ok().map(Joining::Domain),
            _ => Some(Joining::Invitation),
        }
    }
}

/// `GET /account/organizations/{organization}`
pub async fn get(req: Request<Person>) -> Result<Reply, Failure> {
    page(&req, 200, None, Vec::new()).await
}

async fn page(req: &Request<Person>, status: u16, typed: Option<Typed>, errors: Vec<Wrong>) -> Result<Reply, Failure> {
    let (acting, all) = read(req, |_, tx, acting| all_roles(tx, acting)).await?;
    let own = |path: &str| req.tenant().base.join(path);
    let ids = acting.membership.as_ref().map(|own| own.roles.ids().to_vec()).unwrap_or_default();
    let typed = typed.unwrap_or_else(|| Typed::of(&acting));
    let fresh = is_fresh(&req.op, &req.caller.session);
    let delete = match (acting.authority.may(Permission::OrgDelete), fresh) {
        (false, _) => Delete::NotAllowed,
        (true, false) => Delete::SignIn(person::fresh_address(req)),
        (true, true) => Delete::Offered,
    };
    show(req, status, |chrome, form, menu| OrganizationPage {
        menu,
        notice: person::notice(req).filter(|_| errors.is_empty()).map(|notice| notice.said(&chrome)),
        name: acting.organization.name.clone(),
        slug: acting.organization.slug.clone(),
        roles: role_names(&chrome, &all, &ids),
        parts: parts(&chrome, &acting).into_iter().map(|part| Part { href: own(&part.href), ..part }).collect(),
        settings: acting.authority.may(Permission::OrgUpdate).then(|| settings(&chrome, &acting, &all, typed)),
        delete,
        back: own(PATH),
        errors: FieldErrors::new(chrome.locale, errors),
        chrome,
        form,
    })
}

fn parts(chrome: &Chrome, acting: &Acting) -> Vec<Part> {
    let all = [
        ("organization-members", "/members", Permission::MembersRead, "organization-members"),
        ("organization-invitations", "/invitations", Permission::MembersInvite, "organization-invitations"),
        ("organization-roles", "/roles", Permission::OrgRead, "data-roles"),
    ];
    let shown = all.into_iter().filter(|(_, _, permission, _)| acting.authority.may(*permission));
    let part = |(id, part, _, key): (&'static str, &str, Permission, &str)| Part {
        id,
        href: path_of(&acting.organization, part),
        text: chrome.t(key),
    };
    shown.map(part).collect()
}

fn settings(chrome: &Chrome, acting: &Acting, all: &[Role], typed: Typed) -> SettingsForm {
    let rules = [
        ("closed", "organization-joining-closed"),
        ("invitation", "organization-joining-invitation"),
        ("domain", "organization-joining-domain"),
        ("open", "organization-joining-open"),
    ];
    let rule = |(value, key): (&str, &str)| Choice {
        value: value.to_owned(),
        text: chrome.t(key),
        chosen: value == typed.joining,
    };
    let present = acting.organization.joining_role;
    let may_be = |role: &&Role| role.id == present || (role.base != Base::Owner && acting.authority.may_grant(role));
    SettingsForm {
        joining: rules.into_iter().map(rule).collect(),
        roles: role_choices(chrome, all.iter().filter(may_be), typed.role),
        name: typed.name,
        domain: typed.domain,
    }
}

#[derive(Deserialize)]
struct Form<'f> {
    name: Option<&'f str>,
    joining: Option<&'f str>,
    domain: Option<&'f str>,
    role: Option<&'f str>,
    leave: Option<&'f str>,
    delete: Option<&'f str>,
}

/// `POST /account/organizations/{organization}`
pub async fn post(req: Request<Person>) -> Result<Reply, Failure> {
    let form: Form<'_> = req.form()?;
    match (form.leave, form.delete) {
        (Some(_), _) => leave(&req).await,
        (None, Some(_)) => delete(&req).await,
        (None, None) => save(&req, &form).await,
    }
}

async fn leave(req: &Request<Person>) -> Result<Reply, Failure> {
    let left = act(req, Need::Session, |op, wtx, acting| {
        let own = acting.membership.as_ref().ok_or(Code::OrganizationNotFound)?;
        members::remove(op, wtx, acting.organization.id, own.id)
    });
    match left.await? {
        Ok(()) => Ok(person::done(req, PATH, Notice::OrganizationLeft)),
        Err(refusal) => again(req, refusal).await,
    }
}

async fn delete(req: &Request<Person>) -> Result<Reply, Failure> {
    let deleted =
        act(req, Need::RecentSignIn, |op, wtx, acting| organizations::delete(op, wtx, acting.organization.id));
    match deleted.await? {
        Ok(_) => Ok(person::done(req, PATH, Notice::OrganizationDeleted)),
        Err(refusal) => again(req, refusal).await,
    }
}

async fn save(req: &Request<Person>, form: &Form<'_>) -> Result<Reply, Failure> {
    let text =
        |value: Option<&str>, most: usize| value.unwrap_or_default().trim().chars().take(most).collect::<String>();
    let typed = Typed {
        name: text(form.name, LONGEST_NAME + 1),
        joining: text(form.joining, 20),
        domain: text(form.domain, 255),
        role: form.role.and_then(RoleId::from_base64url),
    };
    let Some(joining) = typed.rule() else {
        let why = ("domain".into(), Text::new("organization-domain-wrong"));
        return page(req, 422, Some(typed), vec![why]).await;
    };
    let (name, joining_role) = (Some(typed.name.clone()), typed.role);
    let changes = Changes { name, context: None, joining: Some(joining), joining_role };
    let saved = act(req, Need::Session, move |op, wtx, acting| {
        organizations::update(op, wtx, acting.organization.id, &changes)
    });
    let refusal = match saved.await? {
        Ok(saved) => return Ok(person::done(req, &path_of(&saved, ""), Notice::OrganizationSaved)),
        Err(refusal) => refusal,
    };
    if refusal.code == Code::NameInvalid {
        let why = Refusal { code: Code::OrganizationNameInvalid, ..refusal };
        return page(req, 422, Some(typed), vec![wrong("name", why)]).await;
    }
    let status = refusal.code.row().status;
    page(req, status, Some(typed), vec![error_of(req, refusal)?]).await
}

async fn again(req: &Request<Person>, refusal: Refusal) -> Result<Reply, Failure> {
    let status = refusal.code.row().status;
    page(req, status, None, vec![error_of(req, refusal)?]).await
}

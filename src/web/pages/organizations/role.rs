//! The page of a role that an organization defines itself.

use std::collections::BTreeMap;

use askama::Template;

use super::frame::{Need, act, error_of, path_of, read, show};
use super::words::{Choice, base_name, permission_text};
use crate::base::code::Code;
use crate::base::id::RoleId;
use crate::base::refusal::Refusal;
use crate::organizations::authority::Acting;
use crate::organizations::custom_roles::{self, LONGEST_NAME, RoleChanges};
use crate::organizations::{Permission, Permissions, Role};
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::Person;
use crate::web::html::Chrome;
use crate::web::pages::form::{FieldErrors, Wrong, wrong};
use crate::web::pages::person::{self, Menu, Notice, OwnForm, Said};
use crate::web::respond::{Failure, Reply};

#[derive(Template)]
#[template(path = "pages/organization_role.html")]
pub struct RolePage {
    pub chrome: Chrome,
    pub menu: Menu,
    pub form: OwnForm,
    pub notice: Option<Said>,
    pub organization: String,
    pub title: String,
    pub key: String,
    pub base: String,
    /// What the role allows, for users who may not change it.
    pub permissions: Vec<String>,
    /// `None`: the user may not change the role.
    pub edit: Option<EditForm>,
    /// Whether the user may delete the role.
    pub delete: bool,
    pub back: String,
    pub errors: FieldErrors,
}

/// The form that changes a role.
pub struct EditForm {
    pub name: String,
    pub permissions: Vec<Choice>,
}

/// What was typed.
#[derive(Clone)]
struct Typed {
    name: String,
    permissions: Permissions,
}

/// `GET /account/organizations/{organization}/roles/{role}`
pub async fn get(req: Request<Person>) -> Result<Reply, Failure> {
    page(&req, 200, None, Vec::new()).await
}

/// Returns the role in the path.
fn id(req: &Request<Person>) -> RoleId {
    RoleId::from_base64url(req.param("role")).unwrap_or(RoleId::from_bytes([0; 16]))
}

async fn page(req: &Request<Person>, status: u16, typed: Option<Typed>, errors: Vec<Wrong>) -> Result<Reply, Failure> {
    let id = id(req);
    let (acting, role) = read(req, move |op, tx, acting| {
        let all = custom_roles::list(op, tx, acting.organization.id)?;
        let found = all.into_iter().find(|role| role.id == id && !role.is_system());
        Ok(found.ok_or(Code::NotThere)?)
    })
    .await?;
    let may_change = acting.authority.may_change(role.base) && acting.authority.may_grant(&role);
    let typed = typed.unwrap_or_else(|| Typed { name: role.name.clone(), permissions: role.permissions });
    show(req, status, |chrome, form, menu| RolePage {
        menu,
        notice: person::notice(req).filter(|_| errors.is_empty()).map(|notice| notice.said(&chrome)),
        organization: acting.organization.name.clone(),
        title: role.name.clone(),
        key: role.key.clone(),
        base: base_name(&chrome, role.base),
        permissions: role.permissions.iter().map(|permission| permission_text(&chrome, permission)).collect(),
        edit: (may_change && acting.authority.may(Permission::RolesUpdate))
            .then(|| EditForm { permissions: choices(&chrome, &acting, &role, &typed), name: typed.name }),
        delete: acting.authority.may_change(role.base) && acting.authority.may(Permission::RolesDelete),
        back: req.tenant().base.join(&path_of(&acting.organization, "/roles")),
        errors: FieldErrors::new(chrome.locale, errors),
        chrome,
        form,
    })
}

/// Returns the permissions that the role can have and the user may give.
fn choices(chrome: &Chrome, acting: &Acting, role: &Role, typed: &Typed) -> Vec<Choice> {
    let possible = role.base.permissions().intersection(acting.authority.permissions());
    let choice = |permission: Permission| Choice {
        value: permission.as_str().to_owned(),
        text: permission_text(chrome, permission),
        chosen: typed.permissions.contains(permission),
    };
    possible.iter().map(choice).collect()
}

/// The form fields by name.
type Form<'f> = BTreeMap<&'f str, Option<&'f str>>;

/// `POST /account/organizations/{organization}/roles/{role}`
pub async fn post(req: Request<Person>) -> Result<Reply, Failure> {
    let form: Form<'_> = req.form()?;
    if form.contains_key("delete") {
        return delete(&req).await;
    }
    let name = form.get("name").copied().flatten().unwrap_or_default();
    let chosen = form.keys().filter_map(|name| Permission::parse(name.strip_prefix("may-")?));
    let typed = Typed {
        name: name.trim().chars().take(LONGEST_NAME + 1).collect(),
        permissions: Permissions::of(&chosen.collect::<Vec<_>>()),
    };
    let changes = RoleChanges { name: Some(typed.name.clone()), permissions: Some(typed.permissions) };
    let id = id(&req);
    let done = act(&req, Need::Session, move |op, wtx, acting| {
        custom_roles::update(op, wtx, acting.organization.id, id, &changes)?;
        Ok(path_of(&acting.organization, &format!("/roles/{}", id.to_base64url())))
    });
    let refusal = match done.await? {
        Ok(path) => return Ok(person::done(&req, &path, Notice::OrganizationSaved)),
        Err(refusal) => refusal,
    };
    if refusal.code == Code::NameInvalid {
        let why = Refusal { code: Code::OrganizationNameInvalid, ..refusal };
        return page(&req, 422, Some(typed), vec![wrong("name", why)]).await;
    }
    let status = refusal.code.row().status;
    page(&req, status, Some(typed), vec![error_of(&req, refusal)?]).await
}

async fn delete(req: &Request<Person>) -> Result<Reply, Failure> {
    let id = id(req);
    let done = act(req, Need::Session, move |op, wtx, acting| {
        custom_roles::delete(op, wtx, acting.organization.id, id)?;
        Ok(path_of(&acting.organization, "/roles"))
    });
    match done.await? {
        Ok(path) => Ok(person::done(req, &path, Notice::RoleDeleted)),
        Err(refusal) => {
            let status = refusal.code.row().status;
            page(req, status, None, vec![error_of(req, refusal)?]).await
        }
    }
}

//! The page of the roles of an organization.

use askama::Template;
use serde::Deserialize;

use super::frame::{Need, act, error_of, path_of, read, show};
use super::words::{Choice, base_name, role_name};
use crate::base::code::Code;
use crate::base::page::{Cursor, Page, PageRequest};
use crate::base::refusal::Refusal;
use crate::base::uri::with_query;
use crate::organizations::custom_roles::{self, LONGEST_NAME, NewRole};
use crate::organizations::{Base, Permission, Role};
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::Person;
use crate::web::html::Chrome;
use crate::web::pages::form::{FieldErrors, Wrong, wrong};
use crate::web::pages::person::{self, Menu, Notice, OwnForm, Said};
use crate::web::respond::{Failure, Reply};

/// How many roles the page shows, besides the system roles.
const SHOWN: u32 = 20;

#[derive(Template)]
#[template(path = "pages/organization_roles.html")]
pub struct RolesPage {
    pub chrome: Chrome,
    pub menu: Menu,
    pub form: OwnForm,
    pub notice: Option<Said>,
    pub organization: String,
    /// The names of the system roles.
    pub system: String,
    pub roles: Vec<Line>,
    /// The URL of the page with further roles.
    pub next: Option<String>,
    /// The URL of the first page, on the others.
    pub first: Option<String>,
    /// `None`: the user may not create roles.
    pub new: Option<NewForm>,
    pub back: String,
    pub errors: FieldErrors,
}

/// A role on the page.
pub struct Line {
    pub href: String,
    pub name: String,
    pub base: String,
}

/// The form of a new role.
pub struct NewForm {
    pub name: String,
    pub bases: Vec<Choice>,
}

#[derive(Default, Deserialize)]
struct Query<'q> {
    /// The end of the page before.
    after: Option<&'q str>,
}

/// What was typed.
struct Typed {
    name: String,
    base: Base,
}

impl Default for Typed {
    fn default() -> Typed {
        Typed { name: String::new(), base: Base::Viewer }
    }
}

/// `GET /account/organizations/{organization}/roles?after=…`
pub async fn get(req: Request<Person>) -> Result<Reply, Failure> {
    page(&req, 200, Typed::default(), Vec::new()).await
}

async fn page(req: &Request<Person>, status: u16, typed: Typed, errors: Vec<Wrong>) -> Result<Reply, Failure> {
    let after = req.query::<Query<'_>>().unwrap_or_default().after.and_then(Cursor::parse);
    let (acting, all) = read(req, |op, tx, acting| custom_roles::list(op, tx, acting.organization.id)).await?;
    let (system, custom): (Vec<Role>, Vec<Role>) = all.into_iter().partition(Role::is_system);
    let request = PageRequest::new(after, SHOWN);
    let later = custom.into_iter().filter(|role| role.id > request.floor()).collect();
    let shown = Page::of(later, &request, |role: &Role| Some(Cursor::after(role.id)));
    let own = |part: &str| req.tenant().base.join(&path_of(&acting.organization, part));
    let may_create = acting.authority.may(Permission::RolesCreate);
    let bases = Base::ALL.into_iter().filter(|base| {
        *base <= acting.authority.strength() && acting.authority.permissions().covers(base.permissions())
    });
    show(req, status, |chrome, form, menu| RolesPage {
        menu,
        notice: person::notice(req).filter(|_| errors.is_empty()).map(|notice| notice.said(&chrome)),
        organization: acting.organization.name.clone(),
        system: system.iter().map(|role| role_name(&chrome, role)).collect::<Vec<_>>().join(", "),
        roles: shown
            .items
            .iter()
            .map(|role| Line {
                href: own(&format!("/roles/{}", role.id.to_base64url())),
                name: role.name.clone(),
                base: base_name(&chrome, role.base),
            })
            .collect(),
        next: shown.next.map(|next| with_query(&own("/roles"), &[("after", &next.to_string())])),
        first: after.map(|_| own("/roles")),
        new: may_create.then(|| NewForm {
            bases: bases
                .map(|base| Choice {
                    value: base.as_str().to_owned(),
                    text: base_name(&chrome, base),
                    chosen: base == typed.base,
                })
                .collect(),
            name: typed.name,
        }),
        back: own(""),
        errors: FieldErrors::new(chrome.locale, errors),
        chrome,
        form,
    })
}

#[derive(Deserialize)]
struct Form<'f> {
    name: Option<&'f str>,
    base: Option<&'f str>,
}

/// `POST /account/organizations/{organization}/roles`: creates a role, and leads to its page.
pub async fn post(req: Request<Person>) -> Result<Reply, Failure> {
    let form: Form<'_> = req.form()?;
    let typed = Typed {
        name: form.name.unwrap_or_default().trim().chars().take(LONGEST_NAME + 1).collect(),
        base: form.base.and_then(Base::parse).unwrap_or(Base::Viewer),
    };
    let new = NewRole { name: typed.name.clone(), base: typed.base, permissions: None };
    let done = act(&req, Need::Session, move |op, wtx, acting| {
        let role = custom_roles::create(op, wtx, acting.organization.id, &new)?;
        Ok(path_of(&acting.organization, &format!("/roles/{}", role.id.to_base64url())))
    });
    let refusal = match done.await? {
        Ok(path) => return Ok(person::done(&req, &path, Notice::OrganizationSaved)),
        Err(refusal) => refusal,
    };
    if refusal.code == Code::NameInvalid {
        let why = Refusal { code: Code::OrganizationNameInvalid, ..refusal };
        return page(&req, 422, typed, vec![wrong("name", why)]).await;
    }
    let status = refusal.code.row().status;
    page(&req, status, typed, vec![error_of(&req, refusal)?]).await
}

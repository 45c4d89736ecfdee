//! The organization of a tenant: its owner, a member with a role of its own, an invitation that waits, and a program with an
//! API token.

use std::sync::Arc;

use super::making::{fault_text, op, refusal_text};
use crate::accounts::{Account, manage};
use crate::app::App;
use crate::authn::invitations::Delivery;
use crate::authn::invite_member::{NewMemberInvitation, invite_member};
use crate::base::fault::Fault;
use crate::base::refusal::{Refusal, Stop};
use crate::op::Op;
use crate::organizations::api_tokens::{Scopes, TokenScope};
use crate::organizations::custom_roles::{self, NewRole};
use crate::organizations::members::{self, NewMember};
use crate::organizations::tokens::{self, NewApiToken};
use crate::organizations::{Base, Joining, NewOrganization, Permission, Permissions, Roles, SystemRole, create};
use crate::storage::WriteTx;
use crate::tenancy::Tenant;

/// The name of the role that the organization defines.
pub const ROLE: &str = "Host";
/// The name of the service account.
const PROGRAM: &str = "Enrolment";

/// An organization.
#[derive(Clone, Debug)]
pub struct Group {
    pub name: String,
    pub slug: String,
    pub id: String,
    /// An API token that has the role `AppAdmin` in every organization, creates accounts and signs them in.
    pub token: String,
}

/// Creates the organization. The first account owns it, the second is a member, the third is invited.
pub(super) fn make(app: &App, tenant: &Arc<Tenant>, name: &str, accounts: &[Account]) -> Result<Group, String> {
    let [owner, member, invited] = accounts else { return Err("an organization needs three accounts".to_owned()) };
    let owner = owner.id;
    let new = NewOrganization { name: name.to_owned(), context: None, joining: Joining::Open, owner };
    let organization = write(app, tenant, move |op, wtx| create(op, wtx, &new))?;
    let id = organization.id;
    let role = NewRole {
        name: ROLE.to_owned(),
        base: Base::Admin,
        permissions: Some(Permissions::of(&[Permission::OrgRead, Permission::MembersRead, Permission::MembersInvite])),
    };
    let role = write(app, tenant, move |op, wtx| custom_roles::create(op, wtx, id, &role))?;
    let new = NewMember { account: member.id, roles: Roles::one(role.id) };
    write(app, tenant, move |op, wtx| members::add(op, wtx, id, &new))?;
    let address = invited.email.as_ref().map(|own| own.email.clone());
    let new = NewMemberInvitation {
        organization: id,
        email: address.ok_or("an account without an address cannot be invited")?,
        role: SystemRole::DEVELOPER.id(),
        locale: None,
        delivery: Delivery::Mail,
    };
    let limits = app.services.throttle;
    write(app, tenant, move |op, wtx| invite_member(op, wtx, &limits, &new))?;
    let token = make_program(app, tenant)?;
    Ok(Group { name: organization.name, slug: organization.slug, id: id.to_string(), token })
}

/// Creates a service account with an API token, and returns the token.
fn make_program(app: &App, tenant: &Arc<Tenant>) -> Result<String, String> {
    let service = write(app, tenant, |op, wtx| {
        let made = manage::create_service(op, wtx, PROGRAM).map_err(Stop::from)?;
        made.map_err(|why| Fault::internal(format!("{why:?}")).into())
    })?;
    let new = NewApiToken {
        account: service.id,
        organization: None,
        name: PROGRAM.to_owned(),
        roles: Some(Roles::one(SystemRole::APP_ADMIN.id())),
        scopes: Scopes::of([TokenScope::AccountsCreate, TokenScope::AccountsSignIn]),
        expires_at: None,
    };
    let made = write(app, tenant, move |op, wtx| tokens::make(op, wtx, &new))?;
    Ok(made.secret.expose().to_owned())
}

fn write<T: Send + 'static>(
    app: &App,
    tenant: &Arc<Tenant>,
    work: impl Fn(&Op, &mut WriteTx<'_>) -> Result<T, Stop<Refusal>> + Send + 'static,
) -> Result<T, String> {
    let op = op(app, tenant)?;
    let done = app.services.db.write(tenant.id, move |wtx| Stop::outcome(work(&op, wtx))).map_err(fault_text)?;
    done.map_err(refusal_text)
}

//! What the commands of organizations name: an organization, a role, a member. And their documents.

use clap::Args;
use serde_json::{Value, json};

use crate::accounts::claims::canonical_name;
use crate::accounts::store as accounts;
use crate::base::domain::Domain;
use crate::base::email::Email;
use crate::base::fault::Fault;
use crate::base::id::{AccountId, MembershipId, OrganizationId, RoleId};
use crate::base::time::Time;
use crate::cli::common::OfTenant;
use crate::cli::failed::Failed;
use crate::cli::session::Session;
use crate::op::Op;
use crate::organizations::memberships::{Member, store as memberships};
use crate::organizations::roles::store as custom;
use crate::organizations::{Joining, Organization, Permission, Role, Roles, SystemRole, roles, store};
use crate::storage::Tx;

#[derive(Args)]
pub(in crate::cli) struct OfOrganization {
    #[command(flatten)]
    pub(super) of: OfTenant,
    /// Slug or id of the organization
    pub(super) organization: String,
}

#[derive(Args)]
pub(in crate::cli) struct OfMember {
    #[command(flatten)]
    pub(super) at: OfOrganization,
    /// E-mail address, user name or id of the member
    pub(super) member: String,
}

#[derive(Args)]
pub(in crate::cli) struct OfRole {
    #[command(flatten)]
    pub(super) at: OfOrganization,
    /// Key or id of the role
    pub(super) role: String,
}

/// An organization with the operation on its tenant.
pub(super) struct At {
    pub(super) op: Op,
    pub(super) organization: Organization,
}

/// Finds an organization in any state by its slug or its id.
pub(super) fn find(session: &Session, named: &OfOrganization) -> Result<At, Failed> {
    let (op, text) = (session.op(&named.of.tenant)?, &named.organization);
    let found = session.app.services.db.read(op.tenant.id, |tx| match OrganizationId::from_uuid(text) {
        Some(id) => store::find(tx, id),
        None => store::find_by_slug(tx, text),
    })?;
    match found {
        Some(organization) => Ok(At { op, organization }),
        None => Err(Failed::Refused(format!(
            "there is no organization \"{text}\" in {slug}; `portico organization list --tenant {slug}` shows them",
            slug = op.tenant.slug
        ))),
    }
}

/// Returns every role of an organization: the system roles, then its own.
pub(super) fn roles_of(session: &Session, at: &At) -> Result<Vec<Role>, Failed> {
    let own = session.app.services.db.read(at.op.tenant.id, |tx| custom::list(tx, at.organization.id))?;
    Ok(SystemRole::ALL.into_iter().map(Role::from).chain(own).collect())
}

/// Finds a role of an organization by its key or its id.
pub(super) fn find_role(session: &Session, at: &At, text: &str) -> Result<Role, Failed> {
    let id = RoleId::from_uuid(text);
    let found = roles_of(session, at)?.into_iter().find(|role| role.key == text || Some(role.id) == id);
    found.ok_or_else(|| {
        let (tenant, slug) = (&at.op.tenant.slug, &at.organization.slug);
        Failed::Refused(format!(
            "there is no role \"{text}\" in {slug}; `portico organization role list --tenant {tenant} {slug}` shows them"
        ))
    })
}

/// Finds the roles of a member, given by their keys or ids.
pub(super) fn find_roles(session: &Session, at: &At, texts: &[String]) -> Result<Roles, Failed> {
    let ids = texts.iter().map(|text| Ok(find_role(session, at, text)?.id)).collect::<Result<Vec<_>, Failed>>()?;
    Roles::new(ids).ok_or_else(|| Failed::Usage(format!("--role: a member has 1 to {} roles", Roles::MOST)))
}

/// Finds a member by its address, its user name, its account's id or its own id.
pub(super) fn find_member(session: &Session, named: &OfMember) -> Result<(At, Member), Failed> {
    let (at, text) = (find(session, &named.at)?, &named.member);
    let id = at.organization.id;
    let found = session.app.services.db.read(at.op.tenant.id, |tx| {
        let account = match (AccountId::from_uuid(text), Email::parse(text)) {
            (Some(id), _) => Some(id),
            (None, Ok(email)) => accounts::find_id_by_email(tx, &email)?,
            (None, Err(_)) => accounts::find_id_by_name(tx, &canonical_name(text))?,
        };
        let of_account = match account {
            Some(account) => memberships::find_of(tx, id, account)?.map(|own| own.id),
            None => None,
        };
        match of_account.or_else(|| MembershipId::from_uuid(text)) {
            Some(member) => memberships::find_member(tx, id, member),
            None => Ok(None),
        }
    })?;
    match found {
        Some(member) => Ok((at, member)),
        None => {
            let (tenant, slug) = (&at.op.tenant.slug, &at.organization.slug);
            Err(Failed::Refused(format!(
                "{text} is no member of {slug}; `portico organization member list --tenant {tenant} {slug}` shows them"
            )))
        }
    }
}

/// Parses a joining rule: a word, or a mail domain.
pub(super) fn joining(text: &str) -> Result<Joining, Failed> {
    Ok(match text {
        "closed" => Joining::Closed,
        "invitation" => Joining::Invitation,
        "open" => Joining::Open,
        domain if domain.contains('.') => Joining::Domain(Domain::parse(domain).map_err(Failed::misused)?),
        other => {
            return Err(Failed::Usage(format!(
                "\"{other}\" is no joining rule; it is closed, invitation, open, or a mail domain such as acme.example"
            )));
        }
    })
}

/// Returns a joining rule as [`joining`] reads it.
pub(super) fn joining_word(joining: &Joining) -> &str {
    joining.domain().map_or_else(|| joining.word(), Domain::as_str)
}

/// Describes an organization. `joining_role`: the key of its joining role.
pub(super) fn document(organization: &Organization, joining_role: &str) -> Value {
    json!({
        "id": organization.id.to_string(),
        "slug": organization.slug,
        "name": organization.name,
        "context": organization.context,
        "state": organization.state.as_str(),
        "join": joining_word(&organization.joining),
        "join_role": joining_role,
        "created_at": organization.created_at.to_rfc3339(),
        "deleted_at": organization.deletion.map(|deletion| deletion.at.to_rfc3339()),
        "restorable_until": organization.restorable_until().map(Time::to_rfc3339),
    })
}

/// Returns the key of the joining role of an organization.
pub(super) fn joining_role(tx: &mut Tx<'_>, organization: &Organization) -> Result<String, Fault> {
    Ok(roles::find(tx, organization.id, organization.joining_role)?.map(|role| role.key).unwrap_or_default())
}

/// Describes a member. `all`: the roles of the organization.
pub(super) fn member_document(member: &Member, all: &[Role]) -> Value {
    let ids = member.membership.roles.ids();
    let keys: Vec<&str> = all.iter().filter(|role| ids.contains(&role.id)).map(|role| role.key.as_str()).collect();
    json!({
        "id": member.membership.id.to_string(),
        "account": member.account.id.to_string(),
        "email": member.account.address(),
        "name": member.account.claims.name,
        "roles": keys,
        "state": member.membership.state.as_str(),
        "created_at": member.membership.created_at.to_rfc3339(),
    })
}

/// Describes a role.
pub(super) fn role_document(role: &Role) -> Value {
    let permissions: Vec<&str> = role.permissions.iter().map(Permission::as_str).collect();
    json!({
        "id": role.id.to_string(),
        "key": role.key,
        "name": role.name,
        "base": role.base.as_str(),
        "permissions": permissions,
        "system": role.is_system(),
    })
}

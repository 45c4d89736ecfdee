//! Roles in an organization, as the JSON surfaces show them.

use utoipa::openapi::{Object, ObjectBuilder, Type};

use crate::base::code::Code;
use crate::base::id::OrganizationId;
use crate::base::refusal::{Refusal, Stop};
use crate::organizations::{Base, Role, Roles, roles};
use crate::storage::Tx;

/// Returns the strongest base of the roles of a member.
pub fn strongest(roles: &[Role]) -> Base {
    roles.iter().map(|role| role.base).max().unwrap_or(Base::Viewer)
}

/// Finds the roles with these keys or ids in an organization; `None` without any.
pub fn roles_of(
    tx: &mut Tx<'_>,
    organization: OrganizationId,
    named: &[String],
) -> Result<Option<Roles>, Stop<Refusal>> {
    if named.is_empty() {
        return Ok(None);
    }
    let mut found: Vec<Role> = Vec::new();
    for text in named.iter().take(Roles::MOST + 1) {
        found.push(roles::find_named(tx, Some(organization), text)?.ok_or(Code::RoleUnknown)?);
    }
    let roles = Roles::new(found.iter().map(|role| role.id));
    Ok(Some(roles.ok_or_else(|| Refusal::new(Code::TooManyRolesGiven).with("most", Roles::MOST as u64))?))
}

/// Refuses a role with the rights of an owner, where ownership is transferred only, so that one step names it.
pub fn refuse_ownership(role: &Role) -> Result<(), Code> {
    if role.base == Base::Owner { Err(Code::RoleTransition) } else { Ok(()) }
}

/// Returns the schema of the strongest base of the roles of a member.
pub fn schema() -> Object {
    ObjectBuilder::new()
        .schema_type(Type::String)
        .enum_values(Some(Base::ALL.map(Base::as_str)))
        .description(Some("The strongest base of the roles of the account there."))
        .examples([Base::Owner.as_str()])
        .build()
}

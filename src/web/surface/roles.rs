//! Roles in an organization, as the JSON surfaces show them.

use utoipa::openapi::{Object, ObjectBuilder, Type};

use crate::base::code::Code;
use crate::organizations::{Base, Role};

/// Returns the strongest base of the roles of a member.
pub fn strongest(roles: &[Role]) -> Base {
    roles.iter().map(|role| role.base).max().unwrap_or(Base::Viewer)
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

//! The role document.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa::openapi::{Object, ObjectBuilder, Type};

use crate::organizations::{Base, Permission, Permissions, Role};
use crate::web::respond::Problem;
use crate::web::surface::faults::unreadable;

/// A role: of the system, or of the organization.
#[derive(Serialize, ToSchema)]
pub(in crate::web::api::organization) struct RoleDocument {
    #[schema(format = "uuid", example = "726f6c65-0000-8000-8000-000000000002")]
    id: String,
    /// Unique in the organization; applications get it in the claim `org_roles`.
    #[schema(example = "admin")]
    key: String,
    #[schema(example = "Admin")]
    name: String,
    #[schema(schema_with = base)]
    base: &'static str,
    /// A role of the system is fixed.
    is_system: bool,
    #[schema(schema_with = permissions)]
    permissions: Vec<&'static str>,
}

impl From<&Role> for RoleDocument {
    fn from(role: &Role) -> RoleDocument {
        RoleDocument {
            id: role.id.to_string(),
            key: role.key.clone(),
            name: role.name.clone(),
            base: role.base.as_str(),
            is_system: role.is_system(),
            permissions: role.permissions.iter().map(Permission::as_str).collect(),
        }
    }
}

fn base() -> Object {
    ObjectBuilder::new()
        .schema_type(Type::String)
        .enum_values(Some(Base::ALL.map(Base::as_str)))
        .description(Some("The role of the system on which it is based."))
        .examples([Base::Viewer.as_str()])
        .build()
}

fn permissions() -> utoipa::openapi::Array {
    let one = ObjectBuilder::new()
        .schema_type(Type::String)
        .enum_values(Some(Permission::ALL.iter().map(|permission| permission.as_str())));
    utoipa::openapi::ArrayBuilder::new()
        .items(one)
        .description(Some("Permissions in the organization: at most those of the base."))
        .examples([vec![Permission::OrgRead.as_str(), Permission::MembersRead.as_str()]])
        .build()
}

/// One role.
#[derive(Serialize, ToSchema)]
pub(super) struct OneRole {
    pub(super) role: RoleDocument,
}

/// A new role.
#[derive(Deserialize, ToSchema)]
pub(super) struct NewRoleBody {
    #[schema(example = "Support")]
    pub(super) name: String,
    #[schema(schema_with = base)]
    base: String,
    /// Every permission of the base, if it is absent.
    #[schema(example = json!(["org.read", "members.read"]))]
    permissions: Option<Vec<String>>,
}

/// Changes of a role. A member that is absent leaves its value as it is.
#[derive(Deserialize, ToSchema)]
pub(super) struct RoleChangesBody {
    #[schema(example = "Support team")]
    pub(super) name: Option<String>,
    #[schema(example = json!(["org.read"]))]
    permissions: Option<Vec<String>>,
}

impl NewRoleBody {
    pub(super) fn base(&self) -> Result<Base, Problem> {
        Base::parse(&self.base).ok_or_else(|| unreadable("base", "it is none of the five bases"))
    }

    pub(super) fn permissions(&self) -> Result<Option<Permissions>, Problem> {
        read(self.permissions.as_deref())
    }
}

impl RoleChangesBody {
    pub(super) fn permissions(&self) -> Result<Option<Permissions>, Problem> {
        read(self.permissions.as_deref())
    }
}

fn read(names: Option<&[String]>) -> Result<Option<Permissions>, Problem> {
    let Some(names) = names else { return Ok(None) };
    let parsed: Option<Vec<Permission>> = names.iter().map(|name| Permission::parse(name)).collect();
    match parsed {
        Some(list) => Ok(Some(Permissions::of(&list))),
        None => Err(unreadable("permissions", "an item is no permission")),
    }
}

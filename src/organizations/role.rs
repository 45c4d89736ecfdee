//! Roles: system roles, which every organization has, and roles that an organization defines itself.

use super::permission::{Permission, Permissions};
use crate::base::id::{OrganizationId, RoleId};
use crate::base::time::Time;
use crate::storage::columns::text_column;

/// The five roles that others are based on, the weakest first. A stronger one has every permission of a weaker one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Base {
    Viewer,
    /// It differs from [`Base::Viewer`] for applications only.
    Analyst,
    Developer,
    Admin,
    Owner,
}

text_column!(Base);

impl Base {
    pub const ALL: [Base; 5] = [Base::Viewer, Base::Analyst, Base::Developer, Base::Admin, Base::Owner];

    pub const fn as_str(self) -> &'static str {
        match self {
            Base::Viewer => "viewer",
            Base::Analyst => "analyst",
            Base::Developer => "developer",
            Base::Admin => "admin",
            Base::Owner => "owner",
        }
    }

    pub fn parse(text: &str) -> Option<Base> {
        Base::ALL.into_iter().find(|base| base.as_str() == text)
    }

    /// Returns the permissions of the system role of this name, which are the most that a role based on it has.
    pub const fn permissions(self) -> Permissions {
        const READ: Permissions = Permissions::of(&[Permission::OrgRead, Permission::MembersRead]);
        match self {
            Base::Viewer | Base::Analyst => READ,
            Base::Developer => READ.union(Permissions::of(&[Permission::TokensCreate])),
            Base::Admin => READ.union(Permissions::of(&[
                Permission::OrgUpdate,
                Permission::MembersInvite,
                Permission::MembersUpdate,
                Permission::MembersRemove,
                Permission::RolesCreate,
                Permission::RolesUpdate,
                Permission::RolesDelete,
                Permission::TokensCreate,
            ])),
            Base::Owner => Permissions::ALL,
        }
    }
}

/// A role that every organization has. Its id is the same everywhere and gives no access by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SystemRole {
    id: [u8; 16],
    pub key: &'static str,
    pub name: &'static str,
    pub base: Base,
}

/// Returns the id of a system role: a UUIDv8 (RFC 9562, 5.8) that contains "role" and this number.
const fn system_id(number: u8) -> [u8; 16] {
    [0x72, 0x6f, 0x6c, 0x65, 0, 0, 0x80, 0, 0x80, 0, 0, 0, 0, 0, 0, number]
}

const fn system(number: u8, key: &'static str, name: &'static str, base: Base) -> SystemRole {
    SystemRole { id: system_id(number), key, name, base }
}

impl SystemRole {
    pub const OWNER: SystemRole = system(1, "owner", "Owner", Base::Owner);
    pub const ADMIN: SystemRole = system(2, "admin", "Admin", Base::Admin);
    pub const DEVELOPER: SystemRole = system(3, "developer", "Developer", Base::Developer);
    pub const ANALYST: SystemRole = system(4, "analyst", "Analyst", Base::Analyst);
    pub const VIEWER: SystemRole = system(5, "viewer", "Viewer", Base::Viewer);
    /// The administrator of the workspace API.
    pub const APP_ADMIN: SystemRole = system(6, "AppAdmin", "AppAdmin", Base::Admin);
    /// The member of the workspace API.
    pub const APP_MEMBER: SystemRole = system(7, "AppMember", "AppMember", Base::Viewer);

    /// All system roles, in the order in which they are listed.
    pub const ALL: [SystemRole; 7] = [
        SystemRole::OWNER,
        SystemRole::ADMIN,
        SystemRole::DEVELOPER,
        SystemRole::ANALYST,
        SystemRole::VIEWER,
        SystemRole::APP_ADMIN,
        SystemRole::APP_MEMBER,
    ];

    pub const fn id(&self) -> RoleId {
        RoleId::from_bytes(self.id)
    }

    /// Finds a system role by its id.
    pub fn find(id: RoleId) -> Option<SystemRole> {
        SystemRole::ALL.into_iter().find(|role| role.id() == id)
    }
}

/// A role, of the system or of an organization.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Role {
    pub id: RoleId,
    /// Unique in the organization; applications get it in the claim `org_roles`.
    pub key: String,
    pub name: String,
    pub base: Base,
    pub permissions: Permissions,
    pub origin: RoleOrigin,
}

/// Where a role is defined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RoleOrigin {
    System,
    Organization { id: OrganizationId, created_at: Time, updated_at: Time },
}

impl Role {
    pub fn is_system(&self) -> bool {
        self.origin == RoleOrigin::System
    }

    /// Whether this organization defines the role itself.
    pub fn is_of(&self, organization: OrganizationId) -> bool {
        matches!(self.origin, RoleOrigin::Organization { id, .. } if id == organization)
    }
}

impl From<SystemRole> for Role {
    fn from(role: SystemRole) -> Role {
        Role {
            id: role.id(),
            key: role.key.to_owned(),
            name: role.name.to_owned(),
            base: role.base,
            permissions: role.base.permissions(),
            origin: RoleOrigin::System,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stronger_base_has_every_permission_of_a_weaker_one() {
        for pair in Base::ALL.windows(2) {
            assert!(pair[0] < pair[1]);
            assert!(pair[1].permissions().covers(pair[0].permissions()), "{pair:?}");
        }
        let admin = Base::Admin.permissions();
        let missing: Vec<Permission> = Base::Owner.permissions().iter().filter(|one| !admin.contains(*one)).collect();
        assert_eq!(missing, [Permission::OrgDelete]);
        assert_eq!(Base::Viewer.permissions(), Base::Analyst.permissions());
    }

    #[test]
    fn ids_of_system_roles_are_stable_and_distinct() {
        for role in SystemRole::ALL {
            assert_eq!(SystemRole::find(role.id()), Some(role));
        }
        assert_eq!(SystemRole::OWNER.id().to_string(), "726f6c65-0000-8000-8000-000000000001");
        assert_eq!(SystemRole::find(RoleId::from_bytes([0; 16])), None);
    }
}

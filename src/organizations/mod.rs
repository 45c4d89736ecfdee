//! Organizations: groups of people inside a tenant, their members, roles, invitations and API tokens. Owns the tables
//! `organizations`, `memberships`, `organization_roles`, `organization_invitations` and `api_tokens`.
//!
//! Invariants:
//!
//! - Each operation finds the caller's rights itself ([`authority`]), inside its transaction. A caller gives only what it
//!   has, on every surface.
//! - An organization that is not deleted has an active owner. Each change of members locks the organization first.
//! - Locks are taken in one order: the account, then the organization.
//! - What a membership gives is read where it is used: a membership that ended gives nothing from then on.
//! - An API token is part of the caller ([`crate::op::Caller`]), so that no operation gives its bearer more than it has.

mod permission;
mod role;
mod organization;
mod membership;
mod label;
pub mod store;
pub mod memberships;
pub mod invitations;
pub mod roles;
pub mod api_tokens;
pub mod authority;
mod succession;
mod delete;
pub mod members;
pub mod tokens;
pub mod invited;
pub mod custom_roles;
mod create;
pub mod first;

pub use create::{Changes, LONGEST_CONTEXT, LONGEST_NAME, NewOrganization, create, update};
pub use delete::{RESTORABLE, delete, delete_but_last, erase_due, is_any_due, restore, set_state};
pub use membership::{Membership, MembershipState, Roles};
pub use organization::{Deletion, JOINING_ROLE, Joining, Organization, OrganizationState};
pub use permission::{Permission, Permissions};
pub use role::{Base, Role, RoleOrigin, SystemRole};

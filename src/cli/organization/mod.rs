//! `portico organization`: organizations, their members, invitations and roles. One file for each group of commands.

mod named;
mod members;
mod invitations;
mod roles;
mod command;

pub(super) use command::{OrganizationCommand, run};

//! Workspaces: the organizations of the user, with their members, invitations and API keys.

mod document;
mod path;
pub(super) mod all;
pub(super) mod one;
pub(super) mod members;
pub(super) mod invitations;
mod api_key;
pub(super) mod api_keys;

pub(super) use document::Workspace;

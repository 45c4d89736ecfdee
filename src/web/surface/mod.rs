//! What the four JSON surfaces share: ids, lists, roles, and the answer to a bot check. Their routes and wire types are in
//! [`api`](super::api).

pub mod ids;
pub mod lists;
pub mod roles;
pub mod bot_check;

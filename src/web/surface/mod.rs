//! What the four JSON surfaces share: ids, lists, roles, the answer to a bot check, and the sign-in. Their routes and wire types are in
//! [`api`](super::api).

pub mod ids;
pub mod lists;
pub mod roles;
pub mod bot_check;
pub mod sign_in;

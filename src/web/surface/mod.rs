//! What the four JSON surfaces share: ids, lists, roles, the answer to a bot check, the sign-in, the reset of a password and the faults of a sign-up. Their routes and wire types are in
//! [`api`](super::api).

pub mod ids;
pub mod lists;
pub mod roles;
pub mod bot_check;
pub mod sign_in;
pub mod recovery;
pub mod sign_up;

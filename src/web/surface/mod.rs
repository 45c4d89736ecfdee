//! What the four JSON surfaces share: ids, lists, roles, refusals, the answer to a bot check, the sign-in, the sign-up, the
//! verification of an address and the reset of a password. Their routes and wire types are in [`api`](super::api).

pub mod ids;
pub mod faults;
pub mod lists;
pub mod roles;
pub mod bot_check;
pub mod sign_in;
pub mod recovery;
pub mod sign_up;
pub mod verification;

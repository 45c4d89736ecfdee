//! Members of organizations: how they come, change and leave.

mod verified;
mod current;
mod change;
mod end;
mod join;
mod transfer;
mod listed;

pub use change::{Answer, NewMember, Suspension, add, answer, set_roles, set_suspended};
pub use current::{
    Current, current, find_current, get_current, keep_current, list_active, list_current, list_current_page,
    require_current, switch,
};
pub use end::{check_may_leave, leave_all, remove};
pub use join::{join, list_joinable};
pub use listed::{Listed, find_listed, get, list};
pub use transfer::transfer;
pub use verified::verified_addresses;

//! Members of organizations: how they come, change and leave.

mod verified;
mod current;
mod change;
mod end;
mod join;
mod transfer;
mod listed;
mod part;

pub use change::{
    Answer, MemberChanges, NewMember, Suspension, add, answer, change, registered_roles, set_roles, set_suspended,
};
pub use current::{
    Current, current, find_current, find_last, get_current, keep_current, list_active, list_current, list_current_page,
    list_reachable, require_current, switch,
};
pub use end::{check_may_leave, leave_all, leave_owned, remove};
pub use join::{join, list_joinable};
pub use listed::{Listed, find_listed, get, list};
pub use part::{Part, list_part};
pub use transfer::transfer;
pub use verified::verified_addresses;

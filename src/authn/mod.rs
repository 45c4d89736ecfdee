//! Sign-in as one persisted state machine. A flow is opened when a sign-in is needed. Every method advances it by an
//! input ([`advance`]), and only its last transition creates a session. Owns the tables `sign_in_flows`,
//! `throttle_counters`, `known_devices`, `verifications`, `address_changes` and
//! `invitations`.

pub mod throttle;
pub mod devices;
mod notices;
mod state;
pub mod identifier;
pub mod store;
pub mod former_addresses;
pub mod verification;
pub mod flow;
pub mod draft;
pub mod accept_terms;
pub mod keep_account;
pub mod bot_check;
mod refused;
mod by_api;
mod advance;
mod reserved;
pub mod acting;
pub mod new_password;
pub mod change_password;
pub mod own_password;
pub mod confirm;
pub mod edit_profile;
pub mod setup;
pub mod reset;
pub mod not_me;
pub mod sign_in;
pub mod sign_up;
pub mod register;
pub mod register_by_api;
pub mod address_changes;
pub mod administer;
pub mod mailed;
pub mod verify;
pub mod unfinished;
pub mod invitations;
pub mod invite_member;
pub mod sign_up_member;
pub mod own_tokens;
pub mod create_account;
pub mod sign_out;

pub use advance::{Browser, Input, Next, PasswordVerdict, Verdict, advance};
pub use by_api::begin_by_api;
pub use flow::{NewFlow, completed, find_flow, make_room, may_continue, signed_in, start};
pub use refused::Refused;
pub use state::{Completed, Draft, Flow, Origin, Progress, Proved, State, Step};

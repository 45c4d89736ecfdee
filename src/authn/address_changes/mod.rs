//! Changes of the addresses of an account: a further address is verified before it counts, and a link at an address that was
//! replaced or removed undoes that for seven days.

mod ask;
mod change;
mod undo;

pub use ask::{Asked, Kind, NewAddress, ask};
pub use change::{Deed, act, make_primary, remove};
pub(super) use change::{Fate, complete, release_name, tell};
pub use undo::{Outcome, STEP, Undoable, find, is_any_over, release, undo};

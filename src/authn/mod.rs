//! Signing in: one persisted flow per journey. It keeps only the id of the authorization request that waits for it,
//! and its last transition alone makes a session. Owns the tables `sign_in_flows`, `throttle_counters`,
//! `known_devices` and `setup_links`.

pub mod acting;
pub mod change_password;
pub mod devices;
pub mod flow;
pub mod select;
pub mod setup;
pub mod sign_in;
pub mod sign_out;
pub mod store;
pub mod throttle;

use crate::base::fault::Fault;
use crate::op::Op;
use crate::storage::WriteTx;

pub use flow::{Completed, Flow, completed, find_flow, room, signed_in, start};

/// What was reserved before the hasher: an attempt that was counted before it was looked at, say.
pub trait Reserved: Clone + Send + 'static {
    /// Gives it back, where a fault of ours came in between: that costs the person nothing.
    fn abandon(&self, op: &Op, wtx: &mut WriteTx<'_>) -> Result<(), Fault>;
}

/// Nothing was.
impl Reserved for () {
    fn abandon(&self, _op: &Op, _wtx: &mut WriteTx<'_>) -> Result<(), Fault> {
        Ok(())
    }
}

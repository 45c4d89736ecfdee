//! The queue: jobs that are rows, written in the transaction that caused them and done after its commit (P-09). Owns the
//! table `queue_jobs`.
//!
//! | step | transaction |
//! | --- | --- |
//! | [`enqueue`] inserts the job, sealed with the tenant's data key | the causing one |
//! | [`Queue::lease`] takes the next due job: its `due_at` becomes the end of the lease, its `attempts` increases | own |
//! | the worker does the job: [`Deliver`] | none; [`Queue::renew`] extends the lease in its own |
//! | [`Queue::settle`] deletes, reschedules or buries it, if `attempts` is unchanged | own |
//!
//! A lease that lapses makes the job due again, for any node. The worker that held it can no longer settle it, because
//! `attempts` has changed. So a job is done at least once, or is visible as dead.
//!
//! Jobs of all tenants share the workers fairly: a worker takes one job of the next tenant that has one due. At most half
//! of the workers are busy with one destination, so that a slow server does not hold up the others. The first success at
//! a destination that was unreachable makes all jobs due that wait because of it.

mod job;
mod schedule;
pub mod store;
mod enqueue;
mod work;
mod workers;
mod metrics;

pub use enqueue::{NewJob, enqueue};
pub use job::{Kind, Leased, ListedJob, State};
pub use metrics::{Depth, depth, register};
pub use schedule::{GIVE_UP_AFTER, KEEP_DEAD, LEASE, RENEW};
pub use work::{Deliver, Outcome, Queue, again, open_payload};
pub use workers::Workers;

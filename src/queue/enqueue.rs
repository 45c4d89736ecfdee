//! Queues a job in the transaction that causes it.

use super::job::Kind;
use super::schedule::GIVE_UP_AFTER;
use super::store::{self, NewRow};
use crate::base::crypto::seal::SealContext;
use crate::base::fault::Fault;
use crate::base::id::{QueueJobId, TenantId};
use crate::op::Op;
use crate::storage::WriteTx;
use crate::tenancy::store::data_key;

/// A job to be queued.
#[derive(Clone, Copy)]
pub struct NewJob<'a> {
    pub kind: Kind,
    /// Groups the jobs that fail together.
    pub destination: &'a str,
    pub payload: &'a [u8],
    /// Distinguishes this job from the others of the operation.
    pub label: &'a str,
}

/// Queues a job, due at once. It is not done if the transaction rolls back. The payload is sealed with the tenant's data
/// key, bound to its row (P-08: it may contain one-time links).
pub fn enqueue(op: &Op, wtx: &mut WriteTx<'_>, new: NewJob<'_>) -> Result<QueueJobId, Fault> {
    let NewJob { kind, destination, payload, label } = new;
    let id: QueueJobId = op.id(&format!("{} {label}", kind.as_str()));
    let sealed = data_key(wtx)?.seal(context(&wtx.tenant(), &id), op.seed(), payload)?;
    let (created_at, give_up_at) = (op.now, op.now + GIVE_UP_AFTER);
    store::insert(wtx, &NewRow { id, kind, destination, payload: &sealed, created_at, give_up_at })?;
    wtx.note_jobs();
    Ok(id)
}

/// Returns the table, column and row that a payload is bound to.
pub(super) fn context<'a>(tenant: &'a TenantId, id: &'a QueueJobId) -> SealContext<'a> {
    SealContext { tenant: tenant.as_slice(), table: "queue_jobs", column: "payload", row: id.as_slice() }
}

//! Queues mail in the transaction that causes it.

use super::letter::Letter;
use crate::audit::{self, Event};
use crate::base::fault::Fault;
use crate::base::id::QueueJobId;
use crate::op::Op;
use crate::queue::{self, Kind, ListedJob, NewJob};
use crate::storage::{Tx, WriteTx};

/// The destination of mail that is sent by the deployment's transport.
const DEPLOYMENT: &str = "deployment";

/// The destination of jobs that send nothing.
const NOWHERE: &str = "nowhere";

/// Queues a mail. It is sent after the commit, and not at all if the transaction rolls back.
pub fn enqueue(op: &Op, wtx: &mut WriteTx<'_>, letter: &Letter) -> Result<QueueJobId, Fault> {
    let payload = serde_json::to_vec(letter).map_err(Fault::internal)?;
    // Not the address of the server: it may change while mails wait.
    let destination = match op.tenant.settings.mail.smtp {
        Some(_) => op.tenant.id.to_base64url(),
        None => DEPLOYMENT.to_owned(),
    };
    let label = format!("{} {}", letter.message.kind(), letter.to.as_str());
    let new = NewJob { kind: Kind::Mail, destination: &destination, payload: &payload, label: &label };
    queue::enqueue(op, wtx, new)
}

/// Queues a job that sends nothing, at the cost of a mail (A-80: equal effort with and without an account).
pub fn enqueue_decoy(op: &Op, wtx: &mut WriteTx<'_>) -> Result<(), Fault> {
    let payload = serde_json::to_vec(&Letter::decoy()).map_err(Fault::internal)?;
    let new = NewJob { kind: Kind::Mail, destination: NOWHERE, payload: &payload, label: "decoy" };
    queue::enqueue(op, wtx, new).map(|_| ())
}

/// Makes a queued or dead mail due now. Returns false if there is none, or if it is being sent.
pub fn retry(op: &Op, wtx: &mut WriteTx<'_>, id: QueueJobId) -> Result<bool, Fault> {
    let changed = queue::again(wtx, id, op.now)?;
    if changed {
        audit::record(op, wtx, Event::MailRetried { mail: id })?;
    }
    Ok(changed)
}

/// Opens the payload of a queued mail. Returns `None` for a kind that this version does not know.
pub fn open(tx: &mut Tx<'_>, job: &ListedJob) -> Result<Option<Letter>, Fault> {
    Ok(serde_json::from_slice(queue::open_payload(tx, job.id, &job.payload)?.expose()).ok())
}

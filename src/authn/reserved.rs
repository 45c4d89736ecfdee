//! An attempt in two transactions with the hasher between them: a first one reserves it, a second one decides.

use crate::accounts::hasher::Task;
use crate::base::fault::Fault;
use crate::op::Op;
use crate::services::Services;
use crate::storage::WriteTx;

/// A reservation: an attempt that is counted before it is looked at, say. A fault of ours gives it back, since that costs
/// the person nothing.
pub(super) trait Reserved: Clone + Send + 'static {
    fn abandon(&self, op: &Op, wtx: &mut WriteTx<'_>) -> Result<(), Fault>;
}

/// Hashes or compares what was reserved, and decides in a transaction at a later instant. Where nothing was decided the
/// reservation is given back; a decision that was begun and is not known to have ended is not.
pub(super) async fn hash_and_decide<R: Reserved, T: Task, O: Send + 'static>(
    op: &Op,
    services: &Services,
    reserved: R,
    task: Result<T, Fault>,
    decide: impl Fn(&Op, &mut WriteTx<'_>, &R, &T::Done) -> Result<O, Fault> + Send + 'static,
) -> Result<O, Fault>
where
    T::Done: Sync,
{
    let tenant = op.tenant.id;
    let hashed = match task {
        Ok(task) => services.hash(tenant, task).await,
        Err(fault) => Err(fault),
    };
    let ready = hashed.and_then(|hashed| Ok((hashed, services.later(op)?)));
    let (hashed, later) = match ready {
        Ok(ready) => ready,
        Err(fault) => {
            let at = op.clone();
            services.write_regardless(tenant, move |wtx| reserved.abandon(&at, wtx)).await;
            return Err(fault);
        }
    };
    let (at, kept) = (op.clone(), reserved.clone());
    let work = move |wtx: &mut WriteTx<'_>| decide(&later, wtx, &reserved, &hashed);
    services.write_or_else(tenant, work, move |wtx| kept.abandon(&at, wtx)).await
}

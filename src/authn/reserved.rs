//! An attempt in two transactions with the hasher in between: the first one reserves, the second one decides.

use crate::accounts::hasher::Task;
use crate::base::fault::Fault;
use crate::op::Op;
use crate::services::Services;
use crate::storage::WriteTx;

/// A reservation, for example an attempt that is counted before it is evaluated. An internal fault releases it, so that
/// the user does not lose an attempt.
pub(super) trait Reserved: Clone + Send + 'static {
    fn abandon(&self, op: &Op, wtx: &mut WriteTx<'_>) -> Result<(), Fault>;
}

/// Runs the hasher task of a reservation, then decides in a second transaction with a later timestamp. If no decision
/// was made, the reservation is released. It is kept if the outcome of the decision is unknown.
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

//! What is reserved before the hasher: an attempt that is counted before it is looked at, say.

use crate::base::fault::Fault;
use crate::op::Op;
use crate::services::Services;
use crate::storage::WriteTx;

/// Something that a fault of ours gives back: it costs the person nothing.
pub(super) trait Reserved: Clone + Send + 'static {
    /// Gives it back.
    fn abandon(&self, op: &Op, wtx: &mut WriteTx<'_>) -> Result<(), Fault>;
}

/// Passes an outcome on. After a fault, what was reserved is given back first, whether or not the caller still waits.
pub(super) async fn or_abandon<R: Reserved, T>(
    op: &Op,
    services: &Services,
    reserved: &R,
    outcome: Result<T, Fault>,
) -> Result<T, Fault> {
    if outcome.is_err() {
        let (at, reserved) = (op.clone(), reserved.clone());
        let abandoned = services.write_regardless(op.tenant.id, move |wtx| reserved.abandon(&at, wtx)).await;
        if let Err(fault) = abandoned {
            tracing::warn!(%fault, tenant = %op.tenant.slug, "an attempt that came to nothing stays counted");
        }
    }
    outcome
}

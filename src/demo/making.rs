//! What the parts of the demonstration's data are made with. An error is text for the operator.

use std::sync::Arc;

use crate::app::App;
use crate::base::fault::Fault;
use crate::base::refusal::{FieldFault, Refusal};
use crate::op::{Op, Principal};
use crate::tenancy::Tenant;

/// Begins an operation of the operator.
pub(super) fn op(app: &App, tenant: &Arc<Tenant>) -> Result<Op, String> {
    Ok(Op::new(tenant.clone(), Principal::Operator, app.services.moment().map_err(fault_text)?))
}

pub(super) fn refusal_text(refusal: Refusal) -> String {
    refusal.text().english()
}

pub(super) fn refusal_texts(faults: Vec<FieldFault>) -> String {
    let lines: Vec<String> = faults.iter().map(|fault| refusal_text(fault.refusal())).collect();
    lines.join("\n")
}

pub(super) fn fault_text(fault: Fault) -> String {
    fault.to_string()
}

//! The log line and the metric of a refusal. The log has the precise cause, tenant and client id; the response stays vague.

use crate::base::refusal::Refusal;
use crate::telemetry::deployment_metrics::ErrorLabel;
use crate::web::dispatch::Context;
use crate::web::respond::Problem;
use crate::web::state::State;

/// Counts an OAuth error.
pub(super) fn count(state: &State, problem: &Problem) {
    let label = ErrorLabel { error: problem.oauth_error().as_str() };
    state.services.db.metrics().oauth_errors.get_or_create(&label).inc();
}

impl Context {
    /// Notes a refusal of this request for its log line.
    pub fn log_refusal(&self, problem: &Problem) {
        self.call.log.refuse(problem);
    }

    /// Notes and counts an error response of the authorization endpoint (RFC 6749, 4.1.2.1).
    pub fn log_error_response(&self, refusal: &Refusal) {
        let problem = Problem::from(refusal.clone());
        self.log_refusal(&problem);
        count(&self.state, &problem);
    }
}

//! The log line and the metric of a refusal. The log has the precise cause, tenant and client id; the response stays vague.

use crate::base::cause::Cause;
use crate::base::code::OAuthCode;
use crate::base::encoding::base64url_decode;
use crate::base::refusal::Refusal;
use crate::base::text::Text;
use crate::telemetry::deployment_metrics::ErrorLabel;
use crate::web::dispatch::Context;
use crate::web::respond::Problem;
use crate::web::state::State;

/// A refused request, as it is logged.
#[derive(Default)]
pub(super) struct Refused<'r> {
    pub(super) reference: &'r str,
    /// Empty if the request was not routed.
    pub(super) route: &'r str,
    /// `None` if the tenant is not known.
    pub(super) tenant: Option<&'r str>,
    /// The client that the request names, which need not exist.
    pub(super) client_id: Option<&'r str>,
}

impl Refused<'_> {
    /// Logs the refusal. An absent value has no field.
    pub(super) fn log(&self, problem: &Problem) {
        let Refused { reference, route, tenant, client_id } = *self;
        let (status, code, error) = (problem.status, problem.code, problem.oauth.map(OAuthCode::as_str));
        let cause = problem.cause().map(Cause::as_str);
        let reason = problem.cause().map(Cause::english);
        let hint = problem.remedy().map(Text::english);
        let (message, reason, hint) = (problem.english(), reason.as_deref(), hint.as_deref());
        tracing::info!(
            %reference, route, tenant, client_id, status, code, error, message, cause, reason, hint,
            "a request was refused"
        );
    }
}

/// Counts an OAuth error.
pub(super) fn count(state: &State, problem: &Problem) {
    let label = ErrorLabel { error: problem.oauth_error().as_str() };
    state.services.db.metrics().oauth_errors.get_or_create(&label).inc();
}

/// Returns whether a text has the form of our client ids: 16 bytes in base64url. Anything else may be a secret that was
/// sent in the wrong field, and is not logged (A-92: no secret is logged).
fn has_form_of_client_id(text: &str) -> bool {
    base64url_decode(text).is_some_and(|bytes| bytes.len() == 16)
}

impl Context {
    /// Logs a refusal of this request.
    pub(super) fn log_refusal(&self, problem: &Problem, reference: &str) {
        let (route, tenant) = (self.call.spec.path, Some(self.op.tenant.slug.as_str()));
        let client_id = self.answered_client().filter(|text| has_form_of_client_id(text));
        Refused { reference, route, tenant, client_id }.log(problem);
    }

    /// Logs and counts an error response of the authorization endpoint, which is sent with this status (RFC 6749, 4.1.2.1).
    pub fn log_error_response(&self, refusal: &Refusal, status: u16) {
        let mut problem = Problem::from(refusal.clone());
        problem.status = status;
        self.log_refusal(&problem, &self.reference());
        count(&self.state, &problem);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_92_only_what_has_the_form_of_a_client_id_is_logged() {
        assert!(has_form_of_client_id("213LNWEOyKuaveuVAC8h8A"));
        for secret in
            ["pt_cs_AAAAAAAAAAAAAAAAAAAAAA_secret", "correct horse battery", "https://api.example.com", "short", ""]
        {
            assert!(!has_form_of_client_id(secret), "{secret}");
        }
    }
}

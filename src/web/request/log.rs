//! The log line of a request: one for each, written when it is answered.
//!
//! It names the route and never the URL (A-92: no secret in the log). It has the precise cause of a refusal, which the
//! answer keeps vague.

use std::sync::{Arc, OnceLock};
use std::time::Duration;

use super::id::RequestId;
use crate::base::cause::Cause;
use crate::base::code::OAuthCode;
use crate::base::encoding::base64url_decode;
use crate::base::fault::Fault;
use crate::base::network::Network;
use crate::base::text::Text;
use crate::tenancy::Tenant;
use crate::web::respond::Problem;

/// What is known about a request for its log line. Each value is noted once; a later one is ignored.
pub struct RequestLog {
    id: RequestId,
    network: OnceLock<Network>,
    tenant: OnceLock<Arc<Tenant>>,
    client_id: OnceLock<String>,
    refusal: OnceLock<Box<Problem>>,
    hint: OnceLock<String>,
    fault: OnceLock<Fault>,
}

/// The answer to a request, as its log line describes it.
pub struct Answered {
    /// The pattern of the route; `None` if the request was not routed.
    pub route: Option<&'static str>,
    pub status: u16,
    pub took: Duration,
}

impl RequestLog {
    pub fn new(id: RequestId) -> RequestLog {
        RequestLog {
            id,
            network: OnceLock::new(),
            tenant: OnceLock::new(),
            client_id: OnceLock::new(),
            refusal: OnceLock::new(),
            hint: OnceLock::new(),
            fault: OnceLock::new(),
        }
    }

    pub fn id(&self) -> &RequestId {
        &self.id
    }

    /// Notes the network of the client.
    pub fn comes_from(&self, network: Network) {
        let _ = self.network.set(network);
    }

    /// Notes the tenant.
    pub fn belongs_to(&self, tenant: &Arc<Tenant>) {
        let _ = self.tenant.set(tenant.clone());
    }

    /// Notes the client that the request names, which need not exist.
    pub fn names_client(&self, client_id: &str) {
        if has_form_of_client_id(client_id) {
            let _ = self.client_id.set(client_id.to_owned());
        }
    }

    /// Notes the refusal.
    pub fn refuse(&self, problem: &Problem) {
        let _ = self.refusal.set(Box::new(problem.clone()));
    }

    /// Notes how to avoid the refusal.
    pub fn advise(&self, hint: String) {
        let _ = self.hint.set(hint);
    }

    /// Notes the fault.
    pub fn fail(&self, fault: &Fault) {
        let _ = self.fault.set(fault.clone());
    }

    /// Writes the line: an error for a defect, information for a refusal and while something is unavailable, and otherwise
    /// at the level debug. An absent value has no field.
    pub fn write(&self, answered: &Answered) {
        let Answered { route, status, took } = *answered;
        let failed = self.fault.get();
        let is_answered = failed.is_none() && self.refusal.get().is_none() && status < 400;
        if is_answered && !tracing::enabled!(tracing::Level::DEBUG) {
            return;
        }
        let (reference, ms) = (self.id.as_str(), u64::try_from(took.as_millis()).unwrap_or(u64::MAX));
        let tenant = self.tenant.get().map(|tenant| tenant.slug.as_str());
        let network = self.network.get().map(Network::to_place);
        let (network, client_id) = (network.as_deref(), self.client_id.get().map(String::as_str));
        let problem = self.refusal.get();
        let (code, error) = (problem.map(|p| p.code), problem.and_then(|p| p.oauth).map(OAuthCode::as_str));
        let description = problem.map(|p| p.english());
        let cause = problem.and_then(|p| p.cause());
        let (cause, reason) = (cause.map(Cause::as_str), cause.map(Cause::english));
        let remedy = problem.and_then(|p| p.remedy()).map(Text::english);
        let hint = remedy.as_deref().or(self.hint.get().map(String::as_str));
        let (description, reason) = (description.as_deref(), reason.as_deref());
        let fault = failed.map(tracing::field::display);
        macro_rules! line {
            ($level:ident, $text:literal) => {
                tracing::$level!(
                    reference,
                    tenant,
                    route,
                    status,
                    ms,
                    network,
                    client_id,
                    code,
                    error,
                    description,
                    cause,
                    reason,
                    hint,
                    fault,
                    $text
                )
            };
        }
        match failed {
            Some(Fault::Internal(_)) => line!(error, "a request failed"),
            Some(Fault::Unavailable { .. }) => line!(info, "a request failed"),
            None if is_answered => line!(debug, "a request was answered"),
            None => line!(info, "a request was refused"),
        }
    }
}

/// Returns whether a text has the form of our client ids: 16 bytes in base64url. Anything else may be a secret that was
/// sent in the wrong field, and is not logged (A-92: no secret is logged).
fn has_form_of_client_id(text: &str) -> bool {
    base64url_decode(text).is_some_and(|bytes| bytes.len() == 16)
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

//! Renders a problem: as a page, as JSON in the dialect of its surface, or as an OAuth error.

use serde::Serialize;

use crate::base::code::{Code, Dialect, Spelled};
use crate::base::fault::Fault;
use crate::base::quota::Quota;
use crate::web::html::{BackLink, Chrome, ErrorPage};
use crate::web::respond::{FieldError, Problem, Reply, SurfaceDetails, SurfaceError};
use crate::web::spec::Kind;

/// The error body of a JSON or OAuth endpoint (RFC 6749, 5.2).
#[derive(Serialize)]
struct ErrorBody<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error_description: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    details: Option<Details<'a>>,
}

#[derive(Serialize)]
struct Details<'a> {
    reference: &'a str,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    fields: &'a [FieldError],
    #[serde(skip_serializing_if = "Option::is_none")]
    quota: Option<&'static str>,
}

/// Renders a problem as a JSON surface spells it.
fn spelled(dialect: Dialect, problem: &Problem, reference: &str) -> Result<Reply, Fault> {
    let Spelled { code, status, reason } = problem.kind.spelled(dialect);
    let fields: Vec<FieldError> = problem.fields().iter().map(FieldError::from).collect();
    // The fields of a weak password are its faults.
    let reasons: Vec<&'static str> = match problem.kind {
        Code::WeakPassword => problem.fields().iter().map(|fault| fault.code.row().code).collect(),
        _ => Vec::new(),
    };
    let reference = (status >= 500).then_some(reference);
    let quota = problem.quota().map(Quota::as_str);
    let origin = problem.origin();
    let details = SurfaceDetails { reason, reasons: &reasons, fields: &fields, quota, origin, reference };
    let is_explained = [reason, quota, origin, reference].iter().any(Option::is_some) || !fields.is_empty();
    let details = is_explained.then_some(details);
    Reply::json(status, &SurfaceError { code: &code, message: &problem.english(), details })
}

/// Renders a problem as a page if a layout is given, otherwise as JSON.
pub(super) fn rendered(kind: Kind, page: Option<&Chrome>, problem: &Problem, reference: &str) -> Reply {
    let rendered = match (page, kind) {
        (Some(chrome), _) => {
            let template = ErrorPage {
                chrome: chrome.clone(),
                title: chrome.t(problem.page.title),
                message: chrome.say(&problem.message),
                advice: chrome.t(problem.page.advice),
                code: problem.code,
                is_failure: problem.code != Code::FlowCompleted.row().code,
                detail: problem.detail().map(|detail| detail.english()),
                reference: reference.to_owned(),
                back: problem.back().map(|(label, href)| BackLink { label: chrome.say(label), href: href.clone() }),
            };
            Reply::page(problem.status, &chrome.nonce, &template)
        }
        (None, Kind::Surface(dialect)) => spelled(dialect, problem, reference),
        (None, Kind::Page | Kind::Api | Kind::OAuth) => {
            let error = (kind == Kind::OAuth).then(|| problem.oauth_error().as_str());
            let message = problem.english();
            let fields: Vec<FieldError> = problem.fields().iter().map(FieldError::from).collect();
            let more = !problem.is_bare();
            let body = ErrorBody {
                error,
                error_description: error.map(|_| message.as_str()),
                code: more.then_some(problem.code),
                message: more.then_some(&message),
                details: more.then_some(Details {
                    reference,
                    fields: &fields,
                    quota: problem.quota().map(Quota::as_str),
                }),
            };
            Reply::json(problem.status, &body)
        }
    };
    let mut reply = rendered.unwrap_or_else(|_| Reply::empty(500));
    if let Some(challenge) = problem.challenge() {
        reply = reply.with_header("www-authenticate", challenge.to_owned());
    }
    reply.with_retry_after(problem.retry_after)
}

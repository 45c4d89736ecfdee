//! A failure on its way out: a page for people, JSON for programs, the same code on both.

use serde::Serialize;

use super::Reply;
use crate::base::fault::Fault;
use crate::web::pages::chrome::Chrome;
use crate::web::pages::error::{BackLink, ErrorPage};

/// What went wrong, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    pub status: u16,
    /// Stable, lower snake case.
    pub code: &'static str,
    pub message: String,
    pub title: &'static str,
    pub advice: &'static str,
    /// Boxed, since few problems have one and every result that may be a problem carries its room.
    pub back: Option<Box<(String, String)>>,
    pub retry_after: Option<u64>,
}

#[derive(Serialize)]
struct Body<'a> {
    code: &'a str,
    message: &'a str,
    details: Details<'a>,
}

#[derive(Serialize)]
struct Details<'a> {
    reference: &'a str,
}

impl Problem {
    pub fn new(status: u16, code: &'static str, message: impl Into<String>) -> Problem {
        let (title, advice) = match status {
            404 => ("There is nothing here", "Check the address, or go back to the application that you came from."),
            421 => ("Wrong address", "Ask whoever gave you this address for the right one."),
            405 => ("That does not work here", "Go back to the application and try again."),
            _ => (
                "This request cannot be answered",
                "Go back to the application and try again. If it happens again, give the reference to an administrator.",
            ),
        };
        Problem { status, code, message: message.into(), title, advice, back: None, retry_after: None }
    }

    /// With a title and an advice of its own.
    pub fn titled(mut self, title: &'static str, advice: &'static str) -> Problem {
        self.title = title;
        self.advice = advice;
        self
    }

    /// With a way on: label and address, which comes from our own code or a registered URI.
    pub fn with_back(mut self, back: Option<(String, String)>) -> Problem {
        self.back = back.map(Box::new);
        self
    }

    /// A fault, which tells the outside nothing but whether to come back.
    pub fn from_fault(fault: &Fault) -> Problem {
        match fault {
            Fault::Internal(_) => Problem::new(500, "internal_error", "Something went wrong on our side.").titled(
                "Something went wrong",
                "Try again in a moment. If it happens again, give the reference to an administrator.",
            ),
            Fault::Unavailable { retry_after, .. } => {
                let mut problem = Problem::new(503, "unavailable", "The service cannot answer at the moment.")
                    .titled("Please try again in a moment", "Nothing was lost. Wait a few seconds and try again.");
                problem.retry_after = Some(retry_after.as_secs().max(1));
                problem
            }
        }
    }

    /// Renders it. `reference` is what an administrator finds in the log.
    pub fn into_reply(self, page: Option<&Chrome>, reference: &str) -> Reply {
        let rendered = match page {
            Some(chrome) => {
                let template = ErrorPage {
                    chrome: chrome.clone(),
                    title: self.title.to_owned(),
                    message: self.message.clone(),
                    advice: self.advice.to_owned(),
                    code: self.code,
                    reference: reference.to_owned(),
                    back: self.back.map(|back| BackLink { label: back.0, href: back.1 }),
                };
                Reply::page(self.status, &chrome.nonce, &template)
            }
            None => {
                let body = Body { code: self.code, message: &self.message, details: Details { reference } };
                Reply::json(self.status, &body)
            }
        };
        let reply = rendered.unwrap_or_else(|_| Reply::empty(500));
        match self.retry_after {
            Some(seconds) => reply.with_header("retry-after", seconds.to_string()),
            None => reply,
        }
    }
}

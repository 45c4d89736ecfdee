//! A failure on its way out: a page for people, JSON for programs, the same code on both.

use std::time::Duration;

use serde::Serialize;

use super::Reply;
use crate::base::fault::Fault;
use crate::base::span::whole_seconds;
use crate::web::pages::chrome::Chrome;
use crate::web::pages::error::{BackLink, ErrorPage};
use crate::web::routes::Kind;

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
    /// Whether programs are told in the words of OAuth, too.
    oauth: bool,
}

#[derive(Serialize)]
struct Body<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error_description: Option<&'a str>,
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
        Problem { status, code, message: message.into(), title, advice, back: None, retry_after: None, oauth: false }
    }

    /// As the kind of its route wants it.
    pub fn of(mut self, kind: Kind) -> Problem {
        self.oauth = kind == Kind::OAuth;
        self
    }

    /// The OAuth error that a status stands for (RFC 6749, 5.2 and 4.1.2.1).
    fn oauth_error(&self) -> Option<&'static str> {
        self.oauth.then_some(match self.status {
            500 => "server_error",
            503 => "temporarily_unavailable",
            _ => "invalid_request",
        })
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

    /// With `Retry-After`.
    pub fn retry_after(mut self, span: Duration) -> Problem {
        self.retry_after = Some(whole_seconds(span));
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
                Problem::new(503, "unavailable", "The service cannot answer at the moment.")
                    .titled("Please try again in a moment", "Nothing was lost. Wait a few seconds and try again.")
                    .retry_after(*retry_after)
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
                let error = self.oauth_error();
                let body = Body {
                    error,
                    error_description: error.map(|_| self.message.as_str()),
                    code: self.code,
                    message: &self.message,
                    details: Details { reference },
                };
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

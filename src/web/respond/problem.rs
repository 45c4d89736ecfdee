//! A failure on its way out: a page for people in their language, JSON for programs in English, the same code on both.

use std::time::Duration;

use serde::Serialize;

use super::Reply;
use crate::base::fault::Fault;
use crate::base::locale::Locales;
use crate::base::span::whole_seconds;
use crate::base::text::Text;
use crate::web::pages::chrome::Chrome;
use crate::web::pages::error::{BackLink, ErrorPage};
use crate::web::routes::Kind;

/// What went wrong, in words of the catalogue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    pub status: u16,
    /// Stable, lower snake case.
    pub code: &'static str,
    pub message: Text,
    /// A key of the catalogue.
    pub title: &'static str,
    /// A key of the catalogue.
    pub advice: &'static str,
    /// Boxed, since few problems have more and every result that may be a problem carries its room.
    more: Option<Box<More>>,
    pub retry_after: Option<u64>,
    /// The languages that the application asked for.
    pub ui_locales: Locales,
    /// Whether programs are told in the words of OAuth, too.
    oauth: bool,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct More {
    /// Label and address.
    back: Option<(Text, String)>,
    /// What developers are told, in English (RFC 6749, 4.1.2.1).
    detail: Option<&'static str>,
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
    /// `message` is a key of the catalogue, or a text with values.
    pub fn new(status: u16, code: &'static str, message: impl Into<Text>) -> Problem {
        let (title, advice) = match status {
            404 => ("problem-404-title", "problem-404-advice"),
            421 => ("problem-421-title", "problem-421-advice"),
            405 => ("problem-405-title", "problem-405-advice"),
            _ => ("problem-title", "problem-advice"),
        };
        Problem {
            status,
            code,
            message: message.into(),
            title,
            advice,
            more: None,
            retry_after: None,
            ui_locales: Locales::NONE,
            oauth: false,
        }
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

    /// With a title and an advice of its own: keys of the catalogue.
    pub fn titled(mut self, title: &'static str, advice: &'static str) -> Problem {
        self.title = title;
        self.advice = advice;
        self
    }

    /// With a way on: label and address, which comes from our own code or a registered URI.
    pub fn with_back(mut self, back: Option<(impl Into<Text>, String)>) -> Problem {
        if let Some((label, href)) = back {
            self.more.get_or_insert_default().back = Some((label.into(), href));
        }
        self
    }

    /// With what developers are told: fixed English words without a full stop.
    pub fn with_detail(mut self, detail: &'static str) -> Problem {
        self.more.get_or_insert_default().detail = Some(detail);
        self
    }

    /// In a language that the application asked for, if it is offered.
    pub fn spoken_in(mut self, ui_locales: Locales) -> Problem {
        self.ui_locales = ui_locales;
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
            Fault::Internal(_) => Problem::new(500, "internal_error", "problem-internal")
                .titled("problem-internal-title", "problem-internal-advice"),
            Fault::Unavailable { retry_after, .. } => Problem::new(503, "unavailable", "problem-unavailable")
                .titled("problem-unavailable-title", "problem-unavailable-advice")
                .retry_after(*retry_after),
        }
    }

    /// The message as programs and the log have it.
    pub fn english(&self) -> String {
        let message = self.message.english();
        match self.more.as_ref().and_then(|more| more.detail) {
            Some(detail) => format!("{}: {detail}.", message.trim_end_matches('.')),
            None => message,
        }
    }

    /// Renders it. `reference` is what an administrator finds in the log.
    pub fn into_reply(self, page: Option<&Chrome>, reference: &str) -> Reply {
        let rendered = match page {
            Some(chrome) => {
                let More { back, detail } = self.more.map(|more| *more).unwrap_or_default();
                let template = ErrorPage {
                    chrome: chrome.clone(),
                    title: chrome.t(self.title),
                    message: chrome.say(&self.message),
                    advice: chrome.t(self.advice),
                    code: self.code,
                    detail,
                    reference: reference.to_owned(),
                    back: back.map(|(label, href)| BackLink { label: chrome.say(&label), href }),
                };
                Reply::page(self.status, &chrome.nonce, &template)
            }
            None => {
                let (error, message) = (self.oauth_error(), self.english());
                let body = Body {
                    error,
                    error_description: error.map(|_| message.as_str()),
                    code: self.code,
                    message: &message,
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

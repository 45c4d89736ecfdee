//! A refusal or a fault as data. The dispatcher renders it as a page, as JSON, or as an OAuth error.

use std::time::Duration;

use crate::base::cause::Cause;
use crate::base::code::{Code, OAuthCode, PageText};
use crate::base::fault::Fault;
use crate::base::locale::Locales;
use crate::base::quota::Quota;
use crate::base::refusal::{FieldFault, Refusal};
use crate::base::span::whole_seconds;
use crate::base::text::Text;

/// An error response.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    pub status: u16,
    /// Its row in the table of codes, with the spellings of the JSON surfaces.
    pub kind: Code,
    /// A stable code in snake case.
    pub code: &'static str,
    pub message: Text,
    /// Title and advice of the error page.
    pub page: PageText,
    /// The error code at OAuth endpoints; `None` means `invalid_request`.
    pub oauth: Option<OAuthCode>,
    /// `Retry-After`, in seconds.
    pub retry_after: Option<u64>,
    /// The `ui_locales` of the application.
    pub ui_locales: Locales,
    /// Rarely used members, boxed to keep results with a `Problem` small.
    more: Option<Box<More>>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct More {
    back: Option<(Text, String)>,
    detail: Option<Text>,
    fields: Vec<FieldFault>,
    challenge: Option<String>,
    bare: bool,
    cause: Option<Cause>,
    remedy: Option<Text>,
    quota: Option<Quota>,
    origin: Option<String>,
}

impl From<Refusal> for Problem {
    fn from(refusal: Refusal) -> Problem {
        let row = refusal.code.row();
        let message = refusal.text();
        let (cause, remedy) = (refusal.cause, refusal.remedy.map(|remedy| *remedy));
        let quota = Quota::of_code(refusal.code);
        let is_explained = cause.is_some() || remedy.is_some() || quota.is_some();
        Problem {
            status: row.status,
            kind: refusal.code,
            code: row.code,
            message,
            page: row.page,
            oauth: row.oauth,
            retry_after: None,
            ui_locales: Locales::NONE,
            more: is_explained.then(|| Box::new(More { cause, remedy, quota, ..More::default() })),
        }
    }
}

impl From<Code> for Problem {
    fn from(code: Code) -> Problem {
        Refusal::new(code).into()
    }
}

impl From<&Fault> for Problem {
    fn from(fault: &Fault) -> Problem {
        match fault {
            Fault::Internal(_) => Code::InternalError.into(),
            Fault::Unavailable { retry_after, .. } => Problem::from(Code::Unavailable).retry_after(*retry_after),
        }
    }
}

impl Problem {
    /// Refuses a protocol request on a page of ours. The page shows the reason to developers.
    pub fn request_refused(refusal: impl Into<Problem>, page: PageText) -> Problem {
        let refusal: Problem = refusal.into();
        let error = refusal.oauth_error();
        let more = refusal.more;
        let problem = Problem { page, code: error.as_str(), oauth: Some(error), more, ..Code::RequestRefused.into() };
        problem.with_detail(refusal.message)
    }

    /// Limits the response to `error` and `error_description` (RFC 6749, 5.2).
    pub fn bare(mut self) -> Problem {
        self.more.get_or_insert_default().bare = true;
        self
    }

    /// Adds a link to the page: label and URL. The URL must be our own or a registered URI.
    pub fn with_back(mut self, back: Option<(impl Into<Text>, String)>) -> Problem {
        if let Some((label, href)) = back {
            self.more.get_or_insert_default().back = Some((label.into(), href));
        }
        self
    }

    /// Adds a detail for developers.
    pub fn with_detail(mut self, detail: Text) -> Problem {
        self.more.get_or_insert_default().detail = Some(detail);
        self
    }

    /// Adds the errors of fields.
    pub fn with_fields(mut self, fields: Vec<FieldFault>) -> Problem {
        self.more.get_or_insert_default().fields = fields;
        self
    }

    /// Adds `WWW-Authenticate`.
    pub fn with_challenge(mut self, challenge: impl Into<String>) -> Problem {
        self.more.get_or_insert_default().challenge = Some(challenge.into());
        self
    }

    /// Names the origin at which the request is answered.
    pub fn with_origin(mut self, origin: &str) -> Problem {
        self.more.get_or_insert_default().origin = Some(origin.to_owned());
        self
    }

    /// Sets the `ui_locales` of the page.
    pub fn spoken_in(mut self, ui_locales: Locales) -> Problem {
        self.ui_locales = ui_locales;
        self
    }

    /// Adds `Retry-After`.
    pub fn retry_after(mut self, span: Duration) -> Problem {
        self.retry_after = Some(whole_seconds(span));
        self
    }

    /// Returns the label and the URL of the link.
    pub fn back(&self) -> Option<&(Text, String)> {
        self.more.as_ref().and_then(|more| more.back.as_ref())
    }

    pub fn detail(&self) -> Option<&Text> {
        self.more.as_ref().and_then(|more| more.detail.as_ref())
    }

    pub fn fields(&self) -> &[FieldFault] {
        self.more.as_ref().map_or(&[], |more| &more.fields)
    }

    pub fn challenge(&self) -> Option<&str> {
        self.more.as_ref().and_then(|more| more.challenge.as_deref())
    }

    /// Returns the quota that is reached, if it is the reason.
    pub fn quota(&self) -> Option<Quota> {
        self.more.as_ref().and_then(|more| more.quota)
    }

    /// Returns the origin at which the request is answered, if it is the reason.
    pub fn origin(&self) -> Option<&str> {
        self.more.as_ref().and_then(|more| more.origin.as_deref())
    }

    /// Returns the precise cause, for the log only.
    pub fn cause(&self) -> Option<Cause> {
        self.more.as_ref().and_then(|more| more.cause)
    }

    /// Returns every way to avoid the refusal, for the log only.
    pub fn remedy(&self) -> Option<&Text> {
        self.more.as_ref().and_then(|more| more.remedy.as_ref())
    }

    /// Whether the response has only `error` and `error_description`.
    pub fn is_bare(&self) -> bool {
        self.more.as_ref().is_some_and(|more| more.bare)
    }

    /// Returns the OAuth error code (RFC 6749, 5.2 and 4.1.2.1).
    pub fn oauth_error(&self) -> OAuthCode {
        self.oauth.unwrap_or(OAuthCode::InvalidRequest)
    }

    /// Returns the message in English, with its detail, for API responses and the log.
    pub fn english(&self) -> String {
        let message = self.message.english();
        match self.detail() {
            Some(detail) => format!("{}: {}.", message.trim_end_matches('.'), detail.english()),
            None => message,
        }
    }
}

//! A response as plain data, with the security headers of its kind.

use std::borrow::Cow;
use std::fmt::{self, Display, Formatter};

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::http::header::{HeaderName, HeaderValue};
use actix_web::web::Bytes;
use askama::Template;
use serde::Serialize;

use crate::base::fault::Fault;
use crate::base::locale::Locale;

/// The values that a page shares with its headers: the script nonce and the language. It displays as the nonce.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageNonce {
    pub value: String,
    pub locale: Locale,
}

impl Display for PageNonce {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(&self.value)
    }
}

/// A response.
pub struct Reply {
    pub status: u16,
    pub headers: Vec<(&'static str, Cow<'static, str>)>,
    pub body: Bytes,
    kind: ReplyKind,
}

/// The kind of a reply, which determines its security headers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReplyKind {
    /// An HTML page. Its scripts need this nonce.
    Page {
        nonce: PageNonce,
        forms: Forms,
        widget: Widget,
    },
    Text,
    Json,
    Redirect,
    /// A file that never changes under this name.
    File {
        content_type: &'static str,
    },
    /// HTML that is not a page of the product, under its own content security policy.
    Foreign {
        policy: String,
    },
    Empty,
}

/// The widget of another site in a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Widget {
    None,
    /// Cloudflare Turnstile: a script that opens a frame.
    BotCheck,
}

/// The origin of the script and the frame of [`Widget::BotCheck`].
const BOT_CHECK: &str = "https://challenges.cloudflare.com";

/// What `Strict-Transport-Security` says (RFC 6797).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hsts {
    /// It is not sent: the public URL is http.
    Off,
    /// This host is reached by https only.
    Host,
    /// This host and every name under it, also those of other servers (`http.hsts_include_subdomains`).
    Subdomains,
}

impl Hsts {
    fn value(self) -> Option<&'static str> {
        match self {
            Hsts::Off => None,
            Hsts::Host => Some("max-age=63072000"),
            Hsts::Subdomains => Some("max-age=63072000; includeSubDomains"),
        }
    }
}

/// Where the forms of a page are submitted to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Forms {
    /// To us; the response may redirect to a client.
    Flow,
    /// Like `Flow`; meanwhile the script of the page asks us whether to go on.
    Waiting,
    /// To us, without a redirect to another site.
    Own,
    /// To a client. The referrer policy allows our origin, because otherwise browsers send `Origin: null`.
    Client,
}

impl Reply {
    /// A page of a flow.
    pub fn page(status: u16, nonce: &PageNonce, template: &impl Template) -> Result<Reply, Fault> {
        let body = template.render().map_err(Fault::internal)?.into();
        Ok(Reply {
            status,
            headers: Vec::new(),
            body,
            kind: ReplyKind::Page { nonce: nonce.clone(), forms: Forms::Flow, widget: Widget::None },
        })
    }

    /// A page whose forms are submitted to us. It does not share a browsing context group with other windows.
    pub fn own_page(status: u16, nonce: &PageNonce, template: &impl Template) -> Result<Reply, Fault> {
        let mut reply = Reply::page(status, nonce, template)?;
        reply.kind = ReplyKind::Page { nonce: nonce.clone(), forms: Forms::Own, widget: Widget::None };
        Ok(reply)
    }

    /// A page whose form is submitted to a client.
    pub fn leaving_page(status: u16, nonce: &PageNonce, template: &impl Template) -> Result<Reply, Fault> {
        let mut reply = Reply::page(status, nonce, template)?;
        reply.kind = ReplyKind::Page { nonce: nonce.clone(), forms: Forms::Client, widget: Widget::None };
        Ok(reply)
    }

    /// Lets the script of a page ask for its own address.
    #[must_use]
    pub fn waiting(mut self) -> Reply {
        if let ReplyKind::Page { forms, .. } = &mut self.kind {
            *forms = Forms::Waiting;
        }
        self
    }

    /// Lets a page load the script and the frame of the bot check.
    #[must_use]
    pub fn with_bot_check(mut self) -> Reply {
        if let ReplyKind::Page { widget, .. } = &mut self.kind {
            *widget = Widget::BotCheck;
        }
        self
    }

    pub fn json(status: u16, body: &impl Serialize) -> Result<Reply, Fault> {
        Ok(Reply::json_bytes(status, serde_json::to_vec(body).map_err(Fault::internal)?.into()))
    }

    /// JSON that is already serialized.
    pub fn json_bytes(status: u16, body: Bytes) -> Reply {
        Reply { status, headers: Vec::new(), body, kind: ReplyKind::Json }
    }

    /// 303 See Other: after a POST the browser continues with a GET (A-13: a redirect must not repeat the form).
    pub fn see_other(location: String) -> Reply {
        Reply {
            status: 303,
            headers: vec![("location", location.into())],
            body: Bytes::new(),
            kind: ReplyKind::Redirect,
        }
    }

    /// 302 Found, where a protocol names this status.
    pub fn found(location: String) -> Reply {
        Reply { status: 302, ..Reply::see_other(location) }
    }

    pub fn file(content_type: &'static str, body: &'static [u8]) -> Reply {
        Reply::file_bytes(content_type, Bytes::from_static(body))
    }

    /// A file from memory or the database.
    pub fn file_bytes(content_type: &'static str, body: Bytes) -> Reply {
        Reply { status: 200, headers: Vec::new(), body, kind: ReplyKind::File { content_type } }
    }

    /// HTML that is not a page of the product, such as a mail, under a content security policy of its own. The policy of HTML
    /// that is not our own must contain `sandbox`.
    pub fn foreign(html: String, policy: String) -> Reply {
        Reply { status: 200, headers: Vec::new(), body: html.into(), kind: ReplyKind::Foreign { policy } }
    }

    /// A text that may change at any time.
    pub fn text(text: String) -> Reply {
        let kind = ReplyKind::Text;
        Reply { status: 200, headers: Vec::new(), body: text.into(), kind }
    }

    pub fn empty(status: u16) -> Reply {
        Reply { status, headers: Vec::new(), body: Bytes::new(), kind: ReplyKind::Empty }
    }

    pub fn with_header(mut self, name: &'static str, value: impl Into<Cow<'static, str>>) -> Reply {
        self.headers.push((name, value.into()));
        self
    }

    /// Adds `Retry-After` (RFC 9110, 10.2.3), in seconds.
    pub fn with_retry_after(self, seconds: Option<u64>) -> Reply {
        match seconds {
            Some(seconds) => self.with_header("retry-after", seconds.to_string()),
            None => self,
        }
    }

    /// Returns the headers of this kind of reply.
    fn guards(&self, hsts: Hsts) -> Vec<(&'static str, Cow<'static, str>)> {
        let mut guards: Vec<(&'static str, Cow<'static, str>)> = vec![("x-content-type-options", "nosniff".into())];
        guards.extend(hsts.value().map(|value| ("strict-transport-security", value.into())));
        match &self.kind {
            ReplyKind::Page { nonce, forms, widget } => {
                let (script, frame) = match widget {
                    Widget::None => (String::new(), String::new()),
                    Widget::BotCheck => (format!(" {BOT_CHECK}"), format!("; frame-src {BOT_CHECK}")),
                };
                let form_action = if *forms == Forms::Own { "; form-action 'self'" } else { "" };
                let connect = if *forms == Forms::Waiting { "; connect-src 'self'" } else { "" };
                let referrer = if *forms == Forms::Client { "strict-origin" } else { "same-origin" };
                guards.push(("content-type", "text/html; charset=utf-8".into()));
                guards.push(("content-language", nonce.locale.tag().into()));
                guards.push((
                    "content-security-policy",
                    format!(
                        "default-src 'none'; base-uri 'none'; script-src 'nonce-{nonce}'{script}; style-src 'self'; \
                         img-src 'self'; frame-ancestors 'none'{frame}{form_action}{connect}"
                    )
                    .into(),
                ));
                guards.push(("x-frame-options", "DENY".into()));
                guards.push(("referrer-policy", referrer.into()));
                if *forms == Forms::Own {
                    guards.push(("cross-origin-opener-policy", "same-origin".into()));
                }
            }
            ReplyKind::Json => guards.push(("content-type", "application/json".into())),
            ReplyKind::Text => guards.push(("content-type", "text/plain; charset=utf-8".into())),
            ReplyKind::Redirect => guards.push(("referrer-policy", "same-origin".into())),
            ReplyKind::File { content_type } => {
                guards.push(("content-type", (*content_type).into()));
                guards.push(("content-security-policy", "default-src 'none'; sandbox".into()));
                guards.push(("cache-control", "public, max-age=31536000, immutable".into()));
            }
            ReplyKind::Foreign { policy } => {
                guards.push(("content-type", "text/html; charset=utf-8".into()));
                guards.push(("content-security-policy", policy.clone().into()));
                guards.push(("referrer-policy", "no-referrer".into()));
            }
            ReplyKind::Empty => {}
        }
        let cached = self.headers.iter().chain(&guards).any(|(name, _)| *name == "cache-control");
        if !cached {
            guards.push(("cache-control", "no-store".into()));
        }
        guards
    }

    /// Converts to a response of actix-web. An invalid header value is left out (A-91: no header
    /// injection).
    pub fn into_response(self, hsts: Hsts) -> HttpResponse {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let mut response = HttpResponse::build(status);
        for (name, value) in self.guards(hsts).into_iter().chain(self.headers) {
            let value = match value {
                Cow::Borrowed(value) => Ok(HeaderValue::from_static(value)),
                // Without a copy.
                Cow::Owned(value) => HeaderValue::try_from(value),
            };
            if let Ok(value) = value {
                response.append_header((HeaderName::from_static(name), value));
            }
        }
        response.body(self.body)
    }
}

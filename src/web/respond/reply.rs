//! A reply.

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
use crate::base::uri::Scheme;

/// What the headers of a page repeat of it: the nonce of its scripts, as which it is shown, and its language.
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

pub struct Reply {
    pub status: u16,
    pub headers: Vec<(&'static str, Cow<'static, str>)>,
    pub body: Bytes,
    kind: ReplyKind,
}

/// What a reply is, and so which headers guard it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReplyKind {
    /// A page; its scripts need this nonce.
    Page {
        nonce: PageNonce,
        forms: Forms,
    },
    Json,
    Redirect,
    /// A file that never changes under its name.
    File {
        content_type: &'static str,
    },
    Empty,
}

/// Where the forms of a page lead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Forms {
    /// To us, and perhaps from there by a redirect to a client.
    Flow,
    /// To us, and no further.
    Own,
    /// To a client, which is told our origin, since a browser that may not tell it sends `Origin: null`.
    Client,
}

impl Reply {
    pub fn page(status: u16, nonce: &PageNonce, template: &impl Template) -> Result<Reply, Fault> {
        let body = template.render().map_err(Fault::internal)?.into();
        Ok(Reply {
            status,
            headers: Vec::new(),
            body,
            kind: ReplyKind::Page { nonce: nonce.clone(), forms: Forms::Flow },
        })
    }

    /// A page whose forms come back to us and that no other window shares a group with.
    pub fn own_page(status: u16, nonce: &PageNonce, template: &impl Template) -> Result<Reply, Fault> {
        let mut reply = Reply::page(status, nonce, template)?;
        reply.kind = ReplyKind::Page { nonce: nonce.clone(), forms: Forms::Own };
        Ok(reply)
    }

    /// A page whose form goes to a client.
    pub fn leaving_page(status: u16, nonce: &PageNonce, template: &impl Template) -> Result<Reply, Fault> {
        let mut reply = Reply::page(status, nonce, template)?;
        reply.kind = ReplyKind::Page { nonce: nonce.clone(), forms: Forms::Client };
        Ok(reply)
    }

    pub fn json(status: u16, body: &impl Serialize) -> Result<Reply, Fault> {
        Ok(Reply::json_bytes(status, serde_json::to_vec(body).map_err(Fault::internal)?.into()))
    }

    /// JSON that is bytes already.
    pub fn json_bytes(status: u16, body: Bytes) -> Reply {
        Reply { status, headers: Vec::new(), body, kind: ReplyKind::Json }
    }

    /// 303 See Other: after a POST the browser goes on with a GET.
    pub fn see_other(location: String) -> Reply {
        Reply {
            status: 303,
            headers: vec![("location", location.into())],
            body: Bytes::new(),
            kind: ReplyKind::Redirect,
        }
    }

    pub fn file(content_type: &'static str, body: &'static [u8]) -> Reply {
        Reply::file_bytes(content_type, Bytes::from_static(body))
    }

    /// A file whose bytes are not the program's own.
    pub fn file_bytes(content_type: &'static str, body: Bytes) -> Reply {
        Reply { status: 200, headers: Vec::new(), body, kind: ReplyKind::File { content_type } }
    }

    pub fn empty(status: u16) -> Reply {
        Reply { status, headers: Vec::new(), body: Bytes::new(), kind: ReplyKind::Empty }
    }

    pub fn with_header(mut self, name: &'static str, value: impl Into<Cow<'static, str>>) -> Reply {
        self.headers.push((name, value.into()));
        self
    }

    /// Headers that this kind of reply always has where it is served under this scheme.
    fn guards(&self, scheme: Scheme) -> Vec<(&'static str, Cow<'static, str>)> {
        let mut guards: Vec<(&'static str, Cow<'static, str>)> = vec![("x-content-type-options", "nosniff".into())];
        if scheme == Scheme::Https {
            guards.push(("strict-transport-security", "max-age=63072000; includeSubDomains".into()));
        }
        match &self.kind {
            ReplyKind::Page { nonce, forms } => {
                let form_action = if *forms == Forms::Own { "; form-action 'self'" } else { "" };
                let referrer = if *forms == Forms::Client { "strict-origin" } else { "same-origin" };
                guards.push(("content-type", "text/html; charset=utf-8".into()));
                guards.push(("content-language", nonce.locale.tag().into()));
                guards.push((
                    "content-security-policy",
                    format!(
                        "default-src 'none'; base-uri 'none'; script-src 'nonce-{nonce}'; style-src 'self'; \
                         img-src 'self'; frame-ancestors 'none'{form_action}"
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
            ReplyKind::Redirect => guards.push(("referrer-policy", "same-origin".into())),
            ReplyKind::File { content_type } => {
                guards.push(("content-type", (*content_type).into()));
                guards.push(("content-security-policy", "default-src 'none'; sandbox".into()));
                guards.push(("cache-control", "public, max-age=31536000, immutable".into()));
            }
            ReplyKind::Empty => {}
        }
        let cached = self.headers.iter().chain(&guards).any(|(name, _)| *name == "cache-control");
        if !cached {
            guards.push(("cache-control", "no-store".into()));
        }
        guards
    }

    /// Turns into actix's own type, as it is served under this scheme. A header value that is none is left out, never
    /// sent broken.
    pub fn into_response(self, scheme: Scheme) -> HttpResponse {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let mut response = HttpResponse::build(status);
        for (name, value) in self.guards(scheme).into_iter().chain(self.headers) {
            let value = match value {
                Cow::Borrowed(value) => Ok(HeaderValue::from_static(value)),
                // Its memory becomes the header's.
                Cow::Owned(value) => HeaderValue::try_from(value),
            };
            if let Ok(value) = value {
                response.append_header((HeaderName::from_static(name), value));
            }
        }
        response.body(self.body)
    }
}

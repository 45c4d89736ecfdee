//! A request as plain data. The core sees only these values (A-66: no other header has an effect).

use std::sync::Arc;

use actix_web::http::{Method as HttpMethod, header};
use actix_web::web::{Bytes, Payload};
use actix_web::{HttpMessage, HttpRequest};

use super::cookies::CookieJar;
use super::form::Pairs;
use super::log::RequestLog;
use crate::base::agent::Agent;
use crate::base::code::Code;
use crate::base::locale::{Locale, Locales};
use crate::base::network::Network;
use crate::base::refusal::Refusal;
use crate::base::token::{self, BearerToken, TokenKind};
use crate::op::Peer;
use crate::tenancy::Tenant;
use crate::tenancy::resolve::Host;
use crate::web::respond::Problem;
use crate::web::spec::{Body, Credential, Kind, Method, Mount, Spec};

/// A parsed request, without its credentials.
pub struct Call {
    pub spec: &'static Spec,
    pub host: Host,
    pub network: Network,
    /// Path parameters by name, including the tenant's `slug`.
    pub params: Pairs,
    pub query: Pairs,
    pub form: Pairs,
    /// The raw JSON body.
    pub json: Bytes,
    /// The languages of `Accept-Language` that have page texts.
    pub accepted: Locales,
    pub origin: Option<String>,
    pub sec_fetch_site: Option<String>,
    /// The destination of the response (Fetch Metadata, 2.1): `document` for a top-level page, `iframe` for a frame.
    pub sec_fetch_dest: Option<String>,
    /// Whether a browser that sent it would show the answer: it is a navigation, or HTML is accepted. Also for HEAD, which
    /// never acts.
    pub prefers_page: bool,
    /// The browser of `User-Agent`; `None` if it is not recognized.
    pub agent: Option<Agent>,
    /// `If-None-Match` of a request for a cacheable document.
    pub if_none_match: Option<String>,
    /// `X-Tenant-ID` of a request to a JSON surface.
    pub tenant_header: Option<String>,
    /// `x-captcha-response` of a request to a JSON surface: the answer to the bot check.
    pub captcha: Option<String>,
    /// `x-org`: the organization of a request to the workspace API.
    pub organization_header: Option<String>,
    /// The language of an error page without a tenant; `None` if errors are JSON.
    pub page_language: Option<Locale>,
    /// What the log line of this request will have.
    pub log: Arc<RequestLog>,
}

/// Marks a request whose body was read to its end.
#[derive(Clone, Copy, Debug)]
pub struct BodyRead;

/// What the middleware has found out about a request.
pub struct Origin {
    pub host: Host,
    pub network: Network,
    pub log: Arc<RequestLog>,
}

/// The credentials of a request, which only the dispatcher reads.
pub struct Sent {
    pub cookies: CookieJar,
    pub authorization: Option<String>,
}

/// The cookies of a tenant that contain tokens.
#[derive(Clone, Debug, Default)]
pub struct Presented {
    pub session: Option<BearerToken>,
    pub silent: Option<BearerToken>,
    pub browser: Option<BearerToken>,
    pub device: Option<BearerToken>,
}

impl Call {
    /// Parses a routed request with its body and its credentials.
    pub async fn read(
        spec: &'static Spec,
        from: Origin,
        req: &HttpRequest,
        payload: Payload,
    ) -> Result<(Call, Sent), Problem> {
        let Origin { host, network, log } = from;
        let text = |name: header::HeaderName| -> Result<Option<String>, Problem> {
            let mut values = req.headers().get_all(&name);
            match (values.next().map(|value| value.to_str()), values.next()) {
                (None, _) => Ok(None),
                (Some(Ok(value)), None) => Ok(Some(value.to_owned())),
                _ => Err(Code::BadHeader.into()),
            }
        };
        let of_surface = |name: &'static str| match spec.dialect() {
            Some(_) => text(header::HeaderName::from_static(name)),
            None => Ok(None),
        };
        let cookies = req.headers().get_all(header::COOKIE).filter_map(|value| value.to_str().ok());
        let content_type = match spec.body {
            Body::None => None,
            Body::Form { .. } | Body::Json { .. } => text(header::CONTENT_TYPE)?,
        };
        let incoming = Incoming { content_type, announced: announced(req.headers()), payload };
        let (form, json) = match spec.body {
            Body::None => (Vec::new(), Bytes::new()),
            Body::Form { limit, .. } => (read_form(incoming, limit).await?, Bytes::new()),
            Body::Json { limit } => (Vec::new(), read_json(incoming, limit).await?),
        };
        if !matches!(spec.body, Body::None) {
            req.extensions_mut().insert(BodyRead);
        }
        let matched = req.match_info();
        let sent = Sent { cookies: CookieJar::read(cookies), authorization: text(header::AUTHORIZATION)? };
        let call = Call {
            spec,
            host,
            network,
            params: matched.iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect(),
            query: decode(req.query_string().as_bytes())?,
            form,
            json,
            accepted: match spec.kind {
                Kind::Page | Kind::Surface(_) => accepted(req.headers()),
                Kind::Api | Kind::OAuth => Locales::NONE,
            },
            prefers_page: req.method() == HttpMethod::HEAD || prefers_page(req.headers()),
            origin: text(header::ORIGIN)?,
            sec_fetch_site: text(header::HeaderName::from_static("sec-fetch-site"))?,
            sec_fetch_dest: text(header::HeaderName::from_static("sec-fetch-dest"))?,
            agent: match (spec.kind, spec.method) {
                (Kind::Page, Method::Post) | (Kind::Surface(_), _) => {
                    text(header::USER_AGENT).unwrap_or_default().as_deref().and_then(Agent::read)
                }
                _ => None,
            },
            if_none_match: match (spec.kind, spec.method) {
                (Kind::Api, Method::Get) => text(header::IF_NONE_MATCH).unwrap_or_default(),
                _ => None,
            },
            tenant_header: of_surface("x-tenant-id")?,
            captcha: of_surface("x-captcha-response")?,
            organization_header: of_surface("x-org")?,
            page_language: page_language(spec.kind, req.headers()),
            log,
        };
        Ok((call, sent))
    }

    /// Returns a path parameter.
    pub fn param(&self, name: &str) -> Option<&str> {
        self.params.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
    }

    /// Returns the path below the mount, with the values of its parameters. Only characters of our own tokens are copied.
    pub fn path(&self) -> String {
        let value = |segment: &str| match segment.strip_prefix('{').and_then(|name| name.strip_suffix('}')) {
            Some(name) => self.param(name).unwrap_or_default().chars().filter(|c| token::may_hold(*c)).collect(),
            None => segment.to_owned(),
        };
        self.spec.path.split('/').map(value).collect::<Vec<_>>().join("/")
    }

    /// Whether the client has the version of a document with this entity tag (RFC 9110, 13.1.2).
    pub fn has_version(&self, etag: &str) -> bool {
        self.if_none_match.as_deref().is_some_and(|tags| {
            tags.split(',').map(|tag| tag.trim()).any(|tag| tag == "*" || tag.trim_start_matches("W/") == etag)
        })
    }

    /// Returns the slug in the path; `None` for routes of the origin.
    pub fn slug(&self) -> Option<&str> {
        if self.spec.mount == Mount::Origin { None } else { self.param("slug") }
    }

    /// Returns the network and the browser of the client, for operations.
    pub fn peer(&self) -> Peer {
        Peer { network: Some(self.network), agent: self.agent }
    }
}

/// Returns the language of a page of this tenant: the first offered language of `ui_locales`, of the user's choice, and
/// of `Accept-Language`, in this order; otherwise the tenant's first language.
pub fn spoken(tenant: &Tenant, ui_locales: Locales, chosen: Option<Locale>, accepted: &Locales) -> Locale {
    let offered = tenant.settings.languages();
    ui_locales
        .first_of(&offered)
        .or(chosen.filter(|locale| offered.contains(*locale)))
        .or_else(|| accepted.first_of(&offered))
        .or_else(|| offered.iter().next())
        .unwrap_or(Locale::En)
}

impl Sent {
    /// Returns the token of an `Authorization: Bearer` header (RFC 6750, 2.1).
    pub fn bearer(&self) -> Option<&str> {
        let (scheme, token) = self.authorization.as_deref()?.split_once(' ')?;
        scheme.eq_ignore_ascii_case("bearer").then(|| token.trim())
    }

    /// Returns the cookies that the route uses. Other cookies are not passed on.
    pub fn presented(&self, spec: &Spec, tenant: &Tenant) -> Presented {
        let token = |credential, kind| match spec.credentials.contains(&credential) {
            true => self.cookies.token(tenant, kind),
            false => None,
        };
        Presented {
            session: token(Credential::Session, TokenKind::Session),
            silent: token(Credential::SilentSession, TokenKind::SilentSession),
            browser: token(Credential::BrowserBinding, TokenKind::BrowserBinding),
            device: token(Credential::KnownDevice, TokenKind::KnownDevice),
        }
    }
}

fn prefers_page(headers: &header::HeaderMap) -> bool {
    // A header that cannot be read counts as one of a browser.
    let has = |name: &str, what: &str| {
        headers.get_all(name).any(|value| value.to_str().map_or(true, |text| text.to_ascii_lowercase().contains(what)))
    };
    has("accept", "text/html") || has("sec-fetch-mode", "navigate")
}

/// Returns the language of an error page, or `None` if errors are JSON: on API routes, and if only JSON is accepted. It
/// works before the rest of the request is parsed.
pub fn page_language(kind: Kind, headers: &header::HeaderMap) -> Option<Locale> {
    let accepts = |what: &str| {
        headers.get_all(header::ACCEPT).filter_map(|value| value.to_str().ok()).any(|value| value.contains(what))
    };
    let page = kind == Kind::Page && (accepts("text/html") || !accepts("application/json"));
    page.then(|| accepted(headers).iter().next().unwrap_or(Locale::En))
}

/// Returns the languages of `Accept-Language`. A malformed header is never an error.
pub fn accepted(headers: &header::HeaderMap) -> Locales {
    let lines = headers.get_all(header::ACCEPT_LANGUAGE).filter_map(|value| value.to_str().ok());
    Locales::accepted(&lines.collect::<Vec<_>>().join(","))
}

/// Whether a content type is this media type; its parameters are ignored.
fn is_type(content_type: &str, wanted: &str) -> bool {
    content_type.split(';').next().unwrap_or_default().trim().eq_ignore_ascii_case(wanted)
}

/// A body that is not yet read.
struct Incoming {
    content_type: Option<String>,
    /// Its length as the head announces it; `None` for a body in chunks.
    announced: Option<u64>,
    payload: Payload,
}

impl Incoming {
    fn is(&self, wanted: &str) -> bool {
        self.content_type.as_ref().is_some_and(|text| is_type(text, wanted))
    }

    /// Reads the body. A body that is announced as too large is refused before it is read, any other one as soon as it
    /// exceeds the limit.
    async fn read(self, limit: usize, too_large: Refusal) -> Result<Bytes, Problem> {
        if self.announced.is_some_and(|length| length > limit as u64) {
            return Err(too_large.into());
        }
        let body = actix_web::rt::time::timeout(Body::TIME, self.payload.to_bytes_limited(limit)).await;
        let body = body.map_err(|_| Problem::from(Code::BodyTimeout))?;
        body.map_err(|_| Problem::from(too_large))?.map_err(|_| Code::BadBody.into())
    }
}

/// Returns the length that the head announces.
fn announced(headers: &header::HeaderMap) -> Option<u64> {
    headers.get(header::CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
}

async fn read_form(incoming: Incoming, limit: usize) -> Result<Pairs, Problem> {
    let is_form = incoming.is("application/x-www-form-urlencoded");
    if incoming.content_type.is_some() && !is_form {
        return Err(Code::UnsupportedMediaType.into());
    }
    let body = incoming.read(limit, Code::FormTooLarge.into()).await?;
    // A POST without a body needs no content type: UserInfo accepts it with the token in the header.
    if !is_form && !body.is_empty() {
        return Err(Code::UnsupportedMediaType.into());
    }
    decode(&body)
}

async fn read_json(incoming: Incoming, limit: usize) -> Result<Bytes, Problem> {
    let is_json = incoming.is("application/json");
    if incoming.content_type.is_some() && !is_json {
        return Err(Code::UnsupportedMediaTypeJson.into());
    }
    let too_large = Refusal::new(Code::JsonTooLarge).with("number", limit as u64);
    let body = incoming.read(limit, too_large).await?;
    if !is_json && !body.is_empty() {
        return Err(Code::UnsupportedMediaTypeJson.into());
    }
    Ok(body)
}

/// Decodes a form (WHATWG URL, 5.1). Invalid UTF-8 is refused, not replaced.
fn decode(text: &[u8]) -> Result<Pairs, Problem> {
    let pairs: Pairs = url::form_urlencoded::parse(text).into_owned().collect();
    let damaged = |text: &str| text.contains(['\u{fffd}', '\0']);
    if pairs.iter().any(|(name, value)| damaged(name) || damaged(value)) {
        return Err(Code::BadEncoding.into());
    }
    Ok(pairs)
}

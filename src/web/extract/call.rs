//! A request as plain data: what the core may know of it, and nothing else.

use actix_web::HttpRequest;
use actix_web::http::header;
use actix_web::web::Payload;

use super::CookieJar;
use crate::base::agent::Agent;
use crate::base::limits;
use crate::base::locale::{Locale, Locales};
use crate::base::network::Network;
use crate::base::token::{BearerToken, TokenKind};
use crate::tenancy::Tenant;
use crate::tenancy::resolve::Host;
use crate::web::respond::Problem;
use crate::web::routes::{Kind, Method, Mount, Route};

#[derive(Clone)]
pub struct Call {
    pub route: &'static Route,
    pub host: Host,
    pub network: Network,
    /// The slug in the path.
    pub slug: Option<String>,
    /// The file in the path, of static files.
    pub file: Option<String>,
    /// The one-time secret in the path, of links that are given to people.
    pub token: Option<String>,
    pub query: Vec<(String, String)>,
    pub form: Vec<(String, String)>,
    pub cookies: CookieJar,
    /// The languages that the browser accepts, as far as there are pages in them.
    pub accepted: Locales,
    pub authorization: Option<String>,
    pub origin: Option<String>,
    pub sec_fetch_site: Option<String>,
    /// What the answer is for (Fetch Metadata, 2.1): `document` is a window of its own.
    pub sec_fetch_dest: Option<String>,
    /// What the browser says it is; one that says nothing readable is none.
    pub agent: Option<Agent>,
    /// Entity tags that the program already has, of documents that may be kept.
    pub if_none_match: Option<String>,
    /// Where the answer to a failure is a page, the language of one that belongs to no tenant.
    pub page_language: Option<Locale>,
}

/// The secrets of a tenant that a browser brought along.
#[derive(Clone, Debug, Default)]
pub struct Presented {
    pub session: Option<BearerToken>,
    pub silent: Option<BearerToken>,
    pub browser: Option<BearerToken>,
    pub device: Option<BearerToken>,
}

impl Call {
    /// Reads a routed request, its body too.
    pub async fn read(
        route: &'static Route,
        (host, network): (Host, Network),
        req: &HttpRequest,
        payload: Payload,
    ) -> Result<Call, Problem> {
        let text = |name: header::HeaderName| -> Result<Option<String>, Problem> {
            let mut values = req.headers().get_all(&name);
            match (values.next().map(|value| value.to_str()), values.next()) {
                (None, _) => Ok(None),
                (Some(Ok(value)), None) => Ok(Some(value.to_owned())),
                _ => Err(Problem::new(400, "bad_header", "problem-header")),
            }
        };
        let cookies = req.headers().get_all(header::COOKIE).filter_map(|value| value.to_str().ok());
        let form = match route.method {
            Method::Post => read_form(text(header::CONTENT_TYPE)?, payload).await?,
            Method::Get => Vec::new(),
        };
        let part = |name: &str| req.match_info().get(name).map(str::to_owned);
        Ok(Call {
            route,
            host,
            network,
            slug: if route.mount == Mount::Origin { None } else { part("slug") },
            file: part("file"),
            token: part("token"),
            query: decode(req.query_string().as_bytes())?,
            form,
            cookies: CookieJar::read(cookies),
            accepted: if route.kind == Kind::Page { accepted(req.headers()) } else { Locales::NONE },
            authorization: text(header::AUTHORIZATION)?,
            origin: text(header::ORIGIN)?,
            sec_fetch_site: text(header::HeaderName::from_static("sec-fetch-site"))?,
            sec_fetch_dest: text(header::HeaderName::from_static("sec-fetch-dest"))?,
            agent: match (route.kind, route.method) {
                (Kind::Page, Method::Post) => {
                    text(header::USER_AGENT).unwrap_or_default().as_deref().and_then(Agent::read)
                }
                _ => None,
            },
            if_none_match: match route.memory {
                Some(_) => text(header::IF_NONE_MATCH).unwrap_or_default(),
                None => None,
            },
            page_language: page_language(route.kind, req.headers()),
        })
    }

    /// The value of a query parameter that came exactly once.
    pub fn query_value(&self, name: &str) -> Option<&str> {
        single(&self.query, name)
    }

    /// The value of a form field that came exactly once.
    pub fn form_value(&self, name: &str) -> Option<&str> {
        single(&self.form, name)
    }

    /// The language of a page of this tenant: the first that is offered of those that the application asked for, of the
    /// one that was chosen on our pages, and of those that the browser accepts; else the tenant's first.
    pub fn locale(&self, tenant: &Tenant, ui_locales: Locales) -> Locale {
        let offered = tenant.settings.languages();
        let chosen = self.cookies.language(tenant).filter(|locale| offered.contains(*locale));
        ui_locales
            .first_of(&offered)
            .or(chosen)
            .or_else(|| self.accepted.first_of(&offered))
            .or_else(|| offered.iter().next())
            .unwrap_or(Locale::En)
    }

    pub fn presented(&self, tenant: &Tenant) -> Presented {
        Presented {
            session: self.cookies.token(tenant, TokenKind::Session),
            silent: self.cookies.token(tenant, TokenKind::SilentSession),
            browser: self.cookies.token(tenant, TokenKind::BrowserBinding),
            device: self.cookies.token(tenant, TokenKind::KnownDevice),
        }
    }
}

/// The language of the page that answers a failure, where a page does: to people, unless only JSON is accepted; never to
/// programs. It is asked before anything else of the request is known to be readable.
pub fn page_language(kind: Kind, headers: &header::HeaderMap) -> Option<Locale> {
    let accepts = |what: &str| {
        headers.get_all(header::ACCEPT).filter_map(|value| value.to_str().ok()).any(|value| value.contains(what))
    };
    let page = kind == Kind::Page && (accepts("text/html") || !accepts("application/json"));
    page.then(|| accepted(headers).iter().next().unwrap_or(Locale::En))
}

/// The languages that a request accepts. No header keeps anybody from being answered.
fn accepted(headers: &header::HeaderMap) -> Locales {
    let lines = headers.get_all(header::ACCEPT_LANGUAGE).filter_map(|value| value.to_str().ok());
    Locales::accepted(&lines.collect::<Vec<_>>().join(","))
}

fn single<'a>(pairs: &'a [(String, String)], name: &str) -> Option<&'a str> {
    let mut values = pairs.iter().filter(|(n, _)| n == name).map(|(_, value)| value.as_str());
    values.next().filter(|_| values.next().is_none())
}

async fn read_form(content_type: Option<String>, payload: Payload) -> Result<Vec<(String, String)>, Problem> {
    let is_form = content_type.as_ref().is_some_and(|text| {
        let media_type = text.split(';').next().unwrap_or_default().trim();
        media_type.eq_ignore_ascii_case("application/x-www-form-urlencoded")
    });
    let not_a_form = || Problem::new(415, "unsupported_media_type", "problem-media-type");
    if content_type.is_some() && !is_form {
        return Err(not_a_form());
    }
    let body = actix_web::rt::time::timeout(limits::BODY_TIME, payload.to_bytes_limited(limits::FORM)).await;
    let body = body.map_err(|_| Problem::new(408, "body_timeout", "problem-body-time"))?;
    let too_large = |_| Problem::new(413, "body_too_large", "problem-body-size");
    let body = body.map_err(too_large)?.map_err(|_| Problem::new(400, "bad_body", "problem-body"))?;
    // A POST without a body has no type to name: UserInfo is asked like that, with the token in the header.
    if !is_form && !body.is_empty() {
        return Err(not_a_form());
    }
    decode(&body)
}

/// Form decoding (WHATWG URL, 5.1); what is not UTF-8 is refused, not replaced.
fn decode(text: &[u8]) -> Result<Vec<(String, String)>, Problem> {
    let pairs: Vec<(String, String)> = url::form_urlencoded::parse(text).into_owned().collect();
    if pairs.iter().any(|(name, value)| {
        name.contains('\u{fffd}') || value.contains('\u{fffd}') || name.contains('\0') || value.contains('\0')
    }) {
        return Err(Problem::new(400, "bad_encoding", "problem-encoding"));
    }
    Ok(pairs)
}

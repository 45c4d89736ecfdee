//! The specification of a route without its handler: data for the router, the dispatcher and the generated tests.

use std::time::Duration;

use super::operation::Operation;
use crate::base::code::Dialect;
use crate::base::limits;
use crate::storage::cache::Trust;

pub use crate::op::Credential;

/// A route: a path and a method, with its rules.
#[derive(Debug)]
pub struct Spec {
    pub method: Method,
    /// The path below the mount. `{name}` is a path parameter: one segment.
    pub path: &'static str,
    pub mount: Mount,
    pub kind: Kind,
    pub access: Access,
    /// Every credential that the handler receives. Each is tested at its own tenant and at another tenant.
    pub credentials: &'static [Credential],
    pub cors: Cors,
    pub body: Body,
    /// How fresh the cached tenant must be.
    pub trust: Trust,
    /// Whether a mail domain in the request may select the tenant.
    pub discovery: Discovery,
    /// What a route of a JSON surface takes and answers.
    pub operation: Option<Operation>,
}

/// Whether a mail domain selects the tenant of a request that nothing else identifies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Discovery {
    None,
    /// The parameter `domain` of the query.
    DomainOfQuery,
    /// The address in the member `email` or `username` of the body, at a sign-in.
    AddressOfBody,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Method {
    /// GET and HEAD.
    Get,
    Post,
    Put,
    Patch,
    Delete,
}

impl Method {
    pub const fn as_str(self) -> &'static str {
        match self {
            Method::Get => "GET",
            Method::Post => "POST",
            Method::Put => "PUT",
            Method::Patch => "PATCH",
            Method::Delete => "DELETE",
        }
    }
}

/// Where a route is mounted, which determines how its tenant is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mount {
    /// Under the tenant's canonical base: `/t/{slug}` or its own host.
    Tenant,
    /// At the root of the origin, with the slug at the end (OpenID Connect Discovery, 4; RFC 8414, 3.1).
    WellKnown,
    /// At the root of the origin, without a tenant.
    Origin,
    /// Under `/t/{slug}`, at the tenant's hosts, and at the root of the origin, where the request itself names the tenant
    /// ([`sources`](crate::tenancy::sources)).
    Surface,
}

/// The audience of a route, which determines the format of its errors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Browsers: HTML, unless only JSON is accepted.
    Page,
    /// API clients: always JSON.
    Api,
    /// OAuth clients: always JSON with `error` (RFC 6749, 5.2).
    OAuth,
    /// Clients of a JSON surface: always JSON, with the codes of its dialect.
    Surface(Dialect),
}

/// Which callers a route serves, and its response to a request without a credential or with one of another kind (A-19:
/// no token type confusion; A-40: every route has an access rule). It is derived from the caller type of the handler.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Any caller, authenticated or not.
    Anyone,
    /// A signed-in user. Others are redirected to the sign-in page.
    Person,
    /// The browser that started a flow or request. The handler receives the browser binding and the operation compares
    /// it; for any other browser the response is 410.
    Flow,
    /// The holder of a one-time link: 410 for one that is unknown, used or expired. A malformed one has 404 in the path
    /// and 410 in the query.
    Link,
    /// Clients that authenticate: 401 `invalid_client` (RFC 6749, 5.2).
    Client,
    /// Clients and resource servers that authenticate (RFC 7662, 2.1): 401 `invalid_client`.
    Introspector,
    /// The bearer of an access token: 401 with a challenge (RFC 6750, 3).
    Bearer,
    /// The bearer of an access token of a JSON surface: 401 `invalid_token`.
    ApiBearer,
    /// The user of the session cookie, at a JSON surface: 401.
    ApiSession,
    /// The user of the session cookie, or a browser without a session, at a JSON surface.
    ApiVisitor,
    /// The bearer of an API token, or the user of the session cookie, at a JSON surface: 401 `invalid_token`.
    ApiCaller,
}

/// Which origins may read the response by CORS.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cors {
    None,
    Anyone,
    /// The registered origins of the client of the request.
    Clients,
    /// The origins that the tenant lists in `cors_origins`.
    Listed,
    /// The origins that the tenant lists in `cors_origins`, with the cookies of the browser.
    ListedWithCredentials,
}

impl Cors {
    /// Returns the rule of a JSON surface.
    pub const fn of(dialect: Dialect) -> Cors {
        match dialect {
            Dialect::Login | Dialect::Organization => Cors::Listed,
            Dialect::Workspace => Cors::None,
            Dialect::Dashboard => Cors::ListedWithCredentials,
        }
    }
}

/// Returns the JSON surface that a path belongs to, with or without `/t/{slug}` before it.
pub fn dialect_of(path: &str) -> Option<Dialect> {
    let below = match path.strip_prefix("/t/").and_then(|rest| rest.split_once('/')) {
        Some((_, below)) => below,
        None => path.strip_prefix('/').unwrap_or(path),
    };
    let mut segments = below.split('/');
    match (segments.next(), segments.next(), segments.next()) {
        (Some("v1"), _, _) => Some(Dialect::Login),
        (Some("api"), Some("v1"), Some("auth" | "account" | "app")) => Some(Dialect::Workspace),
        (Some("api"), Some("v1"), _) => Some(Dialect::Organization),
        (Some("auth" | "workspaces"), _, _) => Some(Dialect::Dashboard),
        _ => None,
    }
}

/// The body that a route accepts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Body {
    None,
    /// `application/x-www-form-urlencoded`.
    Form {
        /// The maximum size in bytes; a larger body is refused with 413.
        limit: usize,
        sent_by: SentBy,
    },
    /// `application/json`.
    Json {
        /// The maximum size in bytes; a larger body is refused with 413.
        limit: usize,
    },
}

/// Which pages may submit a form to a route.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SentBy {
    /// Our own pages, in the browser that received them. Others are refused with 403 (A-54: CSRF protection).
    OwnPage,
    /// Any page and any program: the form itself contains the proof, or the request changes nothing.
    Anyone,
}

impl Body {
    /// A form of one of our pages.
    pub const OWN_FORM: Body = Body::Form { limit: limits::FORM, sent_by: SentBy::OwnPage };
    /// A form of a client, or of a page of a client.
    pub const FORM: Body = Body::Form { limit: limits::FORM, sent_by: SentBy::Anyone };
    pub const JSON: Body = Body::Json { limit: limits::JSON };

    /// How long the body may take to arrive (A-96: slow requests must not hold a connection).
    pub const TIME: Duration = limits::BODY_TIME;
}

impl Spec {
    /// The JSON surface of this route.
    pub const fn dialect(&self) -> Option<Dialect> {
        match self.kind {
            Kind::Surface(dialect) => Some(dialect),
            Kind::Page | Kind::Api | Kind::OAuth => None,
        }
    }

    /// Whether a session cookie may select the tenant of a request that nothing else identifies: only for requests of
    /// signed-in users, never for a sign-in.
    pub fn is_directed_by_cookie(&self) -> bool {
        matches!(self.access, Access::ApiSession | Access::ApiVisitor | Access::ApiCaller)
    }

    /// Whether this route shows a page of a tenant by GET.
    pub fn is_page(&self) -> bool {
        self.method == Method::Get && self.mount == Mount::Tenant && self.kind == Kind::Page
    }
}

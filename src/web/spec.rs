//! What a route is, apart from its handler: data from which the router, the dispatcher and the generated tests are made.

use std::time::Duration;

use crate::base::limits;
use crate::storage::cache::Trust;

pub use crate::op::Credential;

/// A path and method that we answer.
#[derive(Debug)]
pub struct Spec {
    pub method: Method,
    /// Below the mount; `{name}` stands for one segment, a parameter.
    pub path: &'static str,
    pub mount: Mount,
    pub kind: Kind,
    pub access: Access,
    /// Every credential that the handler is given. Each is tested at its own and at another tenant.
    pub credentials: &'static [Credential],
    pub cors: Cors,
    pub body: Body,
    /// How well the tenant must be known to be answered for from memory.
    pub trust: Trust,
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

/// Where a route hangs, and so how its tenant is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mount {
    /// Under the tenant's canonical base: `/t/{slug}` or its own host.
    Tenant,
    /// At the origin's root with the slug at the end (OpenID Connect Discovery, 4; RFC 8414, 3.1).
    WellKnown,
    /// At the origin's root, for no tenant in particular.
    Origin,
}

/// For whom a route is, and so how its errors look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// People: HTML, unless only JSON is accepted.
    Page,
    /// Programs: JSON, always.
    Api,
    /// OAuth clients: JSON with `error` (RFC 6749, 5.2), always.
    OAuth,
}

/// Which callers a route serves, and so what it answers to a request without a credential, or with one of another kind
/// . It follows from the caller that the handler names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Any caller: a known one is served better, an unknown one is not refused.
    Anyone,
    /// A signed-in person: others are redirected to the sign-in page.
    Person,
    /// The browser that a flow or request belongs to. The handler gets the browser's binding and the operation compares
    /// it: for every other browser the handle is over, 410.
    Flow,
    /// The holder of a one-time link: 404 for what is none, 410 for one that is over.
    Link,
    /// Clients that authenticate: 401 `invalid_client` (RFC 6749, 5.2).
    Client,
    /// Clients and resource servers that authenticate: the same (RFC 7662, 2.1).
    Introspector,
    /// The bearer of an access token: 401 with a challenge (RFC 6750, 3).
    Bearer,
}

/// Which scripts of other origins may read the answer (openid.md, rule 25).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cors {
    None,
    Anyone,
    /// The origins of the client that the answer is for.
    Clients,
}

/// What a request brings besides its address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Body {
    None,
    /// `application/x-www-form-urlencoded`.
    Form {
        /// Bytes: 413 beyond.
        limit: usize,
        sent_by: SentBy,
    },
    /// `application/json`.
    Json {
        /// Bytes: 413 beyond.
        limit: usize,
    },
}

/// Which pages may send a form here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SentBy {
    /// Our own, in the browser that they were made for: 403 for others.
    OwnPage,
    /// Any page and any program: the form itself carries the proof, or changes nothing.
    Anyone,
}

impl Body {
    /// A form of one of our pages.
    pub const OWN_FORM: Body = Body::Form { limit: limits::FORM, sent_by: SentBy::OwnPage };
    /// A form of a program, or of a page of a client.
    pub const FORM: Body = Body::Form { limit: limits::FORM, sent_by: SentBy::Anyone };
    pub const JSON: Body = Body::Json { limit: limits::JSON };

    /// How long it may take to come.
    pub const TIME: Duration = limits::BODY_TIME;
}

impl Spec {
    /// Whether a page of a tenant is to be seen at this address by GET.
    pub fn is_page(&self) -> bool {
        self.method == Method::Get && self.mount == Mount::Tenant && self.kind == Kind::Page
    }
}

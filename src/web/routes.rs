//! The route table: data from which the router and the isolation tests are made.

use super::enter::{HashingWork, Memory, Work};
use super::{assets, branding, oidc, pages};
use crate::accounts::hasher::{Chosen, Verification};
use crate::authn::{change_password, sign_in};
use crate::oidc::metadata::TOKEN_ENDPOINT;
use crate::storage::cache::Trust;

/// A path and method that we answer.
pub struct Route {
    pub method: Method,
    pub path: &'static str,
    pub mount: Mount,
    pub kind: Kind,
    pub access: Access,
    /// Every credential that this route looks at. Each is tested at its own and at another tenant.
    pub credentials: &'static [Credential],
    pub cors: Cors,
    /// What can be answered without waiting for the database, and so without leaving the worker.
    pub memory: Option<Memory>,
    pub work: Work,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// GET and HEAD.
    Get,
    /// POST with `application/x-www-form-urlencoded`, 16 kB at most.
    Post,
}

impl Method {
    pub const fn as_str(self) -> &'static str {
        match self {
            Method::Get => "GET",
            Method::Post => "POST",
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

/// Whom a route serves, and so what it answers to nobody: to a request without a credential, or with one of another
/// kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Everybody. Whoever is known is served better; nobody is refused for being unknown.
    Anyone,
    /// Whoever is signed in: others are led to the sign-in page, or told that they are signed out.
    Person,
    /// The browser that a flow or request belongs to: its handle is over for every other one, 410.
    Flow,
    /// Whoever holds a one-time link: 404 for what is none, 410 for one that is over.
    Link,
    /// Clients and resource servers that prove who they are: 401 `invalid_client` (RFC 6749, 5.2).
    Client,
    /// The bearer of an access token: 401 with a challenge (RFC 6750, 3).
    Bearer,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Credential {
    Session,
    /// Honoured for `prompt=none` only.
    SilentSession,
    BrowserBinding,
    /// Gives an attempt a budget of its own, and nothing else.
    KnownDevice,
    /// In the path; works once.
    SetupLink,
    IdTokenHint,
    ClientSecret,
    /// Works once.
    ClientAssertion,
    Code,
    AccessToken,
    RefreshToken,
    ResourceServerSecret,
}

/// Who may read the answer from a script of another origin (openid.md, rule 25).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cors {
    None,
    Anyone,
    /// The origins of the client that the answer is for.
    Clients,
}

const fn route(method: Method, path: &'static str, (kind, access): (Kind, Access), work: Work) -> Route {
    Route { method, path, mount: Mount::Tenant, kind, access, credentials: &[], cors: Cors::None, memory: None, work }
}

const fn get(path: &'static str, who: (Kind, Access), work: Work) -> Route {
    route(Method::Get, path, who, work)
}

const fn post(path: &'static str, who: (Kind, Access), work: Work) -> Route {
    route(Method::Post, path, who, work)
}

impl Route {
    const fn at(mut self, mount: Mount) -> Route {
        self.mount = mount;
        self
    }

    const fn takes(mut self, credentials: &'static [Credential]) -> Route {
        self.credentials = credentials;
        self
    }

    const fn cors(mut self, cors: Cors) -> Route {
        self.cors = cors;
        self
    }

    const fn in_memory(mut self, memory: Memory) -> Route {
        self.memory = Some(memory);
        self
    }
}

use Access::{Anyone, Bearer, Client, Flow, Link, Person};
use Credential::{
    AccessToken, BrowserBinding, ClientAssertion, ClientSecret, Code, IdTokenHint, KnownDevice, RefreshToken,
    ResourceServerSecret, Session, SetupLink, SilentSession,
};
use Kind::{Api, OAuth, Page};

pub const DISCOVERY: &str = "/.well-known/openid-configuration";
pub const SERVER_METADATA: &str = "/.well-known/oauth-authorization-server";

const METADATA: Memory = Memory { trust: Trust::LastKnown, work: oidc::metadata::recall };
const MACHINE_TOKEN: Memory = Memory { trust: Trust::Fresh, work: oidc::token::recall };
const JWK_SET: Memory = Memory { trust: Trust::LastKnown, work: oidc::jwks::recall };
const USERINFO: Memory = Memory { trust: Trust::Fresh, work: oidc::userinfo::recall };
const INTROSPECTION: Memory = Memory { trust: Trust::Fresh, work: oidc::introspect::recall };
const BRANDING: Memory = Memory { trust: Trust::LastKnown, work: branding::recall };

const SIGN_IN: HashingWork<sign_in::Ticket, Verification> =
    HashingWork { begin: pages::login::begin, finish: pages::login::finish };
const CHANGE_PASSWORD: HashingWork<change_password::Ticket, Verification> =
    HashingWork { begin: pages::password::begin, finish: pages::password::finish };
const SET_UP: HashingWork<(), Chosen> = HashingWork { begin: pages::setup::begin, finish: pages::setup::finish };

/// Every route.
pub static ROUTES: &[Route] = &[
    get(DISCOVERY, (Api, Anyone), Work::Tenant(oidc::metadata::get)).in_memory(METADATA).cors(Cors::Anyone),
    get(SERVER_METADATA, (Api, Anyone), Work::Tenant(oidc::metadata::get)).in_memory(METADATA).cors(Cors::Anyone),
    get("/.well-known/openid-configuration/t/{slug}", (Api, Anyone), Work::Tenant(oidc::metadata::get))
        .at(Mount::WellKnown)
        .in_memory(METADATA)
        .cors(Cors::Anyone),
    get("/.well-known/oauth-authorization-server/t/{slug}", (Api, Anyone), Work::Tenant(oidc::metadata::get))
        .at(Mount::WellKnown)
        .in_memory(METADATA)
        .cors(Cors::Anyone),
    get("/oauth2/jwks", (Api, Anyone), Work::Tenant(oidc::jwks::get)).in_memory(JWK_SET).cors(Cors::Anyone),
    get("/oauth2/authorize", (Page, Anyone), Work::Tenant(oidc::authorize::get)).takes(&[
        Session,
        SilentSession,
        BrowserBinding,
        IdTokenHint,
    ]),
    post("/oauth2/authorize", (Page, Anyone), Work::Tenant(oidc::authorize::post)).takes(&[IdTokenHint]),
    get("/oauth2/authorize/resume", (Page, Flow), Work::Tenant(oidc::authorize::resume)).takes(&[
        Session,
        SilentSession,
        BrowserBinding,
    ]),
    post(TOKEN_ENDPOINT, (OAuth, Client), Work::Tenant(oidc::token::post))
        .in_memory(MACHINE_TOKEN)
        .takes(&[ClientSecret, ClientAssertion, Code, RefreshToken])
        .cors(Cors::Clients),
    post("/oauth2/revoke", (OAuth, Client), Work::Tenant(oidc::revoke::post))
        .takes(&[ClientSecret, ClientAssertion, RefreshToken, AccessToken])
        .cors(Cors::Clients),
    post("/oauth2/introspect", (OAuth, Client), Work::Tenant(oidc::introspect::post))
        .in_memory(INTROSPECTION)
        .takes(&[ClientSecret, ClientAssertion, ResourceServerSecret, RefreshToken, AccessToken]),
    get("/oauth2/userinfo", (OAuth, Bearer), Work::Tenant(oidc::userinfo::answer))
        .in_memory(USERINFO)
        .takes(&[AccessToken])
        .cors(Cors::Clients),
    post("/oauth2/userinfo", (OAuth, Bearer), Work::Tenant(oidc::userinfo::answer))
        .in_memory(USERINFO)
        .takes(&[AccessToken])
        .cors(Cors::Clients),
    get("/oauth2/logout", (Page, Anyone), Work::Tenant(oidc::logout::get)).takes(&[
        Session,
        BrowserBinding,
        IdTokenHint,
    ]),
    post("/oauth2/logout", (Page, Anyone), Work::Tenant(oidc::logout::post)).takes(&[IdTokenHint]),
    get("/oauth2/logout/resume", (Page, Flow), Work::Tenant(oidc::logout::resume)).takes(&[Session, BrowserBinding]),
    get("/login", (Page, Flow), Work::Tenant(pages::login::get)).takes(&[BrowserBinding]),
    post("/login", (Page, Flow), Work::SignIn(SIGN_IN)).takes(&[BrowserBinding, Session, KnownDevice]),
    get("/select-account", (Page, Flow), Work::Tenant(pages::select_account::get)).takes(&[Session, BrowserBinding]),
    post("/select-account", (Page, Flow), Work::Tenant(pages::select_account::post)).takes(&[Session, BrowserBinding]),
    get("/consent", (Page, Flow), Work::Tenant(pages::consent::get)).takes(&[Session, BrowserBinding]),
    post("/consent", (Page, Flow), Work::Tenant(pages::consent::post)).takes(&[Session, BrowserBinding]),
    get("/logout", (Page, Person), Work::Tenant(pages::logout::get)).takes(&[Session, BrowserBinding]),
    post("/logout", (Page, Person), Work::Tenant(pages::logout::post)).takes(&[Session, BrowserBinding]),
    get("/account", (Page, Person), Work::Tenant(pages::account::get)).takes(&[Session, BrowserBinding]),
    post("/language", (Page, Anyone), Work::Tenant(pages::language::post)),
    get("/account/profile", (Page, Person), Work::Tenant(pages::profile::get)).takes(&[Session, BrowserBinding]),
    post("/account/profile", (Page, Person), Work::Tenant(pages::profile::post)).takes(&[Session, BrowserBinding]),
    get("/account/password", (Page, Person), Work::Tenant(pages::password::get)).takes(&[Session, BrowserBinding]),
    post("/account/password", (Page, Person), Work::ChangePassword(CHANGE_PASSWORD)).takes(&[
        Session,
        BrowserBinding,
        KnownDevice,
    ]),
    get("/account/sessions", (Page, Person), Work::Tenant(pages::sessions::get)).takes(&[Session, BrowserBinding]),
    post("/account/sessions", (Page, Person), Work::Tenant(pages::sessions::post)).takes(&[Session, BrowserBinding]),
    get("/account/applications", (Page, Person), Work::Tenant(pages::applications::get))
        .takes(&[Session, BrowserBinding]),
    post("/account/applications", (Page, Person), Work::Tenant(pages::applications::post))
        .takes(&[Session, BrowserBinding]),
    get("/setup/{token}", (Page, Link), Work::Tenant(pages::setup::get)).takes(&[SetupLink, BrowserBinding]),
    post("/setup/{token}", (Page, Link), Work::NewPassword(SET_UP)).takes(&[SetupLink, BrowserBinding]),
    get("/error", (Page, Anyone), Work::Tenant(pages::error::get)),
    get("/branding/{file}", (Api, Anyone), Work::Tenant(branding::get)).in_memory(BRANDING),
    get("/", (Page, Anyone), Work::Origin(pages::root::get)).at(Mount::Origin),
    get("/static/{file}", (Page, Anyone), Work::Origin(assets::get)).at(Mount::Origin),
];

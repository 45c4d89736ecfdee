//! Routes: a [`Spec`] and its handler. Each face lists its own routes.

use std::ops::Deref;
use std::sync::Arc;

use super::dispatch::{Admit, Answering, Arrival, OriginRequest, Request};
use super::operation::Operation;
use super::respond::{Failure, Reply};
use super::spec::{Access, Body, Cors, Credential, Discovery, Kind, Method, Mount, Spec};
use crate::base::code::Dialect;
use crate::storage::cache::Trust;

/// A path and a method with their handler.
pub struct Route {
    spec: Spec,
    handler: fn(Arrival) -> Answering,
}

impl Deref for Route {
    type Target = Spec;
    fn deref(&self) -> &Spec {
        &self.spec
    }
}

/// A handler with the access rule of the caller type that it names. [`on!`](crate::on) creates it.
///
/// ```
/// use portico::on;
/// use portico::web::dispatch::callers::Person;
/// use portico::web::dispatch::Request;
/// use portico::web::respond::{Failure, Reply};
/// use portico::web::route::Route;
///
/// async fn page(_: Request<Person>) -> Result<Reply, Failure> {
///     Ok(Reply::empty(204))
/// }
/// static ROUTE: Route = Route::page("/trial", on!(page));
/// assert_eq!(ROUTE.access, portico::web::spec::Access::Person);
/// ```
///
/// A handler that names no caller type does not compile, so every route has an access rule:
///
/// ```compile_fail
/// use portico::on;
/// use portico::web::dispatch::callers::Person;
/// use portico::web::dispatch::Request;
/// use portico::web::respond::{Failure, Reply};
/// use portico::web::route::Route;
///
/// async fn page() -> Result<Reply, Failure> {
///     Ok(Reply::empty(204))
/// }
/// static ROUTE: Route = Route::page("/trial", on!(page));
/// ```
///
/// A caller type that does not implement [`Admit`] does not compile either:
///
/// ```compile_fail
/// use portico::on;
/// use portico::web::dispatch::callers::Person;
/// use portico::web::dispatch::Request;
/// use portico::web::respond::{Failure, Reply};
/// use portico::web::route::Route;
///
/// async fn page(_: Request<String>) -> Result<Reply, Failure> {
///     Ok(Reply::empty(204))
/// }
/// static ROUTE: Route = Route::page("/trial", on!(page));
/// ```
#[derive(Clone, Copy)]
pub struct Endpoint {
    access: Access,
    credentials: &'static [Credential],
    handler: fn(Arrival) -> Answering,
}

impl Endpoint {
    /// The endpoint of a tenant's handler. `serve` must dispatch to the same handler; [`on!`](crate::on) ensures it.
    #[doc(hidden)]
    pub const fn of<C: Admit, Answer, F>(_handler: F, serve: fn(Arrival) -> Answering) -> Endpoint
    where
        F: Fn(Request<C>) -> Answer + Copy,
        Answer: Future<Output = Result<Reply, Failure>>,
    {
        Endpoint { access: C::ACCESS, credentials: C::CREDENTIALS, handler: serve }
    }

    /// The endpoint of a handler of the origin; `serve` must dispatch to it.
    #[doc(hidden)]
    pub const fn of_origin<Answer, F>(_handler: F, serve: fn(Arrival) -> Answering) -> Endpoint
    where
        F: Fn(Arc<OriginRequest>) -> Answer + Copy,
        Answer: Future<Output = Result<Reply, Failure>>,
    {
        Endpoint { access: Access::Anyone, credentials: &[], handler: serve }
    }
}

/// Makes an endpoint of a tenant's handler. The caller type that the handler names decides which requests reach it.
#[macro_export]
macro_rules! on {
    ($handler:path) => {
        $crate::web::route::Endpoint::of($handler, |arrival| $crate::web::dispatch::serve(arrival, $handler))
    };
}

/// Makes an endpoint of a handler of the origin.
#[macro_export]
macro_rules! on_origin {
    ($handler:path) => {
        $crate::web::route::Endpoint::of_origin($handler, |arrival| {
            $crate::web::dispatch::serve_origin(arrival, $handler)
        })
    };
}

const fn is_among(wanted: Credential, mut credentials: &[Credential]) -> bool {
    while let [first, rest @ ..] = credentials {
        if *first as u8 == wanted as u8 {
            return true;
        }
        credentials = rest;
    }
    false
}

impl Route {
    /// The route without its handler.
    pub fn spec(&'static self) -> &'static Spec {
        &self.spec
    }

    /// The function that serves the route.
    pub fn handler(&self) -> fn(Arrival) -> Answering {
        self.handler
    }

    /// A route of a tenant, without body, without CORS, and with a fresh tenant.
    pub const fn new(method: Method, kind: Kind, path: &'static str, endpoint: Endpoint) -> Route {
        let spec = Spec {
            method,
            path,
            mount: Mount::Tenant,
            kind,
            access: endpoint.access,
            credentials: endpoint.credentials,
            cors: Cors::None,
            body: Body::None,
            trust: Trust::Fresh,
            discovery: Discovery::None,
            operation: None,
        };
        Route { spec, handler: endpoint.handler }
    }

    /// A page: GET.
    pub const fn page(path: &'static str, endpoint: Endpoint) -> Route {
        Route::new(Method::Get, Kind::Page, path, endpoint)
    }

    /// The POST of a form of one of our pages.
    pub const fn form(path: &'static str, endpoint: Endpoint) -> Route {
        Route::new(Method::Post, Kind::Page, path, endpoint).body(Body::OWN_FORM)
    }

    /// A route of a JSON surface, with its CORS rule. Each method except GET takes a JSON body.
    pub const fn surface(dialect: Dialect, method: Method, path: &'static str, endpoint: Endpoint) -> Route {
        let mut route = Route::new(method, Kind::Surface(dialect), path, endpoint).at(Mount::Surface);
        route.spec.cors = Cors::of(dialect);
        route.spec.body = match method {
            Method::Get => Body::None,
            Method::Post | Method::Put | Method::Patch | Method::Delete => Body::JSON,
        };
        route
    }

    /// Lets a mail domain in the request select the tenant.
    pub const fn discovers(mut self, discovery: Discovery) -> Route {
        self.spec.discovery = discovery;
        self
    }

    /// Describes what a route of a JSON surface takes and answers.
    pub const fn operation(mut self, operation: Operation) -> Route {
        self.spec.operation = Some(operation);
        self
    }

    pub const fn at(mut self, mount: Mount) -> Route {
        self.spec.mount = mount;
        self
    }

    /// Sets the credentials that the handler receives. They must include those of its caller type, or it does not
    /// compile.
    pub const fn takes(mut self, credentials: &'static [Credential]) -> Route {
        let mut needed = self.spec.credentials;
        while let [first, rest @ ..] = needed {
            assert!(is_among(*first, credentials), "the credentials of the caller type must be included");
            needed = rest;
        }
        self.spec.credentials = credentials;
        self
    }

    pub const fn cors(mut self, cors: Cors) -> Route {
        self.spec.cors = cors;
        self
    }

    pub const fn body(mut self, body: Body) -> Route {
        self.spec.body = body;
        self
    }

    /// Serves the route with the last known tenant while the database is unavailable (P-10: public documents stay
    /// available).
    pub const fn last_known(mut self) -> Route {
        self.spec.trust = Trust::LastKnown;
        self
    }
}

//! Routes: what they are, and the handler that answers. Each face lists its own.

use std::ops::Deref;
use std::sync::Arc;

use super::dispatch::{Admit, Answering, Arrival, OriginRequest, Request};
use super::respond::{Failure, Reply};
use super::spec::{Access, Body, Cors, Credential, Kind, Method, Mount, Spec};
use crate::storage::cache::Trust;

/// A path and method with its handler.
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

/// A handler, with the access that follows from the caller it names. [`on!`](crate::on) makes it.
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
/// A handler that names no caller is no endpoint, so no route is without an access:
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
/// Nor is one that names a caller which the dispatcher cannot admit:
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
    /// Of a handler of tenants' requests. `serve` dispatches to that handler: the macro names it once for both.
    #[doc(hidden)]
    pub const fn of<C: Admit, Answer, F>(_handler: F, serve: fn(Arrival) -> Answering) -> Endpoint
    where
        F: Fn(Request<C>) -> Answer + Copy,
        Answer: Future<Output = Result<Reply, Failure>>,
    {
        Endpoint { access: C::ACCESS, credentials: C::CREDENTIALS, handler: serve }
    }

    /// Of a handler of the origin's requests.
    #[doc(hidden)]
    pub const fn of_origin<Answer, F>(_handler: F, serve: fn(Arrival) -> Answering) -> Endpoint
    where
        F: Fn(Arc<OriginRequest>) -> Answer + Copy,
        Answer: Future<Output = Result<Reply, Failure>>,
    {
        Endpoint { access: Access::Anyone, credentials: &[], handler: serve }
    }
}

/// A tenant's handler as an endpoint. The caller that it names decides which requests reach it.
#[macro_export]
macro_rules! on {
    ($handler:path) => {
        $crate::web::route::Endpoint::of($handler, |arrival| $crate::web::dispatch::serve(arrival, $handler))
    };
}

/// A handler of the origin as a whole as an endpoint.
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
    /// What it is, without the handler.
    pub fn spec(&'static self) -> &'static Spec {
        &self.spec
    }

    /// The function that serves it.
    pub fn handler(&self) -> fn(Arrival) -> Answering {
        self.handler
    }

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
        };
        Route { spec, handler: endpoint.handler }
    }

    /// A page.
    pub const fn page(path: &'static str, endpoint: Endpoint) -> Route {
        Route::new(Method::Get, Kind::Page, path, endpoint)
    }

    /// The form of one of our pages.
    pub const fn form(path: &'static str, endpoint: Endpoint) -> Route {
        Route::new(Method::Post, Kind::Page, path, endpoint).body(Body::OWN_FORM)
    }

    pub const fn at(mut self, mount: Mount) -> Route {
        self.spec.mount = mount;
        self
    }

    /// Gives the handler these credentials: those of its caller, and more. It does not compile without the caller's own.
    pub const fn takes(mut self, credentials: &'static [Credential]) -> Route {
        let mut needed = self.spec.credentials;
        while let [first, rest @ ..] = needed {
            assert!(is_among(*first, credentials), "a credential of the route's caller is missing");
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

    /// Answered for a tenant as it was last known, while the database is out of reach: for public documents (P-10).
    pub const fn last_known(mut self) -> Route {
        self.spec.trust = Trust::LastKnown;
        self
    }
}

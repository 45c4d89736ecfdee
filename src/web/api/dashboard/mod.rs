//! The dashboard account API. Every success is 200; names are in camel case, times have milliseconds.

mod user;
mod workspace;
mod me;

use crate::base::code::Dialect;
use crate::on;
use crate::web::route::{Endpoint, Route};
use crate::web::spec::Method;

const fn route(method: Method, path: &'static str, endpoint: Endpoint) -> Route {
    Route::surface(Dialect::Dashboard, method, path, endpoint)
}

/// The routes of this face.
pub static ROUTES: &[Route] = &[route(Method::Get, "/auth/me", on!(me::get)).operation(me::GET)];

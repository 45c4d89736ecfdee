//! The organization session API. Every success is 200; times have whole seconds.

mod session;
mod me;

use crate::base::code::Dialect;
use crate::on;
use crate::web::route::{Endpoint, Route};
use crate::web::spec::Method;

const fn route(method: Method, path: &'static str, endpoint: Endpoint) -> Route {
    Route::surface(Dialect::Organization, method, path, endpoint)
}

/// The routes of this face.
pub static ROUTES: &[Route] = &[route(Method::Get, "/api/v1/me", on!(me::get)).operation(me::GET)];

//! The workspace API. No member is ever absent; times have whole seconds.

mod account;
mod me;

use crate::base::code::Dialect;
use crate::on;
use crate::web::route::{Endpoint, Route};
use crate::web::spec::Method;

const fn route(method: Method, path: &'static str, endpoint: Endpoint) -> Route {
    Route::surface(Dialect::Workspace, method, path, endpoint)
}

/// The routes of this face.
pub static ROUTES: &[Route] = &[route(Method::Get, "/api/v1/account/me", on!(me::get)).operation(me::GET)];

//! The workspace API. No member is ever absent; times have whole seconds.

mod account;
mod org;
mod me;
mod token;
mod organization;
mod user;
mod join;
mod logout;
mod register;
mod login;

use crate::base::code::Dialect;
use crate::on;
use crate::web::route::{Endpoint, Route};
use crate::web::spec::Method;

const fn route(method: Method, path: &'static str, endpoint: Endpoint) -> Route {
    Route::surface(Dialect::Workspace, method, path, endpoint)
}

/// The routes of this face.
pub static ROUTES: &[Route] = &[
    route(Method::Get, "/api/v1/account/me", on!(me::get)).operation(me::GET),
    route(Method::Post, "/api/v1/account/organization/{orgId}/join", on!(join::post)).operation(join::JOIN),
    route(Method::Post, "/api/v1/auth/register", on!(register::post)).operation(register::REGISTER),
    route(Method::Post, "/api/v1/auth/login", on!(login::post)).operation(login::LOGIN),
    route(Method::Post, "/api/v1/auth/logout", on!(logout::post)).operation(logout::LOGOUT),
    route(Method::Get, "/api/v1/app/me", on!(user::me)).operation(user::ME),
    route(Method::Get, "/api/v1/app/organization", on!(organization::list)).operation(organization::LIST),
    route(Method::Post, "/api/v1/app/organization", on!(organization::create)).operation(organization::CREATE),
    route(Method::Get, "/api/v1/app/user", on!(user::list)).operation(user::LIST),
    route(Method::Post, "/api/v1/app/user", on!(user::add)).operation(user::ADD),
    route(Method::Get, "/api/v1/app/user/{id}", on!(user::get)).operation(user::GET),
    route(Method::Patch, "/api/v1/app/user/{id}", on!(user::change)).operation(user::CHANGE),
    route(Method::Delete, "/api/v1/app/user/{id}", on!(user::remove)).operation(user::REMOVE),
    route(Method::Get, "/api/v1/app/token", on!(token::list)).operation(token::LIST),
    route(Method::Post, "/api/v1/app/token", on!(token::make)).operation(token::MAKE),
    route(Method::Delete, "/api/v1/app/token/{id}", on!(token::revoke)).operation(token::REVOKE),
];

//! The tenant login API. Members that do not apply are absent; times have whole seconds.

mod login;
mod callback;
mod me;
mod providers;
mod recovery;
mod verification;

use crate::base::code::Dialect;
use crate::on;
use crate::web::route::{Endpoint, Route};
use crate::web::spec::{Credential, Discovery, Method};

const fn route(method: Method, path: &'static str, endpoint: Endpoint) -> Route {
    Route::surface(Dialect::Login, method, path, endpoint)
}

/// The routes of this face.
pub static ROUTES: &[Route] = &[
    route(Method::Get, "/v1/auth/providers", on!(providers::get))
        .discovers(Discovery::DomainOfQuery)
        .operation(providers::GET),
    route(Method::Post, "/v1/auth/login", on!(login::post)).discovers(Discovery::AddressOfBody).operation(login::LOGIN),
    route(Method::Post, "/v1/auth/callback", on!(callback::post)).takes(&[Credential::Code]).operation(callback::POST),
    route(Method::Post, "/v1/auth/refresh", on!(login::refresh)).operation(login::REFRESH),
    route(Method::Post, "/v1/auth/logout", on!(login::logout)).operation(login::LOGOUT),
    route(Method::Post, "/v1/auth/forgot-password", on!(recovery::forgot))
        .discovers(Discovery::AddressOfBody)
        .operation(recovery::FORGOT),
    route(Method::Post, "/v1/auth/reset-password", on!(recovery::reset))
        .takes(&[Credential::ResetLink])
        .operation(recovery::RESET),
    route(Method::Post, "/v1/auth/verify-email", on!(verification::verify))
        .takes(&[Credential::VerificationLink])
        .operation(verification::VERIFY),
    route(Method::Post, "/v1/auth/resend-verification", on!(verification::resend))
        .discovers(Discovery::AddressOfBody)
        .operation(verification::RESEND),
    route(Method::Get, "/v1/auth/me", on!(me::get)).operation(me::GET),
];

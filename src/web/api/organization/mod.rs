//! The organization session API. Every success is 200; times have whole seconds.

mod calls;
mod address;
mod deleted;
mod session;
mod me;
mod organizations;
mod roles;
mod members;
mod invitations;
mod logout;
mod register;
mod verification;
mod recovery;
mod login;

use self::invitations::accept;
use crate::base::code::Dialect;
use crate::on;
use crate::web::route::{Endpoint, Route};
use crate::web::spec::{Credential, Discovery, Method};

const fn route(method: Method, path: &'static str, endpoint: Endpoint) -> Route {
    Route::surface(Dialect::Organization, method, path, endpoint)
}

/// The routes of this face.
pub static ROUTES: &[Route] = &[
    route(Method::Post, "/api/v1/register", on!(register::post))
        .discovers(Discovery::AddressOfBody)
        .operation(register::POST),
    route(Method::Post, "/api/v1/verify-email", on!(verification::verify))
        .takes(&[Credential::VerificationLink])
        .operation(verification::VERIFY),
    route(Method::Post, "/api/v1/resend-verification", on!(verification::resend))
        .discovers(Discovery::AddressOfBody)
        .operation(verification::RESEND),
    route(Method::Post, "/api/v1/forgot-password", on!(recovery::forgot))
        .discovers(Discovery::AddressOfBody)
        .operation(recovery::FORGOT),
    route(Method::Post, "/api/v1/reset-password", on!(recovery::reset))
        .takes(&[Credential::ResetLink])
        .operation(recovery::RESET),
    route(Method::Post, "/api/v1/login", on!(login::login)).discovers(Discovery::AddressOfBody).operation(login::LOGIN),
    route(Method::Post, "/api/v1/refresh-token", on!(login::refresh))
        .takes(&[Credential::SessionRefreshToken])
        .operation(login::REFRESH),
    route(Method::Post, "/api/v1/me/switch-organization", on!(login::switch))
        .takes(&[Credential::OrganizationToken, Credential::SessionRefreshToken])
        .operation(login::SWITCH),
    route(Method::Get, "/api/v1/me", on!(me::get)).operation(me::GET),
    route(Method::Post, "/api/v1/logout", on!(logout::post)).operation(logout::POST),
    route(Method::Get, "/api/v1/organizations", on!(organizations::all::get)).operation(organizations::all::GET),
    route(Method::Post, "/api/v1/organizations", on!(organizations::all::post)).operation(organizations::all::POST),
    route(Method::Get, "/api/v1/organizations/{id}", on!(organizations::one::get)).operation(organizations::one::GET),
    route(Method::Patch, "/api/v1/organizations/{id}", on!(organizations::one::patch))
        .operation(organizations::one::PATCH),
    route(Method::Delete, "/api/v1/organizations/{id}", on!(organizations::one::delete))
        .operation(organizations::one::DELETE),
    route(Method::Get, "/api/v1/roles", on!(roles::all::get)).operation(roles::all::GET),
    route(Method::Post, "/api/v1/roles", on!(roles::all::post)).operation(roles::all::POST),
    route(Method::Get, "/api/v1/roles/{id}", on!(roles::one::get)).operation(roles::one::GET),
    route(Method::Patch, "/api/v1/roles/{id}", on!(roles::one::patch)).operation(roles::one::PATCH),
    route(Method::Delete, "/api/v1/roles/{id}", on!(roles::one::delete)).operation(roles::one::DELETE),
    route(Method::Get, "/api/v1/members", on!(members::all::get)).operation(members::all::GET),
    route(Method::Get, "/api/v1/members/{id}", on!(members::one::get)).operation(members::one::GET),
    route(Method::Patch, "/api/v1/members/{id}", on!(members::one::patch)).operation(members::one::PATCH),
    route(Method::Delete, "/api/v1/members/{id}", on!(members::one::delete)).operation(members::one::DELETE),
    route(Method::Get, "/api/v1/invitations", on!(invitations::all::get)).operation(invitations::all::GET),
    route(Method::Post, "/api/v1/invitations", on!(invitations::all::post)).operation(invitations::all::POST),
    route(Method::Post, "/api/v1/invitations/accept", on!(accept::post))
        .takes(&[Credential::OrganizationToken, Credential::OrganizationInvitationLink])
        .operation(accept::POST),
    route(Method::Get, "/api/v1/invitations/{id}", on!(invitations::one::get)).operation(invitations::one::GET),
    route(Method::Delete, "/api/v1/invitations/{id}", on!(invitations::one::delete))
        .operation(invitations::one::DELETE),
];

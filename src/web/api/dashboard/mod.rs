//! The dashboard account API. Every success is 200; names are in camel case, times have milliseconds.
//!
//! Better Auth's own client works with it: some operations have a second address and a second shape for it.

mod calls;
mod callback;
mod user;
mod session;
mod workspaces;
mod me;
mod ok;
mod sign_up;
mod sign_in;
mod sign_out;
mod recovery;
mod verification;
mod password;
mod linked;
mod sessions;
mod profile;
mod leaving;
mod two_factor;

use self::workspaces::{all, api_keys, invitations, members, one};
use crate::base::code::Dialect;
use crate::on;
use crate::web::operation::Operation;
use crate::web::route::{Endpoint, Route};
use crate::web::spec::{Credential, Discovery, Method};

const fn get(path: &'static str, endpoint: Endpoint, operation: Operation) -> Route {
    Route::surface(Dialect::Dashboard, Method::Get, path, endpoint).operation(operation)
}

const fn post(path: &'static str, endpoint: Endpoint, operation: Operation) -> Route {
    Route::surface(Dialect::Dashboard, Method::Post, path, endpoint).operation(operation)
}

const fn route(method: Method, path: &'static str, endpoint: Endpoint, operation: Operation) -> Route {
    Route::surface(Dialect::Dashboard, method, path, endpoint).operation(operation)
}

/// The cookies of an operation that renews the session of a browser which its account knows.
const BROWSER: &[Credential] = &[Credential::Session, Credential::KnownDevice];
/// The cookies of an operation that leaves a flow in the browser.
const BOUND: &[Credential] = &[Credential::Session, Credential::BrowserBinding, Credential::KnownDevice];

/// The routes of this face.
pub static ROUTES: &[Route] = &[
    get("/auth/ok", on!(ok::get), ok::GET),
    get("/auth/me", on!(me::get), me::GET),
    get("/auth/session", on!(session::get), session::GET),
    get("/auth/get-session", on!(session::get_session), session::GET_SESSION),
    post("/auth/logout", on!(sign_out::post), sign_out::POST),
    post("/auth/sign-out", on!(sign_out::post), sign_out::POST),
    post("/auth/sign-up/email", on!(sign_up::post), sign_up::POST)
        .discovers(Discovery::AddressOfBody)
        .takes(&[Credential::BrowserBinding]),
    post("/auth/sign-in/email", on!(sign_in::post), sign_in::POST).discovers(Discovery::AddressOfBody).takes(BROWSER),
    post("/auth/forget-password", on!(recovery::ask), recovery::ASK).discovers(Discovery::AddressOfBody),
    post("/auth/request-password-reset", on!(recovery::ask), recovery::ASK).discovers(Discovery::AddressOfBody),
    post("/auth/reset-password", on!(recovery::reset), recovery::RESET).takes(&[Credential::ResetLink]),
    get("/auth/reset-password/{token}", on!(recovery::open), recovery::OPEN).takes(&[Credential::ResetLink]),
    get("/auth/verify-email", on!(verification::verify), verification::VERIFY).takes(&[
        Credential::Session,
        Credential::BrowserBinding,
        Credential::KnownDevice,
        Credential::VerificationLink,
    ]),
    post("/auth/resend-verification", on!(verification::resend), verification::RESEND)
        .discovers(Discovery::AddressOfBody),
    post("/auth/send-verification-email", on!(verification::resend), verification::RESEND)
        .discovers(Discovery::AddressOfBody),
    post("/auth/set-password", on!(password::set), password::SET).takes(BROWSER),
    post("/auth/change-password", on!(password::change), password::CHANGE).takes(BROWSER),
    get("/auth/linked-accounts", on!(linked::list), linked::LIST),
    get("/auth/list-accounts", on!(linked::list_accounts), linked::LIST_ACCOUNTS),
    post("/auth/unlink-provider", on!(linked::unlink), linked::UNLINK).takes(BROWSER),
    post("/auth/unlink-account", on!(linked::unlink), linked::UNLINK).takes(BROWSER),
    get("/auth/two-factor/status", on!(two_factor::status), two_factor::STATUS),
    get("/auth/list-sessions", on!(sessions::list), sessions::LIST),
    post("/auth/revoke-session", on!(sessions::revoke), sessions::REVOKE),
    post("/auth/revoke-sessions", on!(sessions::revoke_all), sessions::REVOKE_ALL),
    post("/auth/revoke-other-sessions", on!(sessions::revoke_others), sessions::REVOKE_OTHERS),
    post("/auth/update-user", on!(profile::update), profile::UPDATE),
    post("/auth/change-email", on!(profile::change_email), profile::CHANGE_EMAIL).takes(BOUND),
    post("/auth/delete-user", on!(leaving::post), leaving::POST).takes(BROWSER),
    get("/workspaces", on!(all::get), all::GET),
    post("/workspaces", on!(all::post), all::POST),
    get("/workspaces/invitations/pending", on!(invitations::pending), invitations::PENDING),
    post("/workspaces/invitations/{token}/accept", on!(invitations::accept), invitations::ACCEPT)
        .takes(&[Credential::Session, Credential::OrganizationInvitationLink]),
    route(Method::Delete, "/workspaces/invitations/{id}", on!(invitations::end), invitations::END),
    get("/workspaces/{id}", on!(one::get), one::GET),
    route(Method::Patch, "/workspaces/{id}", on!(one::patch), one::PATCH),
    route(Method::Delete, "/workspaces/{id}", on!(one::delete), one::DELETE),
    post("/workspaces/{id}/transfer-ownership", on!(one::transfer), one::TRANSFER),
    get("/workspaces/{id}/members", on!(members::get), members::GET),
    post("/workspaces/{id}/members/invite", on!(invitations::invite), invitations::INVITE),
    route(Method::Patch, "/workspaces/{id}/members/{memberId}", on!(members::patch), members::PATCH),
    route(Method::Delete, "/workspaces/{id}/members/{memberId}", on!(members::delete), members::DELETE),
    get("/workspaces/{id}/api-keys", on!(api_keys::get), api_keys::GET),
    post("/workspaces/{id}/api-keys", on!(api_keys::post), api_keys::POST),
    route(Method::Put, "/workspaces/{id}/api-keys/{keyId}", on!(api_keys::put), api_keys::PUT),
    route(Method::Delete, "/workspaces/{id}/api-keys/{keyId}", on!(api_keys::delete), api_keys::DELETE),
];

//! The OpenID Connect face: one file per endpoint.

mod document;
mod metadata;
mod jwks;
mod authorize;
mod form;
mod token;
mod revoke;
mod introspect;
mod userinfo;
mod logout;

use super::route::Route;
use super::spec::Credential::{
    AccessToken, BrowserBinding, ClientAssertion, ClientSecret, Code, IdTokenHint, KnownDevice, RefreshToken,
    ResourceServerSecret, Session, SilentSession,
};
use super::spec::{Body, Cors, Kind, Method, Mount};
use crate::oidc::metadata::TOKEN_ENDPOINT;
use crate::on;

pub const DISCOVERY: &str = "/.well-known/openid-configuration";
pub const SERVER_METADATA: &str = "/.well-known/oauth-authorization-server";

/// A public, cacheable document.
const fn document(path: &'static str, endpoint: super::route::Endpoint) -> Route {
    Route::new(Method::Get, Kind::Api, path, endpoint).last_known().cors(Cors::Anyone)
}

/// An OAuth endpoint, which answers with JSON.
const fn endpoint(method: Method, path: &'static str, endpoint: super::route::Endpoint) -> Route {
    Route::new(method, Kind::OAuth, path, endpoint)
}

/// The routes of this face.
pub static ROUTES: &[Route] = &[
    document(DISCOVERY, on!(metadata::get)),
    document(SERVER_METADATA, on!(metadata::get)),
    document("/.well-known/openid-configuration/t/{slug}", on!(metadata::get)).at(Mount::WellKnown),
    document("/.well-known/oauth-authorization-server/t/{slug}", on!(metadata::get)).at(Mount::WellKnown),
    document("/oauth2/jwks", on!(jwks::get)),
    Route::page("/oauth2/authorize", on!(authorize::get)).takes(&[
        Session,
        SilentSession,
        BrowserBinding,
        KnownDevice,
        IdTokenHint,
    ]),
    Route::form("/oauth2/authorize", on!(authorize::post)).body(Body::FORM).takes(&[IdTokenHint]),
    Route::page("/oauth2/authorize/resume", on!(authorize::resume)).takes(&[
        Session,
        SilentSession,
        BrowserBinding,
        KnownDevice,
    ]),
    endpoint(Method::Post, TOKEN_ENDPOINT, on!(token::post))
        .body(Body::FORM)
        .takes(&[ClientSecret, ClientAssertion, Code, RefreshToken])
        .cors(Cors::Clients),
    endpoint(Method::Post, "/oauth2/revoke", on!(revoke::post))
        .body(Body::FORM)
        .takes(&[ClientSecret, ClientAssertion, RefreshToken, AccessToken])
        .cors(Cors::Clients),
    endpoint(Method::Post, "/oauth2/introspect", on!(introspect::post)).body(Body::FORM).takes(&[
        ClientSecret,
        ClientAssertion,
        ResourceServerSecret,
        RefreshToken,
        AccessToken,
    ]),
    endpoint(Method::Get, "/oauth2/userinfo", on!(userinfo::get)).takes(&[AccessToken]).cors(Cors::Clients),
    endpoint(Method::Post, "/oauth2/userinfo", on!(userinfo::get))
        .body(Body::FORM)
        .takes(&[AccessToken])
        .cors(Cors::Clients),
    Route::page("/oauth2/logout", on!(logout::get)).takes(&[Session, BrowserBinding, IdTokenHint]),
    Route::form("/oauth2/logout", on!(logout::post)).body(Body::FORM).takes(&[IdTokenHint]),
    Route::page("/oauth2/logout/resume", on!(logout::resume)).takes(&[Session, BrowserBinding]),
];

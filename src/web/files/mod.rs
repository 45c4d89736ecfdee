//! Files: those of the program, and the stylesheets and logos of tenants. Their names contain a hash of their content,
//! so that clients may cache them without limit.

mod branding;
mod fixed;
mod security_txt;

use super::route::Route;
use super::spec::{Kind, Method, Mount};
use crate::{on, on_origin};

/// The routes of this face.
pub static ROUTES: &[Route] = &[
    Route::new(Method::Get, Kind::Api, "/branding/{file}", on!(branding::get)).last_known(),
    Route::page("/static/{file}", on_origin!(fixed::get)).at(Mount::Origin),
    Route::new(Method::Get, Kind::Api, "/.well-known/security.txt", on_origin!(security_txt::get)).at(Mount::Origin),
];

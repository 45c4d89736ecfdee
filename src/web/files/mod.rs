//! Files: those of the program, and the stylesheet and logos of tenants. All have a hash of their content in their names,
//! so that they may be kept for ever.

mod branding;
mod fixed;

use super::route::Route;
use super::spec::{Kind, Method, Mount};
use crate::{on, on_origin};

/// The routes of this face.
pub static ROUTES: &[Route] = &[
    Route::new(Method::Get, Kind::Api, "/branding/{file}", on!(branding::get)).last_known(),
    Route::page("/static/{file}", on_origin!(fixed::get)).at(Mount::Origin),
];

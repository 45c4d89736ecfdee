//! The documentation of the JSON surfaces: the OpenAPI document, and the same document as pages in English. They belong to
//! the origin and are alike for all tenants.

mod openapi;
mod example;
mod view;
mod page;

use super::route::Route;
use super::spec::{Kind, Method, Mount};
use crate::on_origin;

/// The routes of this face.
pub static ROUTES: &[Route] = &[
    Route::new(Method::Get, Kind::Api, "/openapi.json", on_origin!(openapi::get)).at(Mount::Origin),
    Route::page("/docs", on_origin!(page::index)).at(Mount::Origin),
    Route::page("/docs/{surface}", on_origin!(page::surface)).at(Mount::Origin),
];

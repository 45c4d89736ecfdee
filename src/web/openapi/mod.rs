//! The OpenAPI document of the JSON surfaces (OpenAPI Specification 3.1). Paths, parameters, credentials and codes come from
//! the route table, schemas from the derives of the wire types. Nothing is written twice.

mod codes;
mod schemas;
mod document;

pub use document::{Document, method_of, operation_id};

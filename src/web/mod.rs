//! The HTTP layer, and the only module that uses actix-web.
//!
//! A request is parsed into a [`request::Call`]. The dispatcher ([`dispatch`]) finds its tenant, authenticates the
//! caller type that the handler names, and runs the handler, a plain `async fn`. The handler returns a
//! [`respond::Reply`] or a [`respond::Failure`]; only the dispatcher renders a failure. The faces ([`oidc`], [`pages`],
//! [`api`], [`docs`], [`files`]) translate between HTTP and the core, which has the rules. Each face lists its routes; [`routes`] joins
//! the lists.

pub mod operation;
pub mod spec;
pub mod respond;
pub mod openapi;
pub mod request;
pub mod assets;
pub mod requests;
pub mod connections;
pub mod lifecycle;
pub mod state;
pub mod html;
pub mod dispatch;
pub mod route;
pub mod continuation;
pub mod surface;
pub mod files;
pub mod oidc;
pub mod pages;
pub mod api;
pub mod docs;
pub mod routes;
pub mod server;
pub mod run;
pub mod ops;
pub mod small;
pub mod inbox;

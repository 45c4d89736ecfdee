//! HTTP. The only folder that names actix-web.
//!
//! A request is read into a [`request::Call`]. The [`dispatch`]er finds its tenant, admits the caller that the handler
//! names, and runs the handler, which is one plain `async fn`; what comes back is a [`respond::Reply`] or a
//! [`respond::Failure`], which the dispatcher alone renders. Faces ([`oidc`], [`pages`], [`files`]) translate; rules live
//! in the core. Each face lists its own routes; [`routes`] puts them together.

pub mod spec;
pub mod respond;
pub mod request;
pub mod assets;
pub mod requests;
pub mod life;
pub mod state;
pub mod html;
pub mod dispatch;
pub mod route;
pub mod continuation;
pub mod files;
pub mod oidc;
pub mod pages;
pub mod routes;
pub mod server;
pub mod run;
pub mod ops;
pub mod small;

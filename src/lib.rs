//! # Portico: a multi-tenant OpenID provider
//!
//! This page is the map of the code. Each folder's own documentation states what the folder owns, its invariants and
//! its specifications.
//!
//! ## Layers
//!
//! A module uses only modules that precede it in the list at the end of this file. The order also applies inside each
//! folder, and no two files import each other in a cycle. The test `tests/it/tidy.rs` enforces all of this.
//!
//! | layer | modules | must not contain |
//! | --- | --- | --- |
//! | 0 values | [`base`] | I/O |
//! | 1 infrastructure | [`config`], [`telemetry`], [`storage`], [`outbound`] | rules about tenants, accounts or tokens |
//! | 2 features | [`branding`], [`tenancy`], [`op`], [`quotas`], [`audit`], [`queue`], [`mail`], [`keys`], [`accounts`], [`services`], [`provisioning`], [`sessions`], [`pending`], [`links`], [`organizations`], [`authn`], [`oidc`], [`personal_data`] | HTTP; direct use of clock, environment or random source; user-facing text |
//! | 3 interfaces | [`jobs`], [`web`] | business rules, queries |
//! | 4 assembly | [`opening`], [`app`], [`doctor`], [`cli`] | anything except wiring |
//! | separate | [`demo`] | anything that the product needs: only `portico demo` uses it |
//!
//! More rules that the same test enforces:
//!
//! | use of | allowed only in |
//! | --- | --- |
//! | actix | [`web`] |
//! | diesel, so queries too | [`storage`], and the files named `store.rs` |
//! | SQL as text | [`storage`] |
//! | writes to a table | the one feature that owns it; [`storage::consume`] for single use |
//! | the clock | [`base::time`] |
//! | the random source | [`base::entropy`] |
//! | the environment | [`config`] |
//! | an HTTP client | [`outbound`] |
//! | josekit | [`base::jose`] |
//! | lettre | [`mail`] |
//!
//! ## Where to look
//!
//! | question | file |
//! | --- | --- |
//! | What is the rule? | the feature, for example `authn` or `oidc/token_endpoint` |
//! | What does the table look like, which queries exist? | `store.rs` of the feature that owns the table; [`storage::schema`] |
//! | What does the HTTP request or response look like? | `web/oidc`, `web/pages`, `web/api` or `web/files` |
//! | Which status, text and OAuth error does a refusal have? | [`base::code`] |
//! | What are the limits on input? | [`base::limits`] |
//! | What can a tenant configure? | [`tenancy::settings`] |
//! | How much can a tenant have? | [`base::quota`], [`quotas`] |
//! | What differs between SQLite and PostgreSQL? | [`storage`] |
//!
//! ## Terms
//!
//! | term | meaning |
//! | --- | --- |
//! | [`op::Op`] | the context of one operation: tenant, caller, time, random seed, client address |
//! | [`base::refusal::Refusal`] | an expected negative outcome, as data: a [`base::code::Code`] with values |
//! | [`base::fault::Fault`] | an internal error, answered with 500 or 503; never a refusal |
//! | epoch | a counter of a tenant or account; a higher value invalidates its older sessions, grants and links |
//! | flow | one sign-in in progress in one browser ([`authn`]) |
//! | caller | the kind of client that a handler requires, such as a signed-in user or a token ([`web::dispatch::callers`]) |
//!
//! ## Request lifecycle
//!
//! 1. `web::server` routes the request by the table in [`web::routes`]; each part of `web` lists its own routes.
//! 2. [`web::dispatch`] reads the request, resolves the tenant, checks the CSRF token of a form, and authenticates the
//!    caller that the handler's signature names ([`web::dispatch::callers`]).
//! 3. The handler is one `async fn(Request<Caller>) -> Result<Reply, Failure>`. It awaits the database (`req.read`,
//!    `req.write`), the password hasher (`req.hash`) or an operation of a feature. [`services::Services`] handles
//!    blocking threads, time-outs, cancellation and panics.
//! 4. A refusal or fault is returned as data. Only the dispatcher renders it: as a page, as JSON or as an OAuth error.
//!
//! Records that are read often and change rarely are cached: tenants, discovery documents, JWK sets, clients with
//! their signers. A request that is served from these caches never leaves its worker thread. On SQLite, reads also run
//! on the worker thread while the pool has an idle connection. [`storage::changes`] invalidates the caches: each change
//! gets a number in its own transaction. The process that made it sees it at once, the others within a second.
//!
//! ## Sign-in lifecycle
//!
//! A flow is a row with a versioned state ([`authn::State`]): the current step, the completed factors, and the request
//! or page that started it. Every authentication method is an [`authn::Input`]. [`authn::advance()`] applies an input
//! to the flow and returns what happens next ([`authn::Next`]). Only the last transition creates a session. A sign-up
//! ([`authn::register`]) is such a flow, too: it waits for the verification of the address ([`authn::verify`]).
//! Authorization and logout requests that wait for the browser are rows of [`pending`]; one-time links are rows of
//! [`links`].
//!
//! ## Add a table
//!
//! Write a migration for both engines. Describe the table in the feature's `store.rs` ([`storage::tables::Table`]):
//! when rows expire, whether they are single-use, and what a restore does with them. The sweep job, tenant deletion,
//! restore, [`storage::consume`] and the store tests use these descriptions ([`jobs::tables`]).
//!
//! ## Add a route
//!
//! Write a handler in its own file, add a line to the `ROUTES` of its part of `web`, and add its test cases to
//! `tests/it/cases/`. A handler that names no caller, or names one that its route cannot authenticate, does not compile
//! (`cargo test --doc route`).

// Layer 0: values, no I/O.
pub mod base;
// Layer 1: infrastructure.
pub mod config;
pub mod telemetry;
pub mod storage;
pub mod outbound;
// Layer 2: features.
pub mod branding;
pub mod tenancy;
pub mod op;
pub mod quotas;
pub mod audit;
pub mod queue;
pub mod mail;
pub mod keys;
pub mod accounts;
pub mod services;
pub mod provisioning;
pub mod sessions;
pub mod pending;
pub mod links;
pub mod organizations;
pub mod authn;
pub mod oidc;
pub mod personal_data;
// Layer 3: interfaces.
pub mod jobs;
pub mod web;
// Layer 4: assembly.
pub mod opening;
pub mod app;
pub mod demo;
pub mod doctor;
pub mod cli;

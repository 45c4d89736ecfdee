//! # Portico, a multi-tenant identity provider
//!
//! The map. Modules stand in dependency order: each uses only those above it, and a test (`tests/it/tidy.rs`) fails the
//! build where one does not. Rules and SQL are cut by **feature**, HTTP by **face**: "what is the rule?" is a feature,
//! "what does the wire look like?" is a face, "what does the table look like?" is the `store.rs` of the feature that
//! owns it.
//!
//! | ring | modules | what may never happen in it |
//! | --- | --- | --- |
//! | 0 words | [`base`] | I/O |
//! | 1 ground | [`config`], [`telemetry`], [`storage`], [`outbound`] | a rule about tenants, people or tokens |
//! | 2 features | [`branding`], [`tenancy`], [`op`], [`audit`], [`keys`], [`accounts`], [`services`], [`provisioning`], [`sessions`], [`pending`], [`links`], [`authn`], [`oidc`] | HTTP; a read of clock, environment or randomness; a sentence |
//! | 3 faces | [`jobs`], [`web`] | a rule, a query |
//! | 4 assembly | [`app`], [`doctor`], [`cli`] | anything but putting together |
//! | beside it | [`demo`] | anything that the product needs: `portico demo` alone names it |
//!
//! List order is dependency order inside every folder too, and no two files import each other in a loop:
//! `cargo test --test it tidy -- --nocapture` prints the count.
//!
//! Four absences that anyone can check: actix is named only under [`web`]; a query is written only in [`storage`] and in
//! files called `store.rs`; each table is written by exactly one feature; clock, random source, environment and HTTP
//! client are named in one place each ([`base::time`], [`base::entropy`], [`config`], [`outbound`]).
//!
//! ## One request
//!
//! 1. `web::server` routes by the table in [`web::routes`], which each face lists its part of.
//! 2. [`web::dispatch`] reads the request, finds the tenant, refuses a form that no page of ours sent, and admits the
//!    caller that the route's handler names ([`web::dispatch::callers`]).
//! 3. The handler is one `async fn(Request<Caller>) -> Result<Reply, Failure>`. It awaits the database (`req.read`,
//!    `req.write`), the hasher (`req.hash`) or an operation of a feature, in any order. The change of threads, time-outs,
//!    cancellation and panics live in [`services::Services`].
//! 4. What went wrong is data: a [`base::code::Code`] with values. The dispatcher alone renders it, as a page, as JSON or
//!    as an OAuth error.
//!
//! What many requests need and few change (a tenant by its address, discovery, the JWK set, a client with its signers) is in
//! memory: such a request awaits nothing and never leaves its worker. On SQLite a read stays there too.
//! [`storage::changes`] says when memory is old: each change of a cached record is numbered in its own transaction, dropped
//! at once by the process that made it, and read within a second by the others.
//!
//! ## One sign-in
//!
//! A flow is a row with a versioned state ([`authn::State`]): which step is due, what was proved, where it was begun. Every
//! way in is an [`authn::Input`]; [`authn::advance()`] takes it into the flow and says what happens next
//! ([`authn::Next`]); its last transition alone makes a session. Requests that wait for the browser meanwhile are one kind
//! of row ([`pending`]), links that work once another ([`links`]).
//!
//! ## One more table
//!
//! A migration for both engines, and a description in the feature's `store.rs` ([`storage::tables::Table`]): when its rows
//! end, whether they are used once, what a restore does with them. The sweep, the deletion of a tenant, a restore,
//! [`storage::consume`] and the tests of the stores are made from the descriptions ([`jobs::tables`]).
//!
//! ## One more route
//!
//! A handler in a file of its own, a line in the `ROUTES` of its face, and its cases in `tests/it/cases/`. A route whose
//! handler names no caller, or one whose credentials it does not take, does not compile: `cargo test --doc route`.

// Ring 0: words, no I/O.
pub mod base;
// Ring 1: ground.
pub mod config;
pub mod telemetry;
pub mod storage;
pub mod outbound;
// Ring 2: features.
pub mod branding;
pub mod tenancy;
pub mod op;
pub mod audit;
pub mod keys;
pub mod accounts;
pub mod services;
pub mod provisioning;
pub mod sessions;
pub mod pending;
pub mod links;
pub mod authn;
pub mod oidc;
// Ring 3: faces.
pub mod jobs;
pub mod web;
// Ring 4: assembly.
pub mod app;
pub mod demo;
pub mod doctor;
pub mod cli;

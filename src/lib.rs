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
//! | 2 features | [`branding`], [`tenancy`], [`op`], [`audit`], [`keys`], [`accounts`], [`provisioning`], [`sessions`], [`authn`], [`oidc`] | HTTP; a read of clock, environment or randomness |
//! | 3 faces | [`jobs`], [`web`] | a rule, a query |
//! | 4 assembly | [`app`], [`doctor`], [`cli`] | anything but putting together |
//! | beside it | [`demo`] | anything that the product needs: `portico demo` alone names it |
//!
//! Four absences that anyone can check: actix is named only under [`web`]; a query is written only in [`storage`] and in
//! files called `store.rs`; each table is written by exactly one feature; clock, random source, environment and HTTP
//! client are named in one place each ([`base::time`], [`base::entropy`], [`config`], [`outbound`]).
//!
//! ## The way of a request
//!
//! `web::server` routes by the table in [`web::routes`]; [`web::enter`] reads the request into a `Call`, crosses into one
//! `web::block`, resolves the tenant and makes the `Op`; the face's handler opens a door of [`storage::Database`] and calls
//! the feature; one match on the outcome makes the `Reply`.
//!
//! What many ask for and few change (a tenant by its address, discovery, the JWK set, the token of a client that acts for
//! itself) is answered from memory, on the worker, without a door. An access token whose signature was verified lately is
//! looked up there too, where the database is a file of this machine: whether it still holds is read every time.
//! [`storage::changes`] says when memory is old: each change of a cached record is numbered in its own transaction, dropped
//! at once by the process that made it, and read within a second by the others.

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

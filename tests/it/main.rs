//! The one integration test binary. It runs the application in process, on a database copied from a template and with a
//! manual clock.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests fail by panicking and print what they counted"
)]

mod support;

mod access_token_types;
mod account;
mod account_commands;
mod activity;
mod addresses;
mod administer;
mod assertions;
mod attributes;
mod audit;
mod audit_chain;
mod authorize;
mod auto_pkce;
mod backup;
mod bad_input;
mod bot_check;
mod both_engines;
mod bounds;
mod branding;
mod caches;
mod cases;
mod clean_end;
mod causes;
mod client_credentials;
mod client_output;
mod client_set;
mod clocks;
mod command_line;
mod concurrent_writes;
mod consent;
mod cors;
mod damage;
mod demo;
mod discovery;
mod doctor;
mod endings;
mod first_start;
mod flow_walk;
mod form_post;
mod handlers;
mod host_mode;
mod introspect;
mod invitations;
mod isolation;
mod journey;
mod jwks_uri;
mod keys;
mod languages;
mod limited;
mod limits;
mod lists;
mod logout;
mod mail;
mod mailed;
mod mail_domains;
mod manual;
mod migrations;
mod moved;
mod names;
mod no_passwords;
mod ops;
mod organization_claims;
mod organization_commands;
mod organizations;
mod organizations_pages;
mod outbound;
mod own_user_names;
mod passwords;
mod paths;
mod personal_data;
mod plans;
mod postgres_setup;
mod prompt_create;
mod queue;
mod quotas;
mod race;
mod readiness;
mod refresh;
mod registration;
mod remember;
mod request_log;
mod reset;
mod resources;
mod revoke;
mod round_trips;
mod route_credentials;
mod schema;
mod select_account;
mod serving;
mod settings;
mod setup;
mod sign_up;
mod sign_up_by_mail;
mod sign_in;
mod stores;
mod terms;
mod throttle;
mod tidy;
mod token;
mod token_cache;
mod transactions;
mod upgrades;
mod user_names;
mod userinfo;
mod waits;
mod ways_on;
mod ways_out;

//! The command line: one file per subcommand with its arguments. Commands call the operations that the HTTP faces call.
//!
//! Exit codes: 0 done, 1 refused or failed with one clear line, 2 wrong usage or configuration.

mod failed;
mod output;
mod settings;
mod lists;
mod edits;
mod metadata;
mod recipes;
mod values;
mod password;
mod common;
mod session;
mod notify;
mod invitations;
mod account_document;
mod addresses;
mod personal_data;
mod account;
mod token;
mod admin;
mod key;
mod mail;
mod api;
mod client;
mod organization;
mod audit;
mod backup;
mod compact;
mod restore;
mod passwords;
mod completions;
mod config;
mod doctor;
mod health;
mod migrate;
mod move_origin;
mod changes;
mod preview;
mod domain;
mod attribute;
mod quotas;
mod tenant;
mod demo;
mod init;
mod serve;
mod examples;
mod dispatch;

pub use dispatch::run;

//! Test support.
//!
//! [`Fixture`] is one deployment: tenants `acme` and `globex`, each with the account `ada@example.com` (with different
//! passwords), a confidential and a public client and a resource server. It is a copy of a template that is made once.
//! [`Browser`] keeps cookies; [`Fixture::sign_in_at`] and similar functions are the common steps of tests.

mod assertion;
mod browser;
pub mod contract;
pub mod engine;
mod fixture;
mod http;
mod kept;
mod rows;
mod program;
mod recorder;
mod statements;
mod steps;
mod stored_tokens;
mod upstream;
mod world;
mod wire;

pub use assertion::{TestKey, asserted, hs256, signing_client};
pub use browser::Browser;
pub use fixture::{
    API, CHALLENGE, Fixture, POST_LOGOUT_URI, REDIRECT_URI, START, Template, TestClient, TestTenant, VERIFIER,
    any_password, test_config,
};
pub use http::{Answer, Req};
pub use kept::Kept;
pub use program::{Ended, Program, Server};
pub use recorder::{Recorder, subscribe_globally};
pub use rows::{dump, dump_by};
pub use statements::Statements;
pub use steps::{decide_form, jwt};
pub use stored_tokens::StoredTokens;
pub use upstream::{Authority, Line, ScriptedNames, Upstream, ValidDays, json_response, response, wait_for_end};
pub use wire::{Wire, parse};
pub use world::{confidential, login_client, refreshing, text_attribute};

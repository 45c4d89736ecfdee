//! The one integration binary: the application in process, a database copied from a template, a clock that is moved.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "tests fail by panicking and print what they counted"
)]

mod support;

mod bad_input;
mod command_line;
mod isolation;
mod journey;
mod race;
mod schema;
mod stores;
mod tidy;

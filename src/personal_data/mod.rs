//! What a user may ask for by law: everything that is held about them ([`export`]), and that it is erased ([`leaving`]).
//!
//! A new table with data of accounts belongs into both; `tests/it/personal_data.rs` fails until it does.

pub mod export;
pub mod leaving;

//! How an authorization or logout request that waits goes on: the words that the authorization endpoint and the pages
//! share, so that neither face uses the other.

mod form_post;
mod words;

pub use words::{back_to, go_on, go_on_with_logout, gone, logout_gone, resume_address, too_many_sign_ins};

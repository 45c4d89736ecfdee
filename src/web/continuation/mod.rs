//! Continuation of a pending authorization or logout request. The protocol endpoints and the pages share these
//! responses, so that neither face depends on the other.

mod form_post;
mod signed_out;
mod words;

pub use signed_out::{Next, signed_out};
pub use words::{
    back_to, go_on, go_on_with_logout, gone, in_language, logout_gone, over, page_of, resume_address, too_many_sign_ins,
};

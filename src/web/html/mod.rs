//! HTML that every face shares: words as markup, the frame of a page, the error page.

mod markup;
mod brand;
mod chrome;
mod error;

pub use brand::Brand;
pub use chrome::{Chrome, LanguageChoice};
pub use error::{BackLink, ErrorPage};
pub use markup::{Markup, Values};

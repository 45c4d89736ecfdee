//! HTML that all faces share: messages as markup, the page layout, the error page.

mod markup;
mod brand;
mod chrome;
mod error;

pub use brand::Brand;
pub use chrome::{Chrome, LanguageChoice};
pub use error::{BackLink, ErrorPage};
pub use markup::{Markup, Values};

//! Forms of the revocation and introspection endpoints.

use serde::Deserialize;

use crate::base::code::Code;
use crate::web::dispatch::Context;
use crate::web::request::form::from_pairs;

#[derive(Deserialize)]
struct TokenForm<'f> {
    token: Option<&'f str>,
}

/// Returns the `token` of a revocation or introspection request. `token_type_hint` is ignored.
pub(super) fn token_parameter(context: &Context) -> Result<&str, Code> {
    let form: TokenForm<'_> = from_pairs(&context.call.form).unwrap_or(TokenForm { token: None });
    form.token.filter(|token| !token.is_empty()).ok_or(Code::TokenMissing)
}

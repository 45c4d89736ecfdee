//! The bot check of a request to a JSON surface.

use serde_json::{Map, Value};

use crate::authn::bot_check::Purpose;
use crate::base::json;
use crate::web::dispatch::Context;
use crate::web::respond::Failure;

/// The members of a body that may have the answer, the first one that has a text counts.
const MEMBERS: [&str; 2] = ["turnstileToken", "turnstile_token"];

/// Checks the answer of the request, if the tenant has a bot check.
pub async fn check(context: &Context, purpose: Purpose) -> Result<(), Failure> {
    let body = json::parse_object(&context.call.json)?;
    let answer = answer_of(&body, context.call.captcha.as_deref());
    let checked = context.state.bot_checks.check(&context.op, context.services(), purpose, answer).await?;
    Ok(checked?)
}

/// Returns the answer of a body, or else of the header.
fn answer_of<'r>(body: &'r Map<String, Value>, header: Option<&'r str>) -> Option<&'r str> {
    let members = MEMBERS.into_iter().filter_map(|name| body.get(name).and_then(Value::as_str));
    members.chain(header).find(|answer| !answer.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_answer_is_in_the_body_or_in_the_header() {
        for (body, header, answer) in [
            (r#"{"turnstileToken":"a","turnstile_token":"b"}"#, Some("c"), Some("a")),
            (r#"{"turnstile_token":"b"}"#, Some("c"), Some("b")),
            (r#"{"turnstileToken":"","turnstile_token":null}"#, Some("c"), Some("c")),
            (r#"{"turnstileToken":7}"#, None, None),
            ("{}", Some("c"), Some("c")),
            ("{}", Some(""), None),
            ("", None, None),
        ] {
            let body = json::parse_object(body.as_bytes()).unwrap();
            assert_eq!(answer_of(&body, header), answer, "{body:?} {header:?}");
        }
    }
}

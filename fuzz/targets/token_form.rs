//! A request to the token endpoint, passed through the whole application: the first line is the `Authorization` header,
//! the rest is the body. The response is always JSON with `no-store` and never a 5xx. Tokens are issued only with the
//! client's secret.
#![no_main]

use std::sync::Once;

use actix_web::http::StatusCode;
use actix_web::http::header::{AUTHORIZATION, CACHE_CONTROL, CONTENT_TYPE, HeaderValue};
use actix_web::test::TestRequest;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use libfuzzer_sys::fuzz_target;
use portico::demo::cast::Kind;
use portico_fuzz::{Stage, stage};
use url::form_urlencoded;

/// Returns the credentials after `Basic` for a client.
fn basic(stage: &Stage, kind: Kind) -> String {
    STANDARD.encode(format!("{}:{}", stage.client(kind).client_id, stage.secret(kind)))
}

/// Replaces `<shop>` and the like by the result of [`basic`].
fn header(stage: &Stage, line: &str) -> String {
    let mut line = stage.filled(line);
    for kind in Kind::ALL {
        line = line.replace(&format!("<{}>", kind.slug()), &basic(stage, kind));
    }
    line
}

/// Returns the status, and whether tokens may be issued: the request contains the secret of the only client that needs
/// no user.
fn ask(stage: &Stage, text: &str) -> (StatusCode, bool) {
    let (line, body) = text.split_once('\n').unwrap_or(("", text));
    let (line, body) = (header(stage, line), stage.filled(body));
    let mut request = TestRequest::post()
        .uri("/t/acme/oauth2/token")
        .insert_header((CONTENT_TYPE, "application/x-www-form-urlencoded"))
        .set_payload(body.clone());
    if let Some(value) = HeaderValue::from_str(line.trim()).ok().filter(|_| !line.is_empty()) {
        request = request.insert_header((AUTHORIZATION, value));
    }
    let answer = stage.answer(request);
    let (status, headers) = (answer.status(), answer.headers());
    assert!(status.as_u16() < 500, "{status}");
    assert_eq!(headers.get(CONTENT_TYPE).expect("a type"), "application/json");
    assert_eq!(headers.get(CACHE_CONTROL).expect("a cache-control header"), "no-store");
    let is_basic = line.trim_start().get(..6).is_some_and(|scheme| scheme.eq_ignore_ascii_case("basic "));
    let in_header = is_basic && line.contains(&basic(stage, Kind::Machine));
    let in_form = form_urlencoded::parse(body.as_bytes())
        .any(|(name, value)| name == "client_secret" && value == stage.secret(Kind::Machine));
    (status, in_header || in_form)
}

fuzz_target!(|text: &str| {
    static FIRST: Once = Once::new();
    let stage = stage();
    // Verifies once that the target can issue tokens at all.
    FIRST.call_once(|| {
        let machine = "Basic <stocktaking>\ngrant_type=client_credentials";
        assert_eq!(ask(stage, machine), (StatusCode::OK, true));
    });
    let (status, shown) = ask(stage, text);
    assert!(status != StatusCode::OK || shown, "tokens without a secret");
});

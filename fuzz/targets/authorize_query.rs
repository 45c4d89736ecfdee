//! The query of an authorization request, passed through every check and through the whole application. There is always
//! a response. A redirect to a client uses a redirect URI that this client registered, loopback ports aside (A-01,
//! exact match; A-05: no open redirector). It contains the same state, our issuer and no code, since no user is
//! signed in.
#![no_main]

use actix_web::http::Uri;
use actix_web::http::header::LOCATION;
use actix_web::test::TestRequest;
use libfuzzer_sys::fuzz_target;
use portico::demo::cast::Kind;
use portico::oidc::authorize::checks::check;
use portico::oidc::authorize::params::Params;
use portico::oidc::authorize::request::Refused;
use portico::oidc::hint;
use portico::oidc::known_clients::KnownClient;
use portico_fuzz::{Stage, stage};
use url::form_urlencoded;

/// The longest `state` that is returned; a longer one is refused.
const STATE: usize = 2_048;

/// Returns the state that the response must contain.
fn state(params: &Params) -> Option<&str> {
    params.get("state").filter(|state| state.len() <= STATE)
}

/// Returns the redirect URI that the checks use for the response, if any.
fn checked(stage: &Stage, params: &Params) -> Option<String> {
    let services = &stage.app.services;
    let op = stage.op();
    let found = services.db.read(stage.tenant.id, |tx| {
        let known = match params.get("client_id") {
            Some(client_id) => KnownClient::find(&op, tx, &services.keyring, client_id)?,
            None => None,
        };
        let hint = match params.get("id_token_hint") {
            Some(text) => hint::read(&op, tx, &services.keyring, text)?,
            None => None,
        };
        Ok((known, hint))
    });
    let (known, hint) = found.expect("no fault");
    match check(&op, known.as_ref(), hint, params) {
        Ok(request) => {
            assert_eq!(request.state.as_deref(), state(params));
            Some(request.redirect_uri)
        }
        Err(Refused::AtClient { to, .. }) => Some(to.redirect_uri),
        Err(Refused::Page(_)) => None,
    }
}

/// Returns whether the client in the request has registered this redirect URI.
fn is_registered(stage: &Stage, params: &Params, uri: &str) -> bool {
    let id = params.get("client_id").expect("a client");
    let client = Kind::ALL.into_iter().map(|kind| stage.client(kind)).find(|client| client.client_id == id);
    let client = client.expect("a client of the demonstration");
    let registered = client.redirect_uri.as_deref().expect("a client with a redirect URI");
    // Every redirect URI is on this loopback address; the port may differ.
    let path = |uri: &str| {
        let rest = uri.strip_prefix("http://127.0.0.1").expect("at a loopback address").to_owned();
        let digits = rest.strip_prefix(':').map_or(0, |port| 1 + port.bytes().take_while(u8::is_ascii_digit).count());
        rest[digits..].to_owned()
    };
    path(uri) == path(registered)
}

fuzz_target!(|query: &str| {
    let stage = stage();
    // A browser does not send the fragment.
    let text = stage.filled(query.split('#').next().unwrap_or_default());
    let pairs: Vec<(String, String)> = form_urlencoded::parse(text.as_bytes()).into_owned().collect();
    let params = Params::from_pairs(pairs.clone());
    let sent_to = checked(stage, &params);
    if let Some(uri) = &sent_to {
        assert!(is_registered(stage, &params, uri), "{uri}");
    }
    // Sends the text unchanged if it is a valid URI, otherwise in a browser's encoding.
    let address = format!("/t/acme/oauth2/authorize?{text}");
    let address = match address.parse::<Uri>() {
        Ok(_) => address,
        Err(_) => {
            let written = form_urlencoded::Serializer::new(String::new()).extend_pairs(&pairs).finish();
            format!("/t/acme/oauth2/authorize?{written}")
        }
    };
    let answer = stage.answer(TestRequest::get().uri(&address));
    assert!(answer.status().as_u16() < 500, "{}", answer.status());
    let Some(location) = answer.headers().get(LOCATION) else { return };
    let location = location.to_str().expect("ASCII");
    if location.starts_with("/t/acme/") || location.starts_with("http://localhost:8080/t/acme/") {
        assert!(sent_to.is_some(), "a page without a validated request: {location}");
        return;
    }
    let rest = location.strip_prefix(&sent_to.expect("a validated client")).expect("to the validated redirect URI");
    let told: Vec<(String, String)> = form_urlencoded::parse(&rest.as_bytes()[1..]).into_owned().collect();
    let of = |name: &str| -> Vec<&str> { told.iter().filter(|(n, _)| n == name).map(|(_, v)| v.as_str()).collect() };
    assert_eq!(of("iss"), [stage.tenant.issuer()], "{location}");
    assert_eq!(of("state"), state(&params).into_iter().collect::<Vec<_>>(), "{location}");
    assert_eq!((of("error").len(), of("code").len()), (1, 0), "{location}");
});

//! Redirect URIs: a registered line, a requested one, and whether the client is public. An accepted URI equals the
//! registered one byte by byte, or differs only in the port of a loopback address (A-01, A-02: exact match).
//! confusion).
#![no_main]

use libfuzzer_sys::fuzz_target;
use portico::base::uri::{ClientType, check_redirect_uri, display_host, redirect_uri_matches, with_query};
use url::Url;

/// Splits a loopback URI into host and the rest after the port, independently of the product's parser.
fn without_port(uri: &str) -> Option<(String, String)> {
    let rest = uri.strip_prefix("http://")?;
    for host in ["127.", "[::1]", "localhost"] {
        if !rest.starts_with(host) {
            continue;
        }
        let cut = if host == "127." { rest.find(|c: char| c != '.' && !c.is_ascii_digit()) } else { Some(host.len()) };
        let (host, after) = rest.split_at(cut.unwrap_or(rest.len()));
        let digits = after.strip_prefix(':').map_or(0, |port| 1 + port.bytes().take_while(u8::is_ascii_digit).count());
        return Some((host.to_owned(), after[digits..].to_owned()));
    }
    None
}

/// Checks that a response reaches the same URL, with its own query and the added parameters (RFC 6749, section 4.1.2).
fn answer_goes_there(uri: &str) {
    let (there, answer) = (Url::parse(uri).expect("a URL"), with_query(uri, &[("code", "a&b=c#d"), ("iss", "x")]));
    let answer = Url::parse(&answer).expect("a URL");
    let place =
        |url: &Url| (url.scheme().to_owned(), url.host_str().map(str::to_owned), url.port(), url.path().to_owned());
    assert_eq!(place(&there), place(&answer), "{uri}");
    assert_eq!(answer.fragment(), None, "{uri}");
    let mut pairs: Vec<(String, String)> = there.query_pairs().into_owned().collect();
    pairs.extend([("code".to_owned(), "a&b=c#d".to_owned()), ("iss".to_owned(), "x".to_owned())]);
    assert_eq!(answer.query_pairs().into_owned().collect::<Vec<_>>(), pairs, "{uri}");
    let shown = display_host(uri);
    assert!(!shown.is_empty() && shown.is_ascii(), "{uri} is shown as {shown}");
}

fuzz_target!(|data: (bool, &str)| {
    let (native, text) = data;
    let client_type = if native { ClientType::Public } else { ClientType::Confidential };
    let (registered, asked) = text.split_once('\n').unwrap_or((text, text));
    let _ = (display_host(asked), with_query(asked, &[("code", "x")]));
    if check_redirect_uri(registered).is_err() {
        return;
    }
    assert!(redirect_uri_matches(registered, registered, client_type), "it is itself");
    answer_goes_there(registered);
    if !redirect_uri_matches(registered, asked, client_type) || registered == asked {
        return;
    }
    let (a, b) = (without_port(registered).expect("loopback"), without_port(asked).expect("loopback"));
    assert_eq!(a, b, "{registered} accepted {asked}");
    assert!(native || a.0 != "localhost", "{registered} accepted {asked}");
    // A browser resolves both to the same resource.
    let (a, b) = (Url::parse(registered).expect("a URL"), Url::parse(asked).expect("a URL"));
    assert_eq!((a.scheme(), a.host(), a.path(), a.query()), (b.scheme(), b.host(), b.path(), b.query()));
    assert!(b.username().is_empty() && b.password().is_none());
});

//! The id of a request: in the header `X-Request-Id` of its answer, in its log line, and on an error page as the reference.
//!
//! A trusted proxy may give the id, in `X-Request-Id` or `traceparent` (W3C Trace Context, 3.2), so that one id finds the
//! request in the logs of both. Any other id is ours (A-66: no header of any other peer is read).

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use actix_web::http::header::{HeaderMap, HeaderName, HeaderValue};

use crate::base::crypto::seed::Seed;
use crate::base::network::TrustedProxies;

/// The header that has the id.
pub const X_REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");
const TRACEPARENT: HeaderName = HeaderName::from_static("traceparent");

/// The maximum length of an id that a proxy gives.
const LONGEST: usize = 128;
/// The length of our own ids: 60 random bits, and short enough to be read out.
const OWN: usize = 10;

/// The id of a request. It consists of letters, digits and `.`, `_`, `-`, `:`, `+`, `/`, `=`, so that it can end no header
/// and no log line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestId(Arc<str>);

impl RequestId {
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the id as the value of a header; `None` never occurs for the characters of an id.
    pub fn header(&self) -> Option<HeaderValue> {
        HeaderValue::from_str(&self.0).ok()
    }
}

/// The source of the ids of one process.
pub struct RequestIds {
    seed: Seed,
    next: AtomicU64,
}

impl RequestIds {
    /// Creates ids from a random seed, so that two processes have different ones.
    pub fn new(seed: Seed) -> RequestIds {
        RequestIds { seed, next: AtomicU64::new(0) }
    }

    /// Returns the id of a request: the one that a trusted proxy gives, or a new one.
    pub fn of(&self, peer: Option<SocketAddr>, headers: &HeaderMap, trusted: &TrustedProxies) -> RequestId {
        let is_trusted = peer.is_some_and(|peer| trusted.contains(peer.ip()));
        match is_trusted.then(|| given(headers)).flatten() {
            Some(given) => RequestId(given.into()),
            None => self.next(),
        }
    }

    fn next(&self) -> RequestId {
        let n = self.next.fetch_add(1, Ordering::Relaxed);
        let text = self.seed.text_22(&format!("request {n}"));
        RequestId(text.get(..OWN).unwrap_or(&text).into())
    }
}

/// Returns the id in the headers of a trusted proxy, if it is well-formed.
fn given(headers: &HeaderMap) -> Option<&str> {
    let is_ours = |c: u8| c.is_ascii_alphanumeric() || b"._-:+/=".contains(&c);
    let is_id = |text: &&str| (1..=LONGEST).contains(&text.len()) && text.bytes().all(is_ours);
    only(headers, &X_REQUEST_ID).filter(is_id).or_else(|| only(headers, &TRACEPARENT).and_then(trace_id))
}

/// Returns a header that is given once.
fn only<'h>(headers: &'h HeaderMap, name: &HeaderName) -> Option<&'h str> {
    let mut values = headers.get_all(name);
    let value = values.next()?.to_str().ok()?;
    values.next().is_none().then_some(value)
}

/// Returns the trace id of a `traceparent`: 32 hexadecimal digits that are not all zero.
fn trace_id(traceparent: &str) -> Option<&str> {
    let mut parts = traceparent.split('-');
    let (version, trace, parent, flags) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
    let is_hex = |text: &str, length: usize| {
        text.len() == length && text.bytes().all(|c| c.is_ascii_digit() || (b'a'..=b'f').contains(&c))
    };
    let is_set = |text: &str| text.bytes().any(|c| c != b'0');
    let is_whole = is_hex(version, 2) && is_hex(trace, 32) && is_hex(parent, 16) && is_hex(flags, 2);
    // A later version may have more parts.
    let fits = version != "ff" && (version != "00" || parts.next().is_none());
    (is_whole && fits && is_set(trace) && is_set(parent)).then_some(trace)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TRACE: &str = "4bf92f3577b34da6a3ce929d0e0e4736";

    /// Returns the id of a request of this peer with these headers. 10.0.0.0/8 is trusted.
    fn id(peer: &str, lines: &[(&'static str, &str)]) -> String {
        let mut headers = HeaderMap::new();
        for (name, value) in lines {
            headers.append(HeaderName::from_static(name), HeaderValue::from_bytes(value.as_bytes()).unwrap());
        }
        let trusted = TrustedProxies::new(vec![TrustedProxies::parse_one("10.0.0.0/8").unwrap()]);
        let ids = RequestIds::new(Seed::from_bytes([7; 32]));
        ids.of(Some(SocketAddr::new(peer.parse().unwrap(), 1)), &headers, &trusted).as_str().to_owned()
    }

    #[test]
    fn a_66_only_a_trusted_proxy_gives_the_id() {
        let own = id("10.0.0.1", &[]);
        assert_eq!(own.len(), OWN);
        let traceparent = format!("00-{TRACE}-00f067aa0ba902b7-01");
        assert_eq!(id("10.0.0.1", &[("x-request-id", "a1.B2_c-3:d+/=")]), "a1.B2_c-3:d+/=");
        assert_eq!(id("10.0.0.1", &[("traceparent", &traceparent)]), TRACE);
        assert_eq!(id("10.0.0.1", &[("traceparent", &traceparent), ("x-request-id", "mine")]), "mine");
        assert_eq!(id("192.0.2.1", &[("x-request-id", "forged"), ("traceparent", &traceparent)]), own);
    }

    #[test]
    fn a_91_a_malformed_id_is_not_used() {
        let own = id("10.0.0.1", &[]);
        let long = "a".repeat(LONGEST + 1);
        for bad in ["", " ", "a b", "a\tb", "<script>", "a\"b", "{}", "é", "a,b", &long] {
            assert_eq!(id("10.0.0.1", &[("x-request-id", bad)]), own, "{bad}");
        }
        assert_eq!(id("10.0.0.1", &[("x-request-id", "a"), ("x-request-id", "b")]), own, "two ids are none");
        assert_eq!(id("10.0.0.1", &[("x-request-id", &long[1..])]), long[1..]);
        for bad in [
            TRACE.to_owned(),
            format!("00-{TRACE}-00f067aa0ba902b7"),
            format!("00-{TRACE}-0000000000000000-01"),
            format!("00-{}-00f067aa0ba902b7-01", "0".repeat(32)),
            format!("00-{}-00f067aa0ba902b7-01", TRACE.to_uppercase()),
            format!("00-{TRACE}-00f067aa0ba902b7-01-x"),
            format!("ff-{TRACE}-00f067aa0ba902b7-01"),
        ] {
            assert_eq!(id("10.0.0.1", &[("traceparent", &bad)]), own, "{bad}");
        }
    }

    #[test]
    fn ids_of_a_process_differ() {
        let ids = RequestIds::new(Seed::from_bytes([7; 32]));
        let all: std::collections::BTreeSet<String> = (0..1_000).map(|_| ids.next().as_str().to_owned()).collect();
        assert_eq!(all.len(), 1_000);
    }
}

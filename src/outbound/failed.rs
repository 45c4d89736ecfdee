//! Why a call failed. No part of the URL other than host and port is ever shown, since user information and query may
//! hold secrets.

use std::error::Error;
use std::fmt;
use std::io;
use std::net::IpAddr;

use super::names::NameFault;

/// The longest text of a library that is shown, in characters.
const SHOWN: usize = 200;

/// A failed call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failed {
    /// Host and port of the URL; empty if it has none.
    pub host: String,
    pub why: Why,
}

/// The reason for a failed call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// The text is not an absolute URL with a host.
    UrlInvalid,
    /// The URL has a user or a password.
    UrlUser,
    /// The URL is not https, and not http to an allowed loopback address.
    UrlInsecure,
    /// The host has no allowed address (A-86: no requests into the deployment's own network).
    Address(IpAddr),
    /// The name has no address, for this reason.
    Name(String),
    /// Too many calls are running.
    Busy,
    /// The response was not complete in time.
    TimeOut,
    /// The head or the body of the response exceeds the limit.
    TooLarge,
    /// The response has another status than 200. Redirects are not followed.
    Status(u16),
    /// The response has another content type, which is empty if it has none.
    ContentType(String),
    /// The body is compressed. It is never decoded.
    Compressed,
    /// The body is not JSON.
    NotJson,
    /// The server's certificate or its TLS is not acceptable, for this reason.
    Tls(String),
    /// The connection failed, for this reason.
    Connection(String),
}

impl fmt::Display for Failed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.host.is_empty() {
            write!(f, "{}: ", self.host)?;
        }
        self.why.fmt(f)
    }
}

impl Error for Failed {}

impl fmt::Display for Why {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Why::UrlInvalid => f.write_str("the URL is not valid"),
            Why::UrlUser => f.write_str("the URL must not have a user or a password"),
            Why::UrlInsecure => f.write_str("https is required"),
            Why::Address(ip) => {
                write!(f, "{ip} is not a public address; outbound.allow_networks can allow its network")
            }
            Why::Name(why) => write!(f, "the name cannot be resolved: {why}"),
            Why::Busy => f.write_str("too many calls are running"),
            Why::TimeOut => f.write_str("no complete response in time"),
            Why::TooLarge => f.write_str("the response is too large"),
            Why::Status(status @ 300..=399) => write!(f, "status {status}; redirects are not followed"),
            Why::Status(status) => write!(f, "status {status}"),
            Why::ContentType(none) if none.is_empty() => f.write_str("the response has no content type"),
            Why::ContentType(other) => write!(f, "the response has the content type {other}"),
            Why::Compressed => f.write_str("the response is compressed"),
            Why::NotJson => f.write_str("the response is not JSON"),
            Why::Tls(why) => write!(f, "TLS: {why}"),
            Why::Connection(why) => f.write_str(why),
        }
    }
}

impl From<reqwest::Error> for Why {
    fn from(error: reqwest::Error) -> Why {
        let timed_out = error.is_timeout();
        let error = error.without_url();
        let mut next: Option<&(dyn Error + 'static)> = Some(&error);
        let mut last = String::new();
        while let Some(cause) = next {
            if let Some(why) = known(cause) {
                return why;
            }
            last = cause.to_string();
            next = match cause.downcast_ref::<io::Error>().and_then(io::Error::get_ref) {
                Some(inner) => Some(inner),
                None => cause.source(),
            };
        }
        if timed_out { Why::TimeOut } else { Why::Connection(shortened(&last)) }
    }
}

/// Returns the reason that one error of a chain stands for.
fn known(cause: &(dyn Error + 'static)) -> Option<Why> {
    if let Some(fault) = cause.downcast_ref::<NameFault>() {
        return Some(match fault {
            NameFault::NotFound(why) => Why::Name(shortened(why)),
            NameFault::Refused(ip) => Why::Address(*ip),
        });
    }
    if let Some(error) = cause.downcast_ref::<rustls::Error>() {
        return Some(Why::Tls(shortened(&error.to_string())));
    }
    // hyper has no predicate for clients.
    let is_large = |error: &&hyper::Error| error.is_parse() && error.to_string().contains("too large");
    cause.downcast_ref::<hyper::Error>().filter(is_large).map(|_| Why::TooLarge)
}

/// Returns the beginning of a text, which may contain what the other side sent, without control characters.
pub(super) fn shortened(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).take(SHOWN).collect()
}

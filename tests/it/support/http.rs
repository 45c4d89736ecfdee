//! Requests and answers as plain data.

use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv4Addr};

use actix_web::http::Method;

/// A request to the application in process.
#[derive(Clone, Debug)]
pub struct Req {
    pub method: Method,
    pub uri: String,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
    /// The address of the peer.
    pub peer: IpAddr,
}

/// The default peer address of requests.
const PEER: IpAddr = IpAddr::V4(Ipv4Addr::LOCALHOST);

impl Req {
    pub fn get(uri: impl Into<String>) -> Req {
        Req { method: Method::GET, uri: uri.into(), headers: Vec::new(), body: Vec::new(), peer: PEER }
    }

    /// Returns a POST with these form fields.
    pub fn post(uri: impl Into<String>, form: &[(&str, &str)]) -> Req {
        let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(form).finish();
        Req { method: Method::POST, uri: uri.into(), headers: Vec::new(), body: body.into_bytes(), peer: PEER }
            .header("content-type", "application/x-www-form-urlencoded")
    }

    /// Returns a POST with this JSON body.
    pub fn json(uri: impl Into<String>, body: &str) -> Req {
        let req = Req::get(uri).method(Method::POST).header("content-type", "application/json");
        Req { body: body.as_bytes().to_vec(), ..req }
    }

    pub fn method(mut self, method: Method) -> Req {
        self.method = method;
        self
    }

    pub fn header(mut self, name: &str, value: &str) -> Req {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Sets the peer address.
    pub fn from(mut self, address: &str) -> Req {
        self.peer = address.parse().expect("an address");
        self
    }

    /// Adds the headers that a browser sends for a form of our own page.
    pub fn same_origin(self) -> Req {
        self.header("sec-fetch-site", "same-origin")
    }

    pub fn basic(self, user: &str, password: &str) -> Req {
        use base64::Engine;
        let value = base64::engine::general_purpose::STANDARD.encode(format!("{user}:{password}"));
        self.header("authorization", &format!("Basic {value}"))
    }

    pub fn bearer(self, token: &str) -> Req {
        self.header("authorization", &format!("Bearer {token}"))
    }
}

/// The answer to a request.
#[derive(Clone, Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

/// Answers are equal if they differ only in the ids of their requests.
impl PartialEq for Answer {
    fn eq(&self, other: &Answer) -> bool {
        (self.status, &self.body, self.lasting_headers()) == (other.status, &other.body, other.lasting_headers())
    }
}

impl Eq for Answer {}

impl Answer {
    /// Returns the first header with this name.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(n, _)| n == name).map(|(_, value)| value.as_str())
    }

    /// Returns the headers without the id of the request, which differs in each answer.
    pub fn lasting_headers(&self) -> Vec<&(String, String)> {
        self.headers.iter().filter(|(name, _)| name != "x-request-id").collect()
    }

    /// Returns all headers with this name.
    pub fn headers_named(&self, name: &str) -> Vec<&str> {
        self.headers.iter().filter(|(n, _)| n == name).map(|(_, value)| value.as_str()).collect()
    }

    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.body).expect("the body is UTF-8")
    }

    pub fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|e| panic!("not JSON ({e}): {} {}", self.status, self.text()))
    }

    pub fn location(&self) -> &str {
        self.header("location").unwrap_or_else(|| panic!("no redirect: {} {}", self.status, self.text()))
    }

    /// Returns the query parameters of the redirect.
    pub fn location_query(&self) -> BTreeMap<String, String> {
        let location = url::Url::parse(self.location()).expect("the redirect is a URL");
        location.query_pairs().into_owned().collect()
    }

    /// Returns the value of the first form field with this name.
    pub fn field(&self, name: &str) -> Option<String> {
        let text = self.text();
        let at = text.find(&format!("name=\"{name}\""))?;
        let tag_start = text[..at].rfind('<')?;
        let tag = &text[tag_start..tag_start + text[tag_start..].find('>')?];
        let value = tag.split("value=\"").nth(1)?;
        Some(value[..value.find('"')?].to_owned())
    }
}

//! A browser that keeps cookies.

use std::collections::BTreeMap;

use super::{Answer, Fixture, Req};

/// Keeps the cookies that it receives and sends all of them back.
#[derive(Clone, Debug, Default)]
pub struct Browser {
    pub cookies: BTreeMap<String, String>,
}

impl Browser {
    pub fn new() -> Browser {
        Browser::default()
    }

    /// Sends a request with the cookies and keeps the cookies of the answer.
    pub async fn send(&mut self, fixture: &Fixture, req: Req) -> Answer {
        let answer = fixture.send(self.with_cookies(req)).await;
        for cookie in answer.headers_named("set-cookie") {
            let (pair, attributes) = cookie.split_once(';').unwrap_or((cookie, ""));
            let (name, value) = pair.split_once('=').expect("a cookie has a name");
            if attributes.contains("Max-Age=0") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        answer
    }

    /// Returns a request with the cookies.
    pub fn with_cookies(&self, req: Req) -> Req {
        if self.cookies.is_empty() {
            return req;
        }
        let pairs: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        req.header("cookie", &pairs.join("; "))
    }

    pub async fn get(&mut self, fixture: &Fixture, uri: &str) -> Answer {
        self.send(fixture, Req::get(uri)).await
    }

    /// Follows redirects within the deployment, at most ten, up to a page or a redirect to another site.
    pub async fn follow(&mut self, fixture: &Fixture, mut answer: Answer) -> Answer {
        for _ in 0..10 {
            let Some(location) = answer.header("location").filter(|l| fixture.is_own(l)) else {
                return answer;
            };
            answer = self.send(fixture, Req::get(location)).await;
        }
        panic!("more than ten redirects");
    }

    /// Returns the cookie of this tenant whose name has this prefix.
    pub fn cookie(&self, prefix: &str, suffix: &str) -> Option<&str> {
        self.cookies
            .iter()
            .find(|(name, _)| name.contains(prefix) && name.ends_with(suffix))
            .map(|(_, value)| value.as_str())
    }
}

//! A readable record of the protocol: each step in a sentence, with its HTTP messages.

use std::future::Future;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};

use openidconnect::{AsyncHttpClient, HttpRequest, HttpResponse};
use serde_json::Value;
use url::form_urlencoded;

use crate::base::crypto::digest::base64url_decode;
use crate::outbound::loopback::{self, NoAnswer};

/// One action of the user, in steps.
#[derive(Clone, Debug)]
pub struct Chapter {
    pub title: String,
    pub steps: Vec<Step>,
}

#[derive(Clone, Debug, Default)]
pub struct Step {
    pub title: &'static str,
    pub words: String,
    /// A request line.
    pub line: String,
    /// The parameters of the request.
    pub fields: Vec<(String, String)>,
    /// Documents to show, each with its title.
    pub documents: Vec<(String, String)>,
}

impl Step {
    pub fn new(title: &'static str, words: impl Into<String>) -> Step {
        Step { title, words: words.into(), ..Step::default() }
    }

    /// Adds a request and its response.
    pub fn with(mut self, exchange: Option<Exchange>) -> Step {
        if let Some(exchange) = exchange {
            self.line = exchange.line;
            self.fields = exchange.fields;
            self.documents.push((format!("Response ({})", exchange.status), exchange.answer));
        }
        self
    }

    /// Adds the response of another request.
    pub fn with_more(self, title: &str, exchange: Exchange) -> Step {
        self.show(title, exchange.answer)
    }

    /// Adds a URL that the browser visited.
    pub fn at(mut self, url: &url::Url) -> Step {
        let place = url.as_str().split('?').next().unwrap_or_default();
        self.line = format!("GET {place}");
        self.fields = url.query_pairs().into_owned().collect();
        self
    }

    pub fn show(mut self, title: &str, text: String) -> Step {
        self.documents.push((title.to_owned(), text));
        self
    }
}

/// A request of the application and its response.
#[derive(Clone, Debug)]
pub struct Exchange {
    line: String,
    fields: Vec<(String, String)>,
    status: u16,
    answer: String,
}

/// The HTTP client of the applications. It records each exchange.
#[derive(Default)]
pub struct Wire(Mutex<Vec<Exchange>>);

impl Wire {
    /// Takes the next recorded exchange.
    pub fn next(&self) -> Option<Exchange> {
        let mut seen = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if seen.is_empty() { None } else { Some(seen.remove(0)) }
    }

    fn note(&self, exchange: Exchange) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(exchange);
    }
}

impl<'c> AsyncHttpClient<'c> for Wire {
    type Error = NoAnswer;
    type Future = Pin<Box<dyn Future<Output = Result<HttpResponse, NoAnswer>> + 'c>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        Box::pin(async move {
            let line = format!("{} {}", request.method(), request.uri());
            let mut fields = Vec::new();
            // The header value is long, so only its content is described.
            if let Some(value) = request.headers().get("authorization").and_then(|v| v.to_str().ok()) {
                let what = if value.starts_with("Basic") {
                    "Basic (client_id and client_secret)"
                } else {
                    "Bearer (the access token)"
                };
                fields.push(("authorization".to_owned(), what.to_owned()));
            }
            fields.extend(form_urlencoded::parse(request.body()).into_owned());
            let answer = loopback::ask(request).await?;
            let text = String::from_utf8_lossy(answer.body());
            self.note(Exchange { line, fields, status: answer.status().as_u16(), answer: pretty(&text) });
            Ok(answer)
        })
    }
}

/// Pretty-prints JSON; returns other text unchanged.
pub fn pretty(text: &str) -> String {
    serde_json::from_str::<Value>(text).ok().and_then(|v| serde_json::to_string_pretty(&v).ok()).unwrap_or(text.into())
}

/// Decodes the header and the claims of a token for display, without verification.
pub fn contents(token: &str) -> String {
    let part = |text: &str| base64url_decode(text).map(|bytes| pretty(&String::from_utf8_lossy(&bytes)));
    let mut parts = token.split('.');
    match (parts.next().and_then(part), parts.next().and_then(part)) {
        (Some(header), Some(claims)) => format!("{header}\n{claims}"),
        _ => "The token is opaque: only the provider can read it.".to_owned(),
    }
}

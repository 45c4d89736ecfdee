//! What happened, for people to read: each step in a sentence, with what went over the wire.

use std::future::Future;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};

use openidconnect::{AsyncHttpClient, HttpRequest, HttpResponse};
use serde_json::Value;
use url::form_urlencoded;

use crate::base::crypto::digest::base64url_decode;
use crate::outbound::loopback::{self, NoAnswer};

/// One thing that somebody did, in steps.
#[derive(Clone, Debug)]
pub struct Chapter {
    pub title: String,
    pub steps: Vec<Step>,
}

#[derive(Clone, Debug, Default)]
pub struct Step {
    pub title: &'static str,
    pub words: String,
    /// A request, in one line.
    pub line: String,
    /// Its parameters.
    pub fields: Vec<(String, String)>,
    /// What is worth a look, each with its title.
    pub documents: Vec<(String, String)>,
}

impl Step {
    pub fn new(title: &'static str, words: impl Into<String>) -> Step {
        Step { title, words: words.into(), ..Step::default() }
    }

    /// With a request and its answer.
    pub fn with(mut self, exchange: Option<Exchange>) -> Step {
        if let Some(exchange) = exchange {
            self.line = exchange.line;
            self.fields = exchange.fields;
            self.documents.push((format!("The answer ({})", exchange.status), exchange.answer));
        }
        self
    }

    /// With the answer of one more request.
    pub fn with_more(self, title: &str, exchange: Exchange) -> Step {
        self.show(title, exchange.answer)
    }

    /// With an address that the browser went to.
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

/// A request that the application made, and its answer.
#[derive(Clone, Debug)]
pub struct Exchange {
    line: String,
    fields: Vec<(String, String)>,
    status: u16,
    answer: String,
}

/// The HTTP client of the applications, which remembers what went over it.
#[derive(Default)]
pub struct Wire(Mutex<Vec<Exchange>>);

impl Wire {
    /// The next exchange that was not taken yet.
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
            // The header is long and says little: what it holds is named.
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

/// JSON with lines and spaces; any other text as it is.
pub fn pretty(text: &str) -> String {
    serde_json::from_str::<Value>(text).ok().and_then(|v| serde_json::to_string_pretty(&v).ok()).unwrap_or(text.into())
}

/// Header and claims of a token, to be read by people; nothing of it is believed here.
pub fn contents(token: &str) -> String {
    let part = |text: &str| base64url_decode(text).map(|bytes| pretty(&String::from_utf8_lossy(&bytes)));
    let mut parts = token.split('.');
    match (parts.next().and_then(part), parts.next().and_then(part)) {
        (Some(header), Some(claims)) => format!("{header}\n{claims}"),
        _ => "The token is opaque: only the provider can read it.".to_owned(),
    }
}

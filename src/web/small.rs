//! A small server beside the product's: one function answers everything. It is for the demonstration's applications, and
//! none of the product's routes is in it.

use std::net::TcpListener;
use std::pin::Pin;

use actix_web::dev::Server;
use actix_web::http::header::{COOKIE, HOST, HeaderName};
use actix_web::web::{Bytes, route as any_route};
use actix_web::{App, HttpRequest, HttpServer};
use cookie::Cookie;
use url::form_urlencoded;

use super::respond::Reply;
use crate::base::uri::Scheme;

/// A request as plain data.
#[derive(Clone, Debug)]
pub struct Asked {
    /// `GET` or `POST`; a `HEAD` is a `GET` whose answer is cut off.
    pub method: String,
    pub host: String,
    pub path: String,
    pub query: Vec<(String, String)>,
    pub cookies: Vec<Cookie<'static>>,
    /// What the browser says of where the request comes from (Fetch Metadata, 2.3).
    pub sec_fetch_site: Option<String>,
}

impl Asked {
    fn read(req: &HttpRequest) -> Asked {
        let header = |name: &HeaderName| req.headers().get(name).and_then(|v| v.to_str().ok()).map(str::to_owned);
        let method = if req.method() == "HEAD" { "GET" } else { req.method().as_str() };
        Asked {
            method: method.to_owned(),
            host: header(&HOST).unwrap_or_default(),
            path: req.path().to_owned(),
            query: form_urlencoded::parse(req.query_string().as_bytes()).into_owned().collect(),
            cookies: Cookie::split_parse(header(&COOKIE).unwrap_or_default()).flatten().collect(),
            sec_fetch_site: header(&HeaderName::from_static("sec-fetch-site")),
        }
    }

    /// The value of a query parameter.
    pub fn query_value(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(n, _)| n == name).map(|(_, value)| value.as_str())
    }

    /// The value of a cookie.
    pub fn cookie(&self, name: &str) -> Option<&str> {
        self.cookies.iter().find(|cookie| cookie.name() == name).map(Cookie::value)
    }
}

/// An answer under way; it stays on its thread.
pub type Answering = Pin<Box<dyn Future<Output = Reply>>>;

/// Starts to serve on a listener that is open already, by one thread. Signals are left to the product's server.
pub fn serve<F>(listener: TcpListener, answer: F) -> std::io::Result<Server>
where
    F: Fn(Asked) -> Answering + Clone + Send + 'static,
{
    let server = HttpServer::new(move || {
        let answer = answer.clone();
        App::new().default_service(any_route().to(move |req: HttpRequest, _body: Bytes| {
            let answering = answer(Asked::read(&req));
            async move { answering.await.into_response(Scheme::Http) }
        }))
    });
    Ok(server.workers(1).disable_signals().listen(listener)?.run())
}

//! A minimal HTTP server for the demo applications: one function answers every request. It has none of Portico's
//! routes.

use std::net::TcpListener;
use std::pin::Pin;

use actix_web::dev::Server;
use actix_web::http::header::{COOKIE, HOST, HeaderName};
use actix_web::web::{Bytes, route as any_route};
use actix_web::{App, HttpRequest, HttpServer};
use cookie::Cookie;
use url::form_urlencoded;

use super::respond::{Hsts, Reply};

/// A request as plain data.
#[derive(Clone, Debug)]
pub struct Asked {
    /// `GET` or `POST`. `HEAD` is handled as `GET`, without the response body.
    pub method: String,
    pub host: String,
    pub path: String,
    pub query: Vec<(String, String)>,
    /// The fields of a submitted form.
    pub form: Vec<(String, String)>,
    pub cookies: Vec<Cookie<'static>>,
    /// The relation of the page that sent the request to this site (Fetch Metadata, 2.3).
    pub sec_fetch_site: Option<String>,
}

impl Asked {
    fn read(req: &HttpRequest, body: &[u8]) -> Asked {
        let header = |name: &HeaderName| req.headers().get(name).and_then(|v| v.to_str().ok()).map(str::to_owned);
        let method = if req.method() == "HEAD" { "GET" } else { req.method().as_str() };
        Asked {
            method: method.to_owned(),
            host: header(&HOST).unwrap_or_default(),
            path: req.path().to_owned(),
            query: form_urlencoded::parse(req.query_string().as_bytes()).into_owned().collect(),
            form: form_urlencoded::parse(body).into_owned().collect(),
            cookies: Cookie::split_parse(header(&COOKIE).unwrap_or_default()).flatten().collect(),
            sec_fetch_site: header(&HeaderName::from_static("sec-fetch-site")),
        }
    }

    /// Returns the value of a query parameter.
    pub fn query_value(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(n, _)| n == name).map(|(_, value)| value.as_str())
    }

    /// Returns the value of a field of the form.
    pub fn form_value(&self, name: &str) -> Option<&str> {
        self.form.iter().find(|(n, _)| n == name).map(|(_, value)| value.as_str())
    }

    /// Returns the value of a cookie.
    pub fn cookie(&self, name: &str) -> Option<&str> {
        self.cookies.iter().find(|cookie| cookie.name() == name).map(Cookie::value)
    }
}

/// Returns a file that the pages of `templates/local.html` load, by its path.
pub fn file(path: &str) -> Option<Reply> {
    match path {
        "/demo.css" => {
            let style = include_bytes!("../../static/demo.css");
            Some(Reply::file("text/css; charset=utf-8", style).with_header("cache-control", "no-cache"))
        }
        "/favicon.svg" => Some(Reply::file("image/svg+xml", include_bytes!("../../static/favicon.svg"))),
        _ => None,
    }
}

/// The future of a response; it is not `Send`.
pub type Answering = Pin<Box<dyn Future<Output = Reply>>>;

/// Serves on an open listener with one worker thread. [`run`](super::run::run) handles signals.
pub fn serve<F>(listener: TcpListener, answer: F) -> std::io::Result<Server>
where
    F: Fn(Asked) -> Answering + Clone + Send + 'static,
{
    let server = HttpServer::new(move || {
        let answer = answer.clone();
        App::new().default_service(any_route().to(move |req: HttpRequest, body: Bytes| {
            let answering = answer(Asked::read(&req, &body));
            async move { answering.await.into_response(Hsts::Off) }
        }))
    });
    Ok(server.workers(1).disable_signals().listen(listener)?.run())
}

//! One keep-alive HTTP/1.1 connection to a server on this machine.

use std::net::SocketAddr;
use std::time::Duration;

use http_body_util::{BodyExt, Full};
use hyper::body::Bytes;
use hyper::client::conn::http1::{self, SendRequest};
use hyper::header::{HOST, HeaderMap, HeaderValue, LOCATION};
use hyper::{Request, StatusCode};
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;

use crate::Outcome;

/// Longer than any response takes under the heaviest load of this benchmark.
const PATIENCE: Duration = Duration::from_secs(20);

/// The body of a request.
pub type Body = Full<Bytes>;

/// The address and the host name of a server.
#[derive(Clone)]
pub struct Target {
    /// The address to connect to.
    pub address: SocketAddr,
    /// The value of `Host`.
    pub host: HeaderValue,
}

/// A response with its complete body.
pub struct Answer {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The whole body.
    pub body: Bytes,
}

impl Answer {
    /// Returns the `Location` of a redirect. Any other response is an error that quotes it.
    pub fn location(&self) -> Outcome<&str> {
        self.headers
            .get(LOCATION)
            .filter(|_| self.status.is_redirection())
            .and_then(|value| value.to_str().ok())
            .ok_or_else(|| self.unexpected("a redirect"))
    }

    /// Returns the body of a 200 response. Any other response is an error that quotes it.
    pub fn ok(self) -> Outcome<Bytes> {
        if self.status == StatusCode::OK { Ok(self.body) } else { Err(self.unexpected("200")) }
    }

    /// Returns an error message with the status and the beginning of the body.
    pub fn unexpected(&self, wanted: &str) -> String {
        let body: String = String::from_utf8_lossy(&self.body)
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
            .chars()
            .take(300)
            .collect();
        format!("wanted {wanted}, got {}: {body}", self.status)
    }
}

/// A connection that reconnects after the server has closed it.
pub struct Connection {
    target: Target,
    sender: Option<SendRequest<Body>>,
}

impl Connection {
    /// Connects immediately, so that the measurement excludes it.
    pub async fn open(target: &Target) -> Outcome<Self> {
        let mut connection = Self { target: target.clone(), sender: None };
        connection.sender = Some(connection.connect().await?);
        Ok(connection)
    }

    /// Sends a request (its URI in origin form) and reads the complete response.
    pub async fn send(&mut self, mut request: Request<Body>) -> Outcome<Answer> {
        request.headers_mut().insert(HOST, self.target.host.clone());
        match tokio::time::timeout(PATIENCE, self.exchange(request)).await {
            Ok(Ok(answer)) => Ok(answer),
            Ok(Err(fault)) => {
                self.sender = None;
                Err(fault)
            }
            Err(_) => {
                self.sender = None;
                Err(format!("no response within {} s", PATIENCE.as_secs()))
            }
        }
    }

    async fn exchange(&mut self, request: Request<Body>) -> Outcome<Answer> {
        let mut sender = match self.sender.take() {
            Some(sender) if !sender.is_closed() => sender,
            _ => self.connect().await?,
        };
        let sent = async {
            sender.ready().await?;
            let (head, body) = sender.send_request(request).await?.into_parts();
            let body = body.collect().await?.to_bytes();
            Ok::<_, hyper::Error>(Answer { status: head.status, headers: head.headers, body })
        };
        let answer = sent.await.map_err(|error| format!("connection: {error}"))?;
        self.sender = Some(sender);
        Ok(answer)
    }

    async fn connect(&self) -> Outcome<SendRequest<Body>> {
        let address = self.target.address;
        let stream =
            TcpStream::connect(address).await.map_err(|error| format!("cannot connect to {address}: {error}"))?;
        stream.set_nodelay(true).map_err(|error| format!("TCP_NODELAY: {error}"))?;
        let (sender, connection) = http1::handshake(TokioIo::new(stream))
            .await
            .map_err(|error| format!("cannot speak to {address}: {error}"))?;
        tokio::spawn(async move {
            // The request in progress reports the error.
            let _ = connection.await;
        });
        Ok(sender)
    }
}

/// Builds a GET request for a path with its query.
pub fn get(path: &str) -> Outcome<Request<Body>> {
    Request::get(path).body(Body::default()).map_err(|error| format!("GET {path}: {error}"))
}

/// Builds a POST request with a form.
pub fn post_form(path: &str, form: String) -> Outcome<Request<Body>> {
    Request::post(path)
        .header("content-type", "application/x-www-form-urlencoded")
        .body(Body::from(form))
        .map_err(|error| format!("POST {path}: {error}"))
}

/// Builds a POST request with a JSON document.
pub fn post_json(path: &str, document: String) -> Outcome<Request<Body>> {
    Request::post(path)
        .header("content-type", "application/json")
        .body(Body::from(document))
        .map_err(|error| format!("POST {path}: {error}"))
}

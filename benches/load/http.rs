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

/// Longer than anything a server may take under the heaviest load here.
const PATIENCE: Duration = Duration::from_secs(20);

/// What a request carries.
pub type Body = Full<Bytes>;

/// Where a server is reached, and by which name.
#[derive(Clone)]
pub struct Target {
    /// The address to connect to.
    pub address: SocketAddr,
    /// The value of `Host`.
    pub host: HeaderValue,
}

/// An answer, read to its end.
pub struct Answer {
    /// The status.
    pub status: StatusCode,
    /// The header fields.
    pub headers: HeaderMap,
    /// The whole body.
    pub body: Bytes,
}

impl Answer {
    /// The `Location` of a redirect; anything else is a fault that quotes the answer.
    pub fn location(&self) -> Outcome<&str> {
        self.headers
            .get(LOCATION)
            .filter(|_| self.status.is_redirection())
            .and_then(|value| value.to_str().ok())
            .ok_or_else(|| self.unexpected("a redirect"))
    }

    /// The body of a 200; anything else is a fault that quotes the answer.
    pub fn ok(self) -> Outcome<Bytes> {
        if self.status == StatusCode::OK { Ok(self.body) } else { Err(self.unexpected("200")) }
    }

    /// A fault with the status and the beginning of the body.
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

/// A connection that is made again when the server has closed it.
pub struct Connection {
    target: Target,
    sender: Option<SendRequest<Body>>,
}

impl Connection {
    /// Connects at once, so that a measurement does not pay for it.
    pub async fn open(target: &Target) -> Outcome<Self> {
        let mut connection = Self { target: target.clone(), sender: None };
        connection.sender = Some(connection.connect().await?);
        Ok(connection)
    }

    /// Sends a request (its URI in origin form) and reads the answer to its end.
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
                Err(format!("no answer within {} s", PATIENCE.as_secs()))
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
            // Its fault reaches the request that was under way.
            let _ = connection.await;
        });
        Ok(sender)
    }
}

/// A GET of a path (with its query).
pub fn get(path: &str) -> Outcome<Request<Body>> {
    Request::get(path).body(Body::default()).map_err(|error| format!("GET {path}: {error}"))
}

/// A POST of a form to a path.
pub fn post_form(path: &str, form: String) -> Outcome<Request<Body>> {
    Request::post(path)
        .header("content-type", "application/x-www-form-urlencoded")
        .body(Body::from(form))
        .map_err(|error| format!("POST {path}: {error}"))
}

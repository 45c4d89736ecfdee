//! One HTTP request on one connection.

use http_body_util::{BodyExt, Full, Limited};
use hyper::body::Bytes;
use hyper::client::conn::http1;
use hyper::header::{HOST, HeaderValue};
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;

/// The maximum size of a response body, in bytes.
const ANSWER: usize = 256 * 1024;

/// Sends a request and reads the whole response. The request's URI is a path; `authority` becomes the `Host` header.
pub(super) async fn exchange(
    stream: TcpStream,
    authority: &str,
    mut request: Request<Vec<u8>>,
) -> Result<Response<Vec<u8>>, String> {
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await.map_err(|e| e.to_string())?;
    // Drives the connection, and ends with its one request.
    tokio::spawn(connection);
    request.headers_mut().insert(HOST, HeaderValue::from_str(authority).map_err(|e| e.to_string())?);
    let request = request.map(|body| Full::new(Bytes::from(body)));
    let (head, body) = sender.send_request(request).await.map_err(|e| e.to_string())?.into_parts();
    let body = Limited::new(body, ANSWER).collect().await.map_err(|e| e.to_string())?;
    Ok(Response::from_parts(head, body.to_bytes().to_vec()))
}

//! `/.well-known/security.txt` (RFC 9116): whom to tell about a vulnerability.

use std::sync::Arc;
use std::time::Duration;

use crate::base::code::Code;
use crate::web::dispatch::OriginRequest;
use crate::web::respond::{Failure, Reply};

/// How far ahead the file expires. RFC 9116, 2.5.5 recommends less than a year.
const EXPIRES_AFTER: Duration = Duration::from_secs(364 * 86_400);

/// `GET /.well-known/security.txt`
pub async fn get(req: Arc<OriginRequest>) -> Result<Reply, Failure> {
    let contacts = &req.state.security.contact;
    if contacts.is_empty() {
        return Err(Code::NoSuchFile.into());
    }
    let mut text: String = contacts.iter().map(|contact| format!("Contact: {contact}\r\n")).collect();
    let expires = req.state.services.clock.now() + EXPIRES_AFTER;
    text.push_str(&format!("Expires: {}\r\n", expires.to_rfc3339()));
    Ok(Reply::text(text))
}

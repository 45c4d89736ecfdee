//! The files that are embedded in the binary.

use std::sync::Arc;

use crate::base::code::Code;
use crate::web::assets;
use crate::web::dispatch::OriginRequest;
use crate::web::respond::{Failure, Reply};

/// `GET /static/{file}`
pub async fn get(req: Arc<OriginRequest>) -> Result<Reply, Failure> {
    let found = assets::find(req.call.param("file").unwrap_or_default());
    let (content_type, content) = found.ok_or(Code::NoSuchFile)?;
    Ok(Reply::file(content_type, content))
}

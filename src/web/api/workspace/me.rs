//! The account of the caller.

use super::account::document;
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::WorkspaceCaller;
use crate::web::respond::{Failure, Reply};

/// `GET /api/v1/account/me`
pub async fn get(req: Request<WorkspaceCaller>) -> Result<Reply, Failure> {
    Ok(Reply::json(200, &document(req.caller.account()))?)
}

//! `/error`, a generic error page.

use crate::base::code::Code;
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::Anonymous;
use crate::web::respond::{Failure, Reply};

/// `GET /error`
pub async fn get(_: Request<Anonymous>) -> Result<Reply, Failure> {
    Err(Code::ErrorPage.into())
}

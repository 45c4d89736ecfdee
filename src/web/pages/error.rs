//! `/error`, a generic error page.

use crate::base::code::Code;
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::Anonymous;
use crate::web::respond::{Failure, Problem, Reply};

/// `GET /error`
pub async fn get(req: Request<Anonymous>) -> Result<Reply, Failure> {
    let account = req.tenant().base.join("/account");
    Err(Problem::from(Code::ErrorPage).with_back(Some(("account-go-to", account))).into())
}

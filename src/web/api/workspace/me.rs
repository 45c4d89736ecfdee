//! The account of the caller.

use super::account::{AccountDocument, document, list_users};
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::WorkspaceCaller;
use crate::web::operation::Operation;
use crate::web::respond::{Failure, Reply};

pub(super) const GET: Operation =
    Operation::new("Returns the account of the caller, with its users.").answers::<AccountDocument>(200);

/// `GET /api/v1/account/me`
pub async fn get(req: Request<WorkspaceCaller>) -> Result<Reply, Failure> {
    let account = req.caller.account().clone();
    let (of, within) = (account.clone(), req.caller.within());
    let users = req.read(move |tx| list_users(tx, &of, within)).await?;
    Ok(Reply::json(200, &document(&account, users))?)
}

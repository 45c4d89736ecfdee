//! Discovery, the same bytes at all its addresses.

use super::document::{recalled, sent};
use crate::oidc::documents::Which;
use crate::web::enter::{Ctx, Failure, Recalled};
use crate::web::respond::Reply;

/// `GET /.well-known/openid-configuration` and its three other addresses, from memory.
pub fn recall(from: &Recalled<'_>) -> Option<Reply> {
    recalled(from, Which::Metadata)
}

/// The same, made from the database.
pub fn get(ctx: &Ctx) -> Result<Reply, Failure> {
    sent(ctx, Which::Metadata)
}

//! The JWK set.

use super::document::{recalled, sent};
use crate::oidc::documents::Which;
use crate::web::enter::{Ctx, Failure, Recalled};
use crate::web::respond::Reply;

/// `GET /oauth2/jwks`, from memory.
pub fn recall(from: &Recalled<'_>) -> Option<Reply> {
    recalled(from, Which::JwkSet)
}

/// The same, made from the database.
pub fn get(ctx: &Ctx) -> Result<Reply, Failure> {
    sent(ctx, Which::JwkSet)
}

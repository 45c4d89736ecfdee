//! A refresh token that a client presents.

use crate::base::id::RefreshTokenId;
use crate::base::time::Time;
use crate::oidc::grant::RedeemableGrant;

/// A token that was issued before there were families, as its row holds it.
#[derive(Clone, Debug)]
pub(in crate::oidc) struct StoredToken {
    pub(in crate::oidc) id: RefreshTokenId,
    pub(in crate::oidc) created_at: Time,
    pub(in crate::oidc) expires_at: Time,
    pub(in crate::oidc) consumed_at: Option<Time>,
    /// The stored token that replaced it; after a repeated request within the grace period, the newest.
    pub(in crate::oidc) successor: Option<RefreshTokenId>,
}

/// What a presented token is to its family.
#[derive(Clone, Debug)]
pub(in crate::oidc) enum Form {
    /// The token of this generation.
    Family(u32),
    Stored(StoredToken),
}

/// A refresh token presented by its own client, with its grant.
pub(in crate::oidc) struct PresentedRefreshToken {
    pub(in crate::oidc) form: Form,
    pub(in crate::oidc) redeemable: RedeemableGrant,
}

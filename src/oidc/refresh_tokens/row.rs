//! A row of the table `refresh_tokens`.

use crate::base::id::RefreshTokenId;
use crate::base::time::Time;
use crate::oidc::grant::RedeemableGrant;

/// A stored refresh token.
#[derive(Clone, Debug)]
pub struct RefreshToken {
    pub(in crate::oidc) id: RefreshTokenId,
    pub(in crate::oidc) created_at: Time,
    pub(in crate::oidc) expires_at: Time,
    pub(in crate::oidc) consumed_at: Option<Time>,
    /// The token that replaced it; after a repeated request within the grace period, the newest.
    pub(in crate::oidc) successor: Option<RefreshTokenId>,
}

/// A refresh token presented by its own client, with its grant.
pub(in crate::oidc) struct PresentedRefreshToken {
    pub(in crate::oidc) token: RefreshToken,
    pub(in crate::oidc) redeemable: RedeemableGrant,
}

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
    /// What it was rotated to; after a repeat within the grace, the newest of them.
    pub(in crate::oidc) successor: Option<RefreshTokenId>,
}

/// A refresh token of the client that presents it, with its grant.
pub(in crate::oidc) struct PresentedRefreshToken {
    pub(in crate::oidc) token: RefreshToken,
    pub(in crate::oidc) redeemable: RedeemableGrant,
}

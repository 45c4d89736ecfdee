//! A row of the table `authorization_codes`.

use crate::base::id::CodeId;
use crate::base::time::Time;
use crate::oidc::grant::RedeemableGrant;

/// A stored code with the values that it is bound to.
#[derive(Clone, Debug)]
pub(in crate::oidc) struct AuthorizationCode {
    pub(in crate::oidc) id: CodeId,
    pub(in crate::oidc) redeemable: RedeemableGrant,
    pub(in crate::oidc) redirect_uri: String,
    pub(in crate::oidc) code_challenge: Option<String>,
    pub(in crate::oidc) nonce: Option<String>,
    pub(in crate::oidc) expires_at: Time,
    pub(in crate::oidc) consumed: bool,
}

//! Signing the tokens of one response.

use super::access_token::access_token;
use super::id_token::id_token;
use super::issue::{Issue, TokenResponse};
use super::signers::Signers;
use crate::base::fault::Fault;
use crate::op::Op;

/// Signs the access token, and the ID token if `openid` was granted.
pub fn sign(op: &Op, signers: &Signers, issue: &Issue) -> Result<TokenResponse, Fault> {
    let access_token = access_token(op, signers, issue)?;
    let id_token = match issue.scope.contains("openid") {
        true => Some(id_token(op, signers, issue, &access_token)?),
        false => None,
    };
    Ok(TokenResponse {
        access_token,
        token_type: "Bearer",
        expires_in: issue.lifetime.as_secs(),
        refresh_token: issue.refresh_token.as_ref().map(|token| token.expose().to_owned()),
        scope: issue.scope.to_string(),
        id_token,
    })
}

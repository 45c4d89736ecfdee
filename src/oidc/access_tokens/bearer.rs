//! Access tokens that authenticate a request as bearer tokens (RFC 6750).

use std::sync::Arc;

use super::check::{Person, PresentedToken, Verified, VerifiedToken, person};
use crate::accounts::Account;
use crate::base::cause::Cause;
use crate::base::code::Code;
use crate::base::fault::Fault;
use crate::base::id::{ClientRowId, OrganizationId};
use crate::base::refusal::Refusal;
use crate::op::Op;
use crate::services::Services;
use crate::storage::Tx;

/// The error for every invalid token. The response is identical in all cases, so that it does not reveal the cause, which
/// is logged.
const INVALID_TOKEN: Refusal = Refusal::new(Code::AccessTokenInvalid);

/// A valid access token and the user that it was issued for.
pub struct Bearer {
    pub token: Arc<VerifiedToken>,
    pub account: Account,
    /// The client that the token was issued to.
    pub client: ClientRowId,
    /// The organization of the token's grant.
    pub organization: Option<OrganizationId>,
}

/// The result of checking a presented token.
pub struct Presented {
    /// The token, if its signature is valid; the token itself may have expired or been revoked.
    pub token: Option<Arc<VerifiedToken>>,
    pub bearer: Result<Bearer, Refusal>,
}

impl Verified {
    /// Checks an access token for an endpoint of the issuer. It must be signed by this tenant, have the issuer in
    /// `aud`, not be expired, and have a valid grant. Refuses a revoked token before its `exp`, and a token of the
    /// client credentials grant, which has no user.
    pub async fn bearer(&self, op: &Op, services: &Services, text: &str) -> Result<Presented, Fault> {
        let look = |tx: &mut Tx<'_>, presented: &mut PresentedToken<'_>| {
            let op = presented.op;
            match presented.claims(tx)? {
                Some(token) if token.aud.iter().any(|aud| aud == op.tenant.issuer()) => person(op, tx, token),
                Some(_) => Ok(Err(Cause::AccessTokenAudience)),
                None => Ok(Err(Cause::AccessTokenForeign)),
            }
        };
        let (person, token) = self.look_at(op, services, text, look).await?;
        let bearer = match (&token, person) {
            (Some(token), Ok(Person { account, client, organization })) => {
                Ok(Bearer { token: token.clone(), account, client, organization })
            }
            (_, Err(cause)) => Err(INVALID_TOKEN.because(cause)),
            (None, Ok(_)) => Err(INVALID_TOKEN.because(Cause::AccessTokenForeign)),
        };
        Ok(Presented { token, bearer })
    }
}

//! The bearer of an access token (RFC 6750).

use std::sync::Arc;

use super::check::{Person, PresentedToken, Verified, VerifiedToken, person};
use crate::accounts::Account;
use crate::base::code::Code;
use crate::base::fault::Fault;
use crate::base::id::ClientRowId;
use crate::base::refusal::Refusal;
use crate::op::Op;
use crate::services::Services;
use crate::storage::Tx;

/// One answer for every token that is no good, byte for byte.
const INVALID_TOKEN: Refusal = Refusal::new(Code::AccessTokenInvalid);

/// A token that holds now, and the person it speaks for.
pub struct Bearer {
    pub token: Arc<VerifiedToken>,
    pub account: Account,
    /// The client that the token was issued to.
    pub client: ClientRowId,
}

/// What came of a token.
pub struct Presented {
    /// The token, if its signature is good; it may still not hold.
    pub token: Option<Arc<VerifiedToken>>,
    pub bearer: Result<Bearer, Refusal>,
}

impl Verified {
    /// Checks a token for an endpoint of the issuer itself: one of ours, for us, not expired, its grant still good. What is
    /// revoked is refused before its `exp`. A client's own token is refused: it speaks for no person.
    pub async fn bearer(&self, op: &Op, services: &Services, text: &str) -> Result<Presented, Fault> {
        let look = |tx: &mut Tx<'_>, presented: &mut PresentedToken<'_>| {
            let op = presented.op;
            match presented.claims(tx)? {
                Some(token) if token.aud.iter().any(|aud| aud == op.tenant.issuer()) => person(op, tx, token),
                _ => Ok(None),
            }
        };
        let (person, token) = self.look_at(op, services, text, look).await?;
        let bearer =
            token.clone().zip(person).map(|(token, Person { account, client })| Bearer { token, account, client });
        Ok(Presented { token, bearer: bearer.ok_or(INVALID_TOKEN) })
    }
}

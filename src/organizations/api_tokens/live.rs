//! Finds the token of a presented secret, and records its use.

use std::sync::Arc;
use std::time::Duration;

use super::store::{self, Found};
use super::token::ApiToken;
use crate::accounts::{self, Account};
use crate::base::cause::Cause;
use crate::base::code::Code;
use crate::base::fault::Fault;
use crate::base::refusal::{Refusal, Stop};
use crate::base::time::Time;
use crate::base::token::BearerToken;
use crate::op::{ApiTokenRights, Caller, Credential, Op, Principal, TokenHolder};
use crate::organizations::organization::Organization;
use crate::storage::{Tx, WriteTx};

/// The answer to a missing, malformed, unknown or foreign secret, and to a token that is not valid: always the same one.
pub const NO_TOKEN: Refusal = Refusal::new(Code::ApiTokenInvalid);

/// How exactly the last use is known.
const USE_EVERY: Duration = Duration::from_secs(60);

/// A valid API token.
#[derive(Clone, Debug)]
pub struct Live {
    pub token: ApiToken,
    pub account: Account,
    /// The only organization where it has rights.
    pub organization: Option<Organization>,
}

impl Live {
    /// Returns the caller that presents the token.
    pub fn caller(&self) -> Caller {
        let token = &self.token;
        let rights = ApiTokenRights {
            id: token.id,
            account: token.account,
            holder: if self.account.is_service() { TokenHolder::Service } else { TokenHolder::Person },
            organization: token.organization,
            roles: token.role_ids().to_vec(),
            expires_at: token.expires_at,
        };
        Caller {
            scope: Some(token.scopes.to_words()),
            api_token: Some(Arc::new(rights)),
            ..Caller::by(Principal::Account(token.account), Credential::ApiToken)
        }
    }
}

/// Finds the token of a secret if it is valid now. A token of a person whose address has to be verified first gives
/// nothing. Executes one statement.
pub fn find_live(op: &Op, tx: &mut Tx<'_>, secret: &BearerToken) -> Result<Result<Live, Refusal>, Fault> {
    let hash = tx.lookup_hash(secret);
    let Some(found) = store::find_by_secret(tx, &hash)? else {
        return Ok(Err(NO_TOKEN.because(Cause::ApiTokenUnknown)));
    };
    if let Some(cause) = flaw(op, &found) {
        return Ok(Err(NO_TOKEN.because(cause)));
    }
    let Found { token, account, organization, .. } = found;
    let account = account.ok_or_else(|| Fault::internal("a valid API token has no account"))?;
    Ok(Ok(Live { token, account, organization }))
}

/// Returns why a token gives nothing now; `None` if it is valid.
fn flaw(op: &Op, found: &Found) -> Option<Cause> {
    let is_limited = |account: &Account| !account.is_service() && accounts::is_limited(op, account);
    let limited = found.account.as_ref().is_some_and(is_limited).then_some(Cause::EmailNotVerified);
    found.flaw(op.now).or(limited)
}

/// Refuses a caller whose API token is not valid any more. The decision reads it in its own transaction, so that
/// nothing is done with a token after its revocation.
pub fn check(op: &Op, tx: &mut Tx<'_>) -> Result<(), Stop<Refusal>> {
    let Some(presented) = &op.caller.api_token else { return Ok(()) };
    let cause = match store::find(tx, presented.id)? {
        Some(found) => flaw(op, &found),
        None => Some(Cause::ApiTokenUnknown),
    };
    match cause {
        Some(cause) => Err(NO_TOKEN.because(cause).into()),
        None => Ok(()),
    }
}

/// Returns whether a use of the token now is to be recorded: once a minute.
pub fn is_use_due(token: &ApiToken, now: Time) -> bool {
    token.last_used_at.is_none_or(|last| now.since(last) >= USE_EVERY)
}

/// Records a use of the token, if [`is_use_due`]. Of concurrent uses one is recorded. Returns whether this one was.
pub fn touch(op: &Op, wtx: &mut WriteTx<'_>, token: &ApiToken) -> Result<bool, Fault> {
    if is_use_due(token, op.now) { store::touch(wtx, token.id, op.now, op.now - USE_EVERY) } else { Ok(false) }
}

//! The refresh token grant (RFC 6749, 6; RFC 9700, 4.14; OpenID Connect Core, 12).
//!
//! The grant is the family of its refresh tokens. Each works once and gives its successor, so a family has one live
//! leaf; a token that comes a second time tells that two hold the family, and ends it. Everybody who comes with a
//! token of a family writes the grant's row first: the database lets one at a time go on, and what is read after that is
//! what the one before has left.

use super::given::{Given, issue};
use super::narrow::narrow;
use crate::audit::Event;
use crate::base::code::Code;
use crate::base::fault::Fault;
use crate::base::refusal::Refusal;
use crate::base::secret::Secret;
use crate::oidc::clients::Client;
use crate::oidc::grant::{self, Grant, end, entitled};
use crate::oidc::refresh_tokens::{self, find, find_own, leaf_of};
use crate::oidc::scope::ScopeSet;
use crate::oidc::tokens::{Issue, LONGEST_ACCESS_TOKEN};
use crate::op::Op;
use crate::storage::WriteTx;
use crate::storage::consume::consume;

/// The parameters of a refresh.
#[derive(Clone, Debug)]
pub struct RefreshRequest {
    pub refresh_token: Secret<String>,
    /// Scopes to narrow the access token to (RFC 6749, 6); none: all that were granted.
    pub scope: Option<String>,
    /// Audiences to narrow the access token to (RFC 8707, 2.2); empty: all that were granted.
    pub resources: Vec<String>,
}

/// One answer for every refresh token that is no good, byte for byte.
const INVALID_GRANT: Refusal = Refusal::new(Code::RefreshTokenInvalid);

/// Rotates a refresh token: it is used up, and its successor goes out with a new access token. A token that was used
/// before ends the family; a stranger's attempt ends nothing.
pub fn redeem(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    client: &Client,
    request: &RefreshRequest,
) -> Result<Result<Issue, Refusal>, Fault> {
    let text = request.refresh_token.expose();
    match find(wtx, client, text)? {
        Some(token) if token.consumed_at.is_some() || op.now < token.expires_at => {
            if !grant::store::lock_family(wtx, token.grant, op.now)? {
                return Ok(Err(INVALID_GRANT));
            }
        }
        _ => return Ok(Err(INVALID_GRANT)),
    }
    // Read again, since another may have rotated it until the lock was ours.
    let Some((token, standing)) = find_own(wtx, client, text)? else { return Ok(Err(INVALID_GRANT)) };
    let Some(leaf) = leaf_of(op, wtx, client, &token)? else {
        // Committed, so it is an outcome and not an error of the transaction.
        reused(op, wtx, client, &standing.grant)?;
        return Ok(Err(INVALID_GRANT));
    };
    if op.now >= leaf.expires_at {
        return Ok(Err(INVALID_GRANT));
    }
    let Some(account) = entitled(op, wtx, client, &standing)? else { return Ok(Err(INVALID_GRANT)) };
    let grant = standing.grant;
    let Some(scope) = narrow_scope(&grant.scope, request.scope.as_deref()) else {
        return Ok(Err(Code::ScopeNotGranted.into()));
    };
    let audience = match narrow(op, wtx, (client, &grant), &request.resources)? {
        Ok(audience) => audience,
        Err(refusal) => return Ok(Err(refusal)),
    };
    if !consume(wtx, &refresh_tokens::store::REFRESH_TOKENS, leaf.id, op.now)? {
        reused(op, wtx, client, &grant)?;
        return Ok(Err(INVALID_GRANT));
    }
    let (successor, refresh_token) =
        refresh_tokens::insert(op, wtx, (grant.id, grant.expires_at - LONGEST_ACCESS_TOKEN))?;
    refresh_tokens::store::set_successor(wtx, token.id, successor)?;
    let given = Given { grant, scope, audience, nonce: None, refresh_token: Some(refresh_token) };
    issue(op, wtx, (client, account), given).map(Ok)
}

/// Ends the family of a token that came a second time.
fn reused(op: &Op, wtx: &mut WriteTx<'_>, client: &Client, grant: &Grant) -> Result<(), Fault> {
    let event = |account, client_id, grant| Event::RefreshTokenReused { account, client_id, grant };
    end(op, wtx, (client, grant), event)
}

/// The scopes of the access token: those asked for, which must be among the granted ones.
fn narrow_scope(granted: &ScopeSet, asked: Option<&str>) -> Option<ScopeSet> {
    match asked {
        None => Some(granted.clone()),
        Some(text) => ScopeSet::parse(text).filter(|scope| !scope.is_empty() && scope.is_subset(granted)),
    }
}

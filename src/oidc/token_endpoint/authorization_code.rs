//! The authorization code grant (RFC 6749, 4.1.3; RFC 7636, 4.6; OpenID Connect Core, 3.1.3).

use super::given::{Given, issue};
use super::narrow::narrow;
use crate::audit::{self, Event};
use crate::base::code::Code;
use crate::base::crypto::digest::{base64url, constant_time_eq, sha256};
use crate::base::fault::Fault;
use crate::base::refusal::Refusal;
use crate::base::secret::Secret;
use crate::base::token::{BearerToken, TokenKind};
use crate::oidc::clients::Client;
use crate::oidc::codes::{self, AuthorizationCode};
use crate::oidc::grant::{Grant, end, entitled};
use crate::oidc::refresh_tokens;
use crate::oidc::tokens::Issue;
use crate::op::{Op, Principal};
use crate::storage::WriteTx;
use crate::storage::consume::consume;

/// The parameters of a code exchange.
#[derive(Clone, Debug)]
pub struct CodeRequest {
    pub code: Secret<String>,
    pub redirect_uri: Option<String>,
    pub code_verifier: Option<Secret<String>>,
    /// Audiences to narrow the token to (RFC 8707, 2.2); empty: all that were granted.
    pub resources: Vec<String>,
}

/// One answer for every code that is no good, byte for byte.
const INVALID_GRANT: Refusal = Refusal::new(Code::AuthorizationCodeInvalid);

/// Uses a code up. A valid replay ends the grant with all its tokens; a stranger's attempt ends nothing.
pub fn redeem(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    client: &Client,
    request: &CodeRequest,
) -> Result<Result<Issue, Refusal>, Fault> {
    let code = match BearerToken::parse(TokenKind::AuthorizationCode, request.code.expose()) {
        Some(token) => {
            let hash = wtx.lookup_hash(&token);
            codes::store::find_code(wtx, &hash)?
        }
        None => None,
    };
    let Some(code) = code.filter(|code| bound_to(code, client, request)) else {
        return Ok(Err(INVALID_GRANT));
    };
    if code.consumed {
        return replayed(op, wtx, client, &code.standing.grant).map(Err);
    }
    if op.now >= code.expires_at {
        return Ok(Err(INVALID_GRANT));
    }
    let Some(account) = entitled(op, wtx, client, &code.standing)? else { return Ok(Err(INVALID_GRANT)) };
    let grant = code.standing.grant;
    let audience = match narrow(op, wtx, (client, &grant), &request.resources)? {
        Ok(audience) => audience,
        Err(refusal) => return Ok(Err(refusal)),
    };
    if !consume(wtx, &codes::store::CODES, code.id, op.now)? {
        return replayed(op, wtx, client, &grant).map(Err);
    }
    let (client_id, by) = (client.client_id.clone(), op.by(Principal::Client(client.id)));
    let redeemed = Event::AuthorizationCodeRedeemed { account: grant.account_id, client_id, grant: grant.id };
    audit::record(&by, wtx, redeemed)?;
    let refresh_token = refresh_tokens::first(op, wtx, client, &grant)?;
    let scope = grant.scope.clone();
    let given = Given { grant, scope, audience, nonce: code.nonce, refresh_token };
    issue(op, wtx, (client, account), given).map(Ok)
}

/// Ends the grant of a code that came a second time. Committed, so it is an outcome and not an error of the transaction.
fn replayed(op: &Op, wtx: &mut WriteTx<'_>, client: &Client, grant: &Grant) -> Result<Refusal, Fault> {
    let event = |account, client_id, grant| Event::AuthorizationCodeReplayed { account, client_id, grant };
    end(op, wtx, (client, grant), event)?;
    Ok(INVALID_GRANT)
}

/// The one predicate of what a code is bound to: client, redirect URI, and PKCE: a verifier is there
/// exactly when a challenge was.
fn bound_to(code: &AuthorizationCode, client: &Client, request: &CodeRequest) -> bool {
    let pkce = match (&code.code_challenge, &request.code_verifier) {
        (None, None) => true,
        (Some(challenge), Some(verifier)) => {
            is_code_verifier(verifier.expose())
                && constant_time_eq(base64url(&sha256(verifier.expose().as_bytes())).as_bytes(), challenge.as_bytes())
        }
        _ => false,
    };
    code.standing.grant.client == client.id
        && request.redirect_uri.as_deref() == Some(code.redirect_uri.as_str())
        && pkce
}

/// `code-verifier` of RFC 7636, 4.1.
fn is_code_verifier(text: &str) -> bool {
    (43..=128).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._~".contains(&b))
}

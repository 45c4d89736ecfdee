//! The authorization code grant (RFC 6749, 4.1.3; RFC 7636, 4.6; OpenID Connect Core, 3.1.3).

use super::given::{Given, Redeemed, issue};
use super::narrow::narrow;
use super::redeem::{self, Redeem};
use crate::audit::{self, Event};
use crate::base::cause::Cause;
use crate::base::code::Code;
use crate::base::fault::Fault;
use crate::base::refusal::{Refusal, Stop};
use crate::base::secret::Secret;
use crate::base::token::{BearerToken, TokenKind};
use crate::oidc::clients::authenticate::Proof;
use crate::oidc::clients::{self, Client, GrantType, PkceUse};
use crate::oidc::codes::{self, AuthorizationCode, Presented, mismatch};
use crate::oidc::grant::{Grant, end, why_not};
use crate::oidc::refresh_tokens;
use crate::oidc::resource_servers::{ResourceServer, Servers};
use crate::op::{Op, Principal};
use crate::storage::WriteTx;
use crate::storage::consume::consume;

/// The parameters of a code exchange.
#[derive(Clone, Debug)]
pub struct CodeRequest {
    pub code: Secret<String>,
    pub redirect_uri: Option<String>,
    pub code_verifier: Option<Secret<String>>,
    /// The audiences to restrict the access token to (RFC 8707, 2.2); empty: all that were granted.
    pub resources: Vec<String>,
}

/// The error for every invalid code. The response is identical in all cases, so that it does not reveal the cause, which
/// is logged.
const INVALID_GRANT: Refusal = Refusal::new(Code::AuthorizationCodeInvalid);

/// Redeems an authorization code. A second use by the same client revokes the grant with all its tokens; an
/// attempt by another client changes nothing. `known` are the cached resource servers of the client.
pub fn redeem(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    proof: Proof<'_>,
    known: &[ResourceServer],
    request: &CodeRequest,
) -> Result<Redeemed, Stop<Refusal>> {
    redeem::redeem(op, wtx, proof, known, request)
}

impl Redeem for CodeRequest {
    const GRANT_TYPE: GrantType = GrantType::AuthorizationCode;
    const INVALID_GRANT: Refusal = INVALID_GRANT;
    type Found = AuthorizationCode;

    fn find(&self, _: &Op, wtx: &mut WriteTx<'_>, client: &Client) -> Result<Option<AuthorizationCode>, Fault> {
        let Some(token) = BearerToken::parse(TokenKind::AuthorizationCode, self.code.expose()) else {
            return Ok(None);
        };
        let hash = wtx.lookup_hash(&token);
        codes::store::find_code(wtx, client.id, &hash)
    }

    fn why_not_found(&self, wtx: &mut WriteTx<'_>) -> Result<Cause, Fault> {
        let Some(token) = BearerToken::parse(TokenKind::AuthorizationCode, self.code.expose()) else {
            return Ok(Cause::CodeMalformed);
        };
        let hash = wtx.lookup_hash(&token);
        let exists = codes::store::exists(wtx, &hash)?;
        Ok(if exists { Cause::CodeOfAnotherClient } else { Cause::CodeUnknown })
    }

    fn client(code: &AuthorizationCode) -> &Client {
        &code.redeemable.client
    }

    fn redeem(
        &self,
        op: &Op,
        wtx: &mut WriteTx<'_>,
        known: &[ResourceServer],
        code: AuthorizationCode,
    ) -> Result<Redeemed, Stop<Refusal>> {
        let (redirect_uri, code_verifier) = (self.redirect_uri.as_deref(), self.code_verifier.as_ref());
        let presented = Presented { redirect_uri, code_verifier: code_verifier.map(|text| text.expose().as_str()) };
        if let Some(cause) = mismatch(&code, presented) {
            return Err(INVALID_GRANT.because(cause).into());
        }
        let (client, grant) = (&code.redeemable.client, &code.redeemable.standing.grant);
        if code.consumed {
            return Ok(replayed(op, wtx, client, grant)?);
        }
        if op.now >= code.expires_at {
            return Err(INVALID_GRANT.because(Cause::CodeExpired).into());
        }
        let servers = Servers::find(op, wtx, known, &grant.audience)?;
        if let Some(cause) = why_not(op, &code.redeemable, &servers) {
            return Err(INVALID_GRANT.because(cause).into());
        }
        let audience = narrow(op, client, grant, &servers, &self.resources)?;
        if !consume(wtx, &codes::store::CODES, code.id, op.now)? {
            return Ok(replayed(op, wtx, client, grant)?);
        }
        let (client_id, by) = (client.client_id.clone(), op.by(Principal::Client(client.id)));
        let redeemed = Event::AuthorizationCodeRedeemed { account: grant.account_id, client_id, grant: grant.id };
        audit::record(&by, wtx, redeemed)?;
        clients::record(op, wtx, client, protection(&code))?;
        let refresh_token = refresh_tokens::first(op, wtx, client, grant)?;
        let given = Given { scope: grant.scope.clone(), audience, nonce: code.nonce, refresh_token };
        Ok(issue(op, wtx, code.redeemable, &servers, given)?)
    }
}

/// Revokes the grant of a code that was used a second time.
fn replayed(op: &Op, wtx: &mut WriteTx<'_>, client: &Client, grant: &Grant) -> Result<Redeemed, Fault> {
    let event = |account, client_id, grant| Event::AuthorizationCodeReplayed { account, client_id, grant };
    end(op, wtx, client, grant, event)?;
    Ok(Redeemed::Reused(INVALID_GRANT.because(Cause::CodeUsed)))
}

/// Returns what protects a code whose request and redemption match (RFC 9700, 2.1.1).
fn protection(code: &AuthorizationCode) -> PkceUse {
    let has_openid = code.redeemable.standing.grant.scope.contains("openid");
    match (&code.code_challenge, &code.nonce) {
        (Some(_), _) => PkceUse::Pkce,
        (None, Some(_)) if has_openid => PkceUse::Nonce,
        (None, _) => PkceUse::Neither,
    }
}

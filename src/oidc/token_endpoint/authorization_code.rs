//! The authorization code grant (RFC 6749, 4.1.3; RFC 7636, 4.6; OpenID Connect Core, 3.1.3).

use super::given::{Given, Redeemed, issue};
use super::narrow::narrow;
use super::redeem::{self, Redeem};
use crate::audit::{self, Event};
use crate::base::code::Code;
use crate::base::crypto::digest::{base64url, constant_time_eq, sha256};
use crate::base::fault::Fault;
use crate::base::refusal::{Refusal, Stop};
use crate::base::secret::Secret;
use crate::base::token::{BearerToken, TokenKind};
use crate::oidc::clients::authenticate::Proof;
use crate::oidc::clients::{Client, GrantType};
use crate::oidc::codes::{self, AuthorizationCode};
use crate::oidc::grant::{Grant, end, entitled};
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

/// The error for every invalid code. It is identical in all cases, so that the response does not reveal the cause.
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
        if !bound_to(&code, self) {
            return Err(INVALID_GRANT.into());
        }
        let (client, grant) = (&code.redeemable.client, &code.redeemable.standing.grant);
        if code.consumed {
            return Ok(replayed(op, wtx, client, grant)?);
        }
        if op.now >= code.expires_at {
            return Err(INVALID_GRANT.into());
        }
        let servers = Servers::find(op, wtx, known, &grant.audience)?;
        if !entitled(op, &code.redeemable, &servers) {
            return Err(INVALID_GRANT.into());
        }
        let audience = narrow(op, client, grant, &servers, &self.resources)?;
        if !consume(wtx, &codes::store::CODES, code.id, op.now)? {
            return Ok(replayed(op, wtx, client, grant)?);
        }
        let (client_id, by) = (client.client_id.clone(), op.by(Principal::Client(client.id)));
        let redeemed = Event::AuthorizationCodeRedeemed { account: grant.account_id, client_id, grant: grant.id };
        audit::record(&by, wtx, redeemed)?;
        let refresh_token = refresh_tokens::first(op, wtx, client, grant)?;
        let given = Given { scope: grant.scope.clone(), audience, nonce: code.nonce, refresh_token };
        Ok(issue(op, wtx, code.redeemable, &servers, given))
    }
}

/// Revokes the grant of a code that was used a second time.
fn replayed(op: &Op, wtx: &mut WriteTx<'_>, client: &Client, grant: &Grant) -> Result<Redeemed, Fault> {
    let event = |account, client_id, grant| Event::AuthorizationCodeReplayed { account, client_id, grant };
    end(op, wtx, client, grant, event)?;
    Ok(Redeemed::Reused(INVALID_GRANT))
}

/// Returns whether the request matches the values that the code is bound to besides its client: the redirect URI
/// and PKCE. A verifier must be present if and only if the code has a challenge (A-09: no PKCE downgrade).
fn bound_to(code: &AuthorizationCode, request: &CodeRequest) -> bool {
    let pkce = match (&code.code_challenge, &request.code_verifier) {
        (None, None) => true,
        (Some(challenge), Some(verifier)) => {
            is_code_verifier(verifier.expose())
                && constant_time_eq(base64url(&sha256(verifier.expose().as_bytes())).as_bytes(), challenge.as_bytes())
        }
        _ => false,
    };
    request.redirect_uri.as_deref() == Some(code.redirect_uri.as_str()) && pkce
}

/// Returns whether the text is a `code-verifier` of RFC 7636, 4.1.
fn is_code_verifier(text: &str) -> bool {
    (43..=128).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._~".contains(&b))
}

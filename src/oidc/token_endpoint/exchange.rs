//! The dispatch of a token request to its grant type.

use super::given::Redeemed;
use super::request::GrantRequest;
use super::{authorization_code, client_credentials, refresh_token};
use crate::base::fault::Fault;
use crate::base::refusal::{Refusal, Stop};
use crate::oidc::Provider;
use crate::oidc::clients::authenticate::Proof;
use crate::oidc::known_clients::ProvedClient;
use crate::oidc::resource_servers::ResourceServer;
use crate::oidc::tokens::{self, TokenResponse};
use crate::op::Op;
use crate::storage::WriteTx;

/// Answers the token request of an authenticated client. Tokens are signed while the transaction commits and returned
/// after the commit.
pub async fn exchange(
    op: &Op,
    provider: &Provider,
    proved: &ProvedClient,
    request: GrantRequest,
) -> Result<Result<TokenResponse, Refusal>, Fault> {
    let grant = request.named();
    let answer = match request {
        GrantRequest::AuthorizationCode(request) => {
            in_write(op, provider, proved, move |op, wtx, proof, known| {
                authorization_code::redeem(op, wtx, proof, known, &request)
            })
            .await
        }
        GrantRequest::RefreshToken(request) => {
            in_write(op, provider, proved, move |op, wtx, proof, known| {
                refresh_token::redeem(op, wtx, proof, known, &request)
            })
            .await
        }
        GrantRequest::ClientCredentials(request) => client_credentials::answer(op, provider, proved, &request).await,
    }?;
    if answer.is_ok() {
        provider.services.db.metrics().tokens.get_or_create(&grant).inc();
    }
    Ok(answer)
}

/// Runs a grant that consumes a code or refresh token: the decision and all writes are in one transaction.
async fn in_write(
    op: &Op,
    provider: &Provider,
    proved: &ProvedClient,
    redeem: impl Fn(&Op, &mut WriteTx<'_>, Proof<'_>, &[ResourceServer]) -> Result<Redeemed, Stop<Refusal>> + Send + 'static,
) -> Result<Result<TokenResponse, Refusal>, Fault> {
    let (at, proved_here) = (op.clone(), proved.clone());
    let work =
        move |wtx: &mut WriteTx<'_>| Stop::outcome(redeem(&at, wtx, proved_here.proof(), &proved_here.known.servers));
    let (op, known) = (op.clone(), proved.known.clone());
    let tenant = op.tenant.id;
    let sign = move |outcome| match outcome {
        Ok(Redeemed::Issued(issue)) => tokens::sign(&op, &known.signers, &issue).map(Ok),
        Ok(Redeemed::Reused(refusal)) | Err(refusal) => Ok(Err(refusal)),
    };
    provider.services.write_and(tenant, work, sign).await
}

//! Answers a token request, whichever grant it uses.

use super::permitted::refuse_grant;
use super::request::GrantRequest;
use super::{authorization_code, client_credentials, refresh_token};
use crate::base::fault::Fault;
use crate::base::refusal::Refusal;
use crate::oidc::Provider;
use crate::oidc::clients::{Client, GrantType};
use crate::oidc::known_clients::ProvedClient;
use crate::oidc::tokens::{self, Issue, TokenResponse};
use crate::op::Op;
use crate::storage::WriteTx;

/// Answers the token request of a client that has authenticated: may it use this grant, what does the grant give. The
/// signatures are made while the transaction commits, and given out after that.
pub async fn exchange(
    op: &Op,
    provider: &Provider,
    proved: &ProvedClient,
    request: GrantRequest,
) -> Result<Result<TokenResponse, Refusal>, Fault> {
    let grant = request.named();
    let answer = match request {
        GrantRequest::AuthorizationCode(request) => {
            in_write(op, provider, (proved, GrantType::AuthorizationCode), move |op, wtx, client| {
                authorization_code::redeem(op, wtx, client, &request)
            })
            .await
        }
        GrantRequest::RefreshToken(request) => {
            in_write(op, provider, (proved, GrantType::RefreshToken), move |op, wtx, client| {
                refresh_token::redeem(op, wtx, client, &request)
            })
            .await
        }
        GrantRequest::ClientCredentials(request) => client_credentials::answer(op, provider, proved, &request).await,
    }?;
    if answer.is_ok() {
        provider.services.db.figures().tokens.add_one(grant);
    }
    Ok(answer)
}

/// A grant that uses something up: what it gives is decided and written in one transaction, in which the client is
/// confirmed first.
async fn in_write(
    op: &Op,
    provider: &Provider,
    (proved, grant_type): (&ProvedClient, GrantType),
    redeem: impl Fn(&Op, &mut WriteTx<'_>, &Client) -> Result<Result<Issue, Refusal>, Fault> + Send + 'static,
) -> Result<Result<TokenResponse, Refusal>, Fault> {
    let (at, proved_here) = (op.clone(), proved.clone());
    let work = move |wtx: &mut WriteTx<'_>| {
        let client = match proved_here.confirm(wtx)? {
            Ok(client) => client,
            Err(refusal) => return Ok(Err(refusal)),
        };
        match refuse_grant(&client, grant_type) {
            Ok(()) => redeem(&at, wtx, &client),
            Err(code) => Ok(Err(code.into())),
        }
    };
    let (op, known) = (op.clone(), proved.known.clone());
    let tenant = op.tenant.id;
    let sign = move |issue| match issue {
        Ok(issue) => tokens::sign(&op, &known.signers, &issue).map(Ok),
        Err(refusal) => Ok(Err(refusal)),
    };
    provider.services.write_and(tenant, work, sign).await
}

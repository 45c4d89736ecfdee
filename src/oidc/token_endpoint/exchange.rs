//! Answers a token request, whichever grant it uses.

use super::permitted::refuse_grant;
use super::powers::Powers;
use super::request::GrantRequest;
use super::{authorization_code, client_credentials, refresh_token};
use crate::base::fault::Fault;
use crate::oidc::clients::authenticate::{ClientCredentials, confirm};
use crate::oidc::clients::{Client, GrantType};
use crate::oidc::error::OAuthError;
use crate::oidc::tokens::{self, TokenResponse};
use crate::op::Op;
use crate::storage::WriteTx;

/// Answers a token request: who is the client, may it use this grant, what does the grant give; the signatures are made
/// outside of the transaction, and given out once it is committed.
pub fn exchange(
    op: &Op,
    powers: Powers<'_>,
    credentials: &ClientCredentials,
    request: GrantRequest,
) -> Result<Result<TokenResponse, OAuthError>, Fault> {
    let grant = request.named();
    let answer = match request {
        GrantRequest::AuthorizationCode(request) => {
            let who = (credentials, GrantType::AuthorizationCode);
            in_write(op, powers, who, move |op, wtx, client| authorization_code::redeem(op, wtx, client, &request))
        }
        GrantRequest::RefreshToken(request) => {
            let who = (credentials, GrantType::RefreshToken);
            in_write(op, powers, who, move |op, wtx, client| refresh_token::redeem(op, wtx, client, &request))
        }
        GrantRequest::ClientCredentials(request) => client_credentials::answer(op, powers, credentials, &request),
    }?;
    if answer.is_ok() {
        powers.db.figures().tokens.add_one(grant);
    }
    Ok(answer)
}

/// A grant that uses something up: what it gives is decided and written in one transaction, in which the client is
/// confirmed first.
fn in_write(
    op: &Op,
    Powers { db, keyring, known, .. }: Powers<'_>,
    (credentials, grant_type): (&ClientCredentials, GrantType),
    redeem: impl Fn(&Op, &mut WriteTx<'_>, &Client) -> Result<Result<tokens::Issue, OAuthError>, Fault> + Send + 'static,
) -> Result<Result<TokenResponse, OAuthError>, Fault> {
    // Strangers are refused here, and do not stand in the line of those who write.
    let (known, proved) = match known.prove(op, (db, keyring), credentials)? {
        Ok(proved) => proved,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let at = op.clone();
    let redeem = move |wtx: &mut WriteTx<'_>| {
        let client = match confirm(wtx, &proved)? {
            Ok(client) => client,
            Err(refusal) => return Ok(Err(refusal)),
        };
        match refuse_grant(&client, grant_type) {
            Ok(()) => redeem(&at, wtx, &client),
            Err(refusal) => Ok(Err(refusal)),
        }
    };
    db.write_and(op.tenant.id, redeem, |issue| match issue {
        Ok(issue) => tokens::sign(op, &known.signers, &issue).map(Ok),
        Err(refusal) => Ok(Err(refusal)),
    })?
}

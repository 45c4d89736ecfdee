//! What is issued for a grant.

use crate::accounts::Account;
use crate::base::fault::Fault;
use crate::base::token::BearerToken;
use crate::oidc::clients::Client;
use crate::oidc::grant::Grant;
use crate::oidc::resource_servers;
use crate::oidc::scope::ScopeSet;
use crate::oidc::sid::sid;
use crate::oidc::tokens::Issue;
use crate::op::Op;
use crate::storage::Tx;

/// What a grant gives this time.
pub(super) struct Given {
    pub(super) grant: Grant,
    pub(super) scope: ScopeSet,
    pub(super) audience: Vec<String>,
    pub(super) nonce: Option<String>,
    pub(super) refresh_token: Option<BearerToken>,
}

pub(super) fn issue(
    op: &Op,
    tx: &mut Tx<'_>,
    (client, account): (&Client, Account),
    given: Given,
) -> Result<Issue, Fault> {
    let Given { grant, scope, audience, nonce, refresh_token } = given;
    let lifetime = resource_servers::manage::lifetime_for(op, tx, &audience)?;
    let access_token_alg = resource_servers::manage::alg_for(op, tx, &audience)?;
    let sid = sid(tx.keys(), tx.tenant(), grant.session, client.id);
    let client = client.clone();
    Ok(Issue { client, account, grant, scope, audience, lifetime, access_token_alg, nonce, sid, refresh_token })
}

//! The result of redeeming a code or refresh token.

use crate::base::fault::Fault;
use crate::base::refresh_token::FamilyToken;
use crate::base::refusal::Refusal;
use crate::oidc::grant::RedeemableGrant;
use crate::oidc::organization_claims::{self, OrganizationClaims};
use crate::oidc::resource_servers::Servers;
use crate::oidc::scope::ScopeSet;
use crate::oidc::sid::sid;
use crate::oidc::tokens::Issue;
use crate::op::Op;
use crate::storage::Tx;

/// The result of redeeming a code or refresh token.
pub enum Redeemed {
    Issued(Box<Issue>),
    /// A second use: the grant was revoked. This is not an error of the transaction, since the revocation must be
    /// committed.
    Reused(Refusal),
}

/// The values to issue for a grant.
pub(super) struct Given {
    pub(super) scope: ScopeSet,
    pub(super) audience: Vec<String>,
    pub(super) nonce: Option<String>,
    pub(super) refresh_token: Option<FamilyToken>,
}

pub(super) fn issue(
    op: &Op,
    tx: &mut Tx<'_>,
    redeemable: RedeemableGrant,
    servers: &Servers<'_>,
    given: Given,
) -> Result<Redeemed, Fault> {
    let Given { scope, audience, nonce, refresh_token } = given;
    let RedeemableGrant { standing, account, client, .. } = redeemable;
    let grant = standing.grant;
    let (lifetime, form) = (servers.lifetime_for(op, &audience), servers.form_for(&audience));
    let sid = sid(tx.keys(), tx.tenant(), grant.session, client.id);
    let organizations = match organization_claims::may_have_any(&scope, grant.organization) {
        true => organization_claims::find(tx, account.id, &scope, grant.organization)?,
        false => OrganizationClaims::default(),
    };
    let issue =
        Issue { client, account, grant, scope, audience, lifetime, form, nonce, sid, organizations, refresh_token };
    Ok(Redeemed::Issued(Box::new(issue)))
}

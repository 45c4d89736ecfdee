//! UserInfo (OpenID Connect Core, 5.3): claims about the user, for an access token.

use serde_json::{Map, Value, json};

use super::access_tokens::Bearer;
use super::claims;
use super::organization_claims::{find, may_have_any};
use super::scope::ScopeSet;
use crate::base::code::Code;
use crate::base::fault::Fault;
use crate::op::Op;
use crate::services::Services;

/// Returns the claims that the token's scopes request. Claims about organizations are read for each request.
pub async fn userinfo(
    op: &Op,
    services: &Services,
    bearer: &Bearer,
) -> Result<Result<Map<String, Value>, Code>, Fault> {
    let scope = ScopeSet::parse(bearer.token.scopes()).unwrap_or_default();
    if !scope.contains("openid") {
        return Ok(Err(Code::ScopeOpenidMissing));
    }
    let mut claims = claims::for_scopes(&op.tenant.attributes, &bearer.account, &scope);
    if may_have_any(&scope, bearer.organization) {
        let (account, organization) = (bearer.account.id, bearer.organization);
        services.read(op.tenant.id, move |tx| find(tx, account, &scope, organization)).await?.add_to(&mut claims);
    }
    claims.insert("sub".to_owned(), json!(bearer.account.sub));
    Ok(Ok(claims))
}

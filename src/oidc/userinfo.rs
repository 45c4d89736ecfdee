//! UserInfo (OpenID Connect Core, 5.3): claims about the user, for an access token.

use serde_json::{Map, Value, json};

use super::access_tokens::Bearer;
use super::claims;
use super::scope::ScopeSet;
use crate::base::code::Code;
use crate::op::Op;

/// Returns the claims that the token's scopes request.
pub fn userinfo(op: &Op, bearer: &Bearer) -> Result<Map<String, Value>, Code> {
    let scope = ScopeSet::parse(bearer.token.scopes()).unwrap_or_default();
    if !scope.contains("openid") {
        return Err(Code::ScopeOpenidMissing);
    }
    let mut claims = claims::for_scopes(&op.tenant.attributes, &bearer.account, &scope);
    claims.insert("sub".to_owned(), json!(bearer.account.sub));
    Ok(claims)
}

//! The UserInfo endpoint (OpenID Connect Core, 5.3; RFC 6750).

use crate::oidc::userinfo::userinfo;
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::Bearer;
use crate::web::respond::{Failure, Reply};

/// `GET /oauth2/userinfo` with the token in the header (RFC 6750, 2.1), and `POST` with the token in the header or the
/// form (2.2).
pub async fn get(req: Request<Bearer>) -> Result<Reply, Failure> {
    let claims = userinfo(&req.op, req.services(), &req.caller).await??;
    Ok(Reply::json(200, &claims)?)
}

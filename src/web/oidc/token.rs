//! The token endpoint (RFC 6749, 3.2).

use serde::Deserialize;

use crate::base::code::Code;
use crate::base::secret::Secret;
use crate::oidc::token_endpoint::authorization_code::CodeRequest;
use crate::oidc::token_endpoint::client_credentials::ClientCredentialsRequest;
use crate::oidc::token_endpoint::refresh_token::RefreshRequest;
use crate::oidc::token_endpoint::{GrantRequest, exchange};
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::Client;
use crate::web::request::form::from_pairs;
use crate::web::respond::{Failure, Reply};

/// The parameters of all grants. A parameter without a value counts as omitted (RFC 6749, 3.1).
#[derive(Default, Deserialize)]
struct Form {
    grant_type: Option<String>,
    code: Option<String>,
    redirect_uri: Option<String>,
    code_verifier: Option<String>,
    refresh_token: Option<String>,
    scope: Option<String>,
    /// The requested resources (RFC 8707, 2).
    #[serde(default)]
    resource: Vec<String>,
}

/// `POST /oauth2/token`
pub async fn post(req: Request<Client>) -> Result<Reply, Failure> {
    let form: Form = from_pairs(&req.call.form).unwrap_or_default();
    let tokens = exchange(&req.op, req.provider(), &req.caller.0, grant_request(form)?).await??;
    Ok(Reply::json(200, &tokens)?)
}

fn grant_request(form: Form) -> Result<GrantRequest, Code> {
    let given = |value: Option<String>| value.filter(|value| !value.is_empty());
    let resources = form.resource.into_iter().filter(|resource| !resource.is_empty()).collect();
    match given(form.grant_type).as_deref() {
        None => Err(Code::GrantTypeMissing),
        Some("authorization_code") => Ok(GrantRequest::AuthorizationCode(CodeRequest {
            code: Secret::new(given(form.code).ok_or(Code::AuthorizationCodeMissing)?),
            redirect_uri: given(form.redirect_uri),
            code_verifier: given(form.code_verifier).map(Secret::new),
            resources,
        })),
        Some("refresh_token") => Ok(GrantRequest::RefreshToken(RefreshRequest {
            refresh_token: Secret::new(given(form.refresh_token).ok_or(Code::RefreshTokenMissing)?),
            scope: given(form.scope),
            resources,
        })),
        Some("client_credentials") => {
            Ok(GrantRequest::ClientCredentials(ClientCredentialsRequest { scope: given(form.scope), resources }))
        }
        Some(_) => Err(Code::GrantTypeNotSupported),
    }
}

//! The end session endpoint (OpenID Connect RP-Initiated Logout 1.0, 2).

use serde::Deserialize;

use crate::base::id::LogoutRequestId;
use crate::base::locale::Locales;
use crate::base::refusal::Stop;
use crate::oidc::authorize::Method;
use crate::oidc::authorize::params::Params;
use crate::oidc::logout::{Logout, begin, check, resume as resume_request};
use crate::web::continuation::go_on_with_logout;
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::{Browser, Visitor};
use crate::web::respond::{Failure, Reply};

/// `GET /oauth2/logout`
pub async fn get(req: Request<Visitor>) -> Result<Reply, Failure> {
    let params = Params::from_pairs(req.call.query.clone());
    start(&req, Method::Get, params).await
}

/// `POST /oauth2/logout`: parameters in the form. A cross-site POST has no cookies.
pub async fn post(req: Request<Visitor>) -> Result<Reply, Failure> {
    let params = Params::from_pairs(req.call.form.clone());
    start(&req, Method::Post, params).await
}

async fn start(req: &Request<Visitor>, method: Method, params: Params) -> Result<Reply, Failure> {
    let ui_locales = Locales::asked(params.get("ui_locales").unwrap_or_default());
    req.answers(params.get("client_id"));
    let (op, keyring) = (req.op.clone(), req.services().keyring.clone());
    let next = match req.read(move |tx| Stop::outcome(check(&op, tx, &keyring, &params))).await? {
        Ok(checked) => {
            let (op, limits, visitor) = (req.op.clone(), req.services().throttle, req.caller.cookies());
            req.write(move |wtx| begin(&op, wtx, &limits, &checked, method, &visitor)).await?
        }
        Err(decided) => decided,
    };
    go_on_with_logout(req, next).map_err(|failure| failure.spoken_in(ui_locales))
}

#[derive(Deserialize)]
struct Query<'q> {
    request: Option<&'q str>,
}

/// `GET /oauth2/logout/resume?request=…`: continues a POST request, with cookies.
pub async fn resume(req: Request<Browser>) -> Result<Reply, Failure> {
    let id = req.query::<Query<'_>>()?.request.and_then(LogoutRequestId::from_base64url);
    let Some(id) = id else { return go_on_with_logout(&req, Logout::Gone) };
    let (op, limits, visitor) = (req.op.clone(), req.services().throttle, req.caller.cookies());
    let next = req.write(move |wtx| resume_request(&op, wtx, &limits, id, &visitor)).await?;
    go_on_with_logout(&req, next)
}

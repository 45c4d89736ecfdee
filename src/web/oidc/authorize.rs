//! The authorization endpoint (OpenID Connect Core, 3.1.2.1).

use serde::Deserialize;

use crate::base::id::AuthorizationRequestId;
use crate::base::locale::Locales;
use crate::base::refusal::Stop;
use crate::oidc::authorize::params::Params;
use crate::oidc::authorize::{Method, begin, check, resume as resume_request};
use crate::web::continuation::{go_on, gone};
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::{Browser, Visitor};
use crate::web::respond::{Failure, Reply};

/// `GET /oauth2/authorize`
pub async fn get(req: Request<Visitor>) -> Result<Reply, Failure> {
    let params = Params::from_pairs(req.call.query.clone());
    start(&req, Method::Get, params).await
}

/// `POST /oauth2/authorize`: parameters in the form. A cross-site POST has no cookies.
pub async fn post(req: Request<Visitor>) -> Result<Reply, Failure> {
    let params = Params::from_pairs(req.call.form.clone());
    start(&req, Method::Post, params).await
}

async fn start(req: &Request<Visitor>, method: Method, params: Params) -> Result<Reply, Failure> {
    let ui_locales = Locales::asked(params.get("ui_locales").unwrap_or_default());
    req.answers(params.get("client_id"));
    let next = match Stop::outcome(check(&req.op, req.provider(), &params).await)? {
        Ok(checked) => {
            let (op, limits, visitor) = (req.op.clone(), req.services().throttle, req.caller.cookies());
            req.write(move |wtx| begin(&op, wtx, &limits, &checked, method, &visitor)).await?
        }
        Err(refused) => refused,
    };
    go_on(req, next).map_err(|failure| failure.spoken_in(ui_locales))
}

#[derive(Deserialize)]
struct Query<'q> {
    request: Option<&'q str>,
}

/// `GET /oauth2/authorize/resume?request=…`: continues a request after a sign-in or a POST.
pub async fn resume(req: Request<Browser>) -> Result<Reply, Failure> {
    let id = req.query::<Query<'_>>()?.request.and_then(AuthorizationRequestId::from_base64url);
    let Some(id) = id else { return Err(gone(&req).into()) };
    let (op, limits, visitor) = (req.op.clone(), req.services().throttle, req.caller.cookies());
    let next = req.write(move |wtx| resume_request(&op, wtx, &limits, id, &visitor)).await?;
    go_on(&req, next)
}

//! The authorization endpoint (OpenID Connect Core, 3.1.2.1).

use crate::base::id::AuthorizationRequestId;
use crate::base::locale::Locales;
use crate::oidc::authorize::params::Params;
use crate::oidc::authorize::{Method, begin, check, resume as resume_request};
use crate::web::continuation::{go_on, gone, visitor};
use crate::web::enter::{Ctx, Failure};
use crate::web::respond::Reply;

/// `GET /oauth2/authorize`
pub fn get(ctx: &Ctx) -> Result<Reply, Failure> {
    start(ctx, Method::Get, ctx.call.query.clone())
}

/// `POST /oauth2/authorize`: parameters in the form; another site's cookies do not come along.
pub fn post(ctx: &Ctx) -> Result<Reply, Failure> {
    start(ctx, Method::Post, ctx.call.form.clone())
}

fn start(ctx: &Ctx, method: Method, pairs: Vec<(String, String)>) -> Result<Reply, Failure> {
    let (op, visitor) = (ctx.op.clone(), visitor(ctx));
    let params = Params::from_pairs(pairs);
    let ui_locales = Locales::asked(params.get("ui_locales").unwrap_or_default());
    let next = match ctx.services.db.read(op.tenant.id, |tx| check(&ctx.op, tx, &ctx.services.keyring, &params))? {
        Ok(checked) => ctx.services.db.write(op.tenant.id, move |wtx| begin(&op, wtx, &checked, (method, &visitor)))?,
        Err(refused) => refused,
    };
    go_on(ctx, next).map_err(|failure| failure.spoken_in(ui_locales))
}

/// `GET /oauth2/authorize/resume?request=…`: our own way back after a sign-in or a POST.
pub fn resume(ctx: &Ctx) -> Result<Reply, Failure> {
    let id = ctx.call.query_value("request").and_then(AuthorizationRequestId::from_base64url);
    let Some(id) = id else { return Err(gone(None).into()) };
    let (op, visitor) = (ctx.op.clone(), visitor(ctx));
    let next = ctx.services.db.write(op.tenant.id, move |wtx| resume_request(&op, wtx, id, &visitor))?;
    go_on(ctx, next)
}

//! The end session endpoint (OpenID Connect RP-Initiated Logout 1.0, 2).

use crate::base::id::LogoutRequestId;
use crate::base::locale::Locales;
use crate::oidc::authorize::Method;
use crate::oidc::authorize::params::Params;
use crate::oidc::logout::{Logout, begin, check, resume as resume_request};
use crate::web::continuation::{go_on_with_logout, visitor};
use crate::web::enter::{Ctx, Failure};
use crate::web::respond::Reply;

/// `GET /oauth2/logout`
pub fn get(ctx: &Ctx) -> Result<Reply, Failure> {
    start(ctx, Method::Get, ctx.call.query.clone())
}

/// `POST /oauth2/logout`: parameters in the form; another site's cookies do not come along.
pub fn post(ctx: &Ctx) -> Result<Reply, Failure> {
    start(ctx, Method::Post, ctx.call.form.clone())
}

fn start(ctx: &Ctx, method: Method, pairs: Vec<(String, String)>) -> Result<Reply, Failure> {
    let (op, visitor) = (ctx.op.clone(), visitor(ctx));
    let params = Params::from_pairs(pairs);
    let ui_locales = Locales::asked(params.get("ui_locales").unwrap_or_default());
    let next = match ctx.services.db.read(op.tenant.id, |tx| check(&ctx.op, tx, &ctx.services.keyring, &params))? {
        Ok(checked) => ctx.services.db.write(op.tenant.id, move |wtx| begin(&op, wtx, &checked, (method, &visitor)))?,
        Err(decided) => decided,
    };
    go_on_with_logout(ctx, next).map_err(|failure| failure.spoken_in(ui_locales))
}

/// `GET /oauth2/logout/resume?request=…`: our own way on after a POST.
pub fn resume(ctx: &Ctx) -> Result<Reply, Failure> {
    let id = ctx.call.query_value("request").and_then(LogoutRequestId::from_base64url);
    let Some(id) = id else { return go_on_with_logout(ctx, Logout::Gone) };
    let (op, visitor) = (ctx.op.clone(), visitor(ctx));
    let next = ctx.services.db.write(op.tenant.id, move |wtx| resume_request(&op, wtx, id, &visitor))?;
    go_on_with_logout(ctx, next)
}
